"""What one says in several ways alike: each changes the words of a sentence, and none of its figures."""

from __future__ import annotations

import pytest
from told_figures import read, tell, tell_answers

from tipcompare.figures.answering.answer import answer_figures

ALIKE = {
    "a year by name": (
        "The government identified 12 victims in 2020, compared with nine in 2019.",
        "The government identified 12 victims in the year 2020, compared with nine during the year 2019.",
        "The government identified 12 victims over the course of 2020, compared with nine in the course of 2019.",
    ),
    "the reporting period": (
        "The government identified no victims during the reporting period.",
        "The government identified no victims in the past year.",
        "During the past 12 months, the government identified no victims.",
        "The government identified no victims in the period covered by this report.",
        "During the year under review, the government identified no victims.",
    ),
    "verdicts": (
        "Courts convicted one broker in 2020 (two in 2019).",
        "Courts found one broker guilty in 2020 (two in 2019).",
        "Courts pronounced one broker guilty in 2020 (two in 2019).",
    ),
    "charges": (
        "Prosecutors charged nine brokers in six cases.",
        "Prosecutors filed charges against nine brokers in six cases.",
        "Prosecutors filed criminal cases against nine brokers in six cases.",
    ),
    "no reports": (
        "There were no reports of victims identified by police.",
        "There were zero reports of victims identified by police.",
    ),
    "terms": (
        "The law prescribed penalties of five to 10 years' imprisonment and fines.",
        "The law prescribed penalties of five to 10 years of imprisonment and fines.",
        "The law prescribed penalties of five to 10 years behind bars and fines.",
    ),
    "years one after another": (
        "Courts convicted three brokers in 2020, compared with 10 in 2019 and two in 2018.",
        "Courts convicted three brokers in 2020; there were 10 in 2019 and two in 2018.",
    ),
    "how it was done, between the deed and those it was done to": (
        "Through early screening, police identified 37 victims.",
        "Police identified, through early screening, 37 victims.",
        "Police identified, in coordination with a charity, 37 victims.",
    ),
    "who was found and helped": (
        "All 37 victims identified in 2020 received care services.",
        "All 37 victims who were identified in 2020 received care services.",
    ),
    "one who is told of": (
        "The ministry reported helping one girl.",
        "The ministry reported that one girl received care.",
    ),
    "what is set against, behind a part or what it was about": (
        "Courts tried 47 brokers in 2020, including two officers, compared with 30 brokers in 2019.",
        "Courts tried 47 brokers, including two officers, in 2020 (30 in 2019).",
    ),
    "two deeds and a list": (
        "Police identified and assisted 54 women, 55 girls, and 218 men as victims.",
        "Police identified and assisted 54 women, 55 girls, and 218 men.",
    ),
    "what a list is set against": (
        "Courts convicted two sex traffickers and five labor traffickers in 2020, compared with nine people in 2019.",
        "Courts convicted two sex traffickers and five labor traffickers in 2020, compared with nine in 2019.",
    ),
    "two deeds set against": (
        "Police identified and referred 37 victims, compared with 22 in 2019.",
        "Police identified and referred 37 victims; there were 22 in 2019.",
    ),
    "one deed set against, after another": (
        "Police found 90 victims. The charity helped 37 victims in 2020, compared with 22 in 2019.",
        "Police found 90 victims. The charity helped 37 victims in 2020, whereas there were 22 in 2019.",
    ),
}
"""Sentences that say the same, by what differs."""


@pytest.mark.parametrize("name", ALIKE)
def test_what_says_the_same_is_read_alike(name: str) -> None:
    """Measure, value and year of every figure, and which is the country's own whole."""
    first, *others = [(tell(text), {(o.measure, o.value, o.scope) for o in read(text)}) for text in ALIKE[name]]
    assert first[0]
    assert others == [first] * len(others)


@pytest.mark.parametrize("who", ["police officers", "law enforcement agents", "lawmakers", "judges"])
def test_whoever_serves_the_state_is_an_official(who: str) -> None:
    """By whatever name they go."""
    assert [item.accused for item in read(f"Courts convicted three {who}.")] == ["officials"]


def test_a_bare_number_is_of_what_was_counted_before() -> None:
    """Cases are set against cases, with or without the noun."""
    told = read("Police investigated 60 suspected cases in 2020; in 2019, they investigated 12.")
    assert [item.unit for item in told] == ["cases", "cases"]


def test_only_what_was_told_before_is_added_to() -> None:
    """Who "also" does something may do it besides something else, and all of it."""
    opened = "In addition, police opened 12 investigations in 2020."
    assert tell_answers(answer_figures(read(opened))) == {"investigations 2020 12"}
    assert [item.scope for item in read("Police tried nine brokers. They also identified 12 victims.")] == ["total"] * 2
    told = read("Police identified 20 victims. They also identified 12 victims.")
    assert [item.scope for item in told] == ["total", "part"]


SWAYED_BY_NOTHING = {
    "smugglers": "Separately, police convicted 90 smugglers.",
    "other laws": "Under other laws, courts convicted nine men.",
    "a year told by itself": "In 2014, courts convicted 40 brokers.",
    "customs": "Customs officials convicted three brokers.",
}
"""Sentences beside what courts did that say nothing of the country's own whole of the year."""


@pytest.mark.parametrize("name", SWAYED_BY_NOTHING)
def test_what_stands_beside_sways_no_answer(name: str) -> None:
    """Neither before it nor behind it."""
    own = "The government convicted 14 brokers."
    for text in (f"{own} {SWAYED_BY_NOTHING[name]}", f"{SWAYED_BY_NOTHING[name]} {own}"):
        assert "convictions 2020 14" in tell_answers(answer_figures(read(text)))
