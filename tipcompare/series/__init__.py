"""The report series that are known: one file of declarations each, and those that installed packages add.

A package adds a series by an entry point of the group `tipcompare.series`, named as the series' key, that gives a
`SeriesProfile`; docs/new-series.md takes through it.
"""

from __future__ import annotations

from collections.abc import Mapping
from functools import cache
from importlib.metadata import entry_points
from types import MappingProxyType

from tipcompare.errors import ParseError, ProfileError, UnknownNameError, expect
from tipcompare.installed import load_added
from tipcompare.series.chapters import ChapterRule, RecordRule
from tipcompare.series.dol_findings import DOL_FINDINGS
from tipcompare.series.human_rights_practices import HUMAN_RIGHTS_PRACTICES
from tipcompare.series.measures import Figures, Measure
from tipcompare.series.profile import (
    FactRule,
    Identity,
    Layout,
    Lists,
    RatingLevel,
    RatingRules,
    SectionRule,
    SeriesProfile,
)
from tipcompare.series.prose import Counting
from tipcompare.series.tip import TIP

BUILT_IN = (TIP, DOL_FINDINGS, HUMAN_RIGHTS_PRACTICES)
"""The series that come with tipcompare: Trafficking in Persons, Findings on child labor, Human Rights Practices.

Source: their words are those of the printed editions; the module of each names them.
"""

GROUP = "tipcompare.series"


@cache
def known_series() -> Mapping[str, SeriesProfile]:
    """Return every series by its key, sorted: the built-in ones and those that installed packages add.

    Raises:
        ParseError: where what a package adds cannot be loaded or is no profile, or its key is taken or is not the name
            of its entry point.
    """
    profiles = {profile.key: profile for profile in BUILT_IN}
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        profile = load_added(point, SeriesProfile)
        if profile.key != point.name or point.name in profiles:
            raise ParseError(
                f"the series {point.name!r} of {point.value} has another key, or the key is taken",
                hint="uninstall or mend the package that adds it",
            )
        profiles[profile.key] = profile
    return MappingProxyType(dict(sorted(profiles.items())))


def get_profile(key: str) -> SeriesProfile:
    """Return the profile of the series called `key`.

    Args:
        key: as `tipcompare series` lists it.

    Raises:
        UnknownNameError: where there is no such series.

    Example:
        >>> get_profile("tip").rating.title
        'Tier'
    """
    expect("key", key, str)
    for profile in BUILT_IN:  # asked for by packages, too, whose series are made from them
        if profile.key == key:
            return profile
    if key not in known_series():
        raise UnknownNameError("series", key, list(known_series()))
    return known_series()[key]


__all__ = [
    "BUILT_IN",
    "ChapterRule",
    "Counting",
    "FactRule",
    "Figures",
    "Identity",
    "Layout",
    "Lists",
    "Measure",
    "ProfileError",
    "RatingLevel",
    "RatingRules",
    "RecordRule",
    "SectionRule",
    "SeriesProfile",
    "get_profile",
    "known_series",
]
