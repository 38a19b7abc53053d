"""run: who is asked, in which order, how often, and which answer is given."""

from __future__ import annotations

import asyncio
import json
import os
import time
from collections.abc import Callable
from pathlib import Path
from typing import Any

import pytest

from mermaidgen.errors import BackendError, ConfigError
from mermaidgen.events import Event
from mermaidgen.generator import DiagramGenerator
from mermaidgen.validation import validate
from tests.scripted_server import Scripted, scripted

REQUEST = 'A flowchart: "Order" leads to "Payment", "Payment" leads to "Delivery".'
GOOD = 'flowchart TD\n    a["Order"] --> b["Payment"]\n    b --> c["Delivery"]\n'
THIN = 'flowchart TD\n    a["Order"]\n'
MENDABLE = f"Here you are:\n```mermaid\n{GOOD}```\nAnything else?"
HOPELESS = "I am sorry, but I cannot draw."


def remote(server: Scripted, **options: Any) -> DiagramGenerator:
    """A generator whose backend is the server."""
    return DiagramGenerator(backend="openai_compatible", api_base=server.api_base, **{"model": "weak", **options})


def in_turn(*answers: str) -> Callable[[dict[str, Any]], str]:
    """One answer after another, the last one for ever."""
    left = list(answers)
    return lambda body: left.pop(0) if len(left) > 1 else left[0]


def steps(events: list[Event]) -> list[str]:
    return [event.step for event in events]


# One backend


def test_a_good_answer_is_given_as_it_is() -> None:
    events: list[Event] = []
    with scripted(in_turn(GOOD)) as server, remote(server, on_event=events.append) as generator:
        diagram = generator.generate(REQUEST)
        assert (diagram.mermaid.strip(), diagram.type, diagram.backend, diagram.model) == (GOOD.strip(), "flowchart", "openai_compatible", "weak")
        assert diagram.attempts == 1 and diagram.repairs == () and diagram.tokens > 0
        assert [node.label for node in diagram.nodes] == ["Order", "Payment", "Delivery"] and len(diagram.edges) == 2
    assert steps(events) == ["ask", "answer", "done"]
    assert len(server.requests) == 1


def test_what_rules_can_mend_is_not_asked_for_again() -> None:
    with scripted(in_turn(MENDABLE)) as server, remote(server) as generator:
        diagram = generator.generate(REQUEST)
        assert diagram.mermaid.strip() == GOOD.strip() and diagram.repairs
        assert len(server.requests) == 1


def test_what_they_cannot_is_asked_for_again_with_the_problems() -> None:
    with scripted(in_turn(HOPELESS, THIN, GOOD)) as server, remote(server) as generator:
        diagram = generator.generate(REQUEST)
        assert (diagram.mermaid.strip(), diagram.attempts) == (GOOD.strip(), 3)
    second, third = (request["messages"] for request in server.requests[1:])
    assert second[2] == {"role": "assistant", "content": HOPELESS} and "syntax" in second[3]["content"]
    assert third[2]["content"] == THIN.strip() or third[2]["content"] == THIN


def test_it_is_asked_again_twice_at_most_and_the_best_answer_is_given() -> None:
    with scripted(in_turn(THIN, HOPELESS, HOPELESS)) as server, remote(server, validation_threshold=100) as generator:
        assert generator.generate(REQUEST).mermaid.strip() == THIN.strip()
        assert len(server.requests) == 3


@pytest.mark.parametrize("retries", [0, 1])
def test_retries_are_a_setting_and_an_option(retries: int) -> None:
    with scripted(in_turn(HOPELESS)) as server, remote(server) as generator:
        with pytest.raises(BackendError, match=f"gave no diagram that mermaid takes in {1 + retries} attempts") as caught:
            generator.generate(REQUEST, retries=retries)
        assert "fallback" in caught.value.hint and len(server.requests) == 1 + retries


def test_another_type_than_the_one_asked_for_does_not_pass() -> None:
    with scripted(in_turn('pie\n    "a" : 1\n    "b" : 2\n', GOOD)) as server, remote(server) as generator:
        assert generator.generate(REQUEST, "flowchart").mermaid.strip() == GOOD.strip()


def test_with_a_grammar_it_is_asked_once() -> None:
    with scripted(in_turn(HOPELESS), applies_grammar=True) as server, remote(server, openai_compatible_grammar="grammar") as generator:
        diagrams = [generator.generate("Two cats and a dog", "pie") for _ in range(5)]
        assert all(validate(diagram.mermaid).accepted and diagram.attempts == 1 and not diagram.repairs for diagram in diagrams)


def test_a_server_that_ignores_the_grammar_is_found_out() -> None:
    with scripted(in_turn(HOPELESS, HOPELESS, GOOD)) as server, remote(server, openai_compatible_grammar="grammar") as generator:
        assert generator.generate(REQUEST, retries=2).mermaid.strip() == GOOD.strip()


def test_a_server_that_wants_to_be_asked_later_is() -> None:
    events: list[Event] = []
    with scripted(in_turn(GOOD)) as server, remote(server, on_event=events.append) as generator:
        server.failures.append((429, {"Retry-After": "1"}))
        assert generator.generate(REQUEST).mermaid.strip() == GOOD.strip()
        assert steps(events) == ["ask", "error", "wait", "ask", "answer", "done"] and events[-1].seconds >= 1
        server.failures.append((429, {"Retry-After": "100"}))
        with pytest.raises(BackendError) as caught:
            generator.generate(REQUEST)
        assert (caught.value.status, caught.value.retry_after) == (429, 100)


# Several backends


def test_the_next_backend_is_asked_if_nothing_good_came(tiny_file: Path) -> None:
    events: list[Event] = []
    with scripted(in_turn(HOPELESS)) as server:
        options = {"llm": {"local": {"model": str(tiny_file)}}, "fallback": {"backends": ["local"]}, "max_tokens": 60}
        with remote(server, on_event=events.append, **options) as generator:
            diagram = generator.generate(REQUEST)
            assert diagram.backend == "local" and validate(diagram.mermaid).accepted
            assert diagram.attempts == 4
    assert generator.stats()[0]["fallbacks"] == 1


def test_a_server_that_is_not_there_is_passed_over(tiny_file: Path) -> None:
    options = {"llm": {"local": {"model": str(tiny_file)}}, "fallback": {"backends": ["local"]}, "max_tokens": 60}
    with DiagramGenerator("weak", backend="openai_compatible", api_base="http://127.0.0.1:9/v1", **options) as generator:
        assert generator.generate(REQUEST).backend == "local"
    with DiagramGenerator("weak", backend="openai_compatible", api_base="http://127.0.0.1:9/v1") as generator:
        with pytest.raises(BackendError) as caught:
            generator.generate(REQUEST)
        assert caught.value.hint


def test_a_slow_backend_leaves_time_for_the_next(tiny_file: Path) -> None:
    def slow(body: dict[str, Any]) -> str:
        time.sleep(1.5)
        return GOOD

    options = {"llm": {"local": {"model": str(tiny_file)}}, "fallback": {"backends": ["local"]}, "max_tokens": 60, "timeout": 1.0}
    with scripted(slow) as server, remote(server, **options) as generator:
        assert generator.generate(REQUEST).backend == "local"


def test_a_route_takes_its_type_elsewhere(tiny_file: Path) -> None:
    with scripted(in_turn(GOOD)) as server:
        routes = {"flowchart": {"backend": "openai_compatible", "model": "weak", "temperature": 0.5}}
        llm = {"local": {"model": str(tiny_file)}, "openai_compatible": {"api_base": server.api_base}}
        with DiagramGenerator(routes=routes, llm=llm, max_tokens=60) as generator:
            assert generator.generate("Two cats", "pie").backend == "local"
            assert generator.generate(REQUEST).backend == "openai_compatible"
            assert generator.generate(REQUEST, "flowchart").backend == "openai_compatible"
    assert len(server.requests) == 2 and server.requests[0]["temperature"] == 0.5


def test_a_fallback_on_another_machine_must_be_named_as_one() -> None:
    with pytest.raises(ConfigError, match="openai is on another machine"):
        DiagramGenerator(fallback={"backends": ["openai"]})


# Services of others


def cloud(server: Scripted, tiny_file: Path, **fallback: Any) -> DiagramGenerator:
    """A generator whose local answers are never good enough, and that may ask the server."""
    fallback = {"cloud": "openai", "consent": True, "calls_per_day": 2, "dollars_per_day": 1.0, **fallback}
    return DiagramGenerator(llm={"local": {"model": str(tiny_file)}, "openai": {"api_base": server.api_base, "model": "big"}}, fallback=fallback,
                            validation_threshold=100, max_tokens=60)  # fmt: skip


@pytest.fixture
def key(monkeypatch: pytest.MonkeyPatch, tmp_path: Path) -> str:
    monkeypatch.setenv("OPENAI_API_KEY", "sk-secret-0123456789")
    monkeypatch.setenv("XDG_STATE_HOME", str(tmp_path))
    return "sk-secret-0123456789"


def test_the_better_answer_of_the_two_is_given(key: str, tiny_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with scripted(in_turn(GOOD)) as server, cloud(server, tiny_file) as generator:
        diagram = generator.generate(REQUEST)
        assert (diagram.backend, diagram.model, diagram.mermaid.strip()) == ("openai", "big", GOOD.strip())
    said = capfd.readouterr().err
    assert "the request leaves this machine: openai at 127.0.0.1 is asked" in said
    written = "".join(path.read_text(encoding="utf-8") for path in (Path(os.environ["XDG_STATE_HOME"]) / "mermaidgen").iterdir())
    assert '"backend": "openai"' in written and key not in said + written + str(diagram.to_dict()) + repr(vars(generator))
    with scripted(in_turn(HOPELESS)) as server, cloud(server, tiny_file) as generator:
        assert generator.generate(REQUEST).backend == "local"


@pytest.mark.parametrize("settings", [{"consent": False}, {"calls_per_day": 0}, {"dollars_per_day": 0.0, "answer_price": 1.0}, {"cloud": ""}])
def test_without_consent_or_allowance_nothing_leaves(settings: dict[str, Any], key: str, tiny_file: Path, capfd: pytest.CaptureFixture[str]) -> None:
    with scripted(in_turn(GOOD)) as server, cloud(server, tiny_file, **settings) as generator:
        assert generator.generate(REQUEST).backend == "local"
    assert server.requests == [] and "leaves" not in capfd.readouterr().err


def test_calls_are_counted_over_generators(key: str, tiny_file: Path) -> None:
    backends = []
    for _ in range(3):
        with scripted(in_turn(GOOD)) as server, cloud(server, tiny_file) as generator:
            backends.append(generator.generate(REQUEST).backend)
    assert backends == ["openai", "openai", "local"]


# The log, kept answers, async


def test_the_log_has_no_words_of_the_request_unless_asked(tiny_file: Path, tmp_path: Path) -> None:
    for requests in (False, True):
        with DiagramGenerator(str(tiny_file), max_tokens=60, log={"path": str(tmp_path / "log.jsonl"), "requests": requests}) as generator:
            generator.generate("Two zebras", "pie")
    without, having = map(json.loads, (tmp_path / "log.jsonl").read_text(encoding="utf-8").splitlines())
    assert "zebra" not in json.dumps(without).lower() and having["request"] == "Two zebras"
    assert (without["type"], without["backend"], without["model"], without["success"]) == ("pie", "local", "tiny", True)


def test_a_kept_answer_is_not_written_again(tmp_path: Path) -> None:
    answers = {"keep": 10, "path": str(tmp_path / "answers.sqlite")}
    with scripted(in_turn(GOOD)) as server:
        for _ in range(2):
            with remote(server, answers=answers) as generator:
                diagram = generator.generate(REQUEST)
                assert diagram.mermaid.strip() == GOOD.strip() and diagram.backend == "openai_compatible"
        assert len(server.requests) == 1
        with remote(server, answers=answers) as generator:
            generator.generate(REQUEST, temperature=0.7)
            generator.generate(REQUEST + " ", "flowchart")
        assert len(server.requests) == 3


def test_many_async_requests_end_with_what_each_would_give(generator: DiagramGenerator) -> None:
    async def ask() -> list[str]:
        return [diagram.mermaid for diagram in await asyncio.gather(*(generator.agenerate("Two cats", key, max_tokens=40) for key in ("pie", "er")))]

    assert asyncio.run(ask()) == [generator.generate("Two cats", key, max_tokens=40).mermaid for key in ("pie", "er")]


def test_to_cancel_an_async_request_ends_it(generator: DiagramGenerator) -> None:
    async def ask() -> None:
        task = asyncio.create_task(generator.agenerate("Many dogs", "flowchart", max_tokens=700, temperature=1.0, seed=3))
        while not generator.local.engine.jobs:
            await asyncio.sleep(0.001)
        task.cancel()
        with pytest.raises(asyncio.CancelledError):
            await task

    asyncio.run(ask())
    until = time.monotonic() + 10
    while generator.local.engine.jobs and time.monotonic() < until:
        time.sleep(0.001)
    assert generator.local.engine.jobs == 0


def test_run_async_works_inside_a_running_loop(generator: DiagramGenerator) -> None:
    from mermaidgen import run_async

    expected = generator.generate("Two cats", "pie", max_tokens=40).mermaid

    async def host() -> str:
        return run_async(generator.agenerate("Two cats", "pie", max_tokens=40)).mermaid

    assert [asyncio.run(host()) for _ in range(2)] == [expected] * 2
    assert run_async(generator.agenerate("Two cats", "pie", max_tokens=40)).mermaid == expected
