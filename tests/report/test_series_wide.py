"""Themes, folded text, and changes that are the series' own."""

from __future__ import annotations

from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from invented import VESMARK_DRAFTS, build_report, three_countries
from lxml import html

from tipcompare.changes.history import build_history
from tipcompare.changes.series_wide import gather_changes
from tipcompare.model import Edition
from tipcompare.report import build_page, find_series_wide, render_html
from tipcompare.report.lifelines import find_themes
from tipcompare.report.redlines import KEPT, Fold, lay_out_section
from tipcompare.series import BUILT_IN, get_profile

TIP = get_profile("tip")


def test_shared_changes_are_the_series_own() -> None:
    """What changed alike in three countries is series-wide; what one country changed is not; one country has none."""
    histories = three_countries()
    editions = (Edition(2018), Edition(2019))
    wide = find_series_wide(histories)[editions]
    own = [gather_changes(history)[editions] for history in histories]
    assert len(wide) == 1
    assert all(wide < changes for changes in own)
    assert find_series_wide(histories[:1]) == {(Edition(2018), Edition(2019)): frozenset()}


def test_the_page_tells_them_apart() -> None:
    """Only the shared change is marked as such."""
    histories = three_countries()
    page: html.HtmlElement = html.document_fromstring(
        render_html(build_page(histories[0], series_wide=find_series_wide(histories)))
    )
    marked = " ".join(str(text) for text in page.xpath("//ins[@class='wide']//text()"))
    assert "over the past five years" in marked
    assert "ports" not in marked


@given(st.integers(0, 200), st.integers(0, 200))
def test_long_unchanged_stretches_are_folded(before: int, after: int) -> None:
    """However long the same words before and after a change, few are shown and the rest are counted."""
    old = " ".join([*(f"b{n}" for n in range(before)), "old", *(f"a{n}" for n in range(after))])
    drafts = [
        evolve(VESMARK_DRAFTS[0], year=year, paragraphs=(text,))
        for year, text in ((2018, old), (2019, old.replace("old", "new")))
    ]
    history = build_history([build_report(draft) for draft in drafts], TIP)
    change = next(change for change in history.comparisons[0].sections if change.kind == "prevention")
    part = lay_out_section(history.comparisons[0], change, "Prevention")
    for row in part.rows:
        if not isinstance(row, Fold):
            shown = sum(len(piece.text.split()) for piece in row.new if piece.kind != "fold")
            folded = sum(int(piece.text.split()[0].strip("[")) for piece in row.new if piece.kind == "fold")
            assert shown + folded == before + after + 1
            assert shown <= 6 * KEPT + 1


def test_themes_are_told_by_words() -> None:
    """A recommendation has the themes whose words it uses, and a series without themes has none."""
    text = "Amend the penal code and train judges to sentence traffickers."
    assert find_themes(text, TIP) == ("Sentences and penalties", "Law", "Training")
    assert find_themes(text, get_profile("dol-findings")) == ()


def test_theme_titles_are_distinct() -> None:
    """No two themes of a series have one name, and stems are in lower case."""
    for profile in (load() for load in BUILT_IN.values()):
        titles = [theme.title for theme in profile.themes]
        assert len(set(titles)) == len(titles)
        assert all(stem == stem.lower() and stem for theme in profile.themes for stem in theme.stems)


def test_other_quotes_and_case_are_no_change() -> None:
    """A redline shows words that changed, not the kind of quote, dash or capital a mirror gave them."""
    drafts = [
        evolve(VESMARK_DRAFTS[0], year=year, paragraphs=(text,))
        for year, text in (
            (2018, "The judges’ council met – twice – in the capital and WROTE to the king."),
            (2019, "The judges' council met - twice - in the capital and wrote to the queen."),
        )
    ]
    history = build_history([build_report(draft) for draft in drafts], TIP)
    change = next(change for change in history.comparisons[0].sections if change.kind == "prevention")
    rows = [row for row in lay_out_section(history.comparisons[0], change, "").rows if not isinstance(row, Fold)]
    assert [(p.kind, p.text) for row in rows for text in row.running for p in text if p.kind != "equal"] == [
        ("delete", "king"),
        ("insert", "queen"),
    ]


def test_marks_of_sources_are_no_change() -> None:
    """What differs in marks of sources alone did not change; a year in brackets and what is said beside a mark did."""
    profile = get_profile("dol-findings")
    texts = {
        "The wardens met. (1-3) They held nobody in 2–3. (2,4)": "The wardens met. (1,4) They held none in 2–3. (3,5)",
        "The Code (2004) binds them. (5)": "The Code (2016) binds them. (6)",
        "The pans were shut. (7)": "The pans were shut. (8) A boat came. (8)",
        "New refr esher courses began.": "New refresher courses began.",
    }
    drafts = [
        evolve(VESMARK_DRAFTS[0], year=year, paragraphs=tuple(paragraphs))
        for year, paragraphs in ((2018, texts), (2019, texts.values()))
    ]
    history = build_history([build_report(draft) for draft in drafts], TIP)
    change = next(change for change in history.comparisons[0].sections if change.kind == "prevention")
    shown = [
        [
            piece.text.strip()
            for row in part.rows
            if not isinstance(row, Fold)
            for text in row.running
            for piece in text
            if piece.kind != "equal"
        ]
        for part in (
            lay_out_section(history.comparisons[0], change, "", profile=one) for one in (profile, get_profile("tip"))
        )
    ]
    assert shown[0] == ["nobody", "none", "2004", "2016", "A boat came. (8)"]
    assert "1-3" in shown[1]


def test_large_type_read_with_blanks_within_its_words_is_no_change() -> None:
    """Of a caption that was read so, what changed is shown alone."""
    captions = (
        "ta ble 6. n ets and o ars of the l ower p ier 2017 2018",
        "Table 6. Nets and Oars of the Lower Pier 2018 2019",
    )
    drafts = [
        evolve(VESMARK_DRAFTS[0], year=year, paragraphs=("The pans were shut.", caption))
        for year, caption in zip((2018, 2019), captions, strict=True)
    ]
    history = build_history([build_report(draft) for draft in drafts], TIP)
    change = next(change for change in history.comparisons[0].sections if change.kind == "prevention")
    rows = [row for row in lay_out_section(history.comparisons[0], change, "").rows if not isinstance(row, Fold)]
    assert [[piece.text for text in row.running for piece in text if piece.kind != "equal"] for row in rows] == [
        ["2017 2018", "2018 2019"]
    ]
