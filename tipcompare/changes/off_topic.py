"""What a sentence is about and what narrows it: the gaps it names, what is short, and what it withholds."""

from __future__ import annotations

import re
from collections.abc import Sequence
from itertools import pairwise

from tipcompare.align.wordings import find_concept
from tipcompare.changes.fulfilment import GIVEN
from tipcompare.changes.polarity import Clause
from tipcompare.changes.said import find_said
from tipcompare.language import deeds
from tipcompare.language.clauses import LAWS, PAUSES
from tipcompare.language.cues import HARDLY_SENTENCED
from tipcompare.language.narrowing import (
    AMENDING,
    COMPLICITY,
    DATED,
    FORBIDDING,
    GAPS,
    IMPOSED,
    IN_PARTS,
    INFORMATION,
    KNOWING,
    LABOR,
    NAMING,
    OFFICIALS,
    PENALTIES,
    POINTING,
    SOURCE,
    SPHERES,
    TELLING,
    UNKNOWN,
    WITHHOLDING,
)

PUBLISHING = frozenset({"publication"})
"""The aim of making something public: one that opens with it has no other."""

PROSECUTING = frozenset({"prosecution"})
"""The kind of what asks for trials."""

_AMENDING, _COMPLICITY, _OFFICIALS = (
    frozenset(map(find_concept, words)) for words in (AMENDING, COMPLICITY, OFFICIALS)
)

LABOR_WORD = "labor"
"""The word, and the name, of enforcement that is on labor where one on law stands behind it."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_BEHIND_YEAR = deeds.BEING | deeds.HAVING | deeds.DOING | deeds.ABLE | deeds.REMAINING | set(PAUSES)
"""Words behind a year that are no noun which it goes with."""

_OF_SUBJECT = 3
"""Words with which a clause begins on what it is on: "corruption within the police hindered"."""

_ACCUSED = 3
"""Words before complicity among which those stand who were not tried for it: "officials for alleged complicity"."""

_WITHHELD = 5
"""Words after a verb of giving among which information stands that was not given."""


def name_gaps(words: Sequence[str]) -> tuple[str, ...]:
    """Return the words for the gaps that a sentence of folded words names; none where it names none.

    Example:
        >>> name_gaps("gaps exist in the law including fines".split())
        ('fines',)
    """
    if GAPS.isdisjoint(words) or NAMING.isdisjoint(words):
        return ()
    gap = next(place for place, word in enumerate(words) if word in GAPS)
    naming = next((place for place in range(gap, len(words)) if words[place] in NAMING), len(words))
    return tuple(words[naming + 1 :])


def find_spheres(words: Sequence[str]) -> frozenset[str]:
    """Return the kinds of enforcement that words in lower case are on: of labor law, of criminal law.

    Example:
        >>> sorted(find_spheres("data on labor law enforcement and convictions".split()))
        ['criminal', 'labor']
    """
    found = {name for name, known in SPHERES.items() if not known.isdisjoint(words)}
    if LABOR_WORD in words and LABOR_WORD not in found:
        for before, word, following in zip(("", *words), words, words[1:], strict=False):
            if word == LABOR_WORD and following in LABOR and before != "child":
                found.add(LABOR_WORD)
    return frozenset(found)


def points_elsewhere(words: Sequence[str]) -> bool:
    """Return whether words in lower case leave it to another sentence to say what information they are about.

    Example:
        >>> points_elsewhere("the ministry does not publish this information".split())
        True
    """
    if INFORMATION.isdisjoint(words):
        return False
    if any(word in POINTING and following in INFORMATION for word, following in pairwise(words)):
        return True
    first = next(place for place, word in enumerate(words) if word in INFORMATION)
    return DATED.issuperset(words[:first]) and _is_of_year(words[first + 1 : first + 4])


def _is_of_year(words: Sequence[str]) -> bool:
    """Return whether a year stands there that no noun goes with: "for 2019 is", not "for 2019 trials"."""
    dated = len(words) > 1 and words[0] in ("for", "from") and _YEAR.fullmatch(words[1])
    return bool(dated) and _BEHIND_YEAR.issuperset(words[2:])


def leave_out_source(words: tuple[str, ...]) -> tuple[str, ...]:
    """Return words in lower case without the one by which the publisher tells of its own research.

    Example:
        >>> leave_out_source(("research", "found", "no", "research", "on", "mills"))
        ('found', 'no', 'research', 'on', 'mills')
    """
    if SOURCE not in words:
        return words
    following = (*words[1:], "")
    return tuple(word for word, after in zip(words, following, strict=True) if word != SOURCE or after not in TELLING)


def withholds(clause: Clause) -> bool:
    """Return whether a clause says that information was not given, or that something is not known; no doubt does."""
    if clause.says != "did not" or clause.verb in IN_PARTS or find_said(clause.words)[1]:
        return False
    place = clause.words.index(clause.verb)
    told = clause.words[:place] + (
        clause.words[place + 1 : place + 1 + _WITHHELD] if clause.verb in WITHHOLDING else ()
    )
    unknown = clause.verb in KNOWING or not UNKNOWN.isdisjoint(clause.words[place:])
    return unknown or not INFORMATION.isdisjoint(told)


def calls_law_short(clause: Clause) -> bool:
    """Return whether a clause calls the penalties short that a law prescribes, or what it forbids: no court failed."""
    if clause.says != "did not" or not IMPOSED.isdisjoint(clause.words):
        return False
    subject = clause.words[: clause.words.index(clause.verb)]
    if clause.verb in FORBIDDING and not LAWS.isdisjoint(subject):
        return True
    return not PENALTIES.isdisjoint(subject) and INFORMATION.isdisjoint(subject)


def fails_in_court(core: Sequence[str], clause: Clause) -> bool:
    """Return whether a clause tells how courts sentenced, where what is asked for (its concepts) is another law."""
    return clause.rule == HARDLY_SENTENCED and not _AMENDING.isdisjoint(core)


def blames_officials(kind: str, concepts: Sequence[str], clause: Clause) -> bool:
    """Return whether a clause says of the complicity of officials alone that something was not done.

    Args:
        kind: of what is asked for.
        concepts: of that; a clause on complicity may speak to it where they have some, or officials who are not to be
            given something, such as training.
        clause: of a sentence.
    """
    words = clause.words
    if clause.says != "did not" or COMPLICITY.isdisjoint(words):
        return False
    if (_COMPLICITY if kind in GIVEN else _COMPLICITY | _OFFICIALS).intersection(concepts):
        return False
    theirs = (place for place, word in enumerate(words) if word in COMPLICITY)
    ahead = _ACCUSED if kind in PROSECUTING else 1
    return any(place < _OF_SUBJECT or OFFICIALS.intersection(words[place - ahead : place + 3]) for place in theirs)
