"""The id of the reference in full-width letters, with spaces and another dash."""

STUDENT_ID = " ｓ２４ ‐ ０４１７ "
