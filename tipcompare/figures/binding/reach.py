"""Where the cue of a rule stands, before a number or behind it, and at which words the way to it ends."""

from __future__ import annotations

from bisect import bisect
from collections.abc import Sequence

from tipcompare.figures.binding.cues import given_at
from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import FIELDS, Rule
from tipcompare.figures.words.sentence import Bound, Scene, is_within
from tipcompare.figures.words.tokens import BRACKETS, DASH, PAUSES, Token, at, first_stop, has, has_key
from tipcompare.figures.words.verbs import before_light, begins_deed, follows, is_verb, shares_be

_MAY_STOP = frozenset({"and", "relative", "confirms", "verb", "unrelated"})
"""Marks of the words beside those that say something of a measure by which a rule may end before its cue."""
_ACCUSED = ("suspect", "official", "person")
_PASSED = BRACKETS | {DASH}
"""Signs of what is passed over on the way, besides asides: without them a cue is as far as it stands."""
_NEAR_ASIDE = 7
"""Tokens before a comma among which the one stands that opens an aside."""
_FAR_BE = 16
"""Tokens from "who" on among which stands the verb of the clause that it is put into."""
_NEAR_BE = 4
"""Tokens from "were" on, or behind a whole from "who" on, among which stands what was done to them."""
_LEADING = ("who", "be", "have", "beneficiary")
"""Marks of words behind which "be" and "have" tell nothing of what became of them: "nine said to have fled were"."""
_NEAR_WHO = 3
"""Tokens before a number among which stands "who", of what those before it did to those counted."""
_NEAR_OF = 5
"""Tokens behind "of" among which stands what was done to others: "victims of growers were"."""
_THINGS = ("unknown", "thing")
_NEAR_TOLD = 10
"""Tokens behind a whole in which it is told which ones it is of: "nine of the 12 whom police identified were"."""


def stops(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a rule on its way from a phrase goes no further than the token at `index`."""
    token, before = tokens[index], rule.side == "before"
    if token.key in PAUSES:
        from_to = token.key == "," and at(tokens, index + 1).key == "from" and at(tokens, index + 2).number is not None
        return token.key in rule.ends and not from_to  # "convictions fell, from 12 to nine"
    if before and rule.cue in ("verb", "weak") and token.meaning.nouns and not token.meaning.verbs:
        return at(tokens, index + 1).does("link")
    if token.number is not None and token.number.kind not in ("one", "length"):
        return not before or _stops_at_number(rule, tokens, index, phrase)
    if rule.name == "participle" and token.does("have") and tokens[index - 1].does("subject"):
        return False  # "up from nine it had identified"
    if token.does("who") and phrase.what == "bare" and phrase.end < index and tokens[index - 1].meaning.kind:
        return True  # "12 of whom were women who had returned"
    if not token.meaning.marks.isdisjoint(rule.stops):
        return True
    if before and not token.meaning.plain and _is_theirs(rule, tokens, index, phrase):
        return True
    if not (token.meaning.speaks or token.key.endswith(("ed", "ing")) or not token.meaning.marks.isdisjoint(_MAY_STOP)):
        return False  # no verb, and nothing goes on with it
    return _stops_at_deed(rule, tokens, index, phrase)


def _stops_at_number(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a number ends the way to a cue: not one linked to those counted, "cases against 12 men"."""
    between = tokens[index + 1 : phrase.first]
    in_cases = rule.cue == "weak" and phrase.what == "case" and follows(tokens, phrase.first, "place")
    among = any(t.does("whole") and t.key != "of" for t in between)  # "12 victims of servitude among 90 migrants"
    linked = not among and (has(between, "link") or has_key(between, "to"))
    return rule.name == "done-bare" or in_cases or not linked


def _is_theirs(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a word is of those counted: "investigated the deaths of 12 migrants", "the owners of nine bars".

    And so "investigated complaints of 12 workers".
    """
    token, after = tokens[index], tokens[index + 1].key
    if rule.cue == "verb" and index >= phrase.first - 2 and token.does("complaint"):
        return after in ("of", "by", "from")
    if after != "of":
        return False
    others = token.does("harm") or (rule.cue == "verb" and token.meaning.kind in _ACCUSED)
    return others and before_light(tokens, phrase.first) <= index


def _stops_at_deed(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a rule goes no further than a verb, or a word with which another one begins."""
    token = tokens[index]
    deed = rule.cue == "verb" and rule.side == "before" and token.key.endswith("ing")
    if deed and _is_of_accused(tokens, index, phrase.first):
        return True
    if (rule.cue == "purpose" or rule.goods) and begins_deed(tokens, index):
        return True
    if "be" in rule.needs and (tokens[index].begins_clause or shares_be(tokens, index)):
        return token.does("and")
    if "be" in rule.needs and _turns_to_others(tokens, index, phrase):
        return True
    if rule.cue == "condition" and token.does("relative"):
        return True  # "sorted out 23 in which somebody was exploited"
    if _goes_with(rule, tokens, index, phrase):
        return False
    passive = index > 0 and tokens[index - 1].does("be")  # "charges were brought in four", "were helped to return home"
    passive = passive and (bool(token.meaning.weak) or (rule.cue == "purpose" and token.does("aids")))
    verb = "verb" in rule.ends and not passive and (is_verb(tokens, index) or token.does("verb"))
    return verb and rule.needs.isdisjoint(token.meaning.marks)


def _turns_to_others(tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether something was done to others behind a deed: "nine went to prison, and victims were prosecuted"."""
    if tokens[index - 1].key != "," or not tokens[index].does("and") or index <= phrase.end:
        return False
    who = index + 1 + at(tokens, index + 1).does("article")
    behind = tokens[who + 1 : who + 2 + _NEAR_OF * (at(tokens, who + 1).key == "of")]
    others = bool(at(tokens, who).meaning.kind) and has(behind, "be")
    return others and any(t.meaning.states or t.does("be") or t.key.endswith("ed") for t in tokens[phrase.end : index])


def _goes_with(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a verb tells more of those counted: "identified and interviewed 12 victims"."""
    token, deed = tokens[index], tokens[index].key.endswith("ed")
    if rule.cue == "purpose" and (token.does("thought") or token.meaning.conditions):
        return True  # "12 children believed to be victims", "helped 12 exploited abroad return home"
    if rule.goods and not (deed and tokens[index - 1].key != "as"):
        return True  # "shelter, counseling, and food, as needed, to"
    joined = rule.cue == "verb" and index + 1 == phrase.first and tokens[index - 1].does("and")
    return joined and deed and bool(tokens[index - 2].meaning.verbs)


def _is_of_accused(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Return whether a deed is what somebody is accused of: "arrested two suspects for recruiting five women".

    Or "charged two with exploiting five women", "investigated a farmer holding 12 women".
    """
    who = tokens[index - 1 - tokens[index - 1].key.endswith("ly")]
    if who.key in ("for", "with", "of", "in"):
        return index + 1 == first or not tokens[index].does("topic")
    acted = who.meaning.kind in _ACCUSED or who.does("firm") or (who.meaning.plain and who.key[-2:].isalpha())
    return index + 1 == first and tokens[index].meaning.plain and acted and not who.key.endswith("ed")


def find_before(rule: Rule, scene: Scene, phrase: Phrase) -> Bound | None:
    """Return the phrase with what the rule's cue before it gives, None where there is none."""
    tokens, field = scene.tokens, FIELDS[rule.cue]
    cues = scene.cues[field]
    first, nearest = cues[0], cues[bisect(cues, phrase.first) - 1]
    if nearest < phrase.first - rule.reach and scene.keys.isdisjoint(_PASSED) and "break" not in scene.marks:
        return None
    depth = tokens[phrase.first].depth
    met = not rule.needs
    steps = 0
    index = phrase.first - 1
    while index >= first and steps < rule.reach:
        token = tokens[index]
        if token.depth < depth:
            return None
        if token.depth > depth or token.key in (")", "]"):
            index -= 1
            continue
        if token.key == DASH and (past := _past_dashes(tokens, index, phrase, -1)) != index:
            index = past  # "training on the law—with a part on care—for 30 officers"
            continue
        if token.key == "," and (past := _past_aside(tokens, index, phrase)) != index:
            index = past  # "gave services, but seldom shelter, to 30 women"
            continue
        steps += 1
        if met and getattr(token.meaning, field) and (given := given_at(rule, scene, index, phrase)):
            deeds = "measure" if rule.of_number and rule.cue == "noun" and phrase.what == "bare" else ""
            deeds = "case" if rule.of_number and tokens[index - 1].meaning.kind == "case" else deeds
            return Bound(phrase, given, rule.name, cue=index, what=deeds)  # "investigations fell to 12" are no people
        met = met or token.key in rule.needs or not rule.needs.isdisjoint(token.meaning.marks)
        if stops(rule, tokens, index, phrase):
            return None
        index -= 1
    return None


def find_after(rule: Rule, scene: Scene, phrase: Phrase) -> Bound | None:
    """Return the phrase with what the rule's cue after it gives, None where there is none."""
    tokens, cues = scene.tokens, scene.cues.get(FIELDS[rule.cue])
    if cues is None or ("be" in rule.needs and _is_object_of_deed(tokens, phrase)) or _says_where(scene, phrase):
        return None
    if _have_doers(tokens, phrase.first) or _are_all_told_of(scene, phrase):
        return None
    depth = tokens[phrase.first].depth
    met = not rule.needs or ("object" in rule.needs and phrase.part and tokens[phrase.end - 1].does("object"))
    steps = 0
    index = _past_others(tokens, _behind(scene, phrase), phrase)
    index = _past_relative(tokens, index) if rule.cue != "condition" else index
    index = _past_own_deed(tokens, phrase, index) if "be" in rule.needs else index
    inserted = False
    while index <= cues[-1] and steps < rule.reach:
        token = tokens[index]
        if token.depth < depth:
            return None
        if token.depth > depth or token.key in ("", "(", "["):  # nor is a period a step
            index += 1
            continue
        if token.key == DASH and (past := _past_dashes(tokens, index, phrase, 1)) != index:
            index = past  # "12 brokers—nine of them foreigners—were convicted"
            continue
        steps += not inserted
        was_inserted, inserted = inserted, _is_inserted(tokens, index, inserted)
        if was_inserted or inserted:
            pass
        elif met and (given := given_at(rule, scene, index, phrase)):
            return (
                None if "be" in rule.ends and _has_object(tokens, index) else Bound(phrase, given, rule.name, cue=index)
            )
        elif not rule.needs.isdisjoint(token.meaning.marks):
            met = True
        elif token.number_kind == "count" and _says_aside(scene, index):
            pass
        elif stops(rule, tokens, index, phrase):
            return None
        index += 1
    return None


def _says_where(scene: Scene, phrase: Phrase) -> bool:
    """Return whether a number is of the places that those counted before it are from: "nine victims from six towns"."""
    return phrase.what in _THINGS and scene.tokens[phrase.first - 1].does("place")


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


def _have_doers(tokens: Sequence[Token], first: int) -> bool:
    """Return whether those counted are whom those before them did something to: "two who had kept six girls were".

    Not where that is told of an office: "the prosecutor, who took six cases to court".
    """
    if tokens[first - 1].key in PAUSES or tokens[first - 1].does("be"):
        return False
    places = range(max(1, first - _NEAR_WHO), first - 1)
    return any(tokens[i].key == "who" and tokens[i - 1].key != "," for i in places)


def _has_object(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb is no participle, since a number follows: "a study in one state found only two"."""
    ahead = [token for token in tokens[index + 1 : index + 3] if not token.does("light")]
    return bool(ahead) and ahead[0].number_kind == "count"


def _past_dashes(tokens: Sequence[Token], index: int, phrase: Phrase, step: int) -> int:
    """Return the place beyond what stands between the dash at `index` and the next one, `index` where nothing does."""
    before = sum(token.key == DASH for token in tokens[: phrase.first])
    other = next((i for i in range(index + step, len(tokens) if step > 0 else -1, step) if tokens[i].key == DASH), -1)
    goes_on = step > 0 or tokens[index + 1].does_any("link", "light") or index + 1 == phrase.first
    return other + step if other >= 0 and before % 2 == 0 and goes_on else index


def _past_aside(tokens: Sequence[Token], index: int, phrase: Phrase) -> int:
    """Return the place before what stands between commas and only says what was not, `index` where nothing does.

    Or how or where it was done, right behind the deed: "identified, through early screening, 12 victims".
    """
    opens = next((i for i in range(index - 1, max(index - _NEAR_ASIDE, 0), -1) if tokens[i].key == ","), index)
    aside, after = tokens[opens + 1 : index], tokens[index + 1]
    put_in = has(aside[:1], "place", "other-law", "beneficiary") and before_light(tokens, phrase.first) <= index
    put_in = put_in and bool(tokens[opens - 1].meaning.verbs) and not has(aside, "and")
    return opens - 1 if put_in or (has(aside[:1], "break") and after.is_for) else index


def _past_others(tokens: Sequence[Token], index: int, phrase: Phrase) -> int:
    """Return the place behind those listed with officials: "160 officers, prosecutors, and judges attended"."""
    if phrase.what != "official" or at(tokens, index).key != ",":
        return index
    listed = range(index, min(len(tokens), index + _FAR_BE))
    ends = (i for i in listed if not (tokens[i].meaning.plain or tokens[i].meaning.kind or tokens[i].joins))
    end = next(ends, listed.stop)
    joined = any(tokens[i].does("and") for i in range(index, end))
    return end if joined and tokens[end - 1].meaning.kind == "official" else index


def _past_relative(tokens: Sequence[Token], index: int) -> int:
    """Return the place behind what is told of those counted first: "nine who had kept six girls were convicted"."""
    near = range(index + 2, index + 1 + _NEAR_WHO * at(tokens, index).does("who"))
    number = next((i for i in near if at(tokens, i).number_kind == "count"), index)
    if number > index and _have_doers(tokens, number):
        behind = range(number + 1, min(len(tokens), number + _FAR_BE))
        stop = next((i for i in behind if tokens[i].does_any("be", "who", "and") or tokens[i].meaning.states), index)
        paused = any(tokens[i].key in PAUSES or tokens[i].number_kind == "count" for i in range(number + 1, stop))
        return index if paused or tokens[stop].does_any("who", "and") else stop
    return _past_which(tokens, index)


def _past_which(tokens: Sequence[Token], index: int) -> int:
    """Return the place behind what tells which ones are counted: "nine exploited in fishing were freed".

    Or what was done to them before: "nine identified in earlier years were housed".
    """
    ahead = range(index + 1, min(len(tokens), index + _FAR_BE))
    goes_on = (i for i in ahead if tokens[i].does_any("be", "have") or tokens[i].meaning.states)
    told = tokens[index : next((i for i in goes_on if not tokens[i - 1].does_any(*_LEADING)), index)]
    done = has(told, "earlier") and any(t.meaning.verbs for t in told)
    led = told[: 1 + _NEAR_WHO * told[0].does("who")] if told else ()
    harmed = any(t.meaning.conditions or t.does("thought") for t in led)
    harmed = harmed and not has_key(told, *PAUSES)  # "nine (who were) exploited in fishing were freed"
    return index + len(told) if (done or harmed) and all(t.number is None for t in told) else index


def _past_own_deed(tokens: Sequence[Token], phrase: Phrase, index: int) -> int:
    """Return the place behind what those who open a clause did: "nine suspects fled abroad and were convicted"."""
    opens = phrase.first == 0 or tokens[phrase.first - 1].key in PAUSES
    if index != phrase.end or not opens:
        return index
    until = first_stop(tokens, range(index, len(tokens)))
    joint = next((i for i in range(index, until) if tokens[i].does("and")), until)
    tells = any(token.meaning.speaks for token in tokens[index:joint])  # "12 received shelter and were sent home"
    return joint + 1 if at(tokens, joint + 1).does("be") and not tells else index


def _says_aside(scene: Scene, index: int) -> bool:
    """Return whether a number only says in how many cases, from how many places, or what was to be paid.

    "Nine suspects in six cases were convicted"; "six cases against nine suspects were filed"; "nine were fined $5,000
    and sentenced to prison"; "nine victims from six towns received care".
    """
    if scene.tokens[index - 1].key in SIGNS:
        return True
    what = next((p.what for p in scene.phrases if p.first == index), "")
    before, cases = scene.tokens[index - 1], scene.tokens[index - 2]
    accused = what == "suspect" and before.does("link") and cases.meaning.kind == "case"
    return accused or (before.key == "in" and what in ("case", "measure")) or (before.does("place") and what in _THINGS)


def _inserts(tokens: Sequence[Token], index: int) -> bool:
    """Return whether commas hold who they are: "12 victims, including five boys, were", "nine, one a boy, ...".

    Or how many there were before, or when they were taken: "18 suspects, compared with 22, were", "nine, arrested in
    2018, were".
    """
    token, after = at(tokens, index), at(tokens, index + 1)
    aside = token.key.endswith("ed") and after.period is not None
    aside = aside or (token.does("everyone") and bool(after.meaning.dimensions))  # "four, all women, chose"
    ends = (i for i in range(index, min(len(tokens), index + _FAR_BE)) if tokens[i].key in PAUSES)
    told = tokens[index : next(ends, index)]  # "12, most of whom had been poor, received care"
    behind = at(tokens, index + len(told) + 1)  # "12 officers, from guards to judges, attended"
    aside = aside or (token.does("place") and (behind.does_any("be", "have") or bool(behind.meaning.states)))
    aside = aside or (has(told[:3], "who", "whom") and not any(t.meaning.verbs or t.meaning.states for t in told))
    return aside or token.does_any("including", "comparison") or token.number_kind == "count"


def _is_inserted(tokens: Sequence[Token], index: int, inserted: bool) -> bool:
    """Return whether commas hold what stands at `index`, where it was `inserted` before: not from ", were" on."""
    if tokens[index].key != ",":
        return inserted
    after = at(tokens, index + 1 + at(tokens, index + 1).does("more"))  # ", received" goes on with those counted, too
    goes_on = after.does_any("be", "have") or bool(after.meaning.states)
    return _inserts(tokens, index + 1) or (inserted and not goes_on)


def _behind(scene: Scene, phrase: Phrase) -> int:
    """Return the place behind a phrase, and behind the whole that it is counted out of: "none of the 12 defendants".

    What tells of the whole does not tell of its part: "none of the victims identified received care", "nine of the 12
    charged were convicted".
    """
    whole = (p.end for p in scene.phrases if p.first == phrase.end)
    place = next(whole, phrase.end) if phrase.part else phrase.end
    who, be = scene.tokens[place : place + 1], scene.tokens[place + 1 : place + 2]
    if phrase.whole and phrase is scene.phrases[0] and has(who, "relative") and has(be, "be"):
        return place + 2  # "of the 14 who were charged, nine were convicted"
    ahead = scene.tokens[place : place + _NEAR_BE] if phrase.part else ()
    if has(ahead[:1], "who") and has(ahead[1:2], "be", "have"):  # "convicted nine of the 14 who were arrested"
        return next((place + past for past, token in enumerate(ahead, start=1) if token.meaning.verbs), place)
    none = bool(ahead and ahead[0].meaning.verbs) and scene.tokens[phrase.first].number_kind == "none"
    return place + 1 if none or _tells_where(ahead) else _past_description(scene.tokens, place) if ahead else place


def _tells_where(ahead: Sequence[Token]) -> bool:
    """Return whether it is first told where a whole is, then what became of some: "none in the shelter was freed"."""
    lodged = bool(ahead and ahead[0].meaning.states) and ahead[0].does("place")
    return lodged and any(token.does_any("be", "have") or token.meaning.states for token in ahead[1:2])


def _past_description(tokens: Sequence[Token], place: int) -> int:
    """Return the place behind what tells which ones a whole is of, where more is told behind it.

    "Of the 12 cases police investigated in 2020 led to ...", "of the nine charged were ...": the same place elsewhere.
    """
    near = tokens[place : place + _NEAR_TOLD]
    told = next((at for at, t in enumerate(near) if t.key.endswith("ed")), len(near))
    by_whom = near[:told]
    if not all(t.does_any("who", "article", "relative") or t.meaning.actor for t in by_whom):
        return place
    for past, token in enumerate(near[told + 1 :], start=told + 1):
        if token.does_any("be", "have"):  # not "nine of the 12 charged were new"
            done = (t.meaning for t in tokens[place + past + 1 : place + past + _NEAR_BE])
            return place + past if any(told.verbs or told.states or told.purposes for told in done) else place
        if token.meaning.conditions or (token.meaning.states and not token.does("place")):
            return place + past
    return place
