"""Lists of what efforts were: each doing is a deed of those who made them, and nothing else is."""

from __future__ import annotations

import pytest

from tipcompare.changes.clauses import read_clauses


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        (
            "These efforts included amending the code to allow orphans to stay in huts; adopting a plan; and training "
            "judges.",
            ["did amended", "did adopted", "did trained"],
        ),
        (
            "Vesmark demonstrated increasing efforts during the reporting period by formally opening and funding a "
            "hut, nearly doubling the number of wardens hired and raising fines.",
            ["did opened", "did doubled", "did raised"],
        ),
        (
            "The ministry made key achievements; these achievements included the provision of meals, and the "
            "adoption of a plan for training judges and opening huts.",
            ["did made", "did provided", "did adopted"],
        ),
        (
            "The province's progress included drafting a plan, continuing to hold courses, providing no meals, and "
            "investigating, trying, and jailing smugglers, but it did not open a hut.",
            ["planned drafted", "continued hold", "did not provided", "did investigated", "did not open"],
        ),
        (
            "The government demonstrated efforts by vetting 45 mills, offering training for judges, and developing "
            "sentencing guidelines and training materials; however, it closed a hut.",
            ["did offered", "did developed", "unclear closed"],
        ),
        (
            "Despite the storms, the ministry took some steps to protect girls, including by opening a hut and "
            "training wardens.",
            ["did took", "did opened", "did trained"],
        ),
        (
            "The ministry made efforts to reduce the demand for toys by trying and jailing smugglers.",
            ["did made", "did tried"],
        ),
        (
            "These efforts included increased training for judges, the addition of a cook, updating of rules, and "
            "expanded huts.",
            ["did increased", "did added", "did updated", "did expanded"],
        ),
        ("Its efforts included opening a hut with improved beds and training.", ["did opened"]),
        ("Its efforts included opening a hut, better and improved in May.", ["did opened"]),
        ("The ministry made a plan to hire wardens, including training judges.", ["did made"]),
        ("These efforts did not include opening a hut.", ["did not include"]),
        ("These efforts have not included opening a hut.", ["did not included"]),
        ("Its efforts have also included opening a hut.", ["did opened"]),
        ("Planned efforts included opening a hut.", ["unclear included"]),
        ("The ministry has not demonstrated efforts by opening a hut.", ["did not demonstrated"]),
    ],
)
def test_what_efforts_were_is_told_as_deeds(sentence: str, told: list[str]) -> None:
    """Doings in a list are deeds, what goes on or what is planned, each a clause of the government."""
    clauses = [clause for clause in read_clauses(sentence) if clause.verb]
    assert [f"{clause.says} {clause.verb}" for clause in clauses] == told


@pytest.mark.parametrize(
    ("sentence", "told"),
    [
        ("Police detained girls without promptly referring them to huts.", ["unclear detained", "did not referred"]),
        ("Courts issued fines rather than imposing prison terms.", ["did issued", "did not imposed"]),
        ("The ministry gave meals instead of building huts.", ["did gave", "did not built"]),
        ("The ministry sheltered girls instead of jailing them.", ["did sheltered"]),
        ("The code allows raids without issuing an order.", ["unclear allows"]),
        ("The girls, whom police arrested without screening them, were released.", ["did released"]),
        ("The ministry did not open a hut without hiring guards.", ["did not open"]),
        ("The ministry opened a hut without delay.", ["did opened"]),
    ],
)
def test_what_was_left_undone_was_not_done(sentence: str, told: list[str]) -> None:
    """A deed left undone as something else was done is denied of whoever did that, where that is told as done."""
    assert [f"{clause.says} {clause.verb}" for clause in read_clauses(sentence) if clause.verb] == told


@pytest.mark.parametrize(
    ("sentence", "actor"),
    [
        ("These efforts included opening a hut and training wardens.", "government"),
        ("NGO efforts included opening a hut and training wardens.", "other"),
        ("The ministry demonstrated progress by opening a hut and training wardens.", "government"),
        ("The ministry, with donors, made efforts by opening a hut.", "government"),
        ("NGOs made efforts by opening a hut.", "other"),
        ("Traffickers took steps to hide by moving huts.", "other"),
        ("Observers reported that NGOs made efforts to help girls, including by opening a hut.", "other"),
    ],
)
def test_a_list_tells_who_acted(sentence: str, actor: str) -> None:
    """Efforts are those of the government where nobody else is named."""
    assert {clause.actor for clause in read_clauses(sentence)} == {actor}
