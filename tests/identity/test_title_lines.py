"""Which lines of a text may be a title, and where in a whole report a narrative begins: held against a slow count."""

from __future__ import annotations

import csv
import time
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.countries import name_in
from tipcompare.identity import read_path, split_report
from tipcompare.identity.titles import read_names, stated_years, titled_countries
from tipcompare.model import SourceText
from tipcompare.series import get_profile

TIP = get_profile("tip")
NAMES = {"XVE": "VESMARK", "XOL": "ORLENIA", "XSB": "SABERIA"}
LONGEST = 200
LEAST_WORDS = 120
LABELS = {level.value: level.label for level in TIP.rating.scale if level.rank is not None}
with (Path(__file__).parents[2] / "corpora" / "tier_placements.csv").open(encoding="utf-8", newline="") as file:
    PLACED = [row for row in csv.DictReader(file) if row["edition"] in ("2004", "2021") and row["tier"] in LABELS]
"""Real placements: a real name stands with its real rating alone."""


def source(text: str) -> SourceText:
    """A PDF of this text, which may hold several narratives."""
    return SourceText(text=text, source="2021/whole.pdf", sha256="0" * 64, format="pdf")


@given(st.lists(st.tuples(st.sampled_from(sorted(NAMES)), st.integers(-8, 8)), min_size=2, max_size=6))
def test_a_title_begins_a_narrative_where_enough_words_stand_under_it(drawn: list[tuple[str, int]]) -> None:
    """Those with 120 words or more up to the next title do, with the title's own; those with fewer do not."""
    wanted: list[str] = []
    parts = []
    for code, more in drawn:
        title = f"{NAMES[code]} (Tier 2)"
        count = LEAST_WORDS + more
        parts.append(f"{title}\n\n{' '.join(['salt'] * (count - len(title.split())))}.\n")
        if count >= LEAST_WORDS and wanted[-1:] != [code]:
            wanted.append(code)
    found = split_report(source("\n".join(parts)), TIP, read_path("2021/whole.pdf"))
    starts = [next(code for code, name in NAMES.items() if part.text.startswith(name)) for part in found]
    assert starts == (wanted if len(set(wanted)) > 1 else [drawn[0][0]])


@pytest.mark.parametrize(("between", "near"), [(30, True), (36, True), (37, False), (60, False)])
def test_a_site_s_own_title_is_taken_where_it_stands_near(between: int, near: bool) -> None:
    """A title of the site over the narrative's own begins it up to forty words above."""
    prose = " ".join(["salt"] * 150)
    text = f"SABERIA (Tier 1)\n\n{prose}\n\nVESMARK (Tier 2)\n\n{'note ' * between}\n\nVESMARK: Tier 2\n\n{prose}"
    _, own = split_report(source(text), TIP, read_path("2021/whole.pdf"))
    assert own.text.startswith("VESMARK (Tier 2)" if near else "VESMARK: Tier 2")


@given(st.lists(st.tuples(st.sampled_from(sorted(NAMES)), st.integers(LONGEST - 4, LONGEST + 4)), max_size=5))
def test_a_line_names_a_country_where_it_is_no_longer_than_a_title(drawn: list[tuple[str, int]]) -> None:
    """What counts is its length with white space folded, however wide it is printed: 200 characters and no more."""
    lines, wanted = [], []
    for number, (code, length) in enumerate(drawn, 1):
        title = f"{NAMES[code]} (Tier 2) "
        lines.append(title.replace(" ", " " * 150, 1) + "s" * (length - len(title)))
        if length <= LONGEST:
            wanted.append((code, number))
    named = titled_countries(source("\n".join(lines)), TIP, None)
    assert [(one.code, one.line) for one in named] == wanted


@pytest.mark.parametrize(("above", "told"), [(0, (2021,)), (59, (2021,)), (60, ()), (90, ())])
def test_an_edition_is_told_by_the_first_lines_alone(above: int, told: tuple[int, ...]) -> None:
    """What a text says of its edition counts among its first sixty short lines."""
    lines = [*["salt and sea"] * above, "2021 Trafficking in Persons Report", "VESMARK"]
    assert stated_years(source("\n".join(lines)), TIP) == told


@pytest.mark.parametrize(("below", "told"), [(1, (2021,)), (2, (2021,)), (3, (2021,)), (4, ())])
def test_a_report_s_title_is_dated_by_the_lines_below_it(below: int, told: tuple[int, ...]) -> None:
    """The day of its issue stands up to three lines below."""
    office = ["Office of Salt"] * (below - 1)
    lines = ["Trafficking in Persons Report", *office, "June 14, 2021", "VESMARK"]
    assert stated_years(source("\n".join(lines)), TIP) == told


@pytest.mark.parametrize("gap", ["\n", "\n\n", "\n\n214\n\n"])
def test_a_title_is_that_of_its_country_wherever_a_column_cuts_it(gap: str) -> None:
    """Between any two words of it, with the page's number there or none: not that of a country with a shorter name."""
    for row in PLACED:
        year = int(row["edition"])
        title = f"{name_in(row['country'], year).upper()} ({LABELS[row['tier']]})"
        for place in (index for index, sign in enumerate(title) if sign == " "):
            cut = f"{title[:place]}{gap}{title[place + 1 :]}\nThe report says more below."
            assert {one.code for one in titled_countries(source(cut), TIP, year)} == {row["country"]}


@pytest.mark.parametrize("title", ["SPECIAL CASE:\nVESMARK", "SPECIAL\nCASE: VESMARK", "VESMARK:\nSPECIAL CASE"])
def test_a_special_case_begins_a_narrative_over_two_lines(title: str) -> None:
    """As on one line."""
    prose = " ".join(["salt"] * 150)
    parts = split_report(source(f"SABERIA: Tier 1\n\n{prose}\n\n{title}\n\n{prose}"), TIP, read_path("2021/whole.pdf"))
    assert [part.source.partition("#")[2] for part in parts] == ["XSB", "XVE"]


def test_a_title_below_one_that_ends_with_its_name_is_its_own() -> None:
    """Where that stands whole on its line: as in a list of contents, or where a narrative between them is lost."""
    titles = {(row["edition"], name_in(row["country"], int(row["edition"])).upper()): row for row in PLACED}
    pairs = [(one, other) for one in titles for other in titles if one[0] == other[0] and one[1].endswith(other[1])]
    both = [(titles[one], titles[other], one[1], other[1]) for one, other in pairs if one != other]
    assert both
    for one, other, long, short in both:
        text = f"{long} ({LABELS[one['tier']]})\n{short} ({LABELS[other['tier']]})"
        found = titled_countries(source(text), TIP, int(one["edition"]))
        assert [named.code for named in found] == [one["country"], other["country"]]


def test_a_name_goes_on_in_no_line_that_stands_for_itself() -> None:
    """A name over another country's title is not a part of it."""
    text = "ORLENIA\nVESMARK (Tier 2)\nSABERIA\n\n214\n\nORLENIA (Tier 1)\nVESMARK\n(Tier 2)"
    assert [(one.code, one.line) for one in titled_countries(source(text), TIP, None)] == [
        ("XVE", 2),
        ("XOL", 7),
        ("XVE", 8),
    ]


@pytest.mark.parametrize(("above", "told"), [(0, True), (39, True), (40, False), (70, False)])
def test_a_name_alone_tells_the_country_among_the_first_lines(above: int, told: bool) -> None:
    """Of a text without a title, among its first forty lines that are not blank."""
    text = "\n\n".join([*["salt and sea"] * above, "Vesmark", "Nothing else is named."])
    found, _ = read_names(source(text), TIP, 2021, None)
    assert (found is not None and found.code == "XVE") is told


def test_countries_are_found_in_sentences_in_linear_time() -> None:
    """Eight times as many sentences that name a country take about eight times as long, and not the square.

    The least of three times counts: a busy machine disturbs one.
    """

    def seconds(many: int) -> float:
        text = source("\nThe Government of Vesmark does not meet the standards." * many)
        start = time.process_time()
        assert read_names(text, TIP, 2021, None)[0] is not None
        return time.process_time() - start

    fewer, more = (min(seconds(many) for _ in range(3)) for many in (2_000, 16_000))
    assert more < 20 * fewer
