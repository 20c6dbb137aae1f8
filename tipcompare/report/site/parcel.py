"""What the pages on a whole series need of one country."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Sequence

from attrs import asdict, frozen
from cattrs import Converter

from tipcompare.model import Editions
from tipcompare.report.lifelines import Lifeline
from tipcompare.report.site.lives import LifeRow, list_lives
from tipcompare.report.site.numbers import list_answers, pack_answers, pack_country
from tipcompare.report.site.words import Words, list_words


@frozen
class Parcel:
    """One country, for the pages on all.

    Args:
        country: alpha-3.
        name: as the newest edition prints it.
        editions: those that were read, ascending.
        lives: its recommendations.
        figures: its answers on each measure, as JSON.
        versus: what the comparison of countries shows of it, as JSON.
        words: what its editions name.
    """

    country: str
    name: str
    editions: tuple[str, ...]
    lives: tuple[LifeRow, ...]
    figures: dict[str, str]
    versus: str
    words: Words


def make_parcel(history: Editions, lives: Sequence[Lifeline]) -> Parcel:
    """Return what the pages on all countries need of this one.

    Args:
        history: of the country.
        lives: of its recommendations.
    """
    rows, answers = list_lives(lives), list_answers(history)
    themes = Counter(title for life in rows if life.stands for title in life.about)
    return Parcel(
        country=history.country,
        name=history.reports[-1].country.name,
        editions=tuple(str(report.edition) for report in history.reports),
        lives=rows,
        figures=pack_answers(answers),
        versus=pack_country(answers, dict(sorted(themes.items(), key=lambda pair: (-pair[1], pair[0])))),
        words=list_words(history),
    )


def pack_parcel(parcel: Parcel) -> bytes:
    """Return `parcel` as JSON."""
    return json.dumps(asdict(parcel), ensure_ascii=False).encode("utf-8", "replace")


def unpack_parcel(data: bytes) -> Parcel:
    """Return what `pack_parcel` packed."""
    return _CONVERTER.structure(json.loads(data), Parcel)


_CONVERTER = Converter()
