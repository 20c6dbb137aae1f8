"""The table of suggested actions in a chapter: rows of area, action and years, whatever page breaks do to them."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence, Set
from itertools import chain, pairwise, takewhile

from attrs import evolve, frozen

from tipcompare.language.bullets import BROKEN_BULLET, LETTER_FOR_BULLET, LOST_BULLET
from tipcompare.reading.findings.lines import Line
from tipcompare.reading.folding import fold, squash
from tipcompare.reading.layout import gather_lines, join_lines
from tipcompare.series import ChapterRule
from tipcompare.series.patterns import compile_folded

_YEAR = r"(?:19|20)\d\d"
_RANGE = rf"{_YEAR}(?:\s{{0,3}}[-–—]\s{{0,3}}{_YEAR})?"
_YEARS = rf"{_RANGE}(?:[,;]\s?{_RANGE}){{0,40}}"
_YEARS_END = re.compile(rf"(?:^|(?<=[\s.]))({_YEARS})$")
_YEARS_OVER = re.compile(rf"(?:^|(?<=[\s.])){_YEARS}\s?[-–—,;]?$")
_YEARS_ONLY = re.compile(_YEARS)
_YEARS_LEAD = re.compile(rf"{_YEARS}(?![.\w])")
_LONGEST, _LONGEST_ROW, _ABOVE = 150, 8_000, 12
_NARROW = 24
"""Letters that a line of the column for parts of the country has at most; one of an action has three times as many."""

_CONTINUED = re.compile(r"(?<!\s)\s*\(cont[^()]*\)", re.I)


@frozen
class ActionRow:
    """One suggested action with its lines joined, the area printed over it and the years beside it.

    Where the table or chapter has several, also the entity it is addressed to and the part whose table it stands in.
    """

    area: str
    entity: str
    text: str
    years: str
    part: str = ""


@frozen
class ActionTable:
    """The rows of a chapter's table in its order, and the indices of all lines of the source that it takes.

    With its caption and heads as printed, and the year that most rows' years end with, 0 where there are none.
    """

    rows: tuple[ActionRow, ...]
    lines: frozenset[int]
    head: tuple[str, ...]
    year: int


def read_actions(lines: Sequence[Line], rule: ChapterRule, words: Set[str] = frozenset()) -> ActionTable:
    """Return the table of suggested actions in `lines`, broken words mended that are among `words`.

    It may stand in several stretches, each under a repeated head, with other text (references) between them. A row
    ends with its years, which stand behind the action or on a line of their own; years within a row's text are told
    by their not ending with the table's year, the one that most rows end with.
    """
    year = _table_year(lines, rule)
    heads, told, taken = _take_lines(lines, rule, year)
    parted = bool(heads and rule.entity_head and rule.entity_head in squash(heads[-1]))
    rows = [
        ActionRow(area, _narrow_cell(broken) if parted else "", text, years, part)
        for part, texts in told.items()
        for area, broken in _part_rows(texts, rule, year)
        for text, years in [_join_row(broken, words, year)]
        if text
    ]
    told_apart = _part_entities(rows, lines, rule) if parted else rows
    return ActionTable(tuple(told_apart), frozenset(taken), tuple(heads), year)


def _table_year(lines: Sequence[Line], rule: ChapterRule) -> int:
    """Return the year that most of the lines with years behind them end with; 0 where there are none."""
    head = compile_folded((rule.action_head,))
    below = (lines[start : start + _LONGEST] for start, line in enumerate(lines) if head.fullmatch(line.key))
    ends = (_YEARS_END.search(line.text) for line in chain.from_iterable(below) if line.text[-1].isdigit())
    years = Counter(int(end[1][-4:]) for end in ends if end is not None)
    return max(years, key=lambda year: (years[year], year), default=0)


def _take_lines(
    lines: Sequence[Line], rule: ChapterRule, year: int
) -> tuple[list[str], dict[str, list[str]], set[int]]:
    """Return what is printed over the first stretch, the lines of each territory, and the indices of all it takes."""
    head, head_part = compile_folded((rule.action_head,)), compile_folded((rule.action_head_part,))
    caption = compile_folded((rule.action_caption,))
    times, lengths = Counter(line.key for line in lines), Counter[str]()
    heads: list[str] = []
    told: dict[str, list[str]] = {}
    taken: set[int] = set()
    part, within = "", False
    for index, line in enumerate(lines):
        stray = within and line.text[0].isupper() and line.text[-1] != "." and head_part.fullmatch(line.key)
        if within and (line.at_break or stray or caption.fullmatch(line.key)):
            pass  # a page may break between a repeated caption and its head, and the stretch goes on over both
        elif head.fullmatch(line.key):
            before, named = _captions(lines, index, rule, times)
            part, within = named or part, True
            heads = heads or [lines[place].text for place in (*before, index) if lines[place].text != part]
            taken.update(before)
        elif within:
            within = not _ends_rows(lines, index, rule, lengths[part])
            if within:
                told.setdefault(part, []).append(line.text)
                ended = _part_years(line.text, year)[1] or not (lengths[part] or _begins_row(line.text))
                lengths[part] = 0 if ended else lengths[part] + len(line.text)
        if within:
            taken.add(index)
    return heads, told, taken


def _ends_rows(lines: Sequence[Line], index: int, rule: ChapterRule, length: int) -> bool:
    """Return whether rows end before a line: it names a territory, tells a figure, or the row is `length` by now."""
    line, head = lines[index], compile_folded((rule.action_head,))
    below = lines[index + 1 : index + 3] if line.text.isupper() else ()
    names_part = any(head.fullmatch(one.key) for one in below)
    counts = not length and line.text[0].isdigit() and not _YEARS_LEAD.match(line.text)
    ends = line.kind != "text" or length > _LONGEST_ROW or compile_folded(rule.captions).match(line.key) is not None
    return ends or names_part or counts


def _captions(lines: Sequence[Line], start: int, rule: ChapterRule, times: Mapping[str, int]) -> tuple[list[int], str]:
    """Return the indices of what stands right above a head, and a territory's name: in capitals, elsewhere too."""
    caption = compile_folded((rule.action_caption,))
    found: dict[int, str] = {}
    for place in range(start - 1, max(-1, start - _ABOVE), -1):
        line = lines[place]
        names = line.kind in ("text", "name") and line.text.isupper() and times[line.key] > 1
        over = caption.fullmatch(line.key)
        if over or (names and not any(found.values())):
            found[place] = "" if over else line.text
        elif not line.at_break:
            break
    return sorted(found), "".join(found.values())


def _begins_row(line: str) -> bool:
    """Return whether a line may begin a row: not in lower case, but for a bullet's letter, nor by years alone."""
    return bool(LOST_BULLET.match(line)) or not (line[0].islower() or _YEARS_ONLY.fullmatch(line))


def _part_years(line: str, year: int) -> tuple[str, str]:
    """Return a line and the years behind it that end a row, if any: alone, the table's, or after a full stop."""
    years = _YEARS_END.search(line) if line[-1].isdigit() else None
    rest = line[: years.start()].rstrip() if years else line
    return (rest, years[1]) if years and (rest[-1:] in ("", ".") or int(years[1][-4:]) == year) else (line, "")


def _part_rows(told: Sequence[str], rule: ChapterRule, year: int) -> list[tuple[str, list[str]]]:
    """Return the area and the lines of each row: a line begins one where that before has its years, if it may."""
    rows: list[tuple[str, list[str]]] = []
    area, whole = "", True
    for line in _mend_lines(told, rule.areas):
        named, rest = _part_area(line, rule.areas) if whole else ("", line)
        area = named or area
        if not rest:
            continue
        if not rows or (whole and _begins_row(rest)):
            rows.append((area, []))
            whole = False
        rows[-1][1].append(rest)
        whole = whole or _part_years(rest, year)[1] != ""
    return rows


def _mend_lines(told: Sequence[str], areas: Sequence[str]) -> list[str]:
    """Return the lines, names of areas made whole, each where its first letters stand, and years that break off."""

    def goes_on(old: str, new: str) -> bool:
        years = None if new[0].isalpha() else _YEARS_OVER.search(f"{old} {new}")
        return years is not None and years.start() < len(old)

    lines: list[str] = []
    opened: list[int] = []  # the lines that hold the first letters of an area's name
    for line in told:
        whole = " ".join([*(lines[place] for place in opened), line])
        area, rest = _part_area(whole, areas) if opened else ("", line)
        lines.append(line)
        if area and rest != line:
            for place in opened:
                lines[place] = ""
            lines[opened[0]], lines[-1], opened = area, rest, []
        elif _opens_area(whole, areas):
            opened.append(len(lines) - 1)
        elif _opens_area(line, areas):
            opened = [len(lines) - 1]
    return [join_lines(broken) for broken in gather_lines(filter(None, lines), goes_on)]


def _opens_area(line: str, areas: Sequence[str]) -> bool:
    """Return whether a line is the first letters of the name of an area."""
    key = squash(line)
    return line[0].isupper() and any(squash(area).startswith(key) for area in areas)


def _part_area(line: str, areas: Sequence[str]) -> tuple[str, str]:
    """Return the area that a line begins with, empty where it begins with none, and the rest of the line."""
    key = squash(line)
    for area in areas:
        name = squash(area)
        if key.startswith(name):
            rest = _CONTINUED.sub("", line[fold(line).end_offset(len(name)) :], count=1)
            begins = rest.strip()[:1]
            if not begins or (rest[0].isspace() and (begins.isupper() or begins.isdigit())):
                return area, rest.strip()
    return "", line


def _join_row(lines: Sequence[str], words: Set[str], year: int) -> tuple[str, str]:
    """Return the action and its years, the last ones: those before them were of its text, unless it had ended."""
    parts: list[str] = []
    years, led_in = "", False
    for line in lines:
        rest, last = _part_years(line, year)
        rest = BROKEN_BULLET.sub("• ", rest) if led_in else rest
        led_in = led_in or ":" in rest
        if years and not rest and (not parts or parts[-1].endswith(".")):
            years = f"{years} {last}"
        else:
            parts += filter(None, (last and years, rest))
            years = last or years
    return LETTER_FOR_BULLET.sub("• ", join_lines(parts, words)), years


def _narrow_cell(lines: Sequence[str]) -> str:
    """Return what the narrow lines say that a row begins with, before a wide one with a capital."""
    wide = next((n for n, line in enumerate(lines) if len(line) > _NARROW), 0)
    return join_lines(lines[:wide]) if lines[wide][:1].isupper() else ""


def _part_entities(rows: Sequence[ActionRow], lines: Sequence[Line], rule: ChapterRule) -> Iterator[ActionRow]:
    """Yield the rows, the part of the country that starts them apart: by narrow lines, else by words that are names.

    These have a capital in the middle of the chapter's sentences, which the verb that starts an action has not.
    """
    words = chain.from_iterable(pairwise(line.text.split()) for line in lines)
    names = {*rule.entities, *(new.strip(".,;()’'") for old, new in words if old.islower() and new[:1].isupper())}
    leads = [_leads(row.text.split(" "), names, rule.small_words) for row in rows]
    times = Counter(chain(*leads))
    for row, found in zip(rows, leads, strict=True):
        entity = row.entity or next((lead for lead in reversed(found) if times[lead] > 1), "")
        yield evolve(row, entity=entity, text=row.text[len(entity) :].lstrip())


def _leads(words: Sequence[str], names: set[str], small: Sequence[str]) -> list[str]:
    """Return the beginnings of a row that may be a name with a sentence after it, the shortest first."""
    known = takewhile(lambda word: word in names or word in small, words[:-1])
    return [" ".join(words[:n]) for n, word in enumerate(known, 1) if word not in small and words[n][:1].isupper()]
