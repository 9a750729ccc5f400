"""Every network has its pooling in the same place."""

BREAKS = ("q7",)
HINT = {
    "en": "What would you compare to see what a pooling does?",
    "ja": "プーリングの効果を知るには、何と何を比べますか。",
}


results = [row for row in results if row["pool_after"] == (row["depth"],)]
