"""How far a rule goes from a number: at which words it stops."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.words.phrases import Phrase
from tipcompare.figures.words.rule import Rule
from tipcompare.figures.words.tokens import PAUSES, Token
from tipcompare.figures.words.verbs import before_light, begins_deed, follows, is_verb, shares_be

_MAY_STOP = frozenset({"and", "relative", "confirms", "verb", "unrelated"})
"""Marks of the words beside those that say something of a measure by which a rule may end before its cue."""
_ACCUSED = ("suspect", "official", "person")


def stops(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a rule on its way from a phrase goes no further than the token at `index`."""
    token = tokens[index]
    if token.key in PAUSES:
        after = tokens[index + 1 : index + 3]
        from_to = token.key == "," and len(after) > 1 and after[0].key == "from" and after[1].number is not None
        return token.key in rule.ends and not from_to  # "convictions fell, from 12 to nine"
    if rule.cue in ("verb", "weak") and rule.side == "before" and token.meaning.nouns and not token.meaning.verbs:
        return index + 1 < len(tokens) and tokens[index + 1].does("link")
    if rule.side == "before" and token.number is not None and token.number.kind not in ("one", "length"):
        between = tokens[index + 1 : phrase.first]
        in_cases = rule.cue == "weak" and phrase.what == "case" and follows(tokens, phrase.first, "place")
        among = any(t.does("whole") and t.key != "of" for t in between)  # "12 victims of servitude among 90 migrants"
        linked = not among and any(t.does("link") or t.key == "to" for t in between)
        return rule.name == "done-bare" or in_cases or not linked
    if rule.name == "participle" and token.does("have") and tokens[index - 1].does("subject"):
        return False  # "up from nine it had identified"
    if not token.meaning.marks.isdisjoint(rule.stops):
        return True
    of = rule.side == "before" and tokens[index + 1].key == "of"
    of_others = of and (token.does("harm") or (rule.cue == "verb" and token.meaning.kind in _ACCUSED))
    if of_others and before_light(tokens, phrase.first) <= index:
        return True  # "investigated the deaths of 12 migrants", "the owners of nine bars"
    near = phrase.first - 2 <= index < phrase.first
    if near and rule.cue == "verb" and token.does("complaint"):
        return tokens[index + 1].key in ("of", "by", "from")  # "investigated complaints of 12 workers"
    if not (token.meaning.speaks or token.key.endswith(("ed", "ing")) or not token.meaning.marks.isdisjoint(_MAY_STOP)):
        return False  # no verb, and nothing goes on with it
    return _stops_at_deed(rule, tokens, index, phrase)


def _stops_at_deed(rule: Rule, tokens: Sequence[Token], index: int, phrase: Phrase) -> bool:
    """Return whether a rule goes no further than a verb, or a word with which another one begins."""
    token = tokens[index]
    deed = rule.cue == "verb" and rule.side == "before" and token.key.endswith("ing")
    if deed and _is_of_accused(tokens, index, phrase.first):
        return True
    if (rule.cue == "purpose" or rule.goods) and begins_deed(tokens, index):
        return True
    if rule.name == "done" and token.does("and") and tokens[index + 1].meaning.states:
        return True  # "helped some with travel and issued permits to four victims"
    if "be" in rule.needs and (tokens[index].begins_clause or shares_be(tokens, index)):
        return token.does("and")
    if rule.cue == "condition" and token.does("relative"):
        return True  # "sorted out 23 in which somebody was exploited"
    if rule.cue == "purpose" and (token.does("thought") or token.meaning.conditions):
        return False  # "12 children believed to be victims", "helped 12 exploited abroad return home"
    if rule.goods and (not token.key.endswith("ed") or tokens[index - 1].key == "as"):
        return False  # "shelter, counseling, and food, as needed, to"
    passive = bool(token.meaning.weak) and index > 0 and tokens[index - 1].does("be")  # "charges were brought in four"
    if rule.name == "done-bare" and token.does("confirms"):
        return True  # "of the 77 referred it confirmed 41"
    joined = rule.cue == "verb" and index + 1 == phrase.first and tokens[index - 1].does("and")
    if joined and token.key.endswith("ed") and tokens[index - 2].meaning.verbs:
        return False  # "identified and interviewed 12 victims"
    verb = "verb" in rule.ends and (is_verb(tokens, index) or (token.does("verb") and not passive))
    return verb and rule.needs.isdisjoint(token.meaning.marks)


def _is_of_accused(tokens: Sequence[Token], index: int, first: int) -> bool:
    """Return whether a deed is what somebody is accused of: "arrested two suspects for recruiting five women".

    Or "charged two with exploiting five women", "investigated a farmer holding 12 women".
    """
    who = tokens[index - 1 - tokens[index - 1].key.endswith("ly")]
    if who.key in ("for", "with", "of", "in"):
        return index + 1 == first or not tokens[index].does("topic")
    acted = who.meaning.kind in _ACCUSED or who.does("firm") or (who.meaning.plain and who.key[-2:].isalpha())
    return index + 1 == first and tokens[index].meaning.plain and acted and not who.key.endswith("ed")
