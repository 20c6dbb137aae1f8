"""Recommendations as lives: where each began, what it went through, and how it stands now."""

from __future__ import annotations

import re
from collections import defaultdict
from collections.abc import Iterable, Mapping
from itertools import groupby
from typing import Literal, get_args

from attrs import evolve, frozen

from tipcompare.align.redline import redline_spans
from tipcompare.changes.misfiled import list_doubted
from tipcompare.changes.printed_years import find_likely, find_open, find_stays, list_read
from tipcompare.language.counts import list_names
from tipcompare.model import CountryReport, Edit, Edition, Editions, Occurrence, Recommendation, Status
from tipcompare.model.comparison import ItemKey
from tipcompare.report.anchors import name_item, name_place
from tipcompare.report.evidence import ShownEvidence, gather_differences, gather_evidence
from tipcompare.report.redlines import Piece, run_redline
from tipcompare.report.since import gather_caveats
from tipcompare.series import SeriesProfile, get_profile

State = Literal[Status, "ended", "unread", "absent"]

_SAID = {
    "first_read": "in the first list read",
    "ended": "went into another",
    "unread": "could not be read",
    "absent": "not there",
}
STATE_TITLES = {state: _SAID.get(state, state) for state in get_args(State)}


@frozen
class EditionState:
    """What became of a recommendation in one edition, and whether that is only likely."""

    edition: Edition
    state: State
    likely: bool = False

    @property
    def told(self) -> str:
        """Its state as a page says it: `reworded`, `likely new`."""
        return f"{'likely ' if self.likely else ''}{STATE_TITLES[self.state]}"


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
        before: (`2020, no. 3`, name of its place, whether it is only likely) of each earlier wording it goes back to;
            several where merged, those that are only likely last.
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
        return EditionState(self.edition, self.state, self.likely or self.perhaps is not None).told

    @property
    def likely(self) -> bool:
        """Whether all that it goes back to is only likely, so that its status is."""
        return bool(self.before) and all(likely for *_, likely in self.before)


@frozen
class Lifeline:
    """One recommendation over all editions.

    Args:
        name: its recurrence id.
        text: its newest wording.
        area: the publisher's heading over it there.
        themes: what it asks for, told by its newest words; empty where the series declares no themes.
        first, last: editions it first and last stands in; what was split off first stands where the whole did.
        stood: the edition since which every list read up to `last` has it: the first, unless it was gone in between.
        seen: number of editions it stands in, those of the whole it was split off counted.
        now: its state in the newest edition.
        origins: recurrence ids of what it was split off or merged from at its beginning.
        into: recurrence ids of what it went into, where it did.
        perhaps: recurrence ids of the new ones that may yet go back to it, where it was dropped.
        likely: whether what is said of `now` is only likely: that it went into these, is new, was dropped, or goes on
            from what it goes back to.
        states: one for each edition from the first with a wording of its own on.
        wordings: oldest first.
        printed: the first year that the publisher prints beside its newest wording; None where it prints none.
        caveat: what is to be said beside `since`: where the publisher's year and the chain read here differ, or what
            the chain rests on, and which document that this is told from may be another's; empty where nothing is.
    """

    name: str
    text: str
    area: str
    themes: tuple[str, ...]
    first: Edition
    last: Edition
    stood: Edition
    seen: int
    now: State
    origins: tuple[str, ...]
    into: tuple[str, ...]
    perhaps: tuple[str, ...]
    likely: bool
    states: tuple[EditionState, ...]
    wordings: tuple[Wording, ...]
    printed: int | None
    caveat: str

    @property
    def stands(self) -> bool:
        """Whether the newest edition has it."""
        return self.now not in ("dropped", "ended", "unread", "absent")

    @property
    def status(self) -> str:
        """What became of it by the newest edition, as a page says it: `reworded`, `likely new`."""
        return EditionState(self.last, self.now, self.likely).told

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
    """What is known of each item: where it stands, what is said beside it, its chains, and the chains it goes on in.

    Redlines are those of the comparisons, by the old item and the new one; likely holds what each item goes back to
    where that is only likely, and heirs whether it is; opened holds what each new item may yet go back to, and claims
    the chains of the new ones that may go back to each.
    """

    items: Mapping[ItemKey, tuple[CountryReport, Recommendation]]
    differences: Mapping[ItemKey, tuple[str, ...]]
    evidence: Mapping[ItemKey, tuple[ShownEvidence, ...]]
    caveats: Mapping[ItemKey, str]
    stays: Mapping[ItemKey, Edition]
    likely: Mapping[ItemKey, frozenset[ItemKey]]
    chains: Mapping[ItemKey, set[str]]
    heirs: Mapping[ItemKey, dict[str, bool]]
    opened: Mapping[ItemKey, ItemKey]
    claims: Mapping[ItemKey, set[str]]
    redlines: Mapping[tuple[ItemKey, ItemKey], tuple[Edit, ...]]


def trace_lifelines(history: Editions) -> tuple[Lifeline, ...]:
    """Return the life of every recommendation: those that stand first, then by years outstanding, longest first."""
    chains, heirs = defaultdict[ItemKey, set[str]](set), defaultdict[ItemKey, dict[str, bool]](dict)
    claims = defaultdict[ItemKey, set[str]](set)
    likely, opened = find_likely(history), find_open(history)
    for one in history.occurrences:
        here = (one.edition, one.ordinal)
        chains[here].add(one.recurrence_id)
        for before in one.previous:
            heirs[before][one.recurrence_id] = before in likely[here]
        if here in opened:
            claims[opened[here]].add(one.recurrence_id)
    items = {(r.edition, item.ordinal): (r, item) for r in history.reports for item in r.recommendations}
    redlines = {
        ((found.old.edition, change.old[0]), (found.new.edition, change.new[0])): change.redline
        for found in history.comparisons
        for change in found.recommendations
        if change.redline
    }
    beside = (gather_differences(history), gather_evidence(history), gather_caveats(history), find_stays(history))
    found = _Found(items, *beside, likely, chains, heirs, opened, claims, redlines)
    ordered = sorted(history.occurrences, key=lambda item: (item.recurrence_id, item.edition, item.ordinal))
    every = groupby(ordered, key=lambda item: item.recurrence_id)
    lives = [_trace(history, found, tuple(group)) for _, group in every]
    return tuple(sorted(lives, key=lambda life: (not life.stands, -life.span, -life.seen, life.name)))


def find_older(history: Editions) -> CountryReport | None:
    """Return the last edition before the newest of which the list was read; None where there is none."""
    return next((report for report in history.reports[-2::-1] if report.recommendations_read), None)


def list_dropped(history: Editions, lives: Iterable[Lifeline]) -> list[Lifeline]:
    """Return what stands in the last list read before the newest, and in that no longer; none where it was not read."""
    older = find_older(history)
    return [life for life in lives if older is not None and life.now == "dropped" and life.last == older.edition]


def _trace(history: Editions, found: _Found, occurrences: tuple[Occurrence, ...]) -> Lifeline:
    name = occurrences[0].recurrence_id
    by_edition = {edition: tuple(group) for edition, group in groupby(occurrences, key=lambda item: item.edition)}
    last = occurrences[-1].edition
    newest = found.items[last, by_edition[last][0].ordinal][1]
    heirs = {heir: weak for item in by_edition[last] for heir, weak in found.heirs[last, item.ordinal].items()}
    heirs.pop(name, None)
    place = (last, by_edition[last][0].ordinal)
    claims = tuple(sorted(found.claims[place]))
    weak = all(heirs.values()) if heirs else bool(claims)
    states = _states(history, found, by_edition, EditionState(last, "ended" if heirs else "dropped", weak))
    now = next((one for one in states if one.edition > last and one.state in ("dropped", "ended")), states[-1])
    return Lifeline(
        name=name,
        text=newest.text,
        area=newest.area,
        themes=find_themes(newest.text, get_profile(history.series)),
        first=occurrences[-1].first_edition,
        last=last,
        stood=found.stays[place],
        seen=occurrences[-1].editions_seen,
        now=now.state,
        origins=tuple(sorted(set().union(*map(found.chains.__getitem__, occurrences[0].previous)) - {name})),
        into=tuple(sorted(heirs)),
        perhaps=claims if now.state == "dropped" else (),
        likely=now.likely,
        states=states,
        wordings=tuple(_word(found, occurrence) for occurrence in occurrences),
        printed=newest.printed_first,
        caveat="; ".join(
            filter(None, (found.caveats[place], _tell_doubted(history, states, found.stays[place], last)))
        ),
    )


def find_themes(text: str, profile: SeriesProfile) -> tuple[str, ...]:
    """Return the titles of the themes whose words `text` uses, in the order of the profile.

    Example:
        >>> find_themes("Train judges, and open a shelter for boys.", get_profile("tip"))
        ('Shelter and services', 'Children', 'Training')
    """
    words = re.findall(r"[a-z]+", text.lower())
    return tuple(theme.title for theme in profile.themes if theme.is_told_by(words))


def _tell_doubted(history: Editions, states: Iterable[EditionState], stood: Edition, last: Edition) -> str:
    """Which documents may be others' that say since when it stands: the first and last with it, and those beside."""
    before = max((edition for edition in list_read(history) if edition < stood), default=stood)
    gone = next((one.edition for one in states if one.edition > last and one.state in ("dropped", "ended")), last)
    told = set(map(str, (before, stood, last, gone)))
    doubted = [edition for edition in list_doubted(history.reports) if edition in told]
    return f"by the document of {list_names(doubted)}, perhaps of another edition or country" if doubted else ""


def _states(
    history: Editions, found: _Found, by_edition: dict[Edition, tuple[Occurrence, ...]], end: EditionState
) -> tuple[EditionState, ...]:
    """What became of it in each edition; `end` is what it comes to after the last that has it."""
    states: list[EditionState] = []
    first, last = next(iter(by_edition)), next(reversed(by_edition))
    gone = False
    for report in history.reports:
        here = by_edition.get(report.edition)
        if report.edition < first:
            continue
        if here:
            place, before = (report.edition, here[0].ordinal), here[0].previous
            weak = found.likely[place].issuperset(before) if before else place in found.opened
            states.append(EditionState(report.edition, here[0].status, weak))
        elif not report.recommendations_read:
            states.append(EditionState(report.edition, "unread"))
        elif report.edition < last or gone:
            states.append(EditionState(report.edition, "absent"))
        else:
            states.append(evolve(end, edition=report.edition))
            gone = True
    return tuple(states)


def _tell_dated(occurrence: Occurrence, item: Recommendation) -> str:
    """What the years printed beside an item say otherwise than its state."""
    if item.printed_first is None or occurrence.status == "first_read":
        return ""
    fresh = item.printed_first == occurrence.edition.year
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
    return Wording(
        edition=occurrence.edition,
        ordinal=occurrence.ordinal,
        state=occurrence.status,
        text=item.text,
        place=name_place(report.edition, item.span),
        name=name_item(report.edition, item.ordinal),
        redline=redline,
        before=tuple(
            (*_name(found, old), weak)
            for weak, old in sorted((old in found.likely[here], old) for old in occurrence.previous)
        ),
        perhaps=_name(found, found.opened[here]) if here in found.opened else None,
        score=occurrence.match_score,
        matched_by=occurrence.matched_by,
        years=item.years,
        dated=_tell_dated(occurrence, item),
        differences=found.differences.get(here, ()),
        evidence=found.evidence.get(here, ()),
    )
