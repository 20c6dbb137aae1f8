"""Every error of the package is one of a few kinds, and comes whole out of another process."""

from __future__ import annotations

import copy
import inspect
import pickle
from collections.abc import Callable, Iterator
from typing import Any

import pytest

from tipcompare.errors import TipcompareError
from tipcompare.fetch.transfer import TransferError


def every_kind(kind: type[TipcompareError] = TipcompareError) -> Iterator[type[TipcompareError]]:
    """Yield the root of all errors and every kind below it."""
    yield kind
    for below in kind.__subclasses__():
        yield from every_kind(below)


@pytest.mark.parametrize("carry", [copy.copy, copy.deepcopy, lambda error: pickle.loads(pickle.dumps(error))])
def test_every_error_survives_the_way_between_processes(carry: Callable[[TipcompareError], TipcompareError]) -> None:
    """Pickled or copied, an error of every kind is of that kind and says what it said, place and hint included."""
    kinds = set(every_kind())
    assert TransferError in kinds
    for kind in kinds:
        needed = [one for one in inspect.signature(kind).parameters.values() if one.default is one.empty]
        make: Any = kind
        error = make(*(one.name for one in needed))
        error.path, error.hint, error.message = "mexico.txt", "look again", "told later"
        error.add_note("of its country")
        carried = carry(error)
        assert type(carried) is kind
        assert (str(carried), carried.args, vars(carried)) == (str(error), error.args, vars(error))
        assert str(carried) == "mexico.txt: told later (look again)"
