"""The English in which reports say that something was done, and by which forms a verb that says so is known.

Declarations only: words in lower case. By which words a clause says anything else stands in `tipcompare.language.cues`.
"""

from __future__ import annotations

from tipcompare.language.vocabulary import gather, words

ENDING: frozenset[str] = gather("cease abolish discontinue end halt refrain stop")
"""Verbs of recommendations to end something: where it goes on, they were not followed."""

REFUSING: frozenset[str] = ENDING | gather("avoid never not without")
"""Words of recommendations behind which stands what is not to be done."""

NEGATIONS: frozenset[str] = gather("never no not")
"""Words that deny."""

NEVER: frozenset[str] = gather("never seldom")
"""Adverbs that deny the deed which they stand before, and do not end as others do."""

CONTRACTED: dict[str, str] = {
    **{
        f"{verb}n't": f"{verb} not"
        for verb in words("are, could, did, do, does, had, has, have, is, might, must, need, should, was, were, would")
    },
    "can't": "can not",
    "shan't": "shall not",
    "won't": "will not",
}
"""Verbs that "not" has run together with, typed with a plain apostrophe, each as two words."""

BESIDE_VERBS: frozenset[str] = gather(
    "a an hardly in infrequently never no not rarely seldom still yet ongoing working drafting awaiting considering"
)
"""First words of cues in the group of a verb that are no verbs themselves."""

DEEDS: frozenset[str] = gather(
    """
    abolished acceded accredited achieved acted added adopted allocated amended appointed apprehended approved
    arrested assessed assigned assisted attended authorized awarded banned began bolstered broadened brought
    budgeted built carried clarified collaborated collected commenced committed compiled completed concluded
    conducted consolidated constructed contributed convened converted convicted cooperated coordinated created
    criminalized declared dedicated delivered deployed designated detected developed devoted directed disaggregated
    disbursed disclosed discovered dismantled dispatched disrupted disseminated distributed documented donated
    doubled drew earmarked educated elevated eliminated employed enacted ended endorsed enforced engaged enhanced
    enrolled ensured equipped established evaluated exceeded executed exempted expanded extended facilitated filed
    finalized financed fined formalized formed funded gave granted harmonized held helped hired hosted housed
    identified implemented imposed imprisoned improved inaugurated incorporated increased indicted informed
    initiated inspected installed instituted institutionalized instructed integrated intensified intercepted
    introduced invested investigated issued jailed joined launched led lifted made mainstreamed mandated met
    mobilized monitored moved named obtained offered opened operated ordered organized overhauled overturned paid
    pardoned participated partnered passed performed piloted placed posted produced promoted promulgated prosecuted
    provided published punished purchased pursued put quadrupled raided raised ran ratified reactivated received
    reconstituted reconvened recruited reduced reestablished referred reformed refurbished registered rehabilitated
    reinforced reinstated reintegrated reinvigorated released removed renewed renovated reopened reorganized
    repatriated repealed replaced rescued responded restored restructured resumed retrained reviewed revised
    revitalized revived sanctioned screened secured sensitized sent sentenced separated served shared sheltered
    signed spent sponsored started strengthened studied submitted supervised supplied supported surveyed taught took
    trained transferred translated transported tried tripled undertook underwent unveiled updated upgraded validated
    verified visited waived withdrew worked
    """
)
"""Verbs of what governments do, in the past: each is a deed where it is the main verb of a clause with a subject."""

EFFORTS: frozenset[str] = gather("accomplishments achievements efforts progress steps")
INCLUDING: frozenset[str] = gather("included")
SHOWING: frozenset[str] = gather("demonstrated made showed took")
BY_DOING: frozenset[str] = gather("by including")
LEADING_TO_LIST: frozenset[str] = INCLUDING | SHOWING
"""What a government did, by the words for it, and verbs that lead to a list of it: "these efforts included opening a
shelter", "the government demonstrated efforts by opening a shelter", "took steps, including opening a shelter"."""

POINTING_AT_EFFORTS: frozenset[str] = gather("its key other such these those")
"""Words before efforts that do not tell whose they are: they are those of the government."""

MADE_MORE: frozenset[str] = gather("broadened enhanced expanded improved increased strengthened")
"""Forms with which a list tells a deed as its thing: "these efforts included increased training"."""

PAST_OF: dict[str, str] = {
    "addition": "added",
    "beginning": "began",
    "bringing": "brought",
    "building": "built",
    "creation": "created",
    "drawing": "drew",
    "giving": "gave",
    "holding": "held",
    "making": "made",
    "paying": "paid",
    "provision": "provided",
    "ratification": "ratified",
    "sending": "sent",
    "spending": "spent",
    "taking": "took",
    "teaching": "taught",
    "undertaking": "undertook",
}
"""Deeds told by what does not have their stem. All other doings do."""

NOUN_ENDS: tuple[str, ...] = ("al", "ion", "ment")
"""How a noun ends that may tell a deed: "the adoption of a plan"."""

NO_DEEDS: frozenset[str] = gather(
    """
    abused affiliated alleged arrived asked based believed called charged concerned considered deported detained
    encouraged estimated exploited expected forced harmed intended involved killed known located needed noted proposed
    recommended related reported requested required subjected supposed tasked urged used
    """
)
"""Forms that end like those of deeds and tell of none, or of what befalls people."""

NEUTRAL: frozenset[str] = gather("abused allowed cited deported detained exploited penalized permitted")
"""Verbs in the past that tell of none either where they have an object: what befalls people, is let or is said."""

IN_PAST: frozenset[str] = DEEDS | NEUTRAL
"""Verbs in the past that have an object, whether they tell of a deed or not."""

UNDONE: frozenset[str] = gather("instead rather without")
"""Words that begin what was not done when something else was: "police detained girls instead of referring them"."""

BEFORE_UNDONE: frozenset[str] = gather("of than")
PUNISHING: frozenset[str] = gather("arrested convicted fined imprisoned jailed prosecuted punished sentenced")
"""Deeds that it may be right to leave undone: "the ministry sheltered girls instead of jailing them"."""

TAKING_IN: frozenset[str] = gather("recruited used")
"""Verbs that tell of a harm where one of `TAKEN_IN` is their object: "militias recruited and used children"."""

TAKEN_IN: frozenset[str] = gather("boys children girls minors")

NO_ADVERBS: frozenset[str] = gather("ally assembly family italy july monopoly reply supply")
"""Words that end as adverbs do and are none: "the assembly enacted a law"."""

AGAIN, AGAIN_IN_ONE = "re-", "re"
"""How a verb begins that tells of a deed done again, with a hyphen and as one word."""

PARTICLES: frozenset[str] = gather("out up")
"""Words that go with a verb and stand before its object: "carried out"."""

LEADING_DEEDS: frozenset[str] = gather("had has was were")
"""Words that lead to a deed where a sentence begins with it: "Was allocated a budget"."""

PARTICIPLES: frozenset[str] = gather(
    "begun built brought chosen done drawn given held laid led made met paid put raised run sent set shown spent taken "
    "taught undertaken won written cut kept"
)
"""Irregular forms that follow a verb of having or being; all others end in -ed."""

BEING: frozenset[str] = gather("is are was were be been being")
NO_OBJECT: frozenset[str] = gather(", ; by compared during from in more over than to")
"""What follows a verb whose subject tells what came of it: "the number of wardens rose by six"."""

BETWEEN: frozenset[str] = gather("among between")
"""Words behind which stand those of whom the object tells something: "increased cooperation between inspectors"."""

HAVING: frozenset[str] = gather("has have had")
DOING: frozenset[str] = gather("did does do")
EMPHATIC = "did"
"""The form of doing that stresses a deed where nothing denies it: "the ministry did publish the figures"."""
ABLE: frozenset[str] = gather("can could may might must should shall")
NOT_ABLE: dict[str, str] = {"May": "5"}
"""What is written like this is no form of `ABLE`, but a month: "in May the ministry opened a shelter"."""

TO_COME: frozenset[str] = gather("will would")
REMAINING: frozenset[str] = gather("remain remains remained seem seems appear appears became become")

STATES: frozenset[str] = gather(
    """
    addresses allow allows applies apply appears assists bars calls causes collects contain contains coordinates
    criminalize criminalizes defines employs enforces establishes excludes exist exists extend extends focuses
    guarantees identifies imposes include included includes investigates makes mandates meet meets monitors occur
    offers operates oversees participate participates penalizes permit permits pertain poses prescribes prohibit
    prohibits promotes protects provides publishes punishes receives refers remain remains represents require
    requires resulted runs seeks sends serves specifies specify states stipulates supports tend trains
    """
)
"""Present tenses: what is so, by law or by custom, and no deed."""

LEAVING_OPEN: frozenset[str] = gather("whether if unless until")
"""Words that begin a clause which leaves open whether it is so."""

COMPOUNDS: dict[str, frozenset[str]] = {
    "aimed": gather("at"),
    "intended": gather("for"),
    "planned": gather("for"),
    "developed": gather("country countries economies nations"),
    "organized": gather("crime crimes criminal"),
    "sentencing": gather("guidelines"),
    "training": gather("center centers course courses curriculum materials program programs sessions workshops"),
}
"""Forms of deeds that make one name with what follows them."""

OF_OTHER_THINGS: dict[str, frozenset[str]] = {
    "budget": gather("deficit deficits"),
    "probation": gather("department officer officers service services unit"),
    "staff": gather("absences attrition shortage shortages turnover workload workloads"),
}
"""Words of cues that make the name of something else with what follows them, of which the cue tells nothing."""

RESULTING: frozenset[str] = gather("resulted resulting")
"""Words behind which a form after "and" is no deed: "resulted in closed shelters and reduced staff"."""

SAYING: frozenset[str] = gather(
    "reported report reports noted notes stated states indicate indicated indicates show suggest suggests suggested "
    "announced found said says observed revealed shows showed confirmed claimed alleged acknowledged"
)
"""Verbs after which "that" begins what is said: the clause after it is the one that counts."""

MAKING: frozenset[str] = gather(
    "adopted approved built constructed created designed developed drafted drew enacted established finalized formed "
    "formulated introduced issued launched made opened passed prepared produced published signed wrote written"
)
"""Verbs of which the object is what they made: what is denied of it is denied of the deed. "Revised a law that did not
protect girls" tells of the law before."""

VOICING: frozenset[str] = gather("expressed raised voiced")
DOUBTS: frozenset[str] = gather("allegation allegations complaint complaints concern concerns")
"""Verbs of saying what one doubts, and words for that, before or behind them: "raised concerns that", "concerns were
raised that". What is said behind "that" was not done by it, and it may be told that it was not. "Doubts that" says so
by itself, of what follows."""

DENYING_PLAINLY: frozenset[str] = BEING | HAVING | DOING
"""Verbs of which "not" behind a doubt says that something was not done: not "may not", "would not"."""

LACKING: frozenset[str] = gather("lack lacked lacks")
"""Verbs that say so by themselves."""

OF_BEFORE: frozenset[str] = gather("earlier former last old previous prior")
"""Words for a plan, or for those who made one, before the one that is told of."""

BEFORE_NAMING_YEAR: frozenset[str] = gather("for of the")
"""Words before a year that tells which plan is meant, not when something was: "the plan of 2015", "the 2015 plan"."""

EARLIER: frozenset[str] = gather("earlier formerly previously")
"""Words before such a verb by which it was said before: what is said is no news."""

RELATIVE: frozenset[str] = gather("who whom which that whose where when whether how")
"""Words that begin a clause on the noun before them: its verb is not the main one."""

MODIFIED_AFTER: frozenset[str] = gather(
    "the a an its their his her our this these those some any all each every no such of for from by with without in on "
    "at as into to and or other newly recently already several many most more s"
)
"""Words after which a participle belongs to a noun, or to a verb before it."""

LINKING: frozenset[str] = gather("in on by for at from with through under as of to against within during")
"""Words after a participle that is no main verb: "a programme funded by donors"."""

INTRANSITIVE: frozenset[str] = gather(
    "acceded acted began collaborated committed cooperated coordinated exceeded helped increased invested joined led "
    "met moved partnered participated ran responded served voted withdrew worked"
)
"""Verbs that are main verbs before such a word, too: "the ministry worked with employers"."""

GIVING_AWAY: frozenset[str] = gather("allocated assigned awarded given granted offered paid sent served taught")
"""Verbs with two objects, of which one may follow a participle: "girls granted a place were few". After all others an
object shows the main verb."""

PAST_ONLY: frozenset[str] = gather("became began drew gave ran took undertook underwent withdrew")
"""Forms that are no participles: each is a main verb wherever it has a subject."""
