"""Series and layouts are known by name, the built-in ones and those that installed packages add."""

from __future__ import annotations

import re
import shutil
import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint, EntryPoints
from pathlib import Path
from types import SimpleNamespace

import pytest
from attrs import evolve
from program import run

from tipcompare import installed, reading, series
from tipcompare.corpus import Corpus, Settings, guessing, read
from tipcompare.corpus.units import Task, give_nothing
from tipcompare.corpus.versions import describe_series
from tipcompare.errors import ParseError, UseError
from tipcompare.series import BUILT_IN, SeriesProfile, get_profile, known_series
from tipcompare.series.tip import TIP

AUDIT = evolve(TIP, key="audit", title="Audits")
MISNAMED = evolve(TIP, key="other")
FAULTY = evolve(AUDIT, layout=evolve(TIP.layout, reader="faulty"))
UNREADABLE = evolve(AUDIT, layout=evolve(TIP.layout, reader="nobodys"))


def read_audit() -> None:
    """Stand for a reading that a package adds."""


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    """Ask the installed packages anew in every test, and after it."""
    asked = (
        known_series,
        series.added_series,
        reading.reader_of,
        describe_series,
        guessing.readable_series,
        installed.added_modules,
    )
    for function in asked:
        function.cache_clear()
    yield
    for function in asked:
        function.cache_clear()


def install(monkeypatch: pytest.MonkeyPatch, *points: EntryPoint) -> None:
    """Let these entry points be the ones that are installed."""
    found = EntryPoints(points)
    monkeypatch.setitem(sys.modules, __name__, SimpleNamespace(**globals()))
    monkeypatch.setattr(series, "entry_points", found.select)
    monkeypatch.setattr(installed, "entry_points", found.select)


def test_the_built_in_series_are_known() -> None:
    """Each built-in profile is found under its own key."""
    assert [(key, get_profile(key)) for key in BUILT_IN] == [(load().key, load()) for load in BUILT_IN.values()]


def test_a_package_adds_a_series_and_its_layout(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed profile is found like a built-in one, and so is the reading it names."""
    install(
        monkeypatch,
        EntryPoint("audit", f"{__name__}:AUDIT", "tipcompare.series"),
        EntryPoint("audit", f"{__name__}:read_audit", "tipcompare.layouts"),
    )
    assert get_profile("audit").title == "Audits"
    assert list(known_series()) == sorted(["audit", *BUILT_IN])
    assert reading.reader_of("audit").__name__ == "read_audit"


@pytest.mark.parametrize(("name", "value"), [("tip", "AUDIT"), ("audit", "MISNAMED"), ("audit", "read_audit")])
def test_a_package_cannot_add_what_is_no_profile(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """A taken key, a key that differs and something else than a profile are one line that names the package."""
    install(monkeypatch, EntryPoint(name, f"{__name__}:{value}", "tipcompare.series"))
    (line,) = guessing.readable_series()[1]
    assert re.search(f"series '{name}'|'{name}' of tipcompare.series\\) is no SeriesProfile", line)
    assert dict(known_series()) == {key: get_profile(key) for key in BUILT_IN}


def test_of_two_that_take_one_key_neither_is_had(monkeypatch: pytest.MonkeyPatch) -> None:
    """Which of two packages' series is meant cannot be told."""
    points = [EntryPoint("audit", f"{__name__}:{value}", "tipcompare.series") for value in ("AUDIT", "UNREADABLE")]
    install(monkeypatch, *points)
    with pytest.raises(ParseError, match=r"the series 'audit' of .*:UNREADABLE has another key, or the key is taken"):
        get_profile("audit")


BROKEN = ["no_such_module:AUDIT", f"{__name__}:NO_SUCH_NAME", "broken_package:AUDIT"]


@pytest.fixture
def broken_package(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that ends in an error of its own when it is imported."""
    (tmp_path / "broken_package.py").write_text("raise RuntimeError('no licence found')\n")
    monkeypatch.syspath_prepend(tmp_path)


@pytest.mark.parametrize("value", BROKEN)
@pytest.mark.usefixtures("broken_package")
def test_what_cannot_be_loaded_is_one_line(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """A package whose module is not there, or has not what it names, is named; the built-in series are there."""
    install(
        monkeypatch, EntryPoint("audit", value, "tipcompare.series"), EntryPoint("audit", value, "tipcompare.layouts")
    )
    for ask in (lambda: get_profile("audit"), lambda: reading.reader_of("audit")):
        with pytest.raises(ParseError, match=f"{value} .* cannot be loaded: .* \\(uninstall or mend the package"):
            ask()
    assert get_profile("tip") is TIP


@pytest.mark.parametrize("value", [*BROKEN, f"{__name__}:UNREADABLE"])
@pytest.mark.usefixtures("broken_package")
def test_a_series_that_cannot_be_had_stops_no_other(
    monkeypatch: pytest.MonkeyPatch, value: str, demo: Path, tmp_path: Path
) -> None:
    """Where nobody asked for it, a remark says so once; where somebody did, it is an error that names it."""

    class Installed(EntryPoint):
        dist = SimpleNamespace(name="wells-of-vesmark")  # type: ignore[assignment]

    install(monkeypatch, Installed("audit", value, "tipcompare.series"))
    remarks: list[str] = []
    settings = Settings(remark=remarks.append)
    assert Corpus.load(demo, settings=settings).series == "tip"
    assert [re.search("passed over: .*'audit'.*wells-of-vesmark", line) is None for line in remarks] == [False]
    assert "tip" in known_series()
    remarks.clear()
    assert Corpus.load(demo, series="tip", settings=settings).series == "tip"
    assert remarks == []
    with pytest.raises(ParseError, match=r"'audit'.*wells-of-vesmark"):
        Corpus.load(demo, series="audit", settings=Settings(cache=tmp_path))
    with pytest.raises(ParseError, match=r"'audit'.*wells-of-vesmark"):
        read(demo / "2014" / "Vesmark.txt", series="audit")


FAULTY_PACKAGE = """
from attrs import evolve
from tipcompare.reading.narrative import read_narrative
from tipcompare.shown import printable

def read(source, profile, country, edition):
    parts = read_narrative(source, profile, country, edition)
    return parts if edition.year != 2014 else {given}
"""


@pytest.mark.parametrize(
    ("given", "said"),
    [
        ("{}['grade']", r"KeyError at faulty_package\.py:8: 'grade'"),
        ("printable(1)", r"TypeError at tipcompare/shown\.py:\d+, from faulty_package\.py:8: .*"),
        (
            "evolve(parts, rating=evolve(parts.rating, previous='good'))",
            r"UseError .*: what the layout faulty gives: rating\.previous: expected one of 1, 2, .*, got 'good'",
        ),
        (
            "evolve(parts, area_ratings=(evolve(parts.rating, value='good'),))",
            r"UseError .*: what the layout faulty gives: area_ratings\[0\]\.value: expected one of .*, got 'good'",
        ),
    ],
)
def test_an_error_of_a_layout_over_one_file_costs_no_other(
    given: str, said: str, monkeypatch: pytest.MonkeyPatch, demo: Path, tmp_path: Path
) -> None:
    """The file is named with the line of the package's own code, or what it gave; the other edition is there."""
    (tmp_path / "faulty_package.py").write_text(FAULTY_PACKAGE.replace("{given}", given))
    monkeypatch.syspath_prepend(tmp_path)
    monkeypatch.delitem(sys.modules, "faulty_package", raising=False)
    points = [("audit", f"{__name__}:FAULTY", series.GROUP), ("faulty", "faulty_package:read", reading.GROUP)]
    install(monkeypatch, *(EntryPoint(*point) for point in points))
    for year in ("2014", "2015"):
        (tmp_path / "reports" / year).mkdir(parents=True)
        shutil.copy(demo / year / "Vesmark.txt", tmp_path / "reports" / year)
    corpus = Corpus.load(tmp_path / "reports", series="audit", settings=Settings())
    assert [str(report.edition) for history in corpus for report in history] == ["2015"]
    (failed,) = corpus.skipped
    assert (failed.source, failed.fault) == ("2014/Vesmark.txt", True)
    assert re.fullmatch(said, failed.reason)
    told = re.escape(str(tmp_path)) if said.startswith(("Key", "Type")) else ""
    with pytest.raises((ParseError, UseError), match=f"^{told}.*{said.removeprefix('UseError .*: ')}$"):
        read(tmp_path / "reports" / "2014" / "Vesmark.txt", series="audit")


def test_what_cannot_be_had_is_said_beside_what_cannot_be_read(
    monkeypatch: pytest.MonkeyPatch, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """A document may be of a series that cannot be loaded: every command says so once, and so do the errors."""
    install(monkeypatch, EntryPoint("audit", BROKEN[0], "tipcompare.series"))
    letter = tmp_path / "2020" / "Vesmark.txt"
    letter.parent.mkdir()
    letter.write_text("LETTER OF ADVICE\n\nCount the boats.\n")
    asked = [["show", letter], ["compare", letter, letter], ["report", tmp_path], ["tiers", "--corpus", tmp_path]]
    for arguments in asked:
        run(*arguments)
        assert capsys.readouterr().err.count("passed over: no_such_module:AUDIT") == 1
    for ask in (
        lambda: read(letter),
        lambda: list(Corpus.load(tmp_path, settings=Settings()).run(Task("", give_nothing))),
    ):
        with pytest.raises(ParseError, match=r"not a country narrative.*passed over: no_such_module:AUDIT"):
            ask()


def test_a_package_may_make_its_series_from_a_built_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """A built-in profile can be asked for while the packages are asked what they add."""

    class Made(EntryPoint):
        def load(self) -> SeriesProfile:
            return evolve(get_profile("tip"), key="audit")

    install(monkeypatch, Made("audit", "made", "tipcompare.series"))
    assert get_profile("audit").sections == TIP.sections


def test_unknown_names_are_one_line() -> None:
    """A series or layout that nobody adds is an error that says what there is."""
    with pytest.raises(ParseError, match=r"no series 'nothing' \(one of dol-findings, human-rights-practices, tip"):
        get_profile("nothing")
    with pytest.raises(ParseError, match="no layout 'nothing'"):
        reading.reader_of("nothing")


def test_profiles_are_values() -> None:
    """A profile is compared by what it declares."""
    assert evolve(TIP) == TIP
    assert isinstance(AUDIT, SeriesProfile)
    assert AUDIT != TIP
