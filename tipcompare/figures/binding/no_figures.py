"""Numbers that a rule took and that are no figures: shares, what was only planned, what is denied as a whole."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from attrs import evolve

from tipcompare.figures.binding.no_counts import counts_nothing, got_nothing, is_of_accused, is_sued, only_work
from tipcompare.figures.binding.other_crimes import holds_so, is_found_else, is_of_another_crime
from tipcompare.figures.negation.unsaid import Silence, covered
from tipcompare.figures.scopes.no_victims import lives_in_street
from tipcompare.figures.whose.punished import are_exploited
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.stretches import tail
from tipcompare.figures.words.tokens import PAUSES, Token, at, first_stop, has, has_key, has_kind, has_victims, past
from tipcompare.figures.words.verbs import before_light, follows, told_behind
from tipcompare.model.document import is_of
from tipcompare.model.figures import NAMED_OWN

_NEAR, _FAR = 5, 12
"""Tokens before a deed among which a plan or a negation is looked for: of a verb, and of one behind "to"."""
_NEAR_GONE, _NEAR_ESTIMATE = 3, 10
"""Tokens behind what is there no more among which that is said, and before a number that is only thought so."""
_NEAR_OPENING = 7
"""Tokens of an opening such as "Of these shelters for girls,"."""
_SHUT = ("gone", "put-off")
_ENDED = ("unrelated", "gone")


def is_no_figure(scene: Scene, item: Bound, silences: Sequence[Silence]) -> bool:
    """Return whether what a number counts is no figure of anything: planned, denied, upheld on appeal, a share."""
    tokens, first = scene.tokens, item.phrase.first
    given, kind = tokens[first - 1].key in ("to", "from"), tokens[first].number_kind
    return (
        counts_nothing(scene, item)
        or covered(silences, item, tokens)
        or (bool(silences) and _is_untold(tokens, item, silences))
        or (given and tokens[first - 2].does("other-money"))  # "granted compensation to four of them"
        # "24 inspectors, none of whom may enter"
        or (item.relation == "part" and kind == "none" and at(tokens, item.phrase.end).does("plan"))
        or (kind == "any" and tokens[first - 1].key == "if")  # "if any came forward"
        or (item.rule == "carried" and _are_let_go(scene, item))
        or (item.rule in ("own-noun", "number-of") and _planned(tokens, item))
        or (item.rule == "own-noun" and _came_in(scene, item))
        or _gone(scene, item)
        or _unopened(scene, item)
        or ("hotline" in scene.marks and item.rule == "weak" and _is_heard(scene, item))
        or _are_of_victims(scene, item)
        or ("estimate" in scene.marks and has(tokens[max(0, first - _NEAR_ESTIMATE) : first], "estimate"))
        or (item.rule == "weak" and at(tokens, item.phrase.end).does("chose"))  # "reported one chose to testify"
        or (item.rule == "condition" and _complain(tokens, first))
        or _are_places(scene, item)
        or (item.rule == "participle" and _are_searched(scene, item))
        or is_of_another_crime(scene, item)
        or are_exploited(scene, item)
        or is_found_else(scene, item)
        or holds_so(scene, item)
        or (lives_in_street(scene, item) and scene.any_with("mentioned", item.measures))
        or _appealed(scene, item)
        or _withdrawn(scene, item)
        or _sought(scene, item)
        or ("ago" in scene.marks and _are_known(scene, item))
        or (item.cue >= 0 and item.relation == "" and _hoped(scene, item))
    )


def _complain(tokens: Sequence[Token], first: int) -> bool:
    """Return whether it is only complained of those counted, or on their behalf; not "a complaint led police to 12"."""
    near = tokens[max(0, first - _NEAR) : first]
    return has(near, "complaint") or (has(near, "behalf") and has(tokens[max(0, first - _FAR) : first], "complaint"))


def _is_untold(tokens: Sequence[Token], item: Bound, silences: Sequence[Silence]) -> bool:
    """Return whether it is not told what was done to those counted: "did not report what care it gave to the 28".

    Or whether anything was: "it was unclear if 12 suspects were tried".
    """
    first, last = sorted((item.cue, item.phrase.first))
    before = [s for s in silences if 0 <= s.asked <= first and last < s.first and tokens[s.asked].does("asks")]
    if any(set(item.measures) <= set(silence.measures) for silence in before):
        return True  # "whether care was given to the nine was not reported"
    asked = [s for s in silences if s.last <= first and last < s.until]
    if item.cue > item.phrase.first:
        asked = [s for s in asked if has(tokens[s.first : item.phrase.first], "asks")]
    else:
        asked = [s for s in asked if _goes_through(tokens[s.last : item.cue])]
    given = item.rule == "weak"  # "what type of care it gave to the 28"
    sort = any(has(tokens[silence.last : first], "sort") for silence in asked if given)
    return item.relation == "" and (sort or any(item.is_of(silence.measures) for silence in asked))


def found_though_not_done(scene: Scene, item: Bound, silences: Sequence[Silence]) -> Bound | None:
    """Return those known from before as what a participle tells: "did not report helping the six it identified".

    None where it is not their deed that is denied, planned or not told; nor of "those identified by Orlenia".
    """
    tokens, first = scene.tokens, item.phrase.first
    untold = item.relation == "" and 0 <= item.cue < first and tokens[first].number_kind == "count"
    if not (untold and tokens[first - 1].does("definite") and item.phrase.what in ("victim", "suspect")):
        return None
    if not (_hoped(scene, item) or _is_untold(tokens, item, silences)):
        return None
    deed = item.phrase.end + at(tokens, item.phrase.end).does("they")
    then = at(tokens, deed + 1)
    now = not then.key[-1:].isalpha() or at(tokens, deed + 1 + (then.key in ("in", "during"))).period is not None
    told = scene.accepting(item.phrase.what, told_behind(tokens, deed) if now else ())
    measures = tuple(name for name in told if scene.counts[name].mentioned)
    found = evolve(item, measures=measures, rule="participle", cue=deed)
    return found if measures and not is_no_figure(scene, found, silences) else None


def _are_let_go(scene: Scene, item: Bound) -> bool:
    """Return whether something else became of some of those told before: "12 of the victims were deported"."""
    end = scene.whole_of(item.phrase).end
    return item.phrase.part and at(scene.tokens, past(scene.tokens, end, "be")).does("unrelated")


def _goes_through(between: Sequence[Token]) -> bool:
    """Return whether what is not told goes on up to its deed, but for ", if any,": "what care, if any, it gave"."""
    pauses = [i for i, token in enumerate(between) if token.key in PAUSES]
    return not pauses or (len(pauses) == 2 and between[pauses[1] - 1].number_kind == "any")


def _came_in(scene: Scene, item: Bound) -> bool:
    """Return whether what is handed to others came from them: "received 88 referrals from charities", not "police".

    Or whether cases did, "received 24 referrals and opened six investigations", or callers: "the hotline gave 90
    referrals".
    """
    tokens, first, end = scene.tokens, item.phrase.first, item.phrase.end
    if not scene.any_with("handed", item.measures):
        return False
    if has(tokens[:first], "hotline") and not any(t.meaning.actor in NAMED_OWN for t in tokens[:first]):
        return not has_victims(tail(scene, item))
    if not tokens[max(0, first - 1)].does("gets"):
        return False
    behind = tokens[end : end + _NEAR]
    sent = next((i for i, token in enumerate(behind) if token.key == "from"), -1)
    if sent >= 0:
        first_named = next((token.meaning.actor for token in behind[sent:] if token.meaning.actor), "")
        return first_named != "government"  # "from charities and government sources"
    deeds = {name for token in behind for name in (*token.meaning.nouns, *token.meaning.verbs)}
    cases = has_kind(tokens[first : end + _NEAR], "case")
    return cases or scene.any_with("of_accused", deeds)


def _is_heard(scene: Scene, item: Bound) -> bool:
    """Return whether cases are those a hotline was told of: "the hotline received 90 calls and identified 12 cases".

    Or "the hotline received 90 calls; identified 12 cases".
    """
    tokens = scene.tokens
    ends = (i for i in range(item.cue - 1, -1, -1) if tokens[i].key == ";" and i + 1 < item.cue)
    before = reversed(tokens[next(ends, 0) : item.cue])
    told = next((token for token in before if token.does("hotline")), tokens[0])
    heard = told.does("hotline") and bool(told.meaning.verbs)
    return heard and scene.any_with("of_accused", item.measures)


def _are_of_victims(scene: Scene, item: Bound) -> bool:
    """Return whether cases are those of victims, where it is told who found these: "the welfare board identified 14".

    Not where police or prosecutors did.
    """
    if item.rule != "weak" or not scene.any_with("of_accused", item.measures):
        return False
    found = any(is_of(scene.section, (scene.counts[name].home,)) for name in scene.tokens[item.cue].meaning.verbs)
    return found and not has(scene.tokens[: item.cue], "force", "prosecutor")


def _are_places(scene: Scene, item: Bound) -> bool:
    """Return whether those are places that are counted out as people: "of these shelters, 24 housed girls"."""
    tokens, first = scene.tokens, item.phrase.first
    if not tokens[0].does_any("counted-out", "whole") or (item.begins < first and not item.relation):
        return False
    comma = next((i for i in range(2, min(_NEAR_OPENING, first)) if tokens[i].key == ","), 1)
    meaning = tokens[comma - 1].meaning
    names = (*meaning.nouns, *meaning.denied)
    placed = set(item.measures) <= set(scene.placed)
    told = bool(names) or (meaning.kind == "thing" and bool(scene.placed))  # "of these centers"
    return told and not placed and not scene.any_with("objects", names)


def _are_searched(scene: Scene, item: Bound) -> bool:
    """Return whether victims are told to be among those counted: "found nine victims among 40 workers removed".

    Or those counted were only screened: "screened 20 people first thought to be victims".
    """
    if item.phrase.what == "person" and follows(scene.tokens, item.phrase.first, "screens"):
        return True
    among = item.phrase.what == "person" and has_key(scene.tokens[item.phrase.first - 1 : item.phrase.first], "among")
    return among and any(phrase.what == "victim" for phrase in scene.phrases)


def drops_others(scene: Scene, item: Bound) -> bool:
    """Return whether the numbers that go with one that is no figure are none either."""
    return (
        _appealed(scene, item)
        or (not item.phrase.part and is_of_another_crime(scene, item))  # what "one of which" was is not what all were
        or _hoped(scene, item)
        or is_found_else(scene, item)
        or _are_of_victims(scene, item)
        or _came_in(scene, item)
        or is_of_accused(scene, item)
        or only_work(scene, item)
        or lives_in_street(scene, item)
        or are_exploited(scene, item)
        or got_nothing(scene, item)
        or is_sued(scene, item)
        or _unopened(scene, item)
    )


def _appealed(scene: Scene, item: Bound) -> bool:
    """Return whether a higher court dealt with what is counted: "upheld seven convictions", "two were overturned"."""
    tokens, last = scene.tokens, item.phrase.end
    told = not scene.marks.isdisjoint(("appeal", "higher-court", "confirms"))
    if not (told and scene.any_with("by_courts", item.measures)):
        return False
    last = past(tokens, last, "be")
    clause = range(last, min(len(tokens), last + _NEAR))
    until = next((i for i in clause if tokens[i].key == ";" or tokens[i].number_kind == "count"), clause.stop)
    of = item.phrase.first - 1
    named = tokens[of].does("link") and item.is_of(tokens[of - 1].meaning.nouns)
    first = before_light(tokens, of - 1 if named else item.begins)  # "upheld convictions against two found guilty"
    if tokens[first].is_year or tokens[first].period is not None:
        first = before_light(tokens, first)  # "affirmed the 2021 conviction of two"
    heard = item.rule == "weak" or tokens[item.cue].does("sentence")
    above = before_light(tokens, item.begins)
    if heard and tokens[above].does("higher-court") and not tokens[before_light(tokens, above)].joins:
        return True  # "the appeals court heard nine cases", "sentenced two"
    if tokens[first].does("moves") and has(item.phrase.of(tokens), "sentence"):
        return True  # "reduced two sentences to four years"
    near = (*tokens[max(0, first) : item.phrase.end], *tokens[last : last + 2 * (last > item.phrase.end)])
    behind = tokens[item.cue + 1 : item.cue + 3] if item.cue > last else ()
    before = tokens[: first + 1] if has(near, "confirms") else ()
    tried = bool(scene.counts[item.measures[0]].parts)  # not "courts confirmed indictments for 31"
    courts = any(token.does("higher-court") or (tried and token.meaning.actor == "courts") for token in before)
    if courts or has((*near, *behind), "appeal"):
        return True  # "the appeals court confirmed sentences against six", "courts confirmed seven convictions"
    later = [i for i in range(last, until) if tokens[i].does("higher-court")]
    return any(not tokens[min(i + 1, until - 1)].does("appeal") for i in later)  # not "and one upheld seven"


def _withdrawn(scene: Scene, item: Bound) -> bool:
    """Return whether charges against those counted came to nothing: "charges against four of the 12 were dropped".

    Or were to: "sent two cases to court for dismissal", "to be dismissed".
    """
    if scene.marks.isdisjoint((*_ENDED, "dismissal")) or not scene.any_with("by_courts", item.measures):
        return False
    last = max(item.cue, item.phrase.end)
    near = scene.tokens[last : first_stop(scene.tokens, range(last, min(last + _NEAR, len(scene.tokens))))]
    told = list(pairwise([token for token in near if token.is_for or not token.does("light")]))
    ended = any(one.key == "be" and to.does_any(*_ENDED) for one, to in told)
    if ("case" in (item.what, item.phrase.what) and ended) or any(o.is_for and to.does("dismissal") for o, to in told):
        return True
    if item.rule not in ("noun-of", "done", "list"):
        return False
    end = scene.whole_of(item.phrase).end
    be, done = at(scene.tokens, end), at(scene.tokens, end + 1)
    return be.does("be") and done.does_any(*_ENDED) and not done.meaning.weak


def _sought(scene: Scene, item: Bound) -> bool:
    """Return whether those accused are only asked for: "issued extradition requests for three suspects charged"."""
    tokens, first = scene.tokens, item.phrase.first
    if item.cue < first or tokens[first - 1].key != "for" or not scene.any_with("of_accused", item.measures):
        return False
    asked = (i for i in range(first - 2, 0, -1) if tokens[i].meaning.verbs or tokens[i].meaning.kind == "message")
    place = next(asked, 0)
    return tokens[place].does("plan") and tokens[place + 1].key == "for" and not has_key(tokens[place:first], *PAUSES)


def _are_known(scene: Scene, item: Bound) -> bool:
    """Return whether those who got a term were convicted before: "sentenced two previously convicted brokers"."""
    cue, told = scene.tokens[item.cue], scene.tokens[item.phrase.first : item.phrase.end + 2]
    known = [then for one, then in pairwise(told) if one.does("ago") and then.key != cue.key]
    served = bool(cue.meaning.verbs) and scene.any_with("parts", item.measures)
    return served and any(item.measures == then.meaning.verbs for then in known)


def _planned(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether what is counted by its own name was only meant to be: "planned to open five shelters".

    Or will or may be: "will employ 30 inspectors", "may rise from 26 to 30", not "who may enter made 12 visits".
    """
    near = range(max(0, item.phrase.first - _NEAR), item.phrase.first)
    if any(tokens[index].does("plan") and tokens[index + 1].key == "to" for index in near):
        return True
    ahead = next((index for index in reversed(near) if tokens[index].does("ahead")), -1)
    if ahead < 0:
        return False
    told = (token for token in tokens[ahead + 1 : item.begins] if token.meaning.qualifier is None)
    between = [token for token in told if not token.key.endswith("ly")]
    moves = item.rule == "number-of" and not (has_key(between, *PAUSES) or tokens[ahead - 1].does("relative"))
    deed = len(between) == 1 or moves
    return deed and not has(between, "have", "and")


def _gone(scene: Scene, item: Bound) -> bool:
    """Return whether what is counted was refused, or by name was shut or put off: "denied visas to 30", "one shut"."""
    tokens, last = scene.tokens, item.phrase.end
    others = tokens[last - 1].does("others")  # "opened nine investigations and dropped five others"
    if scene.marks.isdisjoint(_SHUT) or not item.measures or (scene.counts[item.measures[0]].of_accused and not others):
        return False
    named = item.rule in ("own-noun", "noun-of")
    after = range(last, min(last + _NEAR_GONE * named, len(tokens)))
    until = next((i for i in after if tokens[i].key in PAUSES or tokens[i].does_any("and", "break")), after.stop)
    before = at(tokens, before_light(tokens, item.begins))
    return before.does_any(*_SHUT) or has(tokens[last:until], *_SHUT)


def _unopened(scene: Scene, item: Bound) -> bool:
    """Return whether places counted by name never opened: "built two shelters, neither of which opened".

    Or are only to: "began the process for three shelters to become operational".
    """
    last = item.phrase.end
    if item.rule != "own-noun" or not scene.any_with("adds", item.measures):
        return False
    shut = next((i for i in scene.where({"unopened"}) if i >= last), -1)
    others = any(phrase.nouns for phrase in scene.phrases if last <= phrase.first < shut)
    return at(scene.tokens, last).does("to-open") or (shut >= 0 and not others)


def _hoped(scene: Scene, item: Bound) -> bool:
    """Return whether the deed is planned, possible, asked for or denied."""
    tokens, first = scene.tokens, item.cue
    counted = tokens[item.phrase.first].number_kind
    while first > 2 and tokens[first - 1].does("and") and tokens[first - 3].key.rpartition(" ")[2] == "to":
        first -= 2  # "attempting to locate and repatriate 12"
    reach = _FAR if tokens[first - 1].key in ("to", "from") else _NEAR
    for index in range(first - 1, max(first - reach, -1), -1):
        token, kind, marks = tokens[index], tokens[index].number_kind, tokens[index].meaning.marks
        if kind == "none" and counted == "count":
            return True  # "no court convicted more than two traffickers"
        ends = reach == _NEAR and "and" in marks and token.key not in ("or", "nor")
        if token.key in PAUSES or ends or kind not in ("", "one"):
            break
        kept = "ends" in marks and tokens[first - 1].key == "from"  # "prevented courts from convicting 12"
        if kept or "plan" in marks or ("negation" in marks and counted in ("count", "one")):
            return True
    return "permits" in scene.marks and _only_permits(tokens, item.cue)


def _only_permits(tokens: Sequence[Token], cue: int) -> bool:
    """Return whether somebody else is only allowed to do it: "allowed a charity to assist in the return of 900"."""
    actor = False
    for token in reversed(tokens[max(0, cue - _FAR) : cue]):
        if token.key in PAUSES or token.does("permits"):
            return actor and token.does("permits")
        actor = actor or bool(token.meaning.actor)
    return False
