"""Titles in every form, for every country the series has rated, under every name it had."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest

from tipcompare.countries import find_country, name_in, names_of
from tipcompare.model import Country, SourceText
from tipcompare.reading.layout import undo_layout
from tipcompare.reading.narrative_title import Title, find_title, other_title
from tipcompare.reading.wording import wording_for
from tipcompare.series.tip import TIP

PLACEMENTS = Path(__file__).parents[2] / "corpora" / "tier_placements.csv"
with PLACEMENTS.open(encoding="utf-8", newline="") as stream:
    CODES = sorted({row["country"] for row in csv.DictReader(stream)})
VESMARK, ORLENIA = (wording_for(TIP, Country(code, name_in(code))) for code in ("XVE", "XOL"))
BODY = "\n\nThe government opened a shelter. " + "Police found victims. " * 20


def title_of(line: str, code: str) -> Title | None:
    """Return the title found in a text that begins with `line`."""
    laid = undo_layout(SourceText(line + BODY, "2021/x.txt", "0" * 64, "text"))
    return find_title(laid, wording_for(TIP, Country(code, name_in(code))))


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
    assert not other_title(f"{name}: Tier 2", None, wording_for(TIP, Country(code, name)))


@pytest.mark.parametrize(
    "line", ["ORLENIA: Tier 2", "Orlenia (Tier 2 Watch List)", "SPECIAL CASE: ORLENIA", "ORLENIA (TIER 3)"]
)
def test_another_country_has_another_title(line: str) -> None:
    """A title with the name of another country is not this one's."""
    assert other_title(line, None, VESMARK)
    assert not other_title(line, None, ORLENIA)


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
    assert not other_title(line, "VESMARK: Tier 2", VESMARK)
