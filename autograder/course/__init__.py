"""The course on disk: its assignments and where their parts are."""

from autograder.course.assignment import Assignment, Course, QuestionTitle, RubricLine

__all__ = ["Assignment", "Course", "QuestionTitle", "RubricLine"]
