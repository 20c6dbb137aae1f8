"""Groups of people and topics by the words that name them, for counting what is said and what is no longer said.

Declarations only. A form is written in lower case, its words set apart by one space; a star stands for any ending.
"""

from __future__ import annotations

from attrs import field, frozen, validators

from tipcompare.language.vocabulary import phrases, words


@frozen(cache_hash=True)
class Group:
    """One group of people, or one topic.

    Args:
        key: short name, as in tables.
        title: for people.
        forms: what names it; at least one.
        aside: wordings that begin with or hold one of these and name something else.
    """

    key: str = field(validator=validators.matches_re(r"[^\s;,]+"))
    title: str
    forms: tuple[str, ...] = field(validator=validators.min_len(1))
    aside: tuple[str, ...] = ()


GROUPS: tuple[Group, ...] = (
    Group(
        "women",
        "Women",
        words("women, woman, female, females, women's, woman's"),
        aside=words("female child*, female minor*, female student*, forms of discrimination against women"),
    ),
    Group(
        "men",
        "Men",
        words("men, man, male, males, men's"),
        aside=words("male child*, male minor*, male student*, adolescent male*, man checkpoint*, man roadblock*"),
    ),
    Group(
        "children",
        "Children",
        words("child, children, child's, children's, minor, minors, minor child*, juvenile*"),
        aside=words("minor offense*, minor crime*, minor violation*, minor injur*, minor impact*, minor change*"),
    ),
    Group("girls", "Girls", words("girl, girls, girls'")),
    Group("boys", "Boys", words("boy, boys, boys'")),
    Group(
        "lgbtqi",
        "LGBTQI+ persons",
        words(
            "lgbt*, gay, gays, lesbian*, homosexual*, bisexual*, transgender*, intersex*, queer, same-sex, sexual "
            "orientation, gender identity, sexual minorities"
        ),
    ),
    Group(
        "migrants",
        "Migrants",
        words(
            "migrant*, immigrant*, undocumented, undocumented migrant*, undocumented immigrant*, overseas workers, "
            "foreign workers"
        ),
        aside=words("undocumented work, undocumented employment, undocumented labor, rights of all migrant workers"),
    ),
    Group(
        "refugees",
        "Refugees and displaced persons",
        words("refugee*, asylum*, displaced, idp, idps, returnee*"),
        aside=words("commissioner for refugees, commission for refugees, un refugee agency"),
    ),
    Group("stateless", "Stateless persons", words("stateless*, statelessness")),
    Group(
        "indigenous",
        "Indigenous people",
        words(
            "indigenous, aboriginal*, first nations, tribal people*, tribal communit*, tribal child*, scheduled tribe*"
        ),
        aside=words("indigenous and foreign, indigenous armed, indigenous militia*"),
    ),
    Group(
        "minorities",
        "Ethnic and racial minorities",
        words(
            "minority, minorities, ethnic minorit*, racial minorit*, minority ethnic, ethnic, ethnicit*, racial*, of "
            "race, on race, their race, race and ethnic*, race or ethnic*, roma, romani, afro-descendant*, caste*"
        ),
        aside=words(
            "minority of, minority party, minority parties, minority government*, minority share*, elimination of "
            "racial discrimination"
        ),
    ),
    Group(
        "religion",
        "Religious groups",
        words("religious, religion*, muslim*, christian*, jewish, jews, antisemit*, anti-semit*, bahai*, baha'i*"),
    ),
    Group("disabilities", "Persons with disabilities", words("disabilit*, disabled")),
    Group("elderly", "Older persons", words("elderly, older persons, older people, older adults")),
    Group(
        "workers",
        "Workers and unions",
        words("worker, workers, union, unions, trade union*, collective bargaining, labor rights"),
        aside=words(
            "child worker*, child domestic worker*, child street worker*, adolescent worker*, minor worker*, underage "
            "worker*, sex worker*, social worker*, welfare worker*, protection worker*, care worker*, case worker*, "
            "youth worker*, health worker*, aid worker*, relief worker*, humanitarian worker*, european union, african "
            "union, soviet union, women's union, union territor*, customs union*, credit union*"
        ),
    ),
    Group(
        "domestic-workers",
        "Domestic workers",
        words("domestic work, domestic worker*, domestic service, domestic servant*, domestic servitude"),
    ),
    Group(
        "fishers",
        "Fishers and seafarers",
        words("fisher, fishers, fisherman, fishermen, fisherfolk, seafarer*, fishing vessel*, fishing crew*"),
    ),
    Group(
        "commercial-sex",
        "Prostitution and commercial sex",
        words(
            "commercial sex, commercial sexual exploit*, commercially sexually exploit*, prostitut*, sex worker*, sex "
            "tourism"
        ),
        aside=words("prostitution and child pornography"),
    ),
    Group(
        "child-soldiers",
        "Child soldiers",
        words(
            "child soldier*, child combatant*, child recruit*, children as soldiers, recruitment of child*, "
            "recruitment and use of child*, children in armed conflict, children used in armed conflict, children "
            "associated with armed"
        ),
        aside=(
            *phrases("recruitment of child*, child recruit*", "into, into the, by", "gang*, criminal"),
            *phrases("child, protocol", ("on the involvement of children in armed conflict",)),
        ),
    ),
    Group("street-children", "Street children and begging", words("street child*, homeless child*, begging, beggar*")),
    Group("survivors", "Survivors", words("survivor*")),
    Group("prisoners", "Prisoners and detainees", words("prisoner*, detainee*, prison conditions, pretrial detention")),
    Group(
        "journalists",
        "Journalists and media",
        words("journalist*, media, the press, press freedom, freedom of expression, censor*"),
        aside=words("social media, media campaign*"),
    ),
    Group(
        "civil-society",
        "Civil society",
        words("civil society, ngo, ngos, nongovernmental, human rights defender*, activist*"),
        aside=words("nongovernmental armed, nongovernmental militia*, nongovernmental force*"),
    ),
    Group(
        "political",
        "Elections and political rights",
        words("election*, opposition parties, opposition party, political participation"),
    ),
    Group(
        "gender-violence",
        "Sexual, domestic and gender-based violence",
        words(
            "rape, rapes, raped, domestic violence, gender-based violence, violence against women, femicide*, sexual "
            "harassment, sexual violence, sexual abuse*, sexual assault*, sexually abus*, sexually assault*, female "
            "genital*, fgm*"
        ),
    ),
    Group("reproductive", "Reproductive rights", words("reproductive, contracepti*, maternal, abortion*, steriliz*")),
    Group(
        "corruption",
        "Corruption and complicity",
        words("corrupt*, complicit*, bribe*"),
        aside=words("corruption of minors, corruption of a minor"),
    ),
    Group("impunity", "Impunity", words("impunity")),
    Group(
        "torture",
        "Torture and ill-treatment",
        words("torture*, cruel, ill-treatment"),
        aside=words("committee against torture, convention against torture"),
    ),
    Group(
        "arbitrary-detention",
        "Arbitrary arrest and detention",
        words("arbitrary detention*, arbitrary arrest*, arbitrarily detain*, arbitrarily arrest*"),
    ),
    Group(
        "unlawful-killings",
        "Disappearances and unlawful killings",
        words("enforced disappearance*, forced disappearance*, extrajudicial*, unlawful killing*"),
        aside=words("persons from enforced disappearance*"),
    ),
    Group(
        "discrimination",
        "Discrimination",
        words("discriminat*, hate crime*, hate speech, xenophob*"),
        aside=words("elimination of all forms of discrimination, elimination of racial discrimination"),
    ),
)
"""Who reports on human rights and on trafficking speak of."""
