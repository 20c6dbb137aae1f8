"""A narrative is the same report whether it comes as text or on any kind of page."""

from __future__ import annotations

import html
import re
from pathlib import Path

import pytest

from tipcompare.corpus import Corpus, read
from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.series.tip import TIP
from tipcompare.sources import read_source

DEMO = Path(__file__).parents[2] / "corpora" / "demo"
PAGES = Path(__file__).parents[1] / "sources" / "pages"
FILES = tuple(sorted(path.relative_to(DEMO).as_posix() for path in DEMO.glob("[12]*/*.txt")))
MENU = "<ul><li><a href='/a'>Another country</a><li><a href='/b'>A third country</a></ul>"
FRAMES = {
    "bare": "{body}",
    "modern": "<!DOCTYPE html><html><head><meta charset=utf-8></head><body><nav>{menu}</nav><main><div class=share>"
    "<a href='/s'>Share this page</a></div><div class=text>{body}</div></main><footer>Rights</footer></body></html>",
    "tables": "<HTML><BODY><TABLE><TR><TD>{menu}</TD><TD><TABLE><TR><TD>{body}</TD></TR></TABLE></TD></TR></TABLE>"
    "<CENTER><A HREF=/p>Privacy</A></CENTER></BODY></HTML>",
}


def make_page(text: str, frame: str) -> str:
    """Return `text` as a page: paragraphs as such, their lines parted by line breaks."""
    paragraphs = [part for part in re.split(r"\n\s*\n", text) if part.strip()]
    body = "\n".join(f"<p>{html.escape(part.strip()).replace(chr(10), '<br>')}</p>" for part in paragraphs)
    return FRAMES[frame].format(body=body, menu=MENU)


def facts_of(report: CountryReport) -> dict[str, object]:
    """Return what must not depend on the format: rating, recommendations, and the letters of each section."""
    rating = report.rating
    return {
        "rating": rating and (rating.value, rating.direction, rating.previous, rating.waiver),
        "recommendations": [item.text for item in report.recommendations],
        "sections": [(s.kind, re.sub(r"[\W_]+", "", s.span.of(report.text))) for s in report.sections],
    }


@pytest.mark.parametrize("file", FILES)
def test_a_page_gives_the_report_of_its_text(file: str) -> None:
    """Every narrative of the embedded corpus, put on three kinds of page, gives the same facts as its text."""
    data = (DEMO / file).read_bytes()
    (source,) = read_source(data, file)
    expected = facts_of(read_report(source, TIP))
    for frame in FRAMES:
        (page,) = read_source(make_page(data.decode(), frame).encode(), file.replace(".txt", ".html"))
        assert page.format == "html"
        assert facts_of(read_report(page, TIP)) == expected, frame


@pytest.mark.parametrize(
    ("page", "edition", "rating", "recommendations"),
    [
        ("state_2006", "2006", "2", 1),
        ("refworld_like", "2009", "2", 2),
        ("state_2012", "2012", "2WL", 3),
        ("ecoi_like", "2016", "3", 4),
        ("state_2021", "2021", "2", 3),
    ],
)
def test_every_kind_of_page_is_read(page: str, edition: str, rating: str, recommendations: int) -> None:
    """Each generation of the site and each kind of mirror gives tier, recommendations and all sections."""
    (source,) = read_source((PAGES / f"{page}.html").read_bytes(), f"{page}.html")
    report = read_report(source, TIP, edition=edition)
    assert report.rating is not None
    assert (report.country.code, report.rating.value) == ("XVE", rating)
    assert len(report.recommendations) == recommendations
    assert {"summary", "prosecution", "protection", "prevention"} <= {section.kind for section in report.sections}
    assert report.warnings == ()


def test_a_regional_page_is_taken_apart(tmp_path: Path) -> None:
    """A page with the narratives of several countries gives each as reading it alone does."""
    texts = [(DEMO / f"2012/{name}.txt").read_text(encoding="utf-8") for name in ("Orlenia", "Sabland")]
    texts = [text[: text.index("[Invented")] for text in texts]
    body = make_page("\n\n".join(texts), "bare")
    page = f"<html><body><h1>Trafficking in Persons Report 2012</h1><div>{body}</div></body></html>"
    path = tmp_path / "2012" / "n-s.html"
    path.parent.mkdir()
    path.write_text(page, encoding="utf-8")
    corpus = Corpus.load(tmp_path)
    assert corpus.skipped == ()
    assert [(report.country.code, report.source) for report in corpus.reports] == [
        ("XOL", "2012/n-s.html#XOL"),
        ("XSB", "2012/n-s.html#XSB"),
    ]
    for text, report in zip(texts, corpus.reports, strict=True):
        (alone,) = read_source(text.encode(), "2012/x.txt")
        expected = facts_of(read_report(alone, TIP, country=report.country.code))
        assert facts_of(report)["rating"] == expected["rating"]
        assert facts_of(report)["recommendations"] == expected["recommendations"]
    assert read(path, country="Sabland").country.code == "XSB"


def test_a_page_named_for_a_country_is_read_for_it(tmp_path: Path) -> None:
    """What the path names is read, whatever else the page holds, and the rest is told."""
    texts = [(DEMO / f"2012/{name}.txt").read_text(encoding="utf-8") for name in ("Orlenia", "Sabland")]
    path = tmp_path / "2012" / "Sabland.html"
    path.parent.mkdir()
    path.write_text(f"<html><body>{make_page(chr(10).join(texts), 'bare')}</body></html>", encoding="utf-8")
    (report,) = Corpus.load(tmp_path).reports
    assert report.country.code == "XSB"
    assert "other-narrative" in [warning.code for warning in report.warnings]
