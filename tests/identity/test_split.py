"""A whole report is split into exactly its narratives, each as if it were read alone."""

from __future__ import annotations

import io
import re
from pathlib import Path

import pytest
from attrs import evolve

from tipcompare.corpus import Corpus, read
from tipcompare.identity import edition_of, read_path, split_report
from tipcompare.model import CountryReport, Mark, SourceText, Span
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources import read_source

pytest.importorskip("pypdfium2")
platypus = pytest.importorskip("reportlab.platypus")
styles = pytest.importorskip("reportlab.lib.styles")

TIP = get_profile("tip")
EDITION = "2021"
PAGE = (430, 176)
COLUMN = (190, 116)


def narratives(demo: Path) -> list[SourceText]:
    """Return the demo's narratives without what a site put around them, neighbours never of one country."""
    by_country: dict[str, list[SourceText]] = {}
    for path in sorted(demo.glob("[12]*/*.txt")):
        (source,) = read_source(path.read_bytes(), f"{EDITION}/{path.name}")
        report = read_report(source, TIP, edition=EDITION)
        kept = [section.span.of(report.text) for section in report.sections if section.kind != "furniture"]
        by_country.setdefault(report.country.code, []).append(evolve(source, text="\n\n".join(kept)))
    columns = sorted(by_country.values(), key=len, reverse=True)
    rows = [[column[row] for column in columns if row < len(column)] for row in range(len(columns[0]))]
    return [source for row in rows for source in row]


def make_report(sources: list[SourceText]) -> tuple[bytes, int]:
    """Return a two-column PDF of front matter, a list of ratings and the narratives, and its number of pages."""
    body = styles.ParagraphStyle("body", fontName="Helvetica", fontSize=7.6, leading=10, spaceAfter=7)
    small = styles.ParagraphStyle("small", parent=body, spaceAfter=0)

    def frame(canvas: object, document: object) -> None:
        canvas.setFont("Helvetica", 7)  # type: ignore[attr-defined]
        canvas.drawString(20, 164, "2021 TRAFFICKING IN PERSONS REPORT")  # type: ignore[attr-defined]
        canvas.drawString(400, 8, str(document.page))  # type: ignore[attr-defined]

    buffer = io.BytesIO()
    frames = [platypus.Frame(20 + 200 * column, 25, *COLUMN, 0, 0, 0, 0) for column in (0, 1)]
    document = platypus.BaseDocTemplate(buffer, pagesize=PAGE, invariant=1, pageCompression=0)
    document.addPageTemplates(platypus.PageTemplate("two", frames, onPage=frame))
    essay = "This essay speaks of no country in particular; it says why the salt trade of the world needs wardens. "
    story = [platypus.Paragraph(essay * 6, body) for _ in range(40)]
    for source in sources[:3]:
        title = next(line for line in source.text.split("\n") if line.strip())
        story.append(platypus.Paragraph(title, small))
    for source in sources:
        story.append(platypus.PageBreak())
        story += [
            platypus.Paragraph(line.replace("&", "&amp;").replace("<", "&lt;"), body)
            for line in source.text.split("\n")
            if line.strip()
        ]
    document.build(story)
    return buffer.getvalue(), document.page


def words(text: str) -> str:
    """Return letters and digits, which no line layout changes."""
    return re.sub(r"[\W_]+", "", text)


def facts(report: CountryReport) -> dict[str, object]:
    """Return what a reading says, apart from where it stands."""
    rating = report.rating
    return {
        "country": report.country,
        "text": words(report.text),
        "rating": None if rating is None else (rating.value, rating.direction, rating.previous, rating.waiver),
        "recommendations": [words(item.text) for item in report.recommendations],
        "sections": [(section.kind, words(section.span.of(report.text))) for section in report.sections],
    }


def test_a_whole_report_is_split_into_exactly_its_narratives(demo: Path) -> None:
    """150 pages in two columns give each narrative as reading it alone does, with its pages."""
    sources = narratives(demo)
    data, pages = make_report(sources)
    assert pages >= 150
    (whole,) = read_source(data, f"{EDITION}/whole.pdf")
    parts = split_report(whole, TIP, read_path(whole.source))
    assert len(parts) == len(sources)
    for part, source in zip(parts, sources, strict=True):
        assert facts(read_report(part, TIP, edition=EDITION)) == facts(read_report(source, TIP, edition=EDITION))
        first, last = re.fullmatch(r".*\.pdf#page=(\d+)-(\d+)", part.source).groups()  # type: ignore[union-attr]
        assert [mark.label for mark in part.marks if mark.kind == "page"] == [
            str(page) for page in range(int(first), int(last) + 1)
        ]


def test_one_narrative_is_left_whole() -> None:
    """A text that is no whole report comes back as it is."""
    (source,) = read_source(b"VESMARK: Tier 2\n\nThe Government of Vesmark does not fully meet the standards.", "x.txt")
    assert split_report(source, TIP, read_path(source.source)) == (source,)


def test_the_edition_is_the_report_s_own() -> None:
    """A whole report names its edition on its cover, which no narrative keeps."""
    (source,) = read_source(b"2021 Trafficking in Persons Report\n\nVESMARK: Tier 2\n\ntext", "x.txt")
    assert edition_of(source, TIP, read_path(source.source)) == "2021"


def test_a_corpus_takes_a_whole_report_apart(demo: Path, tmp_path: Path) -> None:
    """Each narrative of the file is a report of its own, of the edition its cover names."""
    data, _ = make_report(narratives(demo)[:3])
    (tmp_path / "whole.pdf").write_bytes(data)
    corpus = Corpus.load(tmp_path)
    assert corpus.skipped == ()
    assert [(report.country.code, report.edition.year) for report in corpus.reports] == [
        ("XOL", 2021),
        ("XSB", 2021),
        ("XVE", 2021),
    ]
    assert re.fullmatch(r"whole\.pdf#page=\d+-\d+", read(tmp_path / "whole.pdf", country="Sabland").source)


def test_the_pages_of_a_narrative_are_counted_from_one() -> None:
    """As a reader of PDF counts them, whatever number is printed on them."""
    prose = " ".join(["salt"] * 150)
    pages = ["A cover", f"SABERIA (Tier 1)\n{prose}", prose, f"VESMARK (Tier 2)\n{prose}"]
    starts = [sum(len(page) + 1 for page in pages[:number]) for number in range(len(pages))]
    marks = tuple(
        Mark(Span(start, start + len(page)), "page", str(40 + number))
        for number, (start, page) in enumerate(zip(starts, pages, strict=True))
    )
    whole = SourceText("\n".join(pages), "2021/whole.pdf", "0" * 64, "pdf", marks)
    parts = split_report(whole, TIP, read_path(whole.source))
    assert [part.source.partition("#")[2] for part in parts] == ["page=2-3", "page=4"]
    assert [[mark.label for mark in part.marks] for part in parts] == [["41", "42"], ["43"]]
