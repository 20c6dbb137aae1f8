"""Sections go together by their heading, else by what they say, wherever they stand."""

from __future__ import annotations

import random

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.sections import SectionText, align_sections

TOPICS = ("harbors", "mines", "schools", "courts", "newspapers", "prisons", "elections", "unions")


def write(topic: int, seed: int, words: int = 60) -> str:
    """Return prose on a topic: words of its own among words that all have."""
    chance = random.Random(f"{topic} {seed}")
    own = [f"{TOPICS[topic]}{k}" for k in range(15)]
    shared = [f"common{k}" for k in range(40)]
    return " ".join(chance.choice(own if chance.random() < 0.5 else shared) for _ in range(words))


def tell(topics: list[int], seed: int, *, prefix: str) -> list[SectionText]:
    """Return one section on each topic, of kinds that begin with `prefix`."""
    return [
        SectionText(f"{prefix}/{prefix} {topic}", f"{prefix} {k}", write(topic, seed)) for k, topic in enumerate(topics)
    ]


@given(topics=st.permutations(range(len(TOPICS))), kept=st.integers(3, len(TOPICS)))
def test_what_moved_is_found_by_what_it_says(topics: list[int], kept: int) -> None:
    """In whatever order and under whatever headings, each section goes back to the one on its topic."""
    old = tell(list(range(len(TOPICS))), 1, prefix="old")
    new = tell(topics[:kept], 2, prefix="new")
    links = align_sections(old, new)
    assert {(link.new, link.old) for link in links} >= {(k, topic) for k, topic in enumerate(topics[:kept])}
    assert {link.by for link in links} <= {"content"}


@given(topics=st.permutations(range(len(TOPICS))))
def test_turning_the_editions_round_turns_the_links_round(topics: list[int]) -> None:
    """What goes with what does not depend on which edition is called the old one."""
    old, new = tell(topics[:5], 1, prefix="old"), tell(topics[2:], 2, prefix="new")
    forward = {(link.old, link.new) for link in align_sections(old, new)}
    assert forward == {(link.new, link.old) for link in align_sections(new, old)}


def test_one_kind_goes_together_whatever_it_says() -> None:
    """Where both editions have a kind, its heading decides, and nothing else is looked at."""
    old, new = [SectionText("a", "A", write(0, 1))], [SectionText("a", "B", write(1, 1))]
    assert [(link.new, link.old, link.by) for link in align_sections(old, new)] == [(0, 0, "heading")]


def test_a_split_section_goes_with_both_of_its_parts() -> None:
    """Both halves of what was one go back to it, and what is on another matter to nothing."""
    whole = SectionText("whole", "Whole", f"{write(0, 1)} {write(1, 1)}")
    links = align_sections([whole, *tell([2, 3, 4, 5], 1, prefix="kept")], tell([0, 1, 6], 2, prefix="new"))
    assert {(link.new, link.old) for link in links} == {(0, 0), (1, 0)}


def test_short_formulas_tell_nothing() -> None:
    """A sentence of which every section has most words is no sign of what a section is about."""
    formula = "There were no reports that the government or its agents committed {} during the year."
    old, new = (
        [SectionText(f"{side}/{side} {k}", f"{side} {k}", formula.format(f"{side}matter{k}")) for k in range(4)]
        for side in ("old", "new")
    )
    assert align_sections(old, new) == ()


def test_the_same_heading_under_another_number_is_the_same_section() -> None:
    """A heading in the same words decides between sections that say the same."""
    notice = f"See the yearly report at the library's own page. {write(2, 3, 12)}"
    old = [SectionText("a/x", "b. Fair Trial", notice), SectionText("a/y", "c. Free Press", notice)]
    (link,) = {x for x in align_sections(old, [SectionText("z/y", "1. Free Press", notice)]) if x.by == "heading"}
    assert (link.new, link.old) == (0, 1)


def test_a_part_goes_with_the_part_of_its_name_where_nothing_else_does() -> None:
    """A part under another section is followed by its name, though its words are others; of two of a name none is."""
    old = [SectionText(f"persons/{part}", part, write(k, 1)) for k, part in enumerate(("arrests", "ferries"))]
    new = [SectionText(f"liberty/{part}", f"On {part}", write(k + 4, 2)) for k, part in enumerate(("arrests", "roads"))]
    assert [(link.new, link.old, link.by) for link in align_sections(old, new)] == [(0, 0, "heading")]
    twice = [*old, SectionText("towns/arrests", "arrests", write(3, 1))]
    assert align_sections(twice, new) == ()
    assert align_sections(new, twice) == ()
    assert align_sections([SectionText("arrests", "", write(0, 1))], new[:1]) == ()


def test_a_formula_is_too_little_for_a_short_section() -> None:
    """Two short sections that share a few words go together only where runs of them are the same."""
    rest = tell([2, 3, 4, 5], 1, prefix="kept")
    shared, own, other = ([f"{name}{k}" for k in range(count)] for name, count in (("no", 6), ("old", 8), ("new", 8)))
    old = SectionText("old", "Old", " ".join([*shared, *own]))
    for said, linked in ((shared[::2] + shared[1::2], False), (shared, True)):
        links = align_sections([old, *rest], [SectionText("new", "New", " ".join([*said, *other]))])
        assert any(link.old == 0 for link in links) is linked


def test_what_stands_in_a_long_section_is_a_part_of_it_though_a_short_one_has_more_of_its_words() -> None:
    """Whole runs of words tell more than the words alone."""
    said = "no reports came of coerced work on the part of wardens keepers or others of the lake office"
    long = SectionText("long", "Long", " ".join([said, *(f"matter{k}" for k in range(400))]))
    like = SectionText(
        "like", "Like", "wardens keepers of the lake office had boats nets oars ropes sails hooks lamps and jars"
    )
    old = [long, like, *tell([2, 3, 4], 1, prefix="old")]
    assert [(link.new, link.old) for link in align_sections(old, [SectionText("new", "New", said)])] == [(0, 0)]
