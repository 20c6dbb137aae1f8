"""How prose speaks of figures, as declarations: the words of a measure, and the words that all measures share."""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen, validators

from tipcompare.model.document import Qualifier

PeriodKind = Literal["year", "fiscal", "half", "as-of", "months", "month", "this", "previous", "year-end"]
Words = tuple[str, ...]
"""Words or phrases in lower case; a phrase may have several words."""


def words(listed: str) -> Words:
    """Return the words and phrases of a list with commas.

    Example:
        >>> words("visas, residence permits")
        ('visas', 'residence permits')
    """
    return tuple(word.strip() for word in listed.split(","))


@frozen
class Counting:
    """How prose speaks of one measure.

    Args:
        nouns: what is counted, by its own name: "55 investigations".
        counted: names of it that are such only right after a number ("three permits"), for words with other meanings.
        verbs: what was done to whom or what is counted, before the number ("convicted 59 traffickers") or after it in
            the passive ("59 traffickers were convicted").
        states: what those counted did or were, after the number: "82 victims resided in shelters".
        objects: kinds of things that verbs and nouns may count (see `Vocabulary.kinds`), each with its unit.
        leads: measures whose objects may follow its nouns: "three workshops for 85 officers".
        dimensions: the breakdowns that make sense for it.
        term: `penalty` or `sentence` where it is a length of time in law or in a judgment; empty where it is a count.
        bound: `min`, `max` or `mean` of a term.
        by_courts: whether courts may be the ones who act; they never shelter or train.
        money: whether it is an amount of money.
    """

    nouns: Words = ()
    counted: Words = ()
    verbs: Words = ()
    states: Words = ()
    objects: tuple[tuple[str, str], ...] = ()
    leads: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()
    term: Literal["", "penalty", "sentence"] = ""
    bound: Literal["", "min", "max", "mean"] = ""
    by_courts: bool = False
    money: bool = False


@frozen
class PeriodRule:
    """One way in which text names a period.

    Args:
        kind: what it is.
        pattern: regular expression, case ignored; groups `year`, `half`, `month`, `until`, `until_year` as needed.
    """

    kind: PeriodKind
    pattern: str = field(validator=validators.min_len(1))


@frozen
class Vocabulary:
    """The words of a language that say what a figure means, whatever is counted.

    Args:
        kinds: kinds of things that are counted, each with its nouns.
        dimensions: breakdowns as (dimension, value, words).
        neutral: phrases whose words are no breakdown and no actor ("ministry of labor").
        actors: who acted or counted, each with its words.
        qualifiers: how exact a number is, with the words before it.
        comparisons: what announces the figure of another year.
        references: what sets a figure against another one instead of giving it ("half as many", "an increase of").
        negations: what makes a verb not have happened.
        accounts: verbs of reporting; negated, they leave a figure unreported.
        data: what such a verb may withhold: "the number of".
        partial: words that make an account incomplete.
        asides: words after which it is no longer said what the number before them counts.
        plans: words after which a verb has not happened yet, or is only possible.
        terms: words that make a length of time a penalty or a sentence.
        laws: verbs of laws, after which a length of time is a penalty even where it is called a sentence.
        averages: words that make it a mean.
        continuations: pattern of the opening of a sentence that goes on with the figures of the one before.
        periods: how text names periods.
        currencies: words for money, in lower case and plural, that are known beforehand.
        other_money: words that make an amount of money something else than funding.
        months: words after which a number is a day.
        pronouns: words after which "one" is no number.
        function_words: words that end the noun phrase of a number.
        time_units: words for lengths of time.
        unrelated: verbs whose subjects and objects are not those that any measure counts ("acquitted").
        some_only: words that tell that the parts that follow are not all.
    """

    kinds: tuple[tuple[str, Words], ...] = ()
    dimensions: tuple[tuple[str, str, Words], ...] = ()
    neutral: Words = ()
    actors: tuple[tuple[str, Words], ...] = ()
    qualifiers: tuple[tuple[Qualifier, Words], ...] = ()
    comparisons: Words = ()
    references: Words = ()
    negations: Words = ()
    accounts: Words = ()
    data: Words = ()
    partial: Words = ()
    asides: Words = ()
    plans: Words = ()
    terms: tuple[tuple[str, Words], ...] = ()
    laws: Words = ()
    averages: Words = ()
    continuations: str = ""
    periods: tuple[PeriodRule, ...] = ()
    currencies: Words = ()
    other_money: Words = ()
    months: Words = ()
    pronouns: Words = ()
    function_words: Words = ()
    time_units: Words = ()
    unrelated: Words = ()
    some_only: Words = ()
