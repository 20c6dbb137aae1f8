"""The names of the agency that tells of a number, without the country's own, which is in the name of any."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Sequence
from functools import lru_cache

from attrs import evolve

from tipcompare.figures.whose.other_states import is_other_state
from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_key, past
from tipcompare.figures.words.verbs import is_verb
from tipcompare.model import Observation
from tipcompare.model.figures import NAMED_OWN

_BY_THE_WAY = ("with", "under")
"""Words with which begins what commas set off, with whose help or by what it was done."""
_STEM = 4
"""Letters that a country's name and the adjective made of it have in common: "Vesmarkian courts" are "courts"."""


def name_agency(scene: Scene, place: int) -> str:
    """Return the names in the subject of the clause that tells of a number: "Northern Province", "FPU"; empty for none.

    Agencies of one country have names of their own where "the government", "police" and "courts" have none.
    """
    likely = [i for i in _likely_names(scene) if i < place]
    if not likely:
        return ""
    tokens = scene.tokens
    first = _start_of_clause(tokens, place)
    named = [i for i in likely if i >= first and (i > 0 or _opens_with_agency(tokens)) and not _is_aside(tokens, i)]
    if not named or _tells_whence(tokens, range(first, named[0]), place) or _is_counted(tokens, named[0]):
        return ""
    end = next((i for i in range(named[0] + 1, place) if _ends_name(tokens, i)), place)
    name = [i for i in named if i < end]
    foreign = any(is_other_state(scene, i) for i in name)  # "Nigerian women", "Nigeria (21)"
    short = any(tokens[i].text.isupper() for i in name)
    other = any(_makes_no_agency(token, short=short) for token in tokens[named[0] + 1 : end])
    passes_on = any(tokens[i].does("tells") and _acts_behind(tokens, i + 1) for i in range(end, place))
    if foreign or other or passes_on or _goes_with_own(tokens, named[0]) or _are_one_by_one(scene, named[0]):
        return ""
    return " ".join(_as_name(tokens, i) for i in name)


def _acts_behind(tokens: Sequence[Token], place: int) -> bool:
    """Return whether it is told who acted, so that another only told of it: "reported that courts convicted"."""
    who = at(tokens, past(tokens, place, "that", "article"))
    return bool(who.meaning.actor) or who.does("whole-government")


def name_silent(scene: Scene, place: int) -> str:
    """Return the agency right before a silence: "the FPU did not report", not "helped Norvians but did not report"."""
    return name_agency(scene, place) if scene.tokens[place - 1].text[:1].isupper() else ""


@lru_cache(maxsize=1)
def _likely_names(scene: Scene) -> list[int]:
    """Return where words stand that may name an agency, not a law: "under the VCA"; each number asks.

    A place may have the name of a currency: "the Lira shelter", not "9,000 Lira".
    """
    agencies, offices = "agency" in scene.marks, "ministry" in scene.marks
    return [
        index
        for index, token in enumerate(scene.tokens)
        if (
            (token.text[:1].isupper() and token.number is None and _may_name(scene.tokens, index))
            or (agencies and token.does("agency"))
            or (offices and _names_office(scene.tokens, index))
        )
        and not has(scene.tokens[max(0, index - 2) : index], "other-law")
    ]


def _may_name(tokens: Sequence[Token], index: int) -> bool:
    currency = tokens[index].does("currency") and bool(at(tokens, index + 1).meaning.nouns)
    return tokens[index].meaning.plain or currency


def _names_office(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a word between "the" and "ministry" tells which one it is: "the health ministry"."""
    which = tokens[index].meaning
    if tokens[index].does("which-one"):
        return False  # "the responsible ministry"
    which_one = which.plain or which.divides("exploitation") or which.divides("sex")
    return which_one and index > 0 and tokens[index - 1].does("article") and at(tokens, index + 1).does("ministry")


def _as_name(tokens: Sequence[Token], index: int) -> str:
    """Return a word of a name as printed, that of an office in small letters as in its name: "Ministry of Health"."""
    text = tokens[index].text
    return text.capitalize() if _names_office(tokens, index) else text


def _opens_with_agency(tokens: Sequence[Token]) -> bool:
    """Return whether the first word of a sentence, in capitals as any, names an agency: "OMI assisted 60"."""
    named = tokens[0].text.isupper() and len(tokens[0].text) > 1 and is_verb(tokens, 1)
    return named or tokens[0].does("agency") or bool(tokens[1].meaning.actor) or _is_set_against(tokens)


def _are_one_by_one(scene: Scene, named: int) -> bool:
    """Return whether a name is one of several that each have a number: "Anan, Belo, and Corva found 9, 3, and 5"."""
    return "respectively" in scene.marks and named > 0 and any(scene.tokens[i].joins for i in (named - 1, named + 1))


def _goes_with_own(tokens: Sequence[Token], named: int) -> bool:
    """Return whether a name is only one of those who act: "police and border guards identified 12"."""
    return named > 1 and tokens[named - 1].joins and tokens[named - 2].meaning.actor in NAMED_OWN


def _tells_whence(tokens: Sequence[Token], ahead: range, place: int) -> bool:
    """Return whether a name says where those counted are from: "three were from Northern Province and two from ...".

    Or where they were counted: "it tried five cases in Port Halde, and it went on with two".
    """
    counted, inside = False, tokens[place - 1].key == "("  # "most came from Norvia (12)"
    for token in tokens[ahead.start : ahead.stop]:
        counted = counted or token.number_kind == "count"
        if ((counted or inside) and token.key.endswith("from")) or (counted and token.does("be")):
            return True
    return counted and tokens[ahead.stop - 1].key in ("in", "at")


def _is_aside(tokens: Sequence[Token], named: int) -> bool:
    """Return whether a name stands in what is told by the way: "under an accord with Saberia, it freed 12".

    Or "through its Harbor Unit, it freed 12", ", with help from OIM," or "in cooperation with OIM, it freed 12"; not
    "in Northern Province, police freed 12".
    """
    first = back_over(tokens, named, lambda token: token.key not in PAUSES) + 1
    opens = tokens[first].key.partition(" ")[0]
    aside = opens in _BY_THE_WAY or tokens[first].does("means")
    aside = aside or (opens == "in" and any(t.key.endswith("with") for t in tokens[first:named]))
    return aside and has_key(tokens[named:], ",")


def _is_counted(tokens: Sequence[Token], named: int) -> bool:
    """Return whether a name is counted: "four million Norvian lenars, 12 Norvian victims", not "12 HBCs identified"."""
    return named > 0 and tokens[named - 1].number_kind == "count" and not is_verb(tokens, named + 1)


def _ends_name(tokens: Sequence[Token], index: int) -> bool:
    return is_verb(tokens, index) or bool(tokens[index].meaning.weak) or tokens[index].key == ","


def _makes_no_agency(token: Token, *, short: bool) -> bool:
    """Return whether a name is of no agency: "the Fresh Start program", "the Harbor Center for Victims assisted 12".

    But one that is `short` for it may be: "the Office for Victims (OV) assisted 12".
    """
    # "the FPU's Victim Protection Department"
    named = token.text[:1].isupper() and (short or not token.key.endswith("s"))
    return token.does("program") or (token.meaning.kind == "victim" and not named)


def _start_of_clause(tokens: Sequence[Token], place: int) -> int:
    """Return where the clause begins whose subject tells of a number."""
    first = place
    while first > 0 and tokens[first - 1].key not in (";", ":"):
        before = tokens[first - 1]
        apart = "break" in before.meaning.marks and tokens[first - 2].key == ","
        itself = before.begins_clause and not tokens[first].does("they")  # not "the FPU met women, and it helped 12"
        itself = itself or (before.does("and") and _names_anew(tokens, first))
        if itself or (apart and _acts_for_itself(tokens, first, place)):
            break
        first -= 1
    return first


def _names_anew(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a body is named behind those another acted for: "12 men, and the Ministry of Social Affairs"."""
    named = tokens[first].does("article") and at(tokens, first + 1).text[:1].isupper()
    counts = [i for i, token in enumerate(tokens) if token.number_kind == "count"] if named else ()
    behind = [i for i in counts if i > first]
    return len(behind) < len(counts) and bool(behind) and _acts_for_itself(tokens, first, behind[0])


def _acts_for_itself(tokens: Sequence[Token], first: int, place: int) -> bool:
    """Return whether a subject of its own acts from `first` on: "police opened six, while the navy opened 12"."""
    acts = next((i for i in range(first, place) if is_verb(tokens, i) or tokens[i].meaning.weak), first)
    return acts > first and not tokens[first].does_any("they", "subject")


def _is_set_against(tokens: Sequence[Token]) -> bool:
    """Return whether a sentence opens with an agency that it sets against another: "FBU opened six, while CID ..."."""
    against = (i for i, token in enumerate(tokens) if token.does("break") and tokens[i - 1].key == ",")
    return tokens[0].text.isupper() and any(_acts_for_itself(tokens, i + 1, len(tokens)) for i in against)


def without_country(found: Iterable[Observation], country: str) -> Iterator[Observation]:
    """Yield the figures, each agency without the name of its country, its genitive or the adjective made of that."""
    *first, last = country.split()
    name = r"\s".join(map(re.escape, (*first, last[:_STEM])))
    own = re.compile(rf"\b{name}\w*(?:['’]s?(?!\w))?", re.IGNORECASE)
    for one in found:
        yield evolve(one, agency=" ".join(own.sub("", one.agency).split())) if own.search(one.agency) else one
