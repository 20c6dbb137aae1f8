"""Reports on countries that do not exist, built by hand for tests of what comes after reading."""

from __future__ import annotations

import hashlib

from attrs import evolve, frozen

from tipcompare.changes.history import build_history
from tipcompare.figures import answer_figures
from tipcompare.model import (
    Country,
    CountryReport,
    Edition,
    Editions,
    Observation,
    Rating,
    Recommendation,
    ReportWarning,
    Section,
    Span,
)
from tipcompare.series import get_profile

VESMARK = Country("XVE", "Vesmark")


ADVICE = (
    "Enact a law that bans the recruitment of children by lake fisheries.",
    "Increase funding for shelters that serve male victims in the northern valleys.",
    "Train customs officers at the river ports to screen seasonal harvest workers.",
    "Publish yearly figures on prosecutions and sentences.",
    "Appoint a national rapporteur with a budget of her own.",
    "Stop detaining victims for unlawful acts committed under duress.",
)
"""Recommendations of which no two are alike."""

CLAUSES = (
    "train river police to recognize debt bondage",
    "teach river police officers how to tell debt bondage",
    "fund a shelter for boys in the northern valleys",
    "provide funding for a boys' shelter in the valleys",
    "publish yearly figures on prosecutions and sentences",
    "ban recruitment fees charged to harvest workers",
)
"""Clauses of recommendations, the first four two by two alike."""


@frozen
class Figure:
    """One figure to build: a sentence with `{}` where the number stands."""

    measure: str
    number_text: str
    value: float | None
    sentence: str
    year: int
    comparison: bool = False
    exploitation: str = ""
    qualifier: str = "exact"


@frozen
class Draft:
    """One edition to build."""

    year: int
    tier: str
    recommendations: tuple[str, ...]
    figures: tuple[Figure, ...] = ()
    paragraphs: tuple[str, ...] = ()
    warnings: tuple[ReportWarning, ...] = ()
    direction: str | None = None
    country: Country = VESMARK


def build_report(draft: Draft) -> CountryReport:
    """Return the report that `draft` describes, every span where it belongs."""
    level = get_profile("tip").level(draft.tier)
    label = level.label if level else f"Tier {draft.tier}"
    name = draft.country.name
    statement = f"The Government of {name} does not fully meet the minimum standards; therefore {name} is on {label}."
    blocks = [
        ("title", f"{name}: {label}\n\n"),
        ("summary", f"{statement}\n\n"),
        ("recommendations", "PRIORITIZED RECOMMENDATIONS:\n\n" + "".join(f"{r}\n\n" for r in draft.recommendations)),
        ("prosecution", "PROSECUTION\n\n" + "".join(f"{f.sentence.format(f.number_text)}\n\n" for f in draft.figures)),
        ("prevention", "PREVENTION\n\n" + "".join(f"{p}\n\n" for p in draft.paragraphs)),
    ]
    text = "".join(block for _, block in blocks)
    sections, start = [], 0
    for kind, block in blocks:
        heading = block.split("\n")[0] if kind not in ("title", "summary") else ""
        sections.append(Section(Span(start, start + len(block)), kind, heading, "heading" if heading else "order"))
        start += len(block)
    at = text.index(statement)
    return CountryReport(
        series="tip",
        edition=Edition(draft.year),
        country=draft.country,
        text=text,
        source=f"{draft.year}/{name}.txt",
        sha256=hashlib.sha256(text.encode()).hexdigest(),
        sections=tuple(sections),
        rating=Rating(draft.tier, label, Span(at, at + len(statement)), direction=draft.direction),  # type: ignore[arg-type]
        recommendations=_recommendations(draft, text),
        observations=_observations(draft, text),
        answers=answer_figures(_observations(draft, text)),
        warnings=draft.warnings,
    )


def build_sections(series: str, year: int, *sections: tuple[str, str, str]) -> CountryReport:
    """Return an edition of nothing but sections: of each its kind, its heading, and all of its text with that."""
    text, told = "", []
    for kind, heading, block in sections:
        told.append(Section(Span(len(text), len(text) + len(block)), kind, heading))
        text += f"{block}\n"
    return CountryReport(series, Edition(year), VESMARK, text, f"{year}/Vesmark.txt", "0" * 64, tuple(told))


def _recommendations(draft: Draft, text: str) -> tuple[Recommendation, ...]:
    items, position = [], text.index("PRIORITIZED")
    for ordinal, item in enumerate(draft.recommendations, 1):
        position = text.index(f"\n{item}\n", position) + 1
        items.append(Recommendation(ordinal, Span(position, position + len(item)), item))
    return tuple(items)


def _observations(draft: Draft, text: str) -> tuple[Observation, ...]:
    items = []
    for figure in draft.figures:
        sentence = figure.sentence.format(figure.number_text)
        start = text.index(sentence)
        number = start + figure.sentence.index("{}")
        items.append(
            Observation(
                Span(number, number + len(figure.number_text)),
                figure.number_text,
                figure.measure,
                figure.value,
                figure.qualifier,  # type: ignore[arg-type]
                unit="persons",
                period=f"RP{figure.year + 1}",
                year=figure.year,
                comparison=figure.comparison,
                exploitation=figure.exploitation,
                section="prosecution",
                sentence=Span(start, start + len(sentence)),
            )
        )
    return tuple(sorted(items))


SHELTERS = "Open shelters for adult victims in every district of the highlands."
LAW = "Amend the labor law so that recruitment fees may not be charged to workers."
TRAINING = "Train judges and prosecutors on the trafficking law and its penalties."
TRAINING_LONGER = "Train judges, prosecutors, and border guards on the trafficking law and its penalties."
SURVEY = "Commission a survey of forced labor on fishing vessels."
HOTLINE = "Staff the national hotline around the clock."


def _counted(measure: str, text: str, value: float | None, year: int, *, comparison: bool = False) -> Figure:
    verb = "compared that with" if comparison else "reported"
    words = {"convictions": "persons convicted of trafficking", "prosecutions": "persons prosecuted for trafficking"}
    qualifier = "exact" if value is not None else "not_reported"
    return Figure(
        measure, text, value, f"The courts {verb} {{}} {words[measure]} in {year}.", year, comparison, "", qualifier
    )


VESMARK_DRAFTS = (
    Draft(
        2018,
        "2WL",
        (SHELTERS, TRAINING, SURVEY),
        (_counted("convictions", "nine", 9, 2017), _counted("prosecutions", "14", 14, 2017)),
        ("Officials opened a new office in the capital.", "The office printed leaflets in two languages."),
        direction="downgraded",
    ),
    Draft(
        2019,
        "2WL",
        (TRAINING_LONGER, SHELTERS, LAW),
        (_counted("convictions", "11", 11, 2018), _counted("convictions", "seven", 7, 2017, comparison=True)),
        ("Officials closed the office in the capital.", "The office printed leaflets in two languages."),
        direction="remained",
    ),
    Draft(
        2021,
        "2",
        (SHELTERS, TRAINING_LONGER, SURVEY, HOTLINE),
        (_counted("convictions", "an unknown number of", None, 2020), _counted("prosecutions", "21", 21, 2020)),
        ("Officials closed the office in the capital for good.",),
        (ReportWarning("heading-lost", "The heading of the protection section is lost.", Span(0, 7)),),
        direction="upgraded",
    ),
)


def build_reports(drafts: tuple[Draft, ...] = VESMARK_DRAFTS) -> tuple[CountryReport, ...]:
    """Return the reports that `drafts` describe."""
    return tuple(build_report(draft) for draft in drafts)


def vesmark() -> Editions:
    """Return the history of Vesmark: 2018, 2019 and 2021."""
    return build_history(build_reports(), get_profile("tip"))


COMMON = "The Minister for {} said so {} in the capital of the country during the period of the report."


def three_countries() -> list[Editions]:
    """Return three histories in which one change of words is shared and one is a country's own."""
    histories = []
    for code, name, own in (("XVE", "Vesmark", "ports"), ("XOL", "Orlenia", "mines"), ("XSB", "Saberia", "farms")):
        drafts = [
            evolve(
                VESMARK_DRAFTS[0], country=Country(code, name), year=2018, paragraphs=(COMMON.format("Work", "today"),)
            ),
            evolve(
                VESMARK_DRAFTS[0],
                country=Country(code, name),
                year=2019,
                paragraphs=(COMMON.format(f"Work and {own} upkeep", "over the past five years"),),
            ),
        ]
        histories.append(build_history([build_report(draft) for draft in drafts], get_profile("tip")))
    return histories
