"""Servers that take grammars: what they are sent, and the proof that it counts."""

from __future__ import annotations

import logging

import pytest

from mermaidgen.backends.grammars import ending, grammar_text
from mermaidgen.config import grammar_path
from mermaidgen.diagrams import ANY, TYPES
from mermaidgen.errors import BackendError
from mermaidgen.gbnf.union import union
from tests.chat_cases import ask, chatting
from tests.chat_servers import PIE
from tests.chat_troubles import TROUBLES


@pytest.mark.parametrize("api", ["vllm", "old_vllm", "llama_cpp"])
def test_a_grammar_is_passed_once_it_is_proved_that_it_counts(api: str) -> None:
    with chatting(api) as (server, backend):
        assert not backend.constrained
        for keys in (("pie",), ("pie", "er")):
            assert "".join(backend.stream(ask(keys=keys))) == PIE
        assert backend.constrained
        field = server.row.grammar
        sent = [asked.body[field]["grammar"] if field == "structured_outputs" else asked.body[field] for asked in server.chats()]
    assert sent[0].startswith('root ::= "mermaid-') and sent[1:] == [grammar_path("pie").read_text(encoding="utf-8"), union(("pie", "er"))]


def test_the_grammar_of_all_types_is_the_one_that_is_kept() -> None:
    assert grammar_text(tuple(row.key for row in TYPES)) == grammar_path(ANY).read_text(encoding="utf-8")


@pytest.mark.parametrize(("keys", "text", "end"), [
    (("pie",), 'pie\n    "cats" : 3', ""), (("pie",), 'pie\n    "ca', '" : 1'), (("er", "pie"), 'pie\n    "ca', '" : 1'), (("pie",), "A pie", ""),
])  # fmt: skip
def test_a_text_that_was_cut_off_gets_the_shortest_end(keys: tuple[str, ...], text: str, end: str) -> None:
    assert ending(text, keys) == end


@pytest.mark.parametrize("way", ["ignores it", "refuses the field", "fails"])
@pytest.mark.parametrize("api", ["vllm", "old_vllm", "llama_cpp"])
def test_a_server_that_applies_no_grammar_is_found_out(api: str, way: str, caplog: pytest.LogCaptureFixture) -> None:
    with chatting(api, applies_grammars=False) as (server, backend):
        if way == "refuses the field":
            server.unknown, server.refusal = (server.row.grammar,), "Extra inputs are not permitted: {}"
        elif way == "fails":
            server.trouble = TROUBLES["500"]
        with caplog.at_level(logging.WARNING, "mermaidgen"):
            backend.load()
        server.trouble = None
        for _ in range(2):
            assert "".join(backend.stream(ask())) == PIE
        assert not backend.constrained
        assert not any(server.row.grammar in asked.body for asked in server.chats()[1:]), "asked for once"
    assert len(caplog.records) == 1 and "does not apply the grammar" in caplog.records[0].getMessage()


@pytest.mark.parametrize("trouble", ["401", "slow", "cut"])
def test_trouble_while_proving_proves_nothing(trouble: str) -> None:
    with chatting("vllm", TROUBLES[trouble]) as (server, backend):
        with pytest.raises(BackendError):
            list(backend.stream(ask(seconds=0.4 if trouble == "slow" else 20)))
        server.hold.set()
        server.trouble = None
        assert "".join(backend.stream(ask())) == PIE and backend.constrained
