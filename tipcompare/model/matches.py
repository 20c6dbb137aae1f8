"""Two lists of texts matched, whatever they are of, and why an item was matched as it was."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import chain

from attrs import field, frozen, validators
from attrs.validators import deep_iterable

from tipcompare.errors import UseError
from tipcompare.model.checks import between
from tipcompare.model.comparison import MatchedBy, Status
from tipcompare.model.kinds import true_to_kinds
from tipcompare.model.source import ReportWarning, show_count

_COLUMNS = ("new", "old", "status", "match_score", "matched_by", "runner_up")


@frozen(field_transformer=true_to_kinds)
class Candidate:
    """One older recommendation that a newer one may go back to.

    Args:
        old_ordinal: which one: its ordinal in the older edition.
        chance: 0-1, that both are the same, in competition with all other items.
        features: (name, value) of what they were compared by: 0-1, but for `asked`, the log of a number of editions.
        shared: (word, weight) of the weightiest words both have, or have synonyms of.
        old_id: what names it in its table, where that was told.
    """

    old_ordinal: int = field(validator=between(1))
    chance: float = field(validator=between(0.0, 1.0))
    features: tuple[tuple[str, float], ...]
    shared: tuple[tuple[str, float], ...]
    old_id: str = ""


@frozen(field_transformer=true_to_kinds)
class Explanation:
    """Why a recommendation of the newer edition was matched as it was.

    Args:
        new_ordinal: which one: its ordinal in the newer edition.
        old_ordinals: what it was traced to, ascending; none for a new one.
        score: 0-1, the best probability of any pair it is in, linked or not: what it is like may stay word for word,
            and is then linked to itself alone.
        threshold: 0-1, from which a pair counts that is the best of both its items (see `ListMatches`).
        candidates: the likeliest older items, best first; none for one that stands word for word in the older edition.
    """

    new_ordinal: int
    old_ordinals: tuple[int, ...]
    score: float = field(validator=between(0.0, 1.0))
    threshold: float = field(validator=between(0.0, 1.0))
    candidates: tuple[Candidate, ...] = field(repr=show_count)


@frozen(field_transformer=true_to_kinds)
class ListMatch:
    """What one item of the newer list is, beside the older list.

    Args:
        new: its place in the newer list, from 0.
        olds: places of the items it goes back to in the older list, the likeliest first; none for a new one.
        scores: 0-1, for each of these the probability that a reader would call both the same.
        status: new, repeated, reworded, split or merged; items that belong together have the same.
        match_score: 0-1, the best probability of any pair it is in, linked or not: that of a new one may be above the
            threshold, too (see `ListMatches`).
        matched_by: which pass found it: verbatim (word for word the same), assignment, split or merge; empty for new.
        runner_up: 0-1, the next best probability.
        nearest: place of the older item that `match_score` is of, linked or not; None where there is none.
        candidates: the likeliest older items and how alike they are, where that was asked for; `old_ordinal` is from 1.
        new_id: what names it in its table, where that was told.
        old_ids: what names each of `olds`.
    """

    new: int = field(validator=between(0))
    olds: tuple[int, ...] = field(validator=deep_iterable(between(0)))
    scores: tuple[float, ...] = field(validator=deep_iterable(between(0.0, 1.0)))
    status: Status
    match_score: float = field(validator=between(0.0, 1.0))
    matched_by: MatchedBy = ""
    runner_up: float = field(default=0.0, validator=between(0.0, 1.0))
    nearest: int | None = field(default=None, validator=validators.optional(between(0)))
    candidates: tuple[Candidate, ...] = field(default=(), repr=show_count)
    new_id: str = ""
    old_ids: tuple[str, ...] = field(default=())

    @old_ids.validator
    def _one_for_all_or_none(self, _attribute: object, value: tuple[str, ...]) -> None:
        if value and len(value) != len(self.olds):
            raise UseError(f"expected an id for each of {len(self.olds)} olds, got {len(value)}")

    @scores.validator
    def _one_for_each(self, _attribute: object, value: tuple[float, ...]) -> None:
        if len(value) != len(self.olds):
            raise UseError(f"expected a score for each of {len(self.olds)} olds, got {len(value)}")

    @property
    def links(self) -> tuple[tuple[int | None, float], ...]:
        """Each older item that it goes back to, by place, with its score; of a new one None with the best there is."""
        return tuple(zip(self.olds, self.scores, strict=True)) or ((None, self.match_score),)


@frozen(field_transformer=true_to_kinds)
class ListMatches:
    """Two lists matched.

    Args:
        items: one for each item of the newer list, in its order.
        dropped: places of the items of the older list that nothing goes back to, ascending.
        threshold: 0-1, from which probability on two items are said to be the same, where each is the likeliest of the
            other; any other pair needs more (`Calibration.further` of `tipcompare.align.calibration`). What stands word
            for word in both lists goes back to itself alone. So an item above the threshold may still be new.
        warnings: which list does not read as English, or that both are of another language (`not-english`): the scores
            are no probabilities.
        dropped_ids: what names each of `dropped` in its table, where that was told.
    """

    items: tuple[ListMatch, ...] = field(repr=show_count)
    dropped: tuple[int, ...] = field(repr=show_count)
    threshold: float
    warnings: tuple[ReportWarning, ...] = field(default=(), repr=show_count)
    dropped_ids: tuple[str, ...] = field(default=(), repr=show_count)

    @dropped_ids.validator
    def _one_for_all_or_none(self, _attribute: object, value: tuple[str, ...]) -> None:
        if value and len(value) != len(self.dropped):
            raise UseError(f"expected an id for each of {len(self.dropped)} dropped, got {len(value)}")

    def __len__(self) -> int:
        """Return how many items the newer list has."""
        return len(self.items)

    def __iter__(self) -> Iterator[ListMatch]:
        """Yield the items of the newer list."""
        return iter(self.items)

    def rows(self) -> list[dict[str, object]]:
        """Return one row for each link, one for each new item, and one for each that was dropped.

        Columns, as `pandas.DataFrame` takes them: new and old (places from 0; old None for a new item, new None for a
        dropped one), status, match_score (of the link; of a new item the best there is; of a dropped one None),
        matched_by, runner_up (of a dropped one None).

        Example:
            >>> ListMatches((), (0,), 0.5).rows()[0]["status"]
            'dropped'
        """
        linked = (
            (item.new, old, item.status, score, item.matched_by, item.runner_up)
            for item in self.items
            for old, score in item.links
        )
        gone = ((None, old, "dropped", None, "", None) for old in self.dropped)
        return [dict(zip(_COLUMNS, row, strict=True)) for row in chain(linked, gone)]
