"""Acronyms spelled out for matching: "NAP" says what another item says in "national action plan"."""

from __future__ import annotations

import re
from collections import Counter
from collections.abc import Container, Iterable, Mapping, Sequence

from tipcompare.align.folding import fold_words
from tipcompare.language.directives import STOP_WORDS

SpelledOut = Mapping[str, str]
"""What folded acronyms stand for, folded; their plurals stand for the same."""

_IN_BRACKETS = re.compile(r"\(([A-Z]{3,8})s?\)")
_BEFORE = 100
"""Characters before an acronym in brackets, among which the words that it stands for are looked for."""
_SMALL = 3
"""So many words that an acronym leaves out, it leaves out at most: "Ministry of the Interior and Police (MIP)"."""


def find_acronyms(texts: Iterable[str], words: Container[str]) -> SpelledOut:
    """Return what acronyms among `words` stand for that are told in brackets behind words with these initials.

    Where several are told, the most common counts, of these the last in the alphabet: in whatever order the texts are.
    One that is no less common as a word stands for nothing: "CARE" beside "care for victims".

    Args:
        texts: as printed.
        words: folded ones, of what is to be spelled out.

    Example:
        >>> find_acronyms(["Adopt a national action plan (NAP)."], ["fund", "the", "nap"])
        {'nap': 'national action plan', 'naps': 'national action plan'}
    """
    every = tuple(texts)
    told: dict[str, Counter[str]] = {}
    for text in every:
        for found in _IN_BRACKETS.finditer(text):
            name = found[1].lower()
            if name not in words and f"{name}s" not in words:
                continue
            run = _spelled(name, fold_words(text[max(0, found.start() - _BEFORE) : found.start()]))
            if run:
                told.setdefault(name, Counter())[run] += 1
    names = (name for name in sorted(told) if not _is_word(name, every))
    best = {name: max(told[name], key=lambda run: (told[name][run], run)) for name in names}
    return {form: run for name, run in best.items() for form in (name, f"{name}s")}


def _spelled(name: str, words: list[str]) -> str:
    """The last of `words` that have the letters of `name` as initials, small words counted or not; none where none."""
    for size in range(len(name), len(name) + _SMALL + 1):
        run = words[-size:]
        all_of, weighty = ("".join([word[0] for word in run if word not in small]) for small in ((), STOP_WORDS))
        if name in (all_of, weighty) and run[0][0] == name[0]:
            return " ".join(run)
    return ""


def _is_word(name: str, texts: Sequence[str]) -> bool:
    """Whether the letters of an acronym stand no less often in small ones, or with a capital, than all in capitals."""
    begins = [(text, f" {word}") for text in texts for word in (name, name.capitalize())]
    words = sum(text.count(f"{begun}{end} ") for text, begun in begins if begun in text for end in ("", "s"))
    return words >= sum(text.count(name.upper()) for text in texts)


def spell_out(folded: str, acronyms: SpelledOut) -> str:
    """Return a folded text with its acronyms spelled out.

    Example:
        >>> spell_out("fund the nap", {"nap": "national action plan"})
        'fund the national action plan'
    """
    return " ".join([acronyms.get(word, word) for word in folded.split()]) if acronyms else folded
