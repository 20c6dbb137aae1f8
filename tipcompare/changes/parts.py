"""Sections of which only parts are left: how alike a part is to what it was, and what became of the rest."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import evolve

from tipcompare.align.paragraphs import ParagraphPair, compare_paragraphs
from tipcompare.changes.partial import is_partial
from tipcompare.language.sentences import RUN_IN, sentence_bounds
from tipcompare.model import Comparison, CountryReport, ParagraphChange, SectionChange, Span
from tipcompare.model.comparison import SectionStatus

PART = 1 / 3
"""A section with less than this share of the words of the one that it goes back to is a part of it, and one of which
the parts keep less than this share is gone but for them."""


def is_part(olds: Sequence[int], news: Sequence[int], pairs: Iterable[ParagraphPair]) -> bool:
    """Return whether under a third of a section is left, or half of its words, and most of what stands is of these.

    Args:
        olds: number of words of each paragraph of the old section.
        news: likewise, of the new one.
        pairs: which paragraphs belong together.
    """
    if sum(news) < PART * sum(olds):
        return True
    told = list(pairs)
    kept, came = sum(olds[pair.old] for pair in told), sum(news[pair.new] for pair in told)
    return 2 * came >= sum(news) and 2 * kept < sum(olds)


def measure_part(old: Iterable[str], new: Iterable[str]) -> float:
    """Return how alike a section is to those sentences of what it is a part of that are like its own, 0-1.

    The other sentences are elsewhere, or gone: they say nothing of the part.

    Args:
        old: paragraphs of the whole.
        new: those of the part.
    """
    olds, news = ([said for text in side for said in _list_sentences(text)] for side in (old, new))
    before, after = ([len(said.split()) for said in side] for side in (olds, news))
    pairs, _ = compare_paragraphs(olds, news)
    common = sum(pair.similarity * (before[pair.old] + after[pair.new]) for pair in pairs)
    return common / (sum(before[pair.old] for pair in pairs) + sum(after)) if pairs else 0.0


def _list_sentences(text: str) -> Iterator[str]:
    """The sentences of a paragraph without what runs into them as a heading."""
    for start, end in sentence_bounds(text, 0, len(text)):
        heading = RUN_IN.match(text, start, end)
        yield text[heading.end() if heading else start : end]


def set_rests_apart(old: CountryReport, new: CountryReport, changes: Sequence[SectionChange]) -> list[SectionChange]:
    """Return the changes with the rest of each section that is gone but for a few words as one that was removed.

    Or not found, where the later edition breaks off. Where more is left of it, what is gone stays with the parts that
    it stood beside.
    """
    kinds = {section.kind for section in new.sections}
    ties: dict[str, list[SectionChange]] = {}
    for change in changes:
        for kind in change.old_kinds:
            ties.setdefault(kind, []).append(change)
    gone: SectionStatus = "not found" if is_partial(new) else "removed"
    told = list(changes)
    for kind, parts in ties.items():
        if kind in kinds or any(change.status != "split" for change in parts):
            continue
        rest = dict.fromkeys(
            item for change in parts for item in change.paragraphs if item.new is None and item.old is not None
        )
        whole = sum(_count_words(old, item.old) for change in parts for item in change.paragraphs)
        if not _says_something(old, kind, rest) or _sum_common((old, new), parts) >= PART * whole:
            continue
        told = [evolve(one, paragraphs=tuple(item for item in one.paragraphs if item not in rest)) for one in told]
        told.append(SectionChange(kind, gone, 0.0, tuple(sorted(rest, key=_where))))
    return told


def _where(item: ParagraphChange) -> int:
    return item.old.start if item.old is not None else -1


def _says_something(old: CountryReport, kind: str, rest: Iterable[ParagraphChange]) -> bool:
    """Whether there is more in these paragraphs of a section than its headings."""
    headings = [section.heading for section in old.sections if section.kind == kind]
    said = (item.old.of(old.text) for item in rest if item.old is not None)
    return any(not any(heading.startswith(text) for heading in headings) for text in said)


def count_kept(comparison: Comparison, kind: str) -> int:
    """Return how many words of a section of the old edition stand in sections of the new one that are parts of it."""
    parts = (change for change in comparison.sections if kind in change.old_kinds)
    return round(_sum_common((comparison.old, comparison.new), parts))


def share_shown(comparison: Comparison, change: SectionChange) -> float:
    """Return the share of words, 0-1, that both editions have in common in all that is set side by side of a section.

    Of a part that was split off, `similarity` is a share of the sentences like its own, whatever is shown beside them.
    """
    if change.status != "split":
        return change.similarity
    reports = (comparison.old, comparison.new)
    whole = sum(_count_both(reports, item) for item in change.paragraphs)
    return 2 * _sum_common(reports, [change]) / whole if whole else 0.0


def _sum_common(reports: tuple[CountryReport, CountryReport], changes: Iterable[SectionChange]) -> float:
    """How many words the paragraphs that stand in both editions have in common."""
    return sum(item.similarity * _count_both(reports, item) / 2 for change in changes for item in change.paragraphs)


def _count_both(reports: tuple[CountryReport, CountryReport], item: ParagraphChange) -> int:
    return _count_words(reports[0], item.old) + _count_words(reports[1], item.new)


def _count_words(report: CountryReport, span: Span | None) -> int:
    return len(span.of(report.text).split()) if span is not None else 0
