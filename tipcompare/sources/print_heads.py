"""What a browser prints around each page, left in a text: its address, the day and hour, the title, "3/4"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import takewhile

from attrs import frozen

from tipcompare.language.sentences import TERMINAL, breaks_off, ends_with

_LONGEST = 300
"""Characters of a line, at most: a title and an address stand in it."""
_LONGEST_NUMBER = 3
_MOST_LINES = 3
"""Lines that one edge of a page has, at most, next to one that is sure."""
_LINE = re.compile(r"[^\n\f]*[\n\f]?")
_ADDRESS = re.compile(r"(?:https?://|file:///|www\.)\S+")
_OF_STAMP = r"\d{0,3}[/.-]\d{1,2}[/.-]\d{1,4},?\s{1,9}\d{1,2}:\d{2}(?::\d{2})?(?:\s?[AaPp]\.?[Mm]\b\.?)?(?!\d)"
_STAMP = re.compile(rf"\d{_OF_STAMP}")
_BLANK, _OF = r"[^\S\n\f]", r"(?:\s?/\s?|\s[^\W\d_]{1,4}\s)"
_COUNT = re.compile(rf"^(?P<n>\d{{1,3}}){_OF}(?P<m>\d{{1,3}})(?!\S)|(?<!\S)(?P<k>\d{{1,3}}){_OF}(?P<of>\d{{1,3}})$")
_PARTED = re.compile(rf"\d(?::|{_OF})\d")
_HINT = re.compile(
    rf"[\d\n](?:(?<=\n){_BLANK}*\d{{1,3}}(?:{_OF}\d{{1,3}}(?!\S)|{_BLANK}*$)"
    rf"|(?<=\d)(?:{_OF_STAMP}|(?<!\S\d)\d{{0,2}}{_OF}\d{{1,3}}{_BLANK}*$))",
    re.MULTILINE,
)
"""What a text, behind a line feed, has that may have such edges: else its lines are not looked at.

It begins with a digit or a line feed, so that nothing else is looked at.
"""


@frozen
class _Edge:
    """What of a page's edge is in a line.

    Args:
        address, stamp: the address in it, and the day with the hour.
        count: which page of how many, where that stands at an end of the rest; (0, 0) where it does not.
        rest: its other words.
    """

    address: str
    stamp: str
    count: tuple[int, int]
    rest: str

    @property
    def shaped(self) -> bool:
        """Whether it may be an edge of a page: no words but a title stand beside what it has of one."""
        return bool(self.address or self.stamp or (self.count[1] and self.bare)) and not _flows(self.rest)

    @property
    def said(self) -> bool:
        """Whether it has anything of an edge."""
        return bool(self.address or self.stamp or self.count[1])

    @property
    def bare(self) -> bool:
        """Whether a word at most stands beside what it has of an edge ("Page")."""
        return len(self.rest.split()) < 2

    @property
    def sure(self) -> bool:
        """Whether it is one by itself: two things that only such edges have beside each other, and a word at most."""
        return bool(self.count[1] and (self.address or self.stamp)) and self.bare


def drop_print_heads(text: str) -> str:
    r"""Return a text without what a browser printed at the edges of its pages; a sentence that they part is whole.

    By no word, but by shapes and by what comes back: the same day and hour, pages that count up, and lines beside these
    that come back with them. A number alone on its line within a sentence is one of a page where these count up. What
    stands before everything else stays, as it may be the title.

    Args:
        text: of a file without markup.

    Example:
        >>> drop_print_heads("Police arrested the\nhttps://a.example/x 1/2\n12/1/26, 9:14 AM A Title\nowner.")
        'Police arrested the owner.'
    """
    if _HINT.search(f"\n{text}") is None:
        return text
    lines = _LINE.findall(text)
    told = {place: line for place, line in enumerate(map(str.strip, lines)) if line}
    full = [*told]
    edges = _find_edges([*told.values()]) | _find_numbers([*told.values()])
    first = next((rank for rank in range(len(full)) if rank not in edges), 0)
    gone = {full[rank] for rank in edges if rank > first}
    return _join(lines, gone) if gone else text


def _read(line: str) -> _Edge:
    """Return what of an edge is in a line."""
    address, stamp = _ADDRESS.search(line), _STAMP.search(line)
    rest = " ".join(_STAMP.sub(" ", _ADDRESS.sub(" ", line)).split())
    count = _COUNT.search(rest)
    pages = (int(count["n"] or count["k"]), int(count["m"] or count["of"])) if count else (0, 0)
    if count and 0 < pages[0] <= pages[1]:
        rest = (rest[: count.start()] + rest[count.end() :]).strip()
    else:
        pages = (0, 0)
    return _Edge(address[0] if address else "", " ".join(stamp[0].split()) if stamp else "", pages, rest)


def _has_some(line: str) -> bool:
    """Return whether a line may have an address, a day with its hour, or a count of pages at one of its ends."""
    may_be_parted = ":" in line or line[0].isdigit() or line[-1].isdigit()
    return "//" in line or "www." in line or (may_be_parted and _PARTED.search(line) is not None)


def _flows(words: str) -> bool:
    """Return whether words read as a part of a sentence: most are in lower case."""
    every = words.split()
    return len(every) > 4 and sum(word[0].islower() for word in every) * 2 > len(every)


def _find_edges(lines: Sequence[str]) -> set[int]:
    """Return which lines are edges of pages: those that are sure, those that come back, and what stands beside them."""
    read = {k: _read(line) for k, line in enumerate(lines) if len(line) <= _LONGEST and _has_some(line)}
    stamps = Counter(edge.stamp for edge in read.values() if edge.stamp and edge.shaped)
    counted = [(k, *edge.count) for k, edge in read.items() if edge.count[1] and (edge.address or edge.bare)]
    found = {k for run in _runs_up(counted) for k in run}
    found |= {k for k, edge in read.items() if edge.sure or (edge.shaped and stamps[edge.stamp] > 1)}
    for k, old in read.items():  # both alone on their lines
        new = read.get(k + 1)
        if new and old.said and new.said and bool(old.count[1]) != bool(new.count[1]) and old.bare and new.bare:
            found |= {k, k + 1}

    def words(k: int) -> str:  # what may be a title: a line without what else it has of an edge
        return (read[k].rest if k in read else "") or lines[k]

    near = {k for seed in found for k in (seed - 1, seed + 1) if 0 <= k < len(lines)}
    titles = Counter(map(words, near))

    def belongs(k: int) -> bool:  # by its shape, or as it comes back beside edges
        again = titles[words(k)] > 1 and len(lines[k]) <= _LONGEST and not _flows(lines[k])
        return again or (k in read and read[k].shaped)

    for seed in tuple(found):
        for side in (range(seed - 1, seed - 1 - _MOST_LINES, -1), range(seed + 1, seed + 1 + _MOST_LINES)):
            found.update(takewhile(lambda k: 0 <= k < len(lines) and belongs(k), side))
    return found


def _runs_up(counted: Sequence[tuple[int, int, int]]) -> Iterator[list[int]]:
    """Yield the places, two at least, of lines one after the other that count up by one, of as many pages."""
    run: list[tuple[int, int, int]] = []
    for one in (*counted, (0, 0, 0)):
        if run and (one[1], one[2]) != (run[-1][1] + 1, run[-1][2]):
            if len(run) > 1:
                yield [place for place, _, _ in run]
            run = []
        run.append(one)


def _find_numbers(lines: Sequence[str]) -> set[int]:
    """Return which lines are numbers of pages: such as count up through the text, most of them within sentences."""
    bare = [(k, int(line), 0) for k, line in enumerate(lines) if len(line) <= _LONGEST_NUMBER and line.isdecimal()]
    within = {k for k, _, _ in bare if 0 < k < len(lines) - 1 and _goes_on(lines[k - 1], lines[k + 1])}
    return {k for run in _runs_up(bare) if 2 * len(within.intersection(run)) >= len(run) for k in run}


def _goes_on(old: str, new: str) -> bool:
    """Return whether a sentence goes on from one line to the next one."""
    old, new = old.strip(), new.strip()
    if ends_with(old, TERMINAL) or not old or not new:
        return False
    return breaks_off(old) or (new[0].islower() and len(old.split()) > 4)


def _is_open(before: str, line: str) -> bool:
    """Return whether a line reads as a part of a sentence that goes on, by itself or with the one before it."""
    if ends_with(line.strip(), TERMINAL):
        return False
    within = bool(before) and not ends_with(before.strip(), TERMINAL) and line.split()[-1:][0][0].islower()
    return _flows(line) or (within and _flows(f"{before} {line}"))


def _join(lines: Sequence[str], gone: set[int]) -> str:
    """Return the text of the lines that stay; where some are gone, as one line if a sentence goes on there."""
    pieces: list[str] = []
    before, last, cut, blank = "", "", False, False
    for place, line in enumerate(lines):
        text = line.rstrip("\n\f") if line.strip() else ""
        end = line[-1:] if line.endswith(("\n", "\f")) else ""
        if place in gone or (cut and not text):
            cut, blank = True, blank or not text or end == "\f"
            continue
        if cut:
            while pieces and not pieces[-1].strip():
                pieces.pop()
                blank = True
            joined = _is_open(before, last) or _goes_on(last, text)
            gap = "\n" if joined and last.rstrip().endswith("-") else " " if joined else "\n\n" if blank else "\n"
            pieces[-1:] = [piece.rstrip() + gap for piece in pieces[-1:]]
        pieces.append((text.lstrip() if cut else text) + end)
        if text:
            before, last = ("" if blank else last), text
        cut, blank = False, not text
    return "".join(pieces)
