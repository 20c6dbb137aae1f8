"""What one clause says was done, and who did it: its main verb, its subject, and the reach of what denies it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import chain, takewhile

from attrs import evolve, frozen

from tipcompare.align.folding import fold_words, stem_word
from tipcompare.changes.said import find_said
from tipcompare.language import Words, clauses, deeds
from tipcompare.language.cues import AT_HAND, CUES, Cue, Reach, Says
from tipcompare.language.directives import STOP_WORDS
from tipcompare.language.english import ENGLISH
from tipcompare.language.narrowing import SOURCE
from tipcompare.model.comparison import Actor

_OF_SUBJECT, _OF_OBJECT, _BEYOND, _LONGEST = 4, 2, 3, 7
"""Words of the subject in which what denies it stands, of what follows the verb in which an object begins, after the
verb into which a cue of several words may reach, and of the group of a verb."""

_OF_TAKING = 4
"""Words after a verb of taking in among which those stand whom it harms."""

_AGENT = 8
"""Words after a passive verb among which "by" names who acts."""


def _by_reach() -> dict[Reach, dict[str, list[tuple[Words, int]]]]:
    """The cues of each reach by their first word: all of their words, and the place of their rule."""
    found: dict[Reach, dict[str, list[tuple[Words, int]]]] = {}
    for place, cue in enumerate(CUES):
        for text in cue.words:
            words = tuple(text.split())
            found.setdefault(cue.reach, {}).setdefault(words[0], []).append((words, place))
    return found


_CUES = _by_reach()
DEED_STEMS = frozenset(map(stem_word, deeds.DEEDS))
"""Stems of the verbs of deeds, whatever their form."""


def _tell_words(cues: Iterable[Cue]) -> frozenset[str]:
    """A word of each wording of some cues: the first that is no small one."""
    wordings = [text.split() for cue in cues for text in cue.words]
    return frozenset(next((word for word in words if word not in STOP_WORDS), words[0]) for words in wordings)


DENYING = _tell_words(cue for cue in CUES if cue.says == "did not") | {
    fold_words(short)[-1] for short in deeds.CONTRACTED
}
"""Folded words of which a sentence has one that says that something was not done."""

_IMPERSONAL = clauses.ANSWERED_FOR | {SOURCE}
_SHORT = frozenset(chain.from_iterable(cue.words for cue in CUES if cue.reach == "subject" and cue.says == "did not"))

GOING_ON = _tell_words(cue for cue in CUES if cue.says == "continued")
"""Folded words of which a sentence has one that says that something goes on."""

AT_HAND_WORDS = _tell_words(cue for cue in CUES if cue.name == AT_HAND)
"""Folded words of which a sentence has one that says that means are at hand."""

FINITE = deeds.BEING | deeds.HAVING | deeds.DOING | deeds.ABLE | deeds.TO_COME
VERB_CUES = frozenset(_CUES["verb"]) - deeds.BESIDE_VERBS
PASTS = {
    stem_word(verb): verb
    for cue in CUES
    if cue.reach == "verb" and cue.says in ("continued", "planned")
    for verb in cue.words
    if verb.endswith("ed")
} | {stem_word(verb): verb for verb in sorted(deeds.DEEDS)}
"""The past of each verb of a deed, and of what goes on or is planned, by its stem."""
VERBS = (
    FINITE
    | (deeds.IN_PAST | deeds.STATES | deeds.SAYING | deeds.REMAINING)
    | {word for word in VERB_CUES if any(len(cue) == 1 for cue, _ in _CUES["verb"][word])}
)
_PHRASES = {word: [cue for cue, _ in _CUES["verb"][word]] for word in VERB_CUES - VERBS}
_NOTED = VERBS | VERB_CUES | deeds.RELATIVE
_LED = FINITE | {"to"}
"""What leads to a verb, which then is not the first of its group."""

_ENDING = clauses.PAUSES | deeds.RELATIVE
_COUNTS = frozenset(word for word, _ in ENGLISH.numbers)
_PARTICIPLES = (deeds.IN_PAST | {word for word in deeds.SAYING if not word.endswith("s")}) - deeds.PAST_ONLY
_CUES_AFTER_NOUNS = frozenset(word for word in VERB_CUES if word.endswith("ed")) - deeds.DEEDS - deeds.BEING
_APART = deeds.LINKING - {"to"}
_TAKING = deeds.IN_PAST - deeds.GIVING_AWAY
_ALWAYS_FINITE = frozenset(word for word in FINITE if not word.endswith(clauses.DOING_SO)) | deeds.REMAINING
_LATER = _ALWAYS_FINITE | ((VERBS & VERB_CUES) - FINITE)
_AFTER_OTHERS = deeds.RELATIVE | clauses.NOT_FINITE_AFTER
_LEADING_TO_NONE = deeds.DOING | deeds.NEUTRAL | deeds.ABLE | deeds.TO_COME | {"is", "are"}
_WITHIN = FINITE | clauses.WITHIN_VERBS


@frozen
class Clause:
    """One clause of a sentence.

    Args:
        words: in lower case, with the marks that part them.
        says: what it says became of its matter.
        actor: who its subject is.
        subject: number of words that its verb is said of; 0 where it has no subject.
        verb: the main verb; empty where it has none.
        rule: name of the rule by which it says that; empty where it says nothing.
    """

    words: Words
    says: Says = "unclear"
    actor: Actor = "unclear"
    subject: int = 0
    verb: str = ""
    rule: str = ""


def read_clause(
    words: Words, names: frozenset[str], before: Clause | None, *, shares: bool, doubts: bool = False
) -> Clause:
    """Return what a clause says.

    Args:
        words: in lower case, with the marks that part them.
        names: words that name the country or a body of its government, for which they stand as a subject.
        before: the clause before it in its sentence, if any.
        shares: whether it has no subject of its own, but that of the one before.
        doubts: whether it may begin with a doubt of which the rest of its sentence is: it tells no deed behind it.
    """
    shared = before if shares else None
    if words[0] in deeds.LEAVING_OPEN or (shared is None and _describes(words)):
        return Clause(words)
    start, doubted = find_said(words, doubts=doubts)
    if not deeds.EARLIER.isdisjoint(words[max(start - 3, 0) : max(start - 2, 0)]):
        return Clause(words)
    verb = _find_verb(words, start, shares=shared is not None)
    if verb < 0:
        return Clause(words)
    end = _end_of_group(words, verb)
    subject = [word for word in words[start:verb] if word not in clauses.PAUSES and word not in clauses.TURNING]
    named = before if shares or subject == [clauses.POINTING_BACK] else None
    actor = _find_actor(words, subject, end, names) if named is None else named.actor
    size = max(len(subject), 1) if shared is None else shared.subject
    says, rule = _tell((words, start, verb, end), actor, "" if shared is None else shared.rule)
    if doubted and not (says == "did not" and _denies_plainly(words[verb:end])):
        return Clause(words)
    clause = Clause(words, says, actor, size, words[end - 1], rule)
    if rule and actor != "government" and _is_impersonal(subject, words[verb:end]):
        return evolve(clause, actor=_find_answering(clause, names, before))
    return clause


def _denies_plainly(group: Words) -> bool:
    """Whether the group of a verb says that something was not done, and not that it may not be: "did not", "lacked"."""
    return group[-1] in deeds.LACKING or (group[0] in deeds.DENYING_PLAINLY and "not" in group)


def _describes(words: Words) -> bool:
    """Whether it begins with a verb in the present, as what a body is there for is listed: "Trains inspectors"."""
    following = words[1] if len(words) > 1 else ""
    listed = words[0] in deeds.STATES and words[0] not in deeds.SAYING
    return listed and following not in deeds.LINKING and following not in VERBS


def _find_verb(words: Words, start: int, *, shares: bool) -> int:
    """Place of the main verb; -1 where there is none. None begins a clause but one that shares its subject."""
    if words[start : start + 1] == ("there",) and words[start + 1 : start + 2] and words[start + 1] in FINITE:
        return start + 1
    skip, after, aside = 0, 0, False
    for place in range(start, len(words)):
        word = words[place]
        if word not in _NOTED or place < after:
            continue
        if aside and word in FINITE and words[place - 1] == ",":
            skip = 0  # "the rule, which astonished donors, was not kept"
        if word in deeds.RELATIVE:
            skip += place > start and words[place - 1] not in ("and", "or")
            aside = words[max(place - 1, 0)] == "," and words[place + 1 : place + 2] != (",",)
        elif (place > start or shares or _begins_row(words, place)) and is_verb(words, place):
            before = _word_before(words, start, place)
            if before in _LED:
                continue
            if skip:
                skip, after = skip - 1, _end_of_group(words, place)
            elif _is_finite(words, place, before):
                return place
    return -1


def _word_before(words: Words, start: int, place: int) -> str:
    """The word before a verb and its adverbs, empty where there is none: "without adequately trained wardens"."""
    before = place - 1
    while before > start and words[before].endswith("ly") and words[before] not in deeds.NO_ADVERBS:
        before -= 1
    return words[before] if before >= start else ""


def _begins_row(words: Words, place: int) -> bool:
    """Whether a sentence begins with a deed of a body that the row of a table names: "Hired 12", "Had hired"."""
    if place or len(words) == 1:
        return False
    first, following = words[:2]
    if first in deeds.DEEDS:
        return opens_noun(words, 1) or following in deeds.PARTICLES
    return first in deeds.LEADING_DEEDS and following in deeds.DEEDS


def opens_noun(words: Sequence[str], place: int) -> bool:
    """Return whether what stands at a place, if anything, opens an object or a subject: "a", "the", "12"."""
    return place < len(words) and (words[place] in clauses.OPENING or words[place][:1].isdigit())


def is_verb(words: Sequence[str], place: int) -> bool:
    """Return whether a verb stands at a place by its form alone, be it finite or not."""
    word = words[place]
    return word in VERBS or any(tuple(words[place : place + len(cue)]) == cue for cue in _PHRASES.get(word, ()))


def _is_finite(words: Words, place: int, before: str) -> bool:
    word = words[place]
    if word in _ALWAYS_FINITE:
        return True
    if word in FINITE or before in deeds.MODIFIED_AFTER or compounds(words, place):
        return False
    has_object = opens_noun(words, place + 1)
    counted = before[:1].isdigit() and not before.startswith(("19", "20"))
    if not has_object and (counted or (before in _COUNTS and _has_verb(words, place + 2))):
        return False  # "more than 10 registered wardens", "two convicted guards received fines"
    following, second = (*words[place + 1 : place + 3], "", "")[:2]
    if word in _CUES_AFTER_NOUNS and following in _APART:  # "a bill drafted by the council was adopted"
        return (following != "by" or second.endswith(clauses.DOING_SO)) and not _goes_with_another(words, place + 2)
    if word not in _PARTICIPLES or (has_object and (word in _TAKING or following == "no")):
        return True
    if _ends_there(words, place):
        return False
    if following in deeds.LINKING and word not in deeds.INTRANSITIVE and second not in ("least", "most"):
        return False
    return not _goes_with_another(words, place + 2)


def _goes_with_another(words: Words, start: int) -> bool:
    """Whether a main verb stands from a place on, before a comma: not one of what who or which begins ("who were")."""
    skip, after = 0, 0
    for at in range(start, len(words)):
        word, before = words[at], words[at - 1]
        if word in (",", "that"):
            return False
        if word in deeds.RELATIVE:
            skip += 1
        elif word in _LATER and at >= after and not compounds(words, at):
            if word not in _ALWAYS_FINITE and before in deeds.MODIFIED_AFTER:
                continue  # "the continued use", "led to a lack"
            if not skip and before not in _AFTER_OTHERS:
                return True
            skip, after = max(skip - 1, 0), _end_of_group(words, at)
    return False


def _has_verb(words: Words, start: int) -> bool:
    """Whether a verb that belongs to no noun stands from a place on, before the next mark or who or which."""
    after = takewhile(lambda at: words[at] not in _ENDING, range(start, len(words)))
    return any(words[at] in VERBS and words[at - 1] not in deeds.MODIFIED_AFTER for at in after)


def compounds(words: Sequence[str], place: int, names: Mapping[str, frozenset[str]] = deeds.COMPOUNDS) -> bool:
    """Return whether a form makes one with what follows it, and is no verb: "organized crime", "aimed at girls"."""
    return any(word in names.get(words[place], ()) for word in words[place + 1 : place + 2])


def _ends_there(words: Words, place: int) -> bool:
    """Whether nothing follows a verb that wants an object, or another verb does: it belongs to the noun before it."""
    word, following = words[place], words[place + 1] if place + 1 < len(words) else ";"
    if word in deeds.INTRANSITIVE or word in deeds.SAYING:
        return False
    if following == ",":
        return not any(word in deeds.DEEDS for word in words[place + 2 : place + 5])
    return following in clauses.PAUSES or following in FINITE


def _end_of_group(words: Words, verb: int) -> int:
    """Where the group of a verb ends: after the verb that its auxiliaries, adverbs and negations lead to."""
    end = verb + 1
    leads = words[end : end + 1] == ("to",) and not clauses.OPENING.intersection(words[end + 1 : end + 2])
    if words[verb] not in FINITE and not leads:
        return end
    while end < min(len(words), verb + _LONGEST) and (words[end] in _WITHIN or words[end].endswith("ly")):
        end += 1
    return end + 1 if end < len(words) and words[end] not in clauses.PAUSES else end


def _end_of_joined(words: Words, end: int) -> int:
    """Where the verbs end that are joined to the one before: "investigated, prosecuted, and convicted"."""
    at = end
    while at < len(words) and (words[at] in deeds.DEEDS or words[at] in (",", "and", "or")):
        at += 1
        if words[at - 1] in deeds.DEEDS:
            end = at
    return end


def _tell(clause: tuple[Words, int, int, int], actor: Actor, rule: str) -> tuple[Says, str]:
    """What the clause says, by the cues in order; a deed where none of them speaks and the verb is one.

    The rule is the one by which the clause says it whose subject it shares: it holds for that subject.
    """
    words, start, verb, end = clause
    end = _end_of_joined(words, end)
    found = [
        *_cues_in(words, range(verb, end + _BEYOND), "verb", end),
        *_cues_in(words, range(start, min(verb, start + _OF_SUBJECT)), "subject"),
        *_cues_in(words, range(max(start, verb - 1), verb), "before"),
        *_cues_in(words, range(max(start, verb - 1), verb), "subject"),  # a long subject's last word: "neither met"
        *_cues_in(words, range(verb + 1, end + _OF_OBJECT), "object"),
    ]
    if any(word in deeds.BEING or word in deeds.REMAINING for word in words[verb:end]):
        found += _cues_in(words, range(verb + 1, end + _BEYOND), "predicate")
    for place in sorted(found):
        cue = CUES[place]
        of_these = not cue.of or cue.name == rule or any(word in cue.of for word in words[start:verb])
        of_these = of_these and cue.unless.isdisjoint(words[end:])
        if of_these and (not cue.behind or any(word in cue.behind for word in words[verb:end])):
            telling = cue.tells and (actor == "government" or not cue.by_government)
            return (cue.says, cue.name) if telling else ("unclear", "")
    by_law = words[verb] in clauses.DONE_BY_LAWS and _is_law(words[start:verb])
    return ("did", "deed") if _is_deed(words, verb, end) and not by_law else ("unclear", "")


def _is_law(subject: Words) -> bool:
    """Whether it is a law, none told to be new, of which a clause tells what it does: "the 2015 act criminalized"."""
    return not clauses.LAWS.isdisjoint(subject) and clauses.NO_LAWS.isdisjoint(subject)


def _cues_in(words: Words, part: range, reach: Reach, end: int | None = None) -> Iterator[int]:
    """The places of the rules whose words stand in a part of a clause; single words count before `end` alone."""
    known = _CUES[reach]
    for at, word in enumerate(words[part.start : part.stop], part.start):
        for cue, place in known.get(word, ()):
            after = at + len(cue)
            within = after <= (part.stop if end is None or len(cue) > 1 else end)
            if within and words[at:after] == cue and not compounds(words, after - 1, deeds.OF_OTHER_THINGS):
                yield place


def _is_deed(words: Words, verb: int, end: int) -> bool:
    head, first = words[end - 1], words[verb]
    if head in deeds.TAKING_IN and not deeds.TAKEN_IN.isdisjoint(words[end : end + _OF_TAKING]):
        return False
    if first in deeds.DEEDS:
        return True
    if first == deeds.EMPHATIC:
        return stem_word(head) in DEED_STEMS
    if end - verb < 2 or first in _LEADING_TO_NONE:
        return False
    return head in deeds.DEEDS or head in deeds.PARTICIPLES or (head.endswith("ed") and head not in deeds.NO_DEEDS)


def _is_impersonal(subject: Sequence[str], group: Words) -> bool:
    """Whether a clause names nobody who acts: "gaps exist", "there is no", "was not opened", "research found no"."""
    head = group[-1]
    linked = not (deeds.BEING | deeds.REMAINING).isdisjoint(group)
    told = linked and not head.endswith(clauses.DOING_SO) and head not in clauses.BEFORE_TO_DO
    return told or not (_SHORT.isdisjoint(subject[:_OF_SUBJECT]) and _IMPERSONAL.isdisjoint(subject))


def _find_answering(clause: Clause, names: frozenset[str], before: Clause | None) -> Actor:
    """Who answers for what a clause says that names nobody who acts: the government where it speaks of its affairs."""
    if clause.verb in clauses.DONE_BY_STATES or clause.actor == "other":
        return "government" if clause.verb in clauses.DONE_BY_STATES else "other"
    words, affairs = clause.words, clauses.GOVERNMENT if clause.says == "did" else clauses.AFFAIRS
    told = not (affairs.isdisjoint(words) and names.isdisjoint(words))
    if clause.says == "did":
        told = told and clauses.OTHERS.isdisjoint(words)
    elif before is not None:
        told = told or before.actor == "government"
    return "government" if told else "unclear"


def _find_actor(words: Words, subject: Sequence[str], end: int, names: frozenset[str]) -> Actor:
    """Who acts: after a passive verb whoever stands after "by", else the first of the subject that is known."""
    after = words[end : end + _AGENT]
    if "by" in after and words[end - 1].endswith(clauses.PASSIVE_ENDS):
        told = _first_actor(after[after.index("by") + 1 :], names)
        if told != "unclear":
            return told
    return "government" if tuple(subject) == ("it",) else _first_actor(subject, names)


def _first_actor(words: Sequence[str], names: frozenset[str]) -> Actor:
    """The first who is known; those for whom something is meant do not act: "procedures to screen victims"."""
    meant = False
    for word in words:
        if word in clauses.GOVERNMENT or word in names:
            return "government"
        meant = meant or word in clauses.BEFORE_THOSE_MEANT
        if word in clauses.OTHERS and not meant:
            return "other"
    return "unclear"
