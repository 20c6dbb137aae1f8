"""A folder of reports: every edition of every country, and the histories in it."""

from __future__ import annotations

from collections import defaultdict
from collections.abc import Callable, Collection, Iterable, Iterator, Mapping, Sequence
from functools import partial
from os import PathLike
from pathlib import Path
from typing import TYPE_CHECKING

from tipcompare.corpus.batch import read_reports, refuse_all, run_histories, run_task, survey
from tipcompare.corpus.cache import default_folder, make_key
from tipcompare.corpus.choosing import choose_history, show_chosen
from tipcompare.corpus.documents import find_in_corpus, list_entries
from tipcompare.corpus.exporting import export_task, open_tables
from tipcompare.corpus.failures import Done, Skipped, contain
from tipcompare.corpus.history import History
from tipcompare.corpus.history_bytes import unpack_history
from tipcompare.corpus.kept import Batch
from tipcompare.corpus.left_out import LEFT_OUT, format_left_out, list_left_out, tell_whose
from tipcompare.corpus.progress import ShownProgress, tell_remark
from tipcompare.corpus.settings import Settings
from tipcompare.corpus.tabled import Tabled
from tipcompare.corpus.units import Outcome, Task
from tipcompare.countries import find_country
from tipcompare.errors import IdentityError, ParseError, UnknownNameError, UseError, WriteError, expect, list_some
from tipcompare.installed import tell_hidden
from tipcompare.language.counts import count_things
from tipcompare.model import Country, CountryReport
from tipcompare.sources import shown_name
from tipcompare.sources.own_output import OWN
from tipcompare.tables.codebook import CODEBOOK, list_codebook
from tipcompare.tables.filters import Choice, list_codes
from tipcompare.tables.formats import BUILT_IN, GROUP, check_formats, format_table, list_paths, pack_rows
from tipcompare.tables.frames import frame_rows, frame_shared, make_frame
from tipcompare.writing import READ

if TYPE_CHECKING:
    import pandas as pd


class Corpus(Tabled):
    """The reports below a folder, by country: found at once, read when first asked for, and kept from then on.

    It is sized, indexed by country (`corpus["MEX"]`, `corpus["Mexico"]`) and iterates over histories in order of
    code; `recommendations()`, `ratings()` and the like give tables over all countries, of the rows that fit filters
    (see `tipcompare.corpus.tabled.Tabled`). A copy of it, also in another process, is found again where it was.
    """

    def __init__(self, batch: Batch) -> None:
        if not isinstance(batch, Batch):
            hint = "Corpus.load finds the reports of a folder"
            raise UseError(f"expected batch to be Batch, got {type(batch).__name__}", hint=hint)
        self._batch = batch
        self._reports: dict[str, list[CountryReport]] = {}
        self._histories: dict[str, History] = {}
        self._rows: dict[str, Mapping[str, bytes]] = {}
        self._skipped: defaultdict[str, set[Skipped]] = defaultdict(set)

    @classmethod
    def load(
        cls,
        folder: str | Path,
        *,
        series: str | None = None,
        countries: Collection[str | Country] = (),
        settings: Settings | None = None,
    ) -> Corpus:
        """Find every report below `folder`; links out of it are not followed.

        Args:
            folder: laid out by year (`2021/Mexico.txt`), by country, or in any other way that names both, in any
                mixture of formats; where neither text nor path does, `manifest.csv` in it says what a file is (see
                `tipcompare.corpus.manifest`); or one file; or `demo`, the embedded corpus of invented countries.
            series: key of the series profile; None for the one whose reading finds most in every document looked at,
                which is remarked, or `tip` where that cannot be told.
            countries: names or alpha-3 codes of those to read, or `Country` values; all where empty.
            settings: who does the work, where results are kept between runs and who is told of progress; by default
                one process, the user's own cache, and a bar on standard error for what takes more than a second.
                Those that are given replace all of it: without `cache` nothing is kept, without `progress` none shown.

        Raises:
            ReadError: where there is no such folder.
            IdentityError: where one of `countries` is not known.
            ParseError: where no report could be found, the manifest is wrong or there is no such series.
        """
        usual = Settings(cache=default_folder(), progress=ShownProgress(), remark=tell_remark)
        chosen = usual if settings is None else settings
        return cls(survey(folder, series=series, countries=countries, settings=chosen))

    @property
    def series(self) -> str:
        """Key of the series the corpus is of."""
        return self._batch.series

    @property
    def wanted(self) -> frozenset[str]:
        """Alpha-3 codes of the countries that were asked for; none where all were."""
        return self._batch.wanted

    def countries(self) -> tuple[str, ...]:
        """Return the alpha-3 codes in the corpus, sorted."""
        return tuple(self._batch.units)

    def sources(self, country: str | Country) -> dict[str, Path]:
        """Return where the files of a country are, by the `source` its reports have.

        Args:
            country: alpha-3 code or any name of it, or a `Country`.

        Raises:
            IdentityError: where no country is called so, or several are.
            UnknownNameError: where the corpus has no report on it.
        """
        names = sorted({place.entry.source for place in self._batch.units[self._code_of(country)]})
        return {shown_name(name): find_in_corpus(name, self._batch.root) for name in names}

    def refuse_over(self, *paths: Path) -> None:
        """Refuse to write over a file of the corpus, of whatever country, that this program did not write.

        Args:
            paths: of files that need not be there.

        Raises:
            WriteError: where one of them is.
        """
        there = [path for path in paths if path.is_file()]
        own = {item.source for item in self._batch.skipped if item.reason == OWN}
        entries = list_entries(self._batch.root)[0] if there else []
        read = [find_in_corpus(entry.source, self._batch.root) for entry in entries if entry.source not in own]
        for path in there:
            if any(map(path.samefile, read)):
                raise WriteError(READ, path=str(path))

    @property
    def reports(self) -> tuple[CountryReport, ...]:
        """Everything that can be read, in order of country, edition and source; sources of one edition side by side."""
        return tuple(report for code in self.countries() for report in self._read(code))

    @property
    def skipped(self) -> tuple[Skipped, ...]:
        """What was not read, with the reason; whatever was not read before is read to know."""
        for code in self.countries():
            if code not in self._skipped:
                self._read(code)
        return self.skipped_so_far

    @property
    def skipped_so_far(self) -> tuple[Skipped, ...]:
        """What is known not to have been read, with the reason; nothing is read to know more."""
        every = {*self._batch.skipped, *(item for items in self._skipped.values() for item in items)}
        return tuple(sorted(set(tell_whose(self._batch, every))))

    def history(self, country: str | Country) -> History:
        """Return all editions of `country`, with what recurs in them.

        Of several revisions of a year the last is taken, of several sources of an edition one that does not break off
        and is of the kind that most editions have, of these the one with the fewest warnings; the report that is taken
        carries a warning that names the others. What the ratings say is held against each other, the law and the
        shipped placements: what does not fit is a warning.

        Args:
            country: alpha-3 code or any name of it, or a `Country`.

        Raises:
            IdentityError: where no country is called so, or several are.
            UnknownNameError: where the corpus has no report on it.
            ParseError: where none of them can be read.
        """
        code = self._code_of(country)
        if code not in self._histories:
            for history in self._make_histories([code]):
                self._histories[code] = history
        if code in self._histories:
            return self._histories[code]
        why = "; ".join(f"{item.source}: {item.reason}" for item in sorted(self._skipped[code]))
        raise ParseError(f"no history of {_called(country)} could be made: {why}", path=str(self._batch.root))

    def histories(self, codes: Iterable[str | Country] | Country | None = None) -> Iterator[History]:
        """Yield the history of every country, in order of code, or of those asked for.

        Only what `history` was asked for stays in memory; the others are kept on the disk. A country of which no
        history can be made is passed over, unless that is so of all that were asked for; `skipped` names it with the
        reason.

        Args:
            codes: alpha-3 codes or names of countries in the corpus, or one; all where None.

        Raises:
            IdentityError: where no country is called so, or several are.
            UnknownNameError: where the corpus has no report on one.
            ParseError: where no history of any can be made.
        """
        expect("codes", codes, Iterable, Country, type(None))
        asked = [codes] if isinstance(codes, str | Country) else codes
        wanted = self.countries() if asked is None else tuple(map(self._code_of, asked))
        found = False
        for history in self._make_histories(wanted):
            found = True
            yield history
        if wanted and not found:
            lost = [item for code in dict.fromkeys(wanted) for item in self._skipped[code]]
            every = asked is None
            raise refuse_all(self._batch, [*self._batch.skipped, *lost] if every else lost, () if every else wanted)

    def _make_histories(self, wanted: Sequence[str]) -> Iterator[History]:
        """Those of these codes of which one can be made, in their order."""
        missing = [code for code in wanted if code not in self._histories and code not in self._reports]
        fresh = run_histories(self._batch, missing)
        for code in wanted:
            outcome = next(fresh) if code in missing else None  # also of one that was asked for by itself meanwhile
            if code in self._histories:
                yield self._histories[code]
            elif outcome is None:
                if self._reports[code]:
                    yield History.of(choose_history(self._reports[code]))
            else:
                self._skipped[code].update(outcome.skipped)
                packed = (outcome.made or {}).get("history")
                if packed and (shown := self.attempt(partial(_unpack_shown, packed), code, of=code)):
                    yield shown

    def _gather(self, part: str, filters: Mapping[str, Choice]) -> pd.DataFrame:
        """From packed rows, which are made where they are not, of the countries that `filters` ask for alone."""
        if part == LEFT_OUT:
            return frame_rows(LEFT_OUT, list_left_out(self._batch, self.skipped))
        if part == CODEBOOK:
            return frame_rows(CODEBOOK, list_codebook(self.series))
        asked = list_codes(filters.get("country", self.countries()))
        codes = sorted(set(asked) & self._batch.units.keys())
        missing = [code for code in codes if code not in self._rows]
        try:
            for outcome in self.run(Task("rows", pack_rows, again=True, shown=False), missing) if missing else ():
                self._rows[outcome.country] = outcome.made or {}
        except ParseError:  # these gave nothing, which others may
            if len(self._rows) == len(self) and not any(self._rows.values()):
                self._rows.clear()  # who asks again is told again
                raise
        name = "recommendations" if part == "dropped" else part
        return make_frame(name, b"".join(self._rows[code].get(part, b"") for code in codes))

    def restatements(self, **filters: Choice) -> pd.DataFrame:
        """Return one row for each figure that a later edition gives otherwise, of those that fit `filters`.

        Of one country's history, whose `restatements` are values, it is `rows("restatements")`.
        """
        return self.rows("restatements", **filters)

    def shared_wording(self) -> pd.DataFrame:
        """Return the changes of wording that many countries' reports share: the series' own, not a country's.

        Returns:
            Columns: old_edition, new_edition, old_words, new_words (empty where words were put in or taken out),
            countries (how many), codes (theirs, separated by a space) and example (the words in a report). The changes
            of most countries stand first for each pair of editions; differences of layout alone are left out.
        """
        from tipcompare.changes import series_wide

        made = [outcome.made or {} for outcome in self.run(Task("changes", series_wide.make_changes, again=True))]
        wide = series_wide.pack_changes(series_wide.share_changes(parts["changes"] for parts in made if parts))
        task = Task(make_key(["shared", wide.decode()]), partial(series_wide.make_shared, wide=wide), again=True)
        return frame_shared(
            series_wide.gather_shared((outcome.made or {}).get("shared", b"") for outcome in self.run(task))
        )

    def run(self, task: Task | Callable[[str], Task], codes: Collection[str] | None = None) -> Iterator[Outcome]:
        """Yield what `task` makes of each country of `codes`, all where None, in order of code.

        Args:
            task: one for all, or a function from the country's code to its own.
            codes: alpha-3 codes.

        Raises:
            ParseError: where no country gave anything.
        """
        for outcome in run_task(self._batch, task, codes):
            self._skipped[outcome.country].update(outcome.skipped)
            yield outcome

    def attempt(self, work: Callable[[], Done], name: str, *, of: str = "") -> Done | None:
        """Return what `work` gives; None where it fails, which `skipped` then says of `name`.

        Args:
            work: what is to be done.
            name: what comes of it, for the line that says it failed.
            of: alpha-3 code of the country it is on; empty where it is on all.

        Raises:
            MissingExtraError: where it needs a part that is not installed.
        """
        found = contain(work, name)
        if isinstance(found, Skipped):
            self._skipped[of].add(found)
            return None
        return found

    def may_lack(self, country: str) -> bool:
        """Return whether something failed that may be of a country: the work on it, its files, or some of whom unknown.

        Args:
            country: alpha-3 code; empty where it may be of any.
        """
        files = (item for item in self._batch.skipped if item.source not in self.wanted)
        of_it = (item for item in files if "" in (country, item.country) or item.country == country)
        known = (item for code, items in self._skipped.items() if country in ("", code) for item in items)
        return any(item.fault for item in (*of_it, *known))

    def lose(self, name: str, reason: str) -> None:
        """Have `skipped` say that `name` should be there, or gone, and is not, with a `reason` of one line."""
        self._skipped[""].add(Skipped(name, reason, fault=True))

    def remark(self, sentence: str) -> None:
        """Say in one `sentence` what the user should know and need not act on, as the settings have it said."""
        self._batch.settings.remark(sentence)

    def export(self, folder: str | Path, formats: Iterable[str] = ("csv",)) -> list[Path]:
        """Write all tables into `folder`, country by country, and return the paths in order of format and table.

        Args:
            folder: made where it is missing.
            formats: names from `tipcompare.tables.formats.known_formats()`.

        Raises:
            ParseError: where there is no such format, nothing could be read, or a format ends in an error nobody
                foresaw, which is named with its place.
            WriteError: where a file cannot be written, or one of the corpus is in its place.
            MissingExtraError: where a format needs a part that is not installed.
        """
        expect("folder", folder, str, PathLike)
        names = check_formats(formats)
        self.refuse_over(*list_paths(folder, names))
        for line in tell_hidden(GROUP, BUILT_IN, *names):
            self.remark(line)
        with open_tables(folder, names) as add:
            for outcome in self.run(export_task(names)):
                add(outcome.made or {})
            add(format_left_out(self._batch, self.skipped_so_far, names))
            add({f"{kind}/{CODEBOOK}": format_table(kind, CODEBOOK, list_codebook(self.series)) for kind in names})
        return list_paths(folder, names)

    def __len__(self) -> int:
        return len(self._batch.units)

    def __iter__(self) -> Iterator[History]:
        return self.histories()

    def __reversed__(self) -> Iterator[History]:
        return self.histories(self.countries()[::-1])

    def __contains__(self, country: object) -> bool:
        try:
            return find_country(country if isinstance(country, Country) else str(country)) in self._batch.units
        except IdentityError:
            return False

    def __getitem__(self, country: str | Country) -> History:
        """Return the history of `country` (see `history`)."""
        return self.history(country)

    def __repr__(self) -> str:
        codes = self.countries()
        documents = count_things(sum(map(len, self._batch.units.values())), "document")
        countries = count_things(len(codes), "country", "countries")
        skipped = f", {count} skipped" if (count := len(self.skipped_so_far)) else ""
        return f"<Corpus {self._batch.root} ({self.series}): {countries}, {documents}{skipped}>\n{list_some(codes)}"

    def __reduce__(self) -> tuple[object, ...]:
        again = partial(Corpus.load, series=self.series, countries=self.wanted, settings=self._batch.settings)
        return again, (self._batch.root,)

    def _code_of(self, country: str | Country) -> str:
        code = find_country(country)
        if code not in self._batch.units:
            hint = f"there is one on {list_some(self.countries())}"  # no country is meant for another
            raise UnknownNameError("report on", _called(country), self.countries(), hint=hint)
        return code

    def _read(self, code: str) -> list[CountryReport]:
        if code not in self._reports:
            found = self.attempt(partial(read_reports, self._batch, code), code, of=code)
            self._reports[code], skipped = found or ([], [])
            self._skipped[code].update(skipped)
        return self._reports[code]


def _called(country: str | Country) -> str:
    return country.name if isinstance(country, Country) else country


def _unpack_shown(packed: bytes) -> History:
    return History.of(show_chosen(unpack_history(packed)))
