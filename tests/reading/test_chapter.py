"""A chapter gives its rating, sections, suggested actions and figures, whatever its page breaks left behind."""

from __future__ import annotations

import random
from itertools import pairwise
from pathlib import Path

import pytest
from chapters import CHAPTER, TERRITORIES
from hypothesis import example, given
from hypothesis import strategies as st

from tipcompare.errors import ParseError
from tipcompare.model import Country, CountryReport, Edition
from tipcompare.reading.findings.chapter import read_chapter
from tipcompare.reading.findings.lines import read_lines
from tipcompare.series import get_profile
from tipcompare.sources import read_source

PROFILE = get_profile("dol-findings")
ACTIONS = [
    (
        "Legal Framework",
        "Raise the age for work in the salt pans to 16 and list the pans in the Code of 2004, including those of"
        " non-state owners.",
        "2015 – 2019",
    ),
    ("Legal Framework", "Ban night work in the pans.", "2019"),
    (
        "Enforcement",
        "Pay the wardens, as the National Plan 2014 – 2018 foresees, and give them boats for the outer pans.",
        "2012 – 2014, 2016 – 2019",
    ),
    ("Enforcement", "Publish how many pans were visited.", "2018 – 2019"),
    ("Social Programs", "Build schools near the pans.", "2019"),
]


def read(text: str, name: str = "Vesmark", year: int = 2019, code: str = "XVE") -> CountryReport:
    """Return the report in a chapter's text; making it checks that spans tile and match."""
    (source,) = read_source(text.encode(), "x.txt")
    country = Country(code, name)
    parts = read_chapter(source, PROFILE, country, Edition(year))
    return CountryReport(
        series=PROFILE.key,
        edition=Edition(year),
        country=country,
        text=parts.text,
        source="x.txt",
        sha256=source.sha256,
        sections=parts.sections,
        rating=parts.rating,
        recommendations=parts.recommendations,
        recommendations_read=parts.recommendations_read,
        observations=parts.observations,
        warnings=parts.warnings,
    )


def actions(report: CountryReport) -> list[tuple[str, str, str]]:
    """Return area, text and years of each action."""
    return [(item.area, item.text, item.years) for item in report.recommendations]


def test_actions_are_whole() -> None:
    """Wrapped lines, split areas, years in the text and page breaks leave each action as the publisher wrote it."""
    assert actions(read(CHAPTER)) == ACTIONS


def test_the_rating_is_both_printed_and_stated() -> None:
    """The label keeps the reason behind the dash; the span is the sentence."""
    report = read(CHAPTER)
    assert report.rating is not None
    assert (report.rating.value, report.rating.statement_value, report.rating.consistent) == (
        "minimal",
        "minimal",
        True,
    )
    assert report.rating.label == "Minimal Advancement – Efforts Made but Continued Practice that Delayed Advancement"
    assert report.rating.span.of(report.text).endswith("efforts to eliminate the worst forms of child labor.")
    (stated,) = report.rating.facts
    assert (stated.kind, stated.value, stated.span.of(report.text)) == ("statement", "minimal", "minimal advancement")


def test_sections_are_all_there_in_order() -> None:
    """Headings over two lines and with broken words are headings all the same."""
    report = read(CHAPTER)
    assert [section.kind for section in report.sections] == [
        "title",
        "summary",
        "prevalence",
        "legal_framework",
        "enforcement",
        "coordination",
        "policies",
        "programs",
        "suggested_actions",
        "references",
    ]
    assert report.sections[2].heading == "I. PREVALENCE AND SECTORAL DISTRIBUTION OF CHILD LABOR"


def test_figures_of_both_years() -> None:
    """Rows on one line and columns read one after the other give the same kind of figure; what is missing says so."""
    found = {
        (o.measure, o.level, o.year): (o.number_text, o.value, o.qualifier, o.comparison)
        for o in read(CHAPTER).observations
    }
    assert found == {
        ("labor_funding", "", 2018): ("Unknown", None, "not_reported", True),
        ("labor_funding", "", 2019): ("$1.5 million", 1.5e6, "exact", False),
        ("labor_inspectors", "", 2018): ("1,893", 1893.0, "exact", True),
        ("labor_inspectors", "", 2019): ("1,901", 1901.0, "exact", False),
        ("labor_inspections", "", 2018): ("250", 250.0, "exact", True),
        ("labor_inspections", "", 2019): ("300", 300.0, "exact", False),
        ("worksite_inspections", "", 2018): ("Unknown", None, "not_reported", True),
        ("worksite_inspections", "", 2019): ("299", 299.0, "exact", False),
        ("labor_violations", "Northland", 2018): ("3", 3.0, "exact", True),
        ("labor_violations", "Northland", 2019): ("–", None, "not_reported", False),
        ("labor_violations", "Southland", 2018): ("0", 0.0, "exact", True),
        ("labor_violations", "Southland", 2019): ("4", 4.0, "exact", False),
    }


def test_a_table_of_figures_within_the_one_of_actions_gives_none() -> None:
    """Its lines are those of an action, and the figures of the table before stay."""
    stray = "Overview of Labor Law Enforcement 2018 2019\nNumber of Labor Inspectors 12 (5) 14 (9)\n"
    found, whole = read(CHAPTER.replace("Ban night", f"{stray}Ban night")), read(CHAPTER)
    assert [one.number_text for one in found.observations] == [one.number_text for one in whole.observations]


def test_a_name_stands_by_the_running_head_of_many_pages() -> None:
    """A line that is there on two pages out of six is text, as the head of a table may be."""
    pages = [["Vesmark", str(page), "2019 FINDINGS ON THE WORST FORMS OF CHILD LABOR"] for page in range(1, 7)]
    for place, page in enumerate(pages):
        page += ["Council of the pans"] * (place in (2, 4)) + [
            f"Wardens of shore {place} met {k} times." for k in range(4)
        ]
    assert PROFILE.layout.chapter is not None
    lines = read_lines("\n".join(line for page in pages for line in page), PROFILE, PROFILE.layout.chapter, "Orlenia")
    assert {line.text for line in lines if line.kind == "name"} == {"Vesmark"}
    assert [line.kind for line in lines if line.text.startswith("Council")] == ["text", "text"]


def test_a_heading_that_a_new_page_repeats_begins_no_section() -> None:
    """The sections are those of the chapter that has it once."""
    heading = "III. ENFORCEMENT OF LAWS ON CHILD LABOR\n"
    twice = CHAPTER.replace(heading, f"{heading}2\n2019 FINDINGS ON THE WORST FORMS OF CHILD LABOR\n{heading}")
    found, once = ([(one.kind, one.heading) for one in read(text).sections] for text in (twice, CHAPTER))
    assert found == once


@pytest.mark.parametrize(
    ("cell", "broken"), [("Unknown", "Unk\nnown"), ("Yes (9)", "Y\nes (9)"), ("Yes (9)", "Y es (9)")]
)
def test_a_word_of_a_cell_that_breaks_off_is_one_cell(cell: str, broken: str) -> None:
    """Where the printer broke `Unknown` or `Yes`, within a line or over two, the figures of both years are the same."""
    found, whole = (
        [(o.measure, o.level, o.year, o.value) for o in read(text).observations]
        for text in (CHAPTER.replace(f"\n{cell}\n", f"\n{broken}\n"), CHAPTER)
    )
    assert found == whole


def test_cells_below_their_labels_may_stand_row_by_row() -> None:
    """As well as column by column: their figures are the same."""
    columns, rows = "250  (5)\nUnknown\n300 (9)\n299(9)\n", "250  (5) 300 (9)\nUnknown 299(9)\n"
    assert columns in CHAPTER
    found, told = (
        [(o.measure, o.year, o.value) for o in read(text).observations]
        for text in (CHAPTER.replace(columns, rows), CHAPTER)
    )
    assert sorted(found, key=str) == sorted(told, key=str)


@pytest.mark.parametrize(("cells", "warned"), [("1,893 (75)", True), ("Yes (75) No (9)", False)])
def test_a_row_whose_cells_cannot_be_told_is_said(cells: str, warned: bool) -> None:
    """One figure for two years is a warning; words that are no figures are none, and nothing is missing there."""
    report = read(CHAPTER.replace("1,893 (75) 1,901‡ (9)", cells))
    assert "labor_inspectors" not in {one.measure for one in report.observations}
    unread = [warning.message for warning in report.warnings if warning.code == "table-row-unread"]
    assert unread == ["rows of figures not read: Number of Labor Inspectors"] * warned


def test_a_label_that_goes_on_in_lower_case_is_one_row() -> None:
    """Its figures are those of the row on one line."""
    broken = CHAPTER.replace("Child Labor Violations Found Northland", "Child Labor Violations\nfound Northland")
    found, whole = ([(o.measure, o.level, o.value) for o in read(text).observations] for text in (broken, CHAPTER))
    assert found == whole


def test_lines_that_stand_alone_and_short_ends_part_paragraphs() -> None:
    """A subheading goes on in no line and no line in it; what ends a sentence before the margin ends a paragraph."""
    below = "Labor Law Enforcement\nThe wardens of the outer pans have three boats, and the mainland lends them\nmore."
    text = CHAPTER.replace(
        "The government has wardens. (4)\n",
        "The government has wardens in all of the ports of the country and on all of the ships that it\n"
        f"{below}\nThe wardens meet each week in Port Ansel and talk of salt.\nNobody else meets. (4)\n",
    )
    lines = read(text).text.splitlines()
    first = lines.index("Labor Law Enforcement")
    assert lines[first + 1].endswith("lends them more.")
    assert lines[first + 2 : first + 4] == [
        "The wardens meet each week in Port Ansel and talk of salt.",
        "Nobody else meets. (4)",
    ]


def test_the_label_of_a_row_begins_it_and_a_note_ends_with_its_sentence() -> None:
    """However wide the line above is: the next row begins with what is short and ends no sentence."""
    rows = (
        "Council of the Salt Pans Meets on Mondays in the hall of Port Ansel, and asks the wardens of all pans. (4)\n"
        "Northern Pan Wardens\nMeet on Fridays, and count the carts that leave the pans by the northern road. (4)\n"
        "‡ Salt carried by night is understood as salt carried between eight in the evening and six. See note 4.\n"
        "Many carts leave the pans by night, and none of the wardens counts them while the northern road is dark.\n"
    )
    told = read(CHAPTER.replace("A council meets on Mondays. (4)\n", rows)).text.splitlines()
    first = next(n for n, line in enumerate(told) if line.startswith("Council of the Salt"))
    starts = ["Council of the Salt", "Northern Pan Wardens", "Meet on Fridays", "‡ Salt carried", "Many carts"]
    assert [line.startswith(start) for line, start in zip(told[first:], starts, strict=False)] == [True] * 5


def test_prose_behind_the_last_row_of_a_table_is_one_paragraph() -> None:
    """Lines without cells, though they may look like labels, are rows only where cells follow."""
    prose = (
        "In 2019, the wardens of the northern shore and those of the southern one, along with the Council of\n"
        "Salt Carriers, Cart Drivers and Boatmen, whose seat is in Port Ansel, went out with the customs boats of\n"
        "the harbor to the outer pans. (4)\n"
    )
    told = read(CHAPTER.replace("‡ Data are from January to June.\n", prose))
    assert prose.replace("\n", " ").strip() in told.text


def test_a_paragraph_that_grows_wider_below_a_figure_is_one() -> None:
    """Lines beside a figure are as full as it leaves them room."""
    beside = (
        "The government opened two shelters on a shore\nand, with help of the unions, the wardens of\n"
        "its salt pans learned the rules of the Salt\nCarriers Act in a course that ran, in Port\n"
        "Ansel throughout the year. More than thirty wardens of the northern and of the southern shore took part in"
    )
    told = read(CHAPTER.replace("The\ngovernment opened two shelters on the northern shore", f"\n{beside} it"))
    assert beside.replace("\n", " ") in told.text


def test_page_furniture_is_gone_from_the_text() -> None:
    """Running heads, page numbers and repeated captions stand in no paragraph."""
    report = read(CHAPTER)
    assert report.text.count("2019 FINDINGS") == 0
    assert report.text.count("MINIMAL ADVANCEMENT") == 1
    assert "(Cont.)" not in report.text
    assert "The government opened two shelters on the northern shore and trained the wardens of its salt" in report.text


def test_what_the_printer_broke_in_the_table_is_made_whole() -> None:
    """Heads, areas and years that stand in the middle of a row go where they belong."""
    head, rest = CHAPTER.split("Area Suggested Action Year(s) Suggested\n", 1)
    rows = """Area Suggested Action
Legal
Year(s)
Suggested
Raise the age for work in the salt pans to
Framework
16. 2015  –
2019
(cont)(cont)Table 11. Suggested Government Actions to Eliminate Child Labor
En
forcement Pay the wardens. 2009 – 2012
2014 – 2019
Enforce the rules in the pans at all times of the
year. 2019
"""
    report = read(f"{head}{rows}{rest[rest.index('REFERENCES') :]}")
    assert actions(report) == [
        ("Legal Framework", "Raise the age for work in the salt pans to 16.", "2015 – 2019"),
        ("Enforcement", "Pay the wardens.", "2009 – 2012 2014 – 2019"),
        ("Enforcement", "Enforce the rules in the pans at all times of the year.", "2019"),
    ]


def test_parts_of_a_country_are_told_from_the_actions_addressed_to_them() -> None:
    """What the table's column for them says stands before the actions, once or often, and is no word of these."""
    head, rest = CHAPTER.split("Area Suggested Action Year(s) Suggested\n", 1)
    rows = """Area Related Entity Suggested Action Year(s) Suggested
Legal Framework Northland Set an age for work. 2019
Northland and
Southland
Ban night work. 2019
Northland and
Southland
End the trade in salt. 2019
Enforcement Northland Pay the wardens. 2018 – 2019
Northlnad and
Southland
Publish how many pans the wardens visited. 2019
Southland has
no wardens of
its own.
Train those who are sent there from the north. 2019
"""
    prose = "The law holds in Northland and Southland alike. (3)\nSchools in Northland and Southland are open. (3)\n"
    report = read(f"{head.replace('II. LEGAL', prose + 'II. LEGAL')}{rows}{rest[rest.index('REFERENCES') :]}")
    assert [text for _, text, _ in actions(report)] == [
        "Set an age for work.",
        "Ban night work.",
        "End the trade in salt.",
        "Pay the wardens.",
        "Publish how many pans the wardens visited.",
        "Train those who are sent there from the north.",
    ]


@pytest.mark.parametrize(
    ("name", "value", "expected"),
    [
        ("North Skerry", "moderate", ["Set an age for work at sea."]),
        ("South Skerry", "none", ["Set an age for work on land.", "Ban night work."]),
    ],
)
def test_each_territory_of_a_chapter_has_its_own(name: str, value: str, expected: list[str]) -> None:
    """Rating and actions are those of the territory asked for."""
    report = read(TERRITORIES, name, 2016)
    assert report.rating is not None
    assert (report.rating.value, report.rating.consistent) == (value, True)
    assert [item.text for item in report.recommendations] == expected
    assert [warning.message for warning in report.warnings if warning.code == "shared-chapter"] == [
        f"a chapter on NORTH SKERRY; SOUTH SKERRY together: its rating and list are those of {name}, its text is of all"
    ]


def test_a_table_that_a_page_breaks_is_of_the_same_territory() -> None:
    """Below a head that is printed again stand actions of the territory that was named last."""
    head = "2\n2016 FINDINGS ON THE WORST FORMS OF CHILD LABOR\nArea Suggested Action Year(s) Suggested\n"
    last = "Set an age for work at sea. 2016\n"
    text = TERRITORIES.replace(last, f"{last}{head}Count the boats. 2016\n")
    found = {
        name: [one.text for one in read(text, f"{name} Skerry", 2016).recommendations] for name in ("North", "South")
    }
    assert found == {
        "North": ["Set an age for work at sea.", "Count the boats."],
        "South": ["Set an age for work on land.", "Ban night work."],
    }


def test_a_territory_is_known_by_any_of_its_names() -> None:
    """A sentence that calls it otherwise than its title is its own, and not that of the territory before."""
    chapter = TERRITORIES.replace("In 2016, South Skerry made", "In 2016, Sabland made").replace(
        "SOUTH SKERRY", "SABERIA"
    )
    report = read(chapter, "Saberia", 2016, "XSB")
    assert report.rating is not None
    assert (report.rating.value, report.rating.statement_value) == ("none", "none")
    assert report.rating.span.of(report.text).startswith("In 2016, Sabland made no advancement")


@pytest.mark.parametrize(
    ("name", "other", "code"),
    [
        ("Niger", "Nigeria", "NER"),
        ("Guinea", "Equatorial Guinea", "GIN"),
        ("Guinea", "Papua New Guinea", "GIN"),
        ("Guinea", "Guinea-Bissau", "GIN"),
        ("Vesmark", "Old Vesmarkia", "XVE"),
        ("Falkland Islands (Islas Malvinas)", "Anguilla", "FLK"),
    ],
)
def test_a_name_within_another_is_not_the_country_s(name: str, other: str, code: str) -> None:
    """The sentence that names it in words of its own states its rating, wherever it stands."""
    own, foreign = f"In 2016, {name} made a significant advancement.", f"In 2016, {other} made no advancement."
    for sentences in (f"{foreign} {own}", f"{own} {foreign}"):
        report = read(f"2016 FINDINGS ON THE WORST FORMS OF CHILD LABOR\n{sentences}\n", name, 2016, code)
        assert report.rating is not None
        assert report.rating.value == "significant"


def test_a_rating_that_was_not_given_is_stated_too() -> None:
    """What stands behind the level may tell that it is the statement."""
    told = CHAPTER.replace(
        "In 2019, Vesmark made a minimal advancement in", "In 2019, no assessment has been made of Vesmark's"
    )
    report = read("\n".join(line for line in told.split("\n") if not line.startswith("MINIMAL")))
    assert report.rating is not None
    assert (report.rating.value, report.rating.heading_value) == ("not_assessed", None)


def test_a_territory_that_is_not_there_is_said() -> None:
    """Nothing is left out in silence."""
    report = read(TERRITORIES, "West Skerry", 2016)
    assert len(report.recommendations) == 3
    assert "several-territories" in [warning.code for warning in report.warnings]


def test_the_publisher_s_own_disagreement_is_kept() -> None:
    """A heading that says other than the sentence gives a warning, and both values."""
    report = read(CHAPTER.replace("made a minimal", "made a moderate"))
    assert report.rating is not None
    assert (report.rating.heading_value, report.rating.statement_value) == ("minimal", "moderate")
    assert [warning.code for warning in report.warnings] == ["rating-differs"]


def test_a_chapter_of_another_edition_is_said() -> None:
    """The years of the actions tell when a file stands under the wrong year: its list is none of that year's."""
    report = read(CHAPTER, year=2018)
    assert "other-edition" in [warning.code for warning in report.warnings]
    assert (report.recommendations, report.recommendations_read) == ((), False)


@pytest.mark.parametrize(("until", "scope"), [("June", "part"), ("November", "part"), ("December", "total")])
def test_a_figure_of_a_few_months_is_a_part(until: str, scope: str) -> None:
    """Half a year is no answer for the year, nor are eleven months."""
    note = f"‡ Data are from January 2019 to {until} 2019."
    report = read(CHAPTER.replace("‡ Data are from January to June.", note))
    assert [(o.value, o.scope) for o in report.observations if o.measure == "labor_inspectors"] == [
        (1893.0, "total"),
        (1901.0, scope),
    ]


def test_references_that_the_table_of_actions_parts_go_on_behind_it() -> None:
    """Where a page has the table between two columns of its references, what stands below it is theirs."""
    head, _, rest = CHAPTER.partition("VII. SUGGESTED")
    table, _, references = rest.partition("REFERENCES\n")
    first, second, _ = references.split("\n")
    report = read(f"{head}REFERENCES\n{first}\nVII. SUGGESTED{table}{second}\n")
    kinds = [section.kind for section in report.sections]
    assert kinds[-3:] == ["references", "suggested_actions", "references"]
    assert second in report.sections[-1].span.of(report.text)
    assert actions(report) == actions(read(CHAPTER))


def test_prose_filed_under_another_edition_is_of_its_own_year() -> None:
    """What the reporting period brought is of the year that the chapter's actions are suggested to."""
    head, _, rest = CHAPTER.partition("Table 6. Labor Law")
    tables = rest[rest.index("IV.") :]
    text = f"{head}The salt office employed 40 labor inspectors during the reporting period.\n{tables}"
    for filed in (2019, 2018):
        (told,) = read(text, year=filed).observations
        assert (told.value, told.year, told.period) == (40.0, 2019, "CY2019"), filed


def test_a_chapter_without_its_table_is_not_read_as_empty() -> None:
    """No actions found is not the same as none suggested."""
    report = read(CHAPTER[: CHAPTER.index("Table 11.")])
    assert report.recommendations == ()
    assert not report.recommendations_read
    assert "no-recommendations" in [warning.code for warning in report.warnings]


def test_a_table_that_begins_by_going_on_is_set_out() -> None:
    """Where the first caption says that the table is continued, as when the page before is lost, its rows are read."""
    caption = "Table 11. Suggested Government Actions to Eliminate Child Labor\n"
    assert actions(read(CHAPTER.replace(caption, caption.replace("\n", " (Cont.)\n"), 1))) == ACTIONS


def test_a_text_that_is_no_chapter_is_an_error() -> None:
    """A letter gives one clear line."""
    with pytest.raises(ParseError, match="neither a rating nor a section heading"):
        read("Dear Sir,\nthe salt is late again.\n")


def test_a_series_without_chapters_has_none() -> None:
    """Whoever reads as a chapter what its series declares nothing of is told so."""
    (source,) = read_source(CHAPTER.encode(), "2019/Vesmark.txt")
    with pytest.raises(ParseError, match="the series tip has no chapters"):
        read_chapter(source, get_profile("tip"), Country("XVE", "Vesmark"), Edition(2019))


def _damage(text: str, choices: list[int]) -> str:
    """Return `text` with running heads and page numbers thrown in between its lines, after the first three."""
    heads = ["Vesmark", "MINIMAL ADVANCEMENT – EFFORTS MADE BUT CONTINUED PRACTICE THAT DELAYED ADVANCEMENT", "7"]
    lines = text.split("\n")
    for place in sorted(choices, reverse=True):
        at = 4 + place % (len(lines) - 5)
        lines[at:at] = [*heads, "2019 FINDINGS ON THE WORST FORMS OF CHILD LABOR"]
    return "\n".join(lines)


@example([363, 2015])
@given(st.lists(st.integers(0, 10_000), max_size=6))
def test_page_breaks_anywhere_change_nothing(choices: list[int]) -> None:
    """Wherever a page ends, the rating, the actions and the figures are the same."""
    whole, broken = read(CHAPTER), read(_damage(CHAPTER, choices))
    assert actions(broken) == actions(whole)
    assert broken.rating == whole.rating
    assert [(o.measure, o.year, o.value) for o in broken.observations] == [
        (o.measure, o.year, o.value) for o in whole.observations
    ]


@given(st.data())
def test_lines_wrapped_elsewhere_change_no_action(data: st.DataObject) -> None:
    """An action is the same however narrow its column is."""
    head, table = CHAPTER.split("Year(s) Suggested\n", 1)
    width = data.draw(st.integers(30, 90))
    rows: list[str] = []
    for area, text, years in ACTIONS:
        words, line = text.split(" "), "" if rows and area == rows[0] else area
        wrapped = []
        for word in words:
            if line and len(line) + len(word) > width:
                wrapped.append(line)
                line = word
            else:
                line = f"{line} {word}".strip()
        rows += [*wrapped, line, years]
    text = "\n".join([head + "Year(s) Suggested", *rows, table[table.index("REFERENCES") :]])
    assert actions(read(text)) == ACTIONS


@given(st.integers(0, 120), st.integers(0, 40), st.randoms(use_true_random=False))
def test_damaged_chapters_give_a_report_or_one_clear_error(start: int, length: int, chance: random.Random) -> None:
    """Lines lost or out of order never give spans that do not stand."""
    lines = CHAPTER.split("\n")
    middle = lines[start : start + length]
    chance.shuffle(middle)
    for damaged in (lines[:start] + lines[start + length :], lines[:start] + middle + lines[start + length :]):
        try:
            report = read("\n".join(damaged) + "\n.")
        except ParseError:
            continue
        assert report.sections


def test_real_chapters_keep_every_word(corpora: Path) -> None:
    """No letter of a chapter's sentences is lost: all that is left out is what stands at page breaks."""
    for path in sorted((corpora / "dol-findings" / "text").glob("*/[JKM]*.txt"))[::4]:
        (source,) = read_source(path.read_bytes(), path.name)
        parts = read_chapter(source, PROFILE, Country("XVE", path.stem), Edition(int(path.parent.name)))
        kept = len("".join(parts.text.split()))
        assert kept >= 0.93 * len("".join(source.text.split())), path
        for old, new in pairwise(parts.sections):
            assert old.span.end <= new.span.start


def test_a_word_broken_at_the_end_of_a_line_is_whole() -> None:
    """In prose and in the table of actions, where it stands whole elsewhere; the hyphen of another word stays."""
    text = CHAPTER.replace(
        "shelters on the northern shore and trained the wardens of its salt pans in the new\nrules.",
        "shelters on the northern shore and trained the wardens of its salt pans in new gov-\nernment rules for non-\n"
        "resident children.",
    ).replace("Publish how many pans were\nvisited.", "Publish how many pans the gov-\nernment visited.")
    report = read(text)
    assert "in new government rules for non-resident children." in report.text
    assert "Publish how many pans the government visited." in [item.text for item in report.recommendations]
    assert any(item.text.endswith("non-state owners.") for item in report.recommendations)
