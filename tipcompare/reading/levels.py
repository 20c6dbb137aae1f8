"""Which level of a rating scale a few words name."""

from __future__ import annotations

import re

from tipcompare.series import RatingLevel, SeriesProfile


def find_level(words: str, profile: SeriesProfile) -> RatingLevel | None:
    """Return the level of the profile's scale that `words` begin with, or None.

    Example:
        >>> from tipcompare.series import get_profile
        >>> find_level("MINIMAL ADVANCEMENT – EFFORTS MADE", get_profile("dol-findings")).value
        'minimal'
    """
    for level in profile.scale:
        if any(re.match(form, words.strip(), re.I) for form in level.forms):
            return level
    return None
