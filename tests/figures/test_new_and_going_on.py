"""What is new, what goes on, what each of several figures is compared with, and who did it with whom: the answers."""

from __future__ import annotations

from told_figures import answers

SAID = {
    "each of three is compared with one of its own": (
        "The government reported 12 investigations, compared with 20 in 2019, four prosecutions, compared with six in "
        "2019, and two convictions, compared with one in 2019.",
        "investigations 2019 20; investigations 2020 12; prosecutions 2019 6; prosecutions 2020 4; convictions 2019 1; "
        "convictions 2020 2",
    ),
    "helped beside those whom two verbs say to be helped still": (
        "The ministry provided assistance to all nine victims, and continued to provide care and assist 31 victims.",
        "victims_assisted 2020 9 persons stated",
    ),
    "helped anew behind those housed still": (
        "The ministry continued to house 20 victims and assist 12 victims.",
        "victims_in_shelter 2020 20 persons partial; victims_assisted 2020 12 persons stated",
    ),
    "and up from one of its own": (
        "Police opened 14 investigations, up from nine in 2019, and six prosecutions, up from three.",
        "investigations 2019 9; investigations 2020 14; prosecutions 2019 3; prosecutions 2020 6",
    ),
    "two years are compared with one figure": (
        "Police opened 14 investigations, compared with 20 in 2019, and 18 in 2018.",
        "investigations 2018 18; investigations 2019 20; investigations 2020 14",
    ),
    "new ones of one kind before those that go on": (
        "Police investigated four sex trafficking cases and continued nine investigations from earlier years.",
        "investigations 2020 4",
    ),
    "a comparison behind what goes on from years before": (
        "The government opened four investigations and continued six from previous years, compared with seven "
        "investigations in 2019.",
        "investigations 2020 4 cases stated; investigations 2019 7 cases stated",
    ),
    "two deeds are compared, of which one goes on": (
        "Courts convicted two traffickers and continued prosecuting five suspects, compared with three prosecutions "
        "and no convictions in 2019.",
        "convictions 2020 2 persons stated; prosecutions 2020 5 persons partial; prosecutions 2019 3 cases stated; "
        "convictions 2019 0 persons zero",
    ),
    "kept up against more": (
        "Prosecutors charged three brokers with forced labor and kept up prosecutions against 14.",
        "prosecutions 2020 3",
    ),
    "none new, and some out of those that go on": (
        "Prosecutors did not begin any new prosecutions. Of the six prosecutions still open from 2019, they completed "
        "two forced labor cases.",
        "prosecutions 2020 0",
    ),
    "none new but some that go on": (
        "The government did not initiate any new prosecutions but continued seven prosecutions from previous years.",
        "prosecutions 2020 0",
    ),
    "no new ones but some still to be tried": (
        "The government initiated no new prosecutions but continued to prosecute seven defendants from earlier years.",
        "prosecutions 2020 0",
    ),
    "none, and what was done to all who were convicted": (
        "The government did not prosecute any new cases and suspended the sentences of all brokers it convicted.",
        "prosecutions 2020 0",
    ),
    "none, and some of several suspects that go on": (
        "The government did not prosecute any brokers. Three prosecutions of five suspects remained ongoing.",
        "prosecutions 2020 0",
    ),
    "none, and some of one place that go on": (
        "The government did not prosecute any brokers. Three prosecutions in the capital were ongoing.",
        "prosecutions 2020 0",
    ),
    "none, and some out of those that go on with others": (
        "Prosecutors did not begin prosecution of any brokers. They closed one of the prosecutions and three for lack "
        "of evidence.",
        "prosecutions 2020 0",
    ),
    "prosecutions closed": (
        "Authorities closed one of the prosecutions due to insufficient evidence and two due to an expired statute of "
        "limitations. Three prosecutions were closed for lack of evidence.",
        "",
    ),
    "some that go on, and no new ones": (
        "Prosecutors continued to prosecute five brokers from 2018. The government did not begin any prosecutions.",
        "prosecutions 2020 0",
    ),
    "none, and several kinds that go on": (
        "The government did not begin any prosecutions. It continued to prosecute five men and four women.",
        "prosecutions 2020 0",
    ),
    "several kinds that go on alone": (
        "The government continued to prosecute five men and four women.",
        "prosecutions 2020 9",
    ),
    "none, and some from a year that is named alone": (
        "Police did not open any investigations. Six investigations from 2018 remained open.",
        "investigations 2020 0",
    ),
    "none, and some from two such years": (
        "Courts did not convict any brokers. Five convictions from 2018 and two from 2017 remained under appeal.",
        "convictions 2020 0",
    ),
    "none, and what became of one case of an earlier year": (
        "The government did not begin any prosecutions. It continued to prosecute a 2017 case. Prosecutors charged six "
        "men in the case. They indicted nine more in the case.",
        "prosecutions 2020 0",
    ),
    "one case from an earlier year": (
        "The government tried a trafficking case from 2017. Judges convicted six brokers in the case.",
        "",
    ),
    "those exploited, whom one case involves": (
        "Police tried a case involving 14 women exploited in bars. It tried a case of nine victims exploited in mines.",
        "",
    ),
    "one case of this year": (
        "Police investigated a case in May 2020. Prosecutors charged six brokers in the case.",
        "prosecutions 2020 6",
    ),
    "none by one force, set against another year, and several kinds by another": (
        "The navy did not arrest anyone, compared with two in 2018. The army arrested nine men and four women.",
        "arrests 2018 2; arrests 2020 13",
    ),
    "none, set against another year, and the parts of some in brackets": (
        "Police did not open any prosecutions, compared with three in 2018. They indicted five women (three from the "
        "north and two from the south).",
        "prosecutions 2018 3; prosecutions 2020 0",
    ),
    "some of one place, beside those that go on": (
        "The government initiated three prosecutions in the north and continued nine.",
        "prosecutions 2020 3",
    ),
    "none, and some given up": (
        "The government did not prosecute any brokers. It dropped two prosecutions of three suspects.",
        "prosecutions 2020 0",
    ),
    "some begun before, told in between": (
        "The trial of the three defendants, begun in 2018, remained pending. The government prosecuted 11 suspects.",
        "prosecutions 2020 11",
    ),
    "some also begun before": (
        "Prosecutors did not open any trials. The trial of six brokers, also begun in 2018, remained pending.",
        "prosecutions 2020 0",
    ),
    "several that are told to go on together": (
        "The prosecution of five brokers and nine investigations were ongoing. Police opened no trials.",
        "prosecutions 2020 0; investigations 2020 9",
    ),
    "there were some, and others go on": (
        "There were nine trials and 12 investigations remained pending.",
        "prosecutions 2020 9 cases stated; investigations 2020 12 cases partial",
    ),
    "some, and some that go on by name": (
        "Nine trials and 12 ongoing investigations were reported.",
        "prosecutions 2020 9 cases stated; investigations 2020 12 cases partial",
    ),
    "some that go on, behind an aside": (
        "Prosecutors did not open any trials. They continued, from earlier reporting periods, four trials.",
        "prosecutions 2020 0",
    ),
    "several, all begun before": (
        "Three prosecutions, all initiated in 2018, remained ongoing. The government prosecuted 11 suspects.",
        "prosecutions 2020 11",
    ),
    "some of those convicted, none of whom are new": (
        "Courts did not convict any traffickers, compared with 40 in 2019. Of the convicted brokers, six were women.",
        "convictions 2019 40; convictions 2020 0",
    ),
    "some of those convicted by one level": (
        "In 2020, the government obtained 113 federal convictions, down from 122 in 2019. Of the traffickers "
        "convicted, six were women and 17 were foreign nationals.",
        "convictions 2019 122; convictions 2020 113",
    ),
    "cases before those charged in them": (
        "In 2020, the government initiated 15 federal prosecutions charging 69 defendants, compared with 17 in 2019.",
        "prosecutions 2019 17; prosecutions 2020 15",
    ),
    "some out of those with which it opens": (
        "Of the five prosecutions that remained ongoing, courts completed two.",
        "prosecutions 2020 5",
    ),
    "those possibly victims beside those who are": (
        "Police identified nine child victims of forced labor and 104 potential victims. Of these 104, the ministry "
        "identified 61 children living in the street.",
        "victims_identified 2020 104",
    ),
    "back in this year behind what is set against it": (
        "Police opened 30 cases. By comparison, they opened 61 cases in 2019. They charged 12 suspects.",
        "investigations 2019 61; investigations 2020 30; prosecutions 2020 12",
    ),
    "set against the year told before": (
        "In 2019, police opened 61 cases. They charged 12 suspects, compared with 44 in 2019.",
        "investigations 2019 61; prosecutions 2019 44; prosecutions 2020 12",
    ),
    "in the year told before": (
        "In 2019, police opened 61 cases. They charged 12 suspects, compared with 44 in 2018.",
        "investigations 2019 61; prosecutions 2018 44; prosecutions 2019 12",
    ),
    "a rise that is no number": (
        "The number of victims identified in 2020 was a large increase from the 44 victims identified in 2019.",
        "victims_identified 2019 44",
    ),
    "with several of others": (
        "Officials partnered with several NGOs to offer help to 91 victims.",
        "victims_assisted 2020 91",
    ),
    "beside others that it pays": (
        "The government and several state-funded NGOs assisted 91 victims.",
        "victims_assisted 2020 91",
    ),
    "by the government beside others": (
        "Officials identified 64 victims and NGOs another seven, an increase from 49 victims identified by the "
        "government and four others identified by NGOs in 2019.",
        "victims_identified 2019 49; victims_identified 2020 64",
    ),
    "whom the government identified, and others": (
        "Officials identified 64 victims and NGOs another seven, an increase from 49 victims the government identified "
        "and four more victims identified by an international organization in 2019.",
        "victims_identified 2019 49; victims_identified 2020 64",
    ),
    "charged out of older cases": (
        "Prosecutors charged four brokers from 2018 investigations. One prosecution is before the high court.",
        "prosecutions 2020 4",
    ),
    "a list before those of two kinds": (
        "Officials identified 96 adults and 410 children as victims. The navy identified 35 adult victims. The army "
        "identified 41 child victims.",
        "victims_identified 2020 506",
    ),
    "of whom some, in the year told last": (
        "A court convicted one Tarvian man. This is compared with four brokers convicted in 2019, of whom two got "
        "suspended sentences.",
        "convictions 2019 4; convictions 2020 1",
    ),
    "found to be something else": (
        "Prosecutors found two of the 12 to be trafficking, one in farming and one in begging.",
        "",
    ),
    "for the first time, set off before what it is said of": (
        "Police arrested three brokers and, for the first time since 2012, tried two brokers. "
        "Officials reported initiating—for the first time since 2016—investigations against two brokers.",
        "arrests 2020 3; prosecutions 2019 0; prosecutions 2020 2; investigations 2019 0; investigations 2020 2",
    ),
    "for the first time, set off behind what was done": (
        "Courts convicted two brokers of trafficking, for the first time since 2012, and police arrested 12 brokers.",
        "arrests 2020 12; convictions 2019 0; convictions 2020 2",
    ),
    "for the first time one": (
        "For the first time in six years, courts convicted a broker.",
        "convictions 2019 0; convictions 2020 1",
    ),
    "given goods": (
        "The ministry worked with charities to give 91 victims (52 adults and 39 children) food and legal help.",
        "victims_assisted 2020 91",
    ),
    "more than in the year of a clause": (
        "Police identified 40 victims, more than it identified in 2019.",
        "victims_identified 2020 40",
    ),
    "half of what it was": (
        "The ministry spent 400,000 euros on victims, half of what it spent in 2019.",
        "funding 2020 400000",
    ),
    "who agreed is not in the list": (
        "The government offered care to 101 victims, and 88 agreed.",
        "victims_assisted 2020 101",
    ),
    "a year between commas is of what was before": (
        "Nine brokers, arrested in 2018, were convicted and sentenced to six years in prison.",
        "convictions 2020 9; sentence_max 2020 6; sentence_min 2020 6",
    ),
    "what it gave to those of whom a clause tells": (
        "The government relied on NGOs, to which it gave no funding.",
        "funding 2020 0",
    ),
    "pending is what was opened": (
        "Police opened 40 investigations, 22 of which led to prosecutions; seven were pending.",
        "investigations 2020 40; prosecutions 2020 22",
    ),
    "terms behind what several figures are set against": (
        "Courts convicted 16 brokers. This was up from 40 arrests, 28 prosecutions, and 12 convictions in 2019. "
        "Sentences ranged from two to 14 years’ imprisonment.",
        "arrests 2019 40; convictions 2019 12; convictions 2020 16; prosecutions 2019 28; sentence_max 2020 14; "
        "sentence_min 2020 2",
    ),
    "the year before a year that is told": (
        "Courts convicted 14 traffickers in 2019, compared with 12 in the previous year.",
        "convictions 2018 12; convictions 2019 14",
    ),
    "no money given": ("The state gave no money for their care.", "funding 2020 0"),
    "both ends of several moves": (
        "Investigations rose from 20 to 30, prosecutions from nine to 12, and convictions from five to six.",
        "convictions 2019 5; convictions 2020 6; investigations 2019 20; investigations 2020 30; prosecutions 2019 9; "
        "prosecutions 2020 12",
    ),
    "back behind a sentence on the year before": (
        "The government identified 148 victims. In the previous reporting period, it identified 131. It charged 40 "
        "brokers.",
        "prosecutions 2020 40; victims_identified 2019 131; victims_identified 2020 148",
    ),
    "to several places": ("Police brought victims to two shelters and 14 to hospitals.", "shelters 2020 2"),
    "whom calls led to": (
        "The hotline received 900 calls and led to the identification of 18 victims. Police identified 51 victims.",
        "hotline_calls 2020 900; victims_identified 2020 51",
    ),
    "an article behind a colon": ("Courts convicted a trafficker under Article 2:114 of the criminal code.", ""),
    "begun, kept up and closed, in one list": (
        "The office opened 12 trials, continued 30 trials from earlier years, and completed four.",
        "prosecutions 2020 12",
    ),
    "begun, then kept up behind a comma": (
        "Police initiated seven investigations, continued nine investigations from earlier years, and closed two.",
        "investigations 2020 7",
    ),
    "begun, against those begun, behind what goes on": (
        "The office began five trials and kept up two trials from 2019, compared with eight trials begun in 2019.",
        "prosecutions 2019 8; prosecutions 2020 5",
    ),
    "all set against, behind its kinds": (
        "Courts convicted 88 brokers, 60 for begging and 28 for servitude. This compared with 22 convictions in 2019.",
        "convictions 2019 22; convictions 2020 88",
    ),
    "an unknown number beside a known one": (
        "The office tried 21 men in 12 cases, compared with trying an unknown number of men in eight cases in 2019.",
        "prosecutions 2019 8; prosecutions 2020 21",
    ),
    "one man against cases of two years": (
        "The office began the prosecution of one broker, compared with five prosecutions in 2019 and four in 2018.",
        "prosecutions 2018 4 cases; prosecutions 2019 5 cases; prosecutions 2020 1",
    ),
    "some out of all, against some out of all": (
        "Courts sentenced 16 of the 19 convicted brokers to prison, compared with nine of the 13 convicted brokers in "
        "2019.",
        "convictions 2019 13; convictions 2020 19",
    ),
    "some of whom were victims": (
        "Police identified 88 victims. They also referred 640 returning migrants to care, some of whom were victims.",
        "victims_identified 2020 88",
    ),
    "some of whom were victims, before victims": (
        "The government assisted 900, some of whom were victims, and identified 12 victims.",
        "victims_identified 2020 12",
    ),
    "certain ones of a kind beside doubtful ones": (
        "Officials identified 41 sex trafficking victims and 620 potential victims. This was fewer than the 57 sex"
        " trafficking victims and 730 potential victims identified in 2019.",
        "victims_identified 2019 57; victims_identified 2020 41",
    ),
    "only in danger": (
        "Officials identified 140 potential victims in 2020, compared with 122 in 2019. Inspectors identified "
        "1,850 at-risk children. In 2019, they identified 990 vulnerable children.",
        "victims_identified 2019 122; victims_identified 2020 140",
    ),
    "of victims, and unclear if exploited": (
        "Police identified 96 victims (30 men and 66 women), compared with 21 in 2019; it was unclear if "
        "traffickers had exploited them.",
        "victims_identified 2019 21; victims_identified 2020 96",
    ),
    "set against others of the same time": (
        "Police identified 19 victims, a small number compared with the 8,300 workers sheltering at its embassies.",
        "victims_identified 2020 19",
    ),
    "set against the figure of another body": (
        "The commission identified 45 victims, a sharp difference compared with the ministry's figure of 310.",
        "victims_identified 2020 45",
    ),
    "set against the statistic of another body": (
        "The commission identified 45 victims, compared with the prosecutors' statistic of 310.",
        "victims_identified 2020 45",
    ),
    "set against their own number": (
        "Police identified 12 victims, compared with the police's figure of 19.",
        "victims_identified 2019 19; victims_identified 2020 12",
    ),
    "set against the government's own data": (
        "The government identified 30 victims, compared with government data of 24 victims.",
        "victims_identified 2019 24; victims_identified 2020 30",
    ),
    "a new one told with an article, before old ones": (
        "The government reported opening a forced labor investigation involving two suspects; it was closed. Four "
        "investigations begun in earlier reporting periods had concluded.",
        "investigations 2020 1 cases partial",
    ),
    "a new one told with an article": (
        "Police initiated a trafficking investigation.",
        "investigations 2020 1 cases partial",
    ),
    "a course on them": ("Police opened a trafficking investigation training for wardens.", ""),
    "a line for them": ("Police opened a trafficking investigation hotline.", ""),
    "one in each place": ("Police opened a trafficking investigation in each of the nine provinces.", ""),
    "a new one told with an article, before all of them": (
        "Police opened a trafficking investigation; in total, police investigated 31 suspects.",
        "investigations 2020 31 persons stated",
    ),
    "a new one told with an article, of those who are counted": (
        "Police opened a trafficking investigation against six suspects, compared with nine suspects in 2019.",
        "investigations 2019 9 persons stated; investigations 2020 6 persons stated",
    ),
    "crimes of which some are on the topic": (
        "Police investigated 12 trafficking and related offenses, compared with nine in 2019.",
        "investigations 2019 9 cases stated; investigations 2020 12 cases stated",
    ),
    "one that is only to be begun": ("The ministry was about to open a trafficking investigation.", ""),
    "an inquiry that may be one into something else": ("Police opened an investigation.", ""),
    "found by a survey": (
        "A survey printed in 2019 found 64,000 children in hazardous work. The government conducted a census and "
        "identified nine victims.",
        "victims_identified 2020 9",
    ),
    "both of them again, and others": (
        "Courts convicted two brokers, both former teachers, and three clerks.",
        "convictions 2020 5",
    ),
    "one of another kind, and both of others": (
        "Courts convicted one brothel owner, both recruiters, and three clients.",
        "convictions 2020 6",
    ),
    "what goes on behind new ones that are not reported": (
        "The government did not report initiating any prosecutions but continued three prosecutions.",
        "prosecutions 2020 3 cases partial",
    ),
    "three kinds of another year before those found with others": (
        "Police identified nine victims, compared with four sex trafficking victims, one labor and sex trafficking "
        "victim, and one labor trafficking victim in 2019. Police and NGOs also identified 104 victims (99 in 2019).",
        "victims_identified 2019 6; victims_identified 2020 9",
    ),
}


test_one_answer_is_given_for_each_measure_and_year = answers(SAID)
