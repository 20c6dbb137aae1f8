"""A report on its way from text to parts: the steps of every prose layout, and what they hand on to each other.

A layout is a tuple of steps that is read from top to bottom (`NARRATIVE` in `narrative`, `PAGE` in `page`). Each step
takes the draft as the steps before it left it and returns it with something more.
"""

from __future__ import annotations

import re
from collections.abc import Callable, Sequence
from functools import lru_cache

from attrs import evolve, frozen

from tipcompare.figures import read_observations
from tipcompare.model import (
    Country,
    Edition,
    Observation,
    Rating,
    Recommendation,
    ReportWarning,
    Section,
    SourceText,
    Span,
)
from tipcompare.reading.folding import Folded, fold
from tipcompare.reading.heading import Title
from tipcompare.reading.layout import LaidOut
from tipcompare.reading.lists import advice_in, directives_for, doubts_about, number_items, split_items
from tipcompare.reading.parts import Parts
from tipcompare.reading.passages import Passage
from tipcompare.reading.wording import Wording, wording_for
from tipcompare.series import SeriesProfile

_NO_TEXT = LaidOut("", ())
_NO_LETTERS = fold("")


@frozen
class ListPlace:
    """Where a list stands.

    Args:
        blocks: its paragraphs, headings and what leads it in left out.
        listed: starts of those of them that the format says are items.
        whom: whom it is for; empty for the country's own.
        area: the publisher's heading over it; empty where it has none.
    """

    blocks: tuple[Span, ...]
    listed: frozenset[int] = frozenset()
    whom: str = ""
    area: str = ""


@frozen
class Draft:
    """What is known of a document so far.

    Args:
        source: the document.
        profile: of its series.
        country: whose report it is.
        edition: which edition.
        wording: the profile's patterns, ready for the country.
        laid: the report's own text, in blocks.
        folded: its letters.
        title: the heading over it.
        passages: the paragraphs and heading lines, in order, each with its section as soon as that is known.
        sections: they tile the text.
        lists: where its lists stand.
        rating, area_ratings, recommendations, recommendations_read, observations, warnings: as in `Parts`.
    """

    source: SourceText
    profile: SeriesProfile
    country: Country
    edition: Edition
    wording: Wording
    laid: LaidOut = _NO_TEXT
    folded: Folded = _NO_LETTERS
    title: Title | None = None
    passages: tuple[Passage, ...] = ()
    sections: tuple[Section, ...] = ()
    lists: tuple[ListPlace, ...] = ()
    rating: Rating | None = None
    area_ratings: tuple[Rating, ...] = ()
    recommendations: tuple[Recommendation, ...] = ()
    recommendations_read: bool = True
    observations: tuple[Observation, ...] = ()
    warnings: tuple[ReportWarning, ...] = ()

    def warn(self, *doubts: ReportWarning) -> Draft:
        """Return the draft with these doubts after the ones it has."""
        return evolve(self, warnings=(*self.warnings, *doubts))

    @property
    def special(self) -> bool:
        """Whether its rating stands outside the scale, so that nothing is expected of it."""
        level = self.profile.level(self.rating.value) if self.rating else None
        return level is not None and level.rank is None

    def bodies(self, kinds: Sequence[str], *, within: slice = slice(None)) -> list[Span]:
        """Return the bodies of the passages in sections of these kinds, headings left out; of some passages alone."""
        bodies = (Span(p.body, p.span.end) for p in self.passages[within] if p.kind in kinds)
        return [body for body in bodies if body.of(self.laid.text).strip()]


Step = Callable[[Draft], Draft]
"""One step of a layout."""


def run_steps(
    steps: tuple[Step, ...], source: SourceText, profile: SeriesProfile, country: Country, edition: Edition
) -> Parts:
    """Return what the steps make of a document, one after the other.

    Args:
        steps: of a layout.
        source: one document.
        profile: of its series.
        country: whose report it is, under any name.
        edition: which edition.

    Raises:
        ParseError: where a step finds that the text is nothing the layout can read.
    """
    draft = Draft(source, profile, country, edition, wording_for(profile, country))
    for step in steps:
        draft = step(draft)
    return Parts(
        text=draft.laid.text,
        sections=draft.sections,
        rating=draft.rating,
        recommendations=draft.recommendations,
        recommendations_read=draft.recommendations_read,
        observations=draft.observations,
        warnings=draft.warnings,
        area_ratings=draft.area_ratings,
    )


@lru_cache(maxsize=64)
def any_of(patterns: tuple[str, ...], flags: int = 0) -> re.Pattern[str]:
    """Return one pattern for running text."""
    return re.compile("|".join(f"(?:{pattern})" for pattern in patterns) or "(?!)", flags)


def join_sections(text: str, passages: Sequence[Passage]) -> tuple[Section, ...]:
    """Return the sections: neighbouring passages of one kind under one heading."""
    sections: list[Section] = []
    for passage in passages:
        heading = text[passage.span.start : passage.body].strip() if passage.heading else ""
        last = sections[-1] if sections else None
        if last is not None and last.kind == passage.kind and not (heading and last.heading):
            sections[-1] = evolve(last, span=Span(last.span.start, passage.span.end), heading=last.heading or heading)
        else:
            sections.append(Section(passage.span, passage.kind, heading, passage.found_by))
    return tuple(sections)


def read_lists(draft: Draft) -> Draft:
    """Read the items of every list; where there is none, the sentences of advice; where none is found, say so."""
    text, folded, rules = draft.laid.text, draft.folded, draft.profile.lists
    directives = directives_for(draft.profile, draft.wording.names)
    found: list[Recommendation] = []
    doubts: list[ReportWarning] = []
    for place in draft.lists:
        items = split_items(folded.clean, folded, list(place.blocks), directives, place.listed)
        found += number_items(text, items, len(found) + 1, whom=place.whom, area=place.area)
        doubts += doubts_about(folded.clean, folded, items, directives)
    if not draft.lists:
        items = advice_in(folded.clean, folded, sorted(draft.bodies(rules.prose_in)), directives)
        found += number_items(text, items, 1)
    declared = bool(rules.sections or rules.lead_ins or rules.prose)
    expected = declared and draft.edition.year >= (rules.since or 0) and not draft.special
    if not found and expected and not draft.lists:
        message = "no recommendations could be read; nothing can be said to be dropped"
        doubts.append(ReportWarning("no-recommendations", message))
    read = bool(found) or not (expected or draft.lists)
    return evolve(draft, recommendations=tuple(found), recommendations_read=read).warn(*doubts)


def read_figures(draft: Draft) -> Draft:
    """Read the figures of the sections that the series has them in."""
    found, doubts = read_observations(draft.laid.text, draft.sections, draft.profile, draft.edition)
    every = sorted((*draft.observations, *found), key=lambda one: (one.span, one.measure))
    return evolve(draft, observations=tuple(every)).warn(*doubts)
