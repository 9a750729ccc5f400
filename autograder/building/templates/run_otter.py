"""Runs Otter's grading process, with the engine that travels beside the tests."""

import os
import sys

HERE = os.path.dirname(os.path.abspath(__file__))
sys.path.insert(0, os.path.join(HERE, "files", "{{ payload }}"))

from otter.run.run_autograder import main  # noqa: E402

if __name__ == "__main__":
    main(os.path.dirname(HERE))
