"""The patterns of a profile for letters made ready: in one country and on its scale."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import lru_cache
from operator import itemgetter
from typing import Any, Literal, TypeVar

from attrs import frozen

from tipcompare.countries import names_of
from tipcompare.model import Country
from tipcompare.reading.folding import fold, squash
from tipcompare.series import Measure, RatingLevel, SeriesProfile
from tipcompare.series.patterns import compile_folded, either

Told = TypeVar("Told")

_THE_NAME = "(?-i:(?<![A-Z])[A-Z]+[a-z])"
"""Stands for the name of the report's country, all but the last of its letters written as capitals: `MEXICo`."""

_NAME = re.compile("[a-z]{2,}")
_LONGEST_NAME = 200


@frozen(eq=False)
class Wording:
    """What a profile's patterns for letters mean for one country, by the letters of its names, the longest first.

    `level` is any level of the scale, as is `levels`, in which each has a group behind it: `level_of` tells which.
    """

    profile: SeriesProfile
    code: str
    names: tuple[str, ...]
    level: str
    levels: re.Pattern[str]

    def letters(self, *patterns: str) -> LettersPattern:
        """Return one pattern of these; where none names the country it is the same for all."""
        return _letters_for(self, patterns)

    def before_level(self, *patterns: str) -> LettersPattern:
        """Return one pattern of these that only matches right before a level."""
        return self.letters(*(f"(?:{pattern})(?={{level}})" for pattern in patterns))

    @property
    def openings(self) -> LettersPattern:
        """How paragraphs of a document begin where it is cut off, its statement among them."""
        return self.letters(*self.profile.identity.openings, *self.profile.identity.statements)

    def level_of(self, found: re.Match[str]) -> str | None:
        """Return the value of the level that was found, None where there is no such level."""
        return found.lastgroup[1:] if found.lastgroup else None


class Naming:
    """One pattern for all countries, as it reads letters of one of them, whose name it knows by its capitals.

    Names are known whose letters, without accents, are two or more of a-z: `Sector 7` and `O` are never found.
    """

    def __init__(self, wording: Wording, patterns: tuple[str, ...]) -> None:
        named = compile_folded(patterns, _THE_NAME, wording.level, re.IGNORECASE | re.ASCII)
        nameless = compile_folded(patterns, "(?!)", wording.level)

        def read_by(way: str) -> Callable[..., Any]:
            by_name, without = getattr(named, way), getattr(nameless, way)  # the latter is twice as fast

            def read(letters: str, *bounds: int) -> Any:
                shown = _show_name(wording, letters)
                return (without if shown == letters else by_name)(shown, *bounds)

            return read

        ways = ("match", "fullmatch", "search", "finditer")
        self.match, self.fullmatch, self.search, self.finditer = map(read_by, ways)


LettersPattern = re.Pattern[str] | Naming


@lru_cache(maxsize=1024)
def _letters_for(wording: Wording, patterns: tuple[str, ...]) -> LettersPattern:
    named = any("{country}" in pattern for pattern in patterns)
    return Naming(wording, patterns) if named else compile_folded(patterns, level=wording.level)


@lru_cache(maxsize=32)
def _show_name(wording: Wording, letters: str) -> str:
    """Return letters with each name of the country in capitals but for its last letter."""
    for name in filter(_NAME.fullmatch, wording.names):
        letters = letters.replace(name, name[:-1].upper() + name[-1])
    return letters


@lru_cache(maxsize=512)
def letters_of_sections(wording: Wording, part: Literal["headings", "cues"]) -> tuple[tuple[str, LettersPattern], ...]:
    """Return the kind of each section of the profile with one pattern of its headings, or of its cues."""
    return tuple((rule.kind, wording.letters(*getattr(rule, part))) for rule in wording.profile.sections)


@lru_cache(maxsize=512)
def wording_for(profile: SeriesProfile, country: Country) -> Wording:
    """Return the wording of `profile` for `country`."""
    scale = sorted(profile.rating.scale, key=lambda level: -len(level.value))
    forms = {"": profile.rating.unknown} | {f"(?P<_{level.value}>)": level.forms for level in scale}
    named = {group: told for group, told in forms.items() if told} or forms  # an empty one is slow, as it begins oddly
    inner = {group: re.sub(r"\((?!\?)", "(?:", either(told)).replace(" ", "") for group, told in named.items()}
    levels = re.compile("|".join(f"(?:{form}){group}" for group, form in inner.items()))  # by their letters first
    return Wording(profile, country.code, _names_of(country), "|".join(inner.values()), levels)


def _names_of(country: Country) -> tuple[str, ...]:
    """Return the letters of every name the country may be called by, the longest first."""
    names: set[str] = set()
    for name in (country.name, country.name.partition("(")[0], *names_of(country.code)):
        plain = re.sub(r"^the\s+", "", name.lower())
        names |= {squash(plain), squash(plain.replace("saint ", "st ")), squash(plain.replace(" and ", " "))}
    return tuple(sorted(names - {""}, key=lambda name: (-len(name), name)))


def match_level(words: str, profile: SeriesProfile) -> tuple[RatingLevel, int] | None:
    """Return the level whose longest name `words` begin with, however spaced, and where that ends in them; or None.

    Example:
        >>> from tipcompare.series import get_profile
        >>> level, end = match_level("MINIMAL ADVANCEMENT – EFFORTS MADE", get_profile("dol-findings"))
        >>> level.value, end
        ('minimal', 19)
    """
    return _match_longest(words, ((level.forms, level) for level in profile.rating.scale))


def match_row(label: str, profile: SeriesProfile) -> tuple[Measure, int] | None:
    """Return the measure whose name `label` begins with, as `match_level` does for levels: of a row of figures."""
    return _match_longest(label, ((measure.rows, measure) for measure in profile.figures.measures))


def _match_longest(words: str, named: Iterable[tuple[tuple[str, ...], Told]]) -> tuple[Told, int] | None:
    letters = squash(words[:_LONGEST_NAME])
    found = ((match.end(), told) for names, told in named if (match := compile_folded(names).match(letters)))
    end, told = max(found, default=(0, None), key=itemgetter(0))
    return (told, fold(words).end_offset(end)) if told is not None and end else None
