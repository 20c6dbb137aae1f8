"""Which level of a rating scale a few words name."""

from __future__ import annotations

import re
from functools import lru_cache

from tipcompare.series import RatingLevel, SeriesProfile


def find_level(words: str, profile: SeriesProfile) -> RatingLevel | None:
    """Return the level of the profile's scale that `words` begin with, however they are spaced, or None.

    Example:
        >>> from tipcompare.series import get_profile
        >>> find_level("MINIMAL ADVANCEMENT – EFFORTS MADE", get_profile("dol-findings")).value
        'minimal'
    """
    found = match_level(words, profile)
    return None if found is None else found[0]


def match_level(words: str, profile: SeriesProfile) -> tuple[RatingLevel, int] | None:
    """Return the level that `words` begin with and where its name ends in them, or None."""
    for level in profile.rating.scale:
        for form in level.forms:
            match = spaced(form).match(words)
            if match is not None:
                return level, match.end()
    return None


@lru_cache(maxsize=64)
def spaced(words: str) -> re.Pattern[str]:
    """Return a pattern for `words`, case ignored, with white space anywhere between their characters."""
    return re.compile(r"\s*" + r"\s*".join(re.escape(char) for char in words if not char.isspace()), re.I)
