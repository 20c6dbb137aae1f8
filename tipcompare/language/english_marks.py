"""What English words do to the figures around them: the marks that the rules of figures look for."""

from __future__ import annotations

from tipcompare.language.beside_the_count import BESIDE_THE_COUNT, DISMISSED
from tipcompare.language.english_years import NEVER, NEVER_THERE, YEARS
from tipcompare.language.help_given import GIVEN_BY, GOODS, LODGINGS, REACHING
from tipcompare.language.in_court import FAMILY_LAWS, IN_COURT
from tipcompare.language.irregular_verbs import PARTICIPLES, PASTS, PASTS_AND_PARTICIPLES
from tipcompare.language.nations import OTHER_COUNTRIES
from tipcompare.language.office_holders import OFFICE_HOLDERS, OFFICIAL_MISDEEDS, STATE_OFFICIALS
from tipcompare.language.other_matters import FOR_CRIMES, OTHER_MATTERS
from tipcompare.language.reporting import REPORTING
from tipcompare.language.small_words import SMALL_WORDS
from tipcompare.language.vocabulary import Words, phrases, words

_OUT_OF_THEM = words(
    "of whom, of which, of those, of these, of them, of this number, of that number, of this total, of that total, "
    "among them, among whom, among these, among those, within this number, within this total, within this group"
)
_NEITHER_OF = words("neither of which, neither of whom, neither of the, neither of these, neither of them")
_ABOUT = words("related to, connected to, connected with, linked to")
_HALF_OF = phrases(
    ("", "less than", "fewer than"),
    "half, half of, a third of, one-third of, two-thirds of, a quarter of, one-quarter of",
    "the, those",
)
_EXCEEDING = _HALF_OF + words(
    "above, below, exceeding, surpassing, short of, up on, down on, fewer than, more than, less than, lower than, "
    "higher than"
)
_OF_LAW = words(
    "article, articles, section, sections, chapter, law, decree, act, resolution, number, convention, paragraph, "
    "title, protocol, #, ordinance, part, code, directive, c, no ., nos ., n °, nº, №"
)
_WITHOUT = words("did not have, remained without, remains without, was without")
_SERVED_JUSTICE = phrases(
    "assisted", "law enforcement, police, authorities, prosecutors, investigators, officials"
) + phrases(
    "assisted, participated",
    "in, with",
    ("", "the", "their", "criminal", "law enforcement"),
    "investigation, investigations, prosecution, prosecutions, trial, trials, proceedings",
)
"""What those who were harmed did for justice."""
_HOUSE = words("house, accommodate, shelter, host, hold, serve, receive, admit, care for")
_COULD_HOUSE = phrases("was, were", "able to", _HOUSE)

_ABROAD = OTHER_COUNTRIES + words("abroad, overseas, foreign country, a third country, third countries")
STATE_BY_NAME = phrases("national, public", "organization, organizations")
MARKS: dict[str, Words] = {
    **YEARS,
    **OTHER_MATTERS,
    **SMALL_WORDS,
    **BESIDE_THE_COUNT,
    **REPORTING,
    **IN_COURT,
    "be": words("was, were, been, being, are, is, be"),
    "have": words("had, has, have, having, had yet, has yet, have yet"),
    "exists": words("there were, there was, there are, there is, there had been"),
    "relative": words("who, whom, whose, that, which"),
    "break": words("but, while, although, though, whereas, yet, however, despite, therefore"),
    "subordinate": words("when, because, due to, owing to, where, if, until, after, since"),
    "and": words("and, or, nor, as well as, and / or, as did"),
    "link": words(
        "of, against, involving, into, concerning, for, in, on, regarding, from, with, including for, continued "
        "against, initiated against"
    )
    + _ABOUT
    + FOR_CRIMES,
    "including": words(
        "including, consisting of, comprising, comprised, involving, involved, implicating, such as, as well as, "
        "namely, in addition to, included, include, was made up of, were made up of, was composed of, were composed of"
    )
    + _OUT_OF_THEM,
    "besides": words("in addition to, besides, apart from, aside from, beyond"),
    "covers": words("covered, covering, concerned, concerning, extended to"),
    "includes": words("including, include, includes, included"),
    "aids": words("assisted, aided, helped, supported"),
    "makes-up": words("accounted for, accounting for, up, numbered, represented, comprised, constituted, formed"),
    "members": words("made up of, composed of, comprised of, consisting of, comprising"),
    "contrast": words("while, whereas"),
    "counted-out": _NEITHER_OF + _OUT_OF_THEM,
    "negation": NEVER
    + words(
        "did not, does not, do not, declined to, refused to, have not, has not, had not, was not, were not, "
        "failed to, fails to, fail to, without, neither, nor did, nor, could not, unable to, was unable to, were "
        "unable to, was not able to, were not able to, did not have, did not formally, did not officially, at no "
        "time, at no point, can not, cannot"
    ),
    "half": words(
        "adequately, generally, frequently, routinely, sometimes, comprehensive, properly investigate, properly, "
        "consistently, fully, sufficiently, effectively, always, often, systematically, adequate, sufficient, enough, "
        "additional, proactively, regularly, regular, vigorously, full, most, significant, significantly, substantial, "
        "meaningful, tangible"
    ),
    "light-verb": words(
        "obtain, secure, initiate, open, have, conduct, launch, operate, operated, allocate, provide, dedicate, "
        "complete, obtained, secured, initiated, opened, launched, conducted, receive, achieve, make, pursue, "
        "establish, maintain, win, won, achieved, record, see, had, resulted in, grant, issue, "
        "issued, hand down, handed down, render, rendered, produce, produced, yield, yielded, lead to, led to, result "
        "in, saw, seen"
    ),
    "upholds": words("maintain"),
    "plan": words(
        "arrangements, plan, plans, action plan to, action plans to, plan of action to, national plan to, planned, "
        "request, requests, requested, should, could, could not, can, may, might, would, will, intend, intended, "
        "negotiations, allow, allowed, required, requires, permitted, aimed, seeking, sought, attempt, attempted, "
        "attempting, asked, urged, declined, refused, reluctant, unwilling, lacked, lacking, try to, tries to, tried "
        "to, trying to, capacity, capable of, pledged, order, able to, eligible, entitled, efforts to, ability to, in "
        "order to, targeted, goal, impossible, failing to, failed, is working, are working"
    )
    + _COULD_HOUSE,
    "ahead": words("may, might, will, would"),
    "planned": words("intend, intended, plan, planned, plans"),
    "stands": words("is, are"),
    "housed-by": words("served, housed, accommodated, assisted, sheltered, hosted, lodged, cared for"),
    "awards": words("award, awarded, awarding, granted, granting"),
    "pays": words("paid, pay, pays, paying, reimbursed, refunded"),
    "years-old": words("old, of age"),
    "rest": words("other, the other, remaining, the remaining"),
    "remaining": words("remaining, the remaining"),
    "those-left": words("another, other, the other, the others, remaining, the remaining, the latter, the rest"),
    "counterpart": words("the other, the others"),
    "amounts": words("numbering, total, totaled, totaling, totalling, totalled, amounted to, amounting to"),
    "average": words("average, averaging, averaged, mean, median, on average"),
    "other-money": words(
        "fine, fines, fined, restitution, compensation, damages, each paid, bribe, bribes, wages, wage, fee, fees, "
        "salary, salaries, income, debt, debts, profits, assets, minimum wage, payment, payments, payment of, "
        "payments of, stipend, stipends, bail, loans, fines of, bond, deposit, ransom, price, prices, penalty, "
        "penalties, called for, calling for, recruitment fees, back wages, earnings, backpay, prescribed, prescribe, "
        "punishable, ranged, ranging, each victim, per victim, per child, each child, per person, each person, per "
        "individual, each individual, unpaid wages, withheld wages, unpaid salaries, withheld salaries, per family, "
        "each family, per day, a day, each day, every victim, allowance of, monthly allowance, daily allowance, "
        "weekly allowance, living allowance, lump sum, lump sum of"
    ),
    "price": words("cost, costs, costing, a cost of, costs of"),
    "buys": words("purchase, purchased, purchasing, buy, bought, buying"),
    "document": words(
        "permit, permits, visa, visas, passport, passports, license, licenses, licence, licences, registration"
    ),
    "outlay": words("payment of, payments of, lump sum of, allowance of"),
    "gift": words("grant, grants, donation, donations, donor, donors"),
    "concludes": words("concluded, concluding, conclude, completed, completing, complete, finished, finish"),
    "ends": words(
        "ceased, ceasing, discontinued, discontinuing, dropped, dropping, halted, halting, terminated, terminating, "
        "withdrew, withdrawing, dismissed, dismissing, abandoned, abandoning, called off, threw out, delayed, "
        "delaying, hampered, hampering, hindered, hindering, prevented, preventing, precluded, precluding, impeded, "
        "impeding, thwarted, thwarting, blocked, blocking, barred, deterred"
    ),
    "as": words("as, as many as, like, like in, just like"),
    "region": words(
        "province, provinces, district, districts, region, regions, county, counties, municipality, municipalities, "
        "city, cities, town, towns, island, islands, canton, cantons, prefecture, prefectures, state, states, "
        "state of, capital, north, south, east, west, northeast, northwest, southeast, southwest"
    ),
    "whole-state": ("state",),
    "may-act": words("organization, organizations, church, churches") + STATE_BY_NAME,
    "state-by-name": STATE_BY_NAME,
    "post": words("stations, brigades, offices, units, posts, precincts, squads, branches"),
    "raid": words("raid, raids, operation, operations"),
    "occasion": words(
        "raids, operations, inspections, screenings, patrols, visits, centers, centres, clinics, hospitals, "
        "facilities, shelters, homes"
    ),
    "newly": words("newly, recently"),
    "faith": words("quranic, koranic, islamic, muslim, christian, catholic, buddhist, hindu, roma, romani"),
    "elsewhere": _ABROAD + words("foreign, neighboring, neighbouring, a foreign government"),
    "abroad": _ABROAD,
    "abroad-where": ("overseas",),
    "likewise": words("either, too, again, likewise"),
    "they": words("they, it"),
    "pronoun": words("as, this, that, each, every, which, at, last, first, another, no"),
    "function": words(
        "in, of, for, to, from, with, by, who, whom, whose, that, which, were, was, are, is, be, been, being, had, "
        "has, have, did, do, does, during, through, on, at, under, as, and, or, but, while, until, after, before, "
        "prior to, into, onto, without, within, between, among, than, when, where, if, because, so, not, it, they, "
        "them, their, its, this, these, those, the, a, an, there, also, each, both, all, only, over, upon, against, "
        "per, via, any, no, some, concerned, involved, involving, resulted, occurred, remained, took, pertained, "
        "toward, towards, across, about, abroad, nationwide, respectively, together, annually, throughout, resulted "
        "in, per annum, result in, end in, culminate in, guilty, whatsoever"
    )
    + _ABOUT,
    "unrelated": words(
        "acquitted, acquitting, absolved, absolving, exculpated, dismissing, dropping, withdrawing, releasing, "
        "withdrawn, discontinued, let go, let off, set free, released, dismissed, withdrew, deported, fined, filed, "
        "requested, applied, inspected, closed, escaped, died, appealed, pleaded, lost, employed, hired, screened, "
        "screening, acquittals, interviewed, visited, distributed, interviewing, screen, monitored, revoked, "
        "suspended, inspecting, conducted screening, awareness-raising, detained, deportation, penalized, overturned, "
        "upheld, dropped charges, dropped the charges, dropped all charges, dismissed charges, dismissed the charges, "
        "dismissed all charges, withdrew charges, withdrew the charges, threw out charges, threw out the charges, "
        "declined, refused, turned down, turned it down, turned them down, fled, testified, absconded, issued arrest "
        "warrants, issued warrants, issued red notices, impossible, was "
        "lacking, were lacking"
    )
    + _SERVED_JUSTICE,
    "verb": words(
        "made, held, led, found, brought, sent, met, put, set, said, kept, left, let, paid, came to, stated, noted, "
        "remained, continued, included, went, worked, participated, resulted, resulted in, led to, demonstrated, took "
        "place, lacked, built, made efforts, continued to, spent, bought, "
        "threw out, called off"
    )
    + DISMISSED
    + tuple(past for past in PASTS if past not in YEARS["moves"]),
    "did-or-done": PASTS_AND_PARTICIPLES,
    "many-by-itself": words("men, women, children, people, policemen, policewomen, fishermen"),
    "except": words("all but, all except"),
    "ago": words("earlier, ago, later, prior, previously"),
    "of-law": _OF_LAW + FAMILY_LAWS,
    "not-counted": words(
        "as young as, tier, aged, age, ages, page, than, other, younger than, older than, under the age of, phase, "
        "level, day, between the ages of"
    )
    + _OF_LAW,
    "of-age": words("turned, turning"),
    "light": words(
        "only, total, of, a, to, all, for, the, into, just, another, an, additional, a total of, the other, at, with, "
        "as, their, its, first, previous, these, those, his, her, both, new, newly, also, approximately, about, "
        "potential, respectively, alleged, suspected, confirmed, forced, original, initial, an additional, a "
        "combined, a cumulative, a further, a record, a combined total of"
    ),
    "percent": words("percent, %, per cent, percentage, third, thirds, quarter, quarters"),
    "own-misdeed": OFFICIAL_MISDEEDS,
    "official": (*OFFICE_HOLDERS, *STATE_OFFICIALS, *OFFICIAL_MISDEEDS, *words("corrupt, military, security forces")),
    "whole": words(
        "of, among, out of, from among, within the total number of, within the number of, within the total of"
    ),
    "everywhere": words("country, nation"),
    "of-movement": words(
        "asylum system, asylum process, asylum procedure, asylum procedures, refugee camp, refugee camps, migrant "
        "flows, migration flows, mixed migration flows, immigration detention, borders"
    ),
    "setting": words("at, after, before, under, within, until, despite"),
    "place": words("in, at, from, through, during, by, across, outside"),
    "subject": words("it, they, he, she"),
    "respectively": ("respectively",),
    "single": words("a single, a single one, one single"),
    "force": words(
        "police, gendarmerie, law enforcement, police officers, law enforcement officers, law enforcement officials"
    ),
    "own": ("own",),
    "not": words("not, not guilty"),
    "pair": ("both",),
    "of-two": ("neither", *_NEITHER_OF),
    "one-more": ("another",),
    "agency": words(
        "social workers, labor inspectors, immigration officials, immigration officers, gendarmerie, judicial police, "
        "border police, coast guard, border guard, border guards, border patrol, labor inspectorate, social services, "
        "border force, immigration service, migration service, customs service, customs officials, customs officers, "
        "customs authorities, civil guard, national guard, marine police, maritime police, military police"
    ),
    "ministry": words("ministry, ministry's, ministry’s"),
    "subject-of": words("the subject of, the target of, the object of"),
    "whole-government": words("government, authorities"),
    "of-any-body": words("first responders, front-line responders, responders"),
    "owner": words("belonging to, owned by"),
    "chose": words("chose, elected, opted"),
    "came": words(
        "came from, come from, had come from, hailed from, originated from, belonged to, stemmed from, arose from, "
        "resulted from, held ... nationality, held ... nationalities, held ... citizenship"
    ),
    "did": words("did, does, do, was able to, were able to"),
    "holds": words("contained, contain, met, meet, qualified as, qualify as, constitute, bore, lacked"),
    "proves": words("proved to be, turned out to be"),
    "involving": words("involved, concerned, pertained to, related to, were for, dealt with"),
    "goods": LODGINGS
    + GOODS
    + words("transportation, transport, repatriation, medical, psychological, psychosocial, exams, examinations"),
    "harm": words(
        "death, deaths, murder, murders, killing, killings, disappearance, disappearances, abuse, exploitation, "
        "abduction, kidnapping, rape, trafficking, torture, beating, recruitment, mistreatment"
    ),
    "street": words(
        "street children, street child, lived on the street, lived on the streets, living on the street, living on "
        "the streets, living in the street, living in the streets, lived or worked on the streets, lived or worked in "
        "the streets, living or working in the streets, living or working on the streets, homeless, experiencing "
        "homelessness, experienced homelessness, missing children, missing persons, missing people, missing girls, "
        "from the street, from the streets, off the streets, used the streets, using the streets, use the streets"
    ),
    "hotline": words("hotline, hotlines, helpline, helplines, emergency line, emergency lines"),
    "brings-about": words(
        "led to, leading to, resulted in, resulting in, contributed to, contributing to, enabled, enabling, gave rise "
        "to, giving rise to"
    ),
    "led-to": REACHING,
    "everyone": words("all, each, every one"),
    "doubtful": words("potential, possible, presumed, suspected, probable, likely, not unlikely, prospective"),
    "at-risk": words("at-risk, vulnerable, at risk, at high risk, in vulnerable situations, likely to become"),
    # "six adult and two child victims"
    "describing": words("adult, child, minor, juvenile, male, female, migrant, official, government, ngo"),
    "exploiting": words("begging, soldiering, complicity"),
    "anaphor": words("such, these allegations, those allegations"),
    "definite": words("the, all, these, those"),
    "them": words("them, him, her, it"),
    "gives": words("provide, allocate, dedicate, commit, establish, provided, allocated, gave, give"),
    "held-there": ("where",),
    "learns": words(
        "participated, participate, took part, take part, learned, learnt, studied, practiced, discussed, heard of, "
        "heard about"
    ),
    "offers": words("offered, offering"),
    "traffickers-exploit": ("traffickers exploited",),
    "sum": words("total, the total, a total of, total of, the total of, sum"),
    "deny": NEVER
    + _WITHOUT
    + words("did not, failed to, has not, have not, had not, nor did, were not, was not, neither, nor"),
    "denies-anew": ("nor did",),
    "fails": words("failed to"),
    "offered": words(
        "this provision, these provisions, such provisions, this benefit, these benefits, such benefits, this status, "
        "such status, this policy, this alternative, this legal alternative, these alternatives, this option, this "
        "mechanism, these mechanisms, such permits, such relief, this relief, these options, this to, these to"
    ),
    "using": words(
        "use, uses, used, using, grant, grants, granted, granting, issue, issued, issuing, give, gave, given, receive, "
        "received, receiving, provide, provided, providing, apply, applied, applying, obtain, obtained, offer, "
        "offered, given to, made available to, award, awarded, extend, extended, extending, invoke, invoked, exercise, "
        "exercised, seek, sought, benefited, benefitted, benefited from, benefitted from"
    )
    + GIVEN_BY,
    "lacking": _WITHOUT + NEVER_THERE,
    "more": words("also, additional, another, additionally, separately, in addition, an additional, further, other"),
    "topic": words(
        "trafficking, anti-trafficking, trafficking-related, traffickers, trafficker, trafficking in persons, "
        "trafficking in human beings"
    ),
    "object": words("whom, of whom, that, which"),
    "complaint": words("claims, complaints, complaint, allegations, accusations"),
    "behalf": ("behalf",),
    "commits": words("committed, perpetrated"),
    "thought": words(
        "presumed, believed, thought, consider, considered, deem, deemed, assumed, suspected, determined, judged, "
        "held, alleged"
    ),
    "irregular": (
        *PARTICIPLES,
        *words("put, took"),
        *phrases("kept", "in", "detention, custody"),
    ),
    "finding": ("found",),
    "helping": words(
        "assisted, participated, cooperated, collaborated, assisting, participating, cooperating, collaborating"
    ),
    "out-of-more": words("among them, as a result"),
    "aid": words(
        "help of, assistance of, support of, cooperation of, collaboration of, participation of, the help of, the "
        "assistance of, the support of, the cooperation of, help from, assistance from, support from"
    ),
    "against": words(
        "against, after, following, as were, not far from, not far below, not far above, well above, well below, far "
        "above, far below, just above, just below"
    )
    + _EXCEEDING,
    "exceeding": _EXCEEDING,
    "half-of": _HALF_OF,
    "theirs": words(
        "families, relatives, parents, mothers, fathers, brothers, sisters, homes, employers, identity, identities, "
        "nationality, nationalities, passports, documents, whereabouts, bodies, remains, belongings"
    ),
    "recipient": words("recipients, beneficiaries"),
    "kin": words("dependents, dependants, relatives, families"),
    "confirms": words("confirmed, confirm, confirming, verified, verify, validated, recognized, accepted"),
    "often": words(
        "per year, per month, per week, per day, a month, each month, each week, each day, every month, every week, "
        "every day, at a time, at any one time, at any given time, at one time"
    ),
    "suffers": words("experienced, endured, had suffered"),
    "habit": words("makes, make, conducts, conduct, performs, perform"),
    "beneficiary": words("to, for, with"),
    "alone": ("alone",),
    "of-origin": words("cross-border, domestic, internal, transnational, migrant, stateless"),
    "citizenship": words("citizenship, nationality, descent, origin, nationals, citizens, citizen"),
    "exploits": words("exploited, exploit, exploits"),
    "by-themselves": words("self-identified, self-identifying, self-referred, self-reported")
    + phrases("identified as", "lgbt, lgbtq, lgbtqi, gay, lesbian, bisexual, queer, transgender, intersex, nonbinary"),
    "migrants": words(
        "migrants, migrant workers, refugees, asylum-seekers, asylum seekers, passengers, travelers, deportees, "
        "evacuees, returnees"
    ),
    "stops": words("intercept, intercepted, intercepting, interception of"),
    "exploited-how": words(
        "brothel, brothels, exploitative, exploited, sexually exploited, exploitation, trafficked, being sold"
    ),
    "screens": words("screen, screened, screening, screenings, conducted screening, interviewed, interviewing"),
    "permits": words(
        "allow, allows, allowed, allowing, permit, permits, permitted, permitting, authorized, authorizes"
    ),
    "families": ("families",),
    "program": words("program, programme, project, initiative, scheme"),
    "gone": words(
        "closed, close, closing, shut, dropped, shelved, discontinued, revoked, canceled, cancelled, denied, rejected, "
        "refused, withdrew, withdrawn"
    ),
    "dismissal": words("dismissal, closure, discontinuance, discontinuation, cancellation, termination"),
    "unopened": phrases("neither of which, none of which", ", had, were, was", ", yet", "opened, open, operational")
    + phrases("which", "had not, have not, were not, was not, has not", ", yet", "opened, open, operational"),
    "to-open": phrases("to", ("become operational", "become functional", "begin operating", "begin operations")),
    "put-off": words("postponed, postponing, put off, called off"),
}
