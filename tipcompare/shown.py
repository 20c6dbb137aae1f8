"""Words that came from outside, as they may be shown on a terminal."""

from __future__ import annotations

import re

_STEERING = re.compile(r"[\x00-\x1f\x7f-\x9f\u202a-\u202e\u2066-\u2069\ud800-\udfff]")


def printable(text: str, kept: str = "\t\n") -> str:
    r"""Return words that came from outside without the characters that steer a terminal or turn its lines round.

    Args:
        text: the words.
        kept: those of these characters that may stand in them.

    Example:
        >>> printable("a\x1b[31mb\n\u202ec"), printable("a\n", kept="")
        ('a�[31mb\n�c', 'a�')
    """
    return _STEERING.sub(lambda found: found[0] if found[0] in kept else "\ufffd", text)
