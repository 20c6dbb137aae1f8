"""The sentences of prose in a report: no headings, captions, cells of tables, running heads or items of lists."""

from __future__ import annotations

import re
from collections.abc import Iterator
from functools import lru_cache

from tipcompare.language.capitals import CAPITAL
from tipcompare.language.deeds import DEEDS, NEGATIONS
from tipcompare.language.sentences import NO_ABBREVIATION
from tipcompare.model import CountryReport, Span

LEAST_WORDS, MOST_WORDS = 6, 90
"""Words of a sentence of prose: fewer are a heading or a cell, more are several cells without a full stop."""

LEAST_PLAIN, LEAST_TELLING = 0.5, 0.25
"""Part of its words that begin with a small letter, at least: names of bodies and conventions stand in cells. The first
word tells nothing, nor does a number. Where one of the others is a verb that tells a deed, fewer will do: "The cabinet
established the Council on Mills".
"""

_LINE = re.compile(r"[^\n]{25,}")
_NOTE = r"(?:\(\s*\d[\d\s,;–—-]*\)|\[\d[\d\s,;–—-]*\])"
_END = re.compile(rf"[.!?]{NO_ABBREVIATION}[\"”’)]*(?:(?:\s*{_NOTE})+\s*|\s+)(?=[\"“‘(\[]?(?:{CAPITAL}|[0-9]))")
_NOTES_BEFORE = re.compile(rf"\s*(?:{_NOTE}\s*|[*†‡§]+\s+)*")
_SIGNS = frozenset("*†‡§")
"""Signs with which the legend of a table begins, right before its words or a space before them."""

_NOTES_AFTER = re.compile(rf"(?<![\s)\]])(?:\s*{_NOTE})+\s*$")
_CLOSING = '"”’)'
_LONGEST_NOTES = 60
"""Letters at the end of a line that are looked at for notes."""

_APART = re.compile(r"†|‡|•|\||\*|https?:|\((?:[Ss]ee )?(?:[Tt]able|[Ff]igure|[Cc]hart|[Bb]ox) \d")
_CAPTION = re.compile(r"(?:[Tt]able|[Ff]igure|[Cc]hart|[Ss]ources?|[Nn]otes?)\b[^a-z]*[.:]|Sources? for ")


def find_prose(report: CountryReport, section: Span) -> Iterator[Span]:
    """Yield the sentences of prose in one section, in order, each without the notes around it.

    A sentence that states the rating, or overlaps with a recommendation, is left out: neither tells of a deed; so is
    one behind a sign that stands for it in a table, but for what it says was not done.

    Args:
        report: what the section is of.
        section: where it stands in the report's own text.
    """
    apart = [item.span for item in report.recommendations if item.span.overlaps(section)]
    apart += [rating.span for rating in report.ratings]
    for line in _LINE.finditer(report.text, section.start, section.end):
        for start, end in part_line(report.text, line.start(), line.end()):
            if is_prose(report.text[start:end]) and not _is_legend(report.text, line.start(), start, end):
                span = Span(start, end)
                if not any(span.overlaps(other) for other in apart):
                    yield span


def _is_legend(text: str, line: int, start: int, end: int) -> bool:
    """Whether a sentence tells what a sign in the rows of a table stands for, but for what it says was not done.

    That one was created in the year it says of the rows with the sign alone, and not of which.
    """
    signed = start > line and (text[start - 1] in _SIGNS or text[max(line, start - 2)] in _SIGNS)
    return signed and NEGATIONS.isdisjoint(text[start:end].split())


@lru_cache(maxsize=1024)
def is_prose(sentence: str) -> bool:
    """Return whether a sentence is one of prose by its form: its beginning, its end, its length and its letters.

    Example:
        >>> is_prose("The ministry opened a shelter in Ostra."), is_prose("Table 4. Laws and Regulations on Labor")
        (True, False)
    """
    kernel = sentence.lstrip('"“‘').rstrip(_CLOSING)
    if (
        len(kernel) < 2
        or not kernel[0].isupper()
        or kernel[-1] not in ".!?"
        or not (kernel[-2].isalnum() or kernel[-2] in '%)]"”’')
    ):
        return False
    words = sentence.split()
    if not LEAST_WORDS <= len(words) <= MOST_WORDS or _APART.search(sentence) or _CAPTION.match(sentence):
        return False
    letters = [word[0] for word in words[1:]]
    telling = len(letters) - sum(map(str.isdigit, letters))
    small = sum(map(str.islower, letters))
    return small >= LEAST_PLAIN * telling or (small >= LEAST_TELLING * telling and not DEEDS.isdisjoint(words[1:]))


def part_line(text: str, start: int, end: int) -> Iterator[tuple[int, int]]:
    """Yield the bounds of the sentences of a line, without the numbers of notes before, between and after them.

    Example:
        >>> text = "(12) Nets were mended.(3, 4) Boats were not."
        >>> [text[start:end] for start, end in part_line(text, 0, len(text))]
        ['Nets were mended.', 'Boats were not.']
    """
    first = start
    for found in _END.finditer(text, start, end):
        stop = found.start() + 1
        while text[stop] in _CLOSING and stop < found.end():
            stop += 1
        yield _skip_notes(text, first, stop), stop
        first = found.end()
    if first < end:
        noted = text[first:end].rstrip().endswith((")", "]"))
        after = _NOTES_AFTER.search(text, max(first, end - _LONGEST_NOTES), end) if noted else None
        last = after.start() if after and after.start() > first else end
        yield _skip_notes(text, first, last), first + len(text[first:last].rstrip())


def _skip_notes(text: str, first: int, last: int) -> int:
    """Where a sentence begins behind the notes before it, if any."""
    if text[first].isalnum():
        return first
    found = _NOTES_BEFORE.match(text, first, last)
    return min(found.end(), last) if found else first
