"""Who acted, and whether those accused are officials."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipcompare.figures.negation.silences import asks_of_those
from tipcompare.figures.negation.unsaid import Silence
from tipcompare.figures.whose.other_states import OTHER_STATE, names_foreign_mission, names_other_state
from tipcompare.figures.words.amounts import Amount
from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, has
from tipcompare.figures.words.verbs import before_light, ends_clause, is_verb, says

GOVERNMENT, JOINT = "government", "joint"
_NEAR_OFFICIAL = 14
_NEAR_OBJECT = 6
_NEAR_BY = 4
"""Tokens behind a number among which stands by whom."""
_NEAR_DEED = 5
"""Tokens from those who act together to their verb."""
_NOTHING_BEFORE = Token(",", ",")
_ACCUSED = frozenset({"suspect", "person", "official", "victim"})
_BESIDE_NAME = frozenset({"definite", "topic", "some-of", "public-money"})
"""Marks of the words that stand before a name and belong to it."""
_WHO = frozenset({"official", "they", "mission"})
"""Marks of the words besides actors that tell who acted."""


def level_of_actor(scene: Scene, item: Bound) -> str:
    """Return the level of who acted: "Federal police initiated 13 investigations"; empty where none is named."""
    tokens = scene.tokens
    found: set[str] = set()
    for index in range(item.begins - 1, -1, -1):
        token = tokens[index]
        marks = token.meaning.marks
        if found and "and" in marks and index and tokens[index - 1].meaning.divides("level"):
            return ""  # "federal and state police"
        if token.key in (";", ":") or token.number is not None or "break" in marks or "and" in marks:
            break
        if not token.meaning.divides("level"):
            continue
        after = tokens[index + 1]
        alone = index + 1 == item.cue and not (index and tokens[index - 1].does("definite"))  # not "the state tried 12"
        if after.meaning.actor or after.meaning.kind == "official" or alone:
            found |= {value for name, value in token.meaning.dimensions if name == "level"}
    return found.pop() if len(found) == 1 else ""


def is_accused(scene: Scene, item: Bound, amount: Amount | None) -> bool:
    """Return whether a figure is about officials; a term is where those nearest before it are."""
    if amount is None:
        return _officials(scene, item)
    if scene.phrases[0].whole and scene.phrases[0].what == "official":
        return has(scene.tokens[scene.phrases[0].first : scene.phrases[0].end], "official")
    for index in range(item.phrase.first - 1, -1, -1):
        token = scene.tokens[index]
        if token.meaning.kind in _ACCUSED and not _acts(scene.tokens, index + 1):  # not "judges ordered terms"
            before = scene.tokens[index - 1]  # "two officers accused in 2016 got terms"
            return (before if before.meaning.kind in _ACCUSED and index else token).does("official")
    return False


def _officials(scene: Scene, item: Bound) -> bool:
    """Return whether those accused are officials: the phrase says so, or what follows it."""
    first, end = item.phrase.first, item.phrase.end
    then = next((p for p in scene.phrases if p.first >= end), item.phrase)
    joined = then.first == end + 1 and end > first + 1 and scene.tokens[end].does("and")
    shared = joined and item.phrase.what == "unknown"  # "two active and three former policemen", not "two men and"
    until = then.end if shared or (item.phrase.part and then.first == end) else end  # "one of the two policemen"
    if (item.phrase.what == "official" or shared) and has(scene.tokens[first:until], "official"):
        return True
    if _spoken_of(scene, item):
        return True
    depth = scene.tokens[first].depth
    numbers = (
        i for i in range(end, len(scene.tokens)) if scene.tokens[i].number is not None or scene.tokens[i].depth < depth
    )
    return _accuses(scene.tokens, end, min(next(numbers, len(scene.tokens)), end + _NEAR_OFFICIAL))


def _spoken_of(scene: Scene, item: Bound) -> bool:
    """Return whether those counted are officials named before: "charged four officers; three were convicted"."""
    tokens, first = scene.tokens, item.phrase.first
    denied = tokens[first].number_kind in ("none", "any") and item.phrase.what == "measure"
    if denied and has(tokens[first : item.phrase.end], "anaphor"):
        return has(tokens[:first], "official")
    told = (p for p in scene.phrases if p.first < first and p.what != "bare")
    before = [p for p in told if p.what == "official" or tokens[p.first].number_kind != "one"]  # not "in a case"
    if item.phrase.what != "bare" or item.phrase.part or item.relation:
        return False
    if not before or before[-1].what != "official":
        return scene.officials and not before
    turn = next((i for i in range(before[-1].end, first) if tokens[i].key == ";"), first)
    others = any(token.meaning.actor or token.meaning.kind in _ACCUSED for token in tokens[turn:first])
    named = has(tokens[before[-1].first : before[-1].end], "official")
    return named and (before[-1].whole or (turn < first and not others))  # "of the eight officers, one was convicted"


def _accuses(tokens: Sequence[Token], first: int, until: int) -> bool:
    """Return whether a stretch behind what was counted says that it is about officials.

    "of government employees complicit in trafficking", "one person, a police officer"; not "with the help of police".
    """
    linked = False
    meanings = enumerate([token.meaning for token in tokens[first:until]], first)
    last = max((i for i, said in meanings if said.kind == "official" or "official" in said.marks), default=-1)
    for index in range(first, last + 1):
        token = tokens[index]
        marks = token.meaning.marks
        if token.key in (";", "by") or "comparison" in marks or "break" in marks:
            return False
        theirs = first < index < len(tokens) - 1 and tokens[index - 1].does("which") and says(tokens, index + 1)
        if tokens[index].begins_clause or theirs:
            return False  # "opened one case, which police closed"
        apposed = token.meaning.kind == "official" and index - first <= _NEAR_OBJECT and tokens[first].key == ","
        clause = index == first + 1 and tokens[first].key == "," and index + 1 < until and is_verb(tokens, index + 1)
        left_out = index + 1 < len(tokens) and tokens[index + 1].number_kind == "count"  # "13, the border police 35"
        if (token.meaning.actor or token.meaning.kind) and (clause or left_out or _acts(tokens, index + 1)):
            return False  # "did not charge anyone, and police did not arrest anyone"; "in all 12 cases, judges found"
        if "official" in marks or apposed:
            if linked or token.does("own-misdeed"):
                return True
        elif token.key in ("of", "against", "involving") or (token.key == "," and index == first):
            linked = True
        elif linked and (token.key in (",", "to", "under") or token.does("link", "be", "consecutive")):
            linked = token.key == ","
    return False


def _acts(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what stands before `index` does something, or does not: "police did not", "police freed nine"."""
    if index + 1 >= len(tokens) or tokens[index].does("negation"):
        return index + 1 < len(tokens)
    return says(tokens, index) and (tokens[index + 1].number is not None or not ends_clause(tokens, index))


def find_actor(scene: Scene, item: Bound, by_courts: bool) -> str:
    """Return who acted: by the phrase's own words, else the last one named before the cue in its clause."""
    tokens = scene.tokens
    depth = tokens[item.phrase.first].depth
    own = item.phrase.actor or _named_behind(scene, item)
    if own:
        return own
    whom = "they" in scene.marks and not scene.marks.isdisjoint(("which", "whom"))
    members = "members" in scene.marks
    for index in range(item.phrase.first - 1, -1, -1):
        token = tokens[index]
        actor, marks = token.meaning.actor, token.meaning.marks
        if (not actor and marks.isdisjoint(_WHO) and token.key != ";") or token.depth > depth:
            continue
        if token.key == ";" and item.rule != "part":
            break  # "NGOs freed 60; of these, 12 were men": NGOs freed the 12
        if whom and "they" in marks and tokens[index - 1].does("which", "whom"):
            return next((t.meaning.actor for t in tokens[:index] if t.meaning.actor), GOVERNMENT)
        mission = names_foreign_mission(scene, index) if "mission" in marks else -1
        if mission >= 0 and not _goes_with(_before_name(tokens, mission)):
            return OTHER_STATE
        if not (actor or "official" in marks) or (members and _is_member(tokens, index)):
            continue
        if actor := _actor_at(scene, item, index, by_courts):
            return actor
    return GOVERNMENT


def _actor_at(scene: Scene, item: Bound, index: int, by_courts: bool) -> str:
    """Return who acts by the actor or the official that is named at `index`; empty where that one does nothing."""
    tokens, actor = scene.tokens, scene.tokens[index].meaning.actor
    if not actor:  # "NGOs reported law enforcement officials referred 12"
        return GOVERNMENT if says(tokens, index + 1) else ""
    if (
        _before_name(tokens, index).does("beneficiary", "aid", "addresses")
        and actor != "courts"
        and not any(_acts_behind(tokens, i) for i in range(index + 1, min(index + 3, len(tokens) - 1)))
        and not _is_paid(scene, item, index)
    ):
        return ""
    if not says(tokens, index + 1) and (_is_helper(tokens, index) or _is_among(tokens, index)):
        return ""
    pays = actor == GOVERNMENT and _only_pays(scene, index)
    if pays or _is_given(scene, item, index) or _is_trained(tokens, index, item.phrase.first):
        return ""
    if _serves_government(tokens, index):
        return GOVERNMENT
    theirs = names_other_state(scene, index) if actor in (GOVERNMENT, "courts") else -1
    if theirs >= 0:  # not "police, together with Orlenian authorities, freed nine"
        with_them = _goes_with(_before_name(tokens, theirs)) or _is_dealt_with(tokens, theirs, index)
        return "" if with_them else OTHER_STATE
    beside = _named_with(tokens, index) if actor not in ("courts", GOVERNMENT) else -1
    if beside >= 0 and _before_name(tokens, beside).does("beneficiary"):  # "the ministry worked with police"
        return actor if says(tokens, index + 1) else GOVERNMENT
    if beside >= 0:
        acts = any(says(tokens, i) for i in range(index + 1, min(index + _NEAR_DEED, len(tokens))))
        return JOINT if acts else GOVERNMENT  # not "police referred 12 to service providers and NGOs"
    return actor if actor != "courts" or by_courts else GOVERNMENT


def _is_helper(tokens: Sequence[Token], index: int) -> bool:
    """Return whether somebody named is the last of those with whom others act: "with the board and a charity"."""
    if not _before_name(tokens, index).does("and"):
        return False
    near = range(index - 1, max(index - _NEAR_OFFICIAL, 0), -1)
    ends = (i for i in near if tokens[i].key in PAUSES or tokens[i].number_kind == "count" or is_verb(tokens, i))
    until = next(ends, near.stop)
    return any(tokens[i].key == "with" for i in range(index - 1, until, -1))


def _is_among(tokens: Sequence[Token], index: int) -> bool:
    """Return whether others are only named as some of those counted: "trained 30, including NGO staff, and 12"."""
    acts = tokens[index + 1].key == "," and says(tokens, index + 2)
    return _before_name(tokens, index).key == "including" and not acts


def _is_member(tokens: Sequence[Token], index: int) -> bool:
    """Return whether somebody is only named as one of those who make up a body: "a team made up of police and NGOs"."""
    near = range(index - 1, max(index - _NEAR_OFFICIAL, -1), -1)
    ends = (i for i in near if tokens[i].does("members") or tokens[i].number_kind == "count" or is_verb(tokens, i))
    return tokens[next(ends, 0)].does("members")


def _goes_with(before: Token) -> bool:
    """Return whether the word before somebody named tells that another one acts: "police worked with ..."."""
    return before.does("beneficiary", "aid", "addresses", "means", "and") or before.key in ("with", "from", "of", "by")


def _named_behind(scene: Scene, item: Bound) -> str:
    """Return who acted as it stands behind those counted; empty where nobody is named there.

    "The 12 victims NGOs identified", "12 identified by NGOs", "12 of whom by the government".
    """
    tokens = scene.tokens
    if item.rule == "participle":
        doers = next((t.meaning.actor for t in tokens[item.phrase.end : item.cue] if t.meaning.actor), "")
        if doers:
            return doers
    end = item.phrase.end
    for place in (_by_whom_at(tokens, item), end if item.phrase.part else len(tokens)):
        if place < len(tokens) and tokens[place].key == "by":
            ahead = range(place + 1, min(place + _NEAR_BY, len(tokens)))
            named = (i for i in ahead if tokens[i].meaning.actor or tokens[i].does("and") or tokens[i].key == ",")
            at = next(named, -1)
            if at >= 0 and names_other_state(scene, at) >= 0:
                return OTHER_STATE
            if at >= 0 and tokens[at].meaning.actor:
                return tokens[at].meaning.actor
    return ""


def _by_whom_at(tokens: Sequence[Token], item: Bound) -> int:
    """Return the place of the word behind the participle of those counted: "and nine more identified by NGOs".

    Behind the last token where there is none.
    """
    end = min(item.phrase.end, len(tokens) - 1)
    told = item.cue if item.cue >= end else end if set(tokens[end].meaning.verbs) & set(item.measures) else -1
    if item.rule == "state" and told >= 0:  # "12 were given care by NGOs"
        ahead = range(told + 1, min(told + 2 + _NEAR_BY, len(tokens)))
        ends = (i for i in ahead if tokens[i].key == "by" or tokens[i].key in PAUSES or tokens[i].does("and"))
        return next(ends, len(tokens))
    return told + 1 if told >= 0 else len(tokens)


def deed_of(scene: Scene, item: Bound, whole: Bound | None) -> Bound:
    """Return the number whose actor is that of another year, too: the one it is set against where nobody is named."""
    if whole is None or item.rule not in ("compared", "bracket"):
        return item
    tokens, first = scene.tokens, item.phrase.first
    start = next((i for i in range(first, -1, -1) if i == item.cue or tokens[i].key == "("), 0)
    named = any(token.meaning.actor for token in tokens[start : item.phrase.end])
    return item if named or any(t.key == "by" for t in tokens[item.phrase.end : item.phrase.end + _NEAR_BY]) else whole


def name_agency(scene: Scene, place: int) -> str:
    """Return the names in the subject of the clause that tells of a number: "Northern Province", "FPU"; empty for none.

    Agencies of one country have names of their own where "the government", "police" and "courts" have none.
    """
    tokens, agencies = scene.tokens, "agency" in scene.marks
    likely = [
        index
        for index, token in enumerate(tokens[:place])
        if (token.meaning.plain and token.text[:1].isupper()) or (agencies and "agency" in token.meaning.marks)
    ]
    if not likely:
        return ""
    names: list[str] = []
    for index in range(max(likely[0], _start_of_clause(tokens, place)), place):
        token = tokens[index]
        if names and (is_verb(tokens, index) or token.meaning.weak or token.key == ","):
            break
        if names and (token.does("program") or token.meaning.kind == "victim"):
            return ""  # "the Fresh Start program assisted 12", "the Harbor Center for Victims assisted 12"
        known = index > 0 or "agency" in token.meaning.marks
        if index in likely and (known or tokens[1].meaning.actor or _is_set_against(tokens)):
            names.append(token.text)
    return " ".join(names)


def _start_of_clause(tokens: Sequence[Token], place: int) -> int:
    """Return where the clause begins whose subject tells of a number."""
    first = place
    while first > 0 and tokens[first - 1].key not in (";", ":"):
        before = tokens[first - 1]
        apart = "break" in before.meaning.marks and tokens[first - 2].key == ","
        if before.begins_clause or (apart and _acts_for_itself(tokens, first, place)):
            break
        first -= 1
    return first


def _acts_for_itself(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Return whether a subject of its own acts from `first` on: "police opened six, while the navy opened 12"."""
    acts = next((i for i in range(first, place) if is_verb(tokens, i) or tokens[i].meaning.weak), first)
    return acts > first and not tokens[first].does("they", "subject")


def _is_set_against(tokens: Sequence[Token]) -> bool:
    """Return whether a sentence opens with an agency that it sets against another: "FBU opened six, while CID ..."."""
    against = (i for i, token in enumerate(tokens) if token.does("break") and tokens[i - 1].key == ",")
    return tokens[0].text.isupper() and any(_acts_for_itself(tokens, i + 1, len(tokens)) for i in against)


def _named_with(tokens: Sequence[Token], index: int) -> int:
    """Return the place of the government named beside an actor, -1 for none: "officials and NGO partners"."""
    place = _before_name_at(tokens, before_light(tokens, index, qualifiers=True) + 1)
    if place < 1 or not tokens[place].does("and"):
        return -1
    before = range(place - 1, max(place - 3, -1), -1)
    return next(
        (i for i in before if tokens[i].meaning.actor == GOVERNMENT or tokens[i].meaning.kind == "official"), -1
    )


def _only_pays(scene: Scene, index: int) -> bool:
    """Return whether the government named at `index` only pays those who act: "a charity funded by the government"."""
    tokens, place = scene.tokens, before_light(scene.tokens, index)
    paid = place > 0 and tokens[place].key == "by" and tokens[place - 1].meaning.verbs
    return any(scene.counts[name].money for name in paid or ())


def _is_paid(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether others named at `index` are given money to act: "gave 9,000 lenars to a charity to assist 12"."""
    tokens = scene.tokens
    acts = _before_name(tokens, index).key == "to" and index + 1 < item.cue and tokens[index + 1].key == "to"
    money = (p for p in scene.phrases if p.end <= index)
    return acts and any(p.what == "money" or tokens[p.first - 1].key == "$" for p in money)


def _is_given(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether others stand between a sum and the verb that gives it to them: "allocated NGOs 9,000 lenars"."""
    tokens, first = scene.tokens, item.phrase.first
    signed = tokens[first - 1].key in SIGNS
    beside = before_light(tokens, first - signed, qualifiers=True) == index
    return beside and any(scene.counts[name].money for name in _before_name(tokens, index).meaning.verbs)


def _serves_government(tokens: Sequence[Token], index: int) -> bool:
    """Return whether others named at `index` act for the government: "government service providers".

    Or "the government, through service providers, assisted 12".
    """
    before = _before_name(tokens, index)
    own = tokens[index].meaning.kind == "official" and before.meaning.actor == GOVERNMENT
    return own or (before.does("means") and any(token.meaning.actor == GOVERNMENT for token in tokens[:index]))


def _acts_behind(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a relative clause tells what somebody did: not "told NGOs that it had freed nine"."""
    return tokens[index].does("relative") and (not tokens[index].does("that") or says(tokens, index + 1))


def _is_trained(tokens: Sequence[Token], index: int, until: int) -> bool:
    """Return whether the government is whom others deal with who do more: "charities trained police and freed nine"."""
    verb = _before_name_at(tokens, index)
    doer = next((t.meaning.actor for t in tokens[: max(0, verb)] if t.meaning.actor), GOVERNMENT)
    if doer == GOVERNMENT or has(tokens[index:until], "relative"):
        return False  # "charities helped police, who freed nine"
    more = any(tokens[i].does("and") and says(tokens, i + 1) for i in range(index + 1, until - 1))
    return more and _is_dealt_with(tokens, index, index)


def _is_dealt_with(tokens: Sequence[Token], first: int, index: int) -> bool:
    """Return whether somebody acts on those named from `first` to `index`, who then do nothing themselves."""
    verb, after = _before_name_at(tokens, first), tokens[index + 1 : index + 2]
    alone = after and says(tokens, index + 1)
    return not alone and says(tokens, verb) and not tokens[verb].does("account")


def _before_name(tokens: Sequence[Token], index: int) -> Token:
    """Return the word before a name, its article and adjectives left out; a comma where it stands first."""
    place = _before_name_at(tokens, index)
    return tokens[place] if place >= 0 else _NOTHING_BEFORE


def _before_name_at(tokens: Sequence[Token], index: int) -> int:
    """Return the place of the word before a name, "an international" and "several state-funded" left out."""
    place = index - 1
    while place >= 0:
        token = tokens[place]
        if token.number is None:
            beside = token.meaning.plain or not token.meaning.marks.isdisjoint(_BESIDE_NAME)
            if not beside or not token.key.replace("-", "").isalpha():
                break
        place -= 1
    return place


def silent_of_officials(tokens: Sequence[Token], silence: Silence) -> bool:
    """Return whether those of whom nothing is told are officials: "... or convict any officials"."""
    near = tokens[silence.last : min(silence.until, silence.last + _NEAR_OBJECT)]
    if _accuses(tokens, silence.last, silence.until) or has(near, "official"):
        return True
    if has(near, "anaphor") and has(tokens[: silence.first], "official"):
        return True
    counted = any(one.number and then.does("official") for one, then in pairwise(tokens[: silence.first]))
    if counted and asks_of_those(tokens, silence):  # "40 officials convicted, but not whether any of the cases"
        return True
    return any(
        tokens[index].does("official") and (tokens[index - 1].meaning.verbs or tokens[index - 1].number is not None)
        for index in range(silence.last + 1, min(silence.until, len(tokens)))
    )
