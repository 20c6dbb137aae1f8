"""The fitted numbers of the matching, what each is for, and the file that holds them with what they were fitted on."""

from __future__ import annotations

import json
from collections.abc import Callable, Mapping
from functools import cache
from importlib.resources import files

import cattrs
import numpy as np
from attrs import field, frozen, validators

from tipcompare.align.pairs import FEATURES
from tipcompare.align.sparse import Floats

CONTEXT = ("same_area", "gap", "long_gap", "kept")
"""What is known of two items beside their words: whether both stand under one heading (a half where that cannot be
told), whether the older was away from the edition before, whether for longer, and, where the older stands word for word
in the newer list as well, `covered_more` once more (0 elsewhere): what stays seldom asks for the same twice."""

RETURNED = ("away", "aims", "asked")
"""What is known besides of two items of which the older was away from the edition before, 0 of all others: that it was;
how much of what each asks for at its opening the other asks for (see `share_aims`); and the log of in how many editions
the older stood. Of all that ever stood, some item is like nearly any other in a few words: so likeness alone tells less
of a return."""

_DIGITS = 6


def _check_names(*names: str) -> Callable[[object, object, Mapping[str, float]], None]:
    def check(_self: object, _attribute: object, value: Mapping[str, float]) -> None:
        if set(value) != set(names):
            raise ValueError(f"expected a weight for each of {', '.join(names)}, got {', '.join(value)}")

    return check


@frozen
class Calibration:
    """The numbers that turn how alike two items are into how likely a reader would call them the same.

    Args:
        weights: log odds for each of `FEATURES` and `CONTEXT`, by its name.
        intercept: log odds of a pair that is alike in nothing.
        competition: how much rivals count (see `compete`).
        slope: of the calibration line: log odds of the answer for each log odds of the competition.
        offset: of the calibration line.
        threshold: 0-1: from which probability on two are said to be the same.
        further: 0-1: the same for a pair that is not the best of both its items: a further part, or a further source.
            And for what was away. Set where all three sources that were fitted on do well (docs/accuracy.md).
        returns: log odds of the answer for each of `RETURNED`, after the competition, by its name.
    """

    weights: Mapping[str, float] = field(validator=_check_names(*FEATURES, *CONTEXT))
    intercept: float
    competition: float = field(validator=validators.ge(0.0))
    slope: float = field(validator=validators.gt(0.0))
    offset: float
    threshold: float = field(default=0.5, validator=[validators.gt(0.0), validators.lt(1.0)])
    further: float = field(default=0.57, validator=[validators.gt(0.0), validators.lt(1.0)])
    returns: Mapping[str, float] = field(default=dict.fromkeys(RETURNED, 0.0), validator=_check_names(*RETURNED))

    def weigh(self, features: Floats) -> Floats:
        """Return the log odds of each pair taken alone.

        Args:
            features: shape (pairs, `FEATURES` and `CONTEXT`).
        """
        return np.asarray(features @ np.array([self.weights[name] for name in (*FEATURES, *CONTEXT)]) + self.intercept)

    def to_chances(self, logits: Floats, returned: Floats) -> Floats:
        """Return log odds after the competition as probabilities, 0-1, that a reader would say the same.

        Args:
            logits: of each pair.
            returned: shape (pairs, `RETURNED`).

        Source: J. Platt, "Probabilistic outputs for support vector machines" (1999): a line on the log odds.
        """
        line = self.slope * logits + self.offset + returned @ np.array([self.returns[name] for name in RETURNED])
        return np.asarray(np.round(1.0 / (1.0 + np.exp(-np.clip(line, -30.0, 30.0))), _DIGITS))


def read_calibration(text: str) -> Calibration:
    """Return the numbers of a file as `make fit` writes it."""
    return cattrs.structure(json.loads(text)["numbers"], Calibration)


@cache
def fitted() -> Calibration:
    """Return the numbers that are shipped.

    Source: `calibration.json`, written by `make fit`, which names the lists and labels it was fitted on.
    """
    return read_calibration(files("tipcompare.align").joinpath("calibration.json").read_text(encoding="utf-8"))
