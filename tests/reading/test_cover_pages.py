"""Pages of a body that reviews one country at a time: a cover, a title that is but a name, paragraphs with numbers."""

from __future__ import annotations

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.model import Country, Edition
from tipcompare.reading.page import read_page
from tipcompare.reading.pipeline import Parts
from tipcompare.series import Identity, Layout, Lists, SectionRule, SeriesProfile
from tipcompare.sources import read_source

REVIEW = SeriesProfile(
    key="harbor-review",
    title="Harbor Review",
    publisher="Council of Harbors (invented)",
    identity=Identity(titles=(r"(?P<name>[^\d:]{2,60})",), editions=(r"of May (?P<year>\d{4})",)),
    layout=Layout(reader="page"),
    sections=(
        SectionRule("title", "Title", headings=("{country}",)),
        SectionRule("review", "Review", headings=("the review",)),
        SectionRule("recommendations", "Conclusions", headings=("(ii )?conclusions",)),
        SectionRule("annex", "Annex", headings=("annex",)),
    ),
    lists=Lists(title="Conclusions", sections=("recommendations",)),
)
COVER = ["UNITED HARBORS", "H/8/41", "Council", "Session of May 2012", "Item 6", "Report of the Group", "Contents"]
ITEMS = ["Line the wells of the upper town.", "Open two shelters.", "Train the wardens.", "Publish yearly figures."]


def read(*conclusions: str, cover: list[str] = COVER, title: str = "Vesmark") -> Parts:
    """Return the parts of a review of Vesmark with these paragraphs under the heading of its list."""
    body = [*cover, title, "The review", "The group met twice.", "II. CONCLUSIONS", *conclusions]
    (source,) = read_source("\n\n".join([*body, "Annex", "Those who met."]).encode(), "2012/Vesmark.txt")
    return read_page(source, REVIEW, Country("XVE", "Vesmark"), Edition(2012))


@pytest.mark.parametrize("many", range(len(COVER) + 1))
@pytest.mark.parametrize("title", ["Vesmark", "THE VESMARK"])
def test_the_title_of_a_cover_is_the_name_of_the_country(title: str, many: int) -> None:
    """However many lines stand over it, none of them is it, nor is any line of so many letters the title's section."""
    parts = read("• Line the wells.", cover=COVER[:many], title=title)
    assert [(section.kind, section.heading) for section in parts.sections] == [
        ("title", title),
        ("review", "The review"),
        ("recommendations", "II. CONCLUSIONS"),
        ("annex", "Annex"),
    ]
    assert parts.warnings == ()


def test_the_name_of_another_country_is_no_title() -> None:
    """That is said, and every other section is read all the same."""
    parts = read("• Line the wells.", title="Orlenia")
    assert [doubt.code for doubt in parts.warnings] == ["no-title"]
    assert [item.text for item in parts.recommendations] == ["Line the wells."]


@pytest.mark.parametrize(
    ("pattern", "line", "told"),
    [
        ("{country}", "Vesmark", True),
        ("{country}", "Vesmark Isles", False),
        ("(the )?{country}( [0-9]{4})?", "The Vesmark 2012", True),
        ("(the )?{country}( [0-9]{4})?", "May 2012", False),
        ("{country} [0-9]+|our review", "Our review", True),
        ("{country} [0-9]+|our review", "Session 12", False),
        ("review of {country}", "Review of the Vesmark Isles", True),
    ],
)
def test_a_name_without_words_beside_it_is_the_countrys_own(pattern: str, line: str, told: bool) -> None:
    """Where a pattern has words of its own, they tell that what stands there is a name, whichever it is."""
    title = SectionRule("title", "Title", headings=(pattern,))
    text = f"{line}\n\nThe review\n\nIt met.\n\nConclusions\n\n• Line it."
    (source,) = read_source(text.encode(), "x.txt")
    own = evolve(REVIEW, sections=(title, *REVIEW.sections[1:]))
    parts = read_page(source, own, Country("XVE", "Vesmark"), Edition(2012))
    assert (parts.sections[0].found_by == "heading") is told


@pytest.mark.parametrize("paragraph", [6, 60, 99, 122])
@pytest.mark.parametrize("mark", ["{}.{} ", "{}.{}. "])
@pytest.mark.parametrize("many", [3, 4, 130])
def test_items_lose_the_number_of_their_paragraph(many: int, mark: str, paragraph: int) -> None:
    """However many digits it and they have; the line that leads them in is no item."""
    items = [f"{ITEMS[n % 4][:-1]} of quay {'ab'[n % 2]}{n}." for n in range(many)]
    lead = f"{paragraph}. The conclusions below are agreed to by Vesmark:"
    parts = read(lead, *(mark.format(paragraph, n) + item for n, item in enumerate(items, 1)))
    assert [item.text for item in parts.recommendations] == items


@pytest.mark.parametrize(
    "items",
    [
        ["1.5 Million trees should be planted.", "2.5 Million girls need schools.", "Open a shelter."],
        ["150.000 Wardens should be trained.", "12.500 Boats should be counted.", "Open a shelter."],
        ["1.5 degrees is the aim.", "12.3 of the law should be repealed.", "2024 is the year to do so."],
        ["122.5 FM should be heard.", "911 - The number to call - should be free.", "Open a shelter."],
    ],
)
def test_amounts_articles_and_years_stay(items: list[str]) -> None:
    """What an item begins with is of it where it does not count."""
    assert [item.text for item in read(*items).recommendations] == items


@pytest.mark.parametrize(("mark", "number"), [("{}. ", "{1}"), ("{}) ", "{1}"), ("{}. ", "{0}.{1}")])
@given(many=st.lists(st.integers(1, 12), min_size=2, max_size=5), first=st.integers(14, 150))
def test_lists_that_begin_anew_under_each_paragraph_are_whole(
    mark: str, number: str, many: list[int], first: int
) -> None:
    """Neither the lines that lead them in nor any number is left, however many items each has."""
    lines, items = [], []
    for paragraph, count in enumerate((2, *many), first):
        lines += [mark.format(paragraph) + "These conclusions were seen by Vesmark:"]
        said = [f"{ITEMS[place % 4][:-1]} of quay {paragraph}/{place}." for place in range(count)]
        lines += [mark.format(number.format(paragraph, place)) + text for place, text in enumerate(said, 1)]
        items += said
    assert [item.text for item in read(*lines).recommendations] == items


@pytest.mark.parametrize(
    ("lines", "items"),
    [
        (
            ["1. Open a shelter.", "2. Take steps to:", "1. Line the wells.", "2. Train wardens.", "3. Count them."],
            ["Open a shelter.", "Take steps to:", "Line the wells.", "Train wardens.", "Count them."],
        ),
        (
            ["1. Take steps to:", "1. Line the wells.", "2. Train wardens.", "3. Count them."],
            ["Take steps to:", "Line the wells.", "Train wardens.", "Count them."],
        ),
        (
            ["12. Open a shelter.", "13. The group asks Vesmark to:", "1. Line the wells.", "2. Train.", "14. Count."],
            ["Open a shelter.", "The group asks Vesmark to:", "Line the wells.", "Train.", "Count."],
        ),
        (
            ["1. Open a shelter.", "2. Train wardens.", "1. Line the wells.", "2. Count them."],
            ["Open a shelter.", "Train wardens.", "Line the wells.", "Count them."],
        ),
    ],
)
def test_what_counts_on_is_an_item_though_others_begin_anew_below(lines: list[str], items: list[str]) -> None:
    """It may hold the verb of those."""
    assert [item.text for item in read(*lines).recommendations] == items


@pytest.mark.parametrize("marks", [("iii", "iv", "v"), ("c", "d", "e")])
def test_a_list_may_go_on_from_one_before_it(marks: tuple[str, ...]) -> None:
    """Its letters or Roman numbers count on from where another list ended."""
    lines = [f"({mark}) {text}" for mark, text in zip(marks, ITEMS, strict=False)]
    assert [item.text for item in read(*lines).recommendations] == ITEMS[:3]
