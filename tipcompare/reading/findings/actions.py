"""The table of suggested actions in a chapter: rows of area, action and years, whatever page breaks do to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import define, evolve, field, frozen

from tipcompare.reading.bullets import BROKEN_BULLET, LOST_BULLET, restore_bullets
from tipcompare.reading.findings.lines import Line
from tipcompare.reading.folding import squash
from tipcompare.reading.layout import join_lines
from tipcompare.reading.wording import compile_folded
from tipcompare.series import ChapterRule

_YEAR = r"(?:19|20)\d\d"
_RANGE = rf"{_YEAR}(?:\s{{0,3}}[-–—]\s{{0,3}}{_YEAR})?"
_YEARS = rf"{_RANGE}(?:[,;]\s?{_RANGE}){{0,40}}"
_YEARS_END = re.compile(rf"(?:^|(?<=[\s.]))({_YEARS})\s*$")
_YEARS_OPEN = re.compile(rf"(?:^|(?<=\s)){_YEARS}\s{{0,3}}[-–—,;]$")
_YEARS_ONLY = re.compile(_YEARS)
_YEARS_LEAD = re.compile(rf"{_YEARS}(?![.\w])")
_LONGEST = 150
_LONGEST_YEARS = 750
_LONGEST_ROW = 8_000
_ABOVE = 12
_CONTINUED = re.compile(r"(?<!\s)\s*\(cont[^()]*\)", re.I)


@frozen
class ActionRow:
    """One suggested action.

    Args:
        area: as printed over it, line breaks undone.
        entity: the part of the country it is addressed to, where the table has a column for that.
        text: the action, its lines joined.
        years: as printed beside it.
        part: the territory whose table it stands in, where a chapter has several.
    """

    area: str
    entity: str
    text: str
    years: str
    part: str = ""


@frozen
class ActionTable:
    """The rows of a chapter's table, and the lines of the source they were read from.

    Args:
        rows: in the publisher's order, of all territories.
        lines: indices of the lines that the table takes, its captions and heads included.
        head: the caption and the head of the columns, as printed.
        year: the year that most rows' years end with; 0 where there are none.
    """

    rows: tuple[ActionRow, ...]
    lines: frozenset[int]
    head: tuple[str, ...]
    year: int


def read_actions(lines: Sequence[Line], rule: ChapterRule) -> ActionTable:
    """Return the table of suggested actions in `lines`.

    It may stand in several stretches, each under a repeated head, with other text (references) between them. A row
    ends with its years, which stand behind the action or on a line of their own; years within a row's text are told
    by their not ending with the table's year, the one that most rows end with.
    """
    head = compile_folded((rule.action_head,))
    times = Counter(line.key for line in lines)
    starts = [index for index, line in enumerate(lines) if head.fullmatch(line.key)]
    table = _Table(rule, _table_year(lines, starts))
    taken: set[int] = set()
    heads: list[str] = []
    for start in starts:
        if start in taken:
            continue  # a page broke between a repeated caption and its head: the stretch before went on over both
        before, part = _captions(lines, start, rule, times)
        if part and part != table.part:
            table.close()
            table.part, table.area = part, ""
        heads = heads or [lines[place].text for place in (*before, start) if lines[place].text != part]
        end = _end_of_stretch(lines, start + 1, table)
        taken.update(before, range(start, end))
    table.close()
    rows = [evolve(row, text=restore_bullets(row.text)) for row in table.rows]
    if heads and rule.entity_head and rule.entity_head in squash(heads[-1]):
        rows = _part_entities(rows, lines, rule)
    return ActionTable(tuple(rows), frozenset(taken), tuple(heads), table.year)


def _table_year(lines: Sequence[Line], starts: Sequence[int]) -> int:
    """Return the year that most of the lines with years behind them end with; 0 where there are none."""
    ends = (_YEARS_END.search(line.text) for start in starts for line in lines[start : start + _LONGEST])
    years = Counter(int(end[1][-4:]) for end in ends if end is not None)
    return max(years, key=lambda year: (years[year], year), default=0)


def _captions(lines: Sequence[Line], start: int, rule: ChapterRule, times: Mapping[str, int]) -> tuple[list[int], str]:
    """Return the indices of what stands right above the head at `start`, and the territory's name if it is there.

    A territory's name is in capitals and stands on a line of its own in other places too.
    """
    caption = compile_folded((rule.action_caption,))
    found: list[int] = []
    part = ""
    for place in range(start - 1, max(-1, start - _ABOVE), -1):
        line = lines[place]
        if caption.fullmatch(line.key):
            found.insert(0, place)
        elif not part and line.kind in ("text", "name") and line.text.isupper() and times[line.key] > 1:
            part = line.text
            found.insert(0, place)
        elif not line.at_break:
            break
    return found, part


def _end_of_stretch(lines: Sequence[Line], start: int, table: _Table) -> int:
    """Let the table take the lines from `start` on, and return where they end."""
    rule = table.rule
    head, head_part = compile_folded((rule.action_head,)), compile_folded((rule.action_head_part,))
    caption, others = compile_folded((rule.action_caption,)), compile_folded(rule.captions)
    for index, line in enumerate(lines[start:], start):
        stray = line.text[0].isupper() and line.text[-1] != "." and head_part.fullmatch(line.key)
        if line.at_break or stray or caption.fullmatch(line.key):
            continue
        ends = line.kind != "text" or others.match(line.key) or head.fullmatch(line.key)
        names_part = line.text.isupper() and any(head.fullmatch(below.key) for below in lines[index + 1 : index + 3])
        counts = not table.text and line.text[0].isdigit() and not _YEARS_LEAD.match(line.text)
        if ends or names_part or counts or len(table.text) > _LONGEST_ROW:
            return index
        table.take(line.text)
    return len(lines)


@define
class _Table:
    """The rows so far and the one being read.

    Args:
        rule: the chapters' layout.
        year: that most rows' years end with.
        rows: that are whole.
        area: over the next row.
        opening: the first words of an area whose other words are still to come.
        opened: how many rows there were when they came.
        text: of the row being read.
        part: the territory.
    """

    rule: ChapterRule
    year: int
    rows: list[ActionRow] = field(factory=list)
    area: str = ""
    opening: str = ""
    opened: int = 0
    text: str = ""
    part: str = ""

    def close(self) -> None:
        """Make a row whose years were never found a row all the same."""
        if self.text:
            self.end_row(self.text, "")
            self.opening = ""

    def end_row(self, text: str, years: str) -> None:
        """Make these words and years a row."""
        self.rows.append(ActionRow(self.area, "", text, years, self.part))
        self.text = ""

    def take(self, line: str) -> None:
        """Take one more line of the table."""
        whole = f"{self.opening} {line}"
        area = next((area for area in self.rule.areas if self.opening and _spaced(area).fullmatch(whole)), "")
        if area:
            self.rows[self.opened :] = [evolve(row, area=area) for row in self.rows[self.opened :]]
            self.area, self.opening = area, ""
            return
        line = line if self.text else self.take_area(line)
        if not line:
            return
        if ":" in self.text:
            line = BROKEN_BULLET.sub("• ", line)
        begins = self.text or LOST_BULLET.match(line) or not (line[0].islower() or _YEARS_ONLY.fullmatch(line))
        if self.rows and not begins:
            self.reopen(line)
            return
        self.text = join_lines([self.text, line])
        tail = max(0, len(self.text) - _LONGEST_YEARS)  # else each line of a long row would cost the whole row
        years = _YEARS_END.search(self.text, tail)
        if years is not None and not _YEARS_OPEN.search(self.text, tail) and self.ends_row(years, line, self.text):
            text = self.text[: years.start()].rstrip()
            if text:
                self.end_row(text, years[1])

    def ends_row(self, years: re.Match[str], line: str, text: str) -> bool:
        """Return whether years at the end of `text` are a row's: alone on their line, the table's, or after a stop."""
        alone = _YEARS_ONLY.fullmatch(line) is not None
        return alone or int(years[1][-4:]) == self.year or text[: years.start()].rstrip().endswith(".")

    def reopen(self, line: str) -> None:
        """Add a line that cannot start a row to the row before, which was ended too early."""
        last = self.rows[-1]
        whole = join_lines([last.text, last.years]).rstrip()
        years = _YEARS_END.search(line)
        if _YEARS_ONLY.fullmatch(line) and last.text.endswith("."):
            last = evolve(last, years=f"{last.years} {line}".strip())
        elif years is not None and self.ends_row(years, line, line):
            last = evolve(last, text=join_lines([whole, line[: years.start()]]).rstrip(), years=years[1])
        else:
            last = evolve(last, text=join_lines([last.text, line]))
        self.rows[-1] = last

    def take_area(self, line: str) -> str:
        """Take the area that `line` may begin with, or the first words of one, and return the rest of the line."""
        areas = self.rule.areas
        for opening in (self.opening, ""):
            words = f"{opening} {line}".strip()
            for area in areas:
                found = _spaced(area).match(words)
                rest = _CONTINUED.sub("", words[found.end() :], count=1) if found else "-"
                begins = rest.strip()[:1]
                if not begins or (rest[0].isspace() and (begins.isupper() or begins.isdigit())):
                    self.area, self.opening = area, ""
                    return rest.strip()
        words = f"{self.opening} {line}".strip()
        key = squash(words)
        if line[0].isupper() and len(key) > 1 and any(squash(area).startswith(key) for area in areas):
            self.opening, self.opened = words, len(self.rows)
            return ""
        if self.opening and not any(area.casefold().startswith(f"{self.opening} ".casefold()) for area in areas):
            self.opening = ""
            return words
        return line


@lru_cache(maxsize=64)
def _spaced(words: str) -> re.Pattern[str]:
    """Return a pattern for `words`, case ignored, with white space anywhere between their characters."""
    return re.compile(r"\s*" + r"\s*".join(re.escape(char) for char in words if not char.isspace()), re.I)


def _part_entities(rows: Sequence[ActionRow], lines: Sequence[Line], rule: ChapterRule) -> list[ActionRow]:
    """Return the rows with the name of the part of the country that starts them in its own field.

    A name is told by its words: they are written with a capital in the middle of the chapter's sentences, which the
    verb that starts an action is not.
    """
    names = set(rule.entities)
    for line in lines:
        words = line.text.split()
        names.update(new.strip(".,;()’'") for old, new in pairwise(words) if old.islower() and new[:1].isupper())
    leads = [_leads(row.text.split(" "), names, rule.small_words) for row in rows]
    times = Counter(lead for found in leads for lead in found)
    entities = (next((lead for lead in reversed(found) if times[lead] > 1), "") for found in leads)
    return [
        evolve(row, entity=entity, text=row.text[len(entity) :].lstrip())
        for row, entity in zip(rows, entities, strict=True)
    ]


def _leads(words: Sequence[str], names: set[str], small: Sequence[str]) -> list[str]:
    """Return the beginnings of a row that may be a name with a sentence after it, the shortest first."""
    found = []
    for place, word in enumerate(words[:-1]):
        if word not in names and word not in small:
            break
        if word not in small and words[place + 1][:1].isupper():
            found.append(" ".join(words[: place + 1]))
    return found
