"""English words for other crimes than trafficking, and for what else there are cases of."""

from __future__ import annotations

from tipcompare.language.in_court import FAMILY_LAWS
from tipcompare.language.vocabulary import Words, gather, phrases, words

_OTHER_CRIMES = words("assault, rape, kidnapping, abduction, theft, fraud, murder")
_CRIMES_ALONE = words(
    "forgery, document forgery, robbery, burglary, extortion, blackmail, embezzlement, tax evasion, money laundering, "
    "drug possession, perjury, homicide, manslaughter, drug trafficking, arms trafficking, wildlife trafficking, organ "
    "trafficking, domestic violence, visa fraud, passport fraud, document fraud"
)
_OF_STAY = words("illegal entry, illegal stay, unlawful entry, overstaying, immigration offenses")
_PIMPING = (
    *words(
        "pimping, pandering, procuring, procuration, brothel-keeping, keeping a brothel, brothel keeping, prostitution "
        "by others, exploitation of prostitution, child pornography, illegal migration"
    ),
    *phrases("exploiting, organizing, promoting, facilitating", "prostitution"),
    *phrases("living", "on, off", "the earnings, the proceeds", "of prostitution"),
)
_OTHER_LAWS = words(
    "other laws, related laws, other statutes, other provisions, other articles, other charges, related charges, "
    "lesser charges, residency law, residency laws, immigration law, immigration laws, immigration "
    "violations, immigration crimes, labor violations, labor law violations, labor code violations, non-trafficking "
    "laws, non-trafficking statutes, non-trafficking charges, anti-smuggling laws, smuggling laws"
) + phrases("related, lesser", "offenses, crimes")
_SEX_WORKERS = words("sex workers, sex worker, prostitutes, prostitute")
_UNLAWFUL_HIRING = phrases("illegal, unlicensed, unlawful", ", labor", ("recruitment", "recruitment fees")) + phrases(
    ", labor", "recruitment", "fraud"
)
_PAPERS_KEPT = phrases("passport, document", "retention, confiscation")
_UNPAID = phrases("unpaid, withheld, withholding, nonpayment of, non-payment of", "wages, salaries")
_BESIDE = (
    *words("child sex tourism, child sex tourists, child sex tourist, sex tourists, sex tourist, recruiters"),
    *phrases("recruitment, employment", "agencies, agency, agents, companies, firms"),
    *phrases("fraudulent", ", labor", "recruitment"),
    *phrases(", fraudulent, unscrupulous, unlicensed, illegal", "labor", "recruiters, recruiter"),
    *_UNLAWFUL_HIRING,
    *_PAPERS_KEPT,
    *phrases(
        "retaining, withholding, confiscating, retention of, confiscation of", ", workers, employees", "passports"
    ),
)
_OTHER_MATTERS = _CRIMES_ALONE + words(
    "corruption, bribery, tuberculosis, malaria, cholera, measles, hepatitis, hiv, covid-19, "
    "malnutrition, illness, disease, suicide, truancy, nonpayment, wage theft, gender-based "
    "violence, family violence, lost documents, overcharging, crimes other than trafficking, other crimes, other "
    "offenses, other abuses, related crimes, related offenses, similar crimes, similar offenses, sexual harassment, "
    "child marriage, child abuse, child neglect, fraudulent documents, "
    "fraudulent travel documents, beatings, mistreatment, ill-treatment, police brutality, police violence, violence "
    "against, violence by, excessive force, excessive use of force"
)
FOR_CRIMES = phrases("of, for, with", _OTHER_CRIMES) + phrases("for, with", _CRIMES_ALONE)
"""Other crimes with the word that tells that somebody is accused of them."""
VICTIMS_OF_ELSE = phrases(
    "crime, domestic violence, gender-based violence, family violence, sexual violence", "victims, survivors"
)
"""Victims of any crime, or of another than trafficking."""

OF_ANY_LAW: frozenset[str] = gather(
    """
    appropriate conspiracy core corresponding current different domestic existing false felony former further local
    longstanding main misdemeanor modern multiple new old previous relevant same separate serious sharia similar
    state stricter successor unknown various
    """
)
"""Words before "law" or "charges" that do not tell on what they are: "under the main law"."""

ADJECTIVES = ("able", "al", "ary", "ed", "ible", "ic", "ive", "ous")
"""How words end that say what a law or charge is like, and not on what it is: "criminal", "organic", "amended"."""

OTHER_MATTERS: dict[str, Words] = {
    "other-crime": (
        *phrases(", migrant, human, alien, people", "smuggling, smugglers"),
        *phrases("for", "other, unrelated, non-trafficking", "offenses, crimes"),
        *words("of related offenses, of related crimes"),
        *phrases("possessing, possession of", "child pornography"),
        *phrases("unrelated to, not related to, other than", "trafficking, human trafficking, trafficking in persons"),
        *phrases("of the, with the", _OTHER_CRIMES),
        *FOR_CRIMES,
        *phrases("of, for, with", (*_OF_STAY, *words("breaching conditions of stay, overstaying their visas"))),
    ),
    "lesser-crime": (
        *_PIMPING,
        *_OTHER_LAWS,
        *phrases("for, of, with", "prostitution", "of, by, involving"),
        *words("prostitution-related, pimping-related"),
    ),
    "own-offense": _OF_STAY
    + words(
        "immigration violations, immigration crimes, immigration-related offenses, immigration-related violations, "
        "immigration-related crimes, illegal residence, illegal residency, overstay, overstays, visa overstays, "
        "soliciting, solicitation, loitering, vagrancy, growing cannabis, cultivating cannabis, cannabis cultivation, "
        "a strike, going on strike, illegal fishing, poaching"
    )
    + phrases(
        "striking, protesting, demonstrating, picketing, petitioning", "over, for, against, about, unpaid, the, their"
    )
    + phrases("leading, organizing, joining, staging", "a, the", "strike, protest, demonstration, walkout")
    + phrases(
        "crimes under, offenses under, violations of, violating, breaching",
        ", the",
        "immigration act, immigration code, immigration law, immigration laws",
    ),
    "of-stay": words("immigration, residence, residency, aliens, foreigners, vagrancy, morals, public morals, morality")
    + FAMILY_LAWS,
    "sex-workers": _SEX_WORKERS,
    "sells-sex": _SEX_WORKERS
    + words(
        "in prostitution, in commercial sex, engaged in prostitution, engaging in prostitution, for prostitution, with "
        "prostitution, of prostitution, for commercial sex, on prostitution charges, for prostitution "
        "offenses, for prostitution violations, for prostitution crimes"
    ),
    "other-offenders": words(
        "rapists, murderers, killers, thieves, robbers, kidnappers, drug dealers, smugglers, attackers, assailants, "
        "gunmen, assassins, looters, rioters, vandals, arsonists"
    ),
    "persecuted": words(
        "tortured, dissident, dissidents, protester, protesters, demonstrators, political prisoner, political "
        "prisoners, union leader, union leaders, opposition leader, opposition leaders, blogger, bloggers"
    ),
    "hired": words("workers, laborers, labourers, migrant workers, strikers"),
    "beside-topic": phrases("non-trafficking", "crime, crimes, offenses, offences, abuse, abuses, cases, victims"),
    "other-matter": (
        *phrases("of", ", alleged, suspected", _OTHER_MATTERS),
        *phrases("over", ", a, an", _OTHER_CRIMES),
    ),
    "killing": words(
        "murder, murders, murdering, killing, killings, homicide, homicides, manslaughter, assassination, "
        "assassinating, attacking, assaulting, stabbing, shooting"
    ),
    "killed": words("murdered, killed, assassinated"),
    "any-crime": words("of crime, of crimes, of violent crime, of violent crimes, of violence"),
    "victims-of-else": VICTIMS_OF_ELSE + phrases("of", "various, other, different, all", ("crimes", "crime types")),
    "beside-crime": _BESIDE,
    "unlawful-hiring": _UNLAWFUL_HIRING
    + _PAPERS_KEPT
    + _UNPAID
    + phrases("wage, salary, contract", "violations, disputes"),
}
"""Marks of these words."""
