"""What a browser prints around each page, left in a text: its address, the day and hour, the title, "3/4"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from itertools import pairwise

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
_MAY_BE = re.compile(rf"[/w\d](?:(?<=/)/|(?<=w)ww\.|(?<=\d)(?::|{_OF})\d)")
_HINT = re.compile(
    rf"[\d\n](?:(?<=\n){_BLANK}*\d{{1,3}}(?:{_OF}\d{{1,3}}(?!\S)|{_BLANK}*$)"
    rf"|(?<=\d)(?:{_OF_STAMP}|(?<!\S\d)\d{{0,2}}{_OF}\d{{1,3}}{_BLANK}*$))",
    re.MULTILINE,
)
"""What a text, behind a line feed, has that may have such edges: else its lines are not looked at.

It begins with a digit or a line feed, so that nothing else is looked at.
"""


@frozen
class _PrintedLine:
    """A line with what of a page's edge is in it.

    Args:
        text: without blanks around it; `end` is what ended it.
        address, stamp: the address in it, and the day with the hour.
        count: which page of how many, where that stands at an end of the rest; (0, 0) where it does not.
        rest: its other words.
    """

    text: str
    end: str
    address: str = ""
    stamp: str = ""
    count: tuple[int, int] = (0, 0)
    rest: str = ""

    @property
    def shaped(self) -> bool:
        """Whether it may be an edge of a page: no words but a title stand beside what it has of one."""
        return bool(self.address or self.stamp or (self.count[1] and self.bare)) and not _flows(self.rest)

    @property
    def said(self) -> bool:
        """Whether it has anything of an edge."""
        return bool(self.address or self.stamp or self.count[1])

    @property
    def words(self) -> str:
        """What may be a title: its words without what else it has of an edge."""
        return self.rest or self.text.strip()

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
    lines = [_read(found[0]) for found in _LINE.finditer(text) if found[0]]
    full = [place for place, line in enumerate(lines) if line.text]
    edges = _find_edges([lines[place] for place in full]) | _find_numbers([lines[place] for place in full])
    first = next((rank for rank in range(len(full)) if rank not in edges), 0)
    gone = {full[rank] for rank in edges if rank > first}
    return _join(lines, gone) if gone else text


def _read(printed: str) -> _PrintedLine:
    text, end = printed.strip(), printed[-1:] if printed[-1:] in "\n\f" else ""
    if len(text) > _LONGEST or not _MAY_BE.search(text):
        return _PrintedLine(printed.rstrip("\n\f"), end) if text else _PrintedLine("", end)
    address, stamp = _ADDRESS.search(text), _STAMP.search(text)
    rest = " ".join(_STAMP.sub(" ", _ADDRESS.sub(" ", text)).split())
    count = _COUNT.search(rest)
    pages = (int(count["n"] or count["k"]), int(count["m"] or count["of"])) if count else (0, 0)
    if count and 0 < pages[0] <= pages[1]:
        rest = (rest[: count.start()] + rest[count.end() :]).strip()
    else:
        pages = (0, 0)
    said = (address[0] if address else "", " ".join(stamp[0].split()) if stamp else "")
    return _PrintedLine(printed.rstrip("\n\f"), end, *said, pages, rest)


def _flows(words: str) -> bool:
    """Return whether words read as a part of a sentence: most are in lower case."""
    every = words.split()
    return len(every) > 4 and sum(word[0].islower() for word in every) * 2 > len(every)


def _find_edges(lines: Sequence[_PrintedLine]) -> set[int]:
    """Return which lines are edges of pages: those that are sure, those that come back, and what stands beside them."""
    stamps = Counter(line.stamp for line in lines if line.stamp and line.shaped)
    counted = [(k, *line.count) for k, line in enumerate(lines) if line.count[1] and (line.address or line.bare)]
    found = {k for run in _runs_up(counted) for k in run}
    found |= {k for k, line in enumerate(lines) if line.sure or (line.shaped and stamps[line.stamp] > 1)}
    for k, (old, new) in enumerate(pairwise(lines)):  # both alone on their lines
        if old.said and new.said and bool(old.count[1]) != bool(new.count[1]) and old.bare and new.bare:
            found |= {k, k + 1}
    titles = Counter(lines[k].words for k in {k for seed in found for k in (seed - 1, seed + 1)} if 0 <= k < len(lines))
    return found | {k for seed in found for k in _beside(lines, titles, seed)}


def _beside(lines: Sequence[_PrintedLine], titles: Mapping[str, int], seed: int) -> Iterator[int]:
    """Yield the lines on both sides of an edge that belong to it: by their shape, or as they come back beside edges."""
    for step in (-1, 1):
        for k in range(seed + step, seed + step * (_MOST_LINES + 1), step):
            line = lines[k] if 0 <= k < len(lines) else _PrintedLine("", "")
            again = titles.get(line.words, 0) > 1 and len(line.text) <= _LONGEST and not _flows(line.text)
            if not (line.shaped or again):
                break
            yield k


def _runs_up(counted: Sequence[tuple[int, int, int]]) -> Iterator[list[int]]:
    """Yield the places, two at least, of lines one after the other that count up by one, of as many pages."""
    run: list[tuple[int, int, int]] = []
    for one in (*counted, (0, 0, 0)):
        if run and (one[1], one[2]) != (run[-1][1] + 1, run[-1][2]):
            if len(run) > 1:
                yield [place for place, _, _ in run]
            run = []
        run.append(one)


def _find_numbers(lines: Sequence[_PrintedLine]) -> set[int]:
    """Return which lines are numbers of pages: such as count up through the text, most of them within sentences."""
    words = [line.text.strip() for line in lines]
    bare = [(k, int(word), 0) for k, word in enumerate(words) if word.isdecimal() and len(word) <= _LONGEST_NUMBER]
    within = {k for k, _, _ in bare if 0 < k < len(lines) - 1 and _goes_on(words[k - 1], words[k + 1])}
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


def _join(lines: Sequence[_PrintedLine], gone: set[int]) -> str:
    """Return the text of the lines that stay; where some are gone, as one line if a sentence goes on there."""
    pieces: list[str] = []
    before, last, cut, blank = "", "", False, False
    for place, line in enumerate(lines):
        if place in gone or (cut and not line.text):
            cut, blank = True, blank or not line.text or line.end == "\f"
            continue
        if cut:
            while pieces and not pieces[-1].strip():
                pieces.pop()
                blank = True
            joined = _is_open(before, last) or _goes_on(last, line.text)
            gap = "\n" if joined and last.rstrip().endswith("-") else " " if joined else "\n\n" if blank else "\n"
            pieces[-1:] = [piece.rstrip() + gap for piece in pieces[-1:]]
        pieces.append((line.text.lstrip() if cut else line.text) + line.end)
        if line.text:
            before, last = ("" if blank else last), line.text
        cut, blank = False, not line.text
    return "".join(pieces)
