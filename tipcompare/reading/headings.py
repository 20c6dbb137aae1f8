"""Which section a heading of a page opens, by the patterns of the series profile."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache
from itertools import zip_longest

from tipcompare.language.list_words import ROMAN
from tipcompare.reading.folding import squash
from tipcompare.series import SeriesProfile
from tipcompare.series.patterns import any_of, compile_folded

MAX_HEADING = 200

_LETTERED = re.compile(r"[a-z]\.\s+")


def section_number(heading: str, profile: SeriesProfile) -> int:
    """Return the number of a heading that is only a section's number (`Section 1.`), its name in the next; or 0."""
    found = len(heading) < MAX_HEADING and compile_folded(profile.layout.numbers).fullmatch(squash(heading))
    said = (found["number"] or "") if found else ""
    return int(said) if said.isdecimal() else ROMAN.index(said) if said in ROMAN else 0


def top_kind(heading: str, profile: SeriesProfile) -> str:
    """Return the kind of the section that `heading` opens; empty where it opens none, or a part of one."""
    return next((kind for kind in _kinds_of(heading, profile) if "/" not in kind), "")


def known_part(heading: str, top: str, profile: SeriesProfile) -> str:
    """Return the kind `top/part` that the profile knows by this heading: in `top`, else in any section; or empty."""
    known = [kind for kind in _kinds_of(_bare(heading), profile) if "/" in kind]
    return min(known, key=lambda kind: not kind.startswith(f"{top}/"), default="")


def part_kind(heading: str, top: str, profile: SeriesProfile) -> str:
    """Return the kind `top/part` of a heading within the section `top`.

    A heading that the profile knows in another section keeps its name, so that a part that moved can be followed;
    one that it does not know is named by its own words: `Ferry Safety` in `integrity` is `integrity/ferry_safety`.
    """
    name = known_part(heading, top, profile).partition("/")[2]
    own = "_".join(re.findall(r"[a-z0-9]+", _bare(heading).lower())[:8])
    return f"{top}/{name or own or 'other'}"


def is_heading_line(line: str, profile: SeriesProfile) -> bool:
    """Return whether a line of plain text is a heading: one the profile knows, or one with a letter before it."""
    if len(line) > MAX_HEADING:
        return False
    known = top_kind(line, profile) or known_part(line, "", profile) or section_number(line, profile)
    return bool(known or any_of(profile.layout.parts).fullmatch(line))


def read_headings(headings: Sequence[str], profile: SeriesProfile) -> tuple[str, ...]:
    """Return the kind of each heading of a page, in order; empty before the first that opens a section.

    Args:
        headings: as printed; a number alone (`Section 1.`) goes with the heading after it, else with the section that
            has this place in the usual order.
        profile: of the series.

    Example:
        >>> from tipcompare.series import get_profile
        >>> read_headings(["Section 1.", "Life", "a. Killings"], get_profile("human-rights-practices"))
        ('life', 'life', 'life/killings')
    """
    kinds: list[str] = []
    top = ""
    usual = dict(enumerate(profile.orders[0]))
    for heading, following in zip_longest(headings, headings[1:], fillvalue=""):
        opened = top_kind(heading, profile)
        if number := section_number(heading, profile):
            opened = top_kind(following, profile) or usual.get(number, "")
        top = opened or top
        kinds.append(opened or (part_kind(heading, top, profile) if top else ""))
    return tuple(kinds)


@lru_cache(maxsize=2048)
def _kinds_of(heading: str, profile: SeriesProfile) -> tuple[str, ...]:
    """Return the kinds whose heading this is, in the profile's order."""
    letters = squash(heading)
    return tuple(rule.kind for rule in profile.sections if compile_folded(rule.headings).fullmatch(letters))


def _bare(heading: str) -> str:
    """Return a heading without the letter before it and the marks behind it."""
    return _LETTERED.sub("", " ".join(heading.split()).rstrip(" .:"), count=1)
