"""What is told by English words alone, and so of no series in another language."""

from __future__ import annotations

from tipcompare.language.counts import list_names
from tipcompare.language.tags import is_english, name_language
from tipcompare.series.profile import SeriesProfile

NAMED = "which groups and topics are named"
SAID = "what later editions say to a recommendation"
DIFFERS = "in what respect a wording differs"


def tell_untold(profile: SeriesProfile, *what: str) -> str:
    """Return the sentence on what is not told of the reports of a series; empty where they are in English.

    Args:
        profile: of the series.
        what: of the three above those that stand where the sentence is to stand.

    Example:
        >>> from tipcompare.series import get_profile
        >>> tell_untold(get_profile("tip"), NAMED)
        ''
    """
    if is_english(profile.language):
        return ""
    return (
        f"Told by English words alone, and so not of reports in {name_language(profile.language)}: {list_names(what)}."
    )
