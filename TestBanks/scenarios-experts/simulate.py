#!/usr/bin/env python3
"""Prints the ratings of the simulated experts of this bank. Nobody was asked.

Each of 20 experts rates each action with the authors' key plus a normal error of standard
deviation 0.8, rounded to the response set's 1 to 5.
"""
import random

KEYS = {"shared-shift": "5321", "wrong-invoice": "1542", "quiet-colleague": "2513",
        "late-supplier": "4152"}
EXPERTS = 20
draw = random.Random(20260)
for item, keys in KEYS.items():
    print(item)
    for action, key in zip("abcd", keys):
        ratings = [min(5, max(1, round(draw.gauss(int(key), 0.8)))) for _ in range(EXPERTS)]
        print(f'  <rating action="{action}" counts="{" ".join(str(ratings.count(r)) for r in range(1, 6))}"/>')
