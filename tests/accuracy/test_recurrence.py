"""Recurrence against the first years the publisher prints: never below the last figures, nor below simpler methods."""

from __future__ import annotations

from pathlib import Path

import pytest
from recurrence_scores import Call, Histories, Labels, call_baseline, call_traced, load, make_scorers, measure
from recurrence_scores import measure_calibration as measure_error

REACHED = {"auc_reworded": 0.967, "accuracy": 0.949, "f1_new": 0.874, "first_year": 0.823}
ERROR = 0.03


@pytest.fixture(scope="module")
def labelled(corpora: Path) -> tuple[Histories, Labels]:
    """All countries with the publisher's labels, read once."""
    return load(corpora / "dol-findings")


@pytest.fixture(scope="module")
def calls(labelled: tuple[Histories, Labels]) -> list[Call]:
    """What the library says of every labelled action."""
    return call_traced(*labelled)


def test_recurrence_reaches_the_last_figures(calls: list[Call]) -> None:
    """Each measure stays at or above the figure last reached."""
    figures = measure(calls)
    print(figures)
    assert {key: value for key, value in figures.items() if value < REACHED[key]} == {}


def test_scores_are_probabilities(calls: list[Call]) -> None:
    """Of the actions with a score of p, a share of p goes back to an earlier edition."""
    error, _ = measure_error(calls)
    print(f"expected calibration error {error:.4f}")
    assert error <= ERROR


def test_simpler_methods_are_beaten(labelled: tuple[Histories, Labels], calls: list[Call]) -> None:
    """No single scorer with its best threshold comes near, one to one or greedily."""
    histories, labels = labelled
    ours = measure(calls)
    scorers = make_scorers(histories)
    for name, greedy in (("rapidfuzz token_set_ratio", False), ("rapidfuzz token_set_ratio", True)):
        theirs = measure(call_baseline(histories, labels, scorers[name], greedy=greedy))
        print(name, "greedy" if greedy else "one to one", theirs)
        assert all(ours[key] > theirs[key] for key in ours)
