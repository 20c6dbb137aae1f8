"""What two editions say of each other."""

from __future__ import annotations

from collections import Counter
from typing import Literal

from attrs import field, frozen

from tipcompare.errors import UseError
from tipcompare.model.checks import between
from tipcompare.model.document import CountryReport, Edition
from tipcompare.model.figures import Answer
from tipcompare.model.kinds import true_to_kinds
from tipcompare.model.source import Span, show_count, tell_count

Status = Literal["first_read", "new", "repeated", "reworded", "split", "merged", "returned", "dropped"]
"""What became of a recommendation from one edition to the next.

`first_read` is one of the first edition whose list was read, of which nothing is known from before; `returned` is one
that was away in between; `dropped` stands in comparisons only."""

Fate = Literal["standing", "dropped", "merged", "unread"]
"""How the life of a recommendation ends, as far as is known: the newest edition has it, a list that was read has it no
longer, it went into another, or no list after its last edition could be read."""

ItemKey = tuple[Edition, int]
"""Which recommendation of a history: its edition, and its place in the list there, from 1."""

MatchedBy = Literal["", "verbatim", "assignment", "split", "merge", "return"]
EditKind = Literal["equal", "insert", "delete", "replace"]
RatingChangeKind = Literal["same", "up", "down", "unordered", "unknown"]
SectionStatus = Literal["same", "changed", "moved", "split", "merged", "added", "removed", "not found"]
AlignedBy = Literal["", "heading", "content"]
WordingKind = Literal[
    "groups added",
    "groups removed",
    "scope wider",
    "scope narrower",
    "verb stronger",
    "verb weaker",
    "deadline",
    "actor",
    "moved up",
    "moved down",
]
Actor = Literal["government", "other", "unclear"]
Polarity = Literal["did", "did not", "planned", "unclear"]
RestatementKind = Literal["revised", "rounding", "unit differs", "period differs"]


@frozen(order=True, field_transformer=true_to_kinds)
class Edit:
    """One step of a word-level redline; the steps of one redline tile both texts.

    Args:
        kind: equal, insert (only in new), delete (only in old) or replace.
        old: the stretch of the old report's text.
        new: the stretch of the new report's text.
    """

    kind: EditKind
    old: Span
    new: Span


@frozen(order=True, field_transformer=true_to_kinds)
class Link:
    """One recommendation of an edition traced to one of an earlier edition.

    Args:
        old_edition, old_ordinal: the earlier one: its edition, and its place in the list there, from 1.
        new_edition, new_ordinal: the later one, likewise.
        score: 0-1, the probability that both are the same recommendation.
        matched_by: which pass made the link.
        runner_up: 0-1, the score of the next best old candidate for the new one; 0 where there is none.
    """

    new_edition: Edition
    new_ordinal: int
    old_edition: Edition
    old_ordinal: int
    score: float = field(validator=between(0.0, 1.0))
    matched_by: MatchedBy
    runner_up: float = field(default=0.0, validator=between(0.0, 1.0))


@frozen(field_transformer=true_to_kinds)
class WordingChange:
    """One respect in which a kept recommendation says something else, told by its words.

    Args:
        kind: what became different.
        old: the words in the old report's text; None where only the new edition has such words.
        new: the words in the new report's text; None where only the old one has. At least one of both is there.
    """

    kind: WordingKind
    old: Span | None = None
    new: Span | None = field(default=None)

    @new.validator
    def _check(self, _attribute: object, value: Span | None) -> None:
        if value is None and self.old is None:
            raise UseError("expected words in the old or the new text, got none")


@frozen(field_transformer=true_to_kinds)
class Evidence:
    """A passage of a later edition that speaks to a recommendation of the edition before: evidence, not a verdict.

    Args:
        ordinal: of the recommendation, in the old edition's list, from 1.
        span: the sentence, in the new report's text.
        score: 0-1, how much of the weight of their words the two share.
        polarity: whether the passage says that something was done, not done or planned; unclear where it does not tell.
        terms: the shared words as the passage has them, those that weigh most first.
        actor: who the passage says did it, or did not: the government and its bodies, others, or unclear.
        certainty: 0-1, how sure it is that the passage speaks to the recommendation and says what `polarity` says.
        part: where it speaks to one of several things that the recommendation asks for: the words for that, in the old
            report's text; None where it speaks to the whole.
    """

    ordinal: int = field(validator=between(1))
    span: Span
    score: float = field(validator=between(0.0, 1.0))
    polarity: Polarity
    terms: tuple[str, ...] = ()
    actor: Actor = "unclear"
    certainty: float = field(default=0.0, validator=between(0.0, 1.0))
    part: Span | None = None


@frozen(field_transformer=true_to_kinds)
class RecommendationChange:
    """What became of one recommendation, or of one group that was split or merged, between two editions.

    Args:
        status: new (no old), dropped (no new), repeated, reworded (as many old as new), split (more new), merged (fewer
            new); in a comparison of a history also returned (none in the old edition, but in one before it).
        old: ordinals in the old edition, in order.
        new: ordinals in the new edition, in order.
        links: one for each pair.
        redline: word-level edits for a pair of one old and one new; empty otherwise.
        best_score: 0-1, the best score to any item of an earlier edition, linked or not.
        nearest: (edition, ordinal) of the item that `best_score` is of; None where there is none.
        wording: what is different in kind, for a pair of one old and one new.
    """

    status: Status
    old: tuple[int, ...]
    new: tuple[int, ...]
    links: tuple[Link, ...] = field(default=(), repr=show_count)
    redline: tuple[Edit, ...] = field(default=(), repr=show_count)
    best_score: float = 0.0
    nearest: ItemKey | None = None
    wording: tuple[WordingChange, ...] = field(default=(), repr=show_count)

    @property
    def pair(self) -> tuple[int, int] | None:
        """The ordinals in the old and the new edition where it is of one and one; else None."""
        return (self.old[0], self.new[0]) if len(self.old) == len(self.new) == 1 else None


@frozen(field_transformer=true_to_kinds)
class RatingChange:
    """The ratings of two editions side by side.

    Args:
        old, new: values on the series' scale; None where not read.
        kind: same, up (better), down (worse), unordered (one of them is off the scale, as a special case), unknown.
        stated: the direction the new edition's own statement gives; None where it gives none.
    """

    old: str | None
    new: str | None
    kind: RatingChangeKind
    stated: str | None = None


@frozen(field_transformer=true_to_kinds)
class ParagraphChange:
    """One paragraph of a section against its counterpart, or those in a row that the other edition has in one.

    Args:
        old, new: spans in the two texts; None where the paragraph stands in one edition only.
        similarity: 0-1 by words in common order.
        redline: edits that tile both spans; empty where only one is there.
    """

    old: Span | None
    new: Span | None
    similarity: float
    redline: tuple[Edit, ...] = field(default=(), repr=show_count)


@frozen(field_transformer=true_to_kinds)
class SectionChange:
    """One kind of section of the new edition with what it was, or one of the old edition that is gone.

    Of a section of which parts alone are left, with less than a third of its words, the rest is removed: a change by
    itself, beside those of its parts.

    Args:
        kind: the section kind, in the new edition unless it is gone.
        status: same (word for word, whatever the blanks within words, capitals, kinds of quotes and dashes and marks of
            sources), changed, moved (under another heading, or renamed), split (a part of what it was: other sections
            have the rest, or it is gone), merged (of several), added, removed, or not found (one
            edition has it, and the other breaks off, so that nobody knows whether it does, too).
        similarity: 0-1 by words in common order, to the paragraphs set against it; of a part (split) to those sentences
            of what it was, wherever they are shown, that are like its own: others say nothing of it.
        paragraphs: in the order of the new edition, removed ones where they stood.
        old_kinds: the section kinds it goes back to in the old edition; none where it was added or removed.
        aligned_by: heading where it was told by its heading, content where by what it says, empty where it has none.
    """

    kind: str
    status: SectionStatus
    similarity: float
    paragraphs: tuple[ParagraphChange, ...] = field(default=(), repr=show_count)
    old_kinds: tuple[str, ...] = ()
    aligned_by: AlignedBy = ""


@frozen(field_transformer=true_to_kinds)
class AnswerChange:
    """What each of two editions answers on one measure for the year it is about.

    Args:
        measure: what is counted.
        old, new: the answers for each edition's own year; None where an edition says nothing of it.
    """

    measure: str
    old: Answer | None
    new: Answer | None


@frozen(field_transformer=true_to_kinds)
class Restatement:
    """One year's figure given with another value by a later edition.

    Args:
        measure, year: what both answer.
        first_edition, later_edition: the two that differ.
        first, later: the answer that each of them gives.
        kind: revised, rounding, unit differs or period differs.
    """

    measure: str
    year: int
    first_edition: Edition
    first: Answer
    later_edition: Edition
    later: Answer
    kind: RestatementKind


@frozen(field_transformer=true_to_kinds)
class TermChange:
    """Where two editions name one group of people, or one topic.

    Args:
        key, title: of the group.
        old, new: where each edition names it, in order.
    """

    key: str
    title: str
    old: tuple[Span, ...] = field(repr=show_count)
    new: tuple[Span, ...] = field(repr=show_count)

    @property
    def silenced(self) -> bool:
        """Whether the old edition names it and the new one does not."""
        return bool(self.old) and not self.new


@frozen(field_transformer=true_to_kinds)
class Comparison:
    """Everything that two editions of one country's report say of each other.

    Args:
        old, new: the two editions.
        rating, recommendations, sections, answers, restatements: what is different in each respect; sections only where
            both are documents of one kind (see `unlike`).
        evidence: what the new edition, where later, says to the old one's recommendations, by ordinal, the best first.
        terms: where each edition names each group of people that either names.
    """

    old: CountryReport
    new: CountryReport
    rating: RatingChange
    recommendations: tuple[RecommendationChange, ...]
    sections: tuple[SectionChange, ...]
    answers: tuple[AnswerChange, ...]
    restatements: tuple[Restatement, ...] = ()
    evidence: tuple[Evidence, ...] = ()
    terms: tuple[TermChange, ...] = ()

    @property
    def reports(self) -> tuple[CountryReport, CountryReport]:
        """Both editions, the older first."""
        return self.old, self.new

    @property
    def unlike(self) -> bool:
        """Whether the two are documents of two kinds (a chapter and a record), so that their texts are not alike."""
        return bool(self.old.kind and self.new.kind) and self.old.kind != self.new.kind

    def __repr__(self) -> str:
        statuses = Counter(change.status for change in self.recommendations)
        told = ", ".join(f"{count} {status}" for status, count in sorted(statuses.items())) or "none compared"
        sections = Counter(section.status for section in self.sections if section.kind != "title")
        away = ((sections.pop(status, 0), status) for status in ("removed", "not found"))
        gone = "".join(f", {count} {status}" for count, status in away if count)
        return (
            f"<Comparison of {self.new.country.name} ({self.new.country.code}), {self.new.series}: "
            f"{self.old.edition} to {self.new.edition}>\n"
            f"rating: {self.rating.kind} ({self.rating.old or '-'} to {self.rating.new or '-'})\n"
            f"recommendations: {told}\n"
            f"sections: {sections.total() - sections['same']} of {sections.total()} changed{gone}; "
            f"figures on {tell_count(len(self.answers), 'measure')}"
        )
