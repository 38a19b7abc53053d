"""mermaidgen models: what its commands print and how they end, and what --model and the setting `models` choose."""

from __future__ import annotations

import json
import subprocess
import sys
from collections.abc import Callable, Iterator
from pathlib import Path

import huggingface_hub
import pytest
from gguf import GGUFWriter

from mermaidgen import DiagramGenerator
from mermaidgen.cli import main
from mermaidgen.errors import ModelError
from mermaidgen.hub.names import registered
from tests.hub_server import Hub

REPO, FILE = "owner/tuned", "tuned.gguf"
NAME = f"hf:{REPO}/{FILE}"
Command = Callable[..., tuple[int, str, str]]


@pytest.fixture
def hub(tmp_path: Path, monkeypatch: pytest.MonkeyPatch, tiny_file: Path) -> Iterator[Hub]:
    """A hub that has the tiny model."""
    with Hub() as running:
        running.be_the_hub(tmp_path / "home", monkeypatch)
        running.put(REPO, FILE, tiny_file.read_bytes())
        yield running
    huggingface_hub.close_session()


@pytest.fixture
def command(monkeypatch: pytest.MonkeyPatch, capfd: pytest.CaptureFixture[str]) -> Command:
    """Runs `mermaidgen ...` in this process; gives the exit status and both outputs."""

    def run(*arguments: str) -> tuple[int, str, str]:
        monkeypatch.setattr(sys, "argv", ["mermaidgen", *arguments])
        capfd.readouterr()
        status = 0
        try:
            main()
        except SystemExit as exc:
            status = int(exc.code or 0)
        return status, *capfd.readouterr()

    return run


def words(name: str, out: str) -> list[str]:
    return next(line.split() for line in out.splitlines() if line.split()[0] == name)


def test_list_has_a_line_for_each_model_and_says_which_are_here(hub: Hub, command: Command) -> None:
    assert command("models", "pull", NAME)[0] == 0
    status, out, err = command("models", "list")
    assert (status, err) == (0, "")
    assert [line.split()[0] for line in out.splitlines()] == [*registered(), NAME]
    assert words("qwen2.5-1.5b", out) == "qwen2.5-1.5b Q4_K_M 1,117 MB 1,700 MB of memory Apache-2.0".split()
    assert words("embedded", out)[-1] == words(NAME, out)[-1] == "here"


def test_list_prints_json_too(hub: Hub, command: Command) -> None:
    rows = [json.loads(line) for line in command("models", "list", "--json")[1].splitlines()]
    assert [row["name"] for row in rows] == list(registered())
    assert list(rows[0]) == "name file repo revision quantization size sha256 memory licence template context types path".split()
    assert Path(rows[0]["path"]).stat().st_size == rows[0]["size"] and {row["path"] for row in rows[1:]} == {None}


def test_pull_prints_the_path_and_what_there_is_to_say_on_stderr(hub: Hub, command: Command) -> None:
    status, out, err = command("models", "pull", NAME)
    assert (status, err) == (0, "") and Path(out.strip()).read_bytes() == hub.files[REPO][FILE]
    assert command("models", "path", NAME) == (0, out, "")
    hub.put(REPO, FILE, b"GGUF, a newer one")
    status, again, err = command("models", "pull", NAME)
    assert (status, again) == (0, out) and err.startswith(f"mermaidgen: {NAME} has changed on the hub: ") and err.count("\n") == 1


def test_pull_shows_how_far_it_is(hub: Hub) -> None:
    code = "import os; os.environ['TQDM_POSITION'] = '-1'; from mermaidgen.cli import main; main()"  # as if stderr were a terminal
    done = subprocess.run([sys.executable, "-c", code, "models", "pull", NAME], capture_output=True, text=True)
    assert done.returncode == 0 and f"{FILE}: 100%" in done.stderr


def test_show_prints_what_is_known_and_what_the_file_says(command: Command) -> None:
    status, out, _ = command("models", "show", "embedded")
    lines = dict(line.split(": ", 1) for line in out.splitlines() if ": " in line)
    assert status == 0 and lines["name"] == "embedded" and lines["types"].startswith("flowchart, ")
    assert lines["convert.adapter.0"] == "adapter:1" and len(lines["convert.sha256.base/model.safetensors"]) == 64
    assert lines["general.base_model.0.name"] == "base" and "tokenizer.chat_template" in lines
    assert lines["tokenizer.ggml.tokens"] == "4096 x string"
    shown = json.loads(command("models", "show", "--json", "embedded")[1])
    assert shown["metadata"]["qwen2.context_length"] == 2048 and shown["types"] == lines["types"].split(", ")


def test_show_knows_more_when_it_was_pulled(hub: Hub, command: Command) -> None:
    before = json.loads(command("models", "show", "--json", NAME)[1])
    assert before == {"name": NAME, "file": FILE, "repo": REPO, "revision": "main", "template": "gguf"}
    command("models", "pull", NAME)
    after = json.loads(command("models", "show", "--json", NAME)[1])
    assert before.items() <= after.items() and after["commit"] == hub.commit(REPO) and after["metadata"]["general.name"] == "tiny"
    assert command("models", "show", "qwen3-4b")[1].splitlines()[0] == "name: qwen3-4b"


def test_what_a_file_says_does_not_steer_the_terminal(command: Command, tmp_path: Path) -> None:
    writer = GGUFWriter(tmp_path / "odd.gguf", "qwen2")
    writer.add_string("general.name", "a\x1b[2Jb\x9b\u202ec\nd é 😀")
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.close()
    status, out, _ = command("models", "show", str(tmp_path / "odd.gguf"))
    assert status == 0 and "general.name: a\\x1b[2Jb\\x9b\\x202ec\nd é 😀\n" in out


def test_verify_reads_all_that_is_here(hub: Hub, command: Command) -> None:
    path = Path(command("models", "pull", NAME)[1].strip())
    status, out, err = command("models", "verify")
    assert (status, err) == (0, "") and [line.split(": ")[0] for line in out.splitlines()] == ["embedded", NAME]
    assert command("models", "verify", NAME) == (0, f"{NAME}: {path}\n", "")
    path.resolve().write_bytes(b"GGUF?")
    status, out, err = command("models", "verify", NAME, "embedded")
    assert (status, err) == (1, "") and "expected sha256" in out.splitlines()[0] and out.splitlines()[1].startswith("embedded: /")


def test_rm_deletes_what_was_pulled(hub: Hub, command: Command) -> None:
    path = Path(command("models", "pull", NAME)[1].strip())
    assert command("models", "rm", NAME) == (0, f"{NAME}: 0 MB free\n", "")
    assert not path.exists() and NAME not in command("models", "list")[1]


@pytest.mark.parametrize(
    ("arguments", "said"),
    [
        (("pull", "other"), "no model is called 'other'"),
        (("pull", "hf:owner/tuned"), "expected hf:owner/repo/file.gguf, found 'hf:owner/tuned'"),
        (("pull", "hf:owner/none/x.gguf"), "there is no repository owner/none"),
        (("pull", "embedded"), "embedded needs no pulling"),
        (("path", NAME), f"mermaidgen models pull {NAME}"),
        (("path", "qwen3-4b"), "mermaidgen models pull qwen3-4b"),
        (("show", "/no/such.gguf"), "No such file"),
        (("verify", "other"), "no model is called"),
        (("verify", "/no/such.gguf"), "nothing is known of"),
        (("rm", NAME), "is not here: expected tuned.gguf of owner/tuned"),
        (("rm", "embedded"), "embedded is not from the hub"),
        (("pull",), "NAME"),
        (("fetch", NAME), "fetch"),
    ],
    ids=lambda value: " ".join(value) if isinstance(value, tuple) else "",
)
def test_what_goes_wrong_is_one_line_on_stderr(arguments: tuple[str, ...], said: str, hub: Hub, command: Command) -> None:
    status, out, err = command("models", *arguments)
    assert (status, out, err.count("\n")) == (2, "", 1) and said in err and err.startswith("mermaidgen: ")


def test_generate_takes_a_name_of_the_hub(hub: Hub, command: Command, generator: DiagramGenerator) -> None:
    arguments = ("generate", "Two cats", "--type", "pie", "--max-tokens", "40", "--json", "--model", NAME)
    status, out, err = command(*arguments)
    assert (status, out) == (2, "") and f"mermaidgen models pull {NAME}" in err
    command("models", "pull", NAME)
    answer = json.loads(command(*arguments)[1])
    assert answer["model"] == NAME and answer["mermaid"] == generator.generate("Two cats", "pie", max_tokens=40).mermaid


# A model for a type


def test_a_type_may_have_a_model_of_its_own(tiny_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    other = tmp_path / "other.gguf"
    other.write_bytes(tiny_file.read_bytes())
    monkeypatch.setenv("MERMAIDGEN_MODEL", str(tiny_file))
    monkeypatch.setenv("MERMAIDGEN_ROUTES", json.dumps({"pie": {"model": str(other)}}))
    with DiagramGenerator(max_tokens=30) as generator:
        assert [generator.generate("Two cats", key).model for key in ("pie chart", "er", "pie", None)] == ["other", "tiny", "other", "tiny"]
        assert [diagram.model for diagram in generator.generate_many([("Cats", "er"), ("Dogs", "pie"), "Birds"])] == ["tiny", "other", "tiny"]
        assert [generator.generate(text).model for text in ("A pie chart of cats", "A pie chart or an ERD of cats")] == ["other", "tiny"]
    with pytest.raises(ModelError):
        generator.generate("Two cats", "pie")
    with DiagramGenerator(tiny_file, max_tokens=30) as named:
        assert named.generate("Two cats", "pie").model == "tiny"


def test_the_model_of_a_type_is_loaded_when_it_is_needed(tiny_file: Path) -> None:
    with DiagramGenerator(routes={"pie": {"model": "/no/such.gguf"}}, max_tokens=30) as generator:
        assert generator.generate("Two cats", "er").model == "embedded"
        with pytest.raises(ModelError, match="No such file"):
            generator.generate("Two cats", "pie")


def test_help_loads_neither_the_hub_nor_templates() -> None:
    for arguments in (["--help"], ["models", "--help"], ["models", "pull", "--help"], ["models", "list"]):
        code = (f"import sys; sys.argv[1:] = {arguments}; from mermaidgen.cli import main; main(); "
                "print({'huggingface_hub.file_download', 'httpx', 'httpx2', 'jinja2', 'llama_cpp'} & set(sys.modules))")  # fmt: skip
        assert subprocess.run([sys.executable, "-c", code], capture_output=True, text=True, check=True).stdout.endswith("set()\n"), arguments
