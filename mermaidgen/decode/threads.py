"""How many threads this process may really use.

llama.cpp's defaults are blind to affinity and cgroup quota, and more threads than cores collapse (ollama #17916: 45 times slower).
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


def usable_threads(cgroup: Path = Path("/sys/fs/cgroup"), cpus: Iterable[int] | None = None) -> int:
    """min(CPUs of the affinity mask, CPU quota of the cgroup rounded down), at least 1."""
    count = len(set(cpus)) if cpus is not None else len(os.sched_getaffinity(0)) if hasattr(os, "sched_getaffinity") else os.cpu_count() or 1
    quota = _quota(cgroup)
    return max(1, min(count, int(quota)) if quota else count)


def _quota(cgroup: Path) -> float | None:
    """CPUs that the cgroup may use (version 2: cpu.max, version 1: cpu.cfs_quota_us); None without a limit."""
    try:
        quota, period = (cgroup / "cpu.max").read_text().split()
    except (OSError, ValueError):
        try:
            quota = (cgroup / "cpu" / "cpu.cfs_quota_us").read_text().strip()
            period = (cgroup / "cpu" / "cpu.cfs_period_us").read_text().strip()
        except OSError:
            return None
    return int(quota) / int(period) if quota not in ("max", "-1") else None
