"""Rules for where no word near by says it: by another number, across a list, or by what was told before."""

from __future__ import annotations

from tipcompare.figures.words.rule import AFTER, ALL, ALONE, CLAUSE, LOOSE, PEOPLE, PERSONS, Rule

FAR: tuple[Rule, ...] = (
    Rule(
        "compared",
        "comparison",
        "before",
        reach=40,
        ends=frozenset({";", "break"}),
        inherits="comparison",
        passes_whole=True,
        leads=True,
        examples=(
            (
                "Courts convicted six traffickers in 2020, compared with four in 2019.",
                "convictions 6 2020; convictions 4 2019",
            ),
        ),
        leaves=(
            (
                "Courts convicted six traffickers in 2020, compared with fewer in 2019; in 2018 four courts met.",
                "convictions 6 2020",
            ),
        ),
    ),
    Rule(
        "nothing-given",
        "denied",
        "own",
        what=LOOSE | {"thing"},
        examples=(
            ("The government provided no protection services to men.", "victims_assisted 0 2020"),
            ("The government did not provide any services to victims.", "victims_assisted 0 2020"),
        ),
        leaves=(("The government provided no protection officers to men.", ""),),
    ),
    Rule(
        "part",
        "part",
        "before",
        reach=12,
        ends=frozenset({";", ":"}),
        inherits="part",
        passes_whole=True,
        examples=(
            (
                "Police identified 20 victims, including 12 girls.",
                "victims_identified 20 2020; victims_identified 12 2020",
            ),
        ),
        leaves=(("Police identified 20 victims, including some of the 12 girls.", "victims_identified 20 2020"),),
    ),
    Rule(
        "bracket",
        "bracket",
        "before",
        reach=12,
        inherits="part",
        leads=True,
        examples=(
            ("Police identified 20 victims (14 in 2019).", "victims_identified 20 2020; victims_identified 14 2019"),
        ),
        leaves=(
            (
                "Police identified 20 victims (as a head of the coast guard said in a long and cold hall to 14 men).",
                "victims_identified 20 2020",
            ),
        ),
    ),
    Rule(
        "list",
        "list",
        "before",
        reach=30,
        what=ALL | {"message"},
        inherits="list",
        passes_whole=True,
        far=True,
        examples=(("Courts convicted six traffickers and nine brokers.", "convictions 6 2020; convictions 9 2020"),),
        leaves=(("Police opened 12 investigations; in 2019, nine towns had been flooded.", "investigations 12 2020"),),
    ),
    Rule(
        "done-in-list",
        "verb",
        "before",
        reach=22,
        ends=AFTER | {"including", "relative"},
        what=PERSONS,
        passes_whole=True,
        joined=True,
        far=True,
        examples=(("The academy trained police, border guards, and 15 judges.", "trainees 15 2020"),),
        leaves=(("The academy trained police, while 15 judges stay at home.", ""),),
    ),
    Rule(
        "led-in-list",
        "noun",
        "before",
        reach=24,
        ends=AFTER | {"including"},
        what=frozenset({"official"}),
        needs=frozenset({"link", "relative", "held-there"}),
        passes_whole=True,
        far=True,
        examples=(
            (
                "The ministry organized training sessions on asylum, migration, and the new law for 90 officers.",
                "trainees 90 2020",
            ),
        ),
        leaves=(
            ("The ministry organized training sessions on asylum and the new law, and dismissed 90 officers.", ""),
        ),
    ),
    Rule(
        "done-including",
        "verb",
        "before",
        reach=22,
        ends=AFTER | {"relative"},
        what=PERSONS | {"bare"},
        needs=frozenset({"including"}),
        passes_whole=True,
        far=True,
        examples=(
            ("The academy trained judges and officers of all ranks, including 30 recruits.", "trainees 30 2020"),
        ),
        leaves=(("Courts convicted a broker, to the joy of 12 women.", "convictions 1 2020"),),
    ),
    Rule(
        "included",
        "noun",
        "before",
        reach=12,
        ends=CLAUSE | {"relative", "negation", "and"},
        needs=frozenset({"including", "covers"}),
        passes_whole=True,
        leads=True,
        examples=(("State investigations in 2020 included 24 suspected cases.", "investigations 24 2020"),),
        leaves=(("State investigations in 2020 ended; thefts included 24 cases.", ""),),
    ),
    Rule(
        "opening",
        "opening",
        "own",
        what=frozenset({"bare", "person", "unknown", "official"}),
        examples=(
            ("Of the victims identified in 2020, 12 were girls.", "victims_identified 12 2020"),
            (
                "Of the investigations, there were 12 for begging (compared to 14 in 2019) and nine for servitude.",
                "investigations 12 2020; investigations 14 2019; investigations 9 2020",
            ),
        ),
        leaves=(("Among the victims identified, 12 cases were of girls.", ""),),
    ),
    Rule(
        "condition",
        "condition",
        "after",
        reach=8,
        ends=AFTER | {","},
        passes_whole=True,
        doubtful=True,
        examples=(("Nine girls were exploited in sex trafficking.", "victims_identified 9 2020"),),
        leaves=(("There were nine girls, and others were exploited in sex trafficking.", ""),),
    ),
    Rule(
        "told-before",
        "told",
        "own",
        what=PEOPLE | {"measure", "bare"},
        examples=(
            (
                "Police investigated 22 cases. Of the 22 cases, 20 cases involved begging and two involved servitude.",
                "investigations 22 2020; investigations 22 2020; investigations 20 2020; investigations 2 2020",
            ),
        ),
        leaves=(("Police investigated 22 cases in 2020. The 22 messages were sent.", "investigations 22 2020"),),
    ),
    Rule(
        "carried",
        "carried",
        "own",
        what=frozenset({"victim", "person", "bare", "suspect", "case"}),
        doubtful=True,
        examples=(
            (
                "Police investigated 22 cases. Nine of the cases involved servitude.",
                "investigations 22 2020; investigations 9 2020",
            ),
            (
                "Police identified 20 victims. Of those, 12 were women.",
                "victims_identified 20 2020; victims_identified 12 2020",
            ),
            (
                "Police assisted 20 victims. Twelve of the victims were women.",
                "victims_assisted 20 2020; victims_assisted 12 2020",
            ),
        ),
        leaves=(("Police investigated 22 cases. Nine of the officers spoke.", "investigations 22 2020"),),
    ),
    Rule(
        "opened",
        "weak",
        "after",
        reach=3,
        ends=ALONE,
        what=frozenset({"case"}),
        doubtful=True,
        examples=(
            ("Of the 46 cases opened, 14 resulted in indictments.", "investigations 46 2020; prosecutions 14 2020"),
        ),
        leaves=(("Of the 46 cases and shops opened, 14 resulted in debts.", ""),),
    ),
    Rule(
        "mentioned",
        "all",
        "own",
        what=frozenset({"victim"}),
        doubtful=True,
        examples=(("Of the 40 victims, 12 received care.", "victims_identified 40 2020; victims_assisted 12 2020"),),
        leaves=(("Leaflets told of 40 victims.", ""),),
    ),
)
