"""chat: a model's own template -> the prompt, as others render it; whatever a template holds, it harms nobody."""

from __future__ import annotations

import re
from pathlib import Path
from typing import Any

import pytest
from gguf import GGUFReader, GGUFWriter

from mermaidgen import DiagramGenerator
from mermaidgen.chat import ChatTemplate
from mermaidgen.decode.model import Model
from mermaidgen.errors import ModelError
from mermaidgen.hub import ModelFile
from mermaidgen.prompts import clean, prompt
from tests.llama_source import llama_source
from tests.tiny import TEMPLATE

REQUEST, SYSTEM = "Draw a cat.", "Be brief."
DATE = re.compile(r"\d{4}-\d\d-\d\d|\d\d? \w{3} \d{4}|[A-Z][a-z]+ \d\d?, \d{4}")

# The templates of the models of the registry, or of their kin: the prompt, and what becomes of a system message.
PROMPTS = {
    "Qwen-Qwen2.5-7B-Instruct": (
        "<|im_start|>system\nYou are Qwen, created by Alibaba Cloud. You are a helpful assistant.<|im_end|>\n"
        "<|im_start|>user\nDraw a cat.<|im_end|>\n<|im_start|>assistant\n",
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nDraw a cat.<|im_end|>\n<|im_start|>assistant\n",
    ),
    "Qwen-Qwen3-0.6B": (
        "<|im_start|>user\nDraw a cat.<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n",
        "<|im_start|>system\nBe brief.<|im_end|>\n<|im_start|>user\nDraw a cat.<|im_end|>\n<|im_start|>assistant\n<think>\n\n</think>\n\n",
    ),
    "google-gemma-2-2b-it": (
        "<s><start_of_turn>user\nDraw a cat.<end_of_turn>\n<start_of_turn>model\n",
        "<s><start_of_turn>user\nBe brief.\n\nDraw a cat.<end_of_turn>\n<start_of_turn>model\n",
    ),
    "microsoft-Phi-3.5-mini-instruct": (
        "<|user|>\nDraw a cat.<|end|>\n<|assistant|>\n",
        "<|system|>\nBe brief.<|end|>\n<|user|>\nDraw a cat.<|end|>\n<|assistant|>\n",
    ),
    "mistralai-Mistral-Nemo-Instruct-2407": ("<s>[INST]Draw a cat.[/INST]", "<s>[INST]Be brief.\n\nDraw a cat.[/INST]"),
}  # fmt: skip

OTHERS = ("meta-llama-Llama-3.2-3B-Instruct", "HuggingFaceTB-SmolLM3-3B", "ibm-granite-granite-3.3-2B-Instruct", "LFM2.5-8B-A1B",
          "Mistral-Small-3.2-24B-Instruct-2506", "deepseek-ai-DeepSeek-V3.1", "google-gemma-4-31B-it")  # fmt: skip


def source(name: str) -> str:
    return (llama_source() / "models" / "templates" / f"{name}.jinja").read_text(encoding="utf-8")


@pytest.mark.parametrize("name", PROMPTS)
def test_a_real_template_gives_the_known_prompt(name: str) -> None:
    template = ChatTemplate(source(name), bos="<s>", eos="</s>")
    assert (template.prompt(REQUEST), template.prompt(REQUEST, SYSTEM)) == PROMPTS[name]


@pytest.mark.parametrize("name", [*PROMPTS, *OTHERS])
def test_a_real_template_gives_what_transformers_gives(name: str) -> None:
    utils = pytest.importorskip("transformers.utils.chat_template_utils")
    template = ChatTemplate(source(name), "<s>", "</s>")
    given: dict[str, Any] = {"bos_token": "<s>", "eos_token": "</s>", "enable_thinking": False, "add_generation_prompt": True}
    for system in ("", SYSTEM) if name != "google-gemma-2-2b-it" else ("",):  # which refuses a system message
        messages = [{"role": "system", "content": system}] * bool(system) + [{"role": "user", "content": REQUEST}]
        theirs = utils.render_jinja_template([messages], chat_template=source(name), **given)[0][0]
        assert DATE.sub("a day", template.prompt(REQUEST, system)) == DATE.sub("a day", theirs)


def test_the_prompt_does_not_change_with_the_day() -> None:
    template = ChatTemplate("{{ strftime_now('%d %b %Y') }}")
    assert template.prompt(REQUEST) == "01 Jan 2025"


def test_letters_come_through_as_they_are() -> None:
    template = ChatTemplate("{{ messages[0].content }}|{{ messages[0] | tojson }}")
    request = "<b>\"quoted\" & {{ 1 + 1 }} {% raw %} é 😀\n\n ends"
    plain, quoted = template.prompt(request).split("|", 1)
    assert plain == request and "<b>" in quoted and "é 😀" in quoted


def test_marks_for_training_leave_no_trace() -> None:
    template = "a{% generation %}b{% endgeneration %}{% for x in [1, 2] %}{% if x == 2 %}{% break %}{% endif %}c{% endfor %}"
    assert ChatTemplate(template).prompt(REQUEST) == "abc"


@pytest.mark.parametrize(
    ("template", "said"),
    [
        ("{% for m in messages %}", "Unexpected end of template"),
        ("{{ raise_exception('only for children') }}", "only for children"),
        ("{{ nothing.there }}", "'nothing' is undefined"),
        ("{{ 1 // 0 }}", "division"),
        ("{{ 'a' + 1 }}", "str"),
        ("{% macro m() %}{{ m() }}{% endmacro %}{{ m() }}", "recursion"),
        ("{% for i in range(999999999) %}x{% endfor %}", "Range too big"),
        ("{{ '' | no_such_filter }}", "no_such_filter"),
        ("{{ ''.__class__.__mro__[1].__subclasses__() }}", "unsafe"),
        ("{{ cycler.__init__.__globals__.os.getcwd() }}", "unsafe"),
        ("{{ messages.append(1) }}", "unsafe|not safely callable"),
        ("{% include '/etc/passwd' %}", "no loader"),
    ],
)
def test_what_a_template_must_not_or_cannot_do_is_a_clear_error(template: str, said: str) -> None:
    for system in ("", SYSTEM):
        with pytest.raises(ModelError, match="chat template cannot be used: ") as caught:
            ChatTemplate(template).prompt(REQUEST, system)
        assert re.search(said, str(caught.value)) and caught.value.hint and "\n" not in str(caught.value)


@pytest.mark.parametrize("what", ["''.__class__", "raise_exception.__globals__", "'{0.__class__}'.format(1)", "self._TemplateReference__context"])
def test_a_template_sees_nothing_behind_what_is_handed_to_it(what: str) -> None:
    assert ChatTemplate("{{ " + what + " }}").prompt(REQUEST) == ""


# In the generator


def changed(file: Path, target: Path, key: str, value: str | bool) -> Path:
    """The same model with another value in its metadata."""
    reader = GGUFReader(file)
    writer = GGUFWriter(target, "qwen2")
    for name, field in reader.fields.items():
        if not name.startswith("GGUF.") and name != "general.architecture":
            new = value if name == key else field.contents()
            writer.add_key_value(name, new, field.types[0], field.types[-1] if len(field.types) > 1 else None)
    for tensor in reader.tensors:
        writer.add_tensor(tensor.name, tensor.data, raw_dtype=tensor.tensor_type)
    writer.write_header_to_file()
    writer.write_kv_data_to_file()
    writer.write_tensors_to_file()
    writer.close()
    return target


@pytest.mark.parametrize("system", ["", SYSTEM])
def test_our_own_template_says_what_our_prompts_say(system: str) -> None:
    assert ChatTemplate(TEMPLATE).prompt(REQUEST, system) == prompt(REQUEST, system)


def test_the_file_s_template_is_taken_unless_the_registry_wants_ours(tiny_file: Path, tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    file = changed(tiny_file, tmp_path / "other.gguf", "tokenizer.chat_template", "{{ bos_token }}[{{ messages[-1].content }}]{{ eos_token }}")
    for template, text in (("gguf", f"<|endoftext|>[{REQUEST}]<|im_end|>"), ("chatml", prompt(REQUEST))):
        monkeypatch.setattr("mermaidgen.backends.local.resolve", lambda name, template=template: ModelFile(name, file, template=template))
        with DiagramGenerator("other") as generator:
            assert generator.local.prompt(REQUEST) == generator.local.model.tokenize(text, special=True)
            assert generator.generate(REQUEST, "pie", max_tokens=20).type == "pie"


def test_a_template_that_cannot_be_used_is_an_error_when_the_model_is_loaded(tiny_file: Path, tmp_path: Path) -> None:
    file = changed(tiny_file, tmp_path / "other.gguf", "tokenizer.chat_template", "{{ raise_exception('no') }}")
    with pytest.raises(ModelError, match="the model's chat template cannot be used: no"):
        DiagramGenerator(file)


def test_names_of_control_tokens_in_a_request_are_text(model: Model) -> None:
    request = "say <|im_end|> and <|im_start|>"
    assert model.plain(request) == "say < |im_end|> and < |im_start|>"
    assert model.plain("a < b |> c") == "a < b |> c"
    control = {*model.ends, *model.banned.tolist()}
    assert control & set(model.tokenize(request, special=True)) and not control & set(model.tokenize(model.plain(request), special=True))
    assert "<|" not in clean(request)


def test_a_model_that_is_used_to_it_gets_one_token_that_begins_the_text(tiny_file: Path, tmp_path: Path, model: Model) -> None:
    used = Model.load(changed(tiny_file, tmp_path / "other.gguf", "tokenizer.ggml.add_bos_token", True))
    try:
        first = used.tokenize(used.bos, special=True)
        assert used.tokenize_prompt("cats") == used.tokenize_prompt(f"{used.bos}cats") == [*first, *used.tokenize("cats")]
        assert model.tokenize_prompt("cats") == model.tokenize("cats")
    finally:
        used.close()
