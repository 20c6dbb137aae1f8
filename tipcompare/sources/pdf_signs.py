"""Signs that a PDF's own encoding shows in place of quotes, dashes and the like of Windows-1252, as they were meant."""

from __future__ import annotations

import re

from attrs import field, frozen

_LOW = "a-zß-öø-ÿ"
_LETTER = r"[^\W\d_]"


def _compile(pattern: str) -> re.Pattern[str]:
    return re.compile(pattern or r"(?!)", re.MULTILINE)


@frozen
class _Sign:
    """One byte in both encodings.

    Args:
        shown, meant: the character it is in PDFDocEncoding, and in Windows-1252.
        sure: where the character shown cannot stand in English; what else is matched with it stays.
        likely: where it can, but is the other where the text has been through this.
        fits: where it is right: if that is as frequent, all of them stay.

    Each pattern but one begins with the sign and looks back from there, so that all other places are passed at once.
    """

    shown: str
    meant: str
    sure: re.Pattern[str] = field(converter=_compile)
    likely: re.Pattern[str] = field(converter=_compile, default="")
    fits: re.Pattern[str] = field(converter=_compile, default="")

    def misfits(self, text: str, pattern: re.Pattern[str]) -> bool:
        """Return whether the sign stands where `pattern` says, and more often than where it is right."""
        found = self.shown in text and len(pattern.findall(text))
        return bool(found) and found > len(self.fits.findall(text))

    def put_right(self, text: str, pattern: re.Pattern[str]) -> str:
        """Return `text` with the sign as it was meant wherever `pattern` finds it."""
        return pattern.sub(lambda found: found[0].replace(self.shown, self.meant), text)


_OPENS = r"ﬁ(?<!\wﬁ)(?=[\w(\[$€•'‘‚])"
_QUOTED = rf"{_OPENS}(?:[^ﬁﬂ\n]|\n(?![^\S\n]*\n)){{1,400}}?(?<=[\w,.;:!?)%'’™])"
_AMOUNT = r"•(?:(?<=[a-z0-9,] •)|(?<=[(—–]•))(?=\d"

_SIGNS = (
    _Sign(
        "Š",
        "—",
        sure=rf"Š(?:(?<=[{_LOW}\d)%”ﬂ]Š)|(?<=[A-Z][A-Z]Š)(?=[a-z]))(?![{_LOW}]{{0,20}}[čćđšžČĆĐŽ])",
        fits=rf"Š(?:(?<!\wŠ)(?=[{_LOW}])|(?=\w{{0,20}}[čćđšž])|(?<=[A-Z]Š)(?=[A-Z]))",
    ),
    _Sign(
        "Œ",
        "–",
        sure=r"Œ(?:(?<=\dŒ)(?=\d)|(?<=\sŒ)(?=\s))",
        likely=rf"Œ(?<=[{_LOW}\d]Œ)(?=[{_LOW}\d])",
        fits=r"Œ[Uu]",
    ),
    _Sign("Ł", "•", sure=r"Ł(?<!\SŁ)(?=\s)", fits=rf"Ł(?={_LETTER})"),
    _Sign("™", "’", sure=rf"™(?<={_LETTER}™)(?=[a-z]{{1,2}}\b)", likely=r"™(?<=s™)(?=\s)", fits=r"™(?<=[^\Ws]™)(?!\w)"),
    _Sign(
        "•",
        "€",
        sure=rf"{_AMOUNT}[\d.,]* (?:[mb]|tr)illion\b|[\d.,]*\d \(\$)",
        likely=rf"{_AMOUNT})",
        fits=r"^[^\S\n]*•|•(?!\d)|[.;:!?] •",
    ),
    _Sign("‚", "‘", sure="", likely=r"‚(?<=[\s(]‚)(?=[a-z])", fits=r"‚(?=\w[^‚‘]{0,200}‘)"),
)
"""Source: ISO 32000-1, annex D.2 (PDFDocEncoding), and Windows-1252, for the signs that English text has. Other letters
stay, since names have them."""

_PAIR = re.compile(rf"({_QUOTED})ﬂ(?!\w)")
_ANY = "ﬁ" + "".join(sign.shown for sign in _SIGNS)


def put_signs_right(text: str) -> str:
    """Return a text as it was meant that shows bytes of Windows-1252 by a PDF's own encoding; any other as it is.

    The text itself decides: letters of other languages within or behind an English word, and ligatures that stand
    around words as quotes do. Ligatures within words, bullets before items and names stay.

    Example:
        >>> put_signs_right("three victimsŠtwo in ﬁcrisis roomsﬂŠand •270,000")
        'three victims—two in “crisis rooms”—and €270,000'
        >>> put_signs_right("Mr. Šaban ﬁnally opened •12 shelters.")
        'Mr. Šaban ﬁnally opened •12 shelters.'
    """
    if not any(map(text.__contains__, _ANY)):
        return text
    sure = [sign for sign in _SIGNS if sign.misfits(text, sign.sure)]
    for sign in sure:
        text = sign.put_right(text, sign.sure)
    quoted = _PAIR.sub(lambda found: f"“{found[1][1:]}”", text) if "ﬂ" in text else text
    if not sure and quoted == text:
        return text
    for sign in _SIGNS:
        if sign.misfits(quoted, sign.likely):
            quoted = sign.put_right(quoted, sign.likely)
    return quoted
