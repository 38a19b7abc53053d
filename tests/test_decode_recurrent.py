"""Models that do not rewind, LFM2 for one: what is written is what each request gives in a new process, whatever was read before it."""

from __future__ import annotations

from collections.abc import Iterator
from pathlib import Path

import numpy as np
import pytest

import mermaidgen.decode.context
from mermaidgen.decode.context import Context, Item
from mermaidgen.decode.decoding import Decoding
from mermaidgen.decode.engine import Engine
from mermaidgen.decode.model import Model
from mermaidgen.decode.sampling import Sampling
from mermaidgen.generator import DiagramGenerator
from tests.decode_cases import KEYS, begin, decode, first_logits
from tests.test_decode_forced import Led
from tests.test_engine import ASKS, ask_with, submitted, texts
from tests.tiny import tiny_adapter, tiny_lfm2

FEW = ASKS[:9]


@pytest.fixture(scope="module")
def file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    return tiny_lfm2(tmp_path_factory.mktemp("lfm2"))


@pytest.fixture(scope="module")
def lfm2(file: Path) -> Iterator[Model]:
    loaded = Model.load(file)
    yield loaded
    loaded.close()


@pytest.fixture(scope="module")
def alone(file: Path) -> list[str]:
    """What each of FEW gives where nothing was read before."""
    found = []
    for request, key in FEW:
        with DiagramGenerator(str(file), max_tokens=70, cache="off") as generator:
            found.append(generator.generate(request, key).mermaid)
    return found


def test_a_model_with_convolutions_does_not_rewind(lfm2: Model, model: Model) -> None:
    assert model.rewinds and not lfm2.rewinds
    assert [Engine(one, 1, 256, 1, speculation="on").gains.width(8, 8) for one in (model, lfm2)] == [8, 1]


@pytest.mark.parametrize("batch", [1, 4])
@pytest.mark.parametrize("speculation", ["off", "on", "auto"])
def test_many_at_once_give_what_each_gives_alone(batch: int, speculation: str, alone: list[str], file: Path) -> None:
    with DiagramGenerator(str(file), batch=batch, speculation=speculation, max_tokens=70) as generator:
        assert [diagram.mermaid for diagram in generator.generate_many(FEW)] == alone
        assert [generator.generate(request, key).mermaid for request, key in [*FEW, FEW[-1]]] == [*alone, alone[-1]]


def test_a_stream_that_is_left_and_streams_in_turn_disturb_nobody(alone: list[str], file: Path) -> None:
    with DiagramGenerator(str(file), batch=2, max_tokens=70) as generator:
        for leave in range(4):
            left, stays = iter(generator.stream(*FEW[3])), iter(generator.stream(*FEW[1]))
            text = next(stays)
            for _ in range(leave):
                next(left)
            left.close()  # type: ignore[attr-defined]
            assert text + "".join(stays) == alone[1]
            assert generator.generate(*FEW[0]).mermaid == alone[0]


def test_an_interrupted_step_leaves_no_half_state(alone: list[str], file: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with DiagramGenerator(str(file), batch=4, max_tokens=70) as generator:
        other = submitted(generator, *FEW[1])
        found = next(other)
        real, calls = mermaidgen.decode.context.llama_cpp.llama_decode, []

        def interrupted(*arguments: object) -> object:
            answer = real(*arguments)
            calls.append(answer)
            if len(calls) == 6:
                raise KeyboardInterrupt
            return answer

        monkeypatch.setattr(mermaidgen.decode.context.llama_cpp, "llama_decode", interrupted)
        with pytest.raises(KeyboardInterrupt):
            generator.generate(*FEW[0])
        monkeypatch.undo()
        assert found + "".join(other) == alone[1]
        assert generator.generate(*FEW[0]).mermaid == alone[0]


def test_the_fixed_part_is_read_once_and_kept_on_disk(file: Path, tmp_path: Path) -> None:
    first, second, without = [], [], []
    answers = [ask_with(file, tmp_path, first), ask_with(file, tmp_path, second), ask_with(file, "off", without)]
    assert len({answer.mermaid for answer in answers}) == 1
    assert first[0] > 100 and second[0] < 40 and sum(first) == sum(without)


def test_the_next_request_does_not_read_the_fixed_part_again(file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    with DiagramGenerator(str(file), system="Two words " * 30, cache=str(tmp_path), max_tokens=40) as generator:
        expected = texts(generator)
        real, reads = Context.evaluate, []
        monkeypatch.setattr(Context, "evaluate", lambda self, items: reads.append(max(len(item.tokens) for item in items)) or real(self, items))
        assert texts(generator) == expected and max(reads) < len(generator.local.engine.shared)


def written_anew(model: Model, decoding: Decoding) -> list[int]:
    """The tokens of a decoding that reads all of them again at each step."""
    context = Context(model, 1, 1024, 1)
    while not decoding.done:
        context.trim(0, 0)
        decoding.read = 0
        tokens, wanted = decoding.step()
        decoding.advance(context.evaluate([Item(0, tokens, wanted)]))
    context.close()
    return decoding.output


@pytest.mark.parametrize("case", ["cut anew", *KEYS[:8]])
def test_tokens_are_those_of_a_model_that_reads_everything_at_each_step(case: str, lfm2: Model) -> None:
    def decoding() -> Decoding:
        if case == "cut anew":  # "f" and "l" are taken back when "flowchart" is whole
            return decode(lfm2, 'root ::= [a-f] [k-m] "ow" "chart" [a-z ]{60} "."', Sampling(60), [Led(lfm2, "fl")])
        return decode(lfm2, begin(case), Sampling(60, 1.0, 1))

    engine, expected = Engine(lfm2, 1, 1024, 1), written_anew(lfm2, decoding())
    try:
        for _ in range(2):
            job = engine.submit(decoding())
            text = "".join(engine.pieces(job))
            assert job.decoding.output == expected and len(expected) > 3
        assert case != "cut anew" or text.startswith("flowchart")
    finally:
        engine.close()


def test_what_cannot_be_forgotten_in_part_is_forgotten_whole(lfm2: Model, model: Model) -> None:
    prompt = list(range(40, 80))
    for one, left in ((model, 30), (lfm2, 0)):
        context = Context(one, 2, 256, 1)
        context.evaluate([Item(0, prompt, 0)])
        assert context.alike(0, [*prompt, 1]) == 40 and context.alike(1, prompt) == 0
        assert context.alike(0, [*prompt[:30], 1, 2]) == left and context.alike(0, prompt) == (39 if left else 0)
        context.copy(0, 1, 40)
        context.trim(0, 30)
        assert (len(context.tokens[0]), len(context.tokens[1])) == (left, 40)
        rows = context.evaluate([Item(0, [*prompt, 7][left:], 1), Item(1, [7], 1)])
        for row in rows:
            np.testing.assert_array_equal(row, first_logits(one, [*prompt, 7]))
        context.close()


def test_what_was_read_with_an_adapter_is_forgotten(alone: list[str], file: Path, tmp_path: Path) -> None:
    with DiagramGenerator(str(file), max_tokens=70) as generator:
        adapter = tiny_adapter(tmp_path / "adapter.gguf", arch="lfm2", names=("blk.0.shortconv.out_proj", "blk.1.attn_q"))
        other = generator.generate(*FEW[0], adapter=str(adapter)).mermaid
        assert generator.generate(*FEW[0]).mermaid == alone[0] != other
