"""Sentences about another country than the report's own, as chapters on several territories have them."""

from __future__ import annotations

import re
from functools import lru_cache

from tipcompare.countries import candidates

_OPENING = 4
"""Words at the beginning of a sentence among which the name of what it is about begins."""

_SHORTEST = 4
"""Letters of such a name: fewer are a code, which may be anything."""

_NAMING = re.compile(r"\b[A-Z]\w{3,}")
"""Words of a name that tell whose it is."""

_NAME = re.compile(r"[A-Z][\w.-]*(?:[’'](?!s\b)\w+)?(?:(?: (?:and|of|the|da|do))? [A-Z][\w.-]*)*")
"""Words with capitals, and small ones between them, up to a sign or a possessive."""


_find_naming = lru_cache(maxsize=256)(_NAMING.findall)


@lru_cache(maxsize=4096)
def is_of_another(sentence: str, code: str, own: str) -> bool:
    """Return whether what a sentence begins with is the name of another country, and nothing more than that.

    Args:
        sentence: of prose.
        code: alpha-3 code of the report's own country.
        own: its name; no sentence with a word of it is of another.

    Example:
        >>> told = (f"In addition, {name} has no such law." for name in ("Sweden", "Norway", "Sweden House"))
        >>> [is_of_another(sentence, "NOR", "Norway") for sentence in told]
        [True, False, False]
    """
    if any(word in sentence for word in _find_naming(own)):
        return False
    at = 0
    for _ in range(_OPENING):
        name = _NAME.match(sentence, at)
        if name and len(name[0]) >= _SHORTEST and not name[0].isupper() and (codes := candidates(name[0])):
            return code not in codes
        at = sentence.find(" ", at) + 1
        if not at or sentence[:at].endswith(" of "):
            break
    return False


def names_own(sentence: str, own: str) -> bool:
    """Return whether a sentence names the territory called `own`; on others nobody knows in a chapter on several.

    What stands behind a comma or in brackets in its name need not be there.
    """
    return re.split(r"[,(]", own, maxsplit=1)[0].strip() in sentence
