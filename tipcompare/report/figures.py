"""Figures over the years: what each edition said of each year, and where two editions disagree."""

from __future__ import annotations

from collections.abc import Iterable, Mapping
from itertools import compress, groupby
from operator import not_

from attrs import evolve, frozen

from tipcompare.changes.restatements import find_unlike
from tipcompare.language.counts import count_things
from tipcompare.language.kinds import tell_kind
from tipcompare.model import Answer, Comparison, CountryReport, Edition, Editions, Observation, Restatement, Span
from tipcompare.model.figures import Ranked, find_standing, list_alike
from tipcompare.report.anchors import Said, name_place, quote_place
from tipcompare.report.periods import tell_period, tell_periods, tell_years
from tipcompare.report.values import (
    QUALIFIED,
    YEARS,
    count_value,
    cut_around,
    format_value,
    has_own_unit,
    shorten_value,
    tell_length,
)
from tipcompare.series import SeriesProfile


@frozen
class ShownFigure:
    """One figure as a page shows it.

    Args:
        edition: the edition that gives it.
        year: year it is about; None where it cannot be told.
        value: the number; None where it was not reported.
        shown: the value for people (`at least 12`, `not reported`, `does not apply`).
        breakdown: what part it is of (`sex, child`); empty for a total.
        part: whether it is told of a part of the country, of the year or of the kinds alone.
        unit, period: as read.
        comparison: whether it is given to compare an earlier year.
        restated: whether another edition gives another value for the same.
        place: name of the place in the page where the number stands.
        sentence: its sentence.
        end: where the number ends in the sentence.
        summed: whether it is a sum of parts.
        unsure: whether such an answer is right less often than four times in five.
        parts: the numbers that a sum is of, each with its place.
    """

    edition: Edition
    year: int | None
    value: float | None
    shown: str
    breakdown: str
    part: bool
    unit: str
    period: str
    comparison: bool
    restated: bool
    place: str
    sentence: str
    end: int = 0
    summed: bool = False
    unsure: bool = False
    parts: tuple[Said, ...] = ()

    @property
    def quoted(self) -> str:
        """The sentence, or what of a long one stands around the number."""
        return cut_around(self.sentence, self.end)

    @property
    def short(self) -> str:
        """The value with large numbers cut (`1.2m`)."""
        return tell_length(self.value or 0.0) if has_own_unit(self.value, self.unit) else shorten_value(self.value)

    @property
    def written(self) -> str:
        """The value as a chart has it, with the signs of a sum and of what is uncertain, and its kind: `Σ 1.2m ?`."""
        number = f"{'Σ ' * self.summed}{self.short}{' ?' * self.unsure}"
        whole = f"{number}{self.breakdown and f', {self.breakdown}'}"
        return whole if len(whole) <= WIDEST else f"{number}, one kind"

    @property
    def of(self) -> str:
        """What it is of: its unit, where it is not shown with one of its own, and its breakdown."""
        return "; ".join(filter(None, ("" if has_own_unit(self.value, self.unit) else self.unit, self.breakdown)))

    @property
    def when(self) -> str:
        """The period in words where it is no calendar year and no reporting period; empty elsewhere."""
        return "" if self.period[:2] in ("CY", "RP") else tell_period(self.period)

    @property
    def dated(self) -> str:
        """The year, or the period where it is another."""
        return self.when or str(self.year or "year not said")

    @property
    def counted(self) -> str:
        """The value for people with its unit, before what else is told of it: `640 calls (in part)`, `1 person`."""
        return count_value(self.shown, self.value, self.unit)


@frozen
class Measured:
    """All figures of one measure.

    Args:
        name, title: of the measure.
        figures: every one that was read, in order of year, edition and place.
        points: the answers that a chart shows: in one unit, one for each year and edition.
        apart: the answers in other units.
    """

    name: str
    title: str
    figures: tuple[ShownFigure, ...]
    points: tuple[ShownFigure, ...]
    apart: tuple[ShownFigure, ...] = ()

    @property
    def unit(self) -> str:
        """What its points count (`persons`, `USD`); empty where none has a value."""
        return next((figure.unit for figure in self.points if figure.value), "") or next(
            (figure.unit for figure in self.points if figure.value is not None), ""
        )

    @property
    def yearly(self) -> list[ShownFigure]:
        """For each year its point, or the answer in another unit where it has none with a value, in order of year."""
        return standing_figures(self.points, self.apart)

    @property
    def known(self) -> list[ShownFigure]:
        """The points that stand and have a value, in order of year."""
        return [figure for figure in standing_figures(self.points) if figure.value is not None]

    @property
    def tally(self) -> str:
        """How many figures there are, and apart from them sums, which no text prints: `22 figures and 6 sums`."""
        sums = sum(figure.summed for figure in self.figures)
        told = (count_things(len(self.figures) - sums, "figure"), count_things(sums, "sum"))
        return " and ".join(told[: 2 if sums else 1])

    @property
    def notes(self) -> tuple[str, ...]:
        """What is to be said below a chart: other units, of which kind a year is alone, kinds of year that differ."""
        kinds: dict[str, list[int]] = {}
        for figure in self.known:
            kinds.setdefault(figure.breakdown, []).append(figure.year or 0)
        alone = "; ".join(f"{tell_years(years)} {kind}" for kind, years in kinds.items() if kind)
        notes = (("In another unit", self.told_apart), ("Of one kind only", alone), ("Years", self.kinds_of_year))
        return tuple(f"{lead}: {told}" for lead, told in notes if told)

    @property
    def kinds_of_year(self) -> str:
        """Which points are of calendar years, which of other periods, where they differ; empty elsewhere."""
        return tell_periods((figure.year or 0, figure.period) for figure in self.known)

    @property
    def told_apart(self) -> str:
        """What is told in another unit, of years that the chart has nothing of: `2017: at least 25 persons`."""
        return "; ".join(f"{figure.year}: {figure.counted}" for figure in self.yearly if figure in self.apart)

    def say(self, figure: ShownFigure) -> str:
        """Return a figure for people, with its unit where it is not the one of the points."""
        return figure.counted if figure in self.apart else figure.shown

    @property
    def told(self) -> str:
        """The points in words, one for each year: `2018 to 2020: not reported; 2021: 35`."""
        own = [(figure.year or 0, self.say(figure)) for figure in self.yearly]
        runs = groupby(enumerate(own), key=lambda pair: (pair[1][1], pair[1][0] - pair[0]))
        told = ((shown, [year for _, (year, _) in run]) for (shown, _), run in runs)
        return "; ".join(f"{' to '.join(map(str, dict.fromkeys((y[0], y[-1]))))}: {shown}" for shown, y in told)


@frozen
class Restated:
    """One figure that two editions give otherwise as a page shows it; `kind` of a restatement, or why it is none."""

    measure: str
    year: int
    first: ShownFigure
    later: ShownFigure
    kind: str

    @property
    def why(self) -> str:
        """The kind, with both periods where it is that they differ: `period differs (2019, then June 2019)`."""
        if self.kind != "period differs":
            return self.kind
        return f"{self.kind} ({tell_period(self.first.period)}, then {tell_period(self.later.period)})"

    @property
    def cells(self) -> tuple[str, str, str, str, str]:
        """The cells of its row in a table of words, under `RESTATED_HEADS`."""
        first, later = (f"{one.counted} in {one.edition}" for one in (self.first, self.later))
        return self.measure, str(self.year), first, later, self.why


UNLIKE = "Given otherwise, but not to be compared"
"""What stands over the figures that editions give otherwise though none restates the other."""

RESTATED_HEADS = ("Figure", "Year", "First said", "Later said", "Kind")

WIDEST = 30
"""Letters of a figure with its kind for which a chart has room."""


def _format(item: Answer | Observation) -> str:
    """Return a figure for people: lengths of time in their own unit, what is set against another year as printed."""
    if isinstance(item, Observation) and item.qualifier == "relative":
        return f"set against it: {' '.join(item.number_text.split())}"
    length = tell_length(item.value) if item.unit == YEARS and item.value else ""
    return QUALIFIED.get(item.qualifier, "{}").format(length) if length else format_value(item.value, item.qualifier)


def format_answer(item: Answer) -> str:
    """Return an answer for people, with what is to be known of it: its kind, a sum, a part, inferred or uncertain."""
    told = {"sum": "sum of parts", "partial": "in part"}.get(item.status, "")
    doubt = "inferred" if item.period_by == "inferred" else "", "uncertain" if item.uncertain else ""
    notes = ", ".join(filter(None, (tell_kind(item.breakdown), told, *doubt)))
    return f"{_format(item)}{notes and f' ({notes})'}"


def count_answer(item: Answer) -> str:
    """Return an answer for people as `format_answer` does, with its unit behind the number."""
    return count_value(format_answer(item), item.value, item.unit.replace("_", " "))


def gather_figures(history: Editions, profile: SeriesProfile) -> tuple[Measured, ...]:
    """Return every measure the history has figures of, in the order of the profile.

    What an edition answers and no number of its text says by itself, as a sum, stands among its figures, too.
    """
    order = {measure.name: place for place, measure in enumerate(profile.figures.measures)}
    restated = {(r.first_edition, r.first) for r in history.restatements}
    restated |= {(r.later_edition, r.later) for r in history.restatements}
    places: dict[Edition, set[tuple[str, Span]]] = {}
    for edition, answer in restated:
        places.setdefault(edition, set()).add((answer.measure, answer.span))
    answers: dict[str, list[ShownFigure]] = {}
    found: list[tuple[str, ShownFigure]] = []
    for report in history.reports:
        own = report.edition.year - profile.figures.reporting_lag
        held = places.get(report.edition, ())
        for item in report.observations:
            shown = show_figure(report, item, restated=(item.measure, item.span) in held)
            found.append((item.measure, shown))
        printed = {(item.measure, item.year, item.span, item.value) for item in report.observations}
        for answer in report.answers:
            shown = show_answer(report, answer, own=own, restated=(report.edition, answer) in restated)
            answers.setdefault(answer.measure, []).append(shown)
            if (answer.measure, answer.year, answer.span, answer.value) not in printed:
                found.append((answer.measure, shown))
    found.sort(key=lambda pair: (order.get(pair[0], len(order)), pair[0], *_when(pair[1])))
    return tuple(
        Measured(
            name,
            title_of(profile, name),
            tuple(figure for _, figure in group),
            *_points(sorted(answers.get(name, []), key=_when)),
        )
        for name, group in groupby(found, key=lambda pair: pair[0])
    )


def show_restatements(history: Editions | Comparison, profile: SeriesProfile) -> tuple[Restated, ...]:
    """Return what `history` restates, each with both figures as a page shows them."""
    reports = {report.edition: report for report in history.reports}
    return tuple(_restated(item, reports, profile) for item in history.restatements)


def show_unlike(history: Editions | Comparison, profile: SeriesProfile) -> tuple[Restated, ...]:
    """Return what editions of `history` give otherwise though none restates the other, each with why."""
    reports = {report.edition: report for report in history.reports}
    found = []
    for one in find_unlike(history.reports):
        measure, year = one.first.item.measure, one.first.item.year
        first, later = (show_answer(reports[each.edition], each.item, own=year) for each in (one.first, one.later))
        found.append(Restated(title_of(profile, measure), year, first, later, one.why))
    return tuple(found)


def _restated(item: Restatement, reports: Mapping[Edition, CountryReport], profile: SeriesProfile) -> Restated:
    first = show_answer(reports[item.first_edition], item.first, own=item.year, restated=True)
    later = show_answer(reports[item.later_edition], item.later, own=item.year, restated=True)
    return Restated(title_of(profile, item.measure), item.year, first, later, item.kind)


def title_of(profile: SeriesProfile, measure: str) -> str:
    """Return a measure's name for people."""
    known = profile.measure(measure)
    return known.title if known else measure.replace("_", " ").capitalize()


def standing_figures(points: Iterable[ShownFigure], apart: Iterable[ShownFigure] = ()) -> list[ShownFigure]:
    """Return for each year the answer that stands (see `find_standing`), in order of year.

    Args:
        points: answers in the unit of a chart.
        apart: those in others.
    """
    answers = [*points, *apart]
    return [answers[place] for place in find_standing([*map(_rank, answers)])]


def _rank(one: ShownFigure) -> Ranked:
    return one.unit, one.year or 0, one.value, one.edition.year, one.part, one.summed and one.unsure


def _when(figure: ShownFigure) -> tuple[bool, int, int, str, bool, str]:
    edition = figure.edition  # as its parts, which compare faster
    return (figure.year is None, figure.year or 0, edition.year, edition.revision, bool(figure.parts), figure.place)


def tell_breakdown(item: Observation) -> str:
    """Return of what a figure is: `state, officials` where they are the accused; `in part` of what has no name.

    Of a term that is one of those imposed, each of which is some court's, it would say nothing.
    """
    parts = (tell_kind(item.dimensions), item.accused)
    whole = item.scope == "total" or (item.scope == "part" and item.unit == YEARS)
    return ", ".join(filter(None, parts)) or ("" if whole else "in part")


def show_figure(report: CountryReport, item: Observation, *, restated: bool = False) -> ShownFigure:
    """Return an observation as a page shows it; `restated` where another edition gives another value."""
    shown = _show(report, item, _format(item), restated=restated)
    return evolve(shown, breakdown=tell_breakdown(item), part=item.scope != "total", comparison=item.comparison)


def show_answer(report: CountryReport, item: Answer, *, own: int, restated: bool = False) -> ShownFigure:
    """Return an answer as a page shows it, `own` being the year that its edition is about."""
    shown = _show(report, item, format_answer(item), restated=restated)
    part, summed = item.status == "partial", item.status == "sum"
    shown = evolve(shown, part=part, comparison=item.year != own, summed=summed, unsure=item.uncertain)
    parts = tuple(quote_place(report, part) for part in item.parts) if item.value else ()
    return evolve(shown, breakdown=tell_kind(item.breakdown), parts=parts)


def _show(report: CountryReport, item: Answer | Observation, shown: str, *, restated: bool) -> ShownFigure:
    return ShownFigure(
        edition=report.edition,
        year=item.year,
        value=item.value,
        shown=shown,
        breakdown="",
        part=False,
        unit=item.unit.replace("_", " "),
        period=item.period,
        comparison=False,
        restated=restated,
        place=name_place(report.edition, item.span),
        sentence=item.sentence.line_of(report.text),
        end=len(Span(item.sentence.start, max(item.sentence.start, item.span.end)).line_of(report.text)),
    )


def _points(answers: list[ShownFigure]) -> tuple[tuple[ShownFigure, ...], tuple[ShownFigure, ...]]:
    """Return the answers that a chart has, in the unit of most years (see `list_alike`), and those in another."""
    alike = list_alike([*map(_rank, answers)])
    return tuple(compress(answers, alike)), tuple(compress(answers, map(not_, alike)))
