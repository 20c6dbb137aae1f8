"""Histories: chains go on, sleep and return; a gap in the corpus is no drop."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.changes.history import build_history
from tipcompare.model import CountryReport, Edition
from tipcompare.series import get_profile

MakeReport = Callable[..., CountryReport]
TIP = get_profile("tip")
LAW = "Enact a law that bans the recruitment of children by lake fisheries."
SHELTER = "Increase funding for shelters that serve male victims in the northern valleys."
FIGURES = "Publish yearly figures on prosecutions and sentences."


def test_a_recommendation_returns_after_a_gap(make_report: MakeReport) -> None:
    """An item that was away for an edition goes on with its chain, and its first edition stays."""
    history = build_history(
        [
            make_report("2019", [LAW, SHELTER]),
            make_report("2020", [SHELTER]),
            make_report("2021", [SHELTER, LAW, FIGURES]),
        ],
        TIP,
    )
    last = {o.ordinal: o for o in history.occurrences if o.edition == Edition(2021)}
    assert (last[2].status, last[2].recurrence_id, last[2].editions_seen) == ("returned", "XVE-2019-01", 2)
    assert (last[1].status, last[1].first_edition, last[1].editions_seen) == ("repeated", Edition(2019), 3)
    assert last[3].status == "new"
    assert last[2].previous == ((Edition(2019), 1),)


def test_an_unread_list_breaks_no_chain(make_report: MakeReport) -> None:
    """An edition whose list was not read is passed over."""
    unread = attrs.evolve(make_report("2020"), recommendations_read=False)
    history = build_history([make_report("2019", [LAW]), unread, make_report("2021", [LAW])], TIP)
    assert [o.status for o in history.occurrences] == ["first_read", "repeated"]


@given(order=st.permutations(range(3)))
def test_the_order_of_the_reports_does_not_matter(make_report: MakeReport, order: list[int]) -> None:
    """Histories are built from the same reports in any order."""
    reports = [
        make_report("2019", [LAW], rating="3"),
        make_report("2020", [LAW, FIGURES]),
        make_report("2021", [FIGURES, SHELTER]),
    ]
    assert build_history([reports[place] for place in order], TIP) == build_history(reports, TIP)


def test_an_edition_that_stands_twice_is_refused(make_report: MakeReport) -> None:
    """Two reports of one edition are for the caller to choose from."""
    with pytest.raises(ValueError, match="one report for each edition"):
        build_history([make_report("2019", [LAW]), make_report("2019", [SHELTER])], TIP)
