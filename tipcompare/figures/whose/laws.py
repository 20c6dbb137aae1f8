"""Under which law a figure is told to be, and whether for a lesser crime than trafficking."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.figures.words.stretches import TAIL, tail
from tipcompare.figures.words.tokens import PAUSES, Token, at, back_over, has, has_kind, names_topic, past
from tipcompare.figures.words.turns import behind_semicolon
from tipcompare.figures.words.verbs import came_from
from tipcompare.language.other_matters import ADJECTIVES, OF_ANY_LAW

_UNDER_NEUTRAL = frozenset({"other-law", "neutral"})
"""Marks of words for another law where it has a name such as "labor code"."""
_ENDS_NAME = frozenset({"", ",", ";", ")", "."})
"""Behind the number of an article, what is no more of it; empty for a period and the end."""
_LAWS = frozenset({"other-law", "of-law"})
"""Marks one of which a sentence has that names a law."""
_NO_TOPIC = ("other-crime", "other-matter", "of-stay", "harm")
"""Marks of words that name no law or charge of trafficking."""
_NEAR = 4
"""Tokens behind "under" or the year of a law among which stands which."""
_SMALL = 3
"""Letters of the longest word that is small in a name: "the", "for"."""


def of_lesser_crime(scene: Scene, item: Bound) -> bool:
    """Return whether a number is told to be of a lesser crime: "12 for pimping", "12 under Article 8 on pimping".

    Not where it is on trafficking, too, nor where some are counted out of them: "including six cases of pimping".
    """
    named = "lesser-crime" in scene.marks or scene.marks >= _UNDER_NEUTRAL
    if not (named and scene.any_with("of_accused", item.measures)):
        return False
    told = range(item.cue, len(scene.tokens)) if item.rule == "purpose" else ()  # "for prosecution under labor laws"
    deed = (i + 1 for i in told if item.is_of(scene.tokens[i].meaning.nouns))
    behind = scene.tokens[next(deed, item.phrase.end) :]
    inside = item.phrase.of(scene.tokens)
    if scene.tokens[0].does("other-law") and scene.tokens[1].does("lesser-crime"):
        return True  # "Under other laws, police opened 12 cases"
    if item.phrase.what == "case" and has(inside, "lesser-crime") and not has(inside, "topic", "and"):
        led = has(behind[:1], "as", "link", "other-law")  # not "12 cases as trafficking", "involving trafficking"
        return not (led and has(behind[1:3], "topic"))
    joint = _goes_on_with_topic(behind[2 + (at(behind, 2).meaning.kind == "case") :]) or has(behind[2:3], "topic")
    law = has(behind[:1], "link", "other-law") and has(behind[1:2], "lesser-crime") and not joint
    code = behind[1 + has(behind[1:2], "light") :][:_NEAR] if has(behind[:1], "other-law") else ()
    if has(code[:1], "neutral", "lesser-crime"):
        return not has(code, "topic")  # "under the labor code"
    for place, token in enumerate(behind):
        if token.key == ";" or token.does_any("comparison", "break", "including"):
            return False
        if token.does("topic") and has(behind[place + 1 : place + 2], "of-law"):
            return False  # "under the trafficking law and other laws"
        if law and (token.does("topic") or token.number_kind in ("count", "one")):
            return False
        law = law or token.does("of-law")
        if law and token.does("lesser-crime"):
            return not behind[place - 1].does("and")  # "under Law 5 and other laws"
    return False


def is_under_other_law(scene: Scene, item: Bound) -> bool:
    """Return whether a law, or charges, of another name than the topic's are told with a number of accused people.

    "Convicted on fraud charges nine brokers", "nine under the procurement statute", "nine for forced labor under other
    laws"; not "on criminal charges", "under the penal code".
    """
    if scene.marks.isdisjoint(("charge", "other-law")) or not scene.any_with("of_accused", item.measures):
        return False
    end = item.phrase.end
    places = (*range(max(item.cue, 0) + 1, item.phrase.first), *range(end, end + len(tail(scene, item))))
    return any(_names_other_law(scene.tokens, place) for place in places)


def _names_other_law(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a law or charges of another name stand behind a word there: "on fraud charges", "of forgery"."""
    law = tokens[index].does("other-law")
    if not law and tokens[index].key != "on":
        return False
    first = past(tokens, index + 1, "light")
    if law and at(tokens, first).does("lesser-crime"):
        return not names_topic(tokens[first + 1 : first + _NEAR])  # "under other laws"
    ends = ("statute", "of-law") if law else ("charge",)
    last = next((i for i in range(first, first + _NEAR) if at(tokens, i).does_any(*ends)), first)
    named = [token for token in tokens[first:last] if not (token.is_year or token.period)]
    if not named:
        of_other = at(tokens, last).does("charge") and at(tokens, last + 1).does_any(*_NO_TOPIC)
        return of_other and not _goes_on_with_topic(tokens[last + 2 :])  # not "on charges of fraud and trafficking"
    words = all(t.text.islower() and t.key.isalpha() and t.number is None and _may_name(t.key) for t in named)
    other = named[-1].meaning.plain or named[-1].does_any(*_NO_TOPIC)
    return words and other and not (names_topic(named) or has(named, "exploited-how"))


def _may_name(key: str) -> bool:
    """Return whether a word before "law" may say on what it is, as nouns do: not "under the special law"."""
    return key not in OF_ANY_LAW and not key.endswith(ADJECTIVES)


def _goes_on_with_topic(then: Sequence[Token]) -> bool:
    """Return whether a crime goes on with the topic: "and attempted human trafficking", not "and tried pimps"."""
    until = next((i for i, token in enumerate(then[: _NEAR + 1]) if token.does("topic")), 0)
    others = any(t.meaning.verbs or t.number or t.does_any("function", "unrelated") for t in then[1:until])
    return until > 0 and then[0].does("and") and not others and then[until].meaning.kind in ("", "case")


def are_under_one_law(scene: Scene, item: Bound) -> bool:
    """Return whether it is told of some of those told before under which law they were: "One trial was under it"."""
    behind = scene.tokens[item.phrase.end : item.phrase.end + _NEAR]
    if item.rule != "own-noun" or not (has(behind[:1], "be") and has(behind, "other-law")):
        return False
    value = scene.tokens[item.phrase.first].value
    return any(told > value and name in item.measures for name, told in scene.told)


def name_law(scene: Scene, item: Bound, bound: Sequence[Bound]) -> str:
    """Return the law that a figure is under, or its article, as printed; empty where none is named.

    What opens a sentence is of each of its deeds: "under article 9, courts tried 12 and convicted nine".
    """
    if scene.marks.isdisjoint(_LAWS) or of_lesser_crime(scene, item):
        return ""
    tokens, first = scene.tokens, item.phrase.first
    named = {b.phrase.first for b in bound if b.rule == item.rule == "own-noun" and b.measures == item.measures}
    for index in range(first + 1, min(item.phrase.end + TAIL, len(tokens) - 1)):  # also "seven article 9 cases"
        token = tokens[index]
        if token.depth > tokens[first].depth:
            continue  # "24 convictions (15 in 2016) under Article 203"
        along = token.number_kind == "unknown" or (index not in named and _goes_along(tokens, index))
        other = token.number is not None and not along  # "22 convictions for an unknown number of men under article 9"
        if law := _law_at(scene, index):
            return law
        if other or token.key in (",", ";") or token.does_any("comparison", "break"):
            break
    if item.measures and not tokens[0].does("other-law") and _law_at(scene, 0) and "law" not in scene.marks:
        return _law_at(scene, 0)  # "article 9 led to 12 trials"
    under = scene.where({"other-law"})  # "under article 9, courts tried 12"
    opens = (i for i in under if i < first and (i == 0 or tokens[i - 1].joins or tokens[i - 1].key in PAUSES))
    opened = max(opens, default=first)
    between = {phrase.first for phrase in scene.phrases if opened < phrase.first < first}
    clause, deeds = behind_semicolon(tokens, first), {b.phrase.first: set(b.measures) for b in bound}
    others = {i for i, told in deeds.items() if i >= clause and told and not item.is_of(told)}
    # not "which made this a crime", nor "trials rose from 12 to 14"
    counted = any(tokens[i].number_kind != "one" and not came_from(tokens, i, first) for i in between - others)
    laws = (_law_at(scene, index) for index in range(opened, min(opened + _NEAR, first)))
    return "" if counted else next(filter(None, laws), "")


def _law_at(scene: Scene, index: int) -> str:
    """Return the law that is named at a place: "article 9", "under the 2012 anti-slavery law"."""
    tokens, last = scene.tokens, index + 1
    if tokens[index].does("other-law") and at(tokens, last).does("which"):  # "of article 9, under which it tried 12"
        return next(filter(None, (_law_at(scene, i) for i in range(index - 1, -1, -1))), "")
    if tokens[index].does("other-law"):
        first = last + at(tokens, last).does("light")
        last = next((i for i in range(first, index + _NEAR + 1) if at(tokens, i).does("statute")), 0)
        named, then = tokens[first : last + 1], at(tokens, last + 1)
        numbered = _number_at(tokens, last + 1) > 0 or then.does("of-law")  # "under Law No. 5"
        apart = numbered or any(t.number or t.key in PAUSES or t.key == "of" for t in named)
        return "" if apart else " ".join(_printed(t) for t in named)
    first = _number_at(tokens, last)
    if not (tokens[index].does("of-law") and first):
        return ""
    last = first
    while at(tokens, last + 1).key not in _ENDS_NAME and scene.is_glued(last):
        last += 1  # "181-1"
    return "".join(t.text for t in tokens[first : last + 1])


def _printed(token: Token) -> str:
    """Return a word of a name, or those known as one: "Crime Victims", "Trafficking in Persons"."""
    small = (word if len(word) <= _SMALL or token.text.islower() else word.title() for word in token.key.split()[1:])
    return " ".join((token.text, *small))


def _number_at(tokens: Sequence[Token], index: int) -> int:
    """Return where the number of a law or article stands behind its name, 0 for nowhere: "Article 5", "Law No 5"."""
    first = index + at(tokens, index).does("number-sign")
    return first if at(tokens, first).key[:1].isdigit() else 0


def _goes_along(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a number is of something else of the same law: "11 investigations and three trials under it"."""
    then = tokens[min(index + 1, len(tokens) - 1)]
    return tokens[index - 1].does("and") and then.key[:1].isalpha() and not then.does("function")


def follows_from_crime(tokens: Sequence[Token], index: int) -> bool:
    """Return whether a sentence is what a crime brings, whoever commits it: "trafficking in girls brings a sentence".

    Not what cases or charges of it brought, nor what it brought in a year, nor practice: "often results in sentences".
    """
    verb = back_over(tokens, index - 1, lambda t: t.does_any("light", "jail", "article") or t.key in ("a", "in"))
    opens = behind_semicolon(tokens, verb)
    clause, brings = tokens[opens : verb + 1], at(tokens, verb).key.endswith("s")
    told = any(t.number or t.period or t.meaning.verbs or t.meaning.nouns or t.meaning.actor for t in clause)
    crime = next((place for place, token in enumerate(clause[:2]) if token.does("topic")), len(clause))
    linked = crime == len(clause) - 2 or has(clause[crime + 1 : crime + 2], "link")
    one = any(token.key == "a" for token in tokens[verb:index]) and not clause[-2:][0].key.endswith("ly")
    return brings and linked and one and not (told or clause[-1].does("topic") or has_kind(clause, "case", "suspect"))
