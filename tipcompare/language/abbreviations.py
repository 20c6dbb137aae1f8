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

BEFORE_NUMBERS = words(
    "art, arts, al, p, pp, n, cap, caps, chap, vol, vols, fig, figs, tit, abs, kap, anh, tel, tél, ст, п, пп, ч, гл"
)
"""What is an abbreviation right before a number: articles, paragraphs, pages and what else a law counts."""

SENIOR, ARTICLES = "Sr", words("el, al, del, o, do, ao, no, pelo, e, y")
"""The title of a gentleman in Spanish and Portuguese, and the small words before it: English has its own `Sr.`"""

MONTHS_OF_GERMAN = words("Januar, Jänner, Februar, Feber, März, Mai, Juni, Juli, Oktober, Dezember")
MONTHS_OF_BOTH = words("April, August, September, November")
"""Months before which a number with a full stop is a day (`3. März`), and those that English has as well."""

ARTICLES_OF_GERMAN = words("der, die, das, dem, den, im, vom, zum, zur")
"""Before a number with a full stop that is an ordinal then (`im 19. Jahrhundert`)."""
