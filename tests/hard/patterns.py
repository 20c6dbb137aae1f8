"""Every pattern the package compiles, and how its cost grows with texts made to lead it astray.

    python tests/hard/patterns.py        patterns that cost more than about linear time, one a line

`gather_patterns` has to run before anything of the package is imported: it watches `re` while all modules are imported
and documents of every format are read, compared and reported, so patterns that are made on the way are found too, and
with each the methods it is used by: what is only ever matched at one place need not be quick to search for.
"""

from __future__ import annotations

import functools
import importlib
import io
import pkgutil
import re
import signal
import sys
import tempfile
import time
from collections import deque
from collections.abc import Callable, Iterable, Iterator
from contextlib import redirect_stdout
from pathlib import Path
from re import _constants as codes  # type: ignore[attr-defined]
from re import _parser as parser  # type: ignore[attr-defined]
from typing import Any

from attrs import Factory, frozen

LENGTHS = (32, 200, 1_000, 8_000)
"""Of the texts tried, until one takes long enough to be noticed."""

UNNOTICED = 0.003
"""Seconds up to which nobody minds even the longest of them."""

CLEAR = 0.06
"""Seconds that a clock measures well: growth is judged where the longer text takes at least as long."""

LONGEST = 512_000
ONLY_CHECKED = frozenset({"_fault"})
"""Functions that make a declared pattern to ask whether it is one, and try no text: where it reads, it is tried."""
ALLOWED = 24.0
"""What eight times the text may cost; linear is 8, and a quadratic pattern costs 64 times as much."""

PATIENCE = 2.0
"""Seconds of CPU after which a single search counts as a find whatever its growth."""

GENERIC = (" ", "\n", "a", "1,", ",", "•", "a ", "A ", "( ", "- ", "Tier 2 ", "<a ", "\u00a0", ".", "the a of ")
LIKED = (" ", "a", "A", "1", "\n", ",", "-", ".", "(", "•")
STOP = "\x01"
INVENTED = re.compile(r"(?:vesmark|orlenia|saberia|sabland)+(?:\|(?:vesmark|orlenia|saberia|sabland)+)*", re.I)
"""The countries of the documents read: patterns that differ by them only are one."""

UNITS = 80


@frozen
class Found:
    """A pattern of the package.

    Args:
        pattern: itself.
        places: the modules and lines that make it.
        methods: what it was used by while it was watched.
    """

    pattern: re.Pattern[Any]
    places: set[str] = Factory(set)
    methods: set[str] = Factory(set)

    @property
    def is_anchored(self) -> bool:
        """Whether it was only ever asked for at one place of a text."""
        return bool(self.methods) and self.methods <= {"match", "fullmatch"}


class _Watched:
    """Stands for a pattern and notes by which methods it is used."""

    def __init__(self, found: Found) -> None:
        self._found = found

    def __getattr__(self, name: str) -> Any:
        if name in ("match", "fullmatch", "search", "finditer", "findall", "sub", "subn", "split", "scanner"):
            self._found.methods.add(name)
        return getattr(self._found.pattern, name)

    def __eq__(self, other: object) -> bool:
        return isinstance(other, _Watched) and self._found.pattern == other._found.pattern

    def __hash__(self) -> int:
        return hash(self._found.pattern)


def gather_patterns(exercise: Callable[[], None]) -> list[Found]:
    """Return every pattern that modules of the package compile while they are imported and `exercise` runs."""
    known: dict[tuple[str, int], Found] = {}
    real = re._compile  # type: ignore[attr-defined]

    @functools.wraps(real)
    def watch(pattern: Any, flags: int) -> Any:
        if isinstance(pattern, _Watched):
            return pattern
        frame = sys._getframe(1)
        while frame.f_back is not None and frame.f_globals["__name__"] == "re":
            frame = frame.f_back
        made = real(pattern, flags)
        module = frame.f_globals["__name__"]
        if module.partition(".")[0] != "tipcompare" or frame.f_code.co_name in ONLY_CHECKED:
            return made
        text = made.pattern if isinstance(made.pattern, str) else made.pattern.decode("latin-1")
        found = known.setdefault((INVENTED.sub("vesmark", text), made.flags), Found(made))
        found.places.add(f"{module}:{frame.f_lineno}")
        return _Watched(found)

    re._compile = watch  # type: ignore[attr-defined]
    try:
        package = importlib.import_module("tipcompare")
        for module in pkgutil.walk_packages(package.__path__, "tipcompare."):
            if not module.name.endswith("__main__"):
                importlib.import_module(module.name)
        exercise()
    finally:
        re._compile = real  # type: ignore[attr-defined]
    return list(known.values())


def work_hard() -> None:
    """Read documents of every format and layout, compare editions and write reports in every format."""
    import fuzzing

    from tipcompare.cli import main

    layouts = sorted((fuzzing.ROOT / "tests" / "layouts").glob("*.txt"))
    for seed in (*fuzzing.gather_seeds(), *(fuzzing.Seed("2021/Vesmark.txt", path.read_bytes()) for path in layouts)):
        fuzzing.read_everything(seed)
    demo = fuzzing.ROOT / "corpora" / "demo"
    with tempfile.TemporaryDirectory() as folder:
        for command in (
            *(("report", "--format", kind) for kind in ("html", "md", "docx", "xlsx", "json")),
            ("export", "--format", "csv,sqlite,xlsx"),
        ):
            try:
                with redirect_stdout(io.StringIO()):
                    main([*command, str(demo), "-o", str(Path(folder, command[-1])), "--no-cache", "-q"])
            except SystemExit as ended:
                if ended.code:
                    raise RuntimeError(f"{command} did not end well") from ended


def adversarial_texts(pattern: re.Pattern[Any]) -> Iterator[tuple[str, str]]:
    """Yield what to begin with and what to repeat, to lead `pattern` astray; the rest of it is then withheld."""
    text = pattern.pattern if isinstance(pattern.pattern, str) else pattern.pattern.decode("latin-1")
    tree = parser.parse(text, pattern.flags & ~re.UNICODE if isinstance(pattern.pattern, bytes) else pattern.flags)
    told: set[tuple[str, str]] = set()
    for before, unit in _generic_and_own(tree):
        if unit and (before, unit) not in told and len(told) < UNITS:
            told.add((before, unit))
            yield before, unit


def _generic_and_own(tree: Any) -> Iterator[tuple[str, str]]:
    yield from (("", unit) for unit in GENERIC)
    for liked in LIKED:
        for before, unit in _repeats(tree, "", liked):
            yield before, unit
            yield "", before + unit
        whole = _example(tree, liked)
        yield "", whole
        yield "", whole[:-1]


def _repeats(items: Iterable[Any], before: str, liked: str) -> Iterator[tuple[str, str]]:
    """Yield for each repeated part of a pattern an example of what comes before it, and one of the part."""
    for code, value in items:
        if code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            if value[1] > 8:
                yield before, _example(value[2], liked)
            yield from _repeats(value[2], before, liked)
        elif code is codes.SUBPATTERN:
            yield from _repeats(value[3], before, liked)
        elif code is codes.BRANCH:
            for branch in value[1]:
                yield from _repeats(branch, before, liked)
        elif code in (codes.ASSERT, codes.ASSERT_NOT):
            yield from _repeats(value[1], before, liked)
        elif code is codes.ATOMIC_GROUP:
            yield from _repeats(value, before, liked)
        before += _example([(code, value)], liked)


def _example(items: Iterable[Any], liked: str) -> str:
    """Return a text that `items` of a parsed pattern match, more or less, of the character `liked` where it can be."""
    told = ""
    for code, value in items:
        if code is codes.LITERAL:
            told += chr(value)
        elif code is codes.ANY:
            told += liked
        elif code in (codes.NOT_LITERAL, codes.IN):
            told += _choose(code, value, liked)
        elif code in (codes.MAX_REPEAT, codes.MIN_REPEAT, codes.POSSESSIVE_REPEAT):
            told += max(1, min(value[0], 3)) * _example(value[2], liked)
        elif code is codes.SUBPATTERN:
            told += _example(value[3], liked)
        elif code is codes.BRANCH:
            told += _example(value[1][0], liked)
        elif code is codes.ATOMIC_GROUP:
            told += _example(value, liked)
    return told


def _choose(code: Any, value: Any, liked: str) -> str:
    """Return a character of a class: the one liked where it is one of them, or else the first that is."""
    single = parser.SubPattern(parser.State(), [(code, value)])
    compiled = re._compiler.compile(single)  # type: ignore[attr-defined]
    tried = (liked, *LIKED, *map(chr, range(33, 127)), "é", "–", "\u00a0")
    inner = next((chr(inner) for kind, inner in value if kind is codes.LITERAL), "") if code is codes.IN else ""
    return next((char for char in tried if compiled.match(char)), inner)


class TooLongError(Exception):
    """A single search took longer than anyone waits."""


def _seconds(found: Found, before: str, unit: str, length: int) -> float:
    """Return how many seconds of CPU looking for a pattern takes in a text of about so many characters."""
    text = before + (unit * (length // len(unit) + 1))[:length] + STOP
    subject = text.encode("utf-8", "replace") if isinstance(found.pattern.pattern, bytes) else text
    pattern = found.pattern
    start = time.process_time()

    def give_up(*_: object) -> None:
        """End the search where it had so much of the processor; a busy machine lets it wait."""
        left = PATIENCE - (time.process_time() - start)
        if left <= 0:
            raise TooLongError
        signal.setitimer(signal.ITIMER_REAL, left)

    old = signal.signal(signal.SIGALRM, give_up)
    signal.setitimer(signal.ITIMER_REAL, PATIENCE)
    try:
        if found.is_anchored:
            pattern.match(subject)
            pattern.fullmatch(subject)
        else:
            deque(pattern.finditer(subject), maxlen=0)
    finally:
        signal.setitimer(signal.ITIMER_REAL, 0)
        signal.signal(signal.SIGALRM, old)
    return time.process_time() - start


def find_growth(found: Found) -> str:
    """Return on which text a pattern costs more than about linear time, and how much; empty where on none.

    A short look at each text tells which may be costly. Only those are measured again, at eight times the length and
    more until the clock is sure, the shortest of three times each; so a busy machine makes no find.
    """
    for before, unit in adversarial_texts(found.pattern):
        try:
            growth = _growth(found, before, unit)
        except TooLongError:
            growth = float("inf")
        if growth > ALLOWED:
            return f"{before!r} and many {unit!r}: {growth:.0f} times for 8 times the text"
    return ""


def _growth(found: Found, before: str, unit: str) -> float:
    for length in LENGTHS:  # what is exponential shows in the first of them
        spent = _seconds(found, before, unit, length)
        if spent >= UNNOTICED:
            break
    else:
        return 0.0
    if spent < ALLOWED / 2 * min(_seconds(found, before, unit, length // 8) for _ in range(2)):
        return 0.0
    length = max(length, LENGTHS[-2])
    while (least := min(_seconds(found, before, unit, length) for _ in range(3))) < CLEAR:
        length *= 2
        if length > LONGEST:
            return 0.0
    return least / min(_seconds(found, before, unit, length // 8) for _ in range(3))


def main() -> None:
    """Print how many patterns there are and those that grow too fast; exit with 1 where there are any."""
    start = time.process_time()
    patterns = gather_patterns(work_hard)
    grown = 0
    for found in patterns:
        growth = find_growth(found)
        if growth:
            grown += 1
            print(f"{', '.join(sorted(found.places))}: {str(found.pattern.pattern)[:80]!r} on {growth}", flush=True)
    anchored = sum(found.is_anchored for found in patterns)
    spent = time.process_time() - start
    print(f"{len(patterns)} patterns, {anchored} of them anchored, {grown} grow too fast: {spent:.0f} s of CPU")
    sys.exit(1 if grown else 0)


if __name__ == "__main__":
    main()
