"""Which words of a sentence are verbs that say something, and what they begin and end."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import takewhile

from attrs import evolve

from tipcompare.figures.words.currencies import SIGNS, code_before
from tipcompare.figures.words.tokens import (
    PAUSES,
    Token,
    at,
    back_over,
    first_stop,
    has,
    has_key,
    has_victims,
    is_dated,
    names_topic,
    past,
)

_CHARGES = 5
_SUBJECT = 4
"""Words of the longest subject that is looked for behind "and"."""
_NO_SUBJECT = frozenset(
    {"function", "be", "have", "verb", "did-or-done", "unrelated", "not-counted", "month", "including"}
).union(("comparison", "light", "other-money", "light-verb", "break", "subordinate", "negation"))
"""Marks of words that no subject has."""
_NEAR = 7
"""Tokens of a clause among which stand its subject and its verb, or what those found were."""
_NEAR_MOVE, _FAR_MOVE = 16, 14
"""Tokens before a number among which stands that a figure rose or fell, and before one behind "by"."""
_NEAR_DATA, _SAID_WHOM = 4, 8
"""Tokens before a cue among which "the number of" stands: "the number of victims the government identified", and those
among which stands "whom" behind it: "the number of victims whom the government said it had identified"."""


def is_verb(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a token looks like a verb that says something else."""
    if index >= len(tokens):
        return False
    token = tokens[index]
    meaning = token.meaning
    if meaning.verbs:
        return not _is_linked(tokens, index) and not attributive(tokens, index)
    if meaning.kind or meaning.nouns or meaning.states or meaning.weak or "neutral" in meaning.marks:
        return False
    if "verb" in meaning.marks or "unrelated" in meaning.marks:
        return not _is_linked(tokens, index)
    if "did-or-done" in meaning.marks:
        return _does_so(tokens, index)
    if not token.key.endswith("ed") or len(token.key) < 5:
        return False
    if token.does_any("light", "law", "sentence", "function", "left-open"):
        return False
    if tokens[index - 1].does("article"):
        return False  # "under the amended law"
    after = at(tokens, index + 1)
    return not (
        after.meaning.kind
        or (after.meaning.nouns and not after.does("counted"))
        or after.meaning.dimensions
        or after.does("sum")
    )


def _does_so(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a form that may also be a participle or a noun is a verb: "and sold 12 cars", "and cut the lines".

    Not "12 girls sold abroad", "were sold", "a cut in funds".
    """
    before, behind = at(tokens, index - 1), at(tokens, index + 1)
    if before.does_any("be", "have", "article", "light") or is_participle(before):
        return False
    if behind.does_any("article", "possessive"):
        return True
    if before.does("and"):
        return not is_participle(at(tokens, index - 2))  # "girls caught and sold abroad"
    return (before.meaning.kind == "" or before.meaning.actor != "") and not ends_clause(tokens, index)


def _is_linked(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a deed is only named, by its gerund: "of identifying victims"."""
    return tokens[index].key.endswith("ing") and index > 0 and tokens[index - 1].does("link")


def says(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb in the past stands there: "prosecutors brought", "sentences ranged"."""
    token = at(tokens, index)
    deed = is_verb(tokens, index) or (bool(token.meaning.weak) and not attributive(tokens, index))
    return (deed and (token.key.partition(" ")[0].endswith("ed") or token.does("did-or-done"))) or token.does("verb")


def acts(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the bare form of a verb is one, not a noun: "to shelter", "did not shelter", not "the shelter"."""
    place = index - 1
    while place >= 0 and tokens[place].key.endswith("ly") and not tokens[place].does("negation"):
        place -= 1
    before = at(tokens, place - at(tokens, place - 1).does_any("negation", "did"))  # "nor did it identify"
    return (
        before.key.endswith("to")
        or before.key == ","
        or before.does_any("negation", "and", "plan", "did")
        or bool(before.meaning.verbs)
    )


def is_participle(token: Token) -> bool:
    """Return whether a word has the form in which deeds are told of those they were done to: "tried", "found"."""
    return token.key.endswith("ed") or token.does("irregular")


def attributive(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a participle stands before a noun: "the identified victims", "12 formally identified victims"."""
    after = at(tokens, index + 1)
    named = after.number is None and bool(after.meaning.kind or after.meaning.nouns)
    if not named or not tokens[index].key.endswith("ed"):
        return False
    adverb = tokens[index - 1].key.endswith("ly")
    before = at(tokens, index - 1 - adverb)
    opens = index == 0 or before.number is not None  # "Identified victims faced no charges"
    return opens or (
        before.does_any("light", "function", "data") and not before.does_any("be", "have", "and", "relative", "pronoun")
    )


def describes(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a noun in the singular only describes the next one: "prosecution strategy", "conviction rate".

    Not "no shelter available", "no shelter specifically for men", "no data collected".
    """
    after = at(tokens, index + 1)
    noun = after.meaning.plain and after.key.isalpha() and not after.key.endswith(("able", "ed", "ly"))
    return noun and not tokens[index].key.endswith("s")


def ends_clause(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a participle has no object behind it: "victims identified by police", not "assisted police"."""
    after = at(tokens, index + 1)
    charged = tokens[index + 1 : index + 1 + _CHARGES] if after.key == "on" else ()
    if has(charged, "charge") and not has(charged, "topic"):
        return False  # "convicted on prostitution charges"
    if after.key == "with" and at(tokens, index + 2).meaning.nouns:
        return False
    return (
        not after.key[-1:].isalpha()
        or after.does_any("function", "and", "comparison", "break", "neutral")
        or after.key.endswith("ly")
        or (bool(after.meaning.states) and not after.does("place"))  # "12 victims identified received care"
    )


def told_behind(tokens: Sequence[Token], end: int) -> tuple[str, ...]:
    """Return the measures of a participle right behind those counted: "victims identified", not "victims fled"."""
    token = at(tokens, end)
    return token.meaning.verbs if token.key.endswith("ed") and ends_clause(tokens, end) else ()


def begins_deed(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a joint begins another deed of the same subject: "and did not convict", ", and imposed"."""
    if not tokens[index].joins:
        return False
    after, joined = at(tokens, index + 1), tokens[index].key != ","
    if after.does("negation") or tokens[index].begins_clause:
        return True
    ahead = index + 1 + (after.does("light") or after.key.endswith("ly"))
    acts, deed = bool(after.meaning.verbs or after.meaning.weak), after.key.partition(" ")[0]
    if deed.endswith("ed") and (tokens[index - 1].key == "," if joined else acts):
        first = ahead + 1
        while at(tokens, first).meaning.nouns or at(tokens, first).key in ("the", "of"):
            first += 1
        if at(tokens, first).number is not None:
            return True  # ", and granted 40 permits", ", up from nine in 2019, initiated prosecution of 12"
    if not joined:
        return acts and deed.endswith("ing")
    then = at(tokens, ahead)
    told = then.key.partition(" ")[0].endswith(("ed", "ing")) or then.does("verb")
    return told and (is_verb(tokens, ahead) or bool(then.meaning.weak)) and not is_verb(tokens, index - 1)


def tell_clauses(tokens: Sequence[Token]) -> Sequence[Token]:
    """Return the tokens of a sentence, each "and" that begins a clause told by itself."""
    joints = [i for i, token in enumerate(tokens) if "and" in token.meaning.marks and _begins_clause(tokens, i)]
    return [evolve(t, begins_clause=True) if i in joints else t for i, t in enumerate(tokens)] if joints else tokens


def _begins_clause(tokens: Sequence[Token], index: int) -> bool:
    """Return whether "and" begins a clause with a subject of its own: "and prosecutors brought", "and it also held"."""
    first = index + 1 + at(tokens, index + 1).does("article")
    for place in range(first, min(first + _SUBJECT, len(tokens) - 1)):
        token, verb = tokens[place], place + 1
        marks = token.meaning.marks
        anew = "they" in marks and tokens[index].key == "and" and tokens[index - 1].key == ","  # ", and it opened nine"
        small = not anew and ("light" in marks or "function" in marks)
        if small or token.number is not None or not token.key[-1:].isalpha():
            return False
        while at(tokens, verb).key.endswith("ly") or at(tokens, verb).does("more"):
            verb += 1
        if says(tokens, verb):
            named = not token.meaning.dimensions and not token.key.endswith("ly")  # not "or directly assisted"
            counts = at(tokens, verb + 1).number is not None
            return named if place == index + 1 else counts or not ends_clause(tokens, verb)
    return False


def counts_anew(tokens: Sequence[Token], index: int) -> bool:
    """Return whether ", and" begins a clause whose subject is a number: ", and 12 brokers were convicted"."""
    if tokens[index - 1].key != "," or not tokens[index].does("and") or at(tokens, index + 1).number is None:
        return False
    subject = takewhile(lambda token: token.key not in PAUSES, tokens[index + 2 : index + 1 + _NEAR])
    return any(token.does("be") or token.meaning.states for token in subject)


def shares_be(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a participle is one of several behind the same verb: "were fined and imprisoned"."""
    paid = at(tokens, index + 1).key in SIGNS  # "were each fined $900 and jailed"
    before, after = tokens[index - 1 - tokens[index - 1].does("everyone")], at(tokens, index + 1 + 2 * paid)
    led = before.joins or before.does("be") or before.key.endswith("ly")
    return led and after.joins and tokens[index].key.endswith("ed")


def _is_slight(token: Token) -> bool:
    """Return whether a word only tells how exact a number is, or no more than that: "at least six", "also six"."""
    return token.meaning.qualifier is not None or (token.does("light") and not token.does("article"))


def leaves_out_verb(tokens: Sequence[Token], first: int, number: int) -> bool:
    """Return whether `first` to a number is a subject whose verb stood before: "police opened six and the army two"."""
    last = max(first, back_over(tokens, number - 1, _is_slight) + 1)
    last -= last > first and tokens[last - 1].does("stands-for")  # "and state judges that of 12"
    first += 2 * (at(tokens, first).key == "those" and at(tokens, first + 1).key == "of")
    article = at(tokens, first).does("article") or at(tokens, first).number_kind == "one"
    subject = tokens[first + article : last]
    return 0 < len(subject) <= _SUBJECT and not any(
        t.number is not None
        or not t.key[-1:].isalpha()
        or t.key.endswith(("ly", "ed"))
        or not t.meaning.marks.isdisjoint(_NO_SUBJECT)
        or t.meaning.verbs
        or t.meaning.weak
        or t.meaning.states
        or t.meaning.divides("nationality")
        for t in subject
    )


def begins_main(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a new subject begins at `place`: "it", "the government", "there were", "convictions rose"."""
    place += at(tokens, place).does_any("article", "possessive")
    who, after = at(tokens, place), at(tokens, place + 1)
    moved = at(tokens, place + 1 + (after.period is not None))  # "their trials in 2019 numbered"
    counted = bool(who.meaning.nouns) and moved.does_any("be", "have", "moves", "amounts")
    acts = who.does_any("subject", "exists") or bool(who.meaning.actor) or counted
    return acts and not (after.key in (",", "and") or after.meaning.kind != "")


def begins_absolute(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a comma begins what is set beside a clause with its own year: ", the 2019 figure being 60"."""
    ahead = tokens[index + 1 : index + 1 + _NEAR] if tokens[index].key == "," else ()
    being = next((i for i, token in enumerate(ahead[:-1]) if token.key == "being"), 0)
    return is_dated(ahead[:being]) and ahead[being + 1].number is not None


def closes_relative(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a comma ends what is told of a subject: "police, who opened nine in 2019, opened six".

    Or of what rose or fell: "trials, nine in 2019, fell to six", "of which there had been nine in 2019, fell to six".
    """
    opened = next((i for i in range(index - 1, 0, -1) if tokens[i].key in PAUSES), index)
    moves = at(tokens, index + 1).does("moves") and not tokens[index + 1].does("comparison")
    goes_on = says(tokens, index + 1) or at(tokens, index + 1).does("be")
    return opened < index and (moves or (goes_on and tokens[opened + 1].does_any("relative", "counted-out")))


def came_from(tokens: Sequence[Token], first: int, later: int) -> bool:
    """Return whether the number at `first` is what a figure was before it came to `later`: "rose from 12 to 15".

    So "from 12 in 2019, trials rose to 15", "fewer trials: from 12 to nine", "more money, from $12 to $15".
    """
    place = before_number(tokens, first)
    near = tokens[max(0, place - _NEAR_MOVE) : place + 1] if place else tokens[:later]
    return rises_to(tokens, place, later) and (has(near, "moves", "differing") or tokens[place - 1].key == ":")


def fell_from(tokens: Sequence[Token], first: int) -> bool:
    """Return whether the number at `first` is what a figure was before it came to another: "fell to 12 from 15"."""
    place = before_number(tokens, first)
    if at(tokens, place).key != "from":
        return False
    places = range(max(0, place - _NEAR_MOVE), place)
    to = next((i for i in places if has(tokens[max(0, i - _FAR_MOVE) : i], "moves")), place)
    return any(token.number is not None for token in tokens[to:place])


def rises_to(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Return whether the number at `first` is what a figure came to: "increased from 12 in 2019 to 15"."""
    place = before_number(tokens, first)
    to = tokens[place].key.rpartition(" ")[2] == "to"  # also "shelter to", "services to"
    return to and place > index + 1 and tokens[index].key.endswith("from")


def before_number(tokens: Sequence[Token], first: int) -> int:
    """Return the place of what stands before a number, its qualifier, "only" and the sign or code of its currency."""
    place = first - 1
    while place > 0 and ((it := tokens[place]).meaning.qualifier or it.does("merely") or _names_currency(it)):
        place -= 1
    return place


def _names_currency(token: Token) -> bool:
    return token.key in SIGNS or code_before(token.text) != ""


def moves_by(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a number is only by how much another rose or fell: "increased by $9,000", ", up 12 from 2019"."""
    place = before_number(tokens, first)
    led = at(tokens, place)
    if led.does("by-so-many"):
        then = any(token.key == "from" or token.period is not None for token in tokens[first + 1 : first + 3])
        return then and at(tokens, place - 1).key in (*PAUSES, "(")
    near = tokens[max(0, place - _FAR_MOVE) : place] if led.key == "by" else ()
    return has(near, "moves") or led.does("reference")  # "an increase of $9,000"


def before_light(tokens: Sequence[Token], first: int, *, qualifiers: bool = False) -> int:
    """Return the place of what stands before a word, "the" and its like left out, and qualifiers; -1 for nothing."""
    place = first - 1
    while place >= 0 and ("light" in tokens[place].meaning.marks or (qualifiers and tokens[place].meaning.qualifier)):
        place -= 1
    return place


def follows(tokens: Sequence[Token], first: int, mark: str) -> bool:
    """Return whether the word before another, "the" and its like left out, has a mark."""
    return at(tokens, before_light(tokens, first)).does(mark)


def is_joined(tokens: Sequence[Token], first: int) -> bool:
    """Return whether a comma or "and" stands before a number, of what it qualifies left out."""
    place = before_light(tokens, first, qualifiers=True)
    return at(tokens, place).joins


def finds_else(tokens: Sequence[Token], first: int) -> bool:
    """Return whether somebody was found to be something else than a victim, or not to be one."""
    led = at(tokens, first)
    return led.does("not") or (led.key == "to" and not tells_harm(tokens, first))


def tells_harm(tokens: Sequence[Token], first: int) -> bool:
    """Return whether it is told from a place on that those found are victims, or how they are exploited."""
    said = tokens[first : first + _NEAR]
    return has_victims(said) or has(said, "exploited-how") or has_key(said, "in")  # "to be in forced labor"


def is_the_crime(tokens: Sequence[Token], end: int) -> bool:
    """Return whether those before `end` are said to be of the crime: "six of them to be trafficking", "as trafficking".

    So "two were trafficking-related". Not to be people, "were traffickers", "to be trafficking victims", nor of no
    crime, "not to be trafficking".
    """
    led = at(tokens, end).key
    place = past(tokens, end + (led in ("to", "as")), "be", "proves")
    crime, whose = at(tokens, place), at(tokens, place + 1)
    said = place > end + (led == "to") and names_topic([crime])
    return said and {crime.meaning.kind, whose.meaning.kind} <= {"", "case"}


def is_dropped(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what a noun names was given up, or called off, or so many of it: "dropped two trials of three"."""
    led = at(tokens, back_over(tokens, index - 1, lambda t: t.does_any("light", "topic") or t.number is not None))
    does = set(led.meaning.weak).intersection(tokens[index].meaning.nouns)  # "filed new charges"
    return led.does_any("unrelated", "gone", "ends") and not does


def is_number_of(tokens: Sequence[Token], index: int) -> bool:
    """Return whether "the number of" stands before a cue, or a list of them: not "sent in data, showing 15 tried"."""
    while index > 2 and tokens[index - 1].joins:
        named = index - 2 - (tokens[index - 2].key == ",")
        if not tokens[named].meaning.nouns:
            break
        index = named
    relative = range(index - 1, max(index - 1 - _SAID_WHOM, -1), -1)
    whom = next((i for i in relative if tokens[i].key in ("whom", "that")), index)
    until = first_stop(tokens, range(whom - 1, max(whom - 1 - _NEAR_DATA, -1), -1))
    data = next((i for i in range(whom - 1, until, -1) if tokens[i].does("data")), -1)
    return data >= 0 and not (data == 1 and tokens[0].does("whole"))  # "of the total number of cases tried, 12 were"
