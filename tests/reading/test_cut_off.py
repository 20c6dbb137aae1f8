"""A narrative that breaks off: what stood behind the cut is not known, and nobody says that it is gone."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.changes import build_history
from tipcompare.changes.reports import compare_reports
from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.report.structure import list_notices
from tipcompare.series import get_profile
from tipcompare.sources.text import read_text

DEMO = Path(__file__).parents[2] / "corpora" / "demo"
TIP = get_profile("tip")
WHOLE = {year: (DEMO / year / "Vesmark.txt").read_text(encoding="utf-8") for year in ("2020", "2021", "2022")}
TEXT = WHOLE["2021"]
LIST, BEHIND = TEXT.index("Vigorously"), TEXT.index("PROSECUTION")
ENDS = ("", ".", "...", " [...]", "…", "\n\nRead more", "\n\nRead more...", ";", " . . .", "\n\n[…]")


def read(year: str, text: str) -> CountryReport:
    """Return what is read in a text of Vesmark."""
    source = read_text(text.encode(), f"{year}/Vesmark.txt", "0" * 64)
    return read_report(source, TIP, country="XVE", edition=year)


OLD, NEXT = read("2020", WHOLE["2020"]), read("2022", WHOLE["2022"])


@given(at=st.integers(LIST + 30, BEHIND), end=st.sampled_from(ENDS))
def test_a_list_that_is_cut_drops_nothing(at: int, end: str) -> None:
    """Wherever it is cut, and whatever the cut looks like: no item is dropped, returned or new for it."""
    cut = read("2021", TEXT[:at].rstrip() + end)
    assert "cut-off" in [warning.code for warning in cut.warnings]
    assert (cut.recommendations, cut.recommendations_read) == ((), False)
    history = build_history([OLD, cut, NEXT], TIP)
    assert [change for found in history.comparisons for change in found.recommendations] == []
    apart = build_history([OLD, NEXT], TIP)
    assert [one.status for one in history.occurrences] == [one.status for one in apart.occurrences]
    gone = {section.kind for section in OLD.sections} - {section.kind for section in cut.sections}
    for found in history.comparisons:
        statuses = {change.kind: change.status for change in found.sections}
        assert {statuses.get(kind, "not found") for kind in gone} == {"not found"}
        assert not {"added", "removed"} & set(statuses.values())
    assert list_notices(history, TIP)[0][1].startswith("2021 was read in part")


@given(at=st.integers(BEHIND + 200, len(TEXT) - 200), end=st.sampled_from(("", "...", " [...]", "…")))
def test_a_cut_behind_the_list_leaves_the_list(at: int, end: str) -> None:
    """Its list is as in the whole text, and sections that are not there are not called removed."""
    cut = read("2021", TEXT[:at].rstrip(" .\n") + end)
    whole = read("2021", TEXT)
    assert "cut-off" in [warning.code for warning in cut.warnings]
    assert [item.text for item in cut.recommendations] == [item.text for item in whole.recommendations]
    assert "removed" not in [change.status for change in compare_reports(OLD, cut, TIP).sections]


@pytest.mark.parametrize("left", range(1, len("TRAFFICKING PROFILE") + 1))
def test_a_cut_within_a_heading_is_one(left: int) -> None:
    """However much of it is there: what stands below it is not."""
    cut = read("2021", TEXT[: TEXT.index("TRAFFICKING PROFILE") + left])
    assert "cut-off" in [warning.code for warning in cut.warnings]


def test_a_gap_within_the_list_is_a_cut() -> None:
    """Where items are left out and the rest of the narrative follows, the list is none that was read."""
    half = TEXT.index(". ", LIST + 200) + 1
    cut = read("2021", f"{TEXT[:half]} [...]\n\n{TEXT[BEHIND:]}")
    assert (cut.recommendations, [w.code for w in cut.warnings].count("cut-off")) == ((), 1)
    assert "prosecution" in [section.kind for section in cut.sections]


@pytest.mark.parametrize("year", WHOLE)
def test_a_whole_narrative_is_not_cut(year: str) -> None:
    """Nor is one that ends in a quote, or without its last section, which other layouts may not have."""
    text = WHOLE[year]
    for said in (text, f"{text.rstrip()[:-1]}.”\n", f"{text.rstrip()}»"):
        report = read(year, said)
        assert "cut-off" not in [warning.code for warning in report.warnings]
        assert report.recommendations != ()
