"""Which measures a stretch names that is said not to be reported, or asked of: "did not report how many were freed"."""

from __future__ import annotations

from collections.abc import Sequence
from itertools import pairwise

from tipcompare.figures.negation.unsaid import is_data
from tipcompare.figures.words.sentence import Scene, counts_places
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_kind, names_topic
from tipcompare.figures.words.verbs import attributive, describes

_NEAR_NAMED, _NEAR_NEXT = 10, 7
"""Tokens behind which no measure is named any more: from the verb, and from the one named before."""
_LISTED = 20
"""Tokens behind a verb of reporting among which its measures are looked for."""
_NEAR_TOLD = 4
"""Tokens before goods among which stands that they are given, and behind what was found, who or what it is."""
_NO_ONE = ("thing", "site", "message")
"""Kinds of what is counted that are neither people nor cases: "did not report any violations detected"."""
_NEAR_MUCH = 3
"""Tokens behind a verb of reporting among which "how much" stands."""


def is_sentence(token: Token) -> bool:
    """Return whether a word is one for sentences, whose lengths may be asked of."""
    return token.does("sentence") and token.does("counted")


def is_account(scene: Scene, place: int, unknown: int) -> bool:
    """Return whether it may be kept back or unknown at all what a word names: data, an outcome, a budget."""
    token = scene.tokens[place]
    data = token.meaning.asked or token.does("data") or is_data(token)
    if data or scene.any_with("term", token.meaning.nouns) or is_sentence(token):
        return True  # "the sentences were unknown"
    names, before = token.meaning.nouns, place - 1 - scene.tokens[place - 1].does("topic")
    led = before < 0 or scene.tokens[before].key in PAUSES or scene.tokens[before].joins
    named = led and token.key.endswith("s") and scene.any_with("of_accused", names)  # "trials were not reported"
    named = named or (token.key.endswith(" of") and bool(token.meaning.verbs))  # "the referral of victims was not"
    return scene.tokens[unknown].does("withheld") and (named or scene.any_with("money", names))


def named_in(scene: Scene, first: int, until: int, *, said: bool) -> tuple[str, ...]:
    """Return the measures that a stretch after a verb of reporting names, in order.

    Behind the verb alone they are nouns in the plural and verbs in -ing ("did not report identifying any victims");
    behind "data on", "how many", "whether" any form will do.
    """
    tokens, first = scene.tokens, _past_who(scene.tokens, first, until)
    reach = range(first, until)
    measures: list[str] = []
    much, named = has(tokens[first : first + _NEAR_MUCH], "how-much"), tokens[first - 1].does("none-told")
    asked, efforts, near = not said, False, first + _NEAR_NAMED
    for index in reach[:_LISTED]:
        token = tokens[index]
        if said and token.does("plan"):
            if not (efforts := token.key.startswith("efforts")):
                break
            continue
        if index > near or _goes_on_to_else(tokens, first, index, asked=asked):
            break
        named = named or token.number_kind == "any"
        asked = asked or token.does_any("data", "relative", "subordinate")
        much = much or token.does("how-much")
        near = index + _NEAR_NAMED if token.does("how-many") else near
        names = _named_by(scene, index, much=much) or (_ends_list(scene, index) if asked and measures else [])
        if is_sentence(token):
            measures.extend(token.meaning.asked or _terms(scene, first, index))
            break  # "did not report sentences for convictions"
        if names:
            if efforts and measures:
                break  # "did not report efforts to convict officials, and prosecutions remained few"
            aside = _is_aside(scene, (*measures, names[0]), range(first, index))
            if not aside and _is_asked_for(scene, index, until, names[0], asked=asked):
                measures.extend(names)
                near = index + _NEAR_NEXT
            continue
        verbs = [n for n in _told_at(scene, index, reach, much=much) if not efforts or scene.counts[n].plain_zero]
        if verbs and _is_of_others(tokens, index):
            return tuple(dict.fromkeys(measures))  # "providing support to NGOs that offered services"
        meant = verbs and (efforts or _is_done(tokens, index, named=named, asked=asked))
        meant = meant and not (_is_paid_for(scene, measures, range(first, index)) or _undergo(scene, verbs, index))
        if meant and not _tells_which(scene, measures, range(first, index), much=much):
            measures.extend(_meant(tokens, index, until, verbs))
            near = index + _NEAR_NAMED
    return tuple(dict.fromkeys(measures)) or _given(tokens[first:until])


def _undergo(scene: Scene, verbs: Sequence[str], index: int) -> bool:
    """Return whether a deed was done to victims, who are no accused: "did not report that any victims were jailed"."""
    place = back_over(scene.tokens, index - 1, lambda token: token.does_any("be", "have", "more"))
    victims = at(scene.tokens, place).meaning.kind == "victim" and place < index - 1
    return victims and scene.any_with("of_accused", verbs)


def _past_who(tokens: Sequence[Token], first: int, until: int) -> int:
    """Return where something else is asked than who did it: "which agencies found victims, or the number referred"."""
    then = at(tokens, first + 1)
    done_by = then.meaning.actor or then.meaning.kind in ("thing", "official") or _tells_deed(then)
    if not (at(tokens, first).does_any("who", "which") and done_by):
        return first
    return next((i for i in range(first, until) if tokens[i].does_any("data", "asks")), until)


def _ends_list(scene: Scene, index: int) -> list[str]:
    """Return what a noun that ends a list names beside others: "data on identification, referral, or assistance".

    Not where somebody was sent: "whether any were referred to labor offices or protective services".
    """
    tokens = scene.tokens
    after = at(tokens, index + 1)
    if not tokens[index - 1].joins or (after.key[-1:].isalpha() and not after.does("unavailable")):
        return []
    led = back_over(tokens, index - 1, lambda t: t.key not in ("to", ",") and not t.meaning.verbs)
    sent = tokens[led].key == "to"
    return [name for name in tokens[index].meaning.denied if scene.counts[name].objects and not sent]


def _goes_on_to_else(tokens: Sequence[Token], first: int, index: int, *, asked: bool) -> bool:
    """Return whether what follows, where nothing is `asked`, is a figure or a clause of others.

    "Did not report that traffickers ...". Or whether the verb is told again: "did not provide data or provide care".
    """
    again = tokens[index].key == tokens[first - 1].key and tokens[index - 1].does("and")
    ahead = at(tokens, index + 1)  # "that any were tried", "that it tried"
    clause = tokens[index].does("that") and not ahead.does("subject") and ahead.number_kind != "any"
    return again or (not asked and (clause or tokens[index].number_kind == "count"))


def _named_by(scene: Scene, index: int, *, much: bool) -> list[str]:
    """Return the measure that a noun is of, or all of terms: of a shelter that is given, that of those who get it."""
    tokens, meaning = scene.tokens, scene.tokens[index].meaning
    if tokens[index].does("counted") and not tokens[index - 1].does("how-many"):
        return []
    if meaning.nouns and meaning.goods and has(tokens[max(0, index - _NEAR_TOLD) : index], "using", "gets"):
        return list(meaning.goods[:1])
    names = [name for name in (*meaning.nouns, *meaning.asked) if scene.counts[name].money or not much]
    return names if meaning.asked or scene.any_with("term", names[:1]) else names[:1]


def _only_beside(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Return whether a noun of a measure is not what is asked for.

    "If the arrests led to", "role in arrests", "ways for the identification of", "how many of the arrests led to", or
    more of those whose number is told: "on the 29 investigations", "an update on these arrests".
    """
    if tokens[index - 1].does_any("definite", "counted-out") and has(tokens[first : index - 1], "came-of"):
        return True
    out_of = tokens[index - 2].key == "of" and tokens[index - 1].does("definite")
    if (out_of or tokens[index - 1].does("counted-out")) and has(tokens[first : index - 1], "how-many"):
        return bool(tokens[min(index + 1, len(tokens) - 1)].meaning.states)
    if tokens[index - 1].number_kind == "count" and not has(tokens[first:index], "how-many"):
        return True
    if has(tokens[first:index], "asks"):
        return tokens[index - 1].does("definite")
    listed = back_over(tokens, index - 1, lambda t: _is_listed(t) or (t.meaning.plain and t.key.isalpha()))
    led = listed - tokens[listed].does("definite")  # "for the proactive identification", "training them on trials"
    learnt = has(tokens[first:led], "teaches-or-uses") or (tokens[led].key == "for" and led < listed)
    ways = learnt and tokens[led].key in ("for", "on") and not has(tokens[first:led], "data")
    return index > first and (ways or tokens[led].key in ("in", "at", "with", "to", "under", "from"))


def _is_handled(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Return whether data are not what was not reported: "collecting victim data", "its victim data system"."""
    place = first + at(tokens, first).key.endswith("ly")
    deed, named = at(tokens, place), at(tokens, place + 1).joins  # "training and victim data"
    doing = deed.key.endswith("ing") and not (named or deed.does("topic") or deed.meaning.nouns)
    return is_data(tokens[index]) and (doing or describes(tokens, index))


def _is_listed(token: Token) -> bool:
    """Return whether a word stands in a list of what is told by name: "investigations or trials"."""
    return token.joins or bool(token.meaning.nouns)


def _terms(scene: Scene, first: int, index: int) -> list[str]:
    """Return the lengths of sentences that are named alone: "did not report their sentences", "data on sentences"."""
    before = scene.tokens[first:index]
    asked = not all(t.does_any("light", "data", "link") or t.number_kind == "any" for t in before)
    near = scene.tokens[index + 1 : index + 4]
    after = near[: next((i for i, token in enumerate(near) if token.key in PAUSES), len(near))]
    # not "the sentences or the laws", "the sentences of two others"
    asked = asked or has(after[:1], "and") or has(after, "suspended", "appeal")
    asked = asked or any(t.number_kind == "count" or t.does("those-left") for t in after)
    return [] if asked else [n for n, c in scene.counts.items() if c.term == "sentence" and c.bound != "mean"]


def _is_aside(scene: Scene, named: Sequence[str], before: range) -> bool:
    """Return whether the last of what is named is not asked of: it only says where, of what or for what it is."""
    first, index, paid = before.start, before.stop, scene.any_with("money", named[:-1])
    paid_for = paid and any(t.is_for for t in scene.tokens[first:index])  # "its funding for shelters"
    data = _is_handled(scene.tokens, index, first)
    return data or paid_for or _only_beside(scene.tokens, index, first) or _is_where(scene, named[-1], index, first)


def _is_paid_for(scene: Scene, named: Sequence[str], before: range) -> bool:
    """Return whether what money is for is named behind it: "funding figures for legal aid"."""
    tokens = scene.tokens
    purpose = next((i for i in reversed(before) if tokens[i].is_for or tokens[i].key == "on"), before.stop)
    asked = has(tokens[purpose : before.stop], "how-many", "asks", "data")
    return scene.any_with("money", named) and purpose < before.stop and not asked


def _is_where(scene: Scene, name: str, index: int, first: int) -> bool:
    """Return whether a noun only says where those are who are asked of, or out of which money others are paid.

    "The number of victims in its shelters", "any victims receiving compensation from the fund". Or to what something
    else was to be done: "did not report inspecting its shelters", "training the staff of its shelters".
    """
    before, counting = scene.tokens[first:index], scene.counts[name]
    if has(before[1:][-2:], "means"):
        return True  # "the number of violations found through these investigations"
    place = back_over(scene.tokens, index - 1, lambda t: t.meaning.actor != "" or t.does("definite") or t.key == "a")
    led = scene.tokens[place]
    if (led.key in ("to", "in", "at") or led.meaning.states) and not (counting.objects or counting.term):
        return True  # "if police took any of them to a shelter", "to NGO shelters", "how many received shelter"
    whose = len(before) > 1 and before[-1].does_any("possessive", "definite")
    if whose and counts_places(counting) and not has(before, "data", "how-many", "asks"):
        return True
    asked = has(before[:2], "data", "relative")
    return asked and not (counting.objects or counting.term) and has_kind(before, "victim")


def _meant(tokens: Sequence[Token], index: int, until: int, verbs: Sequence[str]) -> Sequence[str]:
    """Return what stands behind people or means to tell what a deed was for: "assisting victims with repatriation".

    Or before them what the law offers: "providing relief from deportation". What its verb tells where nothing does.
    """
    ahead = range(index + 1, min(until, index + _NEAR_NEXT))
    people = next((i for i in ahead if tokens[i].meaning.kind or tokens[i].does("means")), until)
    told = (tokens[i].meaning.offers if i < people else tokens[i].meaning.purposes for i in ahead)
    return next(filter(None, told), verbs)[:1]


def _told_at(scene: Scene, index: int, reach: range, *, much: bool) -> list[str]:
    """Return what the verb at `index` tells of, in a stretch that asks `much` or is of an amount where it is money."""
    meaning, stretch = scene.tokens[index].meaning, scene.tokens[reach.start : reach.stop]
    if not (meaning.verbs or meaning.states or meaning.weak):
        return []
    money = not much and "amount-of" in scene.marks and has(stretch, "amount-of")
    told = [n for n in (*meaning.verbs, *meaning.states) if money or scene.counts[n].money == much]
    asked_of = next((t.meaning.kind for t in stretch if t.meaning.kind), "") if told else ""
    if asked_of in ("thing", "site") and has(stretch[:2], "how-many"):  # "how many firms it found" asks of no victims
        told = [n for n in told if scene.counts[n].of_accused]
    asked = zip(scene.tokens[reach.start :], stretch[1 : 1 + _NEAR_MUCH], strict=False)
    it_gave = much and any(one.does("how-much-of") and then.does_any("they", "subject") for one, then in asked)
    given = meaning.weak if it_gave else ()  # not "how much care it gave to girls"
    told = told or [n for n in given if scene.counts[n].money]
    if has(stretch, "how-many") and scene.tokens[index - 1].meaning.denied:
        return told  # "the number of victims referred or services provided"
    if _done_to_cases(scene, index, reach) and not at(scene.tokens, index + 1).meaning.nouns:
        weak = (name for name in meaning.weak if "case" in scene.counts[name].weak_objects)
        return [*(scene.accepting("case", told) or weak)]
    return told if told or not has_kind(stretch, "victim") else _done_to_victims(scene, index)


def _tells_which(scene: Scene, named: Sequence[str], said: range, *, much: bool) -> bool:
    """Return whether a participle only tells of whom it is asked: "if the victims identified received care".

    Or, of `much`, a verb of what is hoped for.
    """
    tokens, index = scene.tokens, said.stop
    if named and scene.counts[named[-1]].term and not has(tokens[said.start : index], "how-many", "asks"):
        return True  # "sentencing data for those convicted"
    if much and tokens[index - 1].does("plan"):
        return True  # "how much it would give"
    before, verb = tokens[index - 1], tokens[index]
    ahead = index + 1 + (at(tokens, index + 1).period is not None)
    if at(tokens, ahead).does("function"):  # "how many of those freed by charities were women"
        near = range(ahead, min(said.stop + _NEAR_NEXT, len(tokens)))
        ends = (i for i in near if tokens[i].does("and") or not tokens[i].key[-1:].isalpha() or _tells_deed(tokens[i]))
        ahead = next(ends, ahead)
    after = at(tokens, ahead if not at(tokens, ahead + 1).does("unavailable") else len(tokens))
    kind = before.meaning.kind if verb.key.endswith("ed") else ""
    counted = tokens[index - 2 - before.does("they")].number_kind == "count" and not verb.meaning.states
    counted = counted and verb.key.endswith("ed") and not has(tokens[said.start : index], "how-many")
    if counted or _is_known_or_aim(scene, said):
        return True  # "whether the 15 girls found were freed", "its data on the 81 victims it identified"
    became = at(tokens, ahead + after.does("be")).meaning
    if before.does("they") and tokens[index - 2].meaning.kind and (became.verbs or became.states):
        return True  # "how many of the victims it found were referred to care"
    if before.does("who") and tokens[index - 2].meaning.kind == "victim" and not verb.meaning.states:
        return True  # "the number of victims who assisted police"
    if before.does_any("stands-for", "counted-out") and after.does("be"):
        return True  # "how many of those arrested were charged"
    if kind == "case" and not scene.accepting(kind, verb.meaning.verbs):
        return True  # "how many of the complaints lodged with police"
    if after.meaning.nouns or kind not in ("victim", "person", "suspect", "official"):
        return False  # "if victims received shelter"
    return _tells_deed(after)  # "those held were tried"


def _is_known_or_aim(scene: Scene, said: range) -> bool:
    """Return whether those done to are told by the deed already: "whether police identified these victims".

    Or the deed is only what something was used for: "whether it used this strategy to identify victims".
    """
    tokens, index = scene.tokens, said.stop
    led, whom = at(tokens, index + 1), at(tokens, index + 2).meaning.kind
    known = scene.mentioning({whom}) if led.does_any("pointing", "stands-for") else ()
    aim = tokens[_first_joined(tokens, index) - 1].key == "to"
    return not set(known).isdisjoint(tokens[index].meaning.verbs) or (aim and has(tokens[said.start : index], "using"))


def _tells_deed(token: Token) -> bool:
    """Return whether a word tells what was done, or is put before one that does."""
    return token.does("be") or bool(token.meaning.verbs or token.meaning.weak or token.meaning.states)


def _is_of_others(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a verb is of neither people nor cases: "support to NGOs", "protection to witnesses".

    Or of what was found behind it: "any violations detected"; not of whom places helped: "victims the centers helped".
    """
    ahead, theirs = tokens[index + 1 : index + 1 + _NEAR_NEXT], tokens[index - 2].does("definite")
    found = tokens[index - 1].meaning.kind in _NO_ONE and not (theirs and tokens[index - 3].meaning.kind)
    if found and not any(t.meaning.kind for t in ahead[:_NEAR_TOLD]):
        return True
    if ahead and ahead[0].key == "in" and tokens[index].key.endswith("ing"):
        return True  # "did not report assisting in this"
    unknown = False
    led = next((i + 1 for i, token in enumerate(ahead) if token.key.rpartition(" ")[2] == "to"), 0)
    given = has(ahead[:led], "goods") and not any(token.meaning.kind for token in ahead[:led])
    to = led if given else 0  # "providing financial or in-kind support to firms"
    for token in ahead[to:] if to or tokens[index].key.endswith((" to", " for")) else ():
        if token.meaning.kind or token.meaning.actor or token.does_any("them", "counted-out"):
            return bool(token.meaning.actor) or (to > 0 and token.meaning.kind in _NO_ONE)
        unknown = unknown or (token.number is None and not token.does("function"))
    return unknown


def _is_done(tokens: Sequence[Token], index: int, *, named: bool, asked: bool) -> bool:
    """Return whether a verb behind one of reporting is its object: "identifying", "having identified".

    Or what is given by it: "granting residency to". Not what people did: "did not report convictions of officials for
    aiding traffickers". Or whether it is of those `named`, or tells what is `asked`.
    """
    before, token = tokens[index - 1], tokens[index]
    if named and before.meaning.kind:
        return True  # "any suspects charged"
    if asked and (token.meaning.states or before.does("regarding") or not attributive(tokens, index)):
        return True  # "data on identified victims"
    given = token.is_for and before.key.endswith("ing")
    joined = _first_joined(tokens, index - given)
    if tokens[joined - 1].key in ("for", "on"):
        return False  # "ways for identifying victims and referring", "training police on referring"
    whom = joined < index and named and tokens[joined - 1].meaning.kind != ""  # "of victims identified or referred"
    return whom or given or before.does("have") or token.key.partition(" ")[0].endswith("ing")


def _first_joined(tokens: Sequence[Token], index: int) -> int:
    """Return the place of the first verb of those that one is joined to: "identifying, referring, and helping"."""
    near = range(index - 2, max(index - 1 - _NEAR_NEXT, 0), -1) if tokens[index - 1].joins else ()
    before = next((i for i in near if tokens[i].meaning.verbs), index)
    return _first_joined(tokens, before) if before < index else index


def _given(reach: Sequence[Token]) -> tuple[str, ...]:
    """Return what it is not known to be given of: "what care it gave", not "the type of care", "number of services"."""
    apart = has(reach, "sort") or any(one.does("how-many") and then.meaning.denied for one, then in pairwise(reach))
    given = {name for token in reach for name in token.meaning.weak} if not apart else ()
    return tuple(dict.fromkeys(name for token in reach for name in token.meaning.denied if name in given))


def _is_asked_for(scene: Scene, index: int, until: int, name: str, *, asked: bool) -> bool:
    """Return whether a noun of a measure is what was not reported, or any that is `asked` of.

    Money, one of several, or a figure by its form: "convictions", "a trafficking conviction", "the arrest of".
    """
    tokens, token = scene.tokens, scene.tokens[index]
    listed = index + 1 < until and tokens[index + 1].joins
    if asked or token.meaning.asked or scene.counts[name].money or listed or is_data(token):
        return True
    before = back_over(tokens, index - 1, lambda t: _is_listed(t) or names_topic([t]))
    one = not describes(tokens, index) and at(tokens, before).key in ("a", "a single", "any")
    return token.key.endswith("s") or one or at(tokens, index + 1).key == "of"


def _done_to_victims(scene: Scene, index: int) -> list[str]:
    """Return what a verb that says little of itself tells of victims, where no measure is named right behind it."""
    theirs = scene.tokens[index].does("be") or scene.tokens[index - 1].does("relative")  # "who provided testimony"
    return [n for n in scene.tokens[index].meaning.weak if "victim" in scene.counts[n].weak_objects and not theirs]


def _done_to_cases(scene: Scene, index: int, reach: range) -> bool:
    """Return whether a verb is of cases: "did not report identifying cases", "if any cases were referred to police".

    Or of those told before: "found six cases but did not report if it referred them to police".
    """
    tokens, ahead = scene.tokens, range(index + 1, min(reach.stop, index + _NEAR_NEXT))
    asked = next((i for i in range(index, reach.start, -1) if tokens[i].does("asks")), reach.start)
    until = next((i for i in ahead if tokens[i].does("asks")), ahead.stop)
    kinds = [t.meaning.kind for t in (tokens[index - 1], *tokens[index + 1 : until]) if t.meaning.kind]
    them = [p.what for p in scene.phrases if p.end <= reach.start] if at(tokens, index + 1).does("them") else ()
    kinds = ["case"] if set(them) == {"case"} else kinds
    whom = next((kind for kind in kinds if kind != "official"), "")
    led = next((t.meaning.kind for t in tokens[asked:index] if t.meaning.kind), "")
    return "case" in (led, whom) and whom not in ("victim", "person")
