"""Each year's rating: what the edition read states, else what the shipped placements have."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterable, Iterator

from attrs import evolve, frozen

from tipcompare.align.folding import plain_text
from tipcompare.changes.misfiled import may_be_another
from tipcompare.language.counts import count_things
from tipcompare.model import CountryReport, Editions
from tipcompare.ratings import CODINGS, Confidence, Placement, apply_law, history_of, tell_step
from tipcompare.report.anchors import name_place
from tipcompare.series import RatingLevel, SeriesProfile, get_profile

SURE: dict[Confidence, str] = {
    "agreed": "all codings agree",
    "single": "one coding has it",
    "majority": "most codings say so",
    "evidence": "settled by a document",
    "exclusion": "every other is ruled out",
    "disputed": "codings disagree",
    "open": "not known",
}
"""How sure a shipped placement is, for people."""


@frozen
class RatedYear:
    """One year's rating.

    Args:
        year: the edition's.
        value, label: on the series' scale, and for people.
        rank: 1 the best; None off the scale.
        place: name of the place in the page that states it; empty where no edition read does.
        source: where it is from, for people.
        note: what else is said: its wording where that says more, the direction, a waiver, how sure the placement is
            and by which document, that its document may be of another edition.
        law: what the law behind the rating asked for; empty where there is nothing to say.
        doubtful: whether its document may be of another edition or country.
        sure: of a shipped placement how sure it is, for people; else empty.
        codings: of a shipped placement the codings that have it.
    """

    year: int
    value: str
    label: str
    rank: int | None
    place: str
    source: str
    note: str = ""
    law: str = ""
    doubtful: bool = False
    sure: str = ""
    codings: tuple[str, ...] = ()

    @property
    def stated(self) -> bool:
        """Whether an edition read here states it, which is no other one's."""
        return bool(self.place) and not self.doubtful

    @property
    def short(self) -> str:
        """The value in at most three letters."""
        return shorten_rating(self.value, self.label, self.rank)


def gather_ratings(history: Editions) -> tuple[RatedYear, ...]:
    """Return the ratings of all years that have one, in order.

    Shipped placements are used for the years no edition was read of, in the series they are of (tip).
    """
    profile = get_profile(history.series)
    years = {year.year: year for year in _shipped(history.country, profile)}
    for report in history.reports:
        years.pop(report.edition.year, None)
        if report.rating is not None:
            years[report.edition.year] = state_rating(report, profile)
    lawful = _tell_law(history, years) if profile.rating.checked_against else {}
    return tuple(evolve(years[year], law=lawful.get(year, "")) for year in sorted(years))


def _tell_law(history: Editions, years: dict[int, RatedYear]) -> dict[int, str]:
    """Return for each year what the law behind the ratings asked for, by all the years that are known."""
    waivers = {(history.country, r.edition.year): r.rating.waiver for r in history.reports if r.rating is not None}
    placements = {row.edition: row for row in history_of(history.country)}
    placements.update({year: Placement(history.country, year, rated.value) for year, rated in years.items()})
    return {step.edition: tell_step(step) for step in apply_law(placements.values(), waivers=waivers)}


def state_rating(report: CountryReport, profile: SeriesProfile) -> RatedYear:
    """Return the rating of a report that has one."""
    rating = report.rating
    assert rating is not None
    level = profile.level(rating.value)
    worded = rating.label if level and plain_text(rating.label) != plain_text(level.label) else ""
    notes = [worded, rating.direction or "", "waiver" if rating.waiver else ""]
    if not rating.consistent:
        notes.append(f"the heading says {rating.heading_value}, the statement {rating.statement_value}")
    doubtful = may_be_another(report)
    source = "a document that is perhaps of another edition or country" if doubtful else "this edition"
    return RatedYear(
        year=report.edition.year,
        value=rating.value,
        label=level.label if level else rating.label,
        rank=level.rank if level else None,
        place=name_place(report.edition, rating.span),
        source=source,
        note=", ".join(filter(None, (*notes, source if doubtful else ""))),
        doubtful=doubtful,
    )


def _shipped(country: str, profile: SeriesProfile) -> Iterator[RatedYear]:
    if not profile.rating.checked_against:
        return
    for placement in history_of(country):
        level = profile.level(placement.tier)
        if level is not None:
            sure, codings = SURE[placement.confidence], placement.sources
            others = f"others say {', '.join(placement.alternatives)}" if placement.alternatives else ""
            note = "; ".join(filter(None, (sure, others, placement.note)))
            source = ": ".join(filter(None, ("shipped placements", ", ".join(codings))))
            rated = (placement.edition, level.value, level.label, level.rank, "", source, note)
            yield RatedYear(*rated, sure=sure, codings=codings)


def tell_placements(ratings: Iterable[tuple[str, tuple[str, ...]]]) -> str:
    """Return what shipped placements are from and how sure they are, as sentences; empty where there are none.

    Args:
        ratings: `sure` and `codings`, as a `RatedYear` has them, of ratings of which some are shipped placements.
    """
    shipped = [(sure, codings) for sure, codings in ratings if sure]
    if not shipped:
        return ""
    sure = Counter(sure for sure, _ in shipped)
    told = ", ".join(f"{words}: {sure[words]:,}" for words in SURE.values() if sure[words])
    used = sorted({coding for _, codings in shipped for coding in codings})
    named = "; ".join(f"{coding} ({CODINGS[coding]})" for coding in used)
    count = count_things(len(shipped), "rating comes", "ratings come")
    coding = "A coding is a list of the ratings of many countries by edition, as one source has it."
    sources = f" {coding} Their sources: {named}." if named else ""
    return f"{count} from the tier placements that ship with tipcompare ({told}).{sources}"


def shorten_rating(value: str, label: str, rank: int | None) -> str:
    """Return a rating in at most three letters that tell the levels of a scale apart.

    Example:
        >>> shorten_rating("2WL", "Tier 2 Watch List", 3), shorten_rating("minimal", "Minimal Advancement", 3)
        ('2WL', 'Min')
    """
    if len(value) < 4:
        return value
    return label[:3].strip() if rank is not None else "–"


def shorten_scale(profile: SeriesProfile) -> list[tuple[str, RatingLevel]]:
    """Return every level of the scale with what it is called in at most three letters."""
    return [(shorten_rating(level.value, level.label, level.rank), level) for level in profile.rating.scale]
