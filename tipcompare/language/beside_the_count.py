"""English words for what stands beside a country's own trainings, shelters and money: events, audiences, givers."""

from __future__ import annotations

from tipcompare.language.nations import NATIONS_IN_SHORT, STATES_AS_DOERS
from tipcompare.language.vocabulary import Words, inflect, phrases, words

_BREAKDOWNS = words("gender, genders, sex, age, ages, nationality, nationalities, countries, origin")
_UNTOLD = words("unspecified, unknown, not specified, was not specified, were not specified")
_LEFT_OPEN = _UNTOLD + words(
    "was unspecified, were unspecified, is unknown, was unknown, were unknown, not known, undisclosed"
)

_KIND_UNKNOWN = phrases(_BREAKDOWNS, _LEFT_OPEN) + phrases("unspecified, unknown, undisclosed", _BREAKDOWNS)

STATUSES_OF_ANYONE: Words = (
    "nonimmigrant status",
    *phrases(("", "temporary"), "protected status, protection status, immigration status, resident status"),
)
"""Statuses that refugees and others get as victims do."""

DISMISSED: Words = (
    *phrases("dismissed, suspended, removed", "from duty, from office, from service, without pay"),
    *phrases("suspended", ("", "the"), "pay of, salary of, salaries of"),
)
"""What was done to the posts of officials, told in several words."""

BESIDE_THE_COUNT: dict[str, Words] = {
    "kind-unknown": _KIND_UNKNOWN,
    "left-open": _UNTOLD,
    "of-anyone": phrases(STATUSES_OF_ANYONE, ("", "to", "for")),
    "attends": words(
        "attended, attending, attend, testified, testifying, testify, monitored, monitoring, monitor, observed, "
        "observing, participated, participating, participate, took part, represented, representing, accompanied, "
        "interpreters, interpretation, translators, witnesses"
    ),
    "stands-by": words(
        "represented, representing, supported, supporting, assisted, assisting, accompanied, support to, assistance "
        "to, representation to, to"
    ),
    "neutral": _KIND_UNKNOWN,
    "awareness": words(
        "awareness event, awareness events, awareness session, awareness sessions, awareness-raising session, "
        "awareness-raising sessions, awareness-raising event, awareness-raising events, awareness campaign, awareness "
        "campaigns, training and awareness-raising campaigns, training and awareness campaigns, conference, "
        "conferences, forum, forums, fora, lecture, lectures, anti-trafficking meetings"
    ),
    "aware": words("awareness, awareness-raising, among the public"),
    "audience": words(
        "general public, employers, students, pupils, youth, beneficiaries, workers, "
        "migrant workers, migrants, children, residents, villagers, dancers, viewers, listeners, parents"
    ),
    "lodger": words("residents, resident"),
    "sends": inflect("refer+r, transfer+r, direct") + words("sent, sending, took, brought, moved"),
    "firm": words(
        "human resources, human resources managers, human resources staff, businesses, companies, company, firms, "
        "hotel, hotels, airline, airlines, bank, banks, corporations, enterprises, private sector, private-sector, "
        "travel agencies, transport companies, recruitment agencies"
    ),
    "from-abroad": words(
        "foreign, foreign officers, neighboring, neighbouring, another country, other countries, neighboring country, "
        "neighbouring country, neighboring countries, neighbouring countries"
    ),
    "for-crises": words("crisis centers, crisis intervention centers, crisis rooms, one-stop centers, day centers"),
    "operates": words("operated, operate, operating, ran, maintained, maintain"),
    "able": words("could, can, capacity, capable of, able to, ability to"),
    "labor-office": words(
        "social security, social insurance, health insurance, pension scheme, insurance scheme, worker scheme, worker "
        "program, regularization program, legalization program, in violation of the law, in violation of labor law, in "
        "violation of labor laws, in violation of the labor law, in violation of the labor code, in violation of child "
        "labor law, in violation of child labor laws, child labor violations, for working without, removed from the "
        "country"
    ),
    "unregistered": words("unregistered, undocumented, undeclared, irregular, illegal"),
    "prison": words("detention, correctional, penal, penitentiary, prison, jail"),
    "envoys": words("diplomatic personnel, diplomatic staff, diplomats, diplomat, peacekeepers"),
    "gets": words("receive, received, receiving, receives, got, accepted"),
    "given": ("given",),
    "goes": ("went",),
    "apiece": words("each, apiece, each of the, each of these, each of those"),
    "each": words("each with, each involving, each involved, each included, each had, each of which, each case"),
    "witness": words("witnesses, witness, victim-witness, witness-protection"),
    "comes-forward": words(
        "sought, requested, applied, filed, testified, complained, agreed, consented, chose, opted, wished, cooperated"
    ),
    "dismisses": words(
        "dismissed, fired, sacked, suspended, removed, disciplined, demoted, reprimanded, dismissing, firing, "
        "suspending, removing, disciplining"
    )
    + DISMISSED,
    "state-in-short": NATIONS_IN_SHORT,
    "state-as-doer": STATES_AS_DOERS,
    "prompts": words("led, prompted, enabled, caused, helped, assisted"),
    "only-helps": words(
        "assisted, aided, helped, supported, funded, financed, sponsored, paid, trained, advised, cooperated, "
        "collaborated, participated, contributed, contributed to, information, evidence, intelligence"
    ),
    "outsider": words("volunteers, donors, companies, businesses, trade unions, labor unions")
    + phrases("women's, women’s, community, advocacy, religious, church, human rights, survivor", "groups"),
    "outsider-between-states": words("eu, european union, african union, world bank"),
    "mission": words("diplomatic missions, missions, embassy, embassies, consulate, consulates"),
    "anybody": words(
        "officials, government officials, public officials, government employees, civil servants, employees, "
        "personnel, staff, participants, trainees, people, persons, individuals"
    ),
    "calling": words(
        "judges, magistrates, prosecutors, clerks, court clerks, lawyers, attorneys, paralegals, teachers, nurses, "
        "doctors, midwives, psychologists, counselors, interpreters, social workers, caseworkers, police officers, "
        "labor inspectors, soldiers, border guards, prison guards, diplomats, peacekeepers, journalists, firefighters, "
        "taxi drivers, consular officers, consular officials, immigration officers, customs officers, military officers"
    ),
    "founding": words(
        "opened, opening, established, establishing, inaugurated, built, constructed, open, establish, build, "
        "construct, building, constructing, construction of, construction for"
    ),
    "jointly": ("jointly",),
    "by-day": words("one-stop, drop-in, one-stop centers, drop-in centers, day centers, community service centers"),
    "state-run": words("government shelters, government-run, government-operated, state-run, state-operated"),
    "accredited": words(
        "government-accredited, government-vetted, government-approved, government-licensed, government-registered, "
        "government-certified, state-accredited, state-approved, state-licensed, state-registered"
    ),
    "runs": words("ngo-run, ngo-operated, ngo-managed, ngo-administered"),
    "paid-with": words("funding, funds, money, grant, grants, subsidies, financial support, financial assistance"),
    "public-money": words(
        "government-funded, state-funded, publicly-funded, publicly funded, government-subsidized, subsidized, "
        "subsidizing, subsidizes, co-financed, co-funded, government-supported, publicly supported, state money, state "
        "funding, state funds, public money, public funds, public funding, public grant, public grants, government "
        "funds, government funding, government support, government support of, state support of, public support of"
    ),
}
"""Marks of these words."""
