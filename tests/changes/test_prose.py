"""Sentences of prose: what is one by its form, and what is a heading, a caption or a cell."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.changes.prose import find_prose, is_prose
from tipcompare.model import CountryReport

MakeReport = Callable[..., CountryReport]
PROSE = (
    "The ministry opened a shelter for men in Ostra.",
    "In 2020, police trained 40 officers in two towns.",
    "It said that “no shelter was open to any of them.”",
    "The National Technical Council on Mills met every quarter in 2020.",
    "In 2020, the Government ratified the Ostra Protocol on Work in Mills.",
    "On May 3, 2020, the Government of Ostra ratified the Ostra Protocol on Work in Mills.",
)
NO_PROSE = (
    "Table 4. Laws and Regulations on Child Labor in Ostra.",
    "Minimum Age for Work Yes 16 Section 9 of the Labor Act",
    "Labor Law Enforcement",
    "National Mill Council for Work in Mines and Ostra Port Authority.",
    "of the ministry that opened a shelter for men.",
    "Ministry of Labor (MOL) Department of Inspection Ostra Port Office.",
    "The government has policies on the matter (Table 9).",
    "Source: a survey of children that was made by the office.",
)


@pytest.mark.parametrize("sentence", PROSE)
def test_sentences_are_prose(sentence: str) -> None:
    """A sentence with a beginning, an end and plain words is prose."""
    assert is_prose(sentence)


@pytest.mark.parametrize("sentence", NO_PROSE)
def test_headings_captions_and_cells_are_none(sentence: str) -> None:
    """Headings, captions, cells, cut sentences and pointers to tables are no prose."""
    assert not is_prose(sentence)


@given(said=st.lists(st.sampled_from((*PROSE, *NO_PROSE)), min_size=1), note=st.sampled_from(("", "(3)", "(2, 14-16)")))
def test_notes_and_tables_around_prose_change_nothing(make_report: MakeReport, said: list[str], note: str) -> None:
    """Of any mixture the sentences of prose are found, in order, without the notes behind them."""
    report = make_report("2021", paragraphs=[f"{sentence}{note}" for sentence in said])
    found = [span.of(report.text) for section in report.sections for span in find_prose(report, section.span)]
    assert [text for text in found if text in PROSE] == [sentence for sentence in said if sentence in PROSE]
    assert not set(found) & set(NO_PROSE)


@pytest.mark.parametrize(
    ("line", "found"),
    [
        ("† A mill council was created during the reporting period.", 0),
        ("*A mill council was created during the reporting period.", 0),
        ("† Mill work does not appear to have been integrated into this policy.", 1),
        ("A mill council was created during the reporting period.", 1),
    ],
)
def test_a_legend_tells_of_no_deed(make_report: MakeReport, line: str, found: int) -> None:
    """What a sign in a table stands for is told of the rows that have it, and not of which; but for what none has."""
    report = make_report("2021", paragraphs=[line])
    assert sum(1 for section in report.sections for _ in find_prose(report, section.span)) == found
