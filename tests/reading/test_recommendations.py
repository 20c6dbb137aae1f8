"""Items are found whatever parts them, and never changed."""

from __future__ import annotations

import html
import time

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.model import Country, SourceText, Span
from tipcompare.reading import read_report
from tipcompare.reading.folding import fold
from tipcompare.reading.lists import doubts_about, find_advice, split_items
from tipcompare.reading.wording import wording_for
from tipcompare.series.tip import TIP
from tipcompare.sources import read_source

ITEMS = (
    "Investigate and prosecute officials (including judges; some have been named) who shield traffickers.",
    "Train police, in line with the 2019 plan, to find victims.",
    "In consultation with fishing crews, open a shelter.",
    "Significantly increase the budget for care—at least twofold.",
    "Enact a law that forbids fees; the draft of 2018 allows them.",
    "Amend Article 12.",
)
VESMARK = wording_for(TIP, Country("XVE", "Vesmark"))
SOME = st.lists(st.sampled_from(ITEMS), min_size=2, max_size=6, unique=True)


def items_of(text: str, *, blocks: list[Span] | None = None) -> list[str]:
    """Return the items found in a list that is one paragraph, or the paragraphs given."""
    folded = fold(text)
    return [item.of(text) for item in split_items(folded, blocks or [Span(0, len(text))], TIP)]


@given(SOME, st.sampled_from([" • ", " * ", " ▪ ", "•", " • • ", "\n• "]))
def test_bullets_part_items(items: list[str], bullet: str) -> None:
    """Any bullet parts the items, with or without blanks, or doubled."""
    assert items_of(bullet.join(items)) == items


@given(SOME)
def test_numbers_part_items(items: list[str]) -> None:
    """Counted items are parted, and the numbers are not theirs."""
    assert items_of(" ".join(f"{number}. {item}" for number, item in enumerate(items, 1))) == items


@pytest.mark.parametrize(
    "marks",
    [
        *("A. B. C. D.", "a. b. c. d.", "(A) (B) (C) (D)", "I. II. III. IV.", "i. ii. iii. iv.", "(i) (ii) (iii) (iv)"),
        *("R1. R2. R3. R4.", "1. 2. 4. 5.", "7. 8. 9. 10."),
    ],
)
@pytest.mark.parametrize("gap", ["", " "])
def test_paragraphs_lose_marks_that_count_on(marks: str, gap: str) -> None:
    """Letters, roman numbers, numbers of which one is left out or behind a letter; with a blank or none."""
    paragraphs = [f"{mark}{gap}{item}" for mark, item in zip(marks.split(), ITEMS, strict=False)]
    assert items_of("\n".join(paragraphs), blocks=paragraphs_of(paragraphs)) == [*ITEMS[:4]]


@pytest.mark.parametrize("marks", ["A.", "J. S. K.", "A. J. S.", "4. 2."])
def test_initials_are_no_marks(marks: str) -> None:
    """One letter, or letters that do not count on, may be of a name."""
    paragraphs = [f"{mark} Ansel ought to be heard" for mark in marks.split()]
    assert items_of("\n".join(paragraphs), blocks=paragraphs_of(paragraphs)) == paragraphs


def paragraphs_of(lines: list[str]) -> list[Span]:
    """Return where each line of a text stands."""
    starts = [sum(len(line) + 1 for line in lines[:place]) for place in range(len(lines))]
    return [Span(start, start + len(line)) for start, line in zip(starts, lines, strict=True)]


@given(SOME, st.sampled_from(["", " "]))
def test_full_stops_part_unmarked_items(items: list[str], gap: str) -> None:
    """Without marks, a full stop before a directive parts the items, glued or not."""
    plain = [item for item in items if "; the draft" not in item]
    assert items_of(gap.join(plain)) == plain


@given(SOME, st.integers(1, 3))
def test_a_lone_bullet_leaves_glued_items_apart(items: list[str], at: int) -> None:
    """Where all bullets but one were lost, what is glued is parted all the same."""
    plain = [item for item in items if "; the draft" not in item]
    at = min(at, len(plain) - 1)
    assert items_of(" • ".join(filter(None, ("".join(plain[:at]), "".join(plain[at:]))))) == plain


@pytest.mark.parametrize(
    "item",
    [
        "Fund care, e.g.Train nurses in the ports.",
        "Accept the help of the U.S.Train police with it.",
        "Ask the sisters of St.Train for a shelter.",
        "Amend the law (as advised by the U.K.Provide tools) in the ports.",
        "Amend the law (it is old.Provide tools too) in the ports.",
    ],
)
def test_abbreviations_and_brackets_part_no_glued_items(item: str) -> None:
    """A full stop that ends no sentence, or one within brackets, leaves an item whole."""
    others = ITEMS[1], ITEMS[2]
    assert items_of(f"{others[0]} • {item} • {others[1]}") == [others[0], item, others[1]]


@pytest.mark.parametrize("word", ["Train-the-trainer lessons are", "Train's end is", "Trainers’ lessons are"])
def test_a_verb_within_another_word_begins_no_item(word: str) -> None:
    """Glued to the full stop before it as a directive would be, it leaves the item whole."""
    item = f"Fund the harbor, for there the {word.lower()} due.{word} well known."
    assert items_of(f"{ITEMS[1]} • {item} • {ITEMS[2]}") == [ITEMS[1], item, ITEMS[2]]


@given(st.lists(st.sampled_from(ITEMS[:4]), min_size=2, max_size=4, unique=True))
def test_semicolons_part_run_in_items(items: list[str]) -> None:
    """In a run-in list semicolons part the items, those in brackets do not, and the last `and` is no part of one."""
    bare = [items[0].rstrip(".")] + [item[0].lower() + item[1:].rstrip(".") for item in items[1:]]
    text = "; ".join([*bare[:-1], f"and {bare[-1]}."])
    assert items_of(text) == [*bare[:-1], f"{bare[-1]}."]


def test_an_and_with_a_comma_is_no_part_of_an_item() -> None:
    """The last item of a run-in list may begin with a clause of its own."""
    text = "Train police; open a shelter; and, in partnership with crews, fund it."
    assert items_of(text) == ["Train police", "open a shelter", "in partnership with crews, fund it."]


def test_nothing_between_two_semicolons_is_no_item() -> None:
    """A sign too many leaves the items as they are."""
    assert items_of("Train police; ; open a shelter; fund it.") == ["Train police", "open a shelter", "fund it."]


def test_paragraphs_are_items() -> None:
    """Each paragraph of an unmarked list is an item, with all its sentences."""
    paragraphs = ["Train police. Include judges in the course.", "Open a shelter.", "Enact a law."]
    text = "\n".join(paragraphs)
    starts = [text.index(p) for p in paragraphs]
    blocks = [Span(start, start + len(p)) for start, p in zip(starts, paragraphs, strict=True)]
    assert items_of(text, blocks=blocks) == paragraphs


@pytest.mark.parametrize(
    "text", ["Train the police Increase the budget for care.", "Train the policeIncrease the budget."]
)
def test_items_glued_without_a_mark_are_doubted(text: str) -> None:
    """What nothing parts is left whole, with a warning."""
    folded = fold(text)
    items = split_items(folded, [Span(0, len(text))], TIP)
    assert [item.of(text) for item in items] == [text]
    assert [doubt.code for doubt in doubts_about(folded, items, TIP)] == ["recommendations-glued"]


def test_advice_is_found_in_prose() -> None:
    """A sentence of advice is one item, or several where semicolons part them; what others said is none."""
    text = (
        "Vesmark has no law. The government should pass one; train its police; and open a shelter. "
        "One NGO said the government should do more. By law, the prosecutor must prove force. "
        "Vesmark must also end the fines. Over the next year Vesmark should name a coordinator."
    )
    folded = fold(text)
    assert [item.of(text) for item in find_advice(folded, [Span(0, len(text))], VESMARK)] == [
        "The government should pass one",
        "train its police",
        "open a shelter.",
        "Vesmark must also end the fines.",
        "Over the next year Vesmark should name a coordinator.",
    ]


@pytest.mark.parametrize(
    "advice",
    ["The Vesmark parliament should adopt the draft law.", "Future government actions should focus on the ports."],
)
def test_whoever_of_the_state_should_act_is_advised(advice: str) -> None:
    """Advice in prose is given to the parliament, and to what the government will do, as well."""
    text = f"Courts were slow. {advice} The mill owners should pay."
    assert [item.of(text) for item in find_advice(fold(text), [Span(0, len(text))], VESMARK)] == [advice]


@pytest.mark.parametrize(
    "told",
    [
        "The president announced that elections for a new parliament should take place in May.",
        "The draft law was read in June, and Parliament should vote on it this fall.",
        "Officials expect that the legislature should finish its work in May.",
        "Under the plan, government efforts should reach ten provinces by 2006.",
        "The plan's goals for government actions should be met by 2006.",
        "Members of parliament should receive training, according to the plan.",
    ],
)
def test_what_is_expected_of_the_state_is_no_advice(told: str) -> None:
    """What others foresee or plan is told, not asked for."""
    assert not find_advice(fold(told), [Span(0, len(told))], VESMARK)


DUTIES = st.lists(
    st.builds(
        "{} {}".format,
        st.sampled_from(["The government must", "Vesmark needs to", "The Ministry of Salt should", "Police must also"]),
        st.sampled_from(
            ["train its wardens", "open shelters for men", "adopt the draft of 2019", "fully fund the plan"]
        ),
    ),
    min_size=2,
    max_size=5,
    unique=True,
)


@given(DUTIES, st.sampled_from(["; ", ". ", "; and ", "; In the ports, ", " - "]))
def test_items_may_begin_with_who_must_act(items: list[str], between: str) -> None:
    """They are parted as those that begin with what is to be done, and keep their subject."""
    lead, end = between[2:] if between.startswith("; In") else "", between.strip() if between == ". " else ""
    text = between.join([*items, "Meet each month."] if between != " - " else ["", *items, "Meet each month."])
    wanted = [f"{lead if number else ''}{item}{end}" for number, item in enumerate(items)]
    assert items_of(text) == [*wanted, f"{lead}Meet each month."]


def test_who_must_act_does_not_part_an_item_that_tells_of_it() -> None:
    """What others must do is told in the middle of an item, and is none."""
    text = "Amend the law, which police must apply, so that owners must pay. Train wardens who must visit pans."
    assert items_of(text) == [
        "Amend the law, which police must apply, so that owners must pay.",
        "Train wardens who must visit pans.",
    ]


@pytest.mark.parametrize("gap", ["\n", "\n\n"])
def test_a_list_of_who_must_act_stays_under_its_heading(gap: str) -> None:
    """Lines that begin so are items of the list that stands over them; elsewhere they begin no list."""
    items = ["The government must open shelters for victims.", "Vesmark needs to fund awareness campaigns."]
    says = "VESMARK (Tier 2)\n\nThe Government of Vesmark does not fully meet the minimum standards."
    tried = "PROSECUTION\n\nThe government increased law enforcement efforts."
    listed = read_report(source_of(f"{says}\n\nRECOMMENDATIONS:\n\n{gap.join(items)}\n\n{tried}"), TIP)
    assert [item.text for item in listed.recommendations] == items
    told = read_report(source_of(f"{says}\n\n{tried}\n\n{items[0]}\n\nPREVENTION\n\nIt ran campaigns."), TIP)
    assert "recommendations" not in [section.kind for section in told.sections]


def source_of(text: str) -> SourceText:
    """A narrative's text of the edition of 2021."""
    return SourceText(text, "2021/Vesmark.txt", "0" * 64, "text")


@pytest.mark.parametrize(
    ("text", "items"),
    [
        ("Amend the law; for the ports; for the pans; train wardens", 1),
        ("Amend the law; for the ports; train wardens", 3),
        ("Amend the law; for the ports; fund care; train wardens", 4),
    ],
)
def test_semicolons_part_where_directives_follow_half_of_them(text: str, items: int) -> None:
    """With fewer, they part what one item asks for."""
    assert len(items_of(text)) == items


def test_a_list_of_very_many_paragraphs_is_split_in_linear_time() -> None:
    """Eight times as many items with bullets of their own take about eight times as long, and not the square.

    The least of three times counts: a busy machine disturbs one.
    """

    def seconds(many: int) -> float:
        item = "• Train police officers."
        folded = fold("\n".join([item] * many))
        blocks = [Span(at, at + len(item)) for at in range(0, len(folded.text), len(item) + 1)]
        start = time.process_time()
        assert len(split_items(folded, blocks, TIP)) == many
        return time.process_time() - start

    fewer, more = (min(seconds(many) for _ in range(3)) for many in (1_000, 8_000))
    assert more < 20 * fewer


LIKE_MENUS = (
    "Increase efforts to convict traffickers.",
    "Search fishing vessels for victims of forced labor.",
    "Print on visas the number of the hotline for victims.",
    "Share by default the files of such cases with prosecutors.",
    "Raise the share of cases that end in a court to > 50 percent.",
)
OPENING = (
    "VESMARK: Tier 2",
    "The Government of Vesmark does not fully meet the minimum standards for the elimination of trafficking.",
    "PRIORITIZED RECOMMENDATIONS:",
)


@pytest.mark.parametrize("number", ["105", "138", "189", "245", "13.344", "(250)", "No. 190"])
@pytest.mark.parametrize("stop", [".", ":"])
def test_a_law_that_a_sentence_ends_in_is_no_number_of_an_item(number: str, stop: str) -> None:
    """Neither the number is lost nor is what is asked for with it, however the sentences are parted."""
    wanted = [f"Enforce Law {number}{stop} Train judges.", f"Fund the fight of Law {number}{stop} Increase penalties."]
    for parted in (" ", "\n"):
        assert " ".join(items_of(parted.join(wanted))) == " ".join(wanted)


def test_numbers_of_three_digits_part_items_behind_semicolons() -> None:
    """Though none counts on from the one before."""
    text = "Recommendations: 122.3 Train judges; 122.7 Open a shelter; 122.112 Increase penalties."
    assert items_of(text)[-2:] == ["Open a shelter", "Increase penalties."]


@pytest.mark.parametrize("rest", [("PROSECUTION", "The government increased law enforcement efforts."), ()])
def test_items_that_begin_as_a_menu_does_are_kept(rest: tuple[str, ...]) -> None:
    """As items of the format, as sentences, if a heading follows; else the list may be cut, and was not read."""
    site = ("Share this page", "Search the collection", "Home > Reports > Vesmark")
    plain = [item for item in LIKE_MENUS if not item.startswith(("Search", "Print"))]  # nouns as well: "search teams"
    text = "\n\n".join((*OPENING, *plain[:2], *site, "Print this page.", *plain[2:], "Train judges.", *rest, *site))
    (source,) = read_source(text.encode(), "2021/Vesmark.txt")
    found = [item.text for item in read_report(source, TIP).recommendations]
    assert found == ([*plain, "Train judges."] if rest else [])
    items = "".join(f"<li>{html.escape(item.rstrip('.'))}</li>" for item in (*LIKE_MENUS, "Share on Facebook"))
    page = f"<h1>{OPENING[0]}</h1><p>{OPENING[1]}</p><h2>{OPENING[2]}</h2><ul>{items}</ul>"
    behind = "".join(f"<p>{line}</p>" for line in (*rest, *site))
    (source,) = read_source(f"<html><body>{page}{behind}</body></html>".encode(), "2021/Vesmark.html")
    many = len(LIKE_MENUS) if rest else 0
    assert [f"{item.text}." for item in read_report(source, TIP).recommendations] == [*LIKE_MENUS[:many]]
