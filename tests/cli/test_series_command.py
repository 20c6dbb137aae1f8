"""`tipcompare series` lists what is known, and `--series` takes nothing else."""

from __future__ import annotations

import pytest
from click.testing import CliRunner

from tipcompare.cli import cli, main


def test_every_series_is_listed() -> None:
    """Each series stands in the list with its key and title."""
    result = CliRunner().invoke(cli, ["series"])
    assert result.exit_code == 0
    for key in ("tip", "dol-findings", "human-rights-practices"):
        assert key in result.output
    assert "Trafficking in Persons Report" in result.output


def test_an_unknown_series_is_one_line(capsys: pytest.CaptureFixture[str]) -> None:
    """A series that nobody knows is an error that says which there are."""
    with pytest.raises(SystemExit, match="2"):
        main(["report", "--series", "nothing", "-o", "x.html"])
    assert capsys.readouterr().err == (
        "tipcompare: no series 'nothing' (one of dol-findings, human-rights-practices, tip)\n"
    )
