"""What people count in a history of ratings: moves, time on a level, upgrades that did not last. Any scale will do."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Sequence
from itertools import groupby, pairwise
from typing import Literal, get_args

from attrs import frozen

from tipcompare.countries import region_of
from tipcompare.errors import UnknownNameError, expect, expect_each
from tipcompare.model import CountryReport
from tipcompare.model.comparison import RatingChangeKind
from tipcompare.ratings.facts import Placement
from tipcompare.series import SeriesProfile

MOVED: frozenset[RatingChangeKind] = frozenset({"up", "down", "unordered"})
"""What a change of a rating is called where it did not stay and both are known."""


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
    every = expect_each("placements", placements, Placement)
    return tuple(sorted(RatedEdition(row.country, row.edition, row.tier) for row in every))


def rated_reports(reports: Iterable[CountryReport]) -> tuple[RatedEdition, ...]:
    """Return reports of one series as rated editions, in order of country and edition.

    Args:
        reports: of any number of countries; of several sources of an edition the first counts.
    """
    found: dict[tuple[str, int], RatedEdition] = {}
    for report in sorted(expect_each("reports", reports, CountryReport)):
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
    expect("profile", profile, SeriesProfile)
    known = (edition for edition in sorted(expect_each("rated", rated, RatedEdition)) if edition.value is not None)
    for country, editions in groupby(known, key=lambda edition: edition.country):
        for old, new in pairwise(editions):
            before, after = old.value or "", new.value or ""
            kind = profile.change_between(before, after)
            moves.append(Move(country, old.edition, new.edition, before, after, kind))
    return tuple(moves)


@frozen(order=True)
class Transition:
    """How often one rating followed another, in an edition, in a region or in all.

    Args:
        edition: the later edition; None where they are not told apart.
        region: of the countries; None where they are not told apart.
        old, new: values on the series' scale.
        kind: same, up, down or unordered.
        moves: how many.
    """

    edition: int | None
    region: str | None
    old: str
    new: str
    kind: RatingChangeKind
    moves: int


@frozen
class TimeOnLevel:
    """How long one country was on one level.

    Args:
        level: the value on the series' scale.
        country, region: whose.
        editions: how many in all.
        spells: how many runs of editions in a row.
        longest: how many editions the longest run has.
        first, last: the first and the last edition on it.
        current: whether it is on the level in its newest known edition.
    """

    level: str
    country: str
    region: str
    editions: int
    spells: int
    longest: int
    first: int
    last: int
    current: bool


@frozen
class Reversal:
    """An upgrade that was followed by a downgrade.

    Args:
        country, region: whose.
        upgraded: the edition of the upgrade, from `old` to `new`.
        old, new: values on the series' scale.
        reversed: the edition of the downgrade.
        back_to: the value after it.
        after: how many editions later.
    """

    country: str
    region: str
    upgraded: int
    old: str
    new: str
    reversed: int
    back_to: str
    after: int


@frozen
class ChangeCount:
    """How often the rating of one country changed.

    Args:
        country, region: whose.
        changes: how often in all.
        up, down, other: how often to a better level, to a worse one, and to or from one off the scale.
        first, last: the first and the last edition known.
    """

    country: str
    region: str
    changes: int
    up: int
    down: int
    other: int
    first: int
    last: int


By = Literal["edition", "region"]


def count_transitions(moves: Iterable[Move], *, by: tuple[By, ...] = ("edition",)) -> tuple[Transition, ...]:
    """Return how often each rating was followed by each, those that stayed included, sorted.

    Only steps from one edition to the very next are counted: over a gap nobody knows how often a rating changed.

    Args:
        moves: from `list_moves`.
        by: what is told apart: `edition` (the later one), `region`, both or nothing.

    Raises:
        UnknownNameError: where something else is to be told apart.
    """
    for one in (by,) if isinstance(by, str) else by:
        if one not in get_args(By):
            raise UnknownNameError("way to tell transitions apart:", str(one), get_args(By))
    counts = Counter(
        (
            move.new_edition if "edition" in by else None,
            move.region if "region" in by else None,
            *(move.old, move.new, move.kind),
        )
        for move in expect_each("moves", moves, Move)
        if not move.gap
    )
    return tuple(Transition(*key, moves) for key, moves in sorted(counts.items()))


def time_on_level(rated: Iterable[RatedEdition], value: str) -> tuple[TimeOnLevel, ...]:
    """Return how long each country that was ever on a level was on it, the longest first.

    Args:
        rated: of any number of countries.
        value: the level (`2WL`).
    """
    rows = []
    for country, group in groupby(sorted(rated), key=lambda edition: edition.country):
        known = [edition for edition in group if edition.value is not None]
        years = [edition.edition for edition in known if edition.value == value]
        if years:
            runs = _runs(years)
            newest = known[-1].edition == years[-1]
            counts = (len(years), len(runs), max(len(run) for run in runs))
            rows.append(TimeOnLevel(value, country, region_of(country), *counts, years[0], years[-1], newest))
    return tuple(sorted(rows, key=lambda row: (-row.editions, row.country)))


def reversed_upgrades(moves: Iterable[Move], *, within: int = 3) -> tuple[Reversal, ...]:
    """Return the upgrades that were followed by a downgrade, in order of country and edition.

    What happened over a gap is not dated: an upgrade or a downgrade there is none of them, nor is one that a gap parts.

    Args:
        moves: from `list_moves`.
        within: editions after the upgrade in which the downgrade counts as its reversal.
    """
    rows = []
    for country, group in groupby(moves, key=lambda move: move.country):
        up: Move | None = None
        for move in group:
            if move.gap:
                up = None
                continue
            if up is not None and move.kind == "down" and move.new_edition - up.new_edition <= within:
                after = move.new_edition - up.new_edition
                place = (country, up.region, up.new_edition, up.old, up.new)
                rows.append(Reversal(*place, move.new_edition, move.new, after))
            up = move if move.kind == "up" else up if move.kind == "same" else None
    return tuple(rows)


def change_counts(moves: Iterable[Move]) -> tuple[ChangeCount, ...]:
    """Return how often the rating of each country changed, the most often first.

    Args:
        moves: from `list_moves`.
    """
    rows = []
    for country, group in groupby(moves, key=lambda move: move.country):
        steps = list(group)
        up, down, other = (sum(move.kind == kind for move in steps) for kind in ("up", "down", "unordered"))
        span = (steps[0].old_edition, steps[-1].new_edition)
        rows.append(ChangeCount(country, region_of(country), up + down + other, up, down, other, *span))
    return tuple(sorted(rows, key=lambda row: (-row.changes, row.country)))


def _runs(years: Sequence[int]) -> list[list[int]]:
    runs: list[list[int]] = []
    for year in years:
        if runs and runs[-1][-1] == year - 1:
            runs[-1].append(year)
        else:
            runs.append([year])
    return runs
