"""What narratives of the Trafficking in Persons Report count of law enforcement, and in which words."""

from __future__ import annotations

from attrs import evolve

from tipcompare.language import inflect, words
from tipcompare.series.measures import Measure
from tipcompare.series.prose import Counting

ANYONE = (("person", "persons"), ("unknown", "persons"), ("bare", "persons"))
PEOPLE = (("suspect", "persons"), ("official", "persons"), *ANYONE)
SUSPECTS = (("case", "cases"), *PEOPLE)
ASIDE, _HOME = ("prevention",), "prosecution"
BREAKDOWNS = words("level, exploitation, sex, age, nationality")
_JUDGED = ("convictions",)
_SENTENCING = words(
    "data on sentencing, sentencing outcomes, sentencing data, sentencing information, sentencing statistics, "
    "information on sentences, sentencing figures, sentencing details, full sentencing data, length of sentences, "
    "length of the sentences, lengths of sentences, range of sentences, what sentences, how long the sentences, how "
    "long the prison terms"
)
_TERMS = words(
    "life sentences for, life sentences to, sentences to, sentences on, sentences for, terms on, terms to, prison "
    "sentences on, prison sentences to, prison terms on, prison terms to"
)

_RECORDS = words("law enforcement data, law enforcement statistics, law enforcement figures")
"""What holds the numbers of investigations, prosecutions and convictions together."""

_TO_COURT = tuple(
    f"{verb} {where}"
    for verb in words("sent, submitted, referred, transferred, forwarded, passed, taken, committed, remitted, remanded")
    for where in words("to court, to courts, to the court, to the courts, to trial, for trial")
)

_TERM = Counting(by_courts=True, of_accused=True, term="sentence", aside=ASIDE, home=_HOME)
_UNTOLD = words(
    "sentences for, sentences imposed, sentences given, sentences handed down, sentences that, sentences the"
)
_ENDS = evolve(_TERM, nouns=_SENTENCING, asked=_UNTOLD, leads=_JUDGED)
"""Terms that courts imposed: their mean, and the shortest and the longest."""

LAW_ENFORCEMENT = (
    Measure(
        "investigations",
        "Investigations",
        "cases",
        prose=Counting(
            aside=ASIDE,
            nouns=words(
                "investigations, investigation, inquiries, inquiry, enquiries, enquiry, criminal investigations, "
                "preliminary investigations, preliminary inquiries, preliminary proceedings, pre-trial proceedings, "
                "pretrial proceedings, probes, investigative data, investigation data, criminal reports, first "
                "information reports, firs"
            ),
            verbs=inflect("investigate, probe, look into, inquire into, enquire into"),
            states=words(
                "under investigation, remained under investigation, were under investigation, came under "
                "investigation, placed under investigation, put under investigation"
            ),
            purposes=words("for ... investigation, for ... investigations"),
            asked=_RECORDS,
            objects=(*SUSPECTS, ("message", "cases")),
            weak=(
                *inflect("identify"),
                *words(
                    "opened, initiated, launched, registered, opening, initiating, launching, pursued, cooperated ... "
                    "on, exchanged information ... on, shared information ... on, handled, undertook, recorded, began, "
                    "begun, started, commenced, instituted, open, initiate, launch, pursue, handle, undertake, "
                    "begin, commence, dealt with, worked on, took up, taken up, took on, taken on, continued, "
                    "conducted, carried out"
                ),
            ),
            weak_objects=("case",),
            dimensions=BREAKDOWNS,
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
            aside=ASIDE,
            nouns=words("prosecutions, prosecution, indictments, indictment, charges, prosecution data"),
            asked=_RECORDS
            + words(
                "status of the cases, status of the case, status of cases, outcome of the cases, outcome of the case, "
                "outcomes of the cases, outcomes of cases, outcomes of these cases, outcome of these cases, status of "
                "these cases, results of the cases, results of these cases, status of the perpetrators, status of the "
                "suspects, status of the defendants"
            ),
            verbs=(
                *inflect("prosecute, charge, indict, file charges against, initiate prosecution of, arraign"),
                *_TO_COURT,
                *words(
                    "brought charges against, brought to trial, bringing charges against, tried, filed charges in, "
                    "filed indictments against, filed indictments in, filed indictments for, filing indictments "
                    "against, filed an indictment against, put on trial, initiated prosecutions against, initiated "
                    "proceedings against, initiated court proceedings against, referred for prosecution, forwarded for "
                    "prosecution, referred to prosecution, pressed charges against, took to court, proceeded against, "
                    "proceeding against, initiated proceedings in, initiating proceedings in, initiating proceedings "
                    "against, opened proceedings against, opened proceedings in, committed to stand trial, brought "
                    "against, brought before the courts, brought before the court, brought before a court, took to "
                    "trial, put in the dock, heard by the courts, heard by courts, heard in court, trying, trial of, "
                    "trials of, opened trials in, began trials in, started trials in, held trials in, conducted trials "
                    "in, trials began for, trials began against, trials opened for, trials opened against, led to "
                    "prosecutions of, led to prosecution of, led to a prosecution of, resulted in prosecutions of, "
                    "resulted in prosecution of, led to charges against, resulted in charges against, led to "
                    "indictments of, led to indictments against, resulted in indictments of, resulted in indictments "
                    "against"
                ),
            ),
            states=words(
                "to trial, to court, to courts, to the courts, went to court, came to court, reached court, on trial, "
                "remained on trial, before the courts, remained open, faced charges, went on trial, faced trial, were "
                "on trial, awaiting trial, stood trial, pending trial, awaited trial, under prosecution, faced "
                "prosecution, remained in court, were in court, went to trial, proceeded to trial, were pending, "
                "remained pending, awaiting prosecution, to stand trial, pending in court, before ... court, before a "
                "judge, before judges, before the magistrates, before magistrates, stood indicted, stood accused, "
                "stood charged, led to prosecution, led to prosecutions, led to a prosecution, resulted in "
                "prosecution, resulted in prosecutions, resulted in a prosecution, led to charges, resulted in "
                "charges, led to indictments, resulted in indictments"
            ),
            purposes=words("for ... prosecution, to court for, to the prosecutor for, to prosecutors for, for trial"),
            objects=SUSPECTS,
            weak=words(
                "filed, filing, submitted, initiated, recorded, heard, completed, concluded, adjudicated, tried, "
                "brought, handled, dealt with, continued"
            ),
            weak_objects=("case",),
            dimensions=BREAKDOWNS,
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
            aside=ASIDE,
            home=_HOME,
            nouns=words("convictions, conviction, conviction data, guilty verdicts, guilty pleas"),
            asked=_RECORDS,
            counted=words(
                "sentences issued, sentence, sentences, sentences for, prison sentences, imprisonment sentences"
            ),
            verbs=(
                *inflect("convict, sentence, imprison, jail"),
                *words(
                    "sent to prison, declared guilty, pronounced guilty, adjudged guilty, declaring guilty, found "
                    "guilty, secured convictions of, secured convictions against, obtained convictions of, finding "
                    "guilty, found ... guilty, finding ... guilty, led to convictions of, led to conviction of, led to "
                    "convictions for, led to a conviction of, resulted in convictions of, resulted in conviction of"
                ),
                *_TERMS,
            ),
            states=words(
                "resulted in convictions, received ... terms, received ... term, received ... sentence, received ... "
                "sentences, receiving ... terms, receiving ... term, resulted in guilty, received sentences, received "
                "prison sentences, served sentences, received prison terms, pled guilty, pleaded guilty, received "
                "suspended sentences, received fully suspended sentences, resulted in guilty verdicts, received "
                "sentences of, received prison, received jail terms, received jail time, received ... years, received "
                "... months, received ... imprisonment, received life, given ... sentence, given ... sentences, given "
                "... term, given ... terms, were handed ... sentence, were handed ... sentences, were handed ... term, "
                "were handed ... terms, was handed ... sentence, was handed ... term, reached conviction, reached a "
                "conviction, ended in convictions, ended in conviction, ended in a conviction, resulted in conviction, "
                "resulted in a conviction, received a fine, went to prison, went to jail, got ... terms, got ... term, "
                "got ... years, got life, entered guilty pleas, entered pleas of guilty, led to convictions, led to "
                "conviction, led to a conviction"
            ),
            objects=SUSPECTS,
            dimensions=BREAKDOWNS,
            by_courts=True,
            of_accused=True,
            weak=words("obtained, secured, recorded"),
            parts=(*inflect("sentence, imprison"), *words("received, served"), *_TERMS),
            plain_zero=True,
        ),
    ),
    Measure(
        "arrests",
        "Arrests",
        "persons",
        prose=Counting(
            aside=ASIDE,
            home=_HOME,
            nouns=words("arrests, arrest"),
            verbs=(*inflect("arrest, apprehend"), *words("arrest of, arrests of, took ... custody, taken ... custody")),
            objects=PEOPLE,
            weak=inflect("detain"),
            weak_objects=("suspect",),
            dimensions=BREAKDOWNS,
            of_accused=True,
        ),
    ),
    Measure(
        "sentence_min",
        "Shortest sentence",
        "years",
        prose=evolve(_ENDS, bound="min"),
    ),
    Measure(
        "sentence_max",
        "Longest sentence",
        "years",
        prose=evolve(_ENDS, bound="max"),
    ),
    Measure(
        "sentence_mean",
        "Average sentence",
        "years",
        prose=evolve(_TERM, bound="mean"),
    ),
)
