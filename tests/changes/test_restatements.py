"""Which figures are restated, and how; which lines figures draw over the years."""

from __future__ import annotations

import csv
import io
from pathlib import Path

import docx
import openpyxl
import pytest
from attrs import evolve
from rich.console import Console

from tipcompare.changes.history import build_history
from tipcompare.changes.restatements import find_restatements, find_unlike
from tipcompare.cli.compare import _print_figures
from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Country, CountryReport, Edition, Editions, Observation, ReportWarning, Section, Span
from tipcompare.reading import read_report
from tipcompare.report import build_page, render_html, render_markdown
from tipcompare.report.word import render_docx
from tipcompare.report.workbook import render_workbook
from tipcompare.series import get_profile
from tipcompare.sources import read_source

TIP = get_profile("tip")


def report(edition: int, *sentences: str) -> CountryReport:
    """Return an edition's report on Vesmark with these sentences on prosecution."""
    text = " ".join(sentences)
    sections = (Section(Span(0, len(text)), "prosecution"),)
    observations: tuple[Observation, ...] = read_observations(text, sections, TIP, Edition(edition))[0]
    return CountryReport(
        series="tip",
        edition=Edition(edition),
        country=Country("XVE", "Vesmark"),
        text=text,
        source=f"{edition}/Vesmark.txt",
        sha256="0" * 64,
        sections=sections,
        observations=observations,
        answers=answer_figures(observations),
    )


OLD = "Courts convicted six traffickers in 2013."


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [
        (OLD, "Courts convicted nine traffickers in 2014, compared with five in 2013.", "revised"),
        (
            "Police opened 112 investigations in 2013.",
            "Police opened 90 investigations in 2014, compared with approximately 110 in 2013.",
            "rounding",
        ),
        *(
            (
                f"Police opened {bound} investigations in 2013.",
                f"Police opened 90 investigations in 2014, compared with {value} in 2013.",
                kind,
            )
            for bound, value, kind in (
                ("at least 70", 74, "rounding"),
                ("more than 70", 74, "rounding"),
                ("up to 70", 66, "rounding"),
                ("at least 70", 66, "revised"),
                ("up to 70", 74, "revised"),
                ("at least 70", 200, "revised"),
            )
        ),
        (
            "The government allocated $2,110,932.64 to shelters in 2013.",
            "The government allocated $3 million to shelters in 2014, compared with $2,110,932 in 2013.",
            "rounding",
        ),
        (
            "The government allocated $2,110,932.64 to shelters in 2013.",
            "The government allocated $3 million to shelters in 2014, compared with $2,110,930 in 2013.",
            "revised",
        ),
        *(
            (
                "The government allocated $221,617 to shelters in 2013.",
                f"The government allocated $300,000 to shelters in 2014, compared with {given} in 2013.",
                kind,
            )
            for given, kind in (
                ("$221,600", "rounding"),
                ("$222,000", "rounding"),
                ("$221,500", "revised"),
                ("$220,000", "revised"),
            )
        ),
        (
            "Police opened 12 investigations in 2013.",
            "Police investigated 31 suspects in 2014, compared with 19 suspects in 2013.",
            "unit differs",
        ),
        (
            "Courts convicted six traffickers during the reporting period.",
            "Courts convicted nine traffickers in 2014, compared with eight in 2013.",
            "period differs",
        ),
    ],
)
def test_a_figure_given_otherwise_later_is_classed(old: str, new: str, kind: str) -> None:
    """Each class of restatement is told from the others."""
    (found,) = find_restatements([report(2014, old), report(2015, new)])
    assert (found.year, found.kind, found.first_edition, found.later_edition) == (
        2013,
        kind,
        Edition(2014),
        Edition(2015),
    )


def test_a_figure_that_stays_is_not_restated() -> None:
    """The same value again, and a later account of another currency, restate nothing."""
    again = "Courts convicted nine traffickers in 2014, compared with six in 2013."
    assert find_restatements([report(2014, OLD), report(2015, again)]) == ()
    money = "The government spent 2.1 million kerens ($262,000) on shelters in fiscal year 2013."
    dollars = (
        "The government spent $300,000 on shelters in fiscal year 2014, compared with $262,000 in fiscal year 2013."
    )
    assert find_restatements([report(2014, money), report(2015, dollars)]) == ()


def test_each_account_is_set_against_the_latest_before_it() -> None:
    """A figure revised once and then kept is restated once."""
    later = "Courts convicted nine traffickers in 2014, compared with five in 2013."
    last = "Courts convicted two traffickers in 2015, compared with nine in 2014 and five in 2013."
    assert len(find_restatements([report(2014, OLD), report(2015, later), report(2016, last)])) == 1


def test_what_was_added_up_restates_only_by_more() -> None:
    """A sum may lack a part: it tells that a printed figure holds no longer where it comes to more."""
    parts = "Police opened nine federal and 22 state investigations in 2013. Courts convicted nine traffickers in 2014."
    fewer, more = ("Police opened 29 investigations in 2013.", "Police opened 33 investigations in 2013.")
    again = "Police opened 40 investigations in 2015, compared with 34 in 2013."
    (found,) = find_restatements([report(2014, fewer), report(2015, parts)])
    assert (found.first.value, found.later.value, found.later.status) == (29, 31, "sum")
    assert find_restatements([report(2014, more), report(2015, parts)]) == ()
    assert find_restatements([report(2014, parts), report(2015, fewer)]) == ()
    assert [(r.first.value, r.later.value) for r in find_restatements([report(2014, fewer), report(2016, again)])] == [
        (29, 34)
    ]


def test_a_whole_is_no_other_figure_than_its_parts() -> None:
    """What an edition told of two kinds in two sentences the next one gives as one; anything else is restated."""
    old = report(
        2014, "Police opened 112 investigations in 2013.", "Customs opened 40 forced labor investigations in 2013."
    )
    for later, restated in ((152, 0), (151, 1), (80, 1)):
        new = report(2015, f"Police opened 90 investigations in 2014, compared with {later} in 2013.")
        assert len(find_restatements((old, new))) == restated, later
    apart = report(2014, "Police opened 112 investigations, including 40 for forced labor, in 2013.")
    assert find_restatements((apart, report(2015, "Police opened 90 investigations in 2014, and 152 in 2013.")))


def test_a_whole_is_no_other_figure_than_that_of_one_kind() -> None:
    """What an edition told of sex trafficking alone is not restated by what a later one tells of all."""
    kind = "Police opened 12 sex trafficking investigations in 2013, compared with nine in 2012."
    whole = "Police opened 30 investigations in 2014, compared with 19 in 2013."
    assert not find_restatements([report(2014, kind), report(2015, whole)])
    assert find_restatements([report(2014, kind.replace("sex trafficking ", "")), report(2015, whole)])


def test_what_prose_tells_is_not_set_against_a_row() -> None:
    """A row has a definition, and prose may count cases of every kind; two rows are set against each other."""
    prose = report(2014, "Police opened 112 investigations in 2013.")
    later = report(2015, "Police opened 90 investigations in 2014, compared with 40 in 2013.")
    rows = [
        evolve(one, observations=tuple(evolve(item, rule="") for item in one.observations)) for one in (prose, later)
    ]
    assert [len(find_restatements(pair)) for pair in ([prose, later], rows)] == [1, 1]
    assert find_restatements([prose, rows[1]]) == find_restatements([rows[0], later]) == ()


KIND = "Police opened 12 sex trafficking investigations in 2013."
ASIDE = "Police opened 90 investigations in 2014, compared with"


@pytest.mark.parametrize(
    ("old", "new", "why"),
    [
        (KIND, f"{ASIDE} 19 in 2013.", "not of the same kind"),
        (
            "Police opened 29 investigations in 2013.",
            "Police opened nine federal and 12 state investigations in 2013.",
            "one a sum of parts",
        ),
        (
            "Police opened nine federal and 12 state investigations in 2013.",
            f"{ASIDE} 29 in 2013.",
            "one a sum of parts",
        ),
        (
            "The government spent $90,000 on shelters in 2013.",
            "The government spent €80,000 on shelters in 2013.",
            "in another unit",
        ),
        (
            "Six of the 14 courts reported convicting 13 traffickers in 2013.",
            "Courts convicted nine people on fraud charges in 2014, compared with seven in 2013.",
            "each of a part",
        ),
        (
            "Police opened 35 investigations in 2013. The border guard opened 12 forced labor investigations in 2013.",
            f"{ASIDE} 12 in 2013.",
            "the same is told besides",
        ),
        ("Police opened 35 investigations, including 12 for forced labor, in 2013.", f"{ASIDE} 12 in 2013.", ""),
        (KIND, KIND, ""),
        ("Police opened 12 investigations in 2013.", f"{ASIDE} 19 in 2013.", ""),
    ],
)
def test_what_is_given_otherwise_and_restated_by_nobody_is_listed_with_why(old: str, new: str, why: str) -> None:
    """A pair with two values is in one of the two lists; what stays is in none."""
    pair = (report(2014, old), report(2015, new))
    found = find_unlike(pair)
    assert [why in one.why for one in found] == ([True] if why else [])
    assert len(find_restatements(pair)) == (not why and old != new)


def test_the_same_sum_in_another_currency_is_not_given_otherwise() -> None:
    """The older edition tells it in both."""
    money = "The government spent 2.1 million kerens ($262,000) on shelters in 2013."
    for told, unlike in (("262,000", 0), ("250,000", 1)):
        later = report(2015, f"The government spent ${told} on shelters in 2013.")
        assert len(find_unlike([report(2014, money), later])) == unlike


def told_of_2013() -> Editions:
    """Return editions of 2014 to 2016: convictions restated, investigations in prose, then in a row; cases, persons."""
    first = report(2014, "Courts convicted six traffickers in 2013.", "Police opened 928 investigations in 2013.")
    second = report(2015, "Courts convicted five traffickers in 2013.", "Police opened 17 investigations in 2013.")
    row = tuple(evolve(one, rule="") if one.measure == "investigations" else one for one in second.observations)
    third = report(2016, "Courts convicted two traffickers in 2015.")
    return build_history([first, evolve(second, observations=row), third], TIP)


@pytest.mark.parametrize(
    ("prose", "unlike"),
    [
        ("Police opened 928 investigations in 2013.", 1),
        ("Police opened 928 investigations in 2013, including 17 for forced labor.", 0),
        ("Police opened nine investigations in 2013. The coast guard opened eight investigations in 2013.", 0),
        ("Police opened nine investigations in 2013. The coast guard opened seven investigations in 2013.", 1),
    ],
)
def test_a_row_whose_number_prose_tells_too_is_not_given_otherwise(prose: str, unlike: int) -> None:
    """As one of several numbers, or in parts: whichever answered, the two editions agree."""
    row = report(2015, "Police opened 17 investigations in 2013.")
    row = evolve(row, observations=tuple(evolve(one, rule="") for one in row.observations))
    found = find_unlike([report(2014, prose), row])
    assert [one.why for one in found] == ["one in prose, one in a row of figures"] * unlike


def test_what_is_given_otherwise_is_told_beside_what_is_restated(capsys: pytest.CaptureFixture[str]) -> None:
    """On the card, in Markdown, in Word, in a workbook, on the page and in the terminal, with both figures and why."""
    history = told_of_2013()
    why = "one in prose, one in a row of figures"
    page = build_page(history)
    (card,) = [answer for answer in page.answers if answer.topic == "restated"]
    assert (card.value, card.detail) == ("1", f"1 revised. 1 more differs, but cannot be compared: {why}.")
    row = ("Investigations", "2013", "928 cases in 2014", "17 cases in 2015", why)
    assert [one.cells for one in page.unlike] == [row]
    assert f"| {' | '.join(row)} |" in render_markdown(page)
    tables = docx.Document(io.BytesIO(render_docx(page))).tables
    assert row in [tuple(cell.text for cell in line.cells) for table in tables for line in table.rows]
    sheet = openpyxl.load_workbook(io.BytesIO(render_workbook(history)))["given otherwise"]
    assert [cell.value for cell in sheet[2]] == ["investigations", 2013, 2014, 928, 2015, 17, why]
    assert f"<td>{why}</td>" in render_html(page)
    assert '<h3 id="unlike">' in render_html(page)
    _print_figures(Console(width=200), history.comparisons[0])
    said = capsys.readouterr().out
    assert f"given otherwise: investigations 2013: 928 cases in 2014, 17 cases in 2015 ({why})" in said
    assert "restated: convictions 2013" in said


@pytest.mark.parametrize("code", ["other-edition", "same-text"])
def test_a_copy_filed_as_another_edition_restates_nothing(code: str) -> None:
    """Nor is it the edition that told first what a later one restates."""
    old, new = "Courts convicted six traffickers in 2013.", "Courts convicted five traffickers in 2013."
    (found,) = find_restatements([report(2014, old), report(2015, new)])
    assert (found.first.value, found.later.value) == (6, 5)
    copy = evolve(report(2015, new), warnings=(ReportWarning(code, "it has the text of the edition of 2014"),))
    assert find_restatements([report(2014, old), copy]) == ()
    later = "Courts convicted nine traffickers in 2016, compared with four in 2013."
    (found,) = find_restatements([report(2014, old), copy, report(2017, later)])
    assert (found.first_edition, found.first.value, found.later.value) == (Edition(2014), 6, 4)


def test_a_file_that_goes_on_with_another_country_restates_as_any_other() -> None:
    """What is of the other country is left out, so that the figures are this one's."""
    (old, new) = report(2014, OLD), report(2015, "Courts convicted five traffickers in 2013.")
    longer = evolve(
        new, warnings=(ReportWarning("other-narrative", "the text holds the narrative of another country"),)
    )
    assert find_restatements([old, longer]) == find_restatements([old, new]) != ()


@pytest.mark.parametrize("country", ["XOL", "XSB", "XVE"])
def test_the_demo_s_restatements_are_found(demo: Path, country: str) -> None:
    """Every restatement of the truth is found with its class, and no other."""
    reports = []
    for path in sorted(demo.glob("[12]*/*.txt")):
        (source,) = read_source(path.read_bytes(), f"{path.parent.name}/{path.name}")
        read = read_report(source, TIP)
        if read.country.code == country:
            reports.append(read)
    found = {
        (r.measure, r.year, str(r.first_edition), r.first.value, str(r.later_edition), r.later.value, r.kind)
        for r in find_restatements(sorted(reports))
    }
    with (demo.parent / "truth" / country / "restatements.csv").open(encoding="utf-8", newline="") as lines:
        truth = {
            (
                row["measure"],
                int(row["year"]),
                row["first_edition"],
                float(row["first_value"]),
                row["later_edition"],
                float(row["later_value"]),
                row["kind"],
            )
            for row in csv.DictReader(lines)
        }
    assert found == truth
