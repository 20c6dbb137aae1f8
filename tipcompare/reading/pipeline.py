"""A report on its way from text to parts: the steps of every prose layout, and what they hand on to each other.

A layout is a tuple of steps that is read from top to bottom (`NARRATIVE` in `narrative`, `PAGE` in `page`). Each step
takes the draft as the steps before it left it and returns it with something more.
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Sequence
from functools import reduce
from typing import Any

from attrs import Factory, evolve, field, fields, frozen

from tipcompare.figures import read_observations
from tipcompare.figures.whose.agencies import without_country
from tipcompare.model import Country, Edition, Observation, Rating, Recommendation, ReportWarning, Section
from tipcompare.model.document import FoundBy, is_of
from tipcompare.model.kinds import true_to_kinds
from tipcompare.model.source import SourceText, Span
from tipcompare.reading.folding import Folded, fold
from tipcompare.reading.layout import Block, undo_layout
from tipcompare.reading.lists import begins_item, doubts_about, find_advice, split_items
from tipcompare.reading.narrative_title import Title
from tipcompare.reading.sections import NO_EVIDENCE, Evidence
from tipcompare.reading.wording import Wording, wording_for
from tipcompare.series import SeriesProfile
from tipcompare.series.named import in_country
from tipcompare.series.patterns import tells_none


@frozen(field_transformer=true_to_kinds)
class Parts:
    """Everything of a report but its identity; every span is a slice of `text`.

    Args:
        text: the report's own text: the source's with its line layout undone (wrapped lines joined, page furniture
            out of the way), never with other words.
        sections: they tile the text.
        rating: None where the series has none or it could not be read.
        recommendations: in the publisher's order.
        recommendations_read: False where there should be a list and none could be read.
        observations: the figures, in order.
        warnings: what could not be read or does not fit.
        area_ratings: those of chapters or fields, where the series rates such.
    """

    text: str
    sections: tuple[Section, ...] = ()
    rating: Rating | None = None
    recommendations: tuple[Recommendation, ...] = ()
    recommendations_read: bool = True
    observations: tuple[Observation, ...] = ()
    warnings: tuple[ReportWarning, ...] = ()
    area_ratings: tuple[Rating, ...] = ()


Reader = Callable[[SourceText, SeriesProfile, Country, Edition], Parts]
"""What reads one layout, of the country under any name: it raises ParseError where nothing usable is there, and warns
of what it cannot read."""


@frozen
class Passage:
    """One paragraph of the text, or a heading line.

    Args:
        span: where it stands.
        body: offset where the text after its heading begins; the start of the span where it has none.
        heading: kind of section whose heading it is or begins with; empty where none.
        kind: of the section it is in; `title` or `furniture` where that is certain, empty before it was placed.
        item: whether the format said that it is a list item.
        note: whether it is a note that the rating was changed later.
        other: whether it belongs to the narrative of another country.
        said: what speaks for its section.
        begins: whether its section begins with it.
        found_by: what decided that.
    """

    span: Span
    body: int = field(default=Factory(lambda passage: passage.span.start, takes_self=True))
    heading: str = ""
    kind: str = ""
    item: bool = False
    note: bool = False
    other: bool = False
    said: Evidence = NO_EVIDENCE
    begins: bool = False
    found_by: FoundBy = "order"

    @property
    def told(self) -> Span:
        """Where its text stands, its heading left out."""
        return Span(self.body, self.span.end)


@frozen
class ListPlace:
    """Where a list stands: its paragraphs without what leads it in, whom it is for, if told, and its heading."""

    passages: tuple[Passage, ...] = ()
    whom: str = ""
    area: str = ""


@frozen(kw_only=True)
class Draft(Parts):
    """The parts of a report as far as they are known, and what they are made from.

    Args:
        source, profile, country, edition: the document, and whose it is.
        wording: the profile's patterns, ready for the country.
        blocks: the paragraphs and heading lines of its own text, as the layout has them.
        folded: the letters of that text.
        title: the heading over it.
        passages: the paragraphs and heading lines, in order, each with its section as soon as that is known.
        lists: where its lists stand.
    """

    source: SourceText
    profile: SeriesProfile
    country: Country
    edition: Edition
    wording: Wording
    blocks: tuple[Block, ...] = ()
    folded: Folded = Factory(lambda: fold(""))
    title: Title | None = None
    passages: tuple[Passage, ...] = ()
    lists: tuple[ListPlace, ...] = ()

    def warn(self, *doubts: ReportWarning) -> Draft:
        """Return the draft with these doubts after the ones it has."""
        return evolve(self, warnings=(*self.warnings, *doubts))

    @property
    def special(self) -> bool:
        """Whether its rating stands outside the scale, so that nothing is expected of it."""
        level = self.profile.level(self.rating.value) if self.rating else None
        return level is not None and level.rank is None

    def placed(self, passages: Iterable[Passage]) -> Draft:
        """Return the draft with its passages, now that each has its section, and the sections they make."""
        every = tuple(passages)
        return evolve(self, passages=every, sections=join_sections(self.text, every))

    def telling(self, passages: Sequence[Passage]) -> list[Passage]:
        """Return those of these passages that have a text beside their heading."""
        return [passage for passage in passages if passage.told.of(self.text).strip()]

    def bodies(self, kinds: Sequence[str]) -> list[Span]:
        """Return the bodies of the passages in sections of these kinds, headings left out."""
        return [passage.told for passage in self.telling(self.passages) if is_of(passage.kind, kinds)]


Step = Callable[[Draft], Draft]
"""One step of a layout."""


def by_name(parts: Parts) -> dict[str, Any]:
    """Return the parts by their names, which are those of a report's fields; a draft's without what it is made from."""
    return {part.name: getattr(parts, part.name) for part in fields(Parts)}


def run_steps(
    steps: tuple[Step, ...], source: SourceText, profile: SeriesProfile, country: Country, edition: Edition
) -> Parts:
    """Return what the steps of a layout make of a document, one after the other.

    Raises:
        ParseError: where a step finds that the text is nothing the layout can read.
    """
    wording = wording_for(profile, country)
    profile = in_country(profile, wording.names)
    draft = Draft(text="", source=source, profile=profile, country=country, edition=edition, wording=wording)
    return Parts(**by_name(reduce(lambda made, step: step(made), steps, draft)))


def lay_out(draft: Draft) -> Draft:
    """Undo the line layout of the document: its own text, in blocks, and the letters of it."""
    laid = undo_layout(draft.source, draft.profile.layout, cells=any(m.rows for m in draft.profile.figures.measures))
    return evolve(draft, text=laid.text, blocks=laid.blocks, folded=fold(laid.text))


def join_sections(text: str, passages: Sequence[Passage]) -> tuple[Section, ...]:
    """Return the sections: neighbouring passages of one kind under one heading, which may be printed twice."""
    parts: list[tuple[int, int, str, str, FoundBy]] = []
    for passage in passages:
        start, end, kind, found_by = passage.span.start, passage.span.end, passage.kind, passage.found_by
        heading = " ".join(text[start : passage.body].split())
        if parts and parts[-1][2] == kind and heading in ("", parts[-1][3] or heading):
            start, _, _, own, found_by = parts.pop()
            heading = own or heading
        parts.append((start, end, kind, heading, found_by))
    return tuple(Section(Span(start, end), kind, heading, found_by) for start, end, kind, heading, found_by in parts)


def read_lists(draft: Draft) -> Draft:
    """Read the items of every list; where there is none, the sentences of advice; where none is found, say so."""
    profile, rules, text = draft.profile, draft.profile.lists, draft.text
    items: list[tuple[Span, ListPlace]] = []
    for place in draft.lists:
        listed = frozenset(passage.body for passage in place.passages if passage.item)
        blocks = [passage.told for passage in place.passages]
        found = split_items(draft.folded, blocks, profile, listed)
        items += ((span, place) for span in found if not _is_of_name(draft, span))
    doubts = doubts_about(draft.folded, [span for span, _ in items], profile)
    if not draft.lists:
        advice = find_advice(draft.folded, sorted(draft.bodies(rules.prose_in)), draft.wording)
        items = [(span, ListPlace()) for span in advice]
    every = (Recommendation(n, span, span.of(text), at.area, list=at.whom) for n, (span, at) in enumerate(items, 1))
    kept = tuple(item for item in every if not tells_none(rules.none, item.text))
    declared = bool(rules.sections or rules.lead_ins or rules.prose)
    expected = declared and draft.edition.year >= (rules.since or 0) and not draft.special
    if not items and expected and not draft.lists:
        message = "no recommendations could be read; nothing can be said to be dropped"
        doubts.append(ReportWarning("no-recommendations", message))
    read = bool(items) or not (expected or draft.lists)
    return evolve(draft, recommendations=kept, recommendations_read=read).warn(*doubts)


def _is_of_name(draft: Draft, item: Span) -> bool:
    """Return whether an item is a part of the country's name and nothing to do: of a heading that is not known."""
    letters = draft.folded.between(item.start, item.end)
    named = any(letters in name for name in draft.wording.names)
    return named and not begins_item(draft.folded, item.start, draft.profile)


def read_figures(draft: Draft) -> Draft:
    """Read the figures of the sections that the series has them in, but for rows; agencies without their country."""
    found, doubts = read_observations(draft.text, draft.sections, draft.profile, draft.edition, draft.country.code)
    rows = {one.span for one in draft.observations}
    told = [*draft.observations, *(one for one in without_country(found, draft.country.name) if one.span not in rows)]
    return evolve(draft, observations=tuple(sorted(told, key=lambda one: (one.span, one.measure)))).warn(*doubts)
