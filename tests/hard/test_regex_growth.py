"""No pattern of the package takes more than about linear time, whatever the text."""

from __future__ import annotations

import os
import re
import subprocess
import sys
from pathlib import Path

import patterns
import pytest

COSTLY = [
    r"\s+$",
    r"<a[^>]*>",
    r"(?:a|b)*?c",
    r"(?:a+)+$",
    r"<!--.*?-->",
    r"\d{1,3}(?:, ?\d{3})+x",
    r"\d.*Watch List",
    r"=\s*(?:and)?\s*;",
    rb"[a-z]+\d",
]
CHEAP = [r"\s+", r"(?<!\s)\s+$", r"\w{1,40}\s*\w+", r"(?s)<!--.*", r"\b(?:one|two|three)\b.{0,40}x"]


@pytest.mark.parametrize("pattern", COSTLY)
def test_costly_patterns_are_told(pattern: str | bytes) -> None:
    """What goes over the rest of the text again from every place, or tries every split of it, is found."""
    assert patterns.find_growth(patterns.Found(re.compile(pattern))) != ""


@pytest.mark.parametrize("pattern", CHEAP)
def test_cheap_patterns_pass(pattern: str) -> None:
    """What looks at each place for so many characters at most is no find."""
    assert patterns.find_growth(patterns.Found(re.compile(pattern))) == ""


def test_where_a_pattern_is_used_counts() -> None:
    """What is costly to search for may be cheap to match at one place."""
    found = patterns.Found(re.compile(r"\s+x"), methods={"match"})
    assert patterns.find_growth(found) == ""


@pytest.mark.slow
def test_every_pattern_is_about_linear() -> None:
    """All patterns that the modules make, when imported and at work, are tried in a process of their own."""
    script = Path(patterns.__file__)
    environment = {**os.environ, "PYTHONPATH": os.pathsep.join(sys.path)}
    done = subprocess.run([sys.executable, script], capture_output=True, text=True, env=environment, check=False)
    assert done.returncode == 0, done.stdout + done.stderr
    assert int(done.stdout.split()[0]) > 300
