"""How fast a narrative is read: `python -m benchmarks.reading`. Figures are process time on one core, best of ten."""

from __future__ import annotations

import time
from collections.abc import Callable
from pathlib import Path

from tipcompare.figures import read_observations
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources import read_source

SEED = Path(__file__).resolve().parent.parent / "seeds" / "mexico-2021.txt"
REPEATS = 10


def best_time(work: Callable[[], object]) -> float:
    """Return the least process time that `work` took, in seconds."""
    times = []
    for _ in range(REPEATS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def main() -> None:
    """Print seconds and megabytes a second for the whole read, and for the figures alone."""
    data = SEED.read_bytes()
    tip = get_profile("tip")
    report = read_report(read_source(data, SEED.name)[0], tip)
    whole = best_time(lambda: read_report(read_source(data, SEED.name)[0], tip))
    figures = best_time(lambda: read_observations(report.text, report.sections, tip, report.edition))
    for name, seconds in (("whole read", whole), ("figures", figures)):
        print(f"{name:12} {seconds * 1000:6.1f} ms  {len(data) / seconds / 1e6:5.2f} MB/s")


if __name__ == "__main__":
    main()
