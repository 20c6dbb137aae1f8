"""What else became of those just counted, and what they got: "identified 12 children and gave them shelter"."""

from __future__ import annotations

from collections.abc import Iterator, Mapping, Sequence
from itertools import takewhile

from attrs import evolve

from tipcompare.figures.words.hosts import is_hosted
from tipcompare.figures.words.rule import NAMED_OR_BARE, NOT_ACCUSED
from tipcompare.figures.words.sentence import Bound, Scene, accepts, counts_places
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_key, is_dated, is_denied
from tipcompare.figures.words.verbs import before_light
from tipcompare.series.prose import Counting

NEAR_GOODS = 6
"""Words of the longest list of goods that is given to those just counted."""
_NEAR_GIVEN = NEAR_GOODS + 1
"""Tokens of a verb and the longest list of goods behind it that is given to those just counted."""
_NEAR_PLACE, _NEAR_WHERE = 6, 5
"""Tokens behind a deed among which stands in what it was done, and before those counted, where it was."""
_NEAR_DEED = 5
"""Tokens behind "all of whom" among which stands what became of them."""
_ELSEWHERE = frozenset({"break", "comparison", "negation", "including"})
"""Marks of the words behind which nothing more is told of those counted."""
_NEAR_THEM = 24
"""Tokens behind those counted among which is told what else was done to them."""
_END_LIST = ("break", "relative", "negation", "including", "place", "be", "have")


def tell_besides(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return what else was done to those counted, or was told of them, in the same sentence."""
    if any(counts_places(scene.counts[name]) for name in item.measures):
        return ()  # "three shelters, all funded by it, served women"
    done = _done_to_them(scene, item) or _undergone_besides(scene, item) or _done_to_all_of(scene, item)
    return done or _helped_besides(scene, item) or _given_besides(scene, item)


def adds_help(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a purpose is not all that was done: "gave food and help with", "including with repatriation"."""
    goods = tokens[index - 1].does("goods")
    joint, deed = tokens[before_light(tokens, index - goods)], tokens[index].key.partition(" ")[0]
    joined = joint.joins and (goods or deed == "saw" or deed.endswith(("ed", "ing")))
    return joint.does_any("includes", "relative") or joined


def _helped_besides(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return what those counted were also helped with: "assisted 12 women, including with repatriation"."""
    behind = item.ends
    cues = (i for i in scene.cues.get("purposes", ()) if i > behind and adds_help(scene.tokens, i))
    if item.relation == "comparison" or (place := next(cues, 0)) == 0:
        return ()
    apart = any(t.key in (";", ":") or t.number is not None or t.does("break") for t in scene.tokens[behind:place])
    return () if apart else scene.accepting(item.phrase.what, scene.tokens[place].meaning.purposes)


def _given_besides(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return the help of which a purpose is but one thing: "provided 12 women with permits, food, and care"."""
    if item.rule != "purpose":
        return ()
    tokens, verb = scene.tokens, at(scene.tokens, before_light(scene.tokens, item.phrase.first, qualifiers=True))
    if not verb.does("using"):
        return ()
    listed = takewhile(lambda t: _goes_on(t) or t.meaning.nouns or t.meaning.kind == "official", tokens[item.cue + 1 :])
    things = list(listed)  # "interpreters and police protection"
    after = at(tokens, item.cue + 1 + len(things))
    closed = after.key in (".", ";") or after.period is not None  # not "and trained officials"
    more = closed and has(things[:-1], "and") and has(things, "goods")  # not "and police clearance", "and exit permits"
    helped = tuple(n for n in verb.meaning.weak if more and item.phrase.what in scene.counts[n].weak_objects)
    return (_name_goods(things, scene.counts) or helped) if helped else ()


def _done_to_all_of(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return what became of all that others might be counted out of: "of the 16 tried, all were convicted".

    Not "12 of the 16 suspects charged, all men, were convicted".
    """
    place, first = item.ends, scene.phrases[0].first == item.phrase.first
    opens = first and item.phrase.whole and at(scene.tokens, place).key == ","
    opens = opens and at(scene.tokens, place + 1).does("everyone")
    return _told_of_all(scene, evolve(item, what=item.phrase.what), place + 1) if opens else ()


def _done_to_them(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return what else was done to those counted: "identified 12 children and referred them to care"."""
    tokens, led = scene.tokens, scene.phrases[0]
    # "of the 12 victims, it helped nine, as well as referred them", not ", and referred them", who may be all
    out_of = item.phrase.what == "bare" and led.whole and has_key(tokens[item.phrase.end :], "as well as")
    what = (led if out_of else item.phrase).stands_for
    accused = what not in NOT_ACCUSED or item.cue > item.phrase.first  # "were found, all of whom were housed"
    if item.relation in ("part", "comparison") or (accused and (item.phrase.whole or "everyone" not in scene.marks)):
        return ()
    if not any(scene.accepting(kind, item.measures) for kind in ("victim", "suspect", "case")):
        return ()  # "trained 100 officers to find such children and refer them to care"
    nobody = tokens[item.phrase.first].number_kind in ("none", "any")
    for index in _places_behind(tokens, item):
        token, after = tokens[index], tokens[index + 1]
        if (accused or item.phrase.whole) and token.number is not None:
            return ()  # "charged six and convicted five, all of whom were jailed", "of the 90, it helped nine"
        counted = index + 2 < len(tokens) and tokens[index + 2].number is not None  # "referred all 51 to care"
        turns = token.key == ";" and (counted or not after.does("everyone"))  # not "; all were referred to care"
        elsewhere = not (token.joins or token.meaning.marks.isdisjoint(_ELSEWHERE))  # not at "as well as"
        # "did not try any cases and freed all men it convicted"
        elsewhere = elsewhere or (nobody and token.key == "and" and after.key.partition(" ")[0].endswith("ed"))
        if turns or token.key == ":" or elsewhere:
            return ()
        if accused and not (token.does("everyone") or after.does("everyone")):
            continue  # "charged 12 suspects, all of whom were convicted", "and convicted all of them"
        deed = _deed_of_goods(tokens, index)
        if not (tokens[deed - 1].joins or tokens[deed - 1].key == ";"):
            whose = token.does("they") and not item.phrase.part and after.key.endswith("ed")
            if whose and (found := scene.accepting(what, after.meaning.verbs)):
                return found  # "supported 12 victims of trafficking it identified"
            continue
        they = token.does_any("everyone", "who", "they")
        if they and (of_all := _told_of_all(scene, evolve(item, what=what), index)):
            return of_all  # ", all of whom were housed", ", and they received food and care"
        if token.does("using") and _goods_alone(tokens, index + 1):
            return _given_goods(scene, item, index)
        meant = token.does("base") and tokens[item.phrase.first].number_kind == "count"  # "works to find and help them"
        if not (counted or meant or token.joins) and _are_meant(tokens, item, index + 1, what):
            then = at(tokens, index + 2).meaning  # "handed them over to a shelter", "had them brought home"
            had = (*then.verbs, *then.states) if token.does("have") else ()
            handed = (*token.meaning.verbs, *then.purposes, *had)
            return (*scene.accepting(what, handed), *_given_goods(scene, item, deed))
    return ()


def _are_meant(tokens: Sequence[Token], item: Bound, place: int, what: str) -> bool:
    """Return whether a word stands for those counted: "them", "the victims", "all victims", not "all boys"; "both"."""
    word, named = tokens[place], at(tokens, place + 1).meaning.kind
    every = word.does("everyone") and named in ("", "victim", what)
    both = word.does("pair") and tokens[item.phrase.first].value == 2  # "and referred both to care"
    return word.does("them") or every or both or (word.does("definite") and named == what)


def _places_behind(tokens: Sequence[Token], item: Bound) -> Iterator[int]:
    """Yield the places behind those counted, but for what goes on with some of them.

    In brackets, "(nine men, including a boy)", or up to what was done to all: "12, including six boys, and freed all".
    """
    behind, some, closed = item.ends, False, -1
    for index in range(behind, min(len(tokens) - 1, behind + _NEAR_THEM)):
        inside, opens = tokens[index].depth > tokens[item.phrase.first].depth, tokens[index].does("including")
        some = inside and (some or opens)
        if opens and tokens[index - 1].key == ",":
            ahead = range(index, min(len(tokens) - 3, index + _NEAR_THEM))
            ends = (i for i in ahead if tokens[i].key == "," and tokens[i + 1].does("and"))
            closed = next((i for i in ends if tokens[i + 3].does("everyone")), -1)
        if not some and index > closed:
            yield index


def _deed_of_goods(tokens: Sequence[Token], index: int) -> int:
    """Return the place of the verb that gives goods to somebody: "and gave food and medical care to them"."""
    named = tokens[index].does("goods") and tokens[index].is_for
    verb = back_over(tokens, index - 1, _goes_on) if named else -1
    return verb if verb > 0 and tokens[verb].does("using") else index


def _given_goods(scene: Scene, item: Bound, index: int) -> tuple[str, ...]:
    """Return what those counted were given by the verb at `index`: "and gave them shelter and care"."""
    verb, goods = scene.tokens[index], scene.tokens[index + 1 : index + 1 + _NEAR_GIVEN]
    weak = tuple(name for name in verb.meaning.weak if item.phrase.what in scene.counts[name].weak_objects)
    return (_name_goods(goods, scene.counts) or weak) if weak else ()


def _told_of_all(scene: Scene, item: Bound, index: int) -> tuple[str, ...]:
    """Return what became of all those counted: "all of whom police referred", "who were housed", "they got care".

    What they did themselves is none of it: "although police identified 31 victims, they referred only 12".
    """
    tokens = scene.tokens
    by_them = tokens[index].does("they")
    for place in range(index + 1, min(len(tokens), index + 1 + _NEAR_DEED)):
        told = tokens[place].meaning
        ahead = range(place + 1, place + _NEAR_GIVEN)  # not "all had care, including 12 who had shelter"
        some = (i for i in ahead if at(tokens, i).does("including") and at(tokens, i + 1).number is not None)
        ends = (i for i in ahead if at(tokens, i).does("break"))
        goods = tokens[place + 1 : min(next(some, ahead.stop), next(ends, ahead.stop))]
        if told.states and is_denied(goods):
            return ()  # "and they received no care"
        undergone = not by_them or has(tokens[index + 1 : place], "be")
        if scene.any_with("mentioned", told.verbs) and any(t.period for t in goods):
            return ()  # "brought 12 home, whom authorities had found in 2019"
        handed = (*told.verbs, *(name for name in told.weak if scene.counts[name].handed)) if undergone else ()
        names = (*told.states, *_name_goods(goods, scene.counts)) if told.states else handed
        if names and not has(tokens[place - 2 : place], "negation"):  # "all of whom were freed without charge"
            names += _undergone_besides(scene, evolve(item, rule="done-to", cue=place))
            return tuple(dict.fromkeys(name for name in names if accepts(scene.counts[name], item.what)))
    return ()


def _undergone_besides(scene: Scene, item: Bound) -> tuple[str, ...]:
    """Return what else was done to those to whom something was: "12 were referred to a home and (were) given care"."""
    tokens = scene.tokens
    what = item.counted
    if item.rule not in ("done-to", "done-to-later", "state") or what not in NAMED_OR_BARE or item.relation:
        return ()
    none = tokens[item.phrase.first].number_kind == "none"
    joints = ("and", "as well as", "or") if none else ("and", "as well as")  # "none were found or received care"
    for index in range(item.cue + 1, min(len(tokens) - 1, item.cue + _NEAR_THEM)):
        token = tokens[index]
        joined = tokens[index - 1].key in joints
        apart = token.number is not None or token.key in (";", ":") or not token.meaning.marks.isdisjoint(_ELSEWHERE)
        if apart or (token.does("be") and not joined):  # "were arrested after the victims were found"
            return ()
        if token.does_any("who", "which") and at(tokens, index + 2).does_any("them", "everyone"):
            # "were found by police, who referred them to care"
            return *scene.accepting(what, tokens[index + 1].meaning.verbs), *_given_goods(scene, item, index + 1)
        if not joined:
            continue
        place = index + token.does("everyone")  # "were tried, and all were convicted"
        place += at(tokens, place).does("be")
        place += at(tokens, place).does("pair")  # "were charged, and were both convicted"
        place += place + 1 < len(tokens) and tokens[place].key.endswith("ly")
        if at(tokens, place + 1).number_kind == "count":
            return ()  # "five of whom were found by NGOs, and housed 20", "sent 20 to court, and reported nine"
        gets = token.meaning.states or tokens[place].does("using")
        given = _name_goods(tokens[place + 1 : place + 1 + _NEAR_GIVEN], scene.counts) if gets else ()
        names = (*token.meaning.states, *given) or tokens[place].meaning.weak or _undergone(tokens, place)
        denied = is_denied(tokens[place + 1 : place + _NEAR_GIVEN])
        found = tuple(name for name in dict.fromkeys(names) if not denied and accepts(scene.counts[name], what))
        if found:
            return found
    return ()


def _undergone(tokens: Sequence[Token], place: int) -> tuple[str, ...]:
    """Return what else was done to those before: "were found in bars and referred to care"."""
    before, behind = tokens[max(0, place - _NEAR_THEM) : place], tokens[place : place + _NEAR_DEED]
    years = [[token.period.year for token in near if token.period] for near in (before, behind)]
    if (all(years) and years[0][-1] != years[1][0]) or has(behind, "other-crime"):
        return ()  # "were arrested in 2019 and convicted in 2020", "arrested in May and convicted of theft"
    return tokens[place].meaning.verbs


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
    told = _name_goods(goods, counts) if strange else given
    left = () if item.rule == "state" else set(given).difference(told)
    housing = (name for name, counting in counts.items() if scene.tokens[cue].meaning.verbs and counting.hosts)
    hosted = (name for name in housing if is_hosted(scene.tokens, counts[name], cue) or _are_there(scene, item, name))
    return tuple(dict.fromkeys((*(name for name in item.measures if name not in left), *told, *hosted)))


def _are_there(scene: Scene, item: Bound, name: str) -> bool:
    """Return whether help was given where people are housed: "assisted 12 in shelters", "12 were assisted there".

    Or "ran two shelters, where 12 were assisted"; not where these are counted: "assisted 12 at two shelters". Or to
    those who live there: "ran one shelter and gave services to 12 residents".
    """
    tokens, hosts = scene.tokens, set(scene.counts[name].hosts)
    if has(item.phrase.of(tokens), "lodger"):
        where = tokens[item.phrase.end : item.phrase.end + 3]  # "12 residents of the capital", "of the shelter"
        theirs = at(where, 0).key in ("of", "in", "from") and not is_dated(where)
        return any(hosts.intersection(t.meaning.nouns) for t in (where if theirs else tokens[: item.phrase.end]))
    where = tokens[max(0, item.phrase.first - _NEAR_WHERE) : item.phrase.first]
    if has(where, "held-there") and any(hosts.intersection(token.meaning.nouns) for token in where):
        return True
    start = item.ends
    harmed = at(tokens, start).key == "of" and at(tokens, start + 1).meaning.divides("exploitation")
    near = tokens[start + 2 * harmed :][:_NEAR_PLACE]  # "victims of servitude in shelters"
    behind = near[: next((i for i, token in enumerate(near) if token.key in PAUSES), None)]
    if at(behind, 0).key == "there":
        return not hosts.isdisjoint(scene.placed)
    place = next((i for i, token in enumerate(behind) if not token.meaning.plain), 0)
    told = behind[place:] if at(behind, place).does("place") else ()
    counted = any(token.number_kind not in ("", "one") for token in told)
    return not counted and any(name in t.meaning.states or hosts.intersection(t.meaning.nouns) for t in told)


def _name_goods(goods: Sequence[Token], counts: Mapping[str, Counting]) -> tuple[str, ...]:
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
        if token.meaning.states and token.meaning.goods:
            continue  # "were provided with shelter and care"
        if token.does("goods") and token.meaning.goods and not token.does("place"):
            yield token
        elif token.number is not None or token.key in (";", ":", ".") or token.meaning.verbs or _ends_list(token):
            return


def _ends_list(token: Token) -> bool:
    return token.begins_clause or token.does_any(*_END_LIST)


def _goes_on(token: Token) -> bool:
    """Return whether a word may stand in a list of goods: "medical care, food, and shelter"."""
    return token.does_any("goods", "and") or token.key == "," or (token.meaning.plain and token.key.isalpha())


def _goods_alone(tokens: Sequence[Token], index: int) -> bool:
    """Return whether goods follow up to the end of a clause that says nobody they are for: "and provided care"."""
    last = next((i for i in range(index, len(tokens)) if tokens[i].key in (";", ".", ":")), len(tokens))
    given = tokens[index:last]
    for_others = any(t.number is not None or t.meaning.kind or t.meaning.actor or t.is_for for t in given)
    return sum(not token.joins for token in given) <= NEAR_GOODS and has(given, "goods") and not for_others
