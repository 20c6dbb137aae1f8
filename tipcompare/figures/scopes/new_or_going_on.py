"""Whether those counted are told as done in all, on top of those told before, or going on from before the year."""

from __future__ import annotations

from collections.abc import Sequence

from tipcompare.figures.dating.dated import Dated
from tipcompare.figures.words.phrases import is_definite
from tipcompare.figures.words.sentence import Bound, Scene, counts_places, in_total
from tipcompare.figures.words.stretches import tail
from tipcompare.figures.words.tokens import PAUSES, Token, at, has, has_key, past
from tipcompare.figures.words.verbs import is_participle, is_verb

IN_ALL = "in-all"
"""Rule of what was done in all, as its sentence opens by saying: it is the whole, whatever was told before it."""
ON_TOP = "on-top"
"""Rule of as many as were told before that come on top of them: "ran three shelters. It also funded three"."""
GOES_ON = "goes-on"
SO_FAR = "so-far"
"""Rule of deeds that had begun before the year, or are known already: "continued 12 trials", "closed one of the"."""
_ALONE = frozenset({"done", "own-noun", "noun-of"})
"""Rules by which a number is told by itself."""
_NEAR_MORE = 2
"""Tokens before those words that tell what is counted among which stands "also"."""
_MORE_BY_LAW = frozenset({"of-law", "more"})
"""Marks that a sentence has which tells what was also done under a law."""
_NEAR_HAVE = 3
"""Tokens before a deed among which stands that it has been done."""
_NEAR_OPENING = 3
"""Tokens of such an opening: "Therefore, in total"."""
_NEAR = 6
"""Tokens before those counted among which stands what acts they came of."""
_TOLD_NEXT = ("and", "break", "be", "origin", "continued")
"""Marks of words that tell more of what is counted by name, or something else."""
_PARTED = ("break", "relative", "subordinate")
"""Marks of words behind which something else is told to go on."""


def name_rule(scene: Scene, item: Bound, when: Dated, *, compared: bool, law: str) -> str:
    """Return the rule that a figure is of: its own, or that of what was done "in total", as a sentence opens.

    So is a total of no `law` behind what was done under one: "tried seven under that law; in total it convicted 13".
    Or that of other events or places than as many told before, as for nurses and for judges, or of what was done where
    a participle says so: "there were 38 identified victims". Or that of what goes on against somebody, or of a whole of
    another year that some are counted out of: "12 of the 17 convicted brokers, compared with six out of eight convicted
    brokers in 2019".
    """
    if compared and item.rule in ("said", "bracket") and item.phrase.whole:
        return "compared"
    if item.rule == "weak" and item.is_of(item.phrase.said):
        return "done"
    in_all = "in-all" in scene.marks and has(scene.tokens[:_NEAR_OPENING], "in-all")
    summed = not law and scene.marks >= _MORE_BY_LAW and in_total(scene, item.phrase)
    in_all = in_all or (summed and has(scene.tokens[: item.phrase.first], "of-law"))
    done = item.rule in ("done", "done-to") or (summed and item.rule in (*_ALONE, "done-bare"))
    whole = done and not (item.relation or item.phrase.part)
    number = scene.tokens[item.phrase.first]
    told = [(name, number.value) for name in item.measures if scene.counts[name].adds]
    again = not scene.told.keys().isdisjoint(told)
    near = (scene.tokens[0], *scene.tokens[max(0, item.begins - _NEAR_MORE) : item.phrase.end]) if again else ()
    alone = item.rule in _ALONE and not item.relation
    others = again and not is_definite(scene.tokens, item.phrase)
    if others:
        whom = told_for(scene, item)
        before = [scene.audiences[one] for one in told if scene.audiences.get(one)]
        others = bool(whom) and any(map(whom.isdisjoint, before))
    on_top = alone and (others or has(near, "more"))
    if alone and scene.any_with("of_accused", item.measures) and _is_old(scene, item, when):
        return GOES_ON
    if done and scene.any_with("objects", item.measures) and _done_up_to_now(scene, item, when):
        return SO_FAR
    return IN_ALL if in_all and whole else ON_TOP if on_top else item.rule


def told_for(scene: Scene, item: Bound) -> frozenset[str]:
    """Return of which callings those are that events are held for: judges and nurses; none where that is not told."""
    if not any(counts_places(scene.counts[name]) for name in item.measures):
        return frozenset()
    return frozenset([token.key for token in tail(scene, item) if token.does("calling")])


def _is_old(scene: Scene, item: Bound, when: Dated) -> bool:
    """Return whether what is counted had begun before the year, or is some of what is known: "one of the trials"."""
    known = item.rule == "own-noun" and item.phrase.part
    return known or goes_on(scene, item) or begun_before(scene.tokens, item, when)


def begun_before(tokens: Sequence[Token], item: Bound, dated: Dated) -> bool:
    """Return whether what is counted had begun in an earlier year: "nine investigations opened in 2018 continued".

    Or "nine investigations, all opened in 2018, continued", "also opened in 2018".
    """
    if item.cue >= item.phrase.end:
        return False
    place = _past_whose(tokens, item)
    told = past(tokens, place + 1, "everyone", "more") if at(tokens, place).key == "," else place
    place = told if is_participle(at(tokens, told)) else place  # not "employed 51, the same as in 2018"
    behind = tokens[place : place + 3]
    if len(behind) < 2 or not behind[0].does("origin"):
        return False
    noun = any(token.meaning.nouns for token in behind[2:])  # "charged four brokers from 2018 investigations"
    bare = behind[1].is_year and behind[0].key == "from"  # not "no convictions since 2017"
    year = int(behind[1].key) if bare else behind[1].period.year if behind[1].period else dated.period.year
    return not noun and year < dated.period.year


def done_to_date(scene: Scene, item: Bound, when: Dated) -> bool:
    """Return whether what was done up to now is told as that, in a clause of its own: "to date, it has convicted 12".

    Not "to date, the law is not in force, but it convicted 12", where it is said of something else.
    """
    tokens, deed = scene.tokens, item.cue if item.cue >= 0 else item.phrase.first
    said = [i for i, token in enumerate(tokens) if token.does("so-far")]
    said = [i for i in said if not has(tokens[max(0, i - 2) : i], "superlative")]  # not "the most to date"
    between = (tokens[min(i, deed) + 1 : max(i, deed)] for i in said)
    own = (not (has(near, *_PARTED, "concedes") or has_key(near, ";")) for near in between)
    return any(own) and (_done_up_to_now(scene, item, when) or (0 in said and _is_undated(scene, item, when)))


def _is_undated(scene: Scene, item: Bound, when: Dated) -> bool:
    """Return whether a count is of no year and set against none, nor is said since when it is."""
    counted = scene.tokens[item.phrase.first].number_kind == "count" and not item.relation
    return counted and when.by == "assumed" and scene.marks.isdisjoint(("comparison", "since"))


def _done_up_to_now(scene: Scene, item: Bound, when: Dated) -> bool:
    """Return whether it is told what was done up to now, since whenever: "courts have convicted 12".

    Not what is set against another year, is said since when it is, or is only reported: "has reported 12"; nor "has
    shelters and housed 12".
    """
    tokens, deed = scene.tokens, item.cue if item.cue >= 0 else item.phrase.first
    near = range(deed - 1, max(-1, deed - 1 - _NEAR_HAVE), -1)
    have = next((i for i in near if tokens[i].key in ("have", "has")), -1)
    between, led = tokens[have + 1 : deed + 1], tokens[max(0, have - 1)]
    apart = not is_participle(at(tokens, have + 1)) and has(between, "relative", "and")
    if have < 0 or apart or led.key.endswith("to") or led.does("plan") or has(between, "tells", "article"):
        return False
    return _is_undated(scene, item, when) and (is_participle(tokens[deed]) or has(between, "be"))


def goes_on(scene: Scene, item: Bound) -> bool:
    """Return whether what is counted had begun before the year: "continued to prosecute 12", "12 remained ongoing".

    Or "trials of 12 and nine cases were ongoing".

    Not where the verb behind it has a number of its own: "opened none but continued 14", "opened 12, continued 30".
    """
    if "continued" not in scene.marks or item.rule == "number-of":
        return False
    tokens = scene.tokens
    begins = item.begins
    if tokens[begins].does("base") and tokens[begins - 1].does("and"):  # "continued to house and assist 12"
        back = range(begins - 2, max(0, begins - _NEAR) - 1, -1)
        led = next((i for i in back if tokens[i].does("continued") or tokens[i].number is not None), begins)
        begins = led + 1 if tokens[led].does("continued") else begins
    begins = _before_aside(tokens, begins)
    near = range(begins - 1, max(0, begins - 3) - 1, -1)
    ends = (i for i in near if tokens[i].key in (";", ")") or tokens[i].does_any("and", "break", "comparison"))
    before = tokens[next(ends, near.stop) + 1 : item.phrase.end]
    end = _past_whose(tokens, item)
    after = tokens[end : end + 4]
    joined = bool(after) and (
        after[0].does_any("and", "break")
        or (after[0].key in (",", ";") and any(t.number_kind == "count" for t in after[2:]))
    )
    return _last_together(scene, item, end) or has((*before, *(() if joined else after[:2])), "continued")


def _last_together(scene: Scene, item: Bound, end: int) -> bool:
    """Return whether a clause opens with several that are told to go on: "trials of 12 and nine cases were ongoing"."""
    tokens = scene.tokens
    opens = item.begins <= 1 and not tokens[0].does("exists")
    if not (opens and item.rule in _ALONE - {"done"}) or not at(tokens, end).does("and"):
        return False
    told = (i for i in range(end, len(tokens)) if tokens[i].does_any("continued", *_PARTED) or is_verb(tokens, i))
    last = next(told, -1)
    some = tokens[last - 1].number is not None or has(tokens[last + 1 : last + 3], "be")  # "and 12 ongoing ones were"
    return tokens[last].does("continued") and not some


def _before_aside(tokens: Sequence[Token], begins: int) -> int:
    """Return the place before an aside behind what goes on: "continued, from earlier years, four trials"."""
    asides = range(begins - 2, max(0, begins - _NEAR) - 1, -1) if tokens[begins - 1].key == "," else ()
    comma = next((i for i in asides if tokens[i].key == ","), begins)
    return comma if tokens[comma - 1].does("continued") else begins


def _past_whose(tokens: Sequence[Token], item: Bound) -> int:
    """Return the place behind what is counted by name and whom or what it is of: "three trials of five suspects"."""
    end = item.phrase.end
    if item.phrase.what != "measure" or not at(tokens, end).does_any("link", "other-law") or tokens[end].does("origin"):
        return end
    ahead = range(end + 1, min(end + _NEAR, len(tokens)))
    return next((i for i in ahead if tokens[i].key in PAUSES or tokens[i].does_any(*_TOLD_NEXT)), end)
