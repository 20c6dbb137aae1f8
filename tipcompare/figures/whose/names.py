"""The names of those who may act: what stands before one, and whether the government is named beside it."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.whose.other_states import is_other_state
from tipcompare.figures.words.lexicon import POSSESSIVE
from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, first_stop, has, has_key
from tipcompare.figures.words.verbs import before_light, is_verb, says

GOVERNMENT, JOINT = "government", "joint"
_BESIDE_NAME = frozenset({"definite", "topic", "some-of", "public-money"})
"""Marks of the words that stand before a name and belong to it."""
_WHICH = ("article", "anaphor", "superlative", "merely", "more", "everyone", "which-one")
"""Marks of words that tell which of those who have a name: "the only", "one such", "another", "each"."""
_LONGEST_OPENING = 20
"""Tokens of what may open a sentence before those who act, and of what is told of them up to their deed."""
BY = ("by", "from")
"""Words behind which stands who acted or gave."""


def before_name(tokens: Sequence[Token], index: int) -> Token:
    """Return the word before a name, its article and adjectives left out; one that says nothing where none is."""
    return at(tokens, before_name_at(tokens, index))


def before_name_at(tokens: Sequence[Token], index: int) -> int:
    """Return the place of the word before a name, "an international" and "several state-funded" left out."""
    return back_over(tokens, index - 1, _belongs_to_name)


def _belongs_to_name(token: Token) -> bool:
    beside = token.meaning.plain or not token.meaning.marks.isdisjoint(_BESIDE_NAME)
    return token.number is not None or (beside and token.key.replace("-", "").isalpha())


def named_with(scene: Scene, index: int) -> int:
    """Return the place of the government named beside an actor, -1 for none: "officials and NGO partners".

    A name may be long: "the Ministry of Homes, Family, and Youth and an NGO"; and others may stand between: "the
    government, NGOs, and IOM helped 12".
    """
    tokens = scene.tokens
    place = before_name_at(tokens, before_light(tokens, index, qualifiers=True) + 1)
    if place < 1 or not tokens[place].does("and"):
        return -1
    begins = back_over(tokens, place - 1, lambda t: _goes_on_name(t) and not is_of_government(t))
    apart = tokens[place - 1].key == ","  # not "paid the Ministry of Homes, and NGOs freed 12"
    first = _before_others(tokens, place - 2) if apart and says(tokens, index + 1) else place - 2
    near = (i for i in (place - 1 if apart else begins, first) if i >= 0 and is_of_government(tokens[i]))
    alone = says(tokens, index + 1) and not tokens[place].does("negation")  # not "neither the government nor NGOs"
    acts = (i for i in near if not (alone and _is_told_of(tokens, i)))
    return next((i for i in acts if not (is_other_state(scene, i) or _is_gone_beyond(tokens, i))), -1)


def _before_others(tokens: Sequence[Token], place: int) -> int:
    """Return the place of the last word of the name that stands before those of others in a list."""
    while place > 1 and tokens[place].meaning.actor and not is_of_government(tokens[place]):
        joint = before_name_at(tokens, place)
        if at(tokens, joint).key != ",":
            break
        place = joint - 1
    return place


def _is_gone_beyond(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a clause opens with those named, beside whom others act: "In addition to the government, NGOs"."""
    opens = back_over(tokens, index, lambda token: token.key not in PAUSES) + 1
    return tokens[opens].does_any("besides", "comparison") and at(tokens, index + 1).key == ","


def _is_told_of(tokens: Sequence[Token], index: int) -> bool:
    """Return whether another one does something to those named: "victims did not trust police, and NGOs freed 12"."""
    led = max(before_name_at(tokens, index), 0)
    done = any(is_verb(tokens, i) or tokens[i].does("negation") for i in range(led, index))
    return done and not (tokens[led].does("account") or says_by(tokens[led], BY))


def is_of_government(token: Token) -> bool:
    """Return whether somebody named is of the government, also by a name that says nothing: "Ministry of Labor"."""
    office = token.does("neutral") and token.text[:1].isupper()
    return office or token.meaning.actor == GOVERNMENT or token.meaning.kind == "official"


def _goes_on_name(token: Token) -> bool:
    return token.text[:1].isupper() or token.joins or token.does("in-names")


def says_by(token: Token, words: Sequence[str]) -> bool:
    """Return whether one of these words stands there, or ends or begins a phrase: "assistance from", "from a"."""
    return any(map(words.__contains__, token.key.split()))


def named_outside(tokens: Sequence[Token], index: int) -> str:
    """Return who acts by a word that tells it only where it opens a clause: "volunteers", "the EU"."""
    token = tokens[index]
    if not (token.does_any("outsider", "outsider-between-states") and says(tokens, index + 1)):
        return ""
    return "ngo" if token.does("outsider") else "international_organization"


def leads_clause(tokens: Sequence[Token], index: int, deed: int) -> bool:
    """Return whether those named at `index` act by where they stand: their clause opens with them, or a deed is theirs.

    "The two largest churches in the capital helped 12", "and an organization helped 12", "a church, which gave help to
    12", "by a church"; not "raided two churches and freed 12", "its organization", "two organizations were raided".
    """
    begins = back_over(tokens, index - 1, _leads_name)
    before, ahead = at(tokens, begins), index + 1 + (at(tokens, index + 1).key == ",")
    does = at(tokens, ahead).does("relative") and ahead < deed and not any(t.joins for t in tokens[ahead:deed])
    if tokens[index].does("state-by-name") and tokens[index].text.istitle() and index > 0:
        return False  # "the National Organization for Women", not "national organizations"
    if says_by(before, BY[:1]) or does:
        return True
    named = before.does("and") and not tokens[index].text.islower()  # "the Ministry of Labor and Organizations"
    opens = not named and (before.joins or before.period or before.does_any("that", "break", "account"))
    done_to = at(tokens, ahead).does("be") and at(tokens, ahead + 1).key.endswith("ed")
    opens_behind = before.key == "," and _acts_behind_opening(tokens, begins, index)
    return not done_to and (opens_behind or begins < 0 or before.key == ";" or (opens and says(tokens, index + 1)))


def _acts_behind_opening(tokens: Sequence[Token], comma: int, index: int) -> bool:
    """Return whether those named act behind what opens a sentence: "with help from the police, churches here freed 12".

    Not "in bars, churches in towns, and homes, police freed 12", nor "police searched bars, churches".
    """
    opening = tokens[: min(comma, _LONGEST_OPENING + 1)]
    does = any(token.meaning.actor or is_verb(tokens, place) for place, token in enumerate(opening))
    led = has(opening[:1], "where-some", "link", "since-when") or not does
    clause = range(index + 1, first_stop(tokens, range(index + 1, min(index + _LONGEST_OPENING, len(tokens)))))
    return (
        led and comma <= _LONGEST_OPENING and not has_key(opening, ",") and any(says(tokens, place) for place in clause)
    )


def _leads_name(token: Token) -> bool:
    """Return whether a word may stand before a name: "local", "the largest", "one such", "women's", not "raided"."""
    which = token.does_any("faith", "from-abroad", "some-of", "rest", *_WHICH)  # "Catholic", "foreign", "several"
    beside = which or token.meaning.plain or token.meaning.kind == "person" or POSSESSIVE.search(token.text) is not None
    beside = beside and not token.meaning.actor  # not "the ministry's organization"
    deed = token.key.endswith(("ed", "ing")) and "-" not in token.key
    return token.number is not None or (beside and token.key.replace("-", "").isalpha() and not deed)
