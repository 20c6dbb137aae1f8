"""Those accused under laws, or on charges, of another name than trafficking's are a part of the country's figure."""

from __future__ import annotations

import pytest
from told_figures import read

OTHERS = (
    *("on fraud charges", "on kidnapping charges", "on immigration charges", "under the procurement statute"),
    *("under the kidnapping article", "for forced labor under other laws", "under the 2005 kidnapping law"),
)
OURS = (
    *("on criminal charges", "on serious charges", "on labor trafficking charges", "on sexual exploitation charges"),
    *("under the penal code", "under the new law", "under the 2005 law", "under the Adoption Act", "under Article 9"),
    *("under the slavery statute", "under two sections of the anti-trafficking act", "under the trafficking law"),
    *("under the special law", "under the main law", "under the strengthened statute", "on aggravated charges"),
    *("on conspiracy charges", "on charges of fraud and human trafficking"),
    *("under trafficking laws and other laws", "in the capital", "on charges"),
)


@pytest.mark.parametrize("charged", OTHERS)
def test_those_accused_under_another_law_are_a_part_in_both_years(charged: str) -> None:
    """What they are set against is of the same law."""
    found = read(f"Courts convicted nine brokers {charged}, compared with 12 in 2019.")
    assert [(item.value, item.scope) for item in found] == [(9.0, "part"), (12.0, "part")]


@pytest.mark.parametrize("charged", OURS)
def test_those_accused_under_a_law_that_may_be_ours_are_the_whole(charged: str) -> None:
    """A word that fits any law or charge, a name in capitals and no name say nothing of another crime."""
    found = read(f"Courts convicted nine brokers {charged}, compared with 12 in 2019.")
    assert [(item.value, item.scope) for item in found] == [(9.0, "total"), (12.0, "total")]


@pytest.mark.parametrize(
    ("told", "scopes"),
    [
        ("Courts convicted on smuggling charges nine suspected traffickers.", ["part"]),
        ("Courts convicted nine traffickers on charges of forgery.", ["part"]),
        ("Courts convicted nine traffickers on charges of trafficking.", ["total"]),
        ("Police identified nine victims under the procurement statute.", ["total"]),
    ],
)
def test_charges_stand_before_the_number_or_are_named_behind_the_word(told: str, scopes: list[str]) -> None:
    """Of the accused alone, whom laws are about."""
    assert [item.scope for item in read(told)][: len(scopes)] == scopes


def test_many_of_another_crime_are_not_told_to_be_ours_by_a_law_in_the_clause_before() -> None:
    """What a clause says of the trafficking law does not go on behind a semicolon."""
    told = (
        "; in 2019, they completed 280 prosecutions, many of which were for smuggling and related trafficking crimes."
    )
    found = read(f"Courts opened nine trafficking prosecutions under the anti-trafficking law{told}")
    assert [(item.value, item.scope) for item in found] == [(9.0, "total"), (280.0, "part")]
