"""What authorities of another state did is never the country's own."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, TIP, tell_answers

from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Edition, Section, Span

SAID = {
    "an adjective": ("Spanish police arrested nine brokers and freed 12.", ""),
    "an adjective of two states": ("Korean courts convicted nine brokers.", ""),
    "its own adjective": ("Chilean courts convicted nine brokers.", "convictions 2020 9"),
    "like its own": ("Courts in Chillan convicted nine brokers.", "convictions 2020 9"),
    "where it is": ("A court in Peru convicted nine brokers.", ""),
    "where it is, two words": ("Courts in the United States convicted nine brokers.", ""),
    "police, where they are": ("Police in Peru and Spain arrested nine brokers, six of whom were convicted there.", ""),
    "where courts": ("Police sent five brokers to Peru, where courts convicted nine brokers.", ""),
    "in a town": ("A court in Arica convicted nine brokers.", "convictions 2020 9"),
    "its government": ("The government of Peru prosecuted nine brokers.", ""),
    "without a name": ("A court in a neighboring country convicted nine brokers.", ""),
    "abroad": (
        "A member lost his seat after a court abroad convicted him and sentenced him to four years in prison.",
        "",
    ),
    "foreign": ("Foreign authorities identified nine victims.", ""),
    "in a name": ("The Ministry of Overseas Work identified nine victims.", "victims_identified 2020 9"),
    "by them": ("Nine nationals were identified as victims by Spanish authorities.", ""),
    "together with them": ("Police, with Spanish authorities, arrested nine brokers.", "arrests 2020 9"),
    "to them": ("Officials worked with Peruvian police to arrest nine brokers.", "arrests 2020 9"),
    "an embassy": ("The embassy in Peru assisted nine victims.", "victims_assisted 2020 9"),
    "embassies there": ("Embassies in Peru and Spain assisted nine victims.", "victims_assisted 2020 9"),
    "embassies that are counted": ("Two embassies assisted nine victims.", ""),
    "embassies of others": ("Embassies of source countries assisted nine victims.", ""),
    "an embassy of another": ("The embassy of Peru assisted nine victims.", ""),
    "together with foreign ones": (
        "The ministry, in coordination with foreign embassies, assisted nine victims.",
        "victims_assisted 2020 9",
    ),
    "its own embassies, counted": (
        "The ministry's 12 diplomatic missions assisted nine victims.",
        "victims_assisted 2020 9",
    ),
    "embassies of its own": ("Embassies of the government assisted nine victims.", "victims_assisted 2020 9"),
    "embassies it opened": (
        "The government opened two embassies and assisted nine victims.",
        "victims_assisted 2020 9",
    ),
    "its government abroad": ("Nine victims were identified by the government abroad.", "victims_identified 2020 9"),
    "a region near by": ("Police in neighboring districts arrested nine brokers.", "arrests 2020 9"),
    "a word of a name": ("Police in British Harbor arrested nine brokers.", "arrests 2020 9"),
    "whom it deals with": ("Police trained Peruvian police and arrested nine brokers.", "arrests 2020 9"),
    "whom it asks": ("The ministry invited Peruvian courts to help and charged nine brokers.", "prosecutions 2020 9"),
    "its own besides": ("Courts convicted six brokers. Courts in Peru convicted nine.", "convictions 2020 6"),
}


@pytest.mark.parametrize("name", SAID)
def test_answers_only_what_the_country_did(name: str) -> None:
    """Answers of a report on Chile."""
    text, wanted = SAID[name]
    sections = (Section(Span(0, len(text)), "prosecution"),)
    found, _ = read_observations(text, sections, TIP, Edition(2021), "CHL")
    assert tell_answers(answer_figures(found, COUNTS)) == set(wanted.split("; ") if wanted else ())
