"""Chains of recommendations over N editions: where each began, where it stood, and where it was away."""

from __future__ import annotations

from collections.abc import Callable, Mapping, Sequence

from attrs import evolve, field, frozen

from tipcompare.align.calibration import FITTED, Calibration
from tipcompare.align.candidates import Candidates, Chain, EditionPlace, find_candidates, is_remembered
from tipcompare.align.companions import find_companions
from tipcompare.align.folding import fold_text
from tipcompare.align.matching import match_items
from tipcompare.align.statuses import tell_statuses
from tipcompare.align.wordings import Wordings, prepare_wordings
from tipcompare.model import CountryReport, Edition, Link, Occurrence
from tipcompare.model.comparison import MatchedBy

_KEPT_WORDINGS = 3
_LIKELY_PART = 0.45
"""A part is one where halfway between how it stands in the whole and what it is likely to be alone is so much, ..."""
_STANDS, _CONCEIVABLE = 0.4, 0.07
"""... or where it stands in the whole so well and is not less likely than that when taken alone."""


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


Observer = Callable[[Step, list[int], list[Chain], Candidates], None]


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
class Origin:
    """What one item goes back to.

    Args:
        chains: places of the chains; none for a new item, several for a merged one, the best one first.
        scores: 0-1, one for each.
        best: 0-1, the probability that it goes back to any item of an earlier edition.
        runner_up: 0-1, of the next best.
        matched_by: which pass found the best.
    """

    chains: tuple[int, ...] = ()
    scores: tuple[float, ...] = ()
    best: float = 0.0
    runner_up: float = 0.0
    matched_by: MatchedBy = ""


@frozen
class _Part:
    """A further part of a split or merged item.

    Args:
        key: which item, or which chain.
        score: 0-1, how much of it stands in the whole, times how sure the pair of the known part is.
        chance: 0-1, how likely it is to be a part: halfway between `score` and what it is likely to be, taken alone.
    """

    key: int
    score: float
    chance: float


@frozen(eq=False)
class _Walk:
    """What has been seen so far."""

    steps: tuple[Step, ...]
    wordings: Wordings
    calibration: Calibration
    chains: list[Chain] = field(factory=list)


def trace_recurrence(
    reports: Sequence[CountryReport], *, calibration: Calibration = FITTED, observe: Observer | None = None
) -> Recurrence:
    """Return what recurs in the editions of one country's report.

    An edition whose list was not read is passed over: nothing is dropped there and nothing begins.

    Args:
        reports: of one country, ascending.
        calibration: the numbers to weigh with.
        observe: called with each edition's candidates before they are matched; for fitting and for explaining.
    """
    walk = _prepare(reports, calibration)
    occurrences: list[Occurrence] = []
    links: list[Link] = []
    for step in walk.steps:
        origins = _find_companions(walk, step, *_find_origins(walk, step, observe))
        for place, origin in enumerate(origins):
            links += _link(walk, step, place, origin)
        occurrences += _settle(walk, step, origins)
    return Recurrence(tuple(occurrences), tuple(links))


def _prepare(reports: Sequence[CountryReport], calibration: Calibration) -> _Walk:
    """Fold every item of every edition, and number the distinct wordings."""
    places: dict[str, int] = {}
    steps = []
    for index, report in enumerate(report for report in reports if report.recommendations_read):
        folded = [fold_text(item.text) for item in report.recommendations]
        steps.append(Step(report, index, tuple(places.setdefault(text, len(places)) for text in folded)))
    return _Walk(tuple(steps), prepare_wordings(tuple(places), calibration.lexicon), calibration)


def _find_origins(walk: _Walk, step: Step, observe: Observer | None) -> tuple[list[Origin], dict[int, float]]:
    """Trace the items of one edition: word for word first, then by how likely the rest belong together.

    Returns:
        What each item goes back to, and how likely each chain is to go on.
    """
    claims: dict[int, float] = {}
    edition = _place_of(walk, step)
    origins = _find_verbatim(walk, step, edition)
    taken = {origin.chains[0] for origin in origins.values()}
    open_items = [place for place in range(len(step.rows)) if place not in origins]
    open_chains = [
        place for place, chain in enumerate(walk.chains) if place not in taken and is_remembered(chain, step.index)
    ]
    chains = [walk.chains[place] for place in open_chains]
    items = [(step.rows[place], step.report.recommendations[place].area) for place in open_items]
    candidates = find_candidates(walk.wordings, items, chains, edition, walk.calibration)
    if observe is not None:
        observe(step, open_items, chains, candidates)
    matching = match_items(candidates, walk.calibration)
    for slot, claim in zip(candidates.slots, matching.claims, strict=True):
        source = open_chains[slot[0]]
        claims[source] = max(claim, claims.get(source, 0.0))
    for place, match in zip(open_items, matching.matches, strict=True):
        if match.slot is None:
            origins[place] = Origin((), (), match.score, match.runner_up)
            continue
        source = open_chains[candidates.slots[match.slot][0]]
        by: MatchedBy = "return" if walk.chains[source].last < step.index - 1 else "assignment"
        origins[place] = Origin((source,), (match.pair,), match.score, match.runner_up, by)
    return [origins[place] for place in range(len(step.rows))], claims


def _place_of(walk: _Walk, step: Step) -> EditionPlace:
    before = [item.area for earlier in walk.steps[: step.index] for item in earlier.report.recommendations]
    return EditionPlace(step.index, frozenset(item.area for item in step.report.recommendations), frozenset(before))


def _find_verbatim(walk: _Walk, step: Step, edition: EditionPlace) -> dict[int, Origin]:
    """The items that stand word for word as a chain last stood, those of the edition before first."""
    by_row: dict[int, list[int]] = {}
    for place, chain in sorted(enumerate(walk.chains), key=lambda entry: (-entry[1].last, entry[0])):
        if not chain.joined:
            by_row.setdefault(chain.wordings[-1], []).append(place)
    origins = {}
    for place, row in enumerate(step.rows):
        if by_row.get(row):
            source = by_row[row].pop(0)
            if walk.chains[source].last < step.index - 1:
                item = (row, step.report.recommendations[place].area)
                score = _weigh_return(walk, item, walk.chains[source], edition)
                origins[place] = Origin((source,), (score,), score, 0.0, "return")
            else:
                origins[place] = Origin((source,), (1.0,), 1.0, 0.0, "verbatim")
    return origins


def _weigh_return(walk: _Walk, item: tuple[int, str], chain: Chain, edition: EditionPlace) -> float:
    """How likely it is, 0-1, that an item goes back to a chain that was away: the same words can be advised anew."""
    found = find_candidates(walk.wordings, [item], [chain], edition, walk.calibration)
    return match_items(found, walk.calibration).matches[0].score


def _find_companions(walk: _Walk, step: Step, origins: list[Origin], claims: dict[int, float]) -> list[Origin]:
    """Find the further parts of what was split, and the further wholes of what was merged.

    The surest pairs come first; where a pair could be either, it is what has more parts, and then what has the whole
    that comes first in the alphabet. So neither the order of the lists nor the direction of the comparison matters.
    """
    found = list(origins)
    taken = {chain for origin in origins for chain in origin.chains}
    texts, likely = walk.wordings.folded, walk.calibration.threshold
    pairs = [
        (-origin.scores[0], sorted((texts[step.rows[place]], texts[walk.chains[origin.chains[0]].wordings[-1]])), place)
        for place, origin in enumerate(origins)
        if origin.matched_by == "assignment"
    ]
    recent = [(k, chain.wordings[-1]) for k, chain in enumerate(walk.chains) if chain.last == step.index - 1]
    alone = {k: origin.best for k, origin in enumerate(origins)}
    for _, _, place in sorted(pairs):
        origin, new = found[place], step.rows[place]
        chain = origin.chains[0]
        old = walk.chains[chain].wordings[-1]
        unlinked = [(k, step.rows[k], alone[k] >= likely) for k, other in enumerate(found) if not other.chains]
        unclaimed = [(k, row, claims.get(k, 0.0) >= likely) for k, row in recent if k not in taken]
        split = _likely_parts(find_companions(walk.wordings, old, new, unlinked), origin.scores[0], alone)
        merge = _likely_parts(find_companions(walk.wordings, new, old, unclaimed), origin.scores[0], claims)
        if split and (len(split), texts[new]) >= (len(merge), texts[old]):
            found[place] = evolve(origin, matched_by="split")
            for part in split:
                found[part.key] = evolve(
                    found[part.key], chains=(chain,), scores=(part.score,), best=part.chance, matched_by="split"
                )
        elif merge:
            taken |= {part.key for part in merge}
            found[place] = evolve(
                origin,
                chains=(chain, *[part.key for part in merge]),
                scores=(*origin.scores, *[part.score for part in merge]),
                matched_by="merge",
            )
    return found


def _likely_parts(parts: Sequence[tuple[int, float]], pair: float, chances: Mapping[int, float]) -> list[_Part]:
    """The parts that are likely enough to belong to the whole.

    Args:
        parts: (key, how much of it stands in the whole).
        pair: how sure the pair of the known part is.
        chances: how likely each is, taken alone, to belong to anything.
    """
    found = []
    for key, covered in parts:
        score, alone = round(covered * pair, 6), chances.get(key, 0.0)
        chance = round((score + alone) / 2, 6)
        if chance >= _LIKELY_PART or (score >= _STANDS and alone >= _CONCEIVABLE):
            found.append(_Part(key, score, chance))
    return found


def _link(walk: _Walk, step: Step, place: int, origin: Origin) -> list[Link]:
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
        for chain, score in zip(origin.chains, origin.scores, strict=True)
    ]


def _settle(walk: _Walk, step: Step, origins: Sequence[Origin]) -> list[Occurrence]:
    """Begin and continue the chains of one edition, and say where each item stands.

    Of the parts of a split the likeliest goes on with the chain; each other begins one of its own that is as old.
    """
    before = list(walk.chains)
    heirs = _choose_heirs(origins)
    statuses = tell_statuses(step.index, step.rows, [origin.chains for origin in origins], before)
    occurrences = []
    for place, origin in enumerate(origins):
        olds = [before[old] for old in origin.chains]
        goes_on = bool(olds) and heirs[origin.chains[0]] == place
        chain = _continue(step, place, olds, goes_on=goes_on)
        if goes_on:
            walk.chains[origin.chains[0]] = chain
        else:
            walk.chains.append(chain)
        for joined in origin.chains[1:]:
            walk.chains[joined] = evolve(walk.chains[joined], joined=True)
        occurrences.append(
            Occurrence(
                edition=step.report.edition,
                ordinal=chain.ordinal,
                recurrence_id=chain.recurrence_id,
                status=statuses[place],
                first_edition=_edition(walk, chain.first),
                editions_seen=chain.seen,
                match_score=round(origin.best, 6),
                matched_by=origin.matched_by,
                previous=tuple(sorted((_edition(walk, old.last), old.ordinal) for old in olds)),
            )
        )
    return occurrences


def _choose_heirs(origins: Sequence[Origin]) -> dict[int, int]:
    """For each chain the item that goes on with it: the likeliest of those that go back to it first of all."""
    heirs: dict[int, int] = {}
    for place, origin in enumerate(origins):
        if origin.chains:
            heir = heirs.setdefault(origin.chains[0], place)
            if origin.best > origins[heir].best:
                heirs[origin.chains[0]] = place
    return heirs


def _continue(step: Step, place: int, olds: Sequence[Chain], *, goes_on: bool) -> Chain:
    """The chain of one item after this edition."""
    report, item, row = step.report, step.report.recommendations[place], step.rows[place]
    name = f"{report.country.code}-{report.edition}-{item.ordinal:02d}"
    if not olds:
        return Chain(name, step.index, step.index, item.ordinal, item.area, (row,), (step.index,), 1)
    old = olds[0]
    kept = [pair for pair in zip(old.wordings, old.stood, strict=True) if pair[0] != row]
    return Chain(
        recurrence_id=old.recurrence_id if goes_on else name,
        first=min(chain.first for chain in olds),
        last=step.index,
        ordinal=item.ordinal,
        area=item.area,
        wordings=(*[wording for wording, _ in kept], row)[-_KEPT_WORDINGS:],
        stood=(*[last for _, last in kept], step.index)[-_KEPT_WORDINGS:],
        seen=old.seen + 1,
    )


def _edition(walk: _Walk, index: int) -> Edition:
    return walk.steps[index].report.edition
