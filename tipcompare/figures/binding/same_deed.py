"""Whether numbers of a sentence are of one deed: by one verb on either side, or by the same verb of another agency."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import islice
from math import inf

from attrs import evolve

from tipcompare.figures.words.lexicon import BRACKETS
from tipcompare.figures.words.phrases import Phrase, is_definite
from tipcompare.figures.words.rule import LOOSE
from tipcompare.figures.words.sentence import Bound, Scene, in_total
from tipcompare.figures.words.tokens import PAUSES, Token, at, has, has_key, has_kind, is_dated
from tipcompare.figures.words.verbs import before_light, came_from, follows, is_verb
from tipcompare.model.figures import OWN_ACTORS

_VERB_BEHIND = frozenset({"done-to", "done-to-later", "state", "purpose", "condition"})
"""Rules whose verb stands behind the number."""
_PEOPLE = frozenset({"victim", "suspect"})
_NO_PEOPLE = frozenset({"", "bare", "time", "money", "thing", "measure"})
_LONGEST_OPENING = 9
"""Tokens that may open a clause up to a comma without a deed: "during these sessions,"."""
_TURNING = frozenset({"be", "have", "relative", "break", "comparison", "including"})
"""Marks of words that tell more than where those counted are from, or of which kind they are."""
_NEAR_STATE = 3
"""Tokens of a state and behind it among which stands what it is that goes on."""


def of_other_deed(scene: Scene, found: Bound, bound: Sequence[Bound]) -> bool:
    """Return whether what goes on is what stands before it, where that is of another measure, of cases too."""
    if found.rule != "state" or not scene.tokens[found.cue].does("continued"):
        return False
    behind = scene.tokens[found.cue : found.cue + _NEAR_STATE]
    nouns = {noun for name in found.measures for noun in scene.counts[name].nouns}
    stages = {*nouns, *(noun.removesuffix("s") for noun in nouns)}
    if any(token.key.rpartition(" ")[2] in stages for token in behind):
        return False  # "remained under investigation", "remained in jail awaiting trial", "were pending trial"
    named = {name for token in behind for name in token.meaning.nouns}
    named.update(name for token in behind[1:] for name in token.meaning.states)
    if found.is_of(named):
        return False  # "and 12 were pending prosecution", "remained pending in court"
    if not all(scene.counts[name].of_accused for name in found.measures):
        return False  # "identified 12 victims; five remained in the shelter"
    if any(token.meaning.nouns for token in scene.tokens[found.phrase.end : found.cue]):
        return True  # "and five more 2020 convictions were pending appeal"
    # "opened 40 cases; of these, it tried 16, and 12 were pending"
    ahead = [i for i in scene.where({"counted-out"}) if i < found.phrase.first and not found.phrase.part]
    told = (item.measures for item in reversed(bound) if item.measures and item.phrase.first < max(ahead, default=inf))
    own = scene.tokens[found.phrase.first - 1 : found.phrase.end] if found.phrase.first else ()
    if has(own, "rest") and _are_left(scene, found, bound):
        return True
    some = found.phrase.part or has(own, "remaining")  # "The 11 remaining cases were pending"
    left = scene.carried if some or ahead else ()
    before = next((names for names in told if not scene.any_with("parts", names)), left)
    cases = bool(scene.accepting("case", before))  # "received 88 referrals, 21 of which remained pending"
    counted = cases or (found.phrase.part and bool(before) and not scene.any_with("of_accused", before))
    return counted and not found.is_of(before)


def _are_left(scene: Scene, found: Bound, bound: Sequence[Bound]) -> bool:
    """Return whether a deed was done to all but those counted: "tried four of the nine cases; the five remaining"."""
    tokens, names = scene.tokens, set(found.measures)
    done = [b for b in bound if b.cue >= 0 and names <= set(tokens[b.cue].meaning.verbs)]
    others = {tokens[b.phrase.first].value for b in bound if names.isdisjoint(b.measures)}
    return any(tokens[b.phrase.first].value + tokens[found.phrase.first].value in others for b in done)


def comes_to_all(scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether a number is the total of those before it: "found 28, and six more came, for a total of 34"."""
    total = phrase.first > 0 and in_total(scene, phrase)
    return total and (phrase.what == "bare" or phrase.what in (b.phrase.what for b in bound if b.measures))


def in_cases_told(scene: Scene, found: Bound) -> bool:
    """Return whether a deed was done to people in cases that were told of before: "charged all in the 17 cases"."""
    tokens, first = scene.tokens, found.phrase.first
    place = before_light(tokens, first)
    if tokens[place].key != "in":
        return False
    between = tokens[found.cue + 1 : max(0, place)]  # not "charged six suspects in all 17 cases"
    people = has_kind(between, *_PEOPLE) and all(t.number is None for t in between)
    others = scene.counts.keys() - set(found.measures) if people and is_definite(tokens, found.phrase) else ()
    return any((name, tokens[first].value) in scene.told for name in others)


def governs(scene: Scene, old: Bound, new: Bound) -> bool:
    """Return whether the verb of a number is that of a later one, too, or another subject does the same."""
    if old.measures != new.measures:
        return False
    if old.rule == "bracket" and new.rule == "own-noun" and old.phrase.end + 1 == new.phrase.first:
        # "granted permits to six (one long-term and five short-term permits in 2019)"
        return old.phrase.what in LOOSE and scene.tokens[old.phrase.end].does("and")
    if old.relation:
        return False
    depth = scene.tokens[new.phrase.first].depth
    between = [token for token in scene.tokens[old.phrase.end : new.phrase.first] if token.depth == depth]
    if old.rule == new.rule == "own-noun" and len(between) == 1:
        return between[0].does("and") and _shares_noun(scene, old, new)
    if old.cue == new.cue >= 0:
        alike = new.rule in ("done", "noun-of") and old.phrase.what == new.phrase.what
    else:
        rules = ("own-noun",) if new.rule in ("own-noun", "done-again") else ("done", "done-bare")
        alike = old.rule in rules and _with_another(scene, old, new)
        if new.rule == "own-noun":  # not "four labor inspectors and the other ministry 19 health inspectors"
            alike = alike and scene.tokens[old.phrase.end - 1].key == scene.tokens[new.phrase.end - 1].key
    if not (alike or _adds_more(scene, old, new, between)):
        return False
    apart = old.cue != new.cue and not scene.tokens[0].does("comparison")  # "unlike in 2019, when it freed six, it"
    joint = apart and has_key(between, ",", ";")
    if alike and apart and _is_joined_also(scene, new):
        return True
    turns = has(between, "contrast", "and") or has_key(between, ";")
    counted = all(scene.tokens[item.phrase.first].number_kind == "count" for item in (old, new))
    dated = joint and between[0].period is not None and turns  # "12 in 2020, while"
    parted = is_dated(between[dated:]) or (not counted and has_key(between[dated:], ";"))
    return (joint or has(between, "and")) and not parted


def _adds_more(scene: Scene, old: Bound, new: Bound, between: Sequence[Token]) -> bool:
    """Return whether one subject does it to more, by another verb: "granted six leave, issuing visas to nine more"."""
    if new.rule != "done" or old.rule not in ("done", "purpose", "own-noun"):
        return False
    more = has(new.phrase.of(scene.tokens), "more")
    return more and not any(t.meaning.actor or (t.does("including") and not t.does("and")) for t in between)


def _shares_noun(scene: Scene, old: Bound, new: Bound) -> bool:
    """Return whether two numbers joined by "and" are of one noun: "24 temporary and 12 permanent permits".

    Or of one kind and of others: "12 sex trafficking investigations and seven other investigations".
    """
    others = has(new.phrase.of(scene.tokens), "more")
    if _goes_its_way(scene, old, new) or any(_is_of_kind(scene, item) for item in ((new,) if others else (old, new))):
        return False
    last = scene.tokens[old.phrase.end - 1]
    if last.key == scene.tokens[new.phrase.end - 1].key:
        return True
    stages = any(scene.counts[name].of_accused or scene.counts[name].adds for name in old.measures)
    return not (stages or last.meaning.nouns)


def _goes_its_way(scene: Scene, old: Bound, new: Bound) -> bool:
    """Return whether those counted have a verb of their own: "and 22 investigations led to arrests".

    Not one that only tells of which year they are: "compared with six sex trafficking and 22 others started in 2019".
    """
    tokens, end = scene.tokens, new.phrase.end
    told = at(tokens, end).does_any("be", "have", "origin", "continued", "lasting")
    then = at(tokens, before_light(tokens, old.phrase.first)).does("comparison") and is_dated(tokens[end + 1 : end + 2])
    begun = then and new.is_of(at(tokens, end).meaning.weak)
    return not begun and (told or (end < len(tokens) and is_verb(tokens, end)))


def _is_of_kind(scene: Scene, item: Bound) -> bool:
    """Return whether a phrase says of what kind are those counted, or that they go on: "86 ongoing investigations"."""
    inside = item.phrase.of(scene.tokens)
    return any(token.meaning.dimensions or token.does("continued") for token in inside)


def _with_another(scene: Scene, old: Bound, new: Bound) -> bool:
    """Return whether another subject of the government does the same as the one before."""
    tokens, joint = scene.tokens, range(old.phrase.end, new.phrase.first - 1)
    places = [b.phrase.first - 1 if b.cue < 0 else b.cue for b in (old, new)]
    verbs = [tokens[place] for place in places]
    begun = all(new.is_of(verb.meaning.weak) and not verb.does("continued") for verb in verbs)
    alike = verbs[0].key == verbs[1].key or begun  # "police opened nine and customs initiated five"
    if new.cue not in (-1, joint.stop) or not verbs[1].key.endswith(("ed", "ing")) or not alike:
        return False
    same = verbs[0].key == verbs[1].key and new.cue == joint.stop
    if same and (_is_joined_also(scene, new) or _does_again(tokens, joint, new.phrase.end)):
        return True
    whole = at(tokens, places[0] - 1).does("of-any-body") or is_whole_government(tokens, places[0] - 1)
    whole = whole or at(tokens, new.cue - 1).does("of-any-body")
    if whole or is_whole_government(tokens, new.cue - 1):
        return False  # what police identified may be of those that "authorities", or "first responders identified"
    joints = [i for i in joint if tokens[i].key in (",", ";") or tokens[i].does("and")]
    subjects = [(tokens[i].begins_clause, _named(tokens[i + 1 : joint.stop])) for i in joints]
    own = [(acts, who) for acts, who in subjects if all(token.meaning.actor in OWN_ACTORS for token in who)]
    return any(acts or _is_subject(who) for acts, who in own)


def _is_joined_also(scene: Scene, new: Bound) -> bool:
    """Return whether the verb of a number stands behind "and also", whatever stands before that.

    "Convicted three of this, compared with two in 2019, and also convicted four of that"; not "and also convicted nine
    of them", nor what may be done to the same people. Officials are told for themselves.
    """
    tokens = scene.tokens
    also = new.cue > 1 and tokens[new.cue - 1].does("more") and tokens[new.cue - 2].does("and")
    after, whom = at(tokens, new.phrase.end), at(tokens, new.phrase.end + 1)
    of_them = after.key == "of" and (whom.does_any("definite", "them", "possessive") or whom.number is not None)
    some = new.phrase.what == "official" or new.phrase.part or of_them or after.does("counted-out")
    return also and not some and scene.any_with("of_accused", new.measures)


def _does_again(tokens: Sequence[Token], joint: range, end: int) -> bool:
    """Return whether the same verb is joined by "and" right away: "convicted three of this and convicted four of that".

    Not "20, and convicted three under the new law".
    """
    apart = tokens[joint.start].key == "," and at(tokens, end).does_any("link", "function")
    return tokens[joint.stop - 1].does("and") and not apart and all(tokens[i].number is None for i in joint)


def _named(between: Sequence[Token]) -> Sequence[Token]:
    """Return who is named before a verb, without what is said of them between commas: "and police, who help NGOs,"."""
    subject = between[bool(between) and between[0].does_any("contrast", "and") :]
    ends = next((i for i, token in enumerate(subject) if token.key == ","), len(subject))
    return subject[: ends if subject and subject[-1].key == "," else len(subject)]


def _is_subject(subject: Sequence[Token]) -> bool:
    """Return whether somebody else is named before a verb: "while the border police"; not "and, with police,"."""
    if any(t.does_any("relative", "they") or t.period or t.number or t.meaning.kind in _PEOPLE for t in subject):
        return False
    return any(token.meaning.actor or token.key == "the" or token.does("agency") for token in subject)


def acts_anew(tokens: Sequence[Token], bound: Sequence[Bound], place: int) -> bool:
    """Return whether a deed without a number goes before brackets: "freed 12, and homes fed children (14 in 2019)"."""
    behind = range(bound[-1].phrase.end if bound and tokens[place].key == "(" else place, place)
    begins = next((i for i in behind if tokens[i].begins_clause), place)
    return any(token.meaning.speaks for token in tokens[begins:place])


def is_whole_government(tokens: Sequence[Token], index: int) -> bool:
    """Return whether all of the government acts: "the government", "authorities", not "immigration authorities"."""
    if index < 0 or not tokens[index].does("whole-government"):
        return False
    before = tokens[max(0, index - 1)]
    plain = before.key.isalpha() and not before.does_any("light", "break", "that", "and")
    return index == 0 or not (plain and (index == 1 or before.text.islower()))


def share_verb(scene: Scene, found: Bound, bound: list[Bound]) -> Bound:
    """Return the last number of a subject as one of a list, those before it being bound as its others.

    Args:
        scene: the sentence.
        found: the number that the verb stands behind.
        bound: the numbers before it; those of the same subject are bound anew.
    """
    told = found.rule == "participle"  # "compared with 12 men and nine women identified in 2019"
    if not (told or found.rule in _VERB_BEHIND) or found.phrase.part:
        return found
    last = bound[-1] if told and bound else found
    if last.relation == "comparison" and last.measures == found.measures and _only_joined(scene, last, found.phrase):
        return evolve(last, phrase=found.phrase)
    aside = _find_bracketed(scene.tokens, bound, found.phrase)
    outer = [place for place in range(len(bound)) if place not in aside]
    first, later = len(bound), found.phrase
    while outer and _is_joined(scene, bound[outer[-1]], later, found):
        first = outer.pop()
        later = bound[first].phrase
    opens = follows(scene.tokens, later.first, "comparison") if told else _opens_clause(scene.tokens, later)
    # "there were 12 men and nine women (at sea who were) found"
    says = (token for token in scene.tokens[found.phrase.end : found.cue] if _says_more(token))
    who = told or has(islice(says, 1), "relative")
    # "raids went on, with 12 men and nine women found"
    there = who and (follows(scene.tokens, later.first, "exists") or scene.tokens[later.first - 1].key == "with")
    if first == len(bound) or not (opens or there) or bound[first].phrase.what in _NO_PEOPLE:
        return found
    bound[first] = Bound(later, found.measures, found.rule, cue=found.cue)
    of = first
    for place in range(first + 1, len(bound)):
        phrase = bound[place].phrase
        if place in aside:
            what = bound[of].phrase.what
            bound[place] = Bound(phrase, found.measures, "bracket", of, "comparison", found.cue, what)
        else:
            bound[place], of = Bound(phrase, found.measures, "list", first, "list", found.cue), place
    return evolve(found, rule="list", of=first, relation="list")


def _find_bracketed(tokens: Sequence[Token], bound: Sequence[Bound], later: Phrase) -> frozenset[int]:
    """Return the places of numbers of other years in brackets that nothing took: "12 men (nine in 2019) and"."""
    depth = tokens[later.first].depth
    inside = ((place, b) for place, b in enumerate(bound) if tokens[b.phrase.first].depth > depth and not b.rule)
    return frozenset(place for place, b in inside if is_dated(tokens[b.phrase.end : b.phrase.end + 2]))


def share_unit_back(scene: Scene, found: Bound, bound: list[Bound]) -> None:
    """Count the number before one of another deed by the noun that both share: "investigated 31 and tried 25 cases"."""
    if not bound:
        return
    before, joint = bound[-1], bound[-1].phrase.end
    bare = before.rule == "done-bare" and before.phrase.what == "bare" and found.cue == joint + 1
    told = (*before.measures, *found.measures) if bare and scene.tokens[joint].does("and") else ()
    if told and scene.accepting(found.phrase.what, told) == told:
        bound[-1] = evolve(before, what=found.phrase.what)


def share_back(scene: Scene, found: Bound, bound: list[Bound]) -> None:
    """Bind numbers of other years told before a figure that is set against them: "from 12 in 2019, trials rose to 15".

    Or "trials, 12 in 2019, rose to 15", "compared with 12 in 2018 and nine in 2019, courts held six trials".
    """
    tokens = scene.tokens
    opens = found.relation == "" and (tokens[0].key == "from" or tokens[0].does_any("comparison", "against"))
    for place in range(len(bound) - 1, -1, -1):
        phrase = bound[place].phrase
        alike = phrase.what in ("bare", found.phrase.what) or (opens and found.phrase.what == "bare")
        if bound[place].measures or not (alike and scene.accepting(phrase.what, found.measures)):
            return
        dated = at(tokens, phrase.end).period is not None
        aside = dated and tokens[phrase.first - 1].key == at(tokens, phrase.end + 1).key == ","
        rises = came_from(tokens, phrase.first, found.phrase.first) if "moves" in scene.marks else False
        rises = rises or (aside and at(tokens, phrase.end + 2).does("moves"))
        if not (rises or (opens and dated)):
            return
        bound[place] = evolve(found, phrase=phrase, relation="comparison", cue=-1)


def _only_joined(scene: Scene, before: Bound, later: Phrase) -> bool:
    """Return whether commas and "and" alone stand between two numbers, besides what is in brackets."""
    depth = scene.tokens[later.first].depth
    level = (token for token in scene.tokens[before.phrase.end : later.first] if token.depth == depth)
    between = [token for token in level if token.key not in BRACKETS]
    return bool(between) and all(token.joins for token in between)


def _is_joined(scene: Scene, before: Bound, later: Phrase, found: Bound) -> bool:
    """Return whether a number that nothing else took is of people too, and only joined to the later one.

    Or told apart as that one is: "12 men from the north and nine from the south were identified".
    """
    phrase, tokens = before.phrase, scene.tokens
    if before.rule or phrase.whole:
        return False
    between = [token for token in tokens[phrase.end : later.first] if token.depth == tokens[later.first].depth]
    alike = bool(between) and between[0].does("link") and between[0].key == at(tokens, later.end).key
    apart = alike and between[-1].joins and not any(map(_says_more, between))
    if phrase.what in _NO_PEOPLE:
        return apart and phrase.what == "bare"
    return (_only_joined(scene, before, later) or apart) and bool(scene.accepting(phrase.what, found.measures))


def _says_more(token: Token) -> bool:
    """Return whether a word does more than tell where those counted are from, or of which kind they are."""
    turns = not token.joins and (token.key in PAUSES or token.does_any(*_TURNING))
    counts = token.number is not None or token.meaning.verbs or token.meaning.states or token.meaning.kind
    return turns or bool(counts)


def _opens_clause(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether nothing stands before a subject but what opens its clause: "in 2019, 12 brokers", "where 12"."""
    place = before_light(tokens, phrase.first, qualifiers=True)
    if place < 0:
        return True
    before = tokens[place]
    opening = place < _LONGEST_OPENING and not any(is_verb(tokens, i) for i in range(place))
    return (before.key == "," and opening) or before.key == ";" or before.does_any("break", "relative", "subordinate")
