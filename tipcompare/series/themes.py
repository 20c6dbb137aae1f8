"""What recommendations on trafficking ask for, told by the words they use."""

from __future__ import annotations

from collections.abc import Iterable

from attrs import frozen

from tipcompare.model.declarations import of_their_kinds


@frozen(field_transformer=of_their_kinds)
class Theme:
    """One thing that recommendations ask for.

    Args:
        key: short name.
        title: for people.
        stems: beginnings of words that tell it, in lower case; one is enough.
        others: beginnings of words that begin so, too, and tell something else.
    """

    key: str
    title: str
    stems: tuple[str, ...]
    others: tuple[str, ...] = ()

    def is_told_by(self, words: Iterable[str]) -> bool:
        """Return whether one of these words, in lower case, tells it."""
        return any(word.startswith(self.stems) and not word.startswith(self.others) for word in words)


TRAFFICKING_THEMES = (
    Theme(
        "prosecution",
        "Investigation and prosecution",
        ("investigat", "prosecut", "convict"),
        ("investigator", "prosecutor", "convicted"),
    ),
    Theme("penalties", "Sentences and penalties", ("sentenc", "penalt", "prison", "imprison", "punish", "stringent")),
    Theme("complicity", "Complicit officials", ("complicit", "corrupt", "brib")),
    Theme("law", "Law", ("amend", "enact", "criminaliz", "legislat", "accede", "ratif", "prohibit")),
    Theme("identification", "Identification and referral", ("identif", "screen", "refer", "indicator")),
    Theme(
        "services",
        "Shelter and services",
        ("shelter", "servic", "care", "reintegrat", "rehabilitat", "counsel"),
        ("career", "careful"),
    ),
    Theme("non-punishment", "No punishment of victims", ("unlawful", "penaliz", "inadmissib", "deport", "detain")),
    Theme("justice", "Victims in court, restitution", ("restitution", "compensat", "witness", "testif", "legal")),
    Theme("labor", "Labor and recruitment", ("labor", "labour", "recruit", "employer", "worker", "wage", "domestic")),
    Theme("children", "Children", ("child", "girl", "boy", "minor", "school"), ("minorit",)),
    Theme("training", "Training", ("train", "instruct", "capacity")),
    Theme("awareness", "Awareness", ("awareness", "campaign", "sensitiz", "hotline")),
    Theme("data", "Data and research", ("data", "statistic", "research", "survey", "assess")),
    Theme(
        "coordination",
        "Plans, coordination, funding",
        ("plan", "coordinat", "committee", "fund", "budget"),
        ("plant", "plane", "fundament"),
    ),
)
