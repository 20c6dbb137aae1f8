"""How English builds the group of a verb, and the words for who acts in a clause."""

from __future__ import annotations


def gather(text: str) -> frozenset[str]:
    """Return the words of a text, each once."""
    return frozenset(text.split())


WITHIN_VERBS = gather("not never also yet to still no longer")
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
    foundation hotels agents ilo iom international media militia militias ngo ngos nongovernmental observers
    organization organizations private recruiters recruitment reports society sources traffickers un undp unesco
    unhcr unicef unions unodc usaid usdol victims witnesses
    """
)
"""Words for those who are not the government."""
