"""What invented narratives ask for: by hand, so that what is drawn reads like the real thing."""

from __future__ import annotations

from attrs import frozen


@frozen(order=True)
class Topic:
    """One thing a report may ask for, in each of the forms it can take over the editions.

    Args:
        key: names it.
        plain: the recommendation, asking for two things in one sentence.
        reworded: the same in other words.
        halves: the same as two recommendations that together cover it.
    """

    key: str
    plain: str
    reworded: str
    halves: tuple[str, str]


def _topic(key: str, verb_one: str, verb_two: str, reworded: str) -> Topic:
    """Join the two halves into one sentence."""
    joined = f"{verb_one}, and {verb_two[0].lower()}{verb_two[1:]}"
    return Topic(key, f"{joined}.", reworded, (f"{verb_one}.", f"{verb_two}."))


TOPICS = (
    _topic(
        "inspectors",
        "Train labor inspectors in the quarry towns to recognize forced labor",
        "Send them on unannounced inspections of stone yards every month",
        "Give labor inspectors in the quarry towns training to recognize forced labor, and send them every month on "
        "inspections of stone yards that nobody announces.",
    ),
    _topic(
        "penal code",
        "Amend Law No. 188 (the penal code) to remove fines in place of imprisonment",
        "Prescribe penalties for trafficking that are as severe as those for rape",
        "Amend Law No. 188 (the penal code) so that fines no longer stand in place of imprisonment, and prescribe "
        "penalties as severe for trafficking as those for rape.",
    ),
    _topic(
        "shelter",
        "Open a shelter for men and boys in the harbor of St. Orva",
        "Pay nurses and interpreters to work there at night",
        "Open in the harbor of St. Orva a shelter that takes men and boys, and pay for nurses and interpreters who "
        "work there at night.",
    ),
    _topic(
        "officials",
        "Prosecute complicit officials at border crossings",
        "Publish how each border officer’s case ended",
        "Vigorously prosecute officials at border crossings who are complicit, and publish how the case of each "
        "border officer ended.",
    ),
    _topic(
        "action plan",
        "Write a national action plan with a budget of its own",
        "Report to parliament twice a year on what became of it",
        "Write a new national action plan that has its own budget, and twice a year report to parliament what became "
        "of the plan.",
    ),
    _topic(
        "recruitment fees",
        "Ban recruitment fees charged to domestic workers going abroad",
        "Withdraw the licenses of agencies that keep workers’ passports",
        "Ban all recruitment fees that domestic workers going abroad are charged, and withdraw licenses from agencies "
        "that keep their passports.",
    ),
    _topic(
        "begging",
        "Screen children found begging in markets and cafés for indicators of exploitation",
        "Refer the youngest of them to foster families",
        "Screen for indicators of exploitation all children who are found begging in markets and cafés, and refer the "
        "youngest to foster families.",
    ),
    _topic(
        "register",
        "Collect figures on every investigation in one central register",
        "Let universities study the register without names",
        "Collect in one central register the figures on every investigation, and let universities study it with names "
        "left out.",
    ),
    _topic(
        "permits",
        "Grant residence permits to foreign witnesses",
        "Allow them to take a job while a trial lasts",
        "Grant foreign witnesses residence permits of their own, and allow them to take jobs for as long as a trial "
        "lasts.",
    ),
    _topic(
        "hotline",
        "Fund a telephone hotline that answers in all four languages",
        "Advertise its number aboard ferries and long-distance buses",
        "Fund a hotline by telephone that answers in all of the four languages, and advertise the number on ferries "
        "and long-distance buses.",
    ),
    _topic(
        "restitution",
        "Order restitution for victims in criminal verdicts",
        "Seize the assets of convicted traffickers to pay it",
        "Order in criminal verdicts that victims get restitution, and to pay it seize assets that convicted "
        "traffickers own.",
    ),
    _topic(
        "vessels",
        "Extend the labor law to crews of fishing vessels under foreign flags",
        "Let harbor masters hold back ships whose crews were not paid",
        "Extend the labor law so that it covers crews of fishing vessels that fly foreign flags, and let harbor "
        "masters hold ships back whose crews were not paid.",
    ),
    _topic(
        "prosecutors",
        "Appoint specialized prosecutors in each province",
        "Shield their offices from yearly cuts",
        "Appoint in each province prosecutors who are specialized, and shield from yearly cuts the offices they have.",
    ),
    _topic(
        "schools",
        "Teach secondary schools about false “au pair” offers on the internet",
        "Involve survivors in designing the lessons",
        "Teach pupils of secondary schools about “au pair” offers on the internet that are false, and involve "
        "survivors when the lessons are designed.",
    ),
)

TOPIC = {topic.key: topic for topic in TOPICS}
"""Every topic by its key."""
