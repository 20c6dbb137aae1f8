"""What was given or of which none was, sums told beside one another, and what became of those counted."""

from __future__ import annotations

from told_figures import answers, reads

SAID = {
    "no rules for a place": ("The ministry ran two homes, but it did not have shelter rules or guidelines.", ""),
    "nobody housed": ("The government did not provide any shelter assistance to victims.", "victims_in_shelter 0 2020"),
    "no migrants housed": (
        "Authorities gave no shelter to migrants; it ran two shelters for victims.",
        "shelters 2 2020",
    ),
    "no journey home for migrants": (
        "The government did not provide any repatriation assistance to smuggled migrants.",
        "",
    ),
    "none of them housed": ("The government did not provide any shelter to them.", "victims_in_shelter 0 2020"),
    "no boys housed": ("The government provided no shelter to male victims.", "victims_in_shelter 0 2020"),
    "no place to be had": ("The government did not have shelter available for victims.", "shelters 0 2020"),
    "no journey home": ("It did not provide any repatriation assistance to victims.", "repatriations 0 2020"),
    "no special care, which is not all": ("There were no specialized services for male victims.", ""),
    "no victim punished": ("The government reported no victims were jailed or deported.", ""),
    "no victim registered": ("It reported no victims had been registered.", "victims_identified 0 2020"),
    "no victim told to be punished": ("The government did not report that any victims were jailed.", ""),
    "formally recognized": (
        "The centers assisted 59 officially recognized victims and 35 potential victims.",
        "victims_assisted 59 2020; victims_assisted 35 2020",
    ),
    "sent away": ("Police identified 20 victims and deported four of them.", "victims_identified 20 2020"),
    "sent away out of them": ("Of the 20 victims, police deported four.", "victims_identified 20 2020"),
    "back from the year before": (
        "In 2019, police identified 30 victims. Police identified 40 victims (31 in 2019).",
        "victims_identified 30 2019; victims_identified 40 2020; victims_identified 31 2019",
    ),
    "a sum beside those compared": (
        "The ministry gave €20,000 to homes, up from €15,000 in 2019, and an additional €5,000 for training.",
        "funding 20000 2020; funding 15000 2019; funding 5000 2020",
    ),
    "a sum of two years before": (
        "The ministry gave €20,000 for homes, compared with €15,000 in 2019, and €5,000 in 2018.",
        "funding 20000 2020; funding 15000 2019; funding 5000 2018",
    ),
    "money used": ("The ministry used €40,000 ($44,000) for campaigns.", "funding 40000 2020; funding 44000 2020"),
    "permits denied beside those of the year before": (
        "The government did not grant residence permits to victims, compared with 27 in 2019. It did not issue victims "
        "visas in 2020, compared to nine in 2019.",
        "visas 0 2020; visas 27 2019; visas 0 2020; visas 9 2019",
    ),
    "what care, if any": (
        "The government referred 62 victims to shelters; it did not report what services, if any, it provided to the "
        "remaining 53 victims.",
        "victims_referred 62 2020; victims_assisted - 2020",
    ),
    "those who got nothing, and those of the year before": (
        "Police identified 22 victims; 15 victims received no services, compared with three in 2019.",
        "victims_identified 22 2020",
    ),
    "what others did not get": (
        "The government did not refer victims to NGOs, compared with 12 in 2019. It did not provide training to "
        "officials, compared with 34 in 2019.",
        "victims_referred 0 2020; victims_referred 12 2019; trainees 0 2020; trainees 34 2019",
    ),
    "permits that others did not get": (
        "The government did not issue permits to employers, compared with 300 in 2019, and identified 12 victims.",
        "victims_identified 12 2020",
    ),
    "permits denied to nobody that is told": ("The government did not grant residence permits to victims.", ""),
    "on trial still": ("Nine brokers remained on trial.", "prosecutions 9 2020"),
    "back to her home": ("The ministry helped one victim return to her home country.", "repatriations 1 2020"),
    "permits beside help": (
        "The ministry helped women with travel and issued temporary permits to four victims.",
        "visas 4 2020",
    ),
    "years back one by one": (
        "Courts convicted eight brokers, compared with 11 and 14, respectively, in the two prior reporting periods.",
        "convictions 8 2020; convictions 11 2019; convictions 14 2018",
    ),
    "through places": ("The ministry assisted adult victims through seven regional centers.", ""),
    "children charged": ("Police arrested children in brothels, 14 of whom the courts sentenced to jail.", ""),
    "children sentenced": ("Courts sentenced 12 children exploited in brothels to jail.", ""),
    "brokers charged": ("Police arrested brokers, nine of whom courts convicted.", "convictions 9 2020"),
    "none granted": ("Victims could obtain a residence permit; police did not grant any in 2020.", "visas 0 2020"),
    "none issued": ("The law allowed residence permits for victims, but none were issued.", "visas 0 2020"),
    "healthcare": ("The ministry gave healthcare to 14 victims.", "victims_assisted 14 2020"),
    "offices before": (
        "Police identified 40 victims. The ministry ran 10 offices, three of which were new.",
        "victims_identified 40 2020",
    ),
    "none until a month": ("The program received no funding until November.", ""),
    "what was given is not told": (
        "The government did not report what services it provided to the remaining 28 victims.",
        "victims_assisted - 2020",
    ),
    "some who accepted": ("Of the 33 victims, eight accepted a prepared return.", "victims_identified 33 2020"),
    "some that came of what was still open": (
        "Courts obtained 18 convictions, five of which stemmed from outstanding cases.",
        "convictions 18 2020; convictions 5 2020",
    ),
    "some that came of what was in court": (
        "Courts obtained 18 convictions, five of which arose from cases pending in the courts.",
        "convictions 18 2020; convictions 5 2020",
    ),
    "some that stemmed from others": (
        "Courts issued 19 convictions, eight of which stemmed from cases of earlier years.",
        "convictions 19 2020; convictions 8 2020",
    ),
    "none in either year": (
        "Police charged 12 brokers, and courts convicted none in 2020 or 2019.",
        "prosecutions 12 2020; convictions 0 2020; convictions 0 2019",
    ),
    "some who had been before": (
        "Nine brokers were charged and six had been arrested in 2019.",
        "prosecutions 9 2020; arrests 6 2019",
    ),
    "some behind brackets": (
        "Homes helped 79 victims (61 in 2019), of whom 34 were identified by charities.",
        "victims_assisted 79 2020; victims_assisted 61 2019; victims_identified 34 2020",
    ),
    "below a minimum": (
        "Most sentences were below the minimum of three years, with two brokers sentenced to more than five years.",
        "penalty_min 3 None; convictions 2 2020; sentence_min 5 2020",
    ),
    "room for some": ("The ministry ran four shelters, each of which had room for 10 victims.", "shelters 4 2020"),
    "classes": ("The college taught two classes to about 70 recruits.", "training_events 2 2020; trainees 70 2020"),
    "a fall from a figure": (
        "Police identified 44 girls, a decrease of nearly 50 percent from 86 in 2019.",
        "victims_identified 44 2020; victims_identified 86 2019",
    ),
}
ANSWERED = {
    "a whole and its part against two": (
        "Police identified 40 victims, including 12 girls, compared with 30 and nine in 2019.",
        "victims_identified 2020 40; victims_identified 2019 30",
    ),
    "a whole and some out of it against two": (
        "Police opened 22 investigations, 15 of which were for begging, compared with 30 and 21 in 2019.",
        "investigations 2020 22; investigations 2019 30",
    ),
    "one and the other": (
        "The ministry ran two shelters for victims, one for men and the other for women.",
        "shelters 2020 2",
    ),
    "nothing told of so many, beside some of earlier years": (
        "The ministry did not report providing assistance to any of the 12 victims, compared with assisting 20 victims "
        "in 2019. It continued to provide assistance to three victims from previous years.",
        "victims_identified 2020 12; victims_assisted 2019 20; victims_assisted 2020 3",
    ),
    "permits before time to think": (
        "Police granted reflection periods to 12 victims and temporary residence permits to nine.",
        "visas 2020 9",
    ),
}


test_what_is_given_or_of_which_none_is_is_read_as_it_is_told = reads(SAID)


test_answers_the_whole_of_what_is_given = answers(ANSWERED)
