"""Evidence: passages that speak to a recommendation, each with its words and what it says; never a verdict."""

from __future__ import annotations

from collections.abc import Callable

import attrs
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.folding import fold_text
from tipcompare.align.wordings import find_concepts
from tipcompare.changes.certainty import SHOWN, weigh_signs
from tipcompare.changes.evidence import MOST, find_evidence
from tipcompare.changes.passages import read_passages
from tipcompare.changes.reports import compare_reports
from tipcompare.model import CountryReport, Editions, Evidence
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
    "The academy did not train customs officers at the river ports to screen harvest workers.",
    "Heavy snow closed two mountain roads for most of the winter.",
    "A choir of clerks sang for the mayor on the day of the harvest.",
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
    assert [(item.ordinal, item.span.of(new.text), item.polarity, item.actor) for item in found] == [
        (1, SAID[0], "did", "government"),
        (2, SAID[1], "did not", "government"),
        (3, SAID[2], "did not", "government"),
    ]


@given(items=LISTS, said=TEXTS)
def test_passages_share_what_they_are_offered_for(make_report: MakeReport, items: list[str], said: list[str]) -> None:
    """A passage is a sentence of the new edition, shares its terms, is sure enough, and comes surest first."""
    new, found = gather(make_report, items, said)
    for item in found:
        asked = set(find_concepts(fold_text(items[item.ordinal - 1])))
        assert item.span.of(new.text) in said
        assert set(find_concepts(" ".join(item.terms))) <= asked
        assert SHOWN <= item.certainty <= 1.0
        assert 0.0 < item.score <= 1.0
    order = [(item.ordinal, -item.certainty, item.span.start) for item in found]
    assert order == sorted(order)
    assert all(sum(item.ordinal == ordinal for item in found) <= MOST for ordinal in range(1, len(items) + 1))


@given(items=LISTS, said=TEXTS)
def test_other_recommendations_only_take_certainty(make_report: MakeReport, items: list[str], said: list[str]) -> None:
    """A passage is never surer for a recommendation among others than for the same one alone."""
    _, found = gather(make_report, items, said)
    for place, text in enumerate(items, 1):
        _, alone = gather(make_report, [text], said)
        sure = {item.span: item.certainty for item in alone}
        for item in found:
            if item.ordinal == place:
                assert item.certainty <= sure[item.span]


@given(items=LISTS, said=TEXTS)
def test_what_is_left_unread_would_not_be_sure(make_report: MakeReport, items: list[str], said: list[str]) -> None:
    """Leaving out what cannot be sure enough leaves out nothing that is."""
    old, new = make_report("2020", items), make_report("2021", paragraphs=said)
    every = [passage for passage in read_passages(old, new, TIP) if weigh_signs(passage.signs) >= SHOWN]
    assert list(read_passages(old, new, TIP, SHOWN)) == every


def test_nothing_is_found_where_nothing_speaks_to_it(make_report: MakeReport) -> None:
    """Sentences on other matters are no evidence."""
    assert gather(make_report, list(ADVICE), list(SAID[3:]))[1] == ()


def test_only_a_later_edition_gives_evidence(make_report: MakeReport) -> None:
    """Read backwards, a comparison offers none: the past says nothing of what was asked for later."""
    old, new = make_report("2020", ADVICE, paragraphs=SAID), make_report("2021", ADVICE[2:], paragraphs=SAID)
    assert compare_reports(old, new, TIP).evidence
    assert compare_reports(new, old, TIP).evidence == ()


@given(history=histories())
def test_histories_with_evidence_come_back_from_json(history: Editions) -> None:
    """Evidence and typed changes survive the way to JSON and back."""
    assert from_json(to_json(history), Editions) == history


def test_what_is_recommended_is_no_evidence(make_report: MakeReport) -> None:
    """Where a list stands amid prose that tells what was done, its items are not taken for deeds."""
    old, new = make_report("2020", ADVICE), make_report("2021", ADVICE, paragraphs=SAID[3:])
    amid = attrs.evolve(new, sections=tuple(attrs.evolve(section, kind="summary") for section in new.sections))
    assert find_evidence(old, amid, TIP) == ()
