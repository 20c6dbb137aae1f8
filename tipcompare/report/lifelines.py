"""Recommendations as lives: where each began, what it went through, and how it stands now."""

from __future__ import annotations

import re
from collections.abc import Iterable, Mapping
from itertools import groupby

from attrs import fields, frozen

from tipcompare.align.redline import redline_spans
from tipcompare.changes.lives import STATE_TITLES, EditionState, Life, State, trace_lives
from tipcompare.changes.misfiled import list_doubted
from tipcompare.changes.printed_years import find_doubtful, find_likely, find_open, list_read
from tipcompare.language.counts import list_names
from tipcompare.model import CountryReport, Edit, Edition, Editions, Occurrence, Recommendation
from tipcompare.model.comparison import ItemKey
from tipcompare.report.anchors import name_item, name_place
from tipcompare.report.evidence import ShownEvidence, gather_differences, gather_evidence
from tipcompare.report.fresh import find_fresh, find_older
from tipcompare.report.redlines import Piece, run_redline
from tipcompare.report.since import gather_caveats
from tipcompare.series import SeriesProfile, get_profile

KIND_TITLES = {**STATE_TITLES, "dated": "new by matching alone"}
"""What recommendations are filed under, which `Lifeline.kind` tells."""


@frozen
class Wording:
    """How one edition words it.

    Args:
        edition, ordinal: where.
        state: against the edition before.
        text: as printed.
        place: name of its place in the page.
        name: of the place of the wording in the life, the same whichever editions are loaded.
        redline: against the earlier wording; empty where there is none or nothing changed.
        likely: whether what is said of `state` is only likely.
        before: (`2020, no. 3`, name of its place, whether it alone is only likely) of each earlier wording it goes back
            to; several where merged, those that are only likely last.
        perhaps: (`2020, no. 3`, name of its place) of what a new one may yet go back to; None where nothing is near.
        score: 0-1, best score to any earlier recommendation.
        matched_by: the pass that linked it.
        years: what the publisher itself prints beside it.
        dated: what these years say otherwise than its state; empty where they do not.
        differences: in what respects it says something else than the edition before.
        evidence: sentences of the next edition that speak to it.
    """

    edition: Edition
    ordinal: int
    state: State
    likely: bool
    text: str
    place: str
    name: str
    redline: tuple[Piece, ...]
    before: tuple[tuple[str, str, bool], ...]
    perhaps: tuple[str, str] | None
    score: float
    matched_by: str
    years: str
    dated: str
    differences: tuple[str, ...]
    evidence: tuple[ShownEvidence, ...]

    @property
    def status(self) -> str:
        """What happened to it there, as a page says it: `likely reworded`, `likely new`."""
        return EditionState(self.edition, self.state, self.likely).told


@frozen
class Lifeline(Life):
    """One recommendation over all editions, as a page tells it.

    Args:
        themes: what it asks for, told by its newest words; empty where the series declares no themes.
        fresh: whether it counts as new in the newest edition, as cards and the overview count: by the year printed
            beside it.
        wordings: oldest first.
        caveat: what is to be said beside `since`: where the publisher's year and the chain read here differ, or what
            the chain rests on, and which document that this is told from may be another's; empty where nothing is.
    """

    themes: tuple[str, ...]
    fresh: bool
    wordings: tuple[Wording, ...]
    caveat: str

    @property
    def text(self) -> str:
        """Its newest wording."""
        return self.item.text

    @property
    def area(self) -> str:
        """The publisher's heading over it there."""
        return self.item.area

    @property
    def status(self) -> str:
        """What became of it by the newest edition, as a page says it: `likely new`, `reworded, new as printed`."""
        dated = {"new": ", new as printed" if self.now != "new" else "", "dated": ", not as printed"}
        return EditionState(self.last, self.now, self.likely).told + dated.get(self.kind, "")

    @property
    def kind(self) -> str:
        """What it is filed under, likely or not: what counts as new is new, whatever matching takes it for."""
        return "new" if self.fresh else "dated" if self.now == "new" else self.now

    @property
    def runs(self) -> tuple[tuple[bool, tuple[Wording, ...]], ...]:
        """The wordings, newest first, those repeated word for word taken together: (whether repeated, wordings)."""
        groups = groupby(
            reversed(self.wordings), key=lambda wording: wording.state == "repeated" and not wording.evidence
        )
        return tuple((same, tuple(group)) for same, group in groups)

    @property
    def span(self) -> int:
        """Years from the one since which it stands to its last edition."""
        return max(self.last.year - self.since, 0)

    @property
    def since(self) -> int:
        """The year since which it stands: the publisher's own where it prints one, else since each list read has it."""
        return self.stood.year if self.printed is None else self.printed


@frozen
class _Found:
    """What is known of each item: where it stands, what is said beside it, and what it may go back to.

    Redlines are those of the comparisons, by the old item and the new one; doubtful are those that only likely became
    what is said, likely holds what each goes back to where that is only likely, opened what each new item may yet go
    back to; fresh are those that count as new in the newest list.
    """

    items: Mapping[ItemKey, tuple[CountryReport, Recommendation]]
    differences: Mapping[ItemKey, tuple[str, ...]]
    evidence: Mapping[ItemKey, tuple[ShownEvidence, ...]]
    caveats: Mapping[ItemKey, str]
    doubtful: frozenset[ItemKey]
    likely: Mapping[ItemKey, frozenset[ItemKey]]
    opened: Mapping[ItemKey, ItemKey]
    fresh: frozenset[ItemKey]
    redlines: Mapping[tuple[ItemKey, ItemKey], tuple[Edit, ...]]


def trace_lifelines(history: Editions) -> tuple[Lifeline, ...]:
    """Return the life of every recommendation: those that stand first, then by years outstanding, longest first."""
    items = {(r.edition, item.ordinal): (r, item) for r in history.reports for item in r.recommendations}
    redlines = {
        ((found.old.edition, change.old[0]), (found.new.edition, change.new[0])): change.redline
        for found in history.comparisons
        for change in found.recommendations
        if change.redline
    }
    beside = (gather_differences(history), gather_evidence(history), gather_caveats(history))
    fresh = frozenset((history.reports[-1].edition, ordinal) for ordinal in find_fresh(history).counted)
    likely, opened = find_likely(history), find_open(history)
    found = _Found(items, *beside, find_doubtful(history, likely, opened), likely, opened, fresh, redlines)
    lives = [_show(history, found, life) for life in trace_lives(history)]
    return tuple(sorted(lives, key=lambda life: (not life.stands, -life.span, -life.seen, life.name)))


def list_dropped(history: Editions, lives: Iterable[Lifeline]) -> list[Lifeline]:
    """Return what stands in the last list read before the newest, and in that no longer; none where it was not read."""
    older = find_older(history)
    return [life for life in lives if older is not None and life.now == "dropped" and life.last == older.edition]


def _show(history: Editions, found: _Found, life: Life) -> Lifeline:
    newest = [(one.edition, one.ordinal) for one in life.occurrences if one.edition == life.last]
    caveats = (found.caveats[newest[0]], _tell_doubted(history, life))
    return Lifeline(
        **{one.name: getattr(life, one.name) for one in fields(Life)},
        themes=find_themes(life.item.text, get_profile(history.series)),
        fresh=not found.fresh.isdisjoint(newest),
        wordings=tuple(_word(found, occurrence) for occurrence in life.occurrences),
        caveat="; ".join(filter(None, caveats)),
    )


def find_themes(text: str, profile: SeriesProfile) -> tuple[str, ...]:
    """Return the titles of the themes whose words `text` uses, in the order of the profile.

    Example:
        >>> find_themes("Train judges, and open a shelter for boys.", get_profile("tip"))
        ('Shelter and services', 'Children', 'Training')
    """
    words = re.findall(r"[a-z]+", text.lower())
    return tuple(theme.title for theme in profile.themes if theme.is_told_by(words))


def _tell_doubted(history: Editions, life: Life) -> str:
    """Which documents may be others' that say since when it stands: the first and last with it, and those beside."""
    before = max((edition for edition in list_read(history) if edition < life.stood), default=life.stood)
    told = set(map(str, (before, life.stood, life.last, life.gone or life.last)))
    doubted = [edition for edition in list_doubted(history.reports) if edition in told]
    return f"by the document of {list_names(doubted)}, perhaps of another edition or country" if doubted else ""


def _tell_dated(occurrence: Occurrence, item: Recommendation) -> str:
    """What the years printed beside an item say otherwise than its state."""
    if item.printed_first is None or occurrence.status == "first_read":
        return ""
    fresh = item.printed_first >= occurrence.edition.year
    return "" if fresh == (not occurrence.previous) else "new as printed" if fresh else "not new as printed"


def _name(found: _Found, key: ItemKey) -> tuple[str, str]:
    """What an earlier item is called on a page, and the name of its place there."""
    edition, ordinal = key
    return f"{edition}, no. {ordinal}", name_place(edition, found.items[key][1].span)


def _word(found: _Found, occurrence: Occurrence) -> Wording:
    here = (occurrence.edition, occurrence.ordinal)
    report, item = found.items[here]
    redline: tuple[Piece, ...] = ()
    if len(occurrence.previous) == 1 and occurrence.status != "repeated":
        earlier, before = found.items[occurrence.previous[0]]
        edits = found.redlines.get((occurrence.previous[0], here))
        edits = edits or redline_spans(earlier.text, before.span, report.text, item.span)
        pieces = run_redline(edits, earlier.text, report.text)
        redline = pieces if any(piece.kind != "equal" for piece in pieces) else ()
    weak = found.likely[here]
    apart = weak if weak < {*occurrence.previous} else frozenset()
    return Wording(
        edition=occurrence.edition,
        ordinal=occurrence.ordinal,
        state=occurrence.status,
        likely=here in found.doubtful,
        text=item.text,
        place=name_place(report.edition, item.span),
        name=name_item(report.edition, item.ordinal),
        redline=redline,
        before=tuple(
            (*_name(found, old), weak) for weak, old in sorted((old in apart, old) for old in occurrence.previous)
        ),
        perhaps=_name(found, found.opened[here]) if here in found.opened else None,
        score=occurrence.match_score,
        matched_by=occurrence.matched_by,
        years=item.years,
        dated=_tell_dated(occurrence, item),
        differences=found.differences.get(here, ()),
        evidence=found.evidence.get(here, ()),
    )
