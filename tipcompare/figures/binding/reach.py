"""Where the cue of a rule stands, before a number or behind it, and at which words the way to it ends."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence
from itertools import dropwhile

from tipcompare.figures.binding.cues import given_at
from tipcompare.figures.binding.passed_over import (
    first_deed,
    have_doers,
    is_inserted,
    past_aside,
    past_dashes,
    past_others,
    past_own_deed,
    past_relative,
    place_behind,
    says_aside,
)
from tipcompare.figures.words.lexicon import BRACKETS
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import FIELDS, THINGS, Rule
from tipcompare.figures.words.sentence import Bound, Scene, is_within
from tipcompare.figures.words.tokens import DASH, PAUSES, Token, at, has, has_key
from tipcompare.figures.words.verbs import before_light, before_number, begins_deed, follows, is_verb, says, shares_be

_MAY_STOP = frozenset({"and", "relative", "confirms", "verb", "did-or-done", "unrelated"})
"""Marks of the words beside those that say something of a measure by which a rule may end before its cue."""
_UNDONE = ("unrelated", "gone", "ends", "appeal", "put-off")
"""Marks of verbs that undo what a noun names: "charges were dropped against four"."""
_ACCUSED = ("suspect", "official", "person")
_PASSED = BRACKETS | {DASH, "which", "of which"}
"""Signs of what is passed over on the way, besides asides: without them a cue is as far as it stands."""
_NEAR_BE = 4
"""Tokens behind a phrase among which stands, behind a comma, "all of whom"."""
_NEAR_OF = 5
"""Tokens behind "of" among which stands what was done to others: "victims of growers were"."""


def _stops(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a rule on its way from a phrase goes no further than the token at `index`."""
    token, before = tokens[index], rule.side == "before"
    marks = token.meaning.marks
    if token.key in PAUSES:
        from_to = token.key == "," and at(tokens, index + 1).key == "from" and at(tokens, index + 2).number is not None
        return token.key in rule.ends and not from_to  # "convictions fell, from 12 to nine"
    names = token.meaning.nouns and not (token.meaning.verbs or rule.of_number)
    if before and rule.cue in ("verb", "weak") and names:
        return at(tokens, index + 1).does("link")
    if rule.of_number and token.begins_clause and not at(tokens, index + 1).meaning.nouns:
        return True  # "did not report the number of trials, and judges sentenced 12"
    if token.number is not None and token.number.kind not in ("one", "length"):
        return not before or _stops_at_number(rule, tokens, index, phrase)
    if rule.name == "participle" and "have" in marks and tokens[index - 1].does("subject"):
        return False  # "up from nine it had identified"
    if before and "whole" in marks and token.key != "of" and before_light(tokens, phrase.first) == index:
        return True  # "a man identified as a victim out of 90 migrants whom police met"
    if "who" in marks and phrase.what == "bare" and phrase.end < index and tokens[index - 1].meaning.kind:
        return True  # "12 of whom were women who had returned"
    if not marks.isdisjoint(rule.stops):
        return True
    if before and not token.meaning.plain and _is_theirs(rule, tokens, index, phrase):
        return True
    if not (token.meaning.speaks or token.key.endswith(("ed", "ing")) or not marks.isdisjoint(_MAY_STOP)):
        return False  # no verb, and nothing goes on with it
    return _stops_at_deed(rule, tokens, index, phrase)


def _stops_at_number(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a number ends the way to a cue: not one linked to those counted, "cases against 12 men"."""
    between = tokens[index + 1 : phrase.first]
    in_cases = rule.cue == "weak" and phrase.what == "case" and follows(tokens, phrase.first, "place")
    among = any(t.does("whole") and t.key != "of" for t in between)  # "12 victims of servitude among 90 migrants"
    linked = not among and (has(between, "link") or has_key(between, "to"))
    included = dropwhile(lambda token: not token.does("including"), between) if rule.goods else ()
    goods = {token.meaning.goods for token in included if token.does("goods")}
    divided = len(goods) == 1  # "gave care to 12, including rooms for six", not "rooms for six and food for nine"
    beside = rule.cue == "verb" and _is_beside_things(tokens, index, phrase)
    return rule.name == "done-bare" or in_cases or divided or not (linked or beside)


def _is_beside_things(tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a number right behind a deed is of things beside those counted: "trained 40 homes and 90 men"."""
    led, joint = (before_light(tokens, first, qualifiers=True) for first in (index, phrase.first))
    things = at(tokens, joint - 1 - (at(tokens, joint - 1).key == ",")).meaning.kind == "thing"
    return things and tokens[joint].joins and bool(at(tokens, led).meaning.verbs)


def _is_theirs(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a word is of those counted: "investigated the deaths of 12 migrants", "the owners of nine bars".

    And so "investigated complaints of 12 workers".
    """
    token, after = tokens[index], tokens[index + 1].key
    if rule.cue == "verb" and index >= phrase.first - 2 and token.does("complaint"):
        return after in ("of", "by", "from")
    if after != "of":
        return False
    harm = token.does("harm") or token.meaning.divides("exploitation")  # "an inquiry into the servitude of 12 men"
    others = harm or (rule.cue == "verb" and token.meaning.kind in _ACCUSED)
    return others and before_light(tokens, phrase.first) <= index


def _stops_at_deed(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a rule goes no further than a verb, or a word with which another one begins."""
    token = tokens[index]
    deed = rule.cue == "verb" and rule.side == "before" and token.key.endswith("ing")
    if deed and _is_of_accused(tokens, index, phrase.first):
        return True
    if (rule.cue == "purpose" or rule.goods) and begins_deed(tokens, index):
        return True
    if rule.cue == "verb" and rule.side == "before" and _has_own_object(tokens, index, phrase.first):
        return True
    if rule.cue == "verb" and rule.side == "before" and token.does("using") and begins_deed(tokens, index - 1):
        return before_light(tokens, phrase.first, qualifiers=True) == index  # "referred 30, and gave 66 care"
    if "be" in rule.needs and (tokens[index].begins_clause or shares_be(tokens, index)):
        return token.does("and")
    if "be" in rule.needs and _turns_to_others(tokens, index, phrase):
        return True
    if rule.cue == "condition" and token.does("relative"):
        return True  # "sorted out 23 in which somebody was exploited"
    if _goes_with(rule, tokens, index):
        return False
    passive = index > 0 and tokens[index - 1].does("be")  # "charges were brought in four", "were helped to return home"
    named = rule.cue == "noun" and not token.does_any(*_UNDONE)  # "guilty verdicts were returned against four"
    passive = passive and (named or bool(token.meaning.weak) or (rule.cue == "purpose" and token.does("aids")))
    went = token.does("goes") or (token.does("using") and follows(tokens, index, "be"))
    if passive or (went and rule.name == "noun-of"):
        return False  # "permits were (also) granted to 12"
    verb = "verb" in rule.ends and (is_verb(tokens, index) or token.does("verb"))
    return verb and rule.needs.isdisjoint(token.meaning.marks)


def _has_own_object(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Return whether a deed behind "and" is done to others: "convicted six and fined the owners of nine"."""
    other = tokens[index - 1].does("and") and at(tokens, index + 1).does_any("article", "possessive")
    return other and says(tokens, index) and before_light(tokens, first) > index


def _turns_to_others(tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether something was done to others behind a deed: "nine went to prison, and victims were prosecuted"."""
    if tokens[index - 1].key != "," or not tokens[index].does("and") or index <= phrase.end:
        return False
    who = index + 1 + at(tokens, index + 1).does("article")
    behind = tokens[who + 1 : who + 2 + _NEAR_OF * (at(tokens, who + 1).key == "of")]
    others = bool(at(tokens, who).meaning.kind) and has(behind, "be")
    return others and any(t.meaning.states or t.does("be") or t.key.endswith("ed") for t in tokens[phrase.end : index])


def _goes_with(rule: Rule, tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb tells more of those counted, or of what is given: "food, as needed, to 12 victims"."""
    token = tokens[index]
    if rule.cue == "purpose" and (token.does("thought") or token.meaning.conditions):
        return True  # "12 children believed to be victims", "helped 12 exploited abroad return home"
    return rule.goods and not (token.key.endswith("ed") and tokens[index - 1].key != "as")


def _is_of_accused(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Return whether a deed is what somebody is accused of: "arrested two suspects for recruiting five women".

    Or "charged two with exploiting five women", "investigated a farmer holding 12 women".
    """
    who = tokens[index - 1 - tokens[index - 1].key.endswith("ly")]
    if who.key in ("for", "with", "of", "in"):
        return before_number(tokens, first) == index or not tokens[index].does("topic")
    acted = who.meaning.kind in _ACCUSED or who.does("firm") or (who.meaning.plain and who.key[-2:].isalpha())
    right_before = before_number(tokens, first) == index
    return right_before and tokens[index].meaning.plain and acted and not who.key.endswith("ed")


def find_before(rule: Rule, scene: Scene, phrase: Phrase) -> Bound | None:
    """Return the phrase with what the rule's cue before it gives, None where there is none."""
    tokens, field = scene.tokens, FIELDS[rule.cue]
    cues = scene.cues[field]
    first, nearest = cues[0], cues[bisect(cues, phrase.first) - 1]
    index = first_deed(tokens, phrase.first) if rule.cue == "verb" else phrase.first - 1
    far = nearest <= index - rule.reach
    if far and scene.keys.isdisjoint(_PASSED) and scene.marks.isdisjoint(("break", "including")):
        return None
    depth = tokens[phrase.first].depth
    met = not rule.needs
    steps = 0
    while index >= first and steps < rule.reach:
        token = tokens[index]
        if token.depth < depth:
            return None
        if token.depth > depth or token.key in (")", "]"):
            index -= 1
            continue
        if token.key == DASH and (past := past_dashes(tokens, index, phrase, -1)) != index:
            index = past  # "training on the law—with a part on care—for 30 officers"
            continue
        if token.key == "," and (past := past_aside(tokens, index, phrase)) != index:
            index = past  # "gave services, but seldom shelter, to 30 women"
            continue
        steps += 1
        if met and getattr(token.meaning, field) and (given := given_at(rule, scene, index, phrase)):
            deeds = "measure" if rule.of_number and rule.cue == "noun" and phrase.what == "bare" else ""
            deeds = "case" if rule.of_number and tokens[index - 1].meaning.kind == "case" else deeds
            name = _named_by(rule, scene, index, given)
            return Bound(phrase, given, name, cue=index, what=deeds)  # "investigations fell to 12" are no people
        met = met or token.key.rpartition(" ")[2] in rule.needs or not rule.needs.isdisjoint(token.meaning.marks)
        if _stops(rule, tokens, index, phrase):
            return None
        index -= 1
    return None


def find_after(rule: Rule, scene: Scene, phrase: Phrase) -> Bound | None:
    """Return the phrase with what the rule's cue after it gives, None where there is none."""
    tokens, cues = scene.tokens, scene.cues.get(FIELDS[rule.cue], (-1,))
    if cues[-1] < phrase.end or ("be" in rule.needs and _is_object_of_deed(tokens, phrase)):
        return None
    if _says_where(scene, phrase) or have_doers(tokens, phrase.first) or _are_all_told_of(scene, phrase):
        return None
    depth = tokens[phrase.first].depth
    met = not rule.needs or ("object" in rule.needs and phrase.part and tokens[phrase.end - 1].does("object"))
    steps = 0
    index = past_others(tokens, place_behind(scene, phrase), phrase)
    index = past_relative(tokens, index) if rule.cue != "condition" else index
    index = past_own_deed(tokens, phrase, index) if "be" in rule.needs else index
    inserted = False
    while index <= cues[-1] and steps < rule.reach:
        token = tokens[index]
        if token.depth < depth:
            return None
        if token.depth > depth or token.key in ("", "(", "["):  # nor is a period a step
            index += 1
            continue
        if token.key == DASH and (past := past_dashes(tokens, index, phrase, 1)) != index:
            index = past  # "12 brokers—nine of them foreigners—were convicted"
            continue
        steps += not inserted
        was_inserted, inserted = inserted, is_inserted(tokens, index, inserted)
        if was_inserted or inserted:
            pass
        elif met and (given := given_at(rule, scene, index, phrase)):
            left_out = "be" in rule.ends and _has_object(tokens, index)
            return None if left_out else Bound(phrase, given, _named_by(rule, scene, index, given), cue=index)
        elif not rule.needs.isdisjoint(token.meaning.marks):
            met = True
        elif token.number_kind == "count" and says_aside(scene, index):
            pass
        elif _stops(rule, tokens, index, phrase):
            return None
        index += 1
    return None


def _named_by(rule: Rule, scene: Scene, index: int, given: tuple[str, ...]) -> str:
    """Return the name of a rule, "purpose" where others are only to do what its verb tells: "sent for trial 30 cases".

    So what a verb joined to it tells, unless that is a deed of its own: "investigated and sent for trial 30 cases".
    """
    key, tokens = scene.tokens[index].key, scene.tokens
    if rule.cue != "verb" or " for " not in key:
        return rule.name
    purposes = tuple(purpose.replace(" ... ", " ") for purpose in scene.counts[given[0]].purposes)
    own = any(not set(given[1:]).isdisjoint(token.meaning.verbs) for token in tokens[:index])
    return "purpose" if key.endswith(purposes) and not own else rule.name


def _says_where(scene: Scene, phrase: Phrase) -> bool:
    """Return whether a number is of the places that those counted before it are from: "nine victims from six towns"."""
    return phrase.what in THINGS and scene.tokens[phrase.first - 1].does("place")


def _are_all_told_of(scene: Scene, phrase: Phrase) -> bool:
    """Return whether it is told of all that something else became: "opened 12 cases, all of which were tried".

    Or of all that a number is only set against: "freed 12, up from nine, all of whom were men".
    """
    tokens, place = scene.tokens, max(0, before_light(scene.tokens, phrase.first))
    behind = [token for token in tokens[phrase.end : phrase.end + _NEAR_BE] if token.period is None]
    if len(behind) < 2 or behind[0].key != "," or not behind[1].does("everyone"):
        return False
    done = scene.accepting(phrase.what, tokens[place].meaning.weak)
    return tokens[place].does("comparison") or any(is_within(scene, name, place) for name in done)


def _is_object_of_deed(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether something was done to those of whom "who were" tells what else was done."""
    before = tokens[max(0, phrase.first - 1)]
    return at(tokens, phrase.end).does("who") and bool(before.meaning.verbs)


def _has_object(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb is no participle, since a number follows: "a study in one state found only two"."""
    ahead = [token for token in tokens[index + 1 : index + 3] if not token.does("light")]
    return bool(ahead) and ahead[0].number_kind == "count"
