"""A row of figures behind its name: one of the year that stands beside it, or a cell for each year of its table.

A figure is read only where all that stands beside it is known to leave it as it is: a second number, a share, or a
word that is not the unit may make it another one, and then a warning is due in place of a figure.
"""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve

from tipcompare.figures.cells import read_cell
from tipcompare.figures.words.numerals import BLANKS, is_doubtful
from tipcompare.model import Observation, ReportWarning, Span
from tipcompare.series import Measure, SeriesProfile
from tipcompare.series.patterns import any_of

_YEAR = r"(?P<year>(?:19|20)\d\d)\b"
_LEAD = re.compile(
    rf"[^\S\t\n]*(?:,?[^\S\t\n]*(?:\(|(?:in|for|during)\s)?{_YEAR}\)?(?!\s*[–—/-]\s*\d))?+"
    r"[^\S\t\n]*(?P<off>[:*†‡§]{0,4}[^\S\t\n]*\t|[:|]\s*|[–—-]\s+|(?<!\d)[–—])?"
)
"""What stands between the name of a row and its figure: a year, and a sign."""

_ANY_YEAR = re.compile(r"\b(?:19|20)\d\d\b")
_HEADING = re.compile(rf"{_YEAR}[\s*†‡§]*")
_PARTED = re.compile(r"[\s:|,;]+")
_DIGIT = re.compile(r"\d")
_SIGN, _CELL, _TABBED = re.compile(r"[\t|]"), re.compile(r"[^\t|]+"), re.compile(r"[^\t]+")
_LONGEST_ROW = 160


def read_lines(
    text: str, lines: Sequence[tuple[Span, str, tuple[Measure, int] | None]], year: int, profile: SeriesProfile
) -> tuple[list[Observation], list[ReportWarning]]:
    """Return the figures of the lines that are rows, and a warning for each row of which some was not read.

    Args:
        text: the report's own text.
        lines: where each stands, the kind of its section, and the measure that it begins with the name of, if any,
            with where that ends in it. A name with nothing behind it but its unit goes on in the next line.
        year: whose figures they are where neither the row nor the head of its table says so.
        profile: of the series, with what is printed in place of a figure that is missing.
    """
    found: list[Observation] = []
    doubts: list[ReportWarning] = []
    head: tuple[int, ...] = ()
    above, spread = "", False
    for place, (span, section, row) in enumerate(lines, 1):
        line = span.of(text)
        if row is None:
            head = _head_of(line, above, head)
            spread = len(_ANY_YEAR.findall(line)) > 1 or (spread and _DIGIT.search(line) is not None)
        else:
            below = lines[place][0] if place < len(lines) else span
            named = _unit_behind(row[0].unit).match(line, row[1])
            end = named.end() if named else row[1]
            bare = not any(map(str.isalnum, line[end:])) and not _says_missing(line[end:], profile)
            goes_on = bare and (len(line) > end or text[below.start].isdigit())
            whole = Span(span.start, below.end) if goes_on else span
            behind, years = Span(span.start + end, whole.end), head if _is_under(head, line, year) else (year,)
            said, unread = _read_row(text, behind, row[0], years, profile, spread=spread)
            found += (evolve(one, section=section, sentence=whole) for one in said)
            message = f"{' '.join(line[:_LONGEST_ROW].split())!r} was not read as a figure"
            doubts += [ReportWarning(unread, message, whole)] if unread else []
        above = line
    return found, doubts


@lru_cache(maxsize=64)
def _unit_behind(unit: str) -> re.Pattern[str]:
    """Return what goes with the name of a row: a bracket that closes in it, and its unit in brackets behind it."""
    return re.compile(rf"[)\]]?+(?:[^\S\t\n]*[(\[]\s*{re.escape(unit) or '(?!)'}\s*[)\]])?+", re.IGNORECASE)


def _says_missing(said: str, profile: SeriesProfile) -> bool:
    """Return whether all that is said, in one cell or in several, is what stands in place of a missing figure."""
    words = [word for word in _PARTED.split(said) if word]
    return words != [] and all(map(any_of(profile.figures.not_reported, re.IGNORECASE).fullmatch, words))


def _read_head(line: str) -> tuple[int, ...]:
    r"""Return the year of each column that a line heads, 0 for one without; nothing where none has one.

    Example:
        >>> _read_head("Measure\t2019\t2020"), _read_head("Measure\tNumber")
        ((0, 2019, 2020), ())
    """
    cells = (_HEADING.fullmatch(cell.strip()) for cell in _SIGN.split(line.rstrip("| ")))
    columns = tuple(int(found["year"]) if found else 0 for found in cells)
    return columns if any(columns) else ()


def _head_of(line: str, above: str, head: tuple[int, ...]) -> tuple[int, ...]:
    """Return the head of the table that a line is in or begins; one of no year where it may be a head or a row."""
    columns = _read_head(line)
    within = _SIGN.search(line) and (head or _SIGN.search(above))
    if not within or (head and columns and columns[0]):
        return columns
    return head if columns in ((), head) or not head else (0,)


def _is_under(head: tuple[int, ...], line: str, year: int) -> bool:
    """Return whether a row is of the table whose head this is.

    Strokes may part anything: with these each column of the head but the first is of a year that can be told, and the
    row has as many.
    """
    if not head or "\t" in line:
        return bool(head) and "\t" in line
    parted = len(_SIGN.split(line.rstrip("| "))) == len(head) > 1
    return parted and not head[0] and all(head[1:]) and max(head) <= year + 1


def _read_row(
    text: str, row: Span, measure: Measure, years: Sequence[int], profile: SeriesProfile, *, spread: bool
) -> tuple[list[Observation], str]:
    """Return the figures of what follows a row's name, and the code of a warning where some of it was not read.

    `years` are those of the columns of its table, as `_read_head` gives them; else the one of a figure without any.
    Where its table is `spread`, which parts its cells by blanks, or no sign stands before them, "210 140" may be two.
    """
    lead = _LEAD.match(text, row.start, row.end)
    start, sign, own = (lead.end(), lead["off"] or "", lead["year"]) if lead else (row.start, "", "")
    if lead and _says_missing(sign, profile):  # a dash that is printed for what is missing is no other sign
        start, sign = lead.start("off"), ""
    stroked = "|" in sign and len(years) > 1  # under a head; else what stands behind a stroke may be a remark
    tabular = stroked or "\t" in row.of(text)
    cells = [Span(*cell.span()) for cell in (_CELL if stroked else _TABBED).finditer(text, start, row.end)]
    columns = [int(own)] if own else years[1:] if len(years) > len(cells) and not years[0] else years
    plain = (
        len(cells) == len(columns)
        and (stroked or "\t" in sign) is tabular
        and (sign or not text.startswith("\n", start))
    )
    pairs = zip(cells, columns, strict=True) if plain else ()
    told = [_read_figure(text, cell, measure, year, profile) for cell, year in pairs if year]
    apart = tabular or (sign and not spread)
    told = [one if one is None or apart or not BLANKS.search(one.number_text) else None for one in told]
    unread = not told or None in told
    likely = sign or tabular or (row.end - row.start <= _LONGEST_ROW and _DIGIT.search(text, row.start, row.end))
    code = "table-row-unread" if tabular else "figure-unread"
    return [one for one in told if one is not None], code if unread and likely else ""


def _read_figure(text: str, cell: Span, measure: Measure, year: int, profile: SeriesProfile) -> Observation | None:
    """Return the figure of a cell, of the year that it names itself, if any; None where more stands beside it."""
    said = read_cell(text, cell, measure, year, profile)
    if said is None or ", " in said.number_text or is_doubtful(said.number_text, profile.numerals):
        return None  # "210, 140" may be two
    behind = _behind(measure.unit).fullmatch(text, said.span.end, cell.end)
    if behind is None:
        return said if said.value is None and not _DIGIT.search(text, said.span.end, cell.end) else None
    if said.value is not None and _PARTED.match(behind["rest"]) and _says_missing(behind["rest"], profile):
        return None  # of another year, where no tabs part the cells
    named = int(behind["year"] or year)
    return evolve(said, year=named, period=f"CY{named}")


@lru_cache(maxsize=64)
def _behind(unit: str) -> re.Pattern[str]:
    """Return what leaves a figure as it is: marks, its unit, a year, brackets, what is of it or has no number."""
    named = rf"\s{'+' if unit[:1].isalnum() else '*'}{re.escape(unit)}" if unit else "(?!)"
    return re.compile(
        rf"(?:\s?[*†‡§#^¹²³⁰-⁹]|\s*\[[^\[\]]{{0,20}}\])*+(?:{named}(?!\w))?+"
        rf"(?:(?:,?\s+in\s+|\s*(?P<bracket>\()(?:in\s)?){_YEAR}(?(bracket)\)))?+"
        r"(?:\s*\([^()]{0,60}\))*+(?P<rest>\s*(?:,\s+of\s.*|[.,;(|–—]\D*)?)",
        re.IGNORECASE,
    )
