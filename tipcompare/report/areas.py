"""What a page says of ratings, the country's and those of areas: edition by edition, and which way they went."""

from __future__ import annotations

from collections import Counter
from collections.abc import Sequence

from attrs import frozen

from tipcompare.align.folding import plain_text
from tipcompare.changes.rating import tell_way
from tipcompare.model import CountryReport, Rating
from tipcompare.model.comparison import RatingChangeKind
from tipcompare.report.anchors import name_place
from tipcompare.series import SeriesProfile

UNREAD = "not read"
_WAYS = {"same": "same level"}
_COUNTED: dict[RatingChangeKind, str] = {
    "up": "up",
    "down": "down",
    "same": "the same",
    "unordered": "changed",
    "unknown": "read in one only",
}


@frozen
class Rated:
    """What is rated in some editions: the country as a whole, or one of its areas.

    Args:
        title: for people, after the series' own word for a rating.
        area: empty where it is the country.
        ratings: in the order of the editions; None where none was read.
    """

    title: str
    area: str
    ratings: tuple[Rating | None, ...]

    @property
    def labels(self) -> tuple[str, ...]:
        """The ratings for people."""
        return tuple(rating.label if rating else UNREAD for rating in self.ratings)


@frozen
class AreaCell:
    """An area's rating in one edition.

    Args:
        text: for people, with which way it went since the edition before where it went up or down.
        place: name of the place in the page that states it; empty where none was read.
    """

    text: str
    place: str


@frozen
class AreaRow:
    """An area and its rating in each edition, in their order."""

    name: str
    cells: tuple[AreaCell, ...]


def set_out(reports: Sequence[CountryReport], profile: SeriesProfile) -> tuple[Rated, ...]:
    """Return what is rated in `reports`: the country, unless areas alone are, and then those, in the newest's order.

    Args:
        reports: of one country, the newest last.
        profile: of their series; one that rates nothing gives nothing.
    """
    title, names = profile.rating.title, dict[str, str]()
    for report in reversed(reports):
        for one in report.area_ratings:
            names.setdefault(plain_text(one.area), one.area)
    read = [{plain_text(one.area): one for one in report.area_ratings} for report in reports]
    areas = [Rated(f"{title}, {name}", name, tuple(one.get(key) for one in read)) for key, name in names.items()]
    country = Rated(title, "", tuple(report.rating for report in reports))
    whole = [country] if title and (any(country.ratings) or not areas) else []
    return (*whole, *areas)


def tell_step(rated: Rated, profile: SeriesProfile) -> str:
    """Return what became of the first of the ratings in the last.

    Args:
        rated: in two editions, or in one, whose rating is told alone.
        profile: of their series.
    """
    old, new = rated.labels[0], rated.labels[-1]
    if len(rated.ratings) == 1:
        return new
    kind = tell_way(rated.ratings[0], rated.ratings[-1], profile)
    return f"{new} in both" if plain_text(old) == plain_text(new) else f"{old} to {new} ({_WAYS.get(kind, kind)})"


def count_steps(rated: Sequence[Rated], profile: SeriesProfile) -> str:
    """Return how many of what is rated in two editions went up, down, or stayed."""
    kinds = Counter(tell_way(one.ratings[0], one.ratings[-1], profile) for one in rated)
    return ", ".join(f"{kinds[kind]} {told}" for kind, told in _COUNTED.items() if kinds[kind])


def moved_first(rated: Sequence[Rated], profile: SeriesProfile) -> list[Rated]:
    """Return what is rated in two editions, what did not stay at its level first."""
    return sorted(rated, key=lambda one: tell_way(one.ratings[0], one.ratings[-1], profile) in ("same", "unknown"))


def gather_areas(reports: Sequence[CountryReport], profile: SeriesProfile) -> tuple[AreaRow, ...]:
    """Return the areas that are rated in `reports`, each with its rating in each edition and which way that went."""
    rows = [one for one in set_out(reports, profile) if one.area]
    return tuple(
        AreaRow(
            one.area,
            tuple(
                AreaCell(_tell_cell(before, rating, profile), name_place(report.edition, rating.span))
                if rating
                else AreaCell(UNREAD, "")
                for before, rating, report in zip((None, *one.ratings), one.ratings, reports, strict=False)
            ),
        )
        for one in rows
    )


def _tell_cell(before: Rating | None, rating: Rating, profile: SeriesProfile) -> str:
    way = tell_way(before, rating, profile)
    return f"{rating.label} ({way})" if way in ("up", "down") else rating.label
