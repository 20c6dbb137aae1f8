"""Which deeds answer which recommendations: what is asked for, and the verbs and things that tell it was done.

Declarations only: words in lower case, of which the stem counts. A recommendation is of the kind of which its opening
has a word first. Each kind has an example of its own, which is its test: a recommendation and a sentence that answers
it.
"""

from __future__ import annotations

from attrs import field, frozen, validators

from tipcompare.language.narrowing import PEOPLE


def _words(text: str) -> tuple[str, ...]:
    return tuple(text.split())


@frozen
class Answer:
    """A kind of recommendation with the deeds that answer it.

    Args:
        name: of the kind, for people.
        asked: words in the opening of a recommendation of this kind.
        verbs: main verbs that answer it alone.
        giving: main verbs that answer it with one of the things beside them.
        things: words of their object, or of the subject of a passive.
        example: a recommendation, and a sentence that answers it.
        beside: words of which the opening has one, too; whatever else it has where empty.
        one_of_many: whether there are many such things on one topic (plans, laws, committees), so that the topic hardly
            tells that it is the one that was asked for.
        alone: whether nothing but such a deed answers it.
        given: whether it is one of the things that bodies are given, of which several may be asked for at once.
        standing: whether it is asked for again whether it was done or not, as what is given is, too.
    """

    name: str
    asked: tuple[str, ...] = field(converter=_words, validator=validators.min_len(1))
    verbs: tuple[str, ...] = field(converter=_words)
    giving: tuple[str, ...] = field(converter=_words)
    things: tuple[str, ...] = field(converter=_words)
    example: tuple[str, str]
    beside: tuple[str, ...] = field(converter=_words, default="")
    one_of_many: bool = False
    alone: bool = False
    given: bool = False
    standing: bool = False


_MADE = (
    "adopted amended approved carried completed conducted created developed enacted endorsed established expanded "
    "facilitated finalized formed gave held implemented improved increased initiated instituted introduced issued "
    "launched made offered opened organized passed promulgated provided received revised signed strengthened updated"
)
_STAFF = " ".join(sorted(PEOPLE))
_PLANS = "framework plan plans policies policy roadmap strategies strategy"

ANSWERS: tuple[Answer, ...] = (
    Answer(
        "training",
        "course courses train training",
        "retrained trained",
        f"{_MADE} attended delivered hosted participated sponsored",
        "course courses curriculum instruction seminar seminars session sessions training trainings workshop workshops",
        ("Train wardens on the new rules.", "In 2014, wardens received training on the new rules."),
        alone=True,
        given=True,
    ),
    Answer(
        "publication",
        "disclose publicly publish release",
        "disclosed posted published released",
        "made provided shared",
        "available data information public publicly statistics",
        ("Publish data on inspections of mills.", "The ministry published data on inspections of mills."),
        one_of_many=True,
        alone=True,
    ),
    Answer(
        "ending",
        "cease abolish discontinue end halt not refrain stop",
        "abolished banned ceased discontinued ended exempted halted lifted released stopped",
        "",
        "",
        ("End night work in mills.", "The ministry abolished night work in mills."),
        alone=True,
    ),
    Answer(
        "assessment",
        "assess disaggregate evaluate evaluating monitor research study survey",
        "assessed evaluated monitored researched studied surveyed",
        f"{_MADE} published",
        "analysis assessment evaluation research results study survey",
        ("Assess the effect of school meals on mill work.", "The ministry evaluated the effect of school meals."),
        alone=True,
    ),
    Answer(
        "integration",
        "include incorporate integrate mainstream",
        "included incorporated integrated mainstreamed",
        "",
        "",
        ("Integrate mill work into the youth strategy.", "Mill work was integrated into the youth strategy."),
        alone=True,
    ),
    Answer(
        "more staff",
        "employ hire human number recruit",
        "hired recruited",
        "added appointed doubled expanded increased quadrupled raised tripled",
        f"number size {_STAFF}",
        ("Increase the number of wardens and inspectors.", "The ministry hired 12 inspectors."),
        beside=f"resources size {_STAFF}",
        alone=True,
        given=True,
    ),
    Answer(
        "ratification",
        "accede ratify",
        "acceded deposited ratified",
        "",
        "",
        ("Accede to the convention on mills.", "The assembly ratified the convention on mills."),
        alone=True,
    ),
    Answer(
        "means",
        "allocate budget financial fund funding funds resource resources",
        "allocated budgeted disbursed earmarked equipped financed funded purchased",
        "delivered donated doubled increased provided raised received tripled",
        "allocation budget computers equipment fund funding funds motorcycles resources vehicles",
        ("Provide adequate funding to the wardens.", "The ministry increased the budget of the wardens."),
        one_of_many=True,
        given=True,
    ),
    Answer(
        "law",
        "age amend ban bill code compulsory decree criminalize enact hazardous law laws legal legislation "
        "legislative penalties prohibit prohibits regulation regulations",
        "banned criminalized prohibited",
        f"{_MADE} extended raised ratified",
        "act age amendment amendments bill code decree law laws legislation list ordinance penalties penalty "
        "regulation regulations",
        ("Ensure that the law bans night work.", "The assembly passed a law on night work in mills."),
        one_of_many=True,
    ),
    Answer(
        "adoption",
        "adopt approve create develop draft enact establish finalize issue renew update",
        "",
        _MADE,
        _PLANS,
        ("Adopt and implement a policy on mill work.", "The cabinet adopted a policy on mill work."),
        beside=_PLANS,
        one_of_many=True,
    ),
    Answer(
        "implementation",
        "implement implementation implemented",
        "implemented",
        "allocated continued dedicated disbursed funded held operated received supported trained",
        f"activities budget funding funds implementation {_PLANS}",
        ("Implement the policy on mill work.", "The ministry implemented parts of the policy on mill work."),
        beside=_PLANS,
        one_of_many=True,
    ),
    Answer(
        "policy",
        "plan policies policy roadmap strategy",
        "",
        f"{_MADE} allocated funded",
        "framework implementation plan policies policy roadmap strategy",
        ("Have a policy on mill work.", "The cabinet adopted a policy on mill work."),
        one_of_many=True,
    ),
    Answer(
        "coordination",
        "bodies body commission committee force forces group coordinate coordinating coordination council mechanism",
        "convened met",
        f"{_MADE} reconstituted reinstated reinvigorated resumed revitalized",
        "bodies body commission committee committees coordination council councils force forces group mechanism "
        "mechanisms meeting meetings",
        ("Ensure that the mill committee is active.", "The mill committee met twice during the year."),
        one_of_many=True,
    ),
    Answer(
        "prosecution",
        "accountable convict investigate justice prosecute prosecution punish",
        "apprehended arrested charged convicted dismantled fined imprisoned indicted investigated jailed prosecuted "
        "sentenced",
        f"{_MADE} obtained secured",
        "cases charges convictions investigations prosecutions trial trials",
        ("Prosecute those who hire children for mills.", "Courts convicted six owners of mills."),
        standing=True,
    ),
    Answer(
        "inspection",
        "inspect inspection inspections",
        "inspected",
        _MADE,
        "inspection inspections",
        ("Conduct inspections of mills.", "Wardens conducted 40 inspections of mills."),
    ),
    Answer(
        "registration",
        "birth register registration",
        "registered",
        _MADE,
        "birth certificates",
        ("Register all children at birth.", "The registrar issued birth certificates to 900 children."),
        alone=True,
    ),
    Answer(
        "awareness",
        "awareness",
        "sensitized",
        _MADE,
        "awareness campaign campaigns",
        ("Raise awareness of mill work.", "The ministry launched a campaign on mill work."),
        one_of_many=True,
    ),
    Answer(
        "services",
        "assist program programs services shelter shelters",
        "assisted helped reintegrated rehabilitated removed rescued sheltered",
        f"{_MADE} allocated budgeted built disbursed funded supported",
        "assistance center centers centre centres program programs services shelter shelters",
        ("Expand programs for children who work in mills.", "The ministry opened a center for children from mills."),
    ),
    Answer(
        "education",
        "education school schools",
        "enrolled",
        f"{_MADE} built distributed helped hired",
        "classrooms education fees kits meals scholarships school schools students supplies teachers transportation "
        "uniforms",
        ("Improve access to schools in the hills.", "The ministry built four schools in the hills."),
    ),
)
"""Of two kinds with the same word the first one counts."""

TOPICS: dict[str, str] = {
    "trafficking": "trafficked traffickers trafficking smuggling",
    "sexual exploitation": "pornographic pornography prostitution sex sexual",
    "drugs": "drug drugs",
    "illicit activities": "illicit",
    "informal work": "contract formal informal self unpaid unregistered",
    "soldiers": "armed military recruitment soldier soldiers",
    "hazardous work": "dangerous hazardous",
    "ages": "compulsory minimum",
    "forced labor": "begging bondage debt forced slavery",
    "light work": "light",
    "inspection": "inspection inspections inspector inspectorate inspectors",
    "crime": "court courts criminal investigate investigators judges judicial judiciary magistrates police prosecutor "
    "prosecutors",
    "officials": "bribe bribes complicit complicity corrupt corruption guards officers officials",
    "men": "boys male men",
    "women": "female girls women",
    "birth": "birth",
    "schooling": "education school schools",
    "domestic work": "domestic",
    "mines": "mine mines mining",
    "farms": "agricultural agriculture farms",
    "streets": "street",
    "factories": "brick brickmaking construction factories factory",
    "fishing": "fishing",
    "newcomers": "asylum displaced foreign foreigners migrant migrants refugee refugees",
    "minorities": "ethnic indigenous minorities minority",
    "disabilities": "disabilities disability",
    "prison": "imprisonment jail prison serve served sentence sentences",
    "restitution": "compensation restitution",
    "procedures": "procedures",
    "fees": "fees",
    "organizations": "ngo ngos organization organizations",
    "borders": "border borders",
    "regions": """
        countrywide district districts local municipal nationwide outside province provinces provincial region regional
        regions remote rural urban
    """,
    "complaints": "calls complaint complaints hotline hotlines",
    "initial training": "initial newly",
    "unannounced": "proactive routine targeted unannounced unprompted",
}
"""What recommendations and deeds are further about: each topic with its words."""

BROAD: frozenset[str] = frozenset({"trafficking", "inspection", "crime"})
"""Topics that narrow nothing: most of what is asked for and told is on one of them."""
