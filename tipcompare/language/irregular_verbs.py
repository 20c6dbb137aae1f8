"""The verbs of English that do not take "-ed": their pasts and participles.

Declarations only: words in lower case.
"""

from __future__ import annotations

from tipcompare.language.vocabulary import Words, gather

_FORMS = """
arise arose arisen, awake awoke awoken, bear bore borne, beat beat beaten, become became become,
befall befell befallen, begin began begun, behold beheld beheld, bend bent bent, beset beset beset, bet bet bet,
bid bid bid, bind bound bound, bite bit bitten, bleed bled bled, blow blew blown, break broke broken,
breed bred bred, bring brought brought, broadcast broadcast broadcast, build built built, burst burst burst,
buy bought bought, cast cast cast, catch caught caught, choose chose chosen, cling clung clung, come came come,
cost cost cost, creep crept crept, cut cut cut, deal dealt dealt, dig dug dug, draw drew drawn, drink drank drunk,
drive drove driven, eat ate eaten, fall fell fallen, feed fed fed, feel felt felt, fight fought fought,
find found found, flee fled fled, fling flung flung, fly flew flown, forbid forbade forbidden,
forecast forecast forecast, foresee foresaw foreseen, foretell foretold foretold, forget forgot forgotten,
forgive forgave forgiven, forgo forwent forgone, forsake forsook forsaken, freeze froze frozen, get got gotten,
give gave given, go went gone, grind ground ground, grow grew grown, hang hung hung, hear heard heard,
hide hid hidden, hit hit hit, hold held held, hurt hurt hurt, keep kept kept, kneel knelt knelt, know knew known,
lay laid laid, lead led led, leave left left, lend lent lent, let let let, lie lay lain, light lit lit,
lose lost lost, make made made, mean meant meant, meet met met, mislead misled misled, mistake mistook mistaken,
misunderstand misunderstood misunderstood, offset offset offset, outgrow outgrew outgrown, outsell outsold outsold,
overcome overcame overcome, overhear overheard overheard, override overrode overridden, overrun overran overrun,
oversee oversaw overseen, overtake overtook overtaken, overthrow overthrew overthrown, partake partook partaken,
pay paid paid, prepay prepaid prepaid, put put put, quit quit quit, read read read, rebuild rebuilt rebuilt,
remake remade remade, repay repaid repaid, resell resold resold, reset reset reset, retake retook retaken,
rethink rethought rethought, rewrite rewrote rewritten, ride rode ridden, ring rang rung, rise rose risen,
run ran run, say said said, see saw seen, seek sought sought, sell sold sold, send sent sent, set set set,
shake shook shaken, shed shed shed, shine shone shone, shoot shot shot, show showed shown, shrink shrank shrunk,
shut shut shut, sing sang sung, sink sank sunk, sit sat sat, slay slew slain, sleep slept slept, slide slid slid,
speak spoke spoken, spend spent spent, spin spun spun, split split split, spread spread spread, spring sprang sprung,
stand stood stood, steal stole stolen, stick stuck stuck, sting stung stung, stride strode stridden,
strike struck struck, string strung strung, strive strove striven, swear swore sworn, sweep swept swept,
swim swam swum, swing swung swung, take took taken, teach taught taught, tear tore torn,
tell told told, think thought thought, throw threw thrown, thrust thrust thrust, tread trod trodden,
undercut undercut undercut, undergo underwent undergone, understand understood understood,
undertake undertook undertaken, undo undid undone, uphold upheld upheld, upset upset upset, wake woke woken,
wear wore worn, weave wove woven, weep wept wept, win won won, wind wound wound, withdraw withdrew withdrawn,
withhold withheld withheld, withstand withstood withstood, wring wrung wrung, write wrote written
"""
"""Of each its bare form, its past and its participle: not of "be", "have" and "do", which have marks of their own, nor
of those with a past in "-ed" besides ("learnt")."""

VERBS: tuple[Words, ...] = tuple(tuple(forms.split()) for forms in _FORMS.split(","))
"""The three forms of each."""
_ADJECTIVES = gather("lay")

PASTS: Words = tuple(past for bare, past, done in VERBS if past not in (bare, done) and past not in _ADJECTIVES)
"""Pasts that are nothing else: "froze", "wrote", not "lay judges"."""

PASTS_AND_PARTICIPLES: Words = tuple(past for _, past, done in VERBS if past == done)
"""Pasts by whose form alone it is not told whether somebody did it, or it was done to those before: "sold", "cut"."""

PARTICIPLES: Words = tuple(done for bare, _, done in VERBS if done != bare)
"""Participles that are not the bare form as well, as "cut" and "run" are."""
