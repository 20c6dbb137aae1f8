"""How the certainty of figures and answers is fitted, and how well it carries over to narratives left out."""

from __future__ import annotations

import csv
from collections.abc import Sequence
from pathlib import Path
from typing import Literal

import numpy as np
import numpy.typing as npt
from attrs import frozen
from sklearn.feature_extraction import DictVectorizer
from sklearn.linear_model import LogisticRegression

from tipcompare.figures.certainty import Features

FIRST_READ = Path(__file__).with_name("accuracy") / "first-read.csv"
"""What was right of narratives as first read, before any rule was made from them, and nothing else: rules tell nothing
of text that they were made from. Of eighteen the figures were labelled by one more blind reader, of eleven figures and
answers by two others, six of the given ones were left out while rules were made. Answers with a measure were judged by
blind readers on 45 more, by one in parts of 76 of other editions: labels are of the four other measures, which share
one weight. Of 38 there are retellings in other words, 118 in all, whose figures are right where the labels have
measure, value and year; each, and each other edition, under the name of its narrative, so that all are left out
together."""
STRENGTH = 0.2
"""Of the fit: the less, the nearer to what all figures have in common."""
BINS = 10
Of = Literal["figure", "answer"]
OFS: tuple[Of, ...] = ("figure", "answer")
Floats = npt.NDArray[np.float64]
NAMES = ("rule", "period_by", "scope", "kind", "compared", "status", "rivals", "measure")


@frozen
class Judged:
    """Figures or answers of one narrative that are alike in every feature.

    Args:
        file: the narrative.
        features: see `tipcompare.figures.certainty`.
        right: how many readers have too.
        read: how many there are.
    """

    file: str
    features: Features
    right: int
    read: int


def load_first_read(of: Of) -> list[Judged]:
    """Return what was right of narratives as first read."""
    with FIRST_READ.open(encoding="utf-8", newline="") as lines:
        return [
            Judged(
                row["file"],
                tuple((name, row[name]) for name in NAMES if row[name]),
                int(row["right"]),
                int(row["read"]),
            )
            for row in csv.DictReader(lines)
            if row["of"] == of
        ]


def fit(judged: Sequence[Judged]) -> dict[tuple[str, str], float]:
    """Return the log odds of each value of each feature that make what was right likeliest; ("", "") is of all."""
    names = DictVectorizer(separator="\t")
    rows = names.fit_transform([dict(one.features) for one in judged for _ in (0, 1)])
    truth = np.tile([1, 0], len(judged))
    counts = [count for one in judged for count in (one.right, one.read - one.right)]
    model = LogisticRegression(C=STRENGTH, max_iter=1000).fit(rows, truth, sample_weight=counts)
    weights = {("", ""): float(model.intercept_[0])}
    for name, weight in zip(names.get_feature_names_out(), model.coef_[0], strict=True):
        feature, value = name.split("\t")
        weights[feature, value] = float(weight)
    return weights


def rate(judged: Sequence[Judged], weights: dict[tuple[str, str], float]) -> Floats:
    """Return how likely each is right, 0-1."""
    total = [weights["", ""] + sum(weights.get(pair, 0.0) for pair in one.features) for one in judged]
    return np.asarray(1.0 / (1.0 + np.exp(-np.array(total))), dtype=float)


def rate_left_out(judged: Sequence[Judged], *, parts: int = 12) -> Floats:
    """Return how likely each is right by what was fitted without its narrative, 0-1."""
    files = sorted({one.file for one in judged})
    rated = np.zeros(len(judged))
    for start in range(parts):
        left_out = set(files[start::parts])
        places = [place for place, one in enumerate(judged) if one.file in left_out]
        weights = fit([one for one in judged if one.file not in left_out])
        rated[places] = rate([judged[place] for place in places], weights)
    return rated


def measure_error(judged: Sequence[Judged], rated: Floats) -> tuple[float, list[tuple[float, float, int]]]:
    """Return the expected calibration error, 0-1, and (mean certainty, share right, count) of each tenth."""
    right, read = np.array([one.right for one in judged]), np.array([one.read for one in judged])
    places = np.minimum((rated * BINS).astype(int), BINS - 1)
    rows = [
        (
            float((rated * read)[places == k].sum() / read[places == k].sum()),
            float(right[places == k].sum() / read[places == k].sum()),
            int(read[places == k].sum()),
        )
        for k in range(BINS)
        if (places == k).any()
    ]
    return sum(abs(sure - share) * count for sure, share, count in rows) / int(read.sum()), rows
