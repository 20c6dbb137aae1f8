"""A number in its sentence: what it counts, in what unit, how exactly."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.model.document import Qualifier
from tipcompare.reading.numbers import Number, read_number
from tipcompare.reading.phrases import Phrase, read_phrase
from tipcompare.reading.scene import Frame, Item, Scene, current_frame, open_item
from tipcompare.reading.words import Word

CURRENCY_SIGNS = {"$": "USD", "€": "EUR", "£": "GBP"}
PERCENT = "percent"
"""The unit of shares."""
_JOINS = frozenset({"to", "and", "or", "-", "–"})
_IN_A_YEAR = {"year": 1.0, "month": 12.0, "week": 52.0, "day": 365.0}
_BOUNDS: dict[str, tuple[str, ...]] = {
    "up_to": ("max",),
    "less_than": ("max",),
    "at_least": ("min",),
    "more_than": ("min",),
}
_BESIDE = frozenset(
    {"only", "total", "of", "a", "to", "all", "for", "the", "into", "just", "another", "an", "additional"}
)
_AMOUNTS = frozenset(
    {"to", "at", "were", "was", "totaled", "totalled", "reached", "included", "numbered", "of", ":", "with"}
)
_NEAR, _NEAR_LEAD, _HOPED = 4, 9, 4
_DONE = ("ed", "ing", " of", "guilty")
_BEYOND, _CODE = 4, 3
_LEAST_MONEY = 1000
_PEOPLE = frozenset({"suspect", "victim", "person", "official"})


def take_number(words: Sequence[Word], number: Number, scene: Scene) -> tuple[list[Item], int]:
    """Return what a number counts, if the series asks for it, and the place to go on from."""
    before = words[number.first - 1].key if number.first else ""
    if number.kind == "count":
        if _is_code(words, number, scene):
            return _money(words, number, scene, words[number.first - 1].text), number.last
        if before in CURRENCY_SIGNS:
            return _money(words, number, scene, CURRENCY_SIGNS[before]), number.last
        items, after = _terms(words, number, scene)
        if after:
            return items, after
        second = _range_end(words, number)
        if second is not None:
            return _range(words, number, second, scene)
    phrase = read_phrase(words, number.last)
    if phrase.kind == "time":
        return [], number.last
    if number.kind == "count":
        if _is_money(words, number, phrase, scene):
            scene.currencies.add(phrase.currency)
            return _money(words, number, scene, phrase.currency), phrase.end
        if before == "(" and scene.item is not None and scene.item.kind == "money":
            return _money(words, number, scene, "USD"), number.last
    item = (
        _counted(words, number, phrase, scene) if number.kind != "share" or _is_share(words, number, phrase) else None
    )
    if item is None:
        return [], number.last
    if number.kind == "share":
        item.unit = PERCENT
    return [item], phrase.end


def _is_share(words: Sequence[Word], number: Number, phrase: Phrase) -> bool:
    """Return whether a percentage is one of those whom a measure counts: "60 percent of the victims"."""
    of = number.last < len(words) and words[number.last].key == "of"
    return of and (bool(phrase.nouns) or phrase.kind in ("victim", "suspect", "case"))


def _range_end(words: Sequence[Word], number: Number) -> Number | None:
    """Return the second number of "20 to 30 victims" or "between 20 and 30 victims"."""
    before = words[number.first - 1].key if number.first else ""
    joint = words[number.last].key if number.last < len(words) - 1 else ""
    if before == "from" or joint not in ("to", "-", "–", "and") or (joint == "and") != (before == "between"):
        return None
    second = read_number(words, number.last + 1)
    return second if second is not None and second.kind == "count" else None


def _range(words: Sequence[Word], first: Number, second: Number, scene: Scene) -> tuple[list[Item], int]:
    """Return both ends of a range of people or things: at least the one, up to the other."""
    phrase = read_phrase(words, second.last)
    pair: tuple[tuple[Number, Qualifier], ...] = ((first, "at_least"), (second, "up_to"))
    found = []
    for number, qualifier in pair if phrase.kind not in ("time", "thing", "other") else ():
        item = _counted(words, number, phrase, scene)
        if item is not None:
            item.qualifier = qualifier
            found.append(item)
    return found, phrase.end if found else second.last


def _counted(words: Sequence[Word], number: Number, phrase: Phrase, scene: Scene) -> Item | None:
    """Return the item for a number of people or things, or None where it counts nothing the series asks for."""
    frame = current_frame(scene)
    direct = frame.by_verb and frame.place >= _beside(words, number.first)
    measures, unit, fixed = _measures(words, number, phrase, scene, direct=direct)
    if not _speaks(words, number, phrase, scene, direct=direct):
        return None
    if (direct and not frame.measures and not phrase.nouns) or _only_hoped(words, number.first):
        return None
    people = phrase.kind in _PEOPLE and number.kind in ("count", "share", "none")
    bare = not phrase.strange and phrase.kind == "" and number.kind == "count"
    if not measures and not (people or bare):
        return None
    item = open_item(scene, number.start, number.end, number.first, phrase.end)
    item.kind, item.head, item.own, item.unit = phrase.kind, phrase.head, phrase.dimensions, unit
    item.fixed, item.named = fixed, bool(phrase.nouns)
    item.measures = measures[:1]
    item.qualifier = qualifier_before(words, number.first, scene)
    item.value = number.value
    if number.kind in ("any", "none"):
        item.measures = (*measures, *named_after(words, phrase.end)) if phrase.nouns else measures
    if number.kind == "article" and _negated(scene):
        item.value = 0.0
    if number.kind in ("any", "article") and scene.unreported_at >= 0:
        item.value, item.qualifier = None, "not_reported"
    if phrase.actor:
        item.actor = scene.actor = phrase.actor
    if phrase.nouns and number.kind != "any":
        leads = tuple(led for name in phrase.nouns for led in scene.counts[name].leads)
        scene.frames.append(Frame((*phrase.nouns, *leads), number.first, scene.clause, by_verb=False))
    return item


def _only_hoped(words: Sequence[Word], index: int) -> bool:
    """Return whether a number is the object of what is only planned: "plans to open two shelters"."""
    recent = words[max(0, index - _HOPED) : index]
    planned = next((place for place, word in enumerate(recent) if "plan" in word.meaning.marks), None)
    if planned is None:
        return False
    return any(word.key == "to" for word in recent[planned:]) or [word.key for word in recent[planned + 1 :]] == ["of"]


def _measures(
    words: Sequence[Word], number: Number, phrase: Phrase, scene: Scene, *, direct: bool
) -> tuple[tuple[str, ...], str, bool]:
    """Return what a number counts, in what unit if not the usual one, and whether that is certain."""
    if phrase.nouns:
        return phrase.nouns, "", True
    if phrase.kind == "" and not phrase.strange:
        return (*_bare(words, number, scene, direct=direct), direct)
    alike = next((i for i in scene.items if i.head and i.head == phrase.head and i.measures), None)
    if scene.comparing and alike is not None:
        return alike.measures[:1], alike.unit, True
    frames = [*reversed(scene.frames), Frame(scene.carried, number.first, scene.clause, by_verb=False)]
    for frame in frames:
        if frame.by_verb and not frame.measures:
            break
        seen = any(item.measures and item.measures[0] in frame.measures for item in scene.items)
        near = _NEAR_LEAD if scene.leads & set(frame.measures) else _NEAR
        if not seen and (frame.clause != scene.clause or _beside(words, number.first) - frame.place > near):
            continue
        found = _accepting(phrase.kind, frame.measures, scene, direct=direct and frame is frames[0])
        if found:
            return tuple(name for name, _ in found), found[0][1], direct and frame is frames[0]
    found = _accepting(phrase.kind, phrase.said, scene, direct=False)
    return tuple(name for name, _ in found), found[0][1] if found else "", bool(found)


def _accepting(kind: str, measures: Sequence[str], scene: Scene, *, direct: bool) -> list[tuple[str, str]]:
    """Return those of `measures` that count things of a kind, with the unit."""
    found: list[tuple[str, str]] = []
    if kind == "other" and not direct:
        return found
    for name in measures:
        accepted = dict(scene.counts[name].objects)
        unknown = kind == "other" and direct and "suspect" in accepted
        if unknown or kind in accepted:
            found.append((name, accepted["suspect" if unknown else kind]))
    return found


def _bare(words: Sequence[Word], number: Number, scene: Scene, *, direct: bool) -> tuple[tuple[str, ...], str]:
    """Return measure and unit of a number with no noun: those of the figures before it."""
    frame = current_frame(scene)
    counted = [item for item in scene.items if item.measures and item.unit != PERCENT]
    if not frame.measures:
        denied = _denied(scene)
        return (denied.measures[:1], denied.unit) if denied is not None else ((), "")
    same = [item for item in counted if item.measures[0] in frame.measures]
    if same:
        return same[-1].measures[:1], same[-1].unit
    if (
        not direct
        and not frame.by_verb
        and not (scene.carried or scene.comparing or words[number.first - 1].key in _AMOUNTS)
    ):
        return (), ""
    kinds = {item.kind for item in scene.items if item.kind}
    if direct and not any(_accepting(kind, frame.measures, scene, direct=False) for kind in kinds):
        return (), ""
    return frame.measures, ""


def _denied(scene: Scene) -> Item | None:
    """Return the figure that one of another year is set against: "did not open any cases, compared with 12"."""
    counted = [item for item in scene.items if item.measures]
    if len(counted) != 1 or not scene.comparing or current_frame(scene).by_verb:
        return None
    return counted[0] if counted[0].named and len(counted[0].measures) == 1 else None


def _speaks(words: Sequence[Word], number: Number, phrase: Phrase, scene: Scene, *, direct: bool) -> bool:
    """Return whether "a", "any", "no", "none" and a number without a noun stand there as figures."""
    before = words[number.first - 1] if number.first else None
    frame = current_frame(scene)
    money = any(scene.counts[name].money for name in phrase.nouns)
    if number.kind == "article":
        done = direct and (words[frame.place].key.endswith(_DONE) or _negated(scene))
        return done and phrase.kind in _PEOPLE
    if number.kind == "any":
        heard = _negated(scene) or (scene.negated_at >= 0 and bool(phrase.nouns))
        return heard and bool(phrase.nouns or phrase.kind)
    if number.kind == "none":
        if before is not None and before.key in ("had", "has", "have", "lacked", "carries", "carry"):
            return False
        spent = before is not None and any(scene.counts[name].money for name in before.meaning.verbs)
        bare = words[number.first].key == "none" and (bool(frame.measures) or _denied(scene) is not None)
        return bare or ((not money or spent) and bool(phrase.nouns or phrase.kind))
    return not money and (bool(phrase.kind or phrase.nouns) or not phrase.strange)


def _negated(scene: Scene) -> bool:
    """Return whether the verb heard last did not happen."""
    return 0 <= scene.negated_at < current_frame(scene).place


def named_after(words: Sequence[Word], index: int) -> tuple[str, ...]:
    """Return the measures named in a list that goes on: "any investigations, prosecutions, or convictions"."""
    found: list[str] = []
    while index < len(words):
        if words[index].meaning.nouns:
            found.extend(words[index].meaning.nouns)
        elif words[index].key not in (",", "or", "and", "new"):
            break
        index += 1
    return tuple(found)


def _beside(words: Sequence[Word], index: int) -> int:
    """Return the place of the last word before a number that is not one of "only", "a total of", "at least"."""
    index -= 1
    while index > 0 and (words[index].meaning.qualifier or words[index].key in _BESIDE):
        index -= 1
    return index


def qualifier_before(words: Sequence[Word], index: int, scene: Scene) -> Qualifier:
    """Return how exact the words before a number make it."""
    if scene.partial and not scene.comparing:
        return "incomplete"
    while index and words[index - 1].key in CURRENCY_SIGNS:
        index -= 1
    return (words[index - 1].meaning.qualifier if index else None) or "exact"


def _is_money(words: Sequence[Word], number: Number, phrase: Phrase, scene: Scene) -> bool:
    """Return whether a number is an amount in a currency that the vocabulary, this report or a bracket tells."""
    word = phrase.currency
    if not word or phrase.kind not in ("money", "other") or phrase.end - number.last > 2:
        return False
    if phrase.kind == "money" or word in scene.currencies:
        return True
    after = words[phrase.end : phrase.end + 3]
    bracket = [w.key for w in after[:1]] == ["("] and any(w.key in CURRENCY_SIGNS for w in after)
    return bracket or (scene.money_at >= 0 and number.value >= _LEAST_MONEY)


def _is_code(words: Sequence[Word], number: Number, scene: Scene) -> bool:
    """Return whether a code such as EUR stands before an amount."""
    before = words[number.first - 1].text if number.first else ""
    code = len(before) == _CODE and before.isupper() and before.isalpha()
    bracket = [word.key for word in words[number.last : number.last + 2]] == ["(", "$"]
    return code and (bracket or number.value >= _LEAST_MONEY)


def _money(words: Sequence[Word], number: Number, scene: Scene, currency: str) -> list[Item]:
    """Return the item for an amount of money, where it is spent, given or asked for and is no fine."""
    beyond = words[number.last : number.last + _BEYOND]
    if scene.money_at < 0 or any("other-money" in word.meaning.marks for word in beyond):
        return []
    qualifier = qualifier_before(words, number.first, scene)
    last = scene.item
    bracketed = "(" in (words[number.first - 1].key, words[number.first - 2].key)
    if qualifier == "exact" and last is not None and last.kind == "money" and bracketed:
        qualifier = last.qualifier
    item = open_item(scene, number.start, number.end, number.first, number.last)
    item.value, item.qualifier, item.unit, item.kind = number.value, qualifier, currency, "money"
    item.measures = tuple(name for name, counting in scene.counts.items() if counting.money)[:1]
    return [item]


def _terms(words: Sequence[Word], number: Number, scene: Scene) -> tuple[list[Item], int]:
    """Return the items for a length of time in law or judgment, or a range of them, and the place after it."""
    index, unit = _time_unit(words, number.last)
    second = None
    if index < len(words) - 1 and words[index].key in _JOINS:
        second = read_number(words, index + 1)
    if second is not None and second.kind == "count":
        last, last_unit = _time_unit(words, second.last)
        if last_unit:
            pair = [*_term(number, scene, "min", unit or last_unit), *_term(second, scene, "max", last_unit)]
            for item in pair:
                item.told = pair[0].told
            return pair, last
    if not unit:
        return [], 0
    if scene.average and scene.term == "sentence":
        scene.average = False
        return _term(number, scene, "mean", unit), index
    qualifier = qualifier_before(words, number.first, scene)
    bounds = _BOUNDS.get(qualifier, ("min", "max"))
    if [word.key for word in words[index : index + 2]] == ["to", "life"]:
        bounds = ("min",)
    elif number.first > 3 and words[number.first - 1].key == "to" and words[number.first - 4].key.endswith("from"):
        bounds = ("max",)  # "from a fine to four years"
    found = [item for bound in bounds for item in _term(number, scene, bound, unit)]
    for item in found:
        item.qualifier, item.told = qualifier, found[0].told
    return found, index


def _term(number: Number, scene: Scene, bound: str, unit: str) -> list[Item]:
    """Return the item for one end of a range; none where neither a penalty nor a sentence was spoken of."""
    names = [name for name, c in scene.counts.items() if scene.term and c.term == scene.term and c.bound == bound]
    items = []
    for name in names[:1]:
        item = open_item(scene, number.start, number.end, number.first, number.last)
        item.value, item.measures, item.kind = number.value / _IN_A_YEAR[unit], (name,), "time"
        items.append(item)
    return items


def _time_unit(words: Sequence[Word], index: int) -> tuple[int, str]:
    """Return the place after a word such as "years" at `index`, and which it is; empty where none stands there."""
    if index < len(words):
        unit = words[index].key.rstrip("s")
        if unit in _IN_A_YEAR:
            return index + 1, unit
    return index, ""
