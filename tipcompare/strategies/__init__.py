"""Hypothesis strategies for testing what reads country reports; they need the extra `testing`."""

from __future__ import annotations

from tipcompare.errors import MissingExtraError

try:
    import hypothesis  # noqa: F401
except ModuleNotFoundError as error:
    raise MissingExtraError("tipcompare.strategies", "testing") from error

from tipcompare.strategies.damage import DAMAGES, Damage, apply_damage, mirror_damage

__all__ = ["DAMAGES", "Damage", "apply_damage", "mirror_damage"]
