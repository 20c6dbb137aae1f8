"""All recommendations of all countries: one row for the life of each."""

from __future__ import annotations

from collections.abc import Iterable, Sequence

from attrs import frozen

from tipcompare.changes.terms import find_terms
from tipcompare.language.groups import GROUPS
from tipcompare.language.tags import ENGLISH_TAG, is_english
from tipcompare.report.anchors import name_page
from tipcompare.report.lifelines import KIND_TITLES, Lifeline
from tipcompare.report.site.atlas import name_region
from tipcompare.report.site.scripts import data_script

PLAIN_ROWS = 1500
"""So many recommendations at most stand in the page as a plain table, for readers without scripts."""

COLUMNS = (
    *("country", "name", "text", "status", "stands", "since", "last"),
    *("editions", "years", "about", "groups", "link", "caveat", "seen", "returns", "kind"),
)
"""Of a row of the data: code and name of the country, newest wording, what became of it, whether the newest edition
has it, since which year, last edition, the editions that have it, years it has stood, themes or the publisher's area,
groups named, where its life stands, what is to be said beside the year, in how many editions it, or what was merged
into it, stands, how often it came back, and what it is filed under where that is not what became of it."""

Packed = list[str | int | list[str]]
_TITLES = {group.key: group.title for group in GROUPS}


@frozen
class LifeRow:
    """One recommendation for a table over all countries.

    Args:
        name: its recurrence id.
        text: its newest wording.
        status: what became of it in the newest edition.
        stands: whether the newest edition has it.
        since: year since which it stands: the publisher's own where it prints one.
        last: edition it last stands in.
        editions: those that have it.
        years: from that year to the last edition.
        about: themes, or the publisher's area.
        groups: titles of the groups its newest wording names.
        place: name of the place of its newest wording, the same whichever editions are loaded.
        caveat: what is to be said beside `since`; empty where nothing is.
        seen: in how many editions it, or what was merged into it, stands.
        returns: how often it came back.
        kind: what it is filed under, likely or not.
    """

    name: str
    text: str
    status: str
    stands: bool
    since: int
    last: str
    editions: tuple[str, ...]
    years: int
    about: tuple[str, ...]
    groups: tuple[str, ...]
    place: str
    caveat: str
    seen: int
    returns: int
    kind: str


def list_lives(lives: Iterable[Lifeline], tag: str = ENGLISH_TAG) -> tuple[LifeRow, ...]:
    """Return a row for every recommendation, in the order of `lives`; by the tag of their language with groups."""
    groups = GROUPS if is_english(tag) else ()
    return tuple(
        LifeRow(
            name=life.name,
            text=" ".join(life.text.split()),
            status=life.status,
            stands=life.stands,
            since=life.since,
            last=str(life.last),
            editions=tuple(sorted({str(wording.edition) for wording in life.wordings})),
            years=life.span,
            about=(life.area,) if life.area else life.themes,
            groups=tuple(_TITLES[key] for key in find_terms(life.text, groups)),
            place=life.wordings[-1].name,
            caveat=life.caveat,
            seen=life.seen,
            returns=life.returns,
            kind=KIND_TITLES[life.kind],
        )
        for life in lives
    )


def pack_lives(countries: Iterable[tuple[str, str, Sequence[LifeRow]]]) -> str:
    """Return the script that holds the rows of all countries.

    Args:
        countries: code, name and rows of each, in the order the rows shall have.
    """
    rows: list[Packed] = []
    for code, name, lives in countries:
        for life in lives:
            when: Packed = [life.status, int(life.stands), life.since, life.last, list(life.editions), life.years]
            where = f"{name_page(code)}#{life.place}", life.caveat, life.seen
            kind = life.kind if life.kind != life.status else ""
            rows.append([code, name, life.text, *when, list(life.about), list(life.groups), *where, life.returns, kind])
    regions = {code: name_region(code) for code in sorted({str(row[0]) for row in rows})}
    return data_script("lives", {"columns": list(COLUMNS), "rows": rows, "regions": regions})
