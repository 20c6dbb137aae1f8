"""Marking a text adds places and changes nothing."""

from __future__ import annotations

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.paragraphs import split_paragraphs
from tipcompare.model import Country, CountryReport, Edition, ReportWarning, Section, Span
from tipcompare.report.anchors import mark_text, name_place

spans = st.tuples(st.integers(0, 40), st.integers(0, 40)).map(lambda pair: Span(min(pair), max(pair)))


@given(st.lists(spans, max_size=8), st.integers(1, 39))
def test_tokens_hold_the_text_and_nest(places: list[Span], border: int) -> None:
    """Whatever spans overlap, the texts of the steps are the section, and what opens closes; each place stands once."""
    text = "The quick brown fox jumps over the lazy dog."[:40]
    report = CountryReport(
        "tip",
        Edition(2021),
        Country("XVE", "Vesmark"),
        text,
        "x.txt",
        "0" * 64,
        (Section(Span(0, border), "summary"), Section(Span(border, 40), "profile")),
        warnings=tuple(ReportWarning("doubtful", "Doubtful.", place) for place in places),
    )
    opened: list[str] = []
    for section, passage in zip(report.sections, mark_text(report), strict=True):
        assert "".join(t.text for t in passage.tokens if t.kind == "text") == section.span.of(text)
        depth = 0
        for token in passage.tokens:
            depth += {"open": 1, "close": -1, "text": 0}[token.kind]
            assert depth >= 0
            opened += [token.text] if token.kind == "open" else []
        assert depth == 0
    lines = {line for section in report.sections for line in split_paragraphs(text, section.span)}
    expected = {name_place(report.edition, place) for place in {*places, *lines} if place.start < 40}
    assert sorted(opened) == sorted(expected)
