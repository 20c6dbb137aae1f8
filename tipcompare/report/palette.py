"""The colours of pages and pictures, once: the stylesheets have the same, which a test checks."""

from __future__ import annotations

PAPER, INK, QUIET, RULE = "#fbfaf7", "#1c2430", "#56606e", "#dcd8cf"

LINES: dict[int | None, str] = {1: "#1f6f5c", 2: "#8a6a00", 3: "#b0561a", 4: "#9c1f2e", None: "#56606e"}
"""For lines and letters, by rank on a scale of ratings; None off the scale. Each is read on paper (4.5 to 1)."""

FILLS: dict[int | None, str] = {1: "#9fdbca", 2: "#b4881a", 3: "#974319", 4: "#5a0f19", None: "#6b7480"}
"""For areas, by rank: the worse, the darker, each twice as dark as the one before, so that grey tells them apart."""

ON_FILLS: dict[int | None, str] = {1: INK, 2: INK, 3: "#ffffff", 4: "#ffffff", None: "#ffffff"}
"""For letters on those areas."""
