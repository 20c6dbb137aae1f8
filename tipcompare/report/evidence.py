"""What the next edition says of a recommendation, and in what respect a kept one says something else."""

from __future__ import annotations

from textwrap import shorten

from attrs import frozen

from tipcompare.changes.printed_years import is_weak
from tipcompare.changes.said_later import list_said_later
from tipcompare.model import (
    Comparison,
    CountryReport,
    Edition,
    Editions,
    Evidence,
    RecommendationChange,
    Span,
    WordingChange,
)
from tipcompare.model.comparison import ItemKey
from tipcompare.report.anchors import name_place

POLARITIES = {
    "did": "it was done",
    "did not": "it was not done",
    "planned": "it is planned",
}
OF_OTHERS = {
    "did": "others did it",
    "did not": "others did not do it",
    "planned": "others plan it",
}
"""The same where the passage tells of others than the government."""

DOUBTFUL = 2 / 3
"""A passage that says what it is taken to say less often than two times in three is said to say so perhaps."""
_LONGEST_PART, _JOINING = 160, " ,;.:"
"""Letters of a part of a recommendation that are shown, and signs that join it to the others."""

_SUREST = 0.99
"""No page says that it is wholly sure of what was inferred."""


@frozen
class ShownEvidence:
    """A sentence of the next edition that speaks to a recommendation: evidence, not a verdict.

    Args:
        edition: that edition.
        says: what it says became of it, for people.
        text: the sentence.
        place: name of its place in the page.
    """

    edition: str
    says: str
    text: str
    place: str


def gather_evidence(history: Editions) -> dict[ItemKey, tuple[ShownEvidence, ...]]:
    """Return, for each (edition, ordinal), what the next edition says of that recommendation, the best first.

    Where the list of that was not read, what the next edition with one says stands behind it.
    """
    found: dict[ItemKey, list[ShownEvidence]] = {}
    for old, new, evidence in list_said_later(history):
        for item in evidence:
            shown = ShownEvidence(
                edition=str(new.edition),
                says=_say(item, old.text),
                text=item.span.line_of(new.text),
                place=name_place(new.edition, item.span),
            )
            found.setdefault((old.edition, item.ordinal), []).append(shown)
    return {item: tuple(shown) for item, shown in found.items()}


def _say(item: Evidence, old: str) -> str:
    """What a passage says became of a recommendation, or of a part of it, for people, with how sure that is."""
    part = f"of \u201c{_name_part(item.part.line_of(old))}\u201d" if item.part else ""
    others = OF_OTHERS.get(item.polarity) if item.actor == "other" else None
    became = others or POLARITIES.get(item.polarity)
    verb = "says" if item.certainty >= DOUBTFUL else "may say"
    that = "that" if others or part else ""
    words = (verb, part, that, became) if became else ("could not tell", part)
    return f"{' '.join(filter(None, words))} ({min(item.certainty, _SUREST):.0%} sure)"


def _name_part(words: str) -> str:
    """Words of a part of a recommendation without what joins it to the others; of a long one its beginning."""
    bare = words.removeprefix("and ").rstrip(_JOINING).removesuffix(" and").rstrip(_JOINING)
    return shorten(bare, _LONGEST_PART, placeholder=" …")


def evidence_spans(history: Editions) -> dict[Edition, tuple[Span, ...]]:
    """Return the places of each edition's text that speak to a recommendation of the list before."""
    found: dict[Edition, tuple[Span, ...]] = {}
    for _, new, evidence in list_said_later(history):
        found[new.edition] = (*found.get(new.edition, ()), *(item.span for item in evidence))
    return found


_REPLACED = {
    "actor": ("also named", "named no longer", "named otherwise"),
    "deadline": ("deadline added", "deadline gone", "deadline changed"),
}
"""What is said of a thing that came, that went, and that stands in place of another."""


def gather_differences(history: Editions) -> dict[ItemKey, tuple[str, ...]]:
    """Return, for each (edition, ordinal), in what respects it differs from the recommendation it repeats."""
    found = {}
    for comparison in history.comparisons:
        for change in comparison.recommendations:
            told = tell_differences(change, comparison)
            for ordinal in change.new if told else ():
                found[comparison.new.edition, ordinal] = told
    return found


def tell_differences(change: RecommendationChange, comparison: Comparison) -> tuple[str, ...]:
    """Return in what respects a recommendation says something else, each kind once: `groups added: men, boys`.

    Where both are only likely to be one, nothing is said of what became of it.
    """
    found: dict[str, dict[str, None]] = {}
    wording = () if is_weak(link.score for link in change.links) else change.wording
    for kind, what in (_tell(item, comparison.old, comparison.new) for item in wording):
        found.setdefault(kind, {})[what] = None
    return tuple(": ".join(filter(None, (kind, ", ".join(whats)))) for kind, whats in found.items())


def _tell(change: WordingChange, old: CountryReport, new: CountryReport) -> tuple[str, str]:
    """Return one difference in words, its kind and what it is of: (`groups added`, `boys`)."""
    if change.kind in ("moved up", "moved down"):
        return f"{change.kind} in the list", ""
    taken = change.old.line_of(old.text) if change.old else ""
    put = change.new.line_of(new.text) if change.new else ""
    if change.kind in _REPLACED:
        besides, gone, instead = _REPLACED[change.kind]
        if taken and put:
            return instead, f"{taken} to {put}"
        return (besides, put) if put else (gone, taken)
    return change.kind, " to ".join(filter(None, (taken, put)))
