"""Which of the earlier numbers a number goes with, and whether it stands in a list with it or is a part of it."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from attrs import evolve

from tipcompare.figures.binding.divides import is_none_of_others
from tipcompare.figures.binding.same_deed import comes_to_all, is_whole_government
from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import LOOSE, PERSONS, Relation, Rule
from tipcompare.figures.words.sentence import LEFT_OUT, Bound, Scene, accepts
from tipcompare.figures.words.tokens import DASH, PAUSES, Token, at, back_over, has, has_key, is_dated
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import before_number, follows, is_verb, leaves_out_verb
from tipcompare.model.figures import OWN_ACTORS

_NEAR_COMPARED = 8
"""Tokens behind a number among which what it is compared with begins."""
_FAR_BACK = 60
"""Numbers among which the one that a number goes with is looked for."""
_NEAR_CALLED = 4
"""Tokens behind "as" or "were" among which stands that those counted are cases."""
_LONGEST_SUBJECT = 7
"""Tokens before a number among which a subject whose verb is left out begins."""
_NEAR_ANEW = 6
"""Tokens before a number among which a semicolon begins anew."""
_MOST_KINDS = 9
"""Numbers before the last that may share its noun, or be parts of one whole."""


def is_set_against(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a number is itself set against one of another year right behind it, also in brackets.

    Or behind its own parts in brackets: "25 were children (14 girls and 11 boys), compared with 39".
    """
    ahead, depth = tokens[phrase.end :], tokens[phrase.first].depth
    if len(ahead) > 2 and ahead[0].key == "(" and ahead[1].number is not None and ahead[2].period is not None:
        return True  # "and 18 at sea (13 in 2019)"
    outside = [token for token in ahead if token.depth <= depth]
    return any(map(_begins_comparison, (ahead[:_NEAR_COMPARED], outside[:_NEAR_COMPARED])))


def _begins_comparison(behind: Sequence[Token]) -> bool:
    """Return whether no other number, year or clause stands there before a comparison."""
    turn = next((place for place, token in enumerate(behind) if token.does("comparison")), 0)
    counted = any(t.number is not None and t.number_kind != "share" for t in behind[:turn])  # "a fall of 40 percent"
    return turn > 0 and not (counted or any(t.period or t.does("and") for t in behind[:turn]))


def find_earlier(scene: Scene, phrase: Phrase, bound: Sequence[Bound], place: int, rule: Rule) -> int:
    """Return the place of the earlier bound phrase that this one goes with, or -1.

    A part goes with a whole of this year before one of another year, a figure of another year or in brackets with what
    stands before it; either with one that counts the same kind of thing before one that does not.
    """
    tokens, depth = scene.tokens, scene.tokens[phrase.first].depth
    if rule.cue == "part" and bound and place == bound[0].phrase.first and at(tokens, phrase.end).does("be"):
        return 0  # "of the 40, nine were women, including two minors, and 31 were men"
    found, best = -1, (False,) * 5
    compared = next((index for index, b in enumerate(bound) if b.relation == "comparison"), len(bound))
    for index, other in list(enumerate(bound))[-_FAR_BACK:]:
        level = tokens[other.phrase.first].depth
        most = other.rule == "carried" and rule.cue in ("part", "list")  # "most (480) were women, of whom 19"
        if not other.measures or (level > depth and not most) or (rule.cue == "bracket" and level >= depth):
            continue
        behind = rule.cue in ("comparison", "bracket") and other.phrase.first > place
        again = other.relation == "part" and tokens[other.phrase.first].does("pair")  # "two, both boys, and three men"
        if behind or again or _is_where_to(tokens, phrase, other):
            continue
        now = other.relation != "comparison" or depth > 0
        # "one broker and eight brokers"
        same = phrase.head.removesuffix("s") == other.phrase.head.removesuffix("s") != "" and rule.cue != "bracket"
        # "of the 31, nine, up from six in 2019; two"
        then = other.relation == "comparison" and place < other.phrase.first
        joined = rule.cue == "part" and not then and _follows(tokens, other, place, bound[:index])
        main = rule.cue not in ("comparison", "part") or _is_main(rule, tokens, bound, index)
        apart = compared < index or bound[0].phrase.whole or _has_own_clause(tokens, other.phrase)
        main = main or (apart and is_set_against(tokens, other.phrase))
        main = main and not (rule.cue == "list" and other.phrase.whole)  # "sent 22 of the 30 home and eight to care"
        main = main or (other.phrase.whole and _are_left(tokens, phrase))
        main = _may_lead_bracket(scene, bound, index, place) if rule.cue == "bracket" else main
        alike = _alike(phrase, other.phrase) and not is_of_places(scene, phrase, other)
        # "than the six cases of 2019, which involved 12 men"
        alike = alike or (joined and tokens[place].does("involving"))
        kinds = rule.cue == "bracket" and at(tokens, phrase.end).key in ("of", "for")
        kinds = kinds and not is_dated(t for t in tokens[phrase.end :] if t.depth == depth)
        # "found 25 and helped seven (20 of servitude and five of begging)"
        divides = kinds or tokens[place].does("counted-out") or says_in_how_many(tokens, bound, index)
        # "helped 90 at two shelters, among them 12 Northerners", not "two cases involving 12 suspects"
        no_more = not divides or tokens[phrase.first].value <= tokens[other.phrase.first].value
        rank = (alike, no_more, joined or now, main, same or joined)
        if rank >= best:
            found, best = index, rank
    return found


def _are_left(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether those counted are the rest of all: "tried five of the 11 cases; the six remaining cases"."""
    return has(tokens[max(0, phrase.first - 1) : phrase.end], "remaining")


def _may_lead_bracket(scene: Scene, bound: Sequence[Bound], index: int, place: int) -> bool:
    """Return whether brackets may go with an earlier number: with none of its parts where they are dated or divided.

    "Tried 12, including two officers, in 2020 (nine in 2019)", "12, two of whom fled (nine, six of whom fled)".
    """
    tokens, other, inside = scene.tokens, bound[index], scene.phrases[len(bound) + 1 :][:1]
    aside, divided = (any(has(p.of(tokens), "which", "whom") for p in of) for of in ([other.phrase], inside))
    dated = tokens[place - 1].period is not None or _is_like_all(scene, bound)
    return not ((dated or divided) and (other.relation == "part" or (divided and aside)))


def _is_like_all(scene: Scene, bound: Sequence[Bound]) -> bool:
    """Return whether brackets behind parts that come to all tell of another year more than each of these.

    "Identified 40 victims, 25 men and 15 women (31 in 2019)", not "15 women (11 in 2019)", "25 men (20) and 15 women".
    """
    tokens, inside, last = scene.tokens, scene.phrases[len(bound)], bound[-1]
    several = len(bound) > 1 and last.relation == bound[-2].relation == "part" and bound[-2].rule != "bracket"
    whole = next((b for b in reversed(bound[-_MOST_KINDS:]) if b.relation != "part"), last)
    if whole.relation or inside.dimensions or not (several and is_dated(tokens[inside.end : inside.end + 1])):
        return False
    kinds = [tokens[b.phrase.first].value for b in takewhile(lambda b: b is not whole, reversed(bound))]
    return sum(kinds) == tokens[whole.phrase.first].value and tokens[inside.first].value > max(kinds)


def _has_own_clause(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether what a number is stands in a clause of its own: "; six were men", "; and six were men"."""
    led = phrase.first - 1
    return tokens[led - tokens[led].joins].key == ";" and at(tokens, phrase.end).does("be")


def says_in_how_many(tokens: Sequence[Token], bound: Sequence[Bound], index: int) -> bool:
    """Return whether a number says in how many cases those before it are: "convicted 37 traffickers in 26 cases"."""
    other, led = bound[index], bound[max(index - 1, 0)]
    cases = other.phrase.what == "case" and tokens[other.phrase.first - 1].key == "in"
    return cases and led.measures == other.measures and led.phrase.end == other.phrase.first - 1


def are_cases(scene: Scene, item: Bound, bound: Sequence[Bound]) -> bool:
    """Return whether a number is counted out of cases: "of 60 cases, 20 were tried", "22 cases, of which 14 were".

    Or called so: "of these, 22 were cases of forced labor".
    """
    tokens, part = scene.tokens, item.phrase.part or follows(scene.tokens, item.phrase.first, "counted-out")
    led = len(bound) - 1 - (bool(bound) and says_in_how_many(tokens, bound, len(bound) - 1))
    whole = bound[0] if bound and bound[0].phrase.whole else bound[led] if bound and part else item
    cases = whole.counted in ("case", "message") or _are_called_cases(tokens, item.phrase.end)
    begins = behind_semicolon(tokens, item.phrase.first)  # "of these cases, it tried 16", not "16 suspects and nine"
    of_cases = at(tokens, begins).does("counted-out") and at(tokens, begins + 1).meaning.kind == "case"
    cases = cases or (of_cases and not any(b.phrase.what in PERSONS for b in bound if b.phrase.first > begins))
    return cases and accepts(scene.counts[item.measures[0]], "case")


def _are_called_cases(tokens: Sequence[Token], end: int) -> bool:
    """Return whether a number is called one of cases behind it: "22 were cases", "22 as trafficking cases"."""
    led, near = at(tokens, end), tokens[end + 1 : end + 1 + _NEAR_CALLED]
    named = next((t for t in near if t.meaning.kind or t.key in PAUSES or t.does("function")), led)
    return (led.does("be") or led.key == "as") and named.meaning.kind == "case"


def _follows(tokens: Sequence[Token], other: Bound, place: int, before: Sequence[Bound]) -> bool:
    """Return whether a part is told right behind a number, or behind its deed: "the 70 it tried then, of whom".

    Or behind what is compared, as the number before it has its parts: "12, including nine boys, up from 10, including".
    Or right behind it: "12, up from 10, including eight boys, in 2019". Not where brackets set the part against that
    year: "12, up from 10 in 2019, of whom eight were boys (six in 2019)".
    """
    between, behind = tokens[other.phrase.end : place], tokens[place:]
    inside = {token.period.year for token in behind if token.period and token.depth > behind[0].depth}
    if other.relation == "comparison" and any(token.period and token.period.year in inside for token in between):
        return False
    divided = sum(not token.does("have") for token in between) < 2 or any(b.relation == "part" for b in before)
    if other.relation == "comparison" and divided and all(token.number is None for token in between):
        return True
    apart = any(token.number is not None or token.key in PAUSES for token in between[:-1])
    return not between or (tokens[place].does_any("whom", "which") and not apart)


def _is_main(rule: Rule, tokens: Sequence[Token], bound: Sequence[Bound], index: int) -> bool:
    """Return whether an earlier number is what its clause is about: not the 14 in "six of the 14".

    What is compared is with no number of places (see `_tells_where`), nor with one that goes with another.
    """
    other, before = bound[index], bound[max(0, index - 1)].phrase
    out_of = before.part and before.end == other.phrase.first
    if rule.cue == "part" or out_of:
        return not out_of
    included = other.rule == "said" and follows(tokens, other.phrase.first, "including")
    aside = included or is_aside(tokens, other.phrase)
    return other.relation == "" and not aside and not _tells_where(tokens, _first_listed(tokens, bound, index))


def is_aside(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a number is told in passing, and none set against it: "held 11, one of which ended, up from".

    Nor against an article: "for exploiting a man".
    """
    return has(phrase.of(tokens), "which", "whom") or tokens[phrase.first].number_kind == "one"


def _first_listed(tokens: Sequence[Token], bound: Sequence[Bound], index: int) -> Bound:
    """Return the first of several of one measure that are joined: "at 76 temporary and nine permanent shelters"."""
    while index and tokens[bound[index].phrase.first - 1].joins and bound[index - 1].measures == bound[index].measures:
        index -= 1
    return bound[index]


def _tells_where(tokens: Sequence[Token], other: Bound) -> bool:
    """Return whether a number only tells where its clause happened, or in how many parts: "in two shelters".

    Or "in connection with the 24 trials". But not "filed charges in 12 cases".
    """
    first = other.phrase.first
    if first > 1 and tokens[first - 1].key == "the" and tokens[first - 2].does("function") and other.rule == "own-noun":
        return True
    place = tokens[first - 1].key == "at" or follows(tokens, first, "place")
    return place and other.rule not in ("noun-of", "participle")


def is_led_into(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a number only says where something was: "some of whom fell into more than one category"."""
    led = tokens[before_number(tokens, first)]
    return led.key == "into" or led.does("place")


def is_of_places(scene: Scene, phrase: Phrase, other: Bound) -> bool:
    """Return whether people are told behind places or courses: "helped 40 at two shelters, including 12 boys"."""
    named = other.rule == "own-noun" and phrase.what in ("person", "victim", "official", "case")
    return named and not scene.accepting(phrase.what, other.measures)


def _alike(phrase: Phrase, other: Phrase) -> bool:
    """Return whether two phrases may count the same things."""
    if phrase.what in LOOSE or other.what in ("bare", "unknown", "measure"):
        return True
    return (phrase.what == "case") == (other.what == "case")


def stands_beside(bound: Sequence[Bound], of: int) -> tuple[Relation, int]:
    """Return how one stands that is in a list with the number at `of`, and to which: as that one, or to that one."""
    other = bound[of]
    return (other.relation, other.of) if other.relation else ("list", of)


def overlaps(scene: Scene, phrase: Phrase, source: Bound) -> bool:
    """Return whether some of those before are counted again, being more together than all: "54 of the 60, and 51"."""
    whole, tokens = scene.whole_at(source.phrase.end), scene.tokens
    together = tokens[phrase.first].value + tokens[source.phrase.first].value
    return source.phrase.part and whole is not None and together > tokens[whole.first].value


def share_noun(tokens: Sequence[Token], found: Bound, bound: list[Bound]) -> Bound:
    """Return the last of three numbers or more that share a noun as one of a list, those between being bound so, too.

    "73 domestic, 24 foreign, and eight other investigations": the first two are of different kinds.
    """
    first, later = len(bound), found.phrase
    if found.rule != "own-noun" or first < 2 or not tokens[later.first - 1].does("and"):
        return found
    for place in range(first - 1, max(first - _MOST_KINDS, -1), -1):
        old = bound[place]
        joined = all(t.key == "," or t.does("and") for t in tokens[old.phrase.end : later.first])
        if not joined or old.rule != found.rule or old.measures != found.measures:
            break
        first, later = place, old.phrase
    if len(bound) - first < 2:
        return found
    kinds, others = dict(bound[first].phrase.dimensions), dict(bound[first + 1].phrase.dimensions)
    if all(others.get(name, value) == value for name, value in kinds.items()):
        return found  # "12 investigations, nine investigations of police, and two of judges"
    relation, of = stands_beside(bound, first)
    for place in range(first + 1, len(bound)):
        bound[place] = evolve(bound[place], relation=relation, rule="list", of=of)
    return evolve(found, relation=relation, rule="list", of=of)


def is_listed(scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> bool:
    """Return whether the phrase stands in a list with the number before it: joined to it, with no verb in between."""
    tokens = scene.tokens
    total = comes_to_all(scene, phrase, bound)
    back = (b for b in reversed(bound) if not _is_where_to(tokens, phrase, b))
    last = next((b for b in back if b.measures or not (total or _is_passed(tokens, b))), None)
    if last is None or not last.measures or (last.phrase.what == "measure" and is_other(tokens, phrase)):
        return False
    if tokens[phrase.first].number_kind == "none" and phrase.what == "unknown" and at(tokens, phrase.end).does("be"):
        return False  # "tried no brokers, and no steps were taken"
    if _is_given_else(tokens, phrase, last):
        return False
    start = _find_joint(tokens, phrase, last, total=total)
    dated = phrase.what == "bare" and is_dated(tokens[phrase.end : phrase.end + 1])
    # "opened 12 in 2019, but only nine in 2020", "61 were women, while 15 were men"
    marks = ("and", "break") if dated else ("and", "contrast") if _says_which(tokens, phrase, last) else ("and",)
    joined = start >= 0 and (tokens[start].key in (",", ";", ":") or tokens[start].does_any(*marks))
    joined = joined or (total and tokens[start].key == DASH)
    if not (joined or is_none_of_others(tokens, phrase)):
        return False
    before, depth = last.phrase, tokens[last.phrase.first].depth
    if depth != tokens[phrase.first].depth:
        return depth > tokens[phrase.first].depth
    of_all = total and all(b.measures in ((), last.measures) for b in bound)  # ", and six were found, for a total of"
    return (of_all or tokens[start].key == ":") or not any(
        is_verb(tokens, index) and not _of_list(tokens, index) and not tokens[index].does("base")
        for index in range(start if _goes_on_behind_who(tokens, phrase, before) else before.end, start)
        if tokens[index].depth == depth and index != last.cue  # "used the shelter, 12 men"
    )


def _goes_on_behind_who(tokens: Sequence[Token], phrase: Phrase, before: Phrase) -> bool:
    """Return whether others go on behind what those before did: "12 brokers who stole, and nine drivers".

    Not those to whom accused did it: "12 brokers who abused women and nine girls".
    """
    done_to = before.what in ("suspect", "official") and (phrase.dimensions or phrase.what == "victim")
    alike = before.what in PERSONS and phrase.what in {"unknown", *PERSONS} and not done_to
    alike = alike or at(tokens, phrase.end).does("who")
    return alike and at(tokens, before.end).does("who") and not phrase.part


def _is_given_else(tokens: Sequence[Token], phrase: Phrase, last: Bound) -> bool:
    """Return whether something else was given to those counted than to those before: "shelter to nine, food to 12"."""
    given = [token.meaning.goods for token in tokens[last.phrase.end : phrase.first] if token.does("goods")]
    return tokens[phrase.first - 1].is_for and given != [] and not any(map(last.is_of, given))


def _says_which(tokens: Sequence[Token], phrase: Phrase, last: Bound) -> bool:
    """Return whether it is only told which ones are counted, as before: "61 were women, while 15 were men"."""
    alike = phrase.what == last.phrase.what == "bare"
    return alike and at(tokens, phrase.end).does("be") and at(tokens, last.phrase.end).does("be")


def _is_passed(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether a number that counts nothing does not end a list that it stands in."""
    led = at(tokens, item.phrase.first - 1 - at(tokens, item.phrase.first - 1).does("definite"))
    # "and, from two states, nine", "victims of all three types; nine"
    places = item.phrase.what == "thing" and (led.key == "of" or follows(tokens, item.phrase.first, "place"))
    return item.phrase.whole or places or item.rule == LEFT_OUT or _is_sum(tokens, item.phrase)


def is_other(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a number behind deeds that are counted by name is of others: "three inquiries and one trial"."""
    head = tokens[phrase.first + 1] if phrase.what == "unknown" and not phrase.nationality else None
    return head is not None and head.meaning.plain and not head.key.endswith(("ed", "ing", "ly"))


def _is_where_to(tokens: Sequence[Token], phrase: Phrase, other: Bound) -> bool:
    """Return whether others were sent to what is counted: "sent 40 to two shelters and 14 to hospitals".

    Or are those whom it was for: "four courses for 90 judges and two for 30"; not "gave 53 to women and 14 to men".
    """
    to, behind = tokens[other.phrase.first - 1].key, at(tokens, phrase.end).key if phrase.what == "bare" else ""
    counted = to == "for" and at(tokens, phrase.end + 1).number is not None
    return to == behind and (counted or (to == "to" and other.phrase.what == "measure"))


def _find_joint(tokens: Sequence[Token], phrase: Phrase, last: Bound, *, total: bool) -> int:
    """Return the place of what may join a number to the one before: before its qualifiers, or before its subject."""
    anew = phrase.dimensions and has_key(tokens[max(0, phrase.first - _NEAR_ANEW) : phrase.first], ";")
    passed = ("light", "agency", "continued", *(["exists"] if anew else []))  # "; there were 12 women"
    start = back_over(tokens, phrase.first - 1, lambda t: t.does_any(*passed) or t.meaning.qualifier is not None)
    dated = start > 0 and phrase.what == "bare" and is_dated(tokens[start : start + 1])
    start -= dated and tokens[start - 1].joins  # "nine in 2019, and in 2018 six"
    if start < 0 or not (total or phrase.what == "bare" or _is_of_another(tokens, phrase, last)):
        return start
    commas = range(phrase.first - 1, last.phrase.end - 1, -1) if total else ()  # ", bringing the total to 21"
    comma = next((index for index in commas if tokens[index].key in (",", DASH)), -1)
    return comma if comma >= 0 else _before_subject(tokens, start, phrase.first)


def _is_of_another(tokens: Sequence[Token], phrase: Phrase, last: Bound) -> bool:
    """Return whether an agency's own may be told beside another's: "investigated 20 cases and the navy 41 cases"."""
    own = all(token.meaning.actor in OWN_ACTORS for token in tokens[last.phrase.end : phrase.first])
    return phrase.what == last.phrase.what and not (own and is_whole_government(tokens, last.cue - 1))


def _is_sum(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a number, or the article before it, is of a sum: "one to a year in prison and a $250 fine"."""
    return has_key(tokens[max(0, phrase.first - 1) : phrase.end + 1], *SIGNS)


def _before_subject(tokens: Sequence[Token], start: int, number: int) -> int:
    """Return the place of "and" or of the comma before a subject whose verb is left out, else `start`."""
    place = start
    while place > 0 and number - place <= _LONGEST_SUBJECT and tokens[place].key[-1:].isalpha():
        if tokens[place].does("and"):
            break
        place -= 1
    joint = tokens[place].does("and") or tokens[place].key in (",", ";")
    return place if joint and leaves_out_verb(tokens, place + 1, number) else start


def _of_list(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb only says what those in a list are: "12 subjected to ...", "nine to suspended terms"."""
    if tokens[index].does("suspended"):
        return at(tokens, index + 1).does("sentence")
    return bool(tokens[index].meaning.conditions or tokens[index].meaning.verbs) and tokens[index].key.endswith("ed")
