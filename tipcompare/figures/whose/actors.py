"""Who acted."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache
from itertools import pairwise, takewhile

from tipcompare.figures.whose.names import (
    BY,
    GOVERNMENT,
    JOINT,
    before_name,
    before_name_at,
    leads_clause,
    named_outside,
    named_with,
    says_by,
)
from tipcompare.figures.whose.other_states import (
    OTHER_STATE,
    acts_as_state,
    is_other_state,
    names_foreign_mission,
    names_other_state,
)
from tipcompare.figures.whose.paid import is_funded, is_paid, is_sum, only_gets, only_pays, who_pays
from tipcompare.figures.words.rule import NOT_ACCUSED
from tipcompare.figures.words.sentence import LEFT_OUT, Bound, Scene, in_total
from tipcompare.figures.words.stretches import subject_of
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_key, has_kind, past
from tipcompare.figures.words.verbs import counts_anew, is_verb, says
from tipcompare.model.figures import OWN_ACTORS

_NEAR, _FAR = 5, 14
"""Tokens among which stands who acted or what they did, and that they act with others or are part of a body."""
_WHO = frozenset({"official", "they", "mission"})
"""Marks of the words besides actors that tell who acted."""
_OUTSIDE = ("outsider", "outsider-between-states")
"""Marks of those that act by the name of a group: see `named_outside`."""
_OF_WHOM = ("purpose", "done-to-whom")
"""Rules of deeds behind "whom", before which may stand who did them: "12 of whom police confirmed as victims"."""


@lru_cache(maxsize=64)
def find_actor(scene: Scene, item: Bound, by_courts: bool) -> str:
    """Return who acted: by the phrase's own words, else the last one named before the cue in its clause.

    Each measure of a number asks, and whether it is of some alone.
    """
    if own := item.phrase.actor or _named_behind(scene, item):
        return own
    tokens, depth = scene.tokens, scene.tokens[item.phrase.first].depth
    members, one = "members" in scene.marks, False
    outside = not scene.marks.isdisjoint(_OUTSIDE)
    for index in range(item.phrase.first - 1, -1, -1):
        token = tokens[index]
        outsider, marks = named_outside(tokens, index) if outside else "", token.meaning.marks
        actor = token.meaning.actor or outsider
        may_be_state = token.text[:1].isupper() or "state-as-doer" in marks
        if may_be_state and token.depth == depth and acts_as_state(scene, item, index):
            return OTHER_STATE
        if not (actor or (marks and not marks.isdisjoint(_WHO)) or token.key == ";") or token.depth > depth:
            continue
        one = one or (token.key == "it" and not tokens[index + 1].does("be"))
        apart = token.key == ";" and token.depth == depth and item.rule != "part"
        if apart or (one and actor and token.key.endswith("s")):
            break  # "NGOs freed 60; of these, 12 were men": NGOs freed the 12; not "paid NGOs, and it freed 12"
        if "they" in marks and tokens[index - 1].does_any("which", "whom"):
            named = (i for i in range(index) if tokens[i].meaning.actor)
            doers = (tokens[i].meaning.actor for i in named if not _goes_with(before_name(tokens, i)))
            return next(doers, GOVERNMENT)
        mission = names_foreign_mission(scene, index) if "mission" in marks else -1
        if mission >= 0 and not _goes_with(before_name(tokens, mission)):
            return OTHER_STATE
        if not (actor or "official" in marks) or (members and _is_member(tokens, index)):
            continue
        if (outsider or "may-act" in marks) and not leads_clause(tokens, index, item.cue):
            continue
        if actor := _actor_at(scene, item, index, actor, by_courts):
            return JOINT if actor not in OWN_ACTORS and _comes_of_more(scene, item, index) else actor
    return GOVERNMENT


def _comes_of_more(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether a total is also of others than those named last: "police found 11 and NGOs 35, for a total of 46".

    These are then told before them, and their own numbers come to less; or were found by them: "and six by NGOs".
    """
    if not in_total(scene, item.phrase):
        return False
    tokens = scene.tokens
    counts = [i for i in range(item.phrase.first) if tokens[i].number_kind == "count"]
    own = sum(tokens[i].value for i in counts if i > index)
    theirs = own > 0 or (item.rule == "list" and says_by(before_name(tokens, index), BY))
    return bool(counts) and counts[0] < index and theirs and own < tokens[item.phrase.first].value


def _actor_at(scene: Scene, item: Bound, index: int, actor: str, by_courts: bool) -> str:
    """Return who acts by the actor or the official that is named at `index`; empty where that one does nothing."""
    tokens = scene.tokens
    theirs = names_other_state(scene, index) if actor in ("", GOVERNMENT, "courts") else -1
    served = at(tokens, index - 1).meaning.actor if index and tokens[index].meaning.kind == "official" else ""
    if served not in OWN_ACTORS and says(tokens, index + 1):  # "UN peacekeepers referred 12"
        return served
    if not actor and theirs < 0:  # "NGOs reported law enforcement officials referred 12"
        return GOVERNMENT if says(tokens, index + 1) else ""
    if _does_nothing(scene, item, index):
        return ""
    if _serves_government(tokens, index):
        return GOVERNMENT
    if theirs >= 0:  # not "police, together with Orlenian authorities, freed nine"
        with_them = _goes_with(before_name(tokens, theirs)) or _is_dealt_with(tokens, theirs, index)
        return "" if with_them else OTHER_STATE
    beside = named_with(scene, index) if actor not in ("courts", GOVERNMENT) else -1
    if beside < 0 and actor not in OWN_ACTORS:
        return who_pays(scene, item, index) or actor
    if beside < 0:
        return actor if actor != "courts" or by_courts else GOVERNMENT
    if before_name(tokens, beside).does("beneficiary"):
        return actor if says(tokens, index + 1) else GOVERNMENT  # "the ministry worked with police"
    acts = any(says(tokens, i) for i in range(index + 1, min(index + _NEAR, len(tokens))))
    return JOINT if acts else GOVERNMENT  # not "police referred 12 to service providers and NGOs"


def _does_nothing(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether the actor named at `index` is only told something, helps, pays, is given or trained."""
    tokens, actor = scene.tokens, scene.tokens[index].meaning.actor
    place = before_name_at(tokens, index)
    led = at(tokens, place).key
    among = led == "including"  # "trained 30, including NGO staff, and 12"
    return (
        (actor != "courts" and _is_addressed(tokens, index, place, item.cue) and not is_paid(scene, item, index))
        or (not says(tokens, index + 1) and (among or _is_helper(tokens, index, at(tokens, place))))
        # "nine lived in charity homes, and 12 got care"
        # "NGOs, which the government did not fund, helped 12"
        or (at(tokens, place).does_any("which", "whom") and has(tokens[index + 1 : index + 2], "negation"))
        or (led == "in" and any(counts_anew(tokens, i) for i in range(index + 1, item.begins)))
        or (led == "by" and _runs_what_is_told(tokens, index, place, item))
        or (led == "on" and _is_relied_on(tokens, index, place, item.phrase.first))
        or _tells_of_others(scene, index, item)
        or (actor == GOVERNMENT and only_pays(scene, index))
        or only_gets(scene, item, index)
        or _is_trained(tokens, index, place, item.phrase.first)
        or (led == "from" and _only_sends(tokens, index, place, item.phrase.first))
    )


def _tells_of_others(scene: Scene, index: int, item: Bound) -> bool:
    """Return whether somebody only tells what others did: "media reported the crime unit raided a bar and freed 12".

    Or one by a name, who took somebody: "media reported CIU freed 12 and arrested the owner".
    """
    tokens = scene.tokens
    if not at(tokens, index + 1).does("account"):
        return False
    who = index + 2 + at(tokens, index + 2).does("that")
    name = at(tokens, who)
    if name.text[:1].isupper() and name.meaning.plain and is_verb(tokens, who + 1) and not is_other_state(scene, who):
        does = takewhile(lambda token: not (token.meaning.actor or token.does("official")), tokens[who + 1 :])
        return any(scene.any_with("of_accused", token.meaning.verbs) for token in does)
    if not name.does("article"):
        return False
    acts = next((i for i in range(who + 1, min(who + _NEAR, item.begins)) if is_verb(tokens, i)), who)
    return acts > who + 1 and not any(token.meaning.nouns for token in tokens[who:acts])


def _is_addressed(tokens: Sequence[Token], index: int, before: int, deed: int) -> bool:
    """Return whether something is said, given or done to somebody of whom no deed is told: "told NGOs that it".

    The word at `before` says so. Not "to a charity-run home for victims in the capital, which assisted 12".
    """
    if not at(tokens, before).does_any("beneficiary", "aid", "addresses"):
        return False
    runs = at(tokens, index + 1)  # "to a charity-run home, which"
    last = index + (bool(runs.meaning.nouns or runs.does("base") or runs.meaning.plain) and runs.key.isalpha())
    ahead = range(last + 1, min(index + _FAR, len(tokens)))
    ends = next((i for i in ahead if tokens[i].joins or tokens[i].number is not None or is_verb(tokens, i)), 0)
    if tokens[ends].key == "," and at(tokens, ends + 1).does("which") and ends + 2 == deed:
        return False
    who = (i for i in range(last + 1, min(last + 3, len(tokens) - 1)) if tokens[i].does("relative"))
    return not any(not tokens[i].does("that") or says(tokens, i + 1) for i in who)


def _runs_what_is_told(tokens: Sequence[Token], index: int, place: int, item: Bound) -> bool:
    """Return whether somebody only runs what is told of before another deed: "used homes run by NGOs and freed 12".

    Or did what is told in passing right before it: "opened 27 cases, five of which were found by NGOs, and tried six".
    """
    if place < 2:
        return False
    deed = next((i for i in range(index + 1, item.phrase.first) if is_verb(tokens, i)), 0)
    passive = tokens[place - 2].does("be") and not all(token.joins for token in tokens[index + 1 : deed])
    return deed > 0 and tokens[deed - 1].does("and") and not passive


def _is_relied_on(tokens: Sequence[Token], index: int, place: int, until: int) -> bool:
    """Return whether somebody does more than lean on those named: "relied on charities for leads but tried 12"."""
    if not at(tokens, place - 1).does("relies") or has(tokens[index + 1 : index + 3], "relative"):
        return False
    if at(tokens, place - 2).does("relative") and tokens[index + 1].key == ",":
        return True  # "the ministry, which relied on charities, tried 12"
    anew = (i + 1 for i in range(index + 1, until) if tokens[i].does_any("and", "break"))
    return any(says(tokens, i) or tokens[i].does("negation") for i in anew)


def _is_helper(tokens: Sequence[Token], index: int, before: Token) -> bool:
    """Return whether somebody named is one of those with whom others act: "it, with charities, firms, and NGOs,".

    Or to whom they send others: "sent nine to homes or NGOs, and freed 12". Not who then does it: "worked with a board
    and charities, which helped 12".
    """
    if has(tokens[index + 1 : index + 3], "relative"):
        return False
    place = back_over(tokens, index - 1, _may_be_listed)
    opens = has_key(tokens[max(0, place - 3) : max(0, place)], ",") and tokens[place].key == "with"
    named = tokens[0].does("article") or (tokens[0].meaning.plain and tokens[0].text.isupper())  # "DFA, with NGOs, and"
    if opens and (named or any(token.meaning.actor for token in tokens[:place])):
        return True
    near = range(index - 1, max(index - _FAR, 0), -1)
    until = next((i for i in near if tokens[i].key in PAUSES or tokens[i].number_kind == "count"), near.stop)
    between = tokens[until:index]
    whom = (one for one, then in pairwise(between) if not then.meaning.nouns)  # not "to government shelter services or"
    given = has_key(between, "to") and not any(token.meaning.actor for token in whom)
    # not "paid $9 to homes and NGOs to help 12", "sent nine to a home and NGOs two"
    given = given and tokens[index + 1].key != "to" and tokens[index + 1].number is None
    return before.does("and") and (given or has_key(between, "with"))


def _is_member(tokens: Sequence[Token], index: int) -> bool:
    """Return whether somebody is only named as one of those who make up a body: "a team made up of police and NGOs"."""
    near = range(index - 1, max(index - _FAR, -1), -1)
    ends = (i for i in near if tokens[i].does("members") or tokens[i].number_kind == "count" or is_verb(tokens, i))
    return tokens[next(ends, 0)].does("members")


def _goes_with(before: Token) -> bool:
    """Return whether the word before somebody named tells that another one acts: "police worked with ..."."""
    return before.does_any("beneficiary", "aid", "addresses", "means", "and") or before.key in ("with", "of", *BY)


def _named_behind(scene: Scene, item: Bound) -> str:
    """Return who acted as it stands behind those counted; empty where nobody is named there.

    "The 12 victims NGOs identified", "12 identified by NGOs", "12 of whom by the government", "12 of which it found".
    """
    tokens, cue = scene.tokens, item.cue
    whom = item.rule in _OF_WHOM and has(tokens[item.phrase.first : item.phrase.end + 1], "object")
    if cue < item.phrase.end and has(item.phrase.of(tokens), "whom", "which"):
        ahead = range(item.phrase.end, min(item.phrase.end + _NEAR, len(tokens)))
        cue = next((i for i in ahead if is_verb(tokens, i)), item.phrase.end)
        whom = item.is_of(at(tokens, cue).meaning.verbs)
    if item.rule == "participle" or whom:
        who = tokens[item.phrase.end : cue]
        doers = next((t.meaning.actor for t in who if t.meaning.actor), GOVERNMENT if has(who, "neutral") else "")
        if doers:
            return doers
    end = item.phrase.end
    for place, words in ((_by_whom_at(tokens, item), BY), (_from_whom_at(tokens, item), BY), (end, BY[:1])):
        if place < len(tokens) and says_by(tokens[place], words):
            ahead = range(place + 1, min(place + _NEAR, len(tokens)))
            ends = (i for i in ahead if tokens[i].meaning.actor or tokens[i].joins or tokens[i].does("official"))
            if (named := next(ends, -1)) >= 0:
                return OTHER_STATE if names_other_state(scene, named) >= 0 else who_pays(scene, item, named)
    return ""


def _from_whom_at(tokens: Sequence[Token], item: Bound) -> int:
    """Return the place of "from" behind a sum that somebody got: "a charity received $9 (€8) in 2020 from the board".

    Behind the last token where another word stands there.
    """
    if not is_sum(tokens, item.phrase):
        return len(tokens)
    depth, ahead = tokens[item.phrase.first].depth, range(item.phrase.end, len(tokens))
    behind = (i for i in ahead if tokens[i].depth == depth and tokens[i].key not in ("(", ")", "in"))
    return next((i for i in behind if tokens[i].period is None), len(tokens))


def _by_whom_at(tokens: Sequence[Token], item: Bound) -> int:
    """Return the place of the word behind the participle of those counted: "and nine more identified by NGOs".

    Behind the last token where there is none.
    """
    end = min(item.phrase.end, len(tokens) - 1)
    told = item.cue if item.cue >= end else end if set(tokens[end].meaning.verbs) & set(item.measures) else -1
    been = past(tokens, end, "be", "have") if is_sum(tokens, item.phrase) else end  # "funding of $9 was given by NGOs"
    told = been if end < been < len(tokens) else told
    if item.rule == "state" and told >= 0:  # "12 were given care by NGOs", "received care from NGOs"
        ahead = range(told + 1, min(told + 2 + _NEAR, len(tokens)))
        return next((i for i in ahead if says_by(tokens[i], BY)), len(tokens))
    if told < 0:
        return len(tokens)
    ahead = range(told + 1, min(told + 1 + _NEAR, len(tokens)))  # "identified and repatriated from abroad by"
    also = (i for i in ahead if not (tokens[i].meaning.verbs or tokens[i].does_any("and", "origin", "elsewhere")))
    return next(also, told + 1)


def deed_of(scene: Scene, item: Bound, whole: Bound | None) -> Bound:
    """Return the number whose actor is that of another year, too: the one it is set against where nobody is named.

    And the one that leads its list: "sent nine to a home that charities run, and two to a school", not "charities two".
    """
    if whole is None or item.rule not in ("compared", "bracket", "list", LEFT_OUT):  # the last of sums of money
        return item
    phrase, tokens = item.phrase, scene.tokens
    ends = (i for i in range(phrase.first, -1, -1) if i == item.cue or tokens[i].key == "(")
    against = (i for i in range(phrase.first, -1, -1) if item.cue < 0 and tokens[i].does("comparison"))
    start = max(next(ends, 0), next(against, 0))
    if item.rule == "list":
        start = back_over(tokens, phrase.first - 1, lambda token: not (token.joins or token.key in PAUSES))
    led = (token.meaning.plain and token.text[:1].isupper() for token in tokens[start : phrase.first])
    named = any(token.meaning.actor for token in tokens[start : phrase.end]) or (item.rule == "list" and any(led))
    return item if named or has_key(tokens[phrase.end : phrase.end + _NEAR], "by") else whole


def of_funded(scene: Scene, item: Bound) -> bool:
    """Return whether others helped people with the state's money who run no place for it: "state-funded charities".

    Not "the state-funded NGO-run center", "the center, run by state-funded NGOs", "which state-funded NGOs ran".
    """
    tokens = scene.tokens
    if not scene.any_with("shared", item.measures) or find_actor(scene, item, by_courts=False) != JOINT:
        return False
    others = (i for i, t in enumerate(tokens) if t.meaning.actor not in OWN_ACTORS)
    index = max((i for i in others if is_funded(scene, item, i)), default=-1)
    before = before_name(tokens, index)
    runs = before.does("which") or (before.key == "by" and index < item.begins) or tokens[index].does("runs")
    return index >= 0 and not (runs or at(tokens, index + 1).meaning.nouns)


def _serves_government(tokens: Sequence[Token], index: int) -> bool:
    """Return whether others named at `index` act for the government: "government service providers".

    Or "the government, through service providers, assisted 12".
    """
    before = before_name(tokens, index)
    own = tokens[index].meaning.kind == "official" and before.meaning.actor == GOVERNMENT
    return own or (before.does("means") and any(token.meaning.actor == GOVERNMENT for token in tokens[:index]))


def _is_trained(tokens: Sequence[Token], index: int, verb: int, until: int) -> bool:
    """Return whether somebody is only whom others deal with who do more: "charities trained police and freed nine"."""
    doer = next((t.meaning.actor for t in tokens[: max(0, verb)] if t.meaning.actor), GOVERNMENT)
    relative = has(tokens[index:until], "relative")  # "charities helped police, who freed nine"
    if doer == tokens[index].meaning.actor or relative or not _is_dealt_with(tokens, index, index):
        return False
    return any(tokens[i].does("and") and says(tokens, i + 1) for i in range(index + 1, until - 1))


def _only_sends(tokens: Sequence[Token], index: int, place: int, until: int) -> bool:
    """Return whether somebody acts who got something from those named: "had word from charities and freed 12".

    Not victims: "they received care from charities and homes lodged 12".
    """
    got = back_over(tokens, place - 1, lambda token: not (token.does("gets") or token.key in PAUSES))
    if not at(tokens, got).does("gets"):
        return False
    goes_on = range(index + 1, until)
    does = (i for i in goes_on if tokens[i].joins and says(tokens, i + 1) and not has(tokens[index:i], "relative"))
    return any(does) and not has_kind(subject_of(tokens, got), *NOT_ACCUSED)


def _is_dealt_with(tokens: Sequence[Token], first: int, index: int) -> bool:
    """Return whether somebody acts on those named from `first` to `index`, who then do nothing themselves."""
    acts = says(tokens, index + 1)
    led = before_name_at(tokens, first)  # not "a tip led Orlenian police to free nine"
    return says(tokens, led) and not (acts or (at(tokens, led).does("prompts") and at(tokens, index + 1).key == "to"))


def _may_be_listed(token: Token) -> bool:
    apart = token.key in ("with", ":") or token.number_kind == "count" or token.does_any("relative", "break")
    return not (apart or token.key.endswith("ed"))
