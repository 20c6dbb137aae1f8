"""Of which year a figure is, where a year stands beside it that is of a crime, an aside or others alone."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "who had been found before": (
        "Police identified three victims, and confirmed 14 victims out of the 60 people who were first identified as "
        "potential victims in the previous reporting period. Officials confirmed six victims among the 30 people it "
        "had flagged as potential victims in 2019.",
        "victims_identified 3 2020; victims_identified 14 2020; victims_identified 60 2019; "
        "victims_identified 6 2020; victims_identified 30 2019",
    ),
    "others of whom the same is told anew": (
        "The government identified one victim, and 45 victims were found in 2015.",
        "victims_identified 1 2020; victims_identified 45 2015",
    ),
    "those whom a place received": (
        "The ministry ran two shelters in the port, which received 90 migrants deported from Norland in 2018.",
        "shelters 2 2020",
    ),
    "migrants helped before": (
        "The ministry provided help to 900 returnees in late 2018. One office counseled 85 child victims.",
        "victims_assisted 900 2018; victims_assisted 85 2020",
    ),
    "all of them, set against others": (
        "All 700 identified victims had access to insurance, compared with the 600 victims who had it in 2019. All 90 "
        "identified victims received care, compared with 60 in 2019.",
        "victims_identified 700 2020; victims_identified 90 2020; victims_assisted 90 2020; victims_assisted 60 2019",
    ),
    "some of whom": (
        "The ministry assisted 19 victims, some of whom were identified in 2019.",
        "victims_assisted 19 2020",
    ),
    "years of the crime": (
        "A court convicted two brokers for selling a girl from 2015 to 2018. Courts convicted seven brokers for crimes "
        "committed in 2018. Courts convicted nine brokers for selling girls in 2019.",
        "convictions 2 2020; convictions 7 2020; convictions 9 2019",
    ),
    "the year of the crime of those who got a term": (
        "In November 2020, a court sentenced a man for exploiting a girl between 2012 and 2014 to 16 years’ "
        "imprisonment. A court sentenced two brokers to eight years’ imprisonment for selling girls in 2017. Courts "
        "sentenced six brokers for selling girls in 2016 to nine years’ imprisonment.",
        "convictions 1 2020; sentence_max 16 2020; sentence_min 16 2020; convictions 2 2020; sentence_max 8 2020; "
        "sentence_min 8 2020; convictions 6 2020; sentence_max 9 2020; sentence_min 9 2020",
    ),
    "the year of what those did who got a term": (
        "In November 2020, a court sentenced one driver who used his van to recruit, carry, and sell girls between "
        "2014 and 2016 to 12 years’ imprisonment. A court sentenced nine brokers who sold two women, a boy, and a girl "
        "in 2016 to seven years’ imprisonment. The court gave three years’ imprisonment to a broker who sold girls in "
        "2015.",
        "convictions 1 2020; sentence_max 12 2020; sentence_min 12 2020; convictions 9 2020; sentence_max 7 2020; "
        "sentence_min 7 2020; sentence_max 3 2020; sentence_min 3 2020",
    ),
    "the year of the verdict behind the crime": (
        "Courts convicted two brokers for selling a girl and sentenced them in 2019 to nine years’ imprisonment. A man "
        "who sold girls was sentenced in 2018 to eight years’ imprisonment. One driver convicted of selling girls and, "
        "in 2017, sentenced to seven years’ imprisonment fled. Of those who were convicted in 2016, six received five "
        "years’ imprisonment.",
        "convictions 2 2019; sentence_max 9 2019; sentence_min 9 2019; sentence_max 8 2018; sentence_min 8 2018; "
        "sentence_max 7 2017; sentence_min 7 2017; convictions 6 2016; sentence_max 5 2016; sentence_min 5 2016",
    ),
    "the year of others behind those who did it": (
        "Courts sentenced one broker who sold girls and two drivers in 2019 to six years’ imprisonment. A court "
        "sentenced nine brokers, who had sold girls, to prison in 2018. Police caught one who sold girls; it was in "
        "2017 that a broker received seven years’ imprisonment. Police caught a man who sold girls and courts "
        "sentenced him in 2016 to five years’ imprisonment.",
        "convictions 1 2020; convictions 2 2019; sentence_max 6 2019; sentence_min 6 2019; convictions 9 2018; "
        "sentence_max 7 2017; sentence_min 7 2017; sentence_max 5 2016; sentence_min 5 2016",
    ),
    "the year of those who were held or who acted then": (
        "A court sentenced one man who was caught and charged in 2019 to nine years’ imprisonment. A court sentenced "
        "one broker who in 2018 sold girls to six years’ imprisonment. A court sentenced one man who fled and was "
        "arrested in 2017 to three years’ imprisonment. A court sentenced one man who has been jailed in 2016 to two "
        "years’ imprisonment.",
        "convictions 1 2020; sentence_max 9 2020; sentence_min 9 2020; convictions 1 2020; sentence_max 6 2020; "
        "sentence_min 6 2020; convictions 1 2020; sentence_max 3 2020; sentence_min 3 2020; convictions 1 2020; "
        "sentence_max 2 2020; sentence_min 2 2020",
    ),
    "the year of the verdict on those who got a term": (
        "A court sentenced two brokers convicted in 2019 to eight and nine years’ imprisonment.",
        "convictions 2 2020; sentence_min 8 2020; sentence_max 9 2020",
    ),
    "the years of a crime": ("Courts convicted two brokers for selling girls from 2015 to 2018.", "convictions 2 2020"),
    "the year of a term behind its crime": (
        "Courts sentenced two traffickers for exploiting a girl to six years in 2019.",
        "convictions 2 2019; sentence_max 6 2019; sentence_min 6 2019",
    ),
    "the years of a crime told otherwise": (
        "A court convicted and sentenced one trafficker to 40 years in prison for kidnapping a girl from 2017 through "
        "2019. The court convicted two traffickers for sexually abusing a girl from 2017 to 2019. Courts convicted 12 "
        "traffickers for kidnapping in 2018.",
        "convictions 1 2020; sentence_max 40 2020; sentence_min 40 2020; convictions 2 2020; convictions 12 2018",
    ),
    "the year of a crime against some": (
        "Courts convicted four brokers for selling their two sisters in 2016. Police arrested six brokers, three of "
        "them for selling a girl in 2017. Courts convicted nine drivers of trafficking 12 boys in 2015.",
        "convictions 4 2020; arrests 6 2020; arrests 3 2020; convictions 9 2020",
    ),
    "the year of a verdict, beside that of others": (
        "Courts convicted 12 traffickers for kidnapping a girl in 2019, compared with ten in 2018. Police arrested six "
        "brokers for selling a girl in 2019 and nine in 2020.",
        "convictions 12 2019; convictions 10 2018; arrests 6 2019; arrests 9 2020",
    ),
    "the year of a crime, beside that of others": (
        "Courts convicted four traffickers for kidnapping a girl in 2016, compared with ten in 2019.",
        "convictions 4 2020; convictions 10 2019",
    ),
    "the year of a deed, not of a crime": (
        "The state trained 12 officers for identifying 20 victims in 2019. Police investigated nine cases of "
        "trafficking and three of smuggling in 2018. Courts sentenced two brokers, who had sold girls, in 2019 to six "
        "years’ imprisonment.",
        "trainees 12 2019; victims_identified 20 2019; investigations 9 2018; convictions 2 2019; sentence_max 6 2019; "
        "sentence_min 6 2019",
    ),
    "much the same before": (
        "Similar to the previous reporting period, the government did not report identifying any victims, although it "
        "assisted 14 potential victims. Consistent with last year, courts did not convict any traffickers.",
        "victims_identified - 2020; victims_assisted 14 2020; convictions 0 2020",
    ),
    "parts of a year before, similar to the one before that": (
        "In 2019, police identified 640 victims. Similar to the prior year, most victims were from Norvia (90).",
        "victims_identified 640 2019; victims_identified 90 2019",
    ),
    "a year goes on behind however": (
        "In 2019, NGOs spoke of 310 people; however, police identified 17 victims.",
        "victims_identified 17 2019",
    ),
    "set against the year before that of those told": (
        "In 2018, the state identified 70 victims (80 in 2017). Police identified 44 victims (39 in 2017).",
        "victims_identified 70 2018; victims_identified 80 2017; victims_identified 44 2018; "
        "victims_identified 39 2017",
    ),
    "another deed behind a year before": (
        "In 2019, authorities identified 900 victims. The railway police identified and referred 60 child victims.",
        "victims_identified 900 2019; victims_identified 60 2020; victims_referred 60 2020",
    ),
    "the majority, in a bracket": (
        "Police referred 88 victims (an increase from 64 in 2019) to care; the majority (61) of these were boys.",
        "victims_referred 88 2020; victims_referred 64 2019; victims_referred 61 2020",
    ),
    "an aside between dashes": (
        "A court sentenced a broker—found guilty in the previous reporting period—who had sold girls to three years in "
        "prison.",
        "convictions 1 2019; sentence_max 3 2020; sentence_min 3 2020",
    ),
    "an aside that begins with a relative": (
        "A court sentenced six brokers, whom it had found guilty in 2019, to two years in prison.",
        "convictions 6 2020; sentence_max 2 2020; sentence_min 2 2020",
    ),
    "nobody, and some in all of the past years": (
        "Courts did not convict any brokers, compared with none in 2019; over the past eight years, it jailed three.",
        "convictions 0 2020; convictions 0 2019",
    ),
    "some of those before a bracket": (
        "Police identified 64 victims (51 in 2019), including 37 found by patrols.",
        "victims_identified 64 2020; victims_identified 51 2019; victims_identified 37 2020",
    ),
    "during which": (
        "This is more than in 2018, during which the state brought 29 prosecutions, charging 44 brokers.",
        "prosecutions 29 2018; prosecutions 44 2018",
    ),
    "a year before its own deed": (
        "The state prosecuted nine brokers in 2020 and in 2019 initiated 12 prosecutions.",
        "prosecutions 9 2020; prosecutions 12 2019",
    ),
    "the last of those told before": (
        "Courts tried 14 in 2020 and convicted six brokers; the year before, there were nine.",
        "prosecutions 14 2020; convictions 6 2020; convictions 9 2019",
    ),
    "set against another year itself": (
        "In 2020, police opened 41 investigations, compared with 26 the year before and prosecuted 13 brokers, "
        "compared with nine the year before.",
        "investigations 41 2020; investigations 26 2019; prosecutions 13 2020; prosecutions 9 2019",
    ),
    "begun then": ("Five of 12 investigations begun in 2019 went on.", "investigations 5 2020; investigations 12 2019"),
    "a year of two calendar years": (
        "Between June 21, 2019, and June 20, 2020, police opened 12 investigations. From mid-July 2019 to mid-July "
        "2020, police arrested nine brokers.",
        "investigations 12 2019; arrests 9 2019",
    ),
    "and one who": (
        "This is compared with three brokers convicted in 2019, two of whom left within 12 days and one who received "
        "probation.",
        "convictions 3 2019; convictions 1 2019",
    ),
    "two deeds of another year": (
        "Police opened six new cases and continued to investigate four cases initiated and recorded in 2018.",
        "investigations 6 2020; investigations 4 2020",
    ),
    "two deeds of another year, in court": (
        "Courts heard 12 cases filed and docketed in 2018 and convicted nine brokers.",
        "prosecutions 12 2020; convictions 9 2020",
    ),
    "two deeds of that year": (
        "Twelve cases that were opened and closed in 2019 led to six convictions.",
        "investigations 12 2019; convictions 6 2019",
    ),
    "the number of that year": ("The number of cases opened in 2019 was nine.", "investigations 9 2019"),
    "when it referred": (
        "The 33 victims that the shelter identified were more than in 2019, when it referred 12.",
        "victims_identified 33 2020; victims_referred 12 2019",
    ),
    "and it did": (
        "Police opened no cases, compared with one in 2019 against three brokers, and it continued prosecution of two.",
        "investigations 0 2020; investigations 1 2019; investigations 3 2019; prosecutions 2 2020",
    ),
    "the same number of some": (
        "Of the 71 confirmed victims in 2020, 48 were women, the same number of women victims confirmed in 2019.",
        "victims_identified 71 2020; victims_identified 48 2020",
    ),
    "the same share of some": (
        "Of the 50 victims identified in 2020, 31 were women, the same share of women identified in 2019.",
        "victims_identified 50 2020; victims_identified 31 2020",
    ),
    "about the number of some": (
        "Of the 20 traffickers convicted in 2020, eight were women, about the number of women convicted in 2019.",
        "convictions 20 2020; convictions 8 2020",
    ),
}


test_a_year_of_others_is_not_that_of_a_figure = reads(SAID)
