"""What one of several agencies, cases or amounts tells is no whole; a count out of a number may be one."""

from __future__ import annotations

import pytest
from attrs import evolve
from told_figures import COUNTS, read

from tipcompare.figures import answer_figures

SAID = {
    "one agency": ("The Department of Labor Welfare assisted 36 victims in 2020.", "victims_assisted 2020 36 partial"),
    "what one agency did the year before": (
        "The Department of Labor Welfare assisted 36 victims in 2020, compared with 20 in 2019.",
        "victims_assisted 2019 20 partial; victims_assisted 2020 36 partial",
    ),
    "an agency for victims": (
        "The Harbor Center for Victims of Trafficking assisted 36 victims in 2020.",
        "victims_assisted 2020 36 stated",
    ),
    "none by one agency": (
        "The FPU's Victim and Witness Protection Department did not assist any victims in 2020.",
        "victims_assisted 2020 0 partial",
    ),
    "none by one agency, of what one may do for all": (
        "The FPU did not convict any traffickers in 2020.",
        "convictions 2020 0 zero",
    ),
    "a guide named for victims is nobody": (
        "Police, under the FPU's guide on victim assistance, assisted 36 victims.",
        "victims_assisted 2020 36 stated",
    ),
    "none in a shelter for some": (
        "The ministry opened a shelter for abused women, although the shelter did not house any trafficking victims.",
        "victims_in_shelter 2020 0 partial",
    ),
    "none in the shelter there is": (
        "The ministry opened a shelter for victims, mostly women, although the shelter did not house any.",
        "victims_in_shelter 2020 0 zero",
    ),
    "none of what is more than shelter, in shelters": (
        "No victims received care in state-run shelters.",
        "victims_assisted 2020 0 partial; victims_in_shelter 2020 0 zero",
    ),
    "none of one kind, where one is none": (
        "Courts did not convict a labor trafficker for the third consecutive year.",
        "",
    ),
    "none at all, before what is said of some": (
        "The government had yet to secure a conviction, funding was reduced, and the laws did not allow school for "
        "refugee children.",
        "convictions 2019 0 zero; convictions 2020 0 zero",
    ),
    "none, beside what was rare": (
        "The government has not obtained a conviction, and arrests were rare.",
        "convictions 2020 0 zero",
    ),
    "none of one sex, where one is none": ("Police did not identify a male victim in 2020.", ""),
    "children without care": ("Child victims had no access to care.", "victims_assisted 2020 0 partial"),
    "victims without care": ("Victims had no access to care.", "victims_assisted 2020 0 zero"),
    "migrants without care": ("Officials held migrants; those detained had no access to care.", ""),
    "how many others helped": ("A charity assisted an unknown number of victims in 2020.", ""),
    "whom the state pays others to help": (
        "State-funded charities assisted 36 victims, compared with 20 in 2019.",
        "victims_assisted 2019 20 partial; victims_assisted 2020 36 partial",
    ),
    "whom it pays others to help, told behind them": (
        "In 2020, 36 victims were assisted by charities funded by the government.",
        "victims_assisted 2020 36 partial",
    ),
    "what others give of its money": (
        "Charities provided 48 victims with government-funded shelter and care, compared to 52 victims assisted in "
        "2019.",
        "victims_assisted 2019 52 partial; victims_assisted 2020 48 partial; victims_in_shelter 2020 48 partial",
    ),
    "what others do with its money": (
        "Charities assisted 36 victims with government funding.",
        "victims_assisted 2020 36 partial",
    ),
    "what others give of its money, before whom": (
        "Charities provided government-funded care to 36 victims.",
        "victims_assisted 2020 36 partial",
    ),
    "what others do for some with its money": ("Charities assisted 36 victims, some with government funding.", ""),
    "what others do beside what it pays": (
        "Charities assisted 36 victims and worked with a government-funded hotline.",
        "",
    ),
    "whom it pays others to help, and those whom it helped": (
        "State-funded charities assisted 36 victims and police 12.",
        "victims_assisted 2020 12 partial",
    ),
    "whom it pays others to help, where the country's own is not reported": (
        "The government did not report the number of victims it assisted. State-funded charities assisted 36 victims.",
        "victims_assisted 2020 36 partial",
    ),
    "whom it pays others to help, divided, and those whom a ministry helped": (
        "State-funded charities assisted 36 victims, including 15 men. The Ministry of Labor assisted 12 victims.",
        "victims_assisted 2020 36 partial",
    ),
    "whom it pays others to help, divided, and more than a part of these whom a ministry helped": (
        "State-funded charities assisted 36 victims, including 15 men. The Ministry of Labor assisted 20 victims.",
        "victims_assisted 2020 36 partial",
    ),
    "places of others whom it pays": (
        "State-funded charities ran four shelters for victims.",
        "shelters 2020 4 stated",
    ),
    "whom it pays others to find": ("State-funded charities identified 36 victims.", ""),
    "whom others help whom it pays in part": ("Charities partly funded by authorities assisted 36 victims.", ""),
    "a center that others run with its money": (
        "The Harbor Center for Victims, run by two state-funded charities, assisted 36 victims (20 in 2019).",
        "victims_assisted 2019 20 stated; victims_assisted 2020 36 stated",
    ),
    "a center that others whom it pays run": (
        "The Harbor Center for Victims, which two state-funded charities ran, assisted 36 victims.",
        "victims_assisted 2020 36 stated",
    ),
    "a home that others run with its money": (
        "The state-funded, NGO-run home assisted 36 victims.",
        "victims_assisted 2020 36 stated",
    ),
    "a shelter that others have with its money": (
        "A state-funded NGO shelter accommodated 36 victims.",
        "victims_in_shelter 2020 36 stated",
    ),
    "how many took part in what others held": (
        "Nine trainers and officials participated in two separate training programs, held by a charity.",
        "",
    ),
    "no shelters, as others say": (
        "While some victims received care, charities in Halde reported that both law enforcement officials and charity "
        "staff left victims with their employers because there were no shelters.",
        "",
    ),
    "the government": ("The government assisted 36 victims in 2020.", "victims_assisted 2020 36 stated"),
    "one agency charges for all": (
        "The Department of Coastal Justice convicted 36 traffickers in 2020.",
        "convictions 2020 36 stated",
    ),
    "a state before one told by a verb": (
        "In 2020, 19 victims entered the care program. Later, officials assisted one migrant.",
        "victims_assisted 2020 19 stated",
    ),
    "some out of a number, each year": (
        "Of the 88 victims, 19 entered care in 2020 (21 of 45 total victims in 2019 and 25 of 28 total victims in "
        "2018).",
        "victims_assisted 2018 25 stated; victims_assisted 2019 21 stated; victims_assisted 2020 19 stated; "
        "victims_identified 2018 28 stated; victims_identified 2019 45 stated; victims_identified 2020 88 stated",
    ),
    "two years set beside a third": (
        "Courts convicted 12 traffickers in 2020 (nine in 2019 and seven in 2018).",
        "convictions 2018 7 stated; convictions 2019 9 stated; convictions 2020 12 stated",
    ),
    "ten of these": (
        "Police identified 19 victims. The government provided 10 of these victims with shelter.",
        "victims_identified 2020 19 stated; victims_in_shelter 2020 10 stated",
    ),
    "one case, with a word before": ("Notably, in one case the coast guard arrested two men.", ""),
    "envoys": (
        "The ministry continued to assist 30 victims. It did not report assisting victims through its diplomats.",
        "victims_assisted 2020 30 partial",
    ),
    "one mission abroad": (
        "The embassy in Port Halde assisted five victims with voluntary return.",
        "repatriations 2020 5 partial",
    ),
    "missions abroad": ("Embassies assisted five victims with voluntary return.", "repatriations 2020 5 stated"),
    "missions abroad among others": (
        "Police and embassies identified 12 victims. Embassies identified 40 victims in 2019.",
        "victims_identified 2019 40 partial; victims_identified 2020 12 stated",
    ),
    "missions that are no envoys": ("Rescue missions identified 12 victims.", "victims_identified 2020 12 stated"),
    "acts that are counted": (
        "Police held three joint raids, which resulted in the arrest of 14 suspects.",
        "arrests 2020 14 partial",
    ),
    "investigations that are counted": (
        "Police opened 12 investigations, which led to nine prosecutions.",
        "investigations 2020 12 stated; prosecutions 2020 9 stated",
    ),
    "witnesses": ("Seven victims entered the witness protection program.", "victims_assisted 2020 7 partial"),
    "two agencies whose names share a word": (
        "The Department of Family Services (DFS) assisted 30 victims. The Bureau of Border Services (BBS) assisted "
        "20 victims.",
        "victims_assisted 2020 50 sum",
    ),
    "fewer than the children alone": (
        "The Harbor Center for Victims assisted 21 victims. The Department of Family Welfare assisted 900 children.",
        "victims_assisted 2020 900 partial",
    ),
    "others are paid to do it": (
        "The government gave $9,000 to a charity to assist 76 victims.",
        "funding 2020 9000 partial",
    ),
    "two parts, each with its earlier year": (
        "Police arrested 28 traffickers (62 in 2019) and 10 brokers (18 in 2019).",
        "arrests 2019 80 sum; arrests 2020 38 sum",
    ),
    "these services": (
        "The ministry continued to assist 30 children. A judge asked it to pay for school; the government did not "
        "report providing these services.",
        "victims_assisted 2020 30 partial",
    ),
    "money beside a series": (
        "The government spent 60,000 lenars on victim support in 2020, compared with 50,000 lenars in 2019. In "
        "addition, it gave 90,000 lenars to a charity for women.",
        "funding 2019 50000 partial; funding 2020 60000 partial",
    ),
    "money without a series": (
        "The government spent 60,000 lenars on victim support in 2020. In addition, it gave 90,000 lenars to a "
        "charity for women.",
        "funding 2020 90000 partial",
    ),
    "for the third year": (
        "For the third consecutive year, courts convicted no traffickers.",
        "convictions 2019 0 zero; convictions 2020 0 zero",
    ),
    "none by islands": ("The Orlo islands did not identify any victims.", "victims_identified 2020 0 partial"),
    "none by some regions": ("Some provinces did not identify any victims.", "victims_identified 2020 0 partial"),
    "for the third year, beside a figure": (
        "For the third consecutive year, courts convicted no traffickers. In 2019, courts convicted two traffickers.",
        "convictions 2019 2 stated; convictions 2020 0 zero",
    ),
    "for several years": (
        "The government did not convict any traffickers in the past three years, compared with six in 2017.",
        "convictions 2017 6 stated; convictions 2018 0 zero; convictions 2019 0 zero; convictions 2020 0 zero",
    ),
    "for several years, beside a figure": (
        "The government did not convict any traffickers in the last two reporting periods. In earlier years, courts "
        "convicted no brokers.",
        "convictions 2019 0 zero; convictions 2020 0 zero",
    ),
    "what two agencies opened, and what was handed on": (
        "The navy investigated four cases, and the city police investigated 61 cases. The ministry referred cases "
        "involving 70 suspects to the prosecutor for further investigation.",
        "investigations 2020 65 sum",
    ),
    "what was handed to prosecutors, to be looked into": (
        "The navy forwarded cases involving 70 suspects to prosecutors for further investigation.",
        "investigations 2020 70 stated",
    ),
    "neither of two things": (
        'Thirty persons were victims of unspecified trafficking, such as "child marriage" and "smuggling," neither of '
        "which was trafficking under the law.",
        "victims_identified 2020 30 stated",
    ),
    "neither of the two": (
        "Police identified two boys. Neither of the two boys was assisted.",
        "victims_assisted 2020 0 partial; victims_identified 2020 2 partial",
    ),
}


@pytest.mark.parametrize(("text", "wanted"), SAID.values(), ids=SAID)
def test_one_of_several(text: str, wanted: str) -> None:
    """The answers are those written beside the text, and no others."""
    answers = answer_figures(read(text), COUNTS)
    assert "; ".join(f"{a.measure} {a.year} {a.value:.0f} {a.status}" for a in answers) == wanted


def test_money_of_the_summary_is_the_whole_to_which_the_text_comes() -> None:
    """An amount of the summary stands for the country where those of the text come to it, and not by chance in it."""
    parts = "The government spent 20,000 lenars on shelters. The government spent 70,000 lenars on courts."
    whole = "The government spent 90,000 lenars on both."
    for kind, wanted in (("summary", (90000.0, "stated")), ("protection", (90000.0, "partial"))):
        first = tuple(evolve(item, section=kind) for item in read(whole))
        body = tuple(evolve(item, section="protection") for item in read(parts))
        (answer,) = answer_figures((*first, *body), COUNTS)
        assert (answer.value, answer.status) == wanted


@pytest.mark.parametrize(("text", "sex"), [("to a shelter for women", ""), ("for women to a shelter", "female")])
def test_whom_a_shelter_is_for_does_not_tell_who_was_referred(text: str, sex: str) -> None:
    """What stands behind "to" is of those to whom victims are referred."""
    told = [item for item in read(f"Police referred 12 victims {text}.") if item.measure == "victims_referred"]
    assert [item.sex for item in told] == [sex]
