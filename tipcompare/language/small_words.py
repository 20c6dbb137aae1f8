"""English words that stand for what was told before, open a clause, or ask: what the rules of figures look for."""

from __future__ import annotations

from tipcompare.language.vocabulary import Words, words

EDITORS_MARKS = frozenset({"[sic]", "(sic)", "[!]", "(!)"})
"""What an editor puts behind a word, and is none of the sentence: "346 [sic] cases"."""

SMALL_WORDS: dict[str, Words] = {
    "addresses": words(
        "told, informed, notified, briefed, advised, invited, thanked, funded, paid, licensed, contracted, "
        "contracting, licensing, paying"
    ),
    "relies": words("relied, rely, relies, relying, depended, depend, depends, depending"),
    "source": words("database, yearbook, register, registry, records, log, ledger, bulletin, table, tables"),
    "says-who": ("according",),
    "possessive": words("its, their, his, her"),
    "of-one": words("his, her"),
    "means": ("through",),
    "too-little": words(
        "insufficient, inadequate, scant, little, little to no, limited to no, minimal to no, few to no"
    ),
    "merely": words("only, just"),
    "concedes": words("despite, although, though"),
    "article": ("the",),
    "that": ("that",),
    "who": words("who, whom, whose"),
    "whom": words("whom, of whom, among whom"),
    "which": words("which, of which"),
    "in-names": words("of, for"),
    "where-some": words(
        "about, across, along, among, at, during, from, in, inside, near, on, outside, through, to, under, with, "
        "within, without"
    ),
    "stands-for": words("that, those"),
    "level": words("level, levels"),
    "pointing": words("this, that, these"),
    "when": ("when",),
    "amount-of": words("the amount, amount of, the total amount, total amount of, the total amount of"),
    "done-so": ("done",),
    "does-so": words("do, done, so"),
    "so": words("case, done"),
    "number-sign": ("no",),
    "which-one": words("responsible, relevant, same, line, respective, aforementioned"),
    "others": words("others, more"),
    "ones": ("ones",),
    "in-all": words("in total, altogether, overall, all told, taken together"),
    "together": words("together, combined, overall"),
    "some-of": words("whether any, few, some, many, several, most, majority, half"),
    "most-of": words(
        "most, majority, bulk, rest, remainder, half, top, mostly, mainly, primarily, predominantly, a quarter, a third"
    ),
}
"""Marks of these words: "and state judges that of 12", "as had been the case in 2019", "the House of Hope (HH)",
"Law No 5"."""
