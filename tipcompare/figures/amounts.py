"""Lengths of time and sums of money: numbers that are read by what stands around them, not by whom they count."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from attrs import evolve, frozen

from tipcompare.figures.attach import Scene, is_verb, rises_to
from tipcompare.figures.currencies import currency_code
from tipcompare.figures.phrases import Phrase
from tipcompare.figures.rules import Relation
from tipcompare.figures.tokens import Token
from tipcompare.model.document import Qualifier

_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
_NEAR_JAIL = 4
_REACH = 40
_NAME = 6
"""Words of the longest name of a currency."""
_BARE_MONEY = 1000.0
"""A number below this is no sum of money where only a verb says so."""
_NEAR_SPENT = 14
_LEAST_MONEY = 200.0
_LONGEST = 200.0
"""Years of the longest term that a court gives."""
_MAX = frozenset({"up_to", "less_than"})
_MIN = frozenset({"at_least", "more_than"})


@frozen(eq=False)
class Amount:
    """A length of time or a sum of money.

    Args:
        phrase: its number's.
        value: in years, or in the currency.
        measures: it is a figure of.
        unit: `years` or a currency code.
        qualifier: how exact.
        rule: that took it.
        of: place of the phrase whose figure it is in another unit, or of another year; -1 for none.
        relation: to that one.
        end: place of the token behind a range of lengths; -1 for none.
    """

    phrase: Phrase
    value: float
    measures: tuple[str, ...]
    unit: str
    qualifier: Qualifier
    rule: str
    relation: Relation = ""
    of: int = -1
    end: int = -1


def read_lengths(scene: Scene, parts_of_year: Mapping[str, float]) -> tuple[dict[int, Amount], frozenset[int]]:
    """Return the terms of imprisonment by the place of their phrase, and the phrases that are lengths of any kind."""
    tokens, phrases = scene.tokens, scene.phrases
    found: dict[int, Amount] = {}
    taken: set[int] = set()
    index = 0
    while index < len(phrases):
        run = _run(tokens, phrases, index)
        if not run:
            index += 1
            continue
        taken.update(run)
        values = _values(tokens, phrases, run, parts_of_year)
        found.update(_terms(scene, run, values, found) or _same_terms(scene, run, values, found))
        index = run[-1] + 1
    return found, frozenset(taken)


def _run(tokens: Sequence[Token], phrases: Sequence[Phrase], index: int) -> list[int]:
    """Return the phrases from `index` on that together name one or more lengths: "four to 14 years"."""
    run: list[int] = []
    for place in range(index, len(phrases)):
        phrase = phrases[place]
        if tokens[phrase.first].number.kind not in ("count", "one", "length"):  # type: ignore[union-attr]
            break
        if run:
            gap = tokens[phrases[run[-1]].end : phrase.first]
            if (
                len(gap) > 3
                or not gap
                or any(
                    not (
                        t.key in ("to", "and", "or", "-", "–", ",", "house", "a")
                        or t.does("jail", "and", "light")
                        or t.meaning.qualifier
                    )
                    for t in gap
                )
            ):
                break
        if phrase.what == "time" or (
            phrase.what == "bare"
            and phrase.end < len(tokens)
            and tokens[phrase.end].key in ("to", "and", "or", "-", "–", ",")
        ):
            run.append(place)
        else:
            break
    while run and phrases[run[-1]].what != "time":
        run.pop()
    return run


def _values(
    tokens: Sequence[Token], phrases: Sequence[Phrase], run: Sequence[int], parts_of_year: Mapping[str, float]
) -> dict[int, float]:
    """Return each length in years, a length in years and months as one value at its first phrase."""
    values: dict[int, float] = {}
    parts: dict[int, float] = {}
    unit = 1.0
    for place in reversed(run):
        phrase = phrases[place]
        if phrase.what == "time":
            unit = parts_of_year[tokens[phrase.end - 1].key]
        parts[place] = unit
        values[place] = tokens[phrase.first].number.value / unit  # type: ignore[union-attr]
    for old, new in pairwise(run):
        gap = tokens[phrases[old].end : phrases[new].first]
        smaller = phrases[old].what == phrases[new].what == "time" and parts[old] < parts[new]
        if smaller and all(token.key in ("and", ",") for token in gap) and old in values and new in values:
            values[old] += values.pop(new)
    return values


def _terms(
    scene: Scene, run: Sequence[int], values: Mapping[int, float], earlier: Mapping[int, Amount]
) -> dict[int, Amount]:
    tokens, phrases = scene.tokens, scene.phrases
    first, last = phrases[run[0]].first, phrases[run[-1]].end
    term = _term(tokens, first, last) or _term_compared(scene, first, earlier)
    single = any(tokens[phrases[p].first].number.kind == "one" and phrases[p].end != phrases[p].first + 2 for p in run)  # type: ignore[union-attr]
    hyphen = any(tokens[phrases[p].first].number.kind == "length" for p in run)  # type: ignore[union-attr]
    if hyphen and not any(t.does("jail", "sentence") for t in tokens[last : last + _NEAR_JAIL]):
        return {}
    if not term or single or any(value > _LONGEST for value in values.values()):
        return {}
    places = sorted(values)
    before = tokens[max(0, first - 5) : first]
    bounds = _bounds(tokens, phrases, places, values)
    mean = any(t.does("average") for t in before)
    if tokens[first].depth > 0 and not any(
        t.does("sentence", "law", "average") and t.depth > 0 for t in tokens[:first]
    ):
        return {}
    found = {}
    for place in places:
        names = ("mean",) if mean else bounds[place]
        measures = tuple(name for name, c in scene.counts.items() if c.term == term and c.bound in names)
        qualifier = phrases[place].qualifier
        if measures:
            found[place] = Amount(phrases[place], values[place], measures, "years", qualifier, f"{term}-term", end=last)
    return found


def _term_compared(scene: Scene, first: int, found: Mapping[int, Amount]) -> str:
    """Return the kind of term that those are which a range is compared with: "compared to six to 18 years"."""
    near = scene.tokens[max(0, first - 2) : first]
    if not found or not any(token.does("comparison") for token in near):
        return ""
    return scene.counts[found[max(found)].measures[0]].term


def _same_terms(
    scene: Scene, run: Sequence[int], values: Mapping[int, float], found: Mapping[int, Amount]
) -> dict[int, Amount]:
    """Return a length in brackets as what the one before it is, of another year: "15 months (19.75 months in 2016)"."""
    inside = scene.tokens[scene.phrases[run[0]].first].depth > 0
    if not (inside and found and len(values) == 1):
        return {}
    place, before = run[0], found[max(found)]
    return {place: evolve(before, phrase=scene.phrases[place], value=values[place], end=scene.phrases[run[-1]].end)}


def _bounds(
    tokens: Sequence[Token], phrases: Sequence[Phrase], places: Sequence[int], values: Mapping[int, float]
) -> dict[int, tuple[str, ...]]:
    """Return whether each length is the least, the most, or both."""
    if len(places) > 1:
        low, high = min(places, key=values.__getitem__), max(places, key=values.__getitem__)
        bounds: dict[int, tuple[str, ...]] = dict.fromkeys(places, ())
        bounds[low], bounds[high] = ("min",), ("max",)
        if low == high:
            bounds[places[0]], bounds[places[-1]] = ("min",), ("max",)
        return bounds
    place = places[0]
    phrase = phrases[place]
    before = tokens[max(0, phrase.first - 12) : phrase.first]
    after = tokens[phrase.end : phrase.end + 5]
    most = phrase.qualifier in _MAX or _last_bound(before) == "most"
    least = phrase.qualifier in _MIN or _last_bound(before) == "least"
    if any(t.key == "to" for t in after[:4]) and any(
        t.key == "life" or (t.does("jail") and t.key.startswith("life")) for t in after
    ):
        least = True
    if any(t.key == "more" for t in after[:3]):
        least = True
    if any(t.key == "less" for t in after[:3]):
        most = True
    return {place: ("max",) if most and not least else ("min",) if least and not most else ("min", "max")}


def _last_bound(before: Sequence[Token]) -> str:
    for token in reversed(before):
        if token.number is not None or token.key in ",;":
            return ""
        if token.does("most"):
            return "most"
        if token.does("least"):
            return "least"
    return ""


def _term(tokens: Sequence[Token], first: int, last: int) -> str:
    """Return whether a length is a penalty in law or a sentence, or neither."""
    jail = any(t.does("jail") for t in tokens[last : last + _NEAR_JAIL])
    if any(t.does("average") for t in tokens[max(0, first - 5) : first]) and not jail:
        told = [t for t in tokens[:first] if t.does("sentence", "law", "jail")]
        return "" if not told else "penalty" if told[0].does("law") else "sentence"
    law = sentence = -1
    for index in range(first - 1, max(first - _REACH, -1), -1):
        token = tokens[index]
        if token.does("law") and law < 0:
            law = index
        if token.does("sentence") and sentence < 0:
            sentence = index
        if "convictions" in token.meaning.verbs and sentence < 0:
            sentence = index
    near = first - max(law, sentence) <= 14 and max(law, sentence) >= 0
    if not jail and not near:
        return ""
    if law < 0 and sentence < 0:
        return "sentence" if any(t.does("sentence") for t in tokens[last : last + 8]) and jail else ""
    if not jail and first - max(law, sentence) > 8:
        return ""
    strong = any(
        t.key in ("sentenced", "received", "imposed", "convicted", "issued") for t in tokens[max(law, 0) : first]
    )
    return "penalty" if law >= 0 and not (sentence > law and strong) else "sentence" if sentence >= 0 else "penalty"


def read_money(scene: Scene, known: set[str]) -> tuple[dict[int, Amount], frozenset[int]]:
    """Return the sums of money that are funding by the place of their phrase, and all sums of money.

    Args:
        scene: the sentence.
        known: names of money that the text has used; those of this sentence are added.
    """
    tokens, phrases = scene.tokens, scene.phrases
    names = tuple(name for name, c in scene.counts.items() if c.money)
    found: dict[int, Amount] = {}
    sums: set[int] = set()
    for place, phrase in enumerate(phrases):
        number = tokens[phrase.first].number
        assert number is not None
        if number.kind != "count":
            continue
        unit = _unit(scene, place)
        if unit is None and _name(tokens, phrase) in known:
            unit = _name(tokens, phrase)
        if unit is None:
            continue
        known.add(unit)
        sums.add(place)
        if not names or number.value < _LEAST_MONEY:
            continue
        rule, of, relation = _funds(scene, place, names, found, sums)
        if rule:
            qualifier = found[of].qualifier if rule == "dollars-in-brackets" and of in found else phrase.qualifier
            found[place] = Amount(phrase, number.value, names, unit, qualifier, rule, relation, of)
    return found, frozenset(sums)


def _unit(scene: Scene, place: int) -> str | None:
    """Return the currency of a number, None where it is no money."""
    tokens, phrases = scene.tokens, scene.phrases
    phrase = phrases[place]
    before = tokens[phrase.first - 1] if phrase.first else None
    if before is not None and before.key in _SIGNS:
        return _SIGNS[before.key]
    end = phrase.first + 1
    words: list[str] = []
    depth = tokens[phrase.first].depth
    while end < len(tokens) and len(words) < _NAME and tokens[end].depth == depth and _names_money(tokens[end]):
        words.append(tokens[end].text if " " not in tokens[end].key else tokens[end].key)
        end += 1
        printed = " ".join(words)
        code = currency_code(printed)
        if code != printed or tokens[end - 1].does("currency"):
            return code
    if words and end < len(tokens) and tokens[end].key == "(" and _in_dollars(tokens, end + 1):
        return currency_code(" ".join(words))
    if _bare_dollars(tokens, phrases, place):
        return _SIGNS["$"]
    if len(words) == 1 and phrase.what == "unknown" and _spent(scene, phrase):
        return words[0]
    return None


def _name(tokens: Sequence[Token], phrase: Phrase) -> str:
    return tokens[phrase.first + 1].text if phrase.first + 1 < len(tokens) else ""


def _in_dollars(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a bracket holds a sum of dollars, or a bare number as large: "(565,000)"."""
    while index < len(tokens) and tokens[index].meaning.qualifier:
        index += 1
    if index >= len(tokens):
        return False
    number = tokens[index].number
    alone = index + 1 < len(tokens) and tokens[index + 1].key == ")"
    return tokens[index].key == "$" or (number is not None and number.value >= _BARE_MONEY and alone)


def _bare_dollars(tokens: Sequence[Token], phrases: Sequence[Phrase], place: int) -> bool:
    """Return whether a number alone in brackets stands behind a sum of money whose dollars it gives."""
    phrase = phrases[place]
    number = tokens[phrase.first].number
    inside = phrase.first > 1 and tokens[phrase.first - 1].key == "(" and phrase.first + 1 < len(tokens)
    if number is None or number.value < _BARE_MONEY or not inside or tokens[phrase.first + 1].key != ")" or not place:
        return False
    before = phrases[place - 1]
    return before.what in ("unknown", "money") and before.end >= phrase.first - 1


def _spent(scene: Scene, phrase: Phrase) -> bool:
    """Return whether a word that is said of money alone stands right before a number: "spent 450,000 lenars"."""
    tokens = scene.tokens
    number = tokens[phrase.first].number
    if number is None or number.value < _BARE_MONEY:
        return False
    for index in range(phrase.first - 1, max(phrase.first - _NEAR_SPENT, -1), -1):
        token = tokens[index]
        if any(scene.counts[name].money for name in (*token.meaning.verbs, *token.meaning.nouns)):
            return True
        if token.number is not None and token.number.kind == "count" and not token.does("light"):
            return any(scene.counts[n].money for t in tokens[:index] for n in t.meaning.verbs)
        if token.key in ".;" or is_verb(tokens, index):
            return False
    return False


def _names_money(token: Token) -> bool:
    """Return whether a word may be one of a currency's name."""
    if token.number is not None or not token.key[-1:].isalpha() or (token.does("function") and token.key != "and"):
        return False
    return not (token.meaning.kind or token.meaning.nouns or token.meaning.verbs)


def _funds(
    scene: Scene, place: int, names: Sequence[str], found: Mapping[int, Amount], sums: set[int]
) -> tuple[str, int, Relation]:
    """Return the rule that makes a sum funding, with the earlier sum it goes with and how."""
    tokens, phrases = scene.tokens, scene.phrases
    first = phrases[place].first
    depth = tokens[first].depth
    earlier = [p for p in sums if p < place]
    if depth > 0 and earlier and tokens[phrases[max(earlier)].first].depth < depth:
        host = max(earlier)
        if first - phrases[host].first <= 9:
            return ("dollars-in-brackets", host, "part") if host in found else ("", -1, "")
    index = first - 1
    steps = 0
    while index >= 0 and steps < 45:
        token = tokens[index]
        if token.depth > depth or (token.key in ")]" and token.key):
            index -= 1
            continue
        steps += 1
        if token.does("other-money"):
            return "", -1, ""
        if token.does("comparison") and any(p in found for p in earlier) and not rises_to(tokens, index, first):
            return (
                "compared-sum",
                max(p for p in earlier if p in found and tokens[phrases[p].first].depth <= depth)
                if any(p in found and tokens[phrases[p].first].depth <= depth for p in earlier)
                else -1,
                "comparison",
            )
        if any(name in names for name in (*token.meaning.verbs, *token.meaning.weak, *token.meaning.nouns)):
            ahead = [t for t in tokens[first + 1 : first + 14] if t.depth == depth]
            hoped = (
                index > 0
                and tokens[index - 1].key != ","
                and any(t.does("plan") for t in tokens[max(0, index - 3) : index])
            )
            if hoped or any(t.does("other-money") for t in ahead[:6]):
                return "", -1, ""
            return "money-spent", -1, ""
        if token.key == ";":
            break
        index -= 1
    ahead = list(tokens[first + 1 : first + 16])
    if any(
        any(name in names for name in (*t.meaning.verbs, *t.meaning.weak, *t.meaning.nouns))
        for t in ahead
        if t.depth == depth
    ) and not any(t.does("other-money") for t in ahead):
        return "money-spent-after", -1, ""
    if any(p in found for p in earlier) and (
        depth > 0 or any(t.key in ("and", ",") for t in tokens[max(0, first - 4) : first])
    ):
        return "further-sum", max(p for p in earlier if p in found), "list"
    return "", -1, ""
