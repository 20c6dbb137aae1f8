"""What a sentence leaves unsaid of people who were told before: who acted, and for what they were tried."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Sequence

from attrs import define, evolve, field

from tipcompare.figures.whose.actors import GOVERNMENT
from tipcompare.figures.words.sentence import Bound, Scene
from tipcompare.model import Observation


@define
class ThoseBefore:
    """Those told in the sentences before.

    Args:
        doers: who acted, by measure and value of the figure; of a line that takes calls, whatever the value.
        tried: the last figure of accused people, of one kind of exploitation alone; None where that is of none.
    """

    doers: dict[tuple[str, float | None], str] = field(factory=dict)
    tried: Observation | None = None

    def complete(self, scene: Scene, bound: Sequence[Bound], found: Iterable[Observation]) -> Iterator[Observation]:
        """Yield the figures of a sentence with what was told of the same people, and remember them.

        One told again, and its parts, with its actor: "NGOs freed 58 men. Of the 58, 49 came from abroad". Of those
        tried for one kind of exploitation some who were convicted with that kind, of which they are the whole:
        "Prosecutors charged 12 labor traffickers. Nine of these were convicted". What a place of others did is theirs:
        "A charity ran one shelter. The shelter housed 12".
        """
        host = self._host_of(scene, bound[0].phrase.first if bound else 0)
        opens = bound and bound[0].phrase.first == 0 and bound[0].phrase.part  # "Nine of these"
        doer, tried = "", self.tried if opens else None
        for one in found:
            accused = scene.counts[one.measure].of_accused
            if one.rule == "told-before":
                doer = self.doers.get((one.measure, one.value), "")
            if doer and one.actor == GOVERNMENT and one.rule in ("told-before", "part"):
                one = evolve(one, actor=doer)
            if tried is not None and accused and one.measure != tried.measure and not one.dimensions and one.value:
                one = evolve(one, exploitation=tried.exploitation, scope=tried.scope)
            one = evolve(one, actor=host) if host and one.actor == GOVERNMENT else one
            self.doers.setdefault((one.measure, None if scene.counts[one.measure].within else one.value), one.actor)
            if accused and not one.comparison and one.value:
                alone = [name for name, _ in one.dimensions] == ["exploitation"] and one.scope == "total"
                self.tried = one if alone else None
            yield one

    def _host_of(self, scene: Scene, until: int) -> str:
        """Return who runs the one place that opens a sentence which names nobody up to a number; empty for none."""
        before = scene.tokens[:until]
        subject = before[before[0].does("definite")] if len(before) > 1 else None
        if subject is None or subject.key.endswith("s") or any(token.meaning.actor for token in before):
            return ""
        lines = (name for name, counting in scene.counts.items() if counting.within and subject.does(counting.within))
        told = [(name, 1.0) for name in subject.meaning.nouns] + [(name, None) for name in lines]
        return next((who for place in told if (who := self.doers.get(place))), "")
