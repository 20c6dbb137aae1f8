"""Another language is told; English of any kind and what is too short to tell is not."""

from __future__ import annotations

from itertools import pairwise

import pytest

from tipcompare.errors import ParseError
from tipcompare.model import SourceText, Span
from tipcompare.reading import read_report
from tipcompare.series.tip import TIP
from tipcompare.sources import read_source
from tipcompare.sources.not_english import doubt_language, doubt_parts

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


@pytest.mark.parametrize("language", OTHERS)
def test_a_part_in_another_language_is_told(language: str) -> None:
    """A section is told as a whole, a long paragraph of an English one alone; a title within a paragraph is not."""
    foreign, short = f"{OTHERS[language]} " * 5, f"It passed a law ({OTHERS[language]}). {ENGLISH}"
    sections = (f"{ENGLISH}\n" * 9, f"PROTECTION\n{foreign}\n", f"{ENGLISH}\n{foreign}\n{short}\n" + f"{ENGLISH}\n" * 9)
    starts = [sum(map(len, sections[:place])) for place in range(4)]
    text, spans = "".join(sections), [Span(*pair) for pair in pairwise(starts)]
    told = [doubt.span.of(text) for doubt in doubt_parts(text, spans) if doubt.span]
    assert told == [sections[1], foreign]


def test_names_in_short_lines_are_no_prose() -> None:
    """Rows of a table and lists of laws by their names are in no language."""
    names = "Convenio, C. 138, Ratificado\n" * 40
    assert not list(doubt_parts(names, [Span(0, len(names))]))


def test_a_report_tells_its_sections_in_another_language() -> None:
    """An English narrative with one section left in Spanish has a warning on that section and no other."""
    summary = f"{ENGLISH} It is making significant efforts to do so; therefore Vesmark remained on Tier 2."
    heads = ("PROSECUTION", "PROTECTION", "PREVENTION")
    parts = [f"{head}\n\n{(OTHERS['es'] if head == 'PROTECTION' else ENGLISH) + ' '}" for head in heads]
    text = "\n\n".join(["VESMARK: TIER 2", summary, *(part + part.split("\n\n")[1] * 9 for part in parts)])
    report = read_report(SourceText(text, "2018/Vesmark.txt", "0" * 64, "text"), TIP)
    told = [doubt.span for doubt in report.warnings if doubt.code == "not-english"]
    assert told == [section.span for section in report.sections if section.kind == "protection"]
