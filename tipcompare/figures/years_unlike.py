"""Figures that are set against those of the year that is printed for both."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.dated import Calendar, Dated
from tipcompare.figures.sentence import Bound
from tipcompare.figures.tokens import Token, has


def unlike(
    tokens: Sequence[Token], bound: Sequence[Bound], known: Sequence[Dated], calendar: Calendar
) -> tuple[Dated, ...]:
    """Return the periods of a sentence, where one that is set against itself is misprinted: it is the one reported.

    "Courts tried nine and convicted six in 2019, compared with seven trials and five convictions in 2019"; "six
    convictions in 2019 (33 in 2019)".

    Args:
        tokens: of the sentence.
        bound: its numbers.
        known: their periods, as far as the sentence tells them.
        calendar: see `Calendar`.
    """
    years = [i for i, token in enumerate(tokens) if token.period is not None][:2]
    first, second = (tokens[i].period for i in years)
    assert first is not None
    assert second is not None
    before = first.name == second.name and first.since is None and first.year == calendar.now.year - 1
    if not before or tokens[years[0]].depth > 0 or has(tokens[: years[0]], "comparison"):
        return tuple(known)
    turn = next((i for i in range(years[0] + 1, years[1]) if tokens[i].does("comparison") or tokens[i].key == "("), -1)
    named = {name for item in bound if item.phrase.first < turn for name in item.measures}
    against = [item for item in bound if turn < item.phrase.first < years[1] and item.measures]
    alone = tokens[turn].key != "(" or years[1] == turn + 2  # not "six in 2019 (nine cases tried in 2019)"
    if not against or not alone or not all(named.issuperset(item.measures) for item in against):
        return tuple(known)
    if any(token.meaning.actor for token in tokens[turn : years[1]]):
        return tuple(known)  # "NGOs helped six in 2019, compared with nine the ministry helped in 2019"
    return tuple(
        Dated(calendar.now, "assumed")
        if item.phrase.first < turn
        else Dated(second, "stated")
        if item.phrase.first < years[1]
        else when
        for item, when in zip(bound, known, strict=True)
    )
