"""Words of another language are compared by their own stems, and by nothing that is known of English alone."""

from __future__ import annotations

from collections.abc import Sequence

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.folding import stem_word
from tipcompare.align.lists import match
from tipcompare.align.wordings import find_concepts, prepare_wordings
from tipcompare.errors import UseError

INFLECTED = {
    "fr": ("formé formés former", "travailleurs travailleur"),
    "es": ("niños niño", "víctima víctimas"),
    "de": ("richter richtern", "gesetze gesetz"),
    "ru": ("судей судья", "законы закона"),
    "pt": ("vítimas vítima",),
    "nb": ("barna barn",),
    "el": ("θύματα θύμα",),
}
TEXTS = st.lists(st.sampled_from(["Train judges.", "Enact a ban.", "Former les juges.", "1.2: Open a shelter.", ""]))
LANGUAGES = st.sampled_from(["fr", "es", "de", "ru", "zh", "ja", "tr", "ar", "nn", "haw", "pt-BR"])


@pytest.mark.parametrize("language", INFLECTED)
def test_inflection_is_undone_where_it_is_known(language: str) -> None:
    """Forms of one word have one stem, by the stemmer of their own language."""
    for forms in INFLECTED[language]:
        assert len({stem_word(form, language) for form in forms.split()}) == 1, forms


@given(st.text(st.characters(codec=None), min_size=1, max_size=20), LANGUAGES)
def test_any_word_has_a_stem(word: str, language: str) -> None:
    """Of any characters, half of a pair of surrogates among them; of a language without a stemmer itself."""
    stem = stem_word(word, language.partition("-")[0])
    assert stem
    assert language not in ("zh", "ja", "haw") or stem == word


def test_near_synonyms_are_of_english() -> None:
    """As are words that carry no meaning, and what a wording asks for."""
    assert find_concepts("ban enact") == ["prohibit", "adopt"] != find_concepts("ban enact", "fr")
    texts = ("train the wardens", "publish figures on wardens")
    english, german = prepare_wordings(texts), prepare_wordings(texts, tag="de-AT")
    assert (bool(english.aims.all.any()), bool(german.aims.all.any())) == (True, False)
    assert ("the" in english.terms, "the" in german.terms) == (False, True)


@given(TEXTS, TEXTS, st.sampled_from(["en", "EN", "en-GB"]))
def test_english_is_what_is_matched_without_a_word(old: Sequence[str], new: Sequence[str], language: str) -> None:
    """In whatever country it is spoken."""
    assert match(old, new, language=language) == match(old, new)


@given(TEXTS, TEXTS, LANGUAGES)
def test_scores_of_another_language_are_said_to_be_none(old: Sequence[str], new: Sequence[str], language: str) -> None:
    """In one warning, whatever the texts; what stands word for word is the same in any."""
    found = match(old, new, language=language)
    assert [doubt.code for doubt in found.warnings] == ["not-english"]
    assert "in" in found.warnings[0].message
    for item in found:
        assert item.status != "repeated" or any(old[place] == new[item.new] for place in item.olds)


def test_words_meet_by_their_own_stems() -> None:
    """In French the wordings share more than they do as English."""
    old, new = ["Adopter une loi qui protège les travailleurs."], ["Adopter des lois protégeant le travailleur."]
    scores = [match(old, new, language=language).items[0].match_score for language in ("en", "fr")]
    assert scores[0] < scores[1]


@pytest.mark.parametrize("wrong", ["french", "", "fr_FR", "und", "mul", "zxx-Latn", "MIS", 3])
def test_what_is_no_language_is_refused(wrong: str) -> None:
    """With one line."""
    with pytest.raises(UseError, match="language") as refused:
        match([], [], language=wrong)
    assert "\n" not in str(refused.value)
