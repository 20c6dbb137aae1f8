"""Profiles that cannot be right are refused when they are made, by one line that names the field."""

from __future__ import annotations

import re
import unicodedata
from collections.abc import Callable
from typing import Any, Literal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.errors import ProfileError, TipcompareError
from tipcompare.language.accents import PLAIN_LETTERS, TWO_LETTERS
from tipcompare.reading.folding import squash
from tipcompare.series import (
    BUILT_IN,
    Counting,
    FactRule,
    Figures,
    Identity,
    Layout,
    Lists,
    Measure,
    RatingLevel,
    RatingRules,
    SectionRule,
    SeriesProfile,
)
from tipcompare.series.dol_findings import DOL_FINDINGS
from tipcompare.series.tip import TIP

CHAPTER = DOL_FINDINGS.layout.chapter
LEVELS = (RatingLevel("good", "Good", rank=1), RatingLevel("bad", "Bad", rank=2))
TOLD = Measure("wells", "Wells", prose=Counting(verbs=("dug",)))
LOOSE: dict[str, Any] = {
    "page": "page",
    "none": None,
    "list": [*TIP.sections],
    "level": LEVELS[0],
    "measure": Measure("one", "One"),
}
"""Values of other kinds than the fields they are put into, as a script without types may hold them."""


def told(**prose: Any) -> Figures:
    """Return the figures of a series with a measure of wells that prose tells so."""
    wells = Measure("wells", "Wells", prose=Counting(**prose))
    return evolve(TIP.figures, measures=(*TIP.figures.measures, wells))


WRONG: dict[str, Callable[[], object]] = {
    "SectionRule('aims').headings: no pattern": lambda: SectionRule("aims", "Aims", headings=("aims (and ends",)),
    "SectionRule('aims').headings: '-' never stands among letters": lambda: SectionRule(
        "aims", "Aims", headings=("follow-up",)
    ),
    "SectionRule('aims').headings: {year} stands for nothing, {country} and {level} do": lambda: SectionRule(
        "aims", "Aims", headings=("aims of {year}",)
    ),
    "Layout.furniture: {year} stands for nothing": lambda: Layout("page", furniture=(r"printed in {year}, \d{1,3}",)),
    "Lists.lead_ins: {country} stands for nothing in running text": lambda: Lists(
        lead_ins=("{country} should:",), title="Advice"
    ),
    "RatingRules.printed: {level} stands for nothing in running text": lambda: RatingRules(
        title="Grade",
        scale=(RatingLevel("good", "Good", forms=("good",), rank=1),),
        printed=(r"is (?P<level>{level})",),
    ),
    "Figures.sections: expected a vocabulary": lambda: Figures(sections=("aims",)),
    "Figures.vocabulary: expected one, without which no prose is read for 'wells'": lambda: Figures((TOLD,)),
    "Figures.sections: expected some, without which no prose is read for 'wells'": lambda: Figures(
        (TOLD,), vocabulary=TIP.figures.vocabulary
    ),
    "RatingRules.title: expected one, without which nothing of `scale` is shown": lambda: RatingRules(scale=LEVELS),
    "Lists.title: expected one, without which nothing of `sections` is shown": lambda: Lists(sections=("aims",)),
    "Lists.title: expected one, without which nothing of `lead_ins` is shown": lambda: Lists(lead_ins=("aims:",)),
    "SectionRule('aims').cues: 'T' never stands among letters": lambda: SectionRule("aims", "A", cues=("The aims",)),
    "SectionRule('aims').headings: 'é' never stands among letters, which are in lower case without accents or signs: "
    "write 'e'": lambda: SectionRule("aims", "Aims", headings=("détention",)),
    "SectionRule('aims').headings: 'è' never stands among letters": lambda: SectionRule(
        "aims", "Aims", headings=("m[èé]re",)
    ),
    "SectionRule('aims').headings: 'œ' never stands among letters, which are in lower case without accents or signs: "
    "write 'oe'": lambda: SectionRule("aims", "Aims", headings=("mise en œuvre",)),
    "SectionRule('aims').headings: 'ł' never stands among letters, which are in lower case without accents or signs: "
    "write 'l'": lambda: SectionRule("aims", "Aims", headings=("ład",)),
    "SectionRule('aims').terms: '(' never": lambda: SectionRule("aims", "Aims", terms=(r"mills\(",)),
    "Lists.directives: 'F' never stands": lambda: Lists(title="Advice", directives=("Former",)),
    "Lists.directives: '-' never stands among letters, which are in lower case without accents or signs: write a "
    "blank": lambda: Lists(title="Advice", directives=("re-line",)),
    "Lists.leads: no pattern": lambda: Lists(title="Advice", leads=("(à terme",)),
    "SectionRule('aims').headings: 'Ж' never stands among letters": lambda: SectionRule(
        "aims", "Aims", headings=("Жизнь",)
    ),
    "SectionRule('aims').headings: '.' never stands among letters, which are in lower case without accents or signs: "
    "write a blank": lambda: SectionRule("aims", "Aims", headings=(r"u\.s\. aims",)),
    "SectionRule('aims').headings: '_' never stands among letters": lambda: SectionRule(
        "aims", "Aims", headings=("our_aims",)
    ),
    "SectionRule('The aims').kind: expected a name": lambda: SectionRule("The aims", "Aims"),
    "RatingLevel('good').forms: no pattern": lambda: RatingLevel("good", "Good", forms=("(good",)),
    "RatingLevel.value: expected a name": lambda: RatingLevel("", "Good"),
    "FactRule('waiver').patterns: no pattern": lambda: FactRule("waiver", "given", ("waiver{2,1}",)),
    "Identity.titles: no group named 'name'": lambda: Identity(titles=(r"letter to [a-z]+",)),
    "Identity.titles: no pattern": lambda: Identity(titles=(r"letter to (?P<name>[a-z]+",)),
    "Identity.editions: no group named 'year'": lambda: Identity(editions=(r"\d{4} letters",)),
    "Identity.name_sentences: no group named 'name'": lambda: Identity(name_sentences=("we wrote to",)),
    "Layout.reader: expected a name": lambda: Layout(reader="My Layout"),
    "Layout.furniture: no pattern": lambda: Layout(reader="page", furniture=("[a-",)),
    "RatingRules.scale: 'good' is declared twice": lambda: RatingRules(
        title="Order", scale=(LEVELS[0], evolve(LEVELS[0], rank=2))
    ),
    "RatingRules.scale: expected ranks 1, 2": lambda: RatingRules(title="Order", scale=(LEVELS[1], LEVELS[0])),
    "RatingRules.standards: no level 'best' on the scale": lambda: RatingRules(
        title="Order", scale=LEVELS, standards=(("meets all", "best"),)
    ),
    "RatingRules.moves: 'rose' is none of remained": lambda: RatingRules(
        title="Order", scale=LEVELS, moves=(("rose to", "rose"),)
    ),
    "RatingRules.reasons: no pattern": lambda: RatingRules(reasons=(("law", ("*law",)),)),
    "Lists.prose: no pattern": lambda: Lists(title="Advice", prose=("the government should)",)),
    "Measure('Victims').name: expected a name": lambda: Measure("Victims", "Victims"),
    "Measure('victims').rows: '/' never stands among letters": lambda: Measure("victims", "V", rows=("men/women",)),
    "ChapterRule.figures_head: expected two groups": lambda: CHAPTER and evolve(CHAPTER, figures_head="overview"),
    "ChapterRule.note_period: no group named 'month'": lambda: CHAPTER and evolve(CHAPTER, note_period="Data for"),
    "SeriesProfile('My series').key: expected a name": lambda: evolve(TIP, key="My series"),
    "SeriesProfile('tip').sections: 'title' is declared twice": lambda: evolve(
        TIP, sections=(*TIP.sections, SectionRule("title", "Title"))
    ),
    "SeriesProfile('tip').layout.orders: no section of kind 'epilogue'": lambda: evolve(
        TIP, layout=evolve(TIP.layout, orders=(("summary", "epilogue"),))
    ),
    "SeriesProfile('tip').layout.chapter: expected how its chapters": lambda: evolve(TIP, layout=Layout("chapter")),
    "SeriesProfile('tip').figures.sections: no section of kind 'budget'": lambda: evolve(
        TIP, figures=evolve(TIP.figures, sections=("budget",))
    ),
    "SeriesProfile('tip').effort_sections: no section of kind 'budget'": lambda: evolve(
        TIP, effort_sections=("budget",)
    ),
    "SeriesProfile('tip').layout: expected a Layout, got 'page'": lambda: evolve(TIP, layout=LOOSE["page"]),
    "SeriesProfile('tip').rating: expected a RatingRules, got None": lambda: evolve(TIP, rating=LOOSE["none"]),
    "SeriesProfile('tip').sections: expected a tuple of SectionRule, got [": lambda: evolve(
        TIP, sections=LOOSE["list"]
    ),
    "SeriesProfile('tip').sections: expected at least one": lambda: SeriesProfile(
        "tip", "No sections", "Nobody", layout=Layout("page")
    ),
    "RatingRules.scale: expected a tuple of RatingLevel, got RatingLevel": lambda: RatingRules(scale=LOOSE["level"]),
    "RatingRules.facts: expected a tuple of FactRule, got 'page'": lambda: RatingRules(facts=(LOOSE["page"],)),
    "Figures.measures: expected a tuple of Measure, got Measure": lambda: Figures(measures=LOOSE["measure"]),
    "SectionRule('aims').headings: expected a tuple of Letters, got None": lambda: SectionRule(
        "aims", "Aims", headings=LOOSE["none"]
    ),
    "Figures.measures: 'convictions' is declared twice": lambda: Figures(
        measures=(Measure("convictions", "One"), Measure("convictions", "Two"))
    ),
    "Measure('wells').within: no other measure 'wells' is declared": lambda: Figures(
        (Measure("wells", "Wells", within="wells"),)
    ),
    "Measure('wells').within: no other measure 'shafts' is declared": lambda: Figures(
        (Measure("wells", "Wells", within="shafts"),)
    ),
    "Measure('wells').prose.nouns: expected each by itself in lower case, got 'Wells'": lambda: told(nouns=("Wells",)),
    "Measure('wells').prose.verbs: expected each by itself in lower case, got 'dug, bored'": lambda: told(
        verbs=("dug, bored",)
    ),
    "Measure('wells').prose.states: expected each by itself in lower case, got ''": lambda: told(states=("",)),
    "Measure('wells').prose.states: expected one gap, before the last word, got 'dug ... by hand'": lambda: told(
        states=("dug ... by hand",)
    ),
    "Measure('wells').prose.objects: no kind 'sites' is declared": lambda: told(objects=(("sites", "wells"),)),
    "Measure('wells').prose.weak_objects: no kind 'sites' is declared": lambda: told(weak_objects=("sites",)),
    "Measure('wells').prose.mentioned: no kind 'sites' is declared": lambda: told(mentioned=("sites",)),
    "Measure('wells').prose.dimensions: no breakdown 'sexes' is declared": lambda: told(dimensions=("sexes",)),
    "Measure('wells').prose.within: no mark 'hotlines' is declared": lambda: told(within="hotlines"),
    "Measure('wells').prose.leads: no measure 'ponds' is declared": lambda: told(leads=("ponds",)),
    "Measure('wells').prose.hosts: no measure 'ponds' is declared": lambda: told(hosts=("ponds",)),
    "Measure('wells').prose.home: no section of kind 'protektion' is declared": lambda: evolve(
        TIP, figures=told(home="protektion")
    ),
    "Measure('wells').prose.aside: no section of kind 'profil' is declared": lambda: evolve(
        TIP, figures=told(aside=("profil",))
    ),
}


@pytest.mark.parametrize("said", WRONG)
def test_wrong_profiles_are_refused(said: str) -> None:
    """Each wrong declaration gives one line that begins with the field, and nothing is made."""
    with pytest.raises(ProfileError, match=f"^{re.escape(said)}") as refused:
        WRONG[said]()
    assert "\n" not in str(refused.value)
    assert isinstance(refused.value, TipcompareError)


def test_conventions_of_rows_take_no_words_of_prose() -> None:
    """Which figures of rows answer is said without a vocabulary; nothing is refused for what is no prose."""
    home = Measure("wells", "Wells", rows=("wells dug",), prose=Counting(home="state", aside=("annex",), adds=True))
    assert Figures((home,)).measures == (home,)


def test_a_single_pattern_is_no_tuple_of_letters() -> None:
    """A tuple whose comma was forgotten holds its one pattern and not the letters of it."""
    assert SectionRule("aims", "Aims", headings="aims").headings == ("aims",)
    assert Lists(title="Advice", directives="line").directives == ("line",)


FORMS: tuple[Literal["NFC", "NFD"], ...] = ("NFC", "NFD")
SMALL = st.text(
    st.sampled_from([*"abyzжй人", *filter(str.islower, PLAIN_LETTERS | TWO_LETTERS)]), min_size=1, max_size=9
)


@given(SMALL, st.sampled_from(["", "'", "’"]), st.sampled_from(FORMS))
def test_words_are_declared_as_printed(word: str, apostrophe: str, form: Literal["NFC", "NFD"]) -> None:
    """Verbs, and beginnings of words, are met among letters whatever accents or ligatures they have."""
    printed = unicodedata.normalize(form, f"s{apostrophe}{word}")
    assert Lists(title="Advice", directives=(printed,)).directives == (squash(f"s{word}"),)
    assert Lists(title="Advice", leads=(printed,)).leads == (squash(f"s{word}"),)
    assert SectionRule("aims", "Aims", terms=(printed,)).terms == (squash(f"s{word}"),)


def test_blanks_and_accents_of_patterns_are_those_of_texts() -> None:
    """Whatever blank is printed, and however an accent is typed, a pattern has the plain blank and the one letter."""
    for blank in ("\u00a0", "\u202f", "\u2009", " \u00a0", r"\u00a0", r"\xa0", r"\u202f"):
        made = Lists(title="Advice", lead_ins=(f"le de\u0301cret{blank}:",), sections=()).lead_ins
        assert made == ("le d\xe9cret :",)
        assert SectionRule("aims", "Aims", headings=(f"our{blank}aims",)).headings == ("our aims",)
    assert Lists(title="Advice", none=(r"\s[ab]\Z",)).none == (r"\s[ab]\Z",)


@given(st.text(min_size=1, max_size=12))
def test_words_as_letters_have_them_are_patterns_for_them(words: str) -> None:
    """What is refused is never among the letters of any text, and what is among them never refused."""
    letters = squash(words)
    assert SectionRule("aims", "Aims", headings=(letters,)).headings == (letters,)
    for sign in filter(str.isalnum, words):
        if sign not in letters:
            with pytest.raises(ProfileError, match="never stands among letters"):
                SectionRule("aims", "Aims", headings=(sign,))


@pytest.mark.parametrize("profile", [load() for load in BUILT_IN.values()], ids=[*BUILT_IN])
def test_the_known_profiles_are_made_again_alike(profile: SeriesProfile) -> None:
    """What is made again from its own values is equal: patterns keep their kind, however often they are converted."""
    assert evolve(profile) == profile
