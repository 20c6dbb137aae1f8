"""What a kept recommendation says otherwise than before: for whom, how far, how strongly, until when, by whom."""

from __future__ import annotations

import re
from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import dropwhile, islice, pairwise, zip_longest

from attrs import evolve, frozen
from rapidfuzz.distance import Indel

from tipcompare.align.folding import fold_text, stem_word
from tipcompare.align.wordings import STOP_CONCEPTS, find_concept
from tipcompare.errors import expect
from tipcompare.language.advice import (
    ACTORS,
    AS_WELL,
    CAPITAL,
    COUNTED_ACTORS,
    DEADLINES,
    GROUPS,
    HEDGES,
    MEANT_ACTORS,
    NARROW,
    NO_ACTORS,
    NO_DOINGS,
    NO_GROUPS,
    NO_VIGOR,
    NO_WIDE,
    OF_ACTORS,
    STRENGTHS,
    VIGOR,
    WIDE,
    NamedForms,
)
from tipcompare.language.clauses import DOING_SO
from tipcompare.language.narrowing import ASKING
from tipcompare.model import Span, WordingChange
from tipcompare.model.comparison import WordingKind

_WORD = re.compile(r"[^\W_]+")
_LONGEST = 4
_WHOLE = 6
"""So many words on end, or more, that one text alone has are another thing asked for: what they say of how far or how
strongly is said of that."""
_OBJECT = 3
"""Two openings are compared where the first thing of either is among the first so many of the other."""
_ACRONYM = 3
"""Letters that a name in short has at least."""
_PLAIN = len(STRENGTHS)
"""The strength of a verb that no row names."""

Found = Mapping[str, Span]
Runs = tuple[Span, ...]
Token = tuple[str, int, int]
"""A word, or several, with its place in the text."""


@frozen(eq=False)
class _Worded:
    """One recommendation, split into words once for all vocabularies.

    Args:
        text: that it stands in.
        tokens: its words.
        runs: the terms of any vocabulary in it, each with the number of its first word and of the first word after it;
            of those that begin with the same word the longest first.
    """

    text: str
    tokens: tuple[Token, ...]
    runs: tuple[tuple[str, int, int], ...]

    def between(self, place: int) -> str:
        """What stands before the word at a place, behind the one before it."""
        return self.text[self.tokens[place - 1][2] : self.tokens[place][1]]


@frozen(eq=False)
class _Opening:
    """What opens a recommendation.

    Args:
        strength: the row of `STRENGTHS`, or `_PLAIN`.
        span: of its words.
        objects: the first concepts of what is to be done; another verb is one of them.
    """

    strength: int
    span: Span
    objects: tuple[str, ...]


def _index(terms: NamedForms) -> dict[str, str]:
    return {form: name for name, forms in terms.items() for form in forms}


_GROUPS, _WIDE, _NARROW, _ACTORS = map(_index, (GROUPS, WIDE, NARROW, ACTORS))
_GROUPS |= dict.fromkeys(NO_GROUPS, "")
_ACTORS |= dict.fromkeys(NO_ACTORS, "")
_MEANT = _ACTORS | _index(MEANT_ACTORS)
_WIDE |= dict.fromkeys(NO_WIDE, "")
_VIGOR, _AS_WELL = ({form: form for form in forms} for forms in (VIGOR, AS_WELL))
_VIGOR |= dict.fromkeys(NO_VIGOR, "")
_TERMS = frozenset().union(_GROUPS, _WIDE, _NARROW, _MEANT, _VIGOR, _AS_WELL)
_SIZES = {
    first: sorted({len(term.split()) for term in _TERMS if term.split()[0] == first}, reverse=True)
    for first in {term.split()[0] for term in _TERMS}
}
"""For each word that begins a term, how many words such terms have."""

_OPENINGS = {form: row for row, forms in enumerate(STRENGTHS) for form in forms}
_OF_DOINGS = {stem_word(form): row for form, row in _OPENINGS.items()}
"""The same by the stem of a single verb, as it stands behind "continue": "implementing"."""

_DEADLINE = re.compile("|".join(rf"\b{pattern}\b" for pattern in DEADLINES), re.IGNORECASE)
_BEFORE_VERB = re.compile(
    r"(?:(?:[^\W_]+\s+){1,6}should\s+(?:also\s+)?)?"
    rf"(?:continue\s+(?:to\s+|(?!(?:{'|'.join(NO_DOINGS)})\b)(?=\w+ing\b)))?",
    re.IGNORECASE,
)
"""What old editions put before the verb: "Over the next year the government should"; and "continue to", or "continue"
before a doing, which asks for no less of what was asked for before."""


def compare_wording(old_text: str, old: Span, new_text: str, new: Span) -> tuple[WordingChange, ...]:
    """Return what one recommendation says otherwise than another, in order of kind and place.

    The words of both are looked up in the vocabulary of `tipcompare.language.advice`, each on its own, so that what is
    added one way is removed the other way.

    Args:
        old_text: the old report's text.
        old: the old recommendation in it.
        new_text: the new report's text.
        new: the new recommendation in it.

    Example:
        >>> a, b = "Consider training girls.", "Train girls and boys by 2030."
        >>> [(c.kind, c.new and c.new.of(b)) for c in compare_wording(a, Span(0, 24), b, Span(0, 29))]
        [('groups added', 'boys'), ('verb stronger', 'Train'), ('deadline', 'by 2030')]
    """
    for name, text, span in (("old", old_text, old), ("new", new_text, new)):
        expect(f"{name}_text", text, str)
        expect(name, span, Span)
    left, right = _split(old_text, old), _split(new_text, new)
    alone = _find_alone(left, right)
    plain = _drop_names(left), _drop_names(right)
    return (
        *_both_ways(_GROUPS, *plain, ("groups added", "groups removed"), within=True),
        *_of_both(_both_ways(_WIDE, *plain, ("scope wider", "scope narrower"), within=True), alone),
        *_of_both(_both_ways(_NARROW, left, right, ("scope narrower", "scope wider")), alone),
        *_one_way(
            *_compare_openings(_open(old_text, old, left), _open(new_text, new, right), left, right),
            *_of_both(_compare_vigor(left, right), alone),
        ),
        *_replaced("deadline", _find_deadlines(old_text, old), _find_deadlines(new_text, new)),
        *_set_apart(_replaced("actor", _find_actors(left, right), _find_actors(right, left)), left, right),
    )


def _both_ways(
    index: Mapping[str, str],
    old: _Worded,
    new: _Worded,
    kinds: tuple[WordingKind, WordingKind],
    *,
    within: bool = False,
) -> Iterator[WordingChange]:
    """What stands only in the new text, then what stands only in the old one; or `within` no longer form there, too."""
    olds, news = _find_terms(old, index), _find_terms(new, index)
    known = [_list_named(text, index) if within else frozenset(found) for text, found in ((old, olds), (new, news))]
    yield from (WordingChange(kinds[0], None, span) for name, span in news.items() if name not in known[0])
    yield from (WordingChange(kinds[1], span, None) for name, span in olds.items() if name not in known[1])


def _drop_names(wording: _Worded) -> _Worded:
    """The same without the terms whose word is written as part of a name: a council "for Children" is no child."""
    words = [wording.text[start:end] for _, start, end in wording.tokens]
    kept = (run for run in wording.runs if run[1] == 0 or run[0] in CAPITAL or not words[run[1]].istitle())
    return evolve(wording, runs=tuple(kept))


def _find_alone(old: _Worded, new: _Worded) -> tuple[Runs, Runs]:
    """The long runs of words that only the old text has, and those that only the new one has."""
    olds, news = ([word for word, *_ in wording.tokens] for wording in (old, new))
    if news < olds:  # the same whichever text is the newer
        return _find_alone(new, old)[::-1]
    blocks = Indel.opcodes(olds, news).as_matching_blocks()
    return (
        _list_gaps(old, [(block.a, block.a + block.size) for block in blocks]),
        _list_gaps(new, [(block.b, block.b + block.size) for block in blocks]),
    )


def _list_gaps(wording: _Worded, blocks: Sequence[tuple[int, int]]) -> Runs:
    """What stands between `blocks` of words, where that is long; the last block is the end."""
    tokens, gaps = wording.tokens, pairwise([(0, 0), *blocks])
    long = [(_pass_adverb(wording, a), b) for (_, a), (b, _) in gaps if b - a >= _WHOLE]
    return tuple(Span(tokens[a][1], tokens[b - 1][2]) for a, b in long)


def _pass_adverb(wording: _Worded, place: int) -> int:
    """The place behind a term that is said of the words before it: "train police nationwide, including ..."."""
    ends = (after for _, first, after in wording.runs if 0 < first == place and wording.between(first).isspace())
    return next((end for end in ends if end < len(wording.tokens) and "," in wording.between(end)), place)


def _of_both(changes: Iterable[WordingChange], alone: tuple[Runs, Runs]) -> Iterator[WordingChange]:
    """Those changes that are told of what both texts ask for."""
    for change in changes:
        pairs = zip((change.old, change.new), alone, strict=True)
        if not any(run.contains(span) for span, runs in pairs if span for run in runs):
            yield change


def _one_way(*changes: WordingChange) -> tuple[WordingChange, ...]:
    """These changes where all go one way; where verb and adverbs go both ways nobody knows which weighs more."""
    return changes if len({change.kind for change in changes}) == 1 else ()


def _list_named(wording: _Worded, index: Mapping[str, str]) -> frozenset[str]:
    """All names of `index` of which any form stands in the text, in whatever longer one."""
    return frozenset(index[term] for term, *_ in wording.runs if term in index)


def _compare_vigor(old: _Worded, new: _Worded) -> Iterator[WordingChange]:
    """The adverbs of one text only, but where the other has one instead that asks for as much."""
    found = tuple(_both_ways(_VIGOR, old, new, ("verb stronger", "verb weaker")))
    others = tuple(_both_ways(_AS_WELL, old, new, ("verb stronger", "verb weaker")))
    instead = {change.kind for change in others}
    yield from (change for change in found if not instead - {change.kind})


def _replaced(kind: WordingKind, olds: Found, news: Found) -> Iterator[WordingChange]:
    """What stands in one text only, side by side in order."""
    gone = [span for name, span in olds.items() if name not in news]
    came = [span for name, span in news.items() if name not in olds]
    yield from (WordingChange(kind, old, new) for old, new in zip_longest(gone, came))


def _set_apart(changes: Iterable[WordingChange], old: _Worded, new: _Worded) -> Iterator[WordingChange]:
    """These changes, but one that came is not named in place of one that went where the word before is another one."""
    before = [{start: word for (word, *_), (_, start, _) in pairwise(wording.tokens)} for wording in (old, new)]
    for change in changes:
        if change.old and change.new and before[0].get(change.old.start) != before[1].get(change.new.start):
            yield evolve(change, new=None)
            yield evolve(change, old=None)
        else:
            yield change


def _find_terms(wording: _Worded, index: Mapping[str, str]) -> Found:
    """The first place of each name of `index` in the text, the longest form at each word; what is "" names nothing."""
    found: dict[str, Span] = {}
    free = 0
    for term, first, after in wording.runs:
        name = index.get(term)
        if name is not None and first >= free:
            found.setdefault(name, Span(wording.tokens[first][1], wording.tokens[after - 1][2]))
            free = after
    return {name: span for name, span in found.items() if name}


def _find_actors(wording: _Worded, other: _Worded) -> Found:
    """Those who are to act, be trained or be worked with: not those whose money, acts or number is spoken of.

    Nor those whom the other text names, too, whatever of; nor one in a name that the other may have in short.
    """
    words = [word for word, *_ in wording.tokens]
    acting, passed = [], 0
    for term, first, after in wording.runs:
        behind = after + (words[after : after + 1] == ["s"])
        of_them = behind < len(words) and words[behind] in OF_ACTORS and wording.between(behind).isspace()
        before = first - (words[max(first - 1, 0) : first] == ["the"])
        if term in _ACTORS and (of_them or " ".join(words[max(before - 2, 0) : before]) in COUNTED_ACTORS):
            passed = after
        elif first >= passed:
            acting.append((term, first, after))
    found = _find_terms(evolve(wording, runs=tuple(acting)), _ACTORS)
    if not found:
        return found
    named = _list_named(other, _MEANT)
    short = bool(_find_acronyms(other) - _find_acronyms(wording, explained=False))
    letters = "".join(word for word, *_ in other.tokens)  # the print may have set a blank within a word
    first = wording.tokens[0][1] if wording.tokens else 0
    return {
        name: span
        for name, span in found.items()
        if name not in named
        and not (short and span.start > first and wording.text[span.start].isupper())
        and "".join(span.of(wording.text).casefold().split()) not in letters
    }


def _find_acronyms(wording: _Worded, *, explained: bool = True) -> frozenset[str]:
    """The words in capitals that may be short for a name; or those alone that do not stand in brackets behind it."""
    said = ((wording.text[start:end], wording.text[start - 1 : start]) for _, start, end in wording.tokens)
    return frozenset(
        word for word, before in said if word.isupper() and len(word) >= _ACRONYM and (explained or before != "(")
    )


def _split(text: str, span: Span) -> _Worded:
    tokens = tuple((found[0].casefold(), *found.span()) for found in _WORD.finditer(text, span.start, span.end))
    words = [word for word, *_ in tokens]
    runs = [
        (" ".join(words[first : first + size]), first, first + size)
        for first, word in enumerate(words)
        for size in _SIZES.get(word, ())
    ]
    return _Worded(text, tokens, tuple(run for run in runs if run[0] in _TERMS and run[2] <= len(words)))


def _find_deadlines(text: str, span: Span) -> Found:
    found = _DEADLINE.finditer(text, span.start, span.end)
    return {fold_text(match[0]): Span(match.start(), match.end()) for match in reversed(list(found))}


def _compare_openings(
    old: _Opening | None, new: _Opening | None, left: _Worded, right: _Worded
) -> Iterator[WordingChange]:
    """Whether what opens the new one asks for more or less of the same than what opens the old one."""
    if old is None or new is None or old.strength == new.strength:
        return
    before, after = old.strength, new.strength
    known = _PLAIN not in (before, after) and not _asks_too(left, old, right) and not _asks_too(right, new, left)
    if min(before, after) >= HEDGES and not known:
        return  # neither verb is known to be the stronger one; or both texts have it, one behind something else
    if {*old.objects[:1]} & {*new.objects} or {*new.objects[:1]} & {*old.objects}:
        yield WordingChange("verb stronger" if after > before else "verb weaker", old.span, new.span)


def _asks_too(wording: _Worded, opening: _Opening, other: _Worded) -> bool:
    """Whether the other text has the verb that opens this one behind "and" or a sign: "Expand it, and ensure ..."."""
    verb = stem_word(next(word for word, start, _ in wording.tokens if start == opening.span.start))
    beside = (
        word
        for (last, _, end), (word, start, _) in pairwise(other.tokens)
        if last == "and" or not other.text[end:start].isspace()
    )
    return verb in map(stem_word, beside)


def _open(text: str, span: Span, wording: _Worded) -> _Opening | None:
    """What opens a recommendation, adverbs before it passed over; of several verbs that are joined the strongest."""
    before = _BEFORE_VERB.match(text, span.start, span.end)
    first = before.end() if before else span.start
    tokens = list(dropwhile(lambda token: token[1] < first or token[0].endswith("ly"), wording.tokens))
    if not tokens:
        return None
    words = [word for word, *_ in tokens]
    strength, size = _rank_verb(words)
    if strength is None:
        return _Opening(_PLAIN, Span(tokens[0][1], tokens[0][2]), _list_objects(words))
    while size < len(tokens):
        listed = "," in text[tokens[size - 1][2] : tokens[size][1]]
        start = size + (words[size] == "and")
        joined, longer = _rank_verb(words[start:]) if listed or start > size else (None, 0)
        if joined is None:
            break
        strength, size = max(strength, joined), start + longer
    return _Opening(strength, Span(tokens[0][1], tokens[size - 1][2]), _list_objects(words[size:]))


def _rank_verb(words: Sequence[str]) -> tuple[int | None, int]:
    """The strength of the verb that opens some words, and how many of them it is; None where none is known to."""
    for size in range(min(_LONGEST, len(words)), 0, -1):
        row = _OPENINGS.get(" ".join(words[:size]))
        if row is not None:
            return row, size
    doing = words[:1] and words[0].endswith(DOING_SO)
    return (_OF_DOINGS.get(stem_word(words[0])), 1) if doing else (None, 0)


def _list_objects(words: Iterable[str]) -> tuple[str, ...]:
    concepts = (find_concept(word) for word in words if word not in ASKING)
    return tuple(islice((concept for concept in concepts if concept not in STOP_CONCEPTS), _OBJECT))
