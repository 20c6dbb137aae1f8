"""What narratives of the Trafficking in Persons Report count, and in which words."""

from __future__ import annotations

from tipcompare.series.profile import Measure
from tipcompare.series.prose import Counting, words

_SUSPECTS = (("case", "cases"), ("suspect", "persons"), ("person", "persons"), ("official", "persons"))
_ACCUSED = words("level, exploitation, sex, age, nationality")
_VICTIMS = (("victim", "persons"), ("person", "persons"))
_SHELTERED = words("level, exploitation, sex, age, nationality")

TIP_MEASURES = (
    Measure(
        "investigations",
        "Investigations",
        "cases",
        prose=Counting(
            nouns=words("investigations, investigation, inquiries, criminal investigations"),
            verbs=words("investigated, investigating, investigate"),
            states=("under investigation",),
            objects=_SUSPECTS,
            dimensions=_ACCUSED,
        ),
    ),
    Measure(
        "prosecutions",
        "Prosecutions",
        "persons",
        prose=Counting(
            nouns=words("prosecutions, prosecution, indictments, indictment"),
            verbs=words(
                "prosecuted, prosecuting, prosecute, charged, indicted, brought charges against, filed "
                "charges against, brought to trial"
            ),
            states=words("to trial, went on trial, faced trial, were on trial"),
            objects=_SUSPECTS,
            dimensions=_ACCUSED,
            by_courts=True,
        ),
    ),
    Measure(
        "convictions",
        "Convictions",
        "persons",
        prose=Counting(
            nouns=("convictions", "conviction"),
            verbs=words("convicted, convicting, convict, found guilty, secured convictions of"),
            objects=_SUSPECTS,
            dimensions=_ACCUSED,
            by_courts=True,
        ),
    ),
    Measure(
        "arrests",
        "Arrests",
        "persons",
        prose=Counting(
            nouns=("arrests", "arrest"),
            verbs=words("arrested, arresting, arrest, apprehended, apprehending"),
            objects=(("suspect", "persons"), ("person", "persons"), ("official", "persons")),
            dimensions=_ACCUSED,
        ),
    ),
    Measure("sentence_min", "Shortest sentence", "years", prose=Counting(by_courts=True, term="sentence", bound="min")),
    Measure("sentence_max", "Longest sentence", "years", prose=Counting(by_courts=True, term="sentence", bound="max")),
    Measure(
        "sentence_mean", "Average sentence", "years", prose=Counting(by_courts=True, term="sentence", bound="mean")
    ),
    Measure(
        "victims_identified",
        "Victims identified",
        "persons",
        prose=Counting(
            nouns=("victim identifications", "victim identification"),
            verbs=words(
                "identified, identifying, identify, identification of, detected, discovered, rescued, rescuing, removed"
            ),
            states=words("exploited, had been exploited, were exploited"),
            objects=_VICTIMS,
            dimensions=_SHELTERED,
        ),
    ),
    Measure(
        "victims_assisted",
        "Victims assisted",
        "persons",
        prose=Counting(
            nouns=("receiving services", "receiving assistance"),
            verbs=words(
                "assisted, assisting, assist, cared for, served, aided, provided assistance to, provided "
                "services to, provided care to, provided support to, providing assistance to, providing "
                "services to, provide assistance to, provide services to, assistance to, supported"
            ),
            states=words("received assistance, received services, received support, received care"),
            objects=_VICTIMS,
            dimensions=_SHELTERED,
        ),
    ),
    Measure(
        "victims_referred",
        "Victims referred",
        "persons",
        prose=Counting(
            nouns=("referrals",),
            verbs=words("referred, referring, refer"),
            objects=_VICTIMS,
            dimensions=_SHELTERED,
        ),
    ),
    Measure(
        "victims_in_shelter",
        "Victims in shelters",
        "persons",
        prose=Counting(
            verbs=words("housed, housing, sheltered, hosted, accommodated, provided shelter to, sheltering"),
            states=words("resided, residing, lived, living, stayed, staying, were in shelters"),
            objects=_VICTIMS,
            dimensions=words("exploitation, sex, age, nationality"),
        ),
    ),
    Measure(
        "shelters",
        "Shelters",
        "facilities",
        prose=Counting(nouns=words("shelters, shelter, safe houses, safe house, shelter facilities")),
    ),
    Measure(
        "visas",
        "Visas and residence permits",
        "documents",
        prose=Counting(
            nouns=words(
                "visas, visa, residence permits, residence permit, residency permits, residency permit, "
                "temporary residence permits"
            ),
            counted=("permits", "permit"),
            states=words(
                "received residence permits, received temporary residence permits, received residency "
                "permits, received visas, received humanitarian visas"
            ),
            objects=(("victim", "documents"), ("person", "documents")),
            dimensions=words("sex, age, nationality"),
        ),
    ),
    Measure(
        "repatriations",
        "Repatriations",
        "persons",
        prose=Counting(
            nouns=("repatriations",),
            verbs=words(
                "repatriated, repatriating, repatriate, repatriation of, return of, voluntary return of, "
                "repatriation for"
            ),
            objects=_VICTIMS,
            dimensions=words("exploitation, sex, age, nationality"),
        ),
    ),
    Measure(
        "hotline_calls",
        "Hotline calls",
        "calls",
        prose=Counting(nouns=words("calls, trafficking-related calls, phone calls, tips")),
    ),
    Measure(
        "trainees",
        "People trained",
        "persons",
        prose=Counting(
            verbs=words("trained, training, train, taught, instructed"),
            states=words(
                "received training, received instruction, attended training, completed it, completed "
                "training, completed the training, participated in training, participated in the training, "
                "attended"
            ),
            objects=(("official", "persons"), ("person", "persons"), ("other", "persons")),
            dimensions=("level",),
        ),
    ),
    Measure(
        "training_events",
        "Training events",
        "events",
        prose=Counting(
            nouns=words(
                "training events, training event, trainings, training sessions, training session, sessions, "
                "workshops, workshop, courses, training courses, training course, seminars, seminar, "
                "conferences, training programs, training modules"
            ),
            leads=("trainees",),
        ),
    ),
    Measure(
        "funding",
        "Funding",
        prose=Counting(
            nouns=words("funding, spending, budget, expenditures, expenditure, contribution, funds, grant"),
            verbs=words(
                "spent, spending, obligated, allotted, devoted, committed, expended, allocated, allocating, "
                "budgeted, disbursed, contributed, contributing, provided, earmarked, funded, donated, "
                "dedicated, appropriated, received, granted, invested"
            ),
            money=True,
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
            verbs=words("extradited, extraditing, extradite, extradition of, surrendered"),
            objects=(("suspect", "persons"), ("person", "persons"), ("official", "persons")),
            dimensions=("exploitation", "nationality"),
        ),
    ),
)
