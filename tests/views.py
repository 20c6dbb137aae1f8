"""A page of a site, opened at a view, and what can be told of it."""

from __future__ import annotations

import csv
import io
from pathlib import Path

from axe_core_python.sync_playwright import Axe
from playwright.sync_api import Locator, Page


def open_page(page: Page, site: Path, address: str) -> Page:
    """Open a page of the site; `address` may name a view."""
    page.goto("about:blank")
    page.goto(f"{site.as_uri()}/{address}")
    if page.locator("body > script[src^='data/']").count():
        page.wait_for_selector("body[data-ready]")
    return page


def download(page: Page, button: str | Locator) -> str:
    """Press a button that gives a file, the first that is called so, and return what is in it."""
    pressed = page.get_by_role("button", name=button).first if isinstance(button, str) else button
    with page.expect_download() as given:
        pressed.click()
    return Path(given.value.path()).read_text(encoding="utf-8-sig")


def rows_of(text: str) -> list[dict[str, str]]:
    """Return the rows of a CSV."""
    return list(csv.DictReader(io.StringIO(text)))


def tell_address(page: Page) -> str:
    """Return the address as the page itself has it; what the browser's driver is told of it comes later."""
    address: str = page.evaluate("location.href")
    return address


def find_barriers(page: Page, *also: str) -> list[tuple[str, str, list[str]]]:
    """Return what axe-core finds serious, critical or one of these, with everything on the page open.

    It is not asked to describe what passes, which takes three quarters of its time.
    """
    page.evaluate("document.querySelectorAll('details').forEach((node) => { node.open = true; })")
    return [
        (item["id"], item["impact"], [node["html"][:200] for node in item["nodes"][:3]])
        for item in Axe().run(page, options={"resultTypes": ["violations"]})["violations"]
        if item["impact"] in ("serious", "critical") or item["id"] in also
    ]
