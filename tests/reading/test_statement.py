"""What heading and statement say of a rating, with the words that say it."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.model import Country, SourceText, Span
from tipcompare.reading import read_report
from tipcompare.reading.folding import fold
from tipcompare.reading.rating import read_statement
from tipcompare.reading.wording import wording_for
from tipcompare.series import get_profile

TIP = get_profile("tip")
VESMARK = wording_for(TIP, Country("XVE", "Vesmark"))

NOT_FULLY = (
    "The Government of Vesmark does not fully meet the minimum standards but is making significant efforts to do so."
)
WAIVER = (
    "Because the government has devoted sufficient resources to a written plan that, if implemented, would constitute "
    "significant efforts, Vesmark was granted a waiver per the Trafficking Victims Protection Act from an otherwise "
    "required downgrade to Tier 3."
)


def facts(text: str) -> dict[str, tuple[str, str]]:
    """Each kind with its value and its words."""
    found = read_statement(fold(text), [Span(0, len(text))], VESMARK).facts
    return {fact.kind: (fact.value, fact.span.of(text)) for fact in found}


@pytest.mark.parametrize(
    ("text", "kind", "value", "words"),
    [
        (NOT_FULLY, "standards", "not fully met", "does not fully meet the minimum standards"),
        ("Vesmark does not yet fully comply with the minimum standards.", "standards", "not fully met", None),
        (
            "Vesmark does not meet the minimum standards, and has not yet made significant efforts.",
            "standards",
            "not met",
            None,
        ),
        ("The Government of Vesmark fully meets the minimum standards.", "standards", "met", None),
        ("Vesmark fully complies with the minimum standards.", "standards", "met", None),
        (NOT_FULLY, "efforts", "significant", "making significant efforts"),
        (
            "Vesmark does not meet the minimum standards, and has not yet made significant efforts.",
            "efforts",
            "not significant",
            None,
        ),
        ("and is not making any efforts to do so", "efforts", "not significant", None),
        (
            "Vesmark is deemed not to be making significant efforts and is placed on Tier 3.",
            "efforts",
            "not significant",
            None,
        ),
        ("The government continued to demonstrate serious and sustained efforts.", "efforts", "sustained", None),
        ("The government demonstrated overall increasing efforts.", "increasing", "increasing", None),
        ("The government did not demonstrate overall increasing efforts.", "increasing", "not increasing", None),
        ("for its failure to provide evidence of increasing efforts", "increasing", "not increasing", None),
        ("for failing to show evidence of increasing efforts", "increasing", "not increasing", None),
        ("The government did not overall increase efforts.", "increasing", "not increasing", None),
        ("the government has not shown evidence of increasing efforts", "increasing", "not increasing", None),
        ("therefore Vesmark remained on Tier 2.", "direction", "remained", "remained on Tier 2"),
        ("therefore, Vesmark was upgraded to Tier 2 Watch List.", "direction", "upgraded", None),
        ("Vesmark is placed on Tier 2 Watch List for a second consecutive year.", "direction", "placed", None),
        ("Vesmark is placed on Tier 2 Watch List for a second consecutive year.", "years", "2", None),
        ("Vesmark is on the Tier 2 Watch List for the third year in a row.", "years", "3", None),
        ("for the fourth year in a row, Vesmark is on the Tier 2 Watch List", "years", "4", None),
        ("Vesmark remains a Special Case for the eighth consecutive year.", "years", "8", None),
        ("Vesmark remains a Special Case for the eighth consecutive year.", "statement", "SC", "Special Case"),
        (f"{WAIVER} Therefore Vesmark remained on Tier 2 Watch List.", "statement", "2WL", "Tier 2 Watch List"),
        (f"{WAIVER} Therefore Vesmark remained on Tier 2 Watch List.", "direction", "remained", None),
        (f"Therefore Vesmark remained on Tier 2 Watch List. {WAIVER}", "statement", "2WL", None),
        (WAIVER, "waiver", "granted", None),
        (WAIVER, "plan", "written plan", None),
        ("after the maximum of two consecutive annual waivers", "waiver", "none left", None),
        (
            "considering the impact of the COVID-19 pandemic, if any, on its anti-trafficking capacity",
            "pandemic",
            "considered",
            None,
        ),
        ("Vesmark was upgraded from Tier 3 to Tier 2 Watch List.", "previous", "3", "Tier 3"),
        ("Vesmark was upgraded to Tier 2 from Tier 2 Watch List.", "previous", "2WL", "Tier 2 Watch List"),
        ("However, these efforts were not serious and sustained.", "increasing", "not increasing", None),
        ("Vesmark is a Special Case for the seventh consecutive year.", "statement", "SC", "Special Case"),
        ("Vesmark, previously ranked on Tier 2 Watch List, was downgraded to Tier 3.", "previous", "2WL", None),
        ("Vesmark was not granted a waiver; therefore Vesmark was downgraded to Tier 3.", "waiver", "refused", None),
        ("Vesmark could not be granted another waiver.", "waiver", "refused", None),
        ("Vesmark was no longer granted a waiver.", "waiver", "refused", None),
        ("A waiver was not granted.", "waiver", "refused", None),
        ("Vesmark remained on Tier 3 and was not upgraded to Tier 2.", "direction", "remained", "remained on Tier 3"),
        ("Vesmark was neither upgraded nor downgraded to Tier 3; it remained on Tier 2.", "statement", "2", None),
        ("Vesmark was not only upgraded to Tier 2.", "direction", "upgraded", None),
        ("Vesmark no longer fully meets the minimum standards.", "standards", "not fully met", None),
        ("Vesmark is no longer making significant efforts.", "efforts", "not significant", None),
        (
            "It is on Tier 2 Watch List for the second consecutive year. Significant efforts included raids.",
            "years",
            "2",
            "Tier 2 Watch List for the second consecutive year",
        ),
        (
            "It is on Tier 2 Watch List for two consecutive years. Significant efforts included raids.",
            "years",
            "2",
            "Tier 2 Watch List for two consecutive years",
        ),
        (
            "the government did not show evidence of progress in protecting victims",
            "increasing",
            "not increasing",
            None,
        ),
    ],
)
def test_what_statements_of_all_years_say(text: str, kind: str, value: str, words: str | None) -> None:
    """Each thing is read with the words that say it, in the wording of every edition."""
    found = facts(text)
    assert kind in found, found
    assert found[kind][0] == value
    assert words is None or found[kind][1] == words


@pytest.mark.parametrize(
    ("text", "kind"),
    [
        (WAIVER, "direction"),
        ("Vesmark may not stay there unless that is waived because the government has a written plan.", "plan"),
        ("For the third consecutive year, the government did not convict a trafficker.", "years"),
        ("The harbor police remained on duty.", "direction"),
        ("However, the government did not meet the minimum standards in several key areas.", "standards"),
        ("Vesmark, which was granted a waiver in 2025, was downgraded to Tier 3.", "waiver"),
        ("Vesmark has never been placed on Tier 3.", "direction"),
        ("Vesmark no longer has a written plan.", "plan"),
        ("Vesmark would have been granted a waiver.", "waiver"),
    ],
)
def test_what_only_looks_like_it(text: str, kind: str) -> None:
    """A downgrade that was not made, the law told, years of something else are no facts of the rating."""
    assert kind not in facts(text)


@given(st.sampled_from(["’", "'"]), st.sampled_from([" ", "\n", "  ", "\u00a0"]), st.booleans())
def test_what_a_mirror_does_changes_nothing(quote: str, blank: str, capitals: bool) -> None:
    """Quotes, blanks and capitals do not change what is read."""
    plain = f"The government's report: {WAIVER} Vesmark remained on Tier 2 Watch List for the third consecutive year."
    worn = plain.replace("'", quote).replace(" ", blank)
    worn = worn.upper() if capitals else worn
    assert {k: v for k, (v, _) in facts(worn).items()} == {k: v for k, (v, _) in facts(plain).items()}


DENIED = ("was not", "was never", "was no longer", "could not be", "has not yet been", "was neither", "was not again")
VERBS = st.sampled_from(["upgraded to Tier 2", "downgraded to Tier 3", "placed on Tier 3", "granted a waiver"])


@given(VERBS, st.sampled_from(DENIED), st.sampled_from(["It was reviewed. ", "The governor agreed: ", ""]))
def test_what_is_denied_is_no_fact_and_what_is_told_is_one(verb: str, denial: str, before: str) -> None:
    """Of whatever verb: the same words behind a denial say that it was not, behind none that it was."""
    kind, told = ("waiver", "granted") if "waiver" in verb else ("direction", verb.split()[0])
    denied = facts(f"{before}Vesmark {denial} {verb}.")
    assert facts(f"{before}Vesmark was {verb}.")[kind][0] == told
    assert denied.get(kind, ("refused", ""))[0] == "refused"


def test_a_country_that_no_longer_meets_the_standards_is_on_no_level_by_that() -> None:
    """What the denied sentence would have meant is not taken from it."""
    text = "The Government of Vesmark no longer fully meets the minimum standards."
    assert read_statement(fold(text), [Span(0, len(text))], VESMARK).standard is None


def test_a_downgrade_that_was_required_and_not_made_is_no_direction() -> None:
    """Even where a mirror writes it like one that was made, rating and facts say what became of the tier."""
    text = (
        "VESMARK: Tier 2 Watch List\n\nThe Government of Vesmark does not fully meet the minimum standards but is "
        "making significant efforts. It was granted a waiver from an otherwise required downgraded to Tier 3, "
        "therefore Vesmark remained on Tier 2 Watch List.\n\nPROSECUTION\n\n"
        "The government maintained law enforcement efforts.\n"
    )
    rating = read_report(SourceText(text, "2022/Vesmark.txt", "0" * 64, "text"), TIP).rating
    assert rating is not None
    assert (rating.value, rating.direction, rating.waiver, rating.consistent) == ("2WL", "remained", True, True)
    assert [fact.value for fact in rating.facts if fact.kind in ("heading", "direction", "statement")] == [
        "2WL",
        "remained",
        "2WL",
    ]


def test_a_note_on_a_later_determination_is_a_fact_of_its_own() -> None:
    """The tier of the edition stays; the note's tier stands beside it."""
    text = (
        "VESMARK (Tier 3)\n\n* A later determination moved Vesmark to Tier 2 Watch List in September 2009.\n\n"
        "The Government of Vesmark does not fully comply with the minimum standards and is not making significant "
        "efforts to do so.\n\nPROSECUTION\n\nThe government maintained law enforcement efforts.\n"
    )
    rating = read_report(SourceText(text, "2009/Vesmark.txt", "0" * 64, "text"), TIP).rating
    assert rating is not None
    assert rating.value == "3"
    assert [fact.value for fact in rating.facts if fact.kind == "determination"] == ["2WL"]


@pytest.mark.parametrize(
    ("text", "direction", "value"),
    [
        ("Vesmark was upgraded to Tier 2; later Vesmark was downgraded to Tier 3.", "downgraded", "3"),
        ("Vesmark was downgraded to Tier 3; later Vesmark was upgraded to Tier 2.", "upgraded", "2"),
        ("Vesmark was placed on Tier 3; later it remained on Tier 2.", "remained", "2"),
    ],
)
def test_of_several_moves_the_last_counts(text: str, direction: str, value: str) -> None:
    """In whatever order the series declares them."""
    found = facts(text)
    assert (found["direction"][0], found["statement"][0]) == (direction, value)
