"""What holds of the figures of any text, however odd: spans, one result, time in proportion."""

from __future__ import annotations

from functools import partial

import pytest
from calls import count_calls
from hypothesis import example, given
from hypothesis import strategies as st

from tipcompare.figures import answer_figures, read_observations
from tipcompare.figures.binding.rules import RULES
from tipcompare.figures.words.lexicon import make_lexicon
from tipcompare.model import Edition, Observation, Section, Span
from tipcompare.series import get_profile
from tipcompare.series.measures import prose_of

TIP = get_profile("tip")
assert TIP.figures.vocabulary is not None
WORDS = sorted(make_lexicon(TIP.figures.vocabulary, TIP.figures.measures).words)
ODD = (
    "12",
    "1,234",
    "2016",
    "24/7",
    "31potential",
    "TOBAGO16",
    "Fifleen",
    "(1)",
    "(",
    ")",
    "[",
    "$",
    "€",
    "%",
    ";",
    ",",
)
NUMBERS = ("no", "none", "any", "a", "two", "twenty-five", "three hundred and five", "2.1 million", "40 percent")
TEXTS = st.lists(st.sampled_from([*WORDS, *ODD, *ODD, *NUMBERS, *NUMBERS, ". ", "\n"]), max_size=60).map(" ".join)


def read(text: str) -> tuple[Observation, ...]:
    """Return the figures of a section on protection."""
    return read_observations(text, (Section(Span(0, len(text)), "protection"),), TIP, Edition(2021))[0]


WHOLE = (
    *(text for rule in RULES for text, _ in rule.examples),
    "Federal police identified 148 victims, and those of the provinces 12.",
    "Twelve victims were referred to the board and were subsequently given care.",
    "Information regarding the cases was unavailable to the board.",
    "Statistics were unavailable for trials.",
)


def test_a_sentence_that_breaks_off_is_read() -> None:
    """Behind whatever word a sentence breaks off, its figures stand within what is left of it."""
    for whole in WHOLE:
        words = whole.split(" ")
        for text in (" ".join(words[:end]).rstrip(".,;:") for end in range(1, len(words))):
            assert all(0 <= item.span.start < item.span.end <= len(text) for item in read(text)), text


@example("The wardens met. Police identified six victims.")
@given(TEXTS)
def test_figures_stand_where_they_are_said_to(text: str) -> None:
    """A number stands within its sentence, as printed; its certainty is 0-1; it has a value, or says why not."""
    for item in read(text):
        assert item.span.of(text) == item.number_text != ""
        assert item.sentence.start <= item.span.start < item.span.end <= item.sentence.end
        assert 0.0 < item.certainty < 1.0
        assert (item.value is None) == (
            item.qualifier in ("not_reported", "relative")
        ) or item.qualifier == "incomplete"
        assert item.rule


@example("The wardens met. Police identified six victims.")
@given(TEXTS)
def test_the_same_text_gives_the_same(text: str) -> None:
    """Whatever was read between, and wherever it stands: what comes before it in another section only moves it."""
    moved = "Courts convicted six traffickers.\n" + text
    section = Section(Span(len(moved) - len(text), len(moved)), "protection")
    before = read(text)
    after = read_observations(moved, (section,), TIP, Edition(2021))[0]
    assert [(o.measure, o.value, o.year, o.unit, o.rule, section.span.start + o.span.start) for o in before] == [
        (o.measure, o.value, o.year, o.unit, o.rule, o.span.start) for o in after
    ]


def test_a_sentence_read_before_is_read_for_its_own_report() -> None:
    """The same words are of another year in another edition, and an acronym means what the text at hand says."""
    told = "Courts convicted six traffickers during the reporting period."
    section = Section(Span(0, len(told)), "prosecution")
    years = [read_observations(told, (section,), TIP, Edition(year))[0][0].year for year in (2021, 2022, 2021)]
    assert years == [2020, 2021, 2020]
    counted = "Wardens issued four STPs."
    named = f"Victims may ask for shelter permits, or temporary residence permits (STPs). {counted}"
    assert [[item.measure for item in read(text)] for text in (counted, named, counted)] == [[], ["visas"], []]


@given(TEXTS)
def test_each_measure_and_year_is_answered_once(text: str) -> None:
    """In order, each with a certainty and the sentence of a figure of its measure that is not about officials."""
    found = read(text)
    answers = answer_figures(found)
    keys = [(answer.measure, answer.year) for answer in answers]
    assert keys == sorted(set(keys))
    places = {(item.measure, item.span) for item in found if not item.accused}
    assert all((answer.measure, answer.span) in places and 0.0 < answer.certainty < 1.0 for answer in answers)


@example("The women's shelter assisted 22 women and nine girls. The men's shelter assisted 17 men.")
@example("Police charged seven men and three women under article 12. They charged six persons under article 14.")
@example("Wardens held three trainings for police. They held four trainings for judges.")
@given(TEXTS)
def test_a_sum_is_what_its_parts_come_to(text: str) -> None:
    """The figures of its measure and year where its parts stand; no sum is without, and no single figure has any."""
    found = read(text)
    for answer in answer_figures(found, prose_of(TIP.figures.measures)):
        told = [item for item in found if (item.measure, item.year) == (answer.measure, answer.year)]
        parts = [item for item in told if item.span in answer.parts]
        assert not answer.parts or sum(item.value or 0.0 for item in parts) == pytest.approx(answer.value)
        assert len(answer.parts) != 1
        assert answer.parts or answer.status != "sum"
        rests_on = parts or [item for item in told if item.span == answer.span]
        assert all(set(answer.breakdown) <= set(item.dimensions) for item in rests_on)
        assert (answer.period_by == "inferred") == (rests_on == [])


@pytest.mark.parametrize(
    ("text", "wanted"),
    [
        ("Police identified 31potential victims.", 31.0),
        ("Police identified SORRAVIA16 victims.", 16.0),
        ("The hotline was open 24/7.", None),
    ],
)
def test_glued_numbers(text: str, wanted: float | None) -> None:
    """A number glued to a word or to a running head is read; hours and days are none."""
    assert [item.value for item in read(text)] == ([] if wanted is None else [wanted])


@pytest.mark.parametrize("piece", ["12 and ", "(12 ", "31potential "])
def test_a_sentence_of_thousands_of_numbers_is_read_in_proportion(piece: str) -> None:
    """Four times as many numbers in one sentence ask for about four times as many calls, not sixteen."""
    few, many = (count_calls(partial(read, "Police identified " + piece * n)) for n in (1000, 4000))
    assert many < 6 * few


@pytest.mark.outside
def test_a_paragraph_of_a_megabyte_is_read_in_proportion() -> None:
    """So do sentences of a paragraph; the whole of it is read and the last figure is there."""
    sentence = "Police identified 12 victims, including three girls, compared with nine in 2019. "
    few, many = (count_calls(partial(read, sentence * n)) for n in (40, 320))
    assert many < 10 * few
    found = read(sentence * (1_000_000 // len(sentence)))
    assert len(found) == 3 * (1_000_000 // len(sentence))
