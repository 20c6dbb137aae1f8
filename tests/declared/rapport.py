"""A page in French: ratings, rows of figures, sections of which one tells what was done, and a list."""

from tipcompare.series import (
    Figures,
    Identity,
    Layout,
    Lists,
    Measure,
    RatingLevel,
    RatingRules,
    SectionRule,
    SeriesProfile,
)

RAPPORT = SeriesProfile(
    key="rapport",
    title="Rapport annuel sur les puits",
    publisher="Office des puits (inventé)",
    language="fr",
    sections=(
        SectionRule("title", "Titre", headings=(r"rapport annuel [0-9]{4} {country}",)),
        SectionRule("actions", "Mesures prises", headings=("mesures prises",)),
        SectionRule("chiffres", "Chiffres", headings=("chiffres",)),
        SectionRule("recommandations", "Recommandations", headings=("recommandations",)),
    ),
    identity=Identity(
        titles=(r"rapport annuel \d{4}\W+(?P<name>[^\d:]{2,60})",), editions=(r"rapport annuel (?P<year>\d{4})",)
    ),
    layout=Layout(reader="page"),
    rating=RatingRules(
        title="Niveau",
        scale=(
            RatingLevel("bon", "Bon", forms=("bon",), rank=1),
            RatingLevel("moyen", "Moyen", forms=("moyen",), rank=2),
        ),
        printed=(r"niveau\s?: (?P<level>bon|moyen)",),
    ),
    lists=Lists(title="Recommandations", sections=("recommandations",)),
    figures=Figures(
        numerals="1 234,5",
        measures=(
            Measure("puits", "Puits", "puits", rows=("puits creuses",)),
            Measure("part", "Part des puits sains", "%", rows=("part des puits sains",)),
        ),
    ),
    effort_sections=("actions",),
)

_SAID = (
    "Le gouvernement a formé les gardiens des puits et a publié le rapport sur les migrants. Les femmes et les enfants "
    "des villages du nord sont aidés par les gardiens, qui visitent chaque puits deux fois dans l’année."
)


def write_rapport(year: int, items: tuple[str, ...], *, country: str = "Vesmark", told: str = _SAID) -> str:
    """Return an edition of the report with these recommendations."""
    return "\n\n".join((
        f"RAPPORT ANNUEL {year} : {country.upper()}",
        "MESURES PRISES",
        told,
        "Niveau : moyen",
        "CHIFFRES",
        "Puits creusés : 1 234",
        "Part des puits sains : 12,5 %",
        "RECOMMANDATIONS",
        *(f"• {item}" for item in items),
    ))  # fmt: skip
