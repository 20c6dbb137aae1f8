"""What wordings ask for at their opening, and how much of it two have in common."""

from __future__ import annotations

import numpy as np
import pytest

from tipcompare.align.aims import mark_aims, share_aims


@pytest.mark.parametrize(
    ("one", "other", "shared"),
    [
        ("train wardens on the mill act", "give all wardens training", 1.0),
        ("publish activities under the mill plan", "see to activities under the mill plan", 0.5),
        ("publish the number of mills", "train those who count mills", 0.0),
        ("publish all figures on training of wardens", "train wardens", 0.5),
        ("train and hire wardens", "hire wardens", 0.75),
        ("raise the number of inspectors", "hire inspectors", 1.0),
        ("open a mill", "close a mill", 1.0),
        ("", "train wardens", 0.5),
    ],
)
def test_what_openings_ask_for_is_held_against_the_whole_of_the_other(one: str, other: str, shared: float) -> None:
    """It is the same read backwards; what is asked for in many ways tells nothing."""
    aims = mark_aims([one, other])
    there, back = (share_aims(aims, np.array([a]), np.array([b])).tolist() for a, b in ((0, 1), (1, 0)))
    assert there == back == [shared]
