"""The course on disk: its assignments and the files of each."""

from autograder.course.assignment import Assignment, Course, QuestionTitle, RubricLine

__all__ = ["Assignment", "Course", "QuestionTitle", "RubricLine"]
