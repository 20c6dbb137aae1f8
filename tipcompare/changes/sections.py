"""Sections of two editions side by side, paragraph by paragraph."""

from __future__ import annotations

from collections.abc import Iterator

from attrs import frozen

from tipcompare.align.paragraphs import ParagraphPair, compare_paragraphs, split_paragraphs
from tipcompare.align.redline import redline_pairs
from tipcompare.model import CountryReport, Edit, ParagraphChange, SectionChange, Span
from tipcompare.series import SeriesProfile

_NOT_COMPARED = frozenset({"furniture"})


@frozen(eq=False)
class _Section:
    """The paragraphs of one kind of section in both editions, and which belong together, in order of the new ones."""

    kind: str
    olds: tuple[Span, ...]
    news: tuple[Span, ...]
    pairs: tuple[ParagraphPair, ...]
    similarity: float
    same: bool


def compare_sections(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> tuple[SectionChange, ...]:
    """Return one change for each kind of section that stands in either edition, in the usual order of the series.

    Several sections of one kind are taken together. What the site put around the text is left out.
    """
    order = [rule.kind for rule in profile.sections]
    kinds = dict.fromkeys([*order, *(s.kind for s in (*new.sections, *old.sections))])
    there = {section.kind for section in (*new.sections, *old.sections)} - _NOT_COMPARED
    sections = [_pair_paragraphs(kind, old, new) for kind in kinds if kind in there]
    pairs = [(section.olds[pair.old], section.news[pair.new]) for section in sections for pair in section.pairs]
    redlines = iter(redline_pairs(old.text, new.text, pairs))
    return tuple(_describe(section, redlines) for section in sections if section.olds or section.news)


def _paragraphs_of(report: CountryReport, kind: str) -> tuple[Span, ...]:
    spans = [section.span for section in report.sections if section.kind == kind]
    return tuple(part for span in spans for part in split_paragraphs(report.text, span))


def _pair_paragraphs(kind: str, old: CountryReport, new: CountryReport) -> _Section:
    olds, news = _paragraphs_of(old, kind), _paragraphs_of(new, kind)
    old_texts, new_texts = [span.of(old.text) for span in olds], [span.of(new.text) for span in news]
    pairs, similarity = compare_paragraphs(old_texts, new_texts)
    same = similarity >= 1.0 and " ".join(old_texts).split() == " ".join(new_texts).split()
    return _Section(kind, olds, news, pairs, similarity, same)


def _describe(section: _Section, redlines: Iterator[tuple[Edit, ...]]) -> SectionChange:
    """The change of one section, with the next redlines, one for each of its pairs."""
    paragraphs = _paragraph_changes(section, redlines)
    if not section.olds or not section.news:
        return SectionChange(section.kind, "added" if section.news else "removed", 0.0, paragraphs)
    if section.same:
        return SectionChange(section.kind, "same", 1.0, paragraphs)
    return SectionChange(section.kind, "changed", section.similarity, paragraphs)


def _paragraph_changes(section: _Section, redlines: Iterator[tuple[Edit, ...]]) -> tuple[ParagraphChange, ...]:
    """The paragraphs in the order of the new edition, each removed one after what it stood after."""
    by_new, by_old = {pair.new: pair for pair in section.pairs}, {pair.old: pair for pair in section.pairs}
    removed: dict[int, list[ParagraphChange]] = {}
    after = -1
    for place, span in enumerate(section.olds):
        if place in by_old:
            after = by_old[place].new
        else:
            removed.setdefault(after, []).append(ParagraphChange(span, None, 0.0))
    changes = removed.get(-1, [])
    for place, span in enumerate(section.news):
        pair = by_new.get(place)
        if pair is None:
            changes.append(ParagraphChange(None, span, 0.0))
        else:
            changes.append(ParagraphChange(section.olds[pair.old], span, pair.similarity, next(redlines)))
        changes += removed.get(place, ())
    return tuple(changes)
