"""No pattern takes more than about linear time: twice the adversarial text, about twice the time."""

from __future__ import annotations

import importlib
import pkgutil
import re
import time
from collections import deque
from collections.abc import Iterator
from pathlib import Path
from typing import Any

import attrs
import pytest

import tipcompare
from tipcompare.series import BUILT_IN

SHORT, LONG = 1_000, 8_000
ALLOWED = 20.0
"""What eight times the text may cost at most; a quadratic pattern costs 64 times as much."""

SOURCES = "\n".join(path.read_text(encoding="utf-8") for path in Path(tipcompare.__path__[0]).rglob("*.py"))
LINES = {f"{profile.key}: {text[:60]}" for profile in BUILT_IN for text in profile.furniture}
"""Patterns of whole lines: they are matched where a line begins and nowhere else."""

UNNOTICED = 0.1
"""Seconds that nobody notices: below it the ratio is noise."""

UNITS = (
    *(
        " ",
        "\n",
        "\t",
        "a",
        "A",
        "1",
        "1,",
        "1.",
        ".",
        ",",
        "-",
        "–",
        "•",
        "(",
        ")",
        "<",
        "<a ",
        "&",
        '"',
        "’",
        "_",
        "é",
    ),
    *("a ", "A ", "a b ", "1 ", "1,1", " .", ". ", "\n ", "\na", "- ", "( ", "a-", "a'", "the ", "The Government of "),
    *(
        "Tier 2 ",
        "tier",
        "in 2020 ",
        "and ",
        "or ",
        "; ",
        ", and ",
        "Increase ",
        "<!--",
        "<a href=",
        "%PDF",
        "I. ",
        "Table 1 ",
    ),
)


def module_patterns() -> Iterator[tuple[str, re.Pattern[str] | re.Pattern[bytes]]]:
    """Yield every compiled pattern that a module of the package holds, with its name."""
    for found in pkgutil.walk_packages(tipcompare.__path__, "tipcompare."):
        if found.name.endswith("__main__"):
            continue
        module = importlib.import_module(found.name)
        for name, value in vars(module).items():
            values = value if isinstance(value, tuple | list) else [value]
            for place, pattern in enumerate(values):
                if isinstance(pattern, re.Pattern):
                    yield f"{found.name}.{name}[{place}]", pattern


def is_anchored(name: str) -> bool:
    """Return whether the package only ever asks a pattern what stands at one place, and never looks for it."""
    short = re.escape(name.rsplit(".", 1)[1].split("[")[0])
    looked_for = re.compile(rf"\b{short}\.(?:search|finditer|findall|sub|split)\b")
    matched = re.compile(rf"\b{short}\.(?:match|fullmatch)\(")
    return not looked_for.search(SOURCES) and matched.search(SOURCES) is not None


def profile_patterns() -> Iterator[tuple[str, re.Pattern[str]]]:
    """Yield every text of the series profiles that can be a pattern, compiled as the reading compiles it."""
    for profile in BUILT_IN:
        for text in sorted(set(_texts(attrs.asdict(profile, recurse=True)))):
            filled = text.replace("{country}", "Vesmark").replace("{levels}", "Tier 2")
            if re.search(r"[*+?{|\\]", filled):
                try:
                    yield f"{profile.key}: {text[:60]}", re.compile(filled, re.IGNORECASE)
                except re.error:
                    continue


def _texts(value: object) -> Iterator[str]:
    if isinstance(value, str):
        yield value
    elif isinstance(value, dict):
        for inner in value.values():
            yield from _texts(inner)
    elif isinstance(value, tuple | list | set | frozenset):
        for inner in value:
            yield from _texts(inner)


def _look(pattern: Any, text: str, anchored: bool) -> None:
    subject = text.encode() if isinstance(pattern.pattern, bytes) else text
    if anchored:
        pattern.match(subject)
        pattern.fullmatch(subject)
    else:
        deque(pattern.finditer(subject), maxlen=0)


def grows(pattern: re.Pattern[str] | re.Pattern[bytes], unit: str, *, anchored: bool = False) -> float:
    """Return how many times as long the pattern takes on eight times the text; 0 where nobody would notice."""

    def seconds(length: int) -> float:
        text = (unit * (length // len(unit) + 1))[:length] + "\x01"
        least = 9.0
        for _ in range(3):
            start = time.process_time()
            _look(pattern, text, anchored)
            least = min(least, time.process_time() - start)
            if least < UNNOTICED:
                break
        return least

    long = seconds(LONG)
    return 0.0 if long < UNNOTICED else long / max(seconds(SHORT), 1e-5)


@pytest.mark.parametrize("patterns", [module_patterns, profile_patterns])
def test_patterns_are_about_linear(patterns: object) -> None:
    """Each pattern of the package is searched for in texts of one repeated piece, short and long."""
    found = list(patterns())  # type: ignore[operator]
    assert len(found) > 50
    quadratic = []
    for name, pattern in found:
        anchored = name in LINES or (name.startswith("tipcompare.") and is_anchored(name))
        for unit in UNITS:
            growth = grows(pattern, unit, anchored=anchored)
            if growth > ALLOWED:
                quadratic.append(f"{name} on {unit!r}: {growth:.0f} times")
    assert quadratic == []
