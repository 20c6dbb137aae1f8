"""What is given to people, in a list of goods or by a deed that follows, and who is no victim by it."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "goods at the end of a list of costs": (
        "The board provided rent, travel expenses, and school supplies for four victims.",
        "victims_assisted 4 2020",
    ),
    "goods behind permits": (
        "The board provided the nine victims with new work permits, police protection, and interpreters.",
        "visas 9 2020; victims_assisted 9 2020",
    ),
    "care behind a way home": (
        "The board provided nine victims with repatriation assistance and medical care.",
        "repatriations 9 2020; victims_assisted 9 2020",
    ),
    "permits alone": (
        "The board provided nine victims with work permits and trained officials. It provided six victims with "
        "residence permits and police clearance. It provided four victims with repatriation and exit permits.",
        "visas 9 2020; visas 6 2020; repatriations 4 2020",
    ),
    "loans": ("The board gave small loans to 17 victims.", "victims_assisted 17 2020"),
    "goods in a clause of its own": (
        "More than 200 victims received assistance, and the government provided shelter for 60 of them.",
        "victims_assisted 200 2020; victims_in_shelter 60 2020",
    ),
    "places counted out": (
        "The board ran 44 shelters. Of these shelters, 24 served children, 13 served women, and two housed six girls.",
        "shelters 44 2020; shelters 24 2020; shelters 13 2020; shelters 2 2020; victims_in_shelter 6 2020",
    ),
    "places counted out behind people": (
        "The board helped 90 victims. It ran 44 shelters. Of these shelters, 24 served children and 13 served women.",
        "victims_assisted 90 2020; shelters 44 2020; shelters 24 2020; shelters 13 2020",
    ),
    "places told of in the sentence before": (
        "The board ran eight shelters. Of these, five were for women, two for men, and one for children.",
        "shelters 8 2020; shelters 5 2020; shelters 2 2020; shelters 1 2020",
    ),
    "people behind a sentence on places": (
        "The state identified 40 victims. It ran two shelters. Of those, 12 were girls. The board held 12 trainings. "
        "Of these, 30 were for judges. Twelve were boys.",
        "victims_identified 40 2020; shelters 2 2020; victims_identified 12 2020; training_events 12 2020; "
        "victims_identified 12 2020",
    ),
    "places of whom nothing was told": ("Of the 12 shelters, four were for men.", "shelters 12 2020"),
    "goods given to others": (
        "Forty victims received shelter, 30 medical care, and 20 legal aid.",
        "victims_in_shelter 40 2020",
    ),
    "people beside places": (
        "The board ran eight shelters. Of the victims, 12 were women. Of these shelters, 40 victims left one early.",
        "shelters 8 2020; victims_identified 12 2020",
    ),
    "a deed behind a list of goods": (
        "The board gave 30 women food, counseling, and lodging, and referred 12 victims to a charity. Hotlines heard "
        "of 13 cases.",
        "victims_assisted 30 2020; victims_referred 12 2020",
    ),
    "a list of goods": (
        "The board gave advice and provided water, food, and temporary shelter for 130 migrants.",
        "victims_assisted 130 2020",
    ),
    "goods for two groups": (
        "The center offered food, transportation, and care, as needed, to 60 female and 40 male workers.",
        "victims_assisted 60 2020; victims_assisted 40 2020",
    ),
    "one of the goods": ("The board provided shelter to 30 victims.", "victims_in_shelter 30 2020"),
    "those housed and given goods": (
        "The embassy housed and provided food, clothing, and repatriation for 11 victims.",
        "victims_assisted 11 2020; victims_in_shelter 11 2020; repatriations 11 2020",
    ),
    "lessons among the goods": (
        "The board provided assistance and employment-related trainings to 60 children.",
        "victims_assisted 60 2020",
    ),
    "a deed behind those helped": (
        "The institute provided assistance to 31 victims and issued relief in the form of visas to others.",
        "victims_assisted 31 2020",
    ),
    "what they were given": (
        "Police identified 12 girls and provided them with care.",
        "victims_identified 12 2020; victims_assisted 12 2020",
    ),
    "found to be victims": (
        "After interviews of all workers, police determined nine to be trafficking victims.",
        "victims_identified 9 2020",
    ),
    "children of the streets": ("The mobile team identified 130 street children.", ""),
    "those missing": (
        "Police identified 900 missing persons, including 12 trafficking victims.",
        "victims_identified 12 2020",
    ),
    "children who live off the streets": (
        "The team identified 130 children who used the streets as a source of livelihood.",
        "",
    ),
    "exploited children of the streets": (
        "The team identified 130 street children in forced begging.",
        "victims_identified 130 2020",
    ),
    "helped children of the streets": ("The team assisted 130 street children.", "victims_assisted 130 2020"),
    "they got none": ("Police identified 31 women, and they received no help.", "victims_identified 31 2020"),
    "they got something but not all": (
        "Police identified 31 women, and they received shelter, but no schooling.",
        "victims_identified 31 2020; victims_in_shelter 31 2020",
    ),
    "they got neither": (
        "Police identified 31 women, and they received neither help nor counsel.",
        "victims_identified 31 2020",
    ),
    "they got too little": (
        "Officers identified 31 victims, and they received inadequate care.",
        "victims_identified 31 2020",
    ),
    "joined a program": (
        "Police identified 155 victims, of which 21 joined the witness protection program.",
        "victims_identified 155 2020; victims_assisted 21 2020",
    ),
    "whom it gave it to, then what": ("The ministry gave 24 victims shelter.", "victims_in_shelter 24 2020"),
    "brought home and given goods": (
        "The agency repatriated and provided medical and employment assistance to five victims.",
        "repatriations 5 2020; victims_assisted 5 2020",
    ),
    "theirs": ("The agency reported 24 victims' repatriation.", "repatriations 24 2020"),
    "return and more": (
        "The agency provided return and reintegration assistance to 11 victims.",
        "repatriations 11 2020; victims_assisted 11 2020",
    ),
    "given what, and then referred": (
        "The ministry provided medical care and referred 18 victims to a shelter.",
        "victims_assisted 18 2020; victims_referred 18 2020",
    ),
    "given to others before some were found": (
        "The ministry provided medical care and identified 18 victims.",
        "victims_identified 18 2020",
    ),
}


test_what_is_given_is_read_as_it_is_told = reads(SAID)
