"""A series says its language: nothing is doubted for it, and what English words alone tell is not told of it."""

from __future__ import annotations

from typing import Any

import pytest
from attrs import evolve
from declared.rapport import RAPPORT, write_rapport
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.changes import build_history
from tipcompare.errors import ParseError, ProfileError
from tipcompare.language.english import ENGLISH
from tipcompare.language.tags import is_english, name_language, write_tag
from tipcompare.language.vocabulary import Vocabulary
from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.series import BUILT_IN, Counting, Figures, Measure, SeriesProfile
from tipcompare.sources import read_source

OLD = ("Former les gardiens des puits.", "Publier le rapport sur les migrants.", "Ouvrir trois écoles pilot.")
NEW = ("Former, avec les enfants, les gardiens.", "Publier le rapport sur les migrants.", "Ouvrir une école nationale.")
WELLS = Measure("wells", "Wells", "wells", prose=Counting(verbs=("dug",), objects=(("bare", "wells"),)))


def read(text: str, profile: SeriesProfile = RAPPORT) -> CountryReport:
    """Return what a text is read as."""
    (source,) = read_source(text.encode(), "page.txt")
    return read_report(source, profile)


def with_words(vocabulary: Vocabulary) -> Figures:
    """Return figures that prose tells by these words."""
    return Figures((WELLS,), vocabulary=vocabulary, sections=("actions",))


def without(name: str) -> Vocabulary:
    """Return the words of English without those of one field."""
    nothing: dict[str, Any] = {name: ()}
    return evolve(ENGLISH, **nothing)


@pytest.mark.parametrize("wrong", ["", "french", "fr_FR", "xq", "fre", "fra", "f", "fr-", "fr CA", "ſr", "x-own"])
def test_what_is_no_language_is_refused(wrong: str) -> None:
    """By one line that names the field; a code of three letters is none where there is one of two."""
    with pytest.raises(ProfileError) as refused:
        evolve(RAPPORT, language=wrong)
    assert str(refused.value).startswith("SeriesProfile('rapport').language: expected a language, such as 'fr'")
    assert "\n" not in str(refused.value)


@given(st.sampled_from(["fr", "pt-BR", "sr-Latn-RS", "es-419", "haw", "de-CH-1901"]), st.randoms(use_true_random=False))
def test_a_tag_is_written_alike_whatever_its_capitals(tag: str, drawn: Any) -> None:
    """Capitals tell nothing in a tag, and what is written so stays."""
    mixed = "".join(drawn.choice((letter.upper(), letter.lower())) for letter in tag)
    assert write_tag(mixed) == tag == write_tag(tag)
    assert evolve(RAPPORT, language=mixed).language == tag


def test_english_has_regions_and_every_language_a_name() -> None:
    """The built-in series are in English."""
    assert [is_english(tag) for tag in ("en", "EN-gb", "enm", "fr")] == [True, True, False, False]
    assert [name_language(tag) for tag in ("en-GB", "fr", "sw", "el")] == [
        *("English", "French", "Swahili", "Modern Greek")
    ]
    assert {load().language for load in BUILT_IN.values()} == {"en"}


def test_words_around_figures_are_of_english_alone() -> None:
    """Rules of English would read another language's prose wrongly: they are refused for it."""
    figures = with_words(ENGLISH)
    with pytest.raises(ProfileError, match=r"SeriesProfile\('rapport'\)\.figures\.vocabulary: .* alone.* in French$"):
        evolve(RAPPORT, figures=figures)
    assert evolve(RAPPORT, figures=figures, language="en-GB").figures.vocabulary is ENGLISH


@pytest.mark.parametrize(
    "lacking",
    [
        *(pytest.param(without(name), id=name) for name in ("marks", "scales", "periods", "months")),
        pytest.param(evolve(ENGLISH, scales=(("millions", 1e6),)), id="other scales"),
        pytest.param(Vocabulary(kinds=(("case", ("cases",)),), numbers=(("two", 2.0),)), id="of one's own"),
        *(
            pytest.param(evolve(ENGLISH, marks=tuple(one for one in ENGLISH.marks if one[0] != mark)), id=mark)
            for mark in ("negation", "killed", "not-counted")
        ),
    ],
)
def test_a_vocabulary_without_what_reading_needs_is_refused(lacking: Vocabulary) -> None:
    """When the profile is made and not while a file is read, by a line that says what is not there."""
    with pytest.raises(ProfileError, match=r"^Figures\.vocabulary: expected .*; there is no [^\n]+$"):
        with_words(lacking)


@given(st.sampled_from(["numbers", "halves", "currencies", "actors", "dimensions", "kinds", "ordinals", "contracted"]))
def test_a_vocabulary_that_is_taken_can_read(name: str) -> None:
    """What a profile may lack does not fail on a text that has it."""
    profile = evolve(RAPPORT, language="en", figures=with_words(without(name)))
    told = "The office dug 2.5 million wells and dug 12 wells and a half, and did not dig any of three hundred in 2019."
    assert read(write_rapport(2019, OLD, told=told), profile).recommendations


def test_another_language_is_no_doubt_of_its_own_series() -> None:
    """Neither of the text nor of a part; of a series in English it is one still."""
    text = write_rapport(2019, OLD * 12)
    assert [doubt.code for doubt in read(text).warnings] == []
    assert "not-english" in [doubt.code for doubt in read(text, evolve(RAPPORT, language="en")).warnings]


def test_no_error_gives_the_language_as_a_cause() -> None:
    """What cannot be read of a French page is not so for being in French."""
    text = "RAPPORT ANNUEL 2019 : VESMARK\n\n" + "Le gouvernement a formé les gardiens des puits du nord. " * 12
    for profile, told in ((RAPPORT, False), (evolve(RAPPORT, language="en"), True)):
        with pytest.raises(ParseError) as failed:
            read(text, profile)
        assert ("does not read as English" in str(failed.value)) is told


def test_what_english_words_tell_is_told_of_english_alone() -> None:
    """Groups, evidence and what differs in a wording: nothing, where the same text as English gives some of each."""
    found = {}
    for language in ("fr", "en"):
        profile = evolve(RAPPORT, language=language)
        texts = (write_rapport(2018, OLD), write_rapport(2019, NEW, told="The government trained the gardiens. " * 3))
        (comparison,) = build_history([read(text, profile) for text in texts], profile).comparisons
        typed = [one.kind for change in comparison.recommendations for one in change.wording if "moved" not in one.kind]
        found[language] = (bool(comparison.terms), bool(typed))
        assert {change.status for change in comparison.recommendations} >= {"repeated", "reworded"}
    assert found == {"fr": (False, False), "en": (True, True)}


def test_a_documents_numbers_are_read_as_its_series_prints_them() -> None:
    """Blanks between thousands, a comma before decimals, and a unit that is a sign."""
    assert [(one.measure, one.value) for one in read(write_rapport(2019, OLD)).observations] == [
        ("puits", 1234.0),
        ("part", 12.5),
    ]
