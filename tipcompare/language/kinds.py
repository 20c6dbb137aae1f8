"""The kinds that a figure may be of, and why one is missing, for people."""

from __future__ import annotations

from collections.abc import Iterable

KINDS = {
    ("exploitation", "sex"): "sex trafficking",
    ("exploitation", "labor"): "labor trafficking",
    ("exploitation", "unspecified"): "kind not specified",
    ("actor", "ngo"): "by NGOs",
    ("actor", "international_organization"): "by an international organization",
    ("actor", "other_state"): "by another state",
}
"""What is not told by its value alone."""

_MISSING = {"not_applicable": "does not apply", "incomplete": "incomplete"}
"""What stands in the place of a figure without a value, by its qualifier; else that it was not reported."""


def tell_kind(pairs: Iterable[tuple[str, str]]) -> str:
    """Return of what kind a figure is, by the names and values of its breakdown; empty of the whole.

    Example:
        >>> tell_kind([("exploitation", "sex"), ("age", "child")]), tell_kind(read_pairs("nationality=Sri_Lankan"))
        ('sex trafficking, child', 'Sri Lankan')
    """
    return ", ".join(KINDS.get(pair, pair[1]) for pair in pairs)


def tell_missing(qualifier: str | None) -> str:
    """Return what stands in the place of a figure without a value.

    Example:
        >>> tell_missing("not_reported"), tell_missing("not_applicable")
        ('not reported', 'does not apply')
    """
    return _MISSING.get(qualifier or "", "not reported")


def write_pairs(pairs: Iterable[tuple[str, str]]) -> str:
    """Return a breakdown as the table `answers` has it."""
    return " ".join(f"{name}={value.replace(' ', '_')}" for name, value in pairs)


def read_pairs(cell: str) -> list[tuple[str, str]]:
    """Return the names and values of a breakdown as `write_pairs` has them."""
    parts = (part.partition("=") for part in cell.split())
    return [(name, value if (name, value) in KINDS else value.replace("_", " ")) for name, _, value in parts]
