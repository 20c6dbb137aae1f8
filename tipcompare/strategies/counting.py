"""What invented narratives count: the figures they are asked to give, the sentences, and the truth of these."""

from __future__ import annotations

import re
from collections.abc import Iterator
from itertools import groupby
from operator import attrgetter
from types import NoneType
from typing import Any, Literal

from attrs import evolve, field, frozen, validators

from tipcompare.errors import UseError
from tipcompare.model.checks import between, of_kind, one_of
from tipcompare.model.figures import Qualifier, Scope
from tipcompare.model.source import Span
from tipcompare.strategies.calls import ShownAsCall
from tipcompare.strategies.tellings import FIGURES, Telling

WORDS = ("no", "one", "two", "three", "four", "five", "six", "seven", "eight", "nine")

HEDGES: dict[Qualifier, str] = {
    "exact": "",
    "at_least": "at least ",
    "approximately": "approximately ",
    "more_than": "more than ",
}
"""How exactly a figure of more than one may be told, each with its words."""

ToldPeriod = Literal["CY", "RP"]
"""Calendar year or reporting period."""

_WHEN: dict[ToldPeriod, tuple[str, str]] = {
    "CY": ("in {year}", "in {before}"),
    "RP": ("during the reporting period", "during the previous reporting period"),
}


@frozen(order=True)
class Figure:
    """One figure that a narrative gives.

    Args:
        measure, comparison: as in `tipcompare.model.Observation`.
        value: how many, >= 0; None where the text says that it was not reported, which is not zero.
        year: as there; None of what the law says.
        number_text: as it stands in the text: the number, `any` or `no` for none, or what says it was not reported.
        scope, qualifier, period: as there.
        span: where that stands in the text of the narrative; not compared, and None of one made by hand.
    """

    measure: str
    value: float | None
    year: int | None
    comparison: bool
    number_text: str
    scope: Scope = "total"
    qualifier: Qualifier = "exact"
    period: str = ""
    span: Span | None = field(default=None, eq=False, repr=False)


@frozen(order=True, repr=False)
class Counted(ShownAsCall):
    """What a narrative shall say of one measure.

    Args:
        measure: one of `FIGURES`.
        new: this year's figure, >= 0; None where it was not reported. Of some measures only numbers from one or two on
            can be told, and none that was not reported: see `FIGURES`.
        old: the figure of the year before, >= 0; None where none is set beside it.
        choice: which of the ways to say none, not reported or whom a part is of; every number >= 0 is one.
        part: how many of those are of one kind, fewer than `new`; 0 where nothing is said of that.
        hedge: how exactly `new` is told; only of more than one.
        period: `CY` for a calendar year, `RP` for the reporting period.
    """

    measure: str = field(validator=one_of(tuple(FIGURES)))
    new: int | None = field(validator=[of_kind(int, NoneType), validators.optional(between(0))])
    old: int | None = field(default=None, validator=[of_kind(int, NoneType), validators.optional(between(0))])
    choice: int = field(default=0, validator=[of_kind(int), between(0)])
    part: int = field(default=0, validator=[of_kind(int), between(0)])
    hedge: Qualifier = field(default="exact", validator=one_of(tuple(HEDGES)))
    period: ToldPeriod = field(default="CY", validator=one_of(tuple(_WHEN)))

    def __attrs_post_init__(self) -> None:
        fitting = _fit(self.measure, self.new, self.old, self.part, self.hedge, self.period)
        for name, value in fitting.items():
            if getattr(self, name) != value:
                got = getattr(self, name)
                raise UseError(f"expected {name} of {self.measure} to be such as can be told ({value}), got {got}")


def count_as_told(
    measure: str, new: int | None, old: int | None, choice: int, part: int, hedge: Qualifier, period: ToldPeriod
) -> Counted:
    """Return what shall be said of a measure, each thing as far as there is a way to tell it of that one."""
    return Counted(measure, choice=choice, **_fit(measure, new, old, part, hedge, period))


def _fit(
    measure: str, new: int | None, old: int | None, part: int, hedge: Qualifier, period: ToldPeriod
) -> dict[str, Any]:
    """Return all that is asked for of a measure, changed where it cannot be told."""
    telling = FIGURES[measure]
    if new is None:
        new = None if telling.unknown else telling.least
    elif (new or not telling.none) and not telling.least <= new <= telling.most:
        new = telling.least + new % (telling.most - telling.least + 1)
    exact = not new or new < 2 or telling.qualifier != "exact" or not telling.dated
    return {
        "new": new,
        "old": old if telling.compared else None,
        "part": part % new if telling.parts and new and new > 1 else 0,
        "hedge": "exact" if exact else hedge,
        "period": period if telling.dated else "CY",
    }


def number_text(value: int) -> str:
    """Return a number as the reports print it: in words below ten.

    Example:
        >>> number_text(7), number_text(1931)
        ('seven', '1,931')
    """
    return WORDS[value] if value < len(WORDS) else f"{value:,}"


def tell_figures(counted: tuple[Counted, ...], year: int) -> tuple[list[tuple[str, str]], tuple[Figure, ...]]:
    """Return a sentence for each thing counted, with the kind of section it is told in, and the figures in them."""
    sentences: list[tuple[str, str]] = []
    figures: list[Figure] = []
    for item in sorted(counted, key=lambda item: list(FIGURES).index(item.measure)):
        telling = FIGURES[item.measure]
        said, own = zip(*_tell(telling, item, year), strict=True)
        when, then = (words.format(year=year, before=year - 1) for words in _WHEN[item.period])
        sentences.append((telling.section, "".join(said).format(when=when, then=then) + "."))
        figures += own
    return sentences, tuple(figures)


def place_figures(text: str, sentences: list[tuple[str, str]], figures: tuple[Figure, ...]) -> tuple[Figure, ...]:
    """Return the figures with their places in a text that has the sentences that `tell_figures` gave with them."""
    placed: list[Figure] = []
    position = 0
    for (_, sentence), (_, own) in zip(sentences, groupby(figures, attrgetter("measure")), strict=True):
        position = text.index(sentence, position)
        for figure in own:
            found = re.compile(rf"(?<![\w,]){figure.number_text}(?!\w|,\d)").search(text, position)
            assert found is not None, figure
            position = found.end()
            placed.append(evolve(figure, span=Span(*found.span())))
    return tuple(placed)


def _tell(telling: Telling, item: Counted, year: int) -> Iterator[tuple[str, Figure]]:
    """Yield each part of a sentence with the figure in it: the whole, some of it, and that of the year before."""
    qualifier: Qualifier = item.hedge if item.hedge != "exact" else telling.qualifier
    if item.new:
        words = number_text(item.new)
        begin = HEDGES[item.hedge]
        told = telling.some.replace("{money}{new}", f"{begin}${words}").replace("{new}", begin + words)
        sentence = told.replace("{s}", "s" * (item.new != 1))
    else:
        forms = telling.unknown if item.new is None else telling.none
        sentence, words = forms[item.choice % len(forms)]
        qualifier = "not_reported" if item.new is None else "exact"
    when, period = (year, _name_period(item, year)) if telling.dated else (None, "")
    value = None if item.new is None else float(item.new)
    whole = Figure(item.measure, value, when, False, words, telling.scope, qualifier, period)
    yield sentence, whole
    if item.part:
        words = number_text(item.part)
        part = evolve(whole, value=float(item.part), number_text=words, scope="part", qualifier="exact")
        yield f", including {words} {telling.parts[item.choice % len(telling.parts)][item.part != 1]}", part
    if item.old is not None:
        words = number_text(item.old) if item.old else telling.nought[item.choice % len(telling.nought)]
        period = _name_period(item, year - 1)
        old = Figure(item.measure, float(item.old), year - 1, True, words, telling.scope, "exact", period)
        yield telling.compared.replace("{old}", words).replace("{s}", "s" * (item.old != 1)), old


def _name_period(item: Counted, year: int) -> str:
    return f"CY{year}" if item.period == "CY" else f"RP{year + 1}"
