"""Manifests: they say what files are, mixtures of formats stay apart, and a wrong row is one line."""

from __future__ import annotations

import html
from pathlib import Path

import pytest
from folders import NARRATIVE, put

from tipcompare.corpus import Corpus
from tipcompare.corpus.failures import Skipped
from tipcompare.corpus.manifest import ManifestEntry, read_manifest
from tipcompare.errors import ParseError, ReadError


def put_page(folder: Path, name: str) -> None:
    """Write the narrative as a page."""
    paragraphs = "".join(f"<p>{html.escape(part)}</p>" for part in NARRATIVE.split("\n\n"))
    put(folder, name, f"<html><body><div>{paragraphs}</div></body></html>")


def test_a_manifest_that_is_a_link_is_not_read(tmp_path: Path) -> None:
    """It could lead anywhere, and errors cite what they are about."""
    (tmp_path / "precious").write_text("source,country\nx,my own words")
    corpus = tmp_path / "corpus"
    corpus.mkdir()
    (corpus / "manifest.csv").symlink_to(tmp_path / "precious")
    with pytest.raises(ReadError, match=r"manifest\.csv: is a link, which is not followed"):
        read_manifest(corpus)


def test_the_manifest_says_what_the_files_are(tmp_path: Path) -> None:
    """Country and edition of files whose names tell nothing come from the table; what is listed and missing is told."""
    put(tmp_path, "scans/0017.txt")
    put_page(tmp_path, "scans/0018")
    put_page(tmp_path, "scans/0018.html")
    put(tmp_path, "2021/Vesmark.txt")
    put(
        tmp_path,
        "manifest.csv",
        "source,country,edition,title,note\nscans/0017.txt,XVE,2019,From the archive,x\nscans/0018.html,Vesmark,2020\n"
        "scans/0019.txt,XVE,2018\n",
    )
    corpus = Corpus.load(tmp_path)
    assert [(report.source, str(report.edition)) for report in corpus.reports] == [
        ("scans/0017.txt", "2019"),
        ("scans/0018.html", "2020"),
        ("2021/Vesmark.txt", "2021"),
    ]
    assert corpus.skipped == (
        Skipped("scans/0018", "not a report format: no suffix"),
        Skipped("scans/0019.txt", "listed in manifest.csv, but not there", fault=True, country="XVE", edition="2018"),
    )


def test_a_listed_file_that_is_away_is_the_loss_of_its_country_alone(tmp_path: Path) -> None:
    """A run over others fails for no lack of it, and what is withdrawn of them goes."""
    for name in ("Vesmark", "Saberia"):
        put(tmp_path, f"2020/{name}.txt", NARRATIVE.replace("Vesmark", name).replace("VESMARK", name.upper()))
    put(tmp_path, "manifest.csv", "source,country,edition\n2019/Saberia.txt,Saberia,2019\n2018/x.txt,,2018\n")
    found = [Corpus.load(tmp_path, countries=names) for names in ([], ["XSB"], ["XVE"])]
    faults = [[item.source for item in corpus.skipped if item.fault] for corpus in found]
    assert faults == [["2018/x.txt", "2019/Saberia.txt"]] * 2 + [["2018/x.txt"]]
    put(tmp_path, "manifest.csv", "source,country,edition\n2019/Saberia.txt,Saberia,2019\n")
    found = [Corpus.load(tmp_path, countries=names) for names in ([], ["XSB"], ["XVE"])]
    lacks = [[corpus.may_lack(code) for code in ("XSB", "XVE", "")] for corpus in found]
    assert lacks == [[True, False, True]] * 2 + [[False] * 3]


def test_a_file_whose_name_has_its_accents_apart_is_the_one_that_is_listed(tmp_path: Path) -> None:
    """Some systems spell names so on the disk, and no table does."""
    put(tmp_path, "scans/Zo\u0302rlat.txt")
    put(tmp_path, "manifest.csv", "source,country,edition\nscans/Zôrlat.txt,XVE,2019\n")
    corpus = Corpus.load(tmp_path)
    assert ([str(report.edition) for report in corpus.reports], corpus.skipped) == (["2019"], ())


def test_a_mixture_of_formats_revisions_and_mirrors_is_kept_apart(tmp_path: Path) -> None:
    """Every source stands by itself; in the history the choice among them is stated."""
    put(tmp_path, "2008/Vesmark.txt")
    put(tmp_path, "2008-revised/Vesmark.txt", NARRATIVE.format(place="Port Lessa"))
    put(tmp_path, "mirror-a/2009/Vesmark.txt")
    put_page(tmp_path, "mirror-b/2009/vesmark.html")
    corpus = Corpus.load(tmp_path)
    assert [(str(report.edition), report.source) for report in corpus.reports] == [
        ("2008", "2008/Vesmark.txt"),
        ("2008-revised", "2008-revised/Vesmark.txt"),
        ("2009", "mirror-a/2009/Vesmark.txt"),
        ("2009", "mirror-b/2009/vesmark.html"),
    ]
    chosen = corpus.history("XVE").reports
    assert [str(report.edition) for report in chosen] == ["2008-revised", "2009"]
    stated = [w.message for report in chosen for w in report.warnings if w.code == "several-sources"]
    assert "2008/Vesmark.txt (2008)" in stated[0]
    assert "mirror-b/2009/vesmark.html (2009)" in stated[1]


def test_files_of_another_series_are_left_out_with_the_reason(tmp_path: Path) -> None:
    """A file listed as another series is skipped, and the report says so."""
    put(tmp_path, "2020/Vesmark.txt")
    put(tmp_path, "2021/Vesmark.txt")
    put(tmp_path, "manifest.csv", "source,series\n2021/Vesmark.txt,dol-findings\n")
    corpus = Corpus.load(tmp_path)
    assert [report.edition.year for report in corpus.reports] == [2020]
    assert corpus.skipped == (Skipped("2021/Vesmark.txt", "of the series dol-findings", country="XVE", edition="2021"),)


def test_a_table_from_a_spreadsheet_is_read(tmp_path: Path) -> None:
    """A byte order mark, Windows line ends, quotes and empty rows make no difference."""
    data = b'\xef\xbb\xbfsource,edition,country\r\n"a, b.txt",2008-revised, "Vesmark"\r\n,,\r\n\r\n'
    (tmp_path / "manifest.csv").write_bytes(data)
    assert dict(read_manifest(tmp_path)) == {"a, b.txt": ManifestEntry("a, b.txt", "Vesmark", "2008-revised")}


@pytest.mark.parametrize("mark", [";", "\t"])
def test_cells_may_be_parted_as_spreadsheets_of_other_countries_part_them(mark: str, tmp_path: Path) -> None:
    """Where a comma parts decimals, semicolons or tabs part the cells."""
    put(tmp_path, "manifest.csv", mark.join(["source", "country"]) + f"\r\na, b.txt{mark}Vesmark\r\n")
    assert dict(read_manifest(tmp_path)) == {"a, b.txt": ManifestEntry("a, b.txt", "Vesmark")}


@pytest.mark.parametrize(
    ("table", "message"),
    [
        ('source,title\n"x.txt,One\n', "manifest.csv:2: the row cannot be read"),
        ("source,title\nx.txt,One, two\n", "manifest.csv:2: expected 2 cells, got 3 (a text with ','"),
        ("file,country\nx.txt,XVE\n", "manifest.csv:1: expected a header row with the column 'source'"),
        ("source,edition\nx.txt,21\n", "manifest.csv:2: expected an edition"),
        ("source,edition\nx.txt,2019-2020\n", "manifest.csv:2: an edition is one year, as 2020"),
        ("source,country\n\nx.txt,Atlantis\n", "manifest.csv:3: no country is called 'Atlantis'"),
        ("source,country\nx.txt,Congo\n", "manifest.csv:2: 'Congo' fits several countries"),
        ("source,series\nx.txt,tips\n", "manifest.csv:2: no series 'tips'"),
        ("source\n../x.txt\n", "manifest.csv:2: expected a path below the corpus"),
        ("source,country\n,XVE\n", "manifest.csv:2: expected a path below the corpus"),
        ("source\nx.txt\nx.txt\n", "manifest.csv:3: 'x.txt' is listed twice"),
        ("source,edition,edition\nx.txt,2020,2021\n", "manifest.csv:1: expected one column 'edition', got"),
        ("source,serie\nx.txt,tip\n", "manifest.csv:1: no column 'serie' (did you mean 'series'?)"),
        ("source,year\nx.txt,2021\n", "manifest.csv:1: no column 'year' (did you mean 'edition'?)"),
        ("source,Country\nx.txt,XVE\n", "manifest.csv:1: no column 'Country' (did you mean 'country'?)"),
    ],
)
def test_a_wrong_row_is_one_line(table: str, message: str, tmp_path: Path) -> None:
    """The line that is wrong is named, before anything is read."""
    put(tmp_path, "manifest.csv", table)
    put(tmp_path, "2021/Vesmark.txt")
    with pytest.raises(ParseError) as caught:
        Corpus.load(tmp_path)
    assert message in str(caught.value)
    assert "\n" not in str(caught.value)
