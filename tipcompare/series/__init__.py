"""The report series that are known: one file of declarations each, and those that installed packages add.

A package adds a series by an entry point of the group `tipcompare.series`, named as the series' key, that gives a
`SeriesProfile`; docs/new-series.md takes through it.
"""

from __future__ import annotations

from collections.abc import Callable, Mapping
from functools import cache
from importlib.metadata import entry_points
from types import MappingProxyType

from tipcompare.errors import ParseError, ProfileError, UnknownNameError, expect
from tipcompare.installed import load_added, name_package
from tipcompare.series.chapters import ChapterRule, RecordRule
from tipcompare.series.measures import Figures, Measure
from tipcompare.series.profile import Identity, Layout, Lists, SectionRule, SeriesProfile
from tipcompare.series.prose import Counting
from tipcompare.series.rating_rules import FactRule, RatingLevel, RatingRules


def _load_tip() -> SeriesProfile:
    from tipcompare.series.tip import TIP

    return TIP


def _load_findings() -> SeriesProfile:
    from tipcompare.series.dol_findings import DOL_FINDINGS

    return DOL_FINDINGS


def _load_practices() -> SeriesProfile:
    from tipcompare.series.human_rights_practices import HUMAN_RIGHTS_PRACTICES

    return HUMAN_RIGHTS_PRACTICES


BUILT_IN: Mapping[str, Callable[[], SeriesProfile]] = MappingProxyType(
    {"tip": _load_tip, "dol-findings": _load_findings, "human-rights-practices": _load_practices}
)
"""What loads each series that comes with tipcompare, by its key, in the order in which a document is held against them.

Source: their words are those of the printed editions; the module of each names them.
"""

GROUP = "tipcompare.series"


@cache
def known_series() -> Mapping[str, SeriesProfile]:
    """Return every series by its key, sorted: the built-in ones and those that installed packages add.

    What a package adds and cannot be had is passed over, and costs no other series; who asks for it is told why.
    """
    profiles = {key: load() for key, load in BUILT_IN.items()}
    profiles |= {key: found for key, found in added_series().items() if isinstance(found, SeriesProfile)}
    return MappingProxyType(dict(sorted(profiles.items())))


@cache
def added_series() -> Mapping[str, SeriesProfile | str]:
    """Return what installed packages add, by the names of its entry points: a profile, or a line on why it is none."""
    found: dict[str, SeriesProfile | str] = {}
    for point in sorted(entry_points(group=GROUP), key=lambda point: (point.name, point.value)):
        try:
            profile = load_added(point, SeriesProfile)
            if profile.key != point.name or point.name in {*BUILT_IN, *found}:
                raise ParseError(
                    f"the series {point.name!r} of {point.value} has another key, or the key is taken",
                    hint=f"uninstall or mend {name_package(point)}",
                )
            found[point.name] = profile
        except ParseError as error:
            found[point.name] = str(error)
    return MappingProxyType(found)


def get_profile(key: str) -> SeriesProfile:
    """Return the profile of the series called `key`.

    Args:
        key: as `tipcompare series` lists it.

    Raises:
        UnknownNameError: where there is no such series.
        ParseError: where the package that adds it is broken.

    Example:
        >>> get_profile("tip").rating.title
        'Tier'
    """
    expect("key", key, str)
    if key in BUILT_IN:  # asked for by packages, too, whose series are made from them
        return BUILT_IN[key]()
    if isinstance(broken := added_series().get(key), str):
        raise ParseError(broken)
    if key not in known_series():
        raise UnknownNameError("series", key, list(known_series()))
    return known_series()[key]


def package_of(key: str) -> str:
    """Return the name of the package that a series comes with; empty where it is not installed."""
    if key in BUILT_IN:
        return "tipcompare"
    return next((name_package(point) for point in entry_points(group=GROUP) if point.name == key), "")


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
