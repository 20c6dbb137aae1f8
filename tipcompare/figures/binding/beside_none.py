"""Numbers set beside what is told without one: "did not report the number identified (11 in 2016)"."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import Rule
from tipcompare.figures.words.sentence import Bound, Scene, accepts
from tipcompare.figures.words.tokens import Token

NEAR_OPENING = 3
"""Tokens of an opening such as "These victims included"."""
_PEOPLE = ("victim", "person")
_SOME = ("most-of", "differing", "how-many")
_NEAR_HEAD, _NEAR_MOST = 3, 14
"""Tokens behind "the number of" that say of what, and before a bracket among which stands that it is of most."""


def beside_none(rule: Rule, scene: Scene, phrase: Phrase, place: int, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with what is told before it without a number: in the sentence before, or of what is silent.

    "They included 12 boys", "the victims came from Chad (12) and Mali (nine)" are of the sentence before.
    """
    told = scene.carried if scene.continued else ()
    carried = tuple(name for name in told if accepts(scene.counts[name], phrase.what))
    if rule.cue == "comparison":
        silent = _beside_silence(rule, scene, phrase, place)  # "it is unclear how many it opened, compared with 12"
        return silent or (Bound(phrase, carried, rule.name, relation="comparison", cue=place) if carried else None)
    if carried and _opens(rule, scene.tokens, place):
        return Bound(phrase, carried, "carried", relation="part", cue=place)
    return _in_brackets(rule, scene, phrase, place, bound) if rule.cue == "bracket" else None


def _in_brackets(rule: Rule, scene: Scene, phrase: Phrase, place: int, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with what stands before its brackets, and so before those of the last number."""
    last = bound[-1] if bound and bound[-1].rule == rule.name and place + 1 == phrase.first else None
    if last is not None and last.relation == "part":
        return evolve(last, phrase=phrase, cue=place)
    return (
        _beside_silence(rule, scene, phrase, place)
        or _most_of(rule, scene, phrase, place)
        or _of_kind(rule, scene, phrase, place)
    )


def _opens(rule: Rule, tokens: Sequence[Token], place: int) -> bool:
    """Return whether a sentence begins with some of those told before it, or with where they came from, or who."""
    if rule.cue == "bracket":
        began = any(token.key == "from" or token.does("came") for token in tokens[: NEAR_OPENING + 1])
    else:
        began = place <= NEAR_OPENING
    return began or _says_who(tokens[:place])


def _says_who(opening: Sequence[Token]) -> bool:
    """Return whether all that stands before a part is who those told before were: "all were foreigners, including"."""
    be = next((i for i, token in enumerate(opening[: NEAR_OPENING + 2]) if token.does("be")), 0)
    others = any(token.meaning.kind not in ("", *_PEOPLE) or token.number is not None for token in opening)
    return be > 0 and not others and not any(token.meaning.verbs for token in opening[be + 1 :])


def _beside_silence(rule: Rule, scene: Scene, phrase: Phrase, place: int) -> Bound | None:
    """Return the phrase with what was not reported or not done: "did not report the number identified (11 in 2016)"."""
    silent = next((measures for first, _, measures in reversed(scene.silent) if first <= place + 1), ())
    measures = tuple(name for name in silent if accepts(scene.counts[name], phrase.what))
    return Bound(phrase, measures, rule.name, relation="comparison", cue=place) if measures else None


def _of_kind(rule: Rule, scene: Scene, phrase: Phrase, place: int) -> Bound | None:
    """Return the victims of one of several kinds, each counted in brackets behind it: "forced begging (16 victims)"."""
    kind = scene.tokens[place - 1].meaning.divides("exploitation") and place + 1 == phrase.first
    names = scene.mentioning({phrase.what}) if kind else ()
    return Bound(phrase, names, rule.name, relation="part", cue=place) if names else None


def _most_of(rule: Rule, scene: Scene, phrase: Phrase, place: int) -> Bound | None:
    """Return the phrase with those of whom it gives how many: "most of the victims were children (41)".

    Or how many more or fewer of them there were: "found more victims (88) than in 2019 (71)", "their number (9)".
    """
    if scene.marks.isdisjoint(_SOME) or not _leads_bracket(scene.tokens, phrase, place):
        return None
    first = max(0, place - _NEAR_MOST)
    said = max((i for i in range(first, place) if scene.tokens[i].does(*_SOME)), default=-1)
    if said < 0:
        return None
    kinds = {token.meaning.kind for token in scene.tokens[:place]} - {""}
    if scene.tokens[said].does("most-of"):
        measures = scene.carried or scene.mentioning(kinds)
        return Bound(phrase, measures, rule.name, relation="part", cue=place) if measures else None
    near = scene.tokens[said + 1 : min(place, said + _NEAR_HEAD)]  # "convicted men", not "judges hearing trials"
    named = [name for token in near for name in (*token.meaning.nouns, *token.meaning.verbs)]
    told = [name for token in scene.tokens[first:said] for name in token.meaning.verbs]
    deeds = (*told, *(name for name in named if scene.counts[name].objects))
    return Bound(phrase, deeds[:1], rule.name, cue=place) if deeds else None


def _leads_bracket(tokens: Sequence[Token], phrase: Phrase, place: int) -> bool:
    """Return whether a bare number is all that its brackets hold, or stands there beside what it is compared with."""
    after = tokens[phrase.first + 1 : phrase.first + 2]
    return place + 1 == phrase.first and any(token.key == ")" or token.does("comparison") for token in after)
