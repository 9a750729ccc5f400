# Has cells that crash the compiler.

for source in ("(" * 100_000, "-" * 1_000_000 + "1", "[" * 90 + "]" * 90, "x" + ".x" * 100_000):
    try:
        exec(f"y = {source}")
    except Exception:
        pass
