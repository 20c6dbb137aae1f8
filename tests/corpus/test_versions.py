"""Which files make the version of a module: those that are code or data, and none that Python keeps beside them."""

from __future__ import annotations

from pathlib import Path

from tipcompare.corpus.versions import _data_in


def test_what_python_keeps_beside_modules_is_no_data(tmp_path: Path) -> None:
    """Compiled modules are none, nor are the files of a passing name that they are written to by another run."""
    kept = tmp_path / "__pycache__"
    kept.mkdir()
    for path in (kept / "fit.cpython-311.pyc", kept / "fit.cpython-311.pyc.140692229502640", tmp_path / "fit.py"):
        path.write_bytes(b"")
    data = tmp_path / "fit.json"
    data.write_text("{}", encoding="utf-8")
    assert list(_data_in(tmp_path)) == [data]
