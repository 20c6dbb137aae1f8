"""Another language is told; English of any kind and what is too short to tell is not."""

from __future__ import annotations

import pytest

from tipcompare.errors import ParseError
from tipcompare.reading import read_report
from tipcompare.series.tip import TIP
from tipcompare.sources import read_source
from tipcompare.sources.not_english import doubt_language

ENGLISH = "The Government of Vesmark does not fully meet the minimum standards for the elimination of trafficking."
OTHERS = {
    "es": "El gobierno de Vesmark no cumple plenamente las normas mínimas para la eliminación de la trata de personas.",
    "fr": "Le gouvernement du Vesmark ne se conforme pas aux normes minimales pour l'élimination de la traite.",
    "pt": "O governo de Vesmark não cumpre as normas mínimas para a eliminação do tráfico; a todas as vítimas.",
    "de": "Die Regierung von Vesmark erfüllt die Mindeststandards nicht, war aber in der Sache bemüht.",
    "ru": "Правительство Весмарка не полностью соблюдает минимальные стандарты по искоренению торговли людьми.",
}


@pytest.mark.parametrize("language", OTHERS)
def test_another_language_is_told(language: str) -> None:
    """Each language that reports are translated to gives the warning, with what the page says of itself."""
    (warning,) = doubt_language(f"{OTHERS[language]} " * 9, language)
    assert (warning.code, repr(language) in warning.message) == ("not-english", True)


def test_english_and_short_texts_are_not_doubted() -> None:
    """A narrative gives no warning, nor does a line in whatever language."""
    assert doubt_language(f"{ENGLISH} " * 9) == ()
    assert doubt_language(OTHERS["es"]) == ()


@pytest.mark.parametrize("form", ["{}", "<html lang='es'><body><p>{}</p></body></html>"])
def test_a_failure_says_that_the_language_is_why(form: str) -> None:
    """A translated narrative that cannot be read is one line, which names the language as a reason."""
    data = form.format(f"{OTHERS['es']} " * 9).encode()
    (source,) = read_source(data, "2021/Vesmark.html")
    with pytest.raises(ParseError, match="does not read as English") as caught:
        read_report(source, TIP)
    assert "\n" not in str(caught.value)
