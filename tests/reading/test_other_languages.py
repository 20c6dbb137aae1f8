"""Declared pages in other languages than English: lists, headings and patterns mean what they would in English."""

from __future__ import annotations

import unicodedata
from itertools import cycle
from typing import Any, Literal

import pytest
from attrs import evolve
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.model import CountryReport
from tipcompare.reading import read_report
from tipcompare.series import Identity, Layout, Lists, RatingLevel, RatingRules, SectionRule, SeriesProfile
from tipcompare.sources import read_source

PUITS = SeriesProfile(
    key="puits",
    title="Livre des puits",
    publisher="Office des puits (inventé)",
    identity=Identity(titles=(r"livre \d{4}\W+(?P<name>[^\d:]{2,60})",), editions=(r"livre (?P<year>\d{4})",)),
    layout=Layout(reader="page"),
    sections=(
        SectionRule("title", "Titre", headings=(r"livre [0-9]{4} {country}",)),
        SectionRule("state", "Mise en œuvre", headings=("mise en oeuvre",)),
        SectionRule("asked", "Recommandations", headings=("recommandations", "massnahmen", "srodki lad")),
    ),
    lists=Lists(title="Recommandations", sections=("asked",)),
)


def read(
    *lines: str, profile: SeriesProfile = PUITS, state: str = "Il va.", heading: str = "RECOMMANDATIONS"
) -> CountryReport:
    """Return the report of a page with these paragraphs as its list."""
    body = "\n\n".join(("LIVRE 2020 : VESMARK", "MISE EN ŒUVRE", state, *((heading, *lines) if lines else ())))
    (source,) = read_source(body.encode(), "2020/Vesmark.txt")
    return read_report(source, profile)


def items(report: CountryReport) -> list[str]:
    """Return the texts of its recommendations, each of which stands where it says."""
    assert all(item.span.of(report.text) == item.text for item in report.recommendations)
    return [item.text for item in report.recommendations]


def listing(**rules: Any) -> SeriesProfile:
    """Return the profile with other rules of its lists."""
    return evolve(PUITS, lists=evolve(PUITS.lists, **rules))


Form = Literal["NFC", "NFD"]
FORMS: tuple[Form, ...] = ("NFC", "NFD")

LANGUAGES = {
    "French": ("et", ("former les juges", "élaborer la loi", "étendre l’aide", "s’assurer de tout")),
    "Spanish": ("y", ("formar a los jueces", "ícese la bandera", "publicar la ley", "únanse los pozos")),
    "Portuguese": ("e", ("formar os juízes", "índice os poços", "publicar a lei")),
    "German": ("und", ("prüfen der Rechnung", "öffnen der Brunnen", "ändern des Rechts")),
    "Russian": ("и", ("обучать судей", "опубликовать закон", "ещё раз проверить")),
    "Polish": ("oraz", ("łączyć studnie", "żądać opłat", "mierzyć wodę")),
    "English": ("and", ("train the judges", "publish the law", "open a well")),
}
MARKS = {
    "a)": ["a) ", "b) ", "c) ", "d) ", "e) "],
    "(a)": ["(a) ", "(b) ", "(c) ", "(d) ", "(e) "],
    "1.": ["1. ", "2. ", "3. ", "4. ", "5. "],
    "1 :": ["1 : ", "2 : ", "3 : ", "4 : ", "5 : "],
    "i.": ["i. ", "ii. ", "iii. ", "iv. ", "v. "],
    "dash": ["– "] * 5,
    "bullet": ["• "] * 5,
}


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("capital", [True, False], ids=["capital", "small"])
@pytest.mark.parametrize("mark", MARKS)
def test_what_sets_items_apart_is_taken_off(mark: str, capital: bool, language: str) -> None:
    """Labels, dashes and the "and" before the last item are no words of an item, whether it begins with a capital."""
    joiner, words = LANGUAGES[language]
    told = [word[0].upper() + word[1:] if capital else word for word in words]
    ends = [" ;"] * (len(told) - 2) + [f" ; {joiner}", "."]
    lines = [f"{sign}{word}{end}" for sign, word, end in zip(MARKS[mark], told, ends, strict=False)]
    assert items(read("Le gouvernement devrait :", *lines)) == [*told[:-1], f"{told[-1]}."]


@pytest.mark.parametrize("language", LANGUAGES)
@pytest.mark.parametrize("form", FORMS)
def test_directives_are_declared_as_printed(language: str, form: Form) -> None:
    """With accents, ligatures and apostrophes: they set items apart, by semicolons and full stops."""
    joiner, words = LANGUAGES[language]
    profile = listing(directives=tuple(unicodedata.normalize(form, word.split()[0]) for word in words))
    assert items(read(f"{' ; '.join(words[:-1])} ; {joiner} {words[-1]}.", profile=profile)) == [
        *words[:-1],
        f"{words[-1]}.",
    ]
    told = [f"{word[0].upper()}{word[1:]}." for word in words]
    assert items(read(" ".join(told), profile=profile)) == told


def test_what_stands_before_a_directive_is_declared_as_printed() -> None:
    """A clause that leads an item in is told by its words with their accents."""
    profile = listing(directives=("former", "publier"), leads=("à moyen terme", "d’ici"))
    told = ["former les juges", "à moyen terme, publier la loi", "d’ici à 2022, former les gardes."]
    assert items(read(" ; ".join(told), profile=profile)) == told


@pytest.mark.parametrize(
    "led", ["le gouvernement devrait :", "le gouvernement devrait\u00a0:", r"le gouvernement devrait\xa0:"]
)
@pytest.mark.parametrize("blank", [" ", "\u00a0", "\u202f"])
def test_a_list_within_a_paragraph_is_parted_where_it_was_led_in(led: str, blank: str) -> None:
    """Labels before small letters count behind a lead-in that the profile declares, with whatever blank."""
    line = f"Le gouvernement devrait{blank}: a) former les juges ; b) étendre l’aide ; et c) payer."
    told = ["former les juges", "étendre l’aide", "payer."]
    assert items(read(line, profile=listing(lead_ins=(led,)))) == told
    assert items(read(profile=listing(lead_ins=(led,)), state=line)) == told


PARTS = "Amend the law so that it: (a) covers wells; (b) covers ports"


@pytest.mark.parametrize(
    ("lines", "told"),
    [
        ((f"{PARTS}.", "Train the wardens."), (f"{PARTS}.", "Train the wardens.")),
        (("Train the wardens.", f"{PARTS}."), ("Train the wardens.", f"{PARTS}.")),
        (("1. Amend law No. 2. of the ports.", "2. Pay."), ("Amend law No. 2. of the ports.", "Pay.")),
        (("(a) train: (i) here; (ii) there;", "(b) pay."), ("train: (i) here; (ii) there", "pay.")),
        (("(a) train under art. 2 (b) of the law;", "(b) pay."), ("train under art. 2 (b) of the law", "pay.")),
        (("1) train (at least 2) here;", "2) pay;", "3) rest."), ("train (at least 2) here", "pay", "rest.")),
        (("1. train under rule 2. as amended;", "2. pay."), ("train under rule 2. as amended", "pay.")),
        (("a) train wardens. b) pay. c) rest.",), ("train wardens.", "pay.", "rest.")),
        (("- train wardens - and clerks;", "- pay."), ("train wardens - and clerks", "pay.")),
        (("Line them.", "Count wells that:", "(a) are deep", "(b) are dry", "Pay."),) * 2,
    ],
)
def test_parts_of_an_item_stay_with_it(lines: tuple[str, ...], told: tuple[str, ...]) -> None:
    """What counts before small letters within an item, or behind one, parts no list."""
    assert items(read(*lines)) == [*told]


WANTED = "le gouvernement devrait"
ADVICE = {
    "Le gouvernement devrait former les juges.": True,
    "Le gouvernement devrait modifier l’art. 12 du code pénal et suivre Mme. Duvel.": True,
    "À Orvane, deux juges ont été formés.": False,
    "« C’est peu », dit M. Duvel.": False,
    "Étant donné la loi, rien ne manque.": False,
}


@given(st.lists(st.sampled_from([*ADVICE]), min_size=1, max_size=6))
def test_advice_in_prose_is_its_own_sentence(drawn: list[str]) -> None:
    """It neither ends at an abbreviation nor holds the next sentence, whatever that begins with."""
    profile = evolve(PUITS, lists=Lists(title="R", prose=(WANTED,), prose_in=("state",)))
    assert items(read(state=" ".join(drawn), profile=profile)) == [one for one in drawn if ADVICE[one]]


@pytest.mark.parametrize("heading", ["MASSNAHMEN", "Maßnahmen", "ŚRODKI ŁAD", "Środki ład", "Srodki lad"])
def test_a_heading_is_met_however_its_letters_are_set(heading: str) -> None:
    """Ligatures are two letters, and letters of their own the plain ones."""
    report = read("• Payer.", heading=heading)
    assert [section.kind for section in report.sections] == ["title", "state", "asked"]
    assert items(report) == ["Payer."]


LEVELS = (RatingLevel("good", "Bon", forms=("eleve",), rank=1), RatingLevel("poor", "Peu", forms=("peu",), rank=2))


@given(st.sampled_from([" ", "\u00a0", "\u202f", r"\u00a0", r"\xa0", r"\s?", "\u00a0?"]), st.sampled_from(FORMS))
def test_running_patterns_are_read_as_texts_are(blank: str, form: Form) -> None:
    """Any blank that is printed is a blank, and a letter with its accent is one, in pattern and text alike."""
    pattern = unicodedata.normalize(form, rf"niveau d’accès{blank}: (?P<level>élevé|peu)")
    profile = evolve(PUITS, rating=RatingRules(title="Niveau", scale=LEVELS, printed=(pattern,)))
    for printed, back in zip((" ", "\u00a0", "\u202f", "\u2009"), cycle(FORMS), strict=False):
        report = read(state=unicodedata.normalize(back, f"Niveau d’accès{printed}: élevé"), profile=profile)
        assert report.rating is not None
        assert report.rating.value == "good"


def test_words_of_sections_are_met_with_their_accents() -> None:
    """Beginnings of words that tell a section are declared as printed."""
    rules = (*PUITS.sections[:2], evolve(PUITS.sections[2], headings=(), terms=("élargir", "œuvrer")))
    text = "Élargir les puits, élargissant ce qui est étroit, et œuvrer pour élargir encore les puits de Vesmark."
    report = read(text, profile=evolve(PUITS, sections=rules), heading="Élargir, œuvrer, élargir.")
    assert report.sections[-1].kind == "asked"
