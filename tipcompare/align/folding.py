"""Text made alike for matching: case, quotes, dashes, spaces and light inflection undone; never shown, never kept."""

from __future__ import annotations

import re
from functools import lru_cache

_PLAIN = {
    **dict.fromkeys("‘’‛′`´", "'"),
    **dict.fromkeys("“”„″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2007\u202f\u2009\u200a", " "),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\ufeff", ""),
}
_FANCY = re.compile(f"[{''.join(_PLAIN)}]")
_WORD = re.compile(r"\w+")
_ONLY_WORDS = bytes(code if _WORD.fullmatch(chr(code)) else 32 for code in range(128)).ljust(256)
"""For text in ASCII, which nearly all is once its quotes are plain: a table is ten times as fast as an expression."""
_ENDINGS = (
    ("ations", "at"),
    ("ation", "at"),
    ("itions", "it"),
    ("ition", "it"),
    ("ments", ""),
    ("ment", ""),
    ("nesses", ""),
    ("ness", ""),
    ("ities", "it"),
    ("ity", "it"),
    ("ingly", ""),
    ("tions", "t"),
    ("tion", "t"),
    ("sions", "s"),
    ("sion", "s"),
    ("ally", "al"),
    ("ies", "y"),
    ("ing", ""),
    ("ors", ""),
    ("ers", ""),
    ("or", ""),
    ("er", ""),
    ("ly", ""),
    ("ed", ""),
    ("es", ""),
    ("s", ""),
    ("e", ""),
)
_ENDINGS_BY_LETTER = {
    letter: tuple(pair for pair in _ENDINGS if pair[0].endswith(letter)) for letter in {end[-1] for end, _ in _ENDINGS}
}
_SHORTEST_STEM = 3


def plain_text(text: str) -> str:
    r"""Return `text` in lower case with plain quotes, dashes and spaces, its punctuation kept.

    Example:
        >>> plain_text("Prosecutors’  staff.")
        "prosecutors' staff."
    """
    return " ".join(_make_plain(text).casefold().split())


def _make_plain(text: str) -> str:
    return text.replace("`", "'") if text.isascii() else _FANCY.sub(lambda found: _PLAIN[found[0]], text)


@lru_cache(maxsize=16384)
def fold_text(text: str) -> str:
    r"""Return `text` in lower case with plain quotes, dashes and spaces, words set apart by one space, no punctuation.

    Two texts that fold alike are word for word the same.

    Example:
        >>> fold_text("Train  judges,\xa0and prosecutors’ staff.")
        'train judges and prosecutors staff'
    """
    return " ".join(fold_words(text))


def fold_words(text: str) -> list[str]:
    r"""Return the words of `text` in order, folded.

    Example:
        >>> fold_words("Train  judges,\xa0and prosecutors’ staff.")
        ['train', 'judges', 'and', 'prosecutors', 'staff']
    """
    plain = _make_plain(text).casefold().replace("'s ", "s ").replace("s' ", "s ")
    if plain.isascii():
        return plain.encode().translate(_ONLY_WORDS).decode().split()
    return _WORD.findall(plain)


@lru_cache(maxsize=65536)
def stem_word(word: str) -> str:
    """Return what is left of a folded word without its inflection, so that `trained` and `training` meet.

    A light stemmer of English endings: one ending is taken off, and never so that fewer than three letters remain.

    Source: the order of endings follows J. B. Lovins, "Development of a stemming algorithm" (1968), the longest first.

    Example:
        >>> [stem_word(w) for w in ("trained", "training", "train", "victims", "laws")]
        ['train', 'train', 'train', 'victim', 'law']
    """
    for ending, rest in _ENDINGS_BY_LETTER.get(word[-1:], ()):
        if word.endswith(ending) and len(word) - len(ending) + len(rest) >= _SHORTEST_STEM:
            left = word[: len(word) - len(ending)] + rest
            return left[:-1] if len(left) > _SHORTEST_STEM and left[-1] == left[-2] else left
    return word


def stem_words(folded: str) -> list[str]:
    """Return the stems of a folded text in order.

    Example:
        >>> stem_words("increase training of judges")
        ['increas', 'train', 'of', 'judg']
    """
    return [stem_word(word) for word in _WORD.findall(folded)]
