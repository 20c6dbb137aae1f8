"""Years that are of something else than the number beside them, and numbers that are of the year compared."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "as many as before, in other words": (
        "Police opened 12 investigations, similar to 13 in the previous reporting period.",
        "investigations 12 2020; investigations 13 2019",
    ),
    "not as before, within a sentence": (
        "The ministry ran two shelters, and, unlike in 2019, it did not allocate any funding to them.",
        "shelters 2 2020; funding 0 2020",
    ),
    "as in earlier years, no nought of theirs": (
        "The ministry ran two homes; however, similar to past years, no victims received care.",
        "victims_assisted 0 2020",
    ),
    "some of those compared, told behind who did it": (
        "It prosecuted 40 suspects, an increase from the 28 individuals it prosecuted in 2019, of whom six were women.",
        "prosecutions 40 2020; prosecutions 28 2019; prosecutions 6 2019",
    ),
    "some of those compared, counted before": (
        "Courts convicted nine traffickers in 2020. This compares with 14 traffickers convicted in 2019, 12 of whom "
        "received prison terms.",
        "convictions 9 2020; convictions 14 2019; convictions 12 2019",
    ),
    "included in the brackets of those compared": (
        "Police investigated 40 cases, compared with 31 cases (including nine ongoing investigations) in 2019.",
        "investigations 40 2020; investigations 31 2019; investigations 9 2019",
    ),
    "compared with what several years had each": (
        "Police investigated 12 cases, compared with between six and nine investigations annually in the preceding "
        "five years.",
        "investigations 12 2020",
    ),
    "crimes of one over several years": (
        "A court sentenced one broker to 12 years in prison for sex trafficking from 2016 through 2018.",
        "convictions 1 2020; sentence_max 12 2020; sentence_min 12 2020",
    ),
    "what all of several was done in": ("Courts convicted nine brokers for sex trafficking from 2016 to 2018.", ""),
    "a crime behind another": (
        "Courts convicted nine brokers for abuse and selling a boy from 2016 to 2018.",
        "convictions 9 2020",
    ),
    "crimes committed then": (
        "Courts convicted nine brokers of forced labor crimes committed from 2016 to 2018.",
        "convictions 9 2020",
    ),
    "and had together": (
        "Police investigated 12 cases, compared with 40 in the previous five years.",
        "investigations 12 2020",
    ),
    "the fewest in years, compared": (
        "Police investigated 12 cases, compared with nine, the fewest in the past five years.",
        "investigations 12 2020; investigations 9 2019",
    ),
    "a mean": (
        "Police opened 12 investigations, compared with an average of eight investigations a year.",
        "investigations 12 2020",
    ),
    "compared by a deed of another year": (
        "This was a decrease from 24 prosecutions initiated in 2019 and 31 initiated in 2018.",
        "prosecutions 24 2019; prosecutions 31 2018",
    ),
    "of another kind, with its own year before in brackets": (
        "Courts tried 40 men, down from 52 in 2019, and 18 women (13 in 2019).",
        "prosecutions 40 2020; prosecutions 52 2019; prosecutions 18 2020; prosecutions 13 2019",
    ),
    "of people sent to a place, expelled before": (
        "The government operated three transit centers, where it screened migrants expelled in 2018.",
        "shelters 3 2020",
    ),
    "of people held at a place, who fled before": (
        "The government operated three shelters, which housed women who fled abroad in 2018.",
        "shelters 3 2020",
    ),
    "at the end of a bracket, of all in it as of all before": (
        "The government assisted 33 victims, 12 of whom were children (21 victims, six of whom were children in 2019).",
        "victims_assisted 33 2020; victims_assisted 12 2020; victims_assisted 21 2019; victims_assisted 6 2019",
    ),
    "at the end of a bracket, some of whom alone came home": (
        "The government assisted 33 victims abroad, 20 of whom came home (21 victims, six of whom came home in 2019).",
        "victims_assisted 33 2020; repatriations 20 2020; victims_assisted 21 2019; repatriations 6 2019",
    ),
    "at the end of a bracket, of cases": (
        "Police investigated 33 cases, 12 of which were for begging (21 cases, six of which were closed in 2019).",
        "investigations 33 2020; investigations 12 2020; investigations 21 2019",
    ),
    "nobody since the first": (
        "Since convicting its first trafficker in 2012, the government has not prosecuted any traffickers.",
        "prosecutions 0 2020",
    ),
    "what one did who got a term": (
        "A court sentenced a skipper who had sold girls from 2013 to 2015 to 11 years in prison.",
        "sentence_min 11 2020; sentence_max 11 2020",
    ),
    "what began before of which those helped came": (
        "The board assisted 40 victims of a border closure beginning in late 2019. Police identified nine victims.",
        "victims_assisted 40 2020; victims_identified 9 2020",
    ),
    "since when there are raids": (
        "Police arrested 12 suspects in an ongoing operation beginning in 2018 and prosecuted nine.",
        "arrests 12 2020; prosecutions 9 2020",
    ),
    "since when those of a crime did it": (
        "Courts convicted four traffickers for exploiting workers beginning in 2015.",
        "convictions 4 2020",
    ),
    "when those counted began": (
        "Investigations beginning in 2018 totaled 12; those starting in 2019 totaled nine.",
        "investigations 12 2018; investigations 9 2019",
    ),
    "a term of months": (
        "The government prosecuted 12 traffickers during the court term beginning in October 2019.",
        "prosecutions 12 2019",
    ),
    "a cycle of months": (
        "The government prosecuted 12 traffickers in the judicial cycle starting in October 2019.",
        "prosecutions 12 2019",
    ),
    "a year of months": ("Police arrested 12 suspects in the fiscal year beginning in April 2019.", "arrests 12 2019"),
    "when help began": ("The board assisted 40 victims beginning in 2019.", "victims_assisted 40 2019"),
    "what was done before to those helped": (
        "The board assisted 40 victims identified at sea in 2019.",
        "victims_assisted 40 2020",
    ),
    "closed out of those left over": (
        "Of the six prosecutions that remained open at the end of 2019, prosecutors completed three trafficking cases.",
        "prosecutions 6 2019; prosecutions 3 2020",
    ),
    "several deeds of a clause of the year before": (
        "This was a rise in convictions from 2019, when the state opened 45 investigations, prosecuted an unknown "
        "number of suspects, and convicted nine traffickers in six cases. Courts closed the trial of 41 cases.",
        "investigations 45 2019; prosecutions - 2019; convictions 9 2019; convictions 6 2019; prosecutions 41 2020",
    ),
    "the month of a raid": (
        "Police identified 83 victims during the June 2019 raid and 44 victims in January 2020.",
        "victims_identified 83 2019; victims_identified 44 2020",
    ),
    "as many in one case as the year before": (
        "Courts convicted eight traffickers, compared with two in 2019. One case involved an employer; the two brokers "
        "were convicted.",
        "convictions 8 2020; convictions 2 2019; convictions 2 2020",
    ),
    "as many in another case as the year before": (
        "Courts convicted eight traffickers, compared with two in 2019. In another case, the two perpetrators were "
        "sentenced to nine years in prison.",
        "convictions 8 2020; convictions 2 2019; convictions 2 2020; sentence_min 9 2020; sentence_max 9 2020",
    ),
    "brackets of the year before, of whose last one something is not known": (
        "The government identified 41 victims. Of these, 16 were victims of sex trafficking and 25 of forced labor (19 "
        "victims of sex trafficking, 57 of forced labor, and one whose exploitation was not reported in 2019).",
        "victims_identified 41 2020; victims_identified 16 2020; victims_identified 25 2020; victims_identified 19 "
        "2019; victims_identified 57 2019; victims_identified 1 2019",
    ),
    "since when it was done": (
        "The academy trained 90 officials since it set up a unit in the previous reporting period.",
        "",
    ),
    "why it was done in its year": (
        "The academy trained 90 officials in 2019 since it had set up a unit in 2017.",
        "trainees 90 2019",
    ),
    "some of all those of another year": (
        "The government assisted 40 victims, compared with reporting all identified victims received care in 2019, "
        "including six victims from prior years.",
        "victims_assisted 40 2020; victims_assisted 6 2019",
    ),
    "some beside another year": (
        "The government assisted 40 victims, an increase compared with 2019, including six girls.",
        "victims_assisted 40 2020; victims_assisted 6 2020",
    ),
}


test_no_year_of_something_else_is_a_numbers = reads(SAID)
