"""Markdown's signs around words and numbers of a text: they change no fact; what is no such sign stays."""

from __future__ import annotations

import re

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mirrored import TEXT, read, told, told_of

from tipcompare.sources.emphasis import drop_emphasis

NUMBERS = [found.span() for found in re.finditer(r"(?<![\w$,.-])\d[\d,.]*\d(?![\w-])|(?<![\w$,.-])\d(?![\w,.-])", TEXT)]


@given(
    st.sets(st.sampled_from(NUMBERS), min_size=1),
    st.sampled_from(["**{}**", "*{}*", "***{}***", "_{}_", "__{}__", "[{}](https://a.example/x_1)"]),
)
def test_emphasis_of_numbers_changes_no_fact(places: set[tuple[int, int]], form: str) -> None:
    """Neither units nor years: every number, or some."""
    text = TEXT
    for start, end in sorted(places, reverse=True):
        text = text[:start] + form.format(text[start:end]) + text[end:]
    report = read(text)
    assert (report.text, told(report)) == (read(TEXT).text, told_of(TEXT))


@given(st.sets(st.sampled_from(NUMBERS), min_size=1), st.sampled_from(["*", "†", "‡", " [sic]", " (sic)"]))
def test_stars_of_notes_and_marks_of_editors_change_no_fact(places: set[tuple[int, int]], sign: str) -> None:
    """Between a number and its noun, and behind a year."""
    text = TEXT
    for _, end in sorted(places, reverse=True):
        text = text[:end] + sign + text[end:]
    assert told(read(text))[2:4] == told_of(TEXT)[2:4]


@pytest.mark.parametrize(
    "text",
    [
        "* The police\n* The courts\n\n*** ",
        "It tried 346* cases and 12** more. * Of the year before.",
        "See a_b_c, _Final_ plan.pdf and https://a.example/_x1_/y.",
        "2 * 3 * 4 and 5*6*7; [12] (of 15) and [12](see below).",
    ],
)
def test_what_is_no_emphasis_stays(text: str) -> None:
    """Bullets, stars of notes, products and names of files."""
    assert drop_emphasis(text) == text


def test_links_of_notes_are_left_out() -> None:
    """Those within the text that are glued to a word."""
    assert drop_emphasis("It tried 346 cases[12](#n12) in all.") == "It tried 346 cases in all."
