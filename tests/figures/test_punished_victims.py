"""What courts did that is told where victims are spoken of: it is no answer on those who trafficked them."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, TIP, tell, tell_answers

from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Edition, Section, Span

TRIED = "Police opened 12 investigations. "
SAID = {
    "women punished": "Courts convicted 40 women of begging and sentenced them to up to six months in prison.",
    "workers who left": "A court sentenced 12 masons to five months' imprisonment for leaving their posts.",
    "beggars taken away": "Officers arrested 6,500 beggars.",
}


def _answer(text: str, *ends: tuple[str, int]) -> set[str]:
    """Return the answers of a text in sections, each with its kind and where it ends."""
    starts = (0, *(end for _, end in ends))
    sections = [Section(Span(start, end), kind) for start, (kind, end) in zip(starts, ends, strict=False)]
    return tell_answers(answer_figures(read_observations(text, sections, TIP, Edition(2021))[0], COUNTS))


@pytest.mark.parametrize("text", SAID.values(), ids=SAID.keys())
def test_who_was_punished_among_victims_is_no_trafficker(text: str) -> None:
    """Convictions, terms and arrests told behind the section on prosecution answer nothing; alone, they do."""
    whole = TRIED + text
    behind = _answer(whole, ("prosecution", len(TRIED)), ("protection", len(whole)))
    assert behind == {"investigations 2020 12"}
    assert _answer(whole, ("prosecution", len(whole))) > behind
    assert _answer(text, ("protection", len(text)))


@pytest.mark.parametrize(
    "text",
    [
        "Authorities arrested 60 foreign women for prostitution without screening them for trafficking.",
        "Police prosecuted 31 migrants for illegal entry and did not screen them for indicators of trafficking.",
        "Police arrested and charged 33 women with crimes under the Immigration Act.",
        "Police arrested and charged 33 dancing women under the Immigration Act.",
        "Police arrested and charged 33 women with crimes under the Public Morals Code and expelled 12 of them.",
        "Officials arrested 33 women for crimes under the Residence Act.",
        "Police arrested 33 foreign women for immigration violations and prosecuted 12 of them under the vagrancy law.",
        "Police charged 33 migrant women with prostitution.",
        "Police arrested 33 women for prostitution and prosecuted 11 of them.",
        "Police arrested 33 women for prostitution. Of these, 11 were prosecuted.",
        "Police arrested and charged 33 women with crimes under the Family Charter.",
        "Police charged 33 Orlenian migrants under the Immigration Act.",
        "Police arrested 33 sex workers.",
        "The ombudsman investigated 33 complaints of violence by police.",
        "A court sentenced 12 masons to five months' imprisonment for a strike.",
        "A court sentenced 12 masons to five months' imprisonment for striking over wages.",
        "A court sentenced the foreign workers to five months' imprisonment.",
        "In January 2019, police arrested and sentenced an unknown number of migrant workers to four months "
        "imprisonment for protesting about unpaid wages.",
        "Courts sentenced the workers to six months' imprisonment.",
        "Police arrested nine men for non-trafficking crimes.",
        "Courts sentenced 12 Orlenian fishermen to three months in prison for illegal fishing.",
        "Courts sentenced 12 women to six months' imprisonment for prostitution.",
        "Courts sentenced 12 potential trafficking victims to six months' imprisonment.",
        "The ministry investigated 12 cases of alleged violence against migrants.",
        "Authorities investigated 12 complaints of excessive use of force by guards.",
        "Courts prosecuted 40 potential victims for immigration violations. Ultimately, 38 of the 40 pled guilty.",
        "The government prosecuted 40 potential victims for immigration violations. Of the 40, 38 were convicted.",
        "Police arrested 40 potential victims. The 40 were convicted.",
        "Police arrested 40 men for murder. Courts convicted 38 of them.",
    ],
)
def test_who_is_punished_for_an_offense_of_their_own_is_no_suspect(text: str) -> None:
    """That they were not screened for trafficking does not make traffickers of them."""
    assert not tell(text)


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Prosecutors charged 12 men and nine women with crimes under the Penal Code.", {"prosecutions 2020 21"}),
        ("Prosecutors charged 12 men and nine women with crimes under the Family Code.", {"prosecutions 2020 21"}),
        ("Courts convicted 12 women for crimes under the penal code, including trafficking.", {"convictions 2020 12"}),
        ("Courts convicted 12 women of offenses under the penal code on trafficking.", {"convictions 2020 12"}),
        ("Courts convicted nine women for crimes under the Child Protection Act.", {"convictions 2020 9"}),
    ],
)
def test_women_accused_under_other_laws_than_those_of_stay_and_families_are_suspects(
    text: str, wanted: set[str]
) -> None:
    """A penal code has trafficking in it, and men who stand beside them are accused of the same."""
    assert _answer(text, ("prosecution", len(text))) == wanted
