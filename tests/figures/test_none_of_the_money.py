"""Money of which none was given, or nobody knows how much, calls to hotlines and permits, and who is asked of."""

from __future__ import annotations

import pytest
from told_figures import given_by, tell

SAID = {
    "none of the government's money": ("NGOs received no government funding.", "funding 0 2020"),
    "no state money, told aside": (
        "NGOs, which received no state funding, provided shelter to 31 victims.",
        "funding 0 2020; victims_in_shelter 31 2020",
    ),
    "money not received, and something else in number": (
        "NGOs did not receive government funding, and two organizations closed their offices.",
        "funding 0 2020",
    ),
    "no support in money": ("NGOs received no financial support.", "funding 0 2020"),
    "victims without money": ("Victims received no financial assistance.", ""),
    "neither money nor goods": ("The state provided neither funding nor food to the homes.", "funding 0 2020"),
    "none of the sum released": (
        "The state allocated 9 million lenars ($90,000) to the board; it had released none of these funds by May.",
        "funding 9000000 2020; funding 90000 2020; funding 0 2020",
    ),
    "none of the funds": ("None of the allocated funds had been disbursed.", "funding 0 2020"),
    "no budget of its own": (
        "The state did not allocate a specific budget for the board for the fourth consecutive year.",
        "funding 0 2020",
    ),
    "announced that it would": (
        "The ministry announced it would provide £2 million ($2.7 million) to ten homes.",
        "funding 2000000 2020; funding 2700000 2020",
    ),
    "called for by a plan": ("The plan called for 45 million lenars ($530,000) in spending.", ""),
    "a campaign of a sum": (
        "The ministry launched a 2 million euro ($2.3 million) campaign and a €30,000 ($36,000) study.",
        "funding 2000000 2020; funding 2300000 2020; funding 30000 2020; funding 36000 2020",
    ),
    "a total unknown": ("The total amount of funding for victims was unknown.", "funding - 2020"),
    "lack of any": ("The lack of any convictions troubled the board.", "convictions 0 2020"),
    "nor did officials": (
        "Police did not identify any victims, nor did labor inspectors refer any potential victims to services.",
        "victims_identified 0 2020; victims_referred 0 2020",
    ),
    "none of others screened": (
        "Raids did not lead to the identification of any victims, and none of the 36 migrants deported were screened.",
        "victims_identified 0 2020",
    ),
    "one arrest": ("Police reported one arrest and two prosecutions.", "arrests 1 2020; prosecutions 2 2020"),
    "asked of those arrested before": (
        "It was unclear whether any of the 12 brokers arrested in 2019 were tried.",
        "prosecutions - 2019; arrests 12 2019",
    ),
    "without saying how many": (
        "Police identified 12 victims, without specifying how many were children.",
        "victims_identified 12 2020; victims_identified - 2020",
    ),
    "taken to a shelter": ("It was not known if police referred any of them to a shelter.", "victims_referred - 2020"),
    "not made public": ("Police did not make arrest data public.", "arrests - 2020"),
    "found by a hotline": ("The hotline identified 40 potential victims.", "victims_identified 40 2020"),
    "cases of a hotline": ("The hotline identified 40 potential trafficking cases.", "hotline_calls 40 2020"),
    "calls that were referred": (
        "The hotline received 300 calls, 31 of which were referred to police.",
        "hotline_calls 300 2020; hotline_calls 31 2020",
    ),
    "calls referred, not victims": (
        "The hotline received 300 calls and referred 31 to law enforcement.",
        "hotline_calls 300 2020",
    ),
    "permits renewed": (
        "The ministry granted residency to four victims and renewed permits for six others.",
        "visas 4 2020; visas 6 2020",
    ),
    "received what was offered": (
        "The law offered legal alternatives to removal, but police did not report whether any victims received them.",
        "visas - 2020",
    ),
    "helped home from abroad": ("Consuls helped 12 nationals exploited abroad return home.", "repatriations 12 2020"),
    "webinars": (
        "The ministry held 12 webinars; 90 officers participated in webinars.",
        "training_events 12 2020; trainees 90 2020",
    ),
}


@pytest.mark.parametrize(("text", "said"), SAID.values(), ids=SAID)
def test_what_is_denied_or_unknown_is_told(text: str, said: str) -> None:
    """Each text gives the figures set beside it."""
    assert tell(text) == given_by(said)
