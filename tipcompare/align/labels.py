"""Labels that the items of a list begin with, "PR.AC-1:" or "13a": two lists number the same items anew."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LABEL = re.compile(
    r"""
    \A\s*[(\[]?
    (?:
        (?=\S{1,40}\s)(?=\S*\d)(?!\S*(?<!\d)(?:19|20)\d\d(?!\d))(?!\S*[^\W\d]{5})(?!\S*\d-[^\W\d]{2})
        (?:
            [\w.-]{1,20}(?:(?:\(\w{1,4}\))+[:.)\]]*|[:.)\]]+)
            |\d+[a-f]
            |[a-z]{2,4}-\d+
            |(?=\S*\.)[a-z]{1,4}\d*(?:[.-][a-z]{0,4}\d*)+
        )
        |(?:[a-z]|[ivx]+)[:.)\]]+
    )
    \s+(?=\S)
    """,
    re.IGNORECASE | re.VERBOSE,
)
"""A word with a digit in it that a sign ends, "13a" or letters with numbers as "V2.1", or a letter or Roman number.

No year, measure ("12-month", "5m") or long word ("COVID-19"); a number without a sign may count what follows.
"""
_FEWEST, _NEARLY_ALL = 3, 0.9
"""Of so many items at least, so much begin with a label of their own."""


def strip_labels(texts: Sequence[str]) -> list[str]:
    """Return the items of a list without the labels that they begin with; as they are where these are no labels.

    Labels they are where nearly every item has one, each its own, and most items differ without them as well: what
    two items begin with, or most differ by alone, is part of what they say.

    Args:
        texts: all items of one list.

    Example:
        >>> strip_labels(["1.2: Train judges.", "1.3: Open a shelter.", "2.1: Ban fees."])
        ['Train judges.', 'Open a shelter.', 'Ban fees.']
        >>> strip_labels(["1.2: Train judges.", "Open a shelter.", "Ban fees."])[0]
        '1.2: Train judges.'
    """
    found = [_LABEL.match(text) for text in texts]
    own = {label[0].strip().casefold() for label in found if label}
    if len(texts) < _FEWEST or len(own) < _NEARLY_ALL * len(texts):
        return list(texts)
    left = [text[label.end() :] if label else text for text, label in zip(texts, found, strict=True)]
    return left if 2 * len(set(map(str.casefold, left))) >= len(left) else list(texts)
