"""The reference LeNet, trained in earnest."""

from __future__ import annotations

import json
import os
import subprocess
import sys

import pytest

from .solutions import ROOT


@pytest.mark.slow
def test_six_thousand_images_teach_it_to_read_in_ten_seconds() -> None:
    done = subprocess.run(
        [sys.executable, str(ROOT / "benchmarks" / "lenet" / "reach.py"), "1"],
        env={**os.environ, "OMP_NUM_THREADS": "1", "OPENBLAS_NUM_THREADS": "1"},
        stdout=subprocess.PIPE,
        text=True,
        check=True,
    )
    (run,) = json.loads(done.stdout)["runs"]
    assert run["accuracy"] >= 0.94
    assert run["cpu"] < 10
