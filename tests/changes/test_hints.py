"""What the words of sentences can tell: no less than what clauses are found to say."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.align.aims import AIM_NUMBERS, find_aims
from tipcompare.align.folding import fold_words
from tipcompare.changes.clauses import find_within, read_clauses
from tipcompare.changes.fulfilment import KINDS, find_topics, is_answer
from tipcompare.changes.hints import find_hints, unpack_bits
from tipcompare.changes.matters import find_matters
from tipcompare.changes.off_topic import find_spheres, name_gaps
from tipcompare.language.answers import ANSWERS, TOPICS
from tipcompare.language.cues import CUES
from tipcompare.language.matters import MATTERS
from tipcompare.language.narrowing import SPHERES

DECLARED = [*(example for cue in CUES for example in cue.examples), *(answer.example[1] for answer in ANSWERS)]
"""Sentences that declared cues and answers are known by."""

LISTED = [
    "These efforts included ending a program on mills, and continuing to train wardens.",
    "The ministry showed progress by hiring 12 inspectors.",
]
"""Sentences that list deeds as doings."""


@pytest.mark.parametrize(
    "sentence", [*DECLARED, "The ministry didn't open a shelter.", "The cabinet re-opened mills.", *LISTED]
)
def test_what_a_clause_says_is_hinted_at(sentence: str) -> None:
    """Whatever a clause denies, goes on with or answers, words of its sentence have told that it may."""
    hints = find_hints([tuple(fold_words(sentence))])
    for clause in read_clauses(sentence):
        assert hints.denying[0] or clause.says != "did not"
        assert hints.going_on[0] or clause.says != "continued"
        deeds = (clause, *find_within(clause)) if clause.says == "did" else ()
        answered = [any(is_answer(name, deed) for deed in deeds) for name in KINDS]
        assert all(may_be for may_be, is_one in zip(hints.answers[0].tolist(), answered, strict=True) if is_one)


@given(st.lists(st.lists(st.sampled_from(fold_words(" ".join([*DECLARED, "number gaps labor law including"]))))))
def test_hints_are_those_of_the_words(sentences: list[list[str]]) -> None:
    """Many sentences at once have the matters, topics, aims, spheres and gaps that each has alone."""
    hints = find_hints([tuple(words) for words in sentences])
    for place, words in enumerate(sentences):
        assert hints.matters[place].tolist() == unpack_bits([find_matters(words)], len(MATTERS))[0].tolist()
        assert hints.topics[place].tolist() == unpack_bits([find_topics(words)], len(TOPICS))[0].tolist()
        assert all(hints.aims[place, AIM_NUMBERS[aim]] for aim in find_aims(words))
        assert [name for name, on in zip(SPHERES, hints.spheres[place], strict=True) if on] == [
            name for name in SPHERES if name in find_spheres(words)
        ]
        assert hints.named[place] == name_gaps(words)
