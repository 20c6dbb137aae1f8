"""Series and layouts are known by name, the built-in ones and those that installed packages add."""

from __future__ import annotations

import sys
from collections.abc import Iterator
from importlib.metadata import EntryPoint, EntryPoints
from types import SimpleNamespace

import pytest
from attrs import evolve

from tipcompare import reading, series
from tipcompare.errors import ParseError
from tipcompare.series import BUILT_IN, SeriesProfile, get_profile, known_series
from tipcompare.series.tip import TIP

AUDIT = evolve(TIP, key="audit", title="Audits")
MISNAMED = evolve(TIP, key="other")


def read_audit() -> None:
    """Stand for a reading that a package adds."""


@pytest.fixture(autouse=True)
def forget() -> Iterator[None]:
    """Ask the installed packages anew in every test, and after it."""
    known_series.cache_clear()
    reading.reader_of.cache_clear()
    yield
    known_series.cache_clear()
    reading.reader_of.cache_clear()


def install(monkeypatch: pytest.MonkeyPatch, *points: EntryPoint) -> None:
    """Let these entry points be the ones that are installed."""
    found = EntryPoints(points)
    monkeypatch.setitem(sys.modules, __name__, SimpleNamespace(**globals()))
    monkeypatch.setattr(series, "entry_points", found.select)
    monkeypatch.setattr(reading, "entry_points", found.select)


def test_the_built_in_series_are_known() -> None:
    """Each built-in profile is found under its own key."""
    assert [get_profile(profile.key) for profile in BUILT_IN] == list(BUILT_IN)


def test_a_package_adds_a_series_and_its_layout(monkeypatch: pytest.MonkeyPatch) -> None:
    """An installed profile is found like a built-in one, and so is the reading it names."""
    install(
        monkeypatch,
        EntryPoint("audit", f"{__name__}:AUDIT", "tipcompare.series"),
        EntryPoint("audit", f"{__name__}:read_audit", "tipcompare.layouts"),
    )
    assert get_profile("audit").title == "Audits"
    assert list(known_series()) == sorted(["audit", *(profile.key for profile in BUILT_IN)])
    assert reading.reader_of("audit").__name__ == "read_audit"


@pytest.mark.parametrize(("name", "value"), [("tip", "AUDIT"), ("audit", "MISNAMED"), ("audit", "read_audit")])
def test_a_package_cannot_add_what_is_no_profile(monkeypatch: pytest.MonkeyPatch, name: str, value: str) -> None:
    """A taken key, a key that differs and something else than a profile are one line that names the package."""
    install(monkeypatch, EntryPoint(name, f"{__name__}:{value}", "tipcompare.series"))
    with pytest.raises(ParseError, match=f"series '{name}'|'{name}' of tipcompare.series\\) is no SeriesProfile"):
        known_series()


@pytest.mark.parametrize("value", ["no_such_module:AUDIT", f"{__name__}:NO_SUCH_NAME"])
def test_what_cannot_be_loaded_is_one_line(monkeypatch: pytest.MonkeyPatch, value: str) -> None:
    """A package whose module is not there, or has not what it names, is named; the built-in series are there."""
    install(
        monkeypatch,
        EntryPoint("audit", value, "tipcompare.series"),
        EntryPoint("audit", value, "tipcompare.layouts"),
    )
    for ask in (known_series, lambda: get_profile("audit"), lambda: reading.reader_of("audit")):
        with pytest.raises(ParseError, match=f"{value} .* cannot be loaded: .* \\(uninstall or mend the package"):
            ask()
    assert get_profile("tip") is TIP


def test_a_package_may_make_its_series_from_a_built_in_one(monkeypatch: pytest.MonkeyPatch) -> None:
    """A built-in profile can be asked for while the packages are asked what they add."""

    class Made(EntryPoint):
        def load(self) -> SeriesProfile:
            return evolve(get_profile("tip"), key="audit")

    install(monkeypatch, Made("audit", "made", "tipcompare.series"))
    assert get_profile("audit").sections == TIP.sections


def test_unknown_names_are_one_line() -> None:
    """A series or layout that nobody adds is an error that says what there is."""
    with pytest.raises(ParseError, match=r"no series 'nothing' \(one of dol-findings, human-rights-practices, tip"):
        get_profile("nothing")
    with pytest.raises(ParseError, match="no layout 'nothing'"):
        reading.reader_of("nothing")


def test_profiles_are_values() -> None:
    """A profile is compared by what it declares."""
    assert evolve(TIP) == TIP
    assert isinstance(AUDIT, SeriesProfile)
    assert AUDIT != TIP
