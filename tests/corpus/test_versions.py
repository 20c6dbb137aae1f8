"""Which files make the version of a module: those that are code or data, and none that Python keeps beside them."""

from __future__ import annotations

import importlib
import os
from collections.abc import Callable, Iterator
from functools import partial
from pathlib import Path

import pytest
from attrs import frozen

from tipcompare.corpus import versions
from tipcompare.corpus.versions import _data_in, describe, edited_since_start, version_of
from tipcompare.installed import added_modules
from tipcompare.version import STARTED


def test_what_python_keeps_beside_modules_is_no_data(tmp_path: Path) -> None:
    """Compiled modules are none, nor are the files of a passing name that they are written to by another run."""
    kept = tmp_path / "__pycache__"
    kept.mkdir()
    for path in (kept / "fit.cpython-311.pyc", kept / "fit.cpython-311.pyc.140692229502640", tmp_path / "fit.py"):
        path.write_bytes(b"")
    data = tmp_path / "fit.json"
    data.write_text("{}", encoding="utf-8")
    assert list(_data_in(tmp_path)) == [data]


@pytest.fixture
def _forgetful() -> Iterator[None]:
    """Nothing that is remembered of files and libraries comes in, or stays."""
    own = (versions.version_of, versions._digest, versions._libraries, versions._module_files)
    remembering = (*own, added_modules)
    for function in remembering:
        function.cache_clear()
    yield
    for function in remembering:
        function.cache_clear()


@pytest.mark.usefixtures("_forgetful")
def test_a_version_hangs_on_the_bytes_of_its_files(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """An edited module has another version; one that is as it was has the same."""
    monkeypatch.syspath_prepend(tmp_path)
    path = tmp_path / "vesmark_tables.py"
    path.write_text("COUNT = 1\n", encoding="utf-8")
    before = version_of("vesmark_tables")
    assert version_of("vesmark_tables") == before
    for function in (versions.version_of, versions._digest):
        function.cache_clear()
    path.write_text("COUNT = 2\n", encoding="utf-8")
    assert version_of("vesmark_tables") != before


@pytest.mark.usefixtures("_forgetful")
def test_what_a_package_adds_hangs_on_all_of_it(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Another module than that of a function and data count too, however the function is wrapped; so do its options."""
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "vesmark_forms").mkdir()
    (tmp_path / "vesmark_forms" / "__init__.py").write_text("def render(_): ...\n", encoding="utf-8")
    render = importlib.import_module("vesmark_forms").render
    values = (render, partial(render, 1), partial(render, 2), Forms(render))
    found = set(map(describe, values))
    for name in ("words.py", "page.html"):
        (tmp_path / "vesmark_forms" / name).write_text("", encoding="utf-8")
        version_of.cache_clear()
        found |= set(map(describe, values))
    assert len(found) == 3 * len(values)


@frozen
class Forms:
    """Stand for a format."""

    render: Callable[[object], None]


@pytest.mark.usefixtures("_forgetful")
def test_a_package_that_adds_a_format_may_be_edited_meanwhile(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    """Its workers may then run other code than the key says, as where this package is."""
    monkeypatch.syspath_prepend(tmp_path)
    (tmp_path / "vesmark-1.dist-info").mkdir()
    points = "[tipcompare.exports]\nves = vesmark_sheets:FORMS\n"
    (tmp_path / "vesmark-1.dist-info" / "entry_points.txt").write_text(points, encoding="utf-8")
    path = tmp_path / "vesmark_sheets.py"
    path.write_text("", encoding="utf-8")
    for time, edited in ((STARTED - 1, False), (STARTED + 1, True)):
        os.utime(path, (time, time))
        assert edited_since_start() == edited


@pytest.mark.usefixtures("_forgetful")
def test_a_version_hangs_on_the_libraries(monkeypatch: pytest.MonkeyPatch) -> None:
    """Another version of what this package names in its metadata is another version of every module."""
    monkeypatch.setattr(versions, "requires", lambda _name: ["lxml>=5"])
    found = set()
    for number in ("5.0", "5.1"):
        monkeypatch.setattr(versions, "version", lambda _name, number=number: number)
        for function in (versions.version_of, versions._libraries):
            function.cache_clear()
        found.add(version_of("tipcompare.writing"))
    assert len(found) == 2
