"""Matching as a whole: the best assignment, both directions, any order, any neighbours."""

from __future__ import annotations

from collections.abc import Callable

import drawn
from hypothesis import example, given
from hypothesis import strategies as st
from invented import CLAUSES

from tipcompare.align.calibration import fitted
from tipcompare.align.recurrence import trace_recurrence
from tipcompare.align.statuses import name_status
from tipcompare.changes.history import build_history
from tipcompare.changes.reports import compare_reports
from tipcompare.model import Comparison, CountryReport, Edition
from tipcompare.series import get_profile

MakeReport = Callable[..., CountryReport]
ITEMS = st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=2, unique=True).map("; ".join)
LISTS = st.lists(ITEMS, min_size=1, max_size=5, unique=True)


def describe(comparison: Comparison) -> list[tuple[str, list[str], list[str]]]:
    """Return every change by its texts, so that places do not matter."""
    olds = {item.ordinal: item.text for item in comparison.old.recommendations}
    news = {item.ordinal: item.text for item in comparison.new.recommendations}
    return sorted(
        (change.status, sorted(olds[o] for o in change.old), sorted(news[n] for n in change.new))
        for change in comparison.recommendations
    )


@given(drawn.TABLES)
def test_links_are_those_the_rule_names(rows: list[list[float]]) -> None:
    """Weighing every pair of a small table one by one links the same."""
    drawn.links_the_likely(rows)


@given(old=LISTS, new=LISTS)
def test_every_item_is_in_one_change(make_report: MakeReport, old: list[str], new: list[str]) -> None:
    """Each item of both lists is used once, in some change."""
    changes = compare_reports(make_report("2020", old), make_report("2021", new), get_profile("tip")).recommendations
    assert sorted(place for change in changes for place in change.old) == list(range(1, len(old) + 1))
    assert sorted(place for change in changes for place in change.new) == list(range(1, len(new) + 1))


@given(old=LISTS, new=LISTS)
def test_scores_do_not_depend_on_the_order(make_report: MakeReport, old: list[str], new: list[str]) -> None:
    """Whatever the order of both lists, each new item has the same score."""
    mixed_old, mixed_new = sorted(old), sorted(new, reverse=True)
    straight = trace_recurrence([make_report("2020", old), make_report("2021", new)]).occurrences[len(old) :]
    mixed = trace_recurrence([make_report("2020", mixed_old), make_report("2021", mixed_new)]).occurrences[len(old) :]
    first = {new[item.ordinal - 1]: item.match_score for item in straight if item.matched_by != "split"}
    second = {mixed_new[item.ordinal - 1]: item.match_score for item in mixed if item.matched_by != "split"}
    assert all(abs(first[text] - second[text]) < 1e-5 for text in first.keys() & second.keys())


@example(old=list(CLAUSES[:3]), new=["; ".join(CLAUSES[:2]), "; ".join((CLAUSES[0], CLAUSES[2]))])
@given(old=LISTS, new=LISTS)
def test_comparing_backwards_is_the_inverse(make_report: MakeReport, old: list[str], new: list[str]) -> None:
    """New turns into dropped and split into merged, with the same texts."""
    inverse = {"new": "dropped", "dropped": "new", "split": "merged", "merged": "split"}
    left, right = make_report("2020", old), make_report("2021", new)
    forward = describe(compare_reports(left, right, get_profile("tip")))
    backward = describe(compare_reports(right, left, get_profile("tip")))
    assert forward == sorted((inverse.get(status, status), news, olds) for status, olds, news in backward)


@given(first=LISTS, second=LISTS, third=LISTS)
def test_what_is_nearest_stood_before(
    make_report: MakeReport, first: list[str], second: list[str], third: list[str]
) -> None:
    """The score of each is of one that stood earlier; what stands word for word is nearest to itself."""
    lists = {"2019": first, "2020": second, "2021": third}
    reports = [make_report(year, items) for year, items in lists.items()]
    for item in trace_recurrence(reports).occurrences:
        assert item.nearest is not None or item.match_score == 0.0
        if item.nearest is not None:
            edition, ordinal = item.nearest
            assert edition < item.edition
            assert ordinal <= len(lists[str(edition)])
        if len(item.previous) == 1 and item.matched_by == "verbatim":
            assert item.nearest == item.previous[0]


def test_what_was_merged_is_split_again(make_report: MakeReport) -> None:
    """A half that was merged goes on in the whole: alone again, it is a part of that, not back after a gap."""
    first, second = "open a shelter for boys in the harbor", "pay night interpreters for the deaf"
    lists = ([first, second], [f"{first}, and {second}"], [first, second])
    reports = [make_report(str(2019 + k), items) for k, items in enumerate(lists)]
    last = trace_recurrence(reports).occurrences[-2:]
    assert [(item.status, item.first_edition.year) for item in last] == [("split", 2019), ("split", 2019)]


def test_what_is_like_an_older_wording_alone_goes_back_to_that(make_report: MakeReport) -> None:
    """A half that was left out is no rewording of the half that was kept: that one is dropped."""
    first, second = "open a shelter for boys in the harbor", "pay night interpreters for the deaf"
    lists = ([f"{first}, and {second}"], [first], [second])
    history = build_history([make_report(str(2019 + k), items) for k, items in enumerate(lists)], get_profile("tip"))
    last = history.occurrences[-1]
    assert (last.status, last.previous, last.nearest) == ("returned", ((Edition(2019), 1),), (Edition(2019), 1))
    assert (last.first_edition, last.editions_seen, last.recurrence_id) == (Edition(2019), 2, "XVE-2021-01")
    assert [change.status for change in history.comparisons[-1].recommendations] == ["returned", "dropped"]


def test_old_words_beside_what_became_of_them_come_back(make_report: MakeReport) -> None:
    """An item that stands as another one stood before it was reworded goes back to that, though the other one stays."""
    old, new = "Train judges and prosecutors on the new law.", "Train judges and prosecutors on applying the new law."
    lists = {"2019": [old], "2020": [new], "2021": [new, old], "2022": [new, old]}
    found = trace_recurrence([make_report(year, items) for year, items in lists.items()]).occurrences
    assert [(item.edition.year, item.status) for item in found[1:]] == [
        (2020, "reworded"),
        *[(2021, "repeated"), (2021, "returned")],
        *[(2022, "repeated"), (2022, "repeated")],
    ]
    assert found[3].previous == ((Edition(2019), 1),)
    assert found[3].recurrence_id != found[2].recurrence_id
    assert found[3].first_edition == Edition(2019)


def test_a_return_word_for_word_is_taken_but_not_for_certain(make_report: MakeReport) -> None:
    """It goes back to the item that was away, with the score that the pair has; in the next edition it is certain."""
    editions = [("2019", CLAUSES[:2]), ("2020", CLAUSES[:1]), ("2021", CLAUSES[:2]), ("2022", CLAUSES[:2])]
    found = trace_recurrence([make_report(year, items) for year, items in editions]).occurrences
    third = {str(item.edition): item for item in found if item.ordinal == 2}
    assert [(third[year].status, str(third[year].first_edition)) for year in ("2021", "2022")] == [
        ("returned", "2019"),
        ("repeated", "2019"),
    ]
    assert 0.0 < third["2021"].match_score < 1.0 == third["2022"].match_score


def test_the_longer_away_the_less_likely_back(make_report: MakeReport) -> None:
    """What was away for two editions is likelier to be asked for anew than for one; more of them tell no more."""
    scores = []
    for away in (1, 2, 3):
        editions = [CLAUSES[:2], *[CLAUSES[:1]] * away, CLAUSES[:2]]
        reports = [make_report(str(2010 + k), items) for k, items in enumerate(editions)]
        scores.append(trace_recurrence(reports).occurrences[-1].match_score)
    assert scores[0] > scores[1] == scores[2]


def test_what_was_away_comes_back_to_one_alone(make_report: MakeReport) -> None:
    """A text that joins two which were away goes back to the likelier one: nothing is merged after a gap."""
    first, second = "open a shelter for boys in the harbor", "pay night interpreters for the deaf"
    lists = ([first, second], [CLAUSES[4]], [f"{first}, and {second}"])
    back = trace_recurrence([make_report(str(2019 + k), items) for k, items in enumerate(lists)]).occurrences[-1]
    assert (back.status, len(back.previous)) == ("returned", 1)


def test_another_value_is_no_repetition(make_report: MakeReport) -> None:
    """Not in a history either, and not where it comes back to the value that it had."""
    lists = [["Fund boats with $1.5 million", CLAUSES[2]], ["Fund boats with $15 million", CLAUSES[2]]]
    reports = [make_report(str(2018 + place), items) for place, items in enumerate([*lists, lists[1], lists[0]])]
    found = [item for item in trace_recurrence(reports).occurrences if item.ordinal == 1]
    assert [item.status for item in found] == ["first_read", "reworded", "repeated", "reworded"]
    assert [item.matched_by for item in found] == ["", "assignment", "verbatim", "assignment"]
    assert len({item.recurrence_id for item in found}) == 1


def test_in_other_words_nothing_comes_back_after_many_editions(make_report: MakeReport) -> None:
    """After eight editions in between a like text is a new one; the work would grow with all that ever stood else."""
    found = []
    for away in (7, 8):
        editions = [[CLAUSES[0]], *[[CLAUSES[4]]] * away, [f"{CLAUSES[0]} at night"]]
        reports = [make_report(str(2010 + k), items) for k, items in enumerate(editions)]
        found.append(trace_recurrence(reports).occurrences[-1].status)
    assert found == ["returned", "new"]


def come_back(make_report: MakeReport, lists: list[list[str]]) -> tuple[str, float]:
    """Return the status and the score of the only item of the last edition."""
    found = trace_recurrence([make_report(str(2010 + k), items) for k, items in enumerate(lists)]).occurrences[-1]
    return found.status, found.match_score


def test_what_asks_for_something_else_does_not_come_back(make_report: MakeReport) -> None:
    """A call to publish what was to be done is no return of it; other words for doing it cost less."""
    away, between = "see that the river police of the valley have boats", CLAUSES[2]
    told, done, whole = (
        come_back(make_report, [[away, between], [between], [text]])
        for text in (
            "publish how many boats wardens and police have",
            "look how many boats wardens and police have",
            "buy more boats for the river police of the valley",
        )
    )
    assert (told[0], whole[0]) == ("new", "returned")
    assert told[1] < done[1] < whole[1]


def test_what_was_asked_for_in_more_editions_is_likelier_to_come_back(make_report: MakeReport) -> None:
    """By the score alone: the words are the same."""
    scores = []
    for times in (1, 2, 4):
        lists = [*[[CLAUSES[0], CLAUSES[2]]] * times, [CLAUSES[2]], [f"{CLAUSES[0]} and forced labor at night"]]
        scores.append(come_back(make_report, lists)[1])
    assert scores == sorted(set(scores))


def test_a_doubtful_return_is_none(make_report: MakeReport) -> None:
    """Where an item of the edition before would be linked from one half on, one that was away is not."""
    numbers = fitted()
    for words in range(1, 9):
        text = " ".join([*CLAUSES[3].split()[:words], "to teach the young"])
        status, score = come_back(make_report, [[CLAUSES[3], CLAUSES[4]], [CLAUSES[4]], [text]])
        assert (status == "returned") == (score >= numbers.further)


@given(lists=st.lists(LISTS, min_size=2, max_size=4))
@example(lists=[[CLAUSES[0]], [CLAUSES[0], CLAUSES[2]], [f"{CLAUSES[2]}; {CLAUSES[0]}"]])
@example(lists=[[CLAUSES[2]], [CLAUSES[0], CLAUSES[2]], [f"{CLAUSES[0]}; {CLAUSES[2]}"]])
def test_editions_are_counted_over_all_that_was_merged(make_report: MakeReport, lists: list[list[str]]) -> None:
    """An item stands since its first edition in each edition in which it, or whatever it goes back to, stood."""
    reports = [make_report(str(2018 + place), texts) for place, texts in enumerate(lists)]
    stood: dict[tuple[object, int], set[object]] = {}
    for one in trace_recurrence(reports).occurrences:
        here = {one.edition}.union(*(stood[before] for before in one.previous))
        stood[one.edition, one.ordinal] = here
        assert (one.editions_seen, one.first_edition) == (len(here), min(here, key=str))


def test_as_many_as_before_are_neither_split_nor_merged() -> None:
    """Two items that share what they go back to with each other are reworded: neither more nor fewer stand there."""
    assert name_status(["train judges and police", "train clerks"], ["train judges", "train police and clerks"]) == (
        "reworded"
    )
