"""The lines of a printed chapter: what is page furniture, what is a heading, what is text."""

from __future__ import annotations

import re
from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve, frozen

from tipcompare.reading.folding import squash
from tipcompare.reading.wording import any_level, match_level
from tipcompare.series import ChapterRule, SeriesProfile

_PAGE_NUMBER = re.compile(r"\d{1,3}")
_HEADING_LINES = 14
_HEAD_LINES = 5
_HEAD_LETTERS = 60
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


@lru_cache(maxsize=64)
def key_pattern(pattern: str) -> re.Pattern[str]:
    """Return `pattern`, in which spaces do not count, for matching keys."""
    return re.compile(pattern.replace(" ", ""))


def read_lines(text: str, profile: SeriesProfile, rule: ChapterRule, name: str) -> tuple[Line, ...]:
    """Return the lines of `text` that are not blank, each with what it is.

    Args:
        text: the source's text.
        profile: of the series.
        rule: its chapters' layout.
        name: of the country, as it may stand in a running head.
    """
    stripped = [" ".join(line.split()) for line in text.splitlines()]
    lines = [Line(line, squash(line)) for line in stripped if line]
    lines = _join_heads(_mark_headings(lines, profile), rule)
    lines = [evolve(line, kind="rating") if is_rating(line, profile) else line for line in lines]
    return tuple(_mark_furniture(lines, rule, squash(name)))


def is_rating(line: Line, profile: SeriesProfile) -> bool:
    """Return whether the line does nothing but name a rating, with a reason behind a dash or without one."""
    if line.kind != "text" or not any_level(profile).match(line.key):
        return False
    found = match_level(line.text, profile)
    if found is None:
        return False
    rest = line.text[found[1] :].strip()
    return not rest or rest[0] in "-–—" or rest.isupper()


def _mark_headings(lines: list[Line], profile: SeriesProfile) -> list[Line]:
    """Mark section headings, which may stand on several lines; the later ones become furniture of the first."""
    patterns = [(section.kind, key_pattern(heading)) for section in profile.sections for heading in section.headings]
    marked = list(lines)
    index = 0
    while index < len(marked):
        kind, used = _heading_at(marked, index, patterns)
        if kind:
            text = " ".join(line.text for line in marked[index : index + used])
            marked[index : index + used] = [Line(text, squash(text), kind)]
        index += 1
    return marked


def _join_heads(lines: list[Line], rule: ChapterRule) -> list[Line]:
    """Join the head of the table of actions where its cells stand on several lines."""
    pattern = key_pattern(rule.action_head)
    joined = list(lines)
    for index, line in enumerate(lines):
        if not line.key.startswith("area") or len(line.key) > _HEAD_LETTERS:
            continue
        place = index - (len(lines) - len(joined))
        fits = [used for used in range(_HEAD_LINES, 0, -1) if _is_head(joined[place : place + used], pattern)]
        if fits:
            text = " ".join(part.text for part in joined[place : place + fits[0]])
            joined[place : place + fits[0]] = [Line(text, squash(text))]
    return joined


def _is_head(lines: Sequence[Line], pattern: re.Pattern[str]) -> bool:
    return pattern.fullmatch("".join(line.key for line in lines)) is not None


def _heading_at(lines: Sequence[Line], index: int, patterns: Sequence[tuple[str, re.Pattern[str]]]) -> tuple[str, int]:
    """Return the kind of the heading that starts at `index` and how many lines it takes; ("", 0) where none does."""
    if lines[index].key[:1] not in "ivxr" or not lines[index].key:
        return "", 0
    key = ""
    for used, line in enumerate(lines[index : index + _HEADING_LINES], 1):
        key += line.key
        for kind, pattern in patterns:
            if pattern.fullmatch(key):
                return kind, used
        if len(line.text) > 80 or len(key) > 120:
            break
    return "", 0


def _mark_furniture(lines: list[Line], rule: ChapterRule, name: str) -> list[Line]:
    """Mark running heads and what stands around them at a page break."""
    heads = [key_pattern(pattern) for pattern in rule.running_heads]
    continued = [key_pattern(pattern) for pattern in rule.continued]
    anchors = [any(head.fullmatch(line.key) for head in heads) for line in lines]
    names = _names(lines, anchors) | {name}
    at_breaks = _at_breaks(lines, anchors, names)
    marked = []
    for index, line in enumerate(lines):
        if anchors[index] or any(pattern.fullmatch(line.key) for pattern in continued):
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
    for index, anchor in enumerate(anchors):
        if not anchor:
            continue
        pages += index == 0 or not anchors[index - 1]
        for place in (*range(max(0, index - 3), index), *range(index + 1, min(len(lines), index + 4))):
            line = lines[place]
            if line.kind == "text" and not line.key.isdigit() and len(line.text.split()) <= _NAME_WORDS:
                near.setdefault(line.key, set()).add(place)
    return {key for key, places in near.items() if len(places) >= max(2, _NAME_SHARE * pages)}


def _at_breaks(lines: Sequence[Line], anchors: Sequence[bool], names: set[str]) -> set[int]:
    """Return the lines that, with all lines between them and a running head, are what stands at a page break."""
    found: set[int] = set()
    for order in (range(len(lines)), range(len(lines) - 1, -1, -1)):
        near = False
        for index in order:
            line = lines[index]
            near = anchors[index] or (near and (line.kind == "rating" or line.key in names or _is_number(line.text)))
            if near:
                found.add(index)
    return found


def _is_number(text: str) -> bool:
    return _PAGE_NUMBER.fullmatch(text) is not None


__all__ = ["Line", "is_rating", "key_pattern", "read_lines"]
