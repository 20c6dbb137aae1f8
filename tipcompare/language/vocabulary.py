"""The types in which a language declares its words."""

from __future__ import annotations

from itertools import product
from typing import Literal

from attrs import field, frozen, validators

from tipcompare.errors import expect
from tipcompare.model.declarations import of_their_kinds
from tipcompare.model.figures import Qualifier

PeriodKind = (
    Literal["year", "years", "both", "fiscal", "half", "months", "months-of", "month", "as-of"]
    | Literal["this", "previous", "next", "before-previous", "each", "past", "earlier"]
    | Literal["year-end", "month-only", "that"]
)
"""What is named with its year, and what is told from the edition or from the period named last."""
Words = tuple[str, ...]
"""Words or phrases in lower case; a phrase may have several words."""


def gather(text: str) -> frozenset[str]:
    """Return the words of a text, each once."""
    return frozenset(text.split())


def words(listed: str) -> Words:
    """Return the words and phrases of a list with commas.

    Args:
        listed: words and phrases in lower case.

    Example:
        >>> words("visas, residence permits")
        ('visas', 'residence permits')
    """
    expect("listed", listed, str)
    return tuple(" ".join(word.split()) for word in listed.split(","))


def phrases(*parts: str | Words) -> Words:
    """Return every phrase that takes one of each of these parts in their order; one that is empty leaves its part out.

    Args:
        parts: words and phrases, or lists of them with commas.

    Example:
        >>> phrases("was, were", ("", "soon"), "freed")
        ('was freed', 'was soon freed', 'were freed', 'were soon freed')
    """
    choices = (words(part) if isinstance(part, str) else part for part in parts)
    return tuple(" ".join(filter(None, chosen)) for chosen in product(*choices))


def inflect(listed: str) -> Words:
    """Return the forms of regular verbs: as it stands, with -ed and -ing; what follows the verb is kept.

    A letter after `+` is doubled before a vowel: `refer+r` gives `referred`.

    Args:
        listed: verbs with commas between them.

    Example:
        >>> inflect("identify, refer+r")
        ('identify', 'identified', 'identifying', 'refer', 'referred', 'referring')
        >>> inflect("charge with")
        ('charge with', 'charged with', 'charging with')
    """
    forms: list[str] = []
    for verb in words(listed):
        head, _, rest = verb.partition(" ")
        base, _, doubled = head.partition("+")
        stem = base[:-1] if base.endswith("e") else base + doubled
        past = f"{base[:-1]}ied" if base.endswith("y") and base[-2] not in "aeiou" else f"{stem}ed"
        forms.extend(f"{form} {rest}".strip() for form in (base, past, f"{stem}ing"))
    return tuple(forms)


@frozen(cache_hash=True, field_transformer=of_their_kinds)
class PeriodRule:
    """One way in which text names a period.

    Args:
        kind: what it is.
        pattern: regular expression, case ignored; groups `year`, `half`, `last`, `month`, `until`, `until_year`,
            `count`, `threes` as needed.
    """

    kind: PeriodKind
    pattern: str = field(validator=validators.min_len(1))


@frozen(cache_hash=True, field_transformer=of_their_kinds)
class Vocabulary:
    """The words of a language that say what a figure means, whatever is counted.

    Args:
        kinds: kinds of things that are counted, each with its nouns.
        dimensions: breakdowns as (dimension, value, words).
        neutral: phrases whose words are no breakdown, no actor and no verb ("ministry of labor"); what a measure names
            as its own is none.
        actors: who acted or counted, each with its words.
        qualifiers: how exact a number is, with the words before it.
        marks: what else words do, as (mark, words); the rules and passes of `tipcompare.figures` look for them by name.
        numbers: numbers spelled out, with their values.
        ordinals: the words that count places, first first.
        quantifiers: words that say that there are none or one, or, denied, none of any.
        scales: words that multiply the number before them.
        halves: what adds a half to the number before it.
        contracted: verbs that "not" has run together with, typed with a plain apostrophe, each as two words.
        periods: how text names periods.
        period_opening: pattern of the words with which any of them begins.
        months: their names, January first.
        currencies: names of money that no list of the world's currencies has in this form, with their codes; empty
            where several countries use the name.
        money_letters: what is printed right before a number for a currency, in these capitals, with its name.
        of_land: endings of countries' names and of the adjectives made of them.
        parts_of_year: words for lengths of time, with how many of them make a year.
        continuations: pattern of the opening of a sentence that goes on with the figures of the one before.
        some_only: words that tell that the parts that follow are not all.
    """

    kinds: tuple[tuple[str, Words], ...] = ()
    dimensions: tuple[tuple[str, str, Words], ...] = ()
    neutral: Words = ()
    actors: tuple[tuple[str, Words], ...] = ()
    qualifiers: tuple[tuple[Qualifier, Words], ...] = ()
    marks: tuple[tuple[str, Words], ...] = ()
    numbers: tuple[tuple[str, float], ...] = ()
    ordinals: Words = ()
    quantifiers: tuple[tuple[str, Literal["none", "any", "one"]], ...] = ()
    scales: tuple[tuple[str, float], ...] = ()
    halves: Words = ()
    contracted: tuple[tuple[str, str], ...] = ()
    periods: tuple[PeriodRule, ...] = ()
    period_opening: str = r"\w"
    months: Words = ()
    currencies: tuple[tuple[str, str], ...] = ()
    money_letters: tuple[tuple[str, str], ...] = ()
    of_land: Words = ()
    parts_of_year: tuple[tuple[str, float], ...] = ()
    continuations: str = ""
    some_only: Words = ()
