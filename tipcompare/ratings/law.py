"""The law in force for each edition of the Trafficking in Persons Report, as data with its source.

Read for it: the Trafficking Victims Protection Act as amended, 22 U.S.C. 7106 and 7107, and the public laws that made
it so. Each provision says where it stands and whether we have read its words; what is uncertain is marked. `AS_OF` is
when this was written down: what became law since, or was not looked into (docs/tiers.md), is not in it.
"""

from __future__ import annotations

from typing import Literal

from attrs import field, frozen, validators

Standing = Literal["read", "cited"]

AS_OF = "November 2026"
"""When the rules below were written down from what could be read of the Code and the public laws."""


@frozen
class Provision:
    """One rule of law.

    Args:
        rule: what it says, in our words.
        source: public law and section, and where it stands in the U.S. Code.
        standing: `read` where its words were read, `cited` where only other documents were read that cite it.
        doubt: what is uncertain about it; empty where nothing is known to be.
    """

    rule: str
    source: str
    standing: Standing = "read"
    doubt: str = ""


@frozen
class LawInForce:
    """What the law asked for in a run of editions.

    Args:
        key: short name.
        words: what it brought, in a few words for charts.
        first_edition, last_edition: the editions it governs; None for the last one where it is in force.
        watch_list: whether there was a Watch List.
        years_allowed: after how many editions in a row on the Watch List a downgrade to Tier 3 is due; None for no
            limit.
        waiver_years: for how many further editions a waiver may put the downgrade off.
        counted_from: first edition that counts towards `years_allowed`.
        years_after_return: editions in a row allowed to a country that came back to the Watch List from the Tier 3 it
            had been put on after a waiver; None for no such rule.
        provisions: where all this stands.
    """

    key: str
    words: str
    first_edition: int
    last_edition: int | None
    watch_list: bool = False
    years_allowed: int | None = field(default=None, validator=validators.optional(validators.ge(1)))
    waiver_years: int = 0
    counted_from: int | None = None
    years_after_return: int | None = None
    provisions: tuple[Provision, ...] = ()


_TIERS = Provision(
    "A yearly report lists countries whose governments fully comply with the minimum standards, those that do not yet "
    "but are making significant efforts, and those that do not and are not.",
    "Pub. L. 106-386, div. A, secs. 108 and 110(b); 22 U.S.C. 7106, 7107(b)(1)",
)
_WATCH_LIST = Provision(
    "A special watch list: countries that moved up a tier, and Tier 2 countries with many victims, without increasing "
    "efforts, or placed there for what they promised. The report prints the last three as Tier 2 Watch List.",
    "Pub. L. 108-193, sec. 6(e); 22 U.S.C. 7107(b)(2)(A)",
    doubt="The law's list also holds countries that moved up; the report counts only those it prints on the Watch "
    "List, and so do we. The subsection is from memory of the Statutes at Large (117 Stat. 2883 was read).",
)
_AUTOMATIC = Provision(
    "A country on the special watch list for 2 consecutive years after December 23, 2008 is to be listed on Tier 3.",
    "Pub. L. 110-457, sec. 107(a); 22 U.S.C. 7107(b)(2)(D)(i)",
    doubt="Read as amended in the Code; the first two editions after that date are 2009 and 2010, so the first "
    "downgrade fell due in 2011.",
)
_WAIVER_TWO = Provision(
    "The President may put the downgrade off for up to 2 years where a written plan, sufficient resources and what the "
    "plan would amount to justify it.",
    "Pub. L. 110-457, sec. 107(a); 22 U.S.C. 7107(b)(2)(D)(ii) as it stood until 2018",
    "cited",
)
_WAIVER_ONE = Provision(
    "The same, for up to 1 year.",
    "Pub. L. 115-427 (Jan. 9, 2019); 22 U.S.C. 7107(b)(2)(D)(ii)",
    doubt="The Code's present words were read, not the section of the public law that put 1 year for 2. Whether it "
    "cut short waivers already running in 2018 is not said; we apply it from the 2019 edition on.",
)
_RETURN = Provision(
    "A country that was on the watch list for 2 consecutive years and for waived ones, and then on Tier 3, may not be "
    "on the watch list for more than 1 consecutive year after that.",
    "Pub. L. 115-425 (Jan. 8, 2019), sec. 203(1)(B); 22 U.S.C. 7107(b)(2)(F)",
    doubt="It asks for 2 years and `any additional` waived ones; we read it as applying where some were waived, as the "
    "placements do: of the countries back after 2 years alone several stayed longer, of the others none did. Whether "
    "years before 2019 count is not said; we count the streak before Tier 3 whenever it was.",
)

LAWS: tuple[LawInForce, ...] = (
    LawInForce("tvpa-2000", "three tiers", 2001, 2003, provisions=(_TIERS,)),
    LawInForce("tvpra-2003", "Watch List, no limit", 2004, 2008, watch_list=True, provisions=(_TIERS, _WATCH_LIST)),
    LawInForce(
        "tvpra-2008",
        "2 years on the list, then Tier 3; waiver up to 2 years",
        2009,
        2018,
        watch_list=True,
        years_allowed=2,
        waiver_years=2,
        counted_from=2009,
        provisions=(_TIERS, _WATCH_LIST, _AUTOMATIC, _WAIVER_TWO),
    ),
    LawInForce(
        "amendments-2018",
        "waiver up to 1 year",
        2019,
        None,
        watch_list=True,
        years_allowed=2,
        waiver_years=1,
        counted_from=2009,
        years_after_return=1,
        provisions=(_TIERS, _WATCH_LIST, _AUTOMATIC, _WAIVER_ONE, _RETURN),
    ),
)
"""In order of edition; every edition from 2001 on is governed by exactly one, those to come by the last (`AS_OF`)."""

TIER_THREE_ENTAILS: tuple[Provision, ...] = (
    Provision(
        "The President determines whether to withhold assistance that is neither humanitarian nor trade-related for "
        "the next fiscal year; where there was none, funding for officials in educational and cultural exchange.",
        "Pub. L. 106-386, sec. 110(d)(1)(A); 22 U.S.C. 7107(d)(1)(A)",
    ),
    Provision(
        "The United States votes in the multilateral development banks and the International Monetary Fund against "
        "loans to the country, those for basic human needs and humanitarian or trade-related ones set apart.",
        "Pub. L. 106-386, sec. 110(d)(1)(B); 22 U.S.C. 7107(d)(1)(B)",
    ),
    Provision(
        "The President may waive all or part of it in the national interest.",
        "Pub. L. 106-386, sec. 110(d); 22 U.S.C. 7107(d)",
        "cited",
    ),
    Provision(
        "Trade agreements with the country are not eligible for trade authorities procedures, unless the President "
        "says that it has taken concrete actions on the report's principal recommendations.",
        "Pub. L. 114-26, sec. 106(b)(6); 19 U.S.C. 4205(b)(6)",
    ),
)
"""What a placement on Tier 3 can bring with it."""


def law_for(edition: int) -> LawInForce:
    """Return the law that governs an edition; the first one for editions before 2001.

    Args:
        edition: the year.

    Example:
        >>> law_for(2018).waiver_years, law_for(2019).waiver_years
        (2, 1)

    Source: 22 U.S.C. 7106 and 7107 and the public laws that amended them; each provision names its own.
    """
    return next((law for law in reversed(LAWS) if edition >= law.first_edition), LAWS[0])
