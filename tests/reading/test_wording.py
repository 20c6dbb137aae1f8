"""One pattern for all countries finds what a pattern with the names of one country in it would."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.countries import name_in, names_of
from tipcompare.model import Country
from tipcompare.reading.folding import squash
from tipcompare.reading.wording import Naming, wording_for
from tipcompare.series.patterns import Letters, compile_folded
from tipcompare.series.tip import TIP

WORDINGS = {code: wording_for(TIP, Country(code, name_in(code))) for code in ("XSB", "TGO", "OMN", "GIN", "NER", "ATG")}
OPENING = (*TIP.identity.statements, *TIP.identity.openings)
GROUPS = (OPENING, TIP.section("recommendations").headings, *(rule.cues for rule in TIP.sections), TIP.rating.calls)  # type: ignore[union-attr]
NAMING = [group for group in GROUPS if any("{country}" in pattern for pattern in group)]
WORDS = (
    *("the", "government", "governments", "of", "to", "did", "does not", "fully", "meet", "is a", "source", "was a"),
    *("tier 2", "recommendations", "for", "should", "women", "prosecuted", "efforts to go", "Nigeria", "remains"),
)


@given(st.data(), st.sampled_from(sorted(WORDINGS)), st.sampled_from(NAMING))
def test_a_pattern_for_all_finds_what_one_for_the_country_does(
    data: st.DataObject, code: str, patterns: tuple[Letters, ...]
) -> None:
    """Where a name stands twice side by side, or within other words, too."""
    wording = WORDINGS[code]
    letters = squash(" ".join(data.draw(st.lists(st.sampled_from((*WORDS, *names_of(code)[:2] * 4)), max_size=12))))
    made, own = wording.letters(*patterns), compile_folded(patterns, "|".join(wording.names), wording.level)
    assert isinstance(made, Naming)
    for way in ("match", "search", "fullmatch"):
        found, expected = getattr(made, way)(letters), getattr(own, way)(letters)
        assert (found and found.span()) == (expected and expected.span())
    spans = [[found.span() for found in pattern.finditer(letters)] for pattern in (made, own)]
    assert spans[0] == spans[1]


@pytest.mark.parametrize(
    ("code", "text", "pattern", "span"),
    [
        ("GIN", "in Guinea. Guinea is a", "{country} is a", (8, 17)),
        ("NER", "police in Nigeria", "in {country}", (6, 13)),
        ("TGO", "Recommendations to Government of Togo", "recommendations to government of {country}", (0, 33)),
        ("OMN", "women of Oman", "(women|of) of {country}", (0, 11)),
        ("OMN", "a woman", "a woman", (0, 6)),
        ("XSB", "new Saberia is a", "[a-z]{5} {country}", None),
        ("XSB", "Saberia's", "{country} [a-z]{2}", None),
    ],
)
def test_the_name_is_one_word_and_any_letters(code: str, text: str, pattern: str, span: tuple[int, int] | None) -> None:
    """It begins with its first letter and ends with its last, and is letters as all others, within words too."""
    found = WORDINGS[code].letters(pattern, "never{country}").search(squash(text))
    assert (found and found.span()) == span


@pytest.mark.parametrize("name", ["Weзmark", "Sector 7", "O"])
def test_a_name_of_other_letters_is_not_found_and_moves_nothing(name: str) -> None:
    """What stands behind it is found where it stands."""
    letters = squash(f"In {name}, women of Vesmark")
    pattern = wording_for(TIP, Country("XZZ", name)).letters("women of {country}", "women")
    found = pattern.search(letters)
    assert found is not None
    assert letters[found.start() : found.end()] == "women"
    assert wording_for(TIP, Country("XZZ", name)).letters("in {country}").search(letters) is None


def test_a_name_is_known_by_its_plain_letters() -> None:
    """With its ligatures and letters of its own, and without."""
    wording = wording_for(TIP, Country("XZZ", "Weßmark-Øn"))
    for name in ("Weßmark-Øn", "WESSMARK-ON", "Wessmark Ön"):
        assert wording.letters("women of {country}").fullmatch(squash(f"women of {name}")) is not None
