"""Any two lists of texts matched: what a spreadsheet of recommendations needs, without a report around it."""

from __future__ import annotations

from collections.abc import Iterable, Iterator, Mapping, Sequence, Set

from attrs import evolve

from tipcompare.align.calibration import Calibration, fitted
from tipcompare.align.candidates import ItemList, find_candidates
from tipcompare.align.copies import gather_copies, line_up, pair_off
from tipcompare.align.explaining import Weighed, describe_candidates
from tipcompare.align.folding import spell_text
from tipcompare.align.labels import strip_labels
from tipcompare.align.matching import Match, match_items
from tipcompare.align.pairs import find_pairs
from tipcompare.align.statuses import name_groups
from tipcompare.align.wordings import prepare_wordings
from tipcompare.errors import UseError, expect
from tipcompare.language.tags import ENGLISH_TAG, NO_TAG, is_english, name_language, write_tag
from tipcompare.model import ListMatch, ListMatches, ReportWarning
from tipcompare.model.comparison import MatchedBy, Status
from tipcompare.model.source import compose_text
from tipcompare.sources.not_english import is_foreign

_PASSES: dict[Status, MatchedBy] = {
    "repeated": "assignment",
    "reworded": "assignment",
    "split": "split",
    "merged": "merge",
}


def match(
    old: Iterable[str],
    new: Iterable[str],
    *,
    old_groups: Iterable[str] | None = None,
    new_groups: Iterable[str] | None = None,
    explain: bool = False,
    language: str = ENGLISH_TAG,
) -> ListMatches:
    """Return which items of a newer list are which of an older one: kept, reworded, split, merged, new or dropped.

    Equal texts of one list are copies of one wording and no rivals. They pair off with the copies of another, those
    under one heading first, the rest in order, each with the score of a text that stands once. Copies that are like two
    wordings are shared out between these; those without a partner are new, or dropped. Labels that nearly every item of
    a list begins with, each its own ("1.2:", "Rec. 4 -"), are not compared. An empty text goes back to nothing.

    Args:
        old: texts of the older list, in any order; a column of a table is one, too.
        new: texts of the newer list.
        old_groups: the heading each older item stands under; none where there are no headings.
        new_groups: the same of the newer list.
        explain: whether to keep the likeliest older items of each, and how alike they are.
        language: that both are in, as a tag of BCP 47 (`fr`, `pt-BR`): its inflection is undone where that is known.
            Near synonyms, and what an item asks for by its verb, are known of English alone.

    Raises:
        UseError: where one of them is no list of texts, or not each item of both lists has a group, if any has, or the
            language is none.

    Source: the numbers of `tipcompare.align.calibration`, fitted to English (see `warnings`) as docs/accuracy.md says.

    Example:
        >>> found = match(["Train judges.", "Open a shelter."], ["Open a shelter for boys.", "Publish figures."])
        >>> [(item.status, item.olds) for item in found], found.dropped
        ([('reworded', (1,)), ('new', ())], (0,))
        >>> found = match(["Open a shelter."] * 3, ["Open a shelter for boys."] * 2)
        >>> [(item.status, item.olds) for item in found], found.dropped
        ([('reworded', (0,)), ('reworded', (1,))], (2,))
    """
    expect("explain", explain, bool)
    tag = _tag_of(language)
    old, new = _texts("old", old), _texts("new", new)
    before, after = _check_groups(old, new, old_groups, new_groups)
    older, newer = strip_labels(old, before, tag), strip_labels(new, after, tag)
    weighed, places, same = weigh_lists(older, newer, old_groups=before, new_groups=after, tag=tag)
    found = {k: Match((source,), (1.0,), 1.0, matched_by="verbatim", nearest=source) for k, source in same.items()}
    found |= zip(places, match_items(weighed.candidates, fitted()), strict=True)
    items = _tell([found[k] for k in range(len(new))], list(map(spell_text, older)), list(map(spell_text, newer)))
    for k, place in enumerate(places if explain else ()):
        items[place] = evolve(items[place], candidates=describe_candidates(weighed, k, fitted()))
    dropped = set(range(len(old))).difference(*(item.olds for item in items))
    return ListMatches(tuple(items), tuple(sorted(dropped)), fitted().threshold, tuple(_doubt_language(old, new, tag)))


def weigh_lists(
    old: Sequence[str],
    new: Sequence[str],
    *,
    old_groups: Iterable[str] | None = None,
    new_groups: Iterable[str] | None = None,
    calibration: Calibration | None = None,
    tag: str = ENGLISH_TAG,
) -> tuple[Weighed, list[int], dict[int, int]]:
    """Return what is weighed of two lists, before it is decided.

    Args:
        old: texts of the older list.
        new: texts of the newer list.
        old_groups: headings of the older, as for `match`.
        new_groups: headings of the newer.
        calibration: the numbers to weigh with; those that are shipped where none are given.
        tag: of the language both are in.

    Returns:
        The newer items that do not stand word for word in the older list, weighed beside all of that; their places;
        and for each new item that does stand there, where.

    Raises:
        UseError: as for `match`.
    """
    groups = _check_groups(old, new, old_groups, new_groups)
    spelled = [[spell_text(text) for text in texts] for texts in (old, new)]
    numbers = {text: row for row, text in enumerate(dict.fromkeys((*spelled[0], *spelled[1])))}
    rows = [[numbers[text] for text in texts] for texts in spelled]
    wordings = prepare_wordings(tuple(numbers), rows, tag=tag)
    same = _find_same(spelled[0], spelled[1], groups)
    places = [k for k in range(len(new)) if k not in same]
    newer = ItemList(tuple(rows[1][k] for k in places), tuple(groups[1][k] for k in places), known=frozenset(groups[1]))
    older = ItemList(tuple(rows[0]), tuple(groups[0]), frozenset(groups[0]), kept=frozenset(same.values()))
    candidates = find_candidates(newer, older, find_pairs(wordings), calibration or fitted())
    return Weighed(wordings, newer.rows, older.rows, range(1, len(old) + 1), candidates), places, same


def _tag_of(language: str) -> str:
    expect("language", language, str)
    if tag := write_tag(language):
        return tag
    raise UseError(NO_TAG.format(language))


def _doubt_language(old: Sequence[str], new: Sequence[str], tag: str) -> Iterator[ReportWarning]:
    """Yield a warning for each list that does not read as English, or for both that are in another language."""
    if not is_english(tag):
        message = f"readers' judgments are of English lists, and these are in {name_language(tag)}: "
        yield ReportWarning("not-english", f"{message}their scores are no probabilities")
        return
    for name, texts in (("older", old), ("newer", new)):
        if is_foreign(texts):
            message = f"the {name} list does not read as English, which readers' judgments are of: "
            yield ReportWarning("not-english", f"{message}its scores are no probabilities")


def _texts(name: str, given: Iterable[str]) -> tuple[str, ...]:
    """Return a list, a column of a table or whatever gives texts; a text by itself would be a list of its letters."""
    if isinstance(given, str | Mapping | Set) or hasattr(given, "columns") or not isinstance(given, Iterable):
        raise UseError(f"expected {name} to be a list of texts, got {type(given).__name__}")
    texts = tuple(given)
    for place, text in enumerate(texts):
        expect(f"{name}[{place}]", text, str)
    return tuple(map(compose_text, texts))


def _check_groups(
    old: Sequence[str], new: Sequence[str], old_groups: Iterable[str] | None, new_groups: Iterable[str] | None
) -> list[Sequence[str]]:
    old_groups = None if old_groups is None else _texts("old_groups", old_groups)
    new_groups = None if new_groups is None else _texts("new_groups", new_groups)
    if (old_groups is None) != (new_groups is None):
        raise UseError("expected groups for both lists or for neither, got them for one")
    if old_groups is None or new_groups is None:
        return [("",) * len(old), ("",) * len(new)]
    for texts, groups in ((old, old_groups), (new, new_groups)):
        if len(texts) != len(groups):
            raise UseError(f"expected a group for each of {len(texts)} texts, got {len(groups)}")
    return [old_groups, new_groups]


def _find_same(old: Sequence[str], new: Sequence[str], groups: Sequence[Sequence[str]]) -> dict[int, int]:
    """For each new item that stands word for word in the older list, where; each older item once: see `pair_off`."""
    before, after = (gather_copies({k: text for k, text in enumerate(texts) if text}) for texts in (old, new))
    return dict(
        pair
        for text, places in after.items()
        for pair in pair_off(line_up(places, groups[1]), line_up(before.get(text, ()), groups[0]))
    )


def _tell(found: Sequence[Match], old: Sequence[str], new: Sequence[str]) -> list[ListMatch]:
    """What each item is, items that belong together alike."""
    items: list[ListMatch] = [
        ListMatch(k, own.olds, own.chances, "new", own.score, "", own.runner_up, own.nearest)
        for k, own in enumerate(found)
    ]
    for group, _, status in name_groups([own.olds for own in found], new, old):
        for k in group:
            items[k] = evolve(items[k], status=status, matched_by=found[k].matched_by or _PASSES[status])
    return items
