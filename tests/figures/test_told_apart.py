"""What is told apart from what stands beside it: an agency, those of some cases, a year of another deed."""

from __future__ import annotations

from told_figures import answers

SAID = {
    "agencies set against each other": (
        "The Forest Guard (FG) investigated five cases, while the Directorate of Ports (DOP) investigated 78 cases.",
        "investigations 2020 83",
    ),
    "by what they are called for short": (
        "FG investigated five cases of forced labor, whereas DOP investigated 78 cases.",
        "investigations 2020 83",
    ),
    "none of those cases": (
        "Police did not investigate any of those cases. The courts received 33 cases for investigation.",
        "investigations 2020 33",
    ),
    "terms lower than five years": (
        "Courts imposed sentences lower than five years on traffickers.",
        "sentence_max 2020 5",
    ),
    "some of those who were arrested": (
        "Courts convicted six of the 11 brokers who were arrested in 2019.",
        "convictions 2020 6",
    ),
    "what became of some who had been arrested": (
        "Six of the 11 brokers who had been arrested were convicted.",
        "convictions 2020 6",
    ),
    "one identified before": (
        "Officials gave assistance to 22 victims and to one victim identified in 2019.",
        "victims_assisted 2020 22",
    ),
    "what a case of before led to": (
        "The court ended one investigation of the previous period, which led to the conviction of three brokers.",
        "convictions 2020 3; investigations 2019 1",
    ),
    "paid to each": ("The traffickers had to pay damages to each of the two victims.", ""),
    "several in one subject": ("Twelve brokers and nine recruiters were convicted.", "convictions 2020 21"),
    "several in one subject, of another year": (
        "Police identified 58 children, whereas 77 children and four adults were identified in 2019.",
        "victims_identified 2020 58; victims_identified 2019 81",
    ),
    "three in one subject": ("Four brokers, 12 recruiters, and nine drivers were arrested.", "arrests 2020 25"),
    "another agency, with the noun again": (
        "The police investigated 20 cases, and the navy 41 cases, compared to seven and 38, respectively, in 2019.",
        "investigations 2020 61; investigations 2019 45",
    ),
    "of the whole government, with the noun again": (
        "The government investigated 20 cases and the navy 12 cases.",
        "investigations 2020 20",
    ),
    "authorities of one kind": (
        "Immigration authorities identified 20 victims, and police identified 12 victims.",
        "victims_identified 2020 32",
    ),
    "authorities of all kinds": (
        "In 2020, authorities identified 20 victims, and police identified 12 victims.",
        "victims_identified 2020 20",
    ),
    "others, with the noun again": (
        "The police identified 20 victims and NGOs an additional 40 victims.",
        "victims_identified 2020 20",
    ),
    "others than the subject": ("The raid involved 40 officers, and nine suspects were arrested.", "arrests 2020 9"),
    "referrals that came in": ("The police received 88 referrals of victims.", ""),
    "victims of other crimes": ("The shelter housed 50 victims of domestic violence.", ""),
    "arrested before": ("Courts convicted nine suspects who were arrested in 2019.", "convictions 2020 9"),
    "told of a subject": ("Nine suspects who were arrested in 2019 were convicted", "arrests 2019 9"),
    "referred behind": ("Police identified nine victims who were referred to shelters.", "victims_identified 2020 9"),
    "terms given": ("The courts convicted 14 brokers and gave 11 of them long terms.", "convictions 2020 14"),
    "by how much it rose": (
        "Social workers identified 340 victims, up by 25 from 2019.",
        "victims_identified 2020 340",
    ),
    "brought home": ("Police brought home 40 victims.", "repatriations 2020 40"),
    "helped to come home": ("The consul's office helped 40 victims come home.", "repatriations 2020 40"),
    "given care": ("All seven were given medical care.", "victims_assisted 2020 7"),
    "people by an unknown word": ("The ministry gave the 24 youths shelter in a hostel.", ""),
}


test_each_is_told_by_itself = answers(SAID)
