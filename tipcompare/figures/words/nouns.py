"""Which words are nouns, and which nouns only describe the one behind them."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.tokens import Token, at


def describes_noun(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a noun at the beginning of a phrase only describes: "84 official and potential victims"."""
    return _shares_noun(tokens, index) or _tells_of_crime(tokens, index) or _names_places(tokens, index)


def is_noun(token: Token) -> bool:
    """Return whether a word is a noun that the lexicon knows, or tells of what kind somebody is."""
    return bool(token.meaning.kind or token.meaning.nouns or token.meaning.dimensions)


def is_unknown(token: Token) -> bool:
    """Return whether a word may be a noun: the lexicon knows nothing of it, and it does not end as other words do."""
    key = token.key
    return key[-1:].isalpha() and token.number is None and token.meaning.plain and not key.endswith(("ed", "ing", "ly"))


def is_several(token: Token) -> bool:
    """Return whether a noun is in the plural: "12 men" ends before "guilty"."""
    return is_plural(token.key) or token.does("many-by-itself")


def is_plural(key: str) -> bool:
    """Return whether a word ends as plurals do."""
    return key.endswith("s") and not key.endswith(("ss", "us", "is"))


def _shares_noun(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a noun only describes, like what it is joined to: "84 official and potential victims"."""
    if index + 3 >= len(tokens) or not tokens[index].meaning.kind or not tokens[index + 1].does("and"):
        return False
    first = tokens[index + 2]
    noun = first if " " in first.key else tokens[index + 3]
    # not "found one victim and Northern envoys found nine"
    described = first.number is None and bool(noun.meaning.kind) and tokens[index - 1].value != 1
    return described and is_plural(noun.key) and not is_plural(tokens[index].key)


def _tells_of_crime(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a noun only describes a crime, and this one a case: "one adult sex trafficking case".

    Not where it is another than those counted here: "five child abuse cases".
    """
    if index + 2 >= len(tokens) or not tokens[index].does("describing"):
        return False
    crime, case = tokens[index + 1 : index + 3]
    named = crime.does_any("topic", "exploiting", "neutral") or crime.meaning.divides("exploitation")
    return named and bool(case.meaning.kind or case.meaning.nouns)


def _names_places(tokens: Sequence[Token], index: int) -> bool:
    """Return whether people only begin the name of what is counted: "two Women Justice Centers".

    Or say for whom it is: "five child protection shelters".
    """
    token = tokens[index]
    if not token.meaning.kind:
        return False
    after, then = at(tokens, index + 1), at(tokens, index + 2)
    named = token.text[:1].isupper() and after.text[:1].isupper() and not is_noun(after)
    return named or (after.does("goods") and bool(then.meaning.nouns) and is_plural(then.key))
