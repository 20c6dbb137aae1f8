"""The reports on a corpus in two steps, so that each country can be worked on alone.

First each country gives its outline and the changes of wording in it. From those of all countries comes what they
share; then each country's page is rendered with what of its own changes is the series' own.
"""

from __future__ import annotations

from collections.abc import Mapping, Sequence

from tipcompare.changes.series_wide import gather_changes, keep_shared, pack_changes, share_changes, unpack_changes
from tipcompare.model import History
from tipcompare.report import render_report
from tipcompare.report.outline import outline_history, pack_outline, unpack_outline
from tipcompare.report.overview import render_overview, render_overview_markdown


def make_outline(history: History) -> dict[str, bytes]:
    """Return what the other countries' pages and the index need of this country."""
    return {"outline": pack_outline(outline_history(history)), "changes": pack_changes(gather_changes(history))}


def share_outlines(changes: Mapping[str, bytes]) -> dict[str, bytes]:
    """Return for each country those of its changes of wording that many countries share.

    Args:
        changes: by country, as `make_outline` gives them.
    """
    wide = share_changes(changes.values())
    return {country: keep_shared(packed, wide) for country, packed in changes.items()}


def make_report(history: History, *, suffix: str, home: str = "", wide: bytes = b"") -> dict[str, bytes]:
    """Return the report on one country.

    Args:
        history: of the country.
        suffix: of the file's name (`.html`).
        home: link to the index; empty where there is none.
        wide: what `share_outlines` gave for the country.
    """
    return {"report": render_report(history, suffix, home=home, series_wide=unpack_changes(wide))}


def render_index(outlines: Sequence[bytes], kind: str) -> bytes:
    """Return the index of a folder of reports, linking to a file a country; empty for formats that have none.

    Args:
        outlines: at least one, as `make_outline` gives them, in order of country.
        kind: html, md, json or xlsx.
    """
    renderers = {"html": render_overview, "md": render_overview_markdown}
    if kind not in renderers:
        return b""
    found = [unpack_outline(packed) for packed in outlines]
    links = {outline.country: f"{outline.country.lower()}.{kind}" for outline in found}
    return renderers[kind](found, links).encode("utf-8", "replace")
