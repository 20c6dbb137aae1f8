"""What invented narratives ask for, tell and count: by hand, so that what is drawn reads like the real thing."""

from __future__ import annotations

from attrs import frozen


@frozen(order=True)
class Topic:
    """One thing a report may ask for, in each of the forms it can take over the editions.

    Args:
        plain: the recommendation, asking for two things in one sentence.
        reworded: the same in other words.
        halves: the same as two recommendations that together cover it.
    """

    plain: str
    reworded: str
    halves: tuple[str, str]


def _topic(verb_one: str, verb_two: str, reworded: str) -> Topic:
    """Join the two halves into one sentence."""
    joined = f"{verb_one}, and {verb_two[0].lower()}{verb_two[1:]}"
    return Topic(f"{joined}.", reworded, (f"{verb_one}.", f"{verb_two}."))


TOPICS = (
    _topic(
        "Train labor inspectors in the quarry towns to recognize forced labor",
        "Send them on unannounced inspections of stone yards every month",
        "Give labor inspectors in the quarry towns training to recognize forced labor, and send them every month on "
        "inspections of stone yards that nobody announces.",
    ),
    _topic(
        "Amend the penal code to remove fines in place of imprisonment",
        "Prescribe penalties for trafficking that are as severe as those for rape",
        "Amend the penal code so that fines no longer stand in place of imprisonment, and prescribe penalties as "
        "severe for trafficking as those for rape.",
    ),
    _topic(
        "Open a shelter for men and boys in the northern harbor",
        "Pay nurses and interpreters to work there at night",
        "Open in the northern harbor a shelter that takes men and boys, and pay for nurses and interpreters who work "
        "there at night.",
    ),
    _topic(
        "Prosecute complicit officials at border crossings",
        "Publish how each border officer’s case ended",
        "Vigorously prosecute officials at border crossings who are complicit, and publish how the case of each "
        "border officer ended.",
    ),
    _topic(
        "Write a national action plan with a budget of its own",
        "Report to parliament twice a year on what became of it",
        "Write a new national action plan that has its own budget, and twice a year report to parliament what became "
        "of the plan.",
    ),
    _topic(
        "Ban recruitment fees charged to domestic workers going abroad",
        "Withdraw the licenses of agencies that keep workers’ passports",
        "Ban all recruitment fees that domestic workers going abroad are charged, and withdraw licenses from agencies "
        "that keep their passports.",
    ),
    _topic(
        "Screen children found begging in markets for indicators of exploitation",
        "Refer the youngest of them to foster families",
        "Screen for indicators of exploitation all children who are found begging in markets, and refer the youngest "
        "to foster families.",
    ),
    _topic(
        "Collect figures on every investigation in one central register",
        "Let universities study the register without names",
        "Collect in one central register the figures on every investigation, and let universities study it with names "
        "left out.",
    ),
    _topic(
        "Grant residence permits to foreign witnesses",
        "Allow them to take a job while a trial lasts",
        "Grant foreign witnesses residence permits of their own, and allow them to take jobs for as long as a trial "
        "lasts.",
    ),
    _topic(
        "Fund a telephone hotline that answers in all four languages",
        "Advertise its number aboard ferries and long-distance buses",
        "Fund a hotline by telephone that answers in all of the four languages, and advertise the number on ferries "
        "and long-distance buses.",
    ),
    _topic(
        "Order restitution for victims in criminal verdicts",
        "Seize the assets of convicted traffickers to pay it",
        "Order in criminal verdicts that victims get restitution, and to pay it seize assets that convicted "
        "traffickers own.",
    ),
    _topic(
        "Extend the labor law to crews of fishing vessels under foreign flags",
        "Let harbor masters hold back ships whose crews were not paid",
        "Extend the labor law so that it covers crews of fishing vessels that fly foreign flags, and let harbor "
        "masters hold ships back whose crews were not paid.",
    ),
    _topic(
        "Appoint specialized prosecutors in each province",
        "Shield their offices from yearly cuts",
        "Appoint in each province prosecutors who are specialized, and shield from yearly cuts the offices they have.",
    ),
    _topic(
        "Teach secondary schools about false “au pair” offers on the internet",
        "Involve survivors in designing the lessons",
        "Teach pupils of secondary schools about “au pair” offers on the internet that are false, and involve "
        "survivors when the lessons are designed.",
    ),
)

PROSECUTION = (
    "The government {effort} law enforcement efforts.",
    "Article 188 of the penal code criminalized sex trafficking and labor trafficking.",
    "Courts in the provinces – most of all in the highlands – often lacked interpreters.",
)
PROTECTION = (
    "The government {effort} protection efforts.",
    "Officials followed written procedures to screen vulnerable groups and referred victims to care.",
    "A home run by an order of nuns, the “Maison Étoile,” took in children.",
)
PREVENTION = (
    "The government {effort} prevention efforts.",
    "The inter-ministerial council on trafficking met and oversaw a national action plan.",
    "The ministry of education held an awareness campaign in schools.",
)
PROFILE = (
    "Recruiters place men from the highlands on fishing vessels and in quarries.",
    "Women answer false offers of work in the coast’s hotels and cafés.",
)
SUMMARY = (
    "These efforts included opening a hotline and training border police.",
    "However, the government did not meet the minimum standards in several key areas.",
)


@frozen
class Telling:
    """How one measure is told.

    Args:
        some: that there were `{new}` of it in `{year}`; `{s}` ends its noun where there was not one alone.
        none: that there were none: each sentence with the word in it that says so.
        unknown: that how many there were was not reported: each sentence with the words in it that say so.
        compared: how the figure of the year before is set beside it; `{s}` as in `some`.
        nought: words for none in `compared`.
    """

    some: str
    none: tuple[tuple[str, str], ...]
    unknown: tuple[tuple[str, str], ...]
    compared: str
    nought: tuple[str, ...]


_COMPARED = ", compared with {old} in {before}"

FIGURES = {
    "investigations": Telling(
        "Police initiated {new} trafficking investigation{s} in {year}",
        (
            ("Police did not initiate any trafficking investigations in {year}", "any"),
            ("Police initiated no trafficking investigations in {year}", "no"),
            ("There were no trafficking investigations in {year}", "no"),
            ("Police initiated zero trafficking investigations in {year}", "zero"),
        ),
        (
            ("Police did not report how many trafficking investigations they initiated in {year}", "did not report"),
            ("Police did not provide data on trafficking investigations in {year}", "did not provide"),
        ),
        _COMPARED,
        ("none", "zero"),
    ),
    "prosecutions": Telling(
        "Authorities prosecuted {new} suspect{s} in {year}",
        (
            ("Authorities did not prosecute any suspects in {year}", "any"),
            ("Authorities prosecuted no suspects in {year}", "no"),
            ("There were no prosecutions in {year}", "no"),
        ),
        (
            ("Authorities did not report how many suspects they prosecuted in {year}", "did not report"),
            ("The government did not report any prosecutions in {year}", "did not report"),
        ),
        _COMPARED,
        ("none", "zero"),
    ),
    "convictions": Telling(
        "Authorities convicted {new} trafficker{s} in {year}",
        (
            ("Authorities did not convict any traffickers in {year}", "any"),
            ("Authorities convicted no traffickers in {year}", "no"),
            ("There were no convictions in {year}", "no"),
            ("Authorities convicted zero traffickers in {year}", "zero"),
        ),
        (("Authorities did not report how many traffickers they convicted in {year}", "did not report"),),
        _COMPARED,
        ("none", "zero"),
    ),
    "victims_identified": Telling(
        "The government identified {new} victim{s} in {year}",
        (
            ("The government did not identify any victims in {year}", "any"),
            ("The government identified no victims in {year}", "no"),
            ("The government identified zero victims in {year}", "zero"),
        ),
        (
            ("The government did not report the number of victims it identified in {year}", "did not report"),
            ("The government did not report identifying any victims in {year}", "did not report"),
        ),
        ", compared with {old} victim{s} in {before}",
        ("no", "zero"),
    ),
}
"""How each measure is told. That there were none and that nothing was reported are different facts."""
