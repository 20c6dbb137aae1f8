"""How long `import tipcompare` takes against its two smallest libraries: `python -m benchmarks.importing`.

Each import runs in a fresh interpreter; the figures are wall time, the least of nine.
"""

from __future__ import annotations

import subprocess
import sys
import time

REPEATS = 9


def import_time(code: str) -> float:
    """Return the least time a fresh interpreter took to run `code`, in seconds."""
    times = []
    for _ in range(REPEATS):
        start = time.perf_counter()
        subprocess.run([sys.executable, "-c", code], check=True)
        times.append(time.perf_counter() - start)
    return min(times)


def main() -> None:
    """Print both times without the interpreter's own start, and their ratio."""
    nothing = import_time("pass")
    small = import_time("import attrs, rapidfuzz") - nothing
    whole = import_time("import tipcompare") - nothing
    print(f"attrs, rapidfuzz {small * 1000:.0f} ms, tipcompare {whole * 1000:.0f} ms, ratio {whole / small:.2f}")


if __name__ == "__main__":
    main()
