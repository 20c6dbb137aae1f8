"""How fast a narrative is read: `python -m benchmarks.reading [CHECKOUT]`.

Process time on one core, best of ten. With a checkout of another commit the whole read, and all of it but the figures,
are timed by turns with that one's, each in a process of its own, and the ratio of each pair is printed.
"""

from __future__ import annotations

import subprocess
import sys
import time
from collections.abc import Callable
from pathlib import Path
from statistics import median

from tipcompare.figures import read_observations
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources import read_source

ROOT = Path(__file__).resolve().parent.parent
SEED = ROOT / "seeds" / "mexico-2021.txt"
REPEATS = 10
PAIRS = 5
CODE = """
import sys, time
from pathlib import Path
from tipcompare.reading import read_report
from tipcompare.series import get_profile
from tipcompare.sources import read_source
if "apart" in sys.argv:  # from figures: where they are read has moved
    steps = sys.modules.get("tipcompare.reading.pipeline") or sys.modules["tipcompare.reading.narrative"]
    steps.read_observations = lambda *_, **__: ((), ())
data, tip, times = Path(sys.argv[1]).read_bytes(), get_profile("tip"), []
for _ in range({repeats}):
    start = time.process_time()
    read_report(read_source(data, "mexico-2021.txt")[0], tip)
    times.append(time.process_time() - start)
print(min(times))
"""


def best_time(work: Callable[[], object]) -> float:
    """Return the least process time that `work` took, in seconds."""
    times = []
    for _ in range(REPEATS):
        start = time.process_time()
        work()
        times.append(time.process_time() - start)
    return min(times)


def time_checkout(folder: Path, *what: str) -> float:
    """Return the seconds that reading the seed takes the package of a checkout, in a process of its own."""
    command = [sys.executable, "-c", CODE.format(repeats=REPEATS), str(SEED), *what]
    done = subprocess.run(
        command, cwd=folder, env={"PYTHONPATH": str(folder)}, check=True, capture_output=True, text=True
    )
    return float(done.stdout)


def main() -> None:
    """Print seconds and megabytes a second for the whole read and for the figures alone, then the pairs."""
    data, tip = SEED.read_bytes(), get_profile("tip")
    report = read_report(read_source(data, SEED.name)[0], tip)
    whole = best_time(lambda: read_report(read_source(data, SEED.name)[0], tip))
    figures = best_time(lambda: read_observations(report.text, report.sections, tip, report.edition))
    for name, seconds in (("whole read", whole), ("figures", figures)):
        print(f"{name:12} {seconds * 1000:6.1f} ms  {len(data) / seconds / 1e6:5.2f} MB/s")
    for name, what in (("whole read", ()), ("apart from figures", ("apart",))) if len(sys.argv) > 1 else ():
        ratios = []
        for _ in range(PAIRS):
            old, new = (time_checkout(folder, *what) for folder in (Path(sys.argv[1]).resolve(), ROOT))
            ratios.append(new / old)
            print(f"{name}: there {old * 1000:6.1f} ms, here {new * 1000:6.1f} ms: {new / old:.2f} of its time")
        print(f"{name}: median {median(ratios):.2f}")


if __name__ == "__main__":
    main()
