"""The English of official country reports: what the words around a number say about it."""

from tipcompare.language.deeds import CONTRACTED
from tipcompare.language.english_marks import MARKS, STATE_BY_NAME
from tipcompare.language.english_periods import MONTHS, PERIOD_OPENING, PERIODS
from tipcompare.language.office_holders import OFFICE_HOLDERS, STATE_OFFICIALS
from tipcompare.language.other_matters import VICTIMS_OF_ELSE
from tipcompare.language.vocabulary import Vocabulary, Words, phrases, words
from tipcompare.model.figures import Qualifier

_ONES = words(
    "zero, one, two, three, four, five, six, seven, eight, nine, ten, eleven, twelve, thirteen, fourteen, fifteen, "
    "sixteen, seventeen, eighteen, nineteen"
)
_TENS = words("twenty, thirty, forty, fifty, sixty, seventy, eighty, ninety")

_OFFICIALS = (
    *OFFICE_HOLDERS,
    *STATE_OFFICIALS,
    *words(
        "prosecutor, inspectors, inspector, employees, employee, teachers, recruits, personnel, staff, peacekeeper, "
        "troops, guards, social workers, labor officials, investigators, "
        "participants, trainees, professionals, attorneys, lawyers, cadets, social worker, representatives, "
        "practitioners, trainers, trainee, front-line responders, instructors, providers, responders, nurses, "
        "doctors, paralegals, educators, journalists, health workers, staff members, caseworkers, "
        "first responders, service providers, volunteers, interpreters, psychologists, counselors, religious leaders, "
        "community leaders, rangers, clerks, firefighters, midwives, leaders, taxi drivers, administrators, "
        "advocates, technicians, monitors"
    ),
)

_KINDS: dict[str, Words] = {
    "victim": words(
        "victims, victim, survivors, survivor, trafficking victims, trafficking victim, child victims, potential "
        "victims, child soldiers, child soldier"
    )
    + VICTIMS_OF_ELSE,
    "suspect": words(
        "suspects, suspect, traffickers, trafficker, defendants, defendant, offenders, offender, perpetrators, "
        "perpetrator, recruiters, brokers, smugglers, tourists, criminals, accomplices, ringleaders, exploiters, "
        "pimps, accused, wanted for, wanted on, convicts, employers, trafficking suspects, masterminds, madams, "
        "facilitators, slaveholders, slave owners, culprits, kidnappers, abusers, sex buyers, brothel owners, gang "
        "members, recruiter, pimp, broker, convicted sex offenders, convicted sex offender"
    ),
    "official": _OFFICIALS,
    "person": words(
        "persons, person, people, individuals, individual, women, woman, men, man, girls, girl, boys, boy, children, "
        "child, minors, minor, adults, adult, females, males, female, male, nationals, national, citizens, citizen, "
        "foreigners, foreigner, migrants, migrant, laborers, laborer, workers, worker, fishermen, juveniles, parents, "
        "members, residents, infants, youth, relatives, anyone, somebody, nobody, no one, domestic workers, "
        "beneficiaries, transgender, transgendered, miners, beggars, fishers, seafarers, sailors, farmers, dancers, "
        "entertainers, orphans, detainees, students, refugees, asylum-seekers, crew members, crewmembers, attendees, "
        "passengers, travelers, villagers, caregivers, drivers, owners, managers, clients, pupils, inmates, enrollees, "
        "recipients, returnees, street children, street child"
    ),
    "case": words(
        "cases, case, case files, investigation files, claims, complaints, files, dossiers, dockets, incidents, "
        "incident, instances, instance, trafficking cases, trafficking case, crimes, offenses"
    )
    + phrases("related, lesser", "offenses, crimes"),
    "site": (
        *phrases("recruitment, employment", "agencies, agency, companies, company, firms, firm"),
        *words(
            "workplaces, worksites, establishments, companies, businesses, factories, enterprises, farms, "
            "plantations, mines, quarries, kilns, brick kilns, workshops, bars, nightclubs, restaurants, salons, "
            "beauty salons, parlors, massage parlors, shops, markets, venues, premises, vessels, fishing vessels, "
            "boats, fishing boats, firms, corporations"
        ),
    ),
    "message": words(
        "reports, requests, alerts, tips, tip-offs, notifications, messages, signals, callers, emails, consultations, "
        "texts, text messages, chats"
    ),
    "thing": words(
        "inspections, visits, applications, dependents, homes, households, families, schools, leaflets, brochures, "
        "posters, pamphlets, copies, materials, vehicles, signatures, views, viewers, listeners, passports, "
        "contracts, licenses, agencies, violations, breaches, infractions, irregularities, labor violations, labor "
        "law violations, labor code violations, immigration violations, statements, websites, advertisements, beds, "
        "rooms, counts, breakdown, breakdowns, articles, sections, provinces, districts, cities, regions, states, "
        "countries, villages, communities, stations, units, posts, ngos, organizations, institutions, projects, "
        "programs, campaigns, meetings, agreements, bills, bill, lawsuits, lawsuit, civil suits, civil suit, laws, "
        "recommendations, areas, languages, cells, hectares, percent, points, raids, operations, cantons, "
        "disclosures, bank accounts, documents, hours, teams, offices, embassies, ministries, networks, rings, "
        "quarters, counties, islands, municipalities, towns, departments, governorates, prefectures, locations, "
        "neighborhoods, hotlines, hotels, brothels, sites, times, salaries, staff salaries, scholarships, centers, "
        "clinics, hospitals, task forces, working groups, committees, councils, commissions, boards, bodies, types, "
        "kinds, forms, category, categories, roundtables, round tables, coalitions, forums, occasion, occasions"
    )
    + phrases(
        "care, case, case management, assistance, protection, recovery, reintegration, rehabilitation, service, "
        "services, support, treatment",
        "plans",
    )
    + phrases("government, state, public, un", "agencies")
    + phrases("state, public", "institutions, bodies")
    + phrases(
        "civil society, nongovernmental, non-governmental, international, religious, faith-based", "organizations"
    ),
}

_OF_STATES = phrases("state, provincial, regional, territorial", "governments")

_ACTORS: dict[str, Words] = {
    "ngo": words(
        "observers, stakeholders, various stakeholders, activists, media, media reports, experts, ngo, ngos, ngo-run, "
        "ngo-operated, ngo-managed, ngo-administered, ngo's, ngo’s, ngos’, nongovernmental organization, "
        "nongovernmental organizations, non-governmental organizations, civil society, civil society organizations, "
        "non-governmental, nongovernmental, non-government, nongovernment, service providers, a care provider, "
        "faith-based group, faith-based groups, charity, charities, foundation, foundations, religious order, "
        "religious orders, religious organizations, faith-based organizations, the organization, the organizations, "
        "this organization, these organizations, organization, organizations, church, churches, red cross, "
        "red crescent, salvation army, caritas, at ngo shelters, in ngo shelters, save the children, world vision, "
        "doctors without borders"
    )
    + STATE_BY_NAME,
    "international_organization": words(
        "international organization, international organizations, un agency, un agencies, un, iom, unicef, unodc, ilo, "
        "unhcr, international partners, united nations, international labor organization, un refugee agency, icrc, "
        "international committee of the red cross"
    ),
    "courts": words("court, courts, tribunal, tribunals, supreme court"),
    "government": words(
        "government, government’s, government's, authorities, police, prosecutors, prosecutor, ministry, ministries, "
        "ministry’s, ministry's, officials, embassy, consulate, immigration, council, secretariat, department, agency, "
        "authority, commission, committee, officers, inspectors, legislature, parliament, academy, state institutions, "
        "public institutions, state bodies, public bodies, state agencies, public agencies, government agencies, law "
        "enforcement"
    )
    + _OF_STATES
    + phrases(
        "government, governmental, quasi-governmental, social welfare, state, state welfare, state-run",
        "organization, organizations",
    ),
}

_QUALIFIERS: dict[Qualifier, Words] = {
    "at_least": words(
        "at least, no fewer than, not fewer than, no less than, not less than, no shorter than, not shorter than, a "
        "minimum of"
    ),
    "approximately": words(
        "approximately, about, around, roughly, some, an estimated, estimated, reportedly around, circa"
    ),
    "nearly": words("nearly, almost, close to, just under"),
    "more_than": words("more than, longer than, over, in excess of, upwards of, upward of, greater than"),
    "less_than": words("fewer than, less than, lower than, shorter than, under"),
    "up_to": words(
        "up to, made up to, as many as, as much as, a maximum of, no more than, not more than, not exceeding, not to "
        "exceed, no longer than, not longer than, at most, a maximum penalty of"
    ),
}

_DIMENSIONS: dict[tuple[str, str], Words] = {
    ("level", "federal"): words("federal, federal-level, federally"),
    ("level", "state"): words("state, state-level, provincial, provincial-level, state and local, states of")
    + _OF_STATES,
    ("exploitation", "sex"): words(
        "sex, sexual, sexual exploitation, prostitution, forced prostitution, sex trafficking, commercial sexual "
        "exploitation, sexually exploited"
    )
    + phrases(", for, of", "prostitution of", "children, minors, girls, a child, a minor"),
    ("exploitation", "labor"): words(
        "labor, labour, forced labor, forced labour, labor trafficking, labor exploitation, servitude, domestic "
        "servitude, slavery, forced begging, debt bondage, forced domestic work"
    ),
    ("exploitation", "unspecified"): words(
        "unspecified, unknown, not specified, was not specified, were not specified, unspecified exploitation, "
        "unspecified forms of trafficking, unknown exploitation, unidentified forms"
    ),
    ("sex", "female"): words("women, woman, girls, girl, female, females"),
    ("sex", "male"): words("men, man, boys, boy, male, males"),
    ("age", "adult"): words("women, woman, men, man, adult, adults"),
    ("age", "child"): words(
        "child victims, girls, girl, boys, boy, child, children, minor, minors, underage, juveniles, under 18 years"
    )
    + phrases("under age, under the age of, below the age of, younger than", "12, 13, 14, 15, 16, 17, 18"),
    ("nationality", "foreign"): words(
        "foreign, foreigners, non-citizens, foreign nationals, asylum-seeker, asylum-seeking, refugee"
    ),
}
"""Values of breakdowns."""

_CURRENCIES: dict[str, Words] = {
    "": words(
        "dollars, dollar, pounds, pesos, rupees, francs, dinars, kroner, kronor, krona, krone, rials, riyals, "
        "shillings, dirhams, lira, lire, rubles, roubles, won, kwacha, leu, lei, manat, manats, kronur"
    ),
    "USD": words("usd, u . s . dollar, u . s . dollars, us dollars"),
    "XCD": words("ec dollars"),
    "QAR": words("qatari riyal, qatari riyals"),
    "YER": words("yemeni riyal, yemeni riyals"),
    "OMR": words("omani riyal, omani riyals"),
    "UYU": words("uruguayan pesos"),
    "EUR": words("euros, euro"),
    "XOF": words("cfa, fcfa, west african franc, west african francs"),
    "XAF": (
        *words("central african franc, central african francs, central african cfa, central african cfa francs"),
        *phrases("cameroonian, chadian, congolese, equatoguinean, gabonese", "cfa, fcfa"),
    ),
    "NOK": phrases("norwegian", "kroner, kronor"),
    "DKK": phrases("danish, faroese, greenlandic", "krone, kroner, kronor"),
    "SEK": phrases("swedish", "kronor, kroner, krone"),
    "ISK": phrases("icelandic", "kronur, krónur, kronor, kroner"),
    "MDL": phrases("moldovan", "lei"),
    "RON": phrases("romanian", "lei"),
    "ALL": words("leke, lekë"),
    "AED": phrases("emirati", "dirham, dirhams"),
    "ZMW": words("new kwacha"),
    "UAH": words("hryvna, hryvnas"),
    "EEK": words("kroon, kroons, krooni"),
    "MRO": words("ouguiya, ouguiyas"),
    "SLL": words("leones"),
    "BGN": words("lev, leva, levs"),
    "HRK": words("kuna"),
    "BRL": words("reais, reals"),
    "PEN": words("soles"),
    "GTQ": words("quetzales"),
    "CRC": words("colones"),
    "PLN": words("zlotych"),
    "MZN": words("meticais"),
    "PYG": words("guaranies"),
    "ILS": words("shekel, shekels, nis"),
    "SZL": words("emalangeni"),
    "VES": words("bolivars, bolivares, bolívares"),
    "CNY": words("yuan, rmb"),
    "TMT": words("turkmen manat, turkmen manats"),
    "UZS": words("soum, soums"),
    "LSL": words("maloti"),
    "NIO": words("cordobas, córdobas"),
    "RUB": words("russian roubles"),
    "BYN": words("belarusian roubles"),
    "TOP": words("pa'anga, paanga"),
    "MNT": words("togrog, togrogs"),
    "MKD": words("denari"),
    "CZK": words("czech crowns"),
    "LTL": words("litas"),
    "LVL": words("lats"),
}

_PARTS_OF_YEAR: dict[float, Words] = {
    1.0: words("year, years, years'"),
    12.0: words("month, months"),
    52.0: words("week, weeks"),
    365.0: words("day, days, night, nights"),
    8760.0: words("hour, hours"),
    525600.0: ("minutes",),
}

ENGLISH = Vocabulary(
    numbers=(
        ("nil", 0.0),
        *(("a million", 1e6), ("half a million", 5e5), ("a quarter of a million", 2.5e5)),
        *(("a million and a half", 1.5e6), ("a billion", 1e9), ("half a billion", 5e8)),
        *((word, float(value)) for value, word in enumerate(_ONES)),
        *((word, 10.0 * value) for value, word in enumerate(_TENS, start=2)),
        *(
            (f"{tens}-{ones}", 10.0 * value + one)
            for value, tens in enumerate(_TENS, start=2)
            for one, ones in enumerate(_ONES[1:10], start=1)
        ),
        *((f"{ones}-hundred", 100.0 * one) for one, ones in enumerate(_ONES[1:10], start=1)),
    ),
    ordinals=words(
        "first, second, third, fourth, fifth, sixth, seventh, eighth, ninth, tenth, eleventh, twelfth, thirteenth, "
        "fourteenth, fifteenth, sixteenth, seventeenth, eighteenth, nineteenth, twentieth, twenty-first, "
        "twenty-second, twenty-third, twenty-fourth, twenty-fifth"
    ),
    quantifiers=(
        *(
            (word, "none")
            for word in words(
                "no, none, nobody, no one, zero, not one, not a single, not a single one, lack of any, absence of any, "
                "lack of a single, neither of which, neither of whom, neither of the, neither of these, neither of them"
            )
        ),
        *((word, "any") for word in words("any, anyone")),
        *((word, "one") for word in words("a, an")),
    ),
    scales=(
        *(("dozen", 12.0), ("hundred", 1e2), ("thousand", 1e3), ("lakh", 1e5), ("million", 1e6), ("crore", 1e7)),
        *(("billion", 1e9), ("trillion", 1e12)),
    ),
    halves=words("and a half, and one-half, and one half"),
    contracted=tuple(CONTRACTED.items()),
    kinds=tuple(_KINDS.items()),
    dimensions=tuple((*of, named) for of, named in _DIMENSIONS.items()),
    neutral=words(
        "exit visas, exit visa, action plan, action plans, plan of action, plans of action, national plan, found no "
        "evidence, found no indication, found no indications, found no signs, members of the public, access to courts,"
        " access to the courts, served as, serve as, serves as, served terms, served sentences, serving sentences, "
        "served time, time served, serve time, serve any time, serve any jail, serve any prison, serve any sentence, "
        "serve any term, serve jail time, served on, arrest warrants, arrest warrant, charged with the, sex tourism, "
        "foreign service, labor ministry, labor inspectorate, labor inspection, labor inspections, labor code, labor "
        "codes, labor law, labor laws, labor courts, labor court, labor rights, labor recruiters, labor recruitment, "
        "labor agents, labor department, ministry of labor, minister of labor, department of labor, "
        "secretariat of labor, state budget, state department, state television, secretary of state, "
        "state of emergency, states of emergency, state of alarm, state of siege, "
        "minister of state, head of state, foreign ministry, foreign minister, ministry of foreign affairs, foreign "
        "affairs, foreign assistance, "
        "children's home, ministry of women, violence against women, same sex, one or more, sentencing guidelines, "
        "referral mechanism, national referral mechanism, victim identification, identification documents, "
        "identification document, identification card, identification cards, identification procedures, referral "
        "procedures, training materials, training manual, training center, training centers, prosecution and "
        "protection, training curriculum, no longer, referral system, vocational training, skills training, job "
        "training, life skills training, well served, federal state, trafficking conviction rate, "
        "personal information, living in poverty, referred to prosecutors, referred to the prosecutor, rather than, "
        "first half of the, second half of the, half of the year, rather than the, other than, other than the, "
        "foundation of, foundation for, foundations of, foundations for, state secretariat"
    )
    + words(
        "whether or not, even if no one, even if nobody, even when no one, even when nobody, mock trials, mock trial, "
        "cover salaries, covered salaries, covering salaries, pay salaries, salaries and rent, salaries of staff, "
        "salaries for staff, withdrew licenses, withdrew the licenses, withdrew the license, no change, the only one, "
        "entered the country, entered the territory, found indications, "
        "found indicators, found signs, found evidence, finding indicators, finding evidence, found no indicators, "
        "temporary return, temporary returns, "
        "rescue missions, inspection missions, fact-finding missions, medical missions, the course of, organized "
        "crime, organized criminal"
    )
    + words(
        "to return to school, to return to work, to return to their families, to return to their jobs, made use of it, "
        "made use of this, took advantage of it, stayed with"
    )
    + phrases("criminal, crime, extremist, labor, smuggling, terrorist, trafficking", "organization, organizations")
    + phrases("more than one", "category, form, group, kind, type")
    + phrases("type of, types of, kind of, kinds of, form of, forms of", "shelter, shelters, lodging, housing"),
    actors=tuple(_ACTORS.items()),
    qualifiers=tuple(_QUALIFIERS.items()),
    marks=tuple(MARKS.items()),
    continuations=(
        r"(?:(?:Of|Out of) (?:these|those|them|the|this|whom|all|that)"
        r"|By (?:age|country|gender|sex|nationality|form|origin|region|type|purpose)"
        r"|Within (?:these|those|this|that|the total|the number)|These|Those|They|Among|This|In comparison"
        r"|That (?:was|is|compare[sd]|represent(?:s|ed)|mark(?:s|ed)|means?|meant)"
        r"|By comparison|In contrast"
        r"|Compared (?:with|to) [^;]*?[,;] (?:this|that|these) (?:is|was|were|represent(?:s|ed))"
        r"|(?:(?:In|During) )?(?:[Tt]hat|[Tt]he same) (?:year|period)"
        r"|Another|An additional|The remaining|The (?:victims|cases|suspects|defendants|traffickers)|All|In addition"
        r"|Victims (?:came|comprised|consisted|included|ranged|were)|Additionally|Both|It|Some"
        r"|(?:(?!(?:and|by|for|from|of|to|with) )[\w-]+ ){1,4}(?:defendants|suspects|traffickers|victims) included"
        r"|(?:Most|Many|Nearly all|Almost all|(?:The|A) (?:[a-z]+ )?majority"
        r"|(?:More than |Over |About |Nearly )?[Hh]alf)"
        r"(?: of (?:(?:these|those) [\w-]+|them)|(?: of)?(?: the| all)? (?:[\w-]+ ){0,2}(?:victims|women|men|children|"
        r"girls|boys|cases|investigations|suspects|defendants|traffickers|trainees))? were"
        r"|(?:Overall|In total|In all), [\w-]+ were|[\w-]+ of (?:these|those|them))\b"
    ),
    periods=PERIODS,
    period_opening=PERIOD_OPENING,
    months=MONTHS,
    currencies=tuple((name, code) for code, names in _CURRENCIES.items() for name in names),
    money_letters=(
        *((letters, "rupees") for letters in ("Rs", "RS")),
        *((letters, "shillings") for letters in ("Sh", "Shs", "KSh", "Ksh", "TSh", "Tsh", "USh", "Ush")),
        *(("RM", "malaysian ringgit"), ("R", "rand"), ("Tk", "taka"), ("N", "naira"), ("Rp", "rupiah")),
    ),
    of_land=words("a, e, o, i, s, as, es, os, us, ius, an, ean, ian, n, ese, lese, ois, ish, er, ern, ic"),
    parts_of_year=tuple((name, count) for count, names in _PARTS_OF_YEAR.items() for name in names),
    some_only=words("includ, among, such as, at least, some of, multiple"),
)
