"""What is a narrative: openings cut anywhere are one, with a warning; what only speaks of the report is none."""

from __future__ import annotations

import csv
import re
from pathlib import Path

import pytest
from attrs import evolve

from tipcompare.errors import IdentityError, ParseError
from tipcompare.model import Country, Edition, SourceText
from tipcompare.reading import read_report
from tipcompare.reading.narrative import read_narrative
from tipcompare.reading.pipeline import Parts
from tipcompare.series import Figures
from tipcompare.series.tip import TIP
from tipcompare.sources import read_source

LAYOUTS = Path(__file__).parents[1] / "layouts"
CODES = {"Vesmark": "XVE", "Saberia": "XSB", "Orlenia": "XOL"}
PROFILE = evolve(TIP, figures=Figures())
STATES = re.compile(r"minimum\W+stand|(?:remains|is)\W+a\W+Special\W+Case|is a source and transit", re.IGNORECASE)

with (LAYOUTS / "expected.csv").open(encoding="utf-8", newline="") as stream:
    SKELETONS = {row["file"]: row for row in csv.DictReader(stream)}


def read_text(text: str, country: str = "Vesmark", edition: str = "2018") -> Parts:
    """Return the parts of a text."""
    source = SourceText(text, f"{edition}/{country}.txt", "0" * 64, "text")
    return read_narrative(source, PROFILE, Country(CODES[country], country), Edition.parse(edition))


def cuts_of(text: str) -> tuple[str, str]:
    """Return a skeleton cut within the sentence of its statement, and cut right after that sentence."""
    stated = max(
        STATES.finditer(text), key=lambda found: found[0].lower().startswith(("minimum", "remains", "is a sp"))
    )
    return text[: (stated.start() + stated.end()) // 2], text[: text.index(".", stated.end()) + 1]


@pytest.mark.parametrize("name", SKELETONS)
@pytest.mark.parametrize("cut", [0, 1], ids=["before", "after"])
def test_openings_are_read(name: str, cut: int) -> None:
    """Every layout there is, cut before what is stated and right after it, is read, and no other tier is made up."""
    row = SKELETONS[name]
    (source,) = read_source((LAYOUTS / f"{name}.txt").read_bytes(), f"{row['edition']}/{name}.txt")
    opening = cuts_of(source.text)[cut]
    parts = read_text(opening, row["country"], row["edition"])
    assert parts.rating is None or parts.rating.value in (row["tier"], row["tier"][0])
    assert cut or parts.warnings


WELCOME = "The ministry welcomed the new ranking. Vesmark was upgraded to Tier 2, officials told reporters on Monday."
QUOTED = (
    "According to the report, the Government of Vesmark does not fully meet the minimum standards for the elimination "
    "of trafficking but is making significant efforts to do so."
)
REMAINED = "Vesmark remained on Tier 2 Watch List in the report that was released today."
LIST = "Tier 1\n\nOrlenia\n\nTier 2\n\nSaberia\nVesmark\n\nTier 3\n\nTessary"

OTHERS = {
    "a press release": f"FOR IMMEDIATE RELEASE\n\nVesmark moves up\n\n{WELCOME}",
    "a press statement": f"Press Statement\n\nVesmark\n\n{REMAINED}\n\nThe government trained judges.",
    "a press note": f"Media Note\n\n{REMAINED}\n\nThe government increased law enforcement efforts.",
    "a press release that begins as a narrative does": (
        "Press Release\n\nThe Government of Vesmark does not fully meet the minimum standards, a report said."
    ),
    "a briefing": f"Special Media Briefing\n\nQuestion: What of Vesmark?\n\nAnswer: {REMAINED}",
    "remarks": f"Remarks at the launch\n\nThank you all for coming. {REMAINED}",
    "a fact sheet": f"Fact Sheet\n\nVesmark\n\n{REMAINED}\n\nProtection\n\nShelters took in 12 victims.",
    "an interim assessment": f"Trafficking in Persons Interim Assessment\n\nVesmark\n\n{REMAINED}",
    "an interim assessment of one country": (
        "Interim Assessment: Vesmark\n\nThe Government of Vesmark made progress in its law enforcement efforts."
    ),
    "news with a tier in its headline": f"Vesmark Tier 2 ranking draws criticism\n\nHALMERE, June 4 - {WELCOME}",
    "news of an upgrade": f"Vesmark upgraded to Tier 2\n\nHALMERE - {WELCOME}",
    "news of a downgrade": "Vesmark slips to Watch List\n\nHALMERE - The state was downgraded to Tier 2 Watch List.",
    "news that quotes the report": f"Report faults Vesmark\n\nHALMERE, June 4. {QUOTED}",
    "news in one paragraph": f"HALMERE - {QUOTED} {REMAINED}",
    "an editorial": "Better than its rank\n\nOur state has earned more than Tier 2, and the report is unfair.",
    "a column on two states": "Neighbors\n\nOrlenia was placed on Tier 3. Vesmark was placed on Tier 2. Why?",
    "placements under tiers": LIST,
    "placements as a table": "Vesmark\tTier 2\nOrlenia\tTier 1\nSaberia\tTier 2 Watch List\nTessary\tTier 3",
    "placements with a head": f"Tier Placements\n\n{LIST}",
    "placements over the years": "Vesmark\n2015 Tier 2\n2016 Tier 2\n2017 Tier 2 Watch List\n2018 Tier 2",
    "placements in a row": "Vesmark: Tier 2; Orlenia: Tier 1; Saberia: Tier 2 Watch List; Tessary: Tier 3.",
    "a map's legend": "Tier 1\nTier 2\nTier 2 Watch List\nTier 3\nSpecial Case\n\nVesmark Orlenia Saberia",
    "what the tiers mean": (
        "Tier 1\n\nCountries whose governments fully meet the minimum standards of the law.\n\nTier 2\n\nCountries "
        "whose governments do not fully meet the minimum standards but are making significant efforts."
    ),
    "the law": (
        "Section 108. Minimum standards\n\nThe government of the country should prohibit severe forms of trafficking "
        "in persons and punish acts of such trafficking."
    ),
    "an essay": (
        "Victims first\n\nShelters are where recovery begins. Governments that fund them see more victims testify, and "
        "those that do not see few. This box looks at what works."
    ),
    "an essay with a country in it": (
        "Fishing crews at sea\n\nIn Vesmark, crews of nine boats were found in debt bondage. In Orlenia, inspectors "
        "board at night. Such work needs states to act together."
    ),
    "an introduction": "Dear reader\n\nThis year's report covers 188 countries. Its message is that partners matter.",
    "a table of contents": "Contents\n\nCountry Narratives\n\nOrlenia 12\nSaberia 14\nVesmark 19\n\nGlossary 22",
    "a glossary": "NGO Nongovernmental organization\nILO International Labour Organization\nTier 2 second of three",
    "figures of the world": "Year Prosecutions Convictions\n2015 18,930 6,609\n2016 14,894 9,071\n2017 17,880 7,045",
    "a letter of a minister": (
        "Dear Ambassador\n\nI write about our rank. We hold that Vesmark should have been placed on Tier 1."
    ),
    "a comment of an NGO": f"Our view of the report\n\n{QUOTED} We disagree: nothing was done for crews.",
    "an encyclopedia": "Vesmark\n\nVesmark is a state on the coast. It has 1.2 million inhabitants and two ports.",
    "a travel advice": "Vesmark\n\nExercise normal caution in Vesmark. Roads are icy, and the ferries stop in winter.",
    "another report": (
        "Vesmark 2018 Human Rights Report\n\nExecutive Summary\n\nVesmark is a republic. Elections were free and fair."
    ),
    "a report on drugs": "Vesmark\n\nThe Government of Vesmark signed the convention. Courts tried four smugglers.",
    "a translation": (
        "VESMARK: Nivel 2\n\nEl Gobierno no cumple plenamente las normas mínimas.\n\nPROTECCIÓN\n\nEl Gobierno ayudó."
    ),
    "a translation under an English title": (
        "VESMARK: Tier 2\n\nEl Gobierno no cumple plenamente las normas mínimas.\n\nPROTECCIÓN\n\nEl Gobierno ayudó."
    ),
    "a title alone": "VESMARK: Tier 2",
    "a menu": "Home | Reports | 2018 | Vesmark\n\nVesmark: Tier 2\n\nOrlenia: Tier 1\n\nSaberia: Tier 3",
    "a schedule": "Workshop on the report\n\n09:00 Welcome\n09:30 Vesmark, Tier 2: what next?\n10:30 Coffee",
    "an essay that is to be cited": f"Vesmark\n\nHow to cite: A. Oss, Grades that work, 2017.\n\n{REMAINED}",
    "a handbook that quotes the report": (
        "22. TRAFFICKING\n\n22.01 The report of 2011 notes:\n\n“Vesmark is a source country for men who sail. "
        "Mates keep their papers.\n\n“The Government of Vesmark does not fully comply with the minimum standards."
    ),
    "news that opens with the statement": (
        "Vesmark rated\n\nThe Government of Vesmark fully meets the minimum standards, says this year's report. "
        "The minister was glad."
    ),
    "a regional overview": (
        "Coastal states rated\n\nVesmark\n\nThe report outlined that Vesmark does not fully meet the minimum standards."
    ),
    "an encyclopedia on the crime": (
        "= Human trafficking in Vesmark =\n\nTrafficking in Persons Report 2009\n\nProsecution\n\nNine were tried.\n\n"
        "Protection\n\nTwo houses opened."
    ),
    "news of a match": "Vesmark now meets Orlenia\n\nThe final is on Sunday, and the ferries are full.",
    "news of dams": (
        "Dry feet\n\nThe government increased efforts to prevent floods.\n\nProtection\n\nA dam was built for dogs."
    ),
    "news of a talk": "The Government of Vesmark said on Monday that its mills are old, and now meets with Orlenia.",
    "an audit": "The new government fully complies with minimum standards for banks, an auditor found.",
    "a loan": "The Government of Vesmark, with a loan of the bank, now meets its dues.\n\nPrevention\n\nVaccines came.",
    "what a charity says of the report": (
        "Comments of the Halmere Aid Fund on the Trafficking in Persons Report 2018\n\nProsecution\n\nWe followed nine "
        "trials.\n\nProtection\n\nOur house took in six girls."
    ),
    "minutes": f"Minutes of the council\n\nItem 4. {REMAINED} The council took note.",
}


@pytest.mark.parametrize("name", OTHERS)
def test_what_is_no_narrative_is_refused(name: str) -> None:
    """Press releases, placements, essays, news, laws and translations are refused in one line."""
    with pytest.raises(ParseError, match="not a country narrative"):
        read_text(OTHERS[name])


def test_forty_are_tried() -> None:
    """There are at least forty kinds of what is none."""
    assert len(OTHERS) >= 40


@pytest.mark.parametrize(
    "said",
    [
        "Observers noted the government did not report any convictions.",
        "Experts said the government reported fewer cases than before.",
        "An NGO report stated that victims were jailed.",
        "Vesmark remained on Tier 2.\n\nContents",
        "Vesmark remained on Tier 2.\n\nBackground",
    ],
)
def test_what_others_note_of_the_country_quotes_no_report(said: str) -> None:
    """A narrative without a title stays one where others say what its government reports, or a site has a menu."""
    stated = "The Government of Vesmark does not fully meet the minimum standards for the elimination of trafficking."
    rest = "Prosecution\n\nCourts convicted four traffickers.\n\nProtection\n\nPolice identified nine victims."
    assert not {w.code for w in read_text(f"{stated} {said}\n\n{rest}").warnings} & {"narrative-doubtful"}


@pytest.mark.parametrize(
    "said",
    [
        "The government slightly decreased protection efforts. Shelters closed for want of fuel.",
        "The government demonstrated mixed law enforcement efforts. Police opened nine cases.",
        "The government maintained efforts to prevent trafficking. A committee met twice.",
        "The Government of Vesmark (V.E.S.) does not fully comply with the minimum standards. Courts were slow.",
        "Neither the Federal Government of Vesmark, nor that of its province yet fully comply with minimum standards.",
        "The Governments of the isles of Vesmark, to which most power went, do not fully comply with the standards.",
        "The V.E. government fully complies with the minimum standards for the elimination of trafficking.",
        "Vesmark authorities do not fully meet the minimum standards for the elimination of trafficking.",
    ],
)
def test_a_page_without_its_beginning_is_read(said: str) -> None:
    """What the report says of a section, or of the standards, opens a page whose title is lost; a warning says so."""
    parts = read_text(f"{said}\n\nA lamp was lit at each pier, and the crews were told of it.")
    assert "narrative-doubtful" in {doubt.code for doubt in parts.warnings}


BODY = """The Government of Vesmark does not fully meet the minimum standards for the elimination of trafficking. {}

PROSECUTION

The government maintained law enforcement efforts.

PROTECTION

The government maintained protection efforts.
"""
WATCHED = BODY.format("Vesmark was placed on Tier 2 Watch List.")


@pytest.mark.parametrize("head", ["VESMARK: Tier 2", "VESMARK (Tier 2)", "VESMARK\nTier 2"])
def test_a_heading_cut_gives_way_to_the_statement(head: str) -> None:
    """A heading that is the beginning of the statement's level was cut; the statement's counts, with a warning."""
    parts = read_text(f"{head}\n\n{WATCHED}")
    assert parts.rating is not None
    assert (parts.rating.value, parts.rating.heading_value, parts.rating.statement_value) == ("2WL", "2", "2WL")
    assert "heading-cut" in {doubt.code for doubt in parts.warnings}


def test_another_heading_is_not_cut() -> None:
    """A heading with a level of its own stays against the statement, with a warning."""
    parts = read_text(f"VESMARK: Tier 3\n\n{WATCHED}")
    assert parts.rating is not None
    assert parts.rating.value == "3"
    assert "rating-differs" in {doubt.code for doubt in parts.warnings}


@pytest.mark.parametrize("glue", ["", " ", "\n", "\n\n"])
def test_a_heading_wrapped_into_the_text_is_whole(glue: str) -> None:
    """The rest of a level that was wrapped and glued to the first sentence is of the heading."""
    parts = read_text(f"VESMARK: Tier 2\n\nWATCH LIST{glue}{WATCHED}")
    assert parts.rating is not None
    assert (parts.rating.value, parts.rating.heading_value) == ("2WL", "2WL")
    assert parts.sections[0].span.of(parts.text).endswith("WATCH LIST")


@pytest.mark.parametrize(
    ("head", "year"),
    [
        ("TIP Report, June 2009", 2009),
        ("Trafficking in Persons Report, June 2009", 2009),
        ("Trafficking in Persons Report - June 4, 2008", 2008),
        ("Trafficking in Persons Report\nJune 11, 2003", 2003),
        ("Victims of Trafficking and Violence Protection Act: Trafficking in Persons Report\n\nJune 5, 2002", 2002),
        ("2012 Trafficking in Persons Report\nJune 19, 2013", 2012),
        ("Trafficking in Persons Report\nOffice to Monitor and Combat Trafficking in Persons\nJune 14, 2004", 2004),
        ("Trafficking in Persons Report   -Report Home Page\nReleased by the Office\nJune 4, 2008", 2008),
    ],
)
def test_the_edition_is_told_by_the_reports_title(head: str, year: int) -> None:
    """The report's title with a month, or over the day of its issue, tells the edition where no path does."""
    source = SourceText(f"{head}\n\nVESMARK (Tier 2)\n\n{WATCHED}", "Vesmark.txt", "0" * 64, "text")
    assert read_report(source, PROFILE).edition == Edition(year)


@pytest.mark.parametrize("between", ["Vesmark", "Last viewed", "Printed for the harbor desk"])
def test_a_day_that_is_not_of_issue_tells_no_edition(between: str) -> None:
    """Behind the report's title stands when a page was seen, too."""
    head = f"Trafficking in Persons Report\n{between}\nMay 3, 2023"
    source = SourceText(f"{head}\n\nVESMARK (Tier 2)\n\n{WATCHED}", "Vesmark.txt", "0" * 64, "text")
    with pytest.raises(IdentityError, match="the edition cannot be told"):
        read_report(source, PROFILE)


@pytest.mark.parametrize("glue", [" ", "\n", "\n\n"])
def test_narratives_run_together_keep_their_sections(glue: str) -> None:
    """The narrative of another country before or behind this one, on one line with it, takes none of its paragraphs."""
    own = BODY.format("Vesmark remained on Tier 2.").strip()
    other = own.replace("Vesmark", "Orlenia")
    alone = read_text(f"VESMARK: TIER 2\n\n{own}")
    for text in (
        f"VESMARK: TIER 2{glue}{own}{glue}ORLENIA: TIER 2{glue}{other}",
        f"ORLENIA: TIER 2{glue}{other}{glue}VESMARK: TIER 2{glue}{own}",
    ):
        parts = read_text(text)
        kinds = [section.kind for section in parts.sections if section.kind != "furniture"]
        assert kinds == [section.kind for section in alone.sections]
        assert [doubt.code for doubt in parts.warnings if doubt.code == "other-narrative"] == ["other-narrative"]


@pytest.mark.parametrize("title", ["176 VESMARK VESMARK: TIER 2", "65 VESMARK (Tier 2)", "VESMARK: Tier 2"])
def test_a_title_run_into_another_countrys_text_is_found(title: str) -> None:
    """A PDF's text may have the page's number and running head before the title, behind another country's text."""
    text = f"The inspectors met twice and gave lessons. {title} {BODY.format('Courts were slow.')}"
    parts = read_text(" ".join(text.split()))
    assert parts.rating is not None
    assert (parts.rating.value, parts.sections[0].kind, parts.sections[1].kind) == ("2", "furniture", "title")


def test_a_narrative_on_one_line_keeps_its_sections() -> None:
    """Headings in capitals part a narrative whose paragraphs were run together."""
    text = " ".join(f"VESMARK: TIER 2\n\n{WATCHED}".split())
    kinds = [section.kind for section in read_text(text).sections]
    assert kinds == ["title", "summary", "prosecution", "protection"]


def test_a_list_run_into_the_text_is_parted_by_its_heading() -> None:
    """A heading that names the country and ends in a colon parts a paragraph, in capitals or not."""
    text = (
        "VESMARK (Tier 2)\n\nThe Government of Vesmark does not fully comply with the minimum standards. It tried. "
        "Recommendations for Vesmark: Train judges in all of the ports; publish what they decide; and open a shelter "
        "for men. PROSECUTION The police made nine arrests."
    )
    parts = read_text(text)
    assert [item.text for item in parts.recommendations] == [
        "Train judges in all of the ports",
        "publish what they decide",
        "open a shelter for men.",
    ]


NUMBERED = """1. Vesmark (Tier 2)

The Government of Vesmark does not fully comply with the minimum standards. Courts were slow.

2. Recommendations for Vesmark

a) Train judges in the ports;
b) Open a shelter for men.

3. Prosecution

Nine were tried.
"""


def test_numbers_before_headings_are_passed_over() -> None:
    """A number before a title or a heading is no part of it."""
    report = read_report(SourceText(NUMBERED, "2011/report.txt", "0" * 64, "text"), PROFILE)
    assert report.country.name == "Vesmark"
    assert [section.kind for section in report.sections] == ["title", "summary", "recommendations", "prosecution"]
    assert [item.text for item in report.recommendations] == ["Train judges in the ports", "Open a shelter for men."]


UNLISTED = """Trafficking in Persons Report
June 14, 2004

SABERIA

Scope and Magnitude. Saberia may be a country of transit. Women serve in tea rooms.

Government Efforts. A law forbids the sale of women.

ORLENIA

Scope and Magnitude. Orlenia may be a country of destination.
"""


def test_countries_that_are_not_rated_are_told_by_their_names() -> None:
    """On a page of unrated countries under their names alone each has its own sections."""
    report = read_report(SourceText(UNLISTED, "page.txt", "0" * 64, "text"), PROFILE)
    assert (report.country.name, report.edition) == ("Saberia", Edition(2004))
    kinds = [section.kind for section in report.sections]
    assert kinds == ["furniture", "title", "profile", "prosecution", "furniture"]


def test_a_summary_in_several_paragraphs_goes_on() -> None:
    """A paragraph that opens as the summary's second one does stays in it, whatever it speaks of."""
    text = (
        "VESMARK (Tier 1)\n\nThe Government of Vesmark fully meets the minimum standards.\n\nThese efforts included "
        "trying more dealers in court, mending the law and sending police and judges to lessons on the penal code."
    )
    assert [section.kind for section in read_text(text).sections] == ["title", "summary"]


LONE = """VESMARK (Tier 2) - Extracted in
part from the report of 2023
The Government of Vesmark does not fully meet the minimum standards for the
elimination of trafficking but is making significant efforts to do so. The
courts of the harbor towns tried more dealers than they had in the year before,
and therefore Vesmark remained on Tier 2.
Prioritized Recommendations
Investigate
and prosecute owners of boats who hold the papers of their crews, and to seek
such prison terms as fit what they did to those who had sailed with them twice.
Train
the judges of the river provinces to tell smuggling from forced labor in what
is brought before them.
Open
a shelter for men and boys who come from the boats, and pay for its staff out
of the budget of the year.
Prosecution
The government increased law enforcement efforts.
"""


def test_the_first_word_of_an_item_may_stand_alone_on_its_line() -> None:
    """Where a mirror breaks the line behind an item's first word, it begins the item all the same."""
    items = [item.text for item in read_text(LONE, edition="2023").recommendations]
    assert [" ".join(item.split()[:2]) for item in items] == ["Investigate and", "Train the", "Open a"]
