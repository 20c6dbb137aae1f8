"""Which region of the Trafficking in Persons Report a country belongs to.

Source: the regional tables of the report, which follow the regional bureaus of the U.S. Department of State.
"""

from __future__ import annotations

REGIONS: dict[str, str] = {
    "AF": "Africa",
    "EAP": "East Asia and the Pacific",
    "EUR": "Europe",
    "NEA": "Near East",
    "SCA": "South and Central Asia",
    "WHA": "Western Hemisphere",
}

_MEMBERS: dict[str, str] = {
    "AF": (
        "AGO BDI BEN BFA BWA CAF CIV CMR COD COG COM CPV DJI ERI ETH GAB GHA GIN GMB GNB GNQ KEN LBR LSO MDG MLI "
        "MOZ MRT MUS MWI NAM NER NGA REU RWA SDN SEN SHN SLE SOM SSD STP SWZ SYC TCD TGO TZA UGA ZAF ZMB ZWE"
    ),
    "EAP": (
        "ASM AUS BRN CCK CHN COK CXR FJI FSM GUM HKG IDN JPN KHM KIR KOR LAO MAC MHL MMR MNG MNP MYS NCL NFK NIU NRU "
        "NZL PCN PHL PLW PNG PRK PYF SGP SLB THA TKL TLS TON TUV TWN VNM VUT WLF WSM"
    ),
    "EUR": (
        "ALB AND ARM AUT AZE BEL BGR BIH BLR CHE CYP CZE DEU DNK ESP EST FIN FRA FRO GBR GEO GGY GIB GRC GRL HRV HUN "
        "IMN IRL ISL ITA JEY LIE LTU LUX LVA MCO MDA MKD MLT MNE NLD NOR POL PRT ROU RUS SCG SMR SRB SVK SVN SWE TUR "
        "UKR VAT XKX YUG"
    ),
    "NEA": "ARE BHR DZA EGY ESH IRN IRQ ISR JOR KWT LBN LBY MAR OMN PSE QAT SAU SYR TUN YEM",
    "SCA": "AFG BGD BTN IND IOT KAZ KGZ LKA MDV NPL PAK TJK TKM UZB",
    "WHA": (
        "ABW AIA ANT ARG ATG BES BHS BLZ BMU BOL BRA BRB CAN CHL COL CRI CUB CUW CYM DMA DOM ECU FLK GLP GRD GTM GUF "
        "GUY HND HTI JAM KNA LCA MAF MEX MSR MTQ NIC PAN PER PRI PRY SLV SPM SUR SXM TCA TTO URY USA VCT VEN VGB VIR"
    ),
}
_REGION_OF = {code: region for region, codes in _MEMBERS.items() for code in codes.split()}


def region_of(code: str) -> str:
    """Return the region (`AF`, `EAP`, `EUR`, `NEA`, `SCA`, `WHA`) of a country; empty for one in none of them.

    Args:
        code: alpha-3.

    Example:
        >>> region_of("MEX"), region_of("XVE")
        ('WHA', '')

    Source: the regional tables of the Trafficking in Persons Report.
    """
    return _REGION_OF.get(code, "")
