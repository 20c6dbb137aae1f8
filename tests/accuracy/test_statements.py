"""How well tier statements are read where they stand alone: the Factbook's paraphrases, with their printed tier."""

from __future__ import annotations

import csv
import re
from collections.abc import Iterator
from pathlib import Path

from tipcompare.countries import candidates
from tipcompare.model import Country, RatingFact, Span
from tipcompare.ratings import apply_law, load_placements
from tipcompare.reading.folding import fold
from tipcompare.reading.rating import levels_in, read_statement
from tipcompare.reading.wording import wording_for
from tipcompare.series import get_profile

TIP = get_profile("tip")
PRINTED = re.compile(r"\W*tier\s*(\d)(\s*watch\s*list)?", re.IGNORECASE)
MOVED = re.compile(
    r"(?<!required )\b(upgraded|downgraded|remain(?:s|ed)?|placed)\b (?:to |on |at )?(?:the )?(?:tier|watch list)",
    re.IGNORECASE,
)
WORDS = {"upgraded": "upgraded", "downgraded": "downgraded", "placed": "placed"}


def statements(corpora: Path) -> Iterator[tuple[str, str, str]]:
    """Country, edition and statement of each distinct paraphrase that prints a tier."""
    folder = corpora / "factbook-tip"
    found: set[tuple[str, str, str]] = set()
    with (folder / "world_factbook_2006_2025.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            text = re.split(r"tier rating\s*:?\s*", row["content"], maxsplit=1, flags=re.IGNORECASE)[-1].strip()
            dated = re.search(r"\((\d{4})\)\s*$", text)
            found.add((row["canonical_country"], dated[1] if dated else "", text))
    with (folder / "factbook_json_2014_2026.csv").open(encoding="utf-8", newline="") as handle:
        for row in csv.DictReader(handle):
            found.add((row["country"], row["tip_edition_year_in_text"][:4], row["tier_text"].strip()))
    yield from sorted(entry for entry in found if PRINTED.match(entry[2]))


def read(name: str, text: str) -> dict[str, RatingFact]:
    """The first fact of each kind."""
    codes = candidates(name)
    country = Country(codes[0], name) if len(codes) == 1 else Country("XVE", "Vesmark")
    heading = Span(0, len((PRINTED.match(text) or [""])[0]))
    folded, wording = fold(text), wording_for(TIP, country)
    printed = levels_in(folded, heading, wording, "heading")[:1]
    facts = sorted((*printed, *read_statement(folded, [Span(0, len(text))], wording).facts))
    return {fact.kind: fact for fact in reversed(facts)}


def test_every_printed_tier_and_waiver_and_direction_is_read(corpora: Path) -> None:
    """All tiers that are printed, all waivers, and at least 99% of the directions that are stated."""
    tiers = directions = right = waivers = 0
    for name, _, text in statements(corpora):
        facts = read(name, text)
        printed = PRINTED.match(text)
        assert printed is not None
        assert facts["heading"].value == printed[1] + ("WL" if printed[2] else ""), (name, text[:60])
        tiers += 1
        assert ("waiver" in facts) == ("waiver" in text.lower()), (name, text[-200:])
        waivers += "waiver" in facts
        moves = [WORDS.get(word.lower(), "remained") for word in MOVED.findall(text)]
        directions += bool(moves)
        right += bool(moves) and "direction" in facts and facts["direction"].value == moves[-1]
        assert moves or "direction" not in facts or facts["direction"].value == "remained", (name, text[-200:])
    print(f"tiers {tiers} of {tiers}, waivers {waivers}, directions {right} of {directions}")
    assert tiers > 600
    assert right >= 0.99 * directions


def test_the_years_a_statement_counts_are_the_streak_of_the_shipped_facts(corpora: Path) -> None:
    """A stated count of years is the third year in the facts, where text and facts know the edition."""
    streaks = {(step.country, step.edition): step for step in apply_law(load_placements())}
    counted = agreed = 0
    for name, edition, text in statements(corpora):
        facts, codes = read(name, text), candidates(name)
        step = streaks.get((codes[0], int(edition))) if len(codes) == 1 and edition else None
        if step is None or "years" not in facts or facts["heading"].value != "2WL" or not step.certain:
            continue
        counted += 1
        agreed += int(facts["years"].value) == step.streak
    print(f"years counted as in the facts: {agreed} of {counted}")
    assert counted > 50
    assert agreed >= 0.9 * counted
