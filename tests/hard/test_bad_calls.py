"""Whatever a command is given, a bad call is one line and exit status 2, and nothing is written."""

from __future__ import annotations

from pathlib import Path

import pytest
from program import run

FILES = {
    "empty.txt": b"",
    "binary.txt": bytes(range(256)) * 8,
    "no.pdf": b"not one",
    "cut.pdf": b"%PDF-1.4\nx",
    "cut.json": b'{"x":',
}
CALLS = (
    *(("show", name) for name in (*FILES, "missing.txt", "folder")),
    *(("compare", name, name) for name in (*FILES, "missing.txt", "folder")),
    *((command, name, "-o", "out") for command in ("report", "export") for name in (*FILES, "missing", "folder")),
    ("report", "empty.txt", "-o", "out", "--format", "nope"),
    ("report", "folder", "-o", "out", "--jobs", "-1"),
    ("export", "folder", "-o", "out", "--format", "csv,nope"),
    ("export", "folder"),
    ("fetch", "--url-list", "folder", "-o", "out"),
    ("fetch", "--url-list", "binary.txt", "-o", "out"),
    ("tiers", "Atlantis"),
    ("cache", "nope"),
    ("nope",),
)


@pytest.mark.parametrize("call", CALLS, ids=" ".join)
def test_a_bad_call_is_one_line(
    call: tuple[str, ...], tmp_path: Path, monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Standard error has the one line, standard output nothing."""
    monkeypatch.chdir(tmp_path)
    Path("folder").mkdir()
    for name, data in FILES.items():
        Path(name).write_bytes(data)
    assert run(*call) == 2
    said = capsys.readouterr()
    assert said.out == ""
    assert said.err.startswith("tipcompare: ")
    assert said.err.count("\n") == 1
    assert not Path("out").exists()
