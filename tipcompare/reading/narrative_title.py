"""The title of a narrative: which lines it takes, the rating it prints, and where the next narrative begins."""

from __future__ import annotations

import re
from functools import lru_cache

from attrs import frozen

from tipcompare.countries import candidates
from tipcompare.model import Span
from tipcompare.reading.folding import fold, squash
from tipcompare.reading.layout import LaidOut
from tipcompare.reading.wording import LettersPattern, Wording, any_of

_MAX_TITLE = 200
_PARENTHESIS = re.compile(r"\([^()]{1,60}\)")
_NAME_BEFORE = re.compile(r"\W{0,4}(?P<name>[^\W\d_][\w'’.,&\- ]{2,58}?)\s?(?:\([^()]{2,40}\))?\s?[(:\-–—]\s?\(?$")
_AROUND_NAME = " \t()[]:*|–—-"


@frozen
class Title:
    """The heading over a narrative.

    Args:
        first, last: indexes of its first and last block.
        end: offset in the text after it; within the last block where the narrative goes on in the same line.
        value: the rating it prints; None where it prints none, or one that does not exist.
        rated: whether it prints any rating.
        named: whether it prints the country's name.
        clean: whether it prints a name and a rating and nothing else, as no headline of a news page does.
    """

    first: int
    last: int
    end: int
    value: str | None = None
    rated: bool = True
    named: bool = True
    clean: bool = False


@frozen
class _Forms:
    """The forms of a title: in letters, the telling ones first, and what tells ratings in running text.

    Args:
        named: country and rating.
        bare: the country alone.
        level: the rating alone.
        rating: a rating in a line.
        first: a rating before the country's name (`name`).
        apart: a rating in brackets.
        glued: all that goes before the text in a title that runs into it.
    """

    named: LettersPattern
    bare: LettersPattern
    level: LettersPattern
    rating: re.Pattern[str]
    first: re.Pattern[str]
    apart: re.Pattern[str]
    glued: re.Pattern[str]


@lru_cache(maxsize=512)
def _forms(wording: Wording) -> _Forms:
    """Return the forms a title of this country may have."""
    name, tails = "(the)?{country}", "|".join(wording.profile.layout.title_tails)
    printed = any_of(wording.profile.rating.in_titles, re.IGNORECASE)
    rating = printed.pattern
    return _Forms(
        named=wording.letters(f"{name}({name}|{tails})?{{level}}", f"{{level}}{name}(?![a-z])"),
        bare=wording.letters(f"{name}({name})?$"),
        level=wording.letters("{level}$"),
        rating=printed,
        first=re.compile(rf"\W{{0,4}}(?:{rating})\s?[:–—-]\s?(?P<name>.{{3,60}})$", re.IGNORECASE),
        apart=re.compile(rf"[(\[]\s?(?i:{rating})"),
        glued=re.compile(rf"[^.;]{{0,80}}?(?:\((?i:{rating})[^)]{{0,30}}\)|:\s?(?i:{rating}))[\s:.–—-]*(?=[A-Z])"),
    )


def find_title(laid: LaidOut, wording: Wording) -> Title | None:
    """Return the title of this country's narrative; None where the text has none.

    A line with name and rating goes before a name with the rating in the next lines, that before a rating alone and
    that before a name alone.
    """
    forms = _forms(wording)
    lines = [laid.text[b.span.start : min(b.span.end, b.span.start + _MAX_TITLE)] for b in laid.blocks]
    first_long = next((i for i, b in enumerate(laid.blocks) if b.span.end - b.span.start > _MAX_TITLE), len(lines))
    for index, line in enumerate(lines):
        found = _named_title(laid, index, lines, wording)
        if found is not None and line[:1] not in "“\"'‘":
            return found
    for form in (forms.level, forms.bare):
        for index in range(first_long - 1, -1, -1):
            letters = squash(_without_asides(lines[index], wording))
            if form.match(letters):
                level = wording.levels.match(letters)
                return Title(
                    first=index,
                    last=index,
                    end=laid.blocks[index].span.end,
                    value=level and wording.level_of(level),
                    rated=level is not None,
                    named=form is forms.bare,
                    clean=level is not None and level.end() == len(letters),
                )
    return None


def _without_asides(line: str, wording: Wording) -> str:
    """Return `line` without what it has in brackets, but for a rating: other names, most of all."""
    return _PARENTHESIS.sub(lambda aside: aside[0] if wording.levels.search(squash(aside[0])) else " ", line)


def _named_title(laid: LaidOut, index: int, lines: list[str], wording: Wording) -> Title | None:
    """Return the title that begins with this block: on one line, over up to three, or run into the text."""
    forms = _forms(wording)
    for last in range(index, min(index + 3, len(lines))):
        joined = _without_asides(" ".join(lines[index : last + 1]), wording)
        if last > index and (len(joined) > 120 or len(lines[index]) > 80):
            return None
        letters = squash(joined)
        found = forms.named.match(letters)
        if found is None and not (last == index and _named_otherwise(joined, wording)):
            continue
        level = wording.levels.search(letters[: found.end()] if found else letters)
        if level is None:
            return None
        longer = wording.levels.match(squash(" ".join(lines[index : last + 2])), level.start())
        if last + 1 < len(lines) and longer and longer.end() > level.end():
            rest = _end_of_letters(laid, last + 1, longer.end() - level.end())
            if rest < laid.blocks[last + 1].span.end and len(lines[last + 1]) >= 30:
                return Title(index, last + 1, rest, wording.level_of(longer), clean=True)
            last, level = last + 1, longer
        start, end = laid.blocks[last].span.start, laid.blocks[last].span.end
        runs_on = last == index and laid.text[end - 1] == "." and len(letters) - level.end() > 60
        begins = last == index and wording.openings.match(letters, level.end()) is not None
        if runs_on or begins or end - start >= _MAX_TITLE:
            rating_end = end_of_rating(laid.text, Span(start, end), wording)
            if rating_end is None and not (begins and end - start < _MAX_TITLE):
                return None
            end = rating_end or end
        whole = level.end() >= len(letters) or (found is not None and found.end() == len(letters))
        clean = whole or end < laid.blocks[last].span.end or forms.apart.search(joined) is not None
        return Title(index, last, end, wording.level_of(level), clean=clean)
    return None


def _end_of_letters(laid: LaidOut, index: int, count: int) -> int:
    """Return where in a block its first so many letters end."""
    span = laid.blocks[index].span
    folded = fold(span.of(laid.text))
    return span.start + folded.end_offset(count) if count <= len(folded.letters) else span.end


def _named_otherwise(line: str, wording: Wording) -> bool:
    """Return whether the name before or after the rating of a short line is one of the country in another order."""
    rating = _forms(wording).rating.search(line) if len(line) <= 120 else None
    if rating is None:
        return False
    name = line[: rating.start()].strip(_AROUND_NAME) or line[rating.end() :].strip(_AROUND_NAME)
    return 3 < len(name) < 80 and wording.code in candidates(name)


def end_of_rating(text: str, block: Span, wording: Wording) -> int | None:
    """Return where a block goes on after a title that runs into its text."""
    found = _forms(wording).glued.match(text, block.start, block.end)
    return None if found is None else block.start + len(found[0].rstrip())


def other_title(line: str, like: str | None, wording: Wording) -> bool:
    """Return whether `line` is the title of another country's narrative.

    A name that is not known must be written as in `like`, this narrative's own title, where it has one.
    """
    if len(line) > 100:
        return False
    forms, code = _forms(wording), wording.code
    tier = forms.rating.search(line)
    if tier is None:
        return False
    special = forms.first.match(line)
    if special is not None:
        return code not in (candidates(special["name"].strip(_AROUND_NAME)) or (code,))
    name = _NAME_BEFORE.match(line[: tier.start()])
    if name is None or line[tier.end() :].count(" ") > 6 or line.endswith("."):
        return False
    codes = candidates(" ".join(name["name"].split()))
    if codes:
        return code not in codes
    if like is not None and like[:1].isalpha():
        rating = forms.rating.search(like)
        own = _NAME_BEFORE.match(like[: rating.start()] if rating else like)
        return own is None or own["name"].isupper() == name["name"].isupper()
    return name["name"].isupper()
