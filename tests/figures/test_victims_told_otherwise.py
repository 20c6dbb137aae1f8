"""Victims told by other words than "identified": status given, what stands at so many, what a colon announces."""

from __future__ import annotations

from told_figures import reads

TOLD = {
    "status given": (
        "Victim status was conferred upon 12 people in 2020 and nine in 2019.",
        "victims_identified 12 2020; victims_identified 9 2019",
    ),
    "status of trafficking victims given": (
        "Of the 88 referrals, the board granted official trafficking victim status to 47; nine women got trafficking "
        "victim status later.",
        "victims_referred 88 2020; victims_identified 47 2020; victims_identified 9 2020",
    ),
    "referrals that remained pending": (
        "The ministry made 88 victim referrals, 21 of which remained pending.",
        "victims_referred 88 2020; victims_referred 21 2020",
    ),
    "in brackets behind others": (
        "The ministry referred 61 victims to shelters. It screened 13 possible child victims (nine sex trafficking and "
        "four labor trafficking).",
        "victims_referred 61 2020",
    ),
    "out of most of them, by which": (
        "Police identified 300 victims. Most were Orlenian citizens, of which 150 were women and 120 were men.",
        "victims_identified 300 2020; victims_identified 150 2020; victims_identified 120 2020",
    ),
    "in all, those of a kind": (
        "Police identified 52 victims. In total, 24 were women and nine were men.",
        "victims_identified 52 2020; victims_identified 24 2020; victims_identified 9 2020",
    ),
    "in brackets, each behind where they came from": (
        "The ministry referred 900 victims. Most of the identified victims were Orlenian citizens (220), followed by "
        "Norvian (94) and Saberian (41) nationals.",
        "victims_referred 900 2020; victims_identified 220 2020; victims_identified 94 2020; "
        "victims_identified 41 2020",
    ),
    "in brackets, far behind whose most they are": (
        "Police identified 900 victims. Most victims were from Norvia (310), Saberia (200), Orlenia (60), and the "
        "southern islands (40).",
        "victims_identified 900 2020; victims_identified 310 2020; victims_identified 200 2020; "
        "victims_identified 60 2020; victims_identified 40 2020",
    ),
    "came to light": ("Some 455 victims came to light through the squad.", "victims_identified 455 2020"),
    "a noun of the deed": (
        "There were 310 recognitions in 2020, compared with 452 in 2019.",
        "victims_identified 310 2020; victims_identified 452 2019",
    ),
    "yielded": ("Raids on the kilns yielded 40 victims.", "victims_identified 40 2020"),
    "stood at": (
        "The year's harvest of identified victims stood at 105, against 99.",
        "victims_identified 105 2020; victims_identified 99 2019",
    ),
    "came to": ("Arrests came to 12, investigations to 40.", "arrests 12 2020; investigations 40 2020"),
    "level with": (
        "Police identified 870 victims, nearly level with the 905 of 2019.",
        "victims_identified 870 2020; victims_identified 905 2019",
    ),
    "behind a colon": (
        "Formal identification was done by the council: 1,216 victims, of whom 877 were women.",
        "victims_identified 1216 2020; victims_identified 877 2020",
    ),
    "those who do something behind a colon": ("Police had trouble with convictions: 12 were overturned.", ""),
    "a number before the colon": ("The centers had one purpose for convictions: 12 judges.", ""),
    "their kin": ("The mission found the families of seven victims.", ""),
    "still to be done": ("Nine suspects are to be tried in 2021.", ""),
    "the combined number": (
        "Police recognized 17 victims. The combined number for the year before was 40.",
        "victims_identified 17 2020; victims_identified 40 2019",
    ),
    "as in years before": (
        "Courts convicted no traffickers, as in the four preceding years.",
        "convictions 0 2020; convictions 0 2019",
    ),
    "as was the case": (
        "Officials identified no victim, as was the case in each of the four preceding years.",
        "victims_identified 0 2020; victims_identified 0 2019",
    ),
    "nobody counted": ("Nobody systematically tracked how many victims were identified.", "victims_identified - 2020"),
    "no agency published": ("No ministry published figures on convictions.", "convictions - 2020"),
    "some of them confirmed": (
        "The board screened 77 potential victims and confirmed 41.",
        "victims_identified 41 2020",
    ),
    "some of those before confirmed": (
        "Of the 77 referred in 2019 it had confirmed 41.",
        "victims_referred 77 2019; victims_identified 41 2019",
    ),
    "claims confirmed": ("The board examined 77 claims and confirmed 41.", ""),
    "a number of another year opens": (
        "Courts closed 211 investigations in 2019. In the course of those 211 investigations police freed 402 victims.",
        "investigations 211 2019; investigations 211 2019; victims_identified 402 2019",
    ),
    "as there were": (
        "Police found 185 victims. A comparison is possible, as in 2019 there were 211.",
        "victims_identified 185 2020; victims_identified 211 2019",
    ),
    "a number opens where another is set against": (
        "Nine brokers were convicted, against six in 2019, and police freed 12 victims.",
        "convictions 9 2020; convictions 6 2019; victims_identified 12 2020",
    ),
    "the number of victims": (
        "The number of trafficking victims was 45, compared with 31 in 2019.",
        "victims_identified 45 2020; victims_identified 31 2019",
    ),
    "the number of those who": ("The number of victims who received care was 45.", "victims_assisted 45 2020"),
    "the number of those who are somewhere": (
        "The number of victims in shelters was 45.",
        "victims_in_shelter 45 2020",
    ),
    "victims numbered": ("Victims numbered 45, two-thirds of them women.", "victims_identified 45 2020"),
    "nil": ("The number of victims identified was nil.", "victims_identified 0 2020"),
    "set free": ("Police set 45 workers free.", "victims_identified 45 2020"),
    "half of so many": ("Half of the 90 victims identified were children.", "victims_identified 90 2020"),
    "what one never does": ("The ombudsman, who makes no identifications, drew attention to 600 posters.", ""),
    "the year of some alone": (
        "Officials identified 23 victims, 12 of whom had arrived in 2019.",
        "victims_identified 23 2020",
    ),
    "none in another year": (
        "Police identified two victims, both Northerners, and in 2019 none.",
        "victims_identified 2 2020; victims_identified 0 2019",
    ),
    "an age that one turned": ("Police identified one victim, who had turned 18.", "victims_identified 1 2020"),
    "those turned over": (
        "Police arrested 41 suspects and turned 12 over for prosecution.",
        "arrests 41 2020; prosecutions 12 2020",
    ),
    "an age": ("Police identified one victim, a girl of 14.", "victims_identified 1 2020"),
    "victims of something else": ("The bureau identified 23 victims of domestic violence.", ""),
    "fewer than the total": (
        "Police identified 23 victims, far fewer than the 2019 total of 27.",
        "victims_identified 23 2020; victims_identified 27 2019",
    ),
    "fewer than so many": (
        "Courts convicted nine traffickers, fewer than 12 in 2019.",
        "convictions 9 2020; convictions 12 2019",
    ),
    "fewer than is no year": ("Courts convicted fewer than 12 traffickers in 2019.", "convictions 12 2019"),
    "when the figure was": (
        "Police identified 23 victims, when the 2019 figure was 27.",
        "victims_identified 23 2020; victims_identified 27 2019",
    ),
    "what a yearbook has": (
        "Courts convicted 33 traffickers in 2020. For 2019 the yearbook has 49.",
        "convictions 33 2020; convictions 49 2019",
    ),
    "fell from": (
        "From 118 victims in 2019, the number whom the bureau identified fell to 76 in 2020.",
        "victims_identified 118 2019; victims_identified 76 2020",
    ),
    "the one before it": (
        "The ministry treats these two groups as identified victims: 498 in the reporting period and 775 in the one "
        "before it.",
        "victims_identified 498 2020; victims_identified 775 2019",
    ),
    "the overall number": (
        "Police recognized 14 victims. The overall number for the year before was 31.",
        "victims_identified 14 2020; victims_identified 31 2019",
    ),
    "the total of": ("The ministry did not publish the total of victims identified.", "victims_identified - 2020"),
    "the total of them in a place": (
        "The total of victims identified on the islands was 31.",
        "victims_identified 31 2020",
    ),
    "nobody kept count, in another word": (
        "No one counted how many victims were identified.",
        "victims_identified - 2020",
    ),
    "their number": ("The number of potential child victims rose to 31.", "victims_identified 31 2020"),
    "the number of rooms": ("The number of rooms for victims rose to 31.", ""),
    "kin of victims": ("Officers traced the relatives of 14 victims.", ""),
    "what something meant for them": ("The decree meant shorter interviews for 14 victims.", ""),
    "not to hand": ("A count of victims for 2020 was not to hand.", "victims_identified - 2020"),
}


test_told = reads(TOLD)
