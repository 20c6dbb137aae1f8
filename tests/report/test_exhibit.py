"""The exhibit: accepted it is the new edition, rejected the old one, in LibreOffice and by its own XML."""

from __future__ import annotations

import shutil
import subprocess
from collections.abc import Iterable
from pathlib import Path

import pytest
from attrs import evolve
from docx import Document
from hypothesis import given
from hypothesis import strategies as st
from invented import Draft, build_report, build_sections, vesmark
from lacking import tell_lack

import tipcompare as tc
from tipcompare.changes import compare
from tipcompare.model import Comparison, CountryReport, ReportWarning
from tipcompare.report import write_report
from tipcompare.report.exhibit import Exhibit, build_exhibit
from tipcompare.report.tracked import STYLE
from tipcompare.report.values import format_value

MACRO = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE script:module PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "module.dtd">
<script:module xmlns:script="http://openoffice.org/2000/script" script:name="Module1" script:language="StarBasic">
Sub Settle(source As String, target As String, order As String)
  Dim none()
  Dim hidden(0) As New com.sun.star.beans.PropertyValue
  Dim kind(0) As New com.sun.star.beans.PropertyValue
  hidden(0).Name = "Hidden"
  hidden(0).Value = True
  document = StarDesktop.loadComponentFromURL(source, "_blank", 0, hidden())
  dispatcher = createUnoService("com.sun.star.frame.DispatchHelper")
  dispatcher.executeDispatch(document.CurrentController.Frame, order, "", 0, none())
  kind(0).Name = "FilterName"
  kind(0).Value = "MS Word 2007 XML"
  document.storeToURL(target, kind())
  document.close(True)
End Sub
</script:module>
"""
LIBRARY = """<?xml version="1.0" encoding="UTF-8"?>
<!DOCTYPE library:{kind} PUBLIC "-//OpenOffice.org//DTD OfficeDocument 1.0//EN" "{kind}.dtd">
<library:{kind} xmlns:library="http://openoffice.org/2000/library" xmlns:xlink="http://www.w3.org/1999/xlink"{rest}
</library:{kind}>
"""


@pytest.fixture(scope="module")
def office(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A profile of LibreOffice with the macro in it; without one the test is skipped, but under CI it fails."""
    if shutil.which("soffice") is None:
        tell_lack("no LibreOffice found")
    profile = tmp_path_factory.mktemp("office")
    start = ["soffice", "--headless", f"-env:UserInstallation={profile.as_uri()}", "--terminate_after_init"]
    subprocess.run(start, check=True, capture_output=True, timeout=120)
    folder = profile / "user" / "basic" / "Standard"
    folder.mkdir(parents=True, exist_ok=True)
    (folder / "Module1.xba").write_text(MACRO)
    listed = ' library:name="Standard" library:readonly="false" library:passwordprotected="false">'
    (folder / "script.xlb").write_text(
        LIBRARY.format(kind="library", rest=f'{listed}<library:element library:name="Module1"/>')
    )
    return profile


def settle(office: Path, path: Path, order: str) -> list[str]:
    """Return the editions' paragraphs of a Word file after LibreOffice has accepted or rejected every change."""
    target = path.with_name(f"{order}-{path.name}")
    call = f'macro:///Standard.Module1.Settle("{path.as_uri()}","{target.as_uri()}",".uno:{order}AllTrackedChanges")'
    command = ["soffice", "--headless", f"-env:UserInstallation={office.as_uri()}", call]
    subprocess.run(command, check=True, capture_output=True, timeout=180)
    found = [p.text for p in Document(str(target)).paragraphs if p.style is not None and p.style.name == STYLE]
    return [" ".join(text.split()) for text in found if text.strip()]


def paragraphs_of(comparison: Comparison, *, new: bool) -> list[str]:
    """Return the paragraphs that one edition has, section by section, in its own order."""
    found = []
    for section in comparison.sections:
        spans = sorted(span for item in section.paragraphs if (span := item.new if new else item.old) is not None)
        text = (comparison.new if new else comparison.old).text
        found += [" ".join(span.of(text).split()) for span in spans]
    return found


def read_exhibit(exhibit: Exhibit, *, leave_out: str) -> list[str]:
    """Return the paragraphs of an exhibit without one kind of pieces."""
    lines: Iterable[str] = (
        "".join(piece.text for piece in line.pieces if piece.kind != leave_out)
        for division in exhibit.divisions
        for line in division.lines
    )
    return [" ".join(text.split()) for text in lines if text.strip()]


def moved() -> Comparison:
    """Two editions in which paragraphs moved, came, went, and changed in a word, a quote, a capital, at an end."""
    old = ("The task force met twice.", "It “funded” two campaigns.", "Inspectors visited farms in every district.")
    new = (
        "Inspectors visited farms in most districts.",
        "The Task Force met.",
        'It "funded" two campaigns.',
        "New. <b>",
    )
    drafts = (
        Draft(2020, "2", ("Train judges.", "Open shelters."), (), old),
        Draft(2021, "3", ("Open more shelters.",), (), new),
    )
    return compare(*map(build_report, drafts))


@pytest.mark.slow
@pytest.mark.parametrize("comparison", [moved(), vesmark().comparisons[-1]], ids=["moved", "vesmark"])
def test_accepted_it_is_the_new_edition_and_rejected_the_old(
    office: Path, tmp_path: Path, comparison: Comparison
) -> None:
    """LibreOffice makes the new edition of it by accepting every change, and the old one by rejecting them."""
    path = tmp_path / "exhibit.docx"
    write_report(comparison, path)
    assert settle(office, path, "Accept") == paragraphs_of(comparison, new=True)
    assert settle(office, path, "Reject") == paragraphs_of(comparison, new=False)


@given(
    st.permutations(["One is here.", "Two are there now.", "Three stand.", "Four went away since."]),
    st.sets(st.integers(0, 3)),
)
def test_each_edition_can_be_read_off_in_its_order(order: list[str], changed: set[int]) -> None:
    """Whatever moved or changed, without the deletions the lines are the new edition, without insertions the old."""
    old = ("One is here.", "Two are there now.", "Three stand.", "Four went away since.")
    new = tuple(f"{text} More." if place in changed else text for place, text in enumerate(order))
    comparison = compare(build_report(Draft(2020, "2", (), (), old)), build_report(Draft(2021, "2", (), (), new)))
    exhibit = build_exhibit(comparison)
    assert read_exhibit(exhibit, leave_out="delete") == paragraphs_of(comparison, new=True)
    assert read_exhibit(exhibit, leave_out="insert") == paragraphs_of(comparison, new=False)


def test_nothing_but_the_difference_is_tracked() -> None:
    """The blank before a sentence that is gone, or within a word of a PDF, and no word that both editions have."""
    old = ("Nets were mended. None was lost.", "Boats of the lower pi er sailed, 7 of them at night.")
    new = ("Nets were mended.", "Boats of the lower pier sailed, 9 of them at night.")
    comparison = compare(build_report(Draft(2020, "2", (), (), old)), build_report(Draft(2021, "2", (), (), new)))
    lines = [line for division in build_exhibit(comparison).divisions for line in division.lines]
    tracked = [(p.kind, p.text) for line in lines if line.kind == "kept" for p in line.pieces if p.kind != "equal"]
    assert tracked[-4:] == [("delete", " None was lost."), ("delete", " "), ("delete", "7 "), ("insert", "9 ")]


WARDENS = tuple(
    (name, f"{name.title()}\nThe wardens of the {name} sat.\nThey met.") for name in ("piers", "nets", "carts")
)
PLACES = st.permutations([*WARDENS, ("bare", "Section 1.\nBare"), ("empty", "Empty")])


def lay_sections(year: int, sections: list[tuple[str, str]]) -> tuple[CountryReport, list[str]]:
    """Return an edition of these sections, and its paragraphs."""
    told = ((kind, kind.title(), block) for kind, block in sections)
    return build_sections("tip", year, *told), [line for _, block in sections for line in block.split("\n")]


@given(PLACES, PLACES, st.integers(0, 5), st.integers(0, 5))
def test_whatever_moved_came_or_went_no_paragraph_is_lost(
    before: list[tuple[str, str]], after: list[tuple[str, str]], fewer: int, more: int
) -> None:
    """Nor any heading with nothing below; the new edition's order is its own, and the old one's where nothing moved."""
    (old, olds), (new, news) = lay_sections(2020, before[fewer:]), lay_sections(2021, after[more:])
    exhibit = build_exhibit(compare(old, new))
    assert read_exhibit(exhibit, leave_out="delete") == news
    assert sorted(read_exhibit(exhibit, leave_out="insert")) == sorted(olds)
    kept = [section for section in before if section in after[more:]]
    unmoved = build_exhibit(compare(lay_sections(2020, before)[0], lay_sections(2021, kept)[0]))
    assert read_exhibit(unmoved, leave_out="insert") == lay_sections(2020, before)[1]


@pytest.mark.slow
def test_real_editions_can_be_read_off_though_all_sections_moved(corpora: Path) -> None:
    """Of the restructured edition every word in its own order; of the one before every word."""
    folder = corpora / "human-rights-practices"
    for path in sorted((folder / "2024").iterdir()):
        old, new = tc.read(folder / "2023" / path.name), tc.read(path)
        exhibit = build_exhibit(compare(old, new))
        for report, leave_out, told in ((new, "delete", list), (old, "insert", sorted)):
            own = [s.span.of(report.text) for s in report.sections if s.kind != "furniture"]
            read = " ".join(read_exhibit(exhibit, leave_out=leave_out)).split()
            assert told(read) == told(" ".join(own).split()), (path.name, leave_out)


def test_texts_of_documents_of_two_kinds_are_not_set_against_each_other(tmp_path: Path) -> None:
    """The sheet says so, and promises nothing of what is not there."""
    old, new = (lay_sections(year, [*WARDENS])[0] for year in (2020, 2021))
    comparison = compare(evolve(old, kind="chapter"), evolve(new, kind="record"))
    write_report(comparison, tmp_path / "exhibit.docx")
    said = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "exhibit.docx")).paragraphs)
    assert "their texts are not" in said
    assert "Accepting" not in said


def test_the_exhibit_is_cited_and_has_a_head(tmp_path: Path) -> None:
    """It names both sources, cites each section of each edition, and leaves room to sign."""
    comparison = vesmark().comparisons[-1]
    write_report(comparison, tmp_path / "exhibit.docx")
    text = "\n".join(paragraph.text for paragraph in Document(str(tmp_path / "exhibit.docx")).paragraphs)
    for report in (comparison.old, comparison.new):
        assert report.sha256 in text
        assert f"Trafficking in Persons Report, {report.edition}, Vesmark, Prosecution" in text
    assert "Signature:" in text


def test_a_source_that_may_be_another_edition_is_told_to_the_court(tmp_path: Path) -> None:
    """Before anybody signs that it was made from the sources named."""
    comparison = vesmark().comparisons[-1]
    doubted = evolve(comparison.new, warnings=(ReportWarning("other-edition", "its actions are those of 2022"),))
    write_report(evolve(comparison, new=doubted), tmp_path / "exhibit.docx")
    told = [paragraph.text for paragraph in Document(str(tmp_path / "exhibit.docx")).paragraphs]
    doubt = f"{doubted.edition} ({doubted.source}): its actions are those of 2022."
    assert told.index(doubt) < next(place for place, text in enumerate(told) if text.startswith("I declare"))


def test_figures_side_by_side_have_their_units() -> None:
    """What a court reads beside each other says what it counts, and of which year, which is not the edition's."""
    old, new = (report for report in vesmark().reports if report.edition.year in (2018, 2019))
    rows = {row.title: (row.old, row.new) for row in build_exhibit(compare(old, new)).figures}
    assert rows["Convictions"][0][0] == "2017: 9 persons"


def test_what_either_edition_gives_otherwise_stands_there_with_both_sentences(tmp_path: Path) -> None:
    """A court sees which figure was restated, in which words."""
    comparison = vesmark().comparisons[0]
    (item,) = comparison.restatements
    write_report(comparison, tmp_path / "exhibit.docx")
    (table,) = (t for t in Document(str(tmp_path / "exhibit.docx")).tables if t.cell(0, 2).text == "First said")
    told = [cell.text.replace("\n", " ") for cell in table.rows[1].cells]
    assert told[1] == str(item.year)
    for cell, answer, report in zip(told[2:4], (item.first, item.later), comparison.reports, strict=True):
        assert cell.startswith(f"{format_value(answer.value)} ")
        assert answer.sentence.of(report.text).strip() in cell


def test_what_is_no_answer_is_not_called_unstated() -> None:
    """Where only figures of parts were read they are told, a measure that was not read says so, and a sum has parts."""
    old, new = (report for report in vesmark().reports if report.edition.year in (2018, 2019))
    answer = next(answer for answer in new.answers if (answer.measure, answer.year) == ("convictions", 2018))
    part = next(item for item in old.observations if item.measure == "convictions")
    unread = evolve(old, answers=(), observations=(evolve(part, scope="single"),))
    summed = evolve(new, answers=(evolve(answer, status="sum"),))
    (row,) = build_exhibit(compare(unread, summed)).figures
    assert row.old == ("No figure of the whole was read for 2017, but:", "2017: 9 persons (in part)")
    assert "(sum of parts)" in row.new[0]
    assert row.new[1].startswith("The sentence of its first part: “")
    (row,) = build_exhibit(compare(evolve(unread, observations=()), summed)).figures
    assert row.old == ("No figure was read.",)


def test_the_same_comparison_gives_the_same_bytes(tmp_path: Path) -> None:
    """Nothing in the file depends on when it was written."""
    for name in ("one.docx", "two.docx"):
        write_report(moved(), tmp_path / name)
    assert (tmp_path / "one.docx").read_bytes() == (tmp_path / "two.docx").read_bytes()
