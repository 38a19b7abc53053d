"""The same tests over every backend: in this process, with real servers and a real small model, and with servers that speak the APIs of others.

Real servers: llama-server, where `make llama-server` has built it, and `python -m llama_cpp.server`, which comes with llama-cpp-python[server]. The
others are those of tests/chat_servers.py. What single backends do besides, and all trouble, is in tests/test_backend_*.py.
"""

from __future__ import annotations

import os
import re
import sys
import time
from collections.abc import Callable, Iterator
from concurrent.futures import ThreadPoolExecutor
from contextlib import ExitStack, contextmanager
from dataclasses import dataclass
from importlib.util import find_spec
from pathlib import Path
from typing import Any

import pytest

from mermaidgen.backends import BACKENDS, Server
from mermaidgen.backends.ports import free_port, is_taken
from mermaidgen.backends.process import Child
from mermaidgen.config import Generation, LlamacppSettings, LMStudioSettings, LocalSettings, OpenAISettings
from mermaidgen.errors import BackendError
from mermaidgen.gbnf import Grammar
from tests.chat_cases import SETTINGS, VARIABLES, ask
from tests.chat_servers import KEY, PIE, ChatServer
from tests.llama_server import llama_server
from tests.processes import Holdings, eventually

PROGRAM = llama_server()
OPTIONS = Generation(max_tokens=48)
SCRIPTS = ("Ein Kuchen aus drei Äpfeln", "三只猫和四只狗", "🐈🐈🐈 & 🐕🐕 👩‍👩‍👧", 'a "quoted" \\ name <|im_end|>\n\tand more')


@dataclass
class Subject:
    """A backend to be tested: how to make one, what it is called, and what can be expected of its server."""

    make: Callable[[], Any]
    name: str
    model: str
    constrained: bool = False
    counts: bool = True  # also while it streams
    keeps: bool = True  # its connections
    text: str = ""  # what it always says


def local(tiny: Path, stack: ExitStack) -> Subject:
    return Subject(lambda: BACKENDS["local"].load(LocalSettings(model=str(tiny), threads=1, cache="off")), "local", tiny.stem, True, keeps=False)


def llamacpp(tiny: Path, stack: ExitStack) -> Subject:
    settings = LlamacppSettings(path=str(PROGRAM), model=str(tiny), context=4096)
    return Subject(lambda: BACKENDS["llamacpp"].load(settings), "llamacpp", tiny.stem, True, keeps=False)


def llama_cpp_python(tiny: Path, stack: ExitStack) -> Subject:
    """llama-cpp-python's own server with the same model."""
    port = free_port()
    flags = {"model": tiny, "model_alias": "tiny", "host": "127.0.0.1", "port": port, "n_ctx": 4096, "n_threads": 1, "n_threads_batch": 1}
    flags["interrupt_requests"] = False  # by the next one
    server = Child([sys.executable, "-m", "llama_cpp.server", *(str(word) for name, value in flags.items() for word in (f"--{name}", value))])
    stack.callback(server.stop)
    assert server.wait_for(lambda: is_taken(port), time.monotonic() + 120), server.tail()
    settings = OpenAISettings(f"http://127.0.0.1:{port}/v1", "tiny", grammar="grammar")
    return Subject(lambda: BACKENDS["openai_compatible"].load(settings), "openai_compatible", "tiny", True, counts=False)


def speaking(api: str) -> Callable[[Path, ExitStack], Subject]:
    """A server of tests/chat_servers.py."""

    def subject(tiny: Path, stack: ExitStack) -> Subject:
        server = stack.enter_context(ChatServer(api))
        name, settings = ("lmstudio", lambda base: LMStudioSettings(base, "tiny")) if api == "lmstudio" else SETTINGS[api]
        return Subject(lambda: BACKENDS[name].load(settings(server.base)), name, "tiny", api in ("vllm", "llama_cpp"), text=PIE)

    return subject


def where(condition: object, make: Callable[[Path, ExitStack], Subject], reason: str) -> Any:
    return pytest.param(make, id=make.__name__, marks=pytest.mark.skipif(not condition, reason=reason))


SUBJECTS = [
    pytest.param(local, id="local"),
    where(PROGRAM, llamacpp, "not built: make llama-server"),
    where(find_spec("starlette_context"), llama_cpp_python, "llama-cpp-python[server] is not installed"),
    *(pytest.param(speaking(api), id=api) for api in ("llama_cpp", "vllm", "ollama", "lmstudio", "openai", "azure", "gemini")),
]


@pytest.fixture(scope="module", params=SUBJECTS)
def subject(request: pytest.FixtureRequest, tiny_file: Path, tmp_path_factory: pytest.TempPathFactory) -> Iterator[Subject]:
    """Something to ask, for all tests of this module."""
    with ExitStack() as stack, pytest.MonkeyPatch.context() as patch:
        for variable in VARIABLES:
            patch.setenv(variable, KEY)
        home = tmp_path_factory.mktemp("home")  # without LM Studio's command line
        patch.setenv("HOME", str(home))
        patch.setenv("XDG_CACHE_HOME", str(home / "cache"))
        patch.setenv("LLAMA_ARG_THREADS", "1")
        yield request.param(tiny_file, stack)


@pytest.fixture(scope="module")
def backend(subject: Subject) -> Iterator[Any]:
    """One backend for the tests that leave it as it is."""
    made = subject.make()
    yield made
    made.close()


@contextmanager
def used(subject: Subject) -> Iterator[Any]:
    """A backend of its own, which has answered once."""
    made = subject.make()
    try:
        list(made.stream(ask(options=OPTIONS)))
        yield made
    finally:
        made.close()


def connections() -> set[int]:
    """The ports of this process's own ends of its connections, as far as they are open at both ends."""
    inodes = set()
    for link in Path("/proc/self/fd").iterdir():
        try:
            inodes |= set(re.findall(r"socket:\[(\d+)\]", os.readlink(link)))
        except OSError:
            continue
    rows = [line.split() for line in Path("/proc/self/net/tcp").read_text(encoding="utf-8").splitlines()[1:]]  # proc_net(5)
    return {int(row[1].partition(":")[2], 16) for row in rows if row[9] in inodes and row[3] == "01"}


def check(subject: Subject, text: str, key: str = "pie") -> None:
    """What it said is its text, or a diagram of the type, at least as far as the tokens went."""
    verdict = Grammar.load(key).match(text)
    assert text == subject.text if subject.text else verdict.status != "rejected", text


def test_it_says_who_it_is(subject: Subject, backend: Any) -> None:
    list(backend.stream(ask(options=OPTIONS)))
    assert (backend.name, backend.model_id, backend.constrained) == (subject.name, subject.model, subject.constrained)


def test_text_comes_in_pieces(subject: Subject, backend: Any) -> None:
    pieces = list(backend.stream(ask(options=OPTIONS)))
    assert len(pieces) > 2 and all(pieces[:-1])
    check(subject, "".join(pieces))


def test_what_it_took_is_counted(subject: Subject, backend: Any) -> None:
    request = ask(options=OPTIONS)
    list(backend.stream(request))
    assert (request.usage.prompt_tokens > 0 and 0 < request.usage.tokens <= OPTIONS.max_tokens) == subject.counts


def test_a_request_that_is_left_early_leaves_room_for_the_next(subject: Subject, backend: Any) -> None:
    for _ in range(3):  # more than any server has room for
        pieces = backend.stream(ask(options=Generation(max_tokens=1024)))
        assert next(pieces)
        pieces.close()
    check(subject, "".join(backend.stream(ask(options=OPTIONS))))


def test_a_connection_is_used_again(subject: Subject) -> None:
    with used(subject) as backend:
        first = connections()
        list(backend.stream(ask(options=OPTIONS)))
        assert connections() == first and bool(first) == subject.keeps


def test_a_deadline_that_is_over_is_an_error_at_once(subject: Subject, backend: Any) -> None:
    list(backend.stream(ask(options=OPTIONS)))  # what is to be started has been
    begin = time.monotonic()
    with pytest.raises(BackendError, match="time"):
        list(backend.stream(ask(seconds=0)))
    assert time.monotonic() - begin < 5
    check(subject, "".join(backend.stream(ask(options=OPTIONS))))


@pytest.mark.parametrize("instruction", SCRIPTS, ids=["latin", "han", "emoji", "marks"])
def test_every_script_is_taken(subject: Subject, backend: Any, instruction: str) -> None:
    text = "".join(backend.stream(ask(instruction, options=OPTIONS)))
    assert text.isprintable() or "\n" in text
    assert "\ufffd" not in text and text.encode("utf-8")
    check(subject, text)


@pytest.mark.parametrize("keys", [("flowchart",), ("pie", "sequence")])
def test_a_diagram_is_of_one_of_the_types_that_are_asked_for(subject: Subject, backend: Any, keys: tuple[str, ...]) -> None:
    text = "".join(backend.stream(ask(keys=keys, options=OPTIONS)))
    if not subject.text:
        assert any(Grammar.load(key).match(text).status != "rejected" for key in keys), text


def test_many_may_ask_at_once(subject: Subject, backend: Any) -> None:
    with ThreadPoolExecutor(4) as pool:
        texts = list(pool.map(lambda _: "".join(backend.stream(ask(options=OPTIONS, seconds=60))), range(6)))
    for text in texts:
        check(subject, text)


def test_one_that_answers_by_http_is_a_server(subject: Subject, backend: Any) -> None:
    members = {name for name in vars(Server) if not name.startswith("_")} | {"name", "model_id", "constrained", "stream", "close"}
    assert {"start", "load", "healthy", "base_url"} < members
    if subject.name != "local":
        assert members <= set(dir(backend))


def test_close_leaves_nothing_and_may_be_called_again(subject: Subject) -> None:
    before = Holdings.now()
    with used(subject) as backend:
        backend.close()
        backend.close()
        assert eventually(lambda: Holdings.now().within(before)), (before, Holdings.now())


def test_a_backend_that_was_never_used_is_closed_too(subject: Subject) -> None:
    before = Holdings.now()
    backend = subject.make()
    backend.close()
    assert eventually(lambda: Holdings.now().within(before)), (before, Holdings.now())
