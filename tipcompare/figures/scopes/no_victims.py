"""Whether those counted are victims at all: in danger, only helped, or others of whom some may be victims."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from attrs import evolve

from tipcompare.figures.scopes.countrys_own import comes_on_top
from tipcompare.figures.scopes.doubtful_ones import are_doubtful
from tipcompare.figures.words.phrases import Phrase, is_definite
from tipcompare.figures.words.sentence import Bound, Scene, counts_places
from tipcompare.figures.words.stretches import FAR_TAIL, said_of, subject_of
from tipcompare.figures.words.tokens import PAUSES, Token, at, has, has_key, has_kind, has_victims, past
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import before_light, follows, is_verb

_NEAR, _FAR = 6, 10
"""Tokens beside those counted among which stands who they are thought to be or may be."""
_NEAR_AMONG = 2
"""Tokens behind "includes" among which stands that those counted are also of other crimes."""
_ELSE = frozenset({"other-matter", "other-crime", "any-crime"})
"""Marks of the crimes of which those counted may be victims instead."""
_ASKING = frozenset({"counted-out", "unavailable", "account"})
"""Marks of the words behind which it is told that those counted may be others."""
_NEAR_OPENING = 4
"""Tokens that open a sentence, among which stands out of whom all in it are counted: "of these 300 victims"."""


def may_be_others(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether it is not known who of those counted are victims: "assisted 900 women; it is unclear how many".

    Or "assisted 900 women, some of whom were victims", "including an unknown number of victims", "in addition, it found
    90 children, including potential victims", "the families of 900 women", "900 street children". Not where they are
    some of victims, "30 of whom".
    """
    tokens, item = scene.tokens, bound[place]
    led = bound[item.of] if item.relation == "list" and item.of >= 0 else item
    whole = bound[led.of] if led.of >= 0 and (led.relation == "part" or led.phrase.what == "bare") else led
    if whole.of >= 0 and tokens[whole.phrase.first].number_kind == "unknown":
        whole = bound[whole.of]  # "helped 90, including an unknown number of girls, and 12 boys"
    if "victim" in (item.phrase.what, whole.phrase.what):
        doubted = item if item.phrase.what == "victim" else whole  # "25 potential victims, 16 of whom went home"
        return are_doubtful(tokens, doubted) and _asks_whether_victims(tokens, item.phrase.end)
    among = place > 0 and item.phrase.what == "bare" and tokens[item.phrase.first - 1].does_any("includes", "whom")
    street = lives_in_street(scene, bound[place - 1] if among else item)
    if (item.relation == "" and follows(tokens, item.phrase.first, "families")) or street:
        return True
    if item.relation == "part" and only_in_danger(scene, evolve(item, relation="")):
        return True  # "sent home 90 migrants, including 12 vulnerable ones"
    if only_in_danger(scene, whole) and item.phrase.what == "person" and not _tells_exploitation(said_of(scene, item)):
        return True  # "referred 90 vulnerable children, including 12 girls"
    many = (i for i in scene.where({"whom"}) if i < item.phrase.first and tokens[i - 1].does("some-of"))
    people = [t for t in tokens[: next(many, item.phrase.first)] if t.meaning.kind in ("victim", "person")]
    housed = item.rule in ("done", "given") and not (item.phrase.dimensions or _were_found_before(scene, item))
    if housed and not scene.any_with("mentioned", item.measures) and has(people[-1:], "migrants"):
        return True  # "screened all migrants and gave food and shelter to 900", "and sheltered 900 people"
    if "including" in scene.marks and comes_on_top(scene, item) and _includes_victims(tokens, item.phrase.end):
        return True
    if _have_unknown_victims(tokens, bound, place):
        return True
    for index in (place for place in scene.where(_ASKING) if place >= item.phrase.end):
        asked = tokens[index : index + _FAR]
        told = (i for i, t in enumerate(asked[1:], start=1) if t.does("be") or t.meaning.conditions)
        be = next(told, len(asked))
        if not has_victims(asked[be : be + 3]) or _asks_for_form(scene, item, asked[be:]):
            continue
        if tokens[index].does("counted-out") and (tokens[index - 1].does("some-of") or has(asked[:be], "plan")):
            return True
        if tokens[index].does_any("unavailable", "account") and has(asked[:be], "data", "asks"):
            return not tokens[index].does("account") or has(tokens[index - 2 : index], "negation")
    return False


def _have_unknown_victims(tokens: Sequence[Token], bound: Sequence[Bound], place: int) -> bool:
    """Return whether it is not known how many of some are victims: "sent 70 home, including an unknown number of"."""
    parts = (b.phrase for b in bound[place + 1 :] if b.relation == "part" and b.of == place and not b.phrase.dimensions)
    return any(phrase.what == "victim" and tokens[phrase.first].number_kind == "unknown" for phrase in parts)


def _asks_whether_victims(tokens: Sequence[Token], end: int) -> bool:
    """Return whether it is not known how many behind `end` are victims at all: not "how many were child victims".

    Nor "how many were victims of sex trafficking".
    """
    for index in (i for i in range(end, len(tokens)) if tokens[i].does("how-many")):
        near = range(index + 1, min(index + _NEAR, len(tokens)))
        be = next((i for i in near if tokens[i].does("be") or tokens[i].meaning.conditions), index)
        told = tokens[be : be + _NEAR]
        who = next((t.meaning for t in told if t.meaning.kind or not t.does_any("be", "topic")), tokens[index].meaning)
        asked = be > index and has(tokens[max(end, index - 2) : index], "unavailable", "negation")
        if asked and (has_victims(told[:1]) or who.kind == "victim") and not who.dimensions:
            return not any(token.meaning.divides("exploitation") for token in told)
    return False


def _asks_for_form(scene: Scene, item: Bound, asked: Sequence[Token]) -> bool:
    """Return whether it is only asked how those found were exploited: "how many were victims of forced labor".

    Not of migrants, who may be no victims.
    """
    found = scene.any_with("mentioned", item.measures) and not has(said_of(scene, item), "migrants")
    return found and any(token.meaning.divides("exploitation") for token in asked)


def _includes_victims(tokens: Sequence[Token], end: int) -> bool:
    """Return whether victims are among those counted: ", including potential victims", "which may have included some".

    Not "including 12 victims", who are told by themselves, as "including two potential victims" are not.
    """
    told = next((i for i in range(end, end + _NEAR) if at(tokens, i).does("includes")), len(tokens))
    ahead = tokens[told + 1 : told + 1 + _NEAR]
    who = next((i for i, token in enumerate(ahead) if token.meaning.kind or token.number is not None), len(ahead))
    doubted = at(ahead, who).number is not None and at(ahead, who + 1).does("doubtful")
    return at(ahead, who + doubted).meaning.kind == "victim"


def are_strangers(scene: Scene, item: Bound) -> bool:
    """Return whether those helped are migrants of whom no exploitation is told, or were never found to be victims.

    "Assisted 900 deportees", "sent home 900 migrants", "granted protected status to 900 people", "assisted nine men who
    were not identified as victims", "those detained had no help".
    """
    if not scene.accepting("victim", item.measures):
        return False
    if (others_before := _were_others_before(scene, item)) or item.phrase.what == "victim":
        return others_before
    tokens, first, end = scene.tokens, item.phrase.first, item.phrase.end
    behind = tokens[end : end + FAR_TAIL]
    if has(behind[:1], "relative"):
        denied = next((i for i, token in enumerate(behind) if token.does("negation")), len(behind))
        verbs = [name for token in behind[denied : denied + 3] for name in token.meaning.verbs]
        if scene.any_with("mentioned", verbs):
            return True
    whom = lacking(scene, item)
    anyone = item.phrase.what == "person" and at(tokens, item.cue).does("of-anyone")
    others = anyone or has(tokens[first:end], "migrants") or has(whom, "migrants", "unrelated")
    told_so = has(tokens[first:end], "citizenship") and not scene.any_with("offers", item.measures)  # not permits
    others = others or (told_so and _are_more_than_found(scene, item))
    if not others:
        return _are_of_other_crime(scene, (*tokens[first:end], *behind))
    some = (i for i, (one, then) in enumerate(pairwise(behind)) if one.does("including") and then.number is not None)
    told = (*whom, *tokens[first:end], *behind[: next(some, None)])  # not "900 migrants, including 12 victims"
    were = any(token.meaning.conditions and not token.does("suffers") for token in told)  # "all of whom were victims"
    ours = were or scene.any_with("mentioned", item.measures) or _tells_exploitation(told)
    ours = ours or _are_said_victims(scene, tuple(takewhile(_goes_on, behind[:_NEAR])))
    ours = ours or _were_found_before(scene, item)
    return not ours or _are_of_other_crime(scene, (*tokens[first:end], *behind))


def _are_more_than_found(scene: Scene, item: Bound) -> bool:
    """Return whether only fewer people were told of as victims before: "found 12 victims and sent home 900 nationals".

    Not where what helped them is against trafficking: "the trafficking shelter helped 900 citizens".
    """
    tokens, first, found = scene.tokens, item.phrase.first, scene.mentioning({"victim"})
    beside = [p for p in scene.phrases if p.what == "victim" and p.first < first]
    known = [*(told for name, told in scene.told if name in found), *(tokens[p.first].value for p in beside)]
    told_last = max((past(tokens, p.end, "link", "topic") for p in beside), default=0)  # "12 victims of trafficking"
    ours = has(tokens[max(told_last, behind_semicolon(tokens, first)) : first], "topic")
    return bool(known) and not ours and all(told < tokens[first].value for told in known)


def _were_found_before(scene: Scene, item: Bound) -> bool:
    """Return whether as many were told of as victims found, in a sentence before or by the same noun in this one.

    "Identified 12 migrants as victims. It assisted the 12 migrants", "found 12 migrants exploited and assisted 12
    migrants". Or as victims in this one: "identified 12 victims and granted permits to all 12 individuals".
    """
    tokens, phrase = scene.tokens, item.phrase
    alike = _alike_before(scene, phrase)
    again = any((name, tokens[phrase.first].value) in scene.told for name in scene.mentioning({"victim"}))
    again = is_definite(tokens, phrase) and (again or any(p.what == "victim" for p in alike))
    near = (tokens[p.end : min(p.end + _NEAR, phrase.first)] for p in alike if p.head == phrase.head)
    return again or any(_are_said_victims(scene, tuple(takewhile(_goes_on, told))) for told in near)


def _were_others_before(scene: Scene, item: Bound) -> bool:
    """Return whether those counted are as many as were told of before as victims of another crime, or only screened.

    Not "screened 45 people and confirmed all 45 as victims", nor "screened 45 potential victims and helped all 45".
    """
    tokens, phrase = scene.tokens, item.phrase
    told = not scene.marks.isdisjoint(_ELSE) or "screens" in scene.marks
    if not told or not is_definite(tokens, phrase) or scene.any_with("mentioned", item.measures):
        return False
    return any(
        _are_of_other_crime(scene, tokens[p.first : min(p.end + _NEAR, phrase.first)])
        or (_were_only_screened(scene, p, phrase) and phrase.what != "victim")
        for p in _alike_before(scene, phrase)
    )


def _were_only_screened(scene: Scene, before: Phrase, phrase: Phrase) -> bool:
    """Return whether people told of before were asked, and not said to be victims up to where they are told again.

    Migrants may not be the victims that were asked: "screened 45 potential victims and helped all 45 migrants".
    """
    tokens, between = scene.tokens, scene.tokens[before.end : phrase.first]
    counted = has(between, "negation") or any(token.number is not None for token in between)
    known = before.what == "victim" and not has(phrase.of(tokens), "migrants")
    known = known or (not counted and _are_said_victims(scene, between))
    return not known and has(tokens[before_light(tokens, before.first) : before.first], "screens")


def _alike_before(scene: Scene, phrase: Phrase) -> Sequence[Phrase]:
    """Return the phrases before one in its sentence that count as many."""
    value = scene.tokens[phrase.first].value
    return [p for p in scene.phrases if p.end <= phrase.first and scene.tokens[p.first].value == value]


def _are_of_other_crime(scene: Scene, told: Sequence[Token]) -> bool:
    """Return whether people are told to be victims of another crime: "45 migrants identified as victims of fraud"."""
    if scene.marks.isdisjoint(_ELSE):
        return False
    said = (i for i, t in enumerate(told) if has_victims((t,)) or scene.any_with("mentioned", _founds(t)))
    return any(of_other_crime(told, i + 1) and all(map(_goes_on, told[1 : i + 1])) for i in said)


def of_other_crime(tokens: Sequence[Token], end: int) -> bool:
    """Return whether those called victims before `end` are of another crime alone: "victims of domestic violence"."""
    told = has(tokens[end : end + 2], *_ELSE)
    return told and not has(tokens[end : end + _NEAR], "topic")


def _founds(token: Token) -> Sequence[str]:
    """Return the measures of those whom a word tells to have been found: "identified as victims"."""
    return (*token.meaning.purposes, *(token.meaning.verbs if " " in token.key else ()))


def _goes_on(token: Token) -> bool:
    """Return whether a word may tell more of those counted before it, and denies nothing."""
    return not (token.joins or token.does_any("negation", "not") or token.number is not None or token.key in PAUSES)


def _are_said_victims(scene: Scene, told: Sequence[Token]) -> bool:
    """Return whether people are told to be victims, to have been exploited or found: "identified as victims"."""
    found = _tells_exploitation(told) or any(scene.any_with("mentioned", _founds(token)) for token in told)
    return found and not _are_of_other_crime(scene, told)


def lacking(scene: Scene, item: Bound) -> Sequence[Token]:
    """Return those who are said to have none of what victims get: "detained migrants had no access to care".

    Or no place of their own: "men had no shelter".
    """
    first = item.phrase.first
    if item.rule == "own-noun" and any(counts_places(scene.counts[name]) for name in item.measures):
        return people_before(scene.tokens, first) if scene.tokens[first - 1].does_any("have", "negation") else ()
    named = item.rule == "state" and item.cue == item.phrase.end
    return subject_of(scene.tokens, first) if named else ()


def people_before(tokens: Sequence[Token], index: int) -> Sequence[Token]:
    """Return those whom a clause tells of before `index`, behind its last deed; not a body or a name.

    So "men" of "police did not screen anyone and men had none", and nobody of "the ministry for women and girls had".
    """
    whose = subject_of(tokens, index)
    joint = max((i for i, token in enumerate(whose) if token.joins), default=-1)
    deed = any(is_verb(whose, i) or whose[i].does("negation") for i in range(joint))
    people = whose[joint + 1 :] if deed else whose
    named = any(token.text.istitle() for token in people[not deed :])  # a clause may open with a capital
    return () if named or any(token.meaning.actor for token in people) else people


def only_in_danger(scene: Scene, item: Bound) -> bool:
    """Return whether those counted are only in danger: "found 90 vulnerable children"; not "vulnerable victims".

    Or "90 children at risk of it", "90 who were vulnerable", "90 whom it believed were likely to become victims", "90
    who had not been exploited", or helped children behind such; not "90 victims, including 30 vulnerable children".
    """
    if item.relation == "part" or item.phrase.what == "victim":
        return False
    if not scene.in_danger and scene.marks.isdisjoint(("at-risk", "exploits")):
        return False
    tokens, end = scene.tokens, item.phrase.end
    told = past(tokens, end, "relative", "be")
    inside = (*tokens[item.phrase.first : end], *tokens[told : told + 1])
    in_danger = has(inside, "at-risk") or _are_said_in_danger(tokens[end : end + FAR_TAIL])
    if scene.accepting("victim", item.measures) and in_danger:
        return True
    before = any((name, item.phrase.head) in scene.in_danger for name in item.measures)
    helped = item.rule == "done" and not (item.phrase.part or scene.any_with("mentioned", item.measures))
    return before and helped and not _tells_exploitation(said_of(scene, item))


def _are_said_in_danger(behind: Sequence[Token]) -> bool:
    """Return whether people are told in a clause of their own to be in danger, or not to have been exploited yet."""
    who = next((i for i, token in enumerate(behind[:_NEAR]) if token.does("relative")), len(behind))
    between = any(token.key in PAUSES or token.number is not None or token.meaning.verbs for token in behind[:who])
    passed = ("be", "have", "subject", "thought", "light")
    told = [] if between else [token for token in behind[who + 1 :] if not token.does_any(*passed)]
    denied = has(told[:1], "negation") and any(token.does("exploits") for token in told[1:3])
    turn = next((i for i, token in enumerate(told) if token.does("break")), len(told))
    denied = denied and not _tells_exploitation(told[turn:])  # "not exploited in one way but in another"
    return has(told[:1], "at-risk") or denied


def only_got_help(scene: Scene, bound: Sequence[Bound], place: int) -> bool:
    """Return whether people helped are not said to be victims beside such as are: "found 12 victims and helped 90".

    As they are more, or those named before are in danger: "met 60 vulnerable families and helped 90 people".
    """
    item, tokens = bound[place], scene.tokens
    helped = item.rule in ("done", "given") and item.phrase.what == "person" and scene.any_with("goods", item.measures)
    if not helped or item.phrase.dimensions or _tells_exploitation(said_of(scene, item)):
        return False
    number = tokens[item.phrase.first]
    named = [token for token in tokens[: item.phrase.first] if token.does("at-risk") or token.meaning.kind == "victim"]
    beside = [tokens[b.phrase.first] for b in bound[:place] if b.measures and b.phrase.what == "victim"]
    found = sum(token.value for token in beside if token.depth == number.depth)
    return 0 < found < number.value or (bool(named) and named[-1].meaning.kind != "victim")


def are_counted_with_others(scene: Scene, item: Bound) -> bool:
    """Return whether those of other crimes are among victims: "12 victims, a figure that includes other crimes".

    Also "which may include victims of other crimes", "a category that included non-trafficking crimes".
    """
    tokens = scene.tokens
    told = (i for i in scene.where({"includes"}) if i >= item.phrase.end and tokens[i - 1].does_any("relative", "plan"))
    among = (tokens[i + 1 : i + 1 + _NEAR_AMONG] for i in told)
    return any(
        has(near, "other-matter", "beside-topic")
        or (has(near[:1], "rest") and has_kind(near[1:2], "case"))
        or (has_kind(near[:1], "case", "victim") and has(near[1:2], "other-crime"))
        for near in among
    )


def none_of_punished(scene: Scene, item: Bound) -> bool:
    """Return whether none of people who were punished is said to be a victim: "of the 12 women convicted, none were".

    Which says nothing of how many victims the country found.
    """
    if scene.tokens[item.phrase.first].number_kind != "none" or not scene.any_with("mentioned", item.measures):
        return False
    led = (whole for whole in scene.phrases if whole.whole and whole.first < item.phrase.first)
    became = {name for whole in led for name in (*whole.said, *at(scene.tokens, whole.end).meaning.verbs)}
    return scene.any_with("of_accused", became)


def lives_in_street(scene: Scene, item: Bound) -> bool:
    """Return whether those found are only said to live in the street, or to be missing: "found 130 street children".

    Or those named before are: "groups that look for homeless children found 130 children", or those whom the same
    groups met in the clause before. Not where they are some of "these 300 victims".
    """
    opening = scene.tokens[:_NEAR_OPENING]
    if "street" not in scene.marks or (has(opening[:1], "counted-out", "whole") and has_kind(opening, "victim")):
        return False
    told = (*said_of(scene, item), *_noun_in_bracket(scene, item))
    first = behind_semicolon(scene.tokens, item.phrase.first)
    first = 0 if _acts_again(scene.tokens, first) else first
    before = max((i for i in scene.where({"street"}) if first <= i < item.phrase.first), default=item.phrase.end)
    whom = before - 2 * scene.tokens[before - 1].does("relative")  # "children who live in the streets"
    named = scene.tokens[whom : before + 2] if before < item.phrase.first else ()
    same = any(item.phrase.head and item.phrase.head in token.key.split() for token in named)
    return (same or has(told, "street")) and not _tells_exploitation(told)


def _noun_in_bracket(scene: Scene, item: Bound) -> Sequence[Token]:
    """Return the noun of a number that has none, as a bracket behind it tells it: "found 150 (140 street children)"."""
    if item.phrase.what != "bare" or at(scene.tokens, item.phrase.end).key != "(":
        return ()
    return next((p.of(scene.tokens) for p in scene.phrases if p.first == item.phrase.end + 1), ())


def _acts_again(tokens: Sequence[Token], first: int) -> bool:
    """Return whether those act behind a semicolon who did before: "units met street children; the units helped 9"."""
    who = at(tokens, first + 1)
    same = who.meaning.kind == "thing" and has_key(tokens[:first], who.key)
    return same and tokens[first].does("definite") and not who.meaning.actor


def _tells_exploitation(tokens: Sequence[Token]) -> bool:
    """Return whether people are said to be victims, or how they were exploited."""
    told = ((token.does_any("topic", "exploited-how"), token.meaning) for token in tokens)
    return any(so or meaning.kind == "victim" or meaning.divides("exploitation") for so, meaning in told)
