"""Which themes of its series a recommendation touches."""

from __future__ import annotations

import re

from tipcompare.series import SeriesProfile


def find_themes(text: str, profile: SeriesProfile) -> tuple[str, ...]:
    """Return the titles of the themes whose words `text` uses, in the order of the profile.

    Example:
        >>> from tipcompare.series import get_profile
        >>> find_themes("Train judges, and open a shelter for boys.", get_profile("tip"))
        ('Shelter and services', 'Children', 'Training')
    """
    words = re.findall(r"[a-z]+", text.lower())
    return tuple(theme.title for theme in profile.themes if theme.is_told_by(words))
