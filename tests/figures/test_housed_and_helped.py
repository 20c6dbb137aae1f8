"""That those who were housed, helped, referred and brought home are told apart, in whatever order it is said."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "in its shelters": ("The government reported 45 victims in its shelters.", "victims_in_shelter 45 2020"),
    "there were, in the shelter": ("There were 12 victims in the shelter.", "victims_in_shelter 12 2020"),
    "residents of a shelter": (
        "The government maintained one shelter, which had the capacity to house 12 girls, and provided services to 11 "
        "residents.",
        "shelters 1 2020; victims_assisted 11 2020; victims_in_shelter 11 2020",
    ),
    "residents of something else": (
        "The government opened a shelter and assisted 40 residents of the capital.",
        "victims_assisted 40 2020",
    ),
    "two kinds that there were somewhere, who were found": (
        "There were 12 men and nine women at the port that were identified.",
        "victims_identified 12 2020; victims_identified 9 2020",
    ),
    "of those at the shelter": (
        "Of the 31 victims at the shelter, 12 were men.",
        "victims_in_shelter 31 2020; victims_in_shelter 12 2020",
    ),
    "of those who got care": (
        "Of the 60 victims who accepted assistance, 20 were men.",
        "victims_assisted 60 2020; victims_assisted 20 2020",
    ),
    "only what became of some": (
        "Seven of the 11 victims received assistance.",
        "victims_assisted 7 2020; victims_identified 11 2020",
    ),
    "unknown what those sent home got": (
        "The ministry reported an unknown number of repatriated victims received airport transportation.",
        "victims_assisted - 2020",
    ),
    "chose to be sent home": ("Seven victims elected immediate repatriation.", "repatriations 7 2020"),
    "a status that is a permit": (
        "The office granted T nonimmigrant status to 60 victims, down from 80 in 2019, and temporary protected status "
        "to nine victims. Two victims received protected status.",
        "visas 60 2020; visas 80 2019; visas 9 2020; visas 2 2020",
    ),
    "a shelter was serving": (
        "The police shelter was serving five victims.",
        "victims_assisted 5 2020; victims_in_shelter 5 2020",
    ),
    "a shelter received": ("The shelter received 12 victims.", "victims_in_shelter 12 2020"),
    "shelters that received": (
        "The government ran two shelters that received 12 victims.",
        "shelters 2 2020; victims_in_shelter 12 2020",
    ),
    "a shelter registered": ("The shelter registered 31 victims.", "victims_in_shelter 31 2020"),
    "others than shelters received": ("The unit received 12 victims' letters.", ""),
    "a shelter had": ("The shelter had 16 residents.", "victims_in_shelter 16 2020"),
    "others had": ("The ministry had 16 residents.", ""),
    "a shelter served": ("The shelters served 40 workers.", "victims_assisted 40 2020; victims_in_shelter 40 2020"),
    "shelter and more": (
        "The government provided temporary shelter and services to 12 victims.",
        "victims_assisted 12 2020; victims_in_shelter 12 2020",
    ),
    "shelter for a time": ("The government provided short-term shelter for one victim.", "victims_in_shelter 1 2020"),
    "more and shelter": (
        "Twelve victims received legal aid and shelter.",
        "victims_assisted 12 2020; victims_in_shelter 12 2020",
    ),
    "shelter among much else": (
        "The government provided food, clothing, shelter, and counseling to 12 victims.",
        "victims_assisted 12 2020",
    ),
    "shelter alone, in the passive": ("Shelter was provided to 12 victims.", "victims_in_shelter 12 2020"),
    "were given shelter": ("Twelve victims were given shelter.", "victims_in_shelter 12 2020"),
    "were given one of several": (
        "The ministry reported that 203 victims were given psychological, medical, or legal assistance.",
        "victims_assisted 203 2020",
    ),
    "what the lexicon does not know": (
        "The government provided hygiene kits to 12 victims.",
        "victims_assisted 12 2020",
    ),
    "sought refuge": ("NGOs reported 40 victims sought refuge in shelters.", "victims_in_shelter 40 2020"),
    "chose to live": ("Only four victims chose to reside in the government shelter.", "victims_in_shelter 4 2020"),
    "who they all are, between commas": (
        "Only four victims, all women, chose to reside in the government's shelter.",
        "victims_in_shelter 4 2020",
    ),
    "some whom others referred": (
        "NGOs assisted 40 victims, 12 of whom police had referred.",
        "victims_assisted 40 2020; victims_referred 12 2020",
    ),
    "others who were denied it": (
        "Forty-nine people received victim status; 13 others were denied it.",
        "victims_identified 49 2020",
    ),
    "those who arrived": ("Fourteen new victims arrived at the shelter.", "victims_in_shelter 14 2020"),
    "who were trained for work": ("Fourteen victims completed vocational training.", "victims_assisted 14 2020"),
    "whose fees were paid": ("The government paid school fees for 14 victims.", "victims_assisted 14 2020"),
    "who got care, behind that": (
        "The government reported that of the 25 victims who received care, 12 were men.",
        "victims_assisted 25 2020; victims_assisted 12 2020",
    ),
    "a number that was told": (
        "The number of victims who received assistance rose from 75 to 92.",
        "victims_assisted 75 2019; victims_assisted 92 2020",
    ),
    "a number in shelters": (
        "The number of victims housed in shelters rose from 75 in 2019 to 92.",
        "victims_in_shelter 75 2019; victims_in_shelter 92 2020",
    ),
    "who were exploited, put in": (
        "Nine children who were exploited in begging were identified.",
        "victims_identified 9 2020",
    ),
    "some to whom something else was done": (
        "Authorities removed 19 boys, returned 11 of them to their parents, and placed eight in a shelter.",
        "victims_identified 19 2020; victims_in_shelter 8 2020",
    ),
    "given them all": (
        "NGOs identified 204 victims and provided them with shelter and medical care.",
        "victims_identified 204 2020; victims_assisted 204 2020; victims_in_shelter 204 2020",
    ),
    "access gained": ("Fifty victims gained access to psychological care.", "victims_assisted 50 2020"),
    "who used it, of two sorts": (
        "Seventy-three victims used the shelter: 40 women and 33 men.",
        "victims_in_shelter 73 2020; victims_in_shelter 40 2020; victims_in_shelter 33 2020",
    ),
    "of the victims told before": (
        "The shelter housed 52 victims. Of the victims, 40 were women and 12 were men.",
        "victims_in_shelter 52 2020; victims_in_shelter 40 2020; victims_in_shelter 12 2020",
    ),
    "among so many told before": (
        "The shelter housed 52 victims. Among the 52 victims were 12 men.",
        "victims_in_shelter 52 2020; victims_in_shelter 52 2020; victims_in_shelter 12 2020",
    ),
    "who they were": (
        "Police identified 52 victims. They were 40 women and 12 men.",
        "victims_identified 52 2020; victims_identified 40 2020; victims_identified 12 2020",
    ),
    "numbers alone that open": (
        "Police identified 52 victims. Forty were women and 12 were men.",
        "victims_identified 52 2020; victims_identified 40 2020; victims_identified 12 2020",
    ),
    "victims included": (
        "Police identified 52 victims. Victims included 40 women and 12 men.",
        "victims_identified 52 2020; victims_identified 40 2020; victims_identified 12 2020",
    ),
    "what the state arranged": ("The state arranged medical exams for 21 victims.", "victims_assisted 21 2020"),
    "what statistics showed": ("Official statistics showed 40 victims.", "victims_identified 40 2020"),
    "withdrawn from work": ("Inspectors withdrew 40 children from child labor.", "victims_identified 40 2020"),
    "taken to a shelter": (
        "Police removed 12 girls from bars and took them to a government shelter.",
        "victims_identified 12 2020; victims_in_shelter 12 2020",
    ),
    "chose to receive": (
        "The ministry reported 55 identified victims, of whom 41 chose to receive services.",
        "victims_identified 55 2020; victims_assisted 41 2020",
    ),
    "certificates": (
        "The government issued victim certificates to 60 people, compared with 48 in 2019.",
        "victims_identified 60 2020; victims_identified 48 2019",
    ),
    "others who went back": (
        "The government identified 144 victims; 61 were placed in shelters and 83 returned to their communities.",
        "victims_identified 144 2020; victims_in_shelter 61 2020",
    ),
    "under care": ("Twenty-one victims were under the care of officials.", "victims_assisted 21 2020"),
    "still receiving": (
        "The board reported that 20 victims were still receiving services.",
        "victims_assisted 20 2020",
    ),
    "there were, receiving": ("There were 31 victims receiving assistance.", "victims_assisted 31 2020"),
    "a protection program": (
        "Thirteen victims participated in the witness protection program.",
        "victims_assisted 13 2020",
    ),
    "found jobs": ("The agency found jobs for four victims.", "victims_assisted 4 2020"),
    "housed in shelters": ("The victims included 31 women housed in shelters.", "victims_in_shelter 31 2020"),
    "all of whom received": (
        "Police identified 12 victims, all of whom received care.",
        "victims_identified 12 2020; victims_assisted 12 2020",
    ),
    "all of whom it referred": (
        "Police identified 12 victims, all of whom it referred to shelters.",
        "victims_identified 12 2020; victims_referred 12 2020",
    ),
    "who were then housed": (
        "Police rescued 12 girls, who were placed in a shelter.",
        "victims_identified 12 2020; victims_in_shelter 12 2020",
    ),
    "who received too little": (
        "Police identified 12 victims, who received little care.",
        "victims_identified 12 2020",
    ),
    "all of so many": (
        "The government identified 51 victims and referred all 51 to care.",
        "victims_identified 51 2020; victims_referred 51 2020",
    ),
    "victims who assisted others": ("The ministry reported 125 victims assisted with prosecutions.", ""),
    "told by its participle": ("The government reported 12 repatriated victims.", "repatriations 12 2020"),
    "two deeds, one unknown": ("The government identified and interviewed 12 victims.", "victims_identified 12 2020"),
    "a combined number": ("Three NGOs assisted a combined 301 victims.", "victims_assisted 301 2020"),
    "some of several kinds were among them": (
        "Two women, one girl, and six men were among the victims identified.",
        "victims_identified 2 2020; victims_identified 1 2020; victims_identified 6 2020",
    ),
    "money for lodging": (
        "The office gave counseling to 27 victims and financial assistance for lodging to 36 victims.",
        "victims_assisted 27 2020; victims_assisted 36 2020",
    ),
    "an unknown number resettled": ("Officials resettled an unknown number of victims.", "victims_assisted - 2020"),
    "obtained the status": ("Forty-nine people obtained the status of victim.", "victims_identified 49 2020"),
    "rescued and rehabilitated": (
        "Officials rescued and rehabilitated 510 workers.",
        "victims_identified 510 2020; victims_assisted 510 2020",
    ),
    "back to their families": ("Seven victims returned to their families.", ""),
    "back to where they lived abroad": (
        "The embassy helped 12 victims return to their homes in Orlenia.",
        "repatriations 12 2020",
    ),
    "back to their own countries": ("Seven victims returned to their home countries.", "repatriations 7 2020"),
    "opted to return": ("Twenty-four victims opted to return and were given tickets.", "repatriations 24 2020"),
    "the fare": ("The state paid the return fare of 29 victims.", "repatriations 29 2020"),
    "the tickets of some": (
        "The ministry facilitated the return of 93 victims and paid for the tickets of 60.",
        "repatriations 93 2020; repatriations 60 2020",
    ),
    "referred them all, behind some in brackets": (
        "Police identified 26 victims (22 women, including one minor, and four men) and referred them all to care.",
        "victims_identified 26 2020; victims_referred 26 2020; victims_identified 22 2020; victims_referred 22 2020; "
        "victims_identified 1 2020; victims_referred 1 2020; victims_identified 4 2020; victims_referred 4 2020",
    ),
    "some in brackets who were referred": (
        "Police identified 26 victims (22 women, including one minor, whom police referred to care).",
        "victims_identified 26 2020; victims_identified 22 2020; victims_identified 1 2020",
    ),
}


test_each_is_told_apart = reads(SAID)
