"""The same files give the same bytes, whatever the hash seed, the jobs, the order of files, the locale or the zone."""

from __future__ import annotations

import os
import subprocess
import sys
from collections.abc import Mapping, Sequence
from pathlib import Path

import kills
import pytest

FORMATS = "csv,json,parquet,sqlite,xlsx"
PLACES = (
    {"PYTHONHASHSEED": "0", "TZ": "UTC", "LC_ALL": "C"},
    {"PYTHONHASHSEED": "1", "TZ": "Pacific/Auckland", "LC_ALL": "C.UTF-8", "LANGUAGE": "tr_TR", "JOBS": "2"},
    {"PYTHONHASHSEED": "4294967295", "TZ": "America/St_Johns", "PYTHONUTF8": "1", "JOBS": "3", "REVERSED": "1"},
)


def copy_corpus(source: Path, target: Path, *, backwards: bool) -> Path:
    """Write the files of a corpus again, in order or backwards, so that the disk lists them in another order."""
    for path in sorted(source.rglob("*.txt"), reverse=backwards):
        copy = target / path.relative_to(source)
        copy.parent.mkdir(parents=True, exist_ok=True)
        copy.write_bytes(path.read_bytes())
    return target


@pytest.mark.parametrize(
    ("command", "places"),
    [(("export", "--format", FORMATS), PLACES), (("report",), PLACES[1:])],
    ids=["export", "report"],
)
def test_the_bytes_are_the_same_everywhere(
    command: tuple[str, ...], places: Sequence[Mapping[str, str]], demo: Path, tmp_path: Path
) -> None:
    """Each command writes the same files in quite different places."""
    found = []
    for number, place in enumerate(places):
        corpus = copy_corpus(demo, tmp_path / f"corpus-{number}", backwards="REVERSED" in place)
        out = tmp_path / f"out-{number}"
        environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path), **place}
        arguments = [*command, str(corpus), "-o", str(out), "--jobs", place.get("JOBS", "1"), "--no-cache", "-q"]
        subprocess.run([sys.executable, "-m", "tipcompare", *arguments], env=environment, check=True, cwd=tmp_path)
        found.append(kills.read_folder(out))
    assert len(found[0]) >= 3
    for other in found[1:]:
        assert [name for name in found[0] if found[0][name] != other.get(name)] == []
        assert found[0].keys() == other.keys()
