"""One status, told once: a history and its comparisons never disagree about an item."""

from __future__ import annotations

from collections.abc import Callable, Iterator
from pathlib import Path

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.recurrence import trace_recurrence
from tipcompare.align.statuses import group_items
from tipcompare.changes.history import build_history
from tipcompare.corpus import Corpus
from tipcompare.model import CountryReport, Editions
from tipcompare.series import get_profile

MakeReport = Callable[..., CountryReport]
TIP = get_profile("tip")
CLAUSES = (
    "Open a shelter for boys in the harbor",
    "Pay night interpreters for the deaf",
    "Publish yearly figures on prosecutions and sentences",
    "Enact a law that bans the recruitment of children by lake fisheries",
)
ITEMS = st.lists(
    st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=3, unique=True).map("; ".join), max_size=4, unique=True
)
REAL = (
    ("dol-findings", "dol-findings/text"),
    ("dol-findings", "dol-findings/xml"),
    ("tip", "tip-2018/clean"),
    ("human-rights-practices", "human-rights-practices"),
)


def disagreements(history: Editions) -> Iterator[tuple[str, int, str, str]]:
    """Yield what a comparison calls otherwise than the history does: edition, ordinal, and both words."""
    told = {(item.edition, item.ordinal): item.status for item in history.occurrences}
    for comparison in history.comparisons:
        for change in comparison.recommendations:
            for ordinal in change.new:
                status = told[comparison.new.edition, ordinal]
                if change.status != status:
                    yield str(comparison.new.edition), ordinal, status, change.status


def tells_the_first(history: Editions) -> bool:
    """Return whether the items of the first edition whose list was read, and no others, are `first_read`."""
    first = next((report.edition for report in history.reports if report.recommendations_read), None)
    return all((item.status == "first_read") == (item.edition == first) for item in history.occurrences)


@given(lists=st.lists(st.tuples(ITEMS, st.booleans()), min_size=1, max_size=4))
def test_history_and_comparisons_say_the_same(make_report: MakeReport, lists: list[tuple[list[str], bool]]) -> None:
    """Whatever was split, merged, away or unread, each item has one status, and only the first edition's has none."""
    reports = [
        attrs.evolve(make_report(str(2018 + place), items if read else []), recommendations_read=read)
        for place, (items, read) in enumerate(lists)
    ]
    history = build_history(reports, TIP)
    assert list(disagreements(history)) == []
    assert tells_the_first(history)


@given(lists=st.lists(ITEMS, min_size=3, max_size=5))
def test_what_has_nothing_in_common_is_never_linked(make_report: MakeReport, lists: list[list[str]]) -> None:
    """Not even where a third text, of an edition before, has something of both."""
    reports = [make_report(str(2018 + place), items) for place, items in enumerate(lists)]
    said = {(r.edition, item.ordinal): set(item.text.split("; ")) for r in reports for item in r.recommendations}
    for link in trace_recurrence(reports).links:
        assert said[link.old_edition, link.old_ordinal] & said[link.new_edition, link.new_ordinal]


@given(origins=st.lists(st.sets(st.integers(0, 5)), max_size=8))
def test_groups_share_nothing_with_each_other(origins: list[set[int]]) -> None:
    """Groups part all items, and what one goes back to no other goes back to."""
    groups = group_items(origins)
    assert sorted(place for group in groups for place in group) == list(range(len(origins)))
    pools = [set[int]().union(*(origins[place] for place in group)) for group in groups]
    assert sum(map(len, pools)) == len(set[int]().union(*pools))


@pytest.mark.parametrize(("series", "folder"), REAL)
def test_real_corpora_are_told_once(corpora: Path, series: str, folder: str) -> None:
    """No item of any country of a given corpus is called differently by its history and its comparisons."""
    for history in Corpus.load(corpora / folder, series=series).histories():
        assert list(disagreements(history)) == []
        assert tells_the_first(history)


def test_the_demo_corpus_is_told_once(demo: Path) -> None:
    """Nor is one of the embedded corpus, in which items split, merge and come back."""
    for history in Corpus.load(demo).histories():
        assert list(disagreements(history)) == []
        assert tells_the_first(history)
