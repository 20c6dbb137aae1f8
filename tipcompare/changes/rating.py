"""What became of the rating between two editions."""

from __future__ import annotations

from tipcompare.model import CountryReport, RatingChange
from tipcompare.model.comparison import RatingChangeKind
from tipcompare.series import SeriesProfile


def compare_ratings(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> RatingChange:
    """Return the two ratings side by side, and which way the newer one went by the ranks of the series' scale."""
    old_value = old.rating.value if old.rating else None
    new_value = new.rating.value if new.rating else None
    return RatingChange(
        old=old_value,
        new=new_value,
        kind=_kind_of_change(old_value, new_value, profile),
        stated=new.rating.direction if new.rating else None,
    )


def _kind_of_change(old: str | None, new: str | None, profile: SeriesProfile) -> RatingChangeKind:
    if old is None or new is None:
        return "unknown"
    if old == new:
        return "same"
    levels = profile.level(old), profile.level(new)
    ranks = [level.rank for level in levels if level is not None and level.rank is not None]
    if len(ranks) < 2:
        return "unordered"
    return "up" if ranks[1] < ranks[0] else "down" if ranks[1] > ranks[0] else "unordered"
