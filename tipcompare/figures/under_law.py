"""Which article of the law, or law of which year, a figure is told to be under."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.whose.beside import of_lesser_crime
from tipcompare.figures.whose.scopes import TAIL
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import Token, at

_NEAR_LAW = 4
"""Tokens from the year of a law on among which stands what it is: "the 2012 anti-slavery law"."""


def name_law(scene: Scene, item: Bound) -> str:
    """Return the article, section or law of a year that a figure is under, as printed; empty where none is named."""
    tokens = scene.tokens if "not-counted" in scene.marks and not of_lesser_crime(scene, item) else ()
    for index in range(item.phrase.end, min(item.phrase.end + TAIL, len(tokens) - 1)):
        token = tokens[index]
        marks = token.meaning.marks
        if token.depth > tokens[item.phrase.first].depth:
            continue  # "24 convictions (15 in 2016) under Article 203"
        other = token.number is not None and not _goes_along(tokens, index)
        if other or token.key in (",", ";") or "comparison" in marks or "break" in marks:
            return ""
        if token.is_year and "other-law" in tokens[index - 2].meaning.marks:
            last = next((i for i in range(index + 1, index + _NEAR_LAW) if at(tokens, i).does("statute")), 0)
            return " ".join(t.text for t in tokens[index : last + 1])  # "under the 2012 anti-slavery law"
        if "not-counted" in marks and tokens[index + 1].key[:1].isdigit():
            last = index + 1
            while (
                last + 1 < len(tokens)
                and scene.places[last + 1][0] == scene.places[last][1]
                and tokens[last + 1].key not in ",;)."
            ):
                last += 1  # "181-1"
            return "".join(t.text for t in tokens[index + 1 : last + 1])
    return ""


def _goes_along(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a number is of something else of the same law: "11 investigations and three trials under it"."""
    then = tokens[min(index + 1, len(tokens) - 1)]
    return tokens[index - 1].does("and") and then.key[:1].isalpha() and not then.does("function")
