"""How many processes -> a `map` over them.

    with mapping(2) as each:
        rows = list(each(make, range(1000)))     # in order
"""

from __future__ import annotations

from collections.abc import Callable, Iterable, Iterator
from contextlib import contextmanager
from functools import partial
from multiprocessing import Pool
from typing import Any

Mapping = Callable[[Callable[[int], Any], Iterable[int]], Iterable[Any]]


@contextmanager
def mapping(workers: int) -> Iterator[Mapping]:
    """Of one worker there is no other process than this."""
    if workers == 1:
        yield map
    else:
        with Pool(workers) as pool:
            yield partial(pool.imap, chunksize=20)
