"""An error in the work on one country, at any stage, costs no other country: it is named, and the rest is written."""

from __future__ import annotations

import importlib
from itertools import cycle
from pathlib import Path

import kills
import pytest
from invented import Draft, Figure, build_report
from program import run as call

from tipcompare.changes.history import build_history
from tipcompare.corpus import Corpus
from tipcompare.corpus.failures import Skipped, contain
from tipcompare.errors import MissingExtraError, ReadError, TipcompareError, UseError, WriteError
from tipcompare.report import render_report
from tipcompare.series import get_profile

STAGES = {
    "opening": ("tipcompare.corpus.documents", "identify"),
    "reading": ("tipcompare.corpus.documents", "read_report"),
    "checking": ("tipcompare.corpus.choosing", "check_ratings"),
    "tracing": ("tipcompare.changes.history", "trace_recurrence"),
    "comparing": ("tipcompare.changes.history", "compare_reports"),
    "restating": ("tipcompare.changes.history", "find_restatements"),
}
MAKING = {
    "outlining": ("tipcompare.report.pages", "outline_history", "report"),
    "laying out": ("tipcompare.report.formats", "build_page", "report"),
    "drawing": ("tipcompare.report.page", "trace_lifelines", "report"),
    "rendering": ("tipcompare.report.formats", "render_site_pages", "report"),
    "listing": ("tipcompare.tables.rows", "list_rows", "export"),
}
ERRORS = (IndexError("out of\nrange"), RecursionError(), MemoryError(), UseError("no span"))
EVERY = [(*place, command) for place in STAGES.values() for command in ("report", "export")] + list(MAKING.values())


@pytest.fixture
def corpus(tmp_path: Path) -> Path:
    """A corpus of Vesmark, Orlenia and Saberia with three editions each."""
    return kills.write_corpus(tmp_path / "corpus", 2021)


def break_for_orlenia(monkeypatch: pytest.MonkeyPatch, module: str, name: str, error: Exception) -> None:
    """Have a function raise when it is handed anything of Orlenia."""
    holder = importlib.import_module(module)
    whole = getattr(holder, name)

    def broken(*arguments: object, **options: object) -> object:
        if "Orlenia" in repr(arguments):
            raise error
        return whole(*arguments, **options)

    monkeypatch.setattr(holder, name, broken)


def run(command: str, corpus: Path, out: Path, cache: str = "--no-cache") -> int:
    """Run a command and return its exit status."""
    return call(command, corpus, "-o", out, cache, "-q")


@pytest.mark.parametrize(
    ("module", "name", "command", "error"), [(*one, error) for one, error in zip(EVERY, cycle(ERRORS), strict=False)]
)
def test_an_error_in_one_country_costs_no_other(
    module: str,
    name: str,
    command: str,
    error: Exception,
    corpus: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """The country or its file is named with the kind of error, the other two are written, the exit status is 1."""
    break_for_orlenia(monkeypatch, module, name, error)
    assert run(command, corpus, tmp_path / "out") == 1
    lines = capsys.readouterr().err.splitlines()
    assert lines
    for line in lines:
        assert line.startswith(("failed XOL: ", "failed 2")), line
        assert type(error).__name__ in line
    if command == "report":
        names = {path.relative_to(tmp_path / "out").as_posix() for path in (tmp_path / "out").rglob("*")}
        assert {"index.html", "xsb.html", "xve.html"} <= names
        assert [name for name in names if "xol" in name] == []
        assert "xol.html" not in (tmp_path / "out" / "index.html").read_text()
    else:
        table = (tmp_path / "out" / "reports.csv").read_text()
        assert (table.count("XSB"), table.count("XVE"), table.count("XOL")) == (3, 3, 0)


@pytest.mark.parametrize(
    ("module", "name", "lost"),
    [
        ("tipcompare.report.pages", "share_changes", "series-wide wording"),
        ("tipcompare.report.site.pages", "render_site", "index.html"),
    ],
)
def test_an_error_over_all_countries_costs_no_page(
    module: str,
    name: str,
    lost: str,
    corpus: Path,
    tmp_path: Path,
    monkeypatch: pytest.MonkeyPatch,
    capsys: pytest.CaptureFixture[str],
) -> None:
    """Where what is made of all countries fails, that is named, and the page of each is written."""

    def broken(*_arguments: object) -> object:
        raise KeyError("nowhere")

    monkeypatch.setattr(importlib.import_module(module), name, broken)
    assert run("report", corpus, tmp_path / "out") == 1
    said = capsys.readouterr().err
    assert said.startswith(f"failed {lost}: KeyError at ")
    assert said.count("\n") == 1
    assert {"xol.html", "xsb.html", "xve.html"} <= {path.name for path in (tmp_path / "out").iterdir()}


def test_what_cannot_be_written_is_named_beside_what_failed() -> None:
    """The path of a full disk is another than what failed over it; that of a file which cannot be used is the same."""

    def fail(error: type[TipcompareError]) -> None:
        raise error("is full", path="elsewhere")

    assert contain(lambda: fail(WriteError), "index.html") == Skipped("index.html", "elsewhere: is full", fault=True)
    assert contain(lambda: fail(ReadError), "elsewhere") == Skipped("elsewhere", "is full", fault=True)


def test_what_failed_is_not_kept(corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A run after the error is gone gives the country, though a cache was there all the time."""
    monkeypatch.setenv("TIPCOMPARE_CACHE", str(tmp_path / "cache"))
    with monkeypatch.context() as broken:
        break_for_orlenia(broken, *STAGES["opening"], MemoryError())
        assert run("export", corpus, tmp_path / "out", "--cache") == 1
    assert run("export", corpus, tmp_path / "out", "--cache") == 0
    assert (tmp_path / "out" / "reports.csv").read_text().count("XOL") == 3


def test_an_optional_part_that_is_missing_ends_the_run(
    corpus: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """What every country lacks is said once, with the command that mends it."""
    break_for_orlenia(monkeypatch, "tipcompare.report.formats", "build_page", MissingExtraError("Word", "docx"))
    assert run("report", corpus, tmp_path / "out") == 2
    assert capsys.readouterr().err == "tipcompare: Word needs an optional part (pip install 'tipcompare[docx]')\n"


def test_a_corpus_in_memory_goes_on_too(corpus: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """The files over which reading failed are among what was skipped, marked as faults."""
    break_for_orlenia(monkeypatch, *STAGES["reading"], ZeroDivisionError("by nought"))
    loaded = Corpus.load(corpus)
    assert [history.country for history in loaded] == ["XSB", "XVE"]
    assert [item.source for item in loaded.skipped if item.fault] == [
        f"{year}/Orlenia.txt" for year in (2019, 2020, 2021)
    ]
    assert all(item.reason.startswith("ZeroDivisionError") for item in loaded.skipped if item.fault)


def test_a_measure_whose_own_figures_are_all_unreported_is_drawn() -> None:
    """What editions say of the years before has values, of their own years nothing."""

    def say(year: int, value: float | None, *, later: bool = False) -> Figure:
        sentence = f"In {year} there were {{}} prosecutions."
        return Figure("prosecutions", "no data" if value is None else "12", value, sentence, year, comparison=later)

    drafts = (
        Draft(2020, "2", (), (say(2019, None),)),
        Draft(2021, "2", (), (say(2020, None), say(2019, 12, later=True))),
        Draft(2022, "2", (), (say(2020, 12, later=True),)),
    )
    history = build_history([build_report(draft) for draft in drafts], get_profile("tip"))
    for suffix in (".html", ".md", ".json"):
        assert b"prosecutions" in render_report(history, suffix).lower()
