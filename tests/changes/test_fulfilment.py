"""Whether a deed is of the kind that a recommendation asks for, and on its topics."""

from __future__ import annotations

import pytest

from tipcompare.align.folding import fold_words
from tipcompare.changes.clauses import read_clauses
from tipcompare.changes.fulfilment import NO_TOPIC, find_kinds, find_topics, frame_of, is_answer, share_topics
from tipcompare.language.answers import ANSWERS, Answer


@pytest.mark.parametrize("answer", ANSWERS, ids=lambda answer: answer.name)
def test_each_answer_holds_in_its_example(answer: Answer) -> None:
    """Every declared kind is found in its own recommendation, and its own sentence answers it."""
    recommendation, sentence = answer.example
    assert find_kinds(fold_words(recommendation))[0] == answer.name
    assert any(is_answer(answer.name, clause) for clause in read_clauses(sentence) if clause.says == "did")


@pytest.mark.parametrize(
    ("recommendation", "sentence"),
    [
        ("Train wardens on the new rules.", "The ministry inspected 40 mills."),
        ("Increase the number of inspectors.", "The ministry increased the number of shelters."),
        ("Increase the number of inspectors.", "The ministry increased cooperation between inspectors and wardens."),
        ("Publish data on inspections.", "Wardens conducted 40 inspections of mills."),
        ("Be kind.", "The ministry trained wardens."),
        ("Train wardens on the new rules.", "The ministry provided boats to wardens."),
        ("Train wardens on the new rules.", "The ministry established a unit of trained wardens."),
    ],
)
def test_deeds_of_another_kind_are_no_answer(recommendation: str, sentence: str) -> None:
    """A deed of another kind, or with another thing, does not answer a recommendation."""
    assert not is_answer(find_kinds(fold_words(recommendation))[0], read_clauses(sentence)[0])


@pytest.mark.parametrize("verb", ["convened", "reconvened", "re-convened"])
def test_what_was_done_again_was_done(verb: str) -> None:
    """A deed done again answers what the deed does."""
    assert is_answer("coordination", read_clauses(f"The cabinet {verb} the council on mill work.")[0])


@pytest.mark.parametrize(
    ("recommendation", "kind"),
    [
        ("Publish data on the training of wardens.", "publication"),
        ("Integrate mill work into the education policy.", "integration"),
        ("Ensure that police investigators receive training.", "training"),
        ("Prosecute those who break the law on mills.", "prosecution"),
        ("Ensure that girls from mills are not arrested.", "ending"),
        ("Ensure that criminal law enforcement officers receive training.", "training"),
        ("Ensure that the existing policies on mills are implemented.", "implementation"),
        ("Train police officers to tell mill work from play.", "training"),
        ("Ensure that all wardens, including new ones, receive training.", "training"),
        ("Ensure the implementation of government-funded programs.", "services"),
        ("Ensure that violations of the laws on mills are investigated.", "prosecution"),
        ("Ensure that the Department of Mill Inspection has funding.", "means"),
        ("Protect children from forced work.", ""),
        ("Improve the collection of prosecution data.", ""),
        ("Keep a database of inspections, with data on fines.", ""),
        ("Collect and publish data on trials.", "publication"),
        ("Collect data on trials and make these available to the public.", "publication"),
        ("Record trials, and make public how many there were.", "publication"),
        ("Increase public awareness of forced work.", "awareness"),
        ("Ensure that public officials who profit from mills are prosecuted.", "prosecution"),
        ("Hold complicit owners of mills criminally accountable.", "prosecution"),
        ("Criminally prohibit the use of children in mills.", "law"),
        ("Keep boys who were with armed groups or security forces from harm.", ""),
        ("Ensure that groups of young people know of the shelters.", "services"),
        ("Ensure that the task force on mill work is active.", "coordination"),
        ("Ensure that the working group on mills is active.", "coordination"),
        ("Ensure that all of the wardens and of those who work with them in the valleys are trained.", "training"),
    ],
)
def test_what_is_asked_for_first_counts(recommendation: str, kind: str) -> None:
    """Of several kinds that a recommendation has words of it is of the first; people alone tell none."""
    assert find_kinds(fold_words(recommendation))[0] == kind


@pytest.mark.parametrize(
    ("recommendation", "kinds"),
    [
        ("Provide adequate funding and training to wardens.", ("means", "training")),
        ("Increase the training and number of inspectors.", ("training", "more staff")),
        ("Ensure that the unit has sufficient financial and human resources.", ("means", "more staff")),
        ("Publish data on the training and funding of wardens.", ("publication",)),
    ],
)
def test_several_things_may_be_given(recommendation: str, kinds: tuple[str, ...]) -> None:
    """What bodies are to be given is of several kinds at once; of all else only the first counts."""
    assert find_kinds(fold_words(recommendation)) == kinds


@pytest.mark.parametrize(
    ("sentence", "answered"),
    [
        ("The ministry hired 12 inspectors.", True),
        ("The ministry doubled the size of its inspectorate.", True),
        ("The ministry increased the budget of its inspectorate.", False),
        ("Police increased the number of investigations.", False),
    ],
)
def test_people_count_as_they_are_written(sentence: str, answered: bool) -> None:
    """The inspectorate is no inspectors, and investigations are no investigators, though they have one stem."""
    (clause,) = read_clauses(sentence)
    assert is_answer("more staff", clause) == answered


def test_a_verb_joined_to_the_main_one_answers_too() -> None:
    """Of two verbs with one object either tells that it was done."""
    (clause,) = read_clauses("The cabinet reviewed and adopted a policy on mill work.")
    assert is_answer("policy", clause)


def test_a_verb_without_object_tells_of_its_subject() -> None:
    """What rose or fell stands before the verb."""
    (clause,) = read_clauses("The number of inspectors increased by six.")
    assert is_answer("more staff", clause)


def test_a_passive_verb_tells_of_its_subject_an_active_one_of_its_object() -> None:
    """What was done is told before the one and behind the other."""
    passive, active = (
        frame_of(read_clauses(sentence)[0])
        for sentence in ("Shelters for boys were opened nationwide.", "The ministry opened shelters for boys.")
    )
    assert passive[:2] == ("shelters", "for")
    assert active == ("opened", "shelters", "for", "boys")


def test_topics_are_shared_in_part() -> None:
    """Of two topics asked one is told; where none is asked nothing is known."""
    asked, told = find_topics(["mines", "agriculture"]), find_topics(["mine", "streets"])
    assert share_topics(asked, told) == 0.5
    assert share_topics(0, told) == NO_TOPIC
    assert share_topics(told, asked) == 0.5
    assert share_topics(asked, 0) == 0.0


@pytest.mark.parametrize("words", ["information", "task forces", "minors", "an initiative"])
def test_words_with_the_stem_of_another_are_on_no_topic_of_it(words: str) -> None:
    """Information is no informal work, a task force nothing forced."""
    assert not find_topics(fold_words(words))
