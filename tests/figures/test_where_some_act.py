"""What is done in one place, or by other states, never stands for the country where it has a figure of its own."""

from __future__ import annotations

from told_figures import answers

SAID = {
    "in the north": (
        "More than 24 cases were under investigation. In the north, police investigated two cases.",
        "investigations 2020 24",
    ),
    "in the capital": (
        "31 persons faced prosecution. Prosecutors in the capital charged four defendants.",
        "prosecutions 2020 31",
    ),
    "in the larger of the regions": (
        "Police in six states identified 180 victims. The more populous states, such as Dorn, identified only four "
        "victims-three for sex trafficking and one for forced labor.",
        "victims_identified 2020 180",
    ),
    "some of its own, as many as others' bring to the whole": (
        "The government provided seven victims—five of them local—with medical care; NGOs provided two with it.",
        "victims_assisted 2020 7",
    ),
    "in a town with a name": (
        "Officials identified 12 victims in the mines. In Port Halde, police identified 20 victims.",
        "victims_identified 2020 12",
    ),
    "what calls led to": (
        "Police opened 24 investigations. Calls to the hotline led to 31 investigations.",
        "investigations 2020 24",
    ),
    "what came of calls": (
        "The hotline received calls; 31 investigations resulted from calls to the hotline. Police opened 24 "
        "investigations.",
        "investigations 2020 24",
    ),
    "in cooperation": ("In cooperation with INTERPOL, police investigated two cases.", "investigations 2020 2"),
    "of cases under way": (
        "Approximately 113 cases were under investigation. The unit investigated three of these cases.",
        "investigations 2020 113",
    ),
    "as the press has it": (
        "Media reported that prosecutors charged four suspects. The government prosecuted 31 suspects.",
        "prosecutions 2020 31",
    ),
    "some of these, told first": (
        "The unit had two officers and investigated 13 of the cases. Police initiated 31 investigations.",
        "investigations 2020 31",
    ),
    "as charities have it": (
        "According to NGOs, police arrested four suspects. The government arrested three suspects.",
        "arrests 2020 3",
    ),
    "with the help of others": (
        "In partnership with NGOs, police identified 24 victims. Police in Port Halde identified 30 victims.",
        "victims_identified 2020 24",
    ),
    "what others did besides": (
        "NGOs identified eight victims, but authorities identified four victims. Police in Halde identified six.",
        "victims_identified 2020 4",
    ),
    "beside what others say": (
        "Media reported police arrested 12 suspects; the government arrested 46 suspects.",
        "arrests 2020 46",
    ),
    "told to those who act": (
        "NGOs reported to police that 24 victims were exploited, and police arrested nine suspects. Police in Halde "
        "arrested 12.",
        "arrests 2020 9",
    ),
    "in a report": (
        "In its Annual Report, the government reported investigating 24 cases. Police in Halde investigated 30 cases.",
        "investigations 2020 24",
    ),
    "next door": (
        "Eight cases were under investigation. A neighboring country’s authorities investigated three nationals.",
        "investigations 2020 8",
    ),
}


test_a_place_is_not_the_country = answers(SAID)
