"""Reports of every shape that a reading can give, made of a few facts each, so that they are consistent in themselves.

What reading gives for a drawn narrative is one shape: a text in order, with everything in it. A report may lack its
rating, its list, its sections; it may rate areas, break off, or tell its figures of others and in part.
"""

from __future__ import annotations

import hashlib
from functools import partial

from attrs import field, frozen

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


class _Text:
    """A text in the making: its paragraphs so far, a blank line between any two."""

    def __init__(self) -> None:
        self.blocks: list[str] = []
        self.starts: list[int] = []
        self.end = 0

    def add(self, block: str) -> Span:
        """Add a paragraph, and return where it stands."""
        start = self.end + 2 if self.blocks else 0
        self.blocks.append(block)
        self.starts.append(start)
        self.end = start + len(block)
        return Span(start, self.end)

    def whole(self) -> str:
        """Return the text."""
        return "\n\n".join(self.blocks)


def shape_report(shape: Shape) -> CountryReport:
    """Return the report that a shape describes: every span where it belongs, answers and warnings as they follow.

    Args:
        shape: of a series that is known.

    Raises:
        UseError: where a part, a rating or a measure is none of the series.
    """
    profile = get_profile(shape.series)
    text = _Text()
    sections: list[Section] = []
    ratings, doubts = _add_ratings(text, sections, shape, profile)
    items = _add_list(text, sections, shape, profile)
    observations = _add_parts(text, sections, shape, profile)
    whole = text.whole()
    country, areas = next((one for one in ratings if not one.area), None), tuple(one for one in ratings if one.area)
    doubts += _doubt(shape, profile, country, text)
    return CountryReport(
        series=shape.series,
        edition=shape.edition,
        country=shape.country,
        text=whole,
        source=f"{shape.edition}/{shape.country.name}.txt",
        sha256=hashlib.sha256(whole.encode()).hexdigest(),
        sections=tuple(sections),
        rating=country,
        recommendations=items,
        recommendations_read=shape.items is not None,
        observations=observations,
        answers=answer_figures(observations, prose_of(profile.figures.measures)),
        warnings=tuple(doubts),
        kind=shape.kind,
        area_ratings=areas,
        pages=tuple((start, page) for start, page in zip(text.starts, shape.pages, strict=False)),
    )


def _add_ratings(
    text: _Text, sections: list[Section], shape: Shape, profile: SeriesProfile
) -> tuple[list[Rating], list[ReportWarning]]:
    """Add title and summary, which print and state the ratings; return those, and what does not fit."""
    printed = next((one for one in shape.ratings if one.heading and not one.area), None)
    label = f": {_label(printed.value, profile)}" if printed else ""
    title = text.add(f"{shape.country.name.upper()}{label}")
    sections.append(Section(title, "title", "", "order"))
    heading = Span(title.end - len(label) + 2, title.end) if label else None
    ratings: list[Rating] = []
    doubts: list[ReportWarning] = []
    start = text.end + 2
    for one in shape.ratings:
        rating = _state(text, one, shape, profile, heading if one is printed else None, title)
        ratings.append(rating)
        if not rating.consistent:
            said = f"the heading gives {one.value}, the statement {one.says}"
            doubts.append(ReportWarning("rating-differs", said, rating.span, title))
    if text.end > start:
        sections.append(Section(Span(start, text.end), "summary", "", "cue"))
    return ratings, doubts


def _state(text: _Text, one: Rated, shape: Shape, profile: SeriesProfile, heading: Span | None, title: Span) -> Rating:
    """Add the paragraph that states a rating, if one does, and return the rating with its facts."""
    facts = [RatingFact(heading, "heading", one.value)] if heading else []
    told = [(f"{one.area or shape.country.name} ", "", "")]
    told += [(one.direction, "direction", one.direction)] if one.direction else [("is", "", "")]
    told += [(f" {_label(one.says, profile)}", "statement", one.says)] if one.says else [(" assessed", "", "")]
    told += [(f", from {_label(one.previous, profile)}", "previous", one.previous)] if one.previous else []
    told += [("; it was granted a waiver", "waiver", "granted")] if one.waiver else []
    span = title
    if one.says or one.direction or one.previous or one.waiver or heading is None:
        span = text.add("".join(words for words, _, _ in told) + ".")
        at = span.start
        for words, kind, value in told:
            if kind:
                facts.append(RatingFact(Span(at + len(words) - len(words.lstrip(" ;,")), at + len(words)), kind, value))
            at += len(words)
    return Rating(
        value=one.value,
        label=_label(one.value, profile),
        span=span,
        direction=one.direction,
        previous=one.previous,
        waiver=one.waiver,
        heading_value=one.value if heading else None,
        statement_value=one.says,
        facts=tuple(facts),
        area=one.area,
    )


def _label(value: str, profile: SeriesProfile) -> str:
    level = profile.level(value)
    if level is None:
        raise UseError(f"expected a rating of {profile.key}, got {value!r}")
    return level.label


def _add_parts(text: _Text, sections: list[Section], shape: Shape, profile: SeriesProfile) -> tuple[Observation, ...]:
    """Add the sections with what they say and the figures they give; return these."""
    kinds = {rule.kind: rule.title for rule in profile.sections} | {"furniture": "Furniture"}
    found: list[Observation] = []
    for part in shape.parts:
        if part.kind not in kinds:
            raise UseError(f"expected a section of {profile.key}, got {part.kind!r}")
        start = text.end + 2
        heading = kinds[part.kind].upper() if part.found_by == "heading" and part.kind != "furniture" else ""
        blocks = [text.add(block) for block in (heading, *part.sentences) if block]
        for together in _gather(part.told):
            found += _tell(text, together, part.kind, shape, profile)
        if blocks or part.told:
            sections.append(Section(Span(start, text.end), part.kind, heading, part.found_by))
    return tuple(found)


def _gather(told: tuple[ToldFigure, ...]) -> list[list[ToldFigure]]:
    """Return the figures, those that stand in one sentence together."""
    sentences: list[list[ToldFigure]] = []
    for one in told:
        if one.joined and sentences:
            sentences[-1].append(one)
        else:
            sentences.append([one])
    return sentences


def _tell(
    text: _Text, together: list[ToldFigure], kind: str, shape: Shape, profile: SeriesProfile
) -> list[Observation]:
    said = [say_told(one, profile, shape.edition) for one in together]
    sentence = text.add("; ".join(words for words, _ in said) + ".")
    found, at = [], sentence.start
    for one, (words, lead) in zip(together, said, strict=True):
        span = Span(at + lead, at + lead + len(number_words(one)))
        found.append(observe_told(one, profile, shape.edition, kind, span, sentence))
        at += len(words) + 2
    return found


def _add_list(text: _Text, sections: list[Section], shape: Shape, profile: SeriesProfile) -> tuple[Recommendation, ...]:
    """Add the list and return its items; where it was not read, its heading stands alone."""
    kind = list_section(profile)
    if not kind or shape.items == ():
        return ()
    start = text.end + 2
    heading = text.add("RECOMMENDATIONS")
    items = []
    for place, item in enumerate(shape.items or ()):
        area, years, whom = (_in_turn(values, place) for values in (shape.areas, shape.years, shape.lists))
        items.append(Recommendation(place + 1, text.add(item), item, area, years, whom))
    sections.append(Section(Span(start, text.end), kind, heading.of(text.whole())))
    return tuple(items)


def list_section(profile: SeriesProfile) -> str:
    """Return the kind of section in which a series has its list; empty where it has none."""
    kinds = (*profile.lists.sections, *(rule.kind for rule in profile.sections if rule.kind in _LISTS))
    return next(iter(kinds), "")


_LISTS = ("recommendations", "suggested_actions")


def _in_turn(values: tuple[str, ...], place: int) -> str:
    return values[place % len(values)] if values else ""


def _doubt(shape: Shape, profile: SeriesProfile, rating: Rating | None, text: _Text) -> list[ReportWarning]:
    """Return the warnings of what is missing, and those that were asked for."""
    doubts = []
    if rating is None and profile.rating.scale and not shape.ratings:
        doubts.append(ReportWarning("no-rating", "no rating was found in heading or statement"))
    if shape.items is None and "cut-off" not in shape.warnings:
        doubts.append(ReportWarning("no-recommendations", "no recommendations could be read"))
    last = Span(text.starts[-1], text.end)
    return [*doubts, *(ReportWarning(code, f"as {code} says", last) for code in shape.warnings)]
