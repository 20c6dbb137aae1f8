"""What a recommendation asks for, part by part."""

from __future__ import annotations

import pytest

from tipcompare.changes.asked import list_asked, tell_part


@pytest.mark.parametrize(
    ("recommendation", "kinds"),
    [
        ("Train all wardens on the new rules and raise the number of inspectors.", ["training", "more staff"]),
        ("Improve access to schools in the hills by registering all children at birth.", ["education", "registration"]),
        ("Give more to the mill wardens, such as hiring more inspectors for the hills.", ["", "more staff"]),
        ("Open shelters for boys and for girls in the northern valleys.", []),
    ],
)
def test_each_thing_asked_for_is_a_part(recommendation: str, kinds: list[str]) -> None:
    """What begins with a verb behind "and" is a part of its own, and so is that by which something is to be done."""
    parts = list_asked(recommendation, "")[1:]
    assert [part.kind for part in parts][: len(kinds)] == kinds


def test_a_part_knows_where_it_stands() -> None:
    """Each part has its words, the whole none; a thing to be given stands in the part that names it."""
    text = "Adopt rules for all river wardens; fund the boats and training of crews, and train them in their use."
    whole, *parts = list_asked(text, "")
    assert whole.part is None
    assert [part.part.of(text) for part in parts if part.part] == [
        "Adopt rules for all river wardens",
        *["fund the boats and training of crews"] * 2,
        "train them in their use.",
    ]


@pytest.mark.parametrize(
    ("text", "told"),
    [
        (
            "Open shelters for all boys; and train all mill wardens in their use.",
            ["Open shelters for all boys", "and train all mill wardens in their use."],
        ),
        ("Ensure that the mill resources, including funding, are sufficient for all patrols.", []),
        ("Name the crafts for boys, along with the hours of light work they may do.", ["Name the crafts for boys"]),
    ],
)
def test_a_part_is_told_where_it_is_a_demand_by_itself(text: str, told: list[str]) -> None:
    """It begins with a verb and is not broken off by one more thing that is listed."""
    parts = [tell_part(text, asked.part) for asked in list_asked(text, "")]
    assert [part.of(text) for part in parts if part is not None] == told


@pytest.mark.parametrize("thing", ["training", "funding", "trafficking"])
def test_what_is_to_be_made_public_is_no_other_thing_asked_for(thing: str) -> None:
    """A thing that is named among others to be made public is not asked for, though its name ends as a verb does."""
    parts = list_asked(f"Publish information on the wardens, including {thing} and the number of patrols.", "")[1:]
    assert parts
    assert {part.kind for part in parts} == {"publication"}


def test_the_core_is_neither_the_asking_nor_the_purpose() -> None:
    """By which words it is asked, and what the thing asked for is good for, is not the core; "ensure" is nothing."""
    whole, *parts = list_asked("Ensure that the mill unit has adequate funds to carry out patrols.", "")
    assert not parts
    assert {"mill", "unit", "fund"} <= set(whole.core)
    assert set(whole.core).isdisjoint({"ensur", "suffici", "carri", "patrol"})
    assert {"patrol"} <= set(whole.concepts)
    assert "ensur" not in whole.concepts


@pytest.mark.parametrize("text", ["", "—", "..."])
def test_what_has_no_words_asks_for_nothing(text: str) -> None:
    """A recommendation made by hand may be no more than a mark."""
    (whole,) = list_asked(text, "")
    assert not whole.verbal
    assert not whole.concepts
