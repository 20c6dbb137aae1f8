"""How narratives of the Trafficking in Persons Report say that victims were helped, housed and brought home."""

from __future__ import annotations

from tipcompare.language import inflect, phrases, words
from tipcompare.language.help_given import LODGING_MONEY, LODGINGS

_RECEIVED = words("received, receiving, continued to receive")
_GIVEN = phrases("was, were, been, being", "given, provided, granted, offered, afforded, accorded, provided with")
GOT = _RECEIVED + words("got, getting, obtained, accepted, accepting, enjoyed") + _GIVEN
_CHOSE_TO = words("chose to, elected to, opted to, agreed to, decided to, preferred to")
_JOINED = words("joined, entered, enrolled in, were enrolled in, remained in")
_SKILLS = words("vocational training, skills training, job training")
_USED = words(
    "used, utilized, utilize, utilizing, drew on, drew upon, accessed, access, accessing, made use of, took advantage "
    "of, gained access to"
)
_GOODS = words(
    "assistance, services, care, support, aid, help, counseling, counselling, counsel, treatment, therapy, protection, "
    "rehabilitation, benefits, subsidies, stipends, stipend, allowances, healthcare, representation, clothing, food, "
    "scholarships, transportation"
)
_FACILITIES = words("shelter, shelters, facility, facilities, center, centers, hostel, hostels, refuge")

IN_CARE = phrases(
    (*_RECEIVED, "were given", "were provided"),
    "services, care, assistance, support, counseling, treatment, help",
    "in, at, from",
    "... shelter, ... shelters",
)
"""States of those who were helped where they lived."""

HELPING = (
    *inflect(
        "assist, enroll, serve, aid, support, care for, look after, treat, counsel, reintegrate, protect, reunite"
    ),
    *inflect("rehabilitate, accompany, resettle, reunify"),
    *phrases(
        "financial support, financial assistance, assistance, services, care, healthcare, support, aid, help", "to"
    ),
    *phrases(
        "counseling, protection, protection services, protective services, support services, treatment, cash grants, "
        "stipends, subsidies, benefits, loans, microloans, scholarships",
        "to",
    ),
    *phrases(
        "assistance, services, care, support, aid, help, treatment, counseling",
        "went to, go to, goes to, reached, benefited, was extended to, were extended to",
    ),
    *phrases((*_SKILLS, *LODGING_MONEY), "to"),
    *phrases("assistance, services, care, support, help, offers", "was, were", "accepted, received, used", "by"),
    *phrases(
        "assistance, services, social support, legal support, reintegration support, psychological support, medical "
        "support, psychosocial support, legal representation, aid, counseling, treatment, jobs, job, new employers, "
        "new employer, employment, job placement, foster care, foster families, school fees, medical bills, medical "
        "expenses, medical costs, legal costs, legal fees, living expenses, living costs, tuition, rent, interpreters, "
        "therapy",
        "for",
    ),
    *phrases("treatment, rehabilitation, reintegration, legal representation, school fees, medical bills", "of"),
    *words(
        "helped, reported helping, took care of, took charge of, provided for, catered to, represented ... court, "
        "system admitted, program admitted, programme admitted, scheme admitted, program reached, programme reached, "
        "services reached, attended to, attending to"
    ),
)
"""Verbs of helping."""

HELPED = (
    *phrases((*GOT, "provided with", "had the"), "...", _GOODS),
    *phrases(
        _CHOSE_TO,
        "receive, accept, use",
        "...",
        "services, assistance, care, support, protection",
    ),
    *phrases(_USED, "...", "services, assistance, benefits, support, program, programs, care, aid"),
    *phrases(
        _JOINED,
        "... program, ... programs, ... programme, ... mechanism, ... assistance, ... support",
    ),
    *phrases(
        (*_JOINED, "participated in", "took part in"),
        "... protection, ... rehabilitation, ... reintegration",
    ),
    *phrases(
        "in", "a, its, the, their", "program, programs", "for", ", trafficking", "survivors, victims, victim services"
    ),
    *phrases("in", "a, its, the, their", "victim assistance, victim services, victim support", "program, programs"),
    *phrases("under, in", "care of, the care of, its care, their care, its protection, government care"),
    *phrases(GOT, _SKILLS),
    *phrases("completed, attended, took part in, participated in", "vocational training"),
    *words(
        "benefited from, benefiting from, took up the offer, took up offers, availed themselves of, entered ... "
        "care, joined ... witness, accepted it, "
        "access services, utilize services, had help, had any help, had counseling, had medical care, had legal help"
    ),
)
"""States of those who were helped."""

_GAVE = words("provided, offered, gave, providing, offering, giving, found, secured, arranged")

HOUSED = (
    *phrases(GOT, "...", LODGINGS),
    *phrases(
        "made use of", (*phrases("its, these, the, their, such", (*_FACILITIES, "rooms")), *phrases("...", _FACILITIES))
    ),
    *phrases(
        "residing in, living in, passed through, spent time in, spent time at, stayed in, living at, lived in, "
        "remained in, placed in, placed at, were in, were at, "
        "arrived at, came to, entered, used, transferred to, moved to, moved into, brought to, taken to, taken into, "
        "admitted to, admitted into, resettled in",
        "...",
        _FACILITIES,
    ),
    *phrases(
        "in, at",
        ", its, the, their, government, state, government-run, government-funded, state-run, ngo, ngo-run",
        "shelter, shelters",
    ),
    *phrases(
        _CHOSE_TO,
        "stay in, stay at, reside in, reside at, live in, live at, remain in, remain at, enter",
        "...",
        _FACILITIES,
    ),
    *words(
        "resided, lived, stayed, staying, used these facilities, remained housed, sought refuge, took refuge, found "
        "refuge, sought shelter, took shelter, found shelter, found lodging, found accommodation, found housing, used "
        "these rooms"
    ),
)
"""States of those who were housed."""

HOUSING = (
    *inflect("house, shelter, host, accommodate, lodge"),
    *phrases(
        "temporary shelter, emergency shelter, safe shelter, accommodation, accommodations, housing, lodging, "
        "apartments, shelter stays, hotel rooms",
        "to, for",
    ),
    *phrases("provided, providing", ", secure, short-term, long-term", "shelter", "to, for"),
    *phrases("placed, moved, took, brought", "...", "shelter, shelters"),
    *phrases(_GAVE, "shelter, housing, accommodation, lodging", "in ... to, at ... to"),
    *phrases(LODGINGS, "was, were", "found, arranged", "for"),
    *words(
        "admitted, took in, taken in, taking in, shelter to, refuge to, was home to, were home to, gave a roof to, "
        "giving a roof to"
    ),
)
"""Verbs of housing."""

_COUNTRIES = words("country, countries, home, homeland, homelands")
_GO_BACK = words("return, returned, returning, go back, went back, travel back")

_RETURN = words("return, voluntary return, safe return, safe and voluntary return, repatriation, return home")

RETURNING = (
    *inflect("repatriate"),
    *phrases(_RETURN, "of, for"),
    *phrases("the, in the, assisted in the, assisted with the, helped in the, helped with the", _RETURN, "of"),
    *phrases("return travel, tickets, airfare, airfares, fare, fares, travel costs", "of, for, to"),
    *phrases(
        "fare home, fares home, flight home, flights home", (*words("of, for"), *phrases("was, were", "paid for"))
    ),
    *phrases("paid for, pays for", "the flights, the return flights, the travel", "of, for"),
    *phrases("flights, journey home, travel home, transport home, tickets home, flights home", "for"),
    *phrases("helped, helped to, assisted to", "repatriate, return, return home, go home, bring home"),
    *phrases("accompanied, accompanying, escorted, escorting", "home, back", ("", "to")),
    *phrases("accompanied, escorted", "to", "her, his, their", "home, homes, country, countries, home country"),
    *phrases(
        "return, returns, repatriation, repatriations",
        "was, were",
        "arranged, organized, facilitated, coordinated, funded, financed",
        "for",
    ),
    *phrases(
        "return, returns, repatriation, repatriations",
        "were also, was also",
        "arranged, organized, facilitated",
        "for",
    ),
    *phrases("sent, sending, flew, flying, flown, brought, bring, bringing", "home"),
    *phrases("brought, bring, bringing, flew", "back"),
    *words(
        "repatriation assistance to, repatriation assistance for, assisted with repatriation, assisted in "
        "repatriating, returned ... home, returned ... countries, returned ... country, sent ... home, flew ... home, "
        "brought ... home, brought ... back, flew ... back, journey home of, journeys home of, flights home of"
    ),
)
"""Verbs of bringing people back to their own country."""

RETURNED = (
    *words(
        "made their way home, made their way back, traveled home, travelled home, flew back, got home, gone home, "
        "gone back home, received repatriation, "
        "returned home, returned from, voluntarily returned, returned voluntarily, flew home, "
        "went home, came home, came back from, went back to their countries, had help to return home, received help to "
        "return home, had help to go home"
    ),
    *phrases(
        "chose, chosen, elected, opted, decided, agreed, preferred",
        (
            *words("to return, to be repatriated, to go home, to go back"),
            *phrases(
                phrases(", for", ", immediate, prompt, early, voluntary, assisted, assisted voluntary"),
                "return, repatriation",
            ),
        ),
    ),
    *phrases("returned to their, returned to his, returned to her", "...", _COUNTRIES),
)
"""States of those who went back to their own country."""

REINTEGRATED = phrases(("", "to"), "return and reintegrate, return home and reintegrate")
"""What is done for those who are to go back and live there."""

FOR_RETURN = (
    *words(
        "to return, with voluntary return, with voluntary returns, with repatriation, to be repatriated, to their "
        "home, to her home, to his home, with their return, with voluntary repatriation, with return, "
        "with their repatriation, with returning, in returning, with transportation home, with transport home, with "
        "travel home"
    ),
    *REINTEGRATED,
    *phrases("return, go back, travel back", "to", "their homes"),
    *phrases(("", "to"), "return home, go home, come home, get home, return from, travel home, go back home"),
    *phrases("with", ("", "plane", "air", "airline", "return", "bus"), "tickets home, tickets, flights home, airfare"),
    *phrases("in, with", "returning to, returning home, going home, their return, her return, his return"),
    *phrases("to be taken, to be brought, to be flown, to be sent", "home, back"),
    *phrases(("", "to"), _GO_BACK, "to", "their, her, his", "...", _COUNTRIES),
    *phrases(
        (
            *inflect("arrange, facilitate, organize, coordinate, fund, finance, support, ensure"),
            *words(
                "arranged for, arranging for, helped with, helping with, assisted with, assisting with, assisted in"
            ),
        ),
        "their, her, his",
        ("", "voluntary", "safe"),
        "return, repatriation, return home, journey home",
    ),
)
"""What is done for those who are to go back to their own country."""
