"""Answers of the PyPI package: one line of nanoseconds per number, then one carrier (or nothing) a line.

python peers.py <workload> <questions>
"""

import sys
import time

from tracking_numbers import get_tracking_number


def carrier(text):
    found = get_tracking_number(text)
    return found.courier.code if found else ""


def lines(path):
    with open(path, encoding="utf-8", newline="\n") as file:
        return file.read().split("\n")[:-1]


work = lines(sys.argv[1])
start = time.perf_counter_ns()
for text in work:
    carrier(text)
print((time.perf_counter_ns() - start) / len(work))
print("\n".join(carrier(text) for text in lines(sys.argv[2])))
