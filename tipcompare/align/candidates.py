"""What each item of a newer list may go back to: the chains so far, and how likely each is."""

from __future__ import annotations

import numpy as np
import numpy.typing as npt
from attrs import field, frozen

from tipcompare.align.calibration import CONTEXT, RETURNED, Calibration
from tipcompare.align.competition import LOWEST, Rivals, find_rivals
from tipcompare.align.copies import deal_copies, gather_copies
from tipcompare.align.pairs import FEATURES, Pairs
from tipcompare.align.sparse import Floats, Places, list_runs

REMEMBERED = 8
"""Editions after which what was away is looked for no more."""


@frozen
class Chain:
    """One recommendation over the editions up to one of them.

    Args:
        recurrence_id: `MEX-2014-03`: country, edition and place where it began.
        first: index of the edition in which it began, among those that were read.
        last: index of the edition it last stood in.
        ordinal: its place there.
        area: the heading it stood under there.
        row: of its wording there.
        before: places, among all chains, of the chain up to its last few other wordings, the latest last.
        seen: in how many editions it stood, by itself: the measures of returns were fitted to that.
        editions: indices of those in which it stood, or what was merged into it.
    """

    recurrence_id: str
    first: int
    last: int
    ordinal: int
    area: str
    row: int
    before: tuple[int, ...]
    seen: int
    editions: frozenset[int]


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
    """The pairs of a newer and an older item that may belong together: of equal items of a list, one copy with one.

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
        wordings: which wording of its older item each pair is of, counted back from the latest, which is 0.
        latest: log odds of each pair by the latest wording, taken alone.
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
    wordings: Places = field(repr=False)
    latest: Floats = field(repr=False)


def is_remembered(chain: Chain, step: int) -> bool:
    """Return whether `chain` stood in one of the last few editions, so that it may still return.

    Without a bound the work would grow with the square of the number of editions.
    """
    return step - chain.last <= REMEMBERED


def find_candidates(new: ItemList, old: ItemList, pairs: Pairs, calibration: Calibration) -> Candidates:
    """Return what the items of one list may go back to; of equal ones, each to one of those that are equal there.

    Args:
        new: the newer items.
        old: what they may go back to.
        pairs: the wordings of both, compared.
        calibration: the numbers to weigh with.
    """
    ours, theirs = _join_equal(new), _join_equal(old)
    newer, slots, rows = _look_up(ours.rows, theirs.rows, pairs)
    if not len(newer):
        return _find_none(len(new.areas), len(old.areas))
    older = theirs.owners[slots]
    again = theirs.kept[older] * pairs.features[rows, FEATURES.index("covered_more")]
    features = np.column_stack([pairs.features[rows], _context(theirs.gaps[slots], again)])
    logits = calibration.weigh(features)
    order = np.lexsort((slots, -logits, older, newer))  # of several wordings of one item the likeliest
    ends = newer * len(theirs.copies) + older
    pairings, firsts = np.unique(ends[order], return_index=True)
    best, back = order[firsts], np.searchsorted(theirs.owners, older, side="right") - 1 - slots
    latest = np.full(len(best), -np.inf)
    latest[np.searchsorted(pairings, ends[back == 0])] = logits[back == 0]
    latest -= logits[best]
    likeliest = np.lexsort((pairs.alphabet[rows[best]], -logits[best]))
    copies, areas = (ours.copies, theirs.copies), (new.areas, old.areas)
    items, chains, dealt = deal_copies((newer[best], older[best]), copies, areas, likeliest)
    features, rows, kept = features[best[dealt]], rows[best[dealt]], theirs.kept[older[best[dealt]]]
    features[:, len(FEATURES) + CONTEXT.index("same_area")] = _share_areas(new, old, items, chains)
    logits = calibration.weigh(features)
    returned = _tell_returned(old, pairs.aims[rows], chains, features[:, len(FEATURES) + CONTEXT.index("gap")])
    rivals = find_rivals(items, chains, np.where(kept, LOWEST, logits), pairs, rows)
    wordings, latest = back[best[dealt]], logits + latest[dealt]
    lists = (len(new.areas), len(old.areas), items, chains)
    return Candidates(*lists, features, returned, logits, rivals, kept, wordings, latest)


def _find_none(items: int, chains: int) -> Candidates:
    """What is returned where no pair was compared, as of a first edition."""
    places, numbers = np.zeros(0, dtype=np.int64), np.zeros(0)
    features, returned = (np.zeros((0, width)) for width in (len(FEATURES) + len(CONTEXT), len(RETURNED)))
    rivals, kept = Rivals(places, places, numbers), np.zeros(0, dtype=np.bool_)
    return Candidates(items, chains, places, places, features, returned, numbers, rivals, kept, places, numbers)


@frozen(eq=False)
class _Distinct:
    """The items of a list, equal ones taken as one: those with the same wordings, of the same editions.

    Args:
        copies: of each the places of those that are equal.
        kept: whether it goes on word for word.
        owners, rows, gaps: of each wording whose it is, its row, and how many editions ago it last stood.
    """

    copies: tuple[list[int], ...]
    kept: npt.NDArray[np.bool_]
    owners: Places
    rows: Places
    gaps: Places


def _join_equal(items: ItemList) -> _Distinct:
    known: list[list[tuple[int, int]]] = [[] for _ in items.areas]
    gaps = items.gaps or (1,) * len(items.rows)
    for owner, row, gap in zip(items.owners or range(len(items.rows)), items.rows, gaps, strict=True):
        known[owner].append((row, gap))
    copies = gather_copies({place: (place in items.kept, tuple(own)) for place, own in enumerate(known)})
    slots = [(owner, *wording) for owner, (_, own) in enumerate(copies) for wording in own]
    kept = np.array([stays for stays, _ in copies], dtype=np.bool_)
    owners, rows, steps = np.array(slots, dtype=np.int64).reshape(-1, 3).T
    return _Distinct(tuple(copies.values()), kept, owners, rows, steps)


def _look_up(new: Places, old: Places, pairs: Pairs) -> tuple[Places, Places, Places]:
    """The newer and the older wording of each pair that was compared, by their places here, and where."""
    near = pairs.places.take(new)
    order = np.argsort(old, kind="stable")
    first = np.searchsorted(old[order], near.columns)
    counts = np.searchsorted(old[order], near.columns, side="right") - first
    slots = order[list_runs(first, counts)]
    return np.repeat(near.rows, counts), slots, np.repeat(near.values.astype(np.int64) - 1, counts)


def _context(gaps: Places, again: Floats) -> Floats:
    """What is known of the two of each pair beside their words and headings: shape (pairs, `CONTEXT`)."""
    context = np.full((len(gaps), len(CONTEXT)), 0.5)
    context[:, CONTEXT.index("gap")] = gaps > 1
    context[:, CONTEXT.index("long_gap")] = gaps > 2
    context[:, CONTEXT.index("kept")] = again
    return context


def _share_areas(new: ItemList, old: ItemList, items: Places, chains: Places) -> Floats:
    """Whether both of each pair stand under one heading: a half where that cannot be told."""
    names = {area: number for number, area in enumerate(dict.fromkeys((*new.areas, *old.areas)))}
    of_new = np.array([names[area] if area and area in old.known else -1 for area in new.areas], dtype=np.int64)[items]
    of_old = np.array([names[area] if area and area in new.known else -1 for area in old.areas], dtype=np.int64)[chains]
    return np.where((of_new < 0) | (of_old < 0), 0.5, of_new == of_old)


def _tell_returned(old: ItemList, aims: Floats, chains: Places, away: Floats) -> Floats:
    """What is known besides of pairs of which the older item was away: shape (pairs, `RETURNED`), 0 for the others."""
    asked = np.log(np.array(old.asked or (1,) * len(old.areas), dtype=np.float64)[chains])
    known = {"away": away, "aims": away * aims, "asked": away * asked}
    return np.column_stack([known[name] for name in RETURNED])
