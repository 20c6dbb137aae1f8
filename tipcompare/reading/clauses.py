"""The clauses of a sentence with figures, word by word: what each number counts, of whom, said by whom."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.model.document import Qualifier
from tipcompare.reading.counting import CURRENCY_SIGNS, PERCENT, named_after, take_number
from tipcompare.reading.numbers import read_number
from tipcompare.reading.phrases import add_dimensions
from tipcompare.reading.scene import NEVER, Frame, Item, Scene, current_frame, hear_period, open_item
from tipcompare.reading.words import PERIOD_SIGN, Word
from tipcompare.series.prose import words as words_of

_BREAKS = frozenset(words_of("and, but, while, although, though, whereas, when, as, or, because, yet, so"))
_BE = frozenset(words_of("was, were, been, being, are, is, be, had, have, has, also, who, that"))
_PASSIVE = frozenset(words_of("was, were, been, being, are, is"))
_VERB_LIKE = _BE | frozenset(
    words_of(
        "did, made, held, gave, ran, led, took, found, brought, sent, met, put, set, saw, said, kept, left, paid, "
        "began, it, they"
    )
)
_NO_SUBJECT = frozenset(words_of("to, for, with, from, of, against, in, at, on, into, through"))
_NO_VERB = frozenset({"suspected", "united", "alleged", "related"})
_AHEAD = 12
_LISTED = 3


def hear_sentence(words: Sequence[Word], scene: Scene) -> list[Item]:
    """Return the numbers of a sentence that count something, in order; `scene` carries what was said before it."""
    index = 0
    while index < len(words):
        number = read_number(words, index)
        if number is not None:
            items, after = take_number(words, number, scene)
            _hear_periods(words, index, after, scene)
            index = after
            if items:
                scene.items.extend(items)
                scene.item = items[-1]
                scene.partial = False
            continue
        if "reference" in words[index].meaning.marks:
            index = _hear_reference(words, index, scene)
            continue
        _hear_word(words, index, scene)
        index += 1
    return _settle(scene)


def _hear_periods(words: Sequence[Word], first: int, last: int, scene: Scene) -> None:
    """Take in the periods named within a noun phrase."""
    for index in range(first, last):
        if words[index].key == PERIOD_SIGN:
            hear_period(scene, words[index].start, index)


def _hear_reference(words: Sequence[Word], index: int, scene: Scene) -> int:
    """Take in a figure that is set against one of another year, and return the place after it.

    "half as many as in 2019", "an increase of 12 from 2018": it is kept as it stands, with the year it refers to.
    """
    last = index + 1
    number = read_number(words, last) if last < len(words) and words[index].key.endswith((" of", " by")) else None
    if number is not None:
        last = number.last
    before = next((item for item in reversed(scene.items) if item.measures and not item.comparing), None)
    scene.comparing = True
    scene.item = None
    if (
        before is not None
        and before.kind != "time"
        and (number is not None or not words[index].key.endswith((" of", " by")))
    ):
        item = open_item(scene, words[index].start, words[last - 1].end, index, last)
        item.measures, item.unit, item.qualifier = before.measures[:1], before.unit, "relative"
        scene.items.append(item)
    return last


def _settle(scene: Scene) -> list[Item]:
    """Give numbers what only later ones tell of them.

    "nine federal and 22 state investigations", "11 women and two girls were exploited in sex trafficking".
    """
    later: Item | None = None
    for item in reversed(scene.items):
        if later is not None and later.clause == item.clause:
            if not item.measures and item.kind == "" and later.named and later.place - item.after <= _LISTED:
                item.measures, item.unit = later.measures, later.unit
            listed = item.kind == later.kind == "person" and 0 < later.place - item.after <= 2
            if listed and "exploitation" in later.told and not item.told:
                item.told = {"exploitation": later.told["exploitation"]}
        if item.measures:
            later = item
    return [item for item in scene.items if item.measures]


def _hear_word(words: Sequence[Word], index: int, scene: Scene) -> None:
    """Take in a word that is no number."""
    word = words[index]
    meaning = word.meaning
    if not word.key[0].isalpha():
        _hear_sign(words, index, scene)
        return
    if word.key in _BREAKS and "neutral" not in meaning.marks:
        _hear_break(words, index, scene)
    if meaning.marks:
        _hear_marks(words, index, scene)
    if meaning.verbs or meaning.nouns or meaning.states:
        _hear_measure(words, index, scene)
    if meaning.dimensions:
        _hear_dimensions(words, index, scene)
    elif scene.item is not None and word.text[0].isupper() and not meaning.actor and words[index - 1].key in _BE:
        scene.item.told.setdefault("nationality", set()).add(word.text)
    if meaning.actor or word.key in ("organization", "hotline"):
        _hear_actor(words, index, scene)
    if meaning.term:
        judged = meaning.term == "sentence" and (not scene.law or bool(meaning.marks & {"judgment"}))
        scene.term = "sentence" if judged else "penalty"
        if scene.item is not None and scene.item.kind == "time":
            scene.item.closed = True


def _hear_sign(words: Sequence[Word], index: int, scene: Scene) -> None:
    sign = words[index].key
    if sign == PERIOD_SIGN:
        apart = index > 0 and (
            words[index - 1].key in ("unlike", "unlike in", "than", "since") or _compares(words[index - 1])
        )
        hear_period(scene, words[index].start, index, apart=apart)
    elif sign in (";", ":"):
        _end_clause(scene, shared=False)
        scene.comparing = False
        scene.context = {}
    elif sign == "(":
        scene.outer.append(scene.comparing)
        if scene.item is not None and scene.item.kind != "money":
            scene.item = None
    elif sign == ")" and scene.outer:
        scene.comparing = scene.outer.pop()
        scene.item = None
    elif sign in ("—", "–"):
        scene.item = None


def _compares(word: Word) -> bool:
    return "comparison" in word.meaning.marks


def _end_clause(scene: Scene, *, shared: bool) -> None:
    """Begin another clause; `shared` where the subject stays the same."""
    scene.clause += 1
    scene.item = None
    if not shared:
        scene.fresh = True
        scene.law = False
        scene.negated_at = scene.unreported_at = NEVER


def _hear_break(words: Sequence[Word], index: int, scene: Scene) -> None:
    if not _begins_clause(words, index + 1):
        return
    key = words[index].key
    if words[index - 1].key == "," or key not in ("and", "or"):
        scene.comparing = bool(scene.outer and scene.outer[-1])
    after = words[index + 1].meaning
    if after.term and not after.verbs:
        scene.item = None  # "convicted and sentenced two traffickers"
        return
    _end_clause(scene, shared=bool(after.verbs))


def _begins_clause(words: Sequence[Word], index: int) -> bool:
    """Return whether a verb comes soon, and neither a number nor another joint before it."""
    for place in range(index, min(index + 5, len(words))):
        word = words[place]
        meaning = word.meaning
        if word.key == PERIOD_SIGN:
            continue
        number = read_number(words, place)
        if (number is not None and number.kind == "count") or word.key in ("and", "or"):
            return False
        if meaning.verbs or meaning.term or word.key in _VERB_LIKE or "negation" in meaning.marks:
            return True
        if word.key.endswith("ed") and not meaning.dimensions and word.key not in _NO_VERB:
            return True
        if word.key in _NO_SUBJECT or not word.key[0].isalpha():
            return False
    return False


def _hear_marks(words: Sequence[Word], index: int, scene: Scene) -> None:
    word = words[index]
    marks = word.meaning.marks
    after = words[index + 1].key if index + 1 < len(words) else ""
    if (_compares(word) and after != PERIOD_SIGN) or (word.key == "from" and _leads_from(words, index)):
        scene.comparing = True
        scene.item = None
    if word.key == "to" and scene.comparing and words[index - 1].key == PERIOD_SIGN and _number_next(words, index + 1):
        scene.comparing = False  # "from 12 in 2018 to 15 in 2019"
    if "negation" in marks:
        scene.negated_at = index
    if "account" in marks and 0 < index - scene.negated_at <= 2:
        scene.unreported_at = index
    if "partial" in marks or "data" in marks:
        _hear_data(words, index, scene)
    if "aside" in marks and scene.item is not None and words[index - 1].key != "in":
        scene.item.closed = True
    if "law" in marks:
        scene.law = True
    if "unrelated" in marks:
        _hear_unrelated(words, index, scene)
    if "average" in marks:
        scene.average = True
    if "other-money" in marks:
        scene.money_at = NEVER


def _leads_from(words: Sequence[Word], index: int) -> bool:
    """Return whether "from" brings in the figure of another year: ", from 12", "from 12 in 2018 to 15 in 2019"."""
    if not _number_next(words, index + 1):
        return False
    dated = any(word.key == PERIOD_SIGN for word in words[index + 2 : index + 5])
    return words[index - 1].key in (",", PERIOD_SIGN) or dated


def _hear_unrelated(words: Sequence[Word], index: int, scene: Scene) -> None:
    """Take in a verb that no measure is about: it takes the numbers beside it away from all of them."""
    item = scene.item
    if item is not None and not item.fixed and (index == item.after or words[index - 1].key in _PASSIVE):
        item.measures, item.fixed = (), True
    scene.frames.append(Frame((), index, scene.clause, by_verb=True))


def _number_next(words: Sequence[Word], index: int) -> bool:
    while index < len(words) and (words[index].meaning.qualifier or words[index].key in CURRENCY_SIGNS):
        index += 1
    number = read_number(words, index) if index < len(words) else None
    return number is not None and number.kind == "count"


def _hear_data(words: Sequence[Word], index: int, scene: Scene) -> None:
    """Take in "did not report the number of", "did not provide complete data on" and "incomplete figures"."""
    partial = "partial" in words[index].meaning.marks
    if not 0 < index - scene.unreported_at <= 3:
        scene.partial = scene.partial or partial
        return
    kind = ""
    for place, word in enumerate(words[index + 1 : index + _AHEAD], start=index + 1):
        if _compares(word) or word.key == ";":
            return
        kind = kind or word.meaning.kind
        names = word.meaning.verbs or word.meaning.nouns
        if names:
            listed = (*names[:1], *named_after(words, place + 1)) if not word.meaning.verbs else names[:1]
            _leave_open(words, scene, listed, "incomplete" if partial else "not_reported")
            if scene.item is not None:
                scene.item.unit = dict(scene.counts[names[0]].objects).get(kind, "")
            return


def _leave_open(words: Sequence[Word], scene: Scene, measures: tuple[str, ...], qualifier: Qualifier) -> None:
    """Add the figure that is said not to be given; it stands where that is said."""
    first, last = words[scene.negated_at], words[scene.unreported_at]
    item = open_item(scene, first.start, last.end, scene.negated_at, NEVER)
    item.measures, item.qualifier = measures, qualifier
    scene.items.append(item)
    scene.item = item
    scene.unreported_at = NEVER


def _hear_measure(words: Sequence[Word], index: int, scene: Scene) -> None:
    meaning = words[index].meaning
    names = meaning.verbs or (() if "counted" in meaning.marks else meaning.nouns)
    if any(scene.counts[name].money for name in names):
        scene.money_at = index
        names = tuple(name for name in names if not scene.counts[name].money)
    counted = any(word.key == "any" for word in words[index + 1 : index + 6])
    if meaning.nouns and 0 < index - scene.unreported_at <= 2 and not counted:
        _leave_open(words, scene, meaning.nouns[:1], "not_reported")
    item = scene.item
    if item is not None and meaning.states and (not item.measures or item.clause != current_frame(scene).clause):
        _correct(item, index, meaning.states, scene)
    if not names or _only_planned(words, index, scene):
        return
    beside = item is not None and _tells_of(words, index, item)
    if item is not None and beside and meaning.verbs and not item.fixed and item.kind != "time":
        _correct(item, index, names, scene)
    of = index + 1 < len(words) and words[index + 1].key in ("of", "against") and _number_next(words, index + 2)
    if not meaning.verbs and item is not None and item.measures and item.after >= 0 and not of:
        return
    last = scene.frames[-1] if scene.frames else None
    if last is not None and last.by_verb and meaning.verbs and _only_joins(words, last.place + 1, index):
        names = (*last.measures, *names)
    leads = tuple(led for name in names for led in scene.counts[name].leads)
    scene.frames.append(Frame((*names, *leads), index, scene.clause, bool(meaning.verbs)))


def _tells_of(words: Sequence[Word], index: int, item: Item) -> bool:
    """Return whether a verb is a participle of those counted: "29 traffickers convicted in", "29 were convicted"."""
    before = index - 1
    while before > item.place and (words[before].key == "also" or words[before].key.endswith("ly")):
        before -= 1
    if words[before].key in _PASSIVE:
        return True
    after = words[index + 1] if index + 1 < len(words) else None
    if index != item.after or after is None:
        return index == item.after
    closed = not after.key[0].isalnum() or after.meaning.kind in ("suspect", "victim")
    return closed or "function" in after.meaning.marks


def _correct(item: Item, index: int, names: Sequence[str], scene: Scene) -> None:
    """Let a verb or state beside the number say what it counts."""
    if item.named:
        return
    for name in names:
        accepted = dict(scene.counts[name].objects)
        if item.kind == "" or item.kind in accepted:
            item.measures, item.fixed = (name,), True
            item.unit = item.unit if item.unit == PERCENT else accepted.get(item.kind, item.unit)
            scene.frames.append(Frame((name,), index, scene.clause, by_verb=False))
            return


def _only_joins(words: Sequence[Word], first: int, last: int) -> bool:
    return 0 < last - first <= 2 and all(word.key in (",", "or", "and") for word in words[first:last])


def _only_planned(words: Sequence[Word], index: int, scene: Scene) -> bool:
    """Return whether a verb only may, should or is going to happen."""
    recent = words[max(0, index - 10) : index]
    if not recent or (recent[-1].key not in ("to", "not") and "plan" not in recent[-1].meaning.marks):
        return False
    planned = any("plan" in word.meaning.marks for word in recent)
    if planned:
        scene.frames.append(Frame((), index, scene.clause, by_verb=True))
    return planned


def _hear_dimensions(words: Sequence[Word], index: int, scene: Scene) -> None:
    if 0 < index - scene.negated_at <= 3 and scene.item is None:
        return
    dimensions = words[index].meaning.dimensions
    if scene.item is not None:
        if not scene.item.closed:
            add_dimensions(scene.item.told, dimensions)
        return
    if scene.fresh:
        scene.context = {}
        scene.fresh = False
    add_dimensions(scene.context, dimensions)


def _hear_actor(words: Sequence[Word], index: int, scene: Scene) -> None:
    word = words[index]
    before = words[index - 1].key if index else ""
    actor = word.meaning.actor or scene.other_actor
    if not actor or before in _NO_SUBJECT or (scene.item is not None and before != "by"):
        return
    if index > 1 and before == "and" and scene.actor == "government" and words[index - 2].meaning.actor:
        return
    if word.key == "hotline" and (scene.actor or index > 2):
        return
    scene.actor = actor
    if actor in ("ngo", "international_organization"):
        scene.other_actor = actor
    if scene.item is not None:
        scene.item.actor = actor
