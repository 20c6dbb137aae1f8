"""The drawn narratives find bugs: every mutant of `mutants.py` is killed."""

from __future__ import annotations

import pytest
from mutants import MUTANTS, Mutant, find_killer


@pytest.mark.slow
@pytest.mark.parametrize("mutant", MUTANTS, ids=lambda mutant: mutant.name)
def test_every_mutant_is_killed(mutant: Mutant) -> None:
    """Each seeded bug breaks a property within 500 examples."""
    assert find_killer(mutant) is not None
