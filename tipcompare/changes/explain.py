"""Why a recommendation was matched as it was: candidates, what they share, scores and the threshold."""

from __future__ import annotations

import numpy as np

from tipcompare.align.calibration import FITTED
from tipcompare.align.candidates import Candidates, Chain
from tipcompare.align.competition import pair_chances, to_odds
from tipcompare.align.folding import fold_text
from tipcompare.align.matching import calibrate
from tipcompare.align.recurrence import Step, trace_recurrence
from tipcompare.align.wordings import FEATURES, find_concepts, prepare_wordings
from tipcompare.model import CountryReport
from tipcompare.model.comparison import Candidate, Explanation

_CONTEXT = ("same_area", "gap", "long_gap")
_SHOWN = 3
_TERMS = 8


def explain_match(old: CountryReport, new: CountryReport, ordinal: int) -> Explanation:
    """Return why recommendation `ordinal` of the newer edition was matched as it was.

    Args:
        old: one edition.
        new: another.
        ordinal: of the newer edition's list, from 1.

    Raises:
        ValueError: where the newer list has no such recommendation.

    Source: the weights and the threshold are those of `tipcompare.align.calibration`, which says what they were fitted
    on; docs/accuracy.md says how well they do.
    """
    if ordinal not in {item.ordinal for item in new.recommendations}:
        raise ValueError(f"expected a recommendation from 1 to {len(new.recommendations)}, got {ordinal}")
    seen: list[Candidate] = []

    def observe(step: Step, places: list[int], chains: list[Chain], found: Candidates) -> None:
        ordinals = [step.report.recommendations[place].ordinal for place in places]
        if step.index == 1 and ordinal in ordinals and found.slots:
            text = step.report.recommendations[places[ordinals.index(ordinal)]].text
            seen.extend(_describe_candidates((old, new), (ordinals.index(ordinal), text), chains, found))

    recurrence = trace_recurrence((old, new), observe=observe)
    own = recurrence.occurrences[-len(new.recommendations) :]
    occurrence = next(item for item in own if item.ordinal == ordinal)
    return Explanation(
        new_ordinal=ordinal,
        old_ordinals=tuple(place for _, place in occurrence.previous),
        score=occurrence.match_score,
        threshold=FITTED.threshold,
        candidates=tuple(seen),
    )


def _describe_candidates(
    reports: tuple[CountryReport, CountryReport], item: tuple[int, str], chains: list[Chain], found: Candidates
) -> list[Candidate]:
    """The likeliest old items of one new item, best first."""
    (old, new), (row, text) = reports, item
    chances = calibrate(pair_chances(to_odds(found.logits)), FITTED)[row]
    order = np.lexsort((np.arange(len(chances)), -found.logits[row]))[:_SHOWN]
    candidates = []
    for place in order.tolist():
        chain = chains[found.slots[place][0]]
        other = next(one.text for one in old.recommendations if one.ordinal == chain.ordinal)
        values = zip((*FEATURES, *_CONTEXT), found.features[row, place].round(3).tolist(), strict=True)
        candidates.append(
            Candidate(chain.ordinal, float(chances[place]), tuple(values), share_concepts(old, new, text, other))
        )
    return candidates


def share_concepts(old: CountryReport, new: CountryReport, text: str, other: str) -> tuple[tuple[str, float], ...]:
    """Return the words two recommendations share or have synonyms of, with their weights, the weightiest first."""
    rows = list(dict.fromkeys(fold_text(item.text) for report in (old, new) for item in report.recommendations))
    wordings = prepare_wordings(rows, FITTED.lexicon)
    mine, its = rows.index(fold_text(text)), rows.index(fold_text(other))
    both = wordings.concepts[mine] * wordings.concepts[its]
    printed = {find_concepts(word)[0]: word for word in reversed(fold_text(text).split())}
    shared = [(printed[wordings.terms[k]], round(float(both[k]), 3)) for k in np.flatnonzero(both).tolist()]
    return tuple(sorted(shared, key=lambda pair: (-pair[1], pair[0]))[:_TERMS])
