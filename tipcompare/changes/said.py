"""What a clause says that somebody said: behind "reported that", or behind the doubts that were raised."""

from __future__ import annotations

from tipcompare.language import Words, deeds
from tipcompare.language.clauses import GOING_ON_WITH, PAUSES, SUBORDINATING

_OF_DOUBT = 2
"""Words before that for a doubt among which the verb of raising it stands: "raised serious concerns that"."""


def find_said(words: Words, *, doubts: bool = True) -> tuple[int, bool]:
    """Return where in a clause begins what is said, and whether that is a doubt; 0 where nothing is reported.

    Args:
        words: in lower case, with the marks that part them.
        doubts: whether a doubt counts as what says something.

    Example:
        >>> find_said(tuple("donors reported that wardens met".split()))
        (3, False)
        >>> find_said(tuple("concerns were raised that wardens did not meet".split()))
        (4, True)
    """
    if "that" in words:
        for place, word in enumerate(words[:-1]):
            dated = words[place + 1] == "in" and words[place + 2 : place + 3] and words[place + 2][0].isdigit()
            end = place + 3 if dated else place + 1
            if words[end : end + 1] != ("that",):
                continue
            doubted = doubts and _raises_doubt(words, place) and _ends_so(words, end)
            if (word in deeds.SAYING or doubted) and {"not", "never", "no"}.isdisjoint(
                words[max(0, place - 2) : place]
            ):
                return end + 1, doubted
    return 0, False


def _raises_doubt(words: Words, place: int) -> bool:
    """Whether the word there ends what raises a doubt: "raised serious concerns", "concerns have been raised".

    A deed before it is what the clause tells: "hired wardens after unions raised concerns". So is the main clause where
    that is another one: "after unions raised concerns", "the ministry, which had raised concerns".
    """
    if words[0] in SUBORDINATING or any(word in PAUSES or word in deeds.RELATIVE for word in words[:place]):
        return False
    if words[place] in deeds.DOUBTS:
        voiced = next(
            (at for at in range(place - 1, max(place - 1 - _OF_DOUBT, -1), -1) if words[at] in deeds.VOICING), 0
        )
    else:
        voiced = place if words[place] in deeds.VOICING and not deeds.DOUBTS.isdisjoint(words[:place]) else 0
    return voiced > 0 and deeds.DEEDS.isdisjoint(words[:voiced])


def _ends_so(words: Words, start: int) -> bool:
    """Whether no deed may be told behind what is said from a place on: "..., and the ministry trained judges"."""
    going_on = (at for at in range(start, len(words)) if words[at] in PAUSES or words[at] in GOING_ON_WITH)
    after = words[next(going_on, len(words)) :]
    return deeds.DEEDS.isdisjoint(after)
