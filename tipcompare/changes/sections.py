"""Sections of two editions side by side, paragraph by paragraph."""

from __future__ import annotations

from tipcompare.align.paragraphs import ParagraphPair, compare_paragraphs, split_paragraphs
from tipcompare.align.redline import redline_spans
from tipcompare.model import CountryReport, ParagraphChange, SectionChange, Span
from tipcompare.series import SeriesProfile

_NOT_COMPARED = frozenset({"furniture"})


def compare_sections(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> tuple[SectionChange, ...]:
    """Return one change for each kind of section that stands in either edition, in the usual order of the series.

    Several sections of one kind are taken together. What the site put around the text is left out.
    """
    order = [rule.kind for rule in profile.sections]
    kinds = dict.fromkeys([*order, *(s.kind for s in (*new.sections, *old.sections))])
    changes = []
    for kind in kinds:
        olds, news = _paragraphs_of(old, kind), _paragraphs_of(new, kind)
        if kind not in _NOT_COMPARED and (olds or news):
            changes.append(_compare_section(kind, old.text, olds, new.text, news))
    return tuple(changes)


def _paragraphs_of(report: CountryReport, kind: str) -> tuple[Span, ...]:
    spans = [section.span for section in report.sections if section.kind == kind]
    return tuple(part for span in spans for part in split_paragraphs(report.text, span))


def _compare_section(
    kind: str, old_text: str, olds: tuple[Span, ...], new_text: str, news: tuple[Span, ...]
) -> SectionChange:
    old_texts, new_texts = [span.of(old_text) for span in olds], [span.of(new_text) for span in news]
    pairs, similarity = compare_paragraphs(old_texts, new_texts)
    paragraphs = _paragraph_changes((old_text, olds), (new_text, news), pairs)
    if not olds or not news:
        return SectionChange(kind, "added" if news else "removed", 0.0, paragraphs)
    if similarity >= 1.0 and " ".join(old_texts).split() == " ".join(new_texts).split():
        return SectionChange(kind, "same", 1.0, paragraphs)
    return SectionChange(kind, "changed", similarity, paragraphs)


def _paragraph_changes(
    old: tuple[str, tuple[Span, ...]], new: tuple[str, tuple[Span, ...]], pairs: tuple[ParagraphPair, ...]
) -> tuple[ParagraphChange, ...]:
    """The paragraphs in the order of the new edition, each removed one after what it stood after."""
    (old_text, olds), (new_text, news) = old, new
    by_new, by_old = {pair.new: pair for pair in pairs}, {pair.old: pair for pair in pairs}
    removed: dict[int, list[ParagraphChange]] = {}
    after = -1
    for place, span in enumerate(olds):
        if place in by_old:
            after = by_old[place].new
        else:
            removed.setdefault(after, []).append(ParagraphChange(span, None, 0.0))
    changes = removed.get(-1, [])
    for place, span in enumerate(news):
        pair = by_new.get(place)
        if pair is None:
            changes.append(ParagraphChange(None, span, 0.0))
        else:
            redline = redline_spans(old_text, olds[pair.old], new_text, span)
            changes.append(ParagraphChange(olds[pair.old], span, pair.similarity, redline))
        changes += removed.get(place, ())
    return tuple(changes)
