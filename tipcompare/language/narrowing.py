"""What narrows a sentence: the gaps it names, what is short, and what was withheld.

Declarations only: folded words, of which the stem counts, and where they count.
"""

from __future__ import annotations

from tipcompare.language.vocabulary import gather

GAPS: frozenset[str] = gather("gap gaps")
NAMING: frozenset[str] = gather("including")
"""A sentence that tells of gaps names after such a word which ones: "gaps exist in X, including Y" tells of Y."""

DETAILING: frozenset[str] = gather("especially including particular particularly such")
"""Words of a recommendation after which it tells in detail what it asks for."""

ENSURING: frozenset[str] = gather("ensure")
"""Words of a recommendation that no sentence need have."""

ASKING: frozenset[str] = ENSURING | gather(
    "adequate appropriate continue efforts fully make necessary relevant significantly strengthen sufficient"
)
"""Words of a recommendation by which it asks: they are not the core of it."""

PURPOSES: frozenset[str] = gather("adequately carry conduct cover effectively enforce fulfill meet reach")
"""Verbs that tell after "to" what the thing asked for is good for."""

JOINED: frozenset[str] = gather(
    """
    adopt allocate amend build collect conduct continue criminalize develop empower enact end enforce ensure establish
    expand fund hire hold implement impose improve include incorporate increase integrate investigate issue make
    monitor prevent prohibit prosecute protect provide publish punish raise ratify recruit refer remove report require
    strengthen support train
    """
)
"""Verbs with which another thing that is asked for begins after "and"."""

THINGS_IN_ING: frozenset[str] = gather(
    "begging counseling farming fishing funding herding housing mining schooling staffing trafficking training"
)
"""Words that end as verbs of doing do, but name one more thing where a list of things is to be made public."""

AIMS: dict[str, str] = {
    "means": """
        budget budgets equipment finance financial financially fuel fund funding funds resource resources
        transportation vehicle vehicles
    """,
    "staff": """
        appointed available availability employ employed hire hired hiring human personnel recruit recruited staff
        staffing understaffed
    """,
    "training": "course courses curriculum train trained training trainings workshop workshops",
    "publication": """
        data disaggregate disaggregated disaggregation disclose information publicly publish published publishing
        records statistics
    """,
    "integration": """
        incorporate included inclusion integrate integrated integrating integration mainstream mainstreaming
    """,
    "implementation": "implement implementation implemented implementing operationalize",
    "coverage": "adopt adopted adoption cover coverage covering covers comprehensive",
    "planning": "planning",
    "authority": "assess authority authorization authorize authorizing empower",
    "inspection": "inspect inspection inspections proactive routine unannounced",
    "referral": "refer referral",
    "coordination": "coordinate coordinating coordination",
    "prosecution": """
        convict convictions investigate investigated investigation investigations prosecute prosecuted prosecution
        prosecutions sentence sentences
    """,
    "penalties": "fine fines penalty penalties",
    "research": "prevalence research study studies survey surveys",
    "complaints": "calls complaint complaints hotline hotlines log",
    "awareness": "awareness campaign campaigns sensitize",
    "programs": "program programs services shelter shelters",
    "ratification": "accede ratify ratified ratification",
    "sparing victims": "charges exempt exempted protects punished",
}
"""What may be short of what is needed, with the words for it: that one is speaks to no recommendation on another."""

SOUGHT: frozenset[str] = gather("research uncover unknown")
"""Words of a sentence by which something was sought and not found: it was not made public."""

SOURCE = "research"
TELLING: frozenset[str] = gather(
    "could did does found has identified indicated indicates noted revealed showed shows suggested suggests was"
)
"""The word for what the publisher did itself, and those behind it by which it tells so: "research found no mills" is
not on research."""

COUNTED, STAFF = "number", "staff"
PEOPLE: frozenset[str] = gather(
    "inspectors investigators judges magistrates officers officials personnel police prosecutors staff teachers workers"
)
"""A number of such people is staff."""

AS_WRITTEN: frozenset[str] = PEOPLE | gather(
    "calls force forces formal informal initial minorities minority organization organizations"
)
"""Words of which the stem is that of quite another word, too: inspectors are not an inspection, a task force is nothing
forced, and informal work no information."""

ENFORCING: frozenset[str] = PEOPLE | {"criminal", "enforcement"}
"""Words that do not tell what is asked for."""

NOT_BEFORE: dict[str, frozenset[str]] = {
    **dict.fromkeys(gather("age inspection law laws prosecution training"), ENFORCING),
    "criminally": gather("accountable liable responsible"),
}
"""Words that do not tell it before one of these: law enforcement is no law, and who is held criminally accountable is
tried."""

OF_LAWS, BREAKING = gather("law laws"), gather("enforce enforcement enforcing offenders violating violations violators")
"""Laws of which a breach or the enforcement is spoken of, by words before them, are not what is asked for."""

HOUSES: frozenset[str] = gather("bureau department directorate division ministry office")
"""Bodies that are called after what they are on: "the Department of Labor Inspection"."""

COMPANIES: frozenset[str] = gather("force forces group groups")
AT_A_TASK: frozenset[str] = gather("coordinating interagency interministerial steering task technical working")
"""Companies of people, and words right before one of them by which it is a body: armed groups coordinate nothing."""

PAYING: frozenset[str] = gather("government state")
PAID = "funded"
"""Words before this one by which it tells only whose a thing is: "government-funded programs"."""

PUBLIC, MAKING_PUBLIC = "public", gather("make makes making made available accessible open")
"""A word that tells what is asked for only behind one of these: public officials are not published."""

SPHERES: dict[str, frozenset[str]] = {
    "labor": gather("inspection inspections inspector inspectors inspectorate"),
    "criminal": gather("convictions criminal investigator investigators judges police prosecutions prosecutors"),
}
LABOR: frozenset[str] = gather("enforcement law laws")
"""Two kinds of enforcement, with words by which each is told. That of labor law is, too, by such a word after "labor",
where that is not child labor: a lack of data on the one speaks to no recommendation on the other."""

PENALTIES: frozenset[str] = gather("penalties penalty")
AMENDING: frozenset[str] = gather("amend enact revise")
"""Words of recommendations to those who make the law: no court has met or failed these."""

COMPLICITY: frozenset[str] = gather("bribe bribes complicit complicity corrupt corruption")
OFFICIALS: frozenset[str] = gather("employees official officials")
"""Words for the part of officials in what is to be fought, and for these: that such cases are not tried, or that this
hinders others, speaks to no recommendation that does not ask for that."""

IMPOSED: frozenset[str] = gather("assessed given imposed issued")
"""What a law prescribes, and verbs by which it was inflicted: that these are low says nothing of trials."""

COLLECTING: frozenset[str] = gather("collect collecting collection data database statistics")
FIGURES: frozenset[str] = gather("data statistics")
"""Words of a recommendation on figures, and those before what such figures are on: that is not what is asked for."""

FORBIDDING: frozenset[str] = gather("criminalize prohibit")
"""Verbs of what a law leaves out, which is no failure to hold trials."""

POINTING: frozenset[str] = gather("such these this")
"""Words before information by which a sentence leaves it to another one to say what it is on."""

DATED: frozenset[str] = gather("complete comprehensive current new recent updated")
"""Words before information of a year that do not say what it is on, either: "updated information for 2019"."""

WITHHOLDING: frozenset[str] = gather("provided provide published publish released release disclosed disclose")
INFORMATION: frozenset[str] = gather("data figures information statistics")
UNKNOWN: frozenset[str] = gather("publicly unknown")
"""That such things were not given, or that something is not known to the public, says nothing of what it is about, but
that it could not be found out."""

IN_PARTS: frozenset[str] = gather("aggregated disaggregated")
"""Verbs by which information that was given is short of what it could tell: it is not withheld."""

KNOWING: frozenset[str] = gather("known")
"""The same where it is the main verb: "mills in which fires are known to break out" withholds nothing."""

PLANS: frozenset[str] = gather("framework plan policy roadmap strategy")
SEVERAL_PLANS: frozenset[str] = gather("frameworks plans policies roadmaps strategies")
"""Words of the name of a plan, and those by which several are asked for: any plan may be one of them."""

IN_NAMES: frozenset[str] = gather("against and for in of on the to with")
"""Small words within a name: "National Strategy on the Safety of Mills"."""

OF_ANY_PLAN: frozenset[str] = PLANS | gather(
    "action address combat combating country draft eliminate eliminating elimination ending fight fighting government "
    "implementation implementing ministry national nation new prevent preventing prevention republic revised state "
    "first second third fourth fifth sixth two three four five six seven eight ten year years annual multi term long "
    "medium short comprehensive current operational strategic updated"
)
"""Words of its name that do not tell one plan from another: a Second Five-Year Plan may be on anything."""
