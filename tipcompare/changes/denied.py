"""What a sentence denies of a deed or a plan that it tells: what is asked for was not done with it."""

from __future__ import annotations

import re
from collections.abc import Iterator, Sequence

from tipcompare.align.folding import stem_word
from tipcompare.changes.asked import Asked, concept_of
from tipcompare.changes.clauses import REST
from tipcompare.changes.fulfilment import is_answer
from tipcompare.changes.polarity import FINITE, Clause, read_clause
from tipcompare.language import deeds
from tipcompare.language.clauses import CONCEDING, OPPOSING, STANDING_FOR
from tipcompare.language.cues import IF_PASSED

_OF_THINGS = frozenset({"that", "which"})
"""Relative words for things: what is denied of people ("girls who do not study") tells who they are."""

_STILL = frozenset({"yet", "still"})
"""Words with which what is denied is still to come: it is planned."""

_YEAR = re.compile(r"(?:19|20)\d\d")
_TURNING = OPPOSING - CONCEDING


def find_denying(told: Clause, clauses: Sequence[Clause], part: Asked) -> Clause | None:
    """Return the clause that denies what is asked for of what another one tells; None where none does.

    Asked is to "enforce the rules": "the ministry wrote rules, but did not enforce them", "drafted rules that were not
    enforced", of which the second clause denies it within the one that tells, and says nothing else.

    Args:
        told: the clause that tells a deed, or what is planned.
        clauses: all of its sentence.
        part: what is asked for.
    """
    behind = clauses[clauses.index(told) + 1 :] if told in clauses else ()
    for clause in clauses if told.rule == IF_PASSED else behind:
        if clause.says != "did not" or clause.rule == REST or clause.actor == "other":
            continue
        if told.says == "did":
            denies = any(_is_asked_first(verb, told, part) for verb in _list_denied(clause))
        else:
            turned = told.rule == IF_PASSED or clause.words[0] in _TURNING
            denies = turned and _STILL.isdisjoint(clause.words) and _is_asked(clause.verb, part) and _meet(told, clause)
        if denies:
            return clause
    return next(_denied_within(told, part), None)


def _is_asked(verb: str, part: Asked) -> bool:
    return concept_of(verb) in part.concepts and stem_word(verb) not in part.refused


def _is_asked_first(verb: str, told: Clause, part: Asked) -> bool:
    """Whether a verb is asked for, and the one of what is told is not, or only behind it.

    What answers what is asked for is not denied by another word for the same: "trained guards, but gave them no beds".
    """
    one, other = concept_of(verb), concept_of(told.verb)
    if not _is_asked(verb, part) or (one in part.said and is_answer(part.kind, told)):
        return False
    return other not in part.concepts or part.concepts.index(one) < part.concepts.index(other)


def _list_denied(clause: Clause) -> Iterator[str]:
    """The verbs that a clause denies of what it has a pronoun for: "it was not kept", "made no effort to keep it"."""
    words, place = clause.words, clause.words.index(clause.verb)
    if not deeds.BEING.isdisjoint(words[:place]):
        if clause.subject == 1 and not STANDING_FOR.isdisjoint(words[:place]):
            yield clause.verb
        return
    for before, word in zip(words[place:], words[place + 1 :], strict=False):
        if word in STANDING_FOR:
            yield before


def _meet(told: Clause, clause: Clause) -> bool:
    """Whether a clause is on the thing of another one: it names it, or has a pronoun for it. An earlier plan is none.

    "The ministry drafted a plan, but the prior plan was not implemented", "but the plan of 2015 was not implemented".
    """
    years = (at for at, word in enumerate(clause.words) if _YEAR.fullmatch(word) and word not in told.words)
    if any(at > 0 and clause.words[at - 1] in deeds.BEFORE_NAMING_YEAR for at in years):
        return False
    if not deeds.OF_BEFORE.isdisjoint(clause.words):
        return False
    both = {concept_of(word) for word in told.words} & {concept_of(word) for word in clause.words}
    return bool(both - {"", concept_of(told.verb), concept_of(clause.verb)}) or any(_list_denied(clause))


def _denied_within(told: Clause, part: Asked) -> Iterator[Clause]:
    """What is said on the thing of a clause by one within it ("a plan that does not cover mills") and denies it."""
    if told.verb not in deeds.MAKING:
        return  # "closed gaps that did not protect girls"
    place = told.words.index(told.verb)
    for at in range(place + 1, len(told.words) - 2):
        if told.says == "did" and told.words[at] in deeds.LINKING:
            return  # "opened a shelter in a town that did not have one"
        if told.words[at] in _OF_THINGS and told.words[at + 1] in FINITE and told.words[at + 1] != "had":
            within = read_clause(told.words[at:], frozenset(), None, shares=False)
            denies = within.says == "did not" and within.subject == 1 and _is_asked_first(within.verb, told, part)
            if denies and (told.says == "did" or _STILL.isdisjoint(within.words)):
                yield Clause(told.words)
