"""Whether a text, and each part of it, reads as English, by its commonest words."""

from __future__ import annotations

import re
from collections.abc import Collection, Iterable, Iterator
from itertools import accumulate, chain
from string import ascii_lowercase

from attrs import evolve

from tipcompare.language.tags import is_english
from tipcompare.model import ReportWarning, SourceText, Span

# Commonest words of English that the languages of other editions do not have ("a", "in", "as" and "on" they do), the
# commonest first.
_COMMON = ("the", "of", "and", "to", "for", "that", "by", "with", "were", "from", "their", "which")
_COMMON_WORDS = frozenset(_COMMON)
_SET_APART = tuple(f" {word} ".encode() for word in _COMMON)
_WORD = re.compile(r"[^\W\d_]+")
_LETTERS = ascii_lowercase.encode()
_SAMPLE = 20_000
_FEWEST = 50
_SHARE = 1 / 12
# A part is told with fewer: of 12,000 English paragraphs of 35 words and more (narratives, human rights reports, the
# Findings) the least share is 0.058, of paragraphs of other languages the highest 0.02.
_FEWEST_IN_PART = 40
_SHARE_IN_PART = 1 / 24
_FEWEST_IN_LINE = 8
"""Words of a line of prose at least: shorter ones are those of tables and lists of names."""
# Lists of terse items have few of the commonest. Of items of five to nine words, 80 words together, these and the
# commonest are a share of 0.035 and more (1,177 lists of messages and titles in programs, but for one of names), in
# translations of such to 70 languages at most 0.028, but for Dutch and Afrikaans, which have "of".
_COMMON_IN_LISTS = frozenset((
    *_COMMON, "after", "against", "be", "been", "before", "between", "both", "each", "every", "how", "into", "it",
    "its", "least", "must", "not", "only", "or", "other", "shall", "should", "since", "such", "than", "then", "these",
    "they", "this", "those", "through", "until", "upon", "when", "where", "while", "who", "within", "without", "your",
))  # fmt: skip
_FEWEST_IN_ITEM = 5
_FEWEST_IN_LIST = 80
_SHARE_IN_LIST = 1 / 32
_LATIN = re.compile("[A-Za-zªºÀ-ÖØ-öø-ɏḀ-ỿ]+")


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
    plain, signs = _part_signs(sample)
    if _is_surely_english(plain, signs, _SHARE):  # so it is with nearly all, and soon told
        return ()
    words, known = _count_words(sample)
    if words < _FEWEST or known >= words * _SHARE:
        return ()
    said = f"; it says that it is in {declared!r}" if declared else ""
    return (ReportWarning("not-english", f"it does not read as English{said}"),)


def _part_signs(text: str) -> tuple[bytes, bytes]:
    """Return a text in small letters, and what of it are no letters a-z: there can be but one word more than these."""
    plain = text.encode("utf-8", "surrogatepass").lower()
    return plain, plain.translate(None, _LETTERS)


def _is_surely_english(plain: bytes, signs: bytes, share: float) -> bool:
    """Return whether what `_part_signs` returns has this share of commonest words; told without a count."""
    least = (len(signs) + 1) * share
    return any(count >= least for count in accumulate(map(plain.count, _SET_APART)))


def settle_language(source: SourceText, tag: str) -> SourceText:
    """Return a source without a doubt that it is English, where it is to be read as one of another language.

    Args:
        source: one document.
        tag: of the language of its series.
    """
    kept = tuple(doubt for doubt in source.warnings if is_english(tag) or doubt.code != "not-english")
    return source if kept == source.warnings else evolve(source, warnings=kept)


def may_be_english(source: SourceText, tag: str) -> bool:
    """Return whether a source is prose of a series in English that is not doubted as a whole: its parts may be then.

    Args:
        source: one document.
        tag: of the language of its series.
    """
    return source.format != "xml" and is_english(tag) and all(one.code != "not-english" for one in source.warnings)


def doubt_parts(text: str, parts: Iterable[Span]) -> Iterator[ReportWarning]:
    """Yield a warning for each part that does not read as English, or each such paragraph of one that else does.

    What is in another language is not read: without a word on it, all it tells would seem to be no longer told.

    Args:
        text: what was read of the document.
        parts: its sections, but for those of sources and notes, which cite titles in all languages.
    """
    message = "this part does not read as English; what it tells is not known"
    for part in parts:
        lines = part.of(text).split("\n")
        told = zip(lines, *(side.split(b"\n") for side in _part_signs(part.of(text))), strict=True)
        counts = [
            (0, 0)
            if len(signs) + 1 < _FEWEST_IN_LINE or _is_surely_english(plain, signs, _SHARE_IN_PART)
            else _count_prose(line)
            for line, plain, signs in told
        ]
        if _lacks_english(counts):  # those that are surely English have their share
            counts = [*map(_count_prose, lines)]
        if _lacks_english(counts, _FEWEST_IN_PART):
            yield ReportWarning("not-english", message, part)
            continue
        start = part.start
        for line, count in zip(lines, counts, strict=True):
            if count[0] and _lacks_english([count], _FEWEST_IN_PART):
                yield ReportWarning("not-english", message, Span(start, start + len(line)))
            start += len(line) + 1


def is_foreign(items: Iterable[str]) -> bool:
    """Return whether a list does not read as English: most of its letters are not Latin, or too few words are common.

    The words are those of items that are no mere names; where these are few, letters alone tell.

    Example:
        >>> is_foreign(["Обучить судей."]), is_foreign(["Train judges.", "Encrypt data at rest."] * 30)
        (True, False)
    """
    found = [_WORD.findall(item.lower()) for item in items]
    letters = "".join(chain.from_iterable(found))
    if 2 * len(_LATIN.sub("", letters)) > len(letters):
        return True
    words = list(chain.from_iterable(own for own in found if len(own) >= _FEWEST_IN_ITEM))
    known = sum(map(_COMMON_IN_LISTS.__contains__, words))
    return len(words) >= _FEWEST_IN_LIST and known < len(words) * _SHARE_IN_LIST


def _count_words(text: str) -> tuple[int, int]:
    """Return how many words there are, and how many of them are commonest ones of English."""
    words = _WORD.findall(text.lower())
    return len(words), sum(map(_COMMON_WORDS.__contains__, words))


def _count_prose(line: str) -> tuple[int, int]:
    """Return what `_count_words` does, of a line that is no prose nothing."""
    words, known = _count_words(line)
    return (words, known) if words >= _FEWEST_IN_LINE else (0, 0)


def _lacks_english(counts: Collection[tuple[int, int]], fewest: int = 1) -> bool:
    """Return whether of so many words at least, counted line by line, too few are commonest ones."""
    words, known = sum(words for words, _ in counts), sum(known for _, known in counts)
    return words >= fewest and known < words * _SHARE_IN_PART
