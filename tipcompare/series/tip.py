"""The Trafficking in Persons Report: how its country narratives have been worded and laid out since 2001.

Source: U.S. Department of State, Trafficking in Persons Report, editions of 2001 to 2025; the layouts are described
in docs/reading.md.
"""

from tipcompare.series.profile import AdviceWording, RatingLevel, RatingWording, SectionRule, SeriesProfile
from tipcompare.series.titles import TIP_EDITIONS, TIP_SENTENCES, TIP_TITLES

_SUBJECT = r"(the )?(government|authorities|officials|{country})( of {country})?"

_SECTIONS = (
    SectionRule("title", "Title", since=2001),
    SectionRule(
        "summary",
        "Summary",
        cues=(
            r"these efforts include",
            r"(however )?although (the government|it) (meets|fully meets|did not meet)",
            r"(however )?the government did not meet the minimum standards",
            r"(notwithstanding|despite) these (efforts|achievements)",
        ),
        since=2001,
    ),
    SectionRule(
        "recommendations",
        "Prioritized recommendations",
        headings=(
            r"(prioriti[sz]ed )?recommendations?( (for|to)( the)?( government of)?( the)? {country})?",
            r"(prioriti[sz]ed )?recommendations? (for|to) the government",
        ),
    ),
    SectionRule(
        "prosecution",
        "Prosecution",
        headings=(
            r"(investigation and )?prosecution( of traffickers)?",
            r"law enforcement( efforts)?",
            r"(overview of )?government efforts",
        ),
        cues=(
            _SUBJECT + r".{0,70}?(law enforcement|prosecution)( and [a-z]{5,20}?)? (efforts|action|response|record)",
            _SUBJECT + r".{0,70}?(efforts to|efforts in|progress in) (investigat|prosecut|enforc|convict|punish)",
            r".{0,50}?law enforcement (efforts|action|response|progress|record)",
            _SUBJECT + r".{0,50}?(in|to) prosecut",
        ),
        terms=(
            *("prosecut", "convict", "investigat", "sentenc", "penalt", "penal", "court", "judge", "judicial", "law"),
            *("criminaliz", "police", "arrest", "imprison", "prison", "article", "stringent", "commensurate", "trial"),
            *("extradit", "offense", "charge", "complicit", "corruption", "acquit", "defendant", "suspect", "prohibit"),
            *("fine", "statute", "verdict", "indict", "detective", "code", "prescrib", "crime", "bribe", "prosecutor"),
        ),
        since=2003,
    ),
    SectionRule(
        "protection",
        "Protection",
        headings=(r"(victim )?protection( of victims)?", r"protection and assistance( (for|to) victims)?"),
        cues=(
            _SUBJECT + r".{0,70}?protection( and [a-z]{5,20}?)? (efforts|measures|services|response)",
            r".{0,70}?(efforts to|efforts in|progress in|to|in) (identify and |assist and )?protect",
            r".{0,70}?protection (efforts|of victims|for victims|to victims)",
            _SUBJECT + r".{0,70}?(assist|assisting|assistance to|services to|care for) (trafficking )?victims",
            _SUBJECT + r".{0,50}?(identif(y|ying|ication of)|protecting|assisting)( (and|or) [a-z]{4,12})?( any)?"
            r"( trafficking)? victims",
        ),
        terms=(
            *("victim", "shelter", "assist", "refer", "referr", "identif", "repatriat", "service", "counsel", "care"),
            *("residen", "deport", "psychosocial", "psycholog", "reintegrat", "rehabilitat", "screen", "restitution"),
            *("legal", "compensat", "testif", "retaliat", "medical", "shelters", "accommodat", "foster", "detain"),
        ),
        since=2003,
    ),
    SectionRule(
        "prevention",
        "Prevention",
        headings=(r"prevention( of trafficking)?",),
        cues=(
            _SUBJECT + r".{0,70}?prevent(ion|ive)( and [a-z]{5,20}?)? (efforts|measures|activities|campaign)",
            r".{0,70}?(efforts to|efforts in|progress in|to|in) prevent",
            r".{0,50}?prevention (efforts|measures|activities)",
            _SUBJECT + r".{0,70}?(awareness|information) (campaign|raising)",
            _SUBJECT + r".{0,70}?prevention",
        ),
        terms=(
            *("awareness", "campaign", "demand", "peacekeep", "diplomat", "tourism", "tourist", "inspector", "plan"),
            *("recruit", "recruitment", "committee", "council", "coordinat", "interministerial", "ministerial"),
            *("hotline", "radio", "school", "brochure", "leaflet", "poster", "budget", "prevent", "passport", "fee"),
            *("cabinet", "commission", "public", "teacher", "registration", "license", "broadcast", "policy"),
        ),
        since=2003,
    ),
    SectionRule(
        "profile",
        "Trafficking profile",
        headings=(r"(human )?trafficking profile", r"scope and magnitude"),
        cues=(
            r"as reported (over|during|in) the (past|last) (five|5) years",
            r"(the )?{country}( [a-z]{2,30})? is (both |primarily |principally |mainly |also |largely |increasingly )?"
            r"(a|an) ([a-z]{3,20} ){0,3}?(source|transit|destination|country of|point of)",
            r"(human )?traffickers (exploit|subject|recruit)",
            r".{0,60}?trafficked (to|for|from|into|within|through)",
        ),
        terms=(
            *("exploit", "trafficker", "vulnerable", "subjected", "lure", "force", "forced", "begging", "brothel"),
            *("domestic", "servitude", "debt", "bondage", "agricultur", "mining", "mines", "fishing", "source"),
            *("transit", "destination", "migrant", "migrate", "women", "girl", "boys", "children", "men", "promise"),
            *("prostitution", "farms", "abroad", "neighbor", "poor", "poverty", "coerce", "deceiv", "construction"),
        ),
        since=2010,
    ),
)

_DIRECTIVES = (
    *("accede", "accelerate", "accord", "achieve", "acknowledge", "act", "adapt", "address", "adhere", "adjust"),
    *("adopt", "afford", "aggressively", "align", "allocate", "allow", "amend", "analyze", "apply", "appoint"),
    *("approve", "arrest", "articulate", "assess", "assign", "assist", "assure", "attempt", "authorize", "ban"),
    *("begin", "boost", "bring", "broaden", "build", "cease", "centralize", "change", "charge", "clarify", "close"),
    *("codify", "collaborate", "collect", "combat", "commence", "commit", "compensate", "compile", "complete"),
    *("conclude", "conduct", "consider", "consistently", "consult", "continue", "convene", "convict"),
    *("cooperate", "coordinate", "create", "criminalize", "criminally", "cultivate", "curb", "decrease", "dedicate"),
    *("define", "demonstrate", "deliver", "deploy", "designate", "detect", "determine", "develop", "devote", "direct"),
    *("disburse", "discontinue", "disseminate", "distribute", "distinguish", "draft", "educate", "eliminate"),
    *("empower", "employ", "enable", "enact", "encourage", "end", "enforce", "engage", "enhance", "ensure", "equip"),
    *("eradicate", "establish", "evaluate", "examine", "execute", "exempt", "expand", "expedite", "explore", "extend"),
    *(
        "extradite",
        "facilitate",
        "finalize",
        "finance",
        "finish",
        "focus",
        "follow",
        "formalize",
        "formally",
        "formulate",
    ),
    *("fortify", "foster", "fulfill", "fully", "fund", "further", "generate", "give", "grant", "guarantee", "halt"),
    *("harmonize", "hire", "hold", "identify", "impose", "implement", "improve", "include", "incorporate", "increase"),
    *("inform", "initiate", "inspect", "institute", "institutionalize", "instruct", "intensify", "introduce", "invest"),
    *(
        "investigate",
        "issue",
        "join",
        "keep",
        "launch",
        "lead",
        "leverage",
        "license",
        "limit",
        "link",
        "maintain",
        "make",
    ),
    *("mandate", "maximize", "meet", "modify", "monitor", "move", "notify", "obtain", "offer", "open", "operate"),
    *("operationalize", "organize", "partner", "pass", "pay", "penalize", "permit", "place", "pledge", "prepare"),
    *("prevent", "prioritize", "proactively", "produce", "prohibit", "promote", "promulgate", "prosecute", "protect"),
    *("provide", "publicize", "publicly", "publish", "punish", "pursue", "put", "raise", "ratify", "recognize"),
    *(
        "record",
        "recruit",
        "rectify",
        "reduce",
        "refer",
        "refrain",
        "reform",
        "refocus",
        "register",
        "regulate",
        "reinstate",
    ),
    *("reintegrate", "reinforce", "release", "remove", "renew", "reopen", "repatriate", "repeal", "replace", "report"),
    *("request", "require", "research", "resolve", "respect", "respond", "restore", "restrict", "resume", "review"),
    *("revise", "revitalize", "safeguard", "sanction", "scale", "screen", "secure", "seek", "sensitize", "sentence"),
    *("separate", "set", "share", "show", "sign", "simplify", "speed", "spend", "staff", "standardize", "step", "stop"),
    *("streamline", "strengthen", "study", "submit", "supervise", "supply", "support", "sustain", "systematize"),
    *("take", "target", "test", "track", "train", "transfer", "translate", "treat", "undertake", "update", "upgrade"),
    *("use", "utilize", "vet", "vigorously", "waive", "widen", "withdraw", "work", "write"),
)

_ADVERBS = (
    *("actively", "adequately", "also", "better", "carefully", "comprehensively", "consistently", "dramatically"),
    *("effectively", "expeditiously", "explicitly", "finally", "formally", "fully", "further", "immediately"),
    *("increasingly", "independently", "more", "officially", "proactively", "promptly", "publicly", "quickly"),
    *("rapidly", "regularly", "seriously", "significantly", "substantially", "swiftly", "systematically"),
    *("thoroughly", "transparently", "vigorously", "and", "to"),
)

_LEADS = (
    *("according", "after", "as", "based", "before", "beyond", "building", "by", "consistent", "drawing", "during"),
    *("following", "for", "given", "if", "in", "on", "once", "per", "pursuant", "through", "to", "together", "under"),
    *("until", "upon", "using", "when", "where", "while", "with", "within", "without"),
)

_ADVICE = AdviceWording(
    directives=_DIRECTIVES,
    adverbs=_ADVERBS,
    leads=_LEADS,
    prose=(
        r"(over|in|during) the (next|coming) (year|12 months|twelve months).{0,80}?should",
        r".{0,160}?(government|authorities|officials|{country})( of {country})?( now| also| therefore| next)? should",
    ),
    since=2004,
)

_STANDARDS = "the minimum standards"
_NOT_MET = rf"(does|do|did) not( yet)?( fully)? (meet|comply)( with)? {_STANDARDS}"

_WORDING = RatingWording(
    standards=(
        (rf"{_NOT_MET}.{{0,80}}?(is|has|was)( yet)? not( yet)? (making|made|make)", "3"),
        (_NOT_MET, ""),
        (rf"(fully|now) (meets|complies|met|complied)( with)? {_STANDARDS}", "1"),
        (rf"(meets|complies)( with)?( fully)? {_STANDARDS}", "1"),
    ),
    moves=(
        (r"(remained|remains|stays|stayed)( (on|at|in))?( (a|the))?", "remained"),
        (r"upgraded( from [a-z0-9]{5,20}?)? to( the)?", "upgraded"),
        (r"downgraded( from [a-z0-9]{5,20}?)? to( the)?", "downgraded"),
        (r"(placed|ranked)( again)?( (on|in))( the)?", "placed"),
    ),
    origins=(
        r"graded from( the)?",
        r"(moved|raised|lowered) from( the)?",
        r"previously (on|at)( the)?",
        r"after [a-z0-9]{2,12} (consecutive )?years? on( the)?",
    ),
    past=(r"(in|since) (19|20)[0-9]{2}", r"(in|for) (last|the previous|the last|the 20[0-9]{2})"),
    waivers=(r"granted (a|another|its|the) ([a-z]{4,12} )?waiver",),
    determinations=(
        r".{0,200}?(later|subsequent|new) determination",
        r".{0,200}?(subsequently|later|since) (been )?(moved|reassessed|upgraded|downgraded)",
    ),
    unknown=(r"tier (1|3|one|three) watch ?list", r"tier [4-9]", r"teir"),
)

_MENU_ITEM = r"[^|>»]{1,60}"

_FURNITURE = (
    r"\[[^\[\]]{1,300}\]$",
    rf"{_MENU_ITEM}(?:\s[|»]\s?{_MENU_ITEM})+$",
    rf"{_MENU_ITEM}(?:\s>\s{_MENU_ITEM})+$",
    r"(?:share|tweet|print|e-?mail|save|follow|subscribe|facebook|twitter)\b.{0,80}$",
    r"(?:home|menu|search|skip to|back to|return to|top of page|previous|next|more in|related|tags?|topics?)\b.{0,99}$",
    r"(?:publisher|publication date|cite as|author|country|document (?:type|number)|reference|cited? (?:as|by)"
    r"|comments?|disclaimer|source|title|date|language|category|ecoi\.net|refworld|unhcr|id)\s?:?\s?(?:[A-Z0-9:].{0,400})?$",
    r"last (?:updated|modified)\b.{0,80}$",
    r"(?:this is not a unhcr publication|all rights reserved|copyright\b|©|\(c\) ).{0,400}$",
    r"the office of (?:electronic information|website management).{0,400}$",
    r"external links to other internet sites.{0,400}$",
    r"this (?:site|website|page|web page) (?:is|was|uses|has)\b.{0,400}$",
    r"(?:bureau|office|u\.s\. department) of [A-Z].{0,90}$",
    r"(?:released|issued) (?:by|on)\b.{0,120}$",
    r"(?:privacy|cookies|accessibility|contact|foia|no fear act|terms of use|copyright information)\b.{0,120}$",
    r"(?:page )?\d{1,4}(?: of \d{1,4})?$",
    r"https?://\S+$|www\.\S+$",
    r"(?:\d{4}\s+)?trafficking in persons (?:report|interim).{0,60}$",
    r".{2,40}\btier ranking by year$",
    r"(?:(?:19|20)\d\d[\s|,]+){2,}(?:19|20)\d\d$",
    r"(?:(?:tier )?(?:1|2|3|2WL|WL|SC)[\s|,]+){2,}(?:tier )?(?:1|2|3|2WL|WL|SC)$",
    r"(?:table of contents|contents|country narratives?)\b.{0,60}$",
)

_PROTECT = ("prosecution", "protection", "prevention")

TIP = SeriesProfile(
    key="tip",
    title="Trafficking in Persons Report",
    publisher="U.S. Department of State",
    layout="narrative",
    rating_title="Tier",
    recommendation_title="Prioritized recommendations",
    sections=_SECTIONS,
    scale=(
        RatingLevel("1", "Tier 1", forms=(r"tier (1|one)",), rank=1),
        RatingLevel("2", "Tier 2", forms=(r"tier (2|two)",), rank=2),
        RatingLevel(
            "2WL", "Tier 2 Watch List", forms=(r"tier (2|two) (watch ?list|wl)", r"(the )?watch ?list"), rank=3
        ),
        RatingLevel("3", "Tier 3", forms=(r"tier (3|three)",), rank=4),
        RatingLevel("SC", "Special Case", forms=(r"special case", r"not rated")),
    ),
    reporting_lag=1,
    furniture=_FURNITURE,
    orders=(
        ("summary", "recommendations", *_PROTECT, "profile"),
        ("profile", "summary", "recommendations", *_PROTECT),
        ("profile", "summary", "recommendations", "prevention", "prosecution", "protection"),
        ("summary", "recommendations", "prevention", "prosecution", "protection", "profile"),
        ("summary", "profile", "recommendations", *_PROTECT),
    ),
    wording=_WORDING,
    advice=_ADVICE,
    titles=TIP_TITLES,
    name_sentences=TIP_SENTENCES,
    editions=TIP_EDITIONS,
)
