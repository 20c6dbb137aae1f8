"""The fit made again: it gives the shipped numbers, and what carries over carries over without having been seen."""

from __future__ import annotations

from pathlib import Path

import attrs
import fit_alignment
import numpy as np
import pytest
from other_scores import measure_readings, measure_revision
from recurrence_scores import call_traced, measure

from tipcompare.align.calibration import fitted

UNSEEN_LIST = {"accuracy": 0.84, "auc": 0.928, "link_precision": 0.897, "kept_recall": 0.79}
UNSEEN_FINDINGS = 0.958
UNSEEN_COUNTRIES = {"auc_reworded": 0.949, "accuracy": 0.935, "f1_new": 0.835, "first_year": 0.795}


@pytest.fixture(scope="module")
def corpus(corpora: Path) -> fit_alignment.Corpus:
    """All that is fitted on."""
    return fit_alignment.load_all(corpora.parent)


@pytest.mark.slow
def test_the_fit_gives_the_shipped_numbers(corpus: fit_alignment.Corpus) -> None:
    """Whoever makes the fit again has what is shipped, but for the last digits of another machine."""
    again, shipped = fit_alignment.fit(corpus), fitted()
    assert again.weights.keys() == shipped.weights.keys()
    for name, weight in shipped.weights.items():
        assert np.isclose(again.weights[name], weight, atol=0.05), name
    assert np.isclose(again.offset, shipped.offset, atol=0.1)
    assert again.returns.keys() == shipped.returns.keys()
    for name, weight in shipped.returns.items():
        assert np.isclose(again.returns[name], weight, atol=0.15), name


@pytest.mark.slow
def test_a_list_that_was_not_seen_is_told(corpus: fit_alignment.Corpus) -> None:
    """Numbers fitted on the Findings alone tell another publisher's list."""
    assert corpus.revision is not None
    figures = measure_revision(corpus.revision, fit_alignment.fit(attrs.evolve(corpus, revision=None)))
    print(figures)
    assert {key: figures[key] for key, least in UNSEEN_LIST.items() if figures[key] < least} == {}
    assert figures["ece"] <= 0.08


@pytest.mark.slow
def test_findings_that_were_not_seen_are_told(corpus: fit_alignment.Corpus) -> None:
    """Numbers fitted on the other list alone rank the Findings as readers do."""
    numbers = fit_alignment.fit(fit_alignment.Corpus({}, {}, {}, corpus.revision))
    assert measure_readings(corpus.histories, corpus.readings, numbers)["auc"] >= UNSEEN_FINDINGS


@pytest.mark.slow
def test_countries_that_were_not_seen_are_told(corpus: fit_alignment.Corpus) -> None:
    """Each half of the countries is told about as well with numbers fitted on the other half as with those shipped."""
    calls = []
    for fold in range(2):
        kept, left = fit_alignment.split_countries(corpus, 2, fold)
        calls += call_traced(left.histories, left.years, fit_alignment.fit(kept))
    figures = measure(calls)
    print(figures)
    assert {key: figures[key] for key, least in UNSEEN_COUNTRIES.items() if figures[key] < least} == {}
