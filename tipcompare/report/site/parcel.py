"""What the pages on a whole series need of one country."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from attrs import asdict, frozen
from cattrs import Converter

from tipcompare.model import History
from tipcompare.report.lifelines import Lifeline
from tipcompare.report.site.lives import LifeRow, list_lives
from tipcompare.report.site.numbers import AnswerRow, list_answers
from tipcompare.report.site.words import Words, list_words


@frozen
class Parcel:
    """One country, for the pages on all.

    Args:
        country: alpha-3.
        name: as the newest edition prints it.
        editions: those that were read, ascending.
        lives: its recommendations.
        answers: its figures.
        words: what its editions name.
    """

    country: str
    name: str
    editions: tuple[str, ...]
    lives: tuple[LifeRow, ...]
    answers: tuple[AnswerRow, ...]
    words: Words

    @property
    def themes(self) -> dict[str, int]:
        """How many recommendations of the newest edition are about each thing, the commonest first."""
        counts = Counter(title for life in self.lives if life.stands for title in life.about)
        return dict(sorted(counts.items(), key=lambda pair: (-pair[1], pair[0])))


def make_parcel(history: History, lives: Sequence[Lifeline]) -> Parcel:
    """Return what the pages on all countries need of this one.

    Args:
        history: of the country.
        lives: of its recommendations.
    """
    return Parcel(
        country=history.country,
        name=history.reports[-1].country.name,
        editions=tuple(str(report.edition) for report in history.reports),
        lives=list_lives(lives),
        answers=list_answers(history),
        words=list_words(history),
    )


def pack_parcel(parcel: Parcel) -> bytes:
    """Return `parcel` as JSON."""
    return json.dumps(asdict(parcel), ensure_ascii=False).encode("utf-8", "replace")


def unpack_parcel(data: bytes) -> Parcel:
    """Return what `pack_parcel` packed."""
    return _CONVERTER.structure(json.loads(data), Parcel)


_CONVERTER = Converter()
