"""Those who hold an office of the state, by words of their own: of their trials nobody adds up a country's figures."""

from __future__ import annotations

from tipcompare.language.vocabulary import words

OFFICE_HOLDERS = words(
    "police inspector, police inspectors, police chief, police chiefs, chief of police, chiefs of police, police "
    "lieutenant, police captain, police commander, police commanders, police commissioner, police sergeant, border "
    "inspector, border inspectors, customs inspector, customs inspectors, border police officer, border police "
    "officers, immigration inspector, immigration inspectors, ministry employee, ministry employees, state employee, "
    "state employees, municipal employee, municipal employees, prison warden, prison wardens, former guard, former "
    "guards, mayor, deputy mayor, deputy mayors, governor, deputy governor, deputy chief, deputy chiefs, deputy head, "
    "deputy director, former head of the, former chief of the, former chief of police, member of parliament, members "
    "of parliament, parliamentarian, parliamentarians, senator, senators, councilor, councilors, ambassador, "
    "ambassadors, governors, former governor, former governors, former minister, former ministers, former judge, "
    "former judges, legislator, legislators, congressman, congressmen, councillor, councillors, council member, "
    "council members, consul, former consul"
)

OFFICIAL_MISDEEDS = words("complicit, complicity, official corruption, trafficking-related corruption")
"""What only those who hold an office do."""
