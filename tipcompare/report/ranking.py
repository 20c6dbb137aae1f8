"""What changed in a country's newest edition, counted and weighed, so that countries can be ranked by it."""

from __future__ import annotations

from collections.abc import Collection, Iterable

from attrs import frozen

from tipcompare.changes.misfiled import list_doubted, name_documents
from tipcompare.changes.parts import share_shown
from tipcompare.language.counts import count_things
from tipcompare.model import Comparison, Editions, Status
from tipcompare.ratings import MOVED
from tipcompare.report.fresh import find_fresh, find_older
from tipcompare.report.lifelines import Lifeline, list_dropped, trace_lifelines
from tipcompare.report.ratings import RatedYear, state_rating
from tipcompare.report.structure import measure_text
from tipcompare.series import SeriesProfile

WEIGHTS = {"rating": 20.0, "new": 1.0, "dropped": 1.0, "changed": 0.5, "restated": 1.0, "text": 10.0}
"""What one change of each kind counts in the ranking; `text` counts by the share of words that are not the same."""

CHANGED: tuple[Status, ...] = ("reworded", "split", "merged", "returned")
"""What becomes of a recommendation that is counted as changed."""


@frozen
class RatingMove:
    """A change of the rating.

    Args:
        way: up (better), down (worse) or moved (to or from a level off the scale).
        old, new: the two ratings.
    """

    way: str
    old: RatedYear
    new: RatedYear


@frozen
class Changes:
    """What changed between the two newest editions of a history.

    Args:
        move: of the rating; None where it stayed or one of the two is not known.
        stayed: the rating of both; None where it moved or one of the two is not known.
        new, dropped, changed: numbers of recommendations, against the last list read before the newest; new goes by
            the years printed, where they are; changed are the others that are reworded, split, merged or returned.
        matched: how many are new by matching, whatever year is printed beside them.
        late: how many are printed as new that matching takes for older ones.
        restated: number of figures of which the newest edition gives another value.
        differs: 0-1, the share of the words of both editions that they do not have in common, section by section, lists
            of sources aside; None where they are documents of two kinds.
        listed: whether the newest list was read.
        against: the edition of the list that its recommendations are set against, where that is not the edition before,
            whose list was not read; empty where it is.
        doubted: editions compared whose documents may be others'; where there are any, nothing is counted.
    """

    move: RatingMove | None = None
    stayed: RatedYear | None = None
    new: int = 0
    matched: int = 0
    late: int = 0
    dropped: int = 0
    changed: int = 0
    restated: int = 0
    differs: float | None = 0.0
    listed: bool = True
    against: str = ""
    doubted: tuple[str, ...] = ()

    @property
    def doubt(self) -> str:
        """Why nothing is counted; empty where all is."""
        return f"not counted: the {name_documents(self.doubted)}" if self.doubted else ""

    @property
    def doubled(self) -> bool:
        """Whether the years printed and matching have two numbers of what is new."""
        return self.new != self.matched


def count_changes(history: Editions, profile: SeriesProfile, lives: Iterable[Lifeline] | None = None) -> Changes | None:
    """Return what changed in the newest edition; None where there is only one.

    Args:
        history: of one country.
        profile: of its series.
        lives: of its recommendations, where they were traced already.
    """
    if not history.comparisons:
        return None
    comparison = history.comparisons[-1]
    newest = comparison.new.edition
    here = [occurrence for occurrence in history.occurrences if occurrence.edition == newest]
    older, fresh = find_older(history), find_fresh(history)
    compared = {comparison.old.edition, newest, *([older.edition] if older is not None else [])}
    if doubted := list_doubted(report for report in history.reports if report.edition in compared):
        return Changes(differs=None, doubted=doubted)
    return Changes(
        move=_move(comparison, profile),
        stayed=state_rating(comparison.new, profile) if comparison.rating.kind == "same" else None,
        new=len(fresh.counted),
        matched=len(fresh.matched),
        late=len(fresh.late),
        dropped=len(list_dropped(history, trace_lifelines(history) if lives is None else lives)),
        changed=sum(item.status in CHANGED and item.ordinal not in fresh.counted for item in here),
        restated=sum(item.later_edition == newest for item in history.restatements),
        differs=_share_differing(comparison, profile.notes),
        listed=comparison.new.recommendations_read,
        against=str(older.edition) if older is not None and older.edition != comparison.old.edition else "",
    )


def _share_differing(comparison: Comparison, notes: Collection[str]) -> float | None:
    """The share of the text of both editions, 0-1, that differs, each section but those of `notes` by its length."""
    if comparison.unlike:
        return None
    whole, alike = 0, 0.0
    for change in (change for change in comparison.sections if change.kind not in notes):
        size = measure_text(change, new=False) + measure_text(change, new=True)
        whole, alike = whole + size, alike + size * share_shown(comparison, change)
    return 1 - alike / whole if whole else 0.0


def weigh_changes(changes: Changes | None) -> float:
    """Return how much changed, by `WEIGHTS`; 0 where nothing can be compared.

    Example:
        >>> weigh_changes(Changes(new=2, matched=2, changed=1, differs=0.25))
        5.0
    """
    if changes is None:
        return 0.0
    counted = {
        "rating": float(changes.move is not None),
        "new": changes.new,
        "dropped": changes.dropped,
        "changed": changes.changed,
        "restated": changes.restated,
        "text": changes.differs or 0.0,
    }
    return sum(WEIGHTS[name] * count for name, count in counted.items())


def tell_changes(changes: Changes | None, profile: SeriesProfile) -> str:
    """Return the changes in words.

    Example:
        >>> from tipcompare.series import get_profile
        >>> tell_changes(Changes(new=2, matched=3, dropped=1, differs=0.25), get_profile("tip"))
        'recommendations: 2 new (as printed; 3 by matching), 1 dropped; 25% of the text differs'
    """
    if changes is None:
        return "only one edition was read"
    if changes.doubted:
        return changes.doubt
    told = []
    if changes.move:
        move = changes.move
        told.append(f"{profile.rating.title.lower()} {move.way}: {move.old.label} to {move.new.label}")
    new = "new" if not changes.doubled else f"new (as printed; {changes.matched} by matching)"
    counts = ((changes.new, new), (changes.dropped, "dropped"), (changes.changed, "changed"))
    listed = ", ".join(f"{count} {name}" for count, name in counts if count or "(" in name)
    if not changes.listed:
        listed = "not read"
    if listed:
        told.append(
            f"recommendations{f' (against the list of {changes.against})' if changes.against else ''}: {listed}"
        )
    if changes.restated:
        told.append(f"{count_things(changes.restated, 'figure')} restated")
    unlike = "the texts are of two kinds and not compared"
    return "; ".join([*told, unlike if changes.differs is None else f"{changes.differs:.0%} of the text differs"])


def _move(comparison: Comparison, profile: SeriesProfile) -> RatingMove | None:
    kind = comparison.rating.kind
    if kind not in MOVED:
        return None
    old, new = (state_rating(report, profile) for report in (comparison.old, comparison.new))
    return RatingMove("moved" if kind == "unordered" else kind, old, new)
