"""Sums of money, in their currency."""

from __future__ import annotations

from collections.abc import Mapping, Sequence
from itertools import pairwise

from tipcompare.figures.whose.names import GOVERNMENT, before_name
from tipcompare.figures.whose.other_states import is_from_abroad
from tipcompare.figures.words.currencies import SIGNS, code_before, code_of_sign, currency_code, is_code
from tipcompare.figures.words.lexicon import POSSESSIVE
from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import Relation
from tipcompare.figures.words.sentence import Amount, Scene
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, first_stop, has, has_key
from tipcompare.figures.words.turns import is_what_it_was, leaves_compared
from tipcompare.figures.words.verbs import (
    before_light,
    before_number,
    begins_deed,
    came_from,
    fell_from,
    is_verb,
    moves_by,
    rises_to,
)
from tipcompare.model.figures import OWN_ACTORS, Scope

COMPARED_SUM = "compared-sum"
"""Rule of a sum that is set against another year's, or to which that rose or fell."""
_NAME = 6
"""Words of the longest name of a currency."""
_BARE_MONEY = 1000.0
"""A number below this is no sum of money where only a verb says so."""
_NEAR, _FAR = 14, 45
"""Tokens beside a sum among which stands that it was given, and before it, that it was spent."""
_NEAR_WHO = 5
"""Tokens before what people did among which stands "who": "who are still to receive"."""
_LEAST_MONEY = 200.0


def read_money(scene: Scene, known: set[str]) -> tuple[dict[int, Amount], frozenset[int]]:
    """Return the sums of money that are funding by the place of their phrase, and all sums of money.

    `known` are the names of money that the text has used; those of this sentence are added.
    """
    tokens, phrases = scene.tokens, scene.phrases
    found: dict[int, Amount] = {}
    sums: dict[int, str] = {}
    for place, phrase in enumerate(phrases):
        number = tokens[phrase.first]
        untold = number.does("untold-sum") and not phrase.nouns
        if number.number_kind != "count" and not untold:
            continue
        unit = "" if untold else _unit(scene, place) or _unit_of_others(scene, place, known, sums)
        if unit is None:
            continue
        if not untold:
            known.add(unit)
        sums[place] = unit
        names = tuple(name for name, counting in scene.counts.items() if counting.money)
        if not names or (number.value < _LEAST_MONEY and not untold) or moves_by(tokens, phrase.first):
            continue
        rule, of, relation = _funds(scene, place, names, found, sums)
        if rule:
            host, within = found.get(of), rule == "dollars-in-brackets"
            qualifier = host.qualifier if host is not None and within else phrase.qualifier
            theirs = not within and _is_of_others(scene, phrase)
            scope: Scope = "single" if theirs else host.scope if host is not None else "part"
            found[place] = Amount(phrase, number.value, names, unit, qualifier, rule, relation, of, scope=scope)
    return found, frozenset(sums)


def _unit_of_others(scene: Scene, place: int, known: set[str], sums: Mapping[int, str]) -> str | None:
    """Return the currency of a number that others have told: as named in the text, or told before or behind it.

    "Nine million lenars, compared with 7 million"; "spent 300,000 of its 500,000 lenars".
    """
    tokens, phrases = scene.tokens, scene.phrases
    phrase, later = phrases[place], phrases[min(place + 1, len(phrases) - 1)]
    if (name := at(tokens, phrase.first + 1).text) in known:
        return name
    bare = phrase.what == "bare" and tokens[phrase.first].value >= _BARE_MONEY
    if bare and at(tokens, before_light(tokens, phrase.first, qualifiers=True)).does("comparison"):
        last = next((p for p in range(place - 1, -1, -1) if not tokens[phrases[p].first].depth), -1)
        return sums.get(last)
    if bare and at(tokens, phrase.first + 1).key == "(" and _in_dollars(tokens, phrase.first + 2):
        # "7 million ($9,000), up from 6 million lenars"
        level = (p for p, of in enumerate(phrases) if tokens[of.first].depth == tokens[phrase.first].depth)
        return next((unit for p in level if (unit := _unit(scene, p)) is not None), None)
    gap = tokens[phrase.first + 1 : later.first]
    return _unit(scene, place + 1) if 0 < len(gap) < 3 and gap[0].key == "of" else None


def _is_of_others(scene: Scene, phrase: Phrase) -> bool:
    """Return whether a sum is what others gave, or have: "paid most of a charity's $9,000 costs"."""
    tokens, who = scene.tokens, before_number(scene.tokens, phrase.first)
    theirs = at(tokens, who).meaning.actor not in OWN_ACTORS and POSSESSIVE.search(tokens[who].text)
    return (theirs and before_name(tokens, who).key == "of") or _is_gift(scene, phrase)


def _is_gift(scene: Scene, phrase: Phrase) -> bool:
    """Return whether a sum is of what others gave: "9,000 lenars from a Norvian grant", "a grant from Norvia ($9,000)".

    Or "a Norvian-funded grant of $9,000". Not "from its grant fund", nor "a grant ($9,000)", which the country may give
    itself.
    """
    tokens = scene.tokens
    depth = tokens[phrase.first].depth
    behind = [token for token in tokens[phrase.first + 1 :][:_NEAR] if token.depth <= depth and token.key != ")"]
    start = next((i for i, token in enumerate(behind) if token.key in ("from", "from a", "out of")), len(behind))
    between = any(token.number_kind == "count" or token.key in PAUSES for token in behind[:start])
    led = behind[start : start + 2]  # not "from its grant fund"
    named = any(token.key == "from a" or token.number_kind == "one" or token.does("article") for token in led)
    ends = (i for i, t in enumerate(behind) if i > start + 1 and (t.does("function") or t.meaning.actor == GOVERNMENT))
    if named and not between and has(behind[start : next(ends, len(behind))], "gift"):
        return True
    first = max(0, phrase.first - _NEAR)
    before = tokens[first : phrase.first]
    gifts = (i for i in range(len(before) - 1) if before[i].does("gift"))
    gift = next((i for i in gifts if before[i + 1].key == "from" or is_from_abroad(scene, first + i - 1)), -1)
    ended = (t.meaning.verbs or t.meaning.actor or t.does("comparison") or t.key in PAUSES for t in before[gift + 2 :])
    return gift >= 0 and not any(ended)


def _unit(scene: Scene, place: int) -> str | None:
    """Return the currency of a number, None where it is no money."""
    tokens, phrases = scene.tokens, scene.phrases
    phrase = phrases[place]
    end, named = _named_behind(tokens, phrase.first)
    before = tokens[phrase.first - 1]
    if before.key in SIGNS:
        code, led = currency_code(named), at(tokens, phrase.first - 2).text
        glued = phrase.first > 1 and scene.is_glued(phrase.first - 2)
        # "$7 million Canadian dollars", "$7 million CAD"; "CAD $7 million", "C$7 million"
        return code if is_code(code) else code_of_sign(before.key, led, glued=glued)
    if code := code_before(tokens[phrase.first - 1 - (before.key == ".")].text, scene.home):
        return code  # "CHF 130,000", "Rs. 2 million"
    declared = tokens[end - 1].does("currency")
    if named and (currency_code(named) != named or declared):
        return currency_code(named, scene.home if declared else "")
    if named and at(tokens, end).key == "(" and _in_dollars(tokens, end + 1):
        return currency_code(named)
    alone = before.key == "(" and at(tokens, phrase.first + 1).key == ")" and tokens[phrase.first].value >= _BARE_MONEY
    if place > 0 and alone and phrases[place - 1].end >= phrase.first - 1:
        return SIGNS["$"]  # in brackets behind a sum of money
    if named and end == phrase.first + 2 and phrase.what == "unknown" and _spent(scene, phrase):
        return named
    return None


def _named_behind(tokens: Sequence[Token], first: int) -> tuple[int, str]:
    """Return where the words behind a number end that may name its money, and the words: up to a known currency."""
    end, depth = first + 1, tokens[first].depth
    words: list[str] = []
    while end < len(tokens) and len(words) < _NAME and tokens[end].depth == depth and _names_money(tokens[end]):
        words.append(tokens[end].key if " " in tokens[end].key else tokens[end].text)
        end += 1
        printed = " ".join(words)
        if tokens[end - 1].does("currency") or currency_code(printed) != printed:
            break
    return end, " ".join(words)


def _in_dollars(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a bracket holds a sum of dollars, or a bare number as large: "(565,000)"."""
    while at(tokens, index).meaning.qualifier:
        index += 1
    said, alone = at(tokens, index), at(tokens, index + 1).key == ")"
    return said.key == "$" or (said.value >= _BARE_MONEY and alone)


def _spent(scene: Scene, phrase: Phrase) -> bool:
    """Return whether a word that is said of money alone stands right before a number: "spent 450,000 lenars"."""
    tokens, to = scene.tokens, before_number(scene.tokens, phrase.first)  # "cut its spending on care to 450,000 lenars"
    if tokens[phrase.first].value < _BARE_MONEY:
        return False
    for index in range(phrase.first - 1, max(phrase.first - _NEAR, -1), -1):
        token = tokens[index]
        if scene.any_with("money", (*token.meaning.verbs, *token.meaning.nouns)):
            return True
        if token.key in (".", ";") or (is_verb(tokens, index) and index != to):
            return False
    return False


def _names_money(token: Token) -> bool:
    """Return whether a word may be one of a currency's name."""
    meaning = token.meaning
    if token.number is not None or meaning.kind or meaning.nouns or meaning.verbs or not token.key[-1:].isalpha():
        return False
    return token.key == "and" or "function" not in meaning.marks


def _funds(
    scene: Scene, place: int, names: Sequence[str], found: Mapping[int, Amount], sums: Mapping[int, str]
) -> tuple[str, int, Relation]:
    """Return the rule that makes a sum funding, with the earlier sum it goes with and how."""
    tokens, phrases = scene.tokens, scene.phrases
    first = phrases[place].first
    depth = tokens[first].depth
    earlier = [p for p in sums if p < place]
    if earlier and tokens[phrases[max(earlier)].first].depth < depth:
        host = max(earlier)
        if sums[host] == sums[place] and is_what_it_was(tokens[phrases[host].end : before_number(tokens, first)]):
            return (COMPARED_SUM, host, "comparison") if host in found else ("", -1, "")
        if first - phrases[host].first <= 9:
            return ("dollars-in-brackets", host, "part") if host in found else ("", -1, "")
    hosts = [p for p in earlier if p in found]
    level = [p for p in hosts if tokens[phrases[p].first].depth <= depth]
    led = _before(tokens, first, names, compares=bool(hosts))
    if led is not None:
        later = next((p.first for p in phrases[place + 1 :] if tokens[p.first].depth == depth), -1)
        earlier_year = led == COMPARED_SUM or (
            led != "" and (came_from(tokens, first, later) or fell_from(tokens, first))
        )
        if earlier_year:
            own = [p for p in level if not found[p].relation]
            against = sum(found[p].relation == "comparison" for p in level)  # "nine and six, against eight and five,"
            each = "respectively" in scene.marks and against < len(own)
            last = max(level, default=-1)  # or what that is set against: "$6, compared with $7 in 2019 and $8 in 2018"
            last = found[last].of if last >= 0 and found[last].relation == "comparison" else last
            return led, own[against] if each else last, "comparison"
        moved = led != "" and bool(level) and came_from(tokens, phrases[max(level)].first, first)
        return COMPARED_SUM if moved else led, -1, ""
    ahead = list(tokens[first + 1 : first + 16])
    ahead = ahead[: next((i for i, t in enumerate(ahead) if t.does("break") and t.depth == depth), None)]
    if any(_names(token, names) for token in ahead if token.depth == depth) and not has(ahead, "other-money"):
        return "money-spent-after", -1, ""
    return "", -1, ""


def _before(tokens: Sequence[Token], first: int, names: Sequence[str], *, compares: bool) -> str | None:
    """Return the rule that what stands before a sum gives, empty for money of others, None where it says nothing.

    What only says how much it comes to leaves it to what stands before whose money it is: "damages totaling $9,000".
    """
    depth = tokens[first].depth
    led: str | None = None
    for index in range(first - 1, max(first - _FAR, 0) - 1, -1):
        token = tokens[index]
        if token.depth > depth or token.key in (")", "]"):
            continue
        compares = compares and not leaves_compared(tokens, index)
        if token.key == ";" or begins_deed(tokens, index):
            return led
        if token.does("other-money") and not _is_paid_out(tokens, index, names):
            return ""
        if token.does("comparison") and compares and not rises_to(tokens, index, first):
            return COMPARED_SUM
        if _names(token, names):
            if _by_others(tokens, index):
                return ""
            ahead = [t for t in tokens[first + 1 : first + _NEAR] if t.depth == depth]
            others = has(ahead[:6], "other-money") or _is_of_other_money(tokens, index, names)
            if others or _hoped(tokens, index, names):
                return ""
            led = "money-spent"
            if not token.does("amounts"):
                return led
    return led


def _is_of_other_money(tokens: Sequence[Token], index: int, names: Sequence[str]) -> bool:
    """Return whether it is no public money that rose or fell: "the fine increased to", "fines were raised to"."""
    subject = tokens[first_stop(tokens, range(index - 1, -1, -1)) + 1 : index] if tokens[index].does("moves") else ()
    return has(subject, "other-money") and not any(_names(token, names) for token in subject)


def _is_paid_out(tokens: Sequence[Token], index: int, names: Sequence[str]) -> bool:
    """Return whether a payment is one of public money: "disbursed only one payment of"."""
    paid = tokens[index].does("outlay")
    return paid and any(name in names for token in tokens[max(0, index - 3) : index] for name in token.meaning.verbs)


def _by_others(tokens: Sequence[Token], index: int) -> bool:
    """Return whether the deed at `index` is that of people who are no officials: "each worker had paid 9,000".

    Or "nine victims, who received 9,000"; or a court awards it, which traffickers are to pay, or it is what a document
    costs: "a permit at a cost of 9,000".
    """
    before = (token.meaning.actor for token in reversed(tokens[:index]) if token.meaning.actor or token.key == ";")
    if tokens[index].does("awards") and next(before, "") == "courts":
        return True
    if tokens[index].does("price") and _is_of_document(tokens, index):
        return True
    if not tokens[index].does_any("pays", "gets", "buys") or tokens[index - 1].does_any("be", "and"):
        return False  # "victims were paid 9,000", "assisted victims and paid 9,000"
    who = next((i for i in range(index - 1, max(index - _NEAR_WHO, 0), -1) if tokens[i].key == "who"), 0)
    if who and tokens[who - 1 - (tokens[who - 1].key == ",")].meaning.kind in ("victim", "person"):
        return True
    for place in range(index - 1, -1, -1):
        token = tokens[place]
        meaning = token.meaning
        if meaning.kind in ("victim", "person", "suspect"):
            led = tokens[max(0, place - 2) : place]  # "the fund for trafficking victims paid"
            told = tokens[place - 1]  # "a charity assisting victims received", "one that helped victims got"
            helps = told.key.endswith("ing") or (has(led[:1], "relative", "that", "who") and bool(told.meaning.verbs))
            return not (helps or (has_key(led, "for", "of", "to") and not told.does_any("relative", "permits")))
        if meaning.actor or meaning.kind or meaning.verbs or meaning.weak or token.does_any("relative", "subject"):
            return False
    return False


def _is_of_document(tokens: Sequence[Token], index: int) -> bool:
    """Return whether what is named right before a price is a document: "the permit, which costs", not "its printer".

    Not where somebody bears it: "paid the permit costs of 12 victims".
    """
    near = tokens[max(0, index - _NEAR_WHO) : index + 1]
    return not has(near, "pays", "covers") and any(
        one.does("document") and not (to.meaning.plain and to.key.isalpha()) for one, to in pairwise(near)
    )


def _hoped(tokens: Sequence[Token], index: int, names: Sequence[str]) -> bool:
    """Return whether the deed at `index` is only planned or asked for: "was to spend", not "..., but spent".

    What was announced is funding: "announced plans to spend".
    """
    place = before_light(tokens, index)
    led = back_over(tokens, place - 1, lambda token: token.does_any("subject", "that"))  # "announced that it would"
    return at(tokens, place).does("plan") and not _names(at(tokens, led), names)


def _names(token: Token, names: Sequence[str]) -> bool:
    """Return whether a word says that one of the measures was done."""
    got = token.does("gets") and bool(token.meaning.states)  # "received subsidies of"
    return got or any(name in names for name in (*token.meaning.verbs, *token.meaning.weak, *token.meaning.nouns))
