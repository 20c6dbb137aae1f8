"""Which section a heading of a page opens, by the patterns of the series profile."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from tipcompare.reading.folding import squash
from tipcompare.reading.wording import compile_folded
from tipcompare.series import SeriesProfile

MAX_HEADING = 200

_LETTERED = re.compile(r"[a-z]\.\s+")


@frozen
class _Patterns:
    """Patterns of whole headings with the kinds they open, of numbers that stand alone, and of any part."""

    tops: tuple[tuple[re.Pattern[str], str], ...]
    parts: tuple[tuple[re.Pattern[str], str], ...]
    number: re.Pattern[str]
    any_part: re.Pattern[str]


@lru_cache(maxsize=16)
def _patterns(profile: SeriesProfile) -> _Patterns:
    pairs = [(compile_folded((pattern,)), rule.kind) for rule in profile.sections for pattern in rule.headings]
    tops = tuple((pattern, kind) for pattern, kind in pairs if "/" not in kind)
    parts = tuple((pattern, kind) for pattern, kind in pairs if "/" in kind)
    any_part = re.compile("|".join(profile.layout.parts) or "(?!)")
    return _Patterns(tops, parts, compile_folded(profile.layout.numbers), any_part)


def section_number(heading: str, profile: SeriesProfile) -> int:
    """Return the number of a heading that is only a section's number, with its name in the next; else 0.

    Example:
        >>> from tipcompare.series import get_profile
        >>> profile = get_profile("human-rights-practices")
        >>> section_number("Section 1.", profile), section_number("Section 1. Life", profile)
        (1, 0)
    """
    found = _patterns(profile).number.fullmatch(squash(heading)) if len(heading) < MAX_HEADING else None
    return int(found["number"]) if found else 0


def top_kind(heading: str, profile: SeriesProfile) -> str:
    """Return the kind of the section that `heading` opens; empty where it opens none, or a part of one.

    Example:
        >>> from tipcompare.series import get_profile
        >>> profile = get_profile("human-rights-practices")
        >>> top_kind("Section 7. Worker Rights", profile), top_kind("b. Worker Rights", profile)
        ('worker_rights', '')
    """
    letters = squash(heading)
    return next((kind for pattern, kind in _patterns(profile).tops if pattern.fullmatch(letters)), "")


def part_kind(heading: str, top: str, profile: SeriesProfile) -> str:
    """Return the kind `top/part` of a heading within the section `top`.

    A heading that the profile knows in another section keeps its name, so that a part that moved can be followed;
    one that it does not know is named by its own words.

    Example:
        >>> from tipcompare.series import get_profile
        >>> profile = get_profile("human-rights-practices")
        >>> part_kind("b. Disappearance", "integrity", profile), part_kind("Ferry Safety", "integrity", profile)
        ('integrity/disappearance', 'integrity/ferry_safety')
    """
    text = _LETTERED.sub("", _bare(heading), count=1)
    letters = squash(text)
    known = [kind for pattern, kind in _patterns(profile).parts if pattern.fullmatch(letters)]
    for kind in known:
        if kind.startswith(f"{top}/"):
            return kind
    name = known[0].split("/")[1] if known else "_".join(re.findall(r"[a-z0-9]+", text.lower())[:8])
    return f"{top}/{name or 'other'}"


def known_top(heading: str, profile: SeriesProfile) -> str:
    """Return the section a part with this heading usually stands in; empty where the profile does not know it."""
    letters = squash(_LETTERED.sub("", _bare(heading), count=1))
    return next((kind.split("/")[0] for pattern, kind in _patterns(profile).parts if pattern.fullmatch(letters)), "")


def is_heading_line(line: str, profile: SeriesProfile) -> bool:
    """Return whether a line of plain text is a heading: one the profile knows, or one with a letter before it."""
    if len(line) > MAX_HEADING:
        return False
    known = top_kind(line, profile) or known_top(line, profile)
    return bool(known or section_number(line, profile) or _patterns(profile).any_part.fullmatch(line))


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
    for index, heading in enumerate(headings):
        opened = top_kind(heading, profile)
        number = section_number(heading, profile)
        if number:
            following = top_kind(headings[index + 1], profile) if index + 1 < len(headings) else ""
            usual = profile.orders[0] if profile.layout.orders else ()
            opened = following or (usual[number] if number < len(usual) else "")
        top = opened or top
        kinds.append(opened or (part_kind(heading, top, profile) if top else ""))
    return tuple(kinds)


def _bare(heading: str) -> str:
    return " ".join(heading.split()).rstrip(" .:")
