"""What this program wrote itself: never read back as a report, wherever it was put."""

from __future__ import annotations

import re

OWN = "written by tipcompare, not a report"

_HEAD = 4096
_PAGE = re.compile(rb'<meta name="generator" content="tipcompare ')
_JSON = re.compile(rb'\s*\{\s*"(?:schema|tipcompare|\$schema)"\s*:')
_REPORT = re.compile(rb'"kind"\s*:\s*"CountryReport"')


def is_own_page(data: bytes) -> bool:
    """Return whether a page says that this program made it.

    Example:
        >>> is_own_page(b'<head><meta name="generator" content="tipcompare 1.0">'), is_own_page(b"<head><p>tipcompare")
        (True, False)
    """
    return _PAGE.search(data, 0, _HEAD) is not None


def is_own_table(data: bytes) -> bool:
    """Return whether JSON is a table, a comparison or a page of this program rather than a report it saved.

    Example:
        >>> is_own_table(b'{"schema": 1, "table": '), is_own_table(b'{"tipcompare": 1, "kind": "CountryReport", ')
        (True, False)
    """
    return _JSON.match(data) is not None and _REPORT.search(data, 0, _HEAD) is None
