"""Two editions compared: what stays, what comes and goes, and what cannot be said."""

from __future__ import annotations

import gc
from collections.abc import Callable

import attrs
import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import ADVICE, build_sections

from tipcompare.changes.rating import compare_ratings
from tipcompare.changes.reports import compare_reports
from tipcompare.changes.sections import compare_sections
from tipcompare.model import CountryReport, RatingChange
from tipcompare.series import get_profile

MakeReport = Callable[..., CountryReport]

LISTS = st.lists(st.sampled_from(ADVICE), unique=True, min_size=1)
TIP = get_profile("tip")
NAMES = ("first", "northern", "rural", "maritime", "labor", "family")


@given(items=LISTS)
def test_a_report_against_itself_is_all_repeated(make_report: MakeReport, items: list[str]) -> None:
    """Nothing is new, dropped, reworded or changed between a report and itself."""
    report = make_report(
        "2021", items, paragraphs=["One court convicted two people.", "Police opened a case."], rating="2"
    )
    comparison = compare_reports(report, report, TIP)
    assert [(c.status, c.old, c.new) for c in comparison.recommendations] == [
        ("repeated", (place,), (place,)) for place in range(1, len(items) + 1)
    ]
    assert {section.status for section in comparison.sections} == {"same"}
    assert comparison.rating.kind == "same"
    assert comparison.restatements == ()


@given(old_items=LISTS, new_items=LISTS)
def test_comparing_backwards_turns_new_into_dropped(
    make_report: MakeReport, old_items: list[str], new_items: list[str]
) -> None:
    """What is new one way is dropped the other way, and the pairs are the same pairs."""
    old, new = make_report("2020", old_items), make_report("2021", new_items)
    forward, backward = compare_reports(old, new, TIP), compare_reports(new, old, TIP)
    inverse = {"new": "dropped", "dropped": "new", "split": "merged", "merged": "split"}
    assert sorted((c.status, c.old, c.new) for c in forward.recommendations) == sorted(
        (inverse.get(c.status, c.status), c.new, c.old) for c in backward.recommendations
    )


@given(items=st.permutations(ADVICE))
def test_the_order_of_the_list_changes_no_match(make_report: MakeReport, items: list[str]) -> None:
    """Moving items about is not a change of what they say."""
    comparison = compare_reports(make_report("2020", ADVICE), make_report("2021", items), TIP)
    assert all(
        ADVICE[change.old[0] - 1] == items[change.new[0] - 1] and change.status == "repeated"
        for change in comparison.recommendations
    )


def test_an_unread_list_drops_nothing(make_report: MakeReport) -> None:
    """Where the newer list could not be read, no recommendation is said to be dropped."""
    unread = attrs.evolve(make_report("2021"), recommendations_read=False)
    assert compare_reports(make_report("2020", ADVICE), unread, TIP).recommendations == ()


@pytest.mark.parametrize(
    ("old", "new", "kind"),
    [("2", "2", "same"), ("2WL", "2", "up"), ("2", "3", "down"), ("2", "SC", "unordered"), (None, "2", "unknown")],
)
def test_rating_changes_follow_the_ranks(make_report: MakeReport, old: str | None, new: str, kind: str) -> None:
    """The scale of the profile says which rating is the better one."""
    change = compare_ratings(make_report("2020", rating=old), make_report("2021", rating=new), TIP)
    assert (change.old, change.new, change.kind) == (old, new, kind)


def test_sections_show_paragraphs_changed_added_and_removed(make_report: MakeReport) -> None:
    """Each paragraph stands against its counterpart; the others are there once."""
    old = make_report("2020", paragraphs=["Police opened nine cases this year.", "The court moved to a new hall."])
    new = make_report("2021", paragraphs=["A hotline began its work.", "Police opened four cases this year."])
    (section,) = compare_reports(old, new, TIP).sections
    assert section.status == "changed"
    assert [(p.old is not None, p.new is not None) for p in section.paragraphs] == [
        (False, True),
        (True, True),
        (True, False),
    ]


def test_a_scan_in_small_capitals_is_told_as_its_words_are(make_report: MakeReport) -> None:
    """Blanks within the words of a heading make no change, and what changed below is as much as it is without them."""
    below = "The court moved to a new hall of the old town."
    plain, scan, other = (
        make_report(year, paragraphs=[heading, text])
        for year, heading, text in (
            ("2020", "EFFORTS OF THE COURTS", below),
            ("2021", "e ffort S of t he court S", below),
            ("2021", "EFFORTS OF THE COURTS", below.replace("new", "wide")),
        )
    )
    ((same,), (changed,), (scanned,)) = (
        compare_reports(old, new, TIP).sections for old, new in ((plain, scan), (plain, other), (scan, other))
    )
    assert (same.status, same.similarity, changed.status) == ("same", 1.0, "changed")
    assert scanned.similarity == changed.similarity


def test_what_is_left_of_a_section_under_another_heading_is_a_part_of_it(make_report: MakeReport) -> None:
    """Two sentences of a long section did not make it move: most of it is gone."""
    kept = ["Clinics of the coast town asked no woman for consent before an operation, a patients' union said."]
    gone = [f"Judges of the {name} bench heard {name} pleas, and {name} clerks wrote {name} minutes." for name in NAMES]
    old = make_report("2020", paragraphs=[*kept, *gone])
    for paragraphs, status in ((kept, "split"), ([*kept, *gone[1:]], "moved")):
        new = make_report("2021", paragraphs=paragraphs)
        new = attrs.evolve(new, sections=tuple(attrs.evolve(section, kind="protection") for section in new.sections))
        section, *rest = compare_reports(old, new, TIP).sections
        assert (section.kind, section.status, section.old_kinds) == ("protection", status, ("prosecution",))
        assert [(one.kind, one.status) for one in rest] == [("prosecution", "removed")] * (status == "split")


@pytest.mark.parametrize(("kind", "status"), [("security/nets", "moved"), ("security/repairs", "split")])
def test_a_section_of_another_name_that_has_less_than_half_of_what_was_said_is_a_part_of_it(
    make_report: MakeReport, kind: str, status: str
) -> None:
    """However long it is by what was added to it; one of the same name is the whole, shortened."""
    kept = [f"Judges of the {name} bench heard {name} pleas, and {name} clerks wrote {name} minutes." for name in NAMES]
    gone = [f"Weavers on the {name} hill sold their {name} cloth at noon to every {name} shop there." for name in NAMES]
    report = make_report("2020", paragraphs=[*kept[:4], *gone])
    old = attrs.evolve(report, sections=tuple(attrs.evolve(s, kind="rights/nets") for s in report.sections))
    report = make_report("2021", paragraphs=[*kept[:4], "Divers counted shells of the southern reef at night."])
    new = attrs.evolve(report, sections=tuple(attrs.evolve(s, kind=kind) for s in report.sections))
    (section,) = compare_sections(old, new, TIP)
    assert (section.status, section.old_kinds) == (status, ("rights/nets",))


def test_reports_of_two_countries_are_refused(make_report: MakeReport) -> None:
    """Comparing two countries is a mistake of the caller."""
    other = attrs.evolve(make_report("2021"), series="human-rights-practices")
    with pytest.raises(ValueError, match="expected two editions"):
        compare_reports(make_report("2020"), other, TIP)


def test_the_collector_waits_while_two_editions_are_compared(
    make_report: MakeReport, monkeypatch: pytest.MonkeyPatch
) -> None:
    """It would look at thousands of frozen values again and again, whoever compares them."""
    seen: list[bool] = []

    def look(*_: object) -> RatingChange:
        seen.append(gc.isenabled())
        return RatingChange(None, None, "same")

    monkeypatch.setattr("tipcompare.changes.reports.compare_ratings", look)
    compare_reports(make_report("2020"), make_report("2021"), TIP)
    assert (seen, gc.isenabled()) == ([False], True)


def test_a_pointer_to_another_report_is_no_part_of_one_like_it() -> None:
    """A section of one formula that an edition lost is gone, and what has the formula too did not take it in."""
    pointer = "See the Office of the Lakes' yearly report on {} for all that is known, at the office's own page of {}."
    prose = "The wardens of the northern shore met each week and spoke of their boats and of the salt pans."
    named = {"a": "Fishing", "b": "Weaving", "c": "Boats"}
    told = {name: pointer.format(name.lower(), name.lower()) for name in ("Fishing", "Weaving")} | {"Boats": prose}

    def report(year: int, kinds: str) -> CountryReport:
        blocks = ((kind, named[kind], f"{named[kind]}\n{told[named[kind]]}") for kind in kinds)
        return build_sections("human-rights-practices", year, *blocks)

    old, new = report(2018, "abc"), report(2019, "ac")
    profile = get_profile("human-rights-practices")
    for before, after, gone in ((old, new, "removed"), (new, old, "added")):
        statuses = {change.kind: change.status for change in compare_sections(before, after, profile)}
        assert statuses == {"a": "same", "b": gone, "c": "same"}


def test_a_heading_with_its_number_on_a_line_of_its_own_is_no_new_section() -> None:
    """Nothing stands below it, so that nothing was added; what stands below the next one was."""
    series = "human-rights-practices"
    boats = "boats", "Boats", "Boats\nWardens of the northern shore met each week and spoke of their boats."
    nets = "life/nets", "a. Nets", "a. Nets\nNets were mended by all who lived there."
    old = build_sections(series, 2018, boats)
    new = build_sections(series, 2019, boats, ("life", "Life", "Section 1.\nLife"), nets)
    changes = compare_sections(old, new, get_profile(series))
    assert {change.kind: change.status for change in changes} == {"boats": "same", "life/nets": "added"}


def test_sections_stand_in_the_order_of_the_new_edition_and_those_that_are_gone_where_they_stood() -> None:
    """Whatever order is usual, and whether the series knows their kinds."""

    def report(year: int, names: str) -> CountryReport:
        return build_sections("tip", year, *((name, name.title(), f"{name.title()}\nBoats.") for name in names.split()))

    changes = compare_sections(
        report(2020, "summary boats nets prevention piers"), report(2021, "piers prevention carts summary"), TIP
    )
    assert [change.kind for change in changes] == ["piers", "prevention", "carts", "summary", "boats", "nets"]
