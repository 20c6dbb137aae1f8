"""The years of figures that stand in brackets beside those of another year: "19 cases (25 in 2019)"."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.dated import Dated
from tipcompare.figures.periods import Period
from tipcompare.figures.sentence import Bound
from tipcompare.figures.tokens import Token


def is_bracketed(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether a figure of another year stands in brackets: "19 cases (25 in 2019)", "(compared with 25)"."""
    return item.rule in ("bracket", "compared") and tokens[item.phrase.first].depth > 0


def as_in_bracket(
    tokens: Sequence[Token], bound: Sequence[Bound], index: int, before: tuple[Sequence[Dated], Period | None]
) -> Period | None:
    """Return the year of an earlier bracket, where a number is alone in one or greater than what it stands behind.

    "Opened 19 cases (25 in 2019), of which 15 were for begging (21)". Of one in an earlier sentence also where it
    counts by the same noun: "tried 30 cases (27 cases)".
    """
    known, earlier = before
    item = bound[index]
    place = item.phrase.first
    if tokens[place].depth == 0 or item.of < 0:
        return None
    if item.rule != "bracket":
        beside = item.rule == "list" and all(t.depth > 0 for t in tokens[bound[index - 1].phrase.first : place])
        return known[index - 1].period if beside and len(known) == index else None
    last = item.phrase.end if item.phrase.part else place  # "(nine of the 17)"
    alone = tokens[place - 1].key == "(" and last + 1 < len(tokens) and tokens[last + 1].key == ")"
    year = tokens[place - 2].period if alone else None
    if year is not None and item.of < len(known) and year.year != known[item.of].period.year:
        return year  # "opened 64 cases, double that of 2019 (33)"
    number, host = tokens[place].number, tokens[bound[item.of].phrase.first].number
    stated = (known[i] for i in range(len(known)) if is_bracketed(tokens, bound[i]) and known[i].by == "stated")
    inside: Period | None = next((dated.period for dated in stated), None)
    if (inside or earlier) is None or number is None or host is None:
        return None
    kind = tokens[item.phrase.end : item.phrase.end + 1]  # "(15 cases of forced begging)"
    same = item.phrase.head == bound[item.of].phrase.head != "" and all(token.key != "of" for token in kind)
    return (inside or earlier) if alone or (number.value > host.value if inside else same) else None
