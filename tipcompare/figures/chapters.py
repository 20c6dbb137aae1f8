"""The figures in the prose of a chapter that has no tables of them."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from attrs import evolve

from tipcompare.figures.answering.accounts import amount
from tipcompare.figures.binding.rules import DOUBTFUL
from tipcompare.figures.certainty import as_part
from tipcompare.figures.check import PARTS
from tipcompare.figures.parts_of_greater import part_beside_wholes
from tipcompare.figures.read import read_prose
from tipcompare.model import Edition, Observation, Section, Span
from tipcompare.series import ChapterRule, SeriesProfile
from tipcompare.series.measures import prose_of
from tipcompare.series.patterns import any_of

_OWN_NOUN = "own-noun"
"""The rule of what is counted by the noun of its measure: violations, where others count children found at work."""


def read_chapter_prose(
    text: str, sections: Sequence[Section], profile: SeriesProfile, rule: ChapterRule, edition: Edition, country: str
) -> tuple[Observation, ...]:
    """Return the figures in the prose of a chapter without tables of figures, as chapters were before 2015.

    Beside such tables prose is left alone: there it gives parts of what the tables give whole. Of several figures of
    one measure and year in a sentence the first with a value is taken, with those that are told as its parts or whose
    part it is itself ("18 of the 53"), and those beside it, all parts of what they come to. Left out are what a
    doubtful rule read, with its parts, a zero of some act alone, and what is an agency's duty; where "no" is said of
    information, the figure is not reported. What the series declares to be of some alone is a part. `country` is the
    alpha-3 code of the chapter's own, whose authorities are not another state's.
    """
    plain = any_of(rule.references).sub(lambda found: " " * len(found[0]), text)
    unreported, beside, duties = any_of(rule.unreported, re.I), any_of(rule.beside, re.I), any_of(rule.duties)
    told: dict[tuple[object, ...], list[Observation]] = {}
    left_out: set[tuple[object, ...]] = set()
    for one in read_prose(plain, sections, profile, edition, country)[0]:
        key = one.sentence, one.measure, one.year
        aside = is_among(one, plain, rule.asides) or duties.match(plain, one.sentence.start, one.sentence.end)
        doubtful = aside or one.rule in DOUBTFUL or (one.value == 0 and one.scope == "single")
        if doubtful or (key in left_out and one.rule in PARTS):
            left_out.add(key)
            continue
        if one.period[:2] == "RP" and not profile.figures.reporting_lag:
            one = evolve(one, period=f"CY{one.year}")  # an edition on its own year has no other reporting period
        denials = unreported.finditer(plain, one.sentence.start, one.sentence.end) if one.value == 0 else ()
        if any(Span(*found.span()).contains(one.span) for found in denials):
            one = evolve(one, value=None, qualifier="not_reported")
        said = told.setdefault(key, [])
        if not said or _goes_before(one, said[0]):
            said[:] = [one]
        elif _is_beside(one, said) and beside.fullmatch(plain, said[-1].span.end, one.span.start):
            said[-1] = evolve(said[-1], scope="part")
            said.append(evolve(one, scope="part", rule="list"))
        elif _is_part(one, said[0]) or (len(said) == 1 and _is_part(said[0], one)):
            said.append(one)
    read = (one for said in told.values() for one in said)
    kept = [as_part(one) if one.scope == "total" and is_among(one, plain, rule.parts) else one for one in read]
    return tuple(_prefer_own([*part_beside_wholes(kept, prose_of(profile.figures.measures))]))


def is_among(one: Observation, plain: str, declared: Sequence[tuple[str, str]]) -> bool:
    """Return whether a figure stands in a sentence of those declared of its measure, a hash in place of the number."""
    said = tuple(said for measure, said in declared if measure == one.measure)
    marked = f"{plain[one.sentence.start : one.span.start]}#{plain[one.span.end : one.sentence.end]}"
    return bool(said) and any_of(said, re.I).search(marked) is not None


def _goes_before(one: Observation, first: Observation) -> bool:
    """Return whether a figure says more than the first of its sentence: that has none, or a noun of something else."""
    return bool(one.value) and (first.value is None or (one.rule == _OWN_NOUN != first.rule))


def _prefer_own(items: Sequence[Observation]) -> Iterator[Observation]:
    """Yield figures, as parts the wholes of a year that has one by the noun of its measure, where they have none."""

    def is_whole(item: Observation) -> bool:
        return item.value is not None and item.scope == "total"

    own = {(item.measure, item.year) for item in items if item.rule == _OWN_NOUN and is_whole(item)}
    for item in items:
        less = (item.measure, item.year) in own and item.rule != _OWN_NOUN and is_whole(item)
        yield evolve(item, scope="part") if less else item


def _is_part(one: Observation, whole: Observation) -> bool:
    """Return whether a figure is told as a part of another of its sentence."""
    behind = one.rule == "part" or one.span < whole.span
    return behind and (one.scope, whole.scope) == ("part", "total") and 0 < amount(one) <= amount(whole)


def _is_beside(one: Observation, said: Sequence[Observation]) -> bool:
    """Return whether a figure may come to a whole with those before it in its sentence."""
    first, last = said[0], said[-1]
    like = (one.rule, one.unit, one.scope) == (first.rule, first.unit, "total")
    return like and bool(one.value and first.value) and (last.scope == "total" or last.rule == "list")
