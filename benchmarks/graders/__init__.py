"""The graders that are compared."""

from graders.floor import Bare
from graders.grader import Grader, Unavailable, path_of
from graders.ours import Ours
from graders.with_nbgrader import NbGrader
from graders.with_otter import Otter, OtterWithPlugin

GRADERS: tuple[Grader, ...] = (Ours(), Otter(), OtterWithPlugin(), NbGrader(), Bare())

__all__ = ["GRADERS", "Grader", "NbGrader", "Ours", "Unavailable", "path_of"]
