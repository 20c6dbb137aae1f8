"""The figures of a report: each number with its meaning, and the one answer for each measure and year."""

from __future__ import annotations

from collections.abc import Sequence
from operator import itemgetter
from typing import Literal

from attrs import field, frozen
from attrs.validators import optional

from tipcompare.model.checks import between
from tipcompare.model.kinds import true_to_kinds
from tipcompare.model.source import Span

Qualifier = Literal[
    "exact",
    "at_least",
    "approximately",
    "more_than",
    "less_than",
    "up_to",
    "nearly",
    "not_reported",
    "not_applicable",
    "incomplete",
    "relative",
]
Scope = Literal["total", "part", "single"]
PeriodBy = Literal["stated", "carried", "assumed"]
AnswerPeriodBy = Literal["", "stated", "carried", "assumed", "inferred"]
AnswerStatus = Literal["stated", "sum", "partial", "zero", "not_reported"]
OWN_ACTORS = frozenset({"", "government", "courts", "joint"})
"""Who counts for the country itself; `joint` deeds are the government's with others."""
NAMED_OWN = OWN_ACTORS - {""}
"""Those of them whom a text names."""

_BREAKDOWNS = ("level", "exploitation", "sex", "age", "nationality", "actor")
_TELLING = itemgetter(1)
_A_YEAR = between(1800, 2300)
"""What an edition may tell of: a chart has a place for each year between."""


@frozen(order=True, field_transformer=true_to_kinds)
class Observation:
    """One figure with its meaning, and where it stands.

    Args:
        span: the number itself: `report.text[span.start:span.end] == number_text`.
        number_text: the number as printed (`1,931`, `twelve`, `no`); of a range all of it, its least being the value.
        measure: a measure of the series profile (`investigations`).
        value: the number, in the unit of `unit`; None where it was not reported or is only set against another one
            ("half as many"). Zero only where the text says that there were none.
        qualifier: how exact the text claims it to be, or that it was not reported, does not apply (there was nothing to
            count), is incomplete, or is relative to the figure of the year it names.
        unit: what was counted: cases, persons, organizations, years, a currency code...
        period: `CY2020`, `FY2020`, `RP2021` (the reporting period of the 2021 edition), `2020-H1`,
            `2020-01/2020-06`, `asof-2020-10`; empty where the text does not say (law, for example).
        year: the year it is about, where it can be told.
        comparison: whether it stands there to compare an earlier year with this one's.
        level: federal, state, a part of the country as a table or a record names it (`Mainland`), or empty.
        exploitation: sex, labor, unspecified or empty.
        sex: female, male or empty.
        age: adult, child or empty.
        nationality: as printed; empty where none is given.
        actor: who acted or counted: government, ngo, international_organization, courts, other_state, or joint, the
            government together with others.
        section: the kind of section it stands in.
        accused: `officials` where it is about officials, police, soldiers or diplomats themselves; empty elsewhere.
        scope: total (the country's own whole), part (a breakdown, an agency, a region) or single (one incident, or what
            is beside the country's own count, as those who attended an awareness event).
        period_by: stated, carried (from the sentence before, or from the whole it is a part of) or assumed.
        rule: the declared rule that attached the number; empty where no prose was read (a cell of a table).
        certainty: how often figures of its rule were right on narratives left out, 0-1.
        repeated: for how many years in a row it is said to be so, at least; of some that are the first in years, one
            more than for how many there were none; 0 where that is not said.
        law: article or section of the law that it is under, else the law, as printed; empty where none is named.
        agency: names in the subject of its clause, as printed, which tell one agency from others, without the country's
            own; of a place for one kind that kind, "women"; empty for none.
        sentence: the span of its sentence or table row.

    Source: the reporting period is the one its edition states (see `Edition`), a fiscal year the one the text names;
    months and days are written as in ISO 8601.
    """

    span: Span
    number_text: str
    measure: str
    value: float | None
    qualifier: Qualifier = "exact"
    unit: str = ""
    period: str = ""
    year: int | None = field(default=None, validator=optional(_A_YEAR))
    comparison: bool = False
    level: str = ""
    exploitation: str = ""
    sex: str = ""
    age: str = ""
    nationality: str = ""
    actor: str = "government"
    section: str = ""
    accused: str = ""
    scope: Scope = "total"
    period_by: PeriodBy = "assumed"
    rule: str = ""
    certainty: float = 1.0
    repeated: int = 0
    law: str = ""
    agency: str = ""
    sentence: Span = field(kw_only=True)

    @property
    def dimensions(self) -> tuple[tuple[str, str], ...]:
        """The breakdown that this is of, as (name, value) pairs; empty for a total, as courts and joint deeds are."""
        actor = "" if self.actor in OWN_ACTORS else self.actor
        values = (self.level, self.exploitation, self.sex, self.age, self.nationality, actor)
        return tuple(filter(_TELLING, zip(_BREAKDOWNS, values, strict=True))) if any(values) else ()


SURE = 0.8
"""An answer of less certainty is shown as uncertain: set by hand."""


@frozen(order=True, field_transformer=true_to_kinds)
class Answer:
    """The one figure of a measure and year that a reader would put into a spreadsheet from one report.

    Args:
        measure: a measure of the series profile.
        year: the year it is about.
        value: the figure, in `unit`; None where it was not reported.
        unit: as in `Observation`: what its sentence leads with.
        status: stated, sum (of parts that make up the whole), partial (only a part of the country or of the period is
            covered), zero, or not_reported: no number is given, for whichever reason the qualifier tells.
        qualifier: as in `Observation`.
        span: of the number, or of the first part of a sum.
        sentence: of its sentence.
        certainty: 0-1, see `Observation`.
        period: as in `Observation`; of a sum, of its first part.
        others: other accounts of the same in this report, as (value, unit, actor).
        period_by: how that period was told, as in `Observation`; inferred for a nought of which only words on another
            year, or on several together, tell, so that there is no observation of it; empty without a period, or where
            a value that was saved before does not say it.
        breakdown: of whom the figure is, as `Observation.dimensions` has it; of a sum what all parts share; empty for
            the whole.
        parts: the numbers that a sum is of, or the noughts of several kinds, in order of the text; else empty.

    Source: the conventions on answers that two independent readers followed (docs/metrics.md).
    """

    measure: str
    year: int = field(validator=_A_YEAR)
    value: float | None
    unit: str
    status: AnswerStatus
    qualifier: Qualifier
    span: Span
    sentence: Span
    certainty: float = 1.0
    period: str = ""
    others: tuple[tuple[float | None, str, str], ...] = ()
    period_by: AnswerPeriodBy = ""
    breakdown: tuple[tuple[str, str], ...] = ()
    parts: tuple[Span, ...] = ()

    @property
    def uncertain(self) -> bool:
        """Whether such an answer is right less often than four times in five."""
        return self.certainty < SURE


Ranked = tuple[str, int, float | None, int, bool, bool]
"""What ranks an answer: its unit, its year, its value, the year of its edition, and whether it is of a part alone, or a
sum that is uncertain."""


def tell_answer(item: Answer, edition: int) -> Ranked:
    """Return what ranks an answer among those of other editions.

    Args:
        item: the answer.
        edition: the year of the edition that has it.
    """
    loose = item.status == "sum" and item.uncertain
    return item.unit, item.year, item.value, edition, item.status == "partial", loose


def list_alike(answers: Sequence[Ranked]) -> list[bool]:
    """Return of each answer whether it may stand on the one scale of a chart.

    That is in the unit that most years are told in, of several the newest. What was not reported has no unit, and
    nought is nought in any; but where a newer edition counts some in another unit, an older one's nought is no answer
    on that scale.

    Args:
        answers: of one country on one measure, of all editions.
    """
    years: dict[str, set[int]] = {}
    for own, year, value, *_ in answers:
        if value:
            years.setdefault(own, set()).add(year)
    unit = max(years, key=lambda own: (len(years[own]), max(years[own])), default="")
    newest: dict[int, int] = {}
    for own, year, value, edition, part, _ in answers:
        if value and own != unit and not part:
            newest[year] = max(edition, newest.get(year, edition))
    return [
        own == unit if value else value is None or edition >= newest.get(year, edition)
        for own, year, value, edition, *_ in answers
    ]


def rank_answers(answers: Sequence[Ranked]) -> list[tuple[bool, bool, bool, bool, int]]:
    """Return the rank of each answer: of several editions' answers on a year that of the highest stands.

    A number goes before none, one in the unit of the line before another (`list_alike`), the whole before a part, one
    that is told outright before an uncertain sum, which may lack a part, and the newer edition before the older one,
    since it may have been restated.

    Args:
        answers: of one country on one measure, of all editions.
    """
    return [
        (value is not None, alike, not part, not loose, edition)
        for (_, _, value, edition, part, loose), alike in zip(answers, list_alike(answers), strict=True)
    ]


def find_standing(answers: Sequence[Ranked]) -> list[int]:
    """Return which of a country's answers on one measure stand: one for each year, by rank, in order of year.

    Args:
        answers: of all editions, by year, of one year by edition; the unit that is looked for is theirs.

    Returns:
        Their places.

    Example:
        >>> find_standing([("cases", 2019, 4.0, 2020, False, False), ("cases", 2019, 5.0, 2021, False, False)])
        [1]
    """
    best: dict[int, tuple[tuple[bool, bool, bool, bool, int], int]] = {}
    for place, (told, rank) in enumerate(zip(answers, rank_answers(answers), strict=True)):
        best[told[1]] = max(best.get(told[1], (rank, place)), (rank, place))
    return [place for _, (_, place) in sorted(best.items())]
