"""Numbers that count nothing where they stand: differences, ages, habits, "none" and "any" that deny nothing."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from tipcompare.figures.binding.passed_over import first_deed
from tipcompare.figures.words.rule import NAMED_OR_BARE
from tipcompare.figures.words.sentence import Bound, Scene, is_named_before, is_one_more
from tipcompare.figures.words.stretches import clause_end
from tipcompare.figures.words.tokens import PAUSES, Token, at, has, has_key, has_kind, has_victims, is_dated, past
from tipcompare.figures.words.verbs import before_light, follows, is_participle, moves_by, says, told_behind

_NEAR, _NEAR_SAID = 5, 3
"""Tokens behind "no" among which stands until when there were none, and behind "none" what none of them were."""
_DIFFERING = ("by-so-many", "moves", "reference", "comparison", "differing", "exceeding")
"""Marks one of which a sentence has that tells by how much something rose or fell, or differs."""
_ASKING = ("asks", "how-many")
"""Marks one of which, or a word for what is asked, a sentence has that asks of some how many of them."""
_TURNING = ("subordinate", "relative", "subject", "break")
"""Marks of the words behind which another clause begins."""
_OF_OFFICES = ("unregistered", "stops", "labor-office")
"""Marks one of which a sentence has that tells of people as labor offices or border guards see them."""
_NEAR_ELSE = 9
"""Tokens behind those of whom something is denied among which that is told."""
_DENIED = 18
"""Tokens before "any" among which its negation is looked for."""


def counts_nothing(scene: Scene, item: Bound) -> bool:
    """Return whether a number of its kind counts nothing where it stands: "makes no arrests", "a third of them"."""
    tokens, first, end = scene.tokens, item.phrase.first, item.phrase.end
    kind, behind = tokens[first].number_kind, tokens[end : end + _NEAR]
    if has_key(behind, "until"):
        return kind != "count"  # "received no funding until November"
    if tokens[end - 1].does("counted") and has((*tokens[max(0, first - 2) : first], *behind), "suspended"):
        return kind in ("none", "any")  # "did not suspend any sentences"
    if kind in ("none", "any") and (has(tokens[first:end], "suspended") or _is_of_those_done_to(scene, item)):
        return True  # "four years with no suspended sentence"
    if kind == "any":
        return not _denied(scene, item)
    if kind == "none":
        return _is_none_of_else(scene, item)
    if kind != "count":
        return kind == "share" or (kind == "one" and not (_single(scene, item) or is_one_more(scene, item.phrase)))
    return (
        _differs(scene, item)
        or _is_one_of_several(scene, item)
        or _is_age(tokens, item)
        or (tokens[first - 1].key.endswith("of") and _is_denied_behind(behind))
        or _asked_of(scene, item)
        or ("average" in scene.marks and has(tokens[max(0, first - _NEAR_SAID) : first], "average"))
        or (item.relation == "comparison" and scene.dated and _is_of_years(tokens, item))
        or ("came-of" in scene.marks and _came_of(scene, item))
        or _is_cleared(scene, item)
        or _is_attended(scene, item)
        or ("except" in scene.marks and follows(tokens, first, "except"))
        or (item.relation == "part" and has(tokens[max(0, first - _NEAR) : first], "each"))
        or (item.cue >= end and at(tokens, item.cue + 1).does("earlier"))  # "earlier years"
        or at(tokens, end).does("often")  # "40 victims a month"
        or only_work(scene, item)
        or is_of_accused(scene, item)
        or got_nothing(scene, item)
        or is_sued(scene, item)
        or _take_care(scene, item)
        or ("kin" in scene.marks and _are_of_kin_too(scene, item))
        or ("able" in scene.marks and _are_able(scene, item))
        or ("suffers" in scene.marks and _is_no_harm(tokens, item))
        or (tokens[end - 1].does("firm") and not scene.any_with("of_accused", item.measures))
        or (item.rule == "own-noun" and tokens[end - 1].does("counted") and _is_other_event(scene, item))
    )


def _are_of_kin_too(scene: Scene, item: Bound) -> bool:
    """Return whether parts are of victims and their kin: "housed 10 victims and four dependents, including nine girls".

    Not where they are told to be victims, "including nine victims of slavery".
    """
    tokens, led = scene.tokens, item.cue - (scene.tokens[item.cue - 1].key in PAUSES)
    kin = (p for p in scene.phrases if p.end == led and has(p.of(tokens), "kin"))
    both = item.relation in ("part", "list") and item.phrase.what != "victim"
    return both and any(tokens[p.first - 1].does("and") for p in kin)


def _is_other_event(scene: Scene, item: Bound) -> bool:
    """Return whether no word before one of other meanings tells what it is: "25 events", not "training, 25 events"."""
    told = any(scene.counts[name].denied for name in item.measures)
    return told and not any(is_named_before(scene, name, item.phrase.first) for name in item.measures)


def _differs(scene: Scene, item: Bound) -> bool:
    """Return whether a number is only by how much another differs: "two fewer than in 2019", "fell by four".

    Or "identified 14 more victims than in 2019".
    """
    if scene.marks.isdisjoint(_DIFFERING):
        return False
    tokens, first = scene.tokens, item.phrase.first
    than = [token for token in tokens[first : item.phrase.end + 1] if "than" in token.key.split()]
    after = at(tokens, first + 1)
    by_how_much = after.does("differing") or (after.does("exceeding") and at(tokens, first + 2).number is None)
    more = has(than, "comparison") or (bool(than) and by_how_much)
    return more or moves_by(tokens, first)


def _is_of_years(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether it is only set against what several years had, each or together: "with nine in the past five"."""
    behind = takewhile(lambda token: token.key not in PAUSES, tokens[item.phrase.end :])
    period = next((token.period for token in behind if token.period is not None), None)
    return period is not None and period.since is not None and period.also is None


def _is_one_of_several(scene: Scene, item: Bound) -> bool:
    """Return whether something is only said to be among others like it: "the home in the port is one of four".

    Or a place told with its fellow: "gave $9 to one shelter and $12 to the other".
    """
    tokens, first = scene.tokens, item.phrase.first
    if tokens[first].value != 1 or "counterpart" not in scene.marks or not scene.any_with("adds", item.measures):
        return tokens[first].value == 1 and item.phrase.part and tokens[first - 1].does("be")
    ahead = (one for one in pairwise(tokens[item.phrase.end :]) if one[0].does("counterpart"))
    told = (to.meaning.nouns or not to.key[-1:].isalnum() or to.does_any("comparison", "function") for _, to in ahead)
    return item.rule == "own-noun" and any(told)  # not "and the other two shelters", "in the other provinces"


def _is_cleared(scene: Scene, item: Bound) -> bool:
    """Return whether courts found that those counted did nothing: "nine were acquitted", "acquitted 12 of the 30"."""
    if "cleared" not in scene.marks or not scene.any_with("of_accused", item.measures):
        return False
    tokens, end = scene.tokens, item.phrase.end
    while end < len(tokens) - 1 and (
        tokens[end].does_any("be", "have") or "in" in (tokens[end].key, tokens[end + 1].key)
    ):
        end += 1
    first = item.phrase.first - (tokens[item.phrase.first - 1].key == "in")  # "convicted in 14 and acquitted in ten"
    told = (*tokens[first_deed(tokens, first) : first], *tokens[end - 1 : end + 1])
    return follows(tokens, first, "cleared") or has(told, "cleared")


def is_of_accused(scene: Scene, item: Bound) -> bool:
    """Return whether a deed is what those tried did: "convicted officials for issuing permits to 22"."""
    tokens, cue = scene.tokens, item.cue
    doing = 1 < cue < item.phrase.first and tokens[cue].key.split()[0].endswith("ing") and tokens[cue - 1].is_for
    if not doing:
        return False
    before = reversed(tokens[: cue - 1])
    led = next((t for t in before if t.begins_clause or t.does("break") or t.key == ";" or t.meaning.verbs), tokens[0])
    return scene.any_with("of_accused", led.meaning.verbs)


def _is_attended(scene: Scene, item: Bound) -> bool:
    """Return whether somebody only took part in trials of others: "testified in 12 trials", "helped victims in 12"."""
    if item.rule not in ("own-noun", "noun-of") or not scene.any_with("by_courts", item.measures):
        return False
    tokens = scene.tokens
    place = before_light(tokens, item.phrase.end - 1 if item.rule == "own-noun" else item.cue)
    place = before_light(tokens, place, qualifiers=True) if tokens[place].number is not None else place
    place -= tokens[place].key in ("in", "at", "during")
    if tokens[place].meaning.kind == "victim":
        return tokens[place - 1].does_any("stands-by", "attends")
    return tokens[place].does("attends")


def _is_age(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether a number is how old somebody is: "nine were under 18", "a girl of 14", "who turned 18"."""
    if item.phrase.first < 2 or item.phrase.what != "bare":
        return False
    who, of = tokens[item.phrase.first - 2 : item.phrase.first]
    if of.does("of-age") and at(tokens, item.phrase.end).key != "over":
        return True  # not "turned 12 over"
    return (of.key == "of" and who.meaning.divides("age")) or (who.does("be") and of.does("other-law"))


def _is_denied_behind(behind: Sequence[Token]) -> bool:
    """Return whether it is told first of what something is denied: "the conviction of one, it has never reported"."""
    return at(behind, 0).key == "," and at(behind, 1).does("subject") and at(behind, 2).does("negation")


def _asked_of(scene: Scene, item: Bound) -> bool:
    """Return whether it is asked of how many of those counted something is so: "how many of the 40 received care".

    Or what became of cases against them: "did not report the outcome of the cases of the three brokers convicted".
    """
    if "asked" not in scene.cues and scene.marks.isdisjoint(_ASKING):
        return False
    tokens, before = scene.tokens, before_light(scene.tokens, item.phrase.first)
    asked = tokens[max(0, before - 1) : before + 1]
    named = any(of.asked and not (of.verbs or of.nouns) for of in (token.meaning for token in asked))
    if named and not has_key(asked, *PAUSES):
        return True
    if tokens[before].key == "any" and tokens[before - 1].does("asks"):
        return True  # "it was unclear whether any of the nine"
    return item.cue >= item.phrase.end and follows(tokens, item.phrase.first, "how-many")


def _came_of(scene: Scene, item: Bound) -> bool:
    """Return whether it is only not told what came of those counted: "no update on the trial of two officers"."""
    tokens, first = scene.tokens, item.phrase.first
    near = range(first - 1, max(first - _DENIED, 0), -1)
    place = next((i for i in near if tokens[i].does("came-of")), -1)
    if place < 0 or first >= clause_end(tokens, place + 1):
        return False
    before, behind = tokens[max(0, place - _NEAR) : place], tokens[first : clause_end(tokens, first)]
    if is_dated(behind) and (item.cue > first or has(behind, "have")):
        return False  # "no update on the nine trials it had begun in 2019"
    none = any(token.number_kind in ("none", "any") for token in before)
    return none or has(before, "negation", "unavailable") or has(behind, "unavailable")


def got_nothing(scene: Scene, item: Bound) -> bool:
    """Return whether those counted got nothing: "six victims did not receive any assistance (three in 2019)".

    Or were kept from it: "prevented 22 victims from receiving assistance".
    """
    behind = scene.tokens[item.phrase.end : item.cue + 1]
    kept = len(behind) in (2, 3) and behind[0].key == "from" and behind[1].key.endswith("ing")
    if kept and (behind[1].does_any("be", "gets", "verb") or behind[1].meaning.speaks):
        return True  # not "three victims from fishing received care"
    if "denied" not in scene.cues:
        return False
    tokens, end = scene.tokens, item.phrase.end
    none = any(token.number_kind == "none" for token in tokens[end + 1 : end + 2])  # "received no assistance"
    denied = none or at(tokens, end).does("negation")
    return denied and any(item.is_of(t.meaning.denied) for t in tokens[end + 2 : end + 5])


def is_sued(scene: Scene, item: Bound) -> bool:
    """Return whether those counted are only sued: "the firm's libel suit against three reporters is pending"."""
    if "suit" not in scene.marks:
        return False
    before = scene.tokens[: item.phrase.first]
    ends = (
        i for i in range(len(before) - 1, 0, -1) if before[i].key in ("against", *PAUSES) or before[i].meaning.speaks
    )
    place = next(ends, 0)
    return place > 0 and before[place].key == "against" and has(before[max(0, place - 2) : place], "suit")


def _take_care(scene: Scene, item: Bound) -> bool:
    """Return whether those counted are who take care of people: "of these shelters, 24 served children"."""
    tokens, end = scene.tokens, item.phrase.end
    some = item.phrase.what == "bare" and item.relation == "part"
    if not some or not scene.accepting("victim", item.measures):
        return False
    acts, whom = at(tokens, end), at(tokens, end + 1)
    return acts.key.endswith("ed") and (whom.meaning.kind in ("person", "victim") or bool(whom.meaning.dimensions))


def _are_able(scene: Scene, item: Bound) -> bool:
    """Return whether it is only told what places for others could do: "crisis centers had the capacity to".

    Or "crisis centers for men could", "shelters for abused children could", not "shelters for victims could".
    """
    tokens, end = scene.tokens, item.phrase.end
    near = tokens[end : end + _NEAR]
    behind = list(takewhile(lambda t: not (t.joins or t.does("relative") or t.key in PAUSES), near))
    able = next((i for i, token in enumerate(behind) if token.does("able")), 0)
    whom = behind[1:able] if behind and behind[0].is_for and scene.any_with("adds", item.measures) else ()
    others = bool(whom) and not (has_victims(whom) or has(whom, "topic"))
    return others or (has(behind, "able") and tokens[end - 1].does("for-crises"))


def _is_no_harm(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether what those counted met with is told, and is no exploitation: "delays", not ", and fled"."""
    behind = tokens[item.cue + 1 : item.cue + 3] if item.cue >= 0 and tokens[item.cue].does("suffers") else ()
    harmed = any(token.meaning.divides("exploitation") for token in behind)
    return not harmed and any(t.key[-1:].isalpha() and not t.does("function") for t in behind[:1])


def only_work(scene: Scene, item: Bound) -> bool:
    """Return whether those counted only work, as labor offices see it: "enrolled 900 workers in social security".

    Or "found 54 children working in violation of the law", in a clause that speaks of no victims and no trafficking.
    And so those whom officers stopped, or who had no papers: "intercepted 90 travelers, nine of whom were victims",
    "intercepted 90 girls at the border", "found 12 undeclared workers"; not "intercepted 90 girls in brothels".
    """
    if item.phrase.what != "person" or scene.marks.isdisjoint(_OF_OFFICES):
        return False
    tokens, first, end = scene.tokens, item.phrase.first, item.phrase.end
    stopped = has(tokens[first:end], "unregistered") or tokens[item.cue].does("stops")
    if not (stopped or "labor-office" in scene.marks) or all(scene.counts[name].counted for name in item.measures):
        return False  # or violations are counted by those they are found of
    others = (i for i in range(end, len(tokens)) if tokens[i].number is not None and not tokens[i - 1].does("link"))
    last = next(others, len(tokens)) if stopped else len(tokens)  # past "in a trafficking ring"
    clause = tokens[: next((i for i in range(end, last) if tokens[i].does("break")), last)]
    own = set(item.measures)  # "and identified them as victims"
    meant = (
        own & {*t.meaning.conditions, *t.meaning.purposes} or t.does_any("topic", "exploited-how", "exploiting")
        for t in clause
    )
    return not any(meant) and not any(t.meaning.kind == "victim" or t.meaning.divides("exploitation") for t in clause)


def _is_none_of_else(scene: Scene, item: Bound) -> bool:
    """Return whether "no" denies something else: "none testified", "received no prison time", "no other victims were".

    Or money that nobody got: "collected fines, but none of these funds were used to support victims". Or something
    for them: "there was no time limit for victims to access care". Or what they never do, or did not do themselves:
    "the bureau, which makes no arrests", "made no arrests of its own".
    """
    tokens, first, end = scene.tokens, item.phrase.first, item.phrase.end
    told = item.rule in ("carried", "mentioned") and not has(tokens[end : end + _NEAR_SAID], "be", "came")
    if told or tokens[first - 1].does("habit"):  # not "none were men"
        return True
    if item.cue > first and item.phrase.what == "unknown" and tokens[first - 1].does("have"):
        return True  # "men who had no passport were tried"
    if item.rule == "weak" and item.phrase.what == "victim" and item.cue < first and _underwent_else(scene, item):
        return True
    out_of = at(tokens, past(tokens, first + 1, "counted-out", "link", "light"))
    if out_of.does_any("paid-with", "other-money") and not scene.any_with("money", item.measures):
        return True
    if item.phrase.what not in NAMED_OR_BARE and has_kind(tokens[end : max(end, item.cue)], "victim", "person"):
        return True
    whole = next((phrase.end for phrase in scene.phrases if phrase.whole and phrase.first < first), first)
    if at(tokens, whole).does("lets-go") and scene.any_with("mentioned", item.measures):
        return True  # "of the 12 men deported, none were victims"
    if has(tokens[first : first + 3], "jail") or any(t.key.startswith("other") for t in tokens[first : end + 1]):
        return True
    own = has(tokens[end : end + 4], "own")
    return own and any(scene.counts[name].objects or scene.counts[name].money for name in item.measures)


def _underwent_else(scene: Scene, item: Bound) -> bool:
    """Return whether something else is denied of victims than that they were found: "reported none were jailed"."""
    tokens, end = scene.tokens, item.phrase.end
    place = past(tokens, end, "be", "have")
    done = at(tokens, place)
    told = _is_deed(tokens, place) or (place > end and is_participle(done))
    return told and not item.is_of((*done.meaning.weak, *done.meaning.verbs, *done.meaning.conditions))


def _is_of_those_done_to(scene: Scene, item: Bound) -> bool:
    """Return whether something else is denied of those to whom a deed was done: "no convicted broker was fined".

    Not where it is the deed itself, "none of those convicted were convicted for pimping", or may be, "did not try any
    suspects indicted in 2018", nor of what was given: "none of the allocated funds were spent".
    """
    tokens, first = scene.tokens, item.phrase.first
    whole = scene.whole_of(item.phrase)
    end = whole.end + item.is_of(told_behind(tokens, whole.end))
    done = end > whole.end or item.is_of((*item.phrase.said, *whole.said))
    if not done or scene.any_with("money", item.measures):
        return False
    if item.cue >= 0 and not first <= item.cue < end:
        parts = {told.split()[0] for name in item.measures for told in scene.counts[name].parts}
        deed = tokens[item.cue].key
        return deed.split()[0] in parts or (item.cue > first and all(token.key != deed for token in tokens[first:end]))
    reach = range(end, min(end + _NEAR_ELSE, clause_end(tokens, end)))
    ends = (i for i in reach if tokens[i].key in PAUSES or tokens[i].does_any("and", "relative"))
    told = range(reach.start, next(ends, reach.stop))
    denied = next((i + tokens[i].does("be") for i in told if tokens[i].does("be") or _is_deed(tokens, i)), 0)
    return _is_deed(tokens, denied) and not tokens[denied].does("tells")


def _is_deed(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a word tells what somebody did, got, or had done to them."""
    return says(tokens, place) or bool(at(tokens, place).meaning.states)


def _denied(scene: Scene, item: Bound) -> bool:
    """Return whether a negation stands before "any", and where it is of another year, with its deed behind "not"."""
    tokens, first = scene.tokens, item.phrase.first
    far = range(first - _DENIED - 1, max(-1, first - 2 * _DENIED), -1)  # "did not try anyone, ..., or help any victims"
    turns = (i + 1 for i in far if tokens[i].key == ";" or tokens[i].does_any(*_TURNING))
    before = tokens[next(turns, max(0, far.stop)) : first]
    denied = item.relation == "" and has(before, "negation")
    return denied or has(before, "not")  # "compared with not identifying any"


def _single(scene: Scene, item: Bound) -> bool:
    """Return whether "a" is a number: right behind a verb of a deed, or of several, or denied."""
    return item.rule == "own-noun" or (
        item.cue == first_deed(scene.tokens, item.phrase.first)
        and scene.any_with("plain_zero", item.measures)
        and item.phrase.what in ("suspect", "official", "person", "case")
        and not item.phrase.head.endswith("s")  # "prosecuted a greater number of cases"
    )
