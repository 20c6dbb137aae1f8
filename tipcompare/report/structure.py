"""How the sections of two editions stand to each other, in words: what moved where, and whether all did."""

from __future__ import annotations

from collections.abc import Collection, Iterable, Mapping
from itertools import chain

from tipcompare.align.words import count_words
from tipcompare.changes.misfiled import ANOTHER
from tipcompare.changes.partial import tell_partial
from tipcompare.changes.parts import count_kept
from tipcompare.changes.strays import Stray, Strays, find_strays
from tipcompare.language.counts import count_things, list_names
from tipcompare.model import Comparison, CountryReport, Editions, SectionChange
from tipcompare.model.document import OTHER_FACTS
from tipcompare.series import SeriesProfile

RESTRUCTURED = 0.5
"""An edition is restructured where less than this share of its text stands in sections of kinds that it had before."""


def name_section(kind: str, profile: SeriesProfile) -> str:
    """Return a section kind for people, with what it stands under where that tells it from others.

    A part that the profile knows in one other section alone has its title from there.
    """
    parent, _, own = kind.rpartition("/")
    elsewhere = [rule for rule in profile.sections if parent and rule.kind.endswith(f"/{own}")]
    rule, above = profile.section(kind) or (elsewhere[0] if len(elsewhere) == 1 else None), profile.section(parent)
    title = rule.title if rule else own.replace("_", " ").capitalize()
    return f"{title} ({above.title if above else parent.replace('_', ' ')})" if parent else title


def tell_origin(comparison: Comparison, change: SectionChange, profile: SeriesProfile, strays: Strays) -> str:
    """Return what a section that moved, split or merged was in the old edition; empty for any other."""
    if not change.old_kinds or change.old_kinds == (change.kind,):
        return ""
    told = _name_all(change.old_kinds, profile)
    if change.status != "split":
        return f"{told} in {comparison.old.edition}"
    rest = "" if _is_shared(comparison, change, strays) else ", the rest of which was not found"
    return f"part of {told} in {comparison.old.edition}{rest}"


def tell_rest(comparison: Comparison, change: SectionChange, profile: SeriesProfile) -> str:
    """Return how many words of a section that was removed stand in others that are parts of it; empty for any other."""
    parts = [other.kind for other in comparison.sections if change.kind in other.old_kinds]
    if change.status != "removed" or not parts:
        return ""
    words = count_kept(comparison, change.kind)
    kept = (
        f"{count_things(words, 'word')}, which {'stands' if words == 1 else 'stand'} in" if words else "what stands in"
    )
    return f"but for {kept} {_name_all(parts, profile)}"


def tell_strays(comparison: Comparison, change: SectionChange, profile: SeriesProfile, strays: Strays) -> str:
    """Return where paragraphs of a section stood that are new in it, and where those stand that are gone from it.

    Of a list of sources, which edition has its heading alone.
    """
    if change.kind in profile.notes:
        return _tell_unprinted(comparison, change)
    stood = {old: found for (old, new), found in strays.items() if new == change.kind}
    stand = {new: found for (old, new), found in strays.items() if old == change.kind}
    told = []
    for others, verbs, edition in (
        (stood, ("stood", "stood"), comparison.old.edition),
        (stand, ("stands", "stand"), comparison.new.edition),
    ):
        found = list(chain.from_iterable(others.values()))
        where = f"{verbs[len(found) != 1]}{_tell_part(found)} in {_name_all(others, profile)} in {edition}"
        told += [f"{len(found)} of its paragraphs {where}"] if found else []
    return "; ".join(told)


def _tell_part(found: Collection[Stray]) -> str:
    """That other sections have only some of what paragraphs say; empty where they have all of each."""
    whole = {stray.whole for stray in found}
    return "" if whole == {True} else " in part" if whole == {False} else ", wholly or in part,"


def _tell_unprinted(comparison: Comparison, change: SectionChange) -> str:
    """Which of two editions that both have the heading of a list have nothing below it."""
    if change.status in ("added", "removed", "not found"):
        return ""
    sides = ((comparison.old, change.old_kinds or (change.kind,)), (comparison.new, (change.kind,)))
    bare = [str(report.edition) for report, kinds in sides if _is_bare(report, kinds)]
    return f"{list_names(bare)} {'has' if len(bare) == 1 else 'have'} only its heading, not the list" if bare else ""


def _is_bare(report: CountryReport, kinds: Collection[str]) -> bool:
    """Whether sections of some kinds are headings with nothing below them."""
    own = [section for section in report.sections if section.kind in kinds]
    headings = (s.heading and s.span.of(report.text).strip().endswith(s.heading) for s in own)
    return bool(own) and all(headings)


def name_strays(comparison: Comparison, profile: SeriesProfile, strays: Strays) -> tuple[dict[str, str], ...]:
    """Return where each paragraph of the old edition stands, and where each of the new one stood, by its text."""
    olds, news = comparison.old.text, comparison.new.text
    places = [(was, now, stray) for (was, now), found in strays.items() for stray in found]
    return (
        {s.old.of(olds): f"stands{_tell_part([s])} in {name_section(now, profile)} now" for _, now, s in places},
        {s.new.of(news): f"stood{_tell_part([s])} in {name_section(was, profile)}" for was, _, s in places},
    )


def tell_elsewhere(changes: Iterable[SectionChange], strays: Strays, status: str) -> str:
    """Return how many sections that were `added`, or `removed`, have paragraphs that stood, or stand, elsewhere.

    Args:
        changes: of all sections of two editions.
        strays: paragraphs that another section has in the other edition.
        status: which of the two.
    """
    changes = list(changes)
    verb = "stood" if status == "added" else "stand"
    kinds = {now if status == "added" else was for was, now in strays}
    kinds.update(kind for change in changes for kind in change.old_kinds if status == "removed")
    count = sum(change.status == status and change.kind in kinds for change in changes)
    return f"{count} but for paragraphs that {verb} elsewhere" if count else ""


def _name_all(kinds: Iterable[str], profile: SeriesProfile) -> str:
    return list_names([name_section(kind, profile) for kind in kinds])


def _is_shared(comparison: Comparison, change: SectionChange, strays: Strays) -> bool:
    """Whether another section has a part of what this one was, too, or a paragraph of it."""
    others = (other.old_kinds for other in comparison.sections if other is not change)
    return any(kind in change.old_kinds for kinds in (*others, [old for old, _ in strays]) for kind in kinds)


def tell_alike(status: str, similarity: float) -> str:
    """Return how many words two versions of a section have in common; empty where one has none, or all is the same.

    Args:
        status: of the section, as in `SectionChange`.
        similarity: 0-1.

    Example:
        >>> [tell_alike("changed", share) for share in (0.442, 0.998, 1.0)], tell_alike("added", 0.0)
        (['44%', 'over 99%', 'all'], '')
    """
    if status in ("same", "added", "removed", "not found"):
        return ""
    return "all" if similarity >= 1 else "over 99%" if similarity >= 0.995 else f"{similarity:.0%}"


def tell_restructured(comparison: Comparison, profile: SeriesProfile) -> str:
    """Return that the new edition is restructured, with what became of its sections; empty where it is not."""
    sizes = [(change, measure_text(change, new=True)) for change in comparison.sections if change.kind != "title"]
    here = [change for change, size in sizes if size]
    kept = sum(size for change, size in sizes if change.kind in change.old_kinds)
    whole = sum(size for _, size in sizes)
    if not here or kept >= RESTRUCTURED * whole or not any(measure_text(change, new=False) for change, _ in sizes):
        return ""
    old, new = comparison.old, comparison.new
    moved = sum(bool(change.old_kinds) and change.kind not in change.old_kinds for change in here)
    added = sum(change.status == "added" for change in here)
    gone = [change for change, _ in sizes if change.status == "removed"]
    if not moved and not gone:
        return ""  # all that was there stands where it stood: much was added
    strays = find_strays(comparison, profile.notes)
    told = {change.kind for change in gone}
    parts = [change for change in here if change.status == "split" and not told.intersection(change.old_kinds)]
    left = sum(not _is_shared(comparison, change, strays) for change in parts)
    tail = f", and of {left} only a part was found" if left else ""
    but = (tell_elsewhere(here, strays, "added"), tell_elsewhere(comparison.sections, strays, "removed"))
    but_new, but_gone = (f" ({told})" if told else "" for told in but)
    verb = "stands" if moved == 1 else "stand"
    moved_of = f"{moved} of its {count_things(len(here), 'section')}"
    return (
        f"{new.edition} is restructured: {moved_of} {verb} under other headings "
        f"than in {old.edition}, {_tell_many(added)} new{but_new}; "
        f"of the sections of {old.edition} {_tell_many(len(gone))} gone{but_gone}{tail}. "
        f"It has {tell_length(count_sections(old), count_sections(new), str(old.edition), profile)}."
    )


def list_notices(history: Editions, profile: SeriesProfile) -> tuple[tuple[str, str], ...]:
    """Return what is to be known of whole editions: (edition, that it is partly read, restructured, unlike, of others).

    The newest editions stand first, and what tells them from the edition before comes before what is said of one alone;
    that one was not read to its end stands before all.
    """
    comparisons, reports = history.comparisons[::-1], history.reports[::-1]
    told = [(report, tell_partial(report)) for report in reports]
    told += [
        (found.new, said) for found in comparisons for said in (tell_restructured(found, profile), tell_unlike(found))
    ]
    told += [(report, tell(report)) for tell in (tell_not_its_own, tell_other_texts) for report in reports]
    return tuple((str(report.edition), notice) for report, notice in told if notice)


def tell_other_texts(report: CountryReport) -> str:
    """Return that other texts of its year tell other facts; empty where there are none, or none do."""
    chosen = (one.message for one in report.warnings if one.code == "several-sources" and OTHER_FACTS in one.message)
    return " ".join(
        f"{report.edition} is one of several texts of that year that tell other facts, {said}." for said in chosen
    )


def tell_unlike(comparison: Comparison) -> str:
    """Return that two editions are documents of two kinds; empty where they are not."""
    if not comparison.unlike:
        return ""
    old, new = comparison.old, comparison.new
    return (
        f"{old.edition} was read from a {old.kind} ({old.source}), {new.edition} from a {new.kind} ({new.source}): "
        f"ratings, lists and figures are compared, their texts are not."
    )


_NOT_ITS_OWN = (*ANOTHER, "shared-chapter")
"""Warnings of an edition that may be another one or of another country, and of one that has the text of others, too:
the head tells the first."""


def tell_not_its_own(report: CountryReport) -> str:
    """Return that an edition has the text of another one, or of others, too, where that is warned of; else empty."""
    said = {warning.code: warning.message for warning in reversed(report.warnings)}
    told = next((said[code] for code in _NOT_ITS_OWN if code in said), "")
    return f"{report.edition} ({report.source}): {told}." if told else ""


def measure_text(change: SectionChange, *, new: bool) -> int:
    """Return how many characters a section has in one of two editions: none where it is a heading alone, or away."""
    spans = (paragraph.new if new else paragraph.old for paragraph in change.paragraphs)
    return sum(span.end - span.start for span in spans if span is not None)


def _tell_many(count: int) -> str:
    return f"{count or 'none'} {'is' if count < 2 else 'are'}"


def count_sections(report: CountryReport) -> dict[str, int]:
    """Return the number of words of each kind of section of an edition, in order; what is put around it is none."""
    own = [section for section in report.sections if section.kind != "furniture"]
    found = dict.fromkeys((section.kind for section in own), 0)
    for section, words in zip(own, count_words(report.text, [section.span for section in own]), strict=True):
        found[section.kind] += words
    return found


def sum_words(counted: Mapping[str, int], profile: SeriesProfile) -> int:
    """Return the number of words of an edition without lists of its sources, given that of each kind of section."""
    notes = profile.notes
    return sum(words for kind, words in counted.items() if kind not in notes)


def name_aside(kinds: Collection[str], profile: SeriesProfile) -> str:
    """Return those of some kinds of section that list sources, which `sum_words` leaves out, for people."""
    return _name_all([rule.kind for rule in profile.sections if rule.notes and rule.kind in kinds], profile)


def tell_length(before: Mapping[str, int], now: Mapping[str, int], old: str, profile: SeriesProfile) -> str:
    """Return how many words an edition has, and how much longer or shorter it is than another, lists of sources aside.

    Args:
        before: words of each kind of section of the other edition.
        now: those of this one.
        old: the other edition.
        profile: of the series.

    Example:
        >>> from tipcompare.series import get_profile
        >>> tell_length({"summary": 400, "references": 300}, {"summary": 500}, "2020", get_profile("dol-findings"))
        '500 words without References, 25% longer than 2020 (400)'
    """
    was, words = (sum_words(counted, profile) for counted in (before, now))
    aside = name_aside({*before, *now}, profile)
    told = f"{words:,} words{f' without {aside}' if aside else ''}"
    if not was:
        return told
    share = (words - was) / was
    much = f"{abs(share):.0%} {'shorter' if share < 0 else 'longer'} than"
    alike = f"{'about ' if share else ''}the same length as"
    return f"{told}, {much if round(abs(share), 2) else alike} {old} ({was:,})"
