"""What is named in all countries, and what no longer: one row a group and country, and how much is said at all."""

from __future__ import annotations

from collections.abc import Collection, Sequence

from attrs import frozen

from tipcompare.countries.lookup import fold_name
from tipcompare.model import Editions
from tipcompare.report.terms import tell_terms
from tipcompare.series import get_profile


@frozen
class NamedRow:
    """One group in one country.

    Args:
        key, title: of the group.
        counts: how often each edition names it.
        last: the last edition that names it.
        sentence: of that edition; empty where the newest edition still names the group.
        place: of the sentence, in the page of the edition: behind the country's code and a hyphen it is a link.
    """

    key: str
    title: str
    counts: tuple[int, ...]
    last: str
    sentence: str
    place: str


@frozen
class CountryWords:
    """What one country's editions name, and the number of words of each."""

    named: tuple[NamedRow, ...]
    totals: tuple[int, ...]


@frozen
class Silence:
    """A country whose newest edition does not name a group that the one before named.

    Args:
        country, name: which.
        before: how often the edition before named it.
        edition: that edition.
        sentence, place: one of its sentences, and where it stands.
    """

    country: str
    name: str
    before: int
    edition: str
    sentence: str
    place: str


@frozen
class GroupLine:
    """One group over all countries.

    Args:
        key, title: of the group.
        countries: for each edition, in how many countries it is named.
        mentions: for each edition, how often, in all of them together.
        silences: the countries that no longer name it.
    """

    key: str
    title: str
    countries: tuple[int, ...]
    mentions: tuple[int, ...]
    silences: tuple[Silence, ...]


def list_words(history: Editions) -> CountryWords:
    """Return what the pages on all countries show of what one country's editions name."""
    terms = tell_terms(history, get_profile(history.series))
    rows = []
    for naming in terms.namings:
        said = naming.sentences[0] if naming.silenced else None
        place = f"{naming.last}.html#{said.place}" if said else ""
        rows.append(NamedRow(naming.key, naming.title, naming.counts, naming.last, said.text if said else "", place))
    return CountryWords(tuple(rows), terms.totals)


def gather_groups(
    countries: Sequence[tuple[str, str, tuple[str, ...], CountryWords]],
    editions: Sequence[str],
    doubted: Collection[tuple[str, str]] = (),
) -> tuple[GroupLine, ...]:
    """Return every group that any country names, over all of them, those that most countries name no longer first.

    Args:
        countries: code, name, editions and words of each.
        editions: of all of them, ascending.
        doubted: (country, edition) of documents that may be others', which are left out.
    """
    lines = {}
    for title, key in sorted({(row.title, row.key) for *_, words in countries for row in words.named}):
        named, mentions = dict.fromkeys(editions, 0), dict.fromkeys(editions, 0)
        silences = []
        for code, name, own, words in countries:
            row = next((row for row in words.named if row.key == key), None)
            if row is None:
                continue
            sure = [
                (edition, count)
                for edition, count in zip(own, row.counts, strict=True)
                if (code, edition) not in doubted
            ]
            for edition, count in sure:
                named[edition] += count > 0
                mentions[edition] += count
            compared = [edition for edition, _ in sure[-2:]] == list(own[-2:])
            if row.sentence and len(own) > 1 and row.last == own[-2] and compared:
                silences.append(Silence(code, name, row.counts[-2], row.last, row.sentence, row.place))
        ordered = tuple(sorted(silences, key=lambda item: (-item.before, fold_name(item.name))))
        lines[key] = GroupLine(key, title, tuple(named.values()), tuple(mentions.values()), ordered)
    return tuple(sorted(lines.values(), key=lambda line: (-len(line.silences), line.title)))
