"""Full disks, places nobody can write, bombs, links, few open files, two runs at once: one line, no half file."""

from __future__ import annotations

import gzip
import os
import random
import signal
import subprocess
import sys
import tempfile
from pathlib import Path

import kills
import pytest
from namespaces import find_namespaces

from tipcompare.corpus.spill import open_shelf
from tipcompare.errors import WriteError

LIMITED = """
import resource, sys
resource.setrlimit(getattr(resource, sys.argv[1]), (int(sys.argv[2]),) * 2)
from tipcompare.cli import main
main(sys.argv[3:])
"""


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A small corpus of invented countries."""
    return kills.write_corpus(tmp_path_factory.mktemp("corpus"), 2021)


def run_limited(limit: str, value: int, *arguments: str | Path) -> subprocess.CompletedProcess[str]:
    """Run the program under one limit of the system."""
    command = [sys.executable, "-c", LIMITED, limit, str(value), *map(str, arguments)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    return subprocess.run(command, capture_output=True, text=True, env=environment, check=False)


TOLD_TO_END = """
import os, signal, sys
from tipcompare.cli import main
from tipcompare.corpus import kept
told = signal.Signals[sys.argv[1]], signal.SIGHUP
signal.signal(signal.SIGHUP, signal.SIG_DFL)
kept.keep_history = lambda *_: [os.kill(os.getpid(), number) for number in told]
main(sys.argv[2:])
"""
"""What is told to end while its workers are at work, twice as by a terminal that is closed, or by systemd.

Tests may run under nohup, below which nothing heeds a closed terminal, or aside, where nothing heeds an interrupt.
"""


TOLD_TOGETHER = """
import os, signal, sys, threading, time
from joblib.externals.loky.backend.popen_loky_posix import Popen
from tipcompare.__main__ import main
from tipcompare.corpus import kept
launch, told, moments = Popen._launch, signal.Signals[sys.argv[1]], [float(moment) for moment in sys.argv[2].split()]
signal.signal(signal.SIGHUP, signal.SIG_DFL)
signal.signal(signal.SIGINT, signal.default_int_handler)
def tell(self, worker):
    launch(self, worker)
    while moments:
        threading.Timer(moments.pop(), os.killpg, (0, told)).start()
Popen._launch = tell
kept.keep_history = lambda *_: time.sleep(100)
sys.argv[1:] = sys.argv[3:]
main()
"""
"""What is told to end, with all its processes, so many seconds after it started the first of them."""

LOST = """
import os, signal, sys, time, weakref
from tipcompare.cli import main
from tipcompare.corpus import single
signal.signal(signal.SIGINT, signal.default_int_handler)
class Gone: pass
def tell(_): os.kill(os.getpid(), signal.Signals[sys.argv[1]]); time.sleep(0.01)
def read_file(*_, **__):
    gone = Gone()
    within = weakref.ref(gone, tell)
    del gone
    time.sleep(100)
single.read_file = read_file
main(["show", "x.txt"])
"""
"""What is told to end in a callback, out of which Python lets nothing come."""


def hidden(folder: Path) -> list[Path]:
    """Return what a run left that it should have cleared."""
    return [path for path in folder.rglob(".*") if path.is_file()]


@pytest.mark.parametrize("formats", ["csv,parquet", "json", "sqlite", "xlsx"])
def test_a_full_disk_is_one_line_and_leaves_what_was_there(folder: Path, tmp_path: Path, formats: str) -> None:
    """Where no file may grow beyond 2 kB, the export fails with one line, and no file is new, half or gone."""
    (tmp_path / "recommendations.csv").write_text("from before")
    done = run_limited("RLIMIT_FSIZE", 2_000, "export", folder, "-o", tmp_path, "--format", formats, "--no-cache")
    assert done.returncode == 2
    assert done.stderr.startswith("tipcompare: ")
    assert done.stderr.count("\n") == 1
    assert [path.name for path in tmp_path.iterdir()] == ["recommendations.csv"]
    assert (tmp_path / "recommendations.csv").read_text() == "from before"


@pytest.mark.parametrize(("size", "command"), [(100, "export"), (1_500, "report")])
def test_a_full_temporary_disk_is_named(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, size: int, command: str
) -> None:
    """Where a document or a history cannot wait there, the line has the folder of temporary files; nothing is left."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    done = run_limited("RLIMIT_FSIZE", size, command, folder, "-o", tmp_path / "out", "--no-cache")
    assert (done.returncode, done.stderr) == (2, f"tipcompare: {tmp_path}: File too large\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
def test_what_cannot_wait_for_its_page_is_told_when_it_is_put_away(monkeypatch: pytest.MonkeyPatch) -> None:
    """However little it is, and with the folder of temporary files."""
    monkeypatch.setattr(tempfile, "TemporaryFile", lambda: Path("/dev/full").open("wb+"))  # noqa: SIM115
    with pytest.raises(WriteError, match=f"{tempfile.gettempdir()}: No space left"), open_shelf() as shelf:
        shelf.put([("a", b"one")])


@pytest.mark.parametrize(("jobs", "told", "status"), [(1, "SIGTERM", 143), (2, "SIGTERM", 143), (2, "SIGHUP", 129)])
def test_what_is_told_to_end_leaves_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch, jobs: int, told: str, status: int
) -> None:
    """SIGTERM and SIGHUP are one line and a status of its own; workers and the folder of temporary files are gone."""
    monkeypatch.setenv("TMPDIR", str(tmp_path))
    arguments = ["report", str(folder), "-o", str(tmp_path / "out"), "--no-cache", "-j", str(jobs)]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", TOLD_TO_END, told, *arguments], capture_output=True, env=environment)
    assert (done.returncode, done.stderr) == (status, b"tipcompare: told to end\n")
    assert list(tmp_path.iterdir()) == []


@pytest.mark.parametrize(
    ("told", "moments"),
    [
        *(("SIGINT", moments) for moments in ("0", "0.1", "0.2", "0.4", "0 0.1", "0.2 0.3", "0.8 0.81", "3 3.2 3.5 4")),
        ("SIGTERM", "0.3 0.4"),
        ("SIGHUP", "0.3 0.4"),
    ],
)
@pytest.mark.skipif(sys.platform == "win32", reason="a terminal tells a group of processes so on POSIX alone")
def test_what_is_told_to_all_processes_is_one_line(folder: Path, tmp_path: Path, told: str, moments: str) -> None:
    """Whenever it comes, and if it comes twice: none of the workers', and nothing is left or half written."""
    (tmp_path / "temporary").mkdir()
    arguments = ["report", str(folder), "-o", str(tmp_path / "out"), "--no-cache", "-j", "2"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TMPDIR": str(tmp_path / "temporary")}
    command = [sys.executable, "-c", TOLD_TOGETHER, told, moments, *arguments]
    with subprocess.Popen(command, stderr=subprocess.PIPE, env=environment, start_new_session=True) as process:
        _, said = process.communicate()
    kills.check_orphans(process.pid)
    line = b"broken off" if told == "SIGINT" else b"told to end"
    assert (process.returncode, said) == (128 + signal.Signals[told], b"tipcompare: %s\n" % line)
    assert list(tmp_path.iterdir()) == [tmp_path / "temporary"]
    assert list((tmp_path / "temporary").iterdir()) == []


@pytest.mark.parametrize(("told", "status", "line"), [("SIGINT", 130, "broken off"), ("SIGTERM", 143, "told to end")])
def test_an_end_that_gets_lost_is_told_again(told: str, status: int, line: str) -> None:
    """In a callback, as there is one for every import, it would print a traceback and the program would go on."""
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, "-c", LOST, told], capture_output=True, env=environment, timeout=90)
    assert (done.returncode, done.stderr.decode()) == (status, f"tipcompare: {line}\n")


@pytest.mark.parametrize("command", [("export", "-o"), ("report", "-o")])
def test_a_folder_that_cannot_be_written_is_one_line(folder: Path, command: tuple[str, str]) -> None:
    """A place where nobody can write ends with status 2 and a line that names it."""
    done = run_limited("RLIMIT_NOFILE", 256, command[0], folder, command[1], "/proc/nowhere/out", "--no-cache")
    assert done.returncode == 2
    assert "/proc/nowhere/out" in done.stderr
    assert done.stderr.count("\n") == 1


def test_a_cache_that_cannot_be_written_stops_nothing(
    folder: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    """The tables are written all the same, and one line says that results are not kept."""
    monkeypatch.setenv("TIPCOMPARE_CACHE", "/proc/nowhere")
    done = run_limited("RLIMIT_NOFILE", 256, "export", folder, "-o", tmp_path)
    assert done.returncode == 0
    assert done.stderr.count("results are not kept in /proc/nowhere") == 1
    assert (tmp_path / "reports.csv").read_text().count("\n") == 10


def test_a_thousand_reports_need_few_open_files(tmp_path: Path) -> None:
    """Hundreds of reports are read with room for 60 open files."""
    text = next((kills.write_corpus(tmp_path / "one", 2021)).rglob("Vesmark.txt")).read_bytes()
    for year in range(1990, 2026):
        for place in range(10):
            path = tmp_path / "corpus" / str(year) / f"mirror-{place}" / "Vesmark.txt"
            path.parent.mkdir(parents=True)
            path.write_bytes(text)
    done = run_limited("RLIMIT_NOFILE", 60, "export", tmp_path / "corpus", "-o", tmp_path / "out", "-q", "--no-cache")
    assert done.stderr == ""
    assert (tmp_path / "out" / "reports.csv").read_text().count("\n") == 37


@pytest.mark.parametrize("contained", [False, True])
def test_two_runs_on_one_folder_do_not_disturb_each_other(folder: Path, tmp_path: Path, contained: bool) -> None:
    """Both end well, and each file is the whole one; in containers, too, where host name and process number are one."""
    before = find_namespaces() if contained else ()
    if contained and not before:
        pytest.skip("this system allows no namespaces of processes")
    kills.run(["export", folder, "-o", tmp_path / "alone", "--no-cache"], tmp_path / "cache")
    both = [kills.start(["export", folder, "-o", tmp_path / "both"], tmp_path / "cache", before) for _ in range(2)]
    assert [process.communicate()[1] for process in both] == [b"", b""]
    assert [process.returncode for process in both] == [0, 0]
    assert kills.read_folder(tmp_path / "both") == kills.read_folder(tmp_path / "alone")
    assert hidden(tmp_path / "both") == []


def test_kills_leave_no_broken_file(tmp_path: Path) -> None:
    """One of the many kills of `kills.py` for each command."""
    with kills.set_scene(tmp_path) as scene:
        for name in kills.COMMANDS:
            kills.kill_once(scene, random.Random(f"{name} 1"), name)


def test_links_out_of_the_corpus_are_not_followed(tmp_path: Path) -> None:
    """Neither a linked file nor a linked folder is read, and a link to itself ends no run."""
    kills.write_corpus(tmp_path / "elsewhere", 2021)
    kills.write_corpus(tmp_path / "corpus", 2018)
    (tmp_path / "corpus" / "2021").symlink_to(tmp_path / "elsewhere" / "2021")
    (tmp_path / "corpus" / "2018" / "Sabland.txt").symlink_to(tmp_path / "elsewhere" / "2021" / "Vesmark.txt")
    (tmp_path / "corpus" / "again").symlink_to(tmp_path / "corpus")
    kills.run(["export", tmp_path / "corpus", "-o", tmp_path / "out"], tmp_path / "cache")
    table = (tmp_path / "out" / "reports.csv").read_text()
    assert "2021" not in table
    assert table.count("\n") == 10


def test_bombs_are_refused(folder: Path, tmp_path: Path) -> None:
    """XML that multiplies itself, XML that names a file, and a gigabyte of zeros in a megabyte are skipped by name."""
    entities = "".join(f'<!ENTITY e{n} "{f"&e{n - 1};" * 10}">' for n in range(1, 12))
    bombs = {
        "lol.xml": f'<!DOCTYPE x [<!ENTITY e0 "lol">{entities}]><x><Name>&e11;</Name></x>'.encode(),
        "file.xml": b'<!DOCTYPE x [<!ENTITY f SYSTEM "file:///etc/passwd">]><x><Name>&f;</Name></x>',
        "zeros.txt": gzip.compress(bytes(200_000_000)),
    }
    corpus = tmp_path / "corpus"
    kills.write_corpus(corpus, 2021)
    for name, data in bombs.items():
        (corpus / "2021" / name).write_bytes(data)
    done = run_limited("RLIMIT_AS", 3_000_000_000, "export", corpus, "-o", tmp_path / "out", "--no-cache")
    assert done.returncode == 0
    for name in bombs:
        assert f"skipped 2021/{name}: " in done.stderr
    assert "root:" not in "".join(path.read_text() for path in (tmp_path / "out").iterdir())
