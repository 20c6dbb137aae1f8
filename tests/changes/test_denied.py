"""What a sentence denies of a deed or a plan that it tells: no line says of that that it was done or is planned."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.changes.asked import list_asked
from tipcompare.changes.clauses import REST, choose_clause, read_clauses
from tipcompare.changes.denied import find_denying
from tipcompare.language import deeds

DONE = "The ministry trained judges in the capital"


def _tell(asked: str, sentence: str) -> str:
    """What a sentence says of what is asked for: of its clauses the one that shares most words with it."""
    part, told = list_asked(asked, "")[0], read_clauses(sentence)
    chosen = choose_clause(told, lambda words: len({word for word in words if word in asked.lower()}))
    denying = find_denying(chosen, told, part) if chosen.says in ("did", "planned") else None
    return (denying or chosen).says


@pytest.mark.parametrize("turning", ["but not in", ", but not in", ", though not in", ", except in", "but never in"])
@given(place=st.sampled_from(("hills", "northern provinces", "two ports")))
def test_what_is_left_out_was_not_done(turning: str, place: str) -> None:
    """The rest was not done, whatever it is; what was done was, whether it is asked for alone or more than that is."""
    sentence = f"{DONE}{turning if turning[0] == ',' else ' ' + turning} the {place}."
    assert [(clause.says, clause.rule == REST) for clause in read_clauses(sentence)] == [
        ("did", False),
        ("did not", True),
    ]
    assert _tell(f"Train judges in the {place}.", sentence) == "did not"
    assert _tell("Train judges.", sentence) == _tell("Train judges in the capital.", sentence) == "did"


@pytest.mark.parametrize(
    "rest",
    [
        ", but not until May",
        ", but not without delay",
        ", but not only in May",
        " except those",
        " except as noted",
        ", but not all, in the ports",
        " but not the wardens",
        ", although not disaggregated by gender",
        ", except in May, of the north",
        " but not in May and hired wardens",
        " except in May and hired wardens",
    ],
)
def test_what_leaves_nothing_out_denies_nothing(rest: str) -> None:
    """Limits of time and of lists are no rest that was not done."""
    assert {clause.says for clause in read_clauses(f"{DONE}{rest}.")} == {"did"}


DENIED = (
    (
        "Ensure that district plans reflect its priorities.",
        "Districts developed plans that do not always reflect them.",
    ),
    ("Implement the policy on mills.", "The ministry adopted a policy that was not implemented."),
    ("Enforce the rules on mills.", "The ministry adopted rules on mills, but has not made efforts to enforce them."),
    ("Enforce the rules on mills.", "The ministry adopted rules on mills, but they were not enforced."),
    ("Implement the plan on mills.", "A plan on mills was drafted in 2007 that was not implemented."),
    (
        "Approve the policy and the plan.",
        "The ministry drafted a policy and a plan; however, neither plan was approved.",
    ),
    ("Pass the Mills Bill.", "The assembly failed to enact the Mills Bill; the bill would ban fees in mills."),
)
TOLD = (
    ("Train judges.", "The ministry trained 40 judges who had not been trained before.", "did"),
    (
        "Close gaps in the law to protect children.",
        "The ministry ended practices that did not protect children.",
        "did",
    ),
    ("Protect girls.", "The ministry ended practices that did not protect girls.", "did"),
    ("Protect girls in mills.", "The assembly amended a law that does not protect girls in mills.", "did"),
    ("Adopt a plan on mills.", "The ministry adopted a plan that had not been updated since 2009.", "did"),
    ("Open a shelter.", "The ministry opened a shelter in a region that did not have one.", "did"),
    ("Provide training to wardens.", "The ministry trained wardens, but did not provide them with vehicles.", "did"),
    ("Enforce laws on mills.", "The ministry trained wardens in towns that do not enforce laws on mills.", "did"),
    ("Fund shelters for men.", "The ministry opened shelters, but donors did not fund them.", "did"),
    ("Repeal laws that do not protect girls.", "The assembly repealed laws that do not protect girls.", "did"),
    ("Adopt the plan on mills.", "The ministry drafted a plan on mills, but it has yet to be adopted.", "planned"),
    ("Adopt the plan on mills.", "The ministry drafted a plan on mills, which has not yet been adopted.", "planned"),
    ("Open shelters.", "The ministry plans to open shelters, although it did not open any in 2021.", "planned"),
    ("Open shelters.", "The ministry plans to open shelters, but does not have the funds.", "planned"),
)


def _find(asked: str, sentence: str, says: str) -> bool:
    part, clauses = list_asked(asked, "")[0], read_clauses(sentence)
    told = [clause for clause in clauses if clause.says == says]
    return any(find_denying(clause, clauses, part) for clause in told)


@pytest.mark.parametrize(("asked", "sentence"), DENIED)
def test_what_is_asked_for_is_denied(asked: str, sentence: str) -> None:
    """A clause within the one that tells, or one with a pronoun for its thing, denies what is asked for."""
    assert _find(asked, sentence, "did") or _find(asked, sentence, "planned")


@pytest.mark.parametrize(("asked", "sentence", "says"), TOLD)
def test_what_is_denied_of_other_things_denies_no_deed(asked: str, sentence: str, says: str) -> None:
    """Who people are, what was before, what others left undone and what is still to come leave a deed and a plan."""
    assert says in [clause.says for clause in read_clauses(sentence)]
    assert not _find(asked, sentence, says)


@given(doubt=st.sampled_from(sorted(deeds.DOUBTS)), verb=st.sampled_from(sorted(deeds.VOICING)))
def test_a_doubt_is_no_deed(doubt: str, verb: str) -> None:
    """What is doubted was not done; that doubts were raised is no deed, and denies none before it."""
    for leading in (f"Donors {verb} {doubt}", f"Serious {doubt} have been {verb}"):
        assert [clause.says for clause in read_clauses(f"{leading} that wardens did not visit mills.")] == ["did not"]
        assert [clause.says for clause in read_clauses(f"{leading} that wardens closed mills.")] == ["unclear"]
    hired = read_clauses(f"The ministry hired wardens after donors {verb} {doubt} that mills were not visited.")
    assert [clause.says for clause in hired] == ["did"]


@pytest.mark.parametrize(
    "sentence",
    [
        "The ministry trained most but not all judges.",
        "The ministry funded some, but not all, shelters.",
        "The ministry trained senior but not junior judges.",
        "The ministry trained officials, including but not exclusively police.",
        "The ministry provided free, but not always timely, assistance to refugees.",
        "The ministry provided assistance, except in cash, to refugees.",
        "The ministry adopted a comprehensive but not costed plan.",
        "The ministry funded permitted, but not required, inspections.",
        "The ministry, except in May, trained judges.",
    ],
)
def test_what_is_left_out_within_what_is_done_denies_nothing(sentence: str) -> None:
    """A denial amid the words of what is done narrows these, and the deed is the government's all the same."""
    assert [(clause.says, clause.actor) for clause in read_clauses(sentence)] == [("did", "government")]


@pytest.mark.parametrize(
    "sentence",
    [
        "After {} that farms were not inspected, inspectors conducted unannounced inspections of farms.",
        "After {} that judges did not know the law, the ministry trained judges.",
        "As {} that judges did not know the law, the ministry trained judges.",
        "Although {} that judges did not know the law, the ministry trained judges.",
        "{} that judges did not know the law, and the ministry trained judges.",
        "{} that judges did not know the law, but the ministry trained judges.",
        "{} that mills were not visited and hired wardens.",
    ],
)
@pytest.mark.parametrize("doubt", ["NGOs raised concerns", "concerns were raised"])
def test_a_deed_behind_a_doubt_is_one(sentence: str, doubt: str) -> None:
    """A doubt says something where it is the main clause at the beginning, and no deed is told behind it."""
    assert {clause.says for clause in read_clauses(sentence.format(doubt))} == {"did"}
    aside = read_clauses(
        "The ministry, which had raised concerns that farms were not inspected, conducted inspections."
    )
    assert [(clause.says, clause.verb) for clause in aside] == [("did", "conducted")]


@pytest.mark.parametrize(
    "behind", ["while being harmed", "and that they are not harmed", "and guards", "who were hired"]
)
def test_a_doubt_goes_on(behind: str) -> None:
    """What tells no deed of anybody else leaves what was doubted."""
    first = read_clauses(f"Donors raised concerns that wardens do not help girls {behind}.")[0]
    assert first.says == "did not"


@given(able=st.sampled_from(("could", "may", "might", "would", "should")))
def test_a_doubt_of_what_may_be_denies_nothing(able: str) -> None:
    """What may not be done was not said to be undone."""
    assert [clause.says for clause in read_clauses(f"Donors raised concerns that wardens {able} not visit mills.")] == [
        "unclear"
    ]


@pytest.mark.parametrize("plan", ["the {} plan", "the plan of 2015", "the 2015 plan", "the plan for 2015-2019"])
@given(before=st.sampled_from(sorted(deeds.OF_BEFORE)))
def test_what_is_denied_of_an_earlier_plan_leaves_a_later_one(plan: str, before: str) -> None:
    """A bill or plan that is to come stays so, whatever became of the one before it; its own denial is one."""
    asked, planned = "Implement the plan on mills.", "The ministry plans to implement the plan on mills"
    assert not _find(asked, f"{planned}, but {plan.format(before)} was not implemented.", "planned")
    for when in ("", " since 2015", " in 2015"):
        assert _find(asked, f"{planned}, but the plan was not implemented{when}.", "planned")
