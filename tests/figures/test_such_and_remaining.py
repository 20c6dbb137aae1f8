"""Numbers of what was named before: "such permits", "the remaining nine", "six adult and two child victims"."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "brackets beside the parts that come to all": (
        "Police identified 30 victims. All were victims of forced labor (four in 2019); 10 female victims and 20 men.",
        "victims_identified 30 2020; victims_identified 4 2019; victims_identified 10 2020; victims_identified 20 2020",
    ),
    "some of these victims who live on the street": (
        "Police identified 300 victims. Of these 300 victims, police found 210 children living on the street.",
        "victims_identified 300 2020; victims_identified 300 2020; victims_identified 210 2020",
    ),
    "what a shelter for victims did to the known ones": (
        "Police identified seven victims. The shelter for trafficking victims accommodated the four boys.",
        "victims_identified 7 2020; victims_in_shelter 4 2020",
    ),
    "such permits": (
        "The law offers residence permits to victims. The ministry issued six such permits, compared with two in 2019.",
        "visas 6 2020; visas 2 2019",
    ),
    "another one": (
        "Officials extradited two brokers to Saberia and another to Orlenia. Courts tried two men, and another fled.",
        "extraditions 2 2020; extraditions 1 2020; prosecutions 2 2020",
    ),
    "no such permits": (
        "The law offers residence permits to victims, but officials did not issue any such permits.",
        "visas 0 2020",
    ),
    "those who remain": (
        "Police identified 24 victims. Of these, 10 were in forced labor; it was unclear how the remaining 14 victims "
        "had been used.",
        "victims_identified 24 2020; victims_identified 10 2020; victims_identified 14 2020",
    ),
    "others are not those who remain": (
        "The ministry assisted 40 victims, and 12 other victims declined its help.",
        "victims_assisted 40 2020",
    ),
    "one noun for two": (
        "The board confirmed six adult and two child victims. It confirmed four male and 11 female victims in 2019.",
        "victims_identified 6 2020; victims_identified 2 2020; victims_identified 4 2019; victims_identified 11 2019",
    ),
    "one noun for what rose and to what": (
        "The ministry expanded its network of centers to assist victims from 29 to 44 centers. Arrests rose "
        "from 12 to 15 suspects.",
        "arrests 12 2019; arrests 15 2020",
    ),
    "for whom places are": (
        "NGOs operated nine women's protection shelters, and the ministry five child protection shelters; it gave 12 "
        "women protection.",
        "shelters 9 2020; shelters 5 2020; victims_assisted 12 2020",
    ),
    "a verb behind an adverb": (
        "The ministry did not report how many victims it referred to care or directly assisted.",
        "victims_referred - 2020; victims_assisted - 2020",
    ),
    "who found something": (
        "The ministry repatriated 20 victims, and two found other lodging.",
        "repatriations 20 2020",
    ),
    "who found something, by name": (
        "Of the four victims left, one was repatriated, and three victims found other lodging.",
        "victims_identified 4 2020; repatriations 1 2020",
    ),
    "how much it gave": (
        "The ministry did not report how much it gave to shelters. It did not report how much care it gave to victims.",
        "funding - 2020; victims_assisted - 2020",
    ),
    "a place named as a verb is": (
        "The ministry reported housing nine girls in a children’s shelter and repatriating 12 victims.",
        "victims_in_shelter 9 2020; repatriations 12 2020",
    ),
    "pledged": ("The ministry pledged $5,000 to the shelters.", "funding 5000 2020"),
    "those who remain are none of another year": (
        "Police opened 14 cases, compared with six in 2019. The six remaining cases were closed.",
        "investigations 14 2020; investigations 6 2019; investigations 6 2020",
    ),
}


test_numbers_of_what_was_named_before = reads(SAID)
