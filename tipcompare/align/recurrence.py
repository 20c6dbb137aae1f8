"""Chains of recommendations over N editions: where each began, where it stood, and where it was away."""

from __future__ import annotations

from collections.abc import Sequence

import numpy as np
from attrs import evolve, frozen

from tipcompare.align.folding import fold_text
from tipcompare.align.matching import match_texts
from tipcompare.model import CountryReport, Edition, Occurrence, Recommendation, Status
from tipcompare.model.comparison import MatchedBy


@frozen
class Chain:
    """One recommendation over the editions read so far.

    Args:
        recurrence_id: `MEX-2014-03`: country, edition and place where it began.
        first: edition in which it began.
        last: edition it last stood in.
        ordinal: its place there.
        text: its last wording.
        seen: in how many editions it stood.
    """

    recurrence_id: str
    first: Edition
    last: Edition
    ordinal: int
    text: str
    seen: int


def trace_recurrence(reports: Sequence[CountryReport]) -> tuple[Occurrence, ...]:
    """Return one occurrence for each recommendation of each edition, in order of edition and ordinal.

    An edition whose list was not read is passed over: nothing is dropped there and nothing begins.

    Args:
        reports: of one country, ascending.
    """
    chains: dict[str, Chain] = {}
    occurrences: list[Occurrence] = []
    before: Edition | None = None
    for report in reports:
        if report.recommendations_read:
            occurrences += _continue_chains(report, chains, before)
            before = report.edition
    return tuple(occurrences)


def _continue_chains(report: CountryReport, chains: dict[str, Chain], before: Edition | None) -> list[Occurrence]:
    """Match one edition with the chains that stand in the edition before it, then with the earlier ones."""
    items = report.recommendations
    alive = [chain for chain in chains.values() if chain.last == before]
    asleep = [chain for chain in chains.values() if chain.last != before]
    found: dict[int, tuple[Chain, MatchedBy]] = {}
    best = np.zeros(len(items))
    for candidates in (alive, asleep):
        open_items = [place for place in range(len(items)) if place not in found]
        matches, scores = match_texts([chain.text for chain in candidates], [items[place].text for place in open_items])
        if scores.size:
            best[open_items] = np.maximum(best[open_items], scores.max(axis=0))
        for match in matches:
            found[open_items[match.new]] = (
                candidates[match.old],
                match.matched_by if candidates is alive else "return",
            )
    return [
        _occur(report, item, found.get(place), (chains, before, float(best[place]))) for place, item in enumerate(items)
    ]


def _occur(
    report: CountryReport,
    item: Recommendation,
    found: tuple[Chain, MatchedBy] | None,
    context: tuple[dict[str, Chain], Edition | None, float],
) -> Occurrence:
    """Begin or continue a chain with one item, and say where it stands."""
    chains, before, score = context
    if found is None:
        name = f"{report.country.code}-{report.edition}-{item.ordinal:02d}"
        chains[name] = Chain(name, report.edition, report.edition, item.ordinal, item.text, 1)
        return Occurrence(report.edition, item.ordinal, name, "new", report.edition, 1, score)
    chain, by = found
    status: Status = (
        "returned"
        if chain.last != before
        else "repeated"
        if fold_text(chain.text) == fold_text(item.text)
        else "reworded"
    )
    chains[chain.recurrence_id] = evolve(
        chain, last=report.edition, ordinal=item.ordinal, text=item.text, seen=chain.seen + 1
    )
    return Occurrence(
        edition=report.edition,
        ordinal=item.ordinal,
        recurrence_id=chain.recurrence_id,
        status=status,
        first_edition=chain.first,
        editions_seen=chain.seen + 1,
        match_score=score,
        matched_by=by,
        previous=((chain.last, chain.ordinal),),
    )
