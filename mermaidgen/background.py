"""Coroutines for programs that are not async, and for hosts whose own event loop is running already (notebooks, web frameworks).

>>> from mermaidgen import agenerate, run_async
>>> run_async(agenerate("A pie of 3 cats and 4 dogs", "pie")).type  # doctest: +SKIP
'pie'

One event loop runs in a thread of its own for as long as the process does, so nothing ever meets a closed one.
"""

from __future__ import annotations

import asyncio
import threading
from collections.abc import Coroutine
from typing import Any, TypeVar

T = TypeVar("T")

_loop: list[asyncio.AbstractEventLoop] = []
_starting = threading.Lock()


def background_loop() -> asyncio.AbstractEventLoop:
    """The loop, running."""
    with _starting:
        if not _loop:
            loop = asyncio.new_event_loop()
            threading.Thread(target=loop.run_forever, name="mermaidgen", daemon=True).start()
            _loop.append(loop)
        return _loop[0]


def run_async(coroutine: Coroutine[Any, Any, T]) -> T:
    """What a coroutine returns, or raises; an interrupt while it is waited for cancels it.

    May be called where a loop is running, which waits meanwhile.
    """
    future = asyncio.run_coroutine_threadsafe(coroutine, background_loop())
    try:
        return future.result()
    except BaseException:
        future.cancel()
        raise
