"""Findings on the Worst Forms of Child Labor."""

from attrs import evolve

from tipcompare.language import words
from tipcompare.language.english import ENGLISH
from tipcompare.language.english_periods import MONTHS
from tipcompare.series.chapters import ChapterRule, RecordRule
from tipcompare.series.dol_prose import ALIKE, ASIDES, CUES, DUTIES, NOT_BESIDE, PARTS
from tipcompare.series.measures import Figures, Measure
from tipcompare.series.profile import Identity, Layout, Lists, SectionRule, SeriesProfile
from tipcompare.series.prose import Counting
from tipcompare.series.rating_rules import RatingLevel, RatingRules

_NUMBER = r"\d[\w./–-]*"
_MONTH = "|".join(MONTHS)
_CASES = (("case", "cases"), ("bare", "cases"), ("suspect", "persons"), ("person", "persons"), ("official", "persons"))
_FOUND = (("case", "violations"), ("person", "persons"), ("victim", "persons"), ("suspect", "persons"))

# Elsewhere inspectors and inspections only say that labor is no breakdown; here they are what is counted.
_VOCABULARY = evolve(
    ENGLISH,
    neutral=tuple(phrase for phrase in ENGLISH.neutral if "inspect" not in phrase),
    actors=tuple((actor, tuple(w for w in named if "inspector" not in w)) for actor, named in ENGLISH.actors),
)

_RECORD = RecordRule(
    name="Name",
    rating="Advancement_Level",
    recommendations="Suggested_Actions",
    item="Action",
    text="Name",
    years="Years",
    part="Territory",
    part_name="Territory_Display_Name",
    part_value="Enforcement",
)

_CHAPTER = ChapterRule(
    running_heads=(
        r"\d{0,3} (\d{4})? findings on the worst forms of child labor \d{0,3}",
        r"\d{0,3} (united states department of labors)? bureau of international labor affairs \d{0,3}",
        r"non independent countries and territories",
    ),
    continued=(r"(cont(inued)?)+", r"table \d+ .{0,150} cont(inued)?"),
    action_caption=r"(cont(inued)?)* table \d+ suggested government actions to .{0,150}",
    action_head=r"area (related entity)? suggested actions? (years? (suggested|recommended))?",
    action_head_part=r"years? ((suggested|recommended))?|suggested",
    areas=(
        "Laws and Regulations",
        "Laws",
        "Legal Framework",
        "Enforcement",
        "Coordination",
        "Government Policies",
        "Policies",
        "Social Programs",
    ),
    subheadings=(r"(labor|criminal) law enforcement",),
    table_heads=(
        r"children age percent",
        r"sector industry activity",
        r"convention ratification",
        r"standard (?=yes no|meets|age|related)",
        r"organization agency (related entity)? role",
        r"coordinating body (related entity)? role (and)? (description)?",
        r"policy (related entity)? description",
        r"program (related entity)? description (and objectives)?",
    ),
    captions=(r"(table|figure) \d+",),
    entity_head="entity",
    entities=("All",),
    small_words=words("and, the, of, in, for, de, al"),
    open_ends=(r",$", r"\b(?:an?|the|of|and|or|in|for|to|on|with|by|that|from|as|at|is|are|was|were|its|their)$"),
    open_labels=(r"\b(?:of|at|for|which|the|and|to|were|that|on|labor|related)$", r"/$"),
    cells=(r"y ?e ?s", r"n ?o"),
    uncounted=(
        r"(inspectorate authorized|mechanism) to assess",
        r"(initial)? training",
        r"refresher courses",
        r"(routine inspections|unannounced inspections|complaint mechanism|reciprocal referral mechanism)",
        r"imposed penalties",
    ),
    references=(
        r"\((?:Tables? )?[\d,;\s–-]+\)",
        rf"\b(?:Articles|Sections|Laws|Decrees|Acts|Tables|Nos\.) {_NUMBER}(?:, {_NUMBER})*,? (?:and|or) {_NUMBER}",
        rf"(?:\bN[°º]|\b(?:Nos?\.|Sections?|Articles?|Laws?|Decrees?|Acts?|Tables?)(?: [A-Z]\.)?) ?{_NUMBER}",
    ),
    citations=r"\(\d{1,3}(?:\s?[,;–-]\s?\d{1,3})*\)",
    figures_head=r"overview of (labor|criminal) law enforcement (related entity)? (\d{4}) (\d{4})",
    note_period=(
        rf"[*†‡§] ?Data .{{0,60}}?\b(?P<month>{_MONTH})(?: \d\d?)?,?(?: (?P<year>\d{{4}}),?)? (?:to|through|and) "
        rf"(?:(?P<part>early |mid-|late )|the end of )?(?P<until>{_MONTH})(?: \d\d?)?,? (?P<until_year>\d{{4}})"
    ),
    reasons=(
        "Efforts Made but Complicit in Forced Child Labor",
        "No Efforts and Complicit in Forced Child Labor",
        *(
            f"Efforts Made but {course} {field} that Delayed Advancement"
            for course in ("Continued", "Regression in")
            for field in ("Law", "Laws", "Policy", "Practice", "Practices", "Policy and Practice")
        ),
    ),
    unreported=(
        r"\bno (?:\w+ ){0,2}(?:information|data|statistics|records?)\b",
        r"\b(?:information|data|statistics)\b[^.;]{0,150}\b(?:not|un) ?(?:be )?(?:available|provided|found)",
        r"\bnot\b[^.;]{0,60}\b(?:information|data|statistics|records?)\b",
    ),
    asides=ASIDES,
    parts=PARTS,
    duties=DUTIES,
    cues=CUES,
    alike=ALIKE,
    not_beside=NOT_BESIDE,
    beside=(
        r"(?!.*\b(?:includ\w+|which|whom|of the|of these|total|increase|decrease|more|fewer|than|from)\b)"
        r".*(?:\band|[,;]) (?:\w+ ){0,2}",
    ),
)

DOL_FINDINGS = SeriesProfile(
    key="dol-findings",
    title="Findings on the Worst Forms of Child Labor",
    publisher="U.S. Department of Labor",
    rights="work of the U.S. Government, without copyright in the United States (17 U.S.C. 105)",
    identity=Identity(
        name_sentences=(r"\bIn \d{4}, (?:the )?(?P<name>[A-Z][^.,;:()]{1,60}?) made\b",),
        editions=(
            r"(?P<year>[12]\d{3}) findings on the worst forms",
            r"(?P<year>[12]\d{3})(?<=\bin \d{4}), [^.;:]{2,120}? (?:made|received) an? ?[^.;:]{0,40}advancement",
        ),
        anywhere=True,
    ),
    layout=Layout(reader="chapter", record=_RECORD, chapter=_CHAPTER),
    rating=RatingRules(
        title="Advancement",
        scale=(
            RatingLevel("significant", "Significant Advancement", forms=(r"significant advancement",), rank=1),
            RatingLevel("moderate", "Moderate Advancement", forms=(r"moderate advancement",), rank=2),
            RatingLevel("minimal", "Minimal Advancement", forms=(r"minimal advancement",), rank=3),
            RatingLevel("none", "No Advancement", forms=(r"no advancement",), rank=4),
            RatingLevel("not_assessed", "No Assessment", forms=(r"no assessment",)),
        ),
        calls=(
            r"(made|making|received?|receiving|assessment of|is)( an?)?( assessment of)?",
            r"(?=no assessment (has been|was) made)",
        ),
    ),
    sections=(
        SectionRule(
            "title",
            "Title",
            elements=(
                "Name",
                "Webpage",
                "Region",
                "ISO2",
                "ISO3",
                "Multiple_Territories",
                "Advancement_Level",
                "Automatic_Downgrade",
            ),
        ),
        SectionRule("summary", "Summary", elements=("Description",)),
        SectionRule(
            "prevalence",
            "Prevalence",
            headings=(r"[ivx]+ prevalence and sectoral distribution of child labor",),
            elements=("Goods", "Country_Statistics"),
        ),
        SectionRule(
            "legal_framework",
            "Legal framework",
            headings=(r"[ivx]+ legal framework (for|on) (the worst forms of)? child labor",),
            elements=("Master_Data", "Conventions", "Legal_Standards"),
        ),
        SectionRule(
            "enforcement",
            "Enforcement",
            headings=(r"[ivx]+ enforcement of laws (for|on) (the worst forms of)? child labor",),
            elements=("Enforcements",),
        ),
        SectionRule(
            "coordination",
            "Coordination",
            headings=(r"[ivx]+ coordination of government efforts (for|on) (the worst forms of)? child labor",),
            elements=("Mechanisms",),
        ),
        SectionRule(
            "policies",
            "Government policies",
            headings=(r"[ivx]+ government policies (for|on) (the worst forms of)? child labor",),
        ),
        SectionRule(
            "programs",
            "Social programs",
            headings=(r"[ivx]+ social programs to address (of)? (the worst forms of)? child labor",),
            elements=("ILAB_Projects",),
        ),
        SectionRule(
            "suggested_actions",
            "Suggested government actions",
            headings=(
                r"[ivx]+ suggested government actions to (eliminate|prevent) (of)? (the worst forms of)? child labor",
            ),
            elements=("Suggested_Actions",),
        ),
        SectionRule("references", "References", headings=(r"references( on file)?",), notes=True),
    ),
    lists=Lists(
        title="Suggested government actions", none=(r"no action", r"no value", r"n/a", r"not applicable", r"none")
    ),
    figures=Figures(
        measures=(
            Measure(
                "labor_funding",
                "Labor inspectorate funding",
                "USD",
                rows=(r"labor inspectorate funding",),
                element="Labor_Funding",
            ),
            Measure(
                "labor_inspectors",
                "Labor inspectors",
                "persons",
                rows=(r"number of labor inspectors",),
                element="Labor_Inspectors",
                prose=Counting(
                    by_rows=True,
                    nouns=words("labor inspectors, inspectors, labor officers"),
                    verbs=words("inspectorate employed, inspectorate employs, inspectorate had"),
                    objects=(("bare", "persons"), ("official", "persons")),
                ),
            ),
            Measure(
                "labor_inspections",
                "Labor inspections",
                "inspections",
                rows=(r"number of labor inspections( conducted)?",),
                element="Labor_Inspections",
                prose=Counting(
                    by_rows=True,
                    nouns=words(
                        "labor inspections, inspections, child labor inspections, inspection visits, "
                        "worksite inspections"
                    ),
                    verbs=words("inspected, inspecting"),
                    objects=(("bare", "inspections"), ("site", "inspections")),
                ),
            ),
            Measure(
                "worksite_inspections",
                "Worksite inspections",
                "inspections",
                rows=(r"number conducted at worksites?",),
                element="Labor_Worksite_Inspections",
                within="labor_inspections",
            ),
            Measure(
                "labor_violations",
                "Child labor violations",
                "violations",
                rows=(r"number of child labor violations found",),
                element="Labor_Violations",
                prose=Counting(
                    by_rows=True,
                    nouns=words(
                        "child labor violations, violations of child labor laws, child labor law violations, "
                        "violations of child labor"
                    ),
                    counted=("violations",),
                    verbs=words("identified, identifying, found, detected, discovered"),
                    objects=_FOUND,
                ),
            ),
            Measure(
                "penalties_imposed",
                "Violations with penalties",
                "violations",
                rows=(r"number of child (labor)? violations for which penalties were imposed",),
                element="Labor_Penalties_Imposed",
            ),
            Measure(
                "penalties_collected",
                "Penalties collected",
                "penalties",
                rows=(r"number of (child)? (labor)? penalties (imposed)? that were collected",),
                element="Labor_Penalties_Collected",
            ),
            Measure(
                "investigations",
                "Criminal investigations",
                "cases",
                rows=(r"number of investigations",),
                element="Criminal_Investigations",
                prose=Counting(
                    by_rows=True,
                    nouns=words("investigations, criminal investigations"),
                    verbs=words("investigated, investigating"),
                    objects=_CASES,
                    of_accused=True,
                ),
            ),
            Measure(
                "criminal_violations",
                "Criminal violations",
                "violations",
                rows=(r"number of violations found",),
                element="Criminal_Violations",
            ),
            Measure(
                "prosecutions",
                "Prosecutions",
                "cases",
                rows=(r"number of prosecutions( initiated)?",),
                element="Criminal_Prosecutions",
                prose=Counting(
                    by_rows=True,
                    nouns=words("prosecutions, indictments"),
                    verbs=words("prosecuted, prosecuting, charged, indicted, filed charges against"),
                    objects=_CASES,
                    of_accused=True,
                ),
            ),
            Measure(
                "convictions",
                "Convictions",
                "cases",
                rows=(r"number of convictions",),
                element="Criminal_Convictions",
                prose=Counting(
                    by_rows=True,
                    nouns=("convictions",),
                    verbs=words("convicted, convicting, found guilty"),
                    objects=_CASES,
                    of_accused=True,
                ),
            ),
            Measure(
                "dedicated_inspectors",
                "Dedicated child labor inspectors",
                "persons",
                rows=(r"number of child labor dedicated inspectors",),
                element="Dedicated_Labor_Inspectors",
                within="labor_inspectors",
            ),
            Measure(
                "desk_reviews",
                "Inspections by desk review",
                "inspections",
                rows=(r"number conducted by desk reviews?",),
                element="Labor_Desk_Review_Inspections",
                within="labor_inspections",
            ),
        ),
        whole=(r"all\b.*",),
        vocabulary=_VOCABULARY,
        sections=("enforcement",),
        not_applicable=(r"n/a", r"not applicable"),
        not_reported=(r"u ?n ?k ?n ?o ?w ?n", r"n/a", r"unavailable", r"not applicable", r"not available", r"[-–—]+"),
    ),
    effort_sections=("summary", "legal_framework", "enforcement", "coordination", "policies", "programs"),
    area_sections=(
        ("Laws and Regulations", "legal_framework"),
        ("Laws", "legal_framework"),
        ("Legal Framework", "legal_framework"),
        ("Enforcement", "enforcement"),
        ("Coordination", "coordination"),
        ("Government Policies", "policies"),
        ("Policies", "policies"),
        ("Social Programs", "programs"),
    ),
    formulas=(
        r"(?:in \d{4}, )?(?:the )?(?:labor |criminal )?law enforcement agencies .{0,60}"
        r"took actions to (?:combat|address) child",
        r"(?:the )?government .{0,60}(?:has )?established (?:institutional |relevant )?"
        r"(?:mechanisms|policies|laws) .{0,90}"
        r"child labor[^,;]{0,60}\.$",
        r"in \d{4}, .{0,80}(?:funded|participated in|funded and participated in) programs that (?:may |include )",
        r"(?:policy|program|mechanism) (?:was|is) (?:approved|launched|funded|created|established|active) ",
        r"the government (?:had|has) other (?:policies|social programs|programs) that may have ",
    ),
)
