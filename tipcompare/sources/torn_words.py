"""Words that a print tore by a blank ("g overnment", "ef forts"), made whole where the text itself tells them."""

from __future__ import annotations

import re
from collections import Counter, defaultdict
from collections.abc import Mapping, Sequence, Set
from itertools import compress, count
from operator import add

from attrs import evolve, frozen

from tipcompare.language.capitals import SMALL
from tipcompare.model import ReportWarning
from tipcompare.model.source import tell_count

_WORD = r"(?:[a-zA-Z]++(?=[ ,\n])|[^\W\d_]++(?![\w@%°]|[-–./:_&][\w°]|[’'](?!\w{1,2}\b)))"  # plain ones first
_RUN = re.compile(rf"(?<![^\s(\[“‘\"—–]){_WORD}(?: {_WORD})*+")
"""Words with one blank between each two, none of them a part of an address, a number or a word with a hyphen."""
_BREAK = "\n"
_SPACED = re.compile(rf" (?<=[{SMALL}] )(?<!\S. )[{SMALL}] [{SMALL}](?!\S)")
"""Three small letters of a word that is spaced out: its line is read by its letters, and is as long as they make it."""

_SHORT = 2
"""Letters of a piece, at most, that is too short to be one half of a compound ("market places")."""
_SEVERAL = 5
"""So many different words surely torn, at least, tell a print that tears words anywhere."""
_FEW, _MORE = 3, 2
"""A piece stands by itself so many times at most, and beside what makes it whole so many times as often."""

_Pieces = tuple[str, str]


@frozen
class _Torn:
    """What a text tells of its words and pieces of words.

    Args:
        alone: how often each piece stands where nothing beside it makes it a word that the text has; by lower case,
            but for single letters.
        torn: how often where something does.
        whole, joined: how often each word stands whole, and how often two pieces beside each other give it.
        letters: single letters that make several words with what is beside them.
        seen: the letters before and behind a blank between which words are surely torn.
        several: whether several words surely are.
    """

    alone: Mapping[str, int]
    torn: Mapping[str, int]
    whole: Mapping[str, int]
    joined: Mapping[str, int]
    letters: Set[str]
    seen: Set[_Pieces] = frozenset()
    several: bool = False

    def are_scraps(self, pieces: _Pieces) -> bool:
        """Return whether neither piece is a word: each stands only where it makes one with what is beside it."""
        return not any(self.alone[_key(piece)] for piece in pieces)

    def are_one(self, pieces: _Pieces) -> bool:
        """Return whether two pieces are one word, by the rules that `join_torn_words` tells."""
        short, seen = _are_short(pieces), _parted(pieces) in self.seen
        if self.are_scraps(pieces):
            word = "".join(pieces).lower()
            return short or seen or (self.several and self.whole[word] > self.joined[word])
        counts = [(self.alone[_key(piece)], self.torn[_key(piece)]) for piece in pieces]
        scraps = [piece for piece, (alone, _) in zip(pieces, counts, strict=True) if not alone]
        if not scraps or not short:
            return False
        if scraps[0] in self.letters or all(alone <= _FEW and alone * _MORE <= torn for alone, torn in counts):
            return True
        return seen and all(alone <= torn for alone, torn in counts)


def join_torn_words(text: str) -> tuple[str, tuple[ReportWarning, ...]]:
    """Return a text with the words joined that a blank tears, and a warning with how many they are.

    Two pieces are one word where the text has that word whole elsewhere and they are scraps: neither stands anywhere
    but beside what makes it a word. One of them has at most two letters, as no half of a compound has, or the print
    tears other words between the same letters, or surely tears several and has this one whole more often. One piece may
    stand by itself, too, where the other is a single letter that makes several words, or where one of both is short and
    that piece stands torn more often. So "a head", "in formal" and "market places" stay as they are, and so does all
    that is not in small letters behind the first.

    Args:
        text: of a print, a line for each line. It is read in linear time.

    Example:
        >>> join_torn_words("The g overnment, the government, efforts and ef forts. The head of a head office.")[0]
        'The government, the government, efforts and efforts. The head of a head office.'
    """
    words = _read_words(text)
    found = _leave_spaced(text, _find_torn(words))
    if not found:
        return text, ()
    blanks = [" "] * len(words)
    for place in found:
        blanks[place] = ""
    runs = iter("".join(map(add, words, blanks)).rstrip().split(f" {_BREAK} "))
    first = " ".join(words[found[0] : found[0] + 2])
    told = ReportWarning(
        "words-joined", f"blanks tore at least {tell_count(len(found), 'word')}, the first of them “{first}”"
    )
    return _RUN.sub(lambda _: next(runs), text), (told,)


def _read_words(text: str) -> list[str]:
    """Return the words of a text, with a sign where another thing than a blank stands between two."""
    return f" {_BREAK} ".join(_RUN.findall(text)).split(" ")


def _leave_spaced(text: str, found: Sequence[int]) -> Sequence[int]:
    """Return those of the places of torn words that stand in no line with a word that is spaced out."""
    if not found or not _SPACED.search(text):
        return found
    spaced: list[bool] = []
    for line in text.split("\n"):
        for run in _RUN.findall(line):  # with the sign behind it, as `_read_words` has
            spaced += [_SPACED.search(line) is not None] * (run.count(" ") + 2)
    return [place for place in found if not spaced[place]]


def _find_torn(words: Sequence[str]) -> list[int]:
    """Return the place of the first piece of each torn word, in order; no two overlap."""
    whole: Set[str] = {*words}
    fits = {*whole, *map(str.capitalize, filter(str.islower, whole))}
    make = map(fits.__contains__, map(add, words, words[1:]))
    places = [place for place in compress(count(), make) if _may_be_torn(words, place)]
    stands = Counter(words)
    _, whole = _part_torn(words, places, stands)
    if len(whole) == len(stands):  # no word stands nowhere but in such places
        return []  # else what such a piece makes is no whole word: it is looked at without
    made = {place: words[place] + words[place + 1] for place in places}
    places = [place for place, word in made.items() if word in whole or word.lower() in whole]
    torn, whole = _part_torn(words, places, stands)
    at = {place: (words[place], words[place + 1]) for place in places}
    asked = {part.lower() for pieces in at.values() for part in (*pieces, "".join(pieces))}
    left = {word: stands[word] - torn[word] for word in whole if word.lower() in asked}
    told = _tell(left, torn, list(at.values()))
    found: set[int] = set()
    for surely in (True, False):  # the surest first: "a n umber"
        for place, pieces in at.items():
            if found.isdisjoint((place - 1, place, place + 1)) and told.are_scraps(pieces) >= surely:
                found |= {place} if told.are_one(pieces) else set()
    return sorted(found)


def _part_torn(
    words: Sequence[str], places: Sequence[int], stands: Mapping[str, int]
) -> tuple[Mapping[str, int], Set[str]]:
    """Return how often each piece stands at some places, two words beside each other, and what stands elsewhere."""
    torn = Counter(words[k] for k in {near for place in places for near in (place, place + 1)})
    return torn, stands.keys() - {word for word, times in torn.items() if times == stands[word]}


def _may_be_torn(words: Sequence[str], place: int) -> bool:
    """Return whether all letters but the first are small, as no name's or abbreviation's, and no two are spaced out."""
    old, new = words[place : place + 2]
    if not new.islower() or not (old.islower() or old.istitle()):
        return False
    after = words[place + 2] if len(words) > place + 2 else _BREAK
    return len(new) > 1 or (len(old) > 1 and (len(after) > 1 or not after.isalpha()))


def _tell(whole: Mapping[str, int], torn: Mapping[str, int], every: Sequence[_Pieces]) -> _Torn:
    shapes = Counter[str]()
    for word, times in whole.items():
        shapes[word.lower()] += times
    different = {(*pieces, "".join(pieces).lower()) for pieces in every}
    makes = Counter(piece for piece, _ in {(p, word) for old, new, word in different for p in (old, new)})
    letters = {piece for piece, times in makes.items() if len(piece) == 1 and times > 1}
    joined = Counter("".join(pieces).lower() for pieces in every)
    told = _Torn(_count_keys(whole), _count_keys(torn), shapes, joined, letters)
    scraps = {pieces for pieces in every if told.are_scraps(pieces)}
    sure = {"".join(pieces).lower() for pieces in scraps if _are_short(pieces)}
    return evolve(told, seen=_find_seen(scraps), several=len(sure) >= _SEVERAL)


def _find_seen(scraps: Set[_Pieces]) -> Set[_Pieces]:
    """Return the letters between which a word is torn that has a short piece, or two that have no piece in common."""
    torn = defaultdict[_Pieces, set[_Pieces]](set)
    for old, new in scraps:
        torn[_parted((old, new))].add((old.lower(), new))
    return {
        letters
        for letters, words in torn.items()
        if any(map(_are_short, words)) or all(len(set(side)) > 1 for side in zip(*words, strict=True))
    }


def _are_short(pieces: _Pieces) -> bool:
    return min(map(len, pieces)) <= _SHORT


def _parted(pieces: _Pieces) -> _Pieces:
    """Return the letters that two pieces are parted at."""
    return pieces[0][-1].lower(), pieces[1][0]


def _count_keys(words: Mapping[str, int]) -> Counter[str]:
    """Return how often pieces stand, by `_key`; a single small letter counts for the capital, too."""
    counts = Counter[str]()
    for word, times in words.items():
        for key in {_key(word), word.upper() if len(word) == 1 else _key(word)}:
            counts[key] += times
    return counts


def _key(piece: str) -> str:
    """Return by what a piece is counted: a single capital may be an initial or a list's mark."""
    return piece if len(piece) == 1 else piece.lower()
