"""Since when a recommendation stands: the publisher's own year, and what is said where the chain differs from it."""

from __future__ import annotations

import io
from collections.abc import Callable, Sequence
from pathlib import Path

import attrs
import docx
import openpyxl
import pytest
from hypothesis import given
from hypothesis import strategies as st
from rich.console import Console

from tipcompare.changes.history import build_history
from tipcompare.changes.printed_years import OPEN, SURE, find_open, find_weak_links, is_likely, lacks_fork
from tipcompare.cli.compare import _print_change
from tipcompare.corpus import Corpus
from tipcompare.model import CountryReport, Edition, Editions, Link, Occurrence, RecommendationChange, Status
from tipcompare.notebook import preview
from tipcompare.report import build_page, render_html, render_markdown
from tipcompare.report.charts import tell_life
from tipcompare.report.fresh import find_fresh
from tipcompare.report.headline import answer_all
from tipcompare.report.lifelines import trace_lifelines
from tipcompare.report.outline import outline_history
from tipcompare.report.overview import render_overview, render_overview_markdown
from tipcompare.report.ranking import count_changes, tell_changes
from tipcompare.report.site.lives import list_lives
from tipcompare.report.word import render_docx
from tipcompare.report.workbook import render_workbook
from tipcompare.series import get_profile
from tipcompare.tables import make_table

MakeReport = Callable[..., CountryReport]
LAW = "Enact a law that bans the recruitment of children by lake fisheries."


def history_with(make_report: MakeReport, years: Sequence[str]) -> Editions:
    """Return three editions, 2018 to 2020, that all say the same and print these years beside it."""
    reports = [make_report(str(2018 + place), [LAW]) for place in range(len(years))]
    dated = [
        attrs.evolve(report, recommendations=(attrs.evolve(report.recommendations[0], years=beside),))
        for report, beside in zip(reports, years, strict=True)
    ]
    return build_history(dated, get_profile("tip"))


@pytest.mark.parametrize(
    ("beside", "since", "agrees", "caveat"),
    [
        ("2018 – 2020", 2018, True, ""),
        ("2012 – 2020", 2012, True, "as printed; read here from 2018"),
        ("2012, 2014 – 2020", 2012, True, "as printed, not in each year; read here from 2018"),
        ("2018, 2020", 2018, True, "as printed, not in each year"),
        ("2020", 2020, False, "as printed; matched here from 2018"),
        ("", 2018, None, ""),
        ("2014 – 2020 2012 – 2020", 2018, None, ""),
    ],
)
def test_the_publisher_has_the_first_word(
    make_report: MakeReport, beside: str, since: int, agrees: bool | None, caveat: str
) -> None:
    """A page says the year that the publisher prints, and where the chain differs it says so; so does the table."""
    history = history_with(make_report, ["", "", beside])
    (life,) = trace_lifelines(history)
    assert (life.since, life.caveat) == (since, caveat)
    newest = make_table("recommendations", [history]).iloc[-1]
    assert (None if newest.isna().years_agree else bool(newest.years_agree)) is agrees


def test_a_year_that_could_not_be_read_is_said_beside_those_that_could(make_report: MakeReport) -> None:
    """Where an edition prints years, what has none there lacks it; where it prints none, nothing is said."""
    report = make_report("2020", [LAW, "Paint the ferries."])
    dated = (attrs.evolve(report.recommendations[0], years="2018 – 2020"), report.recommendations[1])
    for items, said in ((dated, "no year could be read beside it"), (report.recommendations, "")):
        history = build_history([attrs.evolve(report, recommendations=items)], get_profile("tip"))
        assert {life.text: life.caveat for life in trace_lifelines(history)}["Paint the ferries."] == said


def test_a_merged_chain_rests_on_the_links_of_its_oldest_part(make_report: MakeReport) -> None:
    """What is younger and went into it, too, adds no weak link."""
    lists = {"2018": [LAW], "2019": [LAW, "Paint the ferries."], "2020": [LAW]}
    history = build_history([make_report(*one) for one in lists.items()], get_profile("tip"))
    first, second, third = (report.edition for report in history.reports)

    def item(edition: Edition, ordinal: int, began: Edition, score: float, *before: tuple[Edition, int]) -> Occurrence:
        return Occurrence(edition, ordinal, f"XVE-{ordinal}", "reworded", began, 1, score, "assignment", before)

    occurrences = (
        item(first, 1, first, 0.0),
        item(second, 1, first, SURE - 0.1, (first, 1)),
        item(second, 2, second, 0.0),
        item(third, 1, first, SURE, (second, 1), (second, 2)),
    )
    weak = find_weak_links(attrs.evolve(history, occurrences=occurrences))
    assert weak[third, 1] == weak[second, 1] == (second,)
    assert weak[first, 1] == weak[second, 2] == ()


def merge_two(make_report: MakeReport, scores: tuple[float, float]) -> Editions:
    """Return two editions of which the second has one recommendation that goes back to the two of the first."""
    old = make_report("2019", ["Paint the ferries of the northern lakes.", "Paint the piers of the southern lakes."])
    new = make_report("2020", ["Paint the ferries of the northern lakes and the piers of the southern lakes."])
    history = build_history([old, new], get_profile("tip"))
    merged = history.occurrences[-1]
    links = tuple(Link(new.edition, 1, old.edition, ordinal, score, "merge") for ordinal, score in enumerate(scores, 1))
    change = RecommendationChange("merged", (1, 2), (1,), links, best_score=max(scores))
    comparison = attrs.evolve(history.comparisons[0], recommendations=(change,))
    before = tuple((old.edition, ordinal) for ordinal in (1, 2))
    merged = attrs.evolve(merged, status="merged", match_score=max(scores), matched_by="merge", previous=before)
    return attrs.evolve(history, comparisons=(comparison,), occurrences=(*history.occurrences[:2], merged))


def test_each_link_of_what_was_merged_is_as_sure_as_it_is(make_report: MakeReport) -> None:
    """A further source below the limit is only likely, however sure the best is, and so is that the two were merged."""
    merged = merge_two(make_report, (0.95, SURE - 0.1))
    (life,) = [life for life in trace_lifelines(merged) if life.stands]
    assert [likely for *_, likely in life.wordings[-1].before] == [False, True]
    assert life.wordings[-1].status == "likely merged"
    assert find_weak_links(merged)[life.last, 1] == ()
    page = render_html(build_page(merged))
    assert "</a> and likely <a" in page
    assert "likely went into" in page
    older = merge_two(make_report, (SURE - 0.1, 0.95))
    assert find_weak_links(older)[life.last, 1] == (Edition(2020),)
    (life,) = [life for life in trace_lifelines(older) if life.stands]
    assert [(name, likely) for name, _, likely in life.wordings[-1].before] == [
        ("2019, no. 2", False),
        ("2019, no. 1", True),
    ]
    for scores, status in (((SURE - 0.1, SURE - 0.2), "likely merged"), ((0.95, SURE), "merged")):
        (life,) = [life for life in trace_lifelines(merge_two(make_report, scores)) if life.stands]
        assert life.wordings[-1].status == status


@pytest.mark.parametrize(
    ("status", "links", "likely"),
    [
        ("split", ((1, 1, 0.95), (1, 2, SURE)), False),
        ("split", ((1, 1, 0.95), (1, 2, 0.7)), True),
        ("split", ((1, 1, 0.95), (1, 2, 0.7), (2, 3, 0.95)), True),
        ("merged", ((1, 1, 0.95), (2, 1, SURE)), False),
        ("merged", ((1, 1, 0.95), (2, 1, 0.7)), True),
        ("reworded", ((1, 1, 0.95), (2, 2, 0.95), (1, 2, 0.7)), False),
    ],
)
def test_a_part_that_is_only_likely_makes_no_sure_split(
    status: Status, links: tuple[tuple[int, int, float], ...], likely: bool
) -> None:
    """What is split or merged by two links of which one is weak may as well be reworded."""
    made = tuple(Link(Edition(2020), new, Edition(2019), old, score, "split") for old, new, score in links)
    olds, news = ({link.old_ordinal for link in made}, {link.new_ordinal for link in made})
    assert lacks_fork(RecommendationChange(status, tuple(sorted(olds)), tuple(sorted(news)), made)) is likely


@pytest.mark.parametrize(
    ("beside", "asked", "said"),
    [
        ("2020", [LAW], "new as printed"),
        ("2018 – 2020", [LAW], ""),
        ("2018 – 2020", ["Paint the ferries."], "not new as printed"),
        ("2020", ["Paint the ferries."], ""),
        ("", [LAW], ""),
    ],
)
def test_a_wording_says_where_the_years_beside_it_call_it_otherwise(
    make_report: MakeReport, beside: str, asked: Sequence[str], said: str
) -> None:
    """What goes on and is printed as new, and what is new and printed as older, say so at once."""
    old, new = make_report("2019", [LAW]), make_report("2020", asked)
    items = (attrs.evolve(new.recommendations[0], years=beside),)
    history = build_history([old, attrs.evolve(new, recommendations=items)], get_profile("tip"))
    (life,) = [life for life in trace_lifelines(history) if life.stands]
    assert life.wordings[-1].dated == said


def test_what_is_new_both_here_and_in_print_is_none_of_the_others(make_report: MakeReport) -> None:
    """Only what goes on by its chain can be new as printed beside what is new by it."""
    old, new = make_report("2020", [LAW]), make_report("2021", ["Count the lake fisheries.", LAW])
    items = (attrs.evolve(new.recommendations[0], years="2021"), *new.recommendations[1:])
    history = build_history([old, attrs.evolve(new, recommendations=items)], get_profile("tip"))
    answers = {a.topic: a for a in answer_all(history, get_profile("tip"), trace_lifelines(history), ())}
    assert answers["new"].value == "1 of 2"
    assert "as printed" not in answers["new"].detail


def test_what_is_new_here_and_old_in_print_says_so_at_once(make_report: MakeReport) -> None:
    """Of what no earlier edition read has, the first answers say the earlier year that the publisher prints."""
    old, new = make_report("2020", [LAW]), make_report("2021", ["Count the lake fisheries.", LAW, "Paint the ferries."])
    items = (attrs.evolve(new.recommendations[0], years="2013 – 2021"), *new.recommendations[1:])
    history = build_history([old, attrs.evolve(new, recommendations=items)], get_profile("tip"))
    answers = {a.topic: a for a in answer_all(history, get_profile("tip"), trace_lifelines(history), ())}
    assert answers["new"].value == "1 of 3"
    assert answers["new"].detail == (
        "By the years printed, where they are. By matching, 2 are new (1 of them printed as older); 1 repeated word "
        "for word. None of the list of 2020 dropped."
    )
    assert [text for text, _ in answers["new"].points] == [
        "Paint the ferries.",
        "Since 2013, as printed; matched here from 2021: Count the lake fisheries.",
    ]


@pytest.mark.parametrize(("beside", "where"), [("", ", where they are"), ("2021", "")])
def test_what_is_new_only_as_printed_is_the_first_example(make_report: MakeReport, beside: str, where: str) -> None:
    """However much is new by matching, too; and where most have no year beside them that is said."""
    asked = [LAW, "Count the lake fisheries.", "Paint the ferries.", "Fund legal aid."]
    old, new = make_report("2020", [LAW]), make_report("2021", asked)
    items = (attrs.evolve(item, years=beside) for item in new.recommendations[1:])
    first = attrs.evolve(new.recommendations[0], years="2021")
    history = build_history([old, attrs.evolve(new, recommendations=(first, *items))], get_profile("tip"))
    answers = {a.topic: a for a in answer_all(history, get_profile("tip"), trace_lifelines(history), ())}
    assert answers["new"].detail.startswith(f"By the years printed{where}. By matching, 3 are new; 1 repeated word for")
    assert [text for text, _ in answers["new"].points] == [
        f"New as printed; matched here from 2020: {LAW}",
        "Count the lake fisheries.",
        "Paint the ferries.",
    ]


def test_a_ranking_counts_as_new_what_is_printed_as_new(make_report: MakeReport) -> None:
    """The table of all countries and the page on one call the same recommendations new, and say the same of them."""
    old, new = make_report("2020", [LAW]), make_report("2021", ["Count the lake fisheries.", LAW, "Paint the ferries."])
    items = (attrs.evolve(new.recommendations[0], years="2013 – 2021"), *new.recommendations[1:])
    history = build_history([old, attrs.evolve(new, recommendations=items)], get_profile("tip"))
    changes = count_changes(history, get_profile("tip"))
    assert changes is not None
    assert (changes.new, changes.matched) == (1, 2)
    page = render_overview([outline_history(history)])
    assert '<td class="number" data-of="new ">1<br><span class="quiet">by matching 2</span></td>' in page


@given(printed=st.lists(st.sampled_from(["", "2013", "2021"]), min_size=3, max_size=3))
def test_nothing_is_counted_as_new_and_as_changed(make_report: MakeReport, printed: list[str]) -> None:
    """What is printed as new is new alone, and the index says so; it says what is changed wherever it counts it."""
    reworded = "Enact a national law that bans the recruitment of any children by lake fisheries."
    old, new = make_report("2020", [LAW, FERRIES]), make_report("2021", [reworded, FERRIES, NETS])
    dated = zip(new.recommendations, printed, strict=True)
    items = tuple(attrs.evolve(item, years=year) for item, year in dated)
    history = build_history([old, attrs.evolve(new, recommendations=items)], get_profile("tip"))
    changes = count_changes(history, get_profile("tip"))
    assert changes is not None
    assert changes.changed == int(printed[0] != "2021")
    page = render_overview([outline_history(history)])
    assert "Changed: reworded, split, merged or returned" in page
    assert ("merged or returned, and not printed as new." in page) == ("2021" in printed[:2])


@given(printed=st.lists(st.sampled_from(["", "2013", "2020", "2021"]), min_size=3, max_size=3))
def test_what_is_counted_as_new_is_what_stands_since_the_newest_edition(
    make_report: MakeReport, printed: list[str]
) -> None:
    """The card, the ranking and "since" go by one year: the one printed, and by matching where there is none."""
    old, new = make_report("2020", [LAW]), make_report("2021", ["Count the lake fisheries.", LAW, "Paint the ferries."])
    dated = zip(new.recommendations, printed, strict=True)
    items = tuple(attrs.evolve(item, years=f"{year} – 2021" if year else "") for item, year in dated)
    history = build_history([old, attrs.evolve(new, recommendations=items)], get_profile("tip"))
    lives = trace_lifelines(history)
    card = next(one for one in answer_all(history, get_profile("tip"), lives, ()) if one.topic == "new")
    changes = count_changes(history, get_profile("tip"))
    assert changes is not None
    assert card.value == f"{changes.new} of 3"
    assert changes.new == sum(life.stands and life.since == 2021 for life in lives)
    assert ("By matching, 2 are new" in card.detail) == (find_fresh(history).late | find_fresh(history).dated != set())


@given(printed=st.lists(st.sampled_from(["", "2013", "2020", "2021", "2022"]), min_size=4, max_size=4))
def test_new_is_one_thing_wherever_it_is_filed(make_report: MakeReport, printed: list[str]) -> None:
    """Card, index, the filter of a country's page and that of all recommendations find the same ones new."""
    old = make_report("2020", [LAW, FERRIES, "Count the boats that lie on lake Orlen."])
    new = make_report("2021", ["Name a lake police officer in every harbor.", LAW, "Count boats of lake Orlen.", NETS])
    dated = zip(new.recommendations, printed, strict=True)
    items = tuple(attrs.evolve(item, years=f"{year} – 2022" if year else "") for item, year in dated)
    history = build_history([old, attrs.evolve(new, recommendations=items)], get_profile("tip"))
    lives, fresh = trace_lifelines(history), find_fresh(history)
    filed = [life.kind for life in lives]
    assert (filed.count("new"), filed.count("dated")) == (len(fresh.counted), len(fresh.dated))
    assert sum(", new as printed" in life.status for life in lives) == len(fresh.late)
    assert sum("new, not as printed" in life.status for life in lives) == len(fresh.dated)
    assert sum(row.kind == "new" for row in list_lives(lives)) == len(fresh.counted)
    page = render_html(build_page(history))
    assert page.count('data-state="new"') == len(fresh.counted)
    assert ('<option value="new">new</option>' in page) == bool(fresh.counted)
    assert ('<option value="dated">new by matching alone</option>' in page) == bool(fresh.dated)


def test_a_year_printed_says_nothing_against_a_list_of_the_same_year(make_report: MakeReport) -> None:
    """What a revised edition repeats of the first one is not new in it, whatever year is printed."""
    old, new = (make_report(edition, [LAW]) for edition in ("2021", "2021-revised"))
    items = (attrs.evolve(new.recommendations[0], years="2021"),)
    history = build_history([old, attrs.evolve(new, recommendations=items)], get_profile("tip"))
    assert find_fresh(history).counted == set()


def test_what_has_stood_longest_says_which_rests_on_a_weak_link(make_report: MakeReport) -> None:
    """Of several that have stood as long, those that rest on a likely match come last, each with what is said of it."""
    asked = [LAW, "Paint the ferries of the northern lakes.", "Count the nets of every harbor."]
    history = build_history([make_report(str(year), asked) for year in (2018, 2019)], get_profile("tip"))
    weak = tuple(attrs.evolve(o, match_score=0.5) if o.ordinal == 1 else o for o in history.occurrences)
    history = attrs.evolve(history, occurrences=weak)
    answers = {a.topic: a for a in answer_all(history, get_profile("tip"), trace_lifelines(history), ())}
    assert answers["longest"].detail.endswith(" 1 by a likely match in 2019.")
    assert answers["longest"].points[-1][0] == f"By a likely match in 2019: {LAW}"
    assert [text for text, _ in answers["longest"].points[:2]] == asked[1:]


def test_what_has_stood_longest_counts_editions_since_the_year_it_is_said_to_have_stood(
    make_report: MakeReport,
) -> None:
    """Where a later year is printed than the chain has, older editions are not counted; an unread list is no first."""
    reports = [make_report(str(year), [LAW]) for year in (2018, 2019, 2020, 2021)]
    items = (attrs.evolve(reports[-1].recommendations[0], years="2020 – 2021"),)
    history = build_history([*reports[:-1], attrs.evolve(reports[-1], recommendations=items)], get_profile("tip"))
    assert "stood since 2020, read in 2 editions." in longest(history)
    unread = attrs.evolve(reports[0], recommendations=(), recommendations_read=False)
    items = (attrs.evolve(items[0], years="2018 – 2021"),)
    history = build_history([unread, reports[1], attrs.evolve(reports[-1], recommendations=items)], get_profile("tip"))
    assert "stood since 2018, read in" in longest(history)


def longest(history: Editions) -> str:
    """Return what the card on the longest outstanding says."""
    answers = answer_all(history, get_profile("tip"), trace_lifelines(history), ())
    return next(answer.detail for answer in answers if answer.topic == "longest")


FERRIES, NETS = "Paint the ferries of the northern lakes.", "Count the nets of every harbor."


def test_what_was_gone_and_came_back_has_not_stood_through_the_lists_that_lack_it(make_report: MakeReport) -> None:
    """Card, index and explorer count it from its return, and say since when it was first asked for."""
    lists = {2016: [LAW, FERRIES], 2017: [FERRIES, NETS], 2018: [FERRIES, NETS], 2019: [LAW, FERRIES, NETS]}
    history = build_history([make_report(str(year), asked) for year, asked in lists.items()], get_profile("tip"))
    lives = {life.text: life for life in trace_lifelines(history)}
    back = lives[LAW]
    assert (back.since, back.span, back.seen, back.first.year) == (2019, 0, 2, 2016)
    assert back.caveat == "returned, first asked for in 2016"
    assert "1 recommendation has stood since 2016 (the first edition read), read in 4 editions." in longest(history)
    outline = outline_history(history)
    assert outline.longest is not None
    assert (outline.longest.text, outline.longest.since) == (FERRIES, 2016)
    rows = {row.text: (row.since, row.years, row.caveat) for row in list_lives(lives.values())}
    assert rows == {LAW: (2019, 0, back.caveat), FERRIES: (2016, 3, ""), NETS: (2017, 2, "")}
    alone = build_history(
        [make_report(str(year), [LAW] if year != 2017 else [NETS]) for year in lists], get_profile("tip")
    )
    assert "1 recommendation has stood since 2018, read in 2 editions. Returned, first asked for in 2016." in longest(
        alone
    )
    none = build_history(
        [make_report(str(year), [LAW] if year != 2018 else [NETS]) for year in lists], get_profile("tip")
    )
    assert longest(none) == (
        "Every recommendation of the newest edition first stands there or returned; first asked for in 2016."
    )


@given(there=st.lists(st.booleans(), min_size=2, max_size=6))
def test_what_stands_has_stood_in_every_list_since(make_report: MakeReport, there: list[bool]) -> None:
    """A list that was read and lacks it parts what it stood before from what it stands since."""
    reports = [make_report(str(2015 + place), [LAW] if here else [NETS]) for place, here in enumerate([*there, True])]
    history = build_history(reports, get_profile("tip"))
    life = next(life for life in trace_lifelines(history) if life.text == LAW)
    years = [report.edition.year for report in reports if report.recommendations[0].text == LAW]
    gaps = [report.edition.year for report in reports if report.recommendations[0].text != LAW]
    assert life.since == min(year for year in years if year > max(gaps, default=0))
    assert ("returned" in life.caveat) == (life.since != life.first.year)


def test_a_list_that_was_not_read_parts_nothing(make_report: MakeReport) -> None:
    """What stands on both sides of it has stood throughout, as far as is known."""
    first, second, third = (make_report(str(year), [LAW]) for year in (2018, 2019, 2020))
    unread = attrs.evolve(second, recommendations=(), recommendations_read=False)
    (life,) = trace_lifelines(build_history([first, unread, third], get_profile("tip")))
    assert (life.since, life.caveat) == (2018, "")


def test_a_list_that_was_not_read_has_nothing_dropped(make_report: MakeReport) -> None:
    """The card sets the newest list against the last one read, and says which was not; of none read nothing is new."""
    asked = [LAW, "Paint the ferries of the northern lakes."]
    first, second, third = (make_report(str(year), asked[: 4 - year % 10]) for year in (2022, 2023, 2024))
    second = attrs.evolve(second, recommendations=(), recommendations_read=False)
    third = attrs.evolve(make_report("2024", asked[:1]))
    history = build_history([first, second, third], get_profile("tip"))
    card = answer_all(history, get_profile("tip"), trace_lifelines(history), ())[1]
    assert card.value == "0 of 1"
    assert card.detail == "1 repeated word for word. 1 of the list of 2022 dropped. No list of 2023 was read."
    changes = count_changes(history, get_profile("tip"))
    assert changes is not None
    assert (changes.new, changes.dropped, changes.against) == (0, 1, "2022")
    assert "recommendations (against the list of 2022): 1 dropped" in tell_changes(changes, get_profile("tip"))
    assert '2023 to 2024<br><span class="quiet">lists of 2022 and 2024</span>' in render_overview(
        [outline_history(history)]
    )
    page = render_html(build_page(history))
    assert "No list of 2023 was read: nothing is called dropped there." in page
    history = build_history([second, third], get_profile("tip"))
    card = answer_all(history, get_profile("tip"), trace_lifelines(history), ())[1]
    assert (card.title, card.value) == ("Recommendations in 2024", "1")
    assert card.detail == "Only one list was read, so none of it can be called new."
    page = render_html(build_page(history))
    assert "No list of 2023 was read.</p>" in page
    assert "in the first list read" in page


def test_a_newest_list_that_was_not_read_is_not_called_empty(make_report: MakeReport) -> None:
    """On no card, in no table and no file is anything dropped by it or outstanding in it."""
    old = make_report("2023", [LAW])
    new = attrs.evolve(make_report("2024", [LAW]), recommendations=(), recommendations_read=False)
    history = build_history([old, new], get_profile("tip"))
    cards = answer_all(history, get_profile("tip"), trace_lifelines(history), ())[1:3]
    assert {(card.value, card.detail) for card in cards} == {
        ("not read", "The newest edition's recommendations could not be read.")
    }
    overview = render_overview([outline_history(history)])
    assert '<td class="number" colspan="3" data-of="list "><span class="quiet">not read</span></td>' in overview
    assert "recommendations: not read" in render_overview_markdown([outline_history(history)])
    told = render_markdown(build_page(history))
    assert "The list could not be read." in told
    assert "dropped" not in told


def test_weak_links_in_different_editions_are_told_together(make_report: MakeReport) -> None:
    """The card counts them and names no editions; each example names its own."""
    asked = [LAW, "Paint the ferries of the northern lakes.", "Count the nets of every harbor."]
    history = build_history([make_report(str(year), asked) for year in (2018, 2019, 2020)], get_profile("tip"))
    weak = tuple(
        attrs.evolve(o, match_score=0.5) if (o.ordinal, o.edition.year) in ((1, 2019), (2, 2020)) else o
        for o in history.occurrences
    )
    history = attrs.evolve(history, occurrences=weak)
    answers = {a.topic: a for a in answer_all(history, get_profile("tip"), trace_lifelines(history), ())}
    assert answers["longest"].detail == (
        "3 recommendations have stood since 2018 (the first edition read), read in 3 editions. 2 by likely matches."
    )
    assert answers["longest"].points[1][0] == f"By a likely match in 2019: {LAW}"


def test_what_first_stands_in_the_newest_edition_says_what_it_was_matched_to(make_report: MakeReport) -> None:
    """Where the publisher calls all of the newest edition new and a chain does not, the cards have both."""
    history = history_with(make_report, ["2018", "2019"])
    answers = {a.topic: a for a in answer_all(history, get_profile("tip"), trace_lifelines(history), ())}
    assert answers["longest"].detail == (
        "By the years printed, every recommendation of the newest edition first stands there; matched here from 2018."
    )
    assert answers["new"].value == "1 of 1"
    assert answers["new"].detail == (
        "By the years printed. By matching, none is new; 1 repeated word for word, 1 of these printed as new. "
        "None of the list of 2018 dropped."
    )
    assert answers["new"].points[-1][0] == f"New as printed; matched here from 2018: {LAW}"


def test_what_goes_back_by_a_weak_link_is_called_likely(make_report: MakeReport) -> None:
    """Beside each wording stands whether what it goes back to is only likely; of what is new nothing is said."""
    history = history_with(make_report, [""] * 3)
    scores = {2018: 0.4, 2019: 0.55, 2020: 0.9}
    weak = tuple(attrs.evolve(item, match_score=scores[item.edition.year]) for item in history.occurrences)
    (life,) = trace_lifelines(attrs.evolve(history, occurrences=weak))
    assert [wording.likely for wording in life.wordings] == [False, True, False]


def reworded(make_report: MakeReport, score: float) -> Editions:
    """Return two editions of which the second words the one recommendation anew, by a link with this score."""
    old, new = make_report("2019", ["Paint the ferries of the lakes."]), make_report("2020", ["Paint the piers."])
    dated = attrs.evolve(new, recommendations=(attrs.evolve(new.recommendations[0], years="2020"),))
    history = build_history([old, dated], get_profile("tip"))
    here, before = (new.edition, 1), (old.edition, 1)
    first = attrs.evolve(history.occurrences[0], recurrence_id="XVE-2019-01")
    last = Occurrence(*here, first.recurrence_id, "reworded", old.edition, 2, score, "assignment", (before,))
    change = RecommendationChange(
        "reworded", (1,), (1,), (Link(*here, *before, score, "assignment"),), best_score=score
    )
    comparison = attrs.evolve(history.comparisons[0], recommendations=(change,))
    return attrs.evolve(history, comparisons=(comparison,), occurrences=(first, last))


@pytest.mark.parametrize("score", [SURE - 0.01, SURE])
def test_a_weak_link_is_likely_wherever_it_is_told(
    make_report: MakeReport, score: float, capsys: pytest.CaptureFixture[str]
) -> None:
    """In the terminal, in Markdown, in Word, in the workbook, on pages and to an assistant: the rule is one."""
    weak = score < SURE
    history = reworded(make_report, score)
    (life,), page = trace_lifelines(history), build_page(history)
    status = "likely reworded" if weak else "reworded"
    told = f"{status}, new as printed"
    assert (life.status, life.wordings[-1].status) == (told, status)
    assert life.caveat == f"as printed; matched here from 2019{' by a likely match in 2020' * weak}"
    assert tell_life(life) == f"in the first list read 2019; {status} 2020"
    assert [row.status for row in list_lives((life,))] == [told]
    answers = {answer.topic: answer for answer in answer_all(history, get_profile("tip"), (life,), ())}
    assert f"1 reworded{' (1 only likely)' * weak}, 1 of these printed as new" in answers["new"].detail
    markdown = render_markdown(page)
    assert f"| {told} |" in markdown
    assert ("- Only likely: Paint the" in markdown) is weak
    words = [paragraph.text for paragraph in docx.Document(io.BytesIO(render_docx(page))).paragraphs]
    assert any(text.startswith(f"{told}, 2020 (as printed") for text in words)
    cells = openpyxl.load_workbook(io.BytesIO(render_workbook(history)))["redlines"]
    assert [cell.value for cell in cells["D"]] == ["status", status]
    assert f'<span class="state state-reworded">{told}</span>' in render_html(page)
    assert f"<td>{told}</td>" in preview(history)
    (change,) = history.comparisons[0].recommendations
    assert is_likely(change, history.comparisons[0]) is weak
    assert is_likely(attrs.evolve(change, status="returned", old=(), links=()), history.comparisons[0]) is weak
    _print_change(Console(width=200), history.comparisons[0], change)
    assert capsys.readouterr().out.startswith(f"{status}  1 → 1 {score:.2f}")


@pytest.mark.parametrize("score", [OPEN - 0.01, OPEN])
def test_what_is_new_by_little_is_called_likely_new(make_report: MakeReport, score: float) -> None:
    """It says what it may yet go back to, and that is likely dropped; the card counts both, the sure ones first."""
    reports = [make_report("2018", ["Paint the ferries."]), make_report("2019", [LAW, "Count the nets of a harbor."])]
    history = build_history(reports, get_profile("tip"))
    old, here = (Edition.parse("2018"), 1), (Edition.parse("2019"), 1)
    near = tuple(
        attrs.evolve(item, match_score=score, nearest=old) if (item.edition, item.ordinal) == here else item
        for item in history.occurrences
    )
    history = attrs.evolve(history, occurrences=near)
    lives = trace_lifelines(history)
    said = {life.text: life.status for life in lives}
    card = next(a for a in answer_all(history, get_profile("tip"), lives, ()) if a.topic == "new")
    page = render_html(build_page(history))
    if score < OPEN:
        assert find_open(history) == {}
        assert set(said.values()) == {"new", "dropped"}
        assert "likely" not in card.detail
        assert "perhaps" not in page
        return
    assert find_open(history) == {here: old}
    assert (said[LAW], said["Paint the ferries."]) == ("likely new", "likely dropped")
    assert card.detail == "1 of the list of 2018 dropped (1 only likely). Of the new, 1 is only likely so."
    assert [text for text, _ in card.points] == ["Count the nets of a harbor.", f"Likely new: {LAW}"]
    assert ">2018, no. 1</a>, score 0.20" in page
    assert 'perhaps goes on as <a href="#r-XVE-2019-01">' in page
    assert "likely new" in render_markdown(build_page(history))


@pytest.mark.parametrize(("score", "told"), [(0.55, ()), (0.9, ("groups added: boys",))])
def test_of_what_goes_on_by_a_weak_link_no_difference_is_told(
    make_report: MakeReport, score: float, told: tuple[str, ...]
) -> None:
    """Where two recommendations are only likely to be one, a page does not say what was added to it."""
    reports = [make_report("2018", ["Shelter girls in the north."]), make_report("2019", ["Shelter girls and boys."])]
    history = build_history(reports, get_profile("tip"))
    (found,) = history.comparisons
    (change,) = found.recommendations
    link = attrs.evolve(change.links[0], score=score)
    found = attrs.evolve(found, recommendations=(attrs.evolve(change, links=(link,)),))
    (life,) = trace_lifelines(attrs.evolve(history, comparisons=(found,)))
    assert life.wordings[-1].differences == told


@given(scores=st.lists(st.floats(0, 1), min_size=2, max_size=5))
def test_weak_links_are_named(make_report: MakeReport, scores: list[float]) -> None:
    """A chain carries every edition whose link is below what counts as sure, and no other."""
    history = history_with(make_report, [""] * len(scores))
    scored = attrs.evolve(
        history,
        occurrences=tuple(
            attrs.evolve(item, match_score=score) for item, score in zip(history.occurrences, scores, strict=True)
        ),
    )
    weak = find_weak_links(scored)[history.reports[-1].edition, 1]
    assert [edition.year - 2018 for edition in weak] == [k for k, score in enumerate(scores) if k and score < 0.8]


def test_every_since_of_the_findings_is_the_publishers_or_says_why(corpora: Path) -> None:
    """On all pages of the chapters each year is the printed first one or says why not; the headline's is the least."""
    profile = get_profile("dol-findings")
    shown = 0
    for history in Corpus.load(corpora / "dol-findings" / "text", series="dol-findings").histories():
        items = {(r.edition, i.ordinal): i for r in history.reports for i in r.recommendations}
        lives = trace_lifelines(history)
        for life in lives:
            newest = life.wordings[-1]
            printed = items[newest.edition, newest.ordinal].printed_first
            assert life.since == (life.first.year if printed is None else printed)
            assert life.caveat or printed in (None, life.first.year)
            shown += 1
        longest = [answer for answer in answer_all(history, profile, lives, ()) if answer.topic == "longest"]
        standing = [life.since for life in lives if life.stands]
        assert all(answer.value in ("–", f"since {min(standing, default=0)}") for answer in longest)
    print(f"{shown} lives")
    assert shown > 1000
