"""Numbers that count nothing where they stand: differences, ages, habits, "none" and "any" that deny nothing."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.sentence import Bound, Scene, accepts
from tipcompare.figures.words.tokens import PAUSES, Token, has
from tipcompare.figures.words.verbs import before_light, follows, is_verb, moves_by

_NEAR, _NEAR_SAID = 5, 3
"""Tokens behind "no" among which stands until when there were none, and behind "none" what none of them were."""
_DENIED = 18
"""Tokens before "any" among which its negation is looked for."""


def counts_nothing(scene: Scene, item: Bound) -> bool:
    """Return whether a number of its kind counts nothing where it stands: "makes no arrests", "a third of them"."""
    tokens, number = scene.tokens, scene.tokens[item.phrase.first].number
    assert number is not None
    if number.kind == "count":
        return (
            _differs(scene, item)
            or _is_age(tokens, item)
            or _asked_of(tokens, item)
            or _is_cleared(scene, item)
            or (not scene.marks.isdisjoint(("attends", "stands-by")) and _is_attended(scene, item))
            or ("except" in scene.marks and follows(tokens, item.phrase.first, "except"))
            or (item.relation == "part" and has(tokens[max(0, item.phrase.first - _NEAR) : item.phrase.first], "each"))
            or (item.cue >= item.phrase.end and has(tokens[item.cue + 1 : item.cue + 2], "earlier"))  # "earlier years"
            or only_work(scene, item)
            or is_of_accused(scene, item)
            or _is_no_count(scene, item)
        )
    before = tokens[max(0, item.phrase.first - 1)]
    if number.kind in ("any", "none") and _until_then(tokens, item):
        return True
    if number.kind == "any":  # "found no one in any of these searches" denies none of the searches
        return before.does("place") or not _denied(scene, item)
    if number.kind == "none":
        habit = item.rule == "own-noun" and before.does("habit")  # "the bureau, which makes no arrests"
        told = item.rule in ("carried", "mentioned") and not _is_said_of(tokens, item)
        no_term = has(tokens[item.phrase.first : item.phrase.first + 3], "jail")  # "received no prison time"
        return habit or told or no_term or _of_their_own(scene, item) or _no_other(tokens, item)
    return number.kind == "share" or (number.kind == "one" and not _single(scene, item))


def _until_then(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether there were none only up to a time of the year: "received no funding until November"."""
    behind = tokens[item.phrase.end : item.phrase.end + _NEAR]
    return next((token.key for token in behind if token.key in PAUSES or token.key == "until"), "") == "until"


def _differs(scene: Scene, item: Bound) -> bool:
    """Return whether a number is only by how much another differs: "two fewer than in 2019", "fell by four".

    Or "identified 14 more victims than in 2019".
    """
    tokens, first, end = scene.tokens, item.phrase.first, item.phrase.end
    if "moves" in scene.marks and moves_by(tokens, first):
        return True
    near = tokens[first : end + 1]
    than = [i for i, token in enumerate(near, first) if "than" in token.key and "than" in token.key.split()]
    if than and than[-1] > first + 1 and tokens[first + 1].does("differing"):
        return True
    return any(tokens[i].meaning.qualifier or tokens[i].does("comparison") for i in than if i >= end - 1)


def _is_cleared(scene: Scene, item: Bound) -> bool:
    """Return whether courts found that those counted did nothing: "nine were acquitted", "acquitted 12 of the 30"."""
    if "cleared" not in scene.marks or not any(scene.counts[name].of_accused for name in item.measures):
        return False
    tokens, end = scene.tokens, item.phrase.end
    while end < len(tokens) - 1 and (tokens[end].does("be", "have") or "in" in (tokens[end].key, tokens[end + 1].key)):
        end += 1
    first = item.phrase.first - (tokens[item.phrase.first - 1].key == "in")  # "convicted in 14 and acquitted in ten"
    return follows(tokens, first, "cleared") or has(tokens[end - 1 : end + 1], "cleared")


def is_of_accused(scene: Scene, item: Bound) -> bool:
    """Return whether a deed is what those tried did: "convicted officials for issuing permits to 22"."""
    tokens, cue, counts = scene.tokens, item.cue, scene.counts
    doing = 1 < cue < item.phrase.first and tokens[cue].key.split()[0].endswith("ing") and tokens[cue - 1].is_for
    ahead = range(cue - 2, -1, -1) if doing else ()
    others = (i for i in ahead if tokens[i].begins_clause or tokens[i].does("break") or tokens[i].key == ";")
    led = max(next(others, 0), next((i for i in ahead if tokens[i].meaning.verbs or is_verb(tokens, i)), 0))
    return doing and any(counts[name].of_accused for name in tokens[led].meaning.verbs)


def _is_attended(scene: Scene, item: Bound) -> bool:
    """Return whether somebody only took part in trials of others: "testified in 12 trials", "helped victims in 12"."""
    if item.rule not in ("own-noun", "noun-of") or not any(scene.counts[name].by_courts for name in item.measures):
        return False
    tokens = scene.tokens
    place = before_light(tokens, item.phrase.end - 1 if item.rule == "own-noun" else item.cue)
    place = before_light(tokens, place, qualifiers=True) if place > 0 and tokens[place].number is not None else place
    place -= place > 0 and tokens[place].key in ("in", "at", "during")
    if place > 0 and tokens[place].meaning.kind == "victim":
        return tokens[place - 1].does("stands-by", "attends")
    return place >= 0 and tokens[place].does("attends")


def _is_age(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether a number is how old somebody is: "nine were under 18"."""
    if item.phrase.first < 2 or item.phrase.what != "bare":
        return False
    before = tokens[item.phrase.first - 2 : item.phrase.first]
    if before[1].key == "of" and before[0].meaning.divides("age"):
        return True  # "a girl of 14"
    return before[0].does("be") and before[1].does("other-law")


def _asked_of(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether it is asked of how many of those counted something is so: "how many of the 40 received care".

    Or what became of cases against them: "did not report the outcome of the cases of the three brokers convicted".
    """
    before = before_light(tokens, item.phrase.first)
    asked = tokens[max(0, before - 1) : before + 1]
    if any(token.meaning.asked for token in asked) and not any(token.key in PAUSES for token in asked):
        return True
    if item.rule == "told-before" and before > 1 and tokens[before].key == "any":
        return tokens[before - 1].does("asks")  # "it was unclear whether any of the nine"
    return item.cue >= item.phrase.end and follows(tokens, item.phrase.first, "how-many")


def _is_no_count(scene: Scene, item: Bound) -> bool:
    """Return whether so many are helped over and over, "40 victims a month", or are firms that nobody suspects.

    Or whether those counted met with no exploitation: "12 experienced delays", "nine experienced judges". Or got
    nothing.
    """
    tokens, end = scene.tokens, item.phrase.end
    if got_nothing(scene, item):
        return True
    if item.cue >= 0 and tokens[item.cue].does("suffers") and _is_no_harm(tokens[item.cue + 1 : item.cue + 3]):
        return True
    often = item.phrase.what not in ("bare", "time") and has(tokens[end : end + 1], "often")
    firms = item.phrase.what == "unknown" and tokens[end - 1].does("firm")
    return often or (firms and not any(scene.counts[name].of_accused for name in item.measures))


def got_nothing(scene: Scene, item: Bound) -> bool:
    """Return whether those counted got nothing: "six victims did not receive any assistance (three in 2019)"."""
    tokens, end = scene.tokens, item.phrase.end
    none = any(token.number_kind == "none" for token in tokens[end + 1 : end + 2])  # "received no assistance"
    denied = has(tokens[end : end + 1], "negation") or (none and has(tokens[end : end + 1], "gets"))
    return denied and any(not set(item.measures).isdisjoint(t.meaning.denied) for t in tokens[end + 2 : end + 5])


def _is_no_harm(behind: Sequence[Token]) -> bool:
    """Return whether what somebody met with is told, and is no exploitation: "delays", not ", and fled"."""
    ends = not behind or behind[0].key in (*PAUSES, ".") or behind[0].does("function") or behind[0].period
    return not ends and not any(token.does("topic") or token.meaning.divides("exploitation") for token in behind)


def only_work(scene: Scene, item: Bound) -> bool:
    """Return whether those counted only work, as labor offices see it: "enrolled 900 workers in social security".

    Or "found 54 children working in violation of the law", in a clause that speaks of no victims and no trafficking.
    And so those whom officers stopped on their way: "intercepted 90 travelers, nine of whom were victims".
    """
    if item.phrase.what != "person":
        return False
    tokens, first, end = scene.tokens, item.phrase.first, item.phrase.end
    stopped = item.cue >= 0 and tokens[item.cue].does("stops") and has(tokens[first:end], "migrants")
    if not (stopped or "labor-office" in scene.marks):
        return False
    counts = [scene.counts[name] for name in item.measures]
    if not any(accepts(counting, "victim") and not counting.counted for counting in counts):
        return False  # or violations are counted by those they are found of
    ends = (i for i in range(end, len(tokens)) if tokens[i].does("break") or (stopped and tokens[i].number is not None))
    clause = tokens[: next(ends, len(tokens))]
    own = set(item.measures)  # "and identified them as victims"
    meant = (own & {*t.meaning.conditions, *t.meaning.purposes} or t.does("topic") for t in clause)
    return not any(meant) and not any(t.meaning.kind == "victim" or t.meaning.divides("exploitation") for t in clause)


def _no_other(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether there are none beside those told before: "no other victims were identified"."""
    told = tokens[item.phrase.first : item.phrase.end + 1]
    return any(token.key == "other" or token.key.startswith("other than") for token in told)


def _of_their_own(scene: Scene, item: Bound) -> bool:
    """Return whether some did nothing themselves that others did: "made no arrests of its own", not "no shelters"."""
    own = has(scene.tokens[item.phrase.end : item.phrase.end + 4], "own")
    return own and any(scene.counts[name].objects or scene.counts[name].money for name in item.measures)


def _denied(scene: Scene, item: Bound) -> bool:
    """Return whether a negation stands before "any", and where it is of another year, with its deed behind "not"."""
    before = range(max(0, item.phrase.first - _DENIED), item.phrase.first)
    tokens = scene.tokens  # "compared with not identifying any"
    if "not" in scene.marks and any(tokens[i].does("not") and tokens[i + 1].key.endswith("ing") for i in before):
        return True
    return item.relation == "" and has(tokens[before.start : before.stop], "negation")


def _is_said_of(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether it is told what none of those counted before were: "none were men", not "none testified"."""
    behind = tokens[item.phrase.end : item.phrase.end + _NEAR_SAID]
    return any(token.does("be", "came") or token.meaning.conditions for token in behind)


def _single(scene: Scene, item: Bound) -> bool:
    """Return whether "a" is a number: right behind a verb of a deed, or denied."""
    return (
        item.rule in ("done", "done-bare")
        and item.cue == item.phrase.first - 1
        and any(scene.counts[name].plain_zero for name in item.measures)
        and item.phrase.what in ("suspect", "official", "person", "case")
        and not item.phrase.head.endswith("s")  # "prosecuted a greater number of cases"
    )
