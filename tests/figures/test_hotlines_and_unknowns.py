"""What a hotline heard, and what is said to be unknown of those who were counted before."""

from __future__ import annotations

from told_figures import reads

SAID = {
    "data on identification": (
        "The government did not report information on victim identification in 2020.",
        "victims_identified - 2020",
    ),
    "calls out of calls": (
        "The hotline received 41 calls. Of those, 12 were trafficking-related, and three were referred to police for "
        "investigation.",
        "hotline_calls 41 2020; hotline_calls 12 2020; hotline_calls 3 2020",
    ),
    "calls for information": (
        "The hotline received 3,200 calls for information, of which 610 concerned trafficking.",
        "hotline_calls 3200 2020; hotline_calls 610 2020",
    ),
    "calls out of calls in one sentence": (
        "Of the 96 calls that the hotline received, 15 concerned trafficking and nine were referred to police for "
        "investigation.",
        "hotline_calls 96 2020; hotline_calls 15 2020; hotline_calls 9 2020",
    ),
    "a hotline that heard of none": (
        "The ministry ran a hotline in four languages, but it did not receive any reports of trafficking.",
        "hotline_calls 0 2020",
    ),
    "what a hotline heard": ("The hotline for workers received 45 complaints.", "hotline_calls 45 2020"),
    "what somebody's hotline heard": ("A hotline run by a charity recorded 12 cases.", "hotline_calls 12 2020"),
    "what others heard": ("The ministry opened a hotline, and police received 12 complaints.", ""),
    "a hotline's silence": (
        "The army ran a hotline, although it was not free and did not report receiving any cases.",
        "hotline_calls - 2020",
    ),
    "calls of a kind": (
        "The center took 900 calls, but it was unclear how many of those were reports of trafficking.",
        "hotline_calls 900 2020; hotline_calls - 2020",
    ),
    "those of a kind": (
        "Police freed 54 children, although they did not specify how many were related to forced labor.",
        "victims_identified 54 2020; victims_identified - 2020",
    ),
    "cases of a kind": (
        "Prosecutors prosecuted 13 cases; it is unclear how many of these cases involved trafficking crimes.",
        "prosecutions 13 2020; prosecutions - 2020",
    ),
    "cases of those counted before": (
        "Charities identified and assisted 70 victims. It was unclear how many cases involved trafficking.",
        "victims_identified 70 2020; victims_assisted 70 2020; victims_identified - 2020",
    ),
    "calls from so many people": (
        "The state-funded hotline received calls from 315 people. The helpline answered inquiries from some 40 men; it "
        "also received 12 calls from 11 women. Police answered inquiries from 90 people.",
        "hotline_calls 315 2020; hotline_calls 40 2020; hotline_calls 12 2020",
    ),
    "if any": (
        "The ministry did not report what services, if any, it provided to identified victims.",
        "victims_assisted - 2020",
    ),
    "statistics on people": ("Statistics on trafficking victims were unavailable.", "victims_identified - 2020"),
    "what became of cases": (
        "The government did not report the outcome of the cases of the brokers arrested in 2018.",
        "prosecutions - 2020",
    ),
    "facilities that there are none of": (
        "Victims had access to nine shelters, but the government did not have facilities for children.",
        "shelters 9 2020; shelters 0 2020",
    ),
    "a verb that is no money": ("The government did not provide or fund services for victims.", ""),
    "what training was not given on": (
        "The government did not provide training for police officers on how to recognize, investigate, and try cases.",
        "",
    ),
    "not reported in brackets, of another year": (
        "Police referred 13 victims to shelters (unreported in 2019) and investigated 12 cases (data unavailable for "
        "2018).",
        "victims_referred 13 2020; victims_referred - 2019; investigations 12 2020; investigations - 2018",
    ),
    "data that went on lacking": (
        "The government continued to lack data on the number of victims it assisted.",
        "victims_assisted - 2020",
    ),
    "any of several, each named in the singular": (
        "The government did not report any investigation, prosecution, or conviction of brokers.",
        "investigations - 2020; prosecutions - 2020; convictions - 2020",
    ),
    "sentences that courts imposed": (
        "The government did not report the sentences that courts imposed.",
        "sentence_min - 2020; sentence_max - 2020",
    ),
    "procedures not reported to be used": (
        "The government did not report implementing its procedures for the identification and referral of victims.",
        "",
    ),
    "of which kind shelters were": (
        "Police referred 14 victims to shelters but did not specify the types of shelter or the length of their stay.",
        "victims_referred 14 2020",
    ),
    "how many shelters and of which kind": (
        "The government did not report the number or types of shelters.",
        "shelters - 2020",
    ),
    "sentences appealed": ("The government did not report whether they appealed the sentences imposed.", ""),
    "residency that was not reported to be granted": (
        "Authorities did not report granting residency to any victims, nor the issuance of permits to stay.",
        "visas - 2020",
    ),
    "whether any alternatives to removal were given": (
        "The government offered legal alternatives to removal but did not report whether it offered any to victims.",
        "visas - 2020",
    ),
    "whether any alternatives to their removal were given": (
        "The government had a policy to offer victims alternatives to their removal, but did not report whether it "
        "provided any to victims in 2020.",
        "visas - 2020",
    ),
    "whether any were offered": (
        "The law offered legal alternatives to removal; police did not report whether any were offered to victims.",
        "visas - 2020",
    ),
    "calls to the hotline of a fund": (
        "The police hotline received 90 calls and the fund’s hotline received 140 calls.",
        "hotline_calls 90 2020; hotline_calls 140 2020",
    ),
    "an unreported amount": ("The ministry provided an unreported amount of funding to charities.", "funding - 2020"),
}


test_hotlines_and_unknowns_are_read_as_they_are_told = reads(SAID)
