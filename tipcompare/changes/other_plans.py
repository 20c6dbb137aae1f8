"""Whether what a clause tells is told of another plan than the one that is asked for, by their names."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator
from functools import lru_cache

from tipcompare.align.folding import fold_words
from tipcompare.changes.asked import concept_of
from tipcompare.language import Words
from tipcompare.language.narrowing import DETAILING, IN_NAMES, OF_ANY_PLAN, PLANS, SEVERAL_PLANS

_TOKEN = re.compile(r"[^\W_][\w'’-]*|[^\w\s]")
_ACRONYM = re.compile(r"\b[A-Z]{3,}")
"""What may be short for a name that is not printed in full."""

_COMMON = frozenset(map(concept_of, OF_ANY_PLAN | IN_NAMES)) | {""}
_BEGINNING = 4
"""Letters of a word by which it may be of one matter with another: fishing and fisheries."""

Name = tuple[str, ...]


def tells_of_another_plan(asked: str, sentence: str, clause: Words) -> bool:
    """Return whether a recommendation asks for one plan by its name and a clause tells of one with quite another name.

    Where one of both names none, or one whose name tells nothing of what it is on, nothing is held against it; nor
    where several plans are asked for, or the one named is an example.

    Args:
        asked: the recommendation.
        sentence: as it is printed.
        clause: of it, in lower case.

    Example:
        >>> sentence = "The cabinet adopted the National Strategy on Fishing."
        >>> clause = tuple("the cabinet adopted the national strategy on fishing".split())
        >>> tells_of_another_plan("Implement the National Plan on Mills.", sentence, clause)
        True
        >>> tells_of_another_plan("Implement the National Plan on Fisheries.", sentence, clause)
        False
    """
    wanted = _find_wanted(asked)
    if not wanted or any(_may_be_short(short, asked) for short in _ACRONYM.findall(sentence)):
        return False
    within = f" {' '.join(clause)} "
    told = [_find_own(name) for name in _find_names(sentence) if f" {' '.join(name).lower()} " in within]
    if not told or not all(told):
        return False
    of_asked, of_clause = _tell_matter(fold_words(asked)), _tell_matter(clause)
    return all(of_asked.isdisjoint(own) for own in told) and all(of_clause.isdisjoint(own) for own in wanted)


@lru_cache(maxsize=256)
def _find_wanted(asked: str) -> tuple[frozenset[str], ...]:
    """What the names of the plans that are asked for tell of each; nothing where any other plan may answer, too."""
    words = fold_words(asked)
    if _ACRONYM.search(asked) or not DETAILING.isdisjoint(words) or not SEVERAL_PLANS.isdisjoint(words):
        return ()
    wanted = tuple(_find_own(name) for name in _find_names(asked))
    return wanted if all(wanted) else ()


def _may_be_short(acronym: str, asked: str) -> bool:
    """Whether an acronym has no other letters than those with which the names of the plans asked for begin."""
    return set(acronym) <= {word[0] for name in _find_names(asked) for word in name}


def _find_own(name: Iterable[str]) -> frozenset[str]:
    """What a name tells of the matter of a plan."""
    return _tell_matter(word for part in name for word in fold_words(part))


def _tell_matter(words: Iterable[str]) -> frozenset[str]:
    """The beginnings of the concepts of words, but for what tells nothing."""
    return frozenset(concept[:_BEGINNING] for word in words if (concept := concept_of(word)) not in _COMMON)


def _find_names(text: str) -> Iterator[Name]:
    """Yield the names of plans: words with capitals, with small ones between them; the first of a text is no name."""
    run: list[str] = []
    for token in (*_TOKEN.findall(text)[1:], "."):
        if token[:1].isupper() or (run and token in IN_NAMES):
            run.append(token)
            continue
        while run and run[-1] in IN_NAMES:
            run.pop()
        if not PLANS.isdisjoint(word.lower() for word in run):
            yield tuple(run)
        run.clear()
