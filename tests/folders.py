"""Folders of invented reports: one narrative, and what writes it anywhere."""

from __future__ import annotations

from pathlib import Path

NARRATIVE = """VESMARK: Tier 2

The Government of Vesmark does not fully meet the minimum standards for the elimination of trafficking but is making
significant efforts to do so; therefore Vesmark remained on Tier 2.

PRIORITIZED RECOMMENDATIONS:

• Train labor inspectors to identify victims. • Fund shelters in {place}.

PROSECUTION

The government maintained law enforcement efforts. Police investigated 12 cases in 2020.

PROTECTION

The government maintained protection efforts. The government identified seven victims.

PREVENTION

The government maintained prevention efforts.

TRAFFICKING PROFILE:

As reported over the past five years, human traffickers exploit victims in Vesmark.
"""


def put(folder: Path, name: str, text: str = NARRATIVE) -> Path:
    """Write one file of a corpus."""
    path = folder / name
    path.parent.mkdir(parents=True, exist_ok=True)
    path.write_text(text, encoding="utf-8")
    return path
