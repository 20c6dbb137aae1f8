"""Which lengths are terms that courts imposed, and of whom it was not reported."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, read, reads

from tipcompare.figures import answer_figures

SAID = {
    "convicting to them": (
        "The state reported convicting one broker to four years imprisonment.",
        "convictions 1 2020; sentence_min 4 2020; sentence_max 4 2020",
    ),
    "from none": ("Sentences ranged from no jail time to 30 months' imprisonment.", "sentence_max 2.5 2020"),
    "from suspended ones": (
        "Sentences ranged from suspended sentences to 30 months' imprisonment.",
        "sentence_max 2.5 2020",
    ),
    "told by nights": (
        "Courts sentenced a broker to 73 nights in prison.",
        "convictions 1 2020; sentence_min 0.2 2020; sentence_max 0.2 2020",
    ),
    "more than those of others": (
        "Two brokers received terms of up to three years and one a term of over nine years.",
        "convictions 2 2020; sentence_max 3 2020; convictions 1 2020; sentence_max 9 2020",
    ),
    "less than those of others": (
        "Courts sentenced two brokers to six years and one to less than two years in prison.",
        "convictions 2 2020; sentence_min 6 2020; sentence_max 6 2020; convictions 1 2020; sentence_min 2 2020",
    ),
    "a practice that others tell of": (
        "NGOs reported that, in practice, the government used the labor law to issue short jail sentences of six days "
        "to one month.",
        "",
    ),
    "what is too little": ("Penalties of less than two years' imprisonment are not sufficiently stringent.", ""),
    "a law's that are too little": (
        "The law sets penalties of less than two years' imprisonment, which are not sufficiently stringent.",
        "penalty_max 2 None",
    ),
    "up to what a law lets courts suspend": (
        "The law allows courts to suspend prison sentences of less than three years.",
        "",
    ),
    "what was suspended, beside what a law permits": (
        "The law allows discretion, and courts suspended prison sentences of less than three years.",
        "sentence_max 3 2020",
    ),
    "up to what a provision lets them suspend": (
        "Courts convicted 40 traffickers under a provision of the criminal code allowing the suspension of prison "
        "terms of less than three years.",
        "convictions 40 2020",
    ),
    "up to what a law lets off": (
        "Vesmarkian law made convicts eligible for suspended sentences if the sentence received was for four years or "
        "less.",
        "",
    ),
    "the range not reported": (
        "The government did not report the range of prison sentences imposed on all convicted traffickers.",
        "sentence_min - 2020; sentence_max - 2020",
    ),
    "and probation": (
        "Judges gave both sentences of nine months in prison and two years probation.",
        "sentence_min 0.75 2020; sentence_max 0.75 2020",
    ),
    "years and months of probation": (
        "Courts sentenced two brokers to four years' imprisonment and two to two years and four months of probation.",
        "convictions 2 2020; sentence_min 4 2020; sentence_max 4 2020; convictions 2 2020",
    ),
    "years and months of prison": (
        "Courts sentenced two brokers to two years and four months in prison.",
        "convictions 2 2020; sentence_min 2.33 2020; sentence_max 2.33 2020",
    ),
    "a mean": ("The average sentence was three years in prison.", "sentence_mean 3 2020"),
    "a mean told as a range": ("Courts gave an average sentence of two to three years.", ""),
    "means told as a range": ("Sentences averaged from two to six years' imprisonment.", ""),
    "what a crime brings": (
        "Trafficking in girls brings a prison sentence of five to 15 years.",
        "penalty_min 5 None; penalty_max 15 None",
    ),
    "what those face who are convicted": (
        "Convicted traffickers face a prison sentence of up to 12 years.",
        "penalty_max 12 None",
    ),
    "what some face who are convicted": (
        "Four convicted traffickers face prison sentences of up to 12 years.",
        "convictions 4 2020; sentence_max 12 2020",
    ),
    "what those faced who were convicted": (
        "Convicted traffickers faced a prison sentence of up to 12 years.",
        "sentence_max 12 2020",
    ),
    "what a trafficker gets": (
        "The trafficking ring's leader receives a sentence of nine years.",
        "sentence_min 9 2020; sentence_max 9 2020",
    ),
    "what a crime often brings": (
        "Human trafficking in Vesmark often results in sentences of less than one year.",
        "sentence_max 1 2020",
    ),
    "a mean told as a range, and the longest": (
        "Sentences averaged between two and three years, with the longest being nine years.",
        "sentence_max 9 2020",
    ),
    "what a crime brought": (
        "Trafficking charges brought prison sentences of two to five years.",
        "sentence_min 2 2020; sentence_max 5 2020",
    ),
    "what convictions brought": (
        "Trafficking convictions resulted in prison sentences of two to five years.",
        "sentence_min 2 2020; sentence_max 5 2020",
    ),
    "probation for": ("Judges issued sentences of probation for three years.", ""),
    "a law in the making": (
        "Parliament began amending its criminal code to raise prison terms for traffickers from four to nine years.",
        "",
    ),
    "a term beside a law in the making": (
        "A ministry proposed a law, and a judge imposed a sentence of five years imprisonment.",
        "sentence_min 5 2020; sentence_max 5 2020",
    ),
    "years and months, one by one": (
        "A court sentenced two brokers to 12 years and six months and nine years in prison, respectively.",
        "convictions 2 2020; sentence_min 9 2020; sentence_max 12.5 2020",
    ),
    "three terms, one by one": (
        "A court sentenced three brokers to 12 years, nine years, and six months in prison, respectively.",
        "convictions 3 2020; sentence_min 0.5 2020; sentence_max 12 2020",
    ),
    "a term that is over": (
        "A court sentenced a broker, who had already spent 14 months in detention, to five years.",
        "convictions 1 2020; sentence_min 5 2020; sentence_max 5 2020",
    ),
    "a term that is spent": (
        "A court ordered two brokers to spend two to six years in prison.",
        "sentence_min 2 2020; sentence_max 6 2020",
    ),
    "penalties that courts prescribed": (
        "Courts convicted nine brokers and prescribed penalties ranging from three to eight years imprisonment.",
        "convictions 9 2020; sentence_min 3 2020; sentence_max 8 2020",
    ),
    "penalties with convictions": (
        "Prosecutors obtained convictions of nine brokers, with penalties of three to eight years imprisonment.",
        "convictions 9 2020; sentence_min 3 2020; sentence_max 8 2020",
    ),
    "penalties of the article": (
        "Courts convicted nine brokers under Article 88, prescribing penalties of three to eight years imprisonment.",
        "convictions 9 2020; penalty_min 3 None; penalty_max 8 None",
    ),
    "penalties of the law beside convictions": (
        "Courts convicted nine brokers, and the law prescribed penalties of three to eight years imprisonment.",
        "convictions 9 2020; penalty_min 3 None; penalty_max 8 None",
    ),
    "lenient ones": ("Lenient sentences of two years or less weakened deterrence.", ""),
    "lenient ones, imposed": ("Courts imposed lenient sentences of two years or less.", "sentence_max 2 2020"),
    "many of them": ("Many sentences were of less than one year.", ""),
    "many of them, for": ("Many of the prison sentences were for less than one year.", ""),
    "no time served": ("Courts convicted 23 brokers, who did not serve any time in jail.", "convictions 23 2020"),
}


test_terms_are_those_that_courts_imposed = reads(SAID)


@pytest.mark.parametrize(
    ("said", "wanted"),
    [
        ("Judges imposed terms ranging from three years house arrest to nine years imprisonment.", {"sentence_max": 9}),
        ("Judges fined the brokers, with default sentences of two months imprisonment.", {}),
        ("Judges imposed sentences of $400 or 30 days imprisonment in default of payment.", {}),
        (
            "Thirty percent of all trafficking convictions resulted in fines, probation, or prison sentences of less "
            "than two years.",
            {},
        ),
        (
            "Judges fined brokers, with sentences of six months in jail if they failed to pay. They imposed sentences "
            "of four years imprisonment.",
            {"sentence_max": 4, "sentence_min": 4},
        ),
    ],
)
def test_terms_at_home_or_of_some_alone_are_no_answer(said: str, wanted: dict[str, float]) -> None:
    """They are read, and never stand for the country."""
    assert {item.scope for item in read(said)} >= {"single"}
    assert {item.measure: item.value for item in answer_figures(read(said))} == wanted


def test_the_rest_of_terms_may_not_be_reported() -> None:
    """Those told behind it in its sentence are the answer."""
    said = "It did not report sentencing data, but according to the press, sentences ranged from two to nine years."
    found = {item.measure: item.value for item in answer_figures(read(said), COUNTS)}
    assert found == {"sentence_min": 2, "sentence_max": 9}


@pytest.mark.parametrize("whom", ["six traffickers", "the other six traffickers", "the remaining six"])
def test_what_is_not_known_of_some_is_no_answer(whom: str) -> None:
    """The range that stands beside it is."""
    said = f"Sentences ranged from two to nine years. Judges could not provide sentencing data for {whom}."
    found = {item.measure: item.value for item in answer_figures(read(said))}
    assert (found["sentence_min"], found["sentence_max"]) == (2, 9)


def test_what_is_not_known_of_all_is_the_answer() -> None:
    """Although their number stands there."""
    said = "Sentences ranged from two to nine years. Judges did not provide sentencing data for the six traffickers."
    found = {item.measure: item.status for item in answer_figures(read(said))}
    assert found["sentence_max"] == "not_reported"


def test_what_a_law_raises_is_no_single_sentence() -> None:
    """Only a court that changes a sentence does so in one case."""
    (item,) = read("The amendment raised the minimum sentence for child trafficking from five to ten years in prison.")
    assert (item.measure, item.value, item.scope) == ("penalty_min", 10, "part")
