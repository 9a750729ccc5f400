"""Runs Otter's grading process, with the engine that travels beside the tests."""

import sys
from pathlib import Path

HERE = Path(__file__).resolve().parent
sys.path.insert(0, str(HERE / "files" / "{{ payload }}"))

from autograder.otter.container import main  # noqa: E402

if __name__ == "__main__":
    main(HERE.parent)
