"""Labels that the items of a list begin with, "PR.AC-1:" or "13a": two lists number the same items anew."""

from __future__ import annotations

import re
from collections.abc import Sequence

_LABEL = re.compile(
    r"\s*[(\[]?(?:(?=\S*\d)(?!\d+\s)[\w./-]{1,20}(?:\(\w{1,4}\))*[:.)\]]*|(?:[a-z]|[ivx]+)[:.)\]]+)\s+(?=\S)",
    re.IGNORECASE,
)
"""A word with a digit in it, or a letter or Roman number that a sign ends. A bare number may count what follows."""
_FEWEST, _NEARLY_ALL = 3, 0.9
"""Of so many items at least, so much begin with a label of their own."""


def strip_labels(texts: Sequence[str]) -> list[str]:
    """Return the items of a list without the labels that they begin with; as they are where these are no labels.

    Labels they are where nearly every item has one, each its own: what two items begin with is part of what they say.

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
    return [text[label.end() :] if label else text for text, label in zip(texts, found, strict=True)]
