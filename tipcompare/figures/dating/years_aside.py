"""Years of a sentence that are of something else than a number: another deed, another count, those counted alone."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise, takewhile

from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.sentence import Bound
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_key
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import before_number, begins_main, is_participle

_DEEDS = frozenset({"done", "done-bare", "noun-of", "weak", "given"})
"""Rules whose deed stands before the number: a participle behind has a year of its own ("tried 12 charged in 2018")."""
_NEAR_CONCEDED = 20
"""Tokens of the longest clause that concedes something before another."""
_NEAR_SINCE = 4
"""Tokens before a year among which "since" stands: "since its adoption in 2011, the law has yielded no convictions"."""
_NEAR_START = 3
"""Tokens before a year among which it is said that something begins then: "a closure beginning in late 2018"."""
_NEAR_CRIME = 2
"""Tokens behind what was done among which is told to how many: "for selling their two daughters"."""
_NEAR_TERM = 2
"""Tokens behind a year among which a term begins: "for selling girls in 2019 to six years"."""
_NEAR_HAVE = 3
"""Tokens from "may" on among which stands that it was: "may (in fact) have been"."""
_NEAR_WHOM = 3
"""Tokens behind a comma among which stands "whom": ", some of whom had come in 2019"."""


def is_of_another(tokens: Sequence[Token], bound: Sequence[Bound], item: Bound, index: int) -> bool:
    """Return whether a year is that of another deed or number: "tried 12 charged in 2018", "none since 2019"."""
    place, end, between = item.phrase.first, item.phrase.end, tokens[item.phrase.end : index]
    before, done, behind = tokens[index - 1], _is_done(item), index > end
    told = done or item.rule in ("list", "part")
    continued = tokens[index - 2].does("continued") and not tokens[index - 2].does("moves")
    return (
        (before.number is not None and continued)  # "opened 46 and continued 21 from 2019"
        or (before.key.endswith("ed") and _is_of_participle(tokens, bound, item, index))
        # "freed nine, when the 2019 figure was six", "freed nine and in 2019 none"
        or (index > place and (at(tokens, index + 1).does("tally") or opens_number(tokens, index)))
        or (index + 1 < place and _is_set_aside(tokens, bound, item, index))
        or (behind and done and (_of_them(tokens, end, index) or between[0].does("lasting")))
        or (behind and (_of_what_was(between) or _has_more_than(between)))
        or ((done or not behind) and _of_what_began(tokens, bound, item, index))
        or (behind and item.phrase.what == "measure" and _of_those_there(tokens, end, index))
        # "tried no judge, nor a clerk whose arrest in 2011 had led nowhere"
        or (behind and has_key(between, "whose") and not ends_bracket(tokens, index))
        # "..., which is a fall in trials over 2019"
        or (behind and has(between, "moves") and any(token.number_kind == "one" for token in between))
        # not "$2 for work planned in 2021"
        or ((item.phrase.what == "time" or told) and _is_of_crimes(tokens, bound, item, index))
        or (behind and told and _of_other_deed(between, item))
        or (not counts_some(tokens, item) and has(tokens[place:index], "since", "last-time"))
        or (behind and done and _of_those_behind(tokens, bound, item, index))
        or (behind and _of_those_within(tokens, bound, item, index))
        or (behind and _may_come(tokens, end, index))
    )


def _of_those_behind(tokens: Sequence[Token], bound: Sequence[Bound], item: Bound, index: int) -> bool:
    """Return whether others have the year, of whom the same is told anew: "found one, and 45 were found in 2015"."""
    others = [b for b in bound if b.relation == "" and item.phrase.end < b.phrase.first < b.cue < index]
    return any(b.measures == item.measures and tokens[b.phrase.first - 1].does("and") for b in others)


def _may_come(tokens: Sequence[Token], end: int, index: int) -> bool:
    """Return whether a year is of what may, will or is planned to be: "12 clerks, who might be trained in 2021".

    Not of what may have been in it, nor where that is set off: "12 clerks, who may appeal, in 2021".
    """
    if not has(tokens[end:index], "ahead", "planned"):
        return False
    told = (i for i in range(index - 1, end - 1, -1) if tokens[i].depth == tokens[index].depth)
    clause = list(takewhile(lambda i: tokens[i].key not in PAUSES, told))
    return any(
        (tokens[i].does("ahead") and not has(tokens[i + 1 : i + _NEAR_HAVE], "have"))
        or (tokens[i].does("planned") and tokens[i + 1].key == "to")
        for i in clause
    )


def _of_those_within(tokens: Sequence[Token], bound: Sequence[Bound], item: Bound, index: int) -> bool:
    """Return whether others that count nothing have the year: "two shelters, which received 90 deported in 2018"."""
    behind = (b for b in bound if item.phrase.end < b.phrase.first < b.phrase.end < index and not b.measures)
    others = next(behind, None) if item.rule == "own-noun" else None
    if others is None or not has(tokens[item.phrase.end : others.phrase.first], "relative", "held-there"):
        return False
    return is_participle(tokens[others.phrase.end]) and not any(
        token.joins or is_participle(token) for token in tokens[others.phrase.end + 1 : index]
    )


def ends_bracket(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a year ends a bracket and is of all in it: "(12 men and one whose age was unknown in 2019)"."""
    return tokens[index].depth > 0 and at(tokens, index + 1).key == ")"


def is_of_bracket(tokens: Sequence[Token], number: int, index: int) -> bool:
    """Return whether a year behind the last number of a bracket is of all in it, whatever is told of the last alone.

    "(12 men and one whose age was unknown in 2019)", "12, one of whom was a boy (nine, two of whom were in 2019)".
    """
    outside = [token for token in tokens[:number] if token.depth < tokens[index].depth]
    divided = has(outside, "whom") or has_key(outside, "of which")
    return (divided or has_key(tokens[number - 1 : index], "whose")) and ends_bracket(tokens, index)


def _is_done(item: Bound) -> bool:
    """Return whether a deed told before a number says what it counts."""
    return item.rule in _DEEDS and item.cue < item.phrase.first


def _is_of_participle(tokens: Sequence[Token], bound: Sequence[Bound], item: Bound, index: int) -> bool:
    """Return whether a year behind a participle is of what this tells alone: "tried 12(,) charged in 2018(,)"."""
    place, year = item.phrase.first, index
    index = behind_first(tokens, year)
    term = tokens[year + 1 : place] if item.phrase.what == "time" else ()
    if at(term, 2 * has(term[:1], "and")).key == "to":
        return False  # "one tried in 2017 and sentenced to six years"
    behind = item.cue > item.phrase.end or item.phrase.what == "time"
    told = behind and index - 2 >= max(item.cue, item.phrase.end)
    return (
        (_is_done(item) and item.phrase.end in (index - 1, index - 2))
        or place < index < item.cue
        or (item.cue == index - 1 and tokens[place - 1].key == "against")  # "cases against 12 charged in 2018 went on"
        or (told and tokens[index - 2].meaning.kind != "")  # "nine were tried, and the case of one held in 2018"
        or (
            not index - 1 <= item.cue < year  # "12 men and nine women identified in 2019"
            and any(_ends_before(tokens, b, index) and b is not item and not _shares(tokens, item, b) for b in bound)
        )
    )


def behind_first(tokens: Sequence[Token], index: int) -> int:
    """Return the place behind the first of two participles that share the year at `index`: "tried and held in 2018"."""
    told = is_participle(at(tokens, index - 1)) and is_participle(at(tokens, index - 3))
    return index - 2 if told and tokens[index - 2].does("and") else index


def _ends_before(tokens: Sequence[Token], item: Bound, index: int) -> bool:
    """Return whether a participle and its year stand behind a number: "a case (that was) (first) reported in 2018"."""
    between = tokens[item.phrase.end : index - 1]
    led = has(between, "relative") or not has(between, "be")  # not "12 were tried in 2018"
    return item.phrase.end < index and led and all(t.does_any("relative", "be", "superlative") for t in between)


def _is_set_aside(tokens: Sequence[Token], bound: Sequence[Bound], item: Bound, index: int) -> bool:
    """Return whether a year before a number, up to a comma or within a clause, is of what is told there alone."""
    place, before, after = item.phrase.first, tokens[index - 1], tokens[index + 1]
    conceded = after.key == "," and _is_conceded(tokens, index)
    since = not counts_some(tokens, item) and has(tokens[max(0, index - _NEAR_SINCE) : index], "since")
    if since or conceded or _ends_aside(tokens, index) or _is_of_else(tokens, index, place):
        return True
    if after.key != ",":
        return False
    clause = tokens[back_over(tokens, index - 1, lambda token: token.key not in PAUSES) + 1 : index]
    goes_on = at(tokens, index + 2).does("who") and has(clause, "comparison")  # "12 clerks, against two in 2019, who"
    if before.does("comparison") or goes_on:
        return True  # "and, unlike in 2019, it tried nobody"
    whole = bound[0].phrase
    if whole.whole and item.relation == "":  # "of the six left open in 2019, it closed two"
        return any(token.does("lasting") or token.meaning.states for token in tokens[whole.end : index])
    return before.key == "of" and tokens[index + 2].does("which")  # "a case of 2019, which led to nine convictions"


def _is_conceded(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a year is of what is conceded: "despite passing a law in 2014, it tried nobody"."""
    before = range(index - 1, max(index - _NEAR_CONCEDED, -1), -1)
    ends = (i for i in before if tokens[i].number_kind == "count" or tokens[i].key == ";" or tokens[i].does("concedes"))
    return tokens[next(ends, 0)].does("concedes") and tokens[index - 1].key != ","


def _is_of_else(tokens: Sequence[Token], index: int, place: int) -> bool:
    """Return whether a year ends a clause without figures: "a law was passed in 2014, but police opened no cases"."""
    ahead = range(index + 1, min(index + 3, place))
    turn = next((i for i in ahead if tokens[i].does("break")), index)
    if turn == index or not begins_main(tokens, turn + 1):
        return False
    said = tokens[max(0, index - _NEAR_CONCEDED) : index]
    clause = said[behind_semicolon(said, len(said)) :]
    told = any(token.meaning.speaks or token.number_kind not in ("", "one") for token in clause)
    return not told


def _ends_aside(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a year ends what is set off of somebody: "a broker, charged in 2018, was sentenced to six years".

    Or "a broker—found guilty in 2018—who had sold girls", "a man, whom it had found guilty in 2018, to nine years".
    """
    closing = tokens[index + 1].key if tokens[index + 1].key in PAUSES else ""
    opened = next((i for i in range(index - 1, 0, -1) if tokens[i].key == closing), index)
    within = tokens[opened + 1 : index]
    if not within or any(token.number is not None for token in within):
        return False
    return within[0].key.endswith("ed") or bool(within[0].meaning.verbs) or within[0].does_any("who", "which")


def _is_of_crimes(tokens: Sequence[Token], bound: Sequence[Bound], item: Bound, index: int) -> bool:
    """Return whether a year is told of what those who are counted, or get a term, did: "to six years one who fled in".

    A term stands before or behind it: "sentenced one who fled in 2019 to six years".
    """
    terms = [b.phrase for b in bound if b.phrase.what == "time"]
    got, first = item.phrase in terms, item.phrase.end
    if got:
        told = (*terms, *(b.phrase for b in bound if b.measures))
        ends = [phrase.end for phrase in told if phrase.end <= index]
        first = max(*ends, 0, behind_semicolon(tokens, index))
        which = is_participle(tokens[index - 1]) and any(_is_done(b) and b.phrase.end == index - 1 for b in bound)
        who = (i for i in range(first, index) if tokens[i].does("who") and at(tokens, index + 1).key != ",")
        if which or any(_goes_on(tokens, i, index) for i in who):
            return True  # "sentenced two brokers convicted in 2019 to six years"
    termed = got or any(first < phrase.first <= index + _NEAR_TERM for phrase in terms)
    first = max((first, *(phrase.end for phrase in terms if phrase.end <= index)))  # not "for theft to six years in"
    crimes = [i for i in range(first, index - 1) if tokens[i].key in ("for", "of") or tokens[i].does("other-crime")]
    listed = takewhile(lambda i: tokens[i].key not in (*PAUSES, "by"), range(crimes[0], index - 1) if crimes else ())
    crimes += [i for i in listed if tokens[i].does("and")]
    counted = next((b for b in reversed(bound) if b.measures and b.phrase.end <= first), item).phrase
    alone = termed and tokens[counted.first].value == 1 and tokens[counted.first].number_kind != "share"
    of_crimes = (_of_a_crime(tokens, i, index, termed=termed, alone=alone) for i in crimes)
    return not _is_one_of_years(tokens, index) and any(of_crimes)


def _is_one_of_years(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a number of the next year stands behind one: "for selling a girl in 2019, and six in 2020".

    Or one of the year before, also set against it: "for selling a girl in 2019, up from nine (brokers) in 2018".
    """
    number = next((i for i in range(index + 1, len(tokens)) if tokens[i].number_kind == "count"), index)
    led, this = tokens[before_number(tokens, number)], tokens[index].period
    against = led.does("comparison")
    behind = tokens[number + 1 : number + 2 + against]  # not "for selling a girl in 2019 and six boys in 2020"
    years = {token.period.year - this.year for token in behind if token.period and this}
    return (against or led.joins or led.key == "(") and bool(years & ({-1} if against else {-1, 1}))


def _of_a_crime(tokens: Sequence[Token], place: int, index: int, *, termed: bool, alone: bool) -> bool:
    """Return whether years are those of the crime told behind "for", "and": "for holding six men from 2016 to 2018".

    Or "of selling a girl in 2016", "of crimes committed in 2016", "for sexually abusing a girl in 2016". But "for
    trafficking from 2016 to 2018", unless one alone got a term, and "for selling girls in 2016" without a term, may be
    when all of it was done.
    """
    when = tokens[index].period
    several = when is not None and when.since is not None
    told_in_one = tokens[place].does("other-crime")  # "for kidnapping"
    verb = next(i for i in range(place + (not told_in_one), index + 1) if tokens[i].key[-2:] != "ly")
    what, whom = tokens[verb], tokens[verb + 1 : verb + 1 + _NEAR_CRIME]
    # not "for trafficking and three for smuggling in 2019", "for trafficking to six years in 2019"
    near = takewhile(lambda token: not (token.joins or token.key == "to"), whom)
    some = any(token.number_kind in ("one", "count") for token in near)  # "for trafficking a girl from 2017 to 2019"
    crime = what.key.endswith("ing") and not what.meaning.verbs and (some or not what.does_any("topic", "other-crime"))
    led = tokens[place].key.partition(" ")[0] == "for" and not what.does("whom")
    may = some or termed or several
    done = tokens[index - 1].does("commits") or (led and not several and tokens[index - 1].key.endswith("ed"))
    one_has_all = alone and led and not any(token.number_kind == "count" for token in tokens[place:index])
    told = (crime and may) or done or (several and one_has_all)
    return told and not _acts_anew(tokens[place:index])


def _goes_on(tokens: Sequence[Token], who: int, index: int) -> bool:
    """Return whether what "who" begins goes on up to a year: "who sold a girl, a boy, and a man in 2019"."""
    clause = tokens[who:index]
    closed = tokens[who - 1].key == "," and has_key(clause, ",")
    return not (closed or any(token.begins_clause for token in clause) or _acts_anew(clause))


def _acts_anew(clause: Sequence[Token]) -> bool:
    """Return whether a clause leads to the main deed: "who sold girls was jailed", "for selling girls and jailed him".

    Or up to a joint: "for selling girls and, in 2019, jailed him". Not "who was held and tried".
    """
    last, passive = len(clause) - 1, at(clause, 1).does_any("be", "have")
    for place in range(2, last + 1):
        led, verb, then = clause[place - 1], clause[place], at(clause, place + 1)
        joined = led.joins and verb.key.endswith("ed") and verb.meaning.verbs and not (passive and place == last)
        if joined or (verb.does("be") and then.meaning.verbs and not (led.joins or led.does("have"))):
            return True
    return clause[-1].joins


def _of_other_deed(between: Sequence[Token], item: Bound) -> bool:
    """Return whether a year behind a number is of what was done to those before: "helped six (men) found by then"."""
    told = between[0] if between[0].key.endswith("ed") else between[-1]
    verbs = told.meaning.verbs if told.key.endswith("ed") and not has(between[-2:-1], "be", "have") else ()
    return bool(verbs) and not item.is_of(verbs)


def opens_number(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a year stands between its joint and another number: "opened 66 and, in 2019, 60"."""
    if not tokens[index - 1].joins:
        return False
    then = index + 1 + (at(tokens, index + 1).key == ",")
    return at(tokens, then + (at(tokens, then).key in SIGNS)).number is not None  # "and in 2020, $42,000"


def _of_them(tokens: Sequence[Token], end: int, index: int) -> bool:
    """Return whether a year behind a number is told of those counted alone: "one, who had been charged in 2018".

    Or of some of them: "freed 12 women in bars, some of whom had come in 2019".
    """
    between = tokens[end:index]
    first = 1 if between[0].key == "," else 0
    turn = next((i for i in range(len(between), 0, -1) if between[i - 1].key == ","), len(between))
    if has(between[turn : turn + _NEAR_WHOM], "whom") and all(token.number is None for token in between):
        return True
    relative = at(between, first).does("who") and _goes_on(tokens, end + first, index)
    return relative or (first > 0 and has(between, "lasting"))


def _of_those_there(tokens: Sequence[Token], end: int, index: int) -> bool:
    """Return whether a year is of people in a clause on places: "two homes, where it housed women who fled in 2019".

    Or "where it housed men expelled in 2019"; not "where men were housed in 2019".
    """
    led = next((i for i in range(end, index) if tokens[i].does_any("relative", "held-there")), index)
    deeds = [i for i in range(led + 1, index) if is_participle(tokens[i])]
    among = len(deeds) > 1 and deeds[-1] == index - 1 and tokens[index - 2].meaning.kind != ""
    return among or any(tokens[i].does("who") and _goes_on(tokens, i, index) for i in range(led + 1, index))


def _of_what_was(between: Sequence[Token]) -> bool:
    """Return whether a year is of what was before: "more than it tried in 2019", "half of what it spent in 2019".

    Or of what is set beside those counted: "eight were women, about the number of women tried in 2019".
    """
    for token, after in pairwise(between):
        beside = token.key == "," or token.meaning.qualifier is not None
        if beside and after.does_any("likeness", "how-many", "by-so-many"):
            return True
        than = token.key.endswith("than") or token.key in ("what", "those", "as many as", "as much as")
        if than and (after.does_any("they", "be") or after.meaning.actor):
            return True
    return False


def _of_what_began(tokens: Sequence[Token], bound: Sequence[Bound], item: Bound, index: int) -> bool:
    """Return whether a year is when what goes on to be told began: "12 in raids beginning in 2018", "victims of a war".

    Not "12 victims beginning in 2018", nor "in the fiscal year beginning in 2018", nor "beginning in 2018, police", nor
    what is counted itself: "trials beginning in 2018 were 12", "those beginning in 2018".
    """
    counted = max((b.phrase.end for b in bound if b.measures and b.phrase.end <= index), default=0)
    ahead = range(max(counted, index - _NEAR_START), index - 1)
    told = (tokens[i] for i in ahead if tokens[i + 1].does("begins-then") and i != item.cue)
    return any(one.key.isalpha() and not one.does_any("time", "time-span", "definite") for one in told)


def _has_more_than(between: Sequence[Token]) -> bool:
    """Return whether there is only said to be more of something than in a year: "and held more trials over 2019"."""
    what = back_over(between, len(between) - 1, lambda t: bool(t.meaning.kind or t.meaning.nouns) or t.does("topic"))
    return 0 < what < len(between) - 1 and between[what].does("differing") and between[what - 1].number is None


def _shares(tokens: Sequence[Token], item: Bound, other: Bound) -> bool:
    """Return whether both are told by participles, one year for all: "nine charged and six convicted in 2018"."""
    after = other.rule == "participle" and item.cue in (other.phrase.first - 2, other.phrase.first - 3)
    after = after or tokens[other.phrase.end].does_any("cleared", "unrelated")
    return after and item.cue > item.phrase.first


def counts_some(tokens: Sequence[Token], item: Bound) -> bool:
    """Return whether a number is one, not "none" or "any"."""
    return tokens[item.phrase.first].number_kind not in ("", "none", "any")
