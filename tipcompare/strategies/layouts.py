"""How the narratives of each edition were laid out."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

ListForm = Literal["semicolons", "bullets", "joined", "stars", "lines"]


@frozen
class NarrativeLayout:
    """How the narratives of some editions were laid out.

    Args:
        key: its name, the first edition it is taken from.
        editions: first and last edition drawn for it.
        title: form of the title line.
        lists: form of the recommendations.
        heading: heading over the recommendations; where it ends in a blank the list runs on in the same line.
        capitals: whether section headings are in capitals.
        profile_first: whether the profile comes before the summary.
        verb: `comply with` or `meet`.
    """

    key: str
    editions: tuple[int, int]
    title: str
    lists: ListForm
    heading: str
    capitals: bool
    profile_first: bool
    verb: str

    @property
    def therefore(self) -> bool:
        """Whether the statement says what became of the tier ("therefore Vesmark remained on Tier 2")."""
        return not self.profile_first


_FOR = "Recommendations for {name}"

LAYOUTS = {
    layout.key: layout
    for layout in (
        NarrativeLayout(
            "2009", (2009, 2013), "{NAME} ({tier})", "semicolons", _FOR + ": ", False, True, "comply with"
        ),
        NarrativeLayout(
            "2014", (2014, 2014), "{NAME} ({tier})", "semicolons", _FOR + ":", False, True, "comply with"
        ),
        NarrativeLayout(
            "2015", (2015, 2016), "{NAME}: {tier}", "semicolons", "RECOMMENDATIONS FOR {NAME}:", True, True, "meet"
        ),
        NarrativeLayout(
            "2017", (2017, 2018), "{NAME}: {TIER}", "semicolons", "RECOMMENDATIONS FOR {NAME}", True, False, "meet"
        ),
        NarrativeLayout(
            "2019", (2019, 2019), "{NAME}: {tier}", "bullets", "PRIORITIZED RECOMMENDATIONS:", True, False, "meet"
        ),
        NarrativeLayout(
            "2020", (2020, 2021), "{NAME}: {tier}", "joined", "PRIORITIZED RECOMMENDATIONS:", True, False, "meet"
        ),
        NarrativeLayout(
            "2022", (2022, 2025), "{NAME} ({tier})", "stars", "PRIORITIZED RECOMMENDATIONS:", True, False, "meet"
        ),
    )
}  # fmt: skip
"""Every layout that narratives are drawn in, by its key, in order of edition.

Source: the Trafficking in Persons Report, editions of 2009 to 2025; each is named for the first edition that had it.
"""

TIERS = {"1": "Tier 1", "2": "Tier 2", "2WL": "Tier 2 Watch List", "3": "Tier 3"}
"""From the best to the worst."""

SPECIAL = "SC"
"""The rating of a country that is on no tier."""
