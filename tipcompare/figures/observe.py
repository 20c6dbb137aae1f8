"""What was bound in a sentence to observations: each figure with its period, breakdown, actor and place."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence
from itertools import product
from typing import Any

from attrs import evolve, frozen

from tipcompare.figures.amounts import Amount
from tipcompare.figures.attach import Bound, Scene
from tipcompare.figures.lexicon import NOTHING
from tipcompare.figures.periods import covers_part
from tipcompare.figures.silences import Silence
from tipcompare.figures.tokens import Token
from tipcompare.figures.years import Dated
from tipcompare.model import Edition, Observation, Span
from tipcompare.model.document import Qualifier, Scope
from tipcompare.series import SeriesProfile

GOVERNMENT = "government"
_NEAR_OFFICIAL = 14
_TAIL = 9
_NEAR_OBJECT = 6
_ACCUSED = frozenset({"suspect", "person", "official", "victim"})
Dimensions = tuple[tuple[str, str], ...]


@frozen(eq=False)
class Setting:
    """Where a sentence stands: text, profile, edition, kind of section, its span, who acted in the one before."""

    text: str
    profile: SeriesProfile
    edition: Edition
    kind: str
    span: Span
    actor: str = ""


def observe_numbers(
    scene: Scene, bound: Sequence[Bound], amounts: Mapping[int, Amount], dated: Sequence[Dated], setting: Setting
) -> Iterator[Observation]:
    """Yield an observation for each number and each measure it counts, in order."""
    main = max((d.period.year for d in dated), default=0)
    scopes = _scopes(scene, bound, dated)
    for place, item in enumerate(bound):
        amount = amounts.get(place)
        measures = amount.measures if amount is not None else item.measures
        number = scene.tokens[item.phrase.first].number
        if not measures or number is None:
            continue
        for name in measures:
            for when in both_years(dated[place]):
                yield _observe(
                    scene,
                    (item, bound[item.of] if item.of >= 0 else None),
                    amount,
                    when,
                    (name, main, scopes[place]),
                    setting,
                )


def both_years(dated: Dated) -> tuple[Dated, ...]:
    """Return a number's period, and the other year that is named with it."""
    also = dated.period.also
    if also is None:
        return (dated,)
    return (dated, evolve(dated, period=evolve(dated.period, name=f"CY{also}", year=also, also=None)))


def _observe(
    scene: Scene,
    pair: tuple[Bound, Bound | None],
    amount: Amount | None,
    dated: Dated,
    named: tuple[str, int, Scope],
    setting: Setting,
) -> Observation:
    name, main, _ = named
    item, whole = pair
    counting = scene.counts[name]
    token = scene.tokens[item.phrase.first]
    number = token.number
    assert number is not None
    in_law = counting.term == "penalty"
    value: float | None = number.value if amount is None else amount.value
    qualifier: Qualifier = item.phrase.qualifier if amount is None else amount.qualifier
    if qualifier == "exact" and any(t.does("partial") for t in scene.tokens[: item.phrase.first]):
        qualifier = "incomplete"
    if number.kind in ("none", "any"):
        value, qualifier = 0.0, "exact"
    if number.kind == "unknown":
        value, qualifier = None, "not_reported"
    span = Span(token.start, token.end)
    actor = _actor(scene, item, counting.by_courts)
    officials = counting.by_courts or name in ("investigations", "arrests")
    scope: Scope = named[2]
    if value == 0 and scope == "total":
        scope = (
            "single" if _of_a_place(scene, item) else "part" if _of_some(scene, item, counting.dimensions) else scope
        )
    return Observation(
        span=span,
        number_text=span.of(setting.text),
        measure=name,
        value=value,
        qualifier=qualifier,
        unit=amount.unit if amount is not None else _unit(setting.profile, counting, name, item),
        period="" if in_law else dated.period.name,
        year=None if in_law else dated.period.year,
        comparison=not in_law and (item.relation == "comparison" or dated.period.year < main),
        actor=GOVERNMENT if in_law else actor,
        section=setting.kind,
        sentence=setting.span,
        accused="officials" if officials and _accused(scene, item, amount) else "",
        scope="part" if amount is not None else scope,
        law=_law(scene, item) or (_law(scene, whole) if whole is not None else ""),
        repeated=_repeated(scene, item) if value == 0 else 0,
        period_by=dated.by,
        rule=amount.rule if amount is not None else item.rule,
        **_dimensions(scene, item, counting.dimensions, whole),
    )


def _scopes(scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated]) -> tuple[Scope, ...]:
    """Return whether each number is the country's own whole, a part, or one incident, in order.

    Those in a list that shares one verb are parts of what they come to together; the figure of another year is what
    the one it is compared with is.
    """
    tokens = scene.tokens
    listed = {(item.of, dated[place].period.year) for place, item in enumerate(bound) if item.relation == "list"}
    incident = tells_incident(tokens)
    found: list[Scope] = []
    for place, item in enumerate(bound):
        phrase = item.phrase
        if incident:
            found.append("single")
        elif item.of >= 0 and (
            item.relation == "comparison" or (item.rule == "bracket" and dated[place].period != dated[item.of].period)
        ):
            found.append("part" if phrase.part else found[item.of])
        elif (
            item.relation in ("part", "list")
            or phrase.part
            or (place, dated[place].period.year) in listed
            or (
                _goes_on(tokens, item)
                or _besides(tokens, item)
                or _only_part(scene, item)
                or covers_part(dated[place].period)
            )
        ):
            found.append("part")
        else:
            found.append("total")
    return tuple(found)


def _of_a_place(scene: Scene, item: Bound) -> bool:
    """Return whether there were none in some place or act alone: "no victims were identified in these inspections"."""
    tokens = scene.tokens
    for index in range(item.phrase.end, min(item.phrase.end + _NEAR_OFFICIAL, len(tokens) - 1)):
        if tokens[index].key in (",", ";") or tokens[index].does("comparison", "break"):
            return False
        if tokens[index].does("place") and tokens[index].key != "by" and tokens[index + 1].period is None:
            return True
    return False


def _of_some(scene: Scene, item: Bound, names: Sequence[str]) -> bool:
    """Return whether there were none for some alone: "no shelters were available for male victims"."""
    return any(name not in names for token in _tail(scene, item) for name, _ in token.meaning.dimensions)


def tells_incident(tokens: Sequence[Token]) -> bool:
    """Return whether a sentence tells of one case: "In one case, ...", "In another instance, ..."."""
    return (
        len(tokens) > 2
        and tokens[0].key == "in"
        and any(token.meaning.kind == "case" and not token.key.endswith("s") for token in tokens[2:5])
    )


def _goes_on(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether what is counted had begun before the year: "continued to prosecute 12", "12 remained ongoing"."""
    first = item.cue if 0 <= item.cue < item.phrase.first else item.phrase.first
    before = tokens[max(0, first - 3) : item.phrase.end]
    after = tokens[item.phrase.end : item.phrase.end + 2]
    return any(token.does("continued") for token in (*before, *after))


def _besides(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether what is counted comes on top of what was said before, or is the deed of others.

    "also identified 12", "12 additional"; "assisted in 19 investigations".
    """
    if item.phrase.first > 1 and tokens[item.phrase.first - 2].does("helping") and item.rule == "own-noun":
        return True
    first = item.cue if 0 <= item.cue < item.phrase.first else item.phrase.first
    return any(token.does("more") for token in (*tokens[max(0, first - 2) : item.phrase.end], *tokens[:1]))


def _only_part(scene: Scene, item: Bound) -> bool:
    """Return whether the word that says what is counted tells of a part alone: those sentenced, of those convicted."""
    if item.cue < 0 or not item.measures:
        return False
    parts = {phrase.split()[0] for phrase in scene.counts[item.measures[0]].parts}
    joined = item.cue > 1 and scene.tokens[item.cue - 1].does("and") and bool(scene.tokens[item.cue - 2].meaning.verbs)
    return scene.tokens[item.cue].key.split()[0] in parts and not joined


def _repeated(scene: Scene, item: Bound | None) -> int:
    """Return for how many years in a row a sentence says that nothing was done; 2 for "never" and "not yet"."""
    return 2 if any(token.does("consecutive", "yet") for token in scene.tokens) else 0


def _unit(profile: SeriesProfile, counting: object, name: str, item: Bound) -> str:
    measure = profile.measure(name)
    assert measure is not None
    assert measure.prose is not None
    what = item.what or item.phrase.what
    if what == "measure":
        return measure.prose.noun_unit or measure.unit
    unit = dict(measure.prose.objects).get(what)
    return unit or measure.unit


def _dimensions(scene: Scene, item: Bound, names: Sequence[str], whole: Bound | None) -> dict[str, Any]:
    """Return the breakdowns of a number: by its own words, by what stands behind it, by those of what it is part of."""
    own = _by_name(item.phrase.dimensions)
    told = _by_name(pair for token in _tail(scene, item) for pair in token.meaning.dimensions)
    from_whole = _by_name(whole.phrase.dimensions) if whole is not None and item.phrase.what == "bare" else {}
    found: dict[str, Any] = {}
    for name in names:
        values = own.get(name) or told.get(name) or from_whole.get(name)
        if values and len(values) == 1:
            found[name] = next(iter(values))
    if "level" in names and "level" not in found:
        level = _level_of_actor(scene, item) or (_level_of_actor(scene, whole) if whole is not None else "")
        found |= {"level": level} if level else {}
    person = item.phrase.what in ("person", "victim")
    if "nationality" in names and item.phrase.nationality and "nationality" not in found and person:
        found["nationality"] = item.phrase.nationality
    return found


def _law(scene: Scene, item: Bound) -> str:
    """Return the article or section of the law that a figure is under, as printed; empty where none is named."""
    tokens = scene.tokens
    for index in range(item.phrase.end, min(item.phrase.end + _TAIL, len(tokens) - 1)):
        token = tokens[index]
        if token.number is not None or token.key in (",", ";", "(") or token.does("comparison", "break"):
            return ""
        if token.does("not-counted") and tokens[index + 1].key[:1].isdigit():
            last = index + 1
            while (
                last + 1 < len(tokens)
                and tokens[last + 1].start == tokens[last].end
                and tokens[last + 1].key not in ",;)."
            ):
                last += 1  # "181-1"
            return "".join(t.text for t in tokens[index + 1 : last + 1])
    return ""


def _level_of_actor(scene: Scene, item: Bound) -> str:
    """Return the level of who acted: "Federal police initiated 13 investigations"; empty where none is named."""
    tokens = scene.tokens
    last = item.cue if 0 <= item.cue < item.phrase.first else item.phrase.first
    found: set[str] = set()
    for index in range(last - 1, -1, -1):
        token = tokens[index]
        if token.key in (";", ":") or token.number is not None or token.does("break", "and"):
            break
        after = tokens[index + 1]
        if after.meaning.actor or after.meaning.kind == "official":
            found |= {value for name, value in token.meaning.dimensions if name == "level"}
    return found.pop() if len(found) == 1 else ""


def _by_name(pairs: Iterable[tuple[str, str]]) -> dict[str, set[str]]:
    found: dict[str, set[str]] = {}
    for name, value in pairs:
        found.setdefault(name, set()).add(value)
    return found


def _tail(scene: Scene, item: Bound) -> Sequence[Token]:
    tokens = scene.tokens
    index = item.phrase.end
    depth = tokens[item.phrase.first].depth
    tail: list[Token] = []
    while index < len(tokens) and len(tail) < _TAIL:
        token = tokens[index]
        if token.depth < depth or token.number is not None or (token.key in ",;:—–([)]" and token.key):
            break
        if token.does("comparison", "break") or (token.does("including") and token.key != "involving"):
            break
        tail.append(token)
        index += 1
    return tail


def _accused(scene: Scene, item: Bound, amount: Amount | None) -> bool:
    """Return whether a figure is about officials; a term is where those nearest before it are."""
    if amount is None:
        return _officials(scene, item)
    for index in range(item.phrase.first - 1, -1, -1):
        token = scene.tokens[index]
        if token.meaning.kind in _ACCUSED:
            return token.meaning.kind == "official" and token.does("official")
    return False


def _officials(scene: Scene, item: Bound) -> bool:
    """Return whether those accused are officials: the phrase says so, or what follows it."""
    inside = scene.tokens[item.phrase.first : item.phrase.end]
    if item.phrase.what == "official" and any(token.does("official") for token in inside):
        return True
    end = item.phrase.end
    depth = scene.tokens[item.phrase.first].depth
    numbers = (
        i for i in range(end, len(scene.tokens)) if scene.tokens[i].number is not None or scene.tokens[i].depth < depth
    )
    return _accuses(scene.tokens, end, min(next(numbers, len(scene.tokens)), end + _NEAR_OFFICIAL))


def _accuses(tokens: Sequence[Token], first: int, until: int) -> bool:
    """Return whether a stretch behind what was counted says that it is about officials.

    "of government employees complicit in trafficking", "one person, a police officer"; not "with the help of police".
    """
    linked = False
    for index in range(first, until):
        token = tokens[index]
        if token.key == ";" or token.does("comparison", "break") or token.key == "by":
            return False
        apposed = token.meaning.kind == "official" and index - first <= _NEAR_OBJECT and tokens[first].key == ","
        if token.does("official") or apposed:
            if linked or token.key.startswith("complicit"):
                return True
        elif token.key in ("of", "against", "involving") or (token.key == "," and index == first):
            linked = True
        elif token.does("link", "be", "consecutive") or token.key == "," or token.key in ("to", "under"):
            linked = linked and token.key == ","
    return False


def _actor(scene: Scene, item: Bound, by_courts: bool) -> str:
    """Return who acted: by the phrase's own words, else the last one named before the cue in its clause."""
    if item.phrase.actor:
        return item.phrase.actor
    tokens = scene.tokens
    depth = tokens[item.phrase.first].depth
    for index in range(item.phrase.first - 1, -1, -1):
        token = tokens[index]
        if token.depth > depth:
            continue
        if token.key == ";":
            break
        if token.meaning.actor and not (
            index
            and tokens[index - 1].key in ("to", "for", "by", "with")
            and token.meaning.actor != "courts"
            and tokens[index - 1].key != "by"
        ):
            actor = token.meaning.actor
            if actor != "courts" and _acts_with_government(tokens, index):
                return GOVERNMENT
            return actor if actor != "courts" or by_courts else GOVERNMENT
    return GOVERNMENT


def _acts_with_government(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the government is named beside an actor: "government officials and NGO partners identified"."""
    if index < 2 or not tokens[index - 1].does("and"):
        return False
    before = tokens[max(0, index - 3) : index - 1]
    return any(token.meaning.actor == GOVERNMENT or token.meaning.kind == "official" for token in before)


def observe_references(
    scene: Scene, bound: Sequence[Bound], dated: Sequence[Dated], setting: Setting
) -> Iterator[Observation]:
    """Yield what is only set against the figure of another year: "half as many as in 2019", "an increase of 12"."""
    tokens = scene.tokens
    for index, token in enumerate(tokens):
        if not token.does("reference"):
            continue
        last = index + (index + 1 < len(tokens) and tokens[index + 1].number is not None)
        before = [place for place, item in enumerate(bound) if item.measures and item.phrase.first < index]
        period = next((t.period for t in tokens[last + 1 :] if t.period is not None), None)
        if not before or period is None or bound[before[-1]].relation == "comparison":
            continue
        item = bound[before[-1]]
        span = Span(token.start, tokens[last].end)
        yield Observation(
            span=span,
            number_text=span.of(setting.text),
            measure=item.measures[0],
            value=None,
            qualifier="relative",
            unit=_unit(setting.profile, scene.counts[item.measures[0]], item.measures[0], item),
            period=period.name,
            year=period.year,
            comparison=True,
            section=setting.kind,
            sentence=setting.span,
            scope="part",
            period_by="stated",
            rule="reference",
        )


def observe_silences(
    scene: Scene, silences: Sequence[Silence], dated: Mapping[int, Dated], setting: Setting
) -> Iterator[Observation]:
    """Yield an observation for each measure of each silence, in order."""
    tokens = scene.tokens
    for place, silence in enumerate(silences):
        span = Span(tokens[silence.first].start, tokens[silence.last - 1].end)
        near = tokens[silence.last : silence.last + _NEAR_OBJECT]
        officials = _accuses(tokens, silence.last, silence.until) or any(t.does("official") for t in near)
        officials = officials or _names_officials(tokens, silence)
        incomplete = any(t.does("partial") for t in tokens[silence.last - 1 : silence.until])
        for name, when in product(silence.measures, both_years(dated[place])):
            counting = scene.counts[name]
            measure = setting.profile.measure(name)
            assert measure is not None
            accused = counting.by_courts or name in ("investigations", "arrests")
            yield Observation(
                span=span,
                number_text=span.of(setting.text),
                measure=name,
                value=silence.value,
                qualifier="exact" if silence.value is not None else "incomplete" if incomplete else "not_reported",
                unit=measure.unit,
                period=when.period.name,
                year=when.period.year,
                section=setting.kind,
                sentence=setting.span,
                accused="officials" if accused and officials else "",
                period_by=when.by,
                rule=silence.rule,
                scope="part" if covers_part(when.period) else _silent_scope(tokens, silence),
                repeated=_repeated(scene, None) if silence.value == 0 else 0,
            )


def _names_officials(tokens: Sequence[Token], silence: Silence) -> bool:
    """Return whether those of whom nothing is told are officials: "... or convict any officials"."""
    return any(
        tokens[index].does("official") and (tokens[index - 1].meaning.verbs or tokens[index - 1].number is not None)
        for index in range(silence.last + 1, min(silence.until, len(tokens)))
    )


def _silent_scope(tokens: Sequence[Token], silence: Silence) -> Scope:
    if tells_incident(tokens):
        return "single"
    if silence.rule == "undone" and any(t.meaning is NOTHING for t in tokens[silence.first : silence.at]):
        return "single"
    reach = tokens[silence.last : silence.until]
    return "part" if any(t.meaning.dimensions or t.does("other-law") for t in reach) else "total"
