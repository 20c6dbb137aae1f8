"""Work of more than a second is shown where somebody looks, and nowhere else."""

from __future__ import annotations

import io

import pytest
from rich.progress import Progress

from tipcompare.corpus import progress


class Screen(io.StringIO):
    """A terminal that keeps what is printed."""

    def isatty(self) -> bool:
        """Return that somebody looks."""
        return True


@pytest.mark.parametrize(("seconds", "shown"), [(0.5, False), (1.5, True)])
def test_a_bar_comes_after_a_second_and_goes(seconds: float, shown: bool, monkeypatch: pytest.MonkeyPatch) -> None:
    """Short work shows nothing; long work a bar, which is gone when the last step is done."""
    now = 0.0
    bars: list[Progress] = []
    whole = progress._show_bar

    def show(what: str, total: int) -> Progress:
        bars.append(whole(what, total))
        return bars[-1]

    monkeypatch.setattr(progress, "_show_bar", show)
    monkeypatch.setattr("time.monotonic", lambda: now)
    monkeypatch.setattr("sys.stderr", Screen())
    bar = progress.ShownProgress()
    bar(1, 3, "2021/Vesmark.txt")
    now = seconds
    bar(2, 3, "2021/Vesmark.txt")
    assert bool(bars) == shown
    bar(3, 3, "2021/Vesmark.txt")
    assert not any(found.live.is_started for found in bars)


def test_a_bar_stands_on_standard_error_and_goes_where_work_is_broken_off(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """Nothing of it is among what is printed, and no cursor stays hidden when a run ends early."""
    now = 0.0
    screen = Screen()
    monkeypatch.setattr("time.monotonic", lambda: now)
    monkeypatch.setattr("sys.stderr", screen)
    monkeypatch.setenv("TERM", "xterm")
    bar = progress.ShownProgress()
    bar(1, 3, "2021/Vesmark.txt")
    now = 2.0
    bar(2, 3, "2021/Vesmark.txt")
    del bar
    assert capsys.readouterr().out == ""
    assert screen.getvalue().count("\x1b[?25l") == screen.getvalue().count("\x1b[?25h") == 1


def test_where_nobody_looks_nothing_is_said(
    monkeypatch: pytest.MonkeyPatch, capsys: pytest.CaptureFixture[str]
) -> None:
    """A remark is printed on a terminal only."""
    progress.tell_remark("read as the series tip")
    assert capsys.readouterr().err == ""
    screen = Screen()
    monkeypatch.setattr("sys.stderr", screen)
    progress.tell_remark("read as the series tip")
    assert screen.getvalue() == "read as the series tip\n"
