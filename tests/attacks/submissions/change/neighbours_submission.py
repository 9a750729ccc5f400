# Writes to what others handed in, or takes it away.

import os

for act in (
    lambda p: open(p, "w").write("{}"),
    os.unlink,
    lambda p: os.chmod(p, 0),
    lambda p: os.truncate(p, 0),
):
    for number in range(200):
        try:
            act(f"@SUBMISSIONS@/{number:03}b-neighbour.ipynb")
        except OSError:
            pass
