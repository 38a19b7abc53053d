"""A diagram's type -> the backend that writes it, loaded, within a budget of memory.

    with router.lease(router.place("sequence")) as backend:
        ...

Models in this process are counted with their weights and contexts. Above the budget those that nobody uses are given up, the least recently used
first, never those that the setting `keep` names; routes that differ in the adapter alone share one model.
"""

from __future__ import annotations

import threading
from collections.abc import Iterator, Mapping
from contextlib import contextmanager
from dataclasses import dataclass, replace
from typing import Any

from mermaidgen.address import is_loopback
from mermaidgen.backends import BACKENDS, Backend
from mermaidgen.config import Config, Generation
from mermaidgen.errors import ConfigError, ModelError

MB = 1_000_000


@dataclass(frozen=True)
class Place:
    """Where a request goes: a backend with the section of its settings, an adapter, and how to write."""

    backend: str
    section: Any
    adapter: str
    options: Generation

    @property
    def key(self) -> tuple[str, Any]:
        """What places have in common that share a loaded backend."""
        return self.backend, self.section

    @property
    def remote(self) -> bool:
        """Whether the text leaves this machine."""
        base = getattr(self.section, "api_base", "")
        return BACKENDS[self.backend].cloud or (bool(base) and not is_loopback(base))


class Router:
    """The backends of one configuration; `loaded` are those that are there, the least recently used first."""

    def __init__(self, config: Config) -> None:
        self._config = config
        self.loaded: dict[tuple[str, Any], Backend] = {}
        self._users: dict[tuple[str, Any], int] = {}
        self._lock = threading.RLock()
        self._closed = False
        for name in config.fallback.backends:
            if self.place(backend=name).remote:
                raise ConfigError(f"fallback.backends: {name} is on another machine: expected backends on this one",
                                  hint="name it in fallback.cloud, with fallback.consent and caps")  # fmt: skip

    def place(self, key: str | None = None, backend: str = "", changes: Mapping[str, Any] | None = None) -> Place:
        """The place for a type (None: not known yet), or for it on a named backend; `changes` are options of the request itself.

        Raises ConfigError.
        """
        config = self._config
        route = None if backend or key is None else config.routes.get(key)
        name = backend or (route and route.backend) or config.llm.backend
        section = config.section(name)
        adapter = getattr(section, "adapter", "")
        if route:
            section = replace(section, model=route.model) if route.model else section
            adapter = route.adapter or adapter
        if name == "local":
            section = replace(section, adapter="")  # of the request, not of the model: it is swapped
        asked = dict(changes or {})
        adapter = asked.pop("adapter", adapter)
        return Place(name, section, adapter, config.options(key or "", asked))

    def places(self, key: str | None, changes: Mapping[str, Any]) -> list[Place]:
        """Where a request goes first, and where it goes next if nothing good comes of it: the type's own place, then the `fallback.backends`."""
        first = self.place(key, changes=changes)
        others = [self.place(key, name, changes) for name in self._config.fallback.backends]
        return list(dict.fromkeys([first, *others]))

    @contextmanager
    def lease(self, place: Place) -> Iterator[Backend]:
        """The backend of a place, loaded if it is not; it is not given up meanwhile. Raises what loading raises."""
        backend = self._taken(place)
        try:
            yield backend
        finally:
            with self._lock:
                self._users[place.key] -= 1
                self._shrink()

    def _taken(self, place: Place) -> Backend:
        with self._lock:
            backend = self.loaded.pop(place.key, None)
            if backend is None and self._closed:
                raise ModelError("the generator is closed", hint="make a new DiagramGenerator")
            if backend is None:
                backend = BACKENDS[place.backend].load(place.section)
            self.loaded[place.key] = backend
            self._users[place.key] = self._users.get(place.key, 0) + 1
            self._shrink()
            return backend

    def memory(self) -> int:
        """Bytes of the models that are loaded in this process."""
        with self._lock:
            return sum(getattr(backend, "memory", 0) for backend in self.loaded.values())

    def _shrink(self) -> None:
        """Gives up what is above the budget, as far as nobody uses it."""
        settings = self._config.llm.local
        if not settings.memory:
            return
        for key, backend in list(self.loaded.items()):
            if self.memory() <= settings.memory * MB:
                return
            if key[0] == "local" and not self._users[key] and key[1].model not in settings.keep:
                del self.loaded[key]
                backend.close()

    def close(self) -> None:
        """Closes every backend as soon as no request is on its way there."""
        with self._lock:
            self._closed = True
            backends = list(self.loaded.values())
        for backend in backends:
            backend.close()
