"""Where sentences end, in English and in languages whose capitals, quotes, stops and abbreviations are others."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from tipcompare.language.sentences import ends_with, sentence_bounds

SENTENCES = {
    "French": (
        "À Orvane, deux puits ont été curés.",
        "Étant donné l’art. 12 du code et l’art. L. 225-4, Mme. Duvel et MM. Pol et Lun attendent.",
        "« Les juges manquent », a dit M. Duvel.",
        "« C’est peu. »",
        "L’État a payé, cf. Annexe 2, p. ex. Orvane et p. 12.",
        "Œuvrer coûte cher !",
    ),
    "Spanish": (
        "¿Qué falta?",
        "¡Últimos pozos!",
        "La Sra. Dupel y el Sr. Pol leyeron el núm. 5 y la pág. 3 del art. 7.",
        "Él dijo: «Nada».",
        "«Nada», dijo ella.",
        "Dijo: «No.»",
        "Vio el No. 5 y la calle No. 7.",
    ),
    "Portuguese": (
        "É verdade.",
        "Vale no art. 5 e nos arts. 6 e 7.",
        "Ninguém pagou o Sr. Lun nem a Profa. Dal.",
        "À noite, a Dra. Sel leu o art. 4.",
    ),
    "German": (
        "Über Nacht kam am 3. März 2019 der 2. Bericht an.",
        "Im 19. Jahrhundert gab es z. B. Brunnen, vgl. Anhang 2 und Nr. 5.",
        "Es kostet 5 Mio. Mark, d. h. Geld.",
        "Ihre Zahl ist die 3.",
        "Die Regierung half.",
        "„Nein.“",
        "»Ja.«",
        "Am 12. April 2019 half Orlenia.",
        "Es gilt vom 3. September bis 12. November.",
    ),
    "Russian": ("Он пришёл.", "А. Б. Лунин читал ст. 12 закона.", "«Да», сказала она.", "Её ждали?"),
    "Greek": ("Έφτασε.", "Ο νόμος άλλαξε."),
    "Arabic": ("وصل القاضي.", "هل دفع؟", "قال د. سليم نعم."),
    "Georgian": ("ის მოვიდა.", "ის წავიდა."),
    "Vietnamese": ("Ở đây có giếng.", "Ông ấy đã trả."),
    "Korean": ("그는 갔다.", "그녀도 갔다."),
    "Hindi": ("वह आया।", "वह गई।"),
    "English": (
        "It was state of the art.",
        "The court heard John Pol Sr.",
        "They lifted the cap.",
        "12 wells came of that fig.",
        "The worst of them die 3.",
        "Most of them die.",
        "It held 3.",
        "August was quiet.",
        "September 2020 brought 14 more.",
        "There were no caps.",
        "They read no arts.",
        "The U.S. Embassy did not.",
        "“Never.”",
        "It fined 12.",
    ),
}
UNSPACED = ("他来了。", "她走了！", "“好。”", "谁付？", "「来た。」と言った。", "（終わり。）")


@given(st.data())
@pytest.mark.parametrize("language", SENTENCES)
def test_sentences_are_told_apart(language: str, data: st.DataObject) -> None:
    """Whatever sentences of one language follow each other, each comes back whole."""
    drawn = data.draw(st.lists(st.sampled_from(SENTENCES[language]), min_size=1, max_size=8))
    text = " ".join(drawn)
    assert [text[start:end] for start, end in sentence_bounds(text, 0, len(text))] == drawn


@given(st.lists(st.sampled_from(UNSPACED), min_size=1, max_size=8), st.sampled_from(["", " ", "\n"]))
def test_signs_that_are_wide_end_a_sentence_with_no_blank(drawn: list[str], blank: str) -> None:
    """Chinese and Japanese sentences follow each other without one; what is quoted within one ends none."""
    text = blank.join(drawn)
    assert [text[start:end] for start, end in sentence_bounds(text, 0, len(text))] == drawn


def test_small_letters_open_no_sentence() -> None:
    """With an accent or without: what goes on in small letters goes on; so do Thai abbreviations."""
    for text in (
        "Il a vu l’éd. élargie.",
        "Los arts. únicos rigen.",
        "См. ниже.",
        "พ.ศ. ๒๕๖๒ และ น. ๓",
        "vgl. über ihn.",
    ):
        assert sentence_bounds(text, 0, len(text)) == [(0, len(text))]


def test_quotes_close_behind_a_blank() -> None:
    """French quotes have one; a line that ends in them ends a sentence."""
    assert ends_with("« C’est peu. »", (".",))
    assert ends_with("“好。”", ("。",))
    assert not ends_with("« C’est peu »", (".",))
