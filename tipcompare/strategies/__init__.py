"""Hypothesis strategies for testing what reads country reports; they need the extra `testing`.

`narratives()` draws a text with the truth of what is in it, `edition_series()` several editions with the truth of what
recurs in them, `mirror_damage()` what mirrors do to a text; `tipcompare.strategies.values` has one for every public
value. Everything drawn is about invented countries.
"""

from __future__ import annotations

from tipcompare.errors import MissingExtraError

try:
    import hypothesis  # noqa: F401
except ModuleNotFoundError as error:
    raise MissingExtraError("tipcompare.strategies", "testing") from error

from tipcompare.strategies.counting import Counted, Figure
from tipcompare.strategies.damage import DAMAGES, Damage, apply_damage, mirror_damage
from tipcompare.strategies.layouts import LAYOUTS
from tipcompare.strategies.narratives import EditionPlan, EditionSeries, Fate, edition_series, narratives, write_series
from tipcompare.strategies.writing import Narrative, write_narrative

__all__ = [
    "DAMAGES",
    "LAYOUTS",
    "Counted",
    "Damage",
    "EditionPlan",
    "EditionSeries",
    "Fate",
    "Figure",
    "Narrative",
    "apply_damage",
    "edition_series",
    "mirror_damage",
    "narratives",
    "write_narrative",
    "write_series",
]
