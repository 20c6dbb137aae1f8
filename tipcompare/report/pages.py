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
from tipcompare.report.overview import render_overview_markdown
from tipcompare.report.site.pages import render_site
from tipcompare.report.site.parcel import make_parcel, pack_parcel, unpack_parcel


def make_outline(history: History) -> dict[str, bytes]:
    """Return what the other countries' pages and the index need of this country."""
    return {
        "outline": pack_outline(outline_history(history)),
        "changes": pack_changes(gather_changes(history)),
        "parcel": pack_parcel(make_parcel(history)),
    }


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


def render_index(made: Sequence[Mapping[str, bytes]], kind: str) -> dict[str, bytes]:
    """Return the files of a folder of reports that are about all countries, by name; none for formats without an index.

    Args:
        made: what `make_outline` gave for each country, at least one, in order of country.
        kind: html, md, json or xlsx; a folder of html is a site.
    """
    outlines = [unpack_outline(parts["outline"]) for parts in made]
    if kind == "html":
        return render_site(outlines, [unpack_parcel(parts["parcel"]) for parts in made])
    if kind == "md":
        links = {outline.country: f"{outline.country.lower()}.md" for outline in outlines}
        return {"index.md": render_overview_markdown(outlines, links).encode("utf-8", "replace")}
    return {}
