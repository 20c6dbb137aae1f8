"""What tells that a text is a narrative of the Trafficking in Persons Report, and of which edition and country.

Source: the headings of the editions of 2001 to 2025 as mirrors keep them.
"""

from __future__ import annotations

from tipcompare.language.english_periods import MONTHS
from tipcompare.series.profile import Identity
from tipcompare.series.titles import FROM_SITE, NAME

_WHOLE = (
    rf"{NAME}(?:\W{{1,4}}(?P=name))?"
    r"(?: and (?:the|its)(?: [a-z]{4,20})? (?:territories|islands|dependencies))?"
)
_TIER = r"(?:t\s?[ie]\s?[ie]\s?r(?![a-z])|special case|not rated)"
_LEVEL = rf"{_TIER}(?:\s?(?:\d|one|two|three)(?:\W{{0,3}}watch\s?list)?)?"
_BEFORE = r"\W{0,3}(?:\d{1,3}(?:[.)]|\b)\s*+)?"
_BETWEEN = r"\s*+(?:[(\[]\d{1,4}[)\]]\s*+)?(?:[:;|•*–—-]\s*+){0,2}(?:[(\[]\s*+)?"
_MONTH = "|".join(MONTHS)
_TITLES = (
    rf"\W{{0,3}}{_WHOLE}\s*+(?:[:–—-]\s*+)?(?:[(\[]\s*+)?{_TIER}.*",
    rf"\W{{0,3}}special case\s*[:–—-]\s*{NAME}[^\w)]*",
    rf"(?:.{{0,60}}\W)?(?P<year>\d{{4}}) trafficking in persons report\s*[:–—-]\s*{NAME}{FROM_SITE}",
    rf"(?:.{{0,60}}\W)?trafficking in persons report,? (?P<year>\d{{4}})\s*[:–—-]\s*{NAME}{FROM_SITE}",
)
_INNER_TITLES = (rf"{_BEFORE}{_WHOLE}{_BETWEEN}{_TIER}.*", rf"\W{{0,3}}{_LEVEL}\W*+{NAME}[^\w)]*")
_TOLD = r"(?P<name>(?:St\. )?[A-Z][^.,;:()]{1,60}?)\s"
_STARTS = rf"(?:^|\n)(?:Scope and Magnitude\W\s)?(?:The\s)?{_TOLD}"
_GOVERNS = rf"\b[Gg]overnment\sof\s(?:the\s)?{_TOLD}(?:\([^()\n]{{2,20}}\)\s)?"
_COMPLIES = r"(?:does\snot\s(?:yet\s)?(?:fully\s)?|fully\s)(?:meets?|compl(?:y|ies))\b"
_SENTENCES = (
    _GOVERNS + _COMPLIES,
    _STARTS + _COMPLIES,
    rf"\btherefore,?\s(?:the\s)?{_TOLD}(?:remained\son|was\s(?:up|down)graded\sto|is\splaced\son)\sTier",
    rf"{_STARTS}(?:remains|is)\sa\sSpecial\sCase",
    rf"{_STARTS}(?:is|may\sbe)\s(?:(?:primarily|mainly|principally)\s)?an?\s"
    r"(?:country\sof\s|significant\s|major\s)?(?:source|transit|destination|origin)\b",
    rf"{_GOVERNS}(?:is|has|did|demonstrated|made)\b",
)
_UNDER_TITLE = (
    r"(?:\W+report home page)?"
    r"(?:\W+(?:(?:released|issued) by )?(?:the )?(?:u\.?s\.? )?(?:office|bureau|department)\b[^\d]{0,150}?)?"
)
"""What may stand between the report's title and the day of its issue: who issued it, and not when a page was seen."""

_EDITIONS = (
    r"(?<!\d)(?P<year>\d{4}) (?:trafficking in persons|tip) report",
    r"(?:trafficking in persons|tip) report,? (?P<year>\d{4})(?!\d)",
    rf"(?:trafficking in persons|tip) report{_UNDER_TITLE}[\s,:(–—-]{{1,4}}(?:released |issued )?"
    rf"(?:{_MONTH}) (?:\d{{1,2}}, ?)?(?P<year>\d{{4}})(?!\d)",
)

_NOT_MEET = "(does|do|did) not( yet)?( fully)? (meet|comply)"
_MEETS = "(yet|now|fully)( fully)? (meet|meets|comply|complies)"
_MEETS_OR_NOT = rf"({_NOT_MEET}|{_MEETS})( with)? (the )?(minimum )?(standards|\Z)"
_REPORT = "report" + "".join(f"(?<!{who} report)" for who in ("ngo", "media", "organization", "organizations"))
_WHICH = (
    "([0-9]{4}|year|annual|latest|new|us|united states|state department|department of state|tip|trafficking in persons)"
)
_SAYS = "|".join(f"(?<={said} th)" for said in ("says", "said", "reads", "notes", "noted", "according to"))

TIP_IDENTITY = Identity(
    titles=_TITLES,
    inner_titles=_INNER_TITLES,
    name_sentences=_SENTENCES,
    editions=_EDITIONS,
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
