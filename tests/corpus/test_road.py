"""One road: what was read once serves every output, and a change throws away only what depends on it."""

from __future__ import annotations

import pickle
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve
from chapters import CHAPTER
from folders import NARRATIVE, put
from invented import vesmark

from tipcompare.corpus import Corpus, Settings, versions
from tipcompare.corpus.cache import open_cache
from tipcompare.corpus.history_bytes import pack_history, unpack_history
from tipcompare.report import write_report
from tipcompare.series import get_profile, known_series

Count = Callable[[], int]


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
    from tipcompare.corpus import guessing, units

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


@pytest.mark.parametrize("kept", [True, False])
def test_what_was_read_once_serves_every_output(folder: Path, tmp_path: Path, readings: Count, kept: bool) -> None:
    """After a table no other table, no page and no history reads anything; with the cache, no later run either."""
    settings = Settings(cache=open_cache(tmp_path / "cache") if kept else None)
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
    assert readings() == (0 if kept else 6)


def test_an_edited_profile_changes_its_own_series_and_no_other(
    folder: Path, tmp_path: Path, readings: Count, monkeypatch: pytest.MonkeyPatch
) -> None:
    """With one cache for two series, the edited one is read anew with its new results, the other not at all."""
    put(tmp_path / "chapters", "2019/Vesmark.txt", CHAPTER)
    settings = Settings(cache=open_cache(tmp_path / "cache"))

    def load(where: Path, series: str) -> tuple[list[str], int]:
        corpus = Corpus.load(where, series=series, settings=settings)
        return list(corpus.ratings()["rating_label"]), readings()

    chapters = load(tmp_path / "chapters", "dol-findings")[0]
    assert load(folder, "tip") == (["Tier 2"] * 4, 4)
    tip = get_profile("tip")
    scale = tuple(evolve(level, label=f"Grade {level.value}") for level in tip.rating.scale)
    edited = {**known_series(), "tip": evolve(tip, rating=evolve(tip.rating, scale=scale))}
    monkeypatch.setattr("tipcompare.series.known_series", lambda: edited)
    monkeypatch.setattr("tipcompare.series.BUILT_IN", (edited["tip"],))
    versions.describe_series.cache_clear()
    try:
        assert load(tmp_path / "chapters", "dol-findings") == (chapters, 0)
        assert load(folder, "tip") == (["Grade 2"] * 4, 4)
        assert load(folder, "tip") == (["Grade 2"] * 4, 0)
    finally:
        versions.describe_series.cache_clear()


def test_nothing_is_kept_of_code_edited_during_the_run(
    folder: Path, tmp_path: Path, readings: Count, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A worker that starts after the edit would run other code than the key says; the run itself reads once."""
    settings = Settings(cache=open_cache(tmp_path / "cache"))
    monkeypatch.setattr(versions, "_STARTED", 0.0)
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
    assert [found.country for found in corpus] == ["XOL", "XVE"]


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
