"""The colours of pages and pictures, once: the stylesheets have the same, which a test checks."""

from __future__ import annotations

PAPER, INK, QUIET, RULE = "#fbfaf7", "#1c2430", "#56606e", "#dcd8cf"

LINES: dict[int | None, str] = {1: "#1f6f5c", 2: "#8a6a00", 3: "#b0561a", 4: "#9c1f2e", None: "#56606e"}
"""For lines and letters, by rank on a scale of ratings; None off the scale. Each is read on paper (4.5 to 1)."""

FILLS: dict[int | None, str] = {1: "#1f6f5c", 2: "#ecd27a", 3: "#e08a3c", 4: "#8f1d2c", None: "#6b7480"}
"""For areas, by rank."""

ON_FILLS: dict[int | None, str] = {1: "#ffffff", 2: INK, 3: INK, 4: "#ffffff", None: "#ffffff"}
"""For letters on those areas."""

EMPTY = "#e4e0d6"
"""An area of which nothing is known."""
