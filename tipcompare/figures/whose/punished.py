"""Whether those who were punished are no traffickers, by what they did: workers who struck, women in prostitution."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import NOT_ACCUSED, PEOPLE
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.stretches import tail
from tipcompare.figures.words.tokens import Token, at, first_stop, has, has_kind, past
from tipcompare.figures.words.verbs import before_light

_CHILD = ("age", "child")
_NEAR = 4
"""Tokens behind a term among which stands for what it was."""


def for_own_offense(told: Sequence[Token], whom: Phrase) -> bool:
    """Return whether people are accused of what migrants and victims are: "for illegal entry".

    Or women and migrants of what a law on stay, families or morals forbids: "under the Immigration Act", "with crimes
    under the Family Charter"; not "under the Penal Code".
    """
    theirs = ("sex", "female") in whom.dimensions or any(t.key == whom.head and t.does("migrants") for t in told)
    return any(
        (one.does("link") and then.does("own-offense"))
        or (theirs and then.does("statute") and (one.does("of-stay") or then.does("of-stay")))
        for one, then in pairwise(told)
    )


def behind_term(tokens: Sequence[Token], phrases: Sequence[Phrase], end: int) -> Sequence[Token]:
    """Return what stands behind the term of those whose phrase ends there: "12 masons to six months for striking"."""
    term = next((phrase for phrase in phrases if phrase.first > end and phrase.what == "time"), None)
    return behind_jail(tokens, term.end) if term is not None and at(tokens, end).key == "to" else ()


def behind_jail(tokens: Sequence[Token], end: int) -> Sequence[Token]:
    """Return what stands near behind a term that ends there, and the prison behind it."""
    place = past(tokens, end, "jail")
    return tokens[place : first_stop(tokens, range(place, min(place + _NEAR, len(tokens))))]


def are_exploited(scene: Scene, item: Bound) -> bool:
    """Return whether those taken are children or victims, and so no suspects.

    "Arrested four underage girls", "jailed 12 children exploited in mines", "found girls, nine of whom it charged",
    "tried nine victims for theft; one fled", "a broker accused of holding 12 workers was tried".
    """
    tokens, phrase = scene.tokens, item.phrase
    if not item.measures or not all(scene.counts[name].of_accused for name in item.measures):
        return False
    held = before_light(tokens, phrase.first, qualifiers=True)
    if item.cue > phrase.first and held > 0 and tokens[held].key.endswith("ing") and tokens[held - 1].does("link"):
        return True
    if phrase.what == "bare" and tokens[phrase.end - 1 if phrase.part else max(0, phrase.first - 1)].does("whom"):
        told = (i for i in range(phrase.first - 1, -1, -1) if tokens[i].meaning.kind in PEOPLE)
        named = (i for i in told if not tokens[i + 1].meaning.divides("exploitation"))  # not "child labor,"
        who = tokens[next(named, phrase.first)].meaning
        return who.kind == "victim" or _CHILD in who.dimensions
    if phrase.what == "unknown" and has(phrase.of(tokens), "sex-workers"):
        return not has(tail(scene, item), "topic")  # "arrested 12 sex workers"
    if phrase.what == "unknown":  # "no evidence that victims were jailed"
        return tokens[phrase.first].number_kind == "none" and has_kind(tokens[phrase.end : item.cue], "victim")
    if phrase.what == "bare":
        victims = [before.first for before in scene.phrases if before.first < phrase.first and before.what == "victim"]
        deed = tokens[before_light(tokens, victims[-1], qualifiers=True)].meaning.verbs if victims else ()
        return scene.any_with("of_accused", deed)
    if phrase.what != "person":
        return False
    if tokens[held].key == "involving" and tokens[held - 1].meaning.kind == "case":  # not "involving nine persons"
        return any(divides in ("sex", "age") for divides, _ in phrase.dimensions)
    inside = phrase.of(tokens)
    whom = (*tail(scene, item), *behind_term(tokens, scene.phrases, phrase.end))
    if at(tokens, phrase.end).does("relative") and scene.any_with("mentioned", thought_to_be(whom)):
        return True  # "arrested 12 women whom police identified as victims"
    others = next((i for i, token in enumerate(whom) if token.meaning.kind in NOT_ACCUSED), None)
    if has((*inside, *whom[:others]), "sells-sex") and not has((*inside, *whom), "topic"):
        return True  # "arrested 12 women in prostitution", not "for prostitution and trafficking"
    behind = at(tokens, phrase.end)  # not "12 child labor cases"
    apart = behind.does_any("function", "and", "street") or bool(behind.meaning.conditions)
    return _CHILD in phrase.dimensions and (apart or not behind.key[-1:].isalpha())


def thought_to_be(stretch: Sequence[Token]) -> set[str]:
    """Return the measures of those who are found or thought to be so: "identified as victims", "to be victims"."""
    named = {name for token in stretch for name in token.meaning.purposes}
    return named | {name for token in stretch if "as" in token.key.split() for name in token.meaning.verbs}
