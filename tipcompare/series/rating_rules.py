"""What a report series declares of its ratings: the levels, and how titles and statements tell them."""

from __future__ import annotations

from collections.abc import Container, Iterable
from typing import Any, get_args

from attrs import Attribute, field, frozen

from tipcompare.model.declarations import of_their_kinds, refuse
from tipcompare.model.document import Direction
from tipcompare.series.patterns import (
    Letters,
    Running,
    compiles,
    in_pairs,
    is_named,
    letters,
    named_once,
    running,
    telling,
    titled_where,
)


@frozen(field_transformer=of_their_kinds)
class RatingLevel:
    """One level of a rating scale.

    Args:
        value: in the tables (`2WL`).
        label: for people (`Tier 2 Watch List`).
        forms: the letters by which text names it.
        rank: place on the scale, 1 the best; None where the level stands outside it (a special case).
    """

    value: str = field(validator=is_named(r"\w+"))
    label: str
    forms: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    rank: int | None = None


@frozen(field_transformer=of_their_kinds)
class FactRule:
    """One thing a statement may say of the rating.

    Args:
        kind: what it is about (`efforts`).
        value: what it says (`not significant`); empty where the pattern's group `number` says it.
        patterns: for letters; `{level}` stands for any level of the scale.
    """

    kind: str
    value: str
    patterns: tuple[Letters, ...] = field(converter=letters, validator=compiles())


def _ranked(instance: object, attribute: Attribute[Any], value: tuple[RatingLevel, ...]) -> None:
    """Refuse ranks that do not count from 1, the best."""
    ranks = [level.rank for level in value if level.rank is not None]
    if ranks != list(range(1, len(ranks) + 1)):
        raise refuse(instance, attribute.name, f"expected ranks 1, 2, ... from the best on, got {ranks}")


def _on_scale(instance: RatingRules, attribute: Attribute[Any], value: tuple[tuple[Letters, str], ...]) -> None:
    """Refuse a value that no level has."""
    known = [level.value for level in instance.scale]
    for _, said in value:
        if said and said not in known:
            raise refuse(instance, attribute.name, f"no level {said!r} on the scale {known}")


def _with_scale(instance: RatingRules, attribute: Attribute[Any], value: tuple[Running, ...]) -> None:
    if value and not any(level.forms for level in instance.scale):
        raise refuse(instance, attribute.name, "expected a scale whose levels have forms")


def _directed(instance: object, attribute: Attribute[Any], value: tuple[tuple[Letters, str], ...]) -> None:
    for _, said in value:
        if said not in get_args(Direction):
            raise refuse(instance, attribute.name, f"{said!r} is none of {', '.join(get_args(Direction))}")


def _reasons(pairs: Iterable[tuple[str, Iterable[str]]]) -> tuple[tuple[str, tuple[Letters, ...]], ...]:
    return in_pairs(lambda kind, patterns: (kind, letters(patterns)), pairs)


@frozen(field_transformer=of_their_kinds)
class RatingRules:
    """What a series rates, and how it says so. Patterns are for letters.

    Args:
        title: what the rating is called (`Tier`); empty where there is none.
        scale: the levels, best first; empty where there is none.
        checked_against: the table of ratings that ships with the program and that this series' ratings, and the law
            behind them, can be held against; empty where there is none.
        standards: (pattern, value) of the sentences on the standards; the value is empty where several levels share
            the sentence.
        moves: (pattern, direction) of what is said right before the level.
        calls: what is said right before the level of a country that did not move.
        origins: what is said right before the level it had until then.
        past: what is said right after a level that is the one of an earlier edition.
        determinations: a note that the rating was changed after publication.
        unknown: levels that look like ones of the scale and are none.
        facts: what else statements say; of the rules of one kind the first that is met counts.
        required: what stands right before a move that was due and was not made.
        origins_after: what stands between the level of a move and the level before it.
        reasons: (kind, patterns) of how sentences of the summary begin that tell efforts, shortcomings, or deeds, which
            are efforts where no shortcomings go before.
        denials: what makes a sentence which begins in no such way one of shortcomings, if none that does follows.
        in_titles: for running text, case ignored: how a title prints a rating.
        goes_on: likewise how a line begins that goes on with the rating of the title line above it.
        printed: for running text, case ignored: what prints a level (`level`), and at times of which field (`area`).
        rated_sections: kinds of sections that are rated each by itself; what is printed in them is theirs.
    """

    title: str = field(default="", validator=titled_where("scale"))
    scale: tuple[RatingLevel, ...] = field(default=(), validator=[named_once("value"), _ranked])
    checked_against: str = ""
    standards: tuple[tuple[Letters, str], ...] = field(default=(), converter=telling, validator=[compiles(), _on_scale])
    moves: tuple[tuple[Letters, str], ...] = field(default=(), converter=telling, validator=[compiles(), _directed])
    calls: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    origins: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    past: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    determinations: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    unknown: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    facts: tuple[FactRule, ...] = ()
    required: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    origins_after: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    reasons: tuple[tuple[str, tuple[Letters, ...]], ...] = field(default=(), converter=_reasons, validator=compiles())
    denials: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    in_titles: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    goes_on: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    printed: tuple[Running, ...] = field(default=(), converter=running, validator=[compiles("level"), _with_scale])
    rated_sections: tuple[str, ...] = ()

    def rungs(self, values: Container[str | None]) -> list[RatingLevel]:
        """Return the levels that a picture of `values` shows, best first: those off the scale only where given."""
        return [level for level in self.scale if level.rank is not None or level.value in values]
