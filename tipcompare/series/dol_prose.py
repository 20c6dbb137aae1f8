"""Sentences of the Findings in which figures count something else, a part of it, or what is only to be done."""

from tipcompare.language import words

_PER = r"inspections each|per (?:month|week|province|district)"
_PART = rf"(?:sectors?|provinces?|districts?|states of|quarter|additional|agricultur\w+|{_PER})\b"
_PART_ONLY = rf"^[^#]*\b{_PART}|#(?:(?!\ball\b|\blargely\b|\bmainly\b|\bincluding\b).)*\b{_PART}"
_OF_EACH = r"each of\b|(?:at|for|in|to) each\b"
_OTHERS = rf"\b(?:train|should\b|would\b|recommend|for every\b|{_OF_EACH}|additional\b|exception of\b|needed\b)"
_HIRED = r"\b(?:hir\w+|recruit\w+|add(?:ed|ing)|addition|existing|these|those) (?:of )?(?:more than |about )?#"
_OTHER_KINDS = r"# (?:new|additional|junior|assistant|child labor|health|school|food|tax|police|education|customs)\b"
_OF_A_TEAM = r"\b(?:includ|compos|compris)\w+ (?!its\b)[^,;]*#"
_WITH_OTHERS = r"#[^,;]*, (?:\w+ ){1,2}(?:officials|workers)\b"
_OTHERS_ONLY = "|".join(
    (rf"{_OTHERS}[^,;#]*#|#(?:(?!\b(?:and|but|who)\b)[^,;])*{_OTHERS}", _HIRED, _OTHER_KINDS, _OF_A_TEAM, _WITH_OTHERS)
)
_NOT_ACCUSED = (
    r"# (?:(?:alleged|suspected|underage|minor|child|female|male|local|public|state) )*"
    r"(?:victims?|workers|children (?:was|were|have|had)|minors|sentences|prosecutors|investigators|judges)\b"
)
_OF_AN_AGE = r"#[^,;]*\bages? (?:of )?\d"
_PENALTIES = r"\b(?:penalt|fine|sanction|citation)\w*\b(?=[^,;#]*#)[^,;#]*\b(?:on|for|in)\b"
_OF_NO_LABOR = r"^(?!.*(?:labor|work|employ|violation))"
"""A sentence that speaks of no work and of no violations: what is found in it is of other matters."""
_OF_CHILD_LABOR = r"child[- ]labor(?:[- ]specific)? inspections?\b"
_ALONE = rf"^(?!.*(?<!child[- ]labor )(?<!child[- ]labor[- ]specific )\binspections?\b).*\b{_OF_CHILD_LABOR}"
"""A sentence that names no inspections but those for child labor: what is not known in it is of these."""
_FOR_CHILDREN = (
    r"# (?:\w+ )?inspections?(?: or \w+)? (?:(?:was|were|\w+ly|carried out|conducted|made|undertaken) )*"
    r"(?:about|concerning|for|in search of|into|involving|of|on|regarding|related to|targeting|(?:that )?focus\w* on) "
    r"(?:(?:alleged|cases of|reported|suspected|the worst forms of|violations of) )*child(?:ren)?\b"
)

ASIDES = (
    ("labor_inspectors", _OTHERS_ONLY),
    (
        "labor_inspections",
        rf"{_PART_ONLY}|\bnumber of (?:labor )?inspectors\b[^;#]*#|\b(?:these|those) inspections\b[^#]*#|# workers",
    ),
    (
        "labor_violations",
        rf"{_PART_ONLY}|{_OF_AN_AGE}|{_PENALTIES}|{_OF_NO_LABOR}"
        r"|\b(?:victim|traffick|prostitut|sexual|armed\b|police\b|streets?\b|part-time\b|at[- ]risk\b)",
    ),
    ("investigations", _NOT_ACCUSED),
    ("prosecutions", _NOT_ACCUSED),
    ("convictions", _NOT_ACCUSED),
)

PARTS = (
    ("labor_inspectors", r"^(?:has|employs) "),
    ("labor_inspections", rf"# (?:\w+ )?{_OF_CHILD_LABOR}|{_ALONE}|{_FOR_CHILDREN}"),
)

_CHILD = r"(?-i:child(?:ren)?|minors?|girls?|boys?|underage)\b"
_NOT_THEIRS = r"associations?|compan(?:y|ies)|NGOs?|unions?"
_UNSURE = (
    r"adults?|allegations?|as of|both|complaints?|could|includ\w+|may|might|not|part of|percent|possibly|since|some of|"
    rf"un(?:able|available|clear|known)|wh(?:ich|om|ether)|{_NOT_THEIRS}"
)
_OTHER_CRIMES = (
    r"abduct\w*|abus\w+|assault\w*|crimes against|homicides?|in conflict with|kidnap\w*|marriages?|murder\w*|"
    r"neglect\w*|rap(?:e|ed|es)|robbery|terroris\w+|theft|violence"
)
_CHILDREN_ACCUSED = r"(?:children|minors|girls|boys) (?:\w+ )?(?:accused|charged|convicted|indicted|prosecuted)"
_OF_OURS = rf"^(?!.*\b(?:{_OTHER_CRIMES}|{_CHILDREN_ACCUSED})\b)"
"""A sentence that speaks of no crime but the worst forms of child labor, and of no children who stand trial."""
_SURE = rf"^(?!.*\b(?:{_UNSURE})\b)"
_OF_CHILDREN = (
    rf"{_OF_OURS}{_SURE}(?:.*#(?:(?!\band\b)[^,;])*\b{_CHILD}|"
    rf".*\b(?:against|involving|of|with) (?:an? )?(?:\w+ )?{_CHILD}[^;]*#)"
)

_OF_LABOR = (
    r"(?:(?:[\w-]+ ){0,2}(?:child[- ])?(?:employment|labor|work(?:place|site)?) |"
    r"(?:female|full-time|joint|male|planned|regular|routine|targeted|trained|unannounced|unplanned) )?"
)
"""What stands before inspectors and inspections that are surely of labor, and neither of forests nor of roads."""

ALIKE = (
    (
        "labor_inspectors",
        rf"{_SURE}.*\b(?:employ\w*|ha[sd]|maintain\w*|number of)\b[^,;#]*# {_OF_LABOR}inspectors\b",
    ),
    (
        "labor_inspections",
        rf"{_SURE}.*(?:# {_OF_LABOR}inspections (?:\w+ )?(?:was|were)\b|"
        rf"\b(?:carried out|complet\w+|conduct\w*|perform\w*)\b[^,;#]*# {_OF_LABOR}inspections\b)",
    ),
    (
        "labor_violations",
        rf"{_SURE}.*# (?:[\w-]+ ){{0,2}}(?:child labor (?:law )?violations|violations of child labor)\b",
    ),
    *((measure, _OF_CHILDREN) for measure in ("investigations", "prosecutions", "convictions")),
)
"""Sentences that surely count some of what a row of a table counts: cases of children, inspectors who are employed."""

CUES = words(
    "inspectors, inspections, inspected, violations, investigations, investigated, prosecutions, prosecuted, charged, "
    "indictments, indicted, convictions, convicted, guilty"
)
NOT_BESIDE = (
    r"\b(?:for every|by each|per (?:labor )?inspector|each (?:labor )?inspector)\b",
    r"\b(?:attend\w*|courses?|participat\w+|seminars?|train(?:ed|ings?)?|workshops?)\b",
    r"\b(?:aim(?:s|ed)?|goal|hop(?:es?|ed)|intend(?:s|ed)?|plan(?:s|ned)?|would need) (?:of|to)\b",
    r"\b(?:as of|since) (?:19|20)\d\d\b",
)
"""What makes the numbers of a sentence no count of the year: a ratio, a course, an aim, a year that is over."""

_TO_DO = (
    "Administer|Appoint|Assign|Assist|Collaborate|Coordinate|Dedicate|Deploy|Employ|Enforce|Ensure|Hire|Identify|"
    "Implement|Inspect|Investigate|Maintain|Manage|Operate|Oversee|Prosecute|Provide|Receive|Refer|Respond|Supervise"
)
_TO_DO_OR_NAMES = "Address|Combat|Conduct|Monitor|Protect|Register|Support|Train"
_AGENCY = r"(?:\(?[A-Z][\w.’'&()/-]*,? (?:(?:and|for|in|of|on|the) )*)*"
_DONE_TO = r" (?!(?:by|for|from|of)\b)[a-z\d]"

DUTIES = (rf"{_AGENCY}(?:{_TO_DO}){_DONE_TO}", rf"(?:{_TO_DO_OR_NAMES}){_DONE_TO}")
"""Bare verbs that open a cell, or stand behind the name of the agency whose row it is; those that may end a name only
where they open it."""
