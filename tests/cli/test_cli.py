"""The command line: what it prints, what it writes, how it fails."""

from __future__ import annotations

import json
import os
import re
import signal
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path
from types import ModuleType

import pytest
from attrs import evolve
from chapters import CHAPTER
from folders import NARRATIVE, put
from invented import build_reports
from program import run

import tipcompare as tc
from tipcompare.__main__ import main as start
from tipcompare.changes.printed_years import SURE
from tipcompare.cli import cli
from tipcompare.cli.compare import tell_places
from tipcompare.cli.console import print_given, print_records
from tipcompare.model import Comparison, CountryReport, Edition, Link, RecommendationChange
from tipcompare.serialize import from_json, to_json
from tipcompare.tables.columns import COLUMNS
from tipcompare.version import tell_version


@pytest.fixture(scope="module")
def corpus(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with the three editions of Vesmark, as the library's own JSON."""
    folder = tmp_path_factory.mktemp("corpus")
    for report in build_reports():
        (folder / f"vesmark-{report.edition}.json").write_text(to_json(report))
    return folder


def test_show_tells_what_was_read(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Tier, direction, sections, recommendations, figures and warnings are all there."""
    assert run("show", corpus / "vesmark-2021.json") == 0
    out = capsys.readouterr().out
    for said in (
        "Vesmark (XVE)",
        "Tier: Tier 2, upgraded",
        "5 sections",
        "4 recommendations",
        "4. Staff the national hotline",
        "not reported",
        "heading-lost",
    ):
        assert said in out


@pytest.mark.skipif(sys.platform == "win32", reason="no such name there")
def test_what_a_file_is_called_makes_no_line_of_its_own(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Nobody can have the program seem to say what it does not."""
    put(tmp_path, "2021/Vesmark.txt")
    put(tmp_path, "2021/x\ntipcompare: all went well.txt", "x")
    assert run("terms", tmp_path) == 0
    assert re.findall("^.*all went well.*", capsys.readouterr().err, re.MULTILINE)[0].startswith("skipped 2021/x ")


def test_show_tells_how_exact_a_figure_is(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A figure is told as on the pages: with what the text says of it, and one given only against another as such."""
    told = (
        "Police investigated nearly 150 cases in 2020, and half as many in 2019. They identified at least 545 victims."
    )
    path = put(tmp_path, "2021/Vesmark.txt", NARRATIVE.replace("Police investigated 12 cases in 2020.", told))
    assert run("show", path) == 0
    out = capsys.readouterr().out
    assert "nearly 150" in out
    assert "at least 545" in out
    assert re.search(r"investigations +relative +cases", out)


def test_show_json_comes_back_equal(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The JSON of `show` is the report, to the last field."""
    assert run("show", corpus / "vesmark-2021.json", "--json") == 0
    assert from_json(capsys.readouterr().out, CountryReport) == build_reports()[2]


def test_a_saved_report_is_not_written_over(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is read stays as it is, also where it is a report of the kind that is to be written."""
    text = (corpus / "vesmark-2021.json").read_text(encoding="utf-8")
    saved = tmp_path / "metrics.json"
    saved.write_text(text, encoding="utf-8")
    export = ("export", tmp_path, "--format", "csv,json", "-o", tmp_path)
    for command in (("compare", saved, saved, "-o", saved), ("report", saved, "-o", saved), export):
        assert run(*command) == 2
        said = capsys.readouterr().err
        assert f"{saved}: is what is read" in said or f"{saved} is what is read: name another place to write to" in said
        assert list(tmp_path.iterdir()) == [saved]
    assert saved.read_text(encoding="utf-8") == text
    saved.rename(tmp_path / "vesmark-2021.json")
    assert [run(*export), run(*export)] == [0, 0]  # over its own


def test_compare_tells_how_much_of_each_section_is_kept(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Where only signs differ all words are kept; what one edition lacks is told without a share."""
    old = put(tmp_path, "2020/Vesmark.txt", NARRATIVE)
    lacking = NARRATIVE[: NARRATIVE.index("TRAFFICKING PROFILE")].replace("seven victims.", "seven victims ...")
    new = put(tmp_path, "2021/Vesmark.txt", lacking.replace("Police investigated 12", "The navy inspected 40"))
    assert run("compare", old, new) == 0
    out = capsys.readouterr().out
    assert re.search(r"^protection +changed +all *$", out, re.MULTILINE)
    assert re.search(r"^prosecution +changed +\d\d% *$", out, re.MULTILINE)
    assert re.search(r"^prevention +same *$", out, re.MULTILINE)
    assert re.search(r"^profile +removed *$", out, re.MULTILINE)


def test_compare_tells_what_changed(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each recommendation is there with its status, a reworded one as a redline and with what it says besides."""
    assert run("compare", corpus / "vesmark-2018.json", corpus / "vesmark-2019.json") == 0
    out = capsys.readouterr().out
    assert "Tier: Tier 2 Watch List in both" in out
    assert "repeated  1 → 2" in out
    assert "\n    also named: border guards\n" in out
    assert re.search(r"\{\+[^}]*border guards \+\}|\{\+[^}]*border guards\+\}", out)
    assert "persons" in out
    assert "dropped" in out


def test_compare_tells_what_is_printed_otherwise(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A rating worded anew is not that of both, and by the years beside an item it may be new, or not, all the same."""
    old, new = (tmp_path / f"vesmark-{year}.json" for year in (2018, 2019))
    first, second, _ = build_reports()
    years = ("2019", "2018 – 2019", "2016 –\n2019")
    items = (evolve(item, years=year) for item, year in zip(second.recommendations, years, strict=True))
    assert first.rating is not None
    old.write_text(to_json(evolve(first, rating=evolve(first.rating, label="Watch List"))))
    new.write_text(to_json(evolve(second, recommendations=tuple(items))))
    assert run("compare", old, new) == 0
    out = capsys.readouterr().out
    assert "\nTier: Watch List to Tier 2 Watch List (same level)\n" in out
    assert re.search(r"^reworded +2 → 1 .*\n( .*\n)* +new as printed: 2019\n", out, re.MULTILINE)
    assert re.search(r"^new +– → 3.*\n +not new as printed: 2016 – 2019\n", out, re.MULTILINE)
    assert out.count("as printed") == 2


def test_compare_tells_which_list_was_not_read(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is no list of none: nothing of the other is dropped by it."""
    old, new = (tmp_path / f"vesmark-{year}.json" for year in (2019, 2021))
    _, first, second = build_reports()
    old.write_text(to_json(evolve(first, recommendations=(), recommendations_read=False)))
    new.write_text(to_json(second))
    assert run("compare", old, new) == 0
    out = capsys.readouterr().out
    assert "\nRecommendations: not read to 4\n" in out
    assert "\nno list of 2019 was read: nothing is called dropped\n" in out


def test_compare_tells_what_a_new_one_may_go_back_to(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """With how likely that is, where it is not unlikely."""
    assert run("compare", demo / "2009" / "Orlenia.txt", demo / "2010" / "Orlenia.txt") == 0
    said = capsys.readouterr().out
    (likely,) = re.findall(r"^likely new +– → 6 perhaps from 2009:5 (0\.\d\d)$", said, re.MULTILINE)
    assert re.findall(r"^likely dropped +5 → – perhaps goes on in (.*)$", said, re.MULTILINE) == [f"2010:6 {likely}"]


def test_compare_says_likely_where_the_page_does(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before the status of what goes on by a weak link, and of nothing else that goes on."""
    assert run("compare", demo / "2008" / "Orlenia.txt", demo / "2009" / "Orlenia.txt") == 0
    said = capsys.readouterr().out
    told = re.findall(r"^(likely )?(?:repeated|reworded) +\d+ → \d+ (\d\.\d\d)$", said, re.MULTILINE)
    assert [bool(likely) for likely, _ in told] == [float(score) < SURE for _, score in told]
    assert {bool(likely) for likely, _ in told} == {True, False}


def test_of_what_was_merged_only_what_is_likely_is_called_so() -> None:
    """Where all of it is, that is said once."""
    old, new = Edition(2019), Edition(2020)
    links = [Link(new, 1, old, ordinal, score, "merge") for ordinal, score in ((2, 0.9), (3, 0.5), (5, 0.6))]
    merged = [
        RecommendationChange("merged", tuple(link.old_ordinal for link in some), (1,), tuple(some))
        for some in (links, links[1:])
    ]
    assert list(map(tell_places, merged)) == ["2, likely 3, likely 5 → 1", "3, 5 → 1"]
    assert tell_places(RecommendationChange("new", (), (4,))) == "– → 4"


def test_compare_tells_lists_with_gaps_by_their_ordinals(
    make_report: Callable[..., CountryReport], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """An ordinal is the publisher's, not a place among those that were read."""
    lists = {"2020": ["Ban fees.", "Train river police."], "2021": ["Fund two shelters.", "Train river police."]}
    paths = [tmp_path / f"vesmark-{year}.json" for year in lists]
    for path, (year, items) in zip(paths, lists.items(), strict=True):
        report = make_report(year, items)
        kept = tuple(evolve(item, ordinal=item.ordinal * 2) for item in report.recommendations)
        path.write_text(to_json(evolve(report, recommendations=kept)))
    assert run("compare", *paths) == 0
    out = capsys.readouterr().out
    for told in ("repeated  4 → 4 1.00\n    Train", "new       – → 2\n  + Fund", "dropped   2 → –\n  - Ban"):
        assert told in out
    assert run("compare", *paths, "--explain", 4) == 0
    assert "2021:4 Train river police." in capsys.readouterr().out
    assert run("compare", *paths, "--explain", 1) == 2
    assert "expected one of the recommendations 2, 4, got 1" in capsys.readouterr().err


def test_compare_tells_figures_of_two_units_apart(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Defendants of one edition and cases of the other each keep their unit, in the table and as a restatement."""
    assert run("compare", demo / "2020/Vesmark.txt", demo / "2021/Vesmark.txt") == 0
    out = capsys.readouterr().out
    assert re.search(r"^prosecutions +cases or persons +28 persons +22 cases *$", out, re.MULTILINE)
    assert re.search(r"^convictions +persons +15 +14 *$", out, re.MULTILINE)
    assert "restated: prosecutions 2019: 28 persons in 2020, 25 cases in 2021 (unit differs)" in out


def test_a_new_item_that_scores_high_is_explained(
    make_report: Callable[..., CountryReport], tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Where it is like what stays word for word the line of that one says so, and no other line does."""
    stays = "Train river police to recognize debt bondage."
    lists = {
        "2020": [stays, "Fund a shelter for boys in the northern valleys."],
        "2021": [stays, "Fund two shelters for boys in the northern valleys.", f"Further {stays.lower()}"],
    }
    old, new = (tmp_path / f"vesmark-{year}.json" for year in lists)
    for path, (year, items) in zip((old, new), lists.items(), strict=True):
        path.write_text(to_json(make_report(year, items)))
    said = "(stays word for word, and is linked to itself alone)"
    assert run("compare", old, new, "--explain", 3) == 0
    out = capsys.readouterr().out
    assert float(re.findall(r"nothing: it is new; score ([\d.]+)", out)[0]) > 0.5
    assert re.findall(r"^2020:(\d) [\d.]+ " + re.escape(said), out, re.MULTILINE) == ["1"]
    assert run("compare", old, new, "--explain", 2) == 0
    assert said not in capsys.readouterr().out


@pytest.mark.parametrize("name", ["vesmark.html", "vesmark.md", "vesmark.json", "vesmark.xlsx", "vesmark.docx"])
def test_report_writes_one_file(name: str, corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """One country goes into the file that is named, in the format of its suffix, and the path is printed."""
    assert run("report", corpus, "--country", "XVE", "-o", tmp_path / name) == 0
    assert capsys.readouterr().out == f"{tmp_path / name}\n"
    assert [path.name for path in tmp_path.iterdir()] == [name]


def test_exported_offsets_are_into_the_text_that_show_prints(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """From the tables alone each passage can be cited, as docs/howto.md says; a restatement by both its answers."""
    assert run("export", demo, "--country", "XVE", "--format", "json", "-o", tmp_path, "-q") == 0
    tables = {name: json.loads((tmp_path / f"{name}.json").read_text(encoding="utf-8"))["records"] for name in COLUMNS}
    texts = {}
    for row in tables["reports"]:
        capsys.readouterr()
        assert run("show", demo / row["source"], "--json") == 0
        texts[row["edition"]] = json.loads(capsys.readouterr().out)["value"]["text"]
    for name, column in (("recommendations", "text"), ("metrics", "number_text"), ("evidence", "sentence")):
        for row in tables[name]:
            text = texts[row.get("later_edition", row["edition"])]
            assert text[row["char_start"] : row["char_end"]] == row[column]
    answered = {(row["edition"], row["measure"], row["year"]) for row in tables["answers"]}
    for row in tables["restatements"]:
        assert {(row[f"{which}_edition"], row["measure"], row["year"]) for which in ("first", "later")} <= answered


@pytest.mark.parametrize("command", cli.commands)
def test_every_command_may_be_quiet(command: str, capsys: pytest.CaptureFixture[str]) -> None:
    """`-q` stands before a command or behind it."""
    assert run(command, "-q", "--help") == 0
    assert "-q, --quiet" in capsys.readouterr().out


def test_report_writes_a_folder(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Several countries go into a folder with an index that links to them."""
    assert run("report", corpus, "-o", tmp_path / "out") == 0
    assert capsys.readouterr().out == f"{tmp_path / 'out' / 'index.html'}\n"
    assert 'href="xve.html"' in (tmp_path / "out" / "index.html").read_text()
    assert 'href="index.html"' in (tmp_path / "out" / "xve.html").read_text()


def test_export_writes_the_tables(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Each table of each format is written, and its path printed."""
    assert run("export", corpus, "-o", tmp_path, "--format", "csv,json") == 0
    printed = capsys.readouterr().out.splitlines()
    assert len(printed) == 2 * len(COLUMNS) + 1  # and the schema of the JSON
    assert all(Path(path).is_file() for path in printed)


@pytest.mark.parametrize(
    "arguments",
    [
        ("show", "nowhere.txt"),
        ("show", "."),
        ("show",),
        ("report", "nowhere"),
        ("report", ".", "--series", "none"),
        ("export", "nowhere", "-o", "x", "--format", "ods"),
        ("nothing",),
        ("--nothing",),
    ],
)
def test_bad_input_is_one_line(
    arguments: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Bad input ends with status 2 and one line that names the trouble."""
    monkeypatch.chdir(tmp_path)
    assert run(*arguments) == 2
    captured = capsys.readouterr()
    assert captured.out == ""
    assert captured.err.startswith("tipcompare: ")
    assert captured.err.count("\n") == 1


def test_one_file_for_two_countries_is_refused(
    corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file cannot hold several countries: the error says to name a folder."""
    folder = tmp_path / "two"
    folder.mkdir()
    for path in corpus.iterdir():
        (folder / path.name).write_text(path.read_text())
        other = path.read_text().replace('"XVE"', '"XOL"')
        (folder / f"other-{path.name}").write_text(other)
    assert run("report", folder, "-o", tmp_path / "x.html") == 2
    assert "name a folder" in capsys.readouterr().err
    assert not (tmp_path / "x.html").exists()


def test_version_and_help(capsys: pytest.CaptureFixture[str]) -> None:
    """`--version` and `--help` answer and end well."""
    assert run("--version") == 0
    assert capsys.readouterr().out == f"tipcompare {tell_version()}\n"
    assert run("--help") == 0
    assert "Usage:" in capsys.readouterr().out


@pytest.mark.parametrize("words", ["show {}/vesmark-2021.json --json", "show {}/vesmark-2021.json", "--help"])
def test_a_reader_that_goes_away_is_no_error(words: str, corpus: Path) -> None:
    """`tipcompare show ... | head -0` says nothing and ends well, whatever prints: plain text, tables or help."""
    command = [sys.executable, "-m", "tipcompare", *words.format(corpus).split()]
    with subprocess.Popen(command, stdout=subprocess.PIPE, stderr=subprocess.PIPE) as process:
        assert process.stdout is not None
        assert process.stderr is not None
        process.stdout.close()
        assert process.stderr.read() == b""
    assert process.returncode == 0


def test_an_interrupt_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Whether a command is at work or the program is still being loaded."""

    def interrupt(*_: object, **__: object) -> None:
        raise KeyboardInterrupt

    monkeypatch.setattr("tipcompare.corpus.single.read_file", interrupt)
    assert run("show", "x.txt") == 130
    loading = ModuleType("tipcompare.cli")
    loading.__getattr__ = interrupt  # type: ignore[method-assign]
    monkeypatch.setitem(sys.modules, "tipcompare.cli", loading)
    heeded = signal.getsignal(signal.SIGINT)
    monkeypatch.setattr("atexit.register", lambda call, *given: ending.append((call, *given)))
    ending: list[tuple[object, ...]] = []
    with pytest.raises(SystemExit, match="130"):
        start()
    assert ending == [(signal.signal, signal.SIGINT, signal.SIG_IGN)]
    assert signal.getsignal(signal.SIGINT) == heeded  # who calls it within a program goes on
    assert capsys.readouterr().err == "tipcompare: broken off\n" * 2


def test_too_little_memory_is_one_line(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """Wherever it runs out but over one country."""

    def fail(*_: object, **__: object) -> None:
        raise MemoryError

    monkeypatch.setattr("tipcompare.corpus.single.read_file", fail)
    assert run("show", "x.txt") == 2
    assert capsys.readouterr().err == "tipcompare: out of memory\n"


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_what_failed_counts_though_nobody_can_be_told(tmp_path: Path) -> None:
    """Where standard error is full the results are whole and the status is what it would be."""
    put(tmp_path, "2021/Vesmark.txt")
    put(tmp_path, "manifest.csv", "source\n2020/Vesmark.txt\n")
    command = [sys.executable, "-m", "tipcompare", "export", str(tmp_path), "-o", str(tmp_path / "out")]
    with Path("/dev/full").open("w") as full:
        done = subprocess.run(command, stdout=subprocess.PIPE, stderr=full)
    assert done.returncode == 1
    assert b"reports.csv" in done.stdout


def test_nobody_need_listen() -> None:
    """The status is the same where the line cannot be printed either."""
    command = [sys.executable, "-m", "tipcompare", "show", "nowhere.txt"]
    with subprocess.Popen(command, stderr=subprocess.PIPE) as process:
        assert process.stderr is not None
        process.stderr.close()
    assert process.returncode == 2


def test_starting_is_light() -> None:
    """The program starts without the heavy libraries."""
    code = "import sys, tipcompare.cli; print([m for m in ('pandas', 'scipy', 'jinja2') if m in sys.modules])"
    assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout == "[]\n"


def test_a_comparison_in_the_terminal_is_light(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """It loads no templates, and makes neither redlines of paragraphs nor terms, which only JSON and reports have."""
    old, new = (str(corpus / f"vesmark-{edition}.json") for edition in (2018, 2019))
    code = f"import sys, tipcompare.cli\ntry: tipcompare.cli.main(['compare', {old!r}, {new!r}])\n"
    code += "finally: print('loaded:', [m for m in ('scipy', 'pandas', 'jinja2') if m in sys.modules])"
    said = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout
    assert said.endswith("loaded: []\n")
    shown: list[Comparison] = []

    def show_texts(found: Comparison, _: object) -> Comparison:
        shown.append(found)
        return found

    monkeypatch.setattr("tipcompare.changes.reports.show_texts", show_texts)
    assert run("compare", old, new) == 0
    assert shown == []
    assert run("compare", old, new, "--json") == 0
    assert len(shown) == 1


def test_a_folder_of_markdown_has_an_index(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`--format md` writes a Markdown file a country and an index that links to them."""
    assert run("report", corpus, "-o", tmp_path / "out", "--format", "md", "-q") == 0
    assert capsys.readouterr().out == f"{tmp_path / 'out' / 'index.md'}\n"
    assert "[Vesmark](xve.md), 2018–2021" in (tmp_path / "out" / "index.md").read_text()


def test_what_cannot_be_written_is_named(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A file that cannot be written is named as the user named it."""
    assert run("report", corpus, "-o", "/dev/null/x.html") == 2
    assert capsys.readouterr().err.startswith("tipcompare: /dev/null/x.html: ")


def test_where_one_writes_one_need_not_read(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A folder that may be written and not listed takes what is written."""

    def refuse(folder: Path) -> Iterator[Path]:
        raise PermissionError(13, "Permission denied", str(folder))

    monkeypatch.setattr("os.access", lambda _path, mode: mode != os.R_OK)
    monkeypatch.setattr(Path, "iterdir", refuse)
    assert run("export", corpus, "-o", tmp_path, "--no-cache", "-q") == 0, capsys.readouterr().err


def test_unknown_report_formats_are_refused_at_once(capsys: pytest.CaptureFixture[str]) -> None:
    """The suffix is looked at before anything is read."""
    assert run("report", "nowhere", "-o", "x.pdf") == 2
    said = capsys.readouterr().err
    assert "no report format '.pdf'" in said
    assert "a folder with a point in its name ends in / or has to be there" in said


@pytest.mark.parametrize("name", ["v1.0", "vesmark.md"])
def test_a_path_that_ends_in_a_slash_is_a_folder(name: str, corpus: Path, tmp_path: Path) -> None:
    """Whatever it is called, and from then on without the slash as well."""
    for end in ("/", ""):
        assert run("report", corpus, "-o", f"{tmp_path / name}{end}", "--format", "json", "-q") == 0
    assert (tmp_path / name / "xve.json").is_file()


def test_what_may_be_of_another_country_is_said_first(
    demo: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """By `compare` and `show`, below the title and before what is told of it; of what fits nothing is said."""
    mine, other = demo / "2021" / "Vesmark.txt", tmp_path / "2022" / "Saberia.txt"
    other.parent.mkdir()
    other.write_bytes((demo / "2022" / "Vesmark.txt").read_bytes())
    assert run("compare", mine, other, "--country", "Vesmark") == 0
    told = "Saberia.txt may be of another edition or country: read as Vesmark, but the path says Saberia"
    assert told in " ".join(capsys.readouterr().out.partition("\nTier: ")[0].split())
    assert run("show", other, "--country", "Vesmark") == 0
    assert told in " ".join(capsys.readouterr().out.partition("\nTier: ")[0].split())
    assert run("show", mine) == run("compare", mine, mine) == 0
    assert "may be of another" not in capsys.readouterr().out


def test_two_countries_are_not_compared_but_told_where_they_can_be(
    demo: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The refusal names what sets countries side by side."""
    (mine, other) = (demo / "2021" / f"{name}.txt" for name in ("Vesmark", "Saberia"))
    assert run("compare", mine, other) == 2
    said = capsys.readouterr().err
    assert "two countries: Vesmark and Saberia" in said
    assert "compare.html of `tipcompare report FOLDER`" in said


def test_two_series_are_not_compared(corpus: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Two reports of different series are refused."""
    other = tmp_path / "other.json"
    other.write_text(to_json(evolve(build_reports()[2], series="dol-findings", rating=None)))
    assert run("compare", corpus / "vesmark-2019.json", other) == 2
    assert "two series" in capsys.readouterr().err


def test_completion_is_offered(monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]) -> None:
    """The shells' completion scripts come from the program itself."""
    monkeypatch.setenv("_TIPCOMPARE_COMPLETE", "bash_source")
    assert run() == 0
    assert "_tipcompare_completion" in capsys.readouterr().out


def test_the_series_of_files_is_found(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """`show` and `compare` read a chapter as what it is where nobody says so, as `report` does."""
    old, new = (put(tmp_path, f"{year}/Vesmark.txt", CHAPTER) for year in (2019, 2020))
    assert run("show", new) == 0
    shown = capsys.readouterr().out
    assert run("show", new, "--series", "dol-findings") == 0
    assert capsys.readouterr().out == shown
    assert run("compare", old, new, "--json") == 0
    assert from_json(capsys.readouterr().out, Comparison).new.series == "dol-findings"
    assert run("compare", old, new, "--series", "tip", "--json") == 0
    assert from_json(capsys.readouterr().out, Comparison).new.series == "tip"


def test_compare_tells_the_warnings(corpus: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What was doubtful in either edition stands below the comparison, as `show` tells it."""
    assert run("compare", corpus / "vesmark-2019.json", corpus / "vesmark-2021.json") == 0
    told = capsys.readouterr().out.partition("warning of 2021\n")[2]
    assert run("show", corpus / "vesmark-2021.json") == 0
    assert told == capsys.readouterr().out.partition("1 warning\n")[2] != ""


def test_one_file_is_a_corpus_with_the_folders_that_tell_what_it_is(
    tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """The year is taken from the folder of the file that is named, and the path kept so far as it says something."""
    narrative = put(tmp_path, "2021/narratives/Vesmark.txt")
    assert run("export", narrative, "-o", tmp_path / "out") == 0
    sheet = (tmp_path / "out" / "reports.csv").read_text()
    assert "XVE,Vesmark,2021,,2021/narratives/Vesmark.txt," in sheet
    assert run("report", put(tmp_path, "Vesmark.txt"), "-o", tmp_path / "x.html") == 2
    assert "the edition cannot be told (state it in the path" in capsys.readouterr().err


def test_the_folder_one_is_in_tells_the_year_of_a_file(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A file is read from within its folder as from above; a folder that is called otherwise tells nothing."""
    for folder, status in (("2021", 0), ("Saberia 2021", 2)):
        put(tmp_path, f"{folder}/Vesmark.txt")
        monkeypatch.chdir(tmp_path / folder)
        assert run("show", "Vesmark.txt") == status
        assert run("export", "./Vesmark.txt", "-o", tmp_path / "out", "-q") == status
    assert "2021/Vesmark.txt, 6" in capsys.readouterr().out
    assert ",2021/Vesmark.txt," in (tmp_path / "out/reports.csv").read_text()


def test_a_country_that_is_not_there_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Alone it is refused with those there are, whatever other files lie there; beside others it costs the status."""
    put(tmp_path, "corpus/2021/Vesmark.txt")
    put(tmp_path, "corpus/notes.csv", "a,b\n")
    assert run("report", tmp_path / "corpus", "--country", "MEX", "-o", tmp_path / "x.html") == 2
    assert capsys.readouterr().err == (
        f"tipcompare: {tmp_path / 'corpus'}: no report on MEX could be read (there is one on XVE)\n"
    )
    both = ("--country", "MEX", "--country", "Vesmark")
    assert run("report", tmp_path / "corpus", *both, "-o", tmp_path / "x.md", "-q") == 1
    assert capsys.readouterr().err == "failed MEX: no report on it was found\n"
    assert "Vesmark" in (tmp_path / "x.md").read_text()


def test_a_narrative_of_another_country_is_named(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A narrative is told by its country's own title: read for another it is refused, and the line names both."""
    assert run("show", put(tmp_path, "2021/Vesmark.txt"), "--country", "Orlenia") == 2
    assert capsys.readouterr().err.endswith("; read as Orlenia, but the text says Vesmark\n")


def test_nothing_asked_for_is_answered_with_the_help(capsys: pytest.CaptureFixture[str]) -> None:
    """Without a command the help is printed as `--help` prints it, line by line."""
    assert run("--help") == 0
    told = capsys.readouterr().out
    assert run() == 0
    assert capsys.readouterr().out == told
    assert told.count("\n") > 10


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("compare", "a", "b", "--explain", 1, "--json"), "--json and --explain cannot be had together"),
        (("compare", "a", "b", "--explain", 1, "-o", "x.html"), "--output and --explain cannot be had together"),
        (("compare", "a", "b", "--json", "-o", "x.html"), "--json and --output cannot be had together"),
        (("export", "a", "-o", "x", "--format", "json", "--safe-csv"), "--safe-csv needs the format csv"),
        (("report", "a", "-o", "x.md", "--format", "html"), "--format is of a folder, x.md a file"),
        (("terms", "--csv", "--json"), "--csv and --json cannot be had together"),
    ],
)
def test_options_that_have_no_effect_together_are_refused(
    arguments: tuple[str | int, ...], message: str, capsys: pytest.CaptureFixture[str]
) -> None:
    """No option is ignored: one line says which, before anything is read."""
    assert run(*arguments) == 2
    assert capsys.readouterr().err == f"tipcompare: {message} (see tipcompare {arguments[0]} --help)\n"


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        (("terms", "{0}/corpus", "--list", "{0}/none"), "{0}/none: No such file or directory"),
        (
            ("show", "{0}/corpus/2021/Vesmark.txt", "--edition", "1890"),
            "{0}/corpus/2021/Vesmark.txt: expected an edition of 1900 to 2200, "
            "such as 2021 or 2008-revised, got '1890'",
        ),
        (
            ("export", "{0}/corpus", "-o", "{0}/corpus/2021/Vesmark.txt"),
            "{0}/corpus/2021/Vesmark.txt/reports.csv: a file stands where its folder would be",
        ),
        (
            ("report", "{0}/corpus", "-o", "{0}/x.html"),
            "{0}/x.html: one file cannot hold 2 countries, XOL, XVE (name a folder, or take one country alone)",
        ),
    ],
)
def test_a_line_says_what_is_wrong_in_our_words(
    arguments: tuple[str, ...], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What the system, a checked value or a list of names says is told as a person would."""
    put(tmp_path, "corpus/2021/Vesmark.txt")
    put(tmp_path, "corpus/2021/Orlenia.txt", NARRATIVE.replace("Vesmark", "Orlenia").replace("VESMARK", "ORLENIA"))
    assert run(*(part.format(tmp_path) for part in arguments)) == 2
    assert capsys.readouterr().err == f"tipcompare: {message.format(tmp_path)}\n"


def test_words_that_nobody_says_are_told(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A list of which nothing is found is no empty table; a line without a colon is the form itself."""
    put(tmp_path, "corpus/2021/Vesmark.txt")
    assert run("terms", tmp_path / "corpus", "--list", put(tmp_path, "words.txt", "glaciers\n")) == 0
    assert capsys.readouterr().out.splitlines()[-1] == "none of the words is named"
    assert run("terms", tmp_path / "corpus", "--list", put(tmp_path, "words.txt", "shelters\n")) == 0
    assert capsys.readouterr().out.splitlines()[-1].split() == ["shelters", "1"]


def test_what_does_not_apply_is_not_called_unreported(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Not by `show` either."""
    rows = "Number of Child Labor Penalties Imposed that Were Collected N/A (9) N/A (9)"
    path = tmp_path / "Vesmark.txt"
    path.write_text(CHAPTER.replace("Inspectorate Authorized to Assess", f"{rows}\nInspectorate Authorized to Assess"))
    assert run("show", path, "--series", "dol-findings", "--country", "XVE", "--edition", "2019") == 0
    lines = [line for line in capsys.readouterr().out.splitlines() if line.startswith("penalties_collected")]
    assert len(lines) == 2
    assert all("does not apply" in line and "not reported" not in line for line in lines)


def test_show_counts_words_as_the_tables_do(demo: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """A bullet that stands alone is no word."""
    assert run("show", demo / "2022" / "Vesmark.txt") == 0
    shown = re.findall(r"^(\w+) +(?:heading|cue|order) +(\d+) ", capsys.readouterr().out, re.MULTILINE)
    table = tc.Corpus.load(demo).table("sections")
    own = table[(table["country"] == "XVE") & (table["edition"] == 2022)]
    assert shown == [(kind, str(words)) for kind, words in zip(own["kind"], own["words"], strict=True)]


@pytest.mark.parametrize(("terminal", "told"), [(True, "a�b�c\td\n"), (False, "a\x9bb\u202ec\td\n")])
def test_words_from_outside_steer_no_terminal(
    terminal: bool, told: str, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A program gets them as they are, a terminal without what would colour it, rename it or turn its lines round."""
    monkeypatch.setattr(sys.stdout, "isatty", lambda: terminal, raising=False)
    print_given("a\x9bb\u202ec\td")
    assert capsys.readouterr().out == told
    print_records(["name"], [("a\x9bb\u202ec\td",)], "csv")
    assert capsys.readouterr().out == f"name\n{told}"
