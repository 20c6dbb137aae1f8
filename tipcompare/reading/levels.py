"""Which level of a rating scale a few words name: the one matcher of levels, by letters alone."""

from __future__ import annotations

import re
from functools import lru_cache

from tipcompare.reading.folding import fold
from tipcompare.reading.wording import compile_folded
from tipcompare.series import RatingLevel, SeriesProfile

_LONGEST = 200


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
    """Return the level that `words` begin with and where its name ends in them, or None; the longest name counts."""
    folded = fold(words[:_LONGEST])
    ends = [(found.end(), place) for place, form in _forms(profile) if (found := form.match(folded.letters))]
    end, place = max(ends, default=(0, 0), key=lambda one: (one[0], -one[1]))
    return (profile.rating.scale[place], folded.end_offset(end)) if end else None


@lru_cache(maxsize=32)
def _forms(profile: SeriesProfile) -> tuple[tuple[int, re.Pattern[str]], ...]:
    return tuple((place, compile_folded(level.forms)) for place, level in enumerate(profile.rating.scale))


@lru_cache(maxsize=64)
def spaced(words: str) -> re.Pattern[str]:
    """Return a pattern for `words`, case ignored, with white space anywhere between their characters."""
    return re.compile(r"\s*" + r"\s*".join(re.escape(char) for char in words if not char.isspace()), re.I)
