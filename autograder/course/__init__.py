"""The course on disk: which assignments there are, and where their parts lie."""

from autograder.course.assignment import Assignment, Course, QuestionTitle, RubricLine

__all__ = ["Assignment", "Course", "QuestionTitle", "RubricLine"]
