# Imports the suite, the gradebook and the grading.

import importlib

taken = []
for name in ("suite", "grading.grade", "gradebook", "course", "checks", "recognition", "cli"):
    try:
        taken.append(importlib.import_module(f"autograder.{name}"))
    except ImportError:
        pass


def proof():
    return bool(taken)
