"""Which country and which edition a document is about."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.errors import IdentityError, UseError
from tipcompare.identity import identify, read_path
from tipcompare.model import Country, Edition, Mark, SourceText, Span
from tipcompare.series import get_profile
from tipcompare.sources import SUFFIXES
from tipcompare.sources.text import read_text

BODY = "\n\nVesmark does many things. Its officials met in spring. The harbor police wrote a report on it.\n"


def source(text: str, path: str = "x.txt") -> SourceText:
    """A text document of that content."""
    return SourceText(text=text, source=path, sha256="0" * 64, format="text")


@pytest.mark.parametrize(
    "title",
    [
        "VESMARK (Tier 3)",
        "VESMARK (TIER 2 - WATCH LIST)",
        "VESMARK: Tier 2 Watch List",
        "VESMARK Tier 2",
        "VESMARK:\nTier 2 Watch List",
        "VESMARK\n(Tier 2\nWatch List)",
        "SPECIAL CASE: VESMARK",
        "VESMARK: SPECIAL CASE",
        "Vesmark (Special Case)",
        "VESMARK (not rated)",
        "VESMARK (Tier 2) Extracted in part from the U.S. State Dept 2023 TIP Report",
        "| VESMARK: Tier 2",
        "2021 Trafficking in Persons Report: Vesmark",
        "U.S. Department of State 2006 Trafficking in Persons Report - Vesmark",
        "Trafficking in Persons Report 2011 - Vesmark",
        "Menu\nAbout us\nVESMARK",
        "The Government of Vesmark does not fully meet the minimum standards for the elimination of trafficking.",
        "considering its efforts; therefore Vesmark remained on Tier 2.",
    ],
)
def test_the_country_is_told_by_every_title_form(title: str) -> None:
    """Whatever form the title has, or where only the statement is left, the country is found."""
    printed = re.search(r"\d{4}", title)
    edition = "2012" if printed is None else printed[0]
    found = identify(source(title + BODY), get_profile("tip"), None, edition)
    assert (found.country.code, found.country.name, str(found.edition), found.doubts) == ("XVE", "Vesmark", edition, ())


@pytest.mark.parametrize(
    ("path", "code", "edition"),
    [
        ("2021/Vesmark.txt", "XVE", "2021"),
        ("vesmark-2021.txt", "XVE", "2021"),
        ("2021_vesmark.html", "XVE", "2021"),
        ("XVE/2021.html", "XVE", "2021"),
        ("vesmark/2021.txt", "XVE", "2021"),
        ("2008-revised/Vesmark.txt", "XVE", "2008-revised"),
        ("vesmark-2008-revised.pdf", "XVE", "2008-revised"),
        ("old 2001 archive/2021/Vesmark.txt", "XVE", "2021"),
        ("xve-2021.txt", "XVE", "2021"),
        ("vesmark-tip-report-2021.txt", "XVE", "2021"),
        *((f"2021/Vesmark{suffix}", "XVE", "2021") for suffix in (*SUFFIXES, ".DOCX", ".md")),
        ("tip-2019-2024/notes.txt", None, None),
        ("can/per/readme.txt", None, None),
    ],
)
def test_the_path_is_read_from_its_end(path: str, code: str | None, edition: str | None) -> None:
    """The part nearest to the file's name wins, and a short lower-case folder is no country code."""
    clues = read_path(path)
    assert (clues.code, None if clues.edition is None else str(clues.edition)) == (code, edition)


def test_a_path_names_a_country_however_its_accents_are_spelled() -> None:
    """Some systems spell the names of files with the accents apart: the name is printed as from any other."""
    assert read_path("Guinea\\udc96Bissau 2021.txt").code == read_path("Guinea-Bissau 2021.txt").code == "GNB"
    assert read_path("2021/Tu\u0308rkiye.txt") == read_path("2021/Türkiye.txt")


@pytest.mark.parametrize(
    "stray",
    [
        *("Tier 2: Orlenia", "Tier 2 Watch List Orlenia", "Tier 1\tORLENIA", "Not rated - Orlenia"),
        *(
            "Orlenia | Tier 1",
            "2. ORLENIA: Tier 3",
            "Orlenia [4]: Tier 1",
            "Orlenia (2020): Tier 1",
            "Orlenia • Tier 2",
        ),
    ],
)
@pytest.mark.parametrize("title", ["VESMARK", "VESMARK: Tier 1"])
@pytest.mark.parametrize("path", ["2021/Vesmark.txt", "2021/x.txt"])
def test_a_rating_in_a_list_of_others_tells_no_country(stray: str, title: str, path: str) -> None:
    """Lists and links print them above and below a narrative."""
    for text in (f"{stray}\n\n{title}{BODY}", f"{title}{BODY}\n{stray}\n"):
        found = identify(source(text, path), get_profile("tip"), None, None)
        assert (found.country.code, found.doubts) == ("XVE", ())


def test_the_callers_word_goes_first_and_is_doubted_aloud() -> None:
    """The caller wins over text and path, each with a warning."""
    text = source("VESMARK: Tier 2" + BODY, "2020/Vesmark.txt")
    found = identify(text, get_profile("tip"), "Orlenia", "2021")
    assert (found.country.code, found.country.name, found.edition) == ("XOL", "Orlenia", Edition(2021))
    assert [doubt.code for doubt in found.doubts] == ["country-differs", "country-differs", "edition-differs"]


def test_text_against_path() -> None:
    """For the country the text wins, for the edition the path; both are said."""
    text = source("2019 Trafficking in Persons Report: Vesmark\n\nVESMARK: Tier 2" + BODY, "2020/Orlenia.txt")
    found = identify(text, get_profile("tip"), None, None)
    assert (found.country.code, found.edition) == ("XVE", Edition(2020))
    assert [doubt.code for doubt in found.doubts] == ["country-differs", "edition-differs"]


def test_what_cannot_be_told_says_how_to_state_it() -> None:
    """Neither country nor edition is ever guessed."""
    with pytest.raises(IdentityError, match="--edition"):
        identify(source("VESMARK: Tier 2" + BODY), get_profile("tip"), None, None)
    with pytest.raises(IdentityError, match=r"one year, and the path says '2019-2020' .*--edition"):
        identify(source("VESMARK: Tier 2" + BODY, "2019-2020/Vesmark.txt"), get_profile("tip"), None, None)
    with pytest.raises(IdentityError, match="state 2020 for a report on 2019-2020"):
        identify(source("VESMARK: Tier 2" + BODY), get_profile("tip"), None, "2019-2020")
    with pytest.raises(IdentityError, match="--country"):
        identify(source("Nothing is named here."), get_profile("tip"), None, "2021")
    with pytest.raises(IdentityError, match=r"told: its title says 'VESMRAK', and no one country .*--country"):
        identify(source("VESMRAK: Tier 2\n\nNothing else is named here."), get_profile("tip"), None, "2021")
    with pytest.raises(IdentityError, match="expected an edition"):
        identify(source("VESMARK: Tier 2" + BODY), get_profile("tip"), None, "soon")
    with pytest.raises(IdentityError, match="no country is called"):
        identify(source("VESMARK: Tier 2" + BODY), get_profile("tip"), "Vesmrak", "2021")


@pytest.mark.parametrize(
    ("country", "edition", "said"),
    [
        ("XVE", Country("XVE", "Vesmark"), "edition to be str or int or Edition or NoneType, got Country"),
        ("XVE", True, "edition to be str or int or Edition or NoneType, got bool"),
        (5, 2021, "country to be str or Country or NoneType, got int"),
    ],
)
def test_what_is_stated_in_a_value_of_another_kind_is_an_error_of_the_program(
    country: Any, edition: Any, said: str
) -> None:
    """It is nothing that a reader of the document could state otherwise; a year may be a number."""
    here, tip = source("VESMARK: Tier 2" + BODY), get_profile("tip")
    assert identify(here, tip, "XVE", 2021) == identify(here, tip, "XVE", "2021")
    assert identify(here, tip, Country("XVE", "Vesmark"), Edition(2021)) == identify(here, tip, "XVE", "2021")
    with pytest.raises(UseError, match=f"^expected {said}$"):
        identify(here, tip, country, edition)


@pytest.mark.parametrize(
    ("path", "said"),
    [
        ("2019 project/tip2018/Orlenia.txt", ["read as edition 2019, but a word in the path says 2018"]),
        ("2019/tip2019/Orlenia.txt", []),
        ("tip2018/2019/Orlenia.txt", []),
        ("2019/Orlenia-b20181.txt", []),
    ],
)
def test_a_year_glued_to_a_word_is_said_where_a_folder_above_names_another(path: str, said: list[str]) -> None:
    """It names no edition, but who put it nearer to the file may have meant it."""
    found = identify(source(f"ORLENIA (Tier 1){BODY}", path), get_profile("tip"), None, None)
    assert [doubt.message for doubt in found.doubts] == said


def test_two_narratives_in_one_file_are_said() -> None:
    """Titles of two countries give a warning, and the path says which of them is meant."""
    text = source(f"VESMARK (Tier 2){BODY}ORLENIA (Tier 1){BODY}", "2012/Orlenia.txt")
    found = identify(text, get_profile("tip"), None, None)
    assert found.country.code == "XOL"
    assert [doubt.code for doubt in found.doubts] == ["several-countries"]
    assert "Vesmark (line 1), Orlenia (line 4)" in found.doubts[0].message


def test_years_in_the_prose_are_not_the_edition() -> None:
    """A narrative that speaks of an older report is not that report."""
    prose = "As the 2019 Trafficking in Persons Report noted, " + "the harbor police wrote many words on it, " * 6
    with pytest.raises(IdentityError, match="--edition"):
        identify(source(f"VESMARK: Tier 2\n\n{prose}"), get_profile("tip"), None, None)


def test_a_chapter_is_told_by_its_head_line_and_running_head() -> None:
    """The name above the assessment and the running head, page number glued to it, are enough."""
    text = source(
        "Saberia\nMODERATE ADVANCEMENT\n12021 FINDINGS ON THE WORST FORMS OF CHILD LABOR\nIn 2021, Vesmark made"
    )
    found = identify(text, get_profile("dol-findings"), None, None)
    assert (found.country.code, found.country.name, found.edition, found.doubts) == (
        "XSB",
        "Saberia",
        Edition(2021),
        (),
    )


def test_a_record_is_named_by_its_element() -> None:
    """An XML record's name stands as its element prints it; the year is the file's."""
    record = SourceText(
        "The Vesmark\nwords", "xml/2016.xml", "0" * 64, "xml", marks=(Mark(Span(0, 11), "element", "Name"),)
    )
    found = identify(record, get_profile("dol-findings"), None, None)
    assert (found.country.code, found.country.name, found.edition) == ("XVE", "The Vesmark", Edition(2016))


def test_every_chapter_of_the_real_series_is_identified(corpora: Path) -> None:
    """Without its path, a chapter tells its edition; with it, also its country."""
    for path in sorted((corpora / "dol-findings" / "text").glob("*/[A-C]*.txt")):
        data = path.read_bytes()
        read = read_text(data, f"{path.parent.name}/{path.name}", "0" * 64)
        found = identify(read, get_profile("dol-findings"), None, None)
        assert (found.country.code, str(found.edition), found.doubts) == (
            read_path(path.name).code,
            path.parent.name,
            (),
        )
        bare = read_text(data, "x.txt", "0" * 64)
        assert str(identify(bare, get_profile("dol-findings"), None, None).edition) == path.parent.name


def test_the_seed_tells_its_country(seed: Path) -> None:
    """The seed's title is enough for the country; its edition is in its name."""
    found = identify(read_text(seed.read_bytes(), "seeds/mexico-2021.txt", "0" * 64), get_profile("tip"), None, None)
    assert (found.country.code, found.country.name, str(found.edition), found.doubts) == ("MEX", "Mexico", "2021", ())


LINES = st.lists(
    st.sampled_from(
        [
            "VESMARK (Tier 2)",
            "ORLENIA: Tier 2 Watch List",
            "Saberia",
            "2021 Trafficking in Persons Report: Vesmark",
            "12020 FINDINGS ON THE WORST FORMS OF CHILD LABOR",
            "The Government of Vesmark does not fully meet the minimum standards.",
            "",
            "(",
            "| Tier 2 | 2019 | 2020",
            "Congo",
        ]
    )
    | st.text(max_size=60),
    max_size=8,
)
PATHS = st.sampled_from(
    ["x.txt", "2021/Vesmark.txt", "Congo/2020.html", "2008-revised/a b.txt", ".", "a/../2021"]
) | st.text(min_size=1, max_size=30)


@given(
    LINES, PATHS, st.sampled_from(["tip", "dol-findings", "human-rights-practices"]), st.sampled_from([None, "2020"])
)
def test_any_text_and_any_path_give_an_answer_or_say_what_is_missing(
    lines: list[str], path: str, series: str, edition: str | None
) -> None:
    """Whatever the file holds and is called, there is an identity, or an error that says how to state it."""
    text = source("\n".join(lines), path)
    try:
        found = identify(text, get_profile(series), None, edition)
    except IdentityError as error:
        missing = error
    else:
        assert re.fullmatch(r"[A-Z]{3}", found.country.code)
        assert found.country.name.strip()
        assert edition is None or str(found.edition) == edition
        assert {doubt.code for doubt in found.doubts} <= {"country-differs", "edition-differs", "several-countries"}
        return
    assert missing.hint
