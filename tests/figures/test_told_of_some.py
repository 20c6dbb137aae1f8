"""What is denied, or not reported, of some alone is not so of the country, nor what is told of no count."""

from __future__ import annotations

import pytest
from told_figures import answers, read, reads

FIGURES = {
    "none of those convicted were jailed": (
        "None of the brokers convicted under article 9 were sentenced to prison.",
        "",
    ),
    "no convicted one was jailed": ("No convicted broker was sentenced to prison.", ""),
    "no convicted ones were fined": ("No convicted brokers were fined.", ""),
    "no one convicted was jailed": ("No one convicted of trafficking was sentenced to prison.", ""),
    "none of a number of convicted": (
        "None of the 12 brokers convicted were sentenced to prison.",
        "convictions 12 2020",
    ),
    "none of a number of convicted, got": (
        "None of the 12 convicted brokers received prison sentences.",
        "convictions 12 2020",
    ),
    "did not sentence convicted ones": ("Courts did not sentence any convicted brokers to prison.", ""),
    "did not try charged ones": ("Courts did not prosecute any suspects indicted in 2018.", "prosecutions 0 2020"),
    "no convicted ones there were": ("There were no convicted brokers.", "convictions 0 2020"),
    "no convicted ones reported": ("No convicted brokers were reported.", "convictions 0 2020"),
    "none of those identified got another thing": (
        "None of the victims identified were referred to care.",
        "victims_referred 0 2020",
    ),
    "none of those identified were so by police": (
        "None of the 12 victims identified were identified by police.",
        "victims_identified 0 2020; victims_identified 12 2020",
    ),
    "a term that is not suspended": (
        "One broker received 30 months' imprisonment with no suspended sentence.",
        "convictions 1 2020; sentence_min 2.5 2020; sentence_max 2.5 2020",
    ),
    "what police were not trained on": (
        "The ministry did not report training police on identifying, referring, and providing services to victims.",
        "trainees - 2020",
    ),
    "support to those who help": (
        "It did not report providing financial or in-kind support to organizations providing victim services.",
        "",
    ),
    "the number of services": (
        "The ministry did not specify the number of victims referred or services provided.",
        "victims_referred - 2020",
    ),
    "the number of services alone": ("The ministry did not specify the number of services provided.", ""),
    "prosecutions of cases": (
        "Police did not report initiating prosecutions of any other investigated cases.",
        "prosecutions - 2020",
    ),
    "comprehensive statistics": ("The ministry did not maintain comprehensive law enforcement statistics.", ""),
}


test_what_is_denied_of_some_is_read_as_its_words_say = reads(FIGURES)


SCOPES = {
    "brokers who exploited adults": ("Courts did not convict any brokers who exploited adults.", "part"),
    "several cases involving boys": ("Courts tried three cases involving boys.", "part"),
    "one case involving a boy": ("Courts tried one case involving a boy.", "total"),
    "fraudulent recruiters": ("Police did not report investigating fraudulent labor recruiters.", "part"),
    "transnational victims": ("Police did not report the number of transnational victims identified.", "part"),
    "transnational victims there were none of": ("Police did not identify any transnational victims.", "single"),
    "internal crimes there were none of": ("Courts did not convict any brokers of internal trafficking.", "single"),
    "none under the state's own law": ("Courts convicted no brokers under the domestic trafficking law.", "total"),
    "none for internal reasons": ("Police made no arrests due to internal delays.", "total"),
    "citizens": ("Police did not report the number of Saberian victims identified.", "part"),
    "victims with a citizenship": ("Police did not report identifying any victims with Saberian citizenship.", "part"),
    "in other countries": ("Police did not report the number of victims identified in other countries.", "single"),
    "assisted abroad": ("Police did not report how many Vesmark victims they assisted abroad.", "single"),
    "none abroad": ("Police identified no victims abroad.", "single"),
    "people who came back": ("The board assisted nine returnees.", "single"),
    "victims who came back": ("The board assisted nine returnees exploited at sea.", "total"),
    "some abroad": ("Police identified six victims abroad.", "part"),
    "some from abroad": ("Police identified six victims from other countries.", "part"),
    "some abroad at work": ("Police identified six victims overseas working in scams.", "part"),
    "some each month abroad": ("Police identified six victims abroad each month.", "part"),
    "in shelters abroad": ("Police did not report how many victims they assisted in overseas shelters.", "single"),
    "those near": ("Police identified six victims in neighboring provinces.", "total"),
    "those of frauds": ("Police identified six victims in overseas recruitment scams.", "total"),
    "those abroad and, apart, at home": ("Police identified six victims abroad, and in Vesmark.", "total"),
    "foreign ones": ("Police did not report assisting foreign victims.", "part"),
    "those abroad and at home": ("Police identified six victims abroad and at home.", "total"),
    "an unknown number of one age": ("The board assisted an unknown number of child victims.", "single"),
    "an unknown number by those told": ("These homes assisted an unknown number of victims.", "single"),
    "an unknown number": ("This year, the board assisted an unknown number of victims.", "total"),
    "through other sources": ("Police did not collect data on victims identified through other sources.", "part"),
    "some within the asylum system": ("Police identified six victims within the asylum system.", "part"),
    "towns told before": ("Towns provided additional funds, although the ministry did not report the amount.", "part"),
    "the remaining ones": ("It was unclear whether the remaining victims received assistance.", "single"),
    "the other nine, asked before": ("Whether the other nine victims received care was not reported.", "single"),
    "by other officials": ("Police did not report the number of victims identified by other officials.", "part"),
    "by other agencies": ("Police did not report how many cases were opened by other agencies.", "part"),
    "suspects in cases": ("Police investigated 40 cases involving 12 suspects.", "total"),
    "cases of suspects": ("Courts convicted 95 brokers involved in 40 cases.", "total"),
    "what came of those told": ("Police did not report whether the arrests culminated in convictions.", "part"),
    "how many beside how they were held": (
        "It did not report how these courses were run or how many it trained.",
        "total",
    ),
    "as a result": ("Police did not report how many cases were opened as a result of this initiative.", "single"),
    "other services": ("The ministry did not report providing shelter or other services to victims.", "total"),
}


@pytest.mark.parametrize("case", SCOPES)
def test_what_is_told_of_some_is_a_part(case: str) -> None:
    """Of those that were told before, it is of these alone."""
    text, scope = SCOPES[case]
    assert {item.scope for item in read(text)} == {scope}


ANSWERS = {
    "nobody of some before what was not reported": (
        "Courts did not convict any brokers who exploited adults. The ministry did not report the number of "
        "convictions.",
        "convictions 2020 -",
    ),
    "soldiers": ("Courts did not try any members of the Home Guard for use of child soldiers.", ""),
    "victims of a citizenship": ("Police did not identify any victims of Saberian citizenship.", ""),
    "asylum-seekers": ("Police again did not identify any asylum-seeker victims.", ""),
    "the rest of those counted": (
        "The state assisted three victims that remained in Saberia. It is unclear whether the remaining victims "
        "received assistance.",
        "victims_assisted 2020 3",
    ),
    "comprehensive statistics before a part": (
        "The ministry did not maintain comprehensive law enforcement statistics. Police in the capital reported "
        "initiating four investigations for forced labor.",
        "investigations 2020 4",
    ),
}


test_what_is_told_of_some_does_not_answer_for_the_country = answers(ANSWERS)
