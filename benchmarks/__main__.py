"""Speed, ours and the alternatives' on the same work in one run: `python -m benchmarks [CORPORA] [-o FOLDER]`.

Each part is measured in a process of its own, by CPU time where one process works and by the clock where several do,
and written as a table in Markdown. Ratios within a run can be compared between machines; seconds cannot.
"""

from __future__ import annotations

import argparse
import os
import shutil
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

COUNTRIES = ("Albania", "Algeria", "Angola", "Argentina", "Azerbaijan", "Bangladesh")
COPIES = 10

CHAPTERS = """
import sys, time
from pathlib import Path
from redlines import Redlines
import difflib
from diff_match_patch import diff_match_patch
from tipcompare.changes import build_history
from tipcompare.corpus import read
from tipcompare.export import format_history
from tipcompare.series import get_profile
old, new = (Path(name) for name in sys.argv[1:3])
reports = [read(path, series="dol-findings") for path in (old, new)]
texts = [path.read_text(encoding="utf-8") for path in (old, new)]
def full():
    format_history(build_history(reports, get_profile("dol-findings")), ("csv",))
def html():
    difflib.HtmlDiff().make_file(texts[0].splitlines(), texts[1].splitlines())
for name, work in (("ours, in full", full), ("redlines, flat", lambda: Redlines(*texts).output_markdown),
                   ("difflib.HtmlDiff, lines", html), ("diff-match-patch, characters",
                    lambda: diff_match_patch().diff_main(*texts))):
    best = 1e9
    for _ in range(5):
        start = time.process_time(); work(); best = min(best, time.process_time() - start)
    print(f"{name}|{best:.4f}")
"""


@frozen
class Run:
    """One run of the program.

    Args:
        seconds: by the clock.
        cpu: seconds of all its processes.
        peak: bytes of memory of the largest process.
    """

    seconds: float
    cpu: float
    peak: int


def run_program(*arguments: str | Path) -> Run:
    """Run `tipcompare` to its end and measure it."""
    code = (
        "import resource, subprocess, sys, time\nstart = time.monotonic()\n"
        "subprocess.run([sys.executable, '-m', 'tipcompare', *sys.argv[1:], '-q'], check=True, stdout=-3)\n"
        "used = resource.getrusage(resource.RUSAGE_CHILDREN)\n"
        "print(time.monotonic() - start, used.ru_utime + used.ru_stime, used.ru_maxrss * 1024)"
    )
    done = subprocess.run(
        [sys.executable, "-c", code, *map(str, arguments)], capture_output=True, text=True, check=True
    )
    seconds, cpu, peak = done.stdout.split()
    return Run(float(seconds), float(cpu), int(peak))


def measure_chapters(findings: Path) -> Iterator[str]:
    """Compare two chapters of 45,000 characters with everything that can."""
    pair = [findings / "text" / year / "Tanzania.txt" for year in ("2019", "2020")]
    done = subprocess.run([sys.executable, "-c", CHAPTERS, *map(str, pair)], capture_output=True, text=True, check=True)
    rows = [(name, float(seconds)) for name, seconds in (line.split("|") for line in done.stdout.splitlines())]
    yield from ("| comparing two chapters | CPU seconds | times ours |", "|---|---|---|")
    yield from (f"| {name} | {seconds:.3f} | {seconds / rows[0][1]:.1f} |" for name, seconds in rows)


def measure_corpora(corpora: Path, work: Path) -> Iterator[str]:
    """Export whole corpora: one process, two, again with what was kept; text and pages."""
    yield from (
        "| export | files | MB | seconds | CPU seconds | MB a second of CPU | peak MB |",
        "|---|---|---|---|---|---|---|",
    )
    findings, pages = corpora / "dol-findings" / "text", corpora / "human-rights-practices"
    for name, folder, series, options in (
        ("chapters, one process", findings, "dol-findings", ["--no-cache"]),
        ("chapters, two processes", findings, "dol-findings", ["--no-cache", "--jobs", "2"]),
        ("chapters, first run that keeps", findings, "dol-findings", []),
        ("chapters, second run", findings, "dol-findings", []),
        ("pages, one process", pages, "human-rights-practices", ["--no-cache"]),
    ):
        yield describe(name, folder, run_program("export", folder, "--series", series, "-o", work / "out", *options))


def measure_growth(corpora: Path, work: Path) -> Iterator[str]:
    """Export a few countries, then the same under ten times as many codes; then one country over more editions."""
    yield from (
        "| growth | files | MB | seconds | CPU seconds | MB a second of CPU | peak MB |",
        "|---|---|---|---|---|---|---|",
    )
    findings = corpora / "dol-findings" / "text"
    for copies in (1, 2, 5, COPIES):
        folder = copy_countries(findings, work / f"copies-{copies}", copies)
        yield describe(
            f"{copies} times the countries",
            folder,
            run_program("export", folder, "--series", "dol-findings", "-o", work / "out", "--no-cache"),
        )
    for editions in (2, 4, 8):
        folder = work / f"editions-{editions}"
        for year in range(2021 - editions, 2021):
            shutil.copytree(findings / str(year), folder / str(year))
        options = ["--series", "dol-findings", "--country", "KEN", "-o", str(work / "out"), "--no-cache"]
        yield describe(f"{editions} editions", folder, run_program("export", folder, *options))


def copy_countries(findings: Path, folder: Path, copies: int) -> Path:
    """Write the chapters of some countries, and copies of them under the names of invented ones."""
    import pycountry

    names = [country.name for country in pycountry.countries if "," not in country.name and country.name.isascii()]
    free = iter(name for name in names if name not in COUNTRIES and len(name) > 3)
    for copy in range(copies):
        for name in COUNTRIES:
            other = name if copy == 0 else next(free)
            for path in sorted(findings.glob(f"*/{name}.txt")):
                target = folder / path.parent.name / f"{other}.txt"
                target.parent.mkdir(parents=True, exist_ok=True)
                target.write_bytes(path.read_bytes().replace(name.encode(), other.encode()))
    return folder


def describe(name: str, folder: Path, run: Run) -> str:
    """Return one row of a table on a run over the files below a folder."""
    sizes = [path.stat().st_size for path in folder.rglob("*") if path.is_file()]
    size = sum(sizes) / 1e6
    figures = f"{run.seconds:.1f} | {run.cpu:.1f} | {size / run.cpu:.2f} | {run.peak / 1e6:.0f}"
    return f"| {name} | {len(sizes)} | {size:.1f} | {figures} |"


def measure_start() -> Iterator[str]:
    """Start the program, and import the package."""
    yield from ("| start | seconds |", "|---|---|")
    for name, code in (
        ("python", "pass"),
        ("import tipcompare", "import tipcompare"),
        ("the program", "import tipcompare.cli"),
    ):
        best = 9.0
        for _ in range(5):
            start = time.monotonic()
            subprocess.run([sys.executable, "-c", code], check=True)
            best = min(best, time.monotonic() - start)
        yield f"| {name} | {best:.2f} |"


def main() -> None:
    """Run every part and write the tables."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", type=Path, nargs="?", default=Path("../shared/corpora"))
    parser.add_argument("-o", "--output", type=Path, default=Path("out/benchmarks.md"))
    chosen = parser.parse_args()
    chosen.output.parent.mkdir(parents=True, exist_ok=True)
    with tempfile.TemporaryDirectory() as folder, chosen.output.open("w", encoding="utf-8") as out:
        work = Path(folder)
        os.environ["TIPCOMPARE_CACHE"] = str(work / "cache")
        for part in (
            measure_start(),
            measure_chapters(chosen.corpora / "dol-findings"),
            measure_corpora(chosen.corpora, work),
            measure_growth(chosen.corpora, work),
        ):
            for line in part:
                print(line, flush=True)
                print(line, file=out)
            print(file=out)


if __name__ == "__main__":
    main()
