"""A participle that only tells which ones are counted: what is done to them and to those beside them is another."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "those beside them": (
        "The ministry assisted 22 victims repatriated from abroad and nine children.",
        "victims_assisted 22 2020; victims_assisted 9 2020",
    ),
    'those found, of whom "with" tells': (
        "Police searched three bars, with 12 men and nine women identified.",
        "victims_identified 12 2020; victims_identified 9 2020",
    ),
    "those beside them, with a participle of their own": (
        "The ministry housed 12 victims identified by police and six victims referred by embassies.",
        "victims_in_shelter 12 2020; victims_in_shelter 6 2020",
    ),
    "suspects side by side": (
        "Prosecutors charged 12 suspects arrested abroad and nine suspects arrested at home.",
        "prosecutions 12 2020; prosecutions 9 2020",
    ),
    "by number alone": (
        "Officials provided care to 12 victims identified by police and six identified by charities.",
        "victims_assisted 12 2020; victims_assisted 6 2020",
    ),
    "some of those found, told by how they were exploited": (
        "Police found 20 victims. The sex trafficking victims included 12 women and three girls. Labor trafficking "
        "victims included five men.",
        "victims_identified 20 2020; victims_identified 12 2020; victims_identified 3 2020; victims_identified 5 2020",
    ),
    "some of those convicted": (
        "Courts convicted nine men. The convicted traffickers included three teachers.",
        "convictions 9 2020; convictions 3 2020",
    ),
    "what is done for victims goes on with nothing": (
        "Police found 20 victims. Services for victims included the work of 12 nurses.",
        "victims_identified 20 2020",
    ),
    "some of those last told, no courses": (
        "The board held nine trainings and assisted 112 victims, including 40 identified by unions.",
        "training_events 9 2020; victims_assisted 112 2020; victims_assisted 40 2020",
    ),
    "some of those last told, no places": (
        "The board ran three shelters that housed 112 victims, including 40 identified in 2019.",
        "shelters 3 2020; victims_in_shelter 112 2020; victims_in_shelter 40 2020",
    ),
    "some of those last told, no money": (
        "Charities, which received no public funding, assisted 112 victims, including 40 identified by police.",
        "funding 0 2020; victims_assisted 112 2020; victims_assisted 40 2020",
    ),
    "some of the places": (
        "The ministry ran nine shelters, two of which served only victims of trafficking.",
        "shelters 9 2020; shelters 2 2020",
    ),
    "some out of others, set against": (
        "The board assisted 40 victims, compared with 22 of the 30 victims identified in 2019.",
        "victims_assisted 40 2020; victims_assisted 22 2019; victims_identified 30 2019",
    ),
    "behind those of another year": (
        "Police found 84 victims, compared with 66 identified in 2019, and provided care to 22 victims repatriated "
        "from abroad.",
        "victims_identified 84 2020; victims_identified 66 2019; victims_assisted 22 2020",
    ),
    "behind those of another year, one deed": (
        "Police found 84 victims, compared with 66 identified in 2019, and assisted 22 victims referred by unions.",
        "victims_identified 84 2020; victims_identified 66 2019; victims_assisted 22 2020",
    ),
    "but a deed of its own goes on": (
        "Officials assisted 22 victims identified by police and repatriated nine victims.",
        "victims_assisted 22 2020; repatriations 9 2020",
    ),
    "most of whom are others": (
        "Police found 57 victims. Most identified victims were adults; eight were children (12 in 2019).",
        "victims_identified 57 2020; victims_identified 8 2020; victims_identified 12 2019",
    ),
    "some in more than one category": (
        "Police found 57 victims, some of whom fell into more than one category; 40 were sex trafficking victims.",
        "victims_identified 57 2020; victims_identified 40 2020",
    ),
    "some of those to whom two things were done": (
        "The board identified and assisted 120 victims. Within the total number of victims reported, 70 were sex "
        "trafficking victims.",
        "victims_assisted 120 2020; victims_assisted 70 2020; victims_identified 120 2020; victims_identified 70 2020",
    ),
    "events that are no training, and whom they reached": (
        "The unit conducted an awareness tour that included five town hall events and reached over 700 students.",
        "",
    ),
}


test_a_participle_tells_only_which_they_are = reads(SAID)
