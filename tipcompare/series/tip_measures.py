"""What narratives of the Trafficking in Persons Report count, and in which words."""

from __future__ import annotations

from tipcompare.language import inflect, phrases, words
from tipcompare.language.help_given import REACHING
from tipcompare.series.measures import Measure
from tipcompare.series.prose import Counting
from tipcompare.series.tip_enforcement import ANYONE, LAW_ENFORCEMENT, PEOPLE
from tipcompare.series.tip_protection import VICTIM_PROTECTION

_COURSES_TAKEN = (
    *phrases("received, completed, underwent", "...", "training, trainings, course, courses"),
    *phrases(
        "attended, participated in, took part in, went to, went through, took, went abroad for, traveled abroad for",
        "...",
        "training, trainings, workshop, workshops, seminar, seminars, course, courses, webinar, webinars, lecture, "
        "lectures, capacity-building",
    ),
    *phrases(
        "attended, participated in, took part in",
        ", awareness raising and, awareness-raising and",
        "capacity building",
        "activities, sessions, events, programs, workshops",
    ),
)
_LEARNED = phrases(
    "learned, learnt, studied",
    ", about, how to, to",
    "...",
    "trafficking, victims, indicators, law, laws, techniques, investigation, investigations, identification, identify",
)
_LECTURED = (
    *words("lectured to, lecturing to"),
    *phrases(
        "gave, give, giving, provided, providing, offered, offering, delivered, delivering",
        "a lecture, lectures, a talk, talks, lessons, classes, instruction, instructions, briefings, a briefing",
        "... to",
    ),
)
_CERTIFIED = phrases(
    "certified, certifying, certify, accredited, accrediting, qualified",
    "... trainers, ... instructors, ... facilitators",
)

TIP_MEASURES = (
    *LAW_ENFORCEMENT,
    *VICTIM_PROTECTION,
    Measure(
        "hotline_calls",
        "Hotline calls",
        "calls",
        prose=Counting(
            nouns=words(
                "calls, trafficking-related calls, phone calls, telephone calls, tips, hotline calls, inquiries, "
                "enquiries, inquiries to the hotline, hotline complaints, initial contacts, first contacts, hotline "
                "contacts"
            )
            + phrases("calls for", "information, advice, help, assistance, support"),
            verbs=words(
                "hotline received, hotline recorded, hotline registered, hotline handled, hotline answered, helpline "
                "received, hotlines received"
            ),
            objects=(("case", "calls"), ("message", "calls"), ("bare", "calls")),
            weak=words(
                "received, receive, receiving, registered, register, recorded, record, handled, hotline identified, "
                "helpline identified, fielded, fielding, answered, answering, took, responded to, logged, processed"
            ),
            weak_objects=("case", "message"),
            within="hotline",
        ),
    ),
    Measure(
        "trainees",
        "People trained",
        "persons",
        prose=Counting(
            verbs=(
                *inflect("train, instruct"),
                *words(
                    "taught, lectured, sensitized, sensitizing, instruction in, instruction on, instruction was given"
                ),
                *_LECTURED,
                *_CERTIFIED,
            ),
            states=(
                *_COURSES_TAKEN,
                *_LEARNED,
                *words(
                    "received instruction, benefited from training, benefited from anti-trafficking training, learned "
                    "to identify, learned to recognize, completed it, attended ... sessions, attended ... session, "
                    "with specialized training, participated in these sessions, participated in awareness sessions"
                ),
            ),
            weak=REACHING + words("attended by, briefed"),
            weak_objects=("official", "person"),
            purposes=words(
                "to attend ... training, to attend ... trainings, to attend ... workshop, to attend ... workshops, to "
                "attend ... course, to participate in ... training, to participate in ... trainings, with training, "
                "with instruction"
            )
            + phrases("to a, to the, to its", "...", "workshop, seminar, course"),
            objects=(("official", "persons"), *ANYONE),
            adds=True,
            dimensions=("level",),
        ),
    ),
    Measure(
        "training_events",
        "Training events",
        "events",
        prose=Counting(
            nouns=words(
                "conferences, training events, training event, training days, training day, trainings, training "
                "sessions, training session, training workshops, training workshop, workshops, workshop, symposium, "
                "symposia, training courses, training course, seminars, seminar, training programs, training modules, "
                "training seminars, training activities, sessions, courses, course, classes, forum, colloquium, "
                "lectures, training program, awareness sessions, anti-trafficking meetings, training and "
                "awareness-raising campaigns, training and awareness campaigns, train-the-trainer model, training and "
                "awareness sessions, awareness-raising sessions, awareness event, awareness events, webinar, webinars, "
                "capacity building workshops, capacity building sessions, capacity building trainings, training of "
                "trainers workshops, training-of-trainers workshops, training of trainers sessions, "
                "training-of-trainers sessions"
            ),
            counted=("events",),
            leads=("trainees",),
            adds=True,
            denied=("training",),
            weak=inflect("provide, offer, conduct, hold, organize, deliver, receive") + words("gave, given"),
        ),
    ),
    Measure(
        "funding",
        "Funding",
        prose=Counting(
            nouns=words(
                "funding, spending, budget, expenditures, expenditure, contribution, funds, grant, grants, allocation, "
                "budgets, allocations, allotment, fund, financial support for, financial support to, financial "
                "assistance to, financial or in-kind support to, in-kind or financial support to, government funding, "
                "government funds, state funding, state funds, public funding, public funds, state money, government "
                "financial support, appropriation, appropriations, outlay, outlays, disbursement, disbursements, "
                "contributions, investment, investments, this amount, that amount, operating costs, operating "
                "expenses, operational costs, running costs, government support of, state support of, public support "
                "of, government support for, state support for, public support for, subsidy, subsidies, public money, "
                "a cost of, costs of, at its disposal, at their disposal"
            ),
            verbs=(
                *inflect(
                    "obligate, expend, allocate, budget, disburse, contribute, earmark, appropriate, fund, finance, "
                    "donate"
                ),
                *words(
                    "spent, spend, spends, allotted, allotting, set aside, amounted to, allocates, disburses, "
                    "earmarks, appropriates, contributes"
                ),
            ),
            weak=(
                *inflect(
                    "devote, provide, dedicate, receive, grant, invest, award, designate, announce, assign, approve, "
                    "increase, cost, distribute, issue, give, apportion, total, release, launch, establish, build, "
                    "construct, purchase, sponsor, subsidize, underwrite, co-finance, co-fund, cover, channel, direct, "
                    "reserve, furnish, supply, expand, boost, double, triple, lower, decrease, execute, utilize, "
                    "commit+t, sign, absorb, obtain, renew, authorize, supplement, deliver"
                ),
                *words(
                    "pledged, put, gave, given, transferred, paid, reimbursed, refunded, set, raised, raise, cut, "
                    "reduced, used, went toward, went, made available, was provided for, were "
                    "provided for, gives, provides, dedicates, devotes"
                ),
            ),
            weak_objects=("money",),
            denied=words(
                "money, resources, financial support, financial assistance, financial aid, financial help, financial "
                "support to, financial support for, financial assistance to, financial help to, financial aid to, "
                "financial or in-kind support to, financial or in-kind assistance to, financial or in-kind help to, "
                "in-kind or financial support to, financial or material support to"
            ),
            asked=phrases(
                "what", "it, they, the government, the state, the ministry", "had", "spent, allocated, budgeted"
            ),
            money=True,
            plain_zero=True,
        ),
    ),
    Measure(
        "penalty_min",
        "Lowest penalty",
        "years",
        prose=Counting(term="penalty", bound="min", dimensions=("exploitation", "age")),
    ),
    Measure(
        "penalty_max",
        "Highest penalty",
        "years",
        prose=Counting(term="penalty", bound="max", dimensions=("exploitation", "age")),
    ),
    Measure(
        "extraditions",
        "Extraditions",
        "persons",
        prose=Counting(
            nouns=("extraditions",),
            verbs=(*inflect("extradite"), *words("extradition of, surrendered")),
            objects=PEOPLE,
            dimensions=("exploitation", "nationality"),
            plain_zero=True,
        ),
    ),
)
