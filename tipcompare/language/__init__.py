"""Languages as data: what their words say about figures, deeds and lists, whatever the series."""

from tipcompare.language.vocabulary import PeriodKind, PeriodRule, Vocabulary, Words, inflect, phrases, words

__all__ = ["PeriodKind", "PeriodRule", "Vocabulary", "Words", "inflect", "phrases", "words"]
