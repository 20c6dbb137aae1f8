"""Two editions that others lie between are compared as the chains have them: what stood all the time is not new."""

from __future__ import annotations

from itertools import pairwise
from pathlib import Path

from tipcompare.changes.apart import compare_apart
from tipcompare.changes.printed_years import is_likely
from tipcompare.corpus import Corpus
from tipcompare.series import get_profile


def test_any_two_editions_agree_with_the_chains(demo: Path) -> None:
    """New is what begins after the older one, every item has one change, and neighbours are compared once."""
    told = set()
    for history in Corpus.load(demo):
        begun = {(one.edition, one.ordinal): one.first_edition for one in history.occurrences}
        *older, newest = history
        for old, new in (*pairwise(history), *((report, newest) for report in older)):
            found = compare_apart(history, old, new, get_profile("tip"))
            beside = [one for one in history.comparisons if one.old is old and one.new is new]
            assert all(one is found for one in beside)
            for side, report in ((0, old), (1, new)):
                items = [ordinal for change in found.recommendations for ordinal in (change.old, change.new)[side]]
                assert sorted(items) == [item.ordinal for item in report.recommendations]
            for change in found.recommendations:
                first = [begun[new.edition, ordinal] for ordinal in change.new]
                assert change.status == "dropped" or (change.status == "new") == all(one > old.edition for one in first)
                assert change.nearest is None or change.status == "new" or change.nearest[0] <= old.edition
                told.add((new is newest, change.status, is_likely(change, found)))
    assert {(True, "returned", True), (True, "new", False), (True, "dropped", True), (True, "split", False)} <= told
