"""Files that learning platforms import, or that users of other graders know."""

from autograder.pages.exports.canvas_gradebook import CanvasGradebook
from autograder.pages.exports.export_format import Exported, ExportOptions, Format
from autograder.pages.exports.moodle_worksheet import MoodleWorksheet
from autograder.pages.exports.nbgrader_table import NbgraderTable

FORMATS: tuple[Format, ...] = (CanvasGradebook(), MoodleWorksheet(), NbgraderTable())

__all__ = ["FORMATS", "ExportOptions", "Exported", "Format"]
