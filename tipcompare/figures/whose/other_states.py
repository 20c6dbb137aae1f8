"""Whether the authorities named in a sentence are those of another state than the one the report is about."""

from __future__ import annotations

from collections.abc import Sequence
from functools import cache, lru_cache

from tipcompare.countries import names_of
from tipcompare.figures.words.lexicon import POSSESSIVE
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has
from tipcompare.figures.words.verbs import before_number, says
from tipcompare.language.nations import NATIONS
from tipcompare.model.figures import NAMED_OWN

OTHER_STATE = "other_state"
"""The actor of what another state did."""
_ALIKE = 3
"""Letters that words for a state and its own name have in common."""
_NEAR_STATE = 3
"""Tokens around an authority among which its state stands."""
_NO_NOUNS = ("function", "break", "comparison", "including", "negation", "often")
"""Marks of words behind "overseas" that begin something else."""


def names_other_state(scene: Scene, index: int) -> int:
    """Return where the authority at `index` begins if it is of another state, -1 if not: "an Orlenian court".

    Or "Orlenian border police", "courts in Orlenia", "police abroad", "Orlenia, where courts"; an embassy abroad is the
    country's own.
    """
    tokens = scene.tokens
    for place in range(index - 1, max(index - _NEAR_STATE, -1), -1):
        if is_other_state(scene, place) or (place == index - 1 and _is_away(tokens, place)):
            return _first_of_states(scene, place)
        if not (_names_office(tokens[place]) and tokens[place].key.replace(" ", "").isalpha()):
            break
    if index > 2 and tokens[index - 1].key == "where" and is_other_state(scene, index - 3):
        return index  # "sent to Orlenia, where courts convicted nine"
    ahead = range(index + 1, min(index + 1 + _NEAR_STATE, len(tokens)))
    people = tokens[index].meaning.kind and not tokens[index].does("force")  # "officials in Orlenia" may be envoys
    owns = POSSESSIVE.search(tokens[index].text)  # "the ministry's overseas missions"
    if people or owns or tokens[index].does("mission") or not ahead:
        return -1
    behind = ahead if tokens[ahead[0]].key == "in" else ahead[:1]
    led = tokens[ahead[0]].key in ("in", "of") and any(is_other_state(scene, place) for place in ahead[1:])
    body = tokens[index].meaning.actor and not tokens[index].does("whole-government")  # not "officers abroad"
    away = bool(body) and any(_is_away(tokens, place) for place in behind)
    return index if led or away else -1


def _first_of_states(scene: Scene, place: int) -> int:
    """Return the place of the first of states that are named together: "Orlenian and Saberian courts"."""
    tokens, place = scene.tokens, _first_of_name(scene, place)
    while True:
        led = _before_article(tokens, place)
        before = _before_joint(tokens, led + 1)
        if before < 0 or not (_names_doer(tokens[before]) or is_other_state(scene, before)):
            return place
        named = _first_of_name(scene, before)
        if before < led - 1 and at(tokens, _before_article(tokens, named)).key != ",":
            return place  # "freed 12 in Orlenia, and Saberia freed nine"
        place = named


def _first_of_name(scene: Scene, place: int) -> int:
    """Return where the name of a state begins that ends at `place`: "Sri Lanka"."""
    return place - (place > 0 and is_other_state(scene, place) and scene.tokens[place].key not in _states())


def _before_article(tokens: Sequence[Token], place: int) -> int:
    """Return the place before a name that begins at `place`, and before its article."""
    return place - 1 - at(tokens, place - 1).does("article")


def _before_joint(tokens: Sequence[Token], place: int) -> int:
    """Return the place before a comma, "and", or both of them right before `place`; -1 where none is there."""
    if not at(tokens, place - 1).joins:
        return -1
    return place - 2 - (tokens[place - 1].does("and") and at(tokens, place - 2).key == ",")


def _names_doer(token: Token) -> bool:
    """Return whether words stand for other states without a name of one word: "the United States"."""
    return token.does("state-as-doer")


def acts_as_state(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether another state by its name, or other countries, do what is counted: "Orlenia freed nine".

    It opens a clause, so not "victims from Orlenia received care", "with Orlenia, freed nine", and acts alone.
    """
    tokens, token = scene.tokens, scene.tokens[index]
    named = token.key not in NATIONS and token.text[:1].isupper() and is_other_state(scene, index)
    if not ((named or _names_doer(token)) and (says(tokens, index + 1) or at(tokens, index + 1).does("account"))):
        return False
    first = _first_of_states(scene, index)
    led = _before_article(tokens, first)
    listed = first < _first_of_name(scene, index) and _is_beside_own(scene, led + 1)
    return not (listed or _only_helps(scene, item, index)) and _opens_clause(tokens, led)


def _is_beside_own(scene: Scene, place: int) -> bool:
    """Return whether the country's own stand in a list before others: "the government, Orlenia, and Saberia freed"."""
    tokens, until = scene.tokens, _before_joint(scene.tokens, place) + 1
    begins = back_over(tokens, until - 1, lambda token: token.key not in PAUSES) + 1
    head = begins + at(tokens, begins).does("article")
    own = tokens[head].meaning.actor in NAMED_OWN or tokens[head].meaning.kind == "official"
    own = at(tokens, until).key == "," and (own or is_own_state(scene, head))
    return own and not any(says(tokens, i) for i in range(head, until))


def _only_helps(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether those named at `index` only help others do it: "assisted police, who freed 12", "funded 12 raids".

    Or brought it about with the country's own, "held raids with police that led to 12 arrests", "that led to 12 arrests
    in Vesmark"; not by themselves: "held raids that led to 12 arrests".
    """
    tokens, first, end = scene.tokens, item.phrase.first, item.phrase.end
    if item.rule == "own-noun":
        told = (*range(index + 1, first), end + (at(tokens, end).key == "in"))
        ours = has(tokens[index:first], "brings-about") and any(_names_own(scene, i) for i in told)
        return ours or has(tokens[index + 1 : index + 3], "only-helps")
    deed = item.cue if index < item.cue < first else before_number(tokens, first)
    return at(tokens, deed - 1).key == "who" and at(tokens, deed - 2).key == ","


def _names_own(scene: Scene, place: int) -> bool:
    """Return whether the country by its name stands at a place, or who acts for it; not "brokers from Vesmark"."""
    token = at(scene.tokens, place)
    named = token.text[:1].isupper() and token.key in own_names(scene.home)
    return (named or token.meaning.actor in NAMED_OWN) and not at(scene.tokens, place - 1).does("origin")


def _opens_clause(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a clause begins behind a place: at the start, or behind a pause, "that" or "and" and a pause."""
    before = at(tokens, place)
    joined = before.does("and") and at(tokens, place - 1).key in PAUSES
    return place < 0 or before.key in PAUSES or joined or before.does_any("that", "break", "account")


def _names_office(token: Token) -> bool:
    """Return whether a word may stand between a state and its authorities: "Orlenian immigration officers"."""
    meaning = token.meaning
    return meaning.plain or bool(meaning.actor) or meaning.kind == "official" or meaning.divides("level")


def _is_away(tokens: Sequence[Token], place: int) -> bool:
    """Return whether a word tells that others are in another state: not "in neighboring provinces", nor in a name."""
    region = place + 1 < len(tokens) and tokens[place + 1].does("region")
    in_name = place > 0 and tokens[place].text[:1].isupper()  # "the Foreign Office"
    return tokens[place].does("elsewhere") and not region and not in_name


def is_abroad(tokens: Sequence[Token], place: int, home: str) -> bool:
    """Return whether other countries are told of: "helped 12 overseas", "abroad each month", "in neighboring Orlenia".

    Not "overseas scams" and "foreign vessels", but "in overseas shelters", and "in Orlenia", if not "Orlenian bars".
    """
    before, token, after = at(tokens, place - 1), at(tokens, place), at(tokens, place + 1)
    if token.does("abroad"):
        noun = after.text[:1].isalpha() and not (after.joins or after.period or after.does_any(*_NO_NOUNS))
        there = before.key == "in" and after.does_any("mission", "occasion")
        acts = before.key != "in" and after.key.endswith(("ed", "ing"))  # "overseas working in bars"
        return not (token.does("abroad-where") and noun) or there or acts
    near = token.does("elsewhere") and before.key == "in"
    index = place + near
    return (near or before.key == "in") and begins_state(tokens, index, home)


def begins_state(tokens: Sequence[Token], place: int, home: str) -> bool:
    """Return whether the name of another state begins at a place, not its adjective, nor what is its own.

    Nor a town or a region named like it: "Orlenia City", "Orlenia district".
    """
    named, then = at(tokens, place), at(tokens, place + 1)
    whole = named.text[:1].isupper() and _is_foreign(f"{named.key} {then.key}", home)  # "Sri Lanka"
    alone = _names_state(tokens, place, home) and named.key not in NATIONS
    behind = at(tokens, place + 1 + whole)
    in_name = behind.does("region") or (behind.text[:1].isupper() and behind.meaning.plain)
    own = POSSESSIVE.search((then if whole else named).text)
    return (whole or alone) and not (in_name or own)


def lists_home(scene: Scene, place: int) -> bool:
    """Return whether in a list of states the country's own is: "in Orlenia, Saberia, and Vesmark"."""
    tokens = scene.tokens
    while at(tokens, place).text[:1].isupper() or at(tokens, place).joins or at(tokens, place).key == "in":
        place += 1
        led, then = tokens[place - 1 - (at(tokens, place - 1).key == "in")], at(tokens, place + 1)
        joined = (led.does("and") and not led.begins_clause) or (led.joins and then.joins)
        acts = then.meaning.actor or then.meaning.kind or then.meaning.verbs  # ", and Vesmark police freed"
        if is_own_state(scene, place) and joined and not acts:
            return True
    return False


def names_foreign_mission(scene: Scene, index: int) -> int:
    """Return where a mission of other states in the country begins, -1 if it is none: "two embassies", "of Orlenia".

    Or "embassies of source countries"; not "the embassy in Orlenia", "embassies abroad", "its 12 embassies", "embassies
    of the ministry", "opened two embassies", "the ministry's foreign missions".
    """
    tokens = scene.tokens
    before, after, then = tokens[max(0, index - 1)], tokens[index + 1], tokens[min(index + 2, len(tokens) - 1)]
    several = (before.number is not None or before.does("some-of")) and _opens_subject(tokens, index - 2)
    counted = index > 0 and (several or (before.does("elsewhere") and not _is_sent(scene, index - 2)))
    own = then.does("definite") and tokens[min(index + 3, len(tokens) - 1)].meaning.actor  # "of the government"
    theirs = after.key in ("of", "from") and not own and (then.text[:1].islower() or is_other_state(scene, index + 2))
    here = theirs or (counted and after.key != "in" and not after.does("elsewhere"))
    return index - counted if here else -1


def _is_sent(scene: Scene, place: int) -> bool:
    """Return whether at `place` an agency of the country's own stands, or a word for it: "MFA overseas missions"."""
    token = scene.tokens[max(0, place)]
    named = token.text[:1].isupper() and token.meaning.plain and not is_other_state(scene, place)
    return place >= 0 and (named or token.does("possessive") or bool(token.meaning.actor))


def _opens_subject(tokens: Sequence[Token], place: int) -> bool:
    """Return whether those counted behind `place` are nobody's: not "its 12 embassies", "opened two embassies"."""
    place = back_over(tokens, place, lambda token: token.meaning.qualifier is not None)
    before = tokens[max(0, place)]
    opens = place < 0 or before.key in PAUSES or before.period is not None
    return opens or before.does_any("and", "that", "link", "addresses")


def is_from_abroad(scene: Scene, place: int) -> bool:
    """Return whether a word or its first part is the name of another state, or its adjective: "Norvian-funded"."""
    return _is_foreign(at(scene.tokens, place).key.partition("-")[0], scene.home)


def is_other_state(scene: Scene, place: int) -> bool:
    """Return whether a state is named; a word of a longer name is none: "British Columbia", but "Chile", "Chilean"."""
    return _names_state(scene.tokens, place, scene.home)


def _names_state(tokens: Sequence[Token], place: int, home: str) -> bool:
    """Return whether a state is named other than that at `home`."""
    token = at(tokens, place)
    if not token.text[:1].isupper():
        return False
    led = at(tokens, place - 1).key if place else ""
    if not (_is_foreign(token.key, home) or _is_foreign(f"{led} {token.key}", home)):  # "Lesotho", "Sri Lanka"
        return False
    after = at(tokens, place + 1)
    return token.key not in NATIONS or not (after.text[:1].isupper() and after.meaning.plain)


def is_own_state(scene: Scene, place: int) -> bool:
    """Return whether the country that a text is about is named, or its adjective."""
    key = at(scene.tokens, place).key
    return scene.home != "" and (key in own_names(scene.home) or _states().get(key) == scene.home)


def are_of_one_state(scene: Scene, phrase: Phrase) -> bool:
    """Return whether those counted are all of another state: "90 Orlenian victims", not "90 Asian victims"."""
    return any(is_other_state(scene, place) for place in range(phrase.first + 1, phrase.end))


@lru_cache(maxsize=4096)
def _is_foreign(word: str, home: str) -> bool:
    """Return whether a word is the name of a state, or its adjective, and not like a name of the country at home."""
    code = _states().get(word, home)
    return code != home and word[:_ALIKE] not in {part[:_ALIKE] for part in own_names(home)}


@lru_cache(maxsize=256)
def own_names(home: str) -> frozenset[str]:
    """Return the words of the names of the country that a text is about, in lower case."""
    return frozenset(part for name in names_of(home) for part in name.lower().split()) if home else frozenset()


@cache
def _states() -> dict[str, str]:
    """Return the codes of states by their names and their adjectives, in lower case."""
    names = {name.lower(): code for code in set(NATIONS.values()) for name in names_of(code)}
    return names | NATIONS
