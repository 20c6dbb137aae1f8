"""Numbers of another year told in a clause of their own that names nothing: "in 2019 they reported nine"."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from tipcompare.figures.dating.respective import find_partner, starts_list
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import LOOSE, Relation, Rule
from tipcompare.figures.words.sentence import Bound, Scene, accepts
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, is_dated, past
from tipcompare.figures.words.turns import opens_year
from tipcompare.figures.words.verbs import begins_absolute, is_verb
from tipcompare.language.vocabulary import gather
from tipcompare.model.figures import OWN_ACTORS

_EMPTY = gather("function light subject definite data tally retells alike together everyone ones source moves")
"""What a clause may have that names nothing: who, which figure, that it was told."""

_TOGETHER = ("case", "suspect")
"""Kinds that are told together of one deed: "nine cases and 12 suspects"."""
_SUCH_THEN = frozenset({"comparison", "anaphor"})
"""Marks of a sentence that tells of the same of another year: "giving such services to 12"."""
_SENTENCE_PARTS = frozenset(";:")
_CLAUSE_ENDS = PAUSES | {"("}
"""Signs that end a part of a sentence, and those that end a clause."""


def tell_again(rule: str, scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> Bound | None:
    """Return the phrase with what was counted, or not reported, before; None where its clause is of something else.

    "Police opened 12 cases; in 2019 they reported nine", "nine had been opened in 2019", "the comparable figure was
    nine cases", "the numbers for 2019 were nine and four"; so "the nine cases of 2019 had 12 suspects".
    """
    tokens = scene.tokens
    if (then := _of_that_year(scene, phrase, bound)) >= 0:
        return Bound(phrase, bound[then].measures, rule, then, "comparison")
    joined = bool(bound) and bound[-1].rule == rule and starts_list(tokens, bound[-1].phrase, phrase, named=True)
    cue = bound[-1].cue if joined else _tells(tokens, phrase)
    if cue < 0:
        return None
    opens, closes = _aside(tokens, min(cue, phrase.first))
    first = _start(tokens, opens)
    of = find_partner(scene, phrase, bound, cue)
    each = "respectively" in scene.marks  # "in 2018 and 2019, there had been six and eight, respectively"
    if of < 0 and not each and any(starts_list(tokens, phrase, later) for later in scene.phrases):
        return None
    before = [i for i, item in enumerate(bound) if item.measures and item.relation == ""]
    alike = [i for i in before if bound[i].phrase.what == phrase.what not in LOOSE]
    of = (alike or before)[-1] if of < 0 and before else of
    named = bound[of].measures if of >= 0 else _spoken_of(scene, first)
    listed = next(
        (p.end for p in scene.phrases if starts_list(tokens, phrase, p, named=True) and p.what in _TOGETHER), phrase.end
    )
    behind = tokens[listed : _end(tokens, listed, _CLAUSE_ENDS)]
    clause = (*tokens[first:opens], *tokens[closes : phrase.first], *behind)
    whole = tokens[first : _end(tokens, phrase.end, _SENTENCE_PARTS)]
    later = is_dated(whole) or (first > 0 and tokens[first - 1].does("when"))
    fit = (name for name in named if accepts(scene.counts[name], phrase.what))
    measures = tuple(name for name in fit if _names_nothing(clause, name, later))
    if not measures:
        return None
    what = bound[of].phrase.what if of >= 0 else ""
    return Bound(phrase, measures, rule, of, "comparison", cue, what)


def _of_that_year(scene: Scene, phrase: Phrase, bound: Sequence[Bound]) -> int:
    """Return the place of the number that the known ones of another year are set against: "the nine cases of 2019"."""
    tokens, dated = scene.tokens, at(scene.tokens, phrase.end).period is not None
    known = phrase.first > 1 and tokens[phrase.first - 1].does("article") and not is_verb(tokens, phrase.first - 2)
    if not (dated and known and phrase.head):
        return -1  # not "closed the nine cases in 2019"
    alike = (i for i, item in enumerate(bound) if item.measures and item.phrase.head == phrase.head)
    return next(alike, -1)


def done_again(rule: Rule, scene: Scene, phrase: Phrase, bound: Sequence[Bound], place: int) -> Bound | None:
    """Return the phrase with what was counted before, or said not to be reported, where its verb may tell of it too."""
    weak = scene.tokens[place].meaning.weak
    of = next((of for of in range(len(bound) - 1, -1, -1) if bound[of].is_of(weak)), -1)
    named: Sequence[str] = bound[of].measures if of >= 0 else [n for _, _, names in scene.silent for n in names]
    who = scene.tokens[:place]
    # in the sentence before, where another body does the same: "the navy, which reports by itself, opened 17"
    own = all(token.meaning.actor in OWN_ACTORS for token in who if token.meaning.actor)
    anew = own and bool(who) and not (named or has(who, "whole-government", "they"))
    alike = scene.tokens[place].does("exists")  # "there were" is of all that was done to those before
    if alike and of < 0 and any(item.measures for item in bound):
        return None
    measures = tuple(name for name in (scene.carried if anew else named) if name in weak)
    measures = tuple(named) if alike and measures and not anew else measures[:1]
    joints = (i for i in range(place, 0, -1) if scene.tokens[i].key in PAUSES or scene.tokens[i].does("and"))
    clause = scene.tokens[next(joints, 0) :]
    if scene.tokens[place - 1].key == "had" and not is_dated(clause):
        return None  # "and the two routes had yielded nine"
    what = bound[of].counted if of >= 0 else "case" if anew else ""
    then = of < 0 and not anew  # "did not report how many, whereas it recorded 30 in 2019"
    relation: Relation = "comparison" if then else ""
    return Bound(phrase, measures, rule.name, relation=relation, cue=place, what=what) if measures else None


def _spoken_of(scene: Scene, first: int) -> tuple[str, ...]:
    """Return what the sentence before counted, or what was not reported in this one, as far as it is one measure."""
    silent = {name for _, _, names in scene.silent for name in names}
    own = any(token.meaning.speaks for token in scene.tokens[:first])
    return (tuple(silent) if len(silent) == 1 else ()) if own else scene.carried


def _aside(tokens: Sequence[Token], place: int) -> tuple[int, int]:
    """Return from where to where it is only told what was so then: "in 2019, when few sent in data, there were"."""
    closes, opens = [*(i for i in range(place - 1, 0, -1) if tokens[i].key in PAUSES), 0, 0][:2]
    return (opens, closes) if tokens[opens - 1].period and tokens[opens + 1].does("subordinate") else (place, place)


def _start(tokens: Sequence[Token], place: int) -> int:
    while place > 0 and tokens[place - 1].key not in _SENTENCE_PARTS and not tokens[place - 1].does("break"):
        if tokens[place - 1].does("when") and any(token.period for token in tokens[max(0, place - 3) : place]):
            break  # "better than in 2019, when it reported nine"
        if tokens[place - 1].key == "," and (
            tokens[place].does_any("as", "subordinate")
            or begins_absolute(tokens, place - 1)
            or opens_year(tokens, place - 1)  # ", and in 2019 there were nine"
        ):
            break  # "a comparison is possible, as in 2019 there were 211"
        place -= 1
    return place


def _end(tokens: Sequence[Token], place: int, signs: Collection[str]) -> int:
    ends = (i for i in range(place, len(tokens)) if tokens[i].key in signs or tokens[i].does_any("break", "comparison"))
    return next(ends, len(tokens))


def _tells(tokens: Sequence[Token], phrase: Phrase) -> int:
    """Return the place of the verb that tells a number, before it or, of what was done to those counted, behind."""
    place = back_over(tokens, phrase.first - 1, lambda t: bool(t.meaning.qualifier) or t.does("sum") or t.key == "at")
    if place > 0 and tokens[place].key == "to" and tokens[place - 1].does("moves"):
        return place - 1  # "the number fell to nine"
    if place >= 0 and (tokens[place].does_any("retells", "be") or tokens[place].meaning.weak):
        return place
    if place > 0 and tokens[place].does("have") and has(tokens[:place], "source"):
        return place  # "for 2019 the yearbook has nine"
    place = past(tokens, phrase.end, "be", "have")
    told = at(tokens, place)
    place -= told.period is not None  # "nine had been in 2019"
    left_out = not told.key[-1:].isalpha() and place > phrase.end  # ", when nine were"
    place -= left_out
    retold = left_out or told.does("retells") or told.meaning.weak or told.period is not None
    return place if place >= phrase.end and retold and told is not at(tokens, phrase.end) else -1


def _names_nothing(clause: Sequence[Token], measure: str, later: bool) -> bool:
    """Return whether a clause has a year and a number and names nothing but that something was told or done."""
    other = any(
        not (t.period or t.is_year or t.number or t.key in (*PAUSES, ".") or t.does_any(*_EMPTY) or t.meaning.qualifier)
        and measure not in t.meaning.weak
        and not (t.meaning.actor and t.meaning.actor in OWN_ACTORS)  # "in 2019, police opened nine"
        for t in clause
    )
    return not other and (later or any(token.period is not None or token.does("alike") for token in clause))


def is_of_such(scene: Scene, before: Bound, item: Bound) -> bool:
    """Return whether the same is told of another year: "housed two, compared with giving such services to 12"."""
    if not scene.marks >= _SUCH_THEN or not before.measures:
        return False
    between = scene.tokens[before.phrase.end : item.phrase.first]
    return has(between, "comparison") and has(between, "anaphor")
