"""The name of the thing stands where the thing should be."""

STUDENT_ID = "student id"
