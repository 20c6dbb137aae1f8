"""Which words and groups an edition names, how often and where; and which it names no longer."""

from __future__ import annotations

import re
from collections.abc import Callable, Iterable, Iterator, Sequence
from functools import lru_cache

import numpy as np
from attrs import frozen

from tipcompare.align.sparse import Flags
from tipcompare.errors import ParseError
from tipcompare.language.groups import GROUPS, Group
from tipcompare.language.sentences import sentence_bounds
from tipcompare.language.tags import is_english
from tipcompare.model import CountryReport, Edition, Editions, Span, TermChange
from tipcompare.series import SeriesProfile

_LETTER = r"[^\W_]"
_MORE = rf"(?:[-']{_LETTER}+)*"
_SIGNS = (("’", "'"), ("‘", "'"), ("‐", "-"), ("‑", "-"))
"""Other signs for apostrophe and hyphen, each one letter long, so that places stay what they are."""

_ALPHABET = "abcdefghijklmnopqrstuvwxyz"
_LETTERS = bytes(_ALPHABET.find(chr(code)) + 1 for code in range(256))
"""The number of each letter, from 1; 0 for whatever else."""

_AHEAD = 4
"""Letters of a word by which it is told whether a form may begin with it."""

Groups = tuple[Group, ...]
Begun = tuple[str, re.Pattern[str] | None, bool]
"""A group's key, what matches the words of one of its forms behind the first one, if any, and whether it names it."""


@frozen
class TermLine:
    """One group over the editions of a history.

    Args:
        key, title: of the group.
        places: for each edition, in the history's order, where it is named.
        editions: those editions.
    """

    key: str
    title: str
    places: tuple[tuple[Span, ...], ...]
    editions: tuple[Edition, ...]

    @property
    def counts(self) -> tuple[int, ...]:
        """How often each edition names it."""
        return tuple(len(spans) for spans in self.places)

    @property
    def first(self) -> Edition:
        """The first edition that names it."""
        return next(edition for edition, spans in zip(self.editions, self.places, strict=True) if spans)

    @property
    def last(self) -> Edition:
        """The last edition that names it."""
        return next(e for e, spans in zip(self.editions[::-1], self.places[::-1], strict=True) if spans)

    @property
    def silenced(self) -> bool:
        """Whether an edition names it, and the newest does not."""
        return not self.places[-1]


def find_terms(text: str, groups: Groups = GROUPS) -> dict[str, tuple[Span, ...]]:
    """Return where `text` names each group it names, by key, in the order of `groups`.

    Args:
        text: any.
        groups: what to look for; a form counts where its words follow each other.

    Example:
        >>> found = find_terms("Shelters for women and for lesbian women.")
        >>> {key: len(spans) for key, spans in found.items()}
        {'women': 2, 'lgbtqi': 1}
    """
    return dict(_find(text, groups))


@lru_cache(maxsize=4)
def _find(text: str, groups: Groups, aside: tuple[Span, ...] = ()) -> tuple[tuple[str, tuple[Span, ...]], ...]:
    """Where a text names each group, but for what begins in a stretch that is set aside."""
    lowered = text.lower()
    if len(lowered) != len(text):  # a letter that is two in lower case would shift every place after it
        lowered = "".join(sign.lower() if len(sign.lower()) == 1 else sign for sign in text)
    plain = f" {_make_plain(lowered)}"
    begun_by = _lexicon(groups)
    found, over = dict[str, list[Span]](), dict[str, int]()
    for first in _find_begun(plain, groups, aside):
        start = first.start()  # in the text: the blank before it stands for what is before the word
        for key, rest, named in begun_by(first[1], first[2]):
            last = first if rest is None else rest.match(plain, first.end())
            if last is not None and over.get(key, 0) <= start:
                over[key] = last.end() - 1
                if named:
                    found.setdefault(key, []).append(Span(start, over[key]))
    return tuple((group.key, tuple(found[group.key])) for group in groups if group.key in found)


def _find_begun(plain: str, groups: Groups, aside: tuple[Span, ...]) -> Iterator[re.Match[str]]:
    """Yield what `_begins` matches outside of what is set aside, tried only where four letters are those of a form."""
    starts, ends = (0, *(span.end for span in aside)), (*(span.start + 1 for span in aside), len(plain))
    letters = np.frombuffer(_list_letters(plain) + bytes(_AHEAD), dtype=np.uint8)
    signs = np.flatnonzero(letters[:-_AHEAD] == 0)
    places = signs[_beginnings(groups)[tuple(letters[signs + ahead] for ahead in range(1, _AHEAD + 1))]]
    begins, firsts, lasts = _begins(groups), np.searchsorted(places, starts), np.searchsorted(places, ends)
    for first, last, end in zip(firsts.tolist(), lasts.tolist(), ends, strict=True):
        tried = (begins.match(plain, place, end) for place in places[first:last].tolist())
        yield from filter(None, tried)


def _list_letters(text: str) -> bytes:
    return text.encode("latin-1", "replace").translate(_LETTERS)


@lru_cache(maxsize=8)
def _beginnings(groups: Groups) -> Flags:
    """Which letters, and signs after a short word, any form begins with: an axis for the first and each further one."""
    table = np.zeros((len(_ALPHABET) + 1,) * _AHEAD, dtype=np.bool_)
    for form in (form for group in groups for form in (*group.forms, *group.aside)):
        first, _, rest = form.partition(" ")
        several = f"{first} {rest[:1].rstrip('*')}", f"{first}  "  # one sign, or several, up to the next word
        for begun in (first[:-1],) if first.endswith("*") else several:
            table[tuple(_list_letters(begun[:_AHEAD]))] = True
    return table


def _make_plain(text: str) -> str:
    for sign, plain in _SIGNS:
        text = text.replace(sign, plain)
    return text


@lru_cache(maxsize=8)
def _begins(groups: Groups) -> re.Pattern[str]:
    """Return what matches every word that begins as the first of a form does, with the sign before it.

    Its groups are the word and the letter that the next one begins with. Words are told by their first letter first.
    """
    by_letter: dict[str, set[str]] = {}
    for form in (form for group in groups for form in (*group.forms, *group.aside)):
        by_letter.setdefault(form[0].rstrip("*"), set()).add(_open(form))
    either = "|".join(f"{re.escape(letter)}(?:{'|'.join(sorted(rest))})" for letter, rest in sorted(by_letter.items()))
    return re.compile(
        rf"[^a-z](?={either or '(?!)'})(?<!{_LETTER})(?<!{_LETTER}[-'])({_LETTER}+{_MORE})(?=[\W_]+({_LETTER})|)"
    )


def _open(form: str) -> str:
    """Return what matches how a form goes on behind its first letter: its first word, and what a second begins with.

    Of what begins as "of race" does few go on with an "r": every "of" would be looked up else.
    """
    first, *rest = form.split()
    if not rest or first.endswith("*"):
        return re.escape(first.rstrip("*")[1:])
    return rf"{re.escape(first[1:])}[\W_]+{re.escape(rest[0][:1].rstrip('*'))}"


@lru_cache(maxsize=8)
def _lexicon(groups: Groups) -> Callable[[str, str | None], tuple[Begun, ...]]:
    """Return a function from a word and the first letter of the next to what follows in the forms that may begin so.

    The longest of them stands first.
    """
    forms = [(group.key, form.split(), True) for group in groups for form in group.forms]
    forms += [(group.key, form.split(), False) for group in groups for form in group.aside]
    by_letter: dict[str, list[tuple[str, list[str], bool]]] = {}
    for key, form, named in sorted(forms, key=lambda entry: -len(entry[1])):
        by_letter.setdefault(form[0][0], []).append((key, form, named))

    @lru_cache(maxsize=8192)
    def begun_by(word: str, letter: str | None) -> tuple[Begun, ...]:
        begun = (entry for entry in by_letter.get(word[0], ()) if _fits(entry[1][0], word))
        return tuple((key, _compile(tuple(form[1:])), named) for key, form, named in begun if _goes_on(form, letter))

    return begun_by


def _goes_on(form: Sequence[str], letter: str | None) -> bool:
    """Whether a form may stand where the word behind its first one begins with a letter; a sign may stand before it."""
    return len(form) == 1 or form[1][0] == letter or not form[1][0].isalnum()


@lru_cache(maxsize=512)
def _compile(words: tuple[str, ...]) -> re.Pattern[str] | None:
    """Return what matches the words of a form behind its first one; None where there are none."""
    ends = {True: rf"{_LETTER}*{_MORE}", False: rf"(?!{_LETTER}|[-']{_LETTER})"}
    parts = [rf"[\W_]+{re.escape(word.rstrip('*'))}{ends[word.endswith('*')]}" for word in words]
    return re.compile("".join(parts)) if parts else None


def _fits(form: str, word: str) -> bool:
    return word.startswith(form[:-1]) if form.endswith("*") else word == form


def name_groups(report: CountryReport, profile: SeriesProfile, groups: Groups = GROUPS) -> dict[str, tuple[Span, ...]]:
    """Return where a report names each group it names, as `find_terms` does; titles of its sources name nobody.

    The words of `GROUPS` are English: of a series in another language nothing is told by them.
    """
    if groups is GROUPS and not is_english(profile.language):
        return {}
    notes = profile.notes
    aside = sorted(section.span for section in report.sections if section.kind in notes)
    return dict(_find(report.text, groups, tuple(aside)))


def compare_terms(old: CountryReport, new: CountryReport, profile: SeriesProfile) -> tuple[TermChange, ...]:
    """Return where two editions name each group that either names, in the order of `GROUPS`."""
    left, right = name_groups(old, profile), name_groups(new, profile)
    return tuple(
        TermChange(group.key, group.title, left.get(group.key, ()), right.get(group.key, ()))
        for group in GROUPS
        if group.key in left or group.key in right
    )


def trace_terms(history: Editions, profile: SeriesProfile, groups: Groups = GROUPS) -> tuple[TermLine, ...]:
    """Return each group that any edition of `history` names, over all of them, in the order of `groups`."""
    told = groups is GROUPS and history.comparisons and all(found.terms for found in history.comparisons)
    found = _recall(history) if told else [name_groups(report, profile, groups) for report in history.reports]
    editions = tuple(report.edition for report in history.reports)
    return tuple(
        TermLine(group.key, group.title, tuple(terms.get(group.key, ()) for terms in found), editions)
        for group in groups
        if any(group.key in terms for terms in found)
    )


def _recall(history: Editions) -> list[dict[str, tuple[Span, ...]]]:
    """Return where each edition names each group, as the comparisons have it."""
    first = {change.key: change.old for change in history.comparisons[0].terms if change.old}
    later = ({change.key: change.new for change in found.terms if change.new} for found in history.comparisons)
    return [first, *later]


def read_groups(lines: Iterable[str]) -> Groups:
    """Return the groups of a list of one's own: a line each, `title: form, form`, or the form alone.

    Args:
        lines: of a file; empty ones and those that begin with # are passed over.

    Raises:
        ParseError: where a line has no form, or two have one title.

    Example:
        >>> read_groups(["Sailors: sailor*, crew", "harvest"])[0].key
        'sailors'
    """
    groups: list[Group] = []
    for number, line in enumerate(lines, 1):
        title, colon, rest = line.strip().partition(":")
        if not title or title.startswith("#"):
            continue
        found = _split_forms(rest if colon else title)
        key = re.sub(r"[\s;,]+", "-", title.strip().lower())
        if not found or key in {group.key for group in groups}:
            raise ParseError(f"line {number}: expected `title: form, form`, each title once, got {line.strip()!r}")
        groups.append(Group(key, title.strip(), found))
    return tuple(groups)


def _split_forms(text: str) -> tuple[str, ...]:
    parts: Sequence[str] = [" ".join(_make_plain(part.lower()).split()) for part in text.split(",")]
    return tuple(part for part in parts if part.strip("* "))


def sentence_around(text: str, span: Span) -> Span:
    """Return the sentence of `text` that a span stands in; the span where it stands in none.

    Args:
        text: of a report.
        span: within one line of it.
    """
    start, end = text.rfind("\n", 0, span.start) + 1, text.find("\n", span.end)
    for first, last in _bounds(text, start, len(text) if end < 0 else end):
        if first <= span.start < last:
            return Span(first, last)
    return span


_bounds = lru_cache(maxsize=32)(sentence_bounds)  # a paragraph names several groups
