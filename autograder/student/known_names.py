"""Names that the sandbox claims: shown to students only where they say nothing new.

A class can be called anything, at any time: a name made up while hidden checks run could carry
their inputs out.
"""

from __future__ import annotations

import builtins
import re

from autograder.submissions.submission import Submission

_COMMON = frozenset(
    {name for name, value in vars(builtins).items() if isinstance(value, type)}
    | {"NoneType", "function", "method", "builtin_function_or_method", "generator", "module"}
    | {"ndarray", "matrix", "MaskedArray", "LinAlgError", "AxisError", "Fraction", "Decimal"}
)


def is_known(name: str, submission: Submission) -> bool:
    """Whether `name` is a common class, or one that the submission's own text defines."""
    return name in _COMMON or (
        name.isidentifier() and bool(re.search(rf"\bclass\s+{name}\b", submission.text))
    )
