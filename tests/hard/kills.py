"""Runs killed at random moments: whatever the moment, every file left is whole or is not there.

    python tests/hard/kills.py --kills 200
    python tests/hard/kills.py --kills 400 --writers 2

A run exports or reports on a small corpus of invented countries, or fetches pages from a slow server, into a folder
that already holds an earlier run's files, with a cache, on one process or two, and is killed with SIGKILL somewhere
between its start and its end. Then every file in the folder is either the earlier run's or the whole new one, every
entry of the cache that can be read is right, and the next run gives the right bytes.
"""

from __future__ import annotations

import argparse
import hashlib
import json
import os
import random
import signal
import subprocess
import sys
import tempfile
import time
from collections import Counter
from collections.abc import Iterator, Mapping, Sequence
from contextlib import contextmanager
from pathlib import Path

from attrs import frozen

sys.path.append(str(Path(__file__).resolve().parent.parent))  # where the server is, when this is run by itself
import misbehaving

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
    "fetch": ("fetch", "--allow-host", "127.0.0.1", "--delay", "0", "--url-list"),
}
PAGES = 6
PAGE_SECONDS = 0.15
ORPHAN_SECONDS = 20
TIMES = ("fetched_at", "checked_at", "previous_sha256")
"""What a file's provenance says of when it came, which no two runs have in common."""


@frozen
class Scene:
    """The folders of one campaign.

    Args:
        old: for each command, what the earlier run works on.
        new: for each command, what the run that is killed works on.
        cache: shared by all.
        whole: for each command, the bytes of every file that a run on `old` and on `new` may leave, by name.
        last: for each command, the files of a run on `new`.
        seconds: for each command, how long a run takes.
    """

    old: Mapping[str, Path]
    new: Mapping[str, Path]
    cache: Path
    whole: Mapping[str, Mapping[str, frozenset[bytes]]]
    last: Mapping[str, Mapping[str, bytes]]
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


def write_list(path: Path, server: misbehaving.Server, year: int) -> Path:
    """Have the server give pages of a year, and write the list of their addresses; the paths are of any year."""
    lines = []
    for number in range(PAGES):
        body = misbehaving.PAGE.replace(b"</body>", b"<p>%d</p>" % year * (2_000 * number + 1) + b"</body>")
        url = server.at(f"/{year}/{number}", misbehaving.slowly(body, 20, PAGE_SECONDS))
        lines.append(f"{url} 2021/page-{number}.html")
    path.write_text("\n".join(lines), encoding="utf-8")
    return path


def start(arguments: Sequence[str | Path], cache: Path, before: Sequence[str] = ()) -> subprocess.Popen[bytes]:
    """Start the program in a group of processes of its own, with other words of a command line before it if wanted."""
    environment = {name: value for name, value in os.environ.items() if not name.lower().endswith("_proxy")}
    environment |= {"TIPCOMPARE_CACHE": str(cache), "PYTHONPATH": os.pathsep.join(sys.path)}
    environment["XDG_CACHE_HOME"] = str(pages_of(cache))
    environment["TMPDIR"] = str(temporary_of(cache))
    temporary_of(cache).mkdir(parents=True, exist_ok=True)
    command = [*before, sys.executable, "-m", "tipcompare", *map(str, arguments), "-q"]
    return subprocess.Popen(
        command, env=environment, stdout=subprocess.DEVNULL, stderr=subprocess.PIPE, start_new_session=True
    )


def pages_of(cache: Path) -> Path:
    """Return the folder for the cache of pages, beside that of results."""
    return cache.with_name(f"{cache.name}-pages")


def temporary_of(cache: Path) -> Path:
    """Return the folder for temporary files, beside that of results."""
    return cache.with_name(f"{cache.name}-temporary")


def run(arguments: Sequence[str | Path], cache: Path) -> None:
    """Run the program to its end.

    Raises:
        AssertionError: where it does not end well.
    """
    process = start(arguments, cache)
    _, said = process.communicate()
    assert process.returncode == 0, said.decode()


def read_folder(folder: Path) -> dict[str, bytes]:
    """Return every file in a folder by name, what a killed run left to be cleared aside, without times of fetching."""
    return {
        path.relative_to(folder).as_posix(): _without_times(path)
        for path in sorted(folder.rglob("*"))
        if path.is_file() and not path.name.startswith(".")
    }


def _without_times(path: Path) -> bytes:
    data = path.read_bytes()
    if not path.name.endswith(".provenance.json"):
        return data
    said = json.loads(data)
    return json.dumps({name: value for name, value in said.items() if name not in TIMES}).encode()


@contextmanager
def set_scene(root: Path) -> Iterator[Scene]:
    """Write the corpora, run a server and find what whole runs give; the server stops when the block ends."""
    with misbehaving.serve() as server:
        sides: list[Mapping[str, Path]] = []
        for year in (2020, 2021):
            corpus = write_corpus(root / str(year), year)
            pages = write_list(root / f"{year}.txt", server, year)
            sides.append({"export": corpus, "report": corpus, "fetch": pages})
        whole: dict[str, dict[str, frozenset[bytes]]] = {}
        last: dict[str, dict[str, bytes]] = {}
        seconds = {}
        for name, command in COMMANDS.items():
            for number, side in enumerate(sides):
                began = time.monotonic()
                run([*command, side[name], "-o", root / f"whole-{name}-{number}"], root / f"cache-{number}")
                seconds[name] = time.monotonic() - began
            found = [read_folder(root / f"whole-{name}-{number}") for number in range(2)]
            names = found[0].keys() | found[1].keys()
            whole[name] = {file: frozenset(part[file] for part in found if file in part) for file in names}
            last[name] = found[1]
        yield Scene(sides[0], sides[1], root / "cache", whole, last, seconds)


def kill_once(scene: Scene, chance: random.Random, name: str = "", writers: int = 1) -> str:
    """Kill one run (of the command `name`, or any) and check what it left; return what it was and how it ended.

    Where there are several writers of one output and one cache, the others go on and must end well.

    Raises:
        AssertionError: where a file is neither whole nor absent, a worker lives on, or the next run goes wrong.
    """
    name = name or chance.choice(sorted(COMMANDS))
    with tempfile.TemporaryDirectory() as folder:
        out = Path(folder, "out")
        command: tuple[str | Path, ...] = (*COMMANDS[name], scene.new[name], "-o", out)
        if chance.random() < 0.8:
            run([*COMMANDS[name], scene.old[name], "-o", out], scene.cache)
        options: list[str] = []
        if name != "fetch":
            options = ["--jobs", str(chance.choice((1, 1, 2))), *(["--no-cache"] if chance.random() < 0.3 else [])]
        cache = scene.cache if chance.random() < 0.5 else Path(folder, "cache")
        process, *others = (start([*command, *options], cache) for _ in range(writers))
        try:
            process.wait(chance.uniform(0, 1.1 * writers * scene.seconds[name]))
        except subprocess.TimeoutExpired:
            process.kill()  # the process alone: its workers have to see to their end themselves
        process.communicate()
        for other in others:
            _, said = other.communicate()
            assert other.returncode == 0, said.decode()
        check_orphans(process.pid)
        for file, data in read_folder(out).items():
            assert data in scene.whole[name][file], f"{name}: {file} is broken"
        for used in (scene.cache, cache):
            check_cache(used)
            check_pages(pages_of(used) / "tipcompare" / "fetch")
        run(command, cache)
        found = read_folder(out)  # in which pages of the earlier run alone may stand too
        for file, data in scene.last[name].items():
            assert found.get(file) == data, f"{name}: the next run did not give the right {file}"
        check_rest([out, *(place(cache) for place in (Path, pages_of, temporary_of))], fetched=name == "fetch")
    return f"{name}, {'over' if process.returncode == 0 else 'killed'}"


def check_orphans(group: int) -> None:
    """Check that no process of a killed run is left after a while.

    Raises:
        AssertionError: where one is.
    """
    deadline = time.monotonic() + ORPHAN_SECONDS
    while time.monotonic() < deadline:
        try:
            os.killpg(group, 0)
        except ProcessLookupError:
            return
        time.sleep(0.05)
    os.killpg(group, signal.SIGKILL)
    raise AssertionError(f"processes of the killed run {group} lived on")


def check_rest(folders: Sequence[Path], *, fetched: bool) -> None:
    """Check that the run after a killed one left nothing of it in the folders it uses.

    Raises:
        AssertionError: where something is.
    """
    left = [path for folder in folders for path in folder.rglob(".*.tmp")]
    if not fetched:  # which needs no temporary folder, and so does not look there
        left += folders[-1].glob("tipcompare-run-*")
    assert not left, f"left behind: {left}"


def check_cache(folder: Path) -> None:
    """Check that every entry that another run would find is whole.

    Raises:
        AssertionError: where one is not.
    """
    from tipcompare.corpus.cache import Cache, load_entry

    for path in folder.rglob("*"):
        if path.is_file() and not path.name.startswith("."):
            store = Cache(folder)
            assert load_entry(store, path.parent.name + path.name) is not None, path


def check_pages(folder: Path) -> None:
    """Check that every page kept has the bytes of its name, and every note on one is whole and of a page that is there.

    Raises:
        AssertionError: where one is not.
    """
    for path in folder.glob("bodies/[!.]*"):
        assert hashlib.sha256(path.read_bytes()).hexdigest() == path.name, path
    for path in folder.glob("urls/[!.]*"):
        assert (folder / "bodies" / json.loads(path.read_text(encoding="utf-8"))["sha256"]).is_file(), path


def main() -> None:
    """Run a campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--kills", type=int, default=20)
    parser.add_argument("--seed", type=int, default=0)
    parser.add_argument("--writers", type=int, default=1, help="runs at once on one output and one cache")
    chosen = parser.parse_args()
    chance = random.Random(chosen.seed)
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as root, set_scene(Path(root)) as scene:
        for number in range(1, chosen.kills + 1):
            counts[kill_once(scene, chance, writers=chosen.writers)] += 1
            if number % 10 == 0:
                print(number, dict(counts), flush=True)
    print(f"{chosen.kills} runs, no broken file: {dict(counts)}")


if __name__ == "__main__":
    main()
