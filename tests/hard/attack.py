"""Runs of the program over whatever can be wrong around it: inputs, outputs, servers, caches and interrupts.

    python tests/hard/attack.py --runs 2000 --seed 1

Each run is a child of this process that calls the command line with a random scene about it. Whatever the scene: no
traceback, an exit status that is documented, no half file, nothing left in the temporary folder; sound documents beside
spoiled ones are in the tables; a cache changes nothing; and after an interrupt the next run gives what it should.
"""

from __future__ import annotations

import argparse
import csv
import io
import os
import random
import resource
import shutil
import signal
import socket
import sys
import tempfile
import time
import traceback
import weakref
from collections import Counter
from collections.abc import Callable, Mapping, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

from attrs import field, frozen

sys.path.append(str(Path(__file__).resolve().parent.parent))  # where the server is, when this is run by itself
import fuzzing
import kills
import misbehaving

PATIENCE = 60.0
"""Seconds after which a run counts as one that never ends."""

STATUSES = frozenset({0, 1, 2, 130})
FORMATS = ("csv", "json", "sqlite", "xlsx", "parquet", "safe-csv")
PAGES = ("html", "md", "json", "xlsx", "docx")
ODD_NAMES = (
    *("a\nb.txt", "\x1b[31m.txt", "‮gpj.txt", "é" * 100 + ".txt", " .txt", "-o.txt", "a'b\".html", "%s{}.txt"),
    *(
        "CON.txt",
        "x.TXT",
        "2021.txt",
        "$(id).txt",
        "..txt",
        "🌊.txt",
        "manifest.csv",
        "x.provenance.json",
        ".hidden.txt",
    ),
)
RAW_NAMES = (b"\xff\xfe.txt", b"caf\xe9.html")
SEEDS = fuzzing.gather_seeds()


class FoundError(AssertionError):
    """Something that must not be."""


@frozen
class Scene:
    """One run.

    Args:
        root: a folder of its own.
        chance: what it is drawn from.
        arguments: of the command line.
        environment: that differs.
        limits: of the system, by name.
        closed: which of the standard streams are closed.
        full: whether standard output is full.
    """

    root: Path
    chance: random.Random
    arguments: Sequence[str | Path]
    environment: Mapping[str, str] = field(factory=dict)
    limits: Mapping[str, int] = field(factory=dict)
    closed: tuple[int, ...] = ()
    full: bool = False


@frozen
class Result:
    """How a run ended."""

    status: int
    out: str
    err: str
    killed: bool = False


def start(scene: Scene) -> int:
    """Start a run in a child and return its process number."""
    for name in ("tmp", "cache"):
        (scene.root / name).mkdir(exist_ok=True)
    sys.stdout.flush()
    sys.stderr.flush()
    child = os.fork()
    if child:
        return child
    status = 99
    finalizers: Any = weakref.finalize
    finalizers._registry.clear()  # of this process: they are none of the child's
    try:
        _prepare(scene)
        from tipcompare.cli import main

        main([os.fspath(argument) for argument in scene.arguments])
    except SystemExit as ended:
        status = ended.code if isinstance(ended.code, int) else 99
    except BaseException:  # noqa: BLE001 - whatever comes out is a find
        os.write(2, f"Traceback escaped\n{traceback.format_exc()}".encode())
    with suppress(OSError, AttributeError):
        sys.stderr.flush()
    finalizers._exitfunc()  # as at the end of any process
    os._exit(status)


def _prepare(scene: Scene) -> None:
    """Make a child what the scene asks for."""
    os.setsid()
    signal.signal(signal.SIGINT, signal.default_int_handler)
    os.environ.update(scene.environment)
    os.environ.setdefault("TIPCOMPARE_CACHE", str(scene.root / "cache"))
    os.environ.setdefault("TMPDIR", str(scene.root / "tmp"))
    os.environ["XDG_CACHE_HOME"] = str(scene.root / "pages")
    tempfile.tempdir = None
    flags = os.O_WRONLY | os.O_CREAT | os.O_TRUNC
    for number, name in ((1, "out.txt"), (2, "err.txt")):
        place = "/dev/full" if scene.full and number == 1 else scene.root / name
        os.dup2(os.open(place, flags, 0o600), number)
    os.dup2(os.open(os.devnull, os.O_RDONLY), 0)
    for number, name in ((1, "stdout"), (2, "stderr")):
        if number in scene.closed:
            os.close(number)
            setattr(sys, name, None)
        else:
            encoding = scene.environment.get("PYTHONIOENCODING", "utf-8")
            setattr(sys, name, io.TextIOWrapper(os.fdopen(number, "wb", closefd=False), encoding=encoding))
    for name, most in scene.limits.items():
        resource.setrlimit(getattr(resource, name), (most, most))


def finish(scene: Scene, child: int, *, after: float = PATIENCE, by: int = signal.SIGKILL) -> Result:
    """Wait for a run; where it takes longer than `after`, end it by a signal.

    Raises:
        FoundError: where it never ends.
    """
    deadline, hit = time.monotonic() + after, False
    while True:
        found, status = os.waitpid(child, os.WNOHANG)
        if found:
            break
        if time.monotonic() > deadline:
            if hit or after == PATIENCE:
                os.kill(child, signal.SIGKILL)
                os.waitpid(child, 0)
                raise FoundError("it never ended")
            os.kill(child, by)
            deadline, hit = time.monotonic() + PATIENCE, True
        time.sleep(0.005)
    texts = [(scene.root / name) for name in ("out.txt", "err.txt")]
    out, err = (path.read_bytes().decode(errors="replace") if path.exists() else "" for path in texts)
    return Result(os.waitstatus_to_exitcode(status), out, err, killed=hit)


def check(scene: Scene, result: Result) -> None:
    """Hold what must hold of every run that was not killed.

    Raises:
        FoundError: where it does not.
    """
    if "Traceback" in result.err or "Exception ignored" in result.err:
        raise FoundError("a traceback")
    if result.status not in STATUSES and not (result.killed and result.status < 0):
        raise FoundError(f"status {result.status}")
    if result.status == 2 and not scene.closed and result.err.count("tipcompare: ") < 1:
        raise FoundError("status 2 without a line")
    if "\x1b" in result.out + result.err:
        raise FoundError("a control character on the terminal")
    if not (result.killed and result.status == -signal.SIGKILL):
        left = [*(scene.root / "tmp").iterdir(), *scene.root.rglob(".*.tmp")]
        if left:
            raise FoundError(f"left behind: {left[:3]}")


def write_sound(folder: Path) -> Path:
    """Write the sound part of a corpus: three countries with two editions each."""
    shutil.copytree(SOUND, folder, dirs_exist_ok=True)
    return folder


def spoil(folder: Path, chance: random.Random) -> None:
    """Put damaged documents, odd names and what is no file beside the sound ones."""
    for _ in range(chance.randrange(1, 6)):
        seed = fuzzing.mutate(chance, SEEDS)
        below = folder / chance.choice(("", "2021", "2022", "x/2019", "deep/er/2020"))
        below.mkdir(parents=True, exist_ok=True)
        kind = chance.randrange(8)
        name: str | bytes = chance.choice((*ODD_NAMES, Path(seed.name).name)) if kind else chance.choice(RAW_NAMES)
        if name == "manifest.csv" and below == folder:
            continue  # a wrong manifest ends a run, as it says
        path = Path(os.fsdecode(os.path.join(os.fsencode(below), os.fsencode(name))))  # noqa: PTH118 - of bytes
        if path.exists() or path.is_symlink():
            continue
        if kind == 1:
            os.mkfifo(path)
        elif kind == 2:
            path.symlink_to(chance.choice((path, folder, Path("/dev/zero"), Path("/nowhere"))))
        elif kind == 3:
            path.mkdir()
        elif kind == 4 and len(os.fsencode(path)) < 100:
            with socket.socket(socket.AF_UNIX) as listening:
                listening.bind(os.fsencode(path))
        else:
            path.write_bytes(seed.data)


def attack_input(root: Path, chance: random.Random) -> None:
    """Spoiled documents beside sound ones: the sound ones are in the tables."""
    corpus = write_sound(root / "corpus")
    spoil(corpus, chance)
    command = chance.choice(("export", "export", "report", "tiers"))
    if command == "tiers":
        arguments: list[str | Path] = ["tiers", "--corpus", corpus, "--csv"]
    elif command == "report":
        arguments = ["report", corpus, "-o", root / "out", "--format", chance.choice(PAGES)]
    else:
        arguments = ["export", corpus, "-o", root / "out", "--format", f"csv,{chance.choice(FORMATS[1:5])}"]
    scene = Scene(root, chance, arguments)
    result = finish(scene, start(scene))
    check(scene, result)
    if result.status == 2:
        raise FoundError(f"spoiled documents cost the sound ones: {result.err[-300:]}")
    if command == "export":
        rows = list(csv.DictReader((root / "out" / "reports.csv").open(encoding="utf-8", newline="")))
        if {"XOL", "XSB", "XVE"} - {row["country"] for row in rows}:
            raise FoundError("a sound country is not in the tables")


def attack_single(root: Path, chance: random.Random) -> None:
    """One or two spoiled documents, shown or compared."""
    paths = []
    for number in range(2):
        seed = fuzzing.mutate(chance, SEEDS)
        path = root / str(2020 + number) / Path(seed.name).name
        path.parent.mkdir()
        path.write_bytes(seed.data if chance.random() < 0.7 else chance.choice(SEEDS).data)
        paths.append(path)
    command = chance.choice(("show", "compare"))
    arguments: list[str | Path] = [command, *(paths if command == "compare" else paths[:1])]
    arguments += chance.choice(([], ["--json"], ["--country", "XVE"], ["--series", "dol-findings"]))
    if command == "compare" and chance.random() < 0.4:
        arguments += ["-o", root / f"x.{chance.choice(PAGES)}"]
    encoding = {"PYTHONIOENCODING": chance.choice(("utf-8", "ascii", "latin-1"))}
    scene = Scene(root, chance, arguments, encoding)
    check(scene, finish(scene, start(scene)))


def attack_output(root: Path, chance: random.Random) -> None:
    """Outputs that cannot be: what stood there is as it was, and every file that is new is whole."""
    place = root / "out"
    kind = chance.randrange(9)
    limits: dict[str, int] = {}
    if kind == 0:
        place.write_text("mine")
    elif kind == 1:
        place.symlink_to(chance.choice((place, Path("/proc"), Path("/dev/full"), Path("/dev/null"))))
    elif kind == 2:
        place = Path(chance.choice(("/proc/x", "/dev/null/x", "/dev/full", "/sys/x", "/" + "n" * 300)))
    elif kind == 3:
        limits["RLIMIT_FSIZE"] = chance.randrange(0, 60_000)
    elif kind == 4:
        limits["RLIMIT_NOFILE"] = chance.randrange(8, 40)
    elif kind == 5:
        place.mkdir()
        for name in ("reports.csv", "index.html", "tipcompare.xlsx", "xve.html"):
            (place / name).mkdir()
    closed = chance.choice(((), (), (), (1,), (2,), (1, 2)))
    command = chance.choice(("export", "report"))
    format_ = chance.choice(FORMATS if command == "export" else PAGES)
    arguments: list[str | Path] = [
        command,
        SOUND,
        "-o",
        place,
        "--format",
        format_,
        *chance.choice(([], ["--no-cache"], ["-q"])),
    ]
    scene = Scene(root, chance, arguments, limits=limits, closed=closed, full=chance.random() < 0.2 and 1 not in closed)
    result = finish(scene, start(scene))
    check(scene, result)
    if kind == 0 and (result.status != 2 or place.read_text() != "mine"):
        raise FoundError("a file that stood in the way is not as it was")
    if result.status == 0 and place.is_dir() and kind not in (1, 2):
        _check_whole(place, command, format_)


def _check_whole(place: Path, command: str, format_: str) -> None:
    for name, data in WHOLE[command, format_].items():
        path = place / name
        if path.is_file() and path.read_bytes() != data:
            raise FoundError(f"{name} is another one")


def attack_cache(root: Path, chance: random.Random) -> None:
    """A cache that was damaged: the output is what it is without."""
    shutil.copytree(CACHE, root / "cache")
    files = [path for path in (root / "cache").rglob("*") if path.is_file()]
    for path in chance.sample(files, min(len(files), chance.randrange(1, 8))):
        other = chance.choice(files)
        kind = chance.randrange(7)
        data = path.read_bytes() if path.is_file() and not path.is_symlink() else b""
        path.unlink(missing_ok=True)
        if kind == 0:
            path.write_bytes(data[: chance.randrange(len(data) + 1)])
        elif kind == 1 and data:
            at = chance.randrange(len(data))
            path.write_bytes(data[:at] + bytes([data[at] ^ (1 << chance.randrange(8))]) + data[at + 1 :])
        elif kind == 2 and other.is_file() and not other.is_symlink():
            path.write_bytes(other.read_bytes())
        elif kind == 3:
            os.mkfifo(path)
        elif kind == 4:
            path.symlink_to(chance.choice((Path("/dev/zero"), path, other)))
        elif kind == 5:
            path.mkdir()
    command, format_ = chance.choice((("export", "csv"), ("export", "json"), ("report", "html"), ("report", "md")))
    arguments: list[str | Path] = [command, SOUND, "-o", root / "out", "--format", format_]
    scene = Scene(root, chance, arguments)
    result = finish(scene, start(scene))
    check(scene, result)
    if result.status != 0:
        raise FoundError(f"status {result.status}: {result.err[-300:]}")
    _check_whole(root / "out", command, format_)
    clear = Scene(root, chance, ["cache", "--clear"])
    check(clear, finish(clear, start(clear)))


def attack_server(root: Path, chance: random.Random) -> None:
    """Servers that answer anything: every page that cannot be had is a line, the others are whole."""
    lines = []
    for number in range(chance.randrange(1, 5)):
        SERVER.at(f"/{number}", *(_draw_answer(chance) for _ in range(chance.randrange(1, 3))))
        target = chance.choice(("", f"2021/p{number}", f"2021/p{number}.html", f"q/{number}.pdf"))
        lines.append(f"{SERVER.url}/{number} {target}".strip())
    SERVER.at("/good", misbehaving.answer())
    lines.insert(chance.randrange(len(lines) + 1), f"{SERVER.url}/good good/page.html")
    (root / "urls.txt").write_text("\n".join(lines))
    arguments: list[str | Path] = ["fetch", "--url-list", root / "urls.txt", "-o", root / "out", "--delay", "0"]
    arguments += ["--allow-host", "127.0.0.1", "--attempts", "2", "--time-limit", "2", "--max-size", "0.5"]
    scene = Scene(root, chance, arguments, {"no_proxy": "127.0.0.1"})
    for _ in range(chance.choice((1, 2))):
        result = finish(scene, start(scene))
        check(scene, result)
        good = root / "out" / "good" / "page.html"
        if not good.exists() and "/good: not complete after" in result.err:
            return  # on a machine as busy as that
        if not good.exists() or good.read_bytes() != misbehaving.PAGE:
            raise FoundError(f"the good page is not there: status {result.status}")


def _draw_answer(chance: random.Random) -> misbehaving.Answer:
    def noise(most: int) -> bytes:
        return chance.randbytes(chance.randrange(most)).replace(b"\n", b"").replace(b"\r", b"")

    status = chance.choice(
        (b"200", b"200", b"206", b"204", b"301", b"302", b"304", b"404", b"429", b"503", b"999", b"x")
    )
    names: tuple[bytes, ...] = (
        b"Location",
        b"ETag",
        b"Last-Modified",
        b"Retry-After",
        b"Content-Type",
        b"Content-Length",
    )
    names += (b"Content-Encoding", b"Transfer-Encoding", b"Set-Cookie", noise(20) or b"X")
    values: tuple[bytes, ...] = (
        b"0",
        b"1",
        b"-1",
        b"text/html",
        b"application/pdf",
        b"gzip",
        b"chunked",
        b"/good",
        b"/0",
        b"http://[",
    )
    values += (
        b"http://elsewhere.test/",
        b"file:///etc/passwd",
        b"//x:y@127.0.0.1/",
        b"9" * 400,
        noise(60),
        b"\xff\xfe",
    )
    values += (b"Fri, 31 Dec 9999 23:59:59 -2359", b'"a"', b"text/html; charset=utf-7", b"\x1b[31m")
    headers = b"".join(
        b"%s: %s\r\n" % (chance.choice(names), chance.choice(values)) for _ in range(chance.randrange(6))
    )
    body = chance.choice((misbehaving.PAGE, b"", noise(3000), b"%PDF-1.4 " + noise(300), b"\x1f\x8b" + noise(300)))
    head = b"HTTP/1.1 %s %s\r\n" % (status, noise(10))
    return misbehaving.raw(head + headers + b"\r\n" + body)


def attack_interrupt(root: Path, chance: random.Random) -> None:
    """A run that is broken off by a signal: nothing is half, and the next run gives what it should."""
    command, format_ = chance.choice((("export", "csv"), ("export", "sqlite"), ("export", "xlsx"), ("report", "html")))
    arguments: list[str | Path] = [command, SOUND, "-o", root / "out", "--format", format_]
    jobs = ["--jobs", "2"] if chance.random() < 0.05 else []
    scene = Scene(root, chance, [*arguments, *jobs])
    how = chance.choice((signal.SIGINT, signal.SIGINT, signal.SIGTERM, signal.SIGKILL, signal.SIGHUP))
    result = finish(scene, start(scene), after=chance.uniform(0.0, 1.2), by=how)
    if how == signal.SIGINT:
        check(scene, result)
    if (root / "out").exists():
        _check_whole(root / "out", command, format_)
    again = Scene(root, chance, arguments)
    result = finish(again, start(again))
    check(again, result)
    if result.status != 0:
        raise FoundError(f"the next run ended with {result.status}: {result.err[-300:]}")
    _check_whole(root / "out", command, format_)


def attack_writers(root: Path, chance: random.Random) -> None:
    """Two runs on one output and one cache, one of which is killed: the other ends well, and nothing is left."""
    formats = (("export", "csv"), ("export", "sqlite"), ("export", "xlsx"), ("report", "html"), ("report", "md"))
    command, format_ = chance.choice(formats)
    jobs = ["--jobs", "2"] if chance.random() < 0.1 else []
    arguments: list[str | Path] = [command, SOUND, "-o", root / "out", "--format", format_]
    scenes = [Scene(root / name, chance, [*arguments, *jobs], _share(root)) for name in ("one", "two")]
    for scene in scenes:
        scene.root.mkdir()
    children = [start(scene) for scene in scenes]
    killed = finish(scenes[0], children[0], after=chance.uniform(0.0, 1.5), by=signal.SIGKILL)
    other = finish(scenes[1], children[1])
    kills.check_orphans(children[0])
    check(scenes[1], other)
    if other.status != 0:
        raise FoundError(f"the other one ended with {other.status}: {other.err[-300:]}")
    _check_whole(root / "out", command, format_)
    again = Scene(root / "one", chance, arguments, _share(root))
    result = finish(again, start(again))
    check(again, result)
    if result.status != 0:
        raise FoundError(f"the next run ended with {result.status} after {killed.status}: {result.err[-300:]}")
    _check_whole(root / "out", command, format_)
    left = [*root.rglob(".*.tmp"), *root.rglob("tipcompare-run-*")]
    if left:
        raise FoundError(f"left after the next run: {left[:3]}")


def _share(root: Path) -> dict[str, str]:
    """Return the environment of two runs that share their cache and their folder for temporary files."""
    (root / "shared").mkdir(exist_ok=True)
    return {"TIPCOMPARE_CACHE": str(root / "cache"), "TMPDIR": str(root / "shared")}


ATTACKS: tuple[Callable[[Path, random.Random], None], ...] = (
    *(attack_input, attack_single, attack_output, attack_cache, attack_server, attack_interrupt, attack_writers),
)
SOUND, CACHE = Path(), Path()
WHOLE: dict[tuple[str, str], Mapping[str, bytes]] = {}
SERVER = misbehaving.Server()


def set_scene(root: Path, server: misbehaving.Server) -> None:
    """Write the sound corpus, warm up what children inherit, and keep what whole runs give, with their cache."""
    global SOUND, CACHE, SERVER
    SOUND, CACHE, SERVER = kills.write_corpus(root / "sound", 2021), root / "kept", server
    import tipcompare.fetch  # so that children need not load it

    assert tipcompare.fetch
    os.environ["TIPCOMPARE_CACHE"] = str(CACHE)
    from tipcompare.cli import main

    for command, formats in (("export", FORMATS), ("report", PAGES)):
        for format_ in formats:
            out = root / f"{command}-{format_}"
            with suppress(SystemExit):
                main([command, str(SOUND), "-o", str(out), "--format", format_, "-q"])
            WHOLE[command, format_] = {
                path.relative_to(out).as_posix(): path.read_bytes() for path in out.rglob("*") if path.is_file()
            }
    del os.environ["TIPCOMPARE_CACHE"]


def attack(number: int, place: int) -> tuple[str, str]:
    """Do one run by its number, of the attack in that place, and return what it was and what was found."""
    chance = random.Random(number)
    chosen = ATTACKS[place]
    root = Path(tempfile.mkdtemp(prefix="attack-"))
    try:
        chosen(root, chance)
    except AssertionError as find:
        err = (root / "err.txt").read_text(errors="replace") if (root / "err.txt").exists() else ""
        return chosen.__name__, f"{find}\n{err[-2000:]}"
    finally:
        shutil.rmtree(root, ignore_errors=True)
    return chosen.__name__, ""


def main() -> None:
    """Run a campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--runs", type=int, default=60)
    parser.add_argument("--seed", type=int, default=0, help="number of the first run")
    parser.add_argument("--only", type=int, help="the one attack to run, by its place among them")
    chosen = parser.parse_args()
    counts: Counter[str] = Counter()
    with tempfile.TemporaryDirectory() as root, misbehaving.serve() as server:
        set_scene(Path(root), server)
        for number in range(chosen.seed, chosen.seed + chosen.runs):
            name, find = attack(number, number % len(ATTACKS) if chosen.only is None else chosen.only)
            counts[name] += 1
            if find:
                counts["finds"] += 1
                print(f"run {number}, {name}: {find}", flush=True)
            if (number - chosen.seed) % 50 == 49:
                print(number - chosen.seed + 1, dict(counts), flush=True)
    print(f"{chosen.runs} runs: {dict(counts)}")


if __name__ == "__main__":
    main()
