"""Readings of charges and verdicts: who was let go, of what else somebody was convicted, what clauses stand beside."""

from __future__ import annotations

import pytest
from told_figures import read, reads

from tipcompare.figures import answer_figures

SAID = {
    "absolved": ("In those trials, 19 brokers were convicted and seven absolved.", "convictions 19 2020"),
    "found not guilty": ("Judges convicted 12 brokers and found five not guilty.", "convictions 12 2020"),
    "being found not guilty": (
        "Courts tried nine brokers, two of whom were found not guilty. Two men were tried and found innocent.",
        "prosecutions 9 2020; prosecutions 2 2020",
    ),
    "of another crime": ("A court convicted two men of rape.", ""),
    "of another crime besides": ("Courts convicted three brokers of rape and trafficking.", "convictions 3 2020"),
    "an average of what was served": (
        "The average prison term served was 24 months (30 months in 2019).",
        "sentence_mean 2 2020; sentence_mean 2.5 2019",
    ),
    "what a law lets courts suspend": ("Terms of less than two years may be suspended for first offenders.", ""),
    "those convicted before, who only got their terms": (
        "A court sentenced two previously convicted brokers to eight years in prison. Courts convicted six previously "
        "convicted brokers. The state secured the conviction of three previously convicted drivers. Prosecutors tried "
        "nine previously charged suspects.",
        "sentence_max 8 2020; sentence_min 8 2020; convictions 6 2020; convictions 3 2020; prosecutions 9 2020",
    ),
    "none of one kind": (
        "Courts convicted 14 brokers; none of the convictions were for labor trafficking.",
        "convictions 14 2020; convictions 0 2020",
    ),
    "one of those just told": (
        "Courts convicted nine brokers. Police arrested three suspects; one of them was released after a day.",
        "convictions 9 2020; arrests 3 2020",
    ),
    "suspects in cases told before": (
        "Police investigated 17 cases. Prosecutors charged all suspects in the 17 cases.",
        "investigations 17 2020; investigations 17 2020",
    ),
    "suspects and cases": (
        "Police investigated 17 cases. Prosecutors charged 20 suspects in all 17 cases.",
        "investigations 17 2020; prosecutions 20 2020; prosecutions 17 2020",
    ),
    "others behind a deed": (
        "Nine brokers went to prison, and victims of growers were prosecuted.",
        "convictions 9 2020",
    ),
    "what is not recorded as one": ("Courts did not record a conviction as one for trafficking.", ""),
    "whose terms were suspended": (
        "Courts suspended the sentences of six brokers. Nine brokers received only fines.",
        "convictions 6 2020; convictions 9 2020",
    ),
    "some of those of another crime": (
        "Police arrested 90 workers for illegal entry, 12 of whom were women, and 40 men for smuggling (nine boys).",
        "",
    ),
    "one of which was of another crime, and what all are set against": (
        "Police investigated nine cases, one of which was investigated for soliciting; this compared with three "
        "investigations in 2019.",
        "investigations 9 2020; investigations 3 2019",
    ),
    "of another crime, and of one that counts": (
        "Courts convicted 45 people of smuggling and three of trafficking.",
        "convictions 3 2020",
    ),
    "whom the accused exploited": ("Three men accused of holding 23 workers were convicted.", ""),
    "what victims got for a while": ("Victims received permits for six months.", ""),
    "what one who sold victims got": (
        "The man who had sold victims received six years in prison.",
        "sentence_min 6 2020; sentence_max 6 2020",
    ),
    "of what migrants are punished for": (
        "Police arrested 1,370 workers for immigration offenses, and prosecutors charged 58 with illegal entry.",
        "",
    ),
    "charged with growing a drug": ("Police reviewed the cases of 11 children charged with growing cannabis.", ""),
    "suspects by a lesser law": (
        "Police arrested 12 suspects, and prosecutors charged nine with immigration violations.",
        "arrests 12 2020; prosecutions 9 2020",
    ),
    "of the murder": ("The government charged two men with the murder.", ""),
    "a clause behind a comparison": (
        "Police opened 30 investigations, down from 41 in 2019, and nine brokers were sentenced (11 in 2019).",
        "investigations 30 2020; investigations 41 2019; convictions 9 2020; convictions 11 2019",
    ),
    "those who got terms behind a comparison": (
        "Nine brokers were convicted, compared with five, and two got life terms.",
        "convictions 9 2020; convictions 5 2019; convictions 2 2020",
    ),
    "heard by courts": (
        "Ninety-four cases were heard by the courts in 2020, some of them investigated before.",
        "prosecutions 94 2020",
    ),
    "neither of two nouns": (
        "The year saw neither prosecutions nor convictions.",
        "prosecutions 0 2020; convictions 0 2020",
    ),
    "nobody": ("Though a pastor was tried, nobody was convicted in 2020.", "convictions 0 2020"),
    "charges brought against": (
        "New charges were brought against 37 brokers (55 in 2019).",
        "prosecutions 37 2020; prosecutions 55 2019",
    ),
    "brought before the courts": ("Prosecutors brought before the courts 511 brokers.", "prosecutions 511 2020"),
    "out of how many": (
        "Prosecutors filed 22 files (17 in 2019), and decided to prosecute 14 of the 22 (nine of the 17).",
        "prosecutions 22 2020; prosecutions 17 2019; prosecutions 14 2020; prosecutions 9 2019",
    ),
    "jailed": (
        "Courts jailed seven brokers, and two more were sent to prison.",
        "convictions 7 2020; convictions 2 2020",
    ),
    "declared guilty": ("Twelve brokers were declared guilty.", "convictions 12 2020"),
    "guilty pleas": ("Twelve brokers entered guilty pleas.", "convictions 12 2020"),
    "sent for trial": ("Three were sent for trial.", "prosecutions 3 2020"),
    "in the dock": ("Twelve brokers were put in the dock.", "prosecutions 12 2020"),
    "thrown out": ("Two of the convictions were thrown out by a higher court.", ""),
    "claimed by the press": ("Local newspapers claimed that nine brokers were jailed.", ""),
    "compared behind parts": (
        "Prosecutors filed charges in 58 cases, seven under Article 5 and 51 under Article 9, a decline from 66, of "
        "which nine had been under Article 5.",
        "prosecutions 58 2020; prosecutions 7 2020; prosecutions 51 2020; prosecutions 66 2019; prosecutions 9 2019",
    ),
    "no one behind a verb that is shared": (
        "In 2019 eight brokers had been tried and no one found guilty.",
        "prosecutions 8 2019; convictions 0 2019",
    ),
    "how many of those told before": (
        "Prosecutors began 16 prosecutions. They could not tell how many of the 16 prosecutions had begun in 2019.",
        "prosecutions 16 2020; prosecutions - 2020; prosecutions 16 2020",
    ),
}


test_charges_and_verdicts_are_read_as_they_say = reads(SAID)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("In Port Halde, raids led to no prosecution.", {}),
        ("At Ambe Island, courts convicted no one.", {}),
        ("In all, raids led to no prosecution.", {("prosecutions", 2020): 0}),
        (
            "Prosecutors filed charges in 58 cases, seven under Article 5 and 51 under Article 9, a decline from 66, "
            "of which nine had been under Article 5.",
            {("prosecutions", 2020): 58, ("prosecutions", 2019): 66},
        ),
        ("Police had closed 58 investigations in 2019, pursuing 140 brokers.", {("investigations", 2019): 58}),
    ],
)
def test_an_answer_is_neither_of_one_place_nor_of_some_articles(
    text: str, wanted: dict[tuple[str, int], float]
) -> None:
    """Nobody in one place, the articles of a law and those whom cases are about leave the country's figure alone."""
    assert {(a.measure, a.year): a.value for a in answer_figures(read(text))} == wanted
