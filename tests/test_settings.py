"""settings: the file, broken in many ways, and what its values come to."""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import Path

import pytest

from mermaidgen.config import Config
from mermaidgen.errors import ConfigError
from mermaidgen.settings import Gathered, gather
from mermaidgen.settings.file import DEEPEST, LARGEST, VARIABLE


def of_text(folder: Path, text: str | bytes, environment: Mapping[str, str] | None = None) -> Gathered:
    """What a named file gives."""
    file = folder / "config.yaml"
    file.write_bytes(text if isinstance(text, bytes) else text.encode())
    return gather({}, environment or {}, file)


# Broken files: the content, and what each message says after the file's name

BROKEN: dict[str, tuple[str | bytes, list[str]]] = {
    "misspelt setting": ("generation:\n  seed: 1\n\n  temprature: 1\n", ["4: generation.temprature: unknown setting (did you mean temperature?)"]),
    "misspelt section": ("generaton:\n  seed: 1\n  top_k: 2\n", ["1: generaton: unknown setting (did you mean generation?)"]),
    "misspelt backend section": ("llm:\n  olama: {model: x}\n", ["2: llm.olama: unknown setting (did you mean ollama?)"]),
    "setting of another section": ("llm:\n  temperature: 1\n", ["2: llm.temperature: unknown setting (did you mean generation.temperature?)"]),
    "setting outside its section": ("seed: 1\n", ["1: seed: unknown setting (did you mean generation.seed?)"]),
    "setting of an old file": ("models: {pie: x}\n", ["1: models: unknown setting (did you mean routes?)"]),
    "nothing like it": ("colour: red\n", ["1: colour: unknown setting"]),
    "a number as a name": ("1: 2\n", ["1: 1: unknown setting"]),
    "a list as a name": ("? [a, b]\n: 1\n", ["1: ?: unknown setting"]),
    "a key": ("llm:\n  openai:\n    api_key: sk-abcdefgh12345678\n", ["3: llm.openai.api_key: unknown setting (did you mean key_env"]),
    "a key for its name": ("llm:\n  openai: {key_env: sk-abcdefgh12345678}\n", 
                       ["2: llm.openai.key_env: expected the name of a variable, not the key itself, found '***'"]),
    "twice": ("generation:\n  seed: 1\n  top_k: 1\n  seed: 2\n", ["4: generation.seed: is set in line 2 already"]),
    "section twice": ("log: {path: x}\nanswers:\nlog:\n", ["3: log: is set in line 1 already"]),
    "words for a whole number": ("generation:\n  seed: seven\n", ["2: generation.seed: expected a whole number, found 'seven'"]),
    "a number in quotes": ('generation:\n  seed: "7"\n', ["2: generation.seed: expected a whole number, found '7'"]),
    "a fraction": ("generation:\n  max_tokens: 1.5\n", ["2: generation.max_tokens: expected a whole number, found 1.5"]),
    "a whole float": ("generation:\n  max_tokens: 256.0\n", ["2: generation.max_tokens: expected a whole number, found 256.0"]),
    "true for a number": ("generation:\n  seed: true\n", ["2: generation.seed: expected a whole number, found True"]),
    "a date": ("generation:\n  seed: 2020-01-01\n", ["2: generation.seed: expected a whole number, found datetime.date(2020, 1, 1)"]),
    "no date": ("generation:\n  seed: 2020-13-45\n", ["2: generation.seed: expected a value, found '2020-13-45': month must be in 1..12"]),
    "not a number": ("generation:\n  temperature: .nan\n", ["2: generation.temperature: expected a number, found nan"]),
    "infinite": ("generation:\n  timeout: .inf\n", ["2: generation.timeout: expected a number, found inf"]),
    "nothing": ("llm:\n  model:\n", ["2: llm.model: expected text, found nothing"]),
    "null": ("generation:\n  seed: ~\n", ["2: generation.seed: expected a whole number, found nothing"]),
    "a list for text": ("llm:\n  model: [a]\n", ["2: llm.model: expected text, found a list"]),
    "a section for text": ("llm:\n  model:\n    a: b\n", ["2: llm.model: expected text, found names and values"]),
    "text for a section": ("llm:\n  local: embedded\n", ["2: llm.local: expected a section, lines of 'name: value', found 'embedded'"]),
    "text for a route": ("routes:\n  pie: embedded\n", ["2: routes.pie: expected a section, lines of 'name: value', found 'embedded'"]),
    "text for a list": ("llm:\n  local:\n    keep: 'embedded'\n", ["3: llm.local.keep: expected a list of names, found 'embedded'"]),
    "a list in a list": ("llm:\n  local: {keep: [[a]]}\n", ["2: llm.local.keep: expected a list of names, found a list"]),
    "a number for true": ("fallback:\n  consent: 1\n", ["2: fallback.consent: expected true or false, found 1"]),
    "below the least": ("generation:\n  temperature: -1\n", ["2: generation.temperature: -1 is less than the minimum of 0"]),
    "above the most": ("server:\n  port: 65536\n", ["2: server.port: 65536 is greater than the maximum of 65535"]),
    "an empty name": ('llm:\n  local: {model: ""}\n', ["2: llm.local.model: '' should be non-empty"]),
    "an unknown backend": ("llm:\n  backend: opnai\n", ["2: llm.backend: expected one of 'local', 'llamacpp', 'openai_compatible', "]),
    "an unknown cloud": ("fallback:\n  cloud: ollama\n",
                         ["2: fallback.cloud: expected one of '', 'openai', 'azure', 'gemini', found 'ollama'"]),
    "an unknown type": ("routes:\n  erd: {seed: 1}\n  pie: {seed: 1}\n", ["2: routes.erd: unknown setting (did you mean er?)"]),
    "a type's score": ("validation:\n  thresholds:\n    pie: 101\n", ["3: validation.thresholds.pie: 101 is greater than the maximum of 100"]),
    "an unknown setting of a route": ("routes:\n  pie:\n    temprature: 1\n", ["3: routes.pie.temprature: unknown setting (did you mean temp"]),
    "no address": ("llm:\n  api_base: localhost:8080\n",
                   ["2: llm.api_base: expected an address that begins with http:// or https://, found 'localhost:8080'"]),
    "a variable that is not set": ("llm:\n  model: ${NONE}.gguf\n", ["2: llm.model: ${NONE} is not set (set it, or write ${NONE:-text} "]),
    "no variable": ("llm:\n  model: a${1}\n", ["2: llm.model: expected ${NAME} or ${NAME:-text}, and $${ for ${ itself"]),
    "a variable that is not closed": ("llm:\n  model: a${HOME\n", ["2: llm.model: expected ${NAME} or ${NAME:-text}, and $${ for ${ itself"]),
    "a variable that is no number": ("generation:\n  seed: ${WORD}\n", ["2: generation.seed: expected a whole number, found 'word'"]),
    "a list": ("\n- a list\n", ["2: the config file holds no settings: expected lines of 'name: value'"]),
    "words": ("just words", ["1: the config file holds no settings: expected lines of 'name: value'"]),
    "a tag": ("llm:\n  model: !!python/object:os.system x\n",
              ["2: llm.model: expected a plain value, found tag:yaml.org,2002:python/object:os.system"]),
    "a tag in quotes": ('llm:\n  model: !thing "x"\n', ["2: llm.model: expected a plain value, found !thing"]),
    "an alias": ("llm: &one\n  model: x\nlog: *one\n", ["3: expected plain names and values, found an alias"]),
    "a merge": ("llm:\n  <<: {model: x}\n", ["2: llm.<<: unknown setting"]),
    "two documents": ("llm:\n---\nlog:\n", ["2: no YAML: but found another document"]),
    "a bracket left open": ("llm:\n  local: {keep: [\n", ["3: no YAML: "]),
    "a tab": ("generation:\n  seed: 1\n\t- x", ["3: no YAML: found "]),
    "no UTF-8": (b"generation:\n  seed: \xff\n", ["2: expected UTF-8, found byte 0xff"]),
    "a null byte": (b"generation:\n  seed: \x00\n", ["2: no YAML: "]),
    "deep": ("[" * 100_000, [f"1: expected plain names and values, found more than {DEEPEST} levels"]),
    "deep by lines": ("".join(f"{' ' * depth}a:\n" for depth in range(500)), [f"9: expected plain names and values, found more than {DEEPEST}"]),
    "long": ("#" * (LARGEST + 1), [f"cannot read the config file: it has more than {LARGEST} bytes"]),
    "several": ("generation: {seed: x}\nllm:\n  modle: 1\n  backend: x\nseed: 1\n",
                ["1: generation.seed: expected", "3: llm.modle: unknown setting", "4: llm.backend: expected", "5: seed: unknown"]),
}  # fmt: skip


@pytest.mark.parametrize(("content", "messages"), BROKEN.values(), ids=BROKEN)
def test_a_broken_file_is_told_by_line_and_key(content: str | bytes, messages: list[str], tmp_path: Path) -> None:
    found = of_text(tmp_path, content, {"WORD": "word"})
    file = tmp_path / "config.yaml"
    assert len(found.problems) == len(messages), found.problems
    for problem, message in zip(found.problems, messages, strict=True):
        beginning = f"{file}:{message}" if message[0].isdigit() else message.replace("file:", f"file {file}:")
        assert problem.startswith(beginning), (problem, beginning)
        assert problem.isprintable()
    with pytest.raises(ConfigError) as caught:
        found.over(Config())
    more = f"; and {len(messages) - 1} more" if len(messages) > 1 else ""
    assert str(caught.value) == found.problems[0] + more


def test_what_is_broken_is_broken_in_enough_ways() -> None:
    assert len(BROKEN) >= 30


def test_a_file_that_cannot_be_read_is_told(tmp_path: Path) -> None:
    for path, reason in ((tmp_path / "none.yaml", "No such file or directory"), (tmp_path, "Is a directory")):
        assert gather({}, {}, path).problems == (f"cannot read the config file {path}: {reason}",)
        with pytest.raises(ConfigError, match=reason):
            Config.load({}, {"MERMAIDGEN_CONFIG": str(path)})


def test_control_characters_do_not_reach_the_terminal(tmp_path: Path) -> None:
    (problem,) = of_text(tmp_path, '"\\e[31m\\n": 1\n').problems
    assert problem.isprintable()


# What YAML may say


@pytest.mark.parametrize("content", ["", "# generation: 1\n", "---\n", "llm:\n  local:\nroutes:\n", "llm: {}\nroutes: {}\n", "\ufeff# a mark"])
def test_a_file_without_settings_sets_nothing(content: str, tmp_path: Path) -> None:
    assert Config.load({}, {}, of_text(tmp_path, content).file.path) == Config()  # type: ignore[union-attr]


@pytest.mark.parametrize(
    ("content", "key", "value"),
    [
        ("llm: {local: {speculation: off}}", "llm.local.speculation", "off"),
        ("llm: {local: {speculation: on}}", "llm.local.speculation", "on"),
        ("llm: {model: 7}", "llm.model", "7"),
        ("llm: {model: 0x10}", "llm.model", "0x10"),
        ("llm: {azure: {api_version: 2024-10-21}}", "llm.azure.api_version", "2024-10-21"),
        ("llm: {local: {keep: embedded}}", "llm.local.keep", ("embedded",)),
        ("llm: {local: {keep: [1, off, a b]}}", "llm.local.keep", ("1", "off", "a b")),
        ("generation: {temperature: 1}", "generation.temperature", 1.0),
        ("generation: {temperature: 1e-1}", "generation.temperature", 0.1),
        ("generation: {max_tokens: 1_000}", "generation.max_tokens", 1000),
        ("generation:\n  system: |\n    one\n    two\n", "generation.system", "one\ntwo\n"),
        ("fallback: {consent: yes}", "fallback.consent", True),
    ],
)
def test_values_are_what_their_settings_need(content: str, key: str, value: object, tmp_path: Path) -> None:
    found = of_text(tmp_path, content)
    assert found.problems == ()
    assert (found.values[key].value, type(found.values[key].value)) == (value, type(value))


@pytest.mark.parametrize(
    ("content", "key", "value"),
    [
        ("llm:\n  model: ${ONE}", "llm.model", "1"),
        ("llm:\n  model: a${ONE}b${TWO}c", "llm.model", "a1b${ONE}c"),
        ("llm:\n  model: '${NONE:-a}'", "llm.model", "a"),
        ("llm:\n  model: x${NONE:-}", "llm.model", "x"),
        ("llm:\n  model: ${EMPTY:-a}", "llm.model", "a"),
        ("llm:\n  model: x${EMPTY}", "llm.model", "x"),
        ("llm:\n  model: $${ONE}", "llm.model", "${ONE}"),
        ("llm:\n  model: $ONE", "llm.model", "$ONE"),
        ("generation:\n  seed: ${ONE}", "generation.seed", 1),
        ('generation:\n  seed: "${ONE}0"', "generation.seed", 10),
        ("generation:\n  temperature: ${NONE:-0.5}", "generation.temperature", 0.5),
        ("fallback:\n  consent: ${NONE:-no}", "fallback.consent", False),
        ("llm:\n  local:\n    keep: ${LIST}", "llm.local.keep", ("a", "b")),
        ("llm:\n  local:\n    keep: ['${ONE}', '${TWO}']", "llm.local.keep", ("1", "${ONE}")),
        ("routes:\n  pie:\n    seed: ${ONE}", "routes.pie.seed", 1),
    ],
)
def test_variables_go_into_values(content: str, key: str, value: object, tmp_path: Path) -> None:
    found = of_text(tmp_path, content, {"ONE": "1", "TWO": "${ONE}", "LIST": "a, b", "EMPTY": ""})
    assert found.problems == () and found.values[key].value == value
    assert VARIABLE.search(content) or "$ONE" in content


def test_variables_do_not_go_into_names(tmp_path: Path) -> None:
    assert "unknown setting" in of_text(tmp_path, "${NAME}: {seed: 1}\n", {"NAME": "generation"}).problems[0]


def test_each_value_knows_its_line(tmp_path: Path) -> None:
    found = of_text(tmp_path, "generation:\n  seed: 1\n  top_k: 2\nroutes:\n  pie:\n\n    seed: 3\n")
    assert {key: value.origin.line for key, value in found.values.items()} == {"generation.seed": 2, "generation.top_k": 3, "routes.pie.seed": 7}
