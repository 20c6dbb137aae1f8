"""Which of those named only pay, are only paid, or act with the state's money."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.whose.names import BY, GOVERNMENT, JOINT, before_name, before_name_at, is_of_government, says_by
from tipcompare.figures.whose.other_states import names_other_state
from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, past
from tipcompare.figures.words.verbs import before_light, before_number, begins_deed, says
from tipcompare.model.figures import OWN_ACTORS

_WITH = ("with", "through")
"""Words behind which stands by what means others act."""
_NEAR = 5
"""Tokens behind a name among which stands who pays."""


def who_pays(scene: Scene, item: Bound, index: int) -> str:
    """Return who is named at `index`, others together with the state where they help people with its money."""
    actor = scene.tokens[index].meaning.actor
    joint = actor not in OWN_ACTORS and scene.any_with("shared", item.measures) and is_funded(scene, item, index)
    return JOINT if joint else actor


def is_funded(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether others act with the state's money: "state-funded charities", "NGOs funded by the government".

    Also where the sentence opens with it: "With funding from the ministry, NGOs ran".
    """
    tokens, before = scene.tokens, max(0, before_name_at(scene.tokens, index) - 1)
    near = range(index + 1, min(index + _NEAR, len(tokens)))
    payer = next((i for i in near if tokens[i].meaning.actor == GOVERNMENT), 0)
    right_behind = before_light(tokens, payer) == index + 2  # not "partly funded by the government"
    paid = right_behind and only_pays(scene, payer)
    opened = range(before + 2 if at(tokens, 0).key in _WITH and tokens[before + 1].key == "," else 0)
    named = (i for i in range(before, index) if tokens[i].does("public-money"))
    public = any(is_public(scene, i) for i in opened) or any(not _is_denied(tokens, i) for i in named)
    joint = next((i for i in near if not tokens[i].meaning.plain), index)  # "charities and government-funded programs"
    beside = at(tokens, joint).does("and") and at(tokens, joint + 1).does("public-money")
    return paid or public or beside or _gives_public(scene, item, index)


def _is_denied(tokens: Sequence[Token], place: int) -> bool:
    """Return whether money at a place was not given: "without government funding", "requested state money"."""
    return any(token.does_any("negation", "plan") for token in tokens[max(0, place - 2) : place])


def is_public(scene: Scene, place: int) -> bool:
    """Return whether money is told to be the state's: "government funding", "funding from the health ministry"."""
    told, after = scene.tokens[place], at(scene.tokens, place + 1)
    given = told.does("paid-with") and after.key == "from" and _is_of_state(scene, place + 2)
    return given or told.does("public-money")


def is_backed(scene: Scene, place: int) -> bool:
    """Return whether others do something with the state's help, as it is told of money: "with support from"."""
    told, led = scene.tokens[place], at(scene.tokens, place - 1)
    return told.does("aid") and says_by(told, BY) and led.key in _WITH and _is_of_state(scene, place + 1)


def _is_of_state(scene: Scene, place: int) -> bool:
    """Return whether the government or an office of it is named soon behind a place, before anybody else."""
    tokens, ahead = scene.tokens, range(place, min(place + _NEAR, len(scene.tokens)))
    named = (i for i in ahead if tokens[i].meaning.actor or is_of_government(tokens[i]) or tokens[i].key in PAUSES)
    giver = next(named, -1)
    return giver > 0 and is_of_government(tokens[giver]) and names_other_state(scene, giver) < 0


def _gives_public(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether what others did is told to be of the state's money: "NGOs gave 12 government-funded care".

    Or done "with government funding"; not without it, nor beside it: "helped 12 and worked with a state-funded home".
    """
    tokens, ahead = scene.tokens, range(index + 1, min(item.phrase.end + _NEAR, len(scene.tokens)))
    turns = (i for i in ahead if tokens[i].key == ";" or tokens[i].does("break") or begins_deed(tokens, i))
    money = (i for i in range(index + 1, next(turns, ahead.stop)) if is_public(scene, i))
    led = [back_over(tokens, i - 1, lambda token: token.meaning.plain) for i in money]
    means = (i for i in led if tokens[i].key in _WITH or tokens[i].does("using"))
    means = (i for i in means if not _is_denied(tokens, i + 1))
    return item.cue in led or any(not tokens[i - 1].does("some-of") for i in means)


def only_pays(scene: Scene, index: int) -> bool:
    """Return whether the government named at `index` only pays those who act: "a charity funded by the government"."""
    tokens, place = scene.tokens, before_light(scene.tokens, index)
    paid = place > 0 and tokens[place].key == "by" and tokens[place - 1].meaning.verbs
    return scene.any_with("money", paid or ())


def is_paid(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether others named at `index` are given money to act: "gave 9,000 lenars to a charity to assist 12"."""
    acts = index + 1 < item.cue and scene.tokens[index + 1].key == "to"
    return acts and any(is_sum(scene.tokens, phrase) for phrase in scene.phrases if phrase.end <= index)


def is_given(scene: Scene, index: int) -> bool:
    """Return whether others stand between a sum and the verb that gives it to them: "allocated NGOs 9,000 lenars"."""
    tokens, verb = scene.tokens, before_name(scene.tokens, index)
    gives = (verb.does_any("gives", "using") and not verb.does("gets")) or scene.any_with("money", verb.meaning.verbs)
    return gives and any(before_number(tokens, p.first) == index for p in scene.phrases if is_sum(tokens, p))


def gets_sum(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether others named at `index` get a sum that nobody else is told to give: "NGOs were given $9".

    Not "received $9 from donors", "received donations of $9".
    """
    tokens = scene.tokens
    if not is_sum(tokens, item.phrase):
        return False
    who = index + bool(at(tokens, index + 1).meaning.nouns)  # "an NGO shelter received"
    deed = past(tokens, who + 1, "be", "have", "more")
    done, later = at(tokens, deed), range(deed + 1, len(tokens))
    given = has(tokens[who + 1 : deed], "be") and scene.any_with("money", (*done.meaning.verbs, *done.meaning.weak))
    until = next((i for i in later if says(tokens, i) or tokens[i].does("comparison")), len(tokens))
    others = any(says_by(t, BY) or (t.does("gift") and not t.meaning.nouns) for t in tokens[deed:until])
    return (done.does("gets") or given) and not others


def is_sum(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a number is a sum of money."""
    return phrase.what == "money" or tokens[phrase.first - 1].key in SIGNS
