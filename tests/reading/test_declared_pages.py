"""Pages of a series that only declares its headings, on paper: titles, lists and figures as offices print them."""

from __future__ import annotations

import pytest
from attrs import evolve

from tipcompare.model import Country, Edition
from tipcompare.reading import read_report
from tipcompare.reading.page import read_page
from tipcompare.reading.pipeline import Parts
from tipcompare.series import (
    Figures,
    Identity,
    Layout,
    Lists,
    Measure,
    RatingLevel,
    RatingRules,
    SectionRule,
    SeriesProfile,
)
from tipcompare.sources import read_source

WELLS = SeriesProfile(
    key="wells",
    title="Well Book",
    publisher="Office of Wells (invented)",
    identity=Identity(titles=(r"well book \d{4}\W+(?P<name>[^\d:]{2,60})",)),
    layout=Layout(reader="page"),
    sections=(
        SectionRule("title", "Title", headings=(r"well book [0-9]{4} {country}",)),
        SectionRule("state", "State of the wells", headings=(r"state of the wells",)),
        SectionRule("recommendations", "What to do", headings=(r"what to do",)),
    ),
    lists=Lists(title="What to do", sections=("recommendations",)),
    figures=Figures(measures=(Measure("wells", "Wells counted", "wells", rows=("wells counted",)),)),
)
ADDRESSED = evolve(WELLS, lists=evolve(WELLS.lists, addressed=(r"to (?P<whom>donors|the government of [a-z]+):?",)))
ITEMS = [f"Line the wells of town number {number} before the winter." for number in range(15)]
STATE = "STATE OF THE WELLS\n\nThe wells are old.\n\nWells counted: 210\n\nWHAT TO DO\n\n"


def read(title: str, *items: str, profile: SeriesProfile = WELLS, name: str = "2020/Vesmark.txt") -> Parts:
    """Return the parts of a page with this title and these paragraphs under the heading of its list."""
    (source,) = read_source("\n\n".join((title, STATE + "\n\n".join(items))).encode(), name)
    return read_page(source, profile, Country("XVE", "Vesmark"), Edition(2020))


@pytest.mark.parametrize("mark", ["", "• ", "{}. "])
@pytest.mark.parametrize("many", [2, 7, 8, 15])
def test_a_list_under_its_heading_is_read_however_long(many: int, mark: str) -> None:
    """No paragraph speaks against the heading over it where the series has no words that an item begins with."""
    parts = read("WELL BOOK 2020: VESMARK", *(mark.format(n) + item for n, item in enumerate(ITEMS[:many], 1)))
    assert [item.text for item in parts.recommendations] == ITEMS[:many]
    assert parts.warnings == ()


@pytest.mark.parametrize(
    "title", ["WELL BOOK 2020:\nVESMARK", "WELL BOOK\n2020: VESMARK", "Home\n\nWELL BOOK 2020:\nVESMARK"]
)
def test_a_title_may_be_wrapped(title: str) -> None:
    """It is one title, and no word of it is of the first section."""
    parts = read(title, *ITEMS[:2])
    assert [(section.kind, section.found_by) for section in parts.sections] == [
        ("title", "heading"),
        ("state", "heading"),
        ("recommendations", "heading"),
    ]
    assert parts.sections[0].heading == "WELL BOOK 2020: VESMARK"
    assert parts.warnings == ()


def test_a_title_that_is_not_there_is_said() -> None:
    """What stands in its place, over the heading of the first section, is not of that, as nothing but order says."""
    parts = read("The office of wells.", *ITEMS[:2])
    assert [(section.kind, section.found_by) for section in parts.sections][:1] == [("title", "order")]
    assert [doubt.code for doubt in parts.warnings] == ["no-title"]


LISTS = [
    *("The office asks for this.", "To the Government of Vesmark:", "1. Line the wells.", "2. Count the wells."),
    *("To donors:", "1. Pay for it.", "2. Publish what was paid."),
]
WORDS = ["Line the wells.", "Count the wells.", "Pay for it.", "Publish what was paid."]


@pytest.mark.parametrize("marks", ["1. 2.", "• •", "A. B.", "i) ii)"])
def test_a_list_under_a_heading_of_its_own_is_kept_apart(marks: str) -> None:
    """It says whom it is for where the series tells that; what heads it is no item either way."""
    lines = [f"{marks.split()[int(line[0]) - 1]}{line[2:]}" if line[0].isdigit() else line for line in LISTS]
    parts = read("WELL BOOK 2020: VESMARK", *lines, profile=ADDRESSED)
    whom = ["the Government of Vesmark"] * 2 + ["donors"] * 2
    assert [(item.list, item.text) for item in parts.recommendations] == [*zip(whom, WORDS, strict=True)]
    assert [item.text for item in read("WELL BOOK 2020: VESMARK", *lines).recommendations] == WORDS


def test_an_item_that_ends_in_a_colon_is_kept() -> None:
    """Where other items have no mark, nothing says that it is a heading."""
    items = ["Line the wells.", "Count the wells that:", "(a) are deep", "Publish the count."]
    found = [item.text for item in read("WELL BOOK 2020: VESMARK", *items).recommendations]
    assert found == items


def test_the_headings_of_the_markup_say_whom_a_list_is_for() -> None:
    """Each is a part of the section that is a list."""
    lists = "<h3>To the Government of Vesmark</h3><p>Line the wells.</p><h3>To donors</h3><p>Pay for it.</p>"
    page = f"<h1>WELL BOOK 2020: VESMARK</h1><h2>State of the wells</h2><p>Old.</p><h2>What to do</h2>{lists}"
    (source,) = read_source(f"<html><body>{page}".encode(), "2020/Vesmark.html")
    parts = read_page(source, ADDRESSED, Country("XVE", "Vesmark"), Edition(2020))
    assert [(item.list, item.text) for item in parts.recommendations] == [
        ("the Government of Vesmark", "Line the wells."),
        ("donors", "Pay for it."),
    ]


def test_a_row_that_is_not_read_is_said_though_others_are() -> None:
    """Rows of a page are read as rows are; those in another form are named."""
    parts = read("WELL BOOK 2020: VESMARK", "Wells counted in 2019: 190", "Wells counted: many")
    assert [(one.value, one.year, one.section) for one in parts.observations] == [
        (210, 2020, "state"),
        (190, 2019, "recommendations"),
    ]
    assert [(doubt.code, doubt.message) for doubt in parts.warnings] == [
        ("figure-unread", "'Wells counted: many' was not read as a figure")
    ]


TITLE = "WELL BOOK 2020: VESMARK"
GRADED = RatingRules(
    title="Grade",
    scale=(RatingLevel("a", "A", forms=("a",), rank=1), RatingLevel("b", "B", forms=("b",), rank=2)),
    printed=(r"^(?:overall )?grade: (?P<level>[AB])$",),
    rated_sections=("state",),
)


@pytest.mark.parametrize(
    ("rows", "found"),
    [
        ("Indicator\t2018\nWells counted\t135", [(135, 2018)]),
        ("Indicator | 2018\nWells counted | 135", [(135, 2018)]),
        ("| Indicator | 2018 | 2019 |\n|---|---|---|\n| Wells counted | 135 | 1,010 |", [(135, 2018), (1010, 2019)]),
        ("Indicator\t2018\t2019\nWells counted\t135\t140\n\nThe office counts.", [(135, 2018), (140, 2019)]),
        ("Wells counted\t135", [(135, 2020)]),
    ],
)
def test_a_figure_in_a_table_is_of_the_year_over_its_column(rows: str, found: list[tuple[float | None, int]]) -> None:
    """Cells stay apart on the way from the document to the reading of rows, whether tabs or strokes part them."""
    text = f"{TITLE}\n\n{STATE.replace('Wells counted: 210', rows)}Line the wells.\n\nCount the wells."
    assert figures_of(text, "2020/Vesmark.txt") == found


def test_a_figure_in_a_table_of_the_markup_is_of_the_year_over_its_column() -> None:
    """The edition, of 2020, says nothing of it."""
    rows = "<tr><th>Indicator</th><th>2018</th></tr><tr><td>Wells counted</td><td>135</td></tr>"
    head = f"<h1>{TITLE}</h1><h2>State of the wells</h2><table>{rows}</table>"
    page = f"<html><body>{head}<h2>What to do</h2><p>Line them.</p></body></html>"
    assert figures_of(page, "2020/Vesmark.html") == [(135, 2018)]


def figures_of(words: str, name: str) -> list[tuple[float | None, int | None]]:
    """Return value and year of each figure of a document of the year 2020 that is read without a doubt."""
    (source,) = read_source(words.encode(), name)
    report = read_report(source, WELLS, country="Vesmark", edition="2020")
    assert report.warnings == ()
    return [(one.value, one.year) for one in report.observations]


def test_what_is_printed_in_place_of_items_is_none_and_the_list_is_read() -> None:
    """It is no item, with a full stop or without, but counts in the order; an empty list is not read."""
    none = evolve(WELLS, lists=evolve(WELLS.lists, none=("nothing is asked for",)))
    parts = read(TITLE, "Nothing is asked for.", profile=none)
    assert (parts.recommendations, parts.recommendations_read, parts.warnings) == ((), True, ())
    (item,) = read(TITLE, "1. Nothing is asked for.", "2. Line the wells.", profile=none).recommendations
    assert (item.ordinal, item.text) == (2, "Line the wells.")
    assert not read(TITLE, profile=none).recommendations_read


def test_what_stands_over_the_first_heading_is_not_of_its_section() -> None:
    """So is a grade printed there the country's and not the section's, while a row is read there as elsewhere."""
    text = STATE.replace("The wells are old.", "Grade: B")
    (source,) = read_source(f"{TITLE}\n\nOverall grade: A\n\nWells counted: 9\n\n{text}Line them.".encode(), "x.txt")
    parts = read_page(source, evolve(WELLS, rating=GRADED), Country("XVE", "Vesmark"), Edition(2020))
    assert parts.rating is not None
    assert parts.rating.value == "a"
    assert [(one.area, one.value) for one in parts.area_ratings] == [("State of the wells", "b")]
    assert [(one.section, one.value) for one in parts.observations] == [("title", 9), ("state", 210)]
    prose = "The office of wells of Vesmark wrote this book in the winter, after it had been to all towns."
    (source,) = read_source(f"{TITLE}\n\n{prose}\n\nOverall grade: A\n\n{text}Line them.".encode(), "x.txt")
    parts = read_page(source, evolve(WELLS, rating=GRADED), Country("XVE", "Vesmark"), Edition(2020))
    assert [section.kind for section in parts.sections] == ["title", "summary", "state", "recommendations"]


def test_the_beginning_of_a_paragraph_can_be_asked_for_by_a_sign() -> None:
    """A list is led in where a paragraph begins so, and not within one; the grade above is told alike."""
    led = evolve(WELLS, lists=Lists(lead_ins=(r"^the office asks:$",), title="Advice"))
    said = "What the office asks: nothing."
    assert [item.text for item in read(TITLE, "The office asks:", "• Line them.", profile=led).recommendations] == [
        "Line them."
    ]
    assert read(TITLE, said, profile=led).recommendations == ()


@pytest.mark.parametrize(("since", "missed"), [(None, True), (2020, True), (2021, False)])
def test_a_section_is_only_missed_from_its_first_edition_on(since: int | None, missed: bool) -> None:
    """Where none is declared, every page should have it."""
    later = evolve(WELLS, sections=(*WELLS.sections, SectionRule("end", "End", headings=("end",), since=since)))
    assert [doubt.code for doubt in read(TITLE, "Line them.", profile=later).warnings] == ["no-section"] * missed
