"""Typed changes within a kept recommendation: true of both texts, and the inverse of themselves read backwards."""

from __future__ import annotations

from collections.abc import Callable

import pytest
from hypothesis import given
from hypothesis import strategies as st
from invented import ADVICE

from tipcompare.align.order import keeping_order
from tipcompare.changes.recommendations import compare_recommendations
from tipcompare.changes.wording import compare_wording
from tipcompare.language.advice import ACTORS, GROUPS, NARROW, STRENGTHS, VIGOR, WIDE
from tipcompare.model import CountryReport, Span, WordingChange

MakeReport = Callable[..., CountryReport]
INVERSE = {
    "groups added": "groups removed",
    "scope wider": "scope narrower",
    "verb stronger": "verb weaker",
    "moved up": "moved down",
}
INVERSE |= {right: left for left, right in INVERSE.items()}
FORMS = [form for terms in (GROUPS, WIDE, NARROW, ACTORS) for forms in terms.values() for form in forms]
WORDS = st.sampled_from([*FORMS, *VIGOR, *(v for row in STRENGTHS for v in row), "train", "ferry", "by 2030", "the"])
ITEMS = st.lists(WORDS, min_size=1, max_size=12).map(lambda words: " ".join(words).capitalize() + ".")


def compare(old: str, new: str) -> tuple[WordingChange, ...]:
    """Return the typed changes between two texts that are one recommendation each."""
    return compare_wording(old, Span(0, len(old)), new, Span(0, len(new)))


def say(changes: tuple[WordingChange, ...], old: str, new: str) -> list[tuple[str, str, str]]:
    """Return each change as its kind and its words."""
    return [(c.kind, c.old.of(old) if c.old else "", c.new.of(new) if c.new else "") for c in changes]


@given(text=ITEMS)
def test_a_text_against_itself_has_no_change(text: str) -> None:
    """Nothing is said of a recommendation that stands as it was."""
    assert compare(text, text) == ()


@given(old=ITEMS, new=ITEMS)
def test_backwards_is_the_inverse(old: str, new: str) -> None:
    """What is added, wider or stronger one way is removed, narrower or weaker the other way, with the same words."""
    forward = say(compare(old, new), old, new)
    backward = say(compare(new, old), new, old)
    assert sorted(forward) == sorted((INVERSE.get(kind, kind), b, a) for kind, a, b in backward)


@given(old=ITEMS, new=ITEMS)
def test_spans_lie_within_the_recommendations(old: str, new: str) -> None:
    """The words of a change are words of its recommendation."""
    for change in compare(old, new):
        assert change.old is None or Span(0, len(old)).contains(change.old)
        assert change.new is None or Span(0, len(new)).contains(change.new)


@pytest.mark.parametrize(
    ("old", "new", "expected"),
    [
        ("Protect girls.", "Protect girls and boys.", [("groups added", "", "boys")]),
        (
            "Inspect mills.",
            "Inspect mills throughout the country, including those on the isles of the north.",
            [("scope wider", "", "throughout the country")],
        ),
        ("Inspect mills.", "Inspect mills, and screen crews nationwide, including those on the isles.", []),
        ("Inspect mills.", "Inspect mills and, nationwide, see who sails the boats of the north.", []),
        ("Protect migrants and men.", "Protect men.", [("groups removed", "migrants", "")]),
        ("Inspect mines.", "Inspect mines nationwide.", [("scope wider", "", "nationwide")]),
        ("Inspect mines.", "Inspect mines where appropriate.", [("scope narrower", "", "where appropriate")]),
        ("Consider banning fees.", "Enact a ban on fees.", [("verb stronger", "Consider", "Enact")]),
        ("Consider banning fees.", "Continue to ban fees.", [("verb stronger", "Consider", "ban")]),
        (
            "Try ferry crews under laws with significantly lower fines.",
            "Try ferry crews under laws with lower fines.",
            [],
        ),
        ("Significantly increase checks.", "Increase checks.", [("verb weaker", "Significantly", "")]),
        ("Try smuggling.", "Try smuggling, including that facilitated by border guards.", []),
        ("Increase checks of farms.", "Continue to increase checks of farms.", []),
        ("Train judges.", "Continue to train judges.", []),
        ("Continue training judges.", "Train judges.", []),
        ("Continue enforcing the ban.", "Enforce the ban.", []),
        (
            "Continue ongoing training of judges.",
            "Increase training of judges.",
            [("verb stronger", "Continue", "Increase")],
        ),
        ("Establish rules on boats.", "Develop and implement rules on boats.", []),
        ("Develop, adopt, and implement rules on boats.", "Implement rules on boats.", []),
        ("Expand the pier, and ensure that crews are paid.", "Ensure that crews are paid.", []),
        ("Expand the piers by paying crews and ensuring that boats are safe.", "Ensure that piers are safe.", []),
        ("Take steps to ensure pay.", "Ensure pay.", [("verb stronger", "Take steps", "Ensure")]),
        ("Consider drafting and adopting rules.", "Adopt rules.", [("verb stronger", "Consider", "Adopt")]),
        ("Fund hostels for victims.", "Fund hostels for survivors.", []),
        ("Open schools for all crews.", "Give crews universal access to schools.", []),
        ("Follow the Universal Schooling Plan and the pier plan.", "Follow the pier plan.", []),
        ("Ban fees, consistent with the law.", "Ban fees, consistently with the law.", []),
        ("End all worst forms of toil.", "End toil, including its worst forms.", []),
        ("Study and promote rules.", "Enact rules.", [("verb stronger", "Study and promote", "Enact")]),
        ("Draft a ban on fees.", "Continue to enforce the ban on fees.", [("verb stronger", "Draft", "enforce")]),
        ("Improve the count of crews.", "Develop a hostel for boatmen.", []),
        ("Publish figures.", "Explore publishing figures.", [("verb weaker", "Publish", "Explore")]),
        ("Vigorously open cases.", "Open cases.", [("verb weaker", "Vigorously", "")]),
        (
            "Fund hostels.",
            "Fund hostels and send crews out to proactively look for every boy.",
            [("groups added", "", "boy")],
        ),
        ("Prosecute sex and labor trafficking.", "Prosecute trafficking.", []),
        ("Punish the full scope of trafficking.", "Punish all forms of trafficking.", []),
        ("Vigorously consider a ban.", "Enact a ban.", []),
        ("Vigorously open cases.", "Aggressively open cases.", []),
        ("It should consider a ban.", "It should adopt a ban.", [("verb stronger", "consider", "adopt")]),
        ("Over the next year it should consider a ban.", "Ban it.", [("verb stronger", "consider", "Ban")]),
        ("Seek terms, which should include jail.", "Seek terms, which include jail.", []),
        ("Build a mill.", "Increase mills.", []),
        ("Open a mill by 2029.", "Open a mill within six months.", [("deadline", "by 2029", "within six months")]),
        ("Train police on the law.", "Train judges on the law.", [("actor", "police", "judges")]),
        ("Train police on the law.", "Train the police on the law!", []),
        ("Publish figures.", "Publish figures on law enforcement efforts and labor inspectorate\u2019s funding.", []),
        ("Publish figures.", "Publish the number of labor inspectors.", []),
        ("Publish figures.", "Publish figures on child labor.", []),
        ("Publish figures.", "Publish figures on labor law enforcement in the mills.", []),
        ("Publish figures.", "Publish figures on child trafficking.", [("groups added", "", "child")]),
        ("Publish figures.", "Publish figures on funding for the labor inspectorate.", []),
        ("Shelter adolescent males.", "Shelter boys.", []),
        ("Try those who take bribes.", "Try those suspected of complicity.", []),
        ("Protect them.", "Protect them from forced prostitution and other child-related harm.", []),
        ("Publish figures.", "Publish figures on criminal law enforcement in the mills.", []),
        ("Count the hours per inspector.", "Count the hours of labor inspectors.", []),
        (
            "Count cases.",
            "Count cases, and train criminal law enforcement officials.",
            [("actor", "", "criminal law enforcement officials")],
        ),
        ("See that the council meets.", "See that the Council for Children\u2019s Rights meets.", []),
        (
            "See that boats are safe.",
            "See that boats are safe for Indigenous communities.",
            [("groups added", "", "Indigenous communities")],
        ),
        ("CHILDREN.", "CHILDREN AND WOMEN.", [("groups added", "", "WOMEN")]),
        ("Count cases.", "Count cases, and train law enforcement.", [("actor", "", "law enforcement")]),
        ("Count cases.", "Count cases, with the labor inspectorate.", [("actor", "", "labor inspectorate")]),
        ("Train police.", "Count the cases of the mills.", [("actor", "police", "")]),
        ("Let the NPL sail.", "Let the National Police of the Lakes (NPL) sail.", []),
        ("Let the northern police sail.", "Let the northern po lice sail.", []),
        ("Say whether there were any cases.", "Say how many cases there were.", []),
        ("Let the NPL sail.", "Let the National Police of the Lakes sail.", []),
        (
            "Let all sail.",
            "Let the National Police of the Lakes sail.",
            [("scope narrower", "all", ""), ("actor", "", "Police")],
        ),
        ("Publish the number of labor inspectors.", "Train labor inspectors.", []),
        ("Join labor law enforcement and schools.", "Join law enforcement and schools.", []),
        ("End all forced work of its boats.", "End all its forced work on boats.", []),
        ("Send boys to social services.", "Send boys to social service providers.", []),
        ("Inspect mills.", "Inspect mills, especially in rural areas.", []),
        ("Count children in mills.", "Count child labor in mills.", []),
        ("Feed school children.", "Feed schoolchildren.", []),
        (
            "Raise the fines set by inspectors.",
            "Raise the fines so that they deter employers.",
            [("actor", "inspectors", ""), ("actor", "", "employers")],
        ),
        ("Ask social services providers.", "Ask social service providers.", []),
        ("Enforce laws effectively.", "Enforce laws adequately.", []),
        ("Enforce laws.", "Enforce laws adequately.", []),
        ("Enforce laws effectively.", "Enforce laws.", [("verb weaker", "effectively", "")]),
        ("End forced work in all its forms.", "End forced work in its forms.", []),
        ("End forced work on all of the boats.", "End forced work on boats.", []),
        ("Screen women in prostitution.", "Screen women.", [("groups removed", "in prostitution", "")]),
        ("Ban the use of boats for prostitution.", "Ban the use of boats for vice.", []),
        ("Let the labor inspectorate fine mills.", "Let the inspectorate fine the owners of mills.", []),
    ],
)
def test_kinds(old: str, new: str, expected: list[tuple[str, str, str]]) -> None:
    """Each kind is told by its words, and other words tell nothing."""
    assert say(compare(old, new), old, new) == expected


@given(items=st.permutations(ADVICE))
def test_moves_are_moves_of_rank(make_report: MakeReport, items: list[str]) -> None:
    """What stands two places or more further down or up among the kept ones moved, but for those that stayed."""
    changes = compare_recommendations(make_report("2020", ADVICE), make_report("2021", items))
    order = [items.index(item) for item in ADVICE]
    for change in changes:
        down = change.new[0] - change.old[0]
        kinds = ["moved down"] if down >= 2 else ["moved up"] if down <= -2 else []
        stayed = change.old[0] - 1 in keeping_order(order)
        assert [item.kind for item in change.wording] == ([] if stayed else kinds)


@pytest.mark.parametrize(
    ("order", "moved"),
    [
        ((3, 4, 5, 1, 2), {1: "moved down", 2: "moved down"}),
        ((5, 1, 2, 3, 4), {5: "moved up"}),
        ((3, 2, 1, 4), {1: "moved down", 3: "moved up"}),
        ((3, 4, 1, 2), {1: "moved down", 2: "moved down", 3: "moved up", 4: "moved up"}),
    ],
)
def test_what_others_were_moved_past_has_stayed(
    make_report: MakeReport, order: tuple[int, ...], moved: dict[int, str]
) -> None:
    """Of a list whose last was put first only that has moved; of halves that changed places neither has stayed."""
    old = [ADVICE[place] for place in range(len(order))]
    new = [ADVICE[place - 1] for place in order]
    changes = compare_recommendations(make_report("2020", old), make_report("2021", new))
    assert {change.old[0]: item.kind for change in changes for item in change.wording} == moved


@given(place=st.integers(0, len(ADVICE)))
def test_a_new_item_moves_no_other(make_report: MakeReport, place: int) -> None:
    """Whatever is put between the others, they keep their rank among themselves."""
    items = [*ADVICE[:place], "Survey the salt mines of the eastern shore.", *ADVICE[place:]]
    changes = compare_recommendations(make_report("2020", ADVICE), make_report("2021", items))
    assert [change.wording for change in changes] == [()] * len(items)


def test_a_change_has_words() -> None:
    """A change of which neither text has words cannot be."""
    with pytest.raises(ValueError, match="got none"):
        WordingChange("actor")


def test_every_form_is_folded() -> None:
    """The vocabulary is written as it is looked up, at most four words a form."""
    for form in [*FORMS, *VIGOR, *(v for row in STRENGTHS for v in row)]:
        assert form == form.casefold()
        assert form.replace(" ", "").isalnum()
        assert len(form.split()) <= 4
