"""Paragraphs shown as gone or new which stand in another section of the other edition."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Collection, Iterable, Mapping, Sequence

from attrs import frozen

from tipcompare.align.paragraphs import compare_paragraphs
from tipcompare.model import Comparison, CountryReport, SectionChange, Span

FEWEST = 25
"""Words that a paragraph has at least: a formula ("See the report on this at ...") stands in many sections."""

STANDS = 0.65
"""How alike two paragraphs are at least, 0-1, where neither section is new or gone: of those that are less alike half
tell something else."""


@frozen
class Stray:
    """A paragraph that another section has in the other edition.

    Args:
        old: where it stands in the old edition.
        new: where it stands in the new one.
        similarity: of both, 0-1.
    """

    old: Span
    new: Span
    similarity: float

    @property
    def whole(self) -> bool:
        """Whether the other section has the paragraph, not only some of what it says."""
        return self.similarity >= STANDS


Strays = Mapping[tuple[str, str], tuple[Stray, ...]]
"""These paragraphs, by the section of the old edition and that of the new one."""


def find_strays(comparison: Comparison, notes: Collection[str] = ()) -> Strays:
    """Return which paragraphs without a counterpart in their own section stand in which section of the other edition.

    A section that was added or removed is as a whole like none, and one that was kept may have given a paragraph away:
    what became of that is not told by its status alone. Of each paragraph that is the likest one, each taken once.

    Args:
        comparison: of two editions.
        notes: kinds of sections that list sources, which are left out.
    """
    return _pair_strays((comparison.old, comparison.new), comparison.sections, notes)


def find_away(
    reports: tuple[CountryReport, CountryReport], sections: Sequence[SectionChange], notes: Collection[str]
) -> tuple[set[int], set[int]]:
    """Return where the paragraphs of each edition start that stand in another section of the other one.

    They are no part of what is left of their own section, however many of its words they have; where none is a part,
    nobody asks, and none is returned. Sections of the kinds `notes` are left out.
    """
    if all(change.status != "split" for change in sections):
        return set(), set()
    found = [stray for strays in _pair_strays(reports, sections, notes).values() for stray in strays]
    return {stray.old.start for stray in found}, {stray.new.start for stray in found}


def _pair_strays(
    reports: tuple[CountryReport, CountryReport], sections: Iterable[SectionChange], notes: Collection[str]
) -> Strays:
    changes = [change for change in sections if change.kind not in notes]
    loose = {change.kind for change in changes if change.status in ("added", "removed", "not found")}
    origins = {change.kind: change.old_kinds for change in changes}
    parts = [part for change in changes for part in change.paragraphs]
    olds = _list_long(reports[0], (part.old for part in parts if part.new is None))
    news = _list_long(reports[1], (part.new for part in parts if part.old is None))
    pairs, _ = compare_paragraphs([text for *_, text in olds], [text for *_, text in news])
    found = defaultdict[tuple[str, str], tuple[Stray, ...]](tuple)
    for pair in pairs:
        (was, old, _), (now, new, _) = olds[pair.old], news[pair.new]
        if was not in origins[now] and (pair.similarity >= STANDS or was in loose or now in loose):
            found[was, now] += (Stray(old, new, pair.similarity),)
    return dict(found)


def _list_long(report: CountryReport, spans: Iterable[Span | None]) -> list[tuple[str, Span, str]]:
    """The section, the place and the text of each paragraph that is long enough, in order."""
    found = []
    for span in sorted(span for span in spans if span is not None):
        section, text = report.section_at(span.start), span.of(report.text)
        if section is not None and text.count(" ") + text.count("\n") + 1 >= FEWEST:
            found.append((section.kind, span, text))
    return found
