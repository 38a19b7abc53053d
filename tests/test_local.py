"""local use: no socket is opened, whatever is asked for."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

FORBIDDEN = """
import sys

def refuse(event, arguments):
    if event.startswith("socket."):
        raise RuntimeError(f"a socket: {event}")

sys.addaudithook(refuse)
"""


def ran(code: str, *arguments: str) -> subprocess.CompletedProcess[str]:
    return subprocess.run([sys.executable, "-c", FORBIDDEN + code, *arguments], capture_output=True, text=True, timeout=60)


def test_what_forbids_sockets_does() -> None:
    assert "a socket: socket." in ran("import socket; socket.socket()").stderr


@pytest.mark.parametrize("arguments", [("generate", "Two cats", "--type", "pie"), ("types",), ("stats",), ("models", "list"), ("config", "show")])
def test_the_command_opens_none(arguments: tuple[str, ...]) -> None:
    done = ran("from mermaidgen.cli import main; main()", *arguments)
    assert done.returncode == 0, done.stderr


def test_the_library_opens_none(tiny_file: Path) -> None:
    code = """
from mermaidgen import DiagramGenerator
with DiagramGenerator(sys.argv[1], max_tokens=40) as generator:
    print([diagram.type for diagram in generator.generate_many([("a", "pie"), ("b", "er")])], generator.stats()[0]["requests"])
"""
    assert ran(code, str(tiny_file)).stdout == "['pie', 'er'] 1\n"
