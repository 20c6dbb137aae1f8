"""Work shared out over processes of this machine or of a Dask cluster, results in the order of the work."""

from __future__ import annotations

import errno
import os
import re
import socket
import sys
import warnings
from collections.abc import Callable, Generator, Iterator, Sequence
from concurrent.futures import BrokenExecutor
from contextlib import ExitStack, contextmanager
from typing import Any, Literal, TypeVar

from attrs import field, frozen

from tipcompare.errors import MissingExtraError, TipcompareError, UseError
from tipcompare.model.checks import between, of_kind, one_of
from tipcompare.processes import end_with, signals_waiting

Item = TypeVar("Item")
Result = TypeVar("Result")

MAX_JOBS = 256
CONNECT_SECONDS = 20
LONGEST_GREETING = 1024**2

_ADDRESS = re.compile(r"(tcp|tls)://([^\s/:@]+|\[[0-9a-fA-F:.]+\]):([0-9]{1,5})")
_EXTRAS = {"local": ("working in parallel", "parallel"), "dask": ("working on a Dask cluster", "dask")}
"""What a backend does and which extra it needs."""
_SAFE_PATH = "PYTHONSAFEPATH"
_NO_PROCESS = (errno.EAGAIN, errno.EMFILE, errno.ENOMEM, errno.ENOSPC, errno.ENOSYS)
"""What a system says that starts no more processes, or makes no more locks and pipes for them."""


@frozen
class Workers:
    """Who does the work.

    Args:
        jobs: processes on this machine, at most `MAX_JOBS`, 1 for none beside this one, 0 for one a core; a cluster has
            its own number.
        backend: `local`, or `dask` for an existing Dask cluster.
        scheduler: address of the cluster's scheduler (`tcp://host:8786`); None on this machine. What can be no address
            is refused at once; that there is nobody, when there is work to share out.
    """

    jobs: int = field(default=1, validator=[of_kind(int), between(0, MAX_JOBS)])
    backend: Literal["local", "dask"] = field(default="local", validator=one_of(("local", "dask")))
    scheduler: str | None = field(default=None, validator=of_kind(str, type(None)))

    @scheduler.validator
    def _of_a_cluster(self, _attribute: object, value: str | None) -> None:
        if self.backend == "local" and value is not None:
            raise UseError("expected the backend dask for a scheduler, got local")
        if self.backend == "dask" and value is None:
            raise UseError("the dask backend needs a cluster", hint="name it with --scheduler tcp://host:8786")
        found = _ADDRESS.fullmatch(value or "")
        if value is not None and (found is None or not 0 < int(found[3]) < 65_536):
            raise UseError(f"no address of a Dask scheduler: {value!r}", hint="such as tcp://host:8786")

    @property
    def alone(self) -> bool:
        """Whether this process does everything itself."""
        return self.backend == "local" and (self.jobs or os.cpu_count() or 1) == 1


def run_all(
    function: Callable[..., Result],
    items: Sequence[Item],
    load: Callable[[Item], tuple[object, ...]],
    lost: Callable[[Item], Result],
    *,
    workers: Workers,
) -> Iterator[Result]:
    """Yield `function(*load(item))` for each of `items`, in their order.

    Arguments are loaded here, and only as workers come free, so that few of them are in memory at once. Pieces of work
    that take milliseconds are handed over several at a time. Where a worker dies, the work whose results are not here
    yet is shared out again, piece by piece; where the next one dies before one more result came, the first piece of it
    is worked on alone, and given up where a worker dies over that as well.

    Args:
        function: of a module, so that workers can import it; called in other processes.
        items: what to work on.
        load: gives the arguments for an item; they are sent as they are, so they should be plain and small.
        lost: gives what stands for an item that was given up.
        workers: who does it.

    Raises:
        MissingExtraError: where joblib or Dask is not installed.
        TipcompareError: where there is no cluster at the address.
    """
    if workers.alone or not items:
        for item in items:
            yield function(*load(item))
        return
    done, died_at, alone = 0, -1, False
    while done < len(items):
        try:
            left = items[done : done + 1] if alone else items[done:]
            for result in _share(function, left, load, workers, at_once="auto" if died_at < 0 else 1):
                yield result
                done += 1
            alone = False
        except _deaths(workers):
            if alone:
                yield lost(items[done])
                done += 1
            alone = not alone and died_at == done
            died_at = done


def release_workers() -> None:
    """End the processes of this machine that wait for more work: each keeps the memory that its largest work took."""
    loky: Any = sys.modules.get("joblib.externals.loky")
    if loky is not None:
        loky.get_reusable_executor(reuse=True).shutdown(wait=True)


def _share(
    function: Callable[..., Result],
    items: Sequence[Item],
    load: Callable[[Item], tuple[object, ...]],
    workers: Workers,
    *,
    at_once: int | Literal["auto"],
) -> Iterator[Result]:
    try:
        from joblib import Parallel, delayed, parallel_config
    except ImportError:
        raise MissingExtraError(*_EXTRAS[workers.backend]) from None
    failures: list[Exception] = []  # of loading: joblib would kill workers that still start

    def pieces() -> Iterator[object]:
        for item in items:
            try:
                arguments = load(item)
            except Exception as error:  # noqa: BLE001 - which is raised once what was loaded before it is done
                failures.append(error)
                return
            yield delayed(function)(*arguments)

    with ExitStack() as stack:
        jobs = _connect(workers, stack)
        if workers.backend == "local":  # workers end with this process, also those that have no work yet
            ending = parallel_config(backend="loky", initializer=end_with, initargs=(os.getpid(),))
            stack.enter_context(ending)
            stack.enter_context(_safe_path())
        parallel = Parallel(n_jobs=jobs, return_as="generator", pre_dispatch="2*n_jobs", batch_size=at_once)
        with _naming_processes(), signals_waiting():  # joblib cannot be broken off while it starts workers
            results = stack.enter_context(_closing(parallel(pieces())))
        for result in results:  # noqa: UP028 - which would close them by itself, and let joblib warn
            yield result
    if failures:
        raise failures[0]


@contextmanager
def _closing(results: Generator[Result]) -> Iterator[Iterator[Result]]:
    try:
        yield results
    finally:
        with warnings.catch_warnings():  # of work that nobody waits for any more
            warnings.simplefilter("ignore")
            results.close()


@contextmanager
def _safe_path() -> Iterator[None]:
    """Keep the current folder, which may be one of files from anywhere, off the path of processes that start meanwhile.

    They still find what this process finds: it hands its path to them.
    """
    if os.environ.get(_SAFE_PATH):  # set by the user, or by another run that takes it away
        yield
        return
    os.environ[_SAFE_PATH] = "1"
    try:
        yield
    finally:
        os.environ.pop(_SAFE_PATH, None)


@contextmanager
def _naming_processes() -> Iterator[None]:
    """Have an error in the block that names no file and is of a system that starts no process say what it is about.

    Raises:
        TipcompareError: where there may be no more processes, or there is no room for their locks.
    """
    try:
        yield
    except OSError as error:
        if error.filename is not None or error.errno not in _NO_PROCESS:
            raise
        why = f"no processes to share the work with: {error.strerror or error}"
        raise TipcompareError(why, hint="--jobs 1 needs none") from error


def _connect(workers: Workers, stack: ExitStack) -> int:
    """Return the number of jobs in joblib's count, with joblib set to the cluster where there is one."""
    from joblib import parallel_config

    if workers.backend == "local":
        return workers.jobs or -1
    try:
        from distributed import Client
    except ImportError:
        raise MissingExtraError(*_EXTRAS[workers.backend]) from None
    address = workers.scheduler or ""
    try:
        _check_scheduler(address)
        client: Any = Client(address, timeout=CONNECT_SECONDS, set_as_default=False)  # type: ignore[no-untyped-call]
    except (OSError, ValueError) as error:
        raise TipcompareError(f"no Dask scheduler at {address}: {error}") from error
    stack.enter_context(client)
    stack.enter_context(parallel_config(backend="dask", client=client))
    return -1


def _check_scheduler(address: str) -> None:
    """Refuse who is no scheduler, and encryption without certificates: Dask stumbles over both.

    Raises:
        TipcompareError: where it is one of these.
        OSError: where nobody answers.
    """
    import distributed.security

    scheme, host, port = _ADDRESS.findall(address)[0]
    if scheme == "tls":
        security: Any = distributed.security.Security  # which has no types
        if not security().get_connection_args("client").get("ssl_context"):
            raise TipcompareError(f"no certificates for {address}", hint="Dask's configuration names them")
        return
    with socket.create_connection((host.strip("[]"), int(port)), CONNECT_SECONDS) as connection:
        length = int.from_bytes(connection.recv(8, socket.MSG_WAITALL), "little")  # of the scheduler's greeting
    if not 0 < length < LONGEST_GREETING:
        raise TipcompareError(f"no Dask scheduler at {address}: what answers is something else")


def _deaths(workers: Workers) -> tuple[type[Exception], ...]:
    """What it looks like when a worker dies: joblib says so by its pool, Dask after it tried thrice itself."""
    if workers.backend == "local" or "distributed" not in sys.modules:
        return (BrokenExecutor,)
    from distributed.client import FutureCancelledError
    from distributed.scheduler import KilledWorker

    return (BrokenExecutor, KilledWorker, FutureCancelledError)
