"""How narratives of the Trafficking in Persons Report say that victims were helped, housed and brought home."""

from __future__ import annotations

from tipcompare.language import Words, inflect, words


def _join(*choices: Words) -> Words:
    """Return every phrase that takes one of each of these in their order."""
    phrases: Words = ("",)
    for choice in choices:
        phrases = tuple(f"{begun} {one}".strip() for begun in phrases for one in choice)
    return phrases


_RECEIVED = words("received, receiving, continued to receive")
_GIVEN = _join(
    words("was, were, been, being"), words("given, provided, granted, offered, afforded, accorded, provided with")
)
GOT = _RECEIVED + words("got, getting, obtained, accepted, accepting, enjoyed") + _GIVEN
_USED = words(
    "used, utilized, utilize, utilizing, accessed, access, accessing, made use of, took advantage of, gained access to"
)
_GOODS = words(
    "assistance, services, care, support, aid, help, counseling, counselling, counsel, treatment, therapy, protection, "
    "rehabilitation, benefits, subsidies, stipends, stipend, allowances, healthcare, representation, clothing, food, "
    "scholarships"
)
LODGINGS = words("shelter, housing, accommodation, accommodations, lodging")
_FACILITIES = words("shelter, shelters, facility, facilities, center, centers, hostel, hostels, refuge")

IN_CARE = _join(
    (*_RECEIVED, "were given", "were provided"),
    words("services, care, assistance, support, counseling, treatment, help"),
    words("in, at, from"),
    words("... shelter, ... shelters"),
)
"""States of those who were helped where they lived."""

HELPING = (
    *inflect(
        "assist, enroll, serve, aid, support, care for, look after, treat, counsel, reintegrate, protect, reunite"
    ),
    *inflect("rehabilitate, accompany, resettle, reunify"),
    *_join(
        words("financial support, financial assistance, assistance, services, care, healthcare, support, aid, help"),
        ("to",),
    ),
    *_join(
        words(
            "counseling, protection, protection services, protective services, support services, treatment, cash "
            "grants, stipends, subsidies, benefits"
        ),
        ("to",),
    ),
    *_join(words("vocational training, skills training, job training"), ("to",)),
    *_join(
        words(
            "assistance, services, social support, legal support, reintegration support, psychological support, "
            "medical support, psychosocial support, legal representation, aid, counseling, treatment, jobs, "
            "employment, job placement, foster care, foster families, school fees, "
            "medical bills, medical expenses, rent, interpreters, therapy"
        ),
        ("for",),
    ),
    *_join(
        words("treatment, rehabilitation, reintegration, legal representation, school fees, medical bills"), ("of",)
    ),
    *words(
        "helped, reported helping, took care of, took charge of, provided for, catered to, represented ... court, "
        "system admitted, program admitted, programme admitted, scheme admitted"
    ),
)
"""Verbs of helping."""

HELPED = (
    *_join((*GOT, "provided with"), ("...",), _GOODS),
    *_join(
        words("chose to, elected to, opted to, agreed to, decided to, preferred to"),
        words("receive, accept, use"),
        ("...",),
        words("services, assistance, care, support, protection"),
    ),
    *_join(_USED, ("...",), words("services, assistance, benefits, support, program, programs, care, aid")),
    *_join(
        words("joined, entered, enrolled in, were enrolled in, remained in"),
        words("... program, ... programs, ... programme, ... mechanism, ... assistance, ... support"),
    ),
    *_join(
        words("participated in, took part in, joined, entered, enrolled in, were enrolled in, remained in"),
        words("... protection, ... rehabilitation, ... reintegration"),
    ),
    *_join(words("under, in"), words("care of, the care of, its care, their care, its protection, government care")),
    *_join(GOT, words("vocational training, skills training, job training")),
    *_join(words("completed, attended, took part in, participated in"), ("vocational training",)),
    *words(
        "benefited from, benefiting from, availed themselves of, entered ... care, joined ... witness, accepted it, "
        "access services, utilize services"
    ),
)
"""States of those who were helped."""

_GAVE = words("provided, offered, gave, providing, offering, giving, found, secured, arranged")

HOUSED = (
    *_join(GOT, ("...",), LODGINGS),
    *_join(
        words(
            "residing in, living in, stayed in, living at, lived in, remained in, placed in, placed at, were in, were "
            "at, arrived at, came to, entered, used, transferred to, moved to, moved into, brought to, taken to, "
            "taken into, admitted to, admitted into, resettled in"
        ),
        ("...",),
        _FACILITIES,
    ),
    *_join(
        words("in, at"),
        words(", its, the, their, government, state, government-run, government-funded, state-run, ngo, ngo-run"),
        words("shelter, shelters"),
    ),
    *_join(
        words("chose to, elected to, opted to, decided to, agreed to, preferred to"),
        words("stay in, stay at, reside in, reside at, live in, live at, remain in, remain at, enter"),
        ("...",),
        _FACILITIES,
    ),
    *words(
        "resided, lived, stayed, staying, used these facilities, remained housed, sought refuge, took refuge, found "
        "refuge, sought shelter, took shelter, found shelter"
    ),
)
"""States of those who were housed."""

HOUSING = (
    *inflect("house, shelter, host, accommodate, lodge"),
    *_join(
        words(
            "temporary shelter, emergency shelter, safe shelter, provided shelter, providing shelter, accommodation, "
            "accommodations, housing, lodging, apartments, shelter stays, hotel rooms"
        ),
        words("to, for"),
    ),
    *_join(words("placed, moved, took, brought"), ("...",), words("shelter, shelters")),
    *_join(_GAVE, words("shelter, housing, accommodation, lodging"), words("in ... to, at ... to")),
    *words("admitted, took in, taken in, taking in, shelter to, refuge to"),
)
"""Verbs of housing."""

_COUNTRIES = words("country, countries, home, homeland, homelands")
_GO_BACK = words("return, returned, returning, go back, went back, travel back")

_RETURN = words("return, voluntary return, safe return, safe and voluntary return, repatriation, return home")

RETURNING = (
    *inflect("repatriate"),
    *_join(_RETURN, words("of, for")),
    *_join(words("the, in the, assisted in the, assisted with the, helped in the, helped with the"), _RETURN, ("of",)),
    *_join(words("return travel, tickets, airfare, airfares, fare, fares, travel costs"), words("of, for, to")),
    *_join(words("flights, journey home, travel home, transport home, tickets home, flights home"), ("for",)),
    *_join(words("helped, helped to, assisted to"), words("repatriate, return, return home, go home, bring home")),
    *_join(words("sent, sending, flew, flying, flown, brought, bring, bringing, helped bring"), ("home",)),
    *_join(words("brought, bring, bringing, flew"), ("back",)),
    *words(
        "repatriation assistance to, repatriation assistance for, assisted with repatriation, assisted in "
        "repatriating, returned ... home, returned ... countries, returned ... country, sent ... home, flew ... home, "
        "brought ... home, paid for the journey home of, paid for the journeys home of"
    ),
)
"""Verbs of bringing people back to their own country."""

RETURNED = (
    *words(
        "received repatriation, returned home, returned from, voluntarily returned, returned voluntarily, flew home, "
        "went home, had help to return home, received help to return home, had help to go home"
    ),
    *_join(
        words("chose, chosen, elected, opted, decided, agreed, preferred"),
        words("to return, to be repatriated, to go home, to go back, voluntary return, repatriation"),
    ),
    *_join(words("returned to their, returned to his, returned to her"), ("...",), _COUNTRIES),
)
"""States of those who went back to their own country."""

FOR_RETURN = (
    *words(
        "with voluntary return, with voluntary returns, with repatriation, to be repatriated, to their home, to her "
        "home, to his home, with their return, with voluntary repatriation, with return, with their "
        "repatriation, with returning, in returning, with transportation home, with transport home, with travel home"
    ),
    *_join(("", "to"), words("return home, go home, come home, get home, return from")),
    *_join(words("to be taken, to be brought, to be flown, to be sent"), words("home, back")),
    *_join(("", "to"), _GO_BACK, ("to",), words("their, her, his"), ("...",), _COUNTRIES),
)
"""What is done for those who are to go back to their own country."""
