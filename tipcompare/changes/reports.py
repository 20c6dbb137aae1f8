"""Two editions of one country's report, compared in every respect."""

from __future__ import annotations

from attrs import evolve

from tipcompare.align.recurrence import Recurrence
from tipcompare.changes.evidence import find_evidence
from tipcompare.changes.misfiled import may_be_another
from tipcompare.changes.rating import compare_ratings
from tipcompare.changes.recommendations import compare_recommendations
from tipcompare.changes.restatements import find_restatements
from tipcompare.changes.sections import compare_sections, redline_sections
from tipcompare.changes.terms import compare_terms
from tipcompare.errors import ParseError, expect
from tipcompare.model import Answer, AnswerChange, Comparison, CountryReport
from tipcompare.processes import collector_paused
from tipcompare.series import SeriesProfile


@collector_paused()
def compare_reports(
    old: CountryReport,
    new: CountryReport,
    profile: SeriesProfile,
    *,
    recurrence: Recurrence | None = None,
    shown: bool = True,
) -> Comparison:
    """Return everything that two editions of one country's report say of each other.

    Args:
        old: one edition; which of the two is the older is what the caller says, so a comparison can be read backwards.
        new: the other.
        profile: of the series both belong to.
        recurrence: what recurs in a history that holds both, so that its comparisons agree with its chains; where it
            is not given, the two are matched on their own.
        shown: whether the texts are to be shown; else it has no redlines of paragraphs and no terms, which no table
            needs, and which `show_texts` adds.

    Raises:
        ParseError: where the two are not of one series and one country, or the profile is of another series.
    """
    for name, report in (("old", old), ("new", new)):
        expect(name, report, CountryReport)
    check_profile(profile, old)
    if (old.series, old.country.code) != (new.series, new.country.code):
        raise ParseError(
            f"expected two editions of one report, got {old.series} {old.country.code} and "
            f"{new.series} {new.country.code}"
        )
    found = Comparison(
        old=old,
        new=new,
        rating=compare_ratings(old, new, profile),
        recommendations=compare_recommendations(old, new, recurrence=recurrence, tag=profile.language),
        sections=compare_sections(old, new, profile),
        answers=_compare_answers(old, new, profile),
        restatements=find_restatements((old, new)),
        evidence=find_evidence(old, new, profile) if old.edition < new.edition and not may_be_another(new) else (),
    )
    return show_texts(found, profile) if shown else found


def _compare_answers(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> tuple[AnswerChange, ...]:
    """For each measure what each edition answers for its own year, in the order of the profile."""
    olds, news = _own_answers(old, profile), _own_answers(new, profile)
    order = {measure.name: place for place, measure in enumerate(profile.figures.measures)}
    names = sorted({*olds, *news}, key=lambda name: (order.get(name, len(order)), name))
    return tuple(AnswerChange(name, olds.get(name), news.get(name)) for name in names)


def _own_answers(report: CountryReport, profile: SeriesProfile) -> dict[str, Answer]:
    """The answers on the year that an edition is about, else on the year it is called by, by measure."""
    own = report.edition.year - profile.figures.reporting_lag
    found: dict[str, Answer] = {}
    for item in sorted(report.answers, key=lambda item: item.year != own):
        if item.year in (own, report.edition.year):
            found.setdefault(item.measure, item)
    return found


def check_profile(profile: SeriesProfile, report: CountryReport) -> None:
    """Refuse a profile that is none, or of another series than a report, of which it would tell nonsense.

    Raises:
        UseError: where it is none.
        ParseError: where it is of another series.
    """
    expect("profile", profile, SeriesProfile)
    if profile.key != report.series:
        raise ParseError(f"expected the profile of {report.series}, as the reports are, got that of {profile.key}")


def show_texts(comparison: Comparison, profile: SeriesProfile) -> Comparison:
    """Return a comparison with redlines of paragraphs and terms, which show its texts; itself where it has them."""
    if comparison.terms or any(part.redline for section in comparison.sections for part in section.paragraphs):
        return comparison
    old, new = comparison.old, comparison.new
    sections = redline_sections(old, new, comparison.sections, profile)
    return evolve(comparison, sections=sections, terms=compare_terms(old, new, profile))
