"""Notes below a table that say which months a marked figure covers."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from tipcompare.figures.periods import month_number
from tipcompare.language.english import ENGLISH
from tipcompare.reading.findings.lines import Line
from tipcompare.series import ChapterRule

_MARKS = "*†‡§"
_BELOW = 60
"""Lines below a row within which its note stands."""


def noted_period(lines: Sequence[Line], line: int, end: int, rule: ChapterRule) -> str:
    """Return the months that the note to a figure says it covers (`2018-01/2018-11`); empty where none does.

    A figure is marked by one of `*†‡§` right after it; its note is the next line below that begins with the mark. A
    note of a whole calendar year gives that year's name (`CY2018`).

    Args:
        lines: of the whole chapter.
        line: index of the figure's line.
        end: offset in it where the figure ends.
        rule: the chapters' layout, with how notes name months.
    """
    mark = lines[line].text[end : end + 2].strip()[:1]
    if not mark or mark not in _MARKS or not rule.note_period:
        return ""
    note = next((below.text for below in lines[line + 1 : line + 1 + _BELOW] if below.text.startswith(mark)), "")
    found = _note(rule.note_period).match(note)
    if found is None:
        return ""
    until_year = found["until_year"]
    year = found["year"] or until_year
    first, last = month_number(found["month"], ENGLISH), month_number(found["until"], ENGLISH)
    if (first, last, year) == (1, 12, until_year) and not found["part"]:
        return f"CY{year}"
    return f"{year}-{first:02}/{until_year}-{last:02}"


@lru_cache(maxsize=8)
def _note(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern)
