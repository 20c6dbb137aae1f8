"""With what letters a sentence may begin, in any script: with every one that is not a small one."""

_SMALL_IN = (
    *(range(0x80, 0x250), range(0x250, 0x2B0), range(0x370, 0x590), range(0x10D0, 0x1100), range(0x13F8, 0x1400)),
    *(range(0x1C80, 0x1C90), range(0x1D00, 0x2000), range(0x2070, 0x20A0), range(0x2C00, 0x2E00)),
    *(range(0xA640, 0xA6A0), range(0xA720, 0xA800), range(0xAB30, 0xABC0), range(0xFB00, 0xFB18)),
)
"""Where Unicode has the small letters, and the small numbers of notes, that are not of ASCII."""

_WITHOUT_STOPS = "\u0e00-\u0eff"
"""Scripts in which a full stop only stands behind abbreviations: Thai and Lao."""


def _is_small(sign: str) -> bool:
    return sign.islower() or (sign.isalnum() and not sign.isalpha())


SMALL = "a-z" + "".join(sign for codes in _SMALL_IN for sign in map(chr, codes) if _is_small(sign))
"""Small letters, as a class of a pattern holds them."""

CAPITAL = rf"[^\W\d_{SMALL}{_WITHOUT_STOPS}]"
"""A pattern for one capital, or one letter of a script that has none (Chinese, Arabic, Georgian)."""
