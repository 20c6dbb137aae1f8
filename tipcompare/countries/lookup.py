"""Names to codes and back; pycountry is loaded at the first look-up, not at import."""

from __future__ import annotations

import re
import unicodedata
from functools import cache, lru_cache

from tipcompare.countries.names import AMBIGUOUS_NAMES, FURTHER_NAMES, INVENTED, LIFETIMES, REPORT_NAMES
from tipcompare.errors import IdentityError, expect
from tipcompare.model import Country

_UNTELLING = {"the", "and", "of"}
"""Words by which no two names are told apart."""

_LOW = _UNTELLING | {"de", "da"}
"""Words that have no capital within a name."""

_MARKUP = " #*_>|:"
"""Signs of Markdown around a title."""

_APOSTROPHES = re.compile("[’'‘`´]")
_SILENT = re.compile("[.’'‘`´\u00ad]")
_PARENTHESES = re.compile(r"\(([^()]*)\)")
_USER_ASSIGNED = re.compile(r"(?![IVXLCDM]+\Z)X[A-Z]{2}")
_WORD = re.compile(r"[^\W\d_]+")
_SUGGESTION_CUTOFF = 75
_LONGEST_NAME = 8
"""Words of a name, at most."""


def find_country(name: str | Country, *, year: int | None = None) -> str:
    """Return the alpha-3 code of the country that `name` means.

    Case, diacritics, apostrophes, hyphens, "The", "St." for "Saint" and the order of `Congo, Republic of the` make no
    difference, so that headings, file names and slugs resolve alike. An alpha-3 code stands for itself.

    Args:
        name: any name a report has used; a `Country` goes by its code.
        year: the edition, where known: a name that several countries have had goes to the one that had it then.

    Raises:
        IdentityError: where no country is called so (the hint names near ones), or several are (it names them).

    Example:
        >>> find_country("SWAZILAND"), find_country("cote-d-ivoire"), find_country("Congo, Democratic Republic of the")
        ('SWZ', 'CIV', 'COD')

    Source: ISO 3166-1 and the headings of the reports, 2001 to 2025 (`tipcompare.countries.names`).
    """
    expect("name", name, str, Country)
    name = name.code if isinstance(name, Country) else name
    codes = candidates(name, year=year)
    if len(codes) == 1:
        return codes[0]
    if codes:
        known = ", ".join(f"{code} ({name_in(code, year)})" for code in codes)
        raise IdentityError(f"{name.strip()!r} fits several countries", hint=f"one of {known}")
    near = ", ".join(_suggestions(name))
    raise IdentityError(f"no country is called {name.strip()!r}", hint=f"did you mean {near}?" if near else None)


def candidates(name: str, *, year: int | None = None) -> tuple[str, ...]:
    """Return the codes of all countries that `name` may mean, sorted; empty where no country is called so.

    Args:
        name: any name a report has used.
        year: the edition, where known.

    Example:
        >>> candidates("Congo"), candidates("MACEDONIA"), candidates("Atlantis")
        (('COD', 'COG'), ('MKD',), ())
    """
    for reading in _readings(name):
        codes = _match(reading)
        if codes:
            return tuple([code for code in codes if year is None or _alive(code, year)] or codes)
    return ()


def is_named_in(sentence: str, code: str, name: str) -> bool:
    """Return whether a sentence names a country, in words of its own and not within the name of another.

    Args:
        sentence: as printed: a name begins with a capital.
        code: alpha-3 code of the country.
        name: its name in the series, which may be one that nobody else knows.

    Example:
        >>> is_named_in("Guinea-Bissau borders Senegal.", "GIN", "Guinea")
        False
    """
    words = [word.span() for word in _WORD.finditer(sentence)]
    own, free = _key(name), 0
    for index, (start, _) in enumerate(words):
        if start >= free and sentence[start].isupper():
            runs = (sentence[start:end] for _, end in reversed(words[index : index + _LONGEST_NAME]))
            found = next((run for run in runs if _key(run) == own or candidates(run)), "")
            if found and (_key(found) == own or code in candidates(found)):
                return True
            free = start + len(found)
    return False


def code_of(name: str, year: int | None) -> str | None:
    """Return the alpha-3 code of the one country that a line of a source or a part of a path may name.

    Args:
        name: what may be a name; a word of three small letters is none.
        year: the edition, where known.

    Returns:
        None where no country is called so, or several are.

    Example:
        >>> code_of("SABERIA", None), code_of("per", None), code_of("Congo", None)
        ('XSB', None, None)
    """
    if not 2 <= len(name.strip()) <= 90 or (name.strip().islower() and len(name.strip()) <= 3):
        return None
    codes = candidates(name, year=year)
    return codes[0] if len(codes) == 1 else None


def name_in(code: str, year: int | None = None) -> str:
    """Return the name the reports used for a country in `year`; today's where no year is given.

    Args:
        code: alpha-3.
        year: the edition.

    Raises:
        IdentityError: where there is no such code.

    Example:
        >>> name_in("SWZ", 2017), name_in("SWZ", 2018), name_in("MMR")
        ('Swaziland', 'Eswatini', 'Burma')

    Source: the headings of the reports, 2001 to 2025 (`tipcompare.countries.names`).
    """
    expect("code", code, str)
    for name, last in REPORT_NAMES.get(code, ()):
        if last is None or (year is not None and year <= last):
            return name
    return names_of(code)[0]


def names_of(code: str) -> tuple[str, ...]:
    """Return every name known for a country: the reports' own, newest first, then the others.

    Args:
        code: alpha-3.

    Raises:
        IdentityError: where there is no such code.

    Example:
        >>> names_of("XSB")
        ('Saberia', 'Sabland')
    """
    if _is_user_assigned(code):
        return (code,)
    if code not in _names():
        raise IdentityError(f"no country has the code {code!r}", hint="an ISO 3166 alpha-3 code such as MEX")
    return _names()[code]


def name_as_printed(code: str, printed: str, year: int) -> str:
    """Return the name of a country as a source prints it, out of capitals.

    Args:
        code: alpha-3.
        printed: what the source calls it: a code, a slug or a name whose words are parted wrongly gives way to the name
            the reports used.
        year: the edition.

    Raises:
        IdentityError: where there is no such code.

    Example:
        >>> name_as_printed("XSB", "SABLAND", 2020), name_as_printed("XSB", "Sab land", 2020)
        ('Sabland', 'Saberia')
    """
    printed = printed.strip(_MARKUP)
    if not printed or printed.upper() == code or printed.islower() or _is_broken(printed, code):
        return name_in(code, year)
    if not printed.isupper():
        return printed
    known = {spell(name): name for spell in (_key, _low_letters) for name in reversed(names_of(code))}
    return known.get(_low_letters(printed)) or known.get(_key(printed)) or _from_capitals(printed)


def _low_letters(name: str) -> str:
    """The name without capitals: an accent is one with its letter, and no dot is left over of a Turkish capital I."""
    return unicodedata.normalize("NFC", name.casefold().replace("i\u0307", "i").replace("’", "'"))


def _is_broken(name: str, code: str) -> bool:
    """Whether `name` has the letters of a name of the country, but parted otherwise into words."""
    known = names_of(code)
    return _bag(name) not in {_bag(other) for other in known} and _key(name) in {_key(other) for other in known}


def _from_capitals(name: str) -> str:
    words = [word if i and word in _LOW else word.capitalize() for i, word in enumerate(name.lower().split())]
    return " ".join(re.sub(r"(?<=[-('’])[a-zà-ÿ](?=\w)", lambda m: m[0].upper(), word) for word in words)


def _is_user_assigned(code: str) -> bool:
    """Whether `code` is one that ISO 3166 leaves to its users, without a name: it is for countries that are invented.

    Those that can be read as a Roman numeral number chapters and name no country.
    """
    return _USER_ASSIGNED.fullmatch(code) is not None and code not in _names()


def is_invented(code: str) -> bool:
    """Return whether `code` is of an invented country: of the demo corpus, or one that ISO 3166 leaves to its users.

    Example:
        >>> is_invented("XVE"), is_invented("XQA"), is_invented("XKX"), is_invented("MEX")
        (True, True, False, False)
    """
    return code in INVENTED or _is_user_assigned(code)


def _readings(name: str) -> list[str]:
    """What a printed name may stand for: itself, without its parenthesis, and the parenthesis alone."""
    inside = _PARENTHESES.findall(name)
    return [name, *([_PARENTHESES.sub(" ", name), *inside] if inside else [])]


@lru_cache(maxsize=4096)
def _match(name: str) -> tuple[str, ...]:
    if name.strip().upper() in _names():
        return (name.strip().upper(),)
    if _is_user_assigned(name.strip()):
        return (name.strip(),)
    by_order, by_words = _index()
    return tuple(sorted(by_order.get(_key(name), ()) or by_words.get(_bag(name), ())))


def _alive(code: str, year: int) -> bool:
    first, last = LIFETIMES.get(code, (None, None))
    return (first is None or first <= year) and (last is None or year <= last)


def fold_name(name: str) -> str:
    """Return a name without case and accents, by which names are put in order.

    Example:
        >>> fold_name("São Tomé and Príncipe")
        'sao tome and principe'
    """
    plain = name.casefold()
    if plain.isascii():
        return plain
    return "".join(c for c in unicodedata.normalize("NFKD", plain) if not unicodedata.combining(c))


def _words(name: str) -> list[str]:
    plain = _SILENT.sub("", fold_name(name).replace("&", " and "))
    words = ["saint" if word == "st" else word for word in re.findall(r"[^\W_]+", plain)]
    return [word for word in words if word not in _UNTELLING]


def _key(name: str) -> str:
    """The name's letters in order, so that lost blanks, hyphens and apostrophes do not matter."""
    head, comma, tail = name.partition(",")
    return "".join(_words(f"{tail} {head}" if comma and "," not in tail else name))


def _bag(name: str) -> str:
    """The name's words in no order: a slug of `Korea, Democratic People's Republic of` has no comma, no apostrophe."""
    return " ".join(sorted(word for word in _words(_APOSTROPHES.sub(" ", name)) if len(word) > 1))


def every_name() -> frozenset[str]:
    """Return every name known for any country."""
    return frozenset(name for names in _names().values() for name in names)


@cache
def _names() -> dict[str, tuple[str, ...]]:
    """Every code with its names, the reports' own first."""
    import pycountry  # here, so that importing tipcompare does not load it

    names: dict[str, list[str]] = {code: [name for name, _ in reversed(r)] for code, r in REPORT_NAMES.items()}
    for country in pycountry.countries:
        own = [getattr(country, attribute, "") for attribute in ("common_name", "name", "official_name")]
        names.setdefault(country.alpha_3, []).extend(name for name in own if name)
    for code, further in FURTHER_NAMES.items():
        names[code].extend(further)
    return {code: tuple(dict.fromkeys(names[code])) for code in sorted(names)}


@cache
def _index() -> tuple[dict[str, set[str]], dict[str, set[str]]]:
    by_order: dict[str, set[str]] = {}
    by_words: dict[str, set[str]] = {}
    for code, names in _names().items():
        for name in names:
            by_order.setdefault(_key(name), set()).add(code)
            by_words.setdefault(_bag(name), set()).add(code)
    for name, codes in AMBIGUOUS_NAMES.items():
        by_order[_key(name)] = by_words[_bag(name)] = set(codes)
    return by_order, by_words


def _suggestions(name: str) -> list[str]:
    from rapidfuzz import fuzz, process  # here, because only a failure needs it

    choices = {f"{code} {known}": known for code, names in _names().items() for known in names}
    near = process.extract(name, choices, scorer=fuzz.ratio, processor=_key, score_cutoff=_SUGGESTION_CUTOFF, limit=6)
    return list(dict.fromkeys(f"{name_in(choice[:3])} ({choice[:3]})" for _, _, choice in near))[:3]
