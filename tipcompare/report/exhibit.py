"""What an exhibit says: two editions section by section, every change of a letter, numbered and cited."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from itertools import chain, groupby
from operator import itemgetter
from typing import Literal

from attrs import frozen

from tipcompare.align.order import longest_rising
from tipcompare.align.redline import part_spaced
from tipcompare.changes.sections import add_headings
from tipcompare.changes.strays import Strays, find_strays
from tipcompare.language.tags import ENGLISH_TAG
from tipcompare.model import Answer, Comparison, CountryReport, Edit, ParagraphChange, SectionChange
from tipcompare.report.areas import set_out
from tipcompare.report.cite import Origins, cite_place, cite_source
from tipcompare.report.figures import Restated, show_answer, show_figure, show_restatements, show_unlike, title_of
from tipcompare.report.redlines import Piece
from tipcompare.report.structure import name_section, tell_not_its_own, tell_rest, tell_strays, tell_unlike
from tipcompare.series import SeriesProfile, get_profile
from tipcompare.version import tell_version

LineKind = Literal["kept", "gone", "came"]
_LETTER = re.compile(r"\S")
_NOTES = {
    "same": "Word for word the same.",
    "added": "Only in the newer edition.",
    "removed": "Only in the older one.",
    "not found": "Only in one of them; the text of the other breaks off.",
}
_BUT_FOR = "Word for word the same, but for blanks, capitals, signs or marks of sources."


@frozen
class ExhibitLine:
    """One paragraph of the exhibit.

    Args:
        kind: whether both editions have it, only the old one, or only the new one.
        pieces: equal, delete and insert; without the deleted they are the new paragraph, without the inserted the old.
    """

    kind: LineKind
    pieces: tuple[Piece, ...]


@frozen
class Division:
    """One section of the exhibit.

    Args:
        title: for people.
        note: what became of it as a whole; empty where it changed.
        citations: of the old section and of the new one, those that are there.
        lines: all paragraphs of both, in an order that is that of each edition when the other's are left out.
    """

    title: str
    note: str
    citations: tuple[str, ...]
    lines: tuple[ExhibitLine, ...]


@frozen
class FigureRow:
    """One measure in both editions: its title, and for each edition the lines on it."""

    title: str
    old: tuple[str, ...]
    new: tuple[str, ...]


@frozen
class Exhibit:
    """The comparison of two editions as an exhibit.

    Args:
        title, country: of the series and of the country.
        old, new: names of the editions.
        ratings: (title, old, new) of the country and of each area; none where the series rates nothing.
        sources: citation and origin of each edition.
        doubts: of two documents of two kinds, and of an edition that may have the text of another edition or country.
        figures: side by side.
        restated, unlike: what both give otherwise, and what they do though neither restates the other.
        divisions: its sections; none of documents of two kinds.
        version: of this program.
        language: of the editions, as a tag.
    """

    title: str
    country: str
    old: str
    new: str
    ratings: tuple[tuple[str, str, str], ...]
    sources: tuple[tuple[str, str], ...]
    doubts: tuple[str, ...]
    figures: tuple[FigureRow, ...]
    restated: tuple[Restated, ...]
    unlike: tuple[Restated, ...]
    divisions: tuple[Division, ...]
    version: str
    language: str = ENGLISH_TAG


def build_exhibit(comparison: Comparison, origins: Origins | None = None) -> Exhibit:
    """Return what an exhibit says of two editions.

    Args:
        comparison: of one country.
        origins: where the files were fetched from, where that is known.
    """
    old, new = comparison.old, comparison.new
    profile = get_profile(new.series)
    strays = find_strays(comparison, profile.notes)
    return Exhibit(
        title=profile.title,
        country=new.country.name,
        old=str(old.edition),
        new=str(new.edition),
        ratings=tuple((one.title, one.labels[0], one.labels[1]) for one in set_out((old, new), profile)),
        sources=tuple((cite_place(report, profile), cite_source(report, origins or {})) for report in (old, new)),
        doubts=tuple(filter(None, (tell_unlike(comparison), *map(tell_not_its_own, (old, new))))),
        figures=tuple(_set_side_by_side(comparison, profile)),
        restated=show_restatements(comparison, profile),
        unlike=show_unlike(comparison, profile),
        divisions=tuple(_divide(comparison, change, profile, strays) for change in add_headings(comparison)),
        version=tell_version(),
        language=profile.language,
    )


def _set_side_by_side(comparison: Comparison, profile: SeriesProfile) -> Iterable[FigureRow]:
    for change in comparison.answers:
        sides = ((change.old, comparison.old), (change.new, comparison.new))
        old, new = (
            _tell_answer(report, answer, profile) if answer else _tell_unanswered(report, change.measure, profile)
            for answer, report in sides
        )
        yield FigureRow(title_of(profile, change.measure), old, new)


def _tell_answer(report: CountryReport, answer: Answer, profile: SeriesProfile) -> tuple[str, ...]:
    """Return an answer with its year, and its sentence: of a sum that of its first part, which has another number."""
    shown = show_answer(report, answer, own=_own_year(report, profile))
    lead = "The sentence of its first part: " if answer.status == "sum" else ""
    return f"{shown.dated}: {shown.counted}", f"{lead}“{shown.sentence}”"


def _tell_unanswered(report: CountryReport, measure: str, profile: SeriesProfile) -> tuple[str, ...]:
    """Return what was read of a measure that an edition does not answer for its own year."""
    found = [show_figure(report, item) for item in report.observations if item.measure == measure]
    if not found:
        return ("No figure was read.",)
    told = (f"{one.dated}: {one.counted}{one.breakdown and f' ({one.breakdown})'}" for one in found)
    return f"No figure of the whole was read for {_own_year(report, profile)}, but:", *dict.fromkeys(told)


def _own_year(report: CountryReport, profile: SeriesProfile) -> int:
    return report.edition.year - profile.figures.reporting_lag


def _divide(comparison: Comparison, change: SectionChange, profile: SeriesProfile, strays: Strays) -> Division:
    olds = sorted((item.old for item in change.paragraphs if item.old is not None), key=lambda span: span.start)
    news = sorted((item.new for item in change.paragraphs if item.new is not None), key=lambda span: span.start)
    sides = ((comparison.old, olds), (comparison.new, news))
    stray = tell_strays(comparison, change, profile, strays)
    lines = tuple(_lay_out(comparison, change.paragraphs))
    tracked = any(piece.kind != "equal" for line in lines for piece in line.pieces)
    note = _BUT_FOR if change.status == "same" and tracked else _NOTES.get(change.status, "")
    rest = tell_rest(comparison, change, profile)
    note = f"{note.rstrip('.')}, {rest}." if rest else note
    return Division(
        title=name_section(change.kind, profile),
        note=f"{note} {stray}.".strip() if stray and rest else f"{stray}." if stray else note,
        citations=tuple(cite_place(report, profile, spans[0]) for report, spans in sides if spans),
        lines=lines,
    )


def _lay_out(comparison: Comparison, paragraphs: Sequence[ParagraphChange]) -> Iterable[ExhibitLine]:
    """Yield the paragraphs of both editions so that each edition's own stand in its own order.

    Pairs that cross others (a paragraph that moved) are shown as taken out here and put in there: of all the pairs as
    many stay together as can without crossing.
    """
    pairs = sorted((item for item in paragraphs if item.old and item.new), key=lambda item: item.new)  # type: ignore[arg-type,return-value]
    kept = longest_rising([item.old.start for item in pairs if item.old])
    together = [item for place, item in enumerate(pairs) if place in kept]
    olds = {item.old: item for item in paragraphs if item.old is not None}
    news = {item.new: item for item in paragraphs if item.new is not None}
    old_order, new_order = sorted(olds), sorted(news)
    for item in [*together, None]:
        while old_order and (item is None or old_order[0] != item.old):
            yield ExhibitLine("gone", (Piece("delete", old_order.pop(0).line_of(comparison.old.text)),))
        while new_order and (item is None or new_order[0] != item.new):
            yield ExhibitLine("came", (Piece("insert", new_order.pop(0).line_of(comparison.new.text)),))
        if item is not None:
            old_order.pop(0)
            new_order.pop(0)
            yield ExhibitLine("kept", tuple(_trace(item.redline, comparison.old.text, comparison.new.text)))


def _trace(redline: Iterable[Edit], old: str, new: str) -> Iterator[Piece]:
    """Yield the edits with nothing smoothed over: another quote, capital or blank is a change here, and that alone."""
    parts = chain.from_iterable(part_spaced(edit, old, new) for edit in redline)
    steps = chain.from_iterable(_part_blanks(part.old.of(old), part.new.of(new)) for part in parts)
    for kind, run in groupby((step for step in steps if step[1]), key=itemgetter(0)):
        yield Piece(kind, "".join(text for _, text in run))


def _part_blanks(before: str, after: str) -> Iterator[tuple[str, str]]:
    """Yield what both have and what one has, by blanks where all letters are the same, else each as a whole."""
    letters = "".join(before.split())
    if letters != "".join(after.split()):
        yield from (("delete", before), ("insert", after))
        return
    for left, right, letter in zip(_LETTER.split(before), _LETTER.split(after), [*letters, ""], strict=True):
        yield from [("equal", left)] if left == right else [("delete", left), ("insert", right)]
        yield "equal", letter
