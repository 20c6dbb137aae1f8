"""Addresses: known by edition, or stated to be unknown; lists are read line by line."""

from __future__ import annotations

import pytest

from tipcompare.errors import IdentityError, ParseError
from tipcompare.fetch.addresses import (
    DEFAULT_HOSTS,
    RULES,
    Wanted,
    find_addresses,
    parse_editions,
    read_list,
    seen_addresses,
)


@pytest.mark.parametrize(
    ("country", "year", "url"),
    [
        ("MEX", 2021, "https://www.state.gov/reports/2021-trafficking-in-persons-report/mexico/"),
        ("MEX", 2019, "https://www.state.gov/reports/2019-trafficking-in-persons-report-2/mexico/"),
        ("Swaziland", 2017, "https://www.state.gov/reports/2017-trafficking-in-persons-report/swaziland/"),
        ("Turkey", 2023, "https://www.state.gov/reports/2023-trafficking-in-persons-report/turkiye/"),
        ("CIV", 2020, "https://www.state.gov/reports/2020-trafficking-in-persons-report/cote-divoire/"),
    ],
)
def test_addresses_follow_the_name_of_the_year(country: str, year: int, url: str) -> None:
    """The address has the name that the country had in that edition."""
    (page,), unknown = find_addresses(country, [year])
    assert (page.url, page.target.split("/")[0], unknown) == (url, str(year), ())


def test_editions_without_an_address_are_told() -> None:
    """Nothing is guessed for editions whose pages are numbered and have no index."""
    found, unknown = find_addresses("MEX", range(2001, 2026))
    assert unknown == tuple(range(2001, 2013))
    assert [page.link for page in found[:4]] == [("MEX", year) for year in range(2013, 2017)]
    assert not any(page.certain for page in found[:5])
    assert all(page.certain for page in found[5:])


def test_a_page_that_was_seen_is_taken_where_it_was_seen() -> None:
    """Numbered pages and odd names are known one by one, on the publisher's hosts over https, and certain."""
    for (code, year), url in seen_addresses().items():
        (page,), unknown = find_addresses(code, [year])
        assert (page.url, page.link, page.certain, unknown) == (url, None, True, ())
        assert url.split("/")[0::2][0] == "https:"
        assert url.split("/")[2] in DEFAULT_HOSTS


def test_an_unknown_country_is_an_error() -> None:
    """A name that is none gives one line."""
    with pytest.raises(IdentityError):
        find_addresses("Atlantis", [2021])


def test_rules_do_not_overlap_and_stay_on_the_list() -> None:
    """For each series and edition there is at most one rule, on one of the publisher's hosts."""
    years = [(rule.series, year) for rule in RULES for year in range(rule.first, rule.last + 1)]
    assert len(years) == len(set(years))
    assert all((rule.page or rule.index).split("/")[2] in DEFAULT_HOSTS for rule in RULES)


@pytest.mark.parametrize("text", ["", "21", "2024-2019", "2021;2022", "2021-", "20211"])
def test_editions_that_are_none_are_refused(text: str) -> None:
    """What is no year and no range gives one line."""
    with pytest.raises(ParseError, match="expected editions"):
        parse_editions(text)


def test_a_list_of_addresses() -> None:
    """Comments and empty lines are left out, a path may follow, a double address is got once."""
    text = (
        "# mirrors\n\nhttps://a.test/2019/vesmark.htm?x=1 2019/Vesmark.html\nhttps://a.test/tip/2020/vesmark\n"
        "https://a.test/tip/2020/vesmark\n"
    )
    assert read_list(text, "urls.txt") == (
        Wanted("https://a.test/2019/vesmark.htm?x=1", "2019/Vesmark.html"),
        Wanted("https://a.test/tip/2020/vesmark", "2020/vesmark"),
    )


@pytest.mark.parametrize(
    ("text", "message"),
    [
        ("ftp://a.test/x", "urls.txt:1: expected an http address"),
        ("vesmark", "urls.txt:1: expected an http address"),
        ("https://a.test/x ../../etc/cron", "urls.txt:1: expected a path below the output folder"),
        ("https://a.test/x /etc/cron", "urls.txt:1: expected a path below the output folder"),
        ("https://a.test/x\nhttps://b.test/x", "urls.txt:2: two addresses would be saved as 'x'"),
    ],
)
def test_a_bad_list_is_one_line(text: str, message: str) -> None:
    """The line that is wrong is named, and nothing is ever saved outside the folder."""
    with pytest.raises(ParseError) as caught:
        read_list(text, "urls.txt")
    assert str(caught.value).startswith(message)


def test_paths_made_of_addresses_stay_below_the_folder() -> None:
    """No part of an address climbs out."""
    (page,) = read_list("https://a.test/../../%2e%2e/etc/..", "urls.txt")
    assert ".." not in page.target.split("/")


@pytest.mark.parametrize(
    "line",
    [
        "http://[",
        "http://[::1/a",
        "http://h:99999/a",
        "http://h:x/a",
        "http:///a",
        "http://me:secret@h/a",
        "http://h/a\x1bb",
        "http://h/a\u202eb",
        "http://h/a x\0y",
        "http://h/a a/../../b",
        "http://h/a a.provenance.json",
        "http://h/a x\nhttp://h/a y",
        "http://h/a x\nhttp://h/b x.html",
        "http://h/a X\nhttp://h/b x",
    ],
)
def test_a_bad_line_of_a_list_is_named(line: str) -> None:
    """What is no address, has a password, or would be saved where it cannot, is one line with its number."""
    with pytest.raises(ParseError, match=r"^list\.txt:\d: ") as caught:
        read_list(line, "list.txt")
    assert "secret" not in str(caught.value)
    assert {"\x1b", "\u202e"}.isdisjoint(str(caught.value))
