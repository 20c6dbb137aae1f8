"""Numbers that go with an earlier one, or with what was told without one: parts, lists, other years."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice, pairwise

from attrs import evolve

from tipcompare.figures.binding.divides import is_told, tells_parts
from tipcompare.figures.binding.earlier import (
    find_earlier,
    is_listed,
    is_of_places,
    is_other,
    is_set_against,
    overlaps,
    stands_beside,
)
from tipcompare.figures.binding.same_deed import acts_anew, comes_to_all, governs
from tipcompare.figures.binding.unnumbered import beside_none
from tipcompare.figures.dating.respective import find_partner
from tipcompare.figures.words.lexicon import POSSESSIVE
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import LOOSE, NOT_ACCUSED, Rule
from tipcompare.figures.words.sentence import LEFT_OUT, Bound, Scene
from tipcompare.figures.words.tokens import Token, at, has, has_key, is_dated
from tipcompare.figures.words.turns import is_what_it_was, leaves_compared
from tipcompare.figures.words.verbs import (
    begins_deed,
    counts_anew,
    follows,
    is_joined,
    is_the_crime,
    rises_to,
)

_DASHES = ("—", "–")
_INCLUDED = ("included", "done-including")  # rules by which a number is what something included
_CASES_OF = (("case", "person"), ("case", "suspect"))
"""What is counted before "of" and behind it where it tells whose cases they are: "12 cases of 28 people"."""
_NEAR_SOUGHT = 3
"""Tokens behind a number among which stands that those counted are at large."""


def inherit(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with the measures of the earlier number that it is set beside."""
    tokens = scene.tokens
    if (pair := _as_pair_before(scene, phrase, bound)) is not None:
        return pair
    if _is_of_last(tokens, phrase, bound) and (bound[-1].phrase.what, phrase.what) not in _CASES_OF:
        return None  # "compared with 24 persons of 66"
    place = _link(rule, scene, phrase, bound)
    if place is None or (rule.cue in ("bracket", "comparison") and _is_of_else(scene, phrase, bound, place)):
        return None
    if rule.cue == "comparison" and _is_of_no_year(tokens, phrase, place):
        return None
    if rule.cue == "comparison" and _shares_verb_of_then(scene, phrase, bound, place):
        return evolve(bound[-1], phrase=phrase, rule="list", what=bound[-1].counted)
    of = find_earlier(scene, phrase, bound, place, rule)
    if of < 0:
        return beside_none(rule, scene, phrase, place, bound)
    if rule.cue == "part" and _of_those_within(scene, phrase, bound, place):
        return None
    if rule.cue == "comparison" and _is_some_of_compared(tokens, phrase, bound[-1]):
        return Bound(phrase, bound[-1].measures, rule.name, len(bound) - 1, "part", place, bound[-1].what)
    bracketed = rule.cue == "bracket"
    if bracketed and phrase.whole and _as_before(tokens, bound[-1].phrase, bound[:-1]):
        return None  # "14 of the 22 (nine of the 17)"
    partner = find_partner(scene, phrase, bound, place)
    if partner < 0 <= bound[-1].of and bracketed and _goes_on_inside(scene, phrase, bound):
        of = bound[-1].of
    if bracketed and bound[-1].rule == rule.name and at(tokens, bound[-1].phrase.end + 1).does("comparison"):
        of = len(bound) - 1  # "fewer in 2019 (seven) compared with 2018 (nine)"
    of = _led_by(rule, scene, phrase, bound, of if partner < 0 else partner)
    if (rule.cue == "list" and _is_other_thing(scene, phrase, bound[of])) or _is_apart(scene, phrase, bound[of]):
        return None
    if _are_victims(scene, phrase, bound[of]):
        named = scene.mentioning({"victim"})
        return Bound(phrase, named, rule.name, relation="part", cue=place)  # "tried 13 cases involving 46 victims"
    if ends := _ends_in(scene, phrase, bound[of]):
        return Bound(phrase, ends, rule.name, cue=place, what=bound[of].counted)
    if not follows(tokens, phrase.first, "which") and is_of_places(scene, phrase, bound[of]):
        return None  # "shelters, each with room for 10", "three, compared with 80 men"
    item = _goes_with(rule, scene, phrase, bound, of, place)
    if not bracketed:
        return item
    listed = bound[of].relation == "list" if partner >= 0 else is_listed(scene, phrase, bound)
    return evolve(item, rule="list") if listed else item  # "(18 and five in 2019)"


def _as_pair_before(scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    """Return a number as the last but one, of another pair in its brackets: "(21 of 88 in 2019 and nine of 37 in"."""
    if len(bound) <= 1 or not bound[-2].measures or not (phrase.part or phrase.whole):
        return None
    like, last = bound[-2:]
    paired = like.phrase.part == phrase.part == last.phrase.whole and like.phrase.whole == phrase.whole
    joined = last.phrase.end == phrase.first if phrase.whole else scene.tokens[phrase.first - 1].joins
    inside = all(token.depth for token in scene.tokens[like.phrase.first : phrase.end])
    return evolve(like, phrase=phrase) if paired and joined and inside else None


def _is_of_no_year(tokens: Sequence[Token], phrase: Phrase, place: int) -> bool:
    """Return whether some known otherwise are set against these: "19, few compared with the 8,300".

    Or "with an estimated 90 in its camps", not "an estimated 90", nor "a drop from an estimated 90 in its camps". Or
    another body's, "the ministry's figure of 310", not its own, "the last report's", or of a year, "24 in 2019".
    """
    led, before = tokens[phrase.first - 1], tokens[phrase.first - 2].key[-4:] == "from"
    before = before or has(tokens[place:], "past", "last-report")
    there = led.does("estimated") and not before and at(tokens, phrase.end).does("place")
    known = (led.key == "the" or there) and tokens[phrase.first].number_kind == "count"
    told = (led for led, then in pairwise(tokens[place : phrase.first]) if then.does_any("tally", "data"))
    theirs = (t for t in told if not (t.does("written") or has_key(tokens[:place], t.key)))
    return (known or any(POSSESSIVE.search(t.text) for t in theirs)) and not is_dated(tokens[place:])


def _goes_on_inside(scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether a number in brackets goes by that of the one before: "found 12, helped six (14 men, four boys)".

    So does "14 cases against 20 suspects (16 cases in 2019, nine in 2018)".
    """
    tokens, last = scene.tokens, bound[-1]
    named = phrase.what == "bare" and last.phrase.head != "" and last.rule == "bracket"
    parts = last.relation == "part" and tokens[last.phrase.first].depth == tokens[phrase.first].depth
    dated = is_dated(tokens[phrase.end : phrase.end + 1]) and not _are_of_years(tokens, last.phrase, phrase)
    return (named or (parts and not (phrase.part or dated))) and is_listed(scene, phrase, bound)


def _shares_verb_of_then(scene: Scene, phrase: Phrase, bound: Sequence[Bound], place: int) -> bool:
    """Return whether a verb of then has both: "against finding six men and 12 boys", not "nine trials and 12 men"."""
    last = bound[-1] if bound else Bound(phrase)
    if last.relation != "comparison" or last.cue == place or last.phrase.first < place:
        return False
    apart = (last.phrase.what == "measure" and phrase.head) or is_dated(scene.tokens[last.phrase.end : phrase.first])
    return not apart and bool(scene.accepting(phrase.what, last.measures)) and is_listed(scene, phrase, bound)


def _led_by(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound], of: int) -> int:
    """Return the place of the number that one at `of` goes by: "40 at sea, against 52, and 18 on land, against 13".

    Or "against 52; most, 30, ..."; of a third year that of the second, not its part: "71 in 2019, including five; 66
    in 2018".
    """
    part = bound[of].relation == "part" and bound[of].of >= 0
    if rule.cue == "list" and part and _are_of_years(scene.tokens, phrase):
        then = bound[bound[of].of]
        of = bound[of].of if then.relation == "comparison" or _are_of_years(scene.tokens, then.phrase) else of
    if rule.cue == "bracket" and phrase.whole:
        return next((place for place, b in enumerate(bound[:of]) if b.phrase.whole and b.measures), of)
    return bound[of].of if rule.cue == "list" and bound[of].relation == "comparison" and bound[of].of >= 0 else of


def _are_of_years(tokens: Sequence[Token], *phrases: Phrase) -> bool:
    """Return whether numbers without a noun are each told with a year right behind: "71 in 2019; 66 in 2018"."""
    return all(p.what == "bare" and is_dated(tokens[p.end : p.end + 1]) for p in phrases)


def _goes_with(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound], of: int, cue: int) -> Bound:
    """Return the phrase with the measures of the earlier number at `of`, and how it stands to that one."""
    source, name, relation = bound[of], rule.name, rule.inherits
    if rule.cue == "bracket" and is_what_it_was(scene.tokens[source.phrase.end : cue]):
        relation = "comparison"
    what = phrase.what if phrase.what not in LOOSE else source.counted
    if rule.cue == "list":
        if comes_to_all(scene, phrase, bound):
            # "five men and 16 girls, for a total of 21"
            return Bound(phrase, source.measures, name, cue=cue, what=what)
        relation, of = stands_beside(bound, of)
        then = is_dated(scene.tokens[phrase.end : phrase.end + 1]) and bound[-1].relation == "comparison"
        if phrase.part or (source.relation == "" and not then and tells_parts(scene, phrase, source)):
            relation = "part"
        then = _are_of_years(scene.tokens, source.phrase, phrase)  # "(71 in 2019, including five; 66 in 2018)"
        name = "part" if (relation == "part" and not then) or overlaps(scene, phrase, source) else name
    measures, last = source.measures, bound[-1]
    every = relation == "comparison" and scene.tokens[max(0, source.phrase.first - 1)].does("everyone")
    # "sheltered 12 identified victims and nine potential", "all 12 identified victims had care, compared with nine"
    if every or has(phrase.of(scene.tokens), "doubtful"):
        own = tuple(name for name in measures if name not in source.phrase.said)
        measures = own if own or (every and source.rule == "said") else measures
    if relation == last.relation == "comparison" and last.measures and set(last.measures) <= set(measures):
        measures = last.measures  # "found and helped seven, against helping 20 in 2021 and 47 in 2020"
        what = what if phrase.what != "bare" else last.counted  # "tried one man, against six cases in"
    return Bound(phrase, measures, name, of, relation, cue, what)


def _are_victims(scene: Scene, phrase: Phrase, source: Bound) -> bool:
    """Return whether those counted beside accused are said to be victims: "of the 90 convicted, none were victims"."""
    after, whom = at(scene.tokens, phrase.end), at(scene.tokens, phrase.end + 1)
    told = after.meaning.conditions or "victim" in (phrase.what, whom.meaning.kind)
    return bool(told) and all(scene.counts[name].of_accused for name in source.measures)


def _is_some_of_compared(tokens: Sequence[Token], phrase: Phrase, last: Bound) -> bool:
    """Return whether a number is a part of what is compared: "compared with 19 in 2019, 11 under the old law"."""
    told = is_told(tokens, phrase.dimensions, phrase.end) and tokens[phrase.first - 1].key == ","
    return told and last.relation == "comparison"


def _ends_in(scene: Scene, phrase: Phrase, source: Bound) -> tuple[str, ...]:
    """Return what those counted came to, by the verb of those before: "nine led to trials, and four to convictions"."""
    came = source.rule == "state" and phrase.what == "bare" and at(scene.tokens, phrase.end).key in ("in", "to")
    named = at(scene.tokens, phrase.end + 1).meaning.nouns if came else ()
    return tuple(name for name in named if name not in source.measures)


def _is_apart(scene: Scene, phrase: Phrase, source: Bound) -> bool:
    """Return whether those counted are no part of what others are: "identified 12 victims and 14 suspects".

    Or not yet: "nine ended in conviction and eight were open". Nor are two things some of more: "held 30 for smuggling
    and theft, neither of which is trafficking".
    """
    if scene.tokens[phrase.first].does("of-two") and scene.tokens[source.phrase.first].value > 2:
        return True
    if phrase.what == "suspect" or (phrase.what == "victim" and scene.any_with("within", source.measures)):
        return not scene.accepting(phrase.what, source.measures)  # "took 90 calls on cases involving 12 victims"
    behind = scene.tokens[phrase.end : phrase.end + 2]
    if has(behind[:1], "came"):
        return False  # "18 convictions, five of which stemmed from outstanding cases"
    stands = {name for token in behind for name in token.meaning.states}
    still = has(behind, "lasting", "cleared") or (stands and stands.isdisjoint(source.measures))
    sought = has(scene.tokens[phrase.end : phrase.end + _NEAR_SOUGHT], "sought")  # "arrested nine; six were at large"
    return sought or (bool(still) and scene.any_with("parts", source.measures))


def _of_those_within(scene: Scene, phrase: Phrase, bound: Sequence[Bound], place: int) -> bool:
    """Return whether a number says something of the parts before it: "including four men who led one network"."""
    if any(b.phrase.first > place for b in bound):
        return phrase.what == "unknown" and not is_joined(scene.tokens, phrase.first)
    # "jailed four of them, but went on deporting women, including 12 foreigners", not "while victims included 12 men"
    who = scene.tokens[place - 1].meaning.kind if scene.tokens[place].does("verb") else ""
    return who not in NOT_ACCUSED and has(scene.tokens[bound[-1].phrase.end : place], "break")


def shares_deed(scene: Scene, bound: Sequence[Bound], new: Bound) -> int:
    """Return the place of the number whose verb governs the next one too, -1 for none.

    "Five cases in the north and 11 cases elsewhere"; or the same verb with another subject: "the army freed nine
    children and the welfare board freed four"; or one that more is said of: "12 men and nine girls as victims", "12
    possible victims and nine officially recognized victims"; or the noun is told again: "20 foreign investigations
    and 30 domestic investigations", and so of another year where it is a list that these are set against.
    """
    tokens, first = scene.tokens, new.phrase.first
    since = len(tokens)  # a number that ends before this place is of another deed
    if new.rule in ("purpose", "said") and is_listed(scene, new.phrase, bound):
        since = max(scene.cues.get("weak", ()), default=-1)
    for of, old in enumerate(bound):
        more = since < old.phrase.end and set(new.measures) <= set(old.measures)
        if old.relation == "comparison" and any(b.relation == "list" and b.of == old.of for b in bound):
            old = evolve(old, relation="")
        if (more and tokens[old.phrase.first].depth == tokens[first].depth) or governs(scene, old, new):
            return of
    return -1


def _is_of_last(tokens: Sequence[Token], phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether a number stands behind another and "of": "24 persons of 66"."""
    return bool(bound) and bound[-1].phrase.end == phrase.first - 1 and tokens[phrase.first - 1].key == "of"


def _tells_again(tokens: Sequence[Token], phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether "both" tells those before again: "two brokers, both teachers"; not "one owner, both clerks"."""
    alone = len(bound) == 1 and bound[0].phrase.end == phrase.first - 1 and tokens[bound[0].phrase.first].value == 1
    return tokens[phrase.first].does("pair") and tokens[phrase.first - 1].key == "," and not alone


def _link(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> int | None:
    """Return the place of what stands between the phrase and an earlier number, None where nothing of it does."""
    tokens, bare = scene.tokens, phrase.what == "bare"
    if rule.cue == "list":
        return phrase.first if is_listed(scene, phrase, bound) else None
    if rule.cue == "bracket" and tokens[phrase.first].depth == 0:
        return None
    if rule.cue == "part":
        if _is_of_last(tokens, phrase, bound) and bound[-1].measures:
            return phrase.first - 1
        if comes_to_all(scene, phrase, bound):
            return None  # "12, six of them found by others—bringing the total to 18"
        if bare and follows(tokens, phrase.first, "unrelated"):
            return None  # "of the 20 victims, police deported four", "deported four of them"
        again = bool(bound) and tokens[bound[-1].phrase.first].value == tokens[phrase.first].value
        if bare and again and tokens[phrase.first - 1].does("everyone"):
            return phrase.first  # "found three, all three exploited in begging"
        if _tells_again(tokens, phrase, bound):
            return phrase.first
        if phrase.part and (bare or is_the_crime(tokens, phrase.end)):
            return None if _as_before(tokens, phrase, bound) else phrase.first
        if bound and _goes_on_as(tokens, phrase, bound[-1]):
            return bound[-1].cue
        if bare and bound and bound[-1].phrase.what in ("case", "measure") and is_the_crime(tokens, phrase.end):
            return phrase.first  # "upon review of the nine trials, it held that two were for begging"
        whole = bound[0].phrase if bound and bound[0].measures and bound[0].phrase.whole else None
        opens = whole is not None and (bare or phrase.what == whole.what)
        if opens and tokens[phrase.first].depth == 0:
            return bound[0].phrase.first
    return _link_back(rule, scene, phrase, bound)


def _goes_on_as(tokens: Sequence[Token], phrase: Phrase, part: Bound) -> bool:
    """Return whether a number goes on with what the part before it did: "six served women, one served men".

    Or with something else: "and one operated as a clinic".
    """
    does, named = at(tokens, part.phrase.end), phrase.what == "unknown" and phrase.head.endswith("ed")
    same = bool(does.meaning.verbs) and (named or at(tokens, phrase.end).key == does.key)
    return part.rule == "part" and part.cue >= 0 and same and is_joined(tokens, phrase.first)


def _link_back(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> int | None:
    """Return the place of the nearest word before a number that sets it beside an earlier one, as the rule has it.

    None where that is a word of another rule, or where another thing is told between.
    """
    if rule.cue == "part" and "including" not in scene.marks and scene.keys.isdisjoint(_DASHES):
        return None
    tokens, depth = scene.tokens, scene.tokens[phrase.first].depth
    level = (index for index in range(phrase.first - 1, -1, -1) if tokens[index].depth <= depth)
    for index in islice(level, rule.reach):
        token = tokens[index]
        if token.depth < depth:
            same = tokens[index - 1 - (tokens[index - 1].period is not None)].does("same")  # "the same number (six)"
            same = same and not is_dated(tokens[phrase.end : phrase.end + 1])
            return index if rule.cue == "bracket" and not same else None
        if token.does("comparison"):
            # "in comparison, in 2019 courts convicted five brokers and three drivers"
            opens = index == 0 and tokens[1].key == ","
            apart = opens or is_set_against(tokens, phrase) or rises_to(tokens, index, phrase.first)
            return index if rule.cue == "comparison" and not apart else None
        if token.does("including") or token.key in _DASHES:
            theirs = any(b.phrase.part and index < b.phrase.end for b in bound)  # "helped 40 of these in 12 towns"
            # "investigations comprised nine of girls and 37 of boys"
            theirs = theirs or any(b.rule in _INCLUDED and index < b.phrase.first for b in bound)
            # "included the law in courses for 40 judges and 30 clerks"
            theirs = theirs or any(not b.relation and index < b.cue < b.phrase.first for b in bound)
            # "opened nine cases, initiated prosecutions involving four"
            anew = bool(tokens[index - 1].meaning.nouns) and tokens[index - 2].key.endswith("ed")
            theirs = theirs or (anew and not bound[-1].is_of(tokens[index - 1].meaning.nouns))
            return index if rule.cue == "part" and not theirs else None
        if _parts(rule, tokens, index):
            return None
    return None


def _parts(rule: Rule, tokens: Sequence[Token], index: int) -> bool:
    """Return whether a word parts a number from all before it."""
    token, marks = tokens[index], tokens[index].meaning.marks
    if token.key in rule.ends or not marks.isdisjoint(rule.ends):
        return True
    if rule.cue == "part" and ("unrelated" in marks or token.period is not None):
        return True  # "charged two of them and released five", "12 in six cases in 2019 and nine in three"
    if rule.cue == "comparison" and token.key == ":":
        return True  # "12 victims, compared with 20 in 2019: nine women and three men"
    return token.joins and (counts_anew(tokens, index) or begins_deed(tokens, index) or leaves_compared(tokens, index))


def _as_before(tokens: Sequence[Token], phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether brackets tell how many of how many it was in another year: "14 of the 22 (nine of the 17)"."""
    return tokens[phrase.first - 1].key == "(" and len(bound) > 1 and bound[-2].phrase.part


def _is_of_else(scene: Scene, phrase: Phrase, bound: Sequence[Bound], place: int) -> bool:
    """Return whether a number is set against one of no measure: "held 12 men and shut seven bars, down from 16"."""
    tokens = scene.tokens
    by_name = any(b.phrase.what == "measure" and b.relation == "comparison" for b in bound[-1:])
    if acts_anew(tokens, bound, place) or (by_name and tokens[place].does("comparison") and is_other(tokens, phrase)):
        return True  # "compared with nine repatriations and 40 deportations"
    alike = [bool(b.measures) for b in bound if phrase.head and b.phrase.head == phrase.head and b.rule != LEFT_OUT]
    if alike and not any(alike):
        return True  # "had 90 complaints and opened six cases, compared with 80 complaints and nine cases"
    counts = bool(bound) and not bound[-1].measures and bound[-1].phrase.what not in ("time", "money", "measure")
    told = [b for b in bound if b.measures]
    if not counts or not told or (phrase.head and phrase.head in (b.phrase.head for b in told)):
        return False
    if not any(scene.counts[name].objects for b in told for name in b.measures):
        return True  # "two centers, where it met 300 migrants (250 in 2019)"
    # "found 12 men, and a charity heard from 61 (54 women)"
    between = range(told[-1].phrase.end, bound[-1].phrase.first)
    aside = told[-1].phrase.whole or bound[-1].phrase.part  # "20, eight of whom testified, up from three"
    apart = any(tokens[i].key == ";" and tokens[i + 1].does("subject") for i in between)  # "; they also shut"
    return aside or apart or any(tokens[i].meaning.actor or begins_deed(tokens, i) for i in between)


def _is_other_thing(scene: Scene, phrase: Phrase, other: Bound) -> bool:
    """Return whether a number has a noun of its own beside what is counted by name: "12 shelters and 14 clinics"."""
    counts = [scene.counts[name] for name in other.measures]
    if any(counting.within for counting in counts):
        return phrase.what == "case"  # "300 calls and 14 cases", but "and 40 messages"
    if phrase.what == "message":
        return True
    given = scene.tokens[phrase.first + 1 : phrase.first + 3]
    if other.rule == "state" and phrase.what in LOOSE and has(given, "goods"):
        return True  # "12 received shelter, nine medical care"
    if any(counting.objects for counting in counts) or tells_parts(scene, phrase, other):
        return False
    named = at(scene.tokens, phrase.end).meaning.verbs  # "14 counseling centers"
    return phrase.what not in ("bare", "measure") or bool(named)
