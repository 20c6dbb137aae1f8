"""The report series that are known: one file of declarations each."""

from __future__ import annotations

from tipcompare.errors import ParseError
from tipcompare.series.dol_findings import DOL_FINDINGS
from tipcompare.series.human_rights_practices import HUMAN_RIGHTS_PRACTICES
from tipcompare.series.profile import ChapterRule, Measure, RatingLevel, RecordRule, SectionRule, SeriesProfile
from tipcompare.series.tip import TIP

PROFILES: dict[str, SeriesProfile] = {p.key: p for p in (TIP, DOL_FINDINGS, HUMAN_RIGHTS_PRACTICES)}


def get_profile(key: str) -> SeriesProfile:
    """Return the profile of the series called `key`.

    Raises:
        ParseError: where there is no such series.

    Example:
        >>> get_profile("tip").rating_title
        'Tier'
    """
    try:
        return PROFILES[key]
    except KeyError:
        raise ParseError(f"no series {key!r}", hint=f"one of {', '.join(sorted(PROFILES))}") from None


__all__ = [
    "PROFILES",
    "ChapterRule",
    "Measure",
    "RatingLevel",
    "RecordRule",
    "SectionRule",
    "SeriesProfile",
    "get_profile",
]
