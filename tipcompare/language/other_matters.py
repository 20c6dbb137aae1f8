"""English words for other crimes than trafficking, and for what else there are cases of."""

from __future__ import annotations

from tipcompare.language.vocabulary import Words, phrases, words

_OTHER_CRIMES = words("assault, rape, kidnapping, abduction, theft, fraud, murder")
_PIMPING = words(
    "pimping, pandering, procuring, procuration, brothel-keeping, keeping a brothel, brothel keeping, prostitution by "
    "others, exploitation of prostitution, exploiting prostitution, organizing prostitution, promoting prostitution, "
    "facilitating prostitution, child pornography, illegal migration, living on the earnings of prostitution, living "
    "off the earnings of prostitution, living off the proceeds of prostitution, living on the proceeds of prostitution"
)
_OTHER_LAWS = words(
    "other laws, related laws, other statutes, other provisions, other articles, other charges, related charges, "
    "lesser charges, lesser crimes, immigration law, immigration laws, immigration violations, immigration crimes, "
    "labor violations, labor law violations, labor code violations, non-trafficking laws, non-trafficking statutes, "
    "non-trafficking charges, anti-smuggling laws, smuggling laws"
)
_OWN_OFFENSES = words(
    "immigration violations, immigration offenses, immigration crimes, immigration-related offenses, "
    "immigration-related violations, immigration-related crimes, illegal entry, illegal stay, illegal residence, "
    "illegal residency, unlawful entry, overstay, overstays, overstaying, visa overstays, soliciting, solicitation, "
    "loitering, vagrancy, growing cannabis, cultivating cannabis, cannabis cultivation, cannabis production, cannabis "
    "offenses"
)
_OTHER_MATTERS = words(
    "forgery, document forgery, robbery, burglary, arson, extortion, blackmail, corruption, bribery, embezzlement, tax "
    "evasion, money laundering, drug possession, perjury, vandalism, libel, homicide, manslaughter, poaching, drug "
    "trafficking, arms trafficking, wildlife trafficking, organ trafficking, tuberculosis, malaria, cholera, measles, "
    "hepatitis, hiv, covid-19, malnutrition, dysentery, typhoid, pneumonia, scabies, polio, rabies, anemia, "
    "depression, infection, illness, disease, pregnancy, suicide, divorce, truancy, nonpayment, wage theft, domestic "
    "violence, gender-based violence, intimate partner violence, family violence, lost documents, lost passports, "
    "overstay, illegal stay, overcharging, crimes unrelated to trafficking, crimes other than trafficking, other "
    "crimes, other crime, other offenses, other abuse, other abuses, related crimes, related offenses, similar crimes, "
    "similar offenses, sexual harassment, child marriage, early marriage, child abuse, child neglect, visa fraud, "
    "passport fraud, document fraud, fraudulent documents, fraudulent travel documents"
)

OTHER_MATTERS: dict[str, Words] = {
    "other-crime": (
        *words(
            "smuggling, migrant smuggling, human smuggling, alien smuggling, people smuggling, for related offenses, "
            "for related crimes, of related offenses, of related crimes, for other offenses, for other crimes, for "
            "lesser offenses, possessing child pornography, possession of child pornography, for unrelated crimes, for "
            "unrelated offenses"
        ),
        *phrases("unrelated to, not related to, other than", "trafficking, human trafficking, trafficking in persons"),
        *phrases("of, with, of the, with the", _OTHER_CRIMES),
        *phrases(
            "of, for, with",
            "breaching conditions of stay, overstaying, overstaying their visas, illegal entry, illegal stay, unlawful "
            "entry, immigration offenses",
        ),
    ),
    "lesser-crime": (*_PIMPING, *_OTHER_LAWS, *phrases("for, of", "prostitution", "of, by, involving")),
    "own-offense": _OWN_OFFENSES,
    "sells-sex": words(
        "in prostitution, in commercial sex, engaged in prostitution, engaging in prostitution, sex workers, sex "
        "worker, prostitutes, prostitute, for prostitution, of prostitution, for commercial sex, on prostitution "
        "charges, for prostitution offenses, for prostitution violations, for prostitution crimes"
    ),
    "persecuted": words(
        "tortured, dissident, dissidents, protester, protesters, demonstrators, political prisoner, political "
        "prisoners, union leader, union leaders, opposition leader, opposition leaders, blogger, bloggers"
    ),
    "other-matter": phrases("of", _OTHER_MATTERS),
}
"""Marks of these words."""
