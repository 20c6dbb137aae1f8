"""Whether the numbers of a list are parts of the one before them."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.whose.other_states import are_of_one_state
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import PEOPLE
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, first_stop, has, is_dated
from tipcompare.figures.words.verbs import before_number, follows, is_participle, says

_NEAR_OTHER = 6
"""Tokens behind one part among which stands that there is another one."""
_NEAR_KIND = 3
"""Tokens behind a number, or a verb, among which stands how those counted are exploited."""
_NEAR_LACK = 12
"""Tokens behind those who lack something among which stands what became of them."""


def tells_parts(scene: Scene, phrase: Phrase, source: Bound) -> bool:
    """Return whether a list goes on with parts of what stands before it, not with others of its kind.

    After a semicolon, but for others by name as in "trained 12 judges; nine officers"; in "12 were women", and where
    only those that follow say which they are: "47 investigations, 34 for sex trafficking and 13 for forced labor", or
    that come to it, or of whom "with" tells what became of them; or fewer told right behind a comma to be somewhere or
    so, "34 suspects, nine at the border", as those before are not.
    """
    tokens = scene.tokens
    after = at(tokens, phrase.end)
    none = is_none_of_others(tokens, phrase) and after.period is None
    if none or source.phrase.whole or after.does("be") or _adds_up(scene, phrase, source):
        return True
    if _are_some(tokens, phrase, source) or _are_somewhere(tokens, phrase, source):
        return True
    others = source.phrase.what == "official" and phrase.what != "bare" and phrase.head != source.phrase.head
    ends = (":",) if others else (";", ":")
    if any(tokens[index].key in ends for index in range(source.phrase.end, phrase.first)):
        return True
    if has(tokens[phrase.end : phrase.end + _NEAR_OTHER], "counterpart"):
        return True  # "two shelters, one for adults and the other for children"
    named = tokens[source.phrase.end - 1].key == source.phrase.head  # not "12 domestic and 14 foreign victims"
    alike = phrase.what == "bare" or (named and phrase.head == source.phrase.head)
    told = is_told(tokens, source.phrase.dimensions, source.ends)
    return alike and is_told(tokens, phrase.dimensions, phrase.end) and not told


def _adds_up(scene: Scene, phrase: Phrase, source: Bound) -> bool:
    """Return whether a number and its neighbours come to one before: "53 judges, with 33 at sea and 20 ashore"."""
    tokens, depth, led = scene.tokens, scene.tokens[phrase.first].depth, source.phrase
    if any(name == kind and value != of for name, value in phrase.dimensions for kind, of in led.dimensions):
        return False  # "two boys, one woman, and one man"
    if _is_of_another_calling(tokens, phrase, led) or all(are_of_one_state(scene, p) for p in (phrase, led)):
        return False  # "150 teachers, 80 nurses, 60 clerks, and ten judges", "90 Orlenian and 60 Saberian victims"
    left, parts = tokens[source.phrase.first].value, 0
    for later in scene.phrases:
        if later.first < source.phrase.end or tokens[later.first].depth != depth:
            continue
        if follows(tokens, later.first, "comparison") or is_dated(tokens[later.end : later.end + 1]):
            return False  # "30 brokers and 26 others, compared with four in 2019", "one, none in 2019, and one in 2018"
        left, parts = left - tokens[later.first].value, parts + 1
        if left <= 0:
            return left == 0 and parts > 1 and later.first >= phrase.first
    return False


def _is_of_another_calling(tokens: Sequence[Token], phrase: Phrase, other: Phrase) -> bool:
    """Return whether a phrase names others than those of one calling: nobody is a nurse among "teachers"."""
    others = other.of(tokens)
    return phrase.head != other.head and phrase.what == other.what and has(others, "calling") and not has(others, "and")


def _are_some(tokens: Sequence[Token], phrase: Phrase, source: Bound) -> bool:
    """Return whether "with" tells what some of those before got, or a comma who they are: "20 victims, 12 men"."""
    after = at(tokens, phrase.first + 1 if phrase.what == "unknown" else phrase.end)  # "three receiving fines"
    led = before_number(tokens, phrase.first)
    told = after.key.endswith("ing") or is_participle(after) or after.does("relative")
    fewer = tokens[phrase.first].value < tokens[source.phrase.first].value
    who = source.phrase.what in ("victim", "suspect") and phrase.what == "person" and bool(phrase.dimensions)
    who = who and not source.phrase.dimensions and at(tokens, source.phrase.end).key == ","
    told = told and [token.key for token in tokens[max(0, led - 1) : led + 1]] == [",", "with"]
    return fewer and (who or told)


def _are_somewhere(tokens: Sequence[Token], phrase: Phrase, source: Bound) -> bool:
    """Return whether a lesser bare number behind a comma is told of a place or way, not "12 at sea, nine on land"."""
    after, end = at(tokens, phrase.end), source.ends
    lesser = phrase.what == "bare" and tokens[phrase.first].value < tokens[source.phrase.first].value
    apart = tokens[before_number(tokens, phrase.first)].key == "," and after.does("where-some") and not after.period
    return lesser and apart and not at(tokens, end).does_any("where-some", "link")


def are_without(tokens: Sequence[Token], end: int) -> bool:
    """Return whether those counted are only told to lack something: "nine without papers", not "... were deported"."""
    behind = range(end + 1, first_stop(tokens, range(end + 1, min(end + _NEAR_LACK, len(tokens)))))
    does = (tokens[i].does("be") or says(tokens, i) for i in behind)
    return at(tokens, end).does("where-some") and not any(does)


def is_told(tokens: Sequence[Token], dimensions: Sequence[tuple[str, str]], end: int) -> bool:
    """Return whether a phrase, or what stands behind it or its verb, says which of their kind they are."""
    behind = tokens[end : end + _NEAR_KIND] if at(tokens, end).does("link") else ()
    kinds = (token.meaning.divides("exploitation") for token in behind)  # "11 connected to sex trafficking"
    return bool(dimensions) or at(tokens, end).key in ("for", "of", "involving", "under") or any(kinds)


def is_none_of_others(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether all that a clause tells is that there are none of another sort: "freed 20 women but no girls".

    Or, behind a bare number, what they are for or when: "12 convictions but none for begging", "but none in 2019".
    """
    if tokens[phrase.first].number_kind != "none" or not tokens[max(0, phrase.first - 1)].does_any("break", "exists"):
        return False
    behind = tokens[phrase.end : phrase.end + 1]
    sort = has(behind, "link", "other-law") or (bool(behind) and behind[0].period is not None)
    ends = not behind or behind[0].key in (*PAUSES, ".")
    return sort if phrase.what == "bare" else phrase.what in PEOPLE and ends
