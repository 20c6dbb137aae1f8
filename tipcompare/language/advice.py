"""The English in which governments are advised: whom a recommendation is for, how far it goes and how strongly.

Declarations only; no series, country or year is named here. Every form is written folded: in lower case, words set
apart by one space, without punctuation.
"""

from __future__ import annotations

from tipcompare.language.english_periods import MONTHS
from tipcompare.language.vocabulary import Words, phrases, words

NamedForms = dict[str, Words]
"""Names with the forms that stand for each."""

CAPITAL: tuple[str, ...] = words("indigenous, indigenous persons, indigenous people, indigenous communities")
"""What is often written with a capital letter and yet is no part of a name."""

GROUPS: NamedForms = {
    "women": words("women, woman, female, females"),
    "men": words("men, man, male, males, adult men"),
    "girls": words("girls, girl"),
    "boys": words("boys, boy, adolescent males, adolescent boys"),
    "children": words("children, child, schoolchildren, minors, minor, juveniles, youth"),
    "adults": words("adults, adult"),
    "foreign nationals": words("foreign nationals, foreigners, foreign victims, foreign workers, non citizens"),
    "migrants": words("migrants, migrant, migrant workers, irregular migrants, undocumented migrants"),
    "refugees": words("refugees, refugee, asylum seekers, asylum seeker, displaced persons, internally displaced"),
    "stateless persons": words("stateless, stateless persons"),
    "domestic workers": words("domestic workers, domestic worker, domestic servants, household workers"),
    "seasonal workers": words("seasonal workers, seasonal harvest workers, agricultural workers, farm workers"),
    "fishers": words("fishermen, fishers, fishing crews, seafarers"),
    "overseas workers": words("overseas workers, workers abroad, citizens working abroad"),
    "indigenous people": CAPITAL,
    "minorities": words("minorities, minority, ethnic minorities, minority communities"),
    "persons with disabilities": words("disabilities, disabled"),
    "lgbtqi+ persons": words("lgbti, lgbt, lgbtq, lgbtqi, transgender"),
    "people in commercial sex": words("in commercial sex, in prostitution, sex workers"),
    "child soldiers": words("child soldiers, child soldier, armed groups"),
    "street children": words("street children, children in street situations, homeless children"),
    "officials": words("complicit officials, complicit government officials"),
    "diplomats": words("diplomats, diplomatic staff, peacekeepers"),
}
"""Groups that are to be protected or held to account; those of whom reports speak are `tipcompare.language.groups`."""

NO_GROUPS: tuple[str, ...] = words(
    "child labor, child labour, child protection, child welfare, child related, forced prostitution, child prostitution"
)
"""What has the word of a group in its name and names nobody."""

WIDE: NamedForms = {
    "all": words("all, every, each, any, universal"),
    "whole country": words("nationwide, countrywide, throughout the country, across the country, country wide"),
    "all forms": words("all forms, all forms of, every form, every form of, full scope of, full range of"),
    "comprehensive": words("comprehensive, comprehensively, systematically, systematic"),
    "regular": words("regularly, routinely, consistently, regular"),
}
"""Words that make what is asked for reach further."""

NO_WIDE: tuple[str, ...] = words(
    "all its, all their, all the, all these, all those, all of its, all of their, all of the, all of these, all of "
    "those, all worst forms, there were any, whether any, if any, consistently with"
)
"""What is said of all of them without "all", too ("its worst forms" are all of them), and of none that are known; and
what goes by something else."""

NARROW: NamedForms = {
    "some": words("some, certain, selected, a pilot, pilot"),
    "only": words("only, limited to, solely, exclusively"),
    "where it fits": words("where appropriate, as appropriate, where possible, when possible, as needed, if needed"),
    "where it must": words("as necessary, where necessary, where relevant, when appropriate, to the extent possible"),
}
"""Words that make what is asked for reach less far, or leave a way out; what only stresses a part ("especially") does
neither."""

VIGOR: tuple[str, ...] = words(
    "vigorously, significantly, substantially, dramatically, aggressively, proactively, fully, markedly, robustly, "
    "strongly, actively, greatly, meaningfully, effectively"
)
"""Adverbs that ask for more of what a verb asks for."""

NO_VIGOR: tuple[str, ...] = phrases(
    "significantly, substantially, markedly, greatly", "lower, higher, fewer, less, more, greater, smaller, larger"
)
"""Adverbs that say how far a thing is from another one, and ask for nothing: "significantly lower penalties"."""

AS_WELL: tuple[str, ...] = words("adequately, sufficiently, properly, efficiently, appropriately")
"""Adverbs that ask for as much as one of those; by themselves they ask for no more."""

STRENGTHS: tuple[tuple[str, ...], ...] = (
    words("consider"),
    words("explore, study, assess, examine, discuss, evaluate, review"),
    words("encourage, promote, seek, attempt, endeavor, support, work to, work toward, work towards, take steps"),
    words("make efforts, make further efforts, undertake efforts, pursue, begin, initiate, plan"),
    words("continue, maintain, sustain, continue efforts"),
    words("draft, develop, prepare, finalize"),
    words("increase, improve, strengthen, expand, enhance, intensify, accelerate, step up, redouble"),
    words("enact, adopt, ensure, implement, enforce, establish, ratify, pass, require, mandate, prohibit, cease, end"),
)
"""What opens a recommendation, weakest first: each row asks for more than those before it."""

NO_DOINGS: tuple[str, ...] = words("existing, longstanding, ongoing, outstanding, pressing, remaining, standing")
"""Words behind "continue" that end as verbs of doing do, and say what the thing after them is like."""

HEDGES = 5
"""So many of the first rows put off or soften what any plain verb after them asks for."""

ACTORS: NamedForms = {
    "civil society": words("civil society, ngos, nongovernmental organizations, non governmental organizations"),
    "international organizations": words("international organizations, international partners, donors"),
    "survivors": words("survivors, survivor"),
    "police": words(
        "police, police officers, law enforcement, law enforcement officials, criminal law enforcement officials, "
        "criminal law enforcement officers, criminal law enforcement agencies"
    ),
    "prosecutors": words("prosecutors, prosecutor, public ministry"),
    "judges": words("judges, judicial officials, judiciary, magistrates, courts"),
    "labor inspectors": words(
        "labor inspectors, labor inspector, inspectors, inspector, labor inspectorate, labor inspectorates, "
        "inspectorate, inspectorates"
    ),
    "border officials": words("border officials, border guards, immigration officials, immigration officers"),
    "social workers": words(
        "social workers, social service providers, social services providers, social welfare service providers, child "
        "welfare officials"
    ),
    "consular staff": words("consular officials, consular staff, embassies, consulates"),
    "customs": words("customs officers, customs officials"),
    "health workers": words("health workers, health care providers, medical personnel"),
    "teachers": words("teachers, school officials, educators"),
    "parliament": words("parliament, legislature, congress, national assembly"),
    "employers": words("employers, private sector, businesses, recruitment agencies"),
    "local authorities": words("local authorities, local officials, municipal authorities, state officials"),
    "military": words("military, armed forces, soldiers"),
    "task force": words("task force, interagency committee, interministerial committee, national rapporteur"),
}
"""Those who are to act, be trained or be worked with."""

MEANT_ACTORS: NamedForms = {
    "survivors": words("victims, victim"),
    "social workers": words("social services, social welfare services, social service agencies"),
}
"""What may stand for one of those and names none by itself: where one text has it the other names nobody else."""

NO_ACTORS: tuple[str, ...] = words("labor law enforcement, labour law enforcement, criminal law enforcement")
"""What is done, not by whom, though one of those has its name from it."""

OF_ACTORS = words("funding, budget, efforts, actions, action, activities, data, statistics, information, convictions")
"""Behind one of those: what is asked for is of them, and nothing is asked of them ("labor inspectorate funding")."""

COUNTED_ACTORS = words(
    "number of, numbers of, supply of, funding of, funding for, budget of, budget for, committed by, facilitated by, "
    "perpetrated by, complicity of, complicity by"
)
"""Before one of those: they are counted, their money is, or it is what they did that is to be pursued."""

DEADLINES: tuple[str, ...] = (
    r"(?:by|before|until|no later than) (?:the )?(?:end of |beginning of |start of )?(?:the )?(?:next |coming )?"
    rf"(?:(?:{'|'.join(MONTHS).lower()}) )?(?:of )?"
    r"(?:(?:19|20)\d\d|year|reporting period)",
    r"within (?:the next |the coming )?(?:\d{1,3}|one|two|three|four|five|six|nine|ten|twelve|eighteen|a|an) "
    r"(?:days?|weeks?|months?|years?|hours?)",
    r"(?:immediately|without delay|without further delay|as soon as possible|expeditiously|promptly|urgently)",
    r"in a timely manner",
)
"""Patterns of words that say until when; each is linear in the length of the text."""
