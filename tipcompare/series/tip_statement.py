"""What the tier statements of the Trafficking in Persons Report say beside the tier, edition by edition.

Source: the wording of the statements 2001-2025; "comply" until 2015, "meet" since; the waiver sentence since 2011, the
clause on the pandemic 2021-2023.
"""

from __future__ import annotations

from tipcompare.series.rating_rules import FactRule

_STANDARDS = "the minimum standards"
_EVIDENCE = r"(any |clear |sufficient |adequate |overall |evidence |of |that it |its )*"
_COUNT = r"(?P<number>[a-z]{3,14}?|[0-9]{1,2}(st|nd|rd|th)?)"
_DO = r"(did|do|does|has|had|have)"

_DENIED = (
    *("not", "not be", "not been", "not yet", "not yet been", "not again", "not now", "not fully"),
    *("never", "never be", "never been", "never fully", "neither", "neither be", "neither been"),
    *("no longer", "no longer be", "no longer been", "no longer fully", "ed nor", "ed nor be", "without being"),
)
"""What stands right before a verb that tells what was not."""

_SUPPOSED = ("would have been", "could have been")
_BEHIND_NO_DENIAL = "".join(f"(?<!{denial})" for denial in (*_DENIED, *_SUPPOSED))


def undenied(*verbs: str) -> str:
    """Return a pattern for any of these words, none of them right behind what denies it."""
    either = "|".join(verbs)
    return f"(?={either}){_BEHIND_NO_DENIAL}({either})"


STATEMENT_FACTS: tuple[FactRule, ...] = (
    FactRule(
        "standards",
        "not fully met",
        (
            rf"{_DO} not( yet)?( fully)?( yet)? fully (meet|met|comply|complied)( with)? {_STANDARDS}",
            rf"(no longer|never) fully (meets|met|complies|complied)( with)? {_STANDARDS}",
        ),
    ),
    FactRule(
        "standards",
        "met",
        (rf"({undenied('fully', 'now')}) (meets?|complies|comply|met|complied)( with)? {_STANDARDS}",),
    ),
    FactRule(
        "standards",
        "not met",
        (
            rf"{{country}} {_DO} not( yet)? (meet|comply with) {_STANDARDS}",
            rf"the (government|country) does not( yet)? (meet|comply with) {_STANDARDS}",
        ),
    ),
    FactRule("standards", "met", (rf"{{country}} (meets|complies with) {_STANDARDS}",)),
    FactRule(
        "efforts",
        "not significant",
        (
            r"(is|are|was|were|has|have)( yet)? (not|no longer)( yet)? (making|made) (any )?"
            r"(significant|sufficient|discernible|adequate|serious)?( and sustained)?efforts",
            r"deemed not to be making significant efforts",
        ),
    ),
    FactRule(
        "efforts",
        "significant",
        (
            rf"(?<!constitute)({undenied('making', 'made', 'makes', 'make')}) "
            r"(significant|discernible|substantial)( and sustained)? efforts",
        ),
    ),
    FactRule("efforts", "sustained", (r"serious and sustained efforts", r"made key achievements")),
    FactRule(
        "increasing",
        "not increasing",
        (
            rf"{_DO} not {_EVIDENCE}(demonstrated?|showe?d?n?|provided?) {_EVIDENCE}(overall )?increas(ing|ed)",
            r"efforts were not serious and sustained",
            rf"fail(ure|ed|ing|s) to (demonstrate|show|provide) {_EVIDENCE}(overall )?increas(ing|ed)",
            rf"{_DO} not overall increase (its )?efforts",
            rf"(lack|absence) of {_EVIDENCE}(overall )?increas(ing|ed)",
            rf"{_DO} not {_EVIDENCE}(show|provide|demonstrate)d?n? {_EVIDENCE}(overall )?progress",
        ),
    ),
    FactRule(
        "increasing",
        "increasing",
        (
            rf"({undenied('demonstrated', 'showed', 'has shown', 'shown', 'made')}) "
            rf"{_EVIDENCE}(significant )?(overall )?increas(ing|ed)",
        ),
    ),
    FactRule(
        "waiver",
        "granted",
        (
            rf"({undenied('granted')}) (a|another|its|the) ([a-z]{{4,12}} )?waiver(?! in ((19|20)[0-9]{{2}}|last year))"
            r"([a-z0-9]{0,120}?(required|mandatory)( [a-z]{8,10} to)?[a-z]{0,10}? tier 3)?",
        ),
    ),
    FactRule(
        "waiver",
        "none left",
        (r"maximum of [a-z]{3,5} consecutive( annual)? waivers", r"no longer eligible for a waiver"),
    ),
    FactRule(
        "waiver",
        "refused",
        (
            r"no waiver was granted",
            r"waiver (was|is|could|had|has) not( be| been)? granted",
            rf"({'|'.join(_DENIED)}) granted (a|another|its|the) ([a-z]{{4,12}} )?waiver",
        ),
    ),
    FactRule(
        "plan",
        "written plan",
        (
            rf"({undenied('devoted', 'devotes', 'committed', 'has', 'have')})( sufficient)? resources to [a-z]{{0,20}}?"
            r"written plan",
            rf"(?<!waived because the government)({undenied('has')}) a written plan",
        ),
    ),
    FactRule(
        "pandemic",
        "considered",
        (
            r"considering the impact of the (covid 19|coronavirus) pandemic( if any)?"
            r"( on its anti trafficking capacity)?",
        ),
    ),
    FactRule(
        "years",
        "",
        (
            rf"{{level}}( list)? (for|in) (a|an|the|its|at least)?{_COUNT}( consecutive)? (years?|time|report)",
            rf"(for|in) (a|an|the|its) {_COUNT}( consecutive)? years?( in a row)?"
            r"([a-z]{0,40}?(is|was|remains|is placed))? (on|as|a) (a|the)?{level}",
        ),
    ),
)
"""In order: of the rules of one kind the first that is met counts."""

REQUIRED_MOVES = (r"required", r"mandatory", r"would have been", r"must be", r"automatic")

REASONS: dict[str, tuple[str, ...]] = {
    "law": (r"the trafficking victims protection act (provides|requires|limits)", r".{0,60}?allow a (further )?waiver"),
    "shortcomings": (
        r"(however|nonetheless|nevertheless|but|still|yet) ",
        r"although (the government|it|{country}) (fully )?(meets|complies)",
        r"(despite|notwithstanding) (these|those|this|its|such)",
        r"(serious |significant |many |some )?(challenges|gaps|problems|concerns|obstacles) remain",
        r"(the )?(government|authorities|officials|courts|police)( of {country})? "
        r"(did not|do not|does not|has not|have not|failed|lacked|remained without|continued to lack)",
    ),
    "efforts": (
        r"(these|those|its) (efforts|achievements|steps|measures) includ",
        r"despite the lack of (significant|sufficient) efforts",
    ),
    "deeds": (
        r"(the )?government( of {country})? (demonstrated|made|took|continued|increased|showed|began|approved)",
        r"(during|over|in) the (reporting period|past year|year|last year)",
    ),
}
"""In order: the first that a sentence begins with counts."""

DENIALS = (
    r"(but|and) (no|neither) ",
    r"(did|do|does|has|have|had|were|was|is|are|could) not",
    r"(failed|lacked|lacks|remained without|no longer)",
    r"(has|have|had) yet to",
    r"(rarely|seldom|nevertheless|nonetheless|with impunity)",
)
