"""What those counted got, by the goods in the list of what is given, and by whose house they got it in."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence

from tipcompare.figures.words.hosts import is_hosted
from tipcompare.figures.words.sentence import Bound, Scene, accepts
from tipcompare.figures.words.tokens import Token, has
from tipcompare.series.prose import Counting

NEAR_GOODS = 6
"""Tokens of the longest list of goods that is given to those just counted."""
_END_LIST = ("break", "relative", "negation", "including", "place", "be", "have")


def tell_by_goods(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return the measures of a number as the goods given have it: "gave shelter and care to 12", "gave 12 shelter".

    A shelter that helps people houses them.
    """
    counts, cue = scene.counts, item.cue
    given = tuple(name for name in item.measures if counts[name].goods)
    if cue < 0 or not given or item.relation or not accepts(counts[given[0]], item.phrase.what):
        return item.measures
    goods = tuple(_list_goods(scene, item)) if "goods" in scene.marks else ()
    strange = any(given[0] not in token.meaning.goods for token in goods)
    told = name_goods(goods, counts) if strange else given
    left = () if item.rule == "state" else set(given).difference(told)
    helped = cue < item.phrase.first and scene.tokens[cue].meaning.verbs
    housing = (name for name, counting in counts.items() if helped and counting.hosts)
    hosted = (name for name in housing if is_hosted(scene.tokens, counts[name], cue))
    return tuple(dict.fromkeys((*(name for name in item.measures if name not in left), *told, *hosted)))


def name_goods(goods: Sequence[Token], counts: Mapping[str, Counting]) -> tuple[str, ...]:
    """Return the measures that a list of goods names: the first, and all of two or of what comes with shelter."""
    listed = [token.meaning.goods for token in goods if token.meaning.goods and token.does("goods")]
    all_tell = len(listed) == 2 or any(counts[name].hosts for names in listed[:1] for name in names)
    return tuple(name for names in (listed if all_tell else listed[:1]) for name in names)


def _list_goods(scene: Scene, item: Bound) -> Iterator[Token]:
    """Yield the goods that stand beside a verb of giving, behind it or, in the passive, before it."""
    tokens, cue, first = scene.tokens, item.cue, item.phrase.first
    named = " " in tokens[cue].key and tokens[cue].does("goods")
    start = cue + (not named)
    while named and start and _goes_on(tokens[start - 1]):
        start -= 1
    places: Sequence[int] = range(start, len(tokens) if cue > first else first)
    if cue < first and not has(tokens[start:first], "goods"):
        if not tokens[cue].does("using"):
            return
        passive = tokens[cue - 1].does("be")
        places = range(cue - 2, -1, -1) if passive else range(item.phrase.end, len(tokens))
    for place in places:
        token = tokens[place]
        if token.does("goods") and token.meaning.goods:
            yield token
        elif token.number is not None or token.key in ";:." or token.meaning.verbs or token.does(*_END_LIST):
            return


def _goes_on(token: Token) -> bool:
    """Return whether a word may stand in a list of goods: "medical care, food, and shelter"."""
    return token.does("goods", "and") or token.key == "," or (token.meaning.plain and token.key.isalpha())


def is_denied(goods: Sequence[Token]) -> bool:
    """Return whether those who are said to get something got none, or too little: "and received no care"."""
    return any(token.does("negation", "too-little") or token.number_kind == "none" for token in goods)


def goods_alone(tokens: Sequence[Token], index: int) -> bool:
    """Return whether goods follow up to the end of a clause that says nobody they are for: "and provided care"."""
    last = next((i for i in range(index, len(tokens)) if tokens[i].key in (";", ".", ":")), len(tokens))
    given = tokens[index:last]
    for_others = any(t.number is not None or t.meaning.kind or t.meaning.actor or t.is_for for t in given)
    return len(given) <= NEAR_GOODS and has(given, "goods") and not for_others
