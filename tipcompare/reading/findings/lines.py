"""The lines of a printed chapter: what is page furniture, what is a heading, what is text."""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from itertools import accumulate

from attrs import evolve, frozen

from tipcompare.reading.folding import squash, squash_lines
from tipcompare.reading.wording import any_level, any_of, compile_folded, match_level
from tipcompare.series import ChapterRule, SeriesProfile

_PAGE_NUMBER = re.compile(r"\d{1,3}")
_HEADING_LINES = 14
_HEAD_LINES = 5
_NAME_WORDS = 8
_NAME_SHARE = 0.4


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
    """Return the lines of `text` that are not blank, each with what it is.

    Args:
        text: the source's text.
        profile: of the series.
        rule: its chapters' layout.
        name: of the country, as it may stand in a running head.
    """
    headings = compile_folded(tuple(heading for section in profile.sections for heading in section.headings))
    head = compile_folded((rule.action_head,))

    def find_heading(ahead: Sequence[Line]) -> tuple[str, int]:
        """The kind of the section heading that begins here, and on how many lines it stands."""
        key = ""
        for used, line in enumerate(ahead, 1):
            key += line.key
            if headings.fullmatch(key):
                kinds = (one.kind for one in profile.sections if compile_folded(one.headings).fullmatch(key))
                return next(kinds), used
            if len(line.text) > 80 or len(key) > 120:
                break
        return "", 0

    def find_head(ahead: Sequence[Line]) -> tuple[str, int]:
        """The head of the table of actions, whose cells may stand on several lines."""
        keys = [line.key for line in ahead[:_HEAD_LINES]]
        return "text", next((used for used in range(len(keys), 0, -1) if head.fullmatch("".join(keys[:used]))), 0)

    word = re.compile(rf"(?:{any_of((*profile.figures.not_reported, *rule.cells)).pattern})(?: ?\([\d, ]*\))?", re.I)

    def find_word(ahead: Sequence[Line]) -> tuple[str, int]:
        """A word of a cell that breaks off within it, which goes on in the next line."""
        both = " ".join([line.text for line in ahead[:2]])
        broken = all(line.key for line in ahead[:2]) and word.fullmatch(both) and not word.fullmatch(ahead[0].text)
        return "text", 2 if broken else 0

    stripped = [" ".join(words) for words in map(str.split, text.splitlines()) if words]
    lines = list(map(Line, stripped, squash_lines(stripped)))
    lines = _join(lines, word, find_word)
    lines = _join(_join(lines, headings, find_heading), head, find_head)
    levels = any_level(profile)
    rated = (line.kind == "text" and levels.match(line.key) and _is_rating(line.text, profile) for line in lines)
    lines = [evolve(line, kind="rating") if rating else line for line, rating in zip(lines, rated, strict=True)]
    return tuple(_mark_furniture(lines, rule, squash(name)))


def _join(
    lines: Sequence[Line], opening: re.Pattern[str], find: Callable[[Sequence[Line]], tuple[str, int]]
) -> list[Line]:
    """Return the lines, those joined into one that `find` takes together, each such of the kind that it gives.

    It is asked only where the letters of the next lines begin as `opening` does.
    """
    keys = [line.key for line in lines]
    letters, starts = "".join(keys), [*accumulate(map(len, keys), initial=0)]
    ends = [*starts[_HEADING_LINES:], *[starts[-1]] * _HEADING_LINES]
    joined: list[Line] = []
    after = 0
    for index, (line, start, end) in enumerate(zip(lines, starts, ends, strict=False)):
        if index < after:
            continue
        kind, used = find(lines[index : index + _HEADING_LINES]) if opening.match(letters, start, end) else ("", 0)
        if used:
            text = " ".join([one.text for one in lines[index : index + used]])
            line = Line(text, squash(text), kind)
            after = index + used
        joined.append(line)
    return joined


def _is_rating(text: str, profile: SeriesProfile) -> bool:
    """Return whether a line does nothing but name a rating, with a reason behind a dash or without one."""
    found = match_level(text, profile)
    if found is None:
        return False
    rest = text[found[1] :].strip()
    return not rest or rest[0] in "-–—" or rest.isupper()


def _mark_furniture(lines: list[Line], rule: ChapterRule, name: str) -> list[Line]:
    """Mark running heads and what stands around them at a page break."""
    heads, continued = compile_folded(rule.running_heads), compile_folded(rule.continued)
    anchors = [heads.fullmatch(line.key) is not None for line in lines]
    names = _names(lines, anchors) | {name}
    at_breaks = _at_breaks(lines, anchors, names)
    marked = []
    for index, line in enumerate(lines):
        if anchors[index] or continued.fullmatch(line.key):
            marked.append(evolve(line, kind="furniture", at_break=True))
        elif index in at_breaks:
            kind = "rating" if line.kind == "rating" else "name" if line.key in names else "furniture"
            marked.append(evolve(line, kind=kind, at_break=True))
        else:
            marked.append(line)
    return marked


def _names(lines: Sequence[Line], anchors: Sequence[bool]) -> set[str]:
    """Return the keys of short lines that stand next to a running head on many pages: the country's name."""
    near: dict[str, set[int]] = {}
    pages = 0
    for index in (index for index, anchor in enumerate(anchors) if anchor):
        pages += index == 0 or not anchors[index - 1]
        for place in {*range(max(0, index - 3), min(len(lines), index + 4))} - {index}:
            line = lines[place]
            if line.kind == "text" and not line.key.isdigit() and len(line.text.split()) <= _NAME_WORDS:
                near.setdefault(line.key, set()).add(place)
    return {key for key, places in near.items() if len(places) >= max(2, _NAME_SHARE * pages)}


def _at_breaks(lines: Sequence[Line], anchors: Sequence[bool], names: set[str]) -> set[int]:
    """Return the lines that, with all lines between them and a running head, are what stands at a page break."""
    loose = [line.kind == "rating" or line.key in names or bool(_PAGE_NUMBER.fullmatch(line.text)) for line in lines]
    found: set[int] = set()
    for order in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        near = False
        for index in order:
            near = anchors[index] or (near and loose[index])
            if near:
                found.add(index)
    return found
