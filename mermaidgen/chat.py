"""A model's chat template -> the prompt of a request, in the form that the model was trained on.

>>> template = ChatTemplate("{{ bos_token }}{% for m in messages %}[{{ m.role }}] {{ m.content }}\\n{% endfor %}[assistant] ", bos="<s>")
>>> template.prompt("Draw a cat.", system="Be brief.")
'<s>[system] Be brief.\\n[user] Draw a cat.\\n[assistant] '

Templates are Jinja (https://jinja.palletsprojects.com) in files from anywhere: in its sandbox they reach nothing but what is handed to them.
"""

from __future__ import annotations

import json
from datetime import datetime
from typing import Any, NoReturn

from jinja2 import TemplateError, nodes
from jinja2.ext import Extension, LoopControlExtension
from jinja2.parser import Parser
from jinja2.sandbox import ImmutableSandboxedEnvironment

from mermaidgen.errors import ModelError

TODAY = datetime(2025, 1, 1)  # for templates that tell the model the date: a request gives the same prompt every day
UNUSABLE = "take another file of this model, or give it a row in models/registry.yaml with template: chatml"


class Generation(Extension):
    """{% generation %}...{% endgeneration %}, with which templates mark answers for training, as what is between."""

    tags = {"generation"}  # noqa: RUF012 - as Jinja has it

    def parse(self, parser: Parser) -> list[nodes.Node]:
        next(parser.stream)
        return parser.parse_statements(("name:endgeneration",), drop_needle=True)


class ChatTemplate:
    """A chat template in Jinja, as a GGUF has it under tokenizer.chat_template; `bos` and `eos` are the texts of those tokens."""

    def __init__(self, source: str, bos: str = "", eos: str = "") -> None:
        environment = ImmutableSandboxedEnvironment(trim_blocks=True, lstrip_blocks=True, extensions=[LoopControlExtension, Generation])
        environment.filters["tojson"] = _to_json
        environment.globals |= {"raise_exception": _refuse, "strftime_now": TODAY.strftime}
        self._given = {"bos_token": bos, "eos_token": eos, "tools": None, "documents": None, "add_generation_prompt": True, "enable_thinking": False}
        try:
            self._template = environment.from_string(source)
        except Exception as exc:  # what a template of another's making may raise has no end
            raise _unusable(exc) from exc

    def prompt(self, request: str, system: str = "") -> str:
        """The prompt up to where the answer begins; a model whose template knows no system message reads it in front of the request."""
        messages = [{"role": "system", "content": system}] if system else []
        try:
            return self._template.render(self._given, messages=[*messages, {"role": "user", "content": request}])
        except TemplateError as exc:
            if not system:
                raise _unusable(exc) from exc
            return self.prompt(f"{system}\n\n{request}")
        except Exception as exc:
            raise _unusable(exc) from exc


def _to_json(value: Any, indent: int | None = None) -> str:
    """As the templates expect it: without the escapes for HTML that Jinja's own filter adds."""
    return json.dumps(value, ensure_ascii=False, indent=indent)


def _refuse(message: str) -> NoReturn:
    raise TemplateError(message)


def _unusable(error: Exception) -> ModelError:
    return ModelError(f"the model's chat template cannot be used: {' '.join(str(error).split()) or type(error).__name__}", hint=UNUSABLE)
