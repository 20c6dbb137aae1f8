"""Paragraphs of a section that was added or removed which stand in another section of the other edition."""

from __future__ import annotations

from collections import Counter
from collections.abc import Collection, Mapping

from tipcompare.align.paragraphs import compare_paragraphs
from tipcompare.model import Comparison, CountryReport, Span

FEWEST = 25
"""Words that a paragraph has at least: a formula ("See the report on this at ...") stands in many sections."""

Strays = Mapping[tuple[str, str], int]
"""How many paragraphs, by the section of the old edition and that of the new one."""


def find_strays(comparison: Comparison, notes: Collection[str] = ()) -> Strays:
    """Return how many paragraphs of each section that was added or removed stand in which section of the other edition.

    Such a section as a whole is like none; so what became of it is not told by its status alone. Of each paragraph that
    is the likest one anywhere in the other edition, each taken once.

    Args:
        comparison: of two editions.
        notes: kinds of sections that list sources, which are left out.
    """
    changes = [change for change in comparison.sections if change.kind not in notes]
    added, removed = ({c.kind for c in changes if c.status == status} for status in ("added", "removed"))
    if not added and not removed:
        return {}
    parts = [part for change in changes for part in change.paragraphs]
    olds = _list_long(comparison.old, [part.old for part in parts])
    news = _list_long(comparison.new, [part.new for part in parts])
    pairs, _ = compare_paragraphs([text for _, text in olds], [text for _, text in news])
    found = Counter((olds[pair.old][0], news[pair.new][0]) for pair in pairs)
    return {(old, new): count for (old, new), count in found.items() if old in removed or new in added}


def _list_long(report: CountryReport, spans: Collection[Span | None]) -> list[tuple[str, str]]:
    """The section and the text of each paragraph that is long enough, in order."""
    found = []
    for span in sorted(span for span in spans if span is not None):
        section, text = report.section_at(span.start), span.of(report.text)
        if section is not None and text.count(" ") + text.count("\n") + 1 >= FEWEST:
            found.append((section.kind, text))
    return found
