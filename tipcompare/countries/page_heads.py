"""Heads of pages that a mirror left within a line: a country's name in capitals, glued to the number of the page."""

from __future__ import annotations

import re
from functools import cache

from tipcompare.countries.lookup import every_name

_FIRST, _REST = "[A-ZÀ-Þ]", r"[A-ZÀ-Þ ,.'’-]{1,58}[A-ZÀ-Þ]"
_PAGE = r"\d{1,3}"
_GLUED = re.compile(
    rf"\d(?<!\d,\d)(?<![\d/%=_]\d)\d{{0,2}}(?P<behind>{_FIRST}{_REST})"
    rf"|(?P<before>{_FIRST}(?<![\w/%=].){_REST}){_PAGE}(?:{_PAGE}(?P=before))?(?![\d/%@_])"
)
"""Not within an address or a number: `/12SABERIA/`, `%20SABERIA`, "1,250SABERIA"."""
_TOUCHING = re.compile(r"\d(?:[A-ZÀ-Þ]|(?<=[A-ZÀ-Þ]\d))")
_TITLE = re.compile(r"\s{0,3}(?:[:(\[|–—]|-\s|T(?:IER|ier)\b)")
"""What a name goes on with that is a title, whatever number stands before it."""
_GOES_ON = re.compile(r"[^\W_]|\s{0,3}$")
"""What the page goes on with is glued to a name behind its number, or nothing follows: not "12SABERIA victims"."""
_LEADS_ON = (" ", "-", "/", "(", "“", '"')


def drop_page_heads(line: str) -> str:
    """Return a line without what the print had over its pages.

    Source: mirrors of the edition of 2018. The number stands before the name or behind it, two heads may follow each
    other, they may be those of the next country, and what the page goes on with is glued to them.

    Example:
        >>> drop_page_heads("Neither NGO-112SABERIArun homes nor courts SABERIA113helped.114SABERIATwo did.")
        'Neither NGO-run homes nor courts helped. Two did.'
        >>> drop_page_heads("112SABERIA: Tier 2")
        '112SABERIA: Tier 2'
    """
    return _GLUED.sub(_without_name, line) if _TOUCHING.search(line) else line


def _without_name(glued: re.Match[str]) -> str:
    """Return what was found without a number and its name; where that is no country's, or in a title, as it is."""
    found, behind, before = glued[0], glued["behind"], glued["before"]
    if behind:
        name = next((behind[:i] for i in range(len(behind), 2, -1) if _is_name(behind[:i])), "")
        start, end = 0, len(found) - len(behind) + len(name)
    else:
        words = (i for i in range(len(before) - 2) if i == 0 or before[i - 1] == " ")
        name = next((before[i:] for i in words if _is_name(before[i:])), "")
        start, end = len(before) - len(name), len(found)
    line, stop = glued.string, glued.start() + end
    if not name or not (before or _GOES_ON.match(line, stop)) or _TITLE.match(line, stop):
        return found
    left = line[max(0, glued.start() - 1) : glued.start()] + found[:start]
    return found[:start] + ("" if not left or left.endswith(_LEADS_ON) else " ") + found[end:]


def _is_name(capitals: str) -> bool:
    """Return whether it is a country's."""
    return capitals.replace("’", "'") in _in_capitals()


@cache
def _in_capitals() -> frozenset[str]:
    """Every name as it stands over a page, with straight apostrophes, `Saint` in short as well; no letters for one."""
    names = {name.upper().replace("’", "'") for name in every_name() if not name.isupper()}
    return frozenset(names | {name.replace("SAINT ", "ST. ") for name in names})
