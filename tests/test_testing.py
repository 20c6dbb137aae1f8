"""What helps others test their parsers: it finds what is wrong, and says so readably."""

from __future__ import annotations

import random
import re
from collections.abc import Callable
from importlib.metadata import entry_points
from typing import Any

import numpy as np
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcompare.errors import UseError
from tipcompare.strategies import Narrative, narratives
from tipcompare.testing import RULES, assert_reads, check_conformance, differences, parse_as_dict, truth_of

TEXT = """VESMARK: Tier 2

The Government of Vesmark does not fully meet the minimum standards for the elimination of trafficking but is making
significant efforts to do so; therefore Vesmark remained on Tier 2.

PRIORITIZED RECOMMENDATIONS:

• Train judges. • Open a shelter.

PROSECUTION

The government maintained law enforcement efforts. Police initiated 12 investigations in 2020.
"""


def own(text: str) -> dict[str, Any]:
    """Read with tipcompare itself."""
    return parse_as_dict(text, edition="2025")


def first_digit(text: str) -> dict[str, Any]:
    """Read as a naive parser would: the first digit is the tier, and no number in the text is no number."""
    return {"rating": next(c for c in text if c.isdigit())}


def test_our_own_reading_conforms() -> None:
    """Tipcompare keeps all the rules it holds others to."""
    assert [str(breach) for breach in check_conformance(own, examples=30)] == []


@given(narratives())
@settings(max_examples=5, deadline=None)
def test_the_edition_of_what_is_drawn_is_taken_as_it_is(narrative: Narrative) -> None:
    """Whoever draws a narrative has its edition at hand, and need not take it apart."""
    assert_reads(narrative.text, truth_of(narrative), edition=narrative.edition)


def test_a_naive_parser_is_found_out() -> None:
    """A parser that takes the first digit for the tier breaks rules, and the breach shows a text and what differs."""
    breaches = check_conformance(first_digit, examples=60)
    assert breaches[0].rule == "reads what is there"
    ((expected, got),) = (re.findall(r"'(\w+)'", line) for line in breaches[0].differences)
    assert (expected, got) in {("2WL", "2"), ("SC", "1")}
    assert str(breaches[0]).startswith("reads what is there:\n  rating: expected")
    assert {"2WL": "Tier 2 Watch List", "SC": "Special Case"}[expected] in str(breaches[0])


def test_a_parser_that_falls_over_is_found_out() -> None:
    """Anything but a ValueError on a narrative that was cut off is a breach."""

    def strict(text: str) -> dict[str, Any]:
        text.index("does not exist")
        return own(text)

    def failing(text: str) -> dict[str, Any]:
        if "does not exist" not in text:
            raise KeyError(text)
        return own(text)

    assert [breach.rule for breach in check_conformance(strict, examples=10)] == []
    assert [breach.rule for breach in check_conformance(failing, examples=10)] == ["fails with a ValueError"]


def test_a_text_is_cut_off_anywhere() -> None:
    """A parser that fails over one part of a text alone is found out, and the breach has what it was given."""

    def failing(text: str) -> dict[str, Any]:
        if "recommendations" not in text.lower():
            raise IndexError("no list")
        if "does not exist" not in text:
            raise ValueError("the end is missing")
        return own(text)

    (breach,) = check_conformance(failing, examples=30)
    assert breach.rule == "fails with a ValueError"
    assert breach.differences == ("a text cut off raised IndexError, which is no ValueError: no list",)
    assert "recommendations" not in breach.text.lower()


def test_a_breach_names_the_damage_alone_that_does_it() -> None:
    """Of what was done to a text only what breaks the parser is left, and items are shown as they were read."""

    def by_bullets(text: str) -> dict[str, Any]:
        """Read a list, but not where its bullets are stars."""
        _, _, rest = " ".join(text.split()).partition("PRIORITIZED RECOMMENDATIONS: ")
        items = rest.partition(" PROSECUTION ")[0].split("• ")
        return {"recommendations": [item.strip() for item in items if item.strip()]}

    texts = narratives(layout="2019").map(lambda one: (one.text, truth_of(one)))
    (breach,) = check_conformance(by_bullets, drawn=texts)
    assert breach.rule == "withstands what mirrors do"
    assert [damage.name for damage in breach.damages] == ["ASCII"]
    assert str(breach).startswith("withstands what mirrors do (ASCII):\n  recommendations: missing: ")
    assert "recommendations: not there: * " in str(breach)


def test_what_differs_is_told_item_by_item() -> None:
    """Items that stand in one place of both lists stand together; many of them take no time."""
    expected = [f"Train the judges of port {number}, and pay them." for number in range(400)]
    lines = differences({"recommendations": [item.rstrip(".") for item in expected]}, {"recommendations": expected})
    assert lines[:2] == (
        "recommendations: missing: Train the judges of port 0, and pay them.",
        "recommendations: not there: Train the judges of port 0, and pay them",
    )
    assert len(lines) == 800


def test_what_only_moved_is_neither_missing_nor_new() -> None:
    """Items in another order have one line, and beside it stands what one list alone has."""
    assert differences({"found": ["b", "a"]}, {"found": ["a", "b"]}) == ("found: the same in another order",)
    assert differences({"found": ["b", "a", "c"]}, {"found": ["a", "b", "b"]}) == (
        "found: others in another order",
        "found: missing: b",
        "found: not there: c",
    )


@pytest.mark.parametrize("given", [{}, {"mood": "x"}, None])
def test_a_parser_that_gives_nothing_is_found_out(given: Any) -> None:
    """It is a breach, not an error of whoever asks, that there is nothing to compare."""
    assert check_conformance(lambda _text: given, examples=5)[0].rule == "reads what is there"


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (None, "TypeError: expected a dict, got NoneType"),
        ({"rating": 2}, "got 2"),
        ({"recommendations": None}, "got None"),
        ({"recommendations": "Train police."}, "got 'Train police.'"),
    ],
)
def test_values_of_another_kind_are_told_as_they_are(given: Any, said: str) -> None:
    """A parser that gives no dict, a number for a rating or a text for a list breaks a rule, and none falls over."""
    first, *others = check_conformance(lambda _text: given, examples=5)
    assert (first.rule, first.differences[0].endswith(said)) == ("reads what is there", True)
    assert all(breach.differences == first.differences for breach in others)
    assert "withstands what mirrors do" not in [breach.rule for breach in others]


DAMAGED: dict[str, tuple[dict[str, Any], dict[str, Any]]] = {
    "a key is lost": ({"rating": "2", "found": ["Open a shelter."]}, {"found": ["Open a shelter."]}),
    "every key is lost": ({"rating": "2"}, {}),
    "a point is lost": ({"figures": [("budget", 12.5, 2019)]}, {"figures": [("budget", 125.0, 2019)]}),
    "a sign is lost": ({"figures": [("deficit", -4.0, 2019)]}, {"figures": [("deficit", 4.0, 2019)]}),
    "words of another script": ({"found": ["Открыть приют."]}, {"found": ["Обучить судей."]}),
}


@pytest.mark.parametrize("case", DAMAGED)
def test_what_a_damaged_text_loses_is_found_out(case: str) -> None:
    """What was read of the whole text is asked for of the damaged one: keys, values, letters of any script."""
    whole, damaged = DAMAGED[case]
    (breach,) = check_conformance(
        lambda text: whole if text == "A text." else damaged, examples=9, drawn=st.just(("A text.", whole))
    )
    assert (breach.rule, [damage.name for damage in breach.damages]) == ("withstands what mirrors do", ["furniture"])


@pytest.mark.parametrize("first", [True, False])
def test_a_parser_that_gives_a_key_every_second_time_is_found_out(first: bool) -> None:
    """It does not read the same twice, whichever time it gives the key, and that is no mirror's doing."""
    asked = [first]

    def forgetful(text: str) -> dict[str, Any]:
        asked.append(not asked[-1])
        return {"rating": "2"} if asked[-1] else {}

    rules = [breach.rule for breach in check_conformance(forgetful, examples=5, drawn=st.just(("x", {"rating": "2"})))]
    assert "reads the same twice" in rules
    assert "withstands what mirrors do" not in rules


@pytest.mark.parametrize("chance", [random.random, lambda: np.random.random()])
def test_a_parser_that_goes_by_chance_is_found_out(chance: Callable[[], float]) -> None:
    """The numbers drawn differ from text to text; whose chance it was goes on afterwards as if nothing had been."""
    random.seed(1)
    np.random.seed(1)
    following = random.Random(1).random(), np.random.RandomState(1).random()
    drawn = st.integers(1, 99).map(lambda number: (f"Grade: {number}", {"rating": "2"}))
    breaches = check_conformance(lambda _text: {"rating": "2", "mood": chance() < 0.5}, examples=30, drawn=drawn)
    assert "reads the same twice" in [breach.rule for breach in breaches]
    assert (random.random(), np.random.random()) == following


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ({"parse": None}, "expected parse to be a function, got NoneType"),
        ({"examples": 0}, "expected examples to be at least 1, got 0"),
        ({"examples": "3"}, "expected examples to be int, got str"),
        ({"drawn": narratives}, "expected drawn to be SearchStrategy or NoneType, got function"),
        ({"drawn": narratives()}, r"pairs of a text and its truth, got a Narrative \(map it by: lambda one: .*\)$"),
        ({"drawn": st.just(("text", {}))}, r"pairs of a text and its truth, got \('text', \{\}\)$"),
    ],
)
def test_what_cannot_be_checked_is_refused(given: dict[str, Any], said: str) -> None:
    """One line says what was handed in and is no parser, no number of examples, or no texts with their truth."""
    with pytest.raises(UseError, match=said) as refused:
        check_conformance(**{"parse": own, **given})
    assert not getattr(refused.value, "__notes__", ())


def test_a_parser_that_raises_on_what_is_there_is_found_out() -> None:
    """The breach says what it raised."""

    def refusing(text: str) -> dict[str, Any]:
        raise LookupError("no such tier")

    breach = check_conformance(refusing, examples=5)[0]
    assert (breach.rule, breach.differences) == ("reads what is there", ("LookupError: no such tier",))


def test_a_parser_of_another_series_is_tried_on_texts_of_its_own() -> None:
    """Texts and truth may come from a strategy of the project that has the parser."""
    drawn = st.integers(1, 9).map(lambda number: (f"Grade: {number}\n", {"rating": str(number)}))
    assert check_conformance(lambda text: {"rating": text.split("Grade: ")[-1][:1]}, examples=20, drawn=drawn) == ()
    (breach,) = check_conformance(lambda _text: {"rating": "1"}, examples=20, drawn=drawn)
    assert breach.rule == "reads what is there"


def test_rules_have_names_for_people() -> None:
    """A breach can be named in a sentence."""
    assert all(rule == rule.strip() and " " in rule for rule in RULES)


def test_assert_reads_says_what_differs() -> None:
    """Each thing that differs has a line, and what was not given is said to be so."""
    assert_reads(TEXT, {"rating": "2", "recommendations": ["Train judges.", "Open a shelter."]}, edition=2021)
    with pytest.raises(AssertionError) as failure:
        assert_reads(TEXT, {"rating": "1", "recommendations": ["Train judges."], "mood": "x"}, edition="2021")
    assert str(failure.value).splitlines() == [
        "the reading differs:",
        "mood: not given",
        "rating: expected '1', got '2'",
        "recommendations: not there: Open a shelter.",
    ]


def test_figures_are_compared_in_order() -> None:
    """Figures are tuples of measure, value and year."""
    assert differences({"figures": [("arrests", 2.0, 2020)]}, {"figures": [("arrests", 2.0, 2020)]}) == ()
    assert differences({"figures": []}, {"figures": [("arrests", 2.0, 2020)]}) == (
        "figures: missing: ('arrests', 2, 2020)",
    )
    assert differences({"figures": [("arrests", 2.0, 2020)]}, {"figures": [("arrests", 2, 2020)]}) == ()
    assert differences({"figures": [("arrests", 2.5, 2020)]}, {"figures": [("arrests", 2, 2020)]}) != ()
    assert (
        differences({"figures": [["arrests", np.float64(2), np.int64(2020)]]}, {"figures": [("arrests", 2, 2020)]})
        == ()
    )


def test_items_may_be_of_any_kind() -> None:
    """Numbers, dicts and nothing at all are told as they are where a tuple was expected."""
    assert differences({"figures": [5, {"arrests": 2}, None]}, {"figures": [("arrests", 2, 2020)]}) == (
        "figures: missing: ('arrests', 2, 2020)",
        "figures: not there: 5",
        "figures: not there: {'arrests': 2}",
        "figures: not there: None",
    )
    with pytest.raises(UseError, match="expected truth to be Mapping, got str"):
        assert_reads(TEXT, "2")  # type: ignore[arg-type]
    with pytest.raises(UseError, match="expected narrative to be Narrative, got str"):
        truth_of(TEXT)  # type: ignore[arg-type]


def test_the_fixtures_give_what_they_name(pytester: pytest.Pytester) -> None:
    """A project that has tipcompare installed has its fixtures."""
    pytester.makepyfile(
        """
        def test_them(tipcompare_demo, tipcompare_corpus, assert_reads, check_conformance):
            assert (tipcompare_demo / "2021" / "Vesmark.txt").exists()
            assert tipcompare_corpus.countries() == ("XOL", "XSB", "XVE")
            assert callable(assert_reads) and callable(check_conformance)
        """
    )
    installed = "tipcompare" in {point.name for point in entry_points(group="pytest11")}
    arguments = () if installed else ("-p", "tipcompare.pytest_plugin")
    pytester.runpytest_subprocess(*arguments).assert_outcomes(passed=1)
