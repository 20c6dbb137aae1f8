"""Whether an event, a place or what comes on top is the country's own, and who holds or runs it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from tipcompare.figures.whose.actors import find_actor
from tipcompare.figures.whose.agencies import name_agency
from tipcompare.figures.whose.audiences import is_for_public
from tipcompare.figures.whose.names import GOVERNMENT, JOINT
from tipcompare.figures.whose.other_states import begins_state, is_abroad, is_other_state, lists_home, own_names
from tipcompare.figures.whose.paid import is_backed, is_public
from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.lexicon import POSSESSIVE
from tipcompare.figures.words.phrases import is_definite
from tipcompare.figures.words.sentence import Bound, Scene, counts_places
from tipcompare.figures.words.stretches import FAR_TAIL, TAIL, tail
from tipcompare.figures.words.tokens import PAUSES, Token, at, first_stop, has, has_key, is_denied, joins_list
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import before_light, before_number, begins_deed, is_verb, says
from tipcompare.model.figures import OWN_ACTORS

_NEAR = 4
"""Tokens behind "by", "of" or "all" among which stands by whom or whose."""


def is_beside(scene: Scene, item: Bound) -> bool:
    """Return whether a figure of what adds up is never the country's own.

    It is of those who heard of trafficking at an event, of all who were trained since a programme began, of shelters in
    missions abroad, or of a whole named again ("of the 400 trained"); or it only tells where something was done or what
    is new: "in two shelters", "opened two shelters". Or it is told by words that are like its measure alone: "12
    victims used a reflection period".
    """
    own = item.phrase.of(scene.tokens)
    cue = scene.tokens[item.cue if item.cue >= 0 else item.phrase.first]
    if "beside" in scene.marks and has((cue, *own), "beside"):
        return True
    counts = [scene.counts[name] for name in item.measures if scene.counts[name].adds]
    if not counts or item.phrase.whole:
        return bool(counts)
    behind = _behind(scene.tokens, item)
    if item.phrase.what == "measure":
        place = not counts[0].leads
        heard = has(own, "awareness") or (not place and is_for_public((*own, *behind)))
        whom = next((token for token in behind if token.meaning.kind or token.does("witness")), own[0])
        # "two safe houses for witnesses", "nine government-accredited homes"
        for_else = has(behind, "mission") or whom.does("witness") or has(own, "accredited")
        return heard or (place and for_else) or _is_no_object(scene, item, place=place)
    before = scene.tokens[: item.phrase.first]
    led = [place for place, token in enumerate(before) if token.does("awareness") or token.meaning.nouns]
    heard = bool(led) and all(before[place].does("awareness") for place in led)
    anybody = item.phrase.what != "official" or has(own, "anybody")
    heard = heard or (bool(led) and anybody and is_for_public(before[led[-1] :]))
    heard = heard and not item.rule.startswith("done")
    public = (item.rule in ("weak", "noun-of") or item.relation == "list") and has(own, "audience")
    public = public and not any(token.meaning.nouns for token in own)  # not "shelter workers"
    by_now = bool(counts[0].objects or counts[0].leads) and _comes_to(scene.tokens, item)
    return heard or public or by_now or has(behind, "since")


def _are_described(scene: Scene, item: Bound) -> bool:
    """Return whether it is only told who some of those counted elsewhere are: "one victim found in 2019 was a boy"."""
    tokens, place = scene.tokens, item.cue + 1
    if item.rule != "participle" or is_definite(tokens, item.phrase):
        return False
    place += at(tokens, place).period is not None
    said = at(tokens, place + 1)
    described = said.key == "from" or bool(said.meaning.dimensions)
    return at(tokens, place).does("came") or (at(tokens, place).does("be") and described)


def _comes_to(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether those counted are all there are by now: "trained 40, bringing the total to 310"."""
    until = before_number(tokens, item.phrase.first)
    first = next((i for i in range(until, -1, -1) if tokens[i].number is not None), 0)
    return until > 0 and tokens[until].key == "to" and has(tokens[first:until], "sum")


def _is_no_object(scene: Scene, item: Bound, *, place: bool) -> bool:
    """Return whether a number of places only tells where something was done, or with whom, or what was founded.

    "In two shelters", "an agreement with only two shelters", "two of its shelters", "opened two shelters", not ", with
    two shelters" nor "care is poor with only two"; or what is among those told before: "10 courses, including four".
    """
    tokens, (first, end) = scene.tokens, _find_row(scene, item)
    before = before_light(tokens, first, qualifiers=True)
    lead = tokens[before + 1 : first]
    poor = tokens[before - 1].does_any("be", "continued") and not tokens[before].key.endswith(("ed", "ing"))
    led = ("at",) if tokens[before].key == "," or (poor and has(lead, "merely")) else ("at", "with")
    beside = has_key(lead, *led) or (before >= 0 and tokens[before].does("place"))
    if item.phrase.part or (place and beside and not has(tokens[first:end], "state-run")):
        return True
    told = (i for i in range(before, -1, -1) if tokens[i].does_any("founding", "including") or is_verb(tokens, i))
    done = next(told, -1)
    among = done > 0 and tokens[done].key == "including" and tokens[done + 1].number is not None
    founds = place and done >= 0 and tokens[done].does("founding")
    return among or (founds and tokens[item.phrase.first].number_kind != "any")  # not "did not open any shelters"


def _find_row(scene: Scene, item: Bound) -> tuple[int, int]:
    """Return where those begin and end that share a noun: "at 34 temporary and seven long-term state shelters"."""
    first, end = item.phrase.first, item.phrase.end
    alike = [phrase for phrase in scene.phrases if phrase.nouns == item.phrase.nouns]
    for phrase in reversed(alike):
        first = phrase.first if phrase.end < first and joins_list(scene.tokens[phrase.end : first]) else first
    for phrase in alike:
        end = phrase.end if end < phrase.first and joins_list(scene.tokens[end : phrase.first]) else end
    return first, end


def of_one_group(scene: Scene, item: Bound) -> bool:
    """Return whether those counted are of one office or profession, so that others may have been trained, too.

    Or of one origin or kind, as some of those counted elsewhere are said to be.
    """
    if _are_described(scene, item):
        return True
    counts, first = [scene.counts[name] for name in item.measures], item.phrase.first
    nobody = scene.tokens[first].number_kind == "none" and item.phrase.end == first + 1  # "no one", "no training"
    if nobody or not any(counting.adds and (counting.objects or counting.leads) for counting in counts):
        return False
    own, agency = scene.tokens[first : item.phrase.end], name_agency(scene, first)
    named = item.phrase.what == "measure"
    general = not any(t.is_for for t in _behind(scene.tokens, item)) if named else has(own, "anybody")
    return not general or (agency != "" and not scene.tokens[first - 1].does("sum"))


def find_host(scene: Scene, item: Bound, name: str) -> str:
    """Return who acted, of what adds up whoever held the event, or runs the place without the country's money."""
    counting = scene.counts[name]
    actor = find_actor(scene, item, counting.by_courts)
    if not (counting.adds or counting.within):
        return actor
    named = _named_behind(scene.tokens, item)
    there = not (named or item.phrase.actor) and _are_there(scene.tokens, item)  # not "there were two NGO-run homes"
    if has(item.phrase.of(scene.tokens), "state-run") or there:
        return GOVERNMENT  # "charities ran all homes but for two government-run ones"
    actor = named or actor
    return JOINT if actor not in OWN_ACTORS and _shares(scene, item) else actor


def _are_there(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether others only tell how many there are: "observers said there were two", not "that they had".

    Or "observers noted that care was poor, with only two".
    """
    led = before_light(tokens, item.phrase.first)
    if tokens[led].does("exists") and led > 1 and tokens[led - 2].meaning.actor and says(tokens, led - 1):
        return True
    told = (i for i in range(2, led) if tokens[i - 2].meaning.actor and _tells_that(tokens, range(i, led)))
    there = tokens[led].does("exists") or has_key(tokens[led + 1 : item.phrase.first], "with")
    return there and any(not tokens[i + tokens[i].does("that")].does("they") for i in told)


def _tells_that(tokens: Sequence[Token], told: range) -> bool:
    """Return whether what others say follows, with "that" or without: "observers noted care remained poor"."""
    clause = list(takewhile(lambda i: not tokens[i].joins and tokens[i].key not in PAUSES, told))
    return tokens[told.start].does("that") or (says(tokens, told.start - 1) and any(says(tokens, i) for i in clause))


def _named_behind(tokens: Sequence[Token], item: Bound) -> str:
    """Return who is named behind "by": "two shelters run by charities", "15 workshops, organized by an NGO".

    Or as those who run all: "two shelters, all NGO-run".
    """
    behind = _behind(tokens, item)
    for place, token in enumerate(behind):
        if token.does("runs") and has(behind[max(0, place - _NEAR) : place], "everyone"):
            return token.meaning.actor
        if token.key == "by":
            named = [t.meaning.actor for t in behind[place + 1 : place + 1 + _NEAR] if t.meaning.actor]
            return GOVERNMENT if GOVERNMENT in named else next(iter(named), "")
    return ""


def _shares(scene: Scene, item: Bound) -> bool:
    """Return whether what others run or hold is the country's too: "funded two NGO-run shelters", "jointly held"."""
    tokens = scene.tokens
    counts = [scene.counts[name] for name in item.measures]
    places = any(counts_places(counting) and not counting.leads for counting in counts)  # not "with help, held courses"
    if places and any(is_backed(scene, i) for i in _clause_around(tokens, item)):
        return True
    public = next((i for i in range(len(tokens)) if is_public(scene, i)), -1)
    if public >= 0 and not is_denied(tokens[max(0, public - _NEAR) : public]):
        return True  # not "without government funding"
    ahead = range(behind_semicolon(tokens, item.phrase.first), item.phrase.first)
    givers = (i for i in ahead if tokens[i].meaning.actor == GOVERNMENT or tokens[i].key == "it")
    giver = next(givers, item.phrase.first)
    behind = _behind(tokens, item) if item.phrase.actor else ()
    if any(
        token.does_any("jointly", "currency", "pays") or token.key in SIGNS
        for token in tokens[giver : item.phrase.first]
    ):
        return True
    paid = (n for t in (*tokens[giver : item.phrase.first], *behind) for n in t.meaning.verbs)
    return scene.any_with("money", paid)


def _clause_around(tokens: Sequence[Token], item: Bound) -> Sequence[int]:
    """Return the places behind a number up to a deed or number, and those that open its clause or a time before it.

    "NGOs ran two shelters for women and men with support from", "With support from the state, NGOs ran", "In 2019, with
    support from", not "and trained 12 with".
    """
    end, opens = item.phrase.end, behind_semicolon(tokens, item.phrase.first)
    ahead = range(end + (at(tokens, end).key == ","), min(len(tokens), end + FAR_TAIL))
    turns = (i for i in ahead if tokens[i].does("break") or begins_deed(tokens, i) or is_verb(tokens, i))
    aside = next((i for i in range(opens, item.begins) if tokens[i].key == "," or is_verb(tokens, i)), opens)
    opened = (opens + 1, aside + 2) if tokens[aside].key == "," else (opens + 1,)
    return *opened, *range(ahead.start, min(next(turns, ahead.stop), first_stop(tokens, ahead)))


def _behind(tokens: Sequence[Token], item: Bound) -> Sequence[Token]:
    """Return the tokens behind a number that tell of its event or place, up to the next number or turn.

    Not up to that of the events in which people took part: "nine officers took part in two courses run by an NGO".
    """
    end = item.phrase.end
    near = tokens[end : end + FAR_TAIL]
    turns = (
        (t.number_kind not in ("", "one") and led.key.rpartition(" ")[2] != "in")
        or t.key == ";"
        or "comparison" in t.meaning.marks
        for led, t in pairwise((tokens[end - 1], *near))
    )
    return near[: next((place for place, turn in enumerate(turns) if turn), None)]


def comes_on_top(scene: Scene, item: Bound, before: Sequence[Bound] = ()) -> bool:
    """Return whether what is counted comes on top of what was said before, or is the deed of others.

    "12 additional"; "also identified 12" where some were before; "assisted in 19 investigations", "closed 19". Not
    where those before are denied with them: "did not help these or any other victims".
    """
    tokens, first = scene.tokens, item.phrase.first
    if tokens[first].number_kind == "any" and tokens[first - 1].joins:
        return False
    if item.rule == "own-noun" and first > 1:
        until = first_stop(tokens, range(first - 2, max(first - TAIL, -1), -1))
        helped = any(token.does("helping") or token.meaning.weak for token in tokens[until + 1 : first - 1])
        if tokens[first - 1].does("gone") or (helped and tokens[first - 1].does("link")):
            return True
    told = (*tail(scene, item), *tokens[item.phrase.end : item.phrase.end + 1]) if "out-of-more" in scene.marks else ()
    if has(told, "out-of-more"):
        return True  # "searched 90 ships and found 12 victims among them"
    if "more" not in scene.marks or has(tokens[max(0, first - 1) : item.phrase.end], "more"):
        return "more" in scene.marks
    here = has(tokens[max(0, item.begins - 2) : first], "more")
    if not (here or tokens[0].does("more")) or _is_of_agency(scene, first):
        return False
    names = {name for name, _ in scene.told}
    names.update(name for b in before if here and b.phrase.first < item.begins for name in b.measures)
    return scene.any_with("money", item.measures) or item.is_of(names)


def _is_of_agency(scene: Scene, place: int) -> bool:
    """Return whether an agency that has a name tells of a number, as of all it did itself: "In addition, the FPU".

    Not of what it did besides, "it did not count these but separately reported nine".
    """
    own = own_names(scene.home)
    return not has(scene.tokens[:place], "break") and any(
        POSSESSIVE.sub("", word.lower()) not in own for word in name_agency(scene, place).split()
    )


def is_led_to_some(said: Sequence[Token]) -> bool:
    """Return whether those follow in whose cases a deed was done: "cases involving boys", "who exploited adults"."""
    led = (
        then.key == "involving"
        or (one.meaning.kind == "case" and then.key in ("against", "with"))
        or (one.does("relative") and then.does("exploits"))
        for one, then in pairwise(said)
    )
    whom = next((i for i, is_led in enumerate(led, start=1) if is_led), len(said))
    told = takewhile(lambda token: not token.does("topic"), said[whom:])
    return any(t.meaning.kind in ("person", "official") or t.meaning.divides("age") for t in told)


def of_some_alone(scene: Scene, item: Bound) -> bool:
    """Return whether cases of some alone are counted, or victims among some: "six within the asylum system".

    Or abroad, "six victims abroad" or "from other countries", where no one agency counts them. Of one case it is only
    told what it is: "one case involving girls".
    """
    behind = tail(scene, item)
    found = scene.any_with("mentioned", item.measures)
    among = found and has(behind, "of-movement")
    if found or scene.any_with("shared", item.measures):
        where = item.phrase.end + (at(behind, 0).key in ("from", "in"))
        away = is_abroad(scene.tokens, where, scene.home) and not _is_also_at_home(scene, where)
        among = among or (away and not _is_of_agency(scene, item.phrase.first))
    several = scene.any_with("of_accused", item.measures) and scene.tokens[item.phrase.first].value > 1
    return among or (several and is_led_to_some((scene.tokens[item.phrase.end - 1], *behind)))


def _is_also_at_home(scene: Scene, where: int) -> bool:
    """Return whether a place abroad is told with the country's own: "abroad and at home", "in Sri Lanka and at home".

    Not "in Orlenia and Saberia", "in Orlenia and freed nine".
    """
    ends = where + 1 + is_other_state(scene, where + 1)
    then = ends + (at(scene.tokens, ends).key == ",")
    also = at(scene.tokens, then).joins and (then == ends or at(scene.tokens, then + 1).does("place"))
    place = then + (1 if then == ends else 2)
    also = also and not (begins_state(scene.tokens, place, scene.home) or says(scene.tokens, place))
    return also or lists_home(scene, where)
