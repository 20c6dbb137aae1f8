"""Numbers are read as a series says that it prints them; what may be another number is a warning and no guess."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.figures.cells import read_cell
from tipcompare.figures.rows import read_lines
from tipcompare.figures.words.numerals import FORMS
from tipcompare.model import Span
from tipcompare.reading.wording import match_row
from tipcompare.series import BUILT_IN, Figures, Layout, Measure, SectionRule, SeriesProfile
from tipcompare.series.measures import Numerals

WELLS = Measure("wells", "Wells", "wells", rows=("wells dug",))
PROFILE = SeriesProfile(
    "wells",
    "Wells",
    "Office of Wells (invented)",
    (SectionRule("figures", "Figures"),),
    layout=Layout(reader="page"),
    figures=Figures(measures=(WELLS,), not_reported=("n/a",)),
)
SIGNS: dict[Numerals, tuple[str, str]] = {
    "1,234.5": (",", "."),
    "1 234,5": (" ", ","),
    "1 234.5": (" ", "."),
    "1.234,5": (".", ","),
}
"""What parts thousands and decimals."""


def read(behind: str, numerals: Numerals, language: str = "fr", above: str = "") -> list[float | None]:
    """Return the values of a row; none where it is said not to be read."""
    profile = evolve(PROFILE, figures=evolve(PROFILE.figures, numerals=numerals), language=language)
    text = f"{above}\nWells dug{behind}"
    first, second = Span(0, len(above)), Span(len(above) + 1, len(text))
    rows = [(span, "figures", match_row(span.of(text), profile)) for span in (first, second)]
    found, doubts = read_lines(text, rows, 2020, profile)
    assert bool(found) != bool(doubts)
    return [one.value for one in found]


@given(st.sampled_from(sorted(SIGNS)), st.integers(0, 10**9), st.integers(0, 99), st.booleans())
def test_a_number_is_read_as_its_series_prints_it(form: Numerals, whole: int, part: int, grouped: bool) -> None:
    """With thousands parted or not, with one decimal, two or none."""
    group, decimal = SIGNS[form]
    digits = f"{whole:,}".replace(",", group) if grouped else str(whole)
    printed = digits + (f"{decimal}{part}" if part else "")
    assert read(f": {printed}", form) == [float(f"{whole}.{part}")]


@given(st.sampled_from(sorted(FORMS)), st.sampled_from(sorted(SIGNS)), st.integers(1, 10**8), st.integers(1, 99))
def test_no_number_is_read_as_another(form: Numerals, other: Numerals, whole: int, part: int) -> None:
    """Of one printed as another series does, with up to two decimals, nothing is read, or what it says."""
    group, decimal = SIGNS[other]
    said = float(f"{whole}.{part}")
    printed = f"{whole:,}".replace(",", group) + f"{decimal}{part}"
    assert read(f": {printed}", form) in ([], [said])


@pytest.mark.parametrize("form", sorted(FORMS))
@pytest.mark.parametrize("language", ["fr", "en"])
@pytest.mark.parametrize("printed", ["0,125", "0,500", "012,345", "0 125", "0.125", "0,5", "0.5"])
def test_no_group_of_thousands_begins_with_a_nought(form: Numerals, language: str, printed: str) -> None:
    """It is a decimal or is not read."""
    values = read(f": {printed}", form, language)
    assert values == [] or values == [float(printed.replace(",", "."))]


@pytest.mark.parametrize("profile", [load() for load in BUILT_IN.values()], ids=[*BUILT_IN])
@pytest.mark.parametrize("printed", ["0,125", "012,345", "0,5"])
def test_no_cell_of_ours_is_such_a_number(profile: SeriesProfile, printed: str) -> None:
    """Nor the nought before its sign."""
    assert read_cell(printed, Span(0, len(printed)), WELLS, 2020, profile) is None


def test_three_decimals_may_be_a_thousand() -> None:
    """Where another language would part a thousand so, it is a warning; a series that says so has them parted."""
    assert read(": 2,345", "1 234,5") == read(": 2.345", "1,234.5") == read(": 2,345", "1.234,5") == []
    assert read(": 2.345", "1.234,5") == read(": 2,345", "1,234.5") == read(": 2 345", "1 234,5") == [2345.0]


def test_where_nothing_says_how_numbers_are_printed_english_has_its_own() -> None:
    """In another language what has signs in it is not read, and what has none is."""
    for printed, value in (("1,234", 1234.0), ("1.4", 1.4)):
        assert (read(f": {printed}", "", "en"), read(f": {printed}", "")) == ([value], [])
    assert read(": 1234 wells", "") == [1234.0]


def test_cells_that_blanks_part_are_no_number() -> None:
    """Under a line of years, or without a sign before them, two numbers may be of two years."""
    assert read(": 210 140", "1 234,5") == [210140.0]
    assert read(" 210 140", "1 234,5") == read(": 210 140", "1 234,5", above="2018 2019") == []
    assert read(": 2 345 1 210", "1 234,5") == read(": 210 140 98", "1 234,5") == []
    assert read("\t1 210\t1 140", "1 234,5", above="2018\t2019") == [1210.0, 1140.0]


def test_english_words_around_a_number_are_of_english() -> None:
    """A billion is another number in French and German."""
    assert (read(": 12 billion", "1,234.5", "en"), read(": 12 billion", "1,234.5", "de")) == ([12e9], [])


@pytest.mark.parametrize("behind", [": 45 %", ": 45%", ": 45 % (3)", ": 45"])
def test_a_unit_may_be_a_sign(behind: str) -> None:
    """A share counts as its unit where that is a share; another sign behind it is none."""
    figures = evolve(PROFILE.figures, measures=(evolve(WELLS, unit="%"),))
    profile = evolve(PROFILE, figures=figures)
    for said, values in ((behind, [45.0]), (f"{behind} of 12", [])):
        text = f"Wells dug{said}"
        found, _ = read_lines(text, [(Span(0, len(text)), "figures", match_row(text, profile))], 2020, profile)
        assert [one.value for one in found] == values
