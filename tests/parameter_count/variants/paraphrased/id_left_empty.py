"""There is nothing between the quotation marks of the id."""

STUDENT_ID = ""
