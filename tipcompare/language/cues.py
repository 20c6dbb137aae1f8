"""The words by which a clause says that something was not done, goes on, is planned or is not known.

Declarations only: words in lower case and where they count. A cue counts in the clause it stands in and nowhere else;
`reach` says in which part of it. Each cue has example sentences of its own, which are its test.
"""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen, validators

from tipcompare.language.vocabulary import Words, gather, phrases, words

Says = Literal["did", "did not", "continued", "planned", "unclear"]
"""What a clause may say became of its matter; that it goes on is no answer to what was asked for."""
Reach = Literal["verb", "before", "subject", "object", "predicate"]


@frozen
class Cue:
    """Words that tell what a clause says, where they stand in its reach.

    Args:
        name: of the rule, for people.
        says: what the clause then says.
        reach: where they count: in the group of the main verb; right before it; in the subject before it; among the
            first words of what follows it; or as what is said of the subject after a verb of being.
        words: single words, or several with a space between them.
        examples: sentences, each a clause, with this cue.
        of: words of which the subject has one for the cue to count; whatever the subject where empty.
        behind: words of which the group of the verb has one for the cue to count; whatever the verb where empty.
        unless: words none of which stands behind the verb where the cue counts.
        tells: whether a clause with it tells anything of a recommendation; its `says` is unclear where it does not.
        by_government: whether it tells anything of the government alone.
    """

    name: str
    says: Says
    reach: Reach
    words: Words = field(validator=validators.min_len(1))
    examples: tuple[str, ...] = field(validator=validators.min_len(1))
    of: frozenset[str] = frozenset()
    behind: frozenset[str] = frozenset()
    unless: frozenset[str] = frozenset()
    tells: bool = True
    by_government: bool = False


LACKING_SUBJECT = "nothing as the subject"
"""Name of the rule by which a subject denies what its verb says."""

HARDLY_SENTENCED = "a sentence that is hardly one, or not served"
"""Name of the rules by which courts fell short."""

AT_HAND = "means at hand"
"""Name of the rules by which means are there: somebody gave them."""

IF_PASSED = "to come, were it passed"
"""Name of the rule by which a bill is to do something."""

_JUDGING = gather(
    "gave give given got grant granted handed impose imposed issue issued order ordered receive received resulted "
    "sentence sentenced"
)
"""Verbs of sentencing and of being sentenced; what others do with lenient sentences is no failure: "repealed"."""

_BILLS = gather(
    "act amendment amendments bill code decree draft drafts law laws legislation list ordinance regulations"
)
"""What is no law before it is passed."""

_MADE_LAW = gather("effect force law promulgated signed")
"""Words behind a vote by which a bill became a law."""

_MEANS = words(
    "budget, budgets, funding, funds, inspectors, personnel, resources, staff, staffing, vehicles, equipment"
)

CUES: tuple[Cue, ...] = (
    Cue("not as before", "unclear", "verb", ("no longer",), ("The rules are no longer kept.",), tells=False),
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
        words("fewer, less"),
        ("Courts convicted fewer traffickers.",),
        tells=False,
    ),
    Cue(
        "few, by the words before the verb",
        "unclear",
        "subject",
        ("only",),
        ("Only 4 wardens received training.",),
        tells=False,
    ),
    Cue(
        "a judgement that was appealed",
        "unclear",
        "verb",
        ("appealed",),
        ("The prosecutor appealed the lenient sentence.",),
        tells=False,
    ),
    Cue(
        "a need that was found",
        "unclear",
        "verb",
        words("identified the need, identified a need"),
        ("Inspectors identified the need for a shelter.",),
        tells=False,
    ),
    Cue(
        "not known to the publisher",
        "unclear",
        "verb",
        words(
            "unable to determine, could not determine, did not determine, also not determine, not be determined, not "
            "determined whether, not find information, not find any information, not find other information, not "
            "find whether, unclear whether, found no information on whether, found no information about whether, not "
            "known whether, unknown whether, unclear if, not clear whether, not clear how, unclear how, could not "
            "verify, unable to verify, could not ascertain, unable to ascertain, not discover, unable to find, "
            "unable to confirm, not confirm"
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
        words("closed, ceased, ended, shut, lapsed"),
        ("The shelter closed in May.", "The hotline ceased to operate."),
        of=gather(
            "center centers centre centres committee council hotline program programs project projects shelter "
            "shelters unit"
        ),
    ),
    Cue(
        "brought to an end",
        "did not",
        "verb",
        phrases(
            "closed, discontinued, dissolved, eliminated, ended, shut, suspended",
            "a, its, many, several, the",
            "committee, council, hotline, program, programs, shelter, shelters, social program, social programs",
        ),
        ("The ministry closed a shelter.", "The cabinet dissolved the council."),
    ),
    Cue(
        "negated verb",
        "did not",
        "verb",
        words("not, never, cannot, yet to"),
        ("The ministry did not open a shelter.", "The assembly has yet to adopt the bill."),
    ),
    Cue(
        "hardly ever done",
        "did not",
        "verb",
        words("hardly, infrequently, rarely, seldom"),
        ("Wardens have rarely visited mills.",),
    ),
    Cue(
        "hardly ever done, by the word before the verb",
        "did not",
        "before",
        words("hardly, infrequently, rarely, seldom"),
        ("Police seldom screened sailors.",),
    ),
    Cue(
        "never done, by the word before the verb",
        "did not",
        "before",
        ("never",),
        ("The ministry never funded a hotline.",),
    ),
    Cue(
        "kept from something",
        "did not",
        "verb",
        phrases("are, been, being, is, was, were", "prevented from"),
        ("Inspectors were prevented from visiting mills.",),
    ),
    Cue(
        "harm that was kept off",
        "unclear",
        "verb",
        ("prevented",),
        ("Border police prevented 9 girls from being sold.",),
        of=gather("authorities guards minister ministry officers officials police prosecutors soldiers"),
        tells=False,
    ),
    Cue(
        "going on with a failure",
        "did not",
        "verb",
        phrases(
            "continue, continues, continued",
            "to",
            "block, defer, delay, deny, disregard, exclude, ignore, languish, neglect, obstruct, omit, oppose, "
            "overlook, postpone, refuse, reject, resist, struggle, suffer",
        )
        + phrases("remain, remains, remained", "closed, out of reach, without"),
        ("The ministry continues to delay the law.", "The unit remained without vehicles."),
    ),
    Cue(
        "verb of lacking",
        "did not",
        "verb",
        words(
            "lack, lacks, lacked, fail, fails, failed, hinder, hinders, hindered, hamper, hampers, hampered, impede, "
            "impedes, impeded, struggle, struggles, struggled, "
            "ran out, fell short, declined to, refused, neglected, excludes, omits, undermine, "
            "undermines, undermined, limited, made it difficult, prevented, constrained, face, faces, faced"
        ),
        ("The inspectorate lacks vehicles.", "A shortage of judges hampered trials.", "Police failed to report cases."),
    ),
    Cue(
        "a lack that was met",
        "unclear",
        "verb",
        phrases("ended, eliminated, reduced, responded to", "a", "lack, shortage"),
        ("The ministry responded to a shortage of beds.",),
        tells=False,
    ),
    Cue(
        "lack as what there is, or what came of it",
        "did not",
        "verb",
        words("a lack, a shortage, an absence"),
        ("There is a lack of vehicles in the hills.", "Disputes led to a lack of vehicles.", "Wardens cited a lack."),
    ),
    Cue(
        LACKING_SUBJECT,
        "did not",
        "subject",
        words(
            "no, none, neither, nor, nobody, few, lack, absence, shortage, insufficient, inadequate, gap, gaps, "
            "limited, shortages"
        ),
        ("No shelter was opened.", "Gaps exist in the law.", "Few judges were trained."),
    ),
    Cue(
        "nothing as the object",
        "did not",
        "object",
        words("no, none, few, little, insufficient, inadequate, incomplete, limited, minimal, nothing, only limited"),
        ("The ministry issued no permits.", "Officers have inadequate vehicles.", "The unit received limited funds."),
    ),
    Cue(
        HARDLY_SENTENCED,
        "did not",
        "object",
        words("lenient, probation, suspended sentences, fully suspended, weak"),
        ("Courts issued lenient sentences to smugglers.", "Judges imposed weak terms.", "He received probation."),
        behind=_JUDGING,
    ),
    Cue(
        HARDLY_SENTENCED,
        "did not",
        "verb",
        phrases("suspended", ", all, many, most, several, some, the, their", "prison sentences, sentences"),
        ("Courts suspended most prison sentences.",),
    ),
    Cue(
        "means that were taken away",
        "did not",
        "verb",
        phrases("cut, decreased, reduced", ", its, the", "budget, budgets, funding, staff"),
        ("The cabinet reduced funding for wardens.",),
    ),
    Cue(
        "short of what is needed",
        "did not",
        "predicate",
        words(
            "insufficient, inadequate, limited, scarce, weak, ineffective, unavailable, absent, unable, unknown, "
            "incomplete, lawful, legal, understaffed, underfunded, low, lacking, minimal, poor, insufficiently, "
            "inadequately, deficient, unimplemented, unfunded, slow, rare, restricted, constrained, hampered, "
            "hindered, impeded, suspended, discontinued, challenging, inactive, challenge, reluctant, unwilling, "
            "stalled, vacant, idle, dormant, nonexistent, untrained, negligible, ineligible, lenient, meager, scant, "
            "sparse, sporadic, inconsistent, uneven, infrequent, substandard, unenforced"
        ),
        ("Penalties for such crimes are weak.", "Shelters for men remained scarce.", "The bill remained stalled."),
    ),
    Cue(
        "to come, by what is said of it",
        "planned",
        "predicate",
        words("pending, under consideration, under construction, under development, under discussion, under review"),
        ("A draft bill is pending in the assembly.", "The bill remains under review."),
    ),
    Cue(
        "to come",
        "planned",
        "verb",
        words(
            "will, plans to, planned, intends, intended, pledged, promised, aims, aimed, committed to, committed "
            "itself, seeks to, drafted, drafting, expected, scheduled, awaited, awaits, awaiting, proposed, "
            "began drafting, began preparing, began developing, began designing, began planning, began "
            "its debate, began debate, began debating, began discussions, began negotiations, began work on, began the "
            "process, debated, discussed, in the process, working on, considered, considering, prepared"
        ),
        ("The ministry planned to open a shelter.", "The law will ban fees."),
    ),
    Cue(
        "only a review",
        "planned",
        "verb",
        phrases(
            "began, initiated, launched, started, undertook", "a, its, the", ", comprehensive, full, legal", "review"
        ),
        ("The ministry began a comprehensive review of the code.",),
    ),
    Cue(
        "only a draft",
        "planned",
        "verb",
        phrases(
            "approved, completed, developed, finalized, prepared, produced, released, sent, submitted, validated",
            "a, the, its",
            "draft, drafted",
        ),
        (
            "The ministry developed a draft plan.",
            "The ministry finalized the draft law.",
            "The cabinet sent the drafted law to the assembly.",
        ),
    ),
    Cue(
        "only a reading",
        "planned",
        "verb",
        phrases("adopted, approved, passed", ", a, at, in, its, the", "first reading, second reading"),
        ("The bill passed its first reading.",),
        of=_BILLS,
        unless=_MADE_LAW,
    ),
    *(
        Cue(
            "only one house",
            "planned",
            "verb",
            phrases("adopted, approved, passed", ("", "by"), f"the {house}"),
            (f"The amendment was adopted by the {house} house.",),
            of=_BILLS,
            unless=_MADE_LAW | {other},
        )
        for house, other in (("lower", "upper"), ("upper", "lower"))
    ),
    Cue(IF_PASSED, "planned", "verb", ("would",), ("The bill would ban recruitment fees.",), of=_BILLS),
    Cue(
        "going on",
        "continued",
        "verb",
        words(
            "continue, continues, continued, maintain, maintains, maintained, remain, remains, remained, sustained, "
            "still, ongoing, kept"
        ),
        ("The ministry continued to fund two shelters.", "The government maintained its hotline."),
        by_government=True,
    ),
    Cue(
        AT_HAND,
        "did",
        "verb",
        phrases("had, has, have", "additional, adequate, enough, increased, sufficient", _MEANS),
        ("The unit had additional funding for vehicles.", "The inspectorate has adequate resources."),
    ),
    Cue(
        AT_HAND,
        "did",
        "verb",
        words("grew, rose"),
        ("The number of inspectors rose to 40.",),
        of=frozenset({*_MEANS, "number"}),
    ),
    Cue(
        AT_HAND,
        "did",
        "predicate",
        words(
            "double that, an increase from, an increase of, an increase over, higher than, up from, sufficient, "
            "adequate"
        ),
        ("Funding for the unit was double that of the year before.", "Its budget was sufficient."),
        of=frozenset({*_MEANS, "allocation", "number"}),
    ),
)
"""In the order in which they are looked for: a clause that is negated is not asked whether it is planned."""
