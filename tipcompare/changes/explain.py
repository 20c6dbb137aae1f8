"""Why a recommendation was matched as it was: candidates, what they share, scores and the threshold."""

from __future__ import annotations

from tipcompare.align.calibration import fitted
from tipcompare.align.explaining import Weighed, describe_candidates
from tipcompare.align.recurrence import trace_recurrence, walk_editions
from tipcompare.errors import UseError
from tipcompare.model import CountryReport
from tipcompare.model.matches import Candidate, Explanation
from tipcompare.series import get_profile


def explain_match(old: CountryReport, new: CountryReport, ordinal: int) -> Explanation:
    """Return why recommendation `ordinal` of the newer edition was matched as it was.

    Args:
        old: one edition.
        new: another.
        ordinal: of the newer edition's list, from 1.

    Raises:
        UseError: where the newer list has no such recommendation.

    Source: the weights and the threshold are those of `tipcompare.align.calibration`, which says what they were fitted
    on; docs/accuracy.md says how well they do.
    """
    ordinals = [item.ordinal for item in new.recommendations]
    if not ordinals:
        raise UseError(f"expected an edition with recommendations, got {new.edition}, which has none")
    if ordinal not in ordinals:
        raise UseError(f"expected one of the recommendations {', '.join(map(str, ordinals))}, got {ordinal}")
    tag = get_profile(new.series).language
    own = trace_recurrence((old, new), tag=tag).occurrences[-len(new.recommendations) :]
    occurrence = next(item for item in own if item.ordinal == ordinal)
    return Explanation(
        new_ordinal=ordinal,
        old_ordinals=tuple(place for _, place in occurrence.previous),
        score=occurrence.match_score,
        threshold=fitted().threshold,
        candidates=_find_candidates(old, new, ordinal, tag),
    )


def _find_candidates(old: CountryReport, new: CountryReport, ordinal: int, tag: str) -> tuple[Candidate, ...]:
    """The likeliest old items of one new item; none for one that stands word for word in the older edition."""
    for seen, wordings in walk_editions((old, new), tag=tag):
        items = [seen.step.report.recommendations[place].ordinal for place in seen.places]
        if seen.step.report is new and ordinal in items:
            rows = [seen.step.rows[place] for place in seen.places]
            ordinals = [chain.ordinal for chain in seen.chains]
            weighed = Weighed(wordings, rows, [chain.row for chain in seen.chains], ordinals, seen.candidates)
            return describe_candidates(weighed, items.index(ordinal), fitted())
    return ()
