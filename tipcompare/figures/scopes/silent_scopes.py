"""Whether what was not done, given or reported is of the country, of some, or of one act."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from tipcompare.figures.negation.unsaid import Silence, asks_of_those
from tipcompare.figures.scopes.by_some_bodies import acts_somewhere
from tipcompare.figures.scopes.countrys_own import is_led_to_some
from tipcompare.figures.scopes.incidents import tells_incident
from tipcompare.figures.scopes.no_victims import lacking, people_before
from tipcompare.figures.whose.breakdowns import TOLD_OF, land_of
from tipcompare.figures.whose.names import GOVERNMENT, is_of_government
from tipcompare.figures.whose.other_states import is_abroad, own_names
from tipcompare.figures.words.sentence import Bound, Scene, counts_places
from tipcompare.figures.words.stretches import clause_end, said_of, subject_of, tail
from tipcompare.figures.words.tokens import PAUSES, Token, at, has
from tipcompare.model.figures import NAMED_OWN, OWN_ACTORS, Scope
from tipcompare.series.prose import Counting

_SAME = ("article", "negation", "did", "of-two", "likewise", "and", "break")
"""Marks one of which all words have that say the same of somebody else: "and neither did the police"."""
_NEAR, _FAR = 5, 14
"""Tokens behind a law or "for" that say on what or for what, and behind those counted, where."""


def of_a_place(scene: Scene, item: Bound) -> bool:
    """Return whether there were none in some place or act alone: "no victims were identified in these inspections".

    Or of those within or across borders: "did not convict anyone of internal trafficking", "no transnational victims".
    Or where the sentence opens with a place: "In Port Halde, officials identified no victims", or those who act are
    in one: "authorities in Halde did not open any cases".
    """
    tokens = scene.tokens
    alone = tuple(takewhile(lambda token: not token.does("and"), said_of(scene, item)))
    away = is_abroad(tokens, item.phrase.end, scene.home)  # "no victims abroad"
    if away or acts_somewhere(scene, item) or has(alone, "beside-crime", "of-movement") or _is_of_origin(alone):
        return True
    until = min(item.phrase.end + _FAR, clause_end(tokens, item.phrase.end), len(tokens) - 1)
    for index in range(item.phrase.end, until):
        if tokens[index].key == ",":
            return False
        place = tokens[index + 1 : index + 3]
        if tokens[index - 1].does("own-misdeed") or has(place[: 1 + place[0].meaning.plain], "topic"):
            continue  # "complicit in trafficking"
        if item.is_of(tokens[index].meaning.states):
            continue  # "no victims got care in shelters"
        if tokens[index].does("place") and tokens[index].key != "by" and place[0].period is None:
            anywhere = place[0].key == "any" or any(t.key in own_names(scene.home) for t in place)  # "at any time"
            return not (anywhere or has(place, "that-time", "everywhere"))
        if tokens[index].key in ("for", "over") and tokens[index + 1].does("them"):
            return True  # "no one was prosecuted for it"
    return False


def _is_of_origin(said: Sequence[Token]) -> bool:
    """Return whether people or crimes within or across borders are told of, not what is "due to internal delays".

    Nor the laws of the state itself: "under its domestic trafficking law".
    """
    led = ((then, said[i + 2 : i + 3]) for i, (one, then) in enumerate(pairwise(said)) if one.does("of-origin"))
    told = (then for then, law in led if not has(law, "statute", "of-law", "other-law"))
    return any(then.does("topic") or then.meaning.kind or then.meaning.dimensions for then in told)


def of_some(scene: Scene, item: Bound, counting: Counting) -> bool:
    """Return whether there were none for some alone: "no shelters were available for male victims".

    Or among others, "of the 90 women convicted of prostitution, none were victims", or in cases of some: "no trials for
    cases involving boys". Or of what is not of shelters, in these: "no victims got care in shelters".
    """
    behind = tail(scene, item)
    among = item.rule == "condition" and any(p.whole and p.end < item.phrase.first for p in scene.phrases)
    lacked = any(t.meaning.dimensions for t in (*lacking(scene, item), *_whom_place_is_for(scene, item)))
    told = (*item.phrase.of(scene.tokens), *behind)
    if among or lacked or is_led_to_some(told):
        return True
    housed = {name for token in behind if token.does("place") for name in token.meaning.states}
    kinds = {name for token in behind for name, _ in token.meaning.dimensions}
    return bool(housed and counting not in map(scene.counts.get, housed)) or not kinds.issubset(counting.dimensions)


def is_unknown_of_some(scene: Scene, item: Bound) -> bool:
    """Return whether an unknown number is of victims of one sex or age, or of those told before: "these homes helped".

    Not of one of several kinds, "40 men and an unknown number of women".
    """
    if item.relation or scene.tokens[item.phrase.first].number_kind != "unknown":
        return False
    kinds = {name for name, _ in item.phrase.dimensions}
    group = item.phrase.what == "victim" and bool(kinds) and kinds <= {"sex", "age"}
    return group or has(subject_of(scene.tokens, item.begins)[:1], "pointing")


def _whom_place_is_for(scene: Scene, item: Bound) -> Sequence[Token]:
    """Return for whom the place is that did nothing: "ran a shelter for girls, but the shelter housed no victims"."""
    tokens, place = scene.tokens, subject_of(scene.tokens, item.begins)
    names = [t.key for t in place if any(counts_places(scene.counts[name]) for name in t.meaning.nouns)]
    if len(names) != 1 or not place[0].does("definite"):
        return ()
    named = next(i for i, token in enumerate(tokens) if token.key == names[0])
    ahead = tokens[named + 1 : named + 1 + _NEAR] if at(tokens, named + 1).is_for else ()
    return tuple(takewhile(lambda token: token.key != ",", ahead))


def of_purpose(led: Sequence[Token], behind: Sequence[Token]) -> Scope | None:
    """Return how far money that was not given is narrowed by whom or what it was for; None where it is not.

    "No funding for police" is of a part, "for this mechanism" of what was told before; "for anti-trafficking efforts",
    "for the third year" is of all. Of a part is what somebody did not get, too: "the plan did not receive a budget".
    """
    if has(led, "gets"):
        return "part"
    place = next((i for i, token in enumerate(behind) if token.is_for), -1)
    ahead = behind[place + 1 : place + 1 + _NEAR] if place >= 0 else ()
    of_all = ahead and ahead[0].does("topic")  # not "for the anti-trafficking council"
    if not ahead or of_all or any(t.period is not None or t.does_any("time", "consecutive") for t in ahead):
        return None
    return "single" if ahead[0].does_any("pointing", "anaphor", "offered") else "part"


def silent_actor(scene: Scene, silence: Silence) -> str:
    """Return who did not do or report it: others named right before, "NGOs did not", or all before "but neither".

    Not before "the agency neither tracked nor reported". Where the country's own are among those told of, they were
    silent, too: "police and NGOs did not", "police with NGOs", "neither NGOs nor police reported", "nor did police".
    """
    tokens, first = scene.tokens, silence.first
    led = tokens[max(0, first - 1) : first]
    both = tokens[first].does("of-two") and has(led, "break", "and")
    told, last = (tokens[:first], tokens[:first]) if both else (_those_told_of(tokens, first), led)
    actors = {token.meaning.actor for token in told} - {""}
    named = next((token.meaning.actor for token in last if token.meaning.actor), GOVERNMENT)
    behind = tokens[first + 1 :] if tokens[first].key == "nor" else ()
    other = next((t for t in behind if not (t.does("article") or t.meaning.plain)), tokens[first])
    own = not OWN_ACTORS.isdisjoint(actors) or is_of_government(other) or _goes_for_own_too(tokens[silence.until :])
    return GOVERNMENT if own else named


def _those_told_of(tokens: Sequence[Token], index: int) -> Sequence[Token]:
    """Return the subject before `index`, with all of a list: "the ministry, police, and NGOs"."""
    begins = index - len(subject_of(tokens, index))
    while (
        at(tokens, begins - 1).key == "," and at(tokens, begins - 2).meaning.actor and has(tokens[begins:index], "and")
    ):
        begins -= 1 + len(subject_of(tokens, begins - 1))
    behind_those = (
        i for i in range(begins, index) if tokens[i].does("and") and at(tokens, i - 1).meaning.kind in TOLD_OF
    )
    heard = (i for i in range(begins, index) if tokens[i].does("account") or tokens[i].begins_clause)
    begins = max((begins - 1, *heard, *behind_those)) + 1  # "said that NGOs", "found victims and NGOs did not"
    return tokens[begins:index]


def _goes_for_own_too(behind: Sequence[Token]) -> bool:
    """Return whether the rest of a sentence says the same of the country's own, and no more: "nor did police"."""
    told = (t for t in behind if t.key[-1:].isalpha() and not t.meaning.actor)
    own = any(token.meaning.actor in NAMED_OWN for token in behind)
    return own and has(behind, "negation", "of-two") and all(t.does_any(*_SAME) for t in told)


def silent_scope(scene: Scene, silence: Silence, counting: Counting) -> Scope:
    """Return whether a silence is of the country, of some, or of one act."""
    tokens = scene.tokens
    if tells_incident(scene):
        return "single"
    between = tokens[silence.first + 1 : silence.at] if silence.rule == "undone" and not silence.since else ()
    if not counting.money and any(t.meaning.plain and t.text.islower() for t in between):
        return "single"  # "no court in the south convicted anyone"
    before = tokens[: silence.first] if counting.money and silence.value is None else ()
    if any(one.does("more") and then.meaning.nouns and not one.joins for one, then in pairwise(before)):
        return "part"  # "towns gave additional funds, but it did not report the amount"
    if has(tokens[silence.at : silence.at + 1], "beside"):
        return "single"  # "did not conduct joint investigations"
    reach = tokens[silence.last : silence.until]
    led = tokens[silence.first : silence.at]
    none = counting.money and silence.value == 0
    if none and tokens[silence.first].number_kind == "none" and has(tokens[silence.first :][:2], "counted-out"):
        return "part"  # "three shelters, none of which received funding"
    if none and (purpose := of_purpose(led, reach)):
        return purpose
    if (counting.adds or counting.shared) and has(reach, "envoys", "mission"):
        return "part"  # "did not report training its diplomats", "assisting victims through its embassies"
    pointed = any(  # "did not report providing these services", "identifying any victims through this center"
        (one.does("pointing") and then.key in counting.denied)
        or (one.key == "through" and then.does("pointing"))
        or (one.does("stands-for") and then.meaning.kind == "case" and silence.value == 0)  # "did not try those cases"
        for one, then in pairwise(reach)
    )
    asked = tokens[silence.asked : silence.first] if silence.asked >= 0 else reach
    came = has(reach, "out-of-more")  # "did not report how many were tried as a result of this initiative"
    heard = silence.value is None and _asks_of_calls(scene, silence)
    alone = silence.value is None and "comparison" not in scene.marks and not asks_of_those(tokens, silence)
    of_victims = counting.shared or counting.mentioned != ()
    of_group = (alone and _is_of_group(reach, counting)) or (of_victims and _is_of_deeds_abroad(reach, scene.home))
    if pointed or came or heard or of_group or _is_of_acts(reach) or _is_of_rest(asked) or _is_of_one(tokens, silence):
        return "single"
    of_kind = not _breaks_down(silence, counting) and _is_of_kind(reach)
    some = of_kind or _is_of_some(scene, silence, counting, asked)
    return "part" if some or _is_narrowed(reach, silence) else "total"


def _is_of_some(scene: Scene, silence: Silence, counting: Counting, asked: Sequence[Token]) -> bool:
    """Return whether it is of a part of those counted before, or of some whom its sentence tells."""
    tokens, unsaid = scene.tokens, silence.value is None
    counted = (one for one, then in pairwise(tokens[silence.last : silence.until]) if then.number_kind == "count")
    if any(one.is_for for one in counted):
        return True  # "did not report sentences for nine traffickers"
    told = has(asked[:2], "counted-out")  # "how many of these", whose number stands in the sentence before
    told = told or any(token.number_kind == "count" for token in tokens[: silence.first])
    if told and unsaid and asks_of_those(tokens, silence):
        return True  # "nor how many of these"
    if _asks_what_came(asked) or (unsaid and _asks_of_counted(scene, silence)):
        return True
    lacked = silence.value == 0 and counts_places(counting)  # "men did not have a shelter"
    return lacked and any(token.meaning.dimensions for token in people_before(tokens, silence.first))


def silent_kinds(scene: Scene, silence: Silence, counting: Counting) -> dict[str, str]:
    """Return the breakdowns of people or cases of whom something was not done: "did not convict a labor trafficker"."""
    if not _breaks_down(silence, counting):
        return {}
    reach = takewhile(lambda token: token.key not in PAUSES, scene.tokens[silence.last : silence.until])
    kinds = {kind for token in reach for kind in token.meaning.dimensions}
    names = [name for name, _ in kinds]
    return {name: kind for name, kind in kinds if name in counting.dimensions and names.count(name) == 1}


def _breaks_down(silence: Silence, counting: Counting) -> bool:
    """Return whether it is people or cases of whom something was not done, by whose kinds the nought is told apart."""
    return silence.value == 0 and not counting.money and not counts_places(counting)


def _is_of_acts(reach: Sequence[Token]) -> bool:
    """Return whether it is of acts told before, "during these inspections", "in the raids"; not "from these cases".

    Or of places where some got help: "assisting any victims at these centers"; not "in these provinces".
    """
    return any(
        one.does("place")
        and ((which.does("definite") and act.does("raid")) or (which.does("pointing") and act.does("occasion")))
        for one, which, act in zip(reach, reach[1:], reach[2:], strict=False)
    )


def _is_of_group(reach: Sequence[Token], counting: Counting) -> bool:
    """Return whether those asked of are victims of one sex or age: "did not report identifying any male victims".

    Not "the number of victims identified or children assisted".
    """
    told = [t for t in reach if t.meaning.kind in ("victim", "person") and not t.does("describing")]
    kinds = {kind for t in reach for kind in t.meaning.dimensions}
    groups = {name for name, _ in kinds}
    one = len(told) == 1 and 0 < len(groups) == len(kinds) and groups <= {"sex", "age"}
    return one and "victim" in dict(counting.objects)


def _is_of_deeds_abroad(reach: Sequence[Token], home: str) -> bool:
    """Return whether those asked of are victims in other countries: "citizens it identified or assisted abroad"."""
    return any(
        (t.key == "in" or t.meaning.verbs) and is_abroad(reach, i, home) for i, t in enumerate(reach[:-1], start=1)
    )


def _asks_of_calls(scene: Scene, silence: Silence) -> bool:
    """Return whether it is asked of cases that a hotline heard of: "had 90 calls but did not report if any cases"."""
    before = (p for p in scene.phrases if p.first < silence.first and scene.tokens[p.first].number_kind == "count")
    calls = any(scene.any_with("within", phrase.nouns) for phrase in before)
    reach = pairwise(scene.tokens[silence.last : silence.until])
    return calls and any(one.number_kind == "any" and then.meaning.kind == "case" for one, then in reach)


def _asks_of_counted(scene: Scene, silence: Silence) -> bool:
    """Return whether it is asked of some whose number is told: "did not report giving care to any of the 12"."""
    asked = (p for p in scene.phrases if p.part and silence.last <= p.first < silence.until)
    wholes = (scene.whole_at(p.end) for p in asked if scene.tokens[p.first].number_kind == "any")
    return any(whole is not None and scene.tokens[whole.first].number_kind == "count" for whole in wholes)


def _asks_what_came(reach: Sequence[Token]) -> bool:
    """Return whether it is asked what came of deeds or cases told before: "whether the arrests led to convictions".

    Not "how these courses were funded or how many were trained".
    """
    if has(reach, "how-many"):
        return False
    asked = (i for i, token in enumerate(reach[:-2]) if token.does("asks") and reach[i + 1].does("definite"))
    whose = (reach[i + 2].meaning for i in asked)
    return any(of.kind == "case" or (of.nouns and not of.verbs) for of in whose)


def _is_of_rest(reach: Sequence[Token]) -> bool:
    """Return whether it is of others than those told before: "if the remaining victims got care", "any other cases"."""
    left = (i for i, token in enumerate(reach) if token.does("those-left"))
    near = (then for i in left for then in takewhile(lambda token: not token.is_for, reach[i + 1 : i + 3]))
    return any(t.number_kind == "count" or (t.meaning.kind in TOLD_OF and t.key.endswith("s")) for t in near)


def _is_narrowed(reach: Sequence[Token], silence: Silence) -> bool:
    """Return whether what is not reported is of some kind, or by a law that is none on the topic.

    Or what was not done is only what some deeds did not lead to: "none of these raids led to an arrest".
    """
    law = next((i for i, t in enumerate(reach) if t.does("other-law")), len(reach))
    other_law = law < len(reach) and not has(reach[law : law + _NEAR], "topic")
    placed = any(
        t.does_any("region", "of-movement", "migrants", "elsewhere")
        and any(map(_leads_to_place, reach[max(0, i - 3) : i]))
        for i, t in enumerate(takewhile(lambda token: not token.does("including"), reach))
    )
    of_land = any(
        one.text.istitle() and one.meaning.plain and then.meaning.kind == "victim" for one, then in pairwise(reach)
    )
    by_others = any(one.does("place") and then.does("those-left") for one, then in pairwise(reach))
    of_some = placed or by_others or of_land or land_of(reach) != "" or has(reach, "beside-crime")
    led_to = silence.value == 0 and has(reach, "brings-about")
    return of_some or led_to or _is_of_origin(reach) or (other_law and silence.value is None)


def _is_of_kind(reach: Sequence[Token]) -> bool:
    """Return whether those named are of one kind, sex, age or nationality; not of both kinds of exploitation."""
    again = [i for i, token in enumerate(reach) if token.does("how-many")][1:2]  # "or the number of girls helped"
    kinds = {kind for t in reach[: again[0] if again else None] for kind in t.meaning.dimensions}
    all_kinds = sum(name == "exploitation" for name, _ in kinds) > 1 and not has(reach[:2], "how-many")  # "of either"
    return any(name != "exploitation" or not all_kinds for name, _ in kinds)


def _leads_to_place(token: Token) -> bool:
    """Return whether behind a word stands where or among whom: "within the asylum system", "among the refugees"."""
    return token.does("place") or token.key in ("among", "within")


def _is_of_one(tokens: Sequence[Token], silence: Silence) -> bool:
    """Return whether it is one of several that did not report something: "a shelter for girls did not report any"."""
    if silence.value is not None or silence.rule != "not-reported":
        return False
    ends = (i + 1 for i in range(silence.first - 1, -1, -1) if tokens[i].key == ";" or tokens[i].does("break"))
    subject = tokens[next(ends, 0) : silence.first]
    ones = [i for i, token in enumerate(subject) if token.value == 1]
    if ones and all(t.does("region") or t.meaning.plain for t in subject[ones[-1] + 1 :]):
        return True  # "police said that at least one province did not report any"
    if not subject or any(t.meaning.actor or t.does("that") for t in subject):
        return False
    place = subject[-1].meaning.nouns and not subject[-1].key.endswith("s")  # "the shelter", not "the shelters"
    return bool(place or 0 in ones or (subject[0].key == "a" and any(t.meaning.nouns for t in subject[:2])))
