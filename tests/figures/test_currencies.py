"""Codes of currencies by forms of their countries' names."""

from __future__ import annotations

import pytest

from tipcompare.figures.words.currencies import code_before, currency_code


@pytest.mark.parametrize(
    ("printed", "code"),
    [
        ("Djiboutian francs", "DJF"),
        ("Guyanese dollars", "GYD"),
        ("Eastern Caribbean dollars", "XCD"),
        ("Trinidadian dollars", "TTD"),
        ("Somali shillings", "SOS"),
        ("Somaliland shillings", "Somaliland shillings"),
        ("Guineabissau francs", "Guineabissau francs"),
        ("Central African CFA francs", "XAF"),
        ("CFA", "XOF"),
        ("RMB", "CNY"),
        ("Turkmen manat", "TMT"),
        ("Azerbaijani manats", "AZN"),
        ("Belarusian roubles", "BYN"),
        ("Qatari riyals", "QAR"),
        ("Yemeni riyal", "YER"),
        ("Norwegian kroner", "NOK"),
        ("Danish kroner", "DKK"),
        ("Swedish kronor", "SEK"),
        ("Icelandic kronur", "ISK"),
        ("Moldovan lei", "MDL"),
        ("Romanian lei", "RON"),
        ("Albanian leke", "ALL"),
        ("leke", "ALL"),
        ("Emirati dirhams", "AED"),
        ("new kwacha", "ZMW"),
        ("kroner", "kroner"),
    ],
)
def test_forms_of_a_country(printed: str, code: str) -> None:
    """The adjective of a country and its name are one by their endings; a longer name is another country's."""
    assert currency_code(printed) == code


@pytest.mark.parametrize(
    ("printed", "home", "code"),
    [
        ("CHF", "", "CHF"),
        ("RM", "", "MYR"),
        ("Rs", "NPL", "NPR"),
        ("Rs", "", "rupees"),
        ("rs", "NPL", ""),
        ("of", "", ""),
        ("of", "OMN", ""),
    ],
)
def test_letters_before_a_number(printed: str, home: str, code: str) -> None:
    """Letters stand for a currency in their capitals alone; of a name that many have it is the country's own."""
    assert code_before(printed, home) == code


def test_a_name_of_two_currencies_is_that_of_the_country() -> None:
    """The francs of the west and of central Africa have one name, which each country means its own by."""
    assert [currency_code("CFA", home) for home in ("GAB", "SEN", "")] == ["XAF", "XOF", "XOF"]


@pytest.mark.parametrize(
    ("printed", "home", "code"),
    [("kroner", "NOR", "NOK"), ("kroner", "DNK", "DKK"), ("lei", "MDA", "MDL"), ("kronur", "ISL", "ISK")],
)
def test_a_plural_that_several_use_is_the_own_money_of_the_country(printed: str, home: str, code: str) -> None:
    """However the plural is made."""
    assert currency_code(printed, home) == code
