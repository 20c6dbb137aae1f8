"""Numbers that go with an earlier one: its parts, those in a list with it, those of another year."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.binding.beside_none import NEAR_OPENING, beside_none
from tipcompare.figures.binding.same_deed import governs, is_whole_government
from tipcompare.figures.dating.respective import find_partner
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import PEOPLE, Relation, Rule
from tipcompare.figures.words.sentence import LEFT_OUT, Bound, Scene, accepts
from tipcompare.figures.words.tokens import PAUSES, Token, has
from tipcompare.figures.words.verbs import (
    acts,
    begins_deed,
    counts_anew,
    follows,
    is_joined,
    is_verb,
    leaves_compared,
    leaves_out_verb,
    rises_to,
)
from tipcompare.model.figures import OWN_ACTORS

_DASHES = ("—", "–")
_LONGEST_SUBJECT = 7
"""Tokens before a number among which a subject whose verb is left out begins."""
_NEAR_COMPARED = 6
"""Tokens behind a number among which what it is compared with begins."""
_NEAR_OTHER = 6
"""Tokens behind one part among which stands that there is another one."""
_FAR_BACK = 60
"""Numbers among which the one that a number goes with is looked for."""


def inherit(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with the measures of the earlier number that it is set beside."""
    some = bool(bound) and bound[-1].phrase.end == phrase.first - 1 and scene.tokens[phrase.first - 1].key == "of"
    if rule.cue == "comparison" and some:
        return None  # "compared with 24 persons of 66"
    place = _link(rule, scene, phrase, bound)
    if place is None or (rule.cue in ("bracket", "comparison") and _is_of_else(scene, phrase, bound, place)):
        return None
    of = _earlier(scene, phrase, bound, place, rule)
    if of < 0:
        return beside_none(rule, scene, phrase, place, bound)
    if rule.cue == "part" and _of_those_within(scene, phrase, bound, place):
        return None
    cue = place if rule.cue in ("bracket", "comparison") or bound[of].relation != "comparison" else bound[of].cue
    if rule.cue == "comparison" and _is_some_of_compared(scene.tokens, phrase, bound[-1], place):
        return Bound(phrase, bound[-1].measures, rule.name, len(bound) - 1, "part", place, bound[-1].what)
    respective = find_partner(scene, phrase, bound, cue) if cue < phrase.first else -1
    if respective >= 0 and rule.cue != "bracket":
        old = bound[respective]
        return Bound(phrase, old.measures, rule.name, respective, "comparison", cue, old.what or old.phrase.what)
    of = of if respective < 0 else respective
    if rule.cue == "bracket" and phrase.whole:
        of = next((place for place, b in enumerate(bound[:of]) if b.phrase.whole and b.measures), of)
        if _as_before(scene.tokens, bound[-1].phrase, bound[:-1]):
            return None  # "14 of the 22 (nine of the 17)"
    if rule.cue == "list" and bound[of].relation == "comparison" and _is_set_against(scene.tokens, phrase):
        of = bound[of].of  # "40 at sea, compared with 52 in 2019, and 18 on land, compared with 13"
    source = bound[of]
    if rule.cue == "list" and _is_other_thing(scene, phrase, source):
        return None
    if phrase.what == "suspect" and not any(accepts(scene.counts[name], "suspect") for name in source.measures):
        return None  # "identified 12 victims and 14 suspects"
    victims = phrase.what == "victim" or _are_victims(scene, phrase)
    if victims and all(scene.counts[name].of_accused for name in source.measures):
        found = scene.mentioning({"victim"})
        return Bound(phrase, found, rule.name, relation="part", cue=place)  # "tried 13 cases involving 46 victims"
    room = rule.cue == "part" and not (phrase.part or follows(scene.tokens, phrase.first, "which"))
    if (room or rule.cue == "comparison") and _is_of_places(scene, phrase, source):
        return None  # "shelters, each with room for 10 victims", "nine workshops, compared with 80 pupils"
    relation: Relation = rule.inherits
    if rule.cue == "list" and phrase.what == "bare" and _in_total(scene.tokens, phrase):
        what = source.what or source.phrase.what  # "five men and 16 girls, for a total of 21"
        return Bound(phrase, source.measures, rule.name, cue=place, what=what)
    if rule.inherits == "list":
        parts = phrase.part or (source.relation == "" and _tells_parts(scene, phrase, source))
        relation = "part" if parts else source.relation or "list"
        of = source.of if source.relation else of
    what = phrase.what if phrase.what not in ("bare", "unknown") else source.what or source.phrase.what
    name = "part" if rule.cue == "list" and relation == "part" else rule.name
    if rule.cue == "bracket" and (source.relation == "list" if respective >= 0 else _listed(scene, phrase, bound)):
        name = "list"  # "(18 and five in 2019)"
    return Bound(phrase, source.measures, name, of, relation, place, what)


def _are_victims(scene: Scene, phrase: Phrase) -> bool:
    """Return whether those counted are said to be victims: "of the 90 convicted, none were victims"."""
    after = scene.tokens[phrase.end : phrase.end + 2]
    told = len(after) > 1 and after[0].does("be") and after[1].meaning.kind == "victim"
    return told or any(token.meaning.conditions for token in after[:1])


def _is_some_of_compared(tokens: Sequence[Token], phrase: Phrase, last: Bound, place: int) -> bool:
    """Return whether a number is a part of what is compared: "compared with 19 in 2019, 11 under the old law"."""
    compared = last.relation == "comparison" and last.cue == place
    own, others = (_is_told(tokens, told.dimensions, told.end) for told in (phrase, last.phrase))
    return compared and own and not others and tokens[phrase.first - 1].key == ","


def _is_set_against(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a number is itself set against one of another year right behind it, also in brackets."""
    behind = tokens[phrase.end : phrase.end + _NEAR_COMPARED]
    if len(behind) > 2 and behind[0].key == "(" and behind[1].number is not None:
        return behind[2].period is not None  # "and 18 at sea (13 in 2019)"
    at = next((place for place, token in enumerate(behind) if token.does("comparison")), 0)
    return at > 0 and not any(t.number is not None or t.period or t.does("and") for t in behind[:at])


def _in_total(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a number is told as the total: "for a total of 21", "bringing the total to 21", "21 in total"."""
    before = tokens[max(0, phrase.first - 2) : phrase.first]
    to = before[-1].key == "to" and before[0].does("sum", "data")
    behind = tokens[phrase.end : phrase.end + 2]
    in_all = [token.key for token in behind] == ["in", "all"]
    return before[-1].does("sum") or to or in_all or has(behind[:1], "in-all")


def _of_those_within(scene: Scene, phrase: Phrase, bound: Sequence[Bound], place: int) -> bool:
    """Return whether a number says something of the parts before it: "including four men who led one network"."""
    later = any(b.phrase.first > place for b in bound)
    if scene.tokens[place].does("includes") and not later and bound:
        clause = scene.tokens[bound[-1].phrase.end : place]
        return has(clause, "break")  # "jailed four of them, but went on deporting women, including 12 foreigners"
    return later and phrase.what == "unknown" and not is_joined(scene.tokens, phrase.first)


def shares_deed(scene: Scene, bound: Sequence[Bound], new: Bound) -> int:
    """Return the place of the number whose verb governs the next one too, -1 for none.

    "Five cases in the north and 11 cases elsewhere"; or the same verb with another subject: "the army freed nine
    children and the welfare board freed four"; or one that more is said of: "12 men and nine girls as victims"; or the
    noun is told again: "20 foreign investigations and 30 domestic investigations".
    """
    if new.relation or not (new.rule.startswith("done") or new.rule in ("purpose", "own-noun", "noun-of")):
        return -1
    before = scene.tokens[max(0, new.phrase.first - 2) : new.phrase.first]
    some = new.phrase.part or has(before, "counted-out")  # "; of these, 12 were confirmed as victims"
    listed = new.rule == "purpose" and not some and _listed(scene, new.phrase, bound)
    before_it = range(new.phrase.first if listed else 0)
    weak = (i for i in before_it if scene.tokens[i].meaning.weak and i != new.cue)
    since = max(weak, default=-1)
    alike = (listed and old.measures == new.measures and since < old.phrase.end for old in bound)
    return next((of for of, same in enumerate(alike) if same or governs(scene, bound[of], new)), -1)


def _link(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> int | None:
    """Return the place of what stands between the phrase and an earlier number, None where nothing of it does."""
    tokens = scene.tokens
    depth = tokens[phrase.first].depth
    if rule.cue == "part" and phrase.what == "bare" and follows(tokens, phrase.first, "unrelated"):
        return None  # "of the 20 victims, police deported four", "deported four of them"
    if rule.cue == "part" and phrase.part and phrase.what == "bare":
        return None if _as_before(tokens, phrase, bound) else phrase.first
    opened = bool(bound) and bool(bound[0].measures) and bound[0].phrase.whole and bound[0].phrase.first <= NEAR_OPENING
    if rule.cue == "part" and opened and phrase.what in ("bare", bound[0].phrase.what) and depth == 0:
        return bound[0].phrase.first
    if rule.cue == "list":
        return phrase.first if _listed(scene, phrase, bound) else None
    if rule.cue == "part" and "including" not in scene.marks and scene.keys.isdisjoint(_DASHES):
        return None
    steps = 0
    index = phrase.first - 1
    compared = "comparison" in scene.marks and is_joined(tokens, phrase.first)
    while index >= 0 and steps < rule.reach:
        token = tokens[index]
        if token.depth < depth:
            return index if rule.cue == "bracket" else None
        if token.depth == depth:
            steps += 1
            marks = token.meaning.marks
            if "comparison" in marks:
                if index == 0 and tokens[1].key == "," and any(b.measures and b.relation == "" for b in bound):
                    return None  # "in comparison, in 2019 courts convicted five brokers and three drivers"
                if compared and _is_set_against(tokens, phrase):
                    return None
                return index if rule.cue == "comparison" and not rises_to(tokens, index, phrase.first) else None
            if compared and token.period is not None and rule.cue == "part":
                return None  # "compared with 12 tried in six cases in 2019 and nine in three cases in 2018"
            if "including" in marks or token.key in _DASHES:
                return index if rule.cue == "part" else None
            apart = rule.cue == "part" and "unrelated" in marks  # "charged two of them and released five"
            if token.key == ":" and rule.cue == "comparison" and tokens[index - 1].period is not None:
                return None  # "12 victims, compared with 20 in 2019: nine women and three men"
            if token.key in rule.ends or not marks.isdisjoint(rule.ends) or apart:
                return None
            joint = "and" in marks or token.key == ","
            if joint and any(turns(tokens, index) for turns in (counts_anew, begins_deed, leaves_compared)):
                return None
        index -= 1
    return None


def _as_before(tokens: Sequence[Token], phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether brackets tell how many of how many it was in another year: "14 of the 22 (nine of the 17)"."""
    return tokens[phrase.first - 1].key == "(" and len(bound) > 1 and bound[-2].phrase.part


def _listed(scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether the phrase stands in a list with the number before it: joined to it, with no verb in between."""
    tokens = scene.tokens
    total = phrase.what == "bare" and phrase.first > 0 and _in_total(tokens, phrase)
    listed = [b for b in bound if b.measures or not (total or b.phrase.whole or b.rule == LEFT_OUT)]
    if not listed or not listed[-1].measures:
        return False
    head = tokens[phrase.first + 1] if phrase.what == "unknown" and not phrase.nationality else None
    other = head is not None and head.meaning.plain and not head.key.endswith(("ed", "ing", "ly"))
    sent = phrase.what == "bare" and tokens[phrase.end : phrase.end + 1] and tokens[phrase.end].key == "to"
    if listed[-1].phrase.what == "measure" and (other or sent):
        return False  # "three inquiries and one trial", "sent 40 to two shelters and 14 to hospitals"
    start = phrase.first - 1
    while start >= 0 and (tokens[start].does("light", "agency", "continued") or tokens[start].meaning.qualifier):
        start -= 1
    again = phrase.what == listed[-1].phrase.what  # "investigated 20 cases and the navy 41 cases"
    again = again and all(t.meaning.actor in OWN_ACTORS for t in tokens[listed[-1].phrase.end : phrase.first])
    again = again and not is_whole_government(tokens, listed[-1].cue - 1)
    if (phrase.what == "bare" or again) and start >= 0:
        start = _before_subject(tokens, start, phrase.first)
        if total:  # ", bringing the total to 21"
            start = next(
                (i for i in range(phrase.first - 1, listed[-1].phrase.end - 1, -1) if tokens[i].key == ","), start
            )
    joined = start >= 0 and (tokens[start].key in (",", ";", ":") or tokens[start].does("and"))
    if not (joined or _is_none_of_others(tokens, phrase)):
        return False
    before = listed[-1].phrase
    if total and tokens[before.first].depth == tokens[phrase.first].depth:
        return True
    if tokens[before.first].depth != tokens[phrase.first].depth:
        return tokens[before.first].depth > tokens[phrase.first].depth
    return not any(
        is_verb(tokens, index)
        and not _of_list(tokens, index)
        and (acts(tokens, index) or not tokens[index].does("base"))
        for index in range(before.end, start)
        if tokens[index].depth == tokens[before.first].depth and index != listed[-1].cue  # "used the shelter, 12 men"
    )


def _is_none_of_others(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether all that a clause tells is that there are none of another sort: "freed 20 women but no girls".

    Or, behind a bare number, what they are for or when: "12 convictions but none for begging", "but none in 2019".
    """
    if tokens[phrase.first].number_kind != "none" or not tokens[max(0, phrase.first - 1)].does("break", "exists"):
        return False
    behind = tokens[phrase.end : phrase.end + 1]
    sort = has(behind, "link", "other-law") or (bool(behind) and behind[0].period is not None)
    ends = not behind or behind[0].key in (*PAUSES, ".")
    return sort if phrase.what == "bare" else phrase.what in PEOPLE and (sort or ends)


def _before_subject(tokens: Sequence[Token], start: int, number: int) -> int:
    """Return the place of "and" or of the comma before a subject whose verb is left out, else `start`."""
    place = start
    while place > 0 and number - place <= _LONGEST_SUBJECT and tokens[place].key[-1:].isalpha():
        if tokens[place].does("and"):
            break
        place -= 1
    joint = tokens[place].does("and") or tokens[place].key == ","
    return place if joint and leaves_out_verb(tokens, place + 1, number) else start


def _tells_parts(scene: Scene, phrase: Phrase, source: Bound) -> bool:
    """Return whether a list goes on with parts of what stands before it, not with others of its kind.

    After a semicolon, but for others by name as in "trained 12 judges; nine officers"; in "12 were women", and where
    only those that follow say which they are: "47 investigations, 34 for sex trafficking and 13 for forced labor", or
    that come to it.
    """
    tokens = scene.tokens
    after = tokens[phrase.end] if phrase.end < len(tokens) else None
    if (
        phrase.part
        or (_is_none_of_others(tokens, phrase) and not (after is not None and after.period))
        or source.phrase.whole
        or (after is not None and after.does("be"))
        or _adds_up(scene, phrase, source)
    ):
        return True
    others = source.phrase.what == "official" and phrase.what != "bare" and phrase.head != source.phrase.head
    ends = (":",) if others else (";", ":")
    if any(tokens[index].key in ends for index in range(source.phrase.end, phrase.first)):
        return True
    if has(tokens[phrase.end : phrase.end + _NEAR_OTHER], "counterpart"):
        return True  # "two shelters, one for adults and the other for children"
    alike = phrase.what == "bare" or (phrase.head != "" and phrase.head == source.phrase.head)
    told = _is_told(tokens, source.phrase.dimensions, max(source.phrase.end, source.cue + 1))
    return alike and _is_told(tokens, phrase.dimensions, phrase.end) and not told


def _adds_up(scene: Scene, phrase: Phrase, source: Bound) -> bool:
    """Return whether a number and its neighbours come to one before: "53 judges, with 33 at sea and 20 ashore"."""
    tokens, depth = scene.tokens, scene.tokens[phrase.first].depth
    if any(name == kind and value != of for name, value in phrase.dimensions for kind, of in source.phrase.dimensions):
        return False  # "two boys, one woman, and one man"
    whole = tokens[source.phrase.first].number
    left, parts = (whole.value if whole is not None else 0), 0
    for later in scene.phrases:
        number = tokens[later.first].number
        if later.first < source.phrase.end or tokens[later.first].depth != depth or number is None:
            continue
        if follows(tokens, later.first, "comparison"):
            if later.first > phrase.first:
                return False  # "30 brokers and 26 others, compared with four in 2019"
            continue
        left, parts = left - number.value, parts + 1
        if left <= 0:
            return left == 0 and parts > 1 and later.first >= phrase.first
    return False


def _is_told(tokens: Sequence[Token], dimensions: Sequence[tuple[str, str]], end: int) -> bool:
    """Return whether a phrase, or what stands behind it or its verb, says which of their kind they are."""
    after = tokens[end] if end < len(tokens) else None
    return bool(dimensions) or (after is not None and after.key in ("for", "of", "involving", "under"))


def _of_list(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb only says what those in a list are: "12 subjected to ...", "nine to suspended terms"."""
    if tokens[index].does("suspended"):
        return has(tokens[index + 1 : index + 2], "sentence")
    return bool(tokens[index].meaning.conditions or tokens[index].meaning.verbs) and tokens[index].key.endswith("ed")


def _earlier(scene: Scene, phrase: Phrase, bound: Sequence[Bound], place: int, rule: Rule) -> int:
    """Return the place of the earlier bound phrase that this one goes with, or -1.

    A part goes with a whole of this year before one of another year, a figure of another year or in brackets with what
    stands before it; either with one that counts the same kind of thing before one that does not.
    """
    tokens = scene.tokens
    depth = tokens[phrase.first].depth
    ranked: list[tuple[tuple[bool, bool, bool, bool, bool, int], int]] = []
    for index, other in list(enumerate(bound))[-_FAR_BACK:]:
        level = tokens[other.phrase.first].depth
        if not other.measures or level > depth or (rule.cue == "bracket" and level >= depth):
            continue
        if rule.cue in ("comparison", "bracket") and other.phrase.first > place:
            continue
        parts = rule.cue == "list" and _tells_parts(scene, phrase, other)
        now = other.relation != "comparison" or rule.cue == "bracket" or depth > 0 or (rule.cue == "list" and not parts)
        same = phrase.head != "" and phrase.head == other.phrase.head and rule.cue != "bracket"
        joined = rule.cue == "part" and _follows(tokens, other, place, bound[:index])
        anew = any(b.relation == "comparison" for b in bound[:index]) and _is_set_against(tokens, other.phrase)
        out_of = bool(index) and bound[index - 1].phrase.part and bound[index - 1].phrase.end == other.phrase.first
        main = rule.cue != "comparison" or anew or (_is_main(tokens, other) and not out_of)  # "six of the 14"
        alike = _alike(phrase, other.phrase) and not _is_of_places(scene, phrase, other)
        no_more = (
            rule.cue != "part" or not tokens[place].does("counted-out") or _is_no_more(tokens, phrase, other.phrase)
        )
        ranked.append(((alike, no_more, joined or now, main, same or joined, index), index))
    return max(ranked)[1] if ranked else -1


def _is_no_more(tokens: Sequence[Token], part: Phrase, whole: Phrase) -> bool:
    """Return whether a number may be of some out of another: "helped 90 at two shelters, among them 12 Northerners".

    Not so where it counts something else: "two cases involving 12 suspects".
    """
    some, most = tokens[part.first].number, tokens[whole.first].number
    return some is None or most is None or most.value == 0 or some.value <= most.value


def _follows(tokens: Sequence[Token], other: Bound, place: int, before: Sequence[Bound]) -> bool:
    """Return whether a part is told right behind a number, or behind its deed: "the 70 it tried then, of whom".

    Or behind what is compared, as the number before it has its parts: "12, including nine boys, up from 10, including".
    Or right behind it: "12, up from 10, including eight boys, in 2019".
    """
    between = tokens[other.phrase.end : place]
    apart = any(token.number is not None or token.key in PAUSES for token in between[:-1])
    parted = other.relation == "comparison" and tokens[place].does("including")
    divided = len(between) < 2 or any(b.relation == "part" for b in before)
    if parted and divided and all(token.number is None for token in between):
        return True
    return not between or (tokens[place].does("whom", "which") and not apart)


def _is_of_else(scene: Scene, phrase: Phrase, bound: Sequence[Bound], place: int) -> bool:
    """Return whether a number is set against one of no measure: "held 12 men and shut seven bars, down from 16"."""
    tokens = scene.tokens
    before = [b for b in bound if b.phrase.first < place and tokens[b.phrase.first].depth <= tokens[place].depth]
    last = before[-1].phrase.first if before else 0
    counts = bool(before) and not before[-1].measures and before[-1].phrase.what not in ("time", "money", "measure")
    told = [b for b in before if b.measures]
    if not counts or not told or (phrase.head and phrase.head in (b.phrase.head for b in told)):
        return False
    if not any(scene.counts[name].objects for b in told for name in b.measures):
        return True  # "two centers, where it met 300 migrants (250 in 2019)"
    return any(begins_deed(tokens, index) for index in range(told[-1].phrase.end, last))


def _is_other_thing(scene: Scene, phrase: Phrase, other: Bound) -> bool:
    """Return whether a number has a noun of its own beside what is counted by name: "12 shelters and 14 clinics"."""
    counts = [scene.counts[name] for name in other.measures]
    if any(counting.within for counting in counts):
        return phrase.what == "case"  # "300 calls and 14 cases"
    if any(counting.objects for counting in counts) or _tells_parts(scene, phrase, other):
        return False
    named = any(token.meaning.verbs for token in scene.tokens[phrase.end : phrase.end + 1])  # "14 counseling centers"
    return phrase.what not in ("bare", "measure") or (phrase.what == "bare" and named)


def _is_main(tokens: Sequence[Token], other: Bound) -> bool:
    """Return whether a number is what its clause is about, not where or in how many parts: not "in two shelters".

    Nor "at 12 public and two private shelters", "in connection with the 24 trials". But in "filed charges in 12 cases"
    it is.
    """
    first = other.phrase.first
    if first > 1 and tokens[first - 1].key == "the" and tokens[first - 2].does("function") and other.rule == "own-noun":
        return False
    if first > 3 and tokens[first - 1].does("and") and tokens[first - 2].meaning.plain and tokens[first - 3].number:
        first -= 3
    place = tokens[first - 1].key == "at" or follows(tokens, first, "place")
    return other.relation == "" and (other.rule in ("noun-of", "participle") or not place)


def _is_of_places(scene: Scene, phrase: Phrase, other: Bound) -> bool:
    """Return whether people are told behind places or courses: "helped 40 at two shelters, including 12 boys"."""
    named = other.rule == "own-noun" and phrase.what in ("person", "victim", "official")
    return named and not any(accepts(scene.counts[name], phrase.what) for name in other.measures)


def _alike(phrase: Phrase, other: Phrase) -> bool:
    """Return whether two phrases may count the same things."""
    if phrase.what in ("bare", "unknown") or other.what in ("bare", "unknown", "measure"):
        return True
    return (phrase.what == "case") == (other.what == "case")
