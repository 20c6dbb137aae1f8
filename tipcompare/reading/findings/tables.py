"""Tables that set two years side by side: which cell is whose, for rows on one line and for rows broken up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from itertools import chain, repeat, takewhile

from attrs import define, evolve, frozen

from tipcompare.figures.cells import as_noted, clear_whole, is_part, last_cell, read_cell, without_whole
from tipcompare.language.bullets import LOST_BULLET
from tipcompare.model import Observation, Span
from tipcompare.reading.findings.layout import Laid
from tipcompare.reading.findings.lines import Line
from tipcompare.reading.folding import squash
from tipcompare.reading.layout import gather_lines, join_lines
from tipcompare.reading.wording import match_row
from tipcompare.series import ChapterRule, Measure, SeriesProfile
from tipcompare.series.patterns import any_of, compile_folded

_LONGEST_LABEL, _MOST_CELLS, _AHEAD, _FRAGMENT = 120, 2, 2, 4
_REFERENCES = re.compile(r"(?:\s*\([\d,;\s–-]*\))+\s*")


@frozen
class TableLine:
    """One line of a table: its index, and the label and the cells in it, where it has such."""

    index: int
    label: str
    cells: Sequence[tuple[int, int]]


@define
class FigureTable:
    """One table of figures, as it is found: the years of its head, the lines below it, and the index of its line."""

    years: tuple[int, ...]
    lines: list[TableLine]
    head: int

    @property
    def taken(self) -> range:
        """Indices of all lines that it takes, of its head to the last with cells: what follows that is prose."""
        return range(self.head, max((line.index for line in self.lines if line.cells), default=self.head) + 1)


def find_tables(lines: Sequence[Line], profile: SeriesProfile, rule: ChapterRule) -> list[FigureTable]:
    """Return the tables of figures in a chapter, each under a head, which pages repeat."""
    head, caption = compile_folded((rule.figures_head,)), compile_folded(rule.captions)
    tables: list[FigureTable] = []
    years: tuple[int, ...] = ()
    for index, line in enumerate(lines):
        if found := head.fullmatch(line.key):
            above, years = years, tuple(map(int, found.groups()[-2:]))
            tables += [FigureTable(years, [], index)] if years != above else []
            continue
        if not years or line.at_break or _REFERENCES.fullmatch(line.text):
            continue
        label, cells = _split_cells(line.text, profile, rule)
        near = takewhile(lambda below: not head.fullmatch(below.key), lines[index + 1 : index + 1 + _AHEAD])
        ahead = (_split_cells(below.text, profile, rule)[1] for below in near if below.kind == "text")
        if line.kind != "text" or caption.match(line.key):
            years = ()
        elif cells or _is_label(label):
            tables[-1].lines.append(TableLine(index, LOST_BULLET.sub("", label), cells))
        elif not any(len(row) == _MOST_CELLS for row in ahead):
            years = ()
    return tables


def read_tables(
    tables: Sequence[FigureTable], laid: Laid, profile: SeriesProfile, rule: ChapterRule
) -> tuple[list[Observation], list[str]]:
    """Return the figures of the tables of a chapter, and the labels of rows whose cells could not be told.

    A row is a label and two cells, the older year first. Where the columns were read one after the other, several
    labels are followed by all cells of the older year and then by all of the newer one. A label without cells stands
    over the rows of parts below it, which are of its measure; of none where it has none, or is declared to have none.
    """
    found: list[Observation] = []
    unread: list[str] = []
    for table in tables:
        measure: Measure | None = None
        for label, pair, row in _split_rows(table.lines, laid, rule):
            named, rest = _find_measure(label, profile)
            goes_on = is_part(label) and not compile_folded(rule.uncounted).match(squash(label))
            measure, part = (named, rest) if named else (measure if goes_on else None, label)
            unread += [label] if named and pair is None else []
            for cell, year in zip(pair or (), table.years, strict=False):
                said = read_cell(laid.text, cell, measure, year, profile) if measure else None
                if said is not None:
                    section = next((one.kind for one in laid.sections if one.span.contains(said.span)), "furniture")
                    said = evolve(as_noted(said, laid.text, rule, profile.language), section=section, sentence=row)
                    found.append(evolve(said, level=part, comparison=year == table.years[0]))
            measure = None if pair is None or (pair and not part) else measure
    return list(clear_whole(found)), unread


def _join_labels(group: Sequence[TableLine], rule: ChapterRule) -> list[str]:
    """Return the labels of some lines; one goes on in the next line that begins low, or behind an open end."""
    open_end = any_of(rule.open_labels, re.I)
    labels = [line.label for line in group if line.label]
    whole = gather_lines(labels, lambda old, new: new[0].islower() or open_end.search(old) is not None)
    return [join_lines(parts) for parts in whole]


def _split_cells(text: str, profile: SeriesProfile, rule: ChapterRule) -> tuple[str, list[tuple[int, int]]]:
    """Return the label that `text` starts with and up to two cells that it ends with, without marks behind them."""
    last = last_cell(profile, rule.cells)
    cells: list[tuple[int, int]] = []
    end = len(text)
    while len(cells) < _MOST_CELLS and (found := last.search(text, 0, end)) is not None:
        cells.insert(0, found.span("value"))
        end = found.start()
    return text[:end].strip(), cells


def _is_label(text: str) -> bool:
    """Return whether a line without cells can be a row's label, rather than the prose that follows the table."""
    whole = len(text) <= _LONGEST_LABEL and text[-1:] not in ".,;:)" and text[:1].isupper()
    return whole or len(text) <= _FRAGMENT or LOST_BULLET.match(text) is not None


def _split_rows(
    told: Sequence[TableLine], laid: Laid, rule: ChapterRule
) -> Iterator[tuple[str, Sequence[Span] | None, Span]]:
    """Yield each label, its two cells, if it has some, None where they cannot be told, and the row that it is in."""
    shown = (line for line in told if line.index in laid.lines)  # a table may run into the one of suggested actions
    for group in gather_lines(shown, lambda above, below: not (below.label and above.cells)):
        labels, places = _join_labels(group, rule), [laid.lines[line.index] for line in group]
        starts = ((line, place.start) for line, place in zip(group, places, strict=True))
        cells = [Span(at + first, at + end) for line, at in starts for first, end in line.cells]
        row, count = Span(places[0].start, places[-1].end), len(cells) // 2
        if not count or len(cells) % 2 or not 0 <= len(labels) - count <= 1:
            yield from ((label, None, row) for label in labels)
            continue
        by_row = sum(bool(line.cells) for line in group) == count
        columns = (cells[::2], cells[1::2]) if by_row else (cells[:count], cells[count:])
        pairs = chain(repeat((), len(labels) - count), zip(*columns, strict=True))
        yield from ((label, pair, row) for label, pair in zip(labels, pairs, strict=True))


def _find_measure(label: str, profile: SeriesProfile) -> tuple[Measure | None, str]:
    """Return the measure that a row's label names, and what follows its name: a part, empty where it is the country."""
    measure, end = match_row(label, profile) or (None, len(label))
    rest = without_whole(label[end:].strip(" *†‡§"), profile)
    return (measure, rest) if not rest or is_part(rest) else (None, "")
