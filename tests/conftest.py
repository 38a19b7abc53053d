"""The tiny checkpoints and models, written once where nobody changes them."""

from __future__ import annotations

import os
from collections.abc import Callable, Iterator
from pathlib import Path

import numpy as np
import pytest

from mermaidgen.decode.model import Model
from mermaidgen.generator import DiagramGenerator
from tests.convert_cases import widened
from tests.decode_cases import Writer
from tests.hub_cases import hub, models  # noqa: F401 - fixtures
from tests.llama_grammar import LlamaGrammar
from tests.oracle import Oracle
from tests.tiny import tiny_checkpoint, tiny_model

Judge = Callable[[LlamaGrammar, str], tuple[str, int]]


@pytest.fixture(scope="session")
def tiny(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The folder with base/ and tiny.gguf; nobody changes it."""
    return tiny_model(tmp_path_factory.mktemp("tiny")).parent


@pytest.fixture(scope="session")
def wide(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """A checkpoint whose rows fit every type; nobody changes it."""
    return widened(tmp_path_factory.mktemp("wide") / "base")


@pytest.fixture
def base(tmp_path: Path) -> Path:
    """A checkpoint to break."""
    return tiny_checkpoint(tmp_path / "base")


@pytest.fixture(scope="session", autouse=True)
def plain_settings(tmp_path_factory: pytest.TempPathFactory) -> Iterator[None]:
    """Neither the user's environment nor their config file has a say; one thread, since the tests themselves run on every core."""
    file = tmp_path_factory.mktemp("settings") / "config.yaml"
    file.write_text("llm:\n  local:\n    threads: 1\n", encoding="utf-8")
    with pytest.MonkeyPatch.context() as patch:
        for name in [name for name in os.environ if name.startswith("MERMAIDGEN_")]:
            patch.delenv(name)
        patch.setenv("MERMAIDGEN_CONFIG", str(file))
        patch.setenv("XDG_STATE_HOME", str(file.parent))
        yield


@pytest.fixture(scope="module")
def oracle() -> Iterator[Oracle]:
    with Oracle() as running:
        yield running


@pytest.fixture(scope="module")
def embedded() -> Iterator[DiagramGenerator]:
    """The model that is shipped."""
    with DiagramGenerator("embedded") as generator:
        yield generator


@pytest.fixture(scope="session")
def tiny_file(tmp_path_factory: pytest.TempPathFactory) -> Path:
    """The GGUF with random weights, quantized as shipped models are: the logits are the same to the last bit at any width, of F16 they are not."""
    return tiny_model(tmp_path_factory.mktemp("quantized"), type_name="Q8_0")


@pytest.fixture(scope="session")
def generator(tiny_file: Path) -> Iterator[DiagramGenerator]:
    """The tiny model, loaded."""
    with DiagramGenerator(str(tiny_file)) as loaded:
        yield loaded


@pytest.fixture(scope="session")
def model(tiny_file: Path) -> Iterator[Model]:
    """The tiny model's weights and vocabulary."""
    loaded = Model.load(tiny_file)
    yield loaded
    loaded.close()


@pytest.fixture(scope="session")
def write(model: Model) -> Iterator[Writer]:
    """Writes a decoding to its end; gives the text."""
    writer = Writer(model)
    yield writer
    writer.context.close()


@pytest.fixture(scope="session")
def judge(generator: DiagramGenerator) -> Judge:
    """llama.cpp's verdict on a text, read byte by byte: the status, and how many characters it took."""
    model = generator.local.model
    bytes_of = {model.piece(token): token for token in range(model.size) if len(model.piece(token)) == 1}
    ends = np.array(sorted(model.ends))

    def verdict(constraint: LlamaGrammar, text: str) -> tuple[str, int]:
        constraint.reset()
        for place, character in enumerate(text):
            for byte in character.encode():
                token = bytes_of[bytes([byte])]
                if not constraint.allows(token):
                    return "rejected", place
                constraint.accept(token)
        return ("accepted" if constraint.allowed(ends).any() else "incomplete"), len(text)

    return verdict
