"""The rating of a narrative: what its heading prints and its statement says, decided together, and why it is so."""

from __future__ import annotations

import re
from collections.abc import Iterable, Sequence
from itertools import chain
from operator import attrgetter, itemgetter
from typing import cast

from attrs import evolve, frozen

from tipcompare.language import Vocabulary
from tipcompare.model import Rating, RatingFact, ReportWarning, Span
from tipcompare.model.document import Direction
from tipcompare.reading.folding import Folded, squash
from tipcompare.reading.narrative_title import Title
from tipcompare.reading.pipeline import Draft
from tipcompare.reading.wording import Wording
from tipcompare.series import SeriesProfile

_in_order = attrgetter("span.start", "span.end", "kind", "value")
_LONGEST_LEAD = 24
"""Letters before a move in which it may be said that it was required and not made."""

_TOLD_BY = (("statement", {"standards", "direction", "statement", "years"}), ("law", {"waiver", "plan"}))
"""What kind of sentence it is in which facts of these kinds are told."""


@frozen
class Statement:
    """What the sentences on standards and rating say.

    Args:
        span: the first of them; None where none speaks of either.
        facts: each thing they say, in order of spans.
        standard: the rating that follows from what they say of the standards, where it is one alone.
        unknown: where a level that does not exist is named.
    """

    span: Span | None = None
    facts: tuple[RatingFact, ...] = ()
    standard: str | None = None
    unknown: Span | None = None

    def said(self, kind: str) -> str | None:
        """Return the value of the first fact of this kind, or None."""
        return next((fact.value for fact in self.facts if fact.kind == kind), None)


def read_rating(draft: Draft) -> Draft:
    """Read the rating from title and summary, and each thing that they and the notes say of it."""
    folded, wording = draft.folded, draft.wording
    statement = read_statement(folded, draft.bodies(("summary",)), wording)
    heading = next((section.span for section in draft.sections if section.kind == "title"), None)
    rating, doubts = decide_rating(draft.title, statement, heading, draft.profile)
    notes = [p.span for p in draft.passages if p.note]
    message = "a note says that the rating was changed after publication"
    later = (ReportWarning("later-determination", message, note) for note in notes)
    if rating is not None:
        printed = levels_in(folded, heading, wording, "heading")[:1] if heading is not None else []
        changed = [fact for note in notes for fact in levels_in(folded, note, wording, "determination")][-1:]
        rating = evolve(rating, facts=tuple(sorted((*printed, *rating.facts, *changed), key=_in_order)))
    return evolve(draft, rating=rating).warn(*doubts, *later)


def decide_rating(
    title: Title | None, statement: Statement, heading: Span | None, profile: SeriesProfile
) -> tuple[Rating | None, list[ReportWarning]]:
    """Return the rating that heading and statement give together, and what is doubtful about it.

    The heading goes first, as it is what the publisher rated; where both speak and differ, that is a warning.
    """
    labels = {level.value: level.label for level in profile.rating.scale}
    printed = title.value if title else None
    said = statement.said("statement") or statement.standard
    gives, says = labels.get(printed or "", ""), labels.get(said or "", "")
    strange = [heading if title is not None and title.rated and not gives else None, statement.unknown]
    message = "a rating is printed that is not on the series' scale"
    doubts = [ReportWarning("unknown-rating", message, span) for span in strange if span is not None]
    cut = title is not None and title.clean and bool(gives) and says.startswith(f"{gives} ")
    value = said if cut else printed or said
    span = statement.span or heading
    if value is None or span is None:
        return None, [*doubts, ReportWarning("no-rating", "no rating was found in heading or statement", span)]
    if gives and says and gives != says:
        differing = ("rating-differs", f"the heading gives {gives}, the statement {says}")
        told = ("heading-cut", f"the heading is cut to {gives}; {says} is what begins so") if cut else differing
        doubts.append(ReportWarning(*told, span, heading))
    rating = Rating(
        value=value,
        label=labels[value],
        span=span,
        direction=cast("Direction | None", statement.said("direction")),
        previous=statement.said("previous"),
        waiver=statement.said("waiver") == "granted",
        heading_value=printed,
        statement_value=said,
        facts=statement.facts,
    )
    return rating, doubts


def states_rating(letters: str, wording: Wording) -> bool:
    """Return whether a sentence of these letters states the rating or how the standards are met."""
    rules = wording.profile.rating
    standards = (wording.letters(pattern) for pattern, _ in rules.standards)
    said = (wording.before_level(pattern) for pattern in (*(move for move, _ in rules.moves), *rules.calls))
    return any(pattern.search(letters) for pattern in chain(standards, said))


def read_statement(folded: Folded, told: Sequence[Span], wording: Wording) -> Statement:
    """Return what the paragraphs of the summary, in order, say of the rating."""
    if not told:
        return Statement()
    within = Span(told[0].start, told[-1].end)
    stating = [(one, said) for one, said in folded.sentences(told) if states_rating(said, wording)]
    rules = [(wording.letters(pattern), value) for pattern, value in wording.profile.rating.standards]
    standards = (value for _, said in stating for pattern, value in rules if pattern.search(said))
    moves, unknown = _read_moves(folded, within, wording)
    facts = tuple(sorted((*moves, *_other_facts(folded, within, wording)), key=_in_order))
    return Statement(stating[0][0] if stating else None, facts, next(standards, None) or None, unknown)


def levels_in(folded: Folded, within: Span, wording: Wording, kind: str) -> list[RatingFact]:
    """Return every level named in a stretch of the text, as facts of this kind, in order."""
    levels = wording.levels.finditer(folded.letters, *folded.bounds(within))
    return [fact for level in levels for fact in _name_level(folded, level, wording, kind)]


def _name_level(folded: Folded, level: re.Match[str] | None, wording: Wording, kind: str) -> list[RatingFact]:
    value = wording.level_of(level) if level else None
    return [] if level is None or value is None else [RatingFact(folded.span(*level.span()), kind, value)]


def _other_facts(folded: Folded, within: Span, wording: Wording) -> Iterable[RatingFact]:
    facts: dict[str, RatingFact] = {}
    for rule in wording.profile.rating.facts:
        for pattern in rule.patterns if rule.kind not in facts else ():
            found = wording.letters(pattern).search(folded.letters, *folded.bounds(within))
            if found and (value := rule.value or _count(found, wording.profile.figures.vocabulary)):
                facts[rule.kind] = RatingFact(folded.span(*found.span()), rule.kind, value)
                break
    return facts.values()


def _read_moves(folded: Folded, within: Span, wording: Wording) -> tuple[list[RatingFact], Span | None]:
    """The rating the statement gives, what became of it, and the rating before; and where it gives none that exists.

    Of several moves the last counts that is about this edition and was made: a waiver sentence names the downgrade
    that was not.
    """
    rules, letters, levels = wording.profile.rating, folded.letters, wording.levels
    start, end = folded.bounds(within)
    required, past = wording.letters(*rules.required), wording.letters(*rules.past)
    moves = [
        (move.start(), level, direction)
        for pattern, direction in rules.moves
        for move in wording.before_level(pattern).finditer(letters, start, end)
        if (level := levels.match(letters, move.end()))
        and not required.search(letters[max(start, move.start() - _LONGEST_LEAD) : move.start()])
    ]
    earlier = [level for _, level, _ in moves if past.match(letters, level.end())]
    made = max((one for one in moves if one[1] not in earlier), key=itemgetter(0), default=None)
    origin = wording.before_level(*rules.origins).search(letters, start, end)
    if made is not None:
        origin = wording.before_level(*rules.origins_after).match(letters, made[1].end(), end) or origin
    before = levels.match(letters, origin.end()) if origin else next(reversed(earlier), None)
    facts = _name_level(folded, before, wording, "previous")
    if made is None:
        bare = wording.before_level(*rules.calls).search(letters, start, end)
        return facts + _name_level(folded, bare and levels.match(letters, bare.end()), wording, "statement"), None
    first, level, direction = made
    facts += [RatingFact(folded.span(first, level.end()), "direction", direction)]
    facts += _name_level(folded, level, wording, "statement")
    return facts, folded.span(*level.span()) if wording.level_of(level) is None else None


def _count(found: re.Match[str], vocabulary: Vocabulary | None) -> str:
    """The count that the group `number` stands for, as digits; empty where it stands for none."""
    word, known = found.groupdict().get("number") or "", vocabulary or Vocabulary()
    digits = re.match(r"\d+", word)
    counts = chain(known.numbers, ((ordinal, place) for place, ordinal in enumerate(known.ordinals, 1)))
    return digits[0] if digits else next((f"{value:.0f}" for name, value in counts if squash(name) == word), "")


def find_reasons(draft: Draft) -> Draft:
    """Read why the rating is what it is: the sentences of the summary that do not advise, as facts of the rating.

    A sentence that says nothing of its kind goes with the one before it, so that a list of shortcomings stays
    together; where it denies something, it is one of shortcomings, unless it stands before the first that is one by
    its beginning ("However, ..."): so long efforts are told, and what is denied is said beside them, and from there on
    deeds are none ("The government continued to rely on ...") until efforts are told by that name. Of a country that
    is off the scale nothing is credited or found lacking.
    """
    rating, rules = draft.rating, draft.profile.rating
    if rating is None or not rules.reasons:
        return draft
    advice = [item.span for item in draft.recommendations]
    summary = [section.span for section in draft.sections if section.kind == "summary"]
    sentences = (one for one in draft.folded.sentences(summary) if not any(span.overlaps(one[0]) for span in advice))
    told = [(one, letters, _kind_of(one, letters, rating, draft.wording)) for one, letters in sentences if letters]
    reasons: list[RatingFact] = []
    current, denials = "efforts", draft.wording.letters(*rules.denials)
    turns = any(kind == "shortcomings" for _, _, kind in told)
    turned = not turns
    for sentence, letters, begun in told:
        turned = turned or begun == "shortcomings"
        if begun == "deeds":
            begun = "" if turns and current == "shortcomings" else "efforts"
        kind = begun or ("shortcomings" if turned and denials.search(letters) else current)
        current = kind if kind in ("efforts", "shortcomings") else current
        reasons.append(RatingFact(sentence, "reason", "statement" if draft.special else kind))
    return evolve(draft, rating=evolve(rating, facts=tuple(sorted((*rating.facts, *reasons), key=_in_order))))


def _kind_of(sentence: Span, letters: str, rating: Rating, wording: Wording) -> str:
    """The kind of a sentence by what is read in it, how it begins, or a level that it names; empty where none tells."""
    said = {fact.kind for fact in rating.facts if sentence.contains(fact.span)}
    told = (kind for kind, facts in _TOLD_BY if said & facts)
    begun = (kind for kind, patterns in wording.profile.rating.reasons if wording.letters(*patterns).match(letters))
    return next(chain(told, begun), "") or ("statement" if wording.levels.search(letters) else "")
