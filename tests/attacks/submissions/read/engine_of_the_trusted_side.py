# Imports the suite, the gradebook and the grading.

import importlib

taken = []
for name in (
    "autograder.suite",
    "autograder.course",
    "autograder.checks",
    "autograder.recognition",
    "autograder.grading.grade",
    "autograder.gradebook",
    "autograder.cli",
):
    try:
        taken.append(importlib.import_module(name))
    except ImportError:
        pass


def proof():
    return bool(taken)
