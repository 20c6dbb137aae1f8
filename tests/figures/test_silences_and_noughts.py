"""What is not reported where that is told last or without a word of counting, and deeds denied of some alone."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, read, reads, tell_answers

from tipcompare.figures import answer_figures

SAID = {
    "asked before": ("How many victims were sheltered the ministry did not say.", "victims_in_shelter - 2020"),
    "asked before, of money": ("How much it spent the ministry did not disclose.", "funding - 2020"),
    "whether some were": (
        "Whether services were provided to the other nine victims the ministry did not report.",
        "victims_assisted - 2020",
    ),
    "deeds that were not reported": (
        "Investigations, prosecutions, and convictions were not reported.",
        "investigations - 2020; prosecutions - 2020; convictions - 2020",
    ),
    "deeds by the way": ("They spoke early in judicial investigations in case victims were not available.", ""),
    "that any were": (
        "The ministry did not report that any brokers were investigated, prosecuted, or convicted.",
        "investigations - 2020; prosecutions - 2020; convictions - 2020",
    ),
    "left unstated": ("Police left unstated how many victims they had identified.", "victims_identified - 2020"),
    "no official count": ("There was no official count of victims identified.", "victims_identified - 2020"),
    "statistics on several": (
        "Statistics on victim identification and referral were unavailable.",
        "victims_identified - 2020; victims_referred - 2020",
    ),
    "complete statistics": (
        "Comprehensive statistics on victim identification were not available.",
        "victims_identified - 2020",
    ),
    "in unknown numbers": ("Two charities trained officers, in unknown numbers, to spot brokers.", "trainees - 2020"),
    "in numbers not stated": ("The academy trained judges, in numbers that were not stated.", "trainees - 2020"),
    "sums not specified": ("The provinces contributed as well, but the amounts were not specified.", "funding - 2020"),
    "in undisclosed amounts": ("Towns funded the shelters in undisclosed amounts.", "funding - 2020"),
    "data behind a figure that fell": (
        "The number of convictions fell, and data on prosecutions were not provided.",
        "prosecutions - 2020",
    ),
    "what there is none of, behind a number": (
        "The number of brokers convicted declined, and services for children did not exist.",
        "",
    ),
    "to what extent": ("To what extent they used the manual was unknown.", ""),
    "whether terms were suspended": ("Whether any of the sentences were suspended was not disclosed.", ""),
    "whether any got what is offered": (
        "Victims could obtain temporary residency, but whether any had benefited from it was unclear.",
        "visas - 2020",
    ),
    "whether any did so": (
        "Victims could be referred to shelters, but police did not report whether they did so.",
        "victims_referred - 2020",
    ),
    "extending these": (
        "The law offers temporary residency; the ministry did not report extending this to any victims.",
        "visas - 2020",
    ),
    "how many of them were": (
        "Police identified 90 victims; how many of these were men was unknown.",
        "victims_identified 90 2020; victims_identified - 2020",
    ),
    "the number of another year": (
        "In 2019, 14 victims were identified; the number for 2020 was not provided.",
        "victims_identified 14 2019; victims_identified - 2020",
    ),
    "their number, of those who were helped": (
        "Some victims received assistance, but their number was not known.",
        "victims_assisted - 2020",
    ),
    "no details of terms": (
        "Courts convicted four brokers but gave no details of their sentences.",
        "convictions 4 2020; sentence_min - 2020; sentence_max - 2020",
    ),
    "neither of two kinds of data": (
        "The ministry provided neither prosecution nor conviction data.",
        "prosecutions - 2020; convictions - 2020",
    ),
    "neither one nor the other": (
        "There was neither a prosecution nor a conviction.",
        "prosecutions 0 2020; convictions 0 2020",
    ),
    "no limit for them": ("There was no time limit for victims to access some services.", ""),
    "no cost to them": ("There was no cost for victims to access services.", ""),
    "no place for them": ("There was no shelter for victims to access services.", "shelters 0 2020"),
    "no reports of harm": ("There were no reports of victims being jailed.", ""),
    "set against a year at the opening": (
        "In contrast to 14 in the previous year, no victims were identified.",
        "victims_identified 14 2019; victims_identified 0 2020",
    ),
    "law enforcement data": (
        "The government provided no law enforcement data.",
        "investigations - 2020; prosecutions - 2020; convictions - 2020",
    ),
    "last obtained": ("The courts last obtained a conviction in 2012.", "convictions 0 2020"),
    "none to date": ("Victims may receive residence permits, though none have been issued to date.", "visas 0 2020"),
    "what none of some deeds led to": (
        "Police conducted three raids, but none of these efforts led to an arrest or the identification of a victim.",
        "arrests 0 2020; victims_identified 0 2020",
    ),
    "cases none of which led to what came of cases": (
        "Police opened nine cases, none of which led to convictions.",
        "investigations 9 2020; convictions 0 2020",
    ),
    "funds not provided": ("Funding for victim services was not provided.", "funding 0 2020"),
    "figures on funds not provided": ("Budget figures were not provided.", "funding - 2020"),
    "cases never tried": ("Cases of begging were never prosecuted under the law.", "prosecutions 0 2020"),
    "none of something else in brackets": (
        "Police opened 40 cases, compared with 39 the year before; they also shut 500 bars (none the year before).",
        "investigations 40 2020; investigations 39 2019",
    ),
    "several, behind one that fell": (
        "The number of convictions fell, and data on arrests, prosecutions, and convictions were not provided.",
        "arrests - 2020; prosecutions - 2020; convictions - 2020",
    ),
    "use of what is offered": (
        "Victims may stay in the country indefinitely; the ministry did not report any use of this provision.",
        "visas - 2020",
    ),
    "none were granted these": (
        "Temporary residency is open to them by law; no victims were granted these benefits.",
        "visas 0 2020",
    ),
    "granted none": ("Victims could obtain temporary residency; the ministry granted none.", "visas 0 2020"),
    "none were granted this": (
        "Temporary residency was open to them by law; no victims were granted this benefit by the ministry.",
        "visas 0 2020",
    ),
    "a shelter never run": ("The government has never operated a shelter for victims.", "shelters 0 2020"),
    "found to be victims": ("None of the 300 persons screened were found to be victims.", "victims_identified 0 2020"),
    "some found to be victims": (
        "Twelve of the 300 persons screened were found to be victims.",
        "victims_identified 12 2020",
    ),
    "denied of many": ("Many cases were never prosecuted for want of witnesses.", ""),
    "denied of some": ("Some suspects have never been prosecuted.", ""),
    "victims not punished": ("Victims identified by police were not jailed for what they were made to do.", ""),
    "who had none of something else": ("Workers whose countries had no embassy were assisted by charities.", ""),
    "none of another deed": (
        "None of the judges had been trained on such cases, and no prosecutors were assigned.",
        "trainees 0 2020",
    ),
}


test_what_is_not_told_or_was_not_done_is_read_as_its_words_say = reads(SAID)


def test_complicity_that_no_investigation_was_of_is_of_officials() -> None:
    """Whoever is said not to be the subject of a deed is who would have been accused."""
    assert [item.accused for item in read("Official complicity was not the subject of any trials.")] == ["officials"]


def test_none_of_either_kind_is_none_of_all() -> None:
    """What was denied of sex trafficking and of labor trafficking, each by itself, is nought for the country."""
    found = read(
        "Courts obtained no convictions for sex trafficking. They did not convict anyone of labor trafficking."
    )
    assert tell_answers(answer_figures(found, COUNTS)) == {"convictions 2020 0"}


def test_data_that_are_not_whole_are_incomplete_also_where_they_stand_first() -> None:
    """Data of which not all was provided say that something is known, wherever they are told."""
    found = read("Comprehensive data on convictions were not provided.")
    assert [item.qualifier for item in found] == ["incomplete"]


BESIDE = {
    "who recruits": "No labor recruiters were prosecuted for fraudulent recruitment.",
    "of tourists": "The government did not prosecute or convict any citizens for child sex tourism abroad.",
    "of employers": "Judges did not convict any employers for retaining passports.",
    "of passports": "There were no prosecutions for passport retention.",
}


@pytest.mark.parametrize("case", BESIDE)
def test_none_of_what_stands_beside_trafficking_is_no_answer(case: str) -> None:
    """That nobody was tried for what others do beside trafficking says nothing of those tried for it."""
    assert answer_figures(read(BESIDE[case]), COUNTS) == ()


def test_what_is_not_reported_of_regions_is_of_a_part() -> None:
    """Of regions alone nothing is said of the country."""
    assert [item.scope for item in read("Police did not report the number of arrests in the provinces.")] == ["part"]


@pytest.mark.parametrize(
    ("where", "silent"),
    [
        ("within the asylum system", "part"),
        ("among refugees", "part"),
        ("in the country", "total"),
        (", including among refugees", "total"),
    ],
)
def test_nobody_found_among_migrants_is_of_them_alone(where: str, silent: str) -> None:
    """Unless they are only named beside all others."""
    assert [item.scope for item in read(f"Officials did not report identifying any victims {where}.")] == [silent]
    found = answer_figures(read(f"Officials did not identify any victims {where}."))
    assert [item.status for item in found if item.status == "zero"] == (["zero"] if silent == "total" else [])


def test_what_nobody_in_one_act_is_set_against_is_of_a_part() -> None:
    """Those of the year before are those of that act as well, whatever else was told."""
    text = "Officials did not identify any victims through these inspections (two victims in 2019)."
    assert [item.scope for item in read(text)] == ["single", "part"]


@pytest.mark.parametrize("none", ["no child victims", "none for forced labor"])
def test_none_of_a_kind_beside_a_figure_makes_no_list_of_the_two(none: str) -> None:
    """Those told first are all there were."""
    (answer,) = answer_figures(
        read(f"Police identified nine victims and {none}, compared with eight victims in 2019.")
    )[1:]
    assert (answer.year, answer.value, answer.status) == (2020, 9, "stated")


def test_what_a_silence_on_some_is_set_against_is_of_a_part() -> None:
    """Also where what tells them apart is no breakdown."""
    text = "Officials did not report the number of transnational victims identified, compared with 29 victims in 2019."
    assert [item.scope for item in read(text)] == ["part", "part"]
