"""Words that French, Spanish, Portuguese, German and Russian write with a full stop within a sentence.

None of them ends a sentence of English, which is read by the same rules; those that are also words of English count
where a number follows, as it does behind `art.`, or an article goes before, as before `Sr.`
"""

from __future__ import annotations

from tipcompare.language.vocabulary import words

SHORTENED = words(
    # French: whom it is about, and what is compared or named by example
    "mme, mmes, mlle, mlles, mgr, cf, c.-à-d, p. ex, par ex, env, ste, réf, "
    # Spanish and Portuguese: titles of people and bodies
    "sra, sras, sres, srs, srta, dra, dras, profa, gral, cnel, gob, lic, arq, sto, sta, ud, uds, exmo, exma, "
    "núm, núms, pág, págs, párr, avda, av, depto, dpto, p. ej, por ex, "
    # German
    "nr, bzw, vgl, ggf, inkl, exkl, evtl, sog, insb, einschl, ca, mio, mrd, ziff, dipl, ing, prof, hrsg, "
    "z, d.h, d. h, v.a, v. a, u.a, u. a, s.o, s. o, s.u, s. u, o.g, o. g, i. d"
)
"""In small letters; the first may be a capital."""

SHORTENED_CAPITALS = ("MM", "EE")
"""Such words in capitals alone: gentlemen, and the States in `EE. UU.`"""

BEFORE_NUMBERS = words("p, pp, n, chap, vol, vols, tit, abs, kap, anh, tel, tél, ст, п, пп, ч, гл")
"""What is an abbreviation right before a number: paragraphs, pages and what else a law counts."""

BEHIND_ARTICLES_TOO = words("art, arts, al, cap, caps, fig, figs")
"""What is one where a small word goes before as well, since English may end a sentence with it."""

SEVERAL = words("arts, caps, figs")
"""Those of them that are of several, before which `no` is no article of Portuguese."""

SENIOR = "Sr"
"""The title of a gentleman in Spanish and Portuguese, behind a small word: English has its own `Sr.`"""

ARTICLES = words(
    "el, al, del, los, las, o, os, do, da, dos, das, ao, aos, no, na, nos, pelo, e, y, en, "
    "le, la, les, du, de, des, aux, et, ou, par, selon, cet, ces, dem, den, des, im, nach, gemäß"
)
"""Small words of these languages that stand before such a one."""

MONTHS_OF_GERMAN = words("Januar, Jänner, Februar, Feber, März, Mai, Juni, Juli, Oktober, Dezember")
MONTHS_OF_BOTH = words("April, August, September, November")
"""Months before which a number with a full stop is a day (`3. März`), and those that English has as well."""

BEFORE_DAYS = words("am, vom, zum, bis, ab, seit, den, dem, der, und")
"""Small words of German before a day of one of the latter."""

BEFORE_ORDINALS = words("der, das, dem, den, im, vom, zum, zur")
"""Before a number with a full stop that is an ordinal of German then (`im 19. Jahrhundert`)."""

BEHIND_NO_ORDINAL = words("Der, Die, Das, Dem, Den, Ein, Eine, Im, In, Am, Es, Er, Sie, Wir, Auch, Aber, Damit, Diese")
"""What opens a sentence behind such a number, for it is no noun."""
