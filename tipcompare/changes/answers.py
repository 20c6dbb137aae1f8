"""What two editions answer, side by side."""

from __future__ import annotations

from tipcompare.model import Answer, AnswerChange, CountryReport
from tipcompare.series import SeriesProfile


def compare_answers(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> tuple[AnswerChange, ...]:
    """Return for each measure what each edition answers for its own year, in the order of the profile."""
    olds, news = _own_answers(old, profile), _own_answers(new, profile)
    order = {measure.name: place for place, measure in enumerate(profile.figures.measures)}
    names = sorted({*olds, *news}, key=lambda name: (order.get(name, len(order)), name))
    return tuple(AnswerChange(name, olds.get(name), news.get(name)) for name in names)


def _own_answers(report: CountryReport, profile: SeriesProfile) -> dict[str, Answer]:
    """Return the answers on the year that an edition is about, else on the year it is called by, by measure."""
    own = report.edition.year - profile.figures.reporting_lag
    found: dict[str, Answer] = {}
    for item in sorted(report.answers, key=lambda item: item.year != own):
        if item.year in (own, report.edition.year):
            found.setdefault(item.measure, item)
    return found
