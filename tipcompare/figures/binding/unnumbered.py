"""Numbers that go with what is told before them without a number: silences, kinds, most of some, the last sentence."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import LOOSE, NOT_ACCUSED, Rule
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import Token, at, back_over, has, has_kind, has_victims, past
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import is_verb

_SOME, _MOVING = ("most-of", "differing", "how-many"), ("moves", "stays", "by-so-many")
_NEAR_HEAD, _NEAR_MOST, _NEAR_MOVED = 2, 14, 6
"""Tokens behind "the number of" that say of what; and before a bracket among which stands that it is of most, or of
what moved."""
_NEAR_OPENING = 3
"""Tokens of "These victims included"."""


def beside_none(rule: Rule, scene: Scene, phrase: Phrase, place: int, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with what is told before it without a number: in the sentence before, or of what is silent.

    "They included 12 boys", "the victims came from Chad (12) and Mali (nine)" are of the sentence before.
    """
    carried = scene.accepting(phrase.what, scene.carried) if scene.continued else ()
    if rule.cue == "comparison":
        if (silent := _beside_silence(rule, scene, phrase, place)) is not None:
            return silent  # "it is unclear how many it opened, compared with 12"
        numbers = (scene.tokens[b.phrase.first] for b in bound if b.phrase.first < place)
        if not carried or any(token.number_kind == "count" for token in numbers):
            return None  # "it hired 12, up from"
        alike = (b.phrase.stands_for for b in bound if b.measures == carried)  # "this was up from six trials and nine"
        what = next(alike, "") if phrase.what in LOOSE else ""
        return Bound(phrase, carried, rule.name, relation="comparison", cue=place, what=what)
    if carried and _opens(rule, scene.tokens, place) and not _are_of_places(scene, place, phrase.first):
        # "of these cases, three", "tried nine cases. Of these nine, six"
        cases = has_kind(scene.tokens[place : phrase.first], "case")
        cases = cases or scene.told.get((carried[0], scene.tokens[phrase.first].value)) == "case"
        what = "case" if cases and phrase.what == "bare" else ""
        return Bound(phrase, carried, "carried", relation="part", cue=place, what=what)
    return _in_brackets(rule, scene, phrase, place, bound) if rule.cue == "bracket" else None


def _are_of_places(scene: Scene, place: int, first: int) -> bool:
    """Return whether some are counted out of places told before, not of people: "of these facilities, 24"."""
    places = {noun.rpartition(" ")[2] for name in scene.placed for noun in scene.counts[name].nouns}
    told = scene.tokens[place + 1 : first]
    return any(token.key.rpartition(" ")[2] in places for token in told) and not any(t.meaning.kind for t in told)


def _opens(rule: Rule, tokens: Sequence[Token], place: int) -> bool:
    """Return whether a sentence begins with some of those told before it, or with where they came from, or who."""
    came = any(token.key == "from" or token.does("came") for token in tokens[: _NEAR_OPENING + 1])
    return (came if rule.cue == "bracket" else place <= _NEAR_OPENING) or _says_who(tokens[:place])


def _says_who(opening: Sequence[Token]) -> bool:
    """Return whether all that stands before a part is who those told before were: "all were foreigners, including"."""
    be = next((i for i, token in enumerate(opening[: _NEAR_OPENING + 2]) if token.does("be")), 0)
    others = any(token.meaning.kind not in ("", *NOT_ACCUSED) or token.number is not None for token in opening)
    return be > 0 and not others and not any(token.meaning.verbs for token in opening[be + 1 :])


def _in_brackets(rule: Rule, scene: Scene, phrase: Phrase, place: int, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with what stands before its brackets, and so before those of the last number."""
    last = bound[-1] if bound and bound[-1].rule in (rule.name, "carried") and place + 1 == phrase.first else None
    if last is not None and last.relation == "part" and scene.tokens[last.cue].key == "(":
        return evolve(last, phrase=phrase, cue=place)
    others = bool(bound) and not bound[-1].measures and bound[-1].phrase.what in ("case", "message")
    return (
        _beside_silence(rule, scene, phrase, place)
        or _by_name(scene, phrase, place, bound)
        or (None if others else _most_of(rule, scene, phrase, place))  # "had 38 complaints, half of them (19)"
        or _of_kind(rule, scene, phrase, place)
    )


def _beside_silence(rule: Rule, scene: Scene, phrase: Phrase, place: int) -> Bound | None:
    """Return the phrase with what was not reported or not done: "did not report the number identified (11 in 2016)".

    Not with what another clause tells, nor behind cases that are counted: "how many it found; in 12 cases (nine for".
    """
    clause = range(behind_semicolon(scene.tokens, place), place + 2)
    silent = next((measures for last, _, measures in reversed(scene.silent) if last in clause), ())
    counted = any(p.end == place and scene.tokens[p.first].number_kind == "count" for p in scene.phrases)
    measures = () if counted else scene.accepting(phrase.what, silent)
    return Bound(phrase, measures, rule.name, relation="comparison", cue=place) if measures else None


def _of_kind(rule: Rule, scene: Scene, phrase: Phrase, place: int) -> Bound | None:
    """Return the victims of one of several kinds, each counted in brackets behind it: "forced begging (16 victims)"."""
    kind = scene.tokens[place - 1].meaning.divides("exploitation") and place + 1 == phrase.first
    victims = phrase.what == "bare" and has_victims(scene.tokens[:place])  # "all were victims of servitude (16)"
    names = scene.mentioning({"victim" if victims else phrase.what}) if kind else ()
    return Bound(phrase, names, rule.name, relation="part", cue=place) if names else None


def _by_name(scene: Scene, phrase: Phrase, place: int, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with the deeds told by name before its brackets: "trials (12) and convictions (nine)".

    Or with those that rose, fell or stayed, not with others: "trials fell slightly (12 in 2019)", "trials in May (12)".
    """
    if phrase.what != "bare" or not _leads_bracket(scene.tokens, phrase, place):
        return None
    near = range(max(behind_semicolon(scene.tokens, place), place - _NEAR_MOVED), place)
    named = next((i for i in reversed(near) if scene.tokens[i].meaning.nouns), -1)
    about = scene.tokens[max(near.start, named - 1) : place]
    counted = bool(bound) and bound[-1].phrase.end == place
    moved = has(about, *_MOVING) and not any(t.key == "," or t.number is not None for t in about[1:])
    if named < 0 or counted or not (moved or (named == place - 1 and _begins_name(scene.tokens, named, bound))):
        return None
    names = tuple(name for name in scene.tokens[named].meaning.nouns if not scene.counts[name].money)
    return Bound(phrase, names[:1], "number-of", cue=place, what="measure") if names else None


def _begins_name(tokens: Sequence[Token], named: int, bound: Sequence[Bound]) -> bool:
    """Return whether deeds told by name begin a clause or a list, or go on with one: not "days of trials (12)"."""
    first = back_over(tokens, named - 1, lambda token: token.does_any("light", "force", "topic")) + 1
    before = tokens[first - 1] if first > 0 else None
    if before is None or before.does_any("moves", "raises", "operates", "account", "data", "how-many"):
        return True
    if before.key == "in":
        return tokens[first - 2].does_any("moves", "raises")
    listed = before.joins and tokens[back_over(tokens, first - 1, lambda token: token.joins)].key == ")"
    return listed and any(b.rule == "number-of" and tokens[b.cue].key == "(" for b in bound)


def _most_of(rule: Rule, scene: Scene, phrase: Phrase, place: int) -> Bound | None:
    """Return the phrase with those of whom it gives how many: "most of the victims were children (41)".

    Or how many more or fewer of them there were: "found more victims (88) than in 2019 (71)", "their number (9)".
    """
    if scene.marks.isdisjoint(_SOME) or not _leads_bracket(scene.tokens, phrase, place):
        return None
    first = max(behind_semicolon(scene.tokens, place), place - _NEAR_MOST)
    said = max((i for i in range(first, place) if scene.tokens[i].does_any(*_SOME)), default=-1)
    if said < 0:
        return None
    kinds = {token.meaning.kind for token in scene.tokens[:place]} - {""}
    if scene.tokens[said].does("most-of"):
        verbs = [name for token in scene.tokens[said:place] for name in token.meaning.verbs]
        own = tuple(name for kind in kinds for name in scene.accepting(kind, verbs))[:1]
        measures, name = own or scene.carried or scene.mentioning(kinds), rule.name
        name = name if own or not scene.carried else "carried"
        return Bound(phrase, measures, name, relation="part", cue=place) if measures else None
    head = past(scene.tokens, said + 1, "light", "force")  # "new police investigations"
    near = scene.tokens[head : min(place, head + _NEAR_HEAD)]  # "convicted men", not "judges hearing trials"
    named = [name for token in near for name in (*token.meaning.nouns, *token.meaning.verbs)]
    kind = next((token.meaning.kind for token in near if token.meaning.kind), "")  # "fewer cases were tried (9) than"
    others = (i + 1 for i in range(said - 1, first, -1) if scene.tokens[i].does_any(*_SOME))
    apart = (i for i in others if any(_tells_deed(scene.tokens, k) for k in range(i, place)))
    # "found more and referred fewer (9 compared with 12)", "with fewer referrals (9", not "found men and fewer women"
    before, behind = scene.tokens[next(apart, first) : said], pairwise(scene.tokens[said:place])
    told = [name for token in before for name in token.meaning.verbs]
    told += [name for be, then in behind if be.does("be") for name in then.meaning.verbs]
    told += [name for t in before for name in t.meaning.weak if kind and kind in scene.counts[name].weak_objects]
    deeds = (*told, *(name for name in named if scene.counts[name].objects))
    what = kind if told or any(token.meaning.verbs for token in near) else "measure"  # "more investigations (9) than"
    phrase = evolve(phrase, dimensions=tuple(pair for token in near for pair in token.meaning.dimensions))
    return Bound(phrase, deeds[:1], "number-of", cue=place, what=what) if deeds else None


def _tells_deed(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a deed or any verb stands there: "convictions", "entered", not "trafficked men", "were women"."""
    token, whom = tokens[index], at(tokens, index + 1).meaning
    told = token.does("be") or token.key.partition(" ")[0].endswith("ed") or is_verb(tokens, index)
    told = told and not (whom.divides("sex") or whom.divides("age"))
    return told or bool(token.meaning.nouns or token.meaning.states)


def _leads_bracket(tokens: Sequence[Token], phrase: Phrase, place: int) -> bool:
    """Return whether a bare number is all that its brackets hold, or stands there beside what it is compared with."""
    dated = phrase.first + 1 + (at(tokens, phrase.first + 1).period is not None)
    after = at(tokens, dated + (at(tokens, dated).key == ","))  # "(33, compared with 41)", "(33 in 2019, 41 in 2018)"
    ends = after.key == ")" or after.does_any("comparison", "against") or (dated > phrase.first + 1 and after.number)
    return place + 1 == phrase.first and bool(ends)
