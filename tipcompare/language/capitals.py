"""With what letters a sentence may begin, in any script: with every one that is not a small one."""

from itertools import chain

_SMALL_IN = (range(0x80, 0x250), range(0x370, 0x590), range(0x1E00, 0x1F00), range(0x2070, 0x2090))
"""Where the small letters of Latin, Greek, Cyrillic and Armenian stand behind ASCII, and the small numbers of notes."""

_WITHOUT_STOPS = "\u0e00-\u0eff"
"""Scripts in which a full stop only stands behind abbreviations: Thai and Lao."""


def _is_small(sign: str) -> bool:
    return sign.islower() or (sign.isalnum() and not sign.isalpha())


def _as_ranges(signs: str) -> str:
    """Return signs as a class of a pattern holds them: what stands next to each other as a range."""
    edges = [at for at, sign in enumerate(signs) if not at or ord(sign) != ord(signs[at - 1]) + 1]
    runs = (signs[first:last] for first, last in zip(edges, [*edges[1:], len(signs)], strict=True))
    return "".join(f"{run[0]}-{run[-1]}" if len(run) > 2 else run for run in runs)


SMALL = "a-z" + _as_ranges("".join(filter(_is_small, map(chr, chain(*_SMALL_IN)))))
"""Small letters, as a class of a pattern holds them."""

CAPITAL = rf"[^\W\d_{SMALL}{_WITHOUT_STOPS}]"
"""A pattern for one capital, or one letter of a script that has none (Chinese, Arabic, Georgian)."""
