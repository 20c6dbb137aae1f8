"""The names of the agency that tells of a number."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.tokens import Token
from tipcompare.figures.words.verbs import is_verb


def name_agency(scene: Scene, place: int) -> str:
    """Return the names in the subject of the clause that tells of a number: "Northern Province", "FPU"; empty for none.

    Agencies of one country have names of their own where "the government", "police" and "courts" have none.
    """
    tokens, agencies = scene.tokens, "agency" in scene.marks
    likely = [
        index
        for index, token in enumerate(tokens[:place])
        if (token.meaning.plain and token.text[:1].isupper()) or (agencies and "agency" in token.meaning.marks)
    ]
    if not likely:
        return ""
    names: list[str] = []
    for index in range(max(likely[0], _start_of_clause(tokens, place)), place):
        token = tokens[index]
        if names and (is_verb(tokens, index) or token.meaning.weak or token.key == ","):
            break
        if names and (token.does("program") or token.meaning.kind == "victim"):
            return ""  # "the Fresh Start program assisted 12", "the Harbor Center for Victims assisted 12"
        known = index > 0 or "agency" in token.meaning.marks
        if index in likely and (known or tokens[1].meaning.actor or _is_set_against(tokens)):
            names.append(token.text)
    return " ".join(names)


def _start_of_clause(tokens: Sequence[Token], place: int) -> int:
    """Return where the clause begins whose subject tells of a number."""
    first = place
    while first > 0 and tokens[first - 1].key not in (";", ":"):
        before = tokens[first - 1]
        apart = "break" in before.meaning.marks and tokens[first - 2].key == ","
        if before.begins_clause or (apart and _acts_for_itself(tokens, first, place)):
            break
        first -= 1
    return first


def _acts_for_itself(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Return whether a subject of its own acts from `first` on: "police opened six, while the navy opened 12"."""
    acts = next((i for i in range(first, place) if is_verb(tokens, i) or tokens[i].meaning.weak), first)
    return acts > first and not tokens[first].does_any("they", "subject")


def _is_set_against(tokens: Sequence[Token]) -> bool:
    """Return whether a sentence opens with an agency that it sets against another: "FBU opened six, while CID ..."."""
    against = (i for i, token in enumerate(tokens) if token.does("break") and tokens[i - 1].key == ",")
    return tokens[0].text.isupper() and any(_acts_for_itself(tokens, i + 1, len(tokens)) for i in against)
