"""Folders of reports: nothing is lost in silence, and what is chosen is said."""

from __future__ import annotations

import os
import pickle
import re
import socket
import sys
from pathlib import Path

import pytest
from attrs import evolve
from exported import export_tables
from folders import NARRATIVE, put

from tipcompare.corpus import Corpus, Settings, read
from tipcompare.corpus.documents import list_files
from tipcompare.corpus.failures import Skipped
from tipcompare.corpus.units import Task
from tipcompare.errors import IdentityError, ParseError, ReadError, UseError
from tipcompare.model import Edition, Editions
from tipcompare.report import write_report
from tipcompare.report.outline import outline_history
from tipcompare.report.overview import render_overview
from tipcompare.report.page import build_page
from tipcompare.report.pages import write_corpus
from tipcompare.serialize import to_json
from tipcompare.tables import make_tables


@pytest.mark.parametrize("layout", ["{year}/Vesmark.txt", "vesmark/{year}.txt", "vesmark-{year}.txt", "XVE_{year}.txt"])
def test_folders_of_any_layout(tmp_path: Path, layout: str) -> None:
    """Country and edition are found whether the folders go by year or by country."""
    for year in (2020, 2021):
        put(tmp_path, layout.format(year=year))
    corpus = Corpus.load(tmp_path)
    assert [(report.country.code, report.edition.year) for report in corpus.reports] == [("XVE", 2020), ("XVE", 2021)]
    assert corpus.countries() == ("XVE",)
    assert [report.edition.year for report in corpus.history("Vesmark").reports] == [2020, 2021]
    assert [history.country for history in corpus.histories()] == ["XVE"]


def test_one_bad_file_among_many_is_skipped_with_its_reason(tmp_path: Path) -> None:
    """Empty, binary, foreign and unidentified files are named with a reason; the rest is read."""
    put(tmp_path, "2020/Vesmark.txt")
    put(tmp_path, "2019/Vesmark.txt", "")
    put(tmp_path, "2018/Vesmark.txt", "\0\1\2" * 99)
    put(tmp_path, "notes.odt", "x")
    put(tmp_path, "2017/unheard-of.txt", "Nothing in here says what it is about.")
    put(tmp_path, ".hidden/2016/Vesmark.txt")
    corpus = Corpus.load(tmp_path)
    assert [report.source for report in corpus.reports] == ["2020/Vesmark.txt"]
    assert [skipped.source for skipped in corpus.skipped] == [
        "2017/unheard-of.txt",
        "2018/Vesmark.txt",
        "2019/Vesmark.txt",
        "notes.odt",
    ]
    assert Skipped("2019/Vesmark.txt", "the file is empty", country="XVE", edition="2019") in corpus.skipped
    assert all("\n" not in skipped.reason for skipped in corpus.skipped)


def test_order_of_files_does_not_matter(tmp_path: Path) -> None:
    """The same reports come out whatever names the folders have."""
    put(tmp_path, "a/2021/Vesmark.txt")
    put(tmp_path, "b/2020/Vesmark.txt")
    assert [report.edition.year for report in Corpus.load(tmp_path).reports] == [2020, 2021]


def test_a_corpus_is_made_of_a_folder_by_its_own_way() -> None:
    """Whoever hands the folder to the class is told how, before anything of it is shown."""
    with pytest.raises(UseError, match=r"^expected batch to be Batch, got str \(Corpus\.load finds the reports"):
        Corpus("demo")  # type: ignore[arg-type]


def test_settings_can_be_sent_to_other_processes() -> None:
    """By default nobody is told anything, by functions that have names."""
    assert pickle.loads(pickle.dumps(Settings())) == Settings()


def test_progress_tells_every_file(tmp_path: Path) -> None:
    """Progress is called once a file, in order, up to the total."""
    put(tmp_path, "2020/Vesmark.txt")
    put(tmp_path, "2021/Vesmark.txt")
    told: list[tuple[int, int, str]] = []
    Corpus.load(tmp_path, settings=Settings(progress=lambda *step: told.append(step)))
    assert told == [(1, 2, "2020/Vesmark.txt"), (2, 2, "2021/Vesmark.txt")]


def test_only_the_countries_asked_for(tmp_path: Path) -> None:
    """Reports on other countries are not read at all."""
    put(tmp_path, "2020/Vesmark.txt")
    put(tmp_path, "2020/Orlenia.txt", NARRATIVE.replace("Vesmark", "Orlenia").replace("VESMARK", "ORLENIA"))
    assert Corpus.load(tmp_path, countries=["Orlenia"]).countries() == ("XOL",)
    with pytest.raises(ParseError, match="no report on MEX could be read"):
        Corpus.load(tmp_path, countries=["MEX"])


def test_several_sources_of_an_edition_are_kept_apart_and_the_choice_is_said(tmp_path: Path) -> None:
    """Both mirrors stay in the corpus; the history takes one and names the other."""
    put(tmp_path, "one/2020/Vesmark.txt")
    put(tmp_path, "two/2020/Vesmark.txt", NARRATIVE.split("PREVENTION")[0])
    corpus = Corpus.load(tmp_path)
    assert len(corpus.reports) == 2
    (chosen,) = corpus.history("XVE").reports
    assert chosen.source == "one/2020/Vesmark.txt"
    assert any(w.code == "several-sources" and "two/2020/Vesmark.txt" in w.message for w in chosen.warnings)


def test_the_last_revision_stands_for_its_year(tmp_path: Path) -> None:
    """A revised edition is another edition of the same year, and is the one compared."""
    put(tmp_path, "2008/Vesmark.txt")
    put(tmp_path, "2008-revised/Vesmark.txt", NARRATIVE.format(place="every state"))
    corpus = Corpus.load(tmp_path)
    assert [report.edition for report in corpus.reports] == [Edition(2008), Edition(2008, "revised")]
    (chosen,) = corpus.history("XVE").reports
    assert chosen.edition == Edition(2008, "revised")


def test_links_are_not_followed(tmp_path: Path) -> None:
    """A link out of the corpus gives no report."""
    put(tmp_path, "outside/2019/Vesmark.txt")
    inside = put(tmp_path, "corpus/2020/Vesmark.txt").parent
    (inside / "Vesmark-2019.txt").symlink_to(tmp_path / "outside/2019/Vesmark.txt")
    assert [path.name for path in list_files(tmp_path / "corpus")[0]] == ["Vesmark.txt"]


def test_whatever_is_no_file_is_named(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Links to files and folders, pipes, sockets and folders that cannot be read are skipped, each with its reason."""
    put(tmp_path, "2020/Vesmark.txt")
    put(tmp_path, "locked/2021/Vesmark.txt")
    put(tmp_path, ".hidden/2021/Vesmark.txt")
    (tmp_path / "2021").symlink_to(tmp_path / "2020")
    (tmp_path / "2020" / "again.txt").symlink_to(tmp_path / "2020" / "Vesmark.txt")
    (tmp_path / "2020" / "nowhere.txt").symlink_to(tmp_path / "missing")
    os.mkfifo(tmp_path / "2020" / "pipe.txt")
    with socket.socket(socket.AF_UNIX) as listening:
        monkeypatch.chdir(tmp_path)  # names of sockets may not be long
        listening.bind("s.txt")
    whole = os.scandir

    def refuse(path: str) -> object:
        if str(path).endswith("locked"):
            raise PermissionError(13, "Permission denied", str(path))
        return whole(path)

    monkeypatch.setattr(os, "scandir", refuse)
    corpus = Corpus.load(tmp_path)
    assert [report.source for report in corpus.reports] == ["2020/Vesmark.txt"]
    link = "a link, which is not followed"
    assert corpus.skipped == (
        Skipped("2020/again.txt", link, edition="2020"),
        Skipped("2020/nowhere.txt", link, edition="2020"),
        Skipped("2020/pipe.txt", "a pipe, not a file", edition="2020"),
        Skipped("2021", link, edition="2021"),
        Skipped("locked", "the folder cannot be read: Permission denied", fault=True),
        Skipped("s.txt", "a socket, not a file"),
    )


def test_what_cannot_be_had_is_a_fault(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Paths longer than any may be, which nobody can read whatever he may, and a PDF without what reads it."""
    put(tmp_path, "2020/Vesmark.txt")
    put(tmp_path, "2021/Vesmark.pdf", "%PDF-1.7")
    monkeypatch.setitem(sys.modules, "pypdfium2", None)
    monkeypatch.chdir(tmp_path)
    while len(str(Path.cwd())) < 4000:
        Path("d" * 50).mkdir()
        os.chdir("d" * 50)
    Path("e" * 150 + ".txt").touch()
    Path("f" * 150).mkdir()
    corpus = Corpus.load(tmp_path, series="tip")
    assert [report.source for report in corpus.reports] == ["2020/Vesmark.txt"]
    assert all(item.fault for item in corpus.skipped), corpus.skipped
    needs = "reading PDF needs an optional part (pip install 'tipcompare[pdf]')"
    long = "File name too long"
    assert [item.reason for item in corpus.skipped] == [needs, long, f"the folder cannot be read: {long}"]


def test_a_folder_of_another_year_is_told(tmp_path: Path) -> None:
    """Where the folder is of one year and the file's name of another, the name is taken and the report says so."""
    report = read(put(tmp_path, "2021/Vesmark-2019.txt"))
    assert report.edition == Edition(2019)
    said = [warning.message for warning in report.warnings if warning.code == "edition-differs"]
    assert said == ["read as edition 2019, but the folder says 2021"]
    for name in ("2020/Vesmark.txt", "2020/Vesmark-2020.txt", "reports-2025/Vesmark-2020.txt"):
        assert "edition-differs" not in [warning.code for warning in read(put(tmp_path, name)).warnings]


def test_our_own_outputs_are_not_read_back(tmp_path: Path) -> None:
    """Pages, tables and comparisons that lie in the corpus are named as what they are; saved reports are read."""
    for year in (2020, 2021):
        put(tmp_path, f"{year}/Vesmark.txt")
    corpus = Corpus.load(tmp_path)
    history = corpus.history("XVE")
    put(tmp_path, "out/2022/saved.json", to_json(evolve(history.reports[0], edition=Edition(2018))))
    put(tmp_path, "out/2022/comparison.json", to_json(history.comparisons[0]))
    put(tmp_path, "out/2022/indented.json", to_json(history, indent=None))
    for name in ("xve.html", "xve.json", "xve.md"):
        write_report(history, tmp_path / "out" / "2022" / name)
    put(tmp_path, "out/2022/index.html", render_overview([outline_history(history)]))
    export_tables(make_tables([history]), tmp_path / "out" / "2022", ["json", "csv", "sqlite"])
    again = Corpus.load(tmp_path)
    assert [report.edition.year for report in again.reports] == [2018, 2020, 2021]
    pages = {item.source for item in again.skipped if item.source.endswith((".html", ".json"))}
    written = ("index.html", "reports.json", "tables.schema.json", "tipcompare.metadata.json")
    assert {f"out/2022/{name}" for name in written} < pages
    assert {item.reason for item in again.skipped if item.source in pages} == {"written by tipcompare, not a report"}
    with pytest.raises(ReadError, match="written by tipcompare"):
        read(tmp_path / "out" / "2022" / "xve.html")


def test_our_own_outputs_are_known_from_below(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """However the folder is named: a list of what was written has the paths below it."""
    put(tmp_path, "2020/Vesmark.txt")
    write_report(Corpus.load(tmp_path), tmp_path)
    write_corpus(Corpus.load(tmp_path), tmp_path, kind="md")
    (tmp_path / "2020" / "sub").mkdir()
    for below, root in ((".", "."), ("2020", ".."), ("2020/sub", "../..")):
        monkeypatch.chdir(tmp_path / below)
        reasons = {item.reason for item in Corpus.load(root).skipped if item.source.endswith(".md")}
        assert reasons == {"written by tipcompare, not a report"}


def test_an_empty_or_missing_folder_is_one_line(tmp_path: Path) -> None:
    """Where nothing can be read, the error says where and why."""
    with pytest.raises(ReadError, match="no such file or folder"):
        Corpus.load(tmp_path / "nowhere")
    put(tmp_path, "2019/Vesmark.txt", " ")
    with pytest.raises(ParseError, match=r"no report could be read: the file is empty \(1\)"):
        Corpus.load(tmp_path)


def test_a_report_saved_as_json_is_read_back(tmp_path: Path) -> None:
    """A corpus may hold reports that were read before."""
    report = read(put(tmp_path, "2020/Vesmark.txt"))
    path = put(tmp_path, "saved/report.json", to_json(report))
    assert read(path) == read(path, series="tip", country="Vesmark", edition=2020) == report
    for encoding in ("utf-8-sig", "utf-16"):
        path.write_bytes(to_json(report).encode(encoding))
        assert Corpus.load(tmp_path / "saved", settings=Settings()).reports == (evolve(report, source="report.json"),)
    path.write_bytes(to_json(report).encode("cp1252"))
    with pytest.raises(ParseError, match="not JSON: 'utf-8' codec"):
        read(path)


def test_a_report_is_saved_alike_wherever_its_folders_lie(tmp_path: Path) -> None:
    """The source of a file read by itself is what its path says of it, and nothing of this machine."""
    first, second = (to_json(read(put(tmp_path / name, "2020/Vesmark.txt"))) for name in ("here", "there"))
    assert first == second
    assert '"source": "2020/Vesmark.txt"' in first


def test_a_saved_report_stays_what_it_was_read_as(tmp_path: Path) -> None:
    """Whoever asks for something else is told; a path or manifest that says something else is a warning."""
    saved = to_json(read(put(tmp_path, "2020/Vesmark.txt")))
    for stated in ({"series": "dol-findings"}, {"country": "MEX"}, {"edition": 2019}):
        with pytest.raises(ParseError, match="a saved report of"):
            read(put(tmp_path, "any.json", saved), **stated)
    for name, rows in (("2019/Orlenia.json", ""), ("x.json", "x.json,XOL,2019")):
        folder = tmp_path / name.partition(".")[0]
        put(folder, name, saved)
        put(folder, "manifest.csv", f"source,country,edition\n{rows}\n")
        (report,) = Corpus.load(folder, settings=Settings()).reports
        assert (report.source, report.key) == (name, ("tip", "XVE", Edition(2020)))
        assert [warning.code for warning in report.warnings] == ["country-differs", "edition-differs"]


def test_an_unknown_country_or_edition_says_how_to_state_it(tmp_path: Path) -> None:
    """A text that names neither is an error, until the caller says."""
    path = put(tmp_path, "text.txt", NARRATIVE.replace("Vesmark", "it").replace("VESMARK: ", ""))
    with pytest.raises(IdentityError, match="country"):
        read(path)
    with pytest.raises(IdentityError, match="edition"):
        read(path, country="Vesmark")
    assert read(path, country="Vesmark", edition="2020").key == ("tip", "XVE", Edition(2020))


def test_one_of_a_thing_is_called_so_and_its_file_found_whatever_its_name(tmp_path: Path) -> None:
    """A corpus of one file says so, and knows its file by the source of its report, also where its name is no text."""
    name = os.fsdecode(b"2021 Vesmark \xff.txt")
    put(tmp_path, name)
    corpus = Corpus.load(tmp_path)
    assert "(tip): 1 country, 1 document>" in repr(corpus)
    assert "1 edition 2021, " in repr(corpus["Vesmark"])
    (report,) = corpus.reports
    assert corpus.sources("Vesmark") == {report.source: tmp_path / name}
    assert read(tmp_path / name).source == report.source
    put(tmp_path, os.fsdecode(b"2021 Vesmark \xfe.txt"))
    assert len(Corpus.load(tmp_path, settings=Settings()).sources("Vesmark")) == 2


def test_a_country_that_is_not_there(tmp_path: Path) -> None:
    """Asking for the history of a country that is not there names the ones that are."""
    put(tmp_path, "2020/Vesmark.txt")
    with pytest.raises(ParseError, match=r"no report on 'MEX' \(there is one on XVE\)"):
        Corpus.load(tmp_path).history("MEX")


def test_why_there_is_no_report_on_a_country_is_told_of_it(tmp_path: Path) -> None:
    """Not of others, however many of their files are damaged; what may be of it stands last."""
    put(tmp_path, "2020/Vesmark.txt", "VESMARK (Tier 2)\n\nNothing here can be read.\n")
    others = ("2018/Saberia.json", "2018/Saberia.txt", "scan.xml", "more.xml")
    for name in ("2018/Orlenia.pdf", "2019/Orlenia.pdf", *others):
        put(tmp_path, name, "" if name.endswith(("pdf", "txt")) else "x")
    corpus = Corpus.load(tmp_path, series="tip", countries=["Vesmark"], settings=Settings())
    none = "not a country narrative[^;]*"
    said = rf"no report on XVE could be read: {none} \(1\); {none}; the edition cannot be told \(2\)$"
    with pytest.raises(ParseError, match=said):
        corpus.ratings()
    said = r"no report on XOL could be read: not a PDF[^;]* \(2\); [^;]*; [^;]* \(2\) \(there is one on XVE\)$"
    with pytest.raises(ParseError, match=said):
        Corpus.load(tmp_path, series="tip", countries=["Orlenia"], settings=Settings())


def test_what_the_work_ended_in_goes_before_what_could_not_be_read(tmp_path: Path) -> None:
    """However many files are damaged, in however many ways, it is not for want of reports."""
    put(tmp_path, "2020/Vesmark.txt")
    for name in ("2018/a.xml", "2018/b.xml", "2018/Saberia.json", "2018/Orlenia.txt"):
        put(tmp_path, name, "" if name.endswith("txt") else "x")
    corpus = Corpus.load(tmp_path, series="tip", settings=Settings())
    with pytest.raises(ParseError, match=r"nothing could be made of the reports: KeyError[^;]*; "):
        list(corpus.run(Task("fail", fail)))


def fail(_history: Editions) -> dict[str, bytes]:
    """End in an error that nobody foresaw."""
    raise KeyError("cell")


def test_where_no_history_can_be_made_that_is_said(tmp_path: Path) -> None:
    """A country that cannot be read is passed over among others; alone, or where it is so of all, it is one line."""
    put(tmp_path, "2020/Vesmark.txt", "VESMARK (Tier 2)\n\nNothing here can be read.\n")
    put(tmp_path, "notes.txt", " ")
    for seen in (False, True):
        corpus = Corpus.load(tmp_path, series="tip", settings=Settings())
        assert not (seen and corpus.reports)
        assert list(corpus.histories([])) == []
        with pytest.raises(ParseError, match=r"no report could be read: .*the file is empty") as table:
            corpus.table("ratings")
        with pytest.raises(ParseError) as histories:
            list(corpus)
        assert str(histories.value) == str(table.value)
        with pytest.raises(ParseError, match=r"no report on XVE could be read: (?!.*the file is empty)"):
            list(corpus.histories("Vesmark"))
    put(tmp_path, "2020/Orlenia.txt", NARRATIVE.replace("Vesmark", "Orlenia").replace("VESMARK", "ORLENIA"))
    corpus = Corpus.load(tmp_path, settings=Settings())
    assert [history.country for history in corpus] == ["XOL"]
    assert [item.source for item in corpus.skipped] == ["2020/Vesmark.txt", "notes.txt"]


def test_histories_asked_for_in_between_change_no_others() -> None:
    """Whoever goes over a corpus may ask for one country, or read all there is, and yet each comes once."""
    for everything in (False, True):
        corpus = Corpus.load("demo", settings=Settings())
        found = []
        for history in corpus:
            found.append(history.country)
            assert corpus.reports if everything else corpus["XSB"]
        assert found == ["XOL", "XSB", "XVE"]


def test_of_files_that_tie_no_fewer_warnings_are_claimed(tmp_path: Path) -> None:
    """What is chosen by its name alone, that of a copy last, is said to be, and in what the others are the same."""
    for name in ("Vesmark.txt", "Vesmark (1).txt"):
        put(tmp_path, f"one/2020/{name}")
    put(tmp_path, "two/2020/Vesmark.txt", NARRATIVE.replace("\n", "\n\n"))
    put(tmp_path, "two/2020/Vesmark-2.txt", NARRATIVE.replace("12 cases", "13 cases"))
    (chosen,) = Corpus.load(tmp_path).history("XVE").reports
    told = [w.message for w in chosen.warnings if w.code == "several-sources"]
    assert told == [
        "chosen for its name, the first of those with as few warnings, over one/2020/Vesmark (1).txt (2020) of the "
        "same bytes, two/2020/Vesmark.txt (2020) of the same text, two/2020/Vesmark-2.txt (2020) of another text with "
        "1 other figure"
    ]


def test_what_another_text_of_an_edition_says_otherwise_is_told(tmp_path: Path) -> None:
    """Its rating and the length of its list, where they differ from those of the one that was chosen."""
    put(tmp_path, "2020/Vesmark.txt")
    put(tmp_path, "2020/Vesmark (1).txt", re.sub(r"Tier \d( Watch List)?", "Tier 3", NARRATIVE))
    (chosen,) = Corpus.load(tmp_path).history("XVE").reports
    (told,) = [w.message for w in chosen.warnings if w.code == "several-sources"]
    assert told.endswith("over 2020/Vesmark (1).txt (2020) of another text with Tier 3")


def test_an_edition_with_the_text_of_another_is_warned_of(tmp_path: Path) -> None:
    """The later one, in the data and at the head of the page; lines may be broken elsewhere, quotes others."""
    put(tmp_path, "2019/Vesmark.txt", NARRATIVE.replace("trafficking", "labor trafficking", 1))
    put(tmp_path, "2020/Vesmark.txt", NARRATIVE.replace("The government", "Vesmark's government"))
    put(tmp_path, "2021/Vesmark.txt", NARRATIVE.replace("The government", "Vesmark’s government").replace("\n", "\r\n"))
    history = Corpus.load(tmp_path).history("XVE")
    told = "the text is word for word that of 2020 (2020/Vesmark.txt): one may be misfiled"
    warned = [[w.message for w in report.warnings if w.code == "same-text"] for report in history.reports]
    assert warned == [[], [], [told]]
    assert build_page(history).notices == (("2021", f"2021 (2021/Vesmark.txt): {told}."),)


def test_a_folder_named_by_a_year_may_be_the_whole_corpus(tmp_path: Path) -> None:
    """Its own name counts where nothing below it names an edition, and that of a link to it."""
    put(tmp_path, "store/abc/Vesmark.txt")
    (tmp_path / "2021").symlink_to("store/abc")
    assert [report.edition.year for report in Corpus.load(tmp_path / "2021").reports] == [2021]
    put(tmp_path, "2020/Vesmark.txt")
    put(tmp_path, "2020/vesmark-2019.txt")
    assert [report.edition.year for report in Corpus.load(tmp_path / "2020").reports] == [2019, 2020]
    put(tmp_path, "reports of 2020/Vesmark.txt")
    with pytest.raises(ParseError, match="the edition cannot be told"):
        Corpus.load(tmp_path / "reports of 2020")
