"""The answers of all countries: one figure for each measure and year that an edition gives, with its sentence."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from tipcompare.language.kinds import tell_kind, tell_missing
from tipcompare.model import Editions
from tipcompare.report.anchors import name_place
from tipcompare.report.figures import format_answer
from tipcompare.report.periods import name_period
from tipcompare.report.site.scripts import text_script, to_text

_KNOWN_OF = ("status", "certainty", "unsure", "of", "period")
COLUMNS = ("edition", "year", "value", "shown", "unit", *_KNOWN_OF, "sentence", "place")
"""Of an answer in the data."""


@frozen
class AnswerRow:
    """One answer for a table over all countries.

    Args:
        measure, year: what is answered.
        edition: year of the edition that answers.
        value: the figure; None where it was not reported.
        shown: the same for people.
        unit: what is counted.
        status: stated, sum, partial, zero, not reported or does not apply.
        certainty: 0-1, how often such answers are right.
        unsure: whether that is too seldom.
        of: of which kind it is; empty for the whole.
        period: what kind of year it is told of.
        sentence: where it is said, on one line.
        place: of the number, in the page of the edition: behind the country's code and a hyphen it is a link.
    """

    measure: str
    year: int
    edition: int
    value: float | None
    shown: str
    unit: str
    status: str
    certainty: float
    unsure: bool
    of: str
    period: str
    sentence: str
    place: str


def list_answers(history: Editions) -> tuple[AnswerRow, ...]:
    """Return every answer of every edition, in order of edition, measure and year."""
    return tuple(
        AnswerRow(
            measure=item.measure,
            year=item.year,
            edition=report.edition.year,
            value=item.value,
            shown=format_answer(item),
            unit=item.unit.replace("_", " "),
            status=tell_missing(item.qualifier) if item.value is None else item.status,
            certainty=round(float(item.certainty), 2),
            unsure=item.uncertain,
            of=tell_kind(item.breakdown),
            period=name_period(item.period),
            sentence=item.sentence.line_of(report.text),
            place=f"{report.edition}.html#{name_place(report.edition, item.span)}",
        )
        for report in history.reports
        for item in report.answers
    )


def pack_answers(answers: Iterable[AnswerRow]) -> dict[str, str]:
    """Return a country's answers on each measure, as JSON: they are many, and nobody but the pages looks into them."""
    rows: dict[str, list[list[object]]] = {}
    for item in answers:
        rows.setdefault(item.measure, []).append([getattr(item, name) for name in COLUMNS])
    return {measure: to_text(held) for measure, held in rows.items()}


def join_measure(name: str, countries: Iterable[tuple[str, bytes]]) -> str:
    """Return the script that holds the answers of all countries on one measure.

    Args:
        name: of the data.
        countries: code, and what `pack_answers` gave for the measure, of each that has any.
    """
    held = ",".join(f"{to_text(code)}:{packed.decode()}" for code, packed in countries)
    return text_script(name, f'{{"columns":{to_text(COLUMNS)},"countries":{{{held}}}}}')


def pack_country(answers: Iterable[AnswerRow], themes: dict[str, int]) -> str:
    """Return what the comparison of countries shows of one, as JSON.

    Args:
        answers: its own, in order of edition.
        themes: how many recommendations of the newest edition are about each thing.
    """
    held: dict[str, list[list[object]]] = {}
    for item in sorted(answers, key=lambda item: (item.measure, item.year)):
        cells: list[object] = [item.year, item.value, item.shown, item.unit, item.edition, item.place, item.status]
        cells += [item.unsure, item.of, item.period]
        held.setdefault(item.measure, []).append(cells)
    return to_text({"answers": held, "themes": themes})
