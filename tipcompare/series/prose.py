"""How prose speaks of one measure, as declarations."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from tipcompare.language import Words
from tipcompare.model.declarations import of_their_kinds

OTHER_KINDS = frozenset({"bare", "unknown", "money"})
"""What is counted by no noun of the vocabulary: a number alone, one with a noun that nothing knows, and money."""


@frozen(cache_hash=True, field_transformer=of_their_kinds)
class Counting:
    """How prose speaks of one measure.

    Args:
        nouns: what is counted, by its own name: "55 investigations".
        counted: names of it that are such only right after a number ("three permits"), for words with other meanings.
        verbs: what was done to whom or what is counted, before the number ("convicted 59 traffickers") or after it in
            the passive ("59 traffickers were convicted").
        states: what those counted did or were, after the number: "82 victims resided in shelters"; `...` stands for a
            few words: "received ... services".
        conditions: states that tell it only where nothing else does: "12 women subjected to forced labor".
        purposes: what follows those counted and overrules the verb before them: "assisted five with voluntary return".
        denied: what names it only where there was none: "provided no services".
        asked: what names it only where it is not reported: "did not report the outcomes of the cases".
        offers: what the law offers of it: "did not use this provision" behind it says that there were none.
        beside: those of its nouns and states that are like it and never stand for it: "used a reflection period".
        objects: kinds of things that verbs and nouns may count, each with its unit: those of `Vocabulary.kinds`, and
            those of `OTHER_KINDS`.
        weak: verbs that say so only of `weak_objects`: "reported 45 victims", "opened 12 cases".
        weak_objects: see `weak`.
        weak_named: whether they say so only behind a word that names it: "received 30 permit pleas and approved 12".
        within: a mark of the vocabulary of which a word stands before its verbs: "the hotline received 12 reports".
        mentioned: kinds of which this is what a number alone says: "the 14 victims included ...".
        leads: measures whose objects may follow its nouns, "three workshops for 85 officers", or stand before its term,
            "12 for five years".
        dimensions: the breakdowns that make sense for it.
        term: `penalty` or `sentence` where it is a length of time in law or in a judgment; empty where it is a count.
        bound: `min`, `max` or `mean` of a term.
        by_courts: whether courts may be the ones who act; they never shelter or train.
        of_accused: whether those counted are accused, so that a figure may be of officials.
        adds: whether each figure is of another event or place, so that the country's is what they come to together.
        money: whether it is an amount of money.
        parts: verbs and states that tell of a part alone, as those given one kind of sentence are of those convicted;
            their first words count.
        noun_unit: what its nouns count where that is not the measure's own unit.
        aside: kinds of sections whose figures of it are never the country's own, but of some campaign or inspection.
        home: the kind of section that tells it: where a report has figures there, those of the sections behind it are
            of others, as of victims who were jailed, and those before it of some; empty where any section tells it.
        shared: whether several agencies count of it what each did itself, so that the figure of one alone is a part.
        handed: whether "to" behind those counted names who gets them: "referred 12 victims to a shelter for women".
        goods: words for it in a list of what is given: "shelter and medical care".
        hosts: measures whose nouns name those who do it to whomever they do anything for: "the shelter assisted 12".
        hosting: verbs that tell it of such as these alone: "the shelter received 12".
        sure_states: whether its states tell it as surely as its verbs: "19 entered care", not "19 awaited trial".
        plain_zero: whether a negated verb with no "any" behind it says that there were none.
        by_rows: whether a row of a table counts by a definition of its own, so that prose is never what it tells.
    """

    nouns: Words = ()
    counted: Words = ()
    verbs: Words = ()
    states: Words = ()
    conditions: Words = ()
    purposes: Words = ()
    asked: Words = ()
    offers: Words = ()
    denied: Words = ()
    beside: Words = ()
    objects: tuple[tuple[str, str], ...] = ()
    weak: Words = ()
    weak_objects: Words = ()
    weak_named: bool = False
    within: str = ""
    mentioned: Words = ()
    leads: tuple[str, ...] = ()
    dimensions: tuple[str, ...] = ()
    term: Literal["", "penalty", "sentence"] = ""
    bound: Literal["", "min", "max", "mean"] = ""
    by_courts: bool = False
    of_accused: bool = False
    adds: bool = False
    money: bool = False
    parts: Words = ()
    noun_unit: str = ""
    aside: Words = ()
    home: str = ""
    shared: bool = False
    handed: bool = False
    goods: Words = ()
    hosts: tuple[str, ...] = ()
    hosting: Words = ()
    sure_states: bool = False
    plain_zero: bool = False
    by_rows: bool = False

    @property
    def told_by(self) -> Words:
        """The words by which prose tells it; with none, the rest only says which figures of rows answer."""
        named = (*self.nouns, *self.counted, *self.mentioned, *self.denied, *self.asked, *self.offers, *self.goods)
        done = (*self.verbs, *self.weak, *self.hosting, *self.states, *self.conditions, *self.purposes)
        return named + done
