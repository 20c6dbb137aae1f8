"""What narratives of the Trafficking in Persons Report count, and in which words."""

from __future__ import annotations

from tipcompare.language import inflect, words
from tipcompare.series.measures import Measure
from tipcompare.series.prose import Counting

_ANYONE = (("person", "persons"), ("unknown", "persons"), ("bare", "persons"))
_PEOPLE = (("suspect", "persons"), ("official", "persons"), *_ANYONE)
_SUSPECTS = (("case", "cases"), *_PEOPLE)
_VICTIMS = (("victim", "persons"), *_ANYONE)
_SENTENCING = words(
    "data on sentencing, sentencing outcomes, sentencing data, sentencing information, sentencing "
    "statistics, information on sentences"
)
_TERMS = words("life sentences for, life sentences to, sentences to, sentences on, sentences for, terms on, terms to")
_ASIDE = ("prevention",)
_BREAKDOWNS = words("level, exploitation, sex, age, nationality")

TIP_MEASURES = (
    Measure(
        "investigations",
        "Investigations",
        "cases",
        prose=Counting(
            aside=_ASIDE,
            nouns=words(
                "investigations, investigation, inquiries, criminal investigations, probes, investigative data, "
                "investigation data, criminal reports"
            ),
            verbs=inflect("investigate, probe"),
            states=words("under investigation, remained under investigation, were under investigation"),
            purposes=words("for ... investigation, for ... investigations"),
            objects=_SUSPECTS,
            weak=words("opened, initiated, launched, registered, opening, initiating, launching, pursued, identified"),
            weak_objects=("case",),
            dimensions=_BREAKDOWNS,
            of_accused=True,
            noun_unit="cases",
            plain_zero=True,
        ),
    ),
    Measure(
        "prosecutions",
        "Prosecutions",
        "persons",
        prose=Counting(
            aside=_ASIDE,
            nouns=words("prosecutions, prosecution, indictments, indictment, charges, prosecution data"),
            verbs=(
                *inflect("prosecute, charge, indict, file charges against, initiate prosecution of, arraign"),
                *words(
                    "brought charges against, brought to trial, bringing charges against, tried, filed charges "
                    "in, put on trial, initiated prosecutions against, initiated proceedings against, initiated "
                    "court proceedings against, sent to trial, sent to court, referred for prosecution, referred "
                    "to prosecution, referred to court, referred for trial, pressed charges against, took to "
                    "court, transferred to court, committed to stand trial"
                ),
            ),
            states=words(
                "to trial, to court, remained open, faced charges, went on trial, faced trial, were on trial, "
                "awaiting trial, stood trial, pending trial, awaited trial, under prosecution, faced prosecution, "
                "remained in court, were in court, went to trial, proceeded to trial, were pending, remained pending, "
                "awaiting prosecution, to stand trial, pending in court, before ... court"
            ),
            purposes=words("for ... prosecution, to court for, to the prosecutor for, to prosecutors for, for trial"),
            objects=_SUSPECTS,
            weak=words("filed, filing, submitted, heard, completed, concluded, adjudicated, tried"),
            weak_objects=("case",),
            dimensions=_BREAKDOWNS,
            by_courts=True,
            of_accused=True,
            noun_unit="cases",
            plain_zero=True,
        ),
    ),
    Measure(
        "convictions",
        "Convictions",
        "persons",
        prose=Counting(
            aside=_ASIDE,
            nouns=("convictions", "conviction", "conviction data"),
            verbs=(
                *inflect("convict, sentence, imprison"),
                *words(
                    "found guilty, secured convictions of, secured convictions against, obtained convictions of, "
                    "finding guilty"
                ),
                *_TERMS,
            ),
            states=words(
                "resulted in convictions, received ... terms, received ... term, received ... sentence, "
                "received ... sentences, receiving ... terms, receiving ... term, resulted in guilty, "
                "received sentences, received prison sentences, served sentences, received prison terms, pled "
                "guilty, pleaded guilty, received suspended sentences, received fully suspended sentences, "
                "resulted in guilty verdicts, received sentences of, received prison, received jail terms, "
                "received ... years, received ... months, received ... imprisonment, received life"
            ),
            objects=_SUSPECTS,
            dimensions=_BREAKDOWNS,
            by_courts=True,
            of_accused=True,
            parts=(*inflect("sentence, imprison"), *words("received, served"), *_TERMS),
            plain_zero=True,
        ),
    ),
    Measure(
        "arrests",
        "Arrests",
        "persons",
        prose=Counting(
            aside=_ASIDE,
            nouns=("arrests",),
            verbs=(*inflect("arrest, apprehend"), *words("arrest of, arrests of")),
            objects=_PEOPLE,
            dimensions=_BREAKDOWNS,
            of_accused=True,
        ),
    ),
    Measure(
        "sentence_min",
        "Shortest sentence",
        "years",
        prose=Counting(nouns=_SENTENCING, by_courts=True, of_accused=True, term="sentence", bound="min"),
    ),
    Measure(
        "sentence_max",
        "Longest sentence",
        "years",
        prose=Counting(nouns=_SENTENCING, by_courts=True, of_accused=True, term="sentence", bound="max"),
    ),
    Measure(
        "sentence_mean",
        "Average sentence",
        "years",
        prose=Counting(by_courts=True, of_accused=True, term="sentence", bound="mean"),
    ),
    Measure(
        "victims_identified",
        "Victims identified",
        "persons",
        prose=Counting(
            aside=_ASIDE,
            nouns=words("victim identifications, identifications, identification, victim identification of"),
            verbs=(
                *inflect("identify, detect, discover, rescue, recognize, certify, encounter, liberate, intercept"),
                *words(
                    "removed, found, release of, identified as victims, recognized as victims, designated as "
                    "victims, freed"
                ),
            ),
            conditions=words(
                "exploited, had been exploited, were exploited, subjected to, were subjected to, were victims"
            ),
            objects=_VICTIMS,
            weak=words("reported, there were, registered, recorded, documented, reporting, were"),
            weak_objects=("victim",),
            mentioned=("victim",),
            dimensions=_BREAKDOWNS,
        ),
    ),
    Measure(
        "victims_assisted",
        "Victims assisted",
        "persons",
        prose=Counting(
            nouns=words("receiving services, receiving assistance"),
            verbs=(
                *inflect("assist, enroll, serve, aid, support, care for, treat, counsel, reintegrate"),
                *words(
                    "helped, assistance to, services to, care to, support to, aid to, counseling to, assistance "
                    "for, services for, care for, protection to, protection services to"
                ),
            ),
            states=words(
                "received ... assistance, received ... services, received ... support, received ... care, "
                "received ... counseling, received ... protection, benefited from, benefiting from, received "
                "... subsidies, receiving ... assistance, receiving ... services, receiving ... support, "
                "receiving ... care, entered ... program, entered ... care, enrolled in ... program, received "
                "... benefits, accepted ... assistance, received ... treatment, "
                "continued to receive ... services, continued to receive ... assistance, continued to receive "
                "... support, continued to receive ... care"
            ),
            objects=(*_VICTIMS, ("case", "cases")),
            weak=inflect("provide, offer, deliver, extend"),
            weak_objects=("victim", "person"),
            dimensions=_BREAKDOWNS,
        ),
    ),
    Measure(
        "victims_referred",
        "Victims referred",
        "persons",
        prose=Counting(
            nouns=("referrals",),
            verbs=(*inflect("refer+r, transfer+r"), *words("directed to, sent to shelters")),
            objects=_VICTIMS,
            dimensions=_BREAKDOWNS,
        ),
    ),
    Measure(
        "victims_in_shelter",
        "Victims in shelters",
        "persons",
        prose=Counting(
            verbs=(
                *inflect("house, shelter, host, accommodate, lodge"),
                *words(
                    "provided shelter to, provided shelter for, placed in shelters, admitted, providing shelter "
                    "to, took in, taken in"
                ),
            ),
            states=words(
                "resided, residing, lived, living, stayed, staying, were in shelters, received shelter, "
                "remained in shelters, remained in the shelter, entered the shelter, in government shelters, "
                "at the shelter, used these facilities, remained housed, used the shelter, stayed in, remained in ... "
                "shelter, placed in ... shelter, placed in ... shelters, transferred to ... shelter, entered ... "
                "shelter"
            ),
            objects=_VICTIMS,
            dimensions=words("exploitation, sex, age, nationality"),
        ),
    ),
    Measure(
        "shelters",
        "Shelters",
        "facilities",
        prose=Counting(
            nouns=words(
                "shelters, shelter, safe houses, safe house, shelter facilities, shelter facility, crisis "
                "centers, children's homes, children’s homes, transit centers, reception centers, care "
                "facilities, care centers, victim centers, safehouses, shelter homes, protection centers, "
                "crisis rooms, social protection centers, drop-in centers, rehabilitation centers, "
                "rehabilitation center, transit center, reception center, shelter houses, "
                "trafficking-specific facilities, specialized facilities, rescue centers, emergency shelters, "
                "rehabilitation homes, community service centers, government shelters, women’s shelters, "
                "shelter programs, halfway houses, care homes, day centers, one-stop centers, drop-in "
                "shelters, emergency shelter, protection homes, counseling centers, victim support centers"
            ),
            plain_zero=True,
        ),
    ),
    Measure(
        "visas",
        "Visas and residence permits",
        "documents",
        prose=Counting(
            nouns=words(
                "visas, visa, residence permits, residence permit, residency permits, residency permit, "
                "residence cards, temporary residence permits, temporary residency permits, stay permits, "
                "visa fee waivers, residency visas, t visas, residence visas, temporary permits, permits of "
                "stay, reflection periods, humanitarian visas, temporary visas"
            ),
            counted=words("permits, permit, work permits"),
            verbs=words(
                "granted residency to, granted permits to, issued permits to, issued residence permits to, "
                "granted temporary residence to, granted residence permits to, granted temporary residency "
                "to, granted temporary residence permits to, issued visas to, issued temporary residence "
                "permits to, granted residence to"
            ),
            states=words(
                "received ... visas, issued ... permit, issued ... permits, granted ... permits, granted ... "
                "permit, granted ... residency, granted ... residence, granted ... visas, received ... "
                "permits, received ... residency, received ... residence, received ... permit, obtained ... "
                "permits"
            ),
            purposes=words(
                "temporary residence, temporary residency, residence permits, residency permits, work permits, "
                "short-term work permits, temporary permits, temporary visas, humanitarian visas"
            ),
            objects=(("victim", "documents"), ("person", "documents"), ("bare", "documents"), ("unknown", "documents")),
            dimensions=words("sex, age, nationality"),
        ),
    ),
    Measure(
        "repatriations",
        "Repatriations",
        "persons",
        prose=Counting(
            nouns=("repatriations", "repatriation"),
            verbs=(
                *inflect("repatriate"),
                *words(
                    "return of, voluntary return of, repatriation of, repatriation for, safe return of, "
                    "repatriation assistance to, repatriation assistance for, the return home of, the "
                    "repatriation of, helped return, assisted in the return of, facilitated the return of, "
                    "facilitated the repatriation of, funded the repatriation of, assisted in the repatriation of"
                ),
            ),
            states=words(
                "received repatriation, returned home, returned to their, returned from, voluntarily returned"
            ),
            purposes=words(
                "with voluntary return, with voluntary returns, with repatriation, to return home, to be "
                "repatriated, to their home, to her home, to his home, with their return, to return to their, "
                "return to their, with voluntary repatriation"
            ),
            objects=_VICTIMS,
            dimensions=words("exploitation, sex, age, nationality"),
        ),
    ),
    Measure(
        "hotline_calls",
        "Hotline calls",
        "calls",
        prose=Counting(
            nouns=words(
                "calls, trafficking-related calls, phone calls, telephone calls, tips, hotline calls, "
                "inquiries to the hotline, hotline complaints"
            ),
            verbs=words("hotline identified, hotline received, hotline recorded, helpline received"),
            objects=(("case", "calls"),),
        ),
    ),
    Measure(
        "trainees",
        "People trained",
        "persons",
        prose=Counting(
            verbs=(*inflect("train, instruct"), *words("taught, sensitized, sensitizing")),
            states=words(
                "received ... training, received instruction, attended ... training, attended ... trainings, "
                "completed it, completed ... training, completed ... course, participated in ... training, "
                "attended ... workshop, attended ... workshops, attended ... seminar, attended ... course, "
                "attended ... sessions, with specialized training"
            ),
            weak=words("reached, reaching, which reached, attended by, briefed"),
            weak_objects=("official",),
            objects=(("official", "persons"), *_ANYONE),
            dimensions=("level",),
        ),
    ),
    Measure(
        "training_events",
        "Training events",
        "events",
        prose=Counting(
            nouns=words(
                "conferences, training events, training event, trainings, training sessions, training "
                "session, training workshops, training workshop, workshops, workshop, training courses, "
                "training course, seminars, seminar, training programs, training modules, training seminars, "
                "training activities, sessions, courses, course, forum, colloquium, lectures, training "
                "program, awareness sessions, training and awareness sessions, awareness-raising sessions"
            ),
            leads=("trainees",),
        ),
    ),
    Measure(
        "funding",
        "Funding",
        prose=Counting(
            nouns=words(
                "funding, spending, budget, expenditures, expenditure, contribution, funds, grant, grants, "
                "allocation, budgets, allocations, allotment, fund"
            ),
            verbs=(
                *inflect(
                    "obligate, expend, allocate, budget, disburse, contribute, earmark, appropriate, fund, "
                    "finance, donate"
                ),
                *words("spent, spend, allotted, allotting, set aside, amounted to"),
            ),
            weak=(
                *inflect(
                    "devote, provide, dedicate, receive, grant, invest, award, designate, announce, assign, "
                    "approve, increase, cost, distribute, issue, give, apportion, total, release"
                ),
                *words("committed, committing, gave, transferred, paid, totaling, set, raised, raise, cut, reduced"),
            ),
            weak_objects=("money",),
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
            objects=_PEOPLE,
            dimensions=("exploitation", "nationality"),
        ),
    ),
)
