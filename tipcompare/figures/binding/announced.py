"""Numbers named before they come: behind a colon or a dash, and behind "the number of victims rose to"."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Bound, Scene, accepts
from tipcompare.figures.words.tokens import DASH, Token, has
from tipcompare.figures.words.verbs import before_light, is_verb

ANNOUNCING = frozenset({":", DASH})
"""Signs behind which stand numbers of what is named before."""
TALLYING = frozenset({"data", "tally", "moves"})
"""Marks one of which a sentence has that gives the number of some."""
_PLACES = ("thing", "unknown")
"""Kinds of what is counted before a colon that leave it open how many people or cases: "in three provinces: ..."."""
_NEAR_TALLY, _FAR_TALLY = 4, 16
"""Tokens before people among which "the number of" stands, and from a number back to them."""


def announced(scene: Scene, phrase: Phrase, rule: str) -> Bound | None:
    """Return the phrase with what is named last before the colon or dash before it, which no number counts yet."""
    tokens, colon = scene.tokens, before_light(scene.tokens, phrase.first, qualifiers=True)
    if colon < 0 or tokens[colon].key not in ANNOUNCING or _goes_on_as_clause(tokens, phrase):
        return None
    before = [p for p in scene.phrases if p.end <= colon and tokens[p.first].number_kind != "one"]
    if any(p.what not in _PLACES for p in before):
        return None
    named: list[str] = []
    for index in range(colon):
        meaning = tokens[index].meaning
        whom = tokens[max(0, index - 1)]
        to_whom = whom.meaning.kind or whom.does("be") or any(t.meaning.kind for t in tokens[index + 1 : index + 3])
        done = (*(meaning.verbs if to_whom else ()), *meaning.states)
        named = [name for name in (*meaning.nouns, *done) if scene.counts[name].objects] or named
    fit = [name for name in named if phrase.what == "bare" or accepts(scene.counts[name], phrase.what)]
    return Bound(phrase, tuple(fit[:1]), rule) if fit else None


def _goes_on_as_clause(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether those counted do something behind a colon: "had trouble with convictions: 12 were overturned"."""
    after = tokens[phrase.end : phrase.end + 1]
    return any(is_verb(tokens, phrase.end) or token.does("be", "have") or token.meaning.weak for token in after)


def tallied(scene: Scene, phrase: Phrase, rule: str) -> Bound | None:
    """Return the phrase with those of whom it is the number: "the number of victims rose from 12 in 2019 to 15"."""
    tokens, first = scene.tokens, phrase.first
    if phrase.what != "bare" or scene.marks.isdisjoint(TALLYING):
        return None
    back = range(first - 1, max(first - 1 - _FAR_TALLY, 0), -1)
    people = next((i for i in back if not _says_how_many(tokens[i])), 0)
    names = scene.mentioning({tokens[people].meaning.kind}) if tokens[people].meaning.kind else ()
    state = next((i for i in back if tokens[i].meaning.states), -1)
    whose = next((i for i in range(state - 1, max(state - _NEAR_TALLY, 0), -1) if tokens[i].meaning.kind), 0)
    if whose and _number_of(tokens, whose):  # "the number of victims in shelters was 45"
        people, names = state, tokens[state].meaning.states
    told = tokens[people + 1 : first]
    counted = people in (0, state) or _number_of(tokens, people)
    said = has(told, "moves", "stays", "be") or tokens[first - 1].key == "at"
    return Bound(phrase, names, rule) if names and counted and said and tokens[people + 1].number is None else None


def _number_of(tokens: Sequence[Token], people: int) -> bool:
    """Return whether people are those whose number is told: "the number of child victims", not "of beds for them"."""
    for token in reversed(tokens[max(0, people - _NEAR_TALLY) : people]):
        if token.does("data", "tally"):
            return True
        other = token.meaning.nouns or token.meaning.kind not in ("", "person")
        if other or token.does("link", "beneficiary", "including"):
            return False
    return False


def _says_how_many(token: Token) -> bool:
    """Return whether a word may stand between people and their number: "rose", "from", "in 2019", "only"."""
    says = token.does("moves", "stays", "be", "have", "function", "light", "comparison") or token.meaning.qualifier
    return bool(token.number or token.period or token.key == "," or says) and not token.does("relative", "negation")
