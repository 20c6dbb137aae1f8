"""How English names periods: years, fiscal years, months and those told from the edition's own."""

from __future__ import annotations

from tipcompare.language.vocabulary import PeriodRule, words

MONTHS = words("January, February, March, April, May, June, July, August, September, October, November, December")
_MONTH = "|".join(MONTHS)
_YEAR = r"(?:19|20)\d\d"
_TO_NEXT = rf"(?:[-–/](?:{_YEAR}|\d\d))?"
_NUMBER = (
    r"(?:(?:only|just|a) )?(?:\d|(?:no|none|one|single|two|three|four|five|six|seven|eight|nine|ten|eleven|twelve)\b)"
)
_ITS = rf"its?(?! (?:had been|was) {_NUMBER})"
"""Behind "the year before" it tells before what, and begins no clause: "the year before it had been nine"."""
_OF_ITS_OWN = rf"{_YEAR} (?:{_NUMBER}|[a-z]+ed\b)"
"""A year before what is told of it alone, which is none of several: "in 2019 nine", "and in 2019 convicted nine"."""
_COUNTED = r"(?:investigations|prosecutions|convictions|cases|victims|figures?|totals?|numbers?)"
_LAWS = (
    r"(?:(?:anti|\w+ing|trafficking|revised|amended|criminal|penal|labor|national)\b\S* ){0,3}"
    r"(?:laws?|acts?|decrees?|codes?|statutes?|constitution|amendments?|ordinances?|protocols?|conventions?|"
    r"legislation|regulations?|plans?|resolutions?|bills?|strategy|agreements?|reports?|elections?)\b"
)
_OVER = r"(?<!crease )(?<!creases )(?<!decline )(?<!declines )(?<!rise )(?<!drop )(?<!ement )(?<!ements )over"
"""Throughout, not beyond: not "an increase over the previous year"."""
_WITHIN = r"(?:in|during|for|over|throughout|within|by|at|to) (?:the )?(?:close of |end of |course of )?(?:the )?"

_PART_OF = r"(?:the (?:beginning|start|middle|end) of |early |late |mid-)?"
_ORDINAL = r"(?:st|nd|rd|th)?"
_DAY, _ITS_DAY = rf"(?:(?:the )?\d\d?{_ORDINAL}(?: of)? )?", rf"(?: \d\d?{_ORDINAL},?)?"
"""The day of a month before its name and behind it: "on 12 March 2019", "on March 12, 2019"."""
_DATE = rf"{_PART_OF}{_DAY}(?P<month>{_MONTH}){_ITS_DAY}(?: (?P<year>{_YEAR}),?)?"
_UNTIL = rf"{_PART_OF}{_DAY}(?P<until>{_MONTH}){_ITS_DAY}(?: of)? (?P<until_year>{_YEAR})"
_OF_YEAR = rf"(?: of)? (?:the )?(?:calendar year )?(?P<year>{_YEAR})"
_PLACE = r"first|second|third|fourth|1st|2nd|3rd|4th"
_DAY_FIRST = rf"\d\d?(?:(?:st|nd|rd|th)\b|(?: of)? (?:{_MONTH}))"

PERIOD_OPENING = (
    r"(?:12|across|all|any|as|at|between|both|budget|by|calendar|during|each|either|financial|first|fiscal|for|fourth|from|in|"
    r"its|last|on|over|previous|prior|second|since|that|their|third|this|through|throughout|twelve|under|within|year|period)\b"
    r"|FY|and in\b|Q[1-4]"
    rf"|of (?:the )?(?:fiscal|financial|budget|calendar|year|early|late|mid-|{_DAY_FIRST}|{_MONTH}|{_YEAR})"
    r"|to (?:the|close|end|course|current|same|this|reporting|year)\b"
    r"|(?:the|an?|one) (?:previous|preceding|prior|last|earlier|fiscal|financial|budget|reporting|calendar|statistical|"
    rf"year|period|cycle|one|upcoming|coming|forthcoming|next|following|{_YEAR}|[\w-]+ (?:preceding|previous|prior))\b"
    rf"|{_YEAR}|{_DAY_FIRST}|(?:{_MONTH}){_ITS_DAY}(?: {_YEAR})?(?: ?[-–—]| to | through )"
)
"""The first words of all below: what begins with others is tried by none of them."""
PERIODS = (
    PeriodRule(
        "fiscal",
        rf"(?:in |for |during )?(?:the )?(?P<year>{_YEAR}){_TO_NEXT} (?:fiscal|budget|financial|funding|judicial) year",
    ),
    PeriodRule(
        "fiscal",
        rf"(?:in |for |during |of )?(?:the )?(?:fiscal|financial|budget) years? \(?(?P<year>{_YEAR}){_TO_NEXT}",
    ),
    PeriodRule("fiscal", rf"FY ?(?P<year>{_YEAR})"),
    PeriodRule(
        "year",
        rf"(?:in|during|for) the (?:last|latest|most recent) year (?:for which|in which|with)(?: \w+){{1,5}}, "
        rf"(?P<year>{_YEAR})(?=,)",
    ),
    PeriodRule(
        "fiscal",
        rf"(?:in|for(?<!plan for)(?<!NAP for)(?<!strategy for)|during) (?P<year>{_YEAR})[-–/](?:{_YEAR}|\d\d)"
        r"(?! (?:\w+ ){0,3}(?:plan|NAP|strategy))",
    ),
    PeriodRule("half", rf"(?P<half>first|second|1st|2nd) (?:half(?:[- ]year)?|six months|semester){_OF_YEAR}"),
    PeriodRule("months-of", rf"(?P<half>first|last) (?P<count>[a-z\d]+) months{_OF_YEAR}"),
    PeriodRule(
        "months-of",
        rf"(?P<half>last|{_PLACE}) (?:(?:and|to|through) (?:the )?(?P<last>{_PLACE}) "
        rf"|(?<=st )(?P<count>two|three|few|[23]) )?(?:fiscal |calendar )?(?P<threes>quarter|trimester)s?{_OF_YEAR}",
    ),
    PeriodRule("months-of", rf"(?P<threes>Q)(?P<half>[1-4]){_OF_YEAR}"),
    PeriodRule(
        "as-of", rf"as of (?:the end of |late |early |mid-)?{_DAY}(?P<month>{_MONTH}){_ITS_DAY} (?P<year>{_YEAR})"
    ),
    PeriodRule("months", rf"(?:between|from) {_DATE} (?:and|to|through|until) {_UNTIL}"),
    PeriodRule(
        "month",
        rf"(?:in|during|on|of|since|during the|(?:in|during) an?) {_PART_OF}{_DAY}(?P<month>{_MONTH}){_ITS_DAY}"
        rf"(?: of)? (?P<year>{_YEAR})(?! {_LAWS})",
    ),
    PeriodRule(
        "months",
        rf"(?:(?:in|during|for|over) |(?=\d|(?:{_MONTH})\b)){_DATE}(?: ?[-–—] ?| (?:to|through) ){_UNTIL}",
    ),
    PeriodRule(
        "that",
        r"(?:in|during|over) (?:that|the same) (?:(?:reporting|calendar|fiscal) )?(?:year|period)\b"
        r"(?! (?:of|the|in|a|one|last)\b)"
        r"|at that time\b|that year\b",
    ),
    PeriodRule(
        "before-previous",
        r"(?:in |during )?the (?:reporting )?(?:year|period) (?:before|prior to|preceding) th(?:at|is)(?: one)?\b",
    ),
    PeriodRule(
        "this",
        rf"(?:in|during|within|throughout|{_OVER}) the last "
        r"(?:year(?! (?:of|for which|in which|with)\b)|(?:12|twelve) months)\b",
    ),
    PeriodRule(
        "previous",
        rf"(?:in |during |{_OVER} |for )?(?:the|a) "
        r"(?:previous|preceding|prior|last(?! \w+ (?:for which|in which|with)\b)|earlier) "
        r"(?:(?:reporting|fiscal|calendar) (?:period|year|cycle)|year|period|timeframe|time period)\b"
        r"|\blast year(?! (?:of|for which|in which|with)\b)"
        r"|(?:in |during )?(?:the|a|one) (?:(?:fiscal|reporting|calendar|statistical) )?(?:year|period|cycle) "
        rf"(?:earlier|ago|(?:before|prior)(?! (?:the(?! (?:figure|number|total)s?\b)|{_ITS})\b))"
        r"|(?:12|twelve) months (?:before|earlier)(?! (?:the|its?)\b)"
        r"|(?:the )?(?:previous|prior|last) reporting period\b"
        rf"|(?:in |during |{_OVER} )?the (?:previous|prior|preceding) (?:12|twelve) months\b"
        r"|(?:in |during )?the one (?:before|preceding)(?: it| that)?\b|(?<=[(])previous(?: year(?=:))?(?=[ :])"
        r"|(?:in|during) the (?:previous|prior|preceding|earlier|last) one\b",
    ),
    PeriodRule(
        "each",
        r"(?:in|during) (?:this|the)(?: current)? (?:reporting )?(?:period|year) (?:and|n?or) (?:in |during )?"
        r"(?:the )?(?:(?:previous|prior|preceding|last) (?:one|(?:reporting )?(?:period|year))"
        r"|(?:one|year|period) before(?: it| that)?)\b"
        r"|(?:in|during) the (?:current|previous|prior|past|last) (?:and|n?or) "
        r"(?:current|previous|prior|past) (?:reporting )?(?:periods?|years?)\b",
    ),
    PeriodRule(
        "next",
        r"(?:in |for |during )?the (?:upcoming|coming|forthcoming|(?:next|following)(?= (?:fiscal|budget) year)) "
        r"(?:(?:reporting|fiscal|calendar|budget) )?year\b",
    ),
    PeriodRule(
        "year",
        rf"(?:(?:in|for|under) )?(?:the|its|their|an?) (?P<year>{_YEAR})"
        r"(?= (?:national |state |annual )?(?:budget\b|(?:allocation|expenditure|funding) of\b))",
    ),
    PeriodRule("year-end", r"by the end of the year|at the end of the year|by year’s end|by year's end"),
    PeriodRule(
        "this",
        rf"{_WITHIN}(?:current |present |this )?(?:reporting (?:period|year)|year(?! (?:of|before|prior|{_YEAR})\b))\b"
        r"(?: under review\b)?|this (?:year|time)\b|the reporting (?:period|year)\b"
        rf"|{_WITHIN}(?:period (?:under review|covered by (?:this|the) report)|past (?:year|(?:12|twelve) months))\b"
        r"|(?:in|during) (?:this|(?:the|this) (?:current|present)) one\b",
    ),
    PeriodRule(
        "both",
        rf"(?:in|during|for) (?:both |either |each of )?(?:the years )?(?P<year>{_YEAR}) (?:and|n?or) "
        rf"(?:again (?=in {_YEAR}(?:[.,;:)]|$)))?(?:in (?!{_OF_ITS_OWN}))?"
        rf"(?P<until_year>{_YEAR})(?![-–/]\d)(?! {_LAWS})",
    ),
    PeriodRule(
        "years",
        rf"(?:in|during|for) (?P<year>{_YEAR})(?:, {_YEAR})+,? n?or (?:in )?"
        rf"(?P<until_year>{_YEAR})(?![-–/]\d)(?! {_LAWS})",
    ),
    PeriodRule(
        "years",
        r"(?:between|from|(?:over|for|in|during) the (?:years|period)|(?:over|for)(?= \d+ (?:to|through|until)\b)) "
        rf"(?P<year>{_YEAR})(?: (?:and|to|through|until) |[-–])(?P<until_year>{_YEAR})(?![-–/]\d)"
        rf"(?! {_LAWS})",
    ),
    PeriodRule(
        "year",
        rf"(?:in|in early|in late|during|for|throughout|{_OVER}|through|(?:over|during|in) the course of|calendar year|"
        rf"between|and in(?! {_OF_ITS_OWN}| {_YEAR}, \W?{_NUMBER})|in both|"
        r"(?<!law )(?<!act )(?<!code )(?<!decree )of) (?:calendar year )?(?:the )?(?:year )?"
        rf"(?P<year>{_YEAR})(?![-–/]\d)(?! {_COUNTED}\b)(?! {_LAWS})(?-i:(?! [A-Z]))",
    ),
    PeriodRule(
        "each",
        r"(?:(?:in|during|for) )?(?:each|either|both) of the (?:past|last|previous) two "
        r"(?:reporting )?(?:years|periods)|(?:in|during) (?:either|both|each) (?:reporting )?(?:year|period)s?\b"
        r"|(?<=neither )(?:year|period)\b",
    ),
    PeriodRule(
        "past",
        r"(?:(?:over|in|during|within|across|throughout) (?:the )?|the )(?:past|last|previous|preceding) "
        r"(?P<count>[\w-]+) (?:reporting )?(?:years|periods)\b",
    ),
    PeriodRule(
        "past",
        r"(?:in )?(?:(?:each|any|all) of )?the (?P<count>[\w-]+) (?:preceding|previous|prior) "
        r"(?:reporting )?(?:years|periods)\b",
    ),
    PeriodRule("past", r"(?:over|across) (?P<count>[\w-]+) years(?=,)"),
    PeriodRule("past", r"(?:over|in|during|within|across) the (?:past|last|previous) (?P<count>decade|half-decade)\b"),
    PeriodRule(
        "earlier",
        r"(?:^|(?<=[,;] )|(?<=but )|(?<=and ))in "
        r"(?P<count>the past|(?:earlier|past|preceding|previous|prior) years)(?=,)",
    ),
    PeriodRule(
        "year",
        rf"(?:the|an?) (?P<year>{_YEAR})(?= (?:investigation|prosecution|conviction|arrest|trial|case)s? "
        r"(?:of|against)\b)",
    ),
    PeriodRule(
        "year", rf"(?:(?<=amount as )|(?<=number as )|(?<=same as )|(?<= on ))(?P<year>{_YEAR})(?![-–/]\d)(?! {_LAWS})"
    ),
    PeriodRule(
        "year",
        rf"(?:(?<=\d )|(?<=data )|(?<=data, )|(?<=statistics )|(?<=statistics, ))from (?P<year>{_YEAR})(?! {_LAWS})",
    ),
    PeriodRule("year", rf"(?:the )?(?P<year>{_YEAR})(?= {_COUNTED}\b)"),
    PeriodRule("year", rf"(?<=[(])(?P<year>{_YEAR})(?=[):,])"),
    PeriodRule("year", rf"(?<=; )(?P<year>{_YEAR})(?=: )"),
    PeriodRule("year", rf"(?:(?<=each of )|(?<=each of the years ))(?P<year>{_YEAR})(?=, {_YEAR})"),
    PeriodRule("year", rf"(?P<year>{_YEAR})(?= (?:saw|had seen|had brought|brought|had yielded|yielded)\b)"),
    PeriodRule("month-only", rf"[Ii]n (?P<month>{_MONTH})(?=,| the | police)"),
)
