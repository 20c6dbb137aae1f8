"""Runs killed at random moments: whatever the moment, every file left is whole or is not there.

    python tests/hard/kills.py --kills 200

A run exports or reports on a small corpus of invented countries into a folder that already holds an earlier run's
files, with a cache, on one process or two, and is killed with SIGKILL somewhere between its start and its end. Then
every file in the folder is either the earlier run's or the whole new one, every entry of the cache that can be read is
right, and the next run gives the right bytes.
"""

from __future__ import annotations

import argparse
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Mapping, Sequence
from pathlib import Path

from attrs import frozen

NARRATIVE = """{title}: Tier {tier}

The Government of {name} does not fully meet the minimum standards for the elimination of trafficking but is making
significant efforts to do so; therefore {name} remained on Tier {tier}.

PRIORITIZED RECOMMENDATIONS:

• Train labor inspectors to find victims on boats. • Fund {number} shelters outside the capital.

PROSECUTION

The government maintained law enforcement efforts. Police investigated {number} cases in {year}.

PROTECTION

The government maintained protection efforts. The government identified {number} victims.
"""
NAMES = ("Vesmark", "Orlenia", "Saberia", "Sabland")
COMMANDS: Mapping[str, Sequence[str]] = {
    "export": ("export", "--format", "csv,json,sqlite"),
    "report": ("report",),
}


@frozen
class Scene:
    """The folders of one campaign.

    Args:
        old: the corpus of the earlier run.
        new: the corpus of the run that is killed.
        cache: shared by all.
        whole: for each command, the bytes of every file that a run on `old` and on `new` may leave, by name.
        seconds: for each command, how long a run takes.
    """

    old: Path
    new: Path
    cache: Path
    whole: Mapping[str, Mapping[str, frozenset[bytes]]]
    seconds: Mapping[str, float]


def write_corpus(folder: Path, year: int) -> Path:
    """Write a corpus of three countries with three editions each, the last of them `year`."""
    for name in NAMES[:3]:
        for edition in range(year - 2, year + 1):
            path = folder / str(edition) / f"{name}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            tier = 1 + (edition + len(name)) % 3
            text = NARRATIVE.format(title=name.upper(), name=name, tier=tier, number=edition % 7 + 2, year=edition - 1)
            path.write_text(text, encoding="utf-8")
    return folder


def start(arguments: Sequence[str | Path], cache: Path) -> subprocess.Popen[bytes]:
    """Start the program in a group of processes of its own."""
    environment = {**os.environ, "TIPCOMPARE_CACHE": str(cache), "PYTHONPATH": os.pathsep.join(sys.path)}
    command = [sys.executable, "-m", "tipcompare", *map(str, arguments), "-q"]
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )


def run(arguments: Sequence[str | Path], cache: Path) -> None:
    """Run the program to its end.

    Raises:
        AssertionError: where it does not end well.
    """
    process = start(arguments, cache)
    _, said = process.communicate()
    assert process.returncode == 0, said.decode()


def read_folder(folder: Path) -> dict[str, bytes]:
    """Return every file in a folder by name, what a killed run left to be cleared aside."""
    return {
        path.relative_to(folder).as_posix(): path.read_bytes()
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


def set_scene(root: Path) -> Scene:
    """Write the corpora and find what whole runs give."""
    old, new = write_corpus(root / "old", 2020), write_corpus(root / "new", 2021)
    whole: dict[str, dict[str, frozenset[bytes]]] = {}
    seconds = {}
    for name, command in COMMANDS.items():
        for number, corpus in enumerate((old, new)):
            began = time.monotonic()
            run([*command, corpus, "-o", root / f"whole-{name}-{number}", "--no-cache"], root / "cache")
            seconds[name] = time.monotonic() - began
        found = [read_folder(root / f"whole-{name}-{number}") for number in range(2)]
        names = found[0].keys() | found[1].keys()
        whole[name] = {file: frozenset(part[file] for part in found if file in part) for file in names}
    return Scene(old, new, root / "cache", whole, seconds)


def kill_once(scene: Scene, chance: random.Random) -> str:
    """Kill one run and check what it left; return what it was and whether it was over already.

    Raises:
        AssertionError: where a file is neither whole nor absent, or the next run goes wrong.
    """
    name = chance.choice(sorted(COMMANDS))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out")
        run([*COMMANDS[name], scene.old, "-o", out], scene.cache)
        arguments: list[str | Path] = [*COMMANDS[name], scene.new, "-o", out, "--jobs", str(chance.choice((1, 1, 2)))]
        if chance.random() < 0.3:
            arguments.append("--no-cache")
        process = start(arguments, scene.cache if chance.random() < 0.5 else Path(folder, "cache"))
        try:
            process.wait(chance.uniform(0, 1.1 * scene.seconds[name]))
        except subprocess.TimeoutExpired:
            os.killpg(process.pid, signal.SIGKILL)
        process.communicate()
        for file, data in read_folder(out).items():
            assert data in scene.whole[name][file], f"{name}: {file} is broken"
        check_cache(scene.cache)
        run([*COMMANDS[name], scene.new, "-o", out], scene.cache)
        newest = read_folder(out)
        assert all(data in scene.whole[name][file] for file, data in newest.items())
        assert not list(out.rglob(".*.tmp")), "what the killed run left was not cleared"
    return f"{name}, {'over' if process.returncode == 0 else 'killed'}"


def check_cache(folder: Path) -> None:
    """Check that every entry that another run would find is whole.

    Raises:
        AssertionError: where one is not.
    """
    from tipcompare.cache import Cache, load_entry

    for path in folder.rglob("*"):
        if path.is_file() and not path.name.startswith("."):
            store = Cache(folder, path.parent.parent.name)
            assert load_entry(store, path.parent.name + path.name) is not None, path


def main() -> None:
    """Run a campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    chosen = parser.parse_args()
    chance = random.Random(chosen.seed)
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as root:
        scene = set_scene(Path(root))
        for number in range(1, chosen.kills + 1):
            counts[kill_once(scene, chance)] += 1
            if number % 10 == 0:
                print(number, dict(counts), flush=True)
    print(f"{chosen.kills} runs, no broken file: {dict(counts)}")


if __name__ == "__main__":
    main()
