"""English words for what laws prescribe and what courts decide: sentences, their bounds, acquittals, appeals."""

from __future__ import annotations

from tipcompare.language.vocabulary import Words, phrases, words

_SETTING = words("set, sets, setting, established, establishing, fixed, fixes, fixing, introduced, introducing")
_TERMS = words("sentence, sentences, penalty, penalties, term, terms, prison term, prison sentence, punishment, of")
_LEAST_IN_LAW = words(
    "below the minimum, below the statutory minimum, below the legal minimum, under the minimum"
) + phrases(_SETTING, "a, the, its", "minimum, mandatory minimum, lowest", _TERMS)
_LEAST_IN_LAW += phrases("minimum", _TERMS, "for trafficking")
_MOST_IN_LAW = phrases(_SETTING, "a, the, its", "maximum, highest", _TERMS)
_MOST_IN_LAW += phrases("maximum", _TERMS, "for trafficking")
_IS_CRIME = phrases(
    "is, are, was, were", "a crime, crimes, a criminal offense, criminal offenses, an offense, offenses"
)

FAMILY_LAWS = phrases("family, personal status", "act, charter, code, law, laws")
"""Laws on families, which forbid women and migrants what is no trafficking."""

IN_COURT: dict[str, Words] = {
    "statute": words("law, laws, code, codes, act, decree, ordinance, legislation, statute, statutes, charter")
    + FAMILY_LAWS,
    "law": words(
        "prescribe, prescribes, prescribed, stipulates, stipulated, criminalizes, criminalized, prohibits, prohibited, "
        "law provides, law provided, laws provide, code provides, code provided, act provides, punishable, punishes, "
        "penalty, penalties, prescribing, punished, punishment, carrying, punishments, carries, carried, carry, "
        "provides for, applies, allows for, allowed for, whose range is, whose range was, liable, "
        "penalizes, penalized, penalize, mandates, mandated, mandating, liable to, sanctions, sanction, prescribed "
        "punishment, prescribed penalties, criminalizing, prohibiting, establishes, established penalties, provided "
        "for, laid down, lays down, set out, sets out, set forth, sets forth, called for, law calls for, imposes, law "
        "imposed, act imposed, code imposed, foresees, envisages, subject to, face, faces, faced, must be, bans, ban, "
        "outlaws, outlaw, outlawed, forbids, forbid, makes it a crime, make it a crime, introduced terms, introduced "
        "prison terms, introduced sentences, brought in terms, brought in prison terms, brought in sentences, "
        "established terms, established prison terms, established sentences, sets terms, sets prison terms, sets "
        "sentences, act set, act sets, law set, law sets, code set, code sets, risk, risks, risked, made it an "
        "offense, makes it an offense, criminal in, criminal under, an offense under, a crime under, sentencing "
        "authority, sentencing power, sentencing powers"
    )
    + phrases(_SETTING, "a, the", _TERMS)
    + phrases(_SETTING, "imprisonment")
    + _LEAST_IN_LAW
    + _MOST_IN_LAW
    + _IS_CRIME
    + phrases("could, can, may, might", "be", "sentenced to, imprisoned for, jailed for, sent to prison for")
    + phrases("could, can, may, might", "expect, go to prison for")
    + phrases("could, can, may, might", "be", ("", "fined or"), "imprisoned, jailed")
    + phrases(
        "allows, allow, permits, threatens, attaches", ("", "a"), "sentence, sentences, term, terms, imprisonment"
    )
    + words("attaches, calls for, threatens offenders, threatens those"),
    "sentence": words(
        "sentence, sentences, sentenced, sentencing, prison terms, terms of imprisonment, prison term, term of "
        "imprisonment, jail terms, terms, term, prison sentences, prison sentence, prison time, jail time, received, "
        "imprisoned, jailed"
    ),
    "jail": words(
        "imprisonment, imprisoned, prison, jail, incarceration, in prison, life, probation, confinement, house arrest, "
        "hard labor, prison labor, penal labor, corrective labor, behind bars"
    ),
    "no-term": words(
        "probation, house arrest, community service, supervision, experience, parole, extension, extensions, visa, "
        "visas, permit, permits, residency, residence, leave, reflection period, recovery period"
    ),
    "raises": words(
        "raise, raises, raised, raising, increase, increases, increased, increasing, lengthen, lengthens, lengthened, "
        "lengthening, extend, extends, extended, extending, double, doubles, doubled, doubling, triple, triples, "
        "tripled, tripling, reduce, reduces, reduced, reducing, lower, lowers, lowered, lowering"
    ),
    "lawmaking": words(
        "amend, amending, revise, revising, draft, drafted, drafting, proposed, proposing, envisioned, sought, "
        "requested, demanded, asked for, recommended"
    ),
    "least": words(
        "began at, begin at, begins at, beginning at, started at, start at, starts at, starting at, minimum, mandatory "
        "minimum, shortest, lowest, lightest, mildest, most lenient, least severe, as low as, as short as, as little "
        "as, no less than, no shorter than, not shorter than, at least, not less than"
    )
    + _LEAST_IN_LAW,
    "most": words(
        "went up to, go up to, goes up to, going up to, ended at, end at, ends at, maximum, longest, highest, "
        "harshest, heaviest, stiffest, up to, as long as, as high as, as much as, no more than, no longer than, not "
        "longer than, limited to, most severe"
    )
    + _MOST_IN_LAW,
    "other-law": words("under"),
    "appeal": words(
        "upheld, upholding, overturned, overturning, reversed, reversing, affirmed, affirming, annulled, annulling, "
        "vacated, quashed, quashing, appealed, set aside, thrown out, struck down, appeals of, appeals against, appeal "
        "of, appeal against, appeal case, appeal cases, appeals case, appeals cases, appellate case, appellate cases"
    ),
    "higher-court": words(
        "second instance, on appeal, courts of appeal, courts of appeals, appeals court, appeals courts, appellate "
        "court, appellate courts, higher court, higher courts"
    )
    + phrases("court of", ", final", "appeal, appeals"),
    "at-home": ("house arrest",),
    "unpaid": words(
        "default, in default, default of, default sentence, default sentences, default term, default terms, unable to "
        "pay, could not pay, cannot pay, fail to pay, failed to pay, failing to pay, failure to pay, did not pay, do "
        "not pay, does not pay, non-payment, nonpayment, failing payment, in lieu of paying, instead of paying, in "
        "place of paying"
    ),
    "or-serve": phrases("fine, fines", "or", "serve, serving"),
    "suspended": words("suspended, suspend, suspending, suspension of"),
    "charge": ("charges",),
    "sought": words("at large, being sought, still being sought, wanted by police, still at large"),
    "suit": words("suit, suits, lawsuit, lawsuits, libel, defamation, civil suit, civil suits, civil complaint"),
    "plus": ("plus",),
    "prosecutor": words("prosecutor, prosecutors"),
    "judge": words("judge, judges, magistrate, magistrates"),
    "judging": words(
        "sentenced, received, imposed, convicted, convicting, issued, resulted in, meted out, handed down"
    ),
    "in-practice": words("in practice, as a matter of practice, as a rule"),
    "imposes": words("impose, issue, mete out, hand down"),
    "ranging": words("ranging, ranged"),
    "cleared": words(
        "acquitted, acquitting, acquittal, acquittals, exonerated, exonerating, cleared, clearing, absolved, "
        "absolving, exculpated, not guilty"
    )
    + phrases("found, declared, pronounced, ruled, judged, held", ", to be", "not guilty, innocent"),
    "stringent": words("stringent, sufficiently stringent, adequately stringent, commensurate"),
    "lenient": words("lenient, light, mild, weak, inadequate, insufficient"),
    "serves": words("serve, served, serving, spend, spending, given, gave, got"),
    "time-done": words(
        "had spent, had already spent, has spent, has already spent, have spent, have already spent, having spent, "
        "having already spent, spent"
    ),
    "lets-go": words(
        "released, releasing, freed, freeing, pardoned, pardoning, release of, early release of, early release to, "
        "amnesty to, amnesty for, pardons to, deported, deporting, deportation of, extradited, extradition of"
    ),
}
"""Marks of these words."""
