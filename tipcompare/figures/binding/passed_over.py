"""What is passed over on the way from a number to its cue: asides, lists, which ones, others known otherwise."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import THINGS
from tipcompare.figures.words.sentence import Scene
from tipcompare.figures.words.tokens import DASH, PAUSES, Token, at, back_over, first_stop, has, has_key
from tipcompare.figures.words.verbs import before_light

_NEAR_ASIDE = 7
"""Tokens before a comma among which the one stands that opens an aside."""
_FAR_LIST = 20
"""Tokens before a comma among which "including" stands, which opens a list that it ends."""
_FAR_BE = 16
"""Tokens from "who" on among which stands the verb of the clause that it is put into."""
_NEAR_BE = 4
"""Tokens from "were" on, or behind a whole, among which stands what was done to them."""
_LEADING = ("who", "be", "have", "beneficiary")
"""Marks of words behind which "be" and "have" tell nothing of what became of them: "nine said to have fled were"."""
_NEAR_WHO = 3
"""Tokens before a number among which stands "who", of what those before it did to those counted."""
_NEAR_TOLD = 10
"""Tokens behind a whole in which it is told which ones it is of: "nine of the 12 whom police identified were"."""


def first_deed(tokens: Sequence[Token], first: int) -> int:
    """Return the place of the first of several deeds done to those counted: "convicted, fined, and deported 12".

    That of the word before them where it is the only deed, or the others are none of a measure.
    """
    last = first - 1
    if not (tokens[last - 1].does("and") and tokens[last].key.endswith("ed")):
        return last
    deed = back_over(tokens, last, lambda t: t.joins or (t.key.endswith("ed") and not t.meaning.verbs))
    return deed if at(tokens, deed).meaning.verbs else last


def place_behind(scene: Scene, phrase: Phrase) -> int:
    """Return the place behind a phrase, and behind the whole that it is counted out of: "none of the 12 defendants".

    What tells of the whole does not tell of its part: "none of the victims identified received care", "nine of the 12
    charged were convicted".
    """
    whole = (p.end for p in scene.phrases if p.first == phrase.end)
    place = next(whole, phrase.end) if phrase.part else phrase.end
    who, be = at(scene.tokens, place), at(scene.tokens, place + 1)
    if phrase.whole and phrase is scene.phrases[0] and who.does("relative") and be.does("be"):
        return place + 2  # "of the 14 who were charged, nine were convicted"
    ahead = scene.tokens[place : place + _NEAR_BE] if phrase.part else ()
    if at(ahead, 0).does("who") and at(ahead, 1).does_any("be", "have"):  # "convicted nine of the 14 who were arrested"
        return next((place + past for past, token in enumerate(ahead, start=1) if token.meaning.verbs), place)
    none = bool(ahead and ahead[0].meaning.verbs) and scene.tokens[phrase.first].number_kind == "none"
    return place + 1 if none or _tells_where(ahead) else _past_description(scene.tokens, place) if ahead else place


def _tells_where(ahead: Sequence[Token]) -> bool:
    """Return whether it is first told where a whole is, then what became of some: "none in the shelter was freed"."""
    lodged = bool(ahead and ahead[0].meaning.states) and ahead[0].does("place")
    return lodged and (at(ahead, 1).does_any("be", "have") or bool(at(ahead, 1).meaning.states))


def _past_description(tokens: Sequence[Token], place: int) -> int:
    """Return the place behind what tells which ones a whole is of, where more is told behind it.

    "Of the 12 cases police investigated in 2020 led to ...", "of the nine charged were ...": the same place elsewhere.
    """
    near = tokens[place : place + _NEAR_TOLD]
    told = next((at for at, t in enumerate(near) if t.key.endswith("ed")), len(near))
    by_whom = near[:told]
    if not all(t.does_any("who", "article", "relative") or t.meaning.actor for t in by_whom):
        return place
    for past, token in enumerate(near[told + 1 :], start=told + 1):
        if token.does_any("be", "have"):  # not "nine of the 12 charged were new"
            done = (t.meaning for t in tokens[place + past + 1 : place + past + _NEAR_BE])
            return place + past if any(told.verbs or told.states or told.purposes for told in done) else place
        if token.meaning.conditions or (token.meaning.states and not token.does("place")):
            return place + past
    return place


def past_dashes(tokens: Sequence[Token], index: int, phrase: Phrase, step: int) -> int:
    """Return the place beyond what stands between the dash at `index` and the next one, `index` where nothing does."""
    before = sum(token.key == DASH for token in tokens[: phrase.first])
    other = next((i for i in range(index + step, len(tokens) if step > 0 else -1, step) if tokens[i].key == DASH), -1)
    goes_on = step > 0 or tokens[index + 1].does_any("link", "light") or index + 1 == phrase.first
    return other + step if other >= 0 and before % 2 == 0 and goes_on else index


def past_aside(tokens: Sequence[Token], index: int, phrase: Phrase) -> int:
    """Return the place before what stands between commas and only says what was not, `index` where nothing does.

    Or how or where it was done, right behind the deed: "identified, through early screening, 12 victims". Or what had
    been before it rose or fell: "trials, which had come to 12 in 2019, fell to nine".
    """
    after = tokens[index + 1]
    moves = after.does("moves") and not after.does("comparison")
    near = range(index - 1, 0 if moves else max(index - _NEAR_ASIDE, 0), -1)
    listed = next((i for i in range(index - 1, max(index - _FAR_LIST, 1), -1) if tokens[i].does("including")), index)
    if after.is_for and tokens[listed - 1].key == "," and all(t.number is None for t in tokens[listed:index]):
        return listed - 2  # "shelters that give care, including food and training, for victims"
    opens = next((i for i in near if tokens[i].key == ","), index)
    aside = tokens[opens + 1 : index]
    led = at(aside, 0)
    if moves and (led.does_any("relative", "which") or led.number_kind == "count"):
        return opens - 1
    put_in = led.does_any("place", "other-law", "beneficiary") and before_light(tokens, phrase.first) <= index
    put_in = put_in and bool(tokens[opens - 1].meaning.verbs) and not has(aside, "and")
    return opens - 1 if put_in or led.does("which") or (led.does("break") and after.is_for) else index


def past_others(tokens: Sequence[Token], index: int, phrase: Phrase) -> int:
    """Return the place behind those listed with officials: "160 officers, prosecutors, and judges attended"."""
    if phrase.what != "official" or at(tokens, index).key != ",":
        return index
    listed = range(index, min(len(tokens), index + _FAR_BE))
    ends = (i for i in listed if not (tokens[i].meaning.plain or tokens[i].meaning.kind or tokens[i].joins))
    end = next(ends, listed.stop)
    joined = any(tokens[i].does("and") for i in range(index, end))
    return end if joined and tokens[end - 1].meaning.kind == "official" else index


def past_relative(tokens: Sequence[Token], index: int) -> int:
    """Return the place behind what is told of those counted first: "nine who had kept six girls were convicted"."""
    near = range(index + 2, index + 1 + _NEAR_WHO * at(tokens, index).does("who"))
    number = next((i for i in near if at(tokens, i).number_kind == "count"), index)
    if number > index and have_doers(tokens, number):
        behind = range(number + 1, min(len(tokens), number + _FAR_BE))
        stop = next((i for i in behind if tokens[i].does_any("be", "who", "and") or tokens[i].meaning.states), index)
        paused = any(tokens[i].key in PAUSES or tokens[i].number_kind == "count" for i in range(number + 1, stop))
        return index if paused or tokens[stop].does_any("who", "and") else stop
    return _past_which(tokens, index)


def _past_which(tokens: Sequence[Token], index: int) -> int:
    """Return the place behind what tells which ones are counted: "nine exploited in fishing were freed".

    Or what was done to them before: "nine identified in earlier years were housed", "nine who had fled were housed".
    Or what they did: "nine who stole were convicted".
    """
    ahead = range(index + 1, min(len(tokens), index + _FAR_BE))
    goes_on = (i for i in ahead if tokens[i].does_any("be", "have") or tokens[i].meaning.states)
    told = tokens[index : next((i for i in goes_on if not tokens[i - 1].does_any(*_LEADING)), index)]
    done = has(told, "earlier") and any(t.meaning.verbs for t in told)
    led = told[: 1 + _NEAR_WHO * told[0].does("who")] if told else ()
    harmed = any(t.meaning.conditions or t.does("thought") for t in led)
    fled = at(told, 1).does("have") and has(told[:1], "who")
    did = at(told, 1).does_any("verb", "did-or-done") and not at(told, 1).does("account")
    did = did and (has(told[:1], "who") or has_key(told[:1], "that", "which"))
    did = did and not has(told[2:], "verb", "did-or-done", "account")  # not "nine who won said that six were"
    fled = bool(tokens[index - 1].meaning.kind) and (fled or did) and not any(t.meaning.verbs for t in told[1:])
    harmed = (harmed or fled) and not has_key(told, *PAUSES)  # "nine (who were) exploited in fishing were freed"
    return index + len(told) if (done or harmed) and all(t.number is None for t in told) else index


def past_own_deed(tokens: Sequence[Token], phrase: Phrase, index: int) -> int:
    """Return the place behind what those who open a clause did: "nine suspects fled abroad and were convicted"."""
    opens = phrase.first == 0 or tokens[phrase.first - 1].key in PAUSES
    if index != phrase.end or not opens:
        return index
    until = first_stop(tokens, range(index, len(tokens)))
    joint = next((i for i in range(index, until) if tokens[i].does("and")), until)
    tells = any(token.meaning.speaks for token in tokens[index:joint])  # "12 received shelter and were sent home"
    return joint + 1 if at(tokens, joint + 1).does("be") and not tells else index


def have_doers(tokens: Sequence[Token], first: int) -> bool:
    """Return whether those counted are whom those before them did something to: "two who had kept six girls were".

    Not where that is told of an office: "the prosecutor, who took six cases to court".
    """
    if tokens[first - 1].key in PAUSES or tokens[first - 1].does("be"):
        return False
    places = range(max(1, first - _NEAR_WHO), first - 1)
    return any(tokens[i].key == "who" and tokens[i - 1].key != "," for i in places)


def says_aside(scene: Scene, index: int) -> bool:
    """Return whether a number only says in how many cases, from how many places, or what was to be paid.

    "Nine suspects in six cases were convicted"; "six cases against nine suspects were filed"; "nine were fined $5,000
    and sentenced to prison"; "nine victims from six towns received care".
    """
    if scene.tokens[index - 1].key in SIGNS:
        return True
    what = next((p.what for p in scene.phrases if p.first == index), "")
    before, cases = scene.tokens[index - 1], scene.tokens[index - 2]
    accused = what == "suspect" and before.does("link") and cases.meaning.kind == "case"
    return accused or (before.key == "in" and what in ("case", "measure")) or (before.does("place") and what in THINGS)


def is_inserted(tokens: Sequence[Token], index: int, inserted: bool) -> bool:
    """Return whether commas hold what stands at `index`, where it was `inserted` before: not from ", were" on."""
    if tokens[index].key != ",":
        return inserted
    after = at(tokens, index + 1 + at(tokens, index + 1).does("more"))  # ", received" goes on with those counted, too
    goes_on = after.does_any("be", "have", "beneficiary") or bool(after.meaning.states)
    return _inserts(tokens, index + 1) or (inserted and not goes_on)


def _inserts(tokens: Sequence[Token], index: int) -> bool:
    """Return whether commas hold who they are: "12 victims, including five boys, were", "nine, one a boy, ...".

    Or how many there were before, or when they were taken: "18 suspects, compared with 22, were", "nine, arrested in
    2018, were".
    """
    token, after = at(tokens, index), at(tokens, index + 1)
    # "four, all (of them) women, chose", "four, each accused of it, were"
    told_of_all = bool(after.meaning.dimensions) or after.does("link") or after.key == "of them"
    aside = token.does("everyone") and (told_of_all or after.key.endswith("ed"))
    aside = aside or (token.key == "with" and after.number_kind == "count")  # "nine cases, with 12 suspects, were"
    ends = (i for i in range(index, min(len(tokens), index + _FAR_BE)) if tokens[i].key in PAUSES)
    told = tokens[index : next(ends, index)]  # "12, most of whom had been poor, received care"
    behind = at(tokens, index + len(told) + 1)  # "12 officers, from guards to judges, attended"
    # "six, convicted of it, were", "six cases, with 12 suspects, were", "gave six, found at sea, with permits"
    told_of = token.does_any("place", "link") or token.key.endswith("ed")
    aside = aside or (told_of and (behind.does_any("be", "have", "beneficiary") or bool(behind.meaning.states)))
    aside = aside or (has(told[:3], "who", "whom") and not any(t.meaning.verbs or t.meaning.states for t in told))
    return aside or token.does_any("including", "comparison") or token.number_kind == "count"
