"""The lives of recommendations over the editions: where each began, what became of it in each, and how it ended."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Mapping
from itertools import groupby
from typing import Literal, get_args

from attrs import evolve, frozen

from tipcompare.changes.printed_years import find_doubtful, find_likely, find_open, find_stays, list_read
from tipcompare.model import CountryReport, Edition, Editions, Occurrence, Recommendation, Status
from tipcompare.model.comparison import Fate, ItemKey

State = Literal[Status, "ended", "unread", "absent"]

_SAID = {
    "first_read": "in the first list read",
    "ended": "went into another",
    "unread": "could not be read",
    "absent": "not there",
}
STATE_TITLES = {state: _SAID.get(state, state) for state in get_args(State)}
_FATES: Mapping[State, Fate] = {"ended": "merged", "dropped": "dropped", "unread": "unread"}


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
class Life:
    """One recommendation over all editions.

    Args:
        name: its recurrence id.
        occurrences: its places, oldest first.
        report, item: its newest wording.
        first, last: editions it first and last stands in; what was split off first stands where the whole did.
        stood: the edition since which every list read up to `last` has it: the first, unless it was gone in between.
        begun: whether a list was read before `first`, so that it is known not to have stood there.
        seen: number of editions it stands in, those of the whole it was split off counted.
        now: its state in the newest edition.
        origins: recurrence ids of what it was split off or merged from at its beginning.
        into: recurrence ids of what it went into, where it did.
        perhaps: recurrence ids of the new ones that may yet go back to it, where it was dropped.
        likely: whether what is said of `now` is only likely: that it went into these, is new, was dropped, or goes on
            from what it goes back to.
        states: one for each edition from the first with a wording of its own on.
    """

    name: str
    occurrences: tuple[Occurrence, ...]
    report: CountryReport
    item: Recommendation
    first: Edition
    last: Edition
    stood: Edition
    begun: bool
    seen: int
    now: State
    origins: tuple[str, ...]
    into: tuple[str, ...]
    perhaps: tuple[str, ...]
    likely: bool
    states: tuple[EditionState, ...]

    @property
    def fate(self) -> Fate:
        """How it ends, as far as is known."""
        return _FATES.get(self.now, "standing")

    @property
    def gone(self) -> Edition | None:
        """The first edition read after its last, which no longer has it; None where it stands, or none was read."""
        return next((one.edition for one in self.states if one.state in ("dropped", "ended")), None)

    @property
    def printed(self) -> int | None:
        """The first year that the publisher prints beside its newest wording; None where it prints none."""
        return self.item.printed_first

    @property
    def stands(self) -> bool:
        """Whether the newest edition has it."""
        return self.fate == "standing"

    @property
    def returns(self) -> int:
        """How often it came back."""
        return sum(one.state == "returned" for one in self.states)


@frozen
class _Known:
    """What is known of each item: where it stands, its chains, and the chains it goes on in; and which lists were read.

    Doubtful are those that only likely became what is said; heirs holds whether it is likely of each that goes on,
    and claims the chains of the new ones that may go back to each.
    """

    items: Mapping[ItemKey, tuple[CountryReport, Recommendation]]
    stays: Mapping[ItemKey, Edition]
    doubtful: frozenset[ItemKey]
    chains: Mapping[ItemKey, set[str]]
    heirs: Mapping[ItemKey, dict[str, bool]]
    claims: Mapping[ItemKey, set[str]]
    read: tuple[Edition, ...]


def trace_lives(history: Editions) -> tuple[Life, ...]:
    """Return the life of every recommendation, in order of recurrence id."""
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
    doubtful = find_doubtful(history, likely, opened)
    known = _Known(items, find_stays(history), doubtful, chains, heirs, claims, list_read(history))
    ordered = sorted(history.occurrences, key=lambda item: (item.recurrence_id, item.edition, item.ordinal))
    every = groupby(ordered, key=lambda item: item.recurrence_id)
    return tuple(_trace(history, known, tuple(group)) for _, group in every)


def _trace(history: Editions, known: _Known, occurrences: tuple[Occurrence, ...]) -> Life:
    name = occurrences[0].recurrence_id
    by_edition = {edition: tuple(group) for edition, group in groupby(occurrences, key=lambda item: item.edition)}
    last = occurrences[-1].edition
    heirs = {heir: weak for item in by_edition[last] for heir, weak in known.heirs[last, item.ordinal].items()}
    heirs.pop(name, None)
    place = (last, by_edition[last][0].ordinal)
    claims = tuple(sorted(known.claims[place]))
    weak = all(heirs.values()) if heirs else bool(claims)
    states = _states(history, known, by_edition, EditionState(last, "ended" if heirs else "dropped", weak))
    now = next((one for one in states if one.edition > last and one.state in ("dropped", "ended")), states[-1])
    first = occurrences[-1].first_edition
    return Life(
        name,
        occurrences,
        *known.items[place],
        first=first,
        last=last,
        stood=known.stays[place],
        begun=any(edition < first for edition in known.read),
        seen=occurrences[-1].editions_seen,
        now=now.state,
        origins=tuple(sorted(set().union(*map(known.chains.__getitem__, occurrences[0].previous)) - {name})),
        into=tuple(sorted(heirs)),
        perhaps=claims if now.state == "dropped" else (),
        likely=now.likely,
        states=states,
    )


def _states(
    history: Editions, known: _Known, by_edition: dict[Edition, tuple[Occurrence, ...]], end: EditionState
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
            weak = (report.edition, here[0].ordinal) in known.doubtful
            states.append(EditionState(report.edition, here[0].status, weak))
        elif not report.recommendations_read:
            states.append(EditionState(report.edition, "unread"))
        elif report.edition < last or gone:
            states.append(EditionState(report.edition, "absent"))
        else:
            states.append(evolve(end, edition=report.edition))
            gone = True
    return tuple(states)
