"""Who gives money to whom, who stays in a shelter or is let into a program, and who holds a permit to stay."""

from __future__ import annotations

import pytest
from told_figures import COUNTS, read, reads

from tipcompare.figures import answer_figures

SAID = {
    "fines that rose": (
        "For girls, the fine range increased to $9,000 to $20,000. The budget of the shelter increased to $500.",
        "funding 500 2020",
    ),
    "part of a sum whose currency is told once": (
        "The council spent 300,000 of its 500,000 pesos ($25,000).",
        "funding 300000 2020; funding 500000 2020; funding 25000 2020",
    ),
    "permits that go on": ("The immigration office renewed the permits of 12 victims.", "visas 12 2020"),
    "courses that benefited some": ("The trainings benefited 120 officials.", "trainees 120 2020"),
    "what is paid to the staff of a shelter": (
        "The state gave $90,000 to a shelter and an additional $7,000 to cover salaries, but ordered a firm to pay "
        "$5,000 in unpaid salaries.",
        "funding 90000 2020; funding 7000 2020",
    ),
    "provided for a purpose": ("In total, $90,000 was provided for victim care.", "funding 90000 2020"),
    "what is found in some places": ("Inspectors made 62 visits, uncovering violations in 53 of them.", ""),
    "more of the same": (
        "Customs opened 62 investigations and police opened five more in the north.",
        "investigations 62 2020; investigations 5 2020",
    ),
    "a budget that rose, told by a code": (
        "The state raised its budget to CHF 90,000 from CHF 70,000.",
        "funding 90000 2020; funding 70000 2019",
    ),
    "given back to who had spent it": (
        "In 2020, the state refunded 90,000 pesos ($1,800) to towns for victim care.",
        "funding 90000 2020; funding 1800 2020",
    ),
    "half a million": (
        "The state spent half a million euros on shelters, down from a million euros in 2019.",
        "funding 500000 2020; funding 1000000 2019",
    ),
    "letters before a sum": (
        "The state spent Rs. 2 million ($12,400) on shelters and RM 350,000 on food; in 2019, it spent R2 million.",
        "funding 2000000 2020; funding 12400 2020; funding 350000 2020; funding 2000000 2019",
    ),
    "letters before what is no sum": ("Police in zone R 12 identified 12 victims.", "victims_identified 12 2020"),
    "in the words of the country": (
        "The state allocated 50 lakh rupees ($67,000).",
        "funding 5000000 2020; funding 67000 2020",
    ),
    "a sum for those who help": (
        "The state gave €90,000 to shelters to support 29 staff salaries.",
        "funding 90000 2020",
    ),
    "given to an office": (
        "The board was given $90,000 in 2020, compared with $60,000 in 2019.",
        "funding 90000 2020; funding 60000 2019",
    ),
    "made available": ("Parliament made available $90,000 for awareness.", "funding 90000 2020"),
    "a contract for a sum": (
        "The state renewed its contract with a charity for $90,000 to run the hotline.",
        "funding 90000 2020",
    ),
    "leave to stay": ("Officials granted 12 foreign victims permission to remain.", "visas 12 2020"),
    "a subsidy": (
        "Their subsidy grew from €149,000 in 2019 to €164,000. A further €4,000 went to a helpline.",
        "funding 149000 2019; funding 164000 2020; funding 4000 2020",
    ),
    "over several years": (
        "For local campaigns, a charity was given €240,000 over the years 2018 to 2020.",
        "funding 240000 2018",
    ),
    "brought to a workshop": (
        "The office brought 24 prosecutors and judges to a two-day workshop, and 25 inspectors studied labor law.",
        "trainees 24 2020; trainees 25 2020",
    ),
    "taught about an investigation": (
        "The council held six courses on laws, investigation, and asylum, at which 400 officers took part.",
        "training_events 6 2020; trainees 400 2020",
    ),
    "how young": ("Pupils as young as 7 were trained for combat.", ""),
    "what a house can hold": (
        "The shelter was able to house 50 women and was able to assist 12.",
        "victims_assisted 12 2020",
    ),
    "given to others named before the sum": (
        "The state allocated NGOs approximately €74,000 for shelters, compared to approximately €39,000 in 2019.",
        "funding 74000 2020; funding 39000 2019",
    ),
    "paid by those exploited": ("Prosecutors said that 55 workers had paid $9,000.", ""),
    "paid by each": ("In one village, 55 pupils each paid some $9,000 to a school.", ""),
    "paid by the state": ("The state paid $90,000 to shelters.", "funding 90000 2020"),
    "the same sum": (
        "In 2020, the state allocated $90,000 to shelters; this is the same sum as in 2019.",
        "funding 90000 2020; funding 90000 2019",
    ),
    "a sum set against it without a currency": (
        "The state allocated 8.2 million pesos ($83,000) to shelters, compared with 7.4 million ($75,000) in 2019.",
        "funding 8200000 2020; funding 83000 2020; funding 7400000 2019; funding 75000 2019",
    ),
    "a sum set against it that is bare": (
        "The state allocated 52,000 pesos to shelters, up from 40,000 in 2019.",
        "funding 52000 2020; funding 40000 2019",
    ),
    "those set against who are no money": (
        "The state spent 9,000 pesos on shelters and trained 12,000 officials, compared with 10,000 in 2019.",
        "funding 9000 2020; trainees 12000 2020; trainees 10000 2019",
    ),
    "accepted shelter": (
        "Of the 88 women who called, 35 accepted shelter, compared to 32 in 2019.",
        "victims_in_shelter 35 2020; victims_in_shelter 32 2019",
    ),
    "a system that admits": ("The help system admitted 47 victims.", "victims_assisted 47 2020"),
    "a home that admits": ("The home admitted 47 victims.", "victims_in_shelter 47 2020"),
    "no permits got": (
        "No victims got permanent residency in 2020, compared with two in 2019.",
        "visas 0 2020; visas 2 2019",
    ),
    "contacts of a hotline": (
        "The hotline received 88 first contacts from women, in contrast with 112 contacts in 2019.",
        "hotline_calls 88 2020; hotline_calls 112 2019",
    ),
    "cases behind a noun of another kind": (
        "Prosecutors spoke of 37 investigations of begging and six cases brought to trial.",
        "investigations 37 2020; prosecutions 6 2020",
    ),
    "money for each of them": ("The ministry spent 90,000 pesos ($2,000) on each child.", ""),
    "asked for and received": (
        "The board asked for 5 million pesos but received only 2 million pesos.",
        "funding 2000000 2020",
    ),
}


test_reads_who_gave_and_who_got = reads(SAID)


def test_those_of_other_kinds_are_no_parts() -> None:
    """Though they come to the number before them."""
    said = "The state provided shelter for two children, one woman, and one man."
    assert [(item.measure, item.value) for item in answer_figures(read(said), COUNTS)] == [("victims_in_shelter", 4)]


@pytest.mark.parametrize(
    ("sentence", "actors"),
    [
        ("The ministry gave three charities 90,000 pesos ($4,500) each to run shelters.", ["government"] * 2),
        ("The state granted charities $40,000 for shelters, compared with $30,000 in 2019.", ["government"] * 2),
        ("A charity received 90,000 pesos ($4,500) from the government for victim care.", ["government"] * 2),
        (
            "The state gave 9,000 pesos ($450) to four charities that served victims, compared with 8,000 pesos ($400) "
            "in 2019.",
            ["government"] * 4,
        ),
        ("A union and a charity suspected trafficking, but neither kept statistics on trafficking victims.", ["ngo"]),
        ("Police and a charity met, but neither kept statistics on trafficking victims.", ["government"]),
        ("Charities said the agency neither tracked nor reported the number of victims.", ["government"] * 2),
        ("Charities did not report the number of victims they identified.", ["ngo"]),
        ("Police said that charities did not report the number of victims they identified.", ["ngo"]),
        ("Police helped girls and charities did not report the number of victims they identified.", ["ngo"]),
        ("Police and charities did not report the number of victims they identified.", ["government"]),
        ("Police, courts, and charities did not report how many victims they identified.", ["government"]),
        ("Police working with charities did not report how many victims they identified.", ["government"]),
        ("Police who worked with charities did not report how many victims they identified.", ["government"]),
        ("Neither charities nor the government reported the number of victims identified.", ["government"]),
        ("Police met, but neither charities nor inspectors reported data on victims identified.", ["government"]),
        ("Charities did not report to the government the number of victims they identified.", ["ngo"]),
        ("Charities lacked official statistics on victims identified.", ["ngo"]),
        ("Charities did not report how many victims they identified; nor did police.", ["government"]),
        ("Charities did not report how many victims they identified; nor did NGOs.", ["ngo"]),
        ("Charities did not report how many victims they identified; police did not either.", ["government"]),
        ("Two charities received grants of 90,000 pesos ($4,500) to run shelters.", ["government"] * 2),
        ("NGO-run shelters received $9,000.", ["government"]),
        ("A charity was awarded $40,000, up from $30,000 in 2019.", ["government"] * 2),
        ("A charity received a grant of $40,000 from Norvia.", ["ngo"]),
        ("A charity received donations of $40,000.", ["ngo"]),
        ("Charities spent $40,000 on shelters, compared with $30,000 in 2019.", ["ngo"] * 2),
        ("The ministry provided an NGO with $9,000, compared with $6,000 in 2019.", ["government"] * 2),
        ("The state granted an NGO that runs a home $9,000.", ["government"]),
        ("The state relied on NGO-run shelters, which were each allocated $9,000.", ["government"]),
        ("NGOs running homes asked for funding and received $9,000.", ["government"]),
        ("Charities received grants totaling $9,000 in 2020 from the state.", ["government"]),
        ("Charities received state funding and spent $9,000 on shelters.", ["government"]),
        ("Charities received no state funding and spent $9,000 on shelters.", ["ngo"] * 2),
        ("UNICEF provided an NGO with $9,000.", ["international_organization"]),
        ("UNICEF provided the government with $9,000 for shelters.", ["international_organization"]),
        ("Charities received $9,000 in 2020 from UNICEF.", ["international_organization"]),
        ("Funding of $9,000 was provided by charities.", ["ngo"]),
        ("An NGO provided victims with $9,000.", ["ngo"]),
        ("An NGO funded a home, which received $9,000.", ["ngo"]),
        ("The state gave victims care, and NGOs contributed $9,000 to shelters.", ["ngo"]),
        ("The state spent $9,000 and NGOs $6,000 on shelters.", ["government", "ngo"]),
        ("The state gave homes $9,000 and NGOs $6,000.", ["government"] * 2),
        ("The state used homes run by charities and allocated $40,000 to them.", ["government"]),
        ("The board placed victims in shelters run by charities and identified 12 victims.", ["government"]),
        ("A campaign led by charities identified 12 victims.", ["ngo"]),
        ("Charities identified 66 victims, 12 of whom the government confirmed as victims.", ["ngo", "government"]),
        ("Charities found 66 victims, including 12 whom the government assisted.", ["ngo", "government"]),
        ("With two charities, the government assisted 77 victims, of whom it had identified 52.", ["government"] * 2),
        (
            "Twelve women received services from a charity, and nine got care from the government.",
            ["ngo", "government"],
        ),
        ("Twelve victims were identified by charities and nine by police.", ["ngo", "government"]),
        ("There were six shelters—all NGO-run—to assist child victims.", ["ngo"]),
        ("There were six shelters, all of which were NGO-run.", ["ngo"]),
        ("The board paid $9,000 to homes and charities to assist 12 victims.", ["government", "ngo"]),
        (
            "Police referred nine victims to state service providers and charities; MOHO did not (12 referred by MOHO "
            "in 2019).",
            ["government"] * 2,
        ),
    ],
)
def test_what_is_done_is_of_those_who_do_or_give_it(sentence: str, actors: list[str]) -> None:
    """Who gets money, or only runs what somebody uses, is not who acted, whoever stands next to the number."""
    assert [item.actor for item in read(sentence)] == actors
