"""Since when a recommendation has stood: the publisher's own first year against the chain read here, and how sure."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterable, Iterator, Mapping
from itertools import pairwise

from tipcompare.model import Comparison, Edition, Editions, Occurrence, RecommendationChange, Status
from tipcompare.model.comparison import ItemKey
from tipcompare.model.document import list_years

SURE = 0.8
"""A link with a lower score is a weak one: by its score one in five such links does not hold."""

OPEN = 0.2
"""A new recommendation whose best score is this or more is only likely new, as a link below `SURE` is: readers say
that one such in three goes on, and of the others one in six (docs/accuracy.md)."""


def list_read(history: Editions) -> tuple[Edition, ...]:
    """Return the editions whose list of recommendations was read, ascending."""
    return tuple(report.edition for report in history.reports if report.recommendations_read)


def years_agree(printed: int | None, occurrence: Occurrence, read: Iterable[Edition]) -> bool | None:
    """Return whether a chain begins where the publisher says that it does; None where it prints no year.

    Of what began before the first edition read, or in an edition that is missing, the chain begins in the first edition
    read after.

    Args:
        printed: the first year that the publisher prints beside the recommendation.
        occurrence: the recommendation's place in its chain.
        read: the editions whose list was read, ascending.
    """
    if printed is None:
        return None
    since = next((edition for edition in read if edition.year >= printed), None)
    return since == occurrence.first_edition


def find_stays(history: Editions) -> Mapping[ItemKey, Edition]:
    """Return, for each recommendation, since which edition it has stood: in every list read since then.

    What was gone from a list and came back has stood since it came back, whatever it goes back to.
    """
    lists = {new: old for old, new in pairwise(list_read(history))}
    found: dict[ItemKey, Edition] = {}
    for item in sorted(history.occurrences, key=lambda item: (item.edition, item.ordinal)):
        stood = (found[old] for old in item.previous if old[0] == lists.get(item.edition))
        found[item.edition, item.ordinal] = min(stood, default=item.edition)
    return found


def skips_years(years: str) -> bool:
    """Return whether the years that the publisher prints beside a recommendation leave any out between them.

    Example:
        >>> skips_years("2009, 2011 – 2013"), skips_years("2009, 2010 – 2013"), skips_years("2011 – 2013")
        (True, False, False)
    """
    runs = [list_years(run) for run in re.split("[,;]", years)]
    return any(new[0] > old[-1] + 1 for old, new in pairwise(run for run in runs if run))


def tell_printed(change: RecommendationChange, comparison: Comparison) -> Iterator[str]:
    """Yield where the years that the publisher prints beside an item say otherwise whether it is new.

    Example: `not new as printed: 2016 - 2018`.
    """
    old, new = comparison.old.edition, comparison.new
    for item in new.recommendations if old < new.edition else ():
        first = item.printed_first
        if item.ordinal in change.new and first is not None and (first > old.year) == bool(change.old):
            which = f"{item.ordinal}: " if len(change.new) > 1 else ""
            yield f"{which}{'' if change.old else 'not '}new as printed: {' '.join(item.years.split())}"


def find_weak_links(history: Editions) -> Mapping[ItemKey, tuple[Edition, ...]]:
    """Return, for each recommendation, the editions in which its chain rests on a link below `SURE`, ascending.

    Of several recommendations that were merged the chain goes back over the one that is oldest.
    """
    found: dict[ItemKey, tuple[Edition, ...]] = {}
    first = {(item.edition, item.ordinal): item.first_edition for item in history.occurrences}
    weak = find_likely(history)
    for item in sorted(history.occurrences, key=lambda item: (item.edition, item.ordinal)):
        here, before = (item.edition, item.ordinal), min(item.previous, key=lambda old: (first[old], old), default=None)
        inherited = found[before] if before is not None else ()
        found[here] = (*inherited, item.edition) if before in weak[here] else inherited
    return found


def is_weak(scores: Iterable[float]) -> bool:
    """Return whether none of the links with these scores is sure; False where there are none.

    Example:
        >>> is_weak([0.57, 0.7]), is_weak([0.57, 0.9]), is_weak([])
        (True, False, False)
    """
    return 0.0 <= max(scores, default=-1.0) < SURE


def lacks_fork(change: RecommendationChange) -> bool:
    """Return whether it is called split or merged though no two links that are sure meet: then it may be reworded."""
    ends = (
        link.old_ordinal if change.status == "split" else link.new_ordinal
        for link in change.links
        if link.score >= SURE
    )
    return change.status in ("split", "merged") and max(Counter(ends).values(), default=0) < 2


def is_likely(change: RecommendationChange, comparison: Comparison) -> bool:
    """Return whether what became of a recommendation is only likely.

    So it is by weak links alone, where it is new or dropped by little, and where it is split or merged by a weak link.

    Args:
        change: one of those of the comparison.
        comparison: of two editions.
    """
    gone = {(comparison.old.edition, ordinal) for ordinal in change.old}
    opened = (leave_open(other.status, other.nearest, other.best_score) for other in comparison.recommendations)
    near = leave_open(change.status, change.nearest, change.best_score) is not None
    scores = [change.best_score] if change.status == "returned" else [link.score for link in change.links]
    weak = is_weak(scores) or lacks_fork(change)
    return weak or near or (not change.links and not gone.isdisjoint(opened))


def weigh_links(history: Editions) -> Mapping[tuple[ItemKey, ItemKey], float]:
    """Return the score of each recommendation's link to each that it goes back to.

    What was away for an edition stands in no comparison of two neighbours: its link is the best that there is.
    """
    links = (link for found in history.comparisons for change in found.recommendations for link in change.links)
    scores = {
        ((link.new_edition, link.new_ordinal), (link.old_edition, link.old_ordinal)): link.score for link in links
    }
    pairs = (((item.edition, item.ordinal), old, item) for item in history.occurrences for old in item.previous)
    return {(here, old): min(scores.get((here, old), 1.0), item.match_score) for here, old, item in pairs}


def find_likely(history: Editions) -> Mapping[ItemKey, frozenset[ItemKey]]:
    """Return, for each recommendation, those that it goes back to by a link below `SURE`."""
    scores = weigh_links(history)
    return {
        (here := (item.edition, item.ordinal)): frozenset(old for old in item.previous if is_weak([scores[here, old]]))
        for item in history.occurrences
    }


def find_doubtful(
    history: Editions, likely: Mapping[ItemKey, frozenset[ItemKey]], opened: Mapping[ItemKey, ItemKey]
) -> frozenset[ItemKey]:
    """Return the recommendations of which it is only likely that they became what is said of them (see `is_likely`).

    Args:
        history: of one country.
        likely: what `find_likely` gave for it.
        opened: what `find_open` gave for it.
    """
    changes = ((found.new.edition, change) for found in history.comparisons for change in found.recommendations)
    forks = {(edition, ordinal) for edition, change in changes if lacks_fork(change) for ordinal in change.new}
    items = ((item.edition, item.ordinal, item.previous) for item in history.occurrences)
    alone = {(edition, place) for edition, place, olds in items if olds and likely[edition, place].issuperset(olds)}
    return frozenset(forks | alone | opened.keys())


def find_open(history: Editions) -> Mapping[ItemKey, ItemKey]:
    """Return the new recommendations that may yet go on from an older one, each with that."""
    near = ((item, leave_open(item.status, item.nearest, item.match_score)) for item in history.occurrences)
    return {(item.edition, item.ordinal): older for item, older in near if older is not None}


def leave_open(status: Status, nearest: ItemKey | None, score: float) -> ItemKey | None:
    """Return what a recommendation may yet go on from, though it is called new; None where nothing is near enough."""
    return nearest if status == "new" and score >= OPEN else None
