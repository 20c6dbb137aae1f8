"""What became of the rating between two editions."""

from __future__ import annotations

from tipcompare.model import CountryReport, RatingChange
from tipcompare.series import SeriesProfile


def compare_ratings(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> RatingChange:
    """Return the two ratings side by side, and which way the newer one went by the ranks of the series' scale."""
    old_value = old.rating.value if old.rating else None
    new_value = new.rating.value if new.rating else None
    return RatingChange(
        old=old_value,
        new=new_value,
        kind=profile.change_between(old_value, new_value),
        stated=new.rating.direction if new.rating else None,
    )
