"""The seed, and what is no narrative or only a part of one."""

from __future__ import annotations

import hashlib
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.errors import ParseError
from tipcompare.model import Country, CountryReport, Edition, SourceText
from tipcompare.reading.narrative import read_narrative
from tipcompare.reading.pipeline import Parts
from tipcompare.series.tip import TIP

SEED = Path(__file__).parents[2] / "seeds" / "mexico-2021.txt"
MEXICO = Country("MEX", "Mexico")
LINES = ("title", "summary", "recommendations", *["prosecution"] * 5, *["protection"] * 8, *["prevention"] * 5)


def source_of(text: str, name: str = "2021/Vesmark.txt") -> SourceText:
    """Return `text` as a source."""
    return SourceText(text, name, hashlib.sha256(text.encode()).hexdigest(), "text")


def read_seed(text: str | None = None) -> Parts:
    """Return the parts of the seed, or of a changed text of it."""
    text = SEED.read_text(encoding="utf-8") if text is None else text
    return read_narrative(source_of(text, "mexico-2021.txt"), TIP, MEXICO, Edition(2021))


def lines_by_section(parts: Parts) -> list[tuple[str, str]]:
    """Return each non-empty line of the text with the kind of the section it stands in."""
    return [
        (section.kind, line)
        for section in parts.sections
        for line in section.span.of(parts.text).split("\n")
        if line.strip()
    ]


def test_each_line_of_the_seed_stands_in_its_section() -> None:
    """The seed has lost every heading and ends in two lines of site furniture."""
    kinds = [kind for kind, _ in lines_by_section(read_seed())]
    assert kinds == [*LINES, *["profile"] * 3, *["furniture"] * 2]


@pytest.mark.parametrize(("names", "kind"), [(4, "furniture"), (9, "profile")])
def test_a_long_line_at_the_end_is_no_furniture(names: int, kind: str) -> None:
    """Without a sentence in it, and without an end, what is short is of the site, and what is long of the narrative."""
    line = ", ".join(f"Bay of Saint Number {name}" for name in "ABCDEFGHI"[:names])
    lines = SEED.read_text(encoding="utf-8").split("\n")
    at = next(place for place, text in enumerate(lines) if text == lines_by_section(read_seed())[-3][1]) + 1
    assert (kind, line) in lines_by_section(read_seed("\n".join([*lines[:at], line, *lines[at:]])))


def test_the_seed_gives_its_rating() -> None:
    """Heading and statement both say Tier 2, and the statement that it remained."""
    rating = read_seed().rating
    assert rating is not None
    assert (rating.value, rating.direction, rating.waiver, rating.consistent) == ("2", "remained", False, True)


def test_the_seed_gives_its_recommendations_word_for_word() -> None:
    """Eleven items parted by bullets, each with its final full stop and without its bullet."""
    line = SEED.read_text(encoding="utf-8").splitlines()[4]
    parts = read_seed()
    assert [item.text for item in parts.recommendations] == line.split(" • ")
    assert len(parts.recommendations) == 11


def test_the_seed_reads_without_a_doubt() -> None:
    """Nothing of the seed is missing, so nothing is warned of but a few numbers that are no figure of any measure."""
    assert {warning.code for warning in read_seed().warnings} <= {"figure-unread"}
    assert len(read_seed().warnings) <= 5


def test_nothing_but_layout_is_changed() -> None:
    """The report's own text is the seed's, as its lines are whole paragraphs."""
    assert read_seed().text == SEED.read_text(encoding="utf-8").strip()


@pytest.mark.parametrize("end", ["\r", "\r\n"])
def test_line_ends_do_not_matter(end: str) -> None:
    """CR and CRLF give the same parts as LF."""
    assert read_seed(SEED.read_text(encoding="utf-8").replace("\n", end)) == read_seed()


def test_a_press_release_is_no_narrative() -> None:
    """A text that only mentions a tier is refused in one line."""
    text = (
        "Vesmark welcomes new ranking\n\nHALMERE - The ministry today welcomed the decision to move Vesmark to a "
        "better place in this year's report. Vesmark was upgraded to Tier 2, officials said at a news conference.\n\n"
        "“We thank our partners,” the minister said."
    )
    with pytest.raises(ParseError, match="not a country narrative"):
        read_narrative(source_of(text), TIP, Country("XVE", "Vesmark"), Edition(2021))


@pytest.mark.parametrize("head", ["Trafficking in Persons Interim Assessment", "Press Statement", "Tier Placements"])
def test_what_is_about_the_report_is_not_of_it(head: str) -> None:
    """An interim assessment speaks as a narrative does, but has another head and no title with a tier."""
    text = (
        f"{head}\n\nVesmark\n\nVesmark was upgraded to Tier 2 Watch List in this year's report.\n\n"
        "The government increased law enforcement efforts. Police opened four cases.\n\n"
        "The government did not make efforts to protect victims."
    )
    with pytest.raises(ParseError, match="not a country narrative"):
        read_narrative(source_of(text), TIP, Country("XVE", "Vesmark"), Edition(2021))


def test_a_list_of_placements_is_no_narrative() -> None:
    """Names under tiers are no narrative, whatever country is asked for."""
    text = "Tier 1\n\nOrlenia\n\nTier 2\n\nSaberia\nVesmark\n\nTier 3\n\nTessary"
    with pytest.raises(ParseError, match="not a country narrative"):
        read_narrative(source_of(text), TIP, Country("XVE", "Vesmark"), Edition(2021))


def test_a_translated_narrative_is_refused() -> None:
    """The wording that is looked for is English; another language is an error, not an empty report."""
    text = (
        "VESMARK: Nivel 2\n\nEl Gobierno no cumple plenamente las normas mínimas.\n\nPROTECCIÓN\n\nEl Gobierno ayudó."
    )
    with pytest.raises(ParseError, match="not a country narrative"):
        read_narrative(source_of(text), TIP, Country("XVE", "Vesmark"), Edition(2021))


def test_a_narrative_cut_in_the_middle_says_what_is_missing() -> None:
    """Each section that is not there is a warning, and so is the broken sentence."""
    text = SEED.read_text(encoding="utf-8")
    codes = {warning.code for warning in read_seed(text[: text.index("consular assistance to victims")]).warnings}
    assert codes - {"figure-unread"} == {"no-prevention", "no-profile", "cut-off"}


@pytest.mark.parametrize(
    "law", ["Prevention Act", "Prevention of Trade in Persons Bill", "Suppression and Prevention Law"]
)
@pytest.mark.parametrize("rest", ["", "Later, the government also applied another act."])
def test_a_law_on_prevention_begins_no_section(law: str, rest: str) -> None:
    """In a text that ends before any other heading; nor does it in a paragraph further down."""
    told = f"The government enforced the law. It used the 2011 {law}. Police opened 88 cases."
    head = "VESMARK (Tier 2)\n\nThe Government of Vesmark does not fully meet the minimum standards for the end of "
    text = f"{head}trafficking but is making significant efforts to do so.\n\nPROSECUTION\n\n{told}\n\n{rest or told}"
    parts = read_narrative(source_of(text), TIP, Country("XVE", "Vesmark"), Edition(2021))
    assert [section.kind for section in parts.sections] == ["title", "summary", "prosecution"]


def test_two_countries_in_one_file_are_not_mixed() -> None:
    """The narrative of the other country is left out, with a warning, whichever comes first."""
    seed = SEED.read_text(encoding="utf-8").split("\n\nU.S. Department of State")[0]
    other = seed.replace("Mexico", "Orlenia").replace("MEXICO", "ORLENIA")
    alone = read_seed(seed)
    for text in (f"{seed}\n{other}", f"{other}\n{seed}"):
        both = read_seed(text)
        assert [w.code for w in both.warnings if w.code != "figure-unread"] == ["other-narrative"]
        assert [item.text for item in both.recommendations] == [item.text for item in alone.recommendations]
        assert [s.kind for s in both.sections if s.kind != "furniture"] == [s.kind for s in alone.sections]


def test_the_country_itself_is_no_agency() -> None:
    """By its name, the genitive or the adjective of it; the names of others in the subject stay."""
    said = (
        "VESMARK: Tier 2\n\nThe Government of Vesmark does not fully meet the minimum standards for the elimination of "
        "trafficking.\n\nPROTECTION\n\nVesmarkian police freed 40 victims. Halden police freed 12 victims.\n"
        "\nIn data from Vesmark's northern coast, police freed nine victims.\n"
    )
    parts = read_narrative(source_of(said), TIP, Country("XVE", "Vesmark"), Edition(2021))
    assert [(item.value, item.agency) for item in parts.observations] == [(40, ""), (12, "Halden"), (9, "")]


@st.composite
def _mutilated(draw: st.DrawFn) -> str:
    """Return lines of the seed in another order, cut, doubled, or with odd characters in them."""
    lines = [line[:600] for line in SEED.read_text(encoding="utf-8").splitlines() if line]
    chosen = draw(st.lists(st.sampled_from(lines), max_size=12))
    odd = st.text(alphabet="•*-;:.()[]|\u00ad\u00a0\x0c\râ€™ÂÃ 0129abcTier\n", max_size=12)
    return "".join(
        draw(st.sampled_from(["\n", "\n\n", " "])) + draw(odd) + line[draw(st.integers(0, 80)) :] for line in chosen
    )


@given(_mutilated())
def test_any_text_is_read_or_refused(text: str) -> None:
    """Whatever the text is, it is refused as no narrative, or gives parts that a report can be made of."""
    try:
        parts = read_narrative(source_of(text), TIP, MEXICO, Edition(2021))
    except ParseError:
        return
    report = CountryReport(
        series="tip",
        edition=Edition(2021),
        country=MEXICO,
        text=parts.text,
        source="2021/Mexico.txt",
        sha256="0" * 64,
        sections=parts.sections,
        rating=parts.rating,
        recommendations=parts.recommendations,
        observations=parts.observations,
        warnings=parts.warnings,
    )
    assert all(warning.span is None or warning.span.end <= len(report.text) for warning in report.warnings)
    assert [c for c in parts.text if c.isalpha()] == [c for c in text if c.isalpha()]
