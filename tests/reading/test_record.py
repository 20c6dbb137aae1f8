"""A record of XML gives the rating, the actions in the publisher's order and the figures."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.errors import ParseError
from tipcompare.figures.answering.answer import answer_figures
from tipcompare.model import Country, Edition
from tipcompare.reading.findings.record import read_record
from tipcompare.reading.pipeline import Parts
from tipcompare.series import get_profile
from tipcompare.series.measures import prose_of
from tipcompare.sources import read_source

RECORD = """<?xml version="1.0" encoding="utf-8"?>
<Countries><Country>
<Name>Vesmark</Name><Advancement_Level>{level}</Advancement_Level>
<Description>In 2016, Vesmark made a moderate advancement.</Description>
<Enforcements>
<Labor_Inspectors>1,893‡</Labor_Inspectors><Labor_Inspections>Unknown*</Labor_Inspections>
<Labor_Violations>N/A</Labor_Violations><Criminal_Convictions>0</Criminal_Convictions>
<Criminal_Prosecutions><Territory><Territory_Name>N</Territory_Name>
<Territory_Display_Name>Northland</Territory_Display_Name><Enforcement>7</Enforcement></Territory></Criminal_Prosecutions>
<Labor_Funding>$1.5 million</Labor_Funding><Labor_Complaint_Mechanism>Yes</Labor_Complaint_Mechanism>
</Enforcements>
<Suggested_Actions>
<Legal_Framework><Action><Name>Pass the  law.</Name><Years>2014 – 2016</Years></Action></Legal_Framework>
<Enforcement><Action><Name/></Action><Action><Name>Hire inspectors.</Name></Action></Enforcement>
<Coordination><Action><Name>No action</Name></Action></Coordination>
<Social_Programs><Action><Name>Fund schools.</Name></Action></Social_Programs>
</Suggested_Actions></Country></Countries>"""


def read(text: str) -> Parts:
    """Return the parts of the one record in `text`."""
    (source,) = read_source(text.encode(), "2016.xml")
    return read_record(source, get_profile("dol-findings"), Country("XVE", "Vesmark"), Edition(2016))


def test_actions_count_every_action_element() -> None:
    """Empty actions and words for none count in the order and are left out."""
    actions = read(RECORD.format(level="Moderate Advancement")).recommendations
    assert [(action.ordinal, action.area, action.text, action.years) for action in actions] == [
        (1, "Legal Framework", "Pass the law.", "2014 – 2016"),
        (3, "Enforcement", "Hire inspectors.", ""),
        (5, "Social Programs", "Fund schools.", ""),
    ]


def test_an_element_that_the_series_does_not_know_is_warned_of() -> None:
    """It is furniture, and the warning names it."""
    parts = read(RECORD.format(level="No Advancement").replace("<Enforcements>", "<Tides>High.</Tides><Enforcements>"))
    assert [doubt.message for doubt in parts.warnings] == ["elements the series does not know: Tides"]
    assert [one.span.of(parts.text) for one in parts.sections if one.kind == "furniture"] == ["High."]


@pytest.mark.parametrize(
    ("level", "action", "read_as"),
    [("No Assessment", "", False), ("No Assessment", "Hire inspectors.", True), ("Moderate Advancement", "", True)],
)
def test_an_empty_list_of_a_country_not_assessed_is_none(level: str, action: str, read_as: bool) -> None:
    """Nothing can be dropped there; a list that has items, or that is empty beside an assessment, is one."""
    record = f"""<Countries><Country><Name>Vesmark</Name><Advancement_Level>{level}</Advancement_Level>
<Suggested_Actions><Enforcement><Action><Name>{action}</Name></Action></Enforcement></Suggested_Actions>
</Country></Countries>"""
    assert read(record).recommendations_read is read_as


def test_the_rating_is_told_from_its_label() -> None:
    """A level with a reason behind it keeps both: the value for tables, the label as printed."""
    rating = read(RECORD.format(level="Minimal Advancement – Efforts Made but")).rating
    assert rating is not None
    assert (rating.value, rating.label) == ("minimal", "Minimal Advancement – Efforts Made but")


def test_figures_keep_apart_what_is_zero_and_what_is_not_known() -> None:
    """Footnote marks are stripped, and words for a missing figure stay words."""
    parts = read(RECORD.format(level="No Advancement"))
    assert {o.measure: (o.number_text, o.value, o.qualifier, o.unit, o.level, o.year) for o in parts.observations} == {
        "labor_inspectors": ("1,893", 1893.0, "exact", "persons", "", 2016),
        "labor_inspections": ("Unknown", None, "not_reported", "inspections", "", 2016),
        "labor_violations": ("N/A", None, "not_applicable", "violations", "", 2016),
        "convictions": ("0", 0.0, "exact", "cases", "", 2016),
        "prosecutions": ("7", 7.0, "exact", "cases", "Northland", 2016),
        "labor_funding": ("$1.5 million", 1.5e6, "exact", "USD", "", 2016),
    }
    for observation in parts.observations:
        assert observation.span.of(parts.text) == observation.number_text


def test_what_holds_the_figures_of_parts_is_none_itself() -> None:
    """The number that the name of the first part begins with is no figure of the whole."""
    numbered = RECORD.format(level="No Advancement").replace(">N<", ">1<").replace("Northland", "1st District")
    found = [(one.value, one.level) for one in read(numbered).observations if one.measure == "prosecutions"]
    assert found == [(7.0, "1st District")]


@pytest.mark.parametrize("name", ["All Territories", "All ", "All Vesmark"])
def test_a_figure_of_all_parts_is_the_country_s(name: str) -> None:
    """It is of no part, and a nought of it is the answer."""
    parts = read(RECORD.format(level="No Advancement").replace("Northland", name).replace(">7<", ">0<"))
    (told,) = (one for one in parts.observations if one.measure == "prosecutions")
    assert (told.value, told.level) == (0.0, "")


def test_a_bare_amount_is_in_the_currency_of_the_series() -> None:
    """Records give amounts without a sign, where the chapters print the same as dollars."""
    parts = read(RECORD.format(level="No Advancement").replace("$1.5 million", "1500000"))
    (funding,) = (one for one in parts.observations if one.measure == "labor_funding")
    assert (funding.value, funding.unit) == (1.5e6, "USD")


def test_a_rating_off_the_scale_is_said() -> None:
    """It is not repaired in silence."""
    parts = read(RECORD.format(level="Great Leap"))
    assert parts.rating is None
    assert [warning.code for warning in parts.warnings] == ["unknown-rating"]


def test_a_deferred_report_is_an_error() -> None:
    """A record with neither a rating nor actions gives no report."""
    with pytest.raises(ParseError, match="neither a rating nor recommendations"):
        read("<Countries><Country><Name>Vesmark</Name><Region>Nowhere</Region></Country></Countries>")


def test_a_series_without_records_has_none() -> None:
    """Whoever reads as a record what its series declares nothing of is told so."""
    (source,) = read_source(RECORD.format(level="Moderate Advancement").encode(), "2016.xml")
    with pytest.raises(ParseError, match="the series tip has no XML"):
        read_record(source, get_profile("tip"), Country("XVE", "Vesmark"), Edition(2016))


def territories(**told: tuple[object, ...]) -> Parts:
    """Return what is read of a record with these elements, each with the figures of three parts of the country."""
    part = "<Territory><Territory_Display_Name>{}</Territory_Display_Name><Enforcement>{}</Enforcement></Territory>"
    names = ("Northland", "Midland", "Southland")
    figures = "".join(
        f"<{element}>{''.join(map(part.format, names, values))}</{element}>" for element, values in told.items()
    )
    record = RECORD.format(level="No Advancement")
    return read(record.replace("<Labor_Inspections>Unknown*</Labor_Inspections>", figures))


def answered(parts: Parts, measure: str) -> list[tuple[float | None, str]]:
    """Return the answer on a measure: its value and status."""
    answers = answer_figures(parts.observations, prose_of(get_profile("dol-findings").figures.measures))
    return [(answer.value, answer.status) for answer in answers if answer.measure == measure]


@given(inspections=st.tuples(*[st.integers(1, 60)] * 3), worksites=st.tuples(*[st.integers(1, 60)] * 3))
def test_what_is_given_whole_under_each_part_is_not_added(
    inspections: tuple[int, int, int], worksites: tuple[int, int, int]
) -> None:
    """Parts that come to more than what holds them are warned of; all alike and no more, they are the whole."""
    parts = territories(Labor_Inspections=inspections, Labor_Worksite_Inspections=worksites)
    assert answered(parts, "labor_inspections") == [(sum(inspections), "sum")]
    too_much = sum(worksites) > sum(inspections)
    assert [warning.code for warning in parts.warnings] == ["sum-differs"] * too_much
    if too_much and len({*worksites}) == 1 and worksites[0] <= sum(inspections):
        assert answered(parts, "worksite_inspections") == [(worksites[0], "stated")]
        assert "taken once" in parts.warnings[0].message
    else:
        assert [value for value, _ in answered(parts, "worksite_inspections")] == [sum(worksites)]


@pytest.mark.parametrize("unknown", [0, 1, 2])
def test_nothing_is_held_against_what_is_not_known_of_each_part(unknown: int) -> None:
    """Where one part of what holds them is unknown, it may have all that is too much; nor are all the same then."""
    told: list[object] = [20, 20, 20]
    told[unknown] = "Unknown"
    assert territories(Labor_Inspections=tuple(told), Labor_Worksite_Inspections=(50, 50, 50)).warnings == ()
    parts = territories(Labor_Inspections=(20, 20, 20), Labor_Worksite_Inspections=tuple(told))
    assert parts.warnings == ()
    assert answered(parts, "worksite_inspections") == [(40.0, "sum")]
