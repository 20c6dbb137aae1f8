"""What the phrase of a number says it counts: by its noun, by what was counted or named before, by an opening."""

from __future__ import annotations

from collections.abc import Sequence
from functools import lru_cache

from attrs import evolve

from tipcompare.figures.binding.cue_measures import join_measures
from tipcompare.figures.binding.told_again import tell_again
from tipcompare.figures.negation.nothing_given import is_for_victims, nothing_given
from tipcompare.figures.words.phrases import Phrase, is_definite
from tipcompare.figures.words.rule import LOOSE, THINGS, Rule
from tipcompare.figures.words.sentence import Bound, Scene, accepts, counts_places, is_one_more, is_within
from tipcompare.figures.words.telling import begins_case
from tipcompare.figures.words.tokens import DASH, Token, at, back_over, has, has_kind, names_topic, past
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import before_light, came_from, follows, is_the_crime, is_verb

_PERSONS, _OF_THEM = ("person", "victim", "suspect"), ("of them", "of which")
ANNOUNCING = frozenset({":", DASH})
"""Signs behind which stand numbers of what is named before."""
TALLYING = frozenset({"data", "tally", "moves"})
"""Marks one of which a sentence has that gives the number of some."""
_NEAR_TALLY, _FAR_TALLY = 4, 16
"""Tokens before people among which "the number of" stands, and from a number back to them."""


def bind_own(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with what it says by itself, as the rule has it; None where it says nothing of the kind."""
    if rule.cue == "noun":
        one = scene.tokens[phrase.first].number_kind == "one"
        only = one and not (begins_case(scene.tokens, phrase) or is_one_more(scene, phrase))
        return None if only else _named(scene, phrase, rule)
    if rule.cue == "said":
        said = scene.accepting(phrase.what, phrase.said)
        free = scene.tokens[before_light(scene.tokens, phrase.first, qualifiers=True)].does("lets-go")
        return Bound(phrase, said[:1], rule.name) if said and not free else None  # not "freed 12 convicted brokers"
    if rule.cue == "term":
        led = scene.termed.get(phrase.first, ())
        return Bound(phrase, led, rule.name, relation="part") if led else None
    if rule.cue == "again":
        retold = "weak" in scene.cues or not scene.marks.isdisjoint(("retells", "tally", "alike", "source"))
        counts = scene.dated and scene.tokens[phrase.first].number_kind == "count"
        retold = retold or (counts and "be" in scene.marks)  # "in 2019, it had been nine", "nine had been in 2019"
        return tell_again(rule.name, scene, phrase, bound) if retold else None
    if rule.cue == "announced":
        told = _announced(scene, phrase, rule.name) or _tallied(scene, phrase, rule.name)
        return told or _moved_to(scene, phrase, rule, bound)
    if rule.cue == "carried":
        return _carried(scene, phrase, rule, bound)
    if rule.cue == "denied":
        return nothing_given(scene, phrase, rule.name)
    if rule.cue == "opening":
        return _opening(scene, phrase, rule)
    if rule.cue == "told":
        return _repeated(scene, phrase, rule, bound)
    return _spoken_of(scene, phrase, rule, bound)  # "all"


def _named(scene: Scene, phrase: Phrase, rule: Rule) -> Bound | None:
    """Return the phrase with the deeds or things that its own noun names: "12 investigations"."""
    nothing = scene.tokens[phrase.first].number_kind in ("none", "any", "unknown")
    came = scene.tokens[phrase.first - 1].does("gets")
    heard = [name for name in phrase.nouns[1:] if scene.counts[name].within in scene.marks]
    near = (name for name in heard if came or is_within(scene, name, phrase.first))
    own = next(near, phrase.nouns[0])  # "the hotline received 40 inquiries", "received 40 inquiries by its hotline"
    counting = scene.counts[own]
    if came and own == phrase.nouns[0] and any(scene.counts[name].within for name in phrase.nouns[1:]):
        return None  # "the ministry received 40 inquiries"
    if counting.money and not nothing:
        return None
    if nothing and (housed := _none_housed(scene, phrase, own)):
        return Bound(phrase, housed, rule.name) if is_for_victims(scene.tokens, phrase.end - 1) else None
    none_of = nothing and phrase.part and not counting.money
    if none_of and not _is_none_for(scene.tokens, scene.whole_of(phrase).end):
        return None  # "none of the investigations was finished"
    if _was_ended(scene, phrase, own) or _comes_to(scene, phrase, own):
        return None  # "dropped 12 prosecutions"
    if at(scene.tokens, phrase.end).does("and") and at(scene.tokens, phrase.end + 1).does("neutral"):
        return None  # "no identification and referral mechanism"
    joined = join_measures(scene.tokens, phrase.end, 1, ("nouns",), lambda name: not scene.counts[name].money)
    return Bound(phrase, tuple(dict.fromkeys((own, *joined))), rule.name)


def _none_housed(scene: Scene, phrase: Phrase, name: str) -> tuple[str, ...]:
    """Return what was not done for people where a place gives its name to it: "did not provide any shelter to them"."""
    noun, gives = scene.tokens[phrase.end - 1], scene.tokens[phrase.first - 1].meaning
    given = bool(scene.accepting("person", gives.weak)) and not scene.any_with("money", gives.verbs)
    given = given and counts_places(scene.counts[name])
    return scene.accepting("person", noun.meaning.verbs) if given else ()


def _was_ended(scene: Scene, phrase: Phrase, name: str) -> bool:
    """Return whether deeds told by name were given up: "dropped 12 investigations", "12 prosecutions were closed".

    A case that is closed may have been tried or looked into to its end, but no prosecution that is counted by itself.
    """
    tokens, closed = scene.tokens, ("ends", *(("gone",) if scene.counts[name].by_courts else ()))
    before, be = at(tokens, before_light(tokens, phrase.first)), at(tokens, phrase.end)
    behind = scene.counts[name].by_courts and be.does("be") and at(tokens, phrase.end + 1).does_any(*closed)
    return before.does_any(*closed) or behind


def _is_none_for(tokens: Sequence[Token], end: int) -> bool:
    """Return whether none of some deeds was of one kind: "none of the convictions was for forced labor"."""
    said = at(tokens, end).does("involving") or (at(tokens, end).does("be") and at(tokens, end + 1).key == "for")
    return said and names_topic(tokens[end + 1 : end + 4])


def _spoken_of(scene: Scene, phrase: Phrase, rule: Rule, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with what counts people of its kind wherever they are spoken of: "the remaining nine".

    Or with what was done to those that they are the rest of. Not those who were only asked whether they are victims:
    "of the 90 potential victims screened".
    """
    names, tokens = scene.mentioning({phrase.what}), scene.tokens
    who = at(tokens, phrase.end).does("who")
    does = at(tokens, past(tokens, phrase.end, "who", "have") if who else phrase.end)
    if (phrase.whole and does.does("unrelated")) or (who and does.does("comes-forward")):
        return None  # "of the 12 victims who sought compensation"
    before = tokens[phrase.first - 1]
    if before.does("pointing") and follows(tokens, phrase.first, "besides"):
        return None  # "beside these 12 victims", who are told in other words before
    among = before.key in ("among", "from") or (before.period is not None and bool(before.text))  # "2019's 12 victims"
    left = has(tokens[max(0, phrase.first - 1) : phrase.end], "remaining")
    definite = among or left or is_definite(tokens, phrase) or _is_said(tokens, phrase)
    makes = follows(tokens, phrase.first, "makes-up") or _is_said(tokens, scene.whole_of(phrase))
    if left:
        names = next(filter(None, (scene.accepting(phrase.what, b.measures) for b in bound if not b.relation)), names)
    some = left or (phrase.part and makes)  # "women made up nine of the victims", "nine of the 12 were"
    name = rule.name if left or not some else "carried"
    return Bound(phrase, names, name, relation="part" if some else "") if names and (definite or some) else None


def _repeated(scene: Scene, phrase: Phrase, rule: Rule, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with what was counted where the same number stood before: "The 22 cases involved ...".

    In cases where these were told: "tried 22 cases. Of the 22, nine were new".
    Of several with that number the one that some of them are told of here: "courts sentenced two of the three".
    """
    value = scene.tokens[phrase.first].value
    part = bound[-1] if bound and bound[-1].phrase.end == phrase.first else None
    if not is_definite(scene.tokens, phrase):
        return None
    if phrase.what == "bare" and not (phrase.whole and (part is None or part.measures)):
        return None  # "of the 16, ...", "10 of the 16 went to prison"
    names = [name for name, c in scene.counts.items() if (name, value) in scene.told and accepts(c, phrase.what)]
    names = names or [name for name in phrase.nouns[:1] if _comes_to(scene, phrase, name)]
    some = part.measures if part is not None else ()
    names.sort(key=lambda name: name not in some)
    told = scene.told.get((names[0], value), "") if names and phrase.what == "bare" else ""
    what = told if told in ("case", "measure") else ""
    return Bound(phrase, tuple(names[:1]), rule.name, what=what) if names else None


def _comes_to(scene: Scene, phrase: Phrase, name: str) -> bool:
    """Return whether a definite number is what was told before comes to: "ran one and paid for two. The three"."""
    told = [value for measure, value in scene.told if measure == name]
    return len(told) > 1 and scene.tokens[phrase.first].value == sum(told) and is_definite(scene.tokens, phrase)


def _carried(scene: Scene, phrase: Phrase, rule: Rule, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with what the sentence before counted: "Of those victims, 86 were adults"."""
    if phrase.part and (_is_of_others(scene, phrase, bound) or at(scene.tokens, phrase.end).does("unrelated")):
        return None
    opened = max((i for i in range(phrase.first) if scene.tokens[i].key == "("), default=-1)
    inside = scene.tokens[phrase.first].depth > 0
    if inside and any(item.phrase.end == opened and not item.measures for item in bound):
        return None  # "screened 13 children (nine for begging and four for labor)"
    whole, end = scene.whole_at(phrase.end), scene.whole_of(phrase).end
    if phrase.what == "case" and not (at(scene.tokens, end).does("involving") or is_the_crime(scene.tokens, end)):
        return None  # "nine of the cases were closed"
    of = scene.tokens[whole.first].value if whole is not None else None
    place = before_light(scene.tokens, phrase.first, qualifiers=True)
    exploited = at(scene.tokens, place).does("traffickers-exploit")  # "traffickers exploited 12 of them in begging"
    whom = next((token.meaning.kind for token in scene.tokens[: phrase.first] if token.meaning.kind), "")
    value, counts = scene.tokens[phrase.first].value, scene.counts
    known = {name for name, told in scene.told if (told >= value if of is None else told == of)}
    helped = has(phrase.of(scene.tokens), "recipient")  # whatever else is told of those helped
    served = [name for name in counts if helped and name in known and counts[name].shared]
    left = served or _summed(scene) or scene.carried
    names = [name for name in left if name in known or not phrase.part]  # not "met 900 of them"
    names = [name for name in names if not (whom == "victim" and counts[name].of_accused)]
    measures = scene.accepting(phrase.what, names)
    alone = phrase.what == "bare" and place < 0  # "Forty were women"
    goes_on = scene.continued or phrase.what == "victim" or alone or exploited
    said = _are_of_kind(scene, phrase) or (goes_on and (exploited or _is_said(scene.tokens, phrase)))
    some = phrase.part or said or any(_make_up(scene, name) for name in measures)
    return Bound(phrase, measures, rule.name, relation="part") if measures and some else None


def _is_of_others(scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether a part is of others told before it: "met 90 foreigners and expelled 12 of them".

    Or "inspected 10 offices and closed three of them", "had expelled women, nine of whom", "sold one of her students",
    "held three suspects; one of them".
    """
    tokens, inside = scene.tokens, phrase.of(scene.tokens)
    held = is_the_crime(tokens, scene.whole_of(phrase).end)  # "found three of the 14 were trafficking"
    if is_verb(tokens, phrase.first - 1) and not (held or tokens[phrase.first - 1].does("traffickers-exploit")):
        return True
    people = [item for item in bound if item.phrase.what in _PERSONS]
    nearer = people or (bound and bound[-1].phrase.what in ("case", "message"))  # "12 complaints, nine of them from"
    if has(inside, "them") or not all(item.rule for item in people) or (nearer and inside[-1].key in _OF_THEM):
        return True
    if has(inside, "whom") and has_kind(tokens[: phrase.first], *_PERSONS):
        return True
    nothing = bound[-1].phrase.end if bound and not bound[-1].measures else phrase.first
    return has(tokens[nothing : phrase.first], "and")


def _are_of_kind(scene: Scene, phrase: Phrase) -> bool:
    """Return whether those told before are divided: "By sex, there were 12 girls", "Children accounted for 12".

    Or "There were 12 girls among them", "they were 40 women and 12 men".
    """
    tokens, behind = scene.tokens, phrase.end + at(scene.tokens, phrase.end).does("be")
    if (scene.continued and tokens[0].key == "by") or at(tokens, behind).does("counted-out"):
        return True
    they, told = tokens[max(0, phrase.first - 2)], tokens[phrase.first - 1]
    if scene.continued and phrase.what == "bare" and told.does("remaining"):
        return True  # "The remaining six, whose ages were unknown"
    if told.does("be") and (they.does("subject") or they.meaning.kind == "victim") and phrase.dimensions:
        return True
    who = tokens[: max(0, before_light(tokens, phrase.first, qualifiers=True))]
    makes = phrase.what == "bare" and follows(tokens, phrase.first, "makes-up")
    return makes and len(who) <= _NEAR_TALLY and any(token.meaning.dimensions for token in who)


def _make_up(scene: Scene, name: str) -> bool:
    """Return whether the numbers of a sentence come to what was told before: "There were 93 women and 75 men"."""
    return (scene.continued or "exists" in scene.marks) and (name, _sum(scene)) in scene.told


def _summed(scene: Scene) -> Sequence[str]:
    """Return what the numbers of a sentence come to, where they do not come to what was told last.

    "It found 30 victims and housed four. Nine victims were men and 21 were women".
    """
    total = _sum(scene)
    told = dict.fromkeys(name for name, value in scene.told if value == total)
    return () if set(scene.carried).intersection(told) else tuple(told)


@lru_cache(maxsize=1)
def _sum(scene: Scene) -> float:
    """Return what the numbers of a sentence come to, 0 for but one, without those in brackets; each of them asks."""
    some = bool(scene.phrases) and not scene.phrases[0].part  # "60 women and 30 men, and eight of them were children"
    told = [scene.tokens[phrase.first] for phrase in scene.phrases if not (some and phrase.part)]
    depth = min((token.depth for token in told), default=0)
    numbers = [token.value for token in told if token.depth == depth]
    return sum(numbers) if len(numbers) > 1 else 0.0


def accepted(scene: Scene, phrase: Phrase, bound: list[Bound], found: Bound | None) -> Bound | None:
    """Return those who took what was offered to more, of whom it is told no longer: "offered 46 care; 30 accepted"."""
    said = phrase.end - (phrase.what == "unknown")  # in "30 accepted" it stands for a noun
    if not (bound and at(scene.tokens, said).does("gets") and has(scene.tokens[: phrase.first], "offers")):
        return found
    of = max(range(len(bound)), key=lambda place: (bool(bound[place].measures), place))
    offer, counts, until = bound[of], scene.counts, max(bound[of].cue, bound[of].phrase.first)
    deeds = (t for t in reversed(scene.tokens[:until]) if t.meaning.weak or (t.meaning.verbs and not t.does("goods")))
    deed = next(deeds, scene.tokens[0])
    done = () if deed.does("offers") else (*deed.meaning.verbs, *deed.meaning.weak)  # "helped 46, offering them care"
    kept = tuple(name for name in offer.measures if counts[name].adds or name in done)
    names = tuple(name for name in offer.measures if name not in kept)
    bound[of] = evolve(offer, measures=kept, rule=offer.rule if kept else "")
    return found or (evolve(offer, phrase=phrase, measures=names) if names else None)


def _opening(scene: Scene, phrase: Phrase, rule: Rule) -> Bound | None:
    """Return the phrase with what the opening of the sentence speaks of: "Of the victims identified, 12 were girls".

    Or "Among the victims were 12 girls", "Of the trials, there were 12 for begging"; of places and events also
    where the sentence before told of them: "Of these, two were for men".
    """
    tokens = scene.tokens
    end = next((i for i, token in enumerate(tokens[: phrase.first]) if token.key == "," or token.does("be")), 0)
    opening, between = tokens[:end], tokens[end + 1 : phrase.first]
    kinds = {token.meaning.kind for token in opening} - {""}
    verbs, nouns, places = _spoken_in(scene, opening)
    names = verbs or nouns or places
    known = bool(names) and all(token.does_any("light", "exists") for token in between)
    known = known and phrase.what != "official" and not _is_aside(tokens, opening, phrase)  # "two judges heard most"
    if not (known or _is_said(tokens, phrase) or tokens[end].does("be")):
        return None
    if at(tokens, phrase.end).meaning.conditions and scene.any_with("of_accused", verbs):
        return None  # "of the women convicted, none were victims"
    what = "measure" if nouns and phrase.what in LOOSE else ""  # "of the investigations, 14": no people
    what = "case" if verbs and kinds == {"case"} and phrase.what == "bare" else what
    names = names[:1] or scene.accepting(phrase.what, scene.carried) or (scene.carried or scene.mentioning(kinds))[:1]
    return Bound(phrase, tuple(names), rule.name, what=what) if names else None


def _spoken_in(scene: Scene, opening: Sequence[Token]) -> tuple[Sequence[str], Sequence[str], Sequence[str]]:
    """Return the measures of people that an opening tells of by deeds or states and by nouns, and of places."""
    named = [name for token in opening for name in token.meaning.nouns]
    told = [name for token in opening for name in token.meaning.verbs if accepts(scene.counts[name], "person")]
    verbs = told or [name for token in opening for name in token.meaning.states]  # "of those who received care"
    nouns = scene.accepting("person", named)
    alone = not any(token.meaning.kind for token in opening)
    return verbs, nouns, [name for name in scene.placed if alone and named in ([], [name])]


def _is_aside(tokens: Sequence[Token], opening: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether an opening only says when, or those counted are of something else."""
    dated = any(token.period and not tokens[i + 1].meaning.nouns for i, token in enumerate(opening))
    return dated or has(tokens[phrase.end : phrase.end + 2], "unrelated")


def _is_said(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether those counted are only told what they are: "86 were adults", "three girls"."""
    be, said = at(tokens, phrase.end), at(tokens, phrase.end + 1)
    if be.does("came"):
        return True
    if be.does("be"):
        known = said.meaning.dimensions or said.meaning.kind or said.key in ("a", "from", "under")
        return bool(known) or said.text[:1].isupper()
    return phrase.what == "bare" and bool(phrase.dimensions)


def _announced(scene: Scene, phrase: Phrase, rule: str) -> Bound | None:
    """Return the phrase with what is named last before the colon or dash before it, which no number counts yet."""
    tokens, colon = scene.tokens, before_light(scene.tokens, phrase.first, qualifiers=True)
    colon -= tokens[colon].key == "from"  # "fewer trials: from 12 to nine"
    if colon < 0 or tokens[colon].key not in ANNOUNCING:
        return None
    begins = behind_semicolon(tokens, colon)
    clause = [p for p in scene.phrases if begins <= p.first < p.end <= colon]
    before = [p for p in clause if tokens[p.first].number_kind != "one"]
    place = scene.whole_of(phrase).end
    undergone = at(tokens, place).does("be") and (at(tokens, place + 1).meaning.speaks or is_verb(tokens, place + 1))
    if any(p.what not in THINGS for p in before) or (phrase.part and undergone):
        return None  # "charities look after them: six of the 12 were sent there"
    if at(tokens, place).meaning.states:
        return None  # "victims received care: one person received legal aid, and two persons received shelter"
    tellings = [token.meaning for token in reversed(tokens[:colon])]
    told = next((told for told in tellings if told.nouns or told.verbs or told.states), None)
    named = (*told.nouns, *told.verbs, *told.states) if told is not None else ()
    fit = [name for name in named if phrase.what == "bare" or accepts(scene.counts[name], phrase.what)]
    fit = [name for name in fit if phrase.what != "official" or not scene.counts[name].of_accused]
    what = "measure" if told is not None and told.nouns and phrase.what == "bare" else ""
    if what and "respectively" in scene.marks:  # "investigations and trials rose: 60 and 14, respectively"
        return Bound(phrase, tuple(dict.fromkeys(name for one in tellings for name in one.nouns)), rule, what=what)
    return Bound(phrase, tuple(fit[:1]), rule, what=what) if fit else None


def _moved_to(scene: Scene, phrase: Phrase, rule: Rule, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with what the number counts that fell or rose to it: "fell from 50 victims in 2019 to 12"."""
    before = bound[-1] if bound and phrase.what == "bare" else None
    if before is None or not before.measures or not came_from(scene.tokens, before.phrase.first, phrase.first):
        return None
    return Bound(phrase, before.measures, rule.name, what=before.counted)


def _tallied(scene: Scene, phrase: Phrase, rule: str) -> Bound | None:
    """Return the phrase with those of whom it is the number: "the number of victims rose from 12 in 2019 to 15"."""
    tokens, first = scene.tokens, phrase.first
    if phrase.what != "bare" or scene.marks.isdisjoint(TALLYING):
        return None
    back = range(first - 1, max(first - 1 - _FAR_TALLY, 0), -1)
    people = next((i for i in back if not _says_how_many(tokens[i])), 0)
    who = next((i for i in range(people, max(people - _NEAR_TALLY, 0), -1) if tokens[i].does("who")), 0)
    people = who - 1 if who and tokens[who - 1].meaning.kind else people  # "victims who were children rose to 15"
    what = tokens[people].meaning.kind
    names = scene.mentioning({what})
    state = next((i for i in back if tokens[i].meaning.states), -1)
    whose = next((i for i in range(state - 1, max(state - _NEAR_TALLY, -1), -1) if tokens[i].meaning.kind), -1)
    if whose >= 0 and _are_told_of(tokens, whose):  # "(the number of) victims in shelters fell to 45"
        people, names, what = state, tokens[state].meaning.states, tokens[whose].meaning.kind
    told = tokens[people + 1 : first]
    counted = people == state or _are_told_of(tokens, people)
    said = (has(told, "moves", "stays", "be") or tokens[first - 1].key == "at") and not has(told, "counted-out")
    return Bound(phrase, names, rule, what=what) if names and counted and said else None


def _are_told_of(tokens: Sequence[Token], people: int) -> bool:
    """Return whether people open a clause, or are those whose number is told: not "the number of beds for them"."""
    begin = back_over(tokens, people - 1, lambda token: token.does_any("light", "and"))
    if begin < 0 or tokens[begin].key in (";", ":"):
        return True
    for token in reversed(tokens[max(0, people - _NEAR_TALLY) : people]):
        if token.does_any("data", "tally"):
            return True
        other = token.meaning.nouns or token.meaning.kind not in ("", "person")
        if other or token.does_any("link", "beneficiary", "including"):
            return False
    return False


def _says_how_many(token: Token) -> bool:
    """Return whether a word may stand between people and their number: "rose", "from", "in 2019", "only"."""
    says = token.does_any("moves", "stays", "be", "have", "function", "light", "comparison") or token.meaning.qualifier
    counted = token.number or token.period or says or token.key in (",", "(")
    return bool(counted) and not token.does_any("relative", "negation")
