"""Trainings, shelters and money: what each sentence tells adds up, and what others do never stands for the country."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, read

from tipcompare.figures import answer_figures

SAID = {
    "those who came to courses": (
        "The ministry organized six trainings for consuls, reaching 70 attendees.",
        "trainees 2020 70 partial",
    ),
    "agencies, who are no trainees": (
        "The ministry held trainings with over 20 government agencies and civil society organizations.",
        "",
    ),
    "two courses": (
        "The government trained more than 300 officials. Authorities also provided training to 450 officials.",
        "trainees 2020 750 sum",
    ),
    "more told first": (
        "The government trained 450 officials. It also provided training to more than 300 officials.",
        "trainees 2020 750 sum",
    ),
    "a list, and those of another course": (
        "The first course trained 17 judges and 14 prosecutors. The second trained 20 officers.",
        "trainees 2020 51 sum",
    ),
    "two sorts of shelters beside others": (
        "The ministry ran 50 shelters. The welfare board funded 24 private and 12 public shelters.",
        "shelters 2020 86 sum",
    ),
    "shelters without the country's money": (
        "The state funded three shelters. Charities ran two more shelters without government support.",
        "shelters 2020 3 stated",
    ),
    "shelters of others that it pays for": (
        "The state ran one shelter. It also funded two NGO shelters.",
        "shelters 2020 3 sum",
    ),
    "officers beside agencies": (
        "The government trained 12 government agencies, 30 police, and 40 judges.",
        "trainees 2020 70 sum",
    ),
    "nights in shelters": ("The government funded 300 shelter nights for 40 victims.", ""),
    "centers for anybody that could help": (
        "Seven crisis centers for men had the capacity to help victims. The ministry's 30 crisis centers could shelter "
        "victims.",
        "",
    ),
    "shelters for others that could help": ("Two government-run shelters for abused children could house victims.", ""),
    "centers that it runs, which could help": (
        "The ministry ran nine crisis centers that could shelter victims.",
        "shelters 2020 9 stated",
    ),
    "one more shelter beside two": (
        "The government operated two shelters for women and a small shelter for men.",
        "shelters 2020 3 sum",
    ),
    "one more shelter in a list": (
        "The agency operated two shelters for women, a small shelter for men, and a hotline.",
        "shelters 2020 3 sum",
    ),
    "what two shelters are": (
        "The agency operated two shelters, a shelter for men, and a shelter for women.",
        "shelters 2020 2 stated",
    ),
    "a shelter and another": (
        "The ministry operated a shelter for women and a shelter for children.",
        "shelters 2020 2 sum",
    ),
    "a shelter by itself": ("The ministry operated a shelter for women and referred nine women to a shelter.", ""),
    "one more shelter, in a sentence of its own": (
        "The government ran two shelters. It also maintained a dedicated shelter for men.",
        "shelters 2020 3 sum",
    ),
    "shelters that others tell of": (
        "Observers said that care was limited, with only five shelters in the country.",
        "shelters 2020 5 stated",
    ),
    "shelters that others say they have": ("Charities said that they gave care, with five shelters.", ""),
    "as many shelters of two agencies": (
        "The Sea Agency ran two shelters. The Youth Office ran two shelters. The Sea Agency's two shelters "
        "house women.",
        "shelters 2020 4 sum",
    ),
    "as many other shelters": (
        "The state ran two shelters in the north. It ran two other shelters in the south.",
        "shelters 2020 4 sum",
    ),
    "as many beside those of a charity": (
        "A government-funded charity ran three shelters. The ministry also ran three shelters.",
        "shelters 2020 6 sum",
    ),
    "as many told again of what is told": (
        "The academy trained 40 clerks in May. It trained 40 clerks on the new law.",
        "trainees 2020 40 partial",
    ),
    "callings that come to the first of them": (
        "Authorities trained 150 teachers, 80 nurses, 60 clerks, and 10 judges.",
        "trainees 2020 300 sum",
    ),
    "officers of one service that others come to": (
        "The government trained 60 consular officers, 33 labor inspectors, 20 employees of clinics, and 7 officials.",
        "trainees 2020 120 sum",
    ),
    "callings of those told before them": (
        "Authorities trained 150 officials, 80 teachers, 60 clerks, and 10 judges.",
        "trainees 2020 150 stated",
    ),
    "callings of two told together": (
        "Authorities trained 150 judges and teachers, 90 judges and 60 teachers.",
        "trainees 2020 150 partial",
    ),
    "levels of one calling": (
        "Authorities trained 150 judges, 90 federal judges and 60 state judges.",
        "trainees 2020 150 partial",
    ),
    "women and men of one calling": (
        "Authorities trained 150 judges, 90 women and 60 men.",
        "trainees 2020 150 partial",
    ),
    "the same course told again": (
        "The academy trained 125 coast guards on the new law. In the capital, it trained 125 coast guards.",
        "trainees 2020 125 partial",
    ),
    "as many events for others": (
        "The government held two workshops on identification for nurses. Authorities held two workshops on referral "
        "for diplomats.",
        "training_events 2020 4 sum",
    ),
    "the same events for some of those and others": (
        "The government held two workshops for nurses. Authorities held two workshops for nurses and diplomats.",
        "training_events 2020 2 partial",
    ),
    "the same events told again for others": (
        "The government held two workshops for nurses. The two workshops were for diplomats, too.",
        "training_events 2020 2 partial",
    ),
    "a total behind its parts": (
        "The ministry trained 40 judges and 60 prosecutors, a total of 100 officials.",
        "trainees 2020 100 stated",
    ),
    "two that come to a third by chance": (
        "The government trained 40 judges, 60 prosecutors, and 100 police. It also trained 20 nurses.",
        "trainees 2020 220 sum",
    ),
    "a whole named again": (
        "The government operated four shelters; two of the four shelters were for men.",
        "shelters 2020 4 stated",
    ),
    "nobody at all": ("The government trained no one in 2020.", "trainees 2020 0 zero"),
    "events that others than officials hear of, too": (
        "The government trained 400 officials in 12 workshops. The ministry held two courses on interviewing "
        "witnesses.",
        "trainees 2020 400 stated; training_events 2020 14 sum",
    ),
    "two courses of one size in one sentence": (
        "The academy trained 20 judges, 30 clerks, and 20 coast guards.",
        "trainees 2020 70 sum",
    ),
    "one profession": ("Two judges participated in training this year.", "trainees 2020 2 partial"),
    "officials of all kinds": ("The government trained 800 officials.", "trainees 2020 800 stated"),
    "a part of others": ("The government trained 800 officials, including 60 judges.", "trainees 2020 800 stated"),
    "figures of the year before": (
        "The academy trained 154 officers (189 in 2019) and 30 inspectors (99 in 2019).",
        "trainees 2019 288 sum; trainees 2020 184 sum",
    ),
    "others hold them": (
        "NGOs, with help from the government for rooms, conducted 56 workshops for 900 officials.",
        "",
    ),
    "held by others, behind the noun": ("The government supported 15 workshops, organized by an NGO, for police.", ""),
    "held with others": (
        "The Ministry of Order and an NGO jointly organized a workshop for 38 police officers.",
        "trainees 2020 38 partial",
    ),
    "others, paid for": (
        "Under a government-funded program, NGOs trained 68 immigration officials.",
        "trainees 2020 68 partial",
    ),
    "an audience": ("The ministry conducted an awareness event for 200 dancers.", ""),
    "a conference": ("The government hosted a forum for 100 participants from the region.", ""),
    "seminars for the public": ("Authorities held labor rights seminars that reached 900 students.", ""),
    "events to raise awareness": (
        "The ministry held 14 seminars to raise awareness of labor law; more than 900 people attended these seminars.",
        "",
    ),
    "events for firms": ("The government conducted 12 workshops for recruitment agencies.", ""),
    "events to raise the awareness of officials": (
        "The government conducted 12 workshops to raise police awareness of trafficking.",
        "training_events 2020 12 partial",
    ),
    "a symposium": (
        "The committee held a symposium for officials, reaching 80 participants, and a symposium for students, "
        "reaching 900 participants.",
        "trainees 2020 80 stated",
    ),
    "those certified": ("The academy certified 18 officers as trainers.", "trainees 2020 18 partial"),
    "since it began": (
        "The ministry continued its training, with 55 inspectors being trained since the program's inception in 2015.",
        "",
    ),
    "unreported of diplomats": ("The government did not report providing training to its diplomats.", ""),
    "unreported of all": (
        "The government did not report providing training to its officials.",
        "trainees 2020 - not_reported",
    ),
    "an unknown number": ("The ministry trained an unknown number of judges.", "trainees 2020 - not_reported"),
    "all that there are by now": (
        "The ministry trained 40 judges, bringing the total of trained judges to 310.",
        "trainees 2020 40 partial",
    ),
    "what a list comes to": (
        "The ministry trained 40 judges and 30 clerks, bringing the total to 70.",
        "trainees 2020 70 sum",
    ),
    "some of all ranks": (
        "The academy trained officers of all ranks, including 60 judges.",
        "trainees 2020 60 partial",
    ),
    "none of some trained": ("None of the judges were trained.", ""),
    "events for two groups": (
        "The government conducted nine workshops for teachers and an additional four workshops for nurses.",
        "training_events 2020 13 sum",
    ),
    "events of all, then of ministries": (
        "There were 41 trainings provided by the government. The Ministry of Harbors held 11 trainings. The Ministry "
        "of Fisheries held 30 training courses.",
        "training_events 2020 41 stated",
    ),
    "events among others": (
        "The academy held 10 training events, including four courses and six seminars.",
        "training_events 2020 10 stated",
    ),
    "events of officials, including some": (
        "Officials, including police, held four courses and six seminars.",
        "training_events 2020 10 sum",
    ),
    "no shelters in some places": ("There were no shelters outside the capital.", ""),
    "events of a ministry, then of all": (
        "The Ministry of Harbors held four trainings. The government held eight training courses.",
        "training_events 2020 12 sum",
    ),
    "two of the shelters": (
        "The ministry ran seven day centers. It expanded two of its day centers.",
        "shelters 2020 7 stated",
    ),
    "centers for children of the street": (
        "The ministry ran six drop-in centers for street children. It ran two drop-in centers for child victims.",
        "shelters 2020 2 stated",
    ),
    "shelters that did not open": (
        "The ministry ran six shelters and built two shelters, one for men and one for women, neither of which opened.",
        "shelters 2020 6 stated",
    ),
    "no special shelters, but others": (
        "The government did not have trafficking-specific facilities for victims, but ran 28 crisis rooms.",
        "shelters 2020 28 stated",
    ),
    "shelters of two kinds": (
        "The government ran two shelters for women and one shelter for men.",
        "shelters 2020 3 sum",
    ),
    "one and one": (
        "The government designated one shelter for women. It designated one shelter for male victims.",
        "shelters 2020 2 sum",
    ),
    "shelters told again": (
        "The government operated three shelters. The three shelters were open all year.",
        "shelters 2020 3 stated",
    ),
    "shelters and other places": (
        "The board operated 19 shelters and 40 counseling centers.",
        "shelters 2020 19 stated",
    ),
    "shelters and migrants of two years": (
        "The government operated two transit centers in Halde, where it met 700 migrants (550 in 2019).",
        "shelters 2020 2 stated",
    ),
    "shelters others run": ("Two shelters run by the non-governmental Harbor Trust were the main ones.", ""),
    "shelters others run for public money": (
        "The government partly funded two NGO-run shelters.",
        "shelters 2020 2 stated",
    ),
    "no shelter, though one is planned": (
        "There was no dedicated shelter, and plans for one were shelved.",
        "shelters 2020 0 zero",
    ),
    "shelters others run, and how much they got": (
        "The government provided 2 million euros to three NGO-run shelters.",
        "funding 2020 2e+06 partial; shelters 2020 3 stated",
    ),
    "shelters others run with some public money": (
        "Ten rehabilitation homes run by NGOs with part state money lodged survivors.",
        "shelters 2020 10 stated",
    ),
    "shelters of others": ("Service providers operated 60 shelters.", ""),
    "shelters for witnesses": ("The board operated two safe houses for witnesses in criminal cases.", ""),
    "shelters that go on, and more": (
        "The government operated three shelters. It also continued to fund two shelters for children.",
        "shelters 2020 5 sum",
    ),
    "shelters where something was done": ("Victims could receive care in 17 crisis centers.", ""),
    "new shelters": ("The government opened two shelters.", ""),
    "new shelters, and how many there are": (
        "The ministry opened three shelters, bringing the total to 12.",
        "shelters 2020 12 stated",
    ),
    "shelters abroad": ("The board continued to operate 11 shelters for workers at its diplomatic missions.", ""),
    "no shelters for some": ("There were no shelters for adult male victims.", ""),
    "no shelters": ("There were no shelters for trafficking victims.", "shelters 2020 0 zero"),
    "no shelters again": (
        "For the second consecutive year, there were no shelters for trafficking victims.",
        "shelters 2019 0 zero; shelters 2020 0 zero",
    ),
    "money for some": ("The government did not provide funding to NGOs.", "funding 2020 0 partial"),
    "no money for some, some for others": (
        "The government did not provide funding to police specifically for anti-trafficking activities. It allocated 4 "
        "million euros to a hotline.",
        "funding 2020 4e+06 partial",
    ),
    "money together with others": (
        "The government and NGOs disbursed 61 million euros. The government allocated 5 million euros to a center.",
        "funding 2020 5e+06 partial",
    ),
    "money cut": (
        "The budget of the shelters was cut to 810,000 euros from 1.1 million euros.",
        "funding 2019 1.1e+06 partial; funding 2020 810000 partial",
    ),
    "money to others, of two years": (
        "The government provided 3 million euros to specialized anti-trafficking NGOs, compared to 2 million euros in "
        "2019. It provided one million euros to two homes, compared to 500,000 euros in 2019.",
        "funding 2019 2e+06 partial; funding 2020 3e+06 partial",
    ),
    "a hotline for public money": (
        "A government-funded NGO operated a hotline, which received 900 calls.",
        "hotline_calls 2020 900 stated",
    ),
    "a hotline of others": ("An NGO operated a hotline, which received 900 calls.", "hotline_calls 2020 900 partial"),
    "calls and cases": ("The hotline received 6,400 calls and 83 cases.", "hotline_calls 2020 6400 stated"),
    "courses of others, told on": ("An NGO held three courses. This organization trained 600 police officers.", ""),
    "after a conference": ("The council hosted a conference and trained 30 judges.", "trainees 2020 30 partial"),
    "what came of calls": ("The hotline ran, but police did not report any cases resulting from calls.", ""),
    "money for what was told": ("As such, the government did not allocate funding for this mechanism.", ""),
    "no money at all": ("The government did not allocate funding for anti-trafficking efforts.", "funding 2020 0 zero"),
    "money for one thing beside some": (
        "The government allocated 5 million euros to one center. It did not allocate any funding for vocational "
        "training.",
        "funding 2020 5e+06 partial",
    ),
    "some money, the whole unknown": (
        "The government did not report the amount of funding. It allocated 3 million euros to shelters.",
        "funding 2020 3e+06 partial",
    ),
    "money unknown, and none for some": (
        "The government was unable to determine how much funding it spent and did not allocate funding to charities.",
        "funding 2020 - not_reported",
    ),
}


@pytest.mark.parametrize("name", SAID)
def test_the_country_has_what_its_own_events_places_and_sums_come_to(name: str) -> None:
    """The answers on trainings, shelters and money are those written beside the text, and no others."""
    text, wanted = SAID[name]
    told = {
        f"{item.measure} {item.year} {'-' if item.value is None else f'{item.value:g}'} {item.status}"
        for item in answer_figures(read(text), COUNTS)
        if COUNTS[item.measure].adds or COUNTS[item.measure].money or COUNTS[item.measure].within
    }
    if "events" not in name:
        told = {answer for answer in told if not answer.startswith("training_events")}
    assert told == set(wanted.split("; ")) - {""}


@pytest.mark.parametrize(
    ("text", "said"),
    [
        ("The academy trained 40 judges and 60 clerks.", "exact"),
        ("The academy trained more than 300 officials. It also trained 450 nurses.", "more_than"),
        ("Police opened nine federal and at least 22 state investigations.", "at_least"),
        ("Federal police opened nine investigations and state police at least 22.", "at_least"),
        ("The navy opened 40 investigations, the army six, and the tax office more than 11.", "more_than"),
        ("The academy trained at least 300 officials. It also trained more than 450 nurses.", "at_least"),
        ("The academy trained nearly 300 officials. It also trained at least 450 nurses.", "approximately"),
    ],
)
def test_a_sum_is_no_more_exact_than_its_parts(text: str, said: str) -> None:
    """Of parts told alike, as they are; of others, at least so many, or about so many."""
    (answer,) = answer_figures(read(text), COUNTS)
    assert (answer.status, answer.qualifier) == ("sum", said)
