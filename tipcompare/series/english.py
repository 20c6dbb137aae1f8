"""The English of official country reports: what the words around a number say about it."""

from tipcompare.series.prose import PeriodRule, Vocabulary, words

MONTHS = words("January, February, March, April, May, June, July, August, September, October, November, December")
_MONTH = "|".join(MONTHS)
_YEAR = r"(?:19|20)\d\d"
_COUNTED = r"(?:investigations|prosecutions|convictions|cases|victims|figures?|totals?)"
_LAWS = r"(?:law|act|decree|penal|code|statute|constitution|amendment|anti)"
_WITHIN = r"(?:in|during|for|over|throughout|within|by|at|to) (?:the )?(?:close of |end of |course of )?(?:the )?"

ENGLISH = Vocabulary(
    kinds=(
        (
            "victim",
            words("victims, victim, survivors, survivor"),
        ),
        (
            "suspect",
            words(
                "suspects, suspect, traffickers, trafficker, defendants, defendant, offenders, offender, "
                "perpetrators, perpetrator, recruiters, brokers, smugglers, tourists, criminals, accomplices, "
                "ringleaders"
            ),
        ),
        (
            "official",
            words(
                "officials, official, officers, officer, policemen, soldiers, judges, prosecutors, "
                "inspectors, inspector, employees, teachers, recruits, personnel, staff, police, diplomats, "
                "peacekeepers, troops, guards, social workers, labor inspectors, labor inspector, labor "
                "officials, members, magistrates, investigators, participants, trainees, professionals, "
                "students, attorneys, lawyers"
            ),
        ),
        (
            "person",
            words(
                "persons, person, people, individuals, individual, women, woman, men, man, girls, girl, boys, "
                "boy, children, minors, adults, females, males, nationals, national, citizens, citizen, "
                "foreigners, migrants, laborers, workers, fishermen, juveniles"
            ),
        ),
        ("case", words("cases, case, claims, complaints, files, incidents")),
        (
            "thing",
            words(
                "reports, inspections, visits, applications, homes, households, families, companies, "
                "businesses, schools, leaflets, brochures, posters, pamphlets, copies, materials, vehicles, "
                "workplaces, establishments, signatures, views, viewers, listeners, passports, contracts, "
                "licenses, agencies, violations, requests, statements, websites, advertisements"
            ),
        ),
    ),
    dimensions=(
        ("level", "federal", words("federal, federal-level, federally")),
        (
            "level",
            "state",
            words("state, state-level, provincial, provincial-level, state and local, states of"),
        ),
        (
            "exploitation",
            "sex",
            words(
                "sex, sexual, sexual exploitation, prostitution, forced prostitution, sex trafficking, "
                "commercial sexual exploitation"
            ),
        ),
        (
            "exploitation",
            "labor",
            words(
                "labor, labour, forced labor, forced labour, labor trafficking, servitude, domestic "
                "servitude, slavery, forced begging, debt bondage"
            ),
        ),
        (
            "exploitation",
            "unspecified",
            words(
                "unspecified, unknown, not specified, was not specified, were not specified, unspecified "
                "exploitation, unspecified forms of trafficking, unknown exploitation"
            ),
        ),
        ("sex", "female", words("women, woman, girls, girl, female, females")),
        ("sex", "male", words("men, man, boys, boy, male, males")),
        ("age", "adult", words("women, woman, men, man, adult, adults")),
        (
            "age",
            "child",
            words("girls, girl, boys, boy, child, children, minor, minors, underage, juveniles"),
        ),
        ("nationality", "foreign", words("foreign, foreigners, non-citizens, foreign nationals")),
    ),
    neutral=words(
        "members of the public, served as, serve as, serves as, served terms, served sentences, serving "
        "sentences, served time, served on, arrest warrants, arrest warrant, charged with the, sex tourism, "
        "gender unspecified, nationality unspecified, unspecified gender, unspecified nationality, labor "
        "ministry, labor inspector, labor inspectors, labor inspectorate, labor inspection, labor "
        "inspections, labor code, labor codes, labor law, labor laws, labor courts, labor court, labor "
        "rights, labor recruiters, labor recruitment, labor agents, labor department, labor officials, labor "
        "unions, ministry of labor, minister of labor, department of labor, secretariat of labor, state of, "
        "state funds, state budget, state funding, state department, state television, secretary of state, "
        "minister of state, head of state, foreign ministry, foreign minister, ministry of foreign affairs, "
        "foreign affairs, foreign assistance, foreign governments, foreign government, foreign counterparts, "
        "children's home, ministry of women, violence against women, same sex"
    ),
    actors=(
        (
            "ngo",
            words(
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
        ("courts", words("court, courts, judge, judges, tribunal, tribunals, supreme court")),
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
        ("more_than", words("more than, over, in excess of, upwards of, upward of")),
        ("less_than", words("fewer than, less than, under")),
        ("up_to", words("up to, as many as, a maximum of, no more than, not more than, at most")),
    ),
    comparisons=words(
        "compared with, compared to, the same as, the same amount as, the same number as, in comparison, in "
        "comparison to, in comparison with, in contrast, in contrast to, by comparison, as compared to, as "
        "compared with, this compares with, this compares to, compares with, down from, up from, an increase "
        "from, a decrease from, increase from, decrease from, increase over, increased from, decreased from, "
        "reduction from, decline from, rise from, drop from, fall from, improvement from, versus, relative "
        "to, than the, half of the, double the, twice the"
    ),
    references=words(
        "half as many, twice as many, three times as many, four times as many, double the number, twice the "
        "number, triple the number, half the number, double the amount, twice the amount, half the amount, an "
        "increase of, a decrease of, an increase by, a decrease by, a reduction of, a rise of, a drop of, a "
        "decline of"
    ),
    negations=words(
        "did not, does not, do not, didn’t, have not, has not, had not, was not, were not, failed to, "
        "without, neither, nor did, could not, never"
    ),
    accounts=words(
        "report, reported, reporting, provide, provided, provide information on, share, release, publish, "
        "disclose, make available, collect, maintain, report on, know"
    ),
    data=words(
        "the number of, number of, the total number of, how many, data, statistics, information on, "
        "information about, figures, the amount, the total, whether any"
    ),
    partial=words(
        "complete data, comprehensive data, full data, complete statistics, comprehensive statistics, "
        "disaggregated data, complete information, incomplete, incomplete figures, incomplete data, partial "
        "data"
    ),
    asides=words(
        "including, most, many, mostly, primarily, which, because, although, though, while, unlike, despite, "
        "since, allegedly, respectively, including some, with respect to, as well as"
    ),
    plans=words(
        "arrangements, plan, plans, planned, request, requests, requested, should, could, can, may, might, "
        "would, will, intend, intended, negotiations, allow, allowed, required, requires, permitted, aimed, "
        "seeking, sought, attempt, attempted, capacity, pledged, order"
    ),
    terms=(
        (
            "penalty",
            words(
                "penalty, penalties, prescribe, prescribes, prescribed, prescribing, punishable, punishes, "
                "punished, punishment, punishments, carries, carried, carry, provides for, penalizes, "
                "penalize"
            ),
        ),
        (
            "sentence",
            words(
                "sentence, sentences, sentenced, sentencing, prison terms, terms of imprisonment, prison "
                "term, term of imprisonment, jail terms, terms, term"
            ),
        ),
    ),
    laws=words(
        "prescribe, prescribes, prescribed, stipulates, stipulated, criminalizes, criminalized, prohibits, "
        "prohibited, law provides, law provided, laws provide, code provides, code provided, act provides, "
        "punishable, punishes"
    ),
    averages=words("average, averaging, averaged, mean, median"),
    continuations=(
        r"(?:Of (?:these|those|the|whom)|These|Those|They|Among|This|In comparison|By comparison|In contrast"
        r"|Another|An additional|The remaining|The (?:victims|cases|suspects|defendants|traffickers))\b"
    ),
    periods=(
        PeriodRule(
            "fiscal", rf"(?:in |for |during )?(?:the )?(?:{_YEAR}[-–/])?(?P<year>{_YEAR}) (?:fiscal|budget) year"
        ),
        PeriodRule("fiscal", rf"(?:fiscal|financial|budget) year (?:{_YEAR}[-–/])?(?P<year>{_YEAR})"),
        PeriodRule("fiscal", rf"FY ?(?P<year>{_YEAR})"),
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
        PeriodRule("month", rf"(?:in|during) (?P<month>{_MONTH})(?: of)? (?P<year>{_YEAR})"),
        PeriodRule(
            "previous",
            r"(?:in |during |over )?(?:the|a) (?:previous|preceding|prior|last) (?:reporting (?:period|year)|year)"
            r"|last year(?! of)|the year before|the year prior",
        ),
        PeriodRule("year-end", r"by the end of the year|at the end of the year|by year’s end|by year's end"),
        PeriodRule(
            "this",
            rf"{_WITHIN}(?:current |same )?(?:reporting (?:period|year)|year(?! (?:of|before|prior)\b))\b"
            r"|this year\b",
        ),
        PeriodRule(
            "year",
            r"(?:in|during|for|throughout|over|through|since|calendar year|of) (?:calendar year )?(?:the )?(?:year )?"
            rf"(?P<year>{_YEAR})(?![-–/]\d)(?! {_COUNTED}\b)(?! {_LAWS})",
        ),
        PeriodRule("year", rf"(?:the )?(?P<year>{_YEAR})(?= {_COUNTED}\b)"),
        PeriodRule("year", rf"(?<=[(])(?P<year>{_YEAR})(?=[)])"),
    ),
    currencies=words(
        "dollars, euros, euro, pounds, pesos, rupees, yen, yuan, won, baht, dirhams, dinars, francs, kroner, "
        "kronor, krona, krone, lempiras, quetzals, quetzales, colones, cordobas, soles, reais, reals, rand, "
        "shillings, naira, cedis, birr, riyals, rials, lira, lek, lei, leu, leva, levs, zloty, zlotys, "
        "zlotych, forint, koruna, korunas, rubles, hryvnia, hryvnias, tenge, som, soum, manat, lari, drams, "
        "dram, taka, kip, riel, dong, ringgit, rupiah, kwacha, pula, metical, meticais, kwanza, kwanzas, "
        "dalasi, leones, ariary, gourdes, guaranies, bolivianos, denars, denar, afghanis, shekels, tugrik, "
        "usd, eur"
    ),
    other_money=words(
        "fine, fines, fined, restitution, compensation, damages, bribe, bribes, wages, wage, fee, fees, "
        "salary, salaries, debt, debts, profits, assets"
    ),
    months=tuple(month.lower() for month in MONTHS),
    pronouns=words("as, this, that, each, every, which, at, no, any, last, first, another"),
    function_words=words(
        "in, of, for, to, from, with, by, who, whom, whose, that, which, were, was, are, is, be, been, being, "
        "had, has, have, did, do, does, during, through, on, at, under, as, and, or, but, while, until, "
        "after, before, into, onto, without, within, between, among, than, when, where, if, because, so, not, "
        "it, they, them, their, its, this, these, those, the, a, an, there, also, each, both, all, only, "
        "over, upon, against, per, via, any, no, some, concerned, involved, involving, related, resulted, "
        "occurred, remained, took, pertained, toward, towards, across, about"
    ),
    time_units=words("day, days, week, weeks, month, months, year, years, hour, hours, minutes, times"),
    unrelated=words(
        "acquitted, acquitting, released, dismissed, deported, fined, filed, requested, applied, inspected, "
        "closed, escaped, died, appealed, pleaded, received, lost, employed, hired"
    ),
    some_only=words("includ, among, such as, at least, some of"),
)
