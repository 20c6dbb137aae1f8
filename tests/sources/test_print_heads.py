"""What a browser prints at the edges of its pages: gone from a text that was copied with it, and nothing else is."""

from __future__ import annotations

from textwrap import fill

import pytest
from hypothesis import given
from hypothesis import strategies as st
from mirrored import TEXT, read, told, told_of

from tipcompare.sources.print_heads import drop_print_heads

AT = "https://www.example.org/reports/2021-report/vesmark/"
TITLE = "2021 Report on Persons: Vesmark - Department of Ports"
EDGES = {
    "Chrome": f"{AT} {{n}}/4\n12/1/26, 9:14 AM {TITLE}",
    "Chrome with blank lines": f"\n{AT} {{n}}/4\n\n12/1/26, 9:14 AM {TITLE}\n",
    "pdftotext": f"\n{AT}          {{n}}/4\n\f12/1/26, 9:14 AM          {TITLE}\n",
    "Firefox": f"{{n}} of 4             12/1/2026, 9:14 AM\n{TITLE}...    {AT}",
    "Firefox in German": f"{{n}} von 4             01.12.2026, 09:14\n{TITLE}    {AT}",
    "Safari": f"{AT} Page {{n}} of 4\n{TITLE} 12/1/26, 9:14 AM",
    "Edge in German": f"{AT} {{n}}/4\n01.12.26, 09:14 {TITLE}",
}
PARTED = f"{AT}\n{{n}}/4\n\f12/1/26, 9:14 AM\n{TITLE}"


@given(st.data())
def test_pages_of_a_browser_change_no_fact(data: st.DataObject) -> None:
    """Wherever pages end, once or often, in whole paragraphs or wrapped lines, and whatever the browser."""
    wrapped = data.draw(st.booleans())
    text = "\n".join(fill(line, 72) for line in TEXT.split("\n")) if wrapped else TEXT
    parts = text.split("\n" if wrapped else " ")
    edge = data.draw(st.sampled_from(sorted(EDGES.values())))
    places = data.draw(st.sets(st.integers(8, len(parts) - 2), min_size=1, max_size=4))
    for number, place in enumerate(sorted(places), 1):
        parts[place] += f"\n{edge.format(n=number)}" + ("" if wrapped else "\n")
    report = read(("\n" if wrapped else " ").join(parts))
    assert told(report)[:3] == told_of(text)[:3]
    assert not any(piece in report.text for piece in ("example.org", "9:14", "Department of Ports"))


@given(st.sets(st.integers(60, TEXT.count(" ") - 5), min_size=2, max_size=4))
def test_edges_in_lines_of_their_own_are_dropped(places: set[int]) -> None:
    """Also where each thing has a line."""
    words = TEXT.split(" ")
    for number, place in enumerate(sorted(places), 1):
        words[place] += f"\n{PARTED.format(n=number)}\n"
    assert told(read(" ".join(words)))[:3] == told_of(TEXT)[:3]


def test_numbers_of_pages_within_sentences_are_dropped() -> None:
    """Where they count up; a value in a line by itself, a mark of an item and a number that stands once are none."""
    text = "The police arrested the\n1\nowner of a port and told the courts of\n\n2\n\nVesmark so."
    assert drop_print_heads(text) == "The police arrested the owner of a port and told the courts of Vesmark so."
    for other in (
        "The courts of the ports convicted\n33\nowners and the courts of the hills convicted\n12\nowners.",
        "1\nTrain the judges of all the ports\n2\nOpen a shelter\n3\nand another one.",
        "Judges trained in all of the ports\n12\nJudges trained in the hills\n13\nNone",
        "The courts of the ports convicted\n3\nowners of boats.",
    ):
        assert drop_print_heads(other) == other


@pytest.mark.parametrize(
    "text",
    [
        f"The law is at\n{AT}\nand the plan at\n{AT}\nas before.",
        "Train judges.\nOpen a shelter.\nTrain judges.\nOpen a shelter.",
        "Boat\t9:14\nBoat\t9:14\nThe ferry leaves at 9:14 AM\nThe ferry leaves at 9:14 AM",
        "A share of 1/2\nof the fines, and 2/3\nof the fees, in 2016/17.",
        "Of the cases tried, 1 of 4\nended; in the hills 3 of 4\nended.",
        f"{TITLE}\n12/1/26, 9:14 AM\n{AT}\n\nVESMARK: Tier 2\n\nThe law is old.",
        "Hearings\n12/1/2020 9:00\nThe court heard one owner.\n13/1/2020 9:30\nThe court heard two owners.",
    ],
)
def test_what_only_looks_like_it_stays(text: str) -> None:
    """Sources, equal items, rows, fractions, hearings, and the head of the whole text."""
    assert drop_print_heads(text) == text


def test_headings_at_the_end_of_a_page_stay_by_themselves() -> None:
    """A sentence goes on over the edge, a heading does not, and a broken word is left to be mended."""
    edge = f"{AT} 1/4\n12/1/26, 9:14 AM {TITLE}"
    assert drop_print_heads(f"It ended.\n\nPROSECUTION\n{edge}\nThe police") == "It ended.\n\nPROSECUTION\nThe police"
    assert drop_print_heads(f"It ended.\n\n{edge}\n\nThe police") == "It ended.\n\nThe police"
    assert drop_print_heads(f"The police of Vesmark gave the direct-\n{edge}\nor") == (
        "The police of Vesmark gave the direct-\nor"
    )
    assert drop_print_heads(f"It ended.\n{edge}") == "It ended.\n"
