"""No larger kernel was tried."""

BREAKS = ("q7",)
HINT = {
    "en": "What would you set against the stack of small kernels?",
    "ja": "小さなカーネルの積み重ねと、何を比べますか。",
}


results = [row for row in results if row["kernel_size"] == 3]
