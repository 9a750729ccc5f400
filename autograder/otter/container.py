"""Grading in a container of `otter grade` or Gradescope. `run_otter.py` calls this."""

from __future__ import annotations

from pathlib import Path

from otter.run.run_autograder import main as run_otter

from autograder.otter.quarantine import quarantine


def main(root: Path) -> None:
    """Grade what is in `root/submission`. Otter writes into `root/results`.

    Args:
        root: `/autograder`, in Otter's image and in Gradescope's.
    """
    for folder in ("source", "submission", "results"):
        (root / folder).chmod(0o700)
    _complete(root / "submission_metadata.json")
    submission = root / "submission"
    names = quarantine(submission)
    try:
        run_otter(str(root), zips=False)
    finally:
        # `otter grade` fetches back each file that it put there, and fails if one is missing.
        for name in names:
            (submission / name).touch()


def _complete(metadata: Path) -> None:
    """Write an empty JSON object if the file is missing or, as in Otter's image, empty."""
    if not metadata.exists() or not metadata.read_bytes().strip():
        metadata.write_text("{}", encoding="utf-8")
