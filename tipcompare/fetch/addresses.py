"""Where the reports lie on the publisher's sites: addresses by series and edition, as data.

Source: addresses printed by the Department of State and by others who cite it. The sites could not be reached where
this was written, so `certain` says only that an address of that form has been seen for that edition.
"""

from __future__ import annotations

import csv
import re
import unicodedata
from collections.abc import Iterable, Mapping
from functools import cache
from pathlib import Path, PurePosixPath
from urllib.parse import urljoin, urlsplit

from attrs import field, frozen, validators
from selectolax.lexbor import LexborHTMLParser

from tipcompare.countries import candidates, find_country, name_in
from tipcompare.errors import ParseError, UseError
from tipcompare.shown import printable
from tipcompare.sources import PROVENANCE_SUFFIX

SUFFIXES = (".html", ".pdf", ".xml", ".txt")
"""Of the files that are saved, where the path that was asked for has none of them (`.htm` is one too)."""

DEFAULT_HOSTS = frozenset(
    ("www.state.gov", "2017-2021.state.gov", "2009-2017.state.gov", "2001-2009.state.gov", "www.dol.gov")
)
"""The publisher's own hosts; nothing else is asked unless the user allows it."""


@frozen
class AddressRule:
    """Where the pages of some editions of a series lie.

    Args:
        series: key of the series profile.
        first: first edition.
        last: last edition.
        page: address with `{year}` and `{country}` (the name as the site writes it in addresses); empty where pages
            are numbered and have to be looked up.
        index: address with `{year}` of the page that links to the countries' pages.
        certain: whether an address of this form has been seen for these editions.
    """

    series: str
    first: int
    last: int
    page: str = ""
    index: str = ""
    certain: bool = True


_REPORTS = "https://www.state.gov/reports/{year}-"
RULES = (
    AddressRule(
        "tip",
        2013,
        2016,
        index="https://2009-2017.state.gov/j/tip/rls/tiprpt/countries/{year}/index.htm",
        certain=False,
    ),
    AddressRule("tip", 2017, 2017, _REPORTS + "trafficking-in-persons-report/{country}/", certain=False),
    AddressRule("tip", 2018, 2018, _REPORTS + "trafficking-in-persons-report/{country}/"),
    AddressRule("tip", 2019, 2019, _REPORTS + "trafficking-in-persons-report-2/{country}/"),
    AddressRule("tip", 2020, 2025, _REPORTS + "trafficking-in-persons-report/{country}/"),
    AddressRule(
        "human-rights-practices", 2016, 2024, _REPORTS + "country-reports-on-human-rights-practices/{country}/"
    ),
)


@cache
def seen_addresses() -> Mapping[tuple[str, int], str]:
    """Return addresses of single pages of the Trafficking in Persons Report that were seen, by country and edition.

    Source: `seen.csv` beside this module: what others cite, on the publisher's own hosts. Pages are numbered until
    2015, and some later ones are not called by the country's name alone.
    """
    text = Path(__file__).with_name("seen.csv").read_text(encoding="utf-8")
    rows = csv.DictReader(text.splitlines())
    return {(row["country"], int(row["edition"])): row["url"] for row in rows}


def _steers(text: str) -> bool:
    return printable(text, kept="") != text


def _check_target(_instance: object, _attribute: object, value: str) -> None:
    path = PurePosixPath(value)
    if path.is_absolute() or ".." in path.parts or not path.name.strip() or _steers(value) or "\\" in value:
        raise UseError(f"expected a path below the output folder, got {value!r}")
    if path.name.endswith(PROVENANCE_SUFFIX):
        raise UseError(f"expected a path that does not end in {PROVENANCE_SUFFIX}, got {value!r}")


@frozen(order=True)
class Wanted:
    """One page to get.

    Args:
        url: its address, or the address of the index that links to it.
        target: path below the output folder, with `/`; the suffix is that of what comes, where it has none.
        link: alpha-3 code and year of the country to look up in the index at `url`; empty for the page itself.
        certain: whether an address of this form has been seen for this edition.
    """

    url: str
    target: str = field(validator=_check_target)
    link: tuple[str, int] | None = None
    certain: bool = field(default=True, validator=validators.instance_of(bool))


def parse_editions(text: str) -> tuple[int, ...]:
    """Return the years that `text` (`2019-2024` or `2015,2019-2021`) names, in order.

    Raises:
        ParseError: where it is neither, or a range runs backwards.

    Example:
        >>> parse_editions("2015,2019-2021")
        (2015, 2019, 2020, 2021)
    """
    years: set[int] = set()
    for part in text.split(","):
        found = re.fullmatch(r"\s*((?:19|20)\d\d)(?:\s*[-–]\s*((?:19|20)\d\d))?\s*", part)
        if found is None or (found[2] and found[2] < found[1]):
            raise ParseError(f"expected editions such as 2021, 2019-2024 or 2015,2019, got {text!r}")
        years.update(range(int(found[1]), int(found[2] or found[1]) + 1))
    return tuple(sorted(years))


def find_addresses(
    country: str, editions: Iterable[int], *, series: str = "tip"
) -> tuple[tuple[Wanted, ...], tuple[int, ...]]:
    """Return the pages of a country, and the editions for which no address is known.

    Args:
        country: alpha-3 code or any name.
        editions: years.
        series: key of the series profile.

    Returns:
        The pages and the editions that have none, both in the order in which the editions were given.

    Raises:
        IdentityError: where the country is not known.

    Source: addresses that the publishers print and others cite (`RULES`); `Wanted.certain` says which were seen.

    Example:
        >>> find_addresses("Swaziland", [2009, 2021])[0][0].url
        'https://www.state.gov/reports/2021-trafficking-in-persons-report/eswatini/'
        >>> find_addresses("Swaziland", [2009, 2021])[1]
        (2009,)
    """
    code = find_country(country)
    found, unknown = [], []
    for year in editions:
        slug = make_slug(name_in(code, year))
        seen = seen_addresses().get((code, year)) if series == "tip" else None
        if seen is not None:
            found.append(Wanted(seen, f"{year}/{slug}"))
            continue
        rule = next((r for r in RULES if r.series == series and r.first <= year <= r.last), None)
        if rule is None:
            unknown.append(year)
            continue
        url = (rule.page or rule.index).format(year=year, country=slug)
        found.append(Wanted(url, f"{year}/{slug}", None if rule.page else (code, year), rule.certain))
    return tuple(found), tuple(unknown)


def bare_address(url: str) -> str:
    """Return an address as it may be shown: without a name and password in it, and without control characters.

    Example:
        >>> bare_address("https://me:secret@mirror.example.org/a")
        'https://mirror.example.org/a'
    """
    return printable(re.sub(r"(?<=//)[^/?#]*@", "", url), kept="")


def doubt_address(url: str) -> str:
    """Return why `url` is not asked: it is no address, or has a password in it; nothing where it can be.

    Example:
        >>> doubt_address("https://h:99999/"), doubt_address("https://h/")
        ('no address', '')
    """
    try:
        split = urlsplit(url)
        is_address = split.scheme and split.hostname and (split.port is None or split.port > 0)
    except ValueError:
        return "no address"
    if not is_address or " " in url or _steers(url):
        return "no address"
    return "an address with a name or password in it is not asked" if "@" in split.netloc else ""


def refuse_one_file(pages: Iterable[Wanted]) -> None:
    """Refuse pages of which two would be saved as one file, whichever suffix they get and on a disk that tells no case.

    Raises:
        ParseError: where there are such.
    """
    taken: dict[str, str] = {}
    for page in pages:
        if any(taken.setdefault(file.casefold(), page.url) != page.url for file in files_of(page)):
            raise ParseError(f"two addresses would be saved as {page.target!r}", path=bare_address(page.url))


def files_of(page: Wanted) -> tuple[str, ...]:
    """Return the files that a page may be saved as, below the output folder.

    Example:
        >>> files_of(Wanted("https://h/a", "2021/A"))
        ('2021/A.html', '2021/A.pdf', '2021/A.xml', '2021/A.txt')
    """
    target = PurePosixPath(page.target)
    named = target.suffix.lower() in (*SUFFIXES, ".htm")
    return (str(target),) if named else tuple(f"{target}{suffix}" for suffix in SUFFIXES)


def make_slug(name: str) -> str:
    """Return `name` as the sites write it in addresses.

    Example:
        >>> make_slug("Côte d'Ivoire"), make_slug("The Gambia")
        ('cote-divoire', 'the-gambia')
    """
    plain = unicodedata.normalize("NFKD", name).encode("ascii", "ignore").decode().lower()
    return "-".join(re.findall(r"[a-z0-9]+", plain.replace("'", "")))


def find_link(page: str, base: str, country: tuple[str, int]) -> str | None:
    """Return the address of the page on `country` that an index links to, or None.

    Args:
        page: the index.
        base: its address.
        country: alpha-3 code and edition.
    """
    code, year = country
    for node in LexborHTMLParser(page).css("a[href]"):
        text = " ".join(node.text().split())
        if 2 < len(text) < 80 and candidates(text, year=year) == (code,):
            try:
                return urljoin(base, node.attributes.get("href") or "")
            except ValueError:  # no address
                continue
    return None


def read_list(text: str, name: str) -> tuple[Wanted, ...]:
    """Return the pages a list names: an address a line, and after a blank, if wanted, the path to save it under.

    Empty lines and what follows a `#` at the beginning of a line are left out; an address named twice is got once.

    Args:
        text: the list.
        name: its path, for errors.

    Returns:
        The pages in the order of the list.

    Raises:
        ParseError: where a line is no address, a path leaves the output folder, or two addresses have one path.

    Example:
        >>> read_list("https://www.state.gov/reports/2021-trafficking-in-persons-report/mexico/", "urls.txt")[0].target
        '2021-trafficking-in-persons-report/mexico'
    """
    wanted: dict[str, Wanted] = {}
    taken: dict[str, str] = {}
    for number, line in enumerate(text.splitlines(), 1):
        if not line.strip() or line.lstrip().startswith("#"):
            continue
        url, _, target = line.strip().partition(" ")
        doubt, shown = doubt_address(url), bare_address(url)[:80]
        if doubt or urlsplit(url).scheme not in ("http", "https"):
            raise ParseError(f"expected an http address, got {shown!r}", path=name, line=number, hint=doubt or None)
        try:
            page = Wanted(url, target.strip() or _default_target(url))
        except ValueError as error:
            raise ParseError(str(error), path=name, line=number) from None
        if wanted.setdefault(url, page) != page:
            raise ParseError(f"the address has the path {wanted[url].target!r} already", path=name, line=number)
        if any(taken.setdefault(file.casefold(), url) != url for file in files_of(page)):
            raise ParseError(f"two addresses would be saved as {page.target!r}", path=name, line=number)
    return tuple(wanted.values())


def _default_target(url: str) -> str:
    """Return the last two parts of an address as a path; only letters, digits and `._-` come through."""
    split = urlsplit(url)
    parts = [re.sub(r"[^A-Za-z0-9._-]+", "-", part).strip(".-") for part in split.path.split("/")]
    kept = [part for part in parts if part][-2:] or [split.hostname or "page"]
    if split.query:
        kept[-1] += "-" + re.sub(r"[^A-Za-z0-9._-]+", "-", split.query)[:40]
    return "/".join(kept)
