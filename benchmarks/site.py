"""A site of full size: how long it takes, how much memory, how large its pages are, how fast its search answers.

`python -m benchmarks.site FOLDER [COUNTRIES [EDITIONS]]` builds the series of `benchmarks.full_series` below FOLDER,
runs `tipcompare report --jobs 2` on it, and opens its pages in a headless Chromium, where there is one; with a site
below FOLDER already and 0 countries, it only measures that. Seconds of CPU are the sum over all processes: where other
work is done on the machine they count, not the clock. Memory is what the processes take together, pages that they share
counted once. What a browser does is told as the median of seven; of a search also the seconds of CPU of the page's
own thread, with the layout that follows, which do not hang on what else the machine does.
"""

from __future__ import annotations

import shutil
import statistics
import subprocess
import sys
import time
from pathlib import Path

from playwright.sync_api import CDPSession, Page, sync_playwright

from benchmarks.full_series import write_series

TICKS, TIMES = 100, 7
PAINTED = "performance.getEntriesByName('first-contentful-paint')"
WORDS = ("shelter", "boys", "labor inspectors", "train prosecutors", "refugees", "convict complicit officials")
TIMED = """async (words) => {
    const input = document.querySelector("[name=q]");
    input.value = words;
    const start = performance.now();
    input.dispatchEvent(new Event("input", { bubbles: true }));
    return performance.now() - start;
}"""


def watch(command: list[str]) -> tuple[float, float, float]:
    """Run a command and return seconds by the clock, seconds of CPU and the peak of memory in MB, workers included."""
    started, used, peak = time.monotonic(), {}, 0
    with subprocess.Popen(command, stdout=subprocess.DEVNULL) as process:
        while process.poll() is None:
            tree = {process.pid: (0.0, 0)}
            for path in sorted(Path("/proc").glob("[0-9]*/stat"), key=lambda path: int(path.parent.name)):
                try:
                    cells = path.read_text().rsplit(") ", 1)[1].split()
                    if int(path.parent.name) in tree or int(cells[1]) in tree:
                        shared = int(path.with_name("smaps_rollup").read_text().split("Pss:", 1)[1].split()[0])
                        tree[int(path.parent.name)] = ((int(cells[11]) + int(cells[12])) / TICKS, shared)
                except (OSError, IndexError):
                    continue
            used.update({pid: cpu for pid, (cpu, _) in tree.items()})
            peak = max(peak, sum(size for _, size in tree.values()))
            time.sleep(0.5)
        if process.returncode:
            raise SystemExit(f"the report ended with {process.returncode}")
    return time.monotonic() - started, sum(used.values()), peak / 1000


def measure_sizes(site: Path) -> dict[str, float]:
    """Return the sizes in MB of the overview, the largest country's page, edition's page and data, and of the whole."""
    pages = {path: path.stat().st_size / 1e6 for path in site.rglob("*") if path.is_file()}
    html = {path: size for path, size in pages.items() if path.suffix == ".html"}
    countries = [size for path, size in html.items() if len(path.stem) == 3]
    editions = [size for path, size in html.items() if len(path.stem) > 7 and path.stem[3] == "-"]
    data = [size for path, size in pages.items() if path.parent.name == "data"]
    named = {name: html.get(site / f"{name}.html", 0.0) for name in ("index", "explorer", "map", "terms")}
    whole = {"country's page": max(countries), "edition's page": max(editions), "data file": max(data)}
    return {**named, **whole, "the whole site": sum(pages.values()), "files": float(len(pages))}


def paint_of(page: Page, address: str) -> float:
    """Return the milliseconds until a page first shows something."""
    found = []
    for _ in range(TIMES):
        page.goto("about:blank")
        page.goto(address)
        while not page.evaluate(f"{PAINTED}.length"):
            page.wait_for_timeout(50)
        found.append(float(page.evaluate(f"{PAINTED}[0].startTime")))
    return statistics.median(found)


def measure_search(site: Path) -> list[tuple[str, float]]:
    """Return milliseconds of what a reader waits for: first paint of pages, each search over all recommendations."""
    program = shutil.which("chromium") or shutil.which("google-chrome")
    if program is None:
        return []
    with sync_playwright() as playwright:
        browser = playwright.chromium.launch(executable_path=program, args=["--no-sandbox", "--disable-gpu"])
        page = browser.new_page(viewport={"width": 1280, "height": 900})
        code = next(path.name for path in sorted(site.glob("???.html")) if path.stem != "map")
        pages = (("the overview", "index.html"), ("a country", code), ("the explorer", "explorer.html"))
        found = [(f"first paint of {title}", paint_of(page, (site / name).as_uri())) for title, name in pages]
        page.wait_for_selector("body[data-ready]")
        print(f"explorer: {page.locator('#explorer-count').inner_text()}")
        page.wait_for_timeout(2000)  # in which it makes its index
        session = page.context.new_cdp_session(page)
        session.send("Performance.enable", {"timeDomain": "threadTicks"})
        for words in WORDS:
            clock, used = zip(*(_time_search(page, session, words) for _ in range(TIMES)), strict=True)
            found += [(f"search: {words}", statistics.median(clock)), ("of CPU", statistics.median(used))]
        browser.close()
    return found


def _time_search(page: Page, session: CDPSession, words: str) -> tuple[float, float]:
    """Return milliseconds of one search by the clock and of CPU; the table shows something else before."""
    page.evaluate(TIMED, "")

    def used() -> float:
        metrics = session.send("Performance.getMetrics")["metrics"]
        return 1000 * float(next(metric["value"] for metric in metrics if metric["name"] == "TaskDuration"))

    before = used()
    return float(page.evaluate(TIMED, words)), used() - before


def make_site(series: Path, site: Path, sizes: list[int]) -> None:
    """Build a series and its site anew, and print what that took and how large it is."""
    for path in (series, site):
        shutil.rmtree(path, ignore_errors=True)
    characters = write_series(series, *sizes)
    command = [sys.executable, "-m", "tipcompare", "report", "-q", "--no-cache", "--jobs", "2"]
    clock, cpu, memory = watch([*command, str(series), "-o", str(site)])
    files = sum(1 for _ in series.rglob("*.txt"))
    print(f"{files} texts, {characters / 1e6:.1f} million characters")
    print(f"report --jobs 2: {clock:.0f} s by the clock, {cpu:.0f} s of CPU, {memory:.0f} MB at the peak")
    for name, size in measure_sizes(site).items():
        print(f"{name}: {size:,.0f}" if name == "files" else f"{name}: {size:.2f} MB")


def main() -> None:
    """Print what was measured."""
    folder, sizes = Path(sys.argv[1]), [int(part) for part in sys.argv[2:4]]
    series, site = folder / "series", folder / "site"
    if sizes[:1] != [0]:
        make_site(series, site, sizes)
    for name, milliseconds in measure_search(site):
        print(f"{name}: {milliseconds:.0f} ms")


if __name__ == "__main__":
    main()
