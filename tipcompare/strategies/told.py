"""One figure of a shaped report: what it is of, the sentence that says so, and the observation of it."""

from __future__ import annotations

from typing import Any, Literal

from attrs import asdict, field, frozen
from attrs.filters import exclude
from attrs.validators import optional

from tipcompare.errors import UseError
from tipcompare.figures.certainty import rate_figure
from tipcompare.model import Edition, Observation, Span
from tipcompare.model.checks import between
from tipcompare.model.figures import PeriodBy, Qualifier, Scope
from tipcompare.model.kinds import true_to_kinds
from tipcompare.series import SeriesProfile
from tipcompare.strategies.calls import ShownAsCall
from tipcompare.strategies.counting import HEDGES

When = Literal["CY", "FY", "RP", "half", "months", "month", ""]
"""What period a figure is of; none for what the law says."""

WITHOUT_NUMBER: dict[Qualifier, str] = {
    "not_reported": "did not report",
    "not_applicable": "not applicable",
    "relative": "half as many",
}
"""Qualifiers of what is no number, each with words that say so."""
_HEDGES: dict[Qualifier, str] = {
    **HEDGES,
    "less_than": "fewer than ",
    "up_to": "up to ",
    "nearly": "nearly ",
    "incomplete": "in incomplete data ",
}
_BY = {
    "": "The country",
    "government": "The government",
    "courts": "Courts",
    "joint": "The government and NGOs",
    "ngo": "NGOs",
    "international_organization": "An international organization",
    "other_state": "Another state",
}
"""Who counts, each with its words; a record leaves them out."""
ACTORS = tuple(_BY)


@frozen(repr=False, field_transformer=true_to_kinds)
class ToldFigure(ShownAsCall):
    """One figure that a shaped report gives.

    Args:
        measure: of the series.
        value: the number; None for what is no number, as the qualifier says.
        qualifier, scope, actor, period_by: as in `Observation`.
        exploitation, sex, age, nationality, level: as there.
        accused, law, agency, rule, repeated: as there. What is under a law and of no period is what the law says.
        ago: by how many years it is older than the newest that the edition tells of.
        when: the period it is of.
        unit: what is counted; empty for the measure's own.
        joined: whether it stands in one sentence with the figure before it.
    """

    measure: str
    value: float | None = field(validator=optional(between(0)))
    qualifier: Qualifier = "exact"
    scope: Scope = "total"
    actor: str = "government"
    ago: int = field(default=0, validator=between(0))
    when: When = "CY"
    period_by: PeriodBy = "stated"
    exploitation: str = ""
    sex: str = ""
    age: str = ""
    nationality: str = ""
    level: str = ""
    accused: str = ""
    law: str = ""
    agency: str = ""
    rule: str = "done"
    repeated: int = 0
    unit: str = ""
    joined: bool = False

    def __attrs_post_init__(self) -> None:
        if (self.value is None) != (self.qualifier in WITHOUT_NUMBER):
            raise UseError(f"expected a value unless its qualifier says that there is none, got {self.qualifier}")


def number_words(one: ToldFigure) -> str:
    """Return the words in the text that are a figure."""
    if one.value is None:
        return WITHOUT_NUMBER[one.qualifier]
    return "no" if not one.value else f"{one.value:,.10g}"


def say_told(one: ToldFigure, profile: SeriesProfile, edition: Edition) -> tuple[str, int]:
    """Return the words that give a figure, and where in them it stands."""
    measure = profile.measure(one.measure)
    if measure is None:
        raise UseError(f"expected a measure of {profile.key}, got {one.measure!r}")
    who = one.agency or _BY[one.actor]
    lead = f"{who} told of {_HEDGES.get(one.qualifier, '')}"
    kinds = " ".join(filter(None, (one.level, one.nationality, one.sex, one.age, one.exploitation, one.accused)))
    counted = f" {kinds + ' ' if kinds else ''}{measure.title.lower()}"
    law = f" under {one.law}" if one.law else ""
    period, _ = period_of(one, profile, edition)
    return f"{lead}{number_words(one)}{counted}{law}{f' ({period})' if period else ''}", len(lead)


def period_of(one: ToldFigure, profile: SeriesProfile, edition: Edition) -> tuple[str, int | None]:
    """Return the name of the period that a figure is of, and the year; neither of what the law says."""
    year = edition.year - profile.figures.reporting_lag - one.ago
    named = {
        "CY": f"CY{year}",
        "FY": f"FY{year}",
        "RP": f"RP{year + profile.figures.reporting_lag}",
        "half": f"{year}-H1",
        "months": f"{year}-01/{year}-06",
        "month": f"asof-{year}-10",
    }
    return (named[one.when], year) if one.when else ("", None)


def observe_told(
    one: ToldFigure, profile: SeriesProfile, edition: Edition, section: str, span: Span, sentence: Span
) -> Observation:
    """Return the observation of a figure at its place in the text."""
    measure = profile.measure(one.measure)
    period, year = period_of(one, profile, edition)
    compared = one.ago > 0
    told: dict[str, Any] = asdict(one, filter=exclude("ago", "when", "joined"))
    told["unit"] = one.unit or (measure.unit if measure else "")
    certainty = rate_figure(one.rule, one.period_by, one.scope, one.value, compared=compared)
    return Observation(
        **told,
        span=span,
        number_text=number_words(one),
        period=period,
        year=year,
        comparison=compared,
        section=section,
        certainty=certainty,
        sentence=sentence,
    )
