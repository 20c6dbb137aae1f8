"""Where sentences begin and end."""

from __future__ import annotations

import re
from collections.abc import Iterable
from itertools import groupby

from tipcompare.language import abbreviations as abroad
from tipcompare.language.capitals import CAPITAL
from tipcompare.language.english_periods import MONTHS

OPENER = re.compile(r"(?:the|an?|in|on|at|as|by|for|to|of|during|since|while|although|however,|under)$", re.IGNORECASE)
"""A line that is the first word of a sentence and no more."""

_LEFT_OPEN = re.compile(r"\s(?:the|an?|of|in|on|at|from|with|into|between|among|against|under|its|their)$")
_LONGEST_ENDING = 8
"""Characters of the longest ending of a line that breaks off within a phrase."""

SHARES_ENDING = re.compile(r"(?:and|or|to)\s", re.IGNORECASE)
"""How a line begins that shares its ending with a word left open before it: "15-" over "to 17-year-old children"."""

WIDE_ENDS = "。！？｡।॥։።؟۔"
"""Signs that end a sentence whatever follows, and with no blank behind them: of Chinese, Hindi, Armenian, Arabic."""

SENTENCE_END = (".", "!", "?", *WIDE_ENDS)
COLON, SEMICOLONS = (":", "："), ";；؛"
TERMINAL = (*SENTENCE_END, *COLON, *SEMICOLONS)
"""What a line ends with that breaks off nothing."""

ELIDED = ("...", "…", ". . .")
"""What a passage ends with that was cut, within a bracket or not."""


def _stops_behind(words: Iterable[str]) -> str:
    """Return what matches behind the full stop of one of these words, whose first letter may be a capital."""
    every = sorted({*words, *(word[0].upper() + word[1:] for word in words)}, key=lambda word: (len(word), word))
    alike = (map(re.escape, group) for _, group in groupby(every, key=len))  # what looks back is of one length
    return "|".join(rf"(?<=\b(?:{'|'.join(group)})\.)" for group in alike)


_NUMBER = rf"\s+(?:(?:{CAPITAL}\.?\s?)?\d|[IVXL]{{2,}}\b)"
_SENIOR = _stops_behind(f"{article} {abroad.SENIOR}" for article in abroad.ARTICLES)
_LED = _stops_behind(
    f"{article} {word}"
    for article in abroad.ARTICLES
    for word in abroad.BEHIND_ARTICLES_TOO
    if not (article == "no" and word in abroad.SEVERAL)  # English: "no caps. 30 officers"
)
_LED += "".join(rf"|(?<=[’'(]{word}\.)" for word in abroad.BEHIND_ARTICLES_TOO)
_ORDINAL = "|".join(
    rf"(?<=\b(?i:{article}) {digits}\.)" for article in abroad.BEFORE_ORDINALS for digits in (r"\d", r"\d\d")
)
_NO_NOUN = rf"\s+(?:{'|'.join(abroad.BEHIND_NO_ORDINAL)})\b"
_DAY = rf"\s+(?:{'|'.join(abroad.MONTHS_OF_GERMAN)})\b"
_DATED = "|".join(rf"(?<=\b(?i:{word}) {digits}\.)" for word in abroad.BEFORE_DAYS for digits in (r"\d", r"\d\d"))
_DAY_OF_BOTH = rf"\s+(?:{'|'.join(abroad.MONTHS_OF_BOTH)})\b"

NO_ABBREVIATION = (
    rf"(?<!\b{CAPITAL}\.)(?<!\b(?:Mr|Ms|Rs|Dr|St|Lt|vs)\.)(?<!\bapprox\.)"
    r"(?<!\b(?:Mrs|Nos|Art|Gen|Col|Sgt|e\.g|i\.e|U\.S|U\.N)\.)"
    rf"(?!(?<=\bNo\.)(?![\"”“»«])|{_stops_behind((*abroad.SHORTENED, *abroad.SHORTENED_CAPITALS))}"
    rf"|(?<= {abroad.SENIOR}\.)(?:{_SENIOR})|(?={_NUMBER})(?:{_stops_behind(abroad.BEFORE_NUMBERS)}|{_LED})"
    rf"|(?<=\d\.)(?:(?:{_ORDINAL})(?!{_NO_NOUN})|(?:(?<=\b\d\.)|(?<=\b\d\d\.)){_DAY}|(?:{_DATED}){_DAY_OF_BOTH}))"
)
"""What matches behind a sign unless it is a full stop that is part of an abbreviation.

What is looked for by many words is asked for first by what all of these end with.
"""

RUN_IN = re.compile(r"[^.:]{5,60}:\s+(?=\S)")
"""What runs into a sentence as its heading: with another one, or none, the sentence is the same."""

_SHORTENED = (
    "addl|admin|approx|asst|assn|assoc|atty|capt|comdr|comm|conf|corp|dept|dist|exec|govt|hosp|info|insp|intl|natl|prof"
    "|prov|reps|supt|univ"
)
"""Words in small letters that are written with a full stop within a sentence, of four letters or more."""

_BEFORE_NUMBER = (
    rf"(?:after|at|before|by|during|early|for|from|in|late|mid|of|since|than|to|until|year|{'|'.join(MONTHS)})"
)
_GLUED_TO = re.compile(
    rf"(?:[\w,;)%’”]\s(?!(?:{_SHORTENED})\.)[a-z][a-z’-]{{3,}}|\b{_BEFORE_NUMBER}\s\d[\d,–-]*(?:\.\d+|\d)"
    r"|[\s(][$€£]\d[\d,–-]*(?:\.\d+|\d)|\s\d[\d,–-]*(?:\.\d+|\d)%)\)?\.\Z"
)
"""A word in small letters or a number, with a full stop to which a mirror glued what follows: "in 2013.The courts".

Not a single digit, which may count items ("train police 2.Enact laws"), no number that follows what it may be the name
of ("article 188.Bis"), and no short word, of which many are abbreviations ("gen.Secretary").
"""
_GLUED_TO_OPENER = re.compile(r"[\w,;)%’”]\s(?:[a-z]{3}|\d{3,})\.\Z")
"""Likewise where what follows can only open a sentence: a short word, or a long number, which no item has."""

_OPENS = re.compile(r"(?:The|In|On|At|As|By|For|During|Since|While|Although|However)[\s,]")
_GLUED_WITHIN = 40
"""Characters within which that stands."""

CLOSING = r"(?:[\"'”’)\]»›«‹“]|\s[»›](?!\S))*"
"""Quotes and brackets that close behind the end of a sentence: French sets a blank before its own, German has them the
other way round."""

OPENING = rf"(?:[\"'“‘(\[]|[¿¡„‚»›]{{1,2}}|[«‹]\s?[¿¡]?)?(?:{CAPITAL}|[0-9])"
"""How a sentence opens, behind a blank: with a capital, or a letter of a script that has none, or a number."""

_END = re.compile(
    rf"([.!?{WIDE_ENDS}](?:{NO_ABBREVIATION}{CLOSING}(?=\s+{OPENING})|(?<=[a-z\d%)]\.)(?=[A-Z][\w’'-]*[a-z][\s,])"
    rf"|(?P<wide>(?<=[{WIDE_ENDS}])[{WIDE_ENDS}\"'”’)\]»」』）》〉]*+(?![、，,と]))))\s*"
)
_BEGINS = re.compile(r"(?<=\w)\W+[^\W\d_]\Z")
_FULL_STOP = re.compile(rf"\.{NO_ABBREVIATION}")


def breaks_off(line: str) -> bool:
    """Return whether a line ends within a phrase, whatever the next one begins with.

    Example:
        >>> breaks_off("The courts convicted nine of the"), breaks_off("The courts convicted nine.")
        (True, False)
    """
    return _LEFT_OPEN.search(line, max(0, len(line) - _LONGEST_ENDING)) is not None


def ends_with(line: str, signs: tuple[str, ...]) -> bool:
    """Return whether a line ends with one of these signs, whatever quotes and brackets close behind it.

    Example:
        >>> ends_with("The law says: “None.”", (".", "!")), ends_with("none of [...]", ELIDED)
        (True, True)
    """
    return line.rstrip("\"'”’)]»›“」』）》〉 ").endswith(signs)


def sentence_bounds(text: str, start: int, end: int) -> list[tuple[int, int]]:
    """Return the start and end of each sentence of `text[start:end]`, in order, white space at the ends left out.

    Example:
        >>> text = "It fined 12. The U.S. Embassy did not."
        >>> [text[a:b] for a, b in sentence_bounds(text, 0, len(text))]
        ['It fined 12.', 'The U.S. Embassy did not.']
        >>> text = "It fined 12, and nine in 2013.Courts gave 1.5 years."
        >>> [text[a:b] for a, b in sentence_bounds(text, 0, len(text))]
        ['It fined 12, and nine in 2013.', 'Courts gave 1.5 years.']
    """
    bounds = []
    first = start
    for found in _END.finditer(text, start, end):
        stop = found.end(1)
        glued = found["wide"] is None and stop < end and text[stop].isalpha()
        if glued and not _parts_sentences(text, stop):
            continue
        bounds.append((first, found.end(1)))
        first = found.end()
    while first < end and text[first].isspace():
        first += 1
    while end > first and text[end - 1].isspace():
        end -= 1
    if first < end:
        bounds.append((first, end))
    return bounds


def _parts_sentences(text: str, stop: int) -> bool:
    """Whether a full stop before `stop`, to which a word is glued, ends a sentence."""
    first = max(0, stop - _GLUED_WITHIN)
    opens = _OPENS.match(text, stop) and _GLUED_TO_OPENER.search(text, first, stop)
    return bool(opens or _GLUED_TO.search(text, first, stop))


def ends_with_abbreviation(text: str, end: int) -> bool:
    """Return whether the full stop before `end` is part of an abbreviation.

    Example:
        >>> ends_with_abbreviation("The U.S.", 8)
        True
    """
    return _FULL_STOP.match(text, end - 1) is None


def ends_nothing(text: str, start: int, stop: int, end: int) -> bool:
    """Return whether the full stop at `stop`, with what closes behind it up to `end`, ends no sentence.

    It is an abbreviation's, or in brackets that opened after `start` and are still open.

    Example:
        >>> ends_nothing("Pay (both. Now) them.", 0, 9, 10), ends_nothing("Pay (both.) Then go.", 0, 9, 11)
        (True, False)
    """
    inside = text.count("(", start, end) > text.count(")", start, end)
    return inside or ends_with_abbreviation(text, stop + 1)


def end_of_words(text: str, end: int) -> int:
    """Return the end of a finding that ends at `end` without a letter that only begins the word behind it.

    A pattern for letters alone takes it for its own ("year. Some" for "years").

    Example:
        >>> text = "the second year. Some"
        >>> text[:end_of_words(text, text.index("ome"))], text[:end_of_words(text, 15)]
        ('the second year', 'the second year')
    """
    found = _BEGINS.search(text, max(0, end - _LONGEST_ENDING), end)
    return found.start() if found and text[end : end + 1].isalpha() else end
