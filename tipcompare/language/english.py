"""The English of official country reports: what the words around a number say about it."""

from tipcompare.language.vocabulary import PeriodRule, Vocabulary, words

MONTHS = words("January, February, March, April, May, June, July, August, September, October, November, December")
_MONTH = "|".join(MONTHS)
_YEAR = r"(?:19|20)\d\d"
_TO_NEXT = rf"(?:[-–/](?:{_YEAR}|\d\d))?"
_COUNTED = r"(?:investigations|prosecutions|convictions|cases|victims|figures?|totals?)"
_LAWS = (
    r"(?:(?:anti|\w+ing|trafficking|revised|amended|criminal|penal|labor|national)\b\S* ){0,3}"
    r"(?:laws?|acts?|decrees?|codes?|statutes?|constitution|amendments?|ordinances?|protocols?|conventions?|"
    r"legislation|regulations?|plans?|resolutions?|bills?|strategy|agreements?|reports?|elections?)\b"
)
_WITHIN = r"(?:in|during|for|over|throughout|within|by|at|to) (?:the )?(?:close of |end of |course of )?(?:the )?"
_ONES = words(
    "zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, "
    "fourteen, fifteen, sixteen, seventeen, eighteen, nineteen"
)
_TENS = words("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety")

_OFFICIALS = words(
    "officials, official, officers, officer, policemen, policeman, soldiers, soldier, judges, "
    "judge, prosecutors, prosecutor, inspectors, inspector, employees, employee, teachers, "
    "recruits, personnel, staff, diplomats, diplomat, peacekeepers, troops, guards, social "
    "workers, labor inspectors, labor inspector, labor officials, magistrates, investigators, "
    "participants, trainees, professionals, students, attorneys, lawyers, police, cadets, social "
    "worker, police officers, police officer, immigration officers, law enforcement officers, law "
    "enforcement officials, government officials, government employees, government employee, "
    "representatives, practitioners, trainers, trainee, front-line responders, instructors, "
    "providers, responders, consular officers, border guards, nurses, doctors"
)

ENGLISH = Vocabulary(
    numbers=(
        *((word, float(value)) for value, word in enumerate(_ONES)),
        *((word, 10.0 * value) for value, word in enumerate(_TENS, start=2)),
        *(
            (f"{tens}-{ones}", 10.0 * value + one)
            for value, tens in enumerate(_TENS, start=2)
            for one, ones in enumerate(_ONES[1:10], start=1)
        ),
    ),
    scales=(("hundred", 1e2), ("thousand", 1e3), ("million", 1e6), ("billion", 1e9), ("dozen", 12.0)),
    kinds=(
        (
            "victim",
            words(
                "victims, victim, survivors, survivor, trafficking victims, trafficking victim, child "
                "victims, potential victims, returnees"
            ),
        ),
        (
            "suspect",
            words(
                "suspects, suspect, traffickers, trafficker, defendants, defendant, offenders, offender, "
                "perpetrators, perpetrator, recruiters, brokers, smugglers, tourists, criminals, accomplices, "
                "ringleaders, exploiters, pimps, accused, convicts, employers, trafficking suspects"
            ),
        ),
        ("official", _OFFICIALS),
        (
            "person",
            words(
                "persons, person, people, individuals, individual, women, woman, men, man, girls, girl, boys, "
                "boy, children, child, minors, minor, adults, adult, females, males, female, male, nationals, "
                "national, citizens, citizen, foreigners, foreigner, migrants, migrant, laborers, laborer, "
                "workers, worker, fishermen, juveniles, parents, couple, members, residents, dependents, "
                "infants, youth, relatives, anyone, somebody, nobody, domestic workers, beneficiaries, "
                "transgender, transgendered"
            ),
        ),
        (
            "case",
            words(
                "cases, case, claims, complaints, files, incidents, incident, instances, instance, "
                "trafficking cases, trafficking case, crimes, offenses"
            ),
        ),
        (
            "thing",
            words(
                "reports, inspections, visits, applications, homes, households, families, companies, "
                "businesses, schools, leaflets, brochures, posters, pamphlets, copies, materials, vehicles, "
                "workplaces, establishments, signatures, views, viewers, listeners, passports, contracts, "
                "licenses, agencies, violations, requests, statements, websites, advertisements, beds, rooms, "
                "counts, articles, sections, provinces, districts, cities, regions, states, countries, "
                "villages, communities, stations, units, posts, ngos, organizations, institutions, projects, "
                "programs, campaigns, meetings, agreements, bills, laws, recommendations, areas, languages, "
                "cells, hectares, percent, points, members of parliament, raids, operations, cantons, "
                "disclosures, bank accounts, documents, hours, teams, offices, embassies, ministries, "
                "networks, rings, quarters, counties, islands, hotlines, factories, hotels, brothels, sites"
            ),
        ),
    ),
    dimensions=(
        ("level", "federal", words("federal, federal-level, federally")),
        ("level", "state", words("state, state-level, provincial, provincial-level, state and local, states of")),
        (
            "exploitation",
            "sex",
            words(
                "sex, sexual, sexual exploitation, prostitution, forced prostitution, sex trafficking, "
                "commercial sexual exploitation, sexually exploited"
            ),
        ),
        (
            "exploitation",
            "labor",
            words(
                "labor, labour, forced labor, forced labour, labor trafficking, labor exploitation, "
                "servitude, domestic servitude, slavery, forced begging, debt bondage, forced domestic work"
            ),
        ),
        (
            "exploitation",
            "unspecified",
            words(
                "unspecified, unknown, not specified, was not specified, were not specified, unspecified "
                "exploitation, unspecified forms of trafficking, unknown exploitation, unidentified forms"
            ),
        ),
        ("sex", "female", words("women, woman, girls, girl, female, females")),
        ("sex", "male", words("men, man, boys, boy, male, males")),
        ("age", "adult", words("women, woman, men, man, adult, adults")),
        ("age", "child", words("girls, girl, boys, boy, child, children, minor, minors, underage, juveniles")),
        ("nationality", "foreign", words("foreign, foreigners, non-citizens, foreign nationals")),
    ),
    neutral=words(
        "members of the public, served as, serve as, serves as, served terms, served sentences, "
        "serving sentences, served time, served on, arrest warrants, arrest warrant, charged with "
        "the, sex tourism, gender unspecified, nationality unspecified, unspecified gender, "
        "unspecified nationality, labor ministry, labor inspectorate, labor inspection, labor "
        "inspections, labor code, labor codes, labor law, labor laws, labor courts, labor court, "
        "labor rights, labor recruiters, labor recruitment, labor agents, labor department, labor "
        "unions, ministry of labor, minister of labor, department of labor, secretariat of labor, "
        "state of, state funds, state budget, state funding, state department, state television, "
        "secretary of state, minister of state, head of state, foreign ministry, foreign minister, "
        "ministry of foreign affairs, foreign affairs, foreign assistance, foreign governments, "
        "foreign government, foreign counterparts, children's home, ministry of women, violence "
        "against women, same sex, one or more, sentencing guidelines, referral mechanism, national "
        "referral mechanism, victim identification, identification documents, identification "
        "document, identification card, identification cards, identification procedures, referral "
        "procedures, training materials, training manual, training center, training centers, "
        "prosecution and protection, training curriculum, no longer, prison sentence, referral "
        "system, well served, federal state, united states, trafficking conviction rate"
    ),
    actors=(
        (
            "ngo",
            words(
                "observers, stakeholders, various stakeholders, activists, media, media reports, experts, "
                "ngo, ngos, ngo-run, ngo-operated, ngo's, ngo’s, ngos’, nongovernmental organization, "
                "nongovernmental organizations, non-governmental organizations, civil society, civil society "
                "organizations, religious organizations, charity, charities, faith-based organizations"
            ),
        ),
        (
            "international_organization",
            words(
                "international organization, international organizations, iom, unicef, unodc, ilo, unhcr, "
                "international partners"
            ),
        ),
        ("courts", words("court, courts, tribunal, tribunals, supreme court")),
        (
            "government",
            words(
                "government, government’s, government's, authorities, police, prosecutors, prosecutor, "
                "ministry, ministry’s, ministry's, officials, embassy, consulate, immigration, council, "
                "secretariat, department, agency, commission, committee, officers, inspectors, legislature, "
                "parliament, academy"
            ),
        ),
    ),
    qualifiers=(
        ("at_least", words("at least, no fewer than, not fewer than, no less than, not less than, a minimum of")),
        (
            "approximately",
            words("approximately, about, around, roughly, some, an estimated, estimated, reportedly around, circa"),
        ),
        ("nearly", words("nearly, almost, close to, just under")),
        ("more_than", words("more than, over, in excess of, upwards of, upward of, greater than")),
        ("less_than", words("fewer than, less than, under")),
        ("up_to", words("up to, as many as, a maximum of, no more than, not more than, at most, a maximum penalty of")),
    ),
    marks=(
        ("be", words("was, were, been, being, are, is, be")),
        ("have", words("had, has, have")),
        ("relative", words("who, whom, whose, that, which")),
        ("break", words("but, while, although, though, whereas, yet, however, despite")),
        ("subordinate", words("when, because, where, if, until, after, since")),
        ("and", words("and, or, as well as, and/or")),
        (
            "link",
            words(
                "of, against, involving, into, concerning, for, in, on, regarding, from, with, including for, "
                "continued against, related to, initiated against"
            ),
        ),
        (
            "comparison",
            words(
                "compared with, compared to, the same as, the same amount, the same amount as, the same number as, in "
                "comparison, in comparison to, in comparison with, in contrast, in contrast to, by "
                "comparison, as compared to, as compared with, this compares with, this compares to, this is "
                "compared with, this is compared to, compares with, down from, up from, an increase from, a "
                "decrease from, "
                "increase from, decrease from, increase over, increased from, decreased from, reduction from, "
                "decline from, rise from, drop from, fall from, improvement from, versus, relative to, than "
                "the, half of the, double the, twice the, unlike, unlike in, compared, compared to only, an "
                "increase compared to, a decrease compared to, a significant increase from, a significant "
                "decrease from, a slight increase from, a slight decrease from, more than the, fewer than "
                "the, from a total of, on par with"
            ),
        ),
        (
            "reference",
            words(
                "half as many, twice as many, three times as many, four times as many, double the number, "
                "twice the number, triple the number, half the number, double the amount, twice the amount, "
                "half the amount, an increase of, a decrease of, an increase by, a decrease by, a reduction "
                "of, a rise of, a drop of, a decline of"
            ),
        ),
        (
            "including",
            words(
                "including, of whom, of which, of those, of these, of them, among them, among whom, "
                "consisting of, comprising, comprised, involving, such as, as well as, namely, among these, "
                "among those, in addition to, included, include"
            ),
        ),
        (
            "negation",
            words(
                "did not, does not, do not, didn’t, have not, has not, had not, was not, were not, failed to, "
                "without, neither, nor did, nor, could not, never, had yet to, has yet to, have yet to, "
                "unable to, was unable to, were unable to, did not have, has never, had never, have never, "
                "not yet, have not yet, has not yet, had not yet, did not formally, did not officially"
            ),
        ),
        (
            "yet",
            words(
                "never, had yet to, has yet to, have yet to, has never, had never, have never, not yet, have "
                "not yet, has not yet, had not yet"
            ),
        ),
        (
            "half",
            words(
                "adequately, generally, frequently, routinely, sometimes, comprehensive, properly "
                "investigate, properly, consistently, fully, sufficiently, effectively, always, often, "
                "systematically, adequate, sufficient, enough, additional, proactively, regularly, "
                "vigorously, specific, full, most"
            ),
        ),
        (
            "light-verb",
            words(
                "obtain, secure, initiate, open, have, conduct, launch, operate, allocate, provide, dedicate, "
                "complete, obtained, secured, initiated, receive, achieve, make, pursue"
            ),
        ),
        (
            "account",
            words(
                "report, reported, reporting, provide, provided, share, release, publish, disclose, make "
                "available, collect, maintain, know, track, compile, keep, record, disaggregate, make public, "
                "specify"
            ),
        ),
        ("tells", words("report, reported, reporting, specify, disclose, know, record, track")),
        (
            "data",
            words(
                "the number of, number of, the total number of, how many, how much, data, statistics, "
                "information, figures, the amount, amount of, the total, whether any, whether, if"
            ),
        ),
        (
            "unavailable",
            words(
                "it was not reported, not reported, is not clear, was not clear, it is not clear, "
                "unavailable, unclear, unknown if, unknown how, unknown whether, is unknown how, was unknown "
                "how, was unknown if, it was unknown, not available, no data, no information, no statistics, "
                "not known, is unknown, was unknown, was unclear, were unavailable, was not available, were "
                "not available, is unclear, no comprehensive data, no comprehensive statistics, no official "
                "data"
            ),
        ),
        (
            "unknown",
            words(
                "unknown number, unspecified number, unknown numbers, undisclosed number, unreported number, "
                "unknown amount, unspecified amount, unspecified amounts, undisclosed amount, an unspecified "
                "number"
            ),
        ),
        (
            "partial",
            words(
                "complete data, comprehensive data, full data, complete statistics, comprehensive statistics, "
                "disaggregated data, complete information, incomplete, incomplete figures, incomplete data, "
                "partial data, comprehensive information, comprehensive law enforcement data, comprehensive "
                "trafficking data"
            ),
        ),
        (
            "plan",
            words(
                "arrangements, plan, plans, planned, request, requests, requested, should, could, can, may, "
                "might, would, will, intend, intended, negotiations, allow, allowed, required, requires, "
                "permitted, aimed, seeking, sought, attempt, attempted, capacity, capable of, pledged, order, "
                "able to, eligible, entitled, efforts to, ability to, in order to, targeted, goal, failing "
                "to, failed"
            ),
        ),
        (
            "law",
            words(
                "prescribe, prescribes, prescribed, stipulates, stipulated, criminalizes, criminalized, "
                "prohibits, prohibited, law provides, law provided, laws provide, code provides, code "
                "provided, act provides, punishable, punishes, penalty, penalties, prescribing, punished, "
                "punishment, carrying, punishments, carries, carried, carry, provides for, penalizes, "
                "penalize, prescribed punishment, prescribed penalties, criminalizing, prohibiting, "
                "establishes, established penalties"
            ),
        ),
        (
            "sentence",
            words(
                "sentence, sentences, sentenced, sentencing, prison terms, terms of imprisonment, prison "
                "term, term of imprisonment, jail terms, terms, term, prison sentences, received"
            ),
        ),
        (
            "jail",
            words(
                "imprisonment, imprisoned, prison, jail, incarceration, in prison, life, probation, "
                "confinement, house arrest, hard labor"
            ),
        ),
        ("average", words("average, averaging, averaged, mean, median")),
        ("least", words("minimum, mandatory minimum, shortest, lowest, no less than, at least, not less than")),
        ("most", words("maximum, longest, highest, up to, as long as, no more than, most severe")),
        (
            "other-money",
            words(
                "fine, fines, fined, restitution, compensation, damages, bribe, bribes, wages, wage, fee, "
                "fees, salary, salaries, income, debt, debts, profits, assets, minimum wage, payment, "
                "payments, stipend, stipends, bail, loans, fines of, bond, deposit, ransom, price, prices, "
                "penalty, penalties, recruitment fees, back wages, earnings, backpay, prescribed, prescribe, "
                "punishable"
            ),
        ),
        ("pronoun", words("as, this, that, each, every, which, at, last, first, another, no, only one of")),
        (
            "function",
            words(
                "in, of, for, to, from, with, by, who, whom, whose, that, which, were, was, are, is, be, "
                "been, being, had, has, have, did, do, does, during, through, on, at, under, as, and, or, "
                "but, while, until, after, before, into, onto, without, within, between, among, than, when, "
                "where, if, because, so, not, it, they, them, their, its, this, these, those, the, a, an, "
                "there, also, each, both, all, only, over, upon, against, per, via, any, no, some, concerned, "
                "involved, involving, resulted, occurred, remained, took, pertained, toward, towards, across, "
                "about, abroad, nationwide, respectively, together, annually, throughout"
            ),
        ),
        (
            "unrelated",
            words(
                "acquitted, acquitting, released, dismissed, deported, fined, filed, requested, applied, "
                "inspected, closed, escaped, died, appealed, pleaded, lost, employed, hired, screened, "
                "screening, acquittals, interviewed, visited, distributed, interviewing, screen, monitored, "
                "revoked, suspended, inspecting, conducted screening, awareness-raising, detained, "
                "deportation, penalized, overturned, upheld"
            ),
        ),
        (
            "verb",
            words(
                "made, held, gave, ran, led, took, found, brought, sent, met, put, set, saw, said, kept, "
                "left, paid, began, became, stated, noted, remained, continued, included, went, came, worked, "
                "participated, resulted, demonstrated, took place, lacked, built, made efforts"
            ),
        ),
        (
            "not-counted",
            words(
                "article, articles, section, sections, chapter, tier, law, decree, act, resolution, number, "
                "convention, paragraph, title, aged, age, ages, page, protocol, than, other, #, ordinance, "
                "law no, younger than, older than, under the age of, part, code, directive, phase, level, c, "
                "no., n°, day, between the ages of, resolution no"
            ),
        ),
        (
            "light",
            words(
                "only, total, of, a, to, all, for, the, into, just, another, an, additional, a total of, the "
                "other, at, with, as, their, its, first, previous, these, those, his, her, both, new, newly, "
                "also, approximately, about, potential, respectively, alleged, suspected, confirmed, forced"
            ),
        ),
        ("previous", words("the previous one, previous one, the previous, previous")),
        ("percent", words("percent, %, per cent, percentage")),
        (
            "official",
            words(
                "complicit, complicity, officials, official, corrupt, police officers, police officer, "
                "soldiers, soldier, diplomats, diplomat, government employees, government employee, public "
                "officials, military, peacekeepers, policemen, civil servants, government officials, law "
                "enforcement officers, immigration officers, immigration officials, security forces, judges, "
                "prosecutors, mayor, police"
            ),
        ),
        ("whole", words("of, among, out of, from among")),
        ("place", words("in, at, from, through, during, by, across")),
        (
            "origin",
            words(
                "from, since, initiated, begun, opened, started, inception, established, created, enacted, "
                "adopted, drafted, published, revised, signed, amended, the same amount as, the same as, from "
                "a"
            ),
        ),
        ("subject", words("it, they, he, she")),
        ("respectively", ("respectively",)),
        ("consecutive", words("consecutive year, consecutive years, consecutive reporting period")),
        (
            "continued",
            words(
                "continued, continuing, continue, ongoing, remained, pending, continued to, from previous "
                "years, from the previous, initiated in previous, resumed, begun in"
            ),
        ),
        (
            "other-law",
            words("under"),
        ),
        ("own", ("own",)),
        ("definite", words("the, all, these, those")),
        ("them", words("them, him, her, it")),
        ("gives", words("provide, allocate, dedicate, commit, provided, allocated")),
        ("sum", words("total, a total of, total of, sum")),
        (
            "deny",
            words(
                "did not, has not, have not, had not, never, had yet to, has yet to, have yet to, has never, "
                "had never, have never, not yet, have not yet, has not yet, had not yet, nor did, did not "
                "have, were not, was not, neither, nor"
            ),
        ),
        ("head", words("levels, data, statistics, figures, information, details")),
        (
            "more",
            words("also, additional, another, additionally, separately, in addition, an additional, further, other"),
        ),
        ("helping", words("assisted, participated, cooperated, collaborated, assisting, participating, cooperating")),
        ("estimate", words("estimate, estimates, estimated that, believed, experts estimated")),
    ),
    continuations=(
        r"(?:Of (?:these|those|the|whom|all|that)|These|Those|They|Among|This|In comparison|By comparison|In contrast"
        r"|Another|An additional|The remaining|The (?:victims|cases|suspects|defendants|traffickers)|All|In addition"
        r"|Additionally|Both|It|Some)\b"
    ),
    periods=(
        PeriodRule(
            "fiscal",
            rf"(?:in |for |during )?(?:the )?(?P<year>{_YEAR}){_TO_NEXT} (?:fiscal|budget|financial) year",
        ),
        PeriodRule(
            "fiscal",
            rf"(?:in |for |during |of )?(?:the )?(?:fiscal|financial|budget) years? \(?(?P<year>{_YEAR}){_TO_NEXT}",
        ),
        PeriodRule("fiscal", rf"FY ?(?P<year>{_YEAR})"),
        PeriodRule(
            "fiscal",
            rf"(?:in|for|during) (?P<year>{_YEAR})[-–/](?:{_YEAR}|\d\d)(?! (?:\w+ ){{0,3}}(?:plan|NAP|strategy))",
        ),
        PeriodRule(
            "half",
            rf"(?P<half>first|second) (?:half|six months) of (?:the )?(?:calendar year )?(?P<year>{_YEAR})",
        ),
        PeriodRule(
            "as-of", rf"as of (?:the end of |late |early |mid-)?(?P<month>{_MONTH})(?: \d\d?,?)? (?P<year>{_YEAR})"
        ),
        PeriodRule(
            "months",
            rf"(?:between|from) (?P<month>{_MONTH})(?: \d\d?,?)?(?: (?P<year>{_YEAR}))?"
            rf" (?:and|to|through|until) (?P<until>{_MONTH})(?: \d\d?,?)? (?P<until_year>{_YEAR})",
        ),
        PeriodRule(
            "month",
            rf"(?:in|during|on|of|since) (?:early |late |mid-)?(?P<month>{_MONTH})(?: \d\d?,)?(?: of)? "
            rf"(?P<year>{_YEAR})(?! {_LAWS})",
        ),
        PeriodRule(
            "previous",
            r"(?:in |during |over |for )?(?:the|a) (?:previous|preceding|prior|last) "
            r"(?:reporting (?:period|year|cycle)|year|period|timeframe|time period)\b"
            r"|\blast year(?! of)|the year before|the year prior|(?:the )?(?:previous|prior|last) reporting period\b"
            r"|(?<=[(])previous(?= year)",
        ),
        PeriodRule("year-end", r"by the end of the year|at the end of the year|by year’s end|by year's end"),
        PeriodRule(
            "this",
            rf"{_WITHIN}(?:current |same )?(?:reporting (?:period|year)|year(?! (?:of|before|prior)\b))\b"
            r"|this year\b|the reporting (?:period|year)\b",
        ),
        PeriodRule(
            "both",
            rf"(?:in|during|for) (?:both )?(?P<year>{_YEAR}) (?:and|or) (?:in )?"
            rf"(?P<until_year>{_YEAR})(?![-–/]\d)(?! {_LAWS})",
        ),
        PeriodRule(
            "year",
            r"(?:in|during|for|throughout|over|through|calendar year|of|between|and in|in both) "
            r"(?:calendar year )?(?:the )?(?:year )?"
            rf"(?P<year>{_YEAR})(?![-–/]\d)(?! {_COUNTED}\b)(?! {_LAWS})(?-i:(?! [A-Z]))",
        ),
        PeriodRule("year", rf"(?<=\d )from (?P<year>{_YEAR})(?! {_LAWS})"),
        PeriodRule("year", rf"(?:the )?(?P<year>{_YEAR})(?= {_COUNTED}\b)"),
        PeriodRule("year", rf"(?<=[(])(?P<year>{_YEAR})(?=[):,])"),
        PeriodRule("month-only", rf"[Ii]n (?P<month>{_MONTH})(?=,| the | police)"),
    ),
    months=MONTHS,
    currencies=(
        *((name, "USD") for name in words("usd, u.s. dollars, us dollars")),
        *(
            (name, "")
            for name in words(
                "dollars, dollar, pounds, pesos, rupees, francs, dinars, kroner, kronor, krona, krone, rials, "
                "riyals, shillings, dirhams, lira, lire, rubles, won, kwacha, leu, lei, emalangeni"
            )
        ),
        ("euros", "EUR"),
        ("euro", "EUR"),
        ("cfa", "XOF"),
        ("kroon", "EEK"),
        ("ouguiya", "MRO"),
        ("ouguiyas", "MRO"),
        ("leones", "SLL"),
        ("lev", "BGN"),
        ("leva", "BGN"),
        ("levs", "BGN"),
        ("kuna", "HRK"),
        ("reais", "BRL"),
        ("soles", "PEN"),
        ("quetzales", "GTQ"),
        ("colones", "CRC"),
        ("zlotych", "PLN"),
        ("meticais", "MZN"),
        ("guaranies", "PYG"),
        ("shekels", "ILS"),
        ("emalangeni", "SZL"),
        ("bolivars", "VES"),
    ),
    parts_of_year=(
        ("year", 1.0),
        ("years", 1.0),
        ("month", 12.0),
        ("months", 12.0),
        ("week", 52.0),
        ("weeks", 52.0),
        ("day", 365.0),
        ("days", 365.0),
        ("years'", 1.0),
        ("hour", 8760.0),
        ("hours", 8760.0),
        ("minutes", 525600.0),
    ),
    some_only=words("includ, among, such as, at least, some of, multiple"),
)
