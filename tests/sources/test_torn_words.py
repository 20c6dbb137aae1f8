"""Words that a print tore by a blank: whole where the text itself says so, and nothing else is joined."""

from __future__ import annotations

from time import process_time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.sources import read_source
from tipcompare.sources.torn_words import join_torn_words

TEXT = """The government of Vesmark trained inspectors on forced labor and prosecuted traffickers. Courts convicted
seven official recruiters; however, efforts to protect children remained weak. Officials (including police) reported
“several cases” of abuse in February and the Ministry’s budget fell. Research found that Vesmark’s programs provide
education where schools have adequate resources for every child. Children often have less of both in other months."""
KNOWN = {word.strip(".,;“”()").removesuffix("’s").lower() for word in TEXT.split()}
LONG = [place for place, word in enumerate(TEXT.split(" ")) if word.isalpha() and len(word) > 3]


@given(st.data())
def test_a_text_that_has_each_word_whole_is_whole_again(data: st.DataObject) -> None:
    """Wherever words are torn, one or two letters from an end, into pieces that are no words; the count is told."""
    words = TEXT.split(" ")
    chosen = data.draw(st.lists(st.sampled_from(LONG), min_size=1, max_size=12, unique=True))
    torn = 0
    for place in sorted(chosen):
        word = words[place]
        at = data.draw(st.sampled_from([1, 2, len(word) - 2, len(word) - 1]))
        pieces = word[:at], word[at:]
        if KNOWN.isdisjoint(map(str.lower, pieces)) and " " not in words[place - 1]:
            words[place] = " ".join(pieces)
            torn += 1
    text, warnings = join_torn_words(f"{TEXT}\n\n{' '.join(words)}")
    assert text == f"{TEXT}\n\n{TEXT}"
    assert [warning.code for warning in warnings] == ["words-joined"] * bool(torn)
    assert all(f"tore at least {torn} word" in warning.message for warning in warnings)


REAL = (
    *("a", "head", "ahead", "in", "formal", "informal", "to", "day", "today", "of", "ten", "often", "an", "other"),
    *("another", "market", "places", "marketplaces", "up", "on", "upon", "under", "age", "underage", "over", "all"),
    *("overall", "may", "be", "maybe", "with", "out", "without", "Vesmark", "is", "Vesmarkis"),
)
ALONE = ". ".join(REAL)


@given(st.lists(st.sampled_from(REAL), min_size=2, max_size=30))
def test_words_that_stand_by_themselves_stay(drawn: list[str]) -> None:
    """Though two beside each other are letter for letter a word that the text has."""
    text = f"{ALONE}.\n{' '.join(drawn)}."
    assert join_torn_words(text) == (text, ())


@pytest.mark.parametrize(
    "text",
    [
        "They sold it in market places. Marketplaces were closed.",  # two halves, though neither stands alone
        "The Ves Mark office. VESMARK. VesMark.",
        "The IL O and ILO, the US A and USA, Mc Donald and McDonald.",
        "See a.example/g overnment for the government.",
        "The re-education of others. There were others.",
        "Plan B ut. But then Plan B went on, and plan B again.",
        "T u t o r s and tutors, to and fro.",
        "de l’une à l’autre: del. De deux, l et l.",
        "Militar y Reserva y Guardia. Military courts.",
        "5 k m and 7 km.",
        "to\nday and today",
    ],
)
def test_what_is_no_torn_word_stays(text: str) -> None:
    """Names, abbreviations, addresses, marks, units, compounds, other languages and lines."""
    assert join_torn_words(text) == (text, ())


@pytest.mark.parametrize(
    ("torn", "whole"),
    [
        ("T he court. The court.", "The court. The court."),
        # between the same letters as other words that are torn, though no piece is short
        ("Traffi cking, offi cials. Trafficking by officials.", "Trafficking, officials. Trafficking by officials."),
        # a piece that is a word, beside a letter that makes several
        (
            "Plans f or all, or f orced labor. Of forced labor, or for all, or f orms. Two forms or none.",
            "Plans for all, or forced labor. Of forced labor, or for all, or forms. Two forms or none.",
        ),
        ("A n umber of n ew courts. A new number.", "A number of new courts. A new number."),
        ("“G overnment’s (e fforts)”: Government, efforts.", "“Government’s (efforts)”: Government, efforts."),
    ],
)
def test_what_tears_are_told_by(torn: str, whole: str) -> None:
    """The letters on both sides of the blank, single letters, and the surest pair first."""
    assert join_torn_words(torn)[0] == whole


def test_a_file_of_plain_text_says_what_was_joined() -> None:
    """The hash is that of the bytes; spans are of the text after it."""
    (source,) = read_source(b"The g overnment told the government of it.", "2021/Vesmark.txt")
    assert source.text == "The government told the government of it."
    assert [(w.code, w.message) for w in source.warnings] == [
        ("words-joined", "blanks tore at least 1 word, the first of them “g overnment”")
    ]


def test_it_takes_as_long_as_the_text_is() -> None:
    """Four times the text takes nothing like sixteen times as long."""
    taken = []
    for times in (400, 1600):
        text = f"{TEXT}\nThe g overnment told the chi ldren. " * times
        start = process_time()
        join_torn_words(text)
        taken.append(process_time() - start)
    assert taken[1] < 9 * taken[0]


def test_lines_of_spaced_letters_are_left_and_not_counted() -> None:
    """They are read by their letters; where nothing else is torn, nothing is said."""
    whole, spaced = "The ministry met; the ministry ran.", "A l a b or minist ry."
    assert join_torn_words(f"{whole}\n{spaced}") == (f"{whole}\n{spaced}", ())
    text, (said,) = join_torn_words(f"{whole} The ministr y sat.\n{spaced}")
    assert text == f"{whole} The ministry sat.\n{spaced}"
    assert said.message == "blanks tore at least 1 word, the first of them “ministr y”"
