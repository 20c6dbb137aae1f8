"""A new series takes declarations and no code: ratings by area, lists, sections, and warnings of what was not read."""

from __future__ import annotations

from collections.abc import Callable
from contextlib import suppress
from typing import Any

import pytest
from attrs import evolve
from declared.progress import PROGRESS
from declared.scorecard import SCORECARD
from declared.visits import VISITS
from hypothesis import strategies as st

from tipcompare.changes.indexed import index_sentences
from tipcompare.errors import TipcompareError
from tipcompare.language.english import ENGLISH
from tipcompare.model import CountryReport, SourceText
from tipcompare.reading import read_report
from tipcompare.series import Counting, Figures, Measure, SectionRule, SeriesProfile
from tipcompare.strategies import narratives
from tipcompare.testing import check_conformance, describe

ADVICE = narratives(layout="2019").map(lambda narrative: narrative.recommendations)
COUNTRIES = st.sampled_from(["Vesmark", "Orlenia", "Saberia"])
YEARS = st.integers(2005, 2025)
STAGES = {"good": "well prepared", "moderate": "moderately prepared", "early": "at an early stage"}
CHAPTERS = {"Fisheries": "FISHERIES", "Courts": "COURTS AND PRISONS", "Statistics": "STATISTICS"}
Example = tuple[str, dict[str, Any]]


@st.composite
def progress_reports(draw: st.DrawFn) -> Example:
    """A report whose chapters are rated each by itself, and the truth of it."""
    country, year = draw(COUNTRIES), draw(YEARS)
    lines = [f"PROGRESS REPORT {year}: {country.upper()}"]
    items: list[str] = []
    ratings: list[tuple[str, str]] = []
    for number, (title, heading) in enumerate(CHAPTERS.items(), 3):
        stage, asked = draw(st.sampled_from(sorted(STAGES))), draw(ADVICE)[:3]
        lines += [f"{number}. {heading}", f"{country} is {STAGES[stage]} in this field. Boards met twice."]
        lines += [f"In the coming year, {country} should in particular:", *(f"→ {item}" for item in asked)]
        ratings.append((title, stage))
        items += asked
    return "\n\n".join(lines) + "\n", {"ratings": ratings, "recommendations": items}


@st.composite
def scorecards(draw: st.DrawFn) -> Example:
    """A page with a table of grades and numbered findings, and the truth of it."""
    country, year, entries = draw(COUNTRIES), draw(YEARS), draw(st.integers(0, 9999))
    grades = {area: draw(st.sampled_from("ABC")) for area in ("Births", "Land", "Ships")}
    found = draw(ADVICE)
    lines = [f"Scorecard: {country}, {year}", "Ratings at a glance", f"Overall | {draw(st.sampled_from('ABC'))}"]
    lines += [f"{area} | {grade}" for area, grade in grades.items()]
    lines += ["Findings", *(f"{number}. {item}" for number, item in enumerate(found, 1))]
    lines += ["Outlook", "The bench visits again in spring.", f"Entries made: {entries:,}"]
    truth = {
        "rating": lines[2][-1].lower(),
        "ratings": [(area, grade.lower()) for area, grade in grades.items()],
        "recommendations": list(found),
        "figures": [("entries", float(entries), year - 1)],
    }
    return "\n\n".join(lines) + "\n", truth


@st.composite
def letters(draw: st.DrawFn) -> Example:
    """A letter with dated sections and no rating, and the truth of it."""
    country, year, asked = draw(COUNTRIES), draw(YEARS), draw(ADVICE)
    days = draw(
        st.lists(st.sampled_from([f"{day} March" for day in range(3, 20)]), min_size=1, max_size=4, unique=True)
    )
    lines = [
        f"LETTER {year} TO THE GOVERNMENT OF {country.upper()}",
        "Your Excellency,",
        "We thank you for the welcome.",
    ]
    for day in days:
        lines += [f"{day} {year}", "The visitors saw the harbor prison. Beds and food were as they should be."]
    lines += ["What we ask for", *(f"({chr(97 + place)}) {item}" for place, item in enumerate(asked))]
    lines += ["Yours faithfully,", "The visitors"]
    return "\n\n".join(lines) + "\n", {"rating": None, "recommendations": list(asked), "days": len(days)}


def read(text: str, profile: SeriesProfile) -> CountryReport:
    """Return the report of a text; country and edition are told by it alone."""
    return read_report(SourceText(text, "a.txt", "0" * 64, "text"), profile)


def parser_of(profile: SeriesProfile) -> Callable[[str], dict[str, Any]]:
    """Return what reads a text of a series as a parser's dict, with the number of its dated sections."""

    def parse(text: str) -> dict[str, Any]:
        report = read(text, profile)
        days = sum(section.kind == "visit" for section in report.sections)
        return {**describe(report), "days": str(days)}

    return parse


SERIES = {
    "progress": (PROGRESS, progress_reports()),
    "scorecard": (SCORECARD, scorecards()),
    "visits": (VISITS, letters()),
}


def _comparable(example: Example) -> Example:
    text, truth = example
    return text, {key: str(value) if key == "days" else value for key, value in truth.items()}


@pytest.mark.parametrize("name", SERIES)
def test_a_declared_series_conforms(name: str) -> None:
    """What was written is read, twice alike, whatever mirrors do to it; what is cut off is read or fails clearly."""
    profile, drawn = SERIES[name]
    breaches = check_conformance(parser_of(profile), examples=60, drawn=drawn.map(_comparable))
    assert not breaches, "\n\n".join(map(str, breaches))


PROGRESS_TEXT = """PROGRESS REPORT 2019: VESMARK

3. FISHERIES

Vesmark is moderately prepared in this field.

In the coming year, Vesmark should in particular:

→ open the registry of ships to the public;

→ train the inspectors of the eastern ports.

4. COURTS

Vesmark remains at an early stage. In the coming year, Vesmark should in particular: → publish judgments; → name judges.

5. STATISTICS

The office of statistics met twice.
"""


def test_each_chapter_has_its_rating_and_its_list() -> None:
    """Ratings, by the sentence that gives each, and recommendations say of which chapter they are, not the country."""
    report = read(PROGRESS_TEXT, PROGRESS)
    assert report.rating is None
    assert [(one.area, one.value, one.span.of(report.text)) for one in report.ratings] == [
        ("Fisheries", "moderate", "Vesmark is moderately prepared in this field."),
        ("Courts", "early", "Vesmark remains at an early stage."),
    ]
    assert [(item.area, item.text) for item in report.recommendations] == [
        ("Fisheries", "open the registry of ships to the public"),
        ("Fisheries", "train the inspectors of the eastern ports."),
        ("Courts", "publish judgments"),
        ("Courts", "name judges."),
    ]
    assert [(doubt.code, doubt.message) for doubt in report.warnings] == [
        ("no-rating", "no rating was found in Statistics")
    ]


@pytest.mark.parametrize(
    ("gone", "code"),
    [
        ("Overall | A\n\nBirths | B\n\n", "no-rating"),
        ("1. The books are kept in ink.\n\n2. The vault is damp.\n\n", "no-recommendations"),
        ("Entries made: 12\n\n", "no-figures"),
        ("Outlook\n\n", "no-section"),
    ],
)
def test_declared_and_unread_is_a_warning(gone: str, code: str) -> None:
    """A rating, a list, a figure, a section that is declared and that the text does not have is said."""
    text = (
        "Scorecard: Vesmark, 2019\n\nRatings at a glance\n\nOverall | A\n\nBirths | B\n\nFindings\n\n"
        "1. The books are kept in ink.\n\n2. The vault is damp.\n\nOutlook\n\nEntries made: 12\n\nThe bench goes on.\n"
    )
    assert read(text, SCORECARD).warnings == ()
    assert [doubt.code for doubt in read(text.replace(gone, ""), SCORECARD).warnings] == [code]


@pytest.mark.parametrize(
    ("part", "field", "pattern"),
    [
        ("identity", "titles", r"progress report( of (?P<name>\w+))?.*"),
        ("identity", "name_sentences", r"progress( of (?P<name>\w+))?"),
        ("identity", "editions", r"progress report( of (?P<year>\w+))?"),
        ("identity", "editions", r"progress (?P<year>report)"),
        ("rating", "printed", r"is( truly)?( (?P<level>well|badly))? prepared"),
        ("layout", "numbers", r"(?P<number>[0-9]*)fisheries"),
    ],
)
def test_a_group_that_takes_no_part_tells_nothing(part: str, field: str, pattern: str) -> None:
    """A declared pattern may match with its group left out, or with what is no number: nothing is read from that."""
    profile = evolve(PROGRESS, **{part: evolve(getattr(PROGRESS, part), **{field: (pattern,)})})
    with suppress(TipcompareError):
        assert read(PROGRESS_TEXT, profile).rating is None


def test_each_list_that_is_led_in_within_a_section_is_read() -> None:
    """The later ones as the first: up to the next lead-in, or to what is no item."""
    lead = "In the coming year, Vesmark should in particular:"
    first, *later = (
        "(a) open an office;\n\n(b) train clerks.\n\nNets are old.",
        "(a) buy nets;\n\n(b) mend them.",
        "- Sell oars.\n\n- Paint boats.",
    )
    lists = "\n\n".join(f"{lead}\n\n{items}" for items in (first, *later))
    text = f"Progress Report 2021: Vesmark\n\n1. Fisheries\n\nVesmark is well prepared.\n\n{lists}\n"
    assert [item.text for item in read(text, PROGRESS).recommendations] == [
        "open an office",
        "train clerks.",
        "buy nets",
        "mend them.",
        "Sell oars.",
        "Paint boats.",
    ]


def test_a_list_under_a_heading_that_is_lost_is_said() -> None:
    """Recommendations that nothing leads in are no list, and the report says that none was read."""
    lost = evolve(PROGRESS, lists=evolve(PROGRESS.lists, lead_ins=(r"we recommend:",)))
    report = read(PROGRESS_TEXT, lost)
    assert report.recommendations == ()
    assert not report.recommendations_read
    assert "no-recommendations" in {doubt.code for doubt in report.warnings}


def test_a_rating_off_the_scale_and_what_leads_in_a_list_are_neither_ratings_nor_items() -> None:
    """The one is said; the other is left out of the list that a section is."""
    strange = evolve(SCORECARD, rating=evolve(SCORECARD.rating, printed=(r"overall\s+\|\s+(?P<level>[A-Z])\b",)))
    text = "Scorecard: Vesmark, 2019\n\nRatings at a glance\n\nOverall | X\n\nFindings\n\nThe bench found:\n\n"
    report = read(f"{text}The books are kept in ink.\n\nThe vault is damp.\n\nOutlook\n\nEntries made: 12\n", strange)
    assert [(doubt.code, doubt.span and doubt.span.of(report.text)) for doubt in report.warnings] == [
        ("unknown-rating", "Overall | X"),
        ("no-rating", None),
    ]
    assert [item.text for item in report.recommendations] == ["The books are kept in ink.", "The vault is damp."]


def test_of_a_rating_that_is_printed_twice_the_first_counts() -> None:
    """Of an area and of the country; what is told again below is warned of where it is another one."""
    table = "Scorecard: Vesmark, 2021\n\nRatings at a glance\n\nOverall | A\n\nBirths | B\n\n"
    report = read(f"{table}Findings\n\n1. Open an office.\n\n2. Train clerks.\n\nOverall C\n\nBIRTHS B\n", SCORECARD)
    assert report.rating is not None
    assert (report.rating.value, [(one.area, one.value) for one in report.area_ratings]) == ("a", [("Births", "b")])
    told = [doubt for doubt in report.warnings if doubt.code == "rating-differs"]
    assert [doubt.span and doubt.span.of(report.text) for doubt in told] == ["Overall C"]


def test_ratings_of_areas_that_the_series_does_not_tell_of_are_warned_of() -> None:
    """The first is taken for the country's, and each other one is said: none is lost in silence."""
    untold = evolve(PROGRESS, rating=evolve(PROGRESS.rating, rated_sections=()))
    report = read(PROGRESS_TEXT, untold)
    assert (report.rating and report.rating.value, report.area_ratings) == ("moderate", ())
    assert [(doubt.code, doubt.message) for doubt in report.warnings] == [
        ("rating-differs", "the country is rated again: Early stage, where Moderately prepared was taken")
    ]


@pytest.mark.parametrize(
    ("convention", "answer"),
    [
        ({}, (12, "stated")),
        ({"home": "courts"}, (30, "stated")),
        ({"aside": ("fisheries",)}, (30, "stated")),
        ({"adds": True}, (42, "sum")),
    ],
)
def test_of_two_figures_of_a_measure_in_two_areas_the_series_says_which_counts(
    convention: dict[str, Any], answer: tuple[int, str]
) -> None:
    """The first answers, unless one section tells it, or is not asked, or both come to a sum."""
    measure = Measure("trained", "Trained", "people", rows=("inspectors trained",), prose=Counting(**convention))
    counted = evolve(PROGRESS, figures=Figures(measures=(measure,)))
    (found,) = read(
        PROGRESS_TEXT.replace("4. COURTS", "Inspectors trained: 12\n\n4. COURTS\n\nInspectors trained: 30"), counted
    ).answers
    assert (found.value, found.status) == answer


BOATS = evolve(PROGRESS, sections=(*PROGRESS.sections, SectionRule("fisheries/boats", "Boats", headings=("boats",))))
BOATS_TEXT = PROGRESS_TEXT.replace(
    "4. COURTS", "BOATS\n\nBoards met twice. They trained 12 inspectors of boats in the harbor.\n\n4. COURTS"
)


@pytest.mark.parametrize(("kind", "read_in"), [("fisheries", True), ("fisheries/boats", True), ("courts", False)])
def test_what_is_declared_of_a_section_holds_for_its_parts(kind: str, read_in: bool) -> None:
    """Figures are read in them, count or not as theirs do, and what was done is looked for in them."""
    told = Counting(verbs=("trained",), objects=(("bare", "people"), ("unknown", "people"), ("official", "people")))

    def read_with(**convention: Any) -> CountryReport:
        measure = Measure(
            "trained", "Trained", "people", rows=("inspectors trained",), prose=evolve(told, **convention)
        )
        figures = Figures((measure,), vocabulary=ENGLISH, sections=(kind,))
        text = BOATS_TEXT.replace("5. STAT", "Inspectors trained: 30\n\n5. STAT")
        return read(text, evolve(BOATS, figures=figures))

    report = read_with()
    assert ("fisheries/boats" in {item.section for item in report.observations}) is read_in
    assert [item.value for item in report.answers] == [12 if read_in else 30]
    assert [item.value for item in read_with(home="fisheries").answers] == [12 if read_in else 30]
    assert [item.value for item in read_with(aside=(kind,)).answers] == ([30] if read_in else [])
    sentences = index_sentences(("", report), evolve(BOATS, effort_sections=(kind,)), frozenset())
    assert ("They trained 12 inspectors of boats in the harbor." in sentences.texts) is read_in
