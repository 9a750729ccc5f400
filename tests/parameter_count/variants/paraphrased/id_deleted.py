"""The variable with the id has been removed."""

del STUDENT_ID
