"""Pages on a series in another language: its words are marked as such, and what is not told of it is said."""

from __future__ import annotations

import io
import re
import zipfile
from collections.abc import Iterator
from pathlib import Path

import pytest
from attrs import evolve
from click.testing import CliRunner
from declared.rapport import RAPPORT, write_rapport
from selectolax.lexbor import LexborHTMLParser, LexborNode

import tipcompare
from tipcompare.assistant import Tools
from tipcompare.cli import cli
from tipcompare.corpus import versions
from tipcompare.errors import TipcompareError
from tipcompare.series import known_series

OLD = ("Former les gardiens des puits.", "Publier le rapport sur les migrants.")
NEW = ("Former les gardiens.", "Publier le rapport sur les migrants.", "Ouvrir trois écoles dans les villages.")
UNTOLD = "Told by English words alone, and so not of reports in French: "
WORDS = re.compile("gardiens|rapport sur|écoles|Puits creusés")
"""What the reports say, and no page says of itself."""


@pytest.fixture
def folder(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Iterator[Path]:
    """A folder of a known series in French."""
    known = {**known_series(), "rapport": RAPPORT}
    monkeypatch.setattr("tipcompare.series.known_series", lambda: known)
    versions.describe_series.cache_clear()
    for year, items in ((2018, OLD), (2019, NEW)):
        for country in ("Vesmark", "Orlenia"):
            (tmp_path / f"{year}-{country}.txt").write_text(write_rapport(year, items, country=country))
    yield tmp_path
    versions.describe_series.cache_clear()


def run(*args: str | Path) -> tuple[str, str]:
    """Return what a command prints, and its remarks."""
    done = CliRunner().invoke(cli, [*map(str, args), "--series", "rapport"])
    assert done.exit_code == 0, done.output
    return done.stdout, done.stderr


def test_a_reports_own_words_are_marked_as_its_language(folder: Path, tmp_path: Path) -> None:
    """Wherever a page shows them; the page itself stays English, and so does a page on an English series."""
    run("report", folder, "-o", tmp_path / "site")
    pages = [LexborHTMLParser(path.read_text()) for path in sorted((tmp_path / "site").glob("*.html"))]
    assert {node.attributes["lang"] for page in pages for node in page.css("html")} == {"en"}
    shown = [node for page in pages for node in page.css("main *") if WORDS.search(node.text(deep=False))]
    assert len(shown) > 20
    for node in shown:
        above: LexborNode | None = node
        while above is not None and "lang" not in above.attributes:
            above = above.parent
        assert above is not None, node.html
        assert above.attributes["lang"] == "fr", node.html


def test_what_is_not_told_is_said_in_a_line(folder: Path, tmp_path: Path) -> None:
    """On pages, on the terminal and beside tables: no page says that none is named."""
    run("report", folder, "-o", tmp_path / "site")
    page, terms = ((tmp_path / "site" / name).read_text() for name in ("xve.html", "terms.html"))
    assert f"{UNTOLD}which groups and topics are named." in page
    assert f"{UNTOLD}what later editions say to a recommendation and in what respect a wording differs." in page
    assert f"{UNTOLD}which groups and topics are named." in terms
    assert ("None." in terms, "Fallen silent" in terms) == (False, False)
    assert f"{UNTOLD}which groups and topics are named." in run("terms", folder, "--country", "XVE")[0]
    editions = (folder / f"{year}-Vesmark.txt" for year in (2018, 2019))
    assert f"{UNTOLD}in what respect a wording differs." in run("compare", *editions)[0]
    assert f"{UNTOLD}what later editions say to a recommendation." in run("export", folder, "-o", tmp_path / "t")[1]
    with pytest.raises(TipcompareError, match=UNTOLD):
        Tools(tipcompare.Corpus.load(folder, series="rapport")).check("evidence", "", 0)


def test_a_list_of_ones_own_is_told_in_any_language(folder: Path, tmp_path: Path) -> None:
    """Its words are no English ones."""
    (tmp_path / "words").write_text("Gardiens: gardien*\n")
    assert "Gardiens" in run("terms", folder, "--country", "XVE", "--list", tmp_path / "words")[0]


@pytest.mark.parametrize(("language", "said"), [("fr", {"fr"}), ("en", set())])
def test_word_is_told_the_language_of_a_reports_words(
    language: str, said: set[str], folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """So that it does not take them for English ones that are misspelt."""
    known = {**known_series(), "rapport": evolve(RAPPORT, language=language)}
    monkeypatch.setattr("tipcompare.series.known_series", lambda: known)
    editions = [folder / f"{year}-Vesmark.txt" for year in (2018, 2019)]
    run("compare", *editions, "-o", tmp_path / "exhibit.docx")
    run("report", folder, "--country", "XVE", "-o", tmp_path / "report.docx")
    for name, part in (("exhibit", "styles"), ("report", "document")):
        with zipfile.ZipFile(io.BytesIO((tmp_path / f"{name}.docx").read_bytes())) as made:
            written = made.read(f"word/{part}.xml").decode()
        assert set(re.findall(r'<w:lang w:val="(\w+)"/>', written)) == said
