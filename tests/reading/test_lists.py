"""Whatever a mirror sets the items of a list apart by, the same items come out."""

from __future__ import annotations

import textwrap
from collections.abc import Callable, Sequence

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.model import CountryReport, SourceText
from tipcompare.reading import read_report
from tipcompare.reading.folding import squash
from tipcompare.series import Figures
from tipcompare.series.tip import TIP
from tipcompare.sources import read_source

PROFILE = evolve(TIP, figures=Figures())

HEAD = (
    "VESMARK: TIER 2\n\nThe Government of Vesmark does not fully meet the minimum standards for the elimination of "
    "trafficking but is making significant efforts to do so. The government demonstrated increasing efforts; therefore "
    "Vesmark remained on Tier 2.\n"
)
TAIL = """
PROSECUTION

The government maintained law enforcement efforts. The penal code criminalized all forms of trafficking.

PROTECTION

The government maintained protection efforts. It opened a shelter in the harbor.

PREVENTION

The government maintained prevention efforts. A campaign on the ferries raised awareness.

TRAFFICKING PROFILE

As reported over the past five years, human traffickers exploit domestic and foreign victims in Vesmark.
"""

VERBS = (
    *("Investigate", "Train", "Increase", "Amend", "Open", "Publish", "Enact", "Strictly enforce", "Provide"),
    *("Vigorously and expeditiously prosecute", "Systematically and proactively identify", "Significantly expand"),
    *("In consultation with fishing crews, fund", "Consistent with the plan of 2019, implement", "Fully implement"),
)
OBJECTS = (
    *(
        "shelters for women and men",
        "the Trafficking and Transportation (Control) Act",
        "labor inspectors in the ports",
    ),
    *("penalties prescribed for trafficking, which are lower than those for rape", "the national action plan"),
    *("guidelines (for police; for judges; and for consuls)", "data on cases in the salt mines", "a hotline"),
)
ENDS = ("", " across the country", ", and report the results", " in line with the 2000 Protocol", " each year")
INNER = (
    "Amend the harbor law; implement its decrees; and remove the fees that it allows",
    "Establish procedures to find victims among crews; train officers in them; and refer whom they find to shelters",
)
PLAIN = st.builds("{} {}{}".format, st.sampled_from(VERBS), st.sampled_from(OBJECTS), st.sampled_from(ENDS))


@st.composite
def lists(draw: st.DrawFn) -> list[str]:
    """Two to eight items without full stops; less than half of them hold semicolons of their own."""
    plain = draw(st.lists(PLAIN, min_size=2, max_size=7, unique=True))
    inner = draw(st.lists(st.sampled_from(INNER), max_size=min(2, len(plain) - 1), unique=True))
    return draw(st.permutations([*plain, *inner]))


def in_lines(mark: str, between: str = "\n") -> Callable[[Sequence[str]], str]:
    """Return what prints each item on a line of its own behind `mark`, in which `{}` counts."""
    return lambda items: between.join(f"{mark.format(number)}{item}." for number, item in enumerate(items, 1))


def run_in(items: Sequence[str]) -> str:
    """Print the items as one paragraph with semicolons."""
    low = [items[0], *(item[0].lower() + item[1:] for item in items[1:])]
    return "; ".join([*low[:-1], f"and {low[-1]}."])


PRINTINGS: dict[str, Callable[[Sequence[str]], str]] = {
    "semicolons": run_in,
    "bullets in a paragraph": lambda items: "• " + " • ".join(f"{item}." for item in items),
    "a bullet a line": in_lines("• "),
    "blank lines": in_lines("", "\n\n"),
    "numbers": in_lines("{}. "),
    "numbers in brackets": in_lines("({}) "),
    "numbers of a section": in_lines("3.{} "),
    "letters": lambda items: "\n".join(
        f"{letter}) {item};" for letter, item in zip("abcdefghijk", items, strict=False)
    ),
    "hollow bullets": in_lines("o "),
    "bullets led in": lambda items: f"To go on, the authorities should:\n\n{in_lines('• ')(items)}",
    "arrows": in_lines("→ "),
    "ASCII arrows": in_lines("-> ", "\n\n"),
    "ticks": in_lines("✓ "),
    "wrapped lines": in_lines("• "),
}


def read(printing: str, heading: str, items: Sequence[str]) -> CountryReport:
    """Return the report of a narrative of ours with the items in it, its lines broken if its list's are."""
    text = f"{HEAD}\n{heading}{PRINTINGS[printing](items)}\n{TAIL}"
    if printing == "wrapped lines":
        text = "\n".join(textwrap.fill(line, 64) for line in text.split("\n"))
    return read_text(text)


def read_text(text: str) -> CountryReport:
    """Return the report of a text."""
    return read_report(SourceText(text, "2018/Vesmark.txt", "0" * 64, "text"), PROFILE)


def items_of(report: CountryReport) -> list[str]:
    """Return the letters of the items: what is printed in lower case after a semicolon is the same item."""
    return [squash(item.text) for item in report.recommendations]


def print_page(items: Sequence[str]) -> CountryReport:
    """Return the report of a page of HTML whose list is one of the markup."""
    body = "".join(f"<p>{' '.join(part.split())}</p>" for part in (HEAD.split("\n\n")[1], ""))
    listed = "".join(f"<li>{item}.</li>" for item in items)
    rest = "".join(f"<p>{' '.join(part.split())}</p>" for part in TAIL.split("\n\n"))
    page = (
        f"<html><body><main><h1>VESMARK: TIER 2</h1>{body}<h2>RECOMMENDATIONS FOR VESMARK</h2><ul>{listed}</ul>{rest}"
    )
    (source,) = read_source(f"{page}</main></body></html>".encode(), "2018/Vesmark.html")
    return read_report(source, PROFILE)


@pytest.mark.parametrize("printing", PRINTINGS)
@given(items=lists())
def test_the_same_items_from_every_printing(printing: str, items: list[str]) -> None:
    """Bullets, arrows, ticks, numbers, blank lines, wraps and semicolons all give the items that were written."""
    if printing == "semicolons":
        items = [item for item in items if item not in INNER]
    report = read(printing, "RECOMMENDATIONS FOR VESMARK\n\n", items)
    assert items_of(report) == [squash(item) for item in items]
    assert [doubt.code for doubt in report.warnings] == []


@pytest.mark.parametrize("between", ["\n", " "])
@pytest.mark.parametrize("mark", ["{}.- ", "{}.-", "{}º ", "{}.º ", "{}º. ", "{} – ", "{}- ", "{}/ ", "[{}] ", "R{}: "])
def test_a_number_counts_whatever_closes_it(mark: str, between: str) -> None:
    """Numbers are printed with dashes, as ordinals and behind letters, too."""
    items = ["Train the police", "Open a hotline", "Publish data on article 3 of the harbor law"]
    report = read_text(f"{HEAD}\nRECOMMENDATIONS FOR VESMARK\n\n{in_lines(mark, between)(items)}\n{TAIL}")
    assert items_of(report) == [squash(item) for item in items]


@pytest.mark.parametrize("led", ["\n\n", "\n\nThe government should:\n\n", " "])
@pytest.mark.parametrize("mark", ["- ", "1. ", "1.- ", "a) ", "o "])
def test_the_mark_of_a_single_item_is_no_part_of_it(mark: str, led: str) -> None:
    """A list of one has its mark where a list begins."""
    report = read_text(f"{HEAD}\nPRIORITIZED RECOMMENDATIONS:{led}{mark}Train judges on the law.\n{TAIL}")
    assert [item.text for item in report.recommendations] == ["Train judges on the law."]


def test_a_number_of_another_kind_within_an_item_does_not_count_on() -> None:
    """What is in brackets is no second of what has a point behind it."""
    items = ["Train the police in rule (2) Chapter B of the harbor law", "Open a hotline", "Publish data"]
    assert items_of(read("numbers", "RECOMMENDATIONS FOR VESMARK\n\n", items)) == [squash(item) for item in items]


@pytest.mark.parametrize("between", ["\n", "\n\n", " "])
@given(items=lists())
def test_items_numbered_on_two_levels_are_those_of_the_lower(between: str, items: list[str]) -> None:
    """What heads the items below it is none itself, whether it ends in a colon or in nothing."""
    lines = ["1. The courts:", f"1.1. {items[0]}.", "2. All others", *in_lines("2.{}. ")(items[1:]).split("\n")]
    report = read_text(f"{HEAD}\nPRIORITIZED RECOMMENDATIONS:\n\n{between.join(lines)}\n{TAIL}")
    assert items_of(report) == [squash(item) for item in items]


@given(items=lists())
def test_an_item_that_others_are_numbered_under_is_one(items: list[str]) -> None:
    """What ends in a full stop heads nothing, though the next ones count below it."""
    numbered = in_lines("1.{}. ")([f"{item}." for item in items[1:]])
    report = read_text(f"{HEAD}\nPRIORITIZED RECOMMENDATIONS:\n\n1. {items[0]}.\n{numbered}\n{TAIL}")
    assert items_of(report) == [squash(item) for item in items]


@given(items=lists())
def test_the_same_items_from_a_list_of_the_markup(items: list[str]) -> None:
    """Items of HTML are the items."""
    assert items_of(print_page(items)) == [squash(item) for item in items]


@pytest.mark.parametrize("printing", sorted(set(PRINTINGS) - {"semicolons"}))
@given(items=lists())
def test_no_list_is_lost_with_its_heading(printing: str, items: list[str]) -> None:
    """Without the heading over it the list is found by its items, and by nothing less."""
    report = read(printing, "", items)
    assert items_of(report) == [squash(item) for item in items]


SECOND = """AREA ADMINISTERED BY THE EASTERN ISLANDS

The eastern part of Vesmark is administered by a council of its own.

RECOMMENDATIONS FOR THE EASTERN ISLAND AUTHORITIES:

{}

The council did not report any efforts.
"""


@pytest.mark.parametrize("printing", sorted(PRINTINGS))
@given(
    first=st.lists(PLAIN, min_size=2, max_size=5, unique=True),
    second=st.lists(PLAIN, min_size=2, max_size=5, unique=True),
)
def test_a_second_list_is_kept_beside_the_first(printing: str, first: list[str], second: list[str]) -> None:
    """A list for the authorities of a divided country follows the first, marked with whom it is for; none is lost."""
    text = "\n".join([HEAD, "RECOMMENDATIONS FOR VESMARK", "", PRINTINGS[printing](first), TAIL])
    report = read_text(f"{text}\n{SECOND.format(PRINTINGS[printing](second))}")
    assert items_of(report) == [squash(item) for item in (*first, *second)]
    assert [item.list for item in report.recommendations] == [
        *("" for _ in first),
        *("EASTERN ISLAND AUTHORITIES" for _ in second),
    ]
    assert {doubt.code for doubt in report.warnings} <= {"section-doubtful"}
    kinds = [section.kind for section in report.sections if section.heading]
    assert kinds == ["recommendations", "prosecution", "protection", "prevention", "profile", "recommendations"]


def test_a_letter_set_apart_from_its_verb_is_no_conjunction() -> None:
    """Where both together begin an item, and what stands behind the letter does not."""
    items = ["Train judges", "i nvestigate officials who take bribes", "e nforce the ban on fees"]
    report = read_text(f"{HEAD}\nPRIORITIZED RECOMMENDATIONS:\n\n{'; '.join(items)}; and fund a shelter.\n{TAIL}")
    assert [item.text for item in report.recommendations] == [*items, "fund a shelter."]
