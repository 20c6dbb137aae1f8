"""Why the rating changed, side by side."""

from __future__ import annotations

from pathlib import Path

from tipcompare.corpus import Corpus
from tipcompare.report import render_html
from tipcompare.report.page import build_page
from tipcompare.report.why import explain_changes
from tipcompare.series import get_profile


def test_every_change_of_the_rating_is_explained_once(demo: Path) -> None:
    """The newest change stands first, each has what is stated, and every sentence stands in its edition."""
    history = Corpus.load(demo).history("XVE")
    whys = explain_changes(history, get_profile("tip"))
    changed = [c for c in history.comparisons if c.rating.kind in ("up", "down", "unordered")]
    assert [(why.old, why.new) for why in whys] == [(str(c.old.edition), str(c.new.edition)) for c in reversed(changed)]
    texts = {str(report.edition): " ".join(report.text.split()) for report in history.reports}
    for why in whys:
        assert why.rows[0].title == "What is stated"
        for row in why.rows:
            assert all(side.text in texts[why.old] for side in row.old)
            assert all(side.text in texts[why.new] for side in row.new)


def test_what_the_statement_says_in_passing_is_not_called_missing(demo: Path) -> None:
    """A statement may name efforts as its reason: then no other sentence does, and no more than that is said."""
    page = build_page(Corpus.load(demo).history("XSB"))
    (why,) = [why for why in page.whys if (why.old, why.new) == ("2024", "2025")]
    rows = {row.title: row for row in why.rows}
    assert any(
        " by convicting traffickers, identifying more victims" in said.text for said in rows["What is stated"].old
    )
    assert rows["Efforts named"].old == ()
    assert "No sentence of its own." in render_html(page)


def test_every_sentence_leads_to_a_place_in_the_page(demo: Path) -> None:
    """The full texts have a place for each sentence that is shown."""
    page = build_page(Corpus.load(demo).history("XSB"))
    tokens = [token for shown in page.texts for passage in shown.passages for token in passage.tokens]
    opened = {token.text for token in tokens if token.kind == "open"}
    shown = {side.place for why in page.whys for row in why.rows for side in (*row.old, *row.new)}
    assert shown
    assert shown <= opened
