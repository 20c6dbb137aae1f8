"""A folder of reports that is written again: what is about nothing any more goes, and nothing else does."""

from __future__ import annotations

import json
import os
import re
import shutil
from collections.abc import Callable
from contextlib import nullcontext
from pathlib import Path
from typing import Any

import pytest
from folders import NARRATIVE, put
from program import run

from tipcompare.corpus import Corpus, Settings
from tipcompare.corpus.cache import Cache
from tipcompare.errors import ReadError, WriteError
from tipcompare.report import pages, write_report
from tipcompare.report.folder import ReportFolder
from tipcompare.report.formats import render_files
from tipcompare.report.pages import write_corpus
from tipcompare.sources import load_bytes
from tipcompare.sources.own_output import listed_in
from tipcompare.writing import append_text

LIST = ".tipcompare-html.json"
JOURNAL = f"{LIST}l"


@pytest.fixture
def corpus(demo: Path, tmp_path: Path) -> Path:
    """Two editions of two invented countries."""
    for year in ("2019", "2021"):
        shutil.copytree(demo / year, tmp_path / "corpus" / year)
    return tmp_path / "corpus"


def files_of(folder: Path) -> set[str]:
    """Return the paths of all files below a folder."""
    return {path.relative_to(folder).as_posix() for path in folder.rglob("*") if path.is_file()}


def test_what_nothing_is_about_any_more_goes(corpus: Path, tmp_path: Path) -> None:
    """Pages of an edition and of a country that were taken out are gone, as if they had never been made."""
    write_report(Corpus.load(corpus), tmp_path / "site")
    (corpus / "2019" / "Vesmark.txt").unlink()
    for path in corpus.rglob("Saberia.txt"):
        path.unlink()
    write_report(Corpus.load(corpus), tmp_path / "site")
    write_report(Corpus.load(corpus), tmp_path / "fresh")
    assert files_of(tmp_path / "site") == files_of(tmp_path / "fresh")
    assert (tmp_path / "site" / LIST).read_bytes() == (tmp_path / "fresh" / LIST).read_bytes()


def test_files_of_others_stay(corpus: Path, tmp_path: Path) -> None:
    """What the run before did not write, what was changed since, and reports of other formats are left alone."""
    site = tmp_path / "site"
    write_report(Corpus.load(corpus), site)
    write_corpus(Corpus.load(corpus), site, kind="md")
    foreign = {"notes.txt": "mine", "xve-2018.html": "mine too", "xve-2019.html": "changed by hand"}
    for name, text in foreign.items():
        (site / name).write_text(text)
    shutil.rmtree(corpus / "2019")
    write_report(Corpus.load(corpus), site)
    assert {name: (site / name).read_text() for name in foreign} == foreign
    assert (site / "xve.md").exists()
    assert not (site / "xsb-2019.html").exists()


def test_pages_of_countries_not_asked_for_or_failed_stay(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A run over some of the countries costs the others nothing; nor does one in which a country fails."""
    site = tmp_path / "site"
    write_report(Corpus.load(corpus), site)
    before = {name for name in files_of(site) if name.startswith(("xsb", "xve"))}
    remarks: list[str] = []
    write_report(Corpus.load(corpus, countries=["XVE"], settings=Settings(remark=remarks.append)), site)
    assert before <= files_of(site)
    assert "xsb.html" not in (site / "index.html").read_text()
    (remark,) = remarks
    assert "now tell of XVE alone; those of 1 other country stay" in remark

    def fail(history: object, **options: object) -> object:
        if getattr(history, "country", "") == "XSB":
            raise KeyError("nowhere")
        return make(history, **options)  # type: ignore[arg-type]

    make = render_files
    (corpus / "2019" / "Vesmark.txt").unlink()
    monkeypatch.setattr(pages, "render_files", fail)
    monkeypatch.setenv("TIPCOMPARE_CACHE", str(tmp_path / "cache"))
    found = Corpus.load(corpus)
    write_report(found, site)
    assert [item.source for item in found.skipped if item.fault] == ["XSB"], found.skipped
    assert before - {"xve-2019.html"} <= files_of(site)
    assert "xve-2019.html" not in files_of(site)


@pytest.mark.parametrize("away", ["file", "folder", "in the midst"])
def test_pages_of_what_cannot_be_had_stay(
    away: str, corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Nobody knows whose a file was that may not be read now, and it may be there again; nothing of it goes."""
    site, settings = tmp_path / "site", Settings(cache=Cache(tmp_path / "cache"))
    write_corpus(Corpus.load(corpus, settings=Settings()), site)
    before = files_of(site)

    def refuse(path: Path) -> Any:
        if str(path) == str(corpus / "2019" / ("Vesmark.txt" if away == "file" else "")):
            raise ReadError("denied", path=str(path)) from PermissionError(13, "denied")
        return whole(path)

    place = "tipcompare.corpus.kept.load_bytes" if away == "file" else "os.scandir"
    whole = load_bytes if away == "file" else os.scandir
    if away == "in the midst":
        Corpus.load(corpus, settings=settings)
    else:
        monkeypatch.setattr(place, refuse)
    found = Corpus.load(corpus, settings=settings)
    if away == "in the midst":
        (corpus / "2019" / "Vesmark.txt").unlink()
    write_corpus(found, site)
    assert any(item.fault for item in found.skipped)
    assert before <= files_of(site)


def test_the_index_says_what_gave_no_report(corpus: Path, tmp_path: Path) -> None:
    """Whoever is sent the pages sees which files are not on them; files of other formats are none of theirs."""
    (corpus / "2019" / "Vesmark.txt").write_text("No <narrative>.")
    (corpus / "2019" / "photo.png").write_bytes(b"x")
    found = Corpus.load(corpus)
    for kind in ("html", "md"):
        write_corpus(found, tmp_path / kind, kind=kind)
        index = (tmp_path / kind / f"index.{kind}").read_text()
        assert "gave no report" in index
        assert "2019/Vesmark.txt" in index
        assert "photo.png" not in index
    (corpus / "2019" / "Vesmark.txt").unlink()
    assert "gave no report" not in (write_corpus(Corpus.load(corpus), tmp_path / "html")).read_text()


def test_a_list_from_elsewhere_removes_nothing_outside(tmp_path: Path) -> None:
    """Whatever the list in a folder says, only files within that folder are removed, and none through a link."""
    outside = tmp_path / "outside"
    outside.mkdir()
    kept = outside / "kept.html"
    kept.write_text("kept")
    site = tmp_path / "site"
    folder = ReportFolder.open(site, "html")
    folder.write({"own.html": b"kept"})
    digest = folder.files["own.html"][1]
    (outside / "sub").mkdir()
    (outside / "sub" / "kept.html").write_text("kept")
    (site / "linked").symlink_to(outside)
    (site / "link.html").symlink_to(kept)
    names = ["../outside/kept.html", kept.as_posix(), "linked/kept.html", "link.html", "own.html", "gone.html", "a\0b"]
    names.append("linked/sub/kept.html")
    (site / LIST).write_text(json.dumps({name: ["", digest] for name in names}))
    ReportFolder.open(site, "html").clear(lambda _country: False)
    assert kept.read_text() == "kept"
    assert (outside / "sub" / "kept.html").read_text() == "kept"
    assert (site / "link.html").is_symlink()
    assert files_of(site) == {LIST, "linked/kept.html", "link.html"} - {"linked/kept.html"}
    for damaged in ("[1, {", "[" * 100_000):
        (site / LIST).write_text(damaged)
        ReportFolder.open(site, "html").clear(lambda _country: False)
        assert json.loads((site / LIST).read_text()) == {}


@pytest.mark.parametrize("name", [LIST, ".tipcompare-md.json", "a.html", "in/a.html"])
def test_nothing_is_written_through_a_link(name: str, tmp_path: Path) -> None:
    """Not where the list of the folder has the name, and not to the list itself; what a link leads to stays."""
    precious = tmp_path / "precious"
    precious.mkdir()
    (precious / "a.html").write_text("mine")
    site = tmp_path / "site"
    site.mkdir()
    (site / LIST).write_text(json.dumps({"a.html": ["", ""], "in/a.html": ["", ""]}))
    if name == LIST:
        (site / LIST).unlink()
    (site / name.split("/")[0]).symlink_to(precious if "/" in name else precious / "a.html")
    with pytest.raises(WriteError, match="is a link, or in a folder that is one"):
        ReportFolder.open(site, "md" if "-md" in name else "html").write({"a.html": b"<p>", "in/a.html": b"<p>"})
    assert [(path.name, path.read_text()) for path in precious.iterdir()] == [("a.html", "mine")]
    with pytest.raises(WriteError, match="is a link") if name.startswith(".") else nullcontext():
        ReportFolder.open(site, "md" if "-md" in name else "html").clear(lambda _country: False)
    assert (precious / "a.html").read_text() == "mine"


def test_a_listed_file_is_only_written_over_as_it_was_written(tmp_path: Path) -> None:
    """A list may name whatever it likes: what has none of its hashes is somebody else's, or was changed by somebody."""
    (tmp_path / "a.md").write_text("mine")
    (tmp_path / LIST).write_text(json.dumps({"a.md": ["", "0" * 64]}))
    with pytest.raises(WriteError, match=r"a\.md: was changed since tipcompare wrote it"):
        ReportFolder.open(tmp_path, "html").write({"a.md": b"x"})
    assert (tmp_path / "a.md").read_text() == "mine"


def test_all_files_that_were_changed_are_named_at_once(corpus: Path, tmp_path: Path) -> None:
    """Of whichever country they are; a page that says whose it is, is no such file."""
    for kind in ("md", "html"):
        write_corpus(Corpus.load(corpus), tmp_path / kind, kind=kind)
    for name in ("xsb.md", "xve.md"):
        (tmp_path / "md" / name).write_text("mine")
    told = r"xsb\.md: was changed since tipcompare wrote it, as were xve\.md \(.*, or remove these files\)"
    with pytest.raises(WriteError, match=told):
        write_corpus(Corpus.load(corpus), tmp_path / "md", kind="md")
    page = tmp_path / "html" / "xve.html"
    page.write_text(f"{page.read_text()}<!-- mine -->")
    write_corpus(Corpus.load(corpus), tmp_path / "html")
    assert "mine" not in page.read_text()


@pytest.mark.parametrize("ended", [False, True])
def test_another_run_at_work_in_the_folder_is_said(tmp_path: Path, *, ended: bool) -> None:
    """Who began before it had written anything is told that, and not to remove what it wrote."""
    first, second = (ReportFolder.open(tmp_path / "site", "html") for _ in range(2))
    first.write({"assets/style.css": b"a {}", "xve.html": b"x"}, "XVE")
    if ended:
        first.clear(lambda _: False)
    acts: list[Callable[[], None]]
    acts = [lambda: second.write({"assets/style.css": b"b {}"}), lambda: second.spare("xve.html")]
    for act in acts:
        with pytest.raises(WriteError, match="another run of tipcompare is writing into this folder") as refused:
            act()
        assert "remove" not in str(refused.value)
    assert (tmp_path / "site" / "assets" / "style.css").read_bytes() == b"a {}"
    later = ReportFolder.open(tmp_path / "site", "html")
    later.write({"assets/style.css": b"b {}"})
    (tmp_path / "site" / "xve.html").write_bytes(b"theirs")
    with pytest.raises(WriteError, match="was changed since tipcompare wrote it"):
        later.spare("xve.html")


def test_countries_may_share_a_file(tmp_path: Path) -> None:
    """What this run wrote itself is nobody else's: a format of one's own may give each country the same style."""
    folder = ReportFolder.open(tmp_path / "site", "html")
    for country in ("XVE", "XSB"):
        folder.write({"style.css": b"p {}", f"{country}.md": b"# Report"}, country)
    assert files_of(tmp_path / "site") >= {"style.css", "XVE.md", "XSB.md"}


@pytest.mark.parametrize(
    "name",
    ["xve-2021.html", "xve.html", "numbers.html", "assets/style.css", "index.md", "xve.md", "xve.json", "xve.docx"],
)
def test_a_file_of_others_leaves_no_half_site(corpus: Path, tmp_path: Path, name: str) -> None:
    """Wherever among the reports somebody else's file stands, it is refused before anything is written."""
    site = tmp_path / "site"
    put(site, name, "<p>mine</p>")
    kind = Path(name).suffix[1:].replace("css", "html")
    with pytest.raises(WriteError, match=rf"{name}: is there, and tipcompare did not write it"):
        write_corpus(Corpus.load(corpus), site, kind=kind)
    assert files_of(site) == {name}


def test_what_a_killed_run_left_is_known(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Reports that do not say whose they are were noted before they were written: the next run writes them again."""
    monkeypatch.setattr(ReportFolder, "clear", lambda *_: pytest.fail("killed"))
    with pytest.raises(pytest.fail.Exception):
        write_corpus(Corpus.load(corpus), tmp_path / "site", kind="md")
    monkeypatch.undo()
    (tmp_path / "site" / "xve.md").unlink()
    write_corpus(Corpus.load(corpus), tmp_path / "site", kind="md")
    assert (tmp_path / "site" / "xve.md").exists()


def test_what_is_noted_grows_with_what_is_written(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However many countries were written before, the next one is noted by itself, and no list is read again."""
    noted: list[int] = []
    site = tmp_path / "site"

    def note(path: Path, text: str) -> None:
        noted.append(len(text))
        append_text(path, text)

    monkeypatch.setattr("tipcompare.report.folder.append_text", note)
    monkeypatch.setattr("tipcompare.report.folder.read_list", lambda _path: pytest.fail("read"))
    monkeypatch.setattr("tipcompare.report.folder.write_text", lambda *_: pytest.fail("written"))
    folder = ReportFolder.open(site, "html")
    for number in range(100, 150):
        folder.write({f"{number}.html": b"<p>"}, "XVE")
    assert noted == noted[:1] * 50
    assert sum(noted) == (site / JOURNAL).stat().st_size


def test_a_torn_line_costs_no_other(tmp_path: Path) -> None:
    """What was noted before a run was killed in the midst of a line counts, and so does what the next run notes."""
    site = tmp_path / "site"
    ReportFolder.open(site, "md").write({"a.md": b"first"}, "XVE")
    with (site / ".tipcompare-md.jsonl").open("a") as file:
        file.write('\n{"b.md": ["XVE", "12')
    folder = ReportFolder.open(site, "md")
    assert folder.before.keys() == {"a.md"}
    folder.write({"c.md": b"third"}, "XVE")
    assert listed_in(site).keys() == {"a.md", "c.md"}
    assert ReportFolder.open(site, "md").clear(lambda _country: False) == (set(), [])
    assert files_of(site) == {".tipcompare-md.json"}


@pytest.mark.parametrize("make", [Path.mkdir, os.mkfifo, lambda path: path.symlink_to(path.parent / "precious")])
def test_what_is_no_journal_is_not_written_to(make: Callable[[Path], object], tmp_path: Path) -> None:
    """Whatever stands in its place, the run says so, waits for nobody and changes nothing elsewhere."""
    (tmp_path / "precious").write_text("mine")
    make(tmp_path / JOURNAL)
    with pytest.raises(WriteError, match=r"\.tipcompare-html\.jsonl: "):
        ReportFolder.open(tmp_path, "html").write({"a.html": b"<p>"})
    assert (tmp_path / "precious").read_text() == "mine"
    assert not (tmp_path / "a.html").exists()


def test_a_run_that_broke_off_keeps_nothing_alive(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Pages of a country that is withdrawn then go, those that were written anew and those that were not yet."""
    site = tmp_path / "site"
    write_report(Corpus.load(corpus), site)
    for path in corpus.rglob("Saberia.txt"):
        path.write_text(f"{path.read_text()}\nMore.\n")

    def write_some(path: Path, data: bytes) -> None:
        if path.name == "xsb-2021.html":
            raise WriteError("No space left on device", path=str(path))
        path.write_bytes(data)

    monkeypatch.setattr("tipcompare.report.folder.write_bytes", write_some)
    old = (site / "xsb.html").read_bytes()
    with pytest.raises(WriteError, match="No space left"):
        write_report(Corpus.load(corpus), site)
    assert (site / "xsb.html").read_bytes() != old
    monkeypatch.undo()
    for path in corpus.rglob("Saberia.txt"):
        path.unlink()
    for folder in ("site", "fresh"):
        write_report(Corpus.load(corpus), tmp_path / folder)
    assert files_of(site) == files_of(tmp_path / "fresh")
    assert (site / LIST).read_bytes() == (tmp_path / "fresh" / LIST).read_bytes()


def test_a_page_that_was_changed_since_stays_and_is_named(corpus: Path, tmp_path: Path) -> None:
    """Whoever publishes pages that he touched is told of those that are about nothing any more, until they are gone."""
    write_report(Corpus.load(corpus), tmp_path / "site")
    for path in (tmp_path / "site").glob("*.html"):
        path.write_text(path.read_text().replace("<head>", "<head><script></script>"))
    (corpus / "2019" / "Vesmark.txt").unlink()
    told = []
    for count in range(3):
        found = Corpus.load(corpus)
        write_corpus(found, tmp_path / "site")
        told += [item.source for item in found.skipped if item.fault]
        if count == 1:
            (tmp_path / "site" / "xve-2019.html").unlink()
    assert told == ["xve-2019.html"] * 2


@pytest.mark.parametrize("damage", [Path.unlink, lambda path: path.write_text("")])
def test_a_lost_list_is_said(damage: Callable[[Path], object], corpus: Path, tmp_path: Path) -> None:
    """Where no list tells what is this program's, the line does not say that it is somebody else's for sure."""
    write_report(Corpus.load(corpus), tmp_path / "site")
    damage(tmp_path / "site" / LIST)
    with pytest.raises(WriteError, match=rf"did not write it, or its list {LIST} is lost \(.*, or remove"):
        write_report(Corpus.load(corpus), tmp_path / "site")


def test_a_source_is_not_written_over(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What a report is made of stays, also the file of a country that was not asked for; an earlier report does not."""
    source = put(corpus, "2020/Vesmark.html", NARRATIVE.replace("\n\n", "<p>"))
    before = source.read_bytes()
    for country in ("XVE", "XSB"):
        assert run("report", corpus, "--country", country, "-o", source) == 2
        assert "Vesmark.html: is what is read: name another place to write to" in capsys.readouterr().err
    (tmp_path / "link.html").symlink_to(source)
    with pytest.raises(WriteError, match="is what is read"):
        write_report(Corpus.load(corpus)["XVE"], tmp_path / "link.html")
    assert source.read_bytes() == before
    for _run in range(2):
        write_report(Corpus.load(corpus, countries=["XVE"]), corpus / "report.html")


def test_a_site_in_its_corpus_is_passed_over_and_nothing_of_others_is_overwritten(
    corpus: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What was written into a corpus is one line of the next run; somebody else's page is refused before any work."""
    for _run in range(2):
        assert run("report", corpus, "-o", corpus) == 0
    assert re.fullmatch(r"passed over \d+ files that tipcompare wrote\n", capsys.readouterr().err)
    before = files_of(corpus)
    (corpus / "index.html").write_text("<p>mine</p>")
    (corpus / LIST).unlink()
    with pytest.raises(WriteError, match=r"index\.html: is there, and tipcompare did not write it"):
        write_report(Corpus.load(corpus), corpus)
    assert (corpus / "index.html").read_text() == "<p>mine</p>"
    assert files_of(corpus) == before - {LIST}
