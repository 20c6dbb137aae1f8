"""How the ratings of a corpus moved: from level to level, by year and by region, who moved most, what did not last."""

from __future__ import annotations

from collections import Counter
from collections.abc import Mapping, Sequence

from attrs import frozen

from tipcompare.countries import REGIONS
from tipcompare.countries.lookup import fold_name
from tipcompare.ratings import (
    Move,
    RatedEdition,
    change_counts,
    label_of,
    list_moves,
    reversed_upgrades,
    time_on_level,
)
from tipcompare.report.outline import Outline
from tipcompare.series import SeriesProfile

MOST = 10


Tally = tuple[str, Mapping[str, int]]
"""Of a year or a region: its title, and how many steps from one edition to the next there are of each kind."""


@frozen
class Movement:
    """What the overview says of the moves of a corpus.

    Args:
        levels: titles of the levels, best first, as rows and columns of the matrix.
        matrix: for each level the number of steps to each level.
        by_year, by_region: the steps; by_region is empty where fewer than two regions are there.
        movers: (country name, changes, up, down), the most often first, then by name; at least two changes.
        as_often: likewise, those beyond these that changed as often as the last of them.
        reversals: (country name, what happened), upgrades that a downgrade followed within three editions, by name.
        stays: (level, country name, editions, longest run, others with as many) for each level that is neither best
            nor a special case: the country with most editions there.
    """

    levels: tuple[str, ...]
    matrix: tuple[tuple[str, tuple[int, ...]], ...]
    by_year: tuple[Tally, ...]
    by_region: tuple[Tally, ...]
    movers: tuple[tuple[str, int, int, int], ...]
    as_often: tuple[tuple[str, int, int, int], ...]
    reversals: tuple[tuple[str, str], ...]
    stays: tuple[tuple[str, str, int, int, int], ...]


def trace_movement(outlines: Sequence[Outline], profile: SeriesProfile) -> Movement | None:
    """Return how the ratings moved; None where no country has two ratings in neighbouring editions.

    Args:
        outlines: of one series; years no edition was read of come from the shipped placements, where there are any.
        profile: of that series.
    """
    names = {outline.country: outline.name for outline in outlines}
    sure = ((outline.country, year) for outline in outlines for year in outline.rated if not year.doubtful)
    rated = [RatedEdition(country, year.year, year.value) for country, year in sure]
    moves = list_moves(rated, profile)
    steps = [move for move in moves if not move.gap]
    if not steps:
        return None
    used = {move.old for move in steps} | {move.new for move in steps}
    levels = [level for level in profile.rating.scale if level.value in used]
    counted = Counter((move.old, move.new) for move in steps)
    years = sorted({move.new_edition for move in steps})
    regions = {code: title for code, title in REGIONS.items() if any(move.region == code for move in steps)}
    movers = _movers(moves, names)
    return Movement(
        levels=tuple(level.label for level in levels),
        matrix=tuple((old.label, tuple(counted[old.value, new.value] for new in levels)) for old in levels),
        by_year=tuple((str(year), Counter(m.kind for m in steps if m.new_edition == year)) for year in years),
        by_region=tuple(
            (title, Counter(m.kind for m in steps if m.region == code))
            for code, title in regions.items()
            if len(regions) > 1
        ),
        movers=tuple(movers[:MOST]),
        as_often=tuple(row for row in movers[MOST:] if row[1] == movers[MOST - 1][1]),
        reversals=_reversals(moves, names, profile),
        stays=_stays(rated, names, profile),
    )


def _movers(moves: Sequence[Move], names: Mapping[str, str]) -> list[tuple[str, int, int, int]]:
    found = ((names[row.country], row.changes, row.up, row.down) for row in change_counts(moves) if row.changes > 1)
    return sorted(found, key=lambda row: (-row[1], fold_name(row[0])))


def _reversals(moves: Sequence[Move], names: Mapping[str, str], profile: SeriesProfile) -> tuple[tuple[str, str], ...]:
    told = []
    for row in reversed_upgrades(moves):
        old, new, after = (label_of(value, profile) for value in (row.old, row.new, row.back_to))
        fell = "back" if row.back_to == row.old else "down"
        said = f"{old} to {new} in {row.upgraded}, {fell} to {after} in {row.reversed}"
        told.append((names[row.country], said))
    return tuple(sorted(told, key=lambda row: fold_name(row[0])))


def _stays(
    rated: Sequence[RatedEdition], names: Mapping[str, str], profile: SeriesProfile
) -> tuple[tuple[str, str, int, int, int], ...]:
    stays = []
    for level in profile.rating.scale[1:]:
        rows = time_on_level(rated, level.value)
        if level.rank is not None and rows:
            as_long = sum(row.editions == rows[0].editions for row in rows) - 1
            stays.append((level.label, names[rows[0].country], rows[0].editions, rows[0].longest, as_long))
    return tuple(stays)
