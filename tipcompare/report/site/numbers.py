"""The answers of all countries: one figure for each measure and year that an edition gives, with its sentence."""

from __future__ import annotations

from collections.abc import Iterable
from operator import itemgetter
from typing import Any

from tipcompare.language.kinds import tell_kind, tell_missing
from tipcompare.model import Editions
from tipcompare.model.figures import Ranked, rank_answers, tell_answer
from tipcompare.report.anchors import name_place
from tipcompare.report.figures import format_answer
from tipcompare.report.periods import name_period
from tipcompare.report.site.scripts import text_script, to_text

_KNOWN_OF = ("status", "certainty", "unsure", "of", "period")
COLUMNS = ("edition", "year", "value", "shown", "unit", *_KNOWN_OF, "sentence", "place", "apart", "rank")
"""Of an answer in the data: the edition that answers, the year, the figure (none where it was not reported), the same
for people, what is counted; stated, sum, partial, zero, not reported or does not apply; how often such answers are
right (0-1), and whether that is too seldom; of which kind it is (empty for the whole), what kind of year it is told of;
where it is said, on one line, and the place of the number in the page of the edition: behind the country's code and a
hyphen it is a link; whether it is in another unit than a chart, and its rank among all: that of the highest of a year
stands."""

COMPARED = ("year", "value", "shown", "unit", "edition", "place", "status", "unsure", "of", "period", "apart", "rank")
"""What the comparison of countries has of them."""

Answers = dict[str, list[dict[str, Any]]]
"""By measure, the answers of one country, in order of edition and year."""


def list_answers(history: Editions) -> Answers:
    """Return every answer of every edition, with what `COLUMNS` name."""
    found: Answers = {}
    ranked: dict[str, list[Ranked]] = {}
    for report in history.reports:
        for item in report.answers:
            row = {
                "edition": report.edition.year,
                "year": item.year,
                "value": item.value,
                "shown": format_answer(item),
                "unit": item.unit.replace("_", " "),
                "status": tell_missing(item.qualifier) if item.value is None else item.status,
                "certainty": round(float(item.certainty), 2),
                "unsure": item.uncertain,
                "of": tell_kind(item.breakdown),
                "period": name_period(item.period),
                "sentence": item.sentence.line_of(report.text),
                "place": f"{report.edition}.html#{name_place(report.edition, item.span)}",
            }
            found.setdefault(item.measure, []).append(row)
            ranked.setdefault(item.measure, []).append(tell_answer(item, report.edition.year))
    for measure, rows in found.items():
        ranks = rank_answers(ranked[measure])
        order = {rank: place for place, rank in enumerate(sorted(set(ranks)))}
        for row, rank in zip(rows, ranks, strict=True):
            row |= {"apart": int(not rank[1]), "rank": order[rank]}
    return found


def pack_answers(answers: Answers) -> dict[str, str]:
    """Return a country's answers on each measure, as JSON: they are many, and nobody but the pages looks into them."""
    return {name: to_text([[row[column] for column in COLUMNS] for row in rows]) for name, rows in answers.items()}


def join_measure(name: str, countries: Iterable[tuple[str, bytes]]) -> str:
    """Return the script that holds the answers of all countries on one measure.

    Args:
        name: of the data.
        countries: code, and what `pack_answers` gave for the measure, of each that has any.
    """
    held = ",".join(f"{to_text(code)}:{packed.decode()}" for code, packed in countries)
    return text_script(name, f'{{"columns":{to_text(COLUMNS)},"countries":{{{held}}}}}')


def pack_country(answers: Answers, themes: dict[str, int]) -> str:
    """Return what the comparison of countries shows of one, as JSON."""
    held = {
        name: [[row[column] for column in COMPARED] for row in sorted(rows, key=itemgetter("year"))]
        for name, rows in sorted(answers.items())
    }
    return to_text({"answers": held, "themes": themes})
