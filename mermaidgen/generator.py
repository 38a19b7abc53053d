"""A request -> a `Diagram`, one or many at a time.

>>> with DiagramGenerator() as generator:
...     generator.generate("A pie of 3 cats and 4 dogs", "pie").type
...     [diagram.type for diagram in generator.generate_many(["A login flowchart", "An ERD of cats and mice"])]
'pie'
['flowchart', 'er']
"""

from __future__ import annotations

import threading
from collections import deque
from collections.abc import Generator, Iterable, Iterator
from concurrent.futures import Future, ThreadPoolExecutor, wait
from contextlib import closing
from dataclasses import replace
from pathlib import Path
from typing import Any, cast

from mermaidgen.allowance import Allowance
from mermaidgen.answers import Answers
from mermaidgen.backends.local import Local
from mermaidgen.config import Config, cache_path, state_path
from mermaidgen.errors import MermaidgenError
from mermaidgen.events import Listener
from mermaidgen.journal import Journal, Sums
from mermaidgen.result import Diagram
from mermaidgen.router import Router
from mermaidgen.run import Run

__all__ = ["Diagram", "DiagramGenerator", "Run", "agenerate", "generate"]


class DiagramGenerator:
    """Whatever the settings say writes diagrams. Options are the settings by their names; several threads may call it.

    `config` is a file in place of the one that would be found, or settings that are loaded. Unless a model is named here, requests whose type is
    known go where the setting `routes` has them go. A model of this process is loaded at once, everything else when it is first needed. `on_event`
    is told of each step. Raises ConfigError and ModelError.
    """

    def __init__(self, model: str | Path | None = None, config: Config | Path | None = None, on_event: Listener | None = None,
                 **options: Any) -> None:  # fmt: skip
        given = {"model": None if model is None else str(model), **options}
        settings = config.over(given) if isinstance(config, Config) else Config.load(given, file=config)
        self.config = settings if model is None else replace(settings, routes={})
        self.on_event = on_event
        self.router = Router(self.config)
        answers = self.config.answers
        self.allowance = Allowance(state_path() / "cloud.json", self.config.fallback)
        self._journal = Journal.of(self.config.log)
        self.answers = Answers(Path(answers.path) if answers.path else cache_path() / "answers.sqlite", answers.keep) if answers.keep else None
        self._sums = Sums()
        self._changing = threading.Lock()
        self._pool: ThreadPoolExecutor | None = None
        if self.router.place().backend == "local":
            self.prewarm()

    @property
    def local(self) -> Local:
        """The model of this process that requests of unknown type go to."""
        with self.router.lease(self.router.place(backend="local")) as backend:
            return cast(Local, backend)

    def generate(self, instruction: str, diagram_type: str | None = None, **sampling: Any) -> Diagram:
        """One diagram. `sampling`: settings of `generation`, and `adapter`.

        Raises RequestError, and BackendError or ModelError if nobody gives one.
        """
        return self.stream(instruction, diagram_type, **sampling).result()

    def stream(self, instruction: str, diagram_type: str | None = None, **sampling: Any) -> Run:
        """An iterator over the text's pieces; afterwards its `diagram` is the whole. To leave it ends the request.

        The text comes in one piece where it is not final before its end: from other backends than `local`, and where there are fallbacks.
        """
        return Run(self, instruction, diagram_type, sampling)

    def generate_many(self, requests: Iterable[str | tuple[str, str | None]], **sampling: Any) -> Iterator[Diagram]:
        """The diagrams of many requests, each a text or a text and a type, in their order; `batch` are written at a time."""
        pairs = ((request, None) if isinstance(request, str) else request for request in requests)
        with closing(self.results(self.stream(instruction, diagram_type, **sampling) for instruction, diagram_type in pairs)) as futures:
            yield from (future.result() for future in futures)

    def results(self, runs: Iterable[Run]) -> Generator[Future[Diagram], None, None]:
        """The ends of many runs, in their order; no more are taken than are needed to keep `batch` going. To leave it ends those under way."""
        begun: deque[tuple[Run, Future[Diagram] | None]] = deque()
        try:
            for run in runs:
                begun.append((run, self._begun(run)))
                if len(begun) >= 2 * self.config.llm.local.batch:
                    ended = _ended(*begun[0])
                    begun.popleft()
                    yield ended
            while begun:
                ended = _ended(*begun[0])
                begun.popleft()
                yield ended
        finally:
            for run, future in begun:
                if future:
                    future.cancel()
                run.cancel()
            wait([future for _, future in begun if future])

    def _begun(self, run: Run) -> Future[Diagram] | None:
        """None where the model in this process has the request in line: it is written while this thread waits for those before it.

        A thread for each would do, too, but on two cores they take a third of the time from those that compute.
        """
        try:
            if run.begin():
                return None
        except MermaidgenError as exc:
            future = Future[Diagram]()
            future.set_exception(exc)
            return future
        return self._threads().submit(run.result)

    async def agenerate(self, instruction: str, diagram_type: str | None = None, **sampling: Any) -> Diagram:
        """One diagram, for async programs; to cancel it ends the request."""
        import asyncio  # half as long to import as all the rest

        run = self.stream(instruction, diagram_type, **sampling)
        try:
            return await asyncio.wrap_future(self._threads().submit(run.result))
        except asyncio.CancelledError:
            run.cancel()
            raise

    def _threads(self) -> ThreadPoolExecutor:
        with self._changing:
            if self._pool is None:
                self._pool = ThreadPoolExecutor(self.config.llm.local.batch, thread_name_prefix="mermaidgen")
            return self._pool

    def prewarm(self, *types: str) -> None:
        """Loads what writes these types; without any, what writes requests of unknown type."""
        for key in types or (None,):
            place = self.router.place(key)
            with self.router.lease(place) as backend:
                if isinstance(backend, Local):
                    backend.prepare(place.options.system)

    def stats(self) -> list[dict[str, Any]]:
        """By type and model: requests, success, mean score and seconds, retries, fallbacks, tokens; `mermaidgen stats` has those of all processes."""
        with self._changing:
            return self._sums.rows()

    def finished(self, entry: dict[str, Any]) -> None:
        """Takes note of a request that is over."""
        with self._changing:
            self._sums.add(entry)
        self._journal.write(entry)

    def close(self) -> None:
        """Frees the models as soon as no request is running on them, and ends the servers that were started; a second call does nothing."""
        self.router.close()
        if self._pool:
            self._pool.shutdown()

    def __enter__(self) -> DiagramGenerator:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def _ended(run: Run, future: Future[Diagram] | None) -> Future[Diagram]:
    """The end of a run, waited for."""
    if future is None:
        future = Future[Diagram]()
        try:
            future.set_result(run.result())
        except MermaidgenError as exc:
            future.set_exception(exc)
    else:
        future.exception()
    return future


_default: list[DiagramGenerator] = []
_loading = threading.Lock()


def _shared() -> DiagramGenerator:
    with _loading:
        if not _default:
            _default.append(DiagramGenerator())
        return _default[0]


def generate(instruction: str, diagram_type: str | None = None, **sampling: Any) -> Diagram:
    """One diagram from the configured model, which is loaded at the first call and kept."""
    return _shared().generate(instruction, diagram_type, **sampling)


async def agenerate(instruction: str, diagram_type: str | None = None, **sampling: Any) -> Diagram:
    """The same for async programs."""
    return await _shared().agenerate(instruction, diagram_type, **sampling)
