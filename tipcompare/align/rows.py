"""Rows of tables in a text: what stands in one block, and which blocks stand in a table."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import frozen

from tipcompare.align.folding import bare_letters
from tipcompare.model import Span

_FEWEST, _LONGEST_LABEL = 4, 16
"""Words that a block has at least; words after which no label of a row goes on."""

_PROSE = 25
"""Words of the first line of a block that is no row of a table."""

_SHARE = re.compile(r"\d{1,3}(?:\.\d{1,3}%?|%)")
"""A line that is a share, as figures print them: what follows is the next label of it, or no part of it."""

_OVER = re.compile(r"[.!?;:][”\"’)]*(?:\s*\([\d,;\s–-]*\))*$|\([\d,;\s–-]+\)$")
"""How a sentence ends, or the references behind a cell."""

_STOPS, _CLOSING = ".!?;:", '”"’)'
"""What such a line ends with: a stop, or what may stand behind one."""

_TAIL = 80
"""Letters within which that stands."""

_YEARS = re.compile(r"(?:(?:19|20)\d\d[\s,;–—-]{0,3})+")
"""The years behind a row, on a line of their own: they end it, and never begin one."""

_NUMBERED = re.compile(r"[A-Z][a-z]+ \d+\.")
"""How a caption begins: a word and a number."""


@frozen
class RowSigns:
    """What tells the rows of a series' tables.

    Args:
        cells: what the last cell of a row says though no reference follows, at the end of its line.
        heads: the letters of what stands over rows on a line of its own.
        marks: of sources, which say nothing; None where they are not told.
    """

    cells: re.Pattern[str]
    heads: re.Pattern[str]
    marks: re.Pattern[str] | None


def join_rows(text: str, lines: Sequence[Span], signs: RowSigns | None = None) -> tuple[Span, ...]:
    r"""Return the lines of a text that is printed with tables in blocks: a paragraph, a caption, a row with its cells.

    A line goes on with the one before where that neither ends a sentence, a row or a reference nor is long, or is long
    and goes on in lower case; what has fewer than four words does not stand alone. Behind years, and behind what stands
    over rows, always begins another.

    Args:
        text: that the lines are of.
        lines: in order.
        signs: of rows.

    Example:
        >>> from tipcompare.align.paragraphs import split_paragraphs
        >>> text = "Ban on Forced\nLabor\nYes Article 8 (29)\nThe hall was closed in May.\nNo (4)"
        >>> [span.of(text) for span in join_rows(text, split_paragraphs(text, Span(0, len(text))))]
        ['Ban on Forced\nLabor\nYes Article 8 (29)', 'The hall was closed in May.\nNo (4)']
    """
    blocks: list[Span] = []
    words, over = 0, True
    cut = shared = told = closed = first = False
    for line in lines:
        own = line.of(text)
        count = own.count(" ") + 1
        number = own[0].isdigit()
        dated = number and _YEARS.fullmatch(own) is not None
        stops = dated or own[-1] in _STOPS or (own[-1] in _CLOSING and bool(_OVER.search(own[-_TAIL:])))
        on = (cut and own[0].islower()) or (told and number)
        told = not stops and signs is not None and signs.cells.search(own, max(0, len(own) - _TAIL)) is not None
        back = count < _FEWEST and (stops or told)
        apart = shared and count > 1
        shared = number and _SHARE.fullmatch(own) is not None
        goes_on = not closed and (words < _FEWEST or back or on or not (over or _NUMBERED.match(own)))
        if blocks and (dated or (goes_on and not apart)):
            blocks[-1], words = Span(blocks[-1].start, line.end), words + count
        else:
            blocks.append(line)
            words, first = count, closed
        heads = signs is not None and count <= _LONGEST_LABEL and signs.heads.fullmatch(bare_letters(own)) is not None
        closed = dated or heads
        over = words > _LONGEST_LABEL or stops or told
        cut = count > _LONGEST_LABEL and not stops
    if len(blocks) > 1 and words < _FEWEST and not first:
        blocks[-2:] = [Span(blocks[-2].start, blocks[-1].end)]
    return tuple(blocks)


def tell_rows(blocks: Sequence[str]) -> list[bool]:
    r"""Return which blocks of a text that is printed with tables stand in one: from its caption to the next prose.

    Example:
        >>> tell_rows(["The court sat.", "Table 3. Laws\nLaw Year", "Ban\nYes", " ".join(["word"] * 30)])
        [False, True, True, False]
    """
    found, within = [], False
    for block in blocks:
        dated = _YEARS.fullmatch(block.rpartition("\n")[2]) is not None
        prose = not dated and block.partition("\n")[0].count(" ") >= _PROSE
        within = bool(_NUMBERED.match(block)) or (within and not prose)
        found.append(within)
    return found
