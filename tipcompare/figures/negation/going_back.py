"""What a silence is of that names nothing itself: what was told before it, in its sentence."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.tokens import Token, at, has, has_victims

_NEAR_TOLD = 4
"""Tokens from a verb on that tell of which kind those are who are asked of."""


def asked_of(scene: Scene, reach: range) -> tuple[str, ...]:
    """Return the measure of those counted before, of whom it is not told what they were.

    "How many of these were victims", "how many of the cases involved forced labor", "how many were for begging".
    """
    tokens = scene.tokens
    said = next((i for i in reach if tokens[i].does_any("be", "involving") or tokens[i].meaning.conditions), -1)
    told, whom = tokens[said : said + _NEAR_TOLD], at(tokens, reach.start + 1).meaning
    known = whom.kind or whom.marks or whom.conditions  # not "how many calls involved forced labor"
    if said < 0 or not known or not has(tokens[reach.start : reach.start + 2], "how-many"):
        return ()
    deeds = [n for t in reversed(tokens[: reach.start]) for n in (*t.meaning.verbs, *t.meaning.nouns)]
    before = [n for n in (*deeds, *scene.carried) if scene.counts[n].objects]
    kinds = any(t.does("topic") or t.meaning.dimensions for t in told)
    if kinds and tokens[said].does("involving"):
        cases = scene.accepting("case", [n for n in before if n in deeds or scene.counts[n].of_accused])
        return cases[:1] or tuple(n for n in scene.mentioning({"victim"}) if n in scene.carried)
    if has_victims(told) or has(told, "harmed"):
        return scene.accepting("victim", deeds)[:1] or scene.mentioning({"victim"})
    return tuple(before[:1]) if kinds else ()


def spoken_of(scene: Scene, index: int) -> tuple[str, ...]:
    """Return the deeds of the clauses before, two at least, where data on nothing else is said to be missing."""
    before = scene.tokens[:index]
    verbs = [n for t in before for n in t.meaning.verbs[:1] if scene.counts[n].plain_zero and not scene.counts[n].money]
    return tuple(dict.fromkeys(verbs)) if len(set(verbs)) > 1 else ()


def may_be_done(scene: Scene, index: int) -> tuple[str, ...]:
    """Return what may be done by the clause before: "victims could be referred; police did not report doing so".

    Not what law allows to do to suspects: "police could arrest anyone".
    """
    before = scene.tokens[:index]
    may = max((i for i, token in enumerate(before) if token.does("plan")), default=index)
    for told in (token.meaning for token in before[may:]):
        given = (*told.offers, *(name for name in told.nouns if scene.counts[name].offers))  # "to grant visas"
        if named := (*told.verbs, *told.states, *given):
            return tuple(name for name in named[:1] if not scene.counts[name].of_accused)
    return ()


def numbered(scene: Scene, index: int, reach: Sequence[Token]) -> tuple[str, ...]:
    """Return what was counted before, where its number or its sum alone is missing: "but not the number for 2020"."""
    alone = has(reach[:1], "how-many") and all(not token.key[-1:].isalpha() for token in reach[1:2])
    sums, served = has(reach[:1], "sums"), has(reach, "so-served")  # "how many victims got this service"
    if not (alone or sums or served) and not any(token.key.endswith(("number", "numbers")) for token in reach[:3]):
        return ()  # "trained officers but did not specify how many"
    before = (t.meaning for t in reversed(scene.tokens[:index]))
    told = ((*of.nouns, *of.verbs, *of.states, *(of.weak if sums else ())) for of in before)
    served_by = (scene.accepting("victim", names) if served else names for names in told)
    named = ([name for name in names if scene.counts[name].money or not sums] for names in served_by)
    return tuple(next(filter(None, named), ()))[:1]
