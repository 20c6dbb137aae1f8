"""English words that stand for what was told before, open a clause, or ask: what the rules of figures look for."""

from __future__ import annotations

from tipcompare.language.vocabulary import words

SMALL_WORDS = (
    (
        "addresses",
        words("told, informed, notified, briefed, advised, invited, thanked, funded, paid, licensed, contracted"),
    ),
    ("source", words("database, yearbook, register, registry, records, log, ledger, bulletin, table, tables")),
    ("means", ("through",)),
    ("too-little", words("insufficient, inadequate, scant, little")),
    ("article", ("the",)),
    ("that", ("that",)),
    ("stands-for", words("that, those")),
    ("pointing", words("this, that, these")),
    ("when", ("when",)),
    ("asks", words("whether, if, how")),
    ("amount-of", words("the amount, amount of")),
    ("done-so", ("done",)),
    ("so", words("case, done")),
)
"""Marks of these words: "and state judges that of 12", "as it had done in 2019", "as had been the case in 2019"."""
