"""A corpus as tools for an assistant, served over the Model Context Protocol."""

from __future__ import annotations

from tipcompare.assistant.quoting import MOST_CHARACTERS, MOST_ROWS
from tipcompare.assistant.serving import TOOLS, describe, serve
from tipcompare.assistant.tools import Tools

__all__ = ["MOST_CHARACTERS", "MOST_ROWS", "TOOLS", "Tools", "describe", "serve"]
