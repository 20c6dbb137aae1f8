"""A chapter's own text: lines joined to paragraphs, page furniture gone, tables row by row, sections marked."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence, Set
from itertools import groupby, pairwise

from attrs import define, field, frozen

from tipcompare.language.bullets import LOST_BULLET
from tipcompare.model import Section, Span
from tipcompare.model.document import FoundBy
from tipcompare.reading.findings.actions import ActionRow, ActionTable
from tipcompare.reading.findings.lines import Line
from tipcompare.reading.layout import gather_lines, join_lines
from tipcompare.reading.pipeline import Passage, join_sections
from tipcompare.series import ChapterRule
from tipcompare.series.patterns import any_of, compile_folded

_ENDS = re.compile(r"[.!?:][”\"’)]*(?:\s*\([\d,;\s–-]*\))*$|\([\d,;\s–-]+\)$")
_ENDING = (*'.!?:”"’)',)
_NOTE = re.compile(r"[*†‡§][†‡]? ?[A-Z]")
_NO_ROW = ActionRow("", "", "", "")
_SHORT, _EVEN, _BROKEN = 0.8, 0.75, 0.55
_AROUND, _RUN, _NARROWEST = 2, 4, 42


@frozen
class Laid:
    """The report's own text, the sections that tile it, and where in it stands what was read from lines.

    That is the level under the title, if it is printed, each row of the table of actions, and each line kept as one.
    """

    text: str
    sections: tuple[Section, ...]
    rating: Span | None
    actions: tuple[tuple[ActionRow, Span], ...]
    lines: dict[int, Span]


@define
class _Page:
    """The text as it grows, each of its lines a passage, and the kind of section that the next one is in."""

    kind: str = "title"
    lines: list[str] = field(factory=list)
    passages: list[Passage] = field(factory=list)

    def add(self, line: str, kind: str = "", found_by: FoundBy = "order") -> Span:
        """Add a line; a kind says which section begins with it, by this line as its heading or by something else."""
        start = self.passages[-1].span.end + 1 if self.passages else 0
        span = Span(start, start + len(line))
        heading, body = (kind, span.end) if found_by == "heading" else ("", start)
        self.kind = kind or self.kind
        self.lines.append(line)
        self.passages.append(Passage(span, body, heading, self.kind, found_by=found_by))
        return span


def lay_out(
    lines: Sequence[Line], rule: ChapterRule, table: ActionTable, kept: frozenset[int], *, rating: str, words: Set[str]
) -> Laid:
    """Return the chapter's own text: its suggested actions set out once, where the table of them first starts.

    Lines whose index is in `kept`, the rows of tables of figures, stay lines of their own; `rating` is the level
    printed under the title, empty where none is; a broken word is mended that is one of `words`.
    """
    lengths = sorted(len(line.text) for line in lines if not line.at_break)
    width = lengths[len(lengths) * 9 // 10] if lengths else 0  # nine in ten lines are no longer
    page = _Page()
    places: dict[int, Span] = {}
    actions: list[tuple[ActionRow, Span]] = []
    for name in [line.text for line in lines if line.at_break and line.kind == "name"][:1]:
        page.add(name, "title", "heading")  # as a running head prints it
    heading = page.add(rating) if rating else None
    page.kind = "summary"
    first = min(table.lines, default=-1)
    alone = kept | {first}
    shown = ((n, line) for n, line in enumerate(lines) if n == first or not (line.at_break or n in table.lines))
    for flows, run in groupby(shown, key=lambda one: one[1].kind in ("text", "name") and one[0] not in alone):
        if flows:
            for paragraph in _join_paragraphs([line for _, line in run], width, words, rule):
                page.add(paragraph)
            continue
        for index, line in run:
            if index == first:
                parted = any(passage.kind == "references" for passage in page.passages)
                actions += _add_actions(page, table)
                page.kind = "references" if parted else page.kind
            elif line.kind in ("text", "name", "rating"):
                places[index] = page.add(line.text)
            else:
                places[index] = page.add(line.text, line.kind, "heading")
    text = "\n".join(page.lines)
    return Laid(text, join_sections(text, page.passages), heading, tuple(actions), places)


def _add_actions(page: _Page, table: ActionTable) -> Iterator[tuple[ActionRow, Span]]:
    """Set out the table: its head, and for each row its area and part where they change, the action, its years."""
    for text in table.head:
        page.add(text, "suggested_actions", "cue")
    for above, row in pairwise((_NO_ROW, *table.rows)):
        part = row.part if row.part != above.part else ""
        area = row.area if part or row.area != above.area else ""
        for text in filter(None, (part, area, row.entity)):
            page.add(text)
        yield row, page.add(row.text)
        if row.years:
            page.add(row.years)


def _join_paragraphs(lines: Sequence[Line], width: int, words: Set[str], rule: ChapterRule) -> list[str]:
    """Return paragraphs: a line of so many characters is full and goes on in the next, or one that ends no sentence."""
    alone = compile_folded((*(f"(?:{whole})$" for whole in rule.subheadings), *rule.table_heads))
    captions, open_end = compile_folded(rule.captions), any_of(rule.open_ends)
    keys, lengths = [line.key for line in lines], [len(line.text) for line in lines]
    apart, over = [*map(alone.match, keys)], [*map(captions.match, keys)]

    def goes_on(old: int, new: int) -> bool:
        above, below = lines[old].text, lines[new].text
        if apart[old] or apart[new] or over[new] or LOST_BULLET.match(below) or _NOTE.match(below):
            return False
        ended = _ends(above)
        if not ended and (lengths[old] >= _BROKEN * width or below[0].islower() or open_end.search(above)):
            return True
        if ended and _NOTE.match(above):
            return False
        column = _local(lengths[max(0, old - _AROUND) : new + 1 + _AROUND], width)  # no wider than the page
        if not ended:
            return lengths[old] >= _BROKEN * min(column, _even(lengths[max(0, new - _RUN) : new], width))
        if lengths[old] < _SHORT * column:
            return False
        if below[0].islower() or _ends(below):
            return True  # else a row's label is below
        return lengths[new] >= _BROKEN * min(column, _even(lengths[new : new + _RUN], width))

    paragraphs = gather_lines(range(len(lines)), goes_on)
    return [join_lines([lines[index].text for index in paragraph], words) for paragraph in paragraphs]


def _ends(line: str) -> bool:
    """Whether a line ends a sentence, or with the marks of the sources of a cell."""
    return line.endswith(_ENDING) and _ENDS.search(line[-60:]) is not None


def _even(run: Sequence[int], width: int) -> int:
    """Return the width of the column that lines of these lengths fill, one like the other; of the page where none."""
    fills = len(run) >= _RUN and min(run) >= max(_NARROWEST, _EVEN * max(run))
    return min(width, max(run)) if fills else width


def _local(near: Sequence[int], width: int) -> int:
    """Return the width of the column that a few lines of these lengths stand in: narrower than the page at a figure."""
    longest = max(near)
    even = [length for length in near if length >= _EVEN * longest]
    return min(width, longest) if longest >= _NARROWEST and len(even) > len(near) / 2 else width
