"""The reading of the embedded corpus against the tables its authors wrote by hand."""

from __future__ import annotations

import csv
from collections.abc import Iterable
from functools import cache
from pathlib import Path

import pytest

from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.reading.folding import fold
from tipcompare.series import get_profile
from tipcompare.sources import read_source

DEMO = Path(__file__).parents[2] / "corpora" / "demo"
FILES = tuple(sorted(path.relative_to(DEMO).as_posix() for path in DEMO.glob("[12]*/*.txt")))


@cache
def report_of(file: str) -> CountryReport:
    """Return the report in one file of the corpus."""
    (source,) = read_source((DEMO / file).read_bytes(), file)
    return read_report(source, get_profile("tip"))


@cache
def truth(code: str, table: str) -> tuple[dict[str, str], ...]:
    """Return the rows of one truth table."""
    with (DEMO.parent / "truth" / code / f"{table}.csv").open(encoding="utf-8", newline="") as stream:
        return tuple(csv.DictReader(stream))


def rows_for(file: str, table: str) -> list[dict[str, str]]:
    """Return the truth on one file."""
    report = report_of(file)
    return [row for row in truth(report.country.code, table) if row["edition"] == str(report.edition)]


def section_of_lines(file: str) -> Iterable[tuple[int, str]]:
    """Yield the number of each line with letters, and the kind of section that its first letter was put in."""
    report = report_of(file)
    text = (DEMO / file).read_text(encoding="utf-8")
    source, own = fold(text), fold(report.text)
    assert source.letters == own.letters
    position = 0
    for number, line in enumerate(text.split("\n"), 1):
        index = source.index(position)
        if index < source.index(position + len(line)):
            section = report.section_at(own.offset(index))
            yield number, section.kind if section else ""
        position += len(line) + 1


def test_the_corpus_has_three_countries() -> None:
    """Each country has a truth folder and at least eight editions."""
    codes = [report_of(file).country.code for file in FILES]
    assert {code: codes.count(code) >= 8 for code in codes} == {"XOL": True, "XSB": True, "XVE": True}


@pytest.mark.parametrize("file", FILES)
def test_ratings(file: str) -> None:
    """Rating, direction, previous rating, waiver and the statement's first sentence are the authors'."""
    (expected,) = rows_for(file, "ratings")
    report = report_of(file)
    rating = report.rating
    assert rating is not None
    assert {
        "rating": rating.value,
        "direction": rating.direction or "",
        "previous_rating": rating.previous or "",
        "waiver": str(rating.waiver).lower(),
        "statement": rating.span.of(report.text),
    } == {key: expected[key] for key in ("rating", "direction", "previous_rating", "waiver", "statement")}


@pytest.mark.parametrize("file", FILES)
def test_sections(file: str) -> None:
    """Each non-empty line stands in its section."""
    expected = {int(row["line"]): row["kind"] for row in rows_for(file, "sections")}
    read = dict(section_of_lines(file))
    wrong = {n: (kind, read.get(n)) for n, kind in expected.items() if read.get(n) != kind and n in read}
    assert not wrong
    assert set(read) <= set(expected)


@pytest.mark.parametrize("file", FILES)
def test_recommendations(file: str) -> None:
    """The recommendations are the authors', word for word and in order."""
    expected = [row["text"] for row in rows_for(file, "recommendations") if row["status"] != "dropped"]
    assert [item.text for item in report_of(file).recommendations] == expected


@pytest.mark.parametrize("file", FILES)
def test_spans(file: str) -> None:
    """Sections tile the text, and every fact is a slice of it (the model refuses anything else)."""
    report = report_of(file)
    assert " ".join(s.span.of(report.text) for s in report.sections).split() == report.text.split()
