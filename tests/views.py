"""A page of a site, opened at a view."""

from __future__ import annotations

from pathlib import Path

from playwright.sync_api import Page


def open_page(page: Page, site: Path, address: str) -> Page:
    """Open a page of the site; `address` may name a view."""
    page.goto("about:blank")
    page.goto(f"{site.as_uri()}/{address}")
    if page.locator("body > script[src^='data/']").count():
        page.wait_for_selector("body[data-ready]")
    return page
