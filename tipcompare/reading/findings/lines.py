"""The lines of a printed chapter: what is page furniture, what is a heading, what is text."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Iterator, Sequence
from itertools import accumulate, compress, count, groupby, pairwise, repeat

from attrs import evolve, frozen

from tipcompare.reading.folding import squash, squash_lines
from tipcompare.reading.headings import top_kind
from tipcompare.reading.wording import match_level
from tipcompare.series import ChapterRule, SeriesProfile
from tipcompare.series.patterns import any_of, compile_folded

_PAGE_NUMBER = 3
"""Digits of the number of a page, at most."""
_HEADING_LINES, _NAME_WORDS, _NAME_SHARE = 14, 8, 0.4


@frozen
class Line:
    """One line of the source.

    Args:
        text: its words with a space between.
        key: its letters and digits in lower case.
        kind: a section kind for a heading line, `rating` for a line that only names a level, `name` for the country's
            name in a running head, `furniture` for the rest of running heads and the like, else `text`.
        at_break: whether it belongs to what stands at a page break.
    """

    text: str
    key: str
    kind: str = "text"
    at_break: bool = False


def read_lines(text: str, profile: SeriesProfile, rule: ChapterRule, name: str) -> tuple[Line, ...]:
    """Return the lines of `text` that are not blank, each with what it is; `name` may stand in a running head."""
    words = [*filter(None, map(" ".join, map(str.split, text.splitlines())))]
    lines = list(map(Line, words, squash_lines(words)))
    cell = re.compile(rf"(?:{any_of((*profile.figures.not_reported, *rule.cells)).pattern})(?: ?\([\d, ]*\))?", re.I)
    headings = tuple(heading for section in profile.sections for heading in section.headings)
    whole = compile_folded((*headings, rule.action_head))
    levels = (form for level in profile.rating.scale for form in level.forms)
    telling = compile_folded((*(f"(?:{heading})$" for heading in headings), *levels))
    joined = _join(lines, cell, whole)
    lines = [evolve(line, kind=_kind_of(line, profile)) if telling.match(line.key) else line for line in joined]
    return tuple(_mark_furniture(lines, rule, squash(name)))


def _join(lines: Sequence[Line], cell: re.Pattern[str], whole: re.Pattern[str]) -> Iterator[Line]:
    """Yield the lines, those joined into one that are a cell, a heading or the head of a table together."""
    opening = re.compile(f"{cell.pattern}|{whole.pattern}")
    keys = [line.key for line in lines]
    letters, starts = "".join(keys), [*accumulate(map(len, keys), initial=0)]
    ends = [*starts[_HEADING_LINES:], *repeat(len(letters), _HEADING_LINES)]
    after = 0
    for index in compress(count(), map(opening.match, repeat(letters), starts[:-1], ends)):
        if index < after:
            continue
        yield from lines[after:index]
        most = min(len(lines) - index, _HEADING_LINES)
        heading = (n for n in range(most, 1, -1) if whole.fullmatch(letters, starts[index], starts[index + n]))
        broken = cell.fullmatch(" ".join(one.text for one in lines[index : index + 2])) is not None
        after = index + next(heading, 1 + broken)
        joined = lines[index:after]
        yield Line(" ".join(one.text for one in joined), "".join(keys[index:after])) if len(joined) > 1 else joined[0]
    yield from lines[after:]


def _kind_of(line: Line, profile: SeriesProfile) -> str:
    """Return the section that a line heads, `rating` where it names a level and at most a reason for it, or `text`."""
    found = match_level(line.text, profile)
    rest = line.text[found[1] :].strip() if found else ""
    rates = found is not None and (not rest or rest[0] in "-–—" or rest.isupper())
    return top_kind(line.text, profile) or ("rating" if rates else "text")


def _mark_furniture(lines: list[Line], rule: ChapterRule, name: str) -> Iterator[Line]:
    """Yield the lines, running heads and what stands around them at a page break marked."""
    heads, continued = compile_folded(rule.running_heads), compile_folded(rule.continued)
    anchors = [heads.fullmatch(line.key) is not None for line in lines]
    furniture = [anchors[k] or continued.fullmatch(line.key) is not None for k, line in enumerate(lines)]
    names = _names(lines, anchors) | {name}
    loose = [
        anchor
        or line.kind == "rating"
        or line.key in names
        or (len(line.text) <= _PAGE_NUMBER and line.text.isdecimal())
        for line, anchor in zip(lines, anchors, strict=True)
    ]
    for _, run in groupby(range(len(lines)), key=loose.__getitem__):
        places = [*run]
        broken = any(map(anchors.__getitem__, places))
        for place in places:
            line = lines[place]
            if broken or furniture[place]:
                named = "rating" if line.kind == "rating" else "name" if line.key in names else "furniture"
                line = Line(line.text, line.key, "furniture" if furniture[place] else named, at_break=True)
            yield line


def _names(lines: Sequence[Line], anchors: Sequence[bool]) -> set[str]:
    """Return the keys of short lines that stand next to a running head on many pages: the country's name."""
    pages = sum(anchor and not above for above, anchor in pairwise((False, *anchors)))
    near = {place for index in compress(count(), anchors) for place in range(index - 3, index + 4)}
    beside = [lines[place] for place in near if 0 <= place < len(lines)]
    short = (line.key for line in beside if line.kind == "text" and len(line.text.split()) <= _NAME_WORDS)
    times = Counter(key for key in short if not key.isdigit())
    return {key for key, many in times.items() if many >= max(2, _NAME_SHARE * pages)}
