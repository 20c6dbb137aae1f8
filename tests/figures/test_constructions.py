"""Constructions of reports on countries that no rule was made with in sight: each reads as its sentence says."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, TIP, read, reads

from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Edition, Section, Span

SAID = {
    "a year of two is not carried on": (
        "Police did not initiate any prosecutions in 2019 or 2020. Eastern courts prosecuted one suspect.",
        "prosecutions 0 2019; prosecutions 0 2020; prosecutions 1 2020",
    ),
    "those spoken of before": (
        "Officials referred 16 victims to clinics. They said that 10 of the 16 were victims of forced labor.",
        "victims_referred 16 2020; victims_referred 10 2020; victims_referred 16 2020",
    ),
    "a year of a clause behind its numbers": (
        "This was an increase from the previous reporting period, when police opened 78 investigations but did not "
        "report data on prosecutions.",
        "investigations 78 2019; prosecutions - 2019",
    ),
    "permits behind those who get them": ("The government granted six victims work permits.", "visas 6 2020"),
    "sentences for people": ("A court administered life sentences to two traffickers.", "convictions 2 2020"),
    "a term received": (
        "One trafficker received 24 months imprisonment, below the minimum of the penal code.",
        "convictions 1 2020; sentence_max 2 2020; sentence_min 2 2020",
    ),
    "reintegrated": ("The agency reintegrated 40 street children.", "victims_assisted 40 2020"),
    "intercepted": ("Guards intercepted 300 children and 12 exploited women.", "victims_identified 12 2020"),
    "criminal reports": ("Police filed 21 criminal reports for trafficking.", "investigations 21 2020"),
    "a place behind a participle": (
        "One victim identified in 2020 remained in a long-term shelter.",
        "victims_identified 1 2020; victims_in_shelter 1 2020",
    ),
    "what was done to them": (
        "Police identified 16 children and referred them to care.",
        "victims_identified 16 2020; victims_referred 16 2020",
    ),
    "what was done to all": (
        "Police identified 22 victims in 2020 and referred all to care.",
        "victims_identified 22 2020; victims_referred 22 2020",
    ),
    "a year of others": (
        "The shelter housed 35 victims, including five women and two victims identified in 2019.",
        "victims_in_shelter 35 2020; victims_in_shelter 5 2020; victims_in_shelter 2 2020",
    ),
    "a year of what helped them": (
        "The fund, developed in 2019, provided assistance to all 21 victims.",
        "victims_assisted 21 2020",
    ),
    "did identify": ("Police did not track cases but did identify 368 victims.", "victims_identified 368 2020"),
    "received behind a participle": (
        "All 30 victims identified in 2020 received care.",
        "victims_assisted 30 2020; victims_identified 30 2020",
    ),
    "money of several years": (
        "From 2018 to 2020, the government allocated $240,800 to an NGO.",
        "funding 240800 2018",
    ),
    "not one reported": ("The government has not reported initiating a prosecution since 2013.", "prosecutions - 2020"),
    "how many of a number": (
        "It was unclear how many of the seven convictions were for forced labor.",
        "convictions - 2020; convictions 7 2020",
    ),
    "the same number": (
        "Courts prosecuted three cases in 2020, the same number as in 2019 and 2018.",
        "prosecutions 3 2020; prosecutions 3 2019; prosecutions 3 2018",
    ),
    "the same amount": (
        "The government allocated $40,000 to an NGO in 2020; this was the same amount as in 2019.",
        "funding 40000 2020; funding 40000 2019",
    ),
    "reached by workshops": ("Three workshops reached 90 officers.", "training_events 3 2020; trainees 90 2020"),
    "how many were victims": (
        "NGOs assisted 40 people, but it was not reported how many were victims of trafficking.",
        "victims_assisted 40 2020; victims_assisted - 2020",
    ),
    "cases assisted": ("The agency assisted 500 cases of sexual exploitation.", "victims_assisted 500 2020"),
    "a year that opens a sentence": (
        "In the previous year, police freed nine victims; it also trained 12 officers.",
        "victims_identified 9 2019; trainees 12 2019",
    ),
    "a month that opens a sentence": (
        "In January 2021, the government opened a hotline; it did not report the number of calls.",
        "hotline_calls - 2020",
    ),
    "cases of a hotline": ("The hotline identified 33 potential trafficking cases.", "hotline_calls 33 2020"),
    "without a shelter": ("The government remained without a shelter for victims.", "shelters 0 2020"),
    "no shelter to assist": ("The government did not have a shelter to assist male victims.", "shelters 0 2020"),
    "a share in words": (
        "Police identified 12 victims. All of these victims were female, and one third were minors.",
        "victims_identified 12 2020",
    ),
    "a year of a trial": (
        "Most cases remained open, including the 2013 prosecution of two police officers.",
        "prosecutions 2 2013",
    ),
    "not doing": (
        "Police identified 22 victims in 2020, compared with not identifying any victims the previous year.",
        "victims_identified 22 2020; victims_identified 0 2019",
    ),
    "neither nor": (
        "The government neither identified nor assisted any victims.",
        "victims_identified 0 2020; victims_assisted 0 2020",
    ),
    "to court": ("Prosecutors took six cases to court.", "prosecutions 6 2020"),
    "a list behind the whole of its first": (
        "Officials referred 16 victims to clinics. They said that 10 of the 16 were victims of begging, four of debts.",
        "victims_referred 16 2020; victims_referred 10 2020; victims_referred 16 2020; victims_referred 4 2020",
    ),
    "numbers in brackets, respectively": (
        "Police opened 12 investigations and seven prosecutions (10 and four, respectively, in 2019).",
        "investigations 12 2020; prosecutions 7 2020; investigations 10 2019; prosecutions 4 2019",
    ),
    "a year that closes what stands before": (
        "The data are 40 investigations and 12 convictions in 2019 and 52 investigations and 15 convictions in 2020.",
        "investigations 40 2019; convictions 12 2019; investigations 52 2020; convictions 15 2020",
    ),
    "cases that remained open": ("From previous years, 88 cases remained open.", "prosecutions 88 2020"),
    "the same amount as a year": (
        "In 2020, the ministry provided $100,000 to shelters, the same amount as 2019.",
        "funding 100000 2020; funding 100000 2019",
    ),
    "those acquitted": (
        "There were 14 officials charged, three officials convicted, and nine officials acquitted in 2020.",
        "prosecutions 14 2020; convictions 3 2020",
    ),
    "cases worked on with others": (
        "Police cooperated with five foreign governments on 16 trafficking cases.",
        "investigations 16 2020",
    ),
    "found guilty": ("A court found 12 defendants guilty.", "convictions 12 2020"),
    "verdicts": ("Courts issued 14 guilty verdicts.", "convictions 14 2020"),
    "detained": ("Police detained 12 suspects.", "arrests 12 2020"),
    "placed in shelters": ("The ministry placed 40 victims in shelters.", "victims_in_shelter 40 2020"),
    "extended permits": ("The agency extended residence permits to 12 victims.", "visas 12 2020"),
    "helped return": ("The government helped 12 victims return home.", "repatriations 12 2020"),
    "victim status": ("Authorities granted victim status to 40 people.", "victims_identified 40 2020"),
    "reports to a hotline": ("The hotline received 20 reports of trafficking.", "hotline_calls 20 2020"),
    "taking part in trainings": ("Three hundred officers participated in trainings.", "trainees 300 2020"),
    "centers for assistance": ("The government ran five regional assistance centers.", "shelters 5 2020"),
    "years and a half": (
        "A court sentenced one trafficker to three and a half years imprisonment.",
        "convictions 1 2020; sentence_max 3.5 2020; sentence_min 3.5 2020",
    ),
    "years with a hyphen": (
        "The penalties increased to 16-20 years imprisonment for crimes against children.",
        "penalty_max 20 None; penalty_min 16 None",
    ),
    "years and months of two": (
        "A court convicted two traffickers and gave them sentences of three years, and 13 months, respectively.",
        "convictions 2 2020; sentence_max 3 2020; sentence_min 1.08 2020",
    ),
    "years of wages": (
        "One trafficker received six years imprisonment and three years of probation, and owed five years of wages.",
        "convictions 1 2020; sentence_max 6 2020; sentence_min 6 2020",
    ),
    "further penalties": (
        "Section 12 prescribed penalties from three to five years; section 13 from six to nine years.",
        "penalty_max 5 None; penalty_min 3 None; penalty_max 9 None; penalty_min 6 None",
    ),
    "a year of terms in a clause": (
        "Sentences were longer than in the previous reporting period, when judges sentenced two traffickers to five "
        "years imprisonment.",
        "convictions 2 2019; sentence_max 5 2019; sentence_min 5 2019",
    ),
    "nothing funded": ("The government provided no funding to NGOs.", "funding 0 2020"),
    "no funds of any kind": ("The government did not allocate any funding to shelters.", "funding 0 2020"),
    "no financial support": ("The government did not provide financial support to NGOs.", "funding 0 2020"),
    "no budget set up": ("The government did not establish a dedicated budget for its plan.", "funding 0 2020"),
    "dollars the same": (
        "In 2020, the government gave 3 million euros ($3.3 million) to shelters, the same amount as in 2019.",
        "funding 3000000 2020; funding 3300000 2020; funding 3000000 2019; funding 3300000 2019",
    ),
    "not determined": ("Authorities could not determine how much funding NGOs received.", "funding - 2020"),
    "no reports of deeds": (
        "There were no reports of the government referring victims to NGO-run shelter facilities.",
        "victims_referred - 2020",
    ),
    "no reports": ("There were no reports of prosecutions or convictions.", "prosecutions - 2020; convictions - 2020"),
    "no cases found": ("Inspectors did not identify any cases of servitude.", "investigations 0 2020"),
    "continued from years before": (
        "Police opened 12 new investigations and continued 14 from previous years.",
        "investigations 12 2020; investigations 14 2020",
    ),
    "continued besides a comparison": (
        "Police prosecuted 30 cases, an increase compared with 20 in the previous year, and continued to prosecute 18 "
        "cases from the previous reporting period.",
        "prosecutions 30 2020; prosecutions 20 2019; prosecutions 18 2020",
    ),
    "housed and cared for": (
        "The ministry housed and offered psychological and medical care to 12 girls.",
        "victims_assisted 12 2020; victims_in_shelter 12 2020",
    ),
    "a provision nobody used": (
        "The law offered victims temporary residency; the government did not report using this provision.",
        "visas - 2020",
    ),
    "a status nobody is known to have": (
        "Victims could apply for residency status, but it was unclear if any victims received this status.",
        "visas - 2020",
    ),
    "benefits not given": (
        "The law provided alternatives to removal, but the government did not use this provision.",
        "visas 0 2020",
    ),
    "assisted in a shelter": (
        "Three people received assistance at the shelter, compared to one in 2019.",
        "victims_assisted 3 2020; victims_in_shelter 3 2020; victims_assisted 1 2019; victims_in_shelter 1 2019",
    ),
    "prosecutions of and convicted": (
        "Authorities initiated the prosecutions of and convicted two brokers.",
        "prosecutions 2 2020; convictions 2 2020",
    ),
    "helped repatriate": (
        "The ministry assisted and helped repatriate six workers.",
        "victims_assisted 6 2020; repatriations 6 2020",
    ),
    "sentences counted": (
        "Courts convicted 12 traffickers. Eleven out of the 12 sentences issued were long, and judges suspended one "
        "sentence compared with five in 2019.",
        "convictions 12 2020; convictions 11 2020; convictions 12 2020; convictions 1 2020; convictions 5 2019",
    ),
    "whose sentences": ("Courts suspended nine convicted traffickers' prison sentences.", "convictions 9 2020"),
    "sent to a training": ("The ministry sent 12 officers to attend a training abroad.", "trainees 12 2020"),
    "reached by sessions": (
        "The government held 30 awareness sessions, which reached 900 people.",
        "training_events 30 2020; trainees 900 2020",
    ),
    "brackets behind what is not reported": (
        "The embassy did not report the number of victims identified (11 in 2019), but it assisted five victims.",
        "victims_identified - 2020; victims_identified 11 2019; victims_assisted 5 2020",
    ),
    "both of them": (
        "Courts convicted two traffickers and sentenced both convicted traffickers to prison.",
        "convictions 2 2020; convictions 2 2020",
    ),
    "not identifying cases": (
        "Police searched bars but did not report identifying any cases.",
        "investigations - 2020",
    ),
    "those by their work": ("The ministry provided assistance to 200 freed child miners.", "victims_assisted 200 2020"),
    "support for victims": (
        "Hospitals gave treatment and social support for 410 victims.",
        "victims_assisted 410 2020",
    ),
    "reflection periods": ("Twelve victims used the reflection period (23 in 2019).", "visas 12 2020; visas 23 2019"),
    "cases told with many words": (
        "In 2020, 192 cases of sexual exploitation, including cases of images, of networks, and of transport for such "
        "exploitation, were investigated.",
        "investigations 192 2020",
    ),
    "acquittals in a list": ("Courts issued nine convictions and three acquittals.", "convictions 9 2020"),
    "what they were arrested for": ("Police arrested two suspects for recruiting five women.", "arrests 2 2020"),
    "training of victims": ("The ministry provided vocational training to 40 victims.", "victims_assisted 40 2020"),
    "how many there were": (
        "The number of shelters rose from 12 in 2019 to 15 in 2020, and the number of workshops from four to five.",
        "shelters 12 2019; shelters 15 2020; training_events 4 2019; training_events 5 2020",
    ),
    "what services": ("The government did not report what services it provided to victims.", "victims_assisted - 2020"),
    "of what kind help was": (
        "The government did not specify the type of care given to the victims in 2019. It did not report the kinds of "
        "services provided to victims.",
        "",
    ),
    "any other assistance": ("It was unclear if any other assistance was provided.", "victims_assisted - 2020"),
    "a case of a year": (
        "In a 2012 case of three guards arrested for smuggling, witnesses were missing.",
        "arrests 3 2012",
    ),
}


test_each_construction_is_read_as_it_says = reads(SAID)


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry praised VESMARK110more victims that it housed.",
        "It was unknown if the permits were used for trafficking victims.",
        "There were no such services for men.",
        "Judges upheld seven convictions (three in 2019).",
        "Courts issued six convictions at the second instance.",
        "Two convictions were overturned.",
        "The government did not offer or fund services to the remaining 60 victims.",
        "Police reported 13 victims participated in trials.",
        "A campaign reached 900 students.",
        "The law offered residency, and victims without this status had access to care.",
        "Shelters housed both men and women.",
        "NGOs assisted both foreign and domestic victims.",
        "The ministry was attempting to repatriate 12 workers.",
        "The council opened offices for referrals of victims in 15 municipalities.",
        "There were no reports of the government penalizing identified victims.",
    ],
)
def test_what_is_no_figure_is_left_alone(sentence: str) -> None:
    """Pages, appeals, what is denied or only told of victims: none of it counts anything."""
    assert read(sentence) == ()


@pytest.mark.parametrize(
    ("sentence", "accused"),
    [
        ("Prosecutors charged four police officers; three were convicted.", ["officials", "officials"]),
        ("In 2019, police investigated corrupt officials; no such prosecutions took place in 2020.", ["officials"]),
        (
            "Despite reports of complicit officials, the government did not report investigating such allegations.",
            ["officials"],
        ),
        ("The government did not report any investigations of traffickers and officials lacked training.", [""]),
        ("Police arrested three prison guards.", ["officials"]),
        ("Police arrested four men and two officials.", ["", "officials"]),
    ],
)
def test_officials_are_told_apart(sentence: str, accused: list[str]) -> None:
    """Those spoken of again are officials where those before were, and those of another clause are not."""
    assert [item.accused for item in read(sentence)] == accused


def test_victims_do_not_break_down_the_accused() -> None:
    """Women who were recruited say nothing of the traffickers' own sex."""
    (found,) = read("Courts convicted three traffickers for recruiting women.")
    assert (found.sex, found.age) == ("", "")


@pytest.mark.parametrize(
    ("text", "answers"),
    [
        ("Police identified 22 trafficking victims and 53 potential victims.", [(2020, 22.0, "stated")]),
        ("Police identified two confirmed and 129 potential victims.", [(2020, 131.0, "sum")]),
        ("Courts convicted ten brokers under the anti-trafficking act and other laws.", [(2020, 10.0, "stated")]),
        ("Courts convicted ten brokers under Law 12/2007 and other laws.", [(2020, 10.0, "stated")]),
        ("A court convicted the leader of a ring and his two accomplices.", []),
        *(
            (text, [(2019, 0.0, "zero"), (2020, 2.0, "stated")])
            for text in (
                "For the first time in six years, courts convicted two brokers.",
                "Courts convicted two brokers for the first time since 2016.",
                "Courts convicted two brokers, the first trafficking convictions since 2016.",
                "Courts convicted two brokers, the first since 2016.",
                "Courts convicted two brokers, the first in more than five years.",
                "Courts convicted two brokers, its first trafficking convictions in six years.",
            )
        ),
        *(
            (text, [(2020, 2.0, "stated")])
            for text in (
                "Courts of first instance since 2016 convicted two brokers.",
                "Courts convicted two brokers for the first time since the law of 2016.",
                "Courts convicted two brokers, the first since 2019.",
                "For the first time in six years, the government reported convicting two brokers.",
                "Courts convicted two brokers, the first forced labor convictions since 2016.",
                "Courts convicted two brokers, the first convictions under the new law in six years.",
                "Courts convicted two brokers, the first in a year.",
            )
        ),
        ("Northern police investigated three suspects. The FPU investigated seven suspects.", [(2020, 10.0, "sum")]),
        ("The government investigated three suspects. The FPU investigated two suspects.", [(2020, 3.0, "stated")]),
        ("Social workers identified 13 victims. Immigration officials identified nine victims.", [(2020, 22.0, "sum")]),
        (
            "The gendarmerie investigated 12 cases, the judicial police eight, and the border police three.",
            [(2020, 23.0, "sum")],
        ),
        (
            "Police investigated five cases in the northern region and 11 cases in the southern region.",
            [(2020, 16.0, "sum")],
        ),
        ("Teachers identified 13 child victims. Police identified four adult victims.", [(2020, 17.0, "sum")]),
        (
            "Police investigated 25 cases of begging and seven of servitude (18 and five, respectively, in 2019).",
            [(2019, 23.0, "sum"), (2020, 32.0, "sum")],
        ),
        (
            "Police investigated 25 cases involving 40 suspects (18 and 30, respectively, in 2019).",
            [(2019, 18.0, "stated"), (2020, 25.0, "stated")],
        ),
        (
            "Police did not initiate any investigations. They continued to investigate five cases from previous years.",
            [(2020, 0.0, "zero")],
        ),
        ("The government has not obtained a conviction since 2014.", [(2019, 0.0, "zero"), (2020, 0.0, "zero")]),
        (
            "Police prosecuted seven suspects. Prosecutors charged 31 suspects under article 12 and 12 suspects under "
            "article 13.",
            [(2020, 7.0, "stated")],
        ),
        ("Police opened 12 new investigations and continued 14 from previous years.", [(2020, 12.0, "stated")]),
        ("The FPU conducted 27 investigations. Police report 35 investigations.", [(2020, 35.0, "stated")]),
        ("The FPU conducted 27 investigations. Police report five investigations.", [(2020, 27.0, "stated")]),
        ("Courts convicted two sex traffickers. Judges sentenced six convicted traffickers.", [(2020, 6.0, "partial")]),
        ("The government has not obtained a conviction since 2019.", [(2020, 0.0, "zero")]),
        (
            "The government and NGOs identified 340 victims, of whom the government identified 190 and NGOs 150.",
            [(2020, 190.0, "stated")],
        ),
    ],
)
def test_answers_are_what_a_reader_would_write(text: str, answers: list[tuple[int, float, str]]) -> None:
    """Agencies with names of their own add up, those only thought to be victims do not; "since" is of years before."""
    assert [(answer.year, answer.value, answer.status) for answer in answer_figures(read(text))] == answers


def test_a_section_set_aside_answers_nothing() -> None:
    """What a campaign found is no answer for the country where the series sets its section aside."""
    text = "Inspectors of the campaign investigated four cases."
    sections = (Section(Span(0, len(text)), "prevention"),)
    found, _ = read_observations(text, sections, TIP, Edition(2021))
    assert [item.value for item in found] == [4.0]
    assert [answer.value for answer in answer_figures(found)] == [4.0]
    assert answer_figures(found, COUNTS) == ()
    prose = TIP.figures.measures[0].prose
    assert prose is not None
    assert prose.aside == ("prevention",)
