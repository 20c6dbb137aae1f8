"""Recurrence against the first years the publisher prints: never below the last figures, nor below simpler methods."""

from __future__ import annotations

from collections import Counter
from pathlib import Path

import pytest
from recurrence_scores import (
    FOLDS,
    Call,
    Folds,
    Histories,
    Labels,
    call_baseline,
    call_traced,
    call_unseen,
    load,
    make_scorers,
    measure,
    measure_calibration,
    read_folds,
)

from tipcompare.align.calibration import FITTED

REACHED = {"auc_reworded": 0.967, "accuracy": 0.949, "f1_new": 0.874, "first_year": 0.826}
UNSEEN = {"auc_reworded": 0.962, "accuracy": 0.945, "f1_new": 0.865, "first_year": 0.816}
"""What is reached on countries that had no part in the numbers."""
ERROR = 0.03


@pytest.fixture(scope="module")
def labelled(corpora: Path) -> tuple[Histories, Labels]:
    """All countries with the publisher's labels, read once."""
    return load(corpora / "dol-findings")


@pytest.fixture(scope="module")
def calls(labelled: tuple[Histories, Labels]) -> list[Call]:
    """What the library says of every labelled action."""
    return call_traced(*labelled)


@pytest.fixture(scope="module")
def folds() -> Folds:
    """The numbers fitted without a part of the countries in turn."""
    return read_folds(FOLDS)


@pytest.fixture(scope="module")
def unseen(labelled: tuple[Histories, Labels], folds: Folds) -> list[Call]:
    """What it says with numbers that have not seen the country."""
    return call_unseen(*labelled, folds)


def test_recurrence_reaches_the_last_figures(calls: list[Call]) -> None:
    """Each measure stays at or above the figure last reached."""
    figures = measure(calls)
    print(figures)
    assert {key: value for key, value in figures.items() if value < REACHED[key]} == {}


def test_recurrence_carries_over_to_countries_not_seen(unseen: list[Call]) -> None:
    """So does each measure where the numbers were fitted without the country."""
    figures = measure(unseen)
    print(figures)
    assert {key: value for key, value in figures.items() if value < UNSEEN[key]} == {}


def test_every_country_was_left_out(labelled: tuple[Histories, Labels], folds: Folds) -> None:
    """Each as often as any other, in the run that made the shipped numbers: the folds are of this very model."""
    left_out = Counter(code for fold in folds.parts for code in fold.left_out)
    assert left_out.keys() == labelled[0].keys()
    assert len(set(left_out.values())) == 1
    assert folds.fitted == FITTED


@pytest.mark.parametrize("which", ["calls", "unseen"])
def test_scores_are_probabilities(which: str, request: pytest.FixtureRequest) -> None:
    """Of the actions with a score of p, a share of p goes back to an earlier edition."""
    error, _ = measure_calibration(request.getfixturevalue(which))
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
