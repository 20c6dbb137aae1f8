"""Words that a hyphen breaks at the end of a line, told by the words of the whole text."""

from __future__ import annotations

import re
from collections.abc import Sequence, Set

from tipcompare.language.accents import signs_beyond_ascii
from tipcompare.language.sentences import SHARES_ENDING

_REST = re.compile(r"[^\W\d_]++(?![./@_]\w)")
_LETTER, _HYPHENED = re.compile(r"[^\W\d_]"), re.compile(r"[^\W\d_]+(?:-[^\W\d_]+)?")
_BLANKED = bytes(code if code > 127 or chr(code).isalpha() or chr(code) == "-" else ord(" ") for code in range(256))
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
    if not old.endswith("-") or not line[:1].islower():
        return False
    first, rest = _BROKEN.search(old), _REST.match(line)
    parts = (first[1].lower(), rest[0].lower()) if first and rest else ("", "")
    return "".join(parts) in words and "-".join(parts) not in words


def whole_words(lines: Sequence[str]) -> Set[str]:
    """Return the words of these lines in lower case, for `is_broken`; none where no line ends in a word and a hyphen.

    Args:
        lines: of one text.
    """
    if not any(line.endswith("-") and _BROKEN.search(line) for line in lines):
        return frozenset()
    told = {*_leave_letters("\n".join(lines).lower()).split()}
    parted = {word for word in told if "-" in word}
    hyphened = {whole for word in parted for whole in _HYPHENED.findall(word)}
    return (told - parted).union(hyphened, *(word.split("-") for word in hyphened))


def _leave_letters(text: str) -> str:
    """Return a text with a blank for each of its characters that is neither a letter nor a hyphen."""
    for sign in signs_beyond_ascii(text):
        if not _LETTER.match(sign):
            text = text.replace(sign, " ")
    return text.encode("utf-8", "surrogatepass").translate(_BLANKED).decode("utf-8", "surrogatepass")
