"""What a reader would write down where others are told beside the figure: some who may be no victims, parts, NGOs."""

from __future__ import annotations

from told_figures import answers

SAID = {
    "two sorts that share a noun": (
        "Authorities identified 12 domestic and 14 foreign victims.",
        "victims_identified 2020 26",
    ),
    "what another agency did not report": (
        "The Commission (VCAT) identified six victims; VCAT did not report identifying any victims in the previous "
        "reporting period. In the previous reporting period, the Child Brigade identified 44 child labor victims.",
        "victims_identified 2019 44 persons partial; victims_identified 2020 6",
    ),
    "two sorts of permits that share a noun": (
        "The office granted victims 24 temporary and 12 permanent permits. Police opened 20 preliminary and six formal "
        "investigations.",
        "visas 2020 36 documents sum; investigations 2020 20 cases stated",
    ),
    "police who do it are not those accused": (
        "The government did not report how many cases police opened.",
        "investigations 2020 - cases not_reported",
    ),
    "foreigners beside officers": ("Police arrested two foreign nationals and two police officers.", "arrests 2020 2"),
    "children of whom some may be victims, in addition": (
        "Police identified three forced labor victims. In addition, the welfare board identified 150 children, "
        "including potential trafficking victims.",
        "victims_identified 2020 3",
    ),
    "children of whom some may be victims, alone": (
        "The welfare board identified 150 children, including potential trafficking victims.",
        "victims_identified 2020 150 persons partial",
    ),
    "an unknown number who are named by what was done": (
        "In addition, the ministry repatriated 140 victims. It paid the flights of an unknown number of repatriated "
        "victims.",
        "repatriations 2020 140 persons stated",
    ),
    "parts of what NGOs found come to it by chance": (
        "Police identified five victims. NGOs identified a further nine victims, including four women. A prison board "
        "identified one victim.",
        "victims_identified 2020 5",
    ),
    "what it did not give, beside those to whom": (
        "The state did not fund NGOs that helped victims, and it did not allocate any money to its shelter.",
        "funding 2020 0",
    ),
    "some of those who are known": (
        "Police referred 22 of the 30 victims identified to state shelters and eight to charities.",
        "victims_identified 2020 30; victims_referred 2020 30",
    ),
    "of whom two bodies referred some each": (
        "The board assisted 212 victims, of whom police referred 71 and other government agencies referred 30.",
        "victims_assisted 2020 212; victims_referred 2020 101 persons sum",
    ),
    "a budget of its own": (
        "The state did not allocate a specific budget for anti-trafficking activities.",
        "funding 2020 0",
    ),
    "others by name behind semicolons": (
        "The academy trained 30 judges on evidence; 12 clerks, including NGO staff, on care; and 50 officers on law.",
        "trainees 2020 92 persons sum",
    ),
    "who stood trial, and who was charged": (
        "Thirty suspects were on trial. Prosecutors charged 24 suspects, nine for begging and 15 for other crimes.",
        "prosecutions 2020 24",
    ),
    "people behind courses": (
        "The board reached 300 people through 20 workshops, including 40 judges.",
        "trainees 2020 40 persons partial; training_events 2020 20 events stated",
    ),
}


test_what_stands_beside_a_figure_is_not_the_answer = answers(SAID, {})
