"""The results over the given corpora change only knowingly."""

from __future__ import annotations

from pathlib import Path

import pytest
import results


def test_the_results_of_the_demo_are_as_written_down() -> None:
    """Whoever changes a result writes `tests/results.csv` anew and tells in the changelog what changed and why."""
    assert results.tell_differences(results.count_results(("demo",)), results.load_results()) == []


@pytest.mark.slow
def test_the_results_of_the_real_corpora_are_as_written_down(corpora: Path) -> None:
    """The same of each real corpus."""
    assert corpora == results.CORPORA
    assert results.tell_differences(results.count_results(), results.load_results()) == []
