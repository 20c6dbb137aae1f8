"""The Trafficking in Persons Report: how its country narratives have been worded and laid out since 2001.

Source: U.S. Department of State, Trafficking in Persons Report, editions of 2001 to 2025; the layouts are described
in docs/reading.md.
"""

from tipcompare.language import words
from tipcompare.language.english import ENGLISH
from tipcompare.series.measures import Figures
from tipcompare.series.profile import Layout, Lists, SectionRule, SeriesProfile
from tipcompare.series.rating_rules import RatingLevel, RatingRules
from tipcompare.series.themes import TRAFFICKING_THEMES
from tipcompare.series.tip_identity import TIP_IDENTITY
from tipcompare.series.tip_measures import TIP_MEASURES
from tipcompare.series.tip_statement import DENIALS, REASONS, REQUIRED_MOVES, STATEMENT_FACTS, undenied

_SUBJECT = (
    r"((over|during|in|while|although|despite|since) .{3,60}?)?"
    r"(the )?+[a-z]{0,14}?(government|authorities|officials|{country})( of {country})?+"
)


def _opens_with(*deeds: str) -> str:
    """Return the pattern of a paragraph that opens with the government, or the country, and what it does."""
    return f"{_SUBJECT}({'|'.join(deeds)})"


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
            r"the( [a-z]{3,20})? government( of {country})? should",
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
            _opens_with(
                r".{0,70}?(law enforcement|prosecution)( and [a-z]{5,20}?)? (efforts|action|response|record)",
                r".{0,70}?(efforts to|efforts in|progress in) (investigat|prosecut|enforc|convict|punish)",
                r".{0,50}?(in|to)( vigorously)? (prosecut|investigat|convict|enforce)",
            ),
            r".{0,50}?law enforcement (efforts|action|response|progress|record)",
        ),
        terms=words(
            "prosecut, convict, investigat, sentenc, penal, court, judge, judicial, law, criminaliz, police, arrest, "
            "imprison, prison, article, stringent, commensurate, trial, extradit, offense, charge, complicit, "
            "corruption, acquit, defendant, suspect, prohibit, fine, statute, verdict, indict, detective, code, "
            "prescrib, crime, bribe"
        ),
        since=2003,
    ),
    SectionRule(
        "protection",
        "Protection",
        headings=(r"(victim )?protection( of victims)?", r"protection and assistance( (for|to) victims)?"),
        cues=(
            _opens_with(
                r".{0,70}?protection( and [a-z]{5,20}?)? (efforts|measures|services|response)",
                r".{0,70}?(assist|assisting|assistance to|services to|care for) (trafficking )?victims",
                r"( reported)? identif(ied|ying) [a-z0-9]{1,40}?victims",
                r".{0,50}?(identif(y|ying|ication of)|protecting|assisting)( (and|or) [a-z]{4,12})?( any)?"
                r"( trafficking)? victims",
            ),
            r".{0,70}?(efforts to|efforts in|progress in|to|in) (identify and |assist and )?protect",
            r".{0,70}?protection (efforts|of victims|for victims|to victims)",
        ),
        terms=words(
            "victim, shelter, assist, refer, identif, repatriat, service, counsel, care, residen, deport, "
            "psychosocial, psycholog, reintegrat, rehabilitat, screen, restitution, legal, compensat, testif, "
            "retaliat, medical, accommodat, foster, detain"
        ),
        since=2003,
    ),
    SectionRule(
        "prevention",
        "Prevention",
        headings=(r"prevention( of trafficking)?",),
        cues=(
            _opens_with(
                r".{0,70}?prevent(ion|ive)( and [a-z]{5,20}?)? (efforts|measures|activities|campaign)",
                r".{0,70}?(awareness|information) (campaign|raising|effort)",
                r".{0,70}?rais(e|ed|ing) .{0,20}?awareness",
                r".{0,70}?prevention(?! (of [a-z ]{3,40}? )?(act|bill|law))",
            ),
            r".{0,70}?(efforts to|efforts in|progress in|to|in) prevent",
            r".{0,50}?prevention (efforts|measures|activities)",
        ),
        terms=words(
            "awareness, campaign, demand, peacekeep, diplomat, tourism, tourist, inspector, plan, recruit, committee, "
            "council, coordinat, interministerial, ministerial, hotline, radio, school, brochure, leaflet, poster, "
            "budget, prevent, passport, fee, cabinet, commission, public, teacher, registration, license, broadcast, "
            "policy"
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
        terms=words(
            "exploit, trafficker, vulnerable, subjected, lure, force, begging, brothel, domestic, servitude, debt, "
            "bondage, agricultur, mining, mines, fishing, source, transit, destination, migrant, migrate, women, girl, "
            "boys, children, men, promise, prostitution, farms, abroad, neighbor, poor, poverty, coerce, deceiv, "
            "construction"
        ),
        since=2010,
    ),
)

_DIRECTIVES = words(
    "abolish, accede, accelerate, accord, achieve, acknowledge, act, adapt, address, adhere, advertise, involve, let, "
    "order, shield, adjust, adopt, afford, align, allocate, allow, amend, analyze, answer, apply, appoint, approve, "
    "arrange, arrest, articulate, assess, assign, assist, assure, attach, attempt, authorize, avoid, ban, begin, "
    "block, boost, break, bring, broaden, build, call, cancel, carry, cease, centralize, change, charge, check, "
    "choose, cite, clarify, close, codify, collaborate, collect, combat, commence, commit, compensate, compile, "
    "complete, conclude, conduct, consider, consult, continue, convene, convict, cooperate, coordinate, cover, create, "
    "criminalize, cultivate, curb, cut, decrease, decriminalize, dedicate, define, deliver, demonstrate, deny, deploy, "
    "depoliticize, designate, detail, detect, deter, determine, develop, devote, differentiate, digitize, direct, "
    "disburse, disclose, discontinue, dismantle, dispatch, display, disrupt, disseminate, distinguish, distribute, "
    "document, double, draft, drop, earmark, educate, eliminate, employ, empower, enable, enact, encourage, end, "
    "enforce, engage, enhance, enlarge, enlist, enroll, ensure, enter, equip, eradicate, establish, evaluate, examine, "
    "exclude, execute, exempt, expand, expedite, explore, extend, extradite, facilitate, fill, finalize, finance, "
    "finish, fix, focus, follow, formalize, formulate, fortify, foster, fulfill, fund, gather, generate, give, grant, "
    "grow, guarantee, halt, harmonize, help, hire, hold, honor, identify, implement, impose, improve, include, "
    "incorporate, increase, inform, initiate, inspect, institute, institutionalize, instruct, integrate, intensify, "
    "intervene, introduce, invest, invite, investigate, issue, join, keep, launch, lead, lengthen, leverage, license, "
    "lift, limit, link, locate, lower, mainstream, maintain, make, mandate, map, maximize, meet, mend, merge, "
    "minimize, mobilize, modify, monitor, move, negotiate, nominate, notify, oblige, observe, obtain, offer, open, "
    "operate, operationalize, organize, outlaw, oversee, partner, pass, pay, penalize, permit, persuade, pilot, place, "
    "pledge, prepare, prescribe, preserve, prevent, prioritize, proceed, produce, prohibit, promote, promulgate, "
    "prosecute, protect, provide, publicize, publish, punish, pursue, put, raise, ratify, reach, reallocate, reassess, "
    "rebuild, recall, recognize, recommit, reconcile, record, recover, recruit, rectify, redouble, reduce, "
    "reestablish, reevaluate, reexamine, refer, refocus, reform, refrain, register, regulate, rehabilitate, reinforce, "
    "reinstate, reintegrate, reject, relaunch, relax, release, remedy, remind, remove, renew, reopen, repatriate, "
    "repeal, replace, report, request, require, rescind, rescue, research, reserve, resolve, respect, respond, "
    "restore, restrict, resume, retain, retrain, return, review, revise, revitalize, reward, rewrite, safeguard, "
    "sanction, satisfy, save, scale, screen, scrutinize, secure, seek, seize, select, send, sensitize, sentence, "
    "separate, serve, set, settle, share, shelter, shift, shorten, show, shut, sign, simplify, solve, specify, speed, "
    "spend, staff, standardize, start, step, stop, streamline, strengthen, study, subject, submit, subsidize, "
    "supervise, supplement, supply, support, suspend, sustain, systematize, take, target, teach, tell, terminate, "
    "test, tighten, trace, track, train, transfer, transform, translate, treat, turn, undertake, unify, update, "
    "upgrade, uphold, urge, use, utilize, verify, vet, visit, waive, warn, weigh, widen, withdraw, work, write"
)

_ADVERBS = (
    *("also", "better", "further", "more", "regularly", "clearly", "properly", "steadily", "speedily", "and", "to"),
    # Of manner, told by their endings; other words in -ly (family, supply, assembly, daily, early) have none of these.
    r"[a-z]{1,18}(ally|ully|[tvsrgn]ely|usly|[ci]tly|idly|stly|rmly|ntly|ptly|ftly|ckly|icly|ghly|ingly|edly|[aei]bly)",
)

_LEADS = words(
    "according, after, as, based, before, beyond, building, by, consistent, drawing, during, following, for, given, "
    "if, in, on, once, per, pursuant, through, to, together, under, until, upon, using, when, where, while, with, "
    "within, without"
)

_OUGHT_TO = "(should|must|needs? to|ought to)"

_PROTECT = ("prosecution", "protection", "prevention")
_TELLING = ("summary", *_PROTECT)
"""The sections that tell what was done, and advise where no list does."""

_LISTS = Lists(
    title="Prioritized recommendations",
    directives=_DIRECTIVES,
    adverbs=_ADVERBS,
    leads=_LEADS,
    duties=(rf"[a-z]{{2,60}}?{_OUGHT_TO}",),
    sections=("recommendations",),
    prose_in=_TELLING,
    addressed=(r".*?recommendations?\s+(?:for|to)\s++(?:the\s++)?(?P<whom>[^:]*[^\s:])[\s:]*",),
    prose=(
        rf"(over|in|during) the (next|coming) (year|12 months|twelve months).{{0,80}}?{_OUGHT_TO}",
        r"(?!.{0,140}(said|states|stated|urged|reported|noted|argued|recommend|requires|provides|advised)"
        r".{0,80}?should).{0,140}?"
        r"(government|authorities|officials|{country})( of {country})?( now| also| therefore| next)? should",
        r"(the )?({country} )?(parliament|legislature)( of {country})?( now| also| therefore| next)? should",
        r"(the )?(future )?government actions should (?!be )",
        r"it should",
        r"((the )?government( of {country})?|{country})( now| also| therefore| next)? (must|needs to)",
    ),
    since=2004,
)

_STANDARDS = "(the )?minimum standards"
_NOT_MET = rf"(does|do|did) not( yet)?( fully)? (meet|comply)( with)? {_STANDARDS}"

_RATING = RatingRules(
    title="Tier",
    scale=(
        RatingLevel("1", "Tier 1", forms=(r"tier (1|one)",), rank=1),
        RatingLevel("2", "Tier 2", forms=(r"tier (2|two)",), rank=2),
        RatingLevel(
            "2WL", "Tier 2 Watch List", forms=(r"tier (2|two) (watch ?list|wl)", r"(the )?watch ?list"), rank=3
        ),
        RatingLevel("3", "Tier 3", forms=(r"tier (3|three)",), rank=4),
        RatingLevel("SC", "Special Case", forms=(r"special case", r"not rated")),
    ),
    checked_against="corpora/tier_placements.csv",
    in_titles=(r"tier\s?[1-9](?:\s?-?\s?watch\s?list)?", r"special case", r"not rated"),
    goes_on=(r"tier\b", r"special case", r"watch list", r"\d\b"),
    standards=(
        (rf"{_NOT_MET}.{{0,80}}?(is|has|was)( yet)? not( yet)? (making|made|make)", "3"),
        (_NOT_MET, ""),
        (rf"({undenied('fully', 'now')}) (meets|complies|met|complied)( with)? {_STANDARDS}", "1"),
        (rf"({undenied('meets', 'complies')})( with)?( fully)? {_STANDARDS}", "1"),
    ),
    moves=(
        (r"(remained|remains|stays|stayed)( (on|at|in))?( (a|the))?", "remained"),
        (rf"({undenied('upgraded')})( from [a-z0-9]{{5,20}}?)? to( the)?", "upgraded"),
        (rf"({undenied('downgraded')})( from [a-z0-9]{{5,20}}?)? to( the)?", "downgraded"),
        (rf"({undenied('placed', 'ranked')})( again)?( (on|in))( the)?", "placed"),
    ),
    calls=(r"{country} (is|was|continues to be) an?",),
    origins=(
        r"graded from( the)?",
        r"(moved|raised|lowered) from( the)?",
        r"previously (ranked |placed )?(on|at)( the)?",
        r"after [a-z0-9]{2,12} (consecutive )?years? on( the)?",
    ),
    past=(r"(in|since) (19|20)[0-9]{2}", r"(in|for) (last|the previous|the last|the 20[0-9]{2})"),
    determinations=(
        r".{0,200}?(later|subsequent|new) determination",
        r".{0,200}?(subsequently|later|since) (been )?(moved|reassessed|upgraded|downgraded)",
    ),
    unknown=(r"tier (1|3|one|three) watch ?list", r"tier [4-9]", r"teir"),
    facts=STATEMENT_FACTS,
    required=REQUIRED_MOVES,
    origins_after=(r"from( the)?",),
    reasons=tuple(REASONS.items()),
    denials=DENIALS,
)

_MENU_ITEM = r"[^|>»]{1,60}"

_FURNITURE = (
    r"\[[^\[\]]{1,300}\]$",
    rf"{_MENU_ITEM}(?:\s[|»]{_MENU_ITEM})+$",
    rf"{_MENU_ITEM}(?:\s>\s{_MENU_ITEM})+$",
    r"(?i:share|tweet|print|e-?mail|save|follow|subscribe)(?i: (?:this|us|on|page|by)\b.{0,80})?$",
    r"(?i:facebook|twitter|linkedin)\b.{0,80}$",
    r"(?:Home|Menu|Search|Skip to|Back to|Return to|Top of page|Previous|Next|More in|Related|Tags?|Topics?)\b.{0,90}$",
    r"(?:Publisher|Publication [Dd]ate|Cite as|Cited as|Document (?:type|number|ID)|Last [Uu]pdated?|Last [Mm]odified)"
    r"\s?:?\s?[\dA-Z].{0,400}$",
    r"(?:Author|Country|Reference|Comments?|Disclaimer|Source|Title|Date|Language|Category|ID)\s?:\s.{0,400}$",
    r"(?i:this is not a unhcr publication|all rights reserved|copyright\b|©|\(c\) ).{0,400}$",
    r"(?i:the office of (?:electronic information|website management)).{0,400}$",
    r"(?i:external links to other internet sites).{0,400}$",
    r"This (?:site|website|page|web page) (?:is|was|uses|has)\b.{0,400}$",
    r"(?:Bureau|Office|U\.S\. Department) of [A-Z][^.;]{0,90}$",
    r"(?i:released|issued) (?:by|on)\b[^.;]{0,120}$",
    r"(?:Privacy|Cookies|Accessibility|Contact|FOIA|No Fear Act|Terms of [Uu]se)\b[^.;]{0,120}$",
    r"(?i:https?://|www\.)\S+$",
    r"\d{1,4}$",
    r"(?:(?:19|20)\d\d[\s|,]+){2,}+(?:19|20)\d\d$",
    r"(?:(?:Tier )?(?:1|2|3|2WL|WL|SC)[\s|,]+){2,}+(?:Tier )?(?:1|2|3|2WL|WL|SC)$",
    r"(?i:table of contents|contents|country narratives?)(?:\b.{0,60})?$",
)

_STARTS = (
    r"\W{0,3}[A-Z][^\d.;:()]{2,58}(?:\([^()]{2,40}\)\s?)?\s?[(:–—-]\s?\(?(?i:t\s?i\s?e\s?r\s?\d|special case|not rated)"
    r".{0,40}$",
    r"(?:PRIORITIZED )?RECOMMENDATIONS?(?: (?:FOR|TO) [^a-z]{2,60})?:?$",
    r"[A-Z][A-Z ]{7,40}:?$",
    r"[A-Z]{4,30}:$",
    r"(?:Prosecution|Protection|Prevention|Government Efforts|(?:Human )?Trafficking Profile)[:.]?$",
    r"(?:Prioritized )?Recommendations?(?: (?:for|to) [^.:;]{2,60})?:?$",
)

_RUNNING_HEADS = (
    r"(?i:page )\d{1,4}(?: of \d{1,4})?$",
    r"(?:\d{1,4}\s+)?(?i:(?:\d{4}\s+)?trafficking in persons (?:report|interim))[^.;]{0,60}$",
)

_LAYOUT = Layout(
    reader="narrative",
    bundled=True,
    furniture=(*_FURNITURE, *_RUNNING_HEADS),
    running_heads=_RUNNING_HEADS,
    starts=_STARTS,
    inner_headings=(
        r"(?:PRIORITIZED )?RECOMMENDATIONS(?: FOR [A-Z][A-Z ,.'’-]{2,40})?:?",
        r"Recommendations for [A-Z][^.:;]{2,40}:",
        r"(?:PROSECUTION|PROTECTION|PREVENTION|GOVERNMENT EFFORTS|TRAFFICKING PROFILE):?",
        r"(?:\d{1,3} )?[A-Z][A-Z ,.'’-]{2,50}(?:: | \()(?i:tier [123](?: watch list)?|special case)\)?",
    ),
    charts=(
        r"({country} )?tier ranking by year",
        r"cite as .{10,250}",
        r"last (updated|modified|reviewed) .{3,60}",
        r"comments this (document|text|version) .{10,300}",
    ),
    orders=(
        ("summary", "recommendations", *_PROTECT, "profile"),
        ("profile", "summary", "recommendations", *_PROTECT),
        ("profile", "summary", "recommendations", "prevention", "prosecution", "protection"),
        ("summary", "recommendations", "prevention", "prosecution", "protection", "profile"),
        ("summary", "profile", "recommendations", *_PROTECT),
    ),
)

TIP = SeriesProfile(
    key="tip",
    title="Trafficking in Persons Report",
    publisher="U.S. Department of State",
    rights="work of the U.S. Government, without copyright in the United States (17 U.S.C. 105)",
    sections=_SECTIONS,
    identity=TIP_IDENTITY,
    layout=_LAYOUT,
    rating=_RATING,
    lists=_LISTS,
    themes=TRAFFICKING_THEMES,
    figures=Figures(
        measures=TIP_MEASURES,
        reporting_lag=1,
        vocabulary=ENGLISH,
        sections=_TELLING,
    ),
    effort_sections=_TELLING,
    formulas=(
        r"(?:[\w ]+, )?the government (?:of .{0,40})?did not demonstrate (?:overall )?increasing efforts[^:;]*\.$",
        r"(?:[\w ]+, )?the government (?:of .{0,40})?(?:increased|maintained|decreased|made) (?:\w+ ){0,3}"
        r"(?:law enforcement|prosecution|protection|prevention) efforts\.$",
        rf"(?:[\w ]+, )?the government (?:of .{{0,40}})?{_NOT_MET}(?: in [\w ]{{1,40}})?\.$",
    ),
)
