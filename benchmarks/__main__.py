"""Speed, ours and the alternatives' on the same work in one run: `python -m benchmarks [CORPORA] [-o FOLDER]`.

Each part is measured in a process of its own, by CPU time where one process works and by the clock where several do,
and written as a table in Markdown. Ratios within a run can be compared between machines; seconds cannot.
"""

from __future__ import annotations

import argparse
import os
import subprocess
import sys
import tempfile
import time
from collections.abc import Iterator
from pathlib import Path

from attrs import frozen

COUNTRIES = 20
"""As many of the Findings as there are names of others for ten copies of each."""
COPIES = (1, 2, 4, 8, 10)


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


def run_part(name: str, *arguments: str | Path) -> Iterator[str]:
    """Yield the lines that another module of this package prints, run in a process of its own."""
    command = [sys.executable, "-m", f"benchmarks.{name}", *map(str, arguments)]
    yield from subprocess.run(command, capture_output=True, text=True, check=True).stdout.splitlines()


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
        ("chapters, JSON after the CSV", findings, "dol-findings", ["--format", "json"]),
        ("chapters, second run", findings, "dol-findings", []),
        ("pages, one process", pages, "human-rights-practices", ["--no-cache"]),
    ):
        yield describe(name, folder, run_program("export", folder, "--series", series, "-o", work / "out", *options))


def measure_growth(corpora: Path, work: Path) -> Iterator[str]:
    """Export a few countries, then the same under more and more codes."""
    yield from (
        "| growth | files | MB | seconds | CPU seconds | MB a second of CPU | peak MB |",
        "|---|---|---|---|---|---|---|",
    )
    for copies in COPIES:
        folder = copy_countries(corpora / "dol-findings" / "text", work / f"copies-{copies}", copies)
        yield describe(
            f"{copies} times the countries",
            folder,
            run_program("export", folder, "--series", "dol-findings", "-o", work / "out", "--no-cache"),
        )


def copy_countries(findings: Path, folder: Path, copies: int) -> Path:
    """Write the chapters of some countries, and copies of them under the names of others."""
    import pycountry

    taken = sorted({path.stem for path in findings.glob("*/*.txt")})[:COUNTRIES]
    names = [country.name for country in pycountry.countries if "," not in country.name and country.name.isascii()]
    free = iter(name for name in names if name not in taken and len(name) > 3)
    for copy in range(copies):
        for name in taken:
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
            run_part("comparing", chosen.corpora / "dol-findings" / "text"),
            run_part("aligning", chosen.corpora / "dol-findings"),
            run_part("editions", chosen.corpora / "dol-findings" / "text"),
            measure_corpora(chosen.corpora, work),
            measure_growth(chosen.corpora, work),
        ):
            for line in part:
                print(line, flush=True)
                print(line, file=out)
            print(file=out)


if __name__ == "__main__":
    main()
