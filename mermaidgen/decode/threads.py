"""How many threads this process may really use.

llama.cpp's defaults are blind to affinity and cgroup quota, and more threads than cores collapse (ollama #17916: 45 times slower).
"""

from __future__ import annotations

import os
from collections.abc import Iterable
from pathlib import Path


def usable_threads(system: Path = Path("/sys"), cpus: Iterable[int] | None = None) -> int:
    """The cores under the CPUs of the affinity mask, or the CPU quota of the cgroup rounded down if that is less; at least 1."""
    if cpus is None:
        cpus = os.sched_getaffinity(0) if hasattr(os, "sched_getaffinity") else range(os.cpu_count() or 1)
    cores = len({_core(system, cpu) for cpu in cpus})
    quota = _quota(system / "fs" / "cgroup")
    return max(1, min(cores, int(quota)) if quota else cores)


def _core(system: Path, cpu: int) -> str:
    """What the CPUs of one core have in common: their list; the CPU itself where the system does not tell."""
    try:
        return (system / "devices" / "system" / "cpu" / f"cpu{cpu}" / "topology" / "thread_siblings_list").read_text().strip()
    except OSError:
        return str(cpu)


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
