"""A browser, and pages that fail the test where they write to the console or ask the network for anything."""

from __future__ import annotations

import shutil
from collections.abc import Iterator
from pathlib import Path
from typing import Literal

import pytest
from lacking import tell_lack
from playwright.sync_api import Browser, Page, sync_playwright
from program import run


@pytest.fixture(scope="session")
def browser() -> Iterator[Browser]:
    """Headless Chromium; without one the test is skipped, but under CI it fails."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        tell_lack("no chromium found")
    with sync_playwright() as playwright:
        started = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        yield started
        started.close()


@pytest.fixture(scope="session")
def site(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The site of the embedded corpus, copied from the folder it was made in, which is gone."""
    made, copied = tmp_path_factory.mktemp("made") / "site", tmp_path_factory.mktemp("copied") / "site"
    run("report", "-q", "-o", made)
    shutil.copytree(made, copied)
    shutil.rmtree(made)
    return copied


@pytest.fixture
def page(browser: Browser, request: pytest.FixtureRequest) -> Iterator[Page]:
    """A page that fails the test where anything is written to the console, or it scrolls sideways at the end.

    A test may ask for a width and a scheme.
    """
    screen: tuple[int, Literal["light", "dark"]] = getattr(request, "param", (1440, "light"))
    context = browser.new_context(viewport={"width": screen[0], "height": 900}, color_scheme=screen[1])
    opened = context.new_page()
    said: list[str] = []
    opened.on("console", lambda message: said.append(message.text))
    opened.on("request", lambda request: said.append(request.url) if request.url.startswith("http") else None)
    opened.on("pageerror", lambda error: said.append(str(error)))
    yield opened
    reach = opened.evaluate("document.documentElement.scrollWidth")
    context.close()
    assert said == []
    assert reach <= screen[0]
