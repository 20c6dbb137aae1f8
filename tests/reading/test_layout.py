"""Line layout undone: nothing lost, nothing joined that stood apart."""

from __future__ import annotations

import textwrap

import pytest
from hypothesis import assume, given
from hypothesis import strategies as st

from tipcompare.language.hyphens import whole_words
from tipcompare.model import Mark, SourceText, Span
from tipcompare.reading.layout import LaidOut, join_lines, undo_layout
from tipcompare.series import Layout

WORDS = st.sampled_from(
    [
        "the",
        "police",
        "found",
        "seven",
        "victims",
        "in",
        "a",
        "quarry",
        "and",
        "took",
        "them",
        "to",
        "Halmere",
        "for",
        "care",
    ]
)
PARAGRAPH = st.lists(WORDS, min_size=20, max_size=60).map(lambda words: "The " + " ".join(words) + ".")
SHORT = st.lists(WORDS, min_size=12, max_size=25).map(lambda words: "The " + " ".join(words) + ".")


def lay(text: str, marks: tuple[Mark, ...] = ()) -> LaidOut:
    """Return `text` with its layout undone."""
    return undo_layout(SourceText(text, "2021/Vesmark.txt", "0" * 64, "text", marks), Layout("none"))


@given(st.lists(PARAGRAPH | SHORT, min_size=3, max_size=6), st.integers(60, 75))
def test_wrapped_paragraphs_come_back(paragraphs: list[str], width: int) -> None:
    """Paragraphs broken at any width and parted by blank lines are what they were, from three broken lines on.

    A last line says nothing of the width. With two broken lines or one none can be told: the longest line always fills
    the width that is told from it, so that only a majority beside it speaks for one.
    """
    wrapped = [textwrap.wrap(p, width, break_on_hyphens=False, break_long_words=False) for p in paragraphs]
    assume(sum(len(lines) - 1 for lines in wrapped) >= 3)
    assert lay("\n\n".join("\n".join(lines) for lines in wrapped)).text == "\n\n".join(paragraphs)


@given(st.lists(PARAGRAPH, min_size=1, max_size=6), st.sampled_from(["\n", "\n\n", "\r", "\r\n\r\n", "\n \n"]))
def test_whole_paragraphs_stay_apart(paragraphs: list[str], gap: str) -> None:
    """Where a line is a paragraph, lines are not joined, whatever the line ends are."""
    assume(all(len(p) > 130 for p in paragraphs))
    laid = lay(gap.join(paragraphs))
    assert [block.span.of(laid.text) for block in laid.blocks] == paragraphs


@given(PARAGRAPH, st.sampled_from([" ", "  ", "\t", "\u00a0", "\u202f", "\u2009", "\u200b ", "  \u200b"]), st.data())
def test_blanks_and_unseen_marks_change_nothing(paragraph: str, blank: str, data: st.DataObject) -> None:
    """However wide a blank is, and whatever mark nobody sees stands within a word, the text is the same."""
    at = data.draw(st.integers(0, len(paragraph) - 1))
    unseen = data.draw(st.sampled_from(["\u00ad", "\u200b", "\u2060", "\ufeff"]))
    assert lay(f"{paragraph[:at]}{unseen}{paragraph[at:]}".replace(" ", blank)).text == paragraph


@pytest.mark.parametrize("behind", ["", "  ", "\u00a0", "\u200b"])
def test_a_soft_hyphen_at_the_end_of_a_line_breaks_a_word(behind: str) -> None:
    """It is a hyphen there, and is undone where the word stands whole elsewhere."""
    text = f"police gave a\nwarning on traffick\u00ad{behind}\ning, which is what they call traffick\u00ading there"
    assert lay(text).text == "police gave a warning on trafficking, which is what they call trafficking there"


@given(st.text(alphabet="ab.,;-•*1 \n\r\x0c", max_size=300))
def test_no_letter_is_lost(text: str) -> None:
    """Blocks hold every character that is not blank, in order, and doing it again changes nothing."""
    laid = lay(text)
    assert "".join("".join(b.span.of(laid.text) for b in laid.blocks).split()) == "".join(laid.text.split())
    assert [c for c in laid.text if c in "ab1"] == [c for c in text if c in "ab1"]


def test_what_the_format_says_is_kept() -> None:
    """A heading and an item of the format are blocks of their own, even where a sentence seems to go on."""
    text = "the first line goes\nsecond\nthird"
    laid = lay(text, (Mark(Span(20, 26), "heading", "second", 2), Mark(Span(27, 32), "item")))
    assert [(block.mark, block.span.of(laid.text)) for block in laid.blocks] == [
        ("", "the first line goes"),
        ("heading", "second"),
        ("item", "third"),
    ]


@pytest.mark.parametrize("marks", ["a. b.", "a) b)", "i. ii.", "iii) iv)"])
def test_a_small_letter_or_number_that_counts_a_line_goes_on_with_nothing(marks: str) -> None:
    """Behind a line without a full stop a word in lower case does."""
    lines = [f"{mark} Count the wells" for mark in marks.split()]
    assert [block.span.of("\n".join(lines)) for block in lay("\n".join(lines)).blocks] == lines


def test_a_year_on_a_line_of_its_own_is_no_page_number() -> None:
    """Only a number that stands apart from the lines around it may be one."""
    text = "Police opened 34 cases of this kind in\n2007\ncompared with the cases of the year before."
    assert "2007" in lay(text).text


def test_a_page_number_in_the_middle_of_a_sentence_is_dropped() -> None:
    """The sentence goes on over the page."""
    text = "Police opened 34 cases of this kind in\n\n212\n\nthe capital and none elsewhere."
    assert lay(text).text == "Police opened 34 cases of this kind in the capital and none elsewhere."


@pytest.mark.parametrize("apart", ["\n", "\n\n", "\n\n212\n\n", "\n\nPage 212\n\n"])
@pytest.mark.parametrize(
    "cut", ["shown to the Ministry of", "led by the", "shown (by the", "seen at sea with", "told by their"]
)
def test_a_phrase_that_a_column_cuts_goes_on_whatever_it_goes_on_with(cut: str, apart: str) -> None:
    """Behind an article, a preposition or an open bracket no paragraph ends, and a page's number there is dropped."""
    text = f"The salt of Halmere was {cut}{apart}Interior Council) in the spring of that year."
    layout = Layout("none", running_heads=(r"Page \d+$",))
    assert undo_layout(SourceText(text, "x.txt", "0" * 64, "text"), layout).text == text.replace(apart, " ")


@pytest.mark.parametrize("cut", ["led by the", "shown (by the", "seen at sea for"])
@pytest.mark.parametrize("head", ["VESMARK", "212\n\nVESMARK", "VESMARK\n\n212"])
def test_a_running_head_in_capitals_is_dropped_within_a_sentence(head: str, cut: str) -> None:
    """A line in lower case below it tells that it is one, also where a phrase is left open above it."""
    text = f"The salt of Halmere was {cut}\n\n{head}\n\ninterior council in spring."
    assert lay(text).text == f"The salt of Halmere was {cut} interior council in spring."


@pytest.mark.parametrize(("above", "below"), [("\n\n", "\n"), ("\n", "\n\n"), ("\n", "\n")])
def test_what_is_dropped_within_a_sentence_is_set_apart_on_either_side(above: str, below: str) -> None:
    """A blank line above or below tells what stands at the end of a page from words in capitals."""
    text = f"The salt of Halmere was led by the{above}VESMARK{below}interior council in spring."
    assert ("VESMARK" in lay(text).text) is (above == below)


def test_a_word_alone_in_its_line_is_no_rest_of_a_full_one() -> None:
    """A heading that no series declares stays apart from the wrapped lines around it, without a blank between."""
    lines = textwrap.wrap("The police of Halmere found seven sailors in the quarry and took them all to care. " * 4, 83)
    assert [block.span.end for block in lay("\n".join([*lines[:2], "Custody", *lines[2:]])).blocks][:2] == [165, 173]


@pytest.mark.parametrize(("above", "one"), [("The salt of Halmere", True), ("It was sold.", False), ("- Salt", False)])
def test_an_aside_at_the_start_of_a_line_goes_on(above: str, one: bool) -> None:
    """Behind a dash, in lower case, it is no item, unless a sentence or an item stands above it."""
    assert len(lay(f"{above}\n– of the first harvest – was led by the council.").blocks) == (1 if one else 2)


@pytest.mark.parametrize("below", ["• Interior Council", "- Interior Council", "INTERIOR COUNCIL\n\nThe salt"])
def test_marks_and_capitals_are_no_rest_of_a_phrase(below: str) -> None:
    """An item begins for itself, and a heading below an open end is not taken for what stands at the end of a page."""
    laid = lay(f"The salt of Halmere was shown to the Ministry of\n\n{below} met.")
    assert below.split("\n")[0].split()[-1] in laid.text


@pytest.mark.parametrize(
    ("broken", "whole"),
    [
        ("the salt traf-\nfickers of the port", "the salt traffickers of the port"),
        ("the anti-traf-\nfickers’ unit of the port", "the anti-traffickers’ unit of the port"),
        ("the non-\nstate groups of the port", "the non-state groups of the port"),
        ("the inter-\ncity unit of the port", "the inter-city unit of the port"),
        ("see salt-\ntraffickers.invalid for more", "see salt-traffickers.invalid for more"),
        ("see www.salt.invalid/traf-\nfickers.html", "see www.salt.invalid/traf-fickers.html"),
    ],
)
def test_a_broken_word_is_mended_where_it_stands_whole_elsewhere(broken: str, whole: str) -> None:
    """A hyphen that a word or an address has of its own stays."""
    lines = broken.split("\n")
    assert (
        join_lines(
            lines,
            whole_words([*lines, "Traffickers were tried, and the state was told in inter-city talks; intercity."]),
        )
        == whole
    )
