"""Tables that set two years side by side: which cell is whose, for rows on one line and for rows broken up."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, repeat, takewhile

from attrs import evolve, frozen

from tipcompare.figures.cells import VALUE, read_cell
from tipcompare.model import Observation, Span
from tipcompare.reading.bullets import LOST_BULLET
from tipcompare.reading.findings.lines import Line
from tipcompare.reading.layout import gather_lines
from tipcompare.reading.wording import match_row
from tipcompare.series import ChapterRule, Measure, SeriesProfile
from tipcompare.series.patterns import any_of, compile_folded

_LONGEST_LABEL = 120
_MOST_CELLS = 2
_AHEAD = 2
_FRAGMENT = 4
_REFERENCES = re.compile(r"(?:\s*\([\d,;\s–-]*\))+\s*")
_BEHIND = r"(?:\s*(?:[*†‡§#^]|\([^()]{0,60}\)))*\s*(?:\(\d[^()]{0,40})?"
"""What stands behind a cell: marks and brackets, the last of which may go on in the next line ("$2 million (8")."""


@frozen
class FigureCell:
    """One figure of a row that a measure counts.

    Args:
        line: index of its line.
        row: indices of the first and the last line of its row.
        said: the figure, its spans in the text of its line.
    """

    line: int
    row: tuple[int, int]
    said: Observation


@frozen
class _TableLine:
    """One line of a table: its index and text, and the label and the cells in it, where it has such."""

    index: int
    text: str
    label: str
    cells: Sequence[tuple[int, int]]


_Cell = tuple[_TableLine, Span]


@frozen
class FigureTables:
    """What the tables of a chapter give.

    Args:
        cells: that carry a measure.
        lines: indices of the lines that the tables take.
        unread: labels of rows that carry a measure, but whose cells could not be told.
    """

    cells: tuple[FigureCell, ...]
    lines: frozenset[int]
    unread: tuple[str, ...]


def read_tables(lines: Sequence[Line], profile: SeriesProfile, rule: ChapterRule) -> FigureTables:
    """Return the tables of figures in a chapter.

    A row is a label and two cells, the older year first. Where the columns were read one after the other, several
    labels are followed by all cells of the older year and then by all of the newer one. A label without cells stands
    over the rows of parts below it, which are of its measure, or of none where it names none.
    """
    cells: list[FigureCell] = []
    taken: set[int] = set()
    unread: list[str] = []
    for start, years, told in _find_tables(lines, profile, rule):
        measure: Measure | None = None
        for label, pair, row in _split_rows(told, rule):
            named, rest = _find_measure(label, profile)
            measure, part = (named, rest) if named else (measure if _is_part(label) else None, label)
            unread += [label] if named and pair is None else []
            for (line, cell), year in zip(pair or (), years, strict=False):
                said = read_cell(line.text, cell, measure, year, profile) if measure else None
                if said is not None:
                    cells.append(FigureCell(line.index, row, evolve(said, comparison=year == years[0], level=part)))
            measure = None if pair is None or (pair and not part) else measure
        taken.update(range(start, (told[-1].index if told else start) + 1))
    return FigureTables(tuple(cells), frozenset(taken), tuple(unread))


def _find_tables(
    lines: Sequence[Line], profile: SeriesProfile, rule: ChapterRule
) -> list[tuple[int, tuple[int, ...], list[_TableLine]]]:
    """Return for each table where its head stands, the head's years, and its lines; pages repeat a head."""
    head, caption = compile_folded((rule.figures_head,)), compile_folded(rule.captions)
    tables: list[tuple[int, tuple[int, ...], list[_TableLine]]] = []
    years: tuple[int, ...] = ()
    for index, line in enumerate(lines):
        if found := head.fullmatch(line.key):
            above, years = years, tuple(map(int, found.groups()[-2:]))
            tables += [(index, years, [])] if years != above else []
            continue
        if not years or line.at_break or _REFERENCES.fullmatch(line.text):
            continue
        label, cells = _split_cells(line.text, profile, rule)
        near = takewhile(lambda below: not head.fullmatch(below.key), lines[index + 1 : index + 1 + _AHEAD])
        ahead = (_split_cells(below.text, profile, rule)[1] for below in near if below.kind == "text")
        if line.kind != "text" or caption.match(line.key):
            years = ()
        elif cells or _is_label(label):
            tables[-1][-1].append(_TableLine(index, line.text, LOST_BULLET.sub("", label, count=1), cells))
        elif not any(len(row) == _MOST_CELLS for row in ahead):
            years = ()
    return tables


def _join_labels(group: Sequence[_TableLine], rule: ChapterRule) -> list[str]:
    """Return the labels of some lines; one goes on in the next line that begins low, or behind an open end."""
    open_end = any_of(rule.open_labels, re.I)
    labels = [line.label for line in group if line.label]
    whole = gather_lines(labels, lambda old, new: new[0].islower() or open_end.search(old) is not None)
    return [" ".join(parts) for parts in whole]


def _split_cells(text: str, profile: SeriesProfile, rule: ChapterRule) -> tuple[str, list[tuple[int, int]]]:
    """Return the label that `text` starts with and up to two cells that it ends with, without marks behind them."""
    last = _last_cell((*profile.figures.not_reported, *rule.cells))
    cells: list[tuple[int, int]] = []
    end = len(text)
    while len(cells) < _MOST_CELLS and (found := last.search(text, 0, end)) is not None:
        cells.insert(0, found.span("value"))
        end = found.start()
    return text[:end].strip(), cells


@lru_cache(maxsize=8)
def _last_cell(words: tuple[str, ...]) -> re.Pattern[str]:
    return re.compile(rf"(?:^|(?<=\s))(?P<value>{VALUE}|{any_of(words).pattern}){_BEHIND}$", re.I)


def _is_label(text: str) -> bool:
    """Return whether a line without cells can be a row's label, rather than the prose that follows the table."""
    if LOST_BULLET.match(text) or len(text) <= _FRAGMENT:
        return True
    return len(text) <= _LONGEST_LABEL and text[-1:] not in ".,;:)" and text[:1].isupper()


def _split_rows(
    told: Sequence[_TableLine], rule: ChapterRule
) -> Iterator[tuple[str, Sequence[_Cell] | None, tuple[int, int]]]:
    """Yield each label, its two cells, if it has some, None where they cannot be told, and the lines it is among."""
    for group in gather_lines(told, lambda above, below: not (below.label and above.cells)):
        labels, row = _join_labels(group, rule), (group[0].index, group[-1].index)
        cells = [(line, Span(*cell)) for line in group for cell in line.cells]
        count = len(cells) // 2
        if not count or len(cells) % 2 or not 0 <= len(labels) - count <= 1:
            yield from ((label, None, row) for label in labels)
            continue
        by_row = len({line.index for line, _ in cells}) == count
        columns = (cells[::2], cells[1::2]) if by_row else (cells[:count], cells[count:])
        pairs = chain(repeat((), len(labels) - count), zip(*columns, strict=True))
        yield from ((label, pair, row) for label, pair in zip(labels, pairs, strict=True))


def _find_measure(label: str, profile: SeriesProfile) -> tuple[Measure | None, str]:
    """Return the measure that a row's label names, and what follows its name: a part of the country."""
    measure, end = match_row(label, profile) or (None, len(label))
    rest = label[end:].strip(" *†‡§")
    return (measure, rest) if not rest or _is_part(rest) else (None, "")


def _is_part(label: str) -> bool:
    """Return whether a label is a name: words with capitals, and small words between them."""
    words = label.split()
    named = bool(words) and words[0][0].isupper() and len(words) <= 6
    return named and all(word[0].isupper() or len(word) <= 3 for word in words)
