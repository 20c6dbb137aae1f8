"""What became of each recommendation between two editions."""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from attrs import evolve

from tipcompare.align.order import find_moves
from tipcompare.align.recurrence import Recurrence, trace_recurrence
from tipcompare.align.redline import redline_pairs
from tipcompare.align.statuses import group_items
from tipcompare.changes.wording import compare_wording
from tipcompare.language.tags import ENGLISH_TAG, is_english
from tipcompare.model import CountryReport, Link, Occurrence, RecommendationChange, WordingChange


def compare_recommendations(
    old: CountryReport, new: CountryReport, *, recurrence: Recurrence | None = None, tag: str = ENGLISH_TAG
) -> tuple[RecommendationChange, ...]:
    """Return one change for each recommendation of the new edition, then one for each that was dropped.

    The items an old one was split into, and the old ones that were merged into one, are one change. Where one of the
    two lists could not be read, nothing can be said of what is new or dropped: there are no changes.

    Args:
        old: one edition.
        new: another.
        recurrence: of a history that holds both; found here where it is not given.
        tag: of the language both are in; what English words tell of a change in kind is told of English alone.
    """
    if not (old.recommendations_read and new.recommendations_read):
        return ()
    found = trace_recurrence((old, new), tag=tag) if recurrence is None else recurrence
    between = [link for link in found.links if (link.old_edition, link.new_edition) == (old.edition, new.edition)]
    told = {item.ordinal: item for item in found.occurrences if item.edition == new.edition}
    changes = _add_details(old, new, [_describe(group, told) for group in _group_links(new, between)], tag)
    kept = {link.old_ordinal for link in between}
    gone = [item for item in old.recommendations if item.ordinal not in kept]
    dropped = (RecommendationChange("dropped", (item.ordinal,), ()) for item in gone)
    return (*changes, *dropped)


def _group_links(new: CountryReport, links: Sequence[Link]) -> list[tuple[tuple[int, ...], tuple[Link, ...]]]:
    """The new ordinals that belong together with the links that tie them, in order of the first of each."""
    tied: dict[int, list[Link]] = {item.ordinal: [] for item in new.recommendations}
    for link in links:
        tied[link.new_ordinal].append(link)
    ordinals = list(tied)
    groups = group_items([{link.old_ordinal for link in own} for own in tied.values()])
    members = [tuple(ordinals[place] for place in group) for group in groups]
    return [(group, tuple(sorted(link for ordinal in group for link in tied[ordinal]))) for group in members]


def _describe(group: tuple[tuple[int, ...], tuple[Link, ...]], told: Mapping[int, Occurrence]) -> RecommendationChange:
    """The change of one item, or of one group that was split or merged, without its redline."""
    members, links = group
    olds = tuple(sorted({link.old_ordinal for link in links}))
    best = max((told[member] for member in members), key=lambda item: item.match_score)
    status, score = told[members[0]].status, best.match_score
    return RecommendationChange(status, olds, members, links, best_score=score, nearest=best.nearest)


def _add_details(
    old: CountryReport, new: CountryReport, changes: Sequence[RecommendationChange], tag: str
) -> list[RecommendationChange]:
    """The same changes; each that is of one old and one new item with its redline and what is different in kind."""
    olds = {item.ordinal: item.span for item in old.recommendations}
    news = {item.ordinal: item.span for item in new.recommendations}
    paired = {change.pair: (olds[change.pair[0]], news[change.pair[1]]) for change in changes if change.pair}
    redlines = dict(zip(paired, redline_pairs(old.text, new.text, list(paired.values())), strict=True))
    moves = find_moves(sorted(paired))
    detailed = []
    for change in changes:
        if change.pair:
            spans = paired[change.pair]
            worded = is_english(tag) and change.status != "repeated"
            found = compare_wording(old.text, spans[0], new.text, spans[1]) if worded else ()
            moved = (WordingChange(moves[change.pair], *spans),) if change.pair in moves else ()
            change = evolve(change, redline=redlines[change.pair], wording=(*found, *moved))
        detailed.append(change)
    return detailed
