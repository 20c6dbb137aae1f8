"""A chapter's own text: lines joined to paragraphs, page furniture gone, tables row by row, sections marked."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache

from attrs import define, field, frozen

from tipcompare.model import Section, Span
from tipcompare.model.document import FoundBy
from tipcompare.reading.findings.actions import ActionTable, Row, gap_after
from tipcompare.reading.findings.lines import Line, key_pattern
from tipcompare.reading.folding import squash
from tipcompare.reading.marks import LOST_BULLET
from tipcompare.series import ChapterRule

_CAPTION = re.compile(r"(?:table|figure)\d+")
_ENDS = re.compile(r"[.!?:][”\"’)]*(?:\s*\([\d,;\s–-]*\))*$|\([\d,;\s–-]+\)$")
_NOTE = re.compile(r"[*†‡§][†‡]? ?[A-Z]")
_OPEN = re.compile(r"(?:,|\b(?:an?|the|of|and|or|in|for|to|on|with|by|that|from|as|at|is|are|was|were|its|their))$")
_SHORT = 0.8
_AROUND = 2
_EVEN = 0.75
_NARROWEST = 42
_BROKEN = 0.55


@frozen
class Laid:
    """The text and where in it the things that were read from lines stand.

    Args:
        text: the report's own text.
        sections: that tile it.
        rating: where the level printed under the title stands; None where it is not printed.
        actions: the rows of the table of actions, each with the spans of the action and of its years.
        lines: the span of each line of the source that was kept as a line.
    """

    text: str
    sections: tuple[Section, ...]
    rating: Span | None
    actions: tuple[tuple[Row, Span], ...]
    lines: dict[int, Span]


@define
class _Page:
    """The text as it grows."""

    parts: list[str] = field(factory=list)
    length: int = 0
    starts: list[tuple[int, str, str, FoundBy]] = field(factory=list)

    def add(self, line: str) -> Span:
        span = Span(self.length, self.length + len(line))
        self.parts.append(line)
        self.length += len(line) + 1
        return span

    def start(self, kind: str, heading: str, found_by: FoundBy) -> None:
        if not self.starts or self.starts[-1][1] != kind:
            self.starts.append((self.length, kind, heading, found_by))

    def sections(self) -> tuple[Section, ...]:
        ends = [start for start, *_ in self.starts[1:]] + [self.length]
        return tuple(
            Section(Span(start, max(start, end - 1)), kind, heading, found_by)
            for (start, kind, heading, found_by), end in zip(self.starts, ends, strict=True)
            if end > start
        )


def lay_out(
    lines: Sequence[Line], rule: ChapterRule, table: ActionTable, kept: frozenset[int], *, rating: str = ""
) -> Laid:
    """Return the chapter's own text.

    Args:
        lines: of the source.
        rule: the chapters' layout.
        table: its suggested actions; they are set out once, where the table first starts.
        kept: indices of lines to keep as lines of their own: the rows of tables of figures.
        rating: the level printed under the title; empty where none is.
    """
    page = _Page()
    places: dict[int, Span] = {}
    actions: list[tuple[Row, Span]] = []
    heading = _add_title(page, lines, rating)
    width = _width(lines)
    alone = _standing_alone(rule)
    first = min(table.lines, default=-1)
    pending: list[str] = []

    def flush() -> None:
        for paragraph in join_lines(pending, width, alone):
            page.add(paragraph)
        pending.clear()

    for index, line in enumerate(lines):
        if index == first:
            flush()
            page.start("suggested_actions", "", "cue")
            actions += _add_actions(page, table)
        if index in table.lines or line.at_break:
            continue
        if line.kind not in ("text", "name", "rating"):
            flush()
            page.start(line.kind, line.text, "heading")
            page.add(line.text)
        elif index in kept:
            flush()
            places[index] = page.add(line.text)
        elif line.kind == "rating":
            flush()
            page.add(line.text)
        else:
            pending.append(line.text)
    flush()
    return Laid("\n".join(page.parts), page.sections(), heading, tuple(actions), places)


def _add_title(page: _Page, lines: Sequence[Line], rating: str) -> Span | None:
    """Put the country's name and its rating first, as a running head prints them; then the summary starts."""
    name = next((line.text for line in lines if line.at_break and line.kind == "name"), "")
    if name or rating:
        page.start("title", name, "heading")
    if name:
        page.add(name)
    heading = page.add(rating) if rating else None
    page.start("summary", "", "order")
    return heading


def _add_actions(page: _Page, table: ActionTable) -> list[tuple[Row, Span]]:
    """Set out the table: its head, and for each row its area and part where they change, the action, its years."""
    for text in table.head:
        page.add(text)
    found = []
    part = area = ""
    for row in table.rows:
        if row.part != part:
            page.add(row.part)
            area = ""
        if row.area and row.area != area:
            page.add(row.area)
        part, area = row.part, row.area
        if row.entity:
            page.add(row.entity)
        found.append((row, page.add(row.text)))
        if row.years:
            page.add(row.years)
    return found


def join_lines(lines: Iterable[str], width: int, alone: re.Pattern[str] | None = None) -> list[str]:
    """Return paragraphs: a line goes on in the next where it is full or does not end a sentence.

    Args:
        lines: without white space at their ends.
        width: of a full line, in characters.
        alone: keys of lines that neither go on nor are gone on to: subheadings and heads of tables.
    """
    given = list(lines)
    keys = [squash(line) for line in given]
    lengths = [len(line) for line in given]
    paragraphs: list[list[str]] = []
    end = ""
    for index, line in enumerate(given):
        apart = alone is not None and any(alone.match(key) for key in keys[max(0, index - 1) : index + 1])
        near = lengths[max(0, index - 1 - _AROUND) : index + 1 + _AROUND]
        if index and not apart and _goes_on(given[index - 1], line, keys[index], _local(near, width)):
            gap = gap_after(end)
            paragraphs[-1] += [gap, line]
            end = (end + gap + line)[-2:]
        else:
            paragraphs.append([line])
            end = line[-2:]
    return ["".join(parts) for parts in paragraphs]


def _local(near: Sequence[int], width: int) -> int:
    """Return the width of the column that a few lines of these lengths stand in: narrower than the page at a figure."""
    longest = max(near)
    even = [length for length in near if length >= _EVEN * longest]
    return min(width, longest) if longest >= _NARROWEST and len(even) > len(near) / 2 else width


def _goes_on(old: str, new: str, key: str, width: int) -> bool:
    if _CAPTION.match(key) or LOST_BULLET.match(new) or _NOTE.match(new):
        return False
    if _ENDS.search(old[-60:]):
        return len(old) >= _SHORT * width
    return len(old) >= _BROKEN * width or new[0].islower() or _OPEN.search(old) is not None


@lru_cache(maxsize=8)
def _standing_alone(rule: ChapterRule) -> re.Pattern[str]:
    whole = [f"(?:{key_pattern(pattern).pattern})$" for pattern in rule.subheadings]
    return re.compile("|".join([*whole, *(key_pattern(pattern).pattern for pattern in rule.table_heads)]))


def _width(lines: Sequence[Line]) -> int:
    """Return the length that nine in ten lines do not exceed."""
    lengths = sorted(len(line.text) for line in lines if not line.at_break)
    return lengths[len(lengths) * 9 // 10] if lengths else 0
