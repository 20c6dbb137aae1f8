"""What people were helped with, some of those told of, and what is told of them in between."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "helped by somebody to go back": (
        "Five miners were assisted by the consulate to return home.",
        "repatriations 5 2020",
    ),
    "helped with permits": ("Five women were assisted with temporary residence permits.", "visas 5 2020"),
    "taken home": ("One girl was accompanied to her home by the welfare board.", "repatriations 1 2020"),
    "returns arranged": ("Voluntary returns were arranged for seven weavers.", "repatriations 7 2020"),
    "found, and their return arranged": (
        "The envoy identified six women and facilitated their return.",
        "repatriations 6 2020; victims_identified 6 2020",
    ),
    "helped, also to go back": (
        "A charity assisted 12 women, including with repatriation.",
        "repatriations 12 2020; victims_assisted 12 2020",
    ),
    "food and help to go back": (
        "Twelve women were given food and help with returning home.",
        "repatriations 12 2020; victims_assisted 12 2020",
    ),
    "who helps, in numbers": (
        "Nineteen women received help, including with repatriation, from one NGO.",
        "repatriations 19 2020; victims_assisted 19 2020",
    ),
    "who helped the police": (
        "Police identified 20 victims; eight of them assisted law enforcement, up from three in 2019.",
        "victims_identified 20 2020",
    ),
    "goods made available": ("Food and health care were made available to 19 women.", "victims_assisted 19 2020"),
    "some of all victims": (
        "Women made up 29 of the 40 victims.",
        "victims_identified 29 2020; victims_identified 40 2020",
    ),
    "some of all, by what they are": (
        "Twelve of the 40 victims were women.",
        "victims_identified 12 2020; victims_identified 40 2020",
    ),
    "how many of both": (
        "Confirmed and potential victims had numbered 184 in 2020 and 121 in 2019.",
        "victims_identified 184 2020; victims_identified 121 2019",
    ),
    "two kinds, one verb behind": (
        "Twelve victims of sex trafficking, four of forced labor, and three of servitude were identified.",
        "victims_identified 12 2020; victims_identified 4 2020; victims_identified 3 2020",
    ),
    "those before are not referred": (
        "Forty women from the coast and 12 were referred to a clinic.",
        "victims_referred 12 2020",
    ),
    "what they are like in between": (
        "The 150 women, most of whom had been poor, also received medical care.",
        "victims_assisted 150 2020",
    ),
    "found earlier": (
        "Nine victims, who had been identified in earlier years, were assisted.",
        "victims_assisted 9 2020",
    ),
    "exploited, then helped": ("Twelve women exploited in begging received care.", "victims_assisted 12 2020"),
    "sent to a center": ("Police sent 12 girls to the welfare center.", "victims_referred 12 2020"),
    "sent to prison": ("Judges sent 12 men to detention centers.", ""),
    "let be found": ("The survey enabled four victims to be identified.", "victims_identified 4 2020"),
    "still to be found": ("The survey left four victims to be identified.", ""),
    "by what they are": (
        "Police identified 60 victims. By age, they were 31 adults and 29 children.",
        "victims_identified 60 2020; victims_identified 31 2020; victims_identified 29 2020",
    ),
    "each kind in brackets": (
        "Victims were subjected to forced begging (10) and forced labor (six).",
        "victims_identified 10 2020; victims_identified 6 2020",
    ),
    "permits by their letters": (
        "Victims may get a humanitarian residence permit (HRP). The ministry gave 12 victims HRPs.",
        "visas 12 2020",
    ),
    "some of them in between, two kinds": (
        "Nine victims, seven of them women and two men, were identified, compared with four in 2019.",
        "victims_identified 9 2020; victims_identified 7 2020; victims_identified 2 2020; victims_identified 4 2019",
    ),
    "only some were victims": (
        "In 2020, 48 workers, of whom 13 were victims, were identified.",
        "victims_identified 13 2020",
    ),
    "what was, told by the way": (
        "Police referred 30 girls to shelters; a year earlier, 54 girls had been referred. They also referred 12 boys.",
        "victims_referred 30 2020; victims_referred 54 2019; victims_referred 12 2020",
    ),
    "what had been before": (
        "Authorities identified 59 victims. In 2019, they had identified 84. The new board identified four victims.",
        "victims_identified 59 2020; victims_identified 84 2019; victims_identified 4 2020",
    ),
    "no permits but those who break rules on them": (
        "The law punished visa violators, a group thought to include 154,000 workers.",
        "",
    ),
    "those who learned": ("At a meeting, 39 investigators learned about trafficking laws.", "trainees 39 2020"),
    "victims who learned": ("Twelve women learned about their rights.", ""),
    "who else did": (
        "Thirty-five members of the unit received training, as did 60 members of the customs service.",
        "trainees 35 2020; trainees 60 2020",
    ),
    "staff between dashes": (
        "The police instructed its staff—40 senior and 80 mid-level officials—in investigation.",
        "trainees 40 2020; trainees 80 2020",
    ),
    "rooms told of before": ("Three victims made use of these rooms.", "victims_in_shelter 3 2020"),
    "lodging that was found": ("Nine victims found lodging in the center.", "victims_in_shelter 9 2020"),
    "support that is money": (
        "Government support for these centers exceeded 18 million dollars.",
        "funding 18000000 2020",
    ),
    "found, and all of them helped": (
        "Eighteen victims were identified, all of whom received services.",
        "victims_assisted 18 2020; victims_identified 18 2020",
    ),
    "exploited, and then helped": ("Nine who were exploited in fishing were freed.", "victims_identified 9 2020"),
    "made up of": (
        "The 27 identified victims were made up of 14 adults and 13 children.",
        "victims_identified 27 2020; victims_identified 14 2020; victims_identified 13 2020",
    ),
    "money put into something": ("The state put $2 million into services for victims.", "funding 2000000 2020"),
    "courses that brought together": (
        "Twelve courses brought together 340 officers.",
        "trainees 340 2020; training_events 12 2020",
    ),
    "those who came back": ("Twenty-nine citizens came back from the gulf.", "repatriations 29 2020"),
    "handed over to a shelter": (
        "Police identified 21 victims and handed them over to a shelter.",
        "victims_referred 21 2020; victims_identified 21 2020",
    ),
    "tickets home": ("The consulate provided 12 nationals with plane tickets home.", "repatriations 12 2020"),
    "by what they are, further on": (
        "Police identified 60 victims. The 60 victims comprised 57 women and three men; by age, they were 40 adults.",
        "victims_identified 60 2020; victims_identified 60 2020; victims_identified 57 2020; "
        "victims_identified 3 2020; victims_identified 40 2020",
    ),
}


test_each_is_told_apart = reads(SAID)
