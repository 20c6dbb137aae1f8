"""The English in which reports say that something was done, was not done, goes on or is planned, and by whom.

Declarations only: words in lower case and where they count. A cue counts in the clause it stands in and nowhere else;
`reach` says in which part of it. Each cue has example sentences of its own, which are its test.
"""

from __future__ import annotations

from collections.abc import Iterable
from typing import Literal

from attrs import field, frozen, validators

from tipcompare.model.comparison import Polarity

Reach = Literal["verb", "subject", "object", "predicate"]


def _words(text: str) -> frozenset[str]:
    return frozenset(text.split())


def _gather(words: Iterable[str]) -> frozenset[str]:
    return frozenset(words)


@frozen
class Cue:
    """Words that tell what a clause says, where they stand in its reach.

    Args:
        name: of the rule, for people.
        says: what the clause then says.
        reach: where they count: in the group of the main verb; in the subject before it; among the first words of what
            follows it; or as what is said of the subject after a verb of being.
        words: single words, or several with a space between them.
        examples: sentences, each a clause, with this cue.
        of: words of which the subject has one for the cue to count; whatever the subject where empty.
        tells: whether a clause with it tells anything of a recommendation; its `says` is unclear where it does not.
        by_government: whether it tells anything of the government alone.
    """

    name: str
    says: Polarity
    reach: Reach
    words: frozenset[str] = field(converter=_gather, validator=validators.min_len(1))
    examples: tuple[str, ...] = field(validator=validators.min_len(1))
    of: frozenset[str] = frozenset()
    tells: bool = True
    by_government: bool = False


LACKING_SUBJECT = "nothing as the subject"
"""Name of the rule by which a subject denies what its verb says."""

AT_HAND = "means at hand"
"""Name of the rules by which means are there: somebody gave them."""

_MEANS = "budget budgets funding funds inspectors personnel resources staff staffing vehicles equipment"

CUES: tuple[Cue, ...] = (
    Cue(
        "not as before",
        "unclear",
        "verb",
        ("no longer",),
        ("The rules are no longer kept.",),
        tells=False,
    ),
    Cue(
        "not as before, by the words before the verb",
        "unclear",
        "subject",
        ("no longer",),
        ("The law no longer lists such work.",),
        tells=False,
    ),
    Cue(
        "less than before",
        "unclear",
        "object",
        ("fewer", "less"),
        ("Courts convicted fewer traffickers.",),
        tells=False,
    ),
    Cue(
        "not known to the publisher",
        "unclear",
        "verb",
        (
            *("unable to determine", "not determine", "not be determined", "not determined whether"),
            *("not find information", "not find any information", "not find other information", "unclear whether"),
            *("found no information on whether", "found no information about whether", "not known whether"),
            *("unknown whether", "unclear if", "not clear whether", "not clear how", "unclear how"),
            *("could not verify", "unable to verify"),
            *("could not ascertain", "unable to ascertain", "not discover", "unable to find", "unable to confirm"),
            "not confirm",
        ),
        (
            "Research was unable to determine whether the committee met.",
            "Research did not find information on whether the unit was active.",
        ),
    ),
    Cue(
        "came to an end",
        "did not",
        "verb",
        ("closed", "ceased", "shut", "lapsed"),
        ("The shelter closed in May.", "The hotline ceased to operate."),
        of=_words("center centers centre centres committee council hotline program programs shelter shelters unit"),
    ),
    Cue(
        "brought to an end",
        "did not",
        "verb",
        tuple(
            f"{verb} {article} {thing}"
            for verb in ("closed", "discontinued", "dissolved", "shut", "suspended")
            for article in ("a", "its", "the")
            for thing in ("committee", "council", "hotline", "shelter")
        ),
        ("The ministry closed a shelter.", "The cabinet dissolved the council."),
    ),
    Cue(
        "negated verb",
        "did not",
        "verb",
        ("not", "never", "cannot", "yet to"),
        ("The ministry did not open a shelter.", "The assembly has yet to adopt the bill."),
    ),
    Cue(
        "verb of lacking",
        "did not",
        "verb",
        (
            *("lack", "lacks", "lacked", "fail", "fails", "failed", "hinder", "hinders", "hindered", "hamper"),
            *("hampers", "hampered", "impede", "impedes", "impeded", "ran out", "fell short"),
            *(
                "declined to",
                "refused",
                "neglected",
                "excludes",
                "omits",
                "undermine",
                "undermines",
                "undermined",
                "limited",
                "made it difficult",
            ),
            *("prevented", "constrained", "face", "faces", "faced"),
        ),
        ("The inspectorate lacks vehicles.", "A shortage of judges hampered trials.", "Police failed to report cases."),
    ),
    Cue(
        LACKING_SUBJECT,
        "did not",
        "subject",
        (
            *("no", "none", "neither", "nor", "nobody", "few", "lack", "absence", "shortage", "insufficient"),
            *("inadequate", "gap", "gaps", "limited", "shortages"),
        ),
        ("No shelter was opened.", "Gaps exist in the law.", "Few judges were trained."),
    ),
    Cue(
        "nothing as the object",
        "did not",
        "object",
        (
            *("no", "none", "few", "little", "insufficient", "inadequate", "limited", "minimal", "nothing"),
            "only limited",
        ),
        ("The ministry issued no permits.", "Officers have inadequate vehicles.", "The unit received limited funds."),
    ),
    Cue(
        "short of what is needed",
        "did not",
        "predicate",
        _words(
            """
            insufficient inadequate limited scarce weak ineffective unavailable absent unable unknown
            incomplete lawful legal understaffed underfunded low lacking minimal poor insufficiently
            inadequately deficient unimplemented unfunded slow rare restricted constrained hampered hindered
            impeded suspended discontinued challenging inactive challenge
            """
        ),
        ("Penalties for such crimes are weak.", "Shelters for men remained scarce."),
    ),
    Cue(
        "to come",
        "planned",
        "verb",
        (
            *("will", "plans to", "planned", "intends", "intended", "pledged", "promised", "aims", "aimed"),
            *(
                "committed to",
                "committed itself",
                "seeks to",
                "drafted",
                "drafting",
                "pending",
                "expected",
                "scheduled",
            ),
            *("awaited", "awaits", "awaiting", "proposed", "began drafting", "began preparing", "began developing"),
            "began designing",
            *(
                "began planning",
                "began a review",
                "began its debate",
                "began debate",
                "began debating",
                "began discussions",
            ),
            *(
                "began negotiations",
                "began work on",
                "began the process",
                "debated",
                "discussed",
                "in the process",
                "working on",
                "under review",
                "under discussion",
            ),
            *(
                "under consideration",
                "under construction",
                "under development",
                "considered",
                "considering",
                "prepared",
            ),
        ),
        (
            "The ministry planned to open a shelter.",
            "The law will ban fees.",
            "A draft bill is pending in the assembly.",
        ),
    ),
    Cue(
        "only a draft",
        "planned",
        "verb",
        tuple(
            f"{verb} {article} draft"
            for verb in (
                "approved",
                "completed",
                "developed",
                "finalized",
                "prepared",
                "produced",
                "released",
                "submitted",
                "validated",
            )
            for article in ("a", "the", "its")
        ),
        ("The ministry developed a draft plan.", "The ministry finalized the draft law."),
    ),
    Cue(
        "to come, were it passed",
        "planned",
        "verb",
        ("would",),
        ("The bill would ban recruitment fees.",),
        of=_words(
            "act amendment amendments bill code decree draft drafts law laws legislation list ordinance regulations"
        ),
    ),
    Cue(
        "going on",
        "continued",
        "verb",
        (
            *("continue", "continues", "continued", "maintain", "maintains", "maintained", "remain", "remains"),
            *("remained", "sustained", "still", "ongoing", "kept"),
        ),
        ("The ministry continued to fund two shelters.", "The government maintained its hotline."),
        by_government=True,
    ),
    Cue(
        AT_HAND,
        "did",
        "verb",
        tuple(
            f"{verb} {enough} {means}"
            for verb in ("had", "has", "have")
            for enough in ("additional", "adequate", "enough", "increased", "sufficient")
            for means in _MEANS.split()
        ),
        ("The unit had additional funding for vehicles.", "The inspectorate has adequate resources."),
    ),
    Cue(
        AT_HAND,
        "did",
        "verb",
        ("grew", "rose"),
        ("The number of inspectors rose to 40.",),
        of=_words(_MEANS) | {"number"},
    ),
    Cue(
        AT_HAND,
        "did",
        "predicate",
        (
            "double that",
            "an increase from",
            "an increase of",
            "an increase over",
            "higher than",
            "up from",
            "sufficient",
            "adequate",
        ),
        ("Funding for the unit was double that of the year before.", "Its budget was sufficient."),
        of=_words(_MEANS) | _words("allocation number"),
    ),
)
"""In the order in which they are looked for: a clause that is negated is not asked whether it is planned."""

ENDING: frozenset[str] = _words("cease abolish discontinue end halt refrain stop")
"""Verbs of recommendations to end something: where it goes on, they were not followed."""

NOT_ENDS: tuple[str, ...] = ("n't", "n’t")
"""How a verb ends that "not" has run together with."""

BESIDE_VERBS: frozenset[str] = _words(
    "not never still yet no in under pending ongoing working drafting awaiting considering"
)
"""First words of cues in the group of a verb that are no verbs themselves."""

DEEDS: frozenset[str] = _words(
    """
    abolished acceded acted added adopted allocated amended appointed approved arrested assessed assigned
    assisted attended authorized awarded banned began brought budgeted built carried collected commenced
    compiled completed concluded conducted consolidated constructed contributed convened convicted coordinated
    created criminalized dedicated delivered deployed designated developed devoted disaggregated disbursed
    dismantled dispatched disseminated distributed documented doubled drew earmarked educated eliminated
    employed enacted endorsed enforced engaged enrolled ensured equipped established evaluated exceeded executed
    expanded extended facilitated filed finalized financed fined formalized formed funded gave granted
    harmonized held helped hired hosted identified implemented imposed improved inaugurated incorporated
    increased indicted informed initiated inspected installed instituted institutionalized integrated
    intercepted introduced invested investigated issued joined launched led made met mobilized monitored moved
    named obtained offered opened operated ordered organized paid participated partnered passed performed
    piloted posted produced promoted promulgated prosecuted provided published punished purchased put raided
    raised ran ratified reactivated received reconstituted recruited reduced reestablished referred reformed
    refurbished registered rehabilitated reinforced reintegrated released removed renewed renovated reopened
    repatriated repealed replaced rescued restored resumed retrained reviewed revised revived sanctioned
    screened secured sent sentenced separated served shared sheltered signed spent sponsored started
    strengthened submitted supervised supplied supported taught took trained transferred translated tripled
    undertook unveiled updated upgraded validated verified visited withdrew worked
    """
)
"""Verbs of what governments do, in the past: each is a deed where it is the main verb of a clause with a subject."""

NO_DEEDS: frozenset[str] = _words(
    """
    abused alleged arrived asked based believed called charged concerned considered deported detained encouraged
    estimated exploited expected forced harmed intended involved killed known located needed noted proposed recommended
    related reported requested required subjected supposed tasked urged used
    """
)
"""Forms that end like those of deeds and tell of none, or of what befalls people."""

PARTICIPLES: frozenset[str] = _words(
    "begun built brought chosen done drawn given held laid led made met paid put raised run sent set shown spent taken "
    "taught undertaken won written cut kept"
)
"""Irregular forms that follow a verb of having or being; all others end in -ed."""

BEING: frozenset[str] = _words("is are was were be been being")
NO_OBJECT: frozenset[str] = _words(", ; by compared during from in more over than to")
"""What follows a verb whose subject tells what came of it: "the number of wardens rose by six"."""

HAVING: frozenset[str] = _words("has have had")
DOING: frozenset[str] = _words("did does do")
EMPHATIC = "did"
"""The form of doing that stresses a deed where nothing denies it: "the ministry did publish the figures"."""
ABLE: frozenset[str] = _words("can could may might must should shall")
MONTHS: dict[str, str] = {"May": "5"}
"""What is written like this is no form of `ABLE`, but a month: "in May the ministry opened a shelter"."""

TO_COME: frozenset[str] = _words("will would")
REMAINING: frozenset[str] = _words("remain remains remained seem seems appear appears became become")

STATES: frozenset[str] = _words(
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

ASKING: frozenset[str] = _words("whether if unless until")
"""Words that begin a clause which leaves open whether it is so."""

COMPOUNDS: dict[str, frozenset[str]] = {
    "aimed": _words("at"),
    "intended": _words("for"),
    "planned": _words("for"),
    "developed": _words("country countries economies nations"),
    "organized": _words("crime crimes criminal"),
}
"""Forms of deeds that make one name with what follows them."""

SAYING: frozenset[str] = _words(
    "reported report reports noted notes stated states indicate indicated indicates show suggest suggests "
    "suggested announced found said says "
    "observed revealed shows showed confirmed claimed alleged acknowledged"
)
"""Verbs after which "that" begins what is said: the clause after it is the one that counts."""

EARLIER: frozenset[str] = _words("earlier formerly previously")
"""Words before such a verb by which it was said before: what is said is no news."""

RELATIVE: frozenset[str] = _words("who whom which that whose where when whether how")
"""Words that begin a clause on the noun before them: its verb is not the main one."""

MODIFIED_AFTER: frozenset[str] = _words(
    "the a an its their his her our this these those some any all each every no such of for from by with in on at as "
    "into to and or other newly recently already several many most more s"
)
"""Words after which a participle belongs to a noun, or to a verb before it."""

LINKING: frozenset[str] = _words("in on by for at from with through under as of to against within during")
"""Words after a participle that is no main verb: "a programme funded by donors"."""

INTRANSITIVE: frozenset[str] = _words(
    "acceded acted began coordinated exceeded helped increased invested joined led met moved partnered "
    "participated ran served voted withdrew worked"
)
"""Verbs that are main verbs before such a word, too: "the ministry worked with employers"."""

PAST_ONLY: frozenset[str] = _words("became began drew gave ran took undertook withdrew")
"""Forms that are no participles: each is a main verb wherever it has a subject."""
