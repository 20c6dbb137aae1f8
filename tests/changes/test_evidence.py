"""Evidence: passages that speak to a recommendation, each with its words and what it says; never a verdict."""

from __future__ import annotations

from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.folding import fold_text
from tipcompare.align.wordings import find_concepts
from tipcompare.changes.compare import compare_reports
from tipcompare.changes.evidence import LEAST_SCORE, MOST, find_evidence, tell_polarity
from tipcompare.model import CountryReport, Evidence, History
from tipcompare.serialize import from_json, to_json
from tipcompare.series import get_profile
from tipcompare.strategies.values import histories

MakeReport = Callable[..., CountryReport]
TIP = get_profile("tip")
ADVICE = (
    "Enact a law that bans the recruitment of children by lake fisheries.",
    "Open shelters for male victims in the northern valleys.",
    "Train customs officers at the river ports to screen seasonal harvest workers.",
)
SAID = (
    "The assembly enacted a law that bans the recruitment of children by lake fisheries.",
    "The ministry did not open shelters for male victims in the northern valleys.",
    "The academy planned to train customs officers at the river ports.",
    "Snow closed two mountain roads.",
    "A choir of clerks sang for the mayor.",
)
LISTS = st.lists(st.sampled_from(ADVICE), unique=True)
TEXTS = st.lists(st.sampled_from(SAID), unique=True, min_size=1)


def gather(make_report: MakeReport, items: list[str], said: list[str]) -> tuple[CountryReport, tuple[Evidence, ...]]:
    """Return a later edition that says `said`, and what in it speaks to the recommendations of the one before."""
    new = make_report("2021", paragraphs=said)
    return new, find_evidence(make_report("2020", items), new, TIP)


def test_passages_are_found_with_what_they_say(make_report: MakeReport) -> None:
    """Each recommendation gets the passage on its matter, and the passage's words tell whether it was done."""
    new, found = gather(make_report, list(ADVICE), list(SAID))
    assert [(item.ordinal, item.span.of(new.text), item.polarity) for item in found] == [
        (1, SAID[0], "did"),
        (2, SAID[1], "did not"),
        (3, SAID[2], "planned"),
    ]


@given(items=LISTS, said=TEXTS)
def test_passages_share_what_they_are_offered_for(make_report: MakeReport, items: list[str], said: list[str]) -> None:
    """A passage is a sentence of the new edition, shares its terms, and comes best first, three at most."""
    new, found = gather(make_report, items, said)
    for item in found:
        asked = set(find_concepts(fold_text(items[item.ordinal - 1])))
        assert item.span.of(new.text) in said
        assert set(find_concepts(" ".join(item.terms))) <= asked
        assert LEAST_SCORE <= item.score <= 1.0
    order = [(item.ordinal, -item.score, item.span.start) for item in found]
    assert order == sorted(order)
    assert all(sum(item.ordinal == ordinal for item in found) <= MOST for ordinal in range(1, len(items) + 1))


@given(items=LISTS, said=TEXTS)
def test_what_one_item_gets_depends_on_no_other(make_report: MakeReport, items: list[str], said: list[str]) -> None:
    """Each recommendation has the evidence it would have as the only one."""
    _, found = gather(make_report, items, said)
    for place, text in enumerate(items, 1):
        _, alone = gather(make_report, [text], said)
        assert [(e.span, e.score, e.polarity) for e in found if e.ordinal == place] == [
            (e.span, e.score, e.polarity) for e in alone
        ]


def test_nothing_is_found_where_nothing_speaks_to_it(make_report: MakeReport) -> None:
    """Sentences on other matters are no evidence."""
    assert gather(make_report, list(ADVICE), list(SAID[3:]))[1] == ()


def test_only_a_later_edition_gives_evidence(make_report: MakeReport) -> None:
    """Read backwards, a comparison offers none: the past says nothing of what was asked for later."""
    old, new = make_report("2020", ADVICE, paragraphs=SAID), make_report("2021", ADVICE, paragraphs=SAID)
    assert compare_reports(old, new, TIP).evidence
    assert compare_reports(new, old, TIP).evidence == ()


@pytest.mark.parametrize(
    ("sentence", "polarity"),
    [
        ("The ministry opened a shelter.", "did"),
        ("The ministry did not open a shelter.", "did not"),
        ("The ministry failed to open a shelter.", "did not"),
        ("The ministry continued to fund a shelter.", "continued"),
        ("The ministry planned to open a shelter.", "planned"),
        ("A shelter law was pending in the assembly.", "planned"),
        ("NGOs opened a shelter.", "unclear"),
        ("The law provides for a shelter.", "unclear"),
        ("Judges heard no case, but the ministry opened a shelter.", "did"),
        ("The ministry opened a mill, but it did not open a shelter.", "did not"),
        ("", "unclear"),
    ],
)
def test_polarity(sentence: str, polarity: str) -> None:
    """The clause on the matter tells what was done; where it does not, nothing is made up."""
    assert tell_polarity(sentence, dict.fromkeys(find_concepts("shelter"), 1.0)) == polarity


@given(history=histories())
def test_histories_with_evidence_come_back_from_json(history: History) -> None:
    """Evidence and typed changes survive the way to JSON and back."""
    assert from_json(to_json(history), History) == history


def test_what_is_recommended_is_no_evidence(make_report: MakeReport) -> None:
    """Where a list stands amid prose that tells what was done, its items are not taken for deeds."""
    old, new = make_report("2020", ADVICE), make_report("2021", ADVICE, paragraphs=SAID[3:])
    amid = attrs.evolve(new, sections=tuple(attrs.evolve(section, kind="summary") for section in new.sections))
    assert find_evidence(old, amid, TIP) == ()
