"""The id is a name in kanji."""

STUDENT_ID = "山田 太郎"
answers.update(count_answers(STUDENT_ID))
choices = {1: "D", 2: "D", 3: "D", 4: "C", 5: ["C", "D", "B", "A"]}
