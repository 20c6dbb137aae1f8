"""States that are not of those counted: of what they came from, or of people who are back somewhere else."""

from __future__ import annotations

from tipcompare.figures.whose.other_states import is_other_state, is_own_state
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import Rule
from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.tokens import at, has


def is_state_of_else(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether a state is that of complaints counted, of what those counted came of, or of who is elsewhere."""
    came = scene.tokens[phrase.end : index]
    whence = has(came[:1], "came") and not has(came, "and")  # "five stemmed from pending cases"
    return whence or has(phrase.of(scene.tokens), "complaint") or _is_back_elsewhere(scene, index, phrase)


def _is_back_elsewhere(scene: Scene, index: int, phrase: Phrase) -> bool:
    """Return whether people are back at what is no country: "returned to the streets", not "returned to Orlenia".

    Or whether they are suspects.
    """
    if not scene.tokens[index].does("back-to"):
        return False
    place = index + 1 + at(scene.tokens, index + 1).does("article")
    suspects = phrase.what == "bare" and any(p.what == "suspect" for p in scene.phrases if p.first < phrase.first)
    return suspects or not (is_other_state(scene, place) or is_own_state(scene, place))
