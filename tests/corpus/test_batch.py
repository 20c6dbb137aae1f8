"""A corpus worked through by country: the same bytes whoever does the work, and nothing done twice."""

from __future__ import annotations

import errno
import os
import signal
import subprocess
import sys
import time
from collections.abc import Iterator
from functools import partial
from pathlib import Path

import pytest
from attrs import evolve
from exported import export_tables
from folders import NARRATIVE, put

from tipcompare.corpus import Corpus, Settings, Workers
from tipcompare.corpus.cache import Cache, clear_cache
from tipcompare.corpus.failures import Skipped
from tipcompare.corpus.units import Outcome, Task
from tipcompare.corpus.workers import release_workers, run_all
from tipcompare.errors import MissingExtraError, ParseError, TipcompareError, UseError
from tipcompare.model import Editions
from tipcompare.tables import make_tables
from tipcompare.tables.columns import OF_HISTORIES
from tipcompare.tables.formats import format_history, open_export


def tell(history: Editions) -> dict[str, bytes]:
    """Return the editions of a history."""
    return {"editions": " ".join(str(report.edition) for report in history.reports).encode()}


def die_at(history: Editions, country: str, once: str) -> dict[str, bytes]:
    """Kill the process that works on `country`; where `once` names a file, only the first time."""
    if history.country == country and not (once and Path(once).exists()):
        if once:
            Path(once).touch()
        os.kill(os.getpid(), signal.SIGKILL)
    return tell(history)


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """A corpus of three countries with two editions each, and a file that cannot be used."""
    for name in ("Vesmark", "Orlenia", "Saberia"):
        for year in (2020, 2021):
            text = NARRATIVE.replace("Vesmark", name).replace("VESMARK", name.upper())
            put(tmp_path / "corpus", f"{year}/{name}.txt", text)
    put(tmp_path / "corpus", "2019/Vesmark.txt", " ")
    put(tmp_path / "corpus", "notes.odt", "x")
    return tmp_path / "corpus"


def run(folder: Path, task: Task | None = None, settings: Settings | None = None) -> list[Outcome]:
    """Return what every country gives."""
    return list(Corpus.load(folder, settings=settings or Settings()).run(task or Task("tell", tell)))


def test_countries_come_in_order_with_their_editions(folder: Path) -> None:
    """One outcome a country, in order of code, each made from all its editions."""
    assert [(outcome.country, outcome.made) for outcome in run(folder)] == [
        (code, {"editions": b"2020 2021"}) for code in ("XOL", "XSB", "XVE")
    ]


def test_what_the_first_pass_cannot_use_is_named(folder: Path) -> None:
    """Empty files and other formats are skipped with the reason."""
    assert (
        Skipped("2019/Vesmark.txt", "the file is empty", country="XVE", edition="2019") in Corpus.load(folder).skipped
    )


@pytest.mark.parametrize("workers", [Workers(1), Workers(2)])
def test_the_tables_are_those_of_the_whole_corpus(folder: Path, tmp_path: Path, workers: Workers) -> None:
    """Country by country, on one worker or two, every format has the bytes of all tables written at once."""
    formats = ("csv", "json", "sqlite")
    task = Task("tables", partial(format_history, formats=formats))
    whole = export_tables(make_tables(Corpus.load(folder).histories()), tmp_path / "whole", formats)
    with open_export(tmp_path / "parts", formats, tables=OF_HISTORIES) as add:
        for outcome in run(folder, task, Settings(workers=workers)):
            add(outcome.made or {})
    for path in whole:
        assert (tmp_path / "parts" / path.name).read_bytes() == path.read_bytes(), path.name


def count_redlines(history: Editions) -> dict[str, bytes]:
    """Return how many paragraphs have a redline, and how many groups are named."""
    changes = [change for found in history.comparisons for section in found.sections for change in section.paragraphs]
    terms = sum(len(found.terms) for found in history.comparisons)
    return {"counts": f"{sum(bool(change.redline) for change in changes)} {terms}".encode()}


def test_tables_alone_are_made_without_what_only_shows_texts(folder: Path, tmp_path: Path) -> None:
    """Such a history has no redlines and no terms, the tables have every row; it is kept so until texts are shown."""
    for path in folder.glob("*/*.txt"):
        path.write_text(f"{path.read_text()}\nWomen were among them in both years.\n")
    tables, count = Task("tables", partial(format_history, formats=("csv",))), Task("count", count_redlines)
    assert run(folder, evolve(tables, shown=False)) == run(folder, tables)
    bare = run(folder, evolve(count, shown=False))
    assert all(outcome.made == {"counts": b"0 0"} for outcome in bare)
    told, kept = run(folder, count), Settings(cache=Cache(tmp_path / "cache"))
    assert all(b"0" not in (outcome.made or {})["counts"].split() for outcome in told)
    Corpus.load(folder, settings=kept).export(tmp_path / "out")
    assert run(folder, evolve(count, key="bare", shown=False), kept) == bare
    assert list(Corpus.load(folder, settings=kept)) == list(Corpus.load(folder, settings=Settings()))
    assert run(folder, count, kept) == told
    assert run(folder, evolve(count, key="shown before", shown=False), kept) == told


def test_what_could_not_be_read_is_said_again_after_each_step(folder: Path, tmp_path: Path) -> None:
    """A history that was kept for tables and is kept again with what a page shows names the same documents."""
    put(folder, "2018/Vesmark.txt", "VESMARK (Tier 2)\n\nNothing here can be read.\n")
    kept = Settings(cache=Cache(tmp_path / "cache"))
    every = [run(folder, Task(key, tell, shown=shown), kept) for key, shown in (("a", False), ("b", True), ("c", True))]
    assert every[0] == every[1] == every[2]
    assert [item.source for item in every[0][-1].skipped] == ["2018/Vesmark.txt"]


def test_only_the_countries_asked_for(folder: Path) -> None:
    """Others are not worked on; where there is none left, the reasons are told."""
    assert Corpus.load(folder, countries=["Saberia"]).countries() == ("XSB",)
    with pytest.raises(ParseError, match="no report on MEX could be read"):
        Corpus.load(folder, countries=["MEX"])


def test_a_second_run_works_on_nothing(folder: Path, tmp_path: Path) -> None:
    """With the cache the same outcomes come back though no task could make them; a changed file remakes its country."""
    settings = Settings(cache=Cache(tmp_path / "cache"))
    first = run(folder, settings=settings)
    assert run(folder, Task("tell", _fail), settings) == first
    put(folder, "2021/Orlenia.txt", (folder / "2021/Orlenia.txt").read_text() + "\nMore.\n")
    made = run(folder, Task("tell", _name), settings)
    assert [outcome.made == {"name": b"made again"} for outcome in made] == [True, False, False]


def _fail(_history: Editions) -> dict[str, bytes]:
    raise AssertionError("worked on though it was kept")


def _name(_history: Editions) -> dict[str, bytes]:
    return {"name": b"made again"}


def test_another_task_is_another_result(folder: Path, tmp_path: Path) -> None:
    """What one task made is not taken for what another makes."""
    settings = Settings(cache=Cache(tmp_path / "cache"))
    run(folder, settings=settings)
    assert run(folder, Task("name", _name), settings)[0].made == {"name": b"made again"}


def test_a_cache_that_cannot_be_written_is_said_and_the_run_goes_on(folder: Path, tmp_path: Path) -> None:
    """A file stands where the folder should be: the outcomes are there all the same, and a remark says why."""
    (tmp_path / "cache").write_text("in the way")
    remarks: list[str] = []
    settings = Settings(cache=Cache(tmp_path / "cache"), remark=remarks.append)
    assert len(run(folder, settings=settings)) == 3
    assert set(remarks) == {f"results are not kept in {tmp_path / 'cache'}: Not a directory"}


def test_a_file_that_changes_meanwhile_is_skipped_and_said(folder: Path, tmp_path: Path) -> None:
    """What the first pass found is no longer there: the edition is left out with the reason."""
    settings = Settings(cache=Cache(tmp_path / "cache"))
    run(folder, settings=settings)
    corpus = Corpus.load(folder, settings=settings)
    clear_cache(Cache(tmp_path / "cache"))
    put(folder, "2021/Vesmark.txt", "Something else.")
    outcomes = list(corpus.run(Task("again", tell)))
    assert outcomes[-1].made == {"editions": b"2020"}
    assert outcomes[-1].skipped == (Skipped("2021/Vesmark.txt", "changed while the corpus was being read", fault=True),)


def test_a_file_that_is_away_for_a_moment_is_missed_in_that_run_alone(folder: Path, tmp_path: Path) -> None:
    """Every task of the run says so with the reason; the next run, with the file there again, keeps nothing of it."""
    settings, path = Settings(cache=Cache(tmp_path / "cache")), folder / "2021/Vesmark.txt"
    Corpus.load(folder, settings=settings)
    corpus = Corpus.load(folder, settings=settings)
    path.rename(tmp_path / "away")
    every = [list(corpus.run(Task(key, tell)))[-1] for key in ("a", "b")]
    (tmp_path / "away").rename(path)
    away = Skipped("2021/Vesmark.txt", "No such file or directory", fault=True)
    assert [(outcome.made, outcome.skipped) for outcome in every] == [({"editions": b"2020"}, (away,))] * 2
    assert run(folder, settings=settings) == run(folder)


def test_of_a_file_that_changed_no_other_country_is_read_either(tmp_path: Path) -> None:
    """What was found in it is gone for every country, also once it was opened again for one of them."""
    record = "<Country><Name>{}</Name><Advancement_Level>{{level}} Advancement</Advancement_Level></Country>"
    whole = f"<Countries>{record.format('Orlenia')}{record.format('Vesmark')}</Countries>"
    put(tmp_path / "corpus", "2016.xml", whole.format(level="Moderate"))
    settings = Settings(cache=Cache(tmp_path / "cache"))
    Corpus.load(tmp_path / "corpus", series="dol-findings", settings=settings)
    corpus = Corpus.load(tmp_path / "corpus", series="dol-findings", settings=settings)
    put(tmp_path / "corpus", "2016.xml", whole.format(level="Minimal"))
    for country in ("Orlenia", "Vesmark"):
        with pytest.raises(ParseError, match="changed while the corpus was being read"):
            corpus.history(country)


def test_progress_counts_files_then_countries(folder: Path) -> None:
    """Each step is told once, up to the total."""
    told: list[tuple[int, int, str]] = []
    run(folder, settings=Settings(progress=lambda *step: told.append(step)))
    assert [step[:2] for step in told] == [*((n, 7) for n in range(1, 8)), (1, 3), (2, 3), (3, 3)]
    assert told[-1] == (3, 3, "XVE")


def test_a_worker_that_dies_is_replaced(folder: Path, tmp_path: Path) -> None:
    """The work of a worker killed in the middle is done again, with the same outcomes."""
    task = Task("die", partial(die_at, country="XSB", once=str(tmp_path / "died")))
    assert run(folder, task, Settings(workers=Workers(2))) == run(folder)
    assert (tmp_path / "died").exists()


@pytest.mark.parametrize("country", ["XOL", "XSB", "XVE"])
def test_a_country_that_kills_every_worker_is_given_up(folder: Path, country: str) -> None:
    """Where the next workers die over it too, it is named as failed, and all others are there."""
    task = Task("die", partial(die_at, country=country, once=""))
    outcomes = run(folder, task, Settings(workers=Workers(2)))
    whole = {outcome.country: outcome for outcome in run(folder)}
    (died,) = (outcome for outcome in outcomes if outcome.country == country)
    assert [outcome for outcome in outcomes if outcome != died] == [
        outcome for code, outcome in whole.items() if code != country
    ]
    assert (died.made, [(item.source, item.fault) for item in died.skipped]) == (None, [(country, True)])


def test_workers_run_nothing_of_the_current_folder(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """A module that lies there stands for none of Python's, and the environment is as it was."""
    for name in ("json", "struct", "argparse"):
        (tmp_path / f"{name}.py").write_text("raise SystemExit(open('ran', 'w').close())")
    monkeypatch.chdir(tmp_path)
    for name in ("PYTHONPATH", "PYTHONSAFEPATH"):
        monkeypatch.delenv(name, raising=False)
    release_workers()
    assert len(run(folder, settings=Settings(workers=Workers(2)))) == 3
    assert not Path("ran").exists()
    assert "PYTHONSAFEPATH" not in os.environ


def test_workers_end_with_their_parent(folder: Path) -> None:
    """Where the process that shared out the work is killed, the workers end too, in the middle of what they do."""
    script = (
        "import sys; from pathlib import Path; import test_batch; from tipcompare.corpus.batch import *;"
        "from functools import partial; task = Task('wait', partial(test_batch.wait, beside=sys.argv[1]));"
        "test_batch.run(Path(sys.argv[1]), task, Settings(workers=Workers(2)))"
    )
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join([str(Path(__file__).parent), *sys.path])}
    parent = subprocess.Popen([sys.executable, "-c", script, str(folder)], env=environment, start_new_session=True)
    deadline = time.monotonic() + 60
    while not list(folder.glob("waiting-*")) and time.monotonic() < deadline:
        time.sleep(0.1)
    assert list(folder.glob("waiting-*"))
    parent.kill()
    parent.wait()
    while time.monotonic() < deadline:
        try:
            os.killpg(parent.pid, 0)
        except ProcessLookupError:
            return
        time.sleep(0.1)
    os.killpg(parent.pid, signal.SIGKILL)
    pytest.fail("workers outlived their parent")


def wait(history: Editions, beside: str) -> dict[str, bytes]:
    """Say that a worker works, beside the documents, and wait."""
    Path(beside, f"waiting-{history.country}").touch()
    time.sleep(100)
    return tell(history)


@pytest.mark.parametrize("address", [None, "nonsense", "tcp://h:99999"])
def test_a_cluster_needs_an_address(address: str | None) -> None:
    """Whether or not there is work left, the dask backend without the address of a scheduler says what is missing."""
    with pytest.raises(UseError, match=r"such as tcp://host:8786|--scheduler tcp://host:8786"):
        Workers(backend="dask", scheduler=address)


@pytest.mark.parametrize(
    ("workers", "extra"), [(Workers(2), "parallel"), (Workers(backend="dask", scheduler="tcp://127.0.0.1:1"), "dask")]
)
def test_what_shares_the_work_out_is_named_where_it_is_missing(
    workers: Workers, extra: str, monkeypatch: pytest.MonkeyPatch
) -> None:
    """Without joblib and Dask the line says which extra installs them, however the work was to be shared out."""
    for module in [name for name in sys.modules if name.partition(".")[0] in ("joblib", "distributed")]:
        monkeypatch.delitem(sys.modules, module)
    monkeypatch.setitem(sys.modules, "joblib", None)
    with pytest.raises(MissingExtraError, match=rf"pip install 'tipcompare\[{extra}\]'"):
        list(run_all(str, [1, 2], lambda item: (item,), str, workers=workers))


def test_no_more_processes_are_said(folder: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """What the system refuses where the work is shared out is not taken for anything else that it refuses."""

    def refuse(*_: object, **__: object) -> None:
        raise OSError(28, "No space left on device")

    monkeypatch.setattr("joblib._parallel_backends.get_memmapping_executor", refuse)
    with pytest.raises(TipcompareError, match=r"^no processes to share the work with: No space .*--jobs 1 needs none"):
        run(folder, settings=Settings(workers=Workers(2)))


@pytest.mark.parametrize("at", [0, 3, 40])
def test_what_else_the_system_refuses_is_said_as_it_is(at: int) -> None:
    """A disk that fails, or is full, as the work is loaded or done, starts no less processes.

    What was loaded before it fails is done, so that no process is killed while it starts.
    """

    def load(item: int) -> tuple[int]:
        return (item,) if item != at else refuse_disk(errno.EIO)

    for function, loading in ((abs, load), (refuse_disk, lambda item: (0 if item != at else errno.ENOSPC,))):
        done: list[object] = []
        with pytest.raises(OSError, match="refused") as raised:
            done.extend(run_all(function, range(50), loading, str, workers=Workers(2)))
        assert not isinstance(raised.value, TipcompareError)
        assert function is not abs or done == list(range(at))


def refuse_disk(number: int) -> tuple[int]:
    """Fail as a disk does, with an error that names no file, unless the number of the error is 0."""
    if number:
        raise OSError(number, "refused")
    return (number,)


@pytest.fixture(scope="module")
def cluster() -> Iterator[tuple[str, list[int]]]:
    """The address of a Dask cluster of two processes, and their process ids."""
    distributed = pytest.importorskip("distributed")
    with (
        distributed.LocalCluster(n_workers=2, threads_per_worker=1, processes=True, dashboard_address=None) as local,
        distributed.Client(local) as client,
    ):
        yield local.scheduler_address, list(client.run(os.getpid).values())


def slowly(history: Editions) -> dict[str, bytes]:
    """Return the editions of a history after a moment."""
    time.sleep(0.2)
    return tell(history)


@pytest.mark.filterwarnings("ignore")
def test_a_cluster_gives_the_same_and_survives_a_death(folder: Path, cluster: tuple[str, list[int]]) -> None:
    """Two Dask workers give the outcomes of one process, also when one of them is killed in the middle."""
    address, processes = cluster
    settings = Settings(workers=Workers(backend="dask", scheduler=address))
    assert run(folder, settings=settings) == run(folder)
    outcomes = Corpus.load(folder, settings=settings).run(Task("slowly", slowly))
    first = next(outcomes)
    os.kill(processes[0], signal.SIGKILL)
    assert [first, *outcomes] == run(folder)


def test_what_whoever_is_told_of_progress_ends_an_export_with_stays_what_it_is(folder: Path, tmp_path: Path) -> None:
    """Only what a format ends in becomes one of our errors; nothing is written either way."""

    class StoppedError(Exception):
        """One of the caller's own."""

    def stop(_done: int, _total: int, what: str) -> None:
        if what == "XSB":
            raise StoppedError

    corpus = Corpus.load(folder, settings=Settings(progress=stop))
    for ask in (lambda: corpus.export(tmp_path / "tables"), corpus.ratings, lambda: list(corpus.histories())):
        with pytest.raises(StoppedError):
            ask()
    assert not (tmp_path / "tables").exists() or not any((tmp_path / "tables").iterdir())
