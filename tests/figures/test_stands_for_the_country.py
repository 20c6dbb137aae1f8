"""What stands for a country is its own whole: not one of its bodies, one case, its officials, or some months."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, TIP, answers, read, tell_answers

from tipcompare.figures import answer_figures, read_observations
from tipcompare.model import Edition, Section, Span
from tipcompare.series import get_profile

TOLD = {
    "one of several provinces said nothing": (
        "A police official noted that at least one province did not report data on convictions.",
        "",
    ),
    "all of them said nothing": ("The ministry did not report data on convictions.", "convictions 2020 -"),
    "nothing said of one way": ("It did not report identifying any victims through this center.", ""),
    "nothing said of some acts": (
        "Police raided farms but did not report identifying any victims from these raids.",
        "",
    ),
    "nothing said of what was named before": ("Police did not report charging any brokers during the operations.", ""),
    "nothing said of some places": (
        "The clinics are open. It did not report assisting any victims in these clinics.",
        "",
    ),
    "nothing said of all cases told before": (
        "Prosecutors tried 12 traffickers. They did not report any convictions from these prosecutions.",
        "convictions 2020 -; prosecutions 2020 12",
    ),
    "nothing said in these places": (
        "Police did not report identifying any victims in these provinces.",
        "victims_identified 2020 -",
    ),
    "a status that anyone may get": (
        "The office granted temporary protected status to 3,000 people. It granted residence permits to 12 victims.",
        "visas 2020 12",
    ),
    "a status of those identified as victims": (
        "The office granted temporary protected status to 12 people identified as victims. It granted temporary "
        "protected status to 3,000 people not identified as victims.",
        "visas 2020 12",
    ),
    "a status of all the victims": (
        "Officials identified 12 victims and granted temporary protected status to all 12 individuals.",
        "victims_identified 2020 12; visas 2020 12",
    ),
    "all the victims of another crime": (
        "Officials identified 12 victims of domestic violence and provided shelter to all 12 individuals.",
        "",
    ),
    "all who were screened": ("Officials screened 45 potential victims and sheltered all 45 migrants.", ""),
    "people who were screened and found to be victims": (
        "Police interviewed 45 people and recognized all 45 as trafficking victims, compared with 30 in 2019.",
        "victims_identified 2019 30; victims_identified 2020 45",
    ),
    "workers who were asked and found to be victims": (
        "Inspectors interviewed 45 workers, confirmed them as victims, and sheltered the 45 workers.",
        "victims_in_shelter 2020 45",
    ),
    "workers who were asked, and only some of them victims": (
        "Inspectors interviewed 45 workers, confirmed 12 as victims, and sheltered the 45 workers.",
        "victims_identified 2020 12",
    ),
    "all the potential victims who were screened": (
        "Police screened 45 potential victims and sheltered all 45.",
        "victims_in_shelter 2020 45",
    ),
    "all the victims who were interviewed": (
        "Officials interviewed nine victims and issued permits to all nine.",
        "visas 2020 9",
    ),
    "migrants told to be victims of another crime": (
        "Officials repatriated 45 migrants identified as victims of smuggling.",
        "",
    ),
    "migrants told to be victims of both": (
        "The board assisted 45 migrants who were victims of smuggling and trafficking.",
        "victims_assisted 2020 45",
    ),
    "returnees told in one sentence to be victims": (
        "Officials identified 12 returnees as victims and assisted 12 returnees.",
        "victims_identified 2020 12; victims_assisted 2020 12",
    ),
    "migrants who were just told to be victims": (
        "Officials identified 12 migrant workers as victims. They provided shelter to the 12 migrant workers.",
        "victims_identified 2020 12; victims_in_shelter 2020 12",
    ),
    "children who were being sold": ("Police intercepted 12 children being sold.", "victims_identified 2020 12"),
    "not exploited in one way but in another": (
        "The ministry helped 40 children who had not been exploited in sex trafficking but in forced labor.",
        "victims_assisted 2020 40",
    ),
    "nothing said of a time": ("It did not report identifying any victims this period.", "victims_identified 2020 -"),
    "officials of two kinds": ("The government prosecuted two active and three former police officers.", ""),
    "officials whose number is set against another year's": (
        "The government prosecuted six soldiers for complicity, compared with nine in 2019. The government did not "
        "report the number of prosecutions; it prosecuted 40 suspects in 2019.",
        "prosecutions 2019 40; prosecutions 2020 -",
    ),
    "set against other years, before one group of another body": (
        "The institute assisted 120 victims in 2020, compared with assisting 44 victims in 2019. The children's board "
        "assisted 205 child victims.",
        "victims_assisted 2019 44; victims_assisted 2020 120",
    ),
    "more money than before, before money for more": (
        "The government allocated more funding for its board, from 90 million euros in 2019 to 110 million euros in "
        "2020. The ministry allocated 1.9 billion euros for patrols at sea.",
        "funding 2019 9e+07; funding 2020 1.1e+08",
    ),
    "officially identified, before those only thought to be": (
        "There were 38 identified victims in 2020, compared with 55 in 2019. Police identified 112 potential "
        "victims, compared with 149 in 2019.",
        "victims_identified 2019 55; victims_identified 2020 38",
    ),
    "one of two bodies, each set against another year": (
        "In 2020, the Equality Office identified 512 potential victims, an increase from 340 in 2019. Of the 512 "
        "potential victims, 60 were children. In 2020, the Asylum Agency identified 214 potential victims, a decrease "
        "from 299 in 2019.",
        "victims_identified 2019 340; victims_identified 2020 512",
    ),
    "an authority for all, and one of its sources": (
        "The National Authority identified 640 victims. The MOI identified 270 victims.",
        "victims_identified 2020 640",
    ),
    "one of two bodies, alone set against another year": (
        "The MOI identified 90 victims, compared with 130 in 2019. The police reported identifying 115 victims.",
        "victims_identified 2019 130; victims_identified 2020 90",
    ),
    "its own beside others', of more years than one": (
        "The government identified 29 victims in 2020 (compared with 44 in 2019 and 51 in 2018), and an additional six "
        "victims (compared with 10 in 2019) were identified by a care provider—bringing the total to 35 victims, a "
        "decrease compared with 54 in 2019 and 63 in 2018.",
        "victims_identified 2018 51; victims_identified 2019 44; victims_identified 2020 29",
    ),
    "its own beside others', in brackets": (
        "The government identified 41 victims in 2020 (58 in 2019), and an additional nine victims (14 in 2019) were "
        "identified by an NGO, bringing the total to 50 (72 in 2019).",
        "victims_identified 2019 58; victims_identified 2020 41",
    ),
    "two kinds set against those of another year, before more who are in danger": (
        "In 2020, officials identified 98 child victims and 37 adult victims, compared with 150 child victims and 62 "
        "adult victims in 2019. The directorate reported officers found 310 vulnerable women.",
        "victims_identified 2019 212; victims_identified 2020 135",
    ),
    "what courts confirmed": (
        "The supreme court confirmed the convictions of 13 defendants. Courts convicted four traffickers.",
        "convictions 2020 4",
    ),
    "under a lesser law before the whole": (
        "Courts convicted 17 people for pimping. Courts convicted 24 traffickers.",
        "convictions 2020 24",
    ),
    "under other laws before the whole": (
        "Prosecutors charged 17 suspects under other laws. The government prosecuted 24 defendants.",
        "prosecutions 2020 24",
    ),
    "for this and a lesser crime": (
        "Courts convicted 17 people of pimping and trafficking. Courts in two towns convicted nine traffickers.",
        "convictions 2020 17",
    ),
    "a lesser crime that shares the verb": (
        "Courts convicted nine people for sex trafficking, two for forced labor, and 14 for pimping.",
        "convictions 2020 11",
    ),
    "what is set against another year": (
        "The state police launched 26 investigations, compared with 19 in 2019. One office investigated 12 suspects in "
        "seven cases.",
        "investigations 2019 19; investigations 2020 26",
    ),
    "reports of which some led to investigations": (
        "The prosecutor received 140 reports in 2020, of which 61 led to investigations.",
        "investigations 2020 61",
    ),
    "police who knew of nothing behind it": (
        "The ministry acknowledged two investigations and one prosecution, and police were unaware of any.",
        "investigations 2020 2; prosecutions 2020 1",
    ),
    "what the police and the courts had done": (
        "In 2019, police had investigated 44 cases, prosecutors had charged 38 suspects, and courts had convicted 20.",
        "convictions 2019 20; investigations 2019 44; prosecutions 2019 38",
    ),
    "the year of all that a clause tells": (
        "The latest data were from 2019, when the government reported 31 investigations, 14 prosecutions, and 12 "
        "convictions.",
        "convictions 2019 12; investigations 2019 31; prosecutions 2019 14",
    ),
    "its own of a whole that NGOs share": (
        "Victims numbered 102 in 2020, of whom the government identified 64 and NGOs 38.",
        "victims_identified 2020 64",
    ),
    "those sent to court, and how many trials ended": (
        "In 2020, prosecutors sent 44 suspects to trial, compared with 51 in 2019. Seventeen trials ended in 2020.",
        "prosecutions 2019 51; prosecutions 2020 44",
    ),
    "what is set against another year, of one unit behind the whole": (
        "Police opened 40 investigations in 2020. Customs opened 12 investigations, compared with nine in 2019.",
        "investigations 2019 9; investigations 2020 40",
    ),
    "some of those tried before others convicted of less": (
        "Courts tried 12 suspects and convicted nine of them. There were also 27 convictions for procuring.",
        "convictions 2020 9; prosecutions 2020 12",
    ),
    "one of those arrested before all who were convicted": (
        "Police arrested 12 suspects, one of whom was convicted. Courts convicted nine traffickers.",
        "arrests 2020 12; convictions 2020 9",
    ),
    "two lesser crimes": (
        "The government prosecuted 14 suspects for procuring and three for living off the earnings of prostitution.",
        "prosecutions 2020 17",
    ),
    "some of them again under one law": (
        "The government convicted 20 people, and convicted three under the slavery article.",
        "convictions 2020 20",
    ),
    "those sentenced between two that were convicted": (
        "Courts convicted 12 traffickers, sentenced nine, and convicted four accomplices.",
        "convictions 2020 12",
    ),
    "none behind a semicolon": ("Police investigated 40 cases; customs investigated none.", "investigations 2020 40"),
    "under two laws, each by the same verb": (
        "The government convicted three people under the trafficking act and fined them, and convicted four under the "
        "slavery article.",
        "convictions 2020 7",
    ),
    "examples behind what is not reported": (
        "The government did not report how many cases it investigated. Police investigated 12 cases of begging and "
        "nine of domestic servitude.",
        "investigations 2020 -",
    ),
    "all that is known": (
        "The number of victims identified was unknown, but police identified 17 sex trafficking victims and four labor "
        "trafficking victims.",
        "victims_identified 2020 21",
    ),
    "parts of which some were counted twice": (
        "Police identified 177 victims, and social workers identified 34; some were counted twice. The government put "
        "the number of victims at 195. Of the 195, 31 were exploited abroad.",
        "victims_identified 2020 195",
    ),
    "agencies behind semicolons": (
        "Police investigated 40 cases in 2020; the labor board investigated 12, and customs investigated five.",
        "investigations 2020 57",
    ),
    "agencies, one of them with no name of its own": (
        "The IMC opened 900 investigations in 2020, a rise from 800 in 2019. The Halde Bureau opened 700 trafficking "
        "investigations, a rise from 600 in 2019, and the task forces initiated 1,000 investigations. The Foreign "
        "Office (FO) reported opening 150 cases in 2020, a decline from 160 in 2019.",
        "investigations 2020 1750 cases partial; investigations 2019 1560 cases sum",
    ),
    "agencies, one of which is of labor": (
        "The Ministry of Labor investigated 10 cases of forced labor. Police investigated 40 cases of sex trafficking.",
        "investigations 2020 50 cases sum",
    ),
    "an agency that only tells what others did": (
        "The Ministry of Justice reported that authorities prosecuted 45 defendants. A regional court prosecuted three "
        "defendants.",
        "prosecutions 2020 45 persons stated",
    ),
    "agencies, and then all": (
        "The IMC opened 20 investigations. The FPU opened 30 investigations. The government opened 70 investigations.",
        "investigations 2020 70 cases stated",
    ),
    "agencies, and then all, some of which are theirs together": (
        "The IMC opened 20 investigations. The FPU opened 30 investigations. The government opened 45 investigations.",
        "investigations 2020 45 cases stated",
    ),
    "an agency beside less of others": (
        "The FPU opened 100 investigations. Police opened 30 investigations.",
        "investigations 2020 100 cases partial",
    ),
    "an agency told again by another name": (
        "The Bureau of Seas (BOS) opened 100 investigations. The BOS opened 30 investigations.",
        "investigations 2020 100 cases stated",
    ),
    "those charged in a total of a kind": (
        "Taken together, the IMC initiated a total of 208 federal prosecutions in 2020, charging 335 defendants.",
        "prosecutions 2020 208 cases partial",
    ),
    "an agency of which more is said": (
        "Police investigated 40 cases, and the gendarmes, who patrol the hills, investigated 12.",
        "investigations 2020 52",
    ),
    "what police did that is not told": (
        "The government did not report how many investigations the police had conducted.",
        "investigations 2020 -",
    ),
    "what police did with those of another state, or closed": (
        "Police cooperated with foreign authorities on four joint investigations. Police closed nine investigations. "
        "Police opened 31 investigations.",
        "investigations 2020 31",
    ),
    "what came of inspections": (
        "Police inspected 340 worksites and opened two investigations as a result. Police opened 31 investigations.",
        "investigations 2020 31",
    ),
    "victims among those screened": (
        "Police screened 121 refugees and identified 11 victims among them. The government identified 40 victims.",
        "victims_identified 2020 40",
    ),
    "agencies that begin theirs each by a verb of its own": (
        "The national police opened 16 investigations and the border police initiated 12 investigations.",
        "investigations 2020 28",
    ),
    "kinds that come by chance to a figure of the year before": (
        "Courts convicted 30 defendants for sex trafficking and 26 for forced labor, compared with four in 2019.",
        "convictions 2019 4; convictions 2020 56",
    ),
    "another agency that does so meanwhile": (
        "The police opened 16 investigations, while the customs service opened 12.",
        "investigations 2020 28",
    ),
    "what police began of all that the government did": (
        "The government initiated 16 investigations, and police initiated 12 investigations.",
        "investigations 2020 16",
    ),
    "cases of a lesser crime": (
        "Police investigated 13 pimping cases. Police investigated 24 trafficking cases.",
        "investigations 2020 24",
    ),
    "under the law on labor": (
        "Prosecutors prosecuted 17 people under the labor code. The government prosecuted 24 defendants.",
        "prosecutions 2020 24",
    ),
    "police and others, each with a deed": (
        "The government prosecuted two brokers and dismissed three former police officers.",
        "prosecutions 2020 2",
    ),
    "a term for officials once accused": (
        "Two peacekeepers accused in 2019 were convicted of abuse and sentenced to a year of prison.",
        "",
    ),
    "a term for those accused": (
        "Courts convicted two brokers whom officers met and sentenced the accused to a year of prison.",
        "convictions 2020 2; sentence_max 2020 1; sentence_min 2020 1",
    ),
    "terms of one case behind what was told of it": (
        "Sentences averaged five years. In a large case, victims testified by video; in this case, three traffickers "
        "received sentences from 10 to 12 years in prison.",
        "sentence_mean 2020 5",
    ),
    "a least term that some of those convicted got": (
        "Courts convicted 13 traffickers. Nine went to jail, and seven of the nine got at least one year in prison.",
        "convictions 2020 13",
    ),
    "a least term that all got": (
        "Courts convicted 13 traffickers and sentenced all 13 to at least one year in prison.",
        "convictions 2020 13; sentence_min 2020 1",
    ),
    "a least term of all who were counted out": (
        "Of the 13 convicted traffickers, all received at least one year in prison.",
        "convictions 2020 13; sentence_min 2020 1",
    ),
    "what those convicted did": (
        "Courts convicted two officials of abuse of office for issuing work permits to 22 foreign workers.",
        "",
    ),
    "permits issued by those who convicted others": (
        "The government convicted two brokers and issued work permits to 22 foreign workers.",
        "convictions 2020 2; visas 2020 22",
    ),
    "what officials got": (
        "The government gave no word on four immigration officials alleged to have received payments for easing the "
        "entry and residency of foreign victims.",
        "",
    ),
    "one more who was caught in a case told before": (
        "Police arrested 12 brokers. Police arrested one suspect and froze the accounts of 43 others in this case.",
        "arrests 2020 12",
    ),
    "a year in a row of what is told next": (
        "It convicted no traffickers and, for the fifth consecutive year, it did not enact a law.",
        "convictions 2020 0",
    ),
    "years in a row of the deed that they open": (
        "It opened no cases and, for the second consecutive year, did not convict any traffickers.",
        "convictions 2019 0; convictions 2020 0; investigations 2020 0",
    ),
    "years in a row of all that the verbs behind one denial say": (
        "It kept up weak efforts, and for the second consecutive year, police did not arrest or prosecute any brokers.",
        "arrests 2019 0; arrests 2020 0; prosecutions 2019 0; prosecutions 2020 0",
    ),
    "not yet, of the other deed": (
        "It opened no cases but has yet to convict a trafficker.",
        "convictions 2019 0; convictions 2020 0; investigations 2020 0",
    ),
    "years in a row of all deeds": (
        "It did not prosecute or convict any traffickers for the third consecutive year.",
        "convictions 2019 0; convictions 2020 0; prosecutions 2019 0; prosecutions 2020 0",
    ),
    "what the one shelter of a charity did": (
        "A charity operated one shelter with foreign funding. The shelter assisted five female victims.",
        "",
    ),
    "what the one shelter of the government did": (
        "The government operated one shelter. The shelter assisted five victims.",
        "shelters 2020 1; victims_assisted 2020 5; victims_in_shelter 2020 5",
    ),
    "what the government did in the shelter of a charity": (
        "A charity operated one shelter. The shelter, which police visited, took in five victims.",
        "victims_in_shelter 2020 5",
    ),
    "what funded charities did, set against another year": (
        "Government-funded NGOs supported 310 victims (290 in 2019). The foreign ministry assisted 14 victims abroad.",
        "victims_assisted 2020 310; victims_assisted 2019 290",
    ),
    "what calls to a hotline told before led to": (
        "The hotline received 90 calls. This compared to 80 calls in 2019 resulting in 14 investigations. In 2019, "
        "police opened nine investigations.",
        "hotline_calls 2020 90; hotline_calls 2019 80; investigations 2019 9",
    ),
    "what the staff of a line of others did": (
        "An NGO that operated the national hotline reported receiving 900 calls. Hotline staff referred 80 victims.",
        "hotline_calls 2020 900",
    ),
    "victims of one case": (
        "Police investigated a case involving six victims and prosecuted one case involving two victims.",
        "prosecutions 2020 1",
    ),
    "victims of several cases": (
        "Police investigated 13 cases involving 46 victims.",
        "investigations 2020 13; victims_identified 2020 46",
    ),
}


test_answers_are_of_the_whole_country = answers(TOLD)


STATUS = {
    "all are set against a list": (
        "Police identified three adult and six child victims, a decrease from 27 victims identified in 2019.",
        "9 sum, 27 stated",
    ),
    "one kind is set against the last of a list": (
        "Police identified three adult and six child victims, a decrease from 27 child victims identified in 2019.",
        "9 sum, 27 partial",
    ),
    "the first quarters of each year": (
        "Prosecutors charged 41 brokers in the first three quarters of 2020 (53 in the first three quarters of 2019). "
        "The ministry continued to prosecute 174 brokers.",
        "41 partial, 53 partial",
    ),
    "all of some cases up to a month": (
        "Two cases with a total of 11 defendants were ready for trial as of April 2021.",
        "11 partial",
    ),
    "all up to a month": ("As of April 2021, a total of 11 defendants were ready for trial.", "11 stated"),
    "those of one agency, set against by the next sentence": (
        "Embassies identified 90 victims abroad. This compared with 80 victims identified abroad in 2019.",
        "90 partial, 80 partial",
    ),
    "of how many of some it is unclear": (
        "With data from 40 of the country's 45 provinces, the government identified 70 potential trafficking victims "
        "in 2020. It is unclear how many of these were trafficking victims.",
        "70 partial",
    ),
    "those told in passing behind three quarters": (
        "The government identified 30 potential victims during the first three quarters of 2020. Though the police "
        "reported 80 potential victims discovered through raids, they freed nobody.",
        "30 partial",
    ),
    "none of these or of others": ("The government did not assist these or any other victims.", "0 zero"),
    "one quarter": ("Police opened 12 investigations in the last quarter of 2020.", "12 partial"),
    "a quarter of them": ("Police opened 12 investigations in 2020, a quarter of them in the north.", "12 stated"),
    "none under the law there is": (
        "The government had yet to secure a conviction under its anti-trafficking law.",
        "0 zero, 0 zero",
    ),
}


@pytest.mark.parametrize("name", STATUS)
def test_status_says_how_much_is_covered(name: str) -> None:
    """Each answer, the newest first, says whether it is the whole, what parts come to, or a part."""
    text, wanted = STATUS[name]
    told = sorted(answer_figures(read(text), COUNTS), key=lambda answer: -answer.year)
    assert ", ".join(f"{answer.value:g} {answer.status}" for answer in told) == wanted


@pytest.mark.parametrize(("which", "name"), [("health", "Health"), ("responsible", ""), ("line", ""), ("same", "")])
def test_what_tells_nothing_of_a_ministry_is_no_name(which: str, name: str) -> None:
    """As which one was meant before does not: "the same ministry"."""
    assert [item.agency for item in read(f"The {which} ministry identified 12 victims.")] == [name]


def test_a_faith_is_no_nationality() -> None:
    """Pupils of schools of a faith, and members of a group that lives in many lands, are told by none."""
    for said in ("Police identified 88 Quranic students as victims.", "Police identified 12 Roma victims."):
        assert [item.nationality for item in read(said)] == [""]
    assert [item.nationality for item in read("Police identified 12 Norvian victims.")] == ["Norvian"]
    assert [item.nationality for item in read("Police identified 12 foreign workers as victims.")] == ["foreign"]


def test_money_that_a_noun_alone_names_is_the_country_s_own() -> None:
    """Where the country is known, and has money of that name; dollars stay those that the series counts in."""
    text = "The government allocated 5 million {} to shelters."

    def unit(noun: str, country: str) -> str:
        said = text.format(noun)
        found, _ = read_observations(said, (Section(Span(0, len(said)), "protection"),), TIP, Edition(2021), country)
        return found[0].unit

    assert [unit("pesos", land) for land in ("MEX", "URY", "CHL", "FRA", "")] == ["MXN", "UYU", "CLP", "pesos", "pesos"]
    assert unit("Uruguayan pesos", "") == "UYU"
    assert [unit("dinars", "SRB"), unit("dollars", "CAN") == unit("dollars", "")] == ["RSD", True]


def test_victims_are_those_that_their_own_section_tells() -> None:
    """What police came upon, told among cases, gives way to the victims of the section on protection."""
    told = ("Immigration officials intercepted 186 victims at the borders.", "The government identified 138 victims.")
    text, end = " ".join(told), len(told[0]) + 1
    sections = (Section(Span(0, end), "prosecution"), Section(Span(end, len(text)), "protection"))
    found, _ = read_observations(text, sections, TIP, Edition(2021))
    assert tell_answers(answer_figures(found, COUNTS)) == {"victims_identified 2020 138"}
    found, _ = read_observations(told[0], (Section(Span(0, end - 1), "prosecution"),), TIP, Edition(2021))
    assert tell_answers(answer_figures(found, COUNTS)) == {"victims_identified 2020 186"}
    told = (told[0], "The government housed 44 victims, 28 of whom it had identified in 2020.")
    text, sections = " ".join(told), (sections[0], Section(Span(end, end + len(told[1])), "protection"))
    found, _ = read_observations(text, sections, TIP, Edition(2021))
    assert "victims_identified 2020 28" in tell_answers(answer_figures(found, COUNTS))
    told = (told[0], "The government did not identify any victims.")
    text, sections = " ".join(told), (sections[0], Section(Span(end, end + len(told[1])), "protection"))
    found, _ = read_observations(text, sections, TIP, Edition(2021))
    assert tell_answers(answer_figures(found, COUNTS)) == {"victims_identified 2020 0"}


def test_another_ministry_s_staff_is_of_another_kind() -> None:
    """Inspectors of health, told by the same verb, are none of those of labor, whose whole is told."""
    text = "The labor ministry employed four labor inspectors and the health ministry employed 19 health inspectors."
    section = (Section(Span(0, len(text)), "enforcement"),)
    found, _ = read_observations(text, section, get_profile("dol-findings"), Edition(2014))
    assert found[0].value == 4
    assert found[0].scope == "total"


def test_what_is_narrower_does_not_answer_for_its_section() -> None:
    """Nor none among some, nor a nought where the summary has a figure, nor what is given to one, nor a joint total."""
    for kind, other, told, wanted in (
        (
            "prosecution",
            "Police identified 40 victims in raids.",
            "It did not identify any victims among migrants.",
            40,
        ),
        ("summary", "The state identified 12 victims.", "The state did not identify any victims proactively.", 12),
        ("prosecution", "Police identified 40 victims in raids.", "Labor inspectors identified no victims.", 40),
        ("prosecution", "Police identified 40 victims in raids.", "Officials identified one additional victim.", 40),
        ("prosecution", "Police identified 40 victims in raids.", "In one case, police identified two victims.", 40),
        ("prosecution", "Police identified 40 victims in raids.", "The state and NGOs identified 90 victims.", 40),
        ("prosecution", "Police identified 40 victims in raids.", "The embassy in Orlenia identified two victims.", 40),
        ("prosecution", "Police identified 40 victims in raids.", "It did not proactively identify any victims.", 40),
        ("summary", "The state did not identify any victims.", "It did not report how many victims it found.", 0),
        ("summary", "It did not report how many victims it found.", "Police identified nine forced labor victims.", 9),
    ):
        end = len(other) + 1
        text = f"{other} {told}"
        sections = (Section(Span(0, end), kind), Section(Span(end, len(text)), "protection"))
        found, _ = read_observations(text, sections, TIP, Edition(2021))
        assert tell_answers(answer_figures(found, COUNTS)) == {f"victims_identified 2020 {wanted}"}


def test_what_the_summary_tells_again_of_a_law_is_not_added_to_it() -> None:
    """The figures of several laws come to a whole within one section, by whatever name each calls its law."""
    summary = "Courts convicted six farmers for forced labor under the 2008 anti-trafficking law. "
    text = f"{summary}Six farmers were convicted for forced labor under the 2008 law, down from 16 in 2019."
    end = len(summary)
    sections = (Section(Span(0, end), "summary"), Section(Span(end, len(text)), "prosecution"))
    found, _ = read_observations(text, sections, TIP, Edition(2021))
    assert tell_answers(answer_figures(found, COUNTS)) == {"convictions 2019 16", "convictions 2020 6"}
