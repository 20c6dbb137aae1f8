"""The series as its users have it: installed beside tipcompare, found by name, read, compared and shown."""

from __future__ import annotations

from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest
import tipcompare as tc
from click.testing import CliRunner
from hypothesis import given, settings
from tipcompare.cli import cli
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.testing import Breach

from audit_advice.letters import letters, write_letter
from audit_advice.profile import AUDIT_ADVICE
from audit_advice.reader import parse

OLD = ("Count the harbor dues twice a year.", "Publish the accounts of the salt mines.")
NEW = ("Publish the accounts of the salt mines.", "Let two officers sign each payment above a limit.")


@pytest.fixture
def folder(tmp_path: Path) -> Path:
    """Two letters to one country, as files of any name."""
    one = write_letter(2020, "Vesmark", "none", {"ledgers_examined": 1400}, OLD)
    two = write_letter(2021, "Vesmark", "partial", {"ledgers_examined": 1525, "payments_questioned": 0}, NEW)
    (tmp_path / "one.txt").write_text(one, encoding="utf-8")
    (tmp_path / "two.txt").write_text(two, encoding="utf-8")
    return tmp_path


def test_the_parser_conforms(check_conformance: Callable[..., tuple[Breach, ...]]) -> None:
    """Letters are read as they were written, twice alike, whatever mirrors do to them, or are refused clearly."""
    breaches = check_conformance(parse, examples=60, drawn=letters())
    assert not breaches, "\n\n".join(map(str, breaches))


def test_a_letter_is_read(assert_reads: Callable[..., None]) -> None:
    """Grade, recommendations and figures of one letter, with what differs said line by line where they differ."""
    text = write_letter(2021, "Orlenia", "partial", {"ledgers_examined": 1400}, OLD)
    truth: dict[str, Any] = {
        "rating": "partial",
        "recommendations": list(OLD),
        "figures": [("ledgers_examined", 1400.0, 2020)],
    }
    assert_reads(text, truth, parse=parse)
    with pytest.raises(AssertionError, match="rating: expected 'full', got 'partial'"):
        assert_reads(text, {"rating": "full"}, parse=parse)


@settings(max_examples=20, deadline=None)
@given(letters())
def test_every_letter_makes_a_report(letter: tuple[str, dict[str, Any]]) -> None:
    """What the parser gives fits the model: sections tile the text and every span is a slice of it."""
    text, truth = letter
    source = tc.SourceText(text, "letter.txt", "0" * 64, "text")
    report = read_report(source, AUDIT_ADVICE)
    assert [item.text for item in report.recommendations] == truth["recommendations"]
    assert report.warnings == ()
    assert tc.from_json(tc.to_json(report), tc.CountryReport) == report


def test_another_series_is_refused(tipcompare_demo: Path) -> None:
    """A narrative of another series is an error and no empty report."""
    with pytest.raises(tc.ParseError, match="not a letter of advice"):
        parse((tipcompare_demo / "2021" / "Vesmark.txt").read_text(encoding="utf-8"))


def test_the_series_is_installed() -> None:
    """The entry points lead from the key to the profile, and the program lists it."""
    assert get_profile("audit-advice") == AUDIT_ADVICE
    assert "audit-advice" in CliRunner().invoke(cli, ["series"]).output


def test_editions_are_compared(folder: Path) -> None:
    """Grade, recommendations and figures of two letters are compared as those of any series are."""
    history = tc.Corpus.load(folder, series="audit-advice").history("XVE")
    (change,) = history.comparisons
    assert change.rating is not None
    assert (change.rating.kind, change.rating.old, change.rating.new) == ("up", "none", "partial")
    assert [(item.status, item.old, item.new) for item in change.recommendations] == [
        ("repeated", (2,), (1,)),
        ("new", (), (2,)),
        ("dropped", (1,), ()),
    ]
    assert [(metric.measure, metric.old and metric.old.value) for metric in change.answers] == [
        ("ledgers_examined", 1400.0),
        ("payments_questioned", None),
    ]


def test_the_report_is_written(folder: Path, tmp_path: Path) -> None:
    """The main job of the program works on the series, in every word of it."""
    out = tmp_path / "vesmark.html"
    done = CliRunner().invoke(
        cli, ["report", str(folder), "--series", "audit-advice", "--country", "XVE", "-o", str(out)]
    )
    assert done.exit_code == 0, done.output
    page = out.read_text(encoding="utf-8")
    for words in ("Partial assurance", "Ledgers examined", "Let two officers sign each payment above a limit."):
        assert words in page
