"""What a term is by the words around it: the least, the most or the mean, of those sentenced next, or of no court."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from tipcompare.figures.scopes.incidents import is_of_killing
from tipcompare.figures.whose.laws import follows_from_crime
from tipcompare.figures.whose.punished import behind_jail
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Amount, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_key, has_kind, past
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import before_light, before_number, says
from tipcompare.model.figures import OWN_ACTORS

IN_LAW = "penalty-term"
"""The rule of a length that a law sets."""
_NEAR_BOUND, _NEAR_RAISED = 12, 5
"""Tokens before a length that say that it is the least or the most, and that a law raises it."""
_NEAR_DENIED = 6
"""Tokens of a clause before a length among which it is denied."""
_NEAR_EACH = 4
"""Tokens behind several lengths among which "respectively" stands."""
AT_MOST = frozenset({"up_to", "less_than"})
AT_LEAST = frozenset({"at_least", "more_than"})
_NEAR, _FAR = 4, 12
"""Tokens before a term among which the next one sentenced is named, and beside it, what others got."""
_NEAR_CHANGED = 40
"""Tokens before a term among which stands that it was upheld or changed."""
_NEAR_LEAST = 4
"""Tokens before a length among which stands that it is the least or the most that a law sets."""


def find_bounds(
    tokens: Sequence[Token], phrases: Sequence[Phrase], places: Sequence[int], values: Mapping[int, float]
) -> dict[int, tuple[str, ...]]:
    """Return whether each length is the least, the most, or both."""
    if len(places) > 1 and _goes_by_first(tokens, phrases[places[0]], phrases[places[-1]]):
        led = find_bounds(tokens, phrases, places[:1], values)[places[0]]
        if len(led) == 1:
            return dict.fromkeys(places, led)
    if len(places) > 1:
        low, high = min(places, key=values.__getitem__), max(places, key=values.__getitem__)
        bounds: dict[int, tuple[str, ...]] = dict.fromkeys(places, ())
        bounds[low], bounds[high] = ("min",), ("max",)
        return bounds
    place = places[0]
    phrase = phrases[place]
    before = tokens[max(0, phrase.first - _NEAR_BOUND) : phrase.first]
    after = tokens[phrase.end : phrase.end + 5]
    to_it = tokens[phrase.first - 1].key.rpartition(" ")[2] == "to"  # "ranged from suspended sentences to"
    up_to = to_it and has(before, "ranging")
    most = phrase.qualifier in AT_MOST or up_to or _last_bound(before) == "most"
    least = phrase.qualifier in AT_LEAST or _last_bound(before) == "least"
    # "from three years, with a fine, to"
    fined = has_key(after[:1], ",") and has(after[: _NEAR_EACH + 1], "other-money")
    ahead = tokens[phrase.end + 1 + _NEAR_EACH : phrase.end + 1 + 2 * _NEAR_EACH] if fined else after
    to = next((i for i, t in enumerate(ahead) if t.key in ("to", ",", ";")), len(ahead))
    to_life = at(ahead, to).key == "to" and has_key(ahead[to:], "life")
    least = least or to_life or has_key(after[:3], "more", "longer")
    most = most or has_key(after[:3], "less")
    most, least = most or has(after[:1], "most"), least or has(after[:1], "least")  # "a six-year minimum sentence"
    if _of_no_one(before):
        most, least = least, most  # "no trafficker received less than three years"
    return {place: ("min", "max") if most == least else ("max",) if most else ("min",)}


def _goes_by_first(tokens: Sequence[Token], first: Phrase, last: Phrase) -> bool:
    """Return whether several lengths are bounded as the first: "up to six and five years", "at least five, or ten"."""
    between = tokens[first.end : last.first]
    each = has_key(between, "or") or has(tokens[last.end : last.end + _NEAR_EACH], "respectively")
    return each and last.qualifier == "exact" and not has(between, "least", "most")


def _of_no_one(before: Sequence[Token]) -> bool:
    """Return whether the clause before a length is of no one: it bounds the others the other way round.

    Not where a law stands between: "convicted nobody under article 12 that prescribes at least six years". Nor where a
    range begins with none: "ranged from no jail time to six years".
    """
    joints = (
        i for i in range(len(before), 0, -1) if before[i - 1].key in PAUSES or before[i - 1].does_any("and", "break")
    )
    clause = before[next(joints, 0) :]
    denied = has(clause[-_NEAR_DENIED:], "negation")  # "could not get less than three years"
    none = next((i for i, token in enumerate(clause) if denied or token.number_kind == "none"), len(clause))
    return none < len(clause) and not has(clause[none:], "law") and not has(clause[:none], "ranging")


def bounds_in_law(
    scene: Scene, places: Sequence[int], bounds: dict[int, tuple[str, ...]], earlier: Mapping[int, Amount]
) -> dict[int, tuple[str, ...]]:
    """Return the bounds of lengths that a law raises, or that go on with those of the one before.

    "Raised the maximum penalty from ten to 15 years"; "maximum penalties of ten years for men and 15 years for women".
    """
    tokens, first, last = scene.tokens, scene.phrases[places[0]].first, places[-1]
    moved = tokens[first - 1].key == ("to" if len(places) == 1 else "from")
    begins = min(first - _NEAR_RAISED, back_over(tokens, first - 2, lambda token: not token.joins) + 1)
    near = tokens[max(0, begins) : first - 1]  # "raised the maximum penalty for domestic forced labor from"
    if moved and has(near, "moves", "raises"):
        bound = ("min",) if has(near, "least") else ("max",)
        return {place: bound if place == last else () for place in places}
    if not earlier or bounds[last] != ("min", "max"):
        return bounds
    before = earlier[max(earlier)]
    if has(tokens[before.end : first], "law", "sentence", "least", "most"):
        return bounds
    return {last: tuple(scene.counts[name].bound for name in before.measures)}


def bounds_beside(
    scene: Scene, values: Mapping[int, float], bounds: dict[int, tuple[str, ...]], earlier: Mapping[int, Amount]
) -> dict[int, tuple[str, ...]]:
    """Return the bounds of a term that others got than those told before, where one of both is not exact.

    "Terms of up to three years, and one of over nine" has the longest, "six years, and one to less than two" the
    shortest.
    """
    before = [amount for amount in earlier.values() if amount.rule != IN_LAW]
    place, others, told = max(bounds), [a.value for a in before], {a.qualifier for a in before}
    if len(bounds) != 1 or not others or max(earlier) > place - 2:
        return bounds
    qualifier, value = scene.phrases[place].qualifier, values[place]
    if not (told | {qualifier}) & (AT_MOST | AT_LEAST):
        return bounds
    if value > max(others) and not told & AT_LEAST and qualifier not in AT_MOST:
        return {place: ("max",)}
    lowest = value < min(others) and not told & AT_MOST and qualifier not in AT_LEAST
    return {place: ("min",)} if lowest else bounds


def is_yardstick(tokens: Sequence[Token], phrase: Phrase, last: int) -> bool:
    """Return whether a length only says how much is too little: "penalties of under two years are not stringent".

    Or up to how much a law lets people off: "the law allows suspended sentences if the term is six years or less",
    "allows courts to suspend sentences of under six years". Or how short terms are that nobody is said to have imposed:
    "lenient sentences of a year or less", "many were under".
    """
    first = phrase.first
    if _is_remarked(tokens, phrase, last):
        return True
    lets_off = (i for i in range(first) if tokens[i].does_any("suspended", "no-term") and has(tokens[:i], "statute"))
    place = next(lets_off, first)
    behind, clause = tokens[place:first], back_over(tokens, place - 1, lambda token: not token.joins) + 1
    permitted = bool(behind) and has(tokens[clause:place], "permits")
    if (has(behind, "subordinate") or permitted) and not has(behind, "law"):
        return True
    of = before_number(tokens, first)
    set_in_law = tokens[max(0, of - _NEAR_LEAST) : of]  # "sentences below the prescribed minimum of five years"
    if has(set_in_law, "comparison") and has(set_in_law, "law") and has(set_in_law, "least", "most"):
        return True
    bare = tokens[of].key == "of" and (of < 2 or tokens[of - 2].key in PAUSES)  # not "these penalties of"
    return bare and phrase.qualifier == "less_than" and has(tokens[last : last + _FAR], "stringent")


def _is_remarked(tokens: Sequence[Token], phrase: Phrase, last: int) -> bool:
    """Return whether it is only remarked that sentences are lenient, or many of them, by a length that these are below.

    Longer ones are not told: "lenient sentences of two years or less weakened deterrence", "many were under a year".
    """
    below = phrase.qualifier == "less_than" or has_key(tokens[last : last + 2], "less")
    led = back_over(
        tokens, before_number(tokens, phrase.first), lambda t: t.key == "of" or t.does_any("be", "involving")
    )
    if not (below and tokens[led].does("sentence")) or has(tokens, "judging"):
        return False
    place = back_over(tokens, led - 1, lambda token: token.does_any("jail", "topic", "light", "whole"))
    return at(tokens, place).does_any("lenient", "some-of", "most-of")


def is_mean(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a length is an average: "an average of five years", "five years in prison on average"."""
    before = _last_bound(tokens[max(0, first - _NEAR_BOUND) : first])
    return before == "average" or tokens[0].does("average") or at(tokens, past(tokens, last, "jail")).does("average")


def is_in_jail(tokens: Sequence[Token], first: int) -> bool:
    """Return whether prison stands right before a length: "imprisonment of up to six years", "prison, for at least"."""
    place = before_number(tokens, first)
    place -= tokens[place].key == "between"
    led = tokens[place].key in ("of", "for")
    return led and tokens[place - 1 - (tokens[place - 1].key == ",")].does("jail")


def _last_bound(before: Sequence[Token]) -> str:
    for token in reversed(before):
        if token.number_kind not in ("", "one") or token.key in (",", ";"):
            return ""
        if said := next(filter(token.does, ("average", "most", "least")), ""):
            return said
    return ""


def is_of_people(tokens: Sequence[Token], phrases: Sequence[Phrase], index: int, last: Sequence[int]) -> bool:
    """Return whether a number before a term is of those sentenced to it.

    "Sentenced two to seven years and one to nine"; "two for seven months; ten for one year".
    """
    phrase = phrases[index]
    left = phrase.first > 1 and tokens[phrase.first - 1].does("those-left")  # "and the other two to nine"
    before, after = tokens[phrase.first - 1 - left], at(tokens, phrase.end)
    if phrase.whole and after.key == "to":
        return True  # "sentenced one of the two to six years"
    if phrase.what != "bare" or not phrase.first:
        return False
    if after.key in ("for", "between") or after.meaning.qualifier:  # "six between one and three years"
        return before.key in (",", ";", ":") or before.does_any("and", "including")
    if after.key != "to":
        return False
    told = index and phrases[index - 1].end >= phrase.first - 1  # "two sentences for seven to 11 months"
    if before.does_any("serves", "law"):
        return False  # "to pay a fine or serve six to 12 years", "the law provided for six to 12 years"
    if (before.meaning.verbs or (before.does("definite") and tokens[phrase.first - 2].meaning.verbs)) and not told:
        return True  # "sentenced two to six years", "sentenced all 13 to at least a year"
    anew = _is_given(tokens, phrases, last) or tokens[phrase.first - 2].does("jail")
    if before.joins and (anew or at(tokens, phrase.end + 1).meaning.qualifier):  # "and two to less than one year"
        return True
    return before.key in PAUSES and _is_among_those(tokens, phrases, index)


def _is_among_those(tokens: Sequence[Token], phrases: Sequence[Phrase], index: int) -> bool:
    """Return whether a number is of some of those sentenced: "two brokers, one to five years", "the other to six"."""
    phrase, those = phrases[index], phrases[max(index - 1, 0)]
    near = tokens[phrase.end : phrase.end + _FAR]
    several = those.what in ("suspect", "official", "person") and tokens[those.first].number_kind == "count"
    if several and those.end == phrase.first - 1 and not has(near, "apiece"):
        return True
    return any(one.does("those-left") and to.key == "to" for one, to in pairwise(near))


def _is_given(tokens: Sequence[Token], phrases: Sequence[Phrase], term: Sequence[int]) -> bool:
    """Return whether a term is what some were sentenced to: "to six years", "to terms of one to six years"."""
    if not term:
        return False
    place = before_number(tokens, phrases[term[0]].first)
    place -= 2 if tokens[place].key == "of" and tokens[place - 1].does("sentence") else tokens[place].key == "between"
    return tokens[place].key == "to"


def is_of_another(tokens: Sequence[Token], end: int, first: int) -> bool:
    """Return whether a term is that of the next ones sentenced: "the first to 20 years, two others in absentia to six".

    Or "sentenced a man to six years and his wife to a three-year term".
    """
    to = next((i for i in range(first - 1, max(end, first - _NEAR) - 1, -1) if tokens[i].key == "to"), end)
    near = range(to - 1, max(end, to - _NEAR) - 1, -1)
    joint = next((i for i in near if tokens[i].key in (",", ";") or tokens[i].does("and")), to)
    told = tokens[joint + 1 : to]
    others = (t.does_any("be", "have", "law", "jail", "moves") or t.meaning.verbs for t in told)
    return bool(told) and not any(others) and not any(token.number for token in told[1:])


def is_of_share(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a term is that of a share of those sentenced: "70 percent of them got five years or more"."""
    near = range(first - 1, behind_semicolon(tokens, first) - 1, -1)
    turns = (i for i in near if tokens[i].number is not None or tokens[i].begins_clause or tokens[i].does("break"))
    place = next(turns, first)
    return tokens[place].number_kind == "share" and tokens[place + 1].does_any("whole", "counted-out", "sentence")


def is_of_appeal(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a term was imposed before, and upheld or changed: "cut one sentence from ten to six years".

    Or is of a higher court alone: "the appeals court sentenced two to six years", not "courts and appeals courts". Not
    what a law changes: "raised the minimum sentence from five to ten years".
    """
    between: list[Token] = []
    for place in range(first - 1, max(0, first - _NEAR_CHANGED) - 1, -1):
        token = tokens[place]
        changed = token.does("moves") and tokens[first - 1].key == "from" and not has(between, "least", "most")
        above = token.does("higher-court") and not tokens[before_light(tokens, place)].joins
        if changed or above or token.does("appeal"):
            return has(between, "sentence")
        if token.key in PAUSES or token.does("and"):
            return False
        between.append(token)
    return False


def is_set_in_law(tokens: Sequence[Token], index: int, first: int, last: int) -> bool:
    """Return whether the sentence at `index` is one that a law sets, by what is said of the length behind it.

    "The sentence for this is ten years", "the minimum sentence was ten years if the victim was a child", "abuse of
    office raised the maximum sentence to ten years", "trafficking brings a sentence of ten years".
    """
    if has(tokens[index:first], "relative", "judging"):
        return False
    if has(tokens[max(index + 1, first - _NEAR) : first], "stands") or follows_from_crime(tokens, index):
        return True
    clause = tokens[behind_semicolon(tokens, index) : index]
    if not has(clause[-1:], "least", "most") or any(t.meaning.actor == "courts" or t.does("judge") for t in clause):
        return False  # "courts raised the maximum sentence to ten years"
    verb, after = before_light(tokens, index - 1), tokens[index + 1 : index + 3]
    raised = at(tokens, verb).does("raises") or (has(after[:1], "be") and has(after[1:], "raises"))
    return raised or "if" in (tokens[0].key, at(tokens, past(tokens, last, "jail")).key)


def is_not_imposed(tokens: Sequence[Token], index: int) -> bool:
    """Return whether nobody gave the penalty that stands there: "did not impose penalties", not what a law does not."""
    near = range(max(1, index - _NEAR), index)
    denied = any(tokens[i].does("imposes") and tokens[i - 1].does("negation") for i in near)
    return denied and not has(tokens[:index], "statute")


def is_of_verdict(scene: Scene, index: int) -> bool:
    """Return whether courts that convicted some set a penalty, too: "convicted nine and prescribed penalties of".

    Or that goes with it: "convicted nine, with penalties of"; not "convicted nine under article 12, prescribing".
    """
    tokens = scene.tokens
    joint = back_over(tokens, index - 1, lambda token: token.does_any("law", "light"))
    clause = tokens[behind_semicolon(tokens, joint) : joint] if at(tokens, joint).joins else ()
    told = (i for i, t in enumerate(clause) if scene.any_with("by_courts", (*t.meaning.verbs, *t.meaning.nouns)))
    convicted = clause[next(told, len(clause)) :]
    if has(clause, "statute", "not-counted") or has(convicted, "relative"):
        return False  # but "of the 12 cases that courts closed, they convicted nine and prescribed penalties of"
    return any(token.number_kind == "count" for token in convicted)


def is_of_those_who(tokens: Sequence[Token], first: int, sentence: int, law: int) -> bool:
    """Return whether what sounds like a law is told of those sentenced: "one who carried girls to six years"."""
    given = tokens[sentence].does("judging") and tokens[before_number(tokens, first)].key == "to"
    doing = tokens[law].key.endswith("ing") and tokens[law - 1].does("link")  # "accused of carrying girls"
    done = doing or has(tokens[sentence:law], "who") or tokens[law - 1].key == "having"
    return given and 0 <= sentence < law and done


def is_unpaid(tokens: Sequence[Token], first: int, last: int) -> bool:
    """Return whether a length is what those get who do not pay a fine: "if they do not pay, six months".

    Not "five years and a fine, but some accepted more in lieu of paying it", "five years or, in default, six months".
    """
    near = (t for then, t in pairwise(reversed(tokens[: first + 1])) if not then.does_any("ranging", "which"))
    led = next((t for t in near if t.joins or t.key in PAUSES or t.does_any("or-serve", "judging")), tokens[0])
    turns = (i for i in range(last, len(tokens)) if tokens[i].does("break") or tokens[i].key == "or")
    return led.does("or-serve") or has(tokens[: next(turns, len(tokens)) + 1], "unpaid")


def is_of_others(scene: Scene, first: int, last: int) -> bool:
    """Return whether a term is that of people who are no traffickers: "men convicted of rape received six years".

    Or of victims: "sentenced 12 victims to six months", "a year for striking", "sentenced the workers to a year".
    """
    before = scene.tokens[:first]
    if is_of_killing(scene, first) or _is_practice_told(before):
        return True
    verb, led = before_light(scene.tokens, first, qualifiers=True), before_number(scene.tokens, first)
    told = behind_jail(scene.tokens, last)
    own = has(told, "own-offense", "other-crime", "sells-sex") and not has(told, "topic")
    if own and not has_kind(before, "suspect"):
        return True
    whom = next((p.first for p in scene.phrases if p.end == led and p.what == "victim"), -1)
    hired = led - 1 if has(before[max(0, led - 1) : led], "hired") and "topic" not in scene.marks else -1
    hired -= hired > 0 and before[hired - 1].meaning.divides("nationality")  # "the foreign workers"
    if any(at(before, before_light(before, place)).does("judging") for place in (whom, hired)):
        return True
    if led >= 0 and before[led].key.rpartition(" ")[2] == "for" and has(before[max(0, led - 1) : led + 1], "goods"):
        return True  # "some of whom had received services for two years"
    if at(scene.tokens, verb).does("gets"):
        clause = scene.tokens[behind_semicolon(scene.tokens, verb) : verb]
        if next((t.meaning.kind for t in clause if t.meaning.kind), "") == "victim":
            return True  # "victims received another 30 days", not "the man who had sold victims received six years"
    if has(before, "persecuted"):
        # "forced the protester to confess and sentenced her to six years", not "a trafficker who tortured victims"
        return not has_kind(before, "suspect", "victim")
    if has(before, "other-offenders"):
        return not has_kind(before, "suspect")  # "rapists were mostly sent to prison for three years"
    return "topic" not in scene.marks and any(
        one.does("judging") and then.does("other-crime") for one, then in pairwise(before)
    )


def _is_practice_told(before: Sequence[Token]) -> bool:
    """Return whether others only tell what is usual: "NGOs reported that, in practice, courts imposed terms of"."""
    usual = next((i for i, token in enumerate(before) if token.does("in-practice")), -1)
    return any(before[i - 1].meaning.actor not in OWN_ACTORS and says(before, i) for i in range(1, usual))


def is_of_other_deed(scene: Scene, first: int) -> bool:
    """Return whether a length tells how long no court's deed lasted: "sheltered 40 for an average of 35 days"."""
    told = (t.meaning.verbs for t in reversed(scene.tokens[:first]) if not t.does("serves"))
    deed = next(filter(None, told), ())
    return bool(deed) and not scene.any_with("by_courts", deed)


def is_in_the_making(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a length is one of a law in the making: "began revising its code to raise terms to nine years".

    Or "revising its code, which would raise terms"; not in "the law, drafted by jurists, sets six years", but what
    stands between two commas changes nothing.
    """
    made = next((i for i in range(first - 1, -1, -1) if tokens[i].does("lawmaking")), first)
    pauses = (i for i in range(made + 1, first) if tokens[i].key in PAUSES)
    still = (i for i in pauses if not (tokens[i + 1].does("relative") and at(tokens, i + 2).does("plan")))
    return made < first and sum(1 for _ in still) % 2 == 0 and not has(tokens[made + 1 : first], "break", "judging")
