"""Where those counted are, and since when."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "permits to some in shelters": (
        "The state provided work permits to 34 of the 41 victims in its shelters.",
        "visas 34 2020; victims_identified 41 2020",
    ),
    "permits to none in a shelter": ("None of the women in the shelter was granted a permit to stay.", "visas 0 2020"),
    "who is in a shelter": ("In 2020, 40 victims were in the shelter.", "victims_in_shelter 40 2020"),
    "arrested then, on trial now": (
        "The case against five suspects arrested in 2018 remained pending.",
        "prosecutions 5 2020",
    ),
    "arrested then": ("Five suspects arrested in 2018 remained in custody.", "arrests 5 2018"),
}


test_where_and_when = reads(SAID)
