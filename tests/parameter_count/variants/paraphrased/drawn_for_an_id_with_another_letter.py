"""A typing error in the id is corrected after the work was done."""

STUDENT_ID = "C24-0417"
