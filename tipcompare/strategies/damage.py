"""What mirrors do to a narrative, as a strategy: damages that are drawn at random and applied to a text.

Each damage is a value, so that a failing example can be read, kept and applied again. They are applied in the order
in which they come about: first what is done to headings and items, then to lines and
letters, then the site's furniture.
"""

from __future__ import annotations

import re
import textwrap
from collections.abc import Callable, Collection, Iterable, Mapping
from random import Random
from types import MappingProxyType

from attrs import field, frozen
from hypothesis import strategies as st

from tipcompare.errors import UseError, expect
from tipcompare.model.checks import between, of_kind
from tipcompare.reading.folding import squash
from tipcompare.series.patterns import compile_folded
from tipcompare.series.tip import TIP
from tipcompare.strategies.writing import check_range

_ITEM_MARK = re.compile(r"(?m)^[ \t]*[•*][ \t]+|(?<![ \t])[ \t]+[•*][ \t]+")
_ITEM_LINE = re.compile(r"(?m)^(?=.*?(?<!\S)[•*][ \t]+\S)(.*+)\n{1,2}(?=[ \t]*[•*][ \t]+\S)")
_WORD = re.compile(r"(?<![^\W_])[^\W\d_]{4,}(?![^\W_])")
_RUN_IN = re.compile(r"(?P<heading>[A-Z][A-Za-z ]{5,70})(?::|\.)\s+(?=[A-Z])")
_HEADINGS = compile_folded(tuple(heading for rule in TIP.sections for heading in rule.headings))
_INSIDE = re.compile(r"(?m)^.{80,400}?[a-z] (?=[a-z])")
_LINE_END = re.compile(r"(?m)^.{40,79}[a-z]\n(?=[a-z])|^.{80,400}?[a-z] (?=[a-z])")
_BLANK = re.compile(r"(?<=\S) (?=\S)")
_OVER_PAGES = ("SABERIA", "VESMARK")
_ASCII = str.maketrans(
    {"’": "'", "‘": "'", "“": '"', "”": '"', "–": "-", "—": "--", "\u00a0": " ", "•": "*", "…": "..."}
)

BULLETS = ("•", "*", "·", "▪", "-", "1.")
"""Marks of list items; `1.` stands for counting."""

BEFORE = (
    "Home > Reports > Country narratives",
    "Skip to main content",
    "Share this page: e-mail | print | save",
    "Bureau of Public Records",
    "Last Updated: Tuesday, 4 July, 10:12 GMT",
    "2014 | 2015 | 2016 | 2017 | 2018 | 2019",
    "PublisherGovernment of ElsewherePublication Date27 June",
    "Search the collection",
)
AFTER = (
    "Back to top",
    "Previous: Uplands Territory | Next: Index of terms",
    "Privacy | Cookies | Contact the web desk",
    "Five Harbors: A Photo Essay",
    "Copyright notice: all rights reserved by the collection.",
    "This page was last checked by a volunteer in spring.",
    "Print this page",
)


@frozen(order=True)
class Damage:
    """One thing that a mirror did.

    Args:
        name: one of `DAMAGES`.
        choice: which of its forms; every number >= 0 is one.
    """

    name: str = field()
    choice: int = field(default=0, validator=[of_kind(int), between(0)])

    @name.validator
    def _check_name(self, _attribute: object, value: str) -> None:
        expect("name", value, str)
        if value not in DAMAGES:
            raise UseError(f"expected a damage of {', '.join(DAMAGES)}, got {value!r}")


def _is_heading(line: str) -> bool:
    return len(line) <= 90 and bool(line.strip()) and _HEADINGS.fullmatch(squash(line)) is not None


def _begins_with_heading(line: str) -> bool:
    return not _is_heading(line) and _HEADINGS.match(squash(line)) is not None


def lose_headings(text: str, choice: int) -> str:
    """Drop the section headings that stand on a line of their own, and those that run into the text: all or some."""
    random = Random(choice)
    kept = []
    for line in text.split("\n"):
        lost = choice % 2 == 0 or random.random() < 0.5
        if lost and _is_heading(line):
            continue
        found = _RUN_IN.match(line)
        kept.append(line[found.end() :] if lost and found and _is_heading(found["heading"]) else line)
    return "\n".join(kept)


def run_headings_in(text: str, choice: int) -> str:
    """Set each section heading before the text it heads, in another form: `Prosecution. The government ...`."""
    end = (". ", ": ", " – ", " ")[choice % 4]
    joined: list[str] = []
    heading = ""
    for line in text.split("\n"):
        if _is_heading(line) and not heading:
            heading = line.strip().rstrip(":.").title() if choice % 3 else line.strip().rstrip(":.")
        elif not heading or line.strip():
            joined.append(f"{heading}{end}{line}" if heading else line)
            heading = ""
    return "\n".join(joined)


def change_bullets(text: str, choice: int) -> str:
    """Give list items another mark, within the paragraph or on lines of their own."""
    bullet = BULLETS[choice % len(BULLETS)]
    on_lines = choice // len(BULLETS) % 2 == 1
    return "\n".join(_remark(line, bullet, on_lines) for line in _run_items_on(text).split("\n"))


def _run_items_on(text: str) -> str:
    """Set items that have a line each behind one another, with their marks."""
    return _ITEM_LINE.sub(r"\1 ", text)


def _remark(line: str, bullet: str, on_lines: bool) -> str:
    items = [item.strip() for item in _ITEM_MARK.split(line)]
    lead = items.pop(0) if not items[0] or _is_heading(items[0]) else ""
    if len(items) < 2 or _begins_with_heading(items[0]):
        return line
    marks = [f"{number}." if bullet == "1." else bullet for number in range(1, len(items) + 1)]
    if on_lines:
        return "\n".join([lead] * bool(lead) + [f"{mark} {item}" for mark, item in zip(marks, items, strict=True)])
    if bullet != "1.":
        marks[0] = ""
    return " ".join(
        part for part in (lead, *(part for pair in zip(marks, items, strict=True) for part in pair)) if part
    )


def glue_items(text: str, choice: int) -> str:
    """Take away the marks between list items, and the blanks with them: all, or some."""
    random = Random(choice)

    def glue(found: re.Match[str]) -> str:
        inner = found.start() > 0 and found.string[found.start() - 1] != "\n"
        return "" if inner and (choice % 2 == 0 or random.random() < 0.5) else found[0]

    return _ITEM_MARK.sub(glue, _run_items_on(text))


def glue_page_heads(text: str, choice: int) -> str:
    """Leave the head of a page within paragraphs, all or some: its number and a country in capitals, before a word."""
    random = Random(choice)

    def leave(found: re.Match[str]) -> str:
        head = f"{random.randint(1, 450)}{random.choice(_OVER_PAGES)}"
        return found[0] + head if choice % 2 == 0 or random.random() < 0.5 else found[0]

    return _INSIDE.sub(leave, text)


def make_ascii(text: str, _choice: int) -> str:
    """Turn curly quotes, dashes and bullets into ASCII."""
    return text.translate(_ASCII)


def make_mojibake(text: str, _choice: int) -> str:
    """Read the text's UTF-8 as Windows-1252."""
    return "".join(bytes([byte]).decode("cp1252", "replace").replace("\ufffd", chr(byte)) for byte in text.encode())


def space_letters(text: str, choice: int) -> str:
    """Set blanks between the letters of some words, as PDF readers do."""
    random = Random(choice)
    share = (0.01, 0.03, 0.08)[choice % 3]

    def space(found: re.Match[str]) -> str:
        if random.random() >= share:
            return found[0]
        first = random.randint(1, len(found[0]) - 2)
        last = random.randint(first + 1, len(found[0]))
        return found[0][:first] + "".join(f" {letter}" for letter in found[0][first:last]) + found[0][last:]

    return _WORD.sub(space, text)


def wrap_lines(text: str, choice: int) -> str:
    """Break every line at 60 to 75 columns, between words or behind a hyphen, too."""
    width = 60 + choice % 16
    hyphens = choice // 16 % 2 == 1
    wrapped = (
        textwrap.fill(line, width, break_long_words=False, break_on_hyphens=hyphens) if len(line) > width else line
        for line in text.split("\n")
    )
    return "\n".join(wrapped)


def break_pages(text: str, choice: int) -> str:
    """Leave the ends of some pages within paragraphs, between lines where there are: form feed, page number or both."""
    random = Random(choice)
    share = (0.5, 0.1)[choice % 2]
    end = ("\n\f", "\n\n{page}\n\n", "\n{page}\n\f", "\n\n\f")[choice // 2 % 4]

    def leave(found: re.Match[str]) -> str:
        return found[0][:-1] + end.format(page=random.randint(1, 450)) if random.random() < share else found[0]

    return _LINE_END.sub(leave, text)


def keep_blanks(text: str, choice: int) -> str:
    """Set no-break blanks between words: all, or some."""
    random = Random(choice)
    share = (1, 0.5, 0.1)[choice % 3]
    return _BLANK.sub(lambda _: "\u00a0" if random.random() < share else " ", text)


def add_furniture(text: str, choice: int) -> str:
    """Put lines of the site before and after the narrative."""
    random = Random(choice)
    before = random.sample(BEFORE, random.randint(0, 4))
    after = random.sample(AFTER, random.randint(0, 4))
    gap = "\n" if choice % 2 else "\n\n"
    return gap.join([*before, ""]) + text.rstrip("\n") + "\n" + gap.join(["", *after]) + "\n"


DAMAGES: Mapping[str, Callable[[str, int], str]] = MappingProxyType(
    {
        "lost headings": lose_headings,
        "run-in headings": run_headings_in,
        "other bullets": change_bullets,
        "glued items": glue_items,
        "page heads": glue_page_heads,
        "letter-spacing": space_letters,
        "ASCII": make_ascii,
        "hard wraps": wrap_lines,
        "page breaks": break_pages,
        "no-break blanks": keep_blanks,
        "mojibake": make_mojibake,
        "furniture": add_furniture,
    }
)
"""Every damage by its name, in the order in which they are applied.

Source: copies of the reports on other sites; docs/reading.md tells what each does and how it is read all the same.
"""


def apply_damage(text: str, damages: tuple[Damage, ...]) -> str:
    """Return `text` as a mirror that did all of these would have it.

    Args:
        text: a narrative, one paragraph a line.
        damages: in any order; they are applied in the order of `DAMAGES`.

    Raises:
        UseError: where they are of another kind.

    Example:
        >>> apply_damage("Train judges. • Open a shelter. • Enact a law.", (Damage("other bullets", 1),))
        'Train judges. * Open a shelter. * Enact a law.'
    """
    expect("text", text, str)
    expect("damages", damages, tuple, list)
    for damage in damages:
        expect("each of damages", damage, Damage)
    order = list(DAMAGES)
    for damage in sorted(damages, key=lambda damage: order.index(damage.name)):
        text = DAMAGES[damage.name](text, damage.choice)
    return text


def mirror_damage(
    *, max_size: int = 5, names: Collection[str] = tuple(DAMAGES)
) -> st.SearchStrategy[tuple[Damage, ...]]:
    """Return a strategy of damages to one narrative, each kind at most once.

    Args:
        max_size: most damages at once, >= 1.
        names: of the damages to choose from, at least one.

    Raises:
        UseError: where there is no such damage, or none, or no such number of them.

    Example:
        >>> from hypothesis import given
        >>> @given(mirror_damage(max_size=2))
        ... def test_reader(damages):
        ...     assert apply_damage("SOMEWHERE: Tier 2", damages)
        >>> test_reader()
    """
    check_range("max_size", max_size, 1)
    expect("names", names, Iterable)
    if isinstance(names, str):
        raise UseError(f"expected names to be a tuple of names, got {names!r}")
    known = sorted(Damage(name).name for name in names)
    if not known:
        raise UseError("expected names, got nothing")
    damage = st.builds(Damage, st.sampled_from(known), st.integers(0, 2**16))
    drawn = st.lists(damage, min_size=1, max_size=max_size, unique_by=lambda one: one.name)
    return drawn.map(lambda chosen: tuple(sorted(chosen)))


st.register_type_strategy(Damage, mirror_damage(max_size=1).map(lambda drawn: drawn[0]))
