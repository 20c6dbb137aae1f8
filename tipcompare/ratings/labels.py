"""What a rating is called, for people."""

from __future__ import annotations

from tipcompare.series import SeriesProfile, get_profile


def label_of(value: str | None, profile: SeriesProfile, *, missing: str = "not read") -> str:
    """Return the label of a value on the scale of a series: `Tier 2 Watch List`.

    Args:
        value: as in `Rating`; one that the scale does not have is its own label.
        profile: of the series.
        missing: what is said where there is none.
    """
    level = profile.level(value)
    return level.label if level else value or missing


def tier_label(tier: str | None) -> str:
    """Return a tier for people: `Tier 2 Watch List`, or `open`.

    Args:
        tier: as in `Placement`.
    """
    return label_of(tier, get_profile("tip"), missing="open")
