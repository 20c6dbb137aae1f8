"""Build corpora/tier_placements.csv from several independent codings of the tier placements.

    python corpora/placements/build_tier_placements.py CODINGS.csv [-o corpora/tier_placements.csv]

CODINGS.csv has one row for each coding: country, iso3, edition, tier, source. The result has one row for each country
and edition. Where all codings agree the tier is theirs; where they disagree it is what named evidence
(corpora/placements/tier_evidence.csv) says, else what most of them say; a tie stays open, with both tiers as
alternatives.

The World Factbook lists the Tier 2 Watch List and Tier 3 countries of an edition and no others. In the editions where
that is all there is (2022, 2024, 2025), a country that had a narrative in a neighbouring edition and is not on the
list was on none of these two. In 2020, where every coding can be compared, the list holds exactly the 63 countries
that the others place there; in 2023 no narrative on the two tiers is missing from it. Where
corpora/placements/tier_lists.csv also has the countries on Tier 1, the others that are left were on Tier 2
(`exclusion`), but for those that have been special cases; where it has not, the row stays open.
"""

from __future__ import annotations

import argparse
import csv
from collections import defaultdict
from pathlib import Path

from tipcompare.countries import name_in

FOLDER = Path(__file__).resolve().parent
COLUMNS = ("country", "country_name", "edition", "tier", "confidence", "sources", "alternatives", "note")
RECODED = {"KOS": "XKX"}
LISTED_ONLY = {2022: (2021, 2023), 2024: (2023,), 2025: (2023, 2024)}
LISTED_WITH_SPECIAL_CASES = {2025}
SPECIAL_SINCE = 2012
SHARED_NARRATIVE = {"SRB": 2006, "MNE": 2006}

Codings = dict[tuple[str, int], dict[str, str]]
Evidence = dict[tuple[str, int], tuple[str, str]]
Lists = dict[int, tuple[set[str], str]]


def read_codings(path: Path) -> Codings:
    """Return tier by source for each country and edition."""
    codings: Codings = defaultdict(dict)
    with path.open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            key = (RECODED.get(row["iso3"], row["iso3"]), int(row["edition"]))
            codings[key][row["source"]] = row["tier"]
    return codings


def read_lists(path: Path) -> Lists:
    """Return for each edition the countries that are on Tier 1, with the evidence."""
    lists: Lists = {}
    with path.open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            lists[int(row["edition"])] = (set(row["countries"].split()), row["evidence"])
    return lists


def read_evidence(path: Path) -> Evidence:
    """Return tier and evidence for each country and edition that has some."""
    with path.open(encoding="utf-8", newline="") as handle:
        return {(r["country"], int(r["edition"])): (r["tier"], r["evidence"]) for r in csv.DictReader(handle)}


def settle(codings: dict[str, str], evidence: tuple[str, str] | None) -> tuple[str, str, str]:
    """Return tier, confidence and note for one country and edition."""
    tiers = sorted(codings.values())
    if evidence is not None:
        return evidence[0], "evidence", evidence[1]
    if len(set(tiers)) == 1:
        return tiers[0], "agreed" if len(tiers) > 1 else "single", ""
    counts = sorted(((tiers.count(tier), tier) for tier in set(tiers)), reverse=True)
    if counts[0][0] > counts[1][0]:
        return counts[0][1], "majority", f"{counts[0][0]} of {len(tiers)} codings"
    return "", "disputed", "as many codings for one tier as for the other"


def settle_left_open(code: str, edition: int, lists: Lists, special: set[str]) -> tuple[str, str, str, list[str]]:
    """Return tier, confidence, note and what remains possible for a country that no coding of the edition names."""
    off = "not among the Tier 2 Watch List and Tier 3 countries of the Factbook"
    known = lists.get(edition)
    if known is None:
        return "", "open", off, ["1", "2"] if edition in LISTED_WITH_SPECIAL_CASES else ["1", "2", "SC"]
    on, evidence = known
    if code in on:
        return "1", "evidence", evidence, []
    if code in special:
        return "", "open", f"{off}, nor on Tier 1", ["2", "SC"]
    return "2", "exclusion", f"{off}, nor on Tier 1 ({edition} in corpora/placements/tier_lists.csv)", []


def build(codings: Codings, evidence: Evidence, lists: Lists) -> list[dict[str, str]]:
    """Return the rows in order of country and edition."""
    special = {
        code for (code, edition), given in codings.items() if edition >= SPECIAL_SINCE and "SC" in given.values()
    }
    rows = []
    for key in sorted({*codings, *evidence, *_left_open(codings)}):
        code, edition = key
        given = codings.get(key, {})
        if given or key in evidence:
            tier, confidence, note = settle(given, evidence.get(key))
            others = sorted(set(given.values()) - {tier})
        else:
            tier, confidence, note, others = settle_left_open(code, edition, lists, special)
        if edition <= SHARED_NARRATIVE.get(code, 0):
            note = "; ".join(filter(None, (note, "the report had one narrative on Serbia and Montenegro")))
        values = (code, name_in(code, edition), str(edition), tier, confidence, "; ".join(sorted(given)))
        rows.append(dict(zip(COLUMNS, (*values, " ".join(others), note), strict=True)))
    return rows


def _left_open(codings: Codings) -> set[tuple[str, int]]:
    """Countries of a neighbouring edition that the edition's only list does not name."""
    return {
        (code, edition)
        for edition, neighbours in LISTED_ONLY.items()
        for code, other in codings
        if other in neighbours and (code, edition) not in codings
    }


def main() -> None:
    """Write the table."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("codings", type=Path)
    parser.add_argument("-o", "--output", type=Path, default=FOLDER.parent / "tier_placements.csv")
    arguments = parser.parse_args()
    evidence, lists = read_evidence(FOLDER / "tier_evidence.csv"), read_lists(FOLDER / "tier_lists.csv")
    rows = build(read_codings(arguments.codings), evidence, lists)
    with arguments.output.open("w", encoding="utf-8", newline="") as handle:
        writer = csv.DictWriter(handle, COLUMNS, lineterminator="\n")
        writer.writeheader()
        writer.writerows(rows)
    print(f"{arguments.output}: {len(rows)} rows")


if __name__ == "__main__":
    main()
