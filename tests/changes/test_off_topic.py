"""What narrows a sentence: the gaps it names, what is short, and what it withholds."""

from __future__ import annotations

import pytest

from tipcompare.align.aims import find_aims
from tipcompare.align.folding import fold_words
from tipcompare.changes.asked import list_asked
from tipcompare.changes.clauses import read_clauses
from tipcompare.changes.off_topic import (
    blames_officials,
    calls_law_short,
    fails_in_court,
    find_spheres,
    name_gaps,
    points_elsewhere,
    withholds,
)


@pytest.mark.parametrize(
    ("asked", "told", "same"),
    [
        ("Train all wardens.", "Gaps exist in the warden service, including the training of wardens.", True),
        ("Give the wardens vehicles.", "Gaps exist in the warden service, including training for wardens.", False),
        ("Adopt a policy on mills.", "Policy gaps exist, including mainstreaming mill work into policies.", False),
        ("Hire inspectors.", "The number of mill inspectors is insufficient.", True),
        ("Hire inspectors.", "The number of investigations of mills is insufficient.", False),
    ],
)
def test_what_is_short_is_held_against_what_is_asked(asked: str, told: str, *, same: bool) -> None:
    """Of a sentence that names gaps only these count; a number of people is staff, a number of deeds is not."""
    words = fold_words(told)
    aims = find_aims(name_gaps(words) or words)
    assert aims
    assert (not aims.isdisjoint(find_aims(fold_words(asked)))) == same


@pytest.mark.parametrize(
    ("sentence", "withheld"),
    [
        ("The ministry did not provide statistics on its wardens.", True),
        ("Data on the wardens were not collected.", True),
        ("Data on the wardens were not disaggregated.", False),
        ("The number of wardens is not known.", True),
        ("The number of wardens remains unknown.", True),
        ("The rules do not cover mills in which fires are known to occur.", False),
        ("The ministry did not provide vehicles to its wardens.", False),
        ("The ministry published statistics on its wardens.", False),
    ],
)
def test_what_is_withheld_is_not_undone(sentence: str, *, withheld: bool) -> None:
    """That no figures were given says that it could not be found out, not that it was not done."""
    assert any(withholds(clause) for clause in read_clauses(sentence)) == withheld


@pytest.mark.parametrize(
    ("text", "spheres"),
    [
        ("Hire mill inspectors.", {"labor"}),
        ("Publish data on labor law enforcement.", {"labor"}),
        ("Publish data on child labor law.", set()),
        ("Train police on labor laws.", {"labor", "criminal"}),
        ("No convictions were obtained.", {"criminal"}),
        ("Open a shelter.", set()),
    ],
)
def test_two_kinds_of_enforcement_are_told_apart(text: str, spheres: set[str]) -> None:
    """Labor law and criminal law have words of their own; child labor is a matter of both."""
    assert find_spheres(fold_words(text)) == spheres


@pytest.mark.parametrize(
    ("text", "points"),
    [
        ("The ministry does not publish this information.", True),
        ("The ministry does not publish information on this.", False),
        ("Such data on mills were lost.", True),
        ("Data on such mills were lost.", False),
        ("Updated information for 2019 is not available.", True),
        ("Updated information on mills for 2019 is not available.", False),
        ("Mill data for 2019 are not available.", False),
        ("Data from 30 police stations were not available.", False),
        ("Statistics for 2019 prosecutions were not available.", False),
    ],
)
def test_what_another_sentence_tells_is_pointed_at(text: str, *, points: bool) -> None:
    """A word right before information leaves it to another sentence what that is on, or nothing but its year."""
    assert points_elsewhere(fold_words(text)) == points


@pytest.mark.parametrize(
    ("sentence", "short"),
    [
        ("Penalties under the Ferry Act were not commensurate with those for theft.", True),
        ("The penalties were not imposed.", False),
        ("Data on penalties were not given out.", False),
        ("Penalties under the Ferry Act were raised.", False),
        ("The ministry did not raise penalties.", False),
        ("The Ferry Act does not criminalize smuggling by night.", True),
        ("The ministry did not criminalize smuggling.", False),
    ],
)
def test_penalties_of_a_law_are_no_sentences(sentence: str, *, short: bool) -> None:
    """What a law prescribes or forbids may be short, whatever courts do."""
    assert calls_law_short(read_clauses(sentence)[0]) == short


@pytest.mark.parametrize(
    ("asked", "sentence", "beside"),
    [
        ("Amend the Ferry Act to prescribe prison terms.", "Courts suspended most prison sentences.", True),
        ("Amend the Ferry Act to prescribe prison terms.", "The Ferry Act did not prescribe prison terms.", False),
        ("Impose adequate prison terms on smugglers.", "Courts issued lenient sentences to smugglers.", False),
    ],
)
def test_courts_do_not_fail_those_who_make_the_law(asked: str, sentence: str, *, beside: bool) -> None:
    """What courts impose is nothing of what is asked of those who amend a law."""
    assert fails_in_court(list_asked(asked, "")[0].core, read_clauses(sentence)[0]) == beside


@pytest.mark.parametrize(
    ("asked", "sentence", "blames"),
    [
        ("Prosecute smugglers.", "Courts did not convict any complicit officials.", True),
        ("Prosecute smugglers.", "Courts did not convict any public officials for alleged complicity.", True),
        ("Prosecute smugglers.", "Courts did not convict any smugglers.", False),
        ("Prosecute smugglers.", "Courts convicted two complicit officials.", False),
        (
            "Prosecute smugglers, including complicit officials.",
            "Courts did not convict any complicit officials.",
            False,
        ),
        ("Prosecute officials who smuggle.", "Courts did not convict any complicit officials.", False),
        ("Train officials to board ferries.", "Courts did not convict any complicit officials.", True),
        ("Train wardens to board ferries.", "Corruption hindered wardens.", True),
        ("Fight corruption among wardens.", "Corruption hindered wardens.", False),
        ("Train wardens to board ferries.", "Endemic corruption hindered wardens.", True),
        ("Train wardens to board ferries.", "Wardens lack training, which would prevent corruption.", False),
        ("Hold officials who take bribes accountable.", "No complicit officials were held accountable.", False),
        ("Ensure that public officials who smuggle are held accountable.", "No complicit officials were tried.", False),
    ],
)
def test_complicity_of_officials_is_another_matter(asked: str, sentence: str, *, blames: bool) -> None:
    """That no officials were tried says nothing of the trials of all, nor that corruption hinders it of training."""
    part = list_asked(asked, "")[0]
    assert blames_officials(part.kind, part.concepts, read_clauses(sentence)[0]) == blames
