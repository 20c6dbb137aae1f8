"""Take the screenshots in docs/images from the reports of the embedded corpus: `python docs/screenshots.py`.

Needs the development environment (playwright) and a Chromium on the path.
"""

from __future__ import annotations

import shutil
import subprocess
import sys
import tempfile
from pathlib import Path

from playwright.sync_api import Page, sync_playwright

IMAGES = Path(__file__).resolve().parent / "images"

SHOTS = {
    "headline": ("xve.html", 1440, 1000, "light", ""),
    "recommendations": ("xsb.html", 1440, 1000, "light", "#recommendations"),
    "figures": ("xve.html", 1440, 1000, "light", "#figures"),
    "redline": ("xve.html", 1440, 1000, "dark", "#changes"),
    "overview": ("index.html", 1440, 900, "light", ""),
    "explorer": ("explorer.html", 1280, 900, "light", ""),
    "map": ("map.html#year=2021", 1280, 900, "light", ""),
    "edition": ("xve-2021.html", 1280, 900, "light", ""),
}
"""Name of the image: page, width, height, colour scheme and the place it is scrolled to."""

OPENED = {"recommendations": ".life >> nth=1", "redline": "#changes .part:has-text('Prosecution') >> nth=0"}
"""What is opened before the picture is taken."""


def take(page: Page, folder: Path, name: str) -> None:
    """Take one screenshot."""
    file, _, _, _, place = SHOTS[name]
    page.goto(f"{folder.as_uri()}/{file}")
    page.wait_for_timeout(500)
    if name in OPENED:
        page.locator(OPENED[name]).evaluate("node => { node.open = true; }")
    if place:
        page.locator(place).evaluate("node => { scrollTo(0, node.getBoundingClientRect().top + scrollY - 60); }")
    page.screenshot(path=IMAGES / f"{name}.png")


def main() -> None:
    """Write every report, and take every screenshot."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        sys.exit("no chromium found")
    IMAGES.mkdir(exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, sync_playwright() as playwright:
        subprocess.run([sys.executable, "-m", "tipcompare", "report", "-q", "-o", folder], check=True)
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox"])
        for name, (_, width, height, scheme, _) in SHOTS.items():
            dark = scheme == "dark"
            context = browser.new_context(
                viewport={"width": width, "height": height}, color_scheme="dark" if dark else "light"
            )
            take(context.new_page(), Path(folder), name)
            context.close()
        browser.close()


if __name__ == "__main__":
    main()
