"""What the next edition says of a recommendation is shown beside it."""

from __future__ import annotations

from attrs import evolve
from invented import VESMARK_DRAFTS, build_report

from tipcompare.changes.history import build_history
from tipcompare.changes.printed_years import SURE
from tipcompare.model import Evidence, Span, WordingChange
from tipcompare.model.comparison import WordingKind
from tipcompare.report import build_page, render_html
from tipcompare.report.evidence import gather_differences, gather_evidence, tell_differences
from tipcompare.report.lifelines import trace_lifelines
from tipcompare.series import get_profile

SENTENCE = "Officials closed the office in the capital."


def test_evidence_and_differences_are_shown() -> None:
    """A sentence of the next edition and a typed change stand beside the wording, and the sentence is marked."""
    history = build_history([build_report(draft) for draft in VESMARK_DRAFTS[:2]], get_profile("tip"))
    (comparison,) = history.comparisons
    at = comparison.new.text.index(SENTENCE)
    there, word = Span(at, at + len(SENTENCE)), Span(at, at + len("Officials"))
    groups = (WordingChange("groups added", None, put) for put in (there, word, there))
    added = (*groups, WordingChange("moved up", there, there))
    changed = tuple(
        evolve(change, wording=added) if change.status == "reworded" else evolve(change, wording=())
        for change in comparison.recommendations
    )
    passage = Evidence(3, there, 0.4, "did not", ("office",), "government", 0.9)
    history = evolve(history, comparisons=(evolve(comparison, recommendations=changed, evidence=(passage,)),))
    (shown,) = gather_evidence(history)[comparison.old.edition, 3]
    assert (shown.says, shown.text) == ("says it was not done (90% sure)", SENTENCE)
    doubtful = evolve(passage, polarity="did", certainty=0.5)
    unsure = evolve(history, comparisons=(evolve(comparison, evidence=(doubtful,)),))
    (shown_unsure,) = gather_evidence(unsure)[comparison.old.edition, 3]
    assert shown_unsure.says == "may say it was done (50% sure)"
    by_others = evolve(history, comparisons=(evolve(comparison, evidence=(evolve(passage, actor="other"),)),))
    (shown_others,) = gather_evidence(by_others)[comparison.old.edition, 3]
    assert shown_others.says == "says that others did not do it (90% sure)"
    item = comparison.old.recommendations[2]
    of_part = evolve(passage, part=Span(item.span.start, item.span.start + len(item.text.split(",")[0])))
    in_part = evolve(history, comparisons=(evolve(comparison, evidence=(of_part,)),))
    (shown_part,) = gather_evidence(in_part)[comparison.old.edition, 3]
    assert (
        shown_part.says == f"says of \u201c{item.text.split(',')[0].rstrip('.')}\u201d that it was not done (90% sure)"
    )
    (told,) = gather_differences(history).values()
    assert told == (f"groups added: {SENTENCE}, Officials", "moved up in the list")
    wordings = [word for life in trace_lifelines(history) for word in life.wordings]
    assert [word.ordinal for word in wordings if word.evidence] == [3]
    page = render_html(build_page(history))
    assert f'id="{shown.place}"' in page
    assert f'href="#{shown.place}"' in page


def test_who_is_named_is_not_said_to_act() -> None:
    """What came, what went and what was put in place of another are told apart, by what is named alone."""
    history = build_history([build_report(draft) for draft in VESMARK_DRAFTS[:2]], get_profile("tip"))
    (comparison,) = history.comparisons
    here, there = Span(0, 7), Span(0, 7)
    kept = next(change for change in comparison.recommendations if change.old and change.new)
    cases: tuple[tuple[WordingKind, Span | None, Span | None, str], ...] = (
        ("actor", None, there, "also named: "),
        ("actor", here, None, "named no longer: "),
        ("actor", here, there, "named otherwise: "),
        ("deadline", here, None, "deadline gone: "),
    )
    for kind, old, new, said in cases:
        changed = evolve(kept, wording=(WordingChange(kind, old, new),))
        shown = evolve(history, comparisons=(evolve(comparison, recommendations=(changed,)),))
        (told,) = next(iter(gather_differences(shown).values()))
        assert told.startswith(said)
        weak = evolve(changed, links=tuple(evolve(link, score=SURE - 0.1) for link in changed.links))
        assert tell_differences(weak, comparison) == ()
