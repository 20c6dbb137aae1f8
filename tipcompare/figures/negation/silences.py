"""What was not done, and what was not said: zeros by a negated verb, figures that were not reported."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipcompare.figures.negation.going_back import asked_of, may_be_done, numbered, spoken_of
from tipcompare.figures.negation.overlaps import counted_twice
from tipcompare.figures.negation.undone import find_undone, has_object, none_led_to
from tipcompare.figures.negation.unreported import is_account, named_in
from tipcompare.figures.negation.unsaid import DENIALS, IN_DOUBT, Silence, is_data
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.stretches import clause_end, subject_of
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_key, has_kind
from tipcompare.figures.words.verbs import is_verb

_TELLING = DENIALS | {"last-time", "overlaps"}
_REPORTING = ("account", "lacking")
"""Marks one of which a sentence has that may deny that something was reported."""
_USED = ("offered", "using")
"""Marks one of which a sentence has that tells whether what the law offers was used."""
_NEAR_ACCOUNT, _NEAR_DATA = 3, 7
_NEAR_VERB, _NEAR_ASKED = 6, 5


def find_silences(scene: Scene) -> tuple[Silence, ...]:
    """Return the negations of a sentence that leave a figure unreported or nought, in order."""
    tokens = scene.tokens
    nothing = [p for p in scene.phrases if tokens[p.first].number_kind in ("none", "any")]
    nobody = [
        _nobody_did(scene, p) or none_led_to(scene, p) or _nobody_told(scene, p) or _no_data(scene, p)
        for p in nothing
        if tokens[p.first].number_kind == "none"
    ]
    nobody += [_nobody_used(scene, p) or _none_reported(scene, p) for p in nothing]
    found = [silence for silence in nobody if silence is not None]
    for index in scene.where(_TELLING):
        marks = tokens[index].meaning.marks
        if "last-time" in marks and (last := _not_since(scene, index)) is not None:
            found.append(last)
        if "overlaps" in marks and (doubt := counted_twice(scene, index)) is not None:
            found.append(doubt)
        if marks.isdisjoint(DENIALS) or any(said.first <= index < said.last for said in found):
            continue
        said = _silence_at(scene, index), _or_untold(scene, index) if "deny" in marks else None
        found += [one for one in said if one is not None]
    return tuple(sorted(found, key=lambda said: said.first))


def _silence_at(scene: Scene, index: int) -> Silence | None:
    """Return what the negation at `index` leaves unreported or nought, where it does."""
    marks = scene.tokens[index].meaning.marks
    silence = _unused(scene, index) or _untold(scene, index)
    silence = silence or (_unavailable(scene, index) if "unavailable" in marks else None)
    if silence is not None and silence.value is None and _is_only_scattered(scene.tokens, silence):
        return None
    return silence or (find_undone(scene, index) if "deny" in marks else None)


def _nobody_did(scene: Scene, phrase: Phrase) -> Silence | None:
    """Return what is nought since nobody did it: "no court convicted a trafficker"."""
    tokens, first = scene.tokens, phrase.first
    until = clause_end(tokens, phrase.end)
    got = at(tokens, phrase.end).does("gets") and phrase.what in ("thing", "measure", "unknown", "bare")
    if not got and not any(t.meaning.actor for t in tokens[first : phrase.end]):
        return None
    place = next((i for i in range(phrase.end, until) if is_verb(tokens, i) or tokens[i].does("be")), until)
    names = tokens[place].meaning.verbs if place < until else ()
    paid = [n for t in tokens[phrase.end + 1 : phrase.end + 3] for n in t.meaning.nouns if scene.counts[n].money]
    if got and paid:
        return Silence(first, first + 1, (paid[0],), 0.0, "undone", until, phrase.end)  # "no shelter received funds"
    measures = tuple(name for name in names if scene.counts[name].plain_zero)
    counted = any(t.number_kind == "count" for t in tokens[place:until])
    done = bool(measures) and not counted and has_object(tokens, place, until)  # not "no court convicted more than two"
    return Silence(first, first + 1, measures[:1], 0.0, "undone", until, place) if done else None


def _nobody_told(scene: Scene, phrase: Phrase) -> Silence | None:
    """Return what is not reported since nobody counted it: "nobody tracked how many victims were identified"."""
    tokens, first = scene.tokens, phrase.first
    ahead = range(first + 1, min(first + 1 + _NEAR_VERB, len(tokens)))
    verb = next((i for i in ahead if tokens[i].does_any("counts", "account", "negation")), -1)
    until = clause_end(tokens, verb + 1)
    told = verb >= 0 and not tokens[verb].does("negation")  # not "reported no convictions and did not share data on"
    if not told or not has(tokens[verb + 1 : min(until, verb + _NEAR_ACCOUNT)], "data"):
        return None
    measures = named_in(scene, verb + 1, until, said=False)
    return Silence(first, verb + 1, measures, None, "not-reported", until) if measures else None


def _none_reported(scene: Scene, phrase: Phrase) -> Silence | None:
    """Return what is not reported since none of it was: "no trials were reported by police", "nor were any reported".

    Or to have been done: "nor were any victims reported to have been referred". Not "no trials were reported".
    """
    tokens, first, until = scene.tokens, phrase.first, clause_end(scene.tokens, phrase.end)
    ahead = (i for i in range(phrase.end, until) if tokens[i].does("tells") and tokens[i].key.endswith("ed"))
    told = next(ahead, until)
    after = at(tokens, told + 1)
    nor = tokens[first].number_kind == "any" and tokens[first - 1].does_any("be", "have")
    nor = nor and first > 1 and tokens[first - 2].does("deny")
    by = tokens[told - 1].does("be") and (after.does("since") or after.key == "by")
    if told == until or not (nor or by):
        return None
    done = named_in(scene, told + 1, until, said=False) if after.key == "to" else ()
    measures = done or named_in(scene, first, told, said=False)
    return Silence(first, first + 1, measures, None, "not-reported", until) if measures else None


def _nobody_used(scene: Scene, phrase: Phrase) -> Silence | None:
    """Return what was offered and nobody asked for, or got: "could apply for residency; no victims applied"."""
    tokens, first, end = scene.tokens, phrase.first, phrase.end
    near = (first - 1, *range(end, min(end + _NEAR_ACCOUNT, len(tokens))))  # "did not grant any", "none were granted"
    verb = next((i for i in near if tokens[i].does("using") or tokens[i].key == "requested"), -1)
    last = max(end, verb + 1)
    denied = tokens[first].number_kind == "none" or tokens[max(0, verb - 1)].does("deny")
    if verb < 0 or not denied or phrase.what not in ("victim", "bare"):
        return None
    until = clause_end(tokens, last)
    if not _says_no_more(tokens[last:until]):
        return None  # "no victims received care"
    offered = _offered(scene, first)
    return Silence(first, last, offered, 0.0, "undone", until, verb) if offered else None


def _no_data(scene: Scene, phrase: Phrase) -> Silence | None:
    """Return what there is no data of: "the court had no sentencing data", "on convictions there was no report"."""
    first, last, until = phrase.first, scene.tokens[phrase.end - 1], clause_end(scene.tokens, phrase.end)
    data, asked = is_data(last) or last.does("data"), -1
    measures = named_in(scene, first + 1, until, said=False) if data else ()
    if not measures and (data or last.does("written")) and (asked := _question_before(scene.tokens, first)) >= 0:
        measures = named_in(scene, asked, first, said=False)
    return Silence(first, first + 1, measures, None, "unavailable", until, asked=asked) if measures else None


def _not_since(scene: Scene, index: int) -> Silence | None:
    """Return what was last done in some year, and so not in those behind it: "the last conviction was in 2012".

    Or "it was in 2012 that a court last convicted anybody".
    """
    tokens, ahead = scene.tokens, range(index + 1, min(index + 1 + _NEAR_VERB, len(scene.tokens)))
    if tokens[index].depth > 0:
        return None  # "did not convict anybody (the last conviction was in 2012)"
    named = {i: (*tokens[i].meaning.nouns, *tokens[i].meaning.verbs) for i in ahead}
    place = next((i for i in ahead if scene.any_with("of_accused", named[i])), -1)
    until = clause_end(tokens, place + 1)
    told = (*range(place + 1, until), *(i for i in range(index) if tokens[i + 1].does("that")))
    when = next((i for i in told if tokens[i].period is not None or tokens[i].is_year), -1)
    if place < 0 or when < 0 or has(tokens[index:until], "official"):
        return None
    between, behind = tokens[index + 1 : place], range(place + 1, when)
    if not all(t.does_any("light", "topic", "light-verb") for t in between):
        return None  # "the last session reviewed convictions"
    named_only = not tokens[place].meaning.verbs and not has(between, "light-verb")  # not "last won a conviction"
    if named_only != any(tokens[i].does_any("be", "dated") for i in range(place + 1, min(place + _NEAR_VERB, when))):
        return None  # "the last prosecution training"
    if any(is_verb(tokens, i) and not tokens[i].does_any("be", "dated") for i in behind):
        return None  # "the last conviction was appealed in 2012"
    period = tokens[when].period
    year = int(tokens[when].key) if period is None else period.year
    return Silence(index, place + 1, named[place][:1], 0.0, "undone", place + 1, place, year)


def _unused(scene: Scene, index: int) -> Silence | None:
    """Return what a law offers and nobody is said to have used: "residency; police did not use this provision"."""
    if scene.marks.isdisjoint(_USED):
        return None
    tokens = scene.tokens
    asked = _question_before(tokens, index)
    first, until = (asked, index) if asked >= 0 else (index, clause_end(tokens, index + 1))
    named, measures = _use_at(tokens, range(first, until)), _offered(scene, first)
    if named < 0 or not measures:
        return None
    ahead = range(index + 1, min(index + 1 + _NEAR_ACCOUNT, len(tokens) if asked >= 0 else named))
    said = index if tokens[index].does("unavailable") else next((i for i in ahead if tokens[i].does("tells")), -1)
    if said >= 0:
        rule = "unavailable" if said == index else "not-reported"
        return Silence(index, said + 1, measures, None, rule, max(until, said + 1), asked=asked)
    used = has(tokens[index + 1 : named], "using")  # not "did not change this policy"
    near = used and tokens[index].does("deny") and named - index <= _NEAR_ACCOUNT
    return Silence(index, index + 2, measures, 0.0, "undone", until, index + 1) if near else None


def _question_before(tokens: Sequence[Token], index: int) -> int:
    """Return where the clause before begins to ask, or -1: "how many were freed the police did not say".

    Or to name what it is about: "on convictions there was no report".
    """
    start = back_over(tokens, index - 1, lambda token: token.key not in (";", ":", "(") and not token.does("break")) + 1
    return start if start < index and tokens[start].does_any("asks", "how-many", "how-much", "regarding") else -1


def _use_at(tokens: Sequence[Token], reach: range) -> int:
    """Return where it is told that what is offered was used, or got: "grant this benefit", "received it"; -1 for none.

    Or where it is asked whether it was: "whether any had been granted", not "whether any were granted asylum"; or told
    that it was not: "but this was not granted".
    """
    asks = next((i for i in reach if tokens[i].does_any("asks", "how-many")), reach.stop)
    it = all(token.does_any("offered", "pointing", "function") for token in subject_of(tokens, reach.start))
    for place in range(reach.start + 1, min(reach.stop + 1, len(tokens))):
        token, used = tokens[place], tokens[place - 1].does("using")
        done = asks < place or (it and tokens[place - 2].does_any("be", "passive"))
        them = token.does("them") or (used and done and _says_no_more(tokens[place : reach.stop]))
        if token.does("offered") or (used and them):
            return place
    return -1


def _says_no_more(stretch: Sequence[Token]) -> bool:
    """Return whether a stretch tells only when, to victims, or who did it: "applied for it", "any to victims"."""
    people = (t for t in stretch if t.period is None and not t.meaning.actor and t.meaning.kind != "victim")
    told = (t for t in people if t.key not in ("one", "any", ".", ","))
    return all(t.does_any("them", "function", "offered", "time", "yet") for t in told)


def _offered(scene: Scene, until: int) -> tuple[str, ...]:
    """Return what was told before that the law offers: "could apply for residency"."""
    told = (t.meaning for t in scene.tokens[:until])
    names = (name for of in told for name in (*of.offers, *of.nouns) if scene.counts[name].offers)
    return tuple(dict.fromkeys(names))


def _untold(scene: Scene, index: int) -> Silence | None:
    """Return what a negated verb of reporting leaves out: "did not report any convictions"."""
    if scene.marks.isdisjoint(_REPORTING):
        return None
    tokens = scene.tokens
    did = next((i for i in range(index + 1, min(index + _NEAR_VERB, len(tokens))) if tokens[i].does("did")), index)
    near = range(did + 1, min(did + 1 + _NEAR_ACCOUNT, len(tokens)))  # "in neither year did it report any trials"
    had = near and tokens[index].does("lacking") and is_data(tokens[index + 1])  # "did not have data"
    verb = next((i for i in near if tokens[i].does("account")), index if had else None)
    if verb is None or tokens[index + 1].does("half"):
        return None
    if tokens[max(0, index - 1)].does("statute"):
        return None  # "the law did not specify prison terms"
    until = clause_end(tokens, verb + 1)
    reach = tokens[verb + 1 : until]
    says = tokens[verb].does("tells") or (tokens[verb].does("gives") and _names_results(scene, reach[:2]))
    before = _question_before(tokens, index)
    if before >= 0 and not any(token.key[-1:].isalpha() for token in reach[:1]):
        measures = named_in(scene, before, index, said=False) or asked_of(scene, range(before, index))
        return Silence(index, verb + 1, measures, None, "not-reported", until, asked=before)
    if not (says or _names_data(reach[:_NEAR_DATA])):
        return None
    asked = _names_data(reach[:_NEAR_ACCOUNT])
    measures = named_in(scene, verb + 1, until, said=says and not asked)
    if not measures and not any(t.meaning.verbs for t in tokens[:index]):  # not "helped victims but did not report ..."
        measures = _of_people(scene, verb + 1)
    if not measures and asked:
        # not "convicted nine, but did not share enough information to tell whether these were"
        enough = any(is_data(one) and then.key == "to" for one, then in pairwise(reach[:_NEAR_DATA]))
        spoken = () if enough else spoken_of(scene, index)
        measures = asked_of(scene, range(verb + 1, until)) or spoken or numbered(scene, index, reach)
    bare = any(one.number_kind == "any" and not then.key[-1:].isalpha() for one, then in pairwise(reach))
    if not measures and (bare or has(reach[:_NEAR_VERB], "so-doing")):  # "did not report issuing any"
        measures = may_be_done(scene, index)
    return Silence(index, verb + 1, measures, None, "not-reported", until)


def _names_data(stretch: Sequence[Token]) -> bool:
    """Return whether a stretch names data, some of them, or what was written on something: "reports on trials"."""
    written = any(one.does("written") and then.does("regarding") for one, then in pairwise(stretch))
    return written or any(token.does_any("data", "partial") or is_data(token) for token in stretch)


def _is_only_scattered(tokens: Sequence[Token], silence: Silence) -> bool:
    """Return whether data are only not kept "in one place"; not "were not kept in one place and so unavailable"."""
    ahead = range(silence.last, silence.until) if has(tokens[silence.first : silence.last], "keeps") else ()
    place = next((i for i in ahead if tokens[i].does("in-one-place")), len(tokens))
    between = tokens[silence.last : place]
    told = has(between, *DENIALS, "be", "subordinate", "tells") or has(tokens[place:], *DENIALS, "unavailable")
    return place < len(tokens) and not told and not has_key(between, *PAUSES)


def _names_results(scene: Scene, stretch: Sequence[Token]) -> bool:
    """Return whether a stretch names what courts came to by the plural: "convictions", not "conviction details"."""
    many = (token.meaning for token in stretch if token.key.partition(" ")[0].endswith("s"))
    return scene.any_with("of_accused", (name for told in many for name in (*told.nouns, *told.asked)))


def _or_untold(scene: Scene, index: int) -> Silence | None:
    """Return what is not reported behind a deed that is denied, too: "did not try anyone or report helping victims"."""
    if scene.keys.isdisjoint(("or", "nor")):
        return None
    tokens = scene.tokens
    reach = range(index + 1 + _NEAR_ACCOUNT, clause_end(tokens, index + 1) - 1)
    told = (i for i in reach if tokens[i].key in ("or", "nor") and tokens[i + 1].does("tells"))
    joint = next(told, -1)
    return _untold(scene, joint) if joint >= 0 and not tokens[joint + 1].key.endswith(("ed", "ing")) else None


def _unavailable(scene: Scene, index: int) -> Silence | None:
    """Return what is said to be unknown: "it was unclear how many victims received care"."""
    tokens = scene.tokens
    until = clause_end(tokens, index + 1)
    reach = tokens[index + 1 : until]
    if has(reach[:1], "that") and has_kind(reach[:_NEAR_ACCOUNT], "victim"):
        return None  # "no information that victims were jailed"
    if tokens[index].does("none-told") and (undone := _none_was_done(scene, index, until)):
        return undone
    asked, before = has(tokens[index : index + 4], "data") and not tokens[index].does("withheld"), -1
    if tokens[index].does("in-numbers"):
        measures = numbered(scene, index, tokens[index : index + 1])  # "trained officers, in unknown numbers"
    elif asked or tokens[index].does("none-told"):  # not "were not given information on"
        counts = tokens[index].does("data")  # "no count of", not "no reports of"
        deeds = tokens[index].key.endswith((" of", " on", " about")) and not counts
        measures = named_in(scene, index + 1, until, said=deeds)
        found = has_kind(reach[:1], "victim")  # "no reports of victims identified or referred to care"
        if deeds and not found and not any(t.meaning.nouns or t.does("sentence") for t in reach[:_NEAR_ACCOUNT]):
            measures = measures[:1]  # "no reports of police referring victims to shelters"
        if not measures and (before := _question_before(tokens, index)) >= 0:
            measures = named_in(scene, before, index, said=False)
        measures = measures or asked_of(scene, range(index + 1, until)) or spoken_of(scene, index)
        measures = measures or _of_people(scene, index)  # "kept no count of victims"
    elif has_key(reach[:1], "to") and (has(reach[:_NEAR_ASKED], "data") or not has(reach[:_NEAR_ASKED], "asks")):
        # "victims were not reported to have been identified", not "it was unclear to police how funds were to be used"
        measures = named_in(scene, index + 1, until, said=False)
    elif not tokens[index].does("lacks") and (before := _account_before(scene, index)) >= 0:
        funds, given = tokens[before].meaning.nouns[:1], tokens[index].does("not-given")
        if given and scene.any_with("money", funds) and not tokens[before + 1].does("data"):
            return Silence(index, index + 1, funds, 0.0, "undone", until, before)  # "funds were not provided"
        listed = back_over(tokens, before - 1, _describes_data) + 1
        measures = named_in(scene, listed, index, said=False) or _of_people(scene, before)
        measures = measures or numbered(scene, before, tokens[before:index]) or asked_of(scene, range(before, index))
        if not measures and has(reach[:1], "regarding"):  # "unavailable for trials"
            measures = named_in(scene, index + 1, until, said=False)
    else:
        return None
    rule = IN_DOUBT if tokens[index].does("partial") or _asks_who_got_more(reach) else "unavailable"
    return Silence(index, index + 1, measures, None, rule, until, asked=before) if measures else None


def _asks_who_got_more(asked: Sequence[Token]) -> bool:
    """Return whether it is asked to how many something was done again: "how many got care from more than one"."""
    again = (one.meaning.qualifier == "more_than" and then.value == 1 for one, then in pairwise(asked))
    return has(asked[:1], "how-many") and any(again)


def _account_before(scene: Scene, index: int) -> int:
    """Return the first account in the clause before that is unknown, or -1: "trials rose, and data were not kept"."""
    tokens = scene.tokens
    start = back_over(tokens, index - 1, lambda token: token.key not in (";", ":") and not token.does("break"))
    commas = (i for i in range(start + 1, index) if tokens[i].key == "," and has(tokens[start + 1 : i], "moves"))
    accounts = (i for i in range(next(commas, start) + 1, index) if is_account(scene, i, index))
    return next((i for i in accounts if not _is_of_deeds(scene, i, index)), -1)


def _is_of_deeds(scene: Scene, place: int, index: int) -> bool:
    """Return whether a deed is only told of by name, of others counted: "charges were not reported for convictions"."""
    tokens, names = scene.tokens, scene.tokens[place].meaning.nouns
    whose = tokens[index + 1 : index + 1 + _NEAR_ACCOUNT] if at(tokens, index + 1).is_for else ()
    others = [name for token in whose for name in token.meaning.nouns if name not in names]
    return scene.any_with("of_accused", others) and any(not scene.counts[name].term for name in names)


def _describes_data(token: Token) -> bool:
    """Return whether a word may stand before data to tell of what they are: "prosecution and conviction statistics"."""
    return token.joins or (bool(token.meaning.nouns) and not token.key.endswith("s"))


def _none_was_done(scene: Scene, index: int, until: int) -> Silence | None:
    """Return what was done to none of those reports that there were: "no reports of complicity were investigated"."""
    tokens = scene.tokens
    place = next((i for i in range(index + 1, until) if tokens[i].does_any("be", "relative")), until)
    deed = at(tokens, place + 1).meaning.verbs if place < until and not tokens[place].does("relative") else ()
    measures = tuple(name for name in deed if scene.counts[name].of_accused)
    harmed = has_kind(tokens[index + 1 : place], "victim")  # "no reports of victims being jailed"
    return Silence(index, index + 1, measures, 0.0, "undone", until, place + 1) if measures and not harmed else None


def _of_people(scene: Scene, start: int) -> tuple[str, ...]:
    """Return the measure of people on whom there is said to be data: "statistics for trafficking victims".

    Not on something of theirs: "data on victims' ages", "the number of victims who testified".
    """
    tokens = scene.tokens
    data = next((i for i in range(start, len(tokens) - 2) if _names_data(tokens[i : i + 1])), -1)
    if data < 0:
        return ()
    on = data + 1 + tokens[data + 1].does("regarding")  # "statistics on the number of", "no record of the number of"
    data = on if on < len(tokens) - 2 and tokens[on].does("how-many") else data
    of = data + tokens[data + 1].does("link")  # "a count of victims" has it in its own phrase
    then, place = tokens[of + 2 : of + 3], tokens[of + 3 : of + 4]
    ends = any(t.does_any("be", "and", "break", "unavailable") or not t.key[-1:].isalpha() for t in then)
    there = has(then, "place") and any(t.text[:1].isupper() for t in place)
    meant = tokens[max(0, start - 1)].does("gives") or tokens[data].key == "information"  # "information for victims"
    if (tokens[of].key == "for" and meant) or (then and not (ends or there)):
        return ()
    about = tokens[of].does("regarding") or " of" in tokens[of].key
    return scene.mentioning({tokens[of + 1].meaning.kind}) if about else ()
