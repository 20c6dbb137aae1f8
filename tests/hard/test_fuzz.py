"""Whatever is read, only our own errors come out: what campaigns found before, and a few new inputs each time."""

from __future__ import annotations

import random
from pathlib import Path

import fuzzing
import pytest
from hypothesis import given, settings
from hypothesis import strategies as st

from tipcompare.errors import ParseError
from tipcompare.model import CountryReport
from tipcompare.serialize import from_json
from tipcompare.series import BUILT_IN


@pytest.mark.parametrize("path", sorted(fuzzing.FINDS.iterdir()), ids=lambda path: path.name)
def test_finds_stay_mended(path: Path) -> None:
    """An input that once brought out a wrong error is read or refused."""
    assert fuzzing.read_everything(fuzzing.load_find(path)) in ("read", "rendered", "refused", "nothing")


def test_some_damaged_documents() -> None:
    """Damaged documents of every format are read or refused; with enough of them, both happen."""
    seeds = fuzzing.gather_seeds()
    told = {fuzzing.read_everything(fuzzing.mutate(random.Random(f"test {number}"), seeds)) for number in range(400)}
    assert {"read", "rendered", "refused"} <= told


@given(st.binary(max_size=300), st.sampled_from(["x.txt", "x.html", "x.xml", "x.json", "x.pdf"]), st.data())
def test_any_bytes(data: bytes, name: str, draw: st.DataObject) -> None:
    """Bytes that are nothing at all are refused or read, under every series."""
    head = draw.draw(st.sampled_from([b"", b"<html>", b"<?xml version='1.0'?>", b"%PDF-1.4\n", b"\x1f\x8b\x08", b"{"]))
    series = draw.draw(st.sampled_from([*BUILT_IN]))
    fuzzing.read_everything(fuzzing.Seed(f"2021/Vesmark/{name}", head + data, series))


@settings(max_examples=50)
@given(st.text(max_size=400))
def test_any_text(text: str) -> None:
    """Any characters after a title are read or refused, with every word of them in a section."""
    fuzzing.read_everything(fuzzing.Seed("2021/Vesmark.txt", f"VESMARK: Tier 2\n\n{text}".encode()))


@given(st.recursive(st.none() | st.booleans() | st.floats() | st.text(max_size=5), lambda inner: st.lists(inner)))
def test_any_json(value: object) -> None:
    """JSON that is no report is refused as one."""
    import json

    for document in (value, {"tipcompare": 1, "kind": "CountryReport", "value": value}):
        with pytest.raises(ParseError):
            from_json(json.dumps(document), CountryReport)
