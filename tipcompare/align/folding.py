"""Text made alike for matching: case, quotes, dashes, spaces and inflection undone; never shown, never kept."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable
from functools import cache, lru_cache
from itertools import groupby, pairwise
from threading import get_ident

from Stemmer import Stemmer, algorithms

from tipcompare.language.scripts import goes_by_letter, is_korean, is_mark, stands_alone
from tipcompare.language.tags import ENGLISH_TAG, name_language

_PLAIN = {
    **dict.fromkeys("‘’‛′`´", "'"),
    **dict.fromkeys("“”„″«»", '"'),
    **dict.fromkeys("‐‑‒–—―−", "-"),
    **dict.fromkeys("\u00a0\u2007\u202f\u2009\u200a", " "),
    **dict.fromkeys("\u00ad\u200b\u200c\u200d\ufeff", ""),
    "İ": "i",
}
_FANCY = re.compile(f"[{''.join(_PLAIN)}]")
_WORD = re.compile(r"\w+")
_SIGNS = re.compile(r"[\W_]+")
_ASCII = bytes(range(128))
_ASCII_SIGNS = bytes(code for code in _ASCII if _SIGNS.fullmatch(chr(code)))
_ASCII_BLANKS = bytes(code for code in _ASCII if chr(code).isspace())
_FEW = 32
"""So many distinct characters are faster to replace one after the other than all in one pass."""

_TELLING = re.compile(r"([^\w\s](?:(?<=[$€£¥%‰+<>≤≥±×÷#=])|(?<=\d.)(?=\d)|(?<=-)(?<!\w-)(?<!\d\s-)(?=[$€£¥]?\d)))")
"""Signs that say something by themselves: some wherever they stand, any between two digits, a minus before one."""

_BETWEEN_DIGITS = re.compile(r"(?<=\d)\s*([^\w\s])\s*(?=\d)")

_OWNER = re.compile(rb"'(?:(?=s )|(?= )(?<=s'))")
"""The mark of a genitive."""

_WHOLE = re.compile("[\u3005-\uffff\U0001b000-\U0003ffff]")
"""Letters that stand alone and carry no marks: Chinese characters and kana."""

LINE, SPACE = ord("\n"), ord(" ")
_ONLY_WORDS = bytes(code if code > 127 or _WORD.fullmatch(chr(code)) else SPACE for code in range(256))
"""What becomes of each byte of UTF-8 when only words are kept: a table is ten times as fast as an expression."""

_ONLY_LINES = bytes(LINE if code == LINE else kept for code, kept in enumerate(_ONLY_WORDS))
"""The same with lines kept apart."""

_LONGEST_WORD = 64
"""What is longer is no English word."""

_OF_NORWEGIAN = {"nb": "norwegian", "nn": "norwegian"}
"""Languages whose stemmer has the name of another."""


def plain_text(text: str) -> str:
    r"""Return `text` in lower case with plain quotes, dashes and spaces, its punctuation kept.

    Example:
        >>> plain_text("Prosecutors’  staff.")
        "prosecutors' staff."
    """
    return " ".join(_make_plain(text).casefold().split())


def plain_letters(text: str) -> str:
    """Return what `plain_text` does without blanks, so that what a print parts otherwise meets.

    Example:
        >>> plain_letters("Ta ble 6. N ets")
        'table6.nets'
    """
    plain = _make_plain(text).casefold()
    return plain.encode().translate(None, _ASCII_BLANKS).decode() if plain.isascii() else "".join(plain.split())


def _make_plain(text: str) -> str:
    return text.replace("`", "'") if text.isascii() else _FANCY.sub(lambda found: _PLAIN[found[0]], text)


def bare_letters(text: str) -> str:
    """Return the letters and digits of `text` in lower case with nothing between, where blanks tell nothing.

    Example:
        >>> bare_letters("Ta ble 6. N ets")
        'table6nets'
    """
    plain = text.encode("utf-8", "surrogatepass").translate(None, _ASCII_SIGNS).decode("utf-8", "surrogatepass")
    return (plain if plain.isalnum() else _SIGNS.sub("", plain)).lower()


@lru_cache(maxsize=2048)
def fold_text(text: str) -> str:
    r"""Return `text` in lower case with plain quotes, dashes and spaces, words set apart by one space, no punctuation.

    Two texts that fold alike have the same words; whether they say the same, `spell_text` tells.

    Example:
        >>> fold_text("Train  judges,\xa0and prosecutors’ staff.")
        'train judges and prosecutors staff'
    """
    return " ".join(fold_words(text))


@lru_cache(maxsize=2048)
def spell_text(text: str) -> str:
    """Return what `fold_text` does with the signs that say something by themselves: they tell $5 from €5, 1.5 from 1-5.

    Two texts that are spelled alike are word for word the same, whatever blanks stand at a sign between digits.

    Example:
        >>> spell_text("Fine them $1.5 million: 5% more."), spell_text("Keep it at -8 degrees, for COVID-19.")
        ('fine them $ 1 . 5 million 5 % more', 'keep it at - 8 degrees for covid 19')
        >>> spell_text("Amend articles 54 – 56."), spell_text("Amend articles 54-56.")
        ('amend articles 54 - 56', 'amend articles 54 - 56')
    """
    parts = _TELLING.split(_BETWEEN_DIGITS.sub(r"\1", _make_plain(text)))
    parts[::2] = map(fold_text, parts[::2])
    return " ".join(filter(None, parts))


def fold_words(text: str) -> list[str]:
    r"""Return the words of `text` in order, folded; of a script that sets no blanks between words each letter.

    Example:
        >>> fold_words("Train  judges,\xa0and prosecutors’ staff.")
        ['train', 'judges', 'and', 'prosecutors', 'staff']
        >>> fold_words("在2030年"), fold_words("भारत की"), len(fold_words("ที่นี่"))
        (['在', '2030', '年'], ['भारत', 'की'], 2)
    """
    return _fold_ascii(_fold_rest(text)).translate(_ONLY_WORDS).decode("utf-8", "surrogatepass").split()


def fold_lines(lines: Iterable[str]) -> bytes:
    r"""Return the words of all of `lines` as `fold_words` does, each line between two `LINE`, in UTF-8.

    Example:
        >>> fold_lines(["Train judges", "Open shelters"])
        b'\ntrain judges\nopen shelters\n'
    """
    return _fold_ascii(_fold_rest("\n".join(["", *lines, ""]))).translate(_ONLY_LINES)


def _fold_ascii(text: str) -> bytes:
    """Fold what is ASCII, but for what the tables do: bytes are faster than characters."""
    return _OWNER.sub(b"", text.encode("utf-8", "surrogatepass").replace(b"`", b"'").lower())


def _fold_rest(text: str) -> str:
    """Make plain and fold what is not ASCII; the rest of it, neither plain nor of a word, becomes commas."""
    if text.isascii():
        return text
    high = text.encode("utf-8", "surrogatepass").translate(None, _ASCII).decode("utf-8", "surrogatepass")
    folded = {letter: _fold_letter(letter) for letter in set(high)}
    if len(folded) > _FEW:
        return text.translate({ord(letter): plain for letter, plain in folded.items()})
    for letter, plain in folded.items():  # in any order: what is folded stays as it is when folded again
        text = text.replace(letter, plain)
    return text


@lru_cache(maxsize=4096)
def _fold_letter(letter: str) -> str:
    plain = _PLAIN.get(letter)
    if plain is not None:
        return plain
    if stands_alone(letter):
        return f" {letter} " if _WHOLE.match(letter) else f" {letter}"  # marks may follow
    return "".join(
        [part if part.isascii() or _WORD.match(part) or is_mark(part) else "," for part in letter.casefold()]
    )


@lru_cache(maxsize=8192)
def stem_word(word: str, language: str = ENGLISH_TAG) -> str:
    """Return what is left of a folded word without its inflection, so that `trained` and `training` meet.

    A word with letters that English has not is returned as it is, and so is one of more than 64 letters, and each of a
    language whose inflection nothing here knows.

    Args:
        word: folded.
        language: whose word it is, without script and region.

    Source: M. F. Porter, "The English (Porter2) stemming algorithm" (2001), as the Snowball project keeps it, and the
    stemmers of other languages there.

    Example:
        >>> [stem_word(w) for w in ("enforcing", "enforcement", "victims", "laws")]
        ['enforc', 'enforc', 'victim', 'law']
        >>> stem_word("formés", "fr") == stem_word("former", "fr"), stem_word("培训", "zh")
        (True, '培训')
    """
    if len(word) > _LONGEST_WORD or not (word.isascii() if language == ENGLISH_TAG else word.isprintable()):
        return word
    stemmer = _stemmer_of(get_ident(), language)
    return word if stemmer is None else str(stemmer.stemWord(word)) or word


def find_units(folded: str) -> list[str]:
    """Return what is compared of a folded text: its words; where it goes by letters, each two that follow each other.

    Args:
        folded: its words.

    Source: Apache Lucene's `CJKAnalyzer` makes such overlapping pairs of Chinese characters, kana and Korean syllables.

    Example:
        >>> find_units("在 2030 年 通 过 plan"), find_units("판사와 새")
        (['在', '2030', '年通', '通过', 'plan'], ['판사', '사와', '새'])
    """
    words = folded.split()
    if folded.isascii() or not goes_by_letter(folded):
        return words
    units: list[str] = []
    for alone, run in groupby(words, key=lambda word: stands_alone(word[0])):
        for parts in [list(run)] if alone else map(_part_korean, run):
            units += map("".join, pairwise(parts)) if len(parts) > 1 else parts
    return units


def _part_korean(word: str) -> list[str]:
    return list(word) if is_korean(word) else [word]


def number_stems(groups: Iterable[str], stem_of: Callable[[str], str] = stem_word) -> dict[str, int]:
    """Return, for the stem of each word, the groups that have it: one bit for each in their order.

    Args:
        groups: words in lower case with spaces between them.
        stem_of: what gives the stem of a word.

    Example:
        >>> number_stems(["train trained", "law"])
        {'train': 1, 'law': 2}
    """
    found: dict[str, int] = {}
    for place, words in enumerate(groups):
        for stem in map(stem_of, words.split()):
            found[stem] = found.get(stem, 0) | 1 << place
    return found


@cache
def _stemmer_of(thread: int, language: str) -> Stemmer | None:
    """The stemmer of one thread: none may be shared by two. What is kept of it, `stem_word` keeps."""
    name = _OF_NORWEGIAN.get(language) or name_language(language).lower().removeprefix("modern ")
    return Stemmer(name, 0) if name in algorithms() else None
