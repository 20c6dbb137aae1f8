"""The English in which reports say that something was done, was not done, goes on or is planned.

Declarations only: patterns of words in lower case, each linear in the length of the text.
"""

from __future__ import annotations

LACKING: tuple[str, ...] = (
    r"not",
    r"(?:did|does|do|has|have|had|was|were|is|are|could|can|would)n['’]t",
    r"no",
    r"none",
    r"never",
    r"neither",
    r"nor",
    r"without",
    r"fail(?:ed|s|ure|ures|ing)?",
    r"lack(?:ed|s|ing)?",
    r"absent",
    r"inadequate(?:ly)?",
    r"insufficient(?:ly)?",
    r"yet to",
    r"unable",
    r"hindered",
    r"hampered",
    r"impeded",
    r"ran out",
    r"remain(?:s|ed)? (?:lawful|legal)",
)
"""That something was not done or is lacking."""

PLANNED: tuple[str, ...] = (
    r"will",
    r"would",
    r"planned",
    r"plans to",
    r"intend(?:s|ed)? to",
    r"pledged",
    r"promised",
    r"committed to",
    r"pending",
    r"draft(?:ed|ing)?",
    r"under (?:review|consideration|construction|development)",
    r"await(?:ed|s|ing)?",
    r"expected to",
    r"scheduled",
    r"in the process of",
    r"began (?:drafting|developing|preparing|planning)",
)
"""That something is still to come."""

CONTINUED: tuple[str, ...] = (
    r"continued",
    r"continues",
    r"continuing",
    r"maintained",
    r"maintains",
    r"remained",
    r"remains",
    r"sustained",
    r"ongoing",
    r"still",
)
"""That something goes on as before."""

DONE: tuple[str, ...] = (
    r"[a-z]{2,20}[a-z]ed",
    r"held",
    r"gave",
    r"began",
    r"took",
    r"made",
    r"built",
    r"led",
    r"ran",
    r"set up",
    r"put",
    r"spent",
    r"won",
    r"met",
    r"drew",
    r"sent",
    r"brought",
    r"sought",
    r"taught",
    r"paid",
)
"""Past tenses: that something was done."""

OTHERS: tuple[str, ...] = (
    r"(?:some |many |several |local |most |foreign )?"
    r"(?:observers|ngos?|nongovernmental|experts|media|activists|advocates|traffickers|reports|sources|victims|"
    r"international|organizations|civil society|witnesses|critics)",
)
"""Who stands at the beginning of a clause that is not about what a government did."""

TURNS: tuple[str, ...] = (
    r";",
    r",? compared (?:with|to)",
    r", (?:but|although|though|while|whereas|however|yet)",
    r"(?:but|although|though|whereas|however)",
)
"""Where a sentence turns from one statement to another."""
