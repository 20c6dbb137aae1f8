"""What each recommendation of one edition may go back to: the chains so far, and how likely each is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import field, frozen

from tipcompare.align.calibration import Calibration
from tipcompare.align.wordings import FEATURES, Floats, Wordings, compare_wordings, screen_wordings

_REMEMBERED = 8


@frozen
class Chain:
    """One recommendation over the editions read so far.

    Args:
        recurrence_id: `MEX-2014-03`: country, edition and place where it began.
        first: index of the edition in which it began, among those that were read.
        last: index of the edition it last stood in.
        ordinal: its place there.
        area: the heading it stood under there.
        wordings: rows of its last few distinct wordings, the latest last.
        stood: for each wording the index of the edition it last stood in.
        seen: in how many editions it stood.
        joined: whether it was merged into another, which goes on for it.
    """

    recurrence_id: str
    first: int
    last: int
    ordinal: int
    area: str
    wordings: tuple[int, ...]
    stood: tuple[int, ...]
    seen: int
    joined: bool = False


@frozen
class EditionPlace:
    """Where an edition stands in its history.

    Args:
        index: among the editions whose list was read, from 0.
        areas: the headings in it.
        areas_before: the headings in any edition before it.
    """

    index: int
    areas: frozenset[str]
    areas_before: frozenset[str]


@frozen(eq=False)
class Candidates:
    """The places an item may have come from, and what speaks for each.

    Args:
        slots: (chain, wording) of each column: index into the chains given; 0 the latest wording, -1 the one before.
        features: shape (items, slots, features): `FEATURES`, then area, gap and long gap.
        logits: log odds of each pair taken alone, shape (items, slots).
    """

    slots: tuple[tuple[int, int], ...]
    features: Floats = field(repr=False)
    logits: Floats = field(repr=False)


def is_remembered(chain: Chain, step: int) -> bool:
    """Return whether `chain` stood in one of the last few editions and goes on by itself, so that it may still return.

    Without a bound the work would grow with the square of the number of editions.
    """
    return step - chain.last <= _REMEMBERED and not chain.joined


def find_candidates(
    wordings: Wordings,
    items: Sequence[tuple[int, str]],
    chains: Sequence[Chain],
    edition: EditionPlace,
    calibration: Calibration,
) -> Candidates:
    """Return what the items of one edition may go back to.

    Args:
        wordings: of the whole history.
        items: (row of its wording, area) of each item that is looked at.
        chains: what it may go back to.
        edition: the edition the items stand in.
        calibration: the numbers to weigh with.
    """
    new = [row for row, _ in items]
    columns = [
        (place, -k, row, stood)
        for place, chain in enumerate(chains)
        for k, (row, stood) in enumerate(zip(reversed(chain.wordings), reversed(chain.stood), strict=True))
    ]
    if not new or not columns:
        return Candidates((), np.zeros((len(new), 0, len(FEATURES) + 3)), np.zeros((len(new), 0)))
    away = [stood < edition.index - 1 for *_, stood in columns]
    likely = screen_wordings(wordings, new, [row for *_, row, _ in columns]) | ~np.array(away)
    columns = sorted(column for column, keep in zip(columns, likely.tolist(), strict=True) if keep)
    if not columns:
        return Candidates((), np.zeros((len(new), 0, len(FEATURES) + 3)), np.zeros((len(new), 0)))
    alike = compare_wordings(wordings, new, [row for *_, row, _ in columns])
    context = _context(
        [area for _, area in items], [(chains[place].area, last) for place, *_, last in columns], edition
    )
    features = np.concatenate([alike, context], axis=2)
    weights = np.array([*calibration.weights, calibration.same_area, calibration.gap, calibration.long_gap])
    return Candidates(
        tuple((place, wording) for place, wording, *_ in columns), features, features @ weights + calibration.intercept
    )


def _context(areas: Sequence[str], olds: Sequence[tuple[str, int]], edition: EditionPlace) -> Floats:
    """Whether both stand under one heading, and whether the old one was away: shape (items, columns, 3)."""
    context = np.zeros((len(areas), len(olds), 3))
    for row, area in enumerate(areas):
        context[row, :, 0] = [
            float(area == old) if area in edition.areas_before and old in edition.areas else 0.5 for old, _ in olds
        ]
    away = np.array([edition.index - stood for _, stood in olds])
    context[:, :, 1] = away > 1
    context[:, :, 2] = away > 2
    return context
