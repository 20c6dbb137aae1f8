"""The patterns of a profile made ready: folded ones compiled once for each country."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import frozen

from tipcompare.countries import names_of
from tipcompare.errors import IdentityError
from tipcompare.model import Country
from tipcompare.reading.folding import squash
from tipcompare.series import SeriesProfile

ANY_NAME = "[a-z]{3,45}?"
"""Stands for a country's name where only the place it stands in can tell that it is one."""


NOTHING = re.compile("(?!)")


@frozen(eq=False)
class Wording:
    """What is looked for in the letters of a narrative.

    Args:
        code: alpha-3 of the country.
        names: any name of it.
        levels: any level of the scale, each in a group of its own; `level_of` tells which.
        level_values: the value that each group stands for; `None` for a level that does not exist.
        headings: for each kind of section, in the profile's order, what a whole heading may be.
        named_headings: the same with this country's names only, as they may run into the text.
        cues: for each kind, what an opening sentence may begin with.
        notes: notes that the rating was changed after publication.
        furniture: whole lines of furniture, whatever stands between their letters.
        others: head lines of documents of another kind.
        inner: headings in the middle of a paragraph, with what must stand around them; in the text, not in letters.
        openings: how paragraphs of a document begin, its statement among them.
        statements: how its statement begins.
        in_titles: how a title prints a rating, as a pattern for running text.
        tails: what a title may have between name and rating, as a pattern for letters.
    """

    code: str
    names: str
    levels: re.Pattern[str]
    level_values: dict[str, str | None]
    headings: dict[str, re.Pattern[str]]
    named_headings: dict[str, re.Pattern[str]]
    cues: dict[str, re.Pattern[str]]
    notes: re.Pattern[str]
    furniture: re.Pattern[str]
    others: re.Pattern[str]
    inner: re.Pattern[str]
    openings: re.Pattern[str]
    statements: re.Pattern[str]
    in_titles: str
    tails: str

    def level_of(self, found: re.Match[str]) -> str | None:
        """Return the value of the level that was found, None where there is no such level."""
        return self.level_values[found.lastgroup or ""]


def names_of_country(country: Country) -> tuple[str, ...]:
    """Return the letters of every name the country may be called by, the longest first."""
    try:
        known = names_of(country.code)
    except IdentityError:
        known = ()
    names: set[str] = set()
    for name in (country.name, country.name.partition("(")[0], *known):
        plain = re.sub(r"^the\s+", "", name.lower())
        names |= {squash(plain), squash(plain.replace("saint ", "st ")), squash(plain.replace(" and ", " "))}
    return tuple(sorted((name for name in names if name), key=lambda name: (-len(name), name)))


def compile_folded(patterns: Sequence[str], names: str = ANY_NAME) -> re.Pattern[str]:
    """Return one pattern for the letters of a text; its spaces are dropped, `{country}` becomes `names`."""
    joined = "|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)"
    return re.compile(joined.replace(" ", "").replace("{country}", f"(?:{names})"))


@lru_cache(maxsize=512)
def wording_for(profile: SeriesProfile, country: Country) -> Wording:
    """Return the patterns of `profile` for `country`."""
    names = "|".join(re.escape(name) for name in names_of_country(country))
    groups: dict[str, str | None] = {}
    alternatives = []
    forms: list[tuple[tuple[str, ...], str | None]] = [(profile.rating.unknown, None)]
    forms += [(level.forms, level.value) for level in sorted(profile.rating.scale, key=lambda level: -len(level.value))]
    for number, (patterns, value) in enumerate(forms):
        groups[f"level{number}"] = value
        inner = "|".join(re.sub(r"\((?!\?)", "(?:", pattern) for pattern in patterns)
        alternatives.append(f"(?P<level{number}>{inner or '(?!)'})")
    rules = profile.sections
    levels = "|".join(alternatives).replace(" ", "")
    inner = "|".join(profile.layout.inner_headings)
    return Wording(
        code=country.code,
        names=names,
        levels=re.compile(levels),
        level_values=groups,
        headings={rule.kind: compile_folded(rule.headings) for rule in rules},
        named_headings={rule.kind: compile_folded(rule.headings, names) for rule in rules},
        cues={rule.kind: compile_folded(rule.cues, names) for rule in rules},
        notes=compile_folded(profile.rating.determinations, names),
        furniture=compile_folded(profile.layout.charts, names),
        others=compile_folded(profile.identity.other_documents, names),
        inner=re.compile(rf"(?P<before>[.!?][\"”’)]*)\s*(?P<heading>{inner or '(?!)'})\s+(?=[\"“]?[A-Z])"),
        openings=compile_folded((*profile.identity.openings, *profile.identity.statements), names),
        statements=compile_folded(profile.identity.statements, names),
        in_titles="|".join(f"(?:{pattern})" for pattern in profile.rating.in_titles) or "(?!)",
        tails=compile_folded(profile.layout.title_tails, names).pattern,
    )
