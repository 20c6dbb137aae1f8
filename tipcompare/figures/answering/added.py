"""The answer of a measure whose figures are each of another event or place: what they come to together."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.answering.accounts import WITHIN, Accounts, Chosen, first_of, total_of
from tipcompare.figures.answering.sums import sum_of, sum_told
from tipcompare.model import Observation, Span
from tipcompare.model.figures import OWN_ACTORS

_SILENT = ("not-reported", "unavailable")
"""Rules of what is said not to be reported, where a number of those trained may be unknown."""


def add_up(said: Accounts) -> Chosen | None:
    """Return the sum over the country's own figures, none of them twice, or the one there is; else what is nought.

    A total told first that comes to no less than all others is the whole. One figure alone is partial where it is of
    one group or course. What there was none of for some alone, and what was not reported of some, is no answer.
    """
    own = [item for item in said.items if item.actor in OWN_ACTORS and item.scope != "single"]
    zeros = [item for item in own if item.value == 0 and item.scope == "total"]
    figures = [item for item in own if item.value]
    told = _new(figures) or figures[:1]
    if told:
        whole = sum_told(told)
        told = told[told.index(whole.item) :] if whole is not None else told
        totals = [item for item in told if item.scope == "total"]
        parts = [item for item in told if item.scope != "total"]
        if told[0] in totals and total_of(totals) >= total_of(parts):
            told = totals
        return sum_of(told) if len(told) > 1 else first_of(told, "stated" if totals else "partial")
    if zeros:
        return first_of(zeros, "zero")
    missing = (item for item in own if item.value is None and (item.scope == "total" or item.rule not in _SILENT))
    return first_of(missing, "not_reported")


def _new(told: Sequence[Observation]) -> list[Observation]:
    """Return the figures that are of an event or place each: no parts, and none told again in another sentence.

    The summary tells again what stands in the text.
    """
    body = [item for item in told if item.section != "summary"] or told
    found: list[Observation] = []
    first: dict[tuple[float | None, str, str], Span] = {}
    for item in body:
        if item.rule in WITHIN and not item.comparison:
            continue
        sentence = first.setdefault((item.value, item.unit, item.section), item.sentence)
        if sentence == item.sentence or item.value == 1:  # "one" is never what "the one" before it was
            found.append(item)
    return found
