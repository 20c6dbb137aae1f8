"""Which of those named only pay, are only paid, or act with the state's money."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.whose.names import BY, GOVERNMENT, JOINT, before_name, before_name_at, is_of_government, says_by
from tipcompare.figures.whose.other_states import names_other_state
from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has
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
    own = [i for i in ahead if is_of_government(tokens[i]) or tokens[i].does("whole-state")]
    giver = next((i for i in ahead if i in own or tokens[i].meaning.actor or tokens[i].key in PAUSES), -1)
    return giver in own and names_other_state(scene, giver) < 0


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


def only_gets(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether those named at `index` do not give the sum that a number is, but get it.

    Who gives stands before the verb of giving. Behind it, "provided an NGO with $9", or before one that tells what was
    got, "NGOs asked for money and were given $9", stands who gets.
    """
    verb = _verb_of_sum(scene, item) if is_sum(scene.tokens, item.phrase) else -1
    if verb < 0:
        return False
    return _is_given(scene, verb, index) if index > verb else index < verb and _gets(scene, verb, index)


def _verb_of_sum(scene: Scene, item: Bound) -> int:
    """Return the place of the verb that tells who gave a sum or got it, -1 for none: "allocated", "received"."""
    places = (item.cue, *range(item.phrase.first - 1, -1, -1))
    return next((i for i in places if 0 <= i < item.phrase.first and _moves_money(scene, i)), -1)


def _moves_money(scene: Scene, place: int) -> bool:
    token = scene.tokens[place]
    moves = scene.any_with("money", (*token.meaning.verbs, *token.meaning.weak))
    moves = moves or token.does_any("gives", "gets", "using")
    return moves and not (token.meaning.nouns or token.does("amounts"))  # not "received grants totaling $9"


def _is_given(scene: Scene, verb: int, index: int) -> bool:
    """Return whether a sum is given to those named behind its verb: "allocated NGOs $9".

    Not "was funded by NGOs with $9", "allocated care, and NGOs raised $9", "spent $8 and NGOs $9", "used NGO funds".
    """
    tokens, after = scene.tokens, at(scene.tokens, index + 1)
    anew = any(t.begins_clause or t.key == ";" or t.does("break") for t in tokens[verb + 1 : index])
    anew = anew or any(before_number(tokens, p.first) == verb for p in scene.phrases if p.end <= index)
    acts = tokens[verb].does("gets") or says(tokens, index + 1) or scene.any_with("money", after.meaning.nouns)
    return not (anew or acts or says_by(before_name(tokens, index), BY))


def _gets(scene: Scene, verb: int, index: int) -> bool:
    """Return whether those named before the verb of a sum get it, and nobody but the state is told to give it.

    Not "received $9 from donors", "received donations of $9", nor "NGOs funded a home, which received $9"; but "NGOs
    received state funding and spent $9".
    """
    tokens, between = scene.tokens, range(index + 1, verb)
    gave = next((i for i in between if _moves_money(scene, i)), verb)
    auxiliary = back_over(tokens, verb - 1, lambda t: t.key.endswith("ly") or t.does_any("more", "everyone", "light"))
    got = tokens[verb].does("gets") or at(tokens, auxiliary).does("be")
    got = got or any(tokens[i - 1].does("gets") and is_public(scene, i) for i in between)
    later = (i for i in range(verb + 1, len(tokens)) if says(tokens, i) or tokens[i].does("comparison"))
    told = range(verb, next(later, len(tokens)))
    others = any(says_by(tokens[i], BY) and not _is_of_state(scene, i + 1) for i in told)
    gifts = any(tokens[i].does("gift") and not tokens[i].meaning.nouns for i in told)
    return got and not (others or gifts or has(tokens[gave + 1 : verb], "relative"))


def is_sum(tokens: Sequence[Token], phrase: Phrase) -> bool:
    """Return whether a number is a sum of money."""
    return phrase.what == "money" or tokens[phrase.first - 1].key in SIGNS
