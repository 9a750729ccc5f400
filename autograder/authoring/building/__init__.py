"""From masters and suites to the students' folders and Otter's zip."""

from autograder.authoring.building.autograder_zip import build_zip
from autograder.authoring.building.stale import stale_files
from autograder.authoring.building.student_folder import build_student_folder

__all__ = ["build_student_folder", "build_zip", "stale_files"]
