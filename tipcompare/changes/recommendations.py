"""What became of each recommendation between two editions."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve

from tipcompare.align.recurrence import Recurrence, trace_recurrence
from tipcompare.align.redline import redline_pairs
from tipcompare.changes.wording import type_changes
from tipcompare.model import CountryReport, Link, RecommendationChange
from tipcompare.model.comparison import Status


def compare_recommendations(
    old: CountryReport, new: CountryReport, *, recurrence: Recurrence | None = None
) -> tuple[RecommendationChange, ...]:
    """Return one change for each recommendation of the new edition, then one for each that was dropped.

    The items an old one was split into, and the old ones that were merged into one, are one change. Where one of the
    two lists could not be read, nothing can be said of what is new or dropped: there are no changes.

    Args:
        old: one edition.
        new: another.
        recurrence: of a history that holds both; found here where it is not given.
    """
    if not (old.recommendations_read and new.recommendations_read):
        return ()
    found = trace_recurrence((old, new)) if recurrence is None else recurrence
    between = [link for link in found.links if (link.old_edition, link.new_edition) == (old.edition, new.edition)]
    best = {item.ordinal: item.match_score for item in found.occurrences if item.edition == new.edition}
    changes = _add_redlines(old, new, [_describe(group, best) for group in _group_links(new, between)])
    kept = {link.old_ordinal for link in between}
    gone = [item for item in old.recommendations if item.ordinal not in kept]
    dropped = (RecommendationChange("dropped", (item.ordinal,), ()) for item in gone)
    return type_changes(old, new, (*changes, *dropped))


def _group_links(new: CountryReport, links: Sequence[Link]) -> list[tuple[tuple[int, ...], tuple[Link, ...]]]:
    """The new ordinals that belong together with the links that tie them, in order of the first of each."""
    by_new: dict[int, list[Link]] = {}
    by_old: dict[int, list[int]] = {}
    for link in links:
        by_new.setdefault(link.new_ordinal, []).append(link)
        by_old.setdefault(link.old_ordinal, []).append(link.new_ordinal)
    groups: list[tuple[tuple[int, ...], tuple[Link, ...]]] = []
    done: set[int] = set()
    for item in new.recommendations:
        if item.ordinal in done:
            continue
        own = by_new.get(item.ordinal, [])
        members = sorted({item.ordinal, *(n for link in own for n in by_old[link.old_ordinal])})
        done |= set(members)
        tied = sorted({link for member in members for link in by_new.get(member, [])})
        groups.append((tuple(members), tuple(tied)))
    return groups


def _describe(group: tuple[tuple[int, ...], tuple[Link, ...]], best: dict[int, float]) -> RecommendationChange:
    """The change of one item, or of one group that was split or merged, without its redline."""
    members, links = group
    olds = tuple(sorted({link.old_ordinal for link in links}))
    score = max((best.get(member, 0.0) for member in members), default=0.0)
    if len(olds) == len(members) == 1:
        status: Status = "repeated" if links[0].matched_by == "verbatim" else "reworded"
    else:
        status = "new" if not olds else "split" if len(members) > 1 else "merged"
    return RecommendationChange(status, olds, members, links, best_score=score)


def _add_redlines(
    old: CountryReport, new: CountryReport, changes: Sequence[RecommendationChange]
) -> list[RecommendationChange]:
    """The same changes, with the redline of each that is of one old and one new item."""
    olds = {item.ordinal: item.span for item in old.recommendations}
    news = {item.ordinal: item.span for item in new.recommendations}
    pairs = [(olds[c.old[0]], news[c.new[0]]) for c in changes if len(c.old) == len(c.new) == 1]
    redlines = iter(redline_pairs(old.text, new.text, pairs))
    return [evolve(c, redline=next(redlines)) if len(c.old) == len(c.new) == 1 else c for c in changes]
