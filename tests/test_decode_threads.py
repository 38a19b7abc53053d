"""decode/threads.py: as many threads as the container's quota, the process's affinity and the machine's cores allow."""

from __future__ import annotations

from collections.abc import Sequence
from pathlib import Path

import pytest

from mermaidgen.decode.threads import usable_threads


@pytest.mark.parametrize(
    ("files", "cpus", "expected"),
    [
        ({}, range(6), 6),
        ({"cpu.max": "max 100000"}, range(6), 6),
        ({"cpu.max": "200000 100000\n"}, range(6), 2),
        ({"cpu.max": "250000 100000"}, range(6), 2),
        ({"cpu.max": "50000 100000"}, range(6), 1),
        ({"cpu.max": "800000 100000"}, range(3), 3),
        ({"cpu.max": "800000 100000"}, [0, 0, 1], 2),
        ({"cpu/cpu.cfs_quota_us": "-1\n", "cpu/cpu.cfs_period_us": "100000\n"}, range(6), 6),
        ({"cpu/cpu.cfs_quota_us": "400000\n", "cpu/cpu.cfs_period_us": "100000\n"}, range(6), 4),
        ({"cpu/cpu.cfs_quota_us": "400000\n"}, range(6), 6),
        ({"cpu.max": ""}, range(2), 2),
    ],
)
def test_threads_keep_to_quota_and_affinity(files: dict[str, str], cpus: Sequence[int], expected: int, tmp_path: Path) -> None:
    for name, text in files.items():
        file = tmp_path / "fs" / "cgroup" / name
        file.parent.mkdir(parents=True, exist_ok=True)
        file.write_text(text)
    assert usable_threads(tmp_path, cpus) == expected


def test_threads_follow_the_affinity_of_the_process(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> None:
    monkeypatch.setattr("os.sched_getaffinity", lambda _pid: {3, 5, 7})
    assert usable_threads(tmp_path) == 3


@pytest.mark.parametrize(("siblings", "cpus", "expected"), [
    (["0,4", "1,5", "2,6", "3,7"] * 2, range(8), 4),
    (["0,4", "1,5", "2,6", "3,7"] * 2, [0, 4, 1], 2),
    (["0-1", "0-1", "2-3", "2-3"], range(4), 2),
    (["0", "1"], range(4), 4),  # of two CPUs nothing is told
])  # fmt: skip
def test_two_threads_of_a_core_count_once(siblings: list[str], cpus: Sequence[int], expected: int, tmp_path: Path) -> None:
    for number, text in enumerate(siblings):
        file = tmp_path / "devices" / "system" / "cpu" / f"cpu{number}" / "topology" / "thread_siblings_list"
        file.parent.mkdir(parents=True)
        file.write_text(f"{text}\n")
    assert usable_threads(tmp_path, cpus) == expected
