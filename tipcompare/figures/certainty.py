"""How likely a figure or an answer is right: by the rule that made it, and by what narratives left out say of such."""

from __future__ import annotations

import csv
import math
from collections.abc import Mapping, Sequence
from functools import lru_cache
from importlib.resources import files
from typing import Literal

from attrs import evolve

from tipcompare.model import Observation
from tipcompare.model.figures import AnswerStatus

Features = tuple[tuple[str, str], ...]
"""What tells how sure one is, as (name, value) pairs."""
_MANY = 2
"""Rival figures from which on their number says no more."""


def rate_figure(rule: str, period_by: str, scope: str, value: float | None, *, compared: bool) -> float:
    """Return how likely a figure is right, 0-1: by its rule, who says its year, its scope, and whether it is one."""
    return _rate("figure", _describe(rule, period_by, scope, value, compared=compared))


def rate_answer(item: Observation, status: AnswerStatus, items: Sequence[Observation]) -> float:
    """Return how likely an answer is right, 0-1, as one of all the `items` that are said of its measure and year."""
    rivals = len({other.value for other in items if other.value and other.value != item.value})
    figure = _describe(item.rule, item.period_by, item.scope, item.value, compared=item.comparison)
    rest = ("measure", item.measure), ("status", status), ("rivals", str(min(rivals, _MANY)))
    return _rate("answer", (*figure, *rest)) if item.rule else item.certainty


LIKE = {
    "in-all": "done",
    "on-top": "own-noun",
    "goes-on": "own-noun",
    "so-far": "done",
    "in-doubt": "unavailable",
    "counted-twice": "unavailable",
    "totaled": "number-of",
    "opened": "weak-to",
}
"""Rules that were not there when the weights were fitted, each with the one that it is a case of."""


def _describe(rule: str, period_by: str, scope: str, value: float | None, *, compared: bool) -> Features:
    return (
        ("rule", LIKE.get(rule, rule)),
        ("period_by", period_by),
        ("scope", scope),
        ("kind", "not reported" if value is None else "figure" if value else "zero"),
        ("compared", "yes" if compared else "no"),
    )


@lru_cache(maxsize=4096)
def _rate(of: Literal["figure", "answer"], features: Features) -> float:
    weights = fitted_weights()
    total = weights[of, "", ""] + sum(weights.get((of, *feature), 0.0) for feature in features)
    return round(1.0 / (1.0 + math.exp(-total)), 3)


@lru_cache(maxsize=1)
def fitted_weights() -> Mapping[tuple[str, str, str], float]:
    """Return the log odds of each value of each feature, by what is rated; those of no feature are of all.

    Source: `certainty.csv` by `benchmarks/calibrate_figures.py`, which says from what (docs/figures-accuracy.md).
    """
    lines = files("tipcompare.figures").joinpath("certainty.csv").read_text(encoding="utf-8").splitlines()
    return {(row["of"], row["feature"], row["value"]): float(row["weight"]) for row in csv.DictReader(lines)}


def as_part(one: Observation) -> Observation:
    """Return a figure as one of some alone, with the certainty of such a one."""
    certainty = rate_figure(one.rule, one.period_by, "part", one.value, compared=one.comparison)
    return evolve(one, scope="part", certainty=certainty)
