"""Files that learning platforms import, and that other graders' users know."""

from autograder.exports.canvas import CanvasGradebook
from autograder.exports.format import Filled, Format, Wishes
from autograder.exports.moodle import MoodleWorksheet
from autograder.exports.nbgrader import NbgraderTable

FORMATS: tuple[Format, ...] = (CanvasGradebook(), MoodleWorksheet(), NbgraderTable())

__all__ = ["FORMATS", "Filled", "Format", "Wishes"]
