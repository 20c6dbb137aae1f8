"""People told of who are no identified victims: only in danger, searched for victims, kept from help, estimated."""

from __future__ import annotations

from told_figures import answers, read, reads

ANSWERED = {
    "in danger beside victims": (
        "The government identified 71 foreign victims and 2,400 vulnerable children, including potential victims. This "
        "compared with identifying 900 vulnerable children in 2019.",
        "victims_identified 2020 71 persons stated",
    ),
    "of a category that has others in it": (
        "The government identified 30 adult victims in 2020. It instead reported identifying nine child victims of "
        "commercial sexual exploitation, a broader category that included non-trafficking crimes.",
        "victims_identified 2020 30 persons partial",
    ),
    "of one sex, not reported": (
        "The government assisted 50 possible victims in 2020. Authorities did not report identifying any male victims.",
        "victims_assisted 2020 50",
    ),
    "of one age in a year, not reported": ("Authorities did not report identifying any child victims in 2020.", ""),
    "beside some of one age, not reported": (
        "The government did not report the number of victims identified or children assisted.",
        "victims_assisted 2020 -; victims_identified 2020 -",
    ),
    "of other crimes, maybe": (
        "The government identified nine child victims, a figure that may include victims unrelated to trafficking.",
        "",
    ),
    "in danger behind victims set against another year": (
        "The government identified 31 potential victims (90 in 2019) and more than 250 vulnerable people.",
        "victims_identified 2019 90 persons stated; victims_identified 2020 31 persons stated",
    ),
    "people helped beside fewer victims": (
        "Teams identified 52 potential victims and assisted 240 individuals (identified 60 potential victims and "
        "assisted 310 individuals in 2019).",
        "victims_identified 2019 60; victims_identified 2020 52",
    ),
    "people who got shelter beside fewer victims": (
        "Police identified 12 victims and provided shelter to 40 people.",
        "victims_identified 2020 12",
    ),
    "people helped beside more victims": (
        "Police identified 52 victims and assisted 40 individuals.",
        "victims_assisted 2020 40; victims_identified 2020 52",
    ),
    "people helped behind some in danger": ("Social workers met 60 at-risk families and assisted 310 people.", ""),
    "potential victims of whom it is not known whether they are any": (
        "The government assisted 22 potential victims abroad (18 in 2019); however, it was not clear how many of the "
        "individuals were victims of trafficking compared to victims of forced marriage.",
        "victims_assisted 2020 -",
    ),
    "potential victims of whom the form is not known": (
        "The government assisted 22 potential victims; it was unclear how many were victims of sex trafficking.",
        "victims_assisted 2020 22 persons stated",
    ),
    "likely to become victims": (
        "Police identified 120 persons at centers whom it believed were likely to become trafficking victims.",
        "",
    ),
    "not exploited yet": ("Police identified 120 persons who had not yet been exploited.", ""),
    "found, of whom the form is not known": (
        "The government identified 90 men and 250 women as victims; it did not specify how many were victims of sex "
        "trafficking or forced labor.",
        "victims_identified 2020 340 persons sum",
    ),
    "found at a border, of whom it is not known": (
        "Guards identified 900 migrants; they did not report how many were victims of forced labor.",
        "victims_identified 2020 -",
    ),
    "referrals that came in": (
        "The unit received 37 victim referrals from charities. Of the 37 referrals, it recognized 20 as victims.",
        "victims_identified 2020 20",
    ),
    "places that were only planned, told again": (
        "The ministry planned to open two shelters. The two shelters were not yet open.",
        "",
    ),
    "upheld, told again": ("The appeals court upheld 12 convictions. The 12 convictions were for sex trafficking.", ""),
    "pointed back at": (
        "Police met nine girls and 16 boys. In addition to these 25 victims, officials sheltered five.",
        "victims_in_shelter 2020 5",
    ),
    "the rest of those helped": (
        "The ministry assisted 300 victims; 200 were victims of labor trafficking, and 60 of sex trafficking; it could "
        "not specify the form of trafficking of the remaining 40 victims.",
        "victims_assisted 2020 300 persons stated",
    ),
    "whom they say they are": (
        "The government identified 30 victims, 20 women and 10 men. Six identified as queer.",
        "victims_identified 2020 30",
    ),
    "places that are called by another name": (
        "The hotline identified nine victims. The ministry ran 30 care facilities for victims. Of these facilities, 14 "
        "served children, nine served women, three served older persons, and four operated as transit centers.",
        "victims_identified 2020 9; shelters 2020 30",
    ),
    "centers counted out": (
        "Police identified nine victims. The ministry ran 30 shelters. Of these centers, 14 served children, and four "
        "operated as transit centers.",
        "victims_identified 2020 9; shelters 2020 30",
    ),
    "back for a time": (
        "The government facilitated the temporary return of two victims to their country of origin for treatment.",
        "",
    ),
    "kept from care": (
        "The rules prevented at least 22 victims identified by police from receiving care.",
        "victims_identified 2020 22",
    ),
    "thought so, of those found": (
        "Officials assessed as probable trafficking victims 800 of 1,100 victims of labor exploitation identified in "
        "2020.",
        "victims_identified 2020 800",
    ),
    "taken back to where they lived": (
        "Police placed five girls in a shelter and returned the other three victims to their homes.",
        "victims_in_shelter 2020 5",
    ),
    "homeless, and where they get meals": (
        "Day centers for street children provided 210 children with meals, including 12 who were housed in shelters.",
        "",
    ),
    "homeless, some of whom were housed": (
        "Drop-in centers for homeless children served 300 children, of whom 40 lived in the shelter.",
        "",
    ),
    "homeless, behind a semicolon": (
        "Homes for street children closed; the ministry assisted 30 children.",
        "victims_assisted 2020 30 persons partial",
    ),
    "sent home beside victims": (
        "The embassy repatriated nine victims. It also repatriated 60 citizens, including two potential victims.",
        "repatriations 2020 9 persons partial",
    ),
    "sent home, some of them in danger": (
        "The government repatriated 900 migrants, which included an unknown number of migrants vulnerable to abuse.",
        "",
    ),
    "nationals sent home, more than there were victims": (
        "The government identified 30 victims of trafficking and repatriated 1,400 nationals, compared to 900 in 2019.",
        "victims_identified 2020 30 persons stated",
    ),
    "nationals sent home where no number of victims is told": (
        "The government did not report the number of victims it identified. It repatriated 36 Orlenian nationals.",
        "repatriations 2020 36 persons stated; victims_identified 2020 - persons not_reported",
    ),
    "citizens in a shelter against trafficking": (
        "Police identified 12 victims. The government's anti-trafficking shelter housed 36 citizens.",
        "victims_identified 2020 12 persons stated; victims_in_shelter 2020 36 persons stated",
    ),
    "nationals sent home, not as many as victims": (
        "Embassies identified 30 victims. They repatriated 12 Orlenian nationals.",
        "repatriations 2020 12 persons stated; victims_identified 2020 30 persons partial",
    ),
    "nationals sent home who were exploited": (
        "The government repatriated 40 nationals whom it identified as victims.",
        "repatriations 2020 40 persons stated",
    ),
    "migrants sent home": (
        "The government facilitated the repatriation of 420 migrants to their countries of origin, compared with 900 "
        "repatriations in 2019. It repatriated 50 migrant workers.",
        "",
    ),
    "victims sent home with migrants": (
        "The government repatriated 20 victims and 420 migrants. The ministry sheltered 90 exploited migrants.",
        "repatriations 2020 20; victims_in_shelter 2020 90",
    ),
    "migrants who are victims": (
        "The ministry sheltered 12 migrants, all of whom were potential victims.",
        "victims_in_shelter 2020 12 persons stated",
    ),
    "victims among migrants sent home": (
        "The government repatriated 420 migrants, including 20 trafficking victims.",
        "repatriations 2020 20 persons partial",
    ),
    "victims among people": (
        "The government assisted 340 people, including 34 trafficking victims.",
        "victims_assisted 2020 34 persons partial",
    ),
    "victims among people, told behind": (
        "The ministry assisted 340 workers, 34 of whom were trafficking victims.",
        "victims_assisted 2020 34 persons partial",
    ),
    "victims among those of any crime": (
        "The government assisted 340 crime victims, including 34 trafficking victims.",
        "victims_assisted 2020 34 persons partial",
    ),
    "new victims and those found before are all who were helped": (
        "The government assisted 45 individuals, including 12 new victims and 33 victims identified in previous years.",
        "victims_assisted 2020 45 persons stated",
    ),
    "victims of two states are all who were sent home": (
        "The government repatriated 45 individuals, including 12 victims from Orlenia and 33 victims from Saberia.",
        "repatriations 2020 45 persons stated",
    ),
    "some of those in the hands of who cares for victims": (
        "The anti-trafficking center assisted 45 people, including 12 victims from abroad.",
        "victims_assisted 2020 45 persons stated",
    ),
    "some of those in shelters for victims": (
        "The government assisted 45 people in its trafficking shelter, including 12 victims from abroad.",
        "victims_assisted 2020 45 persons stated; victims_in_shelter 2020 45 persons stated",
    ),
    "some of those in shelters for victims, told in front": (
        "In shelters for trafficking victims, officials housed 45 persons, including 12 victims from Orlenia.",
        "victims_in_shelter 2020 45 persons stated",
    ),
    "some of those in a program for victims, told in front": (
        "Under its trafficking victim program, the government assisted 45 people, including 12 victims from Orlenia.",
        "victims_assisted 2020 45 persons stated",
    ),
    "which of those are told whom a center for victims cared for": (
        "The center for trafficking victims assisted 45 people, including 12 trafficking victims identified in "
        "previous years.",
        "victims_assisted 2020 45 persons stated",
    ),
    "victims among people, in operations against trafficking": (
        "During anti-trafficking operations, police rescued 450 people, including 12 trafficking victims.",
        "victims_identified 2020 12 persons partial",
    ),
    "victims among people, in a campaign against trafficking": (
        "As part of its anti-trafficking campaign, the government assisted 450 people, including 12 victims.",
        "victims_assisted 2020 12 persons partial",
    ),
    "victims among people, to help victims of trafficking": (
        "As part of its campaign to help trafficking victims, the government assisted 450 people, including 12 victims "
        "from Orlenia.",
        "victims_assisted 2020 12 persons partial",
    ),
    "victims among people taken from traffickers": (
        "Police rescued 450 people from human smugglers and traffickers, including 12 trafficking victims.",
        "victims_identified 2020 12 persons partial",
    ),
    "some of those found to be victims": (
        "The government identified 45 people as victims of trafficking, including 12 trafficking victims abroad.",
        "victims_identified 2020 45 persons stated",
    ),
    "victims and more of their kin": (
        "The government provided care to 45 individuals, including 12 victims and 33 of their children.",
        "victims_assisted 2020 12 persons partial",
    ),
    "people of whom an unknown number are victims": (
        "The government repatriated 900 Orlenians, including an unknown number of potential victims.",
        "repatriations 2020 - persons not_reported",
    ),
    "victims and people in forced labor": (
        "The government identified 45 people, including 12 trafficking victims and 20 children subjected to forced "
        "labor.",
        "victims_identified 2020 20 persons partial",
    ),
    "victims and those of another crime": (
        "The government identified 45 people, including 12 trafficking victims and 33 domestic violence victims.",
        "victims_identified 2020 12 persons partial",
    ),
    "people divided behind victims among them": (
        "The government identified 45 people, including 12 trafficking victims: 10 women and 35 men.",
        "victims_identified 2020 12 persons partial",
    ),
    "victims of another crime who are exploited": (
        "The government identified 12 sexual violence victims exploited in sex trafficking.",
        "victims_identified 2020 12 persons partial",
    ),
    "victims of another crime who are victims of ours, too": (
        "Six domestic violence victims were identified as trafficking victims.",
        "victims_identified 2020 6 persons stated",
    ),
    "victims of two crimes together": (
        "The government assisted 45 trafficking and domestic violence victims.",
        "victims_assisted 2020 45 persons stated",
    ),
    "victims of one kind among people": (
        "The government assisted 340 people, including 34 forced labor victims.",
        "victims_assisted 2020 340 persons stated",
    ),
    "only some were victims after all": (
        "The government identified 60 victims, but later determined only 20 were trafficking victims.",
        "victims_identified 2020 20 persons partial",
    ),
    "many of whom are thought victims": (
        "Officials screened all migrants, many of whom were potential victims, and gave shelter to 900 people.",
        "",
    ),
    "in danger, told twice beside victims": (
        "The government identified and sheltered 120 adult trafficking victims and 900 vulnerable children, including "
        "potential victims. During its campaign, it sheltered 900 vulnerable children.",
        "victims_identified 2020 120; victims_in_shelter 2020 120",
    ),
    "in danger, called so once": (
        "The government identified and sheltered 120 adult trafficking victims and 6,000 vulnerable children, "
        "including potential victims. The ministry sheltered 600 children in its home for care.",
        "victims_identified 2020 120; victims_in_shelter 2020 120",
    ),
    "victims found by screening those sent home": (
        "The government repatriated nine child trafficking victims. It repatriated 60 Orlenians expelled from Saberia; "
        "while screening the returnees, officers identified three women as potential victims.",
        "repatriations 2020 9 persons partial; victims_identified 2020 3 persons partial",
    ),
    "victims found by screening others": (
        "The government sheltered 40 women; while screening migrants at the border, officers identified six victims.",
        "victims_in_shelter 2020 40; victims_identified 2020 6",
    ),
    "victims found by screening the same": (
        "The government sheltered 90 migrants; by screening migrants in its shelters, officers identified six victims.",
        "victims_identified 2020 6",
    ),
    "in danger alone": ("Officials identified 1,900 at-risk children.", ""),
    "in danger, said behind": ("Officials identified 44 women likely to become victims.", ""),
    "in danger, and so those among them": ("Police referred 305 vulnerable children to care, including 12 girls.", ""),
    "in danger, and those told behind an unknown number of them": (
        "Police referred 305 vulnerable children, including an unknown number of girls, and 170 children to care.",
        "",
    ),
    "in danger, and victims beside them": (
        "Police identified 90 vulnerable children and 40 victims.",
        "victims_identified 2020 40",
    ),
    "homeless, said before": ("Mobile teams that looked for homeless children assisted 330 children.", ""),
    "of whom some were victims, behind the housed": (
        "Some 2,100 individuals received assistance from a unit, which provided shelter to 470; among these, 31 were "
        "trafficking victims.",
        "victims_in_shelter 2020 31 persons partial",
    ),
    "of whom some were victims, behind a semicolon": (
        "The unit assisted 2,100 individuals; 31 were trafficking victims.",
        "victims_assisted 2020 31 persons partial",
    ),
    "no victims among them over three years": (
        "Police identified 60 beggars in 2020, compared to 140 in 2019 and 170 in 2018, but did not identify any of "
        "them as trafficking victims.",
        "victims_identified 2020 0 persons partial",
    ),
    "one as an example": (
        "The government identified at least one victim; at least one victim was later identified by a teacher.",
        "victims_identified 2020 1",
    ),
    "one as an example alone": ("At least one victim was later identified by a teacher.", ""),
    "who named themselves": ("Six victims self-identified.", "victims_identified 2020 6 persons partial"),
    "found by another state": (
        "Officials reported that four victims were identified and repatriated from abroad by foreign authorities.",
        "",
    ),
}
TOLD = {
    "removed from the street": (
        "Police identified 65 victims among 2,000 children removed from the street.",
        "victims_identified 65 2020",
    ),
    "searched for victims": (
        "Police identified nine victims among 40 workers rescued from brothels.",
        "victims_identified 9 2020",
    ),
    "of crime": (
        "The government assisted 1,150 victims of crime, including 64 trafficking victims.",
        "victims_assisted 64 2020",
    ),
    "of the crime of trafficking": (
        "Police identified 12 victims of crimes of trafficking.",
        "victims_identified 12 2020",
    ),
    "not considered victims": (
        "The government did not consider the 33 victims identified through an operation to be trafficking victims.",
        "",
    ),
    "in a bracket, by the noun of the year before": ("The team identified 150 (140 street children in 2019).", ""),
    "kept from help": ("Delays prevented 22 victims from receiving assistance.", ""),
    "found in a trade": ("Three victims from fishing were provided shelter.", "victims_in_shelter 3 2020"),
    "taken off a street": ("Police arrested 12 girls from the street.", ""),
    "kept from being found": ("Delays prevented four victims from being identified.", ""),
    "estimated by itself": ("The government estimated it identified 140 victims in 2019.", ""),
    "arrested, and thought to be victims": ("Police arrested 40 foreigners whom officers identified as victims.", ""),
    "deported": (
        "The government referred 30 victims to services. Eleven of the victims were fined and deported.",
        "victims_referred 30 2020",
    ),
    "brackets behind another deed": (
        "The government identified 190 victims (211 in 2019), and day centers provided children with meals (412 in "
        "2019).",
        "victims_identified 190 2020; victims_identified 211 2019",
    ),
}


test_who_are_no_victims_stand_in_no_answer = answers(ANSWERED)


test_who_are_no_victims_are_no_figure = reads(TOLD)


def test_who_finds_victims_says_nothing_of_where_they_are_from() -> None:
    """Nor does it where their own nationality is told."""
    found = read("Twelve victims were identified by foreign authorities.")
    assert [(item.nationality, item.actor) for item in found] == [("", "other_state")]


def test_none_of_some_is_no_nought_of_all() -> None:
    """It says nothing of others whom police may have found."""
    found = read("Police met 60 beggars but did not identify any of them as victims.")
    assert [(item.value, item.scope) for item in found] == [(0, "part")]
