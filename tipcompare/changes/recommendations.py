"""What became of each recommendation between two editions."""

from __future__ import annotations

import numpy as np

from tipcompare.align.matching import Match, match_texts
from tipcompare.align.redline import redline_spans
from tipcompare.model import CountryReport, Link, RecommendationChange


def compare_recommendations(old: CountryReport, new: CountryReport) -> tuple[RecommendationChange, ...]:
    """Return one change for each recommendation of the new edition, then one for each that was dropped.

    Where one of the two lists could not be read, nothing can be said of what is new or dropped: there are no changes.
    """
    if not (old.recommendations_read and new.recommendations_read):
        return ()
    matches, scores = match_texts(
        [item.text for item in old.recommendations], [item.text for item in new.recommendations]
    )
    by_new = {match.new: match for match in matches}
    taken = {match.old for match in matches}
    best_new = scores.max(axis=0) if scores.size else np.zeros(len(new.recommendations))
    best_old = scores.max(axis=1) if scores.size else np.zeros(len(old.recommendations))
    changes = []
    for place, item in enumerate(new.recommendations):
        if place in by_new:
            changes.append(_kept(old, new, by_new[place], float(best_new[place])))
        else:
            changes.append(RecommendationChange("new", (), (item.ordinal,), best_score=float(best_new[place])))
    for place, item in enumerate(old.recommendations):
        if place not in taken:
            changes.append(RecommendationChange("dropped", (item.ordinal,), (), best_score=float(best_old[place])))
    return tuple(changes)


def _kept(old: CountryReport, new: CountryReport, match: Match, best: float) -> RecommendationChange:
    """The change of one recommendation that stands in both editions."""
    left, right = old.recommendations[match.old], new.recommendations[match.new]
    link = Link(new.edition, right.ordinal, old.edition, left.ordinal, match.score, match.matched_by, match.runner_up)
    return RecommendationChange(
        status="repeated" if match.matched_by == "verbatim" else "reworded",
        old=(left.ordinal,),
        new=(right.ordinal,),
        links=(link,),
        redline=redline_spans(old.text, left.span, new.text, right.span),
        best_score=best,
    )
