"""The page is whole, links to its evidence, and runs nothing but its own script."""

from __future__ import annotations

import re
from pathlib import Path

import pytest
from attrs import evolve
from invented import SHELTERS, VESMARK_DRAFTS, Draft, build_report, build_reports, vesmark
from lxml import html

from tipcompare.changes.history import build_history
from tipcompare.model import Country, CountryReport, Editions, ReportWarning, Section, Span
from tipcompare.report import build_page, render_html, write_report
from tipcompare.report.outline import outline_history
from tipcompare.report.overview import render_overview
from tipcompare.series import get_profile

EVIL = "<script>document.title='owned'</script><img src=x onerror=\"document.title='owned'\">"


def page_of(history: Editions) -> html.HtmlElement:
    """Return the parsed page of a history."""
    return html.document_fromstring(render_html(build_page(history)))


def history_of(*reports: CountryReport) -> Editions:
    """Return the history of reports of one country."""
    return build_history(reports, get_profile("tip"))


def ids(page: html.HtmlElement) -> list[str]:
    """Return every id of a page."""
    return [str(found) for found in page.xpath("//@id")]


def test_every_link_leads_to_one_place() -> None:
    """Each link within the page has its place, and no two places have one name."""
    page = page_of(vesmark())
    names = ids(page)
    assert len(names) == len(set(names))
    targets = {str(href)[1:] for href in page.xpath("//@href") if str(href).startswith("#")}
    assert targets <= set(names)


def test_every_fact_links_to_its_sentence() -> None:
    """Each figure and each wording has a link, and where it leads stands the number or the recommendation itself."""
    page = page_of(vesmark())
    places = {name: page.get_element_by_id(name).text_content() for name in ids(page) if re.match(r"t\d{4}-\d+-", name)}
    for report in build_reports():
        for span in (*(o.span for o in report.observations), *(r.span for r in report.recommendations)):
            name = f"t{report.edition}-{span.start}-{span.end}"
            assert page.xpath(f"//a[@href='#{name}']"), name
            assert places[name] == span.of(report.text)


def test_the_full_texts_are_whole() -> None:
    """The texts at the end of the page are those of the reports, to the last character."""
    page = page_of(vesmark())
    leaves = page.xpath("//details[contains(@class, 'leaf')]")
    for report, leaf in zip(reversed(build_reports()), leaves, strict=True):
        shown = "".join(block.text_content() for block in leaf.xpath(".//div[contains(@class, 'source')]"))
        assert shown == report.text


def test_the_page_needs_nothing_from_outside() -> None:
    """Styles and script are in the page; nothing is loaded."""
    page = page_of(vesmark())
    assert not page.xpath("//link | //img | //iframe | //object | //script[@src]")
    assert not [href for href in page.xpath("//@href") if not str(href).startswith("#")]
    assert "url(" not in "".join(page.xpath("//style/text()"))


def test_what_differs_in_capitals_alone_is_called_the_same() -> None:
    """A section none of whose words differs has no share of words beside it, and is not said to have changed."""
    drafts = [Draft(year, "2", ("Train judges.",), (), (said,)) for year, said in ((2020, "Roads."), (2021, "ROADS."))]
    parts = page_of(history_of(*map(build_report, drafts))).xpath("//div[@class='part-same']")
    told = [" ".join(part.text_content().split()) for part in parts]
    assert "Prevention word for word the same, but for blanks, capitals, signs or marks of sources" in told


def test_markup_in_the_source_is_text() -> None:
    """A country, a heading, texts, a warning and a path full of markup are shown as they are."""
    drafts = [
        Draft(year, "2", (EVIL + str(year), "x" + EVIL), (), (EVIL,), (ReportWarning("evil", EVIL),))
        for year in (2020, 2021)
    ]
    reports = [
        evolve(
            report,
            country=Country("XVE", EVIL),
            source=EVIL,
            sections=tuple(evolve(section, heading=EVIL, kind=EVIL) for section in report.sections),
        )
        for report in map(build_report, drafts)
    ]
    history = history_of(*reports)
    for text in (render_html(build_page(history)), render_overview([outline_history(history)])):
        page: html.HtmlElement = html.document_fromstring(text)
        assert page.xpath("count(//script)") == 1
        assert not page.xpath("//img | //*[@onerror]")
        assert EVIL in str(page.xpath("string()"))


def test_what_no_page_may_hold_is_shown_as_lost() -> None:
    """Characters of control, which a text may have, each give one sign, and no offset moves."""
    drafts = [Draft(year, "2", ("Ban\0 fees \x1b\x85now.",), (), ("Two\x0b\x7f lines.",)) for year in (2020, 2021)]
    page = render_html(build_page(history_of(*map(build_report, drafts))))
    assert "Ban\ufffd fees \ufffd\ufffdnow." in page
    assert not re.search(r"[^\t\n\r\x20-\x7e\xa0-\U0010ffff]", page)


def test_the_policy_allows_only_this_script() -> None:
    """The security policy in the page names the hash of its own script and style, and nothing else."""
    policy = page_of(vesmark()).xpath("//meta[@http-equiv='Content-Security-Policy']/@content")[0]
    assert policy.startswith("default-src 'none'")
    assert "unsafe" not in policy


@pytest.mark.parametrize("count", [1, 2])
def test_few_editions_are_enough(count: int) -> None:
    """A history of one edition says that there is nothing to compare; two have one comparison."""
    page = page_of(history_of(*build_reports()[:count]))
    assert bool(page.xpath("//section[@id='changes']")) == (count > 1)
    assert (">new<" in render_html(build_page(history_of(*build_reports()[:count])))) == (count > 1)


def test_what_is_lacking_is_said() -> None:
    """An edition without rating, recommendations or figures makes a page that says so and shows its warnings."""
    report = build_reports()[0]
    bare = evolve(
        report,
        rating=None,
        recommendations=(),
        recommendations_read=False,
        observations=(),
        answers=(),
        warnings=(ReportWarning("no-recommendations", "None could be read."),),
    )
    text = page_of(history_of(bare)).text_content()
    for said in ("not read", "could not be read", "No figure was read", "no-recommendations"):
        assert said in text


def test_missing_years_are_named() -> None:
    """A year between two editions that has none is named at the top."""
    assert "none of 2020" in page_of(vesmark()).text_content()


def test_long_paragraphs_and_other_directions() -> None:
    """A paragraph of ten thousand words and text from right to left are shown whole."""
    drafts = [Draft(year, "2", (SHELTERS,), (), ("word " * 10_000, "מילה " * 3)) for year in (2020, 2021)]
    page = page_of(history_of(*map(build_report, drafts)))
    assert "word " * 10_000 in page.text_content()
    assert page.xpath("//*[@dir='auto']")


def test_a_text_without_sections_is_shown() -> None:
    """A report that is one section of furniture still has its text."""
    report = build_reports()[0]
    bare = evolve(report, sections=(Section(Span(0, len(report.text)), "furniture", "", "order"),))
    assert report.text in page_of(history_of(bare)).text_content()


def test_same_history_same_bytes(tmp_path: Path) -> None:
    """Two pages of one history are equal in every format."""
    for suffix in ("html", "md", "json", "xlsx", "docx"):
        for name in ("one", "two"):
            write_report(vesmark(), tmp_path / f"{name}.{suffix}")
        assert (tmp_path / f"one.{suffix}").read_bytes() == (tmp_path / f"two.{suffix}").read_bytes()


def test_twenty_editions_are_light() -> None:
    """Twenty long editions make a page of less than two megabytes."""
    paragraph = "Officials of the ministry met with the governors of the highland districts to plan the year. " * 12
    drafts = [
        evolve(VESMARK_DRAFTS[0], year=year, paragraphs=tuple(f"{year + n} {n} {paragraph}" for n in range(22)))
        for year in range(2004, 2024)
    ]
    assert len(render_html(build_page(history_of(*map(build_report, drafts)))).encode()) < 2_000_000


def test_what_is_told_stands_before_how() -> None:
    """What is named comes before the redlines; how to print, the files read and signs are at the foot, or fold."""
    page = page_of(vesmark())
    parts = [str(name) for name in page.xpath("//main/section/@id")]
    assert parts.index("terms") + 1 == parts.index("changes")
    assert len(page.xpath("//footer//button[@data-prints]")) == len(page.xpath("//button[@data-prints]")) == 2
    assert page.xpath("//footer/div/details//table[contains(@class, 'sources')]")
    (signs,) = page.xpath("//section[@id='figures']/details")
    assert "A ring: another edition says the same" in signs.text_content()
    shown = page.xpath("//article[@class='multiple']/details[@open]/parent::article")
    assert [one for one in shown if one.xpath("svg | p[@class='quiet']")] == []  # tables fold where a line says it


def test_one_edition_alone_tells_nothing_over_the_years() -> None:
    """Its list has no lifelines, no status of what was in the first list read, and no filters by them."""
    alone, both = page_of(history_of(build_reports()[0])), page_of(vesmark())
    for page, shown in ((alone, False), (both, True)):
        (head,) = page.xpath("//h2[@id='recommendations-head']")
        assert head.text_content().endswith(" and how long they have stood") == shown
        told = page.xpath("//summary/*[@class='life-chart' or @class='life-since' or contains(@class, 'state ')]")
        told += page.xpath("//form[@class='filters']/label[.//*[@name='state' or @name='years' or @name='order']]")
        assert told
        assert {one.get("hidden") is None for one in told} == {shown}
