"""The notebook of six questions answers them on the real corpora, in few lines and little time."""

from __future__ import annotations

import json
import subprocess
import sys
import time
from pathlib import Path
from typing import Any

import pytest

NOTEBOOK = Path(__file__).resolve().parent.parent / "docs" / "six-questions.ipynb"
MOST_LINES = 6
MOST_SECONDS = 30
MOST_MEGABYTES = 400


def cells() -> list[str]:
    """Return the code of the notebook, cell by cell."""
    notebook = json.loads(NOTEBOOK.read_text(encoding="utf-8"))
    assert not any(cell.get("outputs") for cell in notebook["cells"]), "outputs hold texts of the corpora"
    return ["".join(cell["source"]) for cell in notebook["cells"] if cell["cell_type"] == "code"]


def run_cell(code: str, names: dict[str, Any]) -> Any:
    """Run a cell and return what its last line is."""
    *lines, last = code.splitlines()
    exec("\n".join(lines), names)
    return eval(last, names)


def test_each_question_is_asked_in_few_lines() -> None:
    """Six questions of at most six lines each, after the corpus is named."""
    _, *questions = cells()
    assert len(questions) == 6
    assert all(len(code.splitlines()) <= MOST_LINES for code in questions)


def test_the_questions_are_answered_on_the_demo(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Every cell runs where no file is given; what did not happen is a share of nought."""
    monkeypatch.setenv("TIPCOMPARE_CACHE", str(tmp_path))
    first, *questions = cells()
    names: dict[str, Any] = {}
    run_cell(first.replace('"dol-findings/text", series="dol-findings"', '"demo"'), names)
    answers = [run_cell(code, names) for code in questions]
    assert [len(answer) == 0 or answer.columns.empty for answer in answers] == [False, True, False, False, True, True]
    assert not any(answer.isna().any(axis=None) for answer in answers)


@pytest.mark.slow
def test_the_questions_are_answered(corpora: Path, monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> None:
    """Each answer is a table with rows; after loading, all six together take under half a minute."""
    monkeypatch.chdir(corpora)
    monkeypatch.setenv("TIPCOMPARE_CACHE", str(tmp_path))
    first, *questions = cells()
    names: dict[str, Any] = {}
    run_cell(first, names)
    list(names["corpus"])  # reads and compares every chapter
    start = time.process_time()
    for code in questions:
        answer = run_cell(code, names)
        assert len(answer), code
        assert len(repr(answer)) < 10_000
        assert "pivot" in code or not answer.isna().any(axis=None), code  # an area may lack the longest lives
    assert time.process_time() - start < MOST_SECONDS


@pytest.mark.slow
@pytest.mark.skipif(not Path("/proc/self/status").exists(), reason="the system does not tell a process's peak so")
def test_all_chapters_fit_into_little_memory(corpora: Path, tmp_path: Path) -> None:
    """Loading every chapter and its table of recommendations stays below 400 MB."""
    code = (
        "import tipcompare as tc\n"
        f"corpus = tc.Corpus.load({str(corpora / 'dol-findings' / 'text')!r}, series='dol-findings')\n"
        "assert len(corpus.recommendations()) > 1000\n"
        "assert sum(1 for history in corpus) == len(corpus)\n"
        "print(open('/proc/self/status').read().split('VmHWM:')[1].split()[0])\n"
    )
    environment = {"TIPCOMPARE_CACHE": str(tmp_path), "PATH": "", "PYTHONPATH": ":".join(sys.path)}
    done = subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True, env=environment)
    assert int(done.stdout) / 1024 < MOST_MEGABYTES
