"""Reports of every shape that a reading can give, made of a few facts each, so that they are consistent in themselves.

What reading gives for a drawn narrative is one shape: a text in order, with everything in it. A report may lack its
rating, its list, its sections; it may rate areas, break off, or tell its figures of others and in part.
"""

from __future__ import annotations

import hashlib
from collections.abc import Iterator
from functools import partial

from attrs import define, field, frozen

from tipcompare.errors import UseError
from tipcompare.figures import answer_figures
from tipcompare.model import (
    Country,
    CountryReport,
    Edition,
    Observation,
    Rating,
    RatingFact,
    Recommendation,
    ReportWarning,
    Section,
    Span,
)
from tipcompare.model.document import Direction, FoundBy, ReportKind
from tipcompare.model.kinds import true_to_kinds
from tipcompare.series import SeriesProfile, get_profile
from tipcompare.series.measures import prose_of
from tipcompare.strategies.calls import ShownAsCall
from tipcompare.strategies.told import ToldFigure, number_words, observe_told, say_told


@frozen(repr=False, field_transformer=true_to_kinds)
class Rated(ShownAsCall):
    """One rating of a shaped report.

    Args:
        value: on the series' scale.
        direction, previous, waiver, area: as in `Rating`.
        heading: whether the heading prints it.
        says: what the statement gives; None where it gives none. Where the heading prints another, that is the rating.
    """

    value: str
    direction: Direction | None = None
    previous: str | None = None
    waiver: bool = False
    heading: bool = True
    says: str | None = None
    area: str = ""


@frozen(repr=False, field_transformer=true_to_kinds)
class Part(ShownAsCall):
    """One section of a shaped report.

    Args:
        kind: one of the section kinds of the series, or `furniture`.
        sentences: what it says, a paragraph each.
        told: the figures that it gives, behind that.
        found_by: as in `Section`; only what was found by its heading has one.
    """

    kind: str
    sentences: tuple[str, ...] = ()
    told: tuple[ToldFigure, ...] = ()
    found_by: FoundBy = "heading"


@frozen(repr=False, field_transformer=true_to_kinds)
class Shape(ShownAsCall):
    """What a report shall be of.

    Args:
        edition: which one.
        parts: its sections in order, without title, summary and list.
        ratings: that of the country, and those of areas; none where it was not read, or the series has none.
        items: the recommendations; None where the list was not read.
        areas, years, lists: what stands over and beside each item in turn, and whom its list is for; empty for nothing.
        warnings: codes of warnings, beside those that follow from the rest.
        pages: the page of the source on which each paragraph in turn begins, 0 where that is not known.
        series, country, kind: as in `CountryReport`.
    """

    edition: Edition = field(factory=partial(Edition, 2021))
    parts: tuple[Part, ...] = ()
    ratings: tuple[Rated, ...] = ()
    items: tuple[str, ...] | None = ()
    areas: tuple[str, ...] = ()
    years: tuple[str, ...] = ()
    lists: tuple[str, ...] = ()
    warnings: tuple[str, ...] = ()
    pages: tuple[int, ...] = field(default=())
    series: str = "tip"
    country: Country = field(factory=partial(Country, "XVE", "Vesmark"))
    kind: ReportKind = "narrative"


def shape_report(shape: Shape) -> CountryReport:
    """Return the report that a shape describes: every span where it belongs, answers and warnings as they follow.

    Args:
        shape: of a series that is known.

    Raises:
        UseError: where a part, a rating or a measure is none of the series.
    """
    profile = get_profile(shape.series)
    writer = _Writer(shape, profile)
    ratings = writer.add_ratings()
    items = writer.add_list()
    observations = writer.add_parts()
    writer.add_doubts()
    text = writer.text
    return CountryReport(
        series=shape.series,
        edition=shape.edition,
        country=shape.country,
        text=text,
        source=f"{shape.edition}/{shape.country.name}.txt",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        sections=tuple(writer.sections),
        rating=next((one for one in ratings if not one.area), None),
        recommendations=items,
        recommendations_read=shape.items is not None,
        observations=observations,
        answers=answer_figures(observations, prose_of(profile.figures.measures)),
        warnings=tuple(writer.doubts),
        kind=shape.kind,
        area_ratings=tuple(one for one in ratings if one.area),
        pages=tuple((start, page) for start, page in zip(writer.starts, shape.pages, strict=False)),
    )


@define
class _Writer:
    """A report in the making: its paragraphs so far, a blank line between any two, its sections, and what is wrong."""

    shape: Shape
    profile: SeriesProfile
    blocks: list[str] = field(factory=list)
    starts: list[int] = field(factory=list)
    end: int = 0
    sections: list[Section] = field(factory=list)
    doubts: list[ReportWarning] = field(factory=list)

    @property
    def text(self) -> str:
        return "\n\n".join(self.blocks)

    def add(self, block: str) -> Span:
        """Add a paragraph, and return where it stands."""
        start = self.end + 2 if self.blocks else 0
        self.blocks.append(block)
        self.starts.append(start)
        self.end = start + len(block)
        return Span(start, self.end)

    def add_ratings(self) -> list[Rating]:
        """Add title and summary, which print and state the ratings; return those."""
        printed = next((one for one in self.shape.ratings if one.heading and not one.area), None)
        label = f": {self._label(printed.value)}" if printed else ""
        title = self.add(f"{self.shape.country.name.upper()}{label}")
        self.sections.append(Section(title, "title", "", "order"))
        heading = Span(title.end - len(label) + 2, title.end) if label else None
        ratings: list[Rating] = []
        start = self.end + 2
        for one in self.shape.ratings:
            rating = self._state(one, heading if one is printed else None, title)
            ratings.append(rating)
            if not rating.consistent:
                said = f"the heading gives {one.value}, the statement {one.says}"
                self.doubts.append(ReportWarning("rating-differs", said, rating.span, title))
        if self.end > start:
            self.sections.append(Section(Span(start, self.end), "summary", "", "cue"))
        return ratings

    def _state(self, one: Rated, heading: Span | None, title: Span) -> Rating:
        """Add the paragraph that states a rating, if one does, and return the rating with its facts."""
        facts = [RatingFact(heading, "heading", one.value)] if heading else []
        told = [(f"{one.area or self.shape.country.name} ", "", "")]
        told += [(one.direction, "direction", one.direction)] if one.direction else [("is", "", "")]
        told += [(f" {self._label(one.says)}", "statement", one.says)] if one.says else [(" assessed", "", "")]
        told += [(f", from {self._label(one.previous)}", "previous", one.previous)] if one.previous else []
        told += [("; it was granted a waiver", "waiver", "granted")] if one.waiver else []
        span = title
        if one.says or one.direction or one.previous or one.waiver or heading is None:
            span = self.add("".join(words for words, _, _ in told) + ".")
            at = span.start
            for words, kind, value in told:
                begins, at = at + len(words) - len(words.lstrip(" ;,")), at + len(words)
                facts += [RatingFact(Span(begins, at), kind, value)] if kind else []
        return Rating(
            value=one.value,
            label=self._label(one.value),
            span=span,
            direction=one.direction,
            previous=one.previous,
            waiver=one.waiver,
            heading_value=one.value if heading else None,
            statement_value=one.says,
            facts=tuple(facts),
            area=one.area,
        )

    def _label(self, value: str) -> str:
        level = self.profile.level(value)
        if level is None:
            raise UseError(f"expected a rating of {self.profile.key}, got {value!r}")
        return level.label

    def add_list(self) -> tuple[Recommendation, ...]:
        """Add the list and return its items; where it was not read, its heading stands alone."""
        shape, kind = self.shape, list_section(self.profile)
        if not kind or shape.items == ():
            return ()
        heading = self.add("RECOMMENDATIONS")
        items = []
        for place, item in enumerate(shape.items or ()):
            beside = (
                values[place % len(values)] if values else "" for values in (shape.areas, shape.years, shape.lists)
            )
            items.append(Recommendation(place + 1, self.add(item), item, *beside))
        self.sections.append(Section(Span(heading.start, self.end), kind, "RECOMMENDATIONS"))
        return tuple(items)

    def add_parts(self) -> tuple[Observation, ...]:
        """Add the sections with what they say and the figures they give; return these."""
        kinds = {rule.kind: rule.title for rule in self.profile.sections} | {"furniture": "Furniture"}
        found: list[Observation] = []
        for part in self.shape.parts:
            if part.kind not in kinds:
                raise UseError(f"expected a section of {self.profile.key}, got {part.kind!r}")
            start = self.end + 2
            heading = kinds[part.kind].upper() if part.found_by == "heading" and part.kind != "furniture" else ""
            blocks = [self.add(block) for block in (heading, *part.sentences) if block]
            for together in _gather(part.told):
                found += self._tell(together, part.kind)
            if blocks or part.told:
                self.sections.append(Section(Span(start, self.end), part.kind, heading, part.found_by))
        return tuple(found)

    def _tell(self, together: list[ToldFigure], kind: str) -> Iterator[Observation]:
        """Add the sentence in which some figures stand, and yield these."""
        profile, edition = self.profile, self.shape.edition
        said = [say_told(one, profile, edition) for one in together]
        sentence = self.add("; ".join(words for words, _ in said) + ".")
        at = sentence.start
        for one, (words, lead) in zip(together, said, strict=True):
            span = Span(at + lead, at + lead + len(number_words(one)))
            yield observe_told(one, profile, edition, kind, span, sentence)
            at += len(words) + 2

    def add_doubts(self) -> None:
        """Add the warnings of what is missing, and those that were asked for."""
        shape, last = self.shape, Span(self.starts[-1], self.end)
        if self.profile.rating.scale and not shape.ratings:
            self.doubts.append(ReportWarning("no-rating", "no rating was found in heading or statement"))
        if shape.items is None and "cut-off" not in shape.warnings:
            self.doubts.append(ReportWarning("no-recommendations", "no recommendations could be read"))
        self.doubts += (ReportWarning(code, f"as {code} says", last) for code in shape.warnings)


def _gather(told: tuple[ToldFigure, ...]) -> list[list[ToldFigure]]:
    """Return the figures, those that stand in one sentence together."""
    sentences: list[list[ToldFigure]] = []
    for one in told:
        if one.joined and sentences:
            sentences[-1].append(one)
        else:
            sentences.append([one])
    return sentences


def list_section(profile: SeriesProfile) -> str:
    """Return the kind of section in which a series has its list; empty where it has none."""
    kinds = (*profile.lists.sections, *(rule.kind for rule in profile.sections if rule.kind in _LISTS))
    return next(iter(kinds), "")


_LISTS = ("recommendations", "suggested_actions")
