"""Terms of several people one after another, and lengths of what nobody was sentenced to."""

from __future__ import annotations

import pytest
from told_figures import read

SAID = {
    "the next ones by their noun": (
        "The court sentenced five brokers to three years in prison and two recruiters to nine years.",
        "sentence 3 9",
    ),
    "away from court": (
        "Courts sentenced four brokers to 12 years in prison, two others in absentia to 20 years, and one to life.",
        "sentence 12 20",
    ),
    "those left": (
        "The court sentenced one broker to 20 years' imprisonment and the two others to nine years.",
        "sentence 9 20",
    ),
    "those left, by their number": (
        "One broker was sentenced to 20 years' imprisonment and the other two to eight years.",
        "sentence 8 20",
    ),
    "how much of it is served": (
        "The court sentenced both to five years in prison, with one year to be served and four years suspended.",
        "sentence 5",
    ),
    "an additional term": (
        "A court sentenced a broker to six years', plus an additional 18 months', imprisonment.",
        "sentence 7.5",
    ),
    "what is added in law": ("The law prescribed six to eight years, plus two years for officials.", "penalty 2 6 8"),
    "probation besides": ("A court sentenced a broker to six years in prison plus two years' probation.", "sentence 6"),
    "the latter": (
        "The court sentenced the former to ten years' imprisonment and the latter to 15 years.",
        "sentence 10 15",
    ),
    "what an act sets": ("The 2009 act set prison terms of three to 12 years.", "penalty 3 12"),
    "a sentence by what it is": ("The court imposed a prison sentence of two years.", "sentence 2"),
    "up to life": ("Courts sentenced four brokers to terms from 12 years to life imprisonment.", "sentence 12"),
    "what a law makes people serve": (
        "The rules allow a guardian who assists to pay a fine or serve six to 12 years.",
        "",
    ),
    "what people may serve": ("Traffickers may serve five to ten years in prison.", "penalty 5 10"),
    "what went by since": (
        "Courts convicted a broker for fraud only two years after her arrest, sentencing her to six years' "
        "imprisonment three months following the trial.",
        "sentence 6",
    ),
    "what went by behind a term": (
        "The court sentenced a broker to six years in prison two years later.",
        "sentence 6",
    ),
    "a term after a plea": ("A broker received six years after he pleaded guilty.", "sentence 6"),
    "for how long nobody was": ("The government has not convicted any brokers for three years.", ""),
    "no money to some of them": (
        "The ministry gave four of them further services, with meals and an airline ticket.",
        "victims 4",
    ),
    "a unit that a hyphen stands for": ("Courts gave nine brokers three- to 12-year prison terms.", "sentence 3 12"),
    "one length to another with hyphens": ("A court gave a broker a three-to-12-year prison term.", "sentence 3 12"),
    "ages that a hyphen stands for": ("Courts freed 15- to 17-year-old girls in one-to-one meetings.", ""),
}


@pytest.mark.parametrize("name", SAID)
def test_terms_are_those_that_courts_gave(name: str) -> None:
    """The text tells of these terms, and of nothing else but those who got them."""
    text, wanted = SAID[name]
    told = [item for item in read(text) if item.measure != "convictions"]
    kinds = {item.measure.partition("_")[0] for item in told}
    assert " ".join((*kinds, *(f"{value:g}" for value in sorted({item.value or 0.0 for item in told})))) == wanted
