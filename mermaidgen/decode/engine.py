"""Many decodings -> their texts, a step of all at a time.

    job = engine.submit(decoding)
    for piece in engine.pieces(job): ...

Whoever waits for a piece may lead: one thread makes a step for all that are under way while the others wait, so there is no thread of its own. A
job begins as soon as a slot is free, in the order in which they came; each step serves every slot; one that ends or is left makes room at once.
A slot keeps what it has read, and a new prompt goes on from there as far as it begins alike. Where the model does not rewind, that is when all
that the slot has read is the prompt's beginning, and there are no guesses.
"""

from __future__ import annotations

import threading
import time
from collections import deque
from collections.abc import Callable, Iterator, Sequence
from dataclasses import dataclass, field
from pathlib import Path

from mermaidgen.config import Speculation
from mermaidgen.decode.context import BATCH, Context, Item
from mermaidgen.decode.decoding import Decoding
from mermaidgen.decode.model import Model
from mermaidgen.decode.prefixes import LEAST, Prefixes
from mermaidgen.decode.speculation import WIDTHS, Gains
from mermaidgen.errors import ModelError

INTERRUPTED = ModelError("the request was interrupted", hint="ask again")


@dataclass(eq=False)
class Job:
    """A decoding in the engine; `over` when it has ended, in whatever way, and `error` if that was one."""

    decoding: Decoding
    news: threading.Condition
    thread: int = field(default_factory=threading.get_ident)
    deadline: float = float("inf")
    over: bool = False
    error: BaseException | None = None


class Engine:
    """A model at work: up to `slots` jobs at a time, of up to `size` tokens each. `shared` are the tokens with which prompts begin."""

    def __init__(self, model: Model, slots: int, size: int, threads: int, shared: Sequence[int] = (), cache: Path | None = None,
                 speculation: Speculation = "auto", clock: Callable[[], float] = time.monotonic) -> None:  # fmt: skip
        self._model, self._slots, self._size, self._threads, self._clock = model, slots, size, threads, clock
        self.shared, self._cache = list(shared), cache
        self.gains = Gains(speculation if model.rewinds else "off")
        self._context: Context | None = None
        self._active: dict[int, Job] = {}  # by slot
        self._waiting: deque[Job] = deque()
        self._lock = threading.RLock()
        self._changed = threading.Condition(self._lock)  # a job ended, or a step
        self._asleep: dict[Job, None] = {}  # jobs whose readers wait for news
        self._leading = self._closed = False

    def model(self) -> Model:
        """The model. Raises ModelError after `close`."""
        if self._closed:
            raise ModelError("the model is closed", hint="make a new DiagramGenerator")
        return self._model

    @property
    def memory(self) -> int:
        """Bytes of the contexts: keys and values, and what is computed on the way."""
        context = self._context
        return context.memory if context else 0

    @property
    def jobs(self) -> int:
        """How many are under way or waiting."""
        return len(self._active) + len(self._waiting)

    def submit(self, decoding: Decoding) -> Job:
        """Puts a decoding in line. Raises ModelError after `close`."""
        job = Job(decoding, threading.Condition(self._lock))
        with self._lock:
            self.model()
            self._waiting.append(job)
        return job

    def pieces(self, job: Job) -> Iterator[str]:
        """The text of a job as it comes, in whole characters; to leave the iterator ends the job. Raises what stopped the job."""
        fresh = job.decoding.fresh
        try:
            while fresh or not job.over:
                if fresh:
                    piece = "".join(fresh)
                    fresh.clear()
                    yield piece
                else:
                    self.work(job)
            if job.error:
                raise job.error
        finally:
            self.cancel(job)

    def work(self, job: Job) -> None:
        """Makes a step for all, or waits while another thread does."""
        with self._lock:
            if self._leading:
                self._asleep[job] = None
                job.news.wait()
                self._asleep.pop(job, None)
                return
            if job.over:
                return
            self._leading = True
        try:
            self._step()
        finally:
            with self._lock:
                self._leading = False
                self._release()
                with_news = [sleeper for sleeper in self._asleep if sleeper.over or sleeper.decoding.fresh]
                without = [sleeper for sleeper in self._asleep if sleeper not in with_news]
                for sleeper in with_news + without[:1]:  # one to lead, if this thread does not go on
                    sleeper.news.notify()

    def cancel(self, job: Job) -> None:
        """Ends a job, if it is not over; its slot is free at once, or after the step that is being made."""
        with self._lock:
            job.over = True
            if job in self._waiting:
                self._waiting.remove(job)
            if not self._leading:
                self._release()

    def close(self) -> None:
        """Frees the contexts as soon as no job is left. Raises ModelError if this thread has one, which would wait for itself."""
        with self._changed:
            self._closed = True
            while self._active or self._waiting or self._leading:
                if any(job.thread == threading.get_ident() for job in (*self._active.values(), *self._waiting)):
                    self._closed = False
                    raise ModelError("a stream of this model is still open in this thread", hint="finish or close it first")
                self._changed.wait()
            if self._context:
                self._context.close()
                self._context = None

    def _release(self) -> None:
        """Takes jobs that are over out of their slots."""
        for slot in [slot for slot, job in self._active.items() if job.over]:
            del self._active[slot]
        self._changed.notify_all()

    def _step(self) -> None:
        """Reads something for every job under way, and lets each go on."""
        with self._lock:
            self._release()
        while self._admit():
            pass
        active = dict(self._active)
        if not active:
            return
        assert self._context
        items: list[Item] = []
        left = BATCH
        for slot, job in active.items():
            self._context.trim(slot, job.decoding.read)
            job.decoding.read = len(self._context.tokens[slot])
            tokens, wanted = job.decoding.step(alone=len(active) == 1)
            room = left - (len(active) - len(items) - 1)
            if len(tokens) > room:
                tokens, wanted = tokens[:room], 0
            items.append(Item(slot, tokens, wanted))
            left -= len(tokens)
        began = self._clock()
        rows = self._context.evaluate(items)
        now = self._clock()
        if len(items) == 1 and items[0].wanted and len(items[0].tokens) <= WIDTHS[-1]:
            self.gains.saw_step(len(items[0].tokens), now - began)
        start = 0
        for item in items:
            job = active[item.slot]
            decoding = job.decoding
            if not item.wanted:
                decoding.read += len(item.tokens)
            elif not job.over:
                try:
                    decoding.advance(rows[start : start + item.wanted])
                except BaseException:
                    job.error, job.over = INTERRUPTED, True
                    raise
            start += item.wanted
            if decoding.done or now > job.deadline:
                job.over = True

    def _admit(self) -> bool:
        """Gives a free slot to the first that waits; one with another LoRA adapter waits until no slot is in use."""
        with self._lock:
            if not self._waiting or len(self._active) == self._slots:
                return False
            job = self._waiting[0]
            if any(other.decoding.adapter != job.decoding.adapter for other in self._active.values()):
                return False
            self._waiting.popleft()
        try:
            context = self._roomy_context(job.decoding)
            context.adapt(job.decoding.adapter)
            slot = self._begin(context, job.decoding)
        except BaseException as exc:
            job.error, job.over = exc if isinstance(exc, ModelError) else INTERRUPTED, True
            if job.error is INTERRUPTED:
                raise
        else:
            with self._lock:
                self._active[slot] = job
            job.deadline = self._clock() + job.decoding.sampling.timeout
        return True

    def _roomy_context(self, decoding: Decoding) -> Context:
        """A context with a free slot in which the decoding fits; what a smaller one had read is read again."""
        size = min(self._size, len(decoding.prompt) + decoding.room + WIDTHS[-1])
        context = self._context
        if context is None or len(self._active) == len(context.tokens) or context.size < size:
            slots = len(context.tokens) if context else 1
            while slots < min(self._slots, len(self._active) + len(self._waiting) + 1):
                slots *= 2
            if context:
                size = max(size, context.size)
                context.close()
                self._context = None
            self._context = context = Context(self._model, min(slots, self._slots), size, self._threads)
            for job in self._active.values():
                job.decoding.read = 0
        return context

    def _begin(self, context: Context, decoding: Decoding) -> int:
        """Chooses a free slot and fills it with what is there already of the prompt."""
        alike = [context.alike(slot, decoding.prompt) for slot in range(len(context.tokens))]
        slot = max((slot for slot in range(len(alike)) if slot not in self._active), key=alike.__getitem__)
        source = max(range(len(alike)), key=alike.__getitem__)
        if alike[source] >= alike[slot] + LEAST:
            context.copy(source, slot, alike[source])
        shared = self.shared
        if alike[source] < len(shared) and len(shared) >= LEAST and decoding.prompt[: len(shared)] == shared:
            prefixes = Prefixes(self._cache, self._model.fingerprint, decoding.adapter)
            if not prefixes.restore(context, slot, shared):
                context.trim(slot, 0)
                for start in range(0, len(shared), BATCH):
                    context.evaluate([Item(slot, shared[start : start + BATCH], 0)])
                prefixes.save(context, slot, shared)
        decoding.read = context.alike(slot, decoding.prompt)
        return slot
