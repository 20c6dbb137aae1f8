"""How much of the Findings is read as the publisher's own XML has it: figures printed, and never below the last ones.

The countries are split in two by their names' letters: the rules were made on one half; the other half tells whether
they carry over.
"""

from __future__ import annotations

import re
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from collections.abc import Iterator
from pathlib import Path

import pytest

from tipcompare.corpus import Corpus
from tipcompare.model import CountryReport

MEASURES = {
    "labor_inspectors": "Labor_Inspectors",
    "labor_inspections": "Labor_Inspections",
    "labor_violations": "Labor_Violations",
    "investigations": "Criminal_Investigations",
    "prosecutions": "Criminal_Prosecutions",
    "convictions": "Criminal_Convictions",
}
REACHED = {"actions_f1": 0.94, "ratings": 0.996, "recall": 0.98, "precision": 0.99}
Truth = dict[tuple[str, int], ElementTree.Element]


def fold(text: str) -> str:
    """Return letters and digits in lower case."""
    return re.sub(r"[^0-9a-z]+", "", text.lower())


def fold_name(text: str) -> str:
    """Return a name without accents, spaces and case."""
    return fold("".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)))


@pytest.fixture(scope="module")
def truth(corpora: Path) -> Truth:
    """The publisher's records by folded name and year."""
    return {
        (fold_name(record.findtext("Name") or ""), int(path.stem)): record
        for path in sorted((corpora / "dol-findings" / "xml").glob("*.xml"))
        for record in ElementTree.parse(path).getroot().iter("Country")
    }


@pytest.fixture(scope="module")
def reports(corpora: Path) -> dict[tuple[str, int], CountryReport]:
    """Every chapter, read once, by the folded name of its file and its year."""
    corpus = Corpus.load(corpora / "dol-findings" / "text", series="dol-findings")
    assert corpus.skipped == ()
    return {(fold_name(Path(report.source).stem), report.edition.year): report for report in corpus.reports}


def pairs(
    truth: Truth, reports: dict[tuple[str, int], CountryReport]
) -> Iterator[tuple[str, ElementTree.Element, CountryReport]]:
    """Yield half, record and report where both are there."""
    for key, report in reports.items():
        if key in truth:
            yield "odd" if sum(map(ord, key[0])) % 2 else "even", truth[key], report


def test_actions(truth: Truth, reports: dict[tuple[str, int], CountryReport]) -> None:
    """Suggested actions are the XML's, letter for letter."""
    common: Counter[str] = Counter()
    both: Counter[str] = Counter()
    for half, record, report in pairs(truth, reports):
        wanted = Counter(
            fold(" ".join((action.findtext("Name") or "").split()))
            for action in record.findall("Suggested_Actions/*/Action")
        )
        del wanted[""]
        got = Counter(fold(item.text) for item in report.recommendations)
        if wanted:
            common[half] += sum((wanted & got).values())
            both[half] += sum(wanted.values()) + sum(got.values())
    halves = {half: round(2 * common[half] / both[half], 4) for half in sorted(both)}
    f1 = 2 * common.total() / both.total()
    print(f"actions: f1 {f1:.4f}, by half {halves}")
    assert f1 >= REACHED["actions_f1"]
    assert min(halves.values()) >= REACHED["actions_f1"] - 0.01


def test_ratings(truth: Truth, reports: dict[tuple[str, int], CountryReport]) -> None:
    """Ratings are the XML's; where they are not, the publisher disagrees with itself, and the test says where."""
    right = total = 0
    wrong = []
    for _, record, report in pairs(truth, reports):
        label = fold(record.findtext("Advancement_Level") or "")
        if not label:
            continue
        total += 1
        got = fold(report.rating.label) if report.rating else ""
        if got and (label.startswith(got) or got.startswith(label)):
            right += 1
        else:
            wrong.append(f"{report.source}: XML {record.findtext('Advancement_Level')!r}")
    print(f"ratings: {right} of {total} right; the rest: {'; '.join(wrong)}")
    assert right / total >= REACHED["ratings"]


def test_figures(truth: Truth, reports: dict[tuple[str, int], CountryReport]) -> None:
    """Figures of the edition's own year are the XML's where it has one."""
    counts: dict[str, Counter[str]] = defaultdict(Counter)
    for _, record, report in pairs(truth, reports):
        for measure, element in MEASURES.items():
            figure = (record.findtext(f".//{element}") or "").replace(",", "").strip()
            if not figure.isdigit():
                continue
            values = {o.value for o in report.observations if o.measure == measure and o.year == report.edition.year}
            values.discard(None)
            counts[measure]["figures"] += 1
            counts[measure]["claimed"] += bool(values)
            counts[measure]["right"] += float(figure) in values
    for measure, count in counts.items():
        recall, precision = count["right"] / count["figures"], count["right"] / count["claimed"]
        print(f"{measure}: {count['figures']} figures, recall {recall:.4f}, precision {precision:.4f}")
        assert recall >= REACHED["recall"], measure
        assert precision >= REACHED["precision"], measure


def test_records(corpora: Path, truth: Truth) -> None:
    """The XML itself is read whole: every action but words for none, under its own ordinal."""
    corpus = Corpus.load(corpora / "dol-findings" / "xml", series="dol-findings")
    assert all("neither a rating nor recommendations" in skipped.reason for skipped in corpus.skipped)
    for report in corpus.reports:
        record = truth[fold_name(report.country.name), report.edition.year]
        names = [" ".join((a.findtext("Name") or "").split()) for a in record.findall("Suggested_Actions/*/Action")]
        for item in report.recommendations:
            assert item.text == names[item.ordinal - 1]
        rest = {name.lower().rstrip(".") for name in names} - {
            i.text.lower().rstrip(".") for i in report.recommendations
        }
        assert rest <= {"", "n/a", "no action", "no value", "not applicable"}
