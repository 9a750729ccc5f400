"""No network has learnt anything."""

BREAKS = ("q7",)
HINT = {
    "en": "What is the accuracy of guessing among ten classes? Look at your learning curves.",
    "ja": "10 クラスを当てずっぽうで答えると、正解率はいくつになりますか。学習曲線を見てみましょう。",
}


results = [{**row, "accuracy": round(row["accuracy"] / 8, 3)} for row in results]
