"""PDFs that would wear out or kill whoever reads them: one line each, and the rest of the corpus goes on."""

from __future__ import annotations

import os
import time
from collections.abc import Callable
from pathlib import Path

import kills
import pdfs
import pytest
from program import run

from tipcompare.errors import ReadError
from tipcompare.sources import pdf, pdf_process, read_source

pytest.importorskip("pypdfium2")


def test_a_page_is_read_apart_as_it_is_here() -> None:
    """The other process gives what this one would."""
    data = pdfs.write_pdf(pages=2)
    assert read_source(data, "x.pdf") == (pdf.read_pdf(data, "x.pdf", read_source(data, "x.pdf")[0].sha256),)


def test_nothing_of_the_current_folder_is_run(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """A module that lies there stands for none of Python's."""
    (tmp_path / "json.py").write_text("open('ran', 'w').close()")
    monkeypatch.chdir(tmp_path)
    monkeypatch.delenv("PYTHONPATH", raising=False)
    assert read_source(pdfs.write_pdf(), "x.pdf")[0].text
    assert not Path("ran").exists()


HOSTILE: dict[str, tuple[Callable[[], bytes], str]] = {
    "a page listed a million times": (lambda: pdfs.write_pdf(pages=1_000_000), "has more than 10,000 pages"),
    "forms nested deep": (lambda: pdfs.nest_forms(20_000), "no text layer|broken off"),
    "brackets nested deep": (lambda: pdfs.write_pdf(b"[" * 10_000_000), "no text layer|broken off"),
    "a catalog nested deep": (
        lambda: pdfs.join_objects([b"<</X " + b"[" * 3_000_000 + b"]" * 3_000_000 + b">>"]),
        "damaged|no text layer|broken off",
    ),
}


@pytest.mark.parametrize("name", HOSTILE)
def test_what_is_too_much_is_one_line(name: str) -> None:
    """Each is refused in time, whatever native code makes of it."""
    make, message = HOSTILE[name]
    start = time.monotonic()
    with pytest.raises(ReadError, match=message) as caught:
        read_source(make(), "x.pdf")
    assert str(caught.value).count("\n") == 0
    assert time.monotonic() - start < 60


def test_too_much_text_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Pages that repeat one stream are counted each time."""
    monkeypatch.setattr(pdf, "MAX_TEXT", 1000)
    data = pdfs.write_pdf(b"BT /F 12 Tf 72 700 Td " + b"(words and words) Tj " * 50 + b"ET", pages=30)
    with pytest.raises(ReadError, match="has more than 1,000 characters"):
        pdf.read_pdf(data, "x.pdf", "0" * 64)


@pytest.mark.parametrize("make", [lambda: pdfs.call_itself(100), lambda: pdfs.nest_forms(12, fan=8)])
def test_what_never_ends_is_ended(make: Callable[[], bytes], monkeypatch: pytest.MonkeyPatch) -> None:
    """Forms that call themselves or multiply take no more than their time."""
    monkeypatch.setattr(pdf_process, "SECONDS", 1)
    start = time.monotonic()
    with pytest.raises(ReadError, match=r"broken off|takes more than|no text layer|characters"):
        read_source(make(), "x.pdf")
    assert time.monotonic() - start < 30


def test_a_process_that_dies_is_one_line(monkeypatch: pytest.MonkeyPatch) -> None:
    """Where the process is killed in the middle, as by a fault of native code, that is said."""
    monkeypatch.setattr(pdf_process, "_START", f"import os; os.kill({os.getpid()} and os.getpid(), 11)")
    with pytest.raises(ReadError, match=r"x\.pdf: the PDF is damaged, or takes too much time or memory"):
        read_source(pdfs.write_pdf(), "x.pdf")


def test_an_answer_runs_nothing(monkeypatch: pytest.MonkeyPatch) -> None:
    """Whoever took the other process over can name no function of this one."""
    forged = "import pickle, sys; sys.stdout.buffer.write(b'cos\\nsystem\\n(Vtouch ran\\ntR.')"
    monkeypatch.setattr(pdf_process, "_START", forged)
    with pytest.raises(ReadError, match="reading it was broken off"):
        read_source(pdfs.write_pdf(), "x.pdf")
    assert not Path("ran").exists()


def test_the_rest_of_the_corpus_goes_on(tmp_path: Path, capsys: pytest.CaptureFixture[str]) -> None:
    """The hostile one is skipped by name, all others are in the tables."""
    corpus = kills.write_corpus(tmp_path / "corpus", 2021)
    (corpus / "2021" / "Sabland.pdf").write_bytes(pdfs.write_pdf(pages=1_000_000))
    assert run("export", corpus, "-o", tmp_path / "out", "--no-cache") == 0
    assert "skipped 2021/Sabland.pdf: the PDF has more than 10,000 pages" in capsys.readouterr().err
    assert (tmp_path / "out" / "reports.csv").read_text().count("\n") == 10
