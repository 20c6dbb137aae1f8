"""Readings of law enforcement: what courts gave and what the law gives, who was sentenced to which term."""

from __future__ import annotations

import pytest
from told_figures import read, reads

from tipcompare.figures import answer_figures

_SIX_AND_NINE = "prosecutions 6 2020; prosecutions 9 2020"
_NINE_AND_FOUR = "convictions 9 2020; convictions 4 2020"
SAID = {
    "looked into": (
        "Police looked into 13 cases and were still looking into four.",
        "investigations 13 2020; investigations 4 2020",
    ),
    "stood accused": ("Six brokers stood accused of trafficking.", "prosecutions 6 2020"),
    "was given": ("Seventeen brokers were given suspended sentences.", "convictions 17 2020"),
    "was handed": ("Five brokers were handed prison terms.", "convictions 5 2020"),
    "came to no conviction": ("No cases reached conviction.", "convictions 0 2020"),
    "a law provided for": (
        "The act provided for up to 20 years in prison, and for up to 25 years when a minor was exploited.",
        "penalty_max 20 None; penalty_max 25 None",
    ),
    "a law laid down": (
        "The law laid down prison terms of 12 to 40 years.",
        "penalty_min 12 None; penalty_max 40 None",
    ),
    "subject to": ("Child trafficking was subject to a minimum five-year prison term.", "penalty_min 5 None"),
    "the least where": ("The minimum penalty where a child was sold was eight years in prison.", "penalty_min 8 None"),
    "penalties that courts gave": (
        "Courts imposed penalties ranging from two to five years in prison.",
        "sentence_min 2 2020; sentence_max 5 2020",
    ),
    "on average": ("Convicted brokers received six years in prison on average.", "sentence_mean 6 2020"),
    "an average far before": (
        "The average sentence given to brokers in 2020 was 5.5 years in prison.",
        "sentence_mean 5.5 2020",
    ),
    "a range after the least": (
        "The court sentenced nine brokers to prison terms of one year or more, ranging from two to 12 years.",
        "convictions 9 2020; sentence_min 2 2020; sentence_max 12 2020",
    ),
    "so many to at least": (
        "Courts sentenced 12 to at least one year in prison.",
        "convictions 12 2020; sentence_min 1 2020",
    ),
    "so many to so long": (
        "Courts sentenced three brokers to five years in prison, two to seven years, and one to nine years.",
        "convictions 3 2020; sentence_min 5 2020; sentence_max 5 2020; convictions 2 2020; sentence_min 7 2020; "
        "sentence_max 7 2020; convictions 1 2020; sentence_min 9 2020; sentence_max 9 2020",
    ),
    "others behind their terms": (
        "Courts convicted four men, with terms of two to four years, and nine women.",
        "convictions 4 2020; sentence_min 2 2020; sentence_max 4 2020; convictions 9 2020",
    ),
    "complaints against so many": (
        "Police investigated complaints of workers against 12 employers.",
        "investigations 12 2020",
    ),
    "in a raid": ("Police arrested nine men in one raid.", "arrests 9 2020"),
    "the first ever": ("The court issued its first ever trafficking conviction.", "convictions 1 2020"),
    "the first who was convicted": ("The government convicted its first trafficker.", "convictions 1 2020"),
    "the first two": ("The government secured its first two convictions.", "convictions 2 2020"),
    "the first, of which there may be more": ("Judges handed down their first convictions.", ""),
    "the first that did not come": ("The government did not secure its first conviction until 2021.", ""),
    "the first who was helped": ("The shelter housed its first victim in March.", ""),
    "the first in years": (
        "Courts convicted six brokers, the most in over ten years, and told them to leave within 20 days.",
        "convictions 6 2020",
    ),
    "to prison for": ("The court sent him to prison for four years.", "sentence_min 4 2020; sentence_max 4 2020"),
    "to serve": ("The others were to serve between three and seven years.", "sentence_min 3 2020; sentence_max 7 2020"),
    "imprisoned for": (
        "Courts imprisoned two brokers for five years.",
        "convictions 2 2020; sentence_min 5 2020; sentence_max 5 2020",
    ),
    "may be jailed": ("Owners may be jailed for a minimum of six years.", "penalty_min 6 None"),
    "as much as": (
        "The code prescribed two to nine years' imprisonment, rising to as much as 15 years.",
        "penalty_min 2 None; penalty_max 9 None; penalty_max 15 None",
    ),
    "under so many articles": (
        "Police opened 58 investigations (47 under article 212 and 11 under article 213).",
        "investigations 58 2020; investigations 47 2020; investigations 11 2020",
    ),
    "no count of articles": ("Courts convicted two men under articles 129, 130, and 131.", "convictions 2 2020"),
    "cases against so many": (
        "Police opened five cases against 12 suspects.",
        "investigations 5 2020; investigations 12 2020",
    ),
    "handed on for what may come": (
        "Labor officers referred 84 cases to police for review and potential investigation, and 12 for possible "
        "prosecution.",
        "",
    ),
    "handed on for it": (
        "Officers referred 84 cases to prosecutors for suspected fraud. Police referred 12 cases for investigation of "
        "possible traffickers.",
        "prosecutions 84 2020; investigations 12 2020",
    ),
    "those in deeds of their own": (
        "Police investigated 22 cases, initiated prosecutions involving four brokers, and opened 12 investigations and "
        "secured convictions involving nine clerks.",
        "investigations 22 2020; prosecutions 4 2020; investigations 12 2020; convictions 9 2020",
    ),
    "a list of those there were": (
        "In 2019 there were 14 girls, three boys, and one man identified.",
        "victims_identified 14 2019; victims_identified 3 2019; victims_identified 1 2019",
    ),
    "implicating": (
        "Police investigated 17 cases implicating 29 individuals.",
        "investigations 17 2020; investigations 29 2020",
    ),
    "found guilty": ("Judges issued verdicts, finding 17 defendants guilty.", "convictions 17 2020"),
    "tried on": ("Prosecutors continued trying eight earlier suspects.", "prosecutions 8 2020"),
    "victims of cases": (
        "Police investigated 13 cases involving 14 suspects and 46 potential victims.",
        "investigations 13 2020; investigations 14 2020; victims_identified 46 2020",
    ),
    "cases involved": (
        "Police investigated 13 cases. The 13 cases involved 20 suspects.",
        "investigations 13 2020; investigations 13 2020; investigations 20 2020",
    ),
    "those in one ring": (
        "Courts convicted nine men, including seven officers tied to one smuggling ring.",
        "convictions 9 2020; convictions 7 2020",
    ),
    "fined and imprisoned": ("Four brokers were fined, deported, or imprisoned.", "convictions 4 2020"),
    "convicted and fined": (
        "Courts convicted, fined, and deported four foreign nationals for forced labor.",
        "convictions 4 2020",
    ),
    "convicted and fined one": ("A court convicted and fined a broker.", "convictions 1 2020"),
    "tried and acquitted": ("Courts tried, acquitted, and released four brokers.", ""),
    "another subject": (
        "Nine suspects were released on bail and the court convicted three others.",
        "convictions 3 2020",
    ),
    "into custody": ("Authorities took nine suspects into custody.", "arrests 9 2020"),
    "trials of": ("Courts delayed the trials of nine suspects.", "prosecutions 9 2020"),
    "sent for prosecution": (
        "Police investigated nine cases. Of these, they passed two on to the state attorney for prosecution.",
        "investigations 9 2020; prosecutions 2 2020",
    ),
    "sentences not told": (
        "The judges did not report what sentences the brokers received.",
        "sentence_min - 2020; sentence_max - 2020",
    ),
    "maximum of both": (
        "The law set maximum penalties of 10 years for adult trafficking and 15 years for child trafficking.",
        "penalty_max 10 None; penalty_max 15 None",
    ),
    "a penalty that was raised": (
        "The amended law raised the maximum penalty from 10 to 15 years in prison.",
        "penalty_max 15 None",
    ),
    "a penalty beside fines that are raised": (
        "The law raised fines, and it prescribes imprisonment from three to seven years.",
        "penalty_min 3 None; penalty_max 7 None",
    ),
    "the most for a crime that is raised": (
        "Parliament increased the maximum penalty for domestic forced labor from three to seven years' imprisonment.",
        "penalty_max 7 None",
    ),
    "penalties that increase": (
        "The code prescribed penalties of two to nine years in prison, which increased to 20 years in prison.",
        "penalty_min 2 None; penalty_max 9 None; penalty_max 20 None",
    ),
    "longer than": (
        "All five offenders received terms longer than three years.",
        "convictions 5 2020; sentence_min 3 2020",
    ),
    "acquitted": ("Courts convicted 39 people, and nine were acquitted.", "convictions 39 2020"),
    "some of those acquitted": (
        "The court acquitted 12 of the 30 suspects whom it prosecuted.",
        "prosecutions 30 2020",
    ),
    "what came of arrests": (
        "The government did not report whether the arrests led to prosecutions or convictions.",
        "prosecutions - 2020; convictions - 2020",
    ),
    "some of those charged": (
        "Police charged 35 suspects. As before, only 12 of the 35 charged suspects, all men, were convicted.",
        "prosecutions 35 2020; convictions 12 2020; prosecutions 35 2020",
    ),
    "for trafficking in cases": (
        "Judges convicted seven men for trafficking in four cases.",
        "convictions 7 2020; convictions 4 2020",
    ),
    "detected and reopened": (
        "Police detected 12 trafficking crimes and were working on nine cases.",
        "investigations 12 2020; investigations 9 2020",
    ),
    "at a stage": (
        "Twelve cases were in the investigation stage and seven cases were in the trial phase.",
        "investigations 12 2020; prosecutions 7 2020",
    ),
    "facing trial": ("Six brokers were facing charges, and nine suspects awaited a verdict.", _SIX_AND_NINE),
    "in the courts": ("Six cases remained in the court system, and nine cases progressed to trial.", _SIX_AND_NINE),
    "trials by name": ("The judiciary postponed trials in 22 cases.", "prosecutions 22 2020"),
    "proceedings by name": ("Prosecutors instituted criminal proceedings against 22 men.", "prosecutions 22 2020"),
    "trials in brackets": (
        "There were convictions in five overseas cases (one of them for begging) and three local cases.",
        "convictions 5 2020; convictions 1 2020; convictions 3 2020",
    ),
    "ended with": ("Four cases culminated in convictions.", "convictions 4 2020"),
    "time served": ("Courts convicted nine men, four of whom served time in prison.", _NINE_AND_FOUR),
    "verdicts against": ("Judges issued verdicts against nine brokers.", "convictions 9 2020"),
    "going on": (
        "The unit reported 21 investigations (17 for begging), 14 of which remained open.",
        "investigations 21 2020; investigations 17 2020; investigations 14 2020",
    ),
    "going on of those": (
        "Of the 21 investigations, 14 remained open.",
        "investigations 21 2020; investigations 14 2020",
    ),
    "under an amended law": (
        "Police opened 40 investigations under the amended law and six under the penal code.",
        "investigations 40 2020; investigations 6 2020",
    ),
    "one by one": (
        "The numbers of investigations, prosecutions, and convictions were 84, 35, and 12, respectively.",
        "investigations 84 2020; prosecutions 35 2020; convictions 12 2020",
    ),
    "deeds one by one": (
        "Authorities investigated, prosecuted, and convicted 84, 35, and 12 brokers, respectively.",
        "investigations 84 2020; prosecutions 35 2020; convictions 12 2020",
    ),
    "both kinds": (
        "Of the 55 cases investigated, 40 were for begging and 15 involved both; the cases involved 70 suspects.",
        "investigations 55 2020; investigations 40 2020; investigations 15 2020; investigations 70 2020",
    ),
    "the first, the second": (
        "The judge sentenced the first man to 25 years, the second to 20 years, and his wife to a five-year term.",
        "sentence_min 25 2020; sentence_max 25 2020; sentence_min 20 2020; sentence_max 20 2020; sentence_min 5 2020; "
        "sentence_max 5 2020",
    ),
    "the other bound": (
        "The longest sentence was 16 years, and the shortest was nine months.",
        "sentence_max 16 2020; sentence_min 0.75 2020",
    ),
    "a probation up to": (
        "Courts gave prison sentences averaging six years, while the others received probation of up to three years.",
        "sentence_mean 6 2020",
    ),
    "so many years the least": (
        "The act prescribed a 10-year maximum penalty for brokers, with a five-year minimum for recruiters.",
        "penalty_max 10 None; penalty_min 5 None",
    ),
    "imprisonment behind a fine": (
        "The code prescribed fines from 1,000 to 5,000 pesos and imprisonment of three months to two years.",
        "penalty_min 0.25 None; penalty_max 2 None",
    ),
    "terms that offenders face": (
        "Offenders face terms of two to six years under the act, or five to 12 years under the code.",
        "penalty_min 2 None; penalty_max 6 None; penalty_min 5 None; penalty_max 12 None",
    ),
    "had been closed": (
        "As of June 2020, 18 cases were before the courts, and four had been closed.",
        "prosecutions 18 2020",
    ),
    "found guilty of something done to others": (
        "A court found four members of a criminal ring guilty of trafficking 30 women.",
        "convictions 4 2020",
    ),
    "men found guilty": ("The court found nine men guilty.", "convictions 9 2020"),
    "to less than": (
        "Courts sentenced nine brokers to between one and five years' imprisonment, and two to less than one year.",
        "convictions 9 2020; sentence_min 1 2020; sentence_max 5 2020; convictions 2 2020; sentence_max 1 2020",
    ),
    "the unit left out in law": (
        "The law set terms of up to seven years' imprisonment for trafficking men and up to 12 for trafficking girls.",
        "penalty_max 7 None; penalty_max 12 None",
    ),
    "an average set against another": (
        "The average sentence imposed was 6.5 years, compared with seven years in 2019.",
        "sentence_mean 6.5 2020; sentence_mean 7 2019",
    ),
    "of both crimes together": (
        "The government reported 210 investigations and 44 convictions for both crimes combined.",
        "investigations 210 2020; convictions 44 2020",
    ),
    "others included behind a turn": (
        "Courts tried seven men, convicting four of them, but went on fining women, including 61 foreigners.",
        "prosecutions 7 2020; convictions 4 2020",
    ),
    "gave them terms": (
        "The court gave three offenders prison terms of four years.",
        "convictions 3 2020; sentence_min 4 2020; sentence_max 4 2020",
    ),
    "cases against officials": ("Police opened cases against three soldiers.", "investigations 3 2020"),
    "one of a kind not reported": ("The government did not report a sex trafficking conviction.", "convictions - 2020"),
    "all but so many": (
        "Courts convicted 12 men; all but two of these men received prison terms.",
        "convictions 12 2020",
    ),
    "penalties that were imposed": (
        "The penalties imposed ranged from three to 12 years' imprisonment.",
        "sentence_min 3 2020; sentence_max 12 2020",
    ),
    "liable to": (
        "Offenders were liable to three to 12 years' imprisonment.",
        "penalty_min 3 None; penalty_max 12 None",
    ),
    "came to another deed": (
        "Nineteen of the 25 trials completed in 2020 resulted in convictions.",
        "convictions 19 2020; prosecutions 25 2020",
    ),
    "verdicts in cases": ("Courts issued final verdicts in 11 trafficking cases.", "prosecutions 11 2020"),
    "cases with suspects": (
        "Prosecutors opened 58 cases with 74 suspects, and nine cases were still being heard.",
        "investigations 58 2020; investigations 74 2020; prosecutions 9 2020",
    ),
    "cases pending": (
        "Prosecutors charged 51 people and had 70 cases pending.",
        "prosecutions 51 2020; prosecutions 70 2020",
    ),
    "not exceeding": ("The act punishes this with imprisonment not exceeding five years.", "penalty_max 5 None"),
    "to life and to a term": (
        "Judges sentenced three traffickers to life imprisonment, one trafficker to 30 years, and fined two others.",
        "convictions 3 2020; convictions 1 2020; sentence_min 30 2020; sentence_max 30 2020",
    ),
    "the longest set against another": (
        "The longest sentence was 20 years, down from 25 years in 2019.",
        "sentence_max 20 2020; sentence_max 25 2019",
    ),
    "terms in brackets": (
        "Courts sentenced six brokers to terms of one to three years (two to five years in 2019).",
        "convictions 6 2020; sentence_min 1 2020; sentence_max 3 2020; sentence_min 2 2019; sentence_max 5 2019",
    ),
    "no term but years gone by": (
        "Courts convicted 27 brokers, compared with 19 two years earlier.",
        "convictions 27 2020; convictions 19 2019",
    ),
}


test_each_is_read_as_it_says = reads(SAID)


@pytest.mark.parametrize(
    "sentence",
    [
        "Prosecutors withdrew charges against two men, and judges dismissed the charges against four.",
        "Police investigated complaints of 42 workers and claims by 12 others.",
        "Police tried to help 12 women.",
        "The academy did not provide courses on how to investigate cases or convict traffickers.",
        "Prosecutors declined to charge 12 suspects and lacked proof to charge nine others.",
        "The court placed the broker on probation for eight years.",
        "The unit referred three of the suspects to prosecutors.",
        "Prosecutors asked a court to sentence four brokers.",
        "Prosecutors dropped trafficking charges in six cases.",
        "The appeals court confirmed sentences against six brokers.",
        "Higher courts upheld verdicts against nine brokers.",
        "Police arrested 40 women in prostitution.",
        "The other 11 were released with time served.",
        "The agency received 340 case referrals, compared with 280 in 2019.",
    ],
)
def test_what_is_no_deed_of_law_enforcement_is_not_read(sentence: str) -> None:
    """Charges given up are no prosecutions, and those who complain are not investigated."""
    assert read(sentence) == ()


@pytest.mark.parametrize("sentence", [sentence for sentence, _ in SAID.values()])
def test_a_sentence_may_break_off_anywhere(sentence: str) -> None:
    """Each of them is read up to each of its words, with a comma and without, as a mirror that cuts off has it."""
    words = sentence.split()
    for end in range(1, len(words)):
        for last in ("", ","):
            cut = " ".join(words[:end]) + last
            assert all(item.span.end <= len(cut) for item in read(cut))


def test_what_came_of_trials_under_two_laws_adds_up_where_the_second_comes_on_top() -> None:
    """The verdicts told behind each are under its law, though only the charges say which."""
    told = "Police tried nine brokers under the 2020 anti-slavery law; courts convicted eight. "
    more = "Police also tried seven brokers under the 2015 family law; courts convicted five."
    total = more.replace("courts convicted five", "in total courts convicted 13 brokers")
    in_all = more.replace("courts convicted five", "courts convicted 13 brokers in all")
    for text, wanted in (
        (told + more, (13.0, "sum")),
        (told + more.replace("also ", ""), (8.0, "stated")),
        (told + total, (13.0, "stated")),
        (told + in_all, (13.0, "stated")),
        (told + more.replace("convicted five", "convicted a total of five brokers"), (13.0, "sum")),
    ):
        answers = answer_figures(read(text))
        assert [(a.value, a.status) for a in answers if a.measure == "convictions"] == [wanted]


def test_kinds_add_up_though_a_list_of_terms_stands_by() -> None:
    """Those convicted of each kind make up the whole, not those of them who got one term or another."""
    text = (
        "Courts convicted two labor traffickers. They obtained 12 sex trafficking convictions. Judges sentenced eight "
        "men to two years in prison and one to a suspended term."
    )
    answers = answer_figures(read(text))
    assert [(a.value, a.status) for a in answers if a.measure == "convictions"] == [(14.0, "sum")]
