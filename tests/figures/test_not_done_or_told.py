"""What was not done or not told, in a list of deeds, beside officials and beside years of something else."""

from __future__ import annotations

import pytest
from told_figures import read, reads

SAID = {
    "what came of some": (
        "Courts convicted two brokers. The other nine trials did not result in conviction.",
        "convictions 2 2020; prosecutions 9 2020",
    ),
    "what is worked for": (
        "The ministry identified nine victims and is working with a charity to find and repatriate them.",
        "victims_identified 9 2020",
    ),
    "none behind what is unknown": (
        "The number of prosecutions was unknown, and no convictions were reported.",
        "prosecutions - 2020; convictions 0 2020",
    ),
    "that there were none, behind what is not reported": (
        "The government did not report the number of investigations, and there were no prosecutions or convictions.",
        "investigations - 2020; prosecutions 0 2020; convictions 0 2020",
    ),
    "not a single one of those counted": (
        "Prosecutors charged three suspects, and not a single one was convicted.",
        "prosecutions 3 2020; convictions 0 2020",
    ),
    "whom it would have been done to, told again": (
        "Authorities did not identify any victims or refer them to care.",
        "victims_identified 0 2020; victims_referred 0 2020",
    ),
    "the last of many deeds": (
        "The government did not investigate any cases, prosecute or convict any traffickers, address allegations of "
        "complicity, or identify or assist any victims.",
        "investigations 0 2020; prosecutions 0 2020; convictions 0 2020; victims_identified 0 2020; "
        "victims_assisted 0 2020",
    ),
    "any of another clause": (
        "The ministry did not have other ways for the women to stay in places where they might be safe, since they "
        "could ask for residency permits as any traveler.",
        "",
    ),
    "none who were found or got care": (
        "No victims were identified or received protection.",
        "victims_identified 0 2020; victims_assisted 0 2020",
    ),
    "none who were found or given care": (
        "No victims were identified or provided with services.",
        "victims_identified 0 2020; victims_assisted 0 2020",
    ),
    "help that was not given, in the passive": ("No assistance was provided to victims.", "victims_assisted 0 2020"),
    "hardly any help": ("The government provided little to no assistance to victims.", ""),
    "no help that counts": ("The government did not provide any significant assistance to victims.", ""),
    "what fails in the present": ("The government fails to prosecute any traffickers.", "prosecutions 0 2020"),
    "victims who were punished": (
        "The state failed to ensure that victims were not jailed and charged for crimes.",
        "",
    ),
    "terms that were not imposed": (
        "Courts did not initiate any prosecutions or sentence convicted traffickers to long terms of imprisonment.",
        "prosecutions 0 2020",
    ),
    "a number told behind another deed": (
        "The government increased its number of investigations and prosecutions and convicted one trafficker.",
        "convictions 1 2020",
    ),
    "told neither, behind what was not done": (
        "The government did not prosecute any traffickers or report providing victims with services or referring "
        "victims to NGOs.",
        "prosecutions 0 2020; victims_assisted - 2020; victims_referred - 2020",
    ),
    "not done, behind what was not told": (
        "The government did not report convicting any traffickers nor identify any victims.",
        "convictions - 2020; victims_identified 0 2020",
    ),
    "three deeds that were done to nobody": (
        "Authorities have not investigated, prosecuted, or convicted a trafficker.",
        "investigations 0 2020; prosecutions 0 2020; convictions 0 2020",
    ),
    "the same without any number": (
        "Authorities have not investigated, prosecuted, or convicted traffickers.",
        "investigations 0 2020; prosecutions 0 2020; convictions 0 2020",
    ),
    "what failed, of no number": (
        "The government opened 11 cases but failed to prosecute or convict trafficking offenders.",
        "investigations 11 2020; prosecutions 0 2020; convictions 0 2020",
    ),
    "a deed and what another would have come to": (
        "The government did not prosecute or obtain convictions for trafficking offenders.",
        "prosecutions 0 2020; convictions 0 2020",
    ),
    "nobody who failed": ("The government never failed to prosecute traffickers.", ""),
    "some who failed": ("Two officials failed to investigate cases and were dismissed.", ""),
    "those who failed, by name": ("Authorities suspended 12 police officers who failed to investigate cases.", ""),
    "why one was fined": ("A judge was fined because he failed to convict traffickers.", ""),
    "what may have failed": ("The government may have failed to convict traffickers.", ""),
    "terms that failed": ("The government failed to sentence convicted traffickers to adequate prison terms.", ""),
    "what often failed": ("Courts often failed to convict traffickers.", ""),
    "one victim who was not found": ("The police did not identify a victim.", "victims_identified 0 2020"),
    "what none of them led to, and what else": (
        "Police opened five investigations, none of which led to a prosecution or a conviction.",
        "investigations 5 2020; prosecutions 0 2020; convictions 0 2020",
    ),
    "what nobody is told to have got": ("Judges neither received training on the procedures nor used them.", ""),
    "help that nobody is told to have got": ("Victims neither received services nor were referred.", ""),
    "neither of two": (
        "Prosecutors charged two traffickers; neither was convicted.",
        "prosecutions 2 2020; convictions 0 2020",
    ),
    "neither of two led to it": (
        "Police investigated two cases; neither resulted in a prosecution.",
        "investigations 2 2020; prosecutions 0 2020",
    ),
    "none by one, and what another did not share": (
        "The judiciary reported no convictions and did not share the number of pending prosecutions.",
        "convictions 0 2020; prosecutions - 2020",
    ),
    "none of those, of what was counted of them already": (
        "Police investigated six cases; however, prosecutors did not pursue any of them.",
        "investigations 6 2020",
    ),
    "no verdict, which is no trial": (
        "The trial of two suspects continued, and no verdict had been reached.",
        "prosecutions 2 2020",
    ),
    "statistics told of by nouns": (
        "Investigation, prosecution, and conviction statistics were not provided.",
        "investigations - 2020; prosecutions - 2020; convictions - 2020",
    ),
    "information that was not complete": (
        "Information on prosecutions and convictions was incomplete.",
        "prosecutions - 2020; convictions - 2020",
    ),
    "statistics not made public": (
        "The government did not make law enforcement statistics on prosecutions and convictions publicly available.",
        "prosecutions - 2020; convictions - 2020",
    ),
    "data they cannot get at": (
        "Officials did not have access to data on prosecutions or convictions.",
        "prosecutions - 2020; convictions - 2020",
    ),
    "how many they opened in another year": (
        "Police did not report how many investigations they initiated in 2015, compared with 40 in 2014.",
        "investigations - 2015; investigations 40 2014",
    ),
    "no system to count them": (
        "The police lacked a system to track trafficking investigations.",
        "investigations - 2020",
    ),
    "nothing for any of some kind": ("The government did not provide funding to any NGOs.", "funding 0 2020"),
    "arrests of some": ("Police made nine arrests of traffickers.", "arrests 9 2020"),
    "no arrests of any": ("There were no arrests of traffickers.", "arrests 0 2020"),
    "no training held": ("The government did not conduct any anti-trafficking training.", "training_events 0 2020"),
    "how far something was paid for": (
        "The government did not report the extent to which it funded anti-trafficking activities.",
        "funding - 2020",
    ),
    "procedures that were not told of": (
        "The government did not report on procedures for identifying victims and referring them to services.",
        "",
    ),
    "the year of what is conceded": (
        "Despite passing a law in 2014, courts convicted six traffickers.",
        "convictions 6 2020",
    ),
    "the year of all, behind what is conceded": (
        "Despite new laws, in 2019, courts convicted six traffickers.",
        "convictions 6 2019",
    ),
    "the year of a clause without figures": (
        "A law was passed in 2014, but authorities did not convict any traffickers.",
        "convictions 0 2020",
    ),
    "the year of a clause with figures": (
        "Police arrested suspects in 2019, but courts did not convict any traffickers.",
        "convictions 0 2019",
    ),
    "a fall over another year": (
        "The state failed to convict any traffickers, which represents a decrease in efforts over the previous year.",
        "convictions 0 2020",
    ),
    "a fall from several years": (
        "Courts convicted four traffickers; fewer were tried, a decrease from the previous two reporting periods.",
        "convictions 4 2020",
    ),
    "what a number fell to": (
        "Efforts to help victims declined from 50 child victims in 2019 to just three in 2020.",
        "victims_identified 50 2019; victims_identified 3 2020",
    ),
    "what only a few were left of": (
        "Investigations fell from 12 in 2019 to only three.",
        "investigations 12 2019; investigations 3 2020",
    ),
    "none of one kind": (
        "Some prosecutions and convictions took place, but none for forced labor.",
        "prosecutions 0 2020; convictions 0 2020",
    ),
    "none of one kind, in brackets": (
        "There was a decline in prosecutions (none for forced begging) and no convictions.",
        "prosecutions 0 2020; convictions 0 2020",
    ),
    "a way to do it": ("Care was weak, with no identification and referral mechanism in place.", ""),
    "what is only alleged": ("Police doubted allegations that about 500 workers were subjected to forced labor.", ""),
    "places that got support": ("The government provided support to four centers for orphans.", ""),
    "goods for something else": ("The government did not fund any protection activities.", ""),
    "a single one, denied twice": (
        "The government failed to identify a single victim or convict a single trafficker.",
        "victims_identified 0 2020; convictions 0 2020",
    ),
    "a single one, behind what is denied": (
        "The government did not increase its efforts and only convicted a single trafficker.",
        "convictions 1 2020",
    ),
    "what else became of those housed": (
        "Twelve victims received shelter and were repatriated.",
        "victims_in_shelter 12 2020; repatriations 12 2020",
    ),
    "the year of the same, of whom nothing is told": (
        "Police investigated three cases in 2019 but did not report prosecuting any suspects.",
        "investigations 3 2019; prosecutions - 2019",
    ),
    "the year of others": (
        "Police investigated three cases in 2019, and the government did not report prosecuting any suspects.",
        "investigations 3 2019; prosecutions - 2020",
    ),
    "suspects of a crime against children": (
        "Courts tried four suspects for forced child labor, three of whom were convicted.",
        "prosecutions 4 2020; convictions 3 2020",
    ),
}
WHOLE = (
    "Courts did not convict any traffickers or officials complicit in trafficking.",
    "No traffickers or complicit officials were convicted.",
    "Courts have not convicted a trafficker or any complicit employees.",
    "There were no convictions of traffickers or officials complicit in trafficking.",
    "The state did not report any convictions, including of complicit officials.",
    "Courts did not convict anyone of trafficking, including complicit officials.",
    "The state did not report efforts to convict traffickers, including complicit officials.",
    "Courts did not convict any officials, traffickers, or owners of bars.",
    "No officials or private citizens were convicted.",
    "The government convicted no offenders and remained complicit in trafficking.",
    "The state did not report any convictions for either forced labor or sex trafficking.",
    "Courts did not convict any traffickers, and did not assist victims identified in other places.",
    "Courts did not convict any traffickers involved in human trafficking.",
    "Trials remained ongoing; no new convictions were obtained.",
    "Police officers investigated trafficking crimes, but there were no convictions.",
    "The state trained several police officers on trafficking; however, there were no convictions.",
    "The state dismissed several officials complicit in trafficking; there were no convictions of traffickers.",
    "Authorities arrested several officers for complicity, but courts did not convict any traffickers.",
    "The state did not report convicting any traffickers under its trafficking statute.",
)
OF_OFFICIALS = (
    "Courts did not convict any officials complicit in trafficking.",
    "Courts did not convict any police officers or border guards.",
    "The state did not report investigating allegations of judicial corruption.",
    "The state told of arresting several officials allegedly complicit in trafficking; there were no convictions.",
    "Authorities arrested several officers for complicity in trafficking crimes, but there were no convictions.",
    "Authorities investigated customs officers complicit in trafficking offenses but did not report convictions.",
)


test_what_was_not_done_or_told = reads(SAID)
"""Each deed that is denied, or not told of, is one, however far from its negation; what only sounds so is none."""


@pytest.mark.parametrize("text", WHOLE)
def test_none_of_all_is_of_the_country(text: str) -> None:
    """None of traffickers or officials, or of what takes place nowhere in particular, is the country's own whole."""
    (found,) = read(text)
    assert (found.measure, found.scope, found.accused) == ("convictions", "total", "")


def test_none_of_one_kind_is_a_part() -> None:
    """None of one kind, told behind those of all kinds without a number, says nothing of the whole."""
    assert {item.scope for item in read("Courts obtained several convictions, but none for forced labor.")} == {"part"}


def test_reports_of_which_none_was_followed_up() -> None:
    """Where none of the reports was followed up, nothing was done; where there are none, nothing is told."""
    (undone,) = read("No reports of official complicity were investigated.")
    (untold,) = read("There were no reports of officials who were prosecuted.")
    assert (undone.measure, undone.value, undone.accused) == ("investigations", 0, "officials")
    assert (untold.measure, untold.value) == ("prosecutions", None)


@pytest.mark.parametrize("text", OF_OFFICIALS)
def test_none_of_officials_is_of_officials(text: str) -> None:
    """Where officials alone are named, it is of officials, of all of them."""
    (found,) = read(text)
    assert (found.scope, found.accused) == ("total", "officials")


def test_officials_beside_one_kind_of_others_are_told_apart() -> None:
    """Where others are of one kind alone, as tourists, it stays one of officials, and of a part."""
    (found,) = read("The state did not obtain convictions of officials or child sex tourists.")
    assert (found.scope, found.accused) == ("part", "officials")
