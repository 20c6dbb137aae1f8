"""Who does something, and to whom: places that serve people, courts that award, who is told of by the way."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "places that serve some": (
        "The state housed 90 victims in nine shelters; of these facilities, four served women, two housed men, and "
        "three assisted children.",
        "victims_in_shelter 90 2020; shelters 9 2020; shelters 4 2020; shelters 2 2020; shelters 3 2020",
    ),
    "places behind a colon": ("There were six shelters: five served women.", "shelters 6 2020; shelters 5 2020"),
    "those assisted": ("In 2020, 12 assisted victims received shelter.", "victims_in_shelter 12 2020"),
    "restitution by its giver": ("A court awarded four victims $90,000; a tribunal awarded $9,000 to a girl.", ""),
    "grants by a ministry": (
        "Courts convicted six brokers; the ministry awarded $90,000 to a shelter.",
        "convictions 6 2020; funding 90000 2020",
    ),
    "what became of those not helped": (
        "The state did not report assisting the fishermen, who returned home in 2019.",
        "victims_assisted - 2020",
    ),
    "if any": ("The state did not report the number of victims, if any, who received care.", "victims_assisted - 2020"),
    "arrested for selling sex": ("Police screened 90 persons arrested for prostitution.", ""),
    "convicted for the prostitution of others": (
        "Courts convicted 12 men for prostitution of others.",
        "convictions 12 2020",
    ),
    "before a trial": ("Prosecutors charged two captains; one fled prior to trial.", "prosecutions 2 2020"),
    "a mark of a visa": ("Officials issued K/2 visas to 12 victims.", "visas 12 2020"),
    "passes": (
        "Officials issued 28 special passes to victims, and gave 12 women stay passes.",
        "visas 28 2020; visas 12 2020",
    ),
    "the head of an office": (
        "A court sentenced a former head of a district labor office to six years in prison.",
        "convictions 1 2020; sentence_min 6 2020; sentence_max 6 2020",
    ),
    "a crime with its penalty": (
        "Withholding a passport is a crime under the labor act with six months to three years’ imprisonment.",
        "penalty_min 0.5 None; penalty_max 3 None",
    ),
    "support of so much": (
        "With partial government support of 90,000 pesos ($9,000), an NGO ran six shelters.",
        "funding 90000 2020; funding 9000 2020; shelters 6 2020",
    ),
}


test_who_does_it_and_to_whom = reads(SAID)
