"""What narratives of the Trafficking in Persons Report count of law enforcement, and in which words."""

from __future__ import annotations

from attrs import evolve

from tipcompare.language import Words, inflect, phrases, words
from tipcompare.series.measures import Measure
from tipcompare.series.prose import Counting

ANYONE = (("person", "persons"), ("unknown", "persons"), ("bare", "persons"))
PEOPLE = (("suspect", "persons"), ("official", "persons"), *ANYONE)
SUSPECTS = (("case", "cases"), *PEOPLE)
ASIDE, _HOME = ("prevention",), "prosecution"
BREAKDOWNS = words("level, exploitation, sex, age, nationality")
_JUDGED = ("convictions",)
_DATA = words("data, information, statistics, details, figures")
_SENTENCING = (
    *phrases(_DATA, "on, about, on the, of the, on their, of their", "sentencing, sentences"),
    *phrases("sentencing", (*_DATA, "outcomes")),
    *phrases("length of, lengths of, range of, how long, what", ", the", "sentences, prison sentences, prison terms"),
    *words("what penalties, what punishments, what terms"),
)
_TERMS = phrases(
    "sentences, life sentences, prison sentences, jail sentences, suspended sentences, custodial sentences, prison "
    "terms, jail terms",
    "on, to, for, against, upon",
) + phrases("terms, passed sentence, passing sentence, passed sentences", "on, to, against, upon")
_TERMS += phrases(
    "sentences, terms, prison sentences, prison terms",
    "were, had been",
    "imposed on, imposed upon, handed to, handed down to, given to, passed on",
)
_SUSPENDED = phrases(
    "suspended, suspending, fully suspended, partially suspended, wholly suspended",
    "the, all",
    "sentences, sentence, prison sentences, terms, prison terms",
    "of",
)

_JOINT = phrases(
    "joint, international, cross-border, transnational, bilateral", "investigation, investigations, inquiries, probes"
)
"""What is done together with other states, and is not all that a country does itself."""
_RECORDS = words(
    "law enforcement data, law enforcement statistics, law enforcement figures, anti-trafficking law enforcement data"
)
"""What holds the numbers of investigations, prosecutions and convictions together."""

_TO_COURT = phrases(
    "sent, submitted, referred, transferred, forwarded, passed, taken, brought, committed, remitted, remanded, "
    "presented, filed, lodged, turned over, handed over",
    "to court, to courts, to the court, to the courts, to trial, for trial, in court, in the courts, before the "
    "courts, before the court, before a court, before a judge, with the court, with the courts, to stand trial, to the "
    "high court, for prosecution",
)
_CHARGED = (
    *phrases("charge sheets", "against, in, for"),
    *phrases((*inflect("file"), *words("bring, brought, bringing")), "charges, indictments", "against, in"),
    *phrases((*inflect("file"), *words("bring, brought, bringing")), ", criminal, court", "cases, a case", "against"),
    *phrases("press", "charges", "against, in"),
    *phrases("take, took, taken, taking", "legal action", "against, in"),
    *phrases("heard, hear, hearing", "the", "cases", "of, against"),
    *phrases("proceedings, trials, prosecutions", "began, opened, started, commenced", "against, in"),
    *words("pressed charges against, filed an indictment against, initiate prosecutions in"),
    *phrases("initiate, initiated", "prosecutions", "against"),
    *phrases(
        (*inflect("initiate, open, institute, start, commence, launch"), *words("begin, began, begun, beginning")),
        ", legal, court, judicial",
        "proceedings",
        "against, in",
    ),
    *phrases(
        "proceedings",
        "were, had been",
        "initiated, opened, instituted, started, commenced, launched, begun, brought",
        "against, in",
    ),
    *phrases("led to, resulted in", ", a", "prosecution, prosecutions", "of"),
    *phrases("led to, resulted in", "charges, indictments", "against, of"),
)
"""What names those behind it as charged."""

_STAGES_OF = phrases("in, at", "various, different", "stages of")
_JUDGED_IN = phrases(
    "issued, issuing, reached, handed down, delivered, rendered, announced, returned",
    "verdicts, final verdicts, judgments, rulings, decisions, final judgments, a verdict",
    "in",
)
_HELD_FOR = phrases(
    ", remained, was, were, held, remained held, were held, was held",
    "in pretrial detention, in pre-trial detention, in custody, in police custody, in detention, in jail, in prison",
    "awaiting, pending",
    "trial",
) + phrases(
    "faced, facing, awaited, awaiting, undergoing, underwent, pending, face, await",
    "trial, trials, charges, trafficking charges, prosecution, criminal charges, a hearing, a first hearing, hearing, "
    "hearings, a verdict, verdicts, judgment, a judgment, sentencing, adjudication, criminal proceedings, court "
    "proceedings",
)
"""What those wait for who are accused, and their cases."""

_HELD = phrases("kept, placed, remanded", "in", ", pretrial, pre-trial", "detention, custody")

_IN_COURT = words(
    "in court, in the courts, in the court system, in the judicial system, in the judiciary, in the trial stage, in "
    "the trial phase, at the trial stage, at the trial phase, in the prosecution stage, in the prosecution phase, at "
    "the prosecution stage, in trial, at trial, under trial, under adjudication, under judicial review, under "
    "indictment, under prosecution, on trial, on the docket, on court dockets, before the courts, before courts"
)

_OUTCOMES = words(
    "led to, resulted in, resulting in, ended in, ended with, concluded in, concluded with, culminated in"
)
_PROSECUTED = phrases(
    (*_OUTCOMES, *words("went to, came to, reached, proceeded to, progressed to, advanced to, moved to")),
    "prosecution, prosecutions, a prosecution, charges, indictments, an indictment, trial, trials, court, the courts, "
    "the trial stage, the trial phase, the prosecution stage",
)
_A_TERM = words("sentence, sentences, term, terms")
_CONVICTIONS = words("conviction, convictions, a conviction, successful convictions")
_FOUND_GUILTY = (
    *phrases("reached", _CONVICTIONS),
    *phrases(
        "received, receiving, were given, were handed",
        ", final, criminal",
        (*_CONVICTIONS, *words("verdicts, guilty verdicts, a guilty verdict")),
    ),
    *phrases(
        (*_OUTCOMES, "yielded", "produced"),
        (*_CONVICTIONS, *words("guilty verdicts, a guilty verdict, guilty pleas, a guilty plea, guilty")),
    ),
)
"""What cases, charges and investigations came to in the end."""


def _led_to(deed: str) -> Words:
    """Return what leads to one or several deeds on trafficking: "led to a trafficking investigation"."""
    topics = words("trafficking, human trafficking, trafficking-related")
    return phrases(_OUTCOMES[:3], ", a", topics, deed) + phrases(_OUTCOMES[:3], topics, f"{deed}s")


_IMPRISONED = (
    *phrases(
        "received, receiving, given, handed, got",
        "prison, jail, custodial, imprisonment",
        "sentences, sentence, terms, term, time",
    ),
    *phrases(
        _OUTCOMES,
        "prison sentences, prison terms, a prison sentence, a prison term, imprisonment, prison, jail time, jail "
        "terms, suspended sentences, a suspended sentence, fines, custodial sentences, significant prison terms, "
        "significant prison sentences, fully suspended sentences",
    ),
)
"""What those got, and convictions came to, in the end."""

_TERM = Counting(by_courts=True, of_accused=True, term="sentence", leads=_JUDGED, aside=ASIDE, home=_HOME)
_UNTOLD = words(
    "sentences for, sentences imposed, sentences given, sentences handed down, sentences that, sentences the, on "
    "sentences, on sentencing, about sentences, about sentencing"
)
_ENDS = evolve(_TERM, nouns=_SENTENCING, asked=_UNTOLD)
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
                "preliminary investigations, preliminary inquiries, inquests, preliminary proceedings, pre-trial "
                "proceedings, pretrial proceedings, probes, investigative data, investigation data, criminal reports, "
                "first information reports, firs"
            )
            + _JOINT,
            beside=_JOINT,
            verbs=(
                *inflect("investigate, reinvestigate, re-investigate, probe, look into, inquire into, enquire into"),
                *phrases("opened, opening", "files, case files, dossiers", "on, against"),
                *words("inquired, enquired"),
            ),
            states=(
                *words(
                    "under investigation, remained under investigation, were under investigation, came under "
                    "investigation, placed under investigation, put under investigation, under active investigation, "
                    "under preliminary investigation, under criminal investigation, under police investigation, "
                    "awaiting investigation, pending investigation, were pending investigation, remained pending "
                    "investigation, referred for investigation, referred for criminal investigation, forwarded for "
                    "investigation, referred to police for investigation"
                ),
                *phrases("subject of, subjects of, subject to", ", an, criminal", "investigation, investigations"),
                *phrases("in, at", "the", "investigation, investigative, investigatory", "stage, phase"),
                *phrases(_STAGES_OF, "investigation"),
                *phrases(
                    _OUTCOMES[:3],
                    "investigation, investigations, an investigation, criminal investigations, a criminal "
                    "investigation",
                ),
                *_led_to("investigation"),
            ),
            purposes=(
                "for ... investigation",
                *phrases("for", "further, additional, criminal", "investigations"),
                *phrases(
                    "to",
                    ", the, public, the public",
                    "prosecutor for, prosecutors for",
                    ", further, additional, criminal",
                    "investigation, investigations",
                ),
            ),
            asked=_RECORDS,
            objects=(*SUSPECTS, ("message", "cases")),
            weak=(
                *inflect(
                    "identify, open, initiate, launch, register, pursue, handle, record, commence, institute, "
                    "continue, conduct, detect, uncover, discover, document, reopen, examine"
                ),
                *words(
                    "cooperated ... on, exchanged information ... on, shared information ... on, undertook, undertake, "
                    "undertaking, began, begun, begin, beginning, dealt with, dealing with, worked on, working on, "
                    "took up, taken up, took on, taken on, carried out, carried over, carried forward, started, "
                    "starting, followed up on, took action on"
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
            nouns=words(
                "prosecutions, prosecution, indictments, indictment, charges, prosecution data, trials, court cases, "
                "court proceedings, judicial proceedings, legal proceedings, criminal proceedings, trafficking "
                "proceedings, charge sheets"
            ),
            asked=(
                *_RECORDS,
                *phrases("status of, outcome of, outcomes of", ", the, these", "cases, trials, prosecutions"),
                *phrases("results of", "the, these", "cases"),
                *words("status of the case, outcome of the case"),
                *phrases("status of the", "perpetrators, suspects, defendants"),
            ),
            verbs=(
                *inflect("prosecute, charge, indict, initiate prosecution of, arraign, charge-sheet"),
                *_TO_COURT,
                *_CHARGED,
                *_JUDGED_IN,
                *words(
                    "tried, trying, put on trial, placed on trial, referred to prosecution, took to court, took to "
                    "trial, put in the dock, proceeded against, proceeding against, brought against, heard by the "
                    "courts, heard by courts, heard in court, trial of, trials of, trials began for, trials opened for"
                ),
            ),
            states=(
                *_HELD_FOR,
                *_IN_COURT,
                *phrases("remained, were, remain", _IN_COURT),
                *_PROSECUTED,
                *_led_to("prosecution"),
                *phrases(_STAGES_OF, "prosecution"),
                *phrases("came before", "a court, a judge, courts, the courts, judges"),
                *phrases("entered into, entered, reached, signed", "plea agreements, plea bargains, plea deals"),
                *phrases("concluded with, ended with, completed with, closed with", "... convictions"),
                *words(
                    "to trial, to court, to courts, to the courts, to criminal court, to the criminal court, to the "
                    "high court, to the criminal courts, to the district court, ready for trial, remained open, went "
                    "on trial, stood trial, ordered to stand trial, being heard, being tried, pending, still pending, "
                    "were pending, remained pending, to stand trial, before ... court, before a judge, before judges, "
                    "before the magistrates, before magistrates, stood indicted, stood accused, stood charged, "
                    "appeared in court, appeared before the court, appeared before a court, appeared before a judge"
                ),
            ),
            purposes=words(
                "for ... prosecution, to court for, to the prosecutor for, to prosecutors for, to the public "
                "prosecutor for, to public prosecutors for, to the prosecution for, to the prosecution service for, "
                "for trial"
            ),
            objects=SUSPECTS,
            weak=words(
                "filed, filing, submitted, initiated, pursue, pursued, pursuing, recorded, proceeded with, heard, "
                "hear, hearing, completed, concluded, adjudicated, adjudicating, tried, brought, handled, dealt with, "
                "continued, continuing, finalized, disposed of, ruled on, litigated, postponed, adjourned, courts "
                "decided, judges decided, court decided, courts resolved, judges resolved, court resolved, decided by "
                "the courts, resolved by the courts, judges considered, courts considered, moved forward with, went "
                "forward with, went ahead with"
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
            nouns=words(
                "convictions, conviction, conviction data, guilty verdicts, guilty verdict, verdicts of guilty, guilty "
                "pleas, guilty judgments"
            ),
            asked=_RECORDS,
            counted=words(
                "sentences issued, sentence, sentences, sentences for, prison sentences, imprisonment sentences"
            ),
            verbs=(
                *inflect("convict, sentence, imprison, jail"),
                *phrases("found, find, finding", ("", "..."), "guilty"),
                *phrases("declared, declaring, pronounced, pronouncing", ("", "..."), "guilty"),
                *phrases("gave", "...", _A_TERM),
                *phrases("giving, handed", "...", "sentences, terms"),
                *phrases("led to, resulted in", ", a", "conviction, convictions", "of, for"),
                *phrases("secured, obtained", "convictions", "of, against"),
                *phrases("convictions, guilty verdicts", "were", "returned, entered, pronounced", "against"),
                *words(
                    "ruled against, sent to prison, sent ... prison, sent ... jail, put behind bars, verdicts against, "
                    "judgments against, judgment against, suspended sentences of"
                ),
                *_TERMS,
                *_SUSPENDED,
            ),
            states=(
                *_FOUND_GUILTY,
                *_led_to("conviction"),
                *_IMPRISONED,
                *phrases("received, receiving, given, got, was handed, were handed", "...", _A_TERM),
                *phrases("served, serving", "...", "sentence, sentences, term, terms"),
                *phrases("received", "... years, ... year, ... months, life, prison, ... imprisonment"),
                *phrases("received", ", suspended, fully suspended", "sentences"),
                *phrases(
                    "received",
                    "a fine, only a fine, only fines, probation, community service, the death penalty",
                ),
                *phrases("entered", "guilty pleas, pleas of guilty"),
                *phrases("judged, held, pled, pleaded", "guilty"),
                *phrases("placed on, put on", "probation"),
                *phrases("served", "prison time, time in prison, prison terms, time in jail"),
                *words(
                    "received sentences of, got ... years, got life, given life, handed life, serve prison time, went "
                    "to prison, went to jail, admitted guilt, sentenced to community service"
                ),
                *phrases("ordered to, required to", "perform, do, complete", "community service"),
            ),
            objects=SUSPECTS,
            dimensions=BREAKDOWNS,
            by_courts=True,
            of_accused=True,
            weak=words("obtained, secured, recorded, fined"),
            parts=(
                *inflect("sentence, imprison"),
                *words("received, served, serving, gave, giving, handed, given, got, fined"),
                *_TERMS,
                *_SUSPENDED,
            ),
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
            verbs=(
                *inflect("arrest, apprehend"),
                *phrases("placed, placing, put, putting", "under", "arrest"),
                *words("arrest of, took ... custody, taken ... custody, take ... custody"),
            ),
            objects=PEOPLE,
            weak=(*inflect("detain, capture"), *_HELD, "rounded up", "picked up"),
            weak_objects=("suspect",),
            dimensions=BREAKDOWNS,
            of_accused=True,
        ),
    ),
    Measure("sentence_min", "Shortest sentence", "years", prose=evolve(_ENDS, bound="min")),
    Measure("sentence_max", "Longest sentence", "years", prose=evolve(_ENDS, bound="max")),
    Measure("sentence_mean", "Average sentence", "years", prose=evolve(_TERM, bound="mean")),
)
