"""What became of the rating between two editions."""

from __future__ import annotations

from tipcompare.model import CountryReport, Rating, RatingChange
from tipcompare.model.comparison import RatingChangeKind
from tipcompare.series import SeriesProfile


def compare_ratings(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> RatingChange:
    """Return the two ratings side by side, and which way the newer one went by the ranks of the series' scale."""
    return RatingChange(
        old=old.rating.value if old.rating else None,
        new=new.rating.value if new.rating else None,
        kind=tell_way(old.rating, new.rating, profile),
        stated=new.rating.direction if new.rating else None,
    )


def tell_way(old: Rating | None, new: Rating | None, profile: SeriesProfile) -> RatingChangeKind:
    """Return which way a rating went, of the country or of an area; unknown where one of the two was not read."""
    return profile.change_between(*(rating.value if rating else None for rating in (old, new)))
