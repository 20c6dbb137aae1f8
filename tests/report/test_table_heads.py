"""A head of a table that is printed again where a page breaks is no change; a table that is gone is one."""

from __future__ import annotations

from attrs import evolve
from invented import build_sections

from tipcompare.changes.reports import compare_reports
from tipcompare.model import CountryReport
from tipcompare.report.redlines import Pair, lay_out_section
from tipcompare.series import get_profile

FINDINGS = get_profile("dol-findings")
HEAD = "Table 5. Offices That Keep the Piers of the Lake\nOffice Role"
AGAIN = "ta ble 5. o ffices That k eep the Piers of the l ake\nOffice r ole"
ROWS = [
    f"Office of the {name} Pier Keeps the {name} pier and counts the boats that come. (2)" for name in ("Old", "New")
]
PROSE = "The wardens of the northern shore met each week and spoke of their boats and of the salt pans. (3)"


def report(year: int, *lines: str) -> CountryReport:
    """Return a chapter of one section."""
    section = ("enforcement", "Enforcement", "\n".join(("Enforcement", *lines)))
    return evolve(build_sections("dol-findings", year, section), kind="chapter")


def changed(old: CountryReport, new: CountryReport) -> list[list[str]]:
    """Return what is shown of each row that changed."""
    comparison = compare_reports(old, new, FINDINGS)
    (change,) = comparison.sections
    rows = lay_out_section(comparison, change, "", profile=FINDINGS).rows
    return [
        [piece.text for text in row.running for piece in text if piece.kind != "equal"]
        for row in rows
        if isinstance(row, Pair)
    ]


def test_a_head_printed_again_is_no_change() -> None:
    """Neither by itself nor before a row, nor in large type, whichever edition has it."""
    once = report(2018, PROSE, HEAD, *ROWS)
    for head in (HEAD, AGAIN):
        twice = report(2019, PROSE, HEAD, ROWS[0], head, ROWS[1])
        assert changed(once, twice) == changed(twice, once) == []


def test_a_table_that_one_edition_alone_has_is_shown() -> None:
    """Its caption, too."""
    shown = changed(report(2018, PROSE, HEAD, *ROWS), report(2019, PROSE))
    assert any("Keep the Piers" in text for row in shown for text in row)
