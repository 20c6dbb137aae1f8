"""Who acted."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.whose.other_states import OTHER_STATE, names_foreign_mission, names_other_state
from tipcompare.figures.words.currencies import SIGNS
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.sentence import LEFT_OUT, Bound, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_key, past
from tipcompare.figures.words.verbs import before_light, before_number, is_verb, says

GOVERNMENT, JOINT = "government", "joint"
_NEAR, _FAR = 5, 14
"""Tokens among which stands who acted or what they did, and that they act with others or are part of a body."""
_BESIDE_NAME = frozenset({"definite", "topic", "some-of", "public-money"})
"""Marks of the words that stand before a name and belong to it."""
_BY = ("by", "from")
_WHO = frozenset({"official", "they", "mission"})
"""Marks of the words besides actors that tell who acted."""
_OF_WHOM = ("purpose", "done-to-whom")
"""Rules of deeds behind "whom", before which may stand who did them: "12 of whom police confirmed as victims"."""


def level_of_actor(scene: Scene, item: Bound) -> str:
    """Return the level of who acted: "Federal police initiated 13 investigations"; empty where none is named."""
    tokens = scene.tokens
    found: set[str] = set()
    for index in range(item.begins - 1, -1, -1):
        token = tokens[index]
        marks = token.meaning.marks
        if found and "and" in marks and index and tokens[index - 1].meaning.divides("level"):
            return ""  # "federal and state police"
        if token.key in (";", ":") or token.number is not None or "break" in marks or "and" in marks:
            break
        after = tokens[index + 1]
        alone = index + 1 == item.cue and not (index and tokens[index - 1].does("definite"))  # not "the state tried 12"
        if token.meaning.divides("level") and (after.meaning.actor or after.meaning.kind == "official" or alone):
            found |= {value for name, value in token.meaning.dimensions if name == "level"}
    return found.pop() if len(found) == 1 else ""


def find_actor(scene: Scene, item: Bound, by_courts: bool) -> str:
    """Return who acted: by the phrase's own words, else the last one named before the cue in its clause."""
    if own := item.phrase.actor or _named_behind(scene, item):
        return own
    tokens, depth = scene.tokens, scene.tokens[item.phrase.first].depth
    members, one = "members" in scene.marks, False
    for index in range(item.phrase.first - 1, -1, -1):
        token = tokens[index]
        actor, marks = token.meaning.actor, token.meaning.marks
        if not (actor or (marks and not marks.isdisjoint(_WHO)) or token.key == ";") or token.depth > depth:
            continue
        one = one or (token.key == "it" and not tokens[index + 1].does("be"))
        apart = token.key == ";" and token.depth == depth and item.rule != "part"
        if apart or (one and actor and token.key.endswith("s")):
            break  # "NGOs freed 60; of these, 12 were men": NGOs freed the 12; not "paid NGOs, and it freed 12"
        if "they" in marks and tokens[index - 1].does_any("which", "whom"):
            named = (i for i in range(index) if tokens[i].meaning.actor)
            doers = (tokens[i].meaning.actor for i in named if not _goes_with(_before_name(tokens, i)))
            return next(doers, GOVERNMENT)
        mission = names_foreign_mission(scene, index) if "mission" in marks else -1
        if mission >= 0 and not _goes_with(_before_name(tokens, mission)):
            return OTHER_STATE
        if not (actor or "official" in marks) or (members and _is_member(tokens, index)):
            continue
        if actor := _actor_at(scene, item, index, by_courts):
            return actor
    return GOVERNMENT


def _actor_at(scene: Scene, item: Bound, index: int, by_courts: bool) -> str:
    """Return who acts by the actor or the official that is named at `index`; empty where that one does nothing."""
    tokens, actor = scene.tokens, scene.tokens[index].meaning.actor
    theirs = names_other_state(scene, index) if actor in ("", GOVERNMENT, "courts") else -1
    if not actor and theirs < 0:  # "NGOs reported law enforcement officials referred 12"
        return GOVERNMENT if says(tokens, index + 1) else ""
    if _does_nothing(scene, item, index):
        return ""
    if _serves_government(tokens, index):
        return GOVERNMENT
    if theirs >= 0:  # not "police, together with Orlenian authorities, freed nine"
        with_them = _goes_with(_before_name(tokens, theirs)) or _is_dealt_with(tokens, theirs, index)
        return "" if with_them else OTHER_STATE
    beside = _named_with(tokens, index) if actor not in ("courts", GOVERNMENT) else -1
    if beside < 0:
        return actor if actor != "courts" or by_courts else GOVERNMENT
    if _before_name(tokens, beside).does("beneficiary"):
        return actor if says(tokens, index + 1) else GOVERNMENT  # "the ministry worked with police"
    acts = any(says(tokens, i) for i in range(index + 1, min(index + _NEAR, len(tokens))))
    return JOINT if acts else GOVERNMENT  # not "police referred 12 to service providers and NGOs"


def _does_nothing(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether the actor named at `index` is only told something, helps, pays, is given or trained."""
    tokens, actor = scene.tokens, scene.tokens[index].meaning.actor
    among = _before_name(tokens, index).key == "including"  # "trained 30, including NGO staff, and 12"
    return (
        (actor != "courts" and _is_addressed(tokens, index) and not _is_paid(scene, item, index))
        or (not says(tokens, index + 1) and (among or _is_helper(tokens, index)))
        or _runs_what_is_told(tokens, index, item)
        or _tells_of_others(tokens, index, item)
        or (actor == GOVERNMENT and _only_pays(scene, index))
        or _is_given(scene, index)
        or _gets_sum(scene, item, index)
        or _is_trained(tokens, index, item.phrase.first)
    )


def _tells_of_others(tokens: Sequence[Token], index: int, item: Bound) -> bool:
    """Return whether somebody only tells what others did: "media reported the crime unit raided a bar and freed 12"."""
    if not at(tokens, index + 1).does("account"):
        return False
    who = index + 2 + at(tokens, index + 2).does("that")
    if not at(tokens, who).does("article"):
        return False
    acts = next((i for i in range(who + 1, min(who + _NEAR, item.begins)) if is_verb(tokens, i)), who)
    return acts > who + 1 and not any(token.meaning.nouns for token in tokens[who:acts])


def _is_addressed(tokens: Sequence[Token], index: int) -> bool:
    """Return whether something is said, given or done to somebody of whom no deed is told: "told NGOs that it"."""
    behind = range(index + 1, min(index + 3, len(tokens) - 1))
    spoken_to = _before_name(tokens, index).does_any("beneficiary", "aid", "addresses")
    who = (i for i in behind if tokens[i].does("relative"))
    return spoken_to and not any(not tokens[i].does("that") or says(tokens, i + 1) for i in who)


def _runs_what_is_told(tokens: Sequence[Token], index: int, item: Bound) -> bool:
    """Return whether somebody only runs what is told of before another deed: "used homes run by NGOs and freed 12".

    Or did what is told in passing right before it: "opened 27 cases, five of which were found by NGOs, and tried six".
    """
    place = _before_name_at(tokens, index)
    if place < 2 or tokens[place].key != "by":
        return False
    deed = next((i for i in range(index + 1, item.phrase.first) if is_verb(tokens, i)), 0)
    passive = tokens[place - 2].does("be") and not all(token.joins for token in tokens[index + 1 : deed])
    return deed > 0 and tokens[deed - 1].does("and") and not passive


def _is_helper(tokens: Sequence[Token], index: int) -> bool:
    """Return whether somebody named is one of those with whom others act: "it, with charities, firms, and NGOs,".

    Not who then does it: "worked with a board and charities, which helped 12".
    """
    if has(tokens[index + 1 : index + 3], "relative"):
        return False
    place = back_over(tokens, index - 1, _may_be_listed)
    opens = has_key(tokens[max(0, place - 3) : max(0, place)], ",") and tokens[place].key == "with"
    if opens and any(token.meaning.actor for token in tokens[:place]):
        return True
    near = range(index - 1, max(index - _FAR, 0), -1)
    until = next((i for i in near if tokens[i].key in PAUSES or tokens[i].number_kind == "count"), near.stop)
    return _before_name(tokens, index).does("and") and has_key(tokens[until:index], "with")


def _is_member(tokens: Sequence[Token], index: int) -> bool:
    """Return whether somebody is only named as one of those who make up a body: "a team made up of police and NGOs"."""
    near = range(index - 1, max(index - _FAR, -1), -1)
    ends = (i for i in near if tokens[i].does("members") or tokens[i].number_kind == "count" or is_verb(tokens, i))
    return tokens[next(ends, 0)].does("members")


def _goes_with(before: Token) -> bool:
    """Return whether the word before somebody named tells that another one acts: "police worked with ..."."""
    return before.does_any("beneficiary", "aid", "addresses", "means", "and") or before.key in ("with", "of", *_BY)


def _named_behind(scene: Scene, item: Bound) -> str:
    """Return who acted as it stands behind those counted; empty where nobody is named there.

    "The 12 victims NGOs identified", "12 identified by NGOs", "12 of whom by the government".
    """
    tokens = scene.tokens
    whom = item.rule in _OF_WHOM and has(tokens[item.phrase.first : item.phrase.end + 1], "whom")
    if item.rule == "participle" or whom:
        doers = next((t.meaning.actor for t in tokens[item.phrase.end : item.cue] if t.meaning.actor), "")
        if doers:
            return doers
    end = item.phrase.end
    for place, words in ((_by_whom_at(tokens, item), _BY), (_from_whom_at(tokens, item), _BY), (end, _BY[:1])):
        if place < len(tokens) and _says_by(tokens[place], words):
            ahead = range(place + 1, min(place + _NEAR, len(tokens)))
            ends = (i for i in ahead if tokens[i].meaning.actor or tokens[i].joins or tokens[i].does("official"))
            if (named := next(ends, -1)) >= 0:
                return OTHER_STATE if names_other_state(scene, named) >= 0 else tokens[named].meaning.actor
    return ""


def _says_by(token: Token, words: Sequence[str]) -> bool:
    return any(word in words for word in token.key.split())  # "assistance from", "from a"


def _from_whom_at(tokens: Sequence[Token], item: Bound) -> int:
    """Return the place of "from" right behind a sum that somebody got: "a charity received $9 (€8) from the board".

    Behind the last token where there is none.
    """
    depth = tokens[item.phrase.first].depth
    ahead = range(item.phrase.end, len(tokens) if _is_sum(tokens, item.phrase) else 0)
    return next((i for i in ahead if tokens[i].depth == depth and tokens[i].key not in ("(", ")")), len(tokens))


def _by_whom_at(tokens: Sequence[Token], item: Bound) -> int:
    """Return the place of the word behind the participle of those counted: "and nine more identified by NGOs".

    Behind the last token where there is none.
    """
    end = min(item.phrase.end, len(tokens) - 1)
    told = item.cue if item.cue >= end else end if set(tokens[end].meaning.verbs) & set(item.measures) else -1
    if item.rule == "state" and told >= 0:  # "12 were given care by NGOs", "received care from NGOs"
        ahead = range(told + 1, min(told + 2 + _NEAR, len(tokens)))
        return next((i for i in ahead if _says_by(tokens[i], _BY)), len(tokens))
    return told + 1 if told >= 0 else len(tokens)


def deed_of(scene: Scene, item: Bound, whole: Bound | None) -> Bound:
    """Return the number whose actor is that of another year, too: the one it is set against where nobody is named.

    And the one that leads its list: "sent nine to a home that charities run, and two to a school", not "charities two".
    """
    if whole is None or item.rule not in ("compared", "bracket", "list", LEFT_OUT):  # the last of sums of money
        return item
    phrase, tokens = item.phrase, scene.tokens
    start = next((i for i in range(phrase.first, -1, -1) if i == item.cue or tokens[i].key == "("), 0)
    if item.rule == "list":
        start = back_over(tokens, phrase.first - 1, lambda token: not (token.joins or token.key in PAUSES))
    led = (token.meaning.plain and token.text[:1].isupper() for token in tokens[start : phrase.first])
    named = any(token.meaning.actor for token in tokens[start : phrase.end]) or (item.rule == "list" and any(led))
    return item if named or has_key(tokens[phrase.end : phrase.end + _NEAR], "by") else whole


def _named_with(tokens: Sequence[Token], index: int) -> int:
    """Return the place of the government named beside an actor, -1 for none: "officials and NGO partners"."""
    place = _before_name_at(tokens, before_light(tokens, index, qualifiers=True) + 1)
    if place < 1 or not tokens[place].does("and"):
        return -1
    before = range(place - 1, max(place - 3, -1), -1)
    return next(
        (i for i in before if tokens[i].meaning.actor == GOVERNMENT or tokens[i].meaning.kind == "official"), -1
    )


def _only_pays(scene: Scene, index: int) -> bool:
    """Return whether the government named at `index` only pays those who act: "a charity funded by the government"."""
    tokens, place = scene.tokens, before_light(scene.tokens, index)
    paid = place > 0 and tokens[place].key == "by" and tokens[place - 1].meaning.verbs
    return scene.any_with("money", paid or ())


def _is_paid(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether others named at `index` are given money to act: "gave 9,000 lenars to a charity to assist 12"."""
    acts = index + 1 < item.cue and scene.tokens[index + 1].key == "to"
    return acts and any(_is_sum(scene.tokens, phrase) for phrase in scene.phrases if phrase.end <= index)


def _is_given(scene: Scene, index: int) -> bool:
    """Return whether others stand between a sum and the verb that gives it to them: "allocated NGOs 9,000 lenars"."""
    tokens, verb = scene.tokens, _before_name(scene.tokens, index)
    gives = (verb.does_any("gives", "using") and not verb.does("gets")) or scene.any_with("money", verb.meaning.verbs)
    return gives and any(before_number(tokens, p.first) == index for p in scene.phrases if _is_sum(tokens, p))


def _gets_sum(scene: Scene, item: Bound, index: int) -> bool:
    """Return whether others named at `index` get a sum that nobody else is told to give: "NGOs were given $9".

    Not "received $9 from donors", "received donations of $9".
    """
    tokens, who = scene.tokens, index + bool(at(scene.tokens, index + 1).meaning.nouns)  # "an NGO shelter received"
    if not _is_sum(tokens, item.phrase):
        return False
    deed = past(tokens, who + 1, "be", "have", "more")
    done, later = at(tokens, deed), range(deed + 1, len(tokens))
    given = has(tokens[who + 1 : deed], "be") and scene.any_with("money", (*done.meaning.verbs, *done.meaning.weak))
    until = next((i for i in later if says(tokens, i) or tokens[i].does("comparison")), len(tokens))
    others = any(_says_by(t, _BY) or (t.does("gift") and not t.meaning.nouns) for t in tokens[deed:until])
    return (done.does("gets") or given) and not others


def _is_sum(tokens: Sequence[Token], phrase: Phrase) -> bool:
    return phrase.what == "money" or tokens[phrase.first - 1].key in SIGNS


def _serves_government(tokens: Sequence[Token], index: int) -> bool:
    """Return whether others named at `index` act for the government: "government service providers".

    Or "the government, through service providers, assisted 12".
    """
    before = _before_name(tokens, index)
    own = tokens[index].meaning.kind == "official" and before.meaning.actor == GOVERNMENT
    return own or (before.does("means") and any(token.meaning.actor == GOVERNMENT for token in tokens[:index]))


def _is_trained(tokens: Sequence[Token], index: int, until: int) -> bool:
    """Return whether the government is whom others deal with who do more: "charities trained police and freed nine"."""
    verb = _before_name_at(tokens, index)
    doer = next((t.meaning.actor for t in tokens[: max(0, verb)] if t.meaning.actor), GOVERNMENT)
    if doer == GOVERNMENT or has(tokens[index:until], "relative") or not _is_dealt_with(tokens, index, index):
        return False  # "charities helped police, who freed nine"
    return any(tokens[i].does("and") and says(tokens, i + 1) for i in range(index + 1, until - 1))


def _is_dealt_with(tokens: Sequence[Token], first: int, index: int) -> bool:
    """Return whether somebody acts on those named from `first` to `index`, who then do nothing themselves."""
    return says(tokens, _before_name_at(tokens, first)) and not says(tokens, index + 1)


def _before_name(tokens: Sequence[Token], index: int) -> Token:
    """Return the word before a name, its article and adjectives left out; one that says nothing where none is."""
    return at(tokens, _before_name_at(tokens, index))


def _before_name_at(tokens: Sequence[Token], index: int) -> int:
    """Return the place of the word before a name, "an international" and "several state-funded" left out."""
    return back_over(tokens, index - 1, _belongs_to_name)


def _may_be_listed(token: Token) -> bool:
    apart = token.key in ("with", ";", ":") or token.number_kind == "count" or token.does_any("relative", "break")
    return not (apart or token.key.endswith("ed"))


def _belongs_to_name(token: Token) -> bool:
    beside = token.meaning.plain or not token.meaning.marks.isdisjoint(_BESIDE_NAME)
    return token.number is not None or (beside and token.key.replace("-", "").isalpha())
