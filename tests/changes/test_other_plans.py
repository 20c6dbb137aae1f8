"""Whether a clause tells of another plan than the one that is asked for."""

from __future__ import annotations

import pytest

from tipcompare.changes.clauses import read_clauses
from tipcompare.changes.other_plans import tells_of_another_plan


def tells(recommendation: str, sentence: str) -> bool:
    """Return whether the first clause of a sentence tells of another plan than a recommendation asks for."""
    return tells_of_another_plan(recommendation, sentence, read_clauses(sentence)[0].words)


@pytest.mark.parametrize(
    ("recommendation", "sentence"),
    [
        ("Implement the National Plan on Mills.", "The cabinet adopted the National Strategy on Fishing."),
        ("Ensure the Mill Safety Strategy is implemented.", "In 2016, the Harbor Action Plan was not implemented."),
        ("Fund the Action Plan against the Use of Children in Mills.", "There is no money for the Harbor Plan."),
        ("Fund the National Plan on Mills.", "The cabinet funded the Third Ten-Year Harbor Plan."),
        ("Fund the National Plan on Mills.", "The NGO helped the cabinet to fund the National Plan on Fishing."),
    ],
)
def test_a_plan_of_another_name_is_another_plan(recommendation: str, sentence: str) -> None:
    """Two names of plans that share no word which tells what they are on are names of two plans."""
    assert tells(recommendation, sentence)


@pytest.mark.parametrize(
    ("recommendation", "sentence"),
    [
        ("Implement the National Plan on Mills.", "The cabinet adopted the Mill Strategy."),
        ("Implement the National Plan on Mills.", "The cabinet adopted the National Action Plan."),
        ("Implement the National Action Plan.", "The cabinet adopted the Harbor Plan."),
        ("Implement the National Plan on Mills.", "The cabinet adopted its Second Five-Year Action Plan."),
        ("Implement the Five-Year Plan.", "The cabinet adopted the Harbor Plan."),
        ("Implement the National Plan on Mills.", "The cabinet adopted a Multi-Year Strategic Framework."),
        ("Implement the National Plan on Mills.", "The cabinet opened four shelters for girls from the hills."),
        ("Implement a plan on mill work.", "The cabinet adopted the Harbor Plan."),
        ("Implement plans, among them the Mill Plan.", "The cabinet adopted the Harbor Plan."),
        ("Adopt a plan, such as the Mill Plan.", "The cabinet adopted the Harbor Plan."),
        ("Fund the National Plan on Mills.", "Under the Harbor Plan, the cabinet paid for schools near mills."),
        ("Fund the National Plan on Mills.", "The cabinet funded the NPM under the Harbor Plan."),
        ("Fund the NPM and the Mill Plan.", "The cabinet adopted the Harbor Plan."),
    ],
)
def test_what_may_be_the_same_plan_is_no_other(recommendation: str, sentence: str) -> None:
    """A name that shares a word, tells nothing, may be shortened or stands for an example is held against none."""
    assert not tells(recommendation, sentence)


def test_a_plan_that_another_clause_names_does_not_count() -> None:
    """The clause that tells is on the plan asked for, or on none: what stands beside it is another matter."""
    sentence = "Although the cabinet adopted the Harbor Plan, research found no plan on mills."
    clauses = read_clauses(sentence)
    told = [tells_of_another_plan("Fund the Mill Plan.", sentence, clause.words) for clause in clauses]
    assert told == [True, False]
