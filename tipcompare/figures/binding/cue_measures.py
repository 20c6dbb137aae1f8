"""Which measures a word that a rule looks for gives a number."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence
from itertools import pairwise

from tipcompare.figures.binding.done_besides import NEAR_GOODS
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import FIELDS, PERSONS, Rule
from tipcompare.figures.words.sentence import Scene, accepts, is_within
from tipcompare.figures.words.tokens import DASH, Token, at, back_over, has, has_key, has_kind
from tipcompare.figures.words.verbs import acts, attributive, before_number, ends_clause
from tipcompare.series.prose import Counting

_PASSED = 4
"""Verbs or nouns joined by "and" that one number may be of."""
_NEAR_ASIDE = 9
"""Tokens between two commas, dashes or brackets behind "and" that set something off."""
_SETS_OFF = {",": ",", DASH: DASH, "–": "–", ")": "("}
"""The signs that end what is set off, each with the one that opens it."""


def measures_at(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> tuple[str, ...]:
    """Return the measures that the cue at `index` gives the phrase, with those joined to it by "and"."""
    token = scene.tokens[index]
    counts = scene.counts
    of_people = rule.cue == "noun" and phrase.what == "person"
    came_from = of_people and scene.tokens[before_number(scene.tokens, phrase.first)].key == "from"

    def fits(name: str) -> bool:
        if not is_within(scene, name, index) and not (rule.of_number and token.meaning.nouns[:1] == (name,)):
            return False  # "calls to the hotline rose from 12 to 15"
        if rule.cue == "weak":
            return _fits_weak(rule, scene, index, phrase, name)
        number = rule.of_number and not counts[name].money  # not "those financed by it numbered nine"
        if came_from:
            return bool(counts[name].within) and not _has_its_own(scene.tokens, index, -1)  # "calls from 12 women"
        named = not counts[name].weak_named or _is_named(scene.tokens, name)  # not "identified and granted orders"
        return named and (number or accepts(counts[name], phrase.what))  # "the number of shelters rose from 12 to 15"

    if rule.cue == "verb" and _is_none_told(rule, scene.tokens, index):
        return ()
    if rule.name in ("participle", "opened") and not ends_clause(scene.tokens, index):
        return ()
    own = _order_own([name for name in _led(rule, token, counts) if fits(name)], rule, scene, index)
    if not own or (rule.cue == "verb" and not rule.of_number and attributive(scene.tokens, index)):
        return ()
    if rule.goods:
        given = (name for t in scene.tokens[index : phrase.first] for name in t.meaning.nouns)
        joined = join_measures(scene.tokens, index - 1, -1, ("verbs",), lambda name: accepts(counts[name], phrase.what))
        return tuple(dict.fromkeys((own[0], *(n for n in given if accepts(counts[n], "victim")), *joined)))
    if rule.cue in ("verb", "noun", "weak"):
        step = 1 if rule.side == "after" else -1
        fields = ("nouns", "verbs") if rule.cue == "noun" else ("verbs", "weak")
        told = _without_doers(scene.tokens[:index]) if rule.of_number else scene.tokens
        first = len(told) - 1 if rule.of_number else index + step
        joined = join_measures(told, first, step, fields, fits, given=not counts[own[0]].mentioned)
        return tuple(dict.fromkeys((own[0], *joined)))
    return tuple(own)


def _order_own(own: list[str], rule: Rule, scene: Scene, index: int) -> list[str]:
    """Return the measures that a cue may give, the likeliest first by what stands before it."""
    counts, before = scene.counts, scene.tokens[:index]
    own.sort(key=lambda name: not counts[name].within)
    if len(own) > 1:
        if rule.cue == "weak":  # "prosecutors initiated 12 cases"
            doer = next((told for told in reversed(before) if told.meaning.actor), scene.tokens[index])
            own.sort(key=lambda name: doer.does("prosecutor") and not counts[name].by_courts)
        # "began 12 prosecutions and continued three cases", "prosecuted 12 suspects, and continued nine cases"
        own.sort(key=lambda name: not any(name in told.meaning.nouns for told in before))
        done = [name for told in reversed(before) for name in told.meaning.verbs]
        own.sort(key=lambda name: done.index(name) if name in done else len(done))
    return own


def _is_none_told(rule: Rule, tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb tells of no deed: a noun of its form, "the shelter", or a participle of those before."""
    noun = tokens[index].does("base") and not acts(tokens, index)
    return noun or (rule.side == "before" and _is_of_those_before(tokens, index))


def _is_of_those_before(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a participle only tells for whom something is: "warrants for brokers convicted in 2019 and".

    Not what a place for them did to others: "the shelter for victims housed (the) four boys".
    """
    whom, after = tokens[index - 1], at(tokens, index + 1)
    acted = after.number is not None or after.does("article")
    told = whom.meaning.kind in PERSONS and tokens[index].key.endswith("ed") and not acted
    led = at(tokens, index - 2 - at(tokens, index - 2).does("article"))
    return told and led.is_for and ends_clause(tokens, index)


def _without_doers(told: Sequence[Token]) -> Sequence[Token]:
    """Return what is told of some without those who did it: "victims found by police and referred numbered 12"."""
    by = [i for i, token in enumerate(told) if token.key == "by"]
    done = {i for first in by for i in (first, first + 1, first + 2) if at(told, i).meaning.actor or i == first}
    return [token for i, token in enumerate(told) if i not in done]


def join_measures(
    tokens: Sequence[Token],
    index: int,
    step: int,
    fields: Sequence[str],
    fits: Callable[[str], bool],
    *,
    given: bool = False,
) -> list[str]:
    """Return the measures of the words joined to one by commas and "and", going by `step`; what is `given` between."""
    found: list[str] = []
    joint = listed = False
    while 0 <= index < len(tokens) and len(found) < _PASSED and not _is_no_deed(tokens, index, step):
        index = _before_aside(tokens, index) if step < 0 else index
        token = tokens[index]
        names = [name for field in fields for name in getattr(token.meaning, field) if not token.does("be")]
        if step < 0 and at(tokens, index + 1).key == "of":
            names += token.meaning.nouns  # "initiated the prosecutions of and convicted"
        listed = listed or token.does("and")  # not "those they helped, identified 12"
        if token.does("and") or (token.key == "," and (listed or step > 0)):
            joint = True
        elif joint and names:
            if _has_its_own(tokens, index, step):
                break
            found.extend([name for name in names if fits(name)][:1])
            joint = False
        elif not _stands_between(token, step, joint=joint, given=given):
            break
        index += step
    return found


def _before_aside(tokens: Sequence[Token], index: int) -> int:
    """Return the place of "and" before what commas set off up to `index`: "arrested and, for the first time, tried".

    Or dashes or brackets.
    """
    opens = _SETS_OFF.get(tokens[index].key)
    ends = range(index - 1, max(index - _NEAR_ASIDE, 0), -1) if opens else ()
    opened = next((i for i in ends if tokens[i].key == opens), 0)
    if opened == 0 or not tokens[opened - 1].does("and"):
        return index
    within = pairwise(tokens[opened + 1 : index + 1])  # not of how many, but "for the first time in five years"
    told = any(one.meaning.speaks or (one.number_kind == "count" and not then.does("time")) for one, then in within)
    return index if told else opened - 1


def _is_no_deed(tokens: Sequence[Token], index: int, step: int) -> bool:
    """Return whether a verb is none of those joined: "nine in a children's shelter and repatriating 12".

    Nor the ones of "any investigations or sufficiently fund the agency", "or sentence traffickers to long terms".
    """
    if step > 0:
        done = tokens[index - 1].key.endswith("ly") or _has_people(tokens, index)
        return bool(tokens[index].meaning.verbs) and done
    return tokens[index].does("base") and at(tokens, index + 2).key.endswith(("ing", "ed")) and not acts(tokens, index)


def _has_its_own(tokens: Sequence[Token], index: int, step: int) -> bool:
    """Return whether what is joined has a number of its own, or is given: "seven investigations and a trial of 31".

    As in "12 persons they helped, identified nine", "gave 30 food and counseling and referred 12".
    """
    if step > 0:  # "12 investigations, initiated prosecutions involving nine", but "12 and prosecutions involving nine"
        involving = tokens[index - 1].key.endswith("ed") and at(tokens, index + 1).does("including")
        return at(tokens, index + 1 + (involving or at(tokens, index + 1).key == "of")).number is not None
    given = tokens[index].does("goods") and tokens[index].key.endswith("ing")
    counted = max(0, back_over(tokens, index - 1, _describes))
    return index > 0 and (given or tokens[counted].number is not None)


def _describes(token: Token) -> bool:
    """Return whether a word may stand between a number and what it counts: "seven new case investigations"."""
    said = token.meaning.plain or token.meaning.kind == "case" or token.meaning.divides("exploitation")
    alone = token.number is None and token.key[-1:].isalpha()
    return alone and (said or token.does_any("topic", "light"))


def _stands_between(token: Token, step: int, *, joint: bool, given: bool) -> bool:
    """Return whether a word may stand between those joined: "identified and provided support to".

    Or what is given: "housed and gave medical care to", where it is told of both "gave medical care and referred".
    """
    named = token.meaning.plain and token.number is None and token.key[-1:].isalpha()
    if step < 0 and (named or (given and token.does("goods")) or (token.meaning.weak and not joint)):
        return True
    return token.does_any("neutral", "light-verb") or token.key.endswith("ly") or token.key in ("of", "the")


def _has_people(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a bare verb is followed by those to whom it is done: "sentence convicted traffickers"."""
    behind = tokens[index + 1 : index + 3]
    people = behind[0].key.endswith("ed") if len(behind) > 1 and behind[1].meaning.kind else False
    return tokens[index].does("base") and (people or any(token.meaning.kind for token in behind[:1]))


def _fits_weak(rule: Rule, scene: Scene, index: int, phrase: Phrase, name: str) -> bool:
    """Return whether a verb that says little by itself tells the measure of those counted."""
    tokens, token, counting = scene.tokens, scene.tokens[index], scene.counts[name]
    if rule.of_number:
        return tokens[index - 1].meaning.kind in counting.weak_objects  # "the number of cases registered"
    if _is_other_step(tokens, index, phrase, counting):
        return False
    what = _told_as(scene, index, phrase)
    if counting.weak_named and not _is_named(tokens[:index], name):
        return False  # "received 30 pleas and approved 12", but "issued nine permits and renewed 12"
    helps = counting.goods and not counting.hosts
    if helps and not token.does("using") and not has(tokens[index + 1 : phrase.first], "goods"):
        return False  # "facilitated the testimony of 12"
    behind = tokens[phrase.end : phrase.end + NEAR_GOODS]
    given = helps and what == "bare" and at(tokens, phrase.end).does("beneficiary") and has(behind, "goods")
    return (
        rule.again
        or given  # "provided 12 with care"
        or what in counting.weak_objects
        or (rule.goods and what == "bare" and "victim" in counting.weak_objects)
        or (phrase.part and what == "bare" and not counting.money and not token.does("account"))
    )


def _is_named(tokens: Sequence[Token], name: str) -> bool:
    """Return whether a word names a measure, or what is given for it."""
    told = (t.meaning for t in tokens)
    return any(name in (*m.nouns, *m.verbs, *m.states, *m.purposes, *m.offers) for m in told)


def _is_other_step(tokens: Sequence[Token], index: int, phrase: Phrase, counting: Counting) -> bool:
    """Return whether a verb tells of courts what is no deed of theirs: "courts handled 12 cases", "sent to the court".

    Or of no case at all: "registered 40 complaints".
    """
    if not counting.of_accused:
        return any(token.meaning.actor == "courts" for token in tokens[phrase.end : phrase.end + 3])
    actor = next((t.meaning.actor for t in reversed(tokens[:index]) if t.meaning.actor), "")
    by_courts = actor == "courts" and not counting.by_courts
    return by_courts or has(phrase.of(tokens), "complaint")


def _told_as(scene: Scene, index: int, phrase: Phrase) -> str:
    """Return what a weak verb counts: cases, of those accused in them or of some out of them; victims likewise.

    As in "of 29 likely victims, it confirmed 12", "of these investigations, police conducted nine".
    """
    tokens = scene.tokens
    opens = phrase.what == "bare" and tokens[0].does_any("whole", "counted-out")
    named = tokens[1 + tokens[1].does("definite")].meaning.nouns if opens else ()
    if not set(named).isdisjoint(tokens[index].meaning.weak):
        return "case"
    if phrase.what in ("suspect", "official", "person") and _in_cases(tokens, index, phrase.first):
        return "case"
    opening = next((i for i in range(index) if tokens[i].key == ","), 0) if tokens[0].does("whole") else 0
    out_of_them = phrase.what == "bare" and not tokens[index].does_any("account", "be")
    victims = out_of_them and has_kind(tokens[:opening], "victim")
    confirmed = phrase.what == "bare" and tokens[index].does("confirms") and _speaks_of_victims(scene, index)
    return "victim" if victims or confirmed else phrase.what


def _speaks_of_victims(scene: Scene, index: int) -> bool:
    """Return whether some of whom it is confirmed are told before: "screened 77 potential victims and confirmed 41".

    Or in the sentence before: "63 people were referred to the board as victims. It confirmed 30".
    """
    told = [token.meaning for token in scene.tokens[:index]]
    kinds = [meaning.kind for meaning in told if meaning.kind in ("victim", "case")]
    named = [name for meaning in told for name in meaning.verbs]
    if kinds:
        return kinds[-1] == "victim"
    return any("victim" in scene.counts[name].weak_objects for name in (*named, *scene.carried))


def _in_cases(tokens: Sequence[Token], cue: int, first: int) -> bool:
    """Return whether those counted are the ones whom cases are against: "opened five cases against 12 suspects"."""
    between = tokens[cue + 1 : first]
    accused = at(tokens, first + 1).meaning.kind == "suspect"
    with_them = accused and has(between[-1:], "place", "link")  # "opened 58 cases with 74 suspects", not "74 officers"
    against = with_them or has_key(between, "against")
    return against and has_kind(between, "case")


def _led(rule: Rule, token: Token, counts: Mapping[str, Counting]) -> tuple[str, ...]:
    """Return the measures a cue may give: those its nouns lead to come first ("three workshops for 85 officers")."""
    own: tuple[str, ...] = getattr(token.meaning, FIELDS[rule.cue])
    if rule.cue == "noun" and not rule.of_number:
        return (*(led for name in own for led in counts[name].leads), *own)
    return own
