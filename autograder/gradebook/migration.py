"""stub"""

from __future__ import annotations

from pathlib import Path

from autograder.gradebook.gradebook import Gradebook


def migrated(gradebook: Gradebook, course: Path) -> None: ...
