"""How invented narratives tell each measure, with what the figures in it are."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

from tipcompare.model.figures import Qualifier, Scope


@frozen
class Telling:
    """How one measure is told.

    Args:
        some: that there were `{new}` of it, `{when}`, of money with the sign `{money}` before it; `{s}` ends its noun
            where there was not one alone.
        none: that there were none: each sentence with the word in it that says so.
        unknown: that how many there were was not reported: each sentence with the words in it that say so.
        compared: how the figure of the year before, `{then}`, is set beside it, with `{s}` as in `some`; empty where
            it is not.
        parts: what some of those may be, as one of them and as several are called.
        section: where it is told.
        scope, qualifier: as in `tipcompare.model.Observation`, where nothing else is said.
        least, most: between which numbers it may be, where it is one.
        dated: whether it is of a period; else it is what the law says.
    """

    some: str
    none: tuple[tuple[str, str], ...] = ()
    unknown: tuple[tuple[str, str], ...] = ()
    compared: str = ""
    parts: tuple[tuple[str, str], ...] = ()
    section: Literal["prosecution", "protection", "prevention"] = "prosecution"
    scope: Scope = "total"
    qualifier: Qualifier = "exact"
    least: int = 1
    most: int = 1_000_000_000
    dated: bool = True

    @property
    def nought(self) -> tuple[str, str]:
        """Words for none in `compared`: before a noun, or by themselves."""
        return "no" if "{s}" in self.compared else "none", "zero"


_COMPARED = ", compared with {old} {then}"
_VICTIMS_BEFORE = ", compared with {old} victim{s} {then}"
_CRIMES = (("for forced labor", "for forced labor"), ("for sex trafficking", "for sex trafficking"))
_ADULTS = (("woman", "women"), ("man", "men"))
_CHILDREN = (("child", "children"), ("girl", "girls"), ("boy", "boys"))
_PEOPLE = (*_CHILDREN, *_ADULTS)

FIGURES = {
    "investigations": Telling(
        "Police initiated {new} trafficking investigation{s} {when}",
        (
            ("Police did not initiate any trafficking investigations {when}", "any"),
            ("Police initiated no trafficking investigations {when}", "no"),
            ("There were no trafficking investigations {when}", "no"),
            ("Police initiated zero trafficking investigations {when}", "zero"),
        ),
        (
            ("Police did not report how many trafficking investigations they initiated {when}", "did not report"),
            ("Police did not provide data on trafficking investigations {when}", "did not provide"),
        ),
        _COMPARED,
        parts=_CRIMES,
    ),
    "prosecutions": Telling(
        "Authorities prosecuted {new} suspect{s} {when}",
        (
            ("Authorities did not prosecute any suspects {when}", "any"),
            ("Authorities prosecuted no suspects {when}", "no"),
            ("There were no prosecutions {when}", "no"),
        ),
        (
            ("Authorities did not report how many suspects they prosecuted {when}", "did not report"),
            ("The government did not report any prosecutions {when}", "did not report"),
        ),
        _COMPARED,
        parts=(*_CRIMES, *_ADULTS),
    ),
    "convictions": Telling(
        "Authorities convicted {new} trafficker{s} {when}",
        (
            ("Authorities did not convict any traffickers {when}", "any"),
            ("Authorities convicted no traffickers {when}", "no"),
            ("There were no convictions {when}", "no"),
            ("Authorities convicted zero traffickers {when}", "zero"),
        ),
        (("Authorities did not report how many traffickers they convicted {when}", "did not report"),),
        _COMPARED,
        parts=(*_CRIMES, *_ADULTS),
    ),
    "arrests": Telling(
        "Police arrested {new} suspect{s} {when}",
        (("Police did not arrest any suspects {when}", "any"), ("Police arrested no suspects {when}", "no")),
        (("Police did not report how many suspects they arrested {when}", "did not report"),),
        _COMPARED,
        parts=_ADULTS,
    ),
    "sentence_max": Telling(
        "Courts imposed sentences of up to {new} years’ imprisonment {when}",
        scope="part",
        qualifier="up_to",
        least=2,
        most=40,
    ),
    "extraditions": Telling("Authorities extradited {new} suspect{s} {when}", compared=_COMPARED),
    "penalty_max": Telling(
        "Article 190 prescribed penalties of up to {new} years’ imprisonment",
        scope="part",
        qualifier="up_to",
        least=2,
        most=40,
        dated=False,
    ),
    "victims_identified": Telling(
        "The government identified {new} victim{s} {when}",
        (
            ("The government did not identify any victims {when}", "any"),
            ("The government identified no victims {when}", "no"),
            ("The government identified zero victims {when}", "zero"),
        ),
        (
            ("The government did not report the number of victims it identified {when}", "did not report"),
            ("The government did not report identifying any victims {when}", "did not report"),
        ),
        _VICTIMS_BEFORE,
        _PEOPLE,
        "protection",
    ),
    "victims_referred": Telling(
        "Officials referred {new} victim{s} to services {when}",
        (
            ("Officials did not refer any victims to services {when}", "any"),
            ("Officials referred no victims to services {when}", "no"),
        ),
        (("Officials did not report how many victims they referred to services {when}", "did not report"),),
        _VICTIMS_BEFORE,
        _PEOPLE,
        "protection",
    ),
    "victims_assisted": Telling(
        "The government provided assistance to {new} victim{s} {when}",
        (
            ("The government did not provide assistance to any victims {when}", "any"),
            ("The government provided assistance to no victims {when}", "no"),
        ),
        (("The government did not report how many victims it assisted {when}", "did not report"),),
        _VICTIMS_BEFORE,
        _PEOPLE,
        "protection",
    ),
    "victims_in_shelter": Telling(
        "The government housed {new} victim{s} in its shelters {when}", compared=_VICTIMS_BEFORE, section="protection"
    ),
    "shelters": Telling("The government operated {new} shelter{s} {when}", section="protection"),
    "visas": Telling(
        "The government granted residence permits to {new} victim{s} {when}",
        (("The government did not grant residence permits to any victims {when}", "any"),),
        (("The government did not report how many residence permits it granted {when}", "did not report"),),
        _VICTIMS_BEFORE,
        section="protection",
    ),
    "repatriations": Telling(
        "The government repatriated {new} victim{s} {when}",
        (("The government did not repatriate any victims {when}", "any"),),
        (("The government did not report how many victims it repatriated {when}", "did not report"),),
        _VICTIMS_BEFORE,
        _CHILDREN,
        "protection",
    ),
    "funding": Telling(
        "The government allocated {money}{new} for victim services {when}",
        section="protection",
        scope="part",
        least=1_000,
    ),
    "hotline_calls": Telling(
        "The hotline received {new} call{s} {when}",
        (("The hotline received no calls {when}", "no"),),
        compared=", compared with {old} call{s} {then}",
        section="prevention",
        least=2,
    ),
    "trainees": Telling("The government trained {new} labor inspector{s} {when}", section="prevention", scope="part"),
    "training_events": Telling(
        "The government held {new} training{s} for labor inspectors {when}", section="prevention", scope="part", least=2
    ),
}
"""How each measure is told. That there were none and that nothing was reported are different facts."""
