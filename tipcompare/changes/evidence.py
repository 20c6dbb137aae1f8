"""What a later edition says to the recommendations of the edition before: passages offered as evidence."""

from __future__ import annotations

from collections.abc import Iterable
from itertools import chain

from tipcompare.changes.certainty import weigh_signs
from tipcompare.changes.passages import Passage, read_passages
from tipcompare.language.tags import is_english
from tipcompare.model import CountryReport, Evidence
from tipcompare.series import SeriesProfile

MOST = 3
"""Passages that are offered for one recommendation, at most."""


def find_evidence(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> tuple[Evidence, ...]:
    """Return the passages of `new` that speak to the recommendations of `old`, by ordinal, the surest first.

    Those that share most with a recommendation are read (see `tipcompare.changes.passages`): the clause that shares
    most tells what was done, and who did it. Only what is certain enough is returned (see
    `tipcompare.changes.certainty`), one passage only once; the last of those that are surer makes room for a deed. What
    is told of a plan of another name than the one that is asked for is left out.
    A deed is told by English words, so that there are none for a series in another language.
    The work grows with the length of the two texts.

    Args:
        old: the edition whose recommendations are looked up.
        new: a later edition of the same report.
        profile: of the series; passages come from its `effort_sections`.
    """
    if not is_english(profile.language):
        return ()
    found: dict[int, dict[str, Evidence]] = {}
    told = (passage for passage in read_passages(old, new, profile, short=0.0) if not passage.another)
    for passage in told:
        found.setdefault(passage.ordinal, {}).setdefault(passage.span.of(new.text), _to_evidence(passage))
    return tuple(chain.from_iterable(choose_most(items.values()) for items in found.values()))


def choose_most(items: Iterable[Evidence]) -> list[Evidence]:
    """Return the surest of what is said of one recommendation; the surest deed is among them, whatever is surer."""
    ordered = sorted(items, key=lambda item: (-item.certainty, item.span.start))
    kept = ordered[:MOST]
    if all(item.polarity != "did" for item in kept):
        kept[MOST - 1 :] = [item for item in ordered if item.polarity == "did"][:1] or kept[MOST - 1 :]
    return kept


def _to_evidence(passage: Passage) -> Evidence:
    assert passage.clause.says != "continued"
    return Evidence(
        ordinal=passage.ordinal,
        span=passage.span,
        score=passage.signs.score,
        polarity=passage.clause.says,
        terms=passage.terms,
        actor=passage.clause.actor,
        certainty=round(weigh_signs(passage.signs), 6),
        part=passage.part,
    )
