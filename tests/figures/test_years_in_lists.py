"""Years told in lists, by "that year" or behind what stands between; terms as other words tell them; wholes of laws."""

from __future__ import annotations

from told_figures import answers, read, reads

SAID = {
    "as many numbers as years": (
        "Courts convicted six brokers, compared with nine, 12, and 14 in 2019, 2018, and 2017.",
        "convictions 6 2020; convictions 9 2019; convictions 12 2018; convictions 14 2017",
    ),
    "the years before the numbers": (
        "Courts convicted six brokers, compared with nine in 2019 and, in 2018 and 2017, 12 and 14 respectively.",
        "convictions 6 2020; convictions 9 2019; convictions 12 2018; convictions 14 2017",
    ),
    "each of several years": (
        "Police opened three investigations, compared with one each in 2019, 2018, and 2017, and six in 2016.",
        "investigations 3 2020; investigations 1 2019; investigations 1 2018; investigations 1 2017; "
        "investigations 6 2016",
    ),
    "nobody in several years": (
        "Courts convicted no brokers in 2020, 2019, and 2018.",
        "convictions 0 2020; convictions 0 2019; convictions 0 2018",
    ),
    "the same in several years": (
        "Police opened one investigation, the same number as in 2019, 2018, and 2017.",
        "investigations 1 2020; investigations 1 2019; investigations 1 2018; investigations 1 2017",
    ),
    "that year": (
        "Courts convicted nine brokers, more than in the previous year; in that year, they convicted four.",
        "convictions 9 2020; convictions 4 2019",
    ),
    "at that time": (
        "This was more than in the period told of before (July 2018-October 2019); at that time, police investigated "
        "40 cases and convicted no brokers.",
        "investigations 40 2019; convictions 0 2019",
    ),
    "what a figure fell from, behind others": (
        "Convictions under the law fell to 14 people, with nine acquittals, from 25 people the previous year.",
        "convictions 14 2020; convictions 25 2019",
    ),
    "what a figure rose from, behind a part": (
        "Investigations rose to 40, including 12 for forced labor, from 25 in 2019.",
        "investigations 40 2020; investigations 12 2020; investigations 25 2019",
    ),
    "where in another year": (
        "Courts convicted 12 brokers, where in 2019 they had convicted nine.",
        "convictions 12 2020; convictions 9 2019",
    ),
    "when in another year there had been none": (
        "Courts convicted 12 brokers, when in 2019 there had been no convictions.",
        "convictions 12 2020; convictions 0 2019",
    ),
    "years that open clauses": (
        "In 2018 there were 14 investigations, in 2019 there were 20, and in 2020 there were 24.",
        "investigations 14 2018; investigations 20 2019; investigations 24 2020",
    ),
    "behind what it is set against": (
        "Compared with 2019, when there were few, convictions rose to 12.",
        "convictions 12 2020",
    ),
    "the year before the number was told": (
        "Courts convicted 12 brokers, whereas the year before the number had been nine.",
        "convictions 12 2020; convictions 9 2019",
    ),
    "it had been": (
        "Courts convicted 12 brokers; in 2019, it had been nine.",
        "convictions 12 2020; convictions 9 2019",
    ),
    "that was up from": (
        "Courts convicted 12 brokers. That was up from nine in 2019.",
        "convictions 12 2020; convictions 9 2019",
    ),
    "a year earlier there had been": (
        "Police opened 40 investigations. A year earlier there had been 25.",
        "investigations 40 2020; investigations 25 2019",
    ),
    "the respective numbers": (
        "Police opened 24 investigations and courts convicted nine brokers; in 2019, the respective numbers were 20 "
        "and six.",
        "investigations 24 2020; convictions 9 2020; investigations 20 2019; convictions 6 2019",
    ),
    "the previous year in brackets": (
        "Courts convicted 12 brokers (previous year: nine).",
        "convictions 12 2020; convictions 9 2019",
    ),
    "although some had been": (
        "No one was convicted, although four had been in 2019.",
        "convictions 0 2020; convictions 4 2019",
    ),
    "from so many in another year": (
        "Police opened 40 investigations, from 25 in 2019.",
        "investigations 40 2020; investigations 25 2019",
    ),
    "a figure of another year in brackets": (
        "Prosecutors charged 14 brokers (2019 figure: 11).",
        "prosecutions 14 2020; prosecutions 11 2019",
    ),
    "a drop from those of another year": (
        "Police opened five investigations, a drop of four from the nine opened in 2019.",
        "investigations 5 2020; investigations 9 2019",
    ),
    "others pursued": (
        "Prosecutors filed charges in 30 cases and pursued 12 others begun earlier.",
        "prosecutions 30 2020; prosecutions 12 2020",
    ),
    "some of complaints": (
        "Courts convicted three brokers. The office received 38 complaints, 19 of them passed on by embassies.",
        "convictions 3 2020",
    ),
    "terms that had been others": (
        "Prison terms imposed by these courts ranged from two to 12 years; in 2019, they had ranged from one to nine "
        "years.",
        "sentence_min 2 2020; sentence_max 12 2020; sentence_min 1 2019; sentence_max 9 2019",
    ),
    "terms that those of another year had got": (
        "The two brokers convicted in 2019 had received prison terms of five years.",
        "convictions 2 2019; sentence_min 5 2019; sentence_max 5 2019",
    ),
    "or longer": ("Courts sentenced 14 brokers to five years or longer.", "convictions 14 2020; sentence_min 5 2020"),
    "on average": ("On average, brokers received seven years.", "sentence_mean 7 2020"),
    "what may be imposed": (
        "Under the law, brokers could be sentenced to a maximum of six years.",
        "penalty_max 6 None",
    ),
    "terms that were prescribed": (
        "Prison terms of two to nine years were prescribed for trafficking.",
        "penalty_min 2 None; penalty_max 9 None",
    ),
    "a maximum that is set": ("Section 12 set a maximum of six years imprisonment.", "penalty_max 6 None"),
    "sentences that were imposed": ("Life sentences were imposed on four brokers.", "convictions 4 2020"),
    "sent to prison": ("Courts sent nine brokers to prison.", "convictions 9 2020"),
    "held": ("Nine suspects were kept in detention.", "arrests 9 2020"),
    "the maximum for trafficking": ("The maximum sentence for trafficking was 20 years.", "penalty_max 20 None"),
    "may be sent to prison": (
        "Brokers could be sent to prison for five to 15 years.",
        "penalty_min 5 None; penalty_max 15 None",
    ),
    "placed under arrest": ("Nine people were placed under arrest.", "arrests 9 2020"),
    "sentence was passed on": ("Courts passed sentence on nine brokers.", "convictions 9 2020"),
    "legal action": ("Prosecutors took legal action against nine brokers.", "prosecutions 9 2020"),
    "files that were opened": ("The unit opened files on nine people.", "investigations 9 2020"),
    "wanted": ("One man wanted for trafficking was extradited.", "extraditions 1 2020"),
}

ANSWERED = {
    "two laws, of which one has none": (
        "Police opened one investigation under Article 212, compared with two in 2019. Under Article 213, which made "
        "forced labor a crime, one investigation was opened, following none in 2019.",
        "investigations 2020 2; investigations 2019 2",
    ),
    "nobody for either kind": (
        "For the third consecutive year, courts did not hand down any convictions for sex trafficking; they have never "
        "convicted anyone of forced labor.",
        "convictions 2020 0; convictions 2019 0",
    ),
    "kinds that open clauses": (
        "For sex trafficking, courts convicted five people, compared with four in 2019; for forced labor, they "
        "convicted four, compared with three.",
        "convictions 2020 9; convictions 2019 7",
    ),
    "a list of one body, less than another's": (
        "The women's units of the police opened 90 cases, up from 80 in 2019. One office, which had investigated 20 "
        "transnational and six domestic cases in 2019, investigated eight.",
        "investigations 2020 90; investigations 2019 80",
    ),
    "nobody for one kind": ("Courts did not convict any sex traffickers.", ""),
}


test_reads_each_number_of_its_year = reads(SAID)


test_answers_as_a_reader_would = answers(ANSWERED, {})


def test_those_told_behind_some_of_the_same_are_a_part() -> None:
    """A number behind some who are counted out of the same is of others of them."""
    found = read("Five of the defendants faced charges of forced labor, and 17 faced charges of sex trafficking.")
    assert [item.scope for item in found] == ["part", "part"]


def test_a_former_official_accused_is_one() -> None:
    """Whom a participle calls accused is an official where the word right before it says so."""
    found = read("One former official accused of trafficking was under investigation.")
    assert [item.accused for item in found] == ["officials"]
