"""Adjectives of states, by which a text names the authorities of another one than its own."""

from __future__ import annotations

from tipcompare.language.vocabulary import words

NATIONS: dict[str, str] = {
    adjective.lower(): code
    for entry in words(
        "AFG Afghan, ALB Albanian, DZA Algerian, AGO Angolan, ARG Argentine Argentinian, ARM Armenian, AUS Australian, "
        "AUT Austrian, AZE Azerbaijani, BHS Bahamian, BHR Bahraini, BGD Bangladeshi, BRB Barbadian, BLR Belarusian, "
        "BEL Belgian, BLZ Belizean, BEN Beninese, BTN Bhutanese, BOL Bolivian, BIH Bosnian, BWA Motswana Batswana, BRA "
        "Brazilian, BRN Bruneian, BGR Bulgarian, BFA Burkinabe, MMR Burmese, BDI Burundian, KHM Cambodian, CMR "
        "Cameroonian, CAN Canadian, TCD Chadian, CHL Chilean, CHN Chinese, COL Colombian, COG Congolese, HRV Croatian, "
        "CUB Cuban, CYP Cypriot, CZE Czech, DNK Danish, DOM Dominican, DJI Djiboutian, NLD Dutch, ECU Ecuadorian, EGY "
        "Egyptian, SLV Salvadoran, ERI Eritrean, EST Estonian, ETH Ethiopian, FJI Fijian, PHL Filipino Philippine, FIN "
        "Finnish, FRA French, GAB Gabonese, GMB Gambian, GEO Georgian, DEU German, GHA Ghanaian, GRC Greek, GTM "
        "Guatemalan, GIN Guinean, GUY Guyanese, HTI Haitian, HND Honduran, HUN Hungarian, ISL Icelandic, IND Indian, "
        "IDN Indonesian, IRN Iranian, IRQ Iraqi, IRL Irish, ISR Israeli, ITA Italian, CIV Ivoirian Ivorian, JAM "
        "Jamaican, JPN Japanese, JOR Jordanian, KAZ Kazakhstani, KEN Kenyan, XKX Kosovar, KOR Korean, KWT Kuwaiti, LAO "
        "Lao Laotian, LVA Latvian, LBN Lebanese, LBR Liberian, LBY Libyan, LTU Lithuanian, LUX Luxembourgish, MKD "
        "Macedonian, MDG Malagasy, MWI Malawian, MYS Malaysian, MDV Maldivian, MLI Malian, MLT Maltese, MRT "
        "Mauritanian, MUS Mauritian, MEX Mexican, MDA Moldovan, MNG Mongolian, MNE Montenegrin, MAR Moroccan, MOZ "
        "Mozambican, NAM Namibian, NPL Nepali Nepalese, NIC Nicaraguan, NGA Nigerian, NER Nigerien, NOR Norwegian, OMN "
        "Omani, PAK Pakistani, PAN Panamanian, PRY Paraguayan, PER Peruvian, POL Polish, PRT Portuguese, QAT Qatari, "
        "ROU Romanian, RUS Russian, RWA Rwandan, SAU Saudi, SEN Senegalese, SRB Serbian, SGP Singaporean, SVK Slovak, "
        "SVN Slovene Slovenian, SOM Somali, ZAF African, ESP Spanish, SDN Sudanese, SUR Surinamese, SWE Swedish, CHE "
        "Swiss, SYR Syrian, TJK Tajik, TZA Tanzanian, THA Thai, TGO Togolese, TTO Trinidadian, TUN Tunisian, TUR "
        "Turkish, TKM Turkmen, UGA Ugandan, UKR Ukrainian, ARE Emirati, GBR British, USA American, URY Uruguayan, UZB "
        "Uzbek, VEN Venezuelan, VNM Vietnamese, YEM Yemeni, ZMB Zambian, ZWE Zimbabwean, "
        "ABW Aruban, AND Andorran, ATG Antiguan, COM Comorian Comoran, CPV Verdean, CRI Rican, CUW Curacaoan, CYM "
        "Caymanian, ESH Sahrawi, FSM Micronesian, GNB Bissau-Guinean, GNQ Equatoguinean, GRD Grenadian, HKG "
        "Hongkonger, KGZ Kyrgyz Kyrgyzstani, KIR I-Kiribati, KNA Kittitian Nevisian, LCA Lucian, LIE Liechtensteiner, "
        "LKA Lankan, LSO Basotho Mosotho, MAC Macanese, MCO Monegasque, MHL Marshallese, NRU Nauruan, NZL Zealander, "
        "PLW Palauan, PSE Palestinian, SLE Leonean, SMR Sammarinese, STP Santomean, SWZ Swazi, SYC Seychellois, TLS "
        "Timorese, TON Tongan, TUV Tuvaluan, TWN Taiwanese, VCT Vincentian, VUT ni-Vanuatu, WSM Samoan"
    )
    for code, *adjectives in [entry.split()]
    for adjective in adjectives
} | {"u . s .": "USA"}
"""The code of the state, by each adjective in lower case; where several states share one, that of any of them."""

NATIONS_IN_SHORT = words("u . s .")
"""Those of them that are more than one word of a text, so that it is known as one."""
OTHER_COUNTRIES = words(
    "another country, other countries, neighboring country, neighbouring country, neighboring countries, neighbouring "
    "countries, foreign countries"
)
STATES_AS_DOERS = OTHER_COUNTRIES + words(
    "united states, foreign governments, foreign government, foreign police, foreign law enforcement, foreign "
    "counterparts, other governments, source country embassies, destination country embassies, sending country "
    "embassies"
)
"""Other states without a name of one word, where they stand for those who act."""

_ENDINGS = ("ian", "ean", "ese", "ish", "i")
"""Of adjectives of states, by which one that is not listed is known: "Orlenian", "Vesmarki"."""


def is_nation(word: str) -> bool:
    """Return whether a word in lower case is the adjective of a state, or ends as such."""
    return word in NATIONS or word.endswith(_ENDINGS)
