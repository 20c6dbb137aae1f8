"""Chains of recommendations over N editions: where each began, where it stood, and where it was away."""

from __future__ import annotations

from collections import Counter
from collections.abc import Iterator, Mapping, Sequence

import numpy as np
from attrs import evolve, field, frozen

from tipcompare.align.acronyms import find_acronyms
from tipcompare.align.calibration import Calibration, fitted
from tipcompare.align.candidates import REMEMBERED, Candidates, Chain, ItemList, find_candidates, is_remembered
from tipcompare.align.copies import gather_copies, line_up, pair_off
from tipcompare.align.folding import spell_text
from tipcompare.align.matching import Match, find_older_wordings, match_items
from tipcompare.align.pairs import Pairs, compare_wordings, find_pairs
from tipcompare.align.statuses import tell_statuses
from tipcompare.align.wordings import Wordings, prepare_wordings
from tipcompare.language.tags import ENGLISH_TAG
from tipcompare.model import CountryReport, Edition, Link, Occurrence
from tipcompare.model.comparison import ItemKey, MatchedBy

_KEPT_WORDINGS = 3
"""Wordings of a chain, the latest, that newer items are compared with."""


@frozen(eq=False)
class Step:
    """One edition of a history on its way through the matching.

    Args:
        report: the edition.
        index: its place among the editions whose list was read.
        rows: rows of the wording of each item.
    """

    report: CountryReport
    index: int
    rows: tuple[int, ...]


@frozen
class Recurrence:
    """What recurs in the editions of one country's report.

    Args:
        occurrences: one for each recommendation of each edition, in order of edition and ordinal.
        links: every trace of one item to one of an earlier edition, in the same order.
    """

    occurrences: tuple[Occurrence, ...]
    links: tuple[Link, ...]


@frozen(eq=False)
class Considered:
    """What was weighed of one edition: the items that do not stand word for word in what went before.

    Args:
        step: the edition.
        places: of these items in its list, from 0.
        chains: what they may be like: those that may still go on.
        candidates: the pairs of both, by their places here.
        origins: what each item of the edition goes back to, by places in all chains so far.
    """

    step: Step
    places: tuple[int, ...]
    chains: tuple[Chain, ...]
    candidates: Candidates
    origins: tuple[Match, ...]


@frozen(eq=False)
class _Walk:
    """What has been seen so far: all chains, one up to each item, and the places of those that go on by themselves."""

    steps: tuple[Step, ...]
    wordings: Wordings
    pairs: Pairs
    calibration: Calibration
    chains: list[Chain] = field(factory=list)
    living: list[int] = field(factory=list)
    areas: set[str] = field(factory=set)


def trace_recurrence(
    reports: Sequence[CountryReport], *, calibration: Calibration | None = None, tag: str = ENGLISH_TAG
) -> Recurrence:
    """Return what recurs in the editions of one country's report.

    An edition whose list was not read is passed over: nothing is dropped there and nothing begins.

    Args:
        reports: of one country, ascending.
        calibration: the numbers to weigh with; those that are shipped where none are given.
        tag: of the language they are in.
    """
    walk = _prepare(reports, calibration or fitted(), tag)
    occurrences: list[Occurrence] = []
    links: list[Link] = []
    for considered in _walk_steps(walk):
        for place, origin in enumerate(considered.origins):
            links += _link(walk, considered.step, place, origin)
        occurrences += _settle(walk, considered.step, considered.origins)
    return Recurrence(tuple(occurrences), tuple(links))


def walk_editions(
    reports: Sequence[CountryReport], *, calibration: Calibration | None = None, tag: str = ENGLISH_TAG
) -> Iterator[tuple[Considered, Wordings]]:
    """Yield what was weighed of each edition whose list was read, in order, and the wordings: to explain, and to fit.

    Args:
        reports: of one country, ascending.
        calibration: the numbers to weigh with; those that are shipped where none are given.
        tag: of the language they are in.
    """
    walk = _prepare(reports, calibration or fitted(), tag)
    for considered in _walk_steps(walk):
        yield considered, walk.wordings
        _settle(walk, considered.step, considered.origins)


def _prepare(reports: Sequence[CountryReport], calibration: Calibration, tag: str) -> _Walk:
    """Spell every item of every edition, number the distinct wordings and compare them."""
    places: dict[str, int] = {}
    steps = []
    for index, report in enumerate(report for report in reports if report.recommendations_read):
        spelled = [spell_text(item.text) for item in report.recommendations]
        steps.append(Step(report, index, tuple(places.setdefault(text, len(places)) for text in spelled)))
    words = frozenset(word for spelled in places for word in spelled.split())
    acronyms = find_acronyms((step.report.text for step in steps), words)
    wordings = prepare_wordings(tuple(places), [step.rows for step in steps], acronyms, tag)
    return _Walk(tuple(steps), wordings, find_pairs(wordings), calibration)


def _walk_steps(walk: _Walk) -> Iterator[Considered]:
    """Trace the items of each edition: word for word first, then by how likely the rest belong together."""
    for step in walk.steps:
        known = frozenset(walk.areas)
        origins = _find_verbatim(walk, step, known)
        taken = {origin.olds[0] for origin in origins.values()}
        places = tuple(place for place in range(len(step.rows)) if place not in origins)
        left = [k for k in walk.living if is_remembered(walk.chains[k], step.index)]
        chains = tuple(walk.chains[k] for k in left)
        kept = frozenset(place for place, k in enumerate(left) if k in taken)
        new, old = _list_items(step, places), evolve(_list_chains(walk, step, chains, known), kept=kept)
        candidates = find_candidates(new, old, walk.pairs, walk.calibration)
        found = _find_wordings(walk, step, candidates, left)
        matches = _settle_returns(found, walk.chains, step.index, walk.calibration.further)
        origins |= dict(zip(places, _name_passes(matches, walk.chains, step.index), strict=True))
        yield Considered(step, places, chains, candidates, tuple(origins[place] for place in range(len(step.rows))))
        walk.areas.update(item.area for item in step.report.recommendations)


def _list_items(step: Step, places: Sequence[int]) -> ItemList:
    items = step.report.recommendations
    here = frozenset(item.area for item in items)
    return ItemList(tuple(step.rows[k] for k in places), tuple(items[k].area for k in places), here)


def _list_chains(walk: _Walk, step: Step, chains: Sequence[Chain], known: frozenset[str]) -> ItemList:
    own = [(*(walk.chains[k] for k in chain.before), chain) for chain in chains]
    rows = tuple(stood.row for wordings in own for stood in wordings)
    owners = tuple(place for place, wordings in enumerate(own) for _ in wordings)
    gaps = tuple(step.index - stood.last for wordings in own for stood in wordings)
    asked = tuple(min(chain.seen, REMEMBERED) for chain in chains)
    return ItemList(rows, tuple(chain.area for chain in chains), known, owners, gaps, asked)


def _find_verbatim(walk: _Walk, step: Step, known: frozenset[str]) -> dict[int, Match]:
    """The items that stand word for word as a chain last stood, those of the edition before first: see `pair_off`."""
    stood = {k: (walk.chains[k].last, walk.chains[k].row) for k in walk.living}
    left, waiting = gather_copies(dict(enumerate(step.rows))), gather_copies(stood)
    here, there = ([item.area for item in items] for items in (step.report.recommendations, walk.chains))
    origins = {}
    for last, row in sorted(waiting, reverse=True):
        places = [place for place in left.get(row, ()) if place not in origins]
        for place, source in pair_off(line_up(places, here), line_up(waiting[last, row], there)):
            if last < step.index - 1:
                score = _weigh_return(walk, step, place, walk.chains[source], known)
                origins[place] = Match((source,), (score,), score, matched_by="return", nearest=source)
            else:
                origins[place] = Match((source,), (1.0,), 1.0, matched_by="verbatim", nearest=source)
    return origins | dict(_find_old_words(walk, step, origins, known))


def _find_old_words(
    walk: _Walk, step: Step, origins: Mapping[int, Match], known: frozenset[str]
) -> Iterator[tuple[int, Match]]:
    """Yield the other items that stand word for word as what goes on in other words stood before: they come back."""
    taken = (walk.chains[origin.olds[0]] for origin in origins.values())
    older = gather_copies({k: walk.chains[k].row for chain in taken for k in chain.before})
    left = gather_copies({place: row for place, row in enumerate(step.rows) if place not in origins})
    here, there = ([item.area for item in items] for items in (step.report.recommendations, walk.chains))
    for row in (row for row in left if row in older):
        for place, source in pair_off(line_up(left[row], here), line_up(older[row], there)):
            score = _weigh_return(walk, step, place, walk.chains[source], known)
            yield place, Match((source,), (score,), score, matched_by="return", nearest=source)


def _weigh_return(walk: _Walk, step: Step, place: int, chain: Chain, known: frozenset[str]) -> float:
    """How likely it is, 0-1, that an item goes back to a chain that was away: the same words can be advised anew."""
    row = np.array([chain.row])
    pair = compare_wordings(walk.wordings, row, row)
    new, old = _list_items(step, (place,)), _list_chains(walk, step, (chain,), known)
    return match_items(find_candidates(new, old, pair, walk.calibration), walk.calibration)[0].score


def _find_wordings(walk: _Walk, step: Step, candidates: Candidates, left: Sequence[int]) -> list[Match]:
    """What each item is like, by places in all chains.

    What is like an older wording alone is like the item that had it, and not what came of that. What is not like enough
    may yet go on from a chain as it last stood, whatever the wording.

    Args:
        walk: what has been seen so far.
        step: the edition.
        candidates: the pairs of the items of one edition.
        left: places of the chains that they may go back to.
    """
    away = [walk.chains[k].last < step.index - 1 for k in left]
    older = find_older_wordings(candidates, walk.calibration, away)

    def find(item: int, match: Match, old: int) -> int:
        back = older.get((item, old)) if old in match.olds else None
        return left[old] if back is None else walk.chains[left[old]].before[-back]

    return [
        match
        if match.nearest is None
        else evolve(
            match,
            olds=tuple(find(item, match, old) for old in match.olds),
            nearest=find(item, match, match.nearest),
        )
        for item, match in enumerate(match_items(candidates, walk.calibration))
    ]


def _settle_returns(matches: Sequence[Match], chains: Sequence[Chain], index: int, least: float) -> list[Match]:
    """The same, but what was away comes back only where that is likely, and whole: in one item, to nothing else.

    Args:
        matches: of the items of one edition.
        chains: all so far.
        index: of the edition.
        least: 0-1, how likely a return is at least.
    """
    settled = []
    back: dict[int, int] = {}
    for place, match in enumerate(matches):
        linked = list(zip(match.olds, match.chances, strict=True))
        recent = [(old, chance) for old, chance in linked if chains[old].last == index - 1]
        kept = recent or [(old, chance) for old, chance in linked[:1] if chance >= least]
        olds, chances = tuple(old for old, _ in kept), tuple(chance for _, chance in kept)
        settled.append(match if olds == match.olds else evolve(match, olds=olds, chances=chances))
        if kept and not recent:
            rival = back.setdefault(kept[0][0], place)
            back[kept[0][0]] = place if match.chances[0] > matches[rival].chances[0] else rival
    owners = set(back.values())
    return [
        evolve(match, olds=(), chances=()) if match.olds and match.olds[0] in back and place not in owners else match
        for place, match in enumerate(settled)
    ]


def _name_passes(matches: Sequence[Match], chains: Sequence[Chain], index: int) -> list[Match]:
    """What each item goes back to, and which pass found it."""
    users = Counter(old for match in matches for old in match.olds)
    origins = []
    for match in matches:
        by: MatchedBy = ""
        if match.olds:
            by = "assignment" if len(match.olds) == 1 else "merge"
            by = "split" if any(users[old] > 1 for old in match.olds) else by
            by = "return" if chains[match.olds[0]].last < index - 1 else by
        origins.append(evolve(match, matched_by=by) if by else match)
    return origins


def _link(walk: _Walk, step: Step, place: int, origin: Match) -> list[Link]:
    """One link for each item that one item goes back to."""
    item = step.report.recommendations[place]
    return [
        Link(
            step.report.edition,
            item.ordinal,
            _edition(walk, walk.chains[chain].last),
            walk.chains[chain].ordinal,
            round(score, 6),
            origin.matched_by,
            origin.runner_up,
        )
        for chain, score in zip(origin.olds, origin.chances, strict=True)
    ]


def _settle(walk: _Walk, step: Step, origins: Sequence[Match]) -> list[Occurrence]:
    """Begin and continue the chains of one edition, and say where each item stands.

    Of the parts of a split the likeliest goes on with the chain; each other begins one of its own that is as old. So
    does what goes back to an older wording.
    """
    chains, texts = walk.chains, walk.wordings.texts
    heirs = _choose_heirs(origins)
    statuses = tell_statuses(step.index, step.rows, [origin.olds for origin in origins], chains, texts)
    turns = {old: turn for turn, old in enumerate(walk.living)}
    occurrences = []
    for place, origin in enumerate(origins):
        nearest = None if origin.nearest is None else _place(walk, chains[origin.nearest])
        turn = turns.get(origin.olds[0]) if origin.olds and heirs[origin.olds[0]] == place else None
        chain = _continue(walk, step, place, origin.olds, goes_on=turn is not None)
        if turn is None:
            walk.living.append(len(chains))
        else:
            walk.living[turn] = len(chains)
        chains.append(chain)
        occurrences.append(
            Occurrence(
                edition=step.report.edition,
                ordinal=chain.ordinal,
                recurrence_id=chain.recurrence_id,
                status=statuses[place],
                first_edition=_edition(walk, chain.first),
                editions_seen=len(chain.editions),
                match_score=round(origin.score, 6),
                matched_by=origin.matched_by,
                previous=tuple(sorted(_place(walk, chains[old]) for old in origin.olds)),
                nearest=nearest,
            )
        )
    joined = {old for origin in origins for old in origin.olds[1:]}
    walk.living[:] = [k for k in walk.living if k not in joined]
    return occurrences


def _choose_heirs(origins: Sequence[Match]) -> dict[int, int]:
    """For each chain the item that goes on with it: the likeliest of those that go back to it first of all."""
    heirs: dict[int, int] = {}
    for place, origin in enumerate(origins):
        if origin.olds:
            heir = heirs.setdefault(origin.olds[0], place)
            if origin.chances[0] > origins[heir].chances[0]:
                heirs[origin.olds[0]] = place
    return heirs


def _continue(walk: _Walk, step: Step, place: int, origins: Sequence[int], *, goes_on: bool) -> Chain:
    """The chain of one item after this edition."""
    report, item, row = step.report, step.report.recommendations[place], step.rows[place]
    name = f"{report.country.code}-{report.edition}-{item.ordinal:02d}"
    if not origins:
        return Chain(name, step.index, step.index, item.ordinal, item.area, row, (), 1, frozenset({step.index}))
    olds = [walk.chains[old] for old in origins]
    stood = {walk.chains[k].row: k for old, chain in zip(origins, olds, strict=True) for k in (*chain.before, old)}
    stood.pop(row, None)
    before = sorted(stood.values(), key=lambda k: (walk.chains[k].last, walk.chains[k].row))
    return Chain(
        recurrence_id=olds[0].recurrence_id if goes_on else name,
        first=min(chain.first for chain in olds),
        last=step.index,
        ordinal=item.ordinal,
        area=item.area,
        row=row,
        before=tuple(before[1 - _KEPT_WORDINGS :]),
        seen=olds[0].seen + 1,
        editions=frozenset({step.index}).union(*(chain.editions for chain in olds)),
    )


def _place(walk: _Walk, chain: Chain) -> ItemKey:
    """Where a chain last stood."""
    return _edition(walk, chain.last), chain.ordinal


def _edition(walk: _Walk, index: int) -> Edition:
    return walk.steps[index].report.edition
