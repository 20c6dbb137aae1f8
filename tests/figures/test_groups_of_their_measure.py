"""Groups that belong to the measure their own clause tells of, lists that go on, and numbers that count no one."""

from __future__ import annotations

import pytest
from told_figures import TIP, read, reads

from tipcompare.figures import read_observations
from tipcompare.model import Edition, Section, Span

SAID = {
    "an office's statistic": (
        "The board identified 52 potential victims, which differed from the prosecution office's statistic of 388.",
        "victims_identified 52 2020",
    ),
    "how long they got care": (
        "The board provided services to 95 victims, some of whom had received services for two years or more.",
        "victims_assisted 95 2020",
    ),
    "into how many categories they fell": (
        "Police identified 48 victims, some of whom fell into more than one of its groups.",
        "victims_identified 48 2020",
    ),
    "what each gets": ("The ministry allocated approximately 700 francs a month per individual.", ""),
    "those assisted who were victims of it": (
        "The board assisted 480 victims. Of the victims assisted, 300 were victims of labor trafficking and 180 were "
        "victims of sex trafficking.",
        "victims_assisted 480 2020; victims_assisted 300 2020; victims_assisted 180 2020",
    ),
    "but none of those convicted": (
        "Of the women convicted, none were victims of labor trafficking.",
        "victims_identified 0 2020",
    ),
    "those in a program": (
        "There were 29 new victims in the program for victim services (31 in 2019).",
        "victims_assisted 29 2020; victims_assisted 31 2019",
    ),
    "set against those assisted, not some of them": (
        "The board supported 310 victims, including the 28 identified victims, compared with 290 in 2019.",
        "victims_assisted 310 2020; victims_identified 28 2020; victims_assisted 290 2019",
    ),
    "a share of a clause of its own": (
        "Police referred 95 of 97 identified victims to services; however, a limited number of victims received "
        "assistance – 31 percent (30 victims), compared with 29 percent (44 victims) in 2019.",
        "victims_referred 95 2020; victims_identified 97 2020; victims_assisted 30 2020; victims_assisted 44 2019",
    ),
    "what they got behind an aside": (
        "The ministry provided the seven victims of forced labor, identified in mills, with new work permits.",
        "visas 7 2020",
    ),
    "a deed of giving behind another": (
        "The board referred 30 victims to shelters and provided 66 victims with counseling.",
        "victims_referred 30 2020; victims_assisted 66 2020",
    ),
    "one legal service": (
        "The board provided shelter and legal service to 23 victims.",
        "victims_in_shelter 23 2020; victims_assisted 23 2020",
    ),
    "behind an unspecified type": (
        "Police identified 60 victims, including 16 victims exploited in trafficking of an unspecified type; there "
        "were eight women and 13 boys.",
        "victims_identified 60 2020; victims_identified 16 2020; victims_identified 8 2020; victims_identified 13 2020",
    ),
    "behind how many types": (
        "Police identified 44 victims of all three types of exploitation; there were eight women and 36 boys.",
        "victims_identified 44 2020; victims_identified 8 2020; victims_identified 36 2020",
    ),
    "what comes to those told": (
        "Police identified 44 victims. All were victims of forced labor with 34 male victims and 10 girls.",
        "victims_identified 44 2020; victims_identified 34 2020; victims_identified 10 2020",
    ),
    "small numbers in brackets": (
        "Police identified 63 victims, predominantly from Saberia (21), Orlenia (9), and Norvia (4).",
        "victims_identified 63 2020; victims_identified 21 2020; victims_identified 9 2020; victims_identified 4 2020",
    ),
    "but no marks of a list": (
        "The board provided 12 victims with (1) food, (2) clothing, and (3) care.",
        "victims_assisted 12 2020",
    ),
    "while others were": (
        "Police identified 76 victims; 61 were women, while 15 were children.",
        "victims_identified 76 2020; victims_identified 61 2020; victims_identified 15 2020",
    ),
    "who are left": (
        "Police identified 98 victims. The remaining six, whose ages were unknown, were exploited in forced labor.",
        "victims_identified 98 2020; victims_identified 6 2020",
    ),
    "whose age was unknown": (
        "Of the 72 victims identified, 68 were adults, and the age of four victims was unknown.",
        "victims_identified 72 2020; victims_identified 68 2020; victims_identified 4 2020",
    ),
    "one victim and others who act": (
        "Police identified one victim and Northern embassies identified 14 victims.",
        "victims_identified 1 2020; victims_identified 14 2020",
    ),
    "hundreds with a hyphen": (
        "Police identified two-hundred and six victims in 2020 and one-hundred victims in 2019.",
        "victims_identified 206 2020; victims_identified 100 2019",
    ),
    "money named behind": (
        "The ministry allocated 42 million ($296,000) for care, an increase from 21 million lenars ($148,000) in 2019.",
        "funding 42000000 2020; funding 296000 2020; funding 21000000 2019; funding 148000 2019",
    ),
}

DIVIDED = {
    "of new victims": (
        "Police identified 66 victims of sex trafficking and 90 victims of forced labor; 41 of these new victims were "
        "children.",
        [("sex", ""), ("labor", ""), ("", "child")],
    ),
    "of the whole that opens": (
        "Of the 45 victims identified, 11 were women, including two girls, and 34 were male, including six boys.",
        [("", ""), ("", "adult"), ("", "child"), ("", ""), ("", "child")],
    ),
    "before brackets": (
        "Police identified 60 victims. Begging was most common, followed by sex trafficking (52 victims) and forced "
        "labor (eight victims).",
        [("", ""), ("sex", ""), ("labor", "")],
    ),
    "of the subject": (
        "Police identified 91 victims. Sex trafficking victims included 31 girls and 14 women, while forced labor "
        "victims included 27 women and 19 men.",
        [("", ""), ("sex", "child"), ("sex", "adult"), ("labor", "adult"), ("labor", "adult")],
    ),
    "left open, of no exploitation": (
        "Police identified five victims (two from Saberia, two from Orlenia, and one unknown).",
        [("", ""), ("", ""), ("", ""), ("", "")],
    ),
    "who made up some of them, of another year too": (
        "Police identified 88 victims. Children comprised 21 of the victims (30 in 2018).",
        [("", ""), ("", "child"), ("", "child")],
    ),
    "left open, of age": (
        "Police identified 50 victims of sex trafficking, including two whose gender and age were not specified.",
        [("sex", ""), ("", "")],
    ),
}


test_each_group_counts_what_its_clause_tells = reads(SAID)


@pytest.mark.parametrize("given", DIVIDED)
def test_each_group_is_divided_by_its_own_words(given: str) -> None:
    """Exploitation and age of each figure are those told of it, not of the one beside it."""
    sentence, told = DIVIDED[given]
    assert [(item.exploitation, item.age) for item in read(sentence)] == told


@pytest.mark.parametrize(
    ("kind", "doer", "counts"),
    [("protection", "The welfare board", False), ("protection", "Police", True), ("prosecution", "Authorities", True)],
)
def test_cases_of_victims_are_no_investigations(kind: str, doer: str, counts: bool) -> None:
    """Cases that somebody who helps found among victims are none, and neither are those of another year beside them."""
    text = f"{doer} identified 14 possible cases of exploitation (21 in 2019), of which five were referred to court."
    found, _ = read_observations(text, (Section(Span(0, len(text)), kind),), TIP, Edition(2021))
    assert [item.value for item in found if item.measure == "investigations"] == [14, 21][: 2 * counts]
