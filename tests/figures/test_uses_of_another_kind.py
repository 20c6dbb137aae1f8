"""Words and signs that tell a figure in one use and not in another: shares, laws, crimes, courses, what is similar."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "a rise behind a term": (
        "Courts sentenced a broker to 12 years in prison, and the number of investigations rose from two to six.",
        "convictions 1 2020; sentence_min 12 2020; sentence_max 12 2020; investigations 2 2019; investigations 6 2020",
    ),
    "the least that a law sets, behind nobody convicted": (
        "Courts convicted no brokers under article 12 that prescribes at least six years in prison.",
        "convictions 0 2020; penalty_min 6 None",
    ),
    "money for what is done in another year": (
        "The ministry allocated $5,000 for activities planned in 2021.",
        "funding 5000 2021",
    ),
    "what is done for victims in another year": (
        "Police identified 14 victims for whom care was provided in 2019.",
        "victims_identified 14 2019",
    ),
    "what fell from a number, behind a contrast": (
        "Courts tried 14 brokers; compared with 2019, prosecutions fell from 20.",
        "prosecutions 14 2020; prosecutions 20 2019",
    ),
    "courses for somebody": (
        "The ministry held 20 trainings, of which nine were for police.",
        "training_events 20 2020; training_events 9 2020",
    ),
    "who is persecuted behind a term": (
        "Courts sentenced two brokers to six years in prison; police also arrested protesters.",
        "convictions 2 2020; sentence_min 6 2020; sentence_max 6 2020",
    ),
    "what is similar to slavery": (
        "Police identified 12 victims of practices similar to slavery, and 40 victims of labor exploitation.",
        "victims_identified 12 2020; victims_identified 40 2020",
    ),
    "none of others who do something": (
        "Police identified 20 victims but no men sought help.",
        "victims_identified 20 2020",
    ),
    "who sat in other sessions": ("Fourteen judges participated in court sessions.", ""),
    "money from somebody": ("Twelve victims received money from their employers as back wages.", ""),
    "when a law was made": (
        "The government enacted a law in March 2019, and nine brokers were convicted.",
        "convictions 9 2020",
    ),
    "what is done since": (
        "The government had not convicted a broker since 2015, when it convicted six, and opened nine investigations.",
        "convictions 0 2020; convictions 6 2015; investigations 9 2020",
    ),
    "a part in brackets with its year": (
        "Courts convicted six brokers in 2019 (four in 2019 for begging).",
        "convictions 6 2019; convictions 4 2019",
    ),
    "crimes that are no trafficking": (
        "Courts issued 30 convictions. Of the convictions, there were three for crimes unrelated to trafficking. The "
        "shelter helped nine victims of crimes other than trafficking.",
        "convictions 30 2020",
    ),
    "how many a shelter helps over and over": (
        "The shelter was able to assist 40 victims at a time. The center helps nine victims per month.",
        "",
    ),
    "what is given to firms": ("The office renewed the permits of 12 recruitment agencies and trained six banks.", ""),
    "schemes that help no victims": ("Thirty victims joined the pension scheme; 900 men joined the worker scheme.", ""),
    "who is suspended beside a sentence": (
        "Courts sentenced 12 brokers; prosecutors charged nine officials, of whom six were suspended.",
        "convictions 12 2020; prosecutions 9 2020",
    ),
    "cases handed on for investigations": (
        "Officers forwarded 12 cases to the unit for additional investigations.",
        "investigations 12 2020",
    ),
    "victims among those who were stopped": (
        "Guards intercepted 90 passengers, nine of whom were victims. Guards intercepted five migrants and identified "
        "them as victims.",
        "victims_identified 9 2020; victims_identified 5 2020",
    ),
    "people who were stopped": (
        "Guards intercepted 90 women heading for jobs abroad. Guards intercepted 120 persons, most of whom intended to "
        "travel for work, and many were minors, a group vulnerable to trafficking. Guards intercepted 300 children at "
        "the border, up from 200 children in 2019. Guards intercepted nine boys headed for forced labor.",
        "victims_identified 9 2020",
    ),
    "people who left later": (
        "Guards intercepted 90 women in a trafficking ring before they left for Orlen. Guards intercepted 12 women in "
        "brothels and arranged travel to their homes. Guards intercepted nine men in brothels; they left for home.",
        "victims_identified 90 2020; victims_identified 12 2020; victims_identified 9 2020",
    ),
    "people for whom somebody complains": (
        "A lawyer filed a complaint on behalf of 20 Orlenian women exploited in servitude abroad.",
        "",
    ),
    "people who were screened, first thought to be victims": (
        "Police screened 20 persons initially assessed as potential victims of trafficking.",
        "",
    ),
    "a range of terms that all got": (
        "Courts sentenced 12 brokers, three to five years in prison each.",
        "convictions 12 2020; sentence_min 3 2020; sentence_max 5 2020",
    ),
    "what each of some got, before the others": (
        "Courts convicted 12 brokers, of whom nine received five years each and three received fines.",
        "convictions 12 2020; convictions 9 2020; sentence_min 5 2020; sentence_max 5 2020; convictions 3 2020",
    ),
    "those found in investigations": (
        "Among these investigations, 12 identified victims were children.",
        "victims_identified 12 2020",
    ),
    "what is no exploitation": (
        "Twelve workers experienced delays. Six experienced prosecutors met. Nine women endured forced labor.",
        "victims_identified 9 2020",
    ),
    "a range behind one who is named": (
        "The law prescribed, for crimes against a person, two to five years in prison.",
        "penalty_min 2 None; penalty_max 5 None",
    ),
    "the year before with its number": (
        "In the previous year with 40 investigations, courts convicted six brokers.",
        "investigations 40 2019; convictions 6 2019",
    ),
    "sections with a letter apart": (
        "Six cases under sections 187 (A) and 193 (B) were pending trial.",
        "prosecutions 6 2020",
    ),
    "articles with what they are on": (
        "Police investigated six cases under articles 187 (sex trafficking), 188 (2), and 193 (labor trafficking).",
        "investigations 6 2020",
    ),
    "a figure behind an article with another year's in brackets": (
        "Courts convicted 12 brokers under article 187 (10 in 2019) and 14 under article 188.",
        "convictions 12 2020; convictions 10 2019; convictions 14 2020",
    ),
}


test_words_tell_a_figure_where_they_are_used_for_it = reads(SAID)
