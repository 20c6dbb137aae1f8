"""Changes of wording that many countries share: found where they are shared, and nowhere else."""

from __future__ import annotations

from collections.abc import Callable, Sequence

from hypothesis import given
from hypothesis import strategies as st

from tipcompare.changes.history import build_history
from tipcompare.changes.series_wide import (
    FEWEST,
    MOST,
    find_series_wide,
    gather_changes,
    key_of,
    pack_changes,
    unpack_changes,
)
from tipcompare.model import CountryReport, Edition, Editions
from tipcompare.series import get_profile

MakeReport = Callable[..., CountryReport]
EDITIONS = (Edition(2020), Edition(2021))
TEXT = "The ministry must {} the standards that the harbor court wrote for every ferry and mill {}."
OWN = (
    "in the north",
    "near the old bridge",
    "below the dam",
    "by the salt lake",
    "along the mule track",
    "on the isle",
)
PLACES = st.lists(st.sampled_from(OWN), unique=True, max_size=len(OWN))


def tell(make_report: MakeReport, olds: Sequence[str], news: Sequence[str]) -> Editions:
    """Return the history of two editions whose one paragraph has these words in its two gaps."""
    reports = [
        make_report(str(edition), paragraphs=[TEXT.format(*words)])
        for edition, words in zip(EDITIONS, (olds, news), strict=True)
    ]
    return build_history(reports, get_profile("tip"))


def unchanged(make_report: MakeReport) -> Editions:
    """Return a history in which nothing changed."""
    return tell(make_report, ("keep", "today"), ("keep", "today"))


@given(places=PLACES)
def test_what_one_country_changed_is_never_series_wide(make_report: MakeReport, places: list[str]) -> None:
    """However many countries change something, each something else, nothing is shared."""
    histories = [tell(make_report, ("keep", "today"), ("keep", place)) for place in places]
    assert all(gather_changes(history)[EDITIONS] for history in histories)
    assert find_series_wide(histories).get(EDITIONS, frozenset()) == frozenset()


@given(sharing=st.integers(0, 6), others=st.integers(0, 6))
def test_a_phrase_is_shared_from_three_countries_on(make_report: MakeReport, sharing: int, others: int) -> None:
    """Several words put in by at least three countries are the series' own."""
    told = tell(make_report, ("keep", "today"), ("keep", "in the years of the plague"))
    wide = find_series_wide([*[told] * sharing, *[unchanged(make_report)] * others])
    assert bool(wide.get(EDITIONS)) == (sharing >= FEWEST)


@given(sharing=st.integers(0, 8), others=st.integers(0, 8))
def test_one_word_for_another_is_shared_by_most(make_report: MakeReport, sharing: int, others: int) -> None:
    """A single word in place of another is the series' own only where most countries have it."""
    told = tell(make_report, ("heed", "today"), ("keep", "today"))
    wide = find_series_wide([*[told] * sharing, *[unchanged(make_report)] * others])
    assert bool(wide.get(EDITIONS)) == (sharing >= max(FEWEST, MOST * (sharing + others)))


@given(sharing=st.integers(0, 5), places=PLACES, more=st.integers(1, 40))
def test_an_unchanged_country_creates_none(make_report: MakeReport, sharing: int, places: list[str], more: int) -> None:
    """Adding countries in which nothing changed can only take changes away from the shared ones."""
    histories = [tell(make_report, ("heed", "today"), ("keep", "at all hours"))] * sharing
    histories += [tell(make_report, ("keep", "today"), ("keep", place)) for place in places]
    before = find_series_wide(histories).get(EDITIONS, frozenset())
    assert find_series_wide([*histories, *[unchanged(make_report)] * more])[EDITIONS] <= before


def test_the_edits_of_a_country_can_be_left_out(make_report: MakeReport) -> None:
    """What is shared is told from what is a country's own, edit by edit."""
    shared = tell(make_report, ("heed", "today"), ("keep", "today"))
    mixed = tell(make_report, ("heed", "today"), ("keep", "below the dam"))
    wide = find_series_wide([shared, shared, mixed])[EDITIONS]
    (comparison,) = mixed.comparisons
    (paragraph,) = comparison.sections[0].paragraphs
    changed = [edit for edit in paragraph.redline if edit.kind != "equal"]
    own = [edit.new.of(comparison.new.text) for edit in changed if key_of(comparison, edit) not in wide]
    assert own == ["below the dam"]


@given(places=PLACES)
def test_packed_changes_unpack(make_report: MakeReport, places: list[str]) -> None:
    """Packing loses nothing, and packs the same changes alike."""
    for place in places:
        changes = gather_changes(tell(make_report, ("heed", "today"), ("keep", place)))
        assert unpack_changes(pack_changes(changes)) == changes
