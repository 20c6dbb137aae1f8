"""Numbers bound to measures by the declared rules."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from attrs import evolve, frozen

from tipcompare.figures.phrases import Phrase
from tipcompare.figures.rules import RULES, Relation, Rule
from tipcompare.figures.tokens import Token
from tipcompare.series.prose import Counting

_SIGNS = frozenset(",;:—–")
_FIELDS = {
    "noun": "nouns",
    "verb": "verbs",
    "weak": "weak",
    "state": "states",
    "condition": "conditions",
    "purpose": "purposes",
}
_NEAR_OPENING = 3
"""Tokens of an opening such as "These victims included"."""
_CHARGES = 5
_FAR_BACK = 60
"""Numbers among which the one that a number goes with is looked for."""
_PASSED = 4
"""Verbs or nouns joined by "and" that one number may be of."""


@frozen(eq=False)
class Bound:
    """A phrase with what it counts.

    Args:
        phrase: the number's.
        measures: it counts; empty where no rule took it.
        rule: that said so.
        of: place, among the phrases, of the earlier one that it is a part or another year's figure of; -1 for none.
        relation: to that one: `part`, `comparison`, `list`; empty for none.
        cue: place of the token that said so; -1 where the phrase itself did.
        what: is counted: by its own noun, else by that of the earlier one.
    """

    phrase: Phrase
    measures: tuple[str, ...] = ()
    rule: str = ""
    of: int = -1
    relation: Relation = ""
    cue: int = -1
    what: str = ""


@frozen(eq=False)
class Scene:
    """A sentence while its numbers are bound.

    Args:
        tokens: of it.
        phrases: of its numbers, in order.
        counts: how prose speaks of each measure.
        carried: measures of the last figure of the sentences before.
        continued: whether this one goes on from the one before.
        silent: for what is said not to have been done or reported, the place where that ends and its measures.
    """

    tokens: Sequence[Token]
    phrases: Sequence[Phrase]
    counts: Mapping[str, Counting]
    carried: tuple[str, ...] = ()
    continued: bool = False
    silent: Sequence[tuple[int, tuple[str, ...]]] = ()


def bind_numbers(scene: Scene) -> tuple[Bound, ...]:
    """Return each phrase with the measures that the first fitting rule gives it, in order."""
    bound: list[Bound] = []
    for phrase in scene.phrases:
        found = next((b for b in (_apply(rule, scene, phrase, bound) for rule in RULES) if b is not None), None)
        bound.append(_completed(scene, found, bound) if found is not None else Bound(phrase))
    return tuple(bound)


def _completed(scene: Scene, item: Bound, bound: Sequence[Bound]) -> Bound:
    """Return a bound number with what its participle adds, set beside the year it is compared with."""
    definite = item.phrase.whole or (
        item.phrase.first > 0 and scene.tokens[item.phrase.first - 1].key in ("the", "all")
    )
    said = [name for name in item.phrase.said if definite and accepts(scene.counts[name], item.phrase.what)]
    told = _told_also(scene, item) if item.rule in ("participle", "said") else ()
    item = evolve(item, measures=tuple(dict.fromkeys((*item.measures, *said[:1], *told))))
    if item.relation:
        return item
    index = item.phrase.first - 1
    while index >= 0 and scene.tokens[index].does("light"):
        index -= 1
    if index >= 0 and scene.tokens[index].does("comparison"):
        like = [place for place, b in enumerate(bound) if b.measures and set(b.measures) & set(item.measures)]
        of = max(like, key=lambda place: (bound[place].relation == "", place), default=-1)
        return evolve(item, relation="comparison", of=of)
    return item


def _told_also(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return what those told by a participle did besides: "all 30 victims identified received care"."""
    state = next(rule for rule in RULES if rule.cue == "state")
    place = _find_after(state, scene, item.phrase)
    return _measures_at(state, scene, place, item.phrase) if place >= 0 else ()


def _apply(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    if phrase.what not in rule.what or (phrase.whole and rule.passes_whole):
        return None
    if rule.side == "own":
        return _own(rule, scene, phrase, bound)
    if rule.inherits:
        return _inherit(rule, scene, phrase, bound)
    place = _find_before(rule, scene, phrase) if rule.side == "before" else _find_after(rule, scene, phrase)
    if place < 0:
        return None
    measures = _measures_at(rule, scene, place, phrase)
    return Bound(phrase, measures, rule.name, cue=place) if measures else None


def _own(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    if rule.cue == "noun":
        number = scene.tokens[phrase.first].number
        listed = ("nouns", "nouns") if number is not None and number.kind in ("none", "any") else ("nouns",)
        joined = _joined(scene.tokens, phrase.end, 1, listed, lambda name: True)
        if scene.counts[phrase.nouns[0]].money:
            return None
        return Bound(phrase, tuple(dict.fromkeys((phrase.nouns[0], *joined))), rule.name)
    if rule.cue == "carried":
        return _carried(scene, phrase, rule)
    if rule.cue == "opening":
        return _opening(scene, phrase, rule)
    if rule.cue == "all":
        names = tuple(name for name, c in scene.counts.items() if phrase.what in c.mentioned)
        definite = (
            phrase.whole
            or phrase.part
            or (phrase.first > 0 and scene.tokens[phrase.first - 1].key in ("the", "all", "these"))
        )
        return Bound(phrase, names, rule.name) if names and definite else None
    if rule.cue == "said":
        said = tuple(name for name in phrase.said if accepts(scene.counts[name], phrase.what))
        return Bound(phrase, said[:1], rule.name) if said else None
    return None


def _carried(scene: Scene, phrase: Phrase, rule: Rule) -> Bound | None:
    """Return the phrase with what the sentence before counted: "Of those victims, 86 were adults"."""
    measures = tuple(name for name in scene.carried if accepts(scene.counts[name], phrase.what))
    goes_on = scene.continued or phrase.what == "victim"
    if not measures or not (phrase.part or (goes_on and _is_said(scene.tokens, phrase))):
        return None
    return Bound(phrase, measures, rule.name, relation="part")


def _opening(scene: Scene, phrase: Phrase, rule: Rule) -> Bound | None:
    """Return the phrase with what the opening of the sentence speaks of: "Of the victims identified, 12 were girls"."""
    tokens = scene.tokens
    if not tokens or not tokens[0].does("whole") or not _is_said(tokens, phrase):
        return None
    comma = next((i for i, token in enumerate(tokens) if token.key == ","), 0)
    opening = tokens[:comma] if comma < phrase.first else ()
    kinds = {token.meaning.kind for token in opening} - {""}
    if any(token.number is not None for token in opening) or not kinds:
        return None
    verbs = [name for token in opening for name in token.meaning.verbs if accepts(scene.counts[name], "person")]
    names = verbs or [name for name, c in scene.counts.items() if kinds & set(c.mentioned)]
    return Bound(phrase, tuple(names[:1]), rule.name, relation="") if names else None


def _is_said(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether those counted are only told what they are: "86 were adults", "three girls"."""
    end = phrase.end
    if end < len(tokens) and tokens[end].does("be"):
        return end + 1 < len(tokens) and bool(
            tokens[end + 1].meaning.dimensions
            or tokens[end + 1].meaning.kind
            or tokens[end + 1].key in ("a", "from", "under", "victims", "potential")
            or tokens[end + 1].text[:1].isupper()
        )
    return phrase.what == "bare" and bool(phrase.dimensions)


def accepts(counting: Counting, what: str) -> bool:
    """Return whether a measure may count what a phrase counts."""
    return any(what == kind for kind, _ in counting.objects)


def _find_before(rule: Rule, scene: Scene, phrase: Phrase) -> int:
    """Return the place of the rule's cue before the phrase, or -1."""
    tokens = scene.tokens
    depth = tokens[phrase.first].depth
    met = not rule.needs
    steps = 0
    index = phrase.first - 1
    while index >= 0 and steps < rule.reach:
        token = tokens[index]
        if token.depth < depth:
            return -1
        if token.depth > depth or token.key in ")]":
            index -= 1
            continue
        steps += 1
        if met and _is_cue(rule, scene, index, phrase):
            return index
        if token.does(*rule.needs) or token.key in rule.needs:
            met = True
        if _stops(rule, tokens, index, phrase):
            return -1
        index -= 1
    return -1


def _find_after(rule: Rule, scene: Scene, phrase: Phrase) -> int:
    """Return the place of the rule's cue after the phrase, or -1."""
    tokens = scene.tokens
    depth = tokens[phrase.first].depth
    met = not rule.needs
    steps = 0
    index = _behind(scene, phrase)
    inserted = False
    while index < len(tokens) and steps < rule.reach:
        token = tokens[index]
        if token.depth < depth:
            return -1
        if token.depth > depth or token.key in "([":
            index += 1
            continue
        steps += 1
        if token.key == "," and index + 1 < len(tokens) and tokens[index + 1].does("including"):
            inserted = True
        elif token.key == "," and inserted:
            inserted = False
        elif inserted:
            pass
        elif met and _is_cue(rule, scene, index, phrase):
            return index
        elif token.does(*rule.needs):
            met = True
        elif (token.number is not None and token.number.kind not in ("one", "length")) or _stops(
            rule, tokens, index, phrase
        ):
            return -1
        index += 1
    return -1


def _behind(scene: Scene, phrase: Phrase) -> int:
    """Return the place behind a phrase, and behind the whole that it is counted out of: "none of the 12 defendants"."""
    whole = next((p for p in scene.phrases if phrase.part and p.first == phrase.end), None)
    return phrase.end if whole is None else whole.end


def _is_cue(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> bool:
    token = scene.tokens[index]
    if not getattr(token.meaning, _FIELDS[rule.cue]):
        return False
    if rule.name == "noun-of" and any(t.key == "on" for t in scene.tokens[max(0, index - 2) : index]):
        return False  # "a course on trafficking investigations for 30 officers"
    if rule.name == "number-of" and not any(t.does("data") for t in scene.tokens[max(0, index - 3) : index]):
        return False
    if (
        rule.side == "after"
        and rule.cue == "verb"
        and not token.key.split()[0].endswith(("ed", "found", "tried", "taught", "sent"))
    ):
        return False
    return bool(_measures_at(rule, scene, index, phrase))


def _measures_at(rule: Rule, scene: Scene, index: int, phrase: Phrase) -> tuple[str, ...]:
    """Return the measures that the cue at `index` gives the phrase, with those joined to it by "and"."""
    token = scene.tokens[index]
    counts = scene.counts

    def fits(name: str) -> bool:
        if rule.cue == "weak":
            return phrase.what in counts[name].weak_objects
        return accepts(counts[name], phrase.what)

    if rule.cue == "verb" and token.does("base") and not _acts(scene.tokens, index):
        return ()
    if rule.name == "participle" and not _ends_clause(scene.tokens, index):
        return ()
    own = [name for name in _led(rule, token, counts) if fits(name)]
    if not own or (rule.cue == "verb" and attributive(scene.tokens, index)):
        return ()
    if rule.cue in ("verb", "noun", "weak"):
        step = 1 if rule.side == "after" else -1
        fields: tuple[str, ...] = (
            ("nouns", "verbs") if rule.cue == "noun" else ("verbs",) if rule.side == "after" else ("verbs", "weak")
        )
        joined = _joined(scene.tokens, index + step, step, fields, fits)
        return tuple(dict.fromkeys((own[0], *joined)))
    return (own[0],)


def _acts(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the bare form of a verb is one, not a noun: "to shelter", "did not shelter", not "the shelter"."""
    place = index - 1
    while place >= 0 and tokens[place].key.endswith("ly"):
        place -= 1
    if place < 0:
        return False
    before = tokens[place]
    return (
        before.key.endswith("to")
        or before.key == ","
        or before.does("negation", "and", "plan")
        or bool(before.meaning.verbs)
    )


def _ends_clause(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a participle has no object behind it: "victims identified by police", not "assisted police"."""
    if index + 1 >= len(tokens):
        return True
    after = tokens[index + 1]
    if after.key == "on" and _on_other_charges(tokens, index + 1):
        return False
    if after.key == "with" and index + 2 < len(tokens) and tokens[index + 2].meaning.nouns:
        return False
    return (
        after.period is not None
        or not after.key[-1:].isalpha()
        or after.does("function", "and", "comparison", "break", "neutral")
        or after.key.endswith("ly")
    )


def _on_other_charges(tokens: Sequence[Token], index: int) -> bool:
    """Return whether those convicted or charged were so for something else: "convicted on prostitution charges"."""
    reach = tokens[index : index + _CHARGES]
    return any(t.key == "charges" for t in reach) and not any("traffick" in t.key for t in reach)


def _led(rule: Rule, token: Token, counts: Mapping[str, Counting]) -> tuple[str, ...]:
    """Return the measures a cue may give: those its nouns lead to come first ("three workshops for 85 officers")."""
    own: tuple[str, ...] = getattr(token.meaning, _FIELDS[rule.cue])
    if rule.cue == "noun":
        return (*(led for name in own for led in counts[name].leads), *own)
    return own


def _joined(
    tokens: Sequence[Token], index: int, step: int, fields: Sequence[str], fits: Callable[[str], bool]
) -> list[str]:
    """Return the measures of the words joined to one by commas and "and", going by `step`."""
    found: list[str] = []
    joint = False
    while 0 <= index < len(tokens) and len(found) < _PASSED:
        token = tokens[index]
        names = [name for field in fields for name in getattr(token.meaning, field)]
        if token.does("and") or (token.key == "," and (step < 0 or fields != ("nouns",))):
            joint = True
        elif joint and names:
            if step < 0 and index and tokens[index - 1].number is not None and token.meaning.nouns:
                break
            found.extend([name for name in names if fits(name)][:1])
            joint = False
        elif not joint and token.meaning.weak and step < 0:
            pass  # "identified and provided support to"
        elif (
            not token.does("neutral", "light-verb") and not token.key.endswith("ly") and token.key not in ("of", "the")
        ):
            break
        index += step
    return found


def attributive(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a participle stands before a noun: "the identified victims"."""
    if index + 1 >= len(tokens) or not tokens[index].key.endswith("ed"):
        return False
    after = tokens[index + 1]
    before = tokens[index - 1] if index else None
    return (
        bool(after.meaning.kind or after.meaning.nouns)
        and before is not None
        and (before.does("light", "function", "data") and not before.does("be", "have", "and", "relative", "pronoun"))
    )


def _stops(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    token = tokens[index]
    if token.key in _SIGNS:
        return token.key in rule.ends
    if rule.cue in ("verb", "weak") and rule.side == "before" and token.meaning.nouns and not token.meaning.verbs:
        return index + 1 < len(tokens) and tokens[index + 1].does("link")
    if (
        token.number is not None
        and token.number.kind not in ("one", "length")
        and rule.side == "before"
        and not rule.inherits
    ):
        between = tokens[index + 1 : phrase.first]
        return not any(t.does("link") or t.key == "to" for t in between)
    if token.meaning.marks & rule.ends:
        return True
    return "verb" in rule.ends and is_verb(tokens, index)


def is_verb(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a token looks like a verb that says something else."""
    token = tokens[index]
    gerund = token.key.endswith("ing") and index > 0 and tokens[index - 1].does("link")
    if token.meaning.verbs:
        return not attributive(tokens, index) and not gerund
    if token.meaning.kind or token.meaning.nouns or token.meaning.states or token.meaning.weak:
        return False
    if token.does("neutral"):
        return False
    if token.does("verb", "unrelated"):
        return not gerund
    if not token.key.endswith("ed") or len(token.key) < 5 or token.does("light", "law", "sentence", "function"):
        return False
    after = tokens[index + 1] if index + 1 < len(tokens) else None
    return after is None or not (
        after.meaning.kind or after.meaning.nouns or after.meaning.dimensions or after.does("sum")
    )


def _inherit(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with the measures of the earlier number that it is set beside."""
    place = _link(rule, scene, phrase, bound)
    if place is None:
        return None
    of = _earlier(scene, phrase, bound, place, rule)
    goes_on = rule.cue == "part" and scene.continued and place <= _NEAR_OPENING
    carried = tuple(name for name in scene.carried if accepts(scene.counts[name], phrase.what))
    if of < 0 and goes_on and carried:
        return Bound(phrase, carried, "carried", relation="part", cue=place)
    if of < 0 and rule.cue == "comparison" and scene.continued and carried:
        return Bound(phrase, carried, rule.name, relation="comparison", cue=place)
    if of < 0 and rule.cue in ("bracket", "comparison"):
        return _beside_silence(rule, scene, phrase, place)
    if of < 0:
        return None
    source = bound[of]
    relation: Relation = rule.inherits
    if rule.inherits == "list":
        relation = source.relation or ("part" if _tells_parts(scene, phrase, source) else "list")
        of = source.of if source.relation else of
    if rule.cue == "part" and place < source.phrase.first and not phrase.part and source.rule == "included":
        relation = "list"  # "investigations included 332 cases of the one kind and 12 of the other"
    what = phrase.what if phrase.what not in ("bare", "unknown") else source.what or source.phrase.what
    name = "part" if rule.cue == "list" and relation == "part" else rule.name
    return Bound(phrase, source.measures, name, of, relation, place, what)


def _beside_silence(rule: Rule, scene: Scene, phrase: Phrase, place: int) -> Bound | None:
    """Return the phrase with what was not reported or not done: "did not report the number identified (11 in 2016)"."""
    silent = next((measures for until, measures in reversed(scene.silent) if until <= place + 1), ())
    measures = tuple(name for name in silent if accepts(scene.counts[name], phrase.what))
    return Bound(phrase, measures, rule.name, relation="comparison", cue=place) if measures else None


def _link(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> int | None:
    """Return the place of what stands between the phrase and an earlier number, None where nothing of it does."""
    tokens = scene.tokens
    depth = tokens[phrase.first].depth
    if rule.cue == "part" and phrase.part and phrase.what == "bare":
        return phrase.first
    opened = (
        bool(bound) and bool(bound[0].measures) and bound[0].phrase.whole and bound[0].phrase.first <= _NEAR_OPENING
    )
    if rule.cue == "part" and opened and phrase.what == "bare" and depth == 0:
        return bound[0].phrase.first
    if rule.cue == "list":
        return phrase.first if _listed(scene, phrase, bound) else None
    steps = 0
    index = phrase.first - 1
    while index >= 0 and steps < rule.reach:
        token = tokens[index]
        if token.depth < depth:
            return index if rule.cue == "bracket" else None
        if token.depth == depth:
            steps += 1
            if token.does("comparison"):
                return index if rule.cue == "comparison" and not rises_to(tokens, index, phrase.first) else None
            if token.does("including") or token.key in ("—", "–"):
                return index if rule.cue == "part" else None
            if token.key in rule.ends or begins_deed(tokens, index):
                return None
        index -= 1
    return None


def _says(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb in the past stands there: "prosecutors brought", "sentences ranged"."""
    token = tokens[index]
    return (is_verb(tokens, index) and token.key.split()[0].endswith("ed")) or token.does("verb")


def rises_to(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Return whether the number at `first` is what a figure came to: "increased from 12 in 2019 to 15"."""
    place = first - 1
    while place > index and tokens[place].meaning.qualifier:
        place -= 1
    return place > index + 1 and tokens[place].key == "to" and tokens[index].key.endswith("from")


def begins_deed(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a joint begins another deed of the same subject: "and did not convict", ", and imposed"."""
    if not (tokens[index].does("and") or tokens[index].key == ",") or index + 1 >= len(tokens):
        return False
    after = tokens[index + 1]
    if after.does("negation"):
        return True
    ahead = index + 1 + (after.does("light") or after.key.endswith("ly"))
    if tokens[index].does("and") and after.number is None and not after.does("light") and index + 2 < len(tokens):
        subject = after.key[-1:].isalpha() and not is_verb(tokens, index + 1) and not after.meaning.dimensions
        if subject and tokens[index + 2].number is None and _says(tokens, index + 2):
            return True
    acts = after.meaning.verbs or after.meaning.weak
    if tokens[index].key == "," and acts and after.key.endswith("ing"):
        return True
    return (
        tokens[index].does("and")
        and ahead < len(tokens)
        and is_verb(tokens, ahead)
        and tokens[ahead].key.split()[0].endswith(("ed", "ing"))
        and not is_verb(tokens, index - 1)
    )


def _listed(scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether the phrase stands in a list with the number before it: joined to it, with no verb in between."""
    tokens = scene.tokens
    if not bound or not bound[-1].measures:
        return False
    start = phrase.first - 1
    while start >= 0 and (tokens[start].does("light") or tokens[start].meaning.qualifier):
        start -= 1
    if start < 0 or not (tokens[start].key in (",", ";", ":") or tokens[start].does("and")):
        return False
    before = bound[-1].phrase
    if tokens[before.first].depth != tokens[phrase.first].depth:
        return tokens[before.first].depth > tokens[phrase.first].depth
    return not any(
        is_verb(tokens, index) and not _of_list(tokens, index)
        for index in range(before.end, start)
        if tokens[index].depth == tokens[before.first].depth
    )


def _tells_parts(scene: Scene, phrase: Phrase, source: Bound) -> bool:
    """Return whether a list goes on with parts of what stands before it, not with others of its kind.

    After a semicolon, in "12 were women", and where only those that follow say which they are: "47 investigations, 34
    for sex trafficking and 13 for forced labor".
    """
    tokens = scene.tokens
    after = tokens[phrase.end] if phrase.end < len(tokens) else None
    if phrase.part or source.phrase.whole or (after is not None and after.does("be")):
        return True
    if any(tokens[index].key in (";", ":") for index in range(source.phrase.end, phrase.first)):
        return True
    alike = phrase.what == "bare" or (phrase.head != "" and phrase.head == source.phrase.head)
    return alike and _is_told(tokens, phrase) and not _is_told(tokens, source.phrase)


def _is_told(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a phrase says which of their kind they are."""
    after = tokens[phrase.end] if phrase.end < len(tokens) else None
    return bool(phrase.dimensions) or (after is not None and after.key in ("for", "of", "involving", "under"))


def _of_list(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb only says what those in a list are: "12 subjected to ...", "who were exploited"."""
    return bool(tokens[index].meaning.conditions or tokens[index].meaning.verbs) and tokens[index].key.endswith("ed")


def _earlier(scene: Scene, phrase: Phrase, bound: Sequence[Bound], place: int, rule: Rule) -> int:
    """Return the place of the earlier bound phrase that this one goes with, or -1.

    A part goes with a whole of this year before one of another year, a figure of another year or in brackets with what
    stands before it; either with one that counts the same kind of thing before one that does not.
    """
    tokens = scene.tokens
    depth = tokens[phrase.first].depth
    ranked: list[tuple[tuple[bool, bool, bool, bool, int], int]] = []
    for index, other in list(enumerate(bound))[-_FAR_BACK:]:
        level = tokens[other.phrase.first].depth
        if not other.measures or level > depth or (rule.cue == "bracket" and level >= depth):
            continue
        if rule.cue in ("comparison", "bracket") and other.phrase.first > place:
            continue
        parts = rule.cue == "list" and _tells_parts(scene, phrase, other)
        now = other.relation != "comparison" or rule.cue == "bracket" or depth > 0 or (rule.cue == "list" and not parts)
        same = phrase.head != "" and phrase.head == other.phrase.head and rule.cue != "bracket"
        main = rule.cue != "comparison" or _is_main(tokens, other)
        ranked.append(((_alike(phrase, other.phrase), now, main, same, index), index))
    return max(ranked)[1] if ranked else -1


def _is_main(tokens: Sequence[Token], other: Bound) -> bool:
    """Return whether a number is what its clause is about, not where or in how many parts: not "in two shelters"."""
    index = other.phrase.first - 1
    while index >= 0 and tokens[index].does("light"):
        index -= 1
    return other.relation == "" and not (index >= 0 and tokens[index].does("place"))


def _alike(phrase: Phrase, other: Phrase) -> bool:
    """Return whether two phrases may count the same things."""
    if phrase.what in ("bare", "unknown") or other.what in ("bare", "unknown", "measure"):
        return True
    return (phrase.what == "case") == (other.what == "case")
