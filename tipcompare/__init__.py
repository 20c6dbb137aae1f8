"""Compare yearly country reports: tiers, recommendations, figures and text, edition by edition."""

from __future__ import annotations

import importlib
import sys
from typing import TYPE_CHECKING

from tipcompare.errors import (
    IdentityError,
    MissingExtraError,
    ParseError,
    ReadError,
    TipcompareError,
    UnknownNameError,
    UseError,
    WriteError,
)
from tipcompare.model import *  # noqa: F403
from tipcompare.model import __all__ as _values
from tipcompare.serialize import from_json, to_json
from tipcompare.version import __version__ as __version__

if TYPE_CHECKING:
    from tipcompare.align.lists import match
    from tipcompare.changes import compare
    from tipcompare.corpus import Corpus, History, Settings, Skipped, Workers, read
    from tipcompare.report import write_report
    from tipcompare.tables import make_tables


# These come with pandas, numpy or jinja2, which take a second to load: they are imported when first asked for.
_LATER = {
    "Corpus": "corpus",
    "History": "corpus",
    "Settings": "corpus",
    "Skipped": "corpus",
    "Workers": "corpus",
    "compare": "changes",
    "make_tables": "tables",
    "match": "align.lists",
    "read": "corpus",
    "write_report": "report",
}

__all__ = [
    "Corpus",
    "History",
    "IdentityError",
    "MissingExtraError",
    "ParseError",
    "ReadError",
    "Settings",
    "Skipped",
    "TipcompareError",
    "UnknownNameError",
    "UseError",
    "Workers",
    "WriteError",
    "compare",
    "from_json",
    "make_tables",
    "match",
    "read",
    "to_json",
    "write_report",
]
__all__ += _values


def __getattr__(name: str) -> object:
    """Import the public names of the later stages when they are first asked for."""
    if name not in _LATER:
        raise AttributeError(f"module 'tipcompare' has no attribute {name!r}")
    value: object = getattr(importlib.import_module(f"tipcompare.{_LATER[name]}"), name)
    globals()[name] = value
    return value


def __dir__() -> list[str]:
    """Name what there is to ask for, imported or not: what a shell completes."""
    return sorted(__all__)


def _show_in_notebooks() -> None:
    """Have a notebook that is running show our values."""
    shell = sys.modules["IPython"].get_ipython() if "IPython" in sys.modules else None
    if shell is not None:
        importlib.import_module("tipcompare.notebook").register(shell)


_show_in_notebooks()
