"""Which files make the version of a module: those that are code or data, and none that Python keeps beside them."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import pytest

from tipcompare.corpus import versions
from tipcompare.corpus.versions import _data_in, version_of


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
    remembering = (versions.version_of, versions._digest, versions._libraries)
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
