"""`tipcompare fetch` from outside: files, exit status, one line for each failure."""

from __future__ import annotations

import os
from pathlib import Path

import pytest
from misbehaving import Server, answer
from misbehaving import server as server
from program import run

from tipcompare.corpus import Corpus


def test_a_list_is_fetched(server: Server, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """What could be had is there, what could not is one line each, and the status says so."""
    urls = [
        f"{server.at('/a', answer())} 2021/Vesmark.html",
        f"{server.at('/b', answer(503, b''))} 2020/Vesmark.html",
        "https://elsewhere.test/c 2019/Vesmark.html",
    ]
    (tmp_path / "urls.txt").write_text("\n".join(urls))
    out = tmp_path / "out"
    options = ["--delay", "0", "--attempts", "2", "--allow-host", "127.0.0.1", "--cache", str(tmp_path / "cache")]
    assert run("fetch", "--url-list", str(tmp_path / "urls.txt"), "-o", str(out), *options) == 1
    captured = capsys.readouterr()
    assert captured.out.splitlines() == [str(out / "2021/Vesmark.html")]
    lines = captured.err.splitlines()
    assert [line.startswith("tipcompare: http") for line in lines] == [True, True, False]
    assert lines[-1] == "2 failed, 1 fetched"
    (report,) = Corpus.load(out).reports
    assert (report.country.code, str(report.edition)) == ("XVE", "2021")


@pytest.mark.parametrize("target", ["urls.txt", "urls"])
def test_the_list_is_not_written_over(target: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """Before anything is asked, since the suffix of a page may be that of the list."""
    addresses = tmp_path / "urls.txt"
    addresses.write_text(f"https://elsewhere.test/a {target}")
    assert run("fetch", "--url-list", str(addresses), "-o", str(tmp_path)) == 2
    assert f"{addresses} is what is read" in capsys.readouterr().err
    assert list(tmp_path.iterdir()) == [addresses]


@pytest.mark.parametrize(
    ("arguments", "message"),
    [
        ((), "nothing to fetch"),
        (("MEX",), "no editions to fetch"),
        (("MEX", "--editions", "soon"), "expected editions"),
        (("Atlantis", "--editions", "2021"), "Atlantis"),
        (("--url-list", "no-such-file"), "no-such-file"),
        (("--url-list", os.devnull, "--editions", "2021"), "no country to fetch"),
    ],
)
def test_a_bad_call_is_one_line(
    arguments: tuple[str, ...], message: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """Exit status 2, one line on standard error, nothing written."""
    assert run("fetch", *arguments, "-o", str(tmp_path / "out")) == 2
    error = capsys.readouterr().err
    assert error.count("\n") == 1
    assert message in error
    assert not (tmp_path / "out").exists()


@pytest.mark.parametrize("option", ["--max-size", "--time-limit", "--delay"])
@pytest.mark.parametrize("value", ["nan", "inf", "-inf", "1e400", "1e300"])
def test_a_size_that_is_no_number_is_refused(
    option: str, value: str, tmp_path: Path, capsys: pytest.CaptureFixture[str]
) -> None:
    """What is no number or has no end is one line, before anything is asked."""
    assert run("fetch", "MEX", "--editions", "2021", "-o", tmp_path / "out", option, value) == 2
    assert capsys.readouterr().err.count("\n") == 1
    assert not (tmp_path / "out").exists()


def test_an_edition_without_an_address_is_not_had(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """It is named even when quiet, counted as failed, and the status says so; nothing is asked of anybody."""
    assert run("fetch", "MEX", "--editions", "1999", "-o", str(tmp_path / "out"), "-q") == 1
    told = "tipcompare: no address is known for MEX 1999; give it in a --url-list\n"
    assert capsys.readouterr().err == told
    assert run("fetch", "MEX", "--editions", "1999", "-o", str(tmp_path / "out")) == 1
    assert capsys.readouterr().err == f"{told}1 failed\n"
