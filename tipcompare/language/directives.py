"""Words in which reports advise: what means nearly the same, what carries no meaning, and what stands around items.

Declarations only, of English as governments are advised in it; no series, country or year is named here.
"""

from __future__ import annotations

from tipcompare.language.vocabulary import words

_STOP = """
a all an and any are as at be by for from in is it its of on or other such that the their this to which who with
"""
STOP_WORDS: frozenset[str] = frozenset(_STOP.split())

SYNONYMS: tuple[tuple[str, ...], ...] = (
    ("publish", "publicly", "disclose", "disseminate", "release"),
    ("sufficient", "adequate", "enough", "ample", "adequately", "sufficiently"),
    ("combat", "address", "fight", "counter", "tackle"),
    ("ratify", "accede"),
    ("law", "legislation", "statute", "laws", "legislative"),
    ("prohibit", "ban", "outlaw", "forbid", "criminalize", "criminalise", "criminally", "prohibition"),
    ("victim", "survivor"),
    ("establish", "create", "institute", "develop", "launch", "set"),
    ("increase", "expand", "raise", "enhance", "strengthen", "boost", "intensify", "scale", "improve"),
    ("ensure", "guarantee"),
    ("adopt", "enact", "pass", "approve"),
    ("implement", "execute", "apply"),
    ("information", "data", "statistics", "figures"),
    ("fund", "resource", "budget", "financial", "funds"),
    ("provide", "give", "supply", "furnish"),
    ("staff", "personnel"),
    ("child", "children", "minor"),
    ("collect", "gather", "compile"),
    ("amend", "revise", "reform", "modify"),
    ("punish", "penalty", "sanction", "sentence"),
    ("identify", "screen", "detect"),
    ("plan", "strategy"),
    ("coordinate", "cooperate", "collaborate", "cooperation", "collaboration", "coordination"),
    ("assist", "aid", "help", "support", "assistance"),
    ("inspect", "inspector", "inspectorate", "inspection"),
    ("work", "worker", "labor", "labour"),
    ("educate", "education", "school", "schooling"),
    ("mechanism", "system", "procedure"),
)
"""Groups of words of which each may stand for the other in a recommendation; the first names the group."""

AND, TO = words("and, et, y, e, ed, und, sowie, i, oraz, și, és, ve, og, och, dan, và, και, и, та"), "to"
"""What joins the last item to those before it, in any language, and what may stand before its verb then in English."""

LEFT_LAST = (*AND, "en")
"""What may be left of it at the end of the item before; at the beginning of one `en` is more than that."""

CITING = ("of", "No.")
"""What stands behind a verb that is the name of a law: `Act No. 5`, `Order of 2004`."""
