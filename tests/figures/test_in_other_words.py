"""What is told by rarer words for the same deed, again as the whole of some, or as what several come to."""

from __future__ import annotations

from told_figures import read, reads

SAID = {
    "those helped to come back": (
        "Consular staff helped 14 victims return from the Gulf in 2020, compared with six in 2019.",
        "repatriations 14 2020; repatriations 6 2019",
    ),
    "those who are to be taken home": (
        "Officials arranged for 23 foreign children to be taken home, as compared with 36 in 2019.",
        "repatriations 23 2020; repatriations 36 2019",
    ),
    "those flown home": ("Three victims were flown home at the government's expense.", "repatriations 3 2020"),
    "those helped back to school": ("The center helped nine women return to school.", "victims_assisted 9 2020"),
    "those sent elsewhere": ("Officials arranged for 23 children to be taken to school.", ""),
    "those flown by traffickers": ("Traffickers flew 12 women to the capital.", ""),
    "those handed over": ("It handed 112 of the children over to NGOs.", "victims_referred 112 2020"),
    "those turned over to an office": (
        "Border guards turned 30 children over to social services.",
        "victims_referred 30 2020",
    ),
    "those passed on": ("Police passed 12 victims on to the welfare office.", "victims_referred 12 2020"),
    "those handed to recruiters": ("Parents handed 12 children over to recruiters.", ""),
    "suspects handed over": ("Police handed 14 suspects over to prosecutors.", ""),
    "cases handed on, told in the sentence before": (
        "Police opened six investigations. It referred three of the six to the director of public prosecutions.",
        "investigations 6 2020",
    ),
    "those who went to a course": (
        "Seventeen police officers and eight immigration officers went to a course abroad.",
        "trainees 17 2020; trainees 8 2020",
    ),
    "those briefed": ("The foreign ministry gave briefings to 44 diplomats.", "trainees 44 2020"),
    "those who went to play": ("Eight tourists went to a golf course.", ""),
    "a whole told again behind some": (
        "Courts convicted 26 traffickers. Only nine of the 26 went to prison; 14 received suspended sentences.",
        "convictions 26 2020; convictions 9 2020; convictions 26 2020; convictions 14 2020",
    ),
    "sentences for some": (
        "Authorities convicted 40 traffickers. Sentences for 22 of the 40 ranged from one to eight years.",
        "convictions 40 2020; convictions 22 2020; convictions 40 2020; sentence_min 1 2020; sentence_max 8 2020",
    ),
    "some of as many others": (
        "Police arrested 26 brokers. Nine of the 14 islands went to the polls.",
        "arrests 26 2020",
    ),
    "sentences for some that are not told": (
        "The government did not report sentences for 12 traffickers.",
        "sentence_max - 2020; sentence_min - 2020",
    ),
    "what those found guilty were given": (
        "One man was found guilty and given two years in prison.",
        "convictions 1 2020; sentence_max 2 2020; sentence_min 2 2020",
    ),
    "time given to act": ("Prosecutors were given six months to file charges.", ""),
    "how long courts are behind": (
        "Courts, which face a backlog of three to five years, did not convict any traffickers in 2020.",
        "convictions 0 2020",
    ),
    "figures behind what was so in their year": (
        "There were 27 investigations and 19 prosecutions in 2020; in 2019, when 12 provinces sent in data, there had "
        "been 41 and 22, respectively.",
        "investigations 27 2020; prosecutions 19 2020; investigations 41 2019; prosecutions 22 2019",
    ),
    "figures of something else behind it": (
        "There were 27 investigations in 2020; in 2019, when courts were on strike, there had been 12 fires.",
        "investigations 27 2020",
    ),
    "who they were, all of them": (
        "Authorities identified 168 victims. There were 93 women, 49 men, 15 girls, and 11 boys.",
        "victims_identified 168 2020; victims_identified 93 2020; victims_identified 49 2020; "
        "victims_identified 15 2020; victims_identified 11 2020",
    ),
    "others that were there": (
        "Authorities identified 168 victims. There were 12 social workers and nine nurses in shelters.",
        "victims_identified 168 2020",
    ),
    "the age of some": ("Police found 14 girls, some no older than 12.", "victims_identified 14 2020"),
    "those without papers": ("Inspectors found 310 unregistered workers at car washes.", ""),
    "those without papers who were exploited": (
        "Police rescued 12 undocumented workers from forced labor.",
        "victims_identified 12 2020",
    ),
    "those who were deported": ("They may have deported victims among the 21 women removed from the country.", ""),
    "no count of victims": ("The government kept no count of victims.", "victims_identified - 2020"),
    "no statistics on victims": ("Authorities maintained no statistics on victims.", "victims_identified - 2020"),
    "reports of what befell victims": ("There were no reports of victims being penalized.", ""),
    "data on something of victims": ("The police had no information on victims' families.", ""),
    "a sum that is not told": ("The government spent an undisclosed sum on radio spots.", "funding - 2020"),
    "a sum that is not told beside one that is": (
        "The government allocated 40,000 euros to shelters and an undisclosed amount to hotlines.",
        "funding 40000 2020; funding - 2020",
    ),
    "a sum that traffickers paid": ("Traffickers paid an undisclosed sum to guards.", ""),
    "a sum to be paid to victims": ("The court ordered an undisclosed sum in restitution.", ""),
    "inspections that led to nothing": (
        "The labor ministry made 5,200 inspections, none of which led to a trafficking investigation.",
        "investigations 0 2020",
    ),
    "investigations that led to nothing": (
        "Police opened 12 investigations, none of which resulted in a trafficking conviction.",
        "investigations 12 2020; convictions 0 2020",
    ),
    "talks that led to nothing": ("The ministry held talks, none of which led to a trafficking law.", ""),
    "for how long they may stay": ("The minister granted one victim leave to remain for 12 months.", "visas 1 2020"),
    "those who may stay and others": (
        "The ministry granted leave to remain to 12 victims and residence permits to nine.",
        "visas 12 2020; visas 9 2020",
    ),
    "two of a place": (
        "It opened a center, where 19 women and three men stayed during the year.",
        "victims_in_shelter 19 2020; victims_in_shelter 3 2020",
    ),
    "two of when it was": (
        "After 12 men and three women were convicted, the court closed.",
        "convictions 12 2020; convictions 3 2020",
    ),
    "two who do different things": (
        "The bar, where 19 women worked and three men were arrested, closed.",
        "arrests 3 2020",
    ),
    "a couple": ("The court sentenced a couple to 15 years in prison.", "sentence_max 15 2020; sentence_min 15 2020"),
    "how many fewer": ("Fifty-one victims were helped, 20 fewer than in 2019.", "victims_assisted 51 2020"),
    "how many more": ("Courts convicted 51 traffickers, 20 more than in 2019.", "convictions 51 2020"),
    "some who had help": (
        "Police identified 60 victims. Seven of the victims had any help.",
        "victims_identified 60 2020; victims_assisted 7 2020",
    ),
    "some who were denied help": ("Fourteen victims had been denied services.", ""),
    "whom a course drew": ("A two-day course drew 45 prosecutors.", "trainees 45 2020"),
    "whom a march drew": ("The march drew 900 people.", ""),
    "years left out behind a law": (
        "The maximum penalty is five years, and provisions on kidnapping carry up to 10.",
        "penalty_max 5 None; penalty_max 10 None",
    ),
    "what others carry": (
        "Procuring carries up to six years in prison; boats carry up to 15 women.",
        "penalty_max 6 None",
    ),
    "some from elsewhere": (
        "Authorities repatriated 28 foreign victims and, from two Gulf states, 66 domestic workers.",
        "repatriations 28 2020; repatriations 66 2020",
    ),
    "things behind places": (
        "Police found 12 victims at two farms and 40 tons of drugs.",
        "victims_identified 12 2020",
    ),
    "no tally of those who were helped": (
        "The ministry kept no tally of the victims it helped.",
        "victims_assisted - 2020",
    ),
    "neither one nor the other": (
        "In 2019, the government had neither investigated nor prosecuted a case.",
        "investigations 0 2019; prosecutions 0 2019",
    ),
    "people in the name of a place": (
        "Police referred 40 victims to care, and also referred two Women Help Centers to the ministry.",
        "victims_referred 40 2020",
    ),
    "children removed": ("Labor officers removed 84 children from farms.", "victims_identified 84 2020"),
}


test_each_wording_is_read_as_it_says = reads(SAID)


def test_a_whole_told_again_is_of_officials_where_they_are() -> None:
    """All that was told of those it repeats."""
    told = read("Courts tried six officers. Three of the six were convicted.")
    assert [(item.value, item.accused) for item in told] == [(value, "officials") for value in (6, 3, 6)]
