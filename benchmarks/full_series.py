"""A full-size series out of real narratives: invented countries, 25 editions, seeded edits, into a scratch folder.

`python -m benchmarks.full_series FOLDER [COUNTRIES [EDITIONS]]` reads `tip-2018/clean` of the corpora and writes one
text a country and edition. Each country is a narrative under an invented name; from edition to edition a few
sentences are dropped or reworded, figures change, and recommendations come and go. Nothing of it is committed.
"""

from __future__ import annotations

import os
import random
import re
import string
import sys
from pathlib import Path

SEED = 2018
CORPORA = Path(os.environ.get("TIPCOMPARE_CORPORA", Path(__file__).resolve().parents[2] / "shared" / "corpora"))
LEVELS = ("Tier 1", "Tier 2", "Tier 2 Watch List", "Tier 3")
SYNONYMS = (("increase", "intensify"), ("improve", "strengthen"), ("continue", "maintain"), ("ensure", "guarantee"))


def name_countries() -> list[str]:
    """Return the codes of invented countries, which are their names as well, without Roman numerals and known ones."""
    codes = (f"X{second}{third}" for second in string.ascii_uppercase for third in string.ascii_uppercase)
    return [code for code in codes if not set(code) <= set("IVXLCDM") and code not in ("XKX", "XOL", "XSB", "XVE")]


def rework(paragraph: str, pool: list[str], dice: random.Random) -> str:
    """Return a paragraph as a later edition might have it; `pool` has recommendations that it may take up."""
    sentences = re.split(r"(?<=[.;]) (?=[A-Za-z])", paragraph)
    if len(sentences) > 3 and dice.random() < 0.1:
        del sentences[dice.randrange(1, len(sentences) - 1)]
    if paragraph.count(";") > 2 and dice.random() < 0.6:
        sentences.insert(dice.randrange(1, len(sentences)), dice.choice(pool))
    for place, sentence in enumerate(sentences):
        if dice.random() < 0.15:
            sentences[place] = re.sub(
                r"\b\d{1,3}\b", lambda found: str(max(1, int(found[0]) + dice.randint(-9, 9))), sentence
            )
        elif dice.random() < 0.06:
            old, new = dice.choice(SYNONYMS)
            sentences[place] = re.sub(rf"\b{old}\b", new, sentence)
    return " ".join(sentences)


def vary(text: str, year: int, pool: list[str], dice: random.Random) -> str:
    """Return the next edition of a narrative."""
    paragraphs = [
        rework(paragraph, pool, dice) if len(paragraph) > 80 else paragraph for paragraph in text.split("\n\n")
    ]
    moved = "\n\n".join(paragraphs)
    return re.sub(r"\b20[0-2]\d\b", lambda found: str(min(year, int(found[0]) + 1)), moved)


def write_series(folder: Path, countries: int = 188, editions: int = 25) -> int:
    """Write the series below `folder` and return its size in characters."""
    sources = sorted((CORPORA / "tip-2018" / "clean").rglob("*.txt"))
    texts = [source.read_text(encoding="utf-8") for source in sources]
    lists = [part for text in texts for part in text.split("\n\n") if part.count(";") > 2]
    pool = sorted({item for part in lists for item in re.findall(r"(?<=; )[a-z][^;]{40,200};", part)})
    written = 0
    for number, name in enumerate(name_countries()[:countries]):
        dice = random.Random(f"{SEED} {number}")
        source = sources[number % len(sources)]
        spoken = source.stem.replace("-", " ")
        text = re.sub(re.escape(spoken), name, texts[number % len(sources)], flags=re.IGNORECASE)
        for place in range(editions):
            year = 2025 - editions + 1 + place
            text = vary(text, year, pool, dice) if place else text
            if dice.random() < 0.2:
                level = dice.choice(LEVELS)
                text = re.sub(r"Tier (?:1|2 Watch List|2|3)\b", level, text)
            path = folder / str(year) / f"{name}.txt"
            path.parent.mkdir(parents=True, exist_ok=True)
            path.write_text(text, encoding="utf-8")
            written += len(text)
    return written


if __name__ == "__main__":
    sizes = [int(part) for part in sys.argv[2:4]]
    print(f"{write_series(Path(sys.argv[1]), *sizes):,} characters")
