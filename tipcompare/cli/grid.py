"""Tables and items on a terminal: no word is broken that has room otherwise, and what is wrapped keeps its indent."""

from __future__ import annotations

from collections.abc import Sequence
from math import ceil

from rich.console import Console, ConsoleOptions, RenderResult
from rich.measure import Measurement
from rich.table import Column, Table
from rich.text import Text

GAP = 2
"""Blanks between two columns."""


class Grid(Table):
    """A table that is fitted to the width it is printed in, without the columns of words that have none in them.

    Columns of numbers stay: that an edition gives none is something to be told.
    """

    def __rich_console__(self, console: Console, options: ConsoleOptions) -> RenderResult:
        """Give the table without what is empty, each column but the last, which takes the rest, as wide as it fits."""
        kept = [one for one in self.columns if one.justify == "right" or _is_filled(one)] or self.columns
        measured = [_measure(one, console, options) for one in kept]
        room = options.max_width - GAP * (len(kept) - 1)
        widths = fit_widths(measured, room, [one.no_wrap for one in kept])
        fitted = Table(box=None, pad_edge=False, header_style=self.header_style, padding=self.padding)
        for one, width in zip(kept, [*widths[:-1], None], strict=True):
            fitted.add_column(one.header, justify=one.justify, overflow=one.overflow, no_wrap=one.no_wrap, width=width)
        for cells in zip(*(one.cells for one in kept), strict=True):
            fitted.add_row(*cells)
        yield fitted


def fit_widths(measured: Sequence[tuple[int, int]], room: int, keys: Sequence[bool]) -> list[int]:
    """Return the width of each column so that all go into `room`, the wide ones narrowed to one width.

    None is narrower than its longest word, but where not all of these have room: then only the longest are broken.

    Args:
        measured: of each column its longest word and its longest line.
        room: for all of them.
        keys: which of them stay as wide as they are.

    Example:
        >>> fit_widths([(4, 4), (9, 40), (6, 12)], 40, [True, False, False])
        [4, 24, 12]
        >>> fit_widths([(4, 4), (30, 40), (6, 12)], 30, [True, False, False])
        [4, 20, 6]
    """
    words = sum(word for word, _ in measured)

    def widths(level: int) -> list[int]:
        if words > room:
            return [word if key else min(word, level) for (word, _), key in zip(measured, keys, strict=True)]
        return [min(line, max(word, level)) for word, line in measured]

    low, high = 1, max(room, 1)
    while low < high:
        level = (low + high + 1) // 2
        low, high = (level, high) if sum(widths(level)) <= room else (low, level - 1)
    return widths(low)


def part_columns(titles: Sequence[str], room: int) -> list[slice]:
    """Return runs of the columns under `titles`, as few and as long as each other as go into `room` one below another.

    Args:
        titles: of columns of which no cell is wider.
        room: for the columns of a run, each with the gap before it.

    Example:
        >>> part_columns(["2019", "2020", "2021"], 13)
        [slice(0, 2, None), slice(2, 4, None)]
    """
    most = max(room // (max(map(len, titles), default=1) + GAP), 1)
    size = ceil(len(titles) / max(ceil(len(titles) / most), 1))
    return [slice(start, start + size) for start in range(0, len(titles), max(size, 1))]


def hang(console: Console, lead: str, body: Text) -> Text:
    """Return `body` behind `lead`, wrapped so that each further line begins where the first one's words do.

    Args:
        console: whose width it is wrapped to.
        lead: what stands before it, on one line.
        body: with its styles.
    """
    lines = body.wrap(console, max(console.width - len(lead), 1))
    whole = Text()
    for number, line in enumerate(lines):
        whole.append(f"\n{' ' * len(lead)}" if number else lead)
        whole.append_text(line)
    return whole


def _is_filled(column: Column) -> bool:
    return any(str(cell).strip() for cell in column.cells)


def _measure(column: Column, console: Console, options: ConsoleOptions) -> tuple[int, int]:
    """Return the widest word and the widest line of a column, which are the same where it stays on one line."""
    sizes = [Measurement.get(console, options, cell) for cell in (column.header, *column.cells)]
    line = max(size.maximum for size in sizes)
    return line if column.no_wrap else max(size.minimum for size in sizes), line
