"""What each item of a newer list may go back to: the chains so far, and how likely each is."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
import numpy.typing as npt
from attrs import field, frozen

from tipcompare.align.calibration import CONTEXT, RETURNED, Calibration
from tipcompare.align.competition import LOWEST, Rivals, find_rivals
from tipcompare.align.pairs import FEATURES, Pairs
from tipcompare.align.sparse import Floats, Places, list_runs

REMEMBERED = 8
"""Editions after which what was away is looked for no more."""


@frozen
class Chain:
    """One recommendation over the editions read so far.

    Args:
        recurrence_id: `MEX-2014-03`: country, edition and place where it began.
        first: index of the edition in which it began, among those that were read.
        last: index of the edition it last stood in.
        ordinal: its place there.
        area: the heading it stood under there.
        rows: rows of its last few distinct wordings, the latest last.
        stood: for each wording the index of the edition it last stood in.
        seen: in how many editions it stood, by itself: the measures of returns were fitted to that.
        editions: indices of those in which it stood, or what was merged into it.
        joined: whether it was merged into another, which goes on for it.
    """

    recurrence_id: str
    first: int
    last: int
    ordinal: int
    area: str
    rows: tuple[int, ...]
    stood: tuple[int, ...]
    seen: int
    editions: frozenset[int]
    joined: bool = False


@frozen(eq=False)
class ItemList:
    """One list of items that are to be matched.

    Args:
        rows: rows of the wordings: of each newer item one, of older ones one or several.
        areas: the heading each item stands under.
        known: the headings there are on this side, which more items may stand under.
        owners: for each wording the place of its item; where there are none, each item has one.
        gaps: for each wording how many editions ago it last stood; where there are none, all stood in the one before.
        asked: for each older item in how many editions it stood; where there are none, in one.
        kept: places of the older items that stand word for word in the newer list as well.
    """

    rows: tuple[int, ...]
    areas: tuple[str, ...]
    known: frozenset[str]
    owners: tuple[int, ...] = ()
    gaps: tuple[int, ...] = ()
    asked: tuple[int, ...] = ()
    kept: frozenset[int] = frozenset()


@frozen(eq=False)
class Candidates:
    """The pairs of a newer and an older item that may belong together.

    Args:
        items, chains: how many newer and how many older ones there are.
        new, old: place of the newer and of the older item of each pair.
        features: shape (pairs, `FEATURES` and `CONTEXT`).
        returned: shape (pairs, `RETURNED`).
        logits: log odds of each pair taken alone.
        rivals: which stands against which.
        kept: of each pair, whether its older item goes on word for word by itself. What is like it may ask for a part
            of it again, which the score says; but it is no link, nor a rival to any pair. Equal words are no pair: a
            second copy of what stays has no score by it.
    """

    items: int
    chains: int
    new: Places
    old: Places
    features: Floats = field(repr=False)
    returned: Floats = field(repr=False)
    logits: Floats = field(repr=False)
    rivals: Rivals = field(repr=False)
    kept: npt.NDArray[np.bool_] = field(repr=False)


def is_remembered(chain: Chain, step: int) -> bool:
    """Return whether `chain` stood in one of the last few editions and goes on by itself, so that it may still return.

    Without a bound the work would grow with the square of the number of editions.
    """
    return step - chain.last <= REMEMBERED and not chain.joined


def find_candidates(new: ItemList, old: ItemList, pairs: Pairs, calibration: Calibration) -> Candidates:
    """Return what the items of one list may go back to.

    Args:
        new: the newer items.
        old: what they may go back to.
        pairs: the wordings of both, compared.
        calibration: the numbers to weigh with.
    """
    items, slots, rows = _look_up(new.rows, old.rows, pairs)
    owners = np.array(old.owners or range(len(old.rows)), dtype=np.int64)
    kept = np.isin(owners[slots], list(old.kept))
    again = kept * pairs.features[rows, FEATURES.index("covered_more")]
    features = np.column_stack([pairs.features[rows], _context(new, old, (items, slots), owners, again)])
    logits = calibration.weigh(features)
    order = np.lexsort((slots, -logits, owners[slots], items))  # of several wordings of one item the likeliest
    best = order[np.unique(items[order] * len(old.areas) + owners[slots[order]], return_index=True)[1]]
    items, chains, rows, kept = items[best], owners[slots[best]], rows[best], kept[best]
    features, logits = features[best], logits[best]
    returned = _tell_returned(old, pairs.aims[rows], chains, features[:, len(FEATURES) + CONTEXT.index("gap")])
    rivals = find_rivals(items, chains, np.where(kept, LOWEST, logits), pairs, rows)
    return Candidates(len(new.areas), len(old.areas), items, chains, features, returned, logits, rivals, kept)


def _look_up(new: Sequence[int], old: Sequence[int], pairs: Pairs) -> tuple[Places, Places, Places]:
    """The items and the chain of each pair whose wordings were compared, and where."""
    near = pairs.places.take(np.array(new, dtype=np.int64))
    items, wordings = near.rows, near.columns
    older = np.array(old, dtype=np.int64)
    order = np.argsort(older, kind="stable")
    first = np.searchsorted(older[order], wordings)
    counts = np.searchsorted(older[order], wordings, side="right") - first
    chains = order[list_runs(first, counts)]
    return np.repeat(items, counts), chains, np.repeat(near.values.astype(np.int64) - 1, counts)


def _context(new: ItemList, old: ItemList, places: tuple[Places, Places], owners: Places, again: Floats) -> Floats:
    """What is known of the two of each pair beside their words: shape (pairs, `CONTEXT`)."""
    items, slots = places
    names = {area: number for number, area in enumerate(dict.fromkeys((*new.areas, *old.areas)))}
    of_new = np.array([names[area] if area and area in old.known else -1 for area in new.areas], dtype=np.int64)[items]
    of_old = np.array([names[area] if area and area in new.known else -1 for area in old.areas], dtype=np.int64)[
        owners[slots]
    ]
    gaps = np.array(old.gaps or (1,) * len(old.rows), dtype=np.int64)[slots]
    context = np.empty((len(items), len(CONTEXT)))
    context[:, CONTEXT.index("same_area")] = np.where((of_new < 0) | (of_old < 0), 0.5, of_new == of_old)
    context[:, CONTEXT.index("gap")] = gaps > 1
    context[:, CONTEXT.index("long_gap")] = gaps > 2
    context[:, CONTEXT.index("kept")] = again
    return context


def _tell_returned(old: ItemList, aims: Floats, chains: Places, away: Floats) -> Floats:
    """What is known besides of pairs of which the older item was away: shape (pairs, `RETURNED`), 0 for the others."""
    asked = np.log(np.array(old.asked or (1,) * len(old.areas), dtype=np.float64)[chains])
    known = {"away": away, "aims": away * aims, "asked": away * asked}
    return np.column_stack([known[name] for name in RETURNED])
