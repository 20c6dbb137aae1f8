"""Country Reports on Human Rights Practices: long sections with headings, no rating, no recommendations.

Source: the headings as printed in the editions of 2016 to 2024; the cues are the formulae with which the reports open
a section and the words that its subject brings with it.
"""

from tipcompare.language import words
from tipcompare.series.profile import Identity, Layout, SectionRule, SeriesProfile
from tipcompare.series.titles import FROM_SITE, NAME

_NUMBER = r"(?:section \d )?"


def _sub(kind: str, title: str, *headings: str) -> SectionRule:
    return SectionRule(kind, title, headings=headings)


_INTEGRITY = (
    _sub("integrity/killings", "Killings", r"arbitrary deprivation of life.*", r"extrajudicial killings?"),
    _sub("integrity/disappearance", "Disappearance", r"disappearances?(?: and abduction)?"),
    _sub("integrity/torture", "Torture", r"torture and (?:other )?cruel.*"),
    _sub("integrity/prisons", "Prison conditions", r"prison and detention cent(?:er|re) conditions"),
    _sub("integrity/arrest", "Arbitrary arrest", r"arbitrary arrest( or)? detention.*"),
    _sub("integrity/police", "Police", r"role of the police.*"),
    _sub("integrity/arrest_procedures", "Arrest procedures", r"arrest procedures.*"),
    _sub("integrity/detention", "Prolonged detention", r"prolonged detention.*"),
    _sub("integrity/trial", "Fair trial", r"denial of (?:a )?fair (?:public )?trial"),
    _sub("integrity/trial_procedures", "Trial procedures", r"trial procedures"),
    _sub("integrity/political_prisoners", "Political prisoners", r"political prisoners.*"),
    _sub("integrity/amnesty", "Amnesty", r"amnesty"),
    _sub("integrity/civil_remedies", "Civil remedies", r"civil judicial procedures.*"),
    _sub("integrity/property", "Property", r"property (?:seizure and )?restitution"),
    _sub(
        "integrity/transnational_repression", "Transnational repression", r"(?:instances of )?transnational repression"
    ),
    _sub("integrity/privacy", "Privacy", r"arbitrary (?:or unlawful )?interference with privacy.*"),
    _sub(
        "integrity/conflict",
        "Conflict",
        r"(?:conflict related|use of excessive force|war crimes).*",
        r"abuses in internal conflicts?",
    ),
)
_CIVIL_LIBERTIES = (
    _sub("civil_liberties/expression", "Expression", r"freedom of (?:speech|expression|the press).*"),
    _sub("civil_liberties/internet", "Internet", r"internet freedom"),
    _sub("civil_liberties/academic", "Academic freedom", r"(?:restrictions on )?academic freedom.*"),
    _sub("civil_liberties/assembly_association", "Assembly", r"freedoms? of peaceful assembly and association"),
    _sub("civil_liberties/assembly", "Peaceful assembly", r"freedom of (?:peaceful )?assembly"),
    _sub("civil_liberties/association", "Association", r"freedom of association"),
    _sub("civil_liberties/religion", "Religion", r"freedom of religion", r"violations in religious freedom"),
    _sub("civil_liberties/movement", "Movement", r"freedom of movement.*", r"in country movement", r"foreign travel"),
    _sub("civil_liberties/displaced", "Displaced persons", r"(?:status and treatment of )?internally displaced.*"),
    _sub("civil_liberties/refugees", "Refugees", r"(?:status and treatment|protection) (?:of|to) refugees.*"),
    _sub("civil_liberties/stateless", "Stateless persons", r"stateless persons"),
)
_DISCRIMINATION = (
    _sub("discrimination/women", "Women", r"women"),
    _sub("discrimination/minorities", "Minorities", r"(?:systemi?a?t?ic racial|.*racial ethnic minorit).*"),
    _sub("discrimination/indigenous", "Indigenous peoples", r"indigenous peoples?"),
    _sub("discrimination/children", "Children", r"children", r"protection of children"),
    _sub("discrimination/antisemitism", "Antisemitism", r"(?:acts of )?antisemitism.*"),
    _sub("discrimination/trafficking", "Trafficking", r"trafficking in persons"),
    _sub("discrimination/disabilities", "Disabilities", r"persons with disabilities"),
    _sub(
        "discrimination/orientation",
        "Sexual orientation and gender identity",
        r"acts of violence.*(?:sexual orientation|gender identity).*",
    ),
    _sub("discrimination/hiv", "HIV and AIDS", r"hiv and aids.*"),
    _sub("discrimination/other", "Other abuses", r"other societal (?:violence|abuses?).*", r"promotion of acts of.*"),
)
_WORKER_RIGHTS = (
    _sub("worker_rights/association", "Unions", r"(?:the )?freedom of association and (?:the right to )?collective.*"),
    _sub("worker_rights/forced_labor", "Forced labor", r"(?:prohibition of )?forced or compulsory labor"),
    _sub("worker_rights/child_labor", "Child labor", r"prohibition of child labor.*", r"child labor"),
    _sub(
        "worker_rights/discrimination",
        "Employment",
        r"discrimination with respect to employment.*",
        r"discrimination see section \d",
    ),
    _sub("worker_rights/conditions", "Conditions of work", r"acceptable (?:work )?conditions(?: of work)?"),
    _sub("worker_rights/wages", "Wages and hours", r"wage and hour laws"),
    _sub("worker_rights/safety", "Safety", r"occupational safety and health"),
    _sub("worker_rights/enforcement", "Enforcement", r"wage hour and osh enforcement"),
)

HUMAN_RIGHTS_PRACTICES = SeriesProfile(
    key="human-rights-practices",
    title="Country Reports on Human Rights Practices",
    publisher="U.S. Department of State",
    rights="work of the U.S. Government, without copyright in the United States (17 U.S.C. 105)",
    identity=Identity(
        titles=(
            rf"(?:.{{0,60}}\W)?(?P<year>\d{{4}}) country reports on human rights practices\s*[:–—-]\s*{NAME}"
            + FROM_SITE,
            rf"\W{{0,3}}{NAME}\s*+(?:(?:19|20)\d\d human rights report|[–—-]\s*+united states department of state)\W*",
        ),
        editions=(
            r"(?<!\d)(?P<year>\d{4}) country reports on human rights practices",
            r"country reports on human rights practices for (?P<year>\d{4})(?!\d)",
            r"(?<!\d)(?P<year>\d{4}) human rights report",
        ),
    ),
    layout=Layout(
        reader="page",
        numbers=(r"section (?P<number>\d{1,2})",),
        parts=(r"[a-k]\.\s+[A-Z][^.]{2,150}",),
        orders=(
            (
                *("summary", "integrity", "civil_liberties", "participation", "corruption", "monitoring"),
                *("discrimination", "worker_rights"),
            ),
            ("summary", "life", "liberty", "security"),
        ),
    ),
    sections=(
        SectionRule("title", "Title", headings=(r".*country reports on human rights practices.*",)),
        SectionRule(
            "summary",
            "Executive summary",
            headings=(r"executive summary",),
            cues=(r".{0,250}?human rights (?:issues|abuses|problems) included", r".{0,250}?human rights situation"),
            terms=words("impunity, civilian, multiparty, constitutional, presiden"),
        ),
        SectionRule(
            "integrity",
            "Integrity of the person",
            headings=(rf"{_NUMBER}respect for the integrity of the person.*",),
            cues=(r".{0,250}?agents (?:had )?committed (?:any )?arbitrary or unlawful killings",),
            terms=words(
                "killing, disappear, tortur, prison, inmate, overcrowd, detention, detain, arrest, habeas, bail, "
                "pretrial, trial, defend, attorney, lawyer, judge, judicia, privacy, warrant, surveil, police, "
                "evidence, innocence, incommunicado"
            ),
        ),
        *_INTEGRITY,
        SectionRule(
            "civil_liberties",
            "Civil liberties",
            headings=(rf"{_NUMBER}respect for civil liberties.*",),
            cues=(r".{0,250}?provides? for (?:the )?freedom of (?:speech|expression)",),
            terms=words(
                "speech, expression, press, media, journalis, newspaper, broadcast, radio, televis, internet, "
                "online, website, censor, libel, slander, defam, academic, assembl, demonstrat, protest, refugee, "
                "asylum, unhcr, stateless, citizenship, displaced, passport, travel, exile, emigrat, repatriat, "
                "migrant"
            ),
        ),
        *_CIVIL_LIBERTIES,
        SectionRule(
            "participation",
            "Political participation",
            headings=(
                rf"{_NUMBER}freedom to participate in the political process",
                rf"{_NUMBER}respect for political rights.*",
            ),
            cues=(r".{0,250}?(?:choose|change) their government",),
            terms=words("elect, ballot, vote, voting, candidate, parties, seats, parliament, campaign"),
        ),
        _sub("participation/elections", "Elections", r"elections and political participation"),
        SectionRule(
            "corruption",
            "Corruption",
            headings=(
                rf"{_NUMBER}corruption (?:and lack of transparency )?in government",
                rf"{_NUMBER}official corruption.*",
            ),
            cues=(r".{0,250}?penalties for (?:official )?corruption", r".{0,250}?corrupt practices with impunity"),
            terms=words("corrupt, brib, embezz, kickback, disclos, transparen, assets, graft, anticorrupt"),
        ),
        SectionRule(
            "monitoring",
            "Monitoring of human rights",
            headings=(rf"{_NUMBER}governmental (?:attitude|posture).*",),
            cues=(
                r".{0,250}?human rights (?:groups|organizations|ngos|monitors|advocates).{0,80}"
                r"(?:operat|function|recogni|investigat|publish|restrict|harass|block)",
                r"(?:the united nations or other international bodies|government human rights bodies)",
            ),
            terms=words("ombuds, cooperative, responsive, findings, rapporteur, monitor, nongovernmental"),
        ),
        SectionRule(
            "discrimination",
            "Discrimination and societal abuses",
            headings=(rf"{_NUMBER}discrimination( and)? societal abuses.*",),
            cues=(r"rape and domestic violence",),
            terms=words(
                "rape, domestic, spous, sexual, harass, genital, women, gender, girl, birth, marriage, marry, "
                "reproduct, contracept, steriliz, maternal, antisemit, semit, jewish, disabilit, lgbt, "
                "transgender, hiv, aids, indigenous, ethnic, racial, minorit, inherit, societal, discriminat, "
                "education"
            ),
        ),
        *_DISCRIMINATION,
        SectionRule(
            "worker_rights",
            "Worker rights",
            headings=(rf"{_NUMBER}worker rights",),
            cues=(r".{0,250}?right of workers", r".{0,250}?workers.{0,60}(?:form|join).{0,40}unions?"),
            terms=words(
                "union, collective, bargain, strike, labor, wage, employ, worker, overtime, workweek, occupation, "
                "osh, inspect, hazardous, workplace, antiunion"
            ),
        ),
        *_WORKER_RIGHTS,
        SectionRule(
            "life",
            "Life",
            headings=(rf"{_NUMBER}life",),
            cues=(r".{0,250}?arbitrary or unlawful killings",),
            terms=words("killing, killed, abortion, steriliz"),
        ),
        _sub("life/population_control", "Population control", r"coercion in population control"),
        SectionRule(
            "liberty",
            "Liberty",
            headings=(rf"{_NUMBER}liberty",),
            cues=(r".{0,250}?provides? for (?:the )?freedom of (?:speech|expression)",),
            terms=words(
                "speech, expression, press, media, journalis, newspaper, broadcast, radio, televis, internet, "
                "online, website, censor, libel, slander, defam, union, collective, bargain, strike, labor, wage, "
                "employ, worker, overtime, workweek, occupation, osh, disappear, arrest, detain, pretrial, "
                "trafficking, religious"
            ),
        ),
        _sub("liberty/press", "Press", r"freedom of the press"),
        _sub("liberty/attacks", "Attacks on the press", r"physical attacks.*"),
        _sub("liberty/censorship", "Censorship", r"censorship.*"),
        _sub("liberty/worker_rights", "Worker rights", r"worker rights"),
        SectionRule(
            "security",
            "Security of the person",
            headings=(rf"{_NUMBER}security of the person",),
            cues=(r".{0,250}?prohibit[a-z]{0,4} (?:such practices|torture)",),
            terms=words(
                "tortur, prison, child, marriage, minor, refugee, asylum, unhcr, resettle, antisemit, semit, jewish"
            ),
        ),
        _sub("security/children", "Children", r"protection of children"),
        _sub("security/refugees", "Refugees", r"protection to refugees"),
        _sub("security/violence_abroad", "Violence abroad", r"extraterritorial killing.*"),
        _sub("security/threats_abroad", "Threats abroad", r"threats harassment.*"),
    ),
)
