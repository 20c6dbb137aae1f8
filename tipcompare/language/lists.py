"""The small words of English around the items of a list, and what tells a directive from a longer word or a name."""

from __future__ import annotations

AND, TO = "and", "to"
"""What joins the last item to those before it, and what may stand before its verb then."""

CITING = ("of", "No.")
"""What stands behind a verb that is the name of a law: `Act No. 5`, `Order of 2004`."""
