"""How English begins a clause and builds the group of a verb, and the words for who acts in one."""

from __future__ import annotations

from tipcompare.language.deeds import BETWEEN, LINKING
from tipcompare.language.vocabulary import gather

PAUSES = frozenset(";,:()—–")
"""Marks that set off what a sentence says next."""

CONCEDING: frozenset[str] = gather("although though while whereas")
"""Words that begin a clause which grants something at the beginning of a sentence: the clause after it has the news."""

OPPOSING: frozenset[str] = gather("but however though although yet")
"""Words that begin a clause which has the news, where they stand later."""

TURNING: frozenset[str] = gather(
    "but although though while whereas however because despite since unless until whether if therefore as so"
)
"""Words that begin another clause: after a comma, a semicolon, or at the beginning of the sentence."""

LEADING: frozenset[str] = TURNING | gather("in during after before with due")
"""Words that begin a sentence with what its main clause comes after."""

PLAINLY_TURNING: frozenset[str] = gather("but although though whereas because unless")
"""Words that begin another clause with no comma before them, too."""

EXCEPTING: frozenset[str] = gather("except")
"""Words that begin what is left out of what a clause tells, before one like "in" or "for"."""

DENYING_REST: frozenset[str] = gather("never none not")
"""Words behind one of `PLAINLY_TURNING` by which it denies of the rest what the clause before it tells."""

BEFORE_REST: frozenset[str] = LINKING - {"as"} | BETWEEN
"""Words behind these with which it tells what the rest is: "but not in the hills", not "but not all hills"."""

SUBORDINATING: frozenset[str] = LEADING | LINKING | gather("amid following given once upon")
"""Words with which a sentence begins that does not begin with its main clause."""

GOING_ON_WITH: frozenset[str] = PLAINLY_TURNING | gather("after and before nor or since so until when while yet")
"""Words behind which more may be told than what was said before them."""

OPENING: frozenset[str] = gather(
    "the a an it its they their there this these those he she no some several many most all both research officials "
    "police authorities children other neither few"
)
"""Words with which a clause begins after the comma that ends a subordinate one."""

WITHIN_VERBS = gather("not never always also yet to still no longer already ever now often otherwise seldom soon then")
"""What may stand within the group of a verb, beside auxiliaries and adverbs: "has not yet begun"."""

NOT_FINITE_AFTER = gather("and or to not there it they")
"""Words after which a later verb does not show that a participle before it belongs to a noun."""

DOING_SO = "ing"
LEADING_TO_DOING: frozenset[str] = gather("by , while thereby thus")
"""How a form ends that tells a further deed, and what stands before it: "it helped girls by opening a shelter"."""

PASSIVE_ENDS = ("ed", "en", "un", "ld", "de")
"""How participles end behind which "by" names who acts."""

GOVERNMENT: frozenset[str] = gather(
    """
    academy act administration agencies agency ambassador army assembly attorney authorities authority bill board
    body bodies border bureau cabinet code commission commissioner committee committees congress constitution
    council councils court courts customs decree department departments diplomats directorate government governments
    governor governors inspector inspectorate inspectorates inspectors inspections investigators judge judges
    judiciary king law lawmakers laws legislation legislature mayor mechanism mechanisms military minister
    ministerial ministers ministries ministry municipal municipalities officer officers official officials ombudsman
    order parliament plan police policies policy president prosecutor prosecutors prosecution province provincial
    regulation regulations republic secretariat senate soldiers state states task troops unit units
    """
)
"""Words for a government, its bodies, officials and laws."""

OTHERS: frozenset[str] = gather(
    """
    activists advocates critics civil companies charities donors embassy employers experts families farmers
    foundation hotels agents ilo iom media militia militias ngo ngos nongovernmental observers organization
    organizations partners private recruiters recruitment reports society sources traffickers un undp unesco
    unhcr unicef unions unodc usaid usdol victims witnesses
    """
)
"""Words for those who are not the government."""

STANDING_FOR: frozenset[str] = gather("any it them these they this")
"""Words that stand for what a clause before tells of."""

POINTING_BACK = "they"
"""The subject that stands for the one of the clause before."""

BEFORE_THOSE_MEANT: frozenset[str] = gather("against for to")
"""Words behind which those stand for whom something is meant, or against whom."""

ANSWERED_FOR: frozenset[str] = gather(
    """
    article articles compulsory convictions enforcement framework list minimum ordinance ordinances penalties procedures
    prohibited prohibition prohibitions prosecutions protections provisions publicly statute statutes
    """
)
"""Words for what a government alone makes, keeps or owes: that it falls short is nobody else's."""

AFFAIRS: frozenset[str] = GOVERNMENT | ANSWERED_FOR
"""Words for a government and for what it answers for."""

DONE_BY_STATES: frozenset[str] = gather(
    "acceded adopted amended banned convicted criminalized enacted gazetted indicted legislated outlawed penalized "
    "prohibited promulgated prosecuted ratified repealed sentenced"
)
"""Verbs of deeds that none but states do, whoever is named: "the bill was enacted"."""

LAWS: frozenset[str] = gather(
    "act article articles code constitution law laws legislation section sections statute statutes"
)
NO_LAWS: frozenset[str] = gather(
    "amended amending amendment amendments enforcement new newly reform reforms revised revision"
)
DONE_BY_LAWS: frozenset[str] = gather("banned criminalized mandated penalized prohibited punished")
"""Words for laws, for what is new of them or none, and verbs of what a law does for as long as it is in force."""

BEFORE_TO_DO: frozenset[str] = gather("able unable")
"""Words behind a verb of being with which its subject acts: "the trust was unable to hire"."""
