"""Stretches of a sentence: what is told behind a number, the subject before a verb, where a clause ends."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has
from tipcompare.figures.words.verbs import begins_main, ends_clause, leaves_out_verb

TAIL, FAR_TAIL = 9, 14
"""Tokens behind a number that still tell of those counted, and of an event or place."""
_ENDS_TAIL = frozenset(",;:—–([)]")
_TURNS = frozenset({"comparison", "break", "negation"})
"""Marks of words behind which it is told of others, or what is not so: "without screening them for trafficking"."""
_PARTS = frozenset({";", ":", "—", "–"})
"""Signs that end a clause."""
_REACH = 34
"""Tokens of the longest clause that is followed."""


def said_of(scene: Scene, item: Bound) -> Sequence[Token]:
    """Return the tokens of a number's phrase, and those behind it that tell of those counted."""
    return (*item.phrase.of(scene.tokens), *tail(scene, item))


@lru_cache(maxsize=64)
def tail(scene: Scene, item: Bound) -> Sequence[Token]:
    """Return the tokens behind a number that tell of those counted, up to the next number, sign or turn."""
    tokens, first = scene.tokens, item.phrase.end
    depth = tokens[item.phrase.first].depth
    ahead = range(first, min(len(tokens), first + TAIL))
    return tokens[first : next((i for i in ahead if tokens[i].depth < depth or _ends_tail(tokens, i)), ahead.stop)]


def _ends_tail(tokens: Sequence[Token], index: int) -> bool:
    token, marks = tokens[index], tokens[index].meaning.marks
    counts = token.number is not None and not (token.number_kind == "one" and tokens[index - 1].does("be"))
    if counts or token.key in _ENDS_TAIL or not _TURNS.isdisjoint(marks):
        return True
    if "and" not in marks:
        return "including" in marks and token.key != "involving" and "involving" not in marks
    who = index + 1 + (at(tokens, index + 1).meaning.qualifier is not None)
    if at(tokens, who).does_any("everyone", "most-of") and at(tokens, who + 1).does("be"):
        return True  # "and nearly all were women"
    ahead = range(index + 1, min(len(tokens), index + 1 + TAIL))
    number = next((i for i in ahead if tokens[i].number is not None), index + 1)
    anew = token.begins_clause or has(
        tokens[index + 1 : number], "traffickers-exploit"
    )  # "and traffickers exploited 50"
    return anew or leaves_out_verb(tokens, index + 1, number)  # "90 cases and state prosecutors 245"


def find_subject(tokens: Sequence[Token], verb: int) -> Sequence[Token]:
    """Return the subject before a verb, back to where its clause begins: "while sex trafficking victims included"."""
    first = back_over(tokens, verb - 1, lambda t: not (t.key in PAUSES or t.number or t.does_any("break", "function")))
    return tokens[first + 1 : verb]


def subject_of(tokens: Sequence[Token], index: int) -> Sequence[Token]:
    """Return what stands before `index` in its clause: those of whom it is told."""
    within = back_over(tokens, index - 1, lambda t: t.key not in PAUSES and not t.does_any("break", "subordinate"))
    return tokens[within + 1 : index]


def clause_end(tokens: Sequence[Token], index: int) -> int:
    """Return the place of the token that ends the clause which goes on at `index`."""
    end = min(len(tokens), index + _REACH)
    for place in range(index, end):
        key, marks = tokens[place].key, tokens[place].meaning.marks
        begins = tokens[place].begins_clause and not _lists(tokens, place)
        if key in _PARTS or "comparison" in marks or "break" in marks or begins:
            return place
        if "denies-anew" in marks or (key == "nor" and has(tokens[place + 1 : place + 2], "base")):
            return place  # "did not report trying anyone, nor identify any victims"
        if key != "," and "and" not in marks:
            continue
        ahead, apart = tokens[place + 1 : place + 2], key == "," and tokens[place - 1].number_kind != "any"
        # ", who flew home", not "what services, if any, it provided"
        anew = apart and (begins_main(tokens, place + 1) or has(tokens[place + 1 : place + 3], "who", "which"))
        if anew or has(ahead, "negation", "break"):
            return place
        if "and" not in marks or key == "or":
            continue  # not "how many it helped or it referred"
        if has(ahead, "subject", "unavailable", "possessive", "exists") or any(t.number_kind == "none" for t in ahead):
            return place  # "has never convicted a broker, and its one shelter closed", "is unknown, and no cases were"
        if _denies_anew(tokens, place + 1) or _does_anew(tokens, place):
            return place  # "did not divide its data, and it was not clear how many cases were such"
    return end


def _lists(tokens: Sequence[Token], joint: int) -> bool:
    """Return whether what is denied goes on: "did not report the number of cases opened and persons charged in 2019".

    So behind any "or": "or persons charged", "or how many it charged".
    """
    told, deed = (at(tokens, joint + far).meaning for far in (1, 2))
    done = bool(deed.verbs or deed.weak) and ends_clause(tokens, joint + 2) and at(tokens, joint + 3).number is None
    return tokens[joint].key == "or" or (done and not told.actor and bool(told.kind or told.nouns))


def _denies_anew(tokens: Sequence[Token], who: int) -> bool:
    """Return whether others did not do something behind "and": "and judges did not issue any convictions"."""
    who += who < len(tokens) and tokens[who].does("article")
    then = tokens[who + 1 : who + 2]
    return has(then, "negation") and bool(tokens[who].meaning.actor or tokens[who].meaning.kind == "official")


def _does_anew(tokens: Sequence[Token], joint: int) -> bool:
    """Return whether a deed behind "and" was done to some: "gave no data on charges and convicted two brokers".

    Not where two deeds are joined: "did not report how it found and helped 12 victims".
    """
    deed, whom = tokens[joint + 1 : joint + 2], tokens[joint + 2 : joint + 3]
    done = any(token.meaning.verbs and not token.does("base") for token in deed)
    return done and any(token.number_kind == "count" for token in whom) and not tokens[joint - 1].meaning.verbs
