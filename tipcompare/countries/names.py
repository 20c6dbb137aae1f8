"""What ISO 3166 lacks or names otherwise: the reports' own names by year, further names, lifetimes, invented countries.

Source: the headings of the Trafficking in Persons Reports 2001-2025 and the file and record names of the Findings on
the Worst Forms of Child Labor 2013-2022. Where the year of a change is told by no heading we have, the note says so.
"""

from __future__ import annotations

REPORT_NAMES: dict[str, tuple[tuple[str, int | None], ...]] = {
    # code: (name, last edition that prints it), oldest first; None where it is in use.
    "ANT": (("Netherlands Antilles", None),),
    "BHS": (("The Bahamas", None),),
    "BOL": (("Bolivia", None),),
    "BRN": (("Brunei", None),),
    "CIV": (("Cote d'Ivoire", None),),
    "COD": (("Democratic Republic of the Congo", None),),
    "COG": (("Republic of the Congo", None),),
    "CPV": (("Cape Verde", 2013), ("Cabo Verde", None)),
    "CUW": (("Curacao", None),),
    "CZE": (("Czech Republic", None),),  # still so in 2023; no heading of 2024 or 2025 at hand
    "FLK": (("Falkland Islands", None),),
    "FSM": (("Micronesia", None),),
    "GMB": (("The Gambia", None),),
    "IRN": (("Iran", None),),
    "KGZ": (("Kyrgyz Republic", None),),
    "KOR": (("South Korea", None),),
    "LAO": (("Laos", None),),
    "MAC": (("Macau", None),),
    "MDA": (("Moldova", None),),
    "MKD": (("Macedonia", 2018), ("North Macedonia", None)),
    "MMR": (("Burma", None),),
    "PRK": (("North Korea", None),),
    "PSE": (("West Bank and Gaza", None),),
    "RUS": (("Russia", None),),
    "SCG": (("Serbia and Montenegro", None),),
    "SHN": (("Saint Helena, Ascension, and Tristan da Cunha", None),),
    "SVK": (("Slovak Republic", None),),
    "SWZ": (("Swaziland", 2017), ("Eswatini", None)),
    "SXM": (("Sint Maarten", None),),
    "SYR": (("Syria", None),),
    "TLS": (("East Timor", 2006), ("Timor-Leste", None)),
    "TUR": (("Turkey", 2022), ("Türkiye", None)),
    "TWN": (("Taiwan", None),),
    "TZA": (("Tanzania", None),),
    "USA": (("United States of America", None),),
    "VAT": (("Holy See", None),),
    "VEN": (("Venezuela", None),),
    "VGB": (("British Virgin Islands", None),),
    "VIR": (("U.S. Virgin Islands", None),),
    "VNM": (("Vietnam", None),),
    "XKX": (("Kosovo", None),),
    "XOL": (("Orlenia", None),),
    "XSB": (("Sabland", 2017), ("Saberia", None)),
    "XVE": (("Vesmark", None),),
    "YUG": (("Federal Republic of Yugoslavia", None),),
}

FURTHER_NAMES: dict[str, tuple[str, ...]] = {
    # Names, spellings and misprints seen that neither ISO 3166 nor REPORT_NAMES has.
    "ARE": ("UAE",),
    "ATG": ("Antigua",),
    "BIH": ("Bosnia",),
    "BRN": ("Negara Brunei Darussalam",),
    "CAF": ("CAR", "Central African Rep"),
    "CCK": ("Cocos Islands",),
    "CHN": ("China, People's Republic", "PRC", "Mainland China"),
    "CIV": ("Ivory Coast",),
    "COD": (
        "DRC",
        "DR Congo",
        "Congo, Democratic Republic of the",
        "Congo-Kinshasa",
        "Congo (DRC)",
        "Zaire",
        "Congo, Democratic Republic",
        "Congo, Democratic Rep. of the",
    ),
    "COG": ("Congo-Brazzaville", "Congo (Brazzaville)", "ROC", "Congo Republic", "Congo, Republic of the"),
    "COM": ("Comoro Islands",),
    "CPV": ("Cape (Cabo) Verde", "Cabo (Cape) Verde"),
    "CZE": ("Czechia",),
    "DOM": ("Dom. Rep.", "Dominican Rep"),
    "FLK": ("Falkland Islands (Islas Malvinas)", "Islas Malvinas"),
    "FSM": ("Micronesia, Federated States", "FSM"),
    "GBR": ("UK", "Great Britain", "Britain"),
    "GNB": ("Guinea Bissau",),
    "GUY": ("Co-operative Republic of Guyana",),
    "HKG": ("Hong Kong SAR", "Hong Kong (China)", "Hong Kong Special Administrative Region"),
    "IOT": ("British Indian Ocean Territories",),
    "ISR": (
        "Israel, West Bank and Gaza",
        "Israel and the Occupied Territories",
    ),
    "KGZ": ("Kyrgystan", "Kyrgzystan", "Kyrgyz"),
    "KNA": ("St. Kitts",),
    "KOR": ("S. Korea", "ROK"),
    "LAO": ("Lao PDR",),
    "MAC": (
        "Macau SAR",
        "Macau (China)",
        "Macao SAR",
        "Macau Special Administrative Region",
        "Macao Special Administrative Region",
    ),
    "MKD": (
        "Macedonia, the former Yugoslav Republic of",
        "FYROM",
        "Former Yugoslav Republic of Macedonia",
        "Republic of Macedonia",
        "Macedonia (FYROM)",
    ),
    "MMR": ("Myanmar (Burma)", "Burma (Myanmar)", "Republic of the Union of Myanmar"),
    "MSR": ("Monteserrat",),
    "PHL": ("Phillipines", "The Philippines"),
    "PRK": ("N. Korea", "DPRK"),
    "PSE": (
        "West Bank & Gaza Strip",
        "Palestinian Territories",
        "West Bank",
        "Gaza Strip",
        "Gaza",
        "Palestinian Authority",
        "Palestine",
    ),
    "RUS": ("Russian Federation",),
    "SCG": ("Serbia-Montenegro",),
    "SHN": ("Saint Helena", "St. Helena", "Saint Helena, Ascension, and Tristan da Cuñha"),
    "SMR": ("Republic of San Marino",),
    "SWZ": ("Kingdom of Swaziland", "Kingdom of Eswatini", "eSwatini"),
    "SXM": ("St. Maarten", "Sint Maarten (Dutch part)", "Saint Maarten"),
    "TTO": ("Trinidad",),
    "TUR": ("Turkiye", "Turkey (Türkiye)", "Türkiye (Turkey)", "Republic of Turkey"),
    "USA": ("United States", "US", "USA"),
    "VAT": ("Vatican", "Vatican City"),
    "VCT": ("St. Vincent", "Saint Vincentand the Grenadines"),
    "VGB": ("Virgin Islands, British",),
    "VIR": ("Virgin Islands, U.S.", "United States Virgin Islands"),
    "XKX": ("Republic of Kosovo",),
    "YUG": ("Yugoslavia", "Yugoslavia, Federal Republic of", "FRY"),
}

AMBIGUOUS_NAMES: dict[str, tuple[str, ...]] = {
    # Names that by themselves fit several countries, though ISO 3166 may give them to one.
    "Congo": ("COD", "COG"),
    "Korea": ("KOR", "PRK"),
    "Virgin Islands": ("VGB", "VIR"),
    "Saint Martin": ("MAF", "SXM"),
}

LIFETIMES: dict[str, tuple[int | None, int | None]] = {
    # First and last edition that could have a narrative on it, for those that came or went.
    "ANT": (None, 2010),
    "CUW": (2011, None),
    "MNE": (2007, None),
    "SCG": (2003, 2006),
    "SRB": (2007, None),
    "SSD": (2012, None),
    "SXM": (2011, None),
    "YUG": (None, 2002),
}

INVENTED = ("XOL", "XSB", "XVE")
"""Codes of the invented countries of the demo corpus; they stand for no place."""
