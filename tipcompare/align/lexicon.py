"""What each word of advice counts: fitted data beside the code, and the table that holds it."""

from __future__ import annotations

import csv
from collections.abc import Iterable, Mapping
from functools import cache
from importlib.resources import files

from attrs import frozen


@frozen
class Concept:
    """What one concept counts when two recommendations are compared.

    Args:
        gain: log odds that are won where both recommendations have it.
        cost: log odds that are lost where only one of them has it.
    """

    gain: float = 0.0
    cost: float = 0.0


NEUTRAL = Concept()
"""A concept that the fitted data does not know: its rarity alone counts."""


@cache
def fitted_lexicon() -> Mapping[str, Concept]:
    """Return what the concepts count that the alignment was fitted with, by their stem.

    Source: `lexicon.csv`, written by `benchmarks/fit_alignment.py` together with the numbers of
    `tipcompare.align.calibration`; that module says from what and when.
    """
    return read_lexicon(files("tipcompare.align").joinpath("lexicon.csv").read_text(encoding="utf-8").splitlines())


def read_lexicon(lines: Iterable[str]) -> dict[str, Concept]:
    """Return the concepts of a table with the columns `concept`, `gain` and `cost`.

    Example:
        >>> read_lexicon(["concept,gain,cost", "fund,0.6,0.4"])
        {'fund': Concept(gain=0.6, cost=0.4)}
    """
    return {row["concept"]: Concept(float(row["gain"]), float(row["cost"])) for row in csv.DictReader(lines)}
