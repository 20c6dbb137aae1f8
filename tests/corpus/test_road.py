"""One road: what was read once serves every output, and a change throws away only what depends on it."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from contextlib import closing
from pathlib import Path

import openpyxl
import pytest
from attrs import evolve
from chapters import CHAPTER
from folders import NARRATIVE, put
from invented import vesmark

from tipcompare.corpus import Corpus, Settings, kept, units, versions
from tipcompare.corpus.batch import run_task, survey
from tipcompare.corpus.cache import Cache
from tipcompare.corpus.history_bytes import pack_history, unpack_history
from tipcompare.corpus.units import Task
from tipcompare.model import Editions
from tipcompare.report import write_report
from tipcompare.series import get_profile, known_series

Count = Callable[[], int]


def make_nothing(_history: Editions) -> dict[str, bytes]:
    """Make nothing, as a task of this module."""
    return {}


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A corpus of two countries with two editions each."""
    for name in ("Vesmark", "Orlenia"):
        for year in (2020, 2021):
            text = NARRATIVE.replace("Vesmark", name).replace("VESMARK", name.upper())
            put(tmp_path / "corpus", f"{year}/{name}.txt", text)
    return tmp_path / "corpus"


@pytest.fixture
def readings(monkeypatch: pytest.MonkeyPatch) -> Count:
    """How many documents have been read since this was last asked."""
    from tipcompare.corpus import guessing

    read, whole = [], guessing.read_own

    def counted(*arguments: object) -> object:
        read.append(arguments)
        return whole(*arguments)  # type: ignore[arg-type]

    monkeypatch.setattr(units, "read_own", counted)

    def count() -> int:
        found = len(read)
        read.clear()
        return found

    return count


@pytest.mark.parametrize("cached", [True, False])
def test_what_was_read_once_serves_every_output(folder: Path, tmp_path: Path, readings: Count, cached: bool) -> None:
    """After a table no other table, no page and no history reads anything; with the cache, no later run either."""
    settings = Settings(cache=Cache(tmp_path / "cache") if cached else None)
    corpus = Corpus.load(folder, settings=settings)
    assert readings() == 0
    assert len(corpus.recommendations()) == 8
    assert readings() == 4
    corpus.export(tmp_path / "out", ["csv"])
    corpus.export(tmp_path / "out", ["json"])
    write_report(corpus, tmp_path / "site")
    assert [len(history) for history in corpus] == [2, 2]
    assert readings() == 0
    again = Corpus.load(folder, settings=settings)
    again.export(tmp_path / "out", ["sqlite"])
    assert again["Vesmark"] == corpus["XVE"]
    assert readings() == (0 if cached else 6)


def test_an_edited_profile_changes_its_own_series_and_no_other(
    folder: Path, tmp_path: Path, readings: Count, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With one cache for two series, the edited one is read anew with its new results, the other not at all."""
    put(tmp_path / "chapters", "2019/Vesmark.txt", CHAPTER)
    settings = Settings(cache=Cache(tmp_path / "cache"))

    def load(where: Path, series: str) -> tuple[list[str], int]:
        corpus = Corpus.load(where, series=series, settings=settings)
        return list(corpus.ratings()["rating_label"]), readings()

    chapters = load(tmp_path / "chapters", "dol-findings")[0]
    assert load(folder, "tip") == (["Tier 2"] * 4, 4)
    tip = get_profile("tip")
    scale = tuple(evolve(level, label=f"Grade {level.value}") for level in tip.rating.scale)
    edited = {**known_series(), "tip": evolve(tip, rating=evolve(tip.rating, scale=scale))}
    monkeypatch.setattr("tipcompare.series.known_series", lambda: edited)
    monkeypatch.setattr("tipcompare.series.BUILT_IN", {"tip": lambda: edited["tip"]})
    versions.describe_series.cache_clear()
    try:
        assert load(tmp_path / "chapters", "dol-findings") == (chapters, 0)
        assert load(folder, "tip") == (["Grade 2"] * 4, 4)
        assert load(folder, "tip") == (["Grade 2"] * 4, 0)
    finally:
        versions.describe_series.cache_clear()


@pytest.mark.parametrize(
    ("edited", "still_kept"),
    [
        ("tipcompare.corpus.opening", (False, True, True)),
        ("tipcompare.corpus.units", (True, False, False)),
        (__name__, (True, True, False)),
        ("tipcompare.report.site", (True, True, True)),
    ],
)
def test_edited_code_throws_away_what_it_made(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, edited: str, still_kept: tuple[bool, bool, bool]
) -> None:
    """An opening hangs on its module, a history on another, a result on those of the history and of its task."""
    batch = survey(folder, series="tip", countries="XVE", settings=Settings(cache=Cache(tmp_path / "cache")))
    task = Task("nothing", make_nothing)
    list(run_task(batch, task))

    def version_of(module: str) -> str:
        return "edited" if module == edited else versions.version_of(module)

    monkeypatch.setattr(kept, "version_of", version_of)
    monkeypatch.setattr(units, "version_of", version_of)
    opened = kept.load_opening(batch, batch.units["XVE"][0].entry)
    found = opened is not None, kept.has_history(batch, "XVE"), kept.has_made(batch, task, "XVE")
    assert found == still_kept


@pytest.mark.parametrize("epochs", [("", "1700000000"), ("1700000000", "")])
def test_a_result_of_another_time_is_made_anew(
    epochs: tuple[str, str], folder: Path, tmp_path: Path, readings: Count, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A workbook has its own run's SOURCE_DATE_EPOCH, whatever was kept before it, and nothing is read again."""
    made = []
    for epoch in epochs:
        monkeypatch.setenv("SOURCE_DATE_EPOCH", epoch)
        corpus = Corpus.load(folder, countries="XVE", settings=Settings(cache=Cache(tmp_path / "cache")))
        write_report(corpus, tmp_path / "x.xlsx")
        with closing(openpyxl.load_workbook(tmp_path / "x.xlsx")) as book:
            made.append(f"{book.properties.created:%Y}")
    assert made == ["2023" if epoch else "1980" for epoch in epochs]
    assert readings() == 2


def test_a_page_of_other_code_is_made_anew(folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A page names the code that made it, so one that other code made is not taken from the cache."""
    for code in ("0.2.0, code 1a2b3c4d", "0.2.0, code 5e6f7a8b"):
        for module in ("pages", "page"):
            monkeypatch.setattr(f"tipcompare.report.{module}.tell_version", lambda code=code: code)
        corpus = Corpus.load(folder, countries="XVE", settings=Settings(cache=Cache(tmp_path / "cache")))
        write_report(corpus, tmp_path / "site")
        assert f"Made by tipcompare {code}, from" in (tmp_path / "site" / "xve.html").read_text(encoding="utf-8")


def test_nothing_is_kept_of_code_edited_during_the_run(
    folder: Path, tmp_path: Path, readings: Count, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker that starts after the edit would run other code than the key says; the run itself reads once."""
    settings = Settings(cache=Cache(tmp_path / "cache"))
    monkeypatch.setattr(versions, "STARTED", 0.0)
    corpus = Corpus.load(folder, settings=settings)
    assert len(corpus.recommendations()) == 8
    assert len(corpus.ratings()) == 4
    assert readings() == 4
    assert len(Corpus.load(folder, settings=settings).recommendations()) == 8
    assert readings() == 4


def test_a_corpus_is_sized_indexed_and_iterated(folder: Path) -> None:
    """Countries are found by code and by name, editions by year; nothing that is not there is there."""
    corpus = Corpus.load(folder)
    assert (len(corpus), "XVE" in corpus, "Orlenia" in corpus, "MEX" in corpus, "nowhere" in corpus) == (
        2,
        True,
        True,
        False,
        False,
    )
    history = corpus["Vesmark"]
    assert history is corpus["XVE"]
    assert (len(history), 2020 in history, "2021" in history, 2019 in history) == (2, True, True, False)
    assert history[2021] is history.reports[1]
    assert [report.edition.year for report in history] == [2020, 2021]
    assert [report.edition.year for report in reversed(history)] == [2021, 2020]
    assert (history[2021] in history, evolve(history[2021], source="x") in history) == (True, False)
    assert [found.country for found in corpus] == ["XOL", "XVE"]
    assert [found.country for found in reversed(corpus)] == ["XVE", "XOL"]


def test_a_history_comes_back_from_its_bytes() -> None:
    """Packing loses nothing."""
    history = vesmark()
    assert unpack_history(pack_history(history)) == history


def test_packed_bytes_can_ask_for_nothing_but_values() -> None:
    """Whoever writes into the cache folder has no code run."""
    for evil in (print, Path("/"), pytest.raises):
        with pytest.raises(pickle.UnpicklingError, match="no value of the model"):
            unpack_history(pickle.dumps(evil))


def test_a_module_counts_with_all_it_imports_and_no_more() -> None:
    """Pages hang on tables and readings, readings on neither."""
    modules = ("corpus.units", "corpus.opening", "report.pages", "tables.formats")
    endings = {
        module: {"/".join(path.parts[-2:]) for path in versions._files_of(f"tipcompare.{module}")} for module in modules
    }
    foreign: dict[str, tuple[str, ...]] = {
        "corpus.units": ("tables", "report", "cli"),
        "corpus.opening": ("align", "changes", "tables"),
    }
    foreign["tables.formats"] = ("report", "reading", "cli")
    assert "reading/narrative.py" in endings["corpus.units"]
    assert "align/calibration.json" in endings["corpus.units"]
    assert "corpora/tier_placements.csv" in endings["corpus.units"]
    assert "templates/country.html.j2" in endings["report.pages"]
    for module, rooms in foreign.items():
        assert not {name for name in endings[module] if name.partition("/")[0] in rooms}, module


def test_the_whole_profile_counts(monkeypatch: pytest.MonkeyPatch) -> None:
    """A series is another as soon as anything in its profile is, and no other series with it."""
    profile = get_profile("tip")
    before = versions.describe_series("tip")
    monkeypatch.setattr(versions, "get_profile", lambda _key: evolve(profile, title="Other"))
    versions.describe_series.cache_clear()
    try:
        assert versions.describe_series("tip") != before
    finally:
        versions.describe_series.cache_clear()
