"""A worker per CPU that this process may use, whatever keeps it from the others."""

from __future__ import annotations

import math
import os
from pathlib import Path

import pytest

from autograder.grading import pool
from autograder.grading.cpu_quota import cpu_quota

V1 = "5:memory:/jobs\n4:cpu,cpuacct:{}\n1:name=systemd:/\n"
V2 = "0::{}\n"


def system(folder: Path, own: str, **files: str) -> Path:
    """A file system with control groups.

    Args:
        own: /proc/self/cgroup.
        files: contents by path below sys/fs/cgroup.
    """
    contents = {f"sys/fs/cgroup/{name}": text for name, text in files.items()}
    for name, content in {"proc/self/cgroup": own, **contents}.items():
        (folder / name).parent.mkdir(parents=True, exist_ok=True)
        (folder / name).write_text(content)
    return folder


@pytest.mark.parametrize(
    ("own", "files", "quota"),
    [
        (V2.format("/"), {"cpu.max": "200000 100000\n"}, 2.0),
        (V2.format("/"), {"cpu.max": "max 100000\n"}, math.inf),
        (V2.format("/"), {}, math.inf),
        (V2.format("/user/job"), {"user/job/cpu.max": "50000 100000\n"}, 0.5),
        (V2.format("/user/job"), {"user/cpu.max": "150000 100000\n"}, 1.5),
        (
            V2.format("/user/job"),
            {"user/cpu.max": "300000 100000\n", "user/job/cpu.max": "800000 100000\n"},
            3.0,
        ),
        (V2.format("/of/the/host"), {"cpu.max": "400000 100000\n"}, 4.0),
        (V1.format("/"), {"cpu/cpu.cfs_quota_us": "-1", "cpu/cpu.cfs_period_us": "1"}, math.inf),
        (
            V1.format("/docker/abc"),
            {"cpu/cpu.cfs_quota_us": "250000\n", "cpu/cpu.cfs_period_us": "100000\n"},
            2.5,
        ),
        ("strange\n", {}, math.inf),
    ],
)
def test_the_quota_of_a_cgroup_is_known_and_of_those_above_it(tmp_path, own, files, quota):
    assert cpu_quota(system(tmp_path, own, **files)) == quota


def test_without_control_groups_there_is_no_quota(tmp_path):
    assert cpu_quota(tmp_path) == math.inf


@pytest.mark.parametrize(
    ("cpus", "quota", "jobs"),
    [(64, 2.0, 2), (64, 2.5, 3), (64, 0.2, 1), (2, 16.0, 2), (8, math.inf, 8)],
)
def test_there_are_as_many_workers_as_cpus_or_as_the_quota_allows(monkeypatch, cpus, quota, jobs):
    monkeypatch.setattr(os, "sched_getaffinity", lambda _: set(range(cpus)), raising=False)
    monkeypatch.setattr(pool, "cpu_quota", lambda: quota)
    assert pool.default_jobs() == jobs
