"""Splits and merges: found in generated lists, wherever in the list their parts stand."""

from __future__ import annotations

import random
from collections.abc import Callable

import attrs
import pytest

from tipcompare.changes.reports import compare_reports
from tipcompare.model import Comparison, CountryReport
from tipcompare.series import get_profile

MakeReport = Callable[..., CountryReport]
CASES = 120
REACHED = {"recall": 0.9, "precision": 0.97}
CLAUSES = (
    (
        "Train river police to recognize signs of debt bondage",
        "Teach river police officers how to recognize debt bondage",
    ),
    ("fund a shelter for boys in the northern valleys", "provide funding for a boys' shelter in the northern valleys"),
    ("publish yearly figures on prosecutions and sentences", "release figures on prosecutions and sentences each year"),
    ("ban recruitment fees charged to harvest workers", "prohibit charging harvest workers any recruitment fee"),
    ("screen stowaways at the salt harbor for exploitation", "screen all stowaways found at the salt harbor"),
    ("repeal the vagrancy rules used to arrest victims", "abolish the vagrancy rules under which victims are arrested"),
    ("appoint a rapporteur with a budget of her own", "appoint an independent rapporteur and give her a budget"),
    (
        "inspect brick kilns without notice during the dry season",
        "make unannounced inspections of brick kilns in the dry season",
    ),
    (
        "translate the hotline's messages into three hill languages",
        "offer hotline messages in the three hill languages",
    ),
    ("pay court-ordered restitution from seized vessels", "use seized vessels to pay restitution that courts order"),
    (
        "register domestic servants with the district labor office",
        "require registration of domestic servants at labor offices",
    ),
    ("ratify the convention on seafarers' contracts", "accede to the convention on contracts of seafarers"),
    (
        "stop deporting witnesses before their testimony is heard",
        "refrain from deporting witnesses until they have testified",
    ),
    ("adopt a national plan against forced begging", "approve and carry out a national plan on forced begging"),
    ("give identity papers to stateless orphans", "issue identity papers to orphans without a nationality"),
    ("sanction officials who sell travel permits", "punish officials found to have sold travel permits"),
)


def make_lists(seed: int) -> tuple[list[str], list[str], tuple[str, str, str]]:
    """Return an old and a new list in which one old item became two, and which they are."""
    chance = random.Random(seed)
    picked = chance.sample(CLAUSES, 8)
    (first, first_later), (second, second_later), *others = picked
    joint = chance.choice([", and ", "; ", " and ", ", and to that end "])
    whole = f"{first}{joint}{second}."
    parts = [chance.choice([first, first, first_later]), chance.choice([second, second, second_later])]
    old = [whole, *[f"{old}." for old, _ in others[:4]]]
    kept = [f"{chance.choice(wordings)}." for wordings in others[:3]]
    new = [f"{part[0].upper()}{part[1:]}." for part in parts] + kept + [f"{others[5][0]}."]
    truth = (whole, new[0], new[1])
    chance.shuffle(old)
    chance.shuffle(new)
    return old, new, truth


def find_groups(comparison: Comparison, status: str) -> set[tuple[frozenset[str], frozenset[str]]]:
    """Return the texts on both sides of every change of one status."""
    olds = {item.ordinal: item.text for item in comparison.old.recommendations}
    news = {item.ordinal: item.text for item in comparison.new.recommendations}
    return {
        (frozenset(olds[o] for o in change.old), frozenset(news[n] for n in change.new))
        for change in comparison.recommendations
        if change.status == status
    }


@pytest.mark.parametrize("status", ["split", "merged"])
def test_generated_splits_and_merges_are_found(make_report: MakeReport, status: str) -> None:
    """Of the generated cases nearly all are found, and hardly anything else is called a split or a merge."""
    hits = said = 0
    for seed in range(CASES):
        old, new, (whole, *parts) = make_lists(seed)
        reports = make_report("2020", old), make_report("2021", new)
        reports = reports if status == "split" else (attrs.evolve(reports[1]), attrs.evolve(reports[0]))
        found = find_groups(compare_reports(*reports, get_profile("tip")), status)
        truth = (frozenset([whole]), frozenset(parts)) if status == "split" else (frozenset(parts), frozenset([whole]))
        hits, said = hits + (truth in found), said + len(found)
    recall, precision = hits / CASES, hits / max(said, 1)
    print(f"{status}: {CASES} generated cases, recall {recall:.3f}, precision {precision:.3f}")
    assert recall >= REACHED["recall"]
    assert precision >= REACHED["precision"]


def test_moves_in_the_list_change_no_match(make_report: MakeReport) -> None:
    """Whatever the order of both lists, the same items belong together."""
    for seed in range(20):
        old, new, _ = make_lists(seed)
        tip = get_profile("tip")
        straight = compare_reports(make_report("2020", old), make_report("2021", new), tip)
        moved = compare_reports(make_report("2020", old[::-1]), make_report("2021", sorted(new)), tip)
        for status in ("repeated", "reworded", "split", "merged", "new", "dropped"):
            assert find_groups(straight, status) == find_groups(moved, status)
