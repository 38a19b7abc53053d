"""engine: many at once as one by one, streams that are left, interruptions, timeouts, prompts that begin alike, adapters."""

from __future__ import annotations

import math
import random
import subprocess
import sys
import threading
import time
from collections.abc import Iterator
from concurrent.futures import ThreadPoolExecutor
from pathlib import Path

import pytest

import mermaidgen.decode.context
from mermaidgen.backends import Request
from mermaidgen.backends.local import Writing
from mermaidgen.decode.context import Context, Item
from mermaidgen.decode.engine import Engine
from mermaidgen.errors import ModelError
from mermaidgen.gbnf import Grammar
from mermaidgen.generator import Diagram, DiagramGenerator
from mermaidgen.prompts import clean
from tests.tiny import tiny_adapter

SYSTEM = "You write Mermaid diagrams and nothing else. Every name that the user gives stands in the diagram as the user writes it."
KEYS = ("pie", "er", "state", "flowchart", None)
ASKS = [(f"number {i} of them, {'and more ' * (i % 7)}", KEYS[i % 5]) for i in range(23)]


def texts(generator: DiagramGenerator, **sampling: object) -> list[str]:
    return [generator.generate(request, key, **sampling).mermaid for request, key in ASKS]


@pytest.fixture(scope="module")
def alone(tiny_file: Path) -> list[str]:
    """What each request gives on its own, without any of what makes it faster."""
    with DiagramGenerator(str(tiny_file), batch=1, speculation="off", max_tokens=70) as generator:
        return texts(generator)


def submitted(generator: DiagramGenerator, instruction: str, key: str | None = None) -> Writing:
    """A request that is in line at the engine."""
    local = generator.local
    return local.stream(Request(clean(instruction), (key,) if key else local.types, generator.config.generation, math.inf))


# Many at once


@pytest.mark.parametrize("batch", [1, 3, 4, 16])
@pytest.mark.parametrize("speculation", ["off", "on", "auto"])
def test_many_at_once_give_what_each_gives_alone(batch: int, speculation: str, alone: list[str], tiny_file: Path) -> None:
    with DiagramGenerator(str(tiny_file), batch=batch, speculation=speculation, max_tokens=70) as generator:
        assert [diagram.mermaid for diagram in generator.generate_many(ASKS)] == alone
        assert texts(generator) == alone
        assert generator.local.engine.jobs == 0


def test_many_at_once_take_no_threads(tiny_file: Path) -> None:
    with DiagramGenerator(str(tiny_file), batch=4, max_tokens=40) as generator:
        diagrams = generator.generate_many(ASKS[:8])
        next(diagrams)
        assert generator.local.engine.jobs > 1 and not any(thread.name.startswith("mermaidgen_") for thread in threading.enumerate())
        diagrams.close()  # type: ignore[attr-defined]
        assert generator.local.engine.jobs == 0


def test_many_at_once_keep_their_own_sampling(tiny_file: Path) -> None:
    with DiagramGenerator(str(tiny_file), batch=8, max_tokens=70, temperature=1.0) as generator:
        runs = [generator.stream(request, key, seed=seed, top_k=seed % 5) for seed, (request, key) in enumerate(ASKS)]
        together = [future.result().mermaid for future in generator.results(runs)]
        assert together == [generator.generate(request, key, seed=seed, top_k=seed % 5).mermaid for seed, (request, key) in enumerate(ASKS)]


def test_the_embedded_model_writes_the_same_at_once() -> None:
    requests = ["The order goes from placed to paid to shipped.", "A pie of 12 cats, 30 dogs and 5 parrots",
                "Alice asks Bob for the key, Bob looks it up in the vault and hands it over."]  # fmt: skip
    with DiagramGenerator(batch=1, speculation="off") as generator:
        expected = [generator.generate(request).mermaid for request in requests]
    with DiagramGenerator(batch=4, speculation="on") as generator:
        assert [diagram.mermaid for diagram in generator.generate_many(requests * 3)] == expected * 3


def test_no_more_requests_are_taken_than_are_needed(generator: DiagramGenerator) -> None:
    taken = 0

    def requests() -> Iterator[tuple[str, str]]:
        nonlocal taken
        for number in range(100):
            taken += 1
            yield f"number {number}", "pie"

    diagrams = generator.generate_many(requests(), max_tokens=30)
    for _ in range(10):
        next(diagrams)
    assert taken <= 10 + 2 * generator.config.llm.local.batch
    diagrams.close()  # type: ignore[attr-defined]
    assert generator.local.engine.jobs == 0


def test_places_are_given_in_the_order_of_the_requests(tiny_file: Path) -> None:
    with DiagramGenerator(str(tiny_file), batch=2, max_tokens=40) as generator:
        writings = [submitted(generator, f"number {i}", "pie") for i in range(6)]
        waiting = [job.decoding for job in generator.local.engine._waiting]
        began: list[int] = []
        while generator.local.engine.jobs:
            generator.local.engine.work(next(writing.job for writing in writings if not writing.job.over))
            active = [job.decoding for job in generator.local.engine._active.values()]
            began += [i for i, decoding in enumerate(waiting) if decoding in active and i not in began]
            assert len(active) <= 2
        assert began == list(range(6))


# Streams that are left, threads, interruptions


def test_two_hundred_requests_at_once_with_random_ends_leave_nothing_behind(tiny_file: Path) -> None:
    rng = random.Random(1)
    with DiagramGenerator(str(tiny_file), batch=8, max_tokens=60) as generator:
        expected = {key: generator.generate("Two cats", key).mermaid for key in KEYS}
        for _ in generator.generate_many(ASKS):
            pass  # grammars and contexts are made
        threads, memory = threading.active_count(), resident()

        def ask(number: int) -> str | None:
            key, leave = KEYS[number % 5], rng.randint(0, 12)
            text = ""
            for count, piece in enumerate(generator.stream("Two cats", key)):
                text += piece
                if number % 2 and count == leave:
                    return None
            assert text == expected[key]
            return text

        with ThreadPoolExecutor(200) as pool:
            answers = list(pool.map(ask, range(200)))
        assert answers[::2] == [expected[KEYS[number % 5]] for number in range(0, 200, 2)]
        context = generator.local.engine._context
        assert context is not None and len(context.tokens) <= 8
        assert generator.local.engine.jobs == 0 and not generator.local.engine._leading
        assert threading.active_count() == threads
        assert resident() < memory + 40e6  # 200 threads leave some of their stacks
        assert {key: generator.generate("Two cats", key).mermaid for key in KEYS} == expected


def resident() -> float:
    """Bytes of memory in use."""
    pages = int(Path("/proc/self/statm").read_text().split()[1])
    return pages * 4096.0


def test_a_stream_that_is_left_makes_room_at_once(generator: DiagramGenerator) -> None:
    stream = iter(generator.stream("Many dogs", "flowchart", max_tokens=200))
    next(stream)
    assert generator.local.engine.jobs == 1
    stream.close()  # type: ignore[attr-defined]
    assert generator.local.engine.jobs == 0


def test_streams_in_turn_do_not_disturb_each_other(alone: list[str], tiny_file: Path) -> None:
    with DiagramGenerator(str(tiny_file), batch=4, max_tokens=70) as generator:
        streams = [iter(generator.stream(request, key)) for request, key in ASKS[:4]]
        found = [""] * 4
        while any(streams):
            for i, stream in enumerate(streams):
                piece = next(stream, None) if stream else None
                found[i] += piece or ""
                streams[i] = stream if piece is not None else None  # type: ignore[call-overload]
        assert found == alone[:4]


@pytest.mark.parametrize("where", ["llama_decode", "advance"])
def test_an_interrupted_step_leaves_no_half_state(where: str, alone: list[str], tiny_file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with DiagramGenerator(str(tiny_file), batch=4, max_tokens=70) as generator:
        other = writing = submitted(generator, *ASKS[1])
        found = next(other)
        owner = mermaidgen.decode.context.llama_cpp if where == "llama_decode" else mermaidgen.decode.decoding.Decoding
        real, calls = getattr(owner, where), []

        def interrupted(*arguments: object) -> object:
            answer = real(*arguments)
            calls.append(arguments)
            if len(calls) == 6 and (where == "llama_decode" or arguments[0] is not writing.job.decoding):
                raise KeyboardInterrupt
            return answer

        monkeypatch.setattr(owner, where, interrupted)
        with pytest.raises(KeyboardInterrupt):
            generator.generate(*ASKS[0])
        monkeypatch.undo()
        assert generator.local.engine.jobs == 1
        assert found + "".join(other) == alone[1]
        assert generator.generate(*ASKS[0]).mermaid == alone[0]
        assert generator.local.engine.jobs == 0


def test_to_close_with_a_stream_open_in_the_same_thread_is_an_error(tiny_file: Path) -> None:
    generator = DiagramGenerator(str(tiny_file))
    stream = iter(generator.stream("Many dogs", "flowchart", max_tokens=200))
    next(stream)
    with pytest.raises(ModelError, match="still open"):
        generator.close()
    assert "".join(stream)
    generator.close()
    with pytest.raises(ModelError, match="closed"):
        generator.generate("cats", "pie")


# Timeouts


def test_a_timeout_closes_the_diagram(tiny_file: Path) -> None:
    with DiagramGenerator(str(tiny_file), max_tokens=700, temperature=1.0) as generator:
        wholes = (generator.generate("Two cats", "class", seed=seed) for seed in range(50))
        seed, whole = next((seed, whole) for seed, whole in enumerate(wholes) if whole.tokens > 100)
        began = time.monotonic()
        ticks = iter(range(10**6))
        generator.local.engine._clock = lambda: began + next(ticks)
        diagram = generator.generate("Two cats", "class", seed=seed, timeout=20)
        assert Grammar.load("class").match(diagram.mermaid).status == "accepted"
        assert 5 <= diagram.tokens < 60
        assert diagram.mermaid[:30] == whole.mermaid[:30]


# Prompts that begin alike


def ask_with(tiny_file: Path, cache: Path | str, reads: list[int] | None = None) -> Diagram:
    """A request behind a system prompt; `reads` gets the number of tokens of each step."""
    real = Context.evaluate

    def noted(self: Context, items: list[Item]) -> object:
        if reads is not None:
            reads.append(sum(len(item.tokens) for item in items))
        return real(self, items)

    with pytest.MonkeyPatch.context() as patch:
        patch.setattr(Context, "evaluate", noted)
        with DiagramGenerator(str(tiny_file), system=SYSTEM, cache=str(cache), max_tokens=60) as generator:
            return generator.generate("Two cats", "pie")


def test_the_fixed_part_is_read_once_and_kept_on_disk(tiny_file: Path, tmp_path: Path) -> None:
    first, second, without = [], [], []
    answers = [ask_with(tiny_file, tmp_path, first), ask_with(tiny_file, tmp_path, second), ask_with(tiny_file, "off", without)]
    assert len({answer.mermaid for answer in answers}) == 1
    assert first[0] > 100 and second[0] < 40  # the second process reads no system prompt
    assert [path.suffix for path in tmp_path.iterdir()] == [".state"]
    assert sum(first) == sum(without)


def test_the_fixed_part_stays_in_memory(tiny_file: Path) -> None:
    with DiagramGenerator(str(tiny_file), system=SYSTEM, cache="off", max_tokens=60, batch=4) as generator:
        fresh = [ask.mermaid for ask in (generator.generate("Two cats", "pie"), generator.generate("Ten dogs", "er"))]
        assert [diagram.mermaid for diagram in generator.generate_many([("Two cats", "pie"), ("Ten dogs", "er")] * 3)] == fresh * 3
        context = generator.local.engine._context
        assert context is not None
        shared = len(generator.local.engine.shared)
        assert all(len(tokens) >= shared for tokens in context.tokens)


@pytest.mark.parametrize("damage", ["cut", "flipped", "empty", "other"])
def test_a_file_that_is_not_what_it_says_is_dropped(damage: str, tiny_file: Path, tmp_path: Path) -> None:
    expected = ask_with(tiny_file, tmp_path).mermaid
    (file,) = tmp_path.iterdir()
    data = bytearray(file.read_bytes())
    if damage == "cut":
        data = data[: len(data) // 2]
    elif damage == "flipped":
        data[len(data) // 2] ^= 0xFF
    elif damage == "empty":
        data = bytearray()
    else:
        data = bytearray(b"not a state" * 1000)
    file.write_bytes(data)
    reads: list[int] = []
    assert ask_with(tiny_file, tmp_path, reads).mermaid == expected
    assert reads[0] > 100
    (again,) = tmp_path.iterdir()
    assert again.read_bytes() != bytes(data)


def test_another_model_or_prompt_has_its_own_file(tiny_file: Path, tmp_path: Path) -> None:
    ask_with(tiny_file, tmp_path / "cache")
    copy = tmp_path / "copy.gguf"
    copy.write_bytes(tiny_file.read_bytes())
    ask_with(copy, tmp_path / "cache")
    with DiagramGenerator(str(tiny_file), system=SYSTEM + " Always.", cache=str(tmp_path / "cache")) as generator:
        generator.generate("Two cats", "pie", max_tokens=40)
    assert len(list((tmp_path / "cache").iterdir())) == 3


def test_a_process_that_is_killed_while_it_writes_leaves_a_clean_start(tiny_file: Path, tmp_path: Path) -> None:
    code = """
import os, signal, sys
from mermaidgen import DiagramGenerator
from mermaidgen.decode.context import Context
def save(self, slot, path):
    path.write_bytes(b"half of it")
    os.kill(os.getpid(), signal.SIGKILL)
Context.save = save
with DiagramGenerator(sys.argv[1], system=sys.argv[3], cache=sys.argv[2]) as generator:
    generator.generate("Two cats", "pie")
"""
    done = subprocess.run([sys.executable, "-c", code, str(tiny_file), str(tmp_path), SYSTEM], timeout=60)
    assert done.returncode == -9
    assert [path.suffix for path in tmp_path.iterdir()] == [".part"]
    assert ask_with(tiny_file, tmp_path).mermaid == ask_with(tiny_file, "off").mermaid
    assert [path.suffix for path in tmp_path.iterdir()] == [".state"]


def test_a_folder_that_cannot_be_written_is_no_reason_to_fail(tiny_file: Path, tmp_path: Path) -> None:
    (tmp_path / "file").write_text("")
    assert ask_with(tiny_file, tmp_path / "file" / "cache").mermaid == ask_with(tiny_file, "off").mermaid


# Adapters


def test_adapters_are_switched_per_request(tiny_file: Path, tmp_path: Path) -> None:
    one, two = (tiny_adapter(tmp_path / f"{seed}.gguf", seed) for seed in (1, 2))
    with DiagramGenerator(str(tiny_file), batch=4, max_tokens=60) as generator:
        choices = ["", str(one), str(two), f"{one}:0", f"{two}:0.5"]
        plain, first, second, off, half = (generator.generate("Two cats", "er", adapter=choice).mermaid for choice in choices)
        assert len({plain, first, second, half}) == 4 and off == plain
        runs = [generator.stream("Two cats", "er", adapter=choice) for choice in choices * 2]
        assert [future.result().mermaid for future in generator.results(runs)] == [plain, first, second, off, half] * 2
    with DiagramGenerator(str(tiny_file), max_tokens=60, adapter=str(one)) as generator:
        assert generator.generate("Two cats", "er").mermaid == first


@pytest.mark.parametrize("content", [None, b"GGUF", b"no adapter"])
def test_an_adapter_that_does_not_fit_is_an_error_for_its_request_alone(content: bytes | None, tiny_file: Path, tmp_path: Path) -> None:
    file = tmp_path / "bad.gguf"
    if content is not None:
        file.write_bytes(content)
    with DiagramGenerator(str(tiny_file), max_tokens=40) as generator:
        with pytest.raises(ModelError, match=r"bad\.gguf") as caught:
            generator.generate("Two cats", "pie", adapter=str(file))
        assert caught.value.hint
        assert generator.generate("Two cats", "pie").mermaid


# Contexts


def test_a_context_grows_with_what_is_asked(tiny_file: Path, alone: list[str]) -> None:
    with DiagramGenerator(str(tiny_file), batch=16, max_tokens=70) as generator:
        sizes = []
        for count in (1, 2, 5, 23, 1):
            assert ["".join(writing) for writing in [submitted(generator, *ask) for ask in ASKS[:count]]] == alone[:count]
            assert isinstance(generator.local.engine, Engine) and generator.local.engine._context
            sizes.append(len(generator.local.engine._context.tokens))
        assert sizes == [1, 2, 8, 16, 16]


def test_a_reader_that_rests_does_not_hold_up_the_others(tiny_file: Path, alone: list[str]) -> None:
    with DiagramGenerator(str(tiny_file), batch=4, max_tokens=70) as generator:
        resting = [iter(generator.stream(*ask)) for ask in ASKS[:2]]
        for stream in resting:
            next(stream)
        with ThreadPoolExecutor(4) as pool:
            futures = [pool.submit(generator.generate, *ask) for ask in ASKS[2:12]]
            assert [future.result(timeout=30).mermaid for future in futures] == alone[2:12]
        for stream in resting:
            stream.close()  # type: ignore[attr-defined]
