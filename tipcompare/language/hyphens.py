"""Words that a hyphen breaks at the end of a line, told by the words of the whole text."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from tipcompare.language.sentences import SHARES_ENDING

_REST = re.compile(r"[^\W\d_]++(?![./@_]\w)")
_HYPHENED = re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_BROKEN = re.compile(r"(?:^|[\s([“‘\"'—–])(?:[^\W\d_]+-){0,3}([^\W\d_]+)-$")
"""A word that a hyphen breaks at the end of a line; an address has hyphens of its own."""


def is_glued(old: str, line: str) -> bool:
    """Return whether no blank stands between the end of a line and the next: behind what ends a word and goes on.

    Example:
        >>> is_glued("by non-", "state groups"), is_glued("of pre-", "and main trials"), is_glued("in 2014 –", "2016")
        (True, False, False)
    """
    ends_word = len(old) > 1 and old[-1] in "-/–—" and not old[-2].isspace()
    return ends_word and not (old[-1] == "-" and SHARES_ENDING.match(line))


def is_broken(old: str, line: str, words: Set[str]) -> bool:
    """Return whether a hyphen breaks a word between two lines.

    Args:
        old: the line that ends in it.
        line: the next one.
        words: of the text, as `whole_words` gives them.

    Example:
        >>> is_broken("the direct-", "or of it", {"director"}), is_broken("the vice-", "director", {"director"})
        (True, False)
    """
    first, rest = _BROKEN.search(old) if old.endswith("-") else None, _REST.match(line)
    parts = (first[1].lower(), rest[0].lower()) if first and rest and line[0].islower() else ("", "")
    return "".join(parts) in words and "-".join(parts) not in words


def whole_words(lines: Sequence[str]) -> Set[str]:
    """Return the words of these lines in lower case, for `is_broken`; none where no line ends in a hyphen.

    Args:
        lines: of one text.
    """
    if not any(line.endswith("-") for line in lines):
        return frozenset()
    words = set(_HYPHENED.findall("\n".join(lines).lower()))
    return words.union(part for word in words for part in word.split("-"))
