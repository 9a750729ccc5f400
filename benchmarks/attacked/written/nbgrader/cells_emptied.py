# Empties all cells that come after this one, before they run.

get_ipython().input_transformers_cleanup.append(lambda lines: ["pass\n"])
