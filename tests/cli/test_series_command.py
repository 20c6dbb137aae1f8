"""`tipcompare series` lists what is known, and `--series` takes nothing else."""

from __future__ import annotations

import io
from importlib import import_module
from types import SimpleNamespace

import pytest
from attrs import evolve
from click.testing import CliRunner
from program import run
from rich.console import Console

from tipcompare import series as registry
from tipcompare.cli import cli
from tipcompare.series import get_profile

command = import_module("tipcompare.cli.series")


def test_every_series_is_listed() -> None:
    """Each series stands in the list with its key and title."""
    result = CliRunner().invoke(cli, ["series"])
    assert result.exit_code == 0
    for key in ("tip", "dol-findings", "human-rights-practices"):
        assert key in result.output
    assert "Trafficking in Persons Report" in result.output


@pytest.mark.parametrize("width", [40, 80])
def test_a_narrow_terminal_shows_keys_whole(width: int, monkeypatch: pytest.MonkeyPatch) -> None:
    """A key can be read and taken from wherever it is shown, and nothing beside it is cut off."""
    shown = Console(width=width, file=io.StringIO(), record=True)
    monkeypatch.setattr(command, "open_console", lambda: shown)
    assert CliRunner().invoke(cli, ["series"]).exit_code == 0
    text = shown.export_text()
    assert "\nhuman-rights-practices " in text
    assert "…" not in text


def test_an_unknown_series_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """A series that nobody knows is an error that says which there are."""
    assert run("report", "--series", "nothing", "-o", "x.html") == 2
    assert capsys.readouterr().err == (
        "tipcompare: no series 'nothing' (one of dol-findings, human-rights-practices, tip)\n"
    )


def test_the_package_that_adds_a_series_is_named(monkeypatch: pytest.MonkeyPatch) -> None:
    """Beside a series that did not come with the program stands what was installed for it."""
    point = SimpleNamespace(name="well-book", dist=SimpleNamespace(name="wells-of-vesmark"))
    added = evolve(get_profile("tip"), key="well-book", title="The Well Book")
    monkeypatch.setattr(registry, "entry_points", lambda group: [point])
    monkeypatch.setattr("tipcompare.series.known_series", lambda: {"well-book": added})
    assert CliRunner().invoke(cli, ["series"]).output.split()[-1] == "wells-of-vesmark"
