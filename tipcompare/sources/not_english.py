"""Whether a text reads as English, by its commonest words."""

from __future__ import annotations

import re
from itertools import accumulate
from string import ascii_lowercase

from tipcompare.model import ReportWarning

# Commonest words of English that the languages of other editions do not have ("a", "in", "as" and "on" they do), the
# commonest first.
_COMMON = ("the", "of", "and", "to", "for", "that", "by", "with", "were", "from", "their", "which")
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = ascii_lowercase.encode()
_SAMPLE = 20_000
_FEWEST = 50
_SHARE = 1 / 12


def doubt_language(text: str, declared: str = "") -> tuple[ReportWarning, ...]:
    """Return a warning where `text` has too few of the commonest words of English; nothing where it is short.

    Of a report's words a seventh and more are such words, in other languages hardly any.

    Args:
        text: the document; its first 20,000 characters are looked at.
        declared: the language that the document gives as its own.

    Example:
        >>> doubt_language("El gobierno no cumple plenamente las normas para la eliminación. " * 9, "es")[0].message
        "it does not read as English; it says that it is in 'es'"
    """
    sample = text[:_SAMPLE]
    plain = sample.encode("utf-8", "surrogatepass").lower()
    most = len(plain.translate(None, _LETTERS)) + 1  # words there can be, at most
    common = accumulate(plain.count(f" {word} ".encode()) for word in _COMMON)
    if any(count >= most * _SHARE for count in common):  # so it is with nearly all, and soon told
        return ()
    words = _WORD.findall(sample.lower())
    if len(words) < _FEWEST or sum(map(_COMMON.__contains__, words)) >= len(words) * _SHARE:
        return ()
    said = f"; it says that it is in {declared!r}" if declared else ""
    return (ReportWarning("not-english", f"it does not read as English{said}"),)
