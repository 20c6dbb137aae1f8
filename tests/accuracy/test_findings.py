"""How much of the Findings is read as the publisher's own XML has it: figures printed, and never below the last ones.

The countries are also split in two by the letters of their names, so that a rule that helps a few alone is seen.
"""

from __future__ import annotations

import re
import runpy
import unicodedata
import xml.etree.ElementTree as ElementTree
from collections import Counter, defaultdict
from collections.abc import Iterable, Iterator
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
REACHED = {"actions_f1": 0.946, "actions_printed": 0.998, "ratings": 0.996, "recall": 0.987, "precision": 0.99}
Truth = dict[tuple[str, int], ElementTree.Element]
Reports = dict[tuple[str, int], CountryReport]


def fold(text: str) -> str:
    """Return letters and digits in lower case."""
    return re.sub(r"[^0-9a-z]+", "", text.lower())


def fold_name(text: str) -> str:
    """Return a name without accents, spaces and case."""
    return fold("".join(c for c in unicodedata.normalize("NFKD", text) if not unicodedata.combining(c)))


def key_of(report: CountryReport) -> tuple[str, int]:
    """Return the folded name of a report's file, and its year."""
    return fold_name(Path(report.source).stem), report.edition.year


@pytest.fixture(scope="module")
def truth(corpora: Path) -> Truth:
    """The publisher's records by folded name and year."""
    return {
        (fold_name(record.findtext("Name") or ""), int(path.stem)): record
        for path in sorted((corpora / "dol-findings" / "xml").glob("*.xml"))
        for record in ElementTree.parse(path).getroot().iter("Country")
    }


@pytest.fixture(scope="module")
def reports(corpora: Path) -> Reports:
    """Every chapter, read once, by the folded name of its file and its year."""
    corpus = Corpus.load(corpora / "dol-findings" / "text", series="dol-findings")
    assert corpus.skipped == ()
    return {key_of(report): report for report in corpus.reports}


def pairs(truth: Truth, reports: Reports) -> Iterator[tuple[str, ElementTree.Element, CountryReport]]:
    """Yield half, record and report where both are there."""
    for key, report in reports.items():
        if key in truth:
            yield "odd" if sum(map(ord, key[0])) % 2 else "even", truth[key], report


def actions_of(record: ElementTree.Element) -> Counter[str]:
    """Return the record's actions, folded."""
    names = (action.findtext("Name") or "" for action in record.findall("Suggested_Actions/*/Action"))
    return Counter(key for key in (fold(name) for name in names) if key)


def f1_of(matched: Iterable[tuple[ElementTree.Element, CountryReport]]) -> float:
    """Return how well the reports' actions are the records', letter for letter."""
    common = both = 0
    for record, report in matched:
        wanted, got = actions_of(record), Counter(fold(item.text) for item in report.recommendations)
        if wanted:
            common += (wanted & got).total()
            both += wanted.total() + got.total()
    return 2 * common / both


def test_actions(truth: Truth, reports: Reports) -> None:
    """Suggested actions are the XML's, letter for letter, in each half of the countries."""
    found = list(pairs(truth, reports))
    f1 = f1_of((record, report) for _, record, report in found)
    halves = {half: f1_of((rec, rep) for name, rec, rep in found if name == half) for half in ("even", "odd")}
    print(f"actions: f1 {f1:.4f}, by half {halves['even']:.4f} and {halves['odd']:.4f}")
    assert f1 >= REACHED["actions_f1"]
    assert min(halves.values()) >= REACHED["actions_f1"] - 0.01


def test_printed_actions(corpora: Path, truth: Truth, reports: Reports) -> None:
    """An action of the XML that a chapter has letter for letter is read; the rest stands there in other words.

    Among the others are those that say nothing but that there is none (`N/A`): so f1 cannot reach 0.948. And what is
    read that the XML does not have stands in the chapter letter for letter. Five chapters have another edition's text
    below their heading, so that their lists are not theirs.
    """
    printed = read = none = worded = strange = made_up = 0
    for _, record, report in pairs(truth, reports):
        if "other-edition" in {doubt.code for doubt in report.warnings}:
            continue
        chapter = fold((corpora / "dol-findings" / "text" / report.source).read_text(encoding="utf-8"))
        got = {fold(item.text) for item in report.recommendations}
        for key in actions_of(record):
            if len(key) <= len("notapplicable"):
                none += 1
            elif key in chapter:
                printed, read = printed + 1, read + (key in got)
            else:
                worded += key not in got
        for item in report.recommendations if actions_of(record) else ():
            if (key := fold(item.text)) not in actions_of(record):
                strange, made_up = strange + 1, made_up + (key not in chapter)
    print(f"actions printed letter for letter: {read} of {printed} read; not so printed: {worded}, none at all: {none}")
    print(f"actions read that the XML does not have: {strange}, of which not so printed: {made_up}")
    assert read / printed >= REACHED["actions_printed"]
    assert made_up <= (1 - REACHED["actions_printed"]) * read


def test_pdf(corpora: Path, truth: Truth, reports: Reports) -> None:
    """The PDF of a chapter is read as well as its text, or better."""
    pytest.importorskip("pypdfium2")
    corpus = Corpus.load(corpora / "dol-findings" / "pdf", series="dol-findings")
    assert corpus.skipped == ()
    from_pdf = {key_of(report): report for report in corpus.reports}
    from_text = {key: reports[key] for key in from_pdf}
    f1 = {
        name: f1_of((rec, rep) for _, rec, rep in pairs(truth, some))
        for name, some in (("pdf", from_pdf), ("text", from_text))
    }
    print(f"pdf: {len(from_pdf)} chapters, actions f1 {f1['pdf']:.4f}, of the same from text {f1['text']:.4f}")
    assert f1["pdf"] >= f1["text"]
    for key, report in from_pdf.items():
        other = from_text[key].rating
        assert report.rating is not None
        assert other is not None
        assert (report.rating.value, fold(report.rating.label)) == (other.value, fold(other.label)), report.source


def test_ratings(truth: Truth, reports: Reports) -> None:
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


def test_figures(truth: Truth, reports: Reports) -> None:
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


def test_no_figure_is_of_a_year_to_come(reports: Reports) -> None:
    """What a chapter counts was there when it was written: after its own year only what is told as of some day."""
    ahead = [
        (report.country.code, report.edition.year, answer.measure, answer.year)
        for report in reports.values()
        if all(warning.code != "other-edition" for warning in report.warnings)
        for answer in report.answers
        if answer.year > report.edition.year and answer.value is not None and not answer.period.startswith("asof-")
    ]
    assert ahead == []


@pytest.mark.slow
def test_restatements_are_told_as_they_are(corpora: Path) -> None:
    """The table of docs/figures-accuracy.md is what `docs/write_restatements.py` makes of the chapters."""
    docs = Path(__file__).resolve().parents[2] / "docs"
    told = runpy.run_path(str(docs / "write_restatements.py"))["list_restatements"](corpora)
    assert told in (docs / "figures-accuracy.md").read_text(encoding="utf-8")


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
