"""What is new in the newest list: by the year that the publisher prints beside it, and by matching."""

from __future__ import annotations

from attrs import frozen

from tipcompare.model import Editions
from tipcompare.report.lifelines import find_older


@frozen
class Fresh:
    """The recommendations of the newest list that are new in it, by two witnesses; their ordinals.

    Args:
        counted: by the year that the publisher prints beside each, as "since" goes by it; by matching where none is
            printed, or where the list before is of the same year.
        matched: those that matching finds in no earlier list.
    """

    counted: frozenset[int] = frozenset()
    matched: frozenset[int] = frozenset()

    @property
    def late(self) -> frozenset[int]:
        """Those that are printed as new, though matching takes each for an older one."""
        return self.counted - self.matched

    @property
    def dated(self) -> frozenset[int]:
        """Those that are printed as older, though matching finds none that they go on from."""
        return self.matched - self.counted


def find_fresh(history: Editions) -> Fresh:
    """Return what is new in the newest list; nothing where no list before it was read."""
    newest, older = history.reports[-1], find_older(history)
    if older is None:
        return Fresh()
    here = [item for item in history.occurrences if item.edition == newest.edition]
    matched = frozenset(item.ordinal for item in here if item.status == "new")
    if older.edition.year >= newest.edition.year:
        return Fresh(matched, matched)
    printed = {item.ordinal: item.printed_first for item in newest.recommendations}
    since = newest.edition.year
    counted = (
        item.ordinal
        for item in here
        if (item.ordinal in matched if (year := printed[item.ordinal]) is None else year >= since)
    )
    return Fresh(frozenset(counted), matched)
