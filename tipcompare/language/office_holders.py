"""Those who hold an office of the state, by words of their own: of their trials nobody adds up a country's figures."""

from __future__ import annotations

from tipcompare.language.vocabulary import phrases, words


def _one_and_many(ones: str) -> tuple[str, ...]:
    """Return names of one holder of an office with those of several: "mayor, mayors"."""
    return tuple(name for one in words(ones) for name in (one, f"{one}s"))


OFFICE_HOLDERS = (
    _one_and_many(
        "police inspector, police chief, police lieutenant, police captain, police commander, police commissioner, "
        "police sergeant, border inspector, customs inspector, immigration inspector, ministry employee, state "
        "employee, municipal employee, consular employee, embassy employee, court employee, public employee, embassy "
        "staff member, consular staff member, public servant, prison warden, warder, former guard, mayor, deputy "
        "mayor, governor, deputy governor, deputy chief, deputy head, deputy director, minister, deputy minister, "
        "former minister, parliamentarian, senator, councilor, councillor, council member, legislator, ambassador, "
        "consul, former consul, attaché, former governor, former judge, judge, magistrate, court clerk, court "
        "registrar, district registrar, village head, village chief, district head, district chief, district "
        "administrator, district commissioner, immigration clerk, consular clerk, customs clerk, passport clerk, "
        "municipal clerk, colonel, lieutenant colonel, sergeant, police constable, constable, corporal, brigadier, "
        "gendarme, jailer, warden, immigration agent, customs agent, police agent, customs supervisor, detective, "
        "sheriff, bailiff, attache, labor attache, labor attaché, vice consul, law enforcement agent, security agent, "
        "state agent, politician, lawmaker"
    )
    + words(
        "chief of police, chiefs of police, former head of the, former chief of the, former chief of police, member of "
        "parliament, members of parliament, congressman, congressmen, headman, headmen, serviceman, servicemen, police "
        "personnel, military personnel, security personnel, embassy staff, consular staff, ministry staff, court staff"
    )
    + phrases(
        "member, members, employee, employees, staff members, agents",
        "of",
        "the armed forces, the army, the navy, the gendarmerie, the presidential guard, the ministry, the ... "
        "ministry, the ministry of, the embassy, the ... embassy, the government, the judiciary, the ... guard, "
        "the ... army, the ... forces",
    )
    + phrases(
        ", former",
        "chief, chiefs, head, heads, director, directors",
        "of",
        "a, the, a ..., the ...",
        "office, department, directorate, bureau, station, district, village",
    )
)

STATE_OFFICIALS = words(
    "officials, official, police officers, police officer, soldiers, soldier, diplomats, diplomat, government "
    "employees, government employee, public officials, peacekeepers, policemen, civil servants, government officials, "
    "law enforcement officers, immigration officers, immigration officials, officers, officer, immigration officer, "
    "law enforcement officer, law enforcement officials, policeman, prison guard, border agents, customs officials, "
    "customs officers, civil servant, public official, government official, immigration official, military officer, "
    "labor inspector, labor inspectors, prosecutors, police, prison guards, border guards, military officials, "
    "military officers, consular officers, consular officer, consular officials, consular official"
)
"""Those who serve the state, by words that many share: what became of them is a figure."""

OFFICIAL_MISDEEDS = words(
    "complicit, complicity, official corruption, judicial corruption, police corruption, trafficking-related corruption"
)
"""What only those who hold an office do."""
