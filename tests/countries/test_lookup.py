"""Names to codes and back."""

from __future__ import annotations

import csv
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.countries import (
    REGIONS,
    candidates,
    find_country,
    is_invented,
    name_as_printed,
    name_in,
    names_of,
    region_of,
)
from tipcompare.countries.lookup import _names
from tipcompare.countries.names import AMBIGUOUS_NAMES
from tipcompare.errors import IdentityError

CODES = sorted(_names())
YEARS = st.integers(2001, 2025)


@given(st.sampled_from(CODES), YEARS)
def test_the_name_of_a_year_leads_back_to_its_code(code: str, year: int) -> None:
    """What the report called a country in a year means that country, in that year and without it."""
    assert find_country(name_in(code, year), year=year) == code
    assert find_country(name_in(code, year)) == code


@given(st.sampled_from([(code, name) for code in CODES for name in names_of(code)]), YEARS)
def test_no_name_means_two_countries(pair: tuple[str, str], year: int) -> None:
    """Every known name means its country alone, but for those declared to be ambiguous."""
    code, name = pair
    found = candidates(name, year=year)
    assert code in found
    assert len(found) == 1 or name in AMBIGUOUS_NAMES


@given(st.sampled_from([(code, name) for code in CODES for name in names_of(code) if name not in AMBIGUOUS_NAMES]))
def test_how_a_mirror_writes_a_name_makes_no_difference(pair: tuple[str, str]) -> None:
    """Capitals, slugs, curly apostrophes and a leading "The" change nothing."""
    code, name = pair
    slug = name.lower().replace(",", "").replace("'", "-").replace(" ", "-")
    for form in (name.upper(), name.lower(), name.replace("'", "’"), f"The {name}", slug, f" {name} "):
        assert find_country(form) == code, form


@pytest.mark.parametrize(
    ("name", "code"),
    [
        ("MEX", "MEX"),
        ("Congo, Democratic Republic of the", "COD"),
        ("congo-democratic-republic-of-the", "COD"),
        ("DEMOCRATIC REPUBLIC OF THE CONGO", "COD"),
        ("Republic of Congo", "COG"),
        ("cote-d-ivoire", "CIV"),
        ("CÔTE D’IVOIRE", "CIV"),
        ("ESWATINI (SWAZILAND)", "SWZ"),
        ("Turkey (Türkiye)", "TUR"),
        ("Hong Kong (China)", "HKG"),
        ("Macedonia, the former Yugoslav Republic of", "MKD"),
        ("St. Vincent & the Grenadines", "VCT"),
        ("KOREA, DEMOCRATIC PEOPLE’S REPUBLIC OF", "PRK"),
        ("Serbia and Montenegro", "SCG"),
        ("Kosovo", "XKX"),
        ("Bosnia-Herzegovina", "BIH"),
        ("Wallis and Futuna", "WLF"),
        ("Sabland", "XSB"),
        ("Israel, West Bank and Gaza", "ISR"),
        ("Hong Kong Special Administrative Region", "HKG"),
        ("Saint Helena-Ascension-Tristan da Cunha", "SHN"),
    ],
)
def test_names_the_series_has_used(name: str, code: str) -> None:
    """Old names, inverted names, slugs and names with a second name in brackets are known."""
    assert find_country(name) == code


@pytest.mark.parametrize(
    ("code", "year", "name"),
    [
        ("SWZ", 2017, "Swaziland"),
        ("SWZ", 2018, "Eswatini"),
        ("MKD", 2018, "Macedonia"),
        ("MKD", 2019, "North Macedonia"),
        ("MMR", 2021, "Burma"),
        ("TUR", 2022, "Turkey"),
        ("TUR", 2023, "Türkiye"),
        ("TLS", 2006, "East Timor"),
        ("XSB", 2018, "Saberia"),
    ],
)
def test_the_name_of_the_year(code: str, year: int, name: str) -> None:
    """The report's own name at the time is given, not today's."""
    assert name_in(code, year) == name


@pytest.mark.parametrize(
    ("code", "printed", "shown"),
    [
        ("CIV", "COTE D’IVOIRE", "Cote d'Ivoire"),
        ("CIV", "CÔTE D'IVOIRE", "Côte d'Ivoire"),
        ("TTO", "TRINIDAD & TOBAGO", "Trinidad and Tobago"),
        ("TUR", "TÜRKİYE", "Türkiye"),
        ("CIV", "CÔTE D’IVOIRE", "Côte d'Ivoire"),
        ("TUR", "TU\u0308RKI\u0307YE", "Türkiye"),
        ("GEO", "Georgia ##", "Georgia"),
        ("GEO", "**Georgia**", "Georgia"),
    ],
)
def test_a_title_is_shown_as_a_name(code: str, printed: str, shown: str) -> None:
    """Whatever its capitals, signs of Markdown around it and the form of its apostrophe."""
    assert name_as_printed(code, printed, 2021) == shown


@given(st.sampled_from(CODES), YEARS)
def test_a_name_in_capitals_is_shown_as_it_is_written(code: str, year: int) -> None:
    """Every name of the series comes back from its capitals."""
    name = name_in(code, year)
    assert name_as_printed(code, name.upper(), year) == name


def test_an_ambiguous_name_lists_its_candidates() -> None:
    """A name of two countries is refused with both of them."""
    with pytest.raises(IdentityError, match=r"COD .* COG"):
        find_country("Congo")


def test_an_unknown_name_is_not_guessed() -> None:
    """A near name is only ever suggested."""
    with pytest.raises(IdentityError, match=r"did you mean Mexico \(MEX\)"):
        find_country("Mexcio")
    with pytest.raises(IdentityError, match="no country is called"):
        find_country("")
    with pytest.raises(IdentityError, match="no country has the code"):
        name_in("QQQ")


def test_every_name_of_the_real_series_resolves(corpora: Path) -> None:
    """File names, record names and the codings' names mean a country; "Congo" alone means two."""
    facts = corpora.parent / "facts" / "tier_placements.csv"
    names = {path.stem for path in (corpora / "dol-findings" / "text").glob("*/*.txt")}
    if facts.is_file():
        with facts.open(encoding="utf-8", newline="") as handle:
            names |= {row["country"] for row in csv.DictReader(handle)}
    assert {name for name in names if len(candidates(name)) != 1} <= {"Congo"}


def test_invented_countries_are_marked_and_real_ones_have_a_region() -> None:
    """The demo corpus' countries stand for no place; every region is one of the report's six."""
    assert [code for code in CODES if is_invented(code)] == ["XOL", "XSB", "XVE"]
    assert is_invented("XQA")
    assert {region_of(code) for code in CODES} - {""} == set(REGIONS)
    assert region_of("XVE") == ""
