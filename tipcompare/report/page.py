"""Everything the report on one country shows, before any format: what a template walks through."""

from __future__ import annotations

from attrs import evolve, frozen

from tipcompare.changes.row_signs import find_mark
from tipcompare.changes.series_wide import SeriesWide
from tipcompare.changes.strays import find_strays
from tipcompare.model import Comparison, CountryReport, Editions, ReportWarning, Span
from tipcompare.ratings.reasons import find_reasons
from tipcompare.report.anchors import MarkedPassage, mark_text, name_pairing, name_part, name_place
from tipcompare.report.areas import AreaRow, gather_areas, set_out
from tipcompare.report.charts import LifeChart, TierChart, draw_life, draw_tiers
from tipcompare.report.evidence import evidence_spans
from tipcompare.report.figures import Measured, Restated, gather_figures, show_restatements, show_unlike
from tipcompare.report.headline import Headline, answer_all
from tipcompare.report.lifelines import Lifeline, trace_lifelines
from tipcompare.report.moved import find_across, mark_moved, mark_strays
from tipcompare.report.outline import find_missing
from tipcompare.report.plots import Plot, plot_figures
from tipcompare.report.ratings import RatedYear, gather_ratings, tell_placements
from tipcompare.report.redlines import Fold, Pair, Part, lay_out_section, lay_out_statement
from tipcompare.report.structure import (
    list_notices,
    name_section,
    name_strays,
    tell_not_its_own,
    tell_origin,
    tell_rest,
    tell_strays,
)
from tipcompare.report.terms import Terms, tell_terms
from tipcompare.report.why import Reasons, Why, explain_changes, give_reasons
from tipcompare.series import SeriesProfile, get_profile
from tipcompare.series.untold import DIFFERS, SAID, tell_untold
from tipcompare.version import tell_version


@frozen
class Pairing:
    """Two editions set side by side.

    Args:
        name: of its place in the page.
        old, new: names of the editions.
        doubts: of an edition that may have the text of another edition or country.
        parts: their sections, in the order of the new edition, each that is gone after what it stood after.
        statement: the sentences that give the rating, word by word; None where there are none, or they are the same.
    """

    name: str
    old: str
    new: str
    doubts: tuple[str, ...]
    parts: tuple[Part, ...]
    statement: Pair | None = None

    @property
    def has_moved(self) -> bool:
        """Whether a sentence stands in both at two places."""
        rows = (row for part in self.parts for row in part.rows if not isinstance(row, Fold))
        return any(piece.kind == "moved" for row in rows for piece in row.new)


@frozen
class EditionText:
    """One edition at the end of the page: its full text, where it came from, and what it rates and how, for people."""

    report: CountryReport
    passages: tuple[MarkedPassage, ...]
    warnings: tuple[tuple[ReportWarning, str], ...]
    rated: tuple[str, ...]


@frozen
class Page:
    """The whole page.

    Args:
        missing: years between the first edition and the last that the history has no edition of.
        lives: with the chart of each.
        measures: with the chart of each; None where it has too few points.
        rated_areas: areas that are rated each by itself, with their ratings in `editions`.
        placements: what the ratings that no edition read states are from; empty where there are none.
        reasons: why the rating is what it is, newest edition first; none where the series gives none.
        unread: editions whose recommendations could not be read.
        notices: what is to be known before anything is compared: (edition, what).
    """

    profile: SeriesProfile
    country: str
    code: str
    editions: tuple[str, ...]
    missing: tuple[int, ...]
    answers: tuple[Headline, ...]
    tiers: tuple[RatedYear, ...]
    tier_chart: TierChart | None
    rated_areas: tuple[AreaRow, ...]
    placements: str
    whys: tuple[Why, ...]
    lives: tuple[tuple[Lifeline, LifeChart], ...]
    areas: tuple[str, ...]
    themes: tuple[str, ...]
    has_series_wide: bool
    measures: tuple[tuple[Measured, Plot | None], ...]
    restated: tuple[Restated, ...]
    unlike: tuple[Restated, ...]
    pairings: tuple[Pairing, ...]
    reasons: tuple[Reasons, ...]
    unread: tuple[str, ...]
    notices: tuple[tuple[str, str], ...]
    texts: tuple[EditionText, ...]
    terms: Terms
    untold: str
    version: str

    @property
    def unanswered(self) -> tuple[str, ...]:
        """The notices that no answer has."""
        told = " ".join(answer.detail for answer in self.answers)
        return tuple(notice for _, notice in self.notices if notice not in told)


def build_page(history: Editions, *, series_wide: SeriesWide | None = None) -> Page:
    """Return what the report on `history` shows.

    Args:
        history: of one country.
        series_wide: changes of wording that many countries share, by pair of editions, where that is known.
    """
    profile = get_profile(history.series)
    newest = history.reports[-1]
    lives = trace_lifelines(history)
    restated = show_restatements(history, profile)
    tiers = gather_ratings(history)
    years = [report.edition.year for report in history.reports]
    evidence = evidence_spans(history)
    return Page(
        profile=profile,
        country=newest.country.name,
        code=newest.country.code,
        editions=tuple(str(report.edition) for report in history.reports),
        missing=find_missing(years),
        answers=answer_all(history, profile, lives, restated),
        tiers=tiers,
        tier_chart=draw_tiers(tiers, profile),
        rated_areas=gather_areas(history.reports, profile),
        placements=tell_placements((year.sure, year.codings) for year in tiers),
        whys=explain_changes(history, profile),
        lives=tuple((life, draw_life(history, life)) for life in lives),
        areas=tuple(sorted({life.area for life in lives if life.area})),
        themes=tuple(theme.title for theme in profile.themes if any(theme.title in life.themes for life in lives)),
        has_series_wide=any((series_wide or {}).values()),
        measures=_draw_measures(history, profile),
        restated=restated,
        unlike=show_unlike(history, profile),
        pairings=tuple(_pair(comparison, profile, series_wide or {}) for comparison in reversed(history.comparisons)),
        reasons=tuple(filter(None, (give_reasons(report, profile) for report in reversed(history.reports)))),
        unread=tuple(str(report.edition) for report in history.reports if not report.recommendations_read),
        notices=list_notices(history, profile),
        texts=tuple(
            _show_text(report, profile, evidence.get(report.edition, ())) for report in reversed(history.reports)
        ),
        terms=tell_terms(history, profile),
        untold=tell_untold(profile, SAID, DIFFERS),
        version=tell_version(),
    )


def _draw_measures(history: Editions, profile: SeriesProfile) -> tuple[tuple[Measured, Plot | None], ...]:
    measures = gather_figures(history, profile)
    years = [figure.year for measured in measures for figure in measured.points if figure.year is not None]
    if not years:
        return tuple((measured, None) for measured in measures)
    whole = (min(years), max(years))
    drawn = [(measured, plot_figures(measured, whole)) for measured in measures]
    return tuple(sorted(drawn, key=lambda pair: (pair[1] is None, not pair[0].told)))


def _pair(comparison: Comparison, profile: SeriesProfile, series_wide: SeriesWide) -> Pairing:
    old, new = str(comparison.old.edition), str(comparison.new.edition)
    wide = series_wide.get((comparison.old.edition, comparison.new.edition), frozenset())
    notes, mark = profile.notes, find_mark(profile)
    strays = find_strays(comparison, notes)
    stands, stood = name_strays(comparison, profile, strays)
    laid_out = [
        lay_out_section(comparison, change, name_section(change.kind, profile), wide=wide, profile=profile)
        for change in comparison.sections
    ]
    across = find_across([() if part.kind in notes else part.rows for part in laid_out], mark)
    parts = []
    for change, part, elsewhere in zip(comparison.sections, laid_out, across, strict=True):
        origin, stray = (tell(comparison, change, profile, strays) for tell in (tell_origin, tell_strays))
        rest, name = tell_rest(comparison, change, profile), name_part(comparison, change.kind)
        if change.kind in notes:
            part = evolve(part, rows=())
        else:
            rows = mark_moved(mark_strays(part.rows, stands, stood), mark, elsewhere)
            part = evolve(part, rows=rows, changed=sum(isinstance(row, Pair) for row in rows))
        parts.append(evolve(part, origin=origin, strays=stray, rest=rest, name=name))
    doubts = tuple(filter(None, map(tell_not_its_own, (comparison.old, comparison.new))))
    return Pairing(name_pairing(comparison), old, new, doubts, tuple(parts), lay_out_statement(comparison))


def _show_text(report: CountryReport, profile: SeriesProfile, evidence: tuple[Span, ...]) -> EditionText:
    warned = tuple((item, name_place(report.edition, item.span) if item.span else "") for item in report.warnings)
    others = (*(reason.span for reason in find_reasons(report, profile)), *evidence)
    rated = tuple(f"{one.title}: {one.labels[0]}" for one in set_out((report,), profile))
    return EditionText(report, mark_text(report, others), warned, rated)
