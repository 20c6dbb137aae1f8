"""Every error of the package is one of a few kinds, and comes whole out of another process."""

from __future__ import annotations

import copy
import errno
import inspect
import pickle
from collections.abc import Callable, Iterator
from os import PathLike
from pathlib import Path, PurePath, PurePosixPath, PureWindowsPath
from typing import Any

import pytest

from tipcompare.corpus import read
from tipcompare.errors import ReadError, TipcompareError, UnknownNameError, UseError, WriteError, expect
from tipcompare.fetch.transfer import TransferError
from tipcompare.ratings.facts import Placement
from tipcompare.strategies.narratives import Fate
from tipcompare.strategies.told import ToldFigure


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


def test_errors_of_the_system_say_what_its_own_say(tmp_path: Path) -> None:
    """Whoever catches an OSError finds the file, and the number of what the system refused, where Python has them."""
    with pytest.raises(OSError, match="No such file") as away:
        read(tmp_path / "away.txt")
    assert (away.value.filename, away.value.errno) == (str(tmp_path / "away.txt"), errno.ENOENT)
    for kind in (ReadError, WriteError):
        told = kind("is full", path="mexico.txt")
        assert (told.filename, told.errno) == ("mexico.txt", None)


@pytest.mark.parametrize(
    ("given", "said"),
    [
        (b"demo", "got one of bytes"),
        ("", "got nothing"),
        ("x" * 256, "256 char"),
        ("https://example.org/vesmark", "got an address .`tipcompare fetch` gets"),
        ("http:/example.org/vesmark", "got an address"),
    ],
)
def test_a_path_is_one_of_text_however_it_is_given(given: str | bytes, said: str) -> None:
    """What gives a path when it is asked for one is held to the same."""

    class Given(PathLike[Any]):
        def __fspath__(self) -> Any:
            return given

    with pytest.raises(UseError, match=f"expected folder to be a path, .*{said}"):
        expect("folder", Given(), str, PathLike)


def test_no_year_is_meant_for_another() -> None:
    """A number that is nearly another is no typing error, as a word is."""
    assert str(UnknownNameError("edition", "2006", ["2016", "2020"])) == "no edition '2006' (one of 2016, 2020)"
    assert "did you mean '2008-revised'" in str(UnknownNameError("edition", "2008-revisd", ["2008-revised", "2009"]))


@pytest.mark.parametrize("kind", [PurePosixPath, PureWindowsPath])
def test_a_long_path_of_short_names_is_one(kind: type[PurePath], monkeypatch: pytest.MonkeyPatch) -> None:
    """Names are told apart as the system does it, so that none is too long for its folders; a place may have none."""
    monkeypatch.setattr("tipcompare.errors.PurePath", kind)
    deep = kind(*["reports"] * 50, "2021", "Vesmark.txt")
    for path in (deep, str(deep), ".", kind(".")):
        expect("path", path, str, PathLike)
    with pytest.raises(UseError, match="got a text of 2,0"):
        expect("path", "Open a shelter. " * 126, str, PathLike)


@pytest.mark.parametrize(
    ("make", "said"),
    [
        (lambda: Placement(3, 2019, "1"), "expected country to be str, got int"),  # type: ignore[arg-type]
        (lambda: Fate("2", "new"), "Fate.ordinal: expected an int or None, got '2'"),  # type: ignore[arg-type]
        (lambda: ToldFigure("arrests", "2"), "ToldFigure.value: expected a float or None, got '2'"),  # type: ignore[arg-type]
    ],
)
def test_what_is_of_a_wrong_kind_is_told_before_its_bounds(make: Callable[[], object], said: str) -> None:
    """Outside the model, too, where a bound or a pattern is asked of what is of its kind alone."""
    with pytest.raises(UseError, match=f"^{said}$"):
        make()
