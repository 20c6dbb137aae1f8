"""What the tests share: where the corpora are, and how hard the properties are tried."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator, Sequence
from pathlib import Path

import pytest
from hypothesis import HealthCheck, settings
from lacking import tell_lack

from tipcompare.figures.whose import other_states
from tipcompare.model import Country, CountryReport, Edition, Rating, Recommendation, Section, Span
from tipcompare.registration import register

pytest_plugins = ["pytester"]
pytest.register_assert_rewrite("told_figures")

ROOT = Path(__file__).resolve().parent.parent

register()  # for a checkout that is not installed; installed, the entry point does it

settings.register_profile("smoke", max_examples=5, deadline=None, derandomize=True)
settings.register_profile("quick", max_examples=25, deadline=None, suppress_health_check=[HealthCheck.too_slow])
settings.register_profile("ci", max_examples=100, deadline=None, derandomize=True)
settings.register_profile("long", max_examples=50_000, deadline=None)
settings.load_profile(os.environ.get("HYPOTHESIS_PROFILE", "ci" if os.environ.get("CI") == "true" else "quick"))


OUTSIDE = tuple(str(ROOT / "tests" / name) for name in ("test_mutants.py", "accuracy", "browser", "hard", "strategies"))
"""Tests that look from outside, whatever they ask for."""


@pytest.hookimpl(tryfirst=True)
def pytest_collection_modifyitems(items: list[pytest.Item]) -> None:
    """Mark what looks at the code from outside: properties, every test of the real corpora. Slow files go first."""
    for item in items:
        drawn = getattr(getattr(item, "obj", None), "is_hypothesis_test", False)
        if drawn or "corpora" in getattr(item, "fixturenames", ()) or str(item.path).startswith(OUTSIDE):
            item.add_marker("outside")
    slow = {item.path for item in items if item.get_closest_marker("slow")}
    items.sort(key=lambda item: item.path not in slow)  # so that none of two workers is left alone with one at the end


@pytest.fixture(scope="session", autouse=True)
def _own_cache(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Keep results of the tests out of the user's own cache."""
    with pytest.MonkeyPatch.context() as patch:
        patch.setenv("TIPCOMPARE_CACHE", str(tmp_path_factory.mktemp("cache")))
        yield


@pytest.fixture(scope="session")
def corpora() -> Path:
    """The folder of real corpora; without it the test is skipped, but under CI it fails."""
    folder = Path(os.environ.get("TIPCOMPARE_CORPORA", ROOT.parent / "shared" / "corpora"))
    if not folder.is_dir():
        tell_lack(f"no real corpora at {folder}: set TIPCOMPARE_CORPORA")
    return folder


@pytest.fixture(scope="session")
def demo() -> Path:
    """The embedded corpus of invented countries."""
    return ROOT / "corpora" / "demo"


@pytest.fixture(scope="session")
def seed() -> Path:
    """The customer's own seed: Mexico 2021 with its headings lost."""
    return ROOT / "seeds" / "mexico-2021.txt"


@pytest.fixture
def invented_nations(monkeypatch: pytest.MonkeyPatch) -> Iterator[None]:
    """Adjectives of invented countries instead of real ones', of whom no figure is ever invented."""
    cached = (other_states._states, other_states._is_foreign)
    monkeypatch.setattr(other_states, "NATIONS", {"orlenian": "XOL", "saberian": "XSB", "vesmarker": "XVE"})
    for function in cached:
        function.cache_clear()
    yield
    monkeypatch.undo()
    for function in cached:
        function.cache_clear()


@pytest.fixture(scope="session")
def make_report() -> Callable[..., CountryReport]:
    """A function that makes one edition of an invented country's report from its recommendations and paragraphs."""

    def make(
        edition: str, recommendations: Sequence[str] = (), *, paragraphs: Sequence[str] = (), rating: str | None = None
    ) -> CountryReport:
        text, items = "", []
        for ordinal, item in enumerate(recommendations, 1):
            items.append(Recommendation(ordinal, Span(len(text), len(text) + len(item)), item))
            text += f"{item}\n"
        sections = [Section(Span(0, len(text)), "recommendations")] if items else []
        body = "\n".join(paragraphs)
        if body:
            sections.append(Section(Span(len(text), len(text) + len(body)), "prosecution"))
        return CountryReport(
            series="tip",
            edition=Edition.parse(edition),
            country=Country("XVE", "Vesmark"),
            text=text + body,
            source=f"{edition}/Vesmark.txt",
            sha256="0" * 64,
            sections=tuple(sections),
            rating=Rating(rating, rating, Span(0, 0)) if rating else None,
            recommendations=tuple(items),
        )

    return make
