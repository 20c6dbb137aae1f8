"""Titles in every form, for every country the series has rated, under every name it had."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tipcompare.countries import find_country, name_in, names_of
from tipcompare.model import Country, SourceText, Span
from tipcompare.reading.folding import fold
from tipcompare.reading.layout import undo_layout
from tipcompare.reading.narrative_title import Title, find_other, find_title, other_title
from tipcompare.reading.wording import wording_for
from tipcompare.series import Layout
from tipcompare.series.tip import TIP

PLACEMENTS = Path(__file__).parents[2] / "corpora" / "tier_placements.csv"
with PLACEMENTS.open(encoding="utf-8", newline="") as stream:
    CODES = sorted({row["country"] for row in csv.DictReader(stream)})
VESMARK, ORLENIA = (wording_for(TIP, Country(code, name_in(code))) for code in ("XVE", "XOL"))
PLAIN = Layout("none")
BODY = "\n\nThe government opened a shelter. " + "Police found victims. " * 20


def title_of(line: str, code: str) -> Title | None:
    """Return the title found in a text that begins with `line`."""
    laid = undo_layout(SourceText(line + BODY, "2021/x.txt", "0" * 64, "text"), PLAIN)
    return find_title(laid.blocks, fold(laid.text), wording_for(TIP, Country(code, name_in(code))))


@pytest.mark.parametrize(
    ("form", "value"),
    [("{0} (Tier 2)", "2"), ("{1}: Tier 2 Watch List", "2WL"), ("{0}\nTier 3", "3"), ("SPECIAL CASE: {1}", "SC")],
)
def test_every_name_of_every_country_makes_a_title(form: str, value: str) -> None:
    """A name of the series, in its case or in capitals, with the rating in any place."""
    missed = [
        line
        for code in CODES
        for name in names_of(code)
        if (title := title_of(line := form.format(name, name.upper()), code)) is None or title.value != value
    ]
    assert missed == []


@pytest.mark.parametrize(
    "name",
    [
        *("ST. LUCIA", "ANTIGUA & BARBUDA", "BAHAMAS, THE", "THE GAMBIA", "CONGO, DEMOCRATIC REPUBLIC OF THE"),
        *("COTE D’IVOIRE", "KOREA, NORTH", "ESWATINI (SWAZILAND)", "ST. VINCENT & THE GRENADINES", "TÜRKIYE (TURKEY)"),
    ],
)
def test_names_in_other_spellings_make_titles(name: str) -> None:
    """What mirrors print in place of a name is known too, and is not taken for another country."""
    code = find_country(name)
    assert title_of(f"{name}: Tier 2", code) is not None
    assert not other_title(
        f"{name}: Tier 2", Span(0, len(f"{name}: Tier 2")), "", wording_for(TIP, Country(code, name))
    )


@pytest.mark.parametrize(
    "line",
    [
        *("VESMARK | Tier 3", "VESMARK; Tier 3", "VESMARK • Tier 3", "VESMARK * Tier 3", "VESMARK* (Tier 3)"),
        *("1. VESMARK: Tier 3", "12) VESMARK | Tier 3", "VESMARK [1]: Tier 3", "VESMARK (2021): Tier 3"),
    ],
)
def test_signs_and_numbers_may_stand_around_the_name(line: str) -> None:
    """Of lists, notes and editions; for another country's narrative it is as much a title."""
    title = title_of(line, "XVE")
    assert title is not None
    assert (title.named, title.value, title.end) == (True, "3", len(line))
    assert other_title(line, Span(0, len(line)), "", ORLENIA)


SAYS = "The Government of Vesmark does not fully meet the minimum standards for the elimination of trafficking."


@pytest.mark.parametrize(
    ("printed", "value"),
    [
        *(("VESMARK: Tier 2", "2"), ("Vesmark (Tier 2 Watch List)", "2WL"), ("VESMARK [Tier 3]", "3")),
        *(("VESMARK Tier 2", "2"), ("VESMARK – Tier Two", "2"), ("| VESMARK: Tier 1 |", "1"), ("VESMARK\nTier 2", "2")),
        *(
            ("VESMARK\n(Tier 2\nWatch List)", "2WL"),
            ("V E S M A R K: T i e r 2", "2"),
            ("Vesmark\n\nVESMARK: Tier 3", "3"),
        ),
        *(("VESMARK (Tier 2 Watch List, moved up)", "2WL"), ("VESMARK and its outer islands: Tier 2", "2")),
        *(("VESMARK (Tier 2)*", "2"), ("**VESMARK: Tier 2**", "2"), ("VESMARK: Tier 2 (moved up)", "2")),
        *(
            ("VESMARK - Tier 2 Watch List (Third Year)", "2WL"),
            ("VESMARK | Tier 1 |", "1"),
            ("VESMARK Tier 3 [4]", "3"),
        ),
    ],
)
def test_a_title_may_run_into_the_text(printed: str, value: str) -> None:
    """Whatever its form, a title ends where the sentence after it begins, its bracket and signs with it."""
    laid = undo_layout(SourceText(f"{printed} {SAYS}{BODY}", "2021/x.txt", "0" * 64, "text"), PLAIN)
    title = find_title(laid.blocks, fold(laid.text), VESMARK)
    assert title is not None
    assert (title.value, title.clean) == (value, True)
    assert laid.text[title.end :].startswith(f" {SAYS}")


@pytest.mark.parametrize(
    "printed", ["Tier 2\nVESMARK", "SPECIAL CASE:\nVesmark", "Tier 2 Watch List: VESMARK (Old Vesmark)"]
)
def test_a_rating_may_stand_before_the_name(printed: str) -> None:
    """In one line or over the name, the title is both."""
    laid = undo_layout(SourceText(printed + BODY, "2021/x.txt", "0" * 64, "text"), PLAIN)
    title = find_title(laid.blocks, fold(laid.text), VESMARK)
    assert title is not None
    assert (title.named, title.rated, laid.text[: title.end]) == (True, True, printed)


@pytest.mark.parametrize(
    "line", ["Vesmark Tier 2 rank draws critics, and the ministry says that the sum is not right at all in the land."]
)
def test_a_rating_that_nothing_sets_off_is_no_title_of_prose(line: str) -> None:
    """A sentence that begins with name and rating is none."""
    assert title_of(line, "XVE") is None


@pytest.mark.parametrize(
    "line",
    [
        "ORLENIA: Tier 2",
        "Orlenia (Tier 2 Watch List)",
        "SPECIAL CASE: ORLENIA",
        "ORLENIA (TIER 3)",
        f"ORLENIA (Tier 2) {SAYS}",
    ],
)
def test_another_country_has_another_title(line: str) -> None:
    """A title with the name of another country is not this one's."""
    assert other_title(line, Span(0, len(line)), "", VESMARK)
    assert not other_title(line, Span(0, len(line)), "", ORLENIA)


def test_another_title_may_run_into_sentences_of_any_length() -> None:
    """Wherever the first of them ends, the block begins with the title; a line that ends in a full stop is none."""
    sentences = (f"ORLENIA: Tier 3 The Government of Orlenia met {'x' * size}. {SAYS}" for size in range(1, 90))
    assert all(other_title(block, Span(0, len(block)), "", VESMARK) for block in sentences)
    assert not other_title("ORLENIA: Tier 3 The end.", Span(0, 24), "", VESMARK)


@pytest.mark.parametrize("between", ["\n", "\n\n"])
def test_another_title_may_stand_over_two_lines(between: str) -> None:
    """A known name over its rating begins the next narrative; a heading over a line that names a rating does not."""
    told = ["VESMARK: Tier 2", SAYS, f"ORLENIA{between}(Tier 3)", SAYS]
    laid = undo_layout(SourceText("\n\n".join(told), "2021/x.txt", "0" * 64, "text"), PLAIN)
    assert find_other(laid.text, laid.blocks, told[0], VESMARK) == 2
    assert find_other(laid.text, laid.blocks[3:], told[0], VESMARK) == len(laid.blocks) - 3
    for inner in (f"VESMARK{between}Tier 3", f"BRIGHTER DAYS{between}Tier 3", f"ORLENIA{between}It is on Tier 3."):
        laid = undo_layout(SourceText(f"{SAYS}\n\n{inner}\n\n{SAYS}", "2021/x.txt", "0" * 64, "text"), PLAIN)
        assert find_other(laid.text, laid.blocks, told[0], VESMARK) == len(laid.blocks)


def test_a_number_that_goes_on_is_no_level() -> None:
    """The number of a page or of a year behind a level's word is not cut to one that there is."""
    assert title_of("VESMARK: Tier 2", "XVE") is not None
    assert title_of("VESMARK: Tier 25", "XVE") is None


@pytest.mark.parametrize(
    ("line", "like", "expected"),
    [
        *(("NORDHEIM: Tier 2", "VESMARK: Tier 2", True), ("Nordheim (Tier 2)", "VESMARK: Tier 2", False)),
        *(
            ("Nordheim (Tier 2)", "Vesmark (Tier 2)", True),
            ("NORDHEIM: Tier 2", "", True),
            ("NORDHEIM Tier 2", "", False),
        ),
    ],
)
def test_an_unknown_name_counts_where_it_is_written_as_this_one(line: str, like: str, expected: bool) -> None:
    """What no country is called is a title only in the style of this narrative's own."""
    assert other_title(line, Span(0, len(line)), like, VESMARK) is expected


@pytest.mark.parametrize(
    "line",
    [
        "Vesmark remained on Tier 2 Watch List, as did Orlenia.",
        "Orlenia was upgraded to Tier 2.",
        "PROSECUTION",
        "2007 2008 2009",
        "Officials of Orlenia: two; of Vesmark: four",
    ],
)
def test_sentences_are_no_titles(line: str) -> None:
    """A line that only speaks of a tier, or has no tier at all, begins no narrative."""
    assert not other_title(line, Span(0, len(line)), "VESMARK: Tier 2", VESMARK)
