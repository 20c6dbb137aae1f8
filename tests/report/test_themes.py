"""What a recommendation asks for is told by its words, not by whom or what they name besides."""

from __future__ import annotations

import pytest

from tipcompare.report.lifelines import find_themes
from tipcompare.series import get_profile


@pytest.mark.parametrize(
    ("text", "themes"),
    [
        ("Cover what convicted traffickers cannot pay.", ()),
        ("Hire prosecutors who speak the dialects of the isles.", ()),
        ("Follow the protocols on where to seat witnesses.", ("Victims in court, restitution",)),
        ("Reach members of minority groups on plantations.", ()),
        ("Prosecute and convict traffickers.", ("Investigation and prosecution",)),
        ("Accede to the protocol of the union.", ("Law",)),
    ],
)
def test_themes_are_what_is_asked_for(text: str, themes: tuple[str, ...]) -> None:
    """A word that only begins as one that tells a theme tells none."""
    assert find_themes(text, get_profile("tip")) == themes
