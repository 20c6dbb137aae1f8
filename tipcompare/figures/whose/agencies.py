"""The names of agencies without the country's own, which is in the name of any."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator

from attrs import evolve

from tipcompare.model import Observation

_STEM = 4
"""Letters that a country's name and the adjective made of it have in common: "Vesmarkian courts" are "courts"."""


def without_country(found: Iterable[Observation], country: str) -> Iterator[Observation]:
    """Yield the figures, each agency without the name of its country, its genitive or the adjective made of that."""
    *first, last = country.split()
    name = r"\s".join(map(re.escape, (*first, last[:_STEM])))
    own = re.compile(rf"\b{name}\w*(?:['’]s?(?!\w))?", re.IGNORECASE)
    for one in found:
        yield evolve(one, agency=" ".join(own.sub("", one.agency).split())) if own.search(one.agency) else one
