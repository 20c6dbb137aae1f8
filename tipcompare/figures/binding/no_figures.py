"""Numbers that a rule took and that are no figures: shares, what was only planned, what is denied as a whole."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.binding.no_counts import counts_nothing, got_nothing, is_of_accused, only_work
from tipcompare.figures.negation.silences import covered
from tipcompare.figures.negation.unsaid import Silence
from tipcompare.figures.whose.scopes import lives_in_street, tail
from tipcompare.figures.words.rule import PEOPLE
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, has
from tipcompare.figures.words.verbs import before_light, finds_else, follows

_NEAR, _FAR = 5, 12
"""Tokens before a deed among which a plan or a negation is looked for: of a verb, and of one behind "to"."""
_NEAR_GONE, _NEAR_ESTIMATE = 3, 10
"""Tokens behind what is there no more among which that is said, and before a number that is only thought so."""
_NEAR_OPENING = 7
"""Tokens of an opening such as "Of these shelters for girls,"."""
_CHILD = ("age", "child")
_TELL_WHICH = frozenset({"participle", "done-to-whom", "opened"})
"""Rules of what only tells which ones are meant: "whether the 12 victims identified got care"."""


def is_no_figure(scene: Scene, item: Bound, silences: Sequence[Silence]) -> bool:
    """Return whether what a number counts is no figure of anything: planned, denied, upheld on appeal, a share."""
    tokens = scene.tokens
    if counts_nothing(scene, item) or covered(silences, item, tokens) or _is_untold(tokens, item, silences):
        return True
    if item.relation == "" and 0 < item.cue < item.phrase.first and tokens[item.cue - 1].does("gone"):
        return True  # "denied shelter to 12 women"
    paid = item.cue < item.phrase.first - 2 and item.relation in ("", "part")
    paid = paid and tokens[item.phrase.first - 1].key in ("to", "from")
    if paid and tokens[item.phrase.first - 2].does("other-money"):
        return True  # "identified victims and granted compensation to four of them"
    return (
        (item.phrase.first > 0 and tokens[item.phrase.first - 1].does("reference"))
        or (item.rule == "own-noun" and (_planned(tokens, item) or _came_in(scene, item)))
        or (item.rule in ("own-noun", "noun-of") and _gone(scene, item))
        or (item.rule == "weak" and "hotline" in scene.marks and _is_heard(scene, item))
        or ("estimate" in scene.marks and _estimated(tokens, item))
        or _are_places(scene, item)
        or _of_another_crime(scene, item)
        or _of_the_exploited(scene, item)
        or _found_else(scene, item)
        or (lives_in_street(scene, item) and any(scene.counts[name].mentioned for name in item.measures))
        or _appealed(scene, item)
        or _withdrawn(scene, item)
        or (item.cue >= 0 and item.relation == "" and _hoped(scene, item))
    )


def _is_untold(tokens: Sequence[Token], item: Bound, silences: Sequence[Silence]) -> bool:
    """Return whether it is not told what was done to those counted: "did not report what care it gave to the 28".

    Or whether anything was: "it was unclear if 12 suspects were tried".
    """
    first, last = sorted((item.cue, item.phrase.first))
    asked = [s for s in silences if s.value is None and s.last <= first and last < s.until]
    if item.cue > item.phrase.first:
        asked = [s for s in asked if has(tokens[s.first : item.phrase.first], "asks")]
    else:
        asked = [s for s in asked if _goes_through(tokens[s.last : item.cue])]
    told = item.relation != "" or item.rule in _TELL_WHICH
    return not told and any(set(item.measures) <= set(silence.measures) for silence in asked)


def _goes_through(between: Sequence[Token]) -> bool:
    """Return whether what is not told goes on up to its deed, but for ", if any,": "what care, if any, it gave"."""
    pauses = [i for i, token in enumerate(between) if token.key in PAUSES]
    return not pauses or (len(pauses) == 2 and between[pauses[1] - 1].number_kind == "any")


def _came_in(scene: Scene, item: Bound) -> bool:
    """Return whether what is handed to others came from them: "received 88 referrals from charities", not "police".

    Or whether cases did: "received 24 referrals and opened six investigations".
    """
    tokens, first, end = scene.tokens, item.phrase.first, item.phrase.end
    if not (tokens[max(0, first - 1)].does("gets") and any(scene.counts[name].handed for name in item.measures)):
        return False
    behind = tokens[end : end + _NEAR]
    sent = next((i for i, token in enumerate(behind) if token.key == "from"), -1)
    if sent >= 0:
        return not any(token.meaning.actor == "government" for token in behind[sent:])
    told = (*tokens[first:end], *(behind if behind and behind[0].key == "of" else ()))
    if any(token.key == "case" or token.meaning.kind == "case" for token in told):
        return True
    deeds = {name for token in behind for name in (*token.meaning.nouns, *token.meaning.verbs)}
    victims = any(token.meaning.kind == "victim" or token.does("victim") for token in told)
    return not victims and any(scene.counts[name].of_accused for name in deeds)


def _is_heard(scene: Scene, item: Bound) -> bool:
    """Return whether cases are those a hotline was told of: "the hotline received 90 calls and identified 12 cases"."""
    tokens, index = scene.tokens, item.cue
    at = next((i for i in range(index - 1, -1, -1) if tokens[i].does("hotline")), -1)
    heard = at >= 0 and (tokens[at].meaning.verbs or has(tokens[at + 1 : at + 3], "gets"))
    accused = any(scene.counts[name].of_accused for name in item.measures)
    return bool(heard) and accused and not any(t.meaning.actor or t.key == ";" for t in tokens[at + 1 : index])


def _are_places(scene: Scene, item: Bound) -> bool:
    """Return whether those are places that are counted out as people: "of these shelters, 24 housed girls"."""
    tokens, first = scene.tokens, item.phrase.first
    if not tokens[0].does("counted-out", "whole") or (0 <= item.cue < first and not item.relation):
        return False
    if all(name in scene.placed for name in item.measures):
        return False
    comma = next((i for i in range(2, min(_NEAR_OPENING, first)) if tokens[i].key == ","), 0)
    meaning = tokens[comma - 1].meaning
    names = (meaning.nouns or meaning.denied) if comma else ()
    return bool(names) and not any(scene.counts[name].objects for name in names)


def only_some(scene: Scene, bound: Sequence[Bound], place: int) -> tuple[str, ...]:
    """Return the measures of a number of people only some of whom were what they count: "of whom 20 were victims".

    Not where those are told by how they were exploited: "of whom 20 were victims of forced labor".
    """
    item, tokens = bound[place], scene.tokens
    next_to = next((b for b in bound[place + 1 :] if b.measures), None)  # past "at 1,100 sites"
    for part in bound[place + 1 :] if item.phrase.what == "person" and item.relation == "" else ():
        counted_out = part.phrase.part and part.of < 0 and part is next_to
        if not counted_out and (part.of != place or part.relation != "part"):
            continue
        first = part.phrase.first
        until = next((i for i in range(first, len(tokens)) if tokens[i].key in PAUSES), len(tokens))
        told = tokens[first : min(until, part.phrase.end + _NEAR)]
        whom = has((tokens[part.cue], *told), "whom")
        kinds = {token.meaning.kind for token in told}
        named = {name for token in told for name in (*token.meaning.purposes, *token.meaning.conditions)}
        named |= {name for token in told if "as" in token.key.split() for name in token.meaning.verbs}
        if whom and not any(token.meaning.divides("exploitation") for token in told):
            return tuple(name for name in item.measures if name in named or kinds & set(scene.counts[name].mentioned))
    return ()


def drops_others(scene: Scene, item: Bound) -> bool:
    """Return whether the numbers that go with one that is no figure are none either."""
    return (
        _appealed(scene, item)
        or _hoped(scene, item)
        or _found_else(scene, item)
        or _came_in(scene, item)
        or is_of_accused(scene, item)
        or only_work(scene, item)
        or lives_in_street(scene, item)
        or got_nothing(scene, item)
    )


def _appealed(scene: Scene, item: Bound) -> bool:
    """Return whether a higher court dealt with what is counted: "upheld seven convictions", "two were overturned"."""
    tokens = scene.tokens
    told = not scene.marks.isdisjoint(("appeal", "higher-court", "confirms"))
    if not told or not any(scene.counts[name].by_courts for name in item.measures):
        return False
    last = item.phrase.end
    while last < len(tokens) and tokens[last].does("be"):
        last += 1
    clause = range(last, min(len(tokens), last + _NEAR))
    until = next((i for i in clause if tokens[i].key == ";" or tokens[i].begins_clause), clause.stop)
    first = before_light(tokens, item.begins)
    near = (*tokens[max(0, first) : item.phrase.end], *tokens[last : last + 2 * (last > item.phrase.end)])
    behind = tokens[item.cue + 1 : item.cue + 3] if item.phrase.part and item.cue > last else ()
    if has((*near, *behind), "appeal"):
        return True
    before = tokens[: first + 1] if has(near, "confirms") else ()
    tried = bool(scene.counts[item.measures[0]].parts)  # not "courts confirmed indictments for 31"
    if any(token.does("higher-court") or (tried and token.meaning.actor == "courts") for token in before):
        return True  # "the appeals court confirmed sentences against six", "courts confirmed seven convictions"
    courts = [i for i in range(last, until) if tokens[i].does("higher-court")]
    return any(not tokens[min(i + 1, until - 1)].does("appeal") for i in courts)  # not "and one upheld seven"


def _withdrawn(scene: Scene, item: Bound) -> bool:
    """Return whether charges against those counted came to nothing: "charges against four of the 12 were dropped"."""
    accused = item.rule in ("noun-of", "done", "list") and any(scene.counts[name].by_courts for name in item.measures)
    if not accused or scene.marks.isdisjoint(("unrelated", "gone")):
        return False
    tokens, end = scene.tokens, item.phrase.end
    end = (scene.whole_at(end) or item.phrase).end
    be = has(tokens[end : end + 1], "be")
    return be and any(t.does("unrelated", "gone") and not t.meaning.weak for t in tokens[end + 1 : end + 2])


def _planned(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether what is counted by its own name was only meant to be: "planned to open five shelters"."""
    for index in range(item.phrase.first - 1, max(item.phrase.first - _NEAR, -1), -1):
        if tokens[index].key in PAUSES or tokens[index].number is not None:
            return False
        if tokens[index].does("plan") and (tokens[index + 1].key == "to" or tokens[index].key.endswith(" for")):
            return True
    return False


def _gone(scene: Scene, item: Bound) -> bool:
    """Return whether what is counted by name was shut or refused: "one shelter closed", "denied visas to 30"."""
    tokens, last = scene.tokens, item.phrase.end
    first = item.cue if 0 <= item.cue < last else item.phrase.first
    others = tokens[last - 1].does("others")  # "opened nine investigations and dropped five others"
    if "gone" not in scene.marks or (scene.counts[item.measures[0]].of_accused and not others):
        return False
    after = range(last, min(last + _NEAR_GONE, len(tokens)))
    ends = (
        i for i in after if tokens[i].key in PAUSES or tokens[i].number is not None or tokens[i].does("and", "break")
    )
    return follows(tokens, first, "gone") or has(tokens[last : next(ends, after.stop)], "gone")


def _of_the_exploited(scene: Scene, item: Bound) -> bool:
    """Return whether those taken are children or victims, and so no suspects.

    "Arrested four underage girls", "jailed 12 children exploited in mines", "found girls, nine of whom it charged",
    "tried nine victims for theft; one fled".
    """
    tokens, phrase = scene.tokens, item.phrase
    if not item.measures or not all(scene.counts[name].of_accused for name in item.measures):
        return False
    if phrase.what == "bare" and tokens[phrase.end - 1 if phrase.part else max(0, phrase.first - 1)].does("whom"):
        who = next((token.meaning for token in reversed(tokens[: phrase.first]) if token.meaning.kind in PEOPLE), None)
        return who is not None and (who.kind == "victim" or (who.kind == "person" and _CHILD in who.dimensions))
    if phrase.what == "bare":
        victims = [before.first for before in scene.phrases if before.first < phrase.first and before.what == "victim"]
        deed = tokens[before_light(tokens, victims[-1], qualifiers=True)].meaning.verbs if victims else ()
        return any(scene.counts[name].of_accused for name in deed)
    if phrase.what == "person" and has(tokens[phrase.first : phrase.end + 1], "sells-sex"):
        return True  # "arrested 12 women in prostitution"
    behind = tokens[phrase.end : phrase.end + 1]  # not "12 child labor cases"
    named = (not t.does("function", "and") and t.key[-1:].isalpha() and not t.meaning.conditions for t in behind)
    return phrase.what == "person" and _CHILD in phrase.dimensions and not any(named)


def _found_else(scene: Scene, item: Bound) -> bool:
    """Return whether some of those who might be victims were found to be none.

    "Eight were found not to be victims", "determined that eight were not victims".
    """
    untold = scene.marks.isdisjoint(("finding", "thought", "negation"))
    if untold or not any(scene.counts[name].mentioned for name in item.measures):
        return False
    tokens, end = scene.tokens, item.phrase.end
    while end < len(tokens) - 1 and tokens[end].does("be", "have"):
        end += 1
    said = tokens[min(end, len(tokens) - 1)]
    found = item.phrase.part and 0 <= item.cue < item.phrase.first and tokens[item.cue].does("finding")
    if found and item.phrase.what != "victim":
        whole = scene.whole_at(end)
        told = tokens[end : end + _NEAR] if whole is None else tokens[whole.end : whole.end + _NEAR]
        if len(told) > 1 and told[0].key == "to" and told[1].does("be"):  # "found two of the 12 to be in good health"
            meanings = [token.meaning for token in told]
            return not any(m.kind == "victim" or m.conditions or m.dimensions for m in meanings)
    denied = said.does("negation") and any(t.meaning.kind == "victim" for t in tokens[end + 1 : end + _NEAR_GONE])
    return denied or (said.does("finding", "thought") and finds_else(tokens, end + 1))


def _estimated(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether somebody only thinks that there are so many: "experts believed there were 900 victims"."""
    near = range(item.phrase.first - 1, max(item.phrase.first - _NEAR_ESTIMATE, -1), -1)
    until = next((i for i in near if tokens[i].key in (";", ":") or tokens[i].number is not None), near.stop)
    return any(tokens[index].does("estimate") for index in range(item.phrase.first - 1, until, -1))


def _of_another_crime(scene: Scene, item: Bound) -> bool:
    """Return whether those accused are so of another crime alone: "charged nine with smuggling".

    Or whether cases, or victims found, are of something else: "12 cases of forgery", "12 cases of tuberculosis".
    """
    if scene.marks.isdisjoint(("other-crime", "other-matter")):
        return False
    behind, told = scene.tokens[item.phrase.end : item.phrase.end + 1], tail(scene, item)
    joint = next((i for i, token in enumerate(told) if token.does("and")), len(told))
    if any(token.does("topic") or token.meaning.divides("exploitation") for token in told[joint:]):
        return False  # "nine victims of domestic violence and forced labor"
    if item.phrase.what in ("victim", "case") and has(behind, "other-matter"):
        return True
    if "other-crime" not in scene.marks or item.phrase.what == "official":
        return False
    if not any(scene.counts[name].of_accused for name in item.measures):
        return False
    own = item.relation == "" and not any(item.cue < p.first < item.phrase.first for p in scene.phrases)
    first = item.begins if own else item.phrase.first
    told = (*scene.tokens[first : item.phrase.end], *told)
    return has(told, "other-crime") and not has(told, "topic")


def _hoped(scene: Scene, item: Bound) -> bool:
    """Return whether the deed is planned, possible, asked for or denied."""
    tokens = scene.tokens
    number = tokens[item.phrase.first].number
    assert number is not None
    if "permits" in scene.marks and _only_permits(tokens, item.cue):
        return True
    first = item.cue
    while first > 2 and tokens[first - 1].does("and") and tokens[first - 3].key.rpartition(" ")[2] == "to":
        first -= 2  # "attempting to locate and repatriate 12"
    reach = _FAR if first > 0 and tokens[first - 1].key == "to" else _NEAR
    for index in range(first - 1, max(first - reach, -1), -1):
        token, kind, marks = tokens[index], tokens[index].number_kind, tokens[index].meaning.marks
        if kind == "none" and number.kind == "count":
            return True  # "no court convicted more than two traffickers"
        ends = reach == _NEAR and "and" in marks and token.key not in ("or", "nor")
        if token.key in (",", ";") or ends or kind not in ("", "one"):
            break
        if "plan" in marks or ("negation" in marks and number.kind in ("count", "one")):
            return True
    return False


def _only_permits(tokens: Sequence[Token], cue: int) -> bool:
    """Return whether somebody else is only allowed to do it: "allowed a charity to assist in the return of 900"."""
    near = range(cue - 1, max(cue - _FAR, -1), -1)
    until = next((i for i in near if tokens[i].key in PAUSES), near.stop)
    allowed = next((i for i in range(cue - 1, until, -1) if tokens[i].does("permits")), cue)
    between = tokens[allowed:cue]
    return any(token.meaning.actor for token in between) and any(token.key == "to" for token in between)
