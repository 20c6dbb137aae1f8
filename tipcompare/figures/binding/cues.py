"""The words of a sentence that say what a number counts, as the rules look for them."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from tipcompare.figures.binding.cue_measures import measures_at
from tipcompare.figures.binding.done_besides import adds_help
from tipcompare.figures.binding.other_crimes import were_things
from tipcompare.figures.words.lexicon import POSSESSIVE
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import FIELDS, Rule
from tipcompare.figures.words.sentence import Scene, is_named_before
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, first_stop, has, has_key, has_kind, past
from tipcompare.figures.words.verbs import (
    before_light,
    before_number,
    finds_else,
    follows,
    is_dropped,
    is_joined,
    is_number_of,
    is_participle,
    is_the_crime,
    is_verb,
    told_behind,
)

_NEAR_TOPIC = 3
"""Tokens that may open a sentence before what rose or fell: "The human trafficking trials fell"."""
_NEAR_CARE = 3
"""Tokens behind those handed on among which stands that it is to shelter or care."""
_NEAR_MEANT = 5
"""Tokens behind "for" among which stands what it is for."""
_ENDS = PAUSES | {".", "to"}
"""Signs and words behind a verb that has no object."""
_OF_NUMBERS = ("moves", "stays", "data")
"""Marks one of which a sentence has, but where it says "were" or "at", that tells how many there were."""
_NEAR_MOVED = 12
"""Tokens from the head of a sentence on among which stands that it rose or fell: "Trials of traffickers fell"."""


def given_at(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> tuple[str, ...]:
    """Return the measures that the token at `index` gives the phrase; none where it is none that the rule looks for."""
    if not getattr(scene.tokens[index].meaning, FIELDS[rule.cue]) or _tells_else(rule, scene, index, phrase):
        return ()
    return measures_at(rule, scene, index, phrase)


def _tells_else(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether the word at `index` tells something else than what the phrase counts."""
    of_cue, of_rule = _OF_CUE.get(rule.cue), _OF_RULE.get(rule.name)
    and_so_many = phrase.what == "bare" and scene.tokens[phrase.first - 1].does_any("and", "contrast")
    return (
        (rule.joined and any(p.first < index < p.end for p in scene.phrases))  # "two trained guards and one officer"
        or (rule.of_number and not _tells_number(scene, index, phrase))
        or (rule.goods and not _gives_goods(scene.tokens, index, phrase.first))
        or (of_cue is not None and of_cue(rule, scene, index, phrase))
        or (of_rule is not None and of_rule(scene, index, phrase))
        or (and_so_many and _hands_on_others(scene, index, phrase))
    )


def _is_deed_of_else(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether a verb is of others than those counted, or of what is still to be done: "12 are to be tried"."""
    tokens, meaning = scene.tokens, scene.tokens[index].meaning
    names = (*meaning.verbs, *meaning.weak)
    if phrase.part and is_the_crime(tokens, phrase.end) and not scene.any_with("of_accused", names):
        return True  # "found six of them to be trafficking", not "tried six of them as trafficking"
    if [token.key for token in tokens[index - 2 : index]] == ["to", "be"]:
        led = before_light(tokens, phrase.first, qualifiers=True)
        return not tokens[led].does("brings-about")  # "enabled nine to be found"
    if rule.side != "before":
        return not _is_undergone(rule, tokens, index)
    undergone = tokens[index - 1].does("be") or any(before.end == index for before in scene.phrases)
    if undergone and is_joined(tokens, phrase.first) and _has_own_deed(tokens, phrase.end):
        return True  # "six men (were) tried and four men jailed"
    theirs = tokens[phrase.first - 1].key == "of" and tokens[phrase.first - 2].does("theirs")
    return theirs and scene.any_with("mentioned", names)  # "found the families of seven"


def _has_own_deed(tokens: Sequence[Token], end: int) -> bool:
    """Return whether right behind those counted stands what was done to them: "four men jailed", "found guilty"."""
    return bool(at(tokens, end).meaning.verbs) and is_participle(at(tokens, end))


def _stood_before(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether a state is that of complaints counted, or of what those counted came of: "from pending cases"."""
    came = scene.tokens[phrase.end : index]
    whence = has(came[:1], "came") and not has(came, "and")
    return whence or has(phrase.of(scene.tokens), "complaint")


def _names_else(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether a noun is not the name of what the phrase counts: it has a number of its own, or was dropped."""
    tokens, of = scene.tokens, rule.name == "noun-of"
    whose = rule.name == "included" and not tokens[index].key.endswith("s")  # "visa applicants included 40 women"
    then = at(tokens, index + 1)
    if tokens[index].does("counted") and not any(is_named_before(scene, n, index) for n in tokens[index].meaning.nouns):
        return True  # not "training, 25 events"
    if whose and (then.meaning.kind or then.meaning.plain):
        return True
    if POSSESSIVE.search(then.text) and not then.meaning.nouns:
        return True  # "the prosecution office's statistic of 40"
    if of and _on_topic(tokens, index, phrase):
        return True  # "a course on trafficking investigations for 30 officers"
    # "14 convictions against farmers and 22 against fishers", "14 referrals and confirmed nine victims"
    counted = [p.first for p in scene.phrases if of and p.first < index < p.end]
    if counted and (is_joined(tokens, phrase.first) or any(t.meaning.weak for t in tokens[index + 1 : phrase.first])):
        return True
    if any(tokens[first].number_kind == "none" for first in counted):
        return True  # "no trials were held of the three cases"
    return is_dropped(tokens, index)  # "dismissed the trafficking charges against four"


def _tells_number(scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether a word tells how many there were of it, by the phrase: "the number of trials rose to 12"."""
    tokens, first = scene.tokens, phrase.first
    moved = _moves(scene, index, first) or _is_moved_in(tokens, index, first)
    if not (moved or is_number_of(tokens, index) or _stands_at(scene, index, first)):
        return False
    of_deed = tokens[index].meaning.verbs or scene.any_with("of_accused", tokens[index].meaning.nouns)
    if not of_deed and has(tokens[:index], "whom"):
        return False  # "the victims whom a shelter housed"
    deed = before_light(tokens, first, qualifiers=True)
    between = tokens[index + 1 : first]
    joined = bool(tokens[deed].meaning.verbs) and (tokens[deed - 1].does("and") or has_key(between, ","))
    if (deed > index and joined) or told_behind(tokens, phrase.end):
        return False  # "raised the number of trials and convicted", "the number it assisted, compared with 12 referred"
    # "the number of victims identified who received care", "of investigations rose, leading to the conviction of"
    return not any(t.does("brings-about") or (t.meaning.states and not t.does("place")) for t in between)


def may_be_number_of(scene: Scene, phrase: Phrase) -> bool:
    """Return whether a word may tell how many there were by the phrase: without these marks none does."""
    if not scene.marks.isdisjoint(_OF_NUMBERS) or "at" in scene.keys:
        return True
    tokens, first = scene.tokens, phrase.first
    return tokens[first - 1].does("be") or tokens[before_light(tokens, first, qualifiers=True)].does("be")


def _does_to_others(scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether a verb before a number with no noun that is known is not of those counted."""
    tokens, first = scene.tokens, phrase.first
    if phrase.what == "bare" and _hands_on_others(scene, index, phrase):
        return True
    none = tokens[first].number_kind == "none"
    without = none and (tokens[first - 1].does("beneficiary") or has(tokens[first : phrase.end], "goods"))
    led = follows(tokens, first, "place") or tokens[first - 1].does("setting")
    if phrase.what == "unknown" and (without or led or _comes_to(tokens, index, phrase)):
        return True  # "assisted victims through seven centers", "with no money", "at no cost"
    if tokens[index].does("finding") and were_things(scene, index, scene.whole_of(phrase).end):
        return True
    convicts = scene.any_with("of_accused", tokens[index].meaning.verbs)
    return tokens[first - 1].key == "in" and not convicts  # "found evidence in four", but "convicted in four"


def _comes_to(tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a number is what something rose or fell to, by no noun of people: "raised aid to 9,000 lenars"."""
    if phrase.nationality or not (tokens[index].is_for and before_number(tokens, phrase.first) == index):
        return False
    return tokens[back_over(tokens, index - 1, lambda token: not (token.joins or token.does("moves")))].does("moves")


def _is_for_others(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether a purpose is that of a later number: "granted leave to 12 and residence permits to nine".

    Or of others to whom those counted are handed: "referred 12 to a fund for help with". Or one only thought of: "for
    review and possible investigation".
    """
    tokens, names = scene.tokens, scene.tokens[index].meaning.purposes
    ahead = range(index + 1, min(index + 1 + _NEAR_MEANT, len(tokens)))
    meant = next((i for i in ahead if not set(names).isdisjoint(tokens[i].meaning.nouns)), index)
    if adds_help(tokens, index) or (scene.any_with("of_accused", names) and has(tokens[index:meant], "doubtful")):
        return True
    next_one = any(p.first == index + 2 and p.what != "time" for p in scene.phrases)
    if next_one and at(tokens, index + 1).key in ("to", "for"):
        return True
    verb = tokens[before_light(tokens, phrase.first, qualifiers=True)]
    handed = scene.any_with("handed", verb.meaning.verbs)
    return handed and any("for" in t.key.split() for t in tokens[phrase.end + 2 : index])


def _hands_on_others(scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether a bare number is of things, cases or suspects told before: "fined 31 brokers and referred six".

    Or "dropped 12 cases, and six were referred to"; not where they are handed on to care: "found victims in 12 cases
    and referred 30 to shelters".
    """
    if not scene.any_with("handed", scene.tokens[index].meaning.verbs):
        return False
    end = max(phrase.end, index)
    to = scene.tokens[end : end + _NEAR_CARE]
    if has(to, "goods") or any(not scene.counts[name].objects for token in to for name in token.meaning.nouns):
        return False
    told = [before for before in scene.phrases if before.first < phrase.first and before.what != "bare"]
    if not told:  # "opened six investigations. It referred three of them to prosecutors"
        accused = [scene.counts[name].of_accused for name in scene.carried]
        return phrase.part and bool(accused) and all(accused)
    found = has_kind(scene.tokens[told[-1].end : phrase.first], "victim", "person")
    if index > phrase.first and (found or any(before.what == "victim" for before in told)):
        return False  # "found six victims in two cases, and four were referred", "in two cases children were found"
    named = [scene.counts[name] for name in told[-1].nouns]
    deeds = any(counting.within or counting.of_accused for counting in named)
    return deeds or told[-1].what in ("thing", "case", "suspect", "message")


def _is_weaker(scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether a verb that says little by itself tells another thing of those counted than what it may tell."""
    tokens, token = scene.tokens, scene.tokens[index]
    between = tokens[index + 1 : phrase.first]
    return (
        (token.does("light") and tokens[index - 1].number is not None)  # "two confirmed and 129 potential victims"
        or (token.does("be") and phrase.part)  # "29 of whom were women and 12 of whom were men"
        or (token.does("be") and has(between, "using"))  # "loans were granted to 12 victims"
        or (phrase.what in ("case", "bare") and tokens[phrase.first - 1].key == "in")  # "found 14 in nine cases"
        or (token.does("led-to") and not _led_to(scene, token, index))  # "a campaign that reached 900 people"
        or has(tokens[phrase.end : phrase.end + 3], "jail")  # "sent 12 victims to prison"
        or (token.does("account") and _do_something(scene, phrase, index))  # "reported five victims took part"
        or [t.key for t in tokens[phrase.end : phrase.end + 2]] == ["with", "their"]  # "placed 12 with their families"
        or has(tokens[phrase.end + 1 : phrase.end + 5], "program")  # "placed 12 in a program for witnesses"
        or (not (token.does("using") or has(between, "goods")) and _is_for_them(between))  # "meant stays for 12"
    )


def _do_something(scene: Scene, phrase: Phrase, index: int) -> bool:
    """Return whether those an account tells of did something, or it tells what was done: "12 repatriated victims".

    It is no account where they are given something: "provided 12 identified victims with medical care".
    """
    tokens, end = scene.tokens, phrase.end
    said = bool(scene.accepting(phrase.what, phrase.said))
    helped = at(tokens, end).key.endswith("ed") and bool(at(tokens, end).meaning.verbs)
    return not tokens[index].does("using") and (said or does_something(tokens, end) or helped)  # "assisted with trials"


def _on_topic(tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a noun is what something else is about, unless cases follow: not "on investigations of four"."""
    of_cases = phrase.what in ("case", "suspect") and tokens[index + 1].key == "of"
    return not of_cases and has_key(tokens[max(0, index - 2) : index], "on")


def _stands_at(scene: Scene, index: int, first: int) -> bool:
    """Return whether a noun is said to be so many: "convictions remained low at only three", "came to nine"."""
    tokens = scene.tokens
    if [token.key for token in tokens[index + 1 : index + 3]] == [",", "at"]:
        return index + 3 == first  # "Prosecutions, at 14, were"
    place = before_light(tokens, first, qualifiers=True) + 1
    if index == 0 and first == 2 and tokens[1].does("be"):
        return True  # "Prosecutions were 14, up from nine"
    rose = tokens[place - 1].does("origin") and tokens[place - 2].does("moves")  # "those convicted rose from nine to"
    if _opens_with_them(scene, index) and (rose or tokens[place - 1].does_any("be", "moves")):
        return first_stop(tokens, range(index, place)) == place  # "The cases investigated by police were nine"
    said = tokens[:place] if index + 1 == place else tokens[index + 1 : place]  # "stood at 14, trials at nine"
    come = any(t.key.endswith((" at", " to")) or t.does_any("makes-up", "amounts") for t in said[-1:])
    come = come and not (tokens[index].meaning.nouns and tokens[index - 1].does("beneficiary"))  # "sent to shelters"
    come = come or (tokens[place].key == "to" and has(said[-1:], "moves"))  # not "fell from 12 to nine"
    return (come or has_key(tokens[place:first], "at")) and has(said, "stays", "moves")


def _opens_with_them(scene: Scene, index: int) -> bool:
    """Return whether a clause begins with those to whom something was done: "the cases (police) investigated".

    Or "suspects against whom they opened trials".
    """
    tokens, meaning = scene.tokens, scene.tokens[index].meaning
    first = back_over(tokens, index - 1, lambda t: t.key not in PAUSES and t.period is None) + 1
    opening = tokens[first:index]
    them = any(token.meaning.kind or token.key == "those" for token in opening)
    deed = meaning.verbs or (has(opening, "whom") and scene.any_with("of_accused", meaning.nouns))
    return (
        them
        and bool(deed)
        and not any(t.number is not None or t.meaning.verbs or t.does_any("be", "have", "verb") for t in opening)
    )


def _has_no_subject(scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether nobody else does what is told: "women that assisted others", not "cases that police tried"."""
    between = scene.tokens[phrase.end : index]
    return not any(token.meaning.actor or token.does_any("whom", "subject") for token in between)


def _moves(scene: Scene, index: int, first: int) -> bool:
    """Return whether a clause begins with what rose or fell: "Trials fell from 12 to nine, and convictions to four"."""
    tokens = scene.tokens
    joined = index > 0 and (tokens[index - 1].key in PAUSES or tokens[index - 1].does_any("and", "break"))
    topic = 1 < index <= _NEAR_TOPIC and tokens[index - 1].does("topic")
    if scene.marks.isdisjoint(("moves", "stays")) or not (index < 2 or joined or topic):
        return False
    between = tokens[index + 1 : min(index + _NEAR_MOVED, first)]
    if between and between[0].does("them"):
        return False  # "and referred them all to care, up from nine"
    spoken = any(t.key in PAUSES or t.meaning.verbs or t.does_any("be", "have", "and", "relative") for t in between)
    led = before_number(tokens, first)
    left_out = not spoken and (led == index or tokens[led].key in ("to", "from", "at"))
    before = left_out and has(tokens[:index], "moves", "stays")
    given_up = any(one.does("be") and then.does("ends") for one, then in pairwise(between))  # "charges were dropped"
    return before or (has(between, "moves") and not given_up)


def _is_moved_in(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Return whether it is told from what to what a deed went: "a rise in persons convicted, from six to nine"."""
    moved = any(move.does("moves") and to.key == "in" for move, to in pairwise(tokens[max(0, index - 3) : index]))
    return moved and tokens[before_number(tokens, first)].key in ("from", "to")


def _is_undergone(rule: Rule, tokens: Sequence[Token], index: int) -> bool:
    """Return whether a participle may say what was done to those before it: not "found to be runaways"."""
    token = tokens[index]
    if not token.key.split()[0].endswith("ed") and not token.does("irregular"):
        return False
    if tokens[index - 1].does("and") and index + 1 < len(tokens) and tokens[index + 1].number_kind == "count":
        return False  # "of which two were new, and repatriated nine"
    if "be" in rule.needs and tokens[index - 1].does("they"):
        return False  # "the 12 women were fewer than in 2019, when it freed 20"
    if rule.cue == "weak":
        return not token.does("account")  # "12 victims were reported to be abroad"
    return not (token.does("finding") and finds_else(tokens, index + 1))


def _gives_goods(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Return whether goods are listed between a verb of giving and those they are for: "gave food and care to"."""
    before = range(first - 1, index, -1)
    light = (i for i in before if tokens[i].is_for or not (tokens[i].meaning.qualifier or tokens[i].does("light")))
    place = next(light, index)
    between = tokens[index + 1 : place + 1]
    listed = any(token.does("and") or token.key == "," or " and " in token.key for token in between)
    return listed and tokens[place].is_for and tokens[index].does("using") and has(between, "goods")


def _is_for_them(between: Sequence[Token]) -> bool:
    """Return whether a verb has an object of its own, which is for those counted: "longer stays for"."""
    return any(one.meaning.plain and one.key.isalpha() and to.does("beneficiary") for one, to in pairwise(between))


def _led_to(scene: Scene, token: Token, index: int) -> bool:
    """Return whether what a verb says is said of something that leads to its measure: "three workshops reached 90"."""
    named = ((i, noun) for i, token in enumerate(scene.tokens[:index]) for noun in token.meaning.nouns)
    meant = (noun for i, noun in named if not scene.tokens[i].does("counted") or is_named_before(scene, noun, i))
    led = {name for noun in meant for name in scene.counts[noun].leads}
    return any(name in led for name in token.meaning.weak)


def does_something(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb in the past stands at `index` that tells of no measure: "(together) had yielded"."""
    first, index = index, past(tokens, index, "have", "together")
    meaning = at(tokens, index).meaning
    if "finding" in meaning.marks and _finds_a_thing(tokens, index + 1):
        return True  # "and two found (other) work"
    of_some = meaning.conditions or meaning.verbs or meaning.states
    return not of_some and (is_verb(tokens, index) or (index > first and bool(meaning.weak)))


def ends_in_deed(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a number is of those who did what ends the clause: "offered care to 20 victims, and 12 agreed".

    Or what an object follows: "of the 20 victims, 12 accepted a loan", "and 12 returned to their villages".
    """
    if phrase.what != "unknown":
        return False
    after = at(tokens, phrase.end)
    ends = phrase.end == len(tokens) or after.key in _ENDS or after.does("article") or after.number_kind == "one"
    return ends and does_something(tokens, phrase.end - 1)


def _finds_a_thing(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what is found is neither somebody nor a place or a state: "other lodging", not "at sea"."""
    token = at(tokens, index + at(tokens, index).does("rest"))
    return token.does("goods") or (token.meaning.plain and not token.key.endswith(("ing", "ed", "ly")))


_OF_CUE: Mapping[str, Callable[[Rule, Scene, int, Phrase], bool]] = {
    "noun": _names_else,
    "purpose": _is_for_others,
    "state": _stood_before,
    "verb": _is_deed_of_else,
    "weak": _is_deed_of_else,
}
_OF_RULE: Mapping[str, Callable[[Scene, int, Phrase], bool]] = {
    "weak": _is_weaker,
    "done-bare": _does_to_others,
    "done-to-whom": _has_no_subject,
    "weak-to": lambda scene, index, phrase: bool(scene.tokens[index].meaning.verbs),  # "13 cases were identified"
    # "courses on laws, investigation, and asylum, at which 40 officers"
    "led-in-list": lambda scene, index, phrase: (
        scene.any_with("of_accused", scene.tokens[index].meaning.nouns) and scene.tokens[index - 1].joins
    ),
    # "two cases begun in 2018 ended with an acquittal", but "with two cases begun"
    "opened": lambda scene, index, phrase: not (phrase.whole or scene.tokens[phrase.first - 1].key == "with"),
}
"""What tells by the cue of a rule, and by its name, that a word says something else."""
