"""What is asked of the process: the collector of cycles waits while frozen values are made, and no longer."""

from __future__ import annotations

import gc

import pytest

from tipcompare.changes import history
from tipcompare.model import CountryReport
from tipcompare.processes import collector_paused
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources import read_source

TIP = get_profile("tip")


@pytest.mark.parametrize("on", [True, False])
def test_the_collector_waits_and_goes_on(on: bool) -> None:
    """Within a block, and within one in it; where it did not run before, it does not after."""
    (gc.enable if on else gc.disable)()
    try:
        with collector_paused():
            with collector_paused():
                assert not gc.isenabled()
            assert not gc.isenabled()
        assert gc.isenabled() is on
    finally:
        gc.enable()


def test_reading_and_comparing_let_it_wait(monkeypatch: pytest.MonkeyPatch) -> None:
    """Both have it wait, and go on after a failure, too."""
    seen: list[bool] = []

    def look(*_: object) -> None:
        seen.append(gc.isenabled())
        raise KeyError

    monkeypatch.setattr("tipcompare.reading.identify", look)
    monkeypatch.setattr(history, "expect_each", look)
    (source,) = read_source(b"Vesmark opened a shelter.", "xve-2020.txt")
    with pytest.raises(KeyError):
        read_report(source, TIP)
    with pytest.raises(KeyError):
        history.build_history(tuple[CountryReport, ...](), TIP)
    assert seen == [False, False]
    assert gc.isenabled()
