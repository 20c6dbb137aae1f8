"""What the pages on a whole series need of one country."""

from __future__ import annotations

import json
from collections import Counter
from collections.abc import Mapping, Sequence

import cattrs
from attrs import asdict, frozen

from tipcompare.model import Editions
from tipcompare.report.lifelines import Lifeline
from tipcompare.report.site.lives import LifeRow, list_lives
from tipcompare.report.site.numbers import list_answers, pack_answers, pack_country
from tipcompare.report.site.words import CountryWords, list_words
from tipcompare.series import get_profile


@frozen
class Parcel:
    """One country, for the pages on all.

    Args:
        country: alpha-3.
        name: as the newest edition prints it.
        editions: those that were read, ascending.
        lives: its recommendations.
        measures: those that it has answers on.
        words: what its editions name.
    """

    country: str
    name: str
    editions: tuple[str, ...]
    lives: tuple[LifeRow, ...]
    measures: tuple[str, ...]
    words: CountryWords


def make_parcel(history: Editions, lives: Sequence[Lifeline]) -> dict[str, bytes]:
    """Return what the pages on all countries need of this one, by name.

    Args:
        history: of the country.
        lives: of its recommendations.

    Returns:
        `parcel`; `versus`, what the comparison of countries shows of it; and for each measure that it has answers on,
        under the name of the file they go into, those answers. All but the first stand in that file as they are.
    """
    rows, answers = list_lives(lives, get_profile(history.series).language), list_answers(history)
    themes = Counter(title for life in rows if life.stands for title in life.about)
    figures = pack_answers(answers)
    parcel = Parcel(
        country=history.country,
        name=history.reports[-1].country.name,
        editions=tuple(str(report.edition) for report in history.reports),
        lives=rows,
        measures=tuple(figures),
        words=list_words(history),
    )
    versus = pack_country(answers, dict(sorted(themes.items(), key=lambda pair: (-pair[1], pair[0]))))
    parts = {"parcel": json.dumps(asdict(parcel), ensure_ascii=False), "versus": versus}
    parts.update((name_figures(measure), packed) for measure, packed in figures.items())
    return {name: text.encode("utf-8", "replace") for name, text in parts.items()}


def name_figures(measure: str) -> str:
    """Return the name of the answers on a measure: of one country's, and of the file with those of all."""
    return f"figures-{measure}"


def unpack_parcel(parts: Mapping[str, bytes]) -> Parcel:
    """Return the parcel that `make_parcel` made."""
    return cattrs.structure(json.loads(parts["parcel"]), Parcel)
