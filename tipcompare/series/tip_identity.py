"""What tells that a text is a narrative of the Trafficking in Persons Report, and of which edition and country."""

from __future__ import annotations

from tipcompare.series.profile import Identity
from tipcompare.series.titles import TIP_EDITIONS, TIP_INNER_TITLES, TIP_SENTENCES, TIP_TITLES

_NOT_MEET = "(does|do|did) not( yet)?( fully)? (meet|comply)"
_MEETS = "(yet|now|fully)( fully)? (meet|meets|comply|complies)"
_MEETS_OR_NOT = rf"({_NOT_MEET}|{_MEETS})( with)? (the )?(minimum )?(standards|\Z)"
_REPORT = "report" + "".join(f"(?<!{who} report)" for who in ("ngo", "media", "organization", "organizations"))
_WHICH = (
    "([0-9]{4}|year|annual|latest|new|us|united states|state department|department of state|tip|trafficking in persons)"
)
_SAYS = "|".join(f"(?<={said} th)" for said in ("says", "said", "reads", "notes", "noted", "according to"))

TIP_IDENTITY = Identity(
    titles=TIP_TITLES,
    inner_titles=TIP_INNER_TITLES,
    name_sentences=TIP_SENTENCES,
    editions=TIP_EDITIONS,
    told_by=(
        *(("plain title", "statement"), ("rated title", "first statement"), ("rating", "first statement")),
        *(("rated title", "sections"), ("statement", "sections")),
    ),
    hinted_by=(
        *(
            ("plain title", "opening"),
            ("rating", "opening"),
            ("plain title", "section"),
            ("name", "section"),
            ("name", "statement"),
        ),
        *(("first statement",), ("edition", "sections")),
    ),
    quoting=(
        rf"{_REPORT}( also)? (says|said|states|stated|notes|noted|finds|found|adds|added|outlined|reads|recognizes|"
        r"highlights|recommends)",
        rf"th({_SAYS})(e|is) ({_WHICH}s?)*+ report(?!ed|ing)",
    ),
    statements=(
        rf"(the )?government of( the)? {{country}} ({_NOT_MEET}|(now )?(fully )?(meets|complies))",
        rf"(neither )?(the )?[a-z]{{0,12}}?governments? of .{{0,60}}?{{country}}.{{0,90}}?{_MEETS_OR_NOT}",
        rf"the [a-z]{{2,20}}? government {_MEETS_OR_NOT} for the elimination",
        rf"(the )?{{country}}( [a-z]{{2,6}}| authorities)? ({_NOT_MEET}|{_MEETS_OR_NOT})",
        r"(the )?{country} (remains|is) a special case",
        r"the government (of {country} )?([a-z]{5,12}ly )?(increased|maintained|decreased|sustained|demonstrated|made)"
        r"( (mixed|uneven|limited|some|modest|[a-z]{4,7}ed|[a-z]{4,7}ing))? "
        r"(law enforcement efforts|protection efforts|prevention efforts|"
        r"efforts to p(revent|rotect|rosecute).{0,40}?(traffick|victim|exploit))",
    ),
    openings=(
        r"(the )?governments? of( the)? {country}",
        r"(the )?((republic|kingdom|state|union|territory|island) of )?{country}( [a-z]{2,70})? "
        r"(is|was|remains|does|did|made|has|continues)",
        r"as reported (over|during|in) the (past|last)",
        r"(human )?traffickers (exploit|subject|recruit)",
    ),
    other_documents=(
        r".{0,80}?interim assessment",
        r".{0,40}?tier placements?( and regional maps)?",
        r".{0,40}?(press|media) (release|statement|briefing|note)",
        r".{0,40}?(remarks|fact sheet|for immediate release)",
        r".{0,60}?(comments|commentary|reply|reactions?) (of|on|to|by|from)",
        r"(abstract|bibliography|conclusions?)\Z",
        r"how to cite",
        r"human trafficking in [a-z]{3,40}\Z",
    ),
)
