"""One row for each placement with everything known of it: where from, what moved, what the law asked for."""

from __future__ import annotations

from collections.abc import Iterable, Mapping

from attrs import frozen

from tipcompare.errors import expect_each
from tipcompare.model.comparison import RatingChangeKind
from tipcompare.ratings.analysis import list_moves, rated_placements
from tipcompare.ratings.due import LegalStep, Outcome, apply_law
from tipcompare.ratings.facts import Placement
from tipcompare.ratings.labels import tier_label
from tipcompare.series import get_profile

ROW_COLUMNS = (
    *("country", "country_name", "region", "edition", "tier", "tier_label", "previous", "previous_edition", "change"),
    *("streak", "downgrade_due", "outcome", "next_due", "confidence", "sources", "alternatives", "note"),
)
"""Columns of `as_records`, in order."""

OUTCOME_WORDS: dict[Outcome, str] = {
    "": "",
    "downgraded": "downgrade due, made",
    "upgraded": "downgrade due, avoided by an upgrade",
    "waiver": "downgrade due, so a waiver",
    "waiver stated": "downgrade due, waiver stated",
    "special case": "downgrade due, made a special case",
    "beyond the waiver": "kept longer than a waiver allows",
    "kept after return": "kept longer than a returned country may be",
    "open": "downgrade due, placement open",
}
"""What became of a downgrade that was due, for people."""

Cell = str | int | bool | None


@frozen
class TierRow:
    """One placement with its move and its legal step.

    Args:
        placement: as shipped.
        previous: the last known tier before; None for the first.
        previous_edition: its edition; where that is not the year before, editions between are open.
        change: up, down, same, unordered (to or from a special case), unknown (first, or open).
        step: what the law asked for.
    """

    placement: Placement
    previous: str | None
    previous_edition: int | None
    change: RatingChangeKind
    step: LegalStep


def tier_rows(
    placements: Iterable[Placement], *, waivers: Mapping[tuple[str, int], bool] | None = None
) -> tuple[TierRow, ...]:
    """Return one row for each placement, in order of country and edition.

    Args:
        placements: whole histories of any number of countries: a history that begins late has a streak that begins
            late.
        waivers: for (country, edition), whether the narrative states a waiver, where it was read.
    """
    every = sorted(expect_each("placements", placements, Placement))
    moves = {(m.country, m.new_edition): m for m in list_moves(rated_placements(every), get_profile("tip"))}
    rows = []
    for placement, step in zip(every, apply_law(every, waivers=waivers), strict=True):
        move = moves.get((placement.country, placement.edition))
        if move is None:
            rows.append(TierRow(placement, None, None, "unknown", step))
        else:
            rows.append(TierRow(placement, move.old, move.old_edition, move.kind, step))
    return tuple(rows)


def as_records(rows: Iterable[TierRow]) -> list[dict[str, Cell]]:
    """Return rows as plain records with the keys `ROW_COLUMNS`, for CSV, JSON and DataFrames.

    Several sources are separated by a semicolon, several alternatives by a blank, as in the shipped table; what is
    missing is None.

    Args:
        rows: from `tier_rows`; the records come in their order.
    """
    return [dict(zip(ROW_COLUMNS, _cells(row), strict=True)) for row in rows]


def tell_step(step: LegalStep) -> str:
    """Return what the law asked for in one edition, for people; empty where there is nothing to say.

    Args:
        step: the edition, from `apply_law`.

    Example:
        >>> rows = [Placement("XVE", year, "2WL") for year in (2019, 2020, 2021)]
        >>> tell_step(apply_law(rows)[-1])
        '3 years in a row on the Watch List; downgrade due, so a waiver'
    """
    more = "" if step.certain else " or more"
    years = f"{step.streak}{more} years in a row on the Watch List" if step.streak > 1 else ""
    return "; ".join(part for part in (years, OUTCOME_WORDS[step.outcome]) if part)


def _cells(row: TierRow) -> tuple[Cell, ...]:
    place, step = row.placement, row.step
    cells: tuple[Cell, ...] = (
        *(place.country, place.country_name, place.region, place.edition, place.tier, tier_label(place.tier)),
        *(row.previous, row.previous_edition, row.change),
        *(step.streak, step.due, step.outcome, step.next_due),
        *(place.confidence, "; ".join(place.sources), " ".join(place.alternatives), place.note),
    )
    return tuple(None if cell == "" else cell for cell in cells)
