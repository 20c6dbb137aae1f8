"""The clauses of a sentence, each with what it says was done, and the one of them that tells of a matter."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterator, Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from attrs import evolve

from tipcompare.align.folding import stem_word
from tipcompare.changes.listed import deny_plainly, put_plainly, skip_adverbs
from tipcompare.changes.polarity import DEED_STEMS, FINITE, VERB_CUES, VERBS, Clause, opens_noun, read_clause
from tipcompare.language import Words, deeds
from tipcompare.language.clauses import (
    BEFORE_REST,
    CONCEDING,
    DENYING_REST,
    DOING_SO,
    EXCEPTING,
    LEADING,
    LEADING_TO_DOING,
    OPENING,
    OPPOSING,
    PAUSES,
    PLAINLY_TURNING,
    TURNING,
)
from tipcompare.language.narrowing import DETAILING

CONCEDED, OPPOSED = 0.5, 2.0
"""How much the share of a clause counts that grants something, or that has the news."""

REST = "not done of the rest"
"""Name of the rule by which what has no verb of its own denies of something more what the clause before it tells."""

Weigh = Callable[[Sequence[str]], float]

_TOKEN = re.compile(r"[^\W\d_][\w&]*(?:-\w+)*|\d[\d.,]*\d|\d|[;,:()—–]")
_CONTRACTED = re.compile(r"\b[^\W\d_]+n['’]t\b", re.I)
_AHEAD = 12
"""Words after the first one of a clause among which its verb stands."""

_ASIDE = 12
"""Words of what is put in between "and" and the deed that it joins, at most."""

_LISTED = 24
"""Words of a deed in a list after which the next one comes, at most."""

_CUTTING = frozenset({",", ";", "—", "–", "and", "nor"}) | PLAINLY_TURNING | EXCEPTING
_AFTER_PARTICIPLES = deeds.LINKING | PAUSES | {"and", "or"}
_TOLD = VERBS - deeds.ABLE
_AMID = PAUSES | deeds.DEEDS | {"to"}
_LISTED_TOO = ((VERBS & VERB_CUES) - FINITE) | {deeds.EMPHATIC}
"""Verbs other than deeds that go on with a list of what one subject did: "lacked funds", "did not meet"."""

_IN_SERIES = deeds.DEEDS | _LISTED_TOO


@lru_cache(maxsize=256)
def read_clauses(sentence: str, names: frozenset[str] = frozenset()) -> tuple[Clause, ...]:
    """Return the clauses of a sentence with what each says, at least one.

    What has no verb of its own belongs to the clause before it, at the beginning to the one after it; "but not in May"
    denies of the rest what the one before it tells, in the same words and its own.

    Args:
        sentence: of prose.
        names: words in lower case that name the country or a body of its government, for which they stand as a subject.

    Example:
        >>> [(c.says, c.actor) for c in read_clauses("NGOs opened a shelter, but the ministry did not fund it.")]
        [('did', 'other'), ('did not', 'government')]
    """
    clauses: list[Clause] = []
    waiting: Words = ()
    parts = tuple(_split(deny_plainly(put_plainly(_list_tokens(sentence)))))
    alone = all(not shares and deeds.DEEDS.isdisjoint(words) for words, shares in parts[1:])
    for place, (words, shares) in enumerate(parts):
        before = clauses[-1] if clauses else None
        clause = read_clause(words, names, before, shares=shares, doubts=alone and place == 0)
        if clause.verb:
            clauses.append(evolve(clause, words=waiting + words) if waiting else clause)
            waiting = ()
        elif before is not None:
            joined = evolve(before, words=before.words + words)
            clauses[-1:] = (
                [before, evolve(joined, says="did not", rule=REST)] if _denies_rest(before, words) else [joined]
            )
        else:
            waiting += words
    return tuple(clauses) or (Clause(waiting),)


def _denies_rest(before: Clause, words: Words) -> bool:
    """Whether what has no verb denies of more what a clause tells as done: "but not in the hills", "except in May"."""
    if before.says != "did" or before.words[0] in CONCEDING or not _AMID.isdisjoint(words[3:]):
        return False  # "free, but not in May, meals for girls": words of what is done stand behind
    if words[0] in EXCEPTING:
        return True
    denies = words[0] in PLAINLY_TURNING and not DENYING_REST.isdisjoint(words[1:2])
    return denies and not BEFORE_REST.isdisjoint(words[2:3])


def _list_tokens(sentence: str) -> list[str]:
    """The words and marks of a sentence in lower case, months apart; a deed done again is one word: "re-opened"."""
    lowered = sentence.lower()
    if "n't" in lowered or "n’t" in lowered:
        sentence = _CONTRACTED.sub(_part_not, sentence)
        lowered = sentence.lower()
    if deeds.AGAIN in lowered or any(month in sentence for month in deeds.NOT_ABLE):
        return list(map(_fold, _TOKEN.findall(sentence)))
    return _TOKEN.findall(lowered)


def _part_not(found: re.Match[str]) -> str:
    """A verb that "not" has run together with, as two words."""
    return deeds.CONTRACTED.get(found[0].lower().replace("’", "'"), found[0])


def _fold(token: str) -> str:
    """A token in lower case; a deed done again is written as one word: "re-opened"."""
    word = deeds.NOT_ABLE.get(token, token.lower())
    return word.replace("-", "") if word.startswith(deeds.AGAIN) and word[len(deeds.AGAIN) :] in deeds.DEEDS else word


def choose_clause(clauses: Sequence[Clause], weigh: Weigh) -> Clause:
    """Return the clause that shares most with a matter, the first of equals.

    A clause that grants something ("Although ...") counts less, one that has the news ("..., but ...") more; a deed
    that is only granted is none where another clause tells otherwise, and what was not known is known then.

    Args:
        clauses: at least one.
        weigh: how much of the weight of the matter some words have.
    """
    if len(clauses) == 1:
        return clauses[0]
    told = clauses[1:] if _grants_deed(clauses) else clauses
    firsts = clauses[: 1 + (clauses[1].rule == REST)]
    return max(told, key=lambda clause: weigh(clause.words) * _rate(clause, first=clause in firsts))


def find_within(clause: Clause) -> Iterator[Clause]:
    """Yield the deeds that a clause tells beside the one of its verb: "the ministry helped girls by opening a shelter".

    What is listed in the details of a plan ("a plan including hiring guards, training judges") was not done.

    Args:
        clause: one that tells a deed.
    """
    plain = sum(1 for _ in takewhile(lambda word: word not in DETAILING, clause.words))
    for place, (before, word) in enumerate(pairwise(clause.words), 1):
        leading = before in LEADING_TO_DOING and (place < plain or before not in PAUSES)
        if word.endswith(DOING_SO) and leading and stem_word(word) in DEED_STEMS:
            yield evolve(clause, words=clause.words[place:], verb=word)


def _grants_deed(clauses: Sequence[Clause]) -> bool:
    """Whether the first clause only grants a deed, or that it was not known, and another one has the news."""
    first = clauses[0]
    granted = first.rule != "" and first.says in ("did", "unclear") and first.words[0] in CONCEDING
    return granted and any(clause.rule and clause.says != first.says for clause in clauses[1:])


def _rate(clause: Clause, *, first: bool) -> float:
    word = clause.words[0] if clause.words else ""
    if first:
        return CONCEDED if word in CONCEDING else 1.0
    return OPPOSED if word in OPPOSING else 1.0


def _split(tokens: Sequence[str]) -> Iterator[tuple[Words, bool]]:
    """The words of each clause, and whether it shares the subject of the one before."""
    start, shares = 0, False
    first = tokens[2:3] if tokens[1:2] == [","] else tokens[:1]  # "However, although ..."
    subordinate = not LEADING.isdisjoint(first)
    for place, token in enumerate(tokens):
        if token not in _CUTTING or place == start:
            continue
        if token in ("and", "nor"):
            cut, next_shares = _joins(tokens, start, place)
        else:
            cut, next_shares = _turns(tokens, place, subordinate), False
            subordinate = subordinate and not (cut and opens_noun(tokens, place + 1))
            if not cut and not subordinate and _goes_on(tokens, start, place):
                cut = next_shares = True
        if cut and not (token == "," and place == start + 1):
            yield tuple(tokens[start:place]), shares
            shares, start = next_shares, place + (token in PAUSES or token == "and")
    if start < len(tokens):
        yield tuple(tokens[start:]), shares


def _turns(tokens: Sequence[str], place: int, subordinate: bool) -> bool:
    """Whether a mark or a word that turns begins another clause."""
    token, following = tokens[place], tokens[place + 1] if place + 1 < len(tokens) else ""
    if token in EXCEPTING:
        after = tokens[place + 1 :] if following in BEFORE_REST else ()
        return len(after) > 1 and PAUSES.isdisjoint(after) and VERBS.isdisjoint(after)
    if token == ";" or token in PLAINLY_TURNING:
        return bool(following)
    if following in TURNING:
        return True
    if token == "," and (following in deeds.RELATIVE or following in FINITE) and _goes_round(tokens, place):
        return False
    return token == "," and (subordinate or following in OPENING) and _opens(tokens, place + 1, strict=not subordinate)


def _goes_round(tokens: Sequence[str], place: int) -> bool:
    """Whether a comma begins or ends what is put in between: "the plan, which was drafted, has not been adopted"."""
    if tokens[place + 1] in deeds.RELATIVE:
        return any(word in FINITE for word in tokens[_find_comma(tokens, place + 1, len(tokens)) + 1 :][:1])
    before = next((at for at in range(place - 1, -1, -1) if tokens[at] == ","), place)
    return tokens[before + 1] in deeds.RELATIVE


def _goes_on(tokens: Sequence[str], start: int, place: int) -> bool:
    """Whether a comma stands between two deeds of one subject: "The ministry hired 12 judges, opened a shelter"."""
    if tokens[place] != "," or _IN_SERIES.isdisjoint(tokens[start : place - 1]):
        return False
    after = skip_adverbs(tokens, place + 1)
    if not deeds.DEEDS.isdisjoint(tokens[start : place - 1]) and _has_object(tokens, after):
        return True
    return _is_listed(tokens, after) and not _goes_round(tokens, place)


def _is_listed(tokens: Sequence[str], place: int) -> bool:
    """Whether a verb stands at a place, and others end the list: ", gave meals, lacked fuel, and held a campaign"."""
    while _is_done(tokens, place) or (place + 1 < len(tokens) and tokens[place] in _LISTED_TOO):
        place = skip_adverbs(tokens, _find_comma(tokens, place + 1, place + _LISTED) + 1)
        if tokens[place : place + 1] == ["and"]:
            return not _IN_SERIES.isdisjoint(tokens[place + 1 : place + 3])
    return False


def _has_object(tokens: Sequence[str], place: int) -> bool:
    """Whether a deed stands at a place, and its object after it."""
    return opens_noun(tokens, place + 1) and tokens[place] in deeds.DEEDS


def _is_done(tokens: Sequence[str], place: int) -> bool:
    """Whether a deed stands at a place that may go on with an object: not "opened in", "opened and"."""
    follows = tokens[place + 1 : place + 2]
    return follows != [] and tokens[place] in deeds.DEEDS and follows[0] not in _AFTER_PARTICIPLES


def _find_comma(tokens: Sequence[str], start: int, end: int) -> int:
    """Place of the first comma between two places; behind all tokens where there is none."""
    return next((at for at in range(start, min(end, len(tokens))) if tokens[at] == ","), len(tokens))


def _skip_aside(tokens: Sequence[str], place: int) -> int:
    """The place after what is put in before a deed, if anything is: "and, with support from donors, published"."""
    start = place + 1 if tokens[place : place + 1] == [","] else place
    if start < len(tokens) and tokens[start] in deeds.LINKING:
        after = skip_adverbs(tokens, _find_comma(tokens, start + 1, start + _ASIDE) + 1)
        return after if _is_done(tokens, after) else place
    return place


def _joins(tokens: Sequence[str], start: int, place: int) -> tuple[bool, bool]:
    """Whether "and" begins another clause, and whether that shares the subject."""
    after = _skip_aside(tokens, skip_adverbs(tokens, place + 1, deeds.NEVER))
    follows, before = tokens[after] if after < len(tokens) else "", tokens[place - 1]
    listed = before in deeds.IN_PAST or (before == "," and tokens[place - 2] in deeds.DEEDS)
    listed = listed or (not deeds.RESULTING.isdisjoint(tokens[start:place]) and not opens_noun(tokens, after + 1))
    shared = follows in FINITE or (not listed if follows in deeds.DEEDS else follows in VERB_CUES)
    bare = _has_object(tokens, after) or (tokens[place] == "and" and follows in FINITE)
    own = before == "," and not bare and _opens(tokens, place + 1, strict=True)
    return (shared or own) and not _TOLD.isdisjoint(tokens[start:place]), shared and not own


def _opens(tokens: Sequence[str], place: int, *, strict: bool) -> bool:
    """Whether a clause with a subject of its own begins at a place: a verb follows within the next words.

    A participle is a verb where what follows cannot be said of it; in a strict sense, only before its object.
    """
    for at in range(place + 1, min(place + 1 + _AHEAD, len(tokens))):
        word, following = tokens[at], tokens[at + 1] if at + 1 < len(tokens) else ","
        if word in ";,":
            return False
        if tokens[at - 1] == "and" and tokens[place] in deeds.DEEDS:
            return False  # "In 2016, trained wardens and opened a shelter" has no subject
        if word in deeds.DEEDS and word not in deeds.PAST_ONLY:
            loose = not (strict or following in _AFTER_PARTICIPLES or following.endswith("ed"))
            if loose or opens_noun(tokens, at + 1):
                return True
        elif word in VERBS:
            return True
    return False
