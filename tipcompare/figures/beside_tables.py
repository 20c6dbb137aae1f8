"""The numbers in the prose of a section that has tables of figures: they stand beside what these count."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterator, Sequence
from functools import lru_cache

from attrs import evolve

from tipcompare.figures.certainty import rate_figure
from tipcompare.figures.chapters import is_among, read_chapter_prose
from tipcompare.figures.words.telling import cut_sentences
from tipcompare.model import Edition, Observation, Section, Span
from tipcompare.model.document import is_of
from tipcompare.model.figures import OWN_ACTORS, Scope
from tipcompare.series import ChapterRule, SeriesProfile
from tipcompare.series.patterns import any_of

_NEAR = 8
"""Words from a number to the word for what it counts, at most: set by hand, so that few sentences are read in vain."""
_MARKS = ".,;:"
_NO_COUNT = re.compile(r"^(?:19|20)\d\d(?![,.]?\d)|\)|%")


def read_around_tables(
    text: str,
    sections: Sequence[Section],
    profile: SeriesProfile,
    rule: ChapterRule,
    edition: Edition,
    country: str,
    cells: Sequence[Observation],
    rows: Sequence[Span],
) -> tuple[Observation, ...]:
    """Return the figures in the prose of a chapter: all of them, or the numbers beside its tables of figures.

    A row counts by a definition, so beside tables the prose tells less: a number that the row of its year has, too, is
    of what the row is of; one in a sentence that surely counts the same (`ChapterRule.alike`) is a part; any other
    stands beside the country's own count (`single`) and answers nothing. Noughts, what is not reported and other years
    are left to the tables, and no figure is read of officials.

    Args:
        text: the report's own text.
        sections: of the report.
        profile: of the series.
        rule: of its chapters.
        edition: the chapter's own.
        country: alpha-3 code of the chapter's own.
        cells: the figures of its tables.
        rows: where the lines of its tables stand; none where it has no tables.
    """
    chapter = profile, rule, edition, country
    if not rows:
        return read_chapter_prose(text, sections, *chapter)
    starts = frozenset(row.start for row in rows)
    found: list[Observation] = []
    for section in sections:
        told = is_of(section.kind, profile.figures.sections)
        if runs := _find_runs(text, section.span, starts, profile, rule) if told else []:
            start = runs[0].start
            places = [evolve(section, span=_move(run, -start)) for run in runs]
            said = text[start : runs[-1].end]
            beside = _set_beside(read_chapter_prose(said, places, *chapter), said, rule, cells)
            found += (evolve(o, span=_move(o.span, start), sentence=_move(o.sentence, start)) for o in beside)
    return tuple(found)


def _set_beside(
    read: Sequence[Observation], text: str, rule: ChapterRule, cells: Sequence[Observation]
) -> Iterator[Observation]:
    """Yield the numbers of the years of the tables with the scope that they have beside these, and how sure that is.

    Months of two years are no part of the one that a row is of, unless the row is of the same.
    """
    years, periods = {cell.year for cell in cells}, {cell.period for cell in cells}
    known = {(cell.measure, cell.year, cell.value): cell.scope for cell in cells if not cell.level}
    for one in read:
        if one.value and one.year in years and not one.accused:
            inside = one.period in periods or len({month.partition("-")[0] for month in one.period.split("/")}) == 1
            alike = inside and one.actor in OWN_ACTORS and is_among(one, text, rule.alike)
            scope: Scope = known.get((one.measure, one.year, one.value), "part" if alike else "single")
            certainty = rate_figure(one.rule, one.period_by, scope, one.value, compared=one.comparison)
            yield evolve(one, scope=scope, certainty=certainty)


def _move(span: Span, by: int) -> Span:
    return Span(span.start + by, span.end + by)


def _find_runs(
    text: str, section: Span, starts: Collection[int], profile: SeriesProfile, rule: ChapterRule
) -> list[Span]:
    """Return the runs of sentences that have a number near a word for what is counted, but for lines at `starts`."""
    references, aside = any_of(rule.references), any_of((*rule.not_beside, *(f"^(?:{duty})" for duty in rule.duties)))
    spelled = _spelled(profile)
    runs: list[Span] = []
    end = section.start - 1
    for line in section.of(text).split("\n"):
        start, end = end + 1, end + 1 + len(line)
        if start in starts or not any(cue in line for cue in rule.cues):
            continue
        plain, last = references.sub(lambda found: " " * len(found[0]), line), 0
        for begins, ends in cut_sentences(plain, Span(0, len(plain))):
            sentence = plain[begins:ends]
            if not _tells(sentence.lower().split(), rule.cues, spelled) or aside.search(sentence):
                continue
            goes_on = last > 0 and not plain[last:begins].strip()
            runs[-1:] = (
                [Span(runs[-1].start, start + ends)] if goes_on else [*runs[-1:], Span(start + begins, start + ends)]
            )
            last = ends
    return runs


def _tells(words: Sequence[str], cues: Collection[str], spelled: Collection[str]) -> bool:
    """Return whether a number, in words or in digits, but no year and no mark of a source, stands near a cue."""
    near = {
        there
        for place, word in enumerate(words)
        if word.strip(_MARKS) in cues
        for there in range(place - _NEAR, place + _NEAR + 1)
    }
    return any(
        place in near and (word in spelled or (word[0].isdigit() and not _NO_COUNT.search(word)))
        for place, word in enumerate(words)
    )


@lru_cache(maxsize=8)
def _spelled(profile: SeriesProfile) -> frozenset[str]:
    vocabulary = profile.figures.vocabulary
    return frozenset(word for word, _ in vocabulary.numbers) if vocabulary else frozenset()
