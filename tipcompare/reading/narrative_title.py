"""The title of a narrative: which lines it takes, the rating it prints, and where the next narrative begins."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import chain, takewhile, zip_longest

from attrs import frozen

from tipcompare.countries import candidates
from tipcompare.identity.titles import read_title
from tipcompare.model import Span
from tipcompare.reading.folding import Folded
from tipcompare.reading.layout import Block
from tipcompare.reading.wording import Wording
from tipcompare.series.patterns import any_of

_MAX_TITLE, _MAX_OTHER, _LEAST_PROSE = 200, 100, 60
_BRACKETS = "(["
QUOTES = "“\"'‘"
"""What begins a paragraph that is somebody's word: it tells no narrative."""

_SET_OFF = ":–—-" + _BRACKETS
_GOES_ON = re.compile(r"(?:[^()\n]{0,30}\))?(?:[^\w(\[]*[(\[][^()\[\]\n]{1,40}[)\]])?[^\w\"“(\[]*(?=[A-Z])")
"""What may stand between the rating of a title and a sentence that goes on in its line: more of the bracket, another
bracket, signs."""


@frozen
class Title:
    """The heading over a narrative.

    Args:
        first, last: indexes of its first and last block.
        end: offset in the text after it; within the last block where the narrative goes on in the same line.
        value: the rating it prints; None where it prints none, or one that does not exist.
        rated: whether it prints any rating.
        named: whether it prints the country's name.
        clean: whether it prints a name and a rating and nothing else, as no headline of a news page does.
    """

    first: int
    last: int
    end: int
    value: str | None = None
    rated: bool = True
    named: bool = True
    clean: bool = False


def find_title(blocks: Sequence[Block], folded: Folded, wording: Wording) -> Title | None:
    """Return the title of this country's narrative; None where the text has none.

    A name with its rating, on one line or over the next ones, goes before a rating alone, and that before a name alone.
    """
    whole = (_named_title(blocks, folded, index, wording) for index in range(len(blocks)))
    spans = (block.span for block in blocks)
    lines = [*enumerate(takewhile(lambda span: span.end - span.start <= _MAX_TITLE, spans))][::-1]
    levels = ((i, s, wording.levels.fullmatch(folded.letters, *folded.bounds(s))) for i, s in lines)
    rated = (Title(i, i, s.end, wording.level_of(one), named=False, clean=True) for i, s, one in levels if one)
    named = (Title(i, i, s.end, rated=False) for i, s in lines if wording.code in candidates(s.of(folded.text)))
    return next(chain(filter(None, whole), rated, named), None)


def _named_title(blocks: Sequence[Block], folded: Folded, index: int, wording: Wording) -> Title | None:
    """Return the title that begins with this block: on one line, over up to three, or run into the text."""
    text, lines = folded.text, [block.span for block in blocks[index : index + 3]]
    start = lines[0].start
    within = Span(start, min(lines[-1].end, start + _MAX_TITLE))
    level = wording.levels.search(folded.letters, *folded.bounds(within))
    if level is None or text[start] in QUOTES:
        return None
    rated = folded.end_offset(level.end())
    if text[rated : rated + 1].isdigit():  # the number of a page, not of a level
        return None
    last = next(place for place, line in enumerate(lines) if rated <= line.end)
    if level.span() == folded.bounds(lines[0]):  # the name stands below its rating
        last = min(1, len(lines) - 1)
    end = lines[last].end
    forms = read_title(" ".join(text[start : min(end, start + _MAX_TITLE)].split()), wording.profile)
    spaced = folded.between(start, folded.offset(level.start())) in wording.names  # "SAB L AND (T ier 3)"
    if not (spaced or any(wording.code in candidates(form["name"]) for form in forms)):
        return None
    before = text[start : folded.offset(level.start())].rstrip()[-1:]
    left = folded.index(end) - level.end()
    signs = _GOES_ON.match(text, rated, end)
    behind = folded.index(signs.end()) if signs else level.end()
    begins = wording.openings.match(folded.letters, behind, level.end() + left) is not None
    if begins or (left > _LEAST_PROSE and text[end - 1] == ".") or end - lines[last].start >= _MAX_TITLE:
        if not (begins or (signs and (last or before in _SET_OFF))):
            return None
        end = rated + (len(signs[0].rstrip()) if signs else 0)
    clean = before in _BRACKETS or left == 0 or end < lines[last].end
    return Title(index, index + last, end, wording.level_of(level), clean=clean)


def find_other(text: str, blocks: Sequence[Block], like: str, wording: Wording) -> int:
    """Return the index of the block that begins another country's narrative, else their number: see `other_title`."""
    spans = [block.span for block in blocks]
    for index, (span, below) in enumerate(zip_longest(spans, spans[1:])):
        over = below and below.end - span.start <= _MAX_OTHER and Span(span.start, below.end)
        if other_title(text, span, like, wording) or (over and other_title(text, over, like, wording)):
            return index
    return len(spans)


def other_title(text: str, span: Span, like: str, wording: Wording) -> bool:
    """Return whether a block is the title of another country's narrative, or begins with it.

    A name that is not known must be in capitals where that of `like` is, this narrative's own title; where it has none,
    in capitals. Over two lines only a known name counts. Where the own title is a name alone in capitals, others are.
    """
    line = text[span.start : min(span.end, span.start + _MAX_OTHER)]
    ratings = any_of(wording.profile.rating.in_titles, re.IGNORECASE)
    if line.isupper() and like.isupper() and not ratings.search(like) and (codes := candidates(line)):
        return wording.code not in codes
    rating = ratings.search(line)
    long = span.end - span.start > _MAX_OTHER
    if rating is None or (line[-1] == "." and not long):
        return False
    title = next(read_title(line.replace("\n", " "), wording.profile), None)
    if title is None:
        return False
    between = line[title.end("name") : rating.start()] or line[rating.end() : title.start("name")]
    if not (between.strip() or "\n" in between) or (long and not _GOES_ON.match(line, rating.end())):
        return False
    codes = candidates(title["name"])
    if codes or "\n" in line:
        return bool(codes) and wording.code not in codes
    own = next(read_title(like, wording.profile), None)
    return title["name"].isupper() == (own is None or own["name"].isupper())
