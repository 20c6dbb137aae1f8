"""What people count in a history of ratings: moves, time on a level, upgrades that did not last. Any scale will do."""

from __future__ import annotations

from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from typing import TYPE_CHECKING

from attrs import frozen

from tipcompare.countries import region_of
from tipcompare.model import CountryReport
from tipcompare.model.comparison import RatingChangeKind
from tipcompare.ratings.facts import Placement
from tipcompare.series import SeriesProfile

if TYPE_CHECKING:
    import pandas as pd


@frozen(order=True)
class RatedEdition:
    """One country's rating in one edition of any series.

    Args:
        country: alpha-3.
        edition: the year.
        value: on the series' scale; None where it is open or was not read.
    """

    country: str
    edition: int
    value: str | None


@frozen(order=True)
class Move:
    """A country's ratings in two editions, the one after the other with none known between.

    Args:
        country: alpha-3.
        old_edition, new_edition: the years.
        old, new: values on the series' scale.
        kind: same, up (better), down (worse) or unordered (one of them is off the scale).
    """

    country: str
    old_edition: int
    new_edition: int
    old: str
    new: str
    kind: RatingChangeKind

    @property
    def region(self) -> str:
        """The region of the country; empty for none."""
        return region_of(self.country)

    @property
    def gap(self) -> int:
        """How many editions between the two have no known rating: where there are any, more may have happened."""
        return self.new_edition - self.old_edition - 1


def rated_placements(placements: Iterable[Placement]) -> tuple[RatedEdition, ...]:
    """Return the shipped placements as rated editions, in order of country and edition.

    Args:
        placements: from `load_placements`.
    """
    return tuple(sorted(RatedEdition(row.country, row.edition, row.tier) for row in placements))


def rated_reports(reports: Iterable[CountryReport]) -> tuple[RatedEdition, ...]:
    """Return reports of one series as rated editions, in order of country and edition.

    Args:
        reports: of any number of countries; of several sources of an edition the first counts.
    """
    found: dict[tuple[str, int], RatedEdition] = {}
    for report in sorted(reports):
        key = (report.country.code, report.edition.year)
        found.setdefault(key, RatedEdition(*key, report.rating.value if report.rating else None))
    return tuple(sorted(found.values()))


def list_moves(rated: Iterable[RatedEdition], profile: SeriesProfile) -> tuple[Move, ...]:
    """Return each step from one known rating of a country to the next, those that stay included, in order.

    Args:
        rated: of any number of countries; at most one for each country and edition.
        profile: whose scale says what is better.
    """
    moves = []
    known = (edition for edition in sorted(rated) if edition.value is not None)
    for country, editions in groupby(known, key=lambda edition: edition.country):
        for old, new in pairwise(editions):
            before, after = old.value or "", new.value or ""
            kind = profile.change_between(before, after)
            moves.append(Move(country, old.edition, new.edition, before, after, kind))
    return tuple(moves)


def transition_table(moves: Iterable[Move], *, by: Sequence[str] = ("edition",)) -> pd.DataFrame:
    """Return how often each rating was followed by each, those that stayed included.

    Only steps from one edition to the very next are counted: over a gap nobody knows how often a rating changed.

    Args:
        moves: from `list_moves`.
        by: any of `edition` (the later one) and `region`, or nothing for one total.

    Returns:
        Columns: those of `by`, then old, new, kind, moves; sorted by all of them.
    """
    import pandas as pd

    rows = [
        {"edition": move.new_edition, "region": move.region, "old": move.old, "new": move.new, "kind": move.kind}
        for move in moves
        if not move.gap
    ]
    columns = [*by, "old", "new", "kind"]
    frame = pd.DataFrame(rows, columns=["edition", "region", "old", "new", "kind"])
    counted: pd.DataFrame = frame.groupby(columns, sort=True).size().reset_index(name="moves")
    return counted


def time_on_level(rated: Iterable[RatedEdition], value: str) -> pd.DataFrame:
    """Return how long each country was on one level.

    Args:
        rated: of any number of countries.
        value: the level (`2WL`).

    Returns:
        One row for each country that was ever on it, the longest first. Columns: country, region, editions (how many
        in all), spells (runs of editions in a row), longest (the longest run), first, last, current (whether it is
        on the level in its newest known edition).
    """
    import pandas as pd

    columns = ["country", "region", "editions", "spells", "longest", "first", "last", "current"]
    rows: list[tuple[object, ...]] = []
    for country, group in groupby(sorted(rated), key=lambda edition: edition.country):
        known = [edition for edition in group if edition.value is not None]
        years = [edition.edition for edition in known if edition.value == value]
        if years:
            runs = _runs(years)
            newest = known[-1].edition == years[-1]
            longest = max(len(run) for run in runs)
            rows.append((country, region_of(country), len(years), len(runs), longest, years[0], years[-1], newest))
    frame = pd.DataFrame(rows, columns=columns)
    return frame.sort_values(["editions", "country"], ascending=[False, True], ignore_index=True)


def reversed_upgrades(moves: Iterable[Move], *, within: int = 3) -> pd.DataFrame:
    """Return the upgrades that were followed by a downgrade.

    Args:
        moves: from `list_moves`.
        within: editions after the upgrade in which the downgrade counts as its reversal.

    Returns:
        Columns: country, region, upgraded (edition), old, new, reversed (edition), back_to, after (editions between);
        in order of country and edition.
    """
    import pandas as pd

    columns = ["country", "region", "upgraded", "old", "new", "reversed", "back_to", "after"]
    rows: list[tuple[object, ...]] = []
    for country, group in groupby(moves, key=lambda move: move.country):
        up: Move | None = None
        for move in group:
            if up is not None and move.kind == "down" and move.new_edition - up.new_edition <= within:
                after = move.new_edition - up.new_edition
                place = (country, up.region, up.new_edition, up.old, up.new)
                rows.append((*place, move.new_edition, move.new, after))
            up = move if move.kind == "up" else up if move.kind == "same" else None
    return pd.DataFrame(rows, columns=columns)


def change_counts(moves: Iterable[Move]) -> pd.DataFrame:
    """Return how often the rating of each country changed, the most often first.

    Args:
        moves: from `list_moves`.

    Returns:
        Columns: country, region, changes, up, down, other (to or from a level off the scale), first, last (editions
        known).
    """
    import pandas as pd

    columns = ["country", "region", "changes", "up", "down", "other", "first", "last"]
    rows: list[tuple[object, ...]] = []
    for country, group in groupby(moves, key=lambda move: move.country):
        steps = list(group)
        counts = [sum(1 for move in steps if move.kind == kind) for kind in ("up", "down", "unordered")]
        span = (steps[0].old_edition, steps[-1].new_edition)
        rows.append((country, region_of(country), sum(counts), *counts, *span))
    frame = pd.DataFrame(rows, columns=columns)
    return frame.sort_values(["changes", "country"], ascending=[False, True], ignore_index=True)


def _runs(years: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for year in years:
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return runs
