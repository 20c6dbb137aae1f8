"""Readings of cases that came to nothing, went to another court, or are told of years together."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "no news of those of the year before": (
        "The government did not report an update on the nine prosecutions it had initiated in 2019. It "
        "initiated six new prosecutions.",
        "prosecutions 9 2019; prosecutions 6 2020",
    ),
    "in cases of the year before": (
        "Courts convicted nine brokers in cases it had opened in 2019. The government reported no update on the seven "
        "prosecutions it had initiated in 2019 but investigated five cases.",
        "convictions 9 2020; prosecutions 7 2019; investigations 5 2020",
    ),
    "courses that were put off": (
        "The academy held four workshops; two trainings were postponed.",
        "training_events 4 2020",
    ),
    "convictions of a year, affirmed": ("An appellate court affirmed the 2018 conviction of two brokers.", ""),
    "cases that a higher court heard": ("The appeals court heard three cases and upheld two convictions.", ""),
    "a sentence that was reduced": (
        "Courts convicted nine men. The appeals court reduced two sentences.",
        "convictions 9 2020",
    ),
    "twice as many, told in brackets": (
        "Courts convicted eight brokers, twice the number of the previous year (four).",
        "convictions 8 2020; convictions 4 2019",
    ),
    "nothing, like the year before": (
        "Like the previous year, the government did not convict any brokers.",
        "convictions 0 2020; convictions 0 2019",
    ),
    "some from a year": (
        "Prosecutors initiated 46 prosecutions and continued 21 from 2019.",
        "prosecutions 46 2020; prosecutions 21 2020",
    ),
    "prosecutions given up": (
        "Prosecutors opened nine prosecutions. They ceased six prosecutions.",
        "prosecutions 9 2020",
    ),
    "a prosecution given up": (
        "Prosecutors ceased prosecution of two suspects and continued prosecution of nine.",
        "prosecutions 9 2020",
    ),
    "withdrawn in a list": (
        "Nine cases ended in conviction, four in acquittal, and two were withdrawn.",
        "convictions 9 2020",
    ),
    "which of them": (
        "Police continued investigating three officers charged in 2019 and one soldier arrested in 2018.",
        "investigations 3 2020; investigations 1 2020",
    ),
    "who was charged before": (
        "Courts convicted two brokers arrested in 2019 and four charged in 2018.",
        "convictions 2 2020; convictions 4 2020",
    ),
    "cases handed on": ("Police closed three cases, and nine were referred to the inspectorate.", ""),
    "victims of cases handed on": (
        "Police found six victims in three cases, and four were referred to an NGO.",
        "victims_identified 6 2020; victims_referred 4 2020",
    ),
    "whom police are to arrest": (
        "Police apprehended 14 brokers and issued arrest warrants for nine others.",
        "arrests 14 2020",
    ),
    "files": (
        "Police opened 21 case files and nine dockets on begging.",
        "investigations 21 2020; investigations 9 2020",
    ),
    "in none of those cases": (
        "Prosecutors charged 18 brokers; however, they did not secure convictions in any of these cases.",
        "prosecutions 18 2020; convictions 0 2020",
    ),
    "the last one in brackets": (
        "Authorities did not prosecute any brokers (the last prosecution was in 2015).",
        "prosecutions 0 2020",
    ),
    "those that are still open": (
        "Of 31 prosecutions, nine led to convictions, four to acquittals, and eight remained pending.",
        "prosecutions 31 2020; convictions 9 2020; prosecutions 8 2020",
    ),
    "at all stages": (
        "In 2020, 24 cases were at various stages of investigation and 14 were at various stages of prosecution.",
        "investigations 24 2020; prosecutions 14 2020",
    ),
    "since a law": ("There have been only six convictions since the law was enacted in 2012.", ""),
    "since the period began": (
        "Police have opened 12 investigations since the beginning of the reporting period.",
        "investigations 12 2020",
    ),
    "since the last report": ("Since the last report, courts have convicted 12 brokers.", "convictions 12 2020"),
    "since long ago, and now": (
        "Courts have convicted 12 brokers since 2011, including two in 2020.",
        "convictions 2 2020",
    ),
    "asked of a hotline": (
        "The hotline received 104 inquiries, 12 of them on begging; police opened inquiries into 14 of these cases.",
        "hotline_calls 104 2020; hotline_calls 12 2020; investigations 14 2020",
    ),
    "cases a hotline was told of": (
        "The hotline received 140 calls and identified 53 potential cases.",
        "hotline_calls 140 2020",
    ),
    "referrals of cases": (
        "The unit received 24 referrals of suspected cases. The board received 30 referrals and opened six "
        "investigations.",
        "investigations 6 2020",
    ),
    "cases that came to trial, and some of them": (
        "Of the nine cases that went to trial, three ended in convictions.",
        "prosecutions 9 2020; convictions 3 2020",
    ),
    "those who were on trial, and some of them": (
        "Of the nine brokers who were on trial, courts convicted three.",
        "prosecutions 9 2020; convictions 3 2020",
    ),
    "twice as many": (
        "Police arrested twice as many suspects (46) as in 2019 (23).",
        "arrests 46 2020; arrests 23 2019",
    ),
    "some of those of another year": (
        "Five of 12 investigations opened in 2019 were closed; police continued three investigations opened in 2019.",
        "investigations 5 2020; investigations 12 2019; investigations 3 2020",
    ),
    "cases that ended with convictions": (
        "Prosecutors reported 58 cases concluded with 46 convictions, an increase from 21 cases concluded with 12 "
        "convictions in 2019.",
        "prosecutions 58 2020; convictions 46 2020; prosecutions 21 2019; convictions 12 2019",
    ),
    "terms that were suspended": (
        "Courts issued 21 sentences, nine of which were suspended.",
        "convictions 21 2020; convictions 9 2020",
    ),
    "terms of those convicted": (
        "The government did not disclose sentencing data for those convicted.",
        "sentence_min - 2020; sentence_max - 2020",
    ),
    "terms of each of two": (
        "A court sentenced two brokers, one to five years in prison and the other to seven.",
        "convictions 2 2020; convictions 1 2020; sentence_min 5 2020; sentence_max 5 2020; sentence_min 7 2020; "
        "sentence_max 7 2020",
    ),
    "terms of each, told behind": (
        "Two brokers were sentenced, one to five years in prison and the other to six years in prison.",
        "convictions 2 2020; convictions 1 2020; sentence_min 5 2020; sentence_max 5 2020; sentence_min 6 2020; "
        "sentence_max 6 2020",
    ),
    "terms of some of them": (
        "Courts sentenced four brokers: one to five years in prison, two to seven years in prison, and one to a fine.",
        "convictions 4 2020; convictions 1 2020; sentence_min 5 2020; sentence_max 5 2020; convictions 2 2020; "
        "sentence_min 7 2020; sentence_max 7 2020; convictions 1 2020",
    ),
    "how many each was of": (
        "Police arrested 12 suspects in six cases, each of which involved two women. Of the nine cases that went to "
        "trial, each involved one defendant.",
        "arrests 12 2020; prosecutions 9 2020",
    ),
    "so many in each": (
        "Police arrested 12 suspects, including three in each of two regions.",
        "arrests 12 2020; arrests 3 2020",
    ),
    "time to leave": (
        "A court sentenced a broker to five years in prison; however, it suspended the sentence and required the "
        "broker to leave within 30 days.",
        "convictions 1 2020; sentence_min 5 2020; sentence_max 5 2020",
    ),
    "suspended for so long": (
        "Courts sentenced nine brokers to five years in prison, suspended for two years.",
        "convictions 9 2020; sentence_min 5 2020; sentence_max 5 2020",
    ),
    "looked into again": (
        "Police opened no new investigations but did reinvestigate one case. Nine cases were ready for trial.",
        "investigations 0 2020; investigations 1 2020; prosecutions 9 2020",
    ),
    "set free": ("A new law led to the early release of more than 400 convicted brokers from prison.", ""),
    "under two articles": (
        "Prosecutors charged 14 persons under article 201 and 12 persons under article 202.",
        "prosecutions 14 2020; prosecutions 12 2020",
    ),
    "nothing on sentencing": (
        "The government did not provide any information on sentencing.",
        "sentence_min - 2020; sentence_max - 2020",
    ),
    "those who were tried": (
        "Of the 14 brokers who were charged, nine were convicted.",
        "prosecutions 14 2020; convictions 9 2020",
    ),
    "a year before the noun": (
        "Courts convicted 14 brokers in 2020, and five additional 2020 trafficking convictions were pending appeal.",
        "convictions 14 2020; convictions 5 2020",
    ),
    "what is unclear, and before": (
        "Courts convicted one broker. It is unclear how many cases police investigated, compared with eight in 2019.",
        "convictions 1 2020; investigations - 2020; investigations 8 2019",
    ),
    "some of those told before": ("Of the prosecutions, nine were dismissed.", ""),
    "some of those arrested": ("Of the brokers arrested, nine remained in custody.", "arrests 9 2020"),
    "expelled later": (
        "Courts convicted three brokers, who were deported one year after sentencing and within 30 days of release.",
        "convictions 3 2020",
    ),
    "those who also act": (
        "Courts convicted 40 brokers, compared to 21 in 2019, and police also investigated 14 farmers.",
        "convictions 40 2020; convictions 21 2019; investigations 14 2020",
    ),
    "charges withdrawn": ("Charges against four of the 12 were withdrawn before trial.", ""),
    "charges filed": ("Charges against four brokers were filed.", "prosecutions 4 2020"),
    "appeals of convictions": ("Appeals of five convictions from 2018 were rejected.", ""),
    "whether any of so many": (
        "Officials could not confirm whether any of the 15 arrested persons had been charged.",
        "prosecutions - 2020; arrests 15 2020",
    ),
    "none since a law": ("There has been no conviction since the law was passed in 2015.", "convictions 0 2020"),
    "sent to the court": (
        "The unit conducted five investigations. It sent two of them to the court of first instance.",
        "investigations 5 2020; investigations 2 2020",
    ),
    "the one before": (
        "Over two years, police carried out 61 investigations, 27 of these in 2020 and 34 in the one before it.",
        "investigations 27 2020; investigations 34 2019",
    ),
    "the one case": (
        "Police opened 12 cases, and the one conviction was of a farmer.",
        "investigations 12 2020; convictions 1 2020",
    ),
    "the one preceding": (
        "Over two years, police carried out 61 investigations, 27 of these in 2020 and 34 in the one preceding it.",
        "investigations 27 2020; investigations 34 2019",
    ),
    "a number behind one not read": (
        "Police opened 19 investigations. The ministry counted convictions, 21 in all. In 2019 the number had been 38.",
        "investigations 19 2020",
    ),
    "set aside": ("Of 22 complaints, 19 were investigated and three set aside as unfounded.", "investigations 19 2020"),
    "from earlier years": (
        "Police launched 10 investigations, and the bureau continued six from previous years.",
        "investigations 10 2020; investigations 6 2020",
    ),
    "neither nor": (
        "Police neither conducted investigations nor arrested any brokers.",
        "investigations 0 2020; arrests 0 2020",
    ),
    "cases that police investigated": (
        "Almost all of the 38 cases that police investigated concerned begging.",
        "investigations 38 2020",
    ),
    "who did it themselves": ("The nine persons that investigated were new.", ""),
    "proceedings discontinued": (
        "Courts convicted seven persons, and the proceedings against four others were discontinued.",
        "convictions 7 2020",
    ),
    "to court for dismissal": (
        "Police referred two cases to court for dismissal and six to court for trial.",
        "prosecutions 6 2020",
    ),
    "to prosecutors for closure": ("The unit sent two cases to prosecutors for closure.", ""),
    "to court to be dismissed": ("The unit sent two cases to the courts to be dismissed.", ""),
    "so many defendants": (
        "With three begun earlier, prosecutions in the year totaled 21 defendants.",
        "prosecutions 21 2020",
    ),
    "no number of the next deed": (
        "The government reported a decrease in the number of prosecutions and did not convict any brokers.",
        "convictions 0 2020",
    ),
}


test_reads_no_more_than_came_of_cases = reads(SAID)
