"""BASE -> the folder that it stands for: one on disk, or a model of the Hugging Face hub, fetched once into its cache.

>>> find("Qwen/Qwen2.5-1.5B-Instruct")
Source(folder=Path('~/.cache/huggingface/hub/models--Qwen--Qwen2.5-1.5B-Instruct/snapshots/989aa79...'), name='Qwen2.5-1.5B-Instruct', hub='Qwen/...')
"""

from __future__ import annotations

import re
from dataclasses import dataclass
from pathlib import Path

from convert.errors import ConvertError

HUB_NAME = re.compile(r"[\w-][\w.-]*/[\w-][\w.-]*")
NEEDED = ("*config.json", "model*.safetensors", "model*.json", "tokenizer*", "*tokens*.json", "chat_template.jinja", "README.md", "LICENSE")


@dataclass(frozen=True)
class Source:
    """Where a checkpoint comes from."""

    folder: Path
    name: str
    hub: str | None = None  # owner/name


def find(base: str | Path) -> Source:
    """A folder, or what owner/name is on the hub. Raises ConvertError."""
    folder = Path(base).expanduser()
    if folder.exists() or not HUB_NAME.fullmatch(str(base)):
        return Source(folder, folder.resolve().name)
    return Source(_fetch(str(base)), folder.name, str(base))


def _fetch(name: str) -> Path:
    """The folder in the hub's cache with the newest version of a model, or with the one that is there when the hub cannot be reached."""
    from huggingface_hub import snapshot_download
    from huggingface_hub.errors import GatedRepoError, LocalEntryNotFoundError, RepositoryNotFoundError

    reasons: tuple[tuple[type[Exception], str, str], ...] = (
        (GatedRepoError, "expected a model that is open to you, found one that its owner opens on request", "ask on its page, then hf auth login"),
        (RepositoryNotFoundError, "expected a folder or a model of the hub, found neither", "check the name; a private one needs hf auth login"),
        (LocalEntryNotFoundError, "expected it in the cache since the hub cannot be reached, found it not there", "go online, or give a folder"),
        (Exception, "expected to fetch it from the hub, found {error}", "try again: it goes on where it stopped"),
    )
    try:
        return Path(snapshot_download(name, allow_patterns=list(NEEDED), ignore_patterns="*/*"))
    except Exception as error:
        message, hint = next((message, hint) for kind, message, hint in reasons if isinstance(error, kind))
        raise ConvertError(f"{name}: {message.format(error=' '.join(str(error).split()))}", hint) from error
