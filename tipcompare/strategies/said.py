"""What invented narratives say beside figures and recommendations, section by section."""

from __future__ import annotations

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

MORE = {
    "summary": (
        "The government also finished a handbook for judges and gave it to every court.",
        "Officials spoke of the problem more openly than before.",
    ),
    "prosecution": (
        "Judges in the capital used a new handbook on evidence.",
        "Observers noted that cases moved slowly through the courts of the interior.",
        "A special unit within the federal police kept its own laboratory for telephones.",
        "Prosecutors in the ports worked with customs officers on suspicious cargo manifests.",
        "Corruption among officials at the river crossings remained a concern.",
        "The academy for judges offered its course on the law in two languages.",
    ),
    "protection": (
        "The ministry of health kept guidelines for nurses who meet people in distress.",
        "Observers described long waits for interpreters in the interior.",
        "Social workers in the valleys used bicycles to visit families.",
        "The law allowed witnesses to testify behind a screen.",
        "Care outside the capital was of uneven quality.",
        "A charity for fishermen ran a kitchen beside the harbor.",
    ),
    "prevention": (
        "Posters in bus stations showed how false offers of work can be told.",
        "The ministry of labor kept a list of licensed recruitment agencies on its website.",
        "Radio plays in both languages warned of debts that never end.",
        "Diplomats received a leaflet on the treatment of domestic workers before they left.",
        "The council published its minutes in the official gazette.",
        "Mayors along the coast asked for closer control of the yards.",
    ),
    "profile": (
        "Children from the hill villages herd goats for owners who keep their pay.",
        "Debts to recruiters bind whole families to brick kilns.",
        "Some boys from the coast beg for masters in the inland markets.",
    ),
}
"""Further sentences of each section, none with a figure."""
