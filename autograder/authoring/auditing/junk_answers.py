"""Junk answers: no check may break on them, whatever a submission answers."""

from __future__ import annotations

from autograder.authoring.auditing.variants import Variant

# The answers, as Python expressions, by name.
_ANSWERS = {
    "none": "None",
    "text": "'3'",
    "not_a_number": "float('nan')",
    "more_than_a_float": "10**400",
    "more_digits_than_are_printed": "10**5000",
    "complex": "1j",
    "object": "object()",
    "dictionary": "{'a': None}",
    "nested_lists": "[[[], ()], {}]",
    "no_numbers": "np.zeros(0)",
    "whole_numbers": "np.arange(6).reshape(2, 3)",
    "an_array_of_nan": "np.full((2, 3), np.nan)",
    "a_list_of_arrays": "[np.zeros(3), np.zeros((2, 2))]",
}

# Runs after the reference's cells. All functions and methods return the answer, and all other
# names are bound to it.
_CELL = """
import numpy as np


def _everything_is(answer):
    def say(*args, **kwargs):
        return answer

    for name, value in list(globals().items()):
        kind = type(value).__name__
        own = getattr(value, "__module__", "") == "__main__"
        if name.startswith("_") or kind == "module":
            continue
        if kind == "type" and own:
            for attribute, method in list(vars(value).items()):
                if type(method) is type(say) and attribute != "__init__":
                    setattr(value, attribute, say)
        elif type(value) is type(say) and own:
            globals()[name] = say
        elif not callable(value):
            globals()[name] = answer


_everything_is({answer})
"""


def junk_answers() -> list[Variant]:
    """The reference, with everything that it defines turned into the same junk answer."""
    return [
        Variant(f"junk/{name}", "", frozenset(), _CELL.replace("{answer}", answer))
        for name, answer in _ANSWERS.items()
    ]
