"""How the narratives of each edition were laid out."""

from __future__ import annotations

from typing import Literal

from attrs import frozen

ListForm = Literal["semicolons", "bullets", "joined", "stars"]


@frozen
class NarrativeLayout:
    """How the narratives of some editions were laid out.

    Args:
        editions: first and last edition drawn for it.
        title: form of the title line.
        lists: form of the recommendations.
        heading: heading over the recommendations; where it ends in a blank the list runs on in the same line.
        capitals: whether section headings are in capitals.
        profile_first: whether the profile comes before the summary.
        verb: `comply with` or `meet`.
    """

    editions: tuple[int, int]
    title: str
    lists: ListForm
    heading: str
    capitals: bool
    profile_first: bool
    verb: str

    @property
    def key(self) -> str:
        """Its name, that of the first edition it is taken from."""
        return str(self.editions[0])

    @property
    def therefore(self) -> bool:
        """Whether the statement says what became of the tier ("therefore Vesmark remained on Tier 2")."""
        return not self.profile_first


_COMPLY, _MEET = "comply with", "meet"
_FOR, _PRIORITIZED = "Recommendations for {name}", "PRIORITIZED RECOMMENDATIONS:"

LAYOUTS = {
    layout.key: layout
    for layout in (
        NarrativeLayout((2009, 2013), "{NAME} ({tier})", "semicolons", f"{_FOR}: ", False, True, _COMPLY),
        NarrativeLayout((2014, 2014), "{NAME} ({tier})", "semicolons", f"{_FOR}:", False, True, _COMPLY),
        NarrativeLayout((2015, 2016), "{NAME}: {tier}", "semicolons", "RECOMMENDATIONS FOR {NAME}:", True, True, _MEET),
        NarrativeLayout((2017, 2018), "{NAME}: {TIER}", "semicolons", "RECOMMENDATIONS FOR {NAME}", True, False, _MEET),
        NarrativeLayout((2019, 2019), "{NAME}: {tier}", "bullets", _PRIORITIZED, True, False, _MEET),
        NarrativeLayout((2020, 2021), "{NAME}: {tier}", "joined", _PRIORITIZED, True, False, _MEET),
        NarrativeLayout((2022, 2025), "{NAME} ({tier})", "stars", _PRIORITIZED, True, False, _MEET),
    )
}
"""Every layout that narratives are drawn in, by its key, in order of edition.

Source: the Trafficking in Persons Report, editions of 2009 to 2025; each is named for the first edition that had it.
"""

TIERS = {"1": "Tier 1", "2": "Tier 2", "2WL": "Tier 2 Watch List", "3": "Tier 3"}
"""From the best to the worst."""

SPECIAL = "SC"
"""The rating of a country that is on no tier."""
