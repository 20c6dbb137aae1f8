"""Any two lists matched: identity, inverse, order, many to many, and what is refused."""

from __future__ import annotations

import random
from collections.abc import Callable, Sequence
from typing import Any

import pandas as pd
import pytest
from attrs import evolve
from hypothesis import example, given
from hypothesis import strategies as st

from tipcompare.align.calibration import fitted
from tipcompare.align.labels import strip_labels
from tipcompare.align.lists import match
from tipcompare.errors import UseError
from tipcompare.model import ListMatch, ListMatches
from tipcompare.serialize import from_json, to_json

CLAUSES = (
    "train river police to recognize debt bondage",
    "fund a shelter for boys in the northern valleys",
    "publish yearly figures on prosecutions and sentences",
    "ban recruitment fees charged to harvest workers",
    "repeal the vagrancy rules used to arrest dancers",
    "translate hotline messages into three hill languages",
    "register domestic servants with the district labor office",
    "inspect brick kilns without notice during the dry season",
)
ITEMS = st.lists(st.sampled_from(CLAUSES), min_size=1, max_size=3, unique=True).map(", and ".join)
LISTS = st.lists(ITEMS, min_size=1, max_size=5, unique=True)


def links_of(found: ListMatches, old: Sequence[str], new: Sequence[str]) -> set[tuple[str, str]]:
    """Return the links by their texts."""
    return {(old[source], new[item.new]) for item in found for source in item.olds}


@given(LISTS)
def test_a_list_is_itself(items: list[str]) -> None:
    """Beside itself everything is repeated, for certain, where it stands."""
    found = match(items, items)
    assert [(item.status, item.olds, item.match_score) for item in found] == [
        ("repeated", (place,), 1.0) for place in range(len(items))
    ]
    assert found.dropped == ()


@example(old=[" and ".join(CLAUSES[:2]), CLAUSES[2]], new=[CLAUSES[0], " and ".join(CLAUSES[1:3])])
@given(old=LISTS, new=LISTS)
def test_backwards_is_the_inverse(old: list[str], new: list[str]) -> None:
    """The same links, with split for merged and new for dropped."""
    there, back = match(old, new), match(new, old)
    assert links_of(there, old, new) == {(a, b) for b, a in links_of(back, new, old)}
    assert {item.new for item in there if item.status == "new"} == set(back.dropped)
    kinds = {"split": "merged", "merged": "split"}
    told = {(old[source], new[item.new]): item.status for item in there for source in item.olds}
    told_back = {(old[item.new], new[source]): item.status for item in back for source in item.olds}
    assert {pair: kinds.get(status, status) for pair, status in told.items()} == told_back


@given(old=LISTS, new=LISTS, seed=st.integers(0, 99))
def test_order_does_not_matter(old: list[str], new: list[str], seed: int) -> None:
    """However both lists are ordered, the same texts belong together."""
    mixed_old, mixed_new = random.Random(seed).sample(old, len(old)), random.Random(seed + 1).sample(new, len(new))
    assert links_of(match(old, new), old, new) == links_of(match(mixed_old, mixed_new), mixed_old, mixed_new)


@given(st.permutations(CLAUSES), st.integers(2, 3), st.integers(0, 99))
def test_parts_are_found_on_both_sides_at_once(clauses: list[str], parts: int, seed: int) -> None:
    """What became two or three and what two or three became, in one pair of lists: all parts are found."""
    whole, joined, kept = clauses[:parts], clauses[parts : 2 * parts], clauses[2 * parts :]
    old = [", and ".join(whole), *joined, *kept]
    new = [*whole, ", and ".join(joined), *kept]
    random.Random(seed).shuffle(new)
    wanted = {(old[0], part) for part in whole} | {(part, ", and ".join(joined)) for part in joined}
    assert links_of(match(old, new), old, new) == wanted | {(item, item) for item in kept}


def test_what_is_like_a_wording_that_stays_is_new_above_the_threshold() -> None:
    """What stands word for word goes back to itself alone, however like it another item is."""
    found = match(["Train judges."], ["Train judges.", "Train judges and police."])
    assert [item.status for item in found] == ["repeated", "new"]
    assert found.items[1].match_score > found.threshold


def test_what_stays_word_for_word_raises_a_score_and_is_linked_to_itself_alone() -> None:
    """A new item that asks for much of it again says so by its score; it takes nothing from the item that stays."""
    again = "train river police and judges to recognize debt bondage and forced begging"
    stays, beside = (match([old, *CLAUSES[3:]], [old, again, *CLAUSES[3:]]) for old in CLAUSES[:2])
    assert [item.olds for item in list(stays)[:2]] == [(0,), ()] == [item.olds for item in list(beside)[:2]]
    assert stays.items[1].match_score > beside.items[1].match_score
    assert stays.items[0].match_score == 1.0


@pytest.mark.parametrize(
    ("before", "after"),
    [
        *(("fines of $500", "fines of €500"), ("-8 degrees", "8 degrees"), ("< 2 minutes", "> 2 minutes")),
        *(("for C++", "for C#"), ("1.0 mg", "10 mg"), ("by 5%", "by 5"), ("Section 1.1", "Section 11")),
        *(("1.200 boats", "1200 boats"), ("1,200 boats", "1.200 boats"), ("1,20 boats", "120 boats")),
        *(("1,200 boats", "1,300 boats"), ("1,2000 boats", "12000 boats"), ("articles 1,200,30", "articles 1200,30")),
        *(("in 2018 200 boats", "in 2018200 boats"), ("A1 200", "A1200"), ("1-200 boats", "1200 boats")),
        *(("$1.5 million", "$15 million"), ("2.5 years", "25 years"), ("from 1-5", "from 1.5"), ("a + b", "a - b")),
    ],
)
def test_another_value_is_no_repetition(before: str, after: str) -> None:
    """The item goes on in other words, though its words alone are as they were; beside its own value it is itself."""
    old, new = (f"{CLAUSES[0]} {value}" for value in (before, after))
    found = match([old, *CLAUSES[1:]], [new, *CLAUSES[1:]])
    assert (found.items[0].status, found.items[0].olds, found.items[0].matched_by) == ("reworded", (0,), "assignment")
    assert found.items[0].match_score > 0.9
    assert [item.olds for item in match([old, new], [new, old])] == [(1,), (0,)]


@pytest.mark.parametrize(
    ("before", "after", "by"),
    [
        *(("in 5 villages", "in 5 vil lages", "assignment"), ("the 4th-grade", "the 4 th grade", "assignment")),
        *(("10-12 boats", "10–12 boats", "verbatim"), ("5% more", "5 % more", "verbatim")),
        *(("10-12 boats", "10 – 12 boats", "verbatim"), ("by 12/2020", "by 12/\n2020", "verbatim")),
        ("articles 12,13", "articles 12, 13", "verbatim"),
        ("articles 101,102", "articles 101, 102", "verbatim"),
        *(("1,200 boats", "1200 boats", "assignment"), ("1 200 boats", "1,200 boats", "assignment")),
        *(("1\u202f200 boats", "1’200 boats", "assignment"), ("$1,200.50 each", "$1200.50 each", "assignment")),
        *(("1,200,000 boats", "1 200 000 boats", "assignment"), ("in 2019, 1,200", "in 2019, 1200", "assignment")),
        *(("COVID-19 wards", "COVID 19 wards", "verbatim"), ("judges (all)", "judges, all", "verbatim")),
    ],
)
def test_another_print_is_a_repetition(before: str, after: str, by: str) -> None:
    """Blanks that a print leaves within words, and punctuation, say nothing; `verbatim` is what has the same words."""
    found = match([f"{CLAUSES[0]} {before}", *CLAUSES[1:]], [f"{CLAUSES[0]} {after}", *CLAUSES[1:]])
    assert (found.items[0].status, found.items[0].olds, found.items[0].matched_by) == ("repeated", (0,), by)


def test_two_made_two_others() -> None:
    """Halves that change partners: every link is found, and all four belong together."""
    first, second, third, fourth = CLAUSES[:4]
    old, new = (
        [f"{first}, and {second}", f"{third}, and {fourth}"],
        [f"{first}, and {third}", f"{second}, and {fourth}"],
    )
    found = match([*old, *CLAUSES[4:]], [*new, *CLAUSES[4:]])
    assert [set(item.olds) for item in found][:2] == [{0, 1}, {0, 1}]
    assert len({item.status for item in list(found)[:2]}) == 1


def test_twins_go_back_each_to_its_own() -> None:
    """Two rules that differ in one word, both reworded alike: neither goes back to the other's, likely as that is."""
    old, new = (
        [text.format(thing) for thing in ("berth", "crane")]
        for text in (
            "Keep a record of every {} that the harbor office lets, and look through it each year",
            "The harbor office keeps records of each {} that it lets, and looks through them every year",
        )
    )
    found = match(old, new)
    assert [item.olds for item in found] == [(0,), (1,)] == [item.olds for item in match(new, old)]
    assert min(item.runner_up for item in found) > fitted().further


LABELS = (
    *(
        "{}. ",
        "V2.{} ",
        "  (pr-{}) ",
        "AC-{}(1): ",
        "{}a ",
        "[{}] ",
        "({}) - ",
        "{}) - ",
        "• {}) ",
        "R{}: ",
        "Step {}\n",
    ),
    *("Rec. {}: ", "Rec.{}: ", "Recommendation {}. ", "Recommendation No. {} - ", "Rec #{}: ", "Rec{}: "),
    *("Goal {} — ", "Objective {}) ", "Rec. {}.2: ", "Priority {}a: "),
)
FROM_THE_FIRST = (
    *("{}.", "{})", "({})", "{} - ", "{} – ", "{}- ", "56.{} ", "R{} ", "R{} - ", "R{}- ", "R{} – "),
    *("#{} ", "№ {}: ", "No. {} ", "No {}: ", "Number {} - ", "Rec. {} ", "3.{} ", "56.{} - "),
)


def raised(text: str) -> str:
    """Return a text with a capital."""
    return text[0].upper() + text[1:]


@given(
    old=LISTS,
    new=LISTS,
    numbering=st.sampled_from([*((label, 7) for label in LABELS), *((x, 1) for x in FROM_THE_FIRST)]),
)
def test_labels_of_their_own_are_not_compared(old: list[str], new: list[str], numbering: tuple[str, int]) -> None:
    """However the items of one list are numbered, they are what they are without."""
    label, first = numbering
    old, new = list(dict.fromkeys(map(raised, (*old, *CLAUSES[5:])))), [*new, *CLAUSES[5:]]
    assert match([label.format(place) + text for place, text in enumerate(old, first)], new) == match(old, new)


@pytest.mark.parametrize("label", FROM_THE_FIRST)
def test_what_only_counts_is_a_label_where_it_counts_through_from_the_first(label: str) -> None:
    """Of whatever order; and where all items differ without, and begin with a capital: else it may say how many."""
    items = list(map(raised, CLAUSES))
    labelled = [label.format(place) + text for place, text in enumerate(items, 1)]
    assert strip_labels(labelled[::-1]) == items[::-1]
    for other in (
        [label.format(place) + text for place, text in enumerate(items, 2)],
        [label.format(place + (place > 4)) + text for place, text in enumerate(items, 1)],
        [label.format(place) + text for place, text in enumerate((*items, items[0]), 1)],
        [label.format(place) + text for place, text in enumerate(CLAUSES, 1)],
    ):
        assert strip_labels(other) == other


def test_a_label_that_only_counts_takes_nothing_from_those_that_are_certain() -> None:
    """One of ten is typed without the blank behind it, and an item stands twice."""
    items = [*map(raised, CLAUSES), "Fund aid", "Fund aid"]
    labelled = [f"1.{items[0]}", *(f"{place}. {text}" for place, text in enumerate(items[1:], 2))]
    assert strip_labels(labelled) == [labelled[0], *items[1:]]


@pytest.mark.parametrize("begin", [raised, "To {}".format])
@pytest.mark.parametrize(
    "numbers", ["122.3 122.7 122.21 122.40 122.100 122.101 123.1 123.6", "6.1 6.2 7.1 7.2 7.3 8.1 9.1 9.2"]
)
def test_numbers_below_paragraphs_are_labels(numbers: str, begin: Callable[[str], str]) -> None:
    """Though one paragraph have but one item, or, of three digits, its items go up with gaps; as all, with others."""
    items = list(map(begin, CLAUSES))
    labelled = [f"{number} {text}" for number, text in zip(numbers.split(), items, strict=True)]
    other = [f"146.{place} {text}" for place, text in enumerate(items, 30)]
    assert strip_labels(labelled) == strip_labels(other) == items
    assert [(item.status, item.matched_by) for item in match(labelled, other)] == [("repeated", "verbatim")] * len(
        items
    )


@pytest.mark.parametrize("empty", ["", " "])
def test_an_empty_item_among_labels_stays_empty(empty: str) -> None:
    """It has neither a label nor a first word."""
    items = [*map(raised, CLAUSES), "Fund aid"]
    labelled = [f"{place} - {text}" for place, text in enumerate(items, 1)]
    assert strip_labels([*labelled, empty]) == [*items, empty]


WHICH = (
    *(("Age 14: ", "Age 15: ", "Age 16: "), ("District 1 - ", "District 2 - ", "District 3 - ")),
    *(("C29 - ", "C105 - ", "C189 - "), ("C29 ", "C30 ", "C31 "), ("H1N1 - ", "H5N1 - ", "H7N9 - ")),
    *(("12.05.21 Meeting to ", "13.05.21 Meeting to ", "14.05.21 Meeting to "), ("A1 - ", "A2 - ", "A3 - ")),
    *(("1.1 Million to ", "1.2 Million to ", "1.3 Million to "), ("Article 3: ", "Article 4: ", "Article 5: ")),
    *(("Convention No. 29: ", "Convention No. 30: ", "Convention No. 31: "), ("Conv. 1 ", "Conv. 2 ", "Conv. 3 ")),
    *(("Grade 1 - ", "Grade 2 - ", "Grade 3 - "), ("Hepatitis A - ", "Hepatitis B - ", "Hepatitis C - ")),
    *(("May 1: ", "May 2: ", "May 3: "), ("March 1\n", "March 2\n", "March 3\n"), ("Zone A: ", "Zone B: ", "Zone C: ")),
    *(
        ("5 - Hour ", "6 - Hour ", "7 - Hour "),
        ("Goal 5: ", "Goal 8: ", "Goal 16: "),
        ("Tier 1: ", "Tier 2: ", "Tier 3: "),
    ),
    *(("Q1 - ", "Q2 - ", "Q3 - "), ("Article I: ", "Article II: ", "Article III: "), ("No. 29 ", "No. 30 ", "No. 31 ")),
)


@pytest.mark.parametrize("openings", WHICH)
def test_what_says_which_is_compared(openings: tuple[str, ...]) -> None:
    """Items that change what they are about are reworded, and each that keeps it goes back to itself."""
    old = [opening + raised(text) for opening, text in zip(openings, CLAUSES, strict=False)]
    swapped = [opening + raised(text) for opening, text in zip((*openings[1:], openings[0]), CLAUSES, strict=False)]
    assert strip_labels(old) == old
    assert [item.status for item in match(old, swapped)] == ["reworded"] * 3
    assert [(item.status, item.olds) for item in match(old, old[::-1])] == [("repeated", (k,)) for k in (2, 1, 0)]


@pytest.mark.parametrize("label", LABELS)
def test_what_is_a_label_in_any_list_needs_no_capital_behind_it(label: str) -> None:
    """Some lists begin their items with small letters."""
    assert strip_labels([label.format(place) + text for place, text in enumerate(CLAUSES, 7)]) == list(CLAUSES)


@pytest.mark.parametrize("label", ["({}) ", "{}) ", "({})", "{}: ", "{} - ", "Goal {}: ", "Action {} – ", "1({}) "])
def test_letters_and_roman_numbers_are_labels_too(label: str) -> None:
    """By themselves, or behind a word that all have."""
    for counted in ("abcdefgh", ("I", "II", "III", "IV", "V", "VI", "VII", "VIII")):
        labelled = [label.format(own) + raised(text) for own, text in zip(counted, CLAUSES, strict=True)]
        assert strip_labels(labelled) == list(map(raised, CLAUSES))


def test_labels_may_begin_anew_under_each_heading() -> None:
    """Each its own there; where there are as many headings as items nothing tells them from what all begin with."""
    labelled = [f"{place % 4 + 1}) {text}" for place, text in enumerate(CLAUSES)]
    assert strip_labels(labelled, ["Police"] * 4 + ["Care"] * 4) == list(CLAUSES)
    assert strip_labels(labelled) == strip_labels(labelled, list(CLAUSES)) == labelled
    found = match(labelled, CLAUSES, old_groups=["Police"] * 4 + ["Care"] * 4, new_groups=["Police"] * 8)
    assert {item.status for item in found} == {"repeated"}


@pytest.mark.parametrize(
    "openings",
    [
        *(("2 ", "3 ", "5 "), ("1 ", "2 ", "3 "), ("12 - month ", "24 - month ", "36 - month ")),
        *(("2.1 ", "2.1 ", "2.1 "), ("2.5 tons ", "2.6 tons ", "2.7 tons "), ("0.1 ", "0.2 ", "0.3 ")),
        *(("10.15 ", "10.30 ", "10.45 "), ("4–5 ", "6–7 ", "8–9 "), ("5 - 10 ", "7 - 12 ", "9 - 14 ")),
        *(("A. ", "", ""), ("1.5 ", "2.5 ", "3.5 "), ("5m ", "6m ", "7m "), ("$5. ", "$6. ", "$7. ")),
        *(("56.3 ", "56.7 ", "56.21 "), ("122.7 ", "122.3 ", "122.9 "), ("122.3 ", "123.3 ", "124.3 ")),
        *(
            ("1.1 ", "2.1 ", "3.1 "),
            ("12.05 ", "13.05 ", "14.05 "),
            ("100.1 Million ", "100.4 Million ", "101.2 Million "),
        ),
        *(("12.1 of the law: ", "12.2 of the law: ", "12.3 of the law: "), ("2024.1 ", "2024.2 ", "2024.3 ")),
        *(("2023/24 ", "2024/25 ", "2025/26 "), ("2019: ", "2020: ", "2021: "), ("FY2019: ", "FY2020: ", "FY2021: ")),
        *(("FY 2019: ", "FY 2020: ", "FY 2021: "), ("By 2022 - ", "By 2023 - ", "By 2024 - ")),
        *(("12-month ", "24-month ", "36-month "), ("COVID-19 ", "COVID-20 ", "COVID-21 ")),
        *(
            ("Train 5 ", "Train 6 ", "Train 7 "),
            ("Top 5: ", "Top 10: ", "Top 20: "),
            ("Age 14: ", "Age 16: ", "Age 18: "),
        ),
        *(("Girls 1: ", "Boys 2: ", "Women 3: "), ("Train judges: ", "Train police: ", "Train clerks: ")),
        *(("Within 3 months: ", "Within 6 months: ", "Within 9 months: "), ("Train\n", "Teach\n", "Tell\n")),
    ],
)
@pytest.mark.parametrize("begin", [str, raised])
def test_what_may_be_more_than_a_label_is_compared(openings: tuple[str, ...], begin: Callable[[str], str]) -> None:
    """A bare number, a year, a measure, a range, numbers that count nothing through, what several or one begin with."""
    texts = [opening + begin(text) for opening, text in zip(openings, CLAUSES, strict=False)]
    assert strip_labels(texts) == texts
    assert match(CLAUSES[:3], texts).items[0].status == "reworded"


def test_numbers_of_an_item_stand_behind_its_label() -> None:
    """They are what it says."""
    said = ["12 shelters for boys", "2018 figures on judges", "$500 for each victim"]
    for label in ("R{}: ", "Rec. {}: ", "({}) ", "{}. "):
        assert strip_labels([label.format(place) + text for place, text in enumerate(said, 1)]) == said


def test_what_alone_tells_items_apart_is_no_label() -> None:
    """Each goes back to its own, not to the one in its place."""
    old, new = ([f"{lane}: {CLAUSES[0]}" for lane in lanes] for lanes in (("P1", "P2", "P3"), ("P2", "P3", "P4")))
    assert [item.olds for item in match(old, new)][:2] == [(1,), (2,)]


def test_rows_are_one_for_each_link_and_one_for_each_item_without() -> None:
    """As a spreadsheet has them, with the score of each."""
    old, new = [CLAUSES[5], f"{CLAUSES[0]}, and {CLAUSES[1]}"], [CLAUSES[0], CLAUSES[1], CLAUSES[3]]
    rows = match(old, new).rows()
    assert [(row["new"], row["old"], row["status"]) for row in rows] == [
        (0, 1, "split"),
        (1, 1, "split"),
        (2, None, "new"),
        (None, 0, "dropped"),
    ]
    assert [rows[3][name] for name in ("match_score", "matched_by", "runner_up")] == [None, "", None]


@given(old=LISTS, new=LISTS)
def test_no_item_is_without_a_row(old: list[str], new: list[str]) -> None:
    """Of either list."""
    rows = match(old, new).rows()
    for name, items in (("old", old), ("new", new)):
        assert {row[name] for row in rows} - {None} == set(range(len(items)))


def test_what_was_found_goes_through_json_with_its_reasons() -> None:
    """The likeliest older items are values like the rest."""
    found = match([CLAUSES[0], CLAUSES[1]], ["teach river police to recognize debt bondage"], explain=True)
    assert found.items[0].candidates[0].old_ordinal == 1
    assert "bondage" in {word for word, _ in found.items[0].candidates[0].shared}
    assert from_json(to_json(found), ListMatches) == found


def test_a_list_that_is_not_english_is_told() -> None:
    """Its scores would pass for probabilities; one foreign row, an English list, and a short one say nothing."""
    spanish = [
        "Capacitar a los jueces en materia de trabajo forzoso.",
        "Abrir un albergue para los niños víctimas.",
    ] * 6
    assert [doubt.code for doubt in match(CLAUSES, spanish).warnings] == ["not-english"]
    assert match(CLAUSES, ["Train judges.", "Prosecute traffickers.", "Amend legislation."] * 9).warnings == ()
    assert match([*CLAUSES * 3, spanish[0]], CLAUSES * 3).warnings == match([], []).warnings == ()
    assert [doubt.code for doubt in match(["Обучить судей.", "Ban fees."], CLAUSES).warnings] == ["not-english"]
    chinese = ["培训法官并开设收容所。", "Ban fees."] * 10
    assert [doubt.code for doubt in match(chinese, chinese).warnings] == ["not-english"] * 2


def test_a_terse_english_list_is_english() -> None:
    """Its items leave out the commonest words, and have others that are English alone."""
    terse = [
        *("Lock doors after five failed attempts", "Encrypt patient data at rest", "Answer queries within two seconds"),
        *("Support 500 concurrent users", "Log every change on records", "Email customers when orders ship"),
        *("Archive orders older than seven years", "Rotate keys yearly", "Scan uploads against malware"),
    ]
    assert match(terse * 3, terse[::-1] * 3).warnings == ()


def test_groups_are_for_both_lists_and_for_each_text() -> None:
    """Anything else is refused."""
    with pytest.raises(ValueError, match="for both lists or for neither"):
        match(["a"], ["b"], old_groups=["x"])
    with pytest.raises(ValueError, match="a group for each of 1 texts, got 2"):
        match(["a"], ["b"], old_groups=["x", "y"], new_groups=["x"])


def test_empty_lists_have_nothing_in_common() -> None:
    """With nothing on one side all is new or dropped."""
    assert [item.status for item in match([], ["a"])] == ["new"]
    assert match(["a"], []).dropped == (0,)
    assert len(match([], [])) == 0


@pytest.mark.parametrize(
    ("old", "new", "said"),
    [
        ("Train judges.", ["Train judges."], "expected old to be a list of texts, got str"),
        (
            pd.DataFrame({"text": ["Train judges."]}),
            ["Train judges."],
            "expected old to be a list of texts, got DataFrame",
        ),
        (["Train judges."], {"Train judges."}, "expected new to be a list of texts, got set"),
        (["Train judges."], 5, "expected new to be a list of texts, got int"),
        (["Train judges.", None], ["Train judges."], r"expected old\[1\] to be str, got NoneType"),
        (["Train judges."], [float("nan")], r"expected new\[0\] to be str, got float"),
    ],
)
def test_what_is_no_list_of_texts_is_refused(old: Any, new: Any, said: str) -> None:
    """A text by itself would be a list of letters; an empty cell is no text."""
    with pytest.raises(UseError, match=said):
        match(old, new)


def test_what_has_no_words_goes_back_to_nothing() -> None:
    """An empty text is not the same as another empty one, nor are dashes; a sign that says something is itself."""
    found = match(["", "–", "Train judges.", "", "+"], ["", "Train judges.", "...", "+"])
    assert [(item.status, item.olds) for item in found] == [
        *(("new", ()), ("repeated", (2,))),
        *(("new", ()), ("repeated", (4,))),
    ]
    assert (found.dropped, found.items[0].match_score) == ((0, 1, 3), 0.0)


def test_a_column_of_a_table_is_a_list() -> None:
    """So is all that gives one text after the other."""
    old, new = ["Train judges.", "Open a shelter."], ["Open a shelter for boys."]
    assert match(pd.Series(old, index=[7, 9]), iter(new)) == match(old, new)


def test_a_text_is_itself_however_its_accents_are_spelled() -> None:
    """A letter with an accent may be one character or two."""
    assert match(["Open a shelter in Zôrlat."], ["Open a shelter in Zo\u0302rlat."]) == match(["a"], ["a"])


def test_an_id_is_for_each_item_or_for_none() -> None:
    """Where tables name them."""
    item = ListMatch(0, (1, 2), (0.9, 0.8), "merged", 0.9, old_ids=("A1", "A2"))
    with pytest.raises(UseError, match="an id for each of 2 olds, got 1"):
        evolve(item, old_ids=("A1",))
    with pytest.raises(UseError, match="an id for each of 1 dropped, got 2"):
        ListMatches((item,), (0,), 0.5, dropped_ids=("A1", "A2"))
