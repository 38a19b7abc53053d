"""One request on its way to a `Diagram`: who is asked, what becomes of the answer, who is asked next.

A request that only names a topic is answered with the diagram drawn by hand, if there is one. Else the loop of `Run._write` is all there is: ask a
backend, judge, mend by rules, ask it again with what is wrong (only where no grammar decides the tokens), then the next backend, and last, if its
owner agreed and the answer is still not good enough, a service of others. The best answer is kept.
"""

from __future__ import annotations

import itertools
import sys
import time
from collections.abc import Generator, Iterator, Mapping, Sequence
from concurrent.futures import CancelledError
from contextlib import ExitStack
from dataclasses import asdict, dataclass, fields
from functools import cached_property
from typing import TYPE_CHECKING, Any
from urllib.parse import urlsplit

from mermaidgen import __version__
from mermaidgen.answers import Answers
from mermaidgen.backends import Backend, Request, Usage
from mermaidgen.config import Generation
from mermaidgen.diagrams import TYPES, find, named
from mermaidgen.errors import AllowanceError, BackendError, MermaidgenError, ModelError, RequestError
from mermaidgen.events import Event, Step
from mermaidgen.prompts import clean, messages
from mermaidgen.repair import repair
from mermaidgen.result import Answer, Diagram
from mermaidgen.router import Place
from mermaidgen.validation import Report, validate

if TYPE_CHECKING:
    from mermaidgen.generator import DiagramGenerator
    from mermaidgen.topics import Found

OPTIONS = (*(field.name for field in fields(Generation)), "adapter")  # what a request may have of its own
EMBEDDED = "embedded"
SHOWN = 5  # problems that a backend is told of
CHARACTERS = 2  # that a token has at least, on average

_numbers = itertools.count(1)


@dataclass(frozen=True)
class Asked:
    """A backend at work on a request; `lease` keeps it loaded."""

    backend: Backend
    request: Request
    pieces: Iterator[str]
    lease: ExitStack


class Run:
    """One request; iterate it once for the text's pieces, or ask for its `result`. Raises RequestError."""

    def __init__(self, generator: DiagramGenerator, instruction: str, diagram_type: str | None, sampling: Mapping[str, Any]) -> None:
        self._generator = generator
        self.instruction = clean(instruction)
        if not self.instruction:
            raise RequestError("the request is empty", hint="say in a sentence or two what the diagram should show")
        self._given = find(diagram_type).key if diagram_type else None
        self._named = (self._given,) if self._given else named(self.instruction)
        self._known = self._named[0] if len(self._named) == 1 else None
        self._sampling = _checked(sampling)
        self._places = generator.router.places(self._known, self._sampling)
        self._number = next(_numbers)
        self._began = self._turn = 0.0
        self._attempts = self._retried = 0
        self._ahead: Asked | None = None
        self._pieces: Iterator[str] | None = None
        self._cancelled = False
        self.diagram: Diagram

    def result(self) -> Diagram:
        """The diagram, when it is whole. Raises BackendError or ModelError if nobody gives one, RequestError if the request does not fit."""
        for _ in self:
            pass
        return self.diagram

    def begin(self) -> bool:
        """Puts the request in line at the model in this process, if that is asked first: it is then written while others are waited for.

        Raises RequestError if it does not fit.
        """
        if self._places[0].backend != "local" or self._generator.answers or self._topic:
            return False
        self._began = self._turn = time.monotonic()
        self._ahead = self._asked_of(self._places[0])
        return True

    def cancel(self) -> None:
        """Ends the request, from whatever thread; who waits for it gets CancelledError."""
        self._cancelled = True
        self._close()
        if self._ahead:
            self._pieces, ahead, self._ahead = self._ahead.pieces, self._ahead, None
            self._close()
            ahead.lease.close()

    def __iter__(self) -> Iterator[str]:
        self._began = self._began or time.monotonic()
        failure: BaseException | None = None
        try:
            yield from self._write()
        except BaseException as exc:
            failure = exc
            raise
        finally:
            self._generator.finished(self._entry(failure))

    def _write(self) -> Iterator[str]:
        if self._topic:
            self.diagram = self._of_topic(self._topic)
            yield self.diagram.mermaid
            return
        answers = self._generator.answers
        name = self._name() if answers else ""
        kept = answers.get(name) if answers else None
        if kept:
            self._tell("kept")
            self.diagram = Diagram(**kept | {"repairs": tuple(kept["repairs"])})
            yield self.diagram.mermaid
            return
        best: Answer | None = None
        failure: MermaidgenError | None = None
        fallback = self._generator.config.fallback
        live = len(self._places) == 1 and self._places[0].backend == "local" and not fallback.cloud
        for place in self._places:
            answer, self._turn = None, time.monotonic()
            for attempt in range(1 + place.options.retries):
                self._retried += attempt > 0
                try:
                    answer = yield from self._ask(place, answer, live)
                except (BackendError, ModelError) as exc:
                    failure = exc
                    self._tell("error", message=str(exc))
                    if self._wait(place, exc):
                        continue
                    break
                best = answer if best is None or answer.worth > best.worth else best
                if answer.report.passed or answer.constrained or time.monotonic() > self._deadline(place):
                    break
            if best and best.report.passed:
                break
        if fallback.cloud and not (best and best.report.passed):
            best = self._ask_cloud(best)
        if best is None:
            raise failure or BackendError("nobody gave an answer", hint="see what `on_event` tells")
        self.diagram = self._finished(best)
        if answers:
            answers.put(name, {field.name: getattr(self.diagram, field.name) for field in fields(Diagram)})
        if not live:
            yield self.diagram.mermaid

    @cached_property
    def _topic(self) -> Found | None:
        """The topic that the request only names; None if it says more, or if its options want something that nobody drew before."""
        place = self._places[0]
        options = place.options
        if not (_is_ours(place) and options.topics) or options.temperature or options.system or place.adapter:
            return None
        from mermaidgen import topics

        found = topics.find(self.instruction, self._keys(place))
        return found if found and len(found.diagram) <= CHARACTERS * options.max_tokens else None

    def _of_topic(self, found: Found) -> Diagram:
        report = self._report(found.diagram, found.key)
        self._tell("topic", name=found.name, similarity=round(found.similarity, 2), score=report.score)
        seconds = round(time.monotonic() - self._began, 4)
        return Diagram(found.diagram, found.key, report.score, "topics", seconds, tokens=0, backend="topics", attempts=0)

    def _ask(self, place: Place, before: Answer | None = None, live: bool = False) -> Generator[str, None, Answer]:
        """The answer of one backend, judged and mended; its pieces are passed on as they come if it is `live`."""
        asked, self._ahead = self._ahead or self._asked_of(place, before), None
        with asked.lease:
            text = yield from self._text(asked.pieces, live)
            return self._judged(text, place, asked.backend, asked.request)

    def _asked_of(self, place: Place, before: Answer | None = None) -> Asked:
        """A backend that is asked; the model in this process has the request in line from now on, others are asked with the first piece."""
        with ExitStack() as stack:
            backend = stack.enter_context(self._generator.router.lease(place))
            self._load(backend)
            keys = self._keys(place, getattr(backend, "types", ()))
            problems = tuple(map(str, before.report.problems[:SHOWN])) if before else ()
            request = Request(self.instruction, keys, place.options, self._deadline(place), place.adapter, before.text if before else "", problems)
            self._attempts += 1
            self._tell("ask", backend=place.backend, model=backend.model_id, types=keys, attempt=self._attempts)
            return Asked(backend, request, backend.stream(request), stack.pop_all())

    def _keys(self, place: Place, known: Sequence[str] = ()) -> tuple[str, ...]:
        """The types that the diagram may have, of those that the backend knows: the one asked for, or those that the request names, or any.

        For the embedded model, which is not good at it, the words of the request narrow that down.
        """
        if self._given:
            return (self._given,)
        types = known or tuple(row.key for row in TYPES)
        wanted = self._named
        if not wanted and _is_ours(place):
            from mermaidgen import implied

            wanted = implied.likely(self.instruction)
        return tuple(key for key in wanted if key in types) or tuple(types)

    def _load(self, backend: Backend) -> None:
        """Has a server start, or fetch its model, for as long as that takes: the request's time does not run meanwhile."""
        load = getattr(backend, "load", None)
        if load:
            began = time.monotonic()
            load()
            self._turn += time.monotonic() - began

    def _text(self, pieces: Iterator[str], live: bool) -> Generator[str, None, str]:
        self._pieces = pieces
        parts = []
        try:
            for piece in pieces:
                if self._cancelled:
                    break
                parts.append(piece)
                if live:
                    yield piece
        finally:
            self._close()
            self._pieces = None
        if self._cancelled:
            raise CancelledError
        return getattr(pieces, "text", "") or "".join(parts)

    def _close(self) -> None:
        """Closes the pieces, if they can be: a generator that another thread is just asking cannot, and ends at its next piece."""
        close = getattr(self._pieces, "close", None)
        try:
            if close:
                close()
        except ValueError:
            return

    def _judged(self, text: str, place: Place, backend: Backend, request: Request) -> Answer:
        wanted = request.keys[0] if len(request.keys) == 1 else None
        report, repairs = self._report(text, wanted), tuple[str, ...]()
        if not report.accepted:
            mended = repair(text, wanted)
            if mended.accepted:
                text, repairs = mended.text, tuple(change.code for change in mended.changes)
                report = self._report(text, wanted)
                self._tell("repair", codes=repairs)
        answer = Answer(text, report, place, backend.model_id, backend.constrained, request.usage, repairs)
        self._tell("answer", accepted=report.accepted, passed=report.passed, score=report.score, tokens=request.usage.tokens)
        return answer

    def _report(self, text: str, wanted: str | None) -> Report:
        settings = self._generator.config.validation
        return validate(text, self.instruction, wanted, threshold=settings.threshold, thresholds=settings.thresholds)

    def _wait(self, place: Place, exc: MermaidgenError) -> bool:
        """Waits as long as a backend that has too much to do wants, if there is time for that."""
        seconds = getattr(exc, "retry_after", None)
        if seconds is None or time.monotonic() + seconds > self._deadline(place):
            return False
        self._tell("wait", seconds=seconds)
        until = time.monotonic() + seconds
        while time.monotonic() < until and not self._cancelled:
            time.sleep(min(0.05, max(0.0, until - time.monotonic())))
        return not self._cancelled

    def _ask_cloud(self, best: Answer | None) -> Answer | None:
        """The better one of the answer so far and that of a service of others, if its owner agreed and today's allowance is not used up."""
        settings = self._generator.config.fallback
        place, self._turn = self._generator.router.place(self._known, settings.cloud, self._sampling), time.monotonic()
        if not settings.consent:
            self._tell("refused", message="fallback.consent is not given")
            return best
        request = Request(self.instruction, self._keys(place), place.options, self._deadline(place))
        most = Usage(prompt_tokens=sum(len(message["content"]) for message in messages(request)) // 2, tokens=place.options.max_tokens)
        try:
            with self._generator.allowance.call(most) as usage:
                host = urlsplit(place.section.api_base).hostname
                why = f"the answer has {best.report.score} of 100 points" if best else "there is no answer"
                print(f"mermaidgen: {why}; the request leaves this machine: {settings.cloud} at {host} is asked", file=sys.stderr)
                self._tell("cloud", backend=settings.cloud, host=host)
                answer = _drained(self._ask(place))
                usage.prompt_tokens, usage.tokens = answer.usage.prompt_tokens, answer.usage.tokens
        except AllowanceError as exc:
            self._tell("refused", message=str(exc))
            return best
        except (BackendError, ModelError) as exc:
            self._tell("error", message=str(exc))
            return best
        return answer if best is None or answer.worth > best.worth else best

    def _finished(self, best: Answer) -> Diagram:
        if not best.report.accepted:
            problem = f": {best.report.problems[0]}" if best.report.problems else ""
            raise BackendError(f"{best.place.backend} ({best.model}) gave no diagram that mermaid takes in {self._attempts} attempts{problem}",
                               hint="name 'local' in fallback.backends, whose diagrams always render, or another model")  # fmt: skip
        seconds = round(time.monotonic() - self._began, 4)
        diagram = Diagram(best.text, best.report.type, best.report.score, best.model, seconds, best.usage.tokens, best.usage.refused,
                          best.place.backend, self._attempts, best.repairs)  # fmt: skip
        self._tell("done", backend=diagram.backend, model=diagram.model, score=diagram.score)
        return diagram

    def _name(self) -> str:
        """A name for all that decides the answer: the words, who is asked with which options, the version of the weights."""
        who = []
        for place in self._places:
            with self._generator.router.lease(place) as backend:
                weights = getattr(backend, "fingerprint", backend.model_id)
            who.append((place.backend, weights, asdict(place.section), place.adapter, asdict(place.options)))
        return Answers.key(__version__, self.instruction, self._given, who, self._generator.config.fallback.cloud)

    def _deadline(self, place: Place) -> float:
        """When its turn is over: each backend has the timeout for itself, so that one that is slow leaves time for the next."""
        return self._turn + place.options.timeout

    def _tell(self, step: Step, **detail: Any) -> None:
        if self._generator.on_event:
            self._generator.on_event(Event(step, self._number, round(time.monotonic() - self._began, 4), detail))

    def _entry(self, failure: BaseException | None) -> dict[str, Any]:
        """The line of the log."""
        diagram: Diagram | None = getattr(self, "diagram", None)
        place = self._places[0]
        entry = {"type": self._known or "", "backend": place.backend, "model": getattr(place.section, "model", ""), "success": failure is None}
        if diagram and failure is None:
            away = diagram.backend != place.backend
            entry |= {"type": diagram.type, "backend": diagram.backend, "model": diagram.model, "score": diagram.score, "tokens": diagram.tokens,
                      "fallbacks": int(away), "repairs": list(diagram.repairs)}  # fmt: skip
        else:
            entry |= {"error": type(failure).__name__}
        entry |= {"attempts": self._attempts, "retries": self._retried, "seconds": round(time.monotonic() - self._began, 4)}
        if self._generator.config.log.requests:
            entry |= {"request": self.instruction, "mermaid": diagram.mermaid if diagram else ""}
        return entry


def _is_ours(place: Place) -> bool:
    """Whether the embedded model is asked, which knows nothing of the world and little of language."""
    return place.backend == "local" and place.section.model == EMBEDDED


def _drained(asking: Generator[str, None, Answer]) -> Answer:
    while True:
        try:
            next(asking)
        except StopIteration as stop:
            answer: Answer = stop.value
            return answer


def _checked(sampling: Mapping[str, Any]) -> dict[str, Any]:
    """The options of a request that are given. Raises RequestError for those that there are not."""
    unknown = set(sampling) - set(OPTIONS)
    if unknown:
        raise RequestError(f"unknown sampling options: {', '.join(sorted(unknown))}", hint=f"known are {', '.join(OPTIONS)}")
    return {name: value for name, value in sampling.items() if value is not None}
