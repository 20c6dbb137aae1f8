"""A report is cited by the address it was fetched from only where the note beside it is of the file that was read."""

from __future__ import annotations

import json
import os
import re
from collections.abc import Callable
from pathlib import Path

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st
from invented import build_reports

from tipcompare.changes.history import build_history
from tipcompare.model import Country
from tipcompare.report import build_page, render_html, render_markdown
from tipcompare.report.cite import cite_place, cite_report, cite_series, cite_source, name_editions, read_origins
from tipcompare.report.page import Page
from tipcompare.series import get_profile

REPORT = evolve(build_reports()[0], source="Vesmark.txt")
ADDRESS = "https://mirror.example.org/vesmark"
NOTE = {"final_url": ADDRESS, "fetched_at": "2021-07-01T00:00:00+00:00", "sha256": REPORT.sha256}


def cite(folder: Path) -> str:
    """Return how the source is cited of a report that was read from a file in `folder`."""
    origins = read_origins({REPORT.source: folder / "Vesmark.txt"})
    told = cite_source(REPORT, origins)
    assert told.startswith(cite_report(REPORT, get_profile("tip"), origins).fetched or "file ")
    return told


def test_a_fetched_file_is_cited_by_its_address(tmp_path: Path) -> None:
    """What was read is what came from there."""
    (tmp_path / "Vesmark.txt.provenance.json").write_text(json.dumps(NOTE))
    assert cite(tmp_path) == f"{ADDRESS}, fetched 2021-07-01, SHA-256 {REPORT.sha256}"


@pytest.mark.parametrize(
    "note",
    [
        "[" * 100_000,
        "not JSON",
        "null",
        json.dumps({**NOTE, "sha256": "1" * 64}),
        json.dumps({**NOTE, "final_url": "javascript:alert(1)"}),
        json.dumps({"final_url": ADDRESS, "fetched_at": "2021-07-01"}),
    ],
    ids=["nested", "no JSON", "nothing", "of another file", "no address", "of no file"],
)
def test_a_note_that_is_none_or_of_another_file_is_not_cited(note: str, tmp_path: Path) -> None:
    """The file is cited by its own name and hash."""
    (tmp_path / "Vesmark.txt.provenance.json").write_text(note)
    assert cite(tmp_path) == f"file Vesmark.txt, SHA-256 {REPORT.sha256}"


def test_a_pipe_in_place_of_a_note_is_not_waited_for(tmp_path: Path) -> None:
    """Only files are read."""
    os.mkfifo(tmp_path / "Vesmark.txt.provenance.json")
    assert cite(tmp_path).startswith("file ")


@pytest.mark.parametrize("render", [render_html, render_markdown])
def test_a_hash_is_whole_where_it_says_what_was_read(render: Callable[[Page], str]) -> None:
    """The first digits of a SHA-256 are none."""
    history = build_history(build_reports(), get_profile("tip"))
    text = render(build_page(history))
    assert all(report.sha256 in text for report in history.reports)


def test_a_text_on_an_invented_country_is_cited_as_no_publishers() -> None:
    """Its form is the publisher's; of a country that there is the publisher is named."""
    profile = get_profile("tip")
    whole = f"{profile.title}, {REPORT.edition}, "
    assert cite_place(REPORT, profile) == f"Invented text in the form of the {whole}Vesmark"
    real = evolve(REPORT, country=Country("MEX", "Mexico"))
    assert cite_place(real, profile) == f"{profile.publisher}, {whole}Mexico"


@pytest.mark.parametrize("render", [render_html, render_markdown])
@pytest.mark.parametrize(("code", "name"), [("XVE", "Vesmark"), ("XQA", "Ostra"), ("MEX", "Mexico")])
def test_a_page_says_that_a_country_is_invented(render: Callable[[Page], str], code: str, name: str) -> None:
    """Of any code that ISO 3166 leaves to its users; no such page says that its reports were published by anyone."""
    reports = [evolve(report, country=Country(code, name)) for report in build_reports()]
    text = render(build_page(build_history(reports, get_profile("tip"))))
    assert (f"{name} is an invented country: nothing here is from a real report." in text) == (code != "MEX")
    assert ("published by the U.S. Department of State" in text) == (code == "MEX")
    assert ("invented in the form of those of the U.S. Department of State" in text) == (code != "MEX")


def test_an_invented_country_beside_others_is_cited_as_no_publishers() -> None:
    """Publisher, editions and count are of the countries that there are; the others are told to be invented."""
    profile = get_profile("tip")
    real = [("MEX", "Mexico", [2018, 2021]), ("FRA", "France", [2021])]
    invented = [("XVE", "Vesmark", [2016]), ("XOL", "Orlenia", [2017])]
    work = f"{profile.publisher}, {profile.title}, editions 2018 and 2021, 2 countries"
    assert cite_series(profile, real) == work
    for told in ([*real, *invented], [*invented, *real]):
        assert cite_series(profile, told) == f"{work} (beside invented text: Vesmark and Orlenia)"
    form = f"Invented text in the form of the {profile.title}, editions 2016 and 2017, 2 countries"
    assert cite_series(profile, invented) == form


@given(st.sets(st.integers(1998, 2030), min_size=1))
def test_the_editions_that_are_named_are_those_that_were_read(years: set[int]) -> None:
    """Each of them, and none that only stands between two of them."""
    named: set[int] = set()
    for part in re.split(", | and ", name_editions(years).split(" ", 1)[1]):
        first, *last = map(int, part.split(" to "))
        named |= set(range(first, (last or [first])[0] + 1))
    assert named == years


def test_an_edition_with_a_revision_stands_in_no_row_of_years() -> None:
    """What was revised is another edition of its year."""
    assert name_editions(["2007", "2008-revised", "2009"]) == "editions 2007, 2008-revised and 2009"
