"""The heads of pages that a mirror left within a line: dropped wherever they stand, and nothing else with them."""

from __future__ import annotations

import pytest
from hypothesis import example, given
from hypothesis import strategies as st

from tipcompare.countries import drop_page_heads, name_in
from tipcompare.countries.lookup import every_name

NAMES = sorted(name.upper() for name in every_name() if not name.isupper() and "(" not in name)
WORDS = st.lists(
    st.sampled_from(["Courts", "police", "met", "the", "NGO", "of", "GEC", "in", "2018,", "16"]), min_size=1
)
HEADS = st.tuples(st.integers(1, 480), st.sampled_from(NAMES), st.booleans())


@given(before=WORDS, after=WORDS, head=HEADS)
@example(before=["the"], after=["GEC"], head=(309, "SABERIA", False))  # the number first
@example(before=["16"], after=["16"], head=(42, "CÔTE D'IVOIRE", False))
@example(before=["of"], after=["the"], head=(145, "CONGO, DEMOCRATIC REPUBLIC OF THE", False))
def test_a_head_is_dropped_with_its_page_and_nothing_else(
    before: list[str], after: list[str], head: tuple[int, str, bool]
) -> None:
    """What stands before and behind it stays, with one blank between."""
    number, name, behind = head
    if behind and (before[-1].isupper() or after[0][0].isdigit()):
        return  # nobody can tell where the name begins, or the number ends
    glued = f"{name}{number}" if behind else f"{number}{name}"
    line, rest = " ".join(before), " ".join(after)
    assert drop_page_heads(f"{line} {glued}{rest}") == f"{line} {rest}"
    assert drop_page_heads(f"{line}.{glued}{rest}") == f"{line}. {rest}"


@pytest.mark.parametrize(
    "line",
    [
        "112SABERIA: Tier 2",
        "112SABERIA (Tier 2 Watch List)",
        "112SABERIA Tier 3",
        "SABERIA: 112 victims",
        "In 2018 SABERIA had 31potential victims, 24/7.",
        "the plan SABERIA2018 and Article 248A-G of law 12ABC",
        "Saberia112 and 112Saberia are no heads",
        "with help of the UK, UAE2, and DRC3; 12USAID and 20CARICOM officials",
        "https://www.example.org/2018/12CHAD/x, 2018%20CHAD/x, MALI22@example.org and 2018_12CHADx",
        "1,250MALI francs for 12MALI victims",
    ],
)
def test_what_is_no_head_stays(line: str) -> None:
    """Titles, numbers and names that are not glued, and what is no country's name."""
    assert drop_page_heads(line) == line


@given(st.text(alphabet="AB ,.'-19x"))
def test_a_line_without_a_name_stays(line: str) -> None:
    """Whatever else capitals and numbers are glued to."""
    assert drop_page_heads(line) == line


def test_a_head_within_a_sum_is_dropped() -> None:
    """The currency is one of the words that go on."""
    assert drop_page_heads("11.3 million 138SABERIAKerens ($565,000)") == "11.3 million Kerens ($565,000)"


def test_two_heads_behind_each_other_are_dropped() -> None:
    """The foot of one page and the head of the next."""
    assert drop_page_heads("It helps SABERIA125126SABERIAlaw officers.") == "It helps law officers."


def test_a_saint_is_a_saint_in_short() -> None:
    """As the print has it."""
    assert name_in("LCA").startswith("Saint")
    assert (
        drop_page_heads("in 2017.367ST. LUCIAThe police, and 368SAINT LUCIAcourts") == "in 2017. The police, and courts"
    )
