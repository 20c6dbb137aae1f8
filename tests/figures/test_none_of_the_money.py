"""Money of which none was given, or nobody knows how much, calls to hotlines and permits, and who is asked of."""

from __future__ import annotations

from told_figures import reads

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
    "no help, and why": ("The ministry provided no assistance due to a lack of doctors.", "victims_assisted 0 2020"),
    "no support, and why": ("The ministry provided no financial support due to a shortage of staff.", "funding 0 2020"),
    "victims without money": ("Victims received no financial assistance.", ""),
    "neither money nor goods": ("The state provided neither funding nor food to the homes.", "funding 0 2020"),
    "none of the sum released": (
        "The state allocated 9 million lenars ($90,000) to the board; it had released none of these funds by May.",
        "funding 9000000 2020; funding 90000 2020; funding 0 2020",
    ),
    "none of what was collected": (
        "Courts collected fines, but none of these funds were used to support victims. None of the fines were used to "
        "help victims.",
        "",
    ),
    "programs without money": ("The government did not fund any trafficking-specific assistance programs.", ""),
    "neither money nor programs": (
        "The government did not fund or provide any assistance programs.",
        "victims_assisted 0 2020",
    ),
    "plans for each": ("It was unclear whether victims received individual care plans.", ""),
    "care and plans for each": (
        "It was unclear whether victims received care or individual care plans.",
        "victims_assisted - 2020",
    ),
    "none of the funds": ("None of the allocated funds had been disbursed.", "funding 0 2020"),
    "no budget of its own": (
        "The state did not allocate a specific budget for the board for the fourth consecutive year.",
        "funding 0 2020",
    ),
    "what others are allowed to purchase": (
        "The board amended its rules to allow workers to purchase a permit for 500 lenars ($1,300).",
        "",
    ),
    "what a document costs": (
        "The ministry provided a new work permit at a cost of 300 lenars ($800) and a passport printer at a cost "
        "of $90,000.",
        "funding 90000 2020",
    ),
    "what the state bears of it": ("The state paid the permit costs of its guests, $9,000.", "funding 9000 2020"),
    "what they paid for": ("The permit, for which workers paid 300 lenars ($800), included care.", ""),
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
    "committed for years": (
        "In 2018, the ministry committed $90,000 over three years to the shelter.",
        "funding 90000 2018",
    ),
    "paid by traffickers": ("Traffickers paid officials $90,000.", ""),
    "out of this amount": (
        "Of this amount, $90,000 was for the shelter and $10,000 for awareness.",
        "funding 90000 2020; funding 10000 2020",
    ),
    "a plan with a budget": ("The action plan carried a budget of $90,000.", "funding 90000 2020"),
    "a plan to do it": ("The ministry drafted a national action plan to train 40 officers.", ""),
    "statistics told at last": (
        "The government reported law enforcement statistics: 12 investigations and four prosecutions.",
        "investigations 12 2020; prosecutions 4 2020",
    ),
    "others did not either": (
        "Police did not report investigating any suspects, and judges did not issue any convictions.",
        "investigations - 2020; convictions 0 2020",
    ),
    "nobody is no part of none": (
        "Police did not refer any victims to care, and no NGO reported assisting any.",
        "victims_referred 0 2020; victims_assisted 0 2020",
    ),
    "of those arrested": ("It was not known how many of those arrested were charged.", "prosecutions - 2020"),
    "the year before a year": (
        "The ministry provided $30,000 in 2019, and $20,000 the year before.",
        "funding 30000 2019; funding 20000 2018",
    ),
    "a reflection period": ("The ministry granted 22 victims a reflection period.", "visas 22 2020"),
    "humanitarian stay": ("Police extended humanitarian stay to 61 victims.", "visas 61 2020"),
    "work permits unknown": ("Police did not report how many work permits were issued.", "visas - 2020"),
    "no money and no campaigns": (
        "The state did not provide funding for the action plan or conduct any campaigns.",
        "funding 0 2020",
    ),
    "neither convictions nor investigations": (
        "Police did not obtain convictions or initiate any investigations.",
        "convictions 0 2020; investigations 0 2020",
    ),
    "no shelter with money": ("None of the shelters received government funding.", "funding 0 2020"),
    "no reliable data": ("There are no reliable statistics on convictions.", "convictions - 2020"),
    "an outcome unknown": ("The outcome of the cases was unknown.", "prosecutions - 2020"),
    "trained nobody knows how many": (
        "The ministry reported training officials but did not specify how many.",
        "trainees - 2020",
    ),
    "a budget kept back": ("The budget was not made public.", "funding - 2020"),
    "no data on victims": ("The government did not report comprehensive victim data.", "victims_identified - 2020"),
    "spent beside what is compared": (
        "The ministry allocated €20,000, compared with €10,000 in 2019, and spent €5,000 on training.",
        "funding 20000 2020; funding 10000 2019; funding 5000 2020",
    ),
    "of which, behind a year": (
        "Police opened eight cases, two fewer than in 2019, of which none had reached court.",
        "investigations 8 2020; prosecutions 0 2020",
    ),
    "by how much it rose": (
        "The ministry allocated €20,000, an increase of €10,000 ($12,000) from 2019.",
        "funding 20000 2020",
    ),
    "no funds until then": ("The ministry did not allocate funding until November.", ""),
    "nobody could tell": (
        "None of the ministries could provide the number of victims referred to care.",
        "victims_referred - 2020",
    ),
    "helped without money": ("NGOs assisted victims with no financial support.", "funding 0 2020"),
    "did not formally": ("Police did not formally identify any.", "victims_identified 0 2020"),
    "subsidies in a currency": (
        "Homes received government subsidies of 1.2 million lenars ($4,060) each.",
        "funding 1200000 2020; funding 4060 2020",
    ),
    "no permanent residence": ("Police granted no permanent residence.", "visas 0 2020"),
    "early in a year": ("The ministry trained 75 counselors in early 2021.", "trainees 75 2021"),
    "the budget of a year": (
        "In its 2021 budget, the ministry earmarked $60,000, compared with $50,000 in the 2020 budget.",
        "funding 60000 2021; funding 50000 2020",
    ),
    "the next fiscal year": ("The ministry allocated $60,000 for the next fiscal year.", "funding 60000 2021"),
    "ended in acquittal": ("Four prosecutions remained pending; two others ended in acquittal.", "prosecutions 4 2020"),
    "how much it would give": ("The ministry did not say how much it would allocate in later years.", ""),
    "yet to do it": ("The government is yet to prosecute anyone.", "prosecutions 0 2020"),
    "still has not": ("Courts still have not convicted a trafficker.", "convictions 0 2020"),
    "callers": ("The hotline received 300 signals of trafficking and assisted 14 callers.", "hotline_calls 300 2020"),
    "a level not told": ("The government provided an unspecified level of funding to NGOs.", "funding - 2020"),
    "airfare": ("The consulate paid the airfare of one child victim.", "repatriations 1 2020"),
    "a code before the sum": (
        "The ministry gave the home CHF 20,000 ($22,750), up from CHF 15,000 ($17,000) in 2019.",
        "funding 20000 2020; funding 22750 2020; funding 15000 2019; funding 17000 2019",
    ),
    "how many, or how much": (
        "The ministry did not report how many received shelter, or how much it spent on them.",
        "victims_in_shelter - 2020; funding - 2020",
    ),
    "an officer arrested before": (
        "It was not known whether the officer arrested in 2019 was charged.",
        "prosecutions - 2019",
    ),
    "how many got shelter": (
        "The ministry did not report how many victims received shelter.",
        "victims_in_shelter - 2020",
    ),
    "reached the courts": ("No trafficking cases reached the courts.", "prosecutions 0 2020"),
    "and of now alone": (
        "The ministry did not report how much it spent on protection in 2020 or 2019 and did not provide funding to "
        "charities.",
        "funding - 2020; funding - 2019; funding 0 2020",
    ),
    "sent to services": (
        "The ministry did not report whether any such workers were referred to labor offices or protective services.",
        "victims_referred - 2020",
    ),
    "neither of two things": (
        'Thirty persons were victims of unspecified trafficking, which meant "sham adoption" and "sham marriage," '
        "neither of which was trafficking under the law.",
        "victims_identified 30 2020",
    ),
}


test_what_is_denied_or_unknown_is_told = reads(SAID)
