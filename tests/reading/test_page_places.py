"""Each line of a report is told its page, or none; where a page ends within a line, the line is parted there."""

from __future__ import annotations

from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.corpus import read
from tipcompare.model import Mark, SourceText, Span
from tipcompare.reading.page_places import place_pages
from tipcompare.sources import load_bytes
from tipcompare.sources.pdf import read_pdf

SENTENCE = "In the harbor of town {} the police held a course on matter {} for new judges."


def paged(pages: list[str], name: str = "a.pdf") -> SourceText:
    """Return a source with these pages."""
    marks, start = [], 0
    for page in pages:
        marks.append(Mark(Span(start, start + len(page)), "page"))
        start += len(page) + 1
    return SourceText(text="\n".join(pages), source=name, sha256="0" * 64, format="pdf", marks=tuple(marks))


def page_at(places: tuple[tuple[int, int], ...], offset: int) -> int:
    """Return the page at an offset."""
    return [page for start, page in places if start <= offset][-1]


@given(sizes=st.lists(st.integers(1, 4), min_size=1, max_size=5), first=st.integers(1, 300))
def test_every_line_has_the_page_it_stands_on(sizes: list[int], first: int) -> None:
    """Lines joined over the end of a page are parted there; pages are counted on from that of a part of a file."""
    lines = [[SENTENCE.format(page * 31 + 7, line * 53 + page) for line in range(n)] for page, n in enumerate(sizes)]
    source = paged(["\n".join(page) for page in lines], f"a.pdf#page={first}-{first + len(sizes)}")
    for joiner in ("\n", " "):
        text = joiner.join(line for page in lines for line in page)
        places = place_pages(source, text)
        if joiner == "\n" or len(sizes) == 1:
            found = [page_at(places, text.index(page[0])) for page in lines]
            assert found == [first + place for place in range(len(lines))]
        else:
            assert all(page in (0, *range(first, first + len(sizes))) for _, page in places)


def test_a_line_over_the_end_of_a_page_is_parted() -> None:
    """What stands after the end of the page is of the next one."""
    foot, top = SENTENCE.format(1, 2)[:-1], "and for the old ones who had never had such a course before in that town."
    text = f"{foot} {top}"
    places = place_pages(paged([foot, top]), text)
    assert [(text[start : start + 3], page) for start, page in places] == [("In ", 1), ("and", 2)]


def test_what_stands_between_two_lines_of_a_page_is_of_it() -> None:
    """A line too short to be told, or on several pages, is of the page of those around it, where these are of one."""
    page = [SENTENCE.format(number, 3) for number in range(4)]
    text = "\n".join([page[0], "Notes", page[1], "Notes", page[2]])
    places = place_pages(paged(["\n".join([page[0], "Notes", page[1]]), page[2]]), text)
    assert [(text[start : start + 5], page) for start, page in places] == [("In th", 1), ("Notes", 0), ("In th", 2)]


def test_what_stands_on_several_pages_or_on_none_has_none() -> None:
    """A line that cannot be told is not guessed; a source without pages has none at all."""
    notice = SENTENCE.format(1, 2)
    assert place_pages(paged([notice, notice]), notice) == ((0, 0),)
    assert place_pages(paged([SENTENCE.format(3, 4)]), notice) == ((0, 0),)
    assert place_pages(paged([]), notice) == ()


def test_behind_a_line_that_no_page_has_the_search_goes_on_where_it_was() -> None:
    """What follows is looked for around the last page that is known, however far on that is."""
    pages = [SENTENCE.format(page * 31 + 7, page * 53) for page in range(12)]
    last = SENTENCE.format(1, 2)
    text = "\n".join([*pages, "A line of the site that the printer never had.", last])
    assert place_pages(paged([*pages, last]), text)[-2:] == ((text.rindex("A line"), 0), (text.rindex(last), 13))


@pytest.mark.parametrize(("back", "page"), [(1, 5), (3, 3), (4, 0)])
def test_what_was_set_out_anew_is_found_some_pages_before(back: int, page: int) -> None:
    """A table that goes on over pages is set out where it starts: the text behind it may stand before its end."""
    pages = [SENTENCE.format(page * 31 + 7, page * 53) for page in range(6)]
    text = "\n".join([*pages, pages[5 - back]])
    assert page_at(place_pages(paged(pages), text), len(text)) == page


@pytest.mark.parametrize("name", ["2015/Albania.pdf", "2018/Philippines.pdf", "2021/Kosovo.pdf"])
def test_actions_of_real_chapters_stand_on_their_page(corpora: Path, name: str) -> None:
    """The letters with which an action begins stand on the page that it is said to stand on."""
    path = corpora / "dol-findings" / "pdf" / name
    source = read_pdf(load_bytes(path), name, "0" * 64)
    pages = ["".join(filter(str.isalnum, m.span.of(source.text))).lower() for m in source.marks if m.kind == "page"]
    report = read(path, series="dol-findings")
    told = [(item, report.page_at(item.span.start)) for item in report.recommendations]
    assert sum(page is not None for _, page in told) >= 0.9 * len(told)
    for item, page in told:
        if page is not None:
            assert "".join(filter(str.isalnum, item.text)).lower()[:20] in pages[page - 1]
