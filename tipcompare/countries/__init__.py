"""Dated country identity: any name a report has used to alpha-3, and back to the name of a given year."""

from tipcompare.countries.lookup import (
    candidates,
    code_of,
    find_country,
    is_invented,
    is_named_in,
    name_as_printed,
    name_in,
    names_of,
)
from tipcompare.countries.page_heads import drop_page_heads
from tipcompare.countries.regions import REGIONS, region_of

__all__ = [
    "REGIONS",
    "candidates",
    "code_of",
    "drop_page_heads",
    "find_country",
    "is_invented",
    "is_named_in",
    "name_as_printed",
    "name_in",
    "names_of",
    "region_of",
]
