"""Of a few sentences, what a reader would write down of each measure and year: agencies, levels, lists, other years."""

from __future__ import annotations

from told_figures import answers

SAID = {
    "the first there was, and all": (
        "The unit completed its first investigation. Police conducted 40 investigations.",
        "investigations 2020 40",
    ),
    "the first there was, alone": (
        "The government convicted its first trafficker.",
        "convictions 2020 1 persons partial",
    ),
    "the first of its kind among those told": (
        "Police investigated 12 cases, its first case of forced labor in years among them.",
        "investigations 2020 12",
    ),
    "the first of its kind beside others": (
        "Courts convicted 12 sex traffickers and their first labor trafficker.",
        "convictions 2020 13 persons sum",
    ),
    "parts behind what is not known of those before": (
        "Prosecutors opened 20 investigations, though it was unclear in how many cases charges were filed. Courts "
        "began trials in five cases of begging and three cases of servitude.",
        "investigations 2020 20; prosecutions 2020 8 cases sum",
    ),
    "those confirmed among others, and in another year": (
        "The board identified 119 confirmed victims among 487 potential victims, compared with 82 confirmed victims "
        "among 929 potential victims in 2019.",
        "victims_identified 2020 119; victims_identified 2019 82",
    ),
    "cases that came of calls": (
        "The hotline received 190 calls but the ministry did not report if any cases were referred for investigation.",
        "hotline_calls 2020 190",
    ),
    "laws named by their years": (
        "Prosecutors charged 11 brokers under the 2018 law. They also charged six brokers under the 2012 slavery law.",
        "prosecutions 2020 17 persons sum",
    ),
    "another law that the same verb names behind and also": (
        "Police investigated 50 persons for trafficking, compared with 40 in 2019, and also investigated 20 persons "
        "under Article 12 for slavery, compared with 25 in 2019.",
        "investigations 2020 70 persons sum; investigations 2019 65 persons sum",
    ),
    "some of those told behind and also": (
        "Courts convicted 12 traffickers and also convicted nine of the 12 of money laundering.",
        "convictions 2020 12 persons stated",
    ),
    "some at a place behind a comma": (
        "Police arrested 34 suspects, nine at the border. The hotline received 340 calls, 34 about trafficking.",
        "arrests 2020 34 persons stated; hotline_calls 2020 340 calls stated",
    ),
    "some of two places": (
        "Police identified 34 victims, nine at the border and 20 within the country.",
        "victims_identified 2020 34 persons stated",
    ),
    "some at a place, and others of what else they were": (
        "Police arrested 34 suspects, nine at the border, and identified six victims.",
        "arrests 2020 34 persons stated; victims_identified 2020 6 persons stated",
    ),
    "one place after another": (
        "Police arrested 34 suspects at sea, nine at the border, and six in the capital.",
        "arrests 2020 49 persons sum",
    ),
    "by how much more they are": (
        "Police arrested 34 suspects, up nearly 20 from 2019. The government allocated $340,000, down $40,000 from "
        "2019.",
        "arrests 2020 34 persons stated; funding 2020 340000 USD partial",
    ),
    "some convicted of something else behind and also": (
        "Courts convicted three traffickers of sex trafficking, compared with two in 2019, and also convicted four of "
        "labor trafficking.",
        "convictions 2020 7 persons sum; convictions 2019 2 persons partial",
    ),
    "help besides behind and also": (
        "The government assisted 100 victims with medical care and also assisted 80 with legal aid.",
        "victims_assisted 2020 100 persons stated",
    ),
    "who sent some between those of a list": (
        "Of the 30 registered victims, NGOs referred 18; embassies referred three; and the probation service referred "
        "one.",
        "victims_identified 2020 30; victims_referred 2020 3 persons partial",
    ),
    "a list under one law beside another law": (
        "Courts convicted seven sex traffickers and three labor traffickers under Law 206 and two men under Law 37.",
        "convictions 2020 12 persons sum",
    ),
    "a law named again": (
        "Courts convicted 11 brokers under the 2018 law. They tried nine men, six of whom they convicted under the "
        "2018 law.",
        "convictions 2020 11; prosecutions 2020 9",
    ),
    "none together with others": (
        "In 2020 there were no joint investigations with Saberia, and courts convicted three brokers.",
        "convictions 2020 3",
    ),
    "cases filed in court before those accused in them": (
        "Prosecutors filed 173 cases in court against 244 brokers; they had filed 207 cases against 289 people the "
        "year before.",
        "prosecutions 2020 173 cases stated; prosecutions 2019 207 cases stated",
    ),
    "cases filed behind those who wait for trial": (
        "Nine brokers awaited trial, and prosecutors filed 12 cases.",
        "prosecutions 2020 12",
    ),
    "a whole told before those that make it up": (
        "Police reported 329 investigations, an increase from 317 in 2019, made up of 241 by the police, 53 by the "
        "department of special investigations, and 35 by the immigration department.",
        "investigations 2020 329; investigations 2019 317",
    ),
    "two kinds that were brought to trial": (
        "Prosecutors brought 97 people to trial for sex trafficking in 2020 and five for labor trafficking.",
        "prosecutions 2020 102 persons sum",
    ),
    "the government's own of the joint total told again": (
        "The government and NGOs identified 95 victims (105 in 2019). NGOs identified most of them; the government "
        "identified only 33 of the 95 victims.",
        "victims_identified 2019 105; victims_identified 2020 33",
    ),
    "the government's own told behind a joint total": (
        "The government and NGOs identified 95 victims, compared with 80 in 2019. The government identified 33.",
        "victims_identified 2019 80; victims_identified 2020 33",
    ),
    "the government's own of the joint total, told as some of these": (
        "The government and NGOs identified 95 victims. The government identified 33 of these 95 victims.",
        "victims_identified 2020 33",
    ),
    "the government's own beside a joint total": (
        "The government and NGOs identified 95 victims in 2020, and the government identified 33.",
        "victims_identified 2020 33",
    ),
    "one agency's behind a joint total": (
        "The government and NGOs identified 95 victims. The border police identified 33.",
        "victims_identified 2020 95",
    ),
    "an office's far behind a joint total": (
        "The government and NGOs identified 95 victims. Most were women. Mobile units identified 33.",
        "victims_identified 2020 95",
    ),
    "one kind of help behind a joint total": (
        "The government and NGOs assisted 95 victims. The government provided 33 victims with legal aid.",
        "victims_assisted 2020 95",
    ),
    "its own of all that are told again with their kinds": (
        "The government and NGOs identified 91 official and potential victims (102 in 2019). Of these, 26 were adults. "
        "The government identified only 30 of the 91 official and potential victims (55 in 2019).",
        "victims_identified 2019 55; victims_identified 2020 30",
    ),
    "some of the joint total found in one way": (
        "Authorities and NGOs jointly identified 91 victims. All children in detention were screened; 12 of the 91 "
        "victims were found this way.",
        "victims_identified 2020 91",
    ),
    "at least so many of each kind": (
        "At least 36 were subjected to sex trafficking, 25 to forced labor, and 27 to forced begging.",
        "victims_identified 2020 36",
    ),
    "those of whom the kind is not told": (
        "Police identified 204 victims of forced labor, including 85 of servitude; they did not report the type of "
        "exploitation for the three potential victims.",
        "victims_identified 2020 204 persons partial",
    ),
    "a verb left out": (
        "The border police opened 40 new investigations, the navy six, and the tax office another 11.",
        "investigations 2020 57 cases sum",
    ),
    "levels, the verb left out": (
        "State courts reported 30 convictions and federal courts two, compared with 20 state and five federal "
        "convictions in 2019.",
        "convictions 2019 25 persons sum; convictions 2020 32 persons sum",
    ),
    "cases of several kinds": (
        "Investigators opened 10 sex trafficking cases, four forced labor cases, and one case of forced begging.",
        "investigations 2020 15",
    ),
    "two agencies in one sentence": (
        "The customs service identified 20 victims and the youth board identified eight; in 2019 they identified 11 "
        "and six.",
        "victims_identified 2019 17 persons sum; victims_identified 2020 28 persons sum",
    ),
    "a total of kinds told behind them": (
        "Raids freed 942 workers, and police identified 19 women as victims of sex trafficking. Together this meant "
        "961 victims.",
        "victims_identified 2020 961 persons stated",
    ),
    "there were so many of them": (
        "Police looked for victims. There were 23 of them: 21 women and two men.",
        "victims_identified 2020 23",
    ),
    "appeals in the next clause": (
        "Regional courts convicted 12 traffickers, and appellate courts affirmed four verdicts.",
        "convictions 2020 12",
    ),
    "appeals against convictions": (
        "The appeals court upheld the convictions of six traffickers. Courts convicted nine traffickers.",
        "convictions 2020 9",
    ),
    "the same order in another year": (
        "The attorney general reported 80 investigations, 30 prosecutions, and 20 convictions, compared with 70, 40, "
        "and 25, respectively, in 2019.",
        "investigations 2019 70; investigations 2020 80; prosecutions 2019 40; prosecutions 2020 30; convictions 2019 "
        "25; convictions 2020 20",
    ),
    "parts in the same order": (
        "Courts convicted 14 traffickers, including nine men and five women, compared with eight and three, "
        "respectively, in 2019.",
        "convictions 2019 11; convictions 2020 14",
    ),
    "a list of victims": (
        "Officers identified nine men, 14 women, and seven children as victims.",
        "victims_identified 2020 30 persons sum",
    ),
    "under one law and under another": (
        "Ten suspects were prosecuted under the penal code and three under the labor code.",
        "prosecutions 2020 13",
    ),
    "one place alone": (
        "The northern district alone reported seven convictions, while other judges convicted 15 traffickers.",
        "convictions 2020 15",
    ),
    "released, not charged": (
        "Police charged 14 suspects, including six for sex trafficking, and released five.",
        "prosecutions 2020 14 persons stated",
    ),
    "as in another year": (
        "Courts convicted three traffickers, as in 2019. They did not prosecute any suspects, and, as in 2018, police "
        "did not identify any victims. As in 2019, judges sentenced two brokers to house arrest.",
        "convictions 2019 3; convictions 2020 3; prosecutions 2020 0; victims_identified 2018 0; "
        "victims_identified 2020 0",
    ),
    "nobody did it": (
        "No court convicted a trafficker. No prosecutor charged a suspect.",
        "convictions 2020 0 persons zero; prosecutions 2020 0 persons zero",
    ),
    "with the help of others": (
        "The government, with the help of NGOs, identified 55 victims.",
        "victims_identified 2020 55",
    ),
    "the same verb again": (
        "Having opened 40 cases in 2019, police opened 31 in 2020. Officials reported one prosecution in 2020; they "
        "had initiated none in 2019.",
        "investigations 2019 40; investigations 2020 31; prosecutions 2019 0; prosecutions 2020 1",
    ),
    "counted": (
        "The ministry counted 60 potential victims, compared with 71 in the preceding reporting period. Of the 60, 40 "
        "had been exploited in sex trafficking and 20 in forced labor.",
        "victims_identified 2019 71; victims_identified 2020 60",
    ),
    "officials of one kind and another": (
        "Courts convicted one law enforcement officer and two civil servants. A prison guard was charged with selling "
        "girls.",
        "",
    ),
    "set against another year": (
        "Only one defendant was put on trial, against four in 2019. Police identified 80 victims, against about 70 in "
        "the year before.",
        "prosecutions 2019 4; prosecutions 2020 1; victims_identified 2019 70; victims_identified 2020 80",
    ),
    "brought against so many": ("Prosecutors filed charges in six cases, against 14 suspects.", "prosecutions 2020 6"),
    "a joint figure": (
        "The government and NGOs together identified 340 victims, of whom the government identified 190 and NGOs 150.",
        "victims_identified 2020 190",
    ),
    "a joint figure and a clause for each": (
        "Authorities and charities jointly identified 21 victims: the government identified 13 and NGOs identified 8.",
        "victims_identified 2020 13",
    ),
    "fell and rose": (
        "Investigations increased from 40 in 2019 to 55. Prosecutions rose to 22 from 15 in the previous year.",
        "investigations 2019 40; investigations 2020 55; prosecutions 2019 15; prosecutions 2020 22",
    ),
    "begun in earlier years": (
        "Six prosecutions from prior years remained stalled. Prosecutors initiated two prosecutions.",
        "prosecutions 2020 2",
    ),
    "identified by some": (
        "Police identified 90 victims, including 30 identified by the border guard and 12 identified by NGOs.",
        "victims_identified 2020 90",
    ),
    "some of whom were victims": (
        "The government identified 40 workers, including 13 of whom were trafficking victims. Courts convicted 9 men.",
        "victims_identified 2020 13; convictions 2020 9",
    ),
    "of whom some were classified": (
        "The government identified 25 children on the coast, of whom 20 were classified as trafficking victims.",
        "victims_identified 2020 20",
    ),
    "some of those helped were victims": (
        "Charities sheltered no one. The government sheltered 310 migrant workers; among them, 18 were trafficking "
        "victims.",
        "victims_in_shelter 2020 18",
    ),
    "some of those helped in each of two years": (
        "The government provided 640 women with care; 33 of them were trafficking victims. The government repatriated "
        "840 migrants, 18 of whom were victims, compared with 900 in 2019.",
        "victims_assisted 2020 33; repatriations 2020 18",
    ),
    "with what some were helped, who may be the same": (
        "The government assisted 45 victims with medical care, 30 with vocational training, and 12 with legal aid.",
        "victims_assisted 2020 45",
    ),
    "some of all who got services": (
        "The government identified 34 victims, all of whom received services, including 12 who received shelter.",
        "victims_identified 2020 34; victims_assisted 2020 34; victims_in_shelter 2020 12",
    ),
    "a least term that terms are set against": (
        "Courts issued sentences below the prescribed minimum of five years.",
        "",
    ),
    "what there is fewer of": (
        "The government identified more victims and referred fewer to care (12 compared with 14).",
        "victims_referred 2020 12; victims_referred 2019 14",
    ),
    "what there is fewer of, by a noun": (
        "Police arrested more suspects, with fewer prosecutions (9 compared with 12 in 2019).",
        "prosecutions 2020 9; prosecutions 2019 12",
    ),
    "what was done to fewer": (
        "Police identified more victims than in 2019 and fewer were referred to care (12 compared with 14).",
        "victims_referred 2020 12; victims_referred 2019 14",
    ),
    "what is no figure, of fewer": (
        "The government identified more victims, but fewer entered shelters (12 compared with 14 in 2019).",
        "",
    ),
    "more or fewer of two kinds of one deed": (
        "The government identified more men and fewer women (12, compared with 20 in 2019).",
        "victims_identified 2020 12 persons partial; victims_identified 2019 20 persons partial",
    ),
    "more or fewer of two kinds, told by participles": (
        "The government identified more victims, including more exploited men and fewer trafficked women (9 in 2019).",
        "victims_identified 2019 9 persons partial",
    ),
    "fewer, who were of a kind": (
        "Courts convicted more traffickers, though fewer were women (9, compared with 14 in 2019).",
        "convictions 2020 9 persons partial; convictions 2019 14 persons partial",
    ),
    "more of what is no figure": (
        "The government identified fewer victims despite more inspections (12, compared with 20 in 2019).",
        "victims_identified 2020 12; victims_identified 2019 20",
    ),
    "shelters for some by whom they are for": (
        "A shelter for women assisted 20 victims, and a shelter for children assisted 14.",
        "victims_assisted 2020 34; victims_in_shelter 2020 34",
    ),
    "a term for who does not pay": (
        "The court sentenced one broker to pay fines or serve six months.",
        "convictions 2020 1",
    ),
    "terms of others than who may pay": (
        "The law required brokers to pay fines or serve prison terms; courts sentenced nine brokers to five to 10 "
        "years' imprisonment.",
        "convictions 2020 9; sentence_min 2020 5 years; sentence_max 2020 10 years",
    ),
    "terms of which none was only a fine": (
        "Courts sentenced 12 brokers to five years' imprisonment, with none receiving only a fine or serving less than "
        "five years.",
        "convictions 2020 12; sentence_min 2020 5 years; sentence_max 2020 5 years",
    ),
    "a prison term for who does not pay": (
        "The court sentenced one broker to pay a $900 fine or serve a prison term of six months.",
        "convictions 2020 1",
    ),
    "a term of others who may pay": (
        "Courts sentenced one broker to five years' imprisonment and others to a fine or serving six months.",
        "convictions 2020 1; sentence_min 2020 5 years; sentence_max 2020 5 years",
    ),
    "terms in an aside for who does not pay": (
        "Courts sentenced nine brokers to fines or serve prison sentences, ranging from one to two years.",
        "convictions 2020 9",
    ),
    "terms in a clause for who does not pay": (
        "Courts sentenced nine brokers to fines or serve prison sentences, which ranged from one to two years.",
        "convictions 2020 9",
    ),
    "victims who came forward": ("Of the 12 victims who sought compensation, four received it.", ""),
    "victims who came forward, and got help": (
        "Of the 12 victims who testified, four received care.",
        "victims_assisted 2020 4",
    ),
    "all victims, who came forward": ("All 12 victims cooperated with law enforcement.", "victims_identified 2020 12"),
    "all victims, who are spoken of as such": ("The 12 victims testified in the trial.", "victims_identified 2020 12"),
    "all who came forward": (
        "During the year, all six victims who requested relocation received it. All 12 victims who sought compensation "
        "received it.",
        "",
    ),
    "what those were who were kept out": ("Authorities denied entry to 12 convicted sex offenders.", ""),
    "some of the cases are of trafficking": (
        "Courts reported 34 convictions, of which 12 were for trafficking and 22 for smuggling.",
        "convictions 2020 12",
    ),
    "how many of the cases are of trafficking": (
        "It was unclear how many of the 34 convictions were for trafficking.",
        "convictions 2020 -",
    ),
    "how many of the trafficking cases are of one kind": (
        "It was not clear how many of the nine trafficking convictions involved trafficking by officials.",
        "convictions 2020 9",
    ),
    "some of the cases under the law on trafficking are of one kind": (
        "Under the 2015 anti-trafficking act, police investigated 12 cases, two of which involved trafficking.",
        "investigations 2020 12",
    ),
    "some of the cases in an effort against trafficking": (
        "In an effort to combat trafficking, police investigated 90 cases, 12 of which involved trafficking.",
        "investigations 2020 12 cases partial",
    ),
    "some of the cases under a law on more than trafficking": (
        "Under the law on trafficking and smuggling, courts tried 90 cases, but it was unclear how many involved "
        "trafficking.",
        "prosecutions 2020 -",
    ),
    "how many of the cases, after a clause on trafficking": (
        "As trafficking was often confused with smuggling, it was unclear how many of the 90 convictions involved "
        "trafficking.",
        "convictions 2020 -",
    ),
    "some of the cases of trafficking and another crime": (
        "Police investigated 90 trafficking and smuggling cases, 12 of which involved trafficking.",
        "investigations 2020 12 cases partial",
    ),
    "some of the cases of trafficking and what is unknown": (
        "Police investigated 90 cases of trafficking and forced marriage, 12 of which involved trafficking.",
        "investigations 2020 12 cases partial",
    ),
    "how many of the trafficking cases are by officials": (
        "Police opened 12 investigations into trafficking and did not report how many involved trafficking by "
        "officials.",
        "investigations 2020 12",
    ),
    "some of the cases of two kinds of trafficking": (
        "Police investigated 12 cases of sex and labor trafficking, of which three involved trafficking abroad.",
        "investigations 2020 12",
    ),
    "some of the cases of men and women who are suspected of trafficking": (
        "Police conducted 12 investigations of men and women suspected of trafficking, three of which involved "
        "trafficking abroad.",
        "investigations 2020 12",
    ),
    "how many of the cases of who works on trafficking": (
        "Anti-trafficking police and prosecutors investigated 12 cases, but did not report how many involved "
        "trafficking abroad.",
        "investigations 2020 12",
    ),
    "some of the cases by two articles on trafficking": (
        "Under articles 12 and 13 on trafficking, police opened 12 investigations, three of which involved trafficking "
        "online.",
        "investigations 2020 12",
    ),
    "how many of the convictions behind cases under the law": (
        "Police investigated 12 cases under the trafficking law and convicted nine, though it is unclear how many "
        "involved trafficking abroad.",
        "investigations 2020 12; convictions 2020 9",
    ),
    "some of the cases behind raids against trafficking": (
        "Police conducted 12 anti-trafficking raids and opened 90 cases, 12 of which involved trafficking.",
        "investigations 2020 12 cases partial",
    ),
    "some of the cases of who works on more than trafficking": (
        "The anti-trafficking and anti-smuggling unit investigated 90 cases, 12 of which involved trafficking.",
        "investigations 2020 12 cases partial",
    ),
    "some of the cases are of trafficking of some": (
        "Police investigated 12 cases, nine of which involved trafficking of women.",
        "investigations 2020 12",
    ),
    "some of the cases are of trafficking somewhere": (
        "Police investigated 90 cases, 12 of which involved trafficking in the capital.",
        "investigations 2020 12 cases partial",
    ),
    "some of the cases of another crime are of trafficking by some": (
        "Police investigated 90 cybercrime cases, 12 of which involved trafficking by scam operators.",
        "investigations 2020 12 cases partial",
    ),
    "some of the cases of another crime are of trafficking of some": (
        "Police investigated 90 cases of prostitution, 12 of which involved trafficking of girls.",
        "investigations 2020 12 cases partial",
    ),
    "some of the cases somewhere are of trafficking of some": (
        "The government investigated 12 new cases in the capital, three of which involved trafficking of women.",
        "investigations 2020 12",
    ),
    "some of the cases against some are of trafficking of some": (
        "The government initiated 12 prosecutions against foreign nationals, three of which involved trafficking of "
        "women.",
        "prosecutions 2020 12",
    ),
    "how many of the cases are of trafficking of anybody": (
        "Police opened 90 cases, but the government did not report how many involved trafficking of persons.",
        "investigations 2020 90 cases partial",
    ),
    "some of the cases by the article on trafficking are by officials": (
        "Police opened 90 cases under Article 12 on trafficking, two of which involved trafficking by officials.",
        "investigations 2020 90",
    ),
    "another crime in front": ("Police arrested 12 suspects for kidnapping and 30 for trafficking.", "arrests 2020 30"),
    "a lesser crime in front": ("Police arrested 12 suspects for pimping and 30 for trafficking.", "arrests 2020 30"),
    "one by itself behind": (
        "Prosecutors charged 12 suspects with trafficking and four with money laundering.",
        "prosecutions 2020 12",
    ),
    "one that is called trafficking, too": (
        "Prosecutors charged four suspects with drug trafficking and 12 with human trafficking.",
        "prosecutions 2020 12",
    ),
    "cases of a lesser crime": (
        "Police investigated 12 prostitution-related cases and arrested nine.",
        "investigations 2020 12 cases partial; arrests 2020 9",
    ),
    "cases of a lesser crime at the end of a text": (
        "Police investigated 12 pimping cases",
        "investigations 2020 12 cases partial",
    ),
    "cases of a lesser crime tried as ours": (
        "Police investigated 12 prostitution-related cases as trafficking.",
        "investigations 2020 12 cases stated",
    ),
    "cases of a lesser crime under our law": (
        "Police investigated 12 pimping cases under the trafficking law.",
        "investigations 2020 12 cases stated",
    ),
    "cases of a lesser crime that are about ours": (
        "Police investigated 12 pimping cases involving trafficking.",
        "investigations 2020 12 cases stated",
    ),
    "cases of a lesser crime that are about those of ours": (
        "Police investigated 12 pimping cases related to trafficking victims.",
        "investigations 2020 12 cases stated",
    ),
    "cases of a lesser crime, not ours": (
        "Police investigated 12 pimping cases but trafficking was not proven.",
        "investigations 2020 12 cases partial",
    ),
    "cases of a lesser crime, with signs of ours": (
        "Police investigated 12 pimping cases despite trafficking indicators.",
        "investigations 2020 12 cases partial",
    ),
    "cases of a lesser crime in front": (
        "The government prosecuted nine prostitution-related cases and 30 trafficking cases.",
        "prosecutions 2020 30 cases partial",
    ),
    "cases of a lesser crime behind": (
        "The government investigated 30 trafficking cases and nine prostitution-related cases.",
        "investigations 2020 30 cases stated",
    ),
    "crimes of a lesser kind and ours": (
        "Police conducted 120 investigations of prostitution-related crimes and trafficking.",
        "investigations 2020 120 cases stated",
    ),
    "crimes of a lesser kind and ours, in two words": (
        "Courts convicted 12 people for pimping offenses and human trafficking.",
        "convictions 2020 12 persons stated",
    ),
    "crimes of a lesser kind and the worst of ours": (
        "Courts convicted 12 people for pimping and aggravated human trafficking.",
        "convictions 2020 12 persons stated",
    ),
    "crimes of a lesser kind and what was tried of ours": (
        "Courts convicted 12 people for pimping offenses and attempted cross-border trafficking.",
        "convictions 2020 12 persons stated",
    ),
    "crimes of a lesser kind, and whom else they dealt with": (
        "Courts convicted 12 people for pimping and referred suspected trafficking victims.",
        "convictions 2020 12 persons partial",
    ),
    "crimes of a lesser kind, and what else was done": (
        "Courts convicted 12 people for pimping offenses and acquitted traffickers.",
        "convictions 2020 12 persons partial",
    ),
    "crimes of a lesser kind, and others for ours": (
        "Courts convicted 12 people for pimping crimes and several for trafficking.",
        "convictions 2020 12 persons partial",
    ),
    "crimes around a lesser one": (
        "Police conducted 120 investigations of prostitution-related crimes and 34 trafficking investigations.",
        "investigations 2020 34",
    ),
    "of another crime and of ours": (
        "Courts convicted 12 traffickers for rape and forced prostitution and 30 for labor trafficking.",
        "convictions 2020 42",
    ),
    "some of those referred were victims": (
        "The government referred 48 workers to care, 13 of whom were trafficking victims.",
        "victims_referred 2020 48",
    ),
    "of migrants who were only asked": (
        "The government screened transiting migrants and provided temporary shelter for 1,400 people.",
        "",
    ),
    "nobody knows how many were victims": (
        "The government repatriated 3,100 migrants, including an unknown number of trafficking victims.",
        "repatriations 2020 -",
    ),
    "of whom some were victims of one kind": (
        "The government identified 25 children, of whom 20 were victims of forced labor.",
        "victims_identified 2020 25",
    ),
    "two ministries": (
        "The Ministry of Interior reported 40 investigations, and the Ministry of Labor reported 12 investigations.",
        "investigations 2020 52",
    ),
    "another crime": (
        "Courts convicted 12 people of migrant smuggling. Prosecutors charged nine brokers on smuggling charges and "
        "tried four traffickers.",
        "prosecutions 2020 4",
    ),
    "both crimes": ("Courts convicted 12 people of trafficking and smuggling.", "convictions 2020 12"),
    "officials who act": (
        "While prosecutors charged 12 suspects, police freed 20 victims.",
        "prosecutions 2020 12; victims_identified 2020 20",
    ),
    "others acquitted": ("One trafficker was convicted; two others were acquitted.", "convictions 2020 1"),
    "so many in so many cases": (
        "Nine suspects in six cases were convicted in 2020. Prosecutors put four brokers on trial (14 in 2019).",
        "convictions 2020 9; prosecutions 2019 14; prosecutions 2020 4",
    ),
    "deeds compared": (
        "Courts tried one trafficker, compared with trying three traffickers and convicting none.",
        "prosecutions 2019 3; prosecutions 2020 1; convictions 2019 0",
    ),
    "ongoing and new": (
        "There were 14 ongoing investigations and nine new investigations. The government continued prosecuting 18 "
        "suspects from previous years and initiated prosecutions of seven suspects.",
        "investigations 2020 9; prosecutions 2020 7",
    ),
    "some of whom they identified": (
        "Police rescued 300 children from begging, 45 of whom they identified as victims of trafficking.",
        "victims_identified 2020 45",
    ),
    "some of whom appealed": ("Two of the five defendants convicted in 2019 appealed.", "convictions 2019 5"),
    "reported of these": (
        "Police and prosecutors reported 210 investigations. Inspectors reported 160 of these.",
        "investigations 2020 210",
    ),
    "a year of some alone": (
        "Courts tried 12 suspects, nine of whom were arrested in 2019.",
        "prosecutions 2020 12; arrests 2019 9",
    ),
    "what they found together": (
        "Government agencies and NGOs identified 240 victims, compared with 205 in 2019; 88 of the 240 were identified "
        "by the government, compared with 70 of the 205.",
        "victims_identified 2019 70; victims_identified 2020 88",
    ),
    "what they found together, some by the government": (
        "The government and an international organization identified 17 victims, 12 of them by the government.",
        "victims_identified 2020 12",
    ),
    "what they found together, told by place": (
        "The government and NGOs identified 240 victims, including 40 on the northern shore.",
        "victims_identified 2020 240",
    ),
    "to whom they referred some": (
        "Police referred 179 victims to service providers and NGOs for protection (326 in 2019); the welfare board "
        "referred 62 in 2019.",
        "victims_referred 2019 326; victims_referred 2020 179",
    ),
    "levels, and less told behind them": (
        "Prosecutors opened 30 federal investigations and 210 state investigations. The ombudsman opened "
        "investigations into two claims. Nine investigations resulted from calls to the hotline.",
        "investigations 2020 240",
    ),
    "one level, and a part of another": (
        "Federal prosecutors charged 40 suspects. The government reported state-level prosecutions in three states for "
        "a total of 51 suspects.",
        "prosecutions 2020 91",
    ),
    "a part told first, and fewer of one shelter": (
        "Officials referred 33 child victims to charities. The shelter in the harbor referred two victims to a clinic.",
        "victims_referred 2020 33",
    ),
    "years one by one, and nothing counted": (
        "The sections punished trafficking with prison terms of three to seven years and five to 12 years, "
        "respectively, as amended in 2014.",
        "",
    ),
    "a total with parts of its own, behind more of a breakdown": (
        "Police freed 702 women from bars. The ministry identified 168 victims, 121 of them female.",
        "victims_identified 2020 168",
    ),
    "possible victims and those officially recognized": (
        "Officials identified 74 potential victims and six officially recognized victims (85 potential victims and "
        "three officially recognized victims in 2019).",
        "victims_identified 2019 88; victims_identified 2020 80",
    ),
    "none since what was done years before": (
        "Since it convicted its first broker in April 2016, the government has not investigated any trafficking cases.",
        "investigations 2019 0; investigations 2020 0",
    ),
    "none since a law of years before": (
        "The government has not prosecuted any traffickers since the act came into force in 2013.",
        "prosecutions 2019 0; prosecutions 2020 0",
    ),
    "none, where since tells why, or since when there were some": (
        "Courts convicted no brokers in 2020, the first year without convictions since the army left in 2012. Police "
        "opened no cases since the law passed in 2012 was unclear.",
        "convictions 2020 0; investigations 2020 0",
    ),
    "none for the second year in a row": (
        "The government did not convict any brokers for the second year in a row.",
        "convictions 2019 0; convictions 2020 0",
    ),
    "none behind what was not done in years": (
        "The government did not update its plan in several years, and identified no victims.",
        "victims_identified 2020 0",
    ),
    "none beside what was the first in years": (
        "The government identified no victims and convicted two brokers, the first in more than five years.",
        "convictions 2019 0; convictions 2020 2; victims_identified 2020 0",
    ),
    "one of those convicted, behind more in one place": (
        "In the capital, courts convicted nine brokers. One convicted broker did not receive any prison term.",
        "convictions 2020 9",
    ),
    "those a hotline led to": (
        "The hotline led to the identification of six victims. Officials identified 31 victims.",
        "victims_identified 2020 31",
    ),
    "kinds between dashes, and the noun told again of the year before": (
        "Police initiated 12 investigations—four for sex trafficking and eight for forced labor—compared with 13 "
        "investigations in 2019. They opened one inquiry for begging, compared with one investigation in 2018.",
        "investigations 2018 1; investigations 2019 13; investigations 2020 12",
    ),
    "one alone in the year before": (
        "Police opened three investigations—two for sex trafficking and one for forced labor—up from one investigation "
        "in 2019.",
        "investigations 2019 1; investigations 2020 3",
    ),
    "set against not doing it": (
        "Courts convicted three traffickers, after not convicting any in 2019.",
        "convictions 2019 0; convictions 2020 3",
    ),
    "never had any": (
        "The government has not had a trafficking conviction since 2014.",
        "convictions 2019 0; convictions 2020 0",
    ),
    "none in many years": (
        "Courts have not convicted any traffickers in more than five years. No victims have been identified in over a "
        "decade.",
        "convictions 2019 0; convictions 2020 0; victims_identified 2019 0; victims_identified 2020 0",
    ),
    "yet to see any": ("The country has yet to see a conviction.", "convictions 2019 0; convictions 2020 0"),
    "periods one after another": (
        "The government did not prosecute any traffickers for the second successive reporting period.",
        "prosecutions 2019 0; prosecutions 2020 0",
    ),
    "less than those of one kind": (
        "Courts convicted nine brokers for sex trafficking. They sentenced four to prison; one received six months and "
        "one probation.",
        "convictions 2020 9; sentence_max 2020 0.5; sentence_min 2020 0.5",
    ),
    "what organizations found": (
        "The government identified 90 victims and NGOs identified 40.",
        "victims_identified 2020 90",
    ),
}


test_one_answer_is_given_for_each_measure_and_year = answers(SAID, {})
