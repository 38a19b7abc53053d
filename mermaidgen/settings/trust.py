"""What a file of the working folder may not set: whoever wrote that folder, say a repository that was cloned, wrote it.

Such a file starts no programs, sends no text to others, reads no keys, and chooses no files that are written to. A file that the user names,
or the one in their own folder, may do all of it.
"""

from __future__ import annotations

from collections.abc import Iterator, Mapping
from fnmatch import fnmatchcase

from mermaidgen.address import is_loopback
from mermaidgen.backends import BACKENDS
from mermaidgen.settings.keys import defaults, environment_name
from mermaidgen.settings.place import Problem, Value

# Patterns of keys -> what they do that such a file may not; where a check is named, only with a value that fails it.
RULES = (
    ("llm.llamacpp.path", "", "names a program to run"),
    ("llm.lmstudio.path", "", "names a program to run"),
    ("llm.lmstudio.start", "", "starts a program"),
    ("llm.ollama.pull", "", "fetches models"),
    ("*.key_env", "", "names a key"),
    ("*.key_file", "", "names a key"),
    ("*.api_base", "loopback", "sends text to another machine"),
    ("*.backend", "no cloud", "sends text to a service of others"),
    ("fallback.backends", "no cloud", "sends text to a service of others"),
    ("fallback.cloud", "", "sends text to a service of others"),
    ("fallback.consent", "", "agrees in the user's place"),
    ("fallback.*_per_day", "", "spends the user's money"),
    ("fallback.*_price", "", "spends the user's money"),
    ("server.host", "loopback", "opens a port to other machines"),
    ("log.path", "", "names a file to write"),
    ("log.requests", "", "writes down what is asked for"),
    ("answers.path", "", "names a file to write"),
    ("llm.local.cache", "", "names a folder to write to"),
)
INSTEAD = "name the file by --config or MERMAIDGEN_CONFIG if you trust it, or set"


def refused(placed: Mapping[str, Value]) -> Iterator[Problem]:
    """The settings that break a rule."""
    for key, value in placed.items():
        variable = environment_name(key if key in defaults() else "routes")
        for pattern, check, does in RULES:
            if fnmatchcase(key, pattern) and not _harmless(check, value.value):
                yield Problem(f"{value.where}: not taken from a file of the working folder, since it {does}: {INSTEAD} {variable}", value.origin.line)


def _harmless(check: str, value: object) -> bool:
    if check == "loopback":
        return value == "" or is_loopback(str(value))
    if check == "no cloud":
        names = value if isinstance(value, tuple) else (value,)
        return not any(name in BACKENDS and BACKENDS[name].cloud for name in names)
    return False
