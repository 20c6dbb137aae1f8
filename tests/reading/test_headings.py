"""Headings of a page to kinds: sections by their patterns, parts within them, unknown ones by their own words."""

from __future__ import annotations

import pytest
from attrs import evolve

from tipcompare.reading.headings import is_heading_line, part_kind, read_headings, section_number, top_kind
from tipcompare.series.human_rights_practices import HUMAN_RIGHTS_PRACTICES as PRACTICES


@pytest.mark.parametrize(
    ("heading", "kind"),
    [
        ("EXECUTIVE SUMMARY", "summary"),
        ("Section 1. Respect for the Integrity of the Person, Including Freedom from:", "integrity"),
        ("Respect for Civil Liberties, Including:", "civil_liberties"),
        ("Section 3. Freedom to Participate in the Political Process", "participation"),
        ("Corruption in Government", "corruption"),
        ("Governmental Posture Towards International and Nongovernmental Investigation", "monitoring"),
        ("Discrimination, Societal Abuses, and Trafficking in Persons", "discrimination"),
        ("Worker Rights.", "worker_rights"),
        ("Security of the Person", "security"),
        ("b. Worker Rights", ""),
        ("Women", ""),
    ],
)
def test_sections_are_told_by_their_names(heading: str, kind: str) -> None:
    """A section's heading opens it, with or without its number; a part's never does."""
    assert top_kind(heading, PRACTICES) == kind


def test_a_part_that_moved_keeps_its_name() -> None:
    """A heading known in one section has the same name in another, so that editions can be followed."""
    assert part_kind("c. Disappearance and Abduction", "liberty", PRACTICES) == "liberty/disappearance"
    see = "d. Discrimination (see section 6)"
    assert part_kind(see, "worker_rights", PRACTICES) == "worker_rights/discrimination"
    assert part_kind("Ferry Safety: Rules", "liberty", PRACTICES) == "liberty/ferry_safety_rules"


def test_numbers_go_with_the_name_after_them() -> None:
    """A bare number opens the section that the next heading names, else the one it has in the usual order."""
    assert read_headings(["Section 2.", "Liberty"], PRACTICES) == ("liberty", "liberty")
    assert read_headings(["Section 2.", "Ferries"], PRACTICES) == ("civil_liberties", "civil_liberties/ferries")
    assert section_number("SECTION 2", PRACTICES) == 2
    assert section_number("Section 2. Liberty", PRACTICES) == 0


@pytest.mark.parametrize(
    ("numbers", "heading", "number"),
    [
        (r"part (?P<number>[ivx]+)", "~~ Part IV ~~", 4),
        (r"part (?P<number>[ivx]+)", "Part XXIX.", 29),
        (r"part (?P<number>[a-z]+)", "Part one", 0),
        (r"part(?P<number>[0-9]*)", "Part", 0),
        (r"part(?P<number>[0-9]+)?", "Part", 0),
    ],
)
def test_a_number_may_be_roman_and_what_is_none_opens_nothing(numbers: str, heading: str, number: int) -> None:
    """Whatever a declared pattern takes for a number, it is read as one or it is no number."""
    profile = evolve(PRACTICES, layout=evolve(PRACTICES.layout, numbers=(numbers,)))
    assert section_number(heading, profile) == number


def test_lines_of_text_are_headings_only_where_known_or_lettered() -> None:
    """A sentence is never taken for a heading, whatever its length."""
    assert is_heading_line("d. Freedom of the Ferries", PRACTICES)
    assert is_heading_line("Trial Procedures", PRACTICES)
    assert not is_heading_line("a. The ferry left. Nobody was on it.", PRACTICES)
    assert not is_heading_line("Women were held on the quay for three nights", PRACTICES)
