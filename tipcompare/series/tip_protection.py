"""What narratives of the Trafficking in Persons Report count of victims and of what is done for them, and how."""

from __future__ import annotations

from tipcompare.language import inflect, phrases, words
from tipcompare.language.beside_the_count import STATUSES_OF_ANYONE
from tipcompare.language.help_given import GIVEN_BY, GOODS, LODGINGS
from tipcompare.series.measures import Measure
from tipcompare.series.prose import Counting
from tipcompare.series.tip_care import (
    FOR_RETURN,
    GOT,
    HELPED,
    HELPING,
    HOUSED,
    HOUSING,
    IN_CARE,
    REINTEGRATED,
    RETURNED,
    RETURNING,
)
from tipcompare.series.tip_enforcement import ANYONE, ASIDE, BREAKDOWNS

_VICTIMS = (("victim", "persons"), *ANYONE)

_REFERRALS = (*phrases(inflect("facilitate, coordinate, arrange, report, ensure"), "the referral of"), "referral of")
_SENT = phrases(
    "sent, sending, directed, directing, steered, channeled, entrusted",
    "...",
    "shelter, shelters, center, centers, facility, facilities, ngo, ngos, charity, charities, services, care",
)
_STATUS = (
    *phrases(", official, formal", ", trafficking", "victim status"),
    *words("the status of victim, the status of a victim, the status of trafficking victim"),
)
_RECOGNITION = phrases(("", "official", "formal"), "recognition as")
_STATUS_GIVEN = phrases(
    ("victim status was", "official status was", *phrases(_RECOGNITION, "a victim, victims", "was")),
    "granted, given, accorded, conferred, awarded",
    "to, on, upon",
)

_MAYBE = ", potential, probable, possible, presumed"

_FOUND_AND_HELPED = phrases("identification", "and, or", "assistance")
_FOUND_AND_REFERRED = phrases("identification", "and, or", "referral")
_REFERRED_AND_HELPED = phrases("referral", "and, or", "assistance")
_DATA = "data, statistics, figures"

_STAYS = words("visas, permits, residency, residence, stay")
_STATUSES = ("t nonimmigrant status", *STATUSES_OF_ANYONE)
_PERMITS_GIVEN = phrases(_STATUSES, "to, for") + phrases(
    "granted, issued, gave, given, extended, renewed, awarded, provided, granting, issuing, renewing, extending, "
    "providing",
    ", temporary, residence, residency, work, temporary residence, stay, humanitarian",
    _STAYS,
    "to, for",
)
_LET_STAY = phrases(
    phrases("permitted, allowed, authorized", "to"),
    (*phrases("remain, stay, reside, live", "in"), *phrases("seek, obtain, renew, extend", "... visa, ... permit")),
)
_PERMITS_GOT = phrases(
    "received, obtained, got, gained, granted, issued, given, secured, awarded", "...", (*_STAYS, "visa", "permit")
) + words("held ... permits, held ... permit")

VICTIM_PROTECTION = (
    Measure(
        "victims_identified",
        "Victims identified",
        "persons",
        prose=Counting(
            aside=ASIDE,
            home="protection",
            nouns=words(
                "victim identifications, identifications, identification, rescues, victim certifications, victim "
                "identification of, victim identification data, victim identification statistics, victim data, victim "
                "statistics, recognitions, data on victim identification, statistics on victim identification"
            ),
            asked=phrases(
                ", comprehensive, complete, full, reliable",
                "data, information, statistics, figures",
                "on, regarding, about",
                "victim identification",
            )
            + phrases(", victim", (*_FOUND_AND_HELPED, *_FOUND_AND_REFERRED), _DATA),
            verbs=(
                *inflect("identify, detect, discover, rescue, recognize, certify, encounter, liberate, intercept"),
                *words(
                    "removed, removal of, found, find, release of, rescue of, identified as victims, recognized as "
                    "victims, designated as victims, freed, victim status to, victim status for, victim status on, "
                    "status of victim to, status of victims to, recovered ... victims, recovered ... children, "
                    "recovered ... girls, recovered ... boys, recovered ... women, set free, setting free, set ... "
                    "free, pulled ... from, took ... out, brought ... out, saved, saving, named as victims, listed as "
                    "victims, came upon, recognition of, victim certificates to, certificates of victim status to, "
                    "hotline identified, helpline identified, brought to safety, taken to safety, brought to "
                    "light, bringing to light"
                ),
                *phrases(inflect("release, demobilize"), "... soldiers"),
                *phrases(
                    "released, withdrew, withdrawn, withdrawing",
                    "...",
                    "armed, labor, mines, trafficking, begging, exploitation",
                ),
                *phrases("assessed", "as", _MAYBE, "victims, trafficking victims"),
                *phrases("deemed, declared", "...", "victims"),
                *phrases("victim", "certification, certifications, designation, recognition", "to"),
                *phrases(", trafficking", "victim status", "to, for, on"),
                *_STATUS_GIVEN,
            ),
            conditions=words(
                "exploited, had been exploited, were exploited, subjected to, were subjected to, were victims, were "
                "trafficking victims, were potential victims, were potential trafficking victims, experienced, "
                "endured, had suffered"
            ),
            states=(
                *words(
                    "came to light, come to light, came to the attention of, came to the notice of, came to ... "
                    "attention, came to ... notice, known to the authorities, known to police, owed their freedom to, "
                    "surfaced, came forward, self-identified"
                ),
                *phrases("deemed, declared, considered", _MAYBE, "victims, trafficking victims"),
                *phrases("came to, come to", "the, official, police", ", authorities, government", "attention, notice"),
                *phrases((*GOT, "gained"), (*_STATUS, *_RECOGNITION)),
            ),
            purposes=words(
                "as victims, as trafficking victims, as potential victims, as potential trafficking victims, as "
                "presumed victims, as victims of, to be victims, to be trafficking victims, to be potential victims"
            ),
            objects=_VICTIMS,
            weak=words(
                "reported, there were, there had been, registered, recorded, counted ... victims, documented, "
                "reporting, were, confirmed, confirming, confirm, verified, validated, tallied, uncovered, traced, "
                "spotted, flagged, revealed, turned up, came across, acknowledged, yielded, "
                "yielding, produced, netted, meant, uncover, reveal, yield, showed, listed, logged, showing, "
                "contained, indicated, learned of, became aware of, status was granted to, status was given to, "
                "official status to"
            ),
            weak_objects=("victim",),
            mentioned=("victim",),
            dimensions=BREAKDOWNS,
        ),
    ),
    Measure(
        "victims_assisted",
        "Victims assisted",
        "persons",
        prose=Counting(
            verbs=HELPING,
            states=(*HELPED, *IN_CARE),
            purposes=REINTEGRATED,
            objects=(*_VICTIMS, ("case", "cases")),
            goods=GOODS,
            asked=phrases(", victim", ("assistance", *_FOUND_AND_HELPED, *_REFERRED_AND_HELPED), _DATA),
            denied=words(
                "protection services, protection services to, services, services to, services for, assistance, "
                "assistance to, assistance for, care, care to, protection, protection to, protective services, support "
                "services, support services to"
            ),
            aside=ASIDE,
            home="protection",
            weak=(
                *inflect("provide, offer, deliver, extend, arrange, organize, facilitate, fund"),
                *words("gave, giving, give, given to, made available to"),
                *GIVEN_BY,
            ),
            weak_objects=("victim", "person"),
            dimensions=BREAKDOWNS,
            shared=True,
            sure_states=True,
        ),
    ),
    Measure(
        "victims_referred",
        "Victims referred",
        "persons",
        prose=Counting(
            nouns=words("referrals, referral data, victim referral data, victim referral statistics"),
            asked=phrases(", victim", (*_FOUND_AND_REFERRED, *_REFERRED_AND_HELPED), _DATA),
            denied=("referral",),
            aside=("prosecution",),
            verbs=(
                *inflect("refer+r, transfer+r"),
                *words("directed to, sent to shelters, placed in care, placed ... services"),
                *phrases("connected, connecting, linked, linking, matched", "... services, ... providers, ... ngos"),
                *_REFERRALS,
                *_SENT,
            ),
            objects=_VICTIMS,
            weak=words(
                "sent, sending, handed over, handing over, turned over, turning over, passed on, passing on, handed "
                "on, put ... touch, putting ... touch, put ... contact"
            ),
            purposes=words(
                "over to ngos, over to an ngo, over to social, over to the social, over to shelters, over to a "
                "shelter, over to the welfare, on to care providers, on to service providers, on to shelters, on to "
                "ngos, on to an ngo, on to social, on to the welfare, on to the agency"
            ),
            weak_objects=("victim",),
            dimensions=BREAKDOWNS,
            handed=True,
        ),
    ),
    Measure(
        "victims_in_shelter",
        "Victims in shelters",
        "persons",
        prose=Counting(
            aside=ASIDE,
            verbs=HOUSING,
            states=(*HOUSED, *IN_CARE),
            purposes=words(
                "with housing, with shelter, with accommodation, with lodging, with temporary shelter, with safe "
                "shelter"
            ),
            objects=_VICTIMS,
            goods=LODGINGS,
            hosts=("shelters",),
            hosting=words(
                "received, receiving, had, held, saw, welcomed, took on, handled, dealt with, registered, recorded"
            ),
            weak=words("placed, placing"),
            weak_objects=("victim", "person"),
            dimensions=words("exploitation, sex, age, nationality"),
            shared=True,
            sure_states=True,
        ),
    ),
    Measure(
        "shelters",
        "Shelters",
        "facilities",
        prose=Counting(
            nouns=words(
                "shelters, shelter, safe houses, safe house, shelter facilities, shelter facility, crisis centers, "
                "children's homes, children’s homes, transit centers, reception centers, care facilities, care "
                "centers, victim centers, safehouses, shelter homes, protection centers, crisis rooms, social "
                "protection centers, rehabilitation centers, rehabilitation center, transit center, "
                "reception center, shelter houses, trafficking-specific facilities, specialized facilities, rescue "
                "centers, emergency shelters, rehabilitation homes, community service centers, government shelters, "
                "women’s shelters, shelter programs, halfway houses, care homes, day centers, one-stop centers, "
                "drop-in shelters, emergency shelter, protection homes, victim support centers, assistance centers, "
                "residential centers, crisis shelters, temporary shelters, transit shelters, shelter to, welfare "
                "homes, shelter centers, women’s homes, residential facilities, transit homes, care facility, crisis "
                "intervention centers, safe homes, safe home, halfway homes, refuges, refuge centers, protective "
                "homes, reintegration centers, reintegration center, temporary accommodation centers, transitional "
                "apartments, transitional homes, transitional houses, crisis apartments"
            )
            + phrases("temporary, emergency, safe", "shelter", "for, to")
            + phrases("drop-in centers for", ("women", *phrases(", child, female, adult, trafficking", "victims")))
            + phrases("centers, facilities, homes", "used to", "house, shelter, accommodate", "... victims"),
            adds=True,
            aside=ASIDE,
            denied=words("facilities, facility"),
            weak_objects=("victim", "person"),
            plain_zero=True,
        ),
    ),
    Measure(
        "visas",
        "Visas and residence permits",
        "documents",
        prose=Counting(
            aside=ASIDE,
            nouns=words(
                "visas, visa, residence permits, residence permit, residency permits, residency permit, residence "
                "cards, temporary residence permits, temporary residency permits, stay permits, visa fee waivers, "
                "residency visas, t visas, t-visas, residence visas, temporary permits, permits of stay, permits to "
                "stay, permission to stay, permanent permits, reflection periods, humanitarian visas, temporary visas, "
                "permanent visas, special visas, "
                "reflection period, temporary residency, temporary residence, permanent residency, permanent "
                "residence, such permits, immigration passes, special passes, stay passes, residence passes, temporary "
                "passes, trps, residency authorizations, residence authorizations, certificates of residence"
            ),
            counted=words("permits, permit, work permits, work passes, renewals, permit renewals, extensions"),
            beside=words(
                "reflection periods, reflection period, used ... reflection, received ... reflection, accepted ... "
                "reflection, granted ... reflection"
            ),
            verbs=(
                *words(
                    "legal status to, residency status to, legal residency to, extended the stay of, extended the "
                    "stays of, relief from deportation for, relief from deportation to, residency to, leave to remain "
                    "to, permission to remain to, leave to stay to, permission to stay to, renewed the permits of, "
                    "renewed the residence permits of, extended the permits of, extended the residence permits of, "
                    "renewed the visas of, extended the visas of"
                ),
                *_PERMITS_GIVEN,
                *phrases(
                    "leave to, the right to, permission to",
                    "remain, stay, reside",
                    "was",
                    "given, granted, accorded",
                    "to",
                ),
            ),
            weak=words("extended, renewed, prolonged, renewing, extending, granted, approved"),
            weak_objects=("bare",),
            weak_named=True,
            states=(
                *words("accepted ... reflection, used ... reflection, received ... reflection, granted ... reflection"),
                *_PERMITS_GOT,
                *_LET_STAY,
            ),
            purposes=words(
                "temporary residence permits, temporary residency permits, temporary residence permit, residence "
                "permit, temporary residence, temporary residency, permanent residence, permanent residency, residence "
                "permits, residency permits, work permits, permanent visas, special visas, "
                "short-term work permits, permission to work, the right to work, temporary permits, temporary visas, "
                "humanitarian visas, reflection period, reflection periods, recovery period, recovery periods, "
                "permission to remain, special permission to remain, permission to stay, leave to remain, leave to "
                "stay, the right to remain, residency status, residence status, special passes, stay passes, residence "
                "passes"
            )
            + _STATUSES,
            offers=words(
                "temporary residency, temporary residence, temporary or permanent residency, residency status, "
                "residence status, residency, residence, temporary stay, immigration relief, relief from deportation, "
                "to remain, remain indefinitely, remain temporarily, to reside, stay indefinitely, stay "
                "temporarily, stay ... indefinitely, stay ... temporarily"
            )
            + phrases("alternatives, alternative", "to", ", the, their, forced, involuntary", "removal, deportation"),
            objects=(("victim", "documents"), ("person", "documents"), ("bare", "documents"), ("unknown", "documents")),
            dimensions=words("sex, age"),
        ),
    ),
    Measure(
        "repatriations",
        "Repatriations",
        "persons",
        prose=Counting(
            aside=ASIDE,
            nouns=words("repatriations, repatriation, repatriation for, return and reintegration"),
            verbs=RETURNING,
            states=RETURNED,
            purposes=FOR_RETURN,
            objects=_VICTIMS,
            dimensions=words("exploitation, sex, age, nationality"),
        ),
    ),
)
