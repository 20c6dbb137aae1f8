"""Outputs that are closed, full or know few letters, odd options and odd places: a line, and never a traceback."""

from __future__ import annotations

import json
import os
import socket
import subprocess
import sys
import tempfile
import threading
from pathlib import Path

import kills
import openpyxl
import pytest
from invented import build_reports
from program import run as call

from tipcompare import sources
from tipcompare.corpus import read
from tipcompare.errors import ReadError
from tipcompare.model import CountryReport
from tipcompare.serialize import from_json, to_json


@pytest.fixture(scope="module")
def folder(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A folder with three saved editions of Vesmark, as `2018.json` and so on."""
    folder = tmp_path_factory.mktemp("saved")
    for report in build_reports():
        (folder / f"{report.edition}.json").write_text(to_json(report))
    return folder


def run(command: str, folder: Path, **environment: str) -> subprocess.CompletedProcess[bytes]:
    """Run what a shell makes of `command`, in which `tipcompare` is this program, beside the saved editions."""
    words = command.replace("tipcompare", f"{sys.executable} -m tipcompare")
    inherited = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), "TIPCOMPARE_CACHE": str(folder / "cache")}
    return subprocess.run(words, shell=True, cwd=folder, env=inherited | environment, capture_output=True, check=False)


def test_one_edition_twice_is_compared_and_not_reported(
    folder: Path, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """On the terminal nothing changed; a report on it is refused with one line."""
    same = folder / "2019.json"
    assert call("compare", same, same) == 0
    assert capsys.readouterr().err == ""
    assert call("compare", same, same, "-o", tmp_path / "x.html") == 2
    said = capsys.readouterr().err
    assert "both are of 2019: there is nothing to report" in said
    assert said.count("\n") == 1
    assert list(tmp_path.iterdir()) == []


def test_editions_that_run_backwards_are_said(folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The newer one first is a comparison all the same, with a line that says which is older."""
    assert call("compare", folder / "2021.json", folder / "2018.json", "--json") == 0
    said = capsys.readouterr()
    assert said.err == "the editions run backwards: 2021 is set against the older 2018\n"
    assert json.loads(said.out)["kind"] == "Comparison"


@pytest.mark.parametrize("jobs", ["1000000", "257", "-1", "1e3", "99999999999999999999"])
def test_more_jobs_than_can_be_are_refused(jobs: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The range is in the line."""
    assert call("export", folder, "-o", folder / "out", "--jobs", jobs) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (folder / "out").exists()


@pytest.mark.parametrize("greeting", [b"", b"HTTP/1.0 200 OK\r\n\r\n"])
def test_another_server_is_told_from_a_scheduler(
    greeting: bytes, folder: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What answers and is no scheduler is one line."""
    pytest.importorskip("distributed")
    with socket.create_server(("127.0.0.1", 0)) as server:

        def answer() -> None:
            with server.accept()[0] as connection:
                connection.sendall(greeting)

        threading.Thread(target=answer).start()
        address = f"tcp://127.0.0.1:{server.getsockname()[1]}"
        assert call("export", folder, "-o", folder / "out", "--backend", "dask", "--scheduler", address) == 2
    assert "no Dask scheduler" in capsys.readouterr().err


@pytest.mark.parametrize(
    "address",
    ["x", "", "http://x:1", "tcp://", "tcp://h", "tcp://h:99999", "tcp://u:p@h:1", "tls://h:1", "tcp://h:1\n"],
)
def test_a_scheduler_that_is_none_is_one_line(address: str, folder: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What is no address is refused before anything is asked."""
    pytest.importorskip("distributed")
    assert call("export", folder, "-o", folder / "out", "--backend", "dask", "--scheduler", address) == 2
    said = capsys.readouterr().err
    assert said.startswith("tipcompare: no ")
    assert said.count("\n") == 1


@pytest.mark.parametrize("device", ["/dev/zero", "/dev/urandom"])
def test_an_endless_device_is_read_to_the_limit(device: str, monkeypatch: pytest.MonkeyPatch) -> None:
    """What never ends is larger than a file may be; a pipe is read to its end."""
    monkeypatch.setattr(sources, "MAX_BYTES", 1024**2)
    with pytest.raises(ReadError, match=f"{device}: larger than 1 MB"):
        read(device)


def test_a_pipe_is_read_as_a_file_is(folder: Path) -> None:
    """What another program prints is a report like any other."""
    done = run("cat 2021.json > /dev/null; tipcompare show /dev/stdin --edition 2021 < 2021.json", folder)
    assert b"Traceback" not in done.stderr


@pytest.mark.parametrize("encoding", ["ascii", "cp437"])
def test_an_output_of_few_letters_gets_the_others_escaped(encoding: str, folder: Path) -> None:
    """Nothing is lost and nothing fails; JSON stays JSON."""
    for name in ("compare 2018.json 2021.json", "tiers Mexico"):
        done = run(f"tipcompare {name}", folder, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
        assert (done.returncode, done.stderr) == (0, b""), name
        assert b"\\u" not in done.stdout, name  # what draws has signs of its own in ASCII
    text = (folder / "2021.json").read_text().replace("Vesmark", "Vesm\u00e4rk\u2013\U0001f30a")
    (folder / "odd.json").write_text(text.replace("XVE", "XVE"), encoding="utf-8")
    done = run("tipcompare show odd.json --json", folder, PYTHONIOENCODING=encoding, PYTHONUTF8="0")
    assert done.returncode in (0, 2)
    if done.returncode == 0:
        assert from_json(done.stdout.decode(encoding), CountryReport) == from_json(text, CountryReport)


@pytest.mark.skipif(sys.platform != "linux", reason="no such name elsewhere")
@pytest.mark.parametrize(
    ("encoding", "printed"), [("utf-8:strict", b"out\xff"), ("utf-16-le", "out\\udcff".encode("utf-16-le"))]
)
def test_a_path_that_is_no_text_is_printed(encoding: str, printed: bytes, folder: Path) -> None:
    """What was written is named, though the output would not take every byte of its name."""
    done = run("tipcompare export 2021.json -o $(printf 'out\\377')", folder, PYTHONIOENCODING=encoding, PYTHONUTF8="1")
    assert (done.returncode, done.stderr) == (0, b"")
    assert done.stdout.startswith(printed)


@pytest.mark.parametrize("words", ["show 2021.json", "--help", "nope"])
@pytest.mark.parametrize("closed", [">&-", "2>&-", ">&- 2>&-", "<&-"])
def test_a_closed_output_is_no_error(words: str, closed: str, folder: Path) -> None:
    """Whatever is closed, the status is what it would be."""
    done = run(f"tipcompare {words} {closed}", folder)
    assert done.returncode == (2 if words == "nope" else 0)
    assert b"Traceback" not in done.stdout + done.stderr
    assert b"Exception" not in done.stderr


def test_an_assistant_that_cannot_ask_is_no_error(folder: Path) -> None:
    """With a closed input the server ends as it does at the end of one."""
    pytest.importorskip("mcp")
    done = run("tipcompare mcp . <&-", folder)
    assert (done.returncode, done.stdout, done.stderr) == (0, b"", b"")


@pytest.mark.skipif(not Path("/dev/full").exists(), reason="this system has no device that is always full")
@pytest.mark.parametrize("words", ["show 2021.json", "show 2021.json --json"])
def test_a_full_output_is_named(words: str, folder: Path) -> None:
    """Where the results cannot be printed, one line says so."""
    done = run(f"tipcompare {words} > /dev/full", folder)
    assert (done.returncode, done.stderr) == (2, b"tipcompare: standard output: No space left on device\n")


@pytest.mark.parametrize("epoch", ["0", "9" * 15])
@pytest.mark.parametrize("name", ["x.xlsx", "x.docx"])
def test_a_date_beyond_time_is_the_nearest_that_can_be_said(epoch: str, name: str, folder: Path) -> None:
    """A workbook and a document are written whatever SOURCE_DATE_EPOCH says."""
    done = run(f"tipcompare report 2021.json -q --no-cache -o {name}", folder, SOURCE_DATE_EPOCH=epoch)
    assert (done.returncode, done.stderr) == (0, b"")
    if name == "x.xlsx":
        created = openpyxl.load_workbook(folder / name).properties.created
        assert created is not None
        assert 1980 <= created.year <= 2107


@pytest.mark.parametrize("epoch", ["x", "-5", "9" * 40, "²"])
def test_a_date_that_is_none_is_one_line(epoch: str, folder: Path) -> None:
    """Where SOURCE_DATE_EPOCH is no number of seconds, that is said before anything is done."""
    done = run("tipcompare show 2021.json", folder, SOURCE_DATE_EPOCH=epoch)
    assert (done.returncode, done.stdout) == (2, b"")
    assert done.stderr.startswith(b"tipcompare: expected SOURCE_DATE_EPOCH to be a number of seconds")


@pytest.mark.parametrize("arguments", [("show", "-"), ("report", "demo", "-o", "-"), ("match", "a", "b", "-o", "-")])
def test_a_hyphen_is_no_path(
    arguments: tuple[str, ...], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Whoever means standard input or output is told what it is called, and no file gets that name."""
    monkeypatch.chdir(folder)
    assert call(*arguments) == 2
    assert "expected a path, got -: /dev/stdin and /dev/stdout are such" in capsys.readouterr().err
    assert not Path("-").exists()


@pytest.mark.parametrize(
    "arguments",
    [
        ("export", "2021.json", "-o", ""),
        ("report", "2021.json", "-o", ""),
        ("compare", "2018.json", "2021.json", "-o", ""),
        ("show", ""),
        ("export", "", "-o", "out"),
        ("fetch", "MEX", "--editions", "2021", "-o", ""),
    ],
)
def test_an_empty_path_is_refused(
    arguments: tuple[str, ...], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing is read from, or written to, the folder one happens to be in."""
    monkeypatch.chdir(folder)
    before = sorted(folder.iterdir())
    assert call(*arguments) == 2
    assert "expected a path, got nothing" in capsys.readouterr().err
    assert sorted(folder.iterdir()) == before


@pytest.mark.parametrize("arguments", [("show",), ("report", "-o", "out"), ("compare", "2018.json")])
def test_an_address_is_no_path(
    arguments: tuple[str, ...], folder: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """The line says where addresses go."""
    monkeypatch.chdir(folder)
    assert call(*arguments, "https://harbor.test/vesmark/") == 2
    said = "expected a path, got an address: such are for the --url-list of `tipcompare fetch`"
    assert said in capsys.readouterr().err
    assert not Path("out").exists()


@pytest.mark.parametrize("formats", ["csv", "json", "parquet", "sqlite", "xlsx"])
def test_a_full_disk_names_the_file(formats: str, tmp_path: Path) -> None:
    """The line has the file that was asked for, not the hidden one that was being written."""
    corpus = kills.write_corpus(tmp_path / "corpus", 2021)
    script = (
        "import resource, sys; from tipcompare.cli import *; resource.setrlimit(resource.RLIMIT_FSIZE, (2000, 2000))"
    )
    command = [sys.executable, "-c", f"{script}; main(sys.argv[1:])", "export", str(corpus), "--no-cache", "-o"]
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([*command, str(tmp_path / "out"), "--format", formats], env=environment, capture_output=True)
    assert done.returncode == 2
    named = (f" {tmp_path / 'out'}/", f" {tempfile.gettempdir()}: ")  # where the rows of a workbook wait
    assert any(place.encode() in done.stderr for place in named)
    assert b".tmp" not in done.stderr
    assert done.stderr.count(b"\n") == 1
