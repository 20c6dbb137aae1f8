"""The noun phrase of a number: what is counted, and what its words say of it."""

from __future__ import annotations

from collections.abc import Sequence

from attrs import evolve, frozen

from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.nouns import describes_noun, is_noun, is_plural, is_several, is_unknown
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, joins_list, past
from tipcompare.model.figures import Qualifier

_LONGEST = 9
"""Words of the longest noun phrase that is read."""
_NO_NOUN = frozenset({"bare", "time", "money", "unknown"})
_LAST_WORDS = ("bare", "time", "money")
"""What is counted by a word that ends the phrase: "48 adult ones", "12 years"."""
_BEGINS = frozenset(",;:(")
"""Signs behind which "of the 12" begins a clause."""
_NEAR_NOUN = 3
"""Tokens before "of the 12" among which stands what 12 are told of: "convictions in 2017 of 12"."""
_NEAR_AND = 5
"""Tokens before "that of" among which "and" stands."""
_FAR = 14
"""Tokens before "from 12 to 15 centers" among which stands that their number rose or fell."""
_REACH = 3
"""Words before a number among which its qualifier is looked for."""
_SoFar = tuple[str, Sequence[str], Sequence[tuple[str, str]]]
"""What was found of a phrase before a word of it: what is counted, measures that are named, breakdowns."""


@frozen(eq=False)
class Phrase:
    """A number and its noun phrase.

    Args:
        first, end: places of its number among the tokens, and of the first token after the phrase.
        what: what is counted: a kind of the vocabulary, `measure` where its noun names one, `unknown` for a noun that
            the vocabulary does not know, `bare` where no noun stands there, `time` for a length of time, `money`.
        nouns: measures that its noun names.
        said: measures that a participle in it tells of ("newly identified victims").
        dimensions: breakdowns by its own words.
        head: its noun.
        nationality: as printed; empty where none is given.
        actor: who its adjectives name ("two NGO shelters").
        qualifier: how exact the number is.
        part: whether it is counted out of others ("12 of the 40", "12 of whom").
        whole: whether others are counted out of it ("of the 40 victims, 12 ...").
    """

    first: int
    end: int
    what: str = "bare"
    nouns: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    dimensions: tuple[tuple[str, str], ...] = ()
    head: str = ""
    nationality: str = ""
    actor: str = ""
    qualifier: Qualifier = "exact"
    part: bool = False
    whole: bool = False

    @property
    def stands_for(self) -> str:
        """What it counts, of deeds told by name the cases that these are of: "12 trials, all of which"."""
        return "case" if self.what == "measure" else self.what

    def of(self, tokens: Sequence[Token]) -> Sequence[Token]:
        """Return its tokens."""
        return tokens[self.first : self.end]


def find_phrases(tokens: Sequence[Token]) -> tuple[Phrase, ...]:
    """Return the phrase of each number of a sentence, in order."""
    found: list[Phrase] = []
    for index, token in enumerate(tokens):
        if token.number is not None:
            phrase, before = _read_phrase(tokens, index), tokens[index - 1]
            some = found and found[-1].part and found[-1].end == index and not before.does("law")
            few = index > 2 and tokens[index - 2].key == "of" and tokens[index - 3].does("some-of")  # "a few of the 30"
            if some or before.does("half-of") or (before.does("light") and (few or _opens(tokens, index))):
                phrase = evolve(phrase, whole=True)  # not "20 of the code prescribed 12"
            found.append(_named_before(tokens, phrase, found))
    return _share_nouns(tokens, found)


def is_definite(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a number is said to be known already: "the 12", "all 12", "of the 12, nine"."""
    return phrase.whole or (phrase.first > 0 and tokens[phrase.first - 1].does("definite"))


def _named_before(tokens: Sequence[Token], phrase: Phrase, found: Sequence[Phrase]) -> Phrase:
    """Return "two others" with the noun of the number before: "ran four shelters and paid for two others"."""
    if not tokens[phrase.end - 1].does("others"):
        return phrase
    # "12 cases, up from six, and two others"
    named = next((old for old in reversed(found) if old.what != "bare"), None)
    if named is None or named.what in _NO_NOUN:
        return phrase
    before = tokens[phrase.first - 1]
    done = before.meaning.verbs or (before.meaning.weak and not before.does("plan"))
    if tokens[phrase.end - 1].key == "more" and not (done or before.joins):
        return phrase  # "ran four shelters and needed two more"
    return evolve(phrase, what=named.what, nouns=named.nouns)


def _share_nouns(tokens: Sequence[Token], phrases: Sequence[Phrase]) -> tuple[Phrase, ...]:
    """Give numbers the noun that only the next one has: "127 federal and 298 state investigations".

    And "six adult and two child victims", "12 and 15 cases in 2019 and 2020, respectively", "from 12 to 15 centers".
    """
    shared: list[Phrase] = []
    for phrase in reversed(phrases):
        later = shared[-1] if shared else None
        if (
            later is not None
            and (phrase.what == "bare" or _describes_more(tokens, phrase))
            and later.what not in _NO_NOUN
            and _goes_with(tokens, phrase, later)
        ):
            phrase = evolve(phrase, what=later.what, nouns=later.nouns, said=later.said, head=later.head)
        shared.append(phrase)
    return tuple(reversed(shared))


def _goes_with(tokens: Sequence[Token], phrase: Phrase, later: Phrase) -> bool:
    """Return whether a number and the next one are a list, or what something rose from and to.

    Not "moved 12 from two to five homes".
    """
    between, alone = tokens[phrase.end : later.first], phrase.end == phrase.first + 1
    if alone and tokens[phrase.first - 1].key == "from":
        ahead = tokens[max(0, phrase.first - _FAR) : phrase.first - 1]
        return has(ahead, "moves") and [token.key for token in between] == ["to"]
    return joins_list(between) and (not alone or has(tokens, "respectively"))


def _describes_more(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether several are counted by a word in the singular, which describes: "six adult", "12 temporary"."""
    number, last = tokens[phrase.first], tokens[phrase.end - 1]
    several = number.number_kind == "count" and number.value > 1
    alone = phrase.what == "unknown" and is_unknown(last) and not (is_several(last) or phrase.nationality)
    return several and (alone or last.does("describing"))


def _opens(tokens: Sequence[Token], index: int) -> bool:
    """Return whether "Of the" or "Among the" stands before a number, at the beginning of a clause."""
    place = back_over(tokens, index - 1, lambda token: token.does_any("light", "data") and not token.does("whole"))
    before = tokens[place - 1] if place > 0 else None
    joined = has(tokens[max(0, place - _NEAR_AND) : place], "and")  # "and courts that of 12"
    that = before is not None and before.does("that") and not (joined and place == index - 1)
    # not "convictions in 2017 of 12 traffickers"
    named = any(t.meaning.nouns for t in tokens[max(0, place - _NEAR_NOUN) : place])
    begins = before is None or before.key in _BEGINS or (before.period is not None and not named) or that
    return begins and place >= 0 and tokens[place].does("whole")


def _read_phrase(tokens: Sequence[Token], first: int) -> Phrase:
    start = first + 1
    qualifier = _qualifier(tokens, first)
    after = at(tokens, start)
    if tokens[first].number_kind == "unknown" and after.key == "of":
        return _noun_phrase(tokens, first, start + 1, qualifier)
    if after.does("including") and after.key.startswith("of "):
        whom = after.does_any("whom", "which")  # "10 of whom police had referred"
        described = bool(at(tokens, start + 1).meaning.verbs) and is_noun(at(tokens, start + 2))
        if not whom and (described or is_noun(at(tokens, past(tokens, start + 1, "light")))):  # "of these new victims"
            return evolve(_noun_phrase(tokens, first, start + 1, qualifier), part=True)
        return Phrase(first, start + 1, qualifier=qualifier, part=True)
    if after.does("whole") or tokens[first].does("of-two"):
        whole = start + after.does("whole")
        while (word := at(tokens, whole)).period or word.does_any("light", "pronoun", "relative", "sum"):
            whole += 1
        if at(tokens, whole).number is not None:
            them = _read_phrase(tokens, whole)
            return Phrase(first, whole, them.what, them.nouns, them.said, (), qualifier=qualifier, part=True)
        if whole > start + 1 and whole < len(tokens):
            return evolve(_noun_phrase(tokens, first, whole, qualifier), part=True)
    return _noun_phrase(tokens, first, start, qualifier)


def _noun_phrase(tokens: Sequence[Token], first: int, start: int, qualifier: Qualifier) -> Phrase:
    what = strange = nationality = actor = ""
    nouns: tuple[str, ...] = ()
    said: tuple[str, ...] = ()
    dimensions: list[tuple[str, str]] = []
    end = start
    while end < min(len(tokens), start + _LONGEST):
        token, meaning = tokens[end], tokens[end].meaning
        part = _part_at(tokens, (first, start, end), (what, nouns, dimensions))
        if part == "length":
            end += 2  # "seven one-day courses", "seven article 9 cases"
            continue
        if part == "end":
            break
        if part in _LAST_WORDS:
            what, end = part, end + 1
            break
        if part == "said":
            said = meaning.verbs
        elif part == "noun":
            what, nouns = ("" if meaning.nouns else meaning.kind), meaning.nouns
            if token.is_for:  # "any financial support to shelters"
                end += 1
                break
        elif part == "name" and not (token.text.isupper() and at(tokens, end + 1).meaning.weak):  # "14 OCTU confirmed"
            joint = f"{tokens[end - 1].text} " if tokens[end - 1].does("and") else ""  # "Orlenian and Norvian"
            nationality = f"{nationality} {joint}{token.text}" if nationality else token.text
            strange = token.key if is_plural(token.key) else strange
        elif part in ("thing", "unknown"):
            what, strange = ("thing" if part == "thing" else what), token.key
        dimensions.extend(meaning.dimensions)
        if not meaning.kind:
            actor = actor or meaning.actor
        end += 1
        if is_plural(strange) and not (what or nouns or is_noun(at(tokens, end))):  # not "airport authority staff"
            break
    then = at(tokens, end)
    others = (then.meaning.actor or then.does("time")) and is_plural(then.key) and tokens[first].value > 1
    others = others or is_unknown(then)  # "prosecution statistics", "conviction experts", "shelter nights"
    if nouns and not tokens[end - 1].key.endswith("s") and others:
        nouns, strange = (), then.key
    what = "measure" if nouns else what or ("unknown" if strange else "bare")
    last = tokens[end - 1].key if end > start else ""
    return Phrase(first, end, what, nouns, said, tuple(dict.fromkeys(dimensions)), last, nationality, actor, qualifier)


def _part_at(tokens: Sequence[Token], places: tuple[int, int, int], so_far: _SoFar) -> str:
    """Return which part of a noun phrase a word is, by what was found before it; empty where it adds nothing.

    `places` are those of the number, of the first word behind it, and of the word.
    """
    (first, start, place), (what, nouns, _) = places, so_far
    token, found = tokens[place], bool(what or nouns)
    if token.does("ones"):
        return "bare"  # "48 adult ones"
    law = token.does("not-counted") and at(tokens, place + 1).key[:1].isdigit() and is_noun(at(tokens, place + 2))
    if (law or (token.number_kind == "length" and place + 1 < len(tokens))) and not found:
        return "length"
    if token.meaning.verbs and (told := _part_of_verb(tokens, places, found=found)):
        return told
    if token.key in ("and", "or") and place > start and _goes_on(tokens, place + 1, so_far):
        return ""
    theirs = what and token.key[:1].isalpha() and not (nouns or tokens[place - 1].text[-1:].isalpha())
    if theirs and token.meaning.kind != "case" and not (token.meaning.nouns or token.does("function")):
        return "thing"  # "four victims' children"
    if found and not nouns and is_unknown(token) and (is_plural(token.key) or not is_several(tokens[place - 1])):
        return "thing"  # "two national conferences", "247 victim hotline"
    if "lasting" in token.meaning.marks and at(tokens, place + 1).meaning.nouns:
        return ""  # "24 pending investigations"
    kind_follows = token.does("light") and not token.does("function") and bool(at(tokens, place + 1).meaning.kind)
    if kind_follows and tokens[place - 1].does("describing"):
        return ""  # "20 female alleged offenders"
    if _ends(token) or (found and _closed(tokens, place)) or _is_given(tokens, first, place):
        return "end"
    if not found and describes_noun(tokens, place):
        return "unknown"
    return _part_by_itself(token)


def _part_of_verb(tokens: Sequence[Token], places: tuple[int, int, int], *, found: bool) -> str:
    """Return which part of a noun phrase a verb of a measure is; empty where it is none."""
    first, start, place = places
    token, after = tokens[place], at(tokens, place + 1)
    if place == first + 1 and first and _does_itself(tokens, first):
        return "end"
    beside = tokens[place + 2 : place + 4] if after.does("and") else ()
    two = has(beside[:1], "doubtful") and any(map(is_noun, beside))
    helper = token.does("base") and after.meaning.kind == "person"  # "60 shelter workers"
    if not found and (is_noun(after) or two) and not (helper or " " in token.key):
        return "said"  # "14 identified victims", "14 recognized and presumed victims"
    return "unknown" if place == start and _describes(after) and token.key.endswith("ed") else ""  # "two trained focal"


def _part_by_itself(token: Token) -> str:
    """Return which part of a noun phrase a word is that may be one; empty where it adds nothing."""
    if token.meaning.kind or token.meaning.nouns:
        return "noun"
    if token.does_any("time", "currency"):
        return "time" if token.does("time") else "money"
    if token.text[:1].isupper() and not (token.meaning.actor or token.meaning.dimensions or token.does("faith")):
        return "name"
    return "" if token.meaning.dimensions or token.does("light") else "unknown"


def _does_itself(tokens: Sequence[Token], first: int) -> bool:
    """Return whether what a number counts does what the verb behind it says: "of which three housed victims".

    So "of these facilities, three housed victims" and "; three housed victims"; not "three identified victims were".
    """
    if tokens[first - 1].does("which"):
        return True
    began = tokens[first - 1].joins or tokens[first - 1].key in PAUSES
    if began and tokens[first + 1].does("housed-by") and not has(tokens[first + 2 : first + 5], "be", "have", "gets"):
        return True
    opening = tokens[1:first] if tokens[0].does("counted-out") and first + 1 < _LONGEST else ()
    told = any(token.meaning.nouns or token.meaning.denied for token in opening)
    return told and not has(tokens[first + 3 : first + 4], "be", "have", "gets")


def _closed(tokens: Sequence[Token], index: int) -> bool:
    """Return whether no noun goes on with a phrase that has one, or its plural ends it: "no reports victims were"."""
    before, token = tokens[index - 1], tokens[index]
    kind = token.meaning.kind
    several = is_plural(before.key) and (kind != "" or before.meaning.kind == "case")
    return several or token.does("counted") or not (kind or token.meaning.nouns)


def _is_given(tokens: Sequence[Token], first: int, index: int) -> bool:
    """Return whether a noun in the singular is what those counted got: "gave 12 women shelter", not "women's"."""
    token, before = tokens[index], tokens[index - 1]
    if not token.meaning.nouns or is_plural(token.key) or tokens[first].value < 2:
        return False
    people = bool(before.meaning.kind) or (before.meaning.plain and is_plural(before.key))
    return people and before.text[-1:].isalpha()


def _ends(token: Token) -> bool:
    """Return whether a noun phrase cannot go on with `token`."""
    meaning = token.meaning
    if token.number is not None or not token.key[-1:].isalpha():
        return True
    if token.does("continued") and " " in token.key:
        return True  # "six from previous years"
    if meaning.kind:
        return False
    if token.does_any("comparison", "including", "function", "break", "negation", "be", "have", "plan", "in-all"):
        return True
    if token.does_any("came", "chose", "unavailable"):  # "forty came from the north", "no database and had no record"
        return True
    said = (
        meaning.verbs or meaning.states or meaning.conditions or meaning.purposes or token.does_any("verb", "ranging")
    )
    return bool(said) and not meaning.nouns


def _describes(token: Token) -> bool:
    """Return whether a word may stand between a participle and the noun that it describes."""
    return token.key[-1:].isalpha() and token.number is None and not token.does_any("function", "be", "have")


def _goes_on(tokens: Sequence[Token], index: int, so_far: _SoFar) -> bool:
    """Return whether a phrase goes on after "and": "women and girls", "adult and child victims"."""
    what, nouns, dimensions = so_far
    if nouns or _ends(at(tokens, index)) or at(tokens, index + 1).number is not None:
        return False  # "the state freed 190 and charities 150"
    meaning = tokens[index].meaning
    if what:
        return meaning.kind == what
    return not dimensions or bool(meaning.dimensions)


def _qualifier(tokens: Sequence[Token], first: int) -> Qualifier:
    """Return how exact the number at `first` is, by the words right before it."""
    number = tokens[first].number
    if number is not None and number.least:
        return "at_least"
    place = back_over(tokens, first - 1, lambda t: not t.meaning.qualifier and (t.does("light") or t.key in SIGNS))
    return (first - place <= _REACH and at(tokens, place).meaning.qualifier) or "exact"
