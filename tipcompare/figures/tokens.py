"""A sentence as tokens: words and known phrases, numbers, periods and signs, with the brackets around each."""

from __future__ import annotations

import re
from collections.abc import Sequence

from attrs import evolve, frozen

from tipcompare.figures.lexicon import GAP, NOTHING, POSSESSIVE, Lexicon, Meaning
from tipcompare.figures.numbers import Number, read_number
from tipcompare.figures.periods import Period
from tipcompare.language import Vocabulary
from tipcompare.model import Span

_WORD = re.compile(
    r"\d+(?:-[^\W\d_]+)+|\d+(?:,\d{3})+(?:\.\d+)?(?!\w)|\d+(?=[a-z]{4})|\d+(?:\.\d+)?(?!\w)"
    r"|[A-Z]{5,}(?=\d)|\d*[^\W\d_]+(?:[-'’][^\W_]+)*[’']?|[^\s\w]|\S"
)
"""A number glued to a word or to a running head (`31potential`, `TOBAGO16`) is a number by itself."""
_LENGTH = re.compile(r"(\d+(?:\.\d+)?|[a-z]+)-(year|month|week|day)")
_HYPHEN = frozenset({"time", "hyphen"})
_QUOTES = frozenset('“”"')
_OPEN, _CLOSE = "([", ")]"
_WIDEST = 4
"""Words that a gap in a phrase leaves out at most."""


@frozen(eq=False)
class Token:
    """A word, a phrase that the vocabulary knows, a number, a period or a sign.

    Args:
        start, end: offsets in the report's own text.
        key: in lower case, without a possessive ending; empty for a period.
        text: as printed.
        meaning: what the lexicon knows of it.
        number: where it is one.
        period: where it is one.
        depth: of the brackets around it.
    """

    start: int
    end: int
    key: str
    text: str
    meaning: Meaning = NOTHING
    number: Number | None = None
    period: Period | None = None
    depth: int = 0

    def does(self, *marks: str) -> bool:
        """Return whether the vocabulary gives it one of these marks."""
        return not self.meaning.marks.isdisjoint(marks)


def read_tokens(
    text: str, sentence: Span, lexicon: Lexicon, periods: Sequence[Period], vocabulary: Vocabulary
) -> tuple[Token, ...]:
    """Return the tokens of a sentence in order; a known phrase is one token, the longest first.

    Args:
        text: the report's own text.
        sentence: where to read.
        lexicon: of the series.
        periods: that the sentence names, in order; each is one token.
        vocabulary: of the language, for its numbers.
    """
    words = _words(text, sentence, lexicon, periods)
    keys, meanings = [word.key for word in words], [word.meaning for word in words]
    tokens: list[Token] = []
    index = depth = 0
    while index < len(words):
        word = words[index]
        depth -= word.key in _CLOSE and word.key != "" and depth > 0
        number = (
            None
            if not word.key or (word.key[0].isdigit() and _named(tokens))
            else read_number(keys, meanings, index, vocabulary)
        )
        last = index + 1 if number is None else number.last
        if number is not None and last < len(words) and words[last].does("hyphen"):
            number = evolve(number, kind="length")
        if number is not None or depth:
            end = words[last - 1].end
            word = Token(word.start, end, word.key, word.text, word.meaning, number, word.period, depth)
        tokens.append(word)
        depth += word.key in _OPEN and word.key != ""
        index = last
    return tuple(tokens)


def _named(tokens: Sequence[Token]) -> bool:
    """Return whether the next token goes on with a list of names in figures: "sections 129, 130 and 131"."""
    index = len(tokens) - 1
    while index >= 0 and (tokens[index].key == "," or tokens[index].does("and")):
        index -= 1
    return 0 <= index < len(tokens) - 1 and tokens[index].key[:1].isdigit() and tokens[index].number is None


def _words(text: str, sentence: Span, lexicon: Lexicon, periods: Sequence[Period]) -> list[Token]:
    plain: list[Token] = []
    known = lexicon.words
    index, open_until = 0, -1
    for found in _WORD.finditer(text, sentence.start, sentence.end):
        start, end = found.span()
        if found[0] in _QUOTES:
            continue
        while index < len(periods) and periods[index].end <= start:
            index += 1
        if index < len(periods) and periods[index].start < end:
            if open_until != index:
                open_until = index
                period = periods[index]
                plain.append(Token(period.start, period.end, "", "", period=period))
            continue
        printed = found[0]
        key = printed.lower()
        length = _LENGTH.fullmatch(printed)
        if length is not None:
            split = start + length.end(1)
            plain.append(Token(start, split, length[1].lower(), length[1], known.get(length[1].lower(), NOTHING)))
            plain.append(
                Token(split + 1, end, length[2], length[2], evolve(known.get(length[2], NOTHING), marks=_HYPHEN))
            )
            continue
        if "’" in key or "'" in key:
            key = POSSESSIVE.sub("", key) or key
        plain.append(Token(start, end, key, printed, known.get(key, NOTHING)))
    return _join_phrases(plain, lexicon)


def _join_phrases(plain: list[Token], lexicon: Lexicon) -> list[Token]:
    keys = tuple(word.key for word in plain)
    joined = []
    index = 0
    while index < len(plain):
        word = plain[index]
        size = 1
        for parts, meaning in lexicon.phrases.get(word.key, ()):
            if parts[-2] == GAP:
                head = len(parts) - 2
                if (
                    keys[index : index + head] == parts[:-2]
                    and parts[-1] in keys[index + head : index + head + _WIDEST + 1]
                ):
                    word = Token(word.start, word.end, word.key, word.text, meaning)
                    break
            elif keys[index : index + len(parts)] == parts:
                size = len(parts)
                word = Token(word.start, plain[index + size - 1].end, " ".join(parts), word.text, meaning)
                break
        joined.append(word)
        index += size
    return joined
