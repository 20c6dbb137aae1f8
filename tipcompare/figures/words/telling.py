"""The sentences of a text, which of them may tell a figure, and where "a" may: the others are read no further."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence
from functools import lru_cache
from itertools import chain, groupby, pairwise, product
from operator import itemgetter

from tipcompare.figures.words.lexicon import GAP
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.tokens import Token, at, names_topic
from tipcompare.language import Vocabulary
from tipcompare.language.sentences import sentence_bounds
from tipcompare.model import Span
from tipcompare.series import SeriesProfile

_YEAR = r"(?:(?<=1)9|(?<=2)0)\d\d(?!\d|[.,]\d)"
_COUNT = re.compile(rf"\d(?<!\d\d)(?:(?<=[$€£]\d)|(?<=[$€£] \d)|(?!{_YEAR}))")
"""The first digit of a number that is no year."""
_PLAIN = bytes(
    ord(sign.lower() if sign.isalpha() else "0" if sign.isdigit() or sign == "?" else " ")
    for sign in map(chr, range(128))
).ljust(256)
Cues = tuple[frozenset[bytes], frozenset[tuple[bytes, ...]], frozenset[bytes]]
"""Single words, runs of two or three words, and the last words of the runs."""
_LONGEST = 2400
"""Characters of the longest stretch that is taken as one sentence, so that reading stays linear."""


def cut_sentences(text: str, span: Span) -> Iterator[tuple[int, int]]:
    """Yield the sentences of each line; what is longer than any sentence is cut between words."""
    start = span.start
    while start < span.end:
        end = text.find("\n", start, span.end)
        end = span.end if end < 0 else end
        for first, last in sentence_bounds(text, start, end) if end > start else ():
            while last - first > _LONGEST:
                cut = text.rfind(" ", first + 1, first + _LONGEST)
                cut = first + _LONGEST if cut < 0 else cut
                yield first, cut
                first = cut
            yield first, last
        start = end + 1


def type_hyphens(text: str, vocabulary: Vocabulary) -> str:
    """Return a text with the hyphens of other signs as the usual one, each in its place: "eighty\u2011eight"."""
    text = text.replace("\u2010", "-").replace("\u2011", "-")
    return _dashed(vocabulary).sub("-", text)


@lru_cache(maxsize=8)
def _dashed(vocabulary: Vocabulary) -> re.Pattern[str]:
    """Return what finds the dash between the two words of a number."""
    numbers = (number.partition("-") for number, _ in vocabulary.numbers if "-" in number)
    around = (
        rf"(?<=\b{led}–)(?=(?:{'|'.join(then for _, _, then in run)})\b)"
        for led, run in groupby(numbers, itemgetter(0))
    )
    return re.compile(f"–(?:{'|'.join(around) or '(?!)'})", re.I)


def _plain(text: str) -> bytes:
    """Return the letters of a text in lower case, 0 for what is or may be a digit, and blanks for all other signs."""
    return text.encode("ascii", "replace").translate(_PLAIN)


@lru_cache(maxsize=1024)
def may_tell(sentence: str, cues: Cues) -> bool:
    """Return whether a sentence may hold a figure: a number that is no year, a word for one or for none."""
    plain = _plain(sentence)
    digit = plain.find(b"0")
    if digit >= 0 and _COUNT.search(sentence, digit):
        return True
    words = plain.replace(b"0", b" ").split()
    single, runs, lasts = cues
    told = chain(pairwise(words), zip(words, words[1:], words[2:], strict=False))
    return not single.isdisjoint(words) or not (lasts.isdisjoint(words) or runs.isdisjoint(told))


def begins_case(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a case of the topic was begun by its name: "opened a forced labor investigation", not "may open".

    So that "a" is a number. Not "opened a trafficking investigation training" or "hotline", or one "in each province".
    """
    deed, then = tokens[phrase.first - 1], at(tokens, phrase.end)
    ends = not then.key[-1:].isalpha() or then.key.endswith(("ed", "ing", "ly"))
    ends = ends or then.does_any("function", "elapsed", "subordinate", "verb")
    if then.meaning.verbs or not ends or at(tokens, phrase.end + 1).does("apiece"):
        return False
    topic = names_topic(phrase.of(tokens))
    return topic and deed.key.endswith(("ed", "ing")) and not set(phrase.nouns).isdisjoint(deed.meaning.weak)


def tells_killing(sentence: str, vocabulary: Vocabulary) -> bool:
    """Return whether one is said to have been killed, of which those in the next sentence may be accused.

    "A judge was murdered", not "unrest killed hundreds", beside which the country's figures may stand.
    """
    if "was" not in sentence.lower():
        return False
    return any(led == b"was" and word in _killing(vocabulary) for led, word in pairwise(_plain(sentence).split()))


@lru_cache(maxsize=8)
def _killing(vocabulary: Vocabulary) -> frozenset[bytes]:
    return frozenset(word.encode() for word in dict(vocabulary.marks)["killed"])


def _before_gap(phrase: str) -> tuple[bytes, ...]:
    """Return the words of a phrase up to its gap."""
    return tuple(_plain(phrase.partition(GAP)[0]).split())


def _within(words: tuple[bytes, ...]) -> Iterator[tuple[bytes, ...]]:
    """Yield the shorter runs of the words of a phrase: "to lack" of "continued to lack"."""
    size = len(words)
    return (words[first:end] for first in range(size) for end in range(first + 1, size + 1) if end - first < size)


@lru_cache(maxsize=8)
def gather_cues(profile: SeriesProfile) -> Cues:
    """Return the words by which a sentence may say how many or that there are none, and the runs of words."""
    vocabulary = profile.figures.vocabulary
    assert vocabulary is not None
    marks = dict(vocabulary.marks)
    phrases = [word for word, _ in (*vocabulary.numbers, *vocabulary.scales)]
    phrases += [word for word, kind in vocabulary.quantifiers if kind != "one"]
    phrases += [
        phrase
        for name in ("negation", "deny", "unavailable", "unknown", "pair", "single", "last-time", "partial", "overlaps")
        for phrase in marks[name]
    ]
    phrases += [short for short, full in vocabulary.contracted if full in phrases]
    spelled = {_before_gap(phrase) for phrase in phrases}
    openings = {words[:2] for words in spelled if spelled.isdisjoint(_within(words))}
    ones = [word.encode() for word, kind in vocabulary.quantifiers if kind == "one"]
    told = [m.prose for m in profile.figures.measures if m.prose]
    deeds = {verb for prose in told for verb in (*prose.verbs, *(prose.weak if prose.of_accused else ()))}
    # "convicted and fined a broker", "ran a home and a home for men"
    verbs = {_before_gap(deed)[-2:] for deed in (*deeds, *marks["unrelated"], *marks["operates"])}
    some = ((led.encode(), of.encode()) for led, of in product((*marks["merely"], *marks["origin"]), marks["some-of"]))
    of_one = ((*verb, one) for verb, one in product(verbs, ones))
    first = (
        (whose.encode(), _plain(word).split()[0]) for whose, word in product(marks["possessive"], marks["first-one"])
    )
    runs = frozenset(words for words in (*openings, *of_one, *some, *first) if len(words) > 1)
    single = frozenset(words[0] for words in openings if len(words) == 1)
    return single, runs, frozenset(words[-1] for words in runs)
