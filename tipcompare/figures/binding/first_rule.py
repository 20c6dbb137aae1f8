"""The first of the declared rules that binds a number, and whether what a rule asks for is so."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.binding.cues import does_something, ends_in_deed
from tipcompare.figures.binding.divides import are_without
from tipcompare.figures.binding.earlier import is_led_into
from tipcompare.figures.binding.later_numbers import inherit
from tipcompare.figures.binding.own_phrase import bind_own
from tipcompare.figures.binding.reach import find_after, find_before
from tipcompare.figures.binding.same_deed import in_cases_told, of_other_deed
from tipcompare.figures.binding.told_again import done_again
from tipcompare.figures.binding.which_ones import are_all_again, are_places, compares_some, tells_which
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import LOOSE, Rule
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import Token, at, has, past
from tipcompare.figures.words.verbs import is_joined, is_participle, is_the_crime, is_verb

_UNDONE = ("unrelated", "gone", "appeal")
_NEAR_UNDONE = 5
"""Tokens behind cases against somebody among which stands that they were dropped."""


def bind_first(rules: Sequence[Rule], scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    """Return a number as the first rule that fits binds it; what is only pending is of no list of what was done."""
    aside: tuple[str, ...] = ()
    rest = "rest" in scene.marks and has(scene.tokens[phrase.first - 1 : phrase.end], "rest")
    apart = ("list", "part") if rest else ("list",)
    for rule in rules:
        found = _apply(rule, scene, phrase, bound)
        if found is not None and (of_other_deed(scene, found, bound) or in_cases_told(scene, found)):
            aside = found.measures  # "opened 40 investigations; seven were pending"
        elif found is not None and not (found.rule in apart and found.measures == aside):
            return found  # not "opened 40, of which it tried 16 and 12 were pending"
    return None


def _apply(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    if rule.side == "own":
        return bind_own(rule, scene, phrase, bound)
    if (rule.far or rule.inherits) and _is_otherwise(scene, phrase):
        return None  # "12 officers convicted and five acquitted", "nine convictions and three acquittals"
    if rule.cue in ("list", "part") and not (scene.carried or any(item.measures for item in bound)):
        return None
    if rule.inherits:
        return inherit(rule, scene, phrase, bound) if _may_inherit(rule, scene.tokens, phrase, bound) else None
    if "link" in rule.needs and _is_told_apart(scene.tokens, phrase):
        return None  # "20 investigations of begging and six cases brought to trial"
    if rule.joined and phrase.what != "official" and not is_joined(scene.tokens, phrase.first):
        return None  # "investigated a teacher for the begging of two pupils"
    if rule.joined and (does_something(scene.tokens, phrase.end) or at(scene.tokens, phrase.end).does("be")):
        return None  # "trained officers in the capital, and no judge had been named", "was named"
    if rule.name == "participle" and (are_places(scene, phrase, bound) or compares_some(scene, phrase)):
        return None
    found = find_before(rule, scene, phrase) if rule.side == "before" else find_after(rule, scene, phrase)
    if found is not None and tells_which(rule, scene, found, bound):
        return None
    return done_again(rule, scene, phrase, bound, found.cue) if found is not None and rule.again else found


def _may_inherit(rule: Rule, tokens: Sequence[Token], phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether a number may go with another: it does not do something else by itself."""
    if rule.inherits == "comparison":
        return phrase.what != "unknown" or not tokens[phrase.first - 1].does("subordinate")  # "when one raid"
    acts = (rule.cue == "part" and _has_deed(tokens, phrase)) or (rule.inherits == "list" and _acts(tokens, phrase))
    if acts or are_all_again(tokens, phrase, bound):
        return False
    if phrase.what == "unknown" and not phrase.nationality and is_led_into(tokens, phrase.first):
        return False
    if phrase.what in LOOSE and phrase.actor and tokens[phrase.end - 1].meaning.actor:
        return False  # "received care, including counseling, from one NGO"
    some = phrase.part or (phrase.what == "bare" and bool(bound) and bound[0].phrase.whole)
    # "14 of which remained open", "14 of which led to nine trials"
    goes_on = some and at(tokens, phrase.end).does_any("continued", "brings-about")
    if at(tokens, phrase.end).does("chose"):
        return phrase.part  # not "tried nine, and two chose a fine"
    does = does_something(tokens, phrase.end) or ends_in_deed(tokens, phrase)  # "freed 20, and two found work"
    return goes_on or not does


def _has_deed(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a part has a deed: "removed 19 boys, returned 11 of them", "nine of which had freed 12"."""
    told = phrase.part and not is_the_crime(tokens, phrase.end)  # not "determined six of them to be trafficking"
    returned = told and is_participle(tokens[phrase.first - 1]) and is_verb(tokens, phrase.first - 1)
    return returned or (at(tokens, phrase.end).does("have") and bool(at(tokens, phrase.end + 1).meaning.verbs))


def _acts(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether those counted, or none of them, act themselves: "freed 12, and one charity identified nine".

    Or "freed nobody, and no charity reported helping any", "helped 20, and two did not".
    """
    does, whom = at(tokens, phrase.end), at(tokens, phrase.end + 1)
    done = does.meaning.verbs and whom.number_kind == "count"  # "two charities helped 57; one helped 31"
    if phrase.what == "bare" and (done or (does.does("negation") and not are_without(tokens, phrase.end))):
        return True
    end = phrase.end + at(tokens, phrase.end).does("have")
    acting = tokens[phrase.first].number_kind == "none" or at(tokens, end).meaning.verbs
    return bool(acting) and any(token.meaning.actor for token in phrase.of(tokens))


def _is_told_apart(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether behind a number stands what those alone underwent or did: "and six tried", "where two spoke"."""
    before, behind = at(tokens, phrase.first - 1), at(tokens, phrase.end)
    if before.does_any("relative", "held-there") and not behind.does("learns"):
        return True
    return bool(behind.meaning.verbs) and is_joined(tokens, phrase.first)


def _is_otherwise(scene: Scene, phrase: Phrase) -> bool:
    """Return whether something else became of those counted: "five acquitted", "two had been released"."""
    if scene.marks.isdisjoint(_UNDONE):
        return False
    tokens = scene.tokens
    end = scene.whole_of(phrase).end
    if at(tokens, end).key == "against":
        ahead = range(end, min(len(tokens), end + _NEAR_UNDONE))  # "seven cases against nine defendants were dropped"
        end = next((i for i in ahead if tokens[i].does("be")), end)
        return at(tokens, end + 1).does_any(*_UNDONE)
    after = past(tokens, end, "be", "have")
    undone = [token for token in tokens[end - 1 : after + 1] if token.does_any(*_UNDONE)]
    if not undone:
        return False
    # "21 sentences, nine of which were suspended"; but in brackets that is only said by the way
    near = tokens[max(0, phrase.first - _NEAR_UNDONE) : end] if tokens[phrase.first].depth == 0 else ()
    return not (has(near, "sentence") and all(token.does("suspended") for token in undone))
