"""Whether a change changed what is read: `python -m benchmarks.hashes [CORPORA] [--dump FOLDER]`.

Reads the demo and, where CORPORA is given, the real series, and prints for each of them three hashes: of all that a
report holds but its figures and warnings, of its figures, of its warnings. A commit that only moves code changes none
of them. With `--dump` each report is written as JSON as well, one folder a corpus: `diff -r` of two such folders shows
which rows a commit that mends something has changed.
"""

from __future__ import annotations

import argparse
import json
from collections.abc import Iterator
from hashlib import sha256
from pathlib import Path
from typing import Any

from tipcompare.errors import TipcompareError
from tipcompare.reading import read_report
from tipcompare.serialize import to_json
from tipcompare.series import get_profile
from tipcompare.sources import read_source

ROOT = Path(__file__).resolve().parent.parent
APART = ("observations", "warnings")


def folders(corpora: Path | None) -> dict[str, tuple[str, Path, str]]:
    """Return what is read: for each name the series, the folder and the pattern of its files."""
    found = {"demo": ("tip", ROOT / "corpora" / "demo", "[12]*/*.txt")}
    if corpora is not None:
        found |= {
            "tip-2018-printed": ("tip", corpora / "tip-2018" / "printed", "*/*.txt"),
            "tip-2018-clean": ("tip", corpora / "tip-2018" / "clean", "*/*.txt"),
            "findings-text": ("dol-findings", corpora / "dol-findings" / "text", "*/*.txt"),
            "findings-xml": ("dol-findings", corpora / "dol-findings" / "xml", "*.xml"),
            "practices": ("human-rights-practices", corpora / "human-rights-practices", "*/*.html"),
        }
    return found


def read_folder(series: str, folder: Path, pattern: str) -> Iterator[tuple[str, dict[str, Any]]]:
    """Yield a name for each report below `folder`, and the report as plain values or what refused it."""
    profile = get_profile(series)
    for path in sorted(folder.glob(pattern)):
        name = f"{path.parent.name}/{path.name}"
        for number, source in enumerate(read_source(path.read_bytes(), name)):
            try:
                value = json.loads(to_json(read_report(source, profile)))["value"]
            except TipcompareError as error:
                value = {"refused": str(error)}
            yield f"{path.parent.name}-{path.stem}-{number}", value


def main() -> None:
    """Print a line for each corpus: its name, the number of reports, and the hashes."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("corpora", nargs="?", type=Path)
    parser.add_argument("--dump", type=Path)
    options = parser.parse_args()
    for name, (series, folder, pattern) in folders(options.corpora).items():
        hashes = {part: sha256() for part in ("report", *APART)}
        count = 0
        for report, value in read_folder(series, folder, pattern):
            count += 1
            for part in APART:
                hashes[part].update(json.dumps(value.get(part), sort_keys=True).encode())
            kept = {key: item for key, item in value.items() if key not in APART}
            hashes["report"].update(json.dumps(kept, sort_keys=True).encode())
            if options.dump is not None:
                out = options.dump / name / f"{report}.json"
                out.parent.mkdir(parents=True, exist_ok=True)
                out.write_text(json.dumps(value, indent=1, ensure_ascii=False) + "\n", encoding="utf-8")
        print(f"{name:17} {count:5}", *(f"{part} {made.hexdigest()[:12]}" for part, made in hashes.items()), flush=True)


if __name__ == "__main__":
    main()
