#!/usr/bin/env python3
"""Runs a command and prints one line of JSON: its seconds, and the most memory it held, in MB. What the command prints goes to a file.

    tools/bench-run.py FILE COMMAND [ARGUMENT ...]
"""
import json
import resource
import subprocess
import sys
import time

started = time.time()
with open(sys.argv[1], "wb") as out:
    code = subprocess.call(sys.argv[2:], stdout=out)
took = time.time() - started
peak = resource.getrusage(resource.RUSAGE_CHILDREN).ru_maxrss / 1024
print(json.dumps({"seconds": round(took, 2), "peak_mb": round(peak), "code": code}))
sys.exit(code)
