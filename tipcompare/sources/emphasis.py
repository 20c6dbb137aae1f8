"""Signs of Markdown around the words of a text: emphasis and links, as converters and chat assistants write them."""

from __future__ import annotations

import re

_OPENS = r"({0}(?<![^\s(\[“‘\"'—–*_]{0})(?<!{0}{0}){0}{{0,2}})(?=[^\s{0}])"
"""The first signs: what stands before them is told behind the first one, so that nothing but signs is looked at."""
_BEHIND = r"(?![^\s.,;:!?)\]”’\"'—–*_])"
_WITHIN = r"(?:[^{0}\n]|\n(?!\s)){{0,300}}(?<=[^\s{0}])"
_STARS = re.compile(rf"{_OPENS.format(re.escape('*'))}({_WITHIN.format('*')})\1{_BEHIND}(?!\*)")
_LINES = re.compile(rf"{_OPENS.format('_')}(?=[^_\n]{{0,300}}\d)({_WITHIN.format('_')})\1{_BEHIND}(?!_)")
_NOTE = re.compile(r"(?<=[\w.,;:!?)”’])\[\^?\d{1,3}\]\(#[^\s()]{0,500}\)")
_LINK = re.compile(r"(?<![\w!\]])\[([^\[\]\n]{1,200})\]\((?:https?://|mailto:|[#/])[^\s()]{0,500}\)")


def drop_emphasis(text: str) -> str:
    """Return a text without Markdown's signs of emphasis and the addresses of its links; their words stay.

    The signs stand in pairs, glued to the words within and apart from those around; so bullets, stars of notes and
    products stay as they are. Underscores do wherever no digit is within: files are named so. A link within the text
    that is glued to a word and a number is a note's mark.

    Example:
        >>> drop_emphasis("Police tried **346** cases in _2016_, [nine](https://a.example/9) in * and a_b_c.")
        'Police tried 346 cases in 2016, nine in * and a_b_c.'
    """
    if "](" in text:
        text = _LINK.sub(r"\1", _NOTE.sub("", text))
    if "*" in text:
        text = _STARS.sub(r"\2", text)
    return _LINES.sub(r"\2", text) if "_" in text else text
