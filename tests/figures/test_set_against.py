"""Readings of figures that are set against those of another year, by words and signs of many kinds."""

from __future__ import annotations

import pytest
from told_figures import read, reads

from tipcompare.figures import answer_figures

_BOTH = "investigations 66 2020; investigations 60 2019"
SAID = {
    "kinds of one year, and of the other behind them": (
        "Police freed 47 women and eight men in 2020, and 70 and four in 2019.",
        "victims_identified 47 2020; victims_identified 8 2020; victims_identified 70 2019; victims_identified 4 2019",
    ),
    "two deeds by name that are much alike": (
        "Police identified and assisted 12 victims. This was similar to the government's identification and assistance "
        "of nine victims in 2019.",
        "victims_identified 12 2020; victims_assisted 12 2020; victims_identified 9 2019; victims_assisted 9 2019",
    ),
    "a sum that is steady": (
        "The ministry provided $60,000 for shelters, a steady allocation from the previous year.",
        "funding 60000 2020; funding 60000 2019",
    ),
    "those of others too, one by one": (
        "The government identified 22 victims and NGOs identified 39, for a total of 61, compared with 20 official and "
        "45 potential victims in 2019.",
        "victims_identified 22 2020; victims_identified 39 2020; victims_identified 61 2020; "
        "victims_identified 20 2019; victims_identified 45 2019",
    ),
    "fewer than in other years, behind but": (
        "Police identified 47 victims, an increase compared with 39 in 2019 but still less than 71 in 2018 and 58 in "
        "2017.",
        "victims_identified 47 2020; victims_identified 39 2019; victims_identified 71 2018; "
        "victims_identified 58 2017",
    ),
    "years that open a sentence on what was told": (
        "Police identified 88 victims. Compared with 140 victims in 2019 and 310 victims in 2018, this was a decrease.",
        "victims_identified 88 2020; victims_identified 140 2019; victims_identified 310 2018",
    ),
    "another deed by name beside it": (
        "Embassies repatriated 90 citizens, compared with 70 repatriations and 600 deportations in 2019.",
        "repatriations 90 2020; repatriations 70 2019",
    ),
    "of this year behind a semicolon": (
        "Police identified 120 victims, an increase from 105 in 2019; forced labor was most common, with 64 cases.",
        "victims_identified 120 2020; victims_identified 105 2019; victims_identified 64 2020",
    ),
    "a deed of then behind what is not said of now": (
        "Police did not report the number of victims they referred or the number they assisted, compared with 73 "
        "referred in 2019.",
        "victims_referred - 2020; victims_assisted - 2020; victims_referred 73 2019",
    ),
    "sums of the year before, one by one": (
        "The ministry spent $69,000 on shelters and $65,000 on courses, compared with $35,000 and $32,000, "
        "respectively, in the previous year.",
        "funding 69000 2020; funding 65000 2020; funding 35000 2019; funding 32000 2019",
    ),
    "parts right behind what is compared": (
        "Police freed 53 victims, including 46 women, compared with 31, including eight women and four men, in 2019.",
        "victims_identified 53 2020; victims_identified 46 2020; victims_identified 31 2019; "
        "victims_identified 8 2019; victims_identified 4 2019",
    ),
    "parts of both years": (
        "Police freed 53 victims, including 46 women, compared with 31 in 2019, including eight women.",
        "victims_identified 53 2020; victims_identified 46 2020; victims_identified 31 2019; victims_identified 8 2019",
    ),
    "parts of this year behind what is compared": (
        "Police freed 53 victims, compared with 31 in 2019, including eight women.",
        "victims_identified 53 2020; victims_identified 31 2019; victims_identified 8 2020",
    ),
    "people beside a deed by name": (
        "Police opened 14 investigations and prosecutions of 20 suspects, compared with nine investigations and 11 "
        "suspects in 2019.",
        "investigations 14 2020; prosecutions 20 2020; investigations 9 2019; prosecutions 11 2019",
    ),
    "one by one with what is no figure": (
        "The unit visited 40 sites and opened nine cases, compared with 50 and 11 in 2019 and 60 and 13 in 2018.",
        "investigations 9 2020; investigations 11 2019; investigations 13 2018",
    ),
    "following": ("Police opened 66 investigations, following 60 in 2019.", _BOTH),
    "following by name": ("Police opened 66 investigations, following 60 investigations the previous year.", _BOTH),
    "after": ("Police opened 66 investigations after 60 the year before.", _BOTH),
    "against without a comma": ("Police opened 66 investigations against 60 in 2019.", _BOTH),
    "against people": (
        "Police opened 66 investigations against 60 brokers in 2019.",
        "investigations 66 2019; investigations 60 2019",
    ),
    "up on": ("Police opened 66 investigations, up on the previous year, when there were 60.", _BOTH),
    "up on a year": ("Police opened 66 investigations, up on 2019, when there were 60.", _BOTH),
    "short of": (
        "Police opened 66 investigations, short of the 70 of 2019.",
        "investigations 66 2020; investigations 70 2019",
    ),
    "above a figure": ("Police opened 66 investigations, above the 2019 figure of 60.", _BOTH),
    "surpassing": ("Police opened 66 investigations, surpassing the previous year's 60.", _BOTH),
    "half of so many": (
        "Police opened 66 investigations, fewer than half the 140 of the year before.",
        "investigations 66 2020; investigations 140 2019",
    ),
    "several years in brackets": (
        "Police opened 57 investigations (2019: 49; 2018: 52).",
        "investigations 57 2020; investigations 49 2019; investigations 52 2018",
    ),
    "set off by commas": ("Prosecutions, at 14, were half those of 2019.", "prosecutions 14 2020"),
    "a figure being so many": ("Police opened 66 investigations, the 2019 figure being 60.", _BOTH),
    "the figure for a year being so many": ("Police opened 66 investigations, the figure for 2019 being 60.", _BOTH),
    "who had before": ("Police, who had opened 60 investigations in 2019, opened 66.", _BOTH),
    "a year told aside": ("The unit, which was set up in 2019, investigated 12 cases.", "investigations 12 2020"),
    "a year set before its number": ("There were, in 2020, 66 investigations and, in 2019, 60.", _BOTH),
    "a number right behind its year": (
        "In 2020 courts convicted nine, and in 2019 twelve.",
        "convictions 9 2020; convictions 12 2019",
    ),
    "while there were": ("While there were 60 investigations in 2019, police opened 66.", _BOTH),
    "an improvement": ("Police opened 66 investigations, an improvement on 2019 (60).", _BOTH),
    "alone with its year": ("Police opened 66 investigations, and 60 in 2019.", _BOTH),
    "a year before its number": ("Police took up 66 cases (2019: 60).", _BOTH),
    "a share of the number of a year": (
        "Police took up 12 cases and opened prosecutions of six brokers, one-third the number prosecuted in 2019.",
        "investigations 12 2020; prosecutions 6 2020; prosecutions - 2019",
    ),
    "several times the number of a year": (
        "Courts convicted nine, three times the number convicted in 2019.",
        "convictions 9 2020; convictions - 2019",
    ),
    "an increase over a year": (
        "Courts convicted nine, a modest increase over the previous year.",
        "convictions 9 2020",
    ),
    "increases over a year": (
        "Courts convicted nine brokers and nurses cared for 30 victims, increases over 2019.",
        "convictions 9 2020; victims_assisted 30 2020",
    ),
    "over a year": ("Courts convicted nine over the previous year.", "convictions 9 2019"),
    "some of those of another year": (
        "Prosecutors tried 12 brokers in 2019. Eleven of these brokers were convicted.",
        "prosecutions 12 2019; convictions 11 2019",
    ),
    "more than a sum": (
        "The board spent $54,000 on shelters, slightly more than $40,000 in 2019.",
        "funding 54000 2020; funding 40000 2019",
    ),
    "less than a sum with its dollars": (
        "The board spent 54,000 lenars ($900) on care, less than the 58,000 lenars ($950) of 2019.",
        "funding 54000 2020; funding 900 2020; funding 58000 2019; funding 950 2019",
    ),
    "more than a part of a sum": (
        "The board spent $54,000 on shelters, more than $40,000 of it in the capital.",
        "funding 54000 2020; funding 40000 2020",
    ),
    "less than a share of the number of a year": (
        "Courts convicted nine brokers, less than half the number of brokers convicted in 2019.",
        "convictions 9 2020; convictions - 2019",
    ),
    "less than a share of those of a year": (
        "Courts convicted nine brokers, less than one-third of the brokers convicted in 2019.",
        "convictions 9 2020",
    ),
    "some of them, and less than a share of all in a year": (
        "Of the nine brokers tried, less than half of the brokers were convicted in 2019.",
        "prosecutions 9 2019",
    ),
    "the number of a year in brackets": (
        "In 2020, courts convicted nine brokers, less than half the number of convicted brokers (22) in 2018.",
        "convictions 9 2020; convictions 22 2018",
    ),
    "the number of another kind in brackets": (
        "Police freed 80 victims, a decrease from 2019 for women (60) and men (20).",
        "victims_identified 80 2020; victims_identified 60 2020; victims_identified 20 2020",
    ),
    "the amount of a year in brackets": (
        "The board spent $9,000 in 2020, half the amount ($18,000) spent in 2018.",
        "funding 9000 2020; funding 18000 2018",
    ),
    "which is much the same": (
        "Police freed 63 victims, which was similar to the 58 victims freed by police in 2018.",
        "victims_identified 63 2020; victims_identified 58 2018",
    ),
    "similar to what it did then": (
        "The government identified six victims, which was comparable to its identification of seven victims in the "
        "previous reporting period.",
        "victims_identified 6 2020; victims_identified 7 2019",
    ),
    "but much the same": (
        "Police freed 63 victims, a rise compared with 40 in 2019 but similar to 61 victims in 2018.",
        "victims_identified 63 2020; victims_identified 40 2019; victims_identified 61 2018",
    ),
    "close to what it was": (
        "Police freed 63 victims, close to 61 in 2019.",
        "victims_identified 63 2020; victims_identified 61 2019",
    ),
    "though this was still fewer": (
        "Police freed 19 victims, compared with 12 in 2019, though this was still fewer than 26 in 2018.",
        "victims_identified 19 2020; victims_identified 12 2019; victims_identified 26 2018",
    ),
    "though these were fewer by name": (
        "Police opened 19 cases, compared with 12 in 2019, though these investigations were fewer than 26 in 2018.",
        "investigations 19 2020; investigations 12 2019; investigations 26 2018",
    ),
    "as a figure was in several years, by adjectives and participles": (
        "Police freed 51 victims. This was a significant decrease from 64 victims freed in 2019 and 59 freed in 2018. "
        "Border guards freed 41 victims.",
        "victims_identified 51 2020; victims_identified 64 2019; victims_identified 59 2018; "
        "victims_identified 41 2020",
    ),
    "this figure was lower": (
        "Police freed 51 victims. This figure was significantly lower than the 64 victims freed in 2019. Border guards "
        "freed 41 victims.",
        "victims_identified 51 2020; victims_identified 64 2019; victims_identified 41 2020",
    ),
    "as in one year, not in others in brackets": (
        "Police freed 77 victims, the same number as in 2019 (88 in 2018, 91 in 2017).",
        "victims_identified 77 2020; victims_identified 77 2019; victims_identified 88 2018; "
        "victims_identified 91 2017",
    ),
    "as in one year, and not in another": (
        "Police freed two victims, fewer than six in 2019 and the same number as in 2018.",
        "victims_identified 2 2020; victims_identified 2 2018; victims_identified 6 2019",
    ),
    "some of those that all of a sentence is set against": (
        "Police opened 30 cases. This compared with opening 26 cases in 2019, although none of these led to "
        "prosecution, and zero investigations in 2018.",
        "investigations 30 2020; investigations 26 2019; prosecutions 0 2019; investigations 0 2018",
    ),
    "same sum without its article": (
        "In 2020, the government allocated $9,000 to charities; this is same amount allocated in 2019.",
        "funding 9000 2020; funding 9000 2019",
    ),
    "what courts handle": ("Courts handled 12 trafficking cases.", "prosecutions 12 2020"),
}


test_reads_what_figures_are_set_against = reads(SAID)


@pytest.mark.parametrize(
    "said",
    [
        "Prosecutors tried 97 brokers for forced labor, compared with 121 in 2019.",
        "Police opened 55 cases of forced labor, compared with 33 such cases in 2019.",
        "Police did not report arresting or prosecuting anyone for forced labor, compared with nine arrests and two "
        "prosecutions in 2019.",
    ],
)
def test_what_divides_a_figure_divides_what_it_is_set_against(said: str) -> None:
    """Where that has no word of its own for it."""
    assert [item.exploitation for item in read(said) if item.value] == ["labor", "labor"]


@pytest.mark.parametrize(
    ("who", "level"),
    [
        ("Federal and state police", ""),
        ("State police", "state"),
        ("The state", ""),
        ("The provincial governments", "state"),
    ],
)
def test_levels_that_act_together_are_the_country(who: str, level: str) -> None:
    """As "the state" by itself is."""
    assert [item.level for item in read(f"{who} freed 40 victims, compared with 20 in 2019.")] == [level, level]


def test_close_to_some_of_them_is_nearly_as_many() -> None:
    """As they are set against none of another year."""
    said = "Police freed 63 victims, close to 61 of whom were assisted in 2020."
    assert [item.qualifier for item in read(said) if item.value == 61] == ["nearly"]


def test_brackets_behind_what_is_set_against_are_a_whole() -> None:
    """Of the year before, where none is told, and no part of the figure."""
    said = "Police freed 80 victims, double the number of victims (40)."
    assert [(item.year, item.scope, item.comparison) for item in read(said)] == [
        (2020, "total", False),
        (2019, "total", True),
    ]


def test_one_kind_of_the_year_before_is_only_a_part() -> None:
    """Where more is told of that year in another sentence, which may be of another kind."""
    said = "Courts convicted 64 sex traffickers, compared with 98 in 2019. Prosecutors tried 12 brokers. "
    more = "Eleven of these brokers were convicted, compared with nine in 2019."
    alone, together = ([a.status for a in answer_figures(read(text)) if a.year == 2019] for text in (said, said + more))
    assert (alone, together) == (["stated"], ["partial"])


@pytest.mark.parametrize(
    ("said", "status"),
    [
        ("Police opened seven cases for begging, compared with 14 in 2019, and 31 cases for servitude.", "partial"),
        ("Police opened seven cases for begging and 31 for servitude, compared with 14 cases in 2019.", "stated"),
    ],
)
def test_what_stands_before_more_parts_is_of_the_part_before_it(said: str, status: str) -> None:
    """Where all parts come to the figure of the year after."""
    assert {item.year: item.status for item in answer_figures(read(said))} == {2019: status, 2020: "sum"}


def test_what_a_share_parts_from_its_figure_is_set_against_it() -> None:
    """By how much those of a kind fell stands between them and those of the year before."""
    said = "Of the 85 victims identified, 31 were children, a decrease of nearly 40 percent from 52 in 2019."
    assert [item.age for item in read(said)] == ["", "child", "child"]


def test_what_stands_behind_a_part_of_its_own_clause_is_set_against_that_part() -> None:
    """Also where the clause is the last and opens with "and"."""
    said = "Police identified 80 victims; 58 were female; and 31 were foreign, an increase from eight in 2019."
    assert [(item.nationality, item.scope) for item in read(said)][-1] == ("foreign", "part")


def test_two_that_come_to_the_one_before_a_semicolon_are_its_parts() -> None:
    """With what that one was in another year."""
    said = (
        "Staff referred 71 victims to the agency (64 in 2019); police referred 31 victims, schools referred 40 victims."
    )
    found = answer_figures(read(said))
    assert [(item.value, item.status) for item in found] == [(64, "stated"), (71, "stated")]


def test_cases_go_before_those_whom_they_are_of() -> None:
    """Of a level of government, too."""
    said = "State police opened 342 investigations of 518 suspects, against 301 investigations into 497 men in 2019."
    assert [item.value for item in answer_figures(read(said))] == [301, 342]


@pytest.mark.parametrize(
    ("then", "kinds"),
    [
        ("33 victims in 2019 and 28 in 2018", ["adult", "", ""]),
        ("33 such victims in 2019 and 28 in 2018", ["adult", "adult", "adult"]),
        ("33 in 2019 and 28 in 2018", ["adult", "adult", "adult"]),
    ],
)
def test_a_kind_is_not_that_of_others_told_by_its_noun_alone(then: str, kinds: list[str]) -> None:
    """Nor of what stands beside them."""
    assert [item.age for item in read(f"Police identified 40 adult victims, compared with {then}.")] == kinds


@pytest.mark.parametrize(
    "said",
    [
        "Police identified 60 victims; three were foreign (none in 2019).",
        "Police identified 60 victims. Eight victims were foreign, compared to zero in 2019.",
        "Police identified 60 victims; six were male, compared to zero in 2019.",
        "Courts convicted 12 brokers; two were women (none in 2019).",
    ],
)
def test_none_of_some_in_another_year_says_nothing_of_the_country(said: str) -> None:
    """Set against a part it is of that part, with its breakdown."""
    *_, part, none = read(said)
    assert (none.year, none.value, none.scope) == (2019, 0, "part")
    assert none.dimensions == part.dimensions
    assert [answer.year for answer in answer_figures(read(said))] == [2020]


def test_a_part_that_brackets_set_against_a_year_is_not_of_that_year() -> None:
    """But of the one before it, though the number of that year stands between."""
    *_, part, then = read(
        "Police identified 31 victims, compared with 29 in 2019, of which four were girls (nine in 2019)."
    )
    assert [(item.value, item.year) for item in (part, then)] == [(4, 2020), (9, 2019)]


@pytest.mark.parametrize(
    ("parts", "level"),
    [
        ("of which 18 were federal and 25 were opened by state police, compared with 26 investigations in 2019", ""),
        ("including 18 federal investigations and 25 state investigations, compared with 26 in 2019", ""),
        ("18 federal and 25 state, compared with 26 in 2019", ""),
        ("including 25 state investigations, compared with 26 state investigations in 2019", "state"),
    ],
)
def test_what_a_whole_is_set_against_is_of_no_level_of_its_parts(parts: str, level: str) -> None:
    """Unless its own words say so."""
    found = answer_figures(read(f"The government opened 43 investigations in 2020, {parts}."))
    told = [(answer.year, answer.value, answer.status, dict(answer.breakdown).get("level", "")) for answer in found]
    assert told == [(2019, 26, "partial" if level else "stated", level), (2020, 43, "stated", "")]
