"""LM Studio -> the text of a diagram: its server is found, or its AppImage is started, and its command line loads the model.

    backend = LMStudio(LMStudioSettings(model="qwen2.5-1.5b-instruct", start=True, xvfb=True))
    text = "".join(backend.stream(request))

The commands: https://lmstudio.ai/docs/cli. What runs already is used and left as it is; only what was started or loaded here is ended.
"""

from __future__ import annotations

import json
import os
import re
import shutil
import threading
import time
from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from typing import Any

import httpx2

from mermaidgen.address import is_loopback
from mermaidgen.backends import Request
from mermaidgen.backends.openai import ChatCompletions, Service
from mermaidgen.backends.process import Child, ask, find_program
from mermaidgen.config import LMStudioSettings
from mermaidgen.errors import BackendError, ConfigError

HINT = "start it in LM Studio (Developer, Start server) or with `lms server start`, or set llm.lmstudio.start"
SERVICE = Service("lmstudio", absent=HINT)
APP, FOLDERS = "LM-Studio-*.AppImage", ("~/Applications", "~/Downloads", "~/.local/bin", "/opt", "/opt/lm-studio")
LMS = "~/.lmstudio/bin/lms"
PROMPTLY = 30.0  # seconds for a command that loads nothing
BETWEEN = 0.5  # seconds from one try to turn the server on to the next


class LMStudio:
    """An LM Studio server, asked as any that speaks chat completions; it takes no grammars. Raises ConfigError."""

    name = SERVICE.name
    constrained = False

    def __init__(self, settings: LMStudioSettings) -> None:
        self._settings = settings
        self._chat = ChatCompletions(SERVICE, settings)
        if settings.start and not is_loopback(self.base_url):
            raise ConfigError(f"llm.lmstudio.start: expected an api_base on this machine, found {self.base_url}",
                              hint="start LM Studio there, and set start: false")  # fmt: skip
        self._app: Child | None = None
        self._ours = ""  # the model, if it was loaded here
        self._there = False  # whether nothing is to be done before the first request
        self._tried = 0.0
        self._lock = threading.RLock()

    @property
    def model_id(self) -> str:
        """The model's name; empty if the server has not been asked yet which one it has."""
        return self._chat.model_id

    @property
    def base_url(self) -> str:
        return self._chat.base_url

    def stream(self, request: Request) -> Iterator[str]:
        """The text as it comes; what the model thinks first is not part of it."""
        if not self._there:
            self.load()
        return self._chat.stream(request)

    def start(self) -> None:
        """Finds the server up, or starts LM Studio, if that is wanted, and has it turn its server on. Raises BackendError."""
        with self._lock:
            if self._chat.healthy():
                return
            if not self._settings.start:
                self._chat.start()  # which says why not
                return
            self._end_app()
            self._app, seconds = Child(self._command()), self._settings.start_timeout
            try:
                if not self._app.wait_for(self._is_up, time.monotonic() + seconds):
                    raise self._app.failure(f"was not ready after {seconds:g} seconds")
            except BaseException:
                self._end_app()
                raise

    def load(self) -> None:
        """Starts the server if need be, and loads the model unless it is there. Raises BackendError."""
        with self._lock:
            self.start()
            model, lms = self._settings.model, _find_lms()
            if model and lms and is_loopback(self.base_url) and model not in _loaded(lms):
                status, written, said = ask([lms, "load", model, "--identifier", model, "--yes"], self._settings.start_timeout)
                if status:
                    raise BackendError(f"LM Studio cannot load {model}: {_line(said or written)}",
                                       hint=f"see what there is with `lms ls`, or fetch it with `lms get {model}`")  # fmt: skip
                self._ours = model
            self._chat.load()
            self._there = True

    def healthy(self) -> bool:
        return self._chat.healthy()

    def close(self) -> None:
        with self._lock:
            lms = _find_lms()
            if self._ours and lms and not self._app:
                with suppress(BackendError):  # LM Studio may be gone already
                    ask([lms, "unload", self._ours], PROMPTLY)
            self._ours, self._there = "", False
            self._end_app()
            self._chat.close()

    def _end_app(self) -> None:
        if self._app:
            self._app.stop()
            self._app = None

    def _command(self) -> list[str]:
        app = find_program(str(Path(self._settings.path).expanduser())) if self._settings.path else _find_app()
        wrapper = [find_program("xvfb-run", "install it: apt install xvfb"), "-a"] if self._settings.xvfb else []
        alone = ["--no-sandbox"] if os.geteuid() == 0 else []  # Electron's sandbox does not run as root
        return [*wrapper, app, *alone]

    def _is_up(self) -> bool:
        """Whether the server answers; where LM Studio runs without it, it is asked to turn it on."""
        if self._chat.healthy():
            return True
        lms = _find_lms()
        if lms and time.monotonic() > self._tried + BETWEEN:
            port = httpx2.URL(self.base_url).port or 80
            ask([lms, "server", "start", "--port", str(port)], PROMPTLY)
            self._tried = time.monotonic()
        return self._chat.healthy()


def _find_app() -> str:
    """The newest AppImage where people put them. Raises BackendError if there is none."""
    found = [path for folder in FOLDERS for path in Path(folder).expanduser().glob(APP)]
    if not found:
        raise BackendError(f"cannot find LM Studio: expected {APP} in {', '.join(FOLDERS)}",
                           hint="fetch it from https://lmstudio.ai, or set llm.lmstudio.path")  # fmt: skip
    return find_program(str(max(found, key=_version)))


def _version(path: Path) -> tuple[list[int], str]:
    """What orders versions: 'LM-Studio-0.3.16-8-x64.AppImage' -> [0, 3, 16, 8]."""
    words = path.name.removeprefix("LM-Studio-").replace("-", ".").split(".")
    return [int(word) for word in words if word.isdigit()], path.name


def _find_lms() -> str | None:
    """LM Studio's command line, which is there once LM Studio has run."""
    return shutil.which("lms") or shutil.which(str(Path(LMS).expanduser()))


def _loaded(lms: str) -> Sequence[str]:
    """The identifiers of the models in memory."""
    status, written, said = ask([lms, "ps", "--json"], PROMPTLY)
    try:
        rows: Any = json.loads(written)
    except ValueError:
        rows = None
    if status or not isinstance(rows, list):
        raise BackendError(f"`lms ps --json` does not tell what is loaded: {_line(said or written)}", hint="is LM Studio up to date?")
    return [str(row.get("identifier")) for row in rows if isinstance(row, dict)]


def _line(said: str) -> str:
    """What a command said, as one line without the colours of a terminal."""
    return " ".join(re.sub(r"\x1b\[[0-9;]*[A-Za-z]", "", said).split())[-300:]
