"""Compare yearly country reports: tiers, recommendations, figures and text, edition by edition."""

from __future__ import annotations

__version__ = "0.1.0"
