"""Nouns that are said to stand at a number, what there was none of, and what goes on behind those counted."""

from __future__ import annotations

from told_figures import read, reads

SAID = {
    "remained at": (
        "However, convictions under the act remained notably low at only three in 2019 (compared to four in 2018).",
        "convictions 3 2019; convictions 4 2018",
    ),
    "stood at, one by one": (
        "Investigations stood at 14, prosecutions at nine, and convictions at six.",
        "investigations 14 2020; prosecutions 9 2020; convictions 6 2020",
    ),
    "none of those convicted": (
        "Of the 90 individuals convicted, none were trafficking victims.",
        "convictions 90 2020; victims_identified 0 2020",
    ),
    "no facilities": ("No facilities were available for men.", "shelters 0 2020"),
    "investigations of cases": (
        "Police worked with partners on investigations of four cases.",
        "investigations 4 2020",
    ),
    "kinds in brackets": (
        "The most frequent forms were forced begging (16 victims), forced marriage (seven victims), and others.",
        "victims_identified 16 2020; victims_identified 7 2020",
    ),
    "a fund and a verb": (
        "It did not initiate any investigations or sufficiently fund the board.",
        "investigations 0 2020",
    ),
    "no evidence": ("Police found no evidence of trafficking.", ""),
    "visas to leave": ("Authorities facilitated exit visas for 300 refugees.", ""),
    "care for those found": (
        "A charity identified 12 girls in domestic servitude and provided care.",
        "victims_identified 12 2020; victims_assisted 12 2020",
    ),
    "care for others": (
        "A charity identified 12 girls and provided care to their brothers.",
        "victims_identified 12 2020",
    ),
    "some begun in years before": (
        "The government reported 17 prosecutions (12 of which were initiated in previous reporting periods).",
        "prosecutions 17 2020; prosecutions 12 2020",
    ),
    "only a fine": ("One trafficker received a fine instead of a prison sentence.", "convictions 1 2020"),
    "meetings that reach": (
        "The board held eight regional anti-trafficking meetings, reaching 670 people.",
        "training_events 8 2020; trainees 670 2020",
    ),
    "those that a deed tells of numbered": (
        "The victims whom police identified and referred to the board for care numbered 370, up from 223 in 2019.",
        "victims_identified 370 2020; victims_referred 370 2020; victims_identified 223 2019; victims_referred 223 "
        "2019",
    ),
    "going on falling from": (
        "Police identified 60 victims in 2020, continuing a decline from 99 in 2018 and 77 in 2019.",
        "victims_identified 60 2020; victims_identified 99 2018; victims_identified 77 2019",
    ),
    "charges that are new": ("Police filed new charges in 47 cases.", "prosecutions 47 2020"),
    "half of another year's": (
        "Trials led to 12 convictions, less than half of the 28 obtained in 2019.",
        "convictions 12 2020; convictions 28 2019",
    ),
    "half of those who": ("Less than half of the 28 victims received care.", "victims_identified 28 2020"),
    "from what it rose, first": (
        "From 11 in the previous reporting period, the number of victims whom the army identified rose to 53, of whom "
        "35 were women.",
        "victims_identified 11 2019; victims_identified 53 2020; victims_identified 35 2020",
    ),
    "what it had been, aside": (
        "Prosecutions, which had increased from 12 in 2018 to 35 in 2019, fell to 28 in the current one.",
        "prosecutions 12 2018; prosecutions 35 2019; prosecutions 28 2020",
    ),
    "what it was, aside": ("Convictions, 12 in 2019, fell to six.", "convictions 12 2019; convictions 6 2020"),
    "some aside": ("Investigations, nine of which concerned begging, rose to 30.", "investigations 30 2020"),
    "two deeds of another year first": (
        "Whereas in 2019 police investigated 20 cases and charged 17 suspects, their investigations in 2020 numbered "
        "five.",
        "investigations 20 2019; prosecutions 17 2019; investigations 5 2020",
    ),
    "at least so many, up from": (
        "No fewer than 91 victims were identified, up from 42 in 2019.",
        "victims_identified 91 2020; victims_identified 42 2019",
    ),
    "what investigations covered": (
        "The year before, its investigations had covered 48 cases.",
        "investigations 48 2019",
    ),
    "each of them accused": ("Four persons, each charged with forced labor, were tried.", "prosecutions 4 2020"),
    "guilty of it, aside": (
        "Six offenders, convicted of forced labor under the 2008 law, were sent to prison.",
        "convictions 6 2020",
    ),
    "all of the same": (
        "In 2019 only three victims were identified, all three exploited in begging.",
        "victims_identified 3 2019; victims_identified 3 2019",
    ),
    "both found guilty": (
        "Two brokers – an employer and his clerk – were charged with fraud and were both found guilty.",
        "prosecutions 2 2020; convictions 2 2020",
    ),
    "what prosecutors initiated": (
        "Prosecutors initiated 303 cases, up from 218 a year earlier, and pursued 184 others.",
        "prosecutions 303 2020; prosecutions 218 2019; prosecutions 184 2020",
    ),
    "those of another year": (
        "Twelve cases, with a total of 45 suspects, were prosecuted, whereas the nine cases of 2019 had involved 77 "
        "suspects.",
        "prosecutions 12 2020; prosecutions 45 2020; prosecutions 9 2019; prosecutions 77 2019",
    ),
    "into which police inquired": (
        "Cases into which police inquired comprised nine of forced labor and 37 of sex trafficking.",
        "investigations 9 2020; investigations 37 2020",
    ),
    "sentences that are not told": (
        "The government did not report sentences for convictions.",
        "sentence_min - 2020; sentence_max - 2020",
    ),
}


test_what_stands_at_a_number_is_read_as_it_is_told = reads(SAID)


def test_a_law_is_known_by_its_number_typed_without_a_stop() -> None:
    """As with one: "Law No 25" is another than "Law No 12"."""
    said = "Courts convicted three brokers under Law No 25 and four under Law No 12."
    assert [item.law for item in read(said)] == ["25", "12"]


def test_a_law_has_its_whole_name() -> None:
    """Also where some of its words say something by themselves: victims, or what a law is on."""
    said = "Under the Crime Victims Act, the government assisted 12 victims."
    said += " Under the Trafficking in Persons Law, courts convicted 12 traffickers."
    assert [item.law for item in read(said)] == ["Crime Victims Act", "Trafficking in Persons Law"]


def test_what_something_comprised_is_in_parts() -> None:
    """All that investigations comprised are parts of them, and those in cases no whole that makes parts of these."""
    assert [o.scope for o in read("Investigations comprised nine cases of begging and 37 of prostitution.")] == [
        "part",
        "part",
    ]
    assert [o.scope for o in read("Twelve cases, with a total of 45 suspects, were prosecuted.")] == ["total", "total"]


def test_what_stands_under_one_law_is_a_part() -> None:
    """What remained at a number is the whole, unless it is told of one law."""
    assert read("Convictions under the act remained low at three.")[0].scope == "part"
    assert read("Convictions remained low at three.")[0].scope == "total"
