"""Which verbs tell of cases and of victims, what others of them do not, and in which words another year is told."""

from __future__ import annotations

import pytest
from told_figures import read, reads

from tipcompare.figures import answer_figures

SAID = {
    "crimes against children": (
        "Police opened five child trafficking investigations, compared with nine child begging investigations in 2019.",
        "investigations 5 2020; investigations 9 2019",
    ),
    "other crimes against children": (
        "Police opened five child abuse investigations and nine trafficking investigations. The hotline received 30 "
        "child abuse calls.",
        "investigations 9 2020",
    ),
    "as many as before": (
        "Police began 12 investigations, as many as in 2019.",
        "investigations 12 2020; investigations 12 2019",
    ),
    "some times as many": (
        "Police investigated 12 cases in 2020, five times as many as in 2019.",
        "investigations 12 2020; investigations - 2019",
    ),
    "as opposed to": (
        "The government identified seven victims, as opposed to none in the previous period.",
        "victims_identified 7 2020; victims_identified 0 2019",
    ),
    "below what it was": (
        "Authorities carried out 14 probes, well below the 30 of 2019.",
        "investigations 14 2020; investigations 30 2019",
    ),
    "the period before": (
        "The police investigated 11 cases. It had investigated 14 in the period before.",
        "investigations 11 2020; investigations 14 2019",
    ),
    "twelve months earlier": (
        "The committee recognized 14 victims, up from 11 twelve months earlier.",
        "victims_identified 14 2020; victims_identified 11 2019",
    ),
    "a figure with a noun of its own": (
        "The government identified 90 victims; the corresponding figure a year earlier was 112 potential victims.",
        "victims_identified 90 2020; victims_identified 112 2019",
    ),
    "another verb for the same": (
        "Police closed 41 investigations in 2020; in 2019 they had concluded 58.",
        "investigations 41 2020; investigations 58 2019",
    ),
    "said of those before a verb": (
        "Police opened nine investigations. During the previous reporting period, 14 had been opened.",
        "investigations 9 2020; investigations 14 2019",
    ),
    "a comparison before the verb": (
        "In 2020, 18 persons, compared with 22 in 2019, were convicted.",
        "convictions 18 2020; convictions 22 2019",
    ),
    "never": ("Police did not investigate any case, nor had they ever investigated one.", "investigations 0 2020"),
    "status granted": (
        "The ministry conferred victim status on 14 persons; in 2019, status was granted to 11.",
        "victims_identified 14 2020; victims_identified 11 2019",
    ),
    "confirmed out of those thought to be": (
        "Of 29 potential victims, the secretariat had confirmed 12; eight were found not to be victims.",
        "victims_identified 29 2020; victims_identified 12 2020",
    ),
    "believed to be victims": ("Patrols met 41 children presumed to be victims.", "victims_identified 41 2020"),
    "found to be something else": ("Six were found to be smugglers.", ""),
    "found to be victims": ("Five were found to be victims.", "victims_identified 5 2020"),
    "a case in which somebody was exploited": ("The unit sorted out 23 in which somebody was exploited.", ""),
    "uncovered workers": ("Inspections uncovered 41 workers without permits.", ""),
    "victims recovered": (
        "Police recovered 14 child victims and verified nine victims.",
        "victims_identified 14 2020; victims_identified 9 2020",
    ),
    "reports investigated": ("The service looked into 21 reports of trafficking.", "investigations 21 2020"),
    "complaints are no cases": (
        "The ministry registered 90 complaints and decided to investigate 37 of them.",
        "investigations 37 2020",
    ),
    "first information reports": ("Police filed 12 first information reports.", "investigations 12 2020"),
    "victims in cases": ("Social workers identified 31 victims in the 13 cases.", "victims_identified 31 2020"),
    "as before, where nothing was told": (
        "The government did not report investigating anyone, as it had not in 2019 either.",
        "investigations - 2020; investigations - 2019",
    ),
    "none of two, as before": (
        "In 2020, no suspect was prosecuted or convicted, exactly as in 2019.",
        "prosecutions 0 2020; convictions 0 2020; prosecutions 0 2019; convictions 0 2019",
    ),
    "not as before": ("It did not convict any traffickers, as it had done in 2019.", "convictions 0 2020"),
    "data that is of no number": (
        "Seven tribunals sent in data, showing 15 defendants tried and nine found guilty.",
        "prosecutions 15 2020; convictions 9 2020",
    ),
    "an article is no part": (
        "NGOs identified a further 46 victims, and an international organization 19.",
        "victims_identified 46 2020; victims_identified 19 2020",
    ),
}


test_said = reads(SAID)


ANSWERED = {
    "victims beside those who may be": (
        "The government identified 22 victims and, besides them, 53 children whom it deemed potential victims.",
        22.0,
    ),
    "girls among them, behind a comparison": (
        "Police identified 377 child victims in 2020, an increase over the 295 of 2019; 251 were girls.",
        377.0,
    ),
    "those of others whose verb is left out": (
        "Federal authorities identified 148 victims and those of the states 511, or 659 altogether.",
        659.0,
    ),
}


@pytest.mark.parametrize("case", ANSWERED)
def test_answered(case: str) -> None:
    """Potential victims, parts and totals behind their parts are told apart in what a text answers."""
    text, wanted = ANSWERED[case]
    answers = [a for a in answer_figures(read(text)) if a.measure == "victims_identified" and a.year == 2020]
    assert [answer.value for answer in answers] == [wanted]


def test_nobody_for_one_deed_is_no_zero_of_the_country() -> None:
    """What nobody was investigated for, told before, is one incident; a crime that is named is not."""
    assert read("Officials drove children into the fields; no one was investigated for it.")[0].scope == "single"
    assert read("No one was investigated for this crime.")[0].scope == "total"
