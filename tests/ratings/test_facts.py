"""The shipped placements."""

from __future__ import annotations

from pathlib import Path

import pytest

from tipcompare.corpus import Corpus
from tipcompare.countries import find_country
from tipcompare.embedded import embedded_path
from tipcompare.errors import IdentityError, ParseError, ReadError
from tipcompare.model import Country
from tipcompare.ratings import Placement, countries_in, history_of, load_placements
from tipcompare.series import get_profile


def test_there_is_one_placement_for_each_country_and_edition() -> None:
    """No country has two rows in one edition, and the names lead back to their codes."""
    rows = load_placements()
    assert len({(row.country, row.edition) for row in rows}) == len(rows) > 3700
    assert rows == tuple(sorted(rows))
    assert {row.edition for row in rows} == set(range(2001, 2026))
    assert all(find_country(row.country_name, year=row.edition) == row.country for row in rows)


def test_every_tier_is_on_the_scale_and_the_watch_list_begins_in_2004() -> None:
    """The facts hold no tier that the profile does not know, nor one before its law."""
    values = {level.value for level in get_profile("tip").rating.scale}
    assert {row.tier for row in load_placements()} == {*values, None}
    assert min(row.edition for row in load_placements() if row.tier == "2WL") == 2004


def test_doubt_is_said() -> None:
    """A row without a tier says what remains possible; one that is settled by evidence names it."""
    for row in load_placements():
        if row.tier is None:
            assert row.confidence in ("disputed", "open")
            assert row.alternatives
        assert row.confidence != "evidence" or row.note
        assert row.sources or row.confidence in ("open", "evidence", "exclusion")
        assert row.tier not in row.alternatives


def test_one_country_and_one_region() -> None:
    """Histories are in order, regions hold their countries."""
    assert [row.edition for row in history_of("MEX")] == list(range(2001, 2026))
    assert history_of("XVE") == ()
    assert "MEX" in countries_in("WHA")
    assert "MEX" not in countries_in("EUR")


@pytest.mark.parametrize("called", ["MEX", "Mexico", "mexico", Country("MEX", "México")])
def test_a_country_is_asked_for_by_any_of_its_names(called: str | Country) -> None:
    """As a corpus is; one of which there is none is said, and not answered with nothing."""
    assert {row.country for row in history_of(called)} == {"MEX"}
    assert history_of("XVE") == ()
    with pytest.raises(IdentityError, match=r"no country is called 'Mexiko' .did you mean Mexico"):
        history_of("Mexiko")


def test_what_an_open_row_may_be() -> None:
    """A known tier is itself alone; an open one is one of its alternatives."""
    assert Placement("XVE", 2020, "2WL").may_be("2WL")
    assert not Placement("XVE", 2020, "2").may_be("2WL")
    assert not Placement("XVE", 2022, None, alternatives=("1", "2")).may_be("2WL")


def test_a_table_that_makes_no_sense_is_refused(tmp_path: Path) -> None:
    """A missing column or a wrong cell is said with its line."""
    table = tmp_path / "t.csv"
    table.write_text("country,edition\nMEX,2021\n", encoding="utf-8")
    with pytest.raises(ParseError, match="expected the columns"):
        load_placements(table)
    header = "country,country_name,edition,tier,confidence,sources,alternatives,note\n"
    for row, message in (
        ("MEX,Mexico,soon,2,single,,,", r"t2.csv:2: invalid literal"),
        ("MEX,Mexico,2021,2,sure,,,", "confidence"),
    ):
        table = tmp_path / "t2.csv"
        table.write_text(header + row + "\n", encoding="utf-8")
        load_placements.cache_clear()
        with pytest.raises(ParseError, match=message):
            load_placements(table)


def test_what_does_not_ship_is_said() -> None:
    """Asking for data that is not there is a clear error."""
    with pytest.raises(ReadError, match="not part of this installation"):
        embedded_path("corpora/nothing")


def test_the_placements_of_2018_are_those_of_the_narratives(corpora: Path) -> None:
    """What every given narrative of 2018 says of its rating the shipped placement says, special cases among it."""
    shipped = {row.country: row.tier for row in load_placements() if row.edition == 2018}
    read = {report.country.code: report.rating for report in Corpus.load(corpora / "tip-2018" / "clean").reports}
    assert len(read) > 80
    assert [code for code, rating in read.items() if rating is None or shipped.get(code) != rating.value] == []
    assert shipped["SXM"] == "SC"
