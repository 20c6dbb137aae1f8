"""What a series counts, and where it prints that."""

from __future__ import annotations

from collections.abc import Iterable, Iterator
from typing import Any, Literal

from attrs import Attribute, field, fields, frozen

from tipcompare.errors import list_some
from tipcompare.language import Vocabulary
from tipcompare.language.english import ENGLISH
from tipcompare.model.declarations import of_their_kinds, refuse
from tipcompare.series.patterns import Letters, Running, compiles, is_named, letters, named_once, running
from tipcompare.series.prose import OTHER_KINDS, Counting

Numerals = Literal["1,234.5", "1 234,5", "1.234,5", "1 234.5", ""]
"""How numbers are printed, by one of them; empty where nothing says so."""

_HUNDRED = "hundred"
"""The scale that parts those of a number below a thousand from the others."""


def _can_be_met(instance: Measure, attribute: Attribute[Any], value: Counting | None) -> None:
    """Refuse words and names that no text has as they are written: with capitals, or several that are not parted.

    Or with a gap elsewhere than before the last word, by which a phrase with one is looked up.
    """
    for one in fields(Counting) if value is not None else ():
        said = getattr(value, one.name)
        listed = said if isinstance(said, tuple) and one.name != "objects" else ()
        name = f"{attribute.name}.{one.name}"
        if "" in listed or not _is_plain(" ".join(listed)):  # all at once, since a series has ten thousand
            wrong = next(word for word in listed if not word or not _is_plain(word))
            raise refuse(instance, name, f"expected each by itself in lower case, got {wrong!r}")
        for words in (word.split() for word in listed if "..." in word):
            if words.count("...") > 1 or words[1:][-2:-1] != ["..."]:
                raise refuse(instance, name, f"expected one gap, before the last word, got {' '.join(words)!r}")


def _is_plain(text: str) -> bool:
    return "," not in text and text == " ".join(text.lower().split())


@frozen(cache_hash=True, field_transformer=of_their_kinds)
class Measure:
    """Something that reports count.

    Args:
        name: in the tables (`victims_identified`).
        title: for people (`Victims identified`).
        unit: what a bare number of it counts.
        rows: the letters of table row labels that carry it.
        element: XML element that carries it.
        prose: how running text speaks of it; None where it is not read from text.
        within: name of the measure that holds all that this one counts, so that there is never more of it.
    """

    name: str = field(validator=is_named(r"[a-z0-9_]+"))
    title: str
    unit: str = ""
    rows: tuple[Letters, ...] = field(default=(), converter=letters, validator=compiles())
    element: str = ""
    prose: Counting | None = field(default=None, validator=_can_be_met)
    within: str = ""


def _within_others(instance: Figures, attribute: Attribute[Any], value: tuple[Measure, ...]) -> None:
    """Refuse a measure that is told to be within itself, or within one that is not declared."""
    known = {measure.name for measure in value}
    for measure in value:
        if measure.within and measure.within not in known - {measure.name}:
            raise refuse(measure, "within", f"no other measure {measure.within!r} is declared")


def _in_words(instance: Figures, attribute: Attribute[Any], value: tuple[str, ...]) -> None:
    """Refuse sections that are read for figures without words by which to read them, and words that nothing reads."""
    if value and instance.vocabulary is None:
        raise refuse(instance, attribute.name, "expected a vocabulary, without which no prose is read for figures")
    told = next((name for name, prose in prose_of(instance.measures).items() if prose.told_by), "")
    if told and not value:
        missing, some = (attribute.name, "some") if instance.vocabulary else ("vocabulary", "one")
        raise refuse(instance, missing, f"expected {some}, without which no prose is read for {told!r}")


def _names_what_is_there(instance: Figures, attribute: Attribute[Any], value: Vocabulary | None) -> None:
    """Refuse kinds, breakdowns, marks and measures of prose that neither the vocabulary nor the series has."""
    if value is None:
        return
    kinds = {kind for kind, _ in value.kinds} | OTHER_KINDS
    measures = {measure.name for measure in instance.measures}
    known = (
        ("objects", "kind", kinds),
        ("weak_objects", "kind", kinds),
        ("mentioned", "kind", kinds),
        ("dimensions", "breakdown", {breakdown for breakdown, *_ in value.dimensions}),
        ("within", "mark", {"", *(mark for mark, _ in value.marks)}),
        ("leads", "measure", measures),
        ("hosts", "measure", measures),
    )
    for field_name, what, names in known:
        for measure, name in name_in_prose(instance.measures, field_name):
            if name not in names:
                raise refuse(measure, f"prose.{field_name}", f"no {what} {name!r} is declared")


def _has_what_is_read(instance: Figures, attribute: Attribute[Any], value: Vocabulary | None) -> None:
    """Refuse a vocabulary without what the rules that read figures look for by its name: they are those of English."""
    if value is None:
        return
    lacking = [f"mark {mark!r}" for mark in dict(ENGLISH.marks) if mark not in dict(value.marks)]
    lacking += [] if _HUNDRED in dict(value.scales) else [f"scale {_HUNDRED!r}"]
    lacking += [] if len(value.months) == len(ENGLISH.months) else ["year of months"]
    lacking += [] if value.periods else ["period"]
    if lacking:
        what = f"expected what reading looks for in it, all of which ENGLISH has; there is no {list_some(lacking)}"
        raise refuse(instance, attribute.name, what)


def name_in_prose(measures: Iterable[Measure], field_name: str) -> Iterator[tuple[Measure, str]]:
    """Yield what a field of `Counting` names, each with its measure; of pairs the first.

    Args:
        measures: of a series.
        field_name: the field.
    """
    for measure in measures:
        said = getattr(measure.prose, field_name, ())
        for name in (said,) if isinstance(said, str) else said:
            yield measure, name if isinstance(name, str) else name[0]


@frozen(field_transformer=of_their_kinds)
class Figures:
    """What a series counts.

    Args:
        measures: what it counts.
        reporting_lag: years from the edition's name back to the year it mostly reports on (TIP 2021: 2020, lag 1).
        not_reported: what is printed in place of a figure that is not known or does not apply.
        not_applicable: those of them by which a figure does not apply: there was nothing to count.
        whole: names of the whole country where its parts have figures of their own (case ignored).
        vocabulary: words around figures: `ENGLISH`, or that with words of its own; None where prose is not read for
            figures, as in every other language. Where a measure has words of prose, both this and `sections` are
            expected.
        sections: kinds of sections whose prose is read for figures.
        numerals: how rows and cells print numbers, shown by one with thousands and decimals: `1,234.5`, `1 234,5`,
            `1.234,5` or `1 234.5`. Where it is empty, English prints the first; in other languages a number with such
            signs is then a warning, and not read.
    """

    measures: tuple[Measure, ...] = field(default=(), validator=[named_once("name"), _within_others])
    reporting_lag: int = 0
    not_reported: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    not_applicable: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    whole: tuple[Running, ...] = field(default=(), converter=running, validator=compiles())
    vocabulary: Vocabulary | None = field(default=None, validator=[_has_what_is_read, _names_what_is_there])
    sections: tuple[str, ...] = field(default=(), validator=_in_words)
    numerals: Numerals = ""


def prose_of(measures: Iterable[Measure]) -> dict[str, Counting]:
    """Return how running text speaks of each of `measures` that is read from it, by name."""
    return {measure.name: measure.prose for measure in measures if measure.prose is not None}
