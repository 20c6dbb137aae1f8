"""What a narrative says of its rating, held against other editions, the law and the shipped placements."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tipcompare.model import CountryReport, SourceText
from tipcompare.ratings import Placement, check_ratings
from tipcompare.reading import read_report
from tipcompare.series import get_profile

TIP = get_profile("tip")
STANDARDS = (
    "does not fully meet the minimum standards for the elimination of trafficking but is making significant efforts"
)
WAIVED = (
    "{name} was granted a waiver per the Trafficking Victims Protection Act from an otherwise required downgrade to "
    "Tier 3."
)


def narrative(year: int, heading: str, statement: str, *, name: str = "Vesmark") -> CountryReport:
    """A short narrative with that heading and that last sentence of its statement."""
    text = (
        f"{name.upper()}: {heading}\n\nThe Government of {name} {STANDARDS} to do so. {statement.format(name=name)}\n\n"
        "PROSECUTION\n\nThe government maintained its law enforcement efforts. Courts convicted two traffickers.\n"
    )
    source = SourceText(text=text, source=f"{year}/{name}.txt", sha256="0" * 64, format="text")
    return read_report(source, TIP)


def codes(*reports: CountryReport) -> list[list[str]]:
    """The codes that checking these editions adds to each."""
    checked = check_ratings(reports, TIP)
    return [
        [warning.code for warning in new.warnings if warning not in old.warnings]
        for old, new in zip(reports, checked, strict=True)
    ]


@pytest.fixture
def ship(monkeypatch: pytest.MonkeyPatch) -> Callable[..., None]:
    """Have these placements shipped of Vesmark: words of ours are put under no real country's name."""

    def put(*placements: Placement) -> None:
        monkeypatch.setattr("tipcompare.ratings.consistency.history_of", lambda _: placements)

    return put


REMAINED = "Therefore {name} remained on {tier}."
WATCH = "Tier 2 Watch List"


def test_what_fits_is_left_alone() -> None:
    """Two years on the list and a stated waiver in the third give no warning."""
    history = [
        narrative(2015, WATCH, f"Therefore {{name}} was downgraded to {WATCH}."),
        narrative(2016, WATCH, f"Therefore {{name}} remained on {WATCH} for the second consecutive year."),
        narrative(2017, WATCH, f"{WAIVED} Therefore {{name}} remained on {WATCH} for the third consecutive year."),
        narrative(2018, "Tier 3", "Therefore {name} was downgraded to Tier 3."),
    ]
    assert codes(*history) == [[], [], [], []]


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        (
            ("Tier 2", "Therefore {name} remained on Tier 2."),
            ("Tier 3", "Therefore {name} remained on Tier 3."),
            "direction-differs",
        ),
        (
            ("Tier 2", "Therefore {name} remained on Tier 2."),
            ("Tier 2", "Therefore {name} was upgraded to Tier 2."),
            "direction-differs",
        ),
        (
            (WATCH, f"Therefore {{name}} remained on {WATCH}."),
            ("Tier 2", "Therefore {name} was upgraded from Tier 3 to Tier 2."),
            "previous-rating-differs",
        ),
        (
            ("Tier 2", "Therefore {name} remained on Tier 2."),
            (WATCH, f"Therefore {{name}} is placed on {WATCH} for the third consecutive year."),
            "years-differ",
        ),
        (
            ("Tier 2", "Therefore {name} remained on Tier 2."),
            (WATCH, f"{WAIVED} Therefore {{name}} was downgraded to {WATCH}."),
            "waiver-not-due",
        ),
    ],
)
def test_what_does_not_fit_the_edition_before(old: tuple[str, str], new: tuple[str, str], expected: str) -> None:
    """Direction, rating before, years in a row and waiver are held against the edition before."""
    assert codes(narrative(2019, *old), narrative(2020, *new))[1] == [expected]


def test_both_places_are_given() -> None:
    """The warning points at the words in this edition and at the statement of the other."""
    old = narrative(2019, "Tier 2", "Therefore {name} remained on Tier 2.")
    new = narrative(2020, "Tier 3", "Therefore {name} remained on Tier 3.")
    warning = check_ratings((old, new), TIP)[1].warnings[-1]
    assert warning.span is not None
    assert warning.other is not None
    assert warning.span.of(new.text) == "remained on Tier 3"
    assert "Vesmark" in warning.other.of(old.text)


def test_heading_against_statement_has_both_places() -> None:
    """Reading itself says where heading and statement differ."""
    report = narrative(2020, "Tier 3", f"Therefore {{name}} remained on {WATCH}.")
    warning = next(warning for warning in report.warnings if warning.code == "rating-differs")
    assert warning.span is not None
    assert warning.other is not None
    assert "VESMARK" in warning.other.of(report.text)


def test_a_missing_waiver_is_said() -> None:
    """Staying for a third year needs a waiver."""
    history = [narrative(year, WATCH, f"Therefore {{name}} remained on {WATCH}.") for year in (2019, 2020, 2021)]
    assert codes(*history)[2] == ["waiver-not-stated"]


def test_a_waiver_before_any_was_needed_is_doubted() -> None:
    """Before the law set a limit none was due, however long the country may have been on the list."""
    history = [narrative(year, WATCH, f"Therefore {{name}} remained on {WATCH}.") for year in (2005, 2006)]
    waived = narrative(2007, WATCH, f"{WAIVED} Therefore {{name}} remained on {WATCH}.")
    assert codes(*history, waived)[2] == ["waiver-not-due"]


def test_a_tier_that_does_not_exist_is_reported_and_not_repaired() -> None:
    """A Watch List of Tier 3 is no tier; it is said, and the statement's is not put in its place in silence."""
    report = narrative(2020, "Tier 3 Watch List", "Therefore {name} remained on Tier 3 Watch List.")
    assert "unknown-rating" in {warning.code for warning in report.warnings}
    assert report.rating is None or report.rating.value not in ("2WL", "3")


def test_the_shipped_placements_are_held_against(ship: Callable[..., None]) -> None:
    """A narrative with another tier than the shipped one is doubted, with how sure the shipped one is."""
    ship(Placement("XVE", 2020, "2"), Placement("XVE", 2021, "2", confidence="agreed"))
    right = narrative(2021, "Tier 2", "Therefore {name} remained on Tier 2.")
    wrong = narrative(2021, "Tier 3", "Therefore {name} was downgraded to Tier 3.")
    assert codes(right) == [[]]
    assert codes(wrong) == [["placement-differs"]]
    assert "(agreed)" in check_ratings((wrong,), TIP)[0].warnings[-1].message


def test_a_gap_is_no_contradiction() -> None:
    """Where editions between are missing, a higher count is believed, a lower one is not."""
    first = narrative(2012, WATCH, f"Therefore {{name}} is placed on {WATCH}.")
    later = narrative(2015, WATCH, f"{WAIVED} Therefore {{name}} is placed on {WATCH} for the fourth consecutive year.")
    assert codes(first, later) == [[], []]


def test_series_without_a_table_are_held_against_themselves_only() -> None:
    """Other series have no law and no shipped table, and nothing fails for it."""
    assert get_profile("dol-findings").rating.checked_against == ""
    assert check_ratings((), get_profile("dol-findings")) == ()


@pytest.mark.parametrize(
    ("heading", "statement", "expected"),
    [
        ("Tier 2", "Therefore {name} was upgraded to Tier 2.", "direction-differs"),
        ("Tier 3", "Therefore {name} remained on Tier 3.", "direction-differs"),
        ("Tier 3", "Therefore {name} was downgraded from Tier 1 to Tier 3.", "previous-rating-differs"),
        ("Tier 2", "Therefore {name} remained on Tier 2.", ""),
        ("Tier 3", "Therefore {name} was downgraded to Tier 3.", ""),
    ],
)
def test_the_shipped_placement_stands_for_an_edition_before_that_was_not_read(
    heading: str, statement: str, expected: str, ship: Callable[..., None]
) -> None:
    """The line says that it is shipped and how sure it is; an open one says nothing."""
    ship(Placement("XVE", 2025, "2", confidence="majority"))
    new = narrative(2026, heading, statement)
    said = [warning.message for warning in check_ratings((new,), TIP)[0].warnings if warning not in new.warnings]
    assert codes(new) == [[expected] if expected else []]
    assert all("the shipped placement of 2025 (majority) has Tier 2" in message for message in said)
    ship(Placement("XVE", 2025, None, confidence="open", alternatives=("2", "3")))
    assert codes(new) == [[]]


def test_an_edition_before_that_was_read_goes_before_its_shipped_placement(ship: Callable[..., None]) -> None:
    """Whatever the table has, two narratives are held against each other."""
    ship(Placement("XVE", 2025, "2"))
    old = narrative(2025, "Tier 3", "Therefore {name} was downgraded to Tier 3.")
    new = narrative(2026, "Tier 2", "Therefore {name} was upgraded to Tier 2.")
    assert codes(old, new)[1] == []
