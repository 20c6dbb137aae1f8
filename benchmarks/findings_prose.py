"""How well figures are read from the prose of the Findings of 2014, by the tables of the edition of 2015.

    PYTHONPATH=tests python benchmarks/findings_prose.py ../shared/corpora/dol-findings [--list]

The chapters of 2014 tell in prose what the tables of 2015 give again in the column of the year before. A figure of that
column stands in the chapter of 2014 where its number is printed in its summary or in what it says of enforcement, in
digits or in words, and not as a reference or the number of a law: elsewhere it is an age, an article or a year. Those
below ten, which stand somewhere in every chapter, are left out of recall. Recall is the share of what stands in the
chapter that is read with its measure and year; precision is, where both say something of a measure, the share where the
table's value is among what is read: there, where that value stands in the chapter, and of all, also where the next
edition gives another figure than the chapter did; of answers, the share that are the table's.
"""

from __future__ import annotations

import argparse
import re
from collections import Counter
from pathlib import Path

from tipcompare.corpus import Corpus
from tipcompare.language.english import ENGLISH
from tipcompare.model import CountryReport
from tipcompare.series import get_profile

MEASURES = (
    "labor_inspectors",
    "labor_inspections",
    "labor_violations",
    "investigations",
    "prosecutions",
    "convictions",
)
OLD, NEW = 2014, 2015
LEAST = 10
WORDS = {value: word for word, value in ENGLISH.numbers}
TOLD = ("summary", "enforcement")
CHAPTER = get_profile("dol-findings").layout.chapter
REFERENCES = re.compile("|".join(CHAPTER.references if CHAPTER else ()))


def told_of(report: CountryReport) -> str:
    """Return what a chapter tells of enforcement, without its references."""
    told = "\n".join(section.span.of(report.text) for section in report.sections if section.kind in TOLD)
    return REFERENCES.sub(" ", told)


def stands(value: float, text: str) -> bool:
    """Return whether a chapter prints a number."""
    printed = {f"{value:.0f}", f"{value:,.0f}", WORDS.get(value, f"{value:.0f}")}
    number = "|".join(sorted(map(re.escape, printed), key=len, reverse=True))
    return re.search(rf"(?<![\w.,(])(?:{number})(?![\w)]|[.,]\d)", text, re.IGNORECASE) is not None


def tables_of(report: CountryReport) -> dict[str, set[float]]:
    """Return what the tables of an edition say of the year before, by measure: several rows may be of one."""
    found: dict[str, set[float]] = {}
    for item in report.observations:
        if item.year == OLD and item.value is not None and not item.rule and item.measure in MEASURES:
            found.setdefault(item.measure, set()).add(item.value)
    return found


def main() -> None:
    """Print recall and precision for each measure and for all."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("corpus", type=Path)
    parser.add_argument("--list", action="store_true", help="say what was read otherwise than the table has it")
    options = parser.parse_args()
    reports = {
        (report.country.code, report.edition.year): report
        for report in Corpus.load(options.corpus / "text", series="dol-findings").reports
        if report.edition.year in (OLD, NEW)
    }
    counts: Counter[tuple[str, str]] = Counter()
    for (code, year), report in sorted(reports.items()):
        if year != OLD or (code, NEW) not in reports:
            continue
        answers = {answer.measure: answer.value for answer in report.answers if answer.year == OLD}
        told = told_of(report)
        for measure, values in tables_of(reports[code, NEW]).items():
            read = {item.value for item in report.observations if item.measure == measure and item.year == OLD}
            read.discard(None)
            printed = {value for value in values if value >= LEAST and stands(value, told)}
            answer = answers.get(measure)
            for name in (measure, "all"):
                counts[name, "stands"] += bool(printed)
                counts[name, "found"] += bool(printed & read)
                counts[name, "read there"] += bool(printed and read)
                counts[name, "read"] += bool(read)
                counts[name, "confirmed"] += bool(read & values)
                counts[name, "answered"] += answer is not None
                counts[name, "right"] += answer in values
            if options.list and ((printed and not printed & read) or (read and not read & values)):
                print(f"{report.source} {measure}: read {read or '-'}, table {values}, stands {printed or '-'}")
    for name in (*MEASURES, "all"):
        n = {
            key: counts[name, key]
            for key in ("stands", "found", "read there", "read", "confirmed", "answered", "right")
        }
        print(
            f"{name}: recall {n['found'] / max(n['stands'], 1):.3f} of {n['stands']} that stand in the chapter, "
            f"precision {n['found'] / max(n['read there'], 1):.3f} of {n['read there']} there "
            f"and {n['confirmed'] / max(n['read'], 1):.3f} of all {n['read']}, "
            f"answers {n['right'] / max(n['answered'], 1):.3f} of {n['answered']}"
        )


if __name__ == "__main__":
    main()
