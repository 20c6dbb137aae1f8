"""The table of suggested actions in a chapter: rows of area, action and years, whatever page breaks do to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Mapping, Sequence
from functools import lru_cache
from itertools import pairwise

from attrs import evolve, frozen

from tipcompare.reading.findings.lines import Line, key_pattern
from tipcompare.reading.folding import squash
from tipcompare.reading.marks import LOST_BULLET, restore_bullets
from tipcompare.series import ChapterRule

_YEAR = r"(?:19|20)\d\d"
_RANGE = rf"{_YEAR}(?:\s{{0,3}}[-–—]\s{{0,3}}{_YEAR})?"
_YEARS = rf"{_RANGE}(?:[,;]\s?{_RANGE}){{0,40}}"
_YEARS_END = re.compile(rf"(?:^|(?<=[\s.]))({_YEARS})\s*$")
_YEARS_OPEN = re.compile(rf"(?:^|(?<=\s)){_YEARS}\s{{0,3}}[-–—,;]$")
_YEARS_ONLY = re.compile(_YEARS)
_CAPTION = key_pattern(r"(table|figure) \d+ .*")
_LONGEST = 150
_LONGEST_YEARS = 750
_LONGEST_ROW = 8_000
_ABOVE = 12
_SMALL_WORDS = frozenset({"and", "the", "of", "in", "for", "de", "al"})


@frozen
class Row:
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

    rows: tuple[Row, ...]
    lines: frozenset[int]
    head: tuple[str, ...]
    year: int


def join(old: str, new: str) -> str:
    """Return two lines as one: a space between, but none after a hyphen or a slash that ends a word.

    Example:
        >>> join("the recruitment by non-", "state groups"), join("2014 –", "2016")
        ('the recruitment by non-state groups', '2014 – 2016')
    """
    return f"{old}{gap_after(old)}{new}"


def gap_after(old: str) -> str:
    """Return what stands between `old` and the next line: a space, or nothing."""
    glued = len(old) > 1 and old[-1] in "-/" and not old[-2].isspace()
    return "" if glued or not old else " "


def read_actions(lines: Sequence[Line], rule: ChapterRule) -> ActionTable:
    """Return the table of suggested actions in `lines`.

    It may stand in several stretches, each under a repeated head, with other text (references) between them. A row
    ends with its years, which stand behind the action or on a line of their own; years within a row's text are told
    by their not ending with the table's year, the one that most rows end with.

    Args:
        lines: of the whole chapter.
        rule: the chapters' layout.
    """
    head = key_pattern(rule.action_head)
    times = Counter(line.key for line in lines)
    starts = [index for index, line in enumerate(lines) if head.fullmatch(line.key)]
    year = _table_year(lines, starts)
    state = _State()
    taken: set[int] = set()
    heads: list[str] = []
    for start in starts:
        before, part = _captions(lines, start, rule, times)
        if part and part != state.part:
            state = evolve(_close(state), part=part, area="")
        if not heads:
            heads = [lines[place].text for place in (*before, start) if lines[place].text != part]
        end, state = _read_stretch(lines, start + 1, rule, state, year)
        taken.update(before, range(start, end))
    rows = tuple(evolve(row, text=restore_bullets(row.text)) for row in _close(state).rows)
    if heads and "entity" in squash(heads[-1]):
        rows = _part_entities(rows, lines)
    return ActionTable(rows, frozenset(taken), tuple(heads), year)


def _table_year(lines: Sequence[Line], starts: Sequence[int]) -> int:
    """Return the year that most of the lines with years behind them end with; 0 where there are none."""
    ends = (_YEARS_END.search(line.text) for start in starts for line in lines[start : start + _LONGEST])
    years = Counter(int(end[1][-4:]) for end in ends if end is not None)
    return max(years, key=lambda year: (years[year], year), default=0)


@frozen
class _State:
    """The rows so far and the one being read.

    Args:
        rows: that are whole.
        area: over the next row.
        opening: the first words of an area whose other words are still to come.
        opened: how many rows there were when they came.
        text: of the row being read.
        part: the territory.
    """

    rows: tuple[Row, ...] = ()
    area: str = ""
    opening: str = ""
    opened: int = 0
    text: str = ""
    part: str = ""


def _captions(lines: Sequence[Line], start: int, rule: ChapterRule, times: Mapping[str, int]) -> tuple[list[int], str]:
    """Return the indices of what stands right above the head at `start`, and the territory's name if it is there.

    A territory's name is in capitals and stands on a line of its own in other places too.
    """
    caption = key_pattern(rule.action_caption)
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


def _close(state: _State) -> _State:
    """Return `state` with a row whose years were never found as a row all the same."""
    if not state.text:
        return state
    row = Row(state.area, "", state.text, "", state.part)
    return evolve(state, rows=(*state.rows, row), text="", opening="")


def _read_stretch(lines: Sequence[Line], start: int, rule: ChapterRule, state: _State, year: int) -> tuple[int, _State]:
    """Read rows from `start` on; return where they end and the state there."""
    head, head_part = key_pattern(rule.action_head), key_pattern(rule.action_head_part)
    own_caption = key_pattern(rule.action_caption)
    for index in range(start, len(lines)):
        line = lines[index]
        stray = line.text[0].isupper() and line.text[-1] != "." and head_part.fullmatch(line.key)
        if line.at_break or stray or own_caption.fullmatch(line.key):
            continue
        if line.kind != "text" or _CAPTION.fullmatch(line.key) or head.fullmatch(line.key):
            return index, state
        names_part = line.text.isupper() and any(head.fullmatch(below.key) for below in lines[index + 1 : index + 3])
        if (
            len(state.text) > _LONGEST_ROW
            or names_part
            or (not state.text and line.text[0].isdigit() and not _YEARS_ONLY.match(line.text))
        ):
            return index, state
        state = _take(state, line.text, rule, year)
    return len(lines), state


def _take(state: _State, line: str, rule: ChapterRule, year: int) -> _State:
    """Return the state after one more line of the table."""
    area = next((area for area in rule.areas if state.opening and _names(f"{state.opening} {line}", area)), "")
    if area:
        since = (evolve(row, area=area) for row in state.rows[state.opened :])
        return evolve(state, area=area, opening="", rows=(*state.rows[: state.opened], *since))
    if not state.text:
        state, line = _take_area(state, line, rule)
        if not line:
            return state
    if (
        state.rows
        and not state.text
        and not LOST_BULLET.match(line)
        and (line[0].islower() or _YEARS_ONLY.fullmatch(line))
    ):
        return _reopen(state, line, year)
    text = join(state.text, line)
    tail = max(0, len(text) - _LONGEST_YEARS)  # else each line of a long row would cost the whole row
    years = _YEARS_END.search(text, tail)
    if years is None or _YEARS_OPEN.search(text, tail) or not _ends_row(years, line, year, text):
        return evolve(state, text=text)
    row = Row(state.area, "", text[: years.start()].rstrip(), years[1], state.part)
    return evolve(state, rows=(*state.rows, row), text="") if row.text else evolve(state, text=text)


@lru_cache(maxsize=64)
def _spaced(words: str) -> re.Pattern[str]:
    """Return a pattern for `words`, case ignored, with white space anywhere between their characters."""
    return re.compile(r"\s*" + r"\s*".join(re.escape(char) for char in words if not char.isspace()), re.I)


def _names(words: str, area: str) -> bool:
    return _spaced(area).fullmatch(words) is not None


def _ends_row(years: re.Match[str], line: str, year: int, text: str) -> bool:
    """Return whether years at the end of `text` are a row's: a line of their own, the table's year, or after a stop."""
    alone = _YEARS_ONLY.fullmatch(line) is not None
    return alone or int(years[1][-4:]) == year or text[: years.start()].rstrip().endswith(".")


def _reopen(state: _State, line: str, year: int) -> _State:
    """Return the state after a line that cannot start a row: the row before was ended too early."""
    *rows, last = state.rows
    if _YEARS_ONLY.fullmatch(line):
        if last.text.endswith("."):
            return evolve(state, rows=(*rows, evolve(last, years=f"{last.years} {line}".strip())))
        text = join(last.text, last.years) if last.years else last.text
        return evolve(state, rows=(*rows, evolve(last, text=text, years=line)))
    years = _YEARS_END.search(line)
    if years is not None and _ends_row(years, line, year, line):
        text = join(join(last.text, last.years), line[: years.start()].rstrip())
        return evolve(state, rows=(*rows, evolve(last, text=text, years=years[1])))
    return evolve(state, rows=(*rows, evolve(last, text=join(last.text, line))))


def _take_area(state: _State, line: str, rule: ChapterRule) -> tuple[_State, str]:
    """Return the state after the area that `line` may begin with, and the rest of the line."""
    for opening in (state.opening, ""):
        words = f"{opening} {line}".strip()
        for area in rule.areas:
            found = _spaced(area).match(words)
            if found is None:
                continue
            rest = re.sub(r"^\s*\(cont[^)]*\)", "", words[found.end() :], flags=re.I)
            if not rest.strip() or (rest[0].isspace() and (rest.lstrip()[0].isupper() or rest.lstrip()[0].isdigit())):
                return evolve(state, area=area, opening=""), rest.strip()
    words = f"{state.opening} {line}".strip()
    key = squash(words)
    if line[0].isupper() and len(key) > 1 and any(squash(area).startswith(key) for area in rule.areas):
        return evolve(state, opening=words, opened=len(state.rows)), ""
    if state.opening and not any(area.casefold().startswith(f"{state.opening} ".casefold()) for area in rule.areas):
        return evolve(state, opening=""), words
    return state, line


def _part_entities(rows: Sequence[Row], lines: Sequence[Line]) -> tuple[Row, ...]:
    """Return the rows with the name of the part of the country that starts them in its own field.

    A name is told by its words: they are written with a capital in the middle of the chapter's sentences, which the
    verb that starts an action is not.
    """
    names: set[str] = set()
    for line in lines:
        words = line.text.split()
        names.update(new.strip(".,;()’'") for old, new in pairwise(words) if old.islower() and new[:1].isupper())
    leads = [_leads(row.text.split(" "), names) for row in rows]
    times = Counter(lead for found in leads for lead in found)
    return tuple(
        _part_entity(row, next((lead for lead in reversed(found) if times[lead] > 1), ""))
        for row, found in zip(rows, leads, strict=True)
    )


def _leads(words: Sequence[str], names: set[str]) -> list[str]:
    """Return the beginnings of a row that may be a name with a sentence after it, the shortest first."""
    found = []
    for place, word in enumerate(words[:-1]):
        if word not in names and word != "All" and word not in _SMALL_WORDS:
            break
        if word not in _SMALL_WORDS and words[place + 1][:1].isupper():
            found.append(" ".join(words[: place + 1]))
    return found


def _part_entity(row: Row, entity: str) -> Row:
    return evolve(row, entity=entity, text=row.text[len(entity) :].lstrip()) if entity else row
