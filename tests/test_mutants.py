"""The drawn narratives find bugs: every mutant of `mutants.py` is killed."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from mutants import MUTANTS, Mutant, find_killer

PAGE = Path(__file__).resolve().parent.parent / "docs" / "stability.md"
TOLD = [int(number) for number in re.findall(r"All (\d+) are found, each within (\d+) examples", PAGE.read_text())[0]]


@pytest.mark.slow
@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_every_mutant_is_killed(mutant: Mutant) -> None:
    """Each seeded bug breaks a property within 500 examples, and within as many as docs/stability.md says."""
    killer = find_killer(mutant)
    assert killer is not None
    assert killer[1] <= TOLD[1]


def test_the_mutants_are_told_as_they_are() -> None:
    """docs/stability.md says how many there are."""
    assert TOLD[0] == len(MUTANTS)
