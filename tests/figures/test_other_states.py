"""What authorities of another state did is never the country's own."""

from __future__ import annotations

import pytest
from attrs import evolve
from told_figures import COUNTS, TIP, tell_answers

from tipcompare.figures import answer_figures, read_observations
from tipcompare.figures.whose.names import named_with
from tipcompare.figures.whose.other_states import is_abroad, names_other_state
from tipcompare.figures.words.lexicon import make_lexicon
from tipcompare.figures.words.sentence import read_scene
from tipcompare.model import Edition, Section, Span

SAID = {
    "an adjective": ("Saberian police arrested nine brokers and freed 12.", ""),
    "another adjective": ("Orlenian courts convicted nine brokers.", ""),
    "its own adjective": ("Vesmarker courts convicted nine brokers.", "convictions 2020 9"),
    "like its own": ("Courts in Vesmouth convicted nine brokers.", "convictions 2020 9"),
    "officers": ("Saberian police officers arrested nine brokers.", ""),
    "officers of one office": ("Saberian immigration authorities arrested nine brokers.", ""),
    "officers, where they are": ("Law enforcement officers in Orlenia arrested nine brokers.", ""),
    "officers sent abroad": ("Law enforcement officers overseas arrested nine brokers.", "arrests 2020 9"),
    "by officers": ("Nine nationals were identified as victims by Saberian police officers.", ""),
    "where it is": ("A court in Orlenia convicted nine brokers.", ""),
    "where it is, another name": ("Courts in Sabland convicted nine brokers.", ""),
    "police, where they are": (
        "Police in Orlenia and Saberia arrested nine brokers, six of whom were convicted there.",
        "",
    ),
    "where courts": ("Police sent five brokers to Orlenia, where courts convicted nine brokers.", ""),
    "in a town": ("A court in Halmere convicted nine brokers.", "convictions 2020 9"),
    "its government": ("The government of Orlenia prosecuted nine brokers.", ""),
    "without a name": ("A court in a neighboring country convicted nine brokers.", ""),
    "abroad": (
        "A member lost his seat after a court abroad convicted him and sentenced him to four years in prison.",
        "",
    ),
    "foreign": ("Foreign authorities identified nine victims.", ""),
    "in a name": ("The Ministry of Overseas Work identified nine victims.", "victims_identified 2020 9"),
    "by them": ("Nine nationals were identified as victims by Saberian authorities.", ""),
    "together with them": ("Police, with Saberian authorities, arrested nine brokers.", "arrests 2020 9"),
    "to them": ("Officials worked with Orlenian police to arrest nine brokers.", "arrests 2020 9"),
    "an embassy": ("The embassy in Orlenia assisted nine victims.", "victims_assisted 2020 9"),
    "embassies there": ("Embassies in Orlenia and Saberia assisted nine victims.", "victims_assisted 2020 9"),
    "embassies that are counted": ("Two embassies assisted nine victims.", ""),
    "missions of its own": ("MFA foreign missions assisted nine victims.", "victims_assisted 2020 9"),
    "missions of its ministry": ("The ministry's overseas missions assisted nine victims.", "victims_assisted 2020 9"),
    "embassies of others": ("Embassies of source countries assisted nine victims.", ""),
    "a state by its name": ("Orlenia identified nine victims.", ""),
    "two states by their names": ("The United States and Orlenia identified nine victims.", ""),
    "a state and its own": (
        "In cooperation with Orlenia, police identified nine victims.",
        "victims_identified 2020 9",
    ),
    "a list with the government": (
        "The government, the United States, and Orlenia identified nine victims.",
        "victims_identified 2020 9",
    ),
    "a list with its own state": (
        "Vesmark, Orlenia, and Saberia identified nine victims.",
        "victims_identified 2020 9",
    ),
    "a list behind its own": (
        "With help from police, Orlenia, Saberia, and the United States arrested nine brokers.",
        "",
    ),
    "whom it helped": ("Orlenia assisted police, who arrested nine brokers.", "arrests 2020 9"),
    "what it helped in": ("Orlenia assisted in a case that resulted in nine convictions.", "convictions 2020 9"),
    "what it paid": ("Other countries funded nine trainings the ministry held.", "training_events 2020 9"),
    "what its own deeds brought": ("Orlenia held raids that led to nine arrests.", ""),
    "what its own deeds brought, told behind": ("Orlenia prosecuted brokers, leading to nine convictions.", ""),
    "what it did with its own": (
        "Orlenia conducted joint raids with Vesmark that led to nine arrests.",
        "arrests 2020 9",
    ),
    "what it did with its police": ("Orlenia held raids with police, resulting in nine arrests.", "arrests 2020 9"),
    "what it did to those from it": ("Orlenia tried brokers from Vesmark, leading to nine convictions.", ""),
    "what came of it here": ("Orlenia held talks that led to nine arrests in Vesmark.", "arrests 2020 9"),
    "what it told": ("Orlenia shared evidence that led to nine arrests.", "arrests 2020 9"),
    "what it did here": ("Orlenia made nine arrests in Vesmark.", ""),
    "a list with a unit": (
        "The police trafficking unit, Orlenia, and Saberia arrested nine brokers.",
        "arrests 2020 9",
    ),
    "a list with police from somewhere": (
        "Police from the special unit, Orlenia, and Saberia arrested nine brokers.",
        "arrests 2020 9",
    ),
    "what opens before it": ("Police evidence in hand, Orlenia convicted nine brokers.", ""),
    "an office in a list": ("The police of Vesmark, Orlenia, and Saberia arrested nine brokers.", "arrests 2020 9"),
    "what it had": ("Orlenia made nine arrests.", ""),
    "other countries": ("Other countries identified nine victims.", ""),
    "foreign governments": ("Foreign governments reported identifying nine victims.", ""),
    "authorities of two states": ("Orlenian and Saberian authorities identified nine victims.", ""),
    "led by its own police": ("Word from police led Orlenian authorities to arrest nine brokers.", ""),
    "an embassy of another": ("The embassy of Orlenia assisted nine victims.", ""),
    "together with foreign ones": (
        "The ministry, in coordination with foreign embassies, assisted nine victims.",
        "victims_assisted 2020 9",
    ),
    "its own embassies, counted": (
        "The ministry's 12 diplomatic missions assisted nine victims.",
        "victims_assisted 2020 9",
    ),
    "embassies of its own": ("Embassies of the government assisted nine victims.", "victims_assisted 2020 9"),
    "embassies it opened": (
        "The government opened two embassies and assisted nine victims.",
        "victims_assisted 2020 9",
    ),
    "its government abroad": ("Nine victims were identified by the government abroad.", "victims_identified 2020 9"),
    "a region near by": ("Police in neighboring districts arrested nine brokers.", "arrests 2020 9"),
    "a word of a name": ("Police in Orlenian Harbor arrested nine brokers.", "arrests 2020 9"),
    "whom it deals with": ("Police trained Orlenian police and arrested nine brokers.", "arrests 2020 9"),
    "whose staff it trains": ("It trained 80 inspectors and also trained 50 police from Orlenia.", "trainees 2020 80"),
    "its own staff from a town": (
        "It trained 80 inspectors and also trained 50 police from Halmere.",
        "trainees 2020 130",
    ),
    "whom it asks": ("The ministry invited Orlenian courts to help and charged nine brokers.", "prosecutions 2020 9"),
    "its own besides": ("Courts convicted six brokers. Courts in Orlenia convicted nine.", "convictions 2020 6"),
}


@pytest.mark.usefixtures("invented_nations")
@pytest.mark.parametrize("name", SAID)
def test_answers_only_what_the_country_did(name: str) -> None:
    """Answers of a report on Vesmark."""
    text, wanted = SAID[name]
    sections = (Section(Span(0, len(text)), "prosecution"),)
    found, _ = read_observations(text, sections, TIP, Edition(2021), "XVE")
    assert tell_answers(answer_figures(found, COUNTS)) == set(wanted.split("; ") if wanted else ())


@pytest.mark.usefixtures("invented_nations")
@pytest.mark.parametrize(
    ("police", "level"),
    [
        ("The Vesmarker State Police", ""),
        ("Vesmarker state police", "state"),
        ("The Northern State Police", "state"),
        ("The State Agency for Families", ""),
        ("The State Police for Halmere", "state"),
        ("The State Prosecutor's Office", "state"),
    ],
)
def test_state_police_are_of_the_whole_country_whose_name_they_have(police: str, level: str) -> None:
    """Not one of the levels of its government."""
    said = f"{police} investigated 44 cases."
    found, _ = read_observations(said, (Section(Span(0, len(said)), "prosecution"),), TIP, Edition(2021), "XVE")
    assert [item.level for item in found] == [level]


@pytest.mark.usefixtures("invented_nations")
@pytest.mark.parametrize(
    ("where", "scope"),
    [
        ("neighboring Orlenia", "part"),
        ("Orlenia and Saberia through its embassies", "part"),
        ("Orlenia and Vesmark", "total"),
        ("Orlenia, Saberia, and Vesmark", "total"),
        ("Orlenia, Saberia, and Norvia", "part"),
        ("Orlenia, and Vesmark officials met with them", "part"),
        ("Orlenia and met with them", "part"),
        ("Orlenia City", "total"),
        ("Orlenia City, most of them women", "total"),
        ("Orlenia district", "total"),
        ("Orlenia County", "total"),
        ("Orlenian bars", "total"),
        ("Orlenia's bars", "total"),
        ("Vesmark", "total"),
    ],
)
def test_victims_in_another_state_are_a_part(where: str, scope: str) -> None:
    """Not those at home, too."""
    said = f"The board assisted 44 victims in {where}."
    found, _ = read_observations(said, (Section(Span(0, len(said)), "protection"),), TIP, Edition(2021), "XVE")
    assert [item.scope for item in found] == [scope]


@pytest.mark.parametrize(
    ("where", "scope"), [("Sri Lanka", "part"), ("Sri Lanka and at home", "total"), ("Sri Lanka and met them", "part")]
)
def test_victims_in_a_state_of_two_words_are_a_part(where: str, scope: str) -> None:
    """Not those at home, too."""
    said = f"The board assisted 44 victims in {where}."
    found, _ = read_observations(said, (Section(Span(0, len(said)), "protection"),), TIP, Edition(2021), "XVE")
    assert [item.scope for item in found] == [scope]


@pytest.mark.usefixtures("invented_nations")
def test_a_state_or_its_people_are_no_agency() -> None:
    """Of whatever state."""
    for said, agency in (
        ("A man exploited Saberian women, and a court convicted 12 others.", ""),
        ("The National Unit in Halmere convicted 12 others.", "Unit Halmere"),
    ):
        found, _ = read_observations(said, (Section(Span(0, len(said)), "prosecution"),), TIP, Edition(2021), "XVE")
        assert [item.agency for item in found if item.value == 12] == [agency]


@pytest.mark.parametrize(
    ("named", "place"),
    [
        ("Spanish police", 0),
        ("Korean courts", 0),  # of either of two states
        ("courts in the United States", 0),
        ("courts in Peru", 0),
        ("Basotho police", 0),
        ("police in Sri Lanka", 0),
        ("Chilean courts", -1),
        ("the U.S. embassy", 1),
        ("courts in Chillan", -1),
        ("police in British Columbia", -1),
    ],
)
def test_states_are_known_by_their_names_and_adjectives(named: str, place: int) -> None:
    """Those of the report's own country, and what is only called like it or like a state, are no other's."""
    vocabulary = TIP.figures.vocabulary
    assert vocabulary is not None
    scene = read_scene(named, (), make_lexicon(vocabulary, TIP.figures.measures), ())
    at = next(index for index, token in enumerate(scene.tokens) if token.meaning.actor)
    assert names_other_state(evolve(scene, home="CHL"), at) == place


@pytest.mark.parametrize(("where", "abroad"), [("in Sri Lanka", True), ("in Lanka Road", False), ("in Peru's", False)])
def test_the_name_of_a_state_may_have_two_words(where: str, abroad: bool) -> None:
    """What is its own is not there."""
    vocabulary = TIP.figures.vocabulary
    assert vocabulary is not None
    tokens = read_scene(where, (), make_lexicon(vocabulary, TIP.figures.measures), ()).tokens
    assert is_abroad(tokens, 1, "CHL") == abroad


def test_a_state_named_beside_others_is_not_the_government() -> None:
    """By a name that says nothing of what it does."""
    assert _named_beside("The Ministry of Labor and an NGO met.") == 1
    assert _named_beside("The United States and an NGO met.") == -1


def _named_beside(said: str) -> int:
    vocabulary = TIP.figures.vocabulary
    assert vocabulary is not None
    scene = evolve(read_scene(said, (), make_lexicon(vocabulary, TIP.figures.measures), ()), home="CHL")
    return named_with(scene, next(index for index, token in enumerate(scene.tokens) if token.meaning.actor == "ngo"))
