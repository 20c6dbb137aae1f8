"""Damaged documents of every format, given to every reader: whatever comes, only our own errors may come out.

    python tests/hard/fuzzing.py --inputs 1000000 --seed 1      mutations of the project's own invented documents
    python tests/hard/fuzzing.py --guided 3600                   coverage-guided by atheris, for so many seconds

Inputs are worked on in child processes, so that a crash of a native library or a reader that never ends is a find and
not the end of the campaign. Each find is kept in `tests/hard/finds/` and read again by `test_fuzz.py` from then on.
"""

from __future__ import annotations

import argparse
import gzip
import hashlib
import multiprocessing
import random
import resource
import sys
import tempfile
import time
import traceback
import zlib
from collections import Counter
from collections.abc import Iterator, Sequence
from functools import cache
from pathlib import Path

from attrs import evolve, frozen

from tipcompare import sources
from tipcompare.corpus.choosing import choose_history
from tipcompare.corpus.documents import Document, open_documents, read_document
from tipcompare.corpus.manifest import ManifestEntry, read_manifest
from tipcompare.errors import TipcompareError
from tipcompare.model import CountryReport, Edition
from tipcompare.model.document import FIRST_YEAR, LAST_YEAR
from tipcompare.report.formats import render_report
from tipcompare.report.pages import make_outline
from tipcompare.serialize import from_json, to_json
from tipcompare.series import BUILT_IN
from tipcompare.sources.pdf import read_pdf
from tipcompare.tables.formats import format_history

ROOT = Path(__file__).resolve().parent.parent.parent
FINDS = Path(__file__).resolve().parent / "finds"
_PROFILES = {key: load() for key, load in BUILT_IN.items()}
SLOW = 10.0
"""Seconds of CPU after which a small input counts as a find."""

RENDERED = 20
"""Of so many inputs that are read, about one is made into a report."""

LONGEST = 1_200
GUIDED = ("2021/Vesmark.txt", "2021/Vesmark.html", "2021.xml", "saved.json", "2021/Vesmark.pdf")
MEMORY = 4 * 1024**3
BATCH = 2_000

XML = b"""<?xml version="1.0" encoding="UTF-8"?>
<Countries><Country><Name>Vesmark</Name><Region>Highlands</Region><Advancement_Level>Minimal Advancement
</Advancement_Level><Description>In 2020, Vesmark made a minimal advancement.</Description>
<Country_Statistics><Children_Work_Statistics><Age_Range>5 to 14</Age_Range><Total_Percentage_of_Working_Children>0.113
</Total_Percentage_of_Working_Children></Children_Work_Statistics></Country_Statistics>
<Suggested_Actions><Legal_Framework><Action><Name>Raise the minimum age for work on boats.</Name><Years>2015 - 2020
</Years></Action></Legal_Framework></Suggested_Actions></Country>
<Country><Name>Orlenia</Name><Advancement_Level>No Assessment</Advancement_Level></Country></Countries>"""

CHAPTER = b"""Vesmark
2020 FINDINGS ON THE WORST FORMS OF CHILD LABOR
MINIMAL ADVANCEMENT
In 2020, Vesmark made minimal advancement in efforts to eliminate the worst forms of child labor.
I. PREVALENCE AND SECTORAL DISTRIBUTION OF CHILD LABOR
Children in Vesmark work on boats. Table 1 provides key indicators.
III. ENFORCEMENT OF LAWS ON CHILD LABOR
Table 6. Labor Law Enforcement Efforts Related to Child Labor
Overview of Labor Law Enforcement 2019 2020
Number of Labor Inspectors 12 (3) 1,015 (4)
VI. SUGGESTED GOVERNMENT ACTIONS TO ELIMINATE CHILD LABOR
Table 11. Suggested Government Actions to Eliminate Child Labor
Area Suggested Action Year(s) Suggested
Legal Framework Raise the minimum age for work
on boats. 2015 \xe2\x80\x93 2020
Enforcement Hire more inspectors. 2019 \xe2\x80\x93 2020
"""

TOKENS = (
    *(b"VESMARK: Tier 2", b"(Tier 2 Watch List)", b"SPECIAL CASE", b"PRIORITIZED RECOMMENDATIONS:", b"PROSECUTION"),
    *(b"\xe2\x80\xa2 ", b"\n\n", b"\r", b"\x0c", b"\x00", b"\xff\xfe", b"\xef\xbb\xbf", b"\xc2\xa0", b"\xc2\xad"),
    *(b"<p>", b"</p>", b"<h2>", b"<li>", b"<table><tr><td>", b"<!--", b"]]>", b"<![CDATA[", b"&amp;", b"&#x10FFFF;"),
    *(b"<!DOCTYPE x [<!ENTITY a 'b'>]>", b"<Action><Name>", b"{", b"[[[[", b'"kind": "CountryReport"', b"null", b"-1"),
    *(b"1,931", b"12.5.5", b"2020", b"9" * 40, b"not report any", b"compared with", b"; ", b"Increase ", b"(", b")"),
    *(b"stream\n", b"endobj", b"/Type /Page", b"%PDF-1.4", b"startxref", b"\x1f\x8b", "𝟙٣½Ⅷ".encode(), "İıß".encode()),
)


@frozen
class Seed:
    """A whole document to damage, the name to read it under and the key of its series."""

    name: str
    data: bytes
    series: str = "tip"


def gather_seeds() -> tuple[Seed, ...]:
    """Return the project's own invented documents, of every format."""
    texts = [path.read_bytes() for path in sorted((ROOT / "corpora" / "demo").glob("20*/*.txt"))[::4]]
    texts += [path.read_bytes() for path in sorted((ROOT / "tests" / "layouts").rglob("*.txt"))[::4]]
    pages = [path.read_bytes() for path in sorted((ROOT / "tests" / "sources" / "pages").rglob("*.html"))]
    seeds = [Seed("2021/Vesmark.txt", data) for data in texts]
    seeds += [Seed("2021/Vesmark.html", data, "human-rights-practices") for data in pages]
    seeds += 3 * [Seed("2021/Vesmark.txt", CHAPTER, "dol-findings"), Seed("2021.xml", XML, "dol-findings")]
    seeds += [Seed("2021/Vesmark.txt", gzip.compress(CHAPTER), "dol-findings"), Seed("x/manifest.csv", MANIFEST)]
    for seed in tuple(seeds[:3]):
        for found in open_documents(seed.data, ManifestEntry(seed.name), _PROFILES["tip"]):
            if isinstance(found, Document):
                report = read_document(found, _PROFILES["tip"])
                if isinstance(report, CountryReport):
                    seeds.append(Seed("saved.json", to_json(report).encode()))
    return (*seeds, *(Seed("2021/Vesmark.pdf", data, "dol-findings") for data in _pdfs()))


MANIFEST = b"source,country,edition,series,title\n2021/a.txt,XVE,2021,tip,A\nb.txt,Orlenia,2008-revised,,\n"


def _pdfs() -> Iterator[bytes]:
    import io

    from reportlab.pdfgen.canvas import Canvas

    for compression in (0, 1):
        out = io.BytesIO()
        canvas = Canvas(out, pageCompression=compression, invariant=True)
        for page in range(2):
            for number, line in enumerate(CHAPTER.decode().splitlines()[page * 8 : page * 8 + 8]):
                canvas.drawString(72, 700 - 14 * number, line)
            canvas.showPage()
        canvas.save()
        yield out.getvalue()


def mutate(chance: random.Random, seeds: Sequence[Seed]) -> Seed:
    """Return a damaged copy of one of `seeds`: cut, flipped, repeated, spliced, with tokens put in."""
    seed = chance.choice(seeds)
    data = bytearray(seed.data)
    if len(data) > LONGEST and not seed.name.endswith((".pdf", ".json")):
        start = 0 if chance.random() < 0.5 else chance.randrange(len(data) - LONGEST)
        data = data[start : start + chance.randrange(1, LONGEST)]
    for _ in range(chance.choice((1, 1, 2, 3, 5, 8, 20))):
        _damage(chance, data, seeds)
    other = chance.choice(tuple(_PROFILES)) if chance.random() < 0.1 else seed.series
    return Seed(seed.name, bytes(data), other)


def _damage(chance: random.Random, data: bytearray, seeds: Sequence[Seed]) -> None:
    place = chance.randrange(len(data) + 1)
    kind = chance.randrange(8)
    if kind == 0 and place < len(data):
        data[place] ^= 1 << chance.randrange(8)
    elif kind == 1 and place < len(data):
        data[place] = chance.randrange(256)
    elif kind == 2:
        del data[place : place + chance.randrange(1, 60)]
    elif kind == 3:
        data[place:place] = data[place : place + chance.randrange(1, 200)] * chance.choice((1, 2, 10))
    elif kind == 4:
        other = chance.choice(seeds).data
        start = chance.randrange(len(other))
        data[place:place] = other[start : start + chance.randrange(1, 300)]
    elif kind == 5:
        del data[place:]
    else:
        data[place:place] = chance.choice(TOKENS) * chance.choice((1, 1, 1, 1, 3, 50))


def read_pdfs_here() -> None:
    """Read PDFs in this process, which is a child already: to start another one for each would be most of the work."""
    sources.read_pdf_apart = read_pdf  # type: ignore[attr-defined]


def read_everything(seed: Seed) -> str:
    """Read `seed` as a corpus would, and return what came out: read, refused or nothing.

    Raises:
        Exception: whatever is not our own; that is a find.
    """
    if seed.name.endswith("manifest.csv"):
        return _read_manifest(seed)
    told, profile = "nothing", _PROFILES[seed.series]
    for found in open_documents(seed.data, ManifestEntry(seed.name), profile):
        report = read_document(found, profile) if isinstance(found, Document) else found
        told = "read" if isinstance(report, CountryReport) else "refused" if told == "nothing" else told
        if isinstance(report, CountryReport) and zlib.crc32(seed.data) % RENDERED == 0:
            render(report, zlib.crc32(seed.data) // RENDERED)
            told = "rendered"
    return told


def render(report: CountryReport, number: int) -> None:
    """Write a whole report on what was read, beside another edition, in one of the formats, and what a site needs.

    Raises:
        Exception: whatever is not our own; that is a find.
    """
    year = report.edition.year + (1 if number % 2 else -1)
    try:
        other = evolve(_whole_report(report.series), country=report.country, edition=Edition(year))
        history = choose_history([report, other] if number % 3 else [report])
        suffixes = (".html", ".html", ".md", ".json", ".xlsx", ".docx")
        render_report(history, suffixes[number // 6 % len(suffixes)])
        make_outline(history)
        format_history(history, ("csv", "json"))
        from_json(to_json(report), CountryReport)
    except TipcompareError:
        if FIRST_YEAR < year < LAST_YEAR:
            raise


@cache
def _whole_report(series: str) -> CountryReport:
    """The first sound document of a series."""
    for seed in gather_seeds():
        if seed.series == series and seed.name.endswith((".txt", ".html")):
            for found in open_documents(seed.data, ManifestEntry(seed.name), _PROFILES[series]):
                report = read_document(found, _PROFILES[series]) if isinstance(found, Document) else found
                if isinstance(report, CountryReport):
                    return report
    raise AssertionError(f"no sound document of {series}")


def _read_manifest(seed: Seed) -> str:
    with tempfile.TemporaryDirectory() as folder:
        Path(folder, "manifest.csv").write_bytes(seed.data)
        try:
            read_manifest(Path(folder))
        except TipcompareError:
            return "refused"
    return "read"


def campaign(inputs: int, first: int) -> Counter[str]:
    """Work on so many mutations in child processes, keep the finds, and return how many were read, refused or finds."""
    counts: Counter[str] = Counter()
    context = multiprocessing.get_context("fork")
    current = FINDS.parent / f".current-{first}"
    seeds = gather_seeds()
    for start in range(first, first + inputs, BATCH):
        left = range(start, min(start + BATCH, first + inputs))
        while left:
            ours, theirs = context.Pipe(duplex=False)
            child = context.Process(target=_work, args=(left, seeds, current, theirs))
            child.start()
            theirs.close()
            done = left.start
            try:
                while True:
                    number, told = ours.recv()
                    counts.update(told)
                    done = number + 1
            except EOFError:
                child.join()
            if child.exitcode != 0 and done < left.stop:
                number, _, rest = current.read_bytes().partition(b"\n")
                keep(rest, f"died with {child.exitcode}")
                counts["find"] += 1
                done = int(number) + 1
            left = range(done, left.stop)
        print(start + BATCH - first, dict(counts), flush=True)
    current.unlink(missing_ok=True)
    return counts


def _work(numbers: range, seeds: Sequence[Seed], current: Path, pipe: object) -> None:
    read_pdfs_here()
    resource.setrlimit(resource.RLIMIT_AS, (MEMORY, MEMORY))
    resource.setrlimit(resource.RLIMIT_CPU, (int(SLOW * 60), int(SLOW * 60)))
    counts: Counter[str] = Counter()
    for number in numbers:
        seed = mutate(random.Random(number), seeds)
        current.write_bytes(b"%d\n" % number + pack(seed))
        start = time.process_time()
        try:
            counts[read_everything(seed)] += 1
        except Exception:  # noqa: BLE001 a find is whatever is not our own error
            keep(pack(seed), traceback.format_exc())
            counts["find"] += 1
        if time.process_time() - start > SLOW:
            keep(pack(seed), f"took {time.process_time() - start:.1f} s")
            counts["find"] += 1
        if number % 100 == 99 or number == numbers[-1]:
            pipe.send((number, counts))  # type: ignore[attr-defined]
            counts = Counter()


def pack(seed: Seed) -> bytes:
    """Return an input as it is kept: series, name and bytes."""
    return f"{seed.series} {seed.name}\n".encode() + seed.data


def keep(find: bytes, reason: str) -> None:
    """Keep an input (see `pack`) that brought out what it should not."""
    path = FINDS / hashlib.sha256(find).hexdigest()[:16]
    path.write_bytes(find)
    print(f"find {path.name}: {reason}", flush=True)


def load_find(path: Path) -> Seed:
    """Return an input that was kept."""
    head, _, data = path.read_bytes().partition(b"\n")
    series, _, name = head.decode().partition(" ")
    return Seed(name, data, series)


def guided(seconds: int) -> None:
    """Let atheris look for inputs that reach new code, for so many seconds; the first byte says what they are.

    A find is kept and the search goes on; of what goes wrong in one place only the first is kept.
    """
    import atheris

    seeds = gather_seeds()
    with atheris.instrument_imports(include=["tipcompare"], enable_loader_override=False):
        for module in [name for name in sys.modules if name.partition(".")[0] == "tipcompare"]:
            del sys.modules[module]
        from tipcompare import series
        from tipcompare.corpus import documents, manifest

    told: set[str] = set()
    keys, profiles = [*series.BUILT_IN], [load() for load in series.BUILT_IN.values()]

    def try_one(data: bytes) -> None:
        name = GUIDED[data[0] % len(GUIDED)] if data else GUIDED[0]
        profile = profiles[data[0] // len(GUIDED) % 3 if data else 0]
        try:
            for found in documents.open_documents(data[1:], manifest.ManifestEntry(name), profile):
                if isinstance(found, documents.Document):
                    documents.read_document(found, profile)
        except Exception as error:  # noqa: BLE001 a find is whatever is not our own error
            place = traceback.format_tb(error.__traceback__)[-1]
            if place not in told:
                told.add(place)
                keep(pack(Seed(name, data[1:], profile.key)), traceback.format_exc())

    with tempfile.TemporaryDirectory() as corpus:
        for number, seed in enumerate(seeds):
            if seed.name in GUIDED:
                first = GUIDED.index(seed.name) + len(GUIDED) * keys.index(seed.series)
                Path(corpus, str(number)).write_bytes(bytes([first]) + seed.data[: 3 * LONGEST])
        options = [f"-max_total_time={seconds}", f"-max_len={3 * LONGEST}", "-timeout=20", "-rss_limit_mb=4096"]
        options += ["-print_final_stats=1", f"-artifact_prefix={FINDS}/raw-"]
        atheris.Setup([sys.argv[0], *options, corpus], try_one)
        atheris.Fuzz()


def main() -> None:
    """Run a campaign and print its figures."""
    parser = argparse.ArgumentParser(description=__doc__, formatter_class=argparse.RawDescriptionHelpFormatter)
    parser.add_argument("--inputs", type=int, default=10_000)
    parser.add_argument("--seed", type=int, default=0, help="number of the first input")
    parser.add_argument("--guided", type=int, metavar="SECONDS", help="coverage-guided, with atheris")
    chosen = parser.parse_args()
    FINDS.mkdir(exist_ok=True)
    if chosen.guided:
        guided(chosen.guided)
        return
    start = time.monotonic()
    counts = campaign(chosen.inputs, chosen.seed)
    print(f"{sum(counts.values())} inputs in {time.monotonic() - start:.0f} s: {dict(counts)}")


if __name__ == "__main__":
    main()
