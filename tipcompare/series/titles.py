"""What titles of several series have in common, and what files are called beside their country."""

from __future__ import annotations

NAME = r"(?P<name>[^\d:;|•*]{2,80}?)"
"""A country's name in a title."""

FROM_SITE = r"(?:\s*[|–—-]\s*(?:united states department of state|refworld).*)?\W*"
"""What the title of a page ends with: the site that it is from."""

REVISIONS = ("revised", "corrected", "reissued", "updated")
"""What a path calls an edition that was issued again."""

IN_FILE_NAMES = (
    *("tip", "trafficking in persons", "findings", "human rights practices"),
    *("report", "reports", "narrative", "country", "final", "full"),
)
"""What stands in the name of a file beside the country's."""
