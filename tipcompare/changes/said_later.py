"""What later editions say to the recommendations of each list that was read, over those whose list was not."""

from __future__ import annotations

from collections.abc import Iterator
from itertools import pairwise

from tipcompare.changes.evidence import find_evidence
from tipcompare.changes.misfiled import may_be_another
from tipcompare.model import CountryReport, Editions, Evidence
from tipcompare.series import get_profile

SaidLater = tuple[CountryReport, CountryReport, tuple[Evidence, ...]]
"""The edition with the list, a later one, and what that says to it."""


def list_said_later(history: Editions) -> list[SaidLater]:
    """Return what each edition says to the list before it, in order of edition and of the one that says it.

    The list before an edition is that of the edition before; where that was not read, the last one that was read
    besides, if the edition has a list itself: so what is said, new and dropped there is told of the same two lists.

    Args:
        history: of one country; its comparisons hold what neighbours say.
    """
    near = ((one.old, one.new, one.evidence) for one in history.comparisons)
    return sorted((*near, *_over_gaps(history)), key=lambda said: (said[0].edition, said[1].edition))


def _over_gaps(history: Editions) -> Iterator[SaidLater]:
    neighbours = {one.edition: other.edition for one, other in pairwise(history.reports)}
    read = [report for report in history.reports if report.recommendations_read]
    for old, new in pairwise(read):
        if neighbours[old.edition] != new.edition and not may_be_another(new):
            yield old, new, find_evidence(old, new, get_profile(history.series))
