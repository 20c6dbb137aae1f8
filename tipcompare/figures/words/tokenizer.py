"""How a sentence is read as tokens: words and known phrases, numbers, periods and signs, within so many brackets."""

from __future__ import annotations

import re
from bisect import bisect_left, bisect_right
from collections.abc import Sequence
from functools import lru_cache
from itertools import chain, pairwise
from operator import itemgetter

from attrs import evolve

from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.lexicon import NOTHING, POSSESSIVE, Acronyms, Lexicon, Meaning
from tipcompare.figures.words.numbers import BEHIND, MIXED, NUMERAL, find_parted, find_thousands, read_number
from tipcompare.figures.words.periods import Period
from tipcompare.figures.words.rule import PEOPLE
from tipcompare.figures.words.tokens import DASH, Token, are_counted, at, back_over, has_key, is_range
from tipcompare.language.small_words import EDITORS_MARKS

_WORD = re.compile(
    rf"(?=\S)(?:[A-Za-z]+(?![\w'’-])|{MIXED}|\d+(?:-[^\W\d_]+)+"
    rf"|{NUMERAL}|(?<![A-Z])\d+(?=[a-z]{{4}})|\d+(?:\.\d+)?(?!\w)"
    r"|[A-Z]{5,}(?=\d)|\d*[^\W\d_]+(?:[-'’][^\W_]+)*[’']?|[^\s“”\"*†‡])"
)
"""Most are plain words, so these are looked for first; a number glued to a word or to a running head (`31potential`,
`TOBAGO16`) is a number by itself. Stars and daggers of notes are no word."""
_LENGTH = re.compile(r"(\d+(?:\.\d+)?|[a-z]+)-((?:year|month|week|day)s?)[’']?")
_RANGE = re.compile(r"(\d+|[a-z]+)-(to|or)-(\d+|[a-z]+)(?=-|$)")
"""One length to another with hyphens throughout: "three-to-12-year"."""
_HYPHEN = frozenset({"time", "hyphen"})
_WIDEST = 7
"""Words that a gap in a phrase leaves out at most."""
_FAR_ASIDE = 16
"""Tokens behind a word among which a dash ends what the one right behind it began."""
_AT_MOST = ("up_to", "less_than")
"""How exact a number is of which no least is told."""

Place = tuple[int, int]
"""Offsets in the sentence."""


def read_tokens(
    sentence: str, periods: Sequence[Period], lexicon: Lexicon, acronyms: Acronyms
) -> tuple[tuple[Token, ...], tuple[Place, ...]]:
    """Return the tokens of a sentence and where each stands; a known phrase or a period is one, the longest first."""
    words, spans = _join_phrases(*_words(sentence, periods, lexicon, acronyms), lexicon)
    words = _type_ranges(words)
    for place in find_parted([word.key for word in words], [word.meaning for word in words]):
        if are_counted(words, place + 3):
            words[place : place + 3] = [Token(f"{words[place].key}, {words[place + 2].key}", words[place].text)]
            spans[place : place + 3] = [(spans[place][0], spans[place + 2][1])]
    keys, meanings = [word.key for word in words] + BEHIND[0], [word.meaning for word in words] + BEHIND[1]
    marked = _find_marked(keys, lexicon)
    for i, end in reversed(find_thousands(keys, meanings, marked)):
        keys[i:end], meanings[i:end] = [" ".join(keys[i:end])], [NOTHING]
        words[i:end], spans[i:end] = [Token(keys[i], words[i].text)], [(spans[i][0], spans[end - 1][1])]
        marked = _find_marked(keys, lexicon)
    numeral = lexicon.numerals
    tokens: list[Token] = []
    places: list[Place] = []
    done = depth = 0
    for index in marked:
        if index < done:
            continue
        tokens += _within(words[done:index], depth)
        places += spans[done:index]
        key = keys[index]
        depth -= depth > 0 and key in (")", "]")
        word, done, number = words[index], index + 1, None
        # "47 under article 212 and 11 under article 213", "and 11 persons"
        counts = done < len(words) and (words[done].does("other-law") or words[done].meaning.kind in PEOPLE)
        if key in numeral or (key[:1].isdigit() and (counts or not _named(tokens))):
            number = read_number(keys, meanings, index, lexicon.vocabulary)
        if number is not None:
            done = number.last
            if done < len(words) and words[done].does("hyphen"):
                number = evolve(number, kind="length")
            word = Token(key, word.text, word.meaning, number, word.period)
        tokens += _within([word], depth)
        places.append((spans[index][0], spans[done - 1][1]))
        depth += key in ("(", "[")
    return _join_ranges([*tokens, *_within(words[done:], depth)], [*places, *spans[done:]], sentence, lexicon)


def _join_ranges(
    tokens: list[Token], places: list[Place], sentence: str, lexicon: Lexicon
) -> tuple[tuple[Token, ...], tuple[Place, ...]]:
    """Return tokens, and where they stand, with each range as one number, its least: "between 10 and 12", "10 to 12".

    In the scale of the most, "10 to 12 million"; the most behind "up to" and its like, which tells no least.
    """
    joints = [
        i for i, token in enumerate(tokens) if token.key in ("to", "and") and is_range(tokens, i - 1, lexicon.counts)
    ]
    scales = dict(lexicon.vocabulary.scales) if joints else {}
    for place in reversed(joints):
        low, high = tokens[place - 1 : place + 2 : 2]
        first = place - 1 - has_key(tokens[place - 2 : place - 1], "between")
        by = [scales.get(sentence[slice(*places[end])].split()[-1].lower(), 1.0) for end in (place - 1, place + 1)]
        if at(tokens, first - 1).meaning.qualifier not in _AT_MOST and low.number is not None:
            scaled = low.value * by[1] if by[0] == 1.0 else low.value
            value = scaled if scaled < high.value else low.value
            high = evolve(low, number=evolve(low.number, value=value, least=True))
        tokens[first : place + 2] = [high]
        places[first : place + 2] = [(places[first][0], places[place + 1][1])]
    return tuple(tokens), tuple(places)


def _type_ranges(words: list[Token]) -> list[Token]:
    """Return words with the sign between the ends of a range of people or cases as "to": "identified 10-12 victims".

    So of money, "$10-12"; not of what may be a name, ages or years: "articles 10-12", "grade 10-12 teachers", "girls
    10-12".
    """
    for place in [i for i, word in enumerate(words) if word.key in ("-", "–") and 0 < i < len(words) - 1]:
        low, high, led = words[place - 1], words[place + 1], at(words, place - 2)
        ends = [word.key.replace(",", "") for word in (low, high)]
        rises = ends[0].isdecimal() and ends[1].isdecimal() and int(ends[0]) < int(ends[1])
        years = low.is_year or high.is_year
        names = (led.key.isalnum() and led.meaning.plain) or led.does_any("not-counted", "month")
        names = names or bool(led.meaning.kind or led.meaning.nouns)
        if rises and not (years or names) and (led.key in SIGNS or are_counted(words, place + 2)):
            words[place] = evolve(words[place], key="to")
    return words


def _find_marked(keys: Sequence[str], lexicon: Lexicon) -> list[int]:
    """Return the places of brackets and of words with which a number may begin."""
    return [place for place, key in enumerate(keys) if key in lexicon.marked or key[:1].isdigit()]


def _within(words: list[Token], depth: int) -> list[Token]:
    """Return words as they are within so many brackets."""
    return [Token(w.key, w.text, w.meaning, w.number, w.period, depth) for w in words] if depth else words


def _named(tokens: Sequence[Token]) -> bool:
    """Return whether the next token goes on with a list of names in figures: "sections 129, 130 (B) and 131"."""
    last = back_over(tokens, len(tokens) - 1, lambda token: token.joins)
    index = last - 3 * (last > 1 and (tokens[last - 2].key, tokens[last].key) == ("(", ")"))
    return 0 <= index < len(tokens) - 1 and tokens[index].key[:1].isdigit() and tokens[index].number is None


def _words(
    sentence: str, periods: Sequence[Period], lexicon: Lexicon, acronyms: Acronyms
) -> tuple[list[Token], list[Place]]:
    """Return the words, periods and signs of a sentence, and where they stand."""
    words: list[Token] = []
    places: list[Place] = []
    end = 0
    for run in sentence.split():
        start = sentence.index(run, end)
        end = start + len(run)
        if run.lower() in EDITORS_MARKS:
            continue
        for word, first, last in _read_run(lexicon, run):
            words.append(word)
            places.append((start + first, start + last))
    if acronyms:
        meant = dict(acronyms)
        for place in [place for place, word in enumerate(words) if word.key in meant]:
            key, meaning = meant[words[place].key]
            words[place] = evolve(words[place], key=key or words[place].key, meaning=meaning)
    for period in reversed(periods):
        first = bisect_right(places, period.start, key=itemgetter(1))
        last = bisect_left(places, period.end, first, key=itemgetter(0))
        words[first:last] = [Token("", "".join(POSSESSIVE.findall(words[last - 1].text)), period=period)]
        places[first:last] = [(period.start, period.end)]
    return words, places


@lru_cache(maxsize=8192)
def _read_run(lexicon: Lexicon, run: str) -> tuple[tuple[Token, int, int], ...]:
    """Return the words and signs of what stands between two spaces, and from where to where in it each stands."""
    if run.isascii() and run.isalpha():  # as most are
        return ((_read_word(lexicon, run), 0, len(run)),)
    if run in ("-", "--", "–"):
        return ((Token(DASH, run), 0, len(run)),)  # a dash as it is typed
    led, _, then = run.partition("-")
    if then in lexicon.numerals and _read_word(lexicon, led).meaning.kind in PEOPLE:
        run = f"{led}{DASH}{then}"  # "victims-three of them girls"
    ends = _RANGE.match(run)  # not "one-to-one"
    if ends is not None and ends[1] != ends[3] and all(_is_small(lexicon, end) for end in (ends[1], ends[3])):
        run = f"{ends[1]} {ends[2]} {run[ends.start(3) :]}"
    found: list[tuple[Token, int, int]] = []
    for match in _WORD.finditer(run):
        if parted := lexicon.contracted.get(match[0].lower().replace("’", "'")):
            split = match.start() + match[0].lower().rindex("n")  # "did" and "n't"
            found.append((_read_word(lexicon, parted[0]), match.start(), split))
            found.append((_read_word(lexicon, parted[1]), split, match.end()))
            continue
        length = _LENGTH.fullmatch(match[0]) if "-" in match[0] else None
        if length is None:
            found.append((_read_word(lexicon, match[0]), *match.span()))
            continue
        unit, split = _read_word(lexicon, length[2]), match.start() + length.end(1)
        found.append((_read_word(lexicon, length[1]), match.start(), split))
        found.append((evolve(unit, meaning=evolve(unit.meaning, marks=_HYPHEN)), split + 1, match.end()))
    return tuple(found)


def _is_small(lexicon: Lexicon, word: str) -> bool:
    return word.isdecimal() or word in lexicon.numerals


def _read_word(lexicon: Lexicon, printed: str) -> Token:
    key = printed.lower()
    if not key.isalpha():
        key = POSSESSIVE.sub("", key) or key
    return Token(key, printed, lexicon.words.get(key, NOTHING))


def _join_phrases(words: list[Token], places: list[Place], lexicon: Lexicon) -> tuple[list[Token], list[Place]]:
    """Return the words with each known phrase as one, the longest first."""
    keys = tuple([word.key for word in words])
    sizes, gaps = lexicon.sizes, lexicon.gaps
    joined: list[Token] = []
    spans: list[Place] = []
    done = 0
    near = pairwise((*keys, ""))
    for first in [i for i, two in enumerate(near) if two in sizes or two[0] in gaps or two[1] == DASH]:
        found = _phrase_at(keys, first, lexicon) or _phrase_over(keys, first, lexicon) if first >= done else None
        if found is not None:
            size, meaning = found
            joined += words[done:first]
            joined.append(Token(" ".join(keys[first : first + size]), words[first].text, meaning))
            spans += places[done:first]
            done = first + size
            spans.append((places[first][0], places[done - 1][1]))
    return joined + words[done:], spans + places[done:]


def _phrase_at(keys: tuple[str, ...], first: int, lexicon: Lexicon) -> tuple[int, Meaning] | None:
    """Return how many words the phrase at `first` has and what it means; of one with a gap, its first word alone.

    One over a comma gives way to another: "for prosecution, compared with 12 investigations".
    """
    over: tuple[int, Meaning] | None = None
    sizes = lexicon.sizes.get(keys[first : first + 2], ()), lexicon.sizes.get(keys[first : first + 1], ())
    for size in chain(*sizes):
        words = keys[first : first + size]
        if (said := lexicon.phrases.get(words)) is not None:
            return len(words), said
        if (lasts := lexicon.gapped.get(words)) is None:
            continue
        behind = keys[first + size : first + size + _WIDEST + 1]
        for last in sorted(lasts.keys() & behind):
            place = behind.index(last)
            gap, ends = behind[:place], lexicon.phrases.get(behind[place : place + 2], NOTHING)
            if ends.kind == "thing":
                continue  # not "received care plans"
            # never over a semicolon
            if ";" not in gap and not _closes(keys[first], gap, lasts[last], lexicon):
                if "," not in gap:
                    return 1, lasts[last]
                over = over or (1, lasts[last])
    return over


def _phrase_over(keys: tuple[str, ...], first: int, lexicon: Lexicon) -> tuple[int, Meaning] | None:
    """Return what a phrase with a gap means whose first word has an aside behind it: "centers—in Ana—used to house"."""
    if keys[first + 1 : first + 2] != (DASH,):
        return None
    ends = (i for i in range(first + 2, min(len(keys), first + _FAR_ASIDE)) if keys[i] == DASH)
    end = next(ends, len(keys))
    found = _phrase_at((keys[first], *keys[end + 1 : end + _FAR_ASIDE]), 0, lexicon)
    return found if found is not None and found[0] == 1 else None


def _closes(verb: str, gap: tuple[str, ...], meaning: Meaning, lexicon: Lexicon) -> bool:
    """Return whether a gap holds a prison, or the money that a verb spends: "in detention centers", "used $9 for".

    Or that something else was done, or stands in comparison: "for begging, and initiated prosecution", "four for
    begging, compared with one investigation". Not of those who were sentenced: "received long prison terms".
    """
    said, within = lexicon.words.get(verb, NOTHING), [lexicon.words.get(key, NOTHING).marks for key in gap]
    spends = any(lexicon.counts[name].money for name in (*said.verbs, *said.weak)) and "gets" not in said.marks
    money = spends and any(key in SIGNS or "currency" in marks for key, marks in zip(gap, within, strict=True))
    told = (lexicon.words.get(two, NOTHING) for one, two in pairwise(gap) if one in (",", "and") and two.endswith("ed"))
    anew = any(meant.weak or meant.verbs for meant in told)
    anew = anew or (bool(meaning.purposes) and (DASH in gap or any("comparison" in marks for marks in within)))
    housed = any(not lexicon.counts[name].of_accused for name in (*meaning.states, *meaning.verbs))
    others = bool(meaning.states) and any("who" in marks for marks in within)  # "issued to some who had got permits"
    return money or anew or others or (housed and any("prison" in marks for marks in within))
