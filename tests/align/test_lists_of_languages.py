"""Lists of invented recommendations in eleven languages, moved, reworded, split and dropped alike in all of them."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.labels import strip_labels
from tipcompare.align.lists import match

LINKS = {(0, 4), (1, 0), (2, 3), (3, 5), (4, 5), (5, 1), (7, 7), (8, 2), (9, 8)}
"""What each new item goes back to; two are new, two older ones are dropped."""

LABELS = {
    "fr": "Recommandation n° {} : ",
    "es": "Recomendación {}: ",
    "de": "Empfehlung {}. ",
    "pt": "Recomendação n.º {} – ",
    "ar": "التوصية {}: ",
    "ru": "Рекомендация № {}. ",
    "zh": "建议{}：",
    "ja": "勧告{}：",
    "ko": "권고 {}: ",
    "th": "ข้อ {} ",
    "hi": "सिफारिश {}: ",
}
FORMS = ("R{} : ", "{} : ", "{}° ", "1.{}: ", "{}.º – ", "({}) ", "Nº {} – ", "N.º {}: ", "№ {} ", "{}、", "（{}）")
COUNTED = ("一二三四五六七八九十", "①②③④⑤⑥⑦⑧⑨⑩", "абвгдежзик", "αβγδεζηθικ", "أبتثجحخدذر", "١٢٣٤٥٦٧٨٩")


def load_lists() -> dict[str, dict[str, list[str]]]:
    """Return the older and the newer list of each language."""
    found: dict[str, dict[str, list[str]]] = {}
    with (Path(__file__).parent / "lists_of_languages.csv").open(encoding="utf-8", newline="") as file:
        for row in csv.DictReader(file):
            found.setdefault(row["language"], {}).setdefault(row["edition"], []).append(row["text"])
    return found


LISTS = load_lists()


def links(language: str, label: str = "{}", old: int = 1, new: int = 1) -> set[tuple[int, int]]:
    """Return what goes back to what where a label counts each list from these numbers on."""
    older, newer = (
        [f"{label.format(place) if label != '{}' else ''}{text}" for place, text in enumerate(texts, first)]
        for texts, first in zip(LISTS[language].values(), (old, new), strict=True)
    )
    return {(item.new, source) for item in match(older, newer, language=language) for source in item.olds}


@pytest.mark.parametrize("language", LISTS)
def test_items_go_back_to_what_they_were(language: str) -> None:
    """In any script, with blanks between words and without; in Hindi what is new in two common words of one, too."""
    assert links(language) - {(6, 6)} == LINKS
    assert ((6, 6) in links(language)) == (language == "hi")


@pytest.mark.parametrize("language", LISTS)
def test_labels_of_any_language_tell_nothing(language: str) -> None:
    """A word of its own before the number, and signs that all languages know."""
    for label in (LABELS[language], *FORMS):
        assert links(language, label) == links(language), label


@given(
    st.sampled_from(sorted(LISTS)),
    st.text(st.sampled_from("рекоммендац建议ééñ"), min_size=1, max_size=12),
    st.sampled_from([" {}: ", " n° {} : ", " {} – ", " {}\n", "{}：", " № {}. "]),
)
def test_whatever_word_counts_the_items_is_a_label(language: str, word: str, form: str) -> None:
    """Where it stands before all and counts through from the first on; not in English, nor from another number on."""
    items = LISTS[language]["old"]
    labelled = [f"{word}{form.format(place)}{text}" for place, text in enumerate(items, 1)]
    assert strip_labels(labelled, tag=language) == items
    assert strip_labels(labelled[::-1], tag=language) == items[::-1]
    assert strip_labels(labelled) == labelled
    for other in (labelled[3:], [*labelled[:2], *items[2:]], [f"{word}{text}" for text in labelled[::2]]):
        assert strip_labels(other, tag=language) == other


@pytest.mark.parametrize("counted", COUNTED)
def test_letters_and_numbers_of_other_scripts_are_labels(counted: str) -> None:
    """In the forms that are usual for each."""
    items = LISTS["zh" if counted[0] in "一①" else "ru"]["old"][: len(counted)]
    for form in ("{}、", "（{}）", "建议{}：", "第{}，", "第{}条 ") if counted[0] == "一" else ("{}. ", "({}) "):
        labelled = [form.format(own) + text for own, text in zip(counted, items, strict=True)]
        assert strip_labels(labelled, tag="zh") == items
        assert (strip_labels(labelled) == items) == (form[0] not in "建第"), "in a list that is said to be English"


def test_what_two_words_differ_in_is_no_label() -> None:
    """Of one list, in any language: then the words say which."""
    items = [
        f"{word} {place} : {text}"
        for word, place, text in zip(("Nord", "Sud", "Est"), (1, 2, 3), LISTS["fr"]["old"][:3], strict=True)
    ]
    assert strip_labels(items, tag="fr") == items
    items = [re.sub(r"\d", "1", item) for item in items]
    assert strip_labels(items, tag="fr") == items


def test_what_is_shared_is_told_in_their_own_letters() -> None:
    """Two letters that follow each other."""
    found = match(["培训法官和警察。"], ["培训2030年检察官。"], language="zh", explain=True)
    assert [word for word, _ in found.items[0].candidates[0].shared] == ["培训"]


@pytest.mark.parametrize(
    "items",
    [
        ["20° Celsius at least.", "25° rooms.", "30° at most."],
        ["1ª instância: formar juízes.", "2ª instância: abrir salas.", "3ª instância: publicar."],
        ["10º Grado: formar.", "20º Curso: abrir.", "30º Mes: publicar."],
    ],
)
def test_ordinals_that_count_no_items_are_no_labels(items: list[str]) -> None:
    """Degrees, and what they say which of; where they count through and an item begins behind them they are."""
    assert strip_labels(items, tag="pt") == items
    listed = [f"{place}º Item {place}." for place in range(1, 4)]
    assert strip_labels(["1º Formar.", "2º Abrir.", "4º Publicar."], tag="pt") == ["Formar.", "Abrir.", "Publicar."]
    assert strip_labels(listed, tag="pt") == listed
