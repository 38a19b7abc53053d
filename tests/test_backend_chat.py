"""Chat backends against servers that speak the APIs of others: what they send, what they read, and what they say of trouble."""

from __future__ import annotations

import json
import re
import time
import traceback
from concurrent.futures import ThreadPoolExecutor
from typing import Any

import pytest

from mermaidgen.backends import BACKENDS
from mermaidgen.config import Generation, OpenAISettings
from mermaidgen.errors import BackendError, ConfigError
from tests.chat_cases import KEYED, SETTINGS, ask, chatting
from tests.chat_servers import KEY, PIE, ChatServer, Trouble
from tests.chat_troubles import HUGE, TROUBLES

APIS = tuple(SETTINGS)
# What the server does -> the status, the message and the hint of the error.
ERRORS = {
    "401": (401, "answers with status 401: Incorrect API key provided", ""),
    "403": (403, "answers with status 403: the project of (.* )?has no access", ""),
    "404": (404, "answers with status 404: no such thing", ""),
    "429": (429, "answers with status 429: Rate limit reached", "wait a while"),
    "429 with a date": (429, "answers with status 429", "wait a while"),
    "429 with nonsense": (429, "answers with status 429", "wait a while"),
    "500": (500, r"answers with status 500: x{190,200} \.\.\.$", "the server's own log"),
    "503": (503, r"answers with status 503: loading \[31mmodel", "the server's own log"),
    "cut": (0, "broke off its answer", "then try again"),
    "cut quietly": (0, "broke off its answer", "then try again"),
    "garbage": (0, r"does not answer with JSON, but with .*: .*\{oops \[31m", "look at api_base"),
    "html": (0, "does not answer with JSON, but with text/html: '<html><h1>Welcome</h1></html>'", "look at api_base"),
    "other json": (0, r"answers with JSON of another form: \[1, 2\]", "look at api_base"),
    "deep": (0, r"does not answer with JSON, but with .*: '\[{190,200} \.\.\.'", "look at api_base"),
    "huge": (0, "answers with too much: expected at most 4 MB", ""),
    "huge refusal": (500, r"answers with status 500: b{190,200} \.\.\.$", "the server's own log"),
    "long": (0, "answers with too much: expected at most", ""),
    "huge header": (0, "broke off its answer", "then try again"),
    "not http": (0, "broke off its answer", "then try again"),
    "redirect": (307, "answers with status 307 and sends us to 127.0.0.2", "set api_base"),
    "error inside": (0, "broke off its answer: out of memory", "then try again"),
    "no text": (0, "answers with no text", "another model"),
}


@pytest.mark.parametrize("trouble", ERRORS)
@pytest.mark.parametrize("api", APIS)
def test_trouble_is_one_clear_error(api: str, trouble: str) -> None:
    status, message, hint = ERRORS[trouble]
    with chatting(api, TROUBLES[trouble], elsewhere="http://127.0.0.2:9") as (server, backend), pytest.raises(BackendError) as caught:
        list(backend.stream(ask()))
    error = caught.value
    assert error.status == status and re.search(message, str(error)) and hint in error.hint, (error, error.hint)
    assert str(error).startswith(f"{backend.name} at {server.base}") and len(str(error)) < 400 and str(error).isprintable()
    assert error.__cause__ is None and error.__context__ is None
    assert KEY not in "".join(traceback.format_exception(error)) + repr(error) + error.hint
    assert server.sent < HUGE / 4, "the rest was not read"


@pytest.mark.parametrize(("trouble", "seconds"), [("429", 7.0), ("429 with a date", 0.0), ("429 with nonsense", None), ("500", None)])
@pytest.mark.parametrize("api", APIS)
def test_the_server_says_when_to_ask_again(api: str, trouble: str, seconds: float | None) -> None:
    with chatting(api, TROUBLES[trouble]) as (_, backend), pytest.raises(BackendError) as caught:
        list(backend.stream(ask()))
    assert caught.value.retry_after == seconds


@pytest.mark.parametrize("trouble", ["slow", "stall", "drip"])
@pytest.mark.parametrize("api", APIS)
def test_a_deadline_is_kept_whatever_comes(api: str, trouble: str) -> None:
    with chatting(api) as (server, backend):
        list(backend.stream(ask()))  # whatever is asked but once has been
        server.trouble = TROUBLES[trouble]
        request = ask(seconds=0.4)
        with pytest.raises(BackendError, match="did not answer in time"):
            list(backend.stream(request))
        assert time.monotonic() - request.deadline < 5, "the server would have held on for 30 seconds"


@pytest.mark.parametrize("api", APIS)
def test_a_deadline_that_has_passed_asks_nothing(api: str) -> None:
    with chatting(api) as (server, backend), pytest.raises(BackendError, match="did not answer in time"):
        list(backend.stream(ask(seconds=-1)))
    assert server.asked == []


@pytest.mark.parametrize("trouble", ["", "single bytes", "odd lines"])
@pytest.mark.parametrize("api", APIS)
def test_an_answer_is_read_however_it_is_cut(api: str, trouble: str) -> None:
    with chatting(api, TROUBLES.get(trouble)) as (_, backend):
        request = ask()
        pieces = list(backend.stream(request))
        assert "".join(pieces) == PIE and len(pieces) > 3 and all(pieces)
        assert (request.usage.prompt_tokens, request.usage.tokens) == (31, 17)
        assert backend.model_id == "tiny"


@pytest.mark.parametrize("api", APIS)
def test_any_script_comes_through(api: str) -> None:
    text = 'pie\n    "猫 😀" : 3\n    "Hündïn\u2028" : 4'
    with chatting(api, TROUBLES["single bytes"] if api != "vllm" else None, text=text) as (_, backend):
        assert "".join(backend.stream(ask("Größe, 猫 😀"))) == text


@pytest.mark.parametrize("text", ["<think>a pie, I think</think>\n\n" + PIE, "\n<think>a</think> <think>b</think>\n" + PIE])
@pytest.mark.parametrize("api", APIS)
def test_thoughts_are_no_part_of_the_text(api: str, text: str) -> None:
    with chatting(api, text=text, thoughts="first the header") as (_, backend):
        assert "".join(backend.stream(ask())) == PIE


@pytest.mark.parametrize("api", APIS)
def test_connections_are_used_again_and_cookies_are_not_kept(api: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("mermaidgen.backends.chat.DRAIN", 10)
    with chatting(api) as (server, backend):
        for _ in range(4):
            list(backend.stream(ask()))
        assert len(server.chats()) >= 4 and len({asked.port for asked in server.asked}) == 1
        assert not any("cookie" in asked.headers for asked in server.asked)


@pytest.mark.parametrize("api", APIS)
def test_to_leave_an_answer_ends_it(api: str) -> None:
    with chatting(api) as (server, backend):
        list(backend.stream(ask()))
        server.trouble = TROUBLES["drip"]
        pieces = backend.stream(ask())
        assert next(pieces)
        pieces.close()
        assert server.left.wait(10), "the server notices it"
        server.trouble = None
        assert "".join(backend.stream(ask())) == PIE, "and the next request is served"


@pytest.mark.parametrize("api", APIS)
def test_a_closed_backend_says_so_and_closes_twice(api: str) -> None:
    with chatting(api) as (_, backend):
        backend.close()
        backend.close()
        with pytest.raises(BackendError, match="closed"):
            list(backend.stream(ask()))


@pytest.mark.parametrize("api", APIS)
def test_no_server_is_said_to_be_none(api: str) -> None:
    with chatting(api) as (server, backend):
        server.hold.set()
        server._server.shutdown()
        server._server.server_close()
        assert not backend.healthy()
        for action in (backend.start, lambda: list(backend.stream(ask()))):
            with pytest.raises(BackendError, match=r"no connection: .*Connection refused") as caught:
                action()
            assert caught.value.hint
        server.__enter__()


@pytest.mark.parametrize("trouble", ["", "401", "500", "slow", "html", "not http", "redirect"])
@pytest.mark.parametrize("api", APIS)
def test_health_is_what_the_server_shows_without_a_model(api: str, trouble: str, monkeypatch: pytest.MonkeyPatch) -> None:
    if trouble == "slow":
        monkeypatch.setattr(f"mermaidgen.backends.{'ollama' if api == 'ollama' else 'openai'}.PROBE", 0.3)
    with chatting(api, TROUBLES.get(trouble), elsewhere="http://127.0.0.2:9") as (server, backend):
        assert backend.healthy() == (not trouble)
        assert server.chats() == []


@pytest.mark.parametrize("api", APIS)
def test_redirects_do_not_carry_the_key_away(api: str) -> None:
    with ChatServer(api) as thief, chatting(api, TROUBLES["redirect"], elsewhere=thief.url) as (_, backend):
        with pytest.raises(BackendError, match="sends us to"):
            list(backend.stream(ask()))
        assert thief.asked == []


@pytest.mark.parametrize("api", APIS)
def test_the_sampling_is_passed_on_as_far_as_it_is_known(api: str) -> None:
    options = Generation(max_tokens=300, temperature=0.7, seed=5, top_k=40, top_p=0.9, min_p=0.05, repeat_penalty=1.1, system="Write Dutch.")
    with chatting(api) as (server, backend):
        list(backend.stream(ask(options=options)))
        body = server.chats()[-1].body
    if api == "ollama":
        assert body["options"] == {"num_predict": 300, "temperature": 0.7, "seed": 5, "top_k": 40, "top_p": 0.9, "min_p": 0.05, "repeat_penalty": 1.1}
    else:
        assert body.get("max_completion_tokens", body.get("max_tokens")) == 300
        assert (body["temperature"], body["top_p"], body.get("seed")) == (0.7, 0.9, None if api == "gemini" else 5)
        penalty = {"llama_cpp": "repeat_penalty", "vllm": "repetition_penalty", "old_vllm": "repetition_penalty"}.get(api)
        assert [name for name in ("top_k", "min_p", "repeat_penalty", "repetition_penalty") if name in body] == (
            ["top_k", "min_p", penalty] if penalty else []
        )
    assert "Write Dutch." in body["messages"][0]["content"]


@pytest.mark.parametrize("api", APIS)
def test_a_draft_and_its_problems_are_shown(api: str) -> None:
    with chatting(api) as (server, backend):
        list(backend.stream(ask(draft="pie\n  cats", problems=("2:3: syntax: expected a number",))))
        chat = server.chats()[-1].body["messages"]
    assert [message["role"] for message in chat] == ["system", "user", "assistant", "user"]
    assert chat[2]["content"] == "pie\n  cats" and "2:3: syntax: expected a number" in chat[3]["content"]


@pytest.mark.parametrize("refusal", ["Unrecognized request argument supplied: {}", "Unsupported parameter: '{}' is not supported with this model."])
@pytest.mark.parametrize("fields", [("stream_options",), ("stream_options", "temperature", "top_p"), ("max_tokens",), ("max_completion_tokens",)])
@pytest.mark.parametrize("api", ["openai", "azure", "lmstudio"])
def test_a_field_that_is_refused_is_left_out_from_then_on(api: str, fields: tuple[str, ...], refusal: str) -> None:
    with chatting(api, unknown=(*fields, "max_tokens" if "max_completion_tokens" not in fields and api != "lmstudio" else "x"), refusal=refusal) as (
        server, backend,
    ):  # fmt: skip
        server.complaints = Forgiving()
        for _ in range(2):
            assert "".join(backend.stream(ask(options=Generation(top_p=0.5)))) == PIE
        bodies = [asked.body for asked in server.chats()]
        server.complaints = []
    assert not bodies[-1].keys() & set(fields)
    assert len(bodies) <= 2 + len(fields), "it is not asked for again"
    assert bodies[-1].get("max_tokens", bodies[-1].get("max_completion_tokens")) == 768, "a limit stays"


class Forgiving(list[str]):
    """Complaints that nobody hears."""

    def __iadd__(self, other: object) -> Forgiving:  # type: ignore[misc,override]
        return self


@pytest.mark.parametrize("api", ["openai", "lmstudio"])
def test_a_limit_that_is_too_high_is_not_taken_for_an_unknown_field(api: str) -> None:
    field = "max_completion_tokens" if api == "openai" else "max_tokens"
    with chatting(api, unknown=(field,), refusal="{} is too large: 768. The context of this model is 512 tokens.") as (server, backend):
        with pytest.raises(BackendError, match="is too large: 768"):
            list(backend.stream(ask()))
        assert len(server.chats()) == 1


@pytest.mark.parametrize("api", ["openai", "gemini", "lmstudio", "ollama"])
def test_a_model_that_is_not_there_is_answered_with_those_that_are(api: str) -> None:
    with chatting(api, models=["other", "small"]) as (_, backend), pytest.raises(BackendError, match=r"status 404.*'tiny'") as caught:
        list(backend.stream(ask()))
    assert "other, small" in caught.value.hint


@pytest.mark.parametrize(("models", "verdict"), [(["one"], None), ([], "has no models"), ([f"m{n}" for n in range(12)], "has 12 models")])
@pytest.mark.parametrize("api", ["lmstudio", "ollama"])
def test_without_a_name_the_only_model_is_taken(api: str, models: list[str], verdict: str | None) -> None:
    name, settings = SETTINGS[api]
    with ChatServer(api, models=models) as server:
        backend = BACKENDS[name].load(type(settings(""))(api_base=server.base))
        if verdict is None:
            assert "".join(backend.stream(ask())) == PIE and backend.model_id == "one"
        else:
            with pytest.raises(BackendError, match=verdict) as caught:
                list(backend.stream(ask()))
            assert not models or ("m0, m1" in caught.value.hint and "m9 ..." in caught.value.hint and "m10" not in caught.value.hint)
        backend.close()


def test_an_answer_that_is_not_streamed_is_read_too() -> None:
    def whole(server: ChatServer, handler: object, asked: object) -> None:
        choice = {"index": 0, "message": {"role": "assistant", "content": PIE}, "finish_reason": "stop"}
        usage = {"prompt_tokens": 31, "completion_tokens": 17}
        handler.send(200, json.dumps({"object": "chat.completion", "choices": [choice], "usage": usage}).encode())  # type: ignore[attr-defined]

    with chatting("lmstudio", Trouble(whole)) as (_, backend):
        request = ask()
        assert list(backend.stream(request)) == [PIE] and request.usage.tokens == 17


@pytest.mark.parametrize("last", [{"delta": {}, "finish_reason": "content_filter"}, {"delta": {"refusal": "I will not."}, "finish_reason": None}])
@pytest.mark.parametrize("api", ["openai", "azure"])
def test_a_refusal_of_the_model_is_an_error(api: str, last: dict[str, object]) -> None:
    def refuse(server: ChatServer, handler: Any, asked: Any) -> None:
        handler.stream(iter([b"data: " + json.dumps({"choices": [{"index": 0, **last}]}).encode() + b"\n\n"]))

    with chatting(api, Trouble(refuse)) as (_, backend), pytest.raises(BackendError, match=r"refuses to answer: (its content filter|I will not)"):
        list(backend.stream(ask()))


def test_thoughts_that_take_all_tokens_are_told_apart() -> None:
    def think(server: ChatServer, handler: Any, asked: Any) -> None:
        choice = {"index": 0, "delta": {"reasoning_content": "Hm"}, "finish_reason": "length"}
        handler.stream(iter([b"data: " + json.dumps({"choices": [choice]}).encode() + b"\n\n"]))

    with chatting("openai", Trouble(think)) as (_, backend), pytest.raises(BackendError, match="no text") as caught:
        list(backend.stream(ask()))
    assert "max_tokens" in caught.value.hint


def test_a_wrong_key_of_gemini_is_a_wrong_key_though_its_status_is_another() -> None:
    def refuse(server: ChatServer, handler: Any, asked: Any) -> None:
        said = "API key not valid. Please pass a valid API key."
        handler.send(400, json.dumps([{"error": {"code": 400, "message": said, "status": "INVALID_ARGUMENT"}}]).encode())

    with chatting("gemini", Trouble(refuse)) as (_, backend), pytest.raises(BackendError, match="API key not valid") as caught:
        list(backend.stream(ask()))
    assert caught.value.status == 401 and "$GEMINI_API_KEY" in caught.value.hint


@pytest.mark.parametrize("base", ["", "127.0.0.1:80", "ftp://a/b", "http://", "http://me:secret@host/v1", "http://host/v1?key=1", "http://[::1"])
def test_an_address_is_checked(base: str) -> None:
    with pytest.raises(ConfigError, match=r"llm\.openai_compatible\.api_base") as caught:
        BACKENDS["openai_compatible"].load(OpenAISettings(api_base=base))
    assert "secret" not in str(caught.value)


def test_what_does_not_speak_tls_is_no_secure_connection() -> None:
    with ChatServer("lmstudio") as server:
        backend = BACKENDS["openai_compatible"].load(OpenAISettings(api_base=server.base.replace("http:", "https:"), model="tiny"))
        with pytest.raises(BackendError, match="no secure connection: ") as caught:
            list(backend.stream(ask()))
        backend.close()
    assert "certificate" in caught.value.hint


def test_proxies_of_the_environment_are_for_remote_hosts_only(monkeypatch: pytest.MonkeyPatch) -> None:
    with ChatServer("lmstudio") as proxy, chatting("lmstudio") as (server, _):
        for variable in ("HTTP_PROXY", "http_proxy", "ALL_PROXY", "all_proxy"):
            monkeypatch.setenv(variable, proxy.url)
        for variable in ("NO_PROXY", "no_proxy"):
            monkeypatch.delenv(variable, raising=False)
        local, remote = (BACKENDS["openai_compatible"].load(OpenAISettings(base, "tiny")) for base in (server.base, "http://models.invalid/v1"))
        assert "".join(local.stream(ask())) == PIE and proxy.asked == []
        with pytest.raises(BackendError, match="status 404"):
            list(remote.stream(ask()))
        assert [asked.path for asked in proxy.asked] == ["http://models.invalid/v1/chat/completions", "http://models.invalid/v1/models"]
        local.close()
        remote.close()


def test_threads_learn_from_each_other_what_a_server_does_not_know() -> None:
    with chatting("openai", unknown=("stream_options", "max_completion_tokens")) as (server, backend), ThreadPoolExecutor(6) as pool:
        server.complaints = Forgiving()
        assert list(pool.map(lambda _: "".join(backend.stream(ask())), range(12))) == [PIE] * 12
        served = [asked.body for asked in server.chats() if not asked.body.keys() & set(server.unknown)]
        server.complaints = []
    assert [body["max_tokens"] for body in served] == [768] * 12


@pytest.mark.parametrize("proxy", ["nonsense://x", "socks5://127.0.0.1:9"])
def test_a_proxy_that_cannot_be_used_is_named(proxy: str, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setenv("ALL_PROXY", proxy)
    monkeypatch.setenv("all_proxy", proxy)
    with pytest.raises(BackendError, match="cannot use the proxy") as caught:
        BACKENDS["openai_compatible"].load(OpenAISettings("http://models.invalid/v1", "tiny"))
    assert "ALL_PROXY" in caught.value.hint


@pytest.mark.parametrize("api", ["vllm", "openai", "ollama"])
def test_several_threads_share_a_backend(api: str) -> None:
    with chatting(api) as (server, backend), ThreadPoolExecutor(6) as pool:
        texts = pool.map(lambda number: "".join(backend.stream(ask(f"request {number}"))), range(18))
        assert list(texts) == [PIE] * 18
        asked = [chat.body["messages"][-1]["content"] for chat in server.chats()]
    assert {f"request {number}" for number in range(18)} <= set(asked) and len(asked) <= 19, "what is asked but once is asked once"


@pytest.mark.parametrize("api", KEYED)
def test_a_wrong_key_is_scrubbed_from_what_the_server_says(api: str) -> None:
    with chatting(api, TROUBLES["401"]) as (_, backend), pytest.raises(BackendError, match=r"Incorrect API key provided: \*\*\*") as caught:
        list(backend.stream(ask()))
    assert caught.value.hint == "look at the key in $" + {"openai": "OPENAI", "azure": "AZURE_OPENAI", "gemini": "GEMINI"}[api] + "_API_KEY"
