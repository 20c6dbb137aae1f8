"""The results over the given corpora change only knowingly."""

from __future__ import annotations

from pathlib import Path

import pytest
import results

ANEW = "if they ought to be: `python tests/results.py --write`, and say in CHANGELOG.md what changed and why"


def test_the_results_of_the_demo_are_as_written_down() -> None:
    """Whoever changes a result writes `tests/results.csv` anew and tells in the changelog what changed and why."""
    assert results.tell_differences(results.count_results(("demo",)), results.load_results()) == [], ANEW


TOLD = (
    ("CHANGELOG.md", "| {:,} figures of the 83 narratives of 2018", "tip-2018", "metrics"),
    ("CHANGELOG.md", "{:,} actions of the Findings dropped", "findings-text", "dropped"),
    ("CHANGELOG.md", "| {} in the Findings", "findings-text", "restatements"),
    ("CHANGELOG.md", "{} in the demo", "demo", "restatements"),
    ("CHANGELOG.md", "| {} in the narratives of 2018", "tip-2018", "warnings"),
    ("docs/figures-accuracy.md", "Restatements in those chapters: {}.", "findings-text", "restatements"),
)


@pytest.mark.parametrize(("page", "said", "corpus", "table"), TOLD)
def test_what_is_told_of_the_results_is_as_written_down(page: str, said: str, corpus: str, table: str) -> None:
    """Whoever writes `tests/results.csv` anew mends the numbers of rows that pages tell."""
    rows, _ = results.load_results()[corpus, table]
    assert said.format(rows) in (results.ROOT / page).read_text(encoding="utf-8"), f"{page} tells another number"


def test_numbers_that_no_rule_took_are_fewer_than_narratives() -> None:
    """docs/metrics.md says so of `figure-unread`; most others say, once, that signs were set right."""
    written = results.load_results()
    assert written["tip-2018", "warnings"][0] < 2 * written["tip-2018", "reports"][0]


@pytest.mark.slow
def test_the_results_of_the_real_corpora_are_as_written_down(corpora: Path) -> None:
    """The same of each real corpus."""
    assert corpora == results.CORPORA
    assert results.tell_differences(results.count_results(), results.load_results()) == [], ANEW
