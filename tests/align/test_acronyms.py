"""Acronyms: told by the words before their brackets, and compared as these."""

from __future__ import annotations

from collections.abc import Callable

import pytest

from tipcompare.align.acronyms import SpelledOut, find_acronyms
from tipcompare.align.explaining import share_concepts
from tipcompare.align.folding import fold_words
from tipcompare.align.recurrence import trace_recurrence, walk_editions
from tipcompare.model import CountryReport

MakeReport = Callable[..., CountryReport]
OLD = ("Adopt a national referral mechanism.", "Open hostels for crews.")
NEW = ("Finish the NRM.", "Open hostels for crews.")


def told_in(*texts: str) -> SpelledOut:
    """Return what all acronyms of these texts stand for."""
    return find_acronyms(texts, fold_words(" ".join(texts)))


@pytest.mark.parametrize(
    ("text", "expected"),
    [
        ("It drafted standard operating procedures (SOPs).", "standard operating procedures"),
        ("It signed a memorandum of understanding (MOU).", "memorandum of understanding"),
        ("The Ministry of the Interior and Ports (MIP) met.", "ministry of the interior and ports"),
        ("The Anti-Smuggling Office (ASO) met.", "anti smuggling office"),
        ("Police trained river guards (RPX).", None),
        ("The office (ASO) met.", None),
        ("The Sea Union (SU) met.", None),
    ],
)
def test_an_acronym_is_the_words_before_it(text: str, expected: str | None) -> None:
    """Small words may have no letter in it; where the initials differ nothing is told."""
    assert set(told_in(text).values()) == ({expected} - {None})


def test_the_most_common_of_several_counts() -> None:
    """In whatever order the texts are."""
    texts = ["Coast Guard Unit (CGU)", "Child Grants Unit (CGU)", "the Coast Guard Unit (CGU)"]
    assert told_in(*texts)["cgu"] == told_in(*texts[::-1])["cgu"] == "coast guard unit"


def test_only_what_is_to_be_spelled_out_is_looked_for() -> None:
    """A text may tell of many that no recommendation has; of one that it has in the plural alone, too."""
    texts = ["It drafted a national action plan (NAP) with the Coast Guard Unit (CGU)."]
    assert set(find_acronyms(texts, ["fund", "naps"])) == {"nap", "naps"}


def test_what_is_a_word_as_well_is_no_acronym() -> None:
    """Unless it is more common in capitals: a "tip" that police got does not stand against the TIP office."""
    care = "Crews' Aid and Rescue Effort (CARE) helped, since care is scarce."
    assert told_in(care) == {}
    tip = "The trafficking in persons (TIP) desk followed a tip from a cook. The TIP desk met."
    assert told_in(tip)["tip"] == "trafficking in persons"
    for text, word in ((care, "care"), (tip, "tip")):
        for said in (word, f"{word}s", word.capitalize()):
            assert told_in(text, f"Each {said} counts: one {said} here, one {said} there, " * 2) == {}


def test_an_acronym_goes_back_to_its_words(make_report: MakeReport) -> None:
    """Where a report tells what it stands for; where none does, it is a word like any other."""
    told = make_report("2021", NEW, paragraphs=["It drafted a national referral mechanism (NRM)."])
    for report, status in ((told, "reworded"), (make_report("2021", NEW), "new")):
        found = trace_recurrence([make_report("2020", OLD), report]).occurrences
        assert [item.status for item in found[2:]] == [status, "repeated"]


def test_what_is_shared_is_spelled_out(make_report: MakeReport) -> None:
    """The words that an explanation names are those that were compared."""
    told = make_report("2021", NEW, paragraphs=["It drafted a national referral mechanism (NRM)."])
    *_, (_, wordings) = walk_editions([make_report("2020", OLD), told])
    new, old = (wordings.folded.index(text) for text in ("finish the nrm", "adopt a national referral mechanism"))
    assert {word for word, _ in share_concepts(wordings, new, old)} == {"mechanism", "national", "referral"}
