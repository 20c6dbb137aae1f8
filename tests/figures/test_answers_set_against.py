"""What a reader would write down where a nought or figures of several kinds are set against those of another year."""

from __future__ import annotations

import pytest
from told_figures import read, tell_answers

from tipcompare.figures import answer_figures

SAID = {
    "others by whom others were helped, of one year": (
        "NGOs assisted 310 victims, compared with 19 assisted by the government.",
        "victims_assisted 2020 19",
    ),
    "others whom others found": (
        "The government identified 19 victims, fewer than the 310 victims that NGOs identified.",
        "victims_identified 2020 19",
    ),
    "more than the government, of which alone a number is told": (
        "NGOs identified far more victims than the government, which identified only 19 victims.",
        "victims_identified 2020 19",
    ),
    "those of another kind": (
        "Police investigated 12 forced labor cases, compared with 40 sex trafficking cases.",
        "investigations 2020 52",
    ),
    "those of another kind whom all authorities found": (
        "The government identified 45 child victims, compared with 20 adult victims, and referred 30.",
        "victims_identified 2020 65; victims_referred 2020 30",
    ),
    "those of another kind, found before": (
        "Police investigated 12 forced labor cases, compared with 40 sex trafficking cases previously.",
        "investigations 2020 12; investigations 2019 40",
    ),
    "those of another kind in an earlier report": (
        "Courts convicted 12 sex traffickers, compared with 20 labor traffickers in the prior edition.",
        "convictions 2020 12; convictions 2019 20",
    ),
    "a whole of which brackets tell some": (
        "Courts convicted 12 sex traffickers, compared with 20 traffickers (15 for labor trafficking).",
        "convictions 2020 12; convictions 2019 20",
    ),
    "a whole of which some are of another kind": (
        "The government identified 45 victims (30 women and 15 men), compared with 60 child victims.",
        "victims_identified 2020 45; victims_identified 2019 60",
    ),
    "those of another kind in brackets of their own": (
        "Courts convicted six brokers for sex trafficking (compared with 11 for labor trafficking).",
        "convictions 2020 6; convictions 2019 11",
    ),
    "some in brackets, and those of another kind": (
        "The government identified nine women (six adults), compared with 30 men.",
        "victims_identified 2020 39",
    ),
    "those of the same kind and of another": (
        "The board identified ten women, compared with 20 women and 30 men.",
        "victims_identified 2020 10; victims_identified 2019 50",
    ),
    "an estimate": (
        "The government identified 19 victims, compared with an estimated 3,000 victims in the country.",
        "victims_identified 2020 19",
    ),
    "an estimate of the year before": (
        "The government assisted 200 victims, a decrease from an estimated 250.",
        "victims_assisted 2020 200; victims_assisted 2019 250",
    ),
    "an estimate that another is set against": (
        "The government assisted 200 victims, compared with an estimated 250.",
        "victims_assisted 2020 200; victims_assisted 2019 250",
    ),
    "one kind and others against such, begun then": (
        "In 2020 police initiated ten forced labor investigations and 12 other trafficking investigations, compared "
        "with six forced labor investigations and 15 other trafficking investigations started in 2019.",
        "investigations 2019 21; investigations 2020 22",
    ),
    "what a number told in passing stands before": (
        "The office opened 11 cases of forced labor, one of which was opened for begging, compared with 14 trafficking "
        "investigations in 2019 and none in 2018.",
        "investigations 2018 0; investigations 2019 14; investigations 2020 11",
    ),
    "what police and others came to, which alone is set against another year": (
        "Police identified 21 victims, while other ministries or charities identified and referred 34 victims to "
        "police, resulting in a total of 55 victims identified, compared with 48 identified in 2019.",
        "victims_identified 2020 55; victims_identified 2019 48; victims_referred 2020 34",
    ),
    "what police found, set against another year as is what they and others came to": (
        "Police identified 21 victims (16 in 2019), while other ministries or charities identified and referred 34 "
        "victims to police, resulting in a total of 55 victims identified, compared with 48 identified in 2019.",
        "victims_identified 2020 21; victims_identified 2019 16; victims_referred 2020 34",
    ),
    "what the country found of what it and others did, and parts of the year before between": (
        "The government and NGOs identified 90 potential victims and five official victims (80 potential victims and "
        "three official victims in 2019). In 2019, the government did not give details of all victims, but at least 30 "
        "were subjected to sex trafficking and 20 to forced labor in 2019. The government identified 40 of the 95 "
        "potential and official victims (31 in 2019).",
        "victims_identified 2019 31; victims_identified 2020 40",
    ),
    "a whole set against those of one kind, and a part behind it against more": (
        "Officials identified 31 victims, compared with identifying 57 child victims of forced labor in 2019. The "
        "children's office identified 139 potential child victims in 2020, compared with identifying 121 potential "
        "child victims in 2019.",
        "victims_identified 2019 57; victims_identified 2020 31",
    ),
    "permits by kind, set against those of the year before": (
        "Authorities issued residence permits to nine victims (one long-term and five short-term visas in 2019).",
        "visas 2019 6; visas 2020 9",
    ),
    "more that another verb tells of": (
        "Authorities granted four victims temporary residence, as well as issuing visas to nine additional victims.",
        "visas 2020 13",
    ),
    "more that are among those told": (
        "Police identified 40 victims, including by identifying nine additional victims.",
        "victims_identified 2020 40",
    ),
    "what was done in all, and to whom": (
        "Taken together, courts initiated 28 prosecutions in 2020, charging 35 defendants.",
        "prosecutions 2020 28",
    ),
    "what was done in all, behind what is set against another year": (
        "Police identified 27 victims, compared with 31 in 2019. In total, the government identified 47 victims.",
        "victims_identified 2019 31; victims_identified 2020 47",
    ),
    "a part of those told, set against the part of another year": (
        "The prosecution service reported 510 identified victims in 2020. The prosecution service reported 640 "
        "identified victims in 2019. Of the 510 identified victims, 48 were child victims, compared with 71 in 2019.",
        "victims_identified 2019 640; victims_identified 2020 510",
    ),
    "those of two agencies in brackets of the year before": (
        "Police identified six victims (seven identified by police and five by the commission in 2019).",
        "victims_identified 2019 12; victims_identified 2020 6",
    ),
    "parts with those of another year, one of them divided": (
        "In 2020, state police identified 640 victims, compared with 520 in 2019. Of the victims, 450 were sex "
        "trafficking victims (410 in 2019) and 190 were labor trafficking victims (110 in 2019), which included seven "
        "forced begging victims (five in 2019).",
        "victims_identified 2019 520; victims_identified 2020 640",
    ),
    "two kinds, one divided in brackets before the other has a participle": (
        "Three centers helped 1,200 sex trafficking victims (1,100 female and 100 male) and 140 victims of forced "
        "labor identified by police.",
        "victims_assisted 2020 1340",
    ),
    "what is known to be incomplete of one agency, beside another with a short name": (
        "Although comprehensive statistics were not reported, the Welfare Department served 900 victims, compared with "
        "850 victims in 2019. The Overseas Commission (OC) assisted 12 possible victims.",
        "victims_assisted 2019 850; victims_assisted 2020 900",
    ),
    "money of a donor beside the country's own, told in dollars too": (
        "The government allocated 410,000 dinars ($24,000) for victim services, in addition to 620,000 dinars "
        "($36,300) from a foreign donor.",
        "funding 2020 410000",
    ),
    "offices whose figures come to the first one": (
        "Port officers referred 90 potential victims (70 in 2019) to the center; police referred 40 (30 in 2019), the "
        "welfare board referred 30 (20 in 2019), a charity referred 20 (20 in 2019).",
        "victims_referred 2019 70; victims_referred 2020 90",
    ),
    "several kinds of the year before": (
        "Police identified nine victims: six women and three girls, compared with four women, one man and two girls in "
        "2019.",
        "victims_identified 2019 7; victims_identified 2020 9",
    ),
    "with others, by age, and of another year": (
        "The government identified nine victims. The government and NGOs also identified 60 potential victims (50 in "
        "2019); 20 were adults and 40 were children (30 adults and 20 children in 2019); and four were foreign (five "
        "in 2019).",
        "victims_identified 2019 50; victims_identified 2020 9",
    ),
    "nationals of one office, and some of another": (
        "The ministry repatriated 98 Orlenian victims (81 in 2019). The board repatriated 24 victims.",
        "repatriations 2019 81; repatriations 2020 98",
    ),
    "a rise told between dashes": (
        "The government identified 299 victims in 2020 - a notable increase over previous years - and 86 in 2019.",
        "victims_identified 2019 86; victims_identified 2020 299",
    ),
    "found and helped, and only helped": (
        "The institute identified and assisted seven women in 2020, compared with assisting 20 women in 2019 and 47 "
        "victims in 2018.",
        "victims_assisted 2018 47; victims_assisted 2019 20; victims_assisted 2020 7; victims_identified 2020 7",
    ),
    "people convicted against people convicted, in cases of two kinds": (
        "Judges handed down convictions of 31 brokers in nine forced labor cases and three cases of sex trafficking in "
        "2020, compared to 16 brokers convicted in 14 cases in 2019.",
        "convictions 2019 16; convictions 2020 31",
    ),
    "against another year in a bracket, and what else was done": (
        "Courts tried 34 suspects in 2018 (compared to 17 in 2017) and convicted 24 traffickers (compared to 15 in "
        "2017).",
        "convictions 2017 15; convictions 2018 24; prosecutions 2017 17; prosecutions 2018 34",
    ),
    "two clauses, each against the same year": (
        "Police opened 30 cases in 2019, up from 22 in 2018, and prosecutors charged 40 suspects, up from 31 in 2018.",
        "investigations 2018 22; investigations 2019 30; prosecutions 2018 31; prosecutions 2019 40",
    ),
    "what the total of all offices is set against": (
        "The Justice Office identified 11 victims, compared with nine in 2019. The crisis line identified 19 victims, "
        "compared with 24 in 2019. In total, the government identified 30 victims, compared with 40 in 2019.",
        "victims_identified 2019 40; victims_identified 2020 30",
    ),
    "under a law on something less": (
        "The government reported four investigations under Article 15, compared with three in 2019. Authorities also "
        "reported investigating 80 cases under Articles 6 and 9-1, which cover pimping, compared with 71 in 2019.",
        "investigations 2019 3; investigations 2020 4",
    ),
    "under a law on more, some of them for less": (
        "Police opened 20 investigations under Article 8, including six of pimping. Police opened nine investigations.",
        "investigations 2020 20",
    ),
    "under a law on both": (
        "Police opened 20 investigations under Article 8 on trafficking and pimping. Police opened nine cases.",
        "investigations 2020 20",
    ),
    "under two laws on the same": (
        "Courts convicted four brokers under Section 3. In addition, they convicted 12 under Section 9, which covers "
        "forced labor.",
        "convictions 2020 16",
    ),
    "of one kind, and under a law, of the year before": (
        "Prosecutors opened 50 prosecutions, an increase from 20 prosecutions for prostitution of minors and eight "
        "prosecutions under the slavery law in 2019.",
        "prosecutions 2019 28; prosecutions 2020 50",
    ),
    "of one kind, and under a law in a clause of its own": (
        "Prosecutors opened 50 prosecutions. This was an increase from 31 prosecutions for prostitution of minors in "
        "2019 but a decrease in others, as they had opened eight prosecutions under the slavery law in 2019.",
        "prosecutions 2019 39; prosecutions 2020 50",
    ),
    "under two laws, of an unknown number of people": (
        "Courts convicted five brokers for servitude under Law 205 and handed down 22 convictions for an unknown "
        "number of brokers under Article 367.",
        "convictions 2020 27",
    ),
    "some of those whom others helped": (
        "NGOs assisted 88 victims; among these, 30 were local and 58 were foreign. Of the 58 foreign victims, 49 were "
        "men.",
        "victims_assisted 2020 88",
    ),
    "recorded, broken down, and a few found elsewhere": (
        "The center recorded 90 possible victims. Of the 90 recorded, 60 were victims of sex trafficking and 30 of "
        "forced labor. Four victims were identified in detention.",
        "victims_identified 2020 90",
    ),
    "there already, by sex": (
        "There were 90 victims in shelters, 60 women and 30 men. The government identified 12 victims.",
        "victims_identified 2020 12; victims_in_shelter 2020 90",
    ),
    "two kinds against two kinds": (
        "Police investigated 12 sex trafficking cases and three labor trafficking cases, compared with nine cases of "
        "sex trafficking and two cases in 2019.",
        "investigations 2019 11; investigations 2020 15",
    ),
    "recorded by a hotline": (
        "The hotline registered 90 possible victims. Police identified 30 victims.",
        "victims_identified 2020 30",
    ),
    "those of others one by one": (
        "Authorities identified 42 victims and NGOs identified a further 11, compared with 26 and 14, respectively, "
        "in 2019.",
        "victims_identified 2019 26; victims_identified 2020 42",
    ),
    "law enforcement together with others": (
        "Law enforcement and NGOs identified 56 possible victims in 2020, compared with 40 in 2019.",
        "victims_identified 2019 40; victims_identified 2020 56",
    ),
    "at the level of another year": (
        "The government kept funding at the level of the year before, setting aside €5 million for aid to victims.",
        "funding 2020 5e+06",
    ),
    "permits to nobody from abroad": (
        "No foreign victims received residence permits in 2020 or 2019.",
        "visas 2019 0; visas 2020 0",
    ),
    "periods to think, and permits": (
        "In 2020, 38 victims received a 30-day reflection period, and ten received temporary residence permits, "
        "compared with 44 and 17 in 2019.",
        "",
    ),
    "helped to go home": ("The government helped three victims to go home.", "repatriations 2020 3"),
    "each kind, the second by those who had been tried": (
        "Courts convicted 69 sex traffickers in 2019, compared with 104 in 2018. Authorities prosecuted 12 labor "
        "traffickers in 2019, compared with 18 in 2018. Eleven of these were convicted, compared with nine in 2018.",
        "convictions 2018 113; convictions 2019 80; prosecutions 2018 18; prosecutions 2019 12",
    ),
    "convicted, and upheld by others": (
        "Trial courts convicted 15 brokers and appellate courts upheld seven convictions.",
        "convictions 2020 15",
    ),
    "none in a time that is told by pointing": (
        "Prosecutors did not begin any prosecutions in that period, compared to three in 2019.",
        "prosecutions 2019 3; prosecutions 2020 0",
    ),
    "set against, then broken down behind a colon": (
        "The government identified 46 victims, compared with 57 in 2019: 34 women, eight men, and four girls.",
        "victims_identified 2019 57; victims_identified 2020 46",
    ),
    "none opened, against some": (
        "Prosecutors did not begin any prosecutions, compared to three in 2019. Police charged four men for "
        "forced labor.",
        "prosecutions 2019 3; prosecutions 2020 0",
    ),
    "none opened, and a whole told behind": (
        "Officials identified no victims in ports, compared with six in 2019. In all they identified 14 victims.",
        "victims_identified 2019 6; victims_identified 2020 14",
    ),
    "kinds of the year before in one sentence": (
        "Courts convicted 46 sex traffickers and three labor traffickers, compared with 77 sex traffickers and four "
        "labor traffickers convicted in 2019.",
        "convictions 2019 81; convictions 2020 49",
    ),
    "kinds of the year before, each in its sentence": (
        "Police opened 30 sex trafficking investigations, compared with 41 in 2019. Police opened 12 forced labor "
        "investigations, compared with nine in 2019.",
        "investigations 2019 50; investigations 2020 42",
    ),
    "a total behind what two offices and others found": (
        "The Ministry of Justice identified seven victims. The coast guard identified 19 victims; 12 of the 19 victims "
        "were boys. Embassies identified nine victims. Thus the government identified 35 victims.",
        "victims_identified 2020 35",
    ),
    "one law for two acts": (
        "In comparison, in 2019 police reported nine investigations and five prosecutions under Section 4; 11 "
        "investigations and two prosecutions under Section 7; and 20 investigations under Section 9.",
        "investigations 2019 40; prosecutions 2019 7",
    ),
    "a noun told again": (
        "Prosecutors opened 20 local investigations and 30 overseas investigations.",
        "investigations 2020 50",
    ),
    "a noun told again of what goes on": (
        "Prosecutors opened 20 investigations and 30 pending investigations.",
        "investigations 2020 20",
    ),
    "a bracket within a list": (
        "Courts held trials in five overseas cases (one of them for begging) and three local cases.",
        "prosecutions 2020 8",
    ),
    "set against at the outset": (
        "In comparison, in 2019 courts convicted five brokers and three drivers.",
        "convictions 2019 8",
    ),
    "some out of a list": (
        "Police identified 71 victims at sea and 20 victims on farms; 38 of the new victims were minors.",
        "victims_identified 2020 91",
    ),
    "for what they were charged": (
        "Prosecutors charged 40 suspects with sex trafficking, compared with 31 in 2019. They charged nine suspects "
        "with forced labor, compared with seven in 2019.",
        "prosecutions 2019 38; prosecutions 2020 49",
    ),
    "some of those just told": (
        "Prosecutors charged 30 brokers in 2019, compared with 22 in 2018. Twelve of these suspects were convicted, "
        "compared with eight in 2018.",
        "prosecutions 2019 30; prosecutions 2018 22; convictions 2019 12; convictions 2018 8",
    ),
    "none of the acts": ("None of the investigations was completed.", ""),
    "none of what they brought": ("The convictions of 2020 included fines; none of this money went to victims.", ""),
    "each kind set against its own": (
        "Police investigated 40 brokers, compared with 52 in 2019, and 18 drivers, compared with 13 in 2019.",
        "investigations 2019 65; investigations 2020 58",
    ),
    "kinds that share a noun": (
        "Police opened 73 sex trafficking, 24 forced labor, and 15 domestic servitude investigations, compared with "
        "60 in 2019.",
        "investigations 2019 60; investigations 2020 112",
    ),
    "kinds that share a noun and are included": (
        "Police opened 100 investigations, including 63 sex trafficking, 24 forced labor, and 13 other investigations.",
        "investigations 2020 100",
    ),
    "a year that opens, behind a year before it": (
        "In 2019, police opened 38 investigations, compared with 43 in 2018; courts convicted 21 traffickers, compared "
        "with 25.",
        "investigations 2019 38; investigations 2018 43; convictions 2019 21; convictions 2018 25",
    ),
    "from a fine up": ("Sentences ranged from a fine to nine years in prison.", "sentence_max 2020 9"),
    "members of an office": (
        "The board had groups on prosecution and law and included members from 16 government agencies.",
        "",
    ),
    "kinds told by name, set against those of a list": (
        "Police investigated 11 sex trafficking cases and six labor trafficking cases, compared with nine sex "
        "trafficking and 14 labor trafficking investigations in 2019.",
        "investigations 2019 23; investigations 2020 17",
    ),
    "one by one with what two did": (
        "The navy arrested 20 brokers, and the army arrested 17 brokers, compared with 12 and five, respectively, in "
        "2019.",
        "arrests 2019 17; arrests 2020 37",
    ),
    "one by one with what one did and one did not report": (
        "The Ministry of Welfare assisted 17 victims, and the home did not report assisting any victims, compared with "
        "12 and five victims, respectively, in 2019.",
        "victims_assisted 2019 17; victims_assisted 2020 17",
    ),
    "one by one with two stages": (
        "Police identified 40 potential victims and confirmed 12, compared with 30 and five, respectively, in 2019.",
        "victims_identified 2019 30; victims_identified 2020 40",
    ),
    "what comes on top stands before the year before": (
        "The MOI identified 80 victims. In addition, the government identified four men in forced labor. This compared "
        "with 95 victims identified in 2019. The AGO reported identifying 110 potential victims.",
        "victims_identified 2019 95; victims_identified 2020 80",
    ),
    "what comes on top is set against the year before alone": (
        "The MOI identified 80 victims. In addition, the government identified 12 children. This compared with five "
        "children in 2019. The AGO identified 110 victims.",
        "victims_identified 2019 5; victims_identified 2020 110",
    ),
    "one agency helped all victims found, another some of these": (
        "The government identified 60 victims. The Ministry of Health assisted 60 victims. The Institute of Women "
        "assisted 25 victims.",
        "victims_assisted 2020 60; victims_identified 2020 60",
    ),
    "a verb with an object": ("A study in one state found only two convictions.", "convictions 2020 2"),
}


@pytest.mark.parametrize("name", SAID)
def test_one_answer_is_given_for_each_measure_and_year(name: str) -> None:
    """The answers of the text are those written beside it, and no others."""
    text, wanted = SAID[name]
    assert tell_answers(item for item in answer_figures(read(text)) if item.value is not None) == set(
        wanted.split("; ")
    ) - {""}


LAWS = {
    "banned with terms": "The code bans all forms of trafficking with terms of three to seven years.",
    "terms brought in": "The act of that year brought in terms of three to seven years for gangs.",
    "sentences introduced": "A new law introduced sentences of three to seven years in prison.",
    "forbidden with terms": "Section 9 forbids slavery with prison terms of three to seven years.",
    "a sentence that is": "The sentence for this crime is three to seven years in prison, a fine, or both.",
}


@pytest.mark.parametrize("name", LAWS)
def test_terms_that_a_law_sets_are_penalties(name: str) -> None:
    """They are no sentences that courts imposed."""
    found = {item.measure: item.value for item in read(LAWS[name])}
    assert found == {"penalty_min": 3, "penalty_max": 7}
