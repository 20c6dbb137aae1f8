"""How the series print their titles, and files are called: which country, which edition.

Source: the headings of the Trafficking in Persons Report 2001-2025 as mirrors keep them, the running heads of the
Findings 2013-2022, and the page titles of the Country Reports on Human Rights Practices 2016-2024.
"""

from __future__ import annotations

from tipcompare.language.english_periods import MONTHS

_NAME = r"(?P<name>[^\d:;|•*]{2,80}?)"
_WHOLE = (
    rf"{_NAME}(?:\W{{1,4}}(?P=name))?"
    r"(?: and (?:the|its)(?: [a-z]{4,20})? (?:territories|islands|dependencies))?"
)
_TIER = r"(?:t\s?[ie]\s?[ie]\s?r(?![a-z])|special case|not rated)"
_LEVEL = rf"{_TIER}(?:\s?(?:\d|one|two|three)(?:\W{{0,3}}watch\s?list)?)?"
_BEFORE = r"\W{0,3}(?:\d{1,3}(?:[.)]|\b)\s*+)?"
_BETWEEN = r"\s*+(?:[(\[]\d{1,4}[)\]]\s*+)?(?:[:;|•*–—-]\s*+){0,2}(?:[(\[]\s*+)?"
_MONTH = "|".join(MONTHS)
_FROM_SITE = r"(?:\s*[|–—-]\s*(?:united states department of state|refworld).*)?\W*"

REVISIONS = ("revised", "corrected", "reissued", "updated")
"""What a path calls an edition that was issued again."""

IN_FILE_NAMES = (
    *("tip", "trafficking in persons", "findings", "human rights practices"),
    *("report", "reports", "narrative", "country", "final", "full"),
)
"""What stands in the name of a file beside the country's."""

TIP_TITLES = (
    rf"\W{{0,3}}{_WHOLE}\s*+(?:[:–—-]\s*+)?(?:[(\[]\s*+)?{_TIER}.*",
    rf"\W{{0,3}}special case\s*[:–—-]\s*{_NAME}[^\w)]*",
    rf"(?:.{{0,60}}\W)?(?P<year>\d{{4}}) trafficking in persons report\s*[:–—-]\s*{_NAME}{_FROM_SITE}",
    rf"(?:.{{0,60}}\W)?trafficking in persons report,? (?P<year>\d{{4}})\s*[:–—-]\s*{_NAME}{_FROM_SITE}",
)
TIP_INNER_TITLES = (rf"{_BEFORE}{_WHOLE}{_BETWEEN}{_TIER}.*", rf"\W{{0,3}}{_LEVEL}\W*+{_NAME}[^\w)]*")
_TOLD = r"(?P<name>(?:St\. )?[A-Z][^.,;:()]{1,60}?)\s"
_STARTS = rf"(?:^|\n)(?:Scope and Magnitude\W\s)?(?:The\s)?{_TOLD}"
_GOVERNS = rf"\b[Gg]overnment\sof\s(?:the\s)?{_TOLD}(?:\([^()\n]{{2,20}}\)\s)?"
_MEETS = r"(?:does\snot\s(?:yet\s)?(?:fully\s)?|fully\s)(?:meets?|compl(?:y|ies))\b"
TIP_SENTENCES = (
    _GOVERNS + _MEETS,
    _STARTS + _MEETS,
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

TIP_EDITIONS = (
    r"(?<!\d)(?P<year>\d{4}) (?:trafficking in persons|tip) report",
    r"(?:trafficking in persons|tip) report,? (?P<year>\d{4})(?!\d)",
    rf"(?:trafficking in persons|tip) report{_UNDER_TITLE}[\s,:(–—-]{{1,4}}(?:released |issued )?"
    rf"(?:{_MONTH}) (?:\d{{1,2}}, ?)?(?P<year>\d{{4}})(?!\d)",
)

FINDINGS_SENTENCES = (r"\bIn \d{4}, (?:the )?(?P<name>[A-Z][^.,;:()]{1,60}?) made\b",)
FINDINGS_EDITIONS = (
    r"(?P<year>[12]\d{3}) findings on the worst forms",
    r"(?P<year>[12]\d{3})(?<=\bin \d{4}), [^.;:]{2,120}? (?:made|received) an? ?[^.;:]{0,40}advancement",
)

PRACTICES_TITLES = (
    rf"(?:.{{0,60}}\W)?(?P<year>\d{{4}}) country reports on human rights practices\s*[:–—-]\s*{_NAME}{_FROM_SITE}",
    rf"\W{{0,3}}{_NAME}\s*+(?:(?:19|20)\d\d human rights report|[–—-]\s*+united states department of state)\W*",
)
PRACTICES_EDITIONS = (
    r"(?<!\d)(?P<year>\d{4}) country reports on human rights practices",
    r"country reports on human rights practices for (?P<year>\d{4})(?!\d)",
    r"(?<!\d)(?P<year>\d{4}) human rights report",
)
