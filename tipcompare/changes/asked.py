"""What a recommendation asks for, part by part: concepts, matters, topics and aims."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from functools import lru_cache
from itertools import chain

from attrs import evolve, frozen
from rapidfuzz import fuzz, process

from tipcompare.align.aims import find_aims
from tipcompare.align.folding import fold_text, fold_words, stem_word
from tipcompare.align.wordings import find_concept
from tipcompare.changes.fulfilment import NARROWING, SAID, find_kinds, find_topics
from tipcompare.changes.matters import find_matters
from tipcompare.changes.off_topic import PUBLISHING, find_spheres
from tipcompare.language.clauses import DOING_SO
from tipcompare.language.deeds import ENDING, REFUSING
from tipcompare.language.directives import STOP_WORDS, TO
from tipcompare.language.narrowing import ASKING, DETAILING, ENSURING, JOINED, PURPOSES, THINGS_IN_ING
from tipcompare.model import CountryReport, Span

_OPENING = 5
"""Words of a recommendation that tell whether it asks to make something public."""

_REFUSED = 3
"""Words behind one that refuses among which what is not to be done stands."""

_LEAST_CORE = 2
"""Concepts that tell what is asked for, at least."""

_PART_ENDS = re.compile(
    r"[;•·▪◦]\s*|[.:]\s+(?=[A-Z])|,? (?:along with|as well as) |, (?:including|such as) (?=[a-z]+ing\b)|"
    rf",? (?:(?:including|such as) )?by (?=[a-z]+ing\b)|,? and (?=(?:{'|'.join(sorted(JOINED))})\b)"
)
_LISTS_THING = re.compile(rf", (?:including|such as) (?:{'|'.join(sorted(THINGS_IN_ING))})\b")
"""What ends a part in the midst of what is asked for: "ensure that resources, including funding, are sufficient"."""

_SHORTEST_PART = 5
"""Words that a part of a recommendation has at least, to be looked up on its own."""


@frozen(eq=False)
class Asked:
    """What one part of a recommendation asks for.

    Args:
        concepts: in order, each once.
        core: those of what it asks for before it goes into detail or tells what for, as far as these are two; else all.
        section: kind of the section that its area is about; empty where that is not known.
        matters: of the part.
        ending: whether it asks to end something.
        refused: stems of what is not to be done ("ensure that families are not separated").
        kind: of the deeds that answer it; empty where none is declared.
        said: the concepts that every such deed says in some words.
        topics: of the part, but for what it tells that it is for.
        main: those of it before it goes into detail.
        narrow: those that narrow it before it goes into detail.
        aims: what it asks for.
        spheres: the kinds of enforcement that it is on.
        verbal: whether it begins with a verb, and not with one more thing that is listed.
        part: where it stands in the recommendation, for one of several; None for the whole.
    """

    concepts: tuple[str, ...]
    core: tuple[str, ...]
    section: str
    matters: int
    ending: bool
    refused: frozenset[str]
    kind: str
    said: frozenset[str]
    topics: int
    main: int
    narrow: int
    aims: frozenset[str]
    spheres: frozenset[str]
    verbal: bool
    part: Span | None = None


def find_again(old: CountryReport, new: CountryReport) -> list[float]:
    """Return how alike the nearest of the new recommendations is to each old one, 0-1; 0.5 where there is none."""
    texts, others = ([fold_text(item.text) for item in report.recommendations] for report in (old, new))
    if not texts or not others:
        return [0.5] * len(texts)
    return [round(alike / 100, 6) for alike in process.cdist(texts, others, scorer=fuzz.ratio).max(axis=1).tolist()]


@lru_cache(maxsize=256)
def list_asked(text: str, section: str) -> tuple[Asked, ...]:
    """Return what the whole of a recommendation asks for, and what each of its parts does; editions repeat many.

    A part that asks to give several things ("funding and training") stands once for each.

    Args:
        text: of the recommendation.
        section: kind of the section that its area is about; empty where that is not known.
    """
    whole = _read_part(fold_words(text), section)
    parts = [_read_part(fold_words(part.of(text)), section, part) for part in _parts_of(text)]
    if whole[0].aims == PUBLISHING:  # what is listed without a verb is to be published, too
        kind, said = whole[0].kind, whole[0].said
        parts = [part if part[0].verbal else [evolve(part[0], kind=kind, said=said)] for part in parts]
    return (*(whole[:1] if parts else whole), *chain.from_iterable(parts))


def _read_part(words: Sequence[str], section: str, part: Span | None = None) -> list[Asked]:
    plain = _before_purpose(words)
    before = plain[: next((place for place, word in enumerate(plain) if word in DETAILING), len(plain))]
    core = tuple(name_concepts(word for word in before if word not in ASKING))
    main = find_topics(before)
    first, *others = find_kinds(words)
    asked = Asked(
        concepts=tuple(name_concepts(word for word in words if word not in ENSURING)),
        core=core if len(core) >= _LEAST_CORE else tuple(name_concepts(words)),
        section=section,
        matters=find_matters(words),
        ending=bool(ENDING.intersection(words[:1])),
        refused=_find_refused(words),
        kind=first,
        said=SAID.get(first, frozenset()),
        topics=find_topics(plain),
        main=main,
        narrow=main & NARROWING,
        aims=find_aims(words[:_OPENING]) & PUBLISHING or find_aims(words),
        spheres=find_spheres(words),
        verbal=any(map(_opens_with_verb, words[:1])),
        part=part,
    )
    return [asked, *(evolve(asked, kind=kind, said=SAID[kind]) for kind in others)]


def _opens_with_verb(word: str) -> bool:
    """Whether a part that begins with a word asks for something to be done, and is not one more thing listed."""
    return word in JOINED or word in ENSURING or (word.endswith(DOING_SO) and word not in THINGS_IN_ING)


def _find_refused(words: Sequence[str]) -> frozenset[str]:
    """The stems of the few words behind each that refuses: "are not unlawfully detained", "without detaining them"."""
    behind = (words[place + 1 : place + 1 + _REFUSED] for place, word in enumerate(words) if word in REFUSING)
    return frozenset(map(stem_word, chain.from_iterable(behind)))


def _before_purpose(words: Sequence[str]) -> Sequence[str]:
    """The words before those that tell what the thing asked for is good for: "inspectors to cover the mills"."""
    purposes = (place for place, word in enumerate(words[:-1]) if word == TO and words[place + 1] in PURPOSES)
    return words[: next(purposes, len(words))]


def _parts_of(text: str) -> list[Span]:
    """The parts of an item that lists several things to do; none where it is one."""
    ends = [*_PART_ENDS.finditer(text)]
    starts = [0, *(end.end() for end in ends)]
    stops = [*(end.start() for end in ends), len(text)]
    parts = [Span(start, stop) for start, stop in zip(starts, stops, strict=True)]
    parts = [part for part in parts if len(part.of(text).split()) >= _SHORTEST_PART]
    return parts if parts != [Span(0, len(text))] else []


def tell_part(text: str, part: Span | None) -> Span | None:
    """Return a part of a recommendation where it is a whole demand by itself; else None.

    It begins as the recommendation does, or with a verb, and ends where what is asked for does.

    Args:
        text: of the recommendation.
        part: where it stands in that; None for the whole.
    """
    if part is None or _LISTS_THING.match(text, part.end):
        return None
    first = next((word for word in fold_words(part.of(text)) if word != "and"), "")
    return part if part.start == 0 or _opens_with_verb(first) else None


def name_concepts(words: Iterable[str]) -> dict[str, str]:
    """Return what folded words speak of: each concept with the first word that names it, in order."""
    found: dict[str, str] = {}
    for word in words:
        concept = concept_of(word)
        if concept and concept not in found:
            found[concept] = word
    return found


@lru_cache(maxsize=8192)
def concept_of(word: str) -> str:
    """Return the concept of a folded word; an empty one for a word that tells nothing, and for a number."""
    return "" if word in STOP_WORDS or word.isdigit() else find_concept(word)
