"""The scale of a series: no rating of a report is off it, whoever read or saved the report."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.errors import UseError
from tipcompare.model import Rating
from tipcompare.series.profile import SeriesProfile

_LEVELS = ("value", "previous", "heading_value", "statement_value")
"""The fields of a rating that hold levels."""


def check_on_scale(rating: Rating | None, areas: Sequence[Rating], profile: SeriesProfile, whose: str = "") -> None:
    """Refuse a level that is not on the scale of the series.

    Args:
        rating: of the country; None where there is none.
        areas: ratings of areas.
        profile: of the series.
        whose: what gave them, to name before the field.

    Raises:
        UseError: where there is one; it names the field.
    """
    levels = [level.value for level in profile.rating.scale]
    wanted = f"one of {', '.join(levels)}" if levels else f"none, as {profile.key} has no scale"
    places = {"rating": rating, **{f"area_ratings[{place}]": area for place, area in enumerate(areas)}}
    for place, found in places.items():
        for name in _LEVELS if found is not None else ():
            if (level := getattr(found, name)) is not None and level not in levels:
                said = f"{place}.{name}: expected {wanted}, got {level!r}"
                raise UseError(f"{whose}: {said}" if whose else said)
