"""A profile in one country: a heading that is nothing but the country's name is that of the report's own country."""

from __future__ import annotations

from functools import lru_cache
from itertools import product

from attrs import evolve

from tipcompare.series.patterns import Letters, compile_folded
from tipcompare.series.profile import SeriesProfile

_NO_NAME, _NUMBERS = "qzqzq", ("", "1", "12", "2012")


@lru_cache(maxsize=512)
def in_country(profile: SeriesProfile, names: tuple[str, ...]) -> SeriesProfile:
    """Return `profile` with these names for a `{country}` that is all of a heading or of a cue, but for numbers.

    Where a pattern has words of its own these tell where the country is named, under whatever name; without any it
    would be every line's.

    Args:
        profile: of the series.
        names: the letters of every name of the report's country.
    """
    own = f"(?:(?:the)?(?:{'|'.join(names) or '(?!)'}))"

    def name(patterns: tuple[Letters, ...]) -> tuple[Letters, ...]:
        return tuple(Letters(one.replace("{country}", own)) if _fits_any(one) else one for one in patterns)

    bare = {rule.kind for rule in profile.sections if any(map(_fits_any, (*rule.headings, *rule.cues)))}
    rules = (
        evolve(rule, headings=name(rule.headings), cues=name(rule.cues)) if rule.kind in bare else rule
        for rule in profile.sections
    )
    return evolve(profile, sections=tuple(rules)) if bare else profile


@lru_cache(maxsize=2048)
def _fits_any(pattern: Letters) -> bool:
    """Return whether a pattern with the country's name in it fits any word, alone or beside a number."""
    whole = compile_folded((pattern,))
    beside = product(_NUMBERS, repeat=2) if "{country}" in pattern else ()
    return any(whole.fullmatch(f"{before}{_NO_NAME}{after}") for before, after in beside)
